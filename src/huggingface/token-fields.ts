import { isObject, listAt, type Path, stringAt } from '../finding/json.ts';
import { hubFields } from '../kube/hub-fields.ts';
import type { Objects } from '../kube/objects.ts';
import { firstString, matchesOf } from '../kube/paths.ts';
import type { ReferenceForm, TokenReference } from '../kube/token-reference.ts';
import { kindEntry } from '../kube/workloads.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import type { Mention } from './mention.ts';
import type { Surface } from './surface.ts';
import { evidence } from './text.ts';

/** A reference before it is known which one counts; the lowest rank wins. */
export type Found = Omit<TokenReference, 'effective'> & { readonly rank: number };

/** A reference of one container with nothing known but its form and place. */
export function blank(
  surface: Surface,
  reference: ReferenceForm,
  at: TokenReference['at'],
  words: string,
): Omit<Found, 'rank'> {
  return {
    workload: surface.workload,
    pod: surface.podIndex,
    container: surface.container.name,
    reference,
    variable: null,
    secret: null,
    configMap: null,
    value: null,
    providerClass: null,
    injector: null,
    optional: false,
    subPath: false,
    confidence: 'high',
    at,
    evidence: [evidence(at, words)],
  };
}

/** Tokens that a custom resource names in fields of its own. */
export function fromFields(surface: Surface, catalog: HuggingFaceCatalog, mentions: readonly Mention[]): Found[] {
  const { manifest } = surface.workload;
  const entry = kindEntry(manifest, catalog.workloadKinds);
  if (entry === undefined) return fromUnknownFields(surface);
  return (entry.tokens ?? []).flatMap((token) =>
    matchesOf(manifest.value, token.name).flatMap(({ path, value }) => {
      if (typeof value !== 'string' || value === '' || (token.onlyCaller === true && mentions.length === 0)) return [];
      const key =
        token.key === undefined
          ? null
          : token.key.startsWith('=')
            ? token.key.slice(1)
            : (firstString(manifest.value, token.key) ?? null);
      return [
        {
          ...blank(surface, 'field', manifest.locate(path as Path), `${token.name}: ${value}`),
          secret: { namespace: surface.pod.namespace, name: value, key },
          optional: token.optional === true,
          rank: 2,
        },
      ];
    }),
  );
}

/** Secrets that an object of an unknown kind names for a token: `hfTokenSecretRef: {name}`. */
function fromUnknownFields(surface: Surface): Found[] {
  if (surface.container.type !== 'field') return [];
  const { manifest } = surface.workload;
  return hubFields(manifest.value).flatMap(({ type, path, address }) =>
    type === 'secret'
      ? [
          {
            ...blank(surface, 'field', manifest.locate(path), `${path.join('.')}: ${address}`),
            secret: { namespace: surface.pod.namespace, name: address, key: null },
            confidence: 'medium' as const,
            rank: 2,
          },
        ]
      : [],
  );
}

/** KServe's storage initializer takes the token from a Secret that the service account lists, where it has the key HF_TOKEN. */
export function fromServiceAccount(surface: Surface, objects: Objects): Found[] {
  if (surface.workload.manifest.group !== 'serving.kserve.io' || !surface.pod.serviceAccountKnown) return [];
  const account = objects.find('', 'ServiceAccount', surface.pod.namespace, surface.pod.serviceAccount);
  return listAt(account?.value['secrets']).flatMap((item, index) => {
    const name = isObject(item) ? stringAt(item['name']) : undefined;
    if (account === null || name === undefined) return [];
    const { keys, isOpen } = objects.secretKeys(surface.pod.namespace, name);
    const isSure = keys.includes('HF_TOKEN');
    if (!isSure && (!/hf|hugging/i.test(name) || (keys.length > 0 && !isOpen))) return [];
    return [
      {
        ...blank(
          surface,
          'serviceAccount',
          account.locate(['secrets', index]),
          `ServiceAccount ${account.name} lists Secret ${name}`,
        ),
        secret: { namespace: surface.pod.namespace, name, key: 'HF_TOKEN' },
        confidence: isSure ? ('high' as const) : ('medium' as const),
        rank: 3,
      },
    ];
  });
}
