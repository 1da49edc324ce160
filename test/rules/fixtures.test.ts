import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtInCatalogs } from '../../src/config/catalogs.ts';
import { effectiveConfig, parseConfigFile } from '../../src/config/config.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { rules } from '../../src/rules/index.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { scan } from '../../src/scan.ts';

const top = new URL('../fixtures/rules', import.meta.url).pathname;
const NOW = Date.parse('2026-11-24T00:00:00Z');
const rendering = openRenderSession();
afterAll(() => rendering.close());
const MARKER = /#\s*expect:\s*((?:HF\d{3}[ ,]*)+)/;

/** Token-shaped text is made here, never committed: letters from a fixed seed. */
function token(prefix: string): string {
  let state = 20261124;
  let body = '';
  while (body.length < 34) {
    state = (state * 1103515245 + 12345) % 2147483648;
    body += 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(state % 52);
  }
  return prefix + body;
}

const filled = (text: string): string =>
  text
    .replaceAll('{{token:user}}', token('hf_'))
    .replaceAll('{{token:organisation}}', token('api_org_'))
    .replaceAll('{{token:jwt}}', token('hf_jwt_'))
    .replaceAll('{{base64:user}}', Buffer.from(token('hf_')).toString('base64'));

function filesOf(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length + 1),
      filled(readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    ]),
  );
}

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
  const config = files['.hf-guardrails.yaml'];
  const result = await scan({
    tree: memoryTree(Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'expect.txt'))),
    root: '.',
    repositoryPrefix: '',
    config: effectiveConfig(
      config === undefined
        ? null
        : { path: '.hf-guardrails.yaml', content: parseConfigFile('.hf-guardrails.yaml', config) },
    ),
    catalogs: builtInCatalogs,
    now: NOW,
    nowText: null,
    commit: null,
    rendering,
  });
  expect(result.failures).toEqual([]);
  const metadata: Readonly<Record<string, { readonly family: string }>> = ruleMetadata;
  return result.report.findings
    .filter(({ rule }) => metadata[rule]?.family === family || rule.startsWith('HF9'))
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

const cases = readdirSync(top)
  .sort()
  .flatMap((id) =>
    ['bad', 'good'].flatMap((kind) =>
      existsSync(join(top, id, kind)) ? readdirSync(join(top, id, kind)).map((name) => ({ id, kind, name })) : [],
    ),
  );

describe('rule fixtures: every case is exact for its family and for what could not be read', () => {
  it.each(cases)('$id $kind/$name', async ({ id, kind, name }) => {
    const files = filesOf(join(top, id, kind, name));
    const wanted = expected(files);
    if (kind === 'bad') expect(wanted.some((line) => line.endsWith(id))).toBe(true);
    else expect(wanted).toEqual([]);
    expect((await found(id, files)).sort()).toEqual(wanted.sort());
  });

  it('each rule has a bad and a good case, each case has a rule', () => {
    const implemented: string[] = rules.map(({ id }) => id);
    for (const id of implemented)
      for (const kind of ['bad', 'good'])
        expect(existsSync(join(top, id, kind, 'basic')), `${id}/${kind}/basic`).toBe(true);
    expect(cases.filter(({ id }) => !implemented.includes(id))).toEqual([]);
  });
});
