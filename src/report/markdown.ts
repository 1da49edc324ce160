import { repositoryPath } from '../finding/paths.ts';
import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { codeBlock, codeSpan, forMarkdown, forUri, proseMarkdown } from './escape.ts';
import { remediationParts, workloadTitle } from './words.ts';

/** Where files of the scanned commit can be looked at: `https://github.com/o/r/blob/<sha>`; null = no links. */
export type BlobUrl = string | null;

const ICON: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

/** A finding's place, linked where the commit is known. */
export function placeMarkdown(finding: FindingRow, result: ScanResult, blob: BlobUrl, inTable = false): string {
  const path = repositoryPath(result.repositoryPrefix, finding.file);
  const label = codeSpan(`${path}:${finding.line}`, inTable);
  if (blob === null) return label;
  return `[${label}](${commitOf(finding, result, blob)}/${linkPath(path)}#L${finding.line})`;
}

/** A place in a file that this change deletes is looked at in the base. */
function commitOf({ file, line }: FindingRow, { removed, report }: ScanResult, blob: string): string {
  const { base } = report.run;
  const isGone = removed.some((one) => one.isFileGone && one.file === file && one.line === line);
  return isGone && base !== null && /^[0-9a-f]{40,64}$/.test(base) ? blob.replace(/[^/]+$/, base) : blob;
}

/** Characters that URIs allow and Markdown reads: a parenthesis would end the link. */
function linkPath(path: string): string {
  return forUri(path).replace(/[()!'*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** One row of a table of findings. */
export function findingRow(finding: FindingRow, result: ScanResult, blob: BlobUrl): string {
  const workload = finding.workload === null ? '' : forMarkdown(workloadTitle(finding.workload));
  // With the gate on what is new, everything in the table is.
  const isMarked = finding.new === true && result.gate.mode === 'all';
  const rule = `${finding.rule} ${forMarkdown(finding.name)}${isMarked ? ' **new**' : ''}`;
  const cells = [
    `${ICON[finding.level]}&nbsp;${finding.level}`,
    rule,
    workload,
    `${proseMarkdown(finding.message, true)}<br>${placeMarkdown(finding, result, blob, true)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const TABLE_HEAD = '| Level | Rule | Workload | Finding |\n|---|---|---|---|';

/** A finding with everything that helps to mend it, under a line that opens it. */
export function findingDetails(finding: FindingRow, result: ScanResult, blob: BlobUrl, isOpen = false): string {
  const { prose, block } = remediationParts(finding.remediation);
  // Inside HTML GitHub looks for mentions and links all the same: the escape for Markdown holds in both.
  const subject = finding.workload === null ? finding.file : workloadTitle(finding.workload);
  const title = `${ICON[finding.level]} ${finding.rule} ${forMarkdown(finding.name)}: ${forMarkdown(subject)}`;
  return [
    `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`,
    '',
    `${proseMarkdown(finding.message)} ${placeMarkdown(finding, result, blob)}`,
    ...finding.related.map(
      (related) => `- ${proseMarkdown(related.message)}: ${placeMarkdown({ ...finding, ...related }, result, blob)}`,
    ),
    ...(prose === '' ? [] : ['', `**Remediation:** ${proseMarkdown(prose)}`]),
    ...(block === '' ? [] : ['', codeBlock(block, 'yaml')]),
    '',
    '</details>',
  ].join('\n');
}

/** The longest of the given texts, richest first, that fits; the last one is cut where even it doesn't. */
export function richestThatFits(texts: Iterable<string>, maxBytes: number): string {
  let last = '';
  for (const text of texts) {
    if (Buffer.byteLength(text) <= maxBytes) return text;
    last = text;
  }
  return Buffer.from(last)
    .subarray(0, maxBytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
}
