import type { DestinationsCatalog } from '../config/catalog/destinations.gen.ts';
import type { Call } from './types.ts';

export type HubRegion = 'us' | 'eu' | 'any';

export interface DownloadHost {
  readonly host: string;
  readonly purpose: Call['purpose'];
  readonly required: boolean;
  readonly transports: readonly string[];
}

/** Hosts of one download: the hub, and those that serve the bytes. Required are the hub and the hosts of the region (`any`: of both). */
export function downloadHosts(catalog: DestinationsCatalog, region: HubRegion): DownloadHost[] {
  const hosts: DownloadHost[] = [{ host: 'huggingface.co', purpose: 'hub-download', required: true, transports: [] }];
  for (const entry of catalog.hosts) {
    if (entry.download === undefined) continue;
    const isRegion =
      entry.download === region ||
      (region === 'any' && entry.download !== 'legacy') ||
      (region === 'eu' && entry.download === 'us' && !/-us|xethub\.hf/.test(entry.host));
    const transports = catalog.transports
      .filter(({ anyOf }) => anyOf.some((set) => set.includes(entry.host)))
      .map(({ id }) => id);
    hosts.push({ host: entry.host, purpose: 'hub-download', required: isRegion, transports });
  }
  return hosts;
}

/** What blocked hosts mean for a download: `cannot-work` (the hub, or every way to the bytes), `may-fail` (some required host), `optional-only`, `fine`. */
export type DownloadReach = 'cannot-work' | 'may-fail' | 'optional-only' | 'fine';

/** Judges the calls of one download (or any other purpose: then every required host must be reached). Pure. */
export function downloadReach(
  calls: readonly Call[],
  isBlocked: (call: Call) => boolean,
  catalog: DestinationsCatalog,
): DownloadReach {
  const blocked = calls.filter(isBlocked);
  if (blocked.length === 0) return 'fine';
  const required = blocked.filter((call) => call.required);
  if (required.length === 0) return 'optional-only';
  if (required.some((call) => call.transports.length === 0)) return 'cannot-work';
  const isOpen = (host: string): boolean => calls.some((call) => call.host === host && !isBlocked(call));
  const someWay = catalog.transports.some(({ anyOf }) => anyOf.some((set) => set.every(isOpen)));
  return someWay ? 'may-fail' : 'cannot-work';
}
