import { expect, test } from 'vitest';
import { createRenderer } from '../../src/render/renderer.ts';

test('an engine that is not there is a failure, not an exception', async () => {
  const renderer = createRenderer({ wasmDirectory: 'no/such/folder' });
  const outcome = await renderer.render({ engine: 'kustomize', directory: '', files: new Map() });
  await renderer.close();
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'engine' } });
});
