import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInCatalogs, type Catalogs, mergeCatalogs, parseCatalogFile } from '../config/catalogs.ts';
import { type Config, type ConfigOverrides, effectiveConfig, parseConfigFile } from '../config/config.ts';
import { ConfigurationError } from '../config/errors.ts';
import { type BaselineEntry, parseBaseline } from '../finding/baseline.ts';
import type { Tree } from '../input/tree.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';

/** Where configuration, catalogs and baseline are read: the disk, or the revision that is trusted. Paths are relative to the repository's top. */
export interface SettingsSource {
  /** null where there is no such file. */
  readonly read: (path: string) => string | null;
  /** Names of the files in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

export interface Settings {
  readonly config: Config;
  readonly catalogs: Catalogs;
  readonly baseline: readonly BaselineEntry[];
  /** The files that were read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

const CONFIG_NAMES = ['.hf-guardrails.yaml', '.hf-guardrails.yml'];
/** The file of accepted findings. */
export const BASELINE_FILE = '.hf-guardrails/baseline.json';
const CATALOG_FOLDER = '.hf-guardrails/catalog';

/** The working tree. Reading throws ConfigurationError where a file is there and can't be read. */
export function diskSettings(top: string): SettingsSource {
  return {
    read: (path) => {
      if (!existsSync(join(top, path))) return null;
      try {
        return readFileSync(join(top, path), 'utf8');
      } catch {
        throw new ConfigurationError('config-unreadable', "the configuration file can't be read", { file: path });
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

/** A revision of the whole repository. */
export function treeSettings(tree: Tree): SettingsSource {
  return {
    read: (path) => {
      const bytes = tree.read(path);
      return bytes instanceof Uint8Array ? new TextDecoder('utf-8').decode(bytes) : null;
    },
    list: (folder) =>
      tree.files
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1)),
  };
}

/**
 * Configuration, catalogs and baseline for a scanned folder (`''` or `a/b`): looked for there, then up to the top. `named` is used instead of looking.
 * @throws ConfigurationError for a file that is wrong, or a named one that isn't there.
 */
export function readSettings(
  source: SettingsSource,
  folder: string,
  named: string | null,
  overrides: ConfigOverrides,
): Settings {
  const texts = new Map<string, string>();
  const take = (path: string): string | null => {
    const text = source.read(path);
    if (text !== null) texts.set(path, text);
    return text;
  };
  const folders = foldersUp(folder);
  const candidates = named === null ? folders.flatMap((one) => CONFIG_NAMES.map((name) => under(one, name))) : [named];
  let file: { path: string; content: ReturnType<typeof parseConfigFile> } | null = null;
  for (const path of candidates) {
    const text = take(path);
    if (text === null) continue;
    file = { path, content: parsedConfig(path, text) };
    break;
  }
  if (named !== null && file === null)
    throw new ConfigurationError('config-unreadable', "the configuration file can't be read", { file: named });
  const catalogs = folders.map((one) => under(one, CATALOG_FOLDER)).find((one) => source.list(one).length > 0);
  const added = (catalogs === undefined ? [] : source.list(catalogs))
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const path = `${catalogs}/${name}`;
      const text = take(path);
      return text === null ? [] : [parseCatalogFile(path, text)];
    });
  const baseline = folders
    .map((one) => under(one, BASELINE_FILE))
    .map((path) => ({ path, text: take(path) }))
    .find(({ text }) => text !== null);
  return {
    config: effectiveConfig(file, overrides),
    catalogs: mergeCatalogs(builtInCatalogs, added),
    baseline: baseline?.text == null ? [] : parseBaseline(baseline.path, baseline.text),
    texts,
  };
}

function foldersUp(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}

function under(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function parsedConfig(file: string, text: string): ReturnType<typeof parseConfigFile> {
  const content = parseConfigFile(file, text);
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    const known: Readonly<Record<string, { readonly options: object }>> = ruleMetadata;
    const rule = Object.hasOwn(known, id) ? known[id] : undefined;
    if (rule === undefined)
      throw new ConfigurationError('rule-unknown', `there is no rule ${id} (\`hf-guardrails rules\` lists them)`, {
        file,
        line: lineOf(text, id),
      });
    for (const option of Object.keys(setting.options ?? {})) {
      if (Object.hasOwn(rule.options, option)) continue;
      const names = Object.keys(rule.options);
      throw new ConfigurationError(
        'rule-option',
        `rule ${id} has no option ${option}${names.length === 0 ? '' : ` (it has ${names.join(', ')})`}`,
        { file, line: lineOf(text, option) },
      );
    }
  }
  return content;
}

function lineOf(text: string, word: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(word));
  return Math.max(1, index + 1);
}
