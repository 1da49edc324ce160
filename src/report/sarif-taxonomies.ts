import type { ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { RuleMetadata } from '../finding/rule-metadata.ts';

/** Control frameworks as SARIF has them, and how a rule stands to their entries. */
export interface Taxonomies {
  readonly components: ToolComponent[];
  readonly relationshipsOf: (rule: RuleMetadata) => ReportingDescriptorRelationship[];
}

/** The controls that the rules support, a taxonomy a framework. `relevant` is the weakest kind of SARIF 2.1.0 (3.53.3): a rule satisfies no control. */
export function taxonomiesOf(rules: readonly RuleMetadata[]): Taxonomies {
  const entries = new Map<string, Map<string, number>>();
  for (const { controls } of rules) {
    for (const [framework, ids] of Object.entries(controls)) {
      const known = entries.get(framework) ?? new Map<string, number>();
      entries.set(framework, known);
      for (const id of ids) if (!known.has(id)) known.set(id, known.size);
    }
  }
  const names = [...entries.keys()];
  return {
    components: [...entries].map(([name, ids]) => ({
      name,
      shortDescription: { text: `Entries of ${name} that rules support; no rule satisfies one by itself.` },
      taxa: [...ids.keys()].map((id) => ({ id })),
    })),
    relationshipsOf: ({ controls }) =>
      Object.entries(controls).flatMap(([name, ids]) =>
        ids.map((id) => ({
          target: { id, index: entries.get(name)?.get(id) ?? -1, toolComponent: { name, index: names.indexOf(name) } },
          kinds: ['relevant'],
        })),
      ),
  };
}
