import { isObject, type Json, listAt, type Path, stringAt, valueAt } from '../finding/json.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import type { Surface } from './surface.ts';
import { blank, type Found } from './token-fields.ts';
import type { Variable } from './variables.ts';

/** A volume that is mounted in the container. */
interface Mount {
  /** Without a slash at the end. */
  readonly path: string;
  readonly subPath: string | undefined;
  readonly volume: Json;
  readonly at: Path;
}

/** Where huggingface_hub's token file lies without `HF_TOKEN_PATH`: `$HF_HOME/token`, by default below the cache of the home folder (constants.py). */
const DEFAULT_HOME = /\/(?:\.cache\/huggingface|\.huggingface)$/;

/** What a token file is made of: a key of a mounted Secret, an object of a CSI class, a file of an injector; else a file of which nothing shows the origin. */
export function fromFile(
  file: string,
  surface: Surface,
  variable: Pick<Variable, 'manifest' | 'path'>,
  rank: number,
  catalog: HuggingFaceCatalog,
): Found[] {
  const at = variable.manifest.locate(variable.path);
  const base = { ...blank(surface, 'file', at, `token file ${file}`), variable: file, rank };
  const mount = mountOf(file, surface);
  if (mount !== null) {
    const found = ofMount(mount, file, surface, base);
    return [found ?? { ...base, reference: 'volume', confidence: 'medium' }];
  }
  const injector = injectorOfFile(file, surface, catalog);
  return [injector === null ? { ...base, confidence: 'medium' } : { ...base, reference: 'annotation', injector }];
}

/** A Secret that is mounted where huggingface_hub looks by itself. */
export function fromDefaultFile(surface: Surface, rank: number): Found[] {
  const { variables } = surface.environment;
  const settingOf = (name: string): string | null => variables.get(name)?.value?.replace(/\/$/, '') || null;
  const cache = settingOf('XDG_CACHE_HOME');
  const home = settingOf('HF_HOME') ?? (cache === null ? null : `${cache}/huggingface`);
  const files =
    home !== null
      ? [`${home}/token`]
      : mountsOf(surface).flatMap(({ path }) => {
          const folder = path.replace(/\/token$/, '');
          return DEFAULT_HOME.test(folder) ? [`${folder}/token`] : [];
        });
  for (const file of files) {
    const mount = mountOf(file, surface);
    if (mount === null) continue;
    const at = surface.workload.manifest.locate(mount.at);
    const base = { ...blank(surface, 'file', at, `token file ${file}`), variable: file, rank };
    const found = ofMount(mount, file, surface, base);
    if (found !== null) return [found];
  }
  return [];
}

/** The innermost mount over a file. */
function mountOf(file: string, surface: Surface): Mount | null {
  const covering = mountsOf(surface).filter(({ path }) => file === path || file.startsWith(`${path}/`));
  return covering.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

function mountsOf({ container, pod }: Surface): Mount[] {
  return listAt(container.value['volumeMounts']).flatMap((mount, index) => {
    const path = stringAt(valueAt(mount, ['mountPath']))?.replace(/\/$/, '') ?? '';
    const name = stringAt(valueAt(mount, ['name']));
    const volume = pod.volumes.find((one) => one.name === name)?.value;
    if (path === '' || volume === undefined) return [];
    const subPath = stringAt(valueAt(mount, ['subPath']));
    return [{ path, subPath, volume, at: [...container.path, 'volumeMounts', index] }];
  });
}

/** The Secret key or CSI object behind a mounted file; null where the volume holds neither. */
function ofMount({ path, subPath, volume }: Mount, file: string, surface: Surface, base: Found): Found | null {
  const inner = subPath ?? file.slice(path.length + 1);
  const namespace = surface.pod.namespace;
  const shared = { ...base, reference: 'volume' as const, subPath: subPath !== undefined };
  const sources = [volume, ...listAt(valueAt(volume, ['projected', 'sources']))];
  const secrets = sources.flatMap((source) => {
    const secret = valueAt(source, ['secret']);
    const name = stringAt(valueAt(secret, ['secretName'])) ?? stringAt(valueAt(secret, ['name']));
    return isObject(secret) && name !== undefined ? [{ secret, name, key: keyOf(secret, inner) }] : [];
  });
  // Items choose files: the source that has this one, else one that has all of its keys as files.
  const held = secrets.find(({ key }) => key.isSure) ?? secrets.find(({ key }) => key.name !== null) ?? secrets[0];
  if (held !== undefined) {
    const key = held.key.name ?? inner;
    const isGuess = secrets.length > 1 && !held.key.isSure;
    return {
      ...shared,
      secret: { namespace, name: held.name, key: key === '' ? null : key },
      optional: held.secret['optional'] === true,
      confidence: isGuess ? 'medium' : base.confidence,
    };
  }
  const providerClass = stringAt(valueAt(volume, ['csi', 'volumeAttributes', 'secretProviderClass']));
  return providerClass === undefined ? null : { ...shared, providerClass, injector: 'csi-mount' };
}

/** The key that a volume shows as a file; `isSure` where an item says so, null where the items leave it out. */
function keyOf(secret: Json, file: string): { readonly name: string | null; readonly isSure: boolean } {
  const items = listAt(valueAt(secret, ['items']));
  if (items.length === 0) return { name: file, isSure: false };
  const item = items.find((one) => valueAt(one, ['path']) === file);
  return { name: stringAt(valueAt(item, ['key'])) ?? null, isSure: item !== undefined };
}

function injectorOfFile(file: string, { pod }: Surface, { secretStores }: HuggingFaceCatalog): string | null {
  const injector = (secretStores.injectors ?? []).find(({ trigger, folder, folderFrom }) => {
    if (trigger === undefined || folder === undefined || pod.annotations[trigger] !== 'true') return false;
    const own = folderFrom === undefined ? undefined : pod.annotations[folderFrom];
    return file.startsWith(`${(own ?? folder).replace(/\/$/, '')}/`);
  });
  return injector?.id ?? null;
}
