import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig } from '../../src/config/config.ts';
import type { ScanResult } from '../../src/finding/result.ts';
import { diskTree } from '../../src/input/disk.ts';
import { scan } from '../../src/scan.ts';

/** Real manifests of public repositories, labelled by hand; not part of this repository. */
const corpus = resolve(process.env['HF_GUARDRAILS_CORPUS'] ?? '../shared/corpus');

interface Label {
  readonly repo: string;
  readonly path: string;
  readonly callsHF: string;
  readonly render?: string;
}

interface Judged {
  readonly repo: string;
  readonly variant?: string;
  readonly workload: {
    readonly file: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
  };
  readonly perHost: Readonly<Record<string, string>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(corpus, file), 'utf8')) as T;
const present = existsSync(join(corpus, 'labels.json'));
const values = present
  ? read<{ labels: Label[] }>('labels.json').labels.filter(({ render }) => render === 'helm-values')
  : [];
/** Values files without their chart have no workload to judge: HF902 names what they would call. */
const judged = present
  ? read<Judged[]>('verdicts.json').filter(({ workload }) => !workload.file.includes('/env/'))
  : [];
if (!present) console.log(`skipped: no corpus at ${corpus} (HF_GUARDRAILS_CORPUS names another place)`);

const reports = new Map<string, Promise<ScanResult>>();
function reportOf(repo: string): Promise<ScanResult> {
  const known = reports.get(repo);
  if (known !== undefined) return known;
  const made = scan({
    tree: diskTree(join(corpus, 'trees', repo.replace('/', '__')), ['']),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(null),
    catalogs: builtInCatalogs,
    now: 0,
    nowText: null,
    commit: null,
  });
  reports.set(repo, made);
  return made;
}

describe('values without their chart in labelled public repositories', () => {
  test('every label has a path and an answer', () => {
    expect(values.filter(({ path, callsHF }) => path === '' || callsHF === '')).toEqual([]);
    expect(values.length > 0).toBe(present);
  });

  test.each([...new Set(values.map(({ repo }) => repo))])(
    '%s: HF902 where they would call, nowhere else',
    { timeout: 120_000 },
    async (repo) => {
      const { report } = await reportOf(repo);
      const said = new Set(
        report.findings
          .filter(({ rule, message }) => rule === 'HF902' && message.includes('would call'))
          .map(({ file }) => file),
      );
      const own = values.filter((label) => label.repo === repo);
      const calling = own.filter(({ callsHF }) => callsHF === 'yes').map(({ path }) => path);
      expect(calling.filter((path) => !said.has(path))).toEqual([]);
      expect(own.filter(({ callsHF, path }) => callsHF === 'no' && said.has(path)).map(({ path }) => path)).toEqual([]);
    },
  );
});

// Without the corpus there is no case, and a suite without one would fail.
describe.skipIf(judged.length === 0)("verdicts of Cilium's own engine", () => {
  test.each(judged.map((entry) => [entry.workload.name, entry] as const))(
    '%s',
    { timeout: 120_000 },
    async (_, entry) => {
      const { report } = await reportOf(entry.repo);
      const kind = entry.workload.kind.split(' ')[0];
      const calls = report.calls.filter(
        ({ workload }) =>
          workload.file === entry.workload.file && workload.name === entry.workload.name && workload.kind === kind,
      );
      expect(calls.length).toBeGreaterThan(3);
      expect(new Set(calls.map(({ workload }) => workload.namespace))).toEqual(new Set([entry.workload.namespace]));
      const wrong = calls.filter(
        ({ host, effectiveVerdict }) => (entry.perHost[host] ?? effectiveVerdict) !== effectiveVerdict,
      );
      expect(wrong.map(({ host, effectiveVerdict }) => `${host}: ${effectiveVerdict}`)).toEqual([]);
    },
  );
});
