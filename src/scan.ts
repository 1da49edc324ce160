import { NEWEST_VERSION, parseCiliumVersion, versionNotes } from './cilium/versions.ts';
import { buildCluster, type ClusterSettings } from './cluster/build.ts';
import { decidesForOthers, type PlannedScope, planScopes, policyRoot } from './cluster/plan.ts';
import { type RootsView, rootsView } from './cluster/roots-view.ts';
import { relevantDocuments } from './cluster/select.ts';
import type { Cluster } from './cluster/types.ts';
import type { Catalogs } from './config/catalogs.ts';
import type { Config } from './config/config.ts';
import type { IgnoreEntry } from './config/ignore.ts';
import { assembleReport } from './finding/assemble.ts';
import { type BaselineEntry, baselineEntry } from './finding/baseline.ts';
import { gateOf } from './finding/gate.ts';
import { relevantFiles } from './finding/lost.ts';
import { removedPolicies, withRemovals } from './finding/removed-policies.ts';
import { contentNames } from './finding/renames.ts';
import type { ScanResult } from './finding/result.ts';
import { judgeRevisions, type Revision } from './finding/revisions.ts';
import { callRows } from './finding/rows.ts';
import { settle } from './finding/settle.ts';
import { suppressionAnnotations } from './finding/suppress-annotations.ts';
import { suppressionComments } from './finding/suppress-comments.ts';
import { configSuppressions } from './finding/suppress-config.ts';
import type { Finding } from './finding/types.ts';
import type { Manifest } from './input/manifest.ts';
import { type DocumentStore, globMatcher, indexTree, isManifestFile } from './input/store.ts';
import { maskTokens } from './input/token.ts';
import type { Tree } from './input/tree.ts';
import { looseValues } from './render/gitops/loose-values.ts';
import { readReleases } from './render/gitops/release-manifests.ts';
import { releaseSources } from './render/gitops/render-releases.ts';
import { type RenderedTree, renderTree } from './render/render-tree.ts';
import { openRenderSession, type RenderSession } from './render/session.ts';
import { type PulledChart, renderSettings } from './render/settings.ts';
import { rules } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { parseDuration } from './secrets/duration.ts';
import { literalsOf } from './secrets/literals.ts';

export interface ScanOptions {
  readonly tree: Tree;
  /** The scanned root as given. */
  readonly root: string;
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly repositoryPrefix: string;
  readonly config: Config;
  readonly catalogs: Catalogs;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Put into the report only where it was given, so that reports can be repeated. */
  readonly nowText: string | null;
  readonly commit: string | null;
  /** Folders and bundles that are read for policies only, by cluster. */
  readonly policySources?: readonly { readonly cluster: string; readonly tree: Tree }[];
  /** Charts that an earlier step pulled, by the references of the configuration. */
  readonly charts?: readonly PulledChart[];
  /** The revision to compare with; judged with the same settings. */
  readonly base?: {
    readonly revision: string;
    readonly tree: Tree;
    /** Further policy sources as the base has them; default: the head's. */
    readonly policySources?: readonly { readonly cluster: string; readonly tree: Tree }[];
  } | null;
  /** Whose ignore comments hold where there is a base; the head's are those of a change that is still to be judged. */
  readonly trust?: 'base' | 'head';
  /** Findings that were accepted before. */
  readonly baseline?: readonly BaselineEntry[];
  /** True where a path from the top of the repository belongs to this scan; default: all under the prefix. */
  readonly isScanned?: (path: string) => boolean;
  /** The `ignore` entries of the working tree's own configuration, where another one applies. */
  readonly ownIgnore?: readonly IgnoreEntry[];
  /** Sentences about settings that don't apply here, for the report. */
  readonly trustNotes?: readonly string[];
  /** Parse every document instead of the relevant ones: slower, and the result is the same. */
  readonly everything?: boolean;
  /** Engines that the caller started and closes; without them the scan starts its own where it meets a chart or a kustomization. */
  readonly rendering?: RenderSession;
}

/** Everything that one revision says, before anything is suppressed or compared. */
interface Examined extends Revision {
  readonly store: DocumentStore;
  readonly manifests: readonly Manifest[];
  readonly scopes: readonly PlannedScope[];
  readonly clusters: readonly Cluster[];
  readonly failures: readonly string[];
  readonly rendering: Pick<RenderedTree, 'rendered' | 'notRendered'>;
}

/** One scan, from files to a settled result. The only place that knows the order of the steps. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { config, repositoryPrefix } = options;
  const { head, base } = await withRendering(options, async (session) => ({
    head: await examine(options, options.tree, session),
    base: options.base == null ? null : await examine(atBase(options, options.base), options.base.tree, session),
  }));
  const isScanned = options.isScanned ?? ((path: string) => path.startsWith(repositoryPrefix));
  const scope = { prefix: repositoryPrefix, isScanned, file: config.file };
  const judged = judgeRevisions(head, base, {
    prefix: repositoryPrefix,
    today: new Date(options.now).toISOString().slice(0, 10),
    baseline: options.baseline ?? [],
    isScanned,
    configured: configSuppressions(config.ignore, scope),
    own: configSuppressions(options.ownIgnore ?? config.ignore, scope),
    trust: options.trust ?? config.trust,
  });
  const { fixed, notes, lost } = judged;
  const removed = base === null ? [] : removedPolicies(judged.findings, head, base);
  const findings = withRemovals(judged.findings, removed);
  const mode = config.gate ?? (base === null ? 'all' : 'new');
  const gate = gateOf(findings, { ...config, mode }, lost);
  const { store, manifests, clusters, failures, rendering } = head;
  const counts = {
    files: store.fileCount,
    documents: store.documents,
    rendered: rendering.rendered.length,
    notRendered: rendering.notRendered.length,
  };
  const report = assembleReport({ ...options, ...counts, clusters, findings, manifests });
  return {
    report: { ...report, run: { ...report.run, base: options.base?.revision ?? null }, fixed },
    gate,
    repositoryPrefix,
    sources: sourcesOf(findings, store),
    trustNotes: [
      ...(options.trustNotes ?? []),
      ...versionNotes([config, ...config.clusters].map(({ cilium }) => cilium?.version)),
      ...switchedOffNotes(options.catalogs),
      ...notes,
    ].map(maskTokens),
    removed,
    settings: { github: config.github, output: config.report.output },
    staleBaseline: judged.stale,
    acceptable: () => {
      const contentName = contentNames(head);
      return findings
        .filter(({ suppressed }) => suppressed === null || suppressed.kind === 'baseline')
        .map((finding) => baselineEntry(finding, repositoryPrefix, contentName(finding)));
    },
    failures,
  };
}

/** The same question about the base. */
function atBase(options: ScanOptions, { policySources }: NonNullable<ScanOptions['base']>): ScanOptions {
  return policySources === undefined ? options : { ...options, policySources };
}

/** What the rules look at, every document parsed: for questions about single workloads. */
export async function clustersOf(options: ScanOptions): Promise<readonly Cluster[]> {
  return withRendering(
    options,
    async (session) => (await examine({ ...options, everything: true }, options.tree, session)).clusters,
  );
}

/** What is deployed together, where and why; nothing is judged. */
export async function rootsOf(options: ScanOptions): Promise<RootsView> {
  return withRendering(options, async (session) => {
    const { plan, rendering } = await planned(options, options.tree, session);
    return rootsView(plan, rendering.store.documents, rendering.roots, rendering.notRendered);
  });
}

/**
 * Every object as it would be applied, rendered ones too, and the files that can't be read. `cluster` = one of the configuration's, null = all.
 */
export async function manifestsOf(
  options: ScanOptions,
  cluster: string | null,
): Promise<Pick<Examined, 'manifests' | 'unreadable'>> {
  const { manifests, unreadable, scopes } = await withRendering(options, (session) =>
    examine({ ...options, everything: true }, options.tree, session),
  );
  const own = scopes.filter(({ name }) => name === cluster || name.startsWith(`${cluster}: `));
  return {
    manifests: cluster === null ? manifests : manifests.filter(({ root }) => own.some(({ roots }) => roots.has(root))),
    unreadable,
  };
}

async function withRendering<T>({ rendering }: ScanOptions, use: (session: RenderSession) => Promise<T>): Promise<T> {
  if (rendering !== undefined) return use(rendering);
  const session = openRenderSession();
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** Everything that is deployed, rendered, and which of it is deployed together. */
async function planned(options: ScanOptions, tree: Tree, session: RenderSession) {
  const { config, catalogs, repositoryPrefix } = options;
  const skip = globMatcher(config.exclude, repositoryPrefix);
  const asWritten = indexTree(tree, skip);
  const rendering = await renderTree(
    tree,
    asWritten,
    renderSettings(config, repositoryPrefix, skip, options.charts ?? [], catalogs.charts),
    session,
  );
  const plan = planScopes(rendering.store, config, catalogs.workloadKinds, repositoryPrefix, rendering.clusterFolders);
  return { skip, asWritten, rendering, plan };
}

async function examine(options: ScanOptions, tree: Tree, session: RenderSession): Promise<Examined> {
  const { config, catalogs, repositoryPrefix } = options;
  const { skip, asWritten, rendering, plan } = await planned(options, tree, session);
  const { store, rendered, notRendered } = rendering;
  const documents = options.everything === true ? store.documents : relevantDocuments(store, catalogs);
  const parsed = documents.flatMap((document) =>
    plan.contextsOf(document).map((context) => store.parse(document, context)),
  );
  const written = parsed.flatMap((result) => result.manifests);
  const releases = readReleases(releaseSources(rendering.releases, plan.contextsOfFile), catalogs.charts);
  const manifests = [...written, ...releases.manifests, ...policiesFrom(options)];
  const used = new Set(store.documents.flatMap((document) => document.rendered?.inputs ?? []));
  const unrendered = [...releases.unrendered, ...looseValues(store).filter(({ file }) => !used.has(file))];
  const unparseable = [...store.unreadable, ...parsed.flatMap((result) => result.unparseable)];
  const literals = literalsOf(tree, store, manifests, skip);
  const clusters = plan.scopes.map(
    (scope, index): Cluster =>
      buildCluster(
        {
          scope: scope.name,
          manifests: manifests.filter(({ root }) => scope.roots.has(root)),
          judged: scope.judged,
          literals: index === 0 ? literals : [],
          unparseable: index === 0 ? unparseable : [],
          unrendered: index === 0 ? unrendered : [],
          notRendered: index === 0 ? notRendered : [],
        },
        settingsOf(options, scope),
      ),
  );
  const { findings, failures } = runRules(clusters, rules, config.rules);
  const settled = settle(findings, repositoryPrefix);
  const files = [...new Set(asWritten.documents.map(({ file }) => file))];
  const hidden = new Set(notRendered.flatMap(({ hides }) => hides));
  const textOf = (file: string): string | null => store.source(file)?.text ?? null;
  return {
    store,
    rendering,
    manifests,
    scopes: plan.scopes,
    clusters,
    settled,
    suppressions: [
      ...[...new Set([...files, ...settled.map(({ at }) => at.file)])].flatMap((file) =>
        suppressionComments(file, textOf(file) ?? ''),
      ),
      ...suppressionAnnotations(manifests),
    ],
    files,
    textOf,
    otherFiles: tree.files.filter((file) => !isManifestFile(file)),
    relevant: () => relevantFiles(settled, callRows(clusters)),
    readable: [...files.filter((file) => !hidden.has(file)), ...rendered.map(({ label }) => label)],
    unreadable: [
      ...new Map(unparseable.map(({ at }) => [`${at.file}:${at.line}`, { name: at.file, paths: [at.file] }])).values(),
      ...notRendered.map(({ label, hides }) => ({ name: label, paths: hides })),
    ],
    failures: failures.map(({ message }) => maskTokens(message)),
  };
}

function switchedOffNotes({ switchedOff = [] }: Catalogs): string[] {
  const files = [...new Set(switchedOff.map(({ file }) => file))];
  return files.map((file) => {
    const ids = switchedOff.filter((entry) => entry.file === file).map(({ id }) => id);
    return `${file} switches off ${ids.length === 1 ? 'a built-in catalog entry' : 'built-in catalog entries'}: ${ids.join(', ')}.`;
  });
}

function sourcesOf(findings: readonly Finding[], store: DocumentStore): Map<string, string> {
  const files = new Set(findings.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]));
  return new Map([...files].map((file) => [file, store.source(file)?.text ?? '']));
}

/** What the configuration's further policy sources hold, read for policies only. */
function policiesFrom({ policySources, config }: ScanOptions): Manifest[] {
  return (policySources ?? []).flatMap(({ cluster, tree }) => {
    const store = indexTree(tree, () => false);
    const context = { root: policyRoot(cluster), origin: 'raw', namespace: config.namespace } as const;
    return store.documents.flatMap((document) => store.parse(document, context).manifests.filter(decidesForOthers));
  });
}

function settingsOf({ config, catalogs, now }: ScanOptions, { cilium }: PlannedScope): ClusterSettings {
  const maxAge = config.rules.get('HF302')?.options['maxAge'] ?? config.rules.get('HF301')?.options['maxAge'];
  return {
    now,
    maxAgeMs: parseDuration(typeof maxAge === 'string' ? maxAge : 'P90D') ?? 90 * 86_400_000,
    isVersionConfigured: cilium.version !== undefined,
    cilium: {
      version: parseCiliumVersion(cilium.version ?? NEWEST_VERSION).version,
      enforcement: cilium.enforcement ?? 'default',
      l7proxy: cilium.l7proxy ?? true,
      nonDefaultDeny: cilium.nonDefaultDeny ?? true,
      nodeSelectorLabels: false,
    },
    dns: cilium.dns ?? null,
    region: config.hubRegion,
    acceptEncrypted: config.acceptEncrypted,
    huggingface: catalogs,
    stores: catalogs.secretStores,
    rotation: catalogs.rotation,
    rbac: catalogs.rbac,
    identity: catalogs.identity,
  };
}
