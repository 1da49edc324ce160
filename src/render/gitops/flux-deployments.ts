import { objectAt, type Path, stringAt, valueAt } from '../../finding/json.ts';
import type { Manifest } from '../../input/manifest.ts';
import type { Deployment } from './deployment.ts';
import { type FluxKustomization, type FluxSource, fluxKustomization, pathOf } from './flux-kustomization.ts';
import type { Lookup } from './helm-release.ts';

/** Folders of the scan, as a source's path names them: from the top of the repository. */
export interface Folders {
  /** The folder of the scanned root for a path from the top of the repository; null where it isn't there. */
  readonly find: (path: string, source?: FluxSource) => string | null;
  /** Whether a source with this address is another repository than the scanned one. */
  readonly isElsewhere: (source: FluxSource) => boolean;
}

/** What a Flux Kustomization builds. */
export function fluxDeployment(manifest: Manifest, find: Lookup, folders: Folders): Deployment {
  const flux = fluxKustomization(manifest, find);
  const label = `Flux Kustomization ${nameOf(manifest)}`;
  const base = {
    by: manifest,
    label,
    at: pathOf(flux),
    origin: 'flux' as const,
    namespace: flux.targetNamespace,
    cluster: remoteCluster(flux),
  };
  const { path } = flux;
  const folder = path === null || folders.isElsewhere(flux.source) ? null : folders.find(path, flux.source);
  if (flux.problem !== null && path !== null) {
    const field: Path = ['spec', ...flux.problem.path];
    return {
      ...base,
      at: manifest.locate(field, 'value'),
      kind: 'none',
      reason: `its \`${field.join('.')}\` ${flux.problem.reason}, so Flux refuses it`,
      cure: 'correct the field',
      ...(folder === null ? {} : { where: { folder } }),
    };
  }
  if (folder !== null) {
    const { overlay, variables } = flux;
    // Its fields have the names and forms of a kustomization's.
    return { ...base, kind: 'build', folder, overlay, variables, locate: (own) => manifest.locate(['spec', ...own]) };
  }
  const { kind, name, address } = flux.source;
  const from = address === '' ? '' : ` of ${kind} ${name} (${address.slice(0, 200)})`;
  return {
    ...base,
    kind: 'none',
    reason:
      path === null
        ? 'its path is no text'
        : /\$\{/.test(path)
          ? `the value of ${path.slice(0, 200)} in its path is not known in the scan`
          : `its path ${path || './'}${from} is not in the scan`,
    ...(path === null || path.includes('${') ? { where: 'anywhere' } : {}),
    cure: 'correct the path, scan from the top of the repository, or render it elsewhere and pipe the output to `hf-guardrails scan -`',
  };
}

/** The cluster of `kubeConfig`, by the name of what holds its address. */
function remoteCluster({ by }: FluxKustomization): string | null {
  const config = objectAt(valueAt(by.value, ['spec', 'kubeConfig']));
  const name = stringAt(valueAt(config, ['secretRef', 'name'])) ?? stringAt(valueAt(config, ['configMapRef', 'name']));
  return name ?? null;
}

function nameOf({ namespace, name }: Manifest): string {
  return namespace === null ? name : `${namespace}/${name}`;
}
