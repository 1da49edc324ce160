import { buildCluster } from '../cluster/build.ts';
import { byRoots } from '../cluster/by-roots.ts';
import { heldByHand, type PlannedScope } from '../cluster/plan.ts';
import { sameNames } from '../cluster/same-names.ts';
import { mayCall } from '../cluster/select.ts';
import type { Cluster } from '../cluster/types.ts';
import { relevantFiles, type Unreadable } from '../finding/lost.ts';
import type { Revision } from '../finding/revisions.ts';
import { callRows } from '../finding/rows.ts';
import { settle } from '../finding/settle.ts';
import { judgedIn } from '../finding/spread.ts';
import { suppressionAnnotations } from '../finding/suppress-annotations.ts';
import { suppressionComments } from '../finding/suppress-comments.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Unparseable } from '../input/manifests.ts';
import { type DocumentStore, isManifestFile } from '../input/store.ts';
import { maskTokens } from '../input/token.ts';
import type { Tree } from '../input/tree.ts';
import { agentValues } from '../render/gitops/agent-values.ts';
import { looseValues } from '../render/gitops/loose-values.ts';
import type { AgentValues } from '../render/gitops/types.ts';
import type { RenderedTree } from '../render/render-tree.ts';
import type { RenderSession } from '../render/session.ts';
import { withValuesPlaces } from '../render/values-places.ts';
import { rules } from '../rules/index.ts';
import { runRules } from '../rules/run.ts';
import { literalsOf } from '../secrets/literals.ts';
import { clusterSettings } from './cluster-settings.ts';
import { deployed, planned } from './deployed.ts';
import type { ScanOptions } from './options.ts';
import { withUnusedGrants } from './unused-grants.ts';

/** Everything that one revision says, before anything is suppressed or compared. */
export interface Examined extends Revision {
  readonly store: DocumentStore;
  readonly manifests: readonly Manifest[];
  readonly scopes: readonly PlannedScope[];
  readonly clusters: readonly Cluster[];
  readonly failures: readonly string[];
  readonly rendering: Pick<RenderedTree, 'rendered' | 'notRendered'>;
}

/** One revision: parsed, rendered, joined cluster by cluster, and judged by every rule. */
export async function examine(options: ScanOptions, tree: Tree, session: RenderSession): Promise<Examined> {
  const { config, catalogs, repositoryPrefix } = options;
  const before = await planned(options, tree, session);
  const { skip, asWritten, rendering, plan } = before;
  const { store, rendered, notRendered } = rendering;
  const { manifests, parsed, sources, releases, scopes } = deployed(options, before);
  const agents = manifests.length === 0 ? [] : agentValues(sources, store, catalogs.audit);
  // Where there are several clusters, a values file is meant for the one that it lies in.
  const isFor = ({ roots }: PlannedScope, { isLoose, root, file }: AgentValues): boolean =>
    isLoose
      ? scopes.length === 1 || plan.contextsOfFile(file).some((context) => roots.has(context.root))
      : roots.has(root);
  const used = new Set(store.documents.flatMap((document) => document.rendered?.inputs ?? []));
  const unrendered = [...releases.unrendered, ...looseValues(store).filter(({ file }) => !used.has(file))];
  const unparseable = [...store.unreadable, ...parsed.flatMap((result) => result.unparseable)];
  const literals = literalsOf(tree, store, manifests, skip);
  const twiceOf = sameNames(store, plan);
  const inRoots = byRoots(manifests);
  const rootsWithAny = new Set(manifests.map(({ root }) => root));
  const isAnyIn = (roots: ReadonlySet<string>): boolean => [...roots].some((root) => rootsWithAny.has(root));
  const manifestsIn = ({ roots, lending }: PlannedScope): readonly Manifest[] => {
    const own = inRoots(roots);
    return lending === undefined ? own : [...own, ...heldByHand(own, inRoots(lending))];
  };
  const judged = scopes.filter(({ judged: roots }, index) => index === 0 || isAnyIn(roots));
  const alone = judged.map(
    (scope, index): Cluster =>
      buildCluster(
        {
          scope: scope.name,
          manifests: manifestsIn(scope),
          judged: scope.judged,
          literals: index === 0 ? literals : [],
          unparseable: index === 0 ? unparseable : [],
          unrendered: index === 0 ? unrendered : [],
          notRendered: index === 0 ? notRendered : [],
          agentValues: agents.filter((values) => isFor(scope, values)),
          twice: twiceOf(scope),
        },
        clusterSettings(options, scope),
      ),
  );
  const clusters = withUnusedGrants(alone, options);
  const { findings, failures } = runRules(clusters, rules, config.rules);
  const settled = settle(withValuesPlaces(findings), repositoryPrefix, judgedIn(clusters));
  const files = [...new Set(asWritten.documents.map(({ file }) => file))];
  const hidden = new Set(notRendered.flatMap(({ hides }) => hides));
  const textOf = (file: string): string | null => store.source(file)?.text ?? null;
  return {
    store,
    rendering,
    manifests,
    scopes,
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
    otherFiles: [...tree.files.filter((file) => !isManifestFile(file)), ...(tree.unlisted ?? [])],
    asWritten,
    catalogs,
    documents: store.documents,
    calls: () => callRows(clusters),
    relevant: () => relevantFiles(settled, callRows(clusters)),
    readable: [...files.filter((file) => !hidden.has(file)), ...rendered.map(({ label }) => label)],
    unreadable: [
      ...unreadableFiles(unparseable, () => mayCall(asWritten, catalogs)),
      ...notRendered.map(({ label, hides }) => ({ name: label, paths: hides })),
    ],
    failures: failures.map(({ message }) => maskTokens(message)),
  };
}

/** Each document that can't be read once, by its file; `calling` gives the documents that may call Hugging Face. */
function unreadableFiles(
  unparseable: readonly Unparseable[],
  calling: () => readonly { readonly file: string }[],
): Unreadable[] {
  const isMeant = ({ isOverLimit, looksLikeManifest }: Unparseable): boolean =>
    isOverLimit === true && looksLikeManifest;
  const files = new Set(unparseable.some(isMeant) ? calling().map(({ file }) => file) : []);
  const found = unparseable.map((one): [string, Unreadable] => {
    const { file, line } = one.at;
    const limit = isMeant(one) && files.has(file) ? { overLimit: one.reason } : {};
    return [`${file}:${line}`, { name: file, paths: [file], ...limit }];
  });
  return [...new Map(found).values()];
}
