import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTree } from '../../src/input/store.ts';
import { sourceText } from '../../src/input/text.ts';
import { memoryTree } from '../../src/input/tree.ts';
import { literalsInSecret, literalsInText, literalsOf } from '../../src/secrets/literals.ts';
import { growth } from '../growth.ts';
import { manifestsOf } from './read.ts';

const corpus = process.env['HF_GUARDRAILS_CORPUS'] ?? '../shared/corpus';
const token = `hf_${'qWzRtYpLkJhGfDsAmNbVcXoIuEe7Tn2Rv4'}`;
const inText = (text: string) => literalsInText(sourceText('a.yaml', text));
const inSecret = (text: string) => manifestsOf(text).flatMap((secret) => literalsInSecret(secret));

describe('text', () => {
  test.each([
    [`- name: HF_TOKEN\n  value: ${token}`, 'HF_TOKEN', 2],
    [`env: [{name: OTHER, value: a}, {name: HF_TOKEN, value: "${token}"}]`, 'HF_TOKEN', 1],
    [`export HF_TOKEN='${token}'`, 'HF_TOKEN', 1],
    [`args: ["--hf-token", "${token}"]`, 'args', 1],
    [`secretGenerator:\n- name: a\n  literals:\n  - HF_TOKEN=${token}`, 'HF_TOKEN', 4],
    [`HF_TOKEN=${token}`, 'HF_TOKEN', 1],
    [`token: \${HF_TOKEN:=${token}}`, 'token', 1],
    [`  # old: ${token}`, 'a comment', 1],
    [`a: b # ${token}`, 'a comment', 1],
    [`url: https://user:${token}@huggingface.co#x`, 'url', 1],
    [`{"spec":{"provider":{"fake":{"data":[{"value":"${token}"}]}}}}`, 'value', 1],
    [`|\n${token}`, 'the text', 2],
    [`token: >-\n  ${token}\nother: a`, 'the text', 2],
    [`token: "hf\\u005f${token.slice(3)}"`, 'token', 1],
    [`token: "\\x68f_${token.slice(3)}"`, 'token', 1],
    [`a: b\ntoken: "hf_${token.slice(3, 15)}\\\n  ${token.slice(15)}"`, 'token', 2],
    [`last: '{"env":[{"name":"HF_TOKEN","value":"${token}"}]}'`, 'HF_TOKEN', 1],
    [`last: "{\\"HF_TOKEN\\":\\"${token}\\"}"`, 'HF_TOKEN', 1],
    [`url: https://huggingface.co/a?u=x%3A${token}%26b`, 'u', 1],
  ])('%j', (text, where, line) => {
    expect(inText(text)).toMatchObject([{ where, encoded: false, at: { line } }]);
  });

  test('a place covers the token and no more', () => {
    const [literal] = inText(`a: ${token} # b`);
    expect(literal?.at).toMatchObject({ column: 4, endColumn: 4 + token.length });
  });

  test('placeholders and ciphertext are none', () => {
    const texts = [
      'value: <YOUR_HF_TOKEN>',
      `value: ${'{HF_TOKEN}'}`,
      `token: ENC[AES256_GCM,data:aGZfYWJj,iv:a,tag:b,type:str]`,
    ];
    for (const text of texts) expect(inText(text)).toEqual([]);
  });

  test('many tokens on one line take time in proportion', () => {
    const read = (count: number): void => {
      expect(inText(`a: [${`"${token}",`.repeat(count)}]`)).toHaveLength(count);
    };
    expect(growth(read, 2_000, 16_000)).toBeLessThan(40);
  });
});

describe('base64 in a text', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');

  test.each([
    ['a value', `token: ${base64(token)}`, 'token'],
    ['twice', `token: ${base64(base64(token))}`, 'token'],
    ['inside a file', `config: "${base64(`a=1\nHF_TOKEN=${token}\nb=2`)}"`, 'config'],
    ['the alphabet of URLs', `token: ${Buffer.from(`??>> ${token}`).toString('base64url')}`, 'token'],
    ['without padding', `token: ${base64(`${token}\n`).replace(/=+$/, '')}`, 'token'],
  ])('%s', (_, text, where) => {
    expect(inText(text)).toMatchObject([{ where, encoded: true, at: { line: 1 } }]);
  });

  test.each([base64(`hf_${'x'.repeat(34)}`), base64('hf_hub_download(repo_id, filename, revision, cache)')])(
    '%s is none',
    (text) => {
      expect(inText(`token: ${text}`)).toEqual([]);
    },
  );
});

test('every file is looked into but data, and a Secret’s token is told once', () => {
  const files = {
    '.envrc': `export HF_TOKEN=${token}`,
    'keys/token': token,
    'run.sh': `HF_TOKEN=${token} vllm serve a/b`,
    'model.safetensors': token,
    'data.csv': `${token}\0`,
    'large.txt': `${token} ${' '.repeat(1 << 20)}`,
    'k8s/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: hf}\ndata: {token: ${btoa(token)}}\n`,
  };
  const written = memoryTree({ ...files, 'windows.env': '' });
  const utf16 = Buffer.from(`\ufeffHF_TOKEN=${token}\r\n`, 'utf16le');
  const tree = { ...written, read: (path: string) => (path === 'windows.env' ? utf16 : written.read(path)) };
  const manifests = manifestsOf(files['k8s/secret.yaml'], 'k8s/secret.yaml');
  const found = literalsOf(
    tree,
    indexTree(tree, () => false),
    manifests,
    () => false,
  );
  expect(found.map(({ at, where }) => `${at.file}: ${where}`)).toEqual([
    '.envrc: HF_TOKEN',
    'keys/token: the text',
    'run.sh: HF_TOKEN',
    'windows.env: HF_TOKEN',
    'k8s/secret.yaml: key token of Secret hf',
  ]);
});

describe('base64 in a Secret', () => {
  const secret = (value: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: hf}\ndata:\n  token: ${value}\n`;

  test('is decoded, with or without a line end or padding', () => {
    for (const text of [token, `${token}\n`])
      for (const value of [btoa(text), btoa(text).replace(/=+$/, '')])
        expect(inSecret(secret(value))).toMatchObject([
          { encoded: true, where: 'key token of Secret hf', at: { line: 5 } },
        ]);
  });

  test('over several lines, of a whole file', () => {
    const file = `# settings of the service\nLOG_LEVEL=info\nHF_TOKEN=${token}\n`;
    const lines = btoa(file).match(/.{1,60}/g) ?? [];
    expect(inSecret(secret(`|\n    ${lines.join('\n    ')}`))).toMatchObject([{ encoded: true, at: { line: 5 } }]);
  });

  test('a placeholder in base64 is none', () => {
    expect(inSecret(secret(btoa('<your hf token>')))).toEqual([]);
  });

  test('anything else is passed over', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: fc.constantFrom('a', '=', '+') })),
        (value) => {
          expect(inSecret(secret(JSON.stringify(value)))).toEqual([]);
        },
      ),
    );
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : entry.isFile() ? [path] : [];
  });
}

const hasCorpus = existsSync(join(corpus, 'trees'));
if (!hasCorpus) console.log('literals: skipped on public repositories, they are not there (HF_GUARDRAILS_CORPUS)');
describe.runIf(hasCorpus)('public repositories', () => {
  test('give no false alarm', { timeout: 60_000 }, () => {
    const found = filesOf(join(corpus, 'trees')).flatMap((file) => {
      if (statSync(file).size > 2_000_000) return [];
      const text = readFileSync(file, 'utf8');
      const encoded = /kind: Secret/.test(text) && text.includes('aGZf') ? inSecret(text) : [];
      return [...literalsInText(sourceText(file, text)), ...encoded];
    });
    expect(found.map(({ at, where }) => `${at.file}:${at.line} ${where}`)).toEqual([]);
  });
});
