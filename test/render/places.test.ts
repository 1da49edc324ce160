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

test('findings in rendered output stand at the line that a person would change', async () => {
  let [all, exact, wrongFiles] = [0, 0, 0];
  for (const name of readdirSync(top).sort()) {
    const files = filesOf(name);
    const wanted = (files['expect.txt'] ?? '').trim().split('\n').sort();
    const got = (await found(files)).sort();
    for (const [index, entry] of wanted.entries()) {
      all += 1;
      if (entry === got[index]) exact += 1;
      if (fileOf(entry) !== fileOf(got[index] ?? '')) wrongFiles += 1;
    }
    expect.soft(got, name).toEqual(wanted);
  }
  console.log(`${exact} of ${all} places exact, ${wrongFiles} in a wrong file`);
  expect(all).toBeGreaterThan(25);
  expect(exact / all).toBeGreaterThanOrEqual(0.95);
  expect(wrongFiles).toBe(0);
});
