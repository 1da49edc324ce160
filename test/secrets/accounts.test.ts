import { expect, test } from 'vitest';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { accountSharing } from '../../src/secrets/accounts.ts';
import { growth } from '../growth.ts';
import { manifestsOf } from './read.ts';

const deployment = (name: string, account: string, labels: string, namespace = 'ml') =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {template: {metadata: {labels: {${labels}}}, spec: {serviceAccountName: ${account}, containers: [{name: a, image: a}]}}}\n`;
const workloadsOf = (text: string) => manifestsOf(text).flatMap((one) => readWorkload(one, workloadKinds) ?? []);

function companions(text: string): string[] {
  const workloads = workloadsOf(deployment('tgi', 'tgi', 'app: tgi') + text);
  const [first] = workloads;
  if (first === undefined) throw new Error('no workload');
  return accountSharing(workloads)(first, 0).map(({ workload, isOther }) => `${workload.name}: ${isOther}`);
}

test.each([
  ['another app', deployment('web', 'tgi', 'app: web'), ['web: true']],
  ['the same app', deployment('worker', 'tgi', 'app: tgi'), ['worker: false']],
  ['labels that do not say', deployment('job', 'tgi', 'team: ml'), ['job: null']],
  ['another account', deployment('web', 'web', 'app: web'), []],
  ['another namespace', deployment('web', 'tgi', 'app: web', 'web'), []],
])('%s', (_, text, expected) => {
  expect(companions(text)).toEqual(expected);
});

test('the account of the namespace and one to be filled in are shared by nobody who is known', () => {
  for (const account of ['default', '"{{ account }}"']) {
    const workloads = workloadsOf(deployment('a', account, 'app: a') + deployment('b', account, 'app: b'));
    const [first] = workloads;
    expect(first === undefined ? null : accountSharing(workloads)(first, 0)).toEqual([]);
  }
});

test('many workloads take time in proportion', () => {
  const all = workloadsOf(Array.from({ length: 2_000 }, (_, at) => deployment(`a${at}`, `s${at % 500}`, '')).join(''));
  const read = (count: number): void => {
    const some = all.slice(0, count);
    const sharing = accountSharing(some);
    for (const workload of some) sharing(workload, 0);
  };
  expect(growth(read, 250, 2_000)).toBeLessThan(40);
});
