import type { GithubSettings } from '../config/config.ts';
import { INPUT_KEYS } from '../config/counterparts.ts';
import type { GivenValue } from '../config/effective.ts';
import { ConfigurationError } from '../config/errors.ts';
import type { Json } from '../finding/json.ts';
import type { Confidence, Level } from '../finding/types.ts';
import type { CommentMode } from './sticky-comment.ts';

export type AnnotationMode = 'new' | 'changed' | 'all' | 'none';

/** The action's inputs, validated; undefined or null = not given, so that the configuration file decides. */
export interface GivenInputs {
  /** None = those of the configuration, else the workspace. */
  readonly paths: readonly string[];
  readonly configFile: string | null;
  readonly rules: ReadonlyMap<string, Level | 'off'>;
  readonly exclude: readonly string[];
  readonly failOn: Level | 'never' | undefined;
  readonly minConfidence: Confidence | undefined;
  readonly unknown: 'report' | 'fail' | undefined;
  readonly gate: 'new' | 'all' | undefined;
  readonly base: string | null;
  readonly baselineFile: string | null;
  readonly intentFile: string | null;
  readonly render: boolean | undefined;
  readonly annotations: AnnotationMode | undefined;
  readonly comment: CommentMode | undefined;
  readonly checkRun: boolean | undefined;
  readonly sarifFile: string | null;
  readonly reportFile: string | null;
  readonly uploadSarif: boolean | undefined;
  readonly category: string | null;
  readonly token: string | null;
}

/** What is shown where: as the inputs say, else the configuration. */
export interface Inputs extends GivenInputs {
  readonly annotations: AnnotationMode;
  readonly comment: CommentMode;
  readonly checkRun: boolean;
  readonly uploadSarif: boolean;
  readonly category: string;
}

/** The inputs with the configuration's values where none was given. `output` holds absolute paths by format. */
export function withConfiguration(
  given: GivenInputs,
  { github, output }: { readonly github: GithubSettings; readonly output: Readonly<Record<string, string>> },
): Inputs {
  return {
    ...given,
    annotations: given.annotations ?? github.annotations,
    comment: given.comment ?? github.comment,
    checkRun: given.checkRun ?? github.checkRun,
    uploadSarif: given.uploadSarif ?? github.uploadSarif,
    category: given.category ?? github.category,
    sarifFile: given.sarifFile ?? output['sarif'] ?? null,
    reportFile: given.reportFile ?? output['json'] ?? null,
  };
}

/** Every input of action.yml. */
export const INPUT_NAMES = [
  'path',
  'config-file',
  'rules',
  'exclude',
  'fail-on',
  'min-confidence',
  'unknown',
  'gate',
  'base',
  'baseline-file',
  'intent-file',
  'render',
  'annotations',
  'comment-summary-in-pr',
  'check-run',
  'sarif-file',
  'report-file',
  'upload-sarif',
  'category',
  'token',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

/**
 * Reads all inputs.
 * @throws ConfigurationError that names the input and its choices.
 */
export function readInputs(get: (name: InputName) => string): GivenInputs {
  const text = (name: InputName): string | null => get(name).trim() || null;
  const items = (name: InputName): string[] =>
    get(name)
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const choice = <T extends string>(name: InputName, choices: readonly T[]): T | undefined => {
    const value = text(name);
    if (value === null) return undefined;
    const found = choices.find((one) => one === value.toLowerCase());
    if (found === undefined)
      throw new ConfigurationError('flag-value', `input ${name}: ${value} is not one of ${choices.join(', ')}`);
    return found;
  };
  const flag = (name: InputName): boolean | undefined => {
    const value = choice(name, ['true', 'false']);
    return value === undefined ? undefined : value === 'true';
  };
  return {
    paths: items('path'),
    configFile: text('config-file'),
    rules: ruleLevels(items('rules')),
    exclude: items('exclude'),
    failOn: choice('fail-on', ['error', 'warning', 'note', 'never']),
    minConfidence: choice('min-confidence', ['high', 'medium', 'low']),
    unknown: choice('unknown', ['report', 'fail']),
    gate: choice('gate', ['new', 'all']),
    base: text('base'),
    baselineFile: text('baseline-file'),
    intentFile: text('intent-file'),
    render: flag('render'),
    annotations: choice('annotations', ['new', 'changed', 'all', 'none']),
    comment: choice('comment-summary-in-pr', ['never', 'on-failure', 'always']),
    checkRun: flag('check-run'),
    sarifFile: text('sarif-file'),
    reportFile: text('report-file'),
    uploadSarif: flag('upload-sarif'),
    category: text('category'),
    token: text('token'),
  };
}

/** What the inputs give, by key of the configuration: what `config print` says of flags. */
export function givenValues(inputs: GivenInputs): GivenValue[] {
  const rules = [...inputs.rules].map(([id, level]) => [id, { level }] as const);
  const values: Readonly<Partial<Record<InputName, Json | null | undefined>>> = {
    path: inputs.paths.length === 0 ? null : inputs.paths,
    rules: rules.length === 0 ? null : Object.fromEntries(rules),
    exclude: inputs.exclude.length === 0 ? null : inputs.exclude,
    'fail-on': inputs.failOn,
    'min-confidence': inputs.minConfidence,
    unknown: inputs.unknown,
    gate: inputs.gate,
    base: inputs.base,
    'baseline-file': inputs.baselineFile,
    'intent-file': inputs.intentFile,
    render: inputs.render,
    annotations: inputs.annotations,
    'comment-summary-in-pr': inputs.comment,
    'check-run': inputs.checkRun,
    'sarif-file': inputs.sarifFile,
    'report-file': inputs.reportFile,
    'upload-sarif': inputs.uploadSarif,
    category: inputs.category,
  };
  return INPUT_NAMES.flatMap((name) => {
    const value = values[name];
    const key = INPUT_KEYS[name];
    return value == null || key == null ? [] : [{ from: `input ${name}`, key, value }];
  });
}

function ruleLevels(items: readonly string[]): Map<string, Level | 'off'> {
  const levels = new Map<string, Level | 'off'>();
  for (const item of items) {
    const [, id, level] = /^(HF\d{3})\s*[=:]\s*(error|warning|note|off)$/.exec(item) ?? [];
    if (id === undefined)
      throw new ConfigurationError(
        'flag-value',
        `input rules: ${item} is not of the form HF202=warning (error, warning, note, off)`,
      );
    levels.set(id, level === 'error' || level === 'warning' || level === 'note' ? level : 'off');
  }
  return levels;
}

/** Inputs that the runner hands over and action.yml doesn't know: a misspelt name would otherwise change nothing, silently. */
export function unknownInputs(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(env)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key))
    .map((key) => key.slice('INPUT_'.length).toLowerCase())
    .sort();
}
