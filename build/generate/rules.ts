import { assertValid, BANNER, type Files, filesIn, readJson, readYaml } from './read.ts';

export interface RuleData {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly levels: Record<string, string>;
  readonly confidence: string;
  readonly securitySeverity: string;
  readonly since: string;
  readonly planned?: true;
  readonly summary: string;
  readonly messages: Record<string, string>;
  readonly why: string;
  readonly remediation: string;
  readonly controls: Record<string, string[]>;
  readonly options: Record<string, { type?: string; default?: unknown; description?: string }>;
}

/** All rules, validated, by id. */
export function readRules(): RuleData[] {
  const schema = readJson('rules/schema/rule.schema.json');
  return filesIn('rules', '.yaml').map((name) => {
    const file = `rules/${name}`;
    const data = readYaml(file);
    assertValid(schema, data, file);
    const rule = data as RuleData;
    if (`${rule.id}.yaml` !== name) throw new Error(`${file} holds rule ${rule.id}`);
    for (const level of Object.keys(rule.levels)) {
      if (level !== 'default' && !(level in rule.messages))
        throw new Error(`${file}: level for "${level}", which is no message`);
    }
    return rule;
  });
}

/** The metadata as a constant, so that message names and their {names} are types. */
export function ruleFiles(): Files {
  const rules = Object.fromEntries(readRules().map((rule) => [rule.id, rule]));
  const text = `${BANNER}import type { RuleMetadata } from '../finding/rule-metadata.ts';

export const ruleMetadata = ${JSON.stringify(rules, null, 2)} as const satisfies Record<string, RuleMetadata>;

export type RuleId = keyof typeof ruleMetadata;
`;
  return new Map([['src/rules/metadata.gen.ts', text]]);
}
