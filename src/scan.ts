import { parseCiliumVersion } from './cilium/scenario.ts';
import { buildCluster, type ClusterSettings } from './cluster/build.ts';
import { rawRootsOf } from './cluster/raw-roots.ts';
import { inferScopes } from './cluster/scopes.ts';
import { relevantDocuments } from './cluster/select.ts';
import type { Cluster } from './cluster/types.ts';
import type { Catalogs } from './config/catalogs.ts';
import type { Config } from './config/config.ts';
import { assembleReport } from './finding/assemble.ts';
import { gateOf } from './finding/gate.ts';
import type { ScanResult } from './finding/result.ts';
import { settle } from './finding/settle.ts';
import { suppressByComments, suppressionComments } from './finding/suppress-comments.ts';
import { globMatcher, indexTree } from './input/store.ts';
import type { Tree } from './input/tree.ts';
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
  /** Parse every document instead of the relevant ones: slower, and the result is the same. */
  readonly everything?: boolean;
}

/** One scan, from files to a settled result. The only place that knows the order of the steps. */
export function scan(options: ScanOptions): ScanResult {
  const { config, catalogs, repositoryPrefix, tree } = options;
  const skip = globMatcher(config.exclude, repositoryPrefix);
  const store = indexTree(tree, skip);
  const roots = rawRootsOf(store.documents, catalogs.workloadKinds);
  const documents = options.everything === true ? store.documents : relevantDocuments(store, catalogs);
  const parsed = documents.map((document) =>
    store.parse(document, { root: roots.rootOf(document.file), origin: 'raw', namespace: config.namespace }),
  );
  const manifests = parsed.flatMap((result) => result.manifests);
  const unparseable = [...store.unreadable, ...parsed.flatMap((result) => result.unparseable)];
  const literals = literalsOf(tree, store, manifests, skip);
  const settings = settingsOf(options);
  const clusters = inferScopes(roots.members).map(
    (scope, index): Cluster =>
      buildCluster(
        {
          scope: scope.name,
          manifests: manifests.filter(({ root }) => scope.roots.has(root)),
          judged: scope.judged,
          literals: index === 0 ? literals : [],
          unparseable: index === 0 ? unparseable : [],
        },
        settings,
      ),
  );
  const { findings: raw, failures } = runRules(clusters, rules, config.rules);
  const settled = settle(raw, repositoryPrefix);
  const files = new Set(settled.map(({ at }) => at.file));
  const sources = new Map<string, string>();
  for (const { at, related } of settled)
    for (const { file } of [at, ...related]) sources.set(file, store.source(file)?.text ?? '');
  const comments = store.documents.flatMap(({ file, ordinal }) =>
    ordinal === 0 && (files.has(file) || store.source(file)?.text.includes('hf-guardrails:'))
      ? suppressionComments(file, store.source(file)?.text ?? '')
      : [],
  );
  const suppressed = suppressByComments(settled, comments, new Date(options.now).toISOString().slice(0, 10));
  const findings = [...suppressed.findings, ...settle(suppressed.stale, repositoryPrefix)];
  const gate = gateOf(findings, {
    failOn: config.failOn,
    minConfidence: config.minConfidence,
    unknown: config.unknown,
    mode: config.gate ?? 'all',
  });
  return {
    report: assembleReport({
      ...options,
      clusters,
      findings,
      files: store.fileCount,
      documents: store.documents,
      manifests,
    }),
    gate,
    repositoryPrefix,
    sources,
    trustNotes: [],
    failures: failures.map(({ message }) => message),
  };
}

function settingsOf({ config, catalogs, now }: ScanOptions): ClusterSettings {
  const maxAge = config.rules.get('HF302')?.options['maxAge'] ?? config.rules.get('HF301')?.options['maxAge'];
  return {
    now,
    maxAgeMs: parseDuration(typeof maxAge === 'string' ? maxAge : 'P90D') ?? 90 * 86_400_000,
    cilium: {
      version: parseCiliumVersion(config.cilium.version ?? '1.20').version,
      enforcement: config.cilium.enforcement ?? 'default',
      l7proxy: config.cilium.l7proxy ?? true,
      nonDefaultDeny: config.cilium.nonDefaultDeny ?? true,
      nodeSelectorLabels: false,
    },
    dns: config.cilium.dns ?? null,
    region: config.hubRegion,
    acceptEncrypted: config.acceptEncrypted,
    huggingface: catalogs,
    stores: catalogs.secretStores,
    rotation: catalogs.rotation,
    rbac: catalogs.rbac,
    identity: catalogs.identity,
  };
}
