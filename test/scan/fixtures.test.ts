import { afterAll, describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/finding/result.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { cases, filesOf, scanFiles } from '../rules/cases.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

const HEADER = '# one\n# two\n\n';
/** Files of other formats, and those whose first lines have a meaning of their own. */
const isYaml = (file: string): boolean => /\.ya?ml$/.test(file) && !/(?:^|\/)(?:templates|charts)\//.test(file);

/** What a report says, without its places. */
const withoutPlaces = ({ report }: ScanResult) =>
  report.findings.map(({ rule, fingerprint, message, level, file }) => ({ rule, fingerprint, message, level, file }));

describe.each(cases)('$id $kind/$name', (fixture) => {
  const files = filesOf(fixture);

  it('says the same with and without the pre-filter', async () => {
    const filtered = await scanFiles(files, { rendering });
    const whole = await scanFiles(files, { everything: true, rendering });
    expect(filtered.report).toEqual(whole.report);
    expect(filtered.gate).toEqual(whole.gate);
  });

  it('says the same in any order of files', async () => {
    const sorted = await scanFiles(files, { rendering });
    const reversed = await scanFiles(files, {
      rendering,
      arranged: (tree) => ({ ...tree, files: [...tree.files].reverse() }),
    });
    expect(reversed.report).toEqual(sorted.report);
  });

  it('keeps fingerprints when lines are inserted above', async () => {
    const moved = Object.entries(files).map(([file, text]) => [file, isYaml(file) ? HEADER + text : text] as const);
    const before = await scanFiles(files, { rendering });
    const after = await scanFiles(Object.fromEntries(moved), { rendering });
    expect(withoutPlaces(after)).toEqual(withoutPlaces(before));
    for (const [index, { file, line }] of after.report.findings.entries()) {
      const first = before.report.findings[index]?.line ?? 0;
      // A finding about a whole file stays at its first line.
      if (isYaml(file)) expect(first === 1 ? [1, 4] : [first + 3]).toContain(line);
    }
  });
});
