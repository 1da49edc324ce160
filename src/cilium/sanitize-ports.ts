import { isObject, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import { isServiceName, parsePort } from './ports.ts';
import type { Add } from './sanitize.ts';
import type { CiliumOptions } from './types.ts';

const MAX_PORTS = 40;

export interface PortRuleContext {
  readonly options: CiliumOptions;
  readonly isEgress: boolean;
  readonly isDeny: boolean;
  readonly isHostPolicy: boolean;
}

/** What Cilium refuses about one item of `toPorts` (PortRule.sanitize, PortProtocol.sanitize, L7Rules.sanitize). */
export function sanitizePortRule(rule: JsonObject, add: Add, context: PortRuleContext): void {
  const ports = listAt(rule['ports']);
  const rules = isObject(rule['rules']) && !context.isDeny ? rule['rules'] : {};
  const counts = {
    dns: listAt(rules['dns']).length,
    http: listAt(rules['http']).length,
    kafka: listAt(rules['kafka']).length,
    l7: listAt(rules['l7']).length,
  };
  const l7proto = stringAt(rules['l7proto']) ?? '';
  const hasL7 = counts.dns + counts.http + counts.kafka + counts.l7 > 0 || l7proto !== '';
  if (hasL7 && !context.options.l7proxy)
    add(['rules'], 'L7 rules need the L7 proxy, which is switched off (enable-l7-proxy)');
  if (counts.dns > 0 && !context.isEgress) add(['rules', 'dns'], 'DNS rules are only allowed in egress');
  if (context.isHostPolicy && (counts.http > 0 || counts.kafka > 0))
    add(['rules'], 'a host policy may hold DNS rules only');
  const serverNames = listAt(rule['serverNames']);
  if (serverNames.length > 0 && hasL7 && !isObject(rule['terminatingTLS']))
    add(['serverNames'], "serverNames and L7 rules together need terminatingTLS: Cilium can't look into TLS otherwise");
  if (serverNames.includes('')) add(['serverNames'], 'an empty server name');
  if (ports.length > MAX_PORTS) add(['ports'], `has ${ports.length} ports, at most ${MAX_PORTS} are allowed`);
  let hasZero = false;
  for (const [index, port] of ports.entries()) {
    if (!isObject(port)) continue;
    if (
      sanitizePort(port, counts.dns > 0, (inner, message, correction) =>
        add(['ports', index, ...inner], message, correction),
      )
    )
      hasZero = true;
    if (hasL7 && counts.dns === 0 && stringAt(port['protocol'])?.toUpperCase() !== 'TCP') {
      add(['ports', index, 'protocol'], 'L7 rules other than dns need `protocol: TCP`', 'protocol: TCP');
    }
  }
  if (isObject(rule['listener'])) {
    if (!context.isEgress) add(['listener'], 'listener is only allowed in egress');
    if (hasL7) add(['listener'], "listener and L7 rules can't stand together");
  }
  if (!hasL7) return;
  if (hasZero) add(['rules'], 'L7 rules need a port other than 0');
  if (counts.dns > 0 && ports.length === 0)
    add(['ports'], 'DNS rules need port 53', 'ports:\n  - port: "53"\n    protocol: ANY');
  if ([counts.http > 0, counts.kafka > 0, counts.dns > 0, l7proto !== ''].filter(Boolean).length > 1)
    add(['rules'], 'has L7 rules of more than one protocol');
  if (counts.l7 > 0 && l7proto === '') add(['rules', 'l7'], 'l7 needs l7proto');
  for (const [index, http] of listAt(rules['http']).entries()) {
    for (const field of ['path', 'method', 'host'] as const) {
      const expression = isObject(http) ? stringAt(http[field]) : undefined;
      if (expression !== undefined && !compiles(expression))
        add(['rules', 'http', index, field], `"${expression.slice(0, 60)}" is no regular expression`);
    }
  }
}

/** Reports what is wrong with a port; true where it is port 0. */
function sanitizePort(port: JsonObject, hasDnsRules: boolean, add: Add): boolean {
  const written = stringAt(port['port']) ?? '';
  if (written === '') {
    add(['port'], 'no port');
    return false;
  }
  if (isServiceName(written)) return false;
  const protocol = stringAt(port['protocol']) ?? '';
  if (written !== '0' && (protocol === 'VRRP' || protocol === 'IGMP'))
    add(['port'], `protocol ${protocol} has no ports`);
  const number = parsePort(written);
  if (number === null) {
    add(['port'], `"${written.slice(0, 40)}" is no port: write one number (a range takes endPort) or a port name`);
    return false;
  }
  const endPort = typeof port['endPort'] === 'number' ? port['endPort'] : 0;
  if (hasDnsRules && endPort > number) add(['endPort'], 'DNS rules allow no port range');
  return number === 0;
}

/** Go's regular expressions and ours agree on what is broken, but for a few rare constructs. */
function compiles(expression: string): boolean {
  try {
    new RegExp(expression.replace(/^\(\?[a-zA-Z]+\)/, ''));
    return true;
  } catch {
    return false;
  }
}
