import { ConfigurationError } from '../config/errors.ts';
import { intentValidator, type ValidationError } from '../config/validators.gen.mjs';
import { readValidated } from '../config/yaml-file.ts';
import { type Contradiction, conditionsOf, type Provided, tightened } from './conditions.ts';
import { isTooManifold } from './globs.ts';
import { INTENT_KEYS } from './intent-keys.gen.ts';
import type { Activity, Entry, Intent, IntentFile } from './types.ts';

/** The shape that `intent.schema.json` lets pass. */
interface Written {
  readonly provided?: Provided;
  readonly intents: readonly {
    readonly name: string;
    readonly until?: string;
    readonly who: {
      readonly namespace: string;
      readonly serviceAccount?: string;
      readonly labels?: Readonly<Record<string, string>>;
    };
    readonly may: readonly {
      readonly use: readonly string[];
      readonly at: readonly string[];
      readonly for?: Activity;
    }[];
    readonly provided?: Provided;
  }[];
}

interface Problem {
  readonly line: number;
  readonly message: string;
}

/**
 * Parses an intent file.
 * @throws ConfigurationError with file and line: for what the schema refuses, two intents of one name, a day that is none, globs that cover nothing,
 * conditions that nothing can meet.
 */
export function parseIntent(file: string, text: string): IntentFile {
  const { value, lineOf } = readValidated(file, text, intentValidator, 'intent-invalid', INTENT_KEYS, adviceFor);
  const written = value as Written;
  const problems: Problem[] = [];
  const common = conditionsOf(written.provided ?? {}, (key) => lineOf(`/provided/${key}`));
  const lines = new Map<string, number>();
  const intents = written.intents.map(({ name, until, who, may, provided }, index): Intent => {
    const place = `/intents/${index}`;
    const line = lineOf(`${place}/name`);
    const first = lines.get(name);
    if (first === undefined) lines.set(name, line);
    else
      problems.push({ line, message: `a second intent ${name} (the first is in line ${first}): give it another name` });
    if (until !== undefined && !isDay(until))
      problems.push({ line: lineOf(`${place}/until`), message: `until: ${until} is no day of the calendar` });
    const own = conditionsOf(provided ?? {}, (key) => lineOf(`${place}/provided/${key}`));
    const { conditions, contradictions } = tightened(common, own);
    problems.push(...contradictions.map((one) => contradictionProblem(name, one)));
    const entries = may.map((entry, at): Entry => {
      const entryPlace = `${place}/may/${at}`;
      for (const key of ['use', 'at'] as const) {
        for (const glob of entry[key].filter(isTooManifold))
          problems.push({
            line: lineOf(`${entryPlace}/${key}`),
            message: `${key}: ${glob.slice(0, 40)} stands for more than 100 alternatives; write several globs or a \`*\``,
          });
        if (entry[key].every((glob) => glob.startsWith('!')))
          problems.push({
            line: lineOf(`${entryPlace}/${key}`),
            message: `${key}: only \`!\` entries, so it covers nothing; name what is covered too, such as "${key === 'use' ? 'org/*' : 'hub'}"`,
          });
      }
      return { use: entry.use, at: entry.at.map(lowerCase), for: entry.for ?? null, line: lineOf(entryPlace) };
    });
    return {
      name,
      until: until ?? null,
      who: { namespace: who.namespace, serviceAccount: who.serviceAccount ?? null, labels: who.labels ?? {} },
      may: entries,
      conditions,
      line,
    };
  });
  const [worst, ...more] = problems.sort((a, b) => a.line - b.line);
  if (worst !== undefined) {
    const others = more.map(({ line, message }) => `${file}:${line}: ${message}`);
    throw new ConfigurationError('intent-invalid', worst.message, { file, line: worst.line }, others);
  }
  return { path: file, intents };
}

/** Host names have no case. */
function lowerCase(glob: string): string {
  return glob.toLowerCase();
}

/** True for a day of the calendar: the schema lets 2027-02-31 pass. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function contradictionProblem(name: string, { kind, line, other }: Contradiction): Problem {
  return {
    line,
    message: `intent ${name}: ${kind} has nothing in common with line ${other}, so nothing can meet both; an intent can only tighten what the file asks for`,
  };
}

/** What to write instead, where the schema's own words don't say it. */
function adviceFor({ keyword, instancePath, params }: ValidationError, place: string): string | undefined {
  const where = `\`${instancePath.slice(1).replaceAll('/', '.')}\``;
  if (
    place.endsWith('/who') &&
    (keyword === 'anyOf' || (keyword === 'required' && params['missingProperty'] !== 'namespace'))
  )
    return `${where} lacks \`serviceAccount\` or \`labels\`: a whole namespace is nobody`;
  if (keyword === 'not')
    return `${where}: pods without an account of their own share \`default\`; give the workload one, or name it by \`labels\``;
  if (place.endsWith('/until')) return `${where} must be a day such as 2027-06-30`;
  if (place.endsWith('/maxAge') && keyword === 'pattern')
    return `${where} must be an ISO 8601 duration of days, weeks, months or years, such as P30D`;
  if (place.endsWith('/name') && keyword === 'pattern')
    return `${where} must be at most 32 lower-case letters, digits and dashes, so that a policy can carry it as \`spec.log.value\``;
  if (keyword === 'pattern') return `${where} must not hold white space`;
  if (keyword === 'minItems') return `${where} is empty: name at least one`;
  if (keyword === 'type' && params['type'] === 'array')
    return `${where} must be a list${place.endsWith('/at') ? ', such as [hub]' : place.endsWith('/use') ? ', such as ["org/*"]' : ''}`;
  return undefined;
}
