import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openRenderSession } from '../../src/render/session.ts';
import { scanFiles } from '../rules/cases.ts';

const top = new URL('places', import.meta.url).pathname;
const rendering = openRenderSession();
afterAll(() => rendering.close());

function filesOf(name: string): Record<string, string> {
  const folder = join(top, name);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

/** Findings as `expect.txt` writes them: workload, rule, place, and the values lines that the value comes from. */
async function found(files: Record<string, string>): Promise<string[]> {
  const { report, failures } = await scanFiles(files, { rendering });
  expect(failures).toEqual([]);
  return report.findings.map(({ rule, file, line, workload, related }) => {
    const sources = related.filter(({ message }) => message === 'the value comes from here');
    const from = sources.map((place) => ` <- ${place.file}:${place.line}`).join('');
    return `${workload?.name ?? '-'} ${rule} ${file}:${line}${from}`;
  });
}

const lineOf = (entry: string): string => entry.split(' ')[2] ?? '';
const fileOf = (entry: string): string => lineOf(entry).split(':')[0] ?? '';

const count = { all: 0, exact: 0, wrongFiles: 0 };

test.each(readdirSync(top).sort())('%s: findings stand at the line that a person would change', async (name) => {
  const files = filesOf(name);
  const wanted = (files['expect.txt'] ?? '').trim().split('\n').sort();
  const got = (await found(files)).sort();
  for (const [index, entry] of wanted.entries()) {
    count.all += 1;
    if (entry === got[index]) count.exact += 1;
    if (fileOf(entry) !== fileOf(got[index] ?? '')) count.wrongFiles += 1;
  }
  expect(got).toEqual(wanted);
});

test('at least 95 % of the places are exact, none is in a wrong file', () => {
  console.log(`${count.exact} of ${count.all} places exact, ${count.wrongFiles} in a wrong file`);
  expect(count.all).toBeGreaterThan(40);
  expect(count.exact / count.all).toBeGreaterThanOrEqual(0.95);
  expect(count.wrongFiles).toBe(0);
});
