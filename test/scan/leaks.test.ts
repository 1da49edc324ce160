import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Another body for each place, so that an output tells which one leaked. Made here: none is committed. */
function body(seed: number): string {
  let state = 20261125 + seed * 7919;
  let text = '';
  while (text.length < 34) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += LETTERS.charAt((state >>> 16) % LETTERS.length);
  }
  return text;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const FORMS: Readonly<Record<string, (token: string) => string>> = {
  plain: (token) => token,
  base64: (token) => base64(token),
  'base64 in a file': (token) => base64(`A=1\nHF_TOKEN=${token}\n`),
  'base64 twice': (token) => base64(base64(token)),
  'base64 of URLs': (token) => Buffer.from(`>>?? ${token}`).toString('base64url'),
  'URL-encoded': (token) => token.replace('_', '%5F'),
  'one escape': (token) => token.replace('_', '\\u005f'),
  'all escapes': (token) => [...token].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join(''),
  'in a URL': (token) => `https://user:${token}@huggingface.co/org/name`,
  'in a query': (token) => `https://huggingface.co/org/name?token=${token}`,
};

const deployment = (name: string, container: string, more = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: ml${more}}\nspec:\n  template:\n    metadata: {labels: {app: ${name}}}\n    spec: {containers: [{name: main, image: "vllm/vllm-openai:v1", args: [--model, org/name], ${container}}]}\n`;
const FROM = (name: string, key: string): string =>
  `env: [{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: ${name}, key: "${key}"}}}]`;

/** Files with the text at one place each. */
const PLACES: Readonly<Record<string, (text: string, id: string) => Readonly<Record<string, string>>>> = {
  variable: (text, id) => ({ [`${id}.yaml`]: deployment(id, `env: [{name: HF_TOKEN, value: "${text}"}]`) }),
  'another variable': (text, id) => ({ [`${id}.yaml`]: deployment(id, `env: [{name: OTHER, value: "${text}"}]`) }),
  argument: (text, id) => ({
    [`${id}.yaml`]: deployment(id, `command: [vllm, serve, org/name, --hf-token, "${text}"]`),
  }),
  shell: (text, id) => ({
    [`${id}.yaml`]: deployment(
      id,
      `command: [sh, -c, "hf auth login --token '${text}' && export HF_TOKEN=${text}; vllm serve org/name"]`,
    ),
  }),
  'a model': (text, id) => ({ [`${id}.yaml`]: deployment(id, `command: [vllm, serve, "${text}"]`) }),
  endpoint: (text, id) => ({
    [`${id}.yaml`]: deployment(id, `env: [{name: HF_ENDPOINT, value: "https://${text}.example"}]`),
  }),
  annotation: (text, id) => ({
    [`${id}.yaml`]: `${deployment(id, FROM(id, 'token'))}---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: ${id}, namespace: ml, annotations: {hf-guardrails/rotated-at: "${text}"}}\nspec: {refreshInterval: "${text}", dataFrom: [{extract: {key: a}}]}\n`,
  }),
  'a key': (text, id) => ({
    [`${id}.yaml`]: `${deployment(id, FROM(id, text))}---\napiVersion: v1\nkind: Secret\nmetadata: {name: ${id}, namespace: ml}\nstringData: {"${text}": x}\n`,
  }),
  'a name': (text, id) => ({
    [`${id}.yaml`]: `${deployment(`"${text}"`, FROM(`"${text}"`, 'token'))}---\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: "${text}", namespace: ml}\nspec: {endpointSelector: {}, egress: [{toFQDNs: [{matchName: huggingface.co}]}]}\n`,
  }),
  Secret: (text, id) => ({
    [`${id}.yaml`]: `${deployment(id, FROM(id, 'token'))}---\napiVersion: v1\nkind: Secret\nmetadata: {name: ${id}, namespace: ml}\nstringData: {token: "${text}"}\ndata: {HF_TOKEN: "${text}"}\n`,
  }),
  ConfigMap: (text, id) => ({
    [`${id}.yaml`]: `${deployment(id, `envFrom: [{configMapRef: {name: ${id}}}]`)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${id}, namespace: ml}\ndata: {HF_TOKEN: "${text}", run.sh: "curl -H 'Authorization: Bearer ${text}' https://huggingface.co"}\n`,
  }),
  comment: (text, id) => ({
    [`${id}.yaml`]: `# ${text}\n${deployment(id, `env: []`)}# hf-guardrails-ignore HF101 -- ${text}\n`,
  }),
  values: (text, id) => ({ [`${id}/values.yaml`]: `hf:\n  token: ${text}\n`, [`${id}/.env`]: `HF_TOKEN=${text}\n` }),
  generator: (text, id) => ({
    [`${id}/kustomization.yaml`]: `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ml\nresources: [a.yaml]\nsecretGenerator: [{name: ${id}, literals: ["token=${text}"]}]\n`,
    [`${id}/a.yaml`]: deployment(id, FROM(id, 'token')),
  }),
  'broken YAML': (text, id) => ({
    [`${id}.yaml`]: `apiVersion: v1\nkind: Secret\nmetadata: {name: ${id}}\nstringData: {token: "${text}", "${text}": [}\n`,
  }),
  'broken RBAC': (text, id) => ({
    [`${id}.yaml`]: `${deployment(id, FROM(id, 'token'))}---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: "${text}"}\nroleRef: {kind: ClusterRole, name: cluster-admin}\nsubjects: [{kind: User, name: "${text}"}]\n`,
  }),
};

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const plants: { readonly what: string; readonly body: string; readonly id: string }[] = [];
let folder = '';
let reports = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hf-guardrails-'));
  reports = mkdtempSync(join(tmpdir(), 'hf-guardrails-'));
  for (const [place, files] of Object.entries(PLACES)) {
    // Each kustomization is rendered by itself: one is enough.
    const forms = Object.entries(FORMS).slice(0, place === 'generator' ? 1 : undefined);
    for (const [form, encode] of forms) {
      const id = `p${plants.length}`;
      const own = body(plants.length);
      plants.push({ what: `${place}, ${form}`, body: own, id });
      for (const [file, text] of Object.entries(files(encode(`hf_${own}`), id))) {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
    }
  }
});
afterAll(() => {
  for (const path of [folder, reports]) rmSync(path, { recursive: true, force: true });
});

function run(args: readonly string[], { input = '', cwd = folder } = {}): string {
  const env = { ...process.env, NO_COLOR: '1' };
  const result = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', input, maxBuffer: 1 << 28, env });
  return result.stdout + result.stderr;
}

const HALF = 17;

/** What betrays a plant: half a token, or as much of its base64 at one of the three offsets, encoded once or twice. */
function tracesOf(text: string): string[] {
  const once = [0, 1, 2].map((before) => base64(`${'.'.repeat(before)}${text}`).slice(4, -6));
  const twice = once.map((encoded) => base64(encoded).slice(4, -6));
  const windows = (whole: string, part: string): string[] =>
    Array.from({ length: Math.max(0, whole.length - HALF + 1) }, (_, start) => part.slice(start, start + HALF));
  // Of base64 a stretch of 26 characters is half a token; its first 17 tell whose.
  return [...windows(text, text), ...[...once, ...twice].flatMap((encoded) => windows(encoded.slice(0, -9), encoded))];
}

/**
 * Plants that an output betrays. Less than half a token may be left where a message was cut short: that is none any more, and of base64 what
 * stands before the token in it.
 */
function leaked(written: string): string[] {
  const unescaped = written.replace(/\\+(?:x|u00)([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const output = `${written}\n${unescaped}`;
  const whose = new Map(plants.flatMap(({ what, body: own }) => tracesOf(own).map((trace) => [trace, what] as const)));
  const found = new Set<string>();
  for (const [run] of output.matchAll(/[A-Za-z0-9+/_-]{17,}/g)) {
    for (let start = 0; start + HALF <= run.length; start += 1) {
      const what = whose.get(run.slice(start, start + HALF));
      const isBase64 = run.length < 26;
      if (what !== undefined && !(isBase64 && !isPlain(run.slice(start, start + HALF)))) found.add(`${what}: …${run}…`);
    }
  }
  return [...found];
}

function isPlain(stretch: string): boolean {
  return plants.some(({ body: own }) => own.includes(stretch));
}

describe('no output shows a token that stands in the scan, however it is written there', () => {
  it('every format of a scan, and what it says beside', { timeout: 120_000 }, () => {
    const files = FORMATS.map((format) => join(reports, format));
    const beside = run([
      'scan',
      '.',
      '--debug',
      ...FORMATS.flatMap((format, index) => ['-o', `${format}=${files[index]}`]),
    ]);
    expect(beside).toContain('HF201');
    expect(leaked(beside)).toEqual([]);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain('HF201');
      expect(leaked(text), file).toEqual([]);
    }
  });

  it('the inventory and a trace', { timeout: 120_000 }, () => {
    expect(leaked(run(['inventory', '.', '--format', 'json']))).toEqual([]);
    expect(leaked(run(['trace', '--to', 'huggingface.co', '--namespace', 'ml']))).toEqual([]);
  });

  it.each(['text', 'json'])('explain workload as %s, for every place', (format) => {
    const only = mkdtempSync(join(tmpdir(), 'hf-guardrails-'));
    const chosen = plants.filter(({ what }) => /, plain$|, in a URL$/.test(what) && !/kustomiz|generator/.test(what));
    for (const { id } of chosen) {
      const file = join(folder, `${id}.yaml`);
      if (existsSync(file))
        writeFileSync(join(only, `${id}.yaml`), readFileSync(file, 'utf8').replaceAll(/name: "?p\d+"?/g, 'name: same'));
    }
    const output = run(['explain', 'workload', 'same', '.', '--format', format], { cwd: only });
    expect(output).toContain('HF_TOKEN');
    expect(leaked(output)).toEqual([]);
    rmSync(only, { recursive: true });
  });

  it('messages about wrong usage and settings', () => {
    const token = `hf_${plants[0]?.body ?? ''}`;
    const empty = mkdtempSync(join(tmpdir(), 'hf-guardrails-'));
    writeFileSync(join(empty, 'a.yaml'), 'a: b\n');
    for (const text of [
      `version: 1\n${token}: 1\n`,
      `version: 1\nrules: {HF301: {options: {maxAge: ${token}}}}\n`,
      `version: 1\nexclude: ${token}\n`,
      `{ ${token}`,
    ]) {
      writeFileSync(join(empty, 'config.yml'), text);
      expect(leaked(run(['scan', '.', '--config', 'config.yml'], { cwd: empty }))).toEqual([]);
    }
    const calls = [
      [token],
      ['scan', token],
      ['scan', '.', '--now', token],
      ['scan', '.', `--${token}`],
      ['explain', token],
      ['explain', 'workload', token, '.'],
    ];
    for (const args of calls) expect(leaked(run(args, { cwd: empty }))).toEqual([]);
    const scenarios = run(['trace', '--scenarios', '-'], {
      input: `{"id": "${token}", "pod": "${token}"}\n${token}\n`,
      cwd: empty,
    });
    expect(leaked(scenarios)).toEqual([]);
    rmSync(empty, { recursive: true });
  });
});
