import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Json, JsonObject } from '../finding/json.ts';
import { keyText, resolveScalar } from './yaml-scalar.ts';

/** What a document holds, and what each alias in it stands for. */
export interface ReadValue {
  readonly value: Json;
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** Why Kubernetes would refuse a document that is YAML, with the offset at which it shows. */
export class RefusedYaml extends Error {
  readonly offset: number;
  constructor(reason: string, node: Node | null) {
    super(reason);
    this.offset = node?.range?.[0] ?? 0;
  }
}

const MERGE_TAG = 'tag:yaml.org,2002:merge';
const MERGE_WANTS = 'a merge key (`<<`) whose value is no mapping';

interface Counted {
  readonly value: Json;
  /** Nodes in it, aliases expanded. */
  readonly size: number;
}

/**
 * The value of a parsed document as go.yaml.in/yaml/v2 decodes it (`decode.go`): the last of equal keys wins, a merge key acts where it stands, aliases
 * are expanded within the same limits. Each anchor is read once, so time is linear in the text. With `keys: 'any'` a key that is no text (the braces of
 * a template) stands as its JSON.
 * @throws RefusedYaml for what Kubernetes refuses: keys that are no text, aliases to themselves, alias bombs, numbers without a JSON form.
 */
export function readValue(contents: Node | null, keys: 'text' | 'any'): ReadValue {
  const anchors = new Map<string, Node>();
  const known = new Map<Node, Counted | 'open'>();
  const targets = new Map<Alias, Node>();
  let decoded = 0;
  let fromAliases = 0;

  const read = (node: Node | null): Json => {
    if (node === null) return null;
    decoded += 1;
    if (isAlias(node)) return readAlias(node);
    const before = decoded - 1;
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) {
      anchors.set(anchor, node);
      known.set(node, 'open');
    }
    const value = isMap(node)
      ? readMap(node)
      : isSeq(node)
        ? node.items.map((item) => read(item as Node | null))
        : readScalar(node);
    if (anchor !== undefined) known.set(node, { value, size: decoded - before });
    return value;
  };

  const readAlias = (alias: Alias): Json => {
    const target = anchors.get(alias.source);
    const found = target === undefined ? undefined : known.get(target);
    if (target === undefined || found === undefined) throw new RefusedYaml(`unknown anchor ${alias.source}`, alias);
    if (found === 'open') throw new RefusedYaml(`the anchor ${alias.source} contains itself`, alias);
    targets.set(alias, target);
    decoded += found.size;
    fromAliases += found.size;
    if (fromAliases > 100 && decoded > 1000 && fromAliases / decoded > allowedAliasRatio(decoded))
      throw new RefusedYaml('aliases expand to too many nodes', alias);
    return found.value;
  };

  const readMap = (map: YAMLMap): JsonObject => {
    const entries: Record<string, Json> = {};
    for (const pair of map.items as Pair<Node | null, Node | null>[]) {
      if (isMerge(pair.key)) {
        for (const merged of mergedInto(pair.value)) Object.assign(entries, merged);
        continue;
      }
      const key = readKey(pair.key, map);
      const value = read(pair.value);
      if (key === '__proto__')
        Object.defineProperty(entries, key, { value, enumerable: true, configurable: true, writable: true });
      else entries[key] = value;
    }
    return entries;
  };

  /** The mappings that a merge key copies, the one that counts most last. */
  const mergedInto = (source: Node | null): readonly Json[] => {
    const list = isSeq(source) ? source.items : [source];
    const values = (list as (Node | null)[]).map((item) => {
      const value = read(item);
      const target = isAlias(item) ? targets.get(item) : item;
      if (!isMap(target)) throw new RefusedYaml(MERGE_WANTS, source);
      return value;
    });
    return values.reverse();
  };

  const readKey = (node: Node | null, parent: Node): string => {
    const value = isScalar(node) && node.anchor === undefined ? null : read(node);
    const key = keyOf(isAlias(node) ? (targets.get(node) ?? null) : node);
    if (key !== undefined) return key;
    if (keys === 'any') return value === null ? '' : JSON.stringify(value);
    throw new RefusedYaml('a key that is no text', node ?? parent);
  };

  return { value: read(contents), targets };
}

/** True for the key `<<`, written plainly or with its tag. */
export function isMerge(key: Node | null): boolean {
  return isScalar(key) && key.source === '<<' && (key.tag === undefined ? key.type === 'PLAIN' : key.tag === MERGE_TAG);
}

/** The text of a scalar key as the value has it; undefined for other keys. */
export function keyOf(key: Node | null): string | undefined {
  if (!isScalar(key)) return undefined;
  const resolved = resolveScalar(String(key.value ?? ''), key.tag ?? '', key.type === 'PLAIN');
  return 'value' in resolved ? keyText(resolved.value) : undefined;
}

function readScalar(node: Node): Json {
  if (!isScalar(node)) return null;
  const resolved = resolveScalar(String(node.value ?? ''), node.tag ?? '', (node.type ?? 'PLAIN') === 'PLAIN');
  if ('refused' in resolved) throw new RefusedYaml(resolved.refused, node);
  if (typeof resolved.value === 'number' && !Number.isFinite(resolved.value))
    throw new RefusedYaml('a number that JSON has no form for', node);
  return resolved.value;
}

/** `allowedAliasRatio` of decode.go: 99 % of a small document may come from aliases, 10 % of a large one. */
function allowedAliasRatio(decoded: number): number {
  const low = 400_000;
  const high = 4_000_000;
  if (decoded <= low) return 0.99;
  if (decoded >= high) return 0.1;
  return 0.99 - 0.89 * ((decoded - low) / (high - low));
}
