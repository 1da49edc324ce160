import { isObject, type Json, type JsonObject, listAt, stringAt } from '../finding/json.ts';
import { parsePort, portMatchesOf, portsText } from './ports.ts';
import { PEER_FIELDS } from './sanitize.ts';
import type { TrapItem, TrapScope } from './traps.ts';
import type { PolicyProblem } from './types.ts';
import { holdsIn } from './versions.ts';
import { yamlText } from './yaml-text.ts';

/** Lists of peers that select nothing where they are empty; the others don't count then. */
const STRICT_LISTS = ['toEndpoints', 'toNodes', 'toEntities', 'toCIDR', 'toCIDRSet'] as const;

/** The ports of an item in words. */
export function itemPorts(item: JsonObject): string {
  return portsText(portMatchesOf(item['toPorts'], item['icmps']));
}

/** True where an item has ports but no peer that counts: it means any destination. */
export function isAnyDestination(item: JsonObject): boolean {
  const ports = portMatchesOf(item['toPorts'], item['icmps']);
  return ports !== null && ports.length > 0 && !hasPeers(item) && !STRICT_LISTS.some((field) => field in item);
}

/** True where an item names at least one peer. */
export function hasPeers(item: JsonObject): boolean {
  return PEER_FIELDS.some((field) => listAt(item[field]).length > 0);
}

/** An item as YAML that stands under `egress:`. */
export function itemYaml(items: readonly JsonObject[], section = 'egress'): string | null {
  return yamlText({ [section]: items });
}

/** Traps inside one item of egress or egressDeny whose fields all exist. */
export function itemTraps(item: TrapItem, scope: TrapScope): PolicyProblem[] {
  return [...emptyPeerTraps(item), ...portTraps(item), ...nameTraps(item, scope)];
}

function emptyPeerTraps({ written, enforced, path, section }: TrapItem): PolicyProblem[] {
  const allows = section === 'egress' ? 'allows' : 'denies';
  const emptied = PEER_FIELDS.filter(
    (field) => field in written && (written[field] === null || isEmptyList(written[field])),
  );
  const open = emptied.find((field) => !(field in enforced) || !STRICT_LISTS.some((strict) => strict === field));
  if (open !== undefined && isAnyDestination(enforced)) {
    const shown = written[open] === null ? 'null' : '[]';
    return [
      {
        code: 'any-destination',
        path: [...path, open],
        stage: 'semantics',
        message: `\`${open}: ${shown}\` doesn't narrow the item: it ${allows} ${itemPorts(enforced)} to any destination (an empty template range often leaves this).`,
        correction: itemYaml([{ [open]: sampleOf(open), ...withoutPeers(enforced) }], section),
      },
    ];
  }
  const closed = emptied.find((field) => field in enforced && STRICT_LISTS.some((strict) => strict === field));
  if (closed === undefined) return [];
  return [
    {
      code: 'selects-nothing',
      path: [...path, closed],
      stage: 'semantics',
      message: `\`${closed}: []\` selects nothing, so the item ${allows} nothing, whatever else it names.`,
      correction: null,
    },
  ];
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function withoutPeers(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !PEER_FIELDS.some((field) => field === key)));
}

function sampleOf(field: string): Json {
  switch (field) {
    case 'toFQDNs':
      return [{ matchName: 'huggingface.co' }];
    case 'toEntities':
      return ['cluster'];
    case 'toCIDR':
      return ['192.0.2.0/24'];
    case 'toCIDRSet':
      return [{ cidr: '192.0.2.0/24' }];
    default:
      return [{ matchLabels: { app: 'name' } }];
  }
}

function portTraps({ enforced, path, section }: TrapItem): PolicyProblem[] {
  const allows = section === 'egress' ? 'allows' : 'denies';
  const outside = ['toFQDNs', 'toCIDR', 'toCIDRSet'].some((field) => listAt(enforced[field]).length > 0);
  return listAt(enforced['toPorts']).flatMap((rule, position): PolicyProblem[] => {
    if (!isObject(rule)) return [];
    const at = [...path, 'toPorts', position];
    const ports = listAt(rule['ports']);
    if (ports.length === 0) {
      const message = `names no port, so this entry ${allows} nothing; leave \`toPorts\` out to mean every port.`;
      return [
        {
          code: 'no-port',
          path: at,
          stage: 'semantics',
          message,
          correction: 'toPorts:\n  - ports:\n      - port: "443"\n        protocol: TCP',
        },
      ];
    }
    return ports.flatMap((port, index): PolicyProblem[] => {
      if (!isObject(port)) return [];
      const written = stringAt(port['port']) ?? '';
      const number = parsePort(written);
      const add = (code: string, message: string, fixed: JsonObject): PolicyProblem[] => [
        { code, path: [...at, 'ports', index], stage: 'semantics', message, correction: yamlText({ ports: [fixed] }) },
      ];
      if (number !== null && /^0[0-9]/.test(written))
        return add('octal-port', `port "${written}" is read as octal: it is port ${number}.`, {
          ...port,
          port: written.replace(/^0+/, ''),
        });
      if (number === null && outside && written !== '')
        return add(
          'named-port',
          `port name "${written}" is looked up among the containers of the cluster: unless one of them has a port of that name, nothing outside is reached.`,
          { ...port, port: written === 'http' ? '80' : '443' },
        );
      const end = port['endPort'];
      if (number !== null && typeof end === 'number' && end > 0 && end < number)
        return add('range-reversed', `endPort ${end} lies below port ${number}: only port ${number} counts.`, {
          ...port,
          port: String(end),
          endPort: number,
        });
      return [];
    });
  });
}

/** Patterns that cover another name than people expect. */
function nameTraps({ enforced, path }: TrapItem, { options }: TrapScope): PolicyProblem[] {
  return listAt(enforced['toFQDNs']).flatMap((selector, index): PolicyProblem[] => {
    const pattern = isObject(selector) ? (stringAt(selector['matchPattern']) ?? '') : '';
    const at = [...path, 'toFQDNs', index, 'matchPattern'];
    const glued = /^\*+([a-zA-Z0-9][-a-zA-Z0-9_]*\.[-a-zA-Z0-9_]+)\.?$/.exec(pattern)?.[1];
    if (glued !== undefined) {
      return [
        {
          code: 'lookalike-pattern',
          path: at,
          stage: 'semantics',
          message: `\`${pattern}\` covers \`evil${glued}\` as well, a domain that anyone can register: a dot is missing after the star.`,
          correction: yamlText({ toFQDNs: [{ matchName: glued }, { matchPattern: `*.${glued}` }] }),
        },
      ];
    }
    if (!holdsIn('any-depth-patterns', options.version) && /^\*{2,}\./.test(pattern)) {
      const domain = pattern.replace(/^\*+\./, '');
      return [
        {
          code: 'pattern-depth',
          path: at,
          stage: 'semantics',
          message: `\`${pattern}\` means any depth from Cilium 1.19 on; up to 1.18 it is one label, as \`*.${domain}\` is.`,
          correction: yamlText({
            toFQDNs: ['*.', '*.*.', '*.*.*.'].map((stars) => ({ matchPattern: stars + domain })),
          }),
        },
      ];
    }
    return [];
  });
}
