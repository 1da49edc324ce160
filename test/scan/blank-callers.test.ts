import { expect, test } from 'vitest';
import { deployment, type Files, flux, found, V } from './gitops-cases.ts';

const files = (model: string): Files => ({
  'cluster/app.yaml': flux('app', './app', 'postBuild: {substitute: {OTHER: x}}\n'),
  'app/tgi.yaml': deployment(model),
});

test.each([`org/${V}{MODEL}`, `${V}{ORG}/name`, `${V}{ORG}/${V}{MODEL}`])(
  'a model that an undefined variable makes none of (%s) is told, not passed over',
  async (model) => {
    expect(await found(files(model), 'HF101')).toEqual([]);
    expect(await found(files(model), 'HF903')).toEqual([
      expect.stringMatching(/^app\/tgi\.yaml:12 Deployment tgi: `\$\{\w+\}`.* has no value and no default where Flux/),
    ]);
  },
);

test('a workload that would call with no word in its place either is left alone', async () => {
  const other = {
    ...files('x'),
    'app/tgi.yaml': deployment(`org/${V}{MODEL}`)
      .replaceAll('ghcr.io/huggingface/text-generation-inference', 'nginx')
      .replace('--model-id', '--port'),
  };
  expect(await found(other, 'HF903')).toEqual([]);
});
