import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { normalize } from 'node:path/posix';
import type { Catalogs } from '../config/catalogs.ts';
import type { Config, ConfigOverrides } from '../config/config.ts';
import { ConfigurationError, describeConfigurationError } from '../config/errors.ts';
import type { LayeredConfig } from '../config/layers.ts';
import { type BaselineEntry, parseBaseline } from '../finding/baseline.ts';
import { diskTree } from '../input/disk.ts';
import { commitId, gitTree, mergeBase, unreadOf } from '../input/git.ts';
import { withSubmodules } from '../input/git-submodules.ts';
import { movedTree, subTree, type Tree } from '../input/tree.ts';
import { writablePath } from '../input/writable.ts';
import type { IntentFile } from '../intent/types.ts';
import type { PulledChart } from '../render/settings.ts';
import { checkClusterPaths } from './cluster-paths.ts';
import { originOf } from './foreign.ts';
import { isUnder, slashed } from './paths.ts';
import { policySource, policySources } from './policy-sources.ts';
import { pulledCharts } from './pulled-charts.ts';
import { diskSettings, readSettings, type Settings, type SettingsSource, treeSettings } from './settings.ts';

/** What a scan of the disk starts from. */
export interface ScanContext {
  /** Absolute path of the scanned root: the common ancestor of the paths. */
  readonly root: string;
  readonly tree: Tree;
  /** From the top of the repository to the root: '' or ending in '/'. */
  readonly repositoryPrefix: string;
  readonly config: Config;
  readonly catalogs: Catalogs;
  /** Who may call what, as declared; null where no file says it. */
  readonly intent: IntentFile | null;
  /** Findings that were accepted before. */
  readonly baseline: readonly BaselineEntry[];
  /** The `ignore` entries of the working tree's own configuration. */
  readonly ownIgnore: Config['ignore'];
  /** Where the values of the configuration that applies come from; null where there is no file. */
  readonly layers: LayeredConfig | null;
  /** The files in which settings were read, relative to the top of the repository. */
  readonly settingsFiles: readonly string[];
  /** The baseline file that applies, relative to the top of the repository; null where there is none. */
  readonly baselineFile: string | null;
  /** Absolute path of the repository's top; of the scanned root outside a repository. */
  readonly top: string;
  /** True where a path from the top of the repository belongs to the scan. */
  readonly isScanned: (path: string) => boolean;
  /** Charts that an earlier step pulled. */
  readonly charts: readonly PulledChart[];
  readonly policySources: readonly { readonly cluster: string; readonly tree: Tree }[];
  /** The revision to compare with; null where none was asked for or it can't be read. */
  readonly base: {
    readonly revision: string;
    readonly tree: Tree;
    /** As the base has them, where they stand in this repository. */
    readonly policySources: readonly { readonly cluster: string; readonly tree: Tree }[];
  } | null;
  /** Whose settings and ignore comments apply where there is a base. */
  readonly trust: Trust;
  /** What applies after the merge only, and why nothing was compared: sentences. */
  readonly trustNotes: readonly string[];
}

/** Whose settings and suppressions count where there is a base. */
export type Trust = 'base' | 'head';

/** What a scan is asked for. */
export interface ContextRequest {
  readonly cwd: string;
  /** Files and folders; none = those of the configuration, else `cwd`. */
  readonly paths: readonly string[];
  readonly overrides?: ConfigOverrides;
  /** Configuration file to use instead of looking for one. */
  readonly configFile?: string | null;
  /** Revision to compare with; null = none; undefined = the configuration's. */
  readonly revision?: string | null | undefined;
  /** head: for commits that were accepted already, such as a push to the branch that everybody works from. Default: as the base's configuration says. */
  readonly trust?: Trust;
  /** Scanned instead of what is on the disk at the paths. */
  readonly given?: Tree | null;
  /** Leave the baseline unread: it is about to be written anew. */
  readonly withoutBaseline?: boolean;
}

/**
 * Opens the paths to scan and finds configuration, catalogs, intent and baseline: at the root, then up to the top of the repository. With a base they are
 * the base's: a pull request can't switch off what judges it. `given` is scanned instead of the paths.
 * @throws ConfigurationError for a path that doesn't exist and for a broken configuration.
 */
export function openContext(request: ContextRequest): ScanContext {
  const { cwd, configFile = null, withoutBaseline = false } = request;
  const given = request.paths.length > 0 ? absolutePaths(cwd, request.paths) : [resolve(cwd)];
  const top = repositoryTop(commonFolder(given)) ?? commonFolder(given);
  const named = configFile === null ? null : slashed(relative(top, resolve(cwd, configFile)));
  const overrides = atTop(request.overrides ?? {}, cwd, top);
  const settingsFor = (root: string): Settings =>
    readSettings(diskSettings(top), slashed(relative(top, root)), named, overrides, withoutBaseline);
  const first = settingsFor(commonFolder(given));
  const fromConfig = request.paths.length === 0 && first.config.paths.length > 0;
  const absolute = fromConfig ? absolutePaths(top, first.config.paths) : given;
  const root = commonFolder(absolute);
  const folder = slashed(relative(top, root));
  if (folder === '..' || folder.startsWith('../'))
    throw new ConfigurationError('path-missing', `paths: ${first.config.paths.join(', ')} lead out of the repository`);
  const prefix = folder === '' ? '' : `${folder}/`;
  const starts = absolute.map((path) => slashed(relative(root, path)));
  const head = fromConfig && named === null ? settingsFor(root) : first;
  const opened = (settings: Settings, rest: Pick<ScanContext, 'base' | 'trust' | 'trustNotes'>): ScanContext => {
    const tree = request.given ?? headTree(root, starts, rest.base?.tree ?? null);
    const isScanned = (path: string): boolean =>
      request.given?.files.some((file) => prefix + file === path) ??
      starts.some((start) => isUnder(path, prefix + start));
    const notes = checkClusterPaths(settings.layers, { tree, top, prefix, isScanned }, rest.base !== null);
    return {
      root,
      top,
      tree,
      repositoryPrefix: prefix,
      isScanned,
      config: withOutputs(settings.config, top),
      layers: settings.layers,
      catalogs: settings.catalogs,
      intent: settings.intent,
      baseline:
        withoutBaseline || settings.baseline === null
          ? []
          : parseBaseline(settings.baseline.path, settings.baseline.text),
      settingsFiles: [...settings.texts.keys()],
      baselineFile: settings.baseline?.path ?? null,
      ownIgnore: head.config.ignore,
      ...rest,
      trustNotes: [...rest.trustNotes, ...notes],
      charts: pulledCharts(settings.config, top, root, settings.layers),
      policySources: policySources(settings, (source, where) =>
        policySource(source, where, top, root, rest.base !== null),
      ),
    };
  };
  const revision = request.revision === undefined ? head.config.base : request.revision;
  if (revision === null) return opened(head, { base: null, trust: 'base', trustNotes: [] });
  const whole = gitTree(top, revision);
  if ('reason' in whole) {
    const note = `Nothing was compared: ${whole.reason}. Every finding counts, and the settings are those of the working tree.`;
    return opened(head, { base: null, trust: 'base', trustNotes: [note] });
  }
  // What the other branch did since this one left it is no change of this one.
  const fork = mergeBase(top, revision);
  const common = fork === null || fork === commitId(top, revision) ? whole : gitTree(top, fork);
  const then = 'reason' in common ? whole : common;
  const { tree: complete, notes: moved } = withSubmodules(then, top, (path) =>
    starts.some((start) => isUnder(path, prefix + start) || isUnder(prefix + start, path)),
  );
  const base = { revision, tree: subTree(complete, prefix, starts), policySources: [] };
  // What is wrong with the head's own baseline is said now, not after the merge.
  if (head.baseline !== null && !withoutBaseline) parseBaseline(head.baseline.path, head.baseline.text);
  const { settings, notes } =
    request.trust === 'head'
      ? { settings: head, notes: [] }
      : trustedSettings(treeSettings(whole, top, revision), diskSettings(top), folder, named, overrides, head);
  const before = policySources(settings, (source, where) => {
    const path = normalize(source).replace(/\/+$/, '');
    const origin = originOf(top, `${path}/.`, 'reason' in common || fork === null ? revision : fork, then);
    if (origin === 'disk') return policySource(source, where, top, root, true);
    const up = '../'.repeat(prefix.split('/').length - 1);
    if (origin === 'own') return movedTree(subTree(then, '', [path === '.' ? '' : path]), up);
    const start = origin.path.replace(/\/?\.$/, '');
    return movedTree(
      subTree(origin.tree, '', [start]),
      `${up}${path.slice(0, path.length - start.length)}`.replace(/\/?$/, '/'),
    );
  });
  return opened(settings, {
    base: { ...base, policySources: before },
    trust: request.trust ?? settings.config.trust,
    trustNotes: [...notes, ...moved],
  });
}

/** Paths that were given from the working directory, relative to the top of the repository as those of the configuration are. */
function atTop(overrides: ConfigOverrides, cwd: string, top: string): ConfigOverrides {
  const { baseline, intent } = overrides;
  const moved = (path: string): string => slashed(relative(top, resolve(cwd, path)));
  return {
    ...overrides,
    ...(baseline === undefined ? {} : { baseline: moved(baseline) }),
    ...(intent === undefined ? {} : { intent: moved(intent) }),
  };
}

/** The working tree. Compared with a base it tells what it leaves unread, so that nothing hides there. */
function headTree(root: string, starts: readonly string[], base: Tree | null): Tree {
  const tree = diskTree(root, starts);
  if (base === null) return tree;
  const { pruned, submodules } = unreadOf(root);
  const isStarted = (path: string): boolean => starts.some((start) => isUnder(path, start));
  const replaced = submodules.filter(
    (path) => isStarted(path) && base.files.some((file) => file.startsWith(`${path}/`)),
  );
  return {
    ...tree,
    unlisted: pruned.filter(isStarted),
    refused: [...tree.refused, ...replaced.map((path) => ({ path, reason: 'a submodule that is not checked out' }))],
  };
}

/**
 * The configuration with the files to write as absolute paths. It may be a stranger's: nothing is written outside the repository, through a link or
 * into git's own folder.
 * @throws ConfigurationError for a path that is none of that.
 */
function withOutputs(config: Config, top: string): Config {
  const output = Object.entries(config.report.output).map(([format, name]) => {
    const path = writablePath(top, name);
    if (path !== null) return [format, path] as const;
    const message = `report.output.${format}: ${name}: write a path inside the repository, not through a link`;
    throw new ConfigurationError('config-invalid', message, config.file === null ? {} : { file: config.file });
  });
  return { ...config, report: { ...config.report, output: Object.fromEntries(output) } };
}

function absolutePaths(cwd: string, paths: readonly string[]): string[] {
  return paths.map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full))
      throw new ConfigurationError('path-missing', `no such path: ${path} (give a folder or file that exists)`);
    const stats = statSync(full);
    if (!stats.isDirectory() && !stats.isFile())
      throw new ConfigurationError(
        'path-missing',
        `${path} is no file or folder (pipe manifests to \`hf-guardrails scan -\`)`,
      );
    return full;
  });
}

/** The base's settings, and a sentence for each file in which the head's differ. */
function trustedSettings(
  source: SettingsSource,
  disk: SettingsSource,
  folder: string,
  named: string | null,
  overrides: ConfigOverrides,
  head: Settings,
): { readonly settings: Settings; readonly notes: readonly string[] } {
  let base: Settings;
  try {
    // A configuration file that the base hasn't is the head's addition: the base has the defaults.
    base = readSettings(source, folder, named !== null && source.read(named) === null ? null : named, overrides);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.code === 'config-moved') throw error;
    const note = `The base's configuration is wrong (${describeConfigurationError(error)}): this revision's applies.`;
    return { settings: head, notes: [note] };
  }
  // Only the base can say that the head is to be trusted.
  if (base.config.trust === 'head')
    return { settings: { ...head, config: { ...head.config, trust: 'head' } }, notes: [] };
  const changed = [...new Set([...base.texts.keys(), ...head.texts.keys()])]
    .filter((path) => (base.texts.get(path) ?? source.read(path)) !== (head.texts.get(path) ?? disk.read(path)))
    .sort();
  return {
    settings: base,
    notes: changed.map((path) => `${path} differs from the base: the base's applies here, this one after the merge.`),
  };
}

/** The folder above (or at) `from` that holds `.git`; null outside a repository. */
export function repositoryTop(from: string): string | null {
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
