import { repositoryPath } from '../finding/paths.ts';
import type { CallRow, FindingRow, ScanResult, TokenRow, Verdict } from '../finding/result.ts';
import type { Level, WorkloadName } from '../finding/types.ts';
import { forHtml, plainLines } from './escape.ts';
import { visible, worstFirst } from './order.ts';
import { counted, lookedAt, remediationParts, verdictLine, workloadTitle } from './words.ts';

const VERDICT_LEVEL: Readonly<Record<Verdict, Level | 'good'>> = {
  'allowed-pinned': 'good',
  'allowed-broad': 'warning',
  blocked: 'error',
  'blocked-dns': 'error',
  'default-allow': 'error',
  'policy-invalid': 'error',
  unknown: 'note',
};

/** One page that needs nothing from anywhere: the verdict, each caller's chain from service account to model, and every finding. */
export function renderHtml(result: ScanResult): string {
  const { report } = result;
  const findings = worstFirst(visible(report.findings));
  const title = `hf-guardrails: ${report.root}`;
  const notes = [...result.failures, ...result.gate.reasons, ...result.trustNotes];
  const body = [
    `<header class="${result.gate.failed ? 'error' : 'good'}"><h1>${forHtml(verdictLine(result))}</h1><p>${forHtml(lookedAt(result))}</p></header>`,
    ...notes.map((note) => `<p class="message note">${forHtml(note)}</p>`),
    '<h2>Chains</h2>',
    chains(report.calls, report.tokens),
    `<h2>${counted(findings.length, 'finding')}</h2>`,
    ...findings.map((finding) => findingSection(finding, result)),
    suppressedSection(report.findings),
    `<footer>${forHtml(report.tool.name)} ${forHtml(report.tool.version)}${report.run.commit === null ? '' : `, commit ${forHtml(report.run.commit)}`}</footer>`,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${forHtml(title)}</title><style>${STYLE}</style></head><body>
${body.filter((part) => part !== '').join('\n')}
</body></html>
`;
}

/** A table with a row per workload, destination and model: who calls what over which policy, and with which token. */
function chains(calls: readonly CallRow[], tokens: readonly TokenRow[]): string {
  if (calls.length === 0) return '<p>No workload calls Hugging Face.</p>';
  const byWorkload = new Map<string, string[]>();
  for (const { workload, container, provenance, secret } of tokens) {
    const key = keyOf(workload, container);
    const text = `${provenance}${secret === null ? '' : ` (${secret.name})`}`;
    const known = byWorkload.get(key);
    if (known === undefined) byWorkload.set(key, [text]);
    else if (!known.includes(text)) known.push(text);
  }
  const rows = calls.map((call) => {
    const policies = call.policies.map(({ kind, name, valid }) => `${kind} ${name}${valid ? '' : ' (invalid)'}`);
    const cells = [
      forHtml(workloadTitle(call.workload)),
      forHtml(call.workload.serviceAccount),
      policies.length === 0 ? 'none' : policies.map(forHtml).join('<br>'),
      `<span class="tag ${VERDICT_LEVEL[call.verdict]}">${forHtml(call.verdict)}</span>`,
      `${forHtml(call.host)}:${call.port}${call.required ? '' : ' <small>optional</small>'}`,
      forHtml(call.model ?? ''),
      (byWorkload.get(keyOf(call.workload, call.container)) ?? ['none']).map(forHtml).join('<br>'),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['Workload', 'Service account', 'Policies', 'Verdict', 'Destination', 'Model', 'Token'];
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function keyOf(workload: WorkloadName, container: string): string {
  return [workload.scope, workload.namespace ?? '', workload.kind, workload.name, container].join('\0');
}

function findingSection(finding: FindingRow, { repositoryPrefix }: ScanResult): string {
  const { prose, block } = remediationParts(finding.remediation);
  const marks = [
    ...(finding.new === true ? ['new'] : []),
    ...(finding.confidence === 'high' ? [] : [`${finding.confidence} confidence`]),
  ];
  const related = finding.related.map(
    ({ file, line, message }) =>
      `<li>${forHtml(message)}: <code>${forHtml(repositoryPath(repositoryPrefix, file))}:${line}</code></li>`,
  );
  return [
    `<section class="message ${finding.level}" id="${forHtml(finding.fingerprint)}">`,
    `<h3><span class="tag ${finding.level}">${finding.level}</span> ${forHtml(finding.rule)} ${forHtml(finding.name)}${marks.map((mark) => ` <small>${mark}</small>`).join('')}</h3>`,
    `<p>${forHtml(finding.message)}</p>`,
    `<p><code>${forHtml(repositoryPath(repositoryPrefix, finding.file))}:${finding.line}:${finding.column}</code></p>`,
    related.length === 0 ? '' : `<ul>${related.join('')}</ul>`,
    prose === '' ? '' : `<p><b>Remediation:</b> ${forHtml(prose)}</p>`,
    block === '' ? '' : `<pre>${plainLines(block).map(forHtml).join('\n')}</pre>`,
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function suppressedSection(findings: readonly FindingRow[]): string {
  const rows = findings.flatMap(({ suppressed, rule, file, line }) =>
    suppressed === null
      ? []
      : [
          `<li>${forHtml(rule)} <code>${forHtml(file)}:${line}</code> by ${suppressed.kind}: ${forHtml(suppressed.reason)}</li>`,
        ],
  );
  return rows.length === 0 ? '' : `<h2>${counted(rows.length, 'suppressed finding')}</h2>\n<ul>${rows.join('\n')}</ul>`;
}

const STYLE = `:root{color-scheme:light dark;--line:#8884}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:75rem}
h1{font-size:1.3rem;margin:0}h2{font-size:1.1rem;margin-top:2rem}h3{font-size:1rem;margin:0}
header,.message{border:1px solid var(--line);border-left:.4rem solid var(--c,#888);border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0}
.error{--c:#cf222e}.warning{--c:#bf8700}.note{--c:#0969da}.good{--c:#1a7f37}
.tag{border:1px solid var(--c);color:var(--c);border-radius:1rem;padding:0 .5rem;font-size:.85em;white-space:nowrap}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
pre{background:#8881;padding:.6rem;overflow-x:auto}code{overflow-wrap:anywhere}p{margin:.4rem 0}footer{margin-top:2rem;font-size:.85em;opacity:.7}`;
