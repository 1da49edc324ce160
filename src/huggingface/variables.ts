import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';
import type { Container } from '../kube/workload.ts';
import { hasUnreadKeys, UNREAD_KEY } from '../render/unread-files.ts';
import { type FilledText, filledText } from './filled-text.ts';

/** One environment variable of a container, with the place a person would change. */
export interface Variable {
  readonly name: string;
  /** null = comes from a Secret, a field or something that isn't in the scan. */
  readonly value: string | null;
  readonly secret: { readonly name: string; readonly key: string; readonly optional: boolean } | null;
  readonly configMap: { readonly name: string; readonly key: string | null } | null;
  /** What a Secret in the scan holds, where it is an address and no credential. */
  readonly plain: string | null;
  readonly manifest: Manifest;
  readonly path: Path;
}

export interface Environment {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Addresses that Secrets taken whole by envFrom hold. */
  readonly plain: readonly Variable[];
  /** Secrets taken whole by envFrom. */
  readonly secrets: readonly {
    readonly name: string;
    readonly prefix: string;
    readonly optional: boolean;
    readonly path: Path;
  }[];
  /** ConfigMaps that are named and not in the scan. */
  readonly missing: readonly { readonly name: string; readonly path: Path; readonly optional: boolean }[];
}

/** The environment that Kubernetes would give a container: envFrom first, then env in order, `$(VAR)` expanded. */
export function environmentOf(
  container: Container,
  manifest: Manifest,
  namespace: string | null,
  objects: Objects,
): Environment {
  const variables = new Map<string, Variable>();
  const secrets: { name: string; prefix: string; optional: boolean; path: Path }[] = [];
  const missing: { name: string; path: Path; optional: boolean }[] = [];
  const plain: Variable[] = [];
  for (const [index, source] of listAt(container.value['envFrom']).entries()) {
    if (!isObject(source)) continue;
    const path: Path = [...container.path, 'envFrom', index];
    const prefix = stringAt(source['prefix']) ?? '';
    const secret = isObject(source['secretRef']) ? source['secretRef'] : null;
    const secretName = stringAt(secret?.['name']);
    if (secret !== null && secretName !== undefined) {
      secrets.push({ name: secretName, prefix, optional: secret['optional'] === true, path });
      plain.push(...addressesOf(secretName, prefix, namespace, objects));
    }
    const reference = isObject(source['configMapRef']) ? source['configMapRef'] : null;
    const name = stringAt(reference?.['name']);
    if (reference === null || name === undefined) continue;
    const configMap = objects.find('', 'ConfigMap', namespace, name, manifest.file);
    if (configMap === null || hasUnreadKeys(configMap.value))
      missing.push({ name, path, optional: reference['optional'] === true });
    if (configMap !== null)
      for (const [key, value] of Object.entries(stringMap(configMap.value['data']))) {
        if (key === UNREAD_KEY) continue;
        variables.set(prefix + key, {
          name: prefix + key,
          value,
          secret: null,
          plain: null,
          configMap: { name, key },
          manifest: configMap,
          path: ['data', key],
        });
      }
  }
  for (const { name, value, path } of envItems(container)) {
    const variable = variableOf(name, value, path, manifest, namespace, objects);
    if (variable.configMap !== null && variable.value === null)
      missing.push({ name: variable.configMap.name, path, optional: false });
    const filled = variable.value === null ? null : expanded(variable.value, variables).text;
    variables.set(name, { ...variable, value: filled });
  }
  return { variables, plain, secrets, missing };
}

interface Item {
  readonly name: string;
  readonly value: JsonObject;
  readonly path: Path;
}

/** What the controller adds, then `env` as Kubernetes has it or, where an operator makes the container, `envs`. */
function envItems(container: Container): Item[] {
  const field = container.value['env'] === undefined && container.type === 'field' ? 'envs' : 'env';
  return [
    ...(container.shared ?? []).flatMap(({ path, value }) => itemsIn(value, path)),
    ...itemsIn(container.value[field], [...container.path, field]),
  ];
}

/** A list of named items, or as many operators and charts have it: a mapping, items with a `key`. */
function itemsIn(env: Json | undefined, path: Path): Item[] {
  if (isObject(env)) {
    return Object.entries(env).map(([name, value]) => ({
      name,
      value: isObject(value) ? value : { value: value ?? null },
      path: [...path, name],
    }));
  }
  return listAt(env).flatMap((item, index) => {
    const name = isObject(item) ? (stringAt(item['name']) ?? stringAt(item['key'])) : undefined;
    return isObject(item) && name !== undefined ? [{ name, value: item, path: [...path, index] }] : [];
  });
}

function variableOf(
  name: string,
  item: JsonObject,
  path: Path,
  manifest: Manifest,
  namespace: string | null,
  objects: Objects,
): Variable {
  const base = { name, secret: null, configMap: null, plain: null, manifest, path };
  const from = isObject(item['valueFrom']) ? item['valueFrom'] : item;
  const secret = isObject(from['secretKeyRef']) ? from['secretKeyRef'] : null;
  if (secret !== null) {
    const address = addressAt(stringAt(secret['name']) ?? '', stringAt(secret['key']) ?? '', namespace, objects);
    return {
      ...base,
      ...address,
      value: null,
      secret: {
        name: stringAt(secret['name']) ?? '',
        key: stringAt(secret['key']) ?? '',
        optional: secret['optional'] === true,
      },
    };
  }
  const reference = isObject(from['configMapKeyRef']) ? from['configMapKeyRef'] : null;
  if (reference !== null) {
    const mapName = stringAt(reference['name']) ?? '';
    const key = stringAt(reference['key']) ?? '';
    const configMap = objects.find('', 'ConfigMap', namespace, mapName, manifest.file);
    const value = configMap === null ? undefined : stringAt(valueAt(configMap.value, ['data', key]));
    if (configMap !== null && value !== undefined)
      return { ...base, value, configMap: { name: mapName, key }, manifest: configMap, path: ['data', key] };
    return { ...base, value: null, configMap: { name: mapName, key } };
  }
  const value = item['value'];
  if (isObject(item['valueFrom'])) return { ...base, value: null };
  return {
    ...base,
    value: value === undefined || value === null ? '' : typeof value === 'object' ? null : String(value),
    path: [...path, ...(Object.hasOwn(item, 'value') ? ['value'] : [])],
  };
}

/** An address in a Secret: a URL, a host or a model. Anything else may be a credential and is left alone. */
const ADDRESS =
  /^(?:(?:https?|hf|huggingface):\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w./:%-]{0,500})?|(?:[\w-]{1,63}\.){1,6}[a-z]{2,20}(?::\d{1,5})?(?:\/[\w./-]{0,300})?)$/i;

function addressAt(
  name: string,
  key: string,
  namespace: string | null,
  objects: Objects,
): { readonly plain: string; readonly manifest: Manifest; readonly path: Path } | null {
  const secret = objects.find('', 'Secret', namespace, name);
  if (secret === null) return null;
  const written = stringAt(valueAt(secret.value, ['stringData', key]));
  const encoded = stringAt(valueAt(secret.value, ['data', key]));
  const text = (written ?? (encoded === undefined ? undefined : decoded(encoded)))?.trim();
  if (text === undefined || !ADDRESS.test(text)) return null;
  return { plain: text, manifest: secret, path: [written === undefined ? 'data' : 'stringData', key] };
}

function addressesOf(name: string, prefix: string, namespace: string | null, objects: Objects): Variable[] {
  const secret = objects.find('', 'Secret', namespace, name);
  if (secret === null) return [];
  const keys = new Set(
    ['data', 'stringData'].flatMap((field) => Object.keys(isObject(secret.value[field]) ? secret.value[field] : {})),
  );
  return [...keys].flatMap((key): Variable[] => {
    const address = addressAt(name, key, namespace, objects);
    const base = { name: prefix + key, value: null, configMap: null, secret: { name, key, optional: false } };
    return address === null ? [] : [{ ...base, ...address }];
  });
}

function decoded(text: string): string | undefined {
  if (text.length > 2000 || !/^[A-Za-z0-9+/=\s]*$/.test(text)) return undefined;
  const plain = Buffer.from(text, 'base64').toString('latin1');
  return /^[\x20-\x7e\n]*$/.test(plain) ? plain : undefined;
}

/** `$(VAR)` as Kubernetes expands it: known variables only, `$$(VAR)` is an escape (k8s third_party/forked/golang/expansion). */
export function expanded(text: string, variables: ReadonlyMap<string, Variable>): FilledText {
  return filledText(text, /\$(\$|\(([^()$]{1,256})\))/g, ([whole, dollar, name]) => {
    if (dollar === '$') return '$';
    const value = name === undefined ? undefined : variables.get(name)?.value;
    return value ?? whole;
  });
}

/** `$VAR` and `${VAR}` as a shell would expand them: known values only, `${VAR:-default}` gives the default of an unset one. */
export function expandedShell(text: string, variables: ReadonlyMap<string, Variable>): FilledText {
  return filledText(
    text,
    /\$(?:\{([A-Za-z_]\w{0,255})(?::?-([^{}]{0,500}))?\}|([A-Za-z_]\w{0,255}))/g,
    ([whole, braced, fallback, plain]) => {
      const variable = variables.get(braced ?? plain ?? '');
      if (variable?.value !== undefined && variable.value !== null && variable.value !== '') return variable.value;
      return variable === undefined && fallback !== undefined ? fallback : whole;
    },
  );
}
