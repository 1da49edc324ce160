import type { EnvironmentCatalog } from '../config/catalog/environment.gen.ts';
import { type Path, textOf, valueAt } from '../finding/json.ts';
import type { Blank, Manifest } from '../input/manifest.ts';
import type { Caller, PolicyView } from './types.ts';

/** An object of which something that matters here is made of variables that nothing defines. */
export interface BlankObject {
  readonly manifest: Manifest;
  /** At least one, in the order of the object. */
  readonly blanks: readonly Blank[];
}

/**
 * Objects in which an empty string, put there for a variable that nothing defines, may change what is judged: in callers what they call, run as and
 * are selected by; in policies all that decides; in the names of Secrets and of what produces them.
 */
export function blankObjects(
  manifests: readonly Manifest[],
  callers: readonly Pick<Caller, 'workload'>[],
  policies: readonly Pick<PolicyView, 'manifest'>[],
  { telling = [] }: Pick<EnvironmentCatalog, 'telling'>,
): BlankObject[] {
  const tells = tellingNames(telling);
  const calling = new Set(callers.map(({ workload }) => workload.manifest));
  const deciding = new Set(policies.map(({ manifest }) => manifest));
  return manifests.flatMap((manifest) => {
    const { blanks = [] } = manifest;
    const isWorkload = calling.has(manifest);
    const counts = (blank: Blank): boolean => {
      if (isName(blank.path) || deciding.has(manifest)) return !isAside(blank.path);
      return isWorkload && decidesInPod(blank, manifest, tells);
    };
    const isOfInterest = isWorkload || deciding.has(manifest) || SECRET_LIKE.test(manifest.kind);
    const own = isOfInterest ? blanks.filter(counts) : [];
    return own.length === 0 ? [] : [{ manifest, blanks: own }];
  });
}

const SECRET_LIKE = /Secret$/;

/** Whether a name says what is called, with which token, or where. */
type Tells = (name: string) => boolean;

function tellingNames(telling: NonNullable<EnvironmentCatalog['telling']>): Tells {
  return (name) => {
    const lower = name.toLowerCase();
    return telling.some(({ word, at }) => {
      if (at === 'part') return lower.includes(word);
      return at === 'end' ? lower.endsWith(word) : lower === word;
    });
  };
}

function isName(path: Path): boolean {
  if (path[0] === 'metadata') return path.length === 2 && (path[1] === 'name' || path[1] === 'namespace');
  return path[0] === 'spec' && path[1] === 'target' && path[2] === 'name';
}

function isAside(path: Path): boolean {
  return path.includes('annotations') || (path[0] === 'metadata' && path[1] === 'labels');
}

/** Fields of a pod that decide, wherever the template stands. */
function decidesInPod({ path, written, name: variable }: Blank, manifest: Manifest, tells: Tells): boolean {
  if (isAside(path)) return false;
  const steps = path.map(String);
  const field = steps.at(-1) ?? '';
  const list = steps.findLastIndex((step) => LISTS.has(step));
  if (steps[list] === 'env') {
    const name = valueAt(manifest.value, [...path.slice(0, list + 2), 'name']);
    return field === 'name' || field === 'key' || tells(textOf(name)) || tells(variable) || tells(written);
  }
  if (steps[list] === 'args' || steps[list] === 'command') return decidesAsArgument(path, written, manifest, tells);
  if (/^(?:image|serviceAccountName|serviceAccount|secretName|labels)$/.test(field)) return true;
  return steps.some((step) => DECIDING.has(step)) || tells(field);
}

const LISTS = new Set(['env', 'args', 'command']);
const DECIDING = new Set([
  'labels',
  'envFrom',
  'secret',
  'secretRef',
  'secretKeyRef',
  'configMapRef',
  'initContainerImage',
]);

/** An argument counts unless it belongs to a flag that says something else: `--port`. */
function decidesAsArgument(path: Path, written: string, { value }: Manifest, tells: Tells): boolean {
  const index = Number(path.at(-1));
  const own = /^--?[\w-]+(?==)/.exec(written)?.[0];
  if (own !== undefined) return tells(own);
  const before = Number.isInteger(index) && index > 0 ? valueAt(value, [...path.slice(0, -1), index - 1]) : undefined;
  if (typeof before !== 'string' || !/^--?[\w-]+$/.test(before)) return true;
  return tells(before) || before === '-c' || before === '-lc';
}
