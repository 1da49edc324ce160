import { createEngine, type Engine } from '../cilium/engine.ts';
import type { CiliumOptions, CiliumVersion } from '../cilium/types.ts';
import type { Verdict } from '../cilium/verdict.ts';
import { CILIUM_VERSIONS } from '../cilium/versions.ts';
import type { World } from '../cilium/world.ts';
import { compiledPolicy } from './compiled.ts';
import type { PolicyView } from './types.ts';

/** What another version of Cilium answers. */
export interface OtherAnswer {
  readonly version: CiliumVersion;
  readonly verdict: Verdict;
}

/** Engines of the versions that may answer differently, newest first; made when first asked for. */
export type OtherEngines = () => readonly { readonly version: CiliumVersion; readonly engine: Engine }[];

/** Words in a policy by which versions differ (rules/catalog/cilium.yaml). */
const DIFFERS = /\*\*|"(?:except|cluster-mesh|kafka|l7proto|serverNames)"/;

/** Where no version is configured, the newest answers; the others are asked only where a policy says something that they read differently. */
export function otherEngines(
  views: readonly PolicyView[],
  world: World,
  options: CiliumOptions,
  isConfigured: boolean,
  namespaceOf: (view: PolicyView) => string,
): OtherEngines {
  if (isConfigured || !views.some(({ manifest }) => DIFFERS.test(JSON.stringify(manifest.value)))) return () => [];
  let made: ReturnType<OtherEngines> | undefined;
  return () => {
    made ??= CILIUM_VERSIONS.toReversed()
      .filter((version) => version !== options.version)
      .map((version) => {
        const policies = views.map((view) =>
          compiledPolicy(view.manifest, namespaceOf(view), view.policy.id, { ...options, version }),
        );
        return { version, engine: createEngine(policies, world, { ...options, version }) };
      });
    return made;
  };
}
