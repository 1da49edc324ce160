import { repositoryPath } from '../finding/paths.ts';
import type { FindingRow, Report, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { type CallerChain, callerChains, type Link, type LinkState } from './chain.ts';
import { controlRows } from './controls.ts';
import { forHtml, plainLines } from './escape.ts';
import { STYLE } from './html-style.ts';
import { visible, worstFirst } from './order.ts';
import { counted, levelCounts, lookedAt, remediationParts, verdictLine, workloadTitle } from './words.ts';

export interface HtmlOptions {
  /** Where given, findings name the controls that their rules support, and a table sums them up. */
  readonly rules?: readonly RuleMetadata[];
}

const STATE_CLASS: Readonly<Record<LinkState, string>> = {
  holds: 'good',
  error: 'error',
  warning: 'warning',
  note: 'note',
  suppressed: 'none',
  unknown: 'note',
  'not checked': 'none',
};

/** Evidence to keep: one page that needs nothing from anywhere, with the verdict, each caller's chain link by link, every finding and the controls. */
export function renderHtml(result: ScanResult, options: HtmlOptions = {}): string {
  const { report } = result;
  const findings = worstFirst(visible(report.findings));
  const chains = callerChains(report, result.trails);
  const rules = options.rules ?? [];
  const body = [
    `<header class="${result.gate.failed ? 'error' : 'good'}"><h1>${forHtml(verdictLine(result))}</h1><p>${forHtml(lookedAt(result))}</p></header>`,
    ...[...result.failures, ...result.gate.reasons, ...result.trustNotes].map(
      (note) => `<p class="message note">${forHtml(note)}</p>`,
    ),
    runTable(report),
    `<h2>${counted(chains.length, 'caller')}</h2>`,
    chains.length === 0 ? '<p>No workload calls Hugging Face.</p>' : callersTable(chains),
    ...chains.map((chain, index) => chainSection(chain, index, result)),
    `<h2>${counted(findings.length, 'finding')}</h2>`,
    ...findings.map((finding) => findingSection(finding, result, rules)),
    suppressedSection(report.findings, result),
    controlsSection(report, rules),
    `<footer>${forHtml(report.tool.name)} ${forHtml(report.tool.version)}. Made from files alone: nothing here was seen in a cluster.</footer>`,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${forHtml(`hf-guardrails: ${report.root}`)}</title><style>${STYLE}</style></head><body>
${body.filter((part) => part !== '').join('\n')}
</body></html>
`;
}

/** What this page speaks of, so that it can be made again. */
function runTable({ root, run, tool }: Report): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Scanned', root],
    ['Commit', run.commit],
    ['Compared with', run.base],
    ['Ages judged by', run.now],
    ['Cilium', run.ciliumVersion],
    ['Version', `${tool.name} ${tool.version}`],
    ['Configuration, catalogs', `${run.configDigest.slice(0, 16)}, ${run.catalogDigest.slice(0, 16)}`],
  ];
  const cells = rows.flatMap(([name, value]) =>
    value === null ? [] : [`<tr><th scope="row">${name}</th><td><code>${forHtml(value)}</code></td></tr>`],
  );
  return `<table class="run"><tbody>${cells.join('')}</tbody></table>`;
}

function callersTable(chains: readonly CallerChain[]): string {
  const names = ['Service account', 'Cilium policy', 'Destinations', 'Token', 'Rotation', 'Audit trail'];
  const rows = chains.map(({ workload, models, links, findings }, index) => {
    const states = names.map((name) => stateTag(links.find((link) => link.name === name)?.state ?? 'not checked'));
    const cells = [
      `<a href="#caller-${index + 1}">${forHtml(workloadTitle(workload))}</a>`,
      models.map(forHtml).join('<br>'),
      ...states,
      forHtml(levelCounts(countsOf(visible(findings)))),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return tableOf(['Workload', 'Model', ...names, 'Findings'], rows);
}

function chainSection({ workload, links }: CallerChain, index: number, result: ScanResult): string {
  const rows = links.map((link) => linkRow(link, result));
  return `<h3 id="caller-${index + 1}">${forHtml(workloadTitle(workload))} <small>${place(workload.file, workload.line, result)}</small></h3>
${tableOf(['Link', 'State', 'What the manifests say', 'Evidence'], rows)}`;
}

function linkRow({ name, state, facts, places, findings }: Link, result: ScanResult): string {
  const reported = findings.map(({ rule, fingerprint, suppressed }) =>
    suppressed === null
      ? `<a href="#${forHtml(fingerprint)}">${forHtml(rule)}</a>`
      : `${forHtml(rule)} suppressed: ${forHtml(suppressed.reason)}`,
  );
  const evidence = places.map(({ file, line, text }) => `${place(file, line, result)} ${forHtml(text)}`);
  const cells = [
    name,
    [stateTag(state), ...reported].join('<br>'),
    facts.map(forHtml).join('<br>'),
    evidence.join('<br>'),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function findingSection(finding: FindingRow, result: ScanResult, rules: readonly RuleMetadata[]): string {
  const { prose, block } = remediationParts(finding.remediation);
  const marks = [
    ...(finding.new === true ? ['new'] : []),
    ...(finding.confidence === 'high' ? [] : [`${finding.confidence} confidence`]),
  ];
  const related = finding.related.map(
    ({ file, line, message }) => `<li>${forHtml(message)}: ${place(file, line, result)}</li>`,
  );
  const controls = Object.entries(rules.find(({ id }) => id === finding.rule)?.controls ?? {});
  return [
    `<section class="message ${finding.level}" id="${forHtml(finding.fingerprint)}">`,
    `<h3><span class="tag ${finding.level}">${finding.level}</span> ${forHtml(finding.rule)} ${forHtml(finding.name)}${marks.map((mark) => ` <small>${mark}</small>`).join('')}</h3>`,
    `<p>${forHtml(finding.message)}</p>`,
    `<p>${place(finding.file, finding.line, result)}</p>`,
    related.length === 0 ? '' : `<ul>${related.join('')}</ul>`,
    prose === '' ? '' : `<p><b>Remediation:</b> ${forHtml(prose)}</p>`,
    block === '' ? '' : `<pre>${plainLines(block).map(forHtml).join('\n')}</pre>`,
    controls.length === 0
      ? ''
      : `<p><small>Supports ${controls.map(([framework, ids]) => `${forHtml(framework)}: ${ids.map(forHtml).join(', ')}`).join('; ')}</small></p>`,
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function suppressedSection(findings: readonly FindingRow[], result: ScanResult): string {
  const rows = findings.flatMap(({ suppressed, rule, message, file, line }) =>
    suppressed === null
      ? []
      : [
          `<tr><td>${forHtml(rule)}</td><td>${forHtml(message)}</td><td>${place(file, line, result)}</td><td>${suppressed.kind}</td><td>${forHtml(suppressed.reason)}</td></tr>`,
        ],
  );
  if (rows.length === 0) return '';
  return `<h2>${counted(rows.length, 'suppressed finding')}</h2>\n${tableOf(['Rule', 'Finding', 'Place', 'By', 'Reason'], rows)}`;
}

function controlsSection(report: Report, rules: readonly RuleMetadata[]): string {
  const rows = controlRows(report, rules).map(({ framework, control, ids, open }) => {
    const state = open === 0 ? 'none' : `<span class="tag error">${counted(open, 'finding')}</span>`;
    const cells = [forHtml(framework), forHtml(control), ids.map(forHtml).join(', '), state];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  if (rows.length === 0) return '';
  return `<h2>Controls that these checks support</h2>
<p>A check supports a control where it looks at a part of what the control asks for. It doesn't fulfil the control, and speaks of nothing that isn't in these files.</p>
${tableOf(['Framework', 'Control', 'Rules', 'Open findings'], rows)}`;
}

function tableOf(head: readonly string[], rows: readonly string[]): string {
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function stateTag(state: LinkState): string {
  return `<span class="tag ${STATE_CLASS[state]}">${state}</span>`;
}

function place(file: string, line: number, { repositoryPrefix }: ScanResult): string {
  return `<code>${forHtml(repositoryPath(repositoryPrefix, file))}:${line}</code>`;
}

function countsOf(findings: readonly FindingRow[]) {
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
