import type { Report } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { visible } from './order.ts';

/** One control of a framework, the rules that look at a part of it, and how many of their findings stand. */
export interface ControlRow {
  readonly framework: string;
  readonly control: string;
  readonly ids: readonly string[];
  readonly open: number;
}

/** Every control that a rule supports, by framework, in the order of the rules. */
export function controlRows(report: Report, rules: readonly RuleMetadata[]): ControlRow[] {
  const open = new Map<string, number>();
  for (const { rule } of visible(report.findings)) open.set(rule, (open.get(rule) ?? 0) + 1);
  const frameworks = new Map<string, Map<string, string[]>>();
  for (const { id, controls } of rules) {
    for (const [framework, names] of Object.entries(controls)) {
      const known = frameworks.get(framework) ?? new Map<string, string[]>();
      frameworks.set(framework, known);
      for (const name of names) known.set(name, [...(known.get(name) ?? []), id]);
    }
  }
  return [...frameworks].flatMap(([framework, controls]) =>
    [...controls]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([control, ids]) => ({
        framework,
        control,
        ids,
        open: ids.reduce((sum, id) => sum + (open.get(id) ?? 0), 0),
      })),
  );
}
