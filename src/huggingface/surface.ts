import { isObject, type Json, type JsonObject, listAt, type Path, stringAt } from '../finding/json.ts';
import { stringMap } from '../input/manifests.ts';
import type { Objects } from '../kube/objects.ts';
import type { Container, Pod, Workload } from '../kube/workload.ts';
import { type CommandLine, runOf } from './command-lines.ts';
import type { Text } from './text.ts';
import { type Environment, environmentOf } from './variables.ts';
import { type Written, writtenOf } from './written.ts';

/** Everything of a container that reading looks at. */
export interface Surface {
  readonly workload: Workload;
  readonly pod: Pod;
  readonly podIndex: number;
  readonly container: Container;
  readonly environment: Environment;
  readonly commands: readonly CommandLine[];
  /** Shell texts, code and mounted files, as scripts. */
  readonly scripts: readonly Text[];
  /** The command lines and shell texts before anything is filled in; read when asked for. */
  readonly written: () => Written;
  /** Something beside the command lines says that the container deals with models: a mounted Secret of that name, an accelerator. */
  readonly hints: readonly ('secret' | 'accelerator')[];
}

const ACCELERATOR =
  /^(?:nvidia\.com\/|amd\.com\/gpu|gpu\.intel\.com\/|habana\.ai\/|google\.com\/tpu|cloud-tpus\.google\.com\/|aws\.amazon\.com\/neuron|huawei\.com\/|rebellions\.ai\/)/;
const SECRET_NAME = /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i;

/** What one container of a pod shows. `more` are shell texts of the object that run in it. Pure. */
export function surfaceOf(
  workload: Workload,
  podIndex: number,
  pod: Pod,
  container: Container,
  objects: Objects,
  more: readonly Path[] = [],
): Surface {
  const { manifest } = workload;
  const environment = environmentOf(container, manifest, pod.namespace, objects);
  const files = mountedFiles(container, pod, objects, manifest.file);
  const run = runOf(container, manifest, environment.variables, more, files);
  return {
    workload,
    pod,
    podIndex,
    container,
    environment: { ...environment, variables: run.variables },
    commands: run.commands,
    scripts: run.scripts,
    written: () => writtenOf(container, manifest, more, files),
    hints: [
      ...(mountsSecret(container, pod) ? (['secret'] as const) : []),
      ...(hasAccelerator(container.value) ? (['accelerator'] as const) : []),
    ],
  };
}

function hasAccelerator(container: JsonObject): boolean {
  const resources = isObject(container['resources']) ? container['resources'] : {};
  return ['limits', 'requests'].some((field) => {
    const amounts = resources[field];
    return isObject(amounts) && Object.keys(amounts).some((name) => ACCELERATOR.test(name));
  });
}

function mountsSecret(container: Container, pod: Pod): boolean {
  const mounted = new Set(
    listAt(container.value['volumeMounts']).flatMap((mount) => (isObject(mount) ? [stringAt(mount['name'])] : [])),
  );
  return pod.volumes.some(({ name, value }) => {
    if (!mounted.has(name)) return false;
    const sources = [value, ...listAt(isObject(value['projected']) ? value['projected']['sources'] : undefined)];
    return sources.some((source) => {
      const secret = isObject(source) && isObject(source['secret']) ? source['secret'] : null;
      return SECRET_NAME.test(stringAt(secret?.['secretName']) ?? stringAt(secret?.['name']) ?? '');
    });
  });
}

/** Files of ConfigMaps, and written ones of Secrets, that the container mounts: those that the volume's items and the mount's subPath choose. */
function mountedFiles(container: Container, pod: Pod, objects: Objects, asks: string): Text[] {
  const mounts = listAt(container.value['volumeMounts']).filter(isObject);
  return pod.volumes.flatMap((volume) => {
    const own = mounts.filter((mount) => mount['name'] === volume.name);
    if (own.length === 0) return [];
    const whole = own.some((mount) => (stringAt(mount['subPath']) ?? '') === '');
    const subPaths = new Set(own.map((mount) => stringAt(mount['subPath'])));
    const sources = [
      volume.value,
      ...listAt(isObject(volume.value['projected']) ? volume.value['projected']['sources'] : undefined),
    ];
    return sources.flatMap((source) => {
      const { reference, kind, field } = sourceOf(source);
      const name = stringAt(reference?.['secretName']) ?? stringAt(reference?.['name']);
      const holder = name === undefined ? null : objects.find('', kind, pod.namespace, name, asks);
      if (holder === null) return [];
      const paths = new Map(
        listAt(reference?.['items']).flatMap((item) =>
          isObject(item) ? [[stringAt(item['key']), stringAt(item['path'])] as const] : [],
        ),
      );
      return Object.entries(stringMap(holder.value[field])).flatMap(([key, text]): Text[] => {
        const file = paths.size === 0 ? key : paths.get(key);
        const isMounted = file !== undefined && (whole || subPaths.has(file) || subPaths.has(key));
        return isMounted && !isPage(file, text)
          ? [{ text, manifest: holder, path: [field, key], kind: kind === 'Secret' ? 'secret' : 'file' }]
          : [];
      });
    });
  });
}

function sourceOf(source: Json): {
  readonly reference: JsonObject | null;
  readonly kind: 'ConfigMap' | 'Secret';
  readonly field: 'data' | 'stringData';
} {
  const secret = isObject(source) && isObject(source['secret']) ? source['secret'] : null;
  if (secret !== null) return { reference: secret, kind: 'Secret', field: 'stringData' };
  const configMap = isObject(source) && isObject(source['configMap']) ? source['configMap'] : null;
  return { reference: configMap, kind: 'ConfigMap', field: 'data' };
}

/** Pages for people and dashboards: what they link to is not called. */
function isPage(file: string, text: string): boolean {
  return /\.(?:md|html?|css|svg|rst)$/i.test(file) || (/\.json$/i.test(file) && /"panels"\s*:/.test(text));
}
