import { expect, test } from 'vitest';
import { openRenderSession } from '../../src/render/session.ts';
import { scan } from '../../src/scan.ts';
import { growthOf } from '../growth.ts';
import { deployment, type Files, kustomization, optionsOf, policy } from './gitops-cases.ts';

/** Overlays of one base, each with a policy of its own: alternatives that never see each other. */
function overlays(count: number): Files {
  const own = Array.from({ length: count }, (_, index): Files => {
    const folder = `overlays/o${index}`;
    return {
      [`${folder}/kustomization.yaml`]: kustomization(['../../base', 'policy.yaml'], 'namespace: ml\n'),
      [`${folder}/policy.yaml`]: policy('ml', index % 2 === 0 ? 'all' : 'world'),
    };
  });
  return Object.assign(
    { 'base/kustomization.yaml': kustomization(['tgi.yaml']), 'base/tgi.yaml': deployment() },
    ...own,
  );
}

test('500 overlays of one base: each is rendered, time grows with their number, one finding for what is alike', {
  timeout: 600_000,
}, async () => {
  const session = openRenderSession();
  const scanned = async (count: number) => scan({ ...optionsOf(overlays(count)), rendering: session });
  const { report } = await scanned(500);
  expect(report.summary).toMatchObject({ rendered: 500, notRendered: 0, callers: 500 });
  expect(report.findings.filter(({ rule }) => rule === 'HF103')).toHaveLength(1);
  // Another session for each size: nothing is remembered. Eight times as many may take little more than eight times as long.
  const measured = async (count: number): Promise<void> => {
    const own = openRenderSession();
    await scan({ ...optionsOf(overlays(count)), rendering: own });
    await own.close();
  };
  await session.close();
  expect(await growthOf(measured, 20, 160)).toBeLessThan(20);
});
