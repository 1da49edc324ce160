import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringList, stringMap } from '../input/manifests.ts';
import { selectsLabels } from '../kube/label-selector.ts';
import { matchesOf } from '../kube/paths.ts';
import type { ProducedSecret } from '../kube/secret-producers.ts';
import type { Origin } from './secret-index.ts';
import type { SecretName } from './types.ts';

export type CopyEntry = NonNullable<SecretStoresCatalog['copies']>[number];

/** Namespaces into which a Secret is written. */
export interface CopyRange {
  /** `unknown` where a selector decides that can't be followed. */
  readonly covers: (namespace: string) => 'yes' | 'no' | 'unknown';
  /** It stands in its manifest's own namespace, too. */
  readonly own: boolean;
}

const EVERYWHERE: CopyRange = { covers: () => 'yes', own: true };

/** An annotation that copies a Secret, and those beside it. */
export interface CopyAnnotation {
  readonly entry: CopyEntry;
  readonly path: Path;
  /** The list and the selector that stand beside it, '' where there is none. */
  readonly list: string;
  readonly selector: string;
}

/** The annotation under one of the paths that copies the Secret elsewhere; null where none does. */
export function copyAnnotation(
  manifest: Manifest,
  paths: readonly string[],
  entries: readonly CopyEntry[],
): CopyAnnotation | null {
  for (const path of paths) {
    for (const match of matchesOf(manifest.value, path)) {
      const annotations = stringMap(match.value);
      for (const entry of entries) {
        const value = annotations[entry.enable];
        if (value === undefined || (entry.enableValue !== undefined && value !== entry.enableValue)) continue;
        const textOf = (key: string | undefined): string => (key === undefined ? '' : (annotations[key] ?? '')).trim();
        return {
          entry,
          path: [...match.path, entry.enable],
          list: textOf(entry.namespaces),
          selector: textOf(entry.selector),
        };
      }
    }
  }
  return null;
}

/** Where an annotation copies a Secret: without a list or a selector, to every namespace (Reflector's README). */
export function copyRange(annotation: CopyAnnotation | null): CopyRange | null {
  if (annotation === null) return null;
  const { list, selector } = annotation;
  const names = list.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
  if (names.length > 0) return { covers: (namespace) => isListed(namespace, names), own: true };
  return selector === '' ? EVERYWHERE : { covers: () => 'unknown', own: true };
}

/** Names and patterns: `team-*`, `.*`. What is neither may match anything. */
function isListed(namespace: string, entries: readonly string[]): 'yes' | 'no' | 'unknown' {
  const answers = entries.map((entry) => {
    if (/^[a-z0-9-]+$/.test(entry)) return entry === namespace ? 'yes' : 'no';
    const parts = entry.split(/\.\*|\*/);
    if (!parts.every((part) => /^[a-z0-9-]*$/.test(part))) return 'unknown';
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    const isMatch =
      namespace.startsWith(first) && namespace.endsWith(last) && namespace.length >= first.length + last.length;
    return isMatch ? (parts.length === 2 ? 'yes' : 'unknown') : 'no';
  });
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}

/** The namespaces that a cluster-wide producer names or selects; null for one that writes into its own. */
export function rangeOf(
  { producer, manifest }: ProducedSecret,
  labels: ReadonlyMap<string, Readonly<Record<string, string>>>,
): CopyRange | null {
  const { namespaces } = producer;
  if (namespaces === undefined) return null;
  const valuesAt = (paths: readonly string[] | undefined): Json[] =>
    (paths ?? []).flatMap((path) => matchesOf(manifest.value, path).map(({ value }) => value));
  const names = valuesAt(namespaces.names).flatMap((value) => stringAt(value) ?? []);
  const avoided = valuesAt(namespaces.avoid).flatMap((value) => stringAt(value) ?? []);
  const selectors = valuesAt(namespaces.selectors).filter(isObject);
  if (namespaces.allWithout === true && names.length === 0 && selectors.length === 0)
    return { covers: (namespace) => opposite(isListed(namespace, avoided)), own: false };
  return {
    own: false,
    covers: (namespace) => {
      const left = isListed(namespace, avoided);
      if (left === 'yes') return 'no';
      const answers = [
        namespaces.patterns === true ? isListed(namespace, names) : names.includes(namespace) ? 'yes' : 'no',
        ...selectors.map((selector) => isSelected(selector, namespace, labels)),
      ];
      const answer = answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
      return answer === 'yes' && left === 'unknown' ? 'unknown' : answer;
    },
  };
}

function opposite(answer: 'yes' | 'no' | 'unknown'): 'yes' | 'no' | 'unknown' {
  return answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes';
}

/** A Namespace outside the scan has labels that nobody knows but its name. */
function isSelected(
  selector: Json,
  namespace: string,
  labels: ReadonlyMap<string, Readonly<Record<string, string>>>,
): 'yes' | 'no' | 'unknown' {
  const known = labels.get(namespace);
  if (known !== undefined) return selectsLabels(selector, known) ? 'yes' : 'no';
  const name = 'kubernetes.io/metadata.name';
  const keys = [
    ...Object.keys(stringMap(valueAt(selector, ['matchLabels']))),
    ...listAt(valueAt(selector, ['matchExpressions'])).map((item) => stringAt(valueAt(item, ['key'])) ?? ''),
  ];
  return keys.every((key) => key === name)
    ? selectsLabels(selector, { [name]: namespace })
      ? 'yes'
      : 'no'
    : 'unknown';
}

/** The Secret that is mirrored into this one: `namespace/name`. */
export function mirrored(secret: Manifest, entries: readonly CopyEntry[]): SecretName | null {
  const annotations = stringMap(valueAt(secret.value, ['metadata', 'annotations']));
  const written = entries.flatMap(({ mirror }) => (mirror === undefined ? [] : (annotations[mirror] ?? [])))[0];
  const slash = written?.indexOf('/') ?? -1;
  if (written === undefined || slash < 1) return null;
  return { namespace: written.slice(0, slash), name: written.slice(slash + 1), key: null };
}

type Clone = Pick<Origin, 'namespace' | 'via' | 'class' | 'copyOf' | 'range'> & { readonly name: string };

/** Secrets that a Kyverno policy clones, with their source, or writes itself. */
export function clonesOf(manifest: Manifest): Clone[] {
  return generatesOf(manifest).flatMap(({ value }): Clone[] => {
    if (value['kind'] !== 'Secret') return [];
    const source = stringAt(valueAt(value, ['clone', 'name']));
    const name = stringAt(value['name']) ?? source;
    const isData = isObject(value['data']);
    if (name === undefined || (source === undefined && !isData)) return [];
    const from = stringAt(valueAt(value, ['clone', 'namespace'])) ?? null;
    return [
      {
        name,
        ...placeOf(value['namespace']),
        via: manifest.kind,
        class: isData ? 'static-secret' : null,
        copyOf: source === undefined || isData ? null : { namespace: from, name: source, key: null },
      },
    ];
  });
}

/** What a Kyverno `cloneList` copies: the Secrets of a namespace that carry its labels. */
export function listedClones(
  manifests: readonly Manifest[],
  known: readonly { readonly name: string; readonly origin: Origin }[],
): { readonly name: string; readonly origin: Origin }[] {
  const lists = manifests.flatMap((manifest) =>
    generatesOf(manifest).flatMap(({ value }) => {
      const list = value['cloneList'];
      const isOfSecrets = stringList(valueAt(list, ['kinds'])).some((kind) => /(?:^|\/)Secret$/.test(kind));
      return isObject(list) && isOfSecrets ? [{ manifest, list, place: placeOf(value['namespace']) }] : [];
    }),
  );
  return lists.slice(0, MAX_LISTS).flatMap(({ manifest, list, place }) => {
    const from = stringAt(list['namespace']);
    return known.flatMap(({ name, origin }) => {
      const selector = list['selector'];
      if (from === undefined || origin.namespace !== from || origin.copyOf !== null) return [];
      if (selector !== undefined && !labelsOf(origin).some((labels) => selectsLabels(selector, labels))) return [];
      const copyOf = { namespace: from, name, key: null };
      return [{ name, origin: { manifest, made: null, via: manifest.kind, class: null, copyOf, ...place } }];
    });
  });
}

/** Each list is compared with every Secret. */
const MAX_LISTS = 100;

/** Labels that a Secret has or will have. */
function labelsOf({ manifest, made }: Origin): Readonly<Record<string, string>>[] {
  if (made === null) return [stringMap(valueAt(manifest.value, ['metadata', 'labels']))];
  return (made.producer.annotations ?? []).flatMap((path) =>
    matchesOf(manifest.value, path.replace(/annotations$/, 'labels')).map(({ value }) => stringMap(value)),
  );
}

function generatesOf(manifest: Manifest): { readonly value: JsonObject; readonly path: Path }[] {
  if (manifest.group !== 'kyverno.io') return [];
  return ['spec.rules[*].generate', 'spec.rules[*].generate.foreach[*]'].flatMap((path) =>
    matchesOf(manifest.value, path).flatMap((match) =>
      isObject(match.value) ? [{ value: match.value, path: match.path }] : [],
    ),
  );
}

/** A namespace that is computed for each trigger may be any: what triggers the rule isn't followed. */
function placeOf(written: Json | undefined): Pick<Origin, 'namespace' | 'range'> {
  const namespace = stringAt(written) ?? null;
  const isComputed = namespace === null || namespace.includes('{{');
  return {
    namespace: isComputed ? null : namespace,
    range: isComputed ? { covers: () => 'unknown', own: false } : null,
  };
}

/** Secrets that an operator makes for an annotated workload. */
export function annotatedNames(
  manifest: Manifest,
  entries: NonNullable<SecretStoresCatalog['annotated']>,
): { readonly name: string; readonly via: string }[] {
  if (entries.length === 0) return [];
  return [
    ['metadata', 'annotations'],
    ['spec', 'template', 'metadata', 'annotations'],
  ].flatMap((path) => {
    const annotations = valueAt(manifest.value, path);
    if (!isObject(annotations)) return [];
    return entries.flatMap(({ id, trigger, name }) => {
      const written =
        Object.hasOwn(annotations, trigger) && Object.hasOwn(annotations, name) ? annotations[name] : null;
      return typeof written === 'string' && written !== '' ? [{ name: written, via: id }] : [];
    });
  });
}
