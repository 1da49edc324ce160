import { isActive, type RuleMetadata } from '../finding/rule-metadata.ts';
import type { Level } from '../finding/types.ts';
import { wrapped } from '../report/lines.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import { type CommandHelp, parseFlags } from './flags.ts';
import type { Shell } from './shell.ts';

export const rulesCommand: CommandHelp = {
  name: 'rules',
  usage: 'rules [flags]',
  summary: 'Lists all rules: id, level, name and what each reports.',
  flags: [{ name: 'json', help: 'Print everything known about the rules as JSON.' }],
  notes: '`hf-guardrails explain HF101` shows one rule in full. A planned rule reports nothing yet.',
};

/** All rules in the order of their ids. */
export const allRules: readonly RuleMetadata[] = Object.values(ruleMetadata);

/** Runs `hf-guardrails rules`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function listRules(args: readonly string[], shell: Shell): Promise<number> {
  const flags = parseFlags(rulesCommand, args);
  if (flags.isOn('json')) {
    shell.out(`${JSON.stringify(allRules, null, 2)}\n`);
    return 0;
  }
  const lines: string[] = [];
  let family = '';
  for (const rule of allRules) {
    if (rule.family !== family) lines.push(...(family === '' ? [] : ['']), rule.family);
    family = rule.family;
    const marks = [...levelsOf(rule), ...(isActive(rule) ? [] : ['planned'])];
    lines.push(`  ${rule.id}  ${rule.name} (${marks.join(', ')})`, ...wrapped(rule.summary, 80, 9));
  }
  shell.out(`${lines.join('\n')}\n`);
  return 0;
}

/** The levels that a rule's findings can have, worst first. */
export function levelsOf(rule: RuleMetadata): Level[] {
  const used = new Set(Object.values(rule.levels));
  return (['error', 'warning', 'note'] as const).filter((level) => used.has(level));
}
