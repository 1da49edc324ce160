import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { RuleMetadata } from '../../src/finding/rule-metadata.ts';
import { lineHashes } from '../../src/report/line-hash.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { finding, HOSTILE, scanResult, secretFinding } from './sample.ts';

const rules: readonly RuleMetadata[] = Object.values(ruleMetadata);

function runOf(text: string): Run {
  const log: Log = JSON.parse(text);
  const run = log.runs[0];
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('SARIF', () => {
  const run = runOf(renderSarif(scanResult(), { rules, category: 'prod' }));

  test('leaves suppressed findings out and keeps the others in order', () => {
    expect(run.results?.map(({ ruleId }) => ruleId)).toEqual(['HF101', 'HF202', 'HF405']);
  });
  test('lists every rule with what code scanning requires', () => {
    expect(run.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of run.tool.driver.rules ?? []) {
      const { tags, 'security-severity': severity } = rule.properties ?? {};
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help?.text).not.toBe('');
      expect(rule.help?.markdown).toContain('## Remediation');
      expect(tags?.length).toBeLessThanOrEqual(10);
      // GitHub reads security-severity of rules with the tag only, and 0.0 as none.
      expect(tags?.includes('security')).toBe(severity !== undefined);
      if (severity !== undefined) expect(Number(severity)).toBeGreaterThan(0);
    }
  });
  test('rules name the controls that they support, each an entry of a taxonomy', () => {
    const { taxonomies = [] } = run;
    expect(run.tool.driver.supportedTaxonomies?.map(({ name }) => name)).toEqual(taxonomies.map(({ name }) => name));
    for (const rule of rules) {
      const { relationships = [] } = run.tool.driver.rules?.find(({ id }) => id === rule.id) ?? {};
      const named = relationships.map(({ target, kinds }) => {
        const taxonomy = taxonomies[target.toolComponent?.index ?? -1];
        expect(taxonomy?.name).toBe(target.toolComponent?.name);
        expect(taxonomy?.taxa?.[target.index ?? -1]?.id).toBe(target.id);
        expect(kinds).toEqual(['relevant']);
        return `${taxonomy?.name} ${target.id}`;
      });
      expect(named).toEqual(Object.entries(rule.controls).flatMap(([name, ids]) => ids.map((id) => `${name} ${id}`)));
    }
  });
  test('each result points into its rule, at one line, at a path from the top of the repository', () => {
    for (const result of run.results ?? []) {
      expect(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.locations).toHaveLength(1);
      const { region, artifactLocation } = result.locations?.[0]?.physicalLocation ?? {};
      expect(region?.startLine).toBe(region?.endLine);
      expect(region?.endColumn).toBeGreaterThan(region?.startColumn ?? Number.POSITIVE_INFINITY);
      expect(artifactLocation?.uri).toMatch(/^examples\/payments\/services\//);
    }
  });
  test('carries the category as GitHub reads it', () => {
    expect(run.automationDetails?.id).toBe('cilium-hf-guardrails/prod/');
  });
  test('links related places in the message and gives the way there', () => {
    const result = run.results?.[1];
    expect(result?.message.text).toContain('([services/fraud-embedder/deployment.yaml:1](0))');
    expect(result?.relatedLocations?.[0]?.id).toBe(0);
    expect(result?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(2);
  });
  test('brackets of a file can not make a link', () => {
    const text = runOf(
      renderSarif(scanResult({ report: { findings: [finding({ message: 'x [click](http://evil.example) y' })] } }), {
        rules,
      }),
    ).results?.[0]?.message.text;
    expect(text).toContain('\\[click\\](http://evil.example)');
  });
  test('states in the file what the limit left out: the mildest', () => {
    const many = Array.from({ length: 25_003 }, (_, index) =>
      finding({ level: index < 25_000 ? 'note' : 'error', file: 'a.yaml', line: index + 1, endLine: index + 1 }),
    );
    const cut = runOf(renderSarif(scanResult({ report: { findings: many } }), { rules }));
    expect(cut.results).toHaveLength(25_000);
    expect(cut.results?.filter(({ level }) => level === 'error')).toHaveLength(3);
    expect(cut.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('3 of 25003 findings');
  });
  test('a failure of ours makes the invocation unsuccessful', () => {
    const failed = runOf(renderSarif(scanResult({ failures: ['rule HF103 failed'] }), { rules }));
    expect(failed.invocations?.[0]?.executionSuccessful).toBe(false);
  });
  test.each(HOSTILE)('%j as name and path stays valid', (text) => {
    const one = runOf(
      renderSarif(
        scanResult({
          report: {
            findings: [
              { ...secretFinding, file: text, message: text, related: [{ file: text, line: 1, message: text }] },
            ],
          },
        }),
        { rules },
      ),
    ).results?.[0];
    expect(one?.message.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(one?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).not.toMatch(/[\s:<>"\\^`{|}]/);
  });
});

describe('line hashes', () => {
  // Values that GitHub's own upload gives for these texts.
  test.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [
      ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n',
      [
        'e9496ae3ebfced30:1',
        'fb7c023a8b9ccb3f:1',
        'ce8ba1a563dcdaca:1',
        'e20e36e16fcb0cc8:1',
        'b3edc88f2938467e:1',
        'c8e28b0b4002a3a0:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
    [
      ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n',
      [
        'e9496ae3ebfced30:1',
        'fb7c023a8b9ccb3f:1',
        'ce8ba1a563dcdaca:1',
        'e20e36e16fcb0cc8:1',
        'b3edc88f2938467e:1',
        'c8e28b0b4002a3a0:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('%j', (text, expected) => expect(lineHashes(text)).toEqual(expected));

  test('agree with a plain 64-bit computation', () => {
    const naive = (text: string): string[] => {
      const units = [...text.replace(/\r\n?/g, '\n')].filter((c) => c !== ' ' && c !== '\t').join('');
      return units.split('\n').map((_, index, lines) => {
        const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
        let hash = 0n;
        for (let at = start; at < start + 100; at += 1) {
          const code = at < units.length ? units.charCodeAt(at) : at === units.length ? 65535 : 0;
          hash = (hash * 37n + BigInt(code)) % 2n ** 64n;
        }
        return hash.toString(16);
      });
    };
    const line = fc.string({ unit: fc.constantFrom('a', 'ü', '🤗', ' ', '\t', ':', '\uffff'), maxLength: 130 });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(lineHashes(text).map((hash) => hash.replace(/:\d+$/, ''))).toEqual(naive(text));
      }),
    );
  });
});
