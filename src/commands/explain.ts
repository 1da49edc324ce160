import { nearest } from '../config/edit-distance.ts';
import { ConfigurationError } from '../config/errors.ts';
import { isObject } from '../finding/json.ts';
import { isActive, type RuleMetadata } from '../finding/rule-metadata.ts';
import { wrapped } from '../report/lines.ts';
import { explainWorkload } from './explain-workload.ts';
import { type CommandHelp, parseFlags } from './flags.ts';
import { allRules, levelsOf } from './rules.ts';
import type { Shell } from './shell.ts';

export const explainCommand: CommandHelp = {
  name: 'explain',
  usage: 'explain RULE… | explain workload NAME [PATH…]',
  summary: 'Shows a rule in full, or everything that a scan believes about one workload, and why.',
  flags: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'text (default) or json, for `explain workload`.',
    },
  ],
  notes: 'RULE is an id (HF101) or a name (egress-policy-missing). NAME is tgi, ml/tgi or Deployment/tgi.',
};

/** Runs `hf-guardrails explain`; returns the exit code. Throws ConfigurationError for wrong usage. */
export async function explain(args: readonly string[], shell: Shell): Promise<number> {
  const { positionals, value } = parseFlags(explainCommand, args);
  if (positionals.length === 0) {
    throw new ConfigurationError(
      'flag-value',
      'explain: name a rule, such as HF101 (`hf-guardrails rules` lists them)',
    );
  }
  const format = value('format') === 'json' ? 'json' : 'text';
  if (positionals[0] === 'workload') return explainWorkload(positionals.slice(1), shell, format);
  if (format === 'json')
    throw new ConfigurationError('flag-value', 'explain --format json: only for `explain workload NAME`');
  shell.out(`${positionals.map((name) => pageOf(ruleNamed(name))).join('\n\n')}\n`);
  return 0;
}

function ruleNamed(name: string): RuleMetadata {
  const found = allRules.find(({ id, name: own }) => id === name.toUpperCase() || own === name.toLowerCase());
  if (found !== undefined) return found;
  const shown = name.slice(0, 40);
  const names = allRules.flatMap(({ id, name: own }) => [id, own]);
  const near = nearest(
    shown.toLowerCase(),
    names.map((known) => known.toLowerCase()),
  );
  const known = names.find((one) => one.toLowerCase() === near);
  const hint = known === undefined ? '' : `; did you mean ${known}?`;
  throw new ConfigurationError('rule-unknown', `there is no rule ${shown}${hint} (\`hf-guardrails rules\` lists them)`);
}

function pageOf(rule: RuleMetadata): string {
  const paragraph = (text: string): string => wrapped(text, 80, 2).join('\n');
  const options = Object.entries(rule.options).map(([name, schema]) => {
    const description = isObject(schema) && typeof schema['description'] === 'string' ? schema['description'] : '';
    const fallback =
      isObject(schema) && schema['default'] !== undefined ? ` Default: ${JSON.stringify(schema['default'])}.` : '';
    return paragraph(`${name}: ${description}${fallback}`);
  });
  const controls = Object.entries(rule.controls).map(([framework, ids]) =>
    paragraph(`${framework}: ${ids.join(', ')}`),
  );
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Why it matters', [paragraph(rule.why)]],
    ['What it says', Object.values(rule.messages).map(paragraph)],
    ['What to change', [paragraph(rule.remediation)]],
    ['Options (rules: in .hf-guardrails.yaml)', options],
    ['Controls that the check supports (it satisfies none by itself)', controls],
    ['How to suppress', [`  # hf-guardrails: ignore ${rule.id} until=2027-01-31 -- the reason`]],
  ];
  return [
    `${rule.id} ${rule.name}`,
    paragraph(rule.summary),
    `  Level: ${levelsOf(rule).join(', ')}. Confidence: ${rule.confidence}. ${isActive(rule) ? `Since ${rule.since}.` : 'Planned: nothing reports it yet.'}`,
    ...parts.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => ['', `${title}:`, ...lines]),
  ].join('\n');
}
