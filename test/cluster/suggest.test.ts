import { expect, test } from 'vitest';
import { scanFiles } from '../rules/cases.ts';

const pod = (metadata: string, spec: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: tei, namespace: ml}\nspec:\n  template:\n    metadata: {${metadata}}\n    spec:\n      ${spec}\n      containers: [{name: c, image: "ghcr.io/huggingface/text-embeddings-inference:1.8", args: [--model-id, org/name]}]\n`;

test.each([
  ['labels and an account', 'labels: {app: tei}', 'serviceAccountName: tei'],
  ['labels only', 'labels: {app: tei}', 'restartPolicy: Always'],
  ['neither labels nor an account', '', 'restartPolicy: Always'],
  ['names that YAML would read as something else', 'labels: {app: tei}', 'serviceAccountName: "123"'],
  ['labels that YAML would read as something else', 'labels: {"on": "yes", "a": "1"}', 'restartPolicy: Always'],
])('the policy of HF101 closes it, pasted as it is: %s', async (_, metadata, spec) => {
  const files = { 'app.yaml': pod(metadata, spec) };
  const before = await scanFiles(files);
  const finding = before.report.findings.find(({ rule }) => rule === 'HF101');
  const policy = finding?.remediation.slice(finding.remediation.indexOf('\n') + 1) ?? '';
  expect(policy).toMatch(/matchLabels:\n {6}\S+: "\w/);
  const after = await scanFiles({ ...files, 'policy.yaml': policy });
  expect(after.report.findings.filter(({ rule }) => rule.startsWith('HF1') || rule === 'HF901')).toEqual([]);
});
