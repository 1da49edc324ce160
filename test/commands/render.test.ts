import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'render-'));
  for (const [path, text] of Object.entries({
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
    'chart/values.yaml': 'a: 1\nb: {c: 2}\n',
    'chart/crds/x.yaml': 'kind: CustomResourceDefinition\n',
    'chart/templates/NOTES.txt': 'hello',
    'chart/templates/z.yaml':
      'kind: ConfigMap\ndata: {a: {{ .Values.a | quote }}, c: {{ .Values.b.c | quote }}, in: {{ .Release.Namespace }}/{{ .Release.Name }}}\n',
    'chart/templates/a.yaml':
      '{{- if .Capabilities.APIVersions.Has "cilium.io/v2" }}\nkind: CiliumNetworkPolicy\n{{- end }}\n',
    'own.yaml': 'b: {c: 3}\n',
    'base/kustomization.yaml': 'resources: [s.yaml]\n',
    'base/s.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\n',
    'prod/kustomization.yaml': 'namePrefix: p-\nresources: [../base]\n',
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('render', () => {
  test('a chart as helm template prints it', () => {
    expect(run(['render', 'chart'])).toEqual({
      code: 0,
      out: '---\n# Source: web/templates/z.yaml\nkind: ConfigMap\ndata: {a: "1", c: "2", in: default/release-name}\n',
      err: '',
    });
  });

  test('with values, a name, a namespace, further APIs and CRDs', () => {
    const flags = ['--values', 'own.yaml', '--set', 'a=x', '--name', 'n', '-n', 'ml', '--api-versions', 'cilium.io/v2'];
    const { out } = run(['render', 'chart', ...flags, '--include-crds']);
    expect(out).toBe(
      '---\n# Source: web/crds/x.yaml\nkind: CustomResourceDefinition\n\n---\n# Source: web/templates/z.yaml\nkind: ConfigMap\ndata: {a: "x", c: "3", in: ml/n}\n---\n# Source: web/templates/a.yaml\nkind: CiliumNetworkPolicy\n',
    );
  });

  test('a kustomization as kustomize build prints it', () => {
    expect(run(['render', 'prod']).out).toBe('apiVersion: v1\nkind: Service\nmetadata:\n  name: p-s\n');
  });

  test('what fails is told on standard error with exit 1', () => {
    writeFileSync(join(folder, 'prod/kustomization.yaml'), 'resources: ["https://example.com/x.yaml"]\n');
    const { code, out, err } = run(['render', 'prod']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/not rendered: prod\/kustomization\.yaml:1: .*example\.com.*\ncommit the remote resource/);
  });

  test.each([
    [['render'], 'give one PATH'],
    [['render', 'a', 'b'], 'give one PATH'],
    [['render', 'gone'], 'no such path: gone'],
    [['render', '.'], 'neither Chart.yaml nor kustomization.yaml'],
    [['render', 'prod', '--set', 'a=b'], '--set is for charts'],
    [['render', 'chart', '--values', 'gone.yaml'], "--values gone.yaml: the file can't be read"],
    [['scan', '-', 'chart'], 'give it no further path'],
    [['scan', '-', '--base', 'HEAD'], 'no base to compare with'],
  ])('%j is refused', (args, message) => {
    const { code, err } = run(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

test('the engines are asked for only where there is something to render, and missed by name', () => {
  const dist = join(folder, 'dist');
  const isEngine = (path: string): boolean => /render-(?:worker\.js|\w+\.wasm\.br)$/.test(path);
  cpSync(dirname(cli), dist, { recursive: true, filter: (path) => !isEngine(path) });
  const without = (path: string) =>
    spawnSync(process.execPath, [join(dist, 'cli.js'), 'scan', path], { cwd: folder, encoding: 'utf8' });
  expect(without(join(dirname(cli), '../examples/clean')).status).toBe(0);
  expect(without('chart').stdout).toMatch(
    /HF902[\s\S]*render-helm\.wasm\.br\s+is\s+missing[\s\S]*Install the released package/,
  );
});

describe('scan -', () => {
  const POD = `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: ml}
spec: {containers: [{name: a, image: i, args: [--model, org/name], env: [{name: U, value: "https://huggingface.co"}]}]}
`;
  test('reads rendered manifests', () => {
    const { code, out } = run(
      ['scan', '-', '--format', 'json'],
      `---\n# Source: x\n${POD}---\n${POD.replace('name: a,', 'name: b,')}`,
    );
    const report = JSON.parse(out) as { summary: object; findings: { rule: string; file: string; line: number }[] };
    expect(code).toBe(1);
    expect(report.summary).toMatchObject({ files: 1, callers: 2 });
    expect(report.findings.filter(({ rule }) => rule === 'HF101').map(({ file, line }) => `${file}:${line}`)).toEqual([
      'stdin.yaml:6',
      'stdin.yaml:11',
    ]);
  });

  test('takes what render prints, and says where there is nothing', () => {
    expect(run(['scan', '-'], run(['render', 'prod']).out).code).toBe(0);
    expect(run(['scan', '-'], '')).toMatchObject({ code: 3, err: expect.stringContaining('standard input is empty') });
  });
});
