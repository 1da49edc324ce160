import type { Tree } from '../../input/tree.ts';
import type { ChartReference } from './types.ts';

/** A chart by the reference that a configuration gives it. */
interface Mapped {
  readonly reference: string;
  readonly tree: Tree;
  readonly path: string;
}

/**
 * The pulled chart for a reference: the configuration may name it with its address (`oci://host/charts/name`, `https://host/repo/name`), with the
 * end of it (`host/name`, `repo/name`) or by its name alone, and with `@version` behind any of these. The one that says most counts.
 */
export function mappedChart<Chart extends Mapped>(chart: ChartReference, charts: readonly Chart[]): Chart | null {
  const name = chart.name.toLowerCase();
  const address = plain(chart.address);
  const full =
    address === '' ? name : address.endsWith(`/${name}`) || address === name ? address : `${address}/${name}`;
  let best: { readonly chart: Chart; readonly weight: number } | null = null;
  for (const candidate of charts) {
    const [reference, version] = parts(candidate.reference);
    if (version !== null && version !== chart.version && version !== `v${chart.version}`) continue;
    if (full !== reference && !full.endsWith(`/${reference}`)) continue;
    const weight = reference.length * 2 + (version === null ? 0 : 1);
    if (best === null || weight > best.weight) best = { chart: candidate, weight };
  }
  return best?.chart ?? null;
}

function parts(reference: string): [text: string, version: string | null] {
  const at = reference.lastIndexOf('@');
  return at <= 0 ? [plain(reference), null] : [plain(reference.slice(0, at)), reference.slice(at + 1)];
}

function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/\.tgz$/, '')
    .replace(/\/+$/, '');
}
