import { readFacts } from '../huggingface/calls.ts';
import type { HuggingFaceCatalog } from '../huggingface/catalog.ts';
import type { HubRegion } from '../huggingface/downloads.ts';
import type { HuggingFaceFacts } from '../huggingface/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Objects } from '../kube/objects.ts';
import type { Workload } from '../kube/workload.ts';
import { readWorkload } from '../kube/workloads.ts';

/** Facts, and every look-up that led to them. */
interface Known {
  readonly region: HubRegion;
  readonly holds: (objects: Objects) => boolean;
  readonly facts: HuggingFaceFacts;
}

interface Memory {
  readonly workloads: WeakMap<Manifest, { readonly workload: Workload | null }>;
  readonly facts: WeakMap<Manifest, Known[]>;
}

const memories = new WeakMap<HuggingFaceCatalog, Memory>();

/** `readWorkload`, once a manifest: scopes share their manifests, and a repository of alternatives has many scopes. */
export function workloadOf(manifest: Manifest, catalog: HuggingFaceCatalog): Workload | null {
  const { workloads } = memoryOf(catalog);
  const known = workloads.get(manifest);
  if (known !== undefined) return known.workload;
  const workload = readWorkload(manifest, catalog.workloadKinds);
  workloads.set(manifest, { workload });
  return workload;
}

/** `readFacts`, once for each answer that the scope's other objects give. */
export function factsOf(
  workload: Workload,
  objects: Objects,
  catalog: HuggingFaceCatalog,
  region: HubRegion,
): HuggingFaceFacts {
  const { facts: memory } = memoryOf(catalog);
  const before = memory.get(workload.manifest) ?? [];
  const known = before.find((entry) => entry.region === region && entry.holds(objects));
  if (known !== undefined) return known.facts;
  const checks: ((other: Objects) => boolean)[] = [];
  const facts = readFacts(workload, recorded(objects, checks), catalog, { region });
  const holds = (other: Objects): boolean => checks.every((check) => check(other));
  memory.set(workload.manifest, [...before, { region, holds, facts }]);
  return facts;
}

function memoryOf(catalog: HuggingFaceCatalog): Memory {
  let memory = memories.get(catalog);
  if (memory === undefined) {
    memory = { workloads: new WeakMap(), facts: new WeakMap() };
    memories.set(catalog, memory);
  }
  return memory;
}

/** The same objects; every look-up leaves a check that another scope's objects would answer it alike. */
function recorded(objects: Objects, checks: ((other: Objects) => boolean)[]): Objects {
  return {
    ...objects,
    find: (...asked) => {
      const found = objects.find(...asked);
      checks.push((other) => other.find(...asked) === found);
      return found;
    },
    secretKeys: (...asked) => {
      const found = objects.secretKeys(...asked);
      checks.push((other) => {
        const others = other.secretKeys(...asked);
        return others.isOpen === found.isOpen && others.keys.join('\0') === found.keys.join('\0');
      });
      return found;
    },
    all: (...asked) => {
      const found = objects.all(...asked);
      checks.push((other) => {
        const others = other.all(...asked);
        return others.length === found.length && others.every((manifest, index) => manifest === found[index]);
      });
      return found;
    },
  };
}
