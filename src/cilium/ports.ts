import { isObject, type Json, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import type { FqdnSelector } from './fqdn.ts';
import type { L7, PortMatch } from './types.ts';

const NO_L7: L7 = {
  kind: 'none',
  dns: [],
  serverNames: [],
  terminatingTls: null,
  originatingTls: null,
  listener: null,
  listenerPriority: 0,
  httpWildcard: false,
};
const ANY_PROTOCOLS = ['TCP', 'UDP', 'SCTP'] as const;

/** An IANA service name as Cilium tells it from a number (pkg/iana): letters, digits, single dashes, at least one letter, at most 15 characters. */
export function isServiceName(text: string): boolean {
  return text.length > 0 && text.length <= 15 && /[a-zA-Z]/.test(text) && /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(text);
}

/** A port number as Go's strconv.ParseUint(text, 0, 16) reads it: 0x, 0o, 0b, a leading 0 for octal, underscores between digits. null where it is none. */
export function parsePort(text: string): number | null {
  const match = /^(0[xX]|0[oO]|0[bB]|0)?([0-9a-fA-F_]*)$/.exec(text);
  if (match === null || text.length > 30) return null;
  const prefix = (match[1] ?? '').toLowerCase();
  let digits = match[2] ?? '';
  if (prefix === '0' && digits === '') return 0;
  const base = prefix === '0x' ? 16 : prefix === '0b' ? 2 : prefix === '' ? 10 : 8;
  if (digits.includes('_')) {
    if (!(prefix === '' ? /^[0-9]+(?:_[0-9]+)*$/ : /^_?[0-9a-f]+(?:_[0-9a-f]+)*$/i).test(digits)) return null;
    digits = digits.replaceAll('_', '');
  }
  const allowed = base === 16 ? /^[0-9a-f]+$/i : base === 10 ? /^[0-9]+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
  if (!allowed.test(digits)) return null;
  const value = Number.parseInt(digits, base);
  return value <= 65535 ? value : null;
}

/** A port text read as Go's ParseUint(text, 10, 16) does when its error is ignored. */
function decimalOf(text: string): number {
  return /^[0-9]+$/.test(text) ? Math.min(Number(text), 65535) : 0;
}

/** How many bits of protocol and port decide: a range counts with the largest aligned block around the port (pkg/policy/portrange.go). */
export function specificity(
  match: PortMatch,
  port: number,
  protocol: string,
  named: (name: string, protocol: string) => number,
): number {
  if (match.protocol === 'ANY') return 0;
  const first = match.portName === '' ? match.port : named(match.portName, protocol);
  if (first === 0 && (match.endPort === 0 || match.endPort === 65535)) return 8;
  if (match.endPort <= first) return 24;
  let size = 1;
  for (let next = 2; next <= 65536; next *= 2) {
    const start = port - (port % next);
    if (start < first || start + next - 1 > match.endPort) break;
    size = next;
  }
  return 24 - Math.log2(size);
}

/** Whether a port rule covers a destination port. `named` resolves a port name of the cluster; 0 = not known. */
export function coversPort(
  match: PortMatch,
  port: number,
  protocol: string,
  named: (name: string, protocol: string) => number,
): boolean {
  if (match.protocol !== 'ANY' && match.protocol !== protocol) return false;
  if (match.portName !== '') {
    const resolved = named(match.portName, protocol);
    return resolved !== 0 && (match.endPort > resolved ? port >= resolved && port <= match.endPort : port === resolved);
  }
  if (match.port === 0 && (match.endPort === 0 || match.endPort === 65535)) return true;
  return match.endPort > match.port ? port >= match.port && port <= match.endPort : port === match.port;
}

/** The port part of an egress item: null without one; one match per port and protocol. `icmps` is a port part too, but no port of it is TCP or UDP. */
export function portMatchesOf(toPorts: Json | undefined, icmps: Json | undefined): PortMatch[] | null {
  const isIcmp = listAt(icmps).length > 0;
  if (listAt(toPorts).length === 0) return isIcmp ? [] : null;
  const matches: PortMatch[] = [];
  for (const rule of listAt(toPorts)) {
    if (!isObject(rule)) continue;
    for (const item of listAt(rule['ports'])) {
      if (!isObject(item)) continue;
      const written = stringAt(item['port']) ?? '';
      const isName = isServiceName(written);
      const protocol = (stringAt(item['protocol']) ?? 'ANY').toUpperCase();
      const endPort = typeof item['endPort'] === 'number' ? item['endPort'] : 0;
      const port = isName ? 0 : (parsePort(written) ?? 0);
      for (const each of protocol === 'ANY' || protocol === '' ? ANY_PROTOCOLS : [protocol]) {
        matches.push({
          port,
          portName: isName ? written.toLowerCase() : '',
          decimal: isName ? 0 : decimalOf(written),
          endPort,
          protocol: each,
          l7: l7Of(rule, each),
        });
      }
    }
  }
  return matches;
}

function l7Of(rule: JsonObject, protocol: string): L7 {
  const rules = isObject(rule['rules']) ? rule['rules'] : {};
  const dns = listAt(rules['dns']).map(fqdnSelectorOf);
  const http = listAt(rules['http']);
  const serverNames = listAt(rule['serverNames']).filter((name): name is string => typeof name === 'string');
  const { priority, ...listener } = isObject(rule['listener']) ? rule['listener'] : {};
  const base = {
    ...NO_L7,
    dns,
    serverNames,
    terminatingTls: writtenText(rule['terminatingTLS']),
    originatingTls: writtenText(rule['originatingTLS']),
    httpWildcard: http.some((item) => isObject(item) && Object.keys(item).length === 0),
  };
  if (isObject(rule['listener'])) {
    const listenerPriority = typeof priority === 'number' ? priority : 0;
    return { ...base, kind: 'listener', listener: writtenText(listener), listenerPriority };
  }
  if (dns.length > 0) return { ...base, kind: 'dns' };
  if (protocol === 'TCP') {
    if (http.length > 0) return { ...base, kind: 'http' };
    if (listAt(rules['kafka']).length > 0) return { ...base, kind: 'kafka' };
    if ((stringAt(rules['l7proto']) ?? '') !== '') return { ...base, kind: 'proxylib' };
  }
  return {
    ...base,
    kind: base.terminatingTls !== null || base.originatingTls !== null || serverNames.length > 0 ? 'tls' : 'none',
  };
}

/** A mapping in one form whatever the order of its keys; null for anything else. */
function writtenText(value: Json | undefined): string | null {
  return isObject(value) ? JSON.stringify(sorted(value)) : null;
}

function sorted(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value ?? null;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

export function fqdnSelectorOf(item: Json): FqdnSelector {
  const value = isObject(item) ? item : {};
  return { matchName: stringAt(value['matchName']) ?? '', matchPattern: stringAt(value['matchPattern']) ?? '' };
}

/** An L3-only rule: all ports and protocols. */
export const ALL_PORTS: PortMatch = { port: 0, portName: '', decimal: 0, endPort: 0, protocol: 'ANY', l7: NO_L7 };

/** The ports of an item: `443/TCP, 80/TCP`, or that it takes all. */
export function portsText(ports: readonly PortMatch[] | null): string {
  if (ports === null) return 'every port';
  if (ports.length === 0) return 'no port';
  const texts = ports.map(({ port, portName, endPort, protocol }) => {
    const start = portName === '' ? String(port) : portName;
    return `${start === '0' ? 'every port' : start}${endPort > port ? `-${endPort}` : ''}/${protocol}`;
  });
  const three = ['TCP', 'UDP', 'SCTP'];
  const merged = new Map<string, string[]>();
  for (const text of texts) {
    const slash = text.lastIndexOf('/');
    const port = text.slice(0, slash);
    merged.set(port, [...(merged.get(port) ?? []), text.slice(slash + 1)]);
  }
  return [...merged]
    .map(([port, protocols]) =>
      three.every((protocol) => protocols.includes(protocol))
        ? `${port}/ANY`
        : `${port}/${[...new Set(protocols)].join('+')}`,
    )
    .join(', ');
}
