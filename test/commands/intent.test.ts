import { beforeEach, describe, expect, test } from 'vitest';
import { caller, type Repository, repository } from '../scan/repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('k8s/tgi.yaml', caller('tgi'));
});

const INTENT =
  'version: 1\nintents:\n  - {name: tgi, who: {namespace: ml, serviceAccount: tgi}, may: [{use: [org/*], at: [hub]}]}\n';

/** Calls the router for one model. */
const LETTERS = `apiVersion: apps/v1
kind: Deployment
metadata: {name: letters, namespace: ml}
spec:
  template:
    metadata: {labels: {app: letters}}
    spec:
      serviceAccountName: letters
      containers:
        - name: api
          image: registry.example.com/letters:1
          env:
            - {name: OPENAI_BASE_URL, value: https://router.huggingface.co/v1}
            - {name: MODEL_ID, value: org/name}
`;

describe('where the intent file is found', () => {
  test('at the scanned folder, else further up; a named one instead', () => {
    repo.write('.hf-guardrails/intent.yaml', INTENT);
    expect(repo.run('config', 'check', 'k8s').out).toBe('.hf-guardrails/intent.yaml: valid\n');
    repo.write('k8s/.hf-guardrails/intent.yaml', INTENT);
    expect(repo.run('config', 'check', 'k8s').out).toBe('k8s/.hf-guardrails/intent.yaml: valid\n');
    repo.write('ci/who.yaml', INTENT);
    expect(repo.run('config', 'check', 'k8s', '--intent', 'ci/who.yaml').out).toBe('ci/who.yaml: valid\n');
    repo.write('.hf-guardrails.yaml', 'version: 1\nintent: ci/who.yaml\n');
    expect(repo.run('config', 'check', 'k8s').out).toBe('.hf-guardrails.yaml\nci/who.yaml: valid\n');
    expect(repo.run('config', 'print').out).toMatch(/^intent: ci\/who\.yaml +# \.hf-guardrails\.yaml:2$/m);
    expect(repo.run('config', 'print', '--intent', 'x.yaml').code).toBe(2);
    expect(repo.run('config', 'print', '--intent', '.hf-guardrails/intent.yaml').out).toMatch(
      /^intent: \.hf-guardrails\/intent\.yaml +# --intent$/m,
    );
  });
  test.each([['scan'], ['config', 'check'], ['inventory'], ['baseline', 'check'], ['init', '--dry-run']])(
    'a broken one is an error of whoever wrote it: %s %s',
    (...command) => {
      repo.write('.hf-guardrails/intent.yaml', INTENT.replace('serviceAccount', 'serviceAcount'));
      const { code, err } = repo.run(...command);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('hf-guardrails: .hf-guardrails/intent.yaml:3: `intents.0.who` lacks `serviceAccount`'),
      ]);
    },
  );
  test('one that is named and is not there', () => {
    repo.write('.hf-guardrails.yaml', 'version: 1\nintent: nowhere.yaml\n');
    const { code, err } = repo.run('scan');
    expect([code, err]).toEqual([2, expect.stringContaining('nowhere.yaml: there is no such intent file')]);
    expect(repo.run('scan', '--intent', 'k8s').err).toContain('k8s: it is a folder; write the path of a file in it');
  });
  test('config check takes a file that has intents for one', () => {
    repo.write('who.yaml', INTENT.replace('at: [hub]', 'at: hub'));
    const { code, err } = repo.run('config', 'check', 'who.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining('who.yaml:3: `intents.0.may.0.at` must be a list')]);
  });
});

describe('init --intent', () => {
  test('declares what is called today, and nothing of it is a finding then', () => {
    repo.write('k8s/letters.yaml', LETTERS);
    repo.write('k8s/no-account.yaml', caller('own').replace('serviceAccountName: own', 'restartPolicy: Always'));
    expect(repo.run('init', '--intent', '--dry-run').err).toContain('would write .hf-guardrails/intent.yaml');
    expect(repo.run('init', '--intent').err).toContain('wrote .hf-guardrails/intent.yaml: have it reviewed');
    const { report } = repo.scan();
    expect(report.calls.length).toBeGreaterThan(10);
    expect(report.findings.filter(({ rule }) => rule.startsWith('HF5'))).toEqual([]);
    expect(repo.run('init', '--intent').err).toContain('exists, left as it is: .hf-guardrails/intent.yaml');
  });
  test('writes none where nothing calls', () => {
    repo.write('k8s/tgi.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n');
    expect(repo.run('init', '--intent').err).toContain('no intent is needed');
  });
});

describe('what is said of a caller', () => {
  const DECLARED = `version: 1
intents:
  - name: letters
    who: {namespace: ml, serviceAccount: letters}
    may:
      - {use: [org/*], at: [router.huggingface.co], for: inference}
    provided: {audit: sni}
  - name: letters-old
    until: 2020-01-31
    who: {namespace: ml, serviceAccount: letters}
    may: [{use: ["**"], at: [inference]}]
`;
  beforeEach(() => {
    repo.write('k8s/letters.yaml', LETTERS);
    repo.write('.hf-guardrails/intent.yaml', DECLARED);
  });
  const section = (): string => {
    const { out } = repo.run('explain', 'workload', 'letters');
    return out
      .slice(out.indexOf('  Declared intent'))
      .replace(/\n +(?=[a-z])/g, ' ')
      .trimEnd();
  };
  test('explain workload: who names it, what is covered, which condition fails', () => {
    expect(section()).toBe(`  Declared intent (.hf-guardrails/intent.yaml):
    Intent letters (.hf-guardrails/intent.yaml:3) names it.
    Intent letters covers, by line 6: org/name at router.huggingface.co.
    Condition audit of letters (.hf-guardrails/intent.yaml:7) doesn't hold: no policy is enforced on its egress, so no flow names one.`);
  });
  test('explain workload: why it is not covered', () => {
    repo.write('k8s/letters.yaml', LETTERS.replace('org/name', 'other/name'));
    expect(section()).toContain('Not covered, for the model: other/name at router.huggingface.co.');
    repo.write('k8s/letters.yaml', LETTERS.replaceAll('letters', 'writer'));
    const { out } = repo.run('explain', 'workload', 'writer');
    expect(out).toContain('No intent names it.');
    repo.write('.hf-guardrails/intent.yaml', DECLARED.replace('name: letters\n', 'name: x\n    until: 2020-01-31\n'));
    repo.write('k8s/letters.yaml', LETTERS);
    expect(section()).toContain('Intent letters-old (.hf-guardrails/intent.yaml:9) named it until 2020-01-31.');
  });
  test('the report names the line of the intent file, from wherever it is scanned', () => {
    repo.write('k8s/letters.yaml', LETTERS.replace('org/name', 'other/name'));
    for (const [path, file] of [
      ['.', '.hf-guardrails/intent.yaml'],
      ['k8s', '../.hf-guardrails/intent.yaml'],
    ] as const) {
      const found = repo.scan(path).report.findings.find(({ rule }) => rule === 'HF501');
      expect(found?.related).toEqual([{ file, line: 3, message: "intent letters doesn't cover other/name" }]);
      expect(found?.message).toBe("Deployment ml/letters uses other/name, which intent letters doesn't cover.");
      expect(found?.remediation).toBe(
        `Call what is covered, or have this reviewed and add it to \`may\` of intent letters (${file}:3):\n      - {use: [other/name], at: [router.huggingface.co], for: inference}\n`,
      );
    }
  });
  test('only a scan of all that the file is for can say that a grant is unused', () => {
    repo.write('k8s/letters.yaml', LETTERS.replaceAll('letters', 'writer'));
    const unused = (path: string): number =>
      repo.scan(path).report.findings.filter(({ rule }) => rule === 'HF505').length;
    expect([unused('.'), unused('k8s')]).toEqual([2, 0]);
  });
  test('names with odd characters are shown harmlessly', () => {
    repo.write(
      '.hf-guardrails/intent.yaml',
      DECLARED.replace('use: [org/*]', 'use: ["\\e[31mx::error::\\u202e", "<img/src=x>"]').replace(
        'provided: {audit: sni}',
        '',
      ),
    );
    const { out } = repo.run('scan', '--format', 'github');
    expect(out).not.toMatch(/\u001b|\u202e/);
    expect(repo.run('scan', '--format', 'markdown').out).not.toContain('<img/src');
  });
});
