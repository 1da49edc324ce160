import { expect, test } from 'vitest';
import { scan } from '../../src/scan.ts';
import { optionsOf } from './gitops-cases.ts';

test('what values understood as workloads call is not told once more; what others call is', async () => {
  const { report } = await scan(
    optionsOf({
      'tei/Chart.yaml':
        'apiVersion: v2\nname: tei\nversion: 1.0.0\ndependencies:\n  - {name: app-template, version: 4.1.1, repository: "oci://charts.example.com", alias: app}\n',
      'tei/values.yaml': `app:
  controllers:
    api:
      containers:
        app:
          image: {repository: ghcr.io/huggingface/text-embeddings-inference, tag: cpu-1.8}
          args: [--model-id, org/name]
vllm:
  image: {repository: vllm/vllm-openai, tag: v0.11.0}
  model: org/other
`,
    }),
  );
  expect(report.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    'HF902 tei/Chart.yaml:5',
    'HF401 tei/values.yaml:3',
    'HF101 tei/values.yaml:7',
    'HF902 tei/values.yaml:10',
  ]);
});
