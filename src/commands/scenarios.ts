import { runScenario, type ScenarioResult } from '../cilium/scenario.ts';
import type { CiliumVersion } from '../cilium/types.ts';
import { versionNotes } from '../cilium/versions.ts';
import { nearest } from '../config/edit-distance.ts';
import { isObject, type Json, type JsonObject, listAt, stringAt, valueAt } from '../finding/json.ts';
import { readFirstDocument } from '../input/yaml.ts';

/** The answer to one line of scenarios: the text to print, whether the line could be read, and how it differs from its `expect`. */
export interface ScenarioAnswer {
  readonly text: string;
  readonly isScenario: boolean;
  readonly differences: readonly string[];
  /** False where the line has no `expect`. */
  readonly isCompared: boolean;
  /** That another version answers for the one that the scenario names. */
  readonly notes: readonly string[];
}

const COMPARED = ['enforced', 'dns', 'tcp', 'allPorts', 'broad', 'lookalike', 'verdict', 'effectiveVerdict'] as const;
const COMPARED_OF_POLICY = ['valid', 'selects', 'enforcesEgress', 'unknownFields'] as const;
/** Lists that a vector leaves out where they are empty. */
const LISTS: ReadonlySet<string> = new Set(['broad', 'unknownFields']);

/** Answers the lines of a scenario file in their order; blank lines are skipped. `version` null = what each scenario says, else 1.19. */
export function* answerScenarios(
  text: string,
  version: CiliumVersion | null,
  check: boolean,
): Generator<ScenarioAnswer, void> {
  let number = 0;
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    number += 1;
    if (line.trim() !== '') yield answerOf(line, number, version, check);
  }
}

function answerOf(line: string, number: number, version: CiliumVersion | null, check: boolean): ScenarioAnswer {
  let record: Json;
  try {
    record = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return broken(null, number, `is no JSON: ${reason}`);
  }
  const result = runScenario(record, readFirstDocument, version);
  if ('error' in result) return broken(result.id, number, result.error);
  const differences = check && isObject(record) ? differencesOf(record, result) : [];
  return {
    text: JSON.stringify(result),
    isScenario: true,
    differences: differences.map((difference) => `line ${number} ${result.id}: ${difference}`),
    isCompared: isObject(record) && isObject(record['expect']),
    notes: version === null ? versionNotes([writtenVersion(record)]) : [],
  };
}

function writtenVersion(record: Json): string | undefined {
  const config = valueAt(record, ['scenario', 'config']) ?? valueAt(record, ['config']);
  return stringAt(valueAt(config, ['ciliumVersion'])) ?? stringAt(valueAt(config, ['version']));
}

function broken(id: string | null, line: number, error: string): ScenarioAnswer {
  return {
    text: JSON.stringify({ id, line, error }),
    isScenario: false,
    differences: [],
    isCompared: false,
    notes: [],
  };
}

/** How an answer differs from the `expect` of its line; `error`, `stage` and `reason` are free. A line tagged `validity-only` expects of its policies alone. */
function differencesOf(record: JsonObject, result: ScenarioResult): string[] {
  const expected = record['expect'];
  if (expected === undefined || expected === null) return [];
  if (!isObject(expected)) return ['`expect` must be a mapping, so nothing was compared'];
  const found = misspelt(expected, result);
  // A line that pins a verdict alone says nothing about lists that it leaves out.
  const isWhole = expected['lookalike'] !== undefined || !('verdict' in expected);
  const compare = (name: string, wanted: Json | undefined, actual: unknown): void => {
    const written = wanted ?? (isWhole && LISTS.has(name.slice(name.lastIndexOf('.') + 1)) ? [] : undefined);
    if (written === undefined) return;
    if (isObject(written) && isObject(actual)) {
      for (const [key, value] of Object.entries(actual)) compare(`${name}.${key}`, written[key], value);
    } else if (canonical(written) !== canonical(actual))
      found.push(`${name} is ${JSON.stringify(actual)}, expected ${JSON.stringify(written)}`);
  };
  const policies = expected['perPolicy'];
  if (Array.isArray(policies)) {
    if (policies.length !== result.perPolicy.length) {
      found.push(`perPolicy has ${result.perPolicy.length} entries, expected ${policies.length}`);
    }
    for (const [index, policy] of result.perPolicy.entries()) {
      const wanted: Json | undefined = policies[index];
      if (!isObject(wanted)) continue;
      for (const field of COMPARED_OF_POLICY) compare(`perPolicy[${index}].${field}`, wanted[field], policy[field]);
    }
  }
  if (listAt(record['tags']).some((tag) => stringAt(tag) === 'validity-only')) return found;
  for (const field of COMPARED) compare(field, expected[field], result[field]);
  return found;
}

/** A misspelt expectation would pass whatever the answer is; fields that resemble none are free. */
function misspelt(expected: JsonObject, result: ScenarioResult): string[] {
  const listed = Array.isArray(expected['perPolicy']) ? expected['perPolicy'] : [];
  const parts: readonly (readonly [string, Json | undefined, readonly string[]])[] = [
    ['', expected, [...COMPARED, 'perPolicy']],
    ['dns.', expected['dns'], Object.keys(result.dns)],
    ['tcp.', expected['tcp'], Object.keys(result.tcp)],
    ...listed.map((policy: Json, index) => [`perPolicy[${index}].`, policy, COMPARED_OF_POLICY] as const),
  ];
  return parts.flatMap(([name, part, known]) =>
    Object.keys(isObject(part) ? part : {}).flatMap((key) => {
      const meant = known.includes(key) ? undefined : nearest(key, known);
      return meant === undefined ? [] : [`expect.${name}${key} is no field; ${name}${meant} is`];
    }),
  );
}

/** Lists as sets. */
function canonical(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(canonical).sort().join()}]` : JSON.stringify(value);
}
