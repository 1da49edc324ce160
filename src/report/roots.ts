import type { RootsView, RootView } from '../cluster/roots-view.ts';
import { plain, visibleJson } from './escape.ts';

export const ROOTS_FORMATS = ['text', 'json'] as const;
export type RootsFormat = (typeof ROOTS_FORMATS)[number];

const MAX_CLASHES = 3;

/** What is deployed, where and why: for people, or as JSON. */
export function renderRoots(format: RootsFormat, view: RootsView): string {
  if (format === 'json') return visibleJson(`${JSON.stringify({ schemaVersion: 1, ...view }, null, 2)}\n`);
  const lines = [
    `Roots (${view.roots.length}): what is deployed together`,
    ...view.roots.flatMap(rootLines),
    ...(view.deployed === null || view.roots.every(({ isDeployed }) => isDeployed === true)
      ? []
      : ['', `Deployed: ${view.deployed.files} of ${view.deployed.of} files. What nothing deploys is judged apart.`]),
    '',
    `Clusters (${view.clusters.length}): what is judged together`,
    ...view.clusters.flatMap(({ name, ciliumVersion, judged, sees }) => [
      `  ${plain(name)}${ciliumVersion === null ? '' : `  Cilium ${plain(ciliumVersion)}`}`,
      `    judges ${listed(judged)}`,
      ...(sees.length === 0 ? [] : [`    with the policies and Secrets of ${listed(sees)}`]),
    ]),
  ];
  if (view.notRendered.length > 0) {
    lines.push('', `Not rendered (${view.notRendered.length}): what is in them was not judged as it is deployed`);
    for (const { label, file, line, reason } of view.notRendered)
      lines.push(`  ${plain(label)}  ${plain(file)}:${line}`, `    ${plain(reason)}`);
  }
  return `${lines.join('\n')}\n`;
}

const WORDS: Readonly<Record<RootView['from'], string>> = {
  manifests: 'plain manifests',
  helm: 'chart',
  kustomize: 'kustomization',
  flux: 'Flux',
  argocd: 'Argo CD',
};

function rootLines({ id, from, deployedBy, cluster, namespaces, objects, isDeployed, clashes }: RootView): string[] {
  const names = namespaces.map((name) => name ?? '(unset)');
  const facts = [
    deployedBy ?? WORDS[from],
    ...(cluster === null ? [] : [`cluster ${cluster}`]),
    ...(names.length === 0 ? [] : [`namespace ${listed(names)}`]),
    `${objects} ${objects === 1 ? 'object' : 'objects'}`,
  ];
  return [
    `  ${plain(id)}`,
    `    ${facts.map(plain).join(' · ')}`,
    ...(isDeployed === false ? ['    nothing deploys it: its policies count for nothing that is deployed'] : []),
    ...clashes
      .slice(0, MAX_CLASHES)
      .map(({ root, over }) => `    never with ${plain(root)}: both define ${plain(over)}`),
    ...(clashes.length > MAX_CLASHES ? [`    and ${clashes.length - MAX_CLASHES} more like that`] : []),
  ];
}

const MAX_LISTED = 12;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_LISTED).map(plain).join(', ');
  return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown || 'nothing';
}
