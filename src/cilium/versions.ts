import { cilium } from '../config/catalog/cilium.gen.ts';
import type { CiliumVersion } from './types.ts';

/** A difference between versions that the engine asks for; the data say what it is and where that is written. */
export type DifferenceId =
  | 'any-depth-patterns'
  | 'host-label'
  | 'except-not-wider'
  | 'cluster-mesh-entity'
  | 'strict-label-keys'
  | 'decimal-filter-ports'
  | 'own-named-ports'
  | 'port-0-range'
  | 'long-keys-drop'
  | 'long-keys-refused'
  | 'only-star-is-every-name'
  | 'names-beside-empty-lists'
  | 'service-key-source'
  | 'service-keys-unchecked'
  | 'cidr-groups-of-pods'
  | 'whole-range-is-world'
  | 'no-service-selector'
  | 'peers-without-selector'
  | 'groups-in-place';

/** The versions that are answered exactly, oldest first. */
export const CILIUM_VERSIONS: readonly CiliumVersion[] = ['1.18', '1.19', '1.20'];
export const NEWEST_VERSION: CiliumVersion = '1.20';

const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
const holding = new Map(
  cilium.differences.map(({ id, from, until }) => [
    id,
    new Set(
      CILIUM_VERSIONS.filter(
        (version) =>
          (from === undefined || minor(version) >= minor(from)) &&
          (until === undefined || minor(version) <= minor(until)),
      ),
    ),
  ]),
);

/** Whether a difference holds in a version (rules/catalog/cilium.yaml). */
export function holdsIn(id: DifferenceId, version: CiliumVersion): boolean {
  return holding.get(id)?.has(version) === true;
}

/** The version that answers for the given one: the oldest known for older, the newest for newer; `note` says so. */
export function parseCiliumVersion(text: string): { readonly version: CiliumVersion; readonly note: string | null } {
  const asked = /^v?1\.(\d+)/.exec(text)?.[1];
  const wanted = asked === undefined ? minor(NEWEST_VERSION) : Number(asked);
  const exact = CILIUM_VERSIONS.find((version) => minor(version) === wanted);
  if (exact !== undefined) return { version: exact, note: null };
  if (wanted > minor(NEWEST_VERSION)) {
    return {
      version: NEWEST_VERSION,
      note: `Cilium ${text} is answered as ${NEWEST_VERSION}, the newest version that is known exactly.`,
    };
  }
  const known = cilium.older.filter(({ until }) => until !== undefined && minor(until) >= wanted);
  const differs = known.length === 0 ? '' : ` Known to differ: ${known.map(({ says }) => says).join('; ')}.`;
  const version = CILIUM_VERSIONS[0] ?? NEWEST_VERSION;
  return {
    version,
    note: `Cilium ${text} is answered as ${version}, the oldest version that is known exactly.${differs}`,
  };
}

/** A sentence for each written version that another one answers for. */
export function versionNotes(written: readonly (string | undefined)[]): string[] {
  return [...new Set(written)].flatMap((version) =>
    version === undefined ? [] : (parseCiliumVersion(version).note ?? []),
  );
}
