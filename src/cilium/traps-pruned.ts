import { isObject, type Json, type JsonObject, type Path, stringAt, textOf, valueAt } from '../finding/json.ts';
import { schemaRoots } from './crd.gen.ts';
import { knownFields } from './structural-schema.ts';
import { hasPeers, isAnyDestination, itemPorts, itemYaml } from './traps-items.ts';
import type { CiliumOptions, PolicyProblem } from './types.ts';
import { yamlText } from './yaml-text.ts';

const SECTIONS = new Set<string | number>(['ingress', 'ingressDeny', 'egress', 'egressDeny']);

interface PrunedField {
  readonly key: string;
  readonly value: Json;
  readonly path: Path;
  /** The field that was probably meant. */
  readonly meant: string | undefined;
}

/** What the fields that the API server drops without a word change. Fields outside `spec` and `specs` change nothing. */
export function prunedTraps(
  written: JsonObject,
  enforced: JsonObject,
  unknown: readonly Path[],
  options: CiliumOptions,
): PolicyProblem[] {
  const kind = stringAt(written['kind']);
  const root =
    schemaRoots[options.version][
      kind === 'CiliumClusterwideNetworkPolicy' ? 'CiliumClusterwideNetworkPolicy' : 'CiliumNetworkPolicy'
    ];
  return unknown.flatMap((path): PolicyProblem[] => {
    const start = path[0] === 'spec' ? 1 : path[0] === 'specs' ? 2 : path.length;
    const key = path.at(-1);
    if (path.length <= start || typeof key !== 'string') return [];
    const parent = path.slice(0, -1);
    const field: PrunedField = {
      key,
      value: valueAt(written, path) ?? null,
      path,
      meant: nearest(key, knownFields(root, parent)),
    };
    const inner = path.slice(start);
    const item =
      SECTIONS.has(inner[0] ?? '') && typeof inner[1] === 'number'
        ? valueAt(enforced, path.slice(0, start + 2))
        : undefined;
    const problem =
      inner.length === 1
        ? specField(field, valueAt(enforced, parent))
        : inner.length === 3 && isObject(item)
          ? itemField(field, item, String(inner[0]))
          : nestedField(field, item, String(inner[0]), inner);
    return [problem];
  });
}

function problem(field: PrunedField, code: string, message: string, correction: string | null): PolicyProblem {
  return { code, path: field.path, stage: 'pruned', message, correction };
}

function dropped(field: PrunedField): string {
  const hint = field.meant === undefined ? '' : ` (\`${field.meant}\` is)`;
  return `\`${short(field.key)}\` is no field here${hint}, so Kubernetes drops it without a word`;
}

function specField(field: PrunedField, spec: Json | undefined): PolicyProblem {
  const hasEgress = isObject(spec) && ('egress' in spec || 'egressDeny' in spec);
  if (/^deny|deny$|^block/i.test(field.key))
    return problem(
      field,
      'deny-dropped',
      `${dropped(field)}: nothing is denied by it. Cilium can't deny by name; allow only the names that are needed.`,
      itemYaml([NEEDED]),
    );
  if (field.key === 'policyTypes') {
    const effect = hasEgress
      ? ': a direction is in default deny once the policy has an item for it.'
      : ': without `egress` items egress stays open.';
    return problem(field, 'policy-types', dropped(field) + effect, hasEgress ? null : 'egress:\n  - {}');
  }
  return problem(field, 'unknown-field', `${dropped(field)}.`, renamed(field));
}

/** In place of a deny by name: pods in default deny reach what is named, and nothing else. */
const NEEDED: JsonObject = {
  toFQDNs: [{ matchName: 'the-one-it-needs.example' }],
  toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }],
};

function itemField(field: PrunedField, item: JsonObject, section: string): PolicyProblem {
  const isDeny = section.endsWith('Deny');
  const { key, value, meant } = field;
  if (isDeny && /fqdn/i.test(key)) {
    const effect = isAnyDestination(item)
      ? `the item denies ${itemPorts(item)} to every destination`
      : hasPeers(item)
        ? 'only its other peers are denied'
        : 'the item denies nothing, but puts all egress in default deny';
    return problem(
      field,
      'deny-by-name',
      `Cilium can't deny by name: Kubernetes drops \`${short(key)}\` and ${effect}. Allow only the names that are needed.`,
      hasPeers(item) ? itemYaml([item], section) : itemYaml([NEEDED]),
    );
  }
  if (/^(?:action|deny|verdict|effect|type|policy)$/i.test(key) && !isDeny) {
    if (/^deny|^drop|^block|^reject/i.test(textOf(value)) || value === true) {
      const to = hasPeers(item) ? 'what it names' : 'every destination';
      return problem(
        field,
        'action-allows',
        `${dropped(field)}: the item allows ${to}. A deny is an item of \`${section}Deny\`${'toFQDNs' in item ? ', which knows no names: allow only the names that are needed' : ''}.`,
        'toFQDNs' in item ? null : itemYaml([item], `${section}Deny`),
      );
    }
    return problem(field, 'unknown-field', `${dropped(field)}.`, null);
  }
  if (key === 'rules' || key === 'ports')
    return problem(field, 'misplaced', `${dropped(field)}: \`${key}\` belongs into an entry of \`toPorts\`.`, null);
  if (meant === 'toPorts' || /port/i.test(key)) {
    const verb = isDeny ? 'denies' : 'allows';
    const effect = hasPeers(item) ? `the item ${verb} every port` : `the item ${verb} nothing`;
    return problem(
      field,
      'every-port',
      `${dropped(field)}: ${effect}.`,
      Array.isArray(value) ? itemYaml([{ ...item, toPorts: value }], section) : null,
    );
  }
  const corrected = meant === undefined ? null : itemYaml([{ [meant]: listOf(meant, value), ...item }], section);
  if (isAnyDestination(item)) {
    const effect = `the item ${isDeny ? 'denies' : 'allows'} ${itemPorts(item)} to any destination`;
    return problem(field, 'any-destination', `${dropped(field)}: ${effect}.`, corrected);
  }
  const effect = hasPeers(item) ? 'only the other peers count' : 'the item names no peer and selects nothing';
  return problem(field, 'unknown-field', `${dropped(field)}: ${effect}.`, corrected);
}

/** Fields deeper inside an item, and of items that are none. */
function nestedField(field: PrunedField, item: Json | undefined, section: string, inner: Path): PolicyProblem {
  const isPeer =
    inner[2] === 'toEndpoints' || inner[2] === 'toNodes' || inner[2] === 'toFQDNs' || inner[2] === 'toCIDRSet';
  if (isObject(item) && isPeer && inner.length === 5 && /^to[A-Z]/.test(field.key)) {
    const what =
      field.key === 'toPorts'
        ? 'the item has no ports and no DNS rules: every port is open to its peers'
        : 'it counts for nothing';
    const peers = item[String(inner[2])];
    const corrected =
      Array.isArray(field.value) && peers !== undefined
        ? itemYaml([{ ...item, [field.key]: field.value }], section)
        : null;
    return problem(
      field,
      'indented',
      `\`${field.key}\` stands inside an entry of \`${String(inner[2])}\` (indented too far), so Kubernetes drops it without a word: ${what}.`,
      corrected,
    );
  }
  if (field.key === 'rules' && section.endsWith('Deny'))
    return problem(field, 'deny-rules', `${dropped(field)}: a deny has no L7 rules, it denies the whole port.`, null);
  return problem(field, 'unknown-field', `${dropped(field)}.`, renamed(field));
}

function renamed({ meant, value }: PrunedField): string | null {
  return meant === undefined ? null : yamlText({ [meant]: value });
}

/** The value in the shape of the field that was meant. */
function listOf(meant: string, value: Json): Json {
  const items = Array.isArray(value) ? value : [value];
  return meant === 'toFQDNs'
    ? items.map((item: Json) =>
        typeof item === 'string' ? (item.includes('*') ? { matchPattern: item } : { matchName: item }) : item,
      )
    : items;
}

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/fqdn|dns|domain|host|url/i, 'toFQDNs'],
  [/cidr|^toips?$|ipblock/i, 'toCIDR'],
  [/^to$|pod|endpoint/i, 'toEndpoints'],
  [/entit/i, 'toEntities'],
  [/service/i, 'toServices'],
  [/port/i, 'toPorts'],
];

/** The known field that a mistyped one resembles. */
function nearest(key: string, known: readonly string[]): string | undefined {
  const lower = key.toLowerCase().slice(0, 60);
  const alike =
    known.find((name) => name.toLowerCase() === lower) ?? known.find((name) => isOneEdit(name.toLowerCase(), lower));
  return alike ?? MEANINGS.find(([pattern, name]) => known.includes(name) && pattern.test(lower))?.[1];
}

/** True where one letter too many, missing, wrong or two swapped make the difference. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return left.length + right.length <= 2 || (left.length === 2 && left === `${right[1]}${right[0]}`);
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
