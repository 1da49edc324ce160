import type { Cluster } from '../cluster/types.ts';
import type { JsonObject } from '../finding/json.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import type { Confidence, Level, Place, RawFinding, RelatedPlace, WorkloadName } from '../finding/types.ts';
import { type RuleId, ruleMetadata } from './metadata.gen.ts';

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Messages<Id extends RuleId> = (typeof ruleMetadata)[Id]['messages'];
type TextOf<Id extends RuleId, Message> = Message extends keyof Messages<Id> ? Messages<Id>[Message] : never;

/** What a rule hands in for one finding; `data` must fill exactly the {names} of the chosen message. */
export type Report<Id extends RuleId> = {
  [Message in keyof Messages<Id>]: {
    readonly message: Message;
    readonly data: Readonly<Record<NamesIn<Extract<TextOf<Id, Message>, string>>, string>>;
    readonly at: Place;
    readonly workload?: WorkloadName | null;
    readonly related?: readonly RelatedPlace[];
    /** Pasteable text; without it the metadata's sentence stands. */
    readonly remediation?: string;
    /** Lowers the rule's own confidence. */
    readonly confidence?: Confidence;
    /** Names what the finding is about, without lines. */
    readonly subject: string;
    /** Where each cluster may show the same at another place: what makes it the same. */
    readonly cause?: string;
  };
}[keyof Messages<Id>];

/** Settings of one rule for one run. */
export interface RuleContext {
  readonly options: JsonObject;
}

export interface Rule {
  readonly id: RuleId;
  readonly run: (cluster: Cluster, add: (finding: RawFinding) => void, context: RuleContext) => void;
}

/** A rule is one pure function over the cluster; its texts come from the metadata. */
export function defineRule<Id extends RuleId>(
  id: Id,
  check: (cluster: Cluster, report: (report: Report<Id>) => void, context: RuleContext) => void,
): Rule {
  return {
    id,
    run: (cluster, add, context) => check(cluster, (report) => add(findingOf(id, report)), context),
  };
}

function findingOf<Id extends RuleId>(id: Id, report: Report<Id>): RawFinding {
  const metadata: RuleMetadata = ruleMetadata[id];
  const message = String(report.message);
  return {
    rule: id,
    level: levelOf(metadata, message),
    confidence: report.confidence ?? metadata.confidence,
    message: fillIn(metadata.messages[message] ?? message, report.data),
    remediation: report.remediation ?? metadata.remediation,
    workload: report.workload ?? null,
    at: report.at,
    related: report.related ?? [],
    subject: report.subject,
    ...(report.cause === undefined ? {} : { cause: report.cause }),
  };
}

function levelOf(metadata: RuleMetadata, message: string): Level {
  return Object.hasOwn(metadata.levels, message)
    ? (metadata.levels[message] ?? metadata.levels.default)
    : metadata.levels.default;
}

/** Replaces {names} by their data, once: data that holds braces is left as it is. */
export function fillIn(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? whole) : whole,
  );
}
