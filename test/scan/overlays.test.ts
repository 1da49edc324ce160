import { expect, test } from 'vitest';
import { memoryTree } from '../../src/input/tree.ts';
import { scan } from '../../src/scan.ts';
import { deployment, type Files, kustomization, optionsOf, policy } from './gitops-cases.ts';

/** Overlays of one base; the text of the policy that each has of its own, '' for none. */
function overlays(own: Readonly<Record<string, string>>): Files {
  const files = Object.entries(own).map(
    ([name, text]): Files => ({
      [`overlays/${name}/kustomization.yaml`]: kustomization(
        ['../../base', ...(text === '' ? [] : ['policy.yaml'])],
        'namespace: ml\n',
      ),
      ...(text === '' ? {} : { [`overlays/${name}/policy.yaml`]: text }),
    }),
  );
  return Object.assign(
    { 'base/kustomization.yaml': kustomization(['tgi.yaml']), 'base/tgi.yaml': deployment() },
    ...files,
  );
}
const open = '';
const pinned = policy('ml').replace(
  /egress: .*/,
  `egress:
    - toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system, "k8s:k8s-app": kube-dns}}]
      toPorts: [{ports: [{port: "53", protocol: ANY}], rules: {dns: [{matchPattern: "*"}]}}]
    - toFQDNs: [{matchName: huggingface.co}, {matchName: hf.co}, {matchPattern: "**.huggingface.co"}, {matchPattern: "**.hf.co"}]
      toPorts: [{ports: [{port: "443", protocol: TCP}]}]`,
);
const blocking = policy('ml').replace('[{toEntities: [all]}]', '[{toEntities: [kube-apiserver]}]');

async function found(own: Readonly<Record<string, string>>, rule: string) {
  const { report } = await scan(optionsOf(overlays(own)));
  return report.findings.filter((finding) => finding.rule === rule);
}

test('one that only some overlays have names them, and those that are fine', async () => {
  const [one, ...more] = await found({ dev: open, prod: pinned, test: open }, 'HF101');
  expect(one?.message).toMatch(/ The same in overlays\/dev and overlays\/test, not in overlays\/prod\.$/);
  expect((await found({ dev: open, prod: pinned }, 'HF101'))[0]?.message).toMatch(
    / So in overlays\/dev, not in overlays\/prod\.$/,
  );
  expect((await found({ dev: open }, 'HF101'))[0]?.message).toMatch(/any address\.$/);
  expect(more).toEqual([]);
});

test('what another overlay says in other words is a further place of it', async () => {
  const other = blocking.replaceAll('egress', 'later').replace('later:', 'egress:');
  const [one, ...more] = await found({ dev: blocking, prod: other }, 'HF102');
  expect(one?.message).toMatch(/ So in overlays\/dev, in other words in overlays\/prod\.$/);
  expect(one?.related.map(({ file, message }) => `${file}: ${message}`).at(-1)).toMatch(
    /^overlays\/prod\/policy\.yaml: in overlays\/prod: .*ml\/later blocks/,
  );
  expect(more).toEqual([]);
});

test('each overlay has its rows: its own verdict, with its scope', async () => {
  const { report } = await scan(optionsOf(overlays({ dev: open, prod: pinned })));
  const rows = report.calls.filter(({ host }) => host === 'huggingface.co');
  expect(rows.map(({ workload, verdict }) => `${workload.scope} ${verdict}`)).toEqual([
    'overlays/dev default-allow',
    'overlays/prod allowed-pinned',
  ]);
  expect(report.summary).toMatchObject({ workloads: 2, callers: 2 });
});

test.each([
  ['prod loses its policy while dev has none', { dev: open, prod: pinned }, { dev: open, prod: open }, true],
  ['prod loses it while dev gets one', { dev: open, prod: pinned }, { dev: pinned, prod: open }, true],
  ['nothing changes', { dev: open, prod: pinned }, { dev: open, prod: pinned }, false],
  ['dev gets one', { dev: open, prod: open }, { dev: pinned, prod: open }, false],
  ['one more overlay without a policy', { dev: open }, { dev: open, prod: open }, true],
  ['one more overlay with a policy', { dev: open }, { dev: open, prod: pinned }, false],
  ['dev has another name', { dev: open, prod: pinned }, { test: open, prod: pinned }, false],
])('in a pull request: %s', async (_, before, after, isNew) => {
  const base = { revision: 'main', tree: memoryTree(overlays(before)) };
  const { report, gate } = await scan({ ...optionsOf(overlays(after)), base });
  expect(report.findings.filter(({ rule }) => rule === 'HF101').map((finding) => finding.new)).toEqual([isNew]);
  expect(gate.failed).toBe(isNew);
});

test('what a baseline accepts in one overlay it does not accept in another', async () => {
  const accepted = await scan(optionsOf(overlays({ dev: open, prod: pinned })));
  const baseline = accepted.acceptable();
  const judged = async (own: Readonly<Record<string, string>>) =>
    (await scan({ ...optionsOf(overlays(own)), baseline })).report.findings
      .filter(({ rule }) => rule === 'HF101')
      .map(({ suppressed }) => suppressed?.kind ?? 'open');
  expect(await judged({ dev: open, prod: pinned })).toEqual(['baseline']);
  expect(await judged({ dev: open, prod: open })).toEqual(['open']);
  expect(await judged({ test: open, prod: pinned })).toEqual(['baseline']);
});
