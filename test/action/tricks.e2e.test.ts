import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caller, type Files, policy, pullRequest, runPull } from './pull-request.ts';

// A pull request can't turn its own gate green: each trick, end to end through the built action.

const OPEN = { 'k8s/added.yaml': caller('added') };
const QUIET = { 'k8s/quiet.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: quiet, namespace: ml}\n' };

/** The baseline that `baseline create` writes for a repository with these files. */
function baselineOf(files: Files): string {
  const { folder } = pullRequest(QUIET, files);
  execFileSync(process.execPath, [resolve('dist/cli.js'), 'baseline', 'create'], { cwd: folder, stdio: 'ignore' });
  const text = readFileSync(join(folder, '.hf-guardrails/baseline.json'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return text;
}

describe('what the change brings to switch off the gate applies after the merge, and the verdict says so', () => {
  const config = (text: string): Files => ({ ...OPEN, '.hf-guardrails.yaml': `version: 1\n${text}\n` });
  test.each<[string, Files, string]>([
    ['the gate is switched off', config('failOn: never'), '.hf-guardrails.yaml'],
    ['the rule is switched off', config('rules: {HF101: {level: "off"}}'), '.hf-guardrails.yaml'],
    ['the file is excluded', config('exclude: ["k8s/added.yaml"]'), '.hf-guardrails.yaml'],
    ['only sure findings count', config('minConfidence: high\nfailOn: never'), '.hf-guardrails.yaml'],
    ['the head is to be trusted', config('trust: head\nfailOn: never'), '.hf-guardrails.yaml'],
    [
      'a configuration nearer to the files',
      { ...OPEN, 'k8s/.hf-guardrails.yaml': 'version: 1\nfailOn: never\n' },
      'k8s/.hf-guardrails.yaml',
    ],
    ['the configuration ignores it', config('ignore: [{rules: [HF101], reason: no}]'), '.hf-guardrails.yaml'],
    [
      'a catalog forgets the engine',
      { ...OPEN, '.hf-guardrails/catalog/x.yaml': 'version: 1\ndisable: [vllm]\n' },
      '.hf-guardrails/catalog/x.yaml',
    ],
    [
      'an ignore comment for the line',
      {
        'k8s/added.yaml': caller('added').replace(
          '          args:',
          '          # hf-guardrails: ignore HF101 -- no\n          args:',
        ),
      },
      'the ignore comment at k8s/added.yaml:12 (HF101)',
    ],
    [
      'an ignore comment for the file',
      { 'k8s/added.yaml': caller('added', '# hf-guardrails: ignore-file HF101 -- no\n') },
      'the ignore comment at k8s/added.yaml:1 (HF101)',
    ],
    [
      'an annotation',
      { 'k8s/added.yaml': caller('added', '', 'hf-guardrails/ignore: "HF101 -- no"') },
      'the ignore annotation at k8s/added.yaml:3 (HF101)',
    ],
  ])('%s', async (_, head, said) => {
    const ran = await runPull(pullRequest(QUIET, head), { inputs: { path: 'k8s' } });
    const verdict = ran.stdout.trimEnd().split('\n').at(-1) ?? '';
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([1, '', 'failed']);
    expect(verdict).toMatch(/^Gate failed: 1 new finding at level error/);
    expect(verdict).toContain(`Not applied before the merge: ${said}.`);
    expect(ran.summary).toContain('Not applied before the merge');
  });
  const intent = (account: string): string =>
    `  - {name: ${account}, who: {namespace: ml, serviceAccount: ${account}}, may: [{use: ["**"], at: [hub]}]}\n`;
  const FILE = '.hf-guardrails/intent.yaml';
  const covered = {
    ...QUIET,
    'k8s/policy.yaml': policy('added', 'added'),
    [FILE]: `version: 1\nintents:\n${intent('known')}`,
  };
  test.each<[string, Files, Readonly<Record<string, string>>, string]>([
    ['an intent for it', { [FILE]: `${covered[FILE]}${intent('added')}` }, {}, FILE],
    ['no intent any more', { [FILE]: null }, {}, FILE],
    [
      'another intent file by configuration',
      {
        'wide.yaml': `version: 1\nintents:\n${intent('added')}`,
        '.hf-guardrails.yaml': 'version: 1\nintent: wide.yaml\n',
      },
      {},
      '.hf-guardrails.yaml, wide.yaml',
    ],
    [
      'another intent file by input',
      { 'wide.yaml': `version: 1\nintents:\n${intent('added')}` },
      { 'intent-file': 'wide.yaml' },
      'wide.yaml',
    ],
  ])('%s', async (_, head, inputs, said) => {
    const ran = await runPull(pullRequest(covered, { ...OPEN, ...head }), {
      inputs: { rules: 'HF101=off', ...inputs },
    });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/::error file=k8s\/added\.yaml,[^\n]*HF502/);
    expect(ran.stdout).toContain(`Not applied before the merge: ${said}.`);
  });
  test('a baseline that accepts it', async () => {
    const baseline = baselineOf(OPEN);
    const ran = await runPull(pullRequest(QUIET, { ...OPEN, '.hf-guardrails/baseline.json': baseline }));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('Not applied before the merge: .hf-guardrails/baseline.json.');
    expect((await runPull(pullRequest({ ...QUIET, '.hf-guardrails/baseline.json': baseline }, OPEN))).code).toBe(0);
  });
  test("the base's strict configuration is deleted", async () => {
    const base = { ...QUIET, '.hf-guardrails.yaml': 'version: 1\nfailOn: note\nunknown: fail\n' };
    const ran = await runPull(pullRequest(base, { ...OPEN, '.hf-guardrails.yaml': null }));
    expect(ran.stdout).toMatch(
      /Gate failed: \d+ new findings? at level note or worse.*Not applied before the merge: \.hf-guardrails\.yaml\./,
    );
    expect(ran.code).toBe(1);
  });
});

const CHART: Files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 0.1.0\n',
  'chart/values.yaml': 'name: app\n',
  'chart/templates/app.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Values.name }}, namespace: ml}\n',
};
const OVERLAY: Files = {
  'overlay/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ml\nresources: [app.yaml]\n',
  'overlay/app.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\n',
};
const KNOWN: Files = { 'k8s/known.yaml': caller('known') };

describe('an input that the base could read and the head can not always fails, whatever it holds', () => {
  test.each<[string, Files, Files, RegExp]>([
    [
      'a file made unparseable',
      KNOWN,
      { 'k8s/known.yaml': `${caller('known')}  x: [\n` },
      /k8s\/known\.yaml could be read in the base/,
    ],
    [
      'a document nested too deeply',
      KNOWN,
      { 'k8s/known.yaml': `${caller('known')}x: ${'['.repeat(5000)}${']'.repeat(5000)}\n` },
      /k8s\/known\.yaml could be read in the base/,
    ],
    [
      'a document made too big',
      KNOWN,
      { 'k8s/known.yaml': `${caller('known')}x:\n${'  - [a, b, c, d, e, f, g, h]\n'.repeat(200_000)}` },
      /k8s\/known\.yaml could be read in the base/,
    ],
    [
      'a file that is a manifest no more',
      KNOWN,
      { 'k8s/known.yaml': null, 'k8s/known.yaml.off': caller('known') },
      /k8s\/known\.yaml is now k8s\/known\.yaml\.off/,
    ],
    [
      'a link in the place of the file',
      KNOWN,
      { 'k8s/known.yaml': '→ /etc/hostname' },
      /k8s\/known\.yaml could be read in the base/,
    ],
    [
      'a chart made to fail',
      CHART,
      { 'chart/templates/app.yaml': '{{ fail "no" }}\n' },
      /chart.* could be read in the base/,
    ],
    [
      'a chart without its name',
      CHART,
      { 'chart/Chart.yaml': 'apiVersion: v2\nversion: [\n' },
      /chart.* could be read in the base/,
    ],
    [
      'an overlay made to fail',
      OVERLAY,
      { 'overlay/kustomization.yaml': `${OVERLAY['overlay/kustomization.yaml']}patches: [{path: missing.yaml}]\n` },
      /overlay.* could be read in the base/,
    ],
    [
      'a kustomization that deletes the workload',
      KNOWN,
      {
        'k8s/kustomization.yaml': `resources: [known.yaml]\npatches:\n  - target: {kind: Deployment}\n    patch: |\n      $patch: delete\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: {name: known, namespace: ml}\n`,
      },
      /k8s\/known\.yaml still holds Deployment known/,
    ],
    [
      'a kustomization that takes the workload for a patch',
      KNOWN,
      {
        'k8s/kustomization.yaml':
          'resources: [quiet.yaml]\npatches:\n  - path: known.yaml\n    target: {kind: Other}\n',
      },
      /k8s\/known\.yaml still holds Deployment known/,
    ],
    [
      'a chart that ignores the workload',
      KNOWN,
      {
        'k8s/known.yaml': null,
        'k8s/templates/known.yaml': caller('known'),
        'k8s/Chart.yaml': 'apiVersion: v2\nname: k8s\nversion: 0.1.0\n',
        'k8s/.helmignore': 'templates/known.yaml\n',
      },
      /k8s\/templates\/known\.yaml still holds Deployment known/,
    ],
    [
      'a move into a folder that no scan reads',
      KNOWN,
      { 'k8s/known.yaml': null, 'node_modules/known.yaml': caller('known') },
      /k8s\/known\.yaml is now node(?:_|&#95;)modules\/known\.yaml/,
    ],
  ])('%s', async (_, base, head, said) => {
    const before = await runPull(pullRequest({ ...QUIET, ...base }, { 'README.md': 'x' }));
    expect([before.code, before.stdout.includes('could be read in the base')]).toEqual([0, false]);
    const ran = await runPull(pullRequest({ ...QUIET, ...base }, head));
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([1, '', 'failed']);
    expect(
      ran.stdout
        .split('\n')
        .filter((line) => line.startsWith('::error title=hf-guardrails::'))
        .join('\n'),
    ).toMatch(said);
    expect(ran.summary).toMatch(said);
  });
});

describe('what is new and hides behind a form fails', () => {
  const chart = (hook: string): Files => ({
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 0.1.0\n',
    'chart/templates/added.yaml': caller('added'),
    'chart/templates/guard.yaml': policy('guard', 'added').replace(
      'namespace: ml}',
      `namespace: ml, annotations: {${hook}}}`,
    ),
  });
  test.each<[string, Files, RegExp]>([
    [
      'a new file with padding',
      { 'k8s/added.yaml': `${caller('added')}${`# ${'x'.repeat(200)}\n`.repeat(6000)}` },
      /k8s\/added\.yaml is new and can't be read \(document of \d+ KiB/,
    ],
    [
      'a new file with a deep field',
      { 'k8s/added.yaml': `${caller('added')}x: ${'['.repeat(300)}${']'.repeat(300)}\n` },
      /k8s\/added\.yaml is new and can't be read \(nested more than 200/,
    ],
    ['a policy that only tests make', chart('helm.sh/hook: test'), /title=HF101/],
    ['a policy for the end of the release', chart('helm.sh/hook: "pre-delete, post-delete"'), /title=HF101/],
    [
      'a policy that is deleted at once',
      chart('helm.sh/hook: pre-install, helm.sh/hook-delete-policy: hook-succeeded'),
      /title=HF101/,
    ],
  ])('%s', async (_, head, said) => {
    const ran = await runPull(pullRequest(QUIET, head));
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([1, '', 'failed']);
    expect(ran.stdout).toMatch(said);
  });
  test.each<[string, Files]>([
    ['a policy that the installation makes passes', chart('helm.sh/hook: "pre-install,pre-upgrade"')],
    [
      'a big file that has nothing to do with it passes',
      { 'k8s/big.yaml': `${QUIET['k8s/quiet.yaml']}data:\n${'  # x\n'.repeat(300_000)}` },
    ],
  ])('%s', async (_, head) => {
    const ran = await runPull(pullRequest(QUIET, head));
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([0, '', 'passed']);
  });
});

describe('a policy that a kustomization leaves out does not count', () => {
  const safe: Files = { ...QUIET, ...KNOWN, 'k8s/guard.yaml': policy('guard', 'known') };
  const both: Files = { ...safe, 'k8s/kustomization.yaml': 'resources: [known.yaml, guard.yaml]\n' };
  const only: Files = { 'k8s/kustomization.yaml': 'resources: [known.yaml]\n' };
  test.each<[string, Files, Files, string]>([
    ['a new kustomization without it', safe, only, 'k8s/guard.yaml'],
    ['it is taken out of the kustomization', both, only, 'k8s/guard.yaml'],
    [
      'its file gets another name besides',
      both,
      { ...only, 'k8s/guard.yaml': null, 'k8s/rest.yaml': policy('guard', 'known') },
      'k8s/rest.yaml',
    ],
  ])('%s', async (_, base, head, file) => {
    const before = await runPull(pullRequest(base, { 'README.md': 'x' }));
    expect([before.code, before.stderr]).toEqual([0, '']);
    const ran = await runPull(pullRequest(base, head));
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([1, '', 'failed']);
    expect(ran.stdout).toMatch(/::error file=k8s\/known\.yaml,.*title=HF101/);
    expect(ran.stdout).toContain(`${file} still holds CiliumNetworkPolicy guard`);
    expect(ran.summary).toContain('does not count');
  });
  test.each<[string, Files, Files]>([
    ['a kustomization of all', safe, { 'k8s/kustomization.yaml': 'resources: [known.yaml, guard.yaml, quiet.yaml]\n' }],
    ['none any more', both, { 'k8s/kustomization.yaml': null }],
    ['what was so before', { ...safe, ...only }, { 'k8s/quiet.yaml': null }],
    [
      'policies of a folder of their own',
      { 'app/known.yaml': caller('known'), 'policies/guard.yaml': policy('guard', 'known') },
      { 'app/kustomization.yaml': 'resources: [known.yaml]\n' },
    ],
  ])('%s passes', async (_, base, head) => {
    const ran = await runPull(pullRequest(base, head));
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([0, '', 'passed']);
  });
});

describe('what looks like such a trick and is none passes', () => {
  const guard: Files = { 'k8s/guard.yaml': policy('guard', 'known') };
  const covering = 'resources: [known.yaml, quiet.yaml]\n';
  test.each<[string, Files, Files]>([
    ['a kustomization that names its objects anew', {}, { 'k8s/kustomization.yaml': `namePrefix: a-\n${covering}` }],
    [
      'one that covered the file before',
      { 'k8s/kustomization.yaml': covering },
      {
        'k8s/kustomization.yaml': `${covering}patches:\n  - target: {kind: Deployment}\n    patch: |\n      $patch: delete\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: {name: known, namespace: ml}\n`,
      },
    ],
    [
      'a workload that calls no more in a file that is covered now',
      {},
      {
        'k8s/kustomization.yaml': covering,
        'k8s/known.yaml': caller('known')
          .replace('vllm/vllm-openai:v0.9', 'nginx')
          .replace('args: [--model, org/name]', '')
          .replace('name: vllm', 'name: web'),
      },
    ],
    ['a workload that is gone', {}, { 'k8s/known.yaml': null }],
  ])('%s', async (_, base, head) => {
    const ran = await runPull(pullRequest({ ...QUIET, ...KNOWN, ...guard, ...base }, head));
    expect([ran.code, ran.stderr, ran.outputs.get('conclusion')]).toEqual([0, '', 'passed']);
  });
});
