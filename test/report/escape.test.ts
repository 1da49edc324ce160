import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeBlock,
  codeSpan,
  forCommandMessage,
  forCommandProperty,
  forHtml,
  forLog,
  forMarkdown,
  forMermaid,
  forUri,
  plain,
  proseMarkdown,
  visibleJson,
} from '../../src/report/escape.ts';
import { HOSTILE } from './sample.ts';

/** Arbitrary text in which the pieces that hurt are common. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r', '%', ':', '`', '|', '\\'),
    ),
  )
  .map((parts) => parts.join(''));

const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('plain', () => {
  test('leaves no control, ANSI or bidirectional character', () => {
    fc.assert(fc.property(nasty, (text) => !FORBIDDEN.test(plain(text))));
  });
  test('takes a whole colour sequence out, not only its first character', () => {
    expect(plain('\u001b[31mred\u001b[0m \u009b1mbold')).toBe('red bold');
    expect(plain('\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007')).toBe('link');
  });
  test('keeps words apart where a line ended', () => expect(plain('a\r\nb')).toBe('a b'));
  test('keeps letters of other scripts and emoji', () => expect(plain('Größe 模型 🤗')).toBe('Größe 模型 🤗'));
  test('is idempotent', () => {
    fc.assert(fc.property(nasty, (text) => plain(plain(text)) === plain(text)));
  });
});

describe('workflow commands', () => {
  test('a message stays on one line', () => {
    fc.assert(fc.property(nasty, (text) => !/[\r\n]/.test(forCommandMessage(text))));
  });
  test('the runner decodes the message to the plain text', () => {
    const decode = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decode(forCommandMessage(text)).split('\n')).toEqual(text.split(/\r\n|[\n\r]/).map(plain));
      }),
    );
  });
  test('a property ends neither itself nor the command', () => {
    fc.assert(fc.property(nasty, (text) => !/[\r\n:,]/.test(forCommandProperty(text))));
  });
  test('a percent sequence in a file name is not decoded', () => {
    expect(forCommandProperty('a%0Ab')).toBe('a%250Ab');
  });
  test('no log line is a command', () => {
    fc.assert(fc.property(nasty, (text) => !/^\s*(::|##\[)/.test(forLog(text)) && !/[\r\n]/.test(forLog(text))));
    expect(forLog('  ::set-output name=a::b')).toMatch(/^\|/);
  });
});

describe('Markdown', () => {
  test('no HTML, markup, mention, reference or link comes of a name', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = forMarkdown(text);
        const unnamed = escaped.replace(/&#\d+;/g, '');
        expect(unnamed).not.toMatch(/[<>`|*_[\]\\]/);
        expect(escaped).not.toMatch(/@[A-Za-z0-9]/);
        expect(unnamed.replaceAll('\u200b', ' ')).not.toMatch(/#\d/);
        expect(escaped).not.toMatch(/:\/\/|\bwww\./i);
        expect(escaped).not.toMatch(/[\r\n]/);
      }),
    );
  });
  test('a code span is closed by its own fence only', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const span = codeSpan(text);
        if (span === '') return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inner = span.slice(fence.length, -fence.length);
        expect(inner.match(/`+/g) ?? []).not.toContain(fence);
        expect(inner.startsWith('`') || inner.endsWith('`')).toBe(false);
      }),
    );
  });
  test('every bar of a code span in a table is escaped, with an odd number of backslashes', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const [run] of codeSpan(text, true).matchAll(/\\*\|/g)) expect(run.length % 2).toBe(0);
      }),
    );
  });
  test('prose keeps our own code spans and nothing else', () => {
    expect(proseMarkdown('Use `rules.dns` for <b>@team</b>')).toBe(
      'Use `rules.dns` for &#60;b&#62;@\u200bteam&#60;/b&#62;',
    );
    expect(proseMarkdown('a ` b')).toBe('a &#96; b');
  });
  test('a block can not be closed from inside', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = codeBlock(text, 'yaml').split('\n');
        const fence = lines.at(-1) ?? '';
        for (const line of lines.slice(1, -1)) expect(line.includes(fence)).toBe(false);
      }),
    );
  });
  test('a Mermaid label holds nothing that ends it', () => {
    fc.assert(fc.property(nasty, (text) => /^(?:[A-Za-z0-9 ./:*_-]|#\d+;)*$/.test(forMermaid(text))));
  });
});

describe('HTML, URIs and JSON', () => {
  test('HTML has no tag, quote or bare ampersand', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(forHtml(text).replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>"'&]/);
      }),
    );
  });
  test('a path decodes to itself and has no scheme', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (parts) => {
        const path = parts.join('/');
        expect(decodeURIComponent(forUri(path))).toBe(path);
        expect(forUri(path)).not.toMatch(/[:\s"<>\\^`{|}]/);
      }),
    );
  });
  test('JSON reads back unchanged and shows no hidden character', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const json = visibleJson(JSON.stringify(text));
        expect(JSON.parse(json)).toBe(text);
        expect(json).not.toMatch(FORBIDDEN);
      }),
    );
  });
});
