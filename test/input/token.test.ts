import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEncodedTokens } from '../../src/input/encoded-token.ts';
import { maskTokens } from '../../src/input/token.ts';
import { findTokens } from '../../src/input/token-shape.ts';
import { growth } from '../growth.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const body = 'qWzRtYpLkJhGfDsAmNbVcXoIuEe7Tn2Rv4';
const user = `hf_${body}`;
const word = (size: number) => fc.string({ unit: fc.constantFrom(...LETTERS), minLength: size, maxLength: size });
const token = fc
  .tuple(fc.constantFrom('hf_', 'api_org_', 'hf_oauth_', 'hf_jwt_', 'hf_app_'), word(34))
  .map(([prefix, rest]) => prefix + rest);
const around = fc.string({ unit: fc.constantFrom(...' \n"\'=:/,@&{}<>;()'), maxLength: 12 });

describe('finding tokens', () => {
  test.each([
    ['user', user],
    ['organisation', `api_org_${body}`],
    ['oauth', `hf_oauth_${body}`],
    ['jwt', `hf_jwt_eyJh.${body}.${body}`],
    ['app', `hf_app_${body}`],
  ])('%s', (kind, text) => {
    expect(findTokens(`a: "${text}", b`)).toEqual([
      { start: 4, end: 4 + text.length, kind, prefix: expect.stringMatching(/_$/) },
    ]);
  });

  test('stands after an assignment, in a URL, after an escape and in a default', () => {
    const texts = [`HF_TOKEN=${user}`, `https://u:${user}@hf.co`, `?token%3D${user}&a`, `a\\n${user}`];
    for (const text of [...texts, `\${HF_TOKEN:=${user}}`, `# ${user}`]) expect(findTokens(text)).toHaveLength(1);
  });

  const hex = (text: string, form: (code: string) => string): string =>
    [...text].map((character) => form(character.charCodeAt(0).toString(16))).join('');
  test.each([
    ['one YAML escape', `token: "hf\\u005f${body}"`],
    ['every character', `token: "${hex(user, (code) => `\\x${code}`)}"`],
    ['escapes in JSON in YAML', `'{"token":"${hex(user, (code) => `\\\\u00${code}`)}"}'`],
    ['a line that goes on', `token: "hf_${body.slice(0, 10)}\\\n    ${body.slice(10)}"`],
    ['a line that goes on, Windows', `token: "hf_${body.slice(0, 10)}\\\r\n${body.slice(10)}"`],
    ['a URL', `url: https://u:${hex(user, (code) => `%${code}`)}@huggingface.co/a%2Fb`],
  ])('with escapes: %s', (_, text) => {
    const [found, ...more] = findTokens(text);
    expect(more).toEqual([]);
    expect(found?.kind).toBe('user');
    expect(text.slice(found?.end)).toMatch(/^["@]/);
    const masked = maskTokens(text);
    expect(masked).toContain('****');
    expect(findTokens(masked)).toEqual([]);
    expect(masked).not.toContain(body.slice(-10));
    expect(maskTokens(masked)).toBe(masked);
  });

  test('a token beside escapes is found once, at its own place', () => {
    const text = `url: a%2Fb\n"\\u00e4 \\x41": ${user} # \\\n  c`;
    expect(findTokens(text)).toMatchObject([{ start: text.indexOf('hf_'), end: text.indexOf(' # ') }]);
  });

  test.each([
    `hf_${'x'.repeat(34)}`,
    `hf_${'abcdefghijklmnopqrstuvwxyzabcdefgh'}`,
    `hf_${'YourTokenGoesInHereQwErTyUiOpAsDfG'}`,
    `hf_${'REPLACEqWzRtYpLkJhGfDsAmNbVcXoIuEe'}`,
    `hf_${'12ab34cd12ab34cd12ab34cd12ab34cd12'}`,
    `hf_${'qwertyuiopasdfghjklzxcvbnmqwertyui'}`,
    `hf_${'zyxwvutsrqponmlkjihgfedcbaZYXWVUTS'}`,
    'hf_hub_download_with_a_very_long_name_of_a_function',
    '<REPLACE_WITH_YOUR_HF_TOKEN>',
    `shf_${body}`,
    `hf_${body.slice(0, 20)}`,
    `hf_${body.repeat(3)}`,
  ])('is none: %s', (text) => {
    expect(findTokens(text)).toEqual([]);
  });
});

describe('masking', () => {
  test('keeps the prefix', () => {
    expect(maskTokens(`a ${user} b`)).toBe('a hf_**** b');
    expect(maskTokens(`x${user}y`)).toBe('xhf_****');
    expect(maskTokens(`hf%5F${body}`)).toBe('hf%5F****');
  });

  test('leaves other text alone', () => {
    const text = 'image: huggingface/tgi@sha256:aGZf0123456789012345678901234567890123456789012345678901234567890123';
    expect(maskTokens(text)).toBe(text);
    expect(maskTokens('hf_hub_download and hf_token')).toBe('hf_hub_download and hf_token');
  });

  test('never leaves a planted token, and masks once', () => {
    fc.assert(
      fc.property(around, token, around, (before, secret, after) => {
        const masked = maskTokens(before + secret + after);
        expect(masked).not.toContain(secret.slice(-30));
        expect(maskTokens(masked)).toBe(masked);
      }),
    );
  });

  test('reaches into base64 wherever the token stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS, ':', '"'), maxLength: 9 }), token, (before, secret) => {
        const encoded = Buffer.from(`${before}${secret}\n`).toString('base64');
        const masked = maskTokens(`token: ${encoded}`);
        expect(masked).toContain('****');
        const rest = Buffer.from(masked.replace('token: ', '').replaceAll('*', ''), 'base64').toString();
        expect(rest).not.toContain(secret.slice(-24));
        expect(maskTokens(masked)).toBe(masked);
      }),
    );
  });

  test.each([16, 41, 64, 76])('base64 that is wrapped at %i is found at its lines and masked', (width) => {
    const encoded = Buffer.from(`# settings\nA=1\nHF_TOKEN=${user}\nB=2 some more text behind\n`).toString('base64');
    const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    const text = `data:\n  env: |\n${lines.map((line) => `    ${line}`).join('\n')}\nother: words`;
    const [found, ...more] = findEncodedTokens(text);
    expect(more).toEqual([]);
    expect(encoded).toContain(text.slice(found?.start, found?.end).replace(/\s/g, ''));
    const masked = maskTokens(text);
    expect(masked).toMatch(/^data:\n {2}env: \|\n[^*]*\*{4}\nother: words$/);
    expect(Buffer.from(masked.split('|')[1]?.split('*')[0] ?? '', 'base64').toString()).not.toContain(body.slice(0, 8));
    expect(maskTokens(masked)).toBe(masked);
  });

  test('lines of words and keys are left alone', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz\nABCDEFGHIJKLMNOPQRSTUVWXYZ\naGZfabcdefghijklmn\nend\n';
    expect(findEncodedTokens(text)).toEqual([]);
    expect(maskTokens(text)).toBe(text);
  });

  test('finds what it hides: a token that counts is masked, however often it is encoded', () => {
    const encode = (text: string, times: number): string =>
      times === 0 ? text : encode(Buffer.from(text).toString('base64'), times - 1);
    fc.assert(
      fc.property(around, token, fc.constantFrom(0, 1, 2), (start, secret, times) => {
        // What is encoded twice begins with the token.
        const before = times === 2 ? '' : start;
        const text = `a: ${encode(`${before}${secret}`, times)}`;
        if (findTokens(`${before}${secret}`).length === 0) return;
        expect([...findTokens(text), ...findEncodedTokens(text)]).toHaveLength(1);
        expect(maskTokens(text)).toContain('****');
      }),
    );
  });

  test('a stretch of 40 MB fills no stack', () => {
    const text = `aGZf hf_jwt_ ${'aGZf'.repeat(10 << 20)}`;
    expect(findEncodedTokens(text)).toEqual([]);
    expect(maskTokens(text)).toBe(text);
  });

  test.each([
    ['prefixes', 'hf_'],
    ['half tokens', 'hf_oauth_abc '],
    ['base64', 'aGZf'],
    ['shifted base64', 'oZlhmX'],
    ['base64 of base64', 'YUdaZ'],
    ['letters', 'a'],
    ['escapes', '\\x68'],
    ['escaped prefixes', '\\x68f_'],
    ['lines that go on', 'a\\\n'],
    ['percent', '%68'],
    ['lines of base64', `aGZf${'a'.repeat(60)}\n`],
    ['short lines', `${'a'.repeat(16)}\n`],
    ['blanks', ' '],
    ['backslashes', '\\'],
  ])('takes time in proportion to the text: %s', (_, unit) => {
    const read = (size: number): void => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      maskTokens(text);
      findTokens(text);
      findEncodedTokens(text);
    };
    // Eight times the text: eight times the work, not sixty-four.
    expect(growth(read, 200_000, 1_600_000)).toBeLessThan(40);
  });
});
