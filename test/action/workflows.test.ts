import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }
    >
  >;
}

const files = ['.github/workflows', 'docs/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const inputs = new Set(Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs));

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow: Workflow = parse(text);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('grants nothing but what a job asks for, with a reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    for (const line of text.split('\n').filter((one) => /^\s+[a-z-]+: (?:read|write)\b/.test(one)))
      expect(line).toMatch(/ # \S/);
  });
  test('every action is pinned to a commit that names its version', () => {
    for (const line of text.split('\n').filter((one) => /^\s*(?:- )?uses: /.test(one) && !one.includes('uses: ./'))) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
  test('no check-out leaves its token behind, no script takes text from an event, no job runs for hours', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
      expect(step.run ?? '').not.toContain('${{');
    }
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });
  test('inputs of our action exist', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('./') || uses?.includes('/cilium-hf-guardrails@'))) {
      for (const name of Object.keys(step.with ?? {})) expect(inputs).toContain(name);
    }
  });
  test('no privileged trigger', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });
});
