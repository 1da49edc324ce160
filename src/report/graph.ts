import type { CallRow, FindingRow, RemovedPolicy, Verdict } from '../finding/result.ts';
import type { WorkloadName } from '../finding/types.ts';
import { forMermaid, plain } from './escape.ts';
import { workloadTitle } from './words.ts';

/** More nodes than this can't be read. */
const MAX_WORKLOADS = 12;
const MAX_HOSTS = 6;
const MAX_LABEL = 60;
/** Mermaid refuses more than 50,000 characters or 500 edges. */
const MAX_TEXT = 45_000;
const MAX_LINES = 450;

const EDGE: Readonly<Record<Verdict, string>> = {
  'allowed-pinned': '-->|pinned|',
  'allowed-broad': '-->|too broad|',
  blocked: '-.-x|blocked|',
  'blocked-dns': '-.-x|no DNS rule|',
  'default-allow': '==>|unrestricted|',
  'policy-invalid': '==>|policy invalid|',
  unknown: '-.->|unknown|',
};

interface Line {
  readonly from: string;
  readonly policy: string | null;
  readonly host: string;
  readonly verdict: Verdict;
}

/** A Mermaid flowchart workload → policy → destination of the callers that have findings; '' where there is none. */
export function mermaidGraph(
  calls: readonly CallRow[],
  findings: readonly FindingRow[],
  removed: readonly RemovedPolicy[] = [],
): string {
  for (let workloads = MAX_WORKLOADS; workloads > 0; workloads = Math.floor(workloads / 2)) {
    const graph = graphOf(calls, findings, removed, workloads);
    if (graph.length <= MAX_TEXT && graph.split('\n').length <= MAX_LINES) return graph;
  }
  return '';
}

function graphOf(
  calls: readonly CallRow[],
  findings: readonly FindingRow[],
  removed: readonly RemovedPolicy[],
  maxWorkloads: number,
): string {
  const concerned = new Set(findings.flatMap(({ workload }) => (workload === null ? [] : [keyOf(workload)])));
  const shown = new Map<string, CallRow[]>();
  for (const call of calls) {
    const key = keyOf(call.workload);
    if (!concerned.has(key) || (!shown.has(key) && shown.size >= maxWorkloads)) continue;
    shown.set(key, [...(shown.get(key) ?? []), call]);
  }
  if (shown.size === 0) return '';
  const ids = new Map<string, string>();
  const nodes: string[] = [];
  const node = (kind: 'w' | 'p' | 'h', label: string, open: string, close: string): string => {
    const key = `${kind}\0${label}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `${kind}${ids.size}`;
    ids.set(key, id);
    nodes.push(`  ${id}${open}"${label.split('\n').map(shortLabel).join('<br/>')}"${close}`);
    return id;
  };
  const edges = new Map<string, Paint>();
  const ghosts: string[] = [];
  for (const group of shown.values()) {
    for (const { from, policy, host, verdict } of linesOf(group)) {
      const workload = node('w', from, '[', ']');
      const destination = node('h', host, '(', ')');
      if (policy === null) edges.set(`  ${workload} ${EDGE[verdict]} ${destination}`, PAINT[verdict]);
      else {
        const through = node('p', policy, '{{', '}}');
        edges.set(`  ${workload} --- ${through}`, 'plain');
        edges.set(`  ${through} ${EDGE[verdict]} ${destination}`, PAINT[verdict]);
      }
    }
  }
  for (const { kind, name, workloads, isDeleted } of removed) {
    const gone = workloads.filter((one) => shown.has(keyOf(one)));
    if (gone.length === 0) continue;
    const policy = node(
      'p',
      `${plain(`${kind} ${name}`)}\n${isDeleted ? 'deleted' : 'no longer selects it'}`,
      '{{',
      '}}',
    );
    if (isDeleted) ghosts.push(policy);
    for (const one of gone) edges.set(`  ${node('w', plain(workloadTitle(one)), '[', ']')} -.- ${policy}`, 'faint');
  }
  const faded =
    ghosts.length === 0
      ? []
      : [`  classDef deleted stroke:#8c959f,stroke-dasharray:4 4`, `  class ${ghosts.join(',')} deleted`];
  return ['flowchart LR', ...nodes, ...edges.keys(), ...styles([...edges.values()]), ...faded].join('\n');
}

function shortLabel(text: string): string {
  return forMermaid(text.length <= MAX_LABEL ? text : `${text.slice(0, MAX_LABEL - 1)}…`);
}

type Paint = 'bad' | 'doubtful' | 'good' | 'faint' | 'plain';

const PAINT: Readonly<Record<Verdict, Paint>> = {
  'allowed-pinned': 'good',
  'allowed-broad': 'doubtful',
  blocked: 'bad',
  'blocked-dns': 'bad',
  'default-allow': 'bad',
  'policy-invalid': 'bad',
  unknown: 'doubtful',
};

/** Readable on white and on black. */
const STROKE: Readonly<Record<Exclude<Paint, 'plain'>, string>> = {
  bad: 'stroke:#d1242f',
  doubtful: 'stroke:#bf8700',
  good: 'stroke:#2da44e',
  faint: 'stroke:#8c959f',
};

function styles(paints: readonly Paint[]): string[] {
  return (['bad', 'doubtful', 'good', 'faint'] as const).flatMap((paint) => {
    const numbers = paints.flatMap((one, index) => (one === paint ? [index] : []));
    return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} ${STROKE[paint]}`];
  });
}

/** One line per policy and verdict; the hosts that share both stand in one node. */
function linesOf(calls: readonly CallRow[]): Line[] {
  const groups = new Map<string, { readonly call: CallRow; readonly hosts: Set<string> }>();
  const required = calls.filter((call) => call.required);
  for (const call of required.length > 0 ? required : calls) {
    const key = `${call.verdict}\0${policyOf(call) ?? ''}`;
    const group = groups.get(key) ?? { call, hosts: new Set<string>() };
    group.hosts.add(plain(call.port === 443 ? call.host : `${call.host}:${call.port}`));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ call, hosts }) => ({
    from: plain(workloadTitle(call.workload)),
    policy: policyOf(call),
    host:
      [...hosts].slice(0, MAX_HOSTS).join('\n') +
      (hosts.size > MAX_HOSTS ? `\nand ${hosts.size - MAX_HOSTS} more` : ''),
    verdict: call.verdict,
  }));
}

function policyOf(call: CallRow): string | null {
  const names = call.policies.map(({ kind, name }) => plain(`${kind} ${name}`));
  return names.length === 0
    ? null
    : names.slice(0, 3).join('\n') + (names.length > 3 ? `\nand ${names.length - 3} more` : '');
}

function keyOf({ scope, namespace, kind, name }: WorkloadName): string {
  return [scope, namespace ?? '', kind, name].join('\0');
}
