import { beforeEach, describe, expect, test } from 'vitest';
import { caller, type Repository, repository } from '../scan/repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('k8s/tgi.yaml', caller('tgi'));
});

const INTENT =
  'version: 1\nintents:\n  - {name: tgi, who: {namespace: ml, serviceAccount: tgi}, may: [{use: [org/*], at: [hub]}]}\n';

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
    expect(repo.run('scan', '--intent', 'k8s').err).toContain("k8s: the file can't be read");
  });
  test('config check takes a file that has intents for one', () => {
    repo.write('who.yaml', INTENT.replace('at: [hub]', 'at: hub'));
    const { code, err } = repo.run('config', 'check', 'who.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining('who.yaml:3: `intents.0.may.0.at` must be a list')]);
  });
});
