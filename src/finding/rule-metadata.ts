import type { JsonObject } from './json.ts';
import type { Confidence, Level } from './types.ts';

export type RuleFamily = 'egress' | 'secret' | 'rotation' | 'identity' | 'intent' | 'audit' | 'input';

/** What is known about a rule without running it; one YAML file in rules/ each. */
export interface RuleMetadata {
  readonly id: string;
  readonly name: string;
  readonly family: RuleFamily;
  /** Level by message name; `default` for messages not named. */
  readonly levels: Readonly<Record<string, Level>> & { readonly default: Level };
  readonly confidence: Confidence;
  /** CVSS-like number that GitHub maps to a severity; "0.0" where the rule is no security rule. */
  readonly securitySeverity: string;
  readonly since: string;
  /** Present where the texts are settled and nothing reports it yet. */
  readonly planned?: true;
  readonly summary: string;
  /** Texts with {names} in them, by message name. */
  readonly messages: Readonly<Record<string, string>>;
  readonly why: string;
  readonly remediation: string;
  /** Entries of control frameworks that the rule supports. */
  readonly controls: Readonly<Record<string, readonly string[]>>;
  /** JSON Schema properties of the rule's options. */
  readonly options: JsonObject;
}

/** Whether a scan can report the rule. */
export function isActive({ planned }: RuleMetadata): boolean {
  return planned !== true;
}
