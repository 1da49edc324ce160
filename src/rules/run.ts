import type { Cluster } from '../cluster/types.ts';
import type { RuleSetting } from '../config/config.ts';
import type { JsonObject } from '../finding/json.ts';
import type { RawFinding, WorkloadName } from '../finding/types.ts';
import { maskTokens } from '../input/token.ts';
import type { Rule } from './define.ts';
import { ruleMetadata } from './metadata.gen.ts';

/** A rule threw: our fault. The other rules still report; the run ends with exit 4. What was read may stand in the cause: tokens are masked. */
export class RuleError extends Error {
  readonly rule: string;

  constructor(rule: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`rule ${rule} failed: ${maskTokens(reason).slice(0, 500)}`, { cause });
    this.name = 'RuleError';
    this.rule = rule;
  }
}

export interface RuleRun {
  readonly findings: readonly RawFinding[];
  readonly failures: readonly RuleError[];
}

/** Runs every rule that isn't switched off over every cluster. A rule that throws is a failure beside the others' findings. */
export function runRules(
  clusters: readonly Cluster[],
  rules: readonly Rule[],
  settings: ReadonlyMap<string, RuleSetting>,
): RuleRun {
  const findings: RawFinding[] = [];
  const failures: RuleError[] = [];
  for (const rule of rules) {
    const setting = settings.get(rule.id);
    if (setting?.level === 'off') continue;
    const context = { options: optionsOf(rule.id, setting) };
    const level = setting?.level ?? null;
    const addFrom = (cluster: Cluster): ((finding: RawFinding) => void) => {
      let roots: ReadonlyMap<WorkloadName, string> | null = null;
      return (finding) => {
        if (finding.workload !== null)
          roots ??= new Map(cluster.callers.map(({ name, workload }) => [name, workload.root]));
        const root = finding.workload === null ? undefined : roots?.get(finding.workload);
        findings.push({ ...finding, ...(level === null ? {} : { level }), ...(root === undefined ? {} : { root }) });
      };
    };
    try {
      for (const cluster of clusters) rule.run(cluster, addFrom(cluster), context);
    } catch (error) {
      failures.push(new RuleError(rule.id, error));
    }
  }
  return { findings, failures };
}

function optionsOf(id: Rule['id'], setting: RuleSetting | undefined): JsonObject {
  const defaults = Object.entries(ruleMetadata[id].options).map(
    ([name, schema]) => [name, schema.default ?? null] as const,
  );
  return { ...Object.fromEntries(defaults), ...setting?.options };
}
