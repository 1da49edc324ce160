import { rotation } from '../../src/config/catalog/rotation.gen.ts';
import { secretStores } from '../../src/config/catalog/secret-stores.gen.ts';
import type { Manifest } from '../../src/input/manifest.ts';
import { readManifests } from '../../src/input/manifests.ts';
import { sourceText } from '../../src/input/text.ts';
import { indexObjects } from '../../src/kube/objects.ts';
import type { TokenReference } from '../../src/kube/token-reference.ts';
import type { Workload } from '../../src/kube/workload.ts';
import { provenanceOf } from '../../src/secrets/provenance.ts';
import { rotationOf } from '../../src/secrets/rotation.ts';
import { createSecretIndex } from '../../src/secrets/secret-index.ts';
import { readSwitches } from '../../src/secrets/switches.ts';
import type { RotationFacts, TokenProvenance } from '../../src/secrets/types.ts';

export const NOW = Date.parse('2026-06-01T00:00:00Z');

/** Manifests of a YAML text. */
export function manifestsOf(text: string, file = 'a.yaml'): readonly Manifest[] {
  return readManifests(sourceText(file, text), 0, text.length, 0, { root: '.', origin: 'raw', namespace: null })
    .manifests;
}

/** A reference of a Deployment in `ml` to key `token` of Secret `hf`, by an environment variable. */
export function referenceTo(
  changes: Partial<TokenReference> = {},
  annotations: { readonly workload?: string; readonly pod?: Readonly<Record<string, string>> } = {},
  kind: Partial<Workload> = {},
): TokenReference {
  const [manifest] = manifestsOf(
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: tgi\n  namespace: ml\n  annotations: {${annotations.workload ?? ''}}\n`,
  );
  if (manifest === undefined) throw new Error('no manifest');
  const workload: Workload = {
    manifest,
    kind: 'Deployment',
    name: 'tgi',
    namespace: 'ml',
    root: '.',
    catalogId: null,
    confidence: 'high',
    shortLived: false,
    pods: [
      {
        role: '',
        path: [],
        namespace: 'ml',
        labels: {},
        labelsComplete: true,
        annotations: annotations.pod ?? {},
        serviceAccount: 'tgi',
        serviceAccountPath: null,
        serviceAccountKnown: true,
        hostNetwork: false,
        containers: [],
        volumes: [],
      },
    ],
    ...kind,
  };
  return {
    workload,
    pod: 0,
    container: 'tgi',
    reference: 'env',
    variable: 'HF_TOKEN',
    secret: { namespace: 'ml', name: 'hf', key: 'token' },
    configMap: null,
    value: null,
    providerClass: null,
    injector: null,
    optional: false,
    subPath: false,
    effective: true,
    confidence: 'high',
    at: manifest.locate([]),
    evidence: [],
    ...changes,
  };
}

/** Provenance of a reference among the manifests of a text. */
export function provenanceIn(text: string, changes: Partial<TokenReference> = {}): TokenProvenance {
  return provenanceOf(referenceTo(changes), createSecretIndex(manifestsOf(text), secretStores));
}

/** Rotation facts of a reference among the manifests of a text. */
export function rotationIn(text: string, reference: TokenReference = referenceTo()): RotationFacts {
  return rotationAmong(manifestsOf(text), reference);
}

/** Rotation facts of a reference among manifests. */
export function rotationAmong(manifests: readonly Manifest[], reference: TokenReference): RotationFacts {
  const origin = provenanceOf(reference, createSecretIndex(manifests, secretStores));
  return rotationOf(reference, origin, {
    now: NOW,
    maxAgeMs: 90 * 86_400_000,
    rotation,
    stores: secretStores,
    objects: indexObjects(manifests),
    switches: readSwitches(manifests, rotation),
  });
}
