import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../../finding/json.ts';
import type { Place } from '../../finding/types.ts';
import type { Manifest } from '../../input/manifest.ts';
import { parseYaml } from '../../input/yaml.ts';
import { fluxValues, type ValuesEntry } from './flux-values.ts';
import type { Lookup } from './helm-release.ts';
import { type SourcedValues, valuesFromText } from './sourced-values.ts';

/** The values of a HelmRelease. */
export interface ReleaseValues {
  /** Layers in order; later ones win. */
  readonly layers: readonly SourcedValues[];
  /** What the repository doesn't hold, or only encrypted. */
  readonly missing: readonly string[];
  /** What Flux refuses. */
  readonly problem: { readonly reason: string; readonly at: Place } | null;
}

type Entry = ValuesEntry | { readonly missing: string } | { readonly reason: string; readonly at: Place } | null;

/** Reads `valuesFrom` and `values`. Rules: fluxcd/helm-controller api/v2 and fluxcd/pkg/chartutil ChartValuesFromReferences. */
export function releaseValues(manifest: Manifest, spec: JsonObject, find: Lookup): ReleaseValues {
  const written = spec['valuesFrom'] ?? null;
  const inline = spec['values'] ?? null;
  const own: SourcedValues = {
    value: isObject(inline) ? inline : {},
    locate: (path, ...more) =>
      isObject(inline) ? manifest.locate(['spec', 'values', ...path], ...more) : manifest.locate([], 'value'),
  };
  const read = listAt(written).map((item, index) => entryOf(manifest, item, index, find));
  const entries = read.filter((entry): entry is ValuesEntry => entry !== null && 'kind' in entry);
  const missing = read.flatMap((entry) => (entry !== null && 'missing' in entry ? [entry.missing] : []));
  const refused = read.flatMap((entry) => (entry !== null && 'reason' in entry ? [entry] : []));
  if (written !== null && !Array.isArray(written)) refused.push(wrong(manifest, ['valuesFrom'], 'no list'));
  if (inline !== null && !isObject(inline)) refused.push(wrong(manifest, ['values'], 'no mapping'));
  const values = fluxValues(entries, own);
  if (!('layers' in values)) refused.push(values);
  const plain = entries.flatMap((entry) => (entry.kind === 'values' ? [entry.values] : []));
  return { layers: 'layers' in values ? values.layers : [...plain, own], missing, problem: refused[0] ?? null };
}

function wrong(manifest: Manifest, path: Path, what: string) {
  const field: Path = ['spec', ...path];
  return { reason: `its \`${field.join('.')}\` is ${what}, so Flux refuses it`, at: manifest.locate(field, 'value') };
}

/** One entry of `valuesFrom`; null where it is optional and not there. */
function entryOf(manifest: Manifest, item: Json, index: number, find: Lookup): Entry {
  const path: Path = ['valuesFrom', index];
  if (!isObject(item)) return wrong(manifest, path, 'no mapping');
  const [kind, name] = [stringAt(item['kind']), stringAt(item['name'])];
  if (kind !== 'ConfigMap' && kind !== 'Secret')
    return wrong(manifest, [...path, 'kind'], 'neither ConfigMap nor Secret');
  if (name === undefined || name === '') return wrong(manifest, path, 'without a name');
  const object = find(kind, manifest.namespace, name);
  if (object === null) return item['optional'] === true ? null : { missing: `${kind} ${name}` };
  if (isObject(object.value['sops'])) return { missing: `${kind} ${name}, which is encrypted` };
  const key = stringAt(item['valuesKey']) || 'values.yaml';
  const held = (kind === 'Secret' ? ['stringData', 'data'] : ['data']).find(
    (field) => valueAt(object.value, [field, key]) !== undefined,
  );
  const raw = held === undefined ? undefined : stringAt(valueAt(object.value, [held, key]));
  const at = manifest.locate(['spec', ...path], 'value');
  if (held === undefined || raw === undefined) {
    const reason = `${kind} ${name} has no key \`${key.slice(0, 100)}\`, so Flux refuses it`;
    return item['optional'] === true ? null : { reason, at };
  }
  const isEncoded = kind === 'Secret' && held === 'data';
  const text = isEncoded ? Buffer.from(raw, 'base64').toString('utf8') : raw;
  const place = object.locate([held, key], 'value');
  const target = stringAt(item['targetPath']) ?? '';
  if (target !== '') return { kind: 'target', target, text, isLiteral: item['literal'] === true, at: place };
  const problem = yamlProblem(text);
  if (problem !== null) return { reason: `the values in ${kind} ${name} ${problem}, so Flux refuses it`, at: place };
  return {
    kind: 'values',
    values: valuesFromText(text, (offset) => (isEncoded ? place : object.locate([held, key], 'value', offset))),
  };
}

function yamlProblem(text: string): string | null {
  const parsed = parseYaml(text);
  if (!parsed.ok) return `are no YAML (${parsed.failure.reason})`;
  const value = parsed.documents[0]?.value ?? null;
  return value === null || isObject(value) ? null : 'are no mapping';
}
