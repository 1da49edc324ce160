import { isObject, type JsonObject, listAt } from '../finding/json.ts';
import { ciliumKey, requirementsOf } from './compile-selector.ts';
import { portMatchesOf } from './ports.ts';
import type { TrapItem, TrapScope } from './traps.ts';
import { hasPeers, isAnyDestination, itemPorts, itemYaml } from './traps-items.ts';
import { isAboutDns } from './traps-selectors.ts';
import type { PolicyProblem } from './types.ts';

/** Traps that only show when the items of a rule are read together. */
export function ruleTraps(scope: TrapScope, items: readonly TrapItem[]): PolicyProblem[] {
  return [...splitTraps(items), ...dnsTraps(items), ...defaultDenyTraps(scope, items), ...pointlessTraps(items)];
}

/** `- toFQDNs` and `- toPorts` as two items, where one was meant. */
function splitTraps(items: readonly TrapItem[]): PolicyProblem[] {
  return items.flatMap((item, position): PolicyProblem[] => {
    const previous = items[position - 1];
    if (previous === undefined || previous.section !== item.section) return [];
    const isRest = isAnyDestination(item.enforced) && Object.keys(item.written).every((key) => key === 'toPorts');
    if (!isRest || !hasPeers(previous.enforced) || 'toPorts' in previous.written) return [];
    const allows = item.section === 'egress' ? 'allows' : 'denies';
    return [
      {
        code: 'split-item',
        path: item.path,
        stage: 'semantics',
        message: `is an item of its own because of its dash: it ${allows} ${itemPorts(item.enforced)} to any destination, and the item before it ${allows} every port. One item was meant.`,
        correction: itemYaml([{ ...previous.enforced, ...item.enforced }], item.section),
      },
    ];
  });
}

/** Port 53 without DNS rules beside names: the look-ups are not seen. */
function dnsTraps(items: readonly TrapItem[]): PolicyProblem[] {
  const allows = items.filter(({ section }) => section === 'egress');
  const named = allows.some(({ enforced }) => listAt(enforced['toFQDNs']).length > 0);
  const lookUps = allows.filter(({ enforced }) => opens53(enforced));
  const plain = lookUps.find(({ enforced }) => !hasDnsRules(enforced) && isTowardsDns(enforced));
  if (!named || plain === undefined || lookUps.some(({ enforced }) => hasDnsRules(enforced))) return [];
  return [
    {
      code: 'dns-unobserved',
      path: [...plain.path, 'toPorts'],
      stage: 'semantics',
      message:
        "allows port 53 without `rules.dns`: Cilium doesn't see the look-ups, so `toFQDNs` learns no address and the connects fail (or work by chance where another pod of the node has asked).",
      correction: itemYaml([withDnsRules(plain.enforced)]),
    },
  ];
}

function opens53(item: JsonObject): boolean {
  return (
    portMatchesOf(item['toPorts'], undefined)?.some(({ port, portName }) => port === 53 || portName === 'dns') === true
  );
}

function hasDnsRules(item: JsonObject): boolean {
  return listAt(item['toPorts']).some(
    (rule) => isObject(rule) && isObject(rule['rules']) && listAt(rule['rules']['dns']).length > 0,
  );
}

function isTowardsDns(item: JsonObject): boolean {
  const selectors = listAt(item['toEndpoints']);
  return selectors.length === 0 || selectors.some((selector) => isAboutDns(requirementsOf(selector, ciliumKey)));
}

function withDnsRules(item: JsonObject): JsonObject {
  const toPorts = listAt(item['toPorts']).map((rule) =>
    isObject(rule) ? { ...rule, rules: { dns: [{ matchPattern: '*' }] } } : rule,
  );
  return { ...item, toPorts };
}

function defaultDenyTraps({ enforced, path, options }: TrapScope, items: readonly TrapItem[]): PolicyProblem[] {
  const flag = isObject(enforced['enableDefaultDeny']) ? enforced['enableDefaultDeny']['egress'] : undefined;
  if (flag === false && options.nonDefaultDeny && items.some(({ section }) => section === 'egress')) {
    return [
      {
        code: 'no-default-deny',
        path: [...path, 'enableDefaultDeny', 'egress'],
        stage: 'semantics',
        message:
          'With `enableDefaultDeny: {egress: false}` the items add to what is allowed but restrict nothing: unless another policy puts the pods in default deny, all their egress stays open.',
        correction: 'enableDefaultDeny:\n  egress: true',
      },
    ];
  }
  if (flag === true && items.length === 0) {
    return [
      {
        code: 'default-deny-without-items',
        path: [...path, 'enableDefaultDeny', 'egress'],
        stage: 'semantics',
        message: 'Without an item in `egress` or `egressDeny` the flag has no effect: egress stays open.',
        correction: 'egress:\n  - {}',
      },
    ];
  }
  return [];
}

/** Names beside an item that opens one of their ports to the whole world. */
function pointlessTraps(items: readonly TrapItem[]): PolicyProblem[] {
  const allows = items
    .filter(({ section }) => section === 'egress')
    .map((item) => ({ item, ports: portsOf(item.enforced) }));
  const named = allows.filter(({ item }) => listAt(item.enforced['toFQDNs']).length > 0);
  return allows
    .filter(({ item, ports }) => isWorld(item.enforced) && named.some((other) => overlap(ports, other.ports)))
    .map(
      ({ item }): PolicyProblem => ({
        code: 'names-pointless',
        path: item.path,
        stage: 'semantics',
        message: `opens ${itemPorts(item.enforced)} to the world, so the \`toFQDNs\` beside it narrow nothing there: rules add up.`,
        correction: null,
      }),
    );
}

/** null = every port. */
function portsOf(item: JsonObject): ReadonlySet<string> | null {
  const ports = portMatchesOf(item['toPorts'], item['icmps']);
  return ports === null
    ? null
    : new Set(ports.map(({ port, portName }) => (portName === '' ? String(port) : portName)));
}

function overlap(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  return a === null || b === null || a.has('0') || b.has('0') || [...a].some((port) => b.has(port));
}

function isWorld(item: JsonObject): boolean {
  const entities = listAt(item['toEntities']);
  return (
    entities.includes('world') ||
    entities.includes('all') ||
    listAt(item['toCIDR']).includes('0.0.0.0/0') ||
    listAt(item['toCIDRSet']).some((set) => isObject(set) && set['cidr'] === '0.0.0.0/0')
  );
}
