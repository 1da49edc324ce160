import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { builtInCatalogs, type Catalogs, mergeCatalogs, parseCatalogFile } from '../config/catalogs.ts';
import { type Config, type ConfigOverrides, effectiveConfig, parseConfigFile } from '../config/config.ts';
import { ConfigurationError } from '../config/errors.ts';
import { diskTree } from '../input/disk.ts';
import { movedTree, type Tree } from '../input/tree.ts';
import { ruleMetadata } from '../rules/metadata.gen.ts';

/** What a scan of the disk starts from. */
export interface ScanContext {
  /** Absolute path of the scanned root: the common ancestor of the paths. */
  readonly root: string;
  readonly tree: Tree;
  /** From the top of the repository to the root: '' or ending in '/'. */
  readonly repositoryPrefix: string;
  readonly config: Config;
  readonly catalogs: Catalogs;
  readonly policySources: readonly { readonly cluster: string; readonly tree: Tree }[];
}

const CONFIG_NAMES = ['.hf-guardrails.yaml', '.hf-guardrails.yml'];

/**
 * Opens the paths to scan and finds configuration and catalogs: at the root, then up to the top of the repository.
 * @throws ConfigurationError for a path that doesn't exist and for a broken configuration.
 */
export function openContext(
  cwd: string,
  paths: readonly string[],
  overrides: ConfigOverrides,
  configFile: string | null,
): ScanContext {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full))
      throw new ConfigurationError('path-missing', `no such path: ${path} (give a folder or file that exists)`);
    return full;
  });
  const root = commonFolder(absolute);
  const top = repositoryTop(root) ?? root;
  const prefix = slashed(relative(top, root));
  const starts = absolute.map((path) => slashed(relative(root, path)));
  const found = configFile === null ? findUpwards(root, top, CONFIG_NAMES) : resolve(cwd, configFile);
  const config = effectiveConfig(found === null ? null : readConfig(found, top), overrides);
  return {
    root,
    tree: diskTree(root, starts),
    repositoryPrefix: prefix === '' ? '' : `${prefix}/`,
    config,
    catalogs: readCatalogs(root, top),
    policySources: config.clusters.flatMap((cluster) =>
      (cluster.policySources ?? []).map((source) => ({ cluster: cluster.name, tree: policySource(source, top, root) })),
    ),
  };
}

/** A folder or bundle beside the repository, its paths written relative to the scanned root. */
function policySource(source: string, top: string, root: string): Tree {
  const full = resolve(top, source);
  if (!existsSync(full)) {
    throw new ConfigurationError(
      'path-missing',
      `policySources: no such path: ${source} (relative to the top of the repository)`,
    );
  }
  const folder = statSync(full).isDirectory() ? full : dirname(full);
  const tree = diskTree(folder, [slashed(relative(folder, full))]);
  return movedTree(tree, `${slashed(relative(root, folder)) || '.'}/`);
}

function readConfig(file: string, top: string): { path: string; content: ReturnType<typeof parseConfigFile> } {
  const shown = slashed(relative(top, file));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ConfigurationError('config-unreadable', "the configuration file can't be read", { file: shown });
  }
  const content = parseConfigFile(shown, text);
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    const known: Readonly<Record<string, { readonly options: object }>> = ruleMetadata;
    const rule = Object.hasOwn(known, id) ? known[id] : undefined;
    if (rule === undefined)
      throw new ConfigurationError('rule-unknown', `there is no rule ${id} (\`hf-guardrails rules\` lists them)`, {
        file: shown,
        line: lineOf(text, id),
      });
    for (const option of Object.keys(setting.options ?? {})) {
      if (!Object.hasOwn(rule.options, option)) {
        const names = Object.keys(rule.options);
        throw new ConfigurationError(
          'rule-option',
          `rule ${id} has no option ${option}${names.length === 0 ? '' : ` (it has ${names.join(', ')})`}`,
          { file: shown, line: lineOf(text, option) },
        );
      }
    }
  }
  return { path: shown, content };
}

function lineOf(text: string, word: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(word));
  return Math.max(1, index + 1);
}

function readCatalogs(root: string, top: string): Catalogs {
  const folder = findUpwards(root, top, ['.hf-guardrails/catalog']);
  if (folder === null || !statSync(folder).isDirectory()) return builtInCatalogs;
  const files = readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return mergeCatalogs(
    builtInCatalogs,
    files.map((name) =>
      parseCatalogFile(slashed(relative(top, join(folder, name))), readFileSync(join(folder, name), 'utf8')),
    ),
  );
}

function findUpwards(from: string, top: string, names: readonly string[]): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === top || dirname(folder) === folder) return null;
  }
}

/** The folder above (or at) `from` that holds `.git`; null outside a repository. */
export function repositoryTop(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => (statSync(path).isDirectory() ? path : dirname(path)));
  let common = folders[0] ?? '.';
  for (const folder of folders)
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
  return common;
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
