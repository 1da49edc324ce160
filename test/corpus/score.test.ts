import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import type { CallRow } from '../../src/finding/result.ts';
import { diskTree } from '../../src/input/disk.ts';
import { scan } from '../../src/scan.ts';

/** Real manifests of public repositories, labelled by hand; not part of this repository. */
const corpus = resolve(process.env['HF_GUARDRAILS_CORPUS'] ?? '../shared/corpus');

interface Label {
  readonly repo: string;
  readonly path: string;
  readonly name?: string;
  readonly callsHF: string;
  readonly render?: string;
}

function labelsOf(folder: string): readonly Label[] {
  const file = join(folder, 'labels.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { labels: readonly Label[] }).labels;
}

function touches(call: CallRow, { path, name = '' }: Label): boolean {
  const isUnder = (file: string): boolean => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
  const isPlain = /^[a-z0-9][a-z0-9.-]*$/.test(name);
  return (
    [call.workload.file, ...call.evidence.map(({ file }) => file)].some(isUnder) &&
    (!isPlain || call.workload.name.includes(name))
  );
}

async function callsOf(repo: string): Promise<readonly CallRow[]> {
  const { report } = await scan({
    tree: diskTree(join(corpus, 'trees', repo.replace('/', '__')), ['']),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
  });
  return report.calls;
}

const labels = labelsOf(corpus);
if (labels.length === 0) console.log(`skipped: no corpus at ${corpus} (HF_GUARDRAILS_CORPUS names another place)`);

describe('calls in labelled public repositories', () => {
  test('a label is matched by its file and name', () => {
    const call = { workload: { file: 'a/b.yaml', name: 'x-1' }, evidence: [{ file: 'c.yaml' }] } as unknown as CallRow;
    const label = { repo: 'r', callsHF: 'yes' };
    expect(touches(call, { ...label, path: 'a' })).toBe(true);
    expect(touches(call, { ...label, path: 'c.yaml', name: 'x' })).toBe(true);
    expect(touches(call, { ...label, path: 'a', name: 'y' })).toBe(false);
    expect(touches(call, { ...label, path: 'a/b' })).toBe(false);
  });

  test.each(labels.length === 0 ? [] : [corpus])(
    'at least 97 %% of the callers, at most 2 %% false alarms: %s',
    { timeout: 120_000 },
    async () => {
      const missed: string[] = [];
      const alarms: string[] = [];
      let callers = 0;
      let others = 0;
      for (const repo of new Set(labels.map((label) => label.repo))) {
        const calls = await callsOf(repo);
        const own = labels.filter((label) => label.repo === repo);
        const explained = new Set(
          own
            .filter(({ callsHF }) => callsHF === 'yes')
            .flatMap((label) => calls.filter((call) => touches(call, label))),
        );
        for (const label of own) {
          const found = calls.filter((call) => touches(call, label));
          if (label.callsHF === 'yes' && label.render === 'raw') {
            callers += 1;
            if (found.length === 0) missed.push(`${repo} ${label.path}`);
          } else if (label.callsHF === 'no') {
            others += 1;
            if (found.some((call) => !explained.has(call))) alarms.push(`${repo} ${label.path}`);
          }
        }
      }
      expect(callers).toBeGreaterThan(100);
      expect(missed.length / callers, missed.join('\n')).toBeLessThanOrEqual(0.03);
      expect(alarms.length / others, alarms.join('\n')).toBeLessThanOrEqual(0.02);
    },
  );
});
