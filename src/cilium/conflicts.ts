import type { Json, JsonObject } from '../finding/json.ts';
import { buildFilters } from './filters.ts';
import type { Conflict } from './merge.ts';
import { portsText } from './ports.ts';
import type { CiliumOptions, CompiledPolicy, CompiledRule, L7, PolicyProblem } from './types.ts';
import { entryName, peerText } from './words.ts';
import { yamlText } from './yaml-text.ts';

/**
 * What becomes of the pods (Cilium 1.18–1.20: pkg/endpoint/policy.go regeneratePolicy fails, and pkg/endpoint/api waits for a first policy
 * before a new pod gets its network).
 */
const CONSEQUENCE =
  'Cilium computes no policy for such a pod at all: a new one gets no network and never starts, a running one keeps the policy it had before.';

/** Which items can't be merged, why, and what becomes of the pod. */
export function conflictText(conflict: Conflict, policies: readonly CompiledPolicy[]): string {
  const { first, second, peer, match } = conflict;
  const names = [first.entry, second.entry].map((entry) => entryName(entry, policies));
  const who =
    first.entry === second.entry ? `Two parts of ${names[0] ?? ''}` : `${names[0] ?? ''} and ${names[1] ?? ''}`;
  return `${who} can't be merged for ${peerText(peer)} on ${portsText([match])}: ${reasonOf(conflict)}. ${CONSEQUENCE}`;
}

function reasonOf({ what, first, second }: Conflict): string {
  switch (what) {
    case 'proxies':
      return `one has ${proxyText(first.l7)}, the other ${proxyText(second.l7)}, and a destination and port has one proxy`;
    case 'listeners':
      return 'they name different listeners of the same priority';
    case 'authentication':
      return `one asks for authentication \`${first.authentication}\`, the other for \`${second.authentication}\``;
    case 'terminatingTLS':
    case 'originatingTLS':
      return `they name different secrets in \`${what}\``;
    case 'server-names':
      return 'one has `serverNames`, the other reads the requests, and without `terminatingTLS` no proxy does both';
  }
}

function proxyText({ kind, serverNames }: L7): string {
  switch (kind) {
    case 'dns':
      return 'DNS rules';
    case 'http':
      return 'HTTP rules';
    case 'kafka':
      return 'Kafka rules';
    case 'proxylib':
      return 'rules of an `l7proto`';
    case 'listener':
      return 'a listener';
    case 'tls':
      return serverNames.length > 0 ? '`serverNames`' : 'a TLS context';
    case 'none':
      return 'no proxy';
  }
}

/** YAML in place of the part that doesn't fit; null where it is longer than a person would read. */
export function conflictCorrection({ what, first, second, match }: Conflict): string | null {
  const port = { port: match.portName === '' ? String(match.port) : match.portName, protocol: match.protocol };
  switch (what) {
    case 'proxies': {
      const dns = [first.l7, second.l7].find(({ kind }) => kind === 'dns');
      // DNS rules belong on the port of the DNS servers, and nothing else does.
      if (dns !== undefined)
        return yamlText({
          toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: dns.dns.map(written) } }],
        });
      return yamlText({ toPorts: [{ ports: [port] }] });
    }
    case 'listeners':
      return yamlText({ toPorts: [{ ports: [port], listener: parsed(first.l7.listener) }] });
    case 'authentication':
      return yamlText({ authentication: { mode: first.authentication } });
    case 'terminatingTLS':
      return yamlText({ toPorts: [{ ports: [port], terminatingTLS: parsed(first.l7.terminatingTls) }] });
    case 'originatingTLS':
      return yamlText({ toPorts: [{ ports: [port], originatingTLS: parsed(first.l7.originatingTls) }] });
    case 'server-names':
      return yamlText({
        toPorts: [{ ports: [port], serverNames: [...first.l7.serverNames, ...second.l7.serverNames] }],
      });
  }
}

function written({ matchName, matchPattern }: L7['dns'][number]): JsonObject {
  return matchName === '' ? { matchPattern } : { matchName };
}

function parsed(text: string | null): Json {
  return text === null ? {} : JSON.parse(text);
}

/** Items of one rule that Cilium accepts and then can't merge. */
export function conflictTraps(policy: CompiledPolicy, options: CiliumOptions): PolicyProblem[] {
  return policy.rules.flatMap((rule: CompiledRule): PolicyProblem[] => {
    const isPlain = rule.egress.every(
      ({ ports, authentication }) => authentication === null && (ports ?? []).every(({ l7 }) => l7.kind === 'none'),
    );
    if (isPlain) return [];
    const { conflict } = buildFilters(rule.egress, true, options.version);
    if (conflict === null) return [];
    return [
      {
        code: 'merge-conflict',
        path: conflict.second.entry.path,
        stage: 'semantics',
        message: conflictText(conflict, [policy]),
        correction: conflictCorrection(conflict),
      },
    ];
  });
}
