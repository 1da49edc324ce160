import { beforeEach, describe, expect, test } from 'vitest';
import { caller, type Repository, repository, told } from './repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
});

const states = (rule = 'HF101') => told(repo.scan().report, rule);
const stale = () =>
  repo
    .scan()
    .report.findings.filter(({ rule }) => rule === 'HF904')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('the annotation hf-guardrails/ignore', () => {
  test('that a kustomization writes to every object is used where one of them has the finding', () => {
    const write = (rule: string): void =>
      repo.write(
        'kustomization.yaml',
        `resources: [a.yaml, b.yaml]\ncommonAnnotations: {hf-guardrails/ignore: ${rule} -- reviewed}\n`,
      );
    repo.write('a.yaml', caller('a'));
    repo.write('b.yaml', 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: b, namespace: ml}\n');
    const stale = (): number => repo.scan().report.findings.filter(({ rule }) => rule === 'HF904').length;
    write('HF101');
    expect([repo.scan().code, stale()]).toEqual([0, 0]);
    write('HF102');
    expect([repo.scan().code, stale()]).toEqual([1, 1]);
  });
  test.each([
    ['hf-guardrails/ignore: true', "the annotation's value is no text"],
    ['hf-guardrails/ignore: [HF101 -- why]', "the annotation's value is no text"],
    [
      'hf-guardrails/ignroe: HF101 -- why',
      '`hf-guardrails/ignroe` is not understood; the annotation is `hf-guardrails/ignore`',
    ],
    ['hf-guardrails.io/ignore: HF101 -- why', '`hf-guardrails.io/ignore` is not understood'],
  ])('that comes close and is none is HF904: %s', (annotation, said) => {
    repo.write(
      'a.yaml',
      `apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n  annotations:\n    ${annotation}\n    hf-guardrails/owner: team\n`,
    );
    expect(stale()).toEqual([expect.stringMatching(/^a\.yaml:6 /)]);
    expect(stale()[0]).toContain(said);
  });
  test('covers what is said of the workload, and nothing of another rule', () => {
    repo.write('a.yaml', caller('a', { annotations: 'HF101 until=2027-01-31 -- reviewed' }));
    const { report } = repo.scan();
    expect(told(report)).toEqual(['a.yaml annotation']);
    expect(report.findings.find(({ rule }) => rule === 'HF101')?.suppressed).toEqual({
      kind: 'annotation',
      reason: 'reviewed',
    });
    expect(report.findings.filter(({ rule, suppressed }) => rule !== 'HF101' && suppressed !== null)).toEqual([]);
  });
  test('on the pod template, on a Secret, several entries', () => {
    const onPods = caller('a').replace(
      '      labels:',
      '      annotations:\n        hf-guardrails/ignore: |\n          HF401 -- one\n          HF101 -- two\n      labels:',
    );
    repo.write('a.yaml', onPods);
    repo.write(
      'b.yaml',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: hf-token\n  namespace: ml\n  annotations: {hf-guardrails/ignore: HF202 -- moves next week}\nstringData:\n  HF_TOKEN: changeme\n',
    );
    expect([states(), states('HF202')]).toEqual([['a.yaml annotation'], ['b.yaml annotation']]);
    expect(stale()).toEqual(['a.yaml:10 This suppression of HF401 suppresses nothing: there is no such finding.']);
  });
  test('unused, expired and without reason it is told at its own line; also where nothing calls Hugging Face', () => {
    repo.write('a.yaml', caller('a', { annotations: 'HF101 until=2026-01-01 -- late' }));
    repo.write('b.yaml', caller('b', { annotations: 'HF101' }));
    repo.write(
      'c.yaml',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n  annotations: {hf-guardrails/ignore: HF101 -- x}\n',
    );
    expect(states()).toEqual(['a.yaml open', 'b.yaml open']);
    expect(stale()).toEqual([
      'a.yaml:7 This suppression of HF101 suppresses nothing: it ended on 2026-01-01.',
      'b.yaml:7 This suppression of HF101 suppresses nothing: it has no reason after `--`.',
      'c.yaml:5 This suppression of HF101 suppresses nothing: there is no such finding.',
    ]);
    repo.remove('a.yaml');
    repo.remove('b.yaml');
    expect(stale()).toHaveLength(1);
  });
});

describe('the configuration', () => {
  const configured = (entry: string) => repo.write('.hf-guardrails.yaml', `version: 1\nignore:\n  - ${entry}\n`);
  beforeEach(() => {
    repo.write('k8s/a.yaml', caller('a'));
    repo.write('vendor/b.yaml', caller('b', { namespace: 'other' }));
  });
  test.each([
    ['{rules: [HF101], reason: x}', ['config', 'config']],
    ['{rules: [HF101], paths: [vendor], reason: x}', ['open', 'config']],
    ['{rules: [HF101], paths: ["*/a.yaml"], reason: x}', ['config', 'open']],
    ['{rules: [HF101], workloads: [a], reason: x}', ['config', 'open']],
    ['{rules: [HF101], workloads: [other/*], reason: x}', ['open', 'config']],
    ['{rules: [HF101], workloads: ["Deployment/*/*"], reason: x}', ['config', 'config']],
    ['{rules: [HF101], workloads: ["Job/ml/a"], reason: x}', ['open', 'open']],
    ['{rules: [HF101], paths: [vendor], workloads: [a], reason: x}', ['open', 'open']],
    ['{rules: [HF102], reason: x}', ['open', 'open']],
    ['{rules: [HF101], reason: x, until: "2026-11-24"}', ['config', 'config']],
    ['{rules: [HF101], reason: x, until: "2026-11-23"}', ['open', 'open']],
    ['{rules: [HF101]}', ['open', 'open']],
  ])('%s', (entry, expected) => {
    configured(entry);
    expect(states().map((one) => one.split(' ')[1])).toEqual(expected);
  });
  test.each([
    ['{rules: [HF102], reason: x}', 'there is no such finding'],
    ['{rules: [HF101]}', 'it has no reason under `reason`'],
    ['{rules: [HF101], reason: x, until: "2026-01-01"}', 'it ended on 2026-01-01'],
    ['{rules: [HF101], reason: x, until: tomorrow}', '`until: tomorrow` is no day like 2027-01-31'],
    ['{rules: [HF999], reason: x}', 'there is no rule HF999'],
  ])('%s is told at its line', (entry, problem) => {
    configured(entry);
    expect(stale()).toEqual([expect.stringContaining(problem)]);
    expect(stale()[0]).toMatch(/^\.hf-guardrails\.yaml:3 /);
  });
  test('seen from a scanned folder the file is above it, and media name it from the top', () => {
    configured('{rules: [HF102]}');
    const { report } = repo.scan('k8s');
    expect(report.findings.find(({ rule }) => rule === 'HF904')).toMatchObject({
      file: '../.hf-guardrails.yaml',
      line: 3,
    });
    expect(repo.run('scan', 'k8s', '--format', 'github').out).toContain('file=.hf-guardrails.yaml,line=3');
    const sarif = JSON.parse(repo.run('scan', 'k8s', '--format', 'sarif').out);
    expect(JSON.stringify(sarif.runs[0].results)).not.toContain('..');
  });
  const staleIn = (...paths: string[]) =>
    repo.scan(...paths).report.findings.filter(({ rule }) => rule === 'HF904').length;
  test('that there is no such finding is told where all that is meant was scanned', () => {
    configured('{rules: [HF102], reason: x}');
    expect([staleIn(), staleIn('k8s'), staleIn('k8s/a.yaml')]).toEqual([1, 0, 0]);
    configured('{rules: [HF102], paths: ["k8s/*.yaml"], reason: x}');
    expect([staleIn(), staleIn('k8s'), staleIn('vendor')]).toEqual([1, 1, 0]);
    repo.move('.hf-guardrails.yaml', 'shared.yaml');
    repo.write('.hf-guardrails.yaml', 'extends: shared.yaml\n');
    expect(staleIn()).toBe(0);
  });
  test('of several rules those are told that there is no finding of', () => {
    configured('{rules: [HF101, HF102], reason: x}');
    expect(stale()).toEqual([expect.stringContaining('This suppression of HF102 suppresses nothing')]);
  });
});

describe('in Helm templates', () => {
  const chart = (comment: string, above = '') => {
    repo.write('chart/Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n');
    repo.write('chart/values.yaml', 'model: org/name\n');
    repo.write(
      'chart/templates/a.yaml',
      `${above}${caller('a').replace('--model, org/name', '--model, {{ .Values.model | quote }}').replace('          image:', `          ${comment}\n          image:`)}`,
    );
  };
  test.each([
    ['a comment of the template above the node', '{{- /* hf-guardrails: ignore HF101 -- x */}}', ''],
    ['a comment of YAML above the object', '', '# hf-guardrails: ignore HF101 -- x\n'],
    ['a comment of the template above the object', '', '{{/* hf-guardrails: ignore HF101 -- x */}}\n'],
  ])('%s', (_, comment, above) => {
    chart('', '');
    const [open] = repo.scan().report.findings.filter(({ rule }) => rule === 'HF101');
    expect(open).toMatchObject({ suppressed: null });
    chart(comment, above);
    const [finding] = repo.scan().report.findings.filter(({ rule }) => rule === 'HF101');
    // Where the finding stands at the values, the comment in the template can't be meant.
    expect([finding?.file.startsWith('chart/'), finding?.suppressed?.kind]).toEqual([
      true,
      above === '' ? finding?.suppressed?.kind : 'comment',
    ]);
  });
});
