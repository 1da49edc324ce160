import { isObject, type Json, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import { parseYaml } from '../input/yaml.ts';
import { joined } from './named-paths.ts';

/** Key that stands in a generated ConfigMap or Secret for those of a file of variables that isn't in the scan. */
export const UNREAD_KEY = '__not_in_the_scan__';

const GENERATORS = ['configMapGenerator', 'secretGenerator'];

/** True for a ConfigMap or Secret that was generated without one of its files: it may have other keys, too. */
export function hasUnreadKeys(value: JsonObject): boolean {
  return ['data', 'stringData'].some((field) => {
    const data = value[field];
    return isObject(data) && Object.hasOwn(data, UNREAD_KEY);
  });
}

/**
 * Stand-ins for the files that generators of a kustomization name and that aren't there, because git doesn't keep them: files of variables with
 * `UNREAD_KEY` alone, other files empty. By paths of the tree; nothing for files outside it.
 */
export function unreadFiles(
  text: string,
  folder: string,
  isHere: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!GENERATORS.some((field) => text.includes(field))) return found;
  const parsed = parseYaml(text);
  const value = parsed.ok ? parsed.documents[0]?.value : undefined;
  const add = (name: string | undefined, content: string): void => {
    const path = name === undefined || name === '' || name.startsWith('/') ? '..' : joined(folder, name);
    if (path.split('/')[0] !== '..' && !isHere(path)) found.set(path, content);
  };
  for (const entry of GENERATORS.flatMap((field) => (isObject(value) ? listAt(value[field]) : []))) {
    if (!isObject(entry)) continue;
    for (const name of [entry['env'], ...listAt(entry['envs'])]) add(stringAt(name), `${UNREAD_KEY}=\n`);
    for (const file of listAt(entry['files'])) add(fileOf(file), '');
  }
  return found;
}

/** `key=path` or a path (kustomize api/kv). */
function fileOf(entry: Json): string | undefined {
  const text = stringAt(entry);
  return text === undefined ? undefined : text.slice(text.indexOf('=') + 1);
}
