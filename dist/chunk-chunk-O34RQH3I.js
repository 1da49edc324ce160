import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  deployed,
  examine,
  nothingBears,
  planned,
  policiesFrom,
  withRendering
} from "./chunk-chunk-MSYGNRDT.js";
import {
  objectsAt
} from "./chunk-chunk-B3SWOOOU.js";

// src/cluster/roots-view.ts
function rootsView(plan, scopes, documents, deployed2, notRendered, sources = /* @__PURE__ */ new Set()) {
  const by = new Map(deployed2.map((root) => [root.id, root]));
  const found = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const { root, origin, namespace } of plan.contextsOf(document)) {
      const known = found.get(root) ?? { objects: 0, namespaces: /* @__PURE__ */ new Set(), from: fromOf(origin) };
      found.set(root, known);
      for (const object of objectsAt(document)) {
        if (object.kind === "") continue;
        known.objects += 1;
        if (!CLUSTER_WIDE.test(object.kind)) known.namespaces.add(object.namespace || namespace);
      }
    }
  }
  const memberOf = new Map(plan.members.toReversed().map((member) => [member.id, member]));
  const clustersOf2 = /* @__PURE__ */ new Map();
  for (const { id, cluster } of plan.members)
    if (cluster !== void 0) clustersOf2.set(id, [...clustersOf2.get(id) ?? [], cluster]);
  const clashes = clashesOf(plan.members);
  const isShown = (root) => (found.get(root)?.objects ?? 0) > 0 || sources.has(root);
  const { undeployed } = plan;
  return {
    roots: [...found].filter(([, { objects }]) => objects > 0).map(([id, { objects, namespaces, from }]) => ({
      id,
      from,
      deployedBy: by.get(id)?.by ?? null,
      cluster: clustersOf2.get(id)?.join(", ") ?? by.get(id)?.cluster ?? null,
      namespaces: [...namespaces].sort(byName),
      objects,
      isDeployed: undeployed === null ? null : memberOf.get(id)?.isUndeployed !== true,
      clashes: clashes.get(id) ?? []
    })),
    clusters: scopes.map((scope) => scopeView(scope, isShown)).filter(({ judged }) => judged.length > 0),
    deployed: undeployed === null ? null : { files: undeployed.deployedFiles, of: undeployed.allFiles },
    notRendered: notRendered.map(({ label, at, reason }) => ({ label, file: at.file, line: at.line, reason }))
  };
}
var CLUSTER_WIDE = /^(?:Namespace|Cluster.*|CiliumClusterwide.*|CustomResourceDefinition|StorageClass|PersistentVolume|.*WebhookConfiguration|CiliumCIDRGroup)$/;
function fromOf(origin) {
  return origin === "helm" || origin === "kustomize" || origin === "flux" || origin === "argocd" ? origin : "manifests";
}
function byName(a, b) {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
function scopeView({ name, roots, judged, cilium }, isShown) {
  return {
    name,
    ciliumVersion: cilium.version ?? null,
    judged: [...judged].filter(isShown).sort(),
    sees: [...roots].filter((root) => !judged.has(root) && isShown(root)).sort()
  };
}
function clashesOf(members) {
  const definers = /* @__PURE__ */ new Map();
  for (const { id, identities } of members) {
    for (const identity of identities) {
      const known = definers.get(identity);
      if (known === void 0) definers.set(identity, [id]);
      else known.push(id);
    }
  }
  const clashes = /* @__PURE__ */ new Map();
  for (const [identity, ids] of definers) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const own = clashes.get(id) ?? /* @__PURE__ */ new Map();
      clashes.set(id, own);
      for (const other of ids) if (other !== id && !own.has(other)) own.set(other, identity);
    }
  }
  return new Map([...clashes].map(([id, others]) => [id, [...others].map(([root, over]) => ({ root, over }))]));
}

// src/scan/questions.ts
async function clustersOf(options) {
  return withRendering(
    options,
    async (session) => (await examine({ ...options, everything: true }, options.tree, session)).clusters
  );
}
async function rootsOf(options) {
  return withRendering(options, async (session) => {
    const before = await planned(options, options.tree, session);
    const { plan, rendering } = before;
    const { scopes } = deployed(options, before);
    const sources = new Set(policiesFrom(options).map(({ root }) => root));
    return rootsView(plan, scopes, rendering.store.documents, rendering.roots, rendering.notRendered, sources);
  });
}
async function manifestsOf(options, cluster) {
  const { manifests, unreadable, scopes } = await withRendering(
    options,
    (session) => examine({ ...options, everything: true }, options.tree, session)
  );
  const own = scopes.filter(({ name }) => name === cluster || name.startsWith(`${cluster}: `));
  return {
    manifests: cluster === null ? manifests : manifests.filter(({ root }) => own.some(({ roots }) => roots.has(root))),
    unreadable
  };
}
async function appliedObjects(options, cluster) {
  return withRendering(options, async (session) => {
    const { plan, rendering } = await planned(options, options.tree, session);
    const { store, notRendered } = rendering;
    const own = plan.scopes(nothingBears).filter(({ name }) => name === cluster || name.startsWith(`${cluster}: `));
    const isApplied = ({ root }) => cluster === null || own.some(({ roots }) => roots.has(root));
    const parsed = store.documents.flatMap(
      (document) => plan.contextsOf(document).filter(isApplied).map((context) => store.parse(document, context))
    );
    return {
      manifests: [
        ...parsed.flatMap(({ manifests }) => manifests),
        ...cluster === null ? [] : policiesFrom(options).filter(isApplied)
      ],
      unparseable: [...store.unreadable, ...parsed.flatMap(({ unparseable }) => unparseable)],
      notRendered,
      cilium: own[0]?.cilium ?? options.config.cilium
    };
  });
}

export {
  clustersOf,
  rootsOf,
  manifestsOf,
  appliedObjects
};
