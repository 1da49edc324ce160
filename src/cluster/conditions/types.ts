import type { Engine } from '../../cilium/engine.ts';
import type { Place } from '../../finding/types.ts';
import type { HuggingFaceCatalog } from '../../huggingface/catalog.ts';
import type { Answer } from '../../intent/cover.ts';
import type { Condition } from '../../intent/types.ts';
import type { Objects } from '../../kube/objects.ts';
import type { Pod } from '../../kube/workload.ts';
import type { FlowLog } from '../flow-log.ts';
import type { IdentityFacts } from '../identity.ts';
import type { Caller, JudgedCall } from '../types.ts';

/** Whether a condition holds, by what, and where that stands. */
export interface Met {
  readonly answer: Answer;
  /** Half a sentence: `its token comes from Secret ml/hf, which nothing manages`. */
  readonly found: string;
  readonly at: Place | null;
}

/** What conditions are judged by. */
export interface ConditionFacts {
  readonly objects: Objects;
  readonly engine: Engine;
  readonly identity: IdentityFacts;
  readonly catalog: HuggingFaceCatalog;
  /** What Hubble keeps; null where nothing in the scan says. */
  readonly flowLog: FlowLog | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Label that says what data a workload handles. */
  readonly dataLabel: string;
}

/** One call of one caller, of which a condition is asked. */
export interface Asked {
  readonly caller: Caller;
  readonly judged: JudgedCall;
  readonly pod: Pod;
}

/** Answers one kind of condition. */
export type Judge<Kind extends Condition['kind']> = (
  condition: Extract<Condition, { readonly kind: Kind }>,
  asked: Asked,
  facts: ConditionFacts,
) => Met;

export const met = (found = ''): Met => ({ answer: 'yes', found, at: null });
export const unmet = (found: string, at: Place | null = null): Met => ({ answer: 'no', found, at });
export const undecided = (found: string, at: Place | null = null): Met => ({ answer: 'unknown', found, at });
/** The first that isn't met, the worst first; met where there is none. */
export function worstOf(answers: readonly Met[]): Met {
  return answers.find(({ answer }) => answer === 'no') ?? answers.find(({ answer }) => answer === 'unknown') ?? met();
}
