import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, textOf } from '../finding/json.ts';
import { contains, parsePrefix } from './cidr.ts';
import { selectorProblems } from './compile-selector.ts';
import type { PolicyProblem } from './types.ts';

/** What a field of a NetworkPolicy may hold; null always passes, it reads as absent. */
type Shape =
  | 'string'
  | 'integer'
  | 'integer-or-string'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const SELECTOR: Shape = {
  fields: {
    matchLabels: { map: 'string' },
    matchExpressions: { list: { fields: { key: 'string', operator: 'string', values: { list: 'string' } } } },
  },
};
const PORTS: Shape = { list: { fields: { port: 'integer-or-string', endPort: 'integer', protocol: 'string' } } };
const PEERS: Shape = {
  list: {
    fields: {
      podSelector: SELECTOR,
      namespaceSelector: SELECTOR,
      ipBlock: { fields: { cidr: 'string', except: { list: 'string' } } },
    },
  },
};
const SPEC: Shape = {
  fields: {
    podSelector: SELECTOR,
    policyTypes: { list: 'string' },
    ingress: { list: { fields: { ports: PORTS, from: PEERS } } },
    egress: { list: { fields: { ports: PORTS, to: PEERS } } },
  },
};

type Add = (path: Path, message: string) => void;
const same = (key: string): string => key;

/** What the API server refuses about a NetworkPolicy (Kubernetes 1.35 pkg/apis/networking/validation). */
export function networkPolicyProblems(value: JsonObject): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add: Add = (path, message) => {
    problems.push({ code: 'network-policy', path: ['spec', ...path], stage: 'schema', message, correction: null });
  };
  const spec = value['spec'];
  if (spec === undefined || spec === null) return [];
  checkShape(spec, SPEC, [], add);
  if (problems.length > 0 || !isObject(spec)) return problems;
  problems.push(...selectorProblems(spec['podSelector'], ['spec', 'podSelector'], same));
  for (const [index, type] of listAt(spec['policyTypes']).entries())
    if (type !== 'Ingress' && type !== 'Egress')
      add(['policyTypes', index], `"${textOf(type).slice(0, 40)}" must be Ingress or Egress`);
  for (const [section, side] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const)
    for (const [index, item] of listAt(spec[section]).entries())
      if (isObject(item)) checkItem(item, side, [section, index], add, problems);
  return problems;
}

function checkItem(item: JsonObject, side: 'from' | 'to', path: Path, add: Add, problems: PolicyProblem[]): void {
  for (const [index, port] of listAt(item['ports']).entries())
    checkPort(isObject(port) ? port : {}, [...path, 'ports', index], add);
  for (const [index, entry] of listAt(item[side]).entries()) {
    const at = [...path, side, index];
    const peer = isObject(entry) ? entry : {};
    const selectors = (['podSelector', 'namespaceSelector'] as const).filter((field) => isObject(peer[field]));
    for (const field of selectors) problems.push(...selectorProblems(peer[field], ['spec', ...at, field], same));
    if (!isObject(peer['ipBlock'])) continue;
    if (selectors.length > 0) add([...at, 'ipBlock'], "ipBlock can't stand beside podSelector or namespaceSelector");
    checkBlock(peer['ipBlock'], [...at, 'ipBlock'], add);
  }
}

function checkBlock(block: JsonObject, path: Path, add: Add): void {
  const text = stringAt(block['cidr']) ?? '';
  const prefix = parsePrefix(text);
  if (prefix === null) add([...path, 'cidr'], `"${text.slice(0, 60)}" is no CIDR`);
  for (const [index, except] of listAt(block['except']).entries()) {
    const inner = parsePrefix(stringAt(except) ?? '');
    if (inner === null) add([...path, 'except', index], `"${textOf(except).slice(0, 60)}" is no CIDR`);
    else if (prefix !== null && (inner.length <= prefix.length || !contains(prefix, inner.bytes)))
      add([...path, 'except', index], `${textOf(except)} must lie within ${text} and be smaller`);
  }
}

function checkPort(item: JsonObject, path: Path, add: Add): void {
  const { port, protocol, endPort } = item;
  if (typeof protocol === 'string' && !['TCP', 'UDP', 'SCTP'].includes(protocol))
    add([...path, 'protocol'], `"${protocol.slice(0, 40)}" must be TCP, UDP or SCTP`);
  if (typeof port === 'number' && (port < 1 || port > 65535)) add([...path, 'port'], `${port} is no port`);
  if (typeof port === 'string' && !isPortName(port))
    add([...path, 'port'], `"${port.slice(0, 40)}" is no port name (numbers stand without quotes here)`);
  if (typeof endPort !== 'number') return;
  if (typeof port !== 'number') add([...path, 'endPort'], 'endPort needs a port that is a number');
  else if (endPort < port || endPort > 65535) add([...path, 'endPort'], `${endPort} must be a port from ${port} on`);
}

function isPortName(text: string): boolean {
  return text.length <= 15 && /[a-z]/.test(text) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

function checkShape(value: Json, shape: Shape, path: Path, add: Add): void {
  if (value === null) return;
  const wrong = (wanted: string): void => add(path, `must be ${wanted}, not ${kindOf(value)}`);
  if (shape === 'string') {
    if (typeof value !== 'string') wrong('a string');
  } else if (shape === 'integer') {
    if (!Number.isInteger(value)) wrong('an integer');
  } else if (shape === 'integer-or-string') {
    if (typeof value !== 'string' && !Number.isInteger(value)) wrong('an integer or a string');
  } else if ('list' in shape) {
    if (!Array.isArray(value)) wrong('a list');
    else for (const [index, item] of value.entries()) checkShape(item, shape.list, [...path, index], add);
  } else if (!isObject(value)) wrong('a mapping');
  else
    for (const [key, child] of Object.entries(value)) {
      const inner = 'map' in shape ? shape.map : Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (inner !== undefined && child !== undefined) checkShape(child, inner, [...path, key], add);
    }
}

function kindOf(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'a mapping' : `the ${typeof value} ${String(value).slice(0, 40)}`;
}
