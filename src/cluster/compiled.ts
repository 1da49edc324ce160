import { compilePolicy } from '../cilium/compile.ts';
import type { CiliumOptions, CompiledPolicy } from '../cilium/types.ts';
import type { Manifest } from '../input/manifest.ts';

const compiled = new WeakMap<Manifest, Map<string, CompiledPolicy>>();

/** A policy as the engine reads it, under an id of the caller's; read once for all scopes that hold it. `namespace` = where its object names none. */
export function compiledPolicy(
  manifest: Manifest,
  namespace: string,
  id: string,
  options: CiliumOptions,
): CompiledPolicy {
  const known = compiled.get(manifest) ?? new Map<string, CompiledPolicy>();
  compiled.set(manifest, known);
  const key = JSON.stringify([namespace, options]);
  const policy = known.get(key) ?? compilePolicy({ value: manifest.value, defaultNamespace: namespace, id }, options);
  known.set(key, policy);
  return policy.id === id ? policy : { ...policy, id };
}
