import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type Repository, repository } from './repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const CHART = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';
const TEMPLATE = `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  template:
    spec:
      containers:
        - name: main
          image: vllm/vllm-openai:v0.9
          args: [--model, {{ .Values.model }}]
`;
const RELEASE = `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: example, namespace: ml}
spec: {url: https://charts.example.com/stable}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: ml}
spec:
  chart: {spec: {chart: web, version: 1.0.0, sourceRef: {kind: HelmRepository, name: example}}}
  values: {model: org/fromrelease}
`;

/** A tar archive of small files, packed. */
function packed(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const head = Buffer.alloc(512);
    head.write(path, 0);
    head.write('0000644\0', 100);
    head.write('0000000\0', 108);
    head.write('0000000\0', 116);
    head.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write('        ', 148);
    head.write('0', 156);
    head.write('ustar\0', 257);
    head.write('00', 263);
    const sum = head.reduce((total, byte) => total + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return [head, body];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

function withConfig(path: string): Repository {
  const git = repository();
  folders.push(git.folder);
  git.write('apps/web.yaml', RELEASE);
  git.write('.hf-guardrails.yaml', `version: 1\ncharts:\n  https://charts.example.com/stable/web: ${path}\n`);
  return git;
}

/** Where the finding stands, and the line that its value comes from. */
function places({ findings }: ReturnType<Repository['scan']>['report']): string[] {
  return findings
    .filter(({ rule }) => rule === 'HF101')
    .map(({ file, line, related }) =>
      [`${file}:${line}`, ...related.map((one) => `${one.file}:${one.line}`)].join(' <- '),
    );
}

describe('charts that an earlier step pulled', () => {
  test('a folder in the repository: rendered with the values of the release', () => {
    const git = withConfig('vendor/web');
    git.write('vendor/web/Chart.yaml', CHART);
    git.write('vendor/web/templates/web.yaml', TEMPLATE);
    git.commit();
    const { report } = git.scan();
    expect([...new Set(report.calls.map(({ model }) => model))]).toEqual(['org/fromrelease']);
    expect(report.findings.filter(({ rule }) => rule === 'HF902')).toEqual([]);
    expect(places(report)).toEqual(['apps/web.yaml:10 <- apps/web.yaml:11']);
    expect(git.run('scan', '--format', 'json').code).toBe(1);
  });

  test('a packed one in the repository, and one outside of it', () => {
    const archive = packed({ 'web/Chart.yaml': CHART, 'web/templates/web.yaml': TEMPLATE });
    const inside = withConfig('vendor/web-1.0.0.tgz');
    inside.write('vendor/.keep', '');
    writeFileSync(join(inside.folder, 'vendor/web-1.0.0.tgz'), archive);
    const outside = mkdtempSync(join(tmpdir(), 'guardrails-charts-'));
    folders.push(outside);
    writeFileSync(join(outside, 'web.tgz'), archive);
    for (const git of [inside, withConfig(join(outside, 'web.tgz'))]) {
      const { report } = git.scan();
      expect([...new Set(report.calls.map(({ model }) => model))]).toEqual(['org/fromrelease']);
      expect(report.findings.filter(({ rule }) => rule === 'HF902')).toEqual([]);
      expect(places(report)).toEqual(['apps/web.yaml:10 <- apps/web.yaml:11']);
    }
  });

  test.each([
    ['vendor/gone', 'vendor/gone is not there'],
    ['apps', 'apps is no chart'],
    ['apps/web.yaml', 'apps/web.yaml is no chart'],
  ])('%s: an error of the configuration, with its line', (path, message) => {
    const { code, err, out } = withConfig(path).run('scan');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`.hf-guardrails.yaml:3: charts: ${message}`);
  });
});
