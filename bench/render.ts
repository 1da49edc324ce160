// How long rendering takes: the first chart and overlay of a scan (engine started), further ones, many overlays of one base, and
// definitions with their schemas cut and handed on.
//   node build/run.mjs bench/render.ts [TREE…]      TREE: folders to scan as well, rendered roots and time of each
import { performance } from 'node:perf_hooks';
import { diskTree } from '../src/input/disk.ts';
import { indexTree } from '../src/input/store.ts';
import { memoryTree, type Tree } from '../src/input/tree.ts';
import { renderTree } from '../src/render/render-tree.ts';
import { openRenderSession } from '../src/render/session.ts';

const RUNS = 5;
const deployment = (name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec: {template: {spec: {containers: [{name: main, image: registry.example.com/web}]}}}
`;
const chart = (name: string): Record<string, string> => ({
  [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`,
  [`${name}/templates/d.yaml`]: deployment('{{ .Release.Name }}'),
});
const overlay = (name: string): Record<string, string> => ({
  [`${name}/kustomization.yaml`]: `resources: [../base]\nnamePrefix: ${name}-\n`,
});
const base = { 'base/kustomization.yaml': 'resources: [d.yaml]\n', 'base/d.yaml': deployment('web') };
/** A definition of `fields` fields, as generators write them. */
const definition = (fields: number): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gears.example.com}
spec:
  group: example.com
  versions:
  - name: v1
    schema:
      openAPIV3Schema:
        properties:
${Array.from({ length: fields }, (_, at) => `          field${at}:\n            description: |-\n              Says something\n              of a gear.\n            type: string\n`).join('')}        type: object
    served: true
    storage: true
`;
/** `patch`: names a schema, so that all of them are handed to the engine. */
const withDefinition = (patch: string): Record<string, string> => ({
  'base/kustomization.yaml': `resources: [d.yaml, crd.yaml]\n${patch}`,
  'base/d.yaml': deployment('web'),
  'base/crd.yaml': definition(5000),
});
const PATCH = `patches:
- target: {kind: CustomResourceDefinition}
  patch: |-
    - {op: remove, path: /spec/versions/0/schema/openAPIV3Schema/properties/field0}
`;
const many = (count: number, make: (name: string) => Record<string, string>): Record<string, string> =>
  Object.assign({}, ...Array.from({ length: count }, (_, index) => make(`n${index}`)));

const CASES: Readonly<Record<string, Tree>> = {
  'one chart': memoryTree(chart('web')),
  '100 charts': memoryTree(many(100, chart)),
  'one overlay': memoryTree({ ...base, ...overlay('prod') }),
  '100 overlays of one base': memoryTree({ ...base, ...many(100, overlay) }),
  '10 overlays with a definition of 0.5 MB': memoryTree({ ...withDefinition(''), ...many(10, overlay) }),
  '10 overlays with the same and a patch of its schema': memoryTree({ ...withDefinition(PATCH), ...many(10, overlay) }),
  '500 overlays of one base': memoryTree({ ...base, ...many(500, overlay) }),
};

for (const [name, tree] of Object.entries(CASES)) await measured(name, tree);
for (const folder of process.argv.slice(2)) await measured(folder, diskTree(folder));

async function measured(name: string, tree: Tree): Promise<void> {
  const times: number[] = [];
  let rendered = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const store = indexTree(tree, () => false);
    const session = openRenderSession();
    const started = performance.now();
    const settings = {
      skip: () => false,
      isOn: true,
      namespaceOf: () => null,
      releases: [],
      prefix: '',
      mappedChart: () => null,
      isKnownChart: () => false,
      isPutAway: () => false,
    };
    const result = await renderTree(tree, store, settings, session);
    times.push(performance.now() - started);
    rendered = result.rendered.length;
    await session.close();
  }
  times.sort((a, b) => a - b);
  const [fastest = 0, median = 0] = [times[0], times[Math.floor(RUNS / 2)]];
  console.log(
    `${name}: ${rendered} rendered in ${Math.round(median)} ms (fastest of ${RUNS}: ${Math.round(fastest)} ms)`,
  );
}
