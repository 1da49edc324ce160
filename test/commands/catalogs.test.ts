import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContext } from '../../src/commands/context.ts';
import { scan } from '../../src/scan.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogs-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, '.hf-guardrails', 'catalog'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function result(catalog: string | null, manifest: string) {
  if (catalog !== null) writeFileSync(join(folder, '.hf-guardrails', 'catalog', 'own.yaml'), catalog);
  writeFileSync(join(folder, 'all.yaml'), manifest);
  const context = openContext({ cwd: folder, paths: [] });
  return await scan({ ...context, root: '.', now: 0, nowText: null, commit: null });
}

async function calls(catalog: string | null, manifest: string): Promise<string[]> {
  const { report } = await result(catalog, manifest);
  const required = report.calls.filter(
    ({ required: is, purpose, host }) => is && (purpose !== 'hub-download' || host === 'huggingface.co'),
  );
  return required.map(({ purpose, host, model }) => `${purpose} ${host} ${model}`);
}

const pod = (container: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: c, ${container}}]}\n`;
const WIDGET =
  'apiVersion: example.com/v1\nkind: Serving\nmetadata: {name: x}\nspec: {model: org/name, tokenSecret: {name: s, key: k}}\n';
const [, DOCUMENTED = ''] =
  /```yaml\n(version: 1[\s\S]*?)```/.exec(readFileSync('docs/inventory-and-catalogs.md', 'utf8')) ?? [];

describe("a user's catalog, as the documentation shows it", () => {
  test.each([
    [
      'a host in a URL',
      pod('image: i, env: [{name: A, value: "https://hub.example.com/x"}]'),
      'custom hub.example.com null',
    ],
    ['a host alone', pod('image: i, env: [{name: HUB_HOST, value: "hub.example.com"}]'), 'custom hub.example.com null'],
    [
      'an engine by its image',
      pod('image: "example/llm-server:1", args: [--weights, org/name]'),
      'hub-download huggingface.co org/name',
    ],
    [
      'an engine by its command',
      pod('image: i, command: [/bin/llm-server, --weights=org/name]'),
      'hub-download huggingface.co org/name',
    ],
    [
      "an engine's variable",
      pod('image: example/llm-server, env: [{name: WEIGHTS, value: org/name}]'),
      'hub-download huggingface.co org/name',
    ],
    ['an image that downloads by default', pod('image: example/demo'), 'hub-download huggingface.co org/model'],
    ['a custom resource', WIDGET, 'hub-download huggingface.co org/name'],
  ])('%s', async (_, manifest, expected) => {
    expect(DOCUMENTED).toContain('own-serving');
    expect(await calls(DOCUMENTED, manifest)).toEqual([expected]);
  });

  test.each([pod('image: "example/llm-server:1", args: [--weights, org/name]'), pod('image: example/demo'), WIDGET])(
    'without it nothing is found',
    async (manifest) => {
      expect(await calls(null, manifest)).toEqual([]);
    },
  );

  test('the token of a custom resource', async () => {
    const { report } = await result(DOCUMENTED, WIDGET);
    expect(report.tokens).toMatchObject([{ reference: 'field', secret: { name: 's', key: 'k' } }]);
  });

  test('what is switched off is reported', async () => {
    const { report, trustNotes } = await result(DOCUMENTED, pod('image: ghcr.io/open-webui/open-webui'));
    expect(report.calls).toEqual([]);
    expect(report.run.switchedOff).toEqual([{ id: 'open-webui', file: '.hf-guardrails/catalog/own.yaml' }]);
    expect(trustNotes).toEqual(['.hf-guardrails/catalog/own.yaml switches off a built-in catalog entry: open-webui.']);
    expect(await calls('version: 1\n', pod('image: ghcr.io/open-webui/open-webui'))).toHaveLength(1);
  });

  test("a user's entry goes before a built-in one", async () => {
    const own =
      'version: 1\nengines:\n  engines:\n    - {id: own, images: [vllm/vllm-openai], flags: [--weights], source: x}\n';
    expect(await calls(own, pod('image: vllm/vllm-openai, args: [--weights, org/name]'))).toEqual([
      'hub-download huggingface.co org/name',
    ]);
  });
});

describe('a wrong catalog ends the run with file, line and what to write', () => {
  test.each([
    ['no list', 'version: 1\nengines: {engines: 3}\n', 2, 'engines'],
    ['a key too few', 'version: 1\nengines:\n  engines:\n    - {id: x}\n', 4, 'source'],
    ['a key too many', 'version: 1\nhosts: []\n', 2, 'hosts'],
    ['another version', 'version: 2\n', 1, 'must be 1'],
    [
      'an unknown purpose',
      'version: 1\ndestinations:\n  hosts:\n    - {id: a, host: h, purpose: x, source: s}\n',
      4,
      'hub-api',
    ],
    ['an unknown id', 'version: 1\ndisable:\n  - vllm\n  - nope\n', 4, 'nope'],
    ['a misspelled id', 'version: 1\ndisable: [open-web]\n', 2, 'did you mean open-webui?'],
    [
      'no pattern',
      'version: 1\nengines:\n  scripts:\n    - {id: s, pattern: "(", source: x}\n',
      4,
      'regular expression',
    ],
    ['no YAML', 'version: 1\na: [\n', null, ''],
  ])('%s', async (_, catalog, line, words) => {
    const failed: unknown = await result(catalog, pod('image: i')).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      name: 'ConfigurationError',
      file: '.hf-guardrails/catalog/own.yaml',
      ...(line === null ? {} : { line }),
    });
    expect(String(failed)).toContain(words);
  });
});
