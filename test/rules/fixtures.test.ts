import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { isActive, type RuleMetadata } from '../../src/finding/rule-metadata.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { rules } from '../../src/rules/index.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { cases, filesOf, scanFiles } from './cases.ts';

const top = new URL('../fixtures/rules', import.meta.url).pathname;
const rendering = openRenderSession();
afterAll(() => rendering.close());
const MARKER = /#\s*expect:\s*((?:HF\d{3}[ ,]*)+)/;

/** `file:line rule` of every marker; `expect.txt` lists those where no comment can stand. */
function expected(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (file === 'expect.txt') return text.trim().split('\n');
    return text.split('\n').flatMap((line, index) =>
      (MARKER.exec(line)?.[1] ?? '')
        .split(/[ ,]+/)
        .filter((rule) => rule !== '')
        .map((rule) => `${file}:${index + 1} ${rule}`),
    );
  });
}

async function found(id: string, files: Record<string, string>): Promise<string[]> {
  const family = ruleMetadata[id as keyof typeof ruleMetadata].family;
  const result = await scanFiles(files, { rendering });
  expect(result.failures).toEqual([]);
  const metadata: Readonly<Record<string, { readonly family: string }>> = ruleMetadata;
  return result.report.findings
    .filter(({ rule }) => metadata[rule]?.family === family || rule.startsWith('HF9'))
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe('rule fixtures: every case is exact for its family and for what could not be read', () => {
  it.each(cases)('$id $kind/$name', async ({ id, kind, name }) => {
    const files = filesOf({ id, kind, name });
    const wanted = expected(files);
    if (kind === 'bad') expect(wanted.some((line) => line.endsWith(id))).toBe(true);
    else expect(wanted).toEqual([]);
    expect((await found(id, files)).sort()).toEqual(wanted.sort());
  });

  it('each rule has a bad and a good case, each case has a rule', () => {
    const implemented: string[] = rules.map(({ id }) => id);
    for (const id of implemented)
      for (const kind of ['bad', 'good'])
        expect(existsSync(`${top}/${id}/${kind}/basic`), `${id}/${kind}/basic`).toBe(true);
    expect(cases.filter(({ id }) => !implemented.includes(id))).toEqual([]);
  });

  it('each message of a rule is given by its code', () => {
    const folder = new URL('../../src/rules', import.meta.url).pathname;
    const code = readdirSync(folder)
      .filter((name) => !name.includes('.gen.'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
    const unused = Object.values<RuleMetadata>(ruleMetadata)
      .filter(isActive)
      .flatMap(({ id, messages }) => Object.keys(messages).map((name) => [id, name] as const))
      .filter(([, name]) => name !== 'default' && !code.includes(`'${name}'`));
    expect(unused).toEqual([]);
  });

  it('a rule is planned as long as nothing reports it', () => {
    // HF904 is made where suppressions are applied.
    const reporting: string[] = [...rules.map(({ id }) => id), 'HF904'];
    for (const rule of Object.values<RuleMetadata>(ruleMetadata))
      expect(isActive(rule), rule.id).toBe(reporting.includes(rule.id));
  });
});
