import type { JsonObject } from '../finding/json.ts';
import type { Confidence, Level } from '../finding/types.ts';
import type { Cilium, Cluster, ConfigFile, Release } from './config-file.gen.ts';
import { CONFIG_KEYS } from './config-keys.gen.ts';
import { ConfigurationError } from './errors.ts';
import type { IgnoreEntry } from './ignore.ts';
import type { ConfigLayer, LayeredConfig } from './layers.ts';
import { configValidator, type ValidationError } from './validators.gen.mjs';
import { readValidated } from './yaml-file.ts';

export interface RuleSetting {
  readonly level: Level | 'off' | null;
  readonly options: JsonObject;
}

/** What is shown where; undefined = not said, so that the caller's own default stands. */
export interface ReportSettings {
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'html' | 'github' | 'gitlab' | undefined;
  /** Files by format: as written, relative to the top of the repository; absolute once the context is open. */
  readonly output: Readonly<Record<string, string>>;
  readonly showSuppressed: boolean;
  readonly full: boolean;
  readonly color: 'auto' | 'always' | 'never' | undefined;
  readonly debug: boolean;
}

/** What the GitHub Action shows where. */
export interface GithubSettings {
  readonly annotations: 'new' | 'changed' | 'all' | 'none';
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly checkRun: boolean;
  readonly uploadSarif: boolean;
  readonly category: string;
}

/** The validated settings of one scan: defaults, then the files, then flags or action inputs. */
export interface Config {
  /** What to scan where nothing is given, relative to the top of the repository; none = the working directory. */
  readonly paths: readonly string[];
  /** Revision to compare with where none is given. */
  readonly base: string | null;
  /** Whether a base's configuration, catalogs, baseline and suppressions count, or the head's. */
  readonly trust: 'base' | 'head';
  /** File of accepted findings, relative to the top of the repository; null = looked for. */
  readonly baseline: string | null;
  /** File of declared intent, relative to the top of the repository; null = looked for. */
  readonly intent: string | null;
  /** Day or time by which ages are judged; null = now. */
  readonly now: string | null;
  readonly ignore: readonly IgnoreEntry[];
  readonly report: ReportSettings;
  readonly github: GithubSettings;
  readonly exclude: readonly string[];
  readonly failOn: Level | 'never';
  readonly minConfidence: Confidence;
  readonly unknown: 'report' | 'fail';
  /** null: new in pull requests, else all. */
  readonly gate: 'new' | 'all' | null;
  readonly namespace: string | null;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly cilium: Cilium;
  readonly hubRegion: 'us' | 'eu' | 'any';
  readonly rotationSynonyms: {
    readonly rotatedAt: readonly string[];
    readonly rotateEvery: readonly string[];
    readonly expiresAt: readonly string[];
  };
  readonly acceptEncrypted: boolean;
  readonly render: boolean;
  readonly charts: Readonly<Record<string, string>>;
  /** Charts of the repository with the values they are installed with; paths relative to its top. */
  readonly releases: readonly Release[];
  readonly clusters: readonly Cluster[];
  /** The configuration file, relative to the top of the repository; null where there is none. */
  readonly file: string | null;
}

/** What flags and action inputs can set; undefined = not given. */
export interface ConfigOverrides {
  readonly exclude?: readonly string[];
  readonly failOn?: Level | 'never';
  readonly minConfidence?: Confidence;
  readonly unknown?: 'report' | 'fail';
  readonly gate?: 'new' | 'all';
  readonly trust?: 'base' | 'head';
  readonly baseline?: string;
  readonly intent?: string;
  readonly namespace?: string;
  readonly ciliumVersion?: string;
  readonly render?: boolean;
  /** Levels of rules; their options stay as the file has them. */
  readonly rules?: ReadonlyMap<string, Level | 'off'>;
}

/**
 * The text of a configuration file, validated.
 * @throws ConfigurationError with file and line.
 */
export function parseConfigFile(file: string, text: string): ConfigFile {
  return parseConfigLayer(file, text).content;
}

/**
 * The same with the lines of its values.
 * @throws ConfigurationError with file and line.
 */
export function parseConfigLayer(file: string, text: string): ConfigLayer {
  const { value, lineOf } = readValidated(file, text, configValidator, 'config-invalid', CONFIG_KEYS, adviceFor);
  const content = value as ConfigFile;
  refuseTwins(file, content, lineOf);
  return { path: file, content, lineOf };
}

/** Two clusters of one name would be one: the first would be judged as if the file didn't name it. */
function refuseTwins(file: string, { clusters = [] }: ConfigFile, lineOf: ConfigLayer['lineOf']): void {
  const names = clusters.map(({ name }) => name);
  const index = names.findIndex((name, at) => names.indexOf(name) < at);
  const name = names[index];
  if (name === undefined) return;
  const first = lineOf(`/clusters/${names.indexOf(name)}/name`);
  const message = `\`clusters.${index}.name\`: line ${first} has a cluster ${name} already; put the paths of both into one entry, or give this one another name`;
  throw new ConfigurationError('config-invalid', message, { file, line: lineOf(`/clusters/${index}/name`) });
}

/** What to write instead of a rule's level alone, or of a list of rules. */
function adviceFor({ keyword, instancePath }: ValidationError): string | undefined {
  const [, rules, id, deeper] = instancePath.split('/');
  if (keyword !== 'type' || rules !== 'rules' || deeper !== undefined) return undefined;
  return id === undefined
    ? '`rules` must be a mapping; write `rules: {HF302: {level: error}}`'
    : `\`rules.${id}\` must be a mapping; write \`${id}: {level: error}\``;
}

/** A configuration file, or several as one. */
export type ConfigSource = Pick<LayeredConfig, 'path' | 'content'> & Partial<LayeredConfig>;

/** The effective configuration: `overrides` beat the file, the file beats the defaults. Globs to exclude add up. */
export function effectiveConfig(file: ConfigSource | null, overrides: ConfigOverrides = {}): Config {
  const content: ConfigFile = file?.content ?? {};
  const { report, github } = content;
  const rules = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    rules.set(id, { level: setting.level ?? null, options: (setting.options ?? {}) as JsonObject });
  }
  for (const [id, level] of overrides.rules ?? []) rules.set(id, { level, options: rules.get(id)?.options ?? {} });
  const version = overrides.ciliumVersion ?? content.cilium?.version;
  const synonyms = content.rotation?.synonyms;
  return {
    paths: content.paths ?? [],
    base: content.base ?? null,
    trust: overrides.trust ?? content.trust ?? 'base',
    baseline: overrides.baseline ?? content.baseline ?? null,
    intent: overrides.intent ?? content.intent ?? null,
    now: content.now ?? null,
    exclude: [...(content.exclude ?? []), ...(overrides.exclude ?? [])],
    failOn: overrides.failOn ?? content.failOn ?? 'error',
    minConfidence: overrides.minConfidence ?? content.minConfidence ?? 'medium',
    unknown: overrides.unknown ?? content.unknown ?? 'report',
    gate: overrides.gate ?? content.gate ?? null,
    namespace: overrides.namespace ?? content.namespace ?? null,
    rules,
    ignore: ignoreEntries(file),
    cilium: { ...content.cilium, ...(version === undefined ? {} : { version }) },
    hubRegion: content.hub?.region ?? 'us',
    rotationSynonyms: {
      rotatedAt: synonyms?.rotatedAt ?? [],
      rotateEvery: synonyms?.rotateEvery ?? [],
      expiresAt: synonyms?.expiresAt ?? [],
    },
    acceptEncrypted: content.secrets?.acceptEncrypted ?? true,
    render: overrides.render ?? content.render ?? true,
    charts: content.charts ?? {},
    releases: content.releases ?? [],
    clusters: content.clusters ?? [],
    report: {
      format: report?.format,
      output: (report?.output ?? {}) as Readonly<Record<string, string>>,
      showSuppressed: report?.showSuppressed ?? false,
      full: report?.full ?? false,
      color: report?.color,
      debug: report?.debug ?? false,
    },
    github: {
      annotations: github?.annotations ?? 'new',
      comment: github?.comment ?? 'never',
      checkRun: github?.checkRun ?? false,
      uploadSarif: github?.uploadSarif ?? false,
      category: github?.category ?? 'scan',
    },
    file: file?.path ?? null,
  };
}

function ignoreEntries(source: ConfigSource | null): IgnoreEntry[] {
  return (source?.content.ignore ?? []).map(({ rules, paths, workloads, until, reason }, index) => ({
    rules,
    paths: paths ?? [],
    workloads: workloads ?? [],
    until: until ?? null,
    reason: reason ?? '',
    ...(source?.origins?.get(`/ignore/${index}`) ?? { file: source?.path ?? '', line: 1 }),
  }));
}
