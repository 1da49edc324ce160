import { describe, expect, test } from 'vitest';
import type { RuleMetadata } from '../../src/finding/rule-metadata.ts';
import { type Paint, wrapped } from '../../src/report/lines.ts';
import { renderText } from '../../src/report/text.ts';
import { displayWidth } from '../../src/report/width.ts';
import { ruleMetadata } from '../../src/rules/metadata.gen.ts';
import { cleanResult, embedder, finding, gate, HOSTILE, scanResult, secretFinding } from './sample.ts';

describe('text report', () => {
  test('shows a finding with its line, a caret, the remediation, and what to do first', () => {
    expect(
      renderText(scanResult({ report: { findings: [finding()] }, gate: gate({ failing: 1 }) })),
    ).toMatchInlineSnapshot(`
      "Deployment payments/fraud-embedder (service account fraud-embedder)

        error HF101 egress-policy-missing
          Deployment payments/fraud-embedder calls huggingface.co and
          us.aws.cdn.hf.co, and no Cilium policy restricts its egress: it may reach
          any address.
        --> examples/payments/services/fraud-embedder/deployment.yaml:11:18
          11 | args: ["--model-id", "BAAI/bge-large-en-v1.5", "--port", "8080"]
             |        ^^^^^^^^^^^^
          Remediation: Add a CiliumNetworkPolicy that selects this workload.
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata:
              name: fraud-embedder-egress

      Looked at 14 files, 20 documents, 3 workloads, 3 callers, 1 call.
      Gate failed: 1 finding at level error (1 error).
      Do first: HF101 at
      examples/payments/services/fraud-embedder/deployment.yaml:11:18: Add a
      CiliumNetworkPolicy that selects this workload.
      "
    `);
  });
  test('of many further places it shows the first, and says how many are left', () => {
    const related = Array.from({ length: 40 }, (_, index) => ({
      file: `apps/a${index}.yaml`,
      line: 5,
      message: 'again',
    }));
    const result = scanResult({ report: { findings: [finding({ related })] }, gate: gate({ failing: 1 }) });
    const shown = (full: boolean) =>
      renderText(result, { full })
        .split('\n')
        .filter((line) => line.includes('again'));
    expect([shown(false).length, shown(true).length]).toEqual([16, 40]);
    expect(renderText(result)).toContain('    and 24 more places (--full shows them)\n');
    expect(renderText(result, { full: true })).not.toContain('more place');
  });
  test('a clean scan says what it looked at', () => {
    expect(renderText(cleanResult())).toMatchInlineSnapshot(`
      "Looked at 14 files, 20 documents, 3 workloads, 3 callers, 1 call.
      Gate passed: 3 workloads call Hugging Face, and every link of the chain holds.
      "
    `);
  });
  test('suppressed findings are counted, and shown with their reason on request only', () => {
    expect(renderText(scanResult())).not.toContain('HF601');
    expect(renderText(scanResult())).toContain('1 finding suppressed');
    expect(renderText(scanResult(), { showSuppressed: true })).toContain('reviewed in March');
  });
  test('the value of a Secret is not shown', () => {
    const text = renderText(scanResult({ report: { findings: [secretFinding] } }));
    expect(text).toContain('6 |   token: ****');
    expect(text).not.toContain('a-value-of-some-length');
  });
  test('a token in a source line is cut to its prefix', () => {
    const secret = `hf_${'aBcDeFgH'.repeat(5)}`;
    const sources = new Map([[embedder.file, `args: ["--token", "${secret}"]\n`]]);
    const text = renderText(
      scanResult({ sources, report: { findings: [finding({ line: 1, column: 19, endLine: 1, endColumn: 62 })] } }),
    );
    expect(text).toContain('hf_****');
    expect(text).not.toContain(secret);
  });
  test('our own failures and what applies after the merge are said', () => {
    const text = renderText(
      scanResult({
        failures: ['rule HF103 failed: x'],
        trustNotes: ['The head changes .hf-guardrails.yaml: it applies after the merge.'],
      }),
    );
    expect(text).toContain('Our own failure: rule HF103 failed: x');
    expect(text).toContain('applies after the merge');
  });
  test.each(HOSTILE)('%j neither colours, moves nor breaks the terminal', (text) => {
    const rendered = renderText(
      scanResult({
        report: {
          findings: [
            finding({
              message: text,
              name: text,
              file: text,
              workload: { ...embedder, name: text },
              related: [{ file: text, line: 1, message: text }],
            }),
          ],
        },
        sources: new Map([[text, text.repeat(20)]]),
      }),
    );
    expect(rendered.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
  test('lines fit the width, the place and pasteable lines apart', () => {
    const lines = renderText(scanResult(), { columns: 60 }).split('\n');
    // A word that is longer than a line keeps its own; a place and what can be pasted stay whole.
    const long = lines.filter(
      (line) => line.length > 60 && / /.test(line.trim()) && !line.includes('-->') && !line.startsWith('      '),
    );
    expect(long).toEqual(['Deployment payments/fraud-embedder (service account fraud-embedder)']);
  });
  test('paint gets each level', () => {
    const seen = new Set<string>();
    const paint: Paint = (style, text) => {
      seen.add(style);
      return text;
    };
    renderText(scanResult(), { paint });
    expect([...seen].sort()).toEqual(['error', 'faint', 'note', 'strong']);
  });
});

test('wrapped keeps every word in order', () => {
  expect(wrapped('one two three four', 9, 2)).toEqual(['  one two', '  three', '  four']);
});

describe('the terminal', () => {
  test('the caret stands under what it marks behind wide and combining characters', () => {
    const line = '  名前: "é́ 😀" # hf.co';
    const column = line.indexOf('#') + 1;
    const sources = new Map([[embedder.file, `${line}\n`]]);
    const at = { line: 1, column, endLine: 1, endColumn: column + 7 };
    const lines = renderText(scanResult({ sources, report: { findings: [finding(at)] } })).split('\n');
    const source = lines.findIndex((text) => text.includes('名前'));
    // 2 spaces, 4 columns of ideographs, `: "`, one letter, a space, 2 columns of emoji, `" `
    expect(lines[source + 1]).toBe(`       | ${' '.repeat(2 + 4 + 3 + 1 + 1 + 2 + 2)}^^^^^^^`);
  });
  test('no line is wider than the terminal, save for places', () => {
    const wide = '模型 '.repeat(60);
    const sources = new Map([[embedder.file, `${'名'.repeat(200)}\n`]]);
    const text = renderText(
      scanResult({ sources, report: { findings: [finding({ message: wide, line: 1, column: 150, endColumn: 160 })] } }),
    );
    for (const line of text.split('\n')) if (!line.includes('-->')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });
  test('many findings: worst first, remediations once, counted by rule, the gravest rules to do first', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      finding({ line: index + 1, level: index === 19 ? 'error' : 'warning', message: `Finding ${index + 1}.` }),
    );
    const result = scanResult({ report: { findings: [...many, secretFinding] } });
    const text = renderText(result, { rules: Object.values<RuleMetadata>(ruleMetadata) });
    expect(text.indexOf('Finding 20.')).toBeLessThan(text.indexOf('Finding 1.'));
    expect(text.match(/kind: CiliumNetworkPolicy/g)).toHaveLength(1);
    expect(text).toContain('Remediation: as for the first HF101 (--full repeats it).');
    expect(text).toContain(
      [
        '   1  error    HF101 egress-policy-missing',
        '   1  error    HF202 token-static-secret',
        '  19  warning  HF101 egress-policy-missing',
      ].join('\n'),
    );
    expect(text.replace(/\s+/g, ' ')).toMatch(/Do first: 1\. HF101 at [^ ]+:20:18 and 19 other places: /);
    expect(text).toContain('\n  2. HF202 at ');
    expect(renderText(result, { full: true }).match(/kind: CiliumNetworkPolicy/g)).toHaveLength(20);
  });
  test('what to do first is the finding’s own sentence, where its remediation is one', () => {
    const own = 'Let the two items agree for this destination and port, and write in place of the second';
    const rules = Object.values<RuleMetadata>(ruleMetadata);
    const firstStep = (remediation: string): string =>
      renderText(scanResult({ report: { findings: [finding({ remediation })] } }), { rules })
        .replace(/\s+/g, ' ')
        .replace(/^.*Do first: /, '');
    expect(firstStep(`${own}\nports: []`)).toContain(`${own}, as shown above.`);
    expect(firstStep('Write\nports: []')).toContain('Add a CiliumNetworkPolicy that selects this workload');
  });
});
