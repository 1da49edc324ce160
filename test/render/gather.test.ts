import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '../../src/input/disk.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { type Gathered, gatherChart, gatherKustomization } from '../../src/render/gather.ts';

const names = (gathered: Gathered): string[] =>
  gathered.ok ? [...gathered.files.keys()] : [`refused ${gathered.file}: ${gathered.reason}`];

function onDisk(
  contents: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>>,
  use: (top: string) => void,
): void {
  const top = mkdtempSync(join(tmpdir(), 'hf-guardrails-gather-'));
  try {
    for (const [path, text] of Object.entries(contents)) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text);
    }
    for (const [path, target] of Object.entries(links)) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      symlinkSync(target, join(top, path));
    }
    use(top);
  } finally {
    rmSync(top, { recursive: true });
  }
}

test('a kustomization gets what it and its bases name, and nothing else', () => {
  const tree = memoryTree({
    'other/secret.yaml': 'a: 1',
    'base/kustomization.yaml':
      'resources:\n- deploy.yaml\n- "with space.yaml"\nconfigMapGenerator:\n- name: a\n  files: [cfg=conf/app.conf]\n  envs: [.env]\n',
    'base/deploy.yaml': 'kind: Deployment',
    'base/with space.yaml': 'kind: Service',
    'base/conf/app.conf': 'x',
    'base/.env': 'a=b',
    'base/unused.yaml': 'kind: Secret',
    'parts/quota/kustomization.yml': 'kind: Component\npatches: [{path: p.yaml}]\n',
    'parts/quota/p.yaml': '{}',
    'prod/kustomization.yaml': 'resources: [../base]\ncomponents: [../parts/quota]\n',
  });
  expect(names(gatherKustomization(tree, 'prod'))).toEqual([
    'base/.env',
    'base/conf/app.conf',
    'base/deploy.yaml',
    'base/kustomization.yaml',
    'base/with space.yaml',
    'parts/quota/kustomization.yml',
    'parts/quota/p.yaml',
    'prod/kustomization.yaml',
  ]);
});

test('charts of a kustomization come whole', () => {
  const tree = memoryTree({
    'kustomization.yaml': 'helmGlobals: {chartHome: vendor}\nhelmCharts: [{name: web, valuesFile: values-prod.yaml}]\n',
    'values-prod.yaml': 'a: 1',
    'vendor/web/Chart.yaml': 'name: web',
    'vendor/web/templates/a.yaml': 'a',
    'vendor/web/.helmignore': '*.md',
    'README.md': 'x',
  });
  expect(names(gatherKustomization(tree, ''))).toEqual([
    'kustomization.yaml',
    'values-prod.yaml',
    'vendor/web/.helmignore',
    'vendor/web/Chart.yaml',
    'vendor/web/templates/a.yaml',
  ]);
});

test('dependencies in the tree are put where helm dependency build would put them', () => {
  const dependency = (name: string, version: string, repository: string) =>
    `- {name: ${name}, version: "${version}", repository: "${repository}"}\n`;
  const tree = memoryTree({
    'apps/web/Chart.yaml': `name: web\nversion: 1.0.0\ndependencies:\n${dependency('common', '~1.2.0', 'file://../../common')}${dependency(
      'there',
      '1.0.0',
      'file://../../common',
    )}${dependency('old', '2.0.0', 'file://../../common')}${dependency('out', '*', 'file://../../../x')}${dependency(
      'self',
      '*',
      'file://.',
    )}${dependency('remote', '1.0.0', 'https://example.com')}`,
    'apps/web/charts/there-1.0.0.tgz': 'packed',
    'common/Chart.yaml': `name: common\nversion: 1.2.0\ndependencies:\n${dependency('base', '', 'file://../base')}`,
    'common/templates/_h.tpl': 'x',
    'base/Chart.yaml': `name: base\nversion: 0.1.0\ndependencies:\n${dependency('common', '*', 'file://../common')}`,
  });
  const gathered = gatherChart(tree, 'apps/web');
  expect(names(gathered)).toEqual([
    'apps/web/Chart.yaml',
    'apps/web/charts/there-1.0.0.tgz',
    'apps/web/charts/common/Chart.yaml',
    'apps/web/charts/common/templates/_h.tpl',
    'apps/web/charts/common/charts/base/Chart.yaml',
  ]);
  expect(gathered.ok && gathered.linked.get('apps/web/charts/common/charts/base/Chart.yaml')).toBe('base/Chart.yaml');
  expect(names(gatherChart(tree, 'apps/web', false))).toHaveLength(2);
});

test('links inside the tree are followed, those that lead out are refused', () => {
  const contents = {
    'charts/web/Chart.yaml': 'name: web',
    'common/Chart.yaml': 'name: common',
    'common/templates/_h.tpl': 'x',
  };
  onDisk(contents, { 'charts/web/charts/common': '../../../common', 'common/loop': '.' }, (top) => {
    const gathered = gatherChart(diskTree(top), 'charts/web');
    expect(names(gathered).slice(0, 3)).toEqual([
      'charts/web/Chart.yaml',
      'charts/web/charts/common/Chart.yaml',
      'charts/web/charts/common/templates/_h.tpl',
    ]);
    expect(gathered.ok && gathered.linked.get('charts/web/charts/common/Chart.yaml')).toBe('common/Chart.yaml');
  });
  onDisk(contents, { 'charts/web/files/passwd': '/etc/passwd' }, (top) => {
    expect(names(gatherChart(diskTree(top), 'charts/web'))).toEqual([
      'refused charts/web/files/passwd: symbolic link that leads out of the scanned tree',
    ]);
  });
});
