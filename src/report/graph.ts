import type { CallRow, FindingRow, Verdict } from '../finding/result.ts';
import type { WorkloadName } from '../finding/types.ts';
import { forMermaid, plain } from './escape.ts';
import { workloadTitle } from './words.ts';

/** More nodes than this can't be read, and GitHub refuses to draw very large diagrams. */
const MAX_WORKLOADS = 12;
const MAX_HOSTS = 6;

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
export function mermaidGraph(calls: readonly CallRow[], findings: readonly FindingRow[]): string {
  const concerned = new Set(findings.flatMap(({ workload }) => (workload === null ? [] : [keyOf(workload)])));
  const shown = new Map<string, CallRow[]>();
  for (const call of calls) {
    const key = keyOf(call.workload);
    if (!concerned.has(key) || (!shown.has(key) && shown.size >= MAX_WORKLOADS)) continue;
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
    nodes.push(`  ${id}${open}"${label.split('\n').map(forMermaid).join('<br/>')}"${close}`);
    return id;
  };
  const edges = new Set<string>();
  for (const group of shown.values()) {
    for (const { from, policy, host, verdict } of linesOf(group)) {
      const workload = node('w', from, '[', ']');
      const destination = node('h', host, '(', ')');
      if (policy === null) edges.add(`  ${workload} ${EDGE[verdict]} ${destination}`);
      else {
        const through = node('p', policy, '{{', '}}');
        edges.add(`  ${workload} --- ${through}`);
        edges.add(`  ${through} ${EDGE[verdict]} ${destination}`);
      }
    }
  }
  return ['flowchart LR', ...nodes, ...edges].join('\n');
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
