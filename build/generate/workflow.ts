import { readFileSync } from 'node:fs';
import { BANNER, type Files } from './read.ts';

/** The workflow that `hf-guardrails init` writes: the one to copy that is linted with the others. */
export function workflowFile(): Files {
  const text = readFileSync('docs/workflows/minimal.yml', 'utf8');
  return new Map([
    ['src/commands/init-workflow.gen.ts', `${BANNER}export const WORKFLOW_TEMPLATE = ${JSON.stringify(text)};\n`],
  ]);
}
