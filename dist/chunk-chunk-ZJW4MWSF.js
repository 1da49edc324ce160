import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byCodeUnits,
  decodeText,
  isObject,
  listAt,
  minimatch,
  parseYaml,
  stringAt,
  valueAt
} from "./chunk-chunk-LCSOLHMW.js";

// src/config/catalog/cilium.gen.ts
var cilium = {
  "versions": [
    "1.18",
    "1.19",
    "1.20"
  ],
  "differences": [
    {
      "id": "any-depth-patterns",
      "from": "1.19",
      "says": "`**.` at the start of a pattern stands for one or more labels and `**` for every name; before, they are `*.` and one label",
      "source": "v1.18.8 and v1.19.4 pkg/fqdn/matchpattern/matchpattern.go; cilium#43420"
    },
    {
      "id": "host-label",
      "until": "1.19",
      "says": "a pod with a label `host` is taken for the node, and no policy is enforced on it; later versions ask for the identity",
      "source": "v1.18.8 and v1.19.4 pkg/policy/repository.go computePolicyEnforcementAndRules; v1.20.2 the same function"
    },
    {
      "id": "except-not-wider",
      "from": "1.20",
      "says": "an `except` that is wider than its `cidr` makes the policy invalid",
      "source": "v1.20.2 pkg/policy/api/rule_validation.go CIDRRule.sanitize"
    },
    {
      "id": "cluster-mesh-entity",
      "from": "1.20",
      "says": "the entity `cluster-mesh` exists",
      "source": "v1.20.2 pkg/policy/api/entity.go"
    },
    {
      "id": "decimal-filter-ports",
      "until": "1.19",
      "says": "ports that are equal in base 10, such as `0443` (octal, 291) and `443`, share one rule, and the first of them decides which port it is",
      "source": "v1.19.4 pkg/policy/l4.go parsePortProtocol; gone in v1.20.2 (run)"
    },
    {
      "id": "own-named-ports",
      "from": "1.20",
      "says": "a port name stands for the port that the destination's own pod gives it, so that it never matches a destination outside the cluster; before, for the one port that the pods of the cluster give it",
      "source": "v1.20.2 pkg/policy/l4.go toMapState and pkg/types/portmap.go GetNamedPorts; v1.19.4 pkg/policy/l4.go toMapState"
    },
    {
      "id": "port-0-range",
      "from": "1.20",
      "says": "a range from port 0 opens every port",
      "source": "v1.20.2 pkg/policy/l4.go keysForRange and toMapState"
    },
    {
      "id": "long-keys-drop",
      "from": "1.19",
      "until": "1.19",
      "says": "a NetworkPolicy selector with a label key that is longer than 63 characters with Cilium's prefix selects everything",
      "source": "v1.19.4 pkg/policy/types/requirements.go LabelSelectorToRequirements; v1.20.2 (run)"
    },
    {
      "id": "long-keys-refused",
      "until": "1.18",
      "says": "a NetworkPolicy with a label key that is longer than 63 characters with Cilium's prefix is refused",
      "source": "v1.18.8 pkg/k8s/network_policy.go ParseNetworkPolicy, pkg/policy/api/rule_validation.go (run)"
    },
    {
      "id": "only-star-is-every-name",
      "until": "1.18",
      "says": "of the patterns `*` and `*.`, only `*` stands for every name; `*.` is one label",
      "source": "v1.18.8 pkg/fqdn/matchpattern/matchpattern.go ToAnchoredRegexp (run)"
    },
    {
      "id": "names-beside-empty-lists",
      "until": "1.18",
      "says": "`toFQDNs` counts beside an empty list such as `toEntities: []`; later, such an item selects nothing",
      "source": "v1.18.8 pkg/policy/rule.go resolveEgressPolicy (run); v1.19.4 pkg/policy/utils/parserules.go mergeEndpointSelectors"
    },
    {
      "id": "service-key-source",
      "from": "1.19",
      "until": "1.19",
      "says": "keys of a `k8sServiceSelector` lose the part before their first dot, and a selector with an unreadable key selects every service; before, keys count as written and such a selector selects none",
      "source": "v1.18.8, v1.19.4 and v1.20.2 pkg/policy/k8s/service.go serviceSelectorMatches (run)"
    },
    {
      "id": "service-keys-unchecked",
      "from": "1.20",
      "says": "keys of a `k8sServiceSelector` may name a source (`k8s:app`), which doesn't count, and unreadable keys are taken as they are; before, such a selector selects every service (1.19) or none (1.18)",
      "source": "v1.20.2 pkg/policy/types/requirements.go NewRequirement, pkg/labels/labels.go ParseSelectLabel (run)"
    },
    {
      "id": "cidr-groups-of-pods",
      "until": "1.19",
      "says": "a `cidrGroupSelector` that asks for the absence of a label selects pods, too; later, only addresses outside the cluster",
      "source": "v1.19.4 and v1.20.2 pkg/policy/types/selector.go CIDRSelector.Matches (run)"
    },
    {
      "id": "whole-range-is-world",
      "until": "1.18",
      "says": "in a cluster of one IP family a range of length 0 in `toCIDRSet` or `ipBlock` stands for every address, whichever family it is of: `::/0` opens all of IPv4",
      "source": "v1.18.8 pkg/policy/api/cidr.go CIDRRuleSlice.GetAsEndpointSelectors (run); v1.19.4 pkg/labels/cidr.go getWorldLabel"
    },
    {
      "id": "no-service-selector",
      "until": "1.18",
      "says": "a `k8sServiceSelector` without matchLabels and matchExpressions selects no service; later, every service",
      "source": "v1.18.8 pkg/policy/k8s/service.go serviceSelectorMatches, pkg/policy/api/selector.go Matches (run)"
    },
    {
      "id": "peers-without-selector",
      "until": "1.18",
      "says": "an empty entry in `to` of a NetworkPolicy with ports opens them to every destination; later, to none (the API server refuses it in any case)",
      "source": "v1.18.8 and v1.19.4 pkg/k8s/network_policy.go ParseNetworkPolicy (run)"
    },
    {
      "id": "any-order",
      "until": "1.18",
      "says": "rules are taken in no order, so that of two policies with `0443` and `443` the one that Cilium meets first decides; later, in the order of their objects' names",
      "source": "v1.18.8 and v1.19.4 pkg/policy/repository.go computePolicyEnforcementAndRules"
    },
    {
      "id": "strict-label-keys",
      "from": "1.20",
      "says": "selector keys such as `:app`, `$host` and `app=x` make the policy invalid; before, they are read as `app`, `reserved:host` and `app`",
      "source": "v1.20.2 pkg/labels/validation.go IsValidCiliumLabelKey; v1.19.4 pkg/labels/labels.go GetExtendedKeyFrom"
    },
    {
      "id": "kafka-and-l7proto",
      "until": "1.19",
      "says": "`rules.kafka` and `rules.l7proto` exist; later the API server drops them",
      "source": "CRDs of v1.19.4 and v1.20.2 pkg/k8s/apis/cilium.io/client/crds/v2 (compiled into the schemas)"
    },
    {
      "id": "requires",
      "until": "1.18",
      "says": "`toRequires` and `fromRequires` exist; their extra conditions on peers are checked for form only, not applied",
      "source": "v1.18.8 and v1.19.4 pkg/policy/api/rule_validation.go"
    }
  ],
  "older": [
    {
      "id": "empty-lists",
      "until": "1.15",
      "says": "`toEndpoints: []`, `toEntities: []`, `toCIDR: []` and `toCIDRSet: []` with ports open those ports to any destination",
      "source": "v1.15.19 pkg/policy/api; upgrade notes of 1.16"
    },
    {
      "id": "empty-rules",
      "until": "1.16",
      "says": "a rule without any entry is accepted",
      "source": "v1.16.19 and v1.17.16 pkg/policy/api/rule_validation.go"
    },
    {
      "id": "topology-labels",
      "until": "1.17",
      "says": "labels under topology.kubernetes.io may belong to the identity",
      "source": "pkg/labelsfilter/filter.go of v1.15.19 (not excluded) and v1.18.8 (excluded)"
    }
  ],
  "dns": [
    {
      "id": "coredns",
      "role": "resolver",
      "images": [
        "coredns",
        "mirrored-coredns-coredns",
        "hardened-coredns",
        "k8s-dns-kube-dns"
      ],
      "source": "kubernetes/kubernetes cluster/addons/dns/coredns; k3s and RKE2 use mirrored copies"
    },
    {
      "id": "node-local-dns",
      "role": "node-cache",
      "images": [
        "k8s-dns-node-cache",
        "hardened-dns-node-cache"
      ],
      "source": "kubernetes/kubernetes cluster/addons/dns/nodelocaldns/nodelocaldns.yaml; docs.cilium.io local redirect policy, NodeLocal DNSCache"
    }
  ]
};

// src/cilium/versions.ts
var CILIUM_VERSIONS = ["1.18", "1.19", "1.20"];
var NEWEST_VERSION = "1.20";
var minor = (version) => Number(version.split(".")[1] ?? 0);
var holding = new Map(
  cilium.differences.map(({ id, from, until }) => [
    id,
    new Set(
      CILIUM_VERSIONS.filter(
        (version) => (from === void 0 || minor(version) >= minor(from)) && (until === void 0 || minor(version) <= minor(until))
      )
    )
  ])
);
function holdsIn(id, version) {
  return holding.get(id)?.has(version) === true;
}
function parseCiliumVersion(text) {
  const asked = /^v?1\.(\d+)/.exec(text)?.[1];
  const wanted = asked === void 0 ? minor(NEWEST_VERSION) : Number(asked);
  const exact = CILIUM_VERSIONS.find((version2) => minor(version2) === wanted);
  if (exact !== void 0) return { version: exact, note: null };
  if (wanted > minor(NEWEST_VERSION)) {
    return {
      version: NEWEST_VERSION,
      note: `Cilium ${text} is answered as ${NEWEST_VERSION}, the newest version that is known exactly.`
    };
  }
  const known = cilium.older.filter(({ until }) => until !== void 0 && minor(until) >= wanted);
  const differs = known.length === 0 ? "" : ` Known to differ: ${known.map(({ says }) => says).join("; ")}.`;
  const version = CILIUM_VERSIONS[0] ?? NEWEST_VERSION;
  return {
    version,
    note: `Cilium ${text} is answered as ${version}, the oldest version that is known exactly.${differs}`
  };
}
function versionNotes(written2) {
  return [...new Set(written2)].flatMap(
    (version) => version === void 0 ? [] : parseCiliumVersion(version).note ?? []
  );
}

// src/cilium/yaml-text.ts
var MAX_LENGTH = 3e3;
var SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
var UNPRINTABLE = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;
var PLAIN = /^[A-Za-z/_][-A-Za-z0-9_./]*(?::[A-Za-z/_][-A-Za-z0-9_./]*)?$/;
function yamlText(value) {
  const text = linesOf(value, "").join("\n");
  return text.length > MAX_LENGTH ? null : text;
}
function yamlDocument(value) {
  return `${linesOf(value, "").join("\n")}
`;
}
function yamlScalar(value) {
  if (typeof value !== "string") return String(value);
  return PLAIN.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value).replace(UNPRINTABLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function linesOf(value, indent) {
  const inline = inlineText(value);
  if (inline !== null) return [`${indent}${inline}`];
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, child]) => {
      if (child === void 0) return [];
      const name2 = `${indent}${yamlScalar(key)}:`;
      const short4 = inlineText(child);
      return short4 === null ? [name2, ...linesOf(child, `${indent}  `)] : [`${name2} ${short4}`];
    });
  }
  return listAt(value).flatMap((item) => {
    const [first = "", ...rest] = linesOf(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}
function inlineText(value) {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : null;
  if (isObject(value)) return Object.keys(value).length === 0 ? "{}" : null;
  return typeof value === "object" && value !== null ? null : yamlScalar(value);
}

// src/cilium/labels.ts
var NAMESPACE_KEY = "io.kubernetes.pod.namespace";
var NAMESPACE_LABELS_PREFIX = "io.cilium.k8s.namespace.labels";
var SERVICE_ACCOUNT_KEY = "io.cilium.k8s.policy.serviceaccount";
var CLUSTER_KEY = "io.cilium.k8s.policy.cluster";
var CLUSTER_NAME = "default";
var RESERVED_PREFIX = "reserved.";
var INCLUDED = [
  "reserved:.*",
  "io\\.kubernetes\\.pod\\.namespace",
  "io\\.cilium\\.k8s\\.namespace\\.labels",
  "app\\.kubernetes\\.io",
  "io\\.cilium\\.k8s\\.policy\\.cluster",
  "io\\.cilium\\.k8s\\.policy\\.serviceaccount"
];
var IGNORED = [
  "io\\.kubernetes",
  "kubernetes\\.io",
  "statefulset\\.kubernetes\\.io/pod-name",
  "apps\\.kubernetes\\.io/pod-index",
  "batch\\.kubernetes\\.io/job-completion-index",
  "batch\\.kubernetes\\.io/controller-uid",
  ".*beta\\.kubernetes\\.io",
  "k8s\\.io",
  "pod-template-generation",
  "pod-template-hash",
  "controller-revision-hash",
  "controller-uid",
  "annotation.*",
  "etcd_node",
  "topology\\.kubernetes\\.io"
];
var included = INCLUDED.map((pattern) => new RegExp(pattern, "y"));
var ignored = IGNORED.map((pattern) => new RegExp(pattern, "y"));
function isIdentityKey(key) {
  const end = (expression) => {
    expression.lastIndex = 0;
    return expression.test(key) ? expression.lastIndex : 0;
  };
  const longest = Math.max(0, ...included.map(end));
  const matches = ignored.map(end).filter((length) => length > 0);
  return matches.length === 0 || longest > Math.min(...matches);
}
function podLabels(pod) {
  const all = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(pod.labels))
    if (!key.startsWith("io.cilium.k8s"))
      all.set(key.startsWith(RESERVED_PREFIX) ? key.slice(RESERVED_PREFIX.length) : key, value);
  for (const [key, value] of Object.entries(pod.namespaceLabels)) all.set(`${NAMESPACE_LABELS_PREFIX}.${key}`, value);
  all.set(`${NAMESPACE_LABELS_PREFIX}.kubernetes.io/metadata.name`, pod.namespace);
  all.set(NAMESPACE_KEY, pod.namespace);
  if (pod.serviceAccount !== null && pod.serviceAccount !== "") all.set(SERVICE_ACCOUNT_KEY, pod.serviceAccount);
  all.set(CLUSTER_KEY, CLUSTER_NAME);
  return [...all].filter(([key]) => isIdentityKey(key)).map(([key, value]) => ({ source: "k8s", key, value }));
}
function parseKey(text) {
  if (text.startsWith("$")) return { source: "reserved", key: beforeEquals(text.slice(1)) };
  const colon = text.indexOf(":");
  if (colon < 0 && text.startsWith(RESERVED_PREFIX))
    return { source: "reserved", key: beforeEquals(text.slice(RESERVED_PREFIX.length)) };
  if (colon < 0) return { source: "any", key: beforeEquals(text) };
  const source = text.slice(0, colon);
  return { source: source === "" || source === "unspec" ? "any" : source, key: beforeEquals(text.slice(colon + 1)) };
}
function beforeEquals(text) {
  const equals = text.indexOf("=");
  return equals < 0 ? text : text.slice(0, equals);
}
function labelSelector(requirements) {
  const parts = requirements.map(
    ({ source, key, operator, values }) => `${source}:${key} ${operator} ${[...values].sort().join(",")}`
  );
  return { type: "labels", requirements, id: `labels ${parts.sort().join(" & ")}` };
}
function withRequirement(selector, requirement) {
  return labelSelector([...selector.requirements, requirement]);
}
function holds(requirement, labels) {
  const found = labels.find(
    ({ source, key }) => key === requirement.key && (requirement.source === "any" || requirement.source === source)
  );
  switch (requirement.operator) {
    case "Exists":
      return found !== void 0;
    case "DoesNotExist":
      return found === void 0;
    case "In":
      return found !== void 0 && requirement.values.includes(found.value);
    case "NotIn":
      return found === void 0 || !requirement.values.includes(found.value);
  }
}

// src/cilium/compile-selector.ts
var kubernetesKey = (key) => ({ source: "k8s", key });
var ciliumKey = parseKey;
var CIDR_GROUP_SOURCE = "cidrgroup";
function cidrGroupKey(version) {
  if (!holdsIn("strict-label-keys", version)) return (key) => ({ source: CIDR_GROUP_SOURCE, key });
  return (text) => {
    if (text.startsWith("$")) return { source: "reserved", key: text.slice(1) };
    const colon = text.indexOf(":");
    const source = text.slice(0, Math.max(0, colon));
    return { source: source === "" ? CIDR_GROUP_SOURCE : source, key: text.slice(colon + 1) };
  };
}
var OPERATORS = /* @__PURE__ */ new Set(["In", "NotIn", "Exists", "DoesNotExist"]);
function requirementsOf(value, readKey) {
  if (!isObject(value)) return [];
  const requirements = [];
  if (isObject(value["matchLabels"])) {
    for (const [key, wanted] of Object.entries(value["matchLabels"])) {
      if (typeof wanted === "string" || wanted === null)
        requirements.push({ ...readKey(key), operator: "In", values: [wanted ?? ""] });
    }
  }
  for (const expression of listAt(value["matchExpressions"])) {
    if (!isObject(expression)) continue;
    const key = stringAt(expression["key"]);
    const operator = stringAt(expression["operator"]);
    if (key === void 0 || operator === void 0 || !OPERATORS.has(operator)) continue;
    const values = listAt(expression["values"]).filter((item) => typeof item === "string");
    requirements.push({ ...readKey(key), operator, values });
  }
  return requirements;
}
function selectorOf(value, readKey) {
  return labelSelector(requirementsOf(value, readKey));
}
var NAME_PART = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
var VALUE = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
var DNS_SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
function selectorProblems(value, path, extendKey) {
  if (!isObject(value)) return [];
  const problems = [];
  const add = (inner, message) => {
    problems.push({ code: "selector", path: [...path, ...inner], stage: "sanitize", message, correction: null });
  };
  if (isObject(value["matchLabels"])) {
    for (const [key, wanted] of Object.entries(value["matchLabels"])) {
      checkKey(extendKey(key), (message) => add(["matchLabels", key], message));
      if (typeof wanted === "string" && !isLabelValue(wanted))
        add(["matchLabels", key], `"${wanted.slice(0, 60)}" is no label value`);
    }
  }
  for (const [index, expression] of listAt(value["matchExpressions"]).entries()) {
    if (isObject(expression))
      checkExpression(expression, (inner, message) => add(["matchExpressions", index, ...inner], message), extendKey);
  }
  return problems;
}
function checkExpression(expression, add, extendKey) {
  const operator = stringAt(expression["operator"]);
  const values = listAt(expression["values"]);
  if ((operator === "In" || operator === "NotIn") && values.length === 0)
    add(["values"], `operator ${operator} needs at least one value`);
  if ((operator === "Exists" || operator === "DoesNotExist") && values.length > 0)
    add(["values"], `operator ${operator} takes no values`);
  if (operator === void 0 || !OPERATORS.has(operator))
    add(["operator"], "must be In, NotIn, Exists or DoesNotExist");
  checkKey(extendKey(stringAt(expression["key"]) ?? ""), (message) => add(["key"], message));
  for (const [index, item] of values.entries()) {
    if (typeof item === "string" && !isLabelValue(item))
      add(["values", index], `"${item.slice(0, 60)}" is no label value`);
  }
}
function isLabelValue(text) {
  return text.length <= 63 && VALUE.test(text);
}
function checkKey(key, add) {
  const parts = key.split("/");
  const name2 = parts.at(-1) ?? "";
  if (parts.length > 2) add(`"${key.slice(0, 60)}" has more than one slash`);
  else if (parts.length === 2 && ((parts[0] ?? "").length > 253 || !DNS_SUBDOMAIN.test(parts[0] ?? "")))
    add(`"${(parts[0] ?? "").slice(0, 60)}" is no valid prefix of a label key`);
  else if (name2 === "" || name2.length > 63 || !NAME_PART.test(name2))
    add(`"${name2.slice(0, 70)}" is no valid label key`);
}

// src/cilium/ports.ts
var NO_L7 = {
  kind: "none",
  dns: [],
  serverNames: [],
  terminatingTls: null,
  originatingTls: null,
  listener: null,
  listenerPriority: 0,
  httpWildcard: false
};
var ANY_PROTOCOLS = ["TCP", "UDP", "SCTP"];
function isServiceName(text) {
  return text.length > 0 && text.length <= 15 && /[a-zA-Z]/.test(text) && /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(text);
}
function parsePort(text) {
  const match = /^(0[xX]|0[oO]|0[bB]|0)?([0-9a-fA-F_]*)$/.exec(text);
  if (match === null || text.length > 30) return null;
  const prefix = (match[1] ?? "").toLowerCase();
  let digits = match[2] ?? "";
  if (prefix === "0" && digits === "") return 0;
  const base = prefix === "0x" ? 16 : prefix === "0b" ? 2 : prefix === "" ? 10 : 8;
  if (digits.includes("_")) {
    if (!(prefix === "" ? /^[0-9]+(?:_[0-9]+)*$/ : /^_?[0-9a-f]+(?:_[0-9a-f]+)*$/i).test(digits)) return null;
    digits = digits.replaceAll("_", "");
  }
  const allowed = base === 16 ? /^[0-9a-f]+$/i : base === 10 ? /^[0-9]+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
  if (!allowed.test(digits)) return null;
  const value = Number.parseInt(digits, base);
  return value <= 65535 ? value : null;
}
function decimalOf(text) {
  return /^[0-9]+$/.test(text) ? Math.min(Number(text), 65535) : 0;
}
function specificity(match, port, protocol2, named) {
  if (match.protocol === "ANY") return 0;
  const first = match.portName === "" ? match.port : named(match.portName, protocol2);
  if (first === 0 && (match.endPort === 0 || match.endPort === 65535)) return 8;
  if (match.endPort <= first) return 24;
  let size = 1;
  for (let next2 = 2; next2 <= 65536; next2 *= 2) {
    const start = port - port % next2;
    if (start < first || start + next2 - 1 > match.endPort) break;
    size = next2;
  }
  return 24 - Math.log2(size);
}
function coversPort(match, port, protocol2, named) {
  if (match.protocol !== "ANY" && match.protocol !== protocol2) return false;
  if (match.portName !== "") {
    const resolved = named(match.portName, protocol2);
    return resolved !== 0 && (match.endPort > resolved ? port >= resolved && port <= match.endPort : port === resolved);
  }
  if (match.port === 0 && (match.endPort === 0 || match.endPort === 65535)) return true;
  return match.endPort > match.port ? port >= match.port && port <= match.endPort : port === match.port;
}
function portMatchesOf(toPorts, icmps) {
  const isIcmp = listAt(icmps).length > 0;
  if (listAt(toPorts).length === 0) return isIcmp ? [] : null;
  const matches = [];
  for (const rule of listAt(toPorts)) {
    if (!isObject(rule)) continue;
    for (const item of listAt(rule["ports"])) {
      if (!isObject(item)) continue;
      const written2 = stringAt(item["port"]) ?? "";
      const isName = isServiceName(written2);
      const protocol2 = (stringAt(item["protocol"]) ?? "ANY").toUpperCase();
      const endPort = typeof item["endPort"] === "number" ? item["endPort"] : 0;
      const port = isName ? 0 : parsePort(written2) ?? 0;
      for (const each of protocol2 === "ANY" || protocol2 === "" ? ANY_PROTOCOLS : [protocol2]) {
        matches.push({
          port,
          portName: isName ? written2.toLowerCase() : "",
          decimal: isName ? 0 : decimalOf(written2),
          endPort,
          protocol: each,
          l7: l7Of(rule, each)
        });
      }
    }
  }
  return matches;
}
function l7Of(rule, protocol2) {
  const rules = isObject(rule["rules"]) ? rule["rules"] : {};
  const dns = listAt(rules["dns"]).map(fqdnSelectorOf);
  const http = listAt(rules["http"]);
  const serverNames = listAt(rule["serverNames"]).filter((name2) => typeof name2 === "string");
  const { priority, ...listener } = isObject(rule["listener"]) ? rule["listener"] : {};
  const base = {
    ...NO_L7,
    dns,
    serverNames,
    terminatingTls: writtenText(rule["terminatingTLS"]),
    originatingTls: writtenText(rule["originatingTLS"]),
    httpWildcard: http.some((item) => isObject(item) && Object.keys(item).length === 0)
  };
  if (isObject(rule["listener"])) {
    const listenerPriority = typeof priority === "number" ? priority : 0;
    return { ...base, kind: "listener", listener: writtenText(listener), listenerPriority };
  }
  if (dns.length > 0) return { ...base, kind: "dns" };
  if (protocol2 === "TCP") {
    if (http.length > 0) return { ...base, kind: "http" };
    if (listAt(rules["kafka"]).length > 0) return { ...base, kind: "kafka" };
    if ((stringAt(rules["l7proto"]) ?? "") !== "") return { ...base, kind: "proxylib" };
  }
  return {
    ...base,
    kind: base.terminatingTls !== null || base.originatingTls !== null || serverNames.length > 0 ? "tls" : "none"
  };
}
function writtenText(value) {
  return isObject(value) ? JSON.stringify(sorted(value)) : null;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value ?? null;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
function fqdnSelectorOf(item) {
  const value = isObject(item) ? item : {};
  return { matchName: stringAt(value["matchName"]) ?? "", matchPattern: stringAt(value["matchPattern"]) ?? "" };
}
var ALL_PORTS = { port: 0, portName: "", decimal: 0, endPort: 0, protocol: "ANY", l7: NO_L7 };
function portsText(ports) {
  if (ports === null) return "every port";
  if (ports.length === 0) return "no port";
  const texts = ports.map(({ port, portName, endPort, protocol: protocol2 }) => {
    const start = portName === "" ? String(port) : portName;
    return `${start === "0" ? "every port" : start}${endPort > port ? `-${endPort}` : ""}/${protocol2}`;
  });
  const three = ["TCP", "UDP", "SCTP"];
  const merged = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const slash = text.lastIndexOf("/");
    const port = text.slice(0, slash);
    merged.set(port, [...merged.get(port) ?? [], text.slice(slash + 1)]);
  }
  return [...merged].map(
    ([port, protocols]) => three.every((protocol2) => protocols.includes(protocol2)) ? `${port}/ANY` : `${port}/${[...new Set(protocols)].join("+")}`
  ).join(", ");
}

// src/cilium/compile-rule.ts
function compileCiliumRule(spec, path, namespace, options) {
  const subject2 = subjectOf(spec["endpointSelector"], namespace);
  const flag = isObject(spec["enableDefaultDeny"]) ? spec["enableDefaultDeny"]["egress"] : void 0;
  const defaultDeny = !options.nonDefaultDeny || flag !== false;
  const matchesInit = requirementsOf(spec["endpointSelector"], ciliumKey).some(
    ({ source, key }) => source === "reserved" && key === "init"
  );
  const entries = (section) => listAt(spec[section]).flatMap(
    (item, index) => isObject(item) ? [
      {
        deny: section === "egressDeny",
        defaultDeny,
        peers: peersOf(item, namespace, matchesInit, section === "egressDeny", options.version),
        ports: portMatchesOf(item["toPorts"], item["icmps"]),
        authentication: authenticationOf(item["authentication"]),
        path: [...path, section, index]
      }
    ] : []
  );
  return {
    subject: subject2,
    selectsNodes: isObject(spec["nodeSelector"]),
    egress: [...entries("egress"), ...entries("egressDeny")],
    path
  };
}
function authenticationOf(value) {
  const mode = isObject(value) ? value["mode"] : void 0;
  return mode === "required" || mode === "test-always-fail" || mode === "disabled" ? mode : null;
}
function subjectOf(value, namespace) {
  const written2 = requirementsOf(value, ciliumKey);
  if (namespace === null) return labelSelector(written2);
  const labels = isObject(value) && isObject(value["matchLabels"]) ? Object.keys(value["matchLabels"]).length : 0;
  const kept = written2.filter((requirement, index) => index >= labels || !isNamespaceKey(requirement));
  return labelSelector([...kept, namespaceRequirement(namespace)]);
}
function isNamespaceKey({ source, key }) {
  return source === "k8s" && key === NAMESPACE_KEY;
}
function namespaceRequirement(namespace) {
  return { source: "k8s", key: NAMESPACE_KEY, operator: "In", values: [namespace] };
}
function peersOf(item, namespace, matchesInit, isDeny, version) {
  const names = isDeny ? [] : listAt(item["toFQDNs"]).map(fqdnPeer);
  for (const field of ["toEndpoints", "toNodes", "toEntities", "toCIDR", "toCIDRSet"]) {
    const list = item[field];
    if (Array.isArray(list) && list.length === 0)
      return names.length > 0 && holdsIn("names-beside-empty-lists", version) ? names : null;
  }
  return [
    ...listAt(item["toEndpoints"]).map((selector) => endpointPeer(selector, namespace, matchesInit)),
    ...listAt(item["toNodes"]).map(nodePeer),
    ...listAt(item["toEntities"]).flatMap(entityPeers),
    ...listAt(item["toCIDR"]).flatMap((cidr) => typeof cidr === "string" ? cidrPeers(cidr, version) : []),
    ...listAt(item["toCIDRSet"]).flatMap((set) => cidrSetPeers(set, version)),
    // Services are only resolved in `egress` (pkg/policy/k8s/service.go processRule).
    ...isDeny ? [] : listAt(item["toServices"]).flatMap((service) => servicePeer(service, version)),
    ...listAt(item["toGroups"]).map(
      (group) => ({ type: "opaque", what: "toGroups", id: `group ${JSON.stringify(group)}` })
    ),
    ...names
  ];
}
function fqdnPeer(item) {
  const selector = fqdnSelectorOf(item);
  return { type: "fqdn", ...selector, id: `fqdn ${selector.matchName}|${selector.matchPattern}` };
}
function nodePeer(item) {
  const requirement = { source: "reserved", key: "remote-node", operator: "Exists", values: [] };
  return withRequirement(selectorOf(item, ciliumKey), requirement);
}
function endpointPeer(item, namespace, matchesInit) {
  const requirements = requirementsOf(item, ciliumKey);
  if (requirements.some(({ source }) => source === "reserved")) return labelSelector(requirements);
  const added = [];
  const isAboutPods = ({ source, key }) => (source === "k8s" || source === "any") && key === NAMESPACE_KEY;
  if (!requirements.some(isAboutPods)) {
    const namesNamespaceLabels = requirements.some(
      ({ source, key }) => (source === "k8s" || source === "any") && key.startsWith(NAMESPACE_LABELS_PREFIX)
    );
    if (namespace === null) {
      if (!matchesInit) added.push({ source: "k8s", key: NAMESPACE_KEY, operator: "Exists", values: [] });
    } else if (!namesNamespaceLabels) added.push(namespaceRequirement(namespace));
  }
  if (!requirements.some(({ source, key }) => (source === "k8s" || source === "any") && key === CLUSTER_KEY)) {
    added.push({ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] });
  }
  return labelSelector([...requirements, ...added]);
}
var reserved = (name2) => labelSelector([{ source: "reserved", key: name2, operator: "In", values: [""] }]);
var CLUSTER_ENTITY = [
  ...["host", "remote-node", "init", "ingress", "health", "unmanaged", "kube-apiserver"].map(reserved),
  labelSelector([{ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] }])
];
function entityPeers(entity2) {
  switch (entity2) {
    case "all":
      return [labelSelector([])];
    case "world":
      return ["world", "world-ipv4", "world-ipv6"].map(reserved);
    case "cluster":
      return CLUSTER_ENTITY;
    case "cluster-mesh":
      return [
        ...CLUSTER_ENTITY.slice(0, -1),
        labelSelector([{ source: "k8s", key: CLUSTER_KEY, operator: "Exists", values: [] }])
      ];
    default:
      return typeof entity2 === "string" ? [reserved(entity2)] : [];
  }
}
function cidrPeer(cidr, except) {
  return { type: "cidr", cidr, except, id: `cidr ${cidr} except ${[...except].sort().join(",")}` };
}
function cidrPeers(cidr, version) {
  const isWorld2 = cidr === "0.0.0.0/0" && holdsIn("whole-range-is-world", version);
  return isWorld2 ? [cidrPeer(cidr, []), reserved("world")] : [cidrPeer(cidr, [])];
}
function cidrRangePeers(cidr, except, version) {
  const peer = cidrPeer(cidr, except);
  if (!cidr.endsWith("/0") || !holdsIn("whole-range-is-world", version)) return [peer];
  return [peer, cidrPeer(cidr.includes(":") ? "0.0.0.0/0" : "::/0", except)];
}
function cidrSetPeers(item, version) {
  if (!isObject(item)) return [];
  const except = listAt(item["except"]).filter((value) => typeof value === "string");
  const cidr = stringAt(item["cidr"]);
  if (cidr !== void 0 && cidr !== "") return cidrRangePeers(cidr, except, version);
  const group = stringAt(item["cidrGroupRef"]);
  if (group !== void 0 && group !== "")
    return [{ type: "cidrGroup", name: group, labels: null, except, id: `group ${group} except ${except.join(",")}` }];
  if (!isObject(item["cidrGroupSelector"])) return [];
  const labels = selectorOf(item["cidrGroupSelector"], cidrGroupKey(version));
  if (labels.requirements.length === 0 && except.length === 0) return [labels];
  return [{ type: "cidrGroup", name: null, labels, except, id: `groups ${labels.id} except ${except.join(",")}` }];
}
var NO_SERVICE = { source: "reserved", key: "none", operator: "Exists", values: [] };
function serviceSelector(value, version) {
  if (holdsIn("service-keys-unchecked", version))
    return selectorOf(value, (key) => ({ source: "any", key: serviceKey(key) }));
  const isAbsent = !isObject(value) || value["matchLabels"] === void 0 && value["matchExpressions"] === void 0;
  if (isAbsent && holdsIn("no-service-selector", version)) return labelSelector([NO_SERVICE]);
  if (!holdsIn("service-key-source", version))
    return selectorProblems(value, [], (key) => key).length > 0 ? labelSelector([NO_SERVICE]) : selectorOf(value, (key) => ({ source: "any", key }));
  return selectorProblems(value, [], (key) => key).length > 0 ? labelSelector([]) : selectorOf(value, (key) => ({ source: "any", key: key.slice(key.indexOf(".") + 1) }));
}
function serviceKey(key) {
  const rest = key.startsWith("$") ? key.slice(1) : key.slice(key.indexOf(":") + 1);
  const equals = rest.indexOf("=");
  return equals < 0 ? rest : rest.slice(0, equals);
}
function servicePeer(item, version) {
  if (!isObject(item)) return [];
  const byName = isObject(item["k8sService"]) ? item["k8sService"] : null;
  const bySelector = isObject(item["k8sServiceSelector"]) ? item["k8sServiceSelector"] : null;
  const chosen = byName ?? bySelector;
  if (chosen === null) return [];
  const own = stringAt(chosen["namespace"]) ?? "";
  const peer = {
    // Without a namespace a service of any namespace counts.
    namespace: own === "" ? null : own,
    name: byName === null ? null : stringAt(byName["serviceName"]) ?? "",
    selector: byName === null ? serviceSelector(bySelector?.["selector"], version) : null
  };
  return [{ type: "service", ...peer, id: `service ${peer.namespace}/${peer.name ?? peer.selector?.id}` }];
}

// src/cilium/authentication.ts
var STRENGTH = { disabled: 0, required: 1, "test-always-fail": 2 };
function asksForAuthentication(entries) {
  if (entries.every(({ authentication }) => authentication === null || authentication === "disabled")) return false;
  const named = mostSpecific(entries.filter(({ wildcard }) => !wildcard));
  const every = mostSpecific(entries.filter(({ wildcard }) => wildcard));
  if (named === null || every === null) return ((named ?? every)?.strength ?? 0) > 0;
  if (named.rank !== every.rank) return (named.rank > every.rank ? named : every).strength > 0;
  const [chosen, other] = every.bits > named.bits ? [every, named] : [named, every];
  return (chosen.explicit ? chosen.strength : Math.max(chosen.strength, other.strength)) > 0;
}
function mostSpecific(entries) {
  const byBits = /* @__PURE__ */ new Map();
  for (const { bits, rank: rank2, authentication } of entries) {
    const incoming = {
      bits,
      rank: rank2,
      strength: authentication === null ? 0 : STRENGTH[authentication],
      explicit: authentication !== null
    };
    const known = byBits.get(bits);
    if (known === void 0) byBits.set(bits, incoming);
    else mergeInto(known, incoming);
  }
  const kept = [];
  for (const entry of [...byBits.values()].sort((a, b) => a.bits - b.bits)) {
    const stronger = kept.findLast(({ rank: rank2 }) => rank2 > entry.rank);
    if (stronger !== void 0 && !entry.explicit) continue;
    if (stronger !== void 0) entry.rank = stronger.rank;
    if (!entry.explicit) entry.strength = kept.findLast(({ explicit }) => explicit)?.strength ?? entry.strength;
    kept.push(entry);
  }
  return kept.at(-1) ?? null;
}
function mergeInto(known, incoming) {
  known.rank = Math.max(known.rank, incoming.rank);
  if (known.explicit === incoming.explicit) known.strength = Math.max(known.strength, incoming.strength);
  else if (incoming.explicit) {
    known.strength = incoming.strength;
    known.explicit = true;
  }
}

// src/cilium/merge.ts
var PROXY_PRIORITY = {
  http: 101,
  kafka: 106,
  proxylib: 111,
  tls: 116,
  dns: 121,
  listener: 126,
  none: 1e3
};
function proxyRank({ kind, listenerPriority }) {
  const priority = kind === "listener" && listenerPriority > 0 ? listenerPriority : PROXY_PRIORITY[kind];
  return PROXY_PRIORITY.none - priority;
}
function policyOf(peer, l7, entry, defaultDeny) {
  return {
    peer,
    deny: entry.deny,
    authentication: entry.authentication,
    l7,
    l7Wildcard: !defaultDeny && hasL7Rules(l7),
    entries: [entry]
  };
}
function hasL7Rules(l7) {
  return l7.kind === "dns" || l7.kind === "http" || l7.kind === "kafka" || l7.kind === "proxylib";
}
function mergeInto2(existing, incoming, match) {
  const conflict = existing.deny || incoming.deny ? null : conflictOf(existing, incoming, match);
  existing.entries.push(...incoming.entries);
  if (existing.deny) return null;
  if (incoming.deny) {
    existing.deny = true;
    return null;
  }
  existing.authentication ??= incoming.authentication;
  if (hasL7Rules(existing.l7) !== hasL7Rules(incoming.l7)) existing.l7Wildcard = true;
  existing.l7Wildcard ||= incoming.l7Wildcard;
  existing.l7 = mergedL7(existing.l7, incoming.l7);
  return conflict;
}
function mergedL7(existing, incoming) {
  const stronger = proxyRank(incoming) > proxyRank(existing) ? incoming : existing;
  const takesListener = incoming.listener !== null && (existing.listener === null || rank(incoming) < rank(existing)) ? incoming : existing;
  return {
    kind: stronger.kind,
    dns: [...existing.dns, ...incoming.dns],
    serverNames: [...existing.serverNames, ...incoming.serverNames],
    terminatingTls: existing.terminatingTls ?? incoming.terminatingTls,
    originatingTls: existing.originatingTls ?? incoming.originatingTls,
    listener: takesListener.listener,
    listenerPriority: takesListener.listenerPriority,
    httpWildcard: existing.httpWildcard || incoming.httpWildcard
  };
}
function rank({ listenerPriority }) {
  return listenerPriority === 0 ? Number.POSITIVE_INFINITY : listenerPriority;
}
function conflictOf(existing, incoming, match) {
  const [entry] = existing.entries;
  const [other] = incoming.entries;
  if (entry === void 0 || other === void 0) return null;
  const what = differenceOf(existing, incoming);
  return what === null ? null : {
    what,
    peer: existing.peer,
    match,
    first: { entry, l7: existing.l7, authentication: existing.authentication },
    second: { entry: other, l7: incoming.l7, authentication: incoming.authentication }
  };
}
function differenceOf(existing, incoming) {
  const [a, b] = [existing.l7, incoming.l7];
  if (!proxiesMerge(a.kind, b.kind)) return "proxies";
  if (b.listener !== null && a.listener !== null && a.listener !== b.listener && rank(a) === rank(b))
    return "listeners";
  if (differ(existing.authentication, incoming.authentication)) return "authentication";
  if (differ(a.terminatingTls, b.terminatingTls)) return "terminatingTLS";
  if (differ(a.originatingTls, b.originatingTls)) return "originatingTLS";
  const namesServers = a.serverNames.length + b.serverNames.length > 0;
  const looksInside = hasL7Rules(a) && (a.terminatingTls ?? b.terminatingTls) === null;
  return namesServers && looksInside ? "server-names" : null;
}
function proxiesMerge(a, b) {
  if (a === b || a === "none" || b === "none") return true;
  const other = a === "tls" ? b : b === "tls" ? a : null;
  return other !== null && other !== "dns" && other !== "listener";
}
function differ(a, b) {
  return a !== null && b !== null && a !== b;
}

// src/cilium/filters.ts
function buildFilters(entries, defaultDeny, version) {
  let conflict = null;
  const isDecimal = holdsIn("decimal-filter-ports", version);
  const filters = /* @__PURE__ */ new Map();
  const losesRange = holdsIn("port-0-range", version);
  const add = (match, peer, entry) => {
    const key = match.portName === "" ? `${isDecimal ? match.decimal : match.port}-${match.endPort}/${match.protocol}` : `${match.portName}/${match.protocol}`;
    let filter = filters.get(key);
    if (filter === void 0) {
      const isPlain = losesRange && match.port === 0 && match.endPort > 0;
      filter = { match: isPlain ? { ...match, endPort: 0 } : match, peers: /* @__PURE__ */ new Map() };
      filters.set(key, filter);
    }
    const wildcard = peer === null || peer.type === "labels" && peer.requirements.length === 0;
    const id = wildcard ? "" : peer.id;
    const incoming = policyOf(wildcard ? null : peer, match.l7, entry, defaultDeny);
    const existing = filter.peers.get(id);
    if (existing === void 0) filter.peers.set(id, incoming);
    else conflict = keepFirst(conflict, mergeInto2(existing, incoming, match));
  };
  for (const entry of entries) {
    if (entry.peers === null) continue;
    if (entry.ports === null) {
      for (const peer of entry.peers) add(ALL_PORTS, peer, entry);
      continue;
    }
    for (const match of entry.ports) {
      if (entry.peers.length === 0) add(match, null, entry);
      for (const peer of entry.peers) add(match, peer, entry);
    }
  }
  return { filters: [...filters.values()], conflict };
}
function keepFirst(known, found) {
  return known ?? found;
}
var ALLOWS_REST = { wildcard: true, bits: 0, rank: 0, authentication: null };
function lookup(filters, port, protocol2, matches, named, allowsRest) {
  const applicable = [];
  const entries = allowsRest ? [ALLOWS_REST] : [];
  for (const filter of filters) {
    if (!coversPort(filter.match, port, protocol2, named)) continue;
    for (const policy of filter.peers.values())
      if (policy.peer === null || matches(policy.peer)) {
        applicable.push(policy);
        if (!policy.deny && !isElided(policy, filter))
          entries.push(mapEntry(policy, specificity(filter.match, port, protocol2, named)));
      }
  }
  const denied = applicable.some(({ deny }) => deny);
  const allows = applicable.filter(({ deny }) => !deny);
  let strongest = null;
  for (const { l7 } of allows) if (proxyRank(l7) > (strongest === null ? 0 : proxyRank(strongest))) strongest = l7;
  const proxy = strongest?.kind ?? "none";
  const authenticates = asksForAuthentication(entries);
  return { allowed: !denied && allows.length > 0, denied, proxy, authenticates, applicable };
}
function isElided({ peer, l7, authentication }, { match, peers }) {
  const every = peers.get("");
  if (peer === null || every === void 0 || every.deny || match.portName === "" && match.port === 0) return false;
  return proxyRank(every.l7) === proxyRank(l7) && every.authentication === authentication;
}
function mapEntry({ peer, l7, authentication }, bits) {
  return { wildcard: peer === null, bits, rank: proxyRank(l7), authentication };
}

// src/cilium/path-text.ts
var MAX_STEP = 200;
function pathText(path) {
  return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shortened(step)}`).join("");
}
function shortened(step) {
  return step.length > MAX_STEP ? `${step.slice(0, MAX_STEP)}…` : step;
}

// src/cilium/words.ts
function policyName({ namespace, name: name2 }) {
  return namespace === null || namespace.startsWith("\0") ? name2 : `${namespace}/${name2}`;
}
function entryName(entry, policies) {
  const owner = policies.find(({ rules }) => rules.some(({ egress }) => egress.includes(entry))) ?? policies.find(({ rules }) => rules.some(({ egress }) => egress.some(({ path }) => path === entry.path)));
  return owner === void 0 ? `\`${pathText(entry.path)}\`` : `\`${pathText(entry.path)}\` of ${policyName(owner)}`;
}
function subjectText(subject2) {
  const written2 = subject2.requirements.filter(
    ({ source, key, operator }) => !(source === "k8s" && key === NAMESPACE_KEY && operator === "In")
  );
  return written2.length === 0 ? "as it does every pod of its scope" : `by ${written2.map(requirementText).join(", ")}`;
}
function requirementText({ source, key, operator, values }) {
  const name2 = source === "any" || source === "k8s" ? key : `${source}:${key}`;
  switch (operator) {
    case "In":
      return values.length === 1 ? `${name2}=${values[0]}` : `${name2} in (${values.join(", ")})`;
    case "NotIn":
      return `${name2} not in (${values.join(", ")})`;
    case "Exists":
      return `the presence of ${name2}`;
    case "DoesNotExist":
      return `the absence of ${name2}`;
  }
}
function peerText(peer) {
  if (peer === null) return "any destination";
  switch (peer.type) {
    case "fqdn":
      return `\`${peer.matchName === "" ? peer.matchPattern : peer.matchName}\``;
    case "cidr":
      return peer.except.length === 0 ? peer.cidr : `${peer.cidr} except ${peer.except.join(", ")}`;
    case "cidrGroup":
      return peer.name === null ? "CIDR groups by labels" : `CIDR group ${peer.name}`;
    case "opaque":
      return peer.what;
    case "service":
      return `Service ${peer.namespace ?? "*"}/${peer.name ?? "by selector"}`;
    case "labels": {
      if (peer.requirements.length === 0) return "any destination";
      const [only] = peer.requirements;
      if (peer.requirements.length === 1 && only?.source === "reserved") return `entity ${only.key}`;
      const written2 = peer.requirements.filter(({ key }) => key !== CLUSTER_KEY);
      return `pods with ${written2.map(requirementText).join(", ")}`;
    }
  }
}

// src/cilium/conflicts.ts
var CONSEQUENCE = "Cilium computes no policy for such a pod at all: a new one gets no network and never starts, a running one keeps the policy it had before.";
function conflictText(conflict, policies) {
  const { first, second, peer, match } = conflict;
  const names = [first.entry, second.entry].map((entry) => entryName(entry, policies));
  const who = first.entry === second.entry ? `Two parts of ${names[0] ?? ""}` : `${names[0] ?? ""} and ${names[1] ?? ""}`;
  return `${who} can't be merged for ${peerText(peer)} on ${portsText([match])}: ${reasonOf(conflict)}. ${CONSEQUENCE}`;
}
function reasonOf({ what, first, second }) {
  switch (what) {
    case "proxies":
      return `one has ${proxyText(first.l7)}, the other ${proxyText(second.l7)}, and a destination and port has one proxy`;
    case "listeners":
      return "they name different listeners of the same priority";
    case "authentication":
      return `one asks for authentication \`${first.authentication}\`, the other for \`${second.authentication}\``;
    case "terminatingTLS":
    case "originatingTLS":
      return `they name different secrets in \`${what}\``;
    case "server-names":
      return "one has `serverNames`, the other reads the requests, and without `terminatingTLS` no proxy does both";
  }
}
function proxyText({ kind, serverNames }) {
  switch (kind) {
    case "dns":
      return "DNS rules";
    case "http":
      return "HTTP rules";
    case "kafka":
      return "Kafka rules";
    case "proxylib":
      return "rules of an `l7proto`";
    case "listener":
      return "a listener";
    case "tls":
      return serverNames.length > 0 ? "`serverNames`" : "a TLS context";
    case "none":
      return "no proxy";
  }
}
function conflictCorrection({ what, first, second, match }) {
  const port = { port: match.portName === "" ? String(match.port) : match.portName, protocol: match.protocol };
  switch (what) {
    case "proxies": {
      const dns = [first.l7, second.l7].find(({ kind }) => kind === "dns");
      if (dns !== void 0)
        return yamlText({
          toPorts: [{ ports: [{ port: "53", protocol: "ANY" }], rules: { dns: dns.dns.map(written) } }]
        });
      return yamlText({ toPorts: [{ ports: [port] }] });
    }
    case "listeners":
      return yamlText({ toPorts: [{ ports: [port], listener: parsed(first.l7.listener) }] });
    case "authentication":
      return yamlText({ authentication: { mode: first.authentication } });
    case "terminatingTLS":
      return yamlText({ toPorts: [{ ports: [port], terminatingTLS: parsed(first.l7.terminatingTls) }] });
    case "originatingTLS":
      return yamlText({ toPorts: [{ ports: [port], originatingTLS: parsed(first.l7.originatingTls) }] });
    case "server-names":
      return yamlText({
        toPorts: [{ ports: [port], serverNames: [...first.l7.serverNames, ...second.l7.serverNames] }]
      });
  }
}
function written({ matchName, matchPattern }) {
  return matchName === "" ? { matchPattern } : { matchName };
}
function parsed(text) {
  return text === null ? {} : JSON.parse(text);
}
function conflictTraps(policy, options) {
  return policy.rules.flatMap((rule) => {
    const isPlain = rule.egress.every(
      ({ ports, authentication }) => authentication === null && (ports ?? []).every(({ l7 }) => l7.kind === "none")
    );
    if (isPlain) return [];
    const { conflict } = buildFilters(rule.egress, true, options.version);
    if (conflict === null) return [];
    return [
      {
        code: "merge-conflict",
        path: conflict.second.entry.path,
        stage: "semantics",
        message: conflictText(conflict, [policy]),
        correction: conflictCorrection(conflict)
      }
    ];
  });
}

// src/cilium/cidr.ts
function parseAddress(text) {
  if (text.length > 45) return null;
  return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}
function parsePrefix(text) {
  const slash = text.lastIndexOf("/");
  if (slash < 0) return null;
  const bytes = parseAddress(text.slice(0, slash));
  const digits = text.slice(slash + 1);
  if (bytes === null || !/^(?:0|[1-9]\d{0,2})$/.test(digits)) return null;
  const length = Number(digits);
  return length <= bytes.length * 8 ? { bytes, length } : null;
}
function contains(prefix, address2) {
  if (prefix.bytes.length !== address2.length) return false;
  for (let bit = 0; bit < prefix.length; bit += 8) {
    const left = Math.min(8, prefix.length - bit);
    const mask = 255 << 8 - left & 255;
    const index = bit >> 3;
    if (((prefix.bytes[index] ?? 0) & mask) !== ((address2[index] ?? 0) & mask)) return false;
  }
  return true;
}
function parseIpv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4) return null;
  const bytes = [];
  for (const part of parts) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    bytes.push(Number(part));
  }
  return bytes;
}
function parseIpv6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const head = groups(halves[0] ?? "");
  const tail = halves.length === 2 ? groups(halves[1] ?? "") : [];
  if (head === null || tail === null) return null;
  if (halves.length === 1) return head.length === 16 ? head : null;
  const missing = 16 - head.length - tail.length;
  return missing < 2 ? null : [...head, ...new Array(missing).fill(0), ...tail];
}
function groups(text) {
  if (text === "") return [];
  const bytes = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes(".")) {
      const embedded = parseIpv4(part);
      if (embedded === null) return null;
      bytes.push(...embedded);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return null;
      const value = Number.parseInt(part, 16);
      bytes.push(value >> 8, value & 255);
    }
  }
  return bytes.length <= 16 ? bytes : null;
}

// src/cilium/sanitize-ports.ts
var MAX_PORTS = 40;
function sanitizePortRule(rule, add, context) {
  const ports = listAt(rule["ports"]);
  const rules = isObject(rule["rules"]) && !context.isDeny ? rule["rules"] : {};
  const counts = {
    dns: listAt(rules["dns"]).length,
    http: listAt(rules["http"]).length,
    kafka: listAt(rules["kafka"]).length,
    l7: listAt(rules["l7"]).length
  };
  const l7proto = stringAt(rules["l7proto"]) ?? "";
  const hasL7 = counts.dns + counts.http + counts.kafka + counts.l7 > 0 || l7proto !== "";
  if (hasL7 && !context.options.l7proxy)
    add(["rules"], "L7 rules need the L7 proxy, which is switched off (enable-l7-proxy)");
  if (counts.dns > 0 && !context.isEgress) add(["rules", "dns"], "DNS rules are only allowed in egress");
  if (context.isHostPolicy && (counts.http > 0 || counts.kafka > 0))
    add(["rules"], "a host policy may hold DNS rules only");
  const serverNames = listAt(rule["serverNames"]);
  if (serverNames.length > 0 && hasL7 && !isObject(rule["terminatingTLS"]))
    add(["serverNames"], "serverNames and L7 rules together need terminatingTLS: Cilium can't look into TLS otherwise");
  if (serverNames.includes("")) add(["serverNames"], "an empty server name");
  if (ports.length > MAX_PORTS) add(["ports"], `has ${ports.length} ports, at most ${MAX_PORTS} are allowed`);
  let hasZero = false;
  for (const [index, port] of ports.entries()) {
    if (!isObject(port)) continue;
    if (sanitizePort(
      port,
      counts.dns > 0,
      (inner, message, correction) => add(["ports", index, ...inner], message, correction)
    ))
      hasZero = true;
    if (hasL7 && counts.dns === 0 && stringAt(port["protocol"])?.toUpperCase() !== "TCP") {
      add(["ports", index, "protocol"], "L7 rules other than dns need `protocol: TCP`", "protocol: TCP");
    }
  }
  if (isObject(rule["listener"])) {
    if (!context.isEgress) add(["listener"], "listener is only allowed in egress");
    if (hasL7) add(["listener"], "listener and L7 rules can't stand together");
  }
  if (!hasL7) return;
  if (hasZero) add(["rules"], "L7 rules need a port other than 0");
  if (counts.dns > 0 && ports.length === 0)
    add(["ports"], "DNS rules need port 53", 'ports:\n  - port: "53"\n    protocol: ANY');
  if ([counts.http > 0, counts.kafka > 0, counts.dns > 0, l7proto !== ""].filter(Boolean).length > 1)
    add(["rules"], "has L7 rules of more than one protocol");
  if (counts.l7 > 0 && l7proto === "") add(["rules", "l7"], "l7 needs l7proto");
  for (const [index, http] of listAt(rules["http"]).entries()) {
    for (const field of ["path", "method", "host"]) {
      const expression = isObject(http) ? stringAt(http[field]) : void 0;
      if (expression !== void 0 && !compiles(expression))
        add(["rules", "http", index, field], `"${expression.slice(0, 60)}" is no regular expression`);
    }
  }
}
function sanitizePort(port, hasDnsRules2, add) {
  const written2 = stringAt(port["port"]) ?? "";
  if (written2 === "") {
    add(["port"], "no port");
    return false;
  }
  if (isServiceName(written2)) return false;
  const protocol2 = stringAt(port["protocol"]) ?? "";
  if (written2 !== "0" && (protocol2 === "VRRP" || protocol2 === "IGMP"))
    add(["port"], `protocol ${protocol2} has no ports`);
  const number = parsePort(written2);
  if (number === null) {
    add(["port"], `"${written2.slice(0, 40)}" is no port: write one number (a range takes endPort) or a port name`);
    return false;
  }
  const endPort = typeof port["endPort"] === "number" ? port["endPort"] : 0;
  if (hasDnsRules2 && endPort > number) add(["endPort"], "DNS rules allow no port range");
  return number === 0;
}
function compiles(expression) {
  try {
    new RegExp(expression.replace(/^\(\?[a-zA-Z]+\)/, ""));
    return true;
  } catch {
    return false;
  }
}

// src/cilium/sanitize.ts
var ENTITIES = new Set(
  "all world world-ipv4 world-ipv6 cluster host init ingress unmanaged remote-node health none kube-apiserver".split(
    " "
  )
);
var PEER_FIELDS = [
  "toEndpoints",
  "toEntities",
  "toCIDR",
  "toCIDRSet",
  "toServices",
  "toGroups",
  "toNodes",
  "toFQDNs"
];
var FROM_FIELDS = ["fromEndpoints", "fromEntities", "fromCIDR", "fromCIDRSet", "fromGroups", "fromNodes"];
var SECTIONS = ["ingress", "ingressDeny", "egress", "egressDeny"];
function sanitizeRule(spec, path, options) {
  const problems = [];
  const add = (inner, message, correction) => {
    problems.push({
      code: "sanitize",
      path: [...path, ...inner],
      stage: "sanitize",
      message,
      correction: correction ?? null
    });
  };
  if (SECTIONS.every((section) => listAt(spec[section]).length === 0)) {
    add(
      [],
      "has no entry in ingress, ingressDeny, egress or egressDeny: Cilium refuses an empty rule; `egress: [{}]` denies everything",
      "egress:\n  - {}"
    );
  }
  const isHostPolicy = isObject(spec["nodeSelector"]);
  const checked = (key) => checkedKey(key, options.version);
  for (const field of ["endpointSelector", "nodeSelector"]) {
    problems.push(...selectorProblems(spec[field], [...path, field], checked));
  }
  for (const section of SECTIONS) {
    for (const [index, item] of listAt(spec[section]).entries()) {
      if (!isObject(item)) continue;
      const at = [section, index];
      sanitizeItem(
        item,
        section,
        (inner, message, correction) => add([...at, ...inner], message, correction),
        options,
        isHostPolicy
      );
      for (const field of ["toEndpoints", "toNodes", "fromEndpoints", "fromNodes"]) {
        for (const [position, selector] of listAt(item[field]).entries())
          problems.push(...selectorProblems(selector, [...path, ...at, field, position], checked));
      }
    }
  }
  return problems;
}
function checkedKey(key, version) {
  if (!holdsIn("strict-label-keys", version)) {
    const { source: source2, key: name3 } = parseKey(key);
    return `${source2}.${name3}`;
  }
  const [source = "", name2, ...more] = key.split(":");
  return name2 !== void 0 && more.length === 0 && /^[A-Za-z0-9]+$/.test(source) ? name2 : key;
}
function withGroupSource(text) {
  const { source, key } = cidrGroupKey("1.20")(text);
  return `${source}:${key}`;
}
function sanitizeItem(item, section, add, options, isHostPolicy) {
  const isEgress = section.startsWith("egress");
  const isDeny = section.endsWith("Deny");
  const fields = (isEgress ? PEER_FIELDS : FROM_FIELDS).filter((field) => !(isDeny && field === "toFQDNs"));
  const used = fields.filter((field) => listAt(item[field]).length > 0);
  if (used.length > 1) {
    add(
      [used[1] ?? ""],
      `${used.join(" and ")} can't stand in one rule: Cilium refuses the whole policy; write one list item for each`
    );
  }
  for (const field of ["toNodes", "fromNodes"]) {
    if (listAt(item[field]).length > 0 && !options.nodeSelectorLabels)
      add([field], `${field} needs the agent setting enable-node-selector-labels`);
  }
  sanitizePeers(item, isEgress ? "to" : "from", add, options);
  const toPorts = listAt(item["toPorts"]);
  if (listAt(item["icmps"]).length > 0 && toPorts.length > 0)
    add(["icmps"], "icmps and toPorts can't stand in one rule");
  for (const [index, rule] of toPorts.entries()) {
    if (!isObject(rule)) continue;
    sanitizePortRule(rule, (inner, message, correction) => add(["toPorts", index, ...inner], message, correction), {
      options,
      isEgress,
      isDeny,
      isHostPolicy
    });
  }
  for (const [index, selector] of listAt(item["toFQDNs"]).entries()) {
    if (isObject(selector) && stringAt(selector["matchName"]) && stringAt(selector["matchPattern"]))
      add(["toFQDNs", index], "has both matchName and matchPattern");
  }
}
function sanitizePeers(item, prefix, add, options) {
  for (const [index, cidr] of listAt(item[`${prefix}CIDR`]).entries()) {
    if (typeof cidr === "string" && parsePrefix(cidr) === null && parseAddress(cidr) === null)
      add([`${prefix}CIDR`, index], `"${cidr.slice(0, 60)}" is no CIDR`);
  }
  for (const [index, set] of listAt(item[`${prefix}CIDRSet`]).entries()) {
    if (isObject(set))
      sanitizeCidrSet(set, (inner, message) => add([`${prefix}CIDRSet`, index, ...inner], message), options);
  }
  for (const [index, entity2] of listAt(item[`${prefix}Entities`]).entries()) {
    const isKnown = typeof entity2 === "string" && (ENTITIES.has(entity2) || entity2 === "cluster-mesh" && holdsIn("cluster-mesh-entity", options.version));
    if (!isKnown) add([`${prefix}Entities`, index], `"${String(entity2).slice(0, 60)}" is no entity`);
  }
}
function sanitizeCidrSet(set, add, options) {
  const cidr = stringAt(set["cidr"]) ?? "";
  const chosen = [cidr !== "", (stringAt(set["cidrGroupRef"]) ?? "") !== "", isObject(set["cidrGroupSelector"])].filter(
    Boolean
  ).length;
  if (chosen !== 1) add([], "needs exactly one of cidr, cidrGroupRef, cidrGroupSelector");
  for (const { path, message } of selectorProblems(
    set["cidrGroupSelector"],
    ["cidrGroupSelector"],
    (key) => holdsIn("strict-label-keys", options.version) ? checkedKey(withGroupSource(key), options.version) : `cidrgroup.${key}`
  ))
    add(path, message);
  if (cidr === "") return;
  const prefix = parsePrefix(cidr);
  if (prefix === null) {
    add(["cidr"], `"${cidr.slice(0, 60)}" is no CIDR (address/length)`);
    return;
  }
  for (const [index, except] of listAt(set["except"]).entries()) {
    const inner = typeof except === "string" ? parsePrefix(except) : null;
    if (inner === null) add(["except", index], `"${String(except).slice(0, 60)}" is no CIDR`);
    else if (!contains(prefix, inner.bytes)) add(["except", index], `${String(except)} lies outside ${cidr}`);
    else if (inner.length < prefix.length && holdsIn("except-not-wider", options.version))
      add(["except", index], `${String(except)} is wider than ${cidr}`);
  }
}

// src/cilium/corrections.ts
function withCorrections(problems, written2, body) {
  return problems.map((problem2) => {
    if (problem2.correction !== null) return problem2;
    const found = correctionOf(problem2, valueAt(body, problem2.path), written2, body);
    return found === null ? problem2 : { ...problem2, ...found };
  });
}
function correctionOf({ path }, value, written2, body) {
  const field = path.at(-1);
  const list = path.at(-2);
  const within = (name2) => path.includes(name2);
  if (field === "port" && within("ports") && typeof value === "number") {
    return {
      code: "port-number",
      message: `must be a string: write the number in quotes ("${value}")`,
      correction: `port: "${value}"`
    };
  }
  if (field === "port" && typeof value === "string") return portRange(value);
  if (field === "protocol" && typeof value === "string") return protocol(value);
  if (field === "matchName" || field === "matchPattern") return typeof value === "string" ? name(field, value) : null;
  if (list === "toFQDNs" || list === "dns") return nameItem(value, valueAt(written2, path));
  if (list === "toEntities" && typeof value === "string") return entity(value);
  if ((list === "toCIDR" || field === "cidr") && typeof value === "string") return address(value, field === "cidr");
  if (list === "matchLabels" && (typeof value === "number" || typeof value === "boolean"))
    return {
      code: "label-quotes",
      message: `must be a string: write the value in quotes ("${value}")`,
      correction: yamlText({ matchLabels: { [String(field)]: String(value) } })
    };
  if ((field === "egress" || field === "egressDeny") && isObject(value))
    return {
      code: "no-list",
      message: "must be a list: each rule starts with a dash",
      correction: yamlText({ [field]: [valueAt(written2, path) ?? value] })
    };
  if (field === "enableDefaultDeny" && typeof value === "boolean")
    return {
      code: "default-deny-form",
      message: `must be a mapping, one switch for each direction`,
      correction: yamlText({ enableDefaultDeny: { egress: value } })
    };
  if (list === "matchLabels" && typeof value === "string")
    return {
      code: "label-value",
      message: `"${short(value)}" is no label value: letters, digits, -, _ and ., at most 63`,
      correction: null
    };
  if (isSpec(path)) return subject(value, valueAt(written2, path));
  return PEER_FIELDS.some((peer) => peer === field) ? combined(path, body) : null;
}
function isSpec(path) {
  return path.length === 1 && path[0] === "spec" || path.length === 2 && path[0] === "specs";
}
function portRange(value) {
  const match = /^(\d{1,5})\s*[-:]\s*(\d{1,5})$/.exec(value);
  if (match?.[1] === void 0 || match[2] === void 0)
    return {
      code: "port-form",
      message: `"${short(value)}" is no port: write a number from 1 to 65535 in quotes, or a port name`,
      correction: null
    };
  return {
    code: "port-range",
    message: `"${value}" is no port: a range is a port and an endPort`,
    correction: yamlText({ ports: [{ port: match[1], endPort: Number(match[2]), protocol: "TCP" }] })
  };
}
function protocol(value) {
  const upper = value.toUpperCase();
  const known = ["TCP", "UDP", "SCTP", "ANY"].includes(upper);
  return {
    code: "protocol",
    message: known ? `must be in upper case: ${upper}, not ${value.slice(0, 20)}` : `"${value.slice(0, 20)}" is no protocol that Cilium knows; TLS and HTTP run over TCP`,
    correction: `protocol: ${known ? upper : "TCP"}`
  };
}
function name(field, value) {
  const host = hostOf(value);
  if (host !== value.trim() && host !== "")
    return {
      code: "name-url",
      message: `"${short(value)}" is more than a host name: leave out scheme, port and path`,
      correction: yamlText({ [host.includes("*") ? "matchPattern" : "matchName"]: host })
    };
  if (field === "matchName" && value.includes("*"))
    return {
      code: "name-wildcard",
      message: `"${short(value)}" has a wildcard: that is a matchPattern`,
      correction: yamlText({ matchPattern: value })
    };
  if (value.startsWith("."))
    return {
      code: "name-dot",
      message: `"${short(value)}" starts with a dot: names below a domain are a matchPattern`,
      correction: yamlText({ matchPattern: `*${value}` })
    };
  if (value === "" || !/^[-a-zA-Z0-9_.*]*$/.test(value) || value.includes("..")) {
    return {
      code: "name-form",
      message: `"${short(value)}" is no host name: letters, digits, dashes and single dots${field === "matchName" ? "" : ", and * as the only wildcard"}; one name an entry`,
      correction: null
    };
  }
  return null;
}
function hostOf(text) {
  return text.trim().slice(0, 500).replace(/^[a-zA-Z][-+.a-zA-Z0-9]{0,20}:\/\//, "").replace(/[/?#].*$/, "").replace(/:\d{1,5}$/, "");
}
function nameItem(value, written2) {
  if (typeof value === "string") {
    const host = hostOf(value);
    return {
      code: "name-form",
      message: `must be a mapping with matchName or matchPattern, not "${short(value)}"`,
      correction: yamlText([host.includes("*") ? { matchPattern: host } : { matchName: host }])
    };
  }
  if (!isObject(value) || !isObject(written2)) return null;
  const mistyped = Object.entries(written2).find(
    ([key]) => /^match_?-?(?:name|pattern)s?$/i.test(key) && !(key in value)
  );
  if (mistyped === void 0 || typeof mistyped[1] !== "string") return null;
  const meant = /name/i.test(mistyped[0]) ? "matchName" : "matchPattern";
  return {
    code: "name-key",
    message: `\`${mistyped[0]}\` is no field here (\`${meant}\` is; keys are case-sensitive)`,
    correction: yamlText([{ [meant]: mistyped[1] }])
  };
}
function entity(value) {
  const lower = value.toLowerCase();
  if (lower.startsWith("world"))
    return {
      code: "entity",
      message: `"${short(value)}" is no entity that a policy may name: write world`,
      correction: yamlText({ toEntities: ["world"] })
    };
  if (ENTITIES.has(lower))
    return {
      code: "entity",
      message: `"${short(value)}" is no entity: it is written ${lower}`,
      correction: yamlText({ toEntities: [lower] })
    };
  return {
    code: "entity",
    message: `"${short(value)}" is no entity (they are all, world, cluster, host, remote-node, kube-apiserver and some more): name a destination outside the cluster by toFQDNs or toCIDR`,
    correction: yamlText({ toFQDNs: [{ matchName: "huggingface.co" }] })
  };
}
function address(value, isSet) {
  const bytes = parseAddress(value);
  if (bytes === null) return null;
  const cidr = `${value}/${bytes.length * 8}`;
  return {
    code: "cidr-length",
    message: `"${short(value)}" is an address without a length: write ${cidr}`,
    correction: yamlText(isSet ? { cidr } : { toCIDR: [cidr] })
  };
}
function subject(value, written2) {
  if (!isObject(value) || !isObject(written2) || "endpointSelector" in value || "nodeSelector" in value) return null;
  const other = ["podSelector", "selector", "endpointselector"].find((key) => isObject(written2[key]));
  return {
    code: "endpoint-selector",
    message: other === void 0 ? "has no endpointSelector: it must say which pods it is for" : `has \`${other}\`, which Cilium's policies don't know: pods are selected by endpointSelector`,
    correction: yamlText({ endpointSelector: (other === void 0 ? void 0 : written2[other]) ?? {} })
  };
}
function combined(path, body) {
  const item = valueAt(body, path.slice(0, -1));
  const section = stringAt(path.at(-3));
  if (!isObject(item) || section === void 0) return null;
  const used = PEER_FIELDS.filter((field) => listAt(item[field]).length > 0);
  if (used[1] === void 0 || used[1] !== path.at(-1)) return null;
  const rest = Object.entries(item).filter(([key]) => !PEER_FIELDS.some((field) => field === key));
  const items = used.map((field) => ({ [field]: item[field], ...Object.fromEntries(rest) }));
  return { code: "combined-peers", correction: yamlText({ [section]: items }) };
}
function short(text) {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/cilium/crd.gen.ts
var schemas = [
  { "type": "string" },
  { "type": "object" },
  {},
  { "properties": { "ingress": 2 }, "required": ["ingress"] },
  { "properties": { "ingressDeny": 2 }, "required": ["ingressDeny"] },
  { "properties": { "egress": 2 }, "required": ["egress"] },
  { "properties": { "egressDeny": 2 }, "required": ["egressDeny"] },
  { "properties": { "endpointSelector": 2 }, "required": ["endpointSelector"] },
  { "properties": { "nodeSelector": 2 }, "required": ["nodeSelector"] },
  { "enum": ["disabled", "required", "test-always-fail"], "type": "string" },
  { "properties": { "mode": 9 }, "required": ["mode"], "type": "object" },
  { "enum": ["IPv4", "IPv6"], "type": "string" },
  { "type": "integer" },
  { "anyOf": [12, 0], "pattern": "^([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]|EchoReply|DestinationUnreachable|Redirect|Echo|RouterAdvertisement|RouterSelection|TimeExceeded|ParameterProblem|Timestamp|TimestampReply|Photuris|ExtendedEchoRequest|ExtendedEcho Reply|PacketTooBig|ParameterProblem|EchoRequest|MulticastListenerQuery|MulticastListenerReport|MulticastListenerDone|RouterSolicitation|RouterAdvertisement|NeighborSolicitation|NeighborAdvertisement|RedirectMessage|RouterRenumbering|ICMPNodeInformationQuery|ICMPNodeInformationResponse|InverseNeighborDiscoverySolicitation|InverseNeighborDiscoveryAdvertisement|HomeAgentAddressDiscoveryRequest|HomeAgentAddressDiscoveryReply|MobilePrefixSolicitation|MobilePrefixAdvertisement|DuplicateAddressRequestCodeSuffix|DuplicateAddressConfirmationCodeSuffix)$", "x-kubernetes-int-or-string": true },
  { "properties": { "family": 11, "type": 13 }, "required": ["type"], "type": "object" },
  { "items": 14, "maxItems": 40, "type": "array" },
  { "properties": { "fields": 15 }, "type": "object" },
  { "items": 16, "type": "array" },
  { "format": "cidr", "type": "string" },
  { "items": 18, "type": "array" },
  { "properties": { "cidr": 2 }, "required": ["cidr"] },
  { "properties": { "cidrGroupRef": 2 }, "required": ["cidrGroupRef"] },
  { "properties": { "cidrGroupSelector": 2 }, "required": ["cidrGroupSelector"] },
  { "maxLength": 253, "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "type": "string" },
  { "enum": ["In", "NotIn", "Exists", "DoesNotExist"], "type": "string" },
  { "items": 0, "type": "array" },
  { "properties": { "key": 0, "operator": 24, "values": 25 }, "required": ["key", "operator"], "type": "object" },
  { "items": 26, "type": "array" },
  { "maxLength": 63, "pattern": "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", "type": "string" },
  { "additionalProperties": 28, "type": "object" },
  { "properties": { "matchExpressions": 27, "matchLabels": 29 }, "type": "object" },
  { "oneOf": [20, 21, 22], "properties": { "cidr": 18, "cidrGroupRef": 23, "cidrGroupSelector": 30, "except": 19 }, "type": "object" },
  { "items": 31, "type": "array" },
  { "items": 30, "type": "array" },
  { "enum": ["all", "world", "cluster", "host", "init", "ingress", "unmanaged", "remote-node", "health", "none", "kube-apiserver"], "type": "string" },
  { "items": 34, "type": "array" },
  { "properties": { "matchName": 2 }, "required": ["matchName"] },
  { "properties": { "matchPattern": 2 }, "required": ["matchPattern"] },
  { "maxLength": 255, "pattern": "^([-a-zA-Z0-9_]+[.]?)+$", "type": "string" },
  { "maxLength": 255, "pattern": "^([-a-zA-Z0-9_*]+[.]?)+$", "type": "string" },
  { "oneOf": [36, 37], "properties": { "matchName": 38, "matchPattern": 39 }, "type": "object" },
  { "items": 40, "type": "array" },
  { "additionalProperties": 0, "type": "object" },
  { "properties": { "labels": 42, "region": 0, "securityGroupsIds": 25, "securityGroupsNames": 25 }, "type": "object" },
  { "properties": { "aws": 43 }, "type": "object" },
  { "items": 44, "type": "array" },
  { "enum": ["CiliumEnvoyConfig", "CiliumClusterwideEnvoyConfig"], "type": "string" },
  { "minLength": 1, "type": "string" },
  { "properties": { "kind": 46, "name": 47 }, "required": ["name"], "type": "object" },
  { "maximum": 100, "minimum": 1, "type": "integer" },
  { "properties": { "envoyConfig": 48, "name": 47, "priority": 49 }, "required": ["envoyConfig", "name"], "type": "object" },
  { "properties": { "name": 0, "namespace": 0 }, "required": ["name"], "type": "object" },
  { "properties": { "certificate": 0, "privateKey": 0, "secret": 51, "trustedCA": 0 }, "required": ["secret"], "type": "object" },
  { "format": "int32", "maximum": 65535, "minimum": 0, "type": "integer" },
  { "pattern": "^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$", "type": "string" },
  { "enum": ["TCP", "UDP", "SCTP", "ANY"], "type": "string" },
  { "properties": { "endPort": 53, "port": 54, "protocol": 55 }, "required": ["port"], "type": "object" },
  { "items": 56, "maxItems": 40, "type": "array" },
  { "properties": { "http": 2 }, "required": ["http"] },
  { "properties": { "kafka": 2 }, "required": ["kafka"] },
  { "properties": { "dns": 2 }, "required": ["dns"] },
  { "properties": { "l7proto": 2 }, "required": ["l7proto"] },
  { "enum": ["LOG", "ADD", "DELETE", "REPLACE"], "type": "string" },
  { "properties": { "mismatch": 62, "name": 47, "secret": 51, "value": 0 }, "required": ["name"], "type": "object" },
  { "items": 63, "type": "array" },
  { "format": "idn-hostname", "type": "string" },
  { "properties": { "headerMatches": 64, "headers": 25, "host": 65, "method": 0, "path": 0 }, "type": "object" },
  { "items": 66, "type": "array" },
  { "enum": ["produce", "consume"], "type": "string" },
  { "maxLength": 255, "type": "string" },
  { "properties": { "apiKey": 0, "apiVersion": 0, "clientID": 0, "role": 68, "topic": 69 }, "type": "object" },
  { "items": 70, "type": "array" },
  { "items": 42, "type": "array" },
  { "oneOf": [58, 59, 60, 61], "properties": { "dns": 41, "http": 67, "kafka": 71, "l7": 72, "l7proto": 0 }, "type": "object" },
  { "maxLength": 255, "pattern": "^(\\*?\\*\\.)?([-a-zA-Z0-9_]+\\.?)+$", "type": "string" },
  { "items": 74, "minItems": 1, "type": "array" },
  { "properties": { "listener": 50, "originatingTLS": 52, "ports": 57, "rules": 73, "serverNames": 75, "terminatingTLS": 52 }, "type": "object" },
  { "items": 76, "type": "array" },
  { "properties": { "namespace": 0, "serviceName": 0 }, "type": "object" },
  { "properties": { "namespace": 0, "selector": 30 }, "required": ["selector"], "type": "object" },
  { "properties": { "k8sService": 78, "k8sServiceSelector": 79 }, "type": "object" },
  { "items": 80, "type": "array" },
  { "properties": { "authentication": 10, "icmps": 17, "toCIDR": 19, "toCIDRSet": 32, "toEndpoints": 33, "toEntities": 35, "toFQDNs": 41, "toGroups": 45, "toNodes": 33, "toPorts": 77, "toRequires": 33, "toServices": 81 }, "type": "object" },
  { "items": 82, "type": "array" },
  { "items": 56, "type": "array" },
  { "properties": { "ports": 84 }, "type": "object" },
  { "items": 85, "type": "array" },
  { "properties": { "icmps": 17, "toCIDR": 19, "toCIDRSet": 32, "toEndpoints": 33, "toEntities": 35, "toGroups": 45, "toNodes": 33, "toPorts": 86, "toRequires": 33, "toServices": 81 }, "type": "object" },
  { "items": 87, "type": "array" },
  { "type": "boolean" },
  { "properties": { "egress": 89, "ingress": 89 }, "type": "object" },
  { "properties": { "authentication": 10, "fromCIDR": 19, "fromCIDRSet": 32, "fromEndpoints": 33, "fromEntities": 35, "fromGroups": 45, "fromNodes": 33, "fromRequires": 33, "icmps": 17, "toPorts": 77 }, "type": "object" },
  { "items": 91, "type": "array" },
  { "properties": { "fromCIDR": 19, "fromCIDRSet": 32, "fromEndpoints": 33, "fromEntities": 35, "fromGroups": 45, "fromNodes": 33, "fromRequires": 33, "icmps": 17, "toPorts": 86 }, "type": "object" },
  { "items": 93, "type": "array" },
  { "properties": { "key": 0, "source": 0, "value": 0 }, "required": ["key"], "type": "object" },
  { "items": 95, "type": "array" },
  { "maxLength": 32, "pattern": "^\\PC*$", "type": "string" },
  { "properties": { "value": 97 }, "type": "object" },
  { "anyOf": [3, 4, 5, 6], "oneOf": [7, 8], "properties": { "description": 0, "egress": 83, "egressDeny": 88, "enableDefaultDeny": 90, "endpointSelector": 30, "ingress": 92, "ingressDeny": 94, "labels": 96, "log": 98, "nodeSelector": 30 }, "type": "object" },
  { "items": 99, "type": "array" },
  { "format": "date-time", "type": "string" },
  { "properties": { "lastTransitionTime": 101, "message": 0, "reason": 0, "status": 0, "type": 0 }, "required": ["status", "type"], "type": "object" },
  { "items": 102, "type": "array" },
  { "format": "int64", "type": "integer" },
  { "properties": { "annotations": 42, "enforcing": 89, "error": 0, "lastUpdated": 101, "localPolicyRevision": 104, "ok": 89 }, "type": "object" },
  { "additionalProperties": 105, "type": "object" },
  { "properties": { "conditions": 103, "derivativePolicies": 106 }, "type": "object" },
  { "properties": { "apiVersion": 0, "kind": 0, "metadata": 1, "spec": 99, "specs": 100, "status": 107 }, "required": ["metadata"], "type": "object" },
  { "enum": ["TCP", "UDP", "SCTP", "VRRP", "IGMP", "ANY"], "type": "string" },
  { "properties": { "endPort": 53, "port": 54, "protocol": 109 }, "type": "object" },
  { "items": 110, "maxItems": 40, "type": "array" },
  { "properties": { "listener": 50, "originatingTLS": 52, "ports": 111, "rules": 73, "serverNames": 75, "terminatingTLS": 52 }, "type": "object" },
  { "items": 112, "type": "array" },
  { "items": 0, "maxItems": 0, "type": "array" },
  { "properties": { "authentication": 10, "icmps": 17, "toCIDR": 19, "toCIDRSet": 32, "toEndpoints": 33, "toEntities": 35, "toFQDNs": 41, "toGroups": 45, "toNodes": 33, "toPorts": 113, "toRequires": 114, "toServices": 81 }, "type": "object" },
  { "items": 115, "type": "array" },
  { "items": 110, "type": "array" },
  { "properties": { "ports": 117 }, "type": "object" },
  { "items": 118, "type": "array" },
  { "properties": { "icmps": 17, "toCIDR": 19, "toCIDRSet": 32, "toEndpoints": 33, "toEntities": 35, "toGroups": 45, "toNodes": 33, "toPorts": 119, "toRequires": 114, "toServices": 81 }, "type": "object" },
  { "items": 120, "type": "array" },
  { "properties": { "authentication": 10, "fromCIDR": 19, "fromCIDRSet": 32, "fromEndpoints": 33, "fromEntities": 35, "fromGroups": 45, "fromNodes": 33, "fromRequires": 114, "icmps": 17, "toPorts": 113 }, "type": "object" },
  { "items": 122, "type": "array" },
  { "properties": { "fromCIDR": 19, "fromCIDRSet": 32, "fromEndpoints": 33, "fromEntities": 35, "fromGroups": 45, "fromNodes": 33, "fromRequires": 114, "icmps": 17, "toPorts": 119 }, "type": "object" },
  { "items": 124, "type": "array" },
  { "anyOf": [3, 4, 5, 6], "oneOf": [7, 8], "properties": { "description": 0, "egress": 116, "egressDeny": 121, "enableDefaultDeny": 90, "endpointSelector": 30, "ingress": 123, "ingressDeny": 125, "labels": 96, "log": 98, "nodeSelector": 30 }, "type": "object" },
  { "items": 126, "type": "array" },
  { "properties": { "apiVersion": 0, "kind": 0, "metadata": 1, "spec": 126, "specs": 127, "status": 107 }, "required": ["metadata"], "type": "object" },
  { "enum": ["all", "world", "cluster", "cluster-mesh", "host", "init", "ingress", "unmanaged", "remote-node", "health", "none", "kube-apiserver"], "type": "string" },
  { "items": 129, "type": "array" },
  { "enum": ["TCP", "UDP", "SCTP", "VRRP", "IGMP", "GRE", "IPIP", "IPV6", "ESP", "AH", "ANY"], "type": "string" },
  { "properties": { "endPort": 53, "port": 54, "protocol": 131 }, "type": "object" },
  { "items": 132, "maxItems": 40, "type": "array" },
  { "oneOf": [58, 60], "properties": { "dns": 41, "http": 67 }, "type": "object" },
  { "items": 39, "minItems": 1, "type": "array" },
  { "properties": { "listener": 50, "originatingTLS": 52, "ports": 133, "rules": 134, "serverNames": 135, "terminatingTLS": 52 }, "type": "object" },
  { "items": 136, "type": "array" },
  { "properties": { "authentication": 10, "icmps": 17, "toCIDR": 19, "toCIDRSet": 32, "toEndpoints": 33, "toEntities": 130, "toFQDNs": 41, "toGroups": 45, "toNodes": 33, "toPorts": 137, "toRequires": 114, "toServices": 81 }, "type": "object" },
  { "items": 138, "type": "array" },
  { "items": 132, "type": "array" },
  { "properties": { "ports": 140 }, "type": "object" },
  { "items": 141, "type": "array" },
  { "properties": { "icmps": 17, "toCIDR": 19, "toCIDRSet": 32, "toEndpoints": 33, "toEntities": 130, "toGroups": 45, "toNodes": 33, "toPorts": 142, "toRequires": 114, "toServices": 81 }, "type": "object" },
  { "items": 143, "type": "array" },
  { "properties": { "authentication": 10, "fromCIDR": 19, "fromCIDRSet": 32, "fromEndpoints": 33, "fromEntities": 130, "fromGroups": 45, "fromNodes": 33, "fromRequires": 114, "icmps": 17, "toPorts": 137 }, "type": "object" },
  { "items": 145, "type": "array" },
  { "properties": { "fromCIDR": 19, "fromCIDRSet": 32, "fromEndpoints": 33, "fromEntities": 130, "fromGroups": 45, "fromNodes": 33, "fromRequires": 114, "icmps": 17, "toPorts": 142 }, "type": "object" },
  { "items": 147, "type": "array" },
  { "anyOf": [3, 4, 5, 6], "oneOf": [7, 8], "properties": { "description": 0, "egress": 139, "egressDeny": 144, "enableDefaultDeny": 90, "endpointSelector": 30, "ingress": 146, "ingressDeny": 148, "labels": 96, "log": 98, "nodeSelector": 30 }, "type": "object" },
  { "items": 149, "type": "array" },
  { "properties": { "apiVersion": 0, "kind": 0, "metadata": 1, "spec": 149, "specs": 150, "status": 107 }, "required": ["metadata"], "type": "object" }
];
var schemaRoots = {
  "1.18": {
    "CiliumNetworkPolicy": 108,
    "CiliumClusterwideNetworkPolicy": 108
  },
  "1.19": {
    "CiliumNetworkPolicy": 128,
    "CiliumClusterwideNetworkPolicy": 128
  },
  "1.20": {
    "CiliumNetworkPolicy": 151,
    "CiliumClusterwideNetworkPolicy": 151
  }
};

// src/cilium/network-policy-checks.ts
var SELECTOR = {
  fields: {
    matchLabels: { map: "string" },
    matchExpressions: { list: { fields: { key: "string", operator: "string", values: { list: "string" } } } }
  }
};
var PORTS = { list: { fields: { port: "integer-or-string", endPort: "integer", protocol: "string" } } };
var PEERS = {
  list: {
    fields: {
      podSelector: SELECTOR,
      namespaceSelector: SELECTOR,
      ipBlock: { fields: { cidr: "string", except: { list: "string" } } }
    }
  }
};
var SPEC = {
  fields: {
    podSelector: SELECTOR,
    policyTypes: { list: "string" },
    ingress: { list: { fields: { ports: PORTS, from: PEERS } } },
    egress: { list: { fields: { ports: PORTS, to: PEERS } } }
  }
};
var same = (key) => key;
function networkPolicyProblems(value) {
  const problems = [];
  const add = (path, message) => {
    problems.push({ code: "network-policy", path: ["spec", ...path], stage: "schema", message, correction: null });
  };
  const spec = value["spec"];
  if (spec === void 0 || spec === null) return [];
  checkShape(spec, SPEC, [], add);
  if (problems.length > 0 || !isObject(spec)) return problems;
  problems.push(...selectorProblems(spec["podSelector"], ["spec", "podSelector"], same));
  for (const [index, type] of listAt(spec["policyTypes"]).entries())
    if (type !== "Ingress" && type !== "Egress")
      add(["policyTypes", index], `"${String(type).slice(0, 40)}" must be Ingress or Egress`);
  for (const [section, side] of [
    ["ingress", "from"],
    ["egress", "to"]
  ])
    for (const [index, item] of listAt(spec[section]).entries())
      if (isObject(item)) checkItem(item, side, [section, index], add, problems);
  return problems;
}
function checkItem(item, side, path, add, problems) {
  for (const [index, port] of listAt(item["ports"]).entries())
    checkPort(isObject(port) ? port : {}, [...path, "ports", index], add);
  for (const [index, entry] of listAt(item[side]).entries()) {
    const at = [...path, side, index];
    const peer = isObject(entry) ? entry : {};
    const selectors = ["podSelector", "namespaceSelector"].filter((field) => isObject(peer[field]));
    for (const field of selectors) problems.push(...selectorProblems(peer[field], ["spec", ...at, field], same));
    if (!isObject(peer["ipBlock"])) continue;
    if (selectors.length > 0) add([...at, "ipBlock"], "ipBlock can't stand beside podSelector or namespaceSelector");
    checkBlock(peer["ipBlock"], [...at, "ipBlock"], add);
  }
}
function checkBlock(block, path, add) {
  const text = stringAt(block["cidr"]) ?? "";
  const prefix = parsePrefix(text);
  if (prefix === null) add([...path, "cidr"], `"${text.slice(0, 60)}" is no CIDR`);
  for (const [index, except] of listAt(block["except"]).entries()) {
    const inner = parsePrefix(stringAt(except) ?? "");
    if (inner === null) add([...path, "except", index], `"${String(except).slice(0, 60)}" is no CIDR`);
    else if (prefix !== null && (inner.length <= prefix.length || !contains(prefix, inner.bytes)))
      add([...path, "except", index], `${String(except)} must lie within ${text} and be smaller`);
  }
}
function checkPort(item, path, add) {
  const { port, protocol: protocol2, endPort } = item;
  if (typeof protocol2 === "string" && !["TCP", "UDP", "SCTP"].includes(protocol2))
    add([...path, "protocol"], `"${protocol2.slice(0, 40)}" must be TCP, UDP or SCTP`);
  if (typeof port === "number" && (port < 1 || port > 65535)) add([...path, "port"], `${port} is no port`);
  if (typeof port === "string" && !isPortName(port))
    add([...path, "port"], `"${port.slice(0, 40)}" is no port name (numbers stand without quotes here)`);
  if (typeof endPort !== "number") return;
  if (typeof port !== "number") add([...path, "endPort"], "endPort needs a port that is a number");
  else if (endPort < port || endPort > 65535) add([...path, "endPort"], `${endPort} must be a port from ${port} on`);
}
function isPortName(text) {
  return text.length <= 15 && /[a-z]/.test(text) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
function checkShape(value, shape, path, add) {
  if (value === null) return;
  const wrong = (wanted) => add(path, `must be ${wanted}, not ${kindOf(value)}`);
  if (shape === "string") {
    if (typeof value !== "string") wrong("a string");
  } else if (shape === "integer") {
    if (!Number.isInteger(value)) wrong("an integer");
  } else if (shape === "integer-or-string") {
    if (typeof value !== "string" && !Number.isInteger(value)) wrong("an integer or a string");
  } else if ("list" in shape) {
    if (!Array.isArray(value)) wrong("a list");
    else for (const [index, item] of value.entries()) checkShape(item, shape.list, [...path, index], add);
  } else if (!isObject(value)) wrong("a mapping");
  else
    for (const [key, child] of Object.entries(value)) {
      const inner = "map" in shape ? shape.map : Object.hasOwn(shape.fields, key) ? shape.fields[key] : void 0;
      if (inner !== void 0 && child !== void 0) checkShape(child, inner, [...path, key], add);
    }
}
function kindOf(value) {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "a mapping" : `the ${typeof value} ${String(value).slice(0, 40)}`;
}

// src/cilium/network-policy.ts
function compileNetworkPolicy(value, namespace, version) {
  const spec = isObject(value["spec"]) ? value["spec"] : {};
  const egress = listAt(spec["egress"]).flatMap(
    (item, index) => entriesOf(isObject(item) ? item : {}, index, namespace, version)
  );
  const types = listAt(spec["policyTypes"]);
  if (egress.length === 0 && types.includes("Egress")) egress.push({ ...EMPTY, path: ["spec", "policyTypes"] });
  const subject2 = podsOf(spec["podSelector"], namespace, [], version);
  return {
    rules: [{ subject: subject2, selectsNodes: false, egress, path: ["spec"] }],
    errors: [...networkPolicyProblems(value), ...longKeys(subject2, egress, version)],
    unknownFields: []
  };
}
var MAX_KEY = 63;
var EMPTY = {
  deny: false,
  defaultDeny: true,
  peers: null,
  ports: null,
  authentication: null,
  path: ["spec"]
};
function entriesOf(item, index, namespace, version) {
  const path = ["spec", "egress", index];
  const listed = listAt(item["ports"]);
  const ports = listed.length === 0 ? null : listed.flatMap(portsOf);
  const to = listAt(item["to"]);
  if (to.length === 0) return [{ ...EMPTY, peers: [labelSelector([])], ports: ports ?? null, path }];
  return to.map((peer, position) => {
    const peers = isObject(peer) ? peersOf2(peer, namespace, version) : [];
    const isEmpty = peers.length === 0 && !holdsIn("peers-without-selector", version);
    return { ...EMPTY, peers: isEmpty ? null : peers, ports, path: [...path, "to", position] };
  });
}
function podsOf(selector, namespace, more, version) {
  const labels = isObject(selector) && isObject(selector["matchLabels"]) ? Object.keys(selector["matchLabels"]).length : 0;
  const written2 = requirementsOf(selector, kubernetesKey).filter(
    ({ key }, index) => index >= labels || key !== NAMESPACE_KEY
  );
  return usable([...written2, ...more, inNamespace(namespace)], version);
}
function usable(requirements, version) {
  const isDropped = holdsIn("long-keys-drop", version) && !requirements.every(({ key }) => isUsableKey(key));
  return labelSelector(isDropped ? [] : requirements);
}
function longKeys(subject2, egress, version) {
  if (!holdsIn("long-keys-refused", version)) return [];
  const selectors = [{ selector: subject2, path: ["spec", "podSelector"] }];
  for (const { peers, path } of egress)
    for (const peer of peers ?? []) if (peer.type === "labels") selectors.push({ selector: peer, path });
  return selectors.flatMap(({ selector, path }) => {
    const long = selector.requirements.find(({ key }) => !isUsableKey(key));
    if (long === void 0) return [];
    const message = `the label key "${long.key.slice(0, 70)}" is longer than Cilium 1.18 allows with its prefix (63 characters)`;
    return [{ code: "selector", path, stage: "sanitize", message, correction: null }];
  });
}
function isUsableKey(key) {
  return key.includes("/") || `k8s.${key}`.length <= MAX_KEY;
}
function inNamespace(namespace) {
  return { source: "k8s", key: NAMESPACE_KEY, operator: "In", values: [namespace] };
}
function peersOf2(peer, namespace, version) {
  const peers = [];
  const hasNamespaces = isObject(peer["namespaceSelector"]);
  if (hasNamespaces || isObject(peer["podSelector"])) {
    const written2 = requirementsOf(peer["podSelector"], kubernetesKey);
    const cluster = written2.some(({ key }) => key === CLUSTER_KEY) ? [] : [{ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] }];
    peers.push(
      hasNamespaces ? usable([...written2, ...cluster, ...namespaceRequirements(peer["namespaceSelector"])], version) : podsOf(peer["podSelector"], namespace, cluster, version)
    );
  }
  if (isObject(peer["ipBlock"])) {
    const cidr = stringAt(peer["ipBlock"]["cidr"]) ?? "";
    const except = listAt(peer["ipBlock"]["except"]).filter((value) => typeof value === "string");
    peers.push(...cidrRangePeers(cidr, except, version));
  }
  return peers;
}
function namespaceRequirements(selector) {
  const written2 = requirementsOf(selector, kubernetesKey).map((requirement) => ({
    ...requirement,
    key: `${NAMESPACE_LABELS_PREFIX}.${requirement.key}`
  }));
  return written2.length > 0 ? written2 : [{ source: "k8s", key: NAMESPACE_KEY, operator: "Exists", values: [] }];
}
function portsOf(item) {
  const { port, endPort, protocol: protocol2 } = isObject(item) ? item : {};
  const base = { ...ALL_PORTS, protocol: stringAt(protocol2)?.toUpperCase() ?? "TCP" };
  if (port === void 0 || port === null) return [base];
  const last = typeof endPort === "number" ? endPort : 0;
  if (typeof port === "string" && isServiceName(port))
    return [{ ...base, portName: port.toLowerCase(), endPort: last }];
  const number = typeof port === "number" ? port : parsePort(String(port));
  return number === null ? [] : [{ ...base, port: number, decimal: number, endPort: last }];
}

// src/cilium/crd-patterns.ts
var LINEAR = {
  "^([-a-zA-Z0-9_]+[.]?)+$": (text) => isDotted(text, /^[-a-zA-Z0-9_]+$/),
  "^([-a-zA-Z0-9_*]+[.]?)+$": (text) => isDotted(text, /^[-a-zA-Z0-9_*]+$/),
  "^(\\*?\\*\\.)?([-a-zA-Z0-9_]+\\.?)+$": (text) => isDotted(text.replace(/^\*?\*\./, ""), /^[-a-zA-Z0-9_]+$/),
  "^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$": (text) => /^[0-9]/.test(text) || endsLikeServiceName(text),
  "^\\PC*$": (text) => new RegExp("^\\P{C}*$", "u").test(text)
};
var compiled = /* @__PURE__ */ new Map();
function matchesPattern(pattern, text) {
  const linear = Object.hasOwn(LINEAR, pattern) ? LINEAR[pattern] : void 0;
  if (linear !== void 0) return linear(text);
  let expression = compiled.get(pattern);
  if (expression === void 0) {
    expression = new RegExp(pattern);
    compiled.set(pattern, expression);
  }
  return expression.test(text);
}
function isDotted(text, label) {
  const body = text.endsWith(".") ? text.slice(0, -1) : text;
  return body.split(".").every((part) => label.test(part));
}
function endsLikeServiceName(text) {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (/[a-zA-Z]/.test(character)) return true;
    if (character === "-" ? !/[a-zA-Z0-9]/.test(text.charAt(at + 1)) : !/[0-9]/.test(character)) return false;
  }
  return false;
}

// src/cilium/structural-schema.ts
var NOTHING = {};
var MAX_PROBLEMS = 50;
var UNKNOWN = -1;
function schemaAt(index) {
  return schemas[index] ?? NOTHING;
}
function prune(value, schemaIndex) {
  const unknown = [];
  const visit = (at, index, path) => {
    const schema = schemaAt(index);
    if (schema["x-kubernetes-preserve-unknown-fields"] === true) return at;
    if (Array.isArray(at)) {
      const { items } = schema;
      return at.map((item, position) => visit(item, items ?? UNKNOWN, [...path, position]));
    }
    if (!isObject(at)) return at;
    const kept = /* @__PURE__ */ Object.create(null);
    for (const [key, child] of Object.entries(at)) {
      if (child === void 0) continue;
      const inner = schema.properties !== void 0 && Object.hasOwn(schema.properties, key) ? schema.properties[key] : void 0;
      const childIndex = inner ?? (typeof schema.additionalProperties === "number" ? schema.additionalProperties : void 0);
      const isRootField = path.length === 0 && (key === "apiVersion" || key === "kind" || key === "metadata");
      if (childIndex === void 0 && !isRootField && schema.additionalProperties !== true) {
        unknown.push([...path, key]);
        continue;
      }
      if (child === null && (childIndex === void 0 || schemaAt(childIndex).nullable !== true)) continue;
      kept[key] = childIndex === void 0 || isRootField ? child : visit(child, childIndex, [...path, key]);
    }
    return kept;
  };
  return { value: visit(value, schemaIndex, []), unknown };
}
function knownFields(schemaIndex, path) {
  let schema = schemaAt(schemaIndex);
  for (const step of path) {
    const { properties, items } = schema;
    const next2 = typeof step === "number" ? items : properties !== void 0 && Object.hasOwn(properties, step) ? properties[step] : void 0;
    if (next2 === void 0) return [];
    schema = schemaAt(next2);
  }
  return Object.keys(schema.properties ?? {});
}
function validate(value, schemaIndex) {
  const problems = [];
  check(value, schemaIndex, [], (path, message) => {
    if (problems.length < MAX_PROBLEMS)
      problems.push({ code: "schema", path, stage: "schema", message, correction: null });
  });
  return problems;
}
function check(value, index, path, add) {
  const schema = schemaAt(index);
  if (value === null) {
    if (schema.nullable !== true) add(path, `must be ${article(schema.type ?? "object")}, not null`);
    return;
  }
  if (!hasType(value, schema)) {
    add(path, `must be ${article(schema.type ?? "value")}, not ${describe(value)}`);
    return;
  }
  if (schema.enum !== void 0 && !schema.enum.includes(value))
    add(path, `"${short2(value)}" is none of ${schema.enum.map(String).join(", ")}`);
  if (typeof value === "string") checkString(value, schema, path, add);
  else if (typeof value === "number") checkNumber(value, schema, path, add);
  else if (Array.isArray(value)) checkList(value, schema, path, add);
  else if (isObject(value)) checkObject(value, schema, path, add);
  checkCombinations(value, schema, path, add);
}
function checkString(value, schema, path, add) {
  const length = [...value.slice(0, 1e5)].length;
  if (schema.maxLength !== void 0 && length > schema.maxLength)
    add(path, `is ${length} characters long, at most ${schema.maxLength} are allowed`);
  else if (schema.minLength !== void 0 && length < schema.minLength)
    add(path, `must have at least ${schema.minLength} characters`);
  else if (schema.pattern !== void 0 && !matchesPattern(schema.pattern, value))
    add(path, `"${short2(value)}" doesn't match ${schema.pattern}`);
  else if (schema.format === "cidr" && parsePrefix(value) === null)
    add(path, `"${short2(value)}" is no CIDR (address/length)`);
}
function checkNumber(value, schema, path, add) {
  if (schema.minimum !== void 0 && value < schema.minimum) add(path, `${value} is below ${schema.minimum}`);
  if (schema.maximum !== void 0 && value > schema.maximum) add(path, `${value} is above ${schema.maximum}`);
  if (schema.format === "int32" && (value > 2147483647 || value < -2147483648))
    add(path, `${value} is no 32-bit number`);
}
function checkList(value, schema, path, add) {
  if (schema.maxItems !== void 0 && value.length > schema.maxItems)
    add(path, `has ${value.length} items, at most ${schema.maxItems} are allowed`);
  if (schema.minItems !== void 0 && value.length < schema.minItems)
    add(path, `must have at least ${schema.minItems} items`);
  if (schema.items !== void 0)
    for (const [position, item] of value.entries()) check(item, schema.items, [...path, position], add);
}
function checkObject(value, schema, path, add) {
  for (const name2 of schema.required ?? []) {
    if (!Object.hasOwn(value, name2)) add(path, `lacks \`${name2}\``);
  }
  const count = Object.keys(value).length;
  if (schema.minProperties !== void 0 && count < schema.minProperties)
    add(path, `must have at least ${schema.minProperties} fields`);
  if (schema.maxProperties !== void 0 && count > schema.maxProperties)
    add(path, `must have at most ${schema.maxProperties} fields`);
  for (const [key, child] of Object.entries(value)) {
    if (child === void 0) continue;
    const inner = schema.properties !== void 0 && Object.hasOwn(schema.properties, key) ? schema.properties[key] : void 0;
    const index = inner ?? (typeof schema.additionalProperties === "number" ? schema.additionalProperties : void 0);
    if (index !== void 0) check(child, index, [...path, key], add);
  }
}
function checkCombinations(value, schema, path, add) {
  const holds2 = (index) => {
    let valid = true;
    check(value, index, path, () => {
      valid = false;
    });
    return valid;
  };
  if (schema.oneOf !== void 0) {
    const matching = schema.oneOf.filter(holds2).length;
    if (matching !== 1) add(path, `must have ${matching === 0 ? "one" : "only one"} of ${alternatives(schema.oneOf)}`);
  }
  if (schema.anyOf !== void 0 && !schema.anyOf.some(holds2))
    add(path, `must have one of ${alternatives(schema.anyOf)}`);
  if (schema.allOf !== void 0) for (const index of schema.allOf) check(value, index, path, add);
  if (schema.not !== void 0 && holds2(schema.not)) add(path, "has a combination of fields that is not allowed");
}
function alternatives(indices) {
  return indices.map((index) => (schemaAt(index).required ?? [schemaAt(index).type ?? "?"]).join("+")).join(", ");
}
function hasType(value, schema) {
  if (schema["x-kubernetes-int-or-string"] === true) return typeof value === "string" || Number.isInteger(value);
  switch (schema.type) {
    case void 0:
      return true;
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === schema.type;
  }
}
function describe(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? `the string "${short2(value)}"` : `the ${typeof value} ${String(value)}`;
}
function article(type) {
  if (type === "object") return "a mapping";
  if (type === "array") return "a list";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function short2(value) {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/cilium/traps-items.ts
var STRICT_LISTS = ["toEndpoints", "toNodes", "toEntities", "toCIDR", "toCIDRSet"];
function itemPorts(item) {
  return portsText(portMatchesOf(item["toPorts"], item["icmps"]));
}
function isAnyDestination(item) {
  const ports = portMatchesOf(item["toPorts"], item["icmps"]);
  return ports !== null && ports.length > 0 && !hasPeers(item) && !STRICT_LISTS.some((field) => field in item);
}
function hasPeers(item) {
  return PEER_FIELDS.some((field) => listAt(item[field]).length > 0);
}
function itemYaml(items, section = "egress") {
  return yamlText({ [section]: items });
}
function itemTraps(item, scope) {
  return [...emptyPeerTraps(item), ...portTraps(item), ...nameTraps(item, scope)];
}
function emptyPeerTraps({ written: written2, enforced, path, section }) {
  const allows = section === "egress" ? "allows" : "denies";
  const emptied = PEER_FIELDS.filter(
    (field) => field in written2 && (written2[field] === null || isEmptyList(written2[field]))
  );
  const open = emptied.find((field) => !(field in enforced) || !STRICT_LISTS.some((strict) => strict === field));
  if (open !== void 0 && isAnyDestination(enforced)) {
    const shown2 = written2[open] === null ? "null" : "[]";
    return [
      {
        code: "any-destination",
        path: [...path, open],
        stage: "semantics",
        message: `\`${open}: ${shown2}\` doesn't narrow the item: it ${allows} ${itemPorts(enforced)} to any destination (an empty template range often leaves this).`,
        correction: itemYaml([{ [open]: sampleOf(open), ...withoutPeers(enforced) }], section)
      }
    ];
  }
  const closed = emptied.find((field) => field in enforced && STRICT_LISTS.some((strict) => strict === field));
  if (closed === void 0) return [];
  return [
    {
      code: "selects-nothing",
      path: [...path, closed],
      stage: "semantics",
      message: `\`${closed}: []\` selects nothing, so the item ${allows} nothing, whatever else it names.`,
      correction: null
    }
  ];
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function withoutPeers(item) {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !PEER_FIELDS.some((field) => field === key)));
}
function sampleOf(field) {
  switch (field) {
    case "toFQDNs":
      return [{ matchName: "huggingface.co" }];
    case "toEntities":
      return ["cluster"];
    case "toCIDR":
      return ["192.0.2.0/24"];
    case "toCIDRSet":
      return [{ cidr: "192.0.2.0/24" }];
    default:
      return [{ matchLabels: { app: "name" } }];
  }
}
function portTraps({ enforced, path, section }) {
  const allows = section === "egress" ? "allows" : "denies";
  const outside = ["toFQDNs", "toCIDR", "toCIDRSet"].some((field) => listAt(enforced[field]).length > 0);
  return listAt(enforced["toPorts"]).flatMap((rule, position) => {
    if (!isObject(rule)) return [];
    const at = [...path, "toPorts", position];
    const ports = listAt(rule["ports"]);
    if (ports.length === 0) {
      const message = `names no port, so this entry ${allows} nothing; leave \`toPorts\` out to mean every port.`;
      return [
        {
          code: "no-port",
          path: at,
          stage: "semantics",
          message,
          correction: 'toPorts:\n  - ports:\n      - port: "443"\n        protocol: TCP'
        }
      ];
    }
    return ports.flatMap((port, index) => {
      if (!isObject(port)) return [];
      const written2 = stringAt(port["port"]) ?? "";
      const number = parsePort(written2);
      const add = (code, message, fixed) => [
        { code, path: [...at, "ports", index], stage: "semantics", message, correction: yamlText({ ports: [fixed] }) }
      ];
      if (number !== null && /^0[0-9]/.test(written2))
        return add("octal-port", `port "${written2}" is read as octal: it is port ${number}.`, {
          ...port,
          port: written2.replace(/^0+/, "")
        });
      if (number === null && outside && written2 !== "")
        return add(
          "named-port",
          `port name "${written2}" is looked up among the containers of the cluster: unless one of them has a port of that name, nothing outside is reached.`,
          { ...port, port: written2 === "http" ? "80" : "443" }
        );
      const end = port["endPort"];
      if (number !== null && typeof end === "number" && end > 0 && end < number)
        return add("range-reversed", `endPort ${end} lies below port ${number}: only port ${number} counts.`, {
          ...port,
          port: String(end),
          endPort: number
        });
      return [];
    });
  });
}
function nameTraps({ enforced, path }, { options }) {
  return listAt(enforced["toFQDNs"]).flatMap((selector, index) => {
    const pattern = isObject(selector) ? stringAt(selector["matchPattern"]) ?? "" : "";
    const at = [...path, "toFQDNs", index, "matchPattern"];
    const glued = /^\*+([a-zA-Z0-9][-a-zA-Z0-9_]*\.[-a-zA-Z0-9_]+)\.?$/.exec(pattern)?.[1];
    if (glued !== void 0) {
      return [
        {
          code: "lookalike-pattern",
          path: at,
          stage: "semantics",
          message: `\`${pattern}\` covers \`evil${glued}\` as well, a domain that anyone can register: a dot is missing after the star.`,
          correction: yamlText({ toFQDNs: [{ matchName: glued }, { matchPattern: `*.${glued}` }] })
        }
      ];
    }
    if (!holdsIn("any-depth-patterns", options.version) && /^\*{2,}\./.test(pattern)) {
      const domain = pattern.replace(/^\*+\./, "");
      return [
        {
          code: "pattern-depth",
          path: at,
          stage: "semantics",
          message: `\`${pattern}\` means any depth from Cilium 1.19 on; up to 1.18 it is one label, as \`*.${domain}\` is.`,
          correction: yamlText({
            toFQDNs: ["*.", "*.*.", "*.*.*."].map((stars) => ({ matchPattern: stars + domain }))
          })
        }
      ];
    }
    return [];
  });
}

// src/cilium/traps-pruned.ts
var SECTIONS2 = /* @__PURE__ */ new Set(["ingress", "ingressDeny", "egress", "egressDeny"]);
function prunedTraps(written2, enforced, unknown, options) {
  const kind = stringAt(written2["kind"]);
  const root = schemaRoots[options.version][kind === "CiliumClusterwideNetworkPolicy" ? "CiliumClusterwideNetworkPolicy" : "CiliumNetworkPolicy"];
  return unknown.flatMap((path) => {
    const start = path[0] === "spec" ? 1 : path[0] === "specs" ? 2 : path.length;
    const key = path.at(-1);
    if (path.length <= start || typeof key !== "string") return [];
    const parent = path.slice(0, -1);
    const field = {
      key,
      value: valueAt(written2, path) ?? null,
      path,
      meant: nearest(key, knownFields(root, parent))
    };
    const inner = path.slice(start);
    const item = SECTIONS2.has(inner[0] ?? "") && typeof inner[1] === "number" ? valueAt(enforced, path.slice(0, start + 2)) : void 0;
    const problem2 = inner.length === 1 ? specField(field, valueAt(enforced, parent)) : inner.length === 3 && isObject(item) ? itemField(field, item, String(inner[0])) : nestedField(field, item, String(inner[0]), inner);
    return [problem2];
  });
}
function problem(field, code, message, correction) {
  return { code, path: field.path, stage: "pruned", message, correction };
}
function dropped(field) {
  const hint = field.meant === void 0 ? "" : ` (\`${field.meant}\` is)`;
  return `\`${short3(field.key)}\` is no field here${hint}, so Kubernetes drops it without a word`;
}
function specField(field, spec) {
  const hasEgress = isObject(spec) && ("egress" in spec || "egressDeny" in spec);
  if (/^deny|deny$|^block/i.test(field.key))
    return problem(
      field,
      "deny-dropped",
      `${dropped(field)}: nothing is denied by it. Cilium can't deny by name; allow only the names that are needed.`,
      null
    );
  if (field.key === "policyTypes") {
    const effect = hasEgress ? ": a direction is in default deny once the policy has an item for it." : ": without `egress` items egress stays open.";
    return problem(field, "policy-types", dropped(field) + effect, hasEgress ? null : "egress:\n  - {}");
  }
  return problem(field, "unknown-field", `${dropped(field)}.`, renamed(field));
}
function itemField(field, item, section) {
  const isDeny = section.endsWith("Deny");
  const { key, value, meant } = field;
  if (isDeny && /fqdn/i.test(key)) {
    const effect2 = isAnyDestination(item) ? `the item denies ${itemPorts(item)} to every destination` : hasPeers(item) ? "only its other peers are denied" : "the item denies nothing, but puts all egress in default deny";
    return problem(
      field,
      "deny-by-name",
      `Cilium can't deny by name: Kubernetes drops \`${short3(key)}\` and ${effect2}. Allow only the names that are needed.`,
      null
    );
  }
  if (/^(?:action|deny|verdict|effect|type|policy)$/i.test(key) && !isDeny) {
    if (/^deny|^drop|^block|^reject/i.test(String(value)) || value === true) {
      const to = hasPeers(item) ? "what it names" : "every destination";
      return problem(
        field,
        "action-allows",
        `${dropped(field)}: the item allows ${to}. A deny is an item of \`${section}Deny\`${"toFQDNs" in item ? ", which knows no names: allow only the names that are needed" : ""}.`,
        "toFQDNs" in item ? null : itemYaml([item], `${section}Deny`)
      );
    }
    return problem(field, "unknown-field", `${dropped(field)}.`, null);
  }
  if (key === "rules" || key === "ports")
    return problem(field, "misplaced", `${dropped(field)}: \`${key}\` belongs into an entry of \`toPorts\`.`, null);
  if (meant === "toPorts" || /port/i.test(key)) {
    const verb = isDeny ? "denies" : "allows";
    const effect2 = hasPeers(item) ? `the item ${verb} every port` : `the item ${verb} nothing`;
    return problem(
      field,
      "every-port",
      `${dropped(field)}: ${effect2}.`,
      Array.isArray(value) ? itemYaml([{ ...item, toPorts: value }], section) : null
    );
  }
  const corrected = meant === void 0 ? null : itemYaml([{ [meant]: listOf(meant, value), ...item }], section);
  if (isAnyDestination(item)) {
    const effect2 = `the item ${isDeny ? "denies" : "allows"} ${itemPorts(item)} to any destination`;
    return problem(field, "any-destination", `${dropped(field)}: ${effect2}.`, corrected);
  }
  const effect = hasPeers(item) ? "only the other peers count" : "the item names no peer and selects nothing";
  return problem(field, "unknown-field", `${dropped(field)}: ${effect}.`, corrected);
}
function nestedField(field, item, section, inner) {
  const isPeer = inner[2] === "toEndpoints" || inner[2] === "toNodes" || inner[2] === "toFQDNs" || inner[2] === "toCIDRSet";
  if (isObject(item) && isPeer && inner.length === 5 && /^to[A-Z]/.test(field.key)) {
    const what = field.key === "toPorts" ? "the item has no ports and no DNS rules: every port is open to its peers" : "it counts for nothing";
    const peers = item[String(inner[2])];
    const corrected = Array.isArray(field.value) && peers !== void 0 ? itemYaml([{ ...item, [field.key]: field.value }], section) : null;
    return problem(
      field,
      "indented",
      `\`${field.key}\` stands inside an entry of \`${String(inner[2])}\` (indented too far), so Kubernetes drops it without a word: ${what}.`,
      corrected
    );
  }
  if (field.key === "rules" && section.endsWith("Deny"))
    return problem(field, "deny-rules", `${dropped(field)}: a deny has no L7 rules, it denies the whole port.`, null);
  return problem(field, "unknown-field", `${dropped(field)}.`, renamed(field));
}
function renamed({ meant, value }) {
  return meant === void 0 ? null : yamlText({ [meant]: value });
}
function listOf(meant, value) {
  const items = Array.isArray(value) ? value : [value];
  return meant === "toFQDNs" ? items.map(
    (item) => typeof item === "string" ? item.includes("*") ? { matchPattern: item } : { matchName: item } : item
  ) : items;
}
var MEANINGS = [
  [/fqdn|dns|domain|host|url/i, "toFQDNs"],
  [/cidr|^toips?$|ipblock/i, "toCIDR"],
  [/^to$|pod|endpoint/i, "toEndpoints"],
  [/entit/i, "toEntities"],
  [/service/i, "toServices"],
  [/port/i, "toPorts"]
];
function nearest(key, known) {
  const lower = key.toLowerCase().slice(0, 60);
  const alike = known.find((name2) => name2.toLowerCase() === lower) ?? known.find((name2) => isOneEdit(name2.toLowerCase(), lower));
  return alike ?? MEANINGS.find(([pattern, name2]) => known.includes(name2) && pattern.test(lower))?.[1];
}
function isOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return left.length + right.length <= 2 || left.length === 2 && left === `${right[1]}${right[0]}`;
}
function short3(text) {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/cilium/traps-selectors.ts
var DNS_APPS = /* @__PURE__ */ new Set(["kube-dns", "coredns", "node-local-dns", "rke2-coredns"]);
var DNS_KEYS = /* @__PURE__ */ new Set(["k8s-app", "app.kubernetes.io/name", "app"]);
function isAboutDns(requirements) {
  return requirements.some(({ key, values }) => DNS_KEYS.has(key) && values.some((value) => DNS_APPS.has(value)));
}
function namesNamespace(requirements) {
  return requirements.some(
    ({ source, key }) => source === "reserved" || key === NAMESPACE_KEY || key.startsWith(NAMESPACE_LABELS_PREFIX)
  );
}
function selectorTraps({ enforced, path, namespace }) {
  const subject2 = enforced["endpointSelector"];
  const found = keyTraps(subject2, [...path, "endpointSelector"], "the policy selects no pod");
  if (namespace !== null) found.push(...forcedNamespaceTraps(subject2, [...path, "endpointSelector"], namespace));
  for (const section of ["egress", "egressDeny"]) {
    for (const [index, item] of listAt(enforced[section]).entries()) {
      if (!isObject(item)) continue;
      for (const [position, selector] of listAt(item["toEndpoints"]).entries()) {
        const at = [...path, section, index, "toEndpoints", position];
        found.push(...keyTraps(selector, at, "the entry selects nothing"));
        const reachesDns = portMatchesOf(item["toPorts"], void 0)?.some(
          ({ port, portName }) => port === 53 || portName === "dns"
        );
        const requirements = requirementsOf(selector, ciliumKey);
        if (reachesDns !== true || namespace === null || namespace === "kube-system") continue;
        if (isAboutDns(requirements) && !namesNamespace(requirements))
          found.push(dnsNamespaceTrap(selector, at, namespace));
      }
    }
  }
  return found;
}
function dnsNamespaceTrap(selector, path, namespace) {
  const labels = isObject(selector) && isObject(selector["matchLabels"]) ? selector["matchLabels"] : {};
  return {
    code: "dns-namespace",
    path,
    stage: "semantics",
    message: `looks for the DNS server in the policy's own namespace ${shown(namespace)}: without a namespace label Cilium adds the policy's, so kube-system is never reached.`,
    correction: yamlText({
      toEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "kube-system", ...labels } }]
    })
  };
}
function shown(namespace) {
  return namespace.startsWith("\0") ? "" : namespace;
}
function keyTraps(selector, path, effect) {
  return writtenKeys(selector).flatMap(({ key, at, absent }) => {
    const { source, key: name2 } = ciliumKey(key);
    const dotted = /^(k8s|any|reserved)\.([^/]+)$/.exec(key);
    if (dotted !== null) {
      const meant = `${dotted[1]}:${dotted[2]}`;
      return [
        {
          code: "dotted-prefix",
          path: [...path, ...at],
          stage: "semantics",
          message: `\`${key}\` is a label of that very name; the source is written with a colon (\`${meant}\`). As no pod has it, ${absent ? "the condition always holds" : effect}.`,
          correction: yamlText({ matchLabels: { [meant]: "value" } })?.replace("value", "…") ?? null
        }
      ];
    }
    if ((source === "k8s" || source === "any") && !isIdentityKey(name2)) {
      return [
        {
          code: "not-in-identity",
          path: [...path, ...at],
          stage: "semantics",
          message: `Label \`${name2}\` is not part of a pod's Cilium identity, so ${absent ? "the condition always holds" : effect}; select by another label.`,
          correction: null
        }
      ];
    }
    return [];
  });
}
function writtenKeys(selector) {
  if (!isObject(selector)) return [];
  const labels = isObject(selector["matchLabels"]) ? Object.keys(selector["matchLabels"]) : [];
  const expressions = listAt(selector["matchExpressions"]).flatMap((expression, index) => {
    const key = isObject(expression) ? expression["key"] : void 0;
    const operator = isObject(expression) ? expression["operator"] : void 0;
    return typeof key === "string" ? [{ key, at: ["matchExpressions", index, "key"], absent: operator === "NotIn" || operator === "DoesNotExist" }] : [];
  });
  return [...labels.map((key) => ({ key, at: ["matchLabels", key], absent: false })), ...expressions];
}
function forcedNamespaceTraps(subject2, path, namespace) {
  if (!isObject(subject2) || !isObject(subject2["matchLabels"])) return [];
  return Object.entries(subject2["matchLabels"]).flatMap(([key, value]) => {
    const { source, key: name2 } = ciliumKey(key);
    if (name2 !== NAMESPACE_KEY || value === namespace || typeof value !== "string") return [];
    const effect = source === "k8s" ? `Cilium replaces it by the policy's own namespace ${shown(namespace)}` : `the policy's own namespace ${shown(namespace)} is required as well, so it selects no pod`;
    return [
      {
        code: "forced-namespace",
        path: [...path, "matchLabels", key],
        stage: "semantics",
        message: `selects namespace ${value}, but ${effect}; put the policy into namespace ${value}, or use a CiliumClusterwideNetworkPolicy.`,
        correction: yamlText({ metadata: { namespace: value } })
      }
    ];
  });
}

// src/cilium/traps-rules.ts
function ruleTraps(scope, items) {
  return [...splitTraps(items), ...dnsTraps(items), ...defaultDenyTraps(scope, items), ...pointlessTraps(items)];
}
function splitTraps(items) {
  return items.flatMap((item, position) => {
    const previous = items[position - 1];
    if (previous === void 0 || previous.section !== item.section) return [];
    const isRest = isAnyDestination(item.enforced) && Object.keys(item.written).every((key) => key === "toPorts");
    if (!isRest || !hasPeers(previous.enforced) || "toPorts" in previous.written) return [];
    const allows = item.section === "egress" ? "allows" : "denies";
    return [
      {
        code: "split-item",
        path: item.path,
        stage: "semantics",
        message: `is an item of its own because of its dash: it ${allows} ${itemPorts(item.enforced)} to any destination, and the item before it ${allows} every port. One item was meant.`,
        correction: itemYaml([{ ...previous.enforced, ...item.enforced }], item.section)
      }
    ];
  });
}
function dnsTraps(items) {
  const allows = items.filter(({ section }) => section === "egress");
  const named = allows.some(({ enforced }) => listAt(enforced["toFQDNs"]).length > 0);
  const lookUps = allows.filter(({ enforced }) => opens53(enforced));
  const plain = lookUps.find(({ enforced }) => !hasDnsRules(enforced) && isTowardsDns(enforced));
  if (!named || plain === void 0 || lookUps.some(({ enforced }) => hasDnsRules(enforced))) return [];
  return [
    {
      code: "dns-unobserved",
      path: [...plain.path, "toPorts"],
      stage: "semantics",
      message: "allows port 53 without `rules.dns`: Cilium doesn't see the look-ups, so `toFQDNs` learns no address and the connects fail (or work by chance where another pod of the node has asked).",
      correction: itemYaml([withDnsRules(plain.enforced)])
    }
  ];
}
function opens53(item) {
  return portMatchesOf(item["toPorts"], void 0)?.some(({ port, portName }) => port === 53 || portName === "dns") === true;
}
function hasDnsRules(item) {
  return listAt(item["toPorts"]).some(
    (rule) => isObject(rule) && isObject(rule["rules"]) && listAt(rule["rules"]["dns"]).length > 0
  );
}
function isTowardsDns(item) {
  const selectors = listAt(item["toEndpoints"]);
  return selectors.length === 0 || selectors.some((selector) => isAboutDns(requirementsOf(selector, ciliumKey)));
}
function withDnsRules(item) {
  const toPorts = listAt(item["toPorts"]).map(
    (rule) => isObject(rule) ? { ...rule, rules: { dns: [{ matchPattern: "*" }] } } : rule
  );
  return { ...item, toPorts };
}
function defaultDenyTraps({ enforced, path, options }, items) {
  const flag = isObject(enforced["enableDefaultDeny"]) ? enforced["enableDefaultDeny"]["egress"] : void 0;
  if (flag === false && options.nonDefaultDeny && items.some(({ section }) => section === "egress")) {
    return [
      {
        code: "no-default-deny",
        path: [...path, "enableDefaultDeny", "egress"],
        stage: "semantics",
        message: "With `enableDefaultDeny: {egress: false}` the items add to what is allowed but restrict nothing: unless another policy puts the pods in default deny, all their egress stays open.",
        correction: "enableDefaultDeny:\n  egress: true"
      }
    ];
  }
  if (flag === true && items.length === 0) {
    return [
      {
        code: "default-deny-without-items",
        path: [...path, "enableDefaultDeny", "egress"],
        stage: "semantics",
        message: "Without an item in `egress` or `egressDeny` the flag has no effect: egress stays open.",
        correction: "egress:\n  - {}"
      }
    ];
  }
  return [];
}
function pointlessTraps(items) {
  const allows = items.filter(({ section }) => section === "egress").map((item) => ({ item, ports: portsOf2(item.enforced) }));
  const named = allows.filter(({ item }) => listAt(item.enforced["toFQDNs"]).length > 0);
  return allows.filter(({ item, ports }) => isWorld(item.enforced) && named.some((other) => overlap(ports, other.ports))).map(
    ({ item }) => ({
      code: "names-pointless",
      path: item.path,
      stage: "semantics",
      message: `opens ${itemPorts(item.enforced)} to the world, so the \`toFQDNs\` beside it narrow nothing there: rules add up.`,
      correction: null
    })
  );
}
function portsOf2(item) {
  const ports = portMatchesOf(item["toPorts"], item["icmps"]);
  return ports === null ? null : new Set(ports.map(({ port, portName }) => portName === "" ? String(port) : portName));
}
function overlap(a, b) {
  return a === null || b === null || a.has("0") || b.has("0") || [...a].some((port) => b.has(port));
}
function isWorld(item) {
  const entities = listAt(item["toEntities"]);
  return entities.includes("world") || entities.includes("all") || listAt(item["toCIDR"]).includes("0.0.0.0/0") || listAt(item["toCIDRSet"]).some((set) => isObject(set) && set["cidr"] === "0.0.0.0/0");
}

// src/cilium/traps.ts
var SETTLED_BY_VERDICT = /* @__PURE__ */ new Set([
  "dns-unobserved",
  "no-default-deny",
  "names-pointless"
]);
function trapsOf(written2, enforced, unknown, namespace, options) {
  const pruned = prunedTraps(written2, enforced, unknown, options);
  const told = new Set(pruned.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  const others = specsOf(written2, enforced).flatMap(({ path, ...spec }) => {
    const scope = { ...spec, path, namespace, options };
    return [
      ...selectorTraps(scope),
      ...itemsOf(scope).flatMap((item) => told.has(JSON.stringify(item.path)) ? [] : itemTraps(item, scope)),
      ...ruleTraps(scope, itemsOf(scope))
    ];
  });
  return [...pruned, ...others].map(
    (problem2) => /^[a-z]/.test(problem2.message) ? { ...problem2, message: `\`${pathText(problem2.path)}\` ${problem2.message}` } : problem2
  );
}
function specsOf(written2, enforced) {
  const found = [];
  if (isObject(enforced["spec"]) && isObject(written2["spec"]))
    found.push({ path: ["spec"], written: written2["spec"], enforced: enforced["spec"] });
  for (const [index, spec] of listAt(enforced["specs"]).entries()) {
    const original = listAt(written2["specs"])[index];
    if (isObject(spec) && isObject(original)) found.push({ path: ["specs", index], written: original, enforced: spec });
  }
  return found;
}
function itemsOf({ written: written2, enforced, path }) {
  return ["egress", "egressDeny"].flatMap(
    (section) => listAt(enforced[section]).flatMap((item, index) => {
      const original = listAt(written2[section])[index];
      return isObject(item) && isObject(original) ? [{ section, index, written: original, enforced: item, path: [...path, section, index] }] : [];
    })
  );
}

// src/cilium/compile.ts
var CILIUM_KINDS = ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"];
function isPolicyKind(apiVersion, kind) {
  return policyKind(apiVersion, kind) !== null;
}
function policyKind(apiVersion, kind) {
  if (apiVersion === "cilium.io/v2") return CILIUM_KINDS.find((known) => known === kind) ?? null;
  return apiVersion === "networking.k8s.io/v1" && kind === "NetworkPolicy" ? "NetworkPolicy" : null;
}
function compilePolicy(input, options) {
  const value = isObject(input.value) ? input.value : {};
  const apiVersion = stringAt(value["apiVersion"]) ?? "";
  const kind = stringAt(value["kind"]) ?? "";
  const name2 = stringAt(valueAt(value, ["metadata", "name"])) ?? "";
  const known = policyKind(apiVersion, kind);
  const base = { id: input.id, kind, name: name2, unknownFields: [], traps: [], rules: [] };
  if (known === null) {
    const problem2 = kindProblem(input.value, apiVersion, kind);
    return { ...base, namespace: null, valid: false, errors: [problem2] };
  }
  const own = stringAt(valueAt(value, ["metadata", "namespace"]));
  const namespace = known === "CiliumClusterwideNetworkPolicy" ? null : own !== void 0 && own !== "" ? own : input.defaultNamespace ?? "default";
  const nameProblem = name2 === "" ? [problemAt("name", ["metadata", "name"], "sanitize", "the policy has no name")] : [];
  if (known === "NetworkPolicy") {
    const { rules, errors: errors2, unknownFields } = compileNetworkPolicy(value, namespace ?? "default", options.version);
    return {
      ...base,
      namespace,
      valid: errors2.length + nameProblem.length === 0,
      errors: [...nameProblem, ...errors2],
      unknownFields,
      rules
    };
  }
  const schema = schemaRoots[options.version][known];
  const { value: pruned, unknown } = prune(value, schema);
  const body = isObject(pruned) ? pruned : {};
  const schemaErrors = validate(body, schema);
  const errors = withCorrections(
    schemaErrors.length > 0 ? schemaErrors : [...nameProblem, ...sanitizeAll(body, known, options)],
    value,
    body
  );
  const policy = {
    ...base,
    namespace,
    valid: errors.length === 0,
    errors,
    unknownFields: unknown.map(pathText).sort(),
    rules: specsOf2(body).map(({ spec, path }) => compileCiliumRule(spec, path, namespace, options))
  };
  if (!policy.valid) return policy;
  const traps = [...trapsOf(value, body, unknown, namespace, options), ...conflictTraps(policy, options)];
  return { ...policy, traps };
}
function kindProblem(value, apiVersion, kind) {
  if (!isObject(value)) return problemAt("kind", [], "schema", "is no Kubernetes object");
  const meant = [...CILIUM_KINDS, "NetworkPolicy"].find((known) => known.toLowerCase() === kind.toLowerCase());
  const version = meant === "NetworkPolicy" ? "networking.k8s.io/v1" : "cilium.io/v2";
  const problem2 = problemAt("kind", [], "schema", `Kubernetes knows no policy kind ${apiVersion} ${kind}`);
  return meant === void 0 ? problem2 : { ...problem2, correction: `apiVersion: ${version}
kind: ${meant}` };
}
function specsOf2(body) {
  const found = [];
  if (isObject(body["spec"])) found.push({ spec: body["spec"], path: ["spec"] });
  for (const [index, spec] of listAt(body["specs"]).entries())
    if (isObject(spec)) found.push({ spec, path: ["specs", index] });
  return found;
}
function sanitizeAll(body, kind, options) {
  if (!isObject(body["spec"]) && !Array.isArray(body["specs"]))
    return [problemAt("empty", [], "sanitize", "has neither spec nor specs")];
  return specsOf2(body).flatMap(({ spec, path }) => {
    const problems = sanitizeRule(spec, path, options);
    if (kind === "CiliumNetworkPolicy" && isObject(spec["nodeSelector"])) {
      problems.push(
        problemAt(
          "node-selector",
          [...path, "nodeSelector"],
          "sanitize",
          "a CiliumNetworkPolicy can't select nodes; a CiliumClusterwideNetworkPolicy can"
        )
      );
    }
    return problems;
  });
}
function problemAt(code, path, stage, message) {
  return { code, path, stage, message, correction: null };
}
function kindOf2(value) {
  const object = isObject(value) ? value : {};
  return { apiVersion: stringAt(object["apiVersion"]) ?? "", kind: stringAt(object["kind"]) ?? "" };
}

// src/input/manifests.ts
var MAX_DOCUMENT_LENGTH = 1 << 20;
function readManifests(source, start, end, ordinal, context) {
  const text = source.text.slice(start, end);
  const failAt = (offset, reason) => {
    const place = source.placeOf({ start: start + offset, end: start + offset });
    const at = { ...place, endLine: place.line, endColumn: place.column + 1 };
    return { manifests: [], unparseable: [{ at, reason, looksLikeManifest: looksLikeManifest(text) }] };
  };
  if (text.length > MAX_DOCUMENT_LENGTH)
    return failAt(0, `document of ${Math.ceil(text.length / 1024)} KiB, over the limit of 1024 KiB`);
  if (text.includes("\0")) return failAt(text.indexOf("\0"), "binary content");
  const parsed2 = parseYaml(text, looksLikeManifest(text) ? "text" : "any");
  if (!parsed2.ok) {
    const marker = templateMarker(text, parsed2.failure.offset);
    return marker === null ? failAt(parsed2.failure.offset, parsed2.failure.reason) : failAt(marker, "it holds a template marker, so it must be rendered first");
  }
  const manifests = parsed2.documents.flatMap((document) => objectsOf(document, source, start, ordinal, context));
  return { manifests, unparseable: [] };
}
function templateMarker(text, failure) {
  const end = text.indexOf("\n", failure);
  let line = text.lastIndexOf("\n", Math.max(0, failure - 1)) + 1;
  for (let back = 0; back < 2; back += 1) {
    const stop = text.indexOf("\n", line);
    const part = text.slice(line, stop < 0 ? Math.max(end, text.length) : stop);
    const at = /^[^"'#]{0,1000}?\{\{/.exec(part);
    if (at !== null) return line + at[0].length - 2;
    if (line === 0) return null;
    line = text.lastIndexOf("\n", line - 2) + 1;
  }
  return null;
}
function looksLikeManifest(text) {
  return /^\s{0,40}["']?apiVersion["']?:/m.test(text) && /^\s{0,40}["']?kind["']?:/m.test(text);
}
function objectsOf(document, source, start, ordinal, context) {
  const found = [];
  const visit = (value, path, depth) => {
    if (!isObject(value)) return;
    const items = value["items"];
    const kind = stringAt(value["kind"]);
    if (kind?.endsWith("List") && Array.isArray(items) && depth < 3) {
      for (const [index, item] of items.entries()) visit(item, [...path, "items", index], depth + 1);
      return;
    }
    const locate = (inner, part = "value") => {
      const range = document.rangeOf([...path, ...inner], part);
      return source.placeOf({ start: start + range.start, end: start + range.end });
    };
    const manifest = manifestOf(value, { file: source.file, document: ordinal, path, locate }, context);
    if (manifest !== null) found.push(manifest);
  };
  visit(document.value, [], 0);
  return found;
}
function manifestOf(value, where, context) {
  const apiVersion = stringAt(value["apiVersion"]);
  const kind = stringAt(value["kind"]);
  if (apiVersion === void 0 || kind === void 0 || apiVersion === "" || kind === "") return null;
  const slash = apiVersion.indexOf("/");
  const namespace = stringAt(valueAt(value, ["metadata", "namespace"]));
  return {
    ...where,
    value,
    apiVersion,
    group: slash < 0 ? "" : apiVersion.slice(0, slash),
    kind,
    name: stringAt(valueAt(value, ["metadata", "name"])) ?? stringAt(valueAt(value, ["metadata", "generateName"])) ?? "",
    namespace: namespace === void 0 || namespace === "" ? context.namespace : namespace,
    root: context.root,
    origin: context.origin
  };
}
function stringMap(value) {
  const result = /* @__PURE__ */ Object.create(null);
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) if (typeof item === "string") result[key] = item;
  }
  return result;
}
function stringList(value) {
  return listAt(value).filter((item) => typeof item === "string");
}

// src/input/split.ts
var SEPARATOR = /^---(?=[ \t\r\n]|$)/gm;
var TOP_KIND = /^kind:[ \t]*["']?([A-Za-z0-9]+)/m;
var TOP_VERSION = /^apiVersion:[ \t]*["']?([A-Za-z0-9./-]+)/m;
function splitDocuments(text) {
  const starts = /^\s*\{/.test(text) && /\}\s*\{/.test(text) ? jsonStarts(text) : [0];
  for (const match of text.matchAll(SEPARATOR)) if (match.index > 0) starts.push(match.index);
  starts.sort((a, b) => a - b);
  const documents = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const part = text.slice(start, end);
    if (part.trim() === "" || part.trim() === "---") continue;
    documents.push({
      start,
      end,
      kind: TOP_KIND.exec(part)?.[1] ?? "",
      apiVersion: TOP_VERSION.exec(part)?.[1] ?? "",
      ...glanceMetadata(part)
    });
  }
  return documents;
}
function jsonStarts(text) {
  const starts = [0];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]|[^\s"{}]+/g)) {
    if (token === "{") {
      if (depth === 0 && index > (starts.at(-1) ?? 0) && text.slice(starts.at(-1), index).trim() !== "")
        starts.push(index);
      depth += 1;
    } else if (token === "}") depth -= 1;
    else if (depth === 0) break;
  }
  return starts;
}
function glanceMetadata(text) {
  const found = { name: "", namespace: "" };
  const start = /^metadata:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (start === null) return flowMetadata(text);
  let indent = -1;
  let at = start.index + start[0].length;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    const depth = line.search(/\S/);
    if (depth < 0 || line.charAt(depth) === "#") continue;
    if (depth === 0 || indent >= 0 && depth < indent) break;
    if (indent < 0) indent = depth;
    if (depth !== indent) continue;
    const match = /^(name|namespace):[ \t]*(?:&[^\s]{1,200}[ \t]+)?["']?([^\s"'#]+)/.exec(line.slice(depth));
    if (match?.[1] === "name") found.name = anchored(match[2] ?? "", text);
    else if (match?.[1] === "namespace") found.namespace = anchored(match[2] ?? "", text);
  }
  return found;
}
function flowMetadata(text) {
  const line = /^metadata:[ \t]*\{([^\n]{0,2000})/m.exec(text)?.[1] ?? "";
  const own = line.replace(/\{[^{}]*\}/g, "");
  const textOf = (key) => key.exec(own)?.[1] ?? "";
  return {
    name: textOf(/(?:^|,)[ \t]*["']?name["']?:[ \t]*["']?([^\s"',}]+)/),
    namespace: textOf(/(?:^|,)[ \t]*["']?namespace["']?:[ \t]*["']?([^\s"',}]+)/)
  };
}
function anchored(word, text) {
  if (!word.startsWith("*")) return word;
  const at = text.indexOf(`&${word.slice(1)} `);
  return at < 0 ? "" : /^&\S+[ \t]+["']?([^\s"'#]+)/.exec(text.slice(at, at + 600))?.[1] ?? "";
}

// src/input/text.ts
function sourceText(file, text) {
  let starts;
  const lineStarts = () => {
    if (starts === void 0) {
      starts = [0];
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    }
    return starts;
  };
  const positionAt = (offset) => {
    const all = lineStarts();
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((all[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
  };
  const line = (number) => {
    const from = lineStarts()[number - 1];
    if (from === void 0) return "";
    const end = text.indexOf("\n", from);
    return text.slice(from, end < 0 ? text.length : end).replace(/\r$/, "");
  };
  const placeOf = (range) => {
    const start = positionAt(range.start);
    let last = Math.max(range.start, range.end);
    while (last > range.start && /\s/.test(text.charAt(last - 1))) last -= 1;
    const end = positionAt(last);
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  return { file, text, positionAt, placeOf, line };
}

// src/input/store.ts
var MANIFEST_FILE = /\.(?:ya?ml|json)$/i;
var KEEP_BYTES = 64 << 20;
function isManifestFile(path) {
  return MANIFEST_FILE.test(path);
}
function globMatcher(globs, prefix = "") {
  const patterns = globs.flatMap((glob) => [glob, `${glob.replace(/\/+$/, "")}/**`]);
  return (path) => patterns.some((pattern) => minimatch(prefix + path, pattern, { dot: true, nocomment: true }));
}
function indexTree(tree, skip) {
  const documents = [];
  const unreadable = tree.refused.filter(({ path }) => !skip(path)).map(({ path, reason }) => ({ at: topOf(path), reason, looksLikeManifest: isManifestFile(path) }));
  let kept = 0;
  let fileCount = 0;
  const sources = /* @__PURE__ */ new Map();
  const load = (file) => {
    const bytes = tree.read(file);
    return bytes instanceof Uint8Array ? sourceText(file, decodeText(bytes)) : bytes;
  };
  const source = (file) => {
    const known = sources.get(file);
    if (known !== void 0) return known;
    const loaded = load(file);
    const result = "reason" in loaded ? null : loaded;
    if (result === null || kept + result.text.length < KEEP_BYTES) {
      kept += result?.text.length ?? 0;
      sources.set(file, result);
    }
    return result;
  };
  for (const file of [...tree.files].sort(byCodeUnits)) {
    if (!isManifestFile(file) || skip(file)) continue;
    fileCount += 1;
    const loaded = load(file);
    if ("reason" in loaded) {
      unreadable.push({ at: topOf(file), reason: loaded.reason, looksLikeManifest: true });
      continue;
    }
    if (loaded.text.includes("\0")) {
      unreadable.push({ at: topOf(file), reason: "binary content", looksLikeManifest: looksLikeManifest(loaded.text) });
      continue;
    }
    for (const [ordinal, part] of splitDocuments(loaded.text).entries()) documents.push({ file, ordinal, ...part });
    if (kept + loaded.text.length < KEEP_BYTES) {
      kept += loaded.text.length;
      sources.set(file, loaded);
    }
  }
  const parsed2 = /* @__PURE__ */ new Map();
  return {
    documents,
    fileCount,
    unreadable,
    source,
    textOf: (document) => source(document.file)?.text.slice(document.start, document.end) ?? "",
    parse: (document, context) => {
      const key = `${context.root}\0${context.namespace ?? ""}\0${document.file}\0${document.ordinal}`;
      let result = parsed2.get(key);
      if (result === void 0) {
        const text = source(document.file);
        result = text === null ? { manifests: [], unparseable: [] } : readManifests(text, document.start, document.end, document.ordinal, context);
        parsed2.set(key, result);
      }
      return result;
    }
  };
}
function withDocuments(store, documents) {
  const parsed2 = /* @__PURE__ */ new Map();
  return {
    ...store,
    documents,
    textOf: (document) => document.rendered === void 0 ? store.textOf(document) : document.rendered.text.slice(document.start, document.end),
    parse: (document, context) => {
      if (document.rendered === void 0) return store.parse(document, context);
      const known = parsed2.get(document) ?? document.rendered.parse();
      parsed2.set(document, known);
      const { root } = context;
      if (root === document.rendered.context.root) return known;
      return { ...known, manifests: known.manifests.map((manifest) => ({ ...manifest, root })) };
    }
  };
}
function topOf(file) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// src/cilium/fqdn.ts
var LABEL = "[-a-zA-Z0-9_]";
var EVERY_NAME = new RegExp(`(?:^(?:${LABEL}+[.])+$)|(?:^[.]$)`);
var CACHE_LIMIT = 1e4;
var cache = /* @__PURE__ */ new Map();
function normalizeName(name2) {
  const lower = name2.toLowerCase();
  return lower.endsWith(".") ? lower : `${lower}.`;
}
function fqdnMatches(selector, name2, version) {
  const asked = normalizeName(name2);
  if (selector.matchName !== "") return normalizeName(selector.matchName) === asked;
  return matcherOf(selector.matchPattern, version)(asked);
}
function isEveryName(pattern, version) {
  if (holdsIn("only-star-is-every-name", version)) return pattern === "*";
  const normalized = normalizeName(pattern);
  return normalized === "*." || normalized === "**." && holdsIn("any-depth-patterns", version);
}
function matcherOf(pattern, version) {
  const key = `${version === "1.18" ? "old" : "new"} ${pattern}`;
  const known = cache.get(key);
  if (known !== void 0) return known;
  const matcher = isEveryName(pattern, version) ? (name2) => EVERY_NAME.test(name2) : compile(normalizeName(pattern), version);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, matcher);
  return matcher;
}
function compile(pattern, version) {
  const anyDepth = /^\*{2,}\./.test(pattern) && holdsIn("any-depth-patterns", version);
  const rest = anyDepth ? pattern.replace(/^\*{2,}\./, "") : pattern;
  const labels = rest.split(".");
  return (name2) => {
    const asked = name2.split(".");
    const extra = asked.length - labels.length;
    if (anyDepth ? extra < 1 : extra !== 0) return false;
    for (let index = 0; index < extra; index += 1) if (!isLabel(asked[index] ?? "")) return false;
    return labels.every((label, index) => labelMatches(label, asked[extra + index] ?? ""));
  };
}
function isLabel(text) {
  return /^[-a-zA-Z0-9_]+$/.test(text);
}
function labelMatches(pattern, label) {
  const parts = pattern.split("*");
  const first = parts[0] ?? "";
  if (parts.length === 1) return label === first;
  const last = parts.at(-1) ?? "";
  if (!/^[-a-zA-Z0-9_]*$/.test(label)) return false;
  if (label.length < first.length + last.length || !label.startsWith(first) || !label.endsWith(last)) return false;
  let at = first.length;
  const end = label.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = label.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

// src/cilium/world.ts
function peerMatches(peer, target, world, version) {
  switch (peer.type) {
    case "labels":
      return selectorMatches(peer, target);
    case "fqdn":
      return target.name !== null && fqdnMatches(peer, target.name, version) ? "yes" : "no";
    case "cidr":
      return cidrMatches(peer, target, world);
    case "cidrGroup":
      return groupMatches(peer, target, world, version);
    case "opaque":
      return world.isPartial && target.ip !== void 0 ? "unknown" : "no";
    case "service":
      return "no";
  }
}
function selectorMatches(selector, target) {
  let result = "yes";
  for (const requirement of selector.requirements) {
    const isNamespaceLabel = requirement.key.startsWith(`${NAMESPACE_LABELS_PREFIX}.`);
    const open = isNamespaceLabel ? target.openNamespaceLabels : target.openLabels && requirement.source !== "reserved" && mayBeAdded(requirement.key, target.addedDomains);
    const isPresent = target.labels.some(
      ({ source, key }) => key === requirement.key && (requirement.source === "any" || requirement.source === source)
    );
    if (open && !isPresent) result = "unknown";
    else if (!holds(requirement, target.labels)) return "no";
  }
  return result;
}
function mayBeAdded(key, domains) {
  const slash = key.indexOf("/");
  if (slash < 0 || domains === void 0) return true;
  const own = key.slice(0, slash);
  return domains.some((domain) => own === domain || own.endsWith(`.${domain}`));
}
function cidrMatches(peer, target, world) {
  if (target.ip === void 0) return "no";
  const prefix = parsePrefix(peer.cidr) ?? hostPrefix(peer.cidr);
  if (prefix === null) return "no";
  if (target.ip === null) {
    if (prefix.bytes.length !== 4) return "no";
    if (isPrivate(prefix.bytes, prefix.length)) return "no";
    if (prefix.length > 0) return world.isPartial ? "unknown" : "no";
    return peer.except.every((except) => isPrivateText(except)) ? "yes" : world.isPartial ? "unknown" : "yes";
  }
  const address2 = parseAddress(target.ip);
  if (address2 === null || !contains(prefix, address2)) return "no";
  return peer.except.some((except) => {
    const inner = parsePrefix(except);
    return inner !== null && contains(inner, address2);
  }) ? "no" : "yes";
}
function hostPrefix(text) {
  const bytes = parseAddress(text);
  return bytes === null ? null : { bytes, length: bytes.length * 8 };
}
var PRIVATE = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "127.0.0.0/8"
].flatMap((text) => parsePrefix(text) ?? []);
function isPrivate(bytes, length) {
  return PRIVATE.some((range) => length >= range.length && contains(range, bytes));
}
function isPrivateText(text) {
  const prefix = parsePrefix(text);
  return prefix !== null && (prefix.bytes.length !== 4 || isPrivate(prefix.bytes, prefix.length));
}
function groupMatches(peer, target, world, version) {
  const { name: name2, labels } = peer;
  const { requirements } = labels ?? NOTHING_ASKED;
  const isAsked = (groups2) => name2 === null ? requirements.every((requirement) => groupsHold(requirement, groups2, target.labels)) : groups2.some((group) => group.name === name2);
  if (target.ip === void 0) return isAsked([]) && holdsIn("cidr-groups-of-pods", version) ? "yes" : "no";
  if (target.ip !== null && peer.except.some((except) => covers(except, target.ip ?? ""))) return "no";
  const found = world.cidrGroups.map((group) => ({ group, match: groupCovers(group, peer, target, world) }));
  const sure = found.filter(({ match }) => match === "yes").map(({ group }) => group);
  const possible = found.filter(({ match }) => match !== "no").map(({ group }) => group);
  const isMissing = world.isPartial && !world.cidrGroups.some((group) => isAsked([group]));
  if (isAsked(sure)) return isAsked(possible) ? "yes" : "unknown";
  return isMissing || isAsked(possible) ? "unknown" : "no";
}
var NOTHING_ASKED = { requirements: [] };
function groupCovers(group, { except }, target, world) {
  const matches = group.cidrs.map((cidr) => cidrMatches({ type: "cidr", cidr, except, id: "" }, target, world));
  return matches.includes("yes") ? "yes" : matches.includes("unknown") ? "unknown" : "no";
}
function groupsHold(requirement, groups2, others) {
  const { source, key, operator, values } = requirement;
  if (source !== CIDR_GROUP_SOURCE && source !== "any")
    return operator === "Exists" || operator === "DoesNotExist" ? holds(requirement, others) : operator === "NotIn";
  const found = groups2.filter(({ labels }) => Object.hasOwn(labels, key)).map(({ labels }) => labels[key] ?? "");
  switch (operator) {
    case "Exists":
      return found.length > 0;
    case "DoesNotExist":
      return found.length === 0;
    case "In":
      return found.some((value) => values.includes(value));
    case "NotIn":
      return !found.some((value) => values.includes(value));
  }
}
function covers(cidr, ip) {
  const prefix = parsePrefix(cidr);
  const address2 = parseAddress(ip);
  return prefix !== null && address2 !== null && contains(prefix, address2);
}
function resolveService(peer, world) {
  const selector = peer.selector;
  const found = world.services.filter(
    (service) => (peer.namespace === null || service.namespace === peer.namespace) && (peer.name !== null ? service.name === peer.name : selector?.requirements.every(
      (requirement) => holds(
        requirement,
        Object.entries(service.labels).map(([key, value]) => ({ source: "k8s", key, value }))
      )
    ))
  );
  if (found.length === 0) return null;
  return found.flatMap(
    (service) => service.selector !== null ? [
      {
        type: "labels",
        requirements: [
          ...Object.entries(service.selector).map(([key, value]) => ({
            source: "k8s",
            key,
            operator: "In",
            values: [value]
          })),
          {
            source: "k8s",
            key: "io.kubernetes.pod.namespace",
            operator: "In",
            values: [service.namespace]
          }
        ],
        id: `service-pods ${service.namespace}/${service.name}`
      }
    ] : service.backends.map(
      (ip) => ({
        type: "cidr",
        cidr: ip.includes(":") ? `${ip}/128` : `${ip}/32`,
        except: [],
        id: `backend ${ip}`
      })
    )
  );
}

// src/cilium/pod-context.ts
function subjectOf2(pod, world) {
  const namespaceLabels = world.namespaces.get(pod.namespace) ?? null;
  return {
    labels: podLabels({
      namespace: pod.namespace,
      labels: pod.labels,
      serviceAccount: pod.serviceAccount,
      namespaceLabels: namespaceLabels ?? {}
    }),
    openLabels: !pod.labelsComplete,
    ...pod.addedDomains === void 0 ? {} : { addedDomains: pod.addedDomains },
    openNamespaceLabels: namespaceLabels === null && world.isPartial
  };
}
function policySelects(policy, pod, subject2) {
  if (pod.hostNetwork) return "no";
  let result = "no";
  for (const rule of policy.rules) {
    if (rule.selectsNodes) continue;
    const match = selectorMatches(rule.subject, subject2);
    if (match === "yes") return "yes";
    if (match === "unknown") result = "unknown";
  }
  return result;
}
function enforcesEgress(policy, pod, subject2) {
  return policy.valid && !pod.hostNetwork && policy.rules.some(
    (rule) => !rule.selectsNodes && rule.egress.some(({ defaultDeny }) => defaultDeny) && selectorMatches(rule.subject, subject2) === "yes"
  );
}
function podContext(pod, policies, world, options, assume) {
  const subject2 = subjectOf2(pod, world);
  const selecting = [];
  const rules = [];
  for (const policy of pod.hostNetwork ? [] : policies) {
    const selects = policySelects(policy, pod, subject2);
    if (selects === "no") continue;
    selecting.push({ policy, selects });
    if (!policy.valid) continue;
    for (const rule of policy.rules) {
      if (rule.selectsNodes) continue;
      const match = selectorMatches(rule.subject, subject2);
      if (match === "yes" || match === "unknown" && assume.subject) rules.push({ rule, key: resourceKey(policy) });
    }
  }
  const entries = rules.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).flatMap(({ rule }) => rule.egress.map((entry) => withServices(entry, world)));
  const isOff = pod.hostNetwork || options.enforcement === "never" || hasKey(subject2.labels, "host") && holdsIn("host-label", options.version);
  const hasDefaultDeny = options.enforcement === "always" || hasKey(subject2.labels, "init") || entries.some(({ defaultDeny }) => defaultDeny);
  const enforced = !isOff && hasDefaultDeny;
  return {
    pod,
    selecting,
    enforced,
    allows: !enforced,
    ...isOff ? { filters: [], conflict: null } : buildFilters(entries, hasDefaultDeny, options.version)
  };
}
function resourceKey({ kind, namespace, name: name2 }) {
  return `${RESOURCE_KINDS[kind] ?? kind}/${namespace ?? ""}/${name2}`;
}
var RESOURCE_KINDS = {
  CiliumNetworkPolicy: "cnp",
  CiliumClusterwideNetworkPolicy: "ccnp",
  NetworkPolicy: "netpol"
};
function hasKey(labels, wanted) {
  return labels.some(({ key }) => key === wanted);
}
function withServices(entry, world) {
  if (entry.peers === null || !entry.peers.some(({ type }) => type === "service" || type === "opaque")) return entry;
  const peers = entry.peers.flatMap((peer) => {
    if (peer.type === "service") {
      const found = resolveService(peer, world) ?? [];
      return found.length > 0 || !world.isPartial ? found : [{ type: "opaque", what: `Service ${peer.namespace ?? "*"}/${peer.name ?? "by selector"}`, id: peer.id }];
    }
    return peer.type === "opaque" && !world.isPartial ? [] : [peer];
  });
  return { ...entry, peers };
}

// src/cilium/policy-index.ts
function indexPolicies(policies) {
  const byNamespace = /* @__PURE__ */ new Map();
  const everywhere = newBucket();
  for (const [index, policy] of policies.entries()) {
    const namespaces = subjectNamespaces(policy);
    const labels = subjectLabels(policy);
    if (namespaces === null) addTo(everywhere, index, labels);
    else {
      for (const namespace of namespaces) {
        let bucket = byNamespace.get(namespace);
        if (bucket === void 0) {
          bucket = newBucket();
          byNamespace.set(namespace, bucket);
        }
        addTo(bucket, index, labels);
      }
    }
  }
  return {
    candidates: (namespace, labels, openLabels) => {
      const found = /* @__PURE__ */ new Set();
      for (const bucket of [everywhere, byNamespace.get(namespace)]) {
        if (bucket === void 0) continue;
        for (const index of openLabels ? bucket.all : bucket.rest) found.add(index);
        if (openLabels || bucket.byLabel.size === 0) continue;
        for (const { key, value } of labels)
          for (const index of bucket.byLabel.get(`${key}\0${value}`) ?? []) found.add(index);
      }
      return [...found].sort((a, b) => a - b).flatMap((index) => policies[index] ?? []);
    }
  };
}
function newBucket() {
  return { byLabel: /* @__PURE__ */ new Map(), rest: [], all: [] };
}
function addTo(bucket, index, labels) {
  bucket.all.push(index);
  if (labels === null) bucket.rest.push(index);
  else {
    for (const label of labels) {
      const known = bucket.byLabel.get(label);
      if (known === void 0) bucket.byLabel.set(label, [index]);
      else known.push(index);
    }
  }
}
function subjectNamespaces(policy) {
  return union(
    policy,
    ({ requirements }) => requirements.find(({ source, key, operator }) => source === "k8s" && key === NAMESPACE_KEY && operator === "In")?.values
  );
}
function subjectLabels(policy) {
  return union(policy, ({ requirements }) => {
    const asked = requirements.find(isPodLabel);
    return asked?.values.map((value) => `${asked.key}\0${value}`);
  });
}
function isPodLabel({ source, key, operator }) {
  return operator === "In" && (source === "any" || source === "k8s") && key !== NAMESPACE_KEY && !key.startsWith(NAMESPACE_LABELS_PREFIX);
}
function union(policy, asked) {
  const found = /* @__PURE__ */ new Set();
  for (const { subject: subject2 } of policy.rules) {
    const values = asked(subject2);
    if (values === void 0) return null;
    for (const value of values) found.add(value);
  }
  return found;
}

// src/cilium/sni.ts
function serverNameMatches(pattern, name2, version) {
  return fqdnMatches(
    { matchName: "", matchPattern: pattern },
    name2,
    holdsIn("any-depth-patterns", version) ? version : "1.19"
  );
}

// src/cilium/proxies.ts
var DNS_PORT = 53;
function proxyRefuses(found, serverName, allowsRest, options) {
  const allows = found.applicable.filter(({ deny }) => !deny);
  if (found.authenticates) return "auth";
  if (found.proxy === "dns") return "l7-dns-parser-on-connect";
  if (found.proxy === "http" && !allows.some(({ l7 }) => l7.kind === "http" && l7.terminatingTls !== null))
    return "l7-http-on-tls";
  if (found.proxy === "tls" || found.proxy === "http") {
    const passes = allowsRest || allows.some(
      ({ l7 }) => l7.serverNames.length === 0 || serverName !== null && l7.serverNames.some((name2) => serverNameMatches(name2, serverName, options.version))
    );
    if (!passes) return "sni";
  }
  return "";
}
function dnsProxyAllows(context, target, protocol2, name2, world, options, assume, named) {
  const isOwn = holdsIn("own-named-ports", options.version);
  const selects = (peers) => peers.some(({ peer }) => peer === null || peerMatches(peer, target, world, options.version) !== "no");
  const redirecting = context.filters.filter(
    ({ match, peers }) => match.protocol === protocol2 && (match.portName === "" || !isOwn || selects([...peers.values()])) && (match.portName === "" ? match.port : named(match.portName, protocol2)) === DNS_PORT && [...peers.values()].some(({ deny, l7 }) => !deny && l7.kind === "dns")
  );
  const chosen = redirecting.find(({ match }) => match.portName !== "") ?? redirecting[0];
  for (const { peer, deny, l7, l7Wildcard } of chosen?.peers.values() ?? []) {
    if (deny) continue;
    const matched = peer === null ? "yes" : peerMatches(peer, target, world, options.version);
    if (matched === "no" || matched === "unknown" && !assume.allow) continue;
    if (l7.kind !== "dns" || l7Wildcard || l7.dns.some((selector) => fqdnMatches(selector, name2, options.version)))
      return true;
  }
  return false;
}

// src/cilium/targets.ts
function worldTarget(ip, name2) {
  return {
    labels: [{ source: "reserved", key: "world", value: "" }],
    openNamespaceLabels: false,
    openLabels: false,
    name: name2,
    ip
  };
}
function podTarget(namespace, labels, world) {
  const namespaceLabels = world.namespaces.get(namespace) ?? null;
  return {
    labels: podLabels({ namespace, labels, serviceAccount: null, namespaceLabels: namespaceLabels ?? {} }),
    openNamespaceLabels: namespaceLabels === null && world.isPartial,
    openLabels: false,
    name: null,
    ip: void 0
  };
}
function dnsTarget(server, world) {
  switch (server.type) {
    case "pods":
      return podTarget(server.namespace, server.labels, world);
    case "host":
      return {
        labels: [{ source: "reserved", key: "host", value: "" }],
        openNamespaceLabels: false,
        openLabels: false,
        name: null,
        ip: void 0
      };
    case "world":
      return worldTarget(server.ip, null);
  }
}

// src/cilium/verdict.ts
var FOREIGN_IP = "198.51.100.77";
var DEFAULT_IP = "203.0.113.10";
function evaluate(context, destination, world, options, assume, doubts) {
  if (context.conflict !== null) return noPolicy(context);
  const isOwn = holdsIn("own-named-ports", options.version);
  const namedOf = (target) => (name2, protocol2) => isOwn && target.labels.some(({ source }) => source === "reserved") ? 0 : world.namedPorts.get(`${protocol2.toLowerCase()}/${name2}`) ?? 0;
  const ask = (target, port, protocol2) => lookup(
    context.filters,
    port,
    protocol2,
    (peer) => {
      const match = peerMatches(peer, target, world, options.version);
      if (match === "unknown") doubts.add(peer);
      return match === "yes" || match === "unknown" && assume.allow;
    },
    namedOf(target),
    context.allows
  );
  const connects = (target, port, serverName, protocol2 = destination.protocol) => {
    const found = ask(target, port, protocol2);
    if (context.allows && !found.denied && found.proxy === "none" && !found.authenticates)
      return { ok: true, why: "", found };
    if (found.denied || !found.allowed && !context.allows)
      return { ok: false, why: found.denied ? "denied" : "not-allowed", found };
    const why = proxyRefuses(found, serverName, context.allows, options);
    return { ok: why === "", why, found };
  };
  const own = targetsOf(destination, world);
  const [first, ...others] = own;
  let withName = connects(first, destination.port, destination.host);
  for (const target of others) if (withName.ok) withName = connects(target, destination.port, destination.host);
  const withoutName = own.every((target) => connects({ ...target, name: null }, destination.port, destination.host).ok);
  const dnsResults = (context.pod.dnsServers ?? world.dnsServers).map((server) => dnsOf(server));
  function dnsOf(server) {
    const target = dnsTarget(server, world);
    const over = (protocol2) => {
      const found = ask(target, 53, protocol2);
      if (!found.allowed && (found.denied || !context.allows)) return { allowed: false, observed: false, found };
      if (found.proxy !== "dns") return { allowed: true, observed: false, found };
      const allowed = dnsProxyAllows(
        context,
        target,
        protocol2,
        destination.host,
        world,
        options,
        assume,
        namedOf(target)
      );
      return { allowed, observed: allowed, found };
    };
    return { udp: over("UDP"), tcp: over("TCP") };
  }
  const dns = {
    allowed: dnsResults.every(({ udp }) => udp.allowed),
    observed: dnsResults.every(({ udp }) => udp.observed),
    allowedTCP: dnsResults.every(({ tcp: tcp2 }) => tcp2.allowed)
  };
  const probe = (name2) => connects(worldTarget(name2 === null ? FOREIGN_IP : probeIp(first.ip ?? null), name2), destination.port, name2).ok;
  const tld = normalizedLabels(destination.host).at(-1) ?? "example";
  const probes = [
    ["any-ip", () => probe(null)],
    ["other-name", () => probe("unrelated-probe.example")],
    ["other-name-deep", () => probe("a.b.unrelated-probe.example")],
    ["same-tld", () => probe(`unrelated-probe.${tld}`)],
    ["same-tld-deep", () => probe(`a.b.unrelated-probe.${tld}`)]
  ];
  const probed = withName.ok && !context.pod.hostNetwork;
  const broad = probed ? probes.filter(([, test]) => test()).map(([name2]) => name2) : [];
  const lookalike = probed && probe(`evil${normalizedLabels(destination.host).slice(-2).join(".")}`);
  const allPorts = withName.ok && [22, 64999].every((port) => own.every((target) => connects(target, port, destination.host, "TCP").ok));
  const tcp = { ifNameKnown: withName.ok, withoutName };
  const [verdict, reason] = decide({ enforced: context.enforced, dns, tcp, broad, why: withName.why });
  return {
    enforced: context.enforced,
    dns,
    tcp,
    allPorts,
    broad,
    lookalike,
    verdict,
    reason,
    connect: withName.found,
    dnsLookup: dnsResults[0]?.udp.found ?? withName.found,
    conflict: null
  };
}
var NOTHING2 = { allowed: false, denied: false, proxy: "none", authenticates: false, applicable: [] };
function noPolicy({ enforced, conflict }) {
  return {
    enforced,
    dns: { allowed: false, observed: false, allowedTCP: false },
    tcp: { ifNameKnown: false, withoutName: false },
    allPorts: false,
    broad: [],
    lookalike: false,
    verdict: "blocked",
    reason: "merge-conflict",
    connect: NOTHING2,
    dnsLookup: NOTHING2,
    conflict
  };
}
function targetsOf({ host, ips = [], endpoint }, world) {
  if (endpoint !== void 0) return [podTarget(endpoint.namespace, endpoint.labels, world)];
  const [ip = world.isPartial ? null : DEFAULT_IP, ...others] = ips;
  return [worldTarget(ip, host), ...others.map((other) => worldTarget(other, host))];
}
function probeIp(ip) {
  return ip === null ? null : FOREIGN_IP;
}
function normalizedLabels(host) {
  return host.toLowerCase().replace(/\.$/, "").split(".");
}
function decide({ enforced, dns, tcp, broad, why }) {
  if (!tcp.ifNameKnown) return ["blocked", why];
  if (!enforced) return dns.allowed ? ["default-allow", ""] : ["blocked-dns", "dns-not-allowed"];
  if (!dns.allowed) return ["blocked-dns", "dns-not-allowed"];
  if (!dns.observed && !tcp.withoutName) return ["blocked-dns", "dns-not-observed"];
  if (tcp.withoutName) return ["allowed-broad", "no-name-needed"];
  return broad.length > 0 ? ["allowed-broad", "pattern"] : ["allowed-pinned", ""];
}

// src/cilium/engine.ts
var PESSIMIST = { allow: false, deny: true, subject: true };
var CERTAIN = { allow: false, deny: false, subject: false };
var ASSUMPTIONS = [
  PESSIMIST,
  { allow: true, deny: false, subject: true },
  { allow: true, deny: false, subject: false }
];
function createEngine(policies, world, options) {
  const index = indexPolicies(policies);
  const contexts = /* @__PURE__ */ new Map();
  const judgements = /* @__PURE__ */ new Map();
  const contextsOf = (pod) => {
    const { labels, openLabels } = subjectOf2(pod, world);
    const candidates = index.candidates(pod.namespace, labels, openLabels);
    const certain = podContext(pod, candidates, world, options, CERTAIN);
    let others;
    return {
      certain,
      others: () => {
        others ??= ASSUMPTIONS.map((assume) => podContext(pod, candidates, world, options, assume));
        return others;
      }
    };
  };
  return {
    policies,
    world,
    options,
    judge: (pod, destination) => {
      const podKey = keyOf(pod);
      const key = `${podKey}
${destination.host}:${destination.port}/${destination.protocol} ${(destination.ips ?? []).join(",")} ${JSON.stringify(destination.endpoint ?? null)}`;
      const known = judgements.get(key);
      if (known !== void 0) return known;
      let context = contexts.get(podKey);
      if (context === void 0) {
        context = contextsOf(pod);
        contexts.set(podKey, context);
      }
      const judgement = judgeWith(context, destination, world, options);
      judgements.set(key, judgement);
      return judgement;
    },
    selectedBy: (policy, pods) => pods.filter((pod) => policySelects(policy, pod, subjectOf2(pod, world)) === "yes")
  };
}
function keyOf(pod) {
  const labels = Object.entries(pod.labels).sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify([
    pod.namespace,
    pod.serviceAccount,
    pod.hostNetwork,
    pod.labelsComplete,
    pod.addedDomains,
    pod.dnsServers ?? null,
    labels
  ]);
}
function judgeWith(contexts, destination, world, options) {
  const doubts = /* @__PURE__ */ new Set();
  const context = contexts.certain;
  const certain = evaluate(context, destination, world, options, CERTAIN, doubts);
  const isSure = doubts.size === 0 && context.selecting.every(({ selects }) => selects !== "unknown");
  const others = isSure ? [] : contexts.others().map((other, index) => evaluate(other, destination, world, options, ASSUMPTIONS[index] ?? PESSIMIST, doubts));
  const effective = others.every(({ verdict }) => verdict === certain.verdict) ? certain.verdict : "unknown";
  const unsure = context.selecting.filter(({ selects }) => selects === "unknown");
  const invalid = context.selecting.filter(({ policy, selects }) => !policy.valid && selects === "yes");
  const restricting = context.selecting.filter(
    ({ policy, selects }) => policy.valid && selects === "yes" && policy.rules.some(({ egress }) => egress.length > 0)
  );
  return {
    ...certain,
    verdict: invalid.length > 0 ? "policy-invalid" : effective,
    effectiveVerdict: effective,
    policies: context.selecting.filter(({ selects }) => selects === "yes").map(({ policy }) => ({ policy, selects: policy.valid })),
    onlyNetworkPolicies: restricting.length > 0 && restricting.every(({ policy }) => policy.kind === "NetworkPolicy"),
    unknownBecause: effective === "unknown" ? [
      ...unsure.map(({ policy }) => `whether ${policy.name} selects it: ${whyUnsure(context.pod, world)}`),
      ...[...doubts].map(describePeer)
    ] : []
  };
}
function whyUnsure({ namespace, labelsComplete }, world) {
  if ((world.namespaces.get(namespace) ?? null) === null)
    return `no Namespace object shows the labels of ${namespace.startsWith("\0") ? "its namespace" : `namespace ${namespace}`}`;
  return labelsComplete ? "its labels are not known" : "a controller may add labels to its pods";
}
function describePeer(peer) {
  switch (peer.type) {
    case "cidr":
      return `whether the host lies in ${peer.cidr}`;
    case "cidrGroup":
      return `whether the host lies in ${peer.name === null ? "a CiliumCIDRGroup with these labels" : `CiliumCIDRGroup ${peer.name}`}`;
    case "opaque":
      return peer.what;
    case "labels":
      return "labels of the destination or of its namespace";
    case "service":
      return `Service ${peer.namespace ?? "*"}/${peer.name ?? "by selector"}`;
    case "fqdn":
      return "the name";
  }
}

// src/kube/paths.ts
function matchesOf(value, expression) {
  const steps = expression === "" ? [] : expression.replaceAll("[*]", ".[*]").split(".");
  let found = [{ path: [], value, keys: [] }];
  for (const step of steps) found = found.flatMap((match) => next(match, step));
  return found;
}
function next(match, step) {
  const { value, path, keys } = match;
  if (step === "[*]") {
    if (!Array.isArray(value)) return [];
    return value.map((item, index) => ({
      path: [...path, index],
      value: item,
      keys: [...keys, nameOf(item) ?? String(index)]
    }));
  }
  if (!isObject(value)) return [];
  if (step === "*") {
    return Object.entries(value).flatMap(
      ([key, child2]) => child2 === void 0 ? [] : [{ path: [...path, key], value: child2, keys: [...keys, key] }]
    );
  }
  const child = Object.hasOwn(value, step) ? value[step] : void 0;
  return child === void 0 ? [] : [{ path: [...path, step], value: child, keys }];
}
function nameOf(item) {
  return isObject(item) ? stringAt(item["name"]) ?? stringAt(item["groupName"]) : void 0;
}
function firstString(value, expression) {
  for (const match of matchesOf(value, expression))
    if (typeof match.value === "string" && match.value !== "") return match.value;
  return void 0;
}

// src/kube/secret-producers.ts
function producersByKind({ producers }) {
  return new Map(
    producers.flatMap((producer) => producer.groups.map((group) => [`${group}/${producer.kind}`, producer]))
  );
}
function producedBy(manifest, producers) {
  const producer = producers.get(`${manifest.group}/${manifest.kind}`);
  if (producer === void 0 || (producer.skipWhen ?? []).some((condition) => leadsAnywhere(manifest.value, condition)))
    return [];
  const onlyAdds = (producer.onlyAddsWhen ?? []).some((condition) => leadsAnywhere(manifest.value, condition)) || producer.createsWhen !== void 0 && !leadsAnywhere(manifest.value, producer.createsWhen);
  const seen = /* @__PURE__ */ new Set();
  return namesOf(manifest, producer).flatMap(({ value: name2, path }) => {
    const item = itemOf(path);
    const namespace = namespaceOf(manifest, producer, item);
    const id = `${namespace ?? ""}\0${name2}\0${item?.join(".") ?? ""}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ manifest, producer, name: name2, namespace, item, onlyAdds, ...keysOf(manifest.value, producer, item) }];
  });
}
function matchesIn(value, expression, item) {
  const matches = matchesOf(value, expression);
  if (item === null) return matches;
  const list = item.slice(0, -1);
  return matches.filter(
    ({ path }) => path.length <= list.length || list.some((step, index) => path[index] !== step) || path[list.length] === item.at(-1)
  );
}
function namesOf(manifest, producer) {
  for (const expression of producer.name) {
    const names = matchesOf(manifest.value, expression).flatMap(
      ({ value, path }) => typeof value === "string" && value !== "" ? [{ value, path }] : []
    );
    if (names.length > 0) return names;
  }
  return [];
}
function itemOf(path) {
  const last = path.findLastIndex((step) => typeof step === "number");
  return last < 0 ? null : path.slice(0, last + 1);
}
function namespaceOf(manifest, producer, item) {
  const written2 = (producer.namespace ?? []).flatMap((expression) => matchesOf(manifest.value, expression));
  const isOf = ({ path }) => item === null ? path.every((step) => typeof step !== "number") : item.every((step, index) => path[index] === step) || path.every((step) => typeof step !== "number");
  return stringAt(written2.find(isOf)?.value) ?? manifest.namespace;
}
function keysOf(value, producer, item) {
  const at = (paths) => (paths ?? []).flatMap((path) => matchesIn(value, path, item));
  const keysAt = (paths) => (paths ?? []).flatMap(
    (path) => matchesIn(value, path, item).map(
      (match) => path.endsWith(".*") ? match.keys.at(-1) ?? "" : String(match.value)
    )
  );
  const target = producer.target === void 0 ? null : valueAt(value, producer.target.split("."));
  const template = valueAt(target, ["template"]);
  const templateKeys = Object.keys(objectAt(template, "data"));
  const hasSources = listAt(valueAt(template, ["templateFrom"])).length > 0;
  const stays = /Merge$/.test(stringAt(valueAt(target, ["creationPolicy"])) ?? "");
  const merges = valueAt(template, ["mergePolicy"]) === "Merge";
  if ((templateKeys.length > 0 || hasSources) && !merges)
    return { keys: templateKeys, isOpen: hasSources, keepsOthers: stays };
  const known = (producer.knownKeys ?? []).flatMap(
    ({ path, value: kind, key }) => matchesIn(value, path, item).flatMap((match) => match.value === kind ? [key] : [])
  );
  const isClosed = at(producer.closedBy).length > 0;
  const isOpen = !isClosed && (producer.openKeys ?? []).some(
    (path) => path === "*" || countAt(value, path, item) > (path.includes("=") ? 0 : known.length)
  );
  const assigned = at(producer.assignments).map(({ value: text }) => assignedKey(String(text)));
  const files = at(producer.files).map(({ value: text }) => fileKey(String(text)));
  return {
    keys: [...templateKeys, ...keysAt(producer.keys), ...known, ...assigned, ...files],
    isOpen: isOpen || hasSources,
    keepsOthers: stays
  };
}
function countAt(value, path, item) {
  if (path.includes("=")) return leadsAnywhere(value, path) ? 1 : 0;
  return matchesIn(value, path, item).reduce(
    (sum, match) => sum + (Array.isArray(match.value) ? match.value.length : 1),
    0
  );
}
function assignedKey(text) {
  const equals = text.indexOf("=");
  return equals < 0 ? text : text.slice(0, equals);
}
function fileKey(text) {
  const equals = text.indexOf("=");
  return equals > 0 ? text.slice(0, equals) : text.slice(text.lastIndexOf("/") + 1);
}
function objectAt(value, field) {
  const inner = valueAt(value, [field]);
  return isObject(inner) ? inner : {};
}
function leadsAnywhere(value, condition) {
  const [path = "", wanted] = condition.split("=");
  return matchesOf(value, path).some((match) => wanted === void 0 || String(match.value) === wanted);
}

// src/kube/objects.ts
function indexObjects(manifests, catalog = { producers: [] }) {
  const byKind = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    push(byKind, `${manifest.group}/${manifest.kind}`, manifest);
    push(byName, `${manifest.group}/${manifest.kind}/${manifest.name}`, manifest);
  }
  const find = (group, kind, namespace, name2, asks) => {
    const candidates = byName.get(`${group}/${kind}/${name2}`) ?? [];
    const exact = candidates.filter((manifest) => manifest.namespace === namespace);
    if (exact.length > 0) return nearest2(exact, asks);
    const loose = candidates.filter((manifest) => namespace === null || manifest.namespace === null);
    return loose.length === 1 ? loose[0] ?? null : null;
  };
  return {
    manifests,
    find,
    all: (group, kind) => byKind.get(`${group}/${kind}`) ?? [],
    secretKeys: secretKeysOf(manifests, catalog),
    namespaceLabels: (name2) => {
      const found = (byName.get(`/Namespace/${name2}`) ?? [])[0];
      if (found === void 0) return null;
      const labels = valueAt(found.value, ["metadata", "labels"]);
      return isObject(labels) ? stringMap(labels) : {};
    }
  };
}
function secretKeysOf(manifests, catalog) {
  let byName = null;
  const index = () => {
    const found = /* @__PURE__ */ new Map();
    const producers = producersByKind(catalog);
    for (const manifest of manifests) {
      const { namespace, value } = manifest;
      if (manifest.group === "" && manifest.kind === "Secret") {
        const keys = ["data", "stringData"].flatMap((field) => {
          const data = value[field];
          return isObject(data) ? Object.keys(data) : [];
        });
        push(found, manifest.name, { namespace, keys, isOpen: false });
      }
      for (const made of producedBy(manifest, producers)) {
        const isEverywhere = made.producer.namespaces !== void 0;
        push(found, made.name, { ...made, namespace: isEverywhere ? null : made.namespace });
      }
    }
    return found;
  };
  return (namespace, name2) => {
    byName ??= index();
    const found = (byName.get(name2) ?? []).filter(
      (secret) => namespace === null || secret.namespace === null || secret.namespace === namespace
    );
    return {
      keys: found.flatMap(({ keys }) => keys),
      isOpen: found.some(({ isOpen, keepsOthers }) => isOpen || keepsOthers === true)
    };
  };
}
function nearest2(manifests, asks) {
  const [first] = manifests;
  if (first === void 0 || manifests.length === 1 || asks === void 0) return first ?? null;
  const shared = (file) => {
    if (file === asks) return Number.POSITIVE_INFINITY;
    const [own, other] = [file.split("/"), asks.split("/")];
    const different = own.findIndex((step, index) => step !== other[index]);
    return different < 0 ? own.length : different;
  };
  return manifests.reduce((best, next2) => shared(next2.file) > shared(best.file) ? next2 : best, first);
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// src/kube/label-selector.ts
function selectsLabels(selector, labels) {
  if (!isObject(selector)) return false;
  const has = (key) => Object.hasOwn(labels, key);
  const wanted = selector["matchLabels"];
  if (isObject(wanted) && !Object.entries(wanted).every(([key, value]) => has(key) && labels[key] === value))
    return false;
  return listAt(selector["matchExpressions"]).every((expression) => {
    if (!isObject(expression)) return false;
    const key = stringAt(expression["key"]) ?? "";
    const isIn = has(key) && stringList(expression["values"]).includes(labels[key] ?? "");
    switch (expression["operator"]) {
      case "In":
        return isIn;
      case "NotIn":
        return !isIn;
      case "Exists":
        return has(key);
      case "DoesNotExist":
        return !has(key);
      default:
        return false;
    }
  });
}

// src/cluster/dns.ts
var KUBE_DNS = { type: "pods", namespace: "kube-system", labels: { "k8s-app": "kube-dns" } };
var SERVERS_OF_CLUSTERS = /* @__PURE__ */ new Set(["kube-dns", "coredns"]);
function dnsServersOf(objects, settings) {
  if (settings !== null) return settings.map(serverOf);
  const caches = podsWithRole(objects, "node-cache");
  const redirected = redirects(objects, caches);
  if (redirected.length > 0) return redirected;
  const resolvers = podsWithRole(objects, "resolver").filter(isClusterDns);
  const servers = resolvers.length === 0 ? [KUBE_DNS] : distinct(resolvers.map(asServer));
  return caches.some(({ hostNetwork }) => hostNetwork) ? [...servers, { type: "host" }] : servers;
}
function dnsServersOfPod(manifest, path) {
  const spec = podSpec(valueAt(manifest.value, path));
  if (spec === null || spec["dnsPolicy"] !== "None") return null;
  const addresses = listAt(valueAt(spec, ["dnsConfig", "nameservers"])).flatMap((item) => stringAt(item) ?? []);
  if (addresses.length === 0 || addresses.some(isInside)) return null;
  return addresses.map((ip) => ip.startsWith("169.254.") ? { type: "host" } : { type: "world", ip });
}
function dnsServerText(server) {
  switch (server.type) {
    case "pods": {
      const labels = Object.entries(server.labels).map(([key, value]) => `${key}=${value}`);
      return `${labels.join(",")} in ${server.namespace}`;
    }
    case "host":
      return "the cache on the node (entity host)";
    case "world":
      return `${server.ip}, outside the cluster`;
  }
}
function serverOf(setting) {
  if (setting.entity === "host") return { type: "host" };
  if (setting.entity === "world" || setting.ip !== void 0)
    return { type: "world", ip: stringAt(setting.ip) ?? "203.0.113.53" };
  return {
    type: "pods",
    namespace: setting.namespace ?? "kube-system",
    labels: setting.labels ?? { "k8s-app": "kube-dns" }
  };
}
function podsWithRole(objects, role) {
  const images = new Set(cilium.dns.filter((entry) => entry.role === role).flatMap((entry) => entry.images));
  return [...objects.all("apps", "Deployment"), ...objects.all("apps", "DaemonSet")].flatMap((manifest) => {
    const template = valueAt(manifest.value, ["spec", "template"]);
    const spec = podSpec(template);
    const runs = listAt(spec?.["containers"]).some(
      (container) => isObject(container) && images.has(imageName(stringAt(container["image"]) ?? ""))
    );
    if (spec === null || !runs) return [];
    return [
      {
        name: manifest.name,
        namespace: manifest.namespace ?? "kube-system",
        labels: stringMap(valueAt(template, ["metadata", "labels"])),
        hostNetwork: spec["hostNetwork"] === true
      }
    ];
  });
}
function isClusterDns({ name: name2, namespace, labels }) {
  return namespace === "kube-system" || SERVERS_OF_CLUSTERS.has(labels["k8s-app"] ?? "") || SERVERS_OF_CLUSTERS.has(name2);
}
function redirects(objects, caches) {
  return objects.all("cilium.io", "CiliumLocalRedirectPolicy").flatMap(({ value, namespace: own }) => {
    const service = valueAt(value, ["spec", "redirectFrontend", "serviceMatcher"]);
    const selector = valueAt(value, ["spec", "redirectBackend", "localEndpointSelector"]);
    if (!isObject(service) || !SERVERS_OF_CLUSTERS.has(stringAt(service["serviceName"]) ?? "")) return [];
    const namespace = own ?? "kube-system";
    const pods = caches.find((cache2) => cache2.namespace === namespace && selectsLabels(selector, cache2.labels));
    const labels = pods?.labels ?? stringMap(valueAt(selector, ["matchLabels"]));
    return [{ type: "pods", namespace, labels }];
  });
}
function asServer({ namespace, labels }) {
  return { type: "pods", namespace, labels };
}
function distinct(servers) {
  return [...new Map(servers.map((server) => [JSON.stringify(server), server])).values()];
}
function podSpec(template) {
  const spec = isObject(template) ? template["spec"] : void 0;
  return isObject(spec) ? spec : null;
}
function imageName(image) {
  const last = image.split("/").at(-1) ?? "";
  return last.replace(/[@:].*$/, "");
}
function isInside(ip) {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|127\.|f[cd])/i.test(
    ip
  );
}

// src/cluster/world.ts
var IMPLIED_PORTS = [
  ["udp/dns", 53],
  ["tcp/dns-tcp", 53]
];
function worldOf(objects, dns) {
  const namespaces = /* @__PURE__ */ new Map();
  for (const namespace of objects.all("", "Namespace"))
    namespaces.set(namespace.name, objects.namespaceLabels(namespace.name));
  return {
    namespaces,
    services: objects.all("", "Service").map((service) => {
      const selector = valueAt(service.value, ["spec", "selector"]);
      return {
        namespace: service.namespace ?? "default",
        name: service.name,
        labels: stringMap(valueAt(service.value, ["metadata", "labels"])),
        selector: isObject(selector) ? stringMap(selector) : null,
        backends: []
      };
    }),
    cidrGroups: objects.all("cilium.io", "CiliumCIDRGroup").map((group) => ({
      name: group.name,
      labels: stringMap(valueAt(group.value, ["metadata", "labels"])),
      cidrs: listAt(valueAt(group.value, ["spec", "externalCIDRs"])).filter(
        (cidr) => typeof cidr === "string"
      )
    })),
    dnsServers: dnsServersOf(objects, dns),
    namedPorts: new Map(IMPLIED_PORTS),
    isPartial: true
  };
}

export {
  cilium,
  CILIUM_VERSIONS,
  NEWEST_VERSION,
  holdsIn,
  parseCiliumVersion,
  versionNotes,
  NAMESPACE_KEY,
  NAMESPACE_LABELS_PREFIX,
  portsText,
  pathText,
  policyName,
  entryName,
  subjectText,
  peerText,
  yamlDocument,
  yamlScalar,
  conflictText,
  conflictCorrection,
  schemaRoots,
  prune,
  SETTLED_BY_VERDICT,
  isPolicyKind,
  compilePolicy,
  kindOf2 as kindOf,
  readManifests,
  manifestOf,
  stringMap,
  stringList,
  splitDocuments,
  sourceText,
  isManifestFile,
  globMatcher,
  indexTree,
  withDocuments,
  topOf,
  fqdnMatches,
  subjectOf2 as subjectOf,
  policySelects,
  enforcesEgress,
  podContext,
  indexPolicies,
  evaluate,
  createEngine,
  matchesOf,
  firstString,
  producersByKind,
  producedBy,
  matchesIn,
  leadsAnywhere,
  indexObjects,
  selectsLabels,
  dnsServersOfPod,
  dnsServerText,
  worldOf
};
