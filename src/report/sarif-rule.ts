import type { ReportingDescriptor } from 'sarif';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import type { Taxonomies } from './sarif-taxonomies.ts';

/** GitHub keeps ten tags of a rule. */
const MAX_TAGS = 10;

const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;
const PRECISION = { high: 'very-high', medium: 'medium', low: 'low' } as const;

/** A rule as code scanning shows it: texts, level, security severity, and where to read on. */
export function ruleDescriptor(rule: RuleMetadata, taxonomies: Taxonomies, homepage?: string): ReportingDescriptor {
  const isSecurity = Number(rule.securitySeverity) > 0;
  const relationships = taxonomies.relationshipsOf(rule);
  const controls = Object.entries(rule.controls).map(([framework, ids]) => `${framework} ${ids.join(', ')}`);
  return {
    id: rule.id,
    name: pascalCase(rule.name),
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}`.slice(0, 1024) },
    ...(homepage === undefined ? {} : { helpUri: `${homepage}/blob/main/rules/${rule.id}.md` }),
    help: {
      text: `${rule.why}\n\n${rule.remediation}`,
      markdown: [
        `# ${rule.id} ${rule.name}`,
        rule.summary,
        `## Why it matters\n\n${rule.why}`,
        `## Remediation\n\n${rule.remediation}`,
        ...(controls.length === 0
          ? []
          : [
              `## Controls\n\nThe check supports (it satisfies none by itself):\n\n${controls.map((text) => `- ${text}`).join('\n')}`,
            ]),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: rule.levels.default },
    ...(relationships.length === 0 ? {} : { relationships }),
    properties: {
      tags: [...(isSecurity ? ['security'] : []), 'kubernetes', 'cilium', 'hugging-face', rule.family].slice(
        0,
        MAX_TAGS,
      ),
      precision: PRECISION[rule.confidence],
      'problem.severity': PROBLEM_SEVERITY[rule.levels.default],
      ...(isSecurity ? { 'security-severity': rule.securitySeverity } : {}),
    },
  };
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
