import { expect, test } from 'vitest';
import { scan } from '../../src/scan.ts';
import { deployment, type Files, kustomization, optionsOf, policy } from './gitops-cases.ts';

const unsetPolicy = policy('x').replace(', namespace: x', '');

async function told(files: Files): Promise<string[]> {
  const { report, gate } = await scan(optionsOf(files));
  return [
    gate.failed ? 'failed' : 'passed',
    ...report.findings
      .filter(({ rule }) => rule === 'HF101' || rule === 'HF903')
      .map(({ rule, confidence, message, remediation, related }) =>
        [
          rule,
          confidence,
          message.replace(/calls .*? and \d more/, 'calls …').replace(/reach .*? and \d more/, 'reach …'),
          related.map(({ file }) => file).join(),
          remediation.split(': ')[0],
        ].join(' | '),
      ),
  ];
}

test("a workload without a namespace, a policy with one: unknown, whose namespace isn't set is said", async () => {
  expect(await told({ 'a/tgi.yaml': deployment(), 'b/policy.yaml': policy('ml') })).toEqual([
    'passed',
    'HF101 | low | Deployment tgi calls … and names no namespace: ml/egress would restrict it in namespace ml, nothing does as it is written. | b/policy.yaml | Name the namespace of the workload',
    "HF903 | high | Deployment tgi: whether Cilium lets it reach … can't be told: its namespace isn't set; it would be selected in namespace ml. | b/policy.yaml | Name the namespace of the workload",
  ]);
});

test("a workload with a namespace, a policy without one: unknown, whose namespace isn't set is said", async () => {
  const named = deployment().replace('{name: tgi}', '{name: tgi, namespace: ml}');
  expect(await told({ 'a/tgi.yaml': named, 'b/policy.yaml': unsetPolicy })).toEqual([
    'passed',
    'HF101 | low | Deployment ml/tgi calls …, and egress names no namespace: it would restrict the workload in namespace ml, nothing does as it is written. | b/policy.yaml | Name the namespace of egress',
    "HF903 | high | Deployment ml/tgi: whether Cilium lets it reach … can't be told: the namespace of egress isn't set; it would be selected if that is ml. | b/policy.yaml | Name the namespace of egress",
  ]);
});

test('neither names one: the same in one root, unknown between two', async () => {
  expect(await told({ 'a/tgi.yaml': deployment(), 'b/policy.yaml': unsetPolicy })).toEqual(['failed']);
  expect(
    await told({
      'a/kustomization.yaml': kustomization(['tgi.yaml']),
      'a/tgi.yaml': deployment(),
      'b/kustomization.yaml': kustomization(['policy.yaml']),
      'b/policy.yaml': unsetPolicy,
    }),
  ).toEqual([
    'passed',
    'HF101 | low | Deployment tgi calls … and names no namespace, and nor does egress, which is deployed apart: in the same namespace it would restrict the workload, nothing does as it is written. | b/policy.yaml | Name the namespaces of the workload and of egress',
    "HF903 | high | Deployment tgi: whether Cilium lets it reach … can't be told: neither its namespace nor that of egress is set; it would be selected if they are one. | b/policy.yaml | Name the namespaces of the workload and of egress",
  ]);
});

test('an alternative whose policies name no namespace is judged apart from one that has none', async () => {
  const { report } = await scan(
    optionsOf({
      'app/kustomization.yaml': kustomization(['tgi.yaml']),
      'app/tgi.yaml': deployment(),
      'dev/kustomization.yaml': kustomization(['b.yaml', 'policy.yaml']),
      'dev/b.yaml': deployment('org/name', 'b').replace('app: tgi', 'app: b'),
      'dev/policy.yaml': unsetPolicy,
      'prod/kustomization.yaml': kustomization(['b.yaml']),
      'prod/b.yaml': deployment('org/name', 'b').replace('app: tgi', 'app: b'),
    }),
  );
  const own = report.findings.filter(({ rule, file }) => rule === 'HF101' && file === 'app/tgi.yaml');
  expect(own.map(({ confidence, message }) => [confidence, message.split('. ')[1]])).toEqual([
    ['high', 'So in prod, in other words in dev.'],
  ]);
});
