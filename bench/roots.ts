// How long it takes to infer which roots are deployed together, and how that grows with the number of roots.
//   node build/run.mjs bench/roots.ts
import { performance } from 'node:perf_hooks';
import { type Bearing, inferScopes, type ScopeMember } from '../src/cluster/scopes.ts';

const SIZES = [250, 500, 1000, 2000, 4000] as const;
const roots = (count: number, identitiesOf: (index: number) => readonly string[]): ScopeMember[] =>
  Array.from({ length: count }, (_, index) => ({ id: `root-${index}`, identities: new Set(identitiesOf(index)) }));

const SHAPES: Readonly<Record<string, (count: number) => ScopeMember[]>> = {
  'overlays of one base': (count) => roots(count, () => ['Deployment.apps /web', 'CiliumNetworkPolicy.cilium.io /web']),
  'independent roots': (count) => roots(count, (index) => [`Deployment.apps /web-${index}`]),
  'raw folders with copies': (count) => roots(count, (index) => [`Deployment.apps /copy-${index % 30}`]),
  'dev and prod of every application': (count) => roots(count, (index) => [`Deployment.apps /web-${index >> 1}`]),
};

const BEARINGS: Readonly<Record<string, Bearing>> = {
  'all bear': () => (root) => root,
  'none bears': () => () => '',
};

for (const [bears, bearing] of Object.entries(BEARINGS))
  for (const [name, make] of Object.entries(SHAPES)) {
    for (const size of name.startsWith('dev') ? SIZES.slice(0, 3) : SIZES) {
      const members = make(size);
      const before = process.cpuUsage();
      const started = performance.now();
      const scopes = inferScopes(members, bearing);
      const { user } = process.cpuUsage(before);
      const wall = performance.now() - started;
      process.stdout.write(
        `${bears.padEnd(10)} ${name.padEnd(36)} ${String(size).padStart(5)} roots ${String(scopes.length).padStart(6)} scopes ${(user / 1000).toFixed(0).padStart(6)} ms of CPU ${wall.toFixed(0).padStart(6)} ms\n`,
      );
    }
  }
