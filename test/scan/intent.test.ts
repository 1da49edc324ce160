import { expect, test } from 'vitest';
import { scanFiles } from '../rules/cases.ts';

const CHART = {
  'web/Chart.yaml':
    'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{name: app-template, version: 4.1.1, repository: "https://bjw-s-labs.github.io/helm-charts"}]\n',
  'web/values.yaml': `app-template:
  controllers:
    web:
      containers:
        app:
          image: {repository: ghcr.io/huggingface/text-generation-inference, tag: "3"}
          args: [--model-id, org/wrapped, --usage-stats=off]
`,
};
const APPLICATION = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  destination: {namespace: ml, server: https://kubernetes.default.svc}
  source: {repoURL: https://git.example.com/a/b, path: web}
`;
const intent = (use: string): string =>
  `version: 1\nintents:\n  - {name: web, who: {namespace: ml, labels: {app.kubernetes.io/name: web}}, may: [{use: ["${use}"], at: [hub]}]}\n`;

/** Findings about intent, as `rule file:line`. */
async function judged(files: Record<string, string>): Promise<string[]> {
  const { report } = await scanFiles(files);
  return report.findings
    .filter(({ rule, message }) => rule.startsWith('HF5') || (rule === 'HF903' && message.includes('intent')))
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

test('a known chart that is not in the scan is judged by its values, in the namespace that Argo CD gives it', async () => {
  const files = { ...CHART, 'argo/app.yaml': APPLICATION };
  expect(await judged({ ...files, '.hf-guardrails/intent.yaml': intent('org/*') })).toEqual([]);
  expect(await judged({ ...files, '.hf-guardrails/intent.yaml': intent('other/*') })).toEqual([
    'HF501 web/values.yaml:7',
  ]);
});

test('without a namespace it is not known whether the intent names it: neither passed nor accused', async () => {
  expect(await judged({ ...CHART, '.hf-guardrails/intent.yaml': intent('org/*') })).toEqual([
    'HF903 web/values.yaml:7',
  ]);
});
