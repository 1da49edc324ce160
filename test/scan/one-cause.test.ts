import { expect, test } from 'vitest';
import { scan } from '../../src/scan.ts';
import { type Files, found, optionsOf } from './gitops-cases.ts';

const chart = (name: string, dependency = 'app-template', version = '4.1.1'): Files => ({
  [`apps/${name}/Chart.yaml`]: `apiVersion: v2
name: ${name}
version: 1.0.0
dependencies:
  - {name: ${dependency}, version: ${version}, repository: "https://charts.example.com"}
`,
});
const all = (names: readonly string[], one: (name: string) => Files): Files => Object.assign({}, ...names.map(one));

test('a dependency that many charts miss: one finding that names them and points at each', async () => {
  const files = { ...all(['a', 'b', 'c', 'd', 'e', 'f', 'g'], (name) => chart(name)), ...chart('x', 'redis') };
  const { report } = await scan(optionsOf(files));
  const own = report.findings.filter(({ rule }) => rule === 'HF902');
  expect(own.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'apps/a/Chart.yaml:5 Chart apps/a (and with it apps/b, apps/c, apps/d, apps/e and 2 more) was not rendered, so nothing in it was checked: found in Chart.yaml, but missing in charts/ directory: app-template',
    'apps/x/Chart.yaml:5 Chart apps/x was not rendered, so nothing in it was checked: found in Chart.yaml, but missing in charts/ directory: redis',
  ]);
  expect(own[0]?.related).toEqual(
    ['b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
      file: `apps/${name}/Chart.yaml`,
      line: 5,
      message: `Chart apps/${name}`,
    })),
  );
});

test.each([
  ['a remote resource', 'resources: ["https://example.com/all.yaml"]\n', 'resources: ["https://example.com/b.yaml"]\n'],
  [
    'a chart of a repository',
    'helmCharts: [{name: redis, repo: https://charts.example.com, version: 1.0.0}]\n',
    'helmCharts: [{name: redis, repo: https://other.example.com, version: 1.0.0}]\n',
  ],
])('%s that many kustomizations name: one finding; another one for another cause', async (_, same, other) => {
  const names = Array.from({ length: 12 }, (_unused, index) => `o${index + 10}`);
  const files = {
    ...all(names, (name) => ({ [`overlays/${name}/kustomization.yaml`]: same })),
    'overlays/z/kustomization.yaml': other,
  };
  const told = await found(files, 'HF902');
  expect(told.map((text) => text.split(' ')[0])).toEqual([
    'overlays/o10/kustomization.yaml:1',
    'overlays/z/kustomization.yaml:1',
  ]);
  expect(told[0]).toContain('overlays/o14 and 7 more');
});
