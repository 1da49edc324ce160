import { afterAll, expect, test } from 'vitest';
import { openRenderSession } from '../../src/render/session.ts';
import { scanFiles } from '../rules/cases.ts';
import { type Grade, gradeOf, type Home, type HomeCase, homeCases } from './points-home.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

/** What stands at less than the line: `case workload/rule`. */
const CONSERVATIVE: readonly string[] = ['helm-named given/HF101', 'text-documents trimmed/HF101'];

/** What the scan finds, as the cases write it: every HF101, and other rules for what the case names. */
async function found({ files, charts, homes }: HomeCase): Promise<Home[]> {
  const { report, failures } = await scanFiles({ ...files }, { rendering, charts });
  expect(failures).toEqual([]);
  return report.findings.flatMap(({ rule, file, line, workload, related }): Home[] => {
    const of = `${workload?.name ?? '-'}/${rule}`;
    if (rule !== 'HF101' && !homes.some((home) => home.of === of)) return [];
    const sources = related.filter(({ message }) => message === 'the value comes from here');
    const from = sources.map((place) => `${place.file}:${place.line}`).sort();
    return [{ of, at: `${file}:${line}`, from }];
  });
}

const written = ({ at, from }: Home): string => [at, ...from].join(' <- ');
const grades = new Map<string, Grade>();

test.each(homeCases())('$name: findings stand at the line that a person would change', async (one) => {
  const got = new Map((await found(one)).map((home) => [home.of, home]));
  for (const home of one.homes) {
    const id = `${one.name} ${home.of}`;
    const own = got.get(home.of);
    const grade = gradeOf(home, own, one.files);
    grades.set(id, grade);
    if (grade !== 'exact')
      console.log(`${grade}: ${id} ${own === undefined ? '' : written(own)}, not ${written(home)}`);
  }
  expect([...got.keys()].sort()).toEqual(one.homes.map(({ of }) => of).sort());
});

test('at least 95 % of the lines are exact, the rest stands at less, and no finding at a wrong line', () => {
  const all = [...grades.values()];
  const count = (grade: Grade): number => all.filter((one) => one === grade).length;
  console.log(
    `${count('exact')} of ${all.length} exact, ${count('conservative')} conservative, ${count('wrong line')} at a wrong line, ${count('wrong file')} in a wrong file, ${count('missing')} missing`,
  );
  expect([...grades].filter(([, grade]) => grade !== 'exact')).toEqual(CONSERVATIVE.map((id) => [id, 'conservative']));
  expect(count('exact') / all.length).toBeGreaterThanOrEqual(0.95);
});
