import { isObject, listAt, valueAt } from '../finding/json.ts';
import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import { matchesOf } from '../kube/paths.ts';
import { producersByKind } from '../kube/secret-producers.ts';
import { copyAnnotation, copyRange } from './copies.ts';
import type { SecretIndex } from './secret-index.ts';
import type { TokenProvenance } from './types.ts';

/** Copies of a token's Secret in other namespaces. */
export interface SecretCopy {
  /** `Reflector`, `ClusterPolicy sync-secrets`. */
  readonly copier: string;
  /** `every namespace`, `the namespaces a, b`. */
  readonly range: string;
  /** Name of the copies. */
  readonly name: string;
  /** Whether one is sure to stand there. */
  readonly covers: (namespace: string) => boolean;
  readonly at: Place;
}

/** Where a token's Secret is copied to: by annotations on it or in its producer's template, by a producer that writes into several namespaces, by rules and mirrors that name it. */
export function copiesOf(origin: TokenProvenance, index: SecretIndex): SecretCopy[] {
  const { producer, secret, name } = origin;
  const source = origin.copyOf ?? name;
  if (source === null) return [];
  const made = [producer, secret].find((manifest) => manifest !== null && manifest.kind !== 'Secret') ?? null;
  const entry = made === null ? undefined : producersByKind(index.catalog).get(`${made.group}/${made.kind}`);
  const places = [
    ...(secret === null ? [] : [{ manifest: secret, paths: ['metadata.annotations'] }]),
    ...(made === null ? [] : [{ manifest: made, paths: entry?.annotations ?? ['metadata.annotations'] }]),
  ];
  const annotated = places.flatMap(({ manifest, paths }): SecretCopy[] => {
    const annotation = copyAnnotation(manifest, paths, index.catalog.copies ?? []);
    const range = copyRange(annotation);
    if (annotation === null || range === null) return [];
    const { list, selector } = annotation;
    return [
      {
        copier: annotation.entry.says,
        range:
          list !== '' ? `the namespaces ${list}` : selector !== '' ? `namespaces with ${selector}` : 'every namespace',
        name: source.name,
        covers: (namespace) => range.covers(namespace) === 'yes',
        at: manifest.locate(annotation.path, 'key'),
      },
    ];
  });
  const written = made === null || entry?.namespaces === undefined ? null : writtenCopy(made, entry.namespaces);
  const named = index.copiesOf(source).map(({ name: copy, origin: clone }): SecretCopy => {
    const { manifest, namespace, via, range } = clone;
    const own = manifest.namespace === null ? manifest.name : `${manifest.namespace}/${manifest.name}`;
    return {
      copier: `${via ?? 'mirror'} ${own}`,
      range: namespace === null ? 'the namespaces that its rule chooses' : `namespace ${namespace}`,
      name: copy,
      covers: (other) => (range === null ? other === namespace : range.covers(other) === 'yes'),
      at: manifest.locate(['metadata', 'name']),
    };
  });
  const copies = [...annotated, ...named];
  if (written === null) return copies;
  const covers = (namespace: string): boolean => {
    const { origins, isGuess } = index.origins({ namespace, name: source.name, key: null }, '');
    return !isGuess && origins.some(({ manifest }) => manifest === made);
  };
  return [...copies, { ...written, name: source.name, covers }];
}

/** A list of one namespace is no copy. */
function writtenCopy(
  producer: Manifest,
  paths: NonNullable<NonNullable<ReturnType<ReturnType<typeof producersByKind>['get']>>['namespaces']>,
): Pick<SecretCopy, 'copier' | 'range' | 'at'> | null {
  const valuesAt = (list: readonly string[] | undefined) =>
    (list ?? []).flatMap((path) => matchesOf(producer.value, path).map(({ value }) => value));
  const names = valuesAt(paths.names).filter((name) => typeof name === 'string');
  const selectors = valuesAt(paths.selectors).filter(isObject);
  const isAll =
    selectors.some((selector) => Object.keys(selector).length === 0) ||
    (paths.allWithout === true && names.length + selectors.length === 0);
  const isOne = names.length < 2 && !names.some((name) => /[^a-z0-9-]/.test(name));
  if (!isAll && selectors.length === 0 && isOne) return null;
  const labels = selectors.flatMap((selector) => Object.entries(stringMap(valueAt(selector, ['matchLabels']))));
  const parts = [
    ...names,
    ...labels.map(([key, value]) => `those with ${key}=${value}`),
    ...(selectors.some((selector) => listAt(selector['matchExpressions']).length > 0)
      ? ['those that a selector chooses']
      : []),
  ];
  return {
    copier: `${producer.kind} ${producer.name}`,
    range: isAll ? 'every namespace' : `the namespaces ${parts.join(', ')}`,
    at: producer.locate(producer.value['spec'] === undefined ? ['metadata', 'name'] : ['spec']),
  };
}
