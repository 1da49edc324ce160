import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Catalogs } from '../config/catalogs.ts';
import type { Config, ConfigOverrides } from '../config/config.ts';
import { ConfigurationError, describeConfigurationError } from '../config/errors.ts';
import type { BaselineEntry } from '../finding/baseline.ts';
import { diskTree } from '../input/disk.ts';
import { gitTree } from '../input/git.ts';
import { movedTree, subTree, type Tree } from '../input/tree.ts';
import { diskSettings, readSettings, type Settings, treeSettings } from './settings.ts';

/** What a scan of the disk starts from. */
export interface ScanContext {
  /** Absolute path of the scanned root: the common ancestor of the paths. */
  readonly root: string;
  readonly tree: Tree;
  /** From the top of the repository to the root: '' or ending in '/'. */
  readonly repositoryPrefix: string;
  readonly config: Config;
  readonly catalogs: Catalogs;
  /** Findings that were accepted before. */
  readonly baseline: readonly BaselineEntry[];
  readonly policySources: readonly { readonly cluster: string; readonly tree: Tree }[];
  /** The revision to compare with; null where none was asked for or it can't be read. */
  readonly base: { readonly revision: string; readonly tree: Tree } | null;
  /** Whose settings and ignore comments apply where there is a base. */
  readonly trust: Trust;
  /** What applies after the merge only, and why nothing was compared: sentences. */
  readonly trustNotes: readonly string[];
}

/** `head` is for commits that were accepted already: a push to the branch that everybody works from. */
export type Trust = 'base' | 'head';

/**
 * Opens the paths to scan and finds configuration, catalogs and baseline: at the root, then up to the top of the repository. With a base they are
 * the base's: a pull request can't switch off what judges it.
 * @throws ConfigurationError for a path that doesn't exist and for a broken configuration.
 */
export function openContext(
  cwd: string,
  paths: readonly string[],
  overrides: ConfigOverrides,
  configFile: string | null,
  revision: string | null = null,
  trust: Trust = 'base',
): ScanContext {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full))
      throw new ConfigurationError('path-missing', `no such path: ${path} (give a folder or file that exists)`);
    const stats = statSync(full);
    if (!stats.isDirectory() && !stats.isFile())
      throw new ConfigurationError(
        'path-missing',
        `${path} is no file or folder (write what a pipe gives into a file first)`,
      );
    return full;
  });
  const root = commonFolder(absolute);
  const top = repositoryTop(root) ?? root;
  const folder = slashed(relative(top, root));
  const prefix = folder === '' ? '' : `${folder}/`;
  const starts = absolute.map((path) => slashed(relative(root, path)));
  const named = configFile === null ? null : slashed(relative(top, resolve(cwd, configFile)));
  const head = readSettings(diskSettings(top), folder, named, overrides);
  const opened = (
    settings: Pick<ScanContext, 'config' | 'catalogs' | 'baseline' | 'base' | 'trustNotes'>,
  ): ScanContext => ({
    root,
    tree: diskTree(root, starts),
    repositoryPrefix: prefix,
    trust,
    ...settings,
    policySources: settings.config.clusters.flatMap((cluster) =>
      (cluster.policySources ?? []).map((source) => ({ cluster: cluster.name, tree: policySource(source, top, root) })),
    ),
  });
  const { config, catalogs, baseline } = head;
  if (revision === null) return opened({ config, catalogs, baseline, base: null, trustNotes: [] });
  const whole = gitTree(top, revision);
  if ('reason' in whole) {
    const note = `Nothing was compared: ${whole.reason}. Every finding counts, and the settings are those of the working tree.`;
    return opened({ config, catalogs, baseline, base: null, trustNotes: [note] });
  }
  const base = { revision, tree: subTree(whole, prefix, starts) };
  // A configuration outside the repository is the user's own, whatever the base holds.
  const isOutside = named !== null && (named.startsWith('../') || isAbsolute(named));
  if (isOutside || trust === 'head') return opened({ config, catalogs, baseline, base, trustNotes: [] });
  return opened({ base, ...trustedSettings(whole, folder, named, overrides, head) });
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

/** The base's settings, and a sentence for each file in which the head's differ. */
function trustedSettings(
  whole: Tree,
  folder: string,
  named: string | null,
  overrides: ConfigOverrides,
  head: Settings,
): Pick<ScanContext, 'config' | 'catalogs' | 'baseline' | 'trustNotes'> {
  const source = treeSettings(whole);
  let base: Settings;
  try {
    // A configuration file that the base hasn't is the head's addition: the base has the defaults.
    base = readSettings(source, folder, named !== null && source.read(named) === null ? null : named, overrides);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const note = `The base's configuration is wrong (${describeConfigurationError(error)}): this revision's applies.`;
    return { config: head.config, catalogs: head.catalogs, baseline: head.baseline, trustNotes: [note] };
  }
  const changed = [...new Set([...base.texts.keys(), ...head.texts.keys()])]
    .filter((path) => base.texts.get(path) !== head.texts.get(path))
    .sort();
  return {
    config: base.config,
    catalogs: base.catalogs,
    baseline: base.baseline,
    trustNotes: changed.map(
      (path) => `${path} differs from the base: the base's applies here, this one after the merge.`,
    ),
  };
}

/** The folder above (or at) `from` that holds `.git`; null outside a repository. */
function repositoryTop(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(resolve(folder, '.git'))) return folder;
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
