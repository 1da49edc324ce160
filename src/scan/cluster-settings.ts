import type { CiliumOptions } from '../cilium/types.ts';
import { NEWEST_VERSION, parseCiliumVersion } from '../cilium/versions.ts';
import type { ClusterSettings } from '../cluster/build.ts';
import type { PlannedScope } from '../cluster/plan.ts';
import type { Cilium } from '../config/config-file.gen.ts';
import { pathFromRoot } from '../finding/paths.ts';
import type { IntentFile } from '../intent/types.ts';
import { parseDuration } from '../secrets/duration.ts';
import type { ScanOptions } from './options.ts';

/** What a scope is judged by: the configuration, with the defaults that only a scan can know. */
export function clusterSettings(
  { config, catalogs, now, intent, repositoryPrefix }: ScanOptions,
  { cilium }: PlannedScope,
): ClusterSettings {
  const maxAge = config.rules.get('HF302')?.options['maxAge'] ?? config.rules.get('HF301')?.options['maxAge'];
  const dataLabel = config.rules.get('HF504')?.options['dataLabel'];
  return {
    now,
    maxAgeMs: parseDuration(typeof maxAge === 'string' ? maxAge : 'P90D') ?? 90 * 86_400_000,
    isVersionConfigured: cilium.version !== undefined,
    cilium: ciliumOptions(cilium),
    dns: cilium.dns ?? null,
    region: config.hubRegion,
    acceptEncrypted: config.acceptEncrypted,
    huggingface: catalogs,
    stores: catalogs.secretStores,
    rotation: catalogs.rotation,
    rbac: catalogs.rbac,
    identity: catalogs.identity,
    audit: catalogs.audit,
    hubble: cilium.hubble,
    dataLabel: typeof dataLabel === 'string' ? dataLabel : 'data-class',
    intent: intentFromRoot(intent ?? null, repositoryPrefix),
  };
}

/** How the engine reads policies, with Cilium's defaults for what the configuration doesn't say. */
export function ciliumOptions(cilium: Cilium): CiliumOptions {
  return {
    version: parseCiliumVersion(cilium.version ?? NEWEST_VERSION).version,
    enforcement: cilium.enforcement ?? 'default',
    l7proxy: cilium.l7proxy ?? true,
    nonDefaultDeny: cilium.nonDefaultDeny ?? true,
    nodeSelectorLabels: false,
  };
}

const moved = new WeakMap<IntentFile, IntentFile>();

/** The intent file with its path as seen from the scanned root; the same one for all scopes. */
function intentFromRoot(file: IntentFile | null, prefix: string): IntentFile | null {
  if (file === null) return null;
  const path = pathFromRoot(prefix, file.path);
  const known = moved.get(file);
  if (known?.path === path) return known;
  const made = { ...file, path };
  moved.set(file, made);
  return made;
}
