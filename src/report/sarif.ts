import type { Log, ReportingDescriptor, Result } from 'sarif';
import { repositoryPath } from '../finding/paths.ts';
import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import type { Level } from '../finding/types.ts';
import { forUri, plain } from './escape.ts';
import { lineHashes } from './line-hash.ts';
import { visible, worstFirst } from './order.ts';
import { threadFlow } from './sarif-flow.ts';
import { ruleDescriptor } from './sarif-rule.ts';
import { taxonomiesOf } from './sarif-taxonomies.ts';
import { remediationSentence } from './words.ts';

/** GitHub takes 25,000 results of a run and no file over 10 MB compressed; the rest is cut, mildest first. */
export const MAX_SARIF_RESULTS = 25_000;

export interface SarifOptions {
  /** Every rule of the tool, with findings or not. */
  readonly rules: readonly RuleMetadata[];
  /** Tells apart several runs over one commit. */
  readonly category?: string;
  /** Address of the tool's repository, where the rules' pages are. */
  readonly homepage?: string;
}

const SARIF_LEVEL: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/** SARIF 2.1.0 for code scanning. Suppressed findings are left out: GitHub would show them as open alerts. */
export function renderSarif(result: ScanResult, options: SarifOptions): string {
  const all = visible(result.report.findings);
  const shown = all.length > MAX_SARIF_RESULTS ? worstFirst(all).slice(0, MAX_SARIF_RESULTS) : all;
  const ruleIndex = new Map(options.rules.map((rule, index) => [rule.id, index]));
  const hashes = hashReader(result);
  const taxonomies = taxonomiesOf(options.rules);
  const { tool } = result.report;
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'hf-guardrails',
            fullName: tool.name,
            semanticVersion: tool.version,
            ...(options.homepage === undefined ? {} : { informationUri: options.homepage }),
            rules: options.rules.map((rule): ReportingDescriptor => ruleDescriptor(rule, taxonomies, options.homepage)),
            supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
          },
        },
        taxonomies: taxonomies.components,
        automationDetails: { id: `cilium-hf-guardrails/${forUri(options.category ?? 'scan')}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: [
              ...result.failures.map((text) => ({ level: 'error' as const, message: { text: plain(text) } })),
              ...(shown.length < all.length
                ? [{ level: 'warning' as const, message: { text: cutNotice(shown.length, all.length) } }]
                : []),
            ],
          },
        ],
        results: shown.map((finding) => resultOf(finding, result, ruleIndex, hashes)),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function cutNotice(shown: number, all: number): string {
  return `${all - shown} of ${all} findings are left out, the mildest: code scanning takes ${MAX_SARIF_RESULTS} of one run.`;
}

function resultOf(
  finding: FindingRow,
  result: ScanResult,
  ruleIndex: ReadonlyMap<string, number>,
  hashOf: (file: string, line: number) => string | undefined,
): Result {
  const { repositoryPrefix: prefix } = result;
  const index = ruleIndex.get(finding.rule);
  const hash = hashOf(finding.file, finding.line);
  const flow = threadFlow(finding, result.report.calls, prefix);
  const prose = remediationSentence(finding.remediation);
  const links = finding.related.map(
    ({ file, line, message }, id) => `See ${forMessage(message)} ([${forMessage(file)}:${line}](${id})).`,
  );
  const text = [forMessage(sentence(finding.message)), ...links, forMessage(prose)].filter((part) => part !== '');
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: SARIF_LEVEL[finding.level],
    message: { text: text.join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: forUri(repositoryPath(prefix, finding.file)) },
          region: regionOf(finding),
        },
        ...(finding.workload === null
          ? {}
          : {
              logicalLocations: [
                {
                  name: plain(finding.workload.name),
                  fullyQualifiedName: plain(
                    [finding.workload.namespace ?? '', finding.workload.kind, finding.workload.name].join('/'),
                  ),
                  kind: 'resource',
                },
              ],
            }),
      },
    ],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      message: { text: plain(related.message) },
      physicalLocation: {
        artifactLocation: { uri: forUri(repositoryPath(prefix, related.file)) },
        region: { startLine: Math.max(1, related.line) },
      },
    })),
    ...(flow.length < 2 ? {} : { codeFlows: [{ threadFlows: [{ locations: flow }] }] }),
    partialFingerprints: {
      ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
      'hfGuardrails/v1': finding.fingerprint,
    },
    properties: { precision: PRECISION[finding.confidence], ...(finding.new === null ? {} : { new: finding.new }) },
  };
}

const PRECISION = { high: 'very-high', medium: 'medium', low: 'low' } as const;

/** Alerts show in a pull request only when all lines of the region are in the diff: the region stays on its first line. */
function regionOf(finding: FindingRow) {
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  return {
    startLine: finding.line,
    startColumn: finding.column,
    endLine: finding.line,
    endColumn: endsHere ? finding.endColumn : finding.column + 1,
  };
}

function sentence(text: string): string {
  const line = plain(text).trim();
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}

/** In a SARIF message `[text](id)` is a link: brackets that aren't ours are escaped. */
function forMessage(text: string): string {
  return plain(text).replace(/[[\]\\]/g, (character) => `\\${character}`);
}

function hashReader(result: ScanResult): (file: string, line: number) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const text = result.sources.get(file);
    if (text === undefined) return undefined;
    const hashes = known.get(file) ?? lineHashes(text);
    known.set(file, hashes);
    return hashes[line - 1];
  };
}
