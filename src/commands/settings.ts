import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import { builtInCatalogs, type Catalogs, mergeCatalogs, parseCatalogFile } from '../config/catalogs.ts';
import { type Config, type ConfigOverrides, effectiveConfig, parseConfigLayer } from '../config/config.ts';
import { ConfigurationError } from '../config/errors.ts';
import { type ConfigLayer, type LayeredConfig, mergeLayers } from '../config/layers.ts';
import { shortened } from '../input/token.ts';
import type { Tree } from '../input/tree.ts';
import { parseIntent } from '../intent/intent-file.ts';
import type { IntentFile } from '../intent/types.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';
import { parseDuration } from '../secrets/duration.ts';
import { originOf } from './foreign.ts';

/** Where configuration, catalogs, intent and baseline are read: the disk, or the revision that is trusted. Paths are relative to the repository's top. */
export interface SettingsSource {
  /** True for the working tree: there a file that the configuration names must be there; a revision may be older than the file. */
  readonly isComplete: boolean;
  /** null where there is no such file. */
  readonly read: (path: string) => string | null;
  /** Names of the files in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

export interface Settings {
  readonly config: Config;
  /** Where the values of the configuration files come from; null where there is no file. */
  readonly layers: LayeredConfig | null;
  readonly catalogs: Catalogs;
  /** The baseline as it is written; null where there is none. */
  readonly baseline: { readonly path: string; readonly text: string } | null;
  /** Who may call what, as declared; null where no file says it. */
  readonly intent: IntentFile | null;
  /** The files that were read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const CONFIG_NAMES = ['.hf-guardrails.yaml', '.hf-guardrails.yml'];
/** The file of accepted findings. */
export const BASELINE_FILE = '.hf-guardrails/baseline.json';
/** The file of declared intent. */
export const INTENT_FILE = '.hf-guardrails/intent.yaml';
const CATALOG_FOLDER = '.hf-guardrails/catalog';

/** The working tree. Reading throws ConfigurationError where a file is there and can't be read. */
export function diskSettings(top: string): SettingsSource {
  return {
    isComplete: true,
    read: (path) => {
      if (!existsSync(join(top, path))) return null;
      try {
        return readFileSync(join(top, path), 'utf8');
      } catch (error) {
        const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
        const message = isFolder ? 'it is a folder; write the path of a file in it' : "the file can't be read";
        throw new ConfigurationError('config-unreadable', message, { file: path });
      }
    },
    list: (folder) => {
      try {
        return readdirSync(join(top, folder)).sort();
      } catch {
        return [];
      }
    },
  };
}

/** A revision of the whole repository; `originOf` says what is read elsewhere. */
export function treeSettings(tree: Tree, top: string, revision: string): SettingsSource {
  const disk = diskSettings(top);
  return {
    isComplete: false,
    read: (path) => {
      const origin = originOf(top, path, revision, tree);
      if (origin === 'disk') return disk.read(path);
      const bytes = origin === 'own' ? tree.read(path) : origin.tree.read(origin.path);
      return bytes instanceof Uint8Array ? new TextDecoder('utf-8').decode(bytes) : null;
    },
    list: (folder) =>
      tree.files
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1)),
  };
}

/**
 * Configuration, catalogs, intent and baseline for a scanned folder (`''` or `a/b`): looked for there, then up to the top. `named` is used instead of looking.
 * @throws ConfigurationError for a file that is wrong, or a named one that isn't there.
 */
export function readSettings(
  source: SettingsSource,
  folder: string,
  named: string | null,
  overrides: ConfigOverrides,
  isOptional = false,
): Settings {
  const texts = new Map<string, string>();
  const take = (path: string): string | null => {
    const text = source.read(path);
    if (text !== null) texts.set(path, text);
    return text;
  };
  const folders = foldersUp(folder);
  const candidates = named === null ? folders.flatMap((one) => CONFIG_NAMES.map((name) => under(one, name))) : [named];
  const path = candidates.find((one) => take(one) !== null);
  if (named !== null && path === undefined)
    throw new ConfigurationError(
      'config-unreadable',
      'there is no such configuration file; write the path of one, or leave it out (`hf-guardrails init` writes .hf-guardrails.yaml)',
      { file: named },
    );
  const layers = path === undefined ? null : mergeLayers(layersOf(path, take, []));
  const catalogs = folders.map((one) => under(one, CATALOG_FOLDER)).find((one) => source.list(one).length > 0);
  const added = (catalogs === undefined ? [] : source.list(catalogs))
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const path = `${catalogs}/${name}`;
      const text = take(path);
      return text === null ? [] : [parseCatalogFile(path, text)];
    });
  const config = effectiveConfig(layers, overrides);
  const baseline = (config.baseline === null ? folders.map((one) => under(one, BASELINE_FILE)) : [config.baseline])
    .map((path) => ({ path, text: take(path) }))
    .find(({ text }) => text !== null);
  if (config.baseline !== null && baseline === undefined && source.isComplete && !isOptional)
    throw new ConfigurationError(
      'baseline-invalid',
      'there is no such baseline (`hf-guardrails baseline create --file FILE` writes one)',
      { file: config.baseline },
    );
  return {
    config,
    layers,
    catalogs: mergeCatalogs(builtInCatalogs, added),
    baseline: baseline?.text == null ? null : { path: baseline.path, text: baseline.text },
    intent: intentOf(source, folders, config.intent, take),
    texts,
  };
}

/**
 * The intent that is named, else the one found. A revision that hasn't the named file has none of that name yet: what it has where one is looked for
 * counts, so that naming a new file doesn't do away with the old one.
 */
function intentOf(
  source: SettingsSource,
  folders: readonly string[],
  named: string | null,
  take: (path: string) => string | null,
): IntentFile | null {
  if (named !== null && source.isComplete && source.read(named) === null)
    throw new ConfigurationError(
      'intent-invalid',
      'there is no such intent file (`hf-guardrails init --intent` writes one)',
      {
        file: named,
      },
    );
  const found = folders.map((one) => under(one, INTENT_FILE));
  for (const path of named === null ? found : [named, ...found]) {
    const text = take(path);
    if (text !== null) return parseIntent(path, text);
  }
  return null;
}

const MAX_EXTENDED = 20;

/** A configuration file and what it extends, the weakest first. `above` are the files that led here. */
function layersOf(path: string, take: (path: string) => string | null, above: readonly string[]): ConfigLayer[] {
  const text = take(path);
  if (text === null) return [];
  const layer = parsedConfig(path, text);
  const { extends: named = [] } = layer.content;
  const chain = [...above, path];
  return [
    ...[named].flat().flatMap((name) => {
      const file = normalize(join(dirname(path), name));
      const fail = (message: string): never => {
        throw new ConfigurationError('config-unreadable', message, { file: path, line: layer.lineOf('/extends') });
      };
      if (isAbsolute(name)) return fail(`extends: ${name} is absolute; write a path relative to this file`);
      if (chain.includes(file)) return fail(`extends: ${[...chain, file].join(' extends ')}: leave one of them out`);
      if (chain.length >= MAX_EXTENDED) return fail(`extends: more than ${MAX_EXTENDED} files one above the other`);
      if (take(file) === null)
        return fail(
          `extends: there is no file ${file} (the path is relative to this file; check it out before the scan)`,
        );
      return layersOf(file, take, chain);
    }),
    layer,
  ];
}

function foldersUp(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}

function under(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/**
 * The text of a configuration file, its rules and their options known.
 * @throws ConfigurationError with file and line.
 */
export function parsedConfig(file: string, text: string): ConfigLayer {
  const layer = parseConfigLayer(file, text);
  for (const [id, setting] of Object.entries(layer.content.rules ?? {})) {
    const known: Readonly<Record<string, { readonly options: object }>> = ruleMetadata;
    const rule = Object.hasOwn(known, id) ? known[id] : undefined;
    if (rule === undefined)
      throw new ConfigurationError('rule-unknown', `there is no rule ${id} (\`hf-guardrails rules\` lists them)`, {
        file,
        line: layer.lineOf(`/rules/${id}`),
      });
    for (const [option, value] of Object.entries(setting.options ?? {})) {
      const problem = optionProblem(rule.options, option, value);
      if (problem !== null)
        throw new ConfigurationError('rule-option', `rule ${id} ${problem}`, {
          file,
          line: layer.lineOf(`/rules/${id}/options/${option}`),
        });
    }
  }
  return layer;
}

/** What is wrong with an option of a rule: null where nothing is. */
function optionProblem(options: object, name: string, value: unknown): string | null {
  const known: Readonly<Record<string, { readonly type?: string; readonly format?: string }>> = { ...options };
  const schema = Object.hasOwn(known, name) ? known[name] : undefined;
  if (schema === undefined) {
    const names = Object.keys(known);
    return `has no option ${name}${names.length === 0 ? '' : ` (it has ${names.join(', ')})`}`;
  }
  const written = shortened(typeof value === 'string' ? `"${value}"` : String(value), 40);
  if (schema.format === 'duration' && (typeof value !== 'string' || parseDuration(value) === null))
    return `option ${name}: ${written} is no duration; write P90D`;
  if (schema.type !== undefined && typeof value !== schema.type)
    return `option ${name}: ${written} is no ${schema.type}`;
  return null;
}
