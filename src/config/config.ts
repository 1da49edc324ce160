import type { JsonObject } from '../finding/json.ts';
import type { Confidence, Level } from '../finding/types.ts';
import type { Cilium, Cluster, ConfigFile, Release } from './config-file.gen.ts';
import { configValidator } from './validators.gen.mjs';
import { readValidated } from './yaml-file.ts';

/** Where a scan's settings can come from, weakest first. */
export type ConfigOrigin = 'default' | 'file' | 'flag';

export interface RuleSetting {
  readonly level: Level | 'off' | null;
  readonly options: JsonObject;
}

/** The validated settings of one scan: defaults, then the file, then flags or action inputs. */
export interface Config {
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
  /** Where each top-level key of the effective configuration comes from. */
  readonly origins: ReadonlyMap<string, ConfigOrigin>;
}

/** What flags and action inputs can set; undefined = not given. */
export interface ConfigOverrides {
  readonly exclude?: readonly string[];
  readonly failOn?: Level | 'never';
  readonly minConfidence?: Confidence;
  readonly unknown?: 'report' | 'fail';
  readonly gate?: 'new' | 'all';
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
  return readValidated(file, text, configValidator, 'config-invalid').value as ConfigFile;
}

/** The effective configuration: `overrides` beat the file, the file beats the defaults. Globs to exclude add up. */
export function effectiveConfig(
  file: { readonly path: string; readonly content: ConfigFile } | null,
  overrides: ConfigOverrides = {},
): Config {
  const content: ConfigFile = file?.content ?? {};
  const origins = new Map<string, ConfigOrigin>();
  const pick = <T>(key: string, flag: T | undefined, written: T | undefined, fallback: T): T => {
    origins.set(key, flag !== undefined ? 'flag' : written !== undefined ? 'file' : 'default');
    return flag ?? written ?? fallback;
  };
  const rules = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    rules.set(id, { level: setting.level ?? null, options: (setting.options ?? {}) as JsonObject });
  }
  for (const [id, level] of overrides.rules ?? []) rules.set(id, { level, options: rules.get(id)?.options ?? {} });
  const version = pick('cilium.version', overrides.ciliumVersion, content.cilium?.version, undefined);
  const synonyms = content.rotation?.synonyms;
  return {
    exclude: [...(content.exclude ?? []), ...(overrides.exclude ?? [])],
    failOn: pick('failOn', overrides.failOn, content.failOn, 'error'),
    minConfidence: pick('minConfidence', overrides.minConfidence, content.minConfidence, 'medium'),
    unknown: pick('unknown', overrides.unknown, content.unknown, 'report'),
    gate: pick<'new' | 'all' | null>('gate', overrides.gate, content.gate, null),
    namespace: pick<string | null>('namespace', overrides.namespace, content.namespace, null),
    rules,
    cilium: { ...content.cilium, ...(version === undefined ? {} : { version }) },
    hubRegion: pick('hub.region', undefined, content.hub?.region, 'us'),
    rotationSynonyms: {
      rotatedAt: synonyms?.rotatedAt ?? [],
      rotateEvery: synonyms?.rotateEvery ?? [],
      expiresAt: synonyms?.expiresAt ?? [],
    },
    acceptEncrypted: pick('secrets.acceptEncrypted', undefined, content.secrets?.acceptEncrypted, true),
    render: pick('render', overrides.render, content.render, true),
    charts: content.charts ?? {},
    releases: content.releases ?? [],
    clusters: content.clusters ?? [],
    file: file?.path ?? null,
    origins,
  };
}
