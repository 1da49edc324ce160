import { isObject, type Json, type JsonObject, listAt, type Path, stringAt, textOf, valueAt } from '../finding/json.ts';
import { parseAddress } from './cidr.ts';
import { ENTITIES, PEER_FIELDS } from './sanitize.ts';
import type { PolicyProblem } from './types.ts';
import { yamlText } from './yaml-text.ts';

/** A better name, message and text to write instead, for a mistake that people make often. */
interface Correction {
  readonly code: string;
  readonly message?: string;
  readonly correction: string | null;
}

/** Adds to what Cilium refuses what to write instead, where the mistake is a known one. `body` = the policy without its unknown fields. */
export function withCorrections(
  problems: readonly PolicyProblem[],
  written: JsonObject,
  body: JsonObject,
): PolicyProblem[] {
  return problems.map((problem) => {
    if (problem.correction !== null) return problem;
    const found = correctionOf(problem, valueAt(body, problem.path), written, body);
    return found === null ? problem : { ...problem, ...found };
  });
}

function correctionOf(
  { path }: PolicyProblem,
  value: Json | undefined,
  written: JsonObject,
  body: JsonObject,
): Correction | null {
  const field = path.at(-1);
  const list = path.at(-2);
  const within = (name: string): boolean => path.includes(name);
  if (field === 'port' && within('ports') && typeof value === 'number') {
    return {
      code: 'port-number',
      message: `must be a string: write the number in quotes ("${value}")`,
      correction: `port: "${value}"`,
    };
  }
  if (field === 'port' && typeof value === 'string') return portRange(value);
  if (field === 'protocol' && typeof value === 'string') return protocol(value);
  if (field === 'matchName' || field === 'matchPattern') return typeof value === 'string' ? name(field, value) : null;
  if (list === 'toFQDNs' || list === 'dns') return nameItem(value, valueAt(written, path));
  if (list === 'toEntities' && typeof value === 'string') return entity(value);
  if ((list === 'toCIDR' || field === 'cidr') && typeof value === 'string') return address(value, field === 'cidr');
  if (list === 'matchLabels' && (typeof value === 'number' || typeof value === 'boolean'))
    return {
      code: 'label-quotes',
      message: `must be a string: write the value in quotes ("${value}")`,
      correction: yamlText({ matchLabels: { [String(field)]: textOf(value) } }),
    };
  if ((field === 'egress' || field === 'egressDeny') && isObject(value))
    return {
      code: 'no-list',
      message: 'must be a list: each rule starts with a dash',
      correction: yamlText({ [field]: [valueAt(written, path) ?? value] }),
    };
  if (field === 'enableDefaultDeny' && typeof value === 'boolean')
    return {
      code: 'default-deny-form',
      message: `must be a mapping, one switch for each direction`,
      correction: yamlText({ enableDefaultDeny: { egress: value } }),
    };
  if (list === 'matchLabels' && typeof value === 'string')
    return {
      code: 'label-value',
      message: `"${short(value)}" is no label value: letters, digits, -, _ and ., at most 63`,
      correction: null,
    };
  if (isSpec(path)) return subject(value, valueAt(written, path)) ?? section(value);
  return PEER_FIELDS.some((peer) => peer === field) ? combined(path, body) : null;
}

function isSpec(path: Path): boolean {
  return (path.length === 1 && path[0] === 'spec') || (path.length === 2 && path[0] === 'specs');
}

function portRange(value: string): Correction | null {
  const match = /^(\d{1,5})\s*[-:]\s*(\d{1,5})$/.exec(value);
  if (match?.[1] === undefined || match[2] === undefined)
    return {
      code: 'port-form',
      message: `"${short(value)}" is no port: write a number from 1 to 65535 in quotes, or a port name`,
      correction: null,
    };
  return {
    code: 'port-range',
    message: `"${value}" is no port: a range is a port and an endPort`,
    correction: yamlText({ ports: [{ port: match[1], endPort: Number(match[2]), protocol: 'TCP' }] }),
  };
}

function protocol(value: string): Correction {
  const upper = value.toUpperCase();
  const known = ['TCP', 'UDP', 'SCTP', 'ANY'].includes(upper);
  return {
    code: 'protocol',
    message: known
      ? `must be in upper case: ${upper}, not ${value.slice(0, 20)}`
      : `"${value.slice(0, 20)}" is no protocol that Cilium knows; TLS and HTTP run over TCP`,
    correction: `protocol: ${known ? upper : 'TCP'}`,
  };
}

function name(field: string, value: string): Correction | null {
  const host = hostOf(value);
  if (host !== value.trim() && host !== '')
    return {
      code: 'name-url',
      message: `"${short(value)}" is more than a host name: leave out scheme, port and path`,
      correction: yamlText({ [host.includes('*') ? 'matchPattern' : 'matchName']: host }),
    };
  if (field === 'matchName' && value.includes('*'))
    return {
      code: 'name-wildcard',
      message: `"${short(value)}" has a wildcard: that is a matchPattern`,
      correction: yamlText({ matchPattern: value }),
    };
  if (value.startsWith('.'))
    return {
      code: 'name-dot',
      message: `"${short(value)}" starts with a dot: names below a domain are a matchPattern`,
      correction: yamlText({ matchPattern: `*${value}` }),
    };
  if (value === '' || !/^[-a-zA-Z0-9_.*]*$/.test(value) || value.includes('..')) {
    return {
      code: 'name-form',
      message: `"${short(value)}" is no host name: letters, digits, dashes and single dots${field === 'matchName' ? '' : ', and * as the only wildcard'}; one name an entry`,
      correction: null,
    };
  }
  return null;
}

/** The host of a URL or of host:port/path. */
function hostOf(text: string): string {
  return text
    .trim()
    .slice(0, 500)
    .replace(/^[a-zA-Z][-+.a-zA-Z0-9]{0,20}:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d{1,5}$/, '');
}

function nameItem(value: Json | undefined, written: Json | undefined): Correction | null {
  if (typeof value === 'string') {
    const host = hostOf(value);
    return {
      code: 'name-form',
      message: `must be a mapping with matchName or matchPattern, not "${short(value)}"`,
      correction: yamlText([host.includes('*') ? { matchPattern: host } : { matchName: host }]),
    };
  }
  if (!isObject(value) || !isObject(written)) return null;
  const mistyped = Object.entries(written).find(
    ([key]) => /^match_?-?(?:name|pattern)s?$/i.test(key) && !(key in value),
  );
  if (mistyped === undefined || typeof mistyped[1] !== 'string') return null;
  const meant = /name/i.test(mistyped[0]) ? 'matchName' : 'matchPattern';
  return {
    code: 'name-key',
    message: `\`${mistyped[0]}\` is no field here (\`${meant}\` is; keys are case-sensitive)`,
    correction: yamlText([{ [meant]: mistyped[1] }]),
  };
}

function entity(value: string): Correction {
  const lower = value.toLowerCase();
  if (lower.startsWith('world'))
    return {
      code: 'entity',
      message: `"${short(value)}" is no entity that a policy may name: write world`,
      correction: yamlText({ toEntities: ['world'] }),
    };
  if (ENTITIES.has(lower))
    return {
      code: 'entity',
      message: `"${short(value)}" is no entity: it is written ${lower}`,
      correction: yamlText({ toEntities: [lower] }),
    };
  return {
    code: 'entity',
    message: `"${short(value)}" is no entity (they are all, world, cluster, host, remote-node, kube-apiserver and some more): name a destination outside the cluster by toFQDNs or toCIDR`,
    correction: yamlText({ toFQDNs: [{ matchName: 'huggingface.co' }] }),
  };
}

function address(value: string, isSet: boolean): Correction | null {
  const bytes = parseAddress(value);
  if (bytes === null) return null;
  const cidr = `${value}/${bytes.length * 8}`;
  return {
    code: 'cidr-length',
    message: `"${short(value)}" is an address without a length: write ${cidr}`,
    correction: yamlText(isSet ? { cidr } : { toCIDR: [cidr] }),
  };
}

function subject(value: Json | undefined, written: Json | undefined): Correction | null {
  if (!isObject(value) || !isObject(written) || 'endpointSelector' in value || 'nodeSelector' in value) return null;
  const other = ['podSelector', 'selector', 'endpointselector'].find((key) => isObject(written[key]));
  return {
    code: 'endpoint-selector',
    message:
      other === undefined
        ? 'has no endpointSelector: it must say which pods it is for'
        : `has \`${other}\`, which Cilium's policies don't know: pods are selected by endpointSelector`,
    correction: yamlText({ endpointSelector: (other === undefined ? undefined : written[other]) ?? {} }),
  };
}

/** Half a policy: a selector, and nothing to do. */
function section(value: Json | undefined): Correction | null {
  if (!isObject(value) || ['ingress', 'ingressDeny', 'egress', 'egressDeny'].some((name) => name in value)) return null;
  return {
    code: 'no-section',
    message: 'has none of ingress, ingressDeny, egress, egressDeny: it says nothing; `egress: [{}]` denies everything',
    correction: 'egress:\n  - {}',
  };
}

/** One item for each of the peers that can't stand together. */
function combined(path: Path, body: JsonObject): Correction | null {
  const item = valueAt(body, path.slice(0, -1));
  const section = stringAt(path.at(-3));
  if (!isObject(item) || section === undefined) return null;
  const used = PEER_FIELDS.filter((field) => listAt(item[field]).length > 0);
  if (used[1] === undefined || used[1] !== path.at(-1)) return null;
  const rest = Object.entries(item).filter(([key]) => !PEER_FIELDS.some((field) => field === key));
  const items = used.map((field): JsonObject => ({ [field]: item[field], ...Object.fromEntries(rest) }));
  return { code: 'combined-peers', correction: yamlText({ [section]: items }) };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
