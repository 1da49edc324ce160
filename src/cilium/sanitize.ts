import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, textOf } from '../finding/json.ts';
import { contains, parseAddress, parsePrefix } from './cidr.ts';
import { cidrGroupKey, selectorProblems } from './compile-selector.ts';
import { parseKey } from './labels.ts';
import { sanitizePortRule } from './sanitize-ports.ts';
import type { CiliumOptions, CiliumVersion, PolicyProblem } from './types.ts';
import { holdsIn } from './versions.ts';

export const ENTITIES = new Set(
  'all world world-ipv4 world-ipv6 cluster host init ingress unmanaged remote-node health none kube-apiserver'.split(
    ' ',
  ),
);
/** The fields of an egress item that say whither. */
export const PEER_FIELDS = [
  'toEndpoints',
  'toEntities',
  'toCIDR',
  'toCIDRSet',
  'toServices',
  'toGroups',
  'toNodes',
  'toFQDNs',
] as const;
const FROM_FIELDS = ['fromEndpoints', 'fromEntities', 'fromCIDR', 'fromCIDRSet', 'fromGroups', 'fromNodes'] as const;

export type Add = (path: Path, message: string, correction?: string) => void;

const SECTIONS = ['ingress', 'ingressDeny', 'egress', 'egressDeny'] as const;

/** What Cilium's agent refuses about one `spec` that the API server let through (pkg/policy/api/rule_validation.go, Rule.Sanitize). */
export function sanitizeRule(spec: JsonObject, path: Path, options: CiliumOptions): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add: Add = (inner, message, correction) => {
    problems.push({
      code: 'sanitize',
      path: [...path, ...inner],
      stage: 'sanitize',
      message,
      correction: correction ?? null,
    });
  };
  if (SECTIONS.every((section) => listAt(spec[section]).length === 0)) {
    add(
      [],
      'has no entry in ingress, ingressDeny, egress or egressDeny: Cilium refuses an empty rule; `egress: [{}]` denies everything',
      'egress:\n  - {}',
    );
  }
  const isHostPolicy = isObject(spec['nodeSelector']);
  const checked = (key: string): string => checkedKey(key, options.version);
  for (const field of ['endpointSelector', 'nodeSelector'] as const) {
    problems.push(...selectorProblems(spec[field], [...path, field], checked));
  }
  for (const section of SECTIONS) {
    for (const [index, item] of listAt(spec[section]).entries()) {
      if (!isObject(item)) continue;
      const at: Path = [section, index];
      sanitizeItem(
        item,
        section,
        (inner, message, correction) => add([...at, ...inner], message, correction),
        options,
        isHostPolicy,
      );
      for (const field of ['toEndpoints', 'toNodes', 'fromEndpoints', 'fromNodes'] as const) {
        for (const [position, selector] of listAt(item[field]).entries())
          problems.push(...selectorProblems(selector, [...path, ...at, field, position], checked));
      }
    }
  }
  return problems;
}

/** The form in which a key is validated: `source.key` up to 1.19; later the key alone, with a source in letters and digits before it. */
function checkedKey(key: string, version: CiliumVersion): string {
  if (!holdsIn('strict-label-keys', version)) {
    const { source, key: name } = parseKey(key);
    return `${source}.${name}`;
  }
  const [source = '', name, ...more] = key.split(':');
  return name !== undefined && more.length === 0 && /^[A-Za-z0-9]+$/.test(source) ? name : key;
}

function withGroupSource(text: string): string {
  const { source, key } = cidrGroupKey('1.20')(text);
  return `${source}:${key}`;
}

function sanitizeItem(
  item: JsonObject,
  section: (typeof SECTIONS)[number],
  add: Add,
  options: CiliumOptions,
  isHostPolicy: boolean,
): void {
  const isEgress = section.startsWith('egress');
  const isDeny = section.endsWith('Deny');
  const fields = (isEgress ? PEER_FIELDS : FROM_FIELDS).filter((field) => !(isDeny && field === 'toFQDNs'));
  const used = fields.filter((field) => listAt(item[field]).length > 0);
  if (used.length > 1) {
    add(
      [used[1] ?? ''],
      `${used.join(' and ')} can't stand in one rule: Cilium refuses the whole policy; write one list item for each`,
    );
  }
  for (const field of ['toNodes', 'fromNodes'] as const) {
    if (listAt(item[field]).length > 0 && !options.nodeSelectorLabels)
      add([field], `${field} needs the agent setting enable-node-selector-labels`);
  }
  sanitizePeers(item, isEgress ? 'to' : 'from', add, options);
  const toPorts = listAt(item['toPorts']);
  if (listAt(item['icmps']).length > 0 && toPorts.length > 0)
    add(['icmps'], "icmps and toPorts can't stand in one rule");
  for (const [index, rule] of toPorts.entries()) {
    if (!isObject(rule)) continue;
    sanitizePortRule(rule, (inner, message, correction) => add(['toPorts', index, ...inner], message, correction), {
      options,
      isEgress,
      isDeny,
      isHostPolicy,
    });
  }
  for (const [index, selector] of listAt(item['toFQDNs']).entries()) {
    if (isObject(selector) && stringAt(selector['matchName']) && stringAt(selector['matchPattern']))
      add(['toFQDNs', index], 'has both matchName and matchPattern');
  }
}

function sanitizePeers(item: JsonObject, prefix: 'to' | 'from', add: Add, options: CiliumOptions): void {
  for (const [index, cidr] of listAt(item[`${prefix}CIDR`]).entries()) {
    if (typeof cidr === 'string' && parsePrefix(cidr) === null && parseAddress(cidr) === null)
      add([`${prefix}CIDR`, index], `"${cidr.slice(0, 60)}" is no CIDR`);
  }
  for (const [index, set] of listAt(item[`${prefix}CIDRSet`]).entries()) {
    if (isObject(set))
      sanitizeCidrSet(set, (inner, message) => add([`${prefix}CIDRSet`, index, ...inner], message), options);
  }
  for (const [index, entity] of listAt(item[`${prefix}Entities`]).entries()) {
    const isKnown =
      typeof entity === 'string' &&
      (ENTITIES.has(entity) || (entity === 'cluster-mesh' && holdsIn('cluster-mesh-entity', options.version)));
    if (!isKnown) add([`${prefix}Entities`, index], `"${textOf(entity).slice(0, 60)}" is no entity`);
  }
}

function sanitizeCidrSet(set: JsonObject, add: Add, options: CiliumOptions): void {
  const cidr = stringAt(set['cidr']) ?? '';
  const chosen = [cidr !== '', (stringAt(set['cidrGroupRef']) ?? '') !== '', isObject(set['cidrGroupSelector'])].filter(
    Boolean,
  ).length;
  if (chosen !== 1) add([], 'needs exactly one of cidr, cidrGroupRef, cidrGroupSelector');
  for (const { path, message } of selectorProblems(set['cidrGroupSelector'], ['cidrGroupSelector'], (key) =>
    holdsIn('strict-label-keys', options.version)
      ? checkedKey(withGroupSource(key), options.version)
      : `cidrgroup.${key}`,
  ))
    add(path, message);
  if (cidr === '') return;
  const prefix = parsePrefix(cidr);
  if (prefix === null) {
    add(['cidr'], `"${cidr.slice(0, 60)}" is no CIDR (address/length)`);
    return;
  }
  for (const [index, except] of listAt(set['except'] as Json | undefined).entries()) {
    const inner = typeof except === 'string' ? parsePrefix(except) : null;
    if (inner === null) add(['except', index], `"${textOf(except).slice(0, 60)}" is no CIDR`);
    else if (!contains(prefix, inner.bytes)) add(['except', index], `${textOf(except)} lies outside ${cidr}`);
    else if (inner.length < prefix.length && holdsIn('except-not-wider', options.version))
      add(['except', index], `${textOf(except)} is wider than ${cidr}`);
  }
}
