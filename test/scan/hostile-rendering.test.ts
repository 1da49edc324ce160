import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import { diskTree } from '../../src/input/disk.ts';
import type { Tree } from '../../src/input/tree.ts';
import { openRenderSession, type RenderSession } from '../../src/render/session.ts';
import { scan } from '../../src/scan.ts';

const rendering = openRenderSession({ deadlineMs: 3000, memoryMb: 256 });
let folder = '';
let listener: Server;
let address = '';
let connections = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hf-guardrails-hostile-'));
  listener = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const bound = listener.address();
  address = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
});
afterAll(async () => {
  await rendering.close();
  listener.close();
  rmSync(folder, { recursive: true, force: true });
});

type Contents = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

let count = 0;
/** The files on disk, each case in a folder of its own. */
function written(contents: Contents): Tree {
  count += 1;
  const top = join(folder, String(count));
  for (const [path, content] of Object.entries(contents)) {
    const target = join(top, path);
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, target);
    else writeFileSync(target, content);
  }
  return diskTree(top);
}

async function scanned(contents: Contents, session: RenderSession = rendering) {
  const { report, gate } = await scan({
    tree: written(contents),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null, { unknown: 'fail' }),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
    rendering: session,
  });
  const told = report.findings.filter(({ rule }) => rule === 'HF902');
  return { report, gate, told: told.map(({ file, line, message }) => `${file}:${line} ${message}`) };
}

const CHART = { 'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n' };
const template = (text: string): Contents => ({ ...CHART, 'templates/a.yaml': text });

/** A packed tar archive; of a number as many zeros. */
function packed(entries: readonly (readonly [name: string, content: string | number])[]): Uint8Array {
  const parts = entries.flatMap(([name, content]) => {
    const body = typeof content === 'number' ? Buffer.alloc(content) : Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name);
    header.write('0000644\0', 100);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    header.fill(' ', 148, 156);
    header.write('0', 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0`, 148);
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

const SUB = 'apiVersion: v2\nname: sub\nversion: 0.1.0\n';
const MANY = '*d,*d,*d,*d,*d,*d,*d,*d,*d,*d';

describe('charts', () => {
  test.each<readonly [string, Contents, RegExp]>([
    [
      'until',
      template('{{ range until 1000000000 }}x{{ end }}'),
      /^Chart\.yaml:1 .*(?:out of memory|not rendered within)/,
    ],
    ['repeat', template('a: {{ repeat 1000000000 "xxxxxxxxxx" }}'), /^templates\/a\.yaml:1 .*repeat/],
    [
      'a loop without end',
      template('{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}'),
      /not rendered within 3 s/,
    ],
    [
      'includes in a circle',
      template('{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}'),
      /^templates\/a\.yaml:1 .*nested reference/,
    ],
    [
      'templates in a circle',
      template('{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}'),
      /exceeded maximum template depth/,
    ],
    [
      'tpl in a circle',
      { ...template('{{ tpl .Values.x . }}'), 'values.yaml': 'x: "{{ tpl .Values.x . }}"\n' },
      /not rendered within|stack|memory/,
    ],
    [
      '100 MB of values',
      { ...template('a: b'), 'values-prod.yaml': Buffer.alloc(100 << 20, 'a') },
      /values-prod\.yaml:1 .*(?:100 MiB|5242880)/,
    ],
    [
      'aliases',
      {
        ...template('a: b'),
        'values.yaml': `d: &d [x]\ne: &e [${MANY}]\nf: &f [${MANY.replaceAll('d', 'e')}]\ng: &g [${MANY.replaceAll('d', 'f')}]\nh: &h [${MANY.replaceAll('d', 'g')}]\ni: &i [${MANY.replaceAll('d', 'h')}]\nj: [${MANY.replaceAll('d', 'i')}]\n`,
      },
      /^values\.yaml:1 .*excessive aliasing/,
    ],
    [
      'a link out of the chart',
      { ...template('a: b'), 'files/secret': { link: '/etc/passwd' } },
      /^files\/secret:1 .*leads out of the scanned tree/,
    ],
    [
      'a linked folder outside',
      { ...template('a: b'), charts: { link: '/etc' } },
      /^charts:1 .*leads out of the scanned tree/,
    ],
    [
      'a packed chart that climbs',
      {
        ...template('a: b'),
        'charts/sub.tgz': packed([
          ['sub/Chart.yaml', SUB],
          ['sub/../../evil', 'x'],
        ]),
      },
      /^charts\/sub\.tgz:1 .*outside its own folder/,
    ],
    [
      'a packed bomb',
      {
        ...template('a: b'),
        'charts/sub.tgz': packed([
          ['sub/Chart.yaml', SUB],
          ['sub/big', 200 << 20],
        ]),
      },
      /^charts\/sub\.tgz:1 .*more than 128 MiB/,
    ],
  ])('%s', { timeout: 60_000 }, async (_, contents, message) => {
    const { told, report, gate } = await scanned(contents);
    expect(told.join('\n')).toMatch(message);
    expect(report.summary.rendered).toBe(0);
    expect(gate.failed).toBe(true);
  });

  test('a schema on the network is not asked for', async () => {
    const { told } = await scanned({
      ...template('a: b'),
      'values.schema.json': `{"$ref": "http://${address}/s.json"}`,
    });
    expect(told.join()).toMatch(/^values\.schema\.json:1 /);
    expect(connections).toBe(0);
  });

  test('files outside the chart read as empty', async () => {
    const secret = 'the secret of another folder';
    const asks = ['../secret.txt', '/etc/passwd', '../../../../../../etc/passwd']
      .map((path, index) => `  k${index}: {{ .Files.Get "${path}" | quote }}\n`)
      .join('');
    const glob = '  g: {{ (.Files.Glob "../**").AsConfig | quote }}\n';
    const { report } = await scanned({
      'secret.txt': secret,
      'web/Chart.yaml': CHART['Chart.yaml'],
      'web/templates/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n${asks}${glob}  url: https://huggingface.co\n`,
      // Fails where one of them is not empty.
      'web/templates/b.yaml': `{{ if or (.Files.Get "../secret.txt") (.Files.Get "/etc/passwd") (.Files.Glob "../**") }}{{ fail "read" }}{{ end }}`,
    });
    expect(report.summary).toMatchObject({ rendered: 1, notRendered: 0 });
  });
});

describe('kustomizations', () => {
  const kustomization = (text: string): Contents => ({ 'kustomization.yaml': text });
  test.each<readonly [string, Contents, RegExp]>([
    [
      'bases in a circle',
      { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
      /cycle/,
    ],
    ['itself', kustomization('resources: [.]\n'), /cycle|must resolve to a file/],
    ['a git resource', kustomization('resources: ["git::http://ADDRESS/x.git//a?ref=b"]\n'), /nothing is fetched here/],
    ['an http resource', kustomization('resources: ["http://ADDRESS/x.yaml"]\n'), /nothing is fetched here/],
    [
      'an http generator',
      kustomization('configMapGenerator: [{name: a, files: ["http://ADDRESS/x"]}]\n'),
      /nothing is fetched here/,
    ],
    ['an http patch', kustomization('patches: [{path: "http://ADDRESS/x"}]\n'), /nothing is fetched here/],
    [
      'a chart from a repository',
      kustomization('helmCharts: [{name: web, repo: "http://ADDRESS/", version: 1.0.0}]\n'),
      /nothing is pulled here/,
    ],
    [
      'a chart from a registry',
      kustomization('helmCharts: [{name: web, repo: "oci://ADDRESS/x", version: 1.0.0}]\n'),
      /nothing is pulled here/,
    ],
    [
      'a chart home elsewhere',
      kustomization('helmGlobals: {chartHome: /etc, configHome: /tmp}\nhelmCharts: [{name: ssl}]\n'),
      /no chart found/,
    ],
    [
      'a program',
      {
        ...kustomization('generators: [g.yaml]\n'),
        'g.yaml':
          'apiVersion: v1\nkind: X\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/function: |\n      exec: {path: /bin/true}\n',
      },
      /plugins disabled/,
    ],
    [
      'a container',
      {
        ...kustomization('transformers: [g.yaml]\n'),
        'g.yaml':
          'apiVersion: v1\nkind: X\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/function: |\n      container: {image: evil}\n',
      },
      /plugins disabled/,
    ],
    [
      'files outside',
      kustomization('configMapGenerator: [{name: a, files: [/etc/passwd, ../../../../../etc/hosts]}]\n'),
      /etc\/passwd/,
    ],
    [
      'a link outside',
      { ...kustomization('configMapGenerator: [{name: a, files: [p]}]\n'), p: { link: '/etc/passwd' } },
      /leads out of the scanned tree/,
    ],
  ])('%s', { timeout: 60_000 }, async (_, contents, message) => {
    const given = Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? content.replaceAll('ADDRESS', address) : content,
    ]);
    const { told, report, gate } = await scanned(Object.fromEntries(given) as Contents);
    expect(told.join('\n')).toMatch(message);
    expect(report.summary.rendered).toBe(0);
    expect(gate.failed).toBe(true);
    expect(connections).toBe(0);
  });

  test('one broken base is told once, with what it takes along', async () => {
    const { told, report } = await scanned({
      'base/kustomization.yaml': 'resources: [gone.yaml]\n',
      'mid/kustomization.yaml': 'resources: [../base]\n',
      'dev/kustomization.yaml': 'resources: [../mid]\n',
      'prod/kustomization.yaml': 'resources: [../mid]\n',
    });
    expect(report.summary.notRendered).toBe(4);
    expect(told).toEqual([
      expect.stringMatching(
        /^base\/kustomization\.yaml:1 Kustomization base \(and with it mid, dev and prod\) was not rendered/,
      ),
    ]);
  });
});

test('the time of all together is bounded: what comes later is told', { timeout: 60_000 }, async () => {
  const session = openRenderSession({ deadlineMs: 1000, totalMs: 2500 });
  const slow = '{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}';
  const charts = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => [
      [`${name}/Chart.yaml`, CHART['Chart.yaml']],
      [`${name}/templates/a.yaml`, slow],
    ]),
  );
  const { told, report } = await scanned(charts, session);
  await session.close();
  expect(report.summary).toMatchObject({ rendered: 0, notRendered: 8 });
  expect(told.filter((text) => text.includes('the limit of one scan')).length).toBeGreaterThan(3);
});
