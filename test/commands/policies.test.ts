import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { yamlDocument } from '../../src/cilium/yaml-text.ts';
import { parseYaml } from '../../src/input/yaml.ts';

const top = new URL('../..', import.meta.url).pathname;
const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'policies-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

function run(cwd: string, args: readonly string[]) {
  const result = spawnSync(process.execPath, [join(top, 'dist/cli.js'), ...args], { cwd, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const PLATFORM = `apiVersion: v1
kind: Namespace
metadata:
  name: ml
  labels: {team: nlp, "on": "yes"}
  annotations: {contact: someone}
---
apiVersion: v1
kind: Secret
metadata: {name: s, namespace: ml}
stringData: {password: not-exported}
---
apiVersion: cilium.io/v2
kind: CiliumClusterwideNetworkPolicy
metadata: {name: dns, annotations: {note: not-exported}}
spec:
  description: not-exported
  endpointSelector: {matchLabels: {"k8s:io.cilium.k8s.namespace.labels.team": nlp}}
  egress:
    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
---
apiVersion: cilium.io/v2
kind: CiliumCIDRGroup
metadata: {name: all}
spec: {externalCIDRs: [0.0.0.0/0]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: lock, namespace: locked}
spec: {podSelector: {}, policyTypes: [Egress]}
`;
const TEAM = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: hub, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: tgi}}
  password: not-exported
  egress:
    - toFQDNs: [{matchName: huggingface.co}, {matchPattern: "**.hf.co"}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]
---
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: broken, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: broken}}
  egress: [{toPorts: [{ports: [{port: 443}]}]}]
---
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: group, namespace: ml}
spec:
  endpointSelector: {matchLabels: {app: wide}}
  egress: [{toCIDRSet: [{cidrGroupRef: all}]}]
`;

describe('policies export', () => {
  const cwd = folder({ 'platform/base.yaml': PLATFORM, 'team/hub.yaml': TEAM, 'empty/readme.yaml': 'a: 1\n' });

  it('writes what decides and nothing else, the same whatever the order of files', () => {
    const { code, out, err } = run(cwd, ['policies', 'export', 'platform', 'team']);
    expect([code, err]).toEqual([0, '']);
    const kinds = [...out.matchAll(/^kind: (.*)$/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual([
      'Namespace',
      'CiliumCIDRGroup',
      'CiliumClusterwideNetworkPolicy',
      'CiliumNetworkPolicy',
      'CiliumNetworkPolicy',
      'CiliumNetworkPolicy',
      'NetworkPolicy',
    ]);
    expect(out).not.toContain('not-exported');
    expect(out).not.toMatch(/annotations|Secret|contact/);
    const again = folder({ 'a/z.yaml': TEAM, 'b/a.yaml': PLATFORM });
    expect(run(again, ['policies', 'export']).out).toBe(out);
  });

  it('gives the same answers as the files it was made from', () => {
    expect(run(cwd, ['policies', 'export', 'platform', 'team', '-o', 'out/bundle.yaml']).code).toBe(0);
    const asked = [
      ['tgi', 'huggingface.co'],
      ['tgi', 'example.org'],
      ['broken', 'hf.co'],
      ['wide', 'hf.co'],
    ] as const;
    const answers = (...from: string[]) =>
      asked.map(([app, host]) => {
        const args = ['trace', '--json', '-n', 'ml', '-l', `app=${app}`, '--to', host];
        const { code, out } = run(cwd, [...args, ...from.flatMap((path) => ['-f', path])]);
        return [code, JSON.parse(out)];
      });
    const bundled = answers('out/bundle.yaml');
    expect(bundled).toEqual(answers('platform', 'team'));
    expect(new Set(bundled.map(([, answer]) => answer.verdict)).size).toBeGreaterThan(2);
  });

  it('is a policy source of a cluster', () => {
    const bundle = readFileSync(join(cwd, 'out/bundle.yaml'), 'utf8');
    const app = `apiVersion: apps/v1
kind: Deployment
metadata: {name: tgi, namespace: ml}
spec:
  template:
    metadata: {labels: {app: tgi}}
    spec:
      serviceAccountName: tgi
      containers: [{name: c, image: example/app, env: [{name: URL, value: "https://huggingface.co/api"}]}]
`;
    const config =
      'version: 1\nclusters: [{name: prod, paths: ["**"], policySources: [policies/bundle.yaml]}]\nexclude: ["policies/**"]\n';
    const files = { 'app/tgi.yaml': app, 'policies/bundle.yaml': bundle };
    const verdict = (configured: Readonly<Record<string, string>>) => {
      const { out } = run(folder({ ...configured, 'app/tgi.yaml': app }), ['scan', '.', '--format', 'json']);
      return JSON.parse(out).calls.map((call: { verdict: string }) => call.verdict);
    };
    expect(verdict({ ...files, '.hf-guardrails.yaml': config })).toEqual(['allowed-pinned']);
    expect(verdict({})).toEqual(['default-allow']);
  });

  it('refuses what it can’t decide, and says what to do', () => {
    const twice = folder({ 'dev/p.yaml': TEAM, 'prod/p.yaml': TEAM.replace('huggingface.co', 'example.org') });
    const both = run(twice, ['policies', 'export']);
    expect([both.code, both.out]).toEqual([2, '']);
    expect(both.err).toMatch(
      /CiliumNetworkPolicy ml\/hub is defined in dev\/p\.yaml:1 and, differently, in prod\/p\.yaml:1.*--cluster/,
    );
    expect(run(twice, ['policies', 'export', 'prod']).code).toBe(0);
    expect(run(cwd, ['policies', 'export', 'empty']).code).toBe(3);
    for (const args of [
      ['policies'],
      ['policies', 'import'],
      ['policies', 'export', '--cluster', 'x'],
      ['policies', 'export', 'nowhere'],
    ]) {
      const { code, out, err } = run(cwd, args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^hf-guardrails: /);
    }
  });

  it('names a file that can’t be read', () => {
    const broken = folder({ 'a.yaml': TEAM, 'b.yaml': 'kind: CiliumNetworkPolicy\n\tbroken: [\n' });
    const { code, err } = run(broken, ['policies', 'export']);
    expect(code).toBe(0);
    expect(err).toContain("b.yaml can't be read");
  });

  it('has a help text', () => {
    const { code, out } = run(cwd, ['policies', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('policies export [PATH…]');
  });
});

describe('YAML that is written', () => {
  it('is read back as the same value, as Kubernetes reads it', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'on',
        'y',
        'No',
        '0o17',
        '0777',
        '1_000',
        '1:30',
        'e3',
        '.5',
        '~',
        'null',
        '',
        '2026-01-01',
        '0x1F',
        '=',
      ),
      fc.string({ maxLength: 12 }),
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        word,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(
          word.filter((key) => key !== '__proto__'),
          tie('node'),
          { maxKeys: 3 },
        ),
      ),
    })).node;
    fc.assert(
      fc.property(
        fc.dictionary(
          word.filter((key) => key !== '__proto__' && key !== '<<'),
          value,
          { minKeys: 1, maxKeys: 3 },
        ),
        (object) => {
          const parsed = parseYaml(yamlDocument(object as never));
          if (!parsed.ok) throw new Error(parsed.failure.reason);
          expect(JSON.parse(JSON.stringify(parsed.documents[0]?.value))).toEqual(JSON.parse(JSON.stringify(object)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
