import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const top = new URL('../..', import.meta.url).pathname;
const folders: string[] = [];

function run(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const result = spawnSync(process.execPath, [join(top, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? top,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'hf-guardrails-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const deployment = (name: string, extra = '') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ml}
spec:
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      serviceAccountName: ${name}
      containers:
        - name: vllm
          image: vllm/vllm-openai:v0.9
          args: [--model, org/name]
${extra}`;

describe('the examples, through the bundle', () => {
  it('payments: one service is right, the others show the headline problems at their lines', () => {
    const { code, out } = run(['scan', 'examples/payments', '--format', 'json', '--now', '2026-11-24']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(
      report.findings.map(
        (finding: Record<string, unknown>) => `${finding['rule']} ${finding['file']}:${finding['line']}`,
      ),
    ).toEqual([
      'HF101 services/fraud-embedder/k8s/deployment.yaml:19',
      'HF304 services/fraud-embedder/k8s/deployment.yaml:21',
      'HF302 services/fraud-embedder/k8s/token.yaml:7',
      'HF405 services/support-chat/k8s/deployment.yaml:21',
      'HF301 services/support-chat/k8s/secret.yaml:4',
      'HF202 services/support-chat/k8s/secret.yaml:9',
    ]);
    expect(report.summary).toMatchObject({ callers: 3, workloads: 3 });
  });

  it.each([
    [['--color', 'always'], { NO_COLOR: '' }, true],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], { NO_COLOR: '', FORCE_COLOR: '1' }, false],
    [[], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [[], { NO_COLOR: '', FORCE_COLOR: '' }, false],
  ])('colours a pipe only when asked: %j %j', (flags, env, isColoured) => {
    const { out } = run(['scan', 'examples/payments', ...flags], { env });
    expect(out.includes('\u001b[')).toBe(isColoured);
  });

  it('clean: nothing to report, and it says what it looked at', () => {
    const { code, out } = run(['scan', 'examples/clean']);
    expect(code).toBe(0);
    expect(out).toMatch(/9 files, 11 documents, 1 workload, 1 caller, 1 call/);
  });

  it('gives the same report twice', () => {
    const args = ['scan', 'examples', '--format', 'json', '--now', '2026-11-24'];
    expect(run(args).out).toBe(run(args).out);
  });
});

describe('bad input', () => {
  it.each([
    [['scan', 'no-such-folder'], 2, /no such path: no-such-folder/],
    [['scan', '--fromat', 'json'], 2, /unknown flag --fromat; did you mean --format/],
    [['scan', '--format', 'xml'], 2, /choose one of/],
    [['scan', '--output', 'json'], 2, /FORMAT=FILE/],
    [['scan', '--now', 'tomorrow'], 2, /write a day/],
    [['scan', '--format'], 2, /--format needs a value: one of text, json/],
    [['scan', '--zzz'], 2, /unknown flag --zzz \(/],
    [['scan', '/dev/null'], 2, /\/dev\/null is no file or folder/],
    [['frobnicate'], 2, /unknown command frobnicate \(commands: scan, /],
    [['scna'], 2, /unknown command scna; did you mean scan\?/],
    [['--versoin'], 2, /unknown flag --versoin; did you mean --version\?/],
  ])('%j', (args, code, message) => {
    const result = run(args);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(message);
  });

  it('nothing to scan is exit 3', () => {
    expect(run(['scan', folder({ 'README.txt': 'x' })]).code).toBe(3);
  });

  it('a broken configuration names file, line and what to write instead', () => {
    const cases: [string, RegExp][] = [
      ['version: 1\nfailon: error\n', /\.hf-guardrails\.yaml:2: unknown key `failon`/],
      ['failOn: fatal\n', /\.hf-guardrails\.yaml:1: `failOn` must be one of error, warning, note, never/],
      ['rules:\n  HF999: {level: off}\n', /\.hf-guardrails\.yaml:2: there is no rule HF999/],
      [
        'rules:\n  HF301:\n    options: {age: P1D}\n',
        /\.hf-guardrails\.yaml:3: rule HF301 has no option age \(it has maxAge\)/,
      ],
      ['exclude: [a\n', /\.hf-guardrails\.yaml:\d+: /],
    ];
    for (const [text, message] of cases) {
      const { code, err } = run(['scan', folder({ '.hf-guardrails.yaml': text, 'a.yaml': deployment('a') })]);
      expect(err).toMatch(message);
      expect(code).toBe(2);
    }
  });

  it("files that can't be read are said, and the scan goes on", () => {
    const path = folder({
      'a/good.yaml': deployment('a'),
      'a/broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "x\n  # huggingface.co\n',
      'a/deep.yaml': `apiVersion: v1\nkind: Pod\nx: ${'['.repeat(5000)} huggingface.co`,
      '.hidden/dot.yaml': deployment('dot'),
      'node_modules/x.yaml': deployment('pruned'),
    });
    symlinkSync('/etc/hostname', join(path, 'a/out.yaml'));
    const { out } = run(['scan', path, '--format', 'json']);
    const report = JSON.parse(out);
    const named = (rule: string) =>
      report.findings
        .filter((finding: Record<string, unknown>) => finding['rule'] === rule)
        .map((finding: Record<string, unknown>) => finding['file']);
    expect(named('HF901').sort()).toEqual(['a/broken.yaml', 'a/deep.yaml', 'a/out.yaml']);
    expect(named('HF101').sort()).toEqual(['.hidden/dot.yaml', 'a/good.yaml']);
  });

  it('a token never appears in any output, wherever it stands and whatever is asked', () => {
    const token = `hf_${'QkZtWmXrYpLvNcBdHsGjFaEuTiOwRqKx'}${'Pz'}`;
    const encoded = Buffer.from(token).toString('base64');
    const path = folder({
      'a.yaml': [
        `# ${token}`,
        'apiVersion: apps/v1',
        'kind: Deployment',
        `metadata: {name: tei-${token}, namespace: ml, labels: {x: ${token}}, annotations: {y: "${token}"}}`,
        'spec:',
        '  template:',
        '    spec:',
        `      serviceAccountName: ${token}`,
        '      containers:',
        `        - name: ${token}`,
        `          image: ghcr.io/huggingface/text-embeddings-inference:1.8@${token}`,
        `          args: ["--model-id", "a/${token}", "https://user:${token}@huggingface.co/x"]`,
        '          env:',
        `            - {name: HF_TOKEN, value: "${token}"}`,
        `            - {name: ${token}, valueFrom: {secretKeyRef: {name: ${token}, key: ${token}}}}`,
        '---',
        'apiVersion: v1',
        'kind: Secret',
        'metadata: {name: hf, namespace: ml}',
        `data: {token: ${encoded}}`,
        'stringData:',
        `  "${token}": ${token}`,
        '---',
        `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "${token}"}\ndata: {"${token}": "${token}`,
      ].join('\n'),
      'bad.yml': `version: 1\n${token}: 1\n`,
    });
    const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'github', 'gitlab'];
    const commands = [
      ...formats.map((format) => ['scan', path, '--format', format, '--debug', '--show-suppressed']),
      ...['text', 'json', 'csv'].map((format) => ['inventory', path, '--format', format]),
      ['explain', 'workload', `tei-${token}`, path],
      ['explain', token],
      ['scan', path, '--config', join(path, 'bad.yml')],
      ['scan', path, '--base', token],
      ['scan', path, `--${token}`],
      ['scan', `no-${token}`],
      [token],
    ];
    for (const command of commands) {
      const { out, err } = run(command);
      expect((out + err).length, command.join(' ')).toBeGreaterThan(20);
      expect(out + err, command.join(' ')).not.toContain(token);
      expect(out + err, command.join(' ')).not.toContain(encoded);
    }
  }, 120_000);

  it('a token in a variable and in a Secret never appears, not even in part', () => {
    const token = `hf_${'aB3kQ9mZpL7xR2vT5nW8yC4dF6gH1jS0eU'}`;
    const encoded = Buffer.from(token).toString('base64');
    const path = folder({
      'a.yaml': deployment('a', `          env: [{name: HF_TOKEN, value: ${token}}]\n`),
      's.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: hf, namespace: ml}\ndata:\n  token: ${encoded}\n# ${token}\n`,
    });
    for (const format of ['text', 'json', 'sarif', 'markdown', 'github', 'gitlab']) {
      const { out, err } = run(['scan', path, '--format', format, '--debug']);
      expect(out).toContain('HF201');
      expect(out + err).not.toContain(token);
      expect(out + err).not.toContain(encoded);
      expect(out + err).not.toContain(token.slice(5, 25));
    }
  });

  it('writes several reports at once', () => {
    const path = folder({ 'a.yaml': deployment('a') });
    const { code } = run([
      'scan',
      path,
      '-o',
      `json=${join(path, 'out/r.json')}`,
      '-o',
      `sarif=${join(path, 'out/r.sarif')}`,
    ]);
    expect(code).toBe(1);
    expect(run(['scan', path, '--exclude', 'out/**', '--exclude', 'a.yaml']).code).toBe(3);
  });
});
