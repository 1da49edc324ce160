import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shell } from '../../src/commands/shell.ts';
import { trace } from '../../src/commands/trace.ts';

const POLICY = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: NAME}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress:
    - toEndpoints: [{matchLabels: {k8s:io.kubernetes.pod.namespace: kube-system, k8s:k8s-app: kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-'));
  mkdirSync(join(folder, 'k8s'));
  writeFileSync(
    join(folder, 'k8s/policy.yaml'),
    `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: tgi-egress, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  egress:
    - toEndpoints: [{matchLabels: {k8s:io.kubernetes.pod.namespace: kube-system, k8s:k8s-app: kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}, {matchPattern: "*.hf.co"}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: other}
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], stdin = '') {
  let out = '';
  let err = '';
  const shell: Shell = {
    cwd: folder,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    isErrorTerminal: false,
    columns: 80,
    readStdin: () => stdin,
  };
  const code = await trace(args, shell);
  return { code, out, err };
}

const vectors = readFileSync(new URL('../vectors/cilium-egress.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

describe('trace --scenarios', () => {
  it('answers every line in order, in the form of the contract', async () => {
    const { code, out, err } = await run(['--scenarios', '-', '--check'], vectors.join('\n'));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(vectors.map((line) => JSON.parse(line).id));
    const contract = [
      'id',
      'perPolicy',
      'enforced',
      'dns',
      'tcp',
      'allPorts',
      'broad',
      'lookalike',
      'verdict',
      'effectiveVerdict',
    ];
    for (const answer of answers) {
      for (const field of contract) expect(answer).toHaveProperty(field);
      expect(Array.isArray(answer.broad)).toBe(true);
    }
  });

  it('gives an error line for what is no scenario, goes on, and ends with 2', async () => {
    const { code, out } = await run(['--scenarios', '-'], `{"id":"a"}\n\nnot json\n[]\n${vectors[0]}\n`);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(answers.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      [null, 3],
      [null, 4],
      ['S-fqdn-001', undefined],
    ]);
    expect(answers.slice(0, 3).every(({ error }) => typeof error === 'string' && error !== '')).toBe(true);
  });

  it.each([
    [
      'verdict',
      (expected: Record<string, unknown>) => ({ ...expected, verdict: 'blocked' }),
      /verdict is "allowed-broad", expected "blocked"/,
    ],
    [
      'a nested field',
      (expected: Record<string, unknown>) => ({ ...expected, dns: { allowed: false } }),
      /dns\.allowed is true, expected false/,
    ],
    [
      'an absent list',
      ({ broad: _, ...expected }: Record<string, unknown>) => expected,
      /broad is \[.*\], expected \[\]/,
    ],
    [
      'a policy',
      (expected: Record<string, unknown>) => ({ ...expected, perPolicy: [{ valid: false }] }),
      /perPolicy\[0\]\.valid is true, expected false/,
    ],
  ])('--check tells on standard error where %s differs, exit 1', async (_, change, told) => {
    const vector = JSON.parse(vectors[0] ?? '{}');
    const line = JSON.stringify({ ...vector, expect: change(vector.expect) });
    const { code, err } = await run(['--scenarios', '-', '--check'], line);
    expect(code).toBe(1);
    expect(err).toMatch(told);
    expect((await run(['--scenarios', '-'], line)).code).toBe(0);
  });

  it.each([
    ['verdct', { verdct: 'blocked' }, /expect\.verdct is no field; verdict is/],
    ['dns.allowd', { dns: { allowd: true } }, /expect\.dns\.allowd is no field; dns\.allowed is/],
    [
      'a field of a policy',
      { perPolicy: [{ selected: true }] },
      /expect\.perPolicy\[0\]\.selected is no field; perPolicy\[0\]\.selects is/,
    ],
    ['no mapping', 'blocked', /must be a mapping/],
  ])('--check fails on an expectation that it does not know: %s', async (_, expected, told) => {
    const line = JSON.stringify({ ...JSON.parse(vectors[0] ?? '{}'), expect: expected });
    const { code, err } = await run(['--scenarios', '-', '--check'], line);
    expect(code).toBe(1);
    expect(err).toMatch(told);
  });

  it('--check counts the lines without `expect`; numbers as ids and a byte order mark are read', async () => {
    const { expect: _, ...vector } = JSON.parse(vectors[0] ?? '{}');
    const old = { ...vector, id: 5, scenario: { ...vector.scenario, config: { ciliumVersion: '1.14' } } };
    const { code, out, err } = await run(
      ['--scenarios', '-', '--check'],
      `\ufeff${JSON.stringify(old)}\n${vectors[0]}`,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[0] ?? '').id).toBe('5');
    expect(err).toContain('1 of 2 scenarios have no `expect`');
    expect(err).toContain('Cilium 1.14 is answered as 1.18');
  });

  it('--cilium-version wins over the scenario', async () => {
    const vector = vectors.map((line) => JSON.parse(line)).find(({ tags }) => tags.includes('**.hf.co'));
    const line = JSON.stringify({
      ...vector,
      scenario: { ...vector.scenario, destination: { fqdn: 'a.b.hf.co', port: 443 } },
    });
    const verdict = async (...more: string[]) =>
      JSON.parse((await run(['--scenarios', '-', ...more], line)).out).tcp.ifNameKnown;
    expect(await verdict()).toBe(true);
    expect(await verdict('--cilium-version', '1.18.8')).toBe(false);
  });
});

describe('trace --to', () => {
  it('says which item lets the call through', async () => {
    const { code, out } = await run(['-n', 'ml', '-l', 'app=tgi', '--to', 'huggingface.co', '-f', 'k8s']);
    expect(code).toBe(0);
    expect(out).toContain('allowed-pinned');
    expect(out).toContain('ml/tgi-egress selects it by app=tgi');
    expect(out).toContain('`spec.egress[1]` of ml/tgi-egress');
  });

  it('says why a name is not covered', async () => {
    const { out } = await run(['-n', 'ml', '-l', 'app=tgi', '--to', 'us.aws.cdn.hf.co:443', '-f', 'k8s/policy.yaml']);
    expect(out).toContain('\nblocked ');
    expect(out).toContain("`*.hf.co` in ml/tgi-egress doesn't cover us.aws.cdn.hf.co (a `*` never crosses a dot)");
  });

  it('says which version would answer otherwise, where none is named', async () => {
    writeFileSync(
      join(folder, 'deep.yaml'),
      POLICY.replace('NAME', 'deep').replace('matchName: huggingface.co', 'matchPattern: "**.hf.co"'),
    );
    const args = ['-l', 'app=tgi', '--to', 'us.aws.cdn.hf.co', '-f', 'deep.yaml'];
    expect((await run(args)).out).toContain('Cilium 1.18 answers blocked: say which one runs');
    expect((await run([...args, '--cilium-version', '1.19'])).out).not.toContain('answers');
  });

  it('answers as JSON', async () => {
    const { out } = await run(['-n', 'other', '--to', 'hf.co', '-f', 'k8s', '--json']);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'default-allow', policies: [] });
  });

  it.each([
    [['-f', 'k8s'], /--to/],
    [['--to', 'https://hf.co'], /HOST:PORT/],
    [['--to', 'hf.co:0'], /HOST:PORT/],
    [['--to', 'hf.co', '-l', 'app'], /KEY=VALUE/],
    [['--to', 'hf.co', '-f', 'nowhere'], /no such path/],
    [['--to', 'hf.co', '--cilium-version', 'new'], /version such as/],
    [['--scenarios', 'nowhere'], /can't be read/],
  ])('refuses %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});

describe('trace -f', () => {
  const files = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: tgi\nversion: 0.1.0\n',
    'chart/templates/policy.yaml': POLICY.replace('NAME', '{{ .Release.Name }}-egress'),
    'base/policy.yaml': POLICY.replace('NAME', 'base'),
    'base/kustomization.yaml': 'resources: [policy.yaml]\n',
    'overlays/dev/kustomization.yaml': 'namespace: ml\nresources: [../../base]\n',
    'overlays/prod/kustomization.yaml':
      'namespace: ml\nresources: [../../base]\npatches:\n- patch: |-\n    - {op: add, path: /spec/egress/-, value: {toEntities: [world]}}\n  target: {kind: CiliumNetworkPolicy}\n',
    'remote/kustomization.yaml': 'resources: [https://example.com/policy.yaml]\n',
    'remote/half.yaml': 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: half\nspec: [\n',
    'platform/policy.yaml': POLICY.replace('NAME', 'platform'),
    'apps/readme.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
    '.hf-guardrails.yaml':
      'version: 1\nclusters:\n  - {name: strict, paths: ["apps/**"], policySources: [platform], cilium: {version: "1.18", enforcement: always}}\n' +
      '  - {name: open, paths: ["chart/**"], cilium: {enforcement: never}}\n',
  };
  let repository = '';
  beforeAll(() => {
    repository = join(folder, 'repository');
    mkdirSync(join(repository, '.git'), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(repository, name, '..'), { recursive: true });
      writeFileSync(join(repository, name), text);
    }
  });
  const ask = (...args: string[]) => run(['-n', 'ml', '-l', 'app=tgi', '--to', 'huggingface.co', ...args]);

  it('renders a chart in the namespace of the pod', async () => {
    const { out } = await ask('-f', 'repository/chart');
    expect(out).toContain('allowed-pinned');
    expect(out).toContain('ml/tgi-egress selects it');
  });

  it('builds an overlay with its bases outside of the folder', async () => {
    const { out } = await ask('-f', 'repository/overlays/dev');
    expect(out).toContain('allowed-pinned');
    expect(out).toContain('ml/base selects it');
    expect(out).toContain('of a cluster (strict and open) count with --cluster NAME only');
  });

  it('says where two overlays differ, and which one counts', async () => {
    const { out } = await ask('-f', 'repository/overlays');
    expect(out).toContain('allowed-broad');
    expect(out).toMatch(
      /CiliumNetworkPolicy ml\/base is defined differently in .*overlays\/dev.*overlays\/prod.*the last one counts here/,
    );
  });

  it('says what it did not read', async () => {
    const { out } = await ask('-f', 'repository/remote');
    expect(out).toContain('No policy was found');
    expect(out).toMatch(/Not read, so policies in it are missing here: half\.yaml:\d+: /);
    expect(out).toMatch(/Not read, .*Kustomization .*nothing is fetched here/);
    const { notRead } = JSON.parse((await ask('-f', 'repository/remote', '--json')).out);
    expect(notRead).toHaveLength(2);
  });

  it('answers for one cluster of the configuration, with its settings and further policies', async () => {
    const strict = await ask('-f', 'repository', '--cluster', 'strict');
    expect(strict.out).toContain('allowed-pinned (Cilium 1.18, enforcement always)');
    expect(strict.out).toContain('ml/platform selects it');
    expect((await ask('-f', 'repository', '--cluster', 'open')).out).toContain('enforces no policy at all');
    expect((await ask('-f', 'repository', '--cluster', 'open')).out).toContain(
      'default-allow (Cilium 1.20, enforcement never)',
    );
    expect((await ask('-f', 'repository', '--cluster', 'strict', '--enforcement', 'never')).out).toContain(
      'default-allow',
    );
    await expect(ask('-f', 'repository', '--cluster', 'other')).rejects.toThrow(/it names strict, open/);
    await expect(ask('-f', 'k8s', '--cluster', 'other')).rejects.toThrow(/names no clusters/);
  });
});
