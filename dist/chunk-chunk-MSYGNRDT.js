import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  KUSTOMIZATION_FILES,
  byCodeUnits,
  compileGlob,
  compileGlobs,
  decodeText,
  defineRule,
  gatherChart,
  gatherKustomization,
  globMatcher,
  indexTree,
  isManifestFile,
  isObject,
  isoDay,
  isoDays,
  joined,
  judgedIn,
  lineInScalar,
  linkedTree,
  listAt,
  locatorIn,
  manifestOf,
  memoryTree,
  objectAt,
  objectsAt,
  openRenderSession,
  parseDuration,
  parseGoDuration,
  parseTime,
  parseYaml,
  pathFromRoot,
  push,
  rangeInScalar,
  readFirstDocument,
  readManifests,
  rememberingTree,
  sameLine,
  settle,
  sourceText,
  splitDocuments,
  stringAt,
  stringList,
  stringMap,
  suppressionText,
  textOf,
  topOf,
  valueAt,
  withDocuments,
  withNamespace,
  withText
} from "./chunk-chunk-B3SWOOOU.js";
import {
  ruleMetadata
} from "./chunk-chunk-YXT3USG5.js";
import {
  findEncodedTokens,
  findTokens,
  maskTokens,
  mayHoldEncodedToken,
  mayHoldToken,
  resolved,
  shortened
} from "./chunk-chunk-OGKSDIJW.js";
import {
  PIPE
} from "./chunk-chunk-YOCOY6JA.js";
import {
  nearest
} from "./chunk-chunk-7L5LYMMV.js";

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
      "id": "groups-in-place",
      "from": "1.20",
      "says": "`toGroups` is looked up by the agent, and a group without addresses selects nothing; before, the operator wrote a second policy and the agent passed over the first",
      "source": "v1.20.2 pkg/policy/types/selector.go (api.Groups, run); v1.19.4 pkg/policy/groups"
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
  cilium.differences.map(({ id, from, until: until2 }) => [
    id,
    new Set(
      CILIUM_VERSIONS.filter(
        (version) => (from === void 0 || minor(version) >= minor(from)) && (until2 === void 0 || minor(version) <= minor(until2))
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
  const known4 = cilium.older.filter(({ until: until2 }) => until2 !== void 0 && minor(until2) >= wanted);
  const differs = known4.length === 0 ? "" : ` Known to differ: ${known4.map(({ says }) => says).join("; ")}.`;
  const version = CILIUM_VERSIONS[0] ?? NEWEST_VERSION;
  return {
    version,
    note: `Cilium ${text} is answered as ${version}, the oldest version that is known exactly.${differs}`
  };
}
function versionNotes(written4) {
  return [...new Set(written4)].flatMap(
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
function linesOf(value, indent2) {
  const inline = inlineText(value);
  if (inline !== null) return [`${indent2}${inline}`];
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key2, child]) => {
      if (child === void 0) return [];
      const name2 = `${indent2}${yamlScalar(key2)}:`;
      const short5 = inlineText(child);
      return short5 === null ? [name2, ...linesOf(child, `${indent2}  `)] : [`${name2} ${short5}`];
    });
  }
  return listAt(value).flatMap((item) => {
    const [first = "", ...rest] = linesOf(item, `${indent2}  `);
    return [`${indent2}- ${first.trimStart()}`, ...rest];
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
function isIdentityKey(key2) {
  const end = (expression) => {
    expression.lastIndex = 0;
    return expression.test(key2) ? expression.lastIndex : 0;
  };
  const longest = Math.max(0, ...included.map(end));
  const matches2 = ignored.map(end).filter((length) => length > 0);
  return matches2.length === 0 || longest > Math.min(...matches2);
}
function podLabels(pod) {
  const all = /* @__PURE__ */ new Map();
  for (const [key2, value] of Object.entries(pod.labels))
    if (!key2.startsWith("io.cilium.k8s"))
      all.set(key2.startsWith(RESERVED_PREFIX) ? key2.slice(RESERVED_PREFIX.length) : key2, value);
  for (const [key2, value] of Object.entries(pod.namespaceLabels)) all.set(`${NAMESPACE_LABELS_PREFIX}.${key2}`, value);
  all.set(`${NAMESPACE_LABELS_PREFIX}.kubernetes.io/metadata.name`, pod.namespace);
  all.set(NAMESPACE_KEY, pod.namespace);
  if (pod.serviceAccount !== null && pod.serviceAccount !== "") all.set(SERVICE_ACCOUNT_KEY, pod.serviceAccount);
  all.set(CLUSTER_KEY, CLUSTER_NAME);
  return [...all].filter(([key2]) => isIdentityKey(key2)).map(([key2, value]) => ({ source: "k8s", key: key2, value }));
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
  const parts3 = requirements.map(
    ({ source, key: key2, operator, values }) => `${source}:${key2} ${operator} ${[...values].sort().join(",")}`
  );
  return { type: "labels", requirements, id: `labels ${parts3.sort().join(" & ")}` };
}
function withRequirement(selector, requirement) {
  return labelSelector([...selector.requirements, requirement]);
}
function holds(requirement, labels) {
  const found = labels.find(
    ({ source, key: key2 }) => key2 === requirement.key && (requirement.source === "any" || requirement.source === source)
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
var kubernetesKey = (key2) => ({ source: "k8s", key: key2 });
var ciliumKey = parseKey;
var CIDR_GROUP_SOURCE = "cidrgroup";
function cidrGroupKey(version) {
  if (!holdsIn("strict-label-keys", version)) return (key2) => ({ source: CIDR_GROUP_SOURCE, key: key2 });
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
    for (const [key2, wanted] of Object.entries(value["matchLabels"])) {
      if (typeof wanted === "string" || wanted === null)
        requirements.push({ ...readKey(key2), operator: "In", values: [wanted ?? ""] });
    }
  }
  for (const expression of listAt(value["matchExpressions"])) {
    if (!isObject(expression)) continue;
    const key2 = stringAt(expression["key"]);
    const operator = stringAt(expression["operator"]);
    if (key2 === void 0 || operator === void 0 || !OPERATORS.has(operator)) continue;
    const values = listAt(expression["values"]).filter((item) => typeof item === "string");
    requirements.push({ ...readKey(key2), operator, values });
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
  const problems2 = [];
  const add = (inner, message) => {
    problems2.push({ code: "selector", path: [...path, ...inner], stage: "sanitize", message, correction: null });
  };
  if (isObject(value["matchLabels"])) {
    for (const [key2, wanted] of Object.entries(value["matchLabels"])) {
      checkKey(extendKey(key2), (message) => add(["matchLabels", key2], message));
      if (typeof wanted === "string" && !isLabelValue(wanted))
        add(["matchLabels", key2], `"${wanted.slice(0, 60)}" is no label value`);
    }
  }
  for (const [index, expression] of listAt(value["matchExpressions"]).entries()) {
    if (isObject(expression))
      checkExpression(expression, (inner, message) => add(["matchExpressions", index, ...inner], message), extendKey);
  }
  return problems2;
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
function checkKey(key2, add) {
  const parts3 = key2.split("/");
  const name2 = parts3.at(-1) ?? "";
  if (parts3.length > 2) add(`"${key2.slice(0, 60)}" has more than one slash`);
  else if (parts3.length === 2 && ((parts3[0] ?? "").length > 253 || !DNS_SUBDOMAIN.test(parts3[0] ?? "")))
    add(`"${(parts3[0] ?? "").slice(0, 60)}" is no valid prefix of a label key`);
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
  const base2 = prefix === "0x" ? 16 : prefix === "0b" ? 2 : prefix === "" ? 10 : 8;
  if (digits.includes("_")) {
    if (!(prefix === "" ? /^[0-9]+(?:_[0-9]+)*$/ : /^_?[0-9a-f]+(?:_[0-9a-f]+)*$/i).test(digits)) return null;
    digits = digits.replaceAll("_", "");
  }
  const allowed = base2 === 16 ? /^[0-9a-f]+$/i : base2 === 10 ? /^[0-9]+$/ : base2 === 8 ? /^[0-7]+$/ : /^[01]+$/;
  if (!allowed.test(digits)) return null;
  const value = Number.parseInt(digits, base2);
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
  for (let next3 = 2; next3 <= 65536; next3 *= 2) {
    const start = port - port % next3;
    if (start < first || start + next3 - 1 > match.endPort) break;
    size = next3;
  }
  return 24 - Math.log2(size);
}
function coversPort(match, port, protocol2, named) {
  if (match.protocol !== "ANY" && match.protocol !== protocol2) return false;
  if (match.portName !== "") {
    const resolved3 = named(match.portName, protocol2);
    return resolved3 !== 0 && (match.endPort > resolved3 ? port >= resolved3 && port <= match.endPort : port === resolved3);
  }
  if (match.port === 0 && (match.endPort === 0 || match.endPort === 65535)) return true;
  return match.endPort > match.port ? port >= match.port && port <= match.endPort : port === match.port;
}
function portMatchesOf(toPorts, icmps) {
  const isIcmp = listAt(icmps).length > 0;
  if (listAt(toPorts).length === 0) return isIcmp ? [] : null;
  const matches2 = [];
  for (const rule of listAt(toPorts)) {
    if (!isObject(rule)) continue;
    for (const item of listAt(rule["ports"])) {
      if (!isObject(item)) continue;
      const written4 = stringAt(item["port"]) ?? "";
      const isName2 = isServiceName(written4);
      const protocol2 = (stringAt(item["protocol"]) ?? "ANY").toUpperCase();
      const endPort = typeof item["endPort"] === "number" ? item["endPort"] : 0;
      const port = isName2 ? 0 : parsePort(written4) ?? 0;
      for (const each of protocol2 === "ANY" || protocol2 === "" ? ANY_PROTOCOLS : [protocol2]) {
        matches2.push({
          port,
          portName: isName2 ? written4.toLowerCase() : "",
          decimal: isName2 ? 0 : decimalOf(written4),
          endPort,
          protocol: each,
          l7: l7Of(rule, each)
        });
      }
    }
  }
  return matches2;
}
function l7Of(rule, protocol2) {
  const rules2 = isObject(rule["rules"]) ? rule["rules"] : {};
  const dns = listAt(rules2["dns"]).map(fqdnSelectorOf);
  const http = listAt(rules2["http"]);
  const serverNames = listAt(rule["serverNames"]).filter((name2) => typeof name2 === "string");
  const { priority, ...listener } = isObject(rule["listener"]) ? rule["listener"] : {};
  const base2 = {
    ...NO_L7,
    dns,
    serverNames,
    terminatingTls: writtenText(rule["terminatingTLS"]),
    originatingTls: writtenText(rule["originatingTLS"]),
    httpWildcard: http.some((item) => isObject(item) && Object.keys(item).length === 0)
  };
  if (isObject(rule["listener"])) {
    const listenerPriority = typeof priority === "number" ? priority : 0;
    return { ...base2, kind: "listener", listener: writtenText(listener), listenerPriority };
  }
  if (dns.length > 0) return { ...base2, kind: "dns" };
  if (protocol2 === "TCP") {
    if (http.length > 0) return { ...base2, kind: "http" };
    if (listAt(rules2["kafka"]).length > 0) return { ...base2, kind: "kafka" };
    if ((stringAt(rules2["l7proto"]) ?? "") !== "") return { ...base2, kind: "proxylib" };
  }
  return {
    ...base2,
    kind: base2.terminatingTls !== null || base2.originatingTls !== null || serverNames.length > 0 ? "tls" : "none"
  };
}
function writtenText(value) {
  return isObject(value) ? JSON.stringify(sorted(value)) : null;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value ?? null;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key2) => [key2, sorted(value[key2])]));
}
function fqdnSelectorOf(item) {
  const value = isObject(item) ? item : {};
  return { matchName: stringAt(value["matchName"]) ?? "", matchPattern: stringAt(value["matchPattern"]) ?? "" };
}
var ALL_PORTS = { port: 0, portName: "", decimal: 0, endPort: 0, protocol: "ANY", l7: NO_L7 };
function portsText(ports) {
  if (ports === null) return "every port";
  if (ports.length === 0) return "no port";
  const texts3 = ports.map(({ port, portName, endPort, protocol: protocol2 }) => {
    const start = portName === "" ? String(port) : portName;
    return `${start === "0" ? "every port" : start}${endPort > port ? `-${endPort}` : ""}/${protocol2}`;
  });
  const three = ["TCP", "UDP", "SCTP"];
  const merged6 = /* @__PURE__ */ new Map();
  for (const text of texts3) {
    const slash = text.lastIndexOf("/");
    const port = text.slice(0, slash);
    merged6.set(port, [...merged6.get(port) ?? [], text.slice(slash + 1)]);
  }
  return [...merged6].map(
    ([port, protocols]) => three.every((protocol2) => protocols.includes(protocol2)) ? `${port}/ANY` : `${port}/${[...new Set(protocols)].join("+")}`
  ).join(", ");
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
  const parts3 = text.split(".");
  if (parts3.length !== 4) return null;
  const bytes = [];
  for (const part2 of parts3) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part2) || Number(part2) > 255) return null;
    bytes.push(Number(part2));
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
  const parts3 = text.split(":");
  for (const [index, part2] of parts3.entries()) {
    if (index === parts3.length - 1 && part2.includes(".")) {
      const embedded = parseIpv4(part2);
      if (embedded === null) return null;
      bytes.push(...embedded);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part2)) return null;
      const value = Number.parseInt(part2, 16);
      bytes.push(value >> 8, value & 255);
    }
  }
  return bytes.length <= 16 ? bytes : null;
}

// src/cilium/public-addresses.ts
var IPV4_END = 2 ** 32;
var PRIVATE = prefixes("10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 169.254.0.0/16 127.0.0.0/8");
var SPECIAL2 = prefixes(
  "0.0.0.0/8 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3"
);
var NEVER_PUBLIC = [...PRIVATE, ...SPECIAL2];
function isPrivate(range) {
  return PRIVATE.some((known4) => lies(range, known4));
}
function hidesNoPublicHost(text) {
  const range = parsePrefix(text);
  return range !== null && (range.bytes.length !== 4 || NEVER_PUBLIC.some((known4) => lies(range, known4)));
}
function coversEveryPublicHost(ranges) {
  const covered = NEVER_PUBLIC.map(spanOf);
  for (const { cidr, except } of ranges) {
    const range = parsePrefix(cidr);
    if (range === null || range.bytes.length !== 4) continue;
    covered.push(...without(spanOf(range), except.flatMap((text) => parsePrefix(text) ?? []).map(spanOf)));
  }
  let reached = 0;
  for (const [start, end] of covered.sort((a, b) => a[0] - b[0])) {
    if (start > reached) return false;
    reached = Math.max(reached, end);
  }
  return reached >= IPV4_END;
}
function publicHostsOf(peers) {
  const ranges = peers.filter((peer) => peer.type === "cidr");
  if (ranges.length < 2 || ranges.some(({ cidr }) => cidr.endsWith("/0")) || !coversEveryPublicHost(ranges)) return [];
  const except = NEVER_PUBLIC.map(({ bytes, length }) => `${bytes.join(".")}/${length}`);
  return [{ type: "cidr", cidr: "0.0.0.0/0", except, id: "cidr of every public host" }];
}
function spanOf({ bytes, length }) {
  const size = 2 ** (32 - length);
  const address2 = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const start = address2 - address2 % size;
  return [start, start + size];
}
function without(span, holes) {
  return holes.reduce(
    (rest, [from, to]) => rest.flatMap(
      ([start, end]) => to <= start || from >= end ? [[start, end]] : [
        [start, from],
        [to, end]
      ].filter(([a, b]) => a < b)
    ),
    [span]
  );
}
function lies(range, within) {
  return range.length >= within.length && contains(within, range.bytes);
}
function prefixes(list2) {
  return list2.split(" ").flatMap((text) => parsePrefix(text) ?? []);
}

// src/cilium/compile-rule.ts
function compileCiliumRule(spec, path, namespace, options) {
  const subject2 = subjectOf(spec["endpointSelector"], namespace);
  const flag = isObject(spec["enableDefaultDeny"]) ? spec["enableDefaultDeny"]["egress"] : void 0;
  const defaultDeny = !options.nonDefaultDeny || flag !== false;
  const matchesInit = requirementsOf(spec["endpointSelector"], ciliumKey).some(
    ({ source, key: key2 }) => source === "reserved" && key2 === "init"
  );
  const entries = (section2) => listAt(spec[section2]).flatMap(
    (item, index) => isObject(item) ? [
      {
        deny: section2 === "egressDeny",
        defaultDeny,
        peers: peersOf(item, namespace, matchesInit, section2 === "egressDeny", options.version),
        ports: portMatchesOf(item["toPorts"], item["icmps"]),
        authentication: authenticationOf(item["authentication"]),
        path: [...path, section2, index]
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
  const written4 = requirementsOf(value, ciliumKey);
  if (namespace === null) return labelSelector(written4);
  const labels = isObject(value) && isObject(value["matchLabels"]) ? Object.keys(value["matchLabels"]).length : 0;
  const kept = written4.filter((requirement, index) => index >= labels || !isNamespaceKey(requirement));
  return labelSelector([...kept, namespaceRequirement(namespace)]);
}
function isNamespaceKey({ source, key: key2 }) {
  return source === "k8s" && key2 === NAMESPACE_KEY;
}
function namespaceRequirement(namespace) {
  return { source: "k8s", key: NAMESPACE_KEY, operator: "In", values: [namespace] };
}
function peersOf(item, namespace, matchesInit, isDeny, version) {
  const names2 = isDeny ? [] : listAt(item["toFQDNs"]).map(fqdnPeer);
  for (const field of ["toEndpoints", "toNodes", "toEntities", "toCIDR", "toCIDRSet"]) {
    const list2 = item[field];
    if (Array.isArray(list2) && list2.length === 0)
      return names2.length > 0 && holdsIn("names-beside-empty-lists", version) ? names2 : null;
  }
  const ranges = [
    ...listAt(item["toCIDR"]).flatMap((cidr) => typeof cidr === "string" ? cidrPeers(cidr, version) : []),
    ...listAt(item["toCIDRSet"]).flatMap((set) => cidrSetPeers(set, version))
  ];
  return [
    ...listAt(item["toEndpoints"]).map((selector) => endpointPeer(selector, namespace, matchesInit)),
    ...listAt(item["toNodes"]).map(nodePeer),
    ...listAt(item["toEntities"]).flatMap(entityPeers),
    ...ranges,
    ...publicHostsOf(ranges),
    // Services are only resolved in `egress` (pkg/policy/k8s/service.go processRule).
    ...isDeny ? [] : listAt(item["toServices"]).flatMap((service) => servicePeer(service, version)),
    ...listAt(item["toGroups"]).map(
      (group) => ({ type: "opaque", what: "toGroups", id: `group ${JSON.stringify(group)}` })
    ),
    ...names2
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
  const added2 = [];
  const isAboutPods = ({ source, key: key2 }) => (source === "k8s" || source === "any") && key2 === NAMESPACE_KEY;
  if (!requirements.some(isAboutPods)) {
    const namesNamespaceLabels = requirements.some(
      ({ source, key: key2 }) => (source === "k8s" || source === "any") && key2.startsWith(NAMESPACE_LABELS_PREFIX)
    );
    if (namespace === null) {
      if (!matchesInit) added2.push({ source: "k8s", key: NAMESPACE_KEY, operator: "Exists", values: [] });
    } else if (!namesNamespaceLabels) added2.push(namespaceRequirement(namespace));
  }
  if (!requirements.some(({ source, key: key2 }) => (source === "k8s" || source === "any") && key2 === CLUSTER_KEY)) {
    added2.push({ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] });
  }
  return labelSelector([...requirements, ...added2]);
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
    return selectorOf(value, (key2) => ({ source: "any", key: serviceKey(key2) }));
  const isAbsent = !isObject(value) || value["matchLabels"] === void 0 && value["matchExpressions"] === void 0;
  if (isAbsent && holdsIn("no-service-selector", version)) return labelSelector([NO_SERVICE]);
  if (!holdsIn("service-key-source", version))
    return selectorProblems(value, [], (key2) => key2).length > 0 ? labelSelector([NO_SERVICE]) : selectorOf(value, (key2) => ({ source: "any", key: key2 }));
  return selectorProblems(value, [], (key2) => key2).length > 0 ? labelSelector([]) : selectorOf(value, (key2) => ({ source: "any", key: key2.slice(key2.indexOf(".") + 1) }));
}
function serviceKey(key2) {
  const rest = key2.startsWith("$") ? key2.slice(1) : key2.slice(key2.indexOf(":") + 1);
  const equals = rest.indexOf("=");
  return equals < 0 ? rest : rest.slice(0, equals);
}
function servicePeer(item, version) {
  if (!isObject(item)) return [];
  const byName2 = isObject(item["k8sService"]) ? item["k8sService"] : null;
  const bySelector = isObject(item["k8sServiceSelector"]) ? item["k8sServiceSelector"] : null;
  const chosen = byName2 ?? bySelector;
  if (chosen === null) return [];
  const own = stringAt(chosen["namespace"]) ?? "";
  const peer = {
    // Without a namespace a service of any namespace counts.
    namespace: own === "" ? null : own,
    name: byName2 === null ? null : stringAt(byName2["serviceName"]) ?? "",
    selector: byName2 === null ? serviceSelector(bySelector?.["selector"], version) : null
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
    const known4 = byBits.get(bits);
    if (known4 === void 0) byBits.set(bits, incoming);
    else mergeInto(known4, incoming);
  }
  const kept = [];
  for (const entry3 of [...byBits.values()].sort((a, b) => a.bits - b.bits)) {
    const stronger = kept.findLast(({ rank: rank2 }) => rank2 > entry3.rank);
    if (stronger !== void 0 && !entry3.explicit) continue;
    if (stronger !== void 0) entry3.rank = stronger.rank;
    if (!entry3.explicit) entry3.strength = kept.findLast(({ explicit }) => explicit)?.strength ?? entry3.strength;
    kept.push(entry3);
  }
  return kept.at(-1) ?? null;
}
function mergeInto(known4, incoming) {
  known4.rank = Math.max(known4.rank, incoming.rank);
  if (known4.explicit === incoming.explicit) known4.strength = Math.max(known4.strength, incoming.strength);
  else if (incoming.explicit) {
    known4.strength = incoming.strength;
    known4.explicit = true;
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
function policyOf(peer, l7, entry3, defaultDeny) {
  return {
    peer,
    deny: entry3.deny,
    authentication: entry3.authentication,
    l7,
    l7Wildcard: !defaultDeny && hasL7Rules(l7),
    entries: [entry3]
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
  const [entry3] = existing.entries;
  const [other] = incoming.entries;
  if (entry3 === void 0 || other === void 0) return null;
  const what = differenceOf(existing, incoming);
  return what === null ? null : {
    what,
    peer: existing.peer,
    match,
    first: { entry: entry3, l7: existing.l7, authentication: existing.authentication },
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
  const add = (match, peer, entry3) => {
    const key2 = match.portName === "" ? `${isDecimal ? match.decimal : match.port}-${match.endPort}/${match.protocol}` : `${match.portName}/${match.protocol}`;
    let filter = filters.get(key2);
    if (filter === void 0) {
      const isPlain = losesRange && match.port === 0 && match.endPort > 0;
      filter = { match: isPlain ? { ...match, endPort: 0 } : match, peers: /* @__PURE__ */ new Map() };
      filters.set(key2, filter);
    }
    const wildcard = peer === null || peer.type === "labels" && peer.requirements.length === 0;
    const id = wildcard ? "" : peer.id;
    const incoming = policyOf(wildcard ? null : peer, match.l7, entry3, defaultDeny);
    const existing = filter.peers.get(id);
    if (existing === void 0) filter.peers.set(id, incoming);
    else conflict = keepFirst(conflict, mergeInto2(existing, incoming, match));
  };
  for (const entry3 of entries) {
    if (entry3.peers === null) continue;
    if (entry3.ports === null) {
      for (const peer of entry3.peers) add(ALL_PORTS, peer, entry3);
      continue;
    }
    for (const match of entry3.ports) {
      if (entry3.peers.length === 0) add(match, null, entry3);
      for (const peer of entry3.peers) add(match, peer, entry3);
    }
  }
  return { filters: [...filters.values()], conflict };
}
function keepFirst(known4, found) {
  return known4 ?? found;
}
var ALLOWS_REST = { wildcard: true, bits: 0, rank: 0, authentication: null };
function lookup(filters, port, protocol2, matches2, named, allowsRest) {
  const applicable = [];
  const entries = allowsRest ? [ALLOWS_REST] : [];
  for (const filter of filters) {
    if (!coversPort(filter.match, port, protocol2, named)) continue;
    for (const policy of filter.peers.values())
      if (policy.peer === null || matches2(policy.peer)) {
        applicable.push(policy);
        if (!policy.deny && !isElided(policy, filter))
          entries.push(mapEntry(policy, specificity(filter.match, port, protocol2, named)));
      }
  }
  const denied = applicable.some(({ deny }) => deny);
  const allows2 = applicable.filter(({ deny }) => !deny);
  let strongest = null;
  for (const { l7 } of allows2) if (proxyRank(l7) > (strongest === null ? 0 : proxyRank(strongest))) strongest = l7;
  const proxy = strongest?.kind ?? "none";
  const authenticates = asksForAuthentication(entries);
  return { allowed: !denied && allows2.length > 0, denied, proxy, authenticates, applicable };
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
  return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shortened2(step)}`).join("");
}
function shortened2(step) {
  return step.length > MAX_STEP ? `${step.slice(0, MAX_STEP)}…` : step;
}

// src/cilium/words.ts
function policyName({ namespace, name: name2 }) {
  return namespace === null || namespace.startsWith("\0") ? name2 : `${namespace}/${name2}`;
}
function entryName(entry3, policies) {
  const owner = policies.find(({ rules: rules2 }) => rules2.some(({ egress }) => egress.includes(entry3))) ?? policies.find(({ rules: rules2 }) => rules2.some(({ egress }) => egress.some(({ path }) => path === entry3.path)));
  return owner === void 0 ? `\`${pathText(entry3.path)}\`` : `\`${pathText(entry3.path)}\` of ${policyName(owner)}`;
}
function subjectText(subject2) {
  const written4 = subject2.requirements.filter(
    ({ source, key: key2, operator }) => !(source === "k8s" && key2 === NAMESPACE_KEY && operator === "In")
  );
  return written4.length === 0 ? "as it does every pod of its scope" : `by ${written4.map(requirementText).join(", ")}`;
}
function requirementText({ source, key: key2, operator, values }) {
  const name2 = source === "any" || source === "k8s" ? key2 : `${source}:${key2}`;
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
      const written4 = peer.requirements.filter(({ key: key2 }) => key2 !== CLUSTER_KEY);
      return `pods with ${written4.map(requirementText).join(", ")}`;
    }
  }
}

// src/cilium/conflicts.ts
var CONSEQUENCE = "Cilium computes no policy for such a pod at all: a new one gets no network and never starts, a running one keeps the policy it had before.";
function conflictText(conflict, policies) {
  const { first, second, peer, match } = conflict;
  const names2 = [first.entry, second.entry].map((entry3) => entryName(entry3, policies));
  const who = first.entry === second.entry ? `Two parts of ${names2[0] ?? ""}` : `${names2[0] ?? ""} and ${names2[1] ?? ""}`;
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

// src/cilium/sanitize-ports.ts
var MAX_PORTS = 40;
function sanitizePortRule(rule, add, context) {
  const ports = listAt(rule["ports"]);
  const rules2 = isObject(rule["rules"]) && !context.isDeny ? rule["rules"] : {};
  const counts = {
    dns: listAt(rules2["dns"]).length,
    http: listAt(rules2["http"]).length,
    kafka: listAt(rules2["kafka"]).length,
    l7: listAt(rules2["l7"]).length
  };
  const l7proto = stringAt(rules2["l7proto"]) ?? "";
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
  for (const [index, http] of listAt(rules2["http"]).entries()) {
    for (const field of ["path", "method", "host"]) {
      const expression = isObject(http) ? stringAt(http[field]) : void 0;
      if (expression !== void 0 && !compiles(expression))
        add(["rules", "http", index, field], `"${expression.slice(0, 60)}" is no regular expression`);
    }
  }
}
function sanitizePort(port, hasDnsRules2, add) {
  const written4 = stringAt(port["port"]) ?? "";
  if (written4 === "") {
    add(["port"], "no port");
    return false;
  }
  if (isServiceName(written4)) return false;
  const protocol2 = stringAt(port["protocol"]) ?? "";
  if (written4 !== "0" && (protocol2 === "VRRP" || protocol2 === "IGMP"))
    add(["port"], `protocol ${protocol2} has no ports`);
  const number = parsePort(written4);
  if (number === null) {
    add(["port"], `"${written4.slice(0, 40)}" is no port: write one number (a range takes endPort) or a port name`);
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
  const problems2 = [];
  const add = (inner, message, correction) => {
    problems2.push({
      code: "sanitize",
      path: [...path, ...inner],
      stage: "sanitize",
      message,
      correction: correction ?? null
    });
  };
  if (SECTIONS.every((section2) => listAt(spec[section2]).length === 0)) {
    add(
      [],
      "has no entry in ingress, ingressDeny, egress or egressDeny: Cilium refuses an empty rule; `egress: [{}]` denies everything",
      "egress:\n  - {}"
    );
  }
  const isHostPolicy = isObject(spec["nodeSelector"]);
  const checked = (key2) => checkedKey(key2, options.version);
  for (const field of ["endpointSelector", "nodeSelector"]) {
    problems2.push(...selectorProblems(spec[field], [...path, field], checked));
  }
  for (const section2 of SECTIONS) {
    for (const [index, item] of listAt(spec[section2]).entries()) {
      if (!isObject(item)) continue;
      const at = [section2, index];
      sanitizeItem(
        item,
        section2,
        (inner, message, correction) => add([...at, ...inner], message, correction),
        options,
        isHostPolicy
      );
      for (const field of ["toEndpoints", "toNodes", "fromEndpoints", "fromNodes"]) {
        for (const [position, selector] of listAt(item[field]).entries())
          problems2.push(...selectorProblems(selector, [...path, ...at, field, position], checked));
      }
    }
  }
  return problems2;
}
function checkedKey(key2, version) {
  if (!holdsIn("strict-label-keys", version)) {
    const { source: source2, key: name3 } = parseKey(key2);
    return `${source2}.${name3}`;
  }
  const [source = "", name2, ...more] = key2.split(":");
  return name2 !== void 0 && more.length === 0 && /^[A-Za-z0-9]+$/.test(source) ? name2 : key2;
}
function withGroupSource(text) {
  const { source, key: key2 } = cidrGroupKey("1.20")(text);
  return `${source}:${key2}`;
}
function sanitizeItem(item, section2, add, options, isHostPolicy) {
  const isEgress = section2.startsWith("egress");
  const isDeny = section2.endsWith("Deny");
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
    const isKnown2 = typeof entity2 === "string" && (ENTITIES.has(entity2) || entity2 === "cluster-mesh" && holdsIn("cluster-mesh-entity", options.version));
    if (!isKnown2) add([`${prefix}Entities`, index], `"${textOf(entity2).slice(0, 60)}" is no entity`);
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
    (key2) => holdsIn("strict-label-keys", options.version) ? checkedKey(withGroupSource(key2), options.version) : `cidrgroup.${key2}`
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
    if (inner === null) add(["except", index], `"${textOf(except).slice(0, 60)}" is no CIDR`);
    else if (!contains(prefix, inner.bytes)) add(["except", index], `${textOf(except)} lies outside ${cidr}`);
    else if (inner.length < prefix.length && holdsIn("except-not-wider", options.version))
      add(["except", index], `${textOf(except)} is wider than ${cidr}`);
  }
}

// src/cilium/corrections.ts
function withCorrections(problems2, written4, body) {
  return problems2.map((problem2) => {
    if (problem2.correction !== null) return problem2;
    const found = correctionOf(problem2, valueAt(body, problem2.path), written4, body);
    return found === null ? problem2 : { ...problem2, ...found };
  });
}
function correctionOf({ path }, value, written4, body) {
  const field = path.at(-1);
  const list2 = path.at(-2);
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
  if (list2 === "toFQDNs" || list2 === "dns") return nameItem(value, valueAt(written4, path));
  if (list2 === "toEntities" && typeof value === "string") return entity(value);
  if ((list2 === "toCIDR" || field === "cidr") && typeof value === "string") return address(value, field === "cidr");
  if (list2 === "matchLabels" && (typeof value === "number" || typeof value === "boolean"))
    return {
      code: "label-quotes",
      message: `must be a string: write the value in quotes ("${value}")`,
      correction: yamlText({ matchLabels: { [String(field)]: textOf(value) } })
    };
  if ((field === "egress" || field === "egressDeny") && isObject(value))
    return {
      code: "no-list",
      message: "must be a list: each rule starts with a dash",
      correction: yamlText({ [field]: [valueAt(written4, path) ?? value] })
    };
  if (field === "enableDefaultDeny" && typeof value === "boolean")
    return {
      code: "default-deny-form",
      message: `must be a mapping, one switch for each direction`,
      correction: yamlText({ enableDefaultDeny: { egress: value } })
    };
  if (list2 === "matchLabels" && typeof value === "string")
    return {
      code: "label-value",
      message: `"${short(value)}" is no label value: letters, digits, -, _ and ., at most 63`,
      correction: null
    };
  if (isSpec(path)) return subject(value, valueAt(written4, path)) ?? section(value);
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
  const known4 = ["TCP", "UDP", "SCTP", "ANY"].includes(upper);
  return {
    code: "protocol",
    message: known4 ? `must be in upper case: ${upper}, not ${value.slice(0, 20)}` : `"${value.slice(0, 20)}" is no protocol that Cilium knows; TLS and HTTP run over TCP`,
    correction: `protocol: ${known4 ? upper : "TCP"}`
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
function nameItem(value, written4) {
  if (typeof value === "string") {
    const host = hostOf(value);
    return {
      code: "name-form",
      message: `must be a mapping with matchName or matchPattern, not "${short(value)}"`,
      correction: yamlText([host.includes("*") ? { matchPattern: host } : { matchName: host }])
    };
  }
  if (!isObject(value) || !isObject(written4)) return null;
  const mistyped = Object.entries(written4).find(
    ([key2]) => /^match_?-?(?:name|pattern)s?$/i.test(key2) && !(key2 in value)
  );
  if (mistyped === void 0 || typeof mistyped[1] !== "string") return null;
  const meant2 = /name/i.test(mistyped[0]) ? "matchName" : "matchPattern";
  return {
    code: "name-key",
    message: `\`${mistyped[0]}\` is no field here (\`${meant2}\` is; keys are case-sensitive)`,
    correction: yamlText([{ [meant2]: mistyped[1] }])
  };
}
function entity(value) {
  const lower3 = value.toLowerCase();
  if (lower3.startsWith("world"))
    return {
      code: "entity",
      message: `"${short(value)}" is no entity that a policy may name: write world`,
      correction: yamlText({ toEntities: ["world"] })
    };
  if (ENTITIES.has(lower3))
    return {
      code: "entity",
      message: `"${short(value)}" is no entity: it is written ${lower3}`,
      correction: yamlText({ toEntities: [lower3] })
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
function subject(value, written4) {
  if (!isObject(value) || !isObject(written4) || "endpointSelector" in value || "nodeSelector" in value) return null;
  const other = ["podSelector", "selector", "endpointselector"].find((key2) => isObject(written4[key2]));
  return {
    code: "endpoint-selector",
    message: other === void 0 ? "has no endpointSelector: it must say which pods it is for" : `has \`${other}\`, which Cilium's policies don't know: pods are selected by endpointSelector`,
    correction: yamlText({ endpointSelector: (other === void 0 ? void 0 : written4[other]) ?? {} })
  };
}
function section(value) {
  if (!isObject(value) || ["ingress", "ingressDeny", "egress", "egressDeny"].some((name2) => name2 in value)) return null;
  return {
    code: "no-section",
    message: "has none of ingress, ingressDeny, egress, egressDeny: it says nothing; `egress: [{}]` denies everything",
    correction: "egress:\n  - {}"
  };
}
function combined(path, body) {
  const item = valueAt(body, path.slice(0, -1));
  const section2 = stringAt(path.at(-3));
  if (!isObject(item) || section2 === void 0) return null;
  const used = PEER_FIELDS.filter((field) => listAt(item[field]).length > 0);
  if (used[1] === void 0 || used[1] !== path.at(-1)) return null;
  const rest = Object.entries(item).filter(([key2]) => !PEER_FIELDS.some((field) => field === key2));
  const items = used.map((field) => ({ [field]: item[field], ...Object.fromEntries(rest) }));
  return { code: "combined-peers", correction: yamlText({ [section2]: items }) };
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
var same = (key2) => key2;
function networkPolicyProblems(value) {
  const problems2 = [];
  const add = (path, message) => {
    problems2.push({ code: "network-policy", path: ["spec", ...path], stage: "schema", message, correction: null });
  };
  const spec = value["spec"];
  if (spec === void 0 || spec === null) return [];
  checkShape(spec, SPEC, [], add);
  if (problems2.length > 0 || !isObject(spec)) return problems2;
  problems2.push(...selectorProblems(spec["podSelector"], ["spec", "podSelector"], same));
  for (const [index, type] of listAt(spec["policyTypes"]).entries())
    if (type !== "Ingress" && type !== "Egress")
      add(["policyTypes", index], `"${textOf(type).slice(0, 40)}" must be Ingress or Egress`);
  for (const [section2, side] of [
    ["ingress", "from"],
    ["egress", "to"]
  ])
    for (const [index, item] of listAt(spec[section2]).entries())
      if (isObject(item)) checkItem(item, side, [section2, index], add, problems2);
  return problems2;
}
function checkItem(item, side, path, add, problems2) {
  for (const [index, port] of listAt(item["ports"]).entries())
    checkPort(isObject(port) ? port : {}, [...path, "ports", index], add);
  for (const [index, entry3] of listAt(item[side]).entries()) {
    const at = [...path, side, index];
    const peer = isObject(entry3) ? entry3 : {};
    const selectors = ["podSelector", "namespaceSelector"].filter((field) => isObject(peer[field]));
    for (const field of selectors) problems2.push(...selectorProblems(peer[field], ["spec", ...at, field], same));
    if (!isObject(peer["ipBlock"])) continue;
    if (selectors.length > 0) add([...at, "ipBlock"], "ipBlock can't stand beside podSelector or namespaceSelector");
    checkBlock(peer["ipBlock"], [...at, "ipBlock"], add);
  }
}
function checkBlock(block2, path, add) {
  const text = stringAt(block2["cidr"]) ?? "";
  const prefix = parsePrefix(text);
  if (prefix === null) add([...path, "cidr"], `"${text.slice(0, 60)}" is no CIDR`);
  for (const [index, except] of listAt(block2["except"]).entries()) {
    const inner = parsePrefix(stringAt(except) ?? "");
    if (inner === null) add([...path, "except", index], `"${textOf(except).slice(0, 60)}" is no CIDR`);
    else if (prefix !== null && (inner.length <= prefix.length || !contains(prefix, inner.bytes)))
      add([...path, "except", index], `${textOf(except)} must lie within ${text} and be smaller`);
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
  const wrong3 = (wanted) => add(path, `must be ${wanted}, not ${kindOf(value)}`);
  if (shape === "string") {
    if (typeof value !== "string") wrong3("a string");
  } else if (shape === "integer") {
    if (!Number.isInteger(value)) wrong3("an integer");
  } else if (shape === "integer-or-string") {
    if (typeof value !== "string" && !Number.isInteger(value)) wrong3("an integer or a string");
  } else if ("list" in shape) {
    if (!Array.isArray(value)) wrong3("a list");
    else for (const [index, item] of value.entries()) checkShape(item, shape.list, [...path, index], add);
  } else if (!isObject(value)) wrong3("a mapping");
  else
    for (const [key2, child] of Object.entries(value)) {
      const inner = "map" in shape ? shape.map : Object.hasOwn(shape.fields, key2) ? shape.fields[key2] : void 0;
      if (inner !== void 0 && child !== void 0) checkShape(child, inner, [...path, key2], add);
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
  const listed2 = listAt(item["ports"]);
  const ports = listed2.length === 0 ? null : listed2.flatMap(portsOf);
  const to = listAt(item["to"]);
  if (to.length === 0) return [{ ...EMPTY, peers: [labelSelector([])], ports: ports ?? null, path }];
  const entries = to.map((peer, position) => {
    const peers = isObject(peer) ? peersOf2(peer, namespace, version) : [];
    const isEmpty3 = peers.length === 0 && !holdsIn("peers-without-selector", version);
    return { ...EMPTY, peers: isEmpty3 ? null : peers, ports, path: [...path, "to", position] };
  });
  const everyHost = publicHostsOf(entries.flatMap(({ peers }) => peers ?? []));
  return everyHost.length === 0 ? entries : [...entries, { ...EMPTY, peers: everyHost, ports, path: [...path, "to"] }];
}
function podsOf(selector, namespace, more, version) {
  const labels = isObject(selector) && isObject(selector["matchLabels"]) ? Object.keys(selector["matchLabels"]).length : 0;
  const written4 = requirementsOf(selector, kubernetesKey).filter(
    ({ key: key2 }, index) => index >= labels || key2 !== NAMESPACE_KEY
  );
  return usable([...written4, ...more, inNamespace(namespace)], version);
}
function usable(requirements, version) {
  const isDropped = holdsIn("long-keys-drop", version) && !requirements.every(({ key: key2 }) => isUsableKey(key2));
  return labelSelector(isDropped ? [] : requirements);
}
function longKeys(subject2, egress, version) {
  if (!holdsIn("long-keys-refused", version)) return [];
  const selectors = [{ selector: subject2, path: ["spec", "podSelector"] }];
  for (const { peers, path } of egress)
    for (const peer of peers ?? []) if (peer.type === "labels") selectors.push({ selector: peer, path });
  return selectors.flatMap(({ selector, path }) => {
    const long = selector.requirements.find(({ key: key2 }) => !isUsableKey(key2));
    if (long === void 0) return [];
    const message = `the label key "${long.key.slice(0, 70)}" is longer than Cilium 1.18 allows with its prefix (63 characters)`;
    return [{ code: "selector", path, stage: "sanitize", message, correction: null }];
  });
}
function isUsableKey(key2) {
  return key2.includes("/") || `k8s.${key2}`.length <= MAX_KEY;
}
function inNamespace(namespace) {
  return { source: "k8s", key: NAMESPACE_KEY, operator: "In", values: [namespace] };
}
function peersOf2(peer, namespace, version) {
  const peers = [];
  const hasNamespaces = isObject(peer["namespaceSelector"]);
  if (hasNamespaces || isObject(peer["podSelector"])) {
    const written4 = requirementsOf(peer["podSelector"], kubernetesKey);
    const cluster = written4.some(({ key: key2 }) => key2 === CLUSTER_KEY) ? [] : [{ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] }];
    peers.push(
      hasNamespaces ? usable([...written4, ...cluster, ...namespaceRequirements(peer["namespaceSelector"])], version) : podsOf(peer["podSelector"], namespace, cluster, version)
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
  const written4 = requirementsOf(selector, kubernetesKey).map((requirement) => ({
    ...requirement,
    key: `${NAMESPACE_LABELS_PREFIX}.${requirement.key}`
  }));
  return written4.length > 0 ? written4 : [{ source: "k8s", key: NAMESPACE_KEY, operator: "Exists", values: [] }];
}
function portsOf(item) {
  const { port, endPort, protocol: protocol2 } = isObject(item) ? item : {};
  const base2 = { ...ALL_PORTS, protocol: stringAt(protocol2)?.toUpperCase() ?? "TCP" };
  if (port === void 0 || port === null) return [base2];
  const last = typeof endPort === "number" ? endPort : 0;
  if (typeof port === "string" && isServiceName(port))
    return [{ ...base2, portName: port.toLowerCase(), endPort: last }];
  const number = typeof port === "number" ? port : parsePort(textOf(port));
  return number === null ? [] : [{ ...base2, port: number, decimal: number, endPort: last }];
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
  return body.split(".").every((part2) => label.test(part2));
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
    for (const [key2, child] of Object.entries(at)) {
      if (child === void 0) continue;
      const inner = schema.properties !== void 0 && Object.hasOwn(schema.properties, key2) ? schema.properties[key2] : void 0;
      const childIndex = inner ?? (typeof schema.additionalProperties === "number" ? schema.additionalProperties : void 0);
      const isRootField = path.length === 0 && (key2 === "apiVersion" || key2 === "kind" || key2 === "metadata");
      if (childIndex === void 0 && !isRootField && schema.additionalProperties !== true) {
        unknown.push([...path, key2]);
        continue;
      }
      if (child === null && (childIndex === void 0 || schemaAt(childIndex).nullable !== true)) continue;
      kept[key2] = childIndex === void 0 || isRootField ? child : visit(child, childIndex, [...path, key2]);
    }
    return kept;
  };
  return { value: visit(value, schemaIndex, []), unknown };
}
function knownFields(schemaIndex, path) {
  let schema = schemaAt(schemaIndex);
  for (const step of path) {
    const { properties, items } = schema;
    const next3 = typeof step === "number" ? items : properties !== void 0 && Object.hasOwn(properties, step) ? properties[step] : void 0;
    if (next3 === void 0) return [];
    schema = schemaAt(next3);
  }
  return Object.keys(schema.properties ?? {});
}
function validate(value, schemaIndex) {
  const problems2 = [];
  check(value, schemaIndex, [], (path, message) => {
    if (problems2.length < MAX_PROBLEMS)
      problems2.push({ code: "schema", path, stage: "schema", message, correction: null });
  });
  return problems2;
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
  for (const [key2, child] of Object.entries(value)) {
    if (child === void 0) continue;
    const inner = schema.properties !== void 0 && Object.hasOwn(schema.properties, key2) ? schema.properties[key2] : void 0;
    const index = inner ?? (typeof schema.additionalProperties === "number" ? schema.additionalProperties : void 0);
    if (index !== void 0) check(child, index, [...path, key2], add);
  }
}
function checkCombinations(value, schema, path, add) {
  const holds4 = (index) => {
    let valid = true;
    check(value, index, path, () => {
      valid = false;
    });
    return valid;
  };
  if (schema.oneOf !== void 0) {
    const matching = schema.oneOf.filter(holds4).length;
    if (matching !== 1) add(path, `must have ${matching === 0 ? "one" : "only one"} of ${alternatives(schema.oneOf)}`);
  }
  if (schema.anyOf !== void 0 && !schema.anyOf.some(holds4))
    add(path, `must have one of ${alternatives(schema.anyOf)}`);
  if (schema.allOf !== void 0) for (const index of schema.allOf) check(value, index, path, add);
  if (schema.not !== void 0 && holds4(schema.not)) add(path, "has a combination of fields that is not allowed");
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
  return typeof value === "string" ? `the string "${short2(value)}"` : `the ${typeof value} ${textOf(value)}`;
}
function article(type) {
  if (type === "object") return "a mapping";
  if (type === "array") return "a list";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function short2(value) {
  const text = textOf(value);
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
function itemYaml(items, section2 = "egress") {
  return yamlText({ [section2]: items });
}
function itemTraps(item, scope) {
  return [...emptyPeerTraps(item), ...portTraps(item), ...nameTraps(item, scope)];
}
function emptyPeerTraps({ written: written4, enforced, path, section: section2 }) {
  const allows2 = section2 === "egress" ? "allows" : "denies";
  const emptied = PEER_FIELDS.filter(
    (field) => field in written4 && (written4[field] === null || isEmptyList(written4[field]))
  );
  const open = emptied.find((field) => !(field in enforced) || !STRICT_LISTS.some((strict) => strict === field));
  if (open !== void 0 && isAnyDestination(enforced)) {
    const shown3 = written4[open] === null ? "null" : "[]";
    return [
      {
        code: "any-destination",
        path: [...path, open],
        stage: "semantics",
        message: `\`${open}: ${shown3}\` doesn't narrow the item: it ${allows2} ${itemPorts(enforced)} to any destination (an empty template range often leaves this).`,
        correction: itemYaml([{ [open]: sampleOf(open), ...withoutPeers(enforced) }], section2)
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
      message: `\`${closed}: []\` selects nothing, so the item ${allows2} nothing, whatever else it names.`,
      correction: null
    }
  ];
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function withoutPeers(item) {
  return Object.fromEntries(Object.entries(item).filter(([key2]) => !PEER_FIELDS.some((field) => field === key2)));
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
function portTraps({ enforced, path, section: section2 }) {
  const allows2 = section2 === "egress" ? "allows" : "denies";
  const outside2 = ["toFQDNs", "toCIDR", "toCIDRSet"].some((field) => listAt(enforced[field]).length > 0);
  return listAt(enforced["toPorts"]).flatMap((rule, position) => {
    if (!isObject(rule)) return [];
    const at = [...path, "toPorts", position];
    const ports = listAt(rule["ports"]);
    if (ports.length === 0) {
      const message = `names no port, so this entry ${allows2} nothing; leave \`toPorts\` out to mean every port.`;
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
      const written4 = stringAt(port["port"]) ?? "";
      const number = parsePort(written4);
      const add = (code, message, fixed) => [
        { code, path: [...at, "ports", index], stage: "semantics", message, correction: yamlText({ ports: [fixed] }) }
      ];
      if (number !== null && /^0[0-9]/.test(written4))
        return add("octal-port", `port "${written4}" is read as octal: it is port ${number}.`, {
          ...port,
          port: written4.replace(/^0+/, "")
        });
      if (number === null && outside2 && written4 !== "")
        return add(
          "named-port",
          `port name "${written4}" is looked up among the containers of the cluster: unless one of them has a port of that name, nothing outside is reached.`,
          { ...port, port: written4 === "http" ? "80" : "443" }
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
function prunedTraps(written4, enforced, unknown, options) {
  const kind = stringAt(written4["kind"]);
  const root = schemaRoots[options.version][kind === "CiliumClusterwideNetworkPolicy" ? "CiliumClusterwideNetworkPolicy" : "CiliumNetworkPolicy"];
  return unknown.flatMap((path) => {
    const start = path[0] === "spec" ? 1 : path[0] === "specs" ? 2 : path.length;
    const key2 = path.at(-1);
    if (path.length <= start || typeof key2 !== "string") return [];
    const parent = path.slice(0, -1);
    const field = {
      key: key2,
      value: valueAt(written4, path) ?? null,
      path,
      meant: nearest2(key2, knownFields(root, parent))
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
      itemYaml([NEEDED])
    );
  if (field.key === "policyTypes") {
    const effect = hasEgress ? ": a direction is in default deny once the policy has an item for it." : ": without `egress` items egress stays open.";
    return problem(field, "policy-types", dropped(field) + effect, hasEgress ? null : "egress:\n  - {}");
  }
  return problem(field, "unknown-field", `${dropped(field)}.`, renamed(field));
}
var NEEDED = {
  toFQDNs: [{ matchName: "the-one-it-needs.example" }],
  toPorts: [{ ports: [{ port: "443", protocol: "TCP" }] }]
};
function itemField(field, item, section2) {
  const isDeny = section2.endsWith("Deny");
  const { key: key2, value, meant: meant2 } = field;
  if (isDeny && /fqdn/i.test(key2)) {
    const effect2 = isAnyDestination(item) ? `the item denies ${itemPorts(item)} to every destination` : hasPeers(item) ? "only its other peers are denied" : "the item denies nothing, but puts all egress in default deny";
    return problem(
      field,
      "deny-by-name",
      `Cilium can't deny by name: Kubernetes drops \`${short3(key2)}\` and ${effect2}. Allow only the names that are needed.`,
      hasPeers(item) ? itemYaml([item], section2) : itemYaml([NEEDED])
    );
  }
  if (/^(?:action|deny|verdict|effect|type|policy)$/i.test(key2) && !isDeny) {
    if (/^deny|^drop|^block|^reject/i.test(textOf(value)) || value === true) {
      const to = hasPeers(item) ? "what it names" : "every destination";
      return problem(
        field,
        "action-allows",
        `${dropped(field)}: the item allows ${to}. A deny is an item of \`${section2}Deny\`${"toFQDNs" in item ? ", which knows no names: allow only the names that are needed" : ""}.`,
        "toFQDNs" in item ? null : itemYaml([item], `${section2}Deny`)
      );
    }
    return problem(field, "unknown-field", `${dropped(field)}.`, null);
  }
  if (key2 === "rules" || key2 === "ports")
    return problem(field, "misplaced", `${dropped(field)}: \`${key2}\` belongs into an entry of \`toPorts\`.`, null);
  if (meant2 === "toPorts" || /port/i.test(key2)) {
    const verb = isDeny ? "denies" : "allows";
    const effect2 = hasPeers(item) ? `the item ${verb} every port` : `the item ${verb} nothing`;
    return problem(
      field,
      "every-port",
      `${dropped(field)}: ${effect2}.`,
      Array.isArray(value) ? itemYaml([{ ...item, toPorts: value }], section2) : null
    );
  }
  const corrected = meant2 === void 0 ? null : itemYaml([{ [meant2]: listOf(meant2, value), ...item }], section2);
  if (isAnyDestination(item)) {
    const effect2 = `the item ${isDeny ? "denies" : "allows"} ${itemPorts(item)} to any destination`;
    return problem(field, "any-destination", `${dropped(field)}: ${effect2}.`, corrected);
  }
  const effect = hasPeers(item) ? "only the other peers count" : "the item names no peer and selects nothing";
  return problem(field, "unknown-field", `${dropped(field)}: ${effect}.`, corrected);
}
function nestedField(field, item, section2, inner) {
  const isPeer = inner[2] === "toEndpoints" || inner[2] === "toNodes" || inner[2] === "toFQDNs" || inner[2] === "toCIDRSet";
  if (isObject(item) && isPeer && inner.length === 5 && /^to[A-Z]/.test(field.key)) {
    const what = field.key === "toPorts" ? "the item has no ports and no DNS rules: every port is open to its peers" : "it counts for nothing";
    const peers = item[String(inner[2])];
    const corrected = Array.isArray(field.value) && peers !== void 0 ? itemYaml([{ ...item, [field.key]: field.value }], section2) : null;
    return problem(
      field,
      "indented",
      `\`${field.key}\` stands inside an entry of \`${String(inner[2])}\` (indented too far), so Kubernetes drops it without a word: ${what}.`,
      corrected
    );
  }
  if (field.key === "rules" && section2.endsWith("Deny"))
    return problem(field, "deny-rules", `${dropped(field)}: a deny has no L7 rules, it denies the whole port.`, null);
  return problem(field, "unknown-field", `${dropped(field)}.`, renamed(field));
}
function renamed({ meant: meant2, value }) {
  return meant2 === void 0 ? null : yamlText({ [meant2]: value });
}
function listOf(meant2, value) {
  const items = Array.isArray(value) ? value : [value];
  return meant2 === "toFQDNs" ? items.map(
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
function nearest2(key2, known4) {
  const lower3 = key2.toLowerCase().slice(0, 60);
  const alike = known4.find((name2) => name2.toLowerCase() === lower3) ?? known4.find((name2) => isOneEdit(name2.toLowerCase(), lower3));
  return alike ?? MEANINGS.find(([pattern, name2]) => known4.includes(name2) && pattern.test(lower3))?.[1];
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
  return requirements.some(({ key: key2, values }) => DNS_KEYS.has(key2) && values.some((value) => DNS_APPS.has(value)));
}
function namesNamespace(requirements) {
  return requirements.some(
    ({ source, key: key2 }) => source === "reserved" || key2 === NAMESPACE_KEY || key2.startsWith(NAMESPACE_LABELS_PREFIX)
  );
}
function selectorTraps({ enforced, path, namespace }) {
  const subject2 = enforced["endpointSelector"];
  const found = keyTraps(subject2, [...path, "endpointSelector"], "the policy selects no pod");
  if (namespace !== null) found.push(...forcedNamespaceTraps(subject2, [...path, "endpointSelector"], namespace));
  for (const section2 of ["egress", "egressDeny"]) {
    for (const [index, item] of listAt(enforced[section2]).entries()) {
      if (!isObject(item)) continue;
      for (const [position, selector] of listAt(item["toEndpoints"]).entries()) {
        const at = [...path, section2, index, "toEndpoints", position];
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
  return writtenKeys(selector).flatMap(({ key: key2, at, absent }) => {
    const { source, key: name2 } = ciliumKey(key2);
    const dotted = /^(k8s|any|reserved)\.([^/]+)$/.exec(key2);
    if (dotted !== null) {
      const meant2 = `${dotted[1]}:${dotted[2]}`;
      return [
        {
          code: "dotted-prefix",
          path: [...path, ...at],
          stage: "semantics",
          message: `\`${key2}\` is a label of that very name; the source is written with a colon (\`${meant2}\`). As no pod has it, ${absent ? "the condition always holds" : effect}.`,
          correction: yamlText({ matchLabels: { [meant2]: "value" } })?.replace("value", "…") ?? null
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
    const key2 = isObject(expression) ? expression["key"] : void 0;
    const operator = isObject(expression) ? expression["operator"] : void 0;
    return typeof key2 === "string" ? [{ key: key2, at: ["matchExpressions", index, "key"], absent: operator === "NotIn" || operator === "DoesNotExist" }] : [];
  });
  return [...labels.map((key2) => ({ key: key2, at: ["matchLabels", key2], absent: false })), ...expressions];
}
function forcedNamespaceTraps(subject2, path, namespace) {
  if (!isObject(subject2) || !isObject(subject2["matchLabels"])) return [];
  return Object.entries(subject2["matchLabels"]).flatMap(([key2, value]) => {
    const { source, key: name2 } = ciliumKey(key2);
    if (name2 !== NAMESPACE_KEY || value === namespace || typeof value !== "string") return [];
    const effect = source === "k8s" ? `Cilium replaces it by the policy's own namespace ${shown(namespace)}` : `the policy's own namespace ${shown(namespace)} is required as well, so it selects no pod`;
    return [
      {
        code: "forced-namespace",
        path: [...path, "matchLabels", key2],
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
    const isRest = isAnyDestination(item.enforced) && Object.keys(item.written).every((key2) => key2 === "toPorts");
    if (!isRest || !hasPeers(previous.enforced) || "toPorts" in previous.written) return [];
    const allows2 = item.section === "egress" ? "allows" : "denies";
    return [
      {
        code: "split-item",
        path: item.path,
        stage: "semantics",
        message: `is an item of its own because of its dash: it ${allows2} ${itemPorts(item.enforced)} to any destination, and the item before it ${allows2} every port. One item was meant.`,
        correction: itemYaml([{ ...previous.enforced, ...item.enforced }], item.section)
      }
    ];
  });
}
function dnsTraps(items) {
  const allows2 = items.filter(({ section: section2 }) => section2 === "egress");
  const named = allows2.some(({ enforced }) => listAt(enforced["toFQDNs"]).length > 0);
  const lookUps = allows2.filter(({ enforced }) => opens53(enforced));
  const plain3 = lookUps.find(({ enforced }) => !hasDnsRules(enforced) && isTowardsDns(enforced));
  if (!named || plain3 === void 0 || lookUps.some(({ enforced }) => hasDnsRules(enforced))) return [];
  return [
    {
      code: "dns-unobserved",
      path: [...plain3.path, "toPorts"],
      stage: "semantics",
      message: "allows port 53 without `rules.dns`: Cilium doesn't see the look-ups, so `toFQDNs` learns no address and the connects fail (or work by chance where another pod of the node has asked).",
      correction: itemYaml([withDnsRules(plain3.enforced)])
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
  if (flag === false && options.nonDefaultDeny && items.some(({ section: section2 }) => section2 === "egress")) {
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
  const allows2 = items.filter(({ section: section2 }) => section2 === "egress").map((item) => ({ item, ports: portsOf2(item.enforced) }));
  const named = allows2.filter(({ item }) => listAt(item.enforced["toFQDNs"]).length > 0);
  return allows2.filter(({ item, ports }) => isWorld(item.enforced) && named.some((other) => overlap(ports, other.ports))).map(
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
function trapsOf(written4, enforced, unknown, namespace, options) {
  const pruned = prunedTraps(written4, enforced, unknown, options);
  const told = new Set(pruned.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  const others = specsOf(written4, enforced).flatMap(({ path, ...spec }) => {
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
function specsOf(written4, enforced) {
  const found = [];
  if (isObject(enforced["spec"]) && isObject(written4["spec"]))
    found.push({ path: ["spec"], written: written4["spec"], enforced: enforced["spec"] });
  for (const [index, spec] of listAt(enforced["specs"]).entries()) {
    const original = listAt(written4["specs"])[index];
    if (isObject(spec) && isObject(original)) found.push({ path: ["specs", index], written: original, enforced: spec });
  }
  return found;
}
function itemsOf({ written: written4, enforced, path }) {
  return ["egress", "egressDeny"].flatMap(
    (section2) => listAt(enforced[section2]).flatMap((item, index) => {
      const original = listAt(written4[section2])[index];
      return isObject(item) && isObject(original) ? [{ section: section2, index, written: original, enforced: item, path: [...path, section2, index] }] : [];
    })
  );
}

// src/cilium/compile.ts
var CILIUM_KINDS = ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"];
function isPolicyKind(apiVersion, kind) {
  return policyKind(apiVersion, kind) !== null;
}
function resemblesPolicy(apiVersion, kind) {
  return isPolicyKind(apiVersion, kind) || meantKind(apiVersion, kind) !== null;
}
function policyKind(apiVersion, kind) {
  if (apiVersion === "cilium.io/v2") return CILIUM_KINDS.find((known4) => known4 === kind) ?? null;
  return apiVersion === "networking.k8s.io/v1" && kind === "NetworkPolicy" ? "NetworkPolicy" : null;
}
function compilePolicy(input, options) {
  const value = isObject(input.value) ? input.value : {};
  const apiVersion = stringAt(value["apiVersion"]) ?? "";
  const kind = stringAt(value["kind"]) ?? "";
  const name2 = stringAt(valueAt(value, ["metadata", "name"])) ?? "";
  const known4 = policyKind(apiVersion, kind);
  const base2 = { id: input.id, kind, name: name2, unknownFields: [], traps: [], rules: [] };
  if (known4 === null) {
    const errors2 = [kindProblem(input.value, apiVersion, kind)];
    const meant2 = meantKind(apiVersion, kind);
    if (meant2 === null) return { ...base2, namespace: null, valid: false, errors: errors2 };
    const { namespace: namespace2, rules: rules2 } = compilePolicy({ ...input, value: { ...value, ...meant2 } }, options);
    return { ...base2, namespace: namespace2, valid: false, errors: errors2, rules: rules2 };
  }
  const own = stringAt(valueAt(value, ["metadata", "namespace"]));
  const namespace = known4 === "CiliumClusterwideNetworkPolicy" ? null : own !== void 0 && own !== "" ? own : input.defaultNamespace ?? "default";
  const nameProblem = name2 === "" ? [problemAt("name", ["metadata", "name"], "sanitize", "the policy has no name")] : [];
  if (known4 === "NetworkPolicy") {
    const { rules: rules2, errors: errors2, unknownFields: unknownFields2 } = compileNetworkPolicy(value, namespace ?? "default", options.version);
    return {
      ...base2,
      namespace,
      valid: errors2.length + nameProblem.length === 0,
      errors: [...nameProblem, ...errors2],
      unknownFields: unknownFields2,
      rules: rules2
    };
  }
  const schema = schemaRoots[options.version][known4];
  const { value: pruned, unknown } = prune(value, schema);
  const body = isObject(pruned) ? pruned : {};
  const schemaErrors = validate(body, schema);
  const errors = withCorrections(
    schemaErrors.length > 0 ? schemaErrors : [...nameProblem, ...sanitizeAll(body, known4, options)],
    value,
    body
  );
  const policy = {
    ...base2,
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
  const meant2 = meantKind(apiVersion, kind);
  const problem2 = problemAt("kind", [], "schema", `Kubernetes knows no policy kind ${apiVersion} ${kind}`);
  return meant2 === null ? problem2 : { ...problem2, correction: `apiVersion: ${meant2.apiVersion}
kind: ${meant2.kind}` };
}
var OTHER_POLICIES = /* @__PURE__ */ new Set([
  "CiliumBGPPeeringPolicy",
  "CiliumEgressGatewayPolicy",
  "CiliumEgressNATPolicy",
  "CiliumL2AnnouncementPolicy",
  "CiliumLocalRedirectPolicy"
]);
function meantKind(apiVersion, kind) {
  const isCilium = /^cilium(?:cluster(?:wide)?)?networkpolic(?:y|ies)$/i.test(kind);
  const isInvented = apiVersion.startsWith("cilium.io/") && /^cilium\w*(?:polic(?:y|ies)|rules?)$/i.test(kind);
  if (isCilium || isInvented && !OTHER_POLICIES.has(kind))
    return { apiVersion: "cilium.io/v2", kind: CILIUM_KINDS[/cluster/i.test(kind) ? 1 : 0] };
  const isOwn = /^(?:networking\.k8s\.io|extensions|cilium\.io)(?:\/|$)|^v1$/.test(apiVersion);
  return isOwn && /^networkpolic(?:y|ies)$/i.test(kind) ? { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy" } : null;
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
    const problems2 = sanitizeRule(spec, path, options);
    if (kind === "CiliumNetworkPolicy" && isObject(spec["nodeSelector"])) {
      problems2.push(
        problemAt(
          "node-selector",
          [...path, "nodeSelector"],
          "sanitize",
          "a CiliumNetworkPolicy can't select nodes; a CiliumClusterwideNetworkPolicy can"
        )
      );
    }
    return problems2;
  });
}
function problemAt(code, path, stage, message) {
  return { code, path, stage, message, correction: null };
}
function kindOf2(value) {
  const object2 = isObject(value) ? value : {};
  return { apiVersion: stringAt(object2["apiVersion"]) ?? "", kind: stringAt(object2["kind"]) ?? "" };
}

// src/render/roots.ts
function splitRawRoots(files) {
  const sorted2 = [...files].sort((a, b) => byCodeUnits(a.path, b.path));
  return splitFolder("", sorted2);
}
function splitFolder(folder, files) {
  if (files.length === 0) return [];
  const id = folder === "" ? "." : folder;
  if (files.length === 1 || !hasDuplicate(files)) return [{ id, files: files.map(({ path }) => path) }];
  const direct = [];
  const inner = /* @__PURE__ */ new Map();
  for (const file of files) {
    const rest = folder === "" ? file.path : file.path.slice(folder.length + 1);
    const slash = rest.indexOf("/");
    if (slash < 0) direct.push(file);
    else {
      const child = folder === "" ? rest.slice(0, slash) : `${folder}/${rest.slice(0, slash)}`;
      const list2 = inner.get(child);
      if (list2 === void 0) inner.set(child, [file]);
      else list2.push(file);
    }
  }
  const roots = [];
  if (direct.length > 0 && !hasDuplicate(direct))
    roots.push({ id: `${folder === "" ? "" : `${folder}/`}*`, files: direct.map(({ path }) => path) });
  else for (const file of direct) roots.push({ id: file.path, files: [file.path] });
  for (const [child, members] of inner) roots.push(...splitFolder(child, members));
  return roots;
}
function hasDuplicate(files) {
  const seen = /* @__PURE__ */ new Map();
  for (const { path, identities } of files) {
    for (const identity of identities) {
      const other = seen.get(identity);
      if (other !== void 0 && other !== path) return true;
      seen.set(identity, path);
    }
  }
  return false;
}

// src/cluster/raw-roots.ts
function rawRootsOf(documents, kinds, clusterFolders = [], isUndeployed = () => false) {
  const byFile = /* @__PURE__ */ new Map();
  const aside = /* @__PURE__ */ new Set();
  for (const document of documents) {
    if (document.kind !== "" && isUndeployed(document)) aside.add(document.file);
    const identities = byFile.get(document.file) ?? [];
    byFile.set(document.file, identities);
    identities.push(...identitiesOf(document, kinds));
  }
  const byCluster = /* @__PURE__ */ new Map();
  const free = [];
  for (const [path, identities] of byFile) {
    if (aside.has(path)) {
      free.push({ path, identities });
      continue;
    }
    const cluster = clusterFolders.find((folder) => path === folder || path.startsWith(`${folder.replace(/\*$/, "")}/`)) ?? "";
    const files = byCluster.get(cluster);
    if (files === void 0) byCluster.set(cluster, [{ path, identities }]);
    else files.push({ path, identities });
  }
  const rootOf2 = /* @__PURE__ */ new Map();
  const members = [...byCluster].flatMap(
    ([cluster, files]) => splitRawRoots(files).map(({ id, files: own }) => {
      const root = cluster !== "" && id === "." ? cluster : id;
      for (const file of own) rootOf2.set(file, root);
      const identities = new Set(own.flatMap((file) => byFile.get(file) ?? []));
      return { id: root, identities, ...cluster === "" ? {} : { cluster } };
    })
  );
  const taken2 = new Set(members.map(({ id }) => id));
  for (const { id, files: own } of splitRawRoots(free)) {
    const root = taken2.has(id) || id === "." ? notDeployed(id, own) : id;
    for (const file of own) rootOf2.set(file, root);
    const identities = new Set(own.flatMap((file) => byFile.get(file) ?? []));
    members.push({ id: root, identities, isUndeployed: true });
  }
  return { members, rootOf: (file) => rootOf2.get(file) ?? "." };
}
function notDeployed(id, files) {
  const folders = new Set(files.map((file) => file.split("/")[0] ?? ""));
  const [only] = folders;
  return `${id === "." && folders.size === 1 && only !== void 0 ? only : id} (not deployed)`;
}
var OWN_CLUSTER = "in-cluster";
function renderedRootsOf(documents, kinds, isUndeployed = () => false, folders = []) {
  const named = new Set(
    documents.flatMap(
      ({ rendered }) => rendered?.context.origin === "argocd" && rendered.cluster !== void 0 && !folders.includes(rendered.cluster) ? [rendered.cluster] : []
    )
  );
  const byRoot = /* @__PURE__ */ new Map();
  for (const document of documents) {
    if (document.rendered === void 0 || document.rendered.joins !== void 0) continue;
    const { context, tree } = document.rendered;
    const isOwn = context.origin === "argocd" && named.size > 1;
    const cluster = document.rendered.cluster ?? (isOwn ? OWN_CLUSTER : void 0);
    const known4 = byRoot.get(context.root) ?? {
      identities: /* @__PURE__ */ new Set(),
      cluster,
      tree,
      isAside: isUndeployed(document)
    };
    byRoot.set(context.root, known4);
    for (const identity of identitiesOf(document, kinds)) known4.identities.add(identity);
  }
  return [...byRoot].map(([id, { identities, cluster, tree, isAside: isAside2 }]) => ({
    id,
    identities,
    ...cluster === void 0 ? {} : { cluster },
    ...tree === void 0 ? {} : { tree },
    ...isAside2 ? { isUndeployed: true } : {}
  }));
}
function identitiesOf(document, kinds) {
  return objectsAt(document).flatMap((object2) => {
    const { kind, apiVersion, namespace, name: name2 } = object2;
    if (name2 === "" || !clashes(object2, kinds)) return [];
    return [`${kind}.${apiVersion.split("/")[0] ?? ""} ${namespace}/${name2}`];
  });
}
function clashes({ apiVersion, kind }, kinds) {
  if (kind === "Secret" || kind === "ServiceAccount" || isPolicyKind(apiVersion, kind)) return true;
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  if (group === "helm.toolkit.fluxcd.io" && kind === "HelmRelease") return true;
  return kinds.kinds.some((entry3) => entry3.kinds.includes(kind) && entry3.groups.includes(group));
}

// src/cluster/scope-names.ts
function namedByCluster(scopes, members) {
  const clusterOf2 = new Map(members.flatMap(({ id, cluster }) => cluster === void 0 ? [] : [[id, cluster]]));
  const clusters = scopes.map(({ roots, judged }) => {
    const own = new Set([...roots, ...judged].flatMap((root) => clusterOf2.get(root) ?? []));
    return own.size === 1 ? [...own][0] : void 0;
  });
  const count = /* @__PURE__ */ new Map();
  for (const cluster of clusters) if (cluster !== void 0) count.set(cluster, (count.get(cluster) ?? 0) + 1);
  const taken2 = new Set(scopes.map(({ name: name2 }) => name2));
  return scopes.map((scope, index) => {
    const cluster = clusters[index];
    if (cluster === void 0 || cluster === scope.name || count.get(cluster) !== 1 || taken2.has(cluster)) return scope;
    return { ...scope, name: cluster };
  });
}

// src/cluster/clashes.ts
function clashesAmong(members) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { id } of members) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const ids = [...numbers.keys()];
  const clusterOf2 = ids.map(() => void 0);
  for (const { id, cluster } of members) clusterOf2[numbers.get(id) ?? 0] ??= cluster;
  const groups2 = groupsOf(members, numbers);
  const groupsOfRoot = ids.map(() => []);
  groups2.forEach((group, index) => {
    for (const root of group) groupsOfRoot[root]?.push(index);
  });
  const groupsWith = (root) => groupsOfRoot[root] ?? [];
  const clustered = ids.flatMap((_, root) => clusterOf2[root] === void 0 ? [] : [root]);
  const areApart = (one, other) => one !== void 0 && other !== void 0 && one !== other;
  return {
    ids,
    clusterOf: (root) => clusterOf2[root],
    with: (root) => {
      const flags = new Uint8Array(ids.length);
      for (const group of groupsWith(root)) for (const other of groups2[group] ?? []) flags[other] = 1;
      for (const other of clustered) if (areApart(clusterOf2[root], clusterOf2[other])) flags[other] = 1;
      flags[root] = 0;
      return flags;
    },
    contestedBeside: (own) => {
      const isFree = (root) => own[root] === 0;
      const crowded = /* @__PURE__ */ new Map();
      const isCrowded = (group) => {
        const known4 = crowded.get(group) ?? hasTwo(groups2[group] ?? [], isFree);
        crowded.set(group, known4);
        return known4;
      };
      const clusters = new Set(clustered.filter(isFree).map((root) => clusterOf2[root]));
      return (root) => groupsWith(root).some(isCrowded) || clusterOf2[root] !== void 0 && clusters.size > 1;
    },
    joining: () => {
      const taken2 = /* @__PURE__ */ new Set();
      let cluster;
      return (root) => {
        const own = groupsWith(root);
        if (areApart(cluster, clusterOf2[root]) || own.some((group) => taken2.has(group))) return false;
        cluster ??= clusterOf2[root];
        for (const group of own) taken2.add(group);
        return true;
      };
    }
  };
}
function groupsOf(members, numbers) {
  const definers = /* @__PURE__ */ new Map();
  for (const { id, identities } of members) {
    const root = numbers.get(id) ?? 0;
    for (const identity of identities) {
      const known4 = definers.get(identity);
      if (known4 === void 0) definers.set(identity, /* @__PURE__ */ new Set([root]));
      else known4.add(root);
    }
  }
  const groups2 = /* @__PURE__ */ new Map();
  for (const roots of definers.values()) if (roots.size > 1) groups2.set([...roots].join(), [...roots]);
  return [...groups2.values()];
}
function hasTwo(roots, isOne) {
  let found = 0;
  for (const root of roots) {
    if (isOne(root)) found += 1;
    if (found === 2) return true;
  }
  return false;
}

// src/cluster/shared-by-chance.ts
var LEAST_OBJECTS = 10;
var LEAST_SHARED = 0.1;
var MAX_DEFINERS = 8;
function sharedByChance(trees) {
  const definers = /* @__PURE__ */ new Map();
  trees.forEach(({ identities }, tree) => {
    for (const identity of identities) {
      const known4 = definers.get(identity);
      if (known4 === void 0) definers.set(identity, [tree]);
      else known4.push(tree);
    }
  });
  const shared = [...definers].filter(([, { length }]) => length > 1 && length <= MAX_DEFINERS);
  const counts = /* @__PURE__ */ new Map();
  for (const [, own] of shared) for (const pair of pairsOf(own)) counts.set(pair.key, (counts.get(pair.key) ?? 0) + 1);
  const sizeOf = (tree) => trees[tree]?.identities.size ?? 0;
  const isChance = ({ key: key2, one, other }) => {
    const least = Math.min(sizeOf(one), sizeOf(other));
    return least >= LEAST_OBJECTS && (counts.get(key2) ?? 0) < least * LEAST_SHARED;
  };
  return new Set(shared.filter(([, own]) => pairsOf(own).every(isChance)).map(([identity]) => identity));
}
function pairsOf(trees) {
  return trees.flatMap((one, index) => trees.slice(index + 1).map((other) => ({ key: `${one} ${other}`, one, other })));
}

// src/cluster/scopes.ts
var anythingBears = () => (root) => root;
var nothingBears = () => () => "";
var MAX_ALTERNATIVES = 32;
function inferScopes(members, bearing) {
  const aside = new Set(members.filter(({ isUndeployed }) => isUndeployed === true).map(({ id }) => id));
  const deployed2 = members.filter(({ id }) => !aside.has(id));
  if (aside.size === 0 || deployed2.length === 0) return treesOf(members, bearing);
  const own = treesOf(deployed2, bearing).map((scope) => ({ ...scope, lending: aside }));
  const others = treesOf(members, bearing).flatMap(({ name: name2, roots, judged }) => {
    const left = new Set([...judged].filter((id) => aside.has(id)));
    const apart2 = name2 === DEFAULT ? APART : name2.includes(APART) ? name2 : `${name2}, ${APART}`;
    return left.size === 0 ? [] : [{ name: apart2, roots, judged: left }];
  });
  return [...own, ...others];
}
var DEFAULT = "default";
var APART = "not deployed";
function treesOf(members, bearing) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const member of members) {
    const key2 = member.tree === void 0 ? `root ${member.id}` : `tree ${member.tree} ${member.cluster ?? ""}`;
    push(groups2, key2, member);
  }
  if (members.every(({ tree }) => tree === void 0)) return scopesOf(members, bearing);
  const ids = /* @__PURE__ */ new Map();
  const joined3 = [...groups2.values()].map((own) => {
    const [first] = own;
    const id = own.length === 1 || first?.tree === void 0 ? first?.id ?? "" : first.tree;
    let unique2 = id;
    while (ids.has(unique2)) unique2 = `from ${unique2}`;
    ids.set(
      unique2,
      own.map((member) => member.id)
    );
    const identities = new Set(own.flatMap((member) => [...member.identities]));
    return { ...first ?? {}, id: unique2, identities };
  });
  const byChance = sharedByChance(joined3.filter(({ tree }) => tree !== void 0));
  const apart2 = joined3.map((member) => {
    if (member.tree === void 0 || byChance.size === 0) return member;
    return { ...member, identities: new Set([...member.identities].filter((identity) => !byChance.has(identity))) };
  });
  const expanded3 = (names2) => new Set([...names2].flatMap((name2) => ids.get(name2) ?? []));
  const bearingOfTrees = (judged) => {
    const bears = bearing([...expanded3(new Set(judged))]);
    return (name2) => [...expanded3(/* @__PURE__ */ new Set([name2]))].map(bears).filter((text) => text !== "").join(";");
  };
  return scopesOf(apart2, bearingOfTrees).map(({ name: name2, roots, judged }) => ({
    name: name2,
    roots: expanded3(roots),
    judged: expanded3(judged)
  }));
}
function scopesOf(members, bearing) {
  const clashes2 = clashesAmong(members);
  const { ids } = clashes2;
  const inOrder = ids.map((_, root) => root).sort((a, b) => byCodeUnits(ids[a] ?? "", ids[b] ?? ""));
  const byRoots2 = /* @__PURE__ */ new Map();
  const scopeOf = (name2, together2) => {
    const taken2 = new Uint8Array(ids.length);
    for (const root of together2) taken2[root] = 1;
    const key2 = bitsOf(taken2);
    const known4 = byRoots2.get(key2);
    if (known4 !== void 0) return known4;
    const roots = new Set(inOrder.filter((root) => taken2[root] === 1).map((root) => ids[root] ?? ""));
    const scope = { name: name2, roots, judged: /* @__PURE__ */ new Set() };
    byRoots2.set(key2, scope);
    return scope;
  };
  const alike = /* @__PURE__ */ new Map();
  ids.forEach((id, root) => {
    const own = clashes2.with(root);
    const key2 = bitsOf(own);
    const known4 = alike.get(key2);
    if (known4 === void 0) alike.set(key2, { own, judged: [id] });
    else known4.judged.push(id);
  });
  for (const { own, judged } of alike.values())
    for (const { name: name2, roots } of scopesAround(clashes2, own, judged, bearing))
      for (const id of judged) scopeOf(name2, roots).judged.add(id);
  return [...byRoots2.values()];
}
function scopesAround(clashes2, own, judged, bearing) {
  const { ids } = clashes2;
  const isContested = clashes2.contestedBeside(own);
  const settled = [];
  const contested = [];
  for (let other = 0; other < ids.length; other += 1) {
    if (own[other] === 0) (isContested(other) ? contested : settled).push(other);
  }
  const bears = contested.length === 0 ? () => "" : bearing(judged);
  const textOf5 = (root) => {
    const cluster = clashes2.clusterOf(root);
    return bears(ids[root] ?? "") || (cluster === void 0 ? "" : `cluster ${cluster}`);
  };
  const texts3 = new Map(contested.map((root) => [root, textOf5(root)]));
  const weighty = contested.filter((root) => texts3.get(root) !== "");
  const inert = contested.filter((root) => texts3.get(root) === "");
  const alternatives3 = /* @__PURE__ */ new Map();
  for (const root of weighty.length === 0 ? [] : contested) {
    const text = texts3.get(root) ?? "";
    const others = clashes2.with(root);
    const missing = new Set(weighty.filter((other) => others[other] === 1).map((other) => texts3.get(other) ?? ""));
    missing.delete(text);
    const key2 = [text, ...[...missing].sort()].join("\n");
    if (key2 !== "" && !alternatives3.has(key2)) alternatives3.set(key2, root);
  }
  const together2 = (first) => {
    const join = clashes2.joining();
    return [...settled, ...[.../* @__PURE__ */ new Set([...first, ...weighty, ...inert])].filter(join)];
  };
  if (alternatives3.size === 0) {
    const [first] = own.includes(1) ? judged : contested.map((root) => ids[root] ?? "");
    return [{ name: first ?? DEFAULT, roots: together2([]) }];
  }
  return [...alternatives3.values()].slice(0, MAX_ALTERNATIVES).map((alternative) => ({ name: ids[alternative] ?? "", roots: together2([alternative]) }));
}
function bitsOf(flags) {
  let key2 = "";
  for (let start = 0; start < flags.length; start += 16) {
    let word = 0;
    for (let bit = start; bit < start + 16 && bit < flags.length; bit += 1) word = word * 2 + (flags[bit] ?? 0);
    key2 += String.fromCharCode(word);
  }
  return key2;
}

// src/cluster/undeployed.ts
var LEAST = 0.75;
function undeployedIn(documents, kinds, reach2) {
  if (reach2 === null) return null;
  const { isPutAway } = reach2;
  const held = /* @__PURE__ */ new Map();
  const holds4 = (file) => {
    const known4 = held.get(file) ?? (!isPutAway(file) && reach2.holds(file));
    held.set(file, known4);
    return known4;
  };
  const is = ({ file, rendered }) => {
    if (rendered === void 0) return !holds4(file);
    if (rendered.joins !== void 0) return !holds4(rendered.joins);
    if (rendered.tree !== void 0) return rendered.isAside === true;
    return !reach2.entries.has(rendered.context.root) || isPutAway(file);
  };
  const deployed2 = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Set();
  for (const document of documents) {
    if (identitiesOf(document, kinds).length === 0) continue;
    if (!is(document)) deployed2.add(document.file);
    else if (!isPutAway(document.file)) others.add(document.file);
  }
  for (const file of deployed2) others.delete(file);
  const allFiles = deployed2.size + others.size;
  return deployed2.size < allFiles * LEAST ? null : { is, deployedFiles: deployed2.size, allFiles };
}

// src/cluster/plan.ts
function policyRoot(cluster) {
  return `policies of ${cluster}`;
}
function planRoots(store, config, kinds, prefix, { clusterFolders, reach: reach2 } = { clusterFolders: [], reach: null }) {
  const clusters = config.clusters.map((cluster) => ({ cluster, takes: globMatcher(cluster.paths, prefix) }));
  const filesOf = ({ file, rendered }) => rendered?.inputs ?? [file];
  const isTaken = (document) => clusters.some(({ takes }) => filesOf(document).some((file) => takes(file)));
  const free = clusters.length === 0 ? store.documents : store.documents.filter((document) => !isTaken(document));
  const undeployed = undeployedIn(free, kinds, reach2);
  const inferred = rawRootsOf(free.filter(isWritten), kinds, clusterFolders, undeployed?.is);
  const all = [];
  const stated = clusters.map(({ cluster, takes }) => {
    const own = store.documents.filter((document) => filesOf(document).some((file) => takes(file)));
    const root = clusterRoot(cluster.name);
    const written4 = new Set(own.filter(isWritten).flatMap((document) => identitiesOf(document, kinds)));
    const inside2 = [{ id: root, identities: written4 }, ...renderedRootsOf(own, kinds)];
    all.push(...inside2.map((member) => ({ ...member, cluster: cluster.name })));
    return (bearing) => {
      const scopes = inferScopes(inside2, bearing);
      return scopes.map(({ name: name2, roots, judged }) => ({
        name: scopes.length === 1 ? cluster.name : `${cluster.name}: ${name2 === root ? "plain manifests" : name2}`,
        roots: /* @__PURE__ */ new Set([...roots, policyRoot(cluster.name)]),
        judged,
        cilium: { ...config.cilium, ...cluster.cilium }
      }));
    };
  });
  const members = [...inferred.members, ...renderedRootsOf(free, kinds, undeployed?.is, clusterFolders)];
  const nothing = { name: "default", roots: /* @__PURE__ */ new Set(), judged: /* @__PURE__ */ new Set(), cilium: config.cilium };
  const contextsOfFile = (file) => {
    const own = clusters.filter(({ takes }) => takes(file)).map(
      ({ cluster }) => ({
        root: clusterRoot(cluster.name),
        origin: "raw",
        namespace: cluster.namespace ?? config.namespace
      })
    );
    return own.length > 0 ? own : [{ root: inferred.rootOf(file), origin: "raw", namespace: config.namespace }];
  };
  return {
    members: [...all, ...members],
    scopes: (bearing) => {
      const named = namedByCluster(inferScopes(members, bearing), members);
      const free2 = named.map((scope) => ({ ...scope, cilium: config.cilium }));
      const scopes = [...stated.flatMap((infer) => infer(bearing)), ...free2];
      return scopes.length === 0 ? [nothing] : scopes;
    },
    undeployed,
    contextsOfFile,
    contextsOf: ({ file, rendered }) => {
      if (rendered === void 0) return contextsOfFile(file);
      if (rendered.joins === void 0) return [rendered.context];
      return contextsOfFile(rendered.joins).map(({ root }) => ({ ...rendered.context, root }));
    }
  };
}
function isWritten({ rendered }) {
  return rendered === void 0;
}
function clusterRoot(cluster) {
  return `cluster ${cluster}`;
}
function decidesForOthers({ apiVersion, group, kind }) {
  return isPolicyKind(apiVersion, kind) || group === "cilium.io" && kind === "CiliumCIDRGroup" || group === "" && kind === "Namespace";
}
function heldByHand(own, others) {
  const kept = others.filter(({ kind }) => kind === "ConfigMap" || kind.endsWith("Secret"));
  if (kept.length === 0) return [];
  const nameOf10 = ({ kind, namespace, name: name2 }) => `${kind} ${namespace ?? ""}/${name2}`;
  const known4 = new Set(own.map(nameOf10));
  return kept.filter((manifest) => {
    const isNew = !known4.has(nameOf10(manifest));
    known4.add(nameOf10(manifest));
    return isNew;
  });
}

// src/cluster/links.ts
var STRENGTH2 = {
  "default-allow": "broken",
  "policy-invalid": "broken",
  "blocked-dns": "broken",
  blocked: "broken",
  "allowed-broad": "broken",
  unknown: "unknown",
  "allowed-pinned": "proved"
};
var SAYS = {
  "default-allow": "no policy restricts where the pod sends it",
  "policy-invalid": "the policy that would restrict it is invalid",
  "blocked-dns": "the policy lets no name be looked up",
  blocked: "the policy blocks the call",
  "allowed-broad": "the policy allows more than Hugging Face",
  unknown: "what decides about the call is not in the scan",
  "allowed-pinned": "a policy pins the call"
};
function judgedLinks(caller, { reference }) {
  const own = caller.calls.filter(({ call: call2 }) => call2.pod === reference.pod && call2.container === reference.container);
  const calls = own.length > 0 ? own : caller.calls.filter(({ call: call2 }) => call2.pod === reference.pod);
  const required = calls.filter(({ call: call2 }) => call2.required);
  const judged = required.length > 0 ? required : calls;
  const [first] = [...judged].sort((a, b) => rankOf(a) - rankOf(b));
  if (first === void 0) return [];
  const { judgement, call } = first;
  const verdict = judgement.effectiveVerdict;
  const policy = {
    link: "policy",
    strength: STRENGTH2[verdict],
    says: `${SAYS[verdict]} (${call.host}:${call.port})`,
    at: call.at
  };
  return [policy, modelLink(judged, call.at)];
}
function rankOf({ judgement }) {
  return Object.keys(STRENGTH2).indexOf(judgement.effectiveVerdict);
}
function modelLink(calls, at) {
  const unnamed = calls.find(({ call }) => call.model === null);
  const models = [...new Set(calls.flatMap(({ call }) => call.model ?? []))].sort();
  const unsure = calls.find(({ call }) => call.confidence === "low");
  const link = (strength, says, place) => ({
    link: "model",
    strength,
    says,
    at: place
  });
  if (unnamed !== void 0) return link("unknown", `which model ${unnamed.call.host} is asked for`, unnamed.call.at);
  const names2 = `${models.slice(0, 3).join(", ")}${models.length > 3 ? ` and ${models.length - 3} more` : ""}`;
  return unsure === void 0 ? link("proved", `the manifests name the model: ${names2}`, at) : link("asserted", `the manifests likely name the model: ${names2}`, unsure.call.at);
}

// src/secrets/chain.ts
var LINKS = ["account", "identity", "store", "secret", "exclusive", "policy", "model"];
var ORDER = ["broken", "unknown", "asserted", "proved"];
function linkNumber({ link }) {
  return `L${LINKS.indexOf(link) + 1}`;
}
function chainOf(facts, judged = []) {
  const links = [accountLink(facts), identityLink(facts), storeLink(facts), secretLink(facts), exclusiveLink(facts)];
  return [...links, ...judged].sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
}
function accountLink({ reference, account, companions }) {
  const pod = reference.workload.pods[reference.pod];
  const { manifest } = reference.workload;
  const at = account?.locate(["metadata", "name"]) ?? manifest.locate(pod?.serviceAccountPath ?? pod?.path ?? []);
  const link = (strength, says) => ({ link: "account", strength, says, at });
  if (pod === void 0 || !pod.serviceAccountKnown) return link("unknown", "an operator chooses the service account");
  if (pod.serviceAccount === "default") return link("broken", "the service account is default");
  if (account === null) return link("unknown", `ServiceAccount ${pod.serviceAccount} is not in the scan`);
  const other = companions.find(({ isOther }) => isOther === true) ?? companions.find(({ isOther }) => isOther === null);
  if (other !== void 0)
    return link(
      other.isOther === true ? "broken" : "asserted",
      `ServiceAccount ${pod.serviceAccount} is ${other.workload.kind} ${other.workload.name}'s, too`
    );
  return link("proved", `the pod runs as ServiceAccount ${pod.serviceAccount}`);
}
function identityLink({ reference, marks, origin }) {
  const { at } = reference;
  if (origin.provenance === "keyless")
    return { link: "identity", strength: "asserted", says: "it exchanges an OIDC token", at };
  const [mark] = [...marks].sort((a, b) => ORDER.indexOf(b.strength) - ORDER.indexOf(a.strength));
  if (mark === void 0) return { link: "identity", strength: "unknown", says: "no mark of a workload identity", at };
  return { link: "identity", strength: mark.strength, says: mark.says, at: mark.at };
}
function storeLink({ reference, origin, authentication }) {
  const at = authentication?.at ?? origin.producer?.locate([]) ?? origin.secret?.locate([]) ?? reference.at;
  const link = (strength, says2) => ({ link: "store", strength, says: says2, at });
  if (origin.provenance === "keyless") return link("proved", "there is no stored token");
  if (origin.provenance === "injector") return link("asserted", `${origin.via ?? "an injector"} puts it into the pod`);
  if (origin.provenance === "unknown" || origin.provenance === "none")
    return link("unknown", "nothing in the scan issues it");
  if (authentication === null) return link("broken", "no store issues it");
  const { form, says, account } = authentication;
  if (authentication.servesAll) return link("broken", `${authentication.store} serves every namespace`);
  if (form === "static" || form === "controller")
    return link("broken", `${authentication.store} is opened with ${says}`);
  if (form === "unknown") return link("unknown", `${authentication.store}: ${says}`);
  const pod = reference.workload.pods[reference.pod];
  const isOwn = account !== null && account === `${pod?.namespace ?? ""}/${pod?.serviceAccount ?? ""}`;
  if (isOwn) return link("proved", `${authentication.store} knows the pod's own account`);
  return link(
    "asserted",
    `${authentication.store} knows ${account === null ? "an identity" : `ServiceAccount ${account}`}`
  );
}
function secretLink({ reference, origin }) {
  const at = origin.producer?.locate(["metadata", "name"]) ?? origin.secret?.locate(["metadata", "name"]) ?? reference.at;
  const link = (strength, says) => ({ link: "secret", strength, says, at });
  if (origin.name === null)
    return ["keyless", "injector"].includes(origin.provenance) ? link("proved", "no Secret stands between") : link("unknown", "the token comes from no Secret that is known");
  if (origin.provenance === "unknown") return link("unknown", `nothing in the scan makes Secret ${origin.name.name}`);
  const key2 = origin.name.key === null ? "its keys" : `key ${origin.name.key}`;
  if (origin.keyFound === "no") return link("broken", `${key2} of Secret ${origin.name.name} is not written`);
  if (origin.keyFound === "open" || origin.confidence !== "high")
    return link("asserted", `${key2} of Secret ${origin.name.name} can be written`);
  return link("proved", `${key2} of Secret ${origin.name.name} is written`);
}
function exclusiveLink({ reference, consumers, readers, copies }) {
  const others = new Set(consumers.map(({ identity }) => identity));
  const link = (strength, says, at) => ({ link: "exclusive", strength, says, at });
  if (others.size > 1)
    return link("broken", `${others.size} identities get the token`, consumers[0]?.at ?? reference.at);
  const [copy2] = copies;
  if (copy2 !== void 0) return link("broken", `${copy2.copier} copies it to ${copy2.range}`, copy2.at);
  const [reader2] = [...readers].sort((a, b) => Number(a.severity === "note") - Number(b.severity === "note"));
  if (reader2 !== void 0)
    return link(reader2.severity === "note" ? "asserted" : "broken", `${reader2.subject} can read it`, reader2.at);
  return link("proved", "nobody else in the scan gets it", reference.at);
}

// src/finding/rows.ts
var BADNESS = [
  "default-allow",
  "policy-invalid",
  "blocked-dns",
  "blocked",
  "allowed-broad",
  "unknown",
  "allowed-pinned"
];
var rowsOfClusters = /* @__PURE__ */ new WeakMap();
function callRows(clusters) {
  const known4 = rowsOfClusters.get(clusters);
  if (known4 !== void 0) return known4;
  const made = collectedRows(clusters);
  rowsOfClusters.set(clusters, made);
  return made;
}
function collectedRows(clusters) {
  const rows = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    const views = new Map(cluster.policies.map((view) => [view.policy.id, view]));
    for (const caller of cluster.callers) {
      for (const judged of caller.calls) {
        const row = callRow(caller, judged, views);
        const key2 = [caller.workload.root, placeKey(row), row.purpose, row.host, row.port, row.model ?? ""].join("\0");
        const known4 = rows.get(key2);
        if (known4 === void 0 || BADNESS.indexOf(row.verdict) < BADNESS.indexOf(known4.verdict)) rows.set(key2, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) => byWorkload(a, b) || byCodeUnits(a.purpose, b.purpose) || byCodeUnits(a.host, b.host) || a.port - b.port || byCodeUnits(a.model ?? "", b.model ?? "")
  );
}
function callRow(caller, { call, judgement }, views) {
  return {
    workload: caller.name,
    container: call.container,
    purpose: call.purpose,
    host: call.host,
    port: call.port,
    protocol: "TCP",
    scheme: call.scheme,
    via: call.via,
    required: call.required,
    model: call.model,
    verdict: judgement.verdict,
    effectiveVerdict: judgement.effectiveVerdict,
    policies: judgement.policies.flatMap(({ policy, selects: selects2 }) => {
      const view = views.get(policy.id);
      return view === void 0 ? [] : [policyRow(view, selects2)];
    }),
    evidence: call.evidence.map(evidenceRow)
  };
}
function policyRow({ policy, manifest }, selects2) {
  const { kind, name: name2, valid } = policy;
  const { file, line } = manifest.locate([], "value");
  return { kind, namespace: manifest.namespace, name: name2, file, line, valid, selects: selects2 };
}
function callerCount(clusters) {
  const callers = clusters.flatMap(
    ({ callers: own }) => own.map(
      ({ name: { namespace, kind, name: name2, file, line }, workload: workload2 }) => [workload2.root, file, line, kind, namespace ?? "", name2].join("\0")
    )
  );
  return new Set(callers).size;
}
function tokenRows(clusters) {
  const rows = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    for (const caller of cluster.callers) {
      for (const facts of caller.tokens) {
        const row = tokenRow(caller, facts, cluster);
        const { line, column } = facts.reference.at;
        const secret = row.secret === null ? "" : Object.values(row.secret).join("\0");
        const key2 = [
          caller.workload.root,
          placeKey(row),
          row.reference,
          facts.reference.variable ?? "",
          line,
          column,
          secret
        ].join("\0");
        if (!rows.has(key2)) rows.set(key2, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) => byWorkload(a, b) || byCodeUnits(a.reference, b.reference) || byCodeUnits(a.secret?.name ?? "", b.secret?.name ?? "")
  );
}
function tokenRow(caller, token, cluster) {
  const { reference, origin, rotation } = token;
  const { recordedAt, every, dueAt, refresh, reload } = rotation;
  const name2 = origin.name ?? reference.secret;
  return {
    workload: caller.name,
    container: reference.container,
    reference: reference.reference,
    secret: name2 === null ? null : { namespace: name2.namespace, name: name2.name, key: name2.key },
    provenance: origin.provenance,
    via: origin.via,
    rotation: { recordedAt, every, dueAt, refresh, reload },
    chain: origin.provenance === "none" ? [] : cluster.identity.chain(token, judgedLinks(caller, token)).map(chainRow),
    evidence: reference.evidence.map(evidenceRow)
  };
}
function chainRow(link) {
  const { strength, says, at } = link;
  return { link: linkNumber(link), name: link.link, strength, says: maskTokens(says), file: at.file, line: at.line };
}
function evidenceRow({ file, line, column, text }) {
  return { file, line, column, text: maskTokens(text) };
}
function placeKey({ workload: workload2, container }) {
  return [workload2.file, workload2.line, workload2.kind, workload2.namespace ?? "", workload2.name, container].join("\0");
}
function byWorkload(a, b) {
  return byCodeUnits(a.workload.file, b.workload.file) || a.workload.line - b.workload.line || byCodeUnits(a.workload.name, b.workload.name) || byCodeUnits(a.workload.namespace ?? "", b.workload.namespace ?? "") || byCodeUnits(a.workload.scope, b.workload.scope) || byCodeUnits(a.container, b.container);
}
function findingRow(finding) {
  const { rule, level, confidence, message, remediation, workload: workload2, at, related, fingerprint, suppressed } = finding;
  return {
    rule,
    name: nameOf(rule),
    level,
    confidence,
    message,
    remediation,
    workload: workload2,
    file: at.file,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    related: related.map(({ file, line, message: text }) => ({ file, line, message: text })),
    fingerprint,
    suppressed,
    new: finding.new
  };
}
var NAMES = new Map(Object.values(ruleMetadata).map(({ id, name: name2 }) => [id, name2]));
function nameOf(rule) {
  return NAMES.get(rule) ?? rule;
}

// src/finding/left-out-policies.ts
var writtenKey = ({ file, kind, name: name2 }) => [file, kind, name2].join("\0");
function leftOutPolicies(head, base2) {
  const rows = head.calls();
  const found = /* @__PURE__ */ new Map();
  if (rows.length === 0 || head.store.documents.every(({ rendered }) => rendered === void 0)) return found;
  const now = byKey(head.store.documents);
  const then = byKey(base2.store.documents);
  for (const { workload: workload2, policies } of rows) {
    const places = now(workload2).flatMap(({ rendered }) => rendered === void 0 ? [] : [rendered]);
    if (places.length === 0) continue;
    for (const policy of policies) {
      const documents = now(policy);
      const isWritten2 = documents.length > 0 && documents.every(({ rendered }) => rendered === void 0);
      if (!policy.selects || !isWritten2 || found.has(writtenKey(policy))) continue;
      const roots = new Set(then(workload2).map(rootOf));
      const isBeside = places.some(({ inputs }) => inputs.some((file) => isOver(file, policy.file)));
      const isMoved = then(policy).length === 0;
      const before2 = isMoved ? base2.store.documents.filter((document) => isSame(document, policy)) : then(policy);
      const together2 = before2.map(rootOf).filter((root) => roots.has(root));
      if (together2.some((root) => isBeside || root !== WRITTEN && !isMoved)) found.set(writtenKey(policy), policy);
    }
  }
  return found;
}
function leftOutNotes(policies) {
  return [...policies.values()].map(
    ({ file, kind, name: name2 }) => `${file} still holds ${kind} ${name2}, which this change takes out of what is deployed with the workload: it does not count. Name the file in the kustomization.`
  );
}
var WRITTEN = "";
function rootOf({ rendered }) {
  return rendered?.context.root ?? WRITTEN;
}
function isSame({ kind, name: name2 }, policy) {
  return kind === policy.kind && name2 === policy.name;
}
function isOver(kustomization, file) {
  const slash = kustomization.lastIndexOf("/") + 1;
  return KUSTOMIZATION_FILES.includes(kustomization.slice(slash)) && file.startsWith(kustomization.slice(0, slash));
}
function byKey(documents) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const group = groups2.get(writtenKey(document));
    if (group === void 0) groups2.set(writtenKey(document), [document]);
    else group.push(document);
  }
  return (named) => groups2.get(writtenKey(named)) ?? [];
}

// src/finding/renames.ts
import { createHash } from "node:crypto";
var SIMILAR = 0.5;
var MAX_PAIRS = 1e4;
var MAX_LENGTH2 = 1 << 20;
function contentLines(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("---"));
}
function renamedFiles(head, base2) {
  const inBase = new Set(base2.files);
  const inHead = new Set(head.files);
  const added2 = withLines(head, inBase);
  const gone = withLines(base2, inHead);
  const renamed2 = /* @__PURE__ */ new Map();
  const taken2 = /* @__PURE__ */ new Set();
  const take2 = (to, from) => {
    if (renamed2.has(to) || taken2.has(from)) return;
    renamed2.set(to, from);
    taken2.add(from);
  };
  const equal = new Map(
    gone.filter(({ lines }) => lines.length > 0).map(({ file, lines }) => [lines.join("\n"), file])
  );
  for (const { file, lines } of added2) {
    const from = equal.get(lines.join("\n"));
    if (from !== void 0) take2(file, from);
  }
  if (added2.length * gone.length > MAX_PAIRS) return renamed2;
  const pairs = added2.flatMap(
    (to) => gone.map((from) => ({ to: to.file, from: from.file, share: similarity(to.lines, from.lines) }))
  );
  pairs.sort((a, b) => b.share - a.share || byCodeUnits(a.to, b.to) || byCodeUnits(a.from, b.from));
  for (const { to, from, share } of pairs) if (share >= SIMILAR) take2(to, from);
  return renamed2;
}
function withLines({ files, textOf: textOf5 }, others) {
  return files.filter((file) => !others.has(file)).map((file) => ({ file, lines: contentLines(textOf5(file) ?? "") })).filter(({ lines }) => lines.length > 0);
}
function similarity(a, b) {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) / longer < SIMILAR || longer > MAX_LENGTH2) return 0;
  const left = /* @__PURE__ */ new Map();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of b) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      left.set(line, count - 1);
      common += 1;
    }
  }
  return common / longer;
}
function contentNames(texts3) {
  const files = /* @__PURE__ */ new Map();
  return ({ rule, subject: subject2, at }) => {
    let documents = files.get(at.file);
    if (documents === void 0) {
      documents = documentsOf(texts3.textOf(at.file) ?? "");
      files.set(at.file, documents);
    }
    const text = documents.find(({ last }) => at.line <= last)?.text ?? "";
    return createHash("sha256").update([rule, subject2, text].join("\0")).digest("hex").slice(0, 24);
  };
}
function documentsOf(text) {
  const lines = text.split("\n");
  const documents = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && !/^---(?:\s|$)/.test(lines[at] ?? "")) continue;
    documents.push({ last: at, text: contentLines(lines.slice(from, at).join("\n")).join("\n") });
    from = at;
  }
  return documents;
}

// src/cilium/fqdn.ts
var LABEL = "[-a-zA-Z0-9_]";
var EVERY_NAME = new RegExp(`(?:^(?:${LABEL}+[.])+$)|(?:^[.]$)`);
var CACHE_LIMIT = 1e4;
var cache = /* @__PURE__ */ new Map();
function normalizeName(name2) {
  const lower3 = name2.toLowerCase();
  return lower3.endsWith(".") ? lower3 : `${lower3}.`;
}
function fqdnMatches(selector, name2, version) {
  const asked = normalizeName(name2);
  if (selector.matchName !== "") return normalizeName(selector.matchName) === asked;
  return matcherOf(selector.matchPattern, version)(asked);
}
function isEveryName(pattern, version) {
  if (holdsIn("only-star-is-every-name", version)) return pattern === "*";
  const normalized2 = normalizeName(pattern);
  return normalized2 === "*." || normalized2 === "**." && holdsIn("any-depth-patterns", version);
}
function matcherOf(pattern, version) {
  const key2 = `${version === "1.18" ? "old" : "new"} ${pattern}`;
  const known4 = cache.get(key2);
  if (known4 !== void 0) return known4;
  const matcher = isEveryName(pattern, version) ? (name2) => EVERY_NAME.test(name2) : compile(normalizeName(pattern), version);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key2, matcher);
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
  const parts3 = pattern.split("*");
  const first = parts3[0] ?? "";
  if (parts3.length === 1) return label === first;
  const last = parts3.at(-1) ?? "";
  if (!/^[-a-zA-Z0-9_]*$/.test(label)) return false;
  if (label.length < first.length + last.length || !label.startsWith(first) || !label.endsWith(last)) return false;
  let at = first.length;
  const end = label.length - last.length;
  for (const part2 of parts3.slice(1, -1)) {
    const found = label.indexOf(part2, at);
    if (found < 0 || found + part2.length > end) return false;
    at = found + part2.length;
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
      ({ source, key: key2 }) => key2 === requirement.key && (requirement.source === "any" || requirement.source === source)
    );
    if (open && !isPresent) result = "unknown";
    else if (!holds(requirement, target.labels)) return "no";
  }
  return result;
}
function mayBeAdded(key2, domains) {
  const slash = key2.indexOf("/");
  if (slash < 0 || domains === void 0) return true;
  const own = key2.slice(0, slash);
  return domains.some((domain) => own === domain || own.endsWith(`.${domain}`));
}
function cidrMatches(peer, target, world) {
  if (target.ip === void 0) return "no";
  const prefix = parsePrefix(peer.cidr) ?? hostPrefix(peer.cidr);
  if (prefix === null) return "no";
  if (target.ip === null) {
    if (prefix.bytes.length !== 4) return "no";
    if (isPrivate(prefix)) return "no";
    if (prefix.length > 0) return world.isPartial ? "unknown" : "no";
    return peer.except.every(hidesNoPublicHost) ? "yes" : world.isPartial ? "unknown" : "yes";
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
  if (target.ip === null && coversEveryPublicHost(group.cidrs.map((cidr) => ({ cidr, except })))) return "yes";
  const matches2 = group.cidrs.map((cidr) => cidrMatches({ type: "cidr", cidr, except, id: "" }, target, world));
  return matches2.includes("yes") ? "yes" : matches2.includes("unknown") ? "unknown" : "no";
}
function groupsHold(requirement, groups2, others) {
  const { source, key: key2, operator, values } = requirement;
  if (source !== CIDR_GROUP_SOURCE && source !== "any")
    return operator === "Exists" || operator === "DoesNotExist" ? holds(requirement, others) : operator === "NotIn";
  const carrying = key2.startsWith("io.cilium.k8s") ? [] : groups2.filter(({ labels }) => Object.hasOwn(labels, key2));
  const found = carrying.map(({ labels }) => labels[key2] ?? "");
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
        Object.entries(service.labels).map(([key2, value]) => ({ source: "k8s", key: key2, value }))
      )
    ))
  );
  if (found.length === 0) return null;
  return found.flatMap(
    (service) => service.selector !== null ? [
      {
        type: "labels",
        requirements: [
          ...Object.entries(service.selector).map(([key2, value]) => ({
            source: "k8s",
            key: key2,
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
  const namespaceLabels2 = world.namespaces.get(pod.namespace) ?? null;
  return {
    labels: podLabels({
      namespace: pod.namespace,
      labels: pod.labels,
      serviceAccount: pod.serviceAccount,
      namespaceLabels: namespaceLabels2 ?? {}
    }),
    openLabels: !pod.labelsComplete,
    ...pod.addedDomains === void 0 ? {} : { addedDomains: pod.addedDomains },
    openNamespaceLabels: namespaceLabels2 === null && world.isPartial
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
  const selecting2 = [];
  const rules2 = [];
  for (const policy of pod.hostNetwork ? [] : policies) {
    const selects2 = policySelects(policy, pod, subject2);
    if (selects2 === "no") continue;
    selecting2.push({ policy, selects: selects2 });
    if (!policy.valid) continue;
    for (const rule of policy.rules) {
      if (rule.selectsNodes) continue;
      const match = selectorMatches(rule.subject, subject2);
      if (match === "yes" || match === "unknown" && assume.subject) rules2.push({ rule, key: resourceKey(policy) });
    }
  }
  const entries = rules2.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).flatMap(({ rule }) => rule.egress.map((entry3) => withServices(entry3, world, options)));
  const isOff3 = pod.hostNetwork || options.enforcement === "never" || hasKey(subject2.labels, "host") && holdsIn("host-label", options.version);
  const hasDefaultDeny = options.enforcement === "always" || hasKey(subject2.labels, "init") || entries.some(({ defaultDeny }) => defaultDeny);
  const enforced = !isOff3 && hasDefaultDeny;
  return {
    pod,
    selecting: selecting2,
    enforced,
    allows: !enforced,
    ...isOff3 ? { filters: [], conflict: null } : buildFilters(entries, hasDefaultDeny, options.version)
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
  return labels.some(({ key: key2 }) => key2 === wanted);
}
function withServices(entry3, world, { version }) {
  if (entry3.peers === null || !entry3.peers.some(({ type }) => type === "service" || type === "opaque")) return entry3;
  const peers = entry3.peers.flatMap((peer) => {
    if (peer.type === "service") {
      const found = resolveService(peer, world) ?? [];
      return found.length > 0 || !world.isPartial ? found : [{ type: "opaque", what: `Service ${peer.namespace ?? "*"}/${peer.name ?? "by selector"}`, id: peer.id }];
    }
    return peer.type === "opaque" && !world.isPartial ? [] : [peer];
  });
  const isEmptyGroup = peers.length === 0 && entry3.peers.some(({ type }) => type === "opaque");
  return { ...entry3, peers: isEmptyGroup && holdsIn("groups-in-place", version) ? null : peers };
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
        for (const { key: key2, value } of labels)
          for (const index of bucket.byLabel.get(`${key2}\0${value}`) ?? []) found.add(index);
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
      const known4 = bucket.byLabel.get(label);
      if (known4 === void 0) bucket.byLabel.set(label, [index]);
      else known4.push(index);
    }
  }
}
function subjectNamespaces(policy) {
  return union(
    policy,
    ({ requirements }) => requirements.find(({ source, key: key2, operator }) => source === "k8s" && key2 === NAMESPACE_KEY && operator === "In")?.values
  );
}
function subjectLabels(policy) {
  return union(policy, ({ requirements }) => {
    const asked = requirements.find(isPodLabel);
    return asked?.values.map((value) => `${asked.key}\0${value}`);
  });
}
function isPodLabel({ source, key: key2, operator }) {
  return operator === "In" && (source === "any" || source === "k8s") && key2 !== NAMESPACE_KEY && !key2.startsWith(NAMESPACE_LABELS_PREFIX);
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
  const allows2 = found.applicable.filter(({ deny }) => !deny);
  if (found.authenticates) return "auth";
  if (found.proxy === "dns") return "l7-dns-parser-on-connect";
  if (found.proxy === "http" && !allows2.some(({ l7 }) => l7.kind === "http" && l7.terminatingTls !== null))
    return "l7-http-on-tls";
  if (found.proxy === "tls" || found.proxy === "http") {
    const passes2 = allowsRest || allows2.some(
      ({ l7 }) => l7.serverNames.length === 0 || serverName !== null && l7.serverNames.some((name2) => serverNameMatches(name2, serverName, options.version))
    );
    if (!passes2) return "sni";
  }
  return "";
}
function dnsProxyAllows(context, target, protocol2, name2, world, options, assume, named) {
  const isOwn = holdsIn("own-named-ports", options.version);
  const selects2 = (peers) => peers.some(({ peer }) => peer === null || peerMatches(peer, target, world, options.version) !== "no");
  const redirecting = context.filters.filter(
    ({ match, peers }) => match.protocol === protocol2 && (match.portName === "" || !isOwn || selects2([...peers.values()])) && (match.portName === "" ? match.port : named(match.portName, protocol2)) === DNS_PORT && [...peers.values()].some(({ deny, l7 }) => !deny && l7.kind === "dns")
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
  const namespaceLabels2 = world.namespaces.get(namespace) ?? null;
  return {
    labels: podLabels({ namespace, labels, serviceAccount: null, namespaceLabels: namespaceLabels2 ?? {} }),
    openNamespaceLabels: namespaceLabels2 === null && world.isPartial,
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
    const certain2 = podContext(pod, candidates, world, options, CERTAIN);
    let others;
    return {
      certain: certain2,
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
      const key2 = `${podKey}
${destination.host}:${destination.port}/${destination.protocol} ${(destination.ips ?? []).join(",")} ${JSON.stringify(destination.endpoint ?? null)}`;
      const known4 = judgements.get(key2);
      if (known4 !== void 0) return known4;
      let context = contexts.get(podKey);
      if (context === void 0) {
        context = contextsOf(pod);
        contexts.set(podKey, context);
      }
      const judgement = judgeWith(context, destination, world, options);
      judgements.set(key2, judgement);
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
  const certain2 = evaluate(context, destination, world, options, CERTAIN, doubts);
  const isSure = doubts.size === 0 && context.selecting.every(({ selects: selects2 }) => selects2 !== "unknown");
  const others = isSure ? [] : contexts.others().map((other, index) => evaluate(other, destination, world, options, ASSUMPTIONS[index] ?? PESSIMIST, doubts));
  const effective = others.every(({ verdict }) => verdict === certain2.verdict) ? certain2.verdict : "unknown";
  const unsure = context.selecting.filter(({ selects: selects2 }) => selects2 === "unknown");
  const invalid = context.selecting.filter(({ policy, selects: selects2 }) => !policy.valid && selects2 === "yes");
  const restricting = context.selecting.filter(
    ({ policy, selects: selects2 }) => policy.valid && selects2 === "yes" && policy.rules.some(({ egress }) => egress.length > 0)
  );
  return {
    ...certain2,
    verdict: invalid.length > 0 ? "policy-invalid" : effective,
    effectiveVerdict: effective,
    policies: context.selecting.filter(({ selects: selects2 }) => selects2 === "yes").map(({ policy }) => ({ policy, selects: policy.valid })),
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

// src/render/unread-files.ts
var UNREAD_KEY = "__not_in_the_scan__";
var GENERATORS = ["configMapGenerator", "secretGenerator"];
function hasUnreadKeys(value) {
  return ["data", "stringData"].some((field) => {
    const data2 = value[field];
    return isObject(data2) && Object.hasOwn(data2, UNREAD_KEY);
  });
}
function unreadFiles(text, folder, isHere) {
  const found = /* @__PURE__ */ new Map();
  if (!GENERATORS.some((field) => text.includes(field))) return found;
  const parsed4 = parseYaml(text);
  const value = parsed4.ok ? parsed4.documents[0]?.value : void 0;
  const add = (name2, content) => {
    const path = name2 === void 0 || name2 === "" || name2.startsWith("/") ? ".." : joined(folder, name2);
    if (path.split("/")[0] !== ".." && !isHere(path)) found.set(path, content);
  };
  for (const entry3 of GENERATORS.flatMap((field) => isObject(value) ? listAt(value[field]) : [])) {
    if (!isObject(entry3)) continue;
    for (const name2 of [entry3["env"], ...listAt(entry3["envs"])]) add(stringAt(name2), `${UNREAD_KEY}=
`);
    for (const file of listAt(entry3["files"])) add(fileOf(file), "");
  }
  return found;
}
function fileOf(entry3) {
  const text = stringAt(entry3);
  return text === void 0 ? void 0 : text.slice(text.indexOf("=") + 1);
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
      keys: [...keys, nameOf2(item) ?? String(index)]
    }));
  }
  if (!isObject(value)) return [];
  if (step === "*") {
    return Object.entries(value).flatMap(
      ([key2, child2]) => child2 === void 0 ? [] : [{ path: [...path, key2], value: child2, keys: [...keys, key2] }]
    );
  }
  const child = Object.hasOwn(value, step) ? value[step] : void 0;
  return child === void 0 ? [] : [{ path: [...path, step], value: child, keys }];
}
function nameOf2(item) {
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
  const matches2 = matchesOf(value, expression);
  if (item === null) return matches2;
  const list2 = item.slice(0, -1);
  return matches2.filter(
    ({ path }) => path.length <= list2.length || list2.some((step, index) => path[index] !== step) || path[list2.length] === item.at(-1)
  );
}
function namesOf(manifest, producer) {
  for (const expression of producer.name) {
    const names2 = matchesOf(manifest.value, expression).flatMap(
      ({ value, path }) => typeof value === "string" && value !== "" ? [{ value, path }] : []
    );
    if (names2.length > 0) return names2;
  }
  return [];
}
function itemOf(path) {
  const last = path.findLastIndex((step) => typeof step === "number");
  return last < 0 ? null : path.slice(0, last + 1);
}
function namespaceOf(manifest, producer, item) {
  const written4 = (producer.namespace ?? []).flatMap((expression) => matchesOf(manifest.value, expression));
  const isOf2 = ({ path }) => item === null ? path.every((step) => typeof step !== "number") : item.every((step, index) => path[index] === step) || path.every((step) => typeof step !== "number");
  return stringAt(written4.find(isOf2)?.value) ?? manifest.namespace;
}
function keysOf(value, producer, item) {
  const at = (paths) => (paths ?? []).flatMap((path) => matchesIn(value, path, item));
  const keysAt = (paths) => (paths ?? []).flatMap(
    (path) => matchesIn(value, path, item).map(
      (match) => path.endsWith(".*") ? match.keys.at(-1) ?? "" : textOf(match.value)
    )
  );
  const target = producer.target === void 0 ? null : valueAt(value, producer.target.split("."));
  const template = valueAt(target, ["template"]);
  const templateKeys = Object.keys(objectAt2(template, "data"));
  const hasSources = listAt(valueAt(template, ["templateFrom"])).length > 0;
  const stays = /Merge$/.test(stringAt(valueAt(target, ["creationPolicy"])) ?? "");
  const merges = valueAt(template, ["mergePolicy"]) === "Merge";
  if ((templateKeys.length > 0 || hasSources) && !merges)
    return { keys: templateKeys, isOpen: hasSources, keepsOthers: stays };
  const known4 = (producer.knownKeys ?? []).flatMap(
    ({ path, value: kind, key: key2 }) => matchesIn(value, path, item).flatMap((match) => match.value === kind ? [key2] : [])
  );
  const isClosed = at(producer.closedBy).length > 0;
  const isOpen2 = !isClosed && (producer.openKeys ?? []).some(
    (path) => path === "*" || countAt(value, path, item) > (path.includes("=") ? 0 : known4.length)
  );
  const assigned = at(producer.assignments).map(({ value: text }) => assignedKey(textOf(text)));
  const files = at(producer.files).map(({ value: text }) => fileKey(textOf(text)));
  return {
    keys: [...templateKeys, ...keysAt(producer.keys), ...known4, ...assigned, ...files],
    isOpen: isOpen2 || hasSources,
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
function objectAt2(value, field) {
  const inner = valueAt(value, [field]);
  return isObject(inner) ? inner : {};
}
function leadsAnywhere(value, condition) {
  const [path = "", wanted] = condition.split("=");
  return matchesOf(value, path).some((match) => wanted === void 0 || textOf(match.value) === wanted);
}

// src/kube/objects.ts
function indexObjects(manifests, catalog = { producers: [] }) {
  const byKind = /* @__PURE__ */ new Map();
  const byName2 = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    push(byKind, `${manifest.group}/${manifest.kind}`, manifest);
    push(byName2, `${manifest.group}/${manifest.kind}/${manifest.name}`, manifest);
  }
  const find = (group, kind, namespace, name2, asks) => {
    const candidates = byName2.get(`${group}/${kind}/${name2}`) ?? [];
    const exact = candidates.filter((manifest) => manifest.namespace === namespace);
    if (exact.length > 0) return nearest3(exact, asks);
    const loose = candidates.filter((manifest) => namespace === null || manifest.namespace === null);
    return loose.length === 1 ? loose[0] ?? null : null;
  };
  return {
    manifests,
    find,
    all: (group, kind) => byKind.get(`${group}/${kind}`) ?? [],
    secretKeys: secretKeysOf(manifests, catalog),
    namespaceLabels: (name2) => {
      const found = (byName2.get(`/Namespace/${name2}`) ?? [])[0];
      if (found === void 0) return null;
      const labels = valueAt(found.value, ["metadata", "labels"]);
      return isObject(labels) ? stringMap(labels) : {};
    }
  };
}
function secretKeysOf(manifests, catalog) {
  let byName2 = null;
  const index = () => {
    const found = /* @__PURE__ */ new Map();
    const producers = producersByKind(catalog);
    for (const manifest of manifests) {
      const { namespace, value } = manifest;
      if (manifest.group === "" && manifest.kind === "Secret") {
        const keys = ["data", "stringData"].flatMap((field) => {
          const data2 = value[field];
          return isObject(data2) ? Object.keys(data2).filter((key2) => key2 !== UNREAD_KEY) : [];
        });
        push(found, manifest.name, { namespace, keys, isOpen: hasUnreadKeys(value) });
      }
      for (const made of producedBy(manifest, producers)) {
        const isEverywhere = made.producer.namespaces !== void 0;
        push(found, made.name, { ...made, namespace: isEverywhere ? null : made.namespace });
      }
    }
    return found;
  };
  return (namespace, name2) => {
    byName2 ??= index();
    const found = (byName2.get(name2) ?? []).filter(
      (secret) => namespace === null || secret.namespace === null || secret.namespace === namespace
    );
    return {
      keys: found.flatMap(({ keys }) => keys),
      isOpen: found.some(({ isOpen: isOpen2, keepsOthers }) => isOpen2 || keepsOthers === true)
    };
  };
}
function nearest3(manifests, asks) {
  const [first] = manifests;
  if (first === void 0 || manifests.length === 1 || asks === void 0) return first ?? null;
  const shared = (file) => {
    if (file === asks) return Number.POSITIVE_INFINITY;
    const [own, other] = [file.split("/"), asks.split("/")];
    const different = own.findIndex((step, index) => step !== other[index]);
    return different < 0 ? own.length : different;
  };
  return manifests.reduce((best, next3) => shared(next3.file) > shared(best.file) ? next3 : best, first);
}

// src/intent/cover.ts
function createGrants(file, hosts) {
  const byNamespace = /* @__PURE__ */ new Map();
  for (const intent of file.intents) {
    const own = byNamespace.get(intent.who.namespace);
    if (own === void 0) byNamespace.set(intent.who.namespace, [intent]);
    else own.push(intent);
  }
  const compiled3 = /* @__PURE__ */ new Map();
  const globsOf = (entry3) => {
    let known4 = compiled3.get(entry3);
    if (known4 === void 0) {
      known4 = { use: compileGlobs(entry3.use), at: compileGlobs(entry3.at.flatMap((glob) => expanded(glob, hosts))) };
      compiled3.set(entry3, known4);
    }
    return known4;
  };
  return {
    file,
    naming: (subject2, today) => {
      const { namespace } = subject2;
      const candidates = namespace === null ? file.intents : byNamespace.get(namespace) ?? [];
      const answers = candidates.map((intent) => ({
        intent,
        answer: names(intent, subject2),
        isOver: isOver2(intent, today)
      }));
      const those = (wanted, over) => answers.flatMap(({ intent, answer, isOver: is }) => answer === wanted && is === over ? [intent] : []);
      return { intents: those("yes", false), perhaps: those("unknown", false), ended: those("yes", true) };
    },
    covering: (intents, use) => coverOf(intents, (entry3) => coveredBy(entry3, globsOf(entry3), use))
  };
}
function isOver2({ until: until2 }, today) {
  return until2 !== null && until2 < today;
}
function expanded(glob, hosts) {
  const [removal, plain3] = glob.startsWith("!") ? ["!", glob.slice(1)] : ["", glob];
  const set = plain3 === "hub" || plain3 === "inference" ? hosts[plain3] : [plain3];
  return set.map((host) => removal + host);
}
function names({ who }, { namespace, serviceAccount, labels, labelsComplete }) {
  const answers = [namespace === null ? "unknown" : namespace === who.namespace ? "yes" : "no"];
  if (who.serviceAccount !== null)
    answers.push(serviceAccount === null ? "unknown" : serviceAccount === who.serviceAccount ? "yes" : "no");
  for (const [key2, value] of Object.entries(who.labels)) {
    if (Object.hasOwn(labels, key2)) answers.push(labels[key2] === value ? "yes" : "no");
    else answers.push(labelsComplete ? "no" : "unknown");
  }
  return weakest(answers);
}
function weakest(answers) {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
function coveredBy(entry3, { use: models, at }, use) {
  return {
    model: use.model === null ? models.isAnything ? "yes" : "unknown" : models.matches(use.model) ? "yes" : "no",
    host: hostAnswer(entry3, at, use.host),
    activity: entry3.for === null || use.activities.includes(entry3.for) ? "yes" : "no"
  };
}
var SOME_LABEL = "x--some--label--x";
function hostAnswer(entry3, at, host) {
  if (!host.includes("*")) return at.matches(host) ? "yes" : "no";
  if (at.matches(host.replaceAll("*", SOME_LABEL)))
    return entry3.at.some((glob) => glob.startsWith("!")) ? "unknown" : "yes";
  const isOfFamily = compileGlob(host);
  return entry3.at.some((glob) => !glob.startsWith("!") && isOfFamily(glob.replaceAll("*", SOME_LABEL))) ? "unknown" : "no";
}
function coverOf(intents, ask) {
  const answers = intents.flatMap((intent) => intent.may.map((entry3) => ({ intent, entry: entry3, covered: ask(entry3) })));
  const those = (wanted) => answers.filter(({ covered: { model, host, activity } }) => weakest([model, host, activity]) === wanted);
  const by = those("yes");
  if (by.length > 0) return { answer: "yes", by };
  const open = those("unknown");
  const [first] = open;
  if (first !== void 0) {
    const missing = open.some(({ covered }) => covered.model === "unknown") ? "model" : "host";
    return { answer: "unknown", missing, intents: [...new Set(open.map(({ intent }) => intent))] };
  }
  const some = (test) => answers.some(({ covered }) => test(covered));
  if (some(({ model, host }) => model !== "no" && host !== "no")) return { answer: "no", lacks: ["activity"] };
  const hasModel = some(({ model }) => model !== "no");
  const hasHost = some(({ host }) => host !== "no");
  const lacks = [
    ...hasModel ? [] : ["model"],
    ...hasHost && !hasModel ? [] : ["host"]
  ];
  return { answer: "no", lacks };
}

// src/kube/label-selector.ts
function selectsLabels(selector, labels) {
  if (!isObject(selector)) return false;
  const has = (key2) => Object.hasOwn(labels, key2);
  const wanted = selector["matchLabels"];
  if (isObject(wanted) && !Object.entries(wanted).every(([key2, value]) => has(key2) && labels[key2] === value))
    return false;
  return listAt(selector["matchExpressions"]).every((expression) => {
    if (!isObject(expression)) return false;
    const key2 = stringAt(expression["key"]) ?? "";
    const isIn2 = has(key2) && stringList(expression["values"]).includes(labels[key2] ?? "");
    switch (expression["operator"]) {
      case "In":
        return isIn2;
      case "NotIn":
        return !isIn2;
      case "Exists":
        return has(key2);
      case "DoesNotExist":
        return !has(key2);
      default:
        return false;
    }
  });
}

// src/cluster/conditions/types.ts
var met = (found = "") => ({ answer: "yes", found, at: null });
var unmet = (found, at = null) => ({ answer: "no", found, at });
var undecided = (found, at = null) => ({ answer: "unknown", found, at });
function worstOf(answers) {
  return answers.find(({ answer }) => answer === "no") ?? answers.find(({ answer }) => answer === "unknown") ?? met();
}

// src/cluster/conditions/place.ts
var REGION_LABELS = ["topology.kubernetes.io/region", "failure-domain.beta.kubernetes.io/region"];
var region = ({ value }, asked) => {
  const globs = compileGlobs(value);
  const { call } = asked.judged;
  const isIn2 = (regions2, says) => worstOf(regions2.map((one) => globs.matches(one) ? met() : unmet(says(one), call.at)));
  if (call.purpose === "inference-endpoint") {
    const parts3 = call.host.split(".");
    const host = parts3.length >= 6 ? parts3.at(-5) : void 0;
    if (host === void 0 || host.includes("*"))
      return undecided(`the region of ${call.host} doesn't show in its name`, call.at);
    return isIn2([host], (one) => `${call.host} is in ${one}`);
  }
  if (call.purpose === "inference-router" || call.purpose === "space")
    return undecided(`where ${call.host} answers is not known`, call.at);
  const regions = regionsOf(asked);
  if (regions === null) return undecided(`nothing says in which region its pods run (${REGION_LABELS[0]})`, call.at);
  return isIn2(regions, (one) => `its pods may run in ${one}`);
};
function regionsOf({ caller, pod }) {
  const spec = specOf(caller.workload.manifest.value, pod);
  for (const label of REGION_LABELS) {
    const wanted = stringAt(valueAt(spec, ["nodeSelector", label]));
    if (wanted !== void 0) return [wanted];
  }
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
  const terms = listAt(valueAt(spec, required)).map(
    (term) => listAt(valueAt(term, ["matchExpressions"])).find(
      (expression) => isObject(expression) && REGION_LABELS.includes(stringAt(expression["key"]) ?? "") && expression["operator"] === "In"
    )
  );
  if (terms.length === 0 || terms.includes(void 0)) return null;
  return terms.flatMap((expression) => stringList(isObject(expression) ? expression["values"] : void 0));
}
function specOf(value, { path }) {
  return valueAt(value, [...path, "spec"]) ?? valueAt(value, path);
}
var data = ({ value }, { pod, caller }, { dataLabel, objects }) => {
  const at = caller.workload.manifest.locate([...pod.path, "metadata", "labels"]);
  const namespaceLabels2 = pod.namespace === null ? null : objects.namespaceLabels(pod.namespace);
  const own = Object.hasOwn(pod.labels, dataLabel) ? pod.labels[dataLabel] : void 0;
  const found = own ?? (namespaceLabels2 !== null && Object.hasOwn(namespaceLabels2, dataLabel) ? namespaceLabels2[dataLabel] : void 0);
  if (found !== void 0) return found === value ? met() : unmet(`label ${dataLabel} is ${found}`, at);
  if (namespaceLabels2 === null)
    return undecided(`its pods have no label ${dataLabel}, and the labels of its namespace are not in the scan`, at);
  if (!pod.labelsComplete) return undecided(`a controller may add label ${dataLabel} to its pods`, at);
  return unmet(`neither its pods nor its namespace have label ${dataLabel}`, at);
};
var egressIP = (_, { pod, caller }, { objects }) => {
  const { namespace } = pod;
  if (namespace === null) return undecided("its namespace isn't set");
  const namespaceLabels2 = objects.namespaceLabels(namespace);
  const answers = objects.all("cilium.io", "CiliumEgressGatewayPolicy").map((policy) => {
    const name2 = `CiliumEgressGatewayPolicy ${policy.name}`;
    const at = policy.locate(["metadata", "name"]);
    const selects2 = listAt(valueAt(policy.value, ["spec", "selectors"])).map((selector) => {
      const pods = isObject(selector) ? selector["podSelector"] : void 0;
      const namespaces = isObject(selector) ? selector["namespaceSelector"] : void 0;
      if (pods === void 0 && namespaces === void 0) return unmet("");
      if (pods !== void 0 && !selectsLabels(pods, identityLabels(pod, namespace)))
        return pod.labelsComplete ? unmet("") : undecided("a controller may add labels to its pods", at);
      if (namespaces === void 0) return met();
      if (selectsLabels(namespaces, { ...namespaceLabels2, "kubernetes.io/metadata.name": namespace })) return met();
      return namespaceLabels2 === null ? undecided(`${name2} asks for labels of namespace ${namespace}`, at) : unmet("");
    });
    const best = selects2.find(({ answer }) => answer === "yes") ?? selects2.find(({ answer }) => answer === "unknown") ?? unmet("");
    if (best.answer !== "yes") return best;
    const cidrs = stringList(valueAt(policy.value, ["spec", "destinationCIDRs"]));
    return cidrs.includes("0.0.0.0/0") ? met() : undecided(`whether the hosts lie in the destinationCIDRs of ${name2}`, at);
  });
  return answers.find(({ answer }) => answer === "yes") ?? answers.find(({ answer }) => answer === "unknown") ?? unmet("no CiliumEgressGatewayPolicy selects its pods", caller.workload.manifest.locate([], "value"));
};
function identityLabels({ labels, serviceAccount }, namespace) {
  const own = {
    ...stringMap(labels),
    "io.kubernetes.pod.namespace": namespace,
    "io.cilium.k8s.policy.serviceaccount": serviceAccount
  };
  return Object.fromEntries(
    Object.entries(own).flatMap(([key2, value]) => ["", "k8s:", "any:"].map((source) => [source + key2, value]))
  );
}

// src/huggingface/hosts.ts
var URL_PATTERN = /\b(https?):\/\/(?:[^\s/@"'<>]{0,200}@)?([A-Za-z0-9.*_-]{1,255})(?::(\d{1,5}))?([^\s"'<>)\]},;]{0,500})/g;
var GIT_PATTERN = /\bgit@(hf\.co|huggingface\.co):([^\s"']{1,300})/g;
var BARE_PATTERN = /(?<![\w./@:-])((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){0,6}(?:huggingface\.co|hf\.co|hf\.space|endpoints\.huggingface\.cloud))\.?(?::(\d{1,5}))?(\/[^\s"'<>)\]},;]{0,500})?(?![\w.-])/gi;
function hostsIn(text) {
  const found = [];
  for (const match of text.matchAll(URL_PATTERN)) {
    const scheme = match[1] === "http" ? "http" : "https";
    const port = match[3] === void 0 ? scheme === "http" ? 80 : 443 : Number(match[3]);
    found.push({
      host: trimmed(match[2] ?? ""),
      port,
      scheme,
      path: match[4] ?? "",
      text: match[0],
      offset: match.index,
      isUrl: true
    });
  }
  for (const match of text.matchAll(GIT_PATTERN)) {
    found.push({
      host: (match[1] ?? "").toLowerCase(),
      port: 22,
      scheme: "ssh",
      path: `/${match[2] ?? ""}`,
      text: match[0],
      offset: match.index,
      isUrl: true
    });
  }
  for (const match of text.matchAll(BARE_PATTERN)) {
    if (found.some((other) => match.index >= other.offset && match.index < other.offset + other.text.length)) continue;
    found.push({
      host: trimmed(match[1] ?? ""),
      port: Number(match[2] ?? 443),
      scheme: "https",
      path: match[3] ?? "",
      text: match[0],
      offset: match.index,
      isUrl: false
    });
  }
  return found;
}
function trimmed(host) {
  return host.toLowerCase().replace(/\.+$/, "");
}
function isHuggingFace(host, catalog) {
  return catalog.suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
function isListed(host, catalog) {
  return catalog.hosts.some(
    (entry3) => entry3.host === host || entry3.host.startsWith("*.") && host.endsWith(entry3.host.slice(1))
  );
}
function isLookAlike(host, catalog) {
  return NAME.test(host) && host.includes(".") && !isHuggingFace(host, catalog) && !isListed(host, catalog) && !/\.(?:svc|local|internal|cluster\.local|(?:sslip|nip|xip)\.io)$|\.svc\.|^(?:localhost|[a-z0-9-]+)$/.test(host);
}
var NAME = /hugging-?face|(?:^|[.-])hf(?:[.-]|$)/;
function isDisguise(host) {
  const labels = host.split(".");
  const isShort2 = (labels.at(-2) ?? "").length <= 3 && labels.length > 2;
  return NAME.test(labels.slice(isShort2 ? -3 : -2).join(".")) || /(?:^|\.)(?:huggingface|hf)\.(?:co|space|cloud)(?:\.|-)/.test(host);
}
function purposeOf(host, catalog) {
  const exact = catalog.hosts.find((entry3) => entry3.host === host);
  if (exact !== void 0) return exact.purpose;
  const family = catalog.hosts.find((entry3) => entry3.host.startsWith("*.") && host.endsWith(entry3.host.slice(1)));
  return family?.purpose ?? "custom";
}

// src/huggingface/offline.ts
function offlineVariable(environment, catalog, obeys) {
  if (obeys === null) return null;
  const own = catalog.offline.filter(({ engines }) => engines?.includes(obeys) === true);
  const entries = own.length > 0 ? own : catalog.offline.filter(({ engines }) => engines === void 0);
  for (const entry3 of entries) {
    const variable2 = environment.variables.get(entry3.name);
    if (variable2?.value === void 0 || variable2.value === null) continue;
    const first = entry3.unless === void 0 ? void 0 : environment.variables.get(entry3.unless)?.value;
    if (first !== void 0 && first !== null && first !== "") continue;
    if (entry3.values.includes(variable2.value.trim().toLowerCase())) return variable2;
  }
  return null;
}

// src/huggingface/revisions.ts
var ARGUMENT = /(?:^|\s)--(?:model[-_])?revision[=\s]+["']?([^\s"']+)/g;
var CODE = /\brevision\s*=\s*["']([^"']{1,100})["']/g;
var VARIABLE = /^(?:[A-Z0-9]+_)*REVISION$/;
function revisionsOf(call, container, environment) {
  const line = [...container.command, ...container.args].join(" ");
  const found = [];
  for (const pattern of [ARGUMENT, CODE]) for (const [, text] of line.matchAll(pattern)) found.push(text ?? "");
  for (const [name2, { value }] of environment.variables)
    if (VARIABLE.test(name2) && value !== null && value !== void 0 && value !== "") found.push(value);
  const { model } = call;
  const texts3 = [line, ...call.evidence.map(({ text }) => text)];
  if (model !== null) {
    for (const text of texts3) {
      for (let at = text.indexOf(model); at >= 0; at = text.indexOf(model, at + 1)) {
        const after = /^(?:[@:]|\/(?:resolve|tree|raw|blob)\/)([\w.-]{1,100})/.exec(
          text.slice(at + model.length, at + model.length + 120)
        );
        if (after?.[1] !== void 0) found.push(after[1]);
      }
    }
  }
  return { revisions: [...new Set(found)], isArgument: model !== null && line.includes(model) };
}

// src/huggingface/filled-text.ts
function filledText(text, pattern, put2) {
  const parts3 = [];
  const pieces = [];
  let at = 0;
  let now = 0;
  for (const match of text.matchAll(pattern)) {
    const value = put2(match);
    if (value === match[0]) continue;
    parts3.push(text.slice(at, match.index), value);
    now += match.index - at + value.length;
    at = match.index + match[0].length;
    pieces.push({ now, before: at, length: value.length });
  }
  if (pieces.length === 0) return { text };
  return { text: [...parts3, text.slice(at)].join(""), back: (offset) => before(pieces, offset) };
}
function before(pieces, offset) {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((pieces[middle]?.now ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = pieces[low - 1];
  const next3 = pieces[low];
  const own = last === void 0 ? offset : last.before + offset - last.now;
  if (next3 !== void 0 && offset > next3.now - next3.length) {
    const start = last === void 0 ? next3.now - next3.length : last.before + (next3.now - next3.length - last.now);
    return Math.min(own, start);
  }
  return own;
}

// src/huggingface/variables.ts
function environmentOf(container, manifest, namespace, objects) {
  const variables = /* @__PURE__ */ new Map();
  const secrets = [];
  const missing = [];
  const plain3 = [];
  for (const [index, source] of listAt(container.value["envFrom"]).entries()) {
    if (!isObject(source)) continue;
    const path = [...container.path, "envFrom", index];
    const prefix = stringAt(source["prefix"]) ?? "";
    const secret = isObject(source["secretRef"]) ? source["secretRef"] : null;
    const secretName = stringAt(secret?.["name"]);
    if (secret !== null && secretName !== void 0) {
      secrets.push({ name: secretName, prefix, optional: secret["optional"] === true, path });
      plain3.push(...addressesOf(secretName, prefix, namespace, objects));
    }
    const reference = isObject(source["configMapRef"]) ? source["configMapRef"] : null;
    const name2 = stringAt(reference?.["name"]);
    if (reference === null || name2 === void 0) continue;
    const configMap = objects.find("", "ConfigMap", namespace, name2, manifest.file);
    if (configMap === null || hasUnreadKeys(configMap.value))
      missing.push({ name: name2, path, optional: reference["optional"] === true });
    if (configMap !== null)
      for (const [key2, value] of Object.entries(stringMap(configMap.value["data"]))) {
        if (key2 === UNREAD_KEY) continue;
        variables.set(prefix + key2, {
          name: prefix + key2,
          value,
          secret: null,
          plain: null,
          configMap: { name: name2, key: key2 },
          manifest: configMap,
          path: ["data", key2]
        });
      }
  }
  for (const { name: name2, value, path } of envItems(container)) {
    const variable2 = variableOf(name2, value, path, manifest, namespace, objects);
    if (variable2.configMap !== null && variable2.value === null)
      missing.push({ name: variable2.configMap.name, path, optional: false });
    const filled3 = variable2.value === null ? null : expanded2(variable2.value, variables).text;
    variables.set(name2, { ...variable2, value: filled3 });
  }
  return { variables, plain: plain3, secrets, missing };
}
function envItems(container) {
  const field = container.value["env"] === void 0 && container.type === "field" ? "envs" : "env";
  return [
    ...(container.shared ?? []).flatMap(({ path, value }) => itemsIn(value, path)),
    ...itemsIn(container.value[field], [...container.path, field])
  ];
}
function itemsIn(env, path) {
  if (isObject(env)) {
    return Object.entries(env).map(([name2, value]) => ({
      name: name2,
      value: isObject(value) ? value : { value: value ?? null },
      path: [...path, name2]
    }));
  }
  return listAt(env).flatMap((item, index) => {
    const name2 = isObject(item) ? stringAt(item["name"]) ?? stringAt(item["key"]) : void 0;
    return isObject(item) && name2 !== void 0 ? [{ name: name2, value: item, path: [...path, index] }] : [];
  });
}
function variableOf(name2, item, path, manifest, namespace, objects) {
  const base2 = { name: name2, secret: null, configMap: null, plain: null, manifest, path };
  const from = isObject(item["valueFrom"]) ? item["valueFrom"] : item;
  const secret = isObject(from["secretKeyRef"]) ? from["secretKeyRef"] : null;
  if (secret !== null) {
    const address2 = addressAt(stringAt(secret["name"]) ?? "", stringAt(secret["key"]) ?? "", namespace, objects);
    return {
      ...base2,
      ...address2,
      value: null,
      secret: {
        name: stringAt(secret["name"]) ?? "",
        key: stringAt(secret["key"]) ?? "",
        optional: secret["optional"] === true
      }
    };
  }
  const reference = isObject(from["configMapKeyRef"]) ? from["configMapKeyRef"] : null;
  if (reference !== null) {
    const mapName = stringAt(reference["name"]) ?? "";
    const key2 = stringAt(reference["key"]) ?? "";
    const configMap = objects.find("", "ConfigMap", namespace, mapName, manifest.file);
    const value2 = configMap === null ? void 0 : stringAt(valueAt(configMap.value, ["data", key2]));
    if (configMap !== null && value2 !== void 0)
      return { ...base2, value: value2, configMap: { name: mapName, key: key2 }, manifest: configMap, path: ["data", key2] };
    return { ...base2, value: null, configMap: { name: mapName, key: key2 } };
  }
  const value = item["value"];
  if (isObject(item["valueFrom"])) return { ...base2, value: null };
  return {
    ...base2,
    value: value === void 0 || value === null ? "" : typeof value === "object" ? null : String(value),
    path: [...path, ...Object.hasOwn(item, "value") ? ["value"] : []]
  };
}
var ADDRESS = /^(?:(?:https?|hf|huggingface):\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w./:%-]{0,500})?|(?:[\w-]{1,63}\.){1,6}[a-z]{2,20}(?::\d{1,5})?(?:\/[\w./-]{0,300})?)$/i;
function addressAt(name2, key2, namespace, objects) {
  const secret = objects.find("", "Secret", namespace, name2);
  if (secret === null) return null;
  const written4 = stringAt(valueAt(secret.value, ["stringData", key2]));
  const encoded = stringAt(valueAt(secret.value, ["data", key2]));
  const text = (written4 ?? (encoded === void 0 ? void 0 : decoded(encoded)))?.trim();
  if (text === void 0 || !ADDRESS.test(text)) return null;
  return { plain: text, manifest: secret, path: [written4 === void 0 ? "data" : "stringData", key2] };
}
function addressesOf(name2, prefix, namespace, objects) {
  const secret = objects.find("", "Secret", namespace, name2);
  if (secret === null) return [];
  const keys = new Set(
    ["data", "stringData"].flatMap((field) => Object.keys(isObject(secret.value[field]) ? secret.value[field] : {}))
  );
  return [...keys].flatMap((key2) => {
    const address2 = addressAt(name2, key2, namespace, objects);
    const base2 = { name: prefix + key2, value: null, configMap: null, secret: { name: name2, key: key2, optional: false } };
    return address2 === null ? [] : [{ ...base2, ...address2 }];
  });
}
function decoded(text) {
  if (text.length > 2e3 || !/^[A-Za-z0-9+/=\s]*$/.test(text)) return void 0;
  const plain3 = Buffer.from(text, "base64").toString("latin1");
  return /^[\x20-\x7e\n]*$/.test(plain3) ? plain3 : void 0;
}
function expanded2(text, variables) {
  return filledText(text, /\$(\$|\(([^()$]{1,256})\))/g, ([whole, dollar, name2]) => {
    if (dollar === "$") return "$";
    const value = name2 === void 0 ? void 0 : variables.get(name2)?.value;
    return value ?? whole;
  });
}
function expandedShell(text, variables) {
  return filledText(
    text,
    /\$(?:\{([A-Za-z_]\w{0,255})(?::?-([^{}]{0,500}))?\}|([A-Za-z_]\w{0,255}))/g,
    ([whole, braced, fallback, plain3]) => {
      const variable2 = variables.get(braced ?? plain3 ?? "");
      if (variable2?.value !== void 0 && variable2.value !== null && variable2.value !== "") return variable2.value;
      return variable2 === void 0 && fallback !== void 0 ? fallback : whole;
    }
  );
}

// src/cluster/in-cluster.ts
function inClusterTarget(host, port, namespace, objects) {
  const match = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(\.svc(?:\.[a-z0-9.-]+)?)?)?$/.exec(host.replace(/\.$/, ""));
  const name2 = match?.[1];
  if (match === null || name2 === void 0) return null;
  const other = match[2] ?? namespace ?? "";
  const service = objects.find("", "Service", match[2] ?? namespace, name2);
  if (service === null) {
    const isSure = match[3] !== void 0 || match[2] === void 0;
    return isSure && host !== "localhost" ? { namespace: other, name: name2, labels: null, port } : null;
  }
  const selector = valueAt(service.value, ["spec", "selector"]);
  const labels = isObject(selector) ? stringMap(selector) : null;
  const own = listAt(valueAt(service.value, ["spec", "ports"])).find((item) => isObject(item) && item["port"] === port);
  const target = isObject(own) ? own["targetPort"] : void 0;
  return {
    namespace: service.namespace ?? other,
    name: name2,
    labels: labels === null || Object.keys(labels).length === 0 ? null : labels,
    port: typeof target === "number" ? target : Number(stringAt(target) ?? Number.NaN) || port
  };
}

// src/cluster/dns.ts
var KUBE_DNS = { type: "pods", namespace: "kube-system", labels: { "k8s-app": "kube-dns" } };
var SERVERS_OF_CLUSTERS = /* @__PURE__ */ new Set(["kube-dns", "coredns"]);
function dnsServersOf(objects, settings) {
  if (settings !== null) return settings.map(serverOf);
  const caches = podsWithRole(objects, "node-cache");
  const redirected = redirects(objects, caches);
  if (redirected.length > 0) return redirected;
  const candidates = asTakenOver(podsWithRole(objects, "resolver")).filter(isClusterDns);
  const sure = candidates.filter(isSurelyClusterDns);
  const resolvers = sure.length > 0 ? sure : candidates;
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
      const labels = Object.entries(server.labels).map(([key2, value]) => `${key2}=${value}`);
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
  const images = new Set(cilium.dns.filter((entry3) => entry3.role === role).flatMap((entry3) => entry3.images));
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
function asTakenOver(found) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const pods of found) {
    const key2 = `${pods.namespace}/${pods.name}`;
    const other = byName2.get(key2);
    const count = (labels) => Object.keys(labels).length;
    if (other === void 0 || count(pods.labels) > count(other.labels)) byName2.set(key2, pods);
  }
  return [...byName2.values()];
}
function isClusterDns(pods) {
  const { name: name2, labels } = pods;
  const isLabelled = labels["k8s-app"] === "coredns" && labels["app.kubernetes.io/name"] !== "coredns";
  return isSurelyClusterDns(pods) || isLabelled || SERVERS_OF_CLUSTERS.has(name2);
}
function isSurelyClusterDns({ namespace, labels }) {
  return namespace === "kube-system" || labels["k8s-app"] === "kube-dns";
}
function redirects(objects, caches) {
  return objects.all("cilium.io", "CiliumLocalRedirectPolicy").flatMap(({ value, namespace: own }) => {
    const service = valueAt(value, ["spec", "redirectFrontend", "serviceMatcher"]);
    const selector = valueAt(value, ["spec", "redirectBackend", "localEndpointSelector"]);
    if (!isObject(service) || !SERVERS_OF_CLUSTERS.has(stringAt(service["serviceName"]) ?? "")) return [];
    const namespace = own ?? "kube-system";
    const pods = caches.find((cache3) => cache3.namespace === namespace && selectsLabels(selector, cache3.labels));
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

// src/cluster/judge.ts
var UNSET = "\0unset ";
function judgeCall(call, engine, others, byId, objects) {
  const pod = call.workload.pods[call.pod];
  if (pod === void 0) throw new Error(`call without a pod: ${call.host}`);
  const namespace = pod.namespace ?? UNSET + call.workload.root;
  const { group } = call.workload.manifest;
  const { destination, unknown } = destinationOf(call, pod.namespace, objects);
  const judgeWith2 = (by) => certain(
    byLabels(by.judge(identityOf(pod, namespace, group, call.workload.manifest), destination), destination),
    unknown
  );
  const judgement = judgeWith2(engine);
  return {
    call,
    judgement,
    otherwise: others().flatMap(({ version, engine: other }) => {
      const { effectiveVerdict } = judgeWith2(other);
      return effectiveVerdict === judgement.effectiveVerdict ? [] : [{ version, verdict: effectiveVerdict }];
    }),
    elsewhere: judgement.effectiveVerdict === "default-allow" && !pod.hostNetwork ? elsewhere(pod, group, namespace, judgement, destination, engine, byId) : []
  };
}
var ADDED = [
  "kubernetes.io",
  "k8s.io",
  "x-k8s.io",
  "cilium.io",
  "helm.sh",
  "istio.io",
  "kserve.io",
  "knative.dev",
  "kubeflow.org",
  "nvidia.com",
  "openshift.io",
  "ray.io",
  "volcano.sh"
];
function identityOf(pod, namespace, group, manifest) {
  const dnsServers = manifest === void 0 ? null : dnsServersOfPod(manifest, pod.path);
  return {
    namespace,
    labels: pod.labels,
    labelsComplete: pod.labelsComplete,
    ...pod.labelsComplete ? {} : { addedDomains: [...ADDED, group.split(".").slice(-2).join(".")] },
    serviceAccount: pod.serviceAccount,
    hostNetwork: pod.hostNetwork,
    ...dnsServers === null ? {} : { dnsServers }
  };
}
function destinationOf(call, namespace, objects) {
  const [proxy, proxyPort] = call.via?.split(":") ?? [];
  const host = proxy ?? call.host;
  const port = proxy === void 0 ? call.port : Number(proxyPort ?? 443);
  const target = proxy === void 0 && call.purpose !== "custom" ? null : inClusterTarget(host, port, namespace, objects);
  if (target === null) return { destination: { host, port, protocol: "TCP" }, unknown: null };
  const endpoint = {
    namespace: target.namespace || UNSET + call.workload.root,
    labels: target.labels ?? { app: target.name }
  };
  return {
    destination: { host, port: target.port, protocol: "TCP", endpoint },
    unknown: target.labels === null ? `Service ${target.namespace}/${target.name} and the labels of its pods` : null
  };
}
function byLabels(judgement, { endpoint }) {
  if (endpoint === void 0 || judgement.reason !== "no-name-needed" || judgement.broad.length > 0) return judgement;
  const pinned = (verdict) => verdict === "allowed-broad" ? "allowed-pinned" : verdict;
  return {
    ...judgement,
    verdict: pinned(judgement.verdict),
    effectiveVerdict: pinned(judgement.effectiveVerdict),
    reason: ""
  };
}
function certain(judgement, unknown) {
  if (unknown === null || judgement.effectiveVerdict === "default-allow") return judgement;
  return {
    ...judgement,
    verdict: "unknown",
    effectiveVerdict: "unknown",
    unknownBecause: [...judgement.unknownBecause, unknown]
  };
}
function elsewhere(pod, group, namespace, judgement, destination, engine, byId) {
  const selecting2 = new Set(judgement.policies.map(({ policy }) => policy.id));
  const found = [];
  const namespaces = /* @__PURE__ */ new Set();
  for (const policy of engine.policies) {
    if (policy.namespace === null || policy.namespace === namespace || !policy.valid) continue;
    if (pod.namespace === null || policy.namespace.startsWith(UNSET)) namespaces.add(policy.namespace);
  }
  for (const other of namespaces) {
    for (const { policy, selects: selects2 } of engine.judge(identityOf(pod, other, group), destination).policies) {
      const view = byId.get(policy.id);
      const restricts = policy.rules.some(({ egress }) => egress.length > 0);
      if (selects2 && restricts && !selecting2.has(policy.id) && policy.namespace === other && view !== void 0)
        found.push(view);
    }
  }
  return found;
}

// src/cluster/trail.ts
var LEVELS = ["flow", "dns", "sni", "http"];
var LACKS = {
  flow: "no policy is enforced on its egress, so no flow names one",
  dns: "its look-up passes no DNS rule, so its flows carry no name",
  sni: "no `serverNames` name its host, so only the look-up does",
  http: "TLS is not terminated for an HTTP rule, so no request is seen"
};
function readsRequests({ call, judgement: { connect } }) {
  const terminates = connect.applicable.some(({ deny, l7 }) => !deny && l7.terminatingTls !== null);
  return connect.proxy === "http" && (call.scheme === "http" || terminates);
}
function shownBy(judged) {
  const { enforced, dns, connect } = judged.judgement;
  const reads = readsRequests(judged);
  const names2 = connect.applicable.some(({ deny, l7 }) => !deny && l7.serverNames.length > 0);
  const shown3 = {
    flow: enforced,
    dns: dns.observed,
    sni: (connect.proxy === "tls" || reads) && names2,
    http: reads
  };
  return LEVELS.filter((level) => shown3[level]);
}
function reachesLevel(judged, level) {
  return shownBy(judged).some((shown3) => LEVELS.indexOf(shown3) >= LEVELS.indexOf(level));
}
function auditLevel(text) {
  return LEVELS.find((level) => level === text) ?? null;
}

// src/cluster/conditions/reach.ts
var PRIVATE_ADDRESS = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$/;
var PRIVATE_NAME = /^(?:localhost|[a-z0-9-]+)$|\.(?:svc|local|internal|lan|corp|home\.arpa)$|\.svc\./;
var isPrivate2 = (_, { judged: { call }, pod }, { catalog, objects }) => {
  const { host, port, at } = call;
  if (isHuggingFace(host, catalog.destinations)) return unmet(`${host} is a public host of Hugging Face`, at);
  if (PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host)) return met();
  if (inClusterTarget(host, port, pod.namespace, objects) !== null) return met();
  const isProvider = (catalog.destinations.providers ?? []).some(({ hosts }) => hosts.includes(host));
  return isProvider ? unmet(`${host} is a public provider`, at) : undecided(`whether ${host} is private doesn't show in its name`, at);
};
var REACHES = /* @__PURE__ */ new Set(["allowed-pinned", "allowed-broad", "default-allow", "policy-invalid"]);
var offline = (_, { pod, judged: { call }, caller }, facts) => {
  const container = pod.containers.find(({ name: name2 }) => name2 === call.container);
  if (container === void 0) return undecided("its container is not in the manifest", call.at);
  return offlineIn(caller.workload, pod, [container], facts);
};
function offlineIn(workload2, pod, containers, facts) {
  const { manifest, root } = workload2;
  const { engine, catalog, objects } = facts;
  const at = manifest.locate(containers[0]?.path ?? pod.path, "value");
  const isSet = containers.some((container) => {
    const environment = environmentOf(container, manifest, pod.namespace, objects);
    return offlineVariable(environment, catalog.environment, "hub") !== null;
  });
  if (!isSet) return unmet(`no container of it sets HF_HUB_OFFLINE=1`, at);
  const identity = identityOf(pod, pod.namespace ?? UNSET + root, manifest.group, manifest);
  return worstOf(
    catalog.destinations.hosts.filter(({ host }) => !host.includes("*")).map(({ host }) => {
      const verdict = engine.judge(identity, { host, port: 443, protocol: "TCP" }).effectiveVerdict;
      if (REACHES.has(verdict)) return unmet(`its egress is open to ${host}`, at);
      return verdict === "unknown" ? undecided(`whether it can reach ${host} is not known`, at) : met();
    })
  );
}
var COMMIT = /^[0-9a-f]{40}$/;
var revision = (_, { judged: { call }, pod, caller }, { objects }) => {
  if (call.purpose !== "hub-download") return met();
  const container = pod.containers.find(({ name: name2 }) => name2 === call.container);
  if (container === void 0) return undecided("which revision it downloads is not in the manifest", call.at);
  const environment = environmentOf(container, caller.workload.manifest, pod.namespace, objects);
  const { revisions, isArgument } = revisionsOf(call, container, environment);
  const loose = revisions.find((text) => !COMMIT.test(text));
  const what = call.model ?? "what it downloads";
  if (loose !== void 0 && /[${]/.test(loose))
    return undecided(`revision ${loose.slice(0, 60)} is not resolved`, call.at);
  if (loose !== void 0) return unmet(`revision ${loose.slice(0, 60)} of ${what} is no commit`, call.at);
  if (revisions.length > 0) return met();
  return isArgument ? unmet(`no revision of ${what} is named`, call.at) : undecided(`which revision of ${what} the program downloads is not in the manifest`, call.at);
};
var audit = ({ value }, { judged }, { flowLog }) => {
  const { call, judgement } = judged;
  if (judgement.effectiveVerdict === "unknown") return undecided("which policies allow the call is not known", call.at);
  if (judgement.effectiveVerdict.startsWith("blocked")) return met();
  if (flowLog?.enabled.answer === "no")
    return unmet(`Hubble is switched off in ${flowLog.source}, so no flow is recorded`, flowLog.enabled.at ?? call.at);
  if (!judgement.enforced) return unmet(LACKS.flow, call.at);
  return reachesLevel(judged, value) ? met() : unmet(LACKS[value], call.at);
};

// src/cluster/conditions/token.ts
var ORIGIN = {
  keyless: "keyless",
  dynamic: "dynamic",
  store: "store",
  injector: "store",
  encrypted: "encrypted"
};
var tokenFrom = ({ value }, asked) => worstOf(
  tokensOf(asked).map((token) => {
    const { provenance } = token.origin;
    const { at } = token.reference;
    if (provenance === "unknown") return undecided(`where ${nameOf3(token)} comes from is not in the scan`, at);
    const origin = ORIGIN[provenance];
    return value.some((one) => one === origin) ? met() : unmet(`${nameOf3(token)} is of provenance ${provenance}`, at);
  })
);
var tokenMaxAge = ({ value }, asked, { now }) => worstOf(
  tokensOf(asked).map((token) => {
    const { status, recordedAt, at, problem: problem2 } = token.rotation;
    if (status === "exempt") return met();
    const place = at ?? token.reference.at;
    if (recordedAt === null)
      return undecided(`${problem2 ?? "nothing records"} when ${nameOf3(token)} was replaced`, place);
    const limit = parseDuration(value) ?? 0;
    return Date.parse(recordedAt) + limit < now ? unmet(`${nameOf3(token)} was replaced on ${recordedAt}`, place) : met();
  })
);
var tokenExclusive = (_, asked, { identity }) => worstOf(
  tokensOf(asked).map((token) => {
    const link = identity.chain(token, []).find((one) => one.link === "exclusive");
    return link?.strength === "broken" ? unmet(`of ${nameOf3(token)}, ${link.says}`, link.at) : met();
  })
);
var tokenChain = ({ value }, asked, { identity }) => worstOf(
  tokensOf(asked).map((token) => {
    const [weakest2] = identity.chain(token, judgedLinks(asked.caller, token));
    if (weakest2 === void 0) return met();
    const { strength, link, says, at } = weakest2;
    if (strength === "unknown") return undecided(`link ${link} of its chain is unknown: ${says}`, at);
    const holds4 = strength === "proved" || strength === "asserted" && value === "asserted";
    return holds4 ? met() : unmet(`link ${link} of its chain is ${strength}: ${says}`, at);
  })
);
function tokensOf({ caller, judged: { call } }) {
  const held = caller.tokens.filter(
    ({ reference, origin }) => reference.effective && origin.provenance !== "none" && reference.pod === call.pod
  );
  const own = held.filter(({ reference }) => reference.container === call.container);
  return own.length > 0 ? own : held;
}
function nameOf3({ origin, reference }) {
  const name2 = origin.name ?? reference.secret;
  if (name2 === null) return `the token of ${reference.variable ?? reference.container}`;
  return `the token of Secret ${name2.namespace === null ? "" : `${name2.namespace}/`}${name2.name}`;
}

// src/cluster/conditions/judge.ts
var JUDGES = {
  "token.from": tokenFrom,
  "token.maxAge": tokenMaxAge,
  "token.exclusive": tokenExclusive,
  "token.chain": tokenChain,
  region,
  data,
  private: isPrivate2,
  offline,
  revision,
  egressIP,
  audit
};
function judgeConditions(caller, covered, facts) {
  const found = /* @__PURE__ */ new Map();
  for (const { judged, by } of covered) {
    const pod = caller.workload.pods[judged.call.pod];
    if (pod === void 0) continue;
    const asked = { caller, judged, pod };
    for (const { intent, condition, met: met2 } of bestOf([...new Set(by.map((one) => one.intent))], asked, facts)) {
      const key2 = `${intent.name}\0${condition.kind}`;
      const known4 = found.get(key2);
      if (known4 === void 0) found.set(key2, { intent, condition, met: met2, calls: [judged] });
      else {
        known4.calls.push(judged);
        if (met2.answer === "no" && known4.met.answer !== "no") known4.met = met2;
      }
    }
  }
  return [...found.values()];
}
function judgeOffline(workload2, intents, facts) {
  return intents.flatMap(
    (intent) => intent.conditions.flatMap((condition) => {
      if (condition.kind !== "offline") return [];
      const met2 = worstOf(workload2.pods.map((pod) => offlineIn(workload2, pod, pod.containers, facts)));
      return met2.answer === "yes" ? [] : [{ intent, condition, met: met2 }];
    })
  );
}
function bestOf(intents, asked, facts) {
  const byName2 = [...intents].sort((a, b) => a.name < b.name ? -1 : 1);
  const weight = (open) => open.reduce((sum, { met: met2 }) => sum + (met2.answer === "no" ? 1e3 : 1), 0);
  let best = null;
  for (const intent of byName2) {
    const open = intent.conditions.map((condition) => ({ intent, condition, met: judge(condition, asked, facts) })).filter(({ met: met2 }) => met2.answer !== "yes");
    if (best === null || weight(open) < weight(best)) best = open;
    if (best.length === 0) break;
  }
  return best ?? [];
}
function judge(condition, asked, facts) {
  const answer = JUDGES[condition.kind];
  return answer(condition, asked, facts);
}

// src/cluster/intent.ts
var ACTIVITIES = {
  // The inference clients ask the hub for a model's providers.
  "hub-api": ["download", "inference", "train", "upload"],
  "hub-download": ["download", "train", "upload"],
  "inference-router": ["inference"],
  "inference-endpoint": ["inference"],
  space: ["inference"],
  "dataset-viewer": ["download", "train"],
  telemetry: ["download", "inference", "train", "upload"],
  custom: ["download", "inference", "train", "upload"]
};
function clusterIntent(file, facts) {
  const { now } = facts;
  const catalog = facts.catalog.destinations;
  const hosts = hostSets(catalog);
  const grants = grantsOf(file, catalog, hosts);
  const today = new Date(now).toISOString().slice(0, 10);
  const known4 = /* @__PURE__ */ new WeakMap();
  const judged = /* @__PURE__ */ new WeakMap();
  const declared2 = (caller) => {
    const found = known4.get(caller) ?? declaredCaller(caller.workload, telling(caller.calls), grants, today);
    known4.set(caller, found);
    return found;
  };
  const naming = (workload2) => {
    const found = workload2.pods.map((pod) => grants.naming(subjectOf3(pod), today));
    return {
      named: distinct2(found.flatMap(({ intents }) => intents)),
      perhaps: distinct2(found.flatMap(({ perhaps }) => perhaps))
    };
  };
  return {
    file,
    hosts,
    at: (line) => ({ file: file.path, line, column: 1, endLine: line, endColumn: 1 }),
    declared: declared2,
    conditions: (caller) => {
      const found = judged.get(caller) ?? judgeConditions(caller, declared2(caller).covered, facts);
      judged.set(caller, found);
      return found;
    },
    offline: (workload2) => judgeOffline(workload2, naming(workload2).named, facts),
    naming
  };
}
var prepared = /* @__PURE__ */ new WeakMap();
function grantsOf(file, catalog, hosts) {
  const known4 = prepared.get(file);
  if (known4?.catalog === catalog) return known4.grants;
  const grants = createGrants(file, hosts);
  prepared.set(file, { catalog, grants });
  return grants;
}
function hostSets({ hosts }) {
  const of = (...purposes) => hosts.filter(({ id, purpose }) => purposes.includes(purpose) && (purpose !== "hub-api" || !id.startsWith("endpoints"))).map(({ host }) => host);
  return {
    hub: of("hub-api", "hub-download", "dataset-viewer"),
    inference: of("inference-router", "inference-endpoint")
  };
}
function telling(calls) {
  const required = calls.filter(({ call }) => call.required);
  return required.length > 0 ? required : calls;
}
function subjectOf3(pod) {
  return {
    namespace: pod.namespace,
    serviceAccount: pod.serviceAccountKnown ? pod.serviceAccount : null,
    labels: pod.labels,
    labelsComplete: pod.labelsComplete
  };
}
function declaredCaller(workload2, calls, grants, today) {
  const covered = [];
  const groups2 = /* @__PURE__ */ new Map();
  const add = (group2, judged, intents) => {
    const known4 = groups2.get(group2) ?? { calls: [], intents: [] };
    known4.calls.push(judged);
    known4.intents.push(...intents);
    groups2.set(group2, known4);
  };
  const subjects = workload2.pods.map(subjectOf3);
  const named = subjects.map((subject2) => grants.naming(subject2, today));
  let why = "";
  for (const judged of calls) {
    const { call } = judged;
    const found = named[call.pod];
    const subject2 = subjects[call.pod];
    if (found === void 0 || subject2 === void 0) continue;
    const { intents, perhaps: perhaps2, ended } = found;
    const cover = grants.covering(intents, useOf(call));
    if (cover.answer === "yes") covered.push({ judged, by: cover.by });
    else if (perhaps2.length > 0 && (intents.length === 0 || grants.covering(perhaps2, useOf(call)).answer !== "no")) {
      why ||= whyPerhaps(subject2);
      add("perhaps", judged, perhaps2);
    } else if (intents.length === 0) add("unnamed", judged, ended);
    else addUncovered(judged, intents, cover, add);
  }
  const group = (name2) => {
    const known4 = groups2.get(name2);
    return known4 === void 0 ? null : { calls: known4.calls, intents: distinct2(known4.intents) };
  };
  const perhaps = group("perhaps");
  return {
    covered,
    unnamed: group("unnamed"),
    perhaps: perhaps === null ? null : { ...perhaps, why },
    lacking: { model: group("model"), host: group("host"), activity: group("activity") },
    open: { model: group("open model"), host: group("open host") }
  };
}
function addUncovered(judged, intents, cover, add) {
  if (cover.answer === "unknown") add(`open ${cover.missing}`, judged, cover.intents);
  else for (const lack of cover.lacks) add(lack, judged, intents);
}
function useOf({ model, host, purpose }) {
  return { model, host, activities: ACTIVITIES[purpose] };
}
function whyPerhaps({ namespace, serviceAccount }) {
  if (namespace === null) return "its namespace isn't set";
  return serviceAccount === null ? "an operator chooses its service account" : "a controller may add labels to its pods";
}
function distinct2(intents) {
  return [...new Set(intents)].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
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

// src/rules/words.ts
function workloadText(name2) {
  return `${name2.kind} ${name2.namespace === null ? "" : `${name2.namespace}/`}${name2.name}`;
}
function workloadSubject(name2) {
  return workloadText(name2);
}
function listText(items, limit = 4) {
  const unique2 = [...new Set(items)];
  if (unique2.length <= limit)
    return unique2.length < 2 ? unique2[0] ?? "" : `${unique2.slice(0, -1).join(", ")} and ${unique2.at(-1) ?? ""}`;
  return `${unique2.slice(0, limit).join(", ")} and ${unique2.length - limit} more`;
}
function hostsText(calls) {
  const sorted2 = [...calls].sort((a, b) => Number(b.call.required) - Number(a.call.required));
  return listText(sorted2.map(({ call }) => call.via === null ? call.host : `${call.host} (through ${call.via})`));
}
function policyText({ policy }) {
  const namespace = policy.namespace === null || policy.namespace.startsWith("\0") ? "" : `${policy.namespace}/`;
  return `${namespace}${policy.name}`;
}
function policyPlaces(views, message) {
  return views.map((view) => ({
    ...view.manifest.locate(["metadata", "name"]),
    message: `${policyText(view)} ${message}`
  }));
}
function secretText({ origin, reference }) {
  const name2 = origin.name ?? reference.secret;
  if (name2 === null) return reference.providerClass ?? reference.variable ?? "its source";
  return `${name2.namespace === null ? "" : `${name2.namespace}/`}${name2.name}`;
}
function telling2(calls) {
  const required = calls.filter(({ call }) => call.required);
  return required.length > 0 ? required : calls;
}
var ANSWERS = {
  "allowed-pinned": "allowed, and only by name",
  "allowed-broad": "allowed, and more with it",
  blocked: "blocked",
  "blocked-dns": "blocked by way of its look-up",
  "default-allow": "open, as all egress",
  "policy-invalid": "left to an invalid policy",
  unknown: "unknown"
};
function versionText(calls) {
  const answers = new Map(
    calls.flatMap(({ otherwise }) => otherwise).map(({ version, verdict }) => [version, verdict])
  );
  if (answers.size === 0) return "";
  const others = [...answers].map(([version, verdict]) => `with ${version} it is ${ANSWERS[verdict]}`);
  return `
This is the answer of the newest Cilium; ${others.join(", ")}. Set \`cilium.version\` in .hf-guardrails.yaml.`;
}

// src/cluster/intent-suggest.ts
var NAME_LENGTH = 32;
function entriesYaml(calls, hosts, indent2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const judged of calls) {
    const activity = activityOf(judged);
    groups2.set(activity, [...groups2.get(activity) ?? [], judged]);
  }
  const own = [...groups2].filter(([activity]) => activity !== "");
  const beside = groups2.get("") ?? [];
  const entries = own.length === 1 ? own.map(([activity, some]) => [activity, [...some, ...beside]]) : [...groups2];
  return entries.map(([activity, some]) => `${indent2}- ${entryYaml(activity, some, hosts)}
`).join("");
}
function entryYaml(activity, calls, hosts) {
  const models = [...new Set(calls.map(({ call }) => call.model ?? "**"))].sort();
  const downloads = calls.some(({ call }) => call.purpose === "hub-download");
  const asked = calls.map(({ call }) => downloads && hosts.hub.includes(call.host) ? "hub" : call.host);
  const list2 = (items) => `[${items.map(yamlScalar).join(", ")}]`;
  const use = models.includes("**") ? ["**"] : models;
  return `{use: ${list2(use)}, at: ${list2([...new Set(asked)].sort())}${activity === "" ? "" : `, for: ${activity}`}}`;
}
function activityOf({ call: { purpose } }) {
  if (purpose === "hub-download" || purpose === "dataset-viewer") return "download";
  return purpose.startsWith("inference") || purpose === "space" ? "inference" : "";
}
function intentYaml(caller, calls, hosts, taken2) {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  const labels = Object.entries(pod?.labels ?? {}).slice(0, 2);
  const isOwnAccount = pod?.serviceAccountKnown === true && pod.serviceAccount !== "default";
  const named = isOwnAccount || labels.length === 0 ? `serviceAccount: ${isOwnAccount ? yamlScalar(pod.serviceAccount) : "ITS-OWN-ACCOUNT"}` : `labels: {${labels.map(([key2, value]) => `${yamlScalar(key2)}: ${JSON.stringify(value)}`).join(", ")}}`;
  return `  - name: ${intentName(caller.workload.name || caller.workload.kind, taken2)}
    why: WHAT-FOR
    who: {namespace: ${pod?.namespace == null ? "ITS-NAMESPACE" : yamlScalar(pod.namespace)}, ${named}}
    may:
${entriesYaml(calls, hosts, "      ")}`;
}
function intentName(text, taken2) {
  const plain3 = text.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, NAME_LENGTH).replace(/^-+|-+$/g, "") || "intent";
  for (let count = 2, name2 = plain3; ; count += 1) {
    if (!taken2.has(name2)) return name2;
    const suffix = `-${count}`;
    name2 = `${plain3.slice(0, NAME_LENGTH - suffix.length)}${suffix}`;
  }
}

// src/cluster/compiled.ts
var compiled2 = /* @__PURE__ */ new WeakMap();
function compiledPolicy(manifest, namespace, id, options) {
  const known4 = compiled2.get(manifest) ?? /* @__PURE__ */ new Map();
  compiled2.set(manifest, known4);
  const key2 = JSON.stringify([namespace, options]);
  const policy = known4.get(key2) ?? compilePolicy({ value: manifest.value, defaultNamespace: namespace, id }, options);
  known4.set(key2, policy);
  return policy.id === id ? policy : { ...policy, id };
}

// src/huggingface/downloads.ts
function downloadHosts(catalog, region2) {
  const hosts = [{ host: "huggingface.co", purpose: "hub-download", required: true, transports: [] }];
  for (const entry3 of catalog.hosts) {
    if (entry3.download === void 0) continue;
    const isRegion = entry3.download === region2 || region2 === "any" && entry3.download !== "legacy" || region2 === "eu" && entry3.download === "us" && !/-us|xethub\.hf/.test(entry3.host);
    const transports = catalog.transports.filter(({ anyOf }) => anyOf.some((set) => set.includes(entry3.host))).map(({ id }) => id);
    hosts.push({ host: entry3.host, purpose: "hub-download", required: isRegion, transports });
  }
  return hosts;
}
function downloadReach(calls, isBlocked, catalog) {
  const blocked = calls.filter(isBlocked);
  if (blocked.length === 0) return "fine";
  const required = blocked.filter((call) => call.required);
  if (required.length === 0) return "optional-only";
  if (required.some((call) => call.transports.length === 0)) return "cannot-work";
  const isOpen2 = (host) => calls.some((call) => call.host === host && !isBlocked(call));
  const someWay = catalog.transports.some(({ anyOf }) => anyOf.some((set) => set.every(isOpen2)));
  return someWay ? "may-fail" : "cannot-work";
}

// src/kube/hub-fields.ts
var MAX_DEPTH = 12;
var MAX_FIELDS = 50;
var ADDRESS2 = /^(?:pvc\+)?(?:hf|huggingface):\/\/[\w.-]+\/[\w.-]/i;
var FILE_ADDRESS = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?[\w.-]+\/[\w.-]+\/(?:resolve|raw)\//i;
var ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
var ID_FIELD = /^(?:repo|repository|model|dataset)?(?:_?id|_?name)?$|^(?:repo|repository|model|dataset|path|uri)$/i;
var HUB = /^(?:hf|hugging[-_ ]?face)(?:[-_ ]?hub)?$/i;
var IMAGE = /(?:^|\/)(?:huggingface\/|[\w.-]{0,100}(?:hugging-?face|text-(?:embeddings|generation)-inference|vllm|sglang)[\w.-]{0,100}(?:[:@]|$))/i;
var HUB_FIELD = /^(?:source|provider|registry|hub|type|backend|origin|kind|modelSource|modelRegistry)$/i;
var TOKEN = /^(?:HF|HUGGING_?FACE)(?:_?HUB)?_(?:API_)?TOKEN$/;
var SECRET_FIELD = /^(?:hf|hugging_?face)_?(?:token|hub)?_?(?:token)?_?secret_?(?:ref|reference|name|key_?ref)?$/i;
var SECRET_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
var PASSED_OVER = /* @__PURE__ */ new Set([
  "metadata",
  "status",
  "description",
  "docs",
  "documentation",
  "homepage",
  "supportedUriFormats",
  "examples"
]);
function hubFields(object2) {
  const found = [];
  const visit = (value, path, isHub, depth) => {
    if (depth > MAX_DEPTH || found.length >= MAX_FIELDS) return;
    if (typeof value === "string") {
      if (ADDRESS2.test(value) || FILE_ADDRESS.test(value)) found.push({ type: "model", path, address: value });
      else if (isHub && ID.test(value) && ID_FIELD.test(String(path.at(-1))))
        found.push({
          type: /dataset/i.test(String(path.at(-1))) ? "dataset" : "model",
          path,
          address: `hf://${value}`
        });
      return;
    }
    if (Array.isArray(value)) {
      if (isTokenList(path, value)) found.push({ type: "token", path, address: "" });
      for (const [index, item] of value.entries()) visit(item, [...path, index], isHub, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const own = Object.entries(value).some(
      ([key2, member]) => typeof member === "string" && (HUB_FIELD.test(key2) && HUB.test(member) || key2 === "image" && IMAGE.test(member))
    );
    for (const [key2, member] of Object.entries(value)) {
      if (member === void 0 || PASSED_OVER.has(key2)) continue;
      const secret = SECRET_FIELD.test(key2) ? secretIn(member, [...path, key2]) : null;
      if (secret !== null) found.push(secret);
      const isNear = own || HUB.test(key2) || isHub && (typeof member === "string" || Array.isArray(member));
      visit(member, [...path, key2], isNear, depth + 1);
    }
  };
  visit(object2, [], false, 0);
  return found;
}
function secretIn(member, path) {
  const name2 = isObject(member) ? member["name"] : member;
  if (typeof name2 !== "string" || !SECRET_NAME.test(name2)) return null;
  return { type: "secret", path: isObject(member) ? [...path, "name"] : path, address: name2 };
}
function isTokenList(path, value) {
  return path.at(-1) === "env" && listAt(value).some((item) => isObject(item) && typeof item["name"] === "string" && TOKEN.test(item["name"]));
}

// src/kube/pods.ts
function podsOf2(manifest, entry3) {
  if (entry3.unless !== void 0 && matchesOf(manifest.value, entry3.unless).length > 0) return [];
  return matchesOf(manifest.value, entry3.path).flatMap(({ path, value, keys }) => {
    if (!isObject(value)) return [];
    const shape = entry3.shape ?? "template";
    const specPath = shape === "template" ? [...path, "spec"] : path;
    const spec = shape === "template" ? value["spec"] : value;
    if (!isObject(spec)) return [];
    const metadata = isObject(value["metadata"]) ? value["metadata"] : {};
    const own = manifest.value === value && shape !== "template" ? {} : metadata;
    const accountPath = accountPathOf(manifest.value, entry3, spec, specPath);
    return [
      {
        role: (entry3.role ?? "").replace("{key}", keys.join("/")),
        path,
        namespace: entry3.namespace ?? manifest.namespace,
        labels: {
          ...copied(manifest.value, entry3.labelsFrom),
          ...added(entry3, manifest.name, keys.at(-1) ?? ""),
          ...stringMap(shape === "template" || shape === "spec" ? own["labels"] ?? spec["labels"] : void 0)
        },
        labelsComplete: entry3.complete === true,
        annotations: { ...copied(manifest.value, entry3.annotationsFrom), ...stringMap(own["annotations"]) },
        serviceAccount: (accountPath === null ? void 0 : stringAt(valueAt(manifest.value, accountPath))) || "default",
        serviceAccountPath: accountPath,
        serviceAccountKnown: shape === "template" || accountPath !== null || entry3.defaultAccount === true || shape === "spec" && entry3.complete === true,
        hostNetwork: spec["hostNetwork"] === true,
        containers: containersOf(
          spec,
          specPath,
          shape,
          entry3.containers ?? [],
          manifest.name,
          sharedOf(manifest.value, entry3, path)
        ),
        volumes: volumesOf(spec, specPath)
      }
    ];
  });
}
function added(entry3, name2, key2) {
  return Object.fromEntries(
    Object.entries(entry3.labels ?? {}).map(([label, value]) => [
      label,
      value.replace(
        /\{(?:name|key|key:lower)\}/,
        (hole) => hole === "{name}" ? name2 : hole === "{key}" ? key2 : key2.toLowerCase()
      )
    ])
  );
}
function copied(object2, paths = []) {
  return Object.assign({}, ...paths.flatMap((path) => matchesOf(object2, path).map(({ value }) => stringMap(value))));
}
function sharedOf(object2, entry3, podPath) {
  return (entry3.environment ?? []).flatMap((expression) => {
    const isBeside = expression.startsWith("../");
    const base2 = isBeside ? podPath.slice(0, -1) : [];
    return matchesOf(valueAt(object2, base2) ?? null, isBeside ? expression.slice(3) : expression).map(
      ({ path, value }) => ({ path: [...base2, ...path], value })
    );
  });
}
function accountPathOf(object2, entry3, spec, specPath) {
  for (const field of ["serviceAccountName", "serviceAccount"]) {
    const value = stringAt(spec[field]);
    if (value !== void 0 && value !== "") return [...specPath, field];
  }
  if (entry3.serviceAccount === void 0 || firstString(object2, entry3.serviceAccount) === void 0) return null;
  return matchesOf(object2, entry3.serviceAccount)[0]?.path ?? null;
}
function containersOf(spec, specPath, shape, extra, name2, shared) {
  if (shape === "container" || shape === "fields") return [{ ...containerOf(spec, specPath, "field", name2), shared }];
  const containers = [];
  for (const [index, item] of listAt(spec["initContainers"]).entries()) {
    if (isObject(item))
      containers.push(
        containerOf(
          item,
          [...specPath, "initContainers", index],
          item["restartPolicy"] === "Always" ? "sidecar" : "init",
          `init-${index}`
        )
      );
  }
  for (const [index, item] of listAt(spec["containers"]).entries()) {
    if (isObject(item))
      containers.push(containerOf(item, [...specPath, "containers", index], "main", `container-${index}`));
  }
  for (const expression of extra) {
    for (const { path, value } of matchesOf(spec, expression)) {
      if (isObject(value))
        containers.push({
          ...containerOf(value, [...specPath, ...path], "main", expression.split(".")[0] ?? expression),
          shared
        });
    }
  }
  return containers;
}
function containerOf(value, path, type, fallback) {
  const image = stringAt(value["image"]) ?? imageOf(value["image"]);
  const command = value["command"];
  const args = value["args"];
  return {
    name: stringAt(value["name"]) ?? fallback,
    type,
    path,
    image,
    command: typeof command === "string" ? [command] : stringList(command),
    args: typeof args === "string" ? [args] : stringList(args),
    value
  };
}
function imageOf(value) {
  if (!isObject(value)) return "";
  return [stringAt(value["registry"]), stringAt(value["repository"]) ?? stringAt(value["name"])].filter((part2) => part2 !== void 0).join("/");
}
function volumesOf(spec, specPath) {
  return listAt(spec["volumes"]).flatMap(
    (value, index) => isObject(value) ? [{ name: stringAt(value["name"]) ?? "", path: [...specPath, "volumes", index], value }] : []
  );
}

// src/kube/unknown-kinds.ts
var GENERIC_DEPTH = 12;
var NOT_OPERATORS = /(?:^|\.)(?:k8s\.io|cilium\.io|kyverno\.io|toolkit\.fluxcd\.io|gatekeeper\.sh|monitoring\.coreos\.com|external-secrets\.io|istio\.io|cert-manager\.io|openshift\.io|grafana\.integreatly\.org|gateway\.envoyproxy\.io)$/;
var NOT_WORKLOADS = /* @__PURE__ */ new Set([
  "CustomResourceDefinition",
  "ConfigMap",
  "Secret",
  "HelmRelease",
  "Kustomization",
  "Application",
  "ApplicationSet",
  "PodTemplate",
  "ValidatingAdmissionPolicy",
  "ClusterPolicy",
  "Policy",
  "ConstraintTemplate"
]);
function genericPods(manifest) {
  if (NOT_WORKLOADS.has(manifest.kind)) return [];
  const pods = [];
  const visit = (value, path, depth) => {
    if (depth > GENERIC_DEPTH || pods.length >= 20) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], depth + 1);
      return;
    }
    if (!isObject(value)) return;
    if (listAt(value["containers"]).some((item) => isObject(item) && typeof item["image"] === "string")) {
      const isTemplate2 = path.at(-1) === "spec" && path.length > 1;
      const at = isTemplate2 ? path.slice(0, -1) : path;
      const entry3 = { path: "", shape: isTemplate2 ? "template" : "spec" };
      const local = { ...manifest, value: isTemplate2 ? valueAt(manifest.value, at) : value };
      pods.push(...podsOf2(local, entry3).map((pod) => moved(pod, at, isTemplate2)));
      return;
    }
    for (const [key2, child] of Object.entries(value)) if (child !== void 0) visit(child, [...path, key2], depth + 1);
  };
  visit(manifest.value, [], 0);
  return pods;
}
function moved(pod, base2, isTemplate2) {
  const move = (path) => [...base2, ...path];
  return {
    ...pod,
    role: base2.filter((step) => step !== "spec" && step !== "template").join("/"),
    path: move(pod.path),
    serviceAccountPath: pod.serviceAccountPath === null ? null : move(pod.serviceAccountPath),
    serviceAccountKnown: isTemplate2,
    containers: pod.containers.map((container) => ({ ...container, path: move(container.path) })),
    volumes: pod.volumes.map((volume) => ({ ...volume, path: move(volume.path) }))
  };
}
function fieldPods(manifest) {
  if (NOT_WORKLOADS.has(manifest.kind) || !manifest.group.includes(".") || NOT_OPERATORS.test(manifest.group))
    return [];
  const fields = hubFields(manifest.value);
  if (fields.length === 0) return [];
  const parents = fields.flatMap(({ type, path }) => type === "token" ? [path.slice(0, -1)] : []);
  const paths = parents.length > 0 ? distinct3(parents) : [isObject(manifest.value["spec"]) ? ["spec"] : []];
  return [
    {
      role: "",
      path: [],
      namespace: manifest.namespace,
      labels: {},
      labelsComplete: false,
      annotations: {},
      serviceAccount: "default",
      serviceAccountPath: null,
      serviceAccountKnown: false,
      hostNetwork: false,
      containers: paths.map(
        (path) => containerOf(valueAt(manifest.value, path) ?? {}, path, "field", manifest.name)
      ),
      volumes: []
    }
  ];
}
function distinct3(paths) {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

// src/kube/workloads.ts
function kindEntry(manifest, kinds) {
  return kinds.kinds.find((entry3) => entry3.groups.includes(manifest.group) && entry3.kinds.includes(manifest.kind));
}
function readWorkload(manifest, kinds) {
  const entry3 = kindEntry(manifest, kinds);
  const described = (entry3?.pods ?? []).flatMap((pod) => podsOf2(manifest, pod));
  const shaped = described.length > 0 ? described : genericPods(manifest);
  const pods = shaped.length > 0 || entry3 !== void 0 ? shaped : fieldPods(manifest);
  if (pods.length === 0) return null;
  const isGeneric = described.length === 0;
  return {
    manifest,
    kind: manifest.kind,
    name: manifest.name,
    namespace: pods[0]?.namespace ?? manifest.namespace,
    root: manifest.root,
    catalogId: isGeneric ? null : entry3?.id ?? null,
    confidence: isGeneric ? "low" : "high",
    shortLived: entry3?.shortLived === true,
    pods
  };
}

// src/huggingface/models.ts
var HUB_PREFIX = /^(?:(?:pvc\+)?hf:\/\/|huggingface:\/\/|(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/)/i;
var REPO_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
var LEGACY_ID = /^[A-Za-z0-9][\w.-]{0,95}$/;
var NO_ID = "no Hugging Face id";
var UNRESOLVED = /\$[({A-Za-z_]|\{\{/;
var PLACEHOLDER = /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|MODEL|REPO)$/;
var COLLECTIONS = /* @__PURE__ */ new Set(["datasets", "buckets"]);
var OTHER_SCHEMES = {
  pvc: "a PersistentVolumeClaim",
  s3: "an S3 bucket",
  gs: "a GCS bucket",
  gcs: "a GCS bucket",
  oci: "an OCI image",
  "oci+native": "an OCI image",
  "oci+fetch": "an OCI image",
  modelscope: "ModelScope",
  ms: "ModelScope",
  ngc: "NVIDIA's NGC",
  ollama: "Ollama's registry",
  file: "a local path",
  tos: "a TOS bucket",
  obs: "an OBS bucket",
  oss: "an OSS bucket",
  azureml: "Azure ML",
  abfs: "Azure storage",
  hdfs: "HDFS",
  webhdfs: "HDFS",
  kaggle: "Kaggle",
  docker: "an image",
  http: "a URL",
  https: "a URL"
};
function readModel(raw, rules2) {
  const text = raw.trim().replace(/^["']|["']$/g, "");
  if (text === "") return { type: "elsewhere", why: "no value" };
  const prefix = HUB_PREFIX.exec(text);
  if (prefix !== null) return hubId(text.slice(prefix[0].length));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== void 0) return { type: "elsewhere", why: OTHER_SCHEMES[scheme] ?? `${scheme}://` };
  if (/^(?:\/|\.{1,2}(?:\/|$)|~)/.test(text)) return { type: "elsewhere", why: `the local path ${text}` };
  if (UNRESOLVED.test(text) || /^<.*>$/.test(text) || PLACEHOLDER.test(text)) return { type: "unknown", text };
  const id = text.replace(/[:@][\w.-]*$/, "");
  if (!rules2.bare) return { type: "elsewhere", why: "no Hugging Face address" };
  if (REPO_ID.test(id) && !id.includes("..") && !/\.(?:gguf|bin|safetensors|pt|onnx|json|yaml|engine|plan)$/i.test(id))
    return { type: "hub", id, isDataset: false };
  if (rules2.singleSegment === true && LEGACY_ID.test(id) && !/^\d+$/.test(id))
    return { type: "hub", id, isDataset: false };
  return { type: "elsewhere", why: NO_ID };
}
function hubId(rest) {
  const parts3 = rest.replace(/^\/+/, "").split(/[?#]/)[0]?.split("/") ?? [];
  const collection = COLLECTIONS.has(parts3[0] ?? "") ? parts3[0] ?? null : null;
  const isDataset2 = collection === "datasets";
  const own = collection !== null || parts3[0] === "spaces" || parts3[0] === "api" || parts3[0] === "models" ? parts3.slice(1) : parts3;
  const organisation = own[0] ?? "";
  const name2 = (own[1] ?? "").replace(/\.git$/, "").replace(/[:@][\w.-]*$/, "");
  const id = `${organisation}/${name2}`;
  if (UNRESOLVED.test(own.slice(0, 2).join("/"))) return { type: "unknown", text: rest };
  if (REPO_ID.test(id)) return { type: "hub", id: collection === null ? id : `${collection}/${id}`, isDataset: isDataset2 };
  return { type: "hub", id: LEGACY_ID.test(organisation) && own.length === 1 ? organisation : null, isDataset: isDataset2 };
}

// src/huggingface/text.ts
var MAX_EVIDENCE = 160;
function placeAt({ manifest, path, kind, back, within = 0 }, offset) {
  return kind === "secret" ? manifest.locate(path) : manifest.locate(path, "value", within + (back?.(offset) ?? offset));
}
function evidence(at, words) {
  const line = words.replace(/\s+/g, " ").trim();
  return { ...at, text: line.length > MAX_EVIDENCE ? `${line.slice(0, MAX_EVIDENCE - 1)}…` : line };
}

// src/huggingface/fields.ts
function fieldMentions(workload2, objects, catalog) {
  const { manifest } = workload2;
  const entry3 = kindEntry(manifest, catalog.workloadKinds);
  const found = entry3 === void 0 ? unknownFields(workload2) : [];
  for (const { model, role, at, words } of entry3 === void 0 ? [] : namedModels(manifest, entry3)) {
    const podIndex = role === void 0 ? 0 : Math.max(
      0,
      workload2.pods.findIndex((pod) => pod.role === role)
    );
    const obeys = workload2.pods[podIndex]?.containers[0]?.type === "field" ? "hub" : null;
    const mention = {
      kind: "download",
      model,
      obeys,
      at,
      evidence: [evidence(at, words)],
      confidence: "high"
    };
    found.push({ podIndex, mentions: [mention] });
  }
  for (const mention of entry3 === void 0 ? [] : claimed(workload2, entry3, objects, catalog))
    workload2.pods.forEach((_, podIndex) => {
      found.push({ podIndex, mentions: [mention] });
    });
  for (const config of entry3?.configs ?? []) {
    for (const { path, value } of matchesOf(manifest.value, config)) {
      if (typeof value !== "string") continue;
      const at = manifest.locate(path);
      for (const match of value.matchAll(
        /(?:^|[\s{,"'])(model_source|model_id|model|MODEL_ID|MODEL|model_name_or_path)["']?:[ \t]*["']?([\w./:-]{3,200})/g
      )) {
        const reference = readModel(match[2] ?? "", { bare: true });
        if (reference.type !== "hub" || match[1] === "model_id" && hasSource(value, match.index)) continue;
        const lines = value.slice(0, match.index + 1).split("\n").length;
        const place = {
          ...at,
          line: Math.min(at.line + lines, at.endLine),
          endLine: Math.min(at.line + lines, at.endLine)
        };
        workload2.pods.forEach((_, podIndex) => {
          found.push({
            podIndex,
            mentions: [
              {
                kind: "download",
                model: reference.id,
                obeys: "hub",
                at: place,
                evidence: [evidence(place, match[0])],
                confidence: "high"
              }
            ]
          });
        });
      }
    }
  }
  return found;
}
function namedModels(manifest, entry3) {
  return (entry3.models ?? []).flatMap((model) => {
    if (model.when !== void 0 && !holds2(manifest.value, model.when)) return [];
    return matchesOf(manifest.value, model.path).flatMap(({ path, value }) => {
      if (typeof value !== "string" || value === "") return [];
      const holder = valueAt(manifest.value, path.slice(0, -1)) ?? null;
      if (model.where !== void 0 && !holds2(holder, model.where)) return [];
      const prefix = model.prefix === void 0 ? void 0 : firstString(manifest.value, model.prefix);
      const written4 = prefix === void 0 ? value : `${prefix}/${value}`;
      const reference = readModel(written4, {
        bare: model.bare === true,
        singleSegment: model.bare === true && model.organisation !== true
      });
      if (reference.type !== "hub") return [];
      const { id } = reference;
      const named = model.dataset === true && id !== null ? `datasets/${id}` : id;
      return [{ model: named, role: model.role, at: manifest.locate(path), words: `${model.path}: ${written4}` }];
    });
  });
}
function claimed(workload2, entry3, objects, catalog) {
  const { manifest, namespace } = workload2;
  return (entry3.claims ?? []).flatMap(
    (claim) => matchesOf(manifest.value, claim.path).flatMap(({ path, value }) => {
      if (typeof value !== "string") return [];
      const other = objects.find(claim.group, claim.kind, null, value, manifest.file) ?? objects.find(claim.group, claim.kind, namespace, value, manifest.file);
      const kind = other === null ? void 0 : kindEntry(other, catalog.workloadKinds);
      if (other === null || kind === void 0) return [];
      const at = manifest.locate(path);
      return namedModels(other, kind).map((named) => ({
        kind: "download",
        model: named.model,
        obeys: null,
        at,
        evidence: [evidence(at, `${claim.path}: ${value}`), evidence(named.at, named.words)],
        confidence: "high"
      }));
    })
  );
}
function hasSource(text, at) {
  const [before2 = "", after = ""] = [text.slice(Math.max(0, at - 300), at), text.slice(at + 1, at + 300)];
  const entry3 = before2.slice(before2.lastIndexOf("model_loading_config") + 1) + (after.split("model_loading_config")[0] ?? "");
  return /\bmodel_source["']?\s*:/.test(entry3);
}
function unknownFields({ manifest, pods }) {
  const isField = pods[0]?.containers[0]?.type === "field";
  return hubFields(manifest.value).flatMap(({ type, path, address: address2 }) => {
    if (!isField && pods.some((pod) => pod.path.every((step, index) => path[index] === step))) return [];
    const reference = type === "model" || type === "dataset" ? readModel(address2, { bare: false }) : null;
    if (reference?.type !== "hub") return [];
    const at = manifest.locate(path);
    const model = type === "dataset" && reference.id !== null ? `datasets/${reference.id}` : reference.id;
    const words = evidence(at, `${path.join(".")}: ${address2}`);
    return [
      { podIndex: 0, mentions: [{ kind: "download", model, obeys: "hub", at, evidence: [words], confidence: "high" }] }
    ];
  });
}
function holds2(value, condition) {
  const [path = "", wanted = ""] = condition.split("=");
  return (firstString(value, path) ?? "").toLowerCase() === wanted.toLowerCase() || wanted === "Huggingface" && valueAt(value, path.split(".")) === void 0 && isObject(value);
}
function commandPaths(workload2, catalog) {
  const entry3 = kindEntry(workload2.manifest, catalog.workloadKinds);
  return (entry3?.commands ?? []).flatMap((path) => matchesOf(workload2.manifest.value, path).map((match) => match.path));
}

// src/huggingface/leak-signs.ts
var LEAK_WAYS = ["printed", "traced", "address", "argument"];
function repeatOf(words, index, image, { repeats }) {
  const word = words[index] ?? "";
  const flag = word.startsWith("-") ? word.split("=")[0] ?? "" : words[index - 1] ?? "";
  return repeats.find(({ command, with: only, flags }) => {
    const runs = words.some((one) => one === command || one.endsWith(`/${command}`)) || (words[0] ?? "").startsWith("-") && image.toLowerCase().includes(command);
    if (!runs) return false;
    if (flags !== void 0) return flags.includes(flag);
    return only === void 0 || words.some((one) => only.includes(one) || isShort(one, only));
  });
}
function isShort(word, options) {
  return /^-[A-Za-z]{2,8}$/.test(word) && options.some((option) => option.length === 2 && word.includes(option.charAt(1)));
}
function inAddress(text, expansion) {
  const at = text.indexOf(expansion);
  const before2 = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at + expansion.length, at + expansion.length + 200);
  if (/https?:\/\/[^\s/@]*$/.test(before2) && /^[^\s/@]*@/.test(after)) return true;
  const parameter = /[?&]([\w.-]{1,60})=$/.exec(before2)?.[1];
  return parameter !== void 0 && /token|key|auth/i.test(parameter) && /https?:\/\/\S*$/i.test(before2);
}

// src/huggingface/leaks-output.ts
var PASSES_ON = /* @__PURE__ */ new Set(["sort", "cat"]);
var OPENERS = /* @__PURE__ */ new Map([
  ["}", "{"],
  ["done", "do"],
  ["fi", "if"],
  ["esac", "case"]
]);
function unkept(commands, ends) {
  const kept = keptAlone(commands, ends);
  const opened2 = new Map([...OPENERS.values()].map((word) => [word, []]));
  const changes = commands.map(() => 0);
  for (const [at, words] of commands.entries()) {
    const first = words[0]?.text ?? "";
    if (first === "exec" && words[1]?.redirects === true || /^[12&]?>/.test(first)) return () => false;
    for (const { text } of words) opened2.get(text)?.push(at);
    const from = opened2.get(OPENERS.get(first) ?? "")?.pop();
    if (from === void 0 || kept[at] !== true) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[at] = (changes[at] ?? 0) - 1;
  }
  let depth = 0;
  const inside2 = changes.map((change) => {
    depth += change;
    return depth > 0;
  });
  return (at) => kept[at] !== true && inside2[at] !== true;
}
function keptAlone(commands, ends) {
  const kept = commands.map(() => false);
  for (let at = commands.length - 1; at >= 0; at -= 1) {
    const next3 = commands[at + 1];
    const isPassedOn = next3?.length === 1 && PASSES_ON.has(next3[0]?.text ?? "") && kept[at + 1] !== true;
    kept[at] = (commands[at] ?? []).some(({ redirects: redirects2, live }) => redirects2 && !/^[12]?>&[12]$/.test(live)) || ends[at] === ")" || ends[at] === "|" && !isPassedOn;
  }
  return kept;
}
function printedBy(words, name2, given, variables, { printers }) {
  const [word, ...rest] = words;
  const own = printers.filter(({ command }) => command === name2);
  if (word === void 0 || own.length === 0) return null;
  const texts3 = rest.filter(({ redirects: redirects2 }) => !redirects2).map(({ text }) => text);
  for (const { command, prints, with: only } of own) {
    if (prints === "arguments") return given === void 0 ? null : { variable: given, word, says: "" };
    const [any] = variables;
    const isWhole2 = only === void 0 ? texts3.length === 0 : texts3.length === 1 && only.includes(texts3[0] ?? "");
    const variable2 = isWhole2 ? any : command === "printenv" ? texts3.find((text) => variables.has(text)) : void 0;
    if (variable2 !== void 0) return { variable: variable2, word, says: isWhole2 ? "prints its whole environment" : "" };
  }
  return null;
}

// src/huggingface/shell.ts
var LIMIT = 2e5;
var SHELL = /^(?:ba|da|z|a|k)?sh$/;
var MAX_DEPTH2 = 3;
function readShell(text, depth = 0) {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const commands = [];
  const ends = [];
  const documents = [];
  let pending = [];
  let words = [];
  let parts3 = [];
  let live = [];
  let redirects2 = false;
  let start = -1;
  const lastClose = source.lastIndexOf(")");
  const add = (text2, expands = text2) => {
    parts3.push(text2);
    live.push(expands);
  };
  const endWord = () => {
    if (start >= 0) words.push({ text: parts3.join(""), offset: start, live: live.join(""), redirects: redirects2 });
    parts3 = [];
    live = [];
    redirects2 = false;
    start = -1;
  };
  const endCommand = (by) => {
    endWord();
    if (words.length > 0) {
      commands.push(words);
      ends.push(by);
    }
    words = [];
  };
  const readDocuments = (from) => {
    let at2 = from;
    for (const { delimiter, reader: reader2 } of pending) {
      const end = endOfDocument(source, at2, delimiter);
      documents.push({ start: at2, end: end.body, reader: reader2 });
      if (SHELL.test(reader2) && depth < MAX_DEPTH2) {
        const inner = readShell(source.slice(at2, end.body), depth + 1);
        const base2 = at2;
        for (const command of inner.commands)
          commands.push(command.map((word) => ({ ...word, offset: word.offset + base2 })));
        ends.push(...inner.ends);
      }
      at2 = end.next;
    }
    pending = [];
    return at2;
  };
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const next3 = source.charAt(at + 1);
    if (character === "\\") {
      if (next3 !== "\n") {
        if (start < 0) start = at;
        add(next3, plain(next3));
      }
      at += 2;
    } else if (character === "'" || character === '"') {
      if (start < 0) start = at;
      const end = closingQuote(source, at, lastClose);
      const quoted = source.slice(at + 1, end);
      add(quoted, character === "'" ? plain(quoted) : quoted.replace(/\\[$`]/g, ""));
      at = end + 1;
    } else if (character === "$" && (next3 === "{" || next3 === "(")) {
      if (start < 0) start = at;
      const close = source.indexOf(next3 === "{" ? "}" : ")", at);
      const end = close < 0 ? source.length : close + 1;
      add(source.slice(at, end));
      at = end;
    } else if (character === "#" && start < 0) {
      const end = source.indexOf("\n", at);
      at = end < 0 ? source.length : end;
    } else if (character === "<" && next3 === "<" && source.charAt(at + 2) !== "<") {
      endWord();
      const match = /^<<-?[ \t]*(?:'([^'\n]{1,100})'|"([^"\n]{1,100})"|\\?([\w.-]{1,100}))/.exec(
        source.slice(at, at + 120)
      );
      if (match !== null)
        pending.push({
          delimiter: match[1] ?? match[2] ?? match[3] ?? "",
          reader: (words[0]?.text ?? "").split("/").at(-1) ?? ""
        });
      at += match?.[0].length ?? 2;
    } else if (character === "\n") {
      endCommand(character);
      at = readDocuments(at + 1);
    } else if (character === "&" && (next3 === ">" || /[<>]$/.test(parts3.at(-1) ?? ""))) {
      if (start < 0) start = at;
      add(character);
      at += 1;
    } else if (";|&()".includes(character)) {
      endCommand(next3 === character && "|&".includes(next3) ? character + next3 : character);
      at += 1;
    } else if (character === " " || character === "	" || character === "\r") {
      endWord();
      at += 1;
    } else {
      if (start < 0) start = at;
      let end = at + 1;
      while (character === "<" && source.charAt(end) === "<") end += 1;
      while (end < source.length && !/[\s\\'"$;|&()<]/.test(source.charAt(end))) end += 1;
      const part2 = source.slice(at, end);
      redirects2 ||= part2.includes(">");
      add(part2);
      at = end;
    }
  }
  endCommand("");
  return { commands, ends, documents };
}
function plain(text) {
  return text.replace(/[$`]/g, "");
}
function closingQuote(text, open, lastClose) {
  const quote = text.charAt(open);
  if (quote === "'") {
    const end = text.indexOf(quote, open + 1);
    return end < 0 ? text.length : end;
  }
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== quote) {
    if (at < lastClose && text.startsWith("$(", at)) at = text.indexOf(")", at) + 1;
    else at += text.charAt(at) === "\\" ? 2 : 1;
  }
  return Math.min(at, text.length);
}
function endOfDocument(text, from, delimiter) {
  for (let line = from; line < text.length; ) {
    const newline = text.indexOf("\n", line);
    const end = newline < 0 ? text.length : newline;
    if (end - line < delimiter.length + 200 && text.slice(line, end).trim() === delimiter)
      return { body: line, next: Math.min(end + 1, text.length) };
    line = end + 1;
  }
  return { body: text.length, next: text.length };
}
function shellTextIndex(words) {
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (!SHELL.test((words[index] ?? "").split("/").at(-1) ?? "")) continue;
    for (let flag = index + 1; flag < words.length && (words[flag] ?? "").startsWith("-"); flag += 1) {
      if (/^-[a-z]*c[a-z]*$/.test(words[flag] ?? "")) {
        const text = words[flag + 1] === "--" ? flag + 2 : flag + 1;
        return text < words.length ? text : -1;
      }
      if (/^-[a-zA-Z]*[oO]$/.test(words[flag] ?? "")) flag += 1;
    }
  }
  return -1;
}
function codeIndex(words) {
  for (let index = 0; index + 2 < words.length && index < 12; index += 1) {
    const program = (words[index] ?? "").split("/").at(-1) ?? "";
    if (!/^(?:python[\d.]*|node|perl|ruby)$/.test(program)) continue;
    for (let flag = index + 1; flag + 1 < words.length && (words[flag] ?? "").startsWith("-"); flag += 1)
      if (/^-[a-zA-Z]*[ce]$/.test(words[flag] ?? "")) return flag + 1;
  }
  return -1;
}
function assignments(commands) {
  return commands.flatMap((command) => {
    const from = /^(?:export|declare|local|readonly|env)$/.test(command[0]?.text ?? "") ? 1 : 0;
    const found = [];
    for (const word of command.slice(from)) {
      const match = /^([A-Za-z_]\w{0,255})=([\s\S]*)$/.exec(word.text);
      if (match?.[1] === void 0) break;
      found.push({ name: match[1], word, value: match[2] ?? "" });
    }
    return found;
  });
}

// src/huggingface/command-lines.ts
var EXECUTED = [
  ["lifecycle", "postStart", "exec"],
  ["lifecycle", "preStop", "exec"],
  ["startupProbe", "exec"],
  ["readinessProbe", "exec"],
  ["livenessProbe", "exec"]
];
var HANDS_ON = /* @__PURE__ */ new Set(["kubectl", "oc", "helm", "argo"]);
var MAX_NESTED = 3;
var NO_SOURCE = { secret: null, configMap: null, plain: null };
function runOf(container, manifest, known4, more, files) {
  const commands = [];
  const scripts = [];
  const variables = new Map(known4);
  const shell = (text, depth) => {
    for (const { name: name2, value } of assignments(readShell(text.text).commands)) {
      const same2 = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
      const other = same2 === void 0 ? void 0 : variables.get(same2);
      const expanded4 = expandedShell(value, variables).text;
      if (other !== void 0) variables.set(name2, { ...other, name: name2 });
      else if (!/[$`]/.test(expanded4) || /^\$\([^$`]*\)$/.test(expanded4) || !/TOKEN|KEY|SECRET/.test(name2))
        variables.set(name2, { ...NO_SOURCE, name: name2, value: expanded4, manifest: text.manifest, path: text.path });
    }
    const expanded3 = { ...text, ...expandedShell(text.text, variables) };
    const { commands: split, documents } = readShell(expanded3.text);
    for (const command of split) {
      const words = command.map((word) => word.text);
      commands.push({
        words,
        texts: command.map(() => expanded3),
        offsets: command.map(({ offset }) => offset)
      });
      const nested = shellTextIndex(words);
      const inner = command[nested];
      if (inner !== void 0 && depth < MAX_NESTED)
        shell({ ...expanded3, text: inner.text, ...part(expanded3, inner.offset) }, depth + 1);
    }
    const hidden2 = documents.filter(({ reader: reader2 }) => HANDS_ON.has(reader2));
    scripts.push({ ...expanded3, text: without2(expanded3.text, hidden2) });
    for (const { start, end, reader: reader2 } of documents) {
      if (!HANDS_ON.has(reader2))
        scripts.push({
          ...expanded3,
          kind: "file",
          text: expanded3.text.slice(start, end),
          ...part(expanded3, start)
        });
    }
  };
  const line = (path, value) => {
    const texts3 = ["command", "args"].flatMap((field) => wordsAt(value[field], [...path, field]));
    const filled3 = texts3.map((word) => ({ ...word, manifest, kind: "word", ...expanded2(word.text, known4) }));
    const { isShell, codeAt } = partsOf(filled3.map(({ text }) => text));
    const whole = filled3.filter(({ text }, index) => !isShell(text, index));
    if (whole.length > 0)
      commands.push({ words: whole.map(({ text }) => text), texts: whole, offsets: whole.map(() => 0) });
    for (const [index, text] of filled3.entries()) {
      if (index === codeAt) scripts.push({ ...text, kind: "file" });
      else if (isShell(text.text, index)) shell({ ...text, kind: "shell" }, 0);
    }
  };
  for (const field of ["source", "script"]) {
    const value = container.value[field];
    if (typeof value === "string") shell({ text: value, manifest, path: [...container.path, field], kind: "shell" }, 0);
  }
  line(container.path, container.value);
  for (const path of EXECUTED) {
    const exec = valueAt(container.value, path);
    if (isObject(exec)) line([...container.path, ...path], exec);
  }
  for (const path of more) {
    const value = valueAt(manifest.value, path);
    if (typeof value === "string") shell({ text: value, manifest, path, kind: "shell" }, 0);
  }
  for (const file of files) {
    if (isShellFile(file)) shell(file, 0);
    else scripts.push(file);
  }
  return { commands, scripts, variables };
}
function isShellFile({ path, text }) {
  return /\.(?:sh|bash)$/.test(String(path.at(-1))) || /^#!\s*\/(?:usr\/)?bin\/(?:env\s+)?\w*sh\b/.test(text);
}
function partsOf(words) {
  const shellAt = shellTextIndex(words);
  const codeAt = codeIndex(words);
  const isShell = (text, index) => index === shellAt || index !== codeAt && (text.includes("\n") || text.includes(" ") && words.length === 1 || shellAt < 0 && / /.test(text) && /\s(?:serve|download|pull|run|-m|--model)\b/.test(text));
  return { isShell, codeAt };
}
function wordsAt(value, path) {
  if (typeof value === "string") return [{ text: value, path }];
  return listAt(value).flatMap(
    (item, index) => typeof item === "string" || typeof item === "number" ? [{ text: String(item), path: [...path, index] }] : []
  );
}
function part({ back, within }, offset) {
  const own = back?.(offset) ?? offset;
  return { back: void 0, within: within === void 0 ? own : within + own };
}
function without2(text, parts3) {
  if (parts3.length === 0) return text;
  const kept = [];
  let at = 0;
  for (const { start, end } of parts3) {
    if (start < at) continue;
    kept.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, " "));
    at = end;
  }
  return [...kept, text.slice(at)].join("");
}

// src/huggingface/written.ts
function writtenOf(container, manifest, more, files) {
  const shells = [];
  const read5 = (path, value) => {
    const words = ["command", "args"].flatMap((field) => wordsAt(value[field], [...path, field]));
    const texts3 = words.map((word) => ({ ...word, manifest, kind: "word" }));
    const { isShell } = partsOf(texts3.map(({ text }) => text));
    for (const [index, text] of texts3.entries()) {
      if (!isShell(text.text, index)) continue;
      const before2 = texts3.slice(0, index).map((word) => word.text);
      shells.push({ text: { ...text, kind: "shell" }, isTraced: tracesFrom(before2) || isTracingScript(text.text) });
    }
    return texts3;
  };
  const script = (path, value) => {
    if (typeof value !== "string") return;
    shells.push({ text: { text: value, manifest, path, kind: "shell" }, isTraced: isTracingScript(value) });
  };
  for (const field of ["source", "script"]) script([...container.path, field], container.value[field]);
  const line = read5(container.path, container.value);
  for (const path of EXECUTED) {
    const exec = valueAt(container.value, path);
    if (isObject(exec)) read5([...container.path, ...path], exec);
  }
  for (const path of more) script(path, valueAt(manifest.value, path));
  for (const text of files)
    if (isShellFile(text)) shells.push({ text: { ...text, kind: "shell" }, isTraced: isTracingScript(text.text) });
  return { line, shells };
}
function tracesFrom(words) {
  return words.some(
    (word, index) => /^-[a-wyz]*x[a-z]*$/.test(word) || word === "xtrace" && words[index - 1] === "-o"
  );
}
function isTracingScript(text) {
  const first = /^#!([^\n]{0,200})/.exec(text)?.[1];
  return first !== void 0 && tracesFrom(first.trim().split(/\s+/));
}

// src/huggingface/leaks-shell.ts
var MAX_USES = 20;
function readLeakingShell(text, isTraced, names2, catalog) {
  const state = { variables: new Set(names2.variables), isTraced };
  return leaksIn(text, 0, { state, names: names2, catalog });
}
function leaksIn(text, base2, reading2) {
  const { state, names: names2, catalog } = reading2;
  const { commands, ends } = readShell(text);
  const reachesLog = base2 === 0 ? unkept(commands, ends) : () => false;
  const functions = new Set(commands.flatMap(([word], at) => ends[at] === "(" ? [word?.text ?? ""] : []));
  const found = [];
  for (const [at, written4] of commands.entries()) {
    const { assignments: assignments2, words, name: name2 } = commandOf(written4, catalog);
    const leak = (way, word, variable2, program, says = "") => {
      found.push({ way, variable: variable2, program, says, offset: base2 + word.offset, shown: shownFrom(text, written4) });
    };
    if (base2 === 0)
      for (const word of written4)
        for (const { inner, offset } of substitutions(word))
          found.push(...leaksIn(inner, word.offset + offset, reading2));
    const use = (word, index) => {
      const variable2 = tokenIn(word, state.variables, names2.files);
      return variable2 === null ? [] : [{ word, variable: variable2, index }];
    };
    const arguments_ = name2 === "" ? [] : words.flatMap((word, index) => index === 0 ? [] : use(word, index));
    const used = [...assignments2.flatMap((word) => use(word, -1)), ...arguments_];
    const set = settingsIn([...assignments2, ...DECLARES.has(name2) ? words.slice(1) : []], reading2);
    const shown3 = used[0] ?? set[0];
    if (state.isTraced && shown3 !== void 0) leak("traced", shown3.word, shown3.variable, "the shell");
    for (const { variable: variable2 } of set) state.variables.add(variable2);
    if (name2 === "set") state.isTraced = traceAfter(words, state.isTraced);
    const given = arguments_.filter(({ word, index }) => !isRedirected(word, words[index - 1])).slice(0, MAX_USES);
    const prints = reachesLog(at) ? printedBy(words, name2, given[0]?.variable, state.variables, catalog) : null;
    if (prints !== null) leak("printed", given[0]?.word ?? words[0] ?? prints.word, prints.variable, name2, prints.says);
    if (name2 === "" || catalog.builtins.includes(name2) || functions.has(name2)) continue;
    const texts3 = words.map((word) => word.text);
    for (const { word, variable: variable2, index } of given) {
      const repeats = repeatOf(texts3, index, "", catalog);
      const isLogged = repeats !== void 0 && !words.some(({ redirects: redirects2, live }) => redirects2 && /^(?:2|&)>/.test(live));
      const isAddress = inAddress(word.live, expansionIn(word, variable2));
      leak(
        isLogged ? "printed" : isAddress ? "address" : "argument",
        word,
        variable2,
        name2,
        isLogged ? repeats.says : ""
      );
    }
  }
  return found;
}
function shownFrom(text, words) {
  const last = words.at(-1);
  return text.slice(words[0]?.offset ?? 0, (last?.offset ?? 0) + (last?.text.length ?? 0)).slice(0, 300);
}
var EXPANSION = /\$(?:\{([A-Za-z_]\w{0,255})(?:\}|:?[-=?])|([A-Za-z_]\w{0,255}))/g;
var FILE = /\$\((?:cat\s+|<\s*)["']?(\/[\w./-]{1,300})["']?\)/g;
function tokenIn({ live }, variables, files) {
  for (const [, braced, plain3] of outside(live).matchAll(EXPANSION)) {
    const name2 = braced ?? plain3 ?? "";
    if (variables.has(name2)) return name2;
  }
  for (const [, file] of live.matchAll(FILE)) if (file !== void 0 && files.has(file)) return file;
  return null;
}
function outside(live) {
  return live.includes("$(") ? live.replace(/\$\([^()]*\)/g, "") : live;
}
function expansionIn({ live }, variable2) {
  const match = [...live.matchAll(EXPANSION)].find(([, braced, plain3]) => (braced ?? plain3) === variable2);
  if (match === void 0) return "$(";
  return match[1] === void 0 ? match[0] : live.slice(match.index, live.indexOf("}", match.index) + 1);
}
function substitutions({ live }) {
  if (!live.includes("$(")) return [];
  return [...live.matchAll(/\$\(([^()]*)\)/g)].map((match) => ({ inner: match[1] ?? "", offset: match.index + 2 }));
}
function commandOf(words, { prefixes: prefixes2 }) {
  const assignments2 = [];
  let at = 0;
  for (let isPrefixed = false; at < words.length; at += 1) {
    const word = words[at];
    if (word === void 0) break;
    if (/^[A-Za-z_]\w*\+?=/.test(word.text)) assignments2.push(word);
    else if (prefixes2.includes(word.text)) isPrefixed = true;
    else if (!isPrefixed || !/^(?:-\S+|\d+[smh]?)$/.test(word.text)) break;
  }
  const rest = words.slice(at);
  return { assignments: assignments2, words: rest, name: (rest[0]?.text ?? "").split("/").at(-1) ?? "" };
}
var DECLARES = /* @__PURE__ */ new Set(["export", "declare", "local", "readonly", "typeset"]);
function settingsIn(words, { state: { variables }, names: { files, settable } }) {
  return words.flatMap((word) => {
    const [, variable2, value] = /^([A-Za-z_]\w*)=([\s\S]+)$/.exec(word.live) ?? [];
    if (variable2 === void 0 || value === void 0) return [];
    const isWhole2 = /^\$(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(value);
    const isToken = isWhole2 && tokenIn({ ...word, live: value }, variables, files) !== null;
    const isRead = settable.has(variable2) && /^\$\((?:cat|<)[^()|]*\)$/.test(value);
    return isToken || isRead ? [{ word, variable: variable2 }] : [];
  });
}
function traceAfter(words, before2) {
  const texts3 = words.map(({ text }) => text);
  if (tracesFrom(texts3)) return true;
  const ends = texts3.some((text, at) => /^\+[a-z]*x/.test(text) || text === "xtrace" && texts3[at - 1] === "+o");
  return before2 && !ends;
}
function isRedirected(word, before2) {
  return word.redirects || word.text.startsWith("<") || /^(?:[012&]?>>?|<<?<?)$/.test(before2?.text ?? "");
}

// src/huggingface/leaks.ts
function leaksOf(surface, references, catalog) {
  const names2 = namesOf2(references, catalog);
  if (names2.variables.size + names2.files.size === 0) return [];
  const { line, shells } = surface.written();
  const leak = (text, { offset, shown: shown3, ...found }) => {
    const at = placeAt(text, offset);
    return { ...found, pod: surface.podIndex, container: surface.container.name, at, evidence: evidence(at, shown3) };
  };
  return worstOfLines([
    ...filledIn(line, surface, names2, catalog.audit).map(({ text, found }) => leak(text, found)),
    ...shells.flatMap(
      ({ text, isTraced }) => readLeakingShell(text.text, isTraced, names2, catalog.audit).map((found) => leak(text, found))
    )
  ]);
}
var IN_ENVIRONMENT = /* @__PURE__ */ new Set(["env", "envFrom", "argument"]);
function namesOf2(references, { environment }) {
  const held = references.filter(({ reference, injector }) => reference !== "none" && injector !== "hf-oidc");
  const isFile = ({ variable: variable2 }) => variable2?.startsWith("/") === true;
  const variables = held.filter((one) => !isFile(one) && IN_ENVIRONMENT.has(one.reference));
  const settable = environment.tokens.filter(({ file, keyless }) => file !== true && keyless !== true).map(({ name: name2 }) => name2);
  const isOpen2 = held.some(
    ({ reference, variable: variable2, value }) => reference === "argument" && (variable2 ?? value) === null
  );
  return {
    variables: /* @__PURE__ */ new Set([...variables.flatMap(({ variable: variable2 }) => variable2 ?? []), ...isOpen2 ? settable : []]),
    settable: new Set(settable),
    files: new Set(held.filter(isFile).flatMap(({ variable: variable2 }) => variable2 ?? []))
  };
}
function filledIn(words, { container }, names2, catalog) {
  const texts3 = words.map(({ text }) => text);
  const first = texts3[0] ?? "";
  const program = first.startsWith("-") || container.command.length === 0 ? "the entry point" : basename(first);
  return words.flatMap((text, index) => {
    const match = [...text.text.matchAll(/\$(\$|\(([^()$]{1,256})\))/g)].find(
      ([, , name2]) => name2 !== void 0 && names2.variables.has(name2)
    );
    const variable2 = match?.[2];
    if (match === void 0 || variable2 === void 0) return [];
    const repeats = repeatOf(texts3, index, container.image, catalog);
    const isFlag = texts3[index - 1]?.startsWith("-") === true;
    const found = {
      way: repeats !== void 0 ? "printed" : inAddress(text.text, match[0]) ? "address" : "argument",
      variable: variable2,
      program: repeats?.command ?? program,
      says: repeats?.says ?? "",
      offset: match.index,
      shown: text.text.length > 200 ? match[0] : `${isFlag ? `${texts3[index - 1]} ` : ""}${text.text}`
    };
    return [{ text, found }];
  });
}
function basename(path) {
  return path.split("/").at(-1) ?? "";
}
function worstOfLines(leaks) {
  const kept = /* @__PURE__ */ new Map();
  for (const leak of leaks) {
    const key2 = `${leak.at.file}:${leak.at.line}`;
    const known4 = kept.get(key2);
    if (known4 === void 0 || LEAK_WAYS.indexOf(leak.way) < LEAK_WAYS.indexOf(known4.way)) kept.set(key2, leak);
  }
  return [...kept.values()];
}

// src/huggingface/defaults.ts
function defaultMentions(surface, engine) {
  if (engine === null || surface.container.type === "init") return [];
  const isSet = (name2) => {
    const variable2 = surface.environment.variables.get(name2);
    return variable2 !== void 0 && !["", "0", "false"].includes((variable2.value ?? "unknown").toLowerCase());
  };
  if ((engine.defaultUnless ?? []).some(isSet)) return [];
  const at = imagePlace(surface);
  const base2 = { at, evidence: [evidence(at, `image: ${surface.container.image}`)], confidence: "medium" };
  if (engine.default !== void 0) return [{ ...base2, kind: "download", model: engine.default, obeys: engine.id }];
  if (engine.defaultHost === void 0) return [];
  const host = {
    host: engine.defaultHost,
    port: 443,
    scheme: "https",
    purpose: "inference-router",
    model: null
  };
  return [{ ...base2, ...host, kind: "host" }];
}
function telemetryMentions(surface, engine) {
  if (!reportsUse(surface, engine)) return [];
  const at = imagePlace(surface);
  return [
    {
      kind: "host",
      host: "huggingface.co",
      port: 443,
      scheme: "https",
      purpose: "telemetry",
      model: null,
      required: false,
      at,
      evidence: [evidence(at, `image: ${surface.container.image}`)],
      confidence: "medium"
    }
  ];
}
function quietTelemetry(surface, engine) {
  return reportsUse(surface, engine) ? {
    what: "usage statistics",
    why: "TGI may report its use to huggingface.co even without a download; --usage-stats=off or USAGE_STATS=off ends that",
    at: imagePlace(surface)
  } : null;
}
function reportsUse(surface, engine) {
  if (engine?.id !== "tgi") return false;
  const words = surface.commands.flatMap((command) => command.words);
  const isOff3 = words.some(
    (word, index) => word === "--usage-stats=off" || word === "--usage-stats" && words[index + 1] === "off"
  );
  return !isOff3 && surface.environment.variables.get("USAGE_STATS")?.value !== "off";
}
function imagePlace({ workload: workload2, container }) {
  return workload2.manifest.locate([...container.path, "image"]);
}

// src/huggingface/engines.ts
var DATASET_FLAGS = new Set("--dataset --dataset-name --dataset-id --dataset-path --hf-dataset".split(" "));
var GENERIC_FLAGS = /* @__PURE__ */ new Set([
  ..."--model --model-id --model-name --model-path --model-name-or-path --base-model --base-model-id --base-model-name --pretrained-model --pretrained-model-name-or-path --hf-repo --hf-model --hf-repo-id --repo-id --hf-model-id --tokenizer --tokenizer-path --tokenizer-name --tokenizer-name-or-path --processor".split(
    " "
  ),
  ...DATASET_FLAGS
]);
var LIST_FLAGS = /* @__PURE__ */ new Set(["--lora-modules", "--lora-paths"]);
var TELLING_FLAGS = new Set(
  "--model-id --model-name-or-path --pretrained-model-name-or-path --hf-repo --hf-model --hf-model-id --tokenizer --tokenizer-path --tokenizer-name --tokenizer-name-or-path".split(
    " "
  )
);
var REPO_ID2 = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
var MAX_START = 12;
function isDatasetFlag(flag) {
  return DATASET_FLAGS.has(flag);
}
function isTelling(flag) {
  return TELLING_FLAGS.has(flag);
}
function engineOfImage(container, catalog) {
  const image = nameOf4(container.image);
  const byImage = enginesByImage.get(catalog) ?? /* @__PURE__ */ new Map();
  enginesByImage.set(catalog, byImage);
  let engine = byImage.get(image);
  if (engine === void 0) {
    const isKnown2 = image !== "" && !isSimulator(container, catalog);
    engine = isKnown2 ? catalog.engines.find(({ images = [] }) => images.some((part2) => isImage(image, part2))) ?? null : null;
    byImage.set(image, engine);
  }
  return engine;
}
function whereRun(engine, variables) {
  const holds4 = Object.entries(engine?.when ?? {}).every(([name2, wanted]) => {
    const words = (variables.get(name2)?.value ?? "").toLowerCase().split(/[\s,;]+/);
    return wanted.some((word) => words.includes(word.toLowerCase()));
  });
  return holds4 ? engine : null;
}
var enginesByImage = /* @__PURE__ */ new WeakMap();
function isSimulator(container, catalog) {
  const image = nameOf4(container.image);
  const last = image.split("/").at(-1) ?? "";
  const own = new Set(last.split(/[-_.]/));
  return (catalog.simulators ?? []).some(
    ({ images = [], words = [] }) => images.some((part2) => isImage(image, part2) || last.startsWith(part2)) || words.some((word) => own.has(word))
  );
}
function nameOf4(image) {
  return image.split("@")[0]?.replace(/:[^/:]*$/, "") ?? "";
}
function isImage(image, part2) {
  const last = image.split("/").at(-1) ?? "";
  if (part2.startsWith("/")) return new RegExp(`^${part2.slice(1)}(?:[-_.]|$)`).test(last);
  if (part2.includes("/")) return `/${image}`.includes(part2);
  return last === part2 || part2.length > 9 && last.startsWith(part2);
}
var starts = /* @__PURE__ */ new WeakMap();
function startsOf(catalog) {
  let index = starts.get(catalog);
  if (index === void 0) {
    index = /* @__PURE__ */ new Map();
    for (const engine of catalog.engines) {
      for (const command of engine.commands ?? []) {
        const parts3 = command.split(" ");
        index.set(parts3[0] ?? "", [...index.get(parts3[0] ?? "") ?? [], { engine, parts: parts3 }]);
      }
    }
    starts.set(catalog, index);
  }
  return index;
}
function engineOfCommand(words, catalog) {
  const index = startsOf(catalog);
  for (let at = 0; at < words.length && at < MAX_START; at += 1) {
    const word = words[at] ?? "";
    for (const { engine, parts: parts3 } of index.get(word) ?? index.get(word.split("/").at(-1) ?? "") ?? []) {
      if (parts3.every((part2, step) => step === 0 || words[at + step] === part2))
        return { engine, next: at + parts3.length, command: parts3.join(" ") };
    }
  }
  return null;
}
function modelWords(command, imageEngine, catalog, isEntrypoint) {
  const started = engineOfCommand(command.words, catalog);
  const engine = started?.engine ?? imageEngine;
  const flags = new Set(engine?.flags ?? []);
  const found = [];
  for (const [index, word] of command.words.entries()) {
    if (!word.startsWith("-")) continue;
    const equals = word.indexOf("=");
    const flag = (equals > 0 ? word.slice(0, equals) : word).replaceAll("_", "-");
    const isOther = started === null && !isEntrypoint && TELLING_FLAGS.has(flag);
    if (!flags.has(flag) && !isOther && !(engine === null && GENERIC_FLAGS.has(flag))) continue;
    const own = flags.has(flag) ? engine : null;
    const text = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
    if (text === void 0 || equals < 0 && text.startsWith("-")) continue;
    const last = equals < 0 && LIST_FLAGS.has(flag) ? endOfList(command.words, index + 1) : index + 1;
    for (let at = index + 1; at <= last; at += 1) {
      const word2 = equals > 0 ? text : command.words[at] ?? "";
      for (const value of valuesOf(flag, word2))
        found.push({ engine: own, text: value, flag, command, index: equals > 0 ? index : at });
    }
  }
  if (started === null && isEntrypoint && imageEngine?.entrypoint === true) {
    const first = command.words[0] === imageEngine.commands?.[0]?.split(" ").at(-1) ? 1 : 0;
    const text = command.words[first] ?? "";
    if (REPO_ID2.test(text) || /^[./~]|:\/\/|^\$/.test(text))
      found.push({ engine: imageEngine, text, flag: "argument", command, index: first });
  }
  if (started?.engine.keys !== void 0) {
    for (const [index, word] of command.words.entries()) {
      const [, key2 = "", text = ""] = /^([A-Za-z_]\w{0,63})=(.+)$/s.exec(word) ?? [];
      if (index >= started.next && started.engine.keys.includes(key2))
        found.push({ engine: started.engine, text, flag: key2, command, index });
    }
  }
  if (started?.engine.positional === true) {
    const index = positional(command.words, started.next, found.length > 0);
    const text = command.words[index];
    if (index >= 0 && text !== void 0)
      found.push({ engine: started.engine, text, flag: started.command, command, index });
  }
  return found;
}
function endOfList(words, from) {
  const end = words.findIndex((word, at) => at > from && word.startsWith("-"));
  return (end < 0 ? words.length : end) - 1;
}
function valuesOf(flag, text) {
  if (flag === "--model-args")
    return text.split(",").flatMap((part2) => /^(?:pretrained|tokenizer|peft)=(.+)$/.exec(part2)?.[1] ?? []);
  if (!/^\{\s*"/.test(text)) return [LIST_FLAGS.has(flag) ? text.slice(text.indexOf("=") + 1) : text];
  const model = /"(?:model|path)"\s*:\s*"([^"]{1,300})"/.exec(text)?.[1];
  return model === void 0 ? [] : [model];
}
function positional(words, next3, isNamed2) {
  const isFlag = (at) => /^-[^=]*$/.test(words[at] ?? "");
  const plain3 = words.findIndex((word, at) => at >= next3 && !word.startsWith("-") && (at === next3 || !isFlag(at - 1)));
  if (plain3 >= 0 || isNamed2) return plain3;
  return words.findIndex(
    (word, at) => at > next3 && REPO_ID2.test(word) && !/name|model|token|path|id|lora|adapter|dir/.test(words[at - 1] ?? "")
  );
}

// src/huggingface/mention.ts
var PAGE_FOR_PEOPLE = /^\/(?:settings|docs|blog|join|login|pricing|spaces\/?$|models\/?$|front|avatars)/;
var SERVICE_PATH = /^\/(?:api|cli|oauth|\.well-known)\//;
function hostMention(mention, catalog, at, words, isEndpoint) {
  const { destinations } = catalog;
  if (!isHuggingFace(mention.host, destinations) && !isListed(mention.host, destinations)) {
    const provider = (destinations.providers ?? []).some(({ hosts }) => hosts.includes(mention.host));
    const mirror = (destinations.mirrors ?? []).some(({ host }) => host === mention.host);
    return mirror || provider && /HF_|HUGGING/i.test(words) || mention.isUrl && isLookAlike(mention.host, destinations) ? [hostCall(mention, "custom", null, at, words, "medium")] : [];
  }
  const purpose = purposeOf(mention.host, destinations);
  if (purpose !== "hub-api" || mention.scheme === "ssh")
    return [hostCall(mention, mention.scheme === "ssh" ? "hub-api" : purpose, modelInPath(mention), at, words, "high")];
  if (PAGE_FOR_PEOPLE.test(mention.path)) return [];
  if (SERVICE_PATH.test(mention.path)) return [hostCall(mention, "hub-api", modelInPath(mention), at, words, "high")];
  const reference = hubId(mention.path);
  const isRepository = reference.type === "hub" && reference.id !== null && mention.path.replace(/^\//, "").includes("/");
  if (isRepository || isEndpoint)
    return [
      {
        kind: "download",
        model: reference.type === "hub" ? reference.id : null,
        obeys: isEndpoint ? "hub" : null,
        isEndpoint,
        at,
        evidence: [evidence(at, words)],
        confidence: "high"
      }
    ];
  return [hostCall(mention, "hub-api", null, at, words, mention.isUrl ? "high" : "medium")];
}
function modelInPath(mention) {
  const match = /\/models\/([\w.-]+\/[\w.-]+)/.exec(mention.path);
  return match?.[1] ?? null;
}
function hostCall(mention, purpose, model, at, words, confidence) {
  return {
    kind: "host",
    host: mention.host,
    port: mention.port,
    scheme: mention.scheme,
    purpose,
    model,
    at,
    evidence: [evidence(at, words)],
    confidence
  };
}

// src/huggingface/host-mentions.ts
var NOT_CALLED = /(?:ORIGINS?|CORS|REFERER|ISSUER|DOCS?|HOMEPAGE|ICON|LOGO|LINK|BANNER|NO_PROXY|ALLOWED_HOSTS|BLOCKLIST|WHITELIST|ALLOWLIST|DESCRIPTION)$|^NO_PROXY$/i;
var ADDRESS_VARIABLE = /URL|HOST|ENDPOINT|BASE|API|SERVER|ADDR/i;
var SOURCE_ANNOTATION = /(?:model|source|storage|download|artifact)[\w.-]*(?:ur[il]|url|source|model)?$/i;
var HUB_PATH = /\/resolve\/|\/api\/(?:models|datasets|whoami)/;
var SPEAKS = /* @__PURE__ */ new Set(["echo", "printf", "#", "log", "info"]);
function mirrorOf(surface, catalog) {
  for (const { name: name2 } of catalog.environment.endpoints) {
    const variable2 = surface.environment.variables.get(name2);
    const value = variable2?.value ?? variable2?.plain ?? "";
    const mention = hostsIn(value)[0];
    if (variable2 !== void 0 && mention !== void 0 && name2 === "HF_ENDPOINT" && !isHuggingFace(mention.host, catalog.destinations))
      return { ...mention, variable: variable2 };
  }
  return null;
}
function hostMentions(surface, catalog, hasToken) {
  const isNamesake = (mention) => mention.kind === "host" && mention.purpose === "custom" && mention.confidence === "medium" && isLookAlike(mention.host, catalog.destinations) && !isDisguise(mention.host) && !mention.evidence.some(({ text }) => HUB_PATH.test(text));
  return [
    ...fromVariables(surface, catalog),
    ...fromCommands(surface, catalog),
    ...fromAnnotations(surface, catalog)
  ].filter((mention) => hasToken || !isNamesake(mention));
}
function fromVariables(surface, catalog) {
  const tokens = new Set(catalog.environment.tokens.map(({ name: name2 }) => name2));
  const endpoints = new Set(catalog.environment.endpoints.map(({ name: name2 }) => name2));
  const mentions2 = [];
  for (const variable2 of [...surface.environment.variables.values(), ...surface.environment.plain]) {
    const value = variable2.value ?? variable2.plain;
    if (value === null || NOT_CALLED.test(variable2.name) || tokens.has(variable2.name)) continue;
    const isEndpoint = endpoints.has(variable2.name);
    for (const mention of [...hostsIn(value), ...listedHost(value, catalog)]) {
      const at = variable2.manifest.locate(variable2.path);
      const words = variable2.secret === null ? `${variable2.name}=${value}` : `${variable2.name} from Secret ${variable2.secret.name}`;
      if (isEndpoint && !isHuggingFace(mention.host, catalog.destinations))
        mentions2.push(hostCall(mention, "custom", null, at, words, "high"));
      else if (mention.isUrl || isEndpoint || ADDRESS_VARIABLE.test(variable2.name))
        mentions2.push(...hostMention(mention, catalog, at, words, isEndpoint));
    }
  }
  return mentions2;
}
function listedHost(value, catalog) {
  const match = /^((?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63})(?::(\d{1,5}))?$/i.exec(value.trim());
  const host = match?.[1]?.toLowerCase() ?? "";
  if (isHuggingFace(host, catalog.destinations) || !isListed(host, catalog.destinations)) return [];
  return [{ host, port: Number(match?.[2] ?? 443), scheme: "https", path: "", text: value, offset: 0, isUrl: false }];
}
function fromCommands(surface, catalog) {
  const mentions2 = [];
  for (const command of surface.commands) {
    if (SPEAKS.has(command.words[0]?.split("/").at(-1) ?? "")) continue;
    for (const [index, word] of command.words.entries()) {
      const text = command.texts[index];
      if (text === void 0 || text.kind === "file") continue;
      for (const mention of hostsIn(word)) {
        if (!mention.isUrl && mention.path.length <= 1) continue;
        if (!mention.isUrl && engineOfCommand(command.words, catalog.engines) !== null) continue;
        const words = command.words.slice(Math.max(0, index - 2), index + 1).join(" ");
        mentions2.push(...hostMention(mention, catalog, placeAt(text, command.offsets[index] ?? 0), words, false));
      }
    }
  }
  return mentions2;
}
function fromAnnotations(surface, catalog) {
  const { annotations, path } = surface.pod;
  return Object.entries(annotations).flatMap(([key2, value]) => {
    if (!SOURCE_ANNOTATION.test(key2) || /description|docs?$/i.test(key2)) return [];
    return hostsIn(value).flatMap(
      (mention) => mention.isUrl && isHuggingFace(mention.host, catalog.destinations) ? hostMention(
        mention,
        catalog,
        surface.workload.manifest.locate([...path, "metadata", "annotations", key2]),
        `${key2}: ${value}`,
        false
      ).map((found) => ({ ...found, confidence: "low" })) : []
    );
  });
}

// src/huggingface/model-mentions.ts
var MODEL_VARIABLE = /^(?:HF_|HUGGINGFACE_|HUGGING_FACE_)(?:MODEL|REPO|MODEL_ID|MODEL_NAME|REPO_ID|MODEL_REPO|DATASET)(?:_ID|_NAME)?$|PRETRAINED_MODEL(?:_NAME)?(?:_OR_PATH)?$/;
var MODEL_WITH_HUB = /(?:^|_)(?:MODEL|REPO)(?:_|$)/;
var HUB_ADDRESS = /^(?:(?:pvc\+)?(?:hf|huggingface):\/\/|hf:(?=[\w.-]+\/[\w.-]+$)|(?:https?:\/\/)?(?:www\.)?(?:hf\.co|huggingface\.co)\/(?!docs\/|blog\/|spaces\/|settings\/)[\w.-]+\/[\w.-])/i;
var LISTED_ADDRESS = /^(?:(?:hf|huggingface):\/\/|(?:hf\.co|huggingface\.co)\/)[\w.-]+\/[\w.-]/i;
var ADDRESS_IN_WORD = /(?:^|[\s"'`=(,])((?:pvc\+)?(?:hf|huggingface):\/\/[^\s"'`),;]{1,300})/i;
function modelMentions(surface, catalog, imageEngine, usesHub, hasToken) {
  const mentions2 = [];
  const dismissed = [];
  const unknown = [];
  let named = false;
  const simulated = isSimulator(surface.container, catalog.engines);
  for (const { text, at, words, engine, confidence } of [
    ...fromFlags(surface, catalog, imageEngine, usesHub),
    ...fromVariables2(surface, catalog, imageEngine, usesHub)
  ]) {
    const reference = referenceOf(text, engine);
    named = true;
    if (simulated) dismissed.push({ what: words, why: "the image is a simulator, which fetches no model", at });
    else if (reference.type === "hub" && (engine?.prefixed !== true || HUB_ADDRESS.test(text)))
      mentions2.push({
        kind: "download",
        model: reference.id,
        obeys: engine?.id ?? "hub",
        at,
        evidence: [evidence(at, words)],
        confidence
      });
    else if (reference.type === "hub")
      dismissed.push({ what: words, why: "the model comes from the engine's own registry", at });
    else if (reference.type === "elsewhere")
      dismissed.push({
        what: words,
        why: reference.why === NO_ID ? "that is no id of a repository" : `the model comes from ${reference.why}`,
        at
      });
    else if (hasToken || engine !== null) {
      unknown.push({ what: `model ${reference.text}`, consequence: "the model would be known", at });
      if (hasToken || engine?.onlyHub === true)
        mentions2.push({
          kind: "download",
          model: null,
          obeys: engine?.id ?? "hub",
          at,
          evidence: [evidence(at, words)],
          confidence: "medium"
        });
    }
  }
  return { mentions: mentions2, dismissed, unknown, named };
}
function referenceOf(text, engine) {
  const reference = readModel(text.replace(/^hf:(?!\/\/)/i, "hf://"), {
    bare: true,
    singleSegment: engine?.singleSegment === true || engine?.organisation !== void 0
  });
  if (engine?.organisation === void 0 || reference.type !== "hub" || reference.id === null) return reference;
  return { ...reference, id: `${engine.organisation}/${reference.id.split("/").at(-1) ?? ""}` };
}
function fromFlags(surface, catalog, imageEngine, usesHub) {
  const found = [];
  for (const command of surface.commands) {
    const isEntrypoint = surface.container.command.length === 0 && command.texts[0]?.path.at(-2) === "args";
    const words = modelWords(command, imageEngine, catalog.engines, isEntrypoint);
    const taken2 = new Set(words.map(({ index }) => index));
    for (const word of words) {
      const text = command.texts[word.index];
      if (text === void 0) continue;
      const isKnown2 = word.engine !== null || usesHub || HUB_ADDRESS.test(word.text);
      if (!isKnown2 && !(isTelling(word.flag) && /^[\w.-]+\/[\w.-]+$/.test(word.text))) continue;
      found.push({
        text: (isDataset(command.words) || isDatasetFlag(word.flag)) && /^[\w.-]+\/[\w.-]+$/.test(word.text) ? `hf://datasets/${word.text}` : word.text,
        at: placeAt(text, command.offsets[word.index] ?? 0),
        words: `${word.flag} ${word.text}`,
        engine: word.engine,
        confidence: word.engine === null ? "medium" : "high"
      });
    }
    for (const [index, word] of command.words.entries()) {
      const text = command.texts[index];
      const value = ADDRESS_IN_WORD.exec(word)?.[1];
      if (text === void 0 || taken2.has(index) || value === void 0) continue;
      const at = placeAt(text, command.offsets[index] ?? 0);
      const engine = engineOfCommand(command.words, catalog.engines)?.engine ?? imageEngine;
      found.push({ text: value, at, words: word, engine, confidence: "high" });
    }
  }
  return found;
}
function fromVariables2(surface, catalog, imageEngine, usesHub) {
  const engine = imageEngine ?? startedEngine(surface, catalog);
  return [...surface.environment.variables.values(), ...surface.environment.plain].flatMap((variable2) => {
    const value = variable2.value ?? variable2.plain ?? "";
    if (value === "") return [];
    const other = engine?.variablesUnless?.[variable2.name];
    if (other !== void 0 && (surface.environment.variables.get(other)?.value ?? "") !== "") return [];
    const isOwn = (engine?.variables ?? []).includes(variable2.name);
    const isAddress = HUB_ADDRESS.test(value) && !value.startsWith("http");
    const isList = !isAddress && /[\s,;]/.test(value) && value.split(/[\s,;]+/).some((part2) => LISTED_ADDRESS.test(part2));
    const isNamed2 = MODEL_VARIABLE.test(variable2.name) || usesHub && MODEL_WITH_HUB.test(variable2.name);
    if (!isOwn && !isAddress && !isList && !isNamed2) return [];
    if (!isOwn && !isAddress && !isList && !/^[\w.-]+\/[\w.-]+$|:\/\/|hf\.co|^[/.~]/.test(value)) return [];
    const words = variable2.secret === null ? `${variable2.name}=${value}` : `${variable2.name} from Secret ${variable2.secret.name}`;
    const texts3 = isOwn || isList ? value.split(/[\s,;]+/).filter((text) => isOwn || HUB_ADDRESS.test(text)) : [value];
    return texts3.map((text) => ({
      text,
      at: variable2.manifest.locate(variable2.path),
      words,
      engine: isOwn ? engine : null,
      confidence: isOwn || isAddress || isList ? "high" : "medium"
    }));
  });
}
function startedEngine(surface, catalog) {
  for (const command of surface.commands) {
    const started = engineOfCommand(command.words, catalog.engines);
    if (started !== null) return started.engine;
  }
  return null;
}
function isDataset(words) {
  return words.some(
    (word, index) => word === "--repo-type=dataset" || word === "--repo-type" && words[index + 1] === "dataset"
  );
}

// src/huggingface/inference-client.ts
function inferenceMentions(call, at, words, catalog) {
  const found = /\b(?:Async)?InferenceClient\(([^)]{0,500})/.exec(call);
  if (found === null) return [];
  const options = found[1] ?? "";
  const model = /(?:^|model\s*=\s*)["']([\w.-]+\/[\w.-]+)["']/.exec(options)?.[1] ?? null;
  const named = /provider\s*=\s*["']([\w-]+)["']/.exec(options)?.[1];
  const provider = catalog.destinations.providers?.find(({ id }) => id === named);
  const key2 = /(?:api_key|token)\s*=\s*([^,]{1,200})/.exec(options)?.[1];
  const host = (name2, purpose, required) => ({
    kind: "host",
    host: name2,
    port: 443,
    scheme: "https",
    purpose,
    model,
    required,
    at,
    evidence: [evidence(at, words)],
    confidence: "high"
  });
  if (/(?:base_url|endpoint|model)\s*=\s*["']https?:/.test(options)) return [];
  if (provider !== void 0 && key2 !== void 0 && !/hf_|HF_|HUGGING/i.test(key2)) {
    return [
      ...provider.hosts.map((name2) => host(name2, "custom", true)),
      ...provider.skipsLookUp === true ? [] : [host("huggingface.co", "hub-api", true)]
    ];
  }
  return [
    host("router.huggingface.co", "inference-router", true),
    host("huggingface.co", "hub-api", provider !== void 0)
  ];
}

// src/huggingface/scripts.ts
var MAX_SCRIPT = 5e5;
var MAX_LINE = 2e4;
var MAX_CALL = 600;
var cache2 = /* @__PURE__ */ new Map();
function scriptMentions(surface, catalog, usesHub, engines) {
  const mentions2 = [];
  const patterns = catalog.engines.scripts.filter(
    (script) => script.engines === void 0 || script.engines.some((id) => engines.has(id))
  );
  for (const text of surface.scripts) {
    const whole = text.text.length > MAX_SCRIPT ? text.text.slice(0, MAX_SCRIPT) : text.text;
    const source = text.kind === "secret" ? whole : withVariables(whole, surface);
    const names2 = valuesIn(source);
    for (const line of linesOf2(source)) {
      const found = patterns.flatMap((script) => read(script, line, text, names2, usesHub));
      const known4 = found.some((mention) => mention.model !== null);
      mentions2.push(...found.filter((mention) => !known4 || mention.model !== null));
      mentions2.push(...inferenceMentions(line.call, placeAt(text, line.offset), line.text, catalog));
      if (text.kind !== "file" && text.kind !== "secret") continue;
      for (const mention of hostsIn(line.text)) {
        if (!mention.isUrl || !isHuggingFace(mention.host, catalog.destinations)) continue;
        mentions2.push(...hostMention(mention, catalog, placeAt(text, line.offset + mention.offset), line.text, false));
      }
    }
  }
  return mentions2;
}
function linesOf2(source) {
  const texts3 = source.split("\n");
  const lines = [];
  let offset = 0;
  for (const [index, text] of texts3.entries()) {
    if (!/^\s*(?:#|\/\/)/.test(text) && text.length <= MAX_LINE) {
      const after = texts3.slice(index, index + 5).join("\n").slice(0, MAX_CALL + text.length);
      lines.push({ text, offset, after, call: /\(\s*$/.test(text) ? after.replace(/\s*\n\s*/g, "") : text });
    }
    offset += text.length + 1;
  }
  return lines;
}
function read(script, line, text, names2, usesHub) {
  const lower3 = line.text.toLowerCase();
  if (script.words !== void 0 && !script.words.some((word) => lower3.includes(word))) return [];
  const match = patternOf(script.pattern).exec(line.call);
  if (match === null || script.unless !== void 0 && line.after.includes(script.unless)) return [];
  const at = placeAt(text, line.offset + Math.min(match.index, line.text.length));
  const written4 = match[1] || (match[2] === void 0 ? void 0 : names2.get(match[2]));
  const rules2 = { bare: true, singleSegment: script.singleSegment === true || /[-\d]/.test(written4 ?? "") };
  const reference = written4 === void 0 || written4 === "" ? null : readModel(written4, rules2);
  if (reference?.type === "elsewhere") return [];
  if (script.unsure === true && reference === null && !usesHub) return [];
  const id = script.model ?? (reference?.type === "hub" ? reference.id : null);
  const model = id !== null && script.dataset === true && !id.startsWith("datasets/") ? `datasets/${id}` : id;
  const base2 = { model, at, evidence: [evidence(at, line.text)] };
  const confidence = script.unsure === true && model === null ? "medium" : "high";
  if (script.purpose === void 0) return [{ ...base2, kind: "download", obeys: "hub", confidence }];
  const host = script.purpose === "hub-api" ? "huggingface.co" : "router.huggingface.co";
  return [{ ...base2, kind: "host", host, port: 443, scheme: "https", purpose: script.purpose, confidence }];
}
function withVariables(source, surface) {
  if (!source.includes("environ") && !source.includes("getenv")) return source;
  return source.replace(
    /\bos\.(?:environ(?:\.get)?|getenv)[[(]\s{0,20}["'](\w{1,80})["']\s{0,20}(?:,\s{0,20}["']([^"'\n]{1,200})["']\s{0,20})?[\])]/g,
    (whole, name2, fallback) => {
      const value = surface.environment.variables.get(name2)?.value ?? fallback;
      return value === void 0 || /["'\n\\]/.test(value) ? whole : `"${value}"`;
    }
  );
}
function valuesIn(source) {
  const values = /* @__PURE__ */ new Map();
  for (const match of source.matchAll(
    /^[ \t]*([A-Za-z_]\w{0,80})[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*f?["']([^"'\n]{1,200})["']/gm
  ))
    values.set(match[1] ?? "", match[2] ?? "");
  return values;
}
function patternOf(pattern) {
  let compiled3 = cache2.get(pattern);
  if (compiled3 === void 0) {
    compiled3 = new RegExp(pattern);
    cache2.set(pattern, compiled3);
  }
  return compiled3;
}

// src/huggingface/mentions.ts
var MODEL_NAME = /(?:^|_)MODEL(?:_(?:ID|NAME))?$/;
var HUB_VARIABLE = /^(?:HF_|HUGGINGFACE|HUGGING_FACE|TRANSFORMERS_CACHE$|SENTENCE_TRANSFORMERS_HOME$)/;
function containerMentions(surface, catalog, fields) {
  const { container, environment } = surface;
  if (isPatch(surface)) {
    const at = surface.workload.manifest.locate(container.path);
    return {
      mentions: [],
      dismissed: [{ what: `container ${container.name}`, why: "it has no image: a patch", at }],
      unknown: []
    };
  }
  const imageEngine = whereRun(engineOfImage(container, catalog.engines), environment.variables);
  const elsewhere2 = elsewhereOf(surface, catalog);
  const hasToken = catalog.environment.tokens.some(
    ({ name: name2 }) => environment.variables.has(name2) && (environment.variables.get(name2)?.value ?? "secret") !== ""
  );
  const usesHub = hasToken || surface.hints.length > 0 || [...environment.variables.keys()].some((name2) => HUB_VARIABLE.test(name2));
  const models = modelMentions(surface, catalog, imageEngine, usesHub, hasToken);
  const own = withoutClients(
    [
      ...fields,
      ...models.mentions,
      ...hostMentions(surface, catalog, hasToken),
      ...scriptMentions(surface, catalog, usesHub, enginesIn(surface, imageEngine, catalog))
    ],
    surface,
    imageEngine
  );
  const found = !models.named && own.length === 0 ? defaultMentions(surface, imageEngine) : own;
  const dismissed = [...models.dismissed];
  const mentions2 = mirrored(found, surface, catalog).filter((mention) => {
    const offline2 = mention.kind === "download" ? (mention.obeys === null ? null : elsewhere2) ?? offlineOf(mention.obeys, surface, catalog, imageEngine) : null;
    if (offline2 !== null && !dismissed.some(({ what, at }) => what === "downloads" && at.line === offline2.at.line))
      dismissed.push({ what: "downloads", ...offline2 });
    return offline2 === null;
  });
  if (mentions2.length > 0) mentions2.push(...telemetryMentions(surface, imageEngine));
  else {
    const quiet = quietTelemetry(surface, imageEngine);
    if (quiet !== null) dismissed.push(quiet);
    const offline2 = hasToken ? offlineOf(imageEngine?.id ?? "hub", surface, catalog, imageEngine) : null;
    if (offline2 !== null && !dismissed.some(({ what }) => what === "downloads"))
      dismissed.push({ what: "downloads", ...offline2 });
  }
  return { mentions: mentions2, dismissed, unknown: models.unknown };
}
function isPatch({ workload: workload2, container }) {
  return workload2.confidence === "high" && container.image === "" && container.type !== "field" && TEMPLATED.has(workload2.catalogId ?? "");
}
var OWN_REGISTRIES = /* @__PURE__ */ new Set(["ollama", "localai", "ramalama"]);
var TEMPLATED = /* @__PURE__ */ new Set(["pod", "deployment", "replication-controller", "job", "cron-job"]);
function offlineOf(obeys, surface, catalog, imageEngine) {
  const reader2 = obeys === "hub" && imageEngine !== null ? imageEngine.id : obeys;
  const engine = catalog.engines.engines.find(({ id }) => id === reader2);
  const isOwn = catalog.environment.offline.some(({ engines }) => engines?.includes(reader2 ?? "") === true);
  if (engine?.ignoresOffline === true && !isOwn) return null;
  const variable2 = offlineVariable(surface.environment, catalog.environment, reader2);
  if (variable2 === null) return null;
  return { why: `offline: ${variable2.name}=${variable2.value}`, at: variable2.manifest.locate(variable2.path) };
}
function elsewhereOf(surface, catalog) {
  for (const entry3 of catalog.environment.elsewhere ?? []) {
    const variable2 = surface.environment.variables.get(entry3.name);
    if (variable2?.value === void 0 || variable2.value === null) continue;
    if (entry3.values.includes(variable2.value.trim().toLowerCase()))
      return {
        why: `the models come from ${entry3.from}: ${variable2.name}=${variable2.value}`,
        at: variable2.manifest.locate(variable2.path)
      };
  }
  return null;
}
function enginesIn(surface, imageEngine, catalog) {
  const started = surface.commands.flatMap(({ words }) => engineOfCommand(words, catalog.engines)?.engine.id ?? []);
  return /* @__PURE__ */ new Set([...imageEngine === null ? [] : [imageEngine.id], ...started]);
}
function withoutClients(mentions2, surface, imageEngine) {
  const served = mentions2.find(
    (mention) => mention.kind === "host" && (mention.purpose === "inference-router" || mention.purpose === "inference-endpoint")
  );
  if (served === void 0 || imageEngine !== null) return mentions2;
  const isAsked = (mention) => mention.kind === "download" && mention.confidence === "medium";
  const asked = mentions2.find((mention) => isAsked(mention) && mention.model !== null) ?? askedFor(surface);
  return mentions2.filter((mention) => !isAsked(mention)).map(
    (mention) => mention === served && asked !== void 0 ? { ...mention, model: mention.model ?? asked.model, evidence: [...mention.evidence, ...asked.evidence] } : mention
  );
}
function askedFor(surface) {
  for (const variable2 of surface.environment.variables.values()) {
    const id = MODEL_NAME.test(variable2.name) ? /^([\w.-]+\/[\w.-]+)(?::[\w-]+)?$/.exec(variable2.value ?? "")?.[1] : void 0;
    if (id !== void 0)
      return {
        model: id,
        evidence: [evidence(variable2.manifest.locate(variable2.path), `${variable2.name}=${variable2.value}`)]
      };
  }
  return void 0;
}
function mirrored(mentions2, surface, catalog) {
  const mirror = mirrorOf(surface, catalog);
  const isNamed2 = mentions2.some(
    (mention) => mention.kind === "download" && mention.obeys !== null && mention.model !== null
  );
  if (mirror === null)
    return mentions2.filter((mention) => !isNamed2 || mention.kind !== "download" || mention.isEndpoint !== true);
  const alone = !(catalog.destinations.mirrors ?? []).some(({ host }) => host === mirror.host);
  const scheme = mirror.scheme === "http" ? "http" : "https";
  const { name: name2, value, manifest, path } = mirror.variable;
  const words = evidence(manifest.locate(path), value === null ? name2 : `${name2}=${value}`);
  const hub = { host: mirror.host, port: mirror.port, scheme, alone, evidence: words };
  const moved4 = mentions2.map(
    (mention) => mention.kind === "download" && mention.obeys !== null && !OWN_REGISTRIES.has(mention.obeys) ? { ...mention, hub } : mention
  );
  const isMoved = moved4.some((mention) => mention.kind === "download" && mention.hub !== void 0);
  return moved4.filter(
    (mention) => !isMoved || mention.kind !== "host" || mention.host !== mirror.host || mention.purpose !== "custom"
  );
}

// src/huggingface/proxy.ts
var DEFAULT_PORTS = {
  https: "443",
  socks4: "1080",
  socks5: "1080",
  socks5h: "1080"
};
function proxyFor(host, scheme, environment) {
  const read5 = (name2) => environment.variables.get(name2)?.value ?? environment.variables.get(name2.toUpperCase())?.value ?? "";
  const proxy = read5(scheme === "https" ? "https_proxy" : "http_proxy") || read5("all_proxy");
  if (proxy === "" || /\$[({]|\{\{/.test(proxy)) return null;
  const excluded = read5("no_proxy").split(",").map(
    (entry3) => entry3.trim().toLowerCase().replace(/^\*?\./, "")
  ).filter((entry3) => entry3 !== "");
  if (excluded.some((entry3) => entry3 === "*" || host === entry3 || host.endsWith(`.${entry3}`))) return null;
  const match = /^(?:([a-z][a-z0-9]{1,9}):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]{1,255})(?::(\d{1,5}))?/.exec(proxy);
  if (match?.[2] === void 0) return null;
  return `${match[2].toLowerCase()}:${match[3] ?? DEFAULT_PORTS[match[1] ?? ""] ?? "80"}`;
}

// src/huggingface/surface.ts
var ACCELERATOR = /^(?:nvidia\.com\/|amd\.com\/gpu|gpu\.intel\.com\/|habana\.ai\/|google\.com\/tpu|cloud-tpus\.google\.com\/|aws\.amazon\.com\/neuron|huawei\.com\/|rebellions\.ai\/)/;
var SECRET_NAME2 = /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i;
function surfaceOf(workload2, podIndex, pod, container, objects, more = []) {
  const { manifest } = workload2;
  const environment = environmentOf(container, manifest, pod.namespace, objects);
  const files = mountedFiles(container, pod, objects, manifest.file);
  const run = runOf(container, manifest, environment.variables, more, files);
  return {
    workload: workload2,
    pod,
    podIndex,
    container,
    environment: { ...environment, variables: run.variables },
    commands: run.commands,
    scripts: run.scripts,
    written: () => writtenOf(container, manifest, more, files),
    hints: [
      ...mountsSecret(container, pod) ? ["secret"] : [],
      ...hasAccelerator(container.value) ? ["accelerator"] : []
    ]
  };
}
function hasAccelerator(container) {
  const resources = isObject(container["resources"]) ? container["resources"] : {};
  return ["limits", "requests"].some((field) => {
    const amounts = resources[field];
    return isObject(amounts) && Object.keys(amounts).some((name2) => ACCELERATOR.test(name2));
  });
}
function mountsSecret(container, pod) {
  const mounted = new Set(
    listAt(container.value["volumeMounts"]).flatMap((mount2) => isObject(mount2) ? [stringAt(mount2["name"])] : [])
  );
  return pod.volumes.some(({ name: name2, value }) => {
    if (!mounted.has(name2)) return false;
    const sources2 = [value, ...listAt(isObject(value["projected"]) ? value["projected"]["sources"] : void 0)];
    return sources2.some((source) => {
      const secret = isObject(source) && isObject(source["secret"]) ? source["secret"] : null;
      return SECRET_NAME2.test(stringAt(secret?.["secretName"]) ?? stringAt(secret?.["name"]) ?? "");
    });
  });
}
function mountedFiles(container, pod, objects, asks) {
  const mounts = listAt(container.value["volumeMounts"]).filter(isObject);
  return pod.volumes.flatMap((volume) => {
    const own = mounts.filter((mount2) => mount2["name"] === volume.name);
    if (own.length === 0) return [];
    const whole = own.some((mount2) => (stringAt(mount2["subPath"]) ?? "") === "");
    const subPaths = new Set(own.map((mount2) => stringAt(mount2["subPath"])));
    const sources2 = [
      volume.value,
      ...listAt(isObject(volume.value["projected"]) ? volume.value["projected"]["sources"] : void 0)
    ];
    return sources2.flatMap((source) => {
      const { reference, kind, field } = sourceOf(source);
      const name2 = stringAt(reference?.["secretName"]) ?? stringAt(reference?.["name"]);
      const holder = name2 === void 0 ? null : objects.find("", kind, pod.namespace, name2, asks);
      if (holder === null) return [];
      const paths = new Map(
        listAt(reference?.["items"]).flatMap(
          (item) => isObject(item) ? [[stringAt(item["key"]), stringAt(item["path"])]] : []
        )
      );
      return Object.entries(stringMap(holder.value[field])).flatMap(([key2, text]) => {
        const file = paths.size === 0 ? key2 : paths.get(key2);
        const isMounted2 = file !== void 0 && (whole || subPaths.has(file) || subPaths.has(key2));
        return isMounted2 && !isPage(file, text) ? [{ text, manifest: holder, path: [field, key2], kind: kind === "Secret" ? "secret" : "file" }] : [];
      });
    });
  });
}
function sourceOf(source) {
  const secret = isObject(source) && isObject(source["secret"]) ? source["secret"] : null;
  if (secret !== null) return { reference: secret, kind: "Secret", field: "stringData" };
  const configMap = isObject(source) && isObject(source["configMap"]) ? source["configMap"] : null;
  return { reference: configMap, kind: "ConfigMap", field: "data" };
}
function isPage(file, text) {
  return /\.(?:md|html?|css|svg|rst)$/i.test(file) || /\.json$/i.test(file) && /"panels"\s*:/.test(text);
}

// src/huggingface/token-fields.ts
function blank(surface, reference, at, words) {
  return {
    workload: surface.workload,
    pod: surface.podIndex,
    container: surface.container.name,
    reference,
    variable: null,
    secret: null,
    configMap: null,
    value: null,
    providerClass: null,
    injector: null,
    optional: false,
    subPath: false,
    confidence: "high",
    at,
    evidence: [evidence(at, words)]
  };
}
function fromFields(surface, catalog, mentions2) {
  const { manifest } = surface.workload;
  const entry3 = kindEntry(manifest, catalog.workloadKinds);
  if (entry3 === void 0) return fromUnknownFields(surface);
  return (entry3.tokens ?? []).flatMap(
    (token) => matchesOf(manifest.value, token.name).flatMap(({ path, value }) => {
      if (typeof value !== "string" || value === "" || token.onlyCaller === true && mentions2.length === 0) return [];
      const key2 = token.key === void 0 ? null : token.key.startsWith("=") ? token.key.slice(1) : firstString(manifest.value, token.key) ?? null;
      return [
        {
          ...blank(surface, "field", manifest.locate(path), `${token.name}: ${value}`),
          secret: { namespace: surface.pod.namespace, name: value, key: key2 },
          optional: token.optional === true,
          rank: 2
        }
      ];
    })
  );
}
function fromUnknownFields(surface) {
  if (surface.container.type !== "field") return [];
  const { manifest } = surface.workload;
  return hubFields(manifest.value).flatMap(
    ({ type, path, address: address2 }) => type === "secret" ? [
      {
        ...blank(surface, "field", manifest.locate(path), `${path.join(".")}: ${address2}`),
        secret: { namespace: surface.pod.namespace, name: address2, key: null },
        confidence: "medium",
        rank: 2
      }
    ] : []
  );
}
function fromServiceAccount(surface, objects) {
  if (surface.workload.manifest.group !== "serving.kserve.io" || !surface.pod.serviceAccountKnown) return [];
  const account = objects.find("", "ServiceAccount", surface.pod.namespace, surface.pod.serviceAccount);
  return listAt(account?.value["secrets"]).flatMap((item, index) => {
    const name2 = isObject(item) ? stringAt(item["name"]) : void 0;
    if (account === null || name2 === void 0) return [];
    const { keys, isOpen: isOpen2 } = objects.secretKeys(surface.pod.namespace, name2);
    const isSure = keys.includes("HF_TOKEN");
    if (!isSure && (!/hf|hugging/i.test(name2) || keys.length > 0 && !isOpen2)) return [];
    return [
      {
        ...blank(
          surface,
          "serviceAccount",
          account.locate(["secrets", index]),
          `ServiceAccount ${account.name} lists Secret ${name2}`
        ),
        secret: { namespace: surface.pod.namespace, name: name2, key: "HF_TOKEN" },
        confidence: isSure ? "high" : "medium",
        rank: 3
      }
    ];
  });
}

// src/huggingface/token-files.ts
var DEFAULT_HOME = /\/(?:\.cache\/huggingface|\.huggingface)$/;
function fromFile(file, surface, variable2, rank2, catalog) {
  const at = variable2.manifest.locate(variable2.path);
  const base2 = { ...blank(surface, "file", at, `token file ${file}`), variable: file, rank: rank2 };
  const mount2 = mountOf(file, surface);
  if (mount2 !== null) {
    const found = ofMount(mount2, file, surface, base2);
    return [found ?? { ...base2, reference: "volume", confidence: "medium" }];
  }
  const injector = injectorOfFile(file, surface, catalog);
  return [injector === null ? { ...base2, confidence: "medium" } : { ...base2, reference: "annotation", injector }];
}
function fromDefaultFile(surface, rank2) {
  const { variables } = surface.environment;
  const settingOf = (name2) => variables.get(name2)?.value?.replace(/\/$/, "") || null;
  const cache3 = settingOf("XDG_CACHE_HOME");
  const home = settingOf("HF_HOME") ?? (cache3 === null ? null : `${cache3}/huggingface`);
  const files = home !== null ? [`${home}/token`] : mountsOf(surface).flatMap(({ path }) => {
    const folder = path.replace(/\/token$/, "");
    return DEFAULT_HOME.test(folder) ? [`${folder}/token`] : [];
  });
  for (const file of files) {
    const mount2 = mountOf(file, surface);
    if (mount2 === null) continue;
    const at = surface.workload.manifest.locate(mount2.at);
    const base2 = { ...blank(surface, "file", at, `token file ${file}`), variable: file, rank: rank2 };
    const found = ofMount(mount2, file, surface, base2);
    if (found !== null) return [found];
  }
  return [];
}
function mountOf(file, surface) {
  const covering = mountsOf(surface).filter(({ path }) => file === path || file.startsWith(`${path}/`));
  return covering.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}
function mountsOf({ container, pod }) {
  return listAt(container.value["volumeMounts"]).flatMap((mount2, index) => {
    const path = stringAt(valueAt(mount2, ["mountPath"]))?.replace(/\/$/, "") ?? "";
    const name2 = stringAt(valueAt(mount2, ["name"]));
    const volume = pod.volumes.find((one) => one.name === name2)?.value;
    if (path === "" || volume === void 0) return [];
    const subPath = stringAt(valueAt(mount2, ["subPath"]));
    return [{ path, subPath, volume, at: [...container.path, "volumeMounts", index] }];
  });
}
function ofMount({ path, subPath, volume }, file, surface, base2) {
  const inner = subPath ?? file.slice(path.length + 1);
  const namespace = surface.pod.namespace;
  const shared = { ...base2, reference: "volume", subPath: subPath !== void 0 };
  const sources2 = [volume, ...listAt(valueAt(volume, ["projected", "sources"]))];
  const secrets = sources2.flatMap((source) => {
    const secret = valueAt(source, ["secret"]);
    const name2 = stringAt(valueAt(secret, ["secretName"])) ?? stringAt(valueAt(secret, ["name"]));
    return isObject(secret) && name2 !== void 0 ? [{ secret, name: name2, key: keyOf2(secret, inner) }] : [];
  });
  const held = secrets.find(({ key: key2 }) => key2.isSure) ?? secrets.find(({ key: key2 }) => key2.name !== null) ?? secrets[0];
  if (held !== void 0) {
    const key2 = held.key.name ?? inner;
    const isGuess = secrets.length > 1 && !held.key.isSure;
    return {
      ...shared,
      secret: { namespace, name: held.name, key: key2 === "" ? null : key2 },
      optional: held.secret["optional"] === true,
      confidence: isGuess ? "medium" : base2.confidence
    };
  }
  const providerClass = stringAt(valueAt(volume, ["csi", "volumeAttributes", "secretProviderClass"]));
  return providerClass === void 0 ? null : { ...shared, providerClass, injector: "csi-mount" };
}
function keyOf2(secret, file) {
  const items = listAt(valueAt(secret, ["items"]));
  if (items.length === 0) return { name: file, isSure: false };
  const item = items.find((one) => valueAt(one, ["path"]) === file);
  return { name: stringAt(valueAt(item, ["key"])) ?? null, isSure: item !== void 0 };
}
function injectorOfFile(file, { pod }, { secretStores }) {
  const injector = (secretStores.injectors ?? []).find(({ trigger, folder, folderFrom }) => {
    if (trigger === void 0 || folder === void 0 || pod.annotations[trigger] !== "true") return false;
    const own = folderFrom === void 0 ? void 0 : pod.annotations[folderFrom];
    return file.startsWith(`${(own ?? folder).replace(/\/$/, "")}/`);
  });
  return injector?.id ?? null;
}

// src/huggingface/tokens.ts
function tokenReferences(surface, objects, catalog, mentions2) {
  const found = [
    ...fromVariables3(surface, catalog, mentions2),
    ...fromWholeSecrets(surface, objects, catalog),
    ...fromArguments(surface, catalog),
    ...fromFields(surface, catalog, mentions2),
    ...fromServiceAccount(surface, objects),
    ...fromDefaultFile(surface, 6)
  ];
  if (found.length === 0) found.push(...fromAnnotations2(surface, catalog));
  if (found.length === 0) {
    const at = surface.workload.manifest.locate(surface.container.path);
    found.push({ ...blank(surface, "none", at, "no token"), rank: 99 });
  }
  const best = Math.min(...found.map(({ rank: rank2 }) => rank2));
  return found.map(({ rank: rank2, ...reference }) => ({ ...reference, effective: rank2 === best }));
}
function fromVariables3(surface, catalog, mentions2) {
  const found = [];
  for (const entry3 of catalog.environment.tokens) {
    const variable2 = surface.environment.variables.get(entry3.name);
    if (variable2 === void 0 || variable2.value === "") continue;
    if (entry3.file === true) {
      if (variable2.value !== null) found.push(...fromFile(variable2.value, surface, variable2, entry3.rank, catalog));
    } else if (entry3.keyless === true)
      found.push({
        ...blank(surface, "env", placeOf(variable2), entry3.name),
        variable: entry3.name,
        injector: "hf-oidc",
        rank: entry3.rank
      });
    else found.push(ofVariable(surface, variable2, entry3.rank, catalog));
  }
  const router = mentions2.some(
    (mention) => mention.kind === "host" && (mention.purpose === "inference-router" || mention.purpose === "inference-endpoint")
  );
  if (router && found.length === 0) {
    for (const name2 of ["OPENAI_API_KEY", "API_KEY", "LLM_API_KEY"]) {
      const variable2 = surface.environment.variables.get(name2);
      if (variable2 !== void 0 && variable2.value !== "") found.push(ofVariable(surface, variable2, 5, catalog));
    }
  }
  return found;
}
function placeOf(variable2) {
  return variable2.manifest.locate(variable2.path);
}
var OTHER_VARIABLE = /^\$\(([A-Za-z_][\w.-]*)\)$/;
var FILE_VALUE = /^["']?\$\((?:cat +|< *)["']?(\/[\w./-]{1,300})["']?\)["']?$/;
function ofVariable(surface, variable2, rank2, catalog) {
  const namespace = surface.pod.namespace;
  const value = variable2.value;
  const source = surface.environment.variables.get(OTHER_VARIABLE.exec(value ?? "")?.[1] ?? "") ?? variable2;
  const { secret } = source;
  const words = secret === null ? variable2.name : `${variable2.name} from Secret ${secret.name}/${secret.key}`;
  const base2 = { ...blank(surface, "env", placeOf(variable2), words), variable: variable2.name, rank: rank2 };
  if (secret !== null)
    return {
      ...base2,
      secret: { namespace, name: secret.name, key: secret.key || null },
      optional: secret.optional
    };
  const file = FILE_VALUE.exec(value ?? "")?.[1];
  const [held] = file === void 0 ? [] : fromFile(file, surface, variable2, rank2, catalog);
  if (held !== void 0) return { ...held, reference: "env", variable: variable2.name, subPath: false };
  const injector = (catalog.secretStores.injectors ?? []).find(
    ({ pattern }) => value !== null && pattern !== void 0 && new RegExp(pattern).test(value)
  );
  const configMap = variable2.configMap === null ? null : { namespace, ...variable2.configMap };
  return { ...base2, configMap, value, injector: injector?.id ?? null };
}
function fromWholeSecrets(surface, objects, catalog) {
  const found = /* @__PURE__ */ new Map();
  const { namespace } = surface.pod;
  for (const { name: name2, prefix, optional, path } of surface.environment.secrets) {
    const { keys, isOpen: isOpen2 } = objects.secretKeys(namespace, name2);
    const base2 = {
      ...blank(surface, "envFrom", surface.workload.manifest.locate(path), `envFrom Secret ${name2}`),
      optional
    };
    const held = catalog.environment.tokens.filter(
      (token) => token.name.startsWith(prefix) && keys.includes(token.name.slice(prefix.length))
    );
    for (const { name: variable2, rank: rank2 } of held) {
      const isOwn = surface.environment.variables.get(variable2)?.path.includes("env") === true;
      if (!isOwn)
        found.set(variable2, {
          ...base2,
          variable: variable2,
          secret: { namespace, name: name2, key: variable2.slice(prefix.length) },
          rank: rank2
        });
    }
    if (held.length === 0 && (isOpen2 || keys.length === 0) && HUGGING_FACE.test(name2))
      found.set(`\0${name2}`, { ...base2, secret: { namespace, name: name2, key: null }, confidence: "low", rank: 7 });
  }
  return [...found.values()];
}
var HUGGING_FACE = /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i;
function fromArguments(surface, catalog) {
  const found = [];
  const imageEngine = engineOfImage(surface.container, catalog.engines);
  for (const command of surface.commands) {
    const engine = engineOfCommand(command.words, catalog.engines)?.engine ?? imageEngine;
    const isLogin = command.words.includes("login") && command.words.some((word) => /(?:^|\/)(?:huggingface-cli|hf)$/.test(word));
    const flags = /* @__PURE__ */ new Set([...engine?.tokenFlags ?? [], ...isLogin ? ["--token"] : []]);
    for (const [index, word] of command.words.entries()) {
      const equals = word.indexOf("=");
      const flag = equals > 0 ? word.slice(0, equals) : word;
      const value = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
      const text = command.texts[index];
      if (!flags.has(flag) || value === void 0 || text === void 0) continue;
      const name2 = /^\$\(?\{?([A-Za-z_]\w*)/.exec(value)?.[1];
      if (name2 !== void 0 && surface.environment.variables.has(name2)) {
        const variable2 = surface.environment.variables.get(name2);
        if (variable2 !== void 0)
          found.push({ ...ofVariable(surface, variable2, 0.5, catalog), reference: "argument" });
        continue;
      }
      const file = FILE_VALUE.exec(value)?.[1];
      const here = { manifest: surface.workload.manifest, path: surface.container.path };
      const [held] = file === void 0 ? [] : fromFile(file, surface, here, 0.5, catalog);
      if (held !== void 0) {
        const { at, evidence: evidence2 } = blank(surface, "argument", placeAt(text, command.offsets[index] ?? 0), `${flag} …`);
        found.push({ ...held, reference: "argument", subPath: false, at, evidence: evidence2 });
        continue;
      }
      found.push({
        ...blank(surface, "argument", placeAt(text, command.offsets[index] ?? 0), `${flag} …`),
        value: name2 === void 0 ? value : null,
        rank: 0.5
      });
    }
  }
  return found;
}
function fromAnnotations2(surface, { secretStores }) {
  const { annotations } = surface.pod;
  for (const { id, trigger, prefix } of secretStores.injectors ?? []) {
    if (trigger === void 0 || prefix === void 0 || annotations[trigger] !== "true") continue;
    const named = Object.entries(annotations).find(
      ([key2, value]) => key2.startsWith(prefix) && /(?:^|[^a-z])(?:hf|hugging-?_?face)/i.test(`${key2} ${value}`)
    );
    if (named === void 0) continue;
    const at = surface.workload.manifest.locate([...surface.pod.path, "metadata", "annotations", named[0]]);
    return [
      {
        ...blank(surface, "annotation", at, named[0]),
        injector: id,
        variable: named[0],
        confidence: "medium",
        rank: 3
      }
    ];
  }
  return [];
}

// src/huggingface/calls.ts
var MAX_EVIDENCE2 = 10;
function readFacts(workload2, objects, catalog, options) {
  const calls = [];
  const unresolved = [];
  const dismissed = [];
  const tokens = [];
  const leaks = [];
  const commands = commandPaths(workload2, catalog);
  const surfaces = workload2.pods.flatMap(
    (pod, index) => pod.containers.map(
      (container, order2) => surfaceOf(workload2, index, pod, container, objects, index + order2 === 0 ? commands : [])
    )
  );
  const fields = fieldMentions(workload2, objects, catalog);
  const read5 = surfaces.map((surface) => {
    const own = fields.filter((field) => field.podIndex === surface.podIndex).flatMap(({ mentions: mentions2 }) => mentions2);
    const isFirst = surfaces.find(({ podIndex }) => podIndex === surface.podIndex) === surface;
    const found = containerMentions(surface, catalog, isFirst ? own : []);
    return { surface, found, references: tokenReferences(surface, objects, catalog, found.mentions) };
  });
  const isElsewhere = read5.some(({ found }) => found.dismissed.length > 0);
  for (const { surface, found, references } of read5) {
    const mentions2 = withTokenOnly(found.mentions, isElsewhere, references, surface, catalog);
    for (const mention of together(mentions2)) calls.push(...callsOf(mention, surface, catalog, options));
    if (mentions2.length > 0 || references.some(({ reference }) => reference !== "none")) tokens.push(...references);
    leaks.push(...leaksOf(surface, references, catalog));
    dismissed.push(...found.dismissed);
    for (const { what, consequence, at } of found.unknown)
      unresolved.push({ workload: workload2, container: surface.container.name, what, consequence, at });
    if (mentions2.length === 0) continue;
    for (const { name: name2, path, optional } of surface.environment.missing) {
      if (optional) continue;
      unresolved.push({
        workload: workload2,
        container: surface.container.name,
        what: `ConfigMap ${workload2.namespace ?? "(no namespace)"}/${name2}`,
        consequence: "its variables would be known",
        at: workload2.manifest.locate(path)
      });
    }
  }
  const callers = calls.length > 0;
  return {
    workload: workload2,
    calls: distinct4(calls),
    tokens: callers ? tokens : [],
    unresolved: callers ? unresolved : [],
    leaks: callers ? leaks : [],
    dismissed
  };
}
var ASSUMED = " (no model or address is named: that it is used is assumed)";
function withTokenOnly(mentions2, isDismissed, references, surface, catalog) {
  if (mentions2.length > 0 || isDismissed) return mentions2;
  const reference = references.find(
    (candidate) => candidate.effective && candidate.reference !== "none" && candidate.confidence !== "low"
  );
  if (reference === void 0 || surface.container.type === "sidecar") return mentions2;
  const { at } = reference;
  const evidence2 = reference.evidence.map((one) => ({ ...one, text: `${one.text}${ASSUMED}` }));
  const base2 = { model: null, at, evidence: evidence2, confidence: "medium" };
  const host = catalog.environment.tokens.find(({ name: name2 }) => name2 === reference.variable)?.defaultHost;
  if (host === void 0) return [{ ...base2, kind: "download", obeys: "hub" }];
  const purpose = purposeOf(host, catalog.destinations);
  return [{ ...base2, kind: "host", host, port: 443, scheme: "https", purpose }];
}
function callsOf(mention, surface, catalog, options) {
  const base2 = {
    workload: surface.workload,
    pod: surface.podIndex,
    container: surface.container.name,
    model: mention.model,
    confidence: lower(mention.confidence, surface.workload.confidence),
    evidence: mention.evidence,
    at: mention.at
  };
  const via = (host2, scheme2) => proxyFor(host2, scheme2, surface.environment);
  if (mention.kind === "download") {
    const { hub } = mention;
    const own = hub === void 0 ? null : mirrorRow(hub, mention, via(hub.host, hub.scheme));
    return downloadHosts(catalog.destinations, options.region).filter(({ host: host2 }) => hub?.alone !== true || host2 === "huggingface.co").map(({ host: host2, purpose: purpose2, required, transports }) => ({
      ...base2,
      host: host2,
      purpose: purpose2,
      port: 443,
      scheme: "https",
      via: via(host2, "https"),
      required,
      transports,
      ...host2 === "huggingface.co" && own !== null ? own : {}
    }));
  }
  const { host, port, scheme, purpose } = mention;
  return [
    {
      ...base2,
      host,
      port,
      scheme,
      purpose,
      via: scheme === "ssh" ? null : via(host, scheme),
      required: mention.required ?? true,
      transports: []
    }
  ];
}
function mirrorRow(hub, mention, via) {
  const { text: _, ...at } = hub.evidence;
  const { host, port, scheme } = hub;
  return { host, port, scheme, via, at, purpose: "custom", evidence: [hub.evidence, ...mention.evidence] };
}
function lower(a, b) {
  const rank2 = { high: 0, medium: 1, low: 2 };
  return rank2[a] >= rank2[b] ? a : b;
}
function together(mentions2) {
  const kept = /* @__PURE__ */ new Map();
  for (const mention of mentions2) {
    const key2 = mention.kind === "download" ? [mention.kind, mention.hub?.host ?? "", mention.model ?? "", mention.confidence].join("\0") : [
      mention.host,
      mention.port,
      mention.scheme,
      mention.purpose,
      mention.model ?? "",
      mention.confidence,
      mention.required
    ].join("\0");
    const known4 = kept.get(key2);
    if (known4 === void 0) kept.set(key2, mention);
    else if (known4.evidence.length < MAX_EVIDENCE2)
      kept.set(key2, { ...known4, evidence: merged(known4.evidence, mention.evidence) });
  }
  return [...kept.values()];
}
function distinct4(calls) {
  const kept = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key2 = [call.pod, call.container, call.purpose, call.host, call.port, call.model ?? ""].join("\0");
    const known4 = kept.get(key2);
    if (known4 === void 0) kept.set(key2, call);
    else
      kept.set(key2, {
        ...known4,
        required: known4.required || call.required,
        evidence: merged(known4.evidence, call.evidence)
      });
  }
  return [...kept.values()];
}
function merged(first, second) {
  const same2 = (a, b) => a.file === b.file && a.line === b.line && a.column === b.column;
  return [...first, ...second.filter((item) => !first.some((other) => same2(item, other)))].slice(0, MAX_EVIDENCE2);
}

// src/cluster/facts.ts
var memories = /* @__PURE__ */ new WeakMap();
function workloadOf(manifest, catalog) {
  const { workloads } = memoryOf(catalog);
  const known4 = workloads.get(manifest);
  if (known4 !== void 0) return known4.workload;
  const workload2 = readWorkload(manifest, catalog.workloadKinds);
  workloads.set(manifest, { workload: workload2 });
  return workload2;
}
function factsOf(workload2, objects, catalog, region2) {
  const { facts: memory } = memoryOf(catalog);
  const before2 = memory.get(workload2.manifest) ?? [];
  const known4 = before2.find((entry3) => entry3.region === region2 && entry3.holds(objects));
  if (known4 !== void 0) return known4.facts;
  const checks = [];
  const facts = readFacts(workload2, recorded(objects, checks), catalog, { region: region2 });
  const holds4 = (other) => checks.every((check2) => check2(other));
  memory.set(workload2.manifest, [...before2, { region: region2, holds: holds4, facts }]);
  return facts;
}
function memoryOf(catalog) {
  let memory = memories.get(catalog);
  if (memory === void 0) {
    memory = { workloads: /* @__PURE__ */ new WeakMap(), facts: /* @__PURE__ */ new WeakMap() };
    memories.set(catalog, memory);
  }
  return memory;
}
function recorded(objects, checks) {
  return {
    ...objects,
    find: (...asked) => {
      const found = objects.find(...asked);
      checks.push((other) => other.find(...asked) === found);
      return found;
    },
    secretKeys: (...asked) => {
      const found = objects.secretKeys(...asked);
      checks.push((other) => {
        const others = other.secretKeys(...asked);
        return others.isOpen === found.isOpen && others.keys.join("\0") === found.keys.join("\0");
      });
      return found;
    },
    all: (...asked) => {
      const found = objects.all(...asked);
      checks.push((other) => {
        const others = other.all(...asked);
        return others.length === found.length && others.every((manifest, index) => manifest === found[index]);
      });
      return found;
    }
  };
}

// src/cluster/hooks.ts
var LATER = /* @__PURE__ */ new Set([
  "test",
  "test-success",
  "test-failure",
  "pre-delete",
  "post-delete",
  "pre-rollback",
  "post-rollback"
]);
function isHookOfLater({ origin, value }) {
  if (origin === "raw" || origin === "stdin") return false;
  const annotations = stringMap(objectAt(valueAt(value, ["metadata", "annotations"])));
  const listOf2 = (name2) => (annotations[name2] ?? "").split(",").flatMap((one) => one.trim() || []);
  const events = listOf2("helm.sh/hook");
  if (events.length === 0) return false;
  return events.every((one) => LATER.has(one)) || listOf2("helm.sh/hook-delete-policy").includes("hook-succeeded");
}

// src/cluster/bearing.ts
var FOR_ALL = /^(?:CiliumCIDRGroup|CiliumEgressGatewayPolicy|CiliumLocalRedirectPolicy|VirtualService|(?:Cluster)?Policy)$/;
var SECRETS = /"(?:secrets|\*|aggregationRule)"/;
var RUNS = /* @__PURE__ */ new Set(["apps", "batch"]);
var LEADS_ON = /^(?:Secret|ServiceAccount|HelmRelease|(?:Cluster)?SecretStore|Vault.*)$/;
function bearingOf(manifests, settings) {
  let prepared2;
  return (judged) => {
    prepared2 ??= prepare(manifests, settings);
    return prepared2(judged);
  };
}
function prepare(manifests, settings) {
  const producers = producersByKind(settings.stores);
  const leadsOn = ({ group, kind }) => LEADS_ON.test(kind) || producers.has(`${group}/${kind}`);
  const read5 = reader(leadsOn);
  const byRoot = groupBy(manifests, ({ root }) => [root]);
  const named = groupBy(
    manifests.filter(({ group, name: name2 }) => name2 !== "" && !RUNS.has(group)),
    (manifest) => [manifest.name, ...producedBy(manifest, producers).map(({ name: name2 }) => name2)]
  );
  const forAll = groupBy(
    manifests.filter((manifest) => decidesForAll(manifest, read5.textOf(manifest), settings)),
    ({ root }) => [root]
  );
  const readers = groupBy(secretReaders(manifests, read5.textOf), ({ root }) => [root]);
  const selecting2 = selectingPolicies(manifests, settings);
  return (judged) => {
    const own = judged.flatMap((root) => byRoot.get(root) ?? []);
    const policies = new Set(selecting2(own));
    const asksForNamespaces = settings.asksForNamespaces || policies.size > 0;
    const holdsSecrets = own.some((manifest) => /secret/i.test(read5.textOf(manifest)));
    const replaced2 = new Set(own.map(objectOf));
    const seen = new Set(own);
    const found = /* @__PURE__ */ new Map();
    const queue = own.filter(
      (manifest) => leadsOn(manifest) || isPolicy(manifest) || workloadOf(manifest, settings.huggingface) !== null
    );
    const add = (manifest) => {
      if (seen.has(manifest) || manifest.kind === "Namespace" && !asksForNamespaces) return;
      seen.add(manifest);
      if (replaced2.has(objectOf(manifest))) return;
      push(found, manifest.root, manifest);
      if (policies.has(manifest) || leadsOn(manifest)) queue.push(manifest);
    };
    for (const policy of policies) add(policy);
    for (let next3 = queue.pop(); next3 !== void 0; next3 = queue.pop())
      for (const word of read5.wordsOf(next3, named)) for (const manifest of named.get(word) ?? []) add(manifest);
    return (root) => {
      const bearing = [found, forAll, ...holdsSecrets ? [readers] : []].flatMap((group) => group.get(root) ?? []);
      return [...new Set(bearing.map(read5.numberOf))].sort((a, b) => a - b).join();
    };
  };
}
function decidesForAll({ group, kind, name: name2 }, text, { servesAll: servesAll3 }) {
  const mayRun = RUNS.has(group) || kind === "ConfigMap" || group.endsWith(".fluxcd.io") || group === "argoproj.io" || name2 === "";
  return FOR_ALL.test(kind) || mayRun && servesAll3(text);
}
function secretReaders(manifests, textOf5) {
  const roles = manifests.filter(({ kind }) => kind === "Role" || kind === "ClusterRole");
  const reading2 = new Set(roles.filter((role) => SECRETS.test(textOf5(role))));
  const others = new Set(roles.filter((role) => !reading2.has(role)).map(({ kind, name: name2 }) => `${kind} ${name2}`));
  for (const { kind, name: name2 } of reading2) others.delete(`${kind} ${name2}`);
  const bindings = manifests.filter(({ kind, value }) => {
    if (kind !== "RoleBinding" && kind !== "ClusterRoleBinding") return false;
    const role = valueAt(value, ["roleRef"]);
    return !others.has(`${stringAt(valueAt(role, ["kind"]))} ${stringAt(valueAt(role, ["name"]))}`);
  });
  return [...reading2, ...bindings];
}
function isPolicy(manifest) {
  return resemblesPolicy(manifest.apiVersion, manifest.kind) && !isHookOfLater(manifest);
}
function selectingPolicies(manifests, { cilium: cilium2, huggingface }) {
  const policies = manifests.filter(isPolicy);
  if (policies.length === 0) return () => [];
  const compiled3 = policies.map(
    (manifest, index2) => compiledPolicy(manifest, manifest.namespace ?? UNSET + manifest.root, String(index2), cilium2)
  );
  const index = indexPolicies(compiled3);
  const world = {
    namespaces: /* @__PURE__ */ new Map(),
    services: [],
    cidrGroups: [],
    dnsServers: [],
    namedPorts: /* @__PURE__ */ new Map(),
    isPartial: true
  };
  const isOpen2 = (namespace) => namespace.startsWith(UNSET);
  const namespaces = [...new Set(compiled3.flatMap(({ namespace }) => namespace ?? []))];
  const open = namespaces.filter(isOpen2);
  const set = namespaces.filter((namespace) => !isOpen2(namespace));
  return function* (own) {
    for (const manifest of own) {
      const workload2 = workloadOf(manifest, huggingface);
      for (const pod of workload2?.pods ?? []) {
        const namespace = pod.namespace ?? UNSET + manifest.root;
        for (const other of [namespace, ...isOpen2(namespace) ? [...set, ...open] : open]) {
          const pods = identityOf(pod, other, manifest.group);
          const subject2 = subjectOf2(pods, world);
          for (const policy of index.candidates(other, subject2.labels, subject2.openLabels)) {
            const holder = policies[Number(policy.id)];
            if (holder !== void 0 && policySelects(policy, pods, subject2) !== "no") yield holder;
          }
        }
      }
    }
  };
}
function reader(isPointedAt) {
  const texts3 = /* @__PURE__ */ new WeakMap();
  const words = /* @__PURE__ */ new WeakMap();
  const numbers = /* @__PURE__ */ new Map();
  const textOf5 = (manifest) => {
    const text = texts3.get(manifest) ?? JSON.stringify(manifest.value);
    texts3.set(manifest, text);
    return text;
  };
  return {
    textOf: textOf5,
    wordsOf: (manifest, known4) => {
      let found = words.get(manifest);
      if (found === void 0) {
        const all = [...textOf5(manifest).matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([word]) => word);
        found = [.../* @__PURE__ */ new Set([...all, manifest.namespace ?? ""])].filter((word) => known4.has(word));
        words.set(manifest, found);
      }
      return found;
    },
    numberOf: (manifest) => {
      const place = isPointedAt(manifest) ? `${manifest.file} ${manifest.document}` : "";
      const text = `${place} ${manifest.namespace ?? ""} ${textOf5(manifest)}`;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    }
  };
}
function objectOf({ group, kind, namespace, name: name2 }) {
  return `${group}/${kind} ${namespace ?? ""}/${name2}`;
}
function groupBy(manifests, keysOf3) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const manifest of manifests) for (const key2 of new Set(keysOf3(manifest))) push(groups2, key2, manifest);
  return groups2;
}

// src/huggingface/needles.ts
function needles(catalog) {
  const texts3 = /* @__PURE__ */ new Set([
    "huggingface",
    "hugging_face",
    "hf://",
    "hf.co",
    "hf_",
    "--hf-",
    "--model",
    "--tokenizer",
    "--pretrained",
    "--base-model",
    "--base_model",
    "--dataset",
    "--repo-id",
    "--processor",
    "pretrained_model",
    "inferenceclient("
  ]);
  for (const script of catalog.engines.scripts)
    if (script.engines === void 0) for (const word of script.words ?? []) texts3.add(word);
  for (const { name: name2 } of [...catalog.environment.tokens, ...catalog.environment.endpoints])
    texts3.add(name2.toLowerCase());
  for (const suffix of catalog.destinations.suffixes) texts3.add(suffix);
  for (const { host } of catalog.destinations.hosts) texts3.add(host.replace(/^\*\./, "").toLowerCase());
  for (const { host } of catalog.destinations.mirrors ?? []) texts3.add(host.toLowerCase());
  for (const engine of catalog.engines.engines) {
    for (const image of engine.images ?? []) texts3.add(image.toLowerCase().replace(/^\//, ""));
    for (const command of engine.commands ?? []) texts3.add((command.split(" ")[0] ?? command).toLowerCase());
    for (const variable2 of engine.variables ?? []) texts3.add(variable2.toLowerCase());
  }
  for (const kind of catalog.workloadKinds.kinds) {
    if (kind.models === void 0 && kind.tokens === void 0 && kind.claims === void 0) continue;
    for (const group of kind.groups) if (group !== "") texts3.add(group);
  }
  return [...texts3].filter((text) => text.length > 2);
}

// src/cluster/select.ts
var JOINED = /* @__PURE__ */ new Set([
  "ConfigMap",
  "Secret",
  "ServiceAccount",
  "Namespace",
  "Service",
  "CiliumCIDRGroup",
  "CiliumEgressGatewayPolicy",
  "SecretStore",
  "ClusterSecretStore",
  "VaultAuth",
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding"
]);
var SOURCES = /* @__PURE__ */ new Set(["OCIRepository", "HelmRepository", "GitRepository", "Bucket", "HelmChart"]);
var DNS_KINDS = /* @__PURE__ */ new Set(["Deployment", "DaemonSet", "CiliumLocalRedirectPolicy"]);
var DNS_SERVERS = new RegExp(["kube-dns", ...cilium.dns.flatMap(({ images }) => images)].join("|"));
var COMMON = new Set(
  "apiVersion kind metadata name namespace spec specs labels matchLabels app kubernetes io k8s-app port ports protocol TCP UDP ANY 53 80 443 true false v2 description".split(
    " "
  )
);
var VALUES = /model|repo|hf[_.-]|hugging/i;
var HIDING = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n)|!!binary/i;
var ENCODED_ADDRESSES = ["aHR0cHM6Ly", "aHR0cDovL", "aGY6Ly", "aHVnZ2luZ2ZhY2"];
var ASKS_TO_BE_IGNORED = /hf[-_]?guard[-_]?rails?[a-z.]{0,20}\/i[a-z-]{3,14}/i;
function mayCall(store, catalogs) {
  const own = ownWords(catalogs);
  return store.documents.filter((document) => {
    const text = store.textOf(document);
    return own.test(text) || HIDING.test(text);
  });
}
function ownWords(catalogs) {
  return new RegExp(needles(catalogs).map(escaped).join("|"), "i");
}
function relevantDocuments(store, catalogs, intent = null) {
  const own = ownWords(catalogs);
  const callers = /* @__PURE__ */ new Set();
  const policies = /* @__PURE__ */ new Set();
  const releases = /* @__PURE__ */ new Set();
  for (const document of store.documents) {
    if (document.kind === "CustomResourceDefinition") continue;
    const text = store.textOf(document);
    if (isPolicyDocument(document) || mayMakePolicies(document, text)) policies.add(document);
    if (isOf(document, "HelmRelease") && VALUES.test(text)) releases.add(document);
    const holds4 = isOf(document, "Secret") && (mayHoldEncodedToken(text) || ENCODED_ADDRESSES.some((start) => text.includes(start)));
    if (holds4 || own.test(text) || HIDING.test(text)) callers.add(document);
  }
  const ignoring = new Set(store.documents.filter((document) => ASKS_TO_BE_IGNORED.test(store.textOf(document))));
  const named = namedWords(intent);
  const isNamed2 = (text) => named.size > 0 && MAY_BE_NAMED.test(text) && mentions(text, named);
  if (callers.size + releases.size === 0)
    return store.documents.filter(
      (document) => ignoring.has(document) || document.kind !== "CustomResourceDefinition" && isNamed2(store.textOf(document))
    );
  const producers = new Set(catalogs.secretStores.producers.map(({ kind }) => kind));
  const isController = controllers(catalogs);
  const makesSecrets = (text) => (catalogs.secretStores.annotated ?? []).some(({ trigger }) => text.includes(trigger));
  const hasReleases = releases.size > 0 || [...callers, ...policies].some((document) => isOf(document, "HelmRelease"));
  const configMaps = new Set([...callers].flatMap((document) => namesOf3(document, "ConfigMap")));
  const secrets = new Set(
    [...callers].flatMap((document) => [...namesOf3(document, "Secret"), ...secretsOf(store.textOf(document))])
  );
  const accounts = new Set([...callers].flatMap((document) => accountsOf(store.textOf(document))));
  const selected = selectedWords([...callers].filter((document) => policies.has(document)).map(store.textOf));
  return store.documents.filter((document) => {
    if ([callers, policies, releases, ignoring].some((kept) => kept.has(document))) return true;
    if (document.kind === "CustomResourceDefinition") return false;
    if (document.kind === "Policy" && document.apiVersion.startsWith("audit.k8s.io/")) return true;
    if (JOINED.has(document.kind) || producers.has(document.kind) || document.items !== void 0) return true;
    if (isController(store.textOf(document))) return true;
    if (document.apiVersion.startsWith("kyverno.io/") && /generate["']?:/.test(store.textOf(document))) return true;
    if (hasReleases && SOURCES.has(document.kind)) return true;
    if (DNS_KINDS.has(document.kind) && DNS_SERVERS.test(store.textOf(document))) return true;
    const text = store.textOf(document);
    return selected === null || accounts.size > 0 && /serviceAccount/.test(text) && mentions(text, accounts) || isNamed2(text) || selected.size > 0 && MAY_BE_NAMED.test(text) && mentions(text, selected) || configMaps.size > 0 && /configMap/i.test(text) && mentions(text, configMaps) || secrets.size > 0 && (/secret/i.test(text) || makesSecrets(text)) && mentions(text, secrets);
  });
}
var MAY_BE_NAMED = /labels|serviceAccount/;
function namedWords(intent) {
  return new Set(
    (intent?.intents ?? []).flatMap(({ who }) => [
      ...who.serviceAccount === null ? [] : [who.serviceAccount],
      ...Object.values(who.labels)
    ])
  );
}
function servesAll(catalogs) {
  const isController = controllers(catalogs);
  const agents = catalogs.audit.agents.flatMap(({ charts, configMap }) => [...charts, configMap]);
  const isOfAgents = new RegExp(`"(?:${agents.map(escaped).join("|")})"`, "i");
  return (json) => DNS_SERVERS.test(json) || isController(json) || agents.length > 0 && isOfAgents.test(json);
}
function controllers({ rotation }) {
  const words = (rotation.switches ?? []).flatMap(({ images, values, charts }) => [
    images,
    ...values === void 0 ? [] : [values],
    ...charts ?? []
  ]);
  const pattern = new RegExp(words.map(escaped).join("|"), "i");
  return (text) => words.length > 0 && pattern.test(text);
}
function isPolicyDocument(document) {
  return objectsAt(document).some(
    ({ apiVersion, kind }) => resemblesPolicy(apiVersion, kind) || /^Cilium(?:Clusterwide)?NetworkPolicy/i.test(kind) || kind === "NetworkPolicy"
  );
}
function isOf(document, wanted) {
  return objectsAt(document).some(({ kind }) => kind === wanted);
}
function namesOf3(document, wanted) {
  return objectsAt(document).flatMap(({ kind, name: name2 }) => kind === wanted ? [name2] : []);
}
function mayMakePolicies(document, text) {
  return isOf(document, "HelmRelease") && /networkpolic|rawResources/i.test(text);
}
function mentions(text, names2) {
  if (names2.has("")) return true;
  for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/g)) if (names2.has(word)) return true;
  return false;
}
function secretsOf(text) {
  return [...text.matchAll(/secret(?:KeyRef|Ref|Name)?["']?:/gi)].flatMap(({ index }) => {
    const name2 = /(?:secretName|name)["']?:[ \t]{0,20}["']?([A-Za-z0-9][\w.-]{0,252})/.exec(
      text.slice(index, index + 200)
    );
    return name2?.[1] === void 0 ? [] : [name2[1]];
  });
}
function accountsOf(text) {
  return [...text.matchAll(/serviceAccount(?:Name)?["']?:[ \t]{0,20}["']?([a-z0-9][a-z0-9.-]{0,252})/g)].flatMap(
    ([, name2]) => name2 === void 0 || name2 === "default" ? [] : [name2]
  );
}
function selectedWords(policies) {
  const words = /* @__PURE__ */ new Set();
  for (const text of policies) {
    if (/NotIn|DoesNotExist|serviceaccount["']?:[ \t]{0,20}["']?default\b/.test(text)) return null;
    for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/g)) if (!COMMON.has(word)) words.add(word);
  }
  return words;
}
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/render/gitops/part.ts
function copy(value, from) {
  return { kind: "copy", value, from, at: "value" };
}
function fromKey(value, from) {
  return { kind: "copy", value, from, at: "key" };
}
function map(entries, from) {
  const kept = /* @__PURE__ */ new Map();
  for (const [key2, part2] of Object.entries(entries)) if (part2 !== void 0) kept.set(key2, part2);
  return { kind: "map", entries: kept, from };
}
function mapOf(entries, from) {
  return { kind: "map", entries, from };
}
function list(items, from) {
  return { kind: "list", items, from };
}
function jsonOf(part2) {
  if (part2.kind === "copy") return part2.value;
  if (part2.kind === "list") return part2.items.map(jsonOf);
  const object2 = /* @__PURE__ */ Object.create(null);
  for (const [key2, entry3] of part2.entries) object2[key2] = jsonOf(entry3);
  return object2;
}
function objectOf2(part2) {
  const value = jsonOf(part2);
  return isObject(value) ? value : {};
}
function originOf(part2, path) {
  let here = part2;
  for (const [depth, step] of path.entries()) {
    if (here.kind === "copy")
      return { path: [...here.from, ...here.at === "key" ? [] : path.slice(depth)], at: here.at };
    const next3 = here.kind === "list" ? here.items[Number(step)] : here.entries.get(String(step));
    if (next3 === void 0) break;
    here = next3;
  }
  return { path: here.from, at: here.kind === "copy" ? here.at : "value" };
}

// src/render/gitops/known-charts/release.ts
function releaseOf(values, name2, namespace, version) {
  const global = objectAt(values.value["global"]);
  const release = { values, name: name2, namespace, version, label: name2, fullName: name2 };
  const label = short4(fill(stringAt(global["nameOverride"]) || name2, release));
  const full = stringAt(global["fullnameOverride"]) || stringAt(values.value["fullnameOverride"]);
  const derived = name2.includes(label) ? name2 : `${name2}-${label}`;
  return { ...release, label, fullName: short4(full === void 0 || full === "" ? derived : fill(full, release)) };
}
function short4(text) {
  return text.slice(0, 63).replace(/-$/, "");
}
function entriesOf2(release, key2, byDefault = true) {
  if (key2 === void 0) return [];
  const at = key2.split(".");
  return entriesAt(valueAt(release.values.value, at), at, byDefault);
}
function entriesAt(value, at, byDefault = true) {
  return Object.entries(objectAt(value)).flatMap(
    ([id, entry3]) => isObject(entry3) && (entry3["enabled"] ?? byDefault) !== false ? [{ id, at: [...at, id], value: entry3 }] : []
  );
}
function resourceName(release, naming, { id, value }, count) {
  const { fullName } = release;
  const renamed2 = stringAt(value["forceRename"]);
  if (renamed2 !== void 0 && renamed2 !== "") return fill(renamed2, release).toLowerCase();
  const override = stringAt(value["nameOverride"]);
  const several = count > 1 || valueAt(release.values.value, ["global", "alwaysAppendIdentifierToResourceName"]) === true;
  let name2 = fullName;
  if (override !== void 0 && override !== "") name2 = joined2(fullName, fill(override, release));
  else if (naming === "always" || naming === "several" && several) name2 = joined2(fullName, id);
  else if (naming === "unless-main" && id !== "main") name2 = `${fullName}-${id}`;
  else if (naming === "several-distinct" && several && !fullName.endsWith(`-${id}`)) name2 = joined2(fullName, id);
  const prefix = fill(stringAt(value["prefix"]) ?? "", release);
  const suffix = fill(stringAt(value["suffix"]) ?? "", release);
  if (prefix !== "" && prefix !== name2) name2 = `${prefix}-${name2}`;
  if (suffix !== "" && !name2.endsWith(`-${suffix}`)) name2 = `${name2}-${suffix}`;
  return name2.toLowerCase();
}
function joined2(name2, more) {
  return name2 === more ? name2 : `${name2}-${more}`;
}
function definedName(release, kind, id) {
  const entries = entriesOf2(release, release.version.keys[kind], release.version.shape !== "flat");
  const entry3 = entries.find((candidate) => candidate.id === id);
  return entry3 === void 0 ? void 0 : resourceName(release, release.version.naming.others, entry3, entries.length);
}
var TEMPLATE = /\{\{-?[ \t]{0,20}\$?\.([A-Za-z0-9_]+(?:\.[A-Za-z0-9_-]+){0,20})[ \t]{0,20}-?\}\}/g;
function fill(text, release) {
  if (!text.includes("{{")) return text;
  return text.replace(TEMPLATE, (whole, path) => {
    if (path === "Release.Name") return release.name;
    if (path === "Release.Namespace") return release.namespace ?? whole;
    const steps = path.split(".");
    const value = steps[0] === "Values" ? valueAt(release.values.value, steps.slice(1)) : void 0;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : whole;
  });
}
function filled(value, release) {
  if (typeof value === "string") return fill(value, release);
  if (Array.isArray(value)) return value.map((item) => filled(item, release));
  if (!isObject(value)) return value;
  const object2 = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(value)) if (item !== void 0) object2[key2] = filled(item, release);
  return object2;
}
function taken(release, at) {
  const value = valueAt(release.values.value, at);
  return isEmpty(value) || value === void 0 ? void 0 : copy(filled(value, release), at);
}
function isEmpty(value) {
  if (value === void 0 || value === null || value === "" || value === 0 || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

// src/render/gitops/known-charts/containers.ts
var TAKEN_OVER = ["workingDir", "restartPolicy", "lifecycle", "securityContext"];
function containerPart(release, source) {
  const field = (key2) => fieldOf(release, source, key2);
  const name2 = stringAt(source.value["nameOverride"]) || source.name;
  const entries = {
    name: fromKey(fill(name2, release), source.at),
    image: imagePart(field("image")),
    command: asList(field("command")),
    args: asList(field("args")),
    env: envPart(release, field("env")),
    envFrom: envFromPart(release, field("envFrom")),
    volumeMounts: source.mounts.length === 0 ? field("volumeMounts") : list(source.mounts, source.at)
  };
  for (const key2 of TAKEN_OVER) entries[key2] = field(key2);
  return map(entries, source.at);
}
function fieldOf(release, { at, value, defaults, merge }, key2) {
  const own = value[key2];
  const other = defaults?.value[key2];
  if (merge && isObject(own) && isObject(other) && defaults !== null) {
    const entries = /* @__PURE__ */ new Map();
    for (const [name2, item] of Object.entries(other))
      if (item !== void 0) entries.set(name2, copy(filled(item, release), [...defaults.at, key2, name2]));
    for (const [name2, item] of Object.entries(own))
      if (item !== void 0) entries.set(name2, copy(filled(item, release), [...at, key2, name2]));
    return mapOf(entries, [...at, key2]);
  }
  if (own !== void 0 && !isEmpty(own)) return copy(filled(own, release), [...at, key2]);
  return other === void 0 || isEmpty(other) || defaults === null ? void 0 : copy(filled(other, release), [...defaults.at, key2]);
}
function asList(part2) {
  return part2?.kind === "copy" && typeof part2.value === "string" ? list([part2], part2.from) : part2;
}
function entriesOfPart(part2) {
  if (part2.kind === "map")
    return [...part2.entries].flatMap(
      ([key2, entry3]) => entry3.kind === "copy" ? [[key2, entry3.value, entry3.from]] : []
    );
  if (part2.kind !== "copy" || !isObject(part2.value)) return [];
  return Object.entries(part2.value).flatMap(
    ([key2, value]) => value === void 0 ? [] : [[key2, value, [...part2.from, key2]]]
  );
}
function imagePart(part2) {
  if (part2 === void 0 || part2.kind === "copy" && typeof part2.value === "string") return part2;
  const fields = new Map(entriesOfPart(part2).map(([key2, value, from]) => [key2, { value, from }]));
  const repository = fields.get("repository");
  if (typeof repository?.value !== "string") return void 0;
  const tag = fields.get("tag")?.value;
  const digest = fields.get("digest")?.value;
  const suffix = (isEmpty(tag) ? "" : `:${textOf(tag)}`) + (typeof digest === "string" && digest !== "" ? `@${digest}` : "");
  return copy(repository.value + suffix, repository.from);
}
function envPart(release, part2) {
  if (part2 === void 0) return void 0;
  if (part2.kind === "copy" && Array.isArray(part2.value)) {
    const items2 = listAt(part2.value).flatMap((item, index) => {
      const name2 = stringAt(objectAt(item)["name"]);
      return name2 === void 0 || !isObject(item) ? [] : [variable(release, name2, item, [...part2.from, index])];
    });
    return list(items2, part2.from);
  }
  const items = entriesOfPart(part2).map(([name2, value, from]) => variable(release, name2, value, from));
  return list(items, part2.kind === "list" ? [] : part2.from);
}
function variable(release, name2, value, from) {
  const key2 = fromKey(name2, from);
  if (!isObject(value)) return map({ name: key2, value: copy(asText(value), from) }, from);
  if (value["value"] !== void 0)
    return map({ name: key2, value: copy(asText(value["value"]), [...from, "value"]) }, from);
  const nested = value["valueFrom"];
  const reference = isObject(nested) ? nested : value;
  const at = isObject(nested) ? [...from, "valueFrom"] : from;
  return map({ name: key2, valueFrom: copy(resolvedReference(release, reference), at) }, from);
}
function asText(value) {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
function resolvedReference(release, reference) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const [kind, value] of Object.entries(reference)) {
    if (value === void 0 || kind === "name" || kind === "dependsOn") continue;
    const id = stringAt(objectAt(value)["identifier"]);
    const known4 = id === void 0 ? void 0 : definedName(release, kind === "secretKeyRef" ? "secrets" : "configMaps", id);
    result[kind] = known4 === void 0 ? value : { ...objectAt(value), name: known4 };
  }
  return result;
}
function envFromPart(release, part2) {
  if (part2?.kind !== "copy") return void 0;
  const items = listAt(part2.value).flatMap((item, index) => {
    const from = [...part2.from, index];
    if (!isObject(item)) return [];
    const prefix = item["prefix"];
    const entries = prefix === void 0 || isEmpty(prefix) ? {} : { prefix: copy(prefix, [...from, "prefix"]) };
    for (const [key2, kind] of [
      ["configMap", "configMaps"],
      ["secret", "secrets"]
    ]) {
      const plain3 = stringAt(item[key2]);
      const reference = objectAt(item[`${key2}Ref`]);
      const id = plain3 ?? stringAt(reference["identifier"]);
      const name2 = (id === void 0 ? void 0 : definedName(release, kind, id)) ?? plain3 ?? stringAt(reference["name"]);
      if (name2 === void 0) continue;
      const at = plain3 === void 0 ? [...from, `${key2}Ref`] : [...from, key2];
      const optional = reference["optional"];
      entries[`${key2}Ref`] = map(
        {
          name: copy(name2, plain3 === void 0 && id === void 0 ? [...at, "name"] : at),
          optional: optional === void 0 ? void 0 : copy(optional, [...at, "optional"])
        },
        at
      );
    }
    return [map(entries, from)];
  });
  return list(items, part2.from);
}

// src/render/gitops/known-charts/volumes.ts
function volumeParts(release, controller) {
  return persistence(release).flatMap((entry3) => {
    const global = !isEmpty(entry3.value["globalMounts"]);
    const advanced = objectAt(entry3.value["advancedMounts"]);
    const mine = !isEmpty(advanced[controller]);
    if (!global && !mine && !isEmpty(advanced)) return [];
    return [volumePart(release, entry3)];
  });
}
function mountParts(release, controller, container) {
  return persistence(release).flatMap((entry3) => {
    const { id, at, value } = entry3;
    const global = listAt(value["globalMounts"]).map((item, index) => [item, [...at, "globalMounts", index]]);
    const own = [...at, "advancedMounts", controller, container];
    const advanced = listAt(valueAt(value, own.slice(at.length))).map(
      (item, index) => [item, [...own, index]]
    );
    const path = value["type"] === "hostPath" ? stringAt(value["hostPath"]) ?? `/${id}` : `/${id}`;
    if (isEmpty(value["globalMounts"]) && isEmpty(value["advancedMounts"])) {
      const subPaths = listAt(value["subPath"]);
      const flat = stringAt(value["mountPath"]);
      if (flat === "-") return [];
      if (subPaths.length === 0) return [mount(release, id, flat ?? path, value["subPath"], at)];
      return subPaths.map((item, index) => {
        const { mountPath, path: inVolume } = objectAt(item);
        return mount(release, id, stringAt(mountPath) ?? flat ?? path, inVolume, [...at, "subPath", index]);
      });
    }
    return [...global, ...advanced].map(
      ([item, from]) => mount(release, id, stringAt(objectAt(item)["path"]) ?? path, objectAt(item)["subPath"], from)
    );
  });
}
function mount(release, name2, path, subPath, from) {
  return map(
    {
      name: fromKey(name2, from),
      mountPath: copy(fill(path, release), from),
      subPath: typeof subPath === "string" ? copy(subPath, from) : void 0
    },
    from
  );
}
function persistence(release) {
  return entriesOf2(release, release.version.keys.persistence, release.version.shape !== "flat");
}
function volumePart(release, entry3) {
  const { id, at, value } = entry3;
  const name2 = fromKey(id, at);
  const type = stringAt(value["type"]) ?? "persistentVolumeClaim";
  const items = value["items"];
  const itemsPart = items === void 0 || isEmpty(items) ? void 0 : copy(items, [...at, "items"]);
  const kind = type === "configMap" ? "configMaps" : type === "secret" ? "secrets" : null;
  if (kind !== null) {
    const id2 = stringAt(value["identifier"]);
    const known4 = id2 === void 0 ? void 0 : definedName(release, kind, id2);
    const given = stringAt(value["name"]);
    const object2 = copy(given === void 0 ? known4 ?? "" : fill(given, release), [
      ...at,
      given === void 0 ? "identifier" : "name"
    ]);
    const source = kind === "secrets" ? { secretName: object2 } : { name: object2 };
    return map({ name: name2, [type]: map({ ...source, items: itemsPart }, at) }, at);
  }
  if (type === "custom") {
    const spec = Object.entries(objectAt(value["volumeSpec"])).flatMap(
      ([key2, item]) => item === void 0 || key2 === "name" ? [] : [[key2, copy(filled(item, release), [...at, "volumeSpec", key2])]]
    );
    return map({ ...Object.fromEntries(spec), name: name2 }, at);
  }
  if (type === "emptyDir" || type === "hostPath" || type === "nfs") return map({ name: name2, [type]: copy({}, at) }, at);
  const claim = stringAt(value["existingClaim"]);
  return map(
    {
      name: name2,
      persistentVolumeClaim: map(
        {
          claimName: claim === void 0 || claim === "" ? fromKey(resourceName(release, release.version.naming.others, entry3, 2), at) : copy(fill(claim, release), [...at, "existingClaim"])
        },
        at
      )
    },
    at
  );
}

// src/render/gitops/known-charts/pods.ts
var POD_OPTIONS = [
  "hostNetwork",
  "automountServiceAccountToken",
  "dnsPolicy",
  "restartPolicy",
  "shareProcessNamespace"
];
function controllerPod(release, controller, controllers3) {
  const { keys } = release.version;
  const podAt = [...controller.at, keys.pod ?? "pod"];
  const defaultsAt = (keys.podDefaults ?? "defaultPodOptions").split(".");
  const options = Object.fromEntries(
    POD_OPTIONS.map((key2) => [key2, podOption(release, [...podAt, key2], [...defaultsAt, key2])])
  );
  const containers = (key2, init2) => entriesAt(key2 === void 0 ? void 0 : controller.value[key2], [...controller.at, key2 ?? ""], true).map(
    (entry3) => containerPart(release, sourceOf2(release, controller, entry3, init2))
  );
  const init = containers(keys.initContainers, true);
  return map(
    {
      metadata: map(
        {
          labels: labelsPart(
            release,
            controller.id,
            [defaultsAt.concat("labels"), [...podAt, "labels"]],
            controller.at
          ),
          annotations: merged2(release, [defaultsAt.concat("annotations"), [...podAt, "annotations"]], podAt)
        },
        podAt
      ),
      spec: map(
        {
          ...options,
          serviceAccountName: accountPart(release, controller),
          initContainers: init.length === 0 ? void 0 : list(init, [...controller.at, keys.initContainers]),
          containers: list(containers(keys.containers, false), [...controller.at, keys.containers ?? "containers"]),
          volumes: list(volumeParts(release, controller.id), keys.persistence.split("."))
        },
        controllers3 > 0 ? controller.at : []
      )
    },
    controller.at
  );
}
function sourceOf2(release, controller, entry3, init) {
  const key2 = release.version.keys.containerDefaults ?? "defaultContainerOptions";
  const defaults = controller.value[key2];
  const applies = isObject(defaults) && !(init && controller.value["applyDefaultContainerOptionsToInitContainers"] === false);
  return {
    name: entry3.id,
    at: entry3.at,
    value: entry3.value,
    defaults: applies ? { at: [...controller.at, key2], value: defaults } : null,
    merge: controller.value["defaultContainerOptionsStrategy"] === "merge",
    mounts: mountParts(release, controller.id, entry3.id)
  };
}
function podOption(release, own, defaults) {
  const value = valueAt(release.values.value, own);
  if (typeof value === "boolean" || value !== void 0 && !isEmpty(value)) return copy(filled(value, release), own);
  const other = valueAt(release.values.value, defaults);
  return other === void 0 || other === null || other === "" ? void 0 : copy(filled(other, release), defaults);
}
function merged2(release, paths, from) {
  const entries = /* @__PURE__ */ new Map();
  for (const path of paths) addTexts(entries, release, valueAt(release.values.value, path), path);
  return entries.size === 0 ? void 0 : mapOf(entries, from);
}
function addTexts(entries, release, value, at) {
  for (const [key2, item] of Object.entries(objectAt(value)))
    if (typeof item === "string") entries.set(key2, copy(fill(item, release), [...at, key2]));
}
function labelsPart(release, controller, paths, from) {
  const entries = /* @__PURE__ */ new Map();
  if (valueAt(release.values.value, ["global", "propagateGlobalMetadataToPods"]) === true)
    addTexts(entries, release, valueAt(release.values.value, ["global", "labels"]), ["global", "labels"]);
  for (const [key2, value] of Object.entries(chartLabels(release, controller))) entries.set(key2, fromKey(value, from));
  for (const path of paths) addTexts(entries, release, valueAt(release.values.value, path), path);
  return mapOf(entries, from);
}
function chartLabels({ version, label, name: name2, values }, controller) {
  const known4 = { name: label, release: name2, controller };
  const fields = /\{(name|release|controller|values\.([\w.]+)(?::([\w.-]*))?)\}/g;
  return Object.fromEntries(
    Object.entries(version.labels).flatMap(([key2, text]) => {
      const filled3 = text.replace(
        fields,
        (_, word, path, otherwise) => path === void 0 ? known4[word] ?? "" : stringAt(valueAt(values.value, path.split("."))) || (otherwise ?? "")
      );
      return filled3 === "" ? [] : [[key2, filled3]];
    })
  );
}
function accountPart(release, controller) {
  const own = objectAt(controller.value["serviceAccount"]);
  const at = [...controller.at, "serviceAccount"];
  const given = stringAt(own["name"]);
  if (given !== void 0 && given !== "") return copy(fill(given, release), [...at, "name"]);
  const id = stringAt(own["identifier"]);
  if (release.version.serviceAccount === "map") {
    const accounts = accountsOf2(release);
    const account = id === void 0 ? accounts.length === 1 ? accounts[0] : void 0 : accounts.find((entry3) => entry3.id === id);
    if (account === void 0) return void 0;
    return fromKey(
      accountName(release, account, accounts.length),
      id === void 0 ? account.at : [...at, "identifier"]
    );
  }
  if (id !== void 0 && id !== "default") {
    const account = accountsOf2(release).find((entry3) => entry3.id === id);
    return account === void 0 ? void 0 : fromKey(accountName(release, account, 2), [...at, "identifier"]);
  }
  return singleAccount(release);
}
function singleAccount(release) {
  const account = objectAt(release.values.value["serviceAccount"]);
  const name2 = taken(release, ["serviceAccount", "name"]);
  if (name2 !== void 0) return name2;
  return account["create"] === true ? fromKey(release.fullName, ["serviceAccount", "create"]) : void 0;
}
function accountsOf2(release) {
  if (release.version.serviceAccount === "map") return entriesOf2(release, "serviceAccount");
  return entriesOf2(release, "serviceAccount.extraServiceAccounts").filter(({ value }) => value["create"] !== false);
}
function accountName(release, entry3, count) {
  const given = stringAt(entry3.value["name"]);
  if (release.version.serviceAccount === "single")
    return given === void 0 || given === "" ? `${release.fullName}-${entry3.id}` : given;
  return resourceName(release, release.version.naming.others, entry3, count);
}
function flatPod(release) {
  const { keys } = release.version;
  const values = release.values.value;
  const source = (name2, at, value, mounts) => ({
    name: name2,
    at,
    value,
    defaults: null,
    merge: false,
    mounts
  });
  const extra = (key2) => entriesAt(values[key2], [key2], true).map(
    (entry3) => containerPart(release, source(stringAt(entry3.value["name"]) ?? entry3.id, entry3.at, entry3.value, []))
  );
  const init = extra(keys.initContainers);
  const main = containerPart(release, source(release.fullName, [], values, mountParts(release, "main", "main")));
  const options = Object.fromEntries(POD_OPTIONS.map((key2) => [key2, podOption(release, [key2], [key2])]));
  return map(
    {
      metadata: map(
        {
          labels: labelsPart(release, "main", [(keys.podLabels ?? "podLabels").split(".")], []),
          annotations: merged2(release, [(keys.podAnnotations ?? "podAnnotations").split(".")], [])
        },
        []
      ),
      spec: map(
        {
          ...options,
          serviceAccountName: singleAccount(release),
          initContainers: init.length === 0 ? void 0 : list(init, [keys.initContainers]),
          containers: list([main, ...(keys.sidecars ?? []).flatMap(extra)], []),
          volumes: list(volumeParts(release, "main"), keys.persistence.split("."))
        },
        []
      )
    },
    []
  );
}

// src/render/gitops/known-charts/single.ts
function singleWorkload(release) {
  const { version, values } = release;
  if (valueAt(values.value, ["deployment", "enabled"]) === false) return [];
  const { podLabels: podLabels2, morePodLabels = [] } = version.keys;
  const paths = [...morePodLabels, ...podLabels2 === void 0 ? [] : [podLabels2]].map((key2) => key2.split("."));
  const template = map(
    {
      metadata: map({ labels: labelsPart(release, "main", paths, []) }, []),
      spec: map(
        {
          serviceAccountName: singleAccount(release),
          containers: list([map({ name: fromKey("main", []), image: imagePart2(release) }, ["image"])], ["image"])
        },
        []
      )
    },
    []
  );
  const metadata = map(
    {
      name: fromKey(stringAt(valueAt(values.value, ["deployment", "name"])) || nameOf5(release), []),
      namespace: release.namespace === null ? void 0 : fromKey(release.namespace, [])
    },
    []
  );
  const spec = map({ template }, []);
  return [map({ apiVersion: fromKey("apps/v1", []), kind: fromKey("Deployment", []), metadata, spec }, [])];
}
function imagePart2({ version, values }) {
  const image = objectAt(values.value["image"]);
  const repository = stringAt(image["repository"]);
  const tag = stringAt(image["tag"]);
  if (repository === void 0 || repository === "") return fromKey(version.image ?? "", []);
  return copy(`${repository}${tag === void 0 || tag === "" ? "" : `:${tag}`}`, ["image", "repository"]);
}
function nameOf5({ values, name: name2, version }) {
  const full = stringAt(values.value["fullnameOverride"]);
  if (full !== void 0 && full !== "") return short4(full);
  const own = stringAt(values.value["nameOverride"]) || (version.image ?? "").split("/").at(-1) || "";
  return short4(name2.includes(own) ? name2 : `${name2}-${own}`);
}

// src/render/gitops/known-charts/objects.ts
var WORKLOADS = {
  deployment: ["apps/v1", "Deployment"],
  statefulset: ["apps/v1", "StatefulSet"],
  daemonset: ["apps/v1", "DaemonSet"],
  cronjob: ["batch/v1", "CronJob"],
  job: ["batch/v1", "Job"]
};
function releaseObjects(release) {
  if (release.version.shape === "single") return [...singleWorkload(release), ...serviceAccounts(release)];
  return [
    ...release.version.shape === "flat" ? flatWorkload(release) : controllers2(release),
    ...configs(release, "configMaps"),
    ...configs(release, "secrets"),
    ...serviceAccounts(release),
    ...networkPolicies(release),
    ...rawResources(release)
  ];
}
function controllers2(release) {
  const entries = entriesOf2(release, release.version.keys.controllers);
  return entries.flatMap((entry3) => {
    const name2 = resourceName(release, release.version.naming.controllers, entry3, entries.length);
    return workload(release, entry3, name2, controllerPod(release, entry3, entries.length));
  });
}
function flatWorkload(release) {
  const at = (release.version.keys.controller ?? "controller").split(".");
  const value = objectAt(valueAt(release.values.value, at));
  if (value["enabled"] === false) return [];
  return workload(release, { id: "main", at: [], value }, release.fullName, flatPod(release));
}
function workload(release, { id, at, value }, name2, pod) {
  const [apiVersion, kind] = WORKLOADS[stringAt(value["type"]) ?? "deployment"] ?? [];
  if (apiVersion === void 0 || kind === void 0) return [];
  const spec = kind === "CronJob" ? { jobTemplate: map({ spec: map({ template: pod }, at) }, at) } : { template: pod };
  const replicas = value["replicas"];
  return [
    object(release, apiVersion, kind, name2, at, {
      labels: texts(chartLabels(release, id), at, value["labels"], [...at, "labels"], release),
      annotations: texts({}, at, value["annotations"], [...at, "annotations"], release),
      spec: map(
        { replicas: typeof replicas === "number" ? copy(replicas, [...at, "replicas"]) : void 0, ...spec },
        at
      )
    })
  ];
}
function object(release, apiVersion, kind, name2, at, { labels, annotations, ...rest }) {
  return map(
    {
      apiVersion: fromKey(apiVersion, at),
      kind: fromKey(kind, at),
      metadata: map(
        {
          name: fromKey(name2, at),
          namespace: release.namespace === null ? void 0 : fromKey(release.namespace, at),
          labels,
          annotations
        },
        at
      ),
      ...rest
    },
    at
  );
}
function texts(own, from, given, at, release) {
  const entries = new Map(Object.entries(own).map(([key2, value]) => [key2, fromKey(value, from)]));
  for (const [key2, value] of Object.entries(objectAt(given)))
    if (typeof value === "string") entries.set(key2, copy(filled(value, release), [...at, key2]));
  return entries.size === 0 ? void 0 : mapOf(entries, at);
}
function configs(release, key2) {
  const entries = entriesOf2(release, release.version.keys[key2], release.version.shape !== "flat");
  return entries.map((entry3) => {
    const { at, value } = entry3;
    const name2 = resourceName(release, release.version.naming.others, entry3, entries.length);
    const fields = Object.fromEntries(
      ["data", "stringData", "type"].map((field) => {
        const held = value[field];
        return [field, held === void 0 || isEmpty(held) ? void 0 : copy(filled(held, release), [...at, field])];
      })
    );
    return object(release, "v1", key2 === "secrets" ? "Secret" : "ConfigMap", name2, at, {
      ...fields,
      labels: texts({}, at, value["labels"], [...at, "labels"], release),
      annotations: texts({}, at, value["annotations"], [...at, "annotations"], release)
    });
  });
}
function serviceAccounts(release) {
  const accounts = accountsOf2(release);
  const named = accounts.map((entry3) => ({ ...entry3, name: accountName(release, entry3, accounts.length) }));
  const single = objectAt(release.values.value["serviceAccount"]);
  if (release.version.serviceAccount === "single" && single["create"] === true) {
    const name2 = stringAt(single["name"]) || release.fullName;
    named.push({ id: "default", at: ["serviceAccount"], value: single, name: name2 });
  }
  return named.map(
    ({ at, value, name: name2 }) => object(release, "v1", "ServiceAccount", name2, at, {
      labels: texts({}, at, value["labels"], [...at, "labels"], release),
      annotations: texts({}, at, value["annotations"], [...at, "annotations"], release)
    })
  );
}
function networkPolicies(release) {
  const entries = entriesOf2(release, release.version.keys.networkPolicies);
  const all = entriesOf2(release, release.version.keys.controllers);
  return entries.map((entry3) => {
    const { at, value } = entry3;
    const rules2 = objectAt(value["rules"]);
    const part2 = (held, from) => held === void 0 || isEmpty(held) ? void 0 : copy(filled(held, release), from);
    const controller = stringAt(value["controller"]) ?? (all.length === 1 ? all[0]?.id : void 0) ?? "main";
    const selector = value["podSelector"];
    const chosen = {
      ...chartLabels(release, controller),
      ...objectAt(value["extraSelectorLabels"])
    };
    return object(
      release,
      "networking.k8s.io/v1",
      "NetworkPolicy",
      resourceName(release, release.version.naming.networkPolicies, entry3, entries.length),
      at,
      {
        spec: map(
          {
            podSelector: selector === void 0 ? fromKey({ matchLabels: chosen }, at) : copy(filled(selector, release), [...at, "podSelector"]),
            policyTypes: part2(value["policyTypes"], [...at, "policyTypes"]),
            ingress: part2(rules2["ingress"], [...at, "rules", "ingress"]),
            egress: part2(rules2["egress"], [...at, "rules", "egress"])
          },
          at
        )
      }
    );
  });
}
function rawResources(release) {
  const entries = entriesOf2(release, release.version.keys.rawResources);
  return entries.flatMap((entry3) => {
    const { at, value } = entry3;
    const apiVersion = stringAt(value["apiVersion"]);
    const kind = stringAt(value["kind"]);
    if (apiVersion === void 0 || kind === void 0) return [];
    const body = objectAt(value["spec"]);
    const fields = Object.entries(body).flatMap(
      ([key2, held]) => held === void 0 || ["apiVersion", "kind", "metadata"].includes(key2) ? [] : [[key2, copy(filled(held, release), [...at, "spec", key2])]]
    );
    const name2 = resourceName(release, release.version.naming.others, entry3, entries.length);
    return [
      object(release, apiVersion, kind, name2, at, {
        ...Object.fromEntries(fields),
        labels: texts({}, at, value["labels"], [...at, "labels"], release),
        annotations: texts({}, at, value["annotations"], [...at, "annotations"], release)
      })
    ];
  });
}
function hasShape({ values, version }) {
  if (version.shape === "single") return true;
  if (version.shape === "controllers")
    return isObject(valueAt(values.value, (version.keys.controllers ?? "").split(".")));
  return isObject(values.value["image"]) || isObject(values.value["controller"]);
}

// src/render/gitops/post-renderers.ts
var LABELS = "/spec/template/metadata/labels/";
function withPostRenderers(part2, made, release) {
  const labels = /* @__PURE__ */ new Map();
  for (const renderer of listAt(valueAt(release.value, ["spec", "postRenderers"])))
    for (const entry3 of listAt(valueAt(renderer, ["kustomize", "patches"])))
      for (const [key2, value] of patchedLabels(objectAt(entry3), made)) labels.set(key2, fromKey(value, []));
  return labels.size === 0 ? part2 : laid(part2, ["spec", "template", "metadata", "labels"], labels);
}
function patchedLabels(entry3, made) {
  const target = objectAt(entry3["target"]);
  const read5 = readFirstDocument(stringAt(entry3["patch"]) ?? "");
  if ("error" in read5) return [];
  const patch = read5.value;
  if (Array.isArray(patch))
    return isFor(target, made) ? patch.flatMap((operation) => addedLabel(objectAt(operation))) : [];
  if (!isObject(patch)) return [];
  const own = { kind: patch["kind"], name: valueAt(patch, ["metadata", "name"]) };
  if (!isFor(Object.keys(target).length === 0 ? own : target, made)) return [];
  return texts2(valueAt(patch, ["spec", "template", "metadata", "labels"]));
}
function addedLabel(operation) {
  const { op, path, value } = operation;
  if (op !== "add" && op !== "replace" || typeof path !== "string") return [];
  if (`${path}/` === LABELS) return texts2(value);
  const key2 = path.startsWith(LABELS) ? path.slice(LABELS.length).replaceAll("~1", "/").replaceAll("~0", "~") : "";
  return key2 !== "" && typeof value === "string" ? [[key2, value]] : [];
}
function texts2(value) {
  return Object.entries(objectAt(value)).flatMap(
    ([key2, text]) => typeof text === "string" ? [[key2, text]] : []
  );
}
function isFor(target, made) {
  const matches2 = (pattern, text) => typeof pattern !== "string" || pattern === "" || pattern === text || isWhole(pattern, text ?? "");
  if (stringAt(target["labelSelector"]) !== void 0 || stringAt(target["annotationSelector"]) !== void 0)
    return false;
  return matches2(target["kind"], stringAt(made["kind"])) && matches2(target["name"], stringAt(valueAt(made, ["metadata", "name"])));
}
function isWhole(pattern, text) {
  return pattern.replace(/^\^?\(?|\)?\$?$/g, "").split("|").some((one) => one.endsWith(".*") ? text.startsWith(one.slice(0, -2)) : one === text);
}
function laid(part2, path, labels) {
  if (part2.kind === "copy" && isObject(part2.value)) {
    const entries = Object.entries(part2.value).flatMap(
      ([key2, value]) => value === void 0 ? [] : [[key2, { kind: "copy", value, from: [...part2.from, key2], at: part2.at }]]
    );
    return laid(mapOf(new Map(entries), part2.from), path, labels);
  }
  if (part2.kind !== "map") return part2;
  const [step, ...rest] = path;
  if (step === void 0) return mapOf(new Map([...part2.entries, ...labels]), part2.from);
  const inner = part2.entries.get(step);
  if (inner === void 0 && rest.length > 0) return part2;
  const next3 = laid(inner ?? mapOf(/* @__PURE__ */ new Map(), part2.from), rest, labels);
  return mapOf(new Map([...part2.entries, [step, next3]]), part2.from);
}

// src/render/gitops/sourced-values.ts
var MAX_DEPTH3 = 64;
function mergeValues(layers) {
  const first = layers[0];
  if (first === void 0) return null;
  if (layers.length === 1) return first;
  const value = layers.slice(1).reduce((merged6, layer) => mergeObjects(merged6, layer.value, 0), first.value);
  return {
    value,
    locate: (path, part2, offset) => {
      for (let length = path.length; length > 0; length -= 1) {
        const known4 = path.slice(0, length);
        const layer = layers.findLast(({ value: own }) => valueAt(own, known4) !== void 0);
        if (layer !== void 0) return layer.locate(path, part2, offset);
      }
      return (layers.at(-1) ?? first).locate(path, part2, offset);
    }
  };
}
function mergeObjects(base2, over, depth) {
  const merged6 = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of Object.entries(base2)) if (value !== void 0) merged6[key2] = value;
  for (const [key2, value] of Object.entries(over)) {
    const known4 = merged6[key2];
    if (value === null || value === void 0) delete merged6[key2];
    else
      merged6[key2] = isObject(known4) && isObject(value) && depth < MAX_DEPTH3 ? mergeObjects(known4, value, depth + 1) : value;
  }
  return merged6;
}
function valuesFromFile(source) {
  const parsed4 = source === null ? null : parseYaml(source.text);
  const document = parsed4?.ok === true ? parsed4.documents[0] : void 0;
  if (source === null || document === void 0) return null;
  const locate = locatorIn(document, source);
  if (document.value === null) return { value: {}, locate };
  return isObject(document.value) ? { value: document.value, locate } : null;
}
function valuesFromText(text, at) {
  const parsed4 = parseYaml(text);
  const document = parsed4.ok ? parsed4.documents[0] : void 0;
  const value = document?.value;
  if (document === void 0 || !isObject(value)) return { value: {}, locate: () => at(0) };
  return {
    value,
    locate: (path, part2 = "value", offset) => {
      const range = document.rangeOf(path, part2);
      const own = offset === void 0 ? void 0 : stringAt(valueAt(value, path));
      if (offset === void 0 || own === void 0) return at(range.start);
      return at(lineInScalar(text, range, own, offset).start);
    }
  };
}

// src/render/blanks.ts
var VARIABLE2 = /\$\{#?([\p{L}\p{Nd}_]{1,256})/gu;
var MAX_DEPTH4 = 100;
var HELD = /HELDVARIABLE([\p{L}\p{Nd}_]{1,256}?)DLEH/gu;
function heldText(text) {
  return text.replace(/\$\{#?([\p{L}\p{Nd}_]{1,256})[^{}]{0,1000}\}/gu, "HELDVARIABLE$1DLEH");
}
function withBlanks(read5, kept, index, by, locate) {
  if (kept === null || read5.manifests.length === 0) return read5;
  const written4 = manifestsOf(read5.manifests[0]?.file ?? "", kept, index);
  const byPath = new Map(written4.map((manifest) => [idOf(manifest), manifest]));
  const manifests = read5.manifests.map((manifest) => {
    const other = byPath.get(idOf(manifest));
    const blanks = other === void 0 ? [] : blanksOf(other, manifest.value, by, locate(other));
    return blanks.length === 0 ? manifest : { ...manifest, blanks };
  });
  return { ...read5, manifests };
}
function manifestsOf(file, text, index) {
  const context = { root: "", origin: "raw", namespace: null };
  const source = sourceText(file, text);
  const part2 = splitDocuments(text)[index];
  return part2 === void 0 ? [] : readManifests(source, part2.start, part2.end, index, context).manifests;
}
function idOf({ path }) {
  return path.join("\0");
}
function blanksOf({ value: written4 }, filled3, by, locate) {
  const found = [];
  const visit = (item, other, path) => {
    if (path.length > MAX_DEPTH4) return;
    const one = typeof item === "string" ? item.replace(HELD, (_, name2) => `\${${name2}}`) : item;
    if (typeof one === "string") {
      if (one === other) return;
      for (const name2 of new Set([...one.matchAll(VARIABLE2)].map((match) => match[1] ?? "")))
        found.push({ name: name2, path, written: one, by, at: () => locate(path, "value") });
    } else if (Array.isArray(one)) {
      const others = Array.isArray(other) ? other : [];
      for (const [index, item2] of one.entries()) visit(item2, others[index], [...path, index]);
    } else if (isObject(one)) {
      const others = isObject(other) ? other : {};
      for (const [key2, item2] of Object.entries(one)) if (item2 !== void 0) visit(item2, others[key2], [...path, key2]);
    }
  };
  visit(written4, filled3, []);
  return found;
}

// src/render/gitops/unknown-values.ts
var VARIABLE3 = /\$\{#?([\p{L}\p{Nd}_]{1,100})/gu;
var MAX_NAMES = 4;
function variablesIn(text) {
  return [...new Set([...text.matchAll(VARIABLE3)].map((match) => match[1] ?? ""))];
}
function unknownValues({
  values,
  by
}) {
  const open = variablesIn(JSON.stringify(values.map(({ value }) => value)));
  const blank2 = [
    ...new Set(
      (by.blanks ?? []).filter(({ path }) => path[0] === "spec" && path[1] === "values").map(({ name: name2 }) => name2)
    )
  ];
  if (open.length > 0)
    return {
      reason: `the value of ${namesText(open)} is not known in the scan, and the chart can't be rendered without it`,
      cure: `give the variable a default (\`\${${open[0]}:=value}\`), or render it elsewhere and pipe the output to \`hf-guardrails scan -\``
    };
  if (blank2.length === 0) return null;
  return {
    reason: `nothing defines ${namesText(blank2)}, so Flux puts an empty string there, with which the chart can't be rendered`,
    cure: `give the variable a value in \`postBuild\`, or a default (\`\${${blank2[0]}:=value}\`)`
  };
}
function openValues({ values, by }, ask) {
  const blanks = (by.blanks ?? []).filter(({ path }) => path[0] === "spec" && path[1] === "values");
  const [first] = blanks;
  const own = values.at(-1);
  if (first === void 0 || own === void 0) return null;
  const open = () => {
    const value = blanks.reduce(
      (all, { path, written: written4 }) => withText(all, path.slice(2), heldText(written4)),
      own.value
    );
    return [...values.slice(0, -1), { ...own, value: isObject(value) ? value : own.value }];
  };
  return {
    ask: () => ask(open())(),
    by: first.by,
    placeOf: (variable2) => blanks.find(({ name: name2 }) => name2 === variable2)?.at() ?? null
  };
}
function namesText(names2) {
  const shown3 = names2.slice(0, MAX_NAMES).map((name2) => `\`\${${name2}}\``);
  return names2.length > MAX_NAMES ? `${shown3.join(", ")} and ${names2.length - MAX_NAMES} more` : shown3.join(", ");
}

// src/render/gitops/release-manifests.ts
function readReleases(sources2, catalog) {
  const found = [];
  const unrendered = [];
  for (const source of sources2) {
    const made = knownRelease(source, catalog);
    found.push(...made);
    const values = made.length === 0 ? mergeValues(source.values) : null;
    if (values !== null) unrendered.push(unrenderedRelease(source, values));
  }
  return { manifests: found, unrendered };
}
function unrenderedRelease({ by, chart }, values) {
  const namespace = by.namespace === null ? "" : `${by.namespace}/`;
  const open = variablesIn(`${chart.name} ${chart.address}`);
  const from = chart.address === "" ? "" : ` (${chart.address.slice(0, 200)})`;
  return {
    root: `${by.kind} ${namespace}${by.name}`,
    reason: open.length > 0 ? `which chart it installs depends on ${open.map((name2) => `\`\${${name2}}\``).join(", ")}, whose value is not known in the scan` : `its chart ${chart.path ?? chart.name}${from} is not in the scan`,
    file: by.file,
    values
  };
}
function knownRelease(source, catalog) {
  const values = mergeValues(source.values);
  if (values === null) return [];
  for (const version of versionsFor(source.chart, catalog)) {
    const release = releaseOf(values, source.release, source.namespace, version);
    if (hasShape(release)) return releaseObjects(release).flatMap((part2) => manifestsOf2(part2, release, source));
  }
  return [];
}
function manifestsOf2(made, { values }, { by, namespace }) {
  const part2 = withPostRenderers(made, objectOf2(made), by);
  const manifest = manifestOf(
    objectOf2(part2),
    {
      file: by.file,
      document: by.document,
      path: by.path,
      locate: (path, which, offset) => {
        const origin = originOf(part2, path);
        return values.locate(origin.path, origin.at === "key" ? "key" : which, offset);
      }
    },
    { root: by.root, origin: "flux", namespace }
  );
  if (manifest === null) return [];
  const blanks = blanksIn(part2, manifest.value, by);
  return [{ ...manifest, file: manifest.locate([], "value").file, ...blanks.length === 0 ? {} : { blanks } }];
}
function blanksIn(part2, made, { blanks = [] }) {
  const open = /* @__PURE__ */ new Map();
  for (const blank2 of blanks) {
    if (blank2.path[0] !== "spec" || blank2.path[1] !== "values") continue;
    const key2 = blank2.path.slice(2).join("\0");
    open.set(key2, [...open.get(key2) ?? [], blank2]);
  }
  const found = [];
  const visit = (value, path) => {
    if (typeof value === "object" && value !== null) {
      for (const [key2, item] of Object.entries(value))
        if (item !== void 0) visit(item, [...path, Array.isArray(value) ? Number(key2) : key2]);
      return;
    }
    const origin = originOf(part2, path);
    if (origin.at === "value")
      for (const blank2 of open.get(origin.path.join("\0")) ?? []) found.push({ ...blank2, path });
  };
  if (open.size > 0) visit(made, []);
  return found;
}
function versionsFor(chart, { charts }) {
  const name2 = chart.name.toLowerCase();
  const versions = charts.find(({ names: names2 }) => names2.includes(name2))?.versions ?? [];
  const version = /\d+(?:\.\d+){0,2}/.exec(chart.version)?.[0];
  if (version === void 0) return versions.toReversed();
  const fit = versions.find(({ below: below2 }) => below2 === void 0 || compareVersions(version, below2) < 0);
  return fit === void 0 ? [] : [fit];
}
function compareVersions(a, b) {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/render/crd-schemas.ts
var FIELD = "openAPIV3Schema";
var KIND = "CustomResourceDefinition";
var NOT_UTF8 = "�";
var SCHEMA = /^( {1,99})openAPIV3Schema:[ \t]*(?:#.*)?\r?\n/gm;
var known = /* @__PURE__ */ new WeakMap();
function withoutSchemas(files) {
  const cut2 = /* @__PURE__ */ new Map();
  for (const [path, content] of files) {
    const found = known.get(content) ?? withoutSchemasIn(content);
    known.set(content, found);
    if (found === "named elsewhere") return files;
    if (found !== "nothing to cut") cut2.set(path, found);
  }
  return cut2.size === 0 ? files : new Map([...files].map(([path, content]) => [path, cut2.get(path) ?? content]));
}
function withoutSchemasIn(content) {
  if (!Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(FIELD)) return "nothing to cut";
  const text = new TextDecoder().decode(content);
  if (text.includes(NOT_UTF8)) return "named elsewhere";
  const parts3 = [];
  let from = 0;
  for (const { start, end, kind } of splitDocuments(text)) {
    const document = text.slice(start, end);
    if (!document.includes(FIELD)) continue;
    if (kind !== KIND) return "named elsewhere";
    const cut2 = withoutSchema(document);
    if (cut2 === null) continue;
    parts3.push(text.slice(from, start), cut2);
    from = end;
  }
  return from === 0 ? "nothing to cut" : new TextEncoder().encode([...parts3, text.slice(from)].join(""));
}
function withoutSchema(document) {
  let cut2 = "";
  let schemas2 = 0;
  let from = 0;
  const keep = (to) => {
    const kept = document.slice(from, to);
    cut2 += kept;
    return schemas2 === 0 || kept.split("\n").every(isBalanced);
  };
  for (const { 0: line, 1: indent2 = "", index } of document.matchAll(SCHEMA)) {
    const start = index + line.length;
    const end = index < from ? start : endOfBlock(document, start, indent2.length);
    if (end === start) continue;
    if (!keep(start)) return null;
    cut2 += `${indent2}  type: object${"\n".repeat(document.slice(start, end).split("\n").length - 1)}`;
    schemas2 += 1;
    from = end;
  }
  return schemas2 > 0 && keep(document.length) && isDefinition(cut2, schemas2) ? cut2 : null;
}
function endOfBlock(text, start, indent2) {
  const next3 = new RegExp(`^ {0,${indent2}}[^ \\r\\n#]`, "gm");
  next3.lastIndex = start;
  return next3.exec(text)?.index ?? text.length;
}
function isBalanced(line) {
  return line.split('"').length % 2 === 1 && line.split("'").length % 2 === 1 && !line.includes('\\"');
}
function isDefinition(text, schemas2) {
  const parsed4 = parseYaml(text.replace(/\n{2,}/g, "\n"));
  const value = parsed4.ok && parsed4.documents.length === 1 && parsed4.documents[0]?.value || null;
  if (!isObject(value) || value["kind"] !== KIND) return false;
  const versions = listAt(valueAt(value, ["spec", "versions"]));
  const found = [
    ...versions.map((version) => valueAt(version, ["schema", FIELD])),
    valueAt(value, ["spec", "validation", FIELD])
  ];
  return found.filter((schema) => JSON.stringify(schema) === '{"type":"object"}').length === schemas2;
}

// src/render/kustomization-file.ts
var MAX_FILE = 1 << 20;
var RESOURCES = ["resources", "bases", "components"];
var PATHS = ["crds", "configurations", "generators", "transformers", "validators", "patchesStrategicMerge"];
var PATH_ENTRIES = ["patches", "patchesJson6902", "replacements"];
function readKustomization(tree, file) {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_FILE) return null;
  const text = new TextDecoder().decode(bytes);
  const parsed4 = parseYaml(text);
  const document = parsed4.ok ? parsed4.documents[0] : void 0;
  if (document === void 0 || !isObject(document.value)) return null;
  const value = document.value;
  const folder = folderOf(file);
  const paths = (entries) => entries.flatMap((entry3) => {
    const name2 = stringAt(entry3);
    if (name2 === void 0 || name2.includes("\n") || name2.includes("://")) return [];
    const path = joined(folder, name2);
    return path === ".." || path.startsWith("../") ? [] : [path];
  });
  const apiVersion = stringAt(value["apiVersion"]);
  const resources = RESOURCES.flatMap((field) => listAt(value[field])).flatMap((entry3) => stringAt(entry3) ?? []);
  return {
    folder,
    file,
    text,
    document,
    value,
    isComponent: value["kind"] === "Component",
    isForeign: apiVersion !== void 0 && !apiVersion.startsWith("kustomize.config.k8s.io/"),
    outside: resources.find((name2) => joined(folder, name2).split("/")[0] === "..") ?? null,
    resources: paths(resources),
    patches: paths([
      ...PATHS.flatMap((field) => listAt(value[field])),
      ...PATH_ENTRIES.flatMap(
        (field) => listAt(value[field]).map((entry3) => isObject(entry3) ? entry3["path"] : void 0)
      )
    ])
  };
}
function isKustomizationFile(path) {
  return KUSTOMIZATION_FILES.includes(path.slice(path.lastIndexOf("/") + 1));
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/render/gitops/set-expression.ts
var MAX_INDEX = 65536;
var MAX_NESTED2 = 30;
var BadExpression = class extends Error {
};
function setExpression(values, expression, isText2 = false) {
  const reader2 = { letters: [...expression], at: 0, isText: isText2 };
  try {
    while (reader2.at < reader2.letters.length) setKey(reader2, values, 0);
    return null;
  } catch (error) {
    if (error instanceof BadExpression) return error.message;
    throw error;
  }
}
function setKey(reader2, values, nested) {
  const { text: key2, stop } = until(reader2, "=[,.");
  if (stop === null) throw new BadExpression(`key "${key2}" has no value`);
  if (stop === ",") {
    put(values, key2, "");
    throw new BadExpression(`key "${key2}" has no value (cannot end with ,)`);
  }
  if (stop === "=") {
    const isSaid2 = reader2.at < reader2.letters.length;
    put(values, key2, valueFrom(reader2));
    return isSaid2;
  }
  if (stop === "[") {
    const index = indexFrom(reader2);
    if (index === null) return false;
    const known5 = values[key2];
    if (known5 !== void 0 && !Array.isArray(known5)) throw new BadExpression(`"${key2}" is no list`);
    put(values, key2, setItem(reader2, known5 ?? [], index, nested));
    return true;
  }
  if (nested >= MAX_NESTED2)
    throw new BadExpression(`value name nested level is greater than maximum supported nested level of ${MAX_NESTED2}`);
  const known4 = values[key2];
  if (known4 !== void 0 && !isObject(known4)) throw new BadExpression(`"${key2}" is no mapping`);
  const inner = known4 ?? {};
  const isSaid = setKey(reader2, inner, nested + 1);
  if (Object.keys(inner).length > 0) put(values, key2, inner);
  else if (isSaid) throw new BadExpression(`key map "${key2}" has no value`);
  return isSaid;
}
function put(values, key2, value) {
  if (key2 === "") return;
  Object.defineProperty(values, key2, { value, enumerable: true, writable: true, configurable: true });
}
function indexFrom(reader2) {
  const { text, stop } = until(reader2, "]");
  if (stop === null) return null;
  if (!/^[+-]?\d{1,9}$/.test(text)) throw new BadExpression(`error parsing index "${text}"`);
  return Number(text);
}
function setItem(reader2, list2, index, nested) {
  if (index < 0) throw new BadExpression(`negative ${index} index not allowed`);
  const { text, stop } = until(reader2, "[.=");
  if (text !== "") throw new BadExpression(`unexpected data at end of array index: "${text}"`);
  if (stop === "=") return putAt(list2, index, valueFrom(reader2));
  const known4 = list2[index];
  if (stop === "[") {
    const next3 = indexFrom(reader2);
    if (next3 === null) return list2;
    if (known4 !== void 0 && known4 !== null && !Array.isArray(known4))
      throw new BadExpression(`item ${index} is no list`);
    return putAt(list2, index, setItem(reader2, Array.isArray(known4) ? known4 : [], next3, nested));
  }
  if (stop === null) return list2;
  const inner = isObject(known4) ? known4 : {};
  if (index < list2.length) list2[index] = inner;
  return setKey(reader2, inner, nested) ? putAt(list2, index, inner) : list2;
}
function putAt(list2, index, value) {
  if (index > MAX_INDEX)
    throw new BadExpression(`index of ${index} is greater than maximum supported index of ${MAX_INDEX}`);
  const longer = index < list2.length ? list2 : [...list2, ...Array.from({ length: index + 1 - list2.length }, () => null)];
  longer[index] = value;
  return longer;
}
function valueFrom(reader2) {
  if (reader2.letters[reader2.at] !== "{") return typed(until(reader2, ",").text, reader2.isText);
  reader2.at += 1;
  const list2 = [];
  for (; ; ) {
    const { text, stop } = until(reader2, ",}");
    if (stop === null) throw new BadExpression("list must terminate with '}'");
    list2.push(typed(text, reader2.isText));
    if (stop === ",") continue;
    if (reader2.letters[reader2.at] === ",") reader2.at += 1;
    return list2;
  }
}
function until(reader2, stops) {
  let text = "";
  while (reader2.at < reader2.letters.length) {
    const letter = reader2.letters[reader2.at] ?? "";
    reader2.at += 1;
    if (stops.includes(letter)) return { text, stop: letter };
    if (letter === "\\") {
      text += reader2.letters[reader2.at] ?? "";
      reader2.at += 1;
    } else text += letter;
  }
  return { text, stop: null };
}
function typed(text, isText2) {
  if (isText2) return text;
  const word = text.toLowerCase();
  if (word === "true") return true;
  if (word === "false") return false;
  if (word === "null") return null;
  return text === "0" || /^(?:[1-9]|[+-]\d)\d{0,15}$/.test(text) ? Number(text) : text;
}

// src/render/chart-values.ts
var read2 = /* @__PURE__ */ new WeakMap();
function setLayers(set) {
  return set.map(({ expression, at }) => {
    const value = {};
    setExpression(value, expression);
    return { value, locate: () => at };
  });
}
function valuesOfTemplate({ chart, layers, isWithoutOwn = false }, name2, file, source) {
  const own = (folder2) => {
    const file2 = source(folder2 === "" ? "values.yaml" : `${folder2}/values.yaml`);
    const values = file2 === null ? null : read2.get(file2) ?? valuesFromFile(file2);
    if (file2 !== null && values !== null) read2.set(file2, values);
    return values === null ? [] : [values];
  };
  const keys = chartsIn(name2);
  const start = chart === "" ? 0 : chart.length + 1;
  const isInside2 = chart === "" || file.startsWith(`${chart}/`);
  const folders = isInside2 ? chartsIn(`./${file.slice(start)}`) : [];
  let folder = chart;
  let known4 = [...isWithoutOwn ? [] : own(folder), ...layers];
  for (const [depth, key2] of keys.entries()) {
    const inner = folders[depth];
    folder = `${folder === "" ? "" : `${folder}/`}charts/${inner ?? key2}`;
    known4 = [
      ...inner === void 0 ? [] : own(folder),
      ...known4.flatMap((layer) => inside(layer, key2)),
      ...known4.flatMap(globals)
    ];
  }
  return mergeValues(known4);
}
function chartsIn(path) {
  const parts3 = path.split("/");
  const names2 = [];
  for (let at = 1; parts3[at] === "charts" && parts3[at + 1] !== void 0; at += 2) names2.push(parts3[at + 1] ?? "");
  return names2;
}
function inside(layer, key2) {
  const value = layer.value[key2];
  return isObject(value) ? [{ value, locate: (path, ...more) => layer.locate([key2, ...path], ...more) }] : [];
}
function globals(layer) {
  const global = objectAt(layer.value["global"]);
  return Object.keys(global).length === 0 ? [] : [{ value: { global }, locate: layer.locate }];
}

// src/render/kustomize-fields.ts
var LABELS2 = /* @__PURE__ */ new Set(["labels", "matchLabels", "selector"]);
function fieldPlace({ value, locate }, built, path) {
  const given = valueAt(built.value, path);
  const last = path.at(-1);
  if (last === void 0 || typeof given === "object" && given !== null) return null;
  if (last === "namespace" && value["namespace"] === given) return locate(["namespace"]);
  if (last === "image" && typeof given === "string") {
    const index = listAt(value["images"]).findIndex((entry3) => isObject(entry3) && gives(entry3, given));
    if (index < 0) return null;
    const isRenamed2 = isObject(listAt(value["images"])[index]) && valueAt(value, ["images", index, "newName"]) !== void 0;
    return locate(isRenamed2 ? ["images", index, "newName"] : ["images", index]);
  }
  if (last === "replicas") {
    const isFor3 = (entry3) => entry3["count"] === given && built.name.includes(stringAt(entry3["name"]) ?? "\0");
    const index = listAt(value["replicas"]).findIndex((entry3) => isObject(entry3) && isFor3(entry3));
    return index < 0 ? null : locate(["replicas", index, "count"]);
  }
  const parent = path.at(-2);
  const common = [];
  if (parent === "annotations") common.push(["commonAnnotations", last]);
  if (parent !== void 0 && LABELS2.has(parent)) {
    common.push(["commonLabels", last], ...listAt(value["labels"]).map((_, index) => ["labels", index, "pairs", last]));
  }
  const found = common.find((candidate) => given !== void 0 && valueAt(value, candidate) === given);
  return found === void 0 ? null : locate(found);
}
function gives(entry3, image) {
  const name2 = stringAt(entry3["newName"]) ?? stringAt(entry3["name"]) ?? "";
  const tag = entry3["newTag"] === void 0 ? "" : `:${textOf(entry3["newTag"])}`;
  const digest = stringAt(entry3["digest"]);
  const end = digest === void 0 ? tag : `@${digest}`;
  return name2 !== "" && image.startsWith(name2) && image.endsWith(end) && /^(?:[:@]|$)/.test(image.slice(name2.length));
}
function generatorPlace(built, path, file, kustomizations, source, offset) {
  const field = built.kind === "ConfigMap" ? "configMapGenerator" : built.kind === "Secret" ? "secretGenerator" : null;
  const key2 = path[0] === "data" || path[0] === "binaryData" || path[0] === "stringData" ? path[1] : void 0;
  if (field !== null) {
    for (const { file: kustomization, value, locate } of key2 === void 0 ? [] : kustomizations) {
      for (const index2 of entriesFor(built, value, field)) {
        const entry3 = objectAt(valueAt(value, [field, index2]));
        const found = keyPath(entry3, String(key2));
        const folder = folderOf(kustomization);
        const inFile = found === null || found[0] === "files" ? keyInFile(entry3, String(key2), folder, source, offset) : null;
        if (inFile !== null || found !== null) return inFile ?? locate([field, index2, ...found ?? []]);
      }
    }
    const own = kustomizations.find((one) => one.file === file);
    const [index] = own === void 0 ? [] : entriesFor(built, own.value, field);
    if (own !== void 0 && index !== void 0) return own.locate([field, index]);
  }
  return chartPlace(
    built,
    kustomizations.find((one) => one.file === file)
  );
}
function entriesFor(built, value, field) {
  const nameAt = (index) => stringAt(valueAt(value, [field, index, "name"])) ?? "";
  return listAt(value[field]).map((_, index) => index).filter((index) => nameAt(index) !== "" && built.name.includes(nameAt(index))).sort((a, b) => nameAt(b).length - nameAt(a).length).slice(0, 1);
}
function keyPath(entry3, key2) {
  if (!isObject(entry3)) return null;
  const literal = listAt(entry3["literals"]).findIndex((item) => stringAt(item)?.startsWith(`${key2}=`));
  if (literal >= 0) return ["literals", literal];
  const named = listAt(entry3["files"]).findIndex((item) => {
    const text = stringAt(item) ?? "";
    return text.startsWith(`${key2}=`) || !text.includes("=") && text.split("/").at(-1) === key2;
  });
  if (named >= 0) return ["files", named];
  return null;
}
function keyInFile(entry3, key2, folder, source, offset = 0) {
  const [, index] = keyPath(entry3, key2) ?? [];
  if (index !== void 0) {
    const written4 = textOf(listAt(entry3["files"])[Number(index)] ?? "");
    const text = source(joined(folder, written4.slice(written4.indexOf("=") + 1)));
    return text === null ? null : lineOf(text, text.positionAt(offset).line);
  }
  for (const name2 of [...listAt(entry3["envs"]), entry3["env"]]) {
    const text = typeof name2 === "string" ? source(joined(folder, name2)) : null;
    const line = text?.text.split("\n").findLastIndex((one) => /^\s*([^=#\s]+)\s*(?:=|$)/.exec(one)?.[1] === key2) ?? -1;
    if (text !== null && line >= 0) return lineOf(text, line + 1);
  }
  return null;
}
function lineOf(text, line) {
  const written4 = text.line(line);
  const start = Math.max(0, written4.search(/\S/));
  return {
    file: text.file,
    line,
    column: start + 1,
    endLine: line,
    endColumn: Math.max(start, written4.trimEnd().length) + 1
  };
}
function chartPlace(built, kustomization) {
  if (kustomization === void 0) return null;
  const charts = listAt(kustomization.value["helmCharts"]);
  const named = charts.flatMap((entry3, index2) => {
    const release = isObject(entry3) ? stringAt(entry3["releaseName"]) : void 0;
    return charts.length === 1 || release !== void 0 && built.name.includes(release) ? [index2] : [];
  });
  const [index] = named;
  return named.length === 1 && index !== void 0 ? kustomization.locate(["helmCharts", index]) : null;
}

// src/render/place-sources.ts
var sources = /* @__PURE__ */ new WeakMap();
var MAX_DEPTH5 = 4;
function rememberSources(place, find) {
  const known4 = sources.get(place);
  sources.set(place, known4 === void 0 ? find : (message) => [...known4(message), ...find(message)]);
  return place;
}
function sourcesOf(place, message, depth = 0) {
  const found = depth > MAX_DEPTH5 ? [] : sources.get(place)?.(message) ?? [];
  return found.flatMap((one) => [one, ...sourcesOf(one, message, depth + 1)]);
}

// src/render/kustomize-replacements.ts
function replacementPlace({ value, locate }, built, was, path, sourceOf9) {
  for (const [at, replacement] of listAt(value["replacements"]).entries()) {
    for (const [of, target] of (isObject(replacement) ? listAt(replacement["targets"]) : []).entries()) {
      if (!isObject(target) || !isFor2(target["select"], built, was)) continue;
      const index = listAt(target["fieldPaths"]).findIndex(
        (field) => leadsTo(stringAt(field) ?? "", built.value, path)
      );
      if (index < 0) continue;
      const from = isObject(replacement) ? objectAt(replacement["source"]) : {};
      const [kind = "", name2 = ""] = [stringAt(from["kind"]), stringAt(from["name"])];
      return rememberSources(locate(["replacements", at, "targets", of, "fieldPaths", index]), () => {
        const place = sourceOf9(kind, name2, stringAt(from["fieldPath"]) ?? "metadata.name");
        return place === null ? [] : [place];
      });
    }
  }
  return null;
}
function isFor2(select, built, was) {
  if (!isObject(select)) return false;
  const [kind, name2] = [stringAt(select["kind"]), stringAt(select["name"])];
  return (kind === void 0 || kind === built.kind) && (name2 === void 0 || name2 === built.name || name2 === was);
}
function stepsOf(field) {
  return field.match(/\[[^\]]{0,200}\]|(?:[^.[\]\\]|\\.){1,200}/g) ?? [];
}
function fieldPathIn(field, value) {
  const path = [];
  let here = value;
  for (const step of stepsOf(field)) {
    const [, key2, wanted] = /^\[([^=\]]+)=([^\]]*)\]$/.exec(step) ?? [];
    const items = listAt(here);
    const index = items.findIndex(
      (item) => isObject(item) && key2 !== void 0 && textOf(item[key2]) === wanted
    );
    const one = key2 !== void 0 ? index : Array.isArray(here) ? Number(step) : step.replaceAll("\\", "");
    here = valueAt(here, [one]);
    if (here === void 0) return null;
    path.push(one);
  }
  return path;
}
function leadsTo(field, value, path) {
  const steps = stepsOf(field);
  if (steps.length !== path.length) return false;
  let here = value;
  for (const [at, step] of steps.entries()) {
    const one = path[at] ?? "";
    const inner = Array.isArray(here) ? here[Number(one)] : isObject(here) ? here[String(one)] : void 0;
    const [, key2, wanted] = /^\[([^=\]]+)=([^\]]*)\]$/.exec(step) ?? [];
    const isStep = key2 === void 0 ? step === "*" || step.replaceAll("\\", "") === String(one) : isObject(inner) && textOf(inner[key2]) === wanted;
    if (!isStep) return false;
    here = inner;
  }
  return true;
}

// src/render/way-into.ts
function wayInto(built, base2, path) {
  const way = [];
  let [here, there] = [built, base2];
  for (const step of path) {
    const inner = valueAt(here, [step]);
    const other = inner !== void 0 && typeof step === "number" && Array.isArray(there) ? sameItem(inner, there, step) : step;
    const found = other === null ? void 0 : valueAt(there, [other]);
    if (inner === void 0 || other === null || found === void 0) return null;
    way.push(other);
    [here, there] = [inner, found];
  }
  return way;
}
function sameItem(item, items, index) {
  const name2 = isObject(item) ? stringAt(item["name"]) : void 0;
  const isSame4 = (other) => name2 !== void 0 ? isObject(other) && other["name"] === name2 : JSON.stringify(other) === JSON.stringify(item);
  if (isSame4(items[index])) return index;
  const found = items.findIndex(isSame4);
  return found < 0 ? null : found;
}

// src/render/kustomize-source.ts
var read3 = /* @__PURE__ */ new WeakMap();
function kustomizationSource(file, source) {
  const text = source(file);
  if (text === null) return null;
  let found = read3.get(text);
  if (found === void 0) {
    found = sourceOf3(file, text, source);
    read3.set(text, found);
  }
  return found;
}
function sourceOf3(file, text, source) {
  const document = firstDocument(text.text);
  if (document === null || !isObject(document.value)) return null;
  const { value } = document;
  const locate = (path) => text.placeOf(document.rangeOf(path, "value"));
  const patches = entriesIn(value).flatMap(({ entry: entry3, path }) => {
    const { inline, inlinePath, named, target } = patchOf(entry3, path);
    if (inline !== null) {
      const range = document.rangeOf(inlinePath, "value");
      return patchesIn(inline, target, (inner) => placeInside(text, range, inline, inner));
    }
    const other = named === void 0 ? null : source(joined(folderOf(file), named));
    return other === null ? [] : patchesIn(other.text, target, (inner) => other.placeOf(inner));
  });
  return { file, value, locate, patches };
}
function deployerSource(file, value, locate, source) {
  const patches = entriesIn(value).flatMap(({ entry: entry3, path }) => {
    const { inline, inlinePath, target } = patchOf(entry3, path);
    if (inline === null) return [];
    const whole = locate(inlinePath);
    const text = source(whole.file);
    const starts2 = text === null ? [] : lineStarts(text.text);
    const start = (starts2[whole.line - 1] ?? 0) + whole.column - 1;
    const end = whole.endLine > whole.line ? starts2[whole.endLine] ?? text?.text.length ?? 0 : start;
    return patchesIn(
      inline,
      target,
      (inner) => text === null || end === start ? whole : placeInside(text, { start, end }, inline, inner)
    );
  });
  return { file, value, locate, patches };
}
function lineStarts(text) {
  const starts2 = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts2.push(at + 1);
  return starts2;
}
function entriesIn(value) {
  return ["patchesStrategicMerge", "patches", "patchesJson6902"].flatMap(
    (field) => listAt(value[field]).map((entry3, index) => ({ entry: entry3, path: [field, index] }))
  );
}
function patchOf(entry3, path) {
  const inline = isObject(entry3) ? stringAt(entry3["patch"]) : stringAt(entry3)?.includes("\n") ? entry3 : void 0;
  return {
    inline: typeof inline === "string" ? inline : null,
    inlinePath: isObject(entry3) ? [...path, "patch"] : path,
    named: isObject(entry3) ? stringAt(entry3["path"]) : stringAt(entry3),
    target: isObject(entry3) && isObject(entry3["target"]) ? entry3["target"] : null
  };
}
function firstDocument(text) {
  const parsed4 = parseYaml(text);
  return parsed4.ok ? parsed4.documents[0] ?? null : null;
}
function patchesIn(text, target, placeOf6) {
  const parsed4 = parseYaml(text);
  if (!parsed4.ok) return [];
  return parsed4.documents.flatMap(({ value, rangeOf: rangeOf2 }) => {
    const locate = (path, offset) => {
      const range = rangeOf2(path, "value");
      const own = offset === void 0 ? void 0 : stringAt(valueAt(value, path));
      return placeOf6(offset === void 0 || own === void 0 ? range : lineInScalar(text, range, own, offset));
    };
    if (isObject(value)) return [mergePatch(value, target, locate)];
    return listAt(value).flatMap(
      (operation, index) => isObject(operation) ? [operationPatch(operation, index, target, locate)] : []
    );
  });
}
function mergePatch(value, target, locate) {
  const name2 = stringAt(valueAt(value, ["metadata", "name"])) ?? "";
  return {
    touches: (built, was) => target === null ? built.kind === value["kind"] && isNamed(name2, built, was) : selects(target, built, was),
    wayTo: (built, path, wanted) => {
      const way = wayInto(built, value, path);
      return way !== null && isSame2(valueAt(value, way), wanted) ? way : null;
    },
    locate
  };
}
function operationPatch(operation, index, target, locate) {
  const pointer = (stringAt(operation["path"]) ?? "").split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return {
    touches: (built, was) => target === null || selects(target, built, was),
    wayTo: (_, path, wanted) => {
      const isThere = pointer.every(
        (step, at) => String(path[at]) === step || step === "-" && typeof path[at] === "number"
      );
      if (!isThere || operation["value"] === void 0) return null;
      const way = ["value", ...path.slice(pointer.length)];
      return isSame2(valueAt(operation, way), wanted) ? [index, ...way] : null;
    },
    locate
  };
}
function selects(target, built, was) {
  const kind = stringAt(target["kind"]);
  if (kind !== void 0 && !new RegExp(`^(?:${escaped2(kind)})$`).test(built.kind)) return false;
  const name2 = stringAt(target["name"]);
  return name2 === void 0 || name2.split("|").some((one) => !PLAIN_NAME.test(one) || isNamed(one, built, was));
}
var PLAIN_NAME = /^[\w.-]*$/;
function isNamed(name2, built, was) {
  if (was === null) return built.name.includes(name2);
  return name2 === was || name2.includes(was) && built.name.includes(name2);
}
function escaped2(kind) {
  return kind.split("|").map((one) => one.replace(/[.*+?^${}()[\]\\]/g, "\\$&")).join("|");
}
function isSame2(a, b) {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame2(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a !== void 0 && a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key2) => isSame2(a[key2], b[key2]));
}
function placeInside(outer, range, inline, inner) {
  return outer.placeOf(rangeInScalar(outer.text, range, inline, inner) ?? range);
}

// src/render/kustomize-places.ts
function locateInBase(built, file, unknown, source, files = [], deployer = [], inflated = () => []) {
  let base2;
  return (path, part2, offset) => {
    if (base2 === void 0) base2 = isKustomizationFile(file) ? onlyOne(built, inflated()) : baseOf(built, file, source);
    const known4 = path.slice(0, knownLength(built.value, path));
    const shown3 = known4.length < path.length ? "value" : part2;
    const within = known4.length < path.length ? void 0 : offset;
    const way = base2 === null ? null : wayInto(built.value, base2.value, known4);
    if (base2 !== null && way !== null && isKept(built.value, base2.value, known4, way))
      return base2.locate(way, shown3, within);
    if (base2 !== null && way !== null && isOtherTag(built.value, base2.value, known4, way))
      return base2.locate(way, shown3);
    const inner = files.filter(isKustomizationFile).flatMap((name2) => kustomizationSource(name2, source) ?? []);
    const edits = [...deployer, ...inner];
    const sourceOf9 = (kind, name2, field) => fieldOf2(kind, name2, field, files, source, edits);
    const edited2 = placeOfEdit(built, base2?.name ?? null, known4, edits, within, sourceOf9);
    if (edited2 !== null) return edited2;
    if (base2 === null) return generatorPlace(built, known4, file, edits, source, within) ?? unknown;
    return way !== null && isRenamed(built.value, base2.value, known4, way) ? base2.locate(way, shown3) : unknown;
  };
}
function knownLength(value, path) {
  let length = path.length;
  while (length > 0 && valueAt(value, path.slice(0, length)) === void 0) length -= 1;
  return length;
}
var parsed2 = /* @__PURE__ */ new WeakMap();
function objectsIn(text) {
  const known4 = parsed2.get(text);
  if (known4 !== void 0) return known4;
  const context = { root: "", origin: "raw", namespace: null };
  const objects = splitDocuments(text.text).flatMap(
    ({ start, end }, ordinal) => readManifests(text, start, end, ordinal, context).manifests
  );
  parsed2.set(text, objects);
  return objects;
}
function baseOf(built, file, source) {
  const text = source(file);
  return text === null ? null : onlyOne(built, objectsIn(text));
}
function onlyOne(built, objects) {
  const same2 = objects.filter(({ kind, group }) => kind === built.kind && group === built.group);
  const exact = same2.filter(({ name: name2 }) => name2 === built.name);
  const close = exact.length > 0 ? exact : same2.filter(({ name: name2 }) => name2 !== "" && built.name.includes(name2));
  const narrowed = close.length > 1 ? close.filter(({ namespace }) => namespace === built.namespace) : close;
  return narrowed.length === 1 ? narrowed[0] ?? null : null;
}
function fieldOf2(kind, name2, field, files, source, edits) {
  const texts3 = files.filter((file) => !isKustomizationFile(file)).flatMap((file) => source(file) ?? []);
  const named = texts3.flatMap(objectsIn).filter((object3) => object3.kind === kind && object3.name === name2);
  const [object2] = named;
  const path = object2 === void 0 || named.length > 1 ? null : fieldPathIn(field, object2.value);
  if (object2 !== void 0) return path === null ? null : object2.locate(path, "value");
  const [part2 = "", ...key2] = field.split(".");
  return generatorPlace({ kind, name: name2 }, [part2, key2.join(".")], "", edits, source, void 0);
}
function isKept(built, base2, path, way) {
  const value = valueAt(built, path);
  return typeof value === "object" && value !== null || value === valueAt(base2, way);
}
function isOtherTag(built, base2, path, way) {
  const [now, before2] = [valueAt(built, path), valueAt(base2, way)];
  return path.at(-1) === "image" && typeof now === "string" && typeof before2 === "string" && nameOf6(now) === nameOf6(before2);
}
function nameOf6(image) {
  return image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
function isRenamed(built, base2, path, way) {
  const [now, before2] = [valueAt(built, path), valueAt(base2, way)];
  return typeof now === "string" && typeof before2 === "string" && before2 !== "" && now.includes(before2);
}
function placeOfEdit(built, was, path, edits, offset, sourceOf9) {
  const value = valueAt(built.value, path);
  for (const { patches, ...kustomization } of edits) {
    for (const patch of patches.toReversed()) {
      if (!patch.touches(built, was)) continue;
      const way = patch.wayTo(built.value, path, value);
      if (way !== null) return patch.locate(way, offset);
    }
    const place = replacementPlace(kustomization, built, was, path, sourceOf9) ?? fieldPlace(kustomization, built, path);
    if (place !== null) return place;
  }
  return null;
}

// src/render/targets.ts
var UNKNOWN_NAMESPACE = "release-namespace";

// src/render/unknown-namespace.ts
var NAMESPACE_LABEL = /(?:^|[:.])io\.kubernetes\.pod\.namespace$/;
function inKnownNamespace(manifest, namespace) {
  const own = manifest.namespace === UNKNOWN_NAMESPACE ? namespace : manifest.namespace;
  const value = replaced(manifest.value, manifest.kind, namespace);
  return { ...manifest, namespace: own, value: isObject(value) ? value : manifest.value };
}
function replaced(value, kind, namespace) {
  if (Array.isArray(value)) return value.map((item) => replaced(item, kind, namespace));
  if (!isObject(value)) return value;
  const changed = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(value)) {
    if (item === UNKNOWN_NAMESPACE && (key2 === "namespace" || NAMESPACE_LABEL.test(key2))) {
      if (namespace !== null) changed[key2] = namespace;
      else if (!isOwnAnyway(key2, kind)) changed[key2] = item;
    } else if (item !== void 0) changed[key2] = replaced(item, kind, namespace);
  }
  return changed;
}
function isOwnAnyway(key2, kind) {
  return key2 === "namespace" ? kind !== "ClusterRoleBinding" : kind === "CiliumNetworkPolicy";
}

// src/render/template-references.ts
var MAX_LENGTH3 = 1 << 20;
var MAX_ACTION = 1e4;
var MAX_DEPTH6 = 200;
var MAX_REFERENCES = 50;
var REFERENCE = /(?<![\w.)\]"`$])(\$\w*)?((?:\.[A-Za-z_]\w*)+|\.(?![\w.]))?/g;
var INCLUDE = /\b(?:include|template)\s+["`]([^"`\s]{1,200})["`]/g;
var INDEX = /\bindex\s+(?:\$|(?<![\w$]))\.Values((?:\s+"[^"\s]{1,200}"){1,10})/g;
var STRINGS = /"(?:[^"\\]|\\.)*"|`[^`]*`/g;
var UNKNOWN2 = { isContext: false, path: null, parts: [] };
var CONTEXT = { isContext: true, path: null, parts: [] };
var read4 = /* @__PURE__ */ new WeakMap();
function templateReferences(template) {
  const known4 = read4.get(template);
  if (known4 !== void 0) return known4;
  const found = template.text.length > MAX_LENGTH3 ? { atLine: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Map() } : readTemplate(template);
  read4.set(template, found);
  return found;
}
function readTemplate(template) {
  const atLine = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Map();
  const frames = [{ name: null, dot: CONTEXT, outer: CONTEXT, variables: /* @__PURE__ */ new Map() }];
  const reassigned = new Set([...template.text.matchAll(/\$(\w+)\s{0,20}=[^=]/g)].map((match) => match[1] ?? ""));
  const scope = {
    dot: () => frames.at(-1)?.dot ?? UNKNOWN2,
    variable: (name2) => reassigned.has(name2) ? UNKNOWN2 : frames.findLast(({ variables }) => variables.has(name2))?.variables.get(name2) ?? UNKNOWN2
  };
  for (const { start, end, content } of actionsOf(template.text)) {
    const keyword = /^(?:if|with|range|define|block|else|end)\b/.exec(content)?.[0];
    const top = frames.at(-1);
    if (keyword === "end") {
      if (frames.length > 1) frames.pop();
      continue;
    }
    if (keyword === "else") {
      if (frames.length > 1 && top !== void 0)
        frames[frames.length - 1] = { ...top, dot: elseDot(content, top, scope) };
      continue;
    }
    if (keyword !== void 0) {
      if (frames.length > MAX_DEPTH6) return { atLine: /* @__PURE__ */ new Map(), named: /* @__PURE__ */ new Map() };
      frames.push(opened(keyword, content.slice(keyword.length).trim(), scope));
      continue;
    }
    const declared2 = /^\$(\w+)\s*:=\s*([\s\S]*)$/.exec(content);
    const references = referencesIn(declared2?.[2] ?? content, scope);
    if (declared2 !== null) top?.variables.set(declared2[1] ?? "", meaningOf(declared2[2] ?? "", scope));
    const name2 = frames.findLast((frame) => frame.name !== null)?.name ?? null;
    if (name2 !== null) addTo2(named, name2, references);
    if (declared2 !== null) continue;
    const last = template.positionAt(end).line;
    for (let line = template.positionAt(start).line; line <= last; line += 1) addTo2(atLine, line, references);
  }
  return { atLine, named };
}
function* actionsOf(text) {
  let at = text.indexOf("{{");
  while (at >= 0) {
    const isComment = /^\{\{-?\s{0,20}\/\*/.test(text.slice(at, at + 30));
    const close = text.indexOf(isComment ? "*/" : "}}", at);
    const end = close < 0 || !isComment ? close : text.indexOf("}}", close);
    if (end < 0) return;
    const content = text.slice(at + 2, end).replace(/^-/, "").replace(/-$/, "").trim();
    if (!isComment) yield { start: at, end, content };
    at = text.indexOf("{{", end + 2);
  }
}
function opened(keyword, rest, scope) {
  const outer = scope.dot();
  const variables = /* @__PURE__ */ new Map();
  const frame = { name: null, dot: outer, outer, variables };
  if (keyword === "if") return frame;
  if (keyword === "define" || keyword === "block")
    return { ...frame, name: /^["`]([^"`]*)["`]/.exec(rest)?.[1] ?? null, dot: CONTEXT, outer: CONTEXT };
  const [, first, second, written4] = /^(?:\$(\w+)\s*(?:,\s*\$(\w+)\s*)?:=)?\s*([\s\S]*)$/.exec(rest) ?? [];
  const meaning = meaningOf(written4 ?? "", scope);
  const dot = keyword === "with" ? meaning : itemOf2(meaning);
  if (first !== void 0) variables.set(first, keyword === "range" && second !== void 0 ? UNKNOWN2 : dot);
  if (second !== void 0) variables.set(second, dot);
  return { ...frame, dot };
}
function elseDot(content, { outer }, scope) {
  const written4 = /^else\s+with\s+([\s\S]*)$/.exec(content)?.[1];
  return written4 === void 0 ? outer : meaningOf(written4, { ...scope, dot: () => outer });
}
function itemOf2({ path }) {
  return path === null ? UNKNOWN2 : { ...UNKNOWN2, path: [...path, null], parts: [[...path, null]] };
}
function meaningOf(written4, scope) {
  const text = written4.trim();
  if (text === "$") return CONTEXT;
  const match = /^(\$\w*)?((?:\.[A-Za-z_]\w*)+|\.)?$/.exec(text);
  if (match === null) return { ...UNKNOWN2, parts: referencesIn(text, scope).paths };
  return text === "" ? UNKNOWN2 : resolved2(match[1], match[2], scope);
}
function resolved2(base2, fields, scope) {
  const start = base2 === void 0 ? scope.dot() : base2 === "$" ? CONTEXT : scope.variable(base2.slice(1));
  const steps = fields === void 0 || fields === "." ? [] : fields.slice(1).split(".");
  if (steps.length === 0) return start;
  if (start.isContext) {
    const path2 = steps[0] === "Values" ? steps.slice(1) : null;
    return path2 === null ? UNKNOWN2 : { ...UNKNOWN2, path: path2, parts: [path2] };
  }
  if (start.path === null) return UNKNOWN2;
  const path = [...start.path, ...steps];
  return { ...UNKNOWN2, path, parts: [path] };
}
function referencesIn(content, scope) {
  const paths = [];
  if (content.length > MAX_ACTION) return { paths, includes: [] };
  for (const match of content.matchAll(INDEX))
    paths.push([...(match[1] ?? "").matchAll(/"([^"]*)"/g)].map((word) => word[1] ?? ""));
  const includes = [...content.matchAll(INCLUDE)].map((match) => match[1] ?? "");
  for (const match of content.replace(INDEX, " ").replace(STRINGS, '""').matchAll(REFERENCE))
    if (match[0] !== "") paths.push(...resolved2(match[1], match[2], scope).parts.filter(({ length }) => length > 0));
  return { paths, includes };
}
function addTo2(all, key2, more) {
  const known4 = all.get(key2) ?? { paths: [], includes: [] };
  all.set(key2, known4);
  if (known4.paths.length + known4.includes.length + more.paths.length + more.includes.length > MAX_REFERENCES) return;
  known4.paths.push(...more.paths);
  known4.includes.push(...more.includes);
}

// src/render/values-match.ts
var MAX_LENGTH4 = 4e3;
function heldIn(text, scalars) {
  if (text === "" || text.length > MAX_LENGTH4) return [];
  const spans = scalars.flatMap((scalar) => spanOf2(text, scalar) ?? []);
  return spans.filter((span) => !spans.some((other) => other !== span && overlaps(span, other) && isAsLong(other, span))).map(({ scalar }) => scalar);
}
function lineHeldIn(text, scalars) {
  const wanted = text.trim();
  if (wanted.length < 4 || wanted.length > MAX_LENGTH4) return null;
  const found = scalars.flatMap(({ text: all, path, part: part2 }) => {
    if (part2 === "key" || !all.includes("\n") || !all.includes(wanted)) return [];
    let at = 0;
    return all.split("\n").flatMap((line) => {
      const offset = at + Math.max(0, line.search(/\S/));
      at += line.length + 1;
      return line.trim() === wanted ? [{ path, offset }] : [];
    });
  });
  const [first] = found;
  if (first === void 0) return null;
  return { ...first, offset: found.length === 1 ? first.offset : null };
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function isAsLong(a, b) {
  return a.end - a.start >= b.end - b.start;
}
function spanOf2(text, scalar) {
  const written4 = scalar.text.trimEnd();
  if (written4 === "" || written4.length > MAX_LENGTH4) return null;
  if (written4.includes("{{")) return templateSpan(text, scalar, written4);
  const start = wordAt(text, written4);
  if (start >= 0) return { scalar, start, end: start + written4.length };
  const encoded = Buffer.from(scalar.text, "utf8").toString("base64");
  const hidden2 = encoded.length < 12 ? -1 : wordAt(text, encoded);
  return hidden2 < 0 ? null : { scalar, start: hidden2, end: hidden2 + encoded.length };
}
function wordAt(text, wanted) {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWord(text, at - 1, at) && !isWord(text, at + wanted.length - 1, at + wanted.length)) return at;
  }
  return -1;
}
function isWord(text, before2, after) {
  return /\w/.test(text.charAt(before2)) && /\w/.test(text.charAt(after));
}
function templateSpan(text, scalar, written4) {
  const parts3 = written4.split(/\{\{[^{}]*\}\}/);
  if (!parts3.some(({ length }) => length >= 4)) return null;
  let start = -1;
  let end = 0;
  for (const part2 of parts3) {
    const at = text.indexOf(part2, end);
    if (at < 0) return null;
    if (start < 0 && part2 !== "") start = at;
    end = at + part2.length;
  }
  return { scalar, start, end };
}

// src/render/values-places.ts
var spots = /* @__PURE__ */ new WeakMap();
function rememberSpot(place, spot) {
  spots.set(place, spot);
  return place;
}
function withValuesPlaces(findings) {
  return findings.map((finding) => {
    const { at, message } = finding;
    const values = valuesPlaces(at, message);
    const further = [at, ...values].flatMap((place) => sourcesOf(place, message));
    const isOther = ({ file, line }) => !(file === at.file && line === at.line);
    const places = unique([...values, ...further].filter(isOther)).slice(0, 2 * MAX_PLACES);
    if (places.length === 0) return finding;
    const added2 = places.map((place) => ({ ...place, message: "the value comes from here" }));
    return { ...finding, related: [...finding.related, ...added2] };
  });
}
var MAX_PLACES = 3;
var MAX_SCALARS = 2e3;
function valuesPlaces(place, message) {
  const spot = spots.get(place);
  if (spot === void 0) return [];
  const [first, ...more] = spot.lines();
  const { values } = spot.chart;
  const sourcesOf2 = (line, text) => {
    const references = templateReferences(line.template).atLine.get(line.at);
    const known4 = references === void 0 ? null : values();
    if (references === void 0 || known4 === null) return [];
    const scalars = pathsOf(references, spot.chart).flatMap((path) => scalarsAt(known4, path));
    if (scalars.length > MAX_SCALARS) return [];
    const isNamed2 = (scalar) => text !== "" || heldIn(message, [scalar]).length > 0;
    const block2 = text === "" ? null : lineHeldIn(line.text, scalars);
    if (block2 !== null) return block2.offset === null ? [] : [known4.locate(block2.path, "value", block2.offset)];
    const held = heldIn(text === "" ? line.text : text, scalars).filter(isNamed2);
    return unique(held.map(({ path, part: part2 }) => known4.locate(path, part2)));
  };
  const own = first === void 0 || spot.text === "" ? [] : sourcesOf2(first, spot.text);
  const rest = own.length > 0 ? [] : unique([first ?? [], more].flat().flatMap((line) => sourcesOf2(line, "")));
  const places = own.length > 0 ? own : rest;
  if (places.length > (own.length > 0 ? MAX_PLACES : 1)) return [];
  return places.filter(({ file, line }) => file !== "" && !(file === place.file && line === place.line));
}
function pathsOf(references, chart) {
  const paths = [...references.paths];
  const seen = /* @__PURE__ */ new Set();
  const names2 = [...references.includes];
  for (let name2 = names2.pop(); name2 !== void 0; name2 = names2.pop()) {
    if (seen.has(name2) || seen.size >= 20) continue;
    seen.add(name2);
    for (const helper of chart.helpers()) {
      const found = templateReferences(helper).named.get(name2);
      if (found === void 0) continue;
      paths.push(...found.paths);
      names2.push(...found.includes);
    }
  }
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}
function scalarsAt({ value }, wanted) {
  const found = [];
  const add = (here, path) => {
    if (found.length > MAX_SCALARS || here === void 0 || here === null) return;
    if (Array.isArray(here)) for (const [index, item] of here.entries()) add(item, [...path, index]);
    else if (isObject(here)) {
      for (const [key2, item] of Object.entries(here)) {
        found.push({ text: key2, path: [...path, key2], part: "key" });
        add(item, [...path, key2]);
      }
    } else found.push({ text: String(here), path, part: "value" });
  };
  const walk = (here, path, at) => {
    const step = wanted[at];
    if (step === void 0) {
      add(here, path);
      return;
    }
    const steps = step !== null ? [step] : Array.isArray(here) ? here.keys() : isObject(here) ? Object.keys(here) : [];
    for (const one of steps) {
      const inner = valueAt(here, [one]);
      if (inner !== void 0 && found.length <= MAX_SCALARS) walk(inner, [...path, one], at + 1);
    }
  };
  walk(value, [], 0);
  return found;
}
function unique(places) {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}

// src/render/variable-places.ts
function rememberFilled(place, text) {
  return rememberSources(place, (message) => variablePlaces(place, text, message));
}
var MAX_LINE2 = 4e3;
var MAX_LINES = 20;
function variablePlaces(place, text, message) {
  const source = text.written(place.file);
  if (source === null || !source.text.includes("${")) return [];
  const found = [];
  const isOneLine = place.endLine <= place.line;
  for (let line = place.line; line <= Math.min(place.endLine, place.line + MAX_LINES); line += 1) {
    const written4 = source.line(line);
    if (written4.length > MAX_LINE2) continue;
    for (const { start, end, names: names2 } of expressionsIn(written4)) {
      const from = text.fill(written4.slice(0, start)).length;
      const value = text.fill(written4.slice(start, end));
      const isMeant = isOneLine ? from < place.endColumn - 1 && place.column - 1 < from + value.length : value.length > 3 && message.includes(value);
      const name2 = isMeant ? names2.find((one) => text.placeOf(one) !== null) : void 0;
      const at = name2 === void 0 ? null : text.placeOf(name2);
      if (at !== null) found.push(at);
    }
  }
  return found;
}
function expressionsIn(line) {
  const found = [];
  for (let start = line.indexOf("${"); start >= 0; start = line.indexOf("${", start + 2)) {
    if (line[start - 1] === "$") continue;
    let depth = 0;
    let end = start;
    do {
      if (line.startsWith("${", end)) depth += 1;
      else if (line[end] === "}") depth -= 1;
      end += 1;
    } while (depth > 0 && end < line.length);
    const names2 = [...line.slice(start, end).matchAll(/\$\{#?([\p{L}\p{Nd}_]{1,256})/gu)].map(
      (match) => match[1] ?? ""
    );
    found.push({ start, end, names: names2 });
    start = end - 2;
  }
  return found;
}

// src/render/rendered-documents.ts
var HELPERS = /\.tpl$|(?:^|\/)templates\/(?:.*\/)?_[^/]*$/;
function renderedDocuments(target, { texts: texts3, engine, linked, paths, inflated }, written4) {
  const real = (file) => linked.get(file) ?? file;
  const { edit } = target;
  const source = edit === void 0 ? written4 : edited(written4, edit);
  const template = target.outside ?? source;
  const inChart = target.outside ?? written4;
  const open = target.keep === void 0 ? source : edited(written4, (text) => target.keep?.(text) ?? edit?.(text) ?? text);
  const edits = once(() => target.edits?.(source) ?? []);
  const locateBuilt = (manifest, file) => {
    const locate = locateInBase(manifest, file, target.at, source, target.covers, edits(), inflated);
    const { placeOf: placeOf6 } = target;
    if (edit === void 0 || placeOf6 === void 0) return locate;
    return (...asked) => rememberFilled(locate(...asked), { written: written4, fill: edit, placeOf: placeOf6 });
  };
  const layers = once(() => target.values?.(written4) ?? null);
  const helpers = once(() => paths.filter((path) => HELPERS.test(path)).flatMap((path) => inChart(real(path)) ?? []));
  return texts3.map((text) => ({
    ...text,
    text: edit?.(text.text) ?? text.text,
    kept: text.kept ?? target.keep?.(text.text) ?? null
  })).flatMap(
    (text, ordinal) => splitDocuments(text.text).map((part2, index) => {
      const file = text.file === "" || target.outside !== void 0 || source(real(text.file)) === null ? target.at.file : real(text.file);
      const origins = text.origins.map((origin) => origin === null ? null : { ...origin, file: real(origin.file) });
      const chart = target.values === void 0 ? null : { values: valuesOf2(layers, text, real, inChart), helpers };
      const view = renderedSource(file, text.text, origins, target.at, template, chart);
      const root = target.joins !== void 0 && "root" in target.joins ? target.joins.root : target.id;
      const context = { root, origin: target.origin, namespace: target.namespace };
      return {
        ...withNamespace(part2, (own) => namespaceOf2(own, target)),
        file,
        ordinal,
        rendered: {
          text: text.text,
          context,
          inputs: target.inputs,
          ...target.cluster == null ? {} : { cluster: target.cluster },
          ...target.tree === void 0 ? {} : { tree: target.tree },
          ...target.isAside === true ? { isAside: true } : {},
          ...target.joins !== void 0 && "file" in target.joins ? { joins: target.joins.file } : {},
          parse: () => {
            const read5 = withBlanks(
              readManifests(view, part2.start, part2.end, ordinal, context),
              text.kept,
              index,
              target.open?.by ?? target.label,
              (kept) => locateInBase(kept, file, target.at, open, target.covers)
            );
            const isUnknown = text.text.includes(UNKNOWN_NAMESPACE);
            const manifests = read5.manifests.map((manifest) => ({
              ...isUnknown ? inKnownNamespace(manifest, target.namespace) : manifest,
              ...blanksAtValues(manifest, target),
              locate: engine === "kustomize" ? locateBuilt(manifest, file) : manifest.locate
            }));
            return { ...read5, manifests };
          }
        }
      };
    })
  );
}
function blanksAtValues({ blanks, locate }, { open }) {
  if (blanks === void 0 || open === void 0) return {};
  return { blanks: blanks.map((blank2) => ({ ...blank2, at: () => open.placeOf(blank2.name) ?? locate(blank2.path) })) };
}
function valuesOf2(layers, { source = "", file }, real, written4) {
  return once(() => {
    const known4 = layers();
    return known4 === null ? null : valuesOfTemplate(known4, source, file, (path) => written4(real(path)));
  });
}
function edited(source, edit) {
  const known4 = /* @__PURE__ */ new Map();
  return (file) => {
    let text = known4.get(file);
    if (text === void 0) {
      const written4 = source(file);
      const changed = written4 === null ? "" : edit(written4.text);
      text = written4 === null || changed === written4.text ? written4 : sourceText(file, changed);
      known4.set(file, text);
    }
    return text;
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function namespaceOf2(written4, target) {
  return written4 === "" || written4 === UNKNOWN_NAMESPACE ? target.namespace ?? "" : written4;
}
var MAX_SPOT_LINES = 20;
function renderedSource(file, text, origins, unknown, source, chart) {
  const plain3 = sourceText(file, text);
  return {
    ...plain3,
    placeOf: (range) => {
      const { line } = plain3.positionAt(range.start);
      const origin = origins[line - 1] ?? null;
      const written4 = origin === null ? null : source(origin.file);
      if (origin === null || written4 === null) return unknown;
      const own = textIn(text, range);
      const place = written4.file === "" ? { ...unknown } : placeInLine(written4, origin.line, own);
      if (chart === null) return place;
      const last = Math.min(plain3.placeOf(range).endLine, line + MAX_SPOT_LINES - 1);
      const lines = () => Array.from({ length: last - line + 1 }, (_, index) => line + index).flatMap((one) => {
        const made = origins[one - 1] ?? null;
        const template = made === null ? null : source(made.file);
        return made === null || template === null ? [] : [{ text: plain3.line(one), template, at: made.line }];
      });
      return rememberSpot(place, { text: own, lines, chart });
    }
  };
}
function placeInLine(file, line, text) {
  const written4 = file.line(line);
  const at = text === "" ? -1 : written4.indexOf(text);
  const isOnce = at >= 0 && written4.indexOf(text, at + 1) < 0;
  const start = isOnce ? at : Math.max(0, written4.search(/\S/));
  const end = isOnce ? at + text.length : written4.trimEnd().length;
  return { file: file.file, line, column: start + 1, endLine: line, endColumn: Math.max(end, start) + 1 };
}
function textIn(text, { start, end }) {
  const first = text.slice(start, end).split("\n", 1)[0] ?? "";
  return first.trim();
}

// src/render/inflated-charts.ts
var MAX_CHARTS = 50;
async function inflatedObjects(target, { files, linked }, texts3, session, source) {
  const real = (path) => linked.get(path) ?? path;
  const makers = new Set(texts3.map(({ file }) => file).filter(isKustomizationFile));
  const charts = [...makers].flatMap((path) => chartsOf(path, real, files, source)).slice(0, MAX_CHARTS);
  const documents = [];
  for (const chart of charts) {
    const { request, layers, file } = chart;
    const outcome = await session.render({ engine: "helm", ...request, files });
    if (!outcome.ok) continue;
    const at = topOf(file);
    const inner = {
      id: target.id,
      label: target.label,
      at,
      origin: "helm",
      namespace: null,
      ask: () => ({ engine: "helm", ...request }),
      gather: () => ({ ok: true, files, linked }),
      values: () => ({ chart: request.chart, layers }),
      inputs: [],
      covers: [],
      hides: []
    };
    const by = { engine: "helm", linked, paths: [...files.keys()] };
    documents.push(
      () => renderedDocuments(inner, { ...by, texts: outcome.texts }, source).flatMap(
        ({ rendered }) => rendered?.parse().manifests ?? []
      )
    );
  }
  if (documents.length === 0) return null;
  let made = null;
  return () => {
    made ??= documents.flatMap((read5) => read5());
    return made;
  };
}
function chartsOf(path, real, files, source) {
  const written4 = source(real(path));
  const read5 = written4 === null || !written4.text.includes("helmCharts") ? null : valuesFromFile(written4);
  const globals2 = objectAt(read5?.value["helmGlobals"]);
  const folder = folderOf(path);
  return listAt(read5?.value["helmCharts"]).flatMap((entry3, index) => {
    const name2 = isObject(entry3) ? stringAt(entry3["name"]) : void 0;
    if (read5 === null || !isObject(entry3) || name2 === void 0 || entry3["nameTemplate"] !== void 0) return [];
    const home = joined(folder, stringAt(globals2["chartHome"]) ?? "charts");
    const [version, repo] = [stringAt(entry3["version"]), stringAt(entry3["repo"])];
    const chart = joined(version !== void 0 && repo !== void 0 ? `${home}/${name2}-${version}` : home, name2);
    if (!files.has(`${chart}/Chart.yaml`)) return [];
    const layers = layersOf(
      entry3,
      ["helmCharts", index, "valuesInline"],
      read5,
      (file) => valuesFromFile(source(real(joined(folder, file))))
    );
    const values = layers.map(({ value }, order2) => ({ file: `${path}#${order2}`, text: JSON.stringify(value) }));
    const release = stringAt(entry3["releaseName"]) ?? "release-name";
    const namespace = stringAt(entry3["namespace"]) ?? stringAt(read5.value["namespace"]) ?? "default";
    return [{ request: { chart, release, namespace, values }, layers, file: real(path) }];
  });
}
function layersOf(entry3, path, read5, valuesAt) {
  const value = entry3["valuesInline"];
  const inline = isObject(value) ? [{ value, locate: (inner, ...more2) => read5.locate([...path, ...inner], ...more2) }] : [];
  const named = stringAt(entry3["valuesFile"]);
  const file = named === void 0 ? [] : [valuesAt(named) ?? []].flat();
  const merge = stringAt(entry3["valuesMerge"]) ?? "override";
  const first = merge === "replace" ? [inline] : merge === "merge" ? [inline, file] : [file, inline];
  const more = stringList(entry3["additionalValuesFiles"]).flatMap((one) => valuesAt(one) ?? []);
  return [...first.flat(), ...more];
}

// src/render/partial-build.ts
import { posix } from "node:path";
var LISTS = /* @__PURE__ */ new Set([
  "resources",
  "bases",
  "components",
  "crds",
  "patchesStrategicMerge",
  "transformers",
  "validators",
  "generators",
  "configurations"
]);
var WITH_PATHS = /* @__PURE__ */ new Set(["patches", "patchesJson6902", "replacements"]);
var GENERATORS2 = /* @__PURE__ */ new Set(["configMapGenerator", "secretGenerator"]);
var CHANGES = /* @__PURE__ */ new Set([...GENERATORS2, "replacements", "vars"]);
var CHARTS = /* @__PURE__ */ new Set(["helmCharts", "helmChartInflationGenerator", "helmGlobals"]);
var SOURCES2 = /* @__PURE__ */ new Set(["files", "envs"]);
var MAX_FILE2 = 1 << 20;
var ADDRESS3 = /:\/\/|^git@|^(?:github|gitlab)\.com\/|[?&]ref=/;
var SOMETHING = "generatorOptions: {disableNameSuffixHash: true}";
function withoutMissing(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
      folders.add(path.slice(0, slash));
  }
  const missing = [];
  const unread = [];
  const listed2 = /* @__PURE__ */ new Set();
  const emptied = /* @__PURE__ */ new Map();
  const edited2 = new Map(files);
  for (const [path, content] of files) {
    if (!isKustomizationFile(path) || content.length > MAX_FILE2) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const isHere = (name2) => {
      const target = posix.normalize(posix.join(folder, name2)).replace(/\/$/, "");
      const found = files.has(target) || folders.has(target) || target === ".";
      if (found) listed2.add(target);
      else missing.push(name2);
      return found;
    };
    const text = new TextDecoder().decode(content);
    const before2 = missing.length;
    const known4 = text.startsWith("{") ? keptEntries(text, isHere) : commented(text, isHere, missing);
    const gone = missing.slice(before2);
    const stands = unreadFiles(known4, folder, (name2) => edited2.has(name2));
    const changed = withoutChanges(
      known4,
      gone.some((name2) => ADDRESS3.test(name2)),
      stands.size > 0,
      missing
    );
    if (changed !== text) {
      edited2.set(path, new TextEncoder().encode(changed));
      if (!text.startsWith("{") && !saysSomething(changed.split("\n")))
        emptied.set(folder, { path, text: changed, isRemote: gone.every((name2) => ADDRESS3.test(name2)) });
    }
    for (const [file, stand] of stands) {
      unread.push(file);
      edited2.set(file, new TextEncoder().encode(stand));
    }
  }
  for (const [folder, { path, text, isRemote }] of emptied) {
    if (!listed2.has(folder)) return null;
    if (isRemote) edited2.set(path, new TextEncoder().encode(`${text}
${SOMETHING}`));
  }
  const names2 = [...new Set(missing), ...unread];
  return names2.length === 0 ? null : { files: edited2, missing: names2, unread };
}
function withoutChanges(text, merges, replacements, missing) {
  if (text.startsWith("{") || !(merges || replacements)) return text;
  const isGone = entryTest(CHANGES, (entry3, key2) => {
    if (!GENERATORS2.has(key2)) {
      if (replacements) missing.push(`its ${key2}`);
      return replacements;
    }
    if (!merges || !entry3.some((line) => /^\s*(?:-\s+)?behavior:\s+["']?(?:merge|replace)\b/.test(line))) return false;
    const name2 = /\bname:\s+["']?([\w.-]+)/.exec(entry3.join("\n"))?.[1];
    missing.push(`the merge into ${name2 ?? "a generated object"}`);
    return true;
  });
  const lines = text.split("\n");
  return lines.map((line, index) => isGone(lines, index) ? `#${line}` : line).join("\n");
}
function entryTest(lists, condition) {
  let key2 = "";
  let indentation = null;
  let holds4 = false;
  return (lines, index) => {
    const line = lines[index] ?? "";
    const top = /^([A-Za-z][\w.]*):/.exec(line)?.[1];
    if (top !== void 0) {
      key2 = top;
      indentation = null;
      holds4 = false;
    }
    if (top !== void 0 || !lists.has(key2)) return false;
    const dash = /^(\s*)-(?:\s|$)/.exec(line)?.[1]?.length;
    if (dash !== void 0 && dash === (indentation ?? dash)) {
      indentation = dash;
      holds4 = condition(entryFrom(lines, index, dash), key2);
    }
    return holds4 && line.trim() !== "";
  };
}
function keptEntries(text, isHere) {
  return text.replace(/^ "(resources|components)": \[([^\]]*)\]/gm, (whole, key2, list2) => {
    const names2 = [...list2.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? "");
    const kept = names2.filter(isHere);
    return kept.length === names2.length ? whole : ` "${key2}": ${JSON.stringify(kept)}`;
  });
}
function commented(text, isHere, missing) {
  const lines = text.split("\n");
  const isPatch2 = entryTest(WITH_PATHS, (entry3) => hasMissingPath(entry3, isHere));
  let key2 = "";
  let list2 = "";
  const out = lines.map((line, index) => {
    const top = /^([A-Za-z][\w.]*):/.exec(line)?.[1];
    if (top !== void 0) {
      key2 = top;
      list2 = "";
    }
    if (isPatch2(lines, index)) return `#${line}`;
    if (CHARTS.has(key2)) {
      const name2 = /^\s*(?:-\s+)?name:\s*(\S+)/.exec(line)?.[1];
      if (name2 !== void 0 && key2 === "helmCharts") missing.push(`chart ${name2}`);
      return line.trim() === "" ? line : `#${line}`;
    }
    if (LISTS.has(key2)) return withoutNames(line, top ?? null, isHere);
    if (!GENERATORS2.has(key2) || top !== void 0) return line;
    const field = /^\s*(?:-\s+)?([A-Za-z]+):(?:\s|$)/.exec(line)?.[1];
    if (field !== void 0) list2 = field;
    const isFile = (name2) => !ADDRESS3.test(sourceOf4(name2)) || isHere(sourceOf4(name2));
    return SOURCES2.has(list2) ? withoutNames(line, field ?? null, isFile) : line;
  });
  return out.join("\n");
}
var ENTRY = /^\s*-\s+(["']?)([^\s"'#|>][^\s"'#]{0,500})\1\s*(?:#.*)?$/;
function withoutNames(line, key2, isHere) {
  if (key2 === null) {
    const name2 = ENTRY.exec(line)?.[2];
    return name2 === void 0 || isHere(name2) ? line : `#${line}`;
  }
  const flow = /^([^[]*:)\s+\[([^\]]*)\](.*)$/.exec(line);
  if (flow === null) return line;
  const names2 = (flow[2] ?? "").split(",").filter((name2) => name2.trim() !== "");
  const kept = names2.filter((name2) => isHere(name2.trim().replace(/^["']|["']$/g, "")));
  if (kept.length === names2.length) return line;
  return kept.length === 0 ? `${flow[1]}${flow[3]}` : `${flow[1]} [${kept.join(",")}]${flow[3]}`;
}
function sourceOf4(name2) {
  return name2.slice(name2.indexOf("=") + 1);
}
function entryFrom(lines, start, indentation) {
  const isNext = (line) => line.trim() !== "" && line.search(/\S/) <= indentation;
  const end = lines.findIndex((line, index) => index > start && isNext(line));
  return lines.slice(start, end < 0 ? lines.length : end);
}
function hasMissingPath(entry3, isHere) {
  const first = /^\s*-\s+/.exec(entry3[0] ?? "")?.[0].length ?? 0;
  return entry3.some((line, index) => {
    const own = index === 0 ? line.slice(first) : line.search(/\S/) === first ? line.trim() : "";
    const name2 = /^path:\s+(["']?)([^\s"'#]{1,500})\1\s*(?:#.*)?$/.exec(own)?.[2];
    return name2 !== void 0 && !isHere(name2);
  });
}
function saysSomething(lines) {
  let key2 = "";
  return lines.some((line) => {
    if (line.trim() === "" || /^\s*#|^---/.test(line)) return false;
    const top = /^([A-Za-z][\w.]*):\s*(.*)$/.exec(line);
    if (top !== null) key2 = top[1] ?? "";
    if (key2 === "apiVersion" || key2 === "kind" || key2 === "metadata") return false;
    return top === null || (top[2] ?? "").replace(/#.*$/, "").trim() !== "";
  });
}

// src/render/render-targets.ts
async function renderTargets(targets, session, source, isElsewhere = () => false) {
  const documents = [];
  const rendered = [];
  const notRendered = [];
  const covered = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  let round = targets;
  while (round.length > 0) {
    const next3 = [];
    for (const target of round) {
      if (seen.has(target.id) || target.inputs.some((file) => isKustomizationFile(file) && covered.has(file))) continue;
      seen.add(target.id);
      const outcome = await renderOne(target, session, source);
      if (!outcome.ok) {
        notRendered.push(notRenderedOf(target, outcome));
        next3.push(...(target.instead?.() ?? []).filter((part2) => !isElsewhere(part2)));
        continue;
      }
      rendered.push(target);
      if (outcome.partial !== void 0)
        notRendered.push({ ...notRenderedOf(target, outcome.partial), hides: [], without: outcome.partial.without });
      for (const file of target.covers) covered.add(file);
      documents.push(...renderedDocuments(target, outcome, source));
    }
    round = next3;
  }
  return { documents, rendered, notRendered, covered };
}
function renderNothing(targets) {
  const reason = "rendering is switched off (`render: false` in the configuration)";
  const cure3 = "take `render: false` out of the configuration, or render elsewhere and pipe the output to `hf-guardrails scan -`";
  const notRendered = targets.map((target) => ({ ...base(target), at: target.at, reason, cure: cure3 }));
  return { documents: [], rendered: [], notRendered, covered: /* @__PURE__ */ new Set() };
}
async function renderOne(target, session, source) {
  const gathered = target.gather();
  if (!gathered.ok) {
    const cure4 = `put what is needed inside the scanned folder, or render it elsewhere and pipe the output to \`hf-guardrails scan -\``;
    return { ok: false, reason: `${gathered.file}: ${gathered.reason}`, cure: cure4, at: topOf(gathered.file) };
  }
  const ask = target.ask();
  const files = ask.engine === "kustomize" ? withoutSchemas(gathered.files) : gathered.files;
  const request = { ...ask, files };
  const outcome = await session.render(request);
  if (outcome.ok) {
    const refused2 = refusalOf(target, outcome.texts, gathered, source);
    if (refused2 !== null) return refused2;
    const texts3 = target.open === void 0 ? outcome.texts : await withOpen(outcome.texts, target.open, gathered.files, session);
    const { engine } = request;
    const inflated = engine === "kustomize" ? await inflatedObjects(target, gathered, outcome.texts, session, source) : null;
    const paths = [...gathered.files.keys()];
    return { ...outcome, texts: texts3, engine, linked: gathered.linked, paths, ...inflated === null ? {} : { inflated } };
  }
  const { kind, message, cure: cure3, file, line } = outcome.failure;
  const real = file === null ? null : gathered.linked.get(file) ?? file;
  const isFile = real !== null && target.outside === void 0 && gathered.files.has(file ?? "") && file !== gathered.made;
  const isOwn = await buildsBare(target, request, session);
  const at = isFile && real !== null && !isOwn ? { ...topOf(real), line: line ?? 1, endLine: line ?? 1 } : null;
  const failed = { ok: false, reason: message, cure: cure3, at, isOfValues: kind === "template" || kind === "values" };
  const rest = request.engine === "kustomize" ? withoutMissing(files) : null;
  if (rest === null) return failed;
  const again = await session.render({ ...request, files: rest.files });
  if (!again.ok) return failed;
  const refused = refusalOf(target, again.texts, gathered, source);
  if (refused !== null) return refused;
  return {
    ...again,
    engine: request.engine,
    linked: gathered.linked,
    paths: [...rest.files.keys()],
    partial: {
      ...failed,
      ...rest.unread.length === 0 ? {} : { cure: `put ${rest.unread[0]} there before the scan, or an example of it, ${PIPE}` },
      without: rest.missing
    }
  };
}
function refusalOf({ refuse }, texts3, { linked }, source) {
  if (refuse === void 0) return null;
  for (const { file, text } of texts3) {
    const refused = refuse(text);
    if (refused === null) continue;
    const [, kind = "object"] = /^kind: (\S+)/m.exec(text) ?? [];
    const [, name2 = ""] = /^ {2}name: (\S+)/m.exec(text) ?? [];
    const written4 = source(linked.get(file) ?? file);
    const lines = written4?.text.split("\n").flatMap((one, index) => one.includes(refused.part) ? [index + 1] : []) ?? [];
    const line = lines.length === 1 ? lines[0] ?? 1 : 1;
    return {
      ok: false,
      reason: `${kind} ${name2}: ${refused.reason}`,
      cure: "correct the expression or the value of the variable",
      at: written4 === null ? null : { ...topOf(written4.file), line, endLine: line }
    };
  }
  return null;
}
async function buildsBare(target, request, session) {
  const bare = target.bare?.();
  return bare?.ok === true && (await session.render({ ...request, files: bare.files })).ok;
}
async function withOpen(texts3, { ask }, files, session) {
  const open = await session.render({ ...ask(), files });
  if (!open.ok || open.texts.length !== texts3.length) return texts3;
  return texts3.map((text, index) => {
    const other = open.texts[index];
    return other === void 0 || other.source !== text.source || other.text === text.text ? text : { ...text, kept: other.text };
  });
}
function notRenderedOf(target, outcome) {
  const at = outcome.at ?? target.at;
  const unknown = outcome.isOfValues === true ? target.unknownValues?.() ?? null : null;
  if (unknown === null) return { ...base(target), at, reason: outcome.reason, cure: target.cure ?? outcome.cure };
  return { ...base(target), at: target.at, reason: `${unknown.reason} (${outcome.reason})`, cure: unknown.cure };
}
function base(target) {
  return {
    target: target.id,
    label: target.label,
    hides: target.hides,
    readRaw: target.origin === "kustomize" || target.origin !== "helm" && target.covers.length > 0
  };
}

// src/render/unpacked-chart.ts
import { gunzipSync } from "node:zlib";
var MAX_BYTES = 64 << 20;
var MAX_FILES = 1e4;
var BLOCK = 512;
var unpacked = /* @__PURE__ */ new WeakMap();
function unpackedChart(tree, path) {
  const known4 = unpacked.get(tree) ?? /* @__PURE__ */ new Map();
  unpacked.set(tree, known4);
  const before2 = known4.get(path);
  if (before2 !== void 0) return before2;
  const bytes = tree.read(path);
  const files = bytes instanceof Uint8Array ? filesIn(bytes) : null;
  const [first = ""] = files?.keys() ?? [];
  const folder = first.split("/")[0] ?? "";
  const made = files === null || ![...files.keys()].every((name2) => name2.startsWith(`${folder}/`)) ? null : files;
  const found = made?.has(`${folder}/Chart.yaml`) === true ? { tree: treeOf(made), path: folder } : null;
  known4.set(path, found);
  return found;
}
function treeOf(files) {
  return {
    files: [...files.keys()].sort(),
    refused: [],
    read: (path) => files.get(path) ?? { reason: "no such file" }
  };
}
function filesIn(packed) {
  const archive = gunzipped(packed);
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; archive !== null && at + BLOCK <= archive.length; ) {
    const head = archive.subarray(at, at + BLOCK);
    if (head[0] === 0) return files;
    const size = Number.parseInt(textAt(head, 124, 12), 8);
    const kind = textAt(head, 156, 1);
    const prefix = textAt(head, 257, 5) === "ustar" ? textAt(head, 345, 155) : "";
    const name2 = `${prefix === "" ? "" : `${prefix}/`}${textAt(head, 0, 100)}`;
    const end = at + BLOCK + size;
    if (!Number.isSafeInteger(size) || size < 0 || end > archive.length || files.size >= MAX_FILES) return null;
    const isPlain = name2 !== "" && name2.split("/").every((step) => step !== "" && step !== "." && step !== "..");
    if (kind === "" || kind === "0") {
      if (!isPlain || files.has(name2)) return null;
      files.set(name2, archive.subarray(at + BLOCK, end));
    } else if (kind !== "5" && kind !== "g") return null;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return null;
}
function gunzipped(packed) {
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_BYTES });
  } catch {
    return null;
  }
}
function textAt(bytes, start, length) {
  const part2 = bytes.subarray(start, start + length);
  const end = part2.indexOf(0);
  return new TextDecoder().decode(end < 0 ? part2 : part2.subarray(0, end)).trim();
}

// src/render/gitops/helm-release.ts
import { createHash as createHash2 } from "node:crypto";

// src/render/gitops/flux-artifacts.ts
function artifactNames(generator) {
  return listAt(objectAt(generator.value["spec"])["artifacts"]).flatMap(
    (item) => isObject(item) ? stringAt(item["name"]) ?? [] : []
  );
}
function artifactFolder(generator, name2, path) {
  const spec = objectAt(generator.value["spec"]);
  const artifact = listAt(spec["artifacts"]).find((item) => isObject(item) && item["name"] === name2);
  const copies = listAt(objectAt(artifact)["copy"]).filter(isObject).toReversed();
  for (const shows of [placedAt, placedLoosely, placedAbove]) {
    for (const copy2 of copies) {
      const from = /^@([\w-]+)\/(.*)$/.exec(stringAt(copy2["from"]) ?? "");
      const to = /^@artifact\/(.*)$/.exec(stringAt(copy2["to"]) ?? "");
      const source = listAt(spec["sources"]).find((item) => isObject(item) && item["alias"] === from?.[1]);
      if (from === null || to === null || !isObject(source)) continue;
      const found = shows(from[2] ?? "", trimmed2(to[1] ?? ""), path);
      if (found !== null) return { ...referenceOf2(source, generator), path: found };
    }
  }
  return null;
}
function referenceOf2(source, generator) {
  return {
    kind: stringAt(source["kind"]) ?? "",
    name: stringAt(source["name"]) ?? "",
    namespace: stringAt(source["namespace"]) ?? generator.namespace
  };
}
function placedAt(from, to, path) {
  const contents = /^(?:(.*)\/)?\*\*$/.exec(from);
  if (contents !== null) return moved2(path, to, trimmed2(contents[1] ?? ""));
  if (/[*?[\]]/.test(from)) {
    const inner = below(path, to);
    const start = trimmed2(/^[^*?[\]]*(?=\/)/.exec(from)?.[0] ?? "");
    return inner !== null && below(inner, start) !== null ? inner : null;
  }
  const folder = trimmed2(from);
  return moved2(path, joined(to, folder.slice(folder.lastIndexOf("/") + 1)), folder);
}
function placedLoosely(from, to, path) {
  return /[*?[\]]/.test(from) ? null : moved2(path, to, trimmed2(from));
}
function placedAbove(from, to, path) {
  const folder = trimmed2(/^(?:(.*)\/)?\*\*$/.exec(from)?.[1] ?? from);
  const rest = below(to, path);
  if (rest === null || rest === "" || /[*?[\]]/.test(folder)) return null;
  return folder === rest ? "" : folder.endsWith(`/${rest}`) ? folder.slice(0, -rest.length - 1) : null;
}
function moved2(path, from, to) {
  const rest = below(path, from);
  return rest === null ? null : joined(to, rest);
}
function below(path, folder) {
  if (folder === "") return path;
  if (path === folder) return "";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function trimmed2(path) {
  return path.replace(/^(?:\.?\/+)+/, "").replace(/\/+$/, "");
}

// src/render/gitops/flux-values.ts
function fluxValues(entries, own) {
  const layers = entries.flatMap((entry3) => entry3.kind === "values" ? [entry3.values] : []);
  if (layers.length === entries.length) return { layers: [...layers, own] };
  const inline = clone(own.value);
  let result = {};
  const set = [];
  for (const entry3 of entries) {
    if (entry3.kind === "values") {
      result = merged3(result, clone(entry3.values.value));
      continue;
    }
    result = merged3(result, inline);
    const problem2 = setTarget(result, entry3);
    if (problem2 !== null)
      return { reason: `its \`targetPath\` ${entry3.target.slice(0, 200)} can't be set: ${problem2}`, at: entry3.at };
    const alone = {};
    setTarget(alone, entry3);
    set.push({ value: alone, at: entry3.at });
  }
  const value = merged3(result, inline);
  return { layers: [{ value, locate: locator(value, set, layers, own) }] };
}
function locator(value, set, layers, own) {
  return (path, ...more) => {
    for (let length = path.length; length > 0; length -= 1) {
      const known4 = path.slice(0, length);
      const has = (one) => isSame3(valueAt(one, known4), valueAt(value, known4));
      const by = set.findLast((one) => has(one.value));
      if (by !== void 0) return by.at;
      const layer = [...layers, own].findLast((one) => has(one.value));
      if (layer !== void 0) return layer.locate(path, ...more);
    }
    return nearest4(path, layers, own).locate(path, ...more);
  };
}
function nearest4(path, layers, own) {
  return [...layers, own].findLast((one) => valueAt(one.value, path.slice(0, 1)) !== void 0) ?? own;
}
function isSame3(a, b) {
  return a !== void 0 && (a === b || JSON.stringify(a) === JSON.stringify(b));
}
function setTarget(values, { target, text, isLiteral }) {
  if (isLiteral) return setExpression(values, `${target}=${text.replace(/[\\,[\]{}]/g, "\\$&")}`, true);
  const isQuoted = text.length > 0 && ["'", '"'].some((quote) => text.startsWith(quote) && text.endsWith(quote));
  if (isQuoted) return setExpression(values, `${target}=${text.replace(/^['"]+|['"]+$/g, "")}`, true);
  return setExpression(values, `${target}=${text}`);
}
function merged3(base2, over) {
  const result = Object.assign(/* @__PURE__ */ Object.create(null), base2);
  for (const [key2, value] of Object.entries(over)) {
    const known4 = result[key2];
    result[key2] = isObject(value) && isObject(known4) ? merged3(known4, value) : value;
  }
  return result;
}
function clone(value) {
  return structuredClone(value);
}

// src/render/gitops/values-from.ts
function releaseValues(manifest, spec, find) {
  const written4 = spec["valuesFrom"] ?? null;
  const inline = spec["values"] ?? null;
  const own = {
    value: isObject(inline) ? inline : {},
    locate: (path, ...more) => isObject(inline) ? manifest.locate(["spec", "values", ...path], ...more) : manifest.locate([], "value")
  };
  const read5 = listAt(written4).map((item, index) => entryOf(manifest, item, index, find));
  const entries = read5.filter((entry3) => entry3 !== null && "kind" in entry3);
  const missing = read5.flatMap((entry3) => entry3 !== null && "missing" in entry3 ? [entry3.missing] : []);
  const refused = read5.flatMap((entry3) => entry3 !== null && "reason" in entry3 ? [entry3] : []);
  if (written4 !== null && !Array.isArray(written4)) refused.push(wrong(manifest, ["valuesFrom"], "no list"));
  if (inline !== null && !isObject(inline)) refused.push(wrong(manifest, ["values"], "no mapping"));
  const values = fluxValues(entries, own);
  if (!("layers" in values)) refused.push(values);
  const plain3 = entries.flatMap((entry3) => entry3.kind === "values" ? [entry3.values] : []);
  return { layers: "layers" in values ? values.layers : [...plain3, own], missing, problem: refused[0] ?? null };
}
function wrong(manifest, path, what) {
  const field = ["spec", ...path];
  return { reason: `its \`${field.join(".")}\` is ${what}, so Flux refuses it`, at: manifest.locate(field, "value") };
}
function entryOf(manifest, item, index, find) {
  const path = ["valuesFrom", index];
  if (!isObject(item)) return wrong(manifest, path, "no mapping");
  const [kind, name2] = [stringAt(item["kind"]), stringAt(item["name"])];
  if (kind !== "ConfigMap" && kind !== "Secret")
    return wrong(manifest, [...path, "kind"], "neither ConfigMap nor Secret");
  if (name2 === void 0 || name2 === "") return wrong(manifest, path, "without a name");
  const object2 = find(kind, manifest.namespace, name2);
  if (object2 === null) return item["optional"] === true ? null : { missing: `${kind} ${name2}` };
  if (isObject(object2.value["sops"])) return { missing: `${kind} ${name2}, which is encrypted` };
  const key2 = stringAt(item["valuesKey"]) || "values.yaml";
  const held = (kind === "Secret" ? ["stringData", "data"] : ["data"]).find(
    (field) => valueAt(object2.value, [field, key2]) !== void 0
  );
  const raw = held === void 0 ? void 0 : stringAt(valueAt(object2.value, [held, key2]));
  const at = manifest.locate(["spec", ...path], "value");
  if (held === void 0 || raw === void 0) {
    const reason = `${kind} ${name2} has no key \`${key2.slice(0, 100)}\`, so Flux refuses it`;
    return item["optional"] === true ? null : { reason, at };
  }
  const isEncoded = kind === "Secret" && held === "data";
  const text = isEncoded ? Buffer.from(raw, "base64").toString("utf8") : raw;
  const place = object2.locate([held, key2], "value");
  const target = stringAt(item["targetPath"]) ?? "";
  if (target !== "") return { kind: "target", target, text, isLiteral: item["literal"] === true, at: place };
  const problem2 = yamlProblem(text);
  if (problem2 !== null) return { reason: `the values in ${kind} ${name2} ${problem2}, so Flux refuses it`, at: place };
  return {
    kind: "values",
    values: valuesFromText(text, (offset) => isEncoded ? place : object2.locate([held, key2], "value", offset))
  };
}
function yamlProblem(text) {
  const parsed4 = parseYaml(text);
  if (!parsed4.ok) return `are no YAML (${parsed4.failure.reason})`;
  const value = parsed4.documents[0]?.value ?? null;
  return value === null || isObject(value) ? null : "are no mapping";
}

// src/render/gitops/helm-release.ts
var MAX_NAME = 53;
function isHelmRelease({ group, kind }) {
  return group === "helm.toolkit.fluxcd.io" && kind === "HelmRelease";
}
function helmRelease(manifest, find) {
  const spec = objectAt(manifest.value["spec"]);
  const chart = chartOf(manifest, spec, find);
  if (chart === null) return null;
  const target = stringAt(spec["targetNamespace"]) || null;
  const given = stringAt(spec["releaseName"]);
  const name2 = given || shortened3(target === null ? manifest.name : `${target}-${manifest.name}`);
  const { layers, missing, problem: problem2 } = releaseValues(manifest, spec, find);
  return {
    chart,
    release: name2,
    namespace: target ?? manifest.namespace,
    values: layers,
    missing,
    ...problem2 === null ? {} : { problem: problem2 },
    by: manifest
  };
}
function shortened3(name2) {
  if (name2.length <= MAX_NAME) return name2;
  return `${name2.slice(0, 40)}-${createHash2("sha256").update(name2).digest("hex").slice(0, 12)}`;
}
function chartOf(manifest, spec, find) {
  const reference = objectAt(spec["chartRef"]);
  const kind = stringAt(reference["kind"]);
  const name2 = stringAt(reference["name"]);
  if (kind !== void 0 && name2 !== void 0) {
    const source = find(kind, stringAt(reference["namespace"]) ?? manifest.namespace, name2);
    if (kind === "HelmChart" && source !== null) return chartSpec(source, objectAt(source.value["spec"]), find);
    if (kind === "ExternalArtifact" && source !== null) return artifactChart(source, name2, find);
    return source === null ? { name: name2, version: "", path: null, address: "" } : ociChart(source, name2);
  }
  const template = valueAt(spec, ["chart", "spec"]);
  return isObject(template) ? chartSpec(manifest, template, find) : null;
}
function chartSpec(manifest, spec, find) {
  const chart = stringAt(spec["chart"]);
  if (chart === void 0) return null;
  const reference = objectAt(spec["sourceRef"]);
  const kind = stringAt(reference["kind"]) ?? "HelmRepository";
  const source = find(kind, stringAt(reference["namespace"]) ?? manifest.namespace, stringAt(reference["name"]) ?? "");
  const inRepository = kind === "GitRepository" || kind === "Bucket";
  return {
    name: lastPart(chart),
    version: stringAt(spec["version"]) ?? "",
    path: inRepository ? chart.replace(/^\.?\/+/, "").replace(/\/+$/, "") : null,
    address: stringAt(valueAt(source?.value, ["spec", "url"])) ?? "",
    valuesFiles: stringList(spec["valuesFiles"]),
    isMissingIgnored: spec["ignoreMissingValuesFiles"] === true
  };
}
function artifactChart(generator, name2, find) {
  const shown3 = artifactFolder(generator, name2, "");
  if (shown3 === null) return { name: name2, version: "", path: null, address: "" };
  const source = find(shown3.kind, shown3.namespace, shown3.name);
  if (shown3.path === "" && source !== null) return ociChart(source, name2);
  const address2 = stringAt(valueAt(source?.value, ["spec", "url"])) ?? "";
  return { name: lastPart(shown3.path) || name2, version: "", path: shown3.path, address: address2 };
}
function ociChart(source, fallback) {
  const address2 = stringAt(valueAt(source.value, ["spec", "url"])) ?? "";
  const ref = objectAt(valueAt(source.value, ["spec", "ref"]));
  return {
    name: lastPart(address2) || fallback,
    version: stringAt(ref["tag"]) ?? stringAt(ref["semver"]) ?? "",
    path: null,
    address: address2
  };
}
function lastPart(path) {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? path;
}

// src/render/gitops/lookup.ts
function lookupIn(manifests) {
  const byName2 = /* @__PURE__ */ new Map();
  const add = (key2, manifest) => {
    const known4 = byName2.get(key2);
    if (known4 === void 0) byName2.set(key2, [manifest]);
    else known4.push(manifest);
  };
  for (const manifest of manifests) {
    add(`${manifest.kind}/${manifest.name}`, manifest);
    if (manifest.kind === "ArtifactGenerator")
      for (const name2 of artifactNames(manifest)) add(`ExternalArtifact/${name2}`, manifest);
  }
  return (kind, namespace, name2) => {
    const candidates = byName2.get(`${kind}/${name2}`) ?? [];
    const exact = candidates.find((manifest) => manifest.namespace === namespace);
    const loose = candidates.filter((manifest) => manifest.namespace === null || namespace === null);
    return exact ?? loose[0] ?? (candidates.length === 1 ? candidates[0] ?? null : null);
  };
}
function lookupByRoot(manifests) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const known4 = byRoot.get(manifest.root);
    if (known4 === void 0) byRoot.set(manifest.root, [manifest]);
    else known4.push(manifest);
  }
  const everywhere = lookupIn(manifests);
  const finders = /* @__PURE__ */ new Map();
  return (root) => {
    const known4 = finders.get(root);
    if (known4 !== void 0) return known4;
    const own = lookupIn(byRoot.get(root) ?? []);
    const find = (kind, namespace, name2) => own(kind, namespace, name2) ?? everywhere(kind, namespace, name2);
    finders.set(root, find);
    return find;
  };
}
function besideIn(sources2) {
  const below2 = /* @__PURE__ */ new Map();
  for (const source of sources2) {
    for (let folder = treeOf2(source.file); folder !== "."; folder = treeOf2(folder)) {
      const known4 = below2.get(folder);
      if (known4 === void 0) below2.set(folder, [source]);
      else known4.push(source);
    }
  }
  return (folder) => below2.get(folder) ?? [];
}
function treeOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

// src/render/charts.ts
var TEMPLATES = /^(?:templates|charts)\//;
var VALUES2 = /^values[-.](.+)\.ya?ml$/;
var NO_ENVIRONMENT = /(?:^|[-_.])(?:schema|examples?|samples?|tests?|testing|ci)(?:$|[-_.])/i;
var CILIUM_APIS = [
  "cilium.io/v2",
  "cilium.io/v2/CiliumNetworkPolicy",
  "cilium.io/v2/CiliumClusterwideNetworkPolicy",
  "cilium.io/v2alpha1"
];
var MAX_CHART_YAML = 1 << 20;
function planCharts(tree, skip, namespaceOf4, stated = []) {
  const folders = chartFolders(tree, skip);
  const templates = /* @__PURE__ */ new Set();
  const targets = [];
  const packed = /* @__PURE__ */ new Map();
  const gatherOnce = (chart) => {
    const known4 = packed.get(chart);
    if (known4 !== void 0) return known4;
    const made = once2(() => gatherChart(tree, chart));
    packed.set(chart, made);
    return made;
  };
  for (const folder of folders) {
    const chart = describe2(tree, folder);
    const prefix = folder === "" ? "" : `${folder}/`;
    const own = tree.files.filter((file) => file.startsWith(prefix));
    const hidden2 = own.filter(
      (file) => TEMPLATES.test(file.slice(prefix.length)) && (!chart.isLibrary || isTemplate(tree, file))
    );
    for (const file of hidden2) templates.add(file);
    if (chart.isLibrary) continue;
    const named = stated.filter((release) => release.chart === folder);
    const files = own.filter((file) => !skip(file)).map((file) => file.slice(prefix.length)).filter(isEnvironment);
    const sets = [[], ...files.sort(byCodeUnits).map((file) => [`${prefix}${file}`])];
    const described = { folder, name: chart.name, namespaceOf: namespaceOf4, gather: gatherOnce(folder), templates: hidden2 };
    for (const values of sets)
      targets.push(targetOf(tree, described, { chart: folder, name: null, namespace: null, values }));
    for (const release of named) targets.push(targetOf(tree, described, release));
  }
  for (const release of stated) {
    if (folders.includes(release.chart)) continue;
    const gather = gatherOnce(release.chart);
    const chart = { folder: release.chart, name: lastPart2(release.chart), namespaceOf: namespaceOf4, gather, templates: [] };
    targets.push(targetOf(tree, chart, release));
  }
  const unique2 = new Map(targets.map((target) => [target.id, target]));
  return { targets: [...unique2.values()], templates };
}
function targetOf(tree, chart, release) {
  const place = chart.folder === "" ? "." : chart.folder;
  const main = chart.folder.endsWith(".tgz") ? chart.folder : `${chart.folder === "" ? "" : `${chart.folder}/`}Chart.yaml`;
  const defaults = main.endsWith("Chart.yaml") ? [main.replace(/Chart\.yaml$/, "values.yaml")] : [];
  const inputs = [main, ...defaults, ...release.values];
  const namespace = release.namespace ?? chart.namespaceOf(inputs);
  const name2 = release.name ?? releaseName(chart.name);
  const stated = release.name === null && release.namespace === null ? [] : [`${namespace ?? ""}/${name2}`];
  const values = release.values.map(
    (file) => file.startsWith(`${chart.folder}/`) ? file.slice(chart.folder.length + 1) : file
  );
  const set = values.length === 0 ? "" : ` with ${values.join(", ")}`;
  return {
    id: [place, ...stated].join(" as ") + set,
    label: `Chart ${place}${set}`,
    at: topOf(main),
    origin: "helm",
    namespace,
    ask: () => ({
      engine: "helm",
      chart: chart.folder,
      release: name2,
      namespace: namespace ?? UNKNOWN_NAMESPACE,
      values: release.values.map((file) => ({ file, text: textOf2(tree, file) })),
      apiVersions: CILIUM_APIS
    }),
    values: (source) => ({
      chart: chart.folder,
      layers: release.values.flatMap((file) => valuesFromFile(source(file)) ?? [])
    }),
    gather: chart.gather,
    inputs,
    chart: chart.folder,
    covers: [],
    hides: chart.templates
  };
}
function chartFolders(tree, skip) {
  const found = tree.files.filter((file) => (file === "Chart.yaml" || file.endsWith("/Chart.yaml")) && !skip(file)).map((file) => file.slice(0, Math.max(0, file.length - "/Chart.yaml".length))).sort(byCodeUnits);
  const kept = [];
  for (const folder of found) {
    const isInside2 = kept.some((outer) => {
      const prefix = outer === "" ? "" : `${outer}/`;
      return folder !== outer && folder.startsWith(prefix) && TEMPLATES.test(folder.slice(prefix.length));
    });
    if (!isInside2) kept.push(folder);
  }
  return kept;
}
function describe2(tree, folder) {
  const file = folder === "" ? "Chart.yaml" : `${folder}/Chart.yaml`;
  const bytes = tree.read(file);
  const read5 = bytes instanceof Uint8Array && bytes.length < MAX_CHART_YAML ? readFirstDocument(new TextDecoder().decode(bytes)) : null;
  const value = read5 !== null && "value" in read5 && isObject(read5.value) ? read5.value : {};
  return { name: stringAt(value["name"]) ?? lastPart2(folder), isLibrary: value["type"] === "library" };
}
function isTemplate(tree, file) {
  const bytes = tree.read(file);
  return !(bytes instanceof Uint8Array) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("{{");
}
function isEnvironment(name2) {
  const middle = VALUES2.exec(name2)?.[1];
  return middle !== void 0 && !name2.includes("/") && !NO_ENVIRONMENT.test(middle);
}
function releaseName(chart) {
  const name2 = chart.toLowerCase().replace(/[^a-z0-9-]+/g, "-").slice(0, 53).replace(/^-+|-+$/g, "");
  return name2 === "" ? "release-name" : name2;
}
function textOf2(tree, file) {
  const bytes = tree.read(file);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : "";
}
function lastPart2(path) {
  return path.replace(/\.tgz$/, "").split("/").at(-1) ?? path;
}
function once2(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/render/gitops/glob.ts
function fits(text, pattern) {
  let [at, next3, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (next3 < pattern.length && pattern[next3] === "*") {
      star = next3;
      next3 += 1;
      mark = at;
    } else if (next3 < pattern.length && (pattern[next3] === "?" || pattern[next3] === text[at])) {
      at += 1;
      next3 += 1;
    } else if (star >= 0) {
      next3 = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (pattern[next3] === "*") next3 += 1;
  return next3 === pattern.length;
}
var MAX_SEGMENTS = 64;
function pathGlob(glob) {
  const steps = glob.replace(/^\.?\/+/, "").replace(/\/+$/, "").split("/");
  if (steps.length > MAX_SEGMENTS) return () => false;
  return (path) => {
    const parts3 = path.split("/");
    let taken2 = /* @__PURE__ */ new Set([0]);
    for (const step of steps) {
      const next3 = /* @__PURE__ */ new Set();
      for (const count of taken2) {
        if (step === "**") for (let more = count; more <= parts3.length; more += 1) next3.add(more);
        else if (count < parts3.length && fits(parts3[count] ?? "", step)) next3.add(count + 1);
      }
      taken2 = next3;
    }
    return taken2.has(parts3.length);
  };
}

// src/render/gitops/kustomization-text.ts
var SPECIAL3 = /^(?:true|false|yes|no|on|off|null|y|n|~|[-+.\d].*)$/i;
function kustomizationText(fields) {
  const lines = Object.entries(fields).flatMap(([key2, value]) => {
    if (value === void 0) return [];
    if (!Array.isArray(value) || value.length === 0) return [`${key2}: ${written2(value)}`];
    return [`${key2}:`, ...value.flatMap((item) => key2 === "helmCharts" ? entry(item) : [`- ${written2(item)}`])];
  });
  return `${lines.join("\n")}
`;
}
function entry(item) {
  const fields = isObject(item) ? Object.entries(item) : [];
  if (fields.length === 0) return [`- ${written2(item)}`];
  return fields.map(([key2, value], index) => `${index === 0 ? "-" : " "} ${key2}: ${written2(value ?? null)}`);
}
function written2(value) {
  return typeof value === "string" && /^[\w./-]+$/.test(value) && !SPECIAL3.test(value) ? value : JSON.stringify(value);
}

// src/render/gitops/overlay-fields.ts
function changedKustomization(own, { fields, components, metadata }) {
  const changed = { ...own };
  for (const field of ["namespace", "namePrefix", "nameSuffix"])
    if (fields[field] !== void 0) changed[field] = fields[field];
  for (const field of ["patches", "patchesStrategicMerge", "patchesJson6902", "labels"]) {
    const more = listAt(fields[field]);
    if (more.length > 0) changed[field] = [...listAt(own[field]), ...more];
  }
  if (fields["images"] !== void 0) changed["images"] = mergedImages(listAt(own["images"]), listAt(fields["images"]));
  if (fields["replicas"] !== void 0)
    changed["replicas"] = byName(listAt(own["replicas"]), listAt(fields["replicas"]));
  if (isObject(fields["commonAnnotations"]))
    changed["commonAnnotations"] = { ...objectAt(own["commonAnnotations"]), ...fields["commonAnnotations"] };
  if (components.length > 0) changed["components"] = [...listAt(own["components"]), ...components];
  const transformers = metadataTransformers(metadata);
  if (transformers.length > 0) changed["transformers"] = [...listAt(own["transformers"]), ...transformers];
  return changed;
}
function mergedImages(own, more) {
  const images = [...own];
  for (const image of more.filter(isObject)) {
    const at = images.findIndex((known5) => isObject(known5) && known5["name"] === image["name"]);
    const known4 = objectAt(images[at]);
    if (at < 0) images.push(image);
    else images[at] = withImage(known4, image);
  }
  return images;
}
function withImage(known4, image) {
  const [newName, newTag, digest] = ["newName", "newTag", "digest"].map((field) => stringAt(image[field]) || void 0);
  const { newTag: oldTag, digest: oldDigest, ...rest } = known4;
  const version = newTag === void 0 && digest === void 0 ? { newTag: oldTag, digest: oldDigest } : { newTag, digest };
  const fields = { ...rest, ...newName === void 0 ? {} : { newName }, ...version };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function byName(own, more) {
  const names2 = new Set(more.map((item) => objectAt(item)["name"]));
  return [...own.filter((item) => !names2.has(objectAt(item)["name"])), ...more];
}
function metadataTransformers(metadata) {
  const transformer = (kind, field) => {
    const values = metadata?.[field];
    if (values === void 0) return [];
    const fieldSpecs = [{ path: `metadata/${field}`, create: true }];
    const name2 = { name: `common-${field}` };
    return [`${JSON.stringify({ apiVersion: "builtin", kind, metadata: name2, [field]: values, fieldSpecs })}
`];
  };
  return [...transformer("LabelTransformer", "labels"), ...transformer("AnnotationsTransformer", "annotations")];
}

// src/render/gitops/source-ignore.ts
var DEFAULTS = [
  ".git/",
  ".gitignore",
  ".gitmodules",
  ".gitattributes",
  "*.jpg",
  "*.jpeg",
  "*.gif",
  "*.png",
  "*.wmv",
  "*.flv",
  "*.tar.gz",
  "*.zip",
  ".github/",
  ".circleci/",
  ".travis.yml",
  ".gitlab-ci.yml",
  "appveyor.yml",
  ".drone.yml",
  "cloudbuild.yaml",
  "codeship-services.yml",
  "codeship-steps.yml",
  "**/.goreleaser.yml",
  "**/.sops.yaml",
  "**/.flux.yaml"
];
var known2 = /* @__PURE__ */ new WeakMap();
function isIgnoredIn(tree) {
  const before2 = known2.get(tree);
  if (before2 !== void 0) return before2;
  const patterns = [
    ...DEFAULTS.flatMap((line) => patternOf2(line, "")),
    ...tree.files.filter((file) => /(?:^|\/)\.sourceignore$/.test(file)).flatMap((file) => patternsIn(tree, file))
  ];
  const folders = /* @__PURE__ */ new Map();
  const isLeftOut = (path, isFolder) => {
    const pattern = patterns.findLast((one) => (isFolder || !one.isFolder) && isIn(path, one.folder) && one.fits(path));
    return pattern !== void 0 && !pattern.isKept;
  };
  const isFolderLeftOut = (folder) => {
    if (folder === "") return false;
    let answer = folders.get(folder);
    if (answer === void 0) {
      answer = isFolderLeftOut(folderOf(folder)) || isLeftOut(folder, true);
      folders.set(folder, answer);
    }
    return answer;
  };
  const ask = (path) => isFolderLeftOut(folderOf(path)) || isLeftOut(path, false);
  known2.set(tree, ask);
  return ask;
}
function patternsIn(tree, file) {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > 1 << 20) return [];
  const lines = new TextDecoder().decode(bytes).split("\n");
  return lines.filter((line) => !line.startsWith("#")).flatMap((line) => patternOf2(line, folderOf(file)));
}
function patternOf2(written4, folder) {
  const line = written4.replace(/\s+$/, "");
  const isKept3 = line.startsWith("!");
  const text = isKept3 ? line.slice(1) : line;
  const isFolder = text.endsWith("/");
  const glob = isFolder ? text.slice(0, -1) : text;
  if (glob === "") return [];
  const start = folder === "" ? 0 : folder.length + 1;
  const takes = pathGlob(glob.includes("/") ? glob : `**/${glob}`);
  return [{ folder, isKept: isKept3, isFolder, fits: (path) => takes(path.slice(start)) }];
}
function isIn(path, folder) {
  return folder === "" || path.startsWith(`${folder}/`);
}

// src/render/gitops/unrestricted.ts
import { posix as posix2 } from "node:path";
var OUTSIDE = ".outside";
var MAX_FILE3 = 1 << 20;
function unrestricted(files, linked) {
  for (const [path, content] of [...files]) {
    if (!isKustomizationFile(path) || content.length > MAX_FILE3) continue;
    const text = new TextDecoder().decode(content);
    if (!text.includes("../")) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    let count = 0;
    const changed = text.replace(/(?<=[\s"'=[,]|^)(?:\.\/)?(?:\.\.\/)+[\w./@+-]{1,500}/gm, (name2) => {
      const target = posix2.normalize(posix2.join(folder, name2));
      const outside2 = files.get(target);
      if (outside2 === void 0) return name2;
      const inside2 = `${OUTSIDE}/${count}/${posix2.basename(target)}`;
      count += 1;
      files.set(posix2.join(folder, inside2), outside2);
      linked.set(posix2.join(folder, inside2), linked.get(target) ?? target);
      return inside2;
    });
    if (count > 0) files.set(path, new TextEncoder().encode(changed));
  }
}

// src/render/gitops/overlay-files.ts
var NOTHING3 = { files: [], folders: [], others: [] };
function isEmptyOverlay({ fields, components, metadata }) {
  return components.length === 0 && Object.keys(fields).length === 0 && metadata === void 0;
}
function gatherOverlay(tree, folder, written4, isFree = false) {
  const overlay = written4.isLenient === true ? withoutMissing2(written4, tree, folder) : written4;
  const own = kustomizationOf(tree, folder);
  const listed2 = own === null ? listManifests(tree, folder) : NOTHING3;
  const parts3 = [
    ...own === null ? [] : [folder],
    ...listed2.folders,
    ...overlay.components.map((component) => joined(folder, component))
  ].map((part2) => gatherKustomization(tree, part2));
  const failed = parts3.find(({ ok }) => !ok);
  if (failed !== void 0) return failed;
  const files = new Map(parts3.flatMap((part2) => part2.ok ? [...part2.files] : []));
  const linked = new Map(parts3.flatMap((part2) => part2.ok ? [...part2.linked] : []));
  for (const file of listed2.files) {
    const content = tree.read(linkedTree(tree).real(file));
    if (!(content instanceof Uint8Array)) return { ok: false, reason: content.reason, file };
    files.set(file, content);
  }
  const start = folder === "" ? 0 : folder.length + 1;
  const resources = [...listed2.files, ...listed2.folders].map((path) => `./${path.slice(start)}`);
  const value = own === null ? { resources } : own.value;
  if (value !== null && !(own !== null && isEmptyOverlay(overlay))) {
    const file = own?.file ?? joined(folder, "kustomization.yaml");
    files.set(file, new TextEncoder().encode(kustomizationText(changedKustomization(value, overlay))));
  }
  if (isFree) unrestricted(files, linked);
  return { ok: true, files, linked, ...own === null ? { made: joined(folder, "kustomization.yaml") } : {} };
}
function withoutMissing2(overlay, tree, folder) {
  const view = linkedTree(tree);
  const isHere = (path) => path === "" || view.hasFolder(path);
  return { ...overlay, components: overlay.components.filter((component) => isHere(joined(folder, component))) };
}
function kustomizationOf(tree, folder) {
  const view = linkedTree(tree);
  for (const file of KUSTOMIZATION_FILES.map((name2) => joined(folder, name2))) {
    const content = view.has(file) ? readKustomization(tree, view.real(file)) : void 0;
    if (content !== void 0 && content?.isForeign !== true) return { file, value: content?.value ?? null };
  }
  return null;
}
function hasKustomization(tree, folder) {
  return kustomizationOf(tree, folder) !== null;
}
function listManifests(tree, folder) {
  const isIgnored = isIgnoredIn(tree);
  const inside2 = linkedTree(tree).under(folder);
  const built = new Set(
    inside2.filter((file) => KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf("/") + 1))).map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/"))))
  );
  const folders = /* @__PURE__ */ new Set();
  const listed2 = inside2.filter((file) => {
    const outer = outermost(file, folder, built);
    if (outer !== null) folders.add(outer);
    return outer === null && /\.ya?ml$/.test(file) && !isIgnored(file);
  });
  const kinds = new Map(listed2.map((file) => [file, contentOf(tree, file)]));
  const of = (wanted) => listed2.filter((file) => kinds.get(file) === wanted);
  return { files: of("objects"), folders: [...folders], others: of("other") };
}
function outermost(file, folder, built) {
  const start = folder === "" ? 0 : folder.length + 1;
  for (let slash = file.indexOf("/", start); slash >= 0; slash = file.indexOf("/", slash + 1)) {
    const inner = file.slice(0, slash);
    if (built.has(inner)) return inner;
  }
  return null;
}
function contentOf(tree, file) {
  const content = tree.read(linkedTree(tree).real(file));
  if (!(content instanceof Uint8Array)) return "objects";
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (text.includes("apiVersion") && text.includes("kind")) return "objects";
  return /^(?!---(?:\s|$)|\s*(?:#|$)).+/m.test(text.toString("utf8")) ? "other" : "nothing";
}

// src/render/gitops/go-pattern.ts
var MAX_PATTERN = 1e3;
function goPattern(pattern, separator) {
  const steps = stepsOf2([...pattern.slice(0, MAX_PATTERN)]);
  if (steps === null) return null;
  const takes = (step, letter) => {
    if (step.kind !== "set") return letter !== separator;
    return step.ranges.some(([low, high]) => low <= letter && letter <= high) !== step.isNegated;
  };
  return (text) => {
    const letters = [...text];
    let [at, next3, star, mark] = [0, 0, -1, 0];
    while (at < letters.length) {
      const [step, letter] = [steps[next3], letters[at] ?? ""];
      if (step?.kind === "star") {
        star = next3;
        next3 += 1;
        mark = at;
      } else if (step !== void 0 && takes(step, letter)) {
        at += 1;
        next3 += 1;
      } else if (star >= 0 && letters[mark] !== separator) {
        next3 = star + 1;
        mark += 1;
        at = mark;
      } else return false;
    }
    return steps.slice(next3).every(({ kind }) => kind === "star");
  };
}
function stepsOf2(letters) {
  const steps = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? "";
    if (letter === "*") steps.push({ kind: "star" });
    else if (letter === "?") steps.push({ kind: "any" });
    else if (letter === "[") {
      const set = setFrom(letters, at + 1);
      if (set === null) return null;
      steps.push(set.step);
      at = set.end;
    } else {
      if (letter === "\\") at += 1;
      const plain3 = letters[at];
      if (plain3 === void 0) return null;
      steps.push({ kind: "set", isNegated: false, ranges: [[plain3, plain3]] });
    }
  }
  return steps;
}
function setFrom(letters, start) {
  const ranges = [];
  let at = start;
  const isNegated = letters[at] === "^";
  if (isNegated) at += 1;
  const read5 = () => {
    if (letters[at] === "-" || letters[at] === "]") return null;
    if (letters[at] === "\\") at += 1;
    const letter = letters[at] ?? null;
    at += 1;
    return letter;
  };
  while (letters[at] !== "]" || ranges.length === 0) {
    const low = read5();
    if (low === null) return null;
    let high = low;
    if (letters[at] === "-") {
      at += 1;
      high = read5();
    }
    if (high === null) return null;
    ranges.push([low, high]);
  }
  return { step: { kind: "set", isNegated, ranges }, end: at };
}

// src/render/gitops/substitution-functions.ts
var DEFAULTS2 = /* @__PURE__ */ new Set([":=", ":-", ":?", ":+", "="]);
var MAX_TRIMMED = 1e3;
function applied(value, operator, args) {
  const [first = "", second = ""] = args;
  if (operator === "" || DEFAULTS2.has(operator)) return value === "" ? args.join("") : value;
  if (operator === "^") return recased(value, (letter) => letter.toUpperCase());
  if (operator === ",") return recased(value, (letter) => letter.toLowerCase());
  if (operator === "^^") return value.toUpperCase();
  if (operator === ",,") return value.toLowerCase();
  if (operator === "/") return value.replace(first, () => second);
  if (operator === "//") return value.replaceAll(first, () => second);
  if (operator === ":") return substring(value, args);
  if (operator === "/#" || operator === "/%") return args.length < 2 ? value : atEnd(value, operator, first, second);
  return /^(?:##?|%%?)$/.test(operator) ? trimmed3(value, operator, first) : value;
}
function lengthOf(value) {
  return String(Buffer.byteLength(value));
}
function recased(value, change) {
  const [first = "", ...rest] = value;
  return change(first) + rest.join("");
}
function atEnd(value, operator, part2, by) {
  if (operator === "/#") return value.startsWith(part2) ? by + value.slice(part2.length) : value;
  return value.endsWith(part2) ? value.slice(0, value.length - part2.length) + by : value;
}
function substring(value, [from = "", count]) {
  const bytes = Buffer.from(value);
  if (!isNumber(from) || count !== void 0 && !isNumber(count)) return value;
  const at = Number(from);
  const start = at < 0 ? Math.max(0, bytes.length + at) : at;
  if (count === void 0) return bytes.subarray(start).toString();
  const end = Number(count) < 0 ? bytes.length + Number(count) : start + Number(count);
  return end < start ? "" : bytes.subarray(start, end).toString();
}
function isNumber(text) {
  return /^[+-]?\d{1,15}$/.test(text);
}
function trimmed3(value, operator, pattern) {
  const isStart = operator.startsWith("#");
  const letters = isStart ? [...value] : [...value].reverse();
  const fits2 = goPattern(isStart ? pattern : [...pattern].reverse().join(""), "");
  if (fits2 === null) return value;
  const lengths = letters.slice(0, MAX_TRIMMED).map((_, index) => index + 1);
  if (operator.length === 2) lengths.reverse();
  const length = lengths.find((one) => fits2(letters.slice(0, one).join(""))) ?? 0;
  const rest = letters.slice(length);
  return (isStart ? rest : rest.reverse()).join("");
}

// src/render/gitops/substitute.ts
var MAX_DEPTH7 = 8;
var MAX_LENGTH5 = 8 << 20;
var BadSubstitution = class extends Error {
  at;
  constructor(message, at) {
    super(message);
    this.at = at;
  }
};
function substitute(text, variables, keep = false) {
  if (!text.includes("$")) return { text, missing: [], problem: null };
  const missing = /* @__PURE__ */ new Set();
  const reader2 = { text, at: 0, variables, keep, missing };
  try {
    const result = readText(reader2);
    return { text: result, missing: [...missing], problem: null };
  } catch (error) {
    if (!(error instanceof BadSubstitution)) throw error;
    return { text, missing: [], problem: error.message, problemAt: error.at };
  }
}
function readText(reader2) {
  const { text } = reader2;
  let result = "";
  while (reader2.at < text.length) {
    const dollar = text.indexOf("$", reader2.at);
    if (dollar < 0) return result + text.slice(reader2.at);
    result += text.slice(reader2.at, dollar);
    reader2.at = dollar + 1;
    if (text[reader2.at] === "$") {
      result += "$";
      reader2.at += 1;
    } else if (text[reader2.at] === "{") {
      reader2.at += 1;
      result += readExpression(reader2, dollar, 0);
    } else result += "$";
    if (result.length > MAX_LENGTH5) throw new BadSubstitution("the text grows beyond all bounds", dollar);
  }
  return result;
}
function readExpression(reader2, start, depth) {
  const { text } = reader2;
  const fail = (what) => {
    throw new BadSubstitution(`${what} \`${sample(text, start)}\``, start);
  };
  if (depth > MAX_DEPTH7) fail("substitutions inside substitutions, too deep:");
  const isLength = text[reader2.at] === "#";
  if (isLength) reader2.at += 1;
  const name2 = take(reader2, NAME2);
  if (name2 === "") fail("unable to parse the variable name after");
  const operator = isLength ? "" : take(reader2, OPERATOR);
  const read5 = (kind) => readArgument(reader2, kind, start, depth);
  const args = [];
  if (operator === ":") {
    if (/^[^\0-\x7f]/.test(text.slice(reader2.at, reader2.at + 1))) fail("bad substitution:");
    args.push(read5({ stop: ":}", isOne: true }));
    if (take(reader2, /^:+/) !== "") args.push(read5({ stop: "}", isOne: true }));
  } else if (operator.startsWith("/")) {
    args.push(read5({ stop: "/", isOne: true, isEscaped: true }));
    if (take(reader2, /^\/+/) === "") fail("bad substitution:");
    if (text[reader2.at] !== "}") args.push(read5({ stop: "}", isOne: true, isEscaped: true }));
  } else if (DEFAULTS2.has(operator)) {
    args.push(read5({ stop: "}" }));
  } else if (/^[#%]/.test(operator)) args.push(read5({ stop: "}", isOne: true }));
  if (text[reader2.at] !== "}") fail("missing closing brace after");
  reader2.at += 1;
  const value = reader2.variables(name2);
  if (value === null && !DEFAULTS2.has(operator)) {
    reader2.missing.add(name2);
    if (reader2.keep) return text.slice(start, reader2.at);
  }
  return isLength ? lengthOf(value ?? "") : applied(value ?? "", operator, args);
}
var NAME2 = /^[\p{L}\p{Nd}_]+/u;
var OPERATOR = /^(?::[=\-?+]|:|=|\/[/#%]?|##?|%%?|[\^,]{1,2})/;
function take(reader2, pattern) {
  const found = pattern.exec(reader2.text.slice(reader2.at, reader2.at + 256))?.[0] ?? "";
  reader2.at += found.length;
  return found;
}
function readArgument(reader2, { stop, isOne = false, isEscaped = false }, start, depth) {
  const { text } = reader2;
  let result = "";
  for (const from = reader2.at; ; ) {
    const [letter, next3] = [text[reader2.at], text[reader2.at + 1]];
    if (letter === void 0)
      throw new BadSubstitution(`missing closing brace after \`${sample(text, start)}\``, start);
    if (stop.includes(letter)) {
      if (!isOne || reader2.at > from) return result;
      throw new BadSubstitution(`bad substitution: \`${sample(text, start)}\``, start);
    }
    if (letter === "$" && next3 === "{") {
      if (isOne && reader2.at > from) return result;
      reader2.at += 2;
      result += readExpression(reader2, reader2.at - 2, depth + 1);
      if (isOne) return result;
    } else if (isEscaped && (letter === "\\" && (next3 === "/" || next3 === "\\") || letter === "$" && next3 === "$")) {
      result += next3;
      reader2.at += 2;
    } else {
      result += letter;
      reader2.at += 1;
    }
  }
}
function sample(text, start) {
  return text.slice(start, start + 40).split("\n", 1)[0] ?? "";
}

// src/render/gitops/substitution.ts
function substitutionOf({
  lookup: lookup2,
  open,
  placeOf: placeOf6
}) {
  const isOpen2 = open.length > 0;
  return {
    placeOf: placeOf6,
    edit: (text) => isExempt(text) ? text : substitute(text, lookup2, isOpen2).text,
    keep: (text) => {
      if (isOpen2 || isExempt(text)) return null;
      const kept = substitute(text, lookup2, true);
      return kept.missing.length === 0 ? null : kept.text;
    },
    refuse: (text) => {
      if (!text.includes("$") || isExempt(text)) return null;
      const { text: filled3, problem: problem2, problemAt: problemAt2 = 0 } = substitute(text, lookup2, isOpen2);
      if (problem2 !== null)
        return { reason: `variable substitution failed: ${problem2}`, part: lineFrom(text, problemAt2) };
      if (filled3 === text) return null;
      const parsed4 = parseYaml(filled3);
      if (parsed4.ok) return null;
      const { reason, offset } = parsed4.failure;
      const line = filled3.slice(0, offset).split("\n").length - 1;
      return {
        reason: `it is no YAML once its variables are filled in: ${reason}`,
        part: text.split("\n")[line]?.trim() ?? ""
      };
    }
  };
}
function lineFrom(text, offset) {
  return text.slice(offset).split("\n", 1)[0]?.replace(/["']+$/, "") ?? "";
}
function isExempt(text) {
  const metadata = text.includes(DISABLED) ? /^metadata:\n(?:[ \n].*\n?)*/m.exec(text)?.[0] ?? "" : "";
  let section2 = "";
  return metadata.split("\n").some((line) => {
    if (/^ {2}\S/.test(line)) section2 = line.trim();
    return /^(?:labels|annotations):$/.test(section2) && line === `    ${DISABLED}`;
  });
}
var DISABLED = "kustomize.toolkit.fluxcd.io/substitute: disabled";

// src/render/gitops/targets-of.ts
function buildTarget({ by, label, at, origin, namespace, folder, overlay, variables, locate }, root, place, tree, kustomizations) {
  const own = kustomizations.targetOf(folder);
  const listed2 = own === null ? listManifests(tree, folder) : { files: [], folders: [] };
  const inner = [
    ...own === null ? [] : [own],
    ...listed2.folders.flatMap((path) => kustomizations.targetOf(path) ?? []),
    ...overlay.components.flatMap((path) => kustomizations.targetOf(joined(folder, path)) ?? [])
  ];
  const substitution = variables === null ? null : substitutionOf(variables);
  const isFree = origin === "flux";
  return {
    id: root,
    label,
    at,
    origin,
    namespace,
    ...place,
    ask: () => ({ engine: "kustomize", directory: folder }),
    gather: () => gatherOverlay(tree, folder, overlay, isFree),
    ...isEmptyOverlay(overlay) ? {} : { bare: () => gatherOverlay(tree, folder, { fields: {}, components: [] }, isFree) },
    inputs: [by.file, ...own?.inputs ?? [], ...folder === "" ? [] : [`${folder}/`]],
    edits: (source) => [deployerSource(by.file, filled2(overlay.fields, substitution?.edit ?? null), locate, source)],
    covers: [...listed2.files, ...inner.flatMap(({ covers: covers3 }) => covers3)],
    hides: [],
    ...substitution === null ? {} : substitution
  };
}
function filled2(value, edit) {
  if (edit === null) return value;
  if (typeof value === "string") return edit(value);
  if (Array.isArray(value)) return value.map((item) => filled2(item, edit));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key2, item]) => [key2, filled2(item ?? null, edit)]));
}
function releaseTarget({ by, label, at, origin, source, set }, chart, id, place, isWithoutOwn = false) {
  const files = [...new Set(source.values.map(({ locate }) => locate([]).file))];
  const ask = (values) => () => ({
    engine: "helm",
    chart: chart.path,
    release: source.release,
    namespace: source.namespace ?? UNKNOWN_NAMESPACE,
    values: values.map(({ value, locate }, index) => ({
      file: `${locate([]).file}#${index}`,
      text: JSON.stringify(value)
    })),
    set: set.map(({ expression }) => expression),
    apiVersions: CILIUM_APIS
  });
  const open = openValues(source, ask);
  return {
    id,
    label,
    at,
    origin,
    namespace: source.namespace,
    ...place,
    ask: ask(source.values),
    ...open === null ? {} : { open },
    values: () => ({ chart: chart.path, layers: [...source.values, ...setLayers(set)], isWithoutOwn }),
    ...chart.isPulled === true ? { outside: namelessFiles(chart.tree) } : {},
    gather: () => without3(gatherChart(chart.tree, chart.path), isWithoutOwn ? joined(chart.path, "values.yaml") : null),
    ...origin === "flux" ? { unknownValues: () => unknownValues(source) } : {},
    inputs: [by.file, ...files],
    covers: [],
    hides: []
  };
}
function without3(gathered, file) {
  if (!gathered.ok || file === null) return gathered;
  return { ...gathered, files: new Map([...gathered.files].filter(([path]) => path !== file)) };
}
function namelessFiles(tree) {
  const known4 = /* @__PURE__ */ new Map();
  return (file) => {
    let text = known4.get(file);
    if (text === void 0) {
      const bytes = tree.read(file);
      text = bytes instanceof Uint8Array ? sourceText("", new TextDecoder().decode(bytes)) : null;
      known4.set(file, text);
    }
    return text;
  };
}
function plainDocuments(files, store, context, { cluster, tree, isAside: isAside2 }, inputs, { edit, keep, placeOf: placeOf6, label = "" } = {}) {
  const byFile = new Map([...new Set(files)].map((file) => [file, []]));
  for (const document of store.documents)
    if (document.rendered === void 0) byFile.get(document.file)?.push(document);
  return [...byFile].flatMap(([file, own]) => {
    const written4 = own.length === 0 ? null : store.source(file);
    if (written4 === null) return [];
    const text = edit?.(written4.text) ?? written4.text;
    const kept = keep?.(written4.text) ?? null;
    const view = text === written4.text ? written4 : sourceText(file, text);
    const parts3 = text === written4.text ? own : splitDocuments(text).map((part2, ordinal) => ({ file, ordinal, ...part2 }));
    return parts3.map((document) => ({
      ...withNamespace(document, (own2) => own2 === "" ? context.namespace ?? "" : own2),
      rendered: {
        text,
        context,
        inputs: [...inputs, file],
        parse: () => {
          const read5 = withBlanks(
            readManifests(view, document.start, document.end, document.ordinal, context),
            kept,
            document.ordinal,
            label,
            ({ locate }) => locate
          );
          if (edit === void 0 || placeOf6 === void 0) return read5;
          const filledIn2 = { written: store.source, fill: edit, placeOf: placeOf6 };
          const manifests = read5.manifests.map((manifest) => ({
            ...manifest,
            locate: (...asked) => rememberFilled(manifest.locate(...asked), filledIn2)
          }));
          return { ...read5, manifests };
        },
        ...cluster === null ? {} : { cluster },
        ...tree === void 0 ? {} : { tree },
        ...isAside2 === true ? { isAside: isAside2 } : {}
      }
    }));
  });
}
function plainFiles({ folder, recurse, include, exclude }, tree) {
  const start = folder === "" ? 0 : folder.length + 1;
  const takes = (pattern, path) => alternatives2(pattern).some((one) => fits(path, one) || fits(path.slice(path.lastIndexOf("/") + 1), one));
  return linkedTree(tree).under(folder).filter((file) => {
    const path = file.slice(start);
    if (!/\.(?:ya?ml|json)$/.test(file) || !recurse && path.includes("/")) return false;
    return (include === "" || takes(include, path)) && (exclude === "" || !takes(exclude, path));
  }).sort(byCodeUnits);
}
function alternatives2(pattern) {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern.slice(0, 500));
  if (braces === null) return [pattern];
  return (braces[2] ?? "").split(",").slice(0, 50).map((one) => `${braces[1] ?? ""}${one}${braces[3] ?? ""}`);
}
function isChart(tree, path) {
  return path.endsWith(".tgz") ? linkedTree(tree).has(path) : linkedTree(tree).has(joined(path, "Chart.yaml"));
}

// src/render/gitops/values-files.ts
function withValuesFiles(source, chart, read5) {
  const { valuesFiles = [] } = source.chart;
  const own = joined(chart.path, "values.yaml");
  const files = valuesFiles.map((file) => chart.fileAt?.(file) ?? joined(chart.path, file));
  const layers = files.map((file) => valuesFromFile(read5(file)));
  if (layers.length === 0) return { source, isWithoutOwn: false };
  const missing = valuesFiles.filter((_, index) => layers[index] === null).map((file) => `values file ${file}`);
  return {
    source: {
      ...source,
      values: [...layers.flatMap((layer) => layer ?? []), ...source.values],
      missing: source.chart.isMissingIgnored === true ? source.missing : [...source.missing, ...missing]
    },
    isWithoutOwn: missing.length === 0 && !files.includes(own)
  };
}

// src/render/gitops/render-releases.ts
function chartFinder(tree, folders, mapped) {
  return (chart) => {
    const path = chart.path === null ? null : folders.find(chart.path);
    if (path !== null && isChart(tree, path)) {
      const fileAt = (file) => {
        const parts3 = joined("", file).split("/");
        const folder = folders.find(parts3.slice(0, -1).join("/"));
        const found = folder === null ? null : joined(folder, parts3.at(-1) ?? "");
        return found !== null && linkedTree(tree).has(found) ? linkedTree(tree).real(found) : null;
      };
      return { tree, path, fileAt };
    }
    const pulled = mapped(chart);
    if (pulled === null) return null;
    const unpacked2 = pulled.path.endsWith(".tgz") ? unpackedChart(pulled.tree, pulled.path) : null;
    return { ...pulled, ...unpacked2, isPulled: true, installs: pulled.path };
  };
}
async function renderReleases(releases, find, session, store, labels = /* @__PURE__ */ new Set()) {
  const targets = [];
  const left = [];
  const refused = [];
  const installed = /* @__PURE__ */ new Set();
  const byId = /* @__PURE__ */ new Map();
  for (const placed of releases) {
    const { label } = placed.release;
    const { chart: reference, problem: problem2 } = placed.release.source;
    const chart = find(reference);
    if (problem2 !== void 0) refused.push(refusedFor(placed.release, problem2));
    if (chart === null || problem2 !== void 0) {
      left.push(placed);
      continue;
    }
    const id = labels.has(label) ? `${label} (${labels.size})` : label;
    labels.add(id);
    byId.set(id, placed);
    const read5 = chart.isPulled === true ? namelessFiles(chart.tree) : store.source;
    const { source, isWithoutOwn } = withValuesFiles(placed.release.source, chart, read5);
    const target = releaseTarget({ ...placed.release, source }, chart, id, placeOf2(placed), isWithoutOwn);
    const isOwn = placed.release.origin === "argocd" || placed.joins === void 0;
    targets.push(isOwn ? target : { ...target, joins: placed.joins });
    const { installs = chart.path } = chart;
    if (installs !== "" || chart.isPulled !== true) installed.add(installs);
  }
  const rendering = await renderTargets(targets, session, store.source);
  const failed = new Set(rendering.notRendered.map(({ target }) => target));
  for (const [id, placed] of byId) if (failed.has(id)) left.push(placed);
  const lacking = rendering.rendered.flatMap((target) => {
    const placed = byId.get(target.id);
    return placed === void 0 ? [] : lackingIn(target, placed.release);
  });
  const notRendered = [...refused, ...rendering.notRendered, ...lacking];
  return { ...rendering, notRendered, left, installed };
}
function refusedFor({ label }, { reason, at }) {
  return { target: label, label, at, reason, cure: "correct it", hides: [], readRaw: false };
}
function lackingIn({ id, label, at }, { source }) {
  const base2 = { target: id, label, hides: [], readRaw: false };
  const { by, missing } = source;
  const found = [];
  if (missing.length > 0)
    found.push({
      ...base2,
      at,
      reason: "the scan does not hold these values",
      cure: `put them into the repository, ${PIPE}`,
      without: missing
    });
  const path = ["spec", "postRenderers"];
  if (isHelmRelease(by) && listAt(valueAt(by.value, path)).length > 0)
    found.push({
      ...base2,
      at: by.locate(path, "key"),
      reason: "what they change in the output of the chart is not changed here",
      cure: `set it by the values of the chart, ${PIPE}`,
      without: ["its `postRenderers`"]
    });
  return found;
}
function placeOf2({ cluster, tree, isAside: isAside2 }) {
  return { cluster, ...tree === void 0 ? {} : { tree }, ...isAside2 === true ? { isAside: isAside2 } : {} };
}
function releaseSources(releases, contextsOfFile) {
  return releases.flatMap(({ release: { source }, joins }) => {
    const { by } = source;
    if (joins === void 0) return [source];
    if ("root" in joins) return [{ ...source, by: { ...by, root: joins.root } }];
    return contextsOfFile(joins.file).map(({ root, namespace }) => ({
      ...source,
      namespace: source.namespace ?? namespace,
      by: { ...by, root, namespace: by.namespace ?? namespace }
    }));
  });
}
function helmReleasesIn(documents, store) {
  const wanted = documents.filter((document) => objectsAt(document).some(({ kind }) => kind === "HelmRelease"));
  if (wanted.length === 0) return [];
  const sources2 = documents.filter((document) => objectsAt(document).some(({ kind }) => SOURCES3.has(kind)));
  const find = lookupByRoot([...sources2, ...wanted].flatMap((document) => objectsOf(document, store)));
  return wanted.flatMap(
    (document) => objectsOf(document, store).filter(isHelmRelease).flatMap((manifest) => {
      const source = helmRelease(manifest, find(manifest.root));
      if (source === null) return [];
      const { namespace, name: name2 } = manifest;
      const label = `HelmRelease ${namespace === null ? "" : `${namespace}/`}${name2}`;
      const at = manifest.locate(["spec", "chart", "spec", "chart"]);
      const release = {
        kind: "release",
        by: manifest,
        label,
        at,
        origin: "flux",
        namespace: source.namespace,
        cluster: null,
        source,
        set: []
      };
      const { rendered } = document;
      return [
        {
          release,
          cluster: rendered?.cluster ?? null,
          tree: rendered?.tree,
          isAside: rendered?.isAside,
          joins: rendered === void 0 ? { file: document.file } : { root: rendered.context.root }
        }
      ];
    })
  );
}
var SOURCES3 = /* @__PURE__ */ new Set([
  "OCIRepository",
  "HelmRepository",
  "GitRepository",
  "Bucket",
  "HelmChart",
  "ArtifactGenerator",
  "ConfigMap",
  "Secret"
]);
function objectsOf(document, store) {
  if (document.rendered !== void 0) return document.rendered.parse().manifests;
  return store.parse(document, { root: ".", origin: "raw", namespace: null }).manifests;
}

// src/render/gitops/folders.ts
function foldersIn(tree, prefix, references) {
  const view = linkedTree(tree);
  const exists = (path) => path === "" || view.hasFolder(path);
  const find = (path, kind) => {
    const inside2 = prefix !== "" && `${path}/`.startsWith(prefix) ? path.slice(prefix.length) : null;
    if (inside2 !== null && exists(inside2)) return inside2;
    if (exists(path)) return path;
    if (kind !== "OCIRepository" || path === "") return null;
    const ends = foldersOf(tree).filter((folder) => folder.endsWith(`/${path}`));
    return ends.length === 1 ? ends[0] ?? null : null;
  };
  const counts = /* @__PURE__ */ new Map();
  for (const { source, path } of references) {
    if (path === "") continue;
    const key2 = keyOf3(source);
    const count = counts.get(key2) ?? { here: 0, missing: 0 };
    if (find(path, source.kind) === null) count.missing += 1;
    else count.here += 1;
    counts.set(key2, count);
  }
  const own = [...counts].filter(([, { here }]) => here > 0).sort((a, b) => b[1].here - a[1].here)[0]?.[0];
  return {
    find: (path, source) => find(path, source?.kind),
    isElsewhere: (source) => {
      const key2 = keyOf3(source);
      if (source.address === "" || own === void 0 || key2 === own) return false;
      const count = counts.get(key2);
      return count === void 0 || count.missing > 0;
    }
  };
}
var known3 = /* @__PURE__ */ new WeakMap();
function foldersOf(tree) {
  const before2 = known3.get(tree);
  if (before2 !== void 0) return before2;
  const folders = /* @__PURE__ */ new Set();
  for (const file of tree.files) {
    for (let slash = file.indexOf("/"); slash >= 0; slash = file.indexOf("/", slash + 1))
      folders.add(file.slice(0, slash));
  }
  known3.set(tree, [...folders]);
  return [...folders];
}
function keyOf3({ kind, name: name2, address: address2 }) {
  return address2 === "" ? `${kind} ${name2}` : plainAddress(address2);
}
function plainAddress(address2) {
  return address2.trim().toLowerCase().replace(/^[a-z+]+:\/\//, "").replace(/^[^@/]*@/, "").replace(/^([^/:]+):(?:\d+\/)?/, "$1/").replace(/\.git$/, "").replace(/\/+$/, "");
}

// src/render/gitops/helmfile.ts
var HELMFILE = /(?:^|\/)(?:helmfile(?:[.-][\w.-]+)?\.ya?ml(?:\.gotmpl)?|helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?)$/;
function isHelmfile(path) {
  return HELMFILE.test(path);
}
function helmfileReleases(store, tree) {
  const releases = [];
  const notRendered = [];
  const view = linkedTree(tree);
  for (const file of tree.files.filter(isHelmfile)) {
    const source = store.source(file);
    if (source === null) continue;
    if (source.text.includes("{{") || file.endsWith(".gotmpl")) {
      const line = source.text.slice(0, Math.max(0, source.text.indexOf("{{"))).split("\n").length;
      notRendered.push(templated(file, { ...topOf(file), line, endLine: line }));
      continue;
    }
    const read5 = valuesFromFile(source);
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    for (const [index, release] of listAt(read5?.value["releases"]).entries()) {
      if (read5 === null || !isObject(release) || release["installed"] === false) continue;
      const made = releaseOf2(release, read5, index, file, (name2) => {
        const path = joined(folder, name2);
        return view.has(path) ? valuesFromFile(store.source(view.real(path))) : null;
      });
      if (made === null) continue;
      const local = localChart(stringAt(release["chart"]) ?? "", folder);
      releases.push(local === null ? made : withPath(made, local));
    }
  }
  return { releases, notRendered };
}
function templated(file, at) {
  return {
    target: file,
    label: `Helmfile ${file}`,
    at,
    reason: "it is a template, which Helmfile itself would have to fill in",
    cure: "pipe the output of `helmfile template` to `hf-guardrails scan -`",
    hides: [],
    readRaw: false
  };
}
function releaseOf2(release, read5, index, file, valuesAt) {
  const name2 = stringAt(release["name"]);
  const chart = stringAt(release["chart"]);
  if (name2 === void 0 || chart === void 0) return null;
  const namespace = stringAt(release["namespace"]) || null;
  const path = ["releases", index];
  const missing = [];
  const values = listAt(release["values"]).flatMap((item, order2) => {
    if (isObject(item))
      return [{ value: item, locate: (inner, ...more) => read5.locate([...path, "values", order2, ...inner], ...more) }];
    if (typeof item !== "string") return [];
    const found = valuesAt(item);
    if (found === null) missing.push(`values file ${item}`);
    return found === null ? [] : [found];
  });
  const by = manifestOf(
    {
      apiVersion: "helmfile.dev/v1",
      kind: "Release",
      metadata: { name: name2, ...namespace === null ? {} : { namespace } }
    },
    { file, document: 0, path, locate: (_, part2) => read5.locate(path, part2) },
    { root: "", origin: "helm", namespace }
  );
  if (by === null) return null;
  const parts3 = chart.replace(/\/+$/, "").split("/");
  const source = {
    chart: {
      name: parts3.at(-1) ?? chart,
      version: textOf(release["version"] ?? ""),
      path: null,
      address: parts3.slice(0, -1).join("/")
    },
    release: name2,
    namespace,
    values,
    missing,
    by
  };
  const set = listAt(release["set"]).flatMap(
    (item, order2) => isObject(item) && typeof item["name"] === "string" ? [
      {
        expression: `${item["name"]}=${textOf(item["value"] ?? "")}`,
        at: read5.locate([...path, "set", order2, "value"], "value")
      }
    ] : []
  );
  const label = `Helmfile release ${namespace === null ? "" : `${namespace}/`}${name2}`;
  const at = read5.locate([...path, "chart"], "value");
  const base2 = { kind: "release", by, label, at, origin: "helm", namespace, cluster: null };
  return { release: { ...base2, source, set }, cluster: null, joins: { file } };
}
function localChart(chart, folder) {
  return /^\.{1,2}\//.test(chart) ? joined(folder, chart) : null;
}
function withPath(placed, path) {
  const { source } = placed.release;
  return { ...placed, release: { ...placed.release, source: { ...source, chart: { ...source.chart, path } } } };
}

// src/render/gitops/reach.ts
function reachOf({ entries, starts: starts2, startFiles, open, roots }, leads, isPutAway) {
  if (roots.length === 0 || open.length > 0) return null;
  const files = /* @__PURE__ */ new Set([...starts2, ...startFiles]);
  const folders = new Set(starts2.map((path) => path.endsWith("/") ? path.slice(0, -1) : treeOf2(path)));
  return {
    holds: (file) => {
      if (files.has(file) || isHelmfile(file) || folders.has(".") && !file.includes("/")) return true;
      for (let folder = treeOf2(file); folder !== "."; folder = treeOf2(folder)) if (folders.has(folder)) return true;
      return false;
    },
    entries: /* @__PURE__ */ new Set([...entries, ...leads.map(({ id }) => id)]),
    isPutAway
  };
}

// src/render/gitops/release-rounds.ts
var MAX_ROUNDS = 8;
function releaseRounds({ seek }, find, session, store, installed) {
  const labels = /* @__PURE__ */ new Set();
  return async (asked) => {
    const parts3 = [];
    for (let round = asked; round.length > 0 && parts3.length < MAX_ROUNDS; ) {
      const part2 = await renderReleases(round, find, session, store, labels);
      parts3.push(part2);
      for (const chart of part2.installed) installed.add(chart);
      const { documents, releases } = await seek(part2.documents);
      round = [...helmReleasesIn(documents, store), ...releases];
    }
    return {
      documents: parts3.flatMap((part2) => part2.documents),
      rendered: parts3.flatMap((part2) => part2.rendered),
      notRendered: parts3.flatMap((part2) => part2.notRendered),
      covered: /* @__PURE__ */ new Set(),
      left: parts3.flatMap((part2) => part2.left),
      installed
    };
  };
}

// src/render/gitops/argo-elements.ts
var EXPRESSION = /\{\{-?\s*\.?([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)[^{}]{0,1000}\}\}/g;
var MAX_DEPTH8 = 4;
function elementPlaces(by, text, parameters) {
  if (!text.includes("{{")) return [];
  const elements = elementsIn(objectAt(by.value["spec"])["generators"], ["spec", "generators"], 0);
  const own = elements.filter(
    ({ element }) => Object.entries(element).every(([key2, value]) => JSON.stringify(parameters[key2]) === JSON.stringify(value))
  );
  return [...text.matchAll(EXPRESSION)].flatMap((match) => {
    const name2 = (match[1] ?? "").split(".");
    const giving = own.filter(({ element }) => valueAt(element, name2) !== void 0);
    const [first] = giving;
    return first === void 0 || giving.length > 1 ? [] : [by.locate([...first.path, ...name2], "value")];
  });
}
function elementsIn(generators, path, depth) {
  if (depth > MAX_DEPTH8) return [];
  return listAt(generators).flatMap((generator, index) => {
    if (!isObject(generator)) return [];
    const own = listAt(valueAt(generator, ["list", "elements"])).flatMap(
      (element, at) => isObject(element) ? [{ element, path: [...path, index, "list", "elements", at] }] : []
    );
    const inner = ["matrix", "merge"].flatMap(
      (kind) => elementsIn(objectAt(generator[kind])["generators"], [...path, index, kind, "generators"], depth + 1)
    );
    return [...own, ...inner];
  });
}

// src/render/gitops/argo-merge.ts
function overridden(base2, over) {
  const merged6 = { ...base2 };
  for (const [key2, value] of Object.entries(over)) {
    const known4 = base2[key2];
    merged6[key2] = isObject(known4) && isObject(value) ? overridden(known4, value) : value;
  }
  return merged6;
}
function completed(own, other) {
  const merged6 = { ...own };
  for (const [key2, value] of Object.entries(other)) {
    const known4 = own[key2];
    if (isEmpty2(known4)) merged6[key2] = value;
    else if (isObject(known4) && isObject(value)) merged6[key2] = completed(known4, value);
  }
  return merged6;
}
function isEmpty2(value) {
  if (value === void 0 || value === null || value === "" || value === 0 || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
var MAX_DEPTH9 = 40;
var MIN_EXPONENT = 6;
function flattened(value) {
  const flat = /* @__PURE__ */ new Map();
  const visit = (item, name2, depth) => {
    if (typeof item !== "object" || item === null) flat.set(name2, printed(item));
    else if (depth < MAX_DEPTH9) {
      for (const [key2, inner] of Object.entries(item))
        if (inner !== void 0) visit(inner, name2 === "" ? key2 : `${name2}.${key2}`, depth + 1);
    }
  };
  visit(value, "", 0);
  return flat;
}
function printed(value) {
  if (value === null) return "<nil>";
  if (typeof value === "number") return printedNumber(value);
  if (Array.isArray(value)) return `[${value.map(printed).join(" ")}]`;
  if (!isObject(value)) return textOf(value);
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return `map[${entries.map(([key2, item]) => `${key2}:${printed(item ?? null)}`).join(" ")}]`;
}
function printedNumber(value) {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (value === 0 || power >= -4 && power < MIN_EXPONENT) return String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

// src/render/gitops/go-functions.ts
import { createHash as createHash3 } from "node:crypto";
var TemplateRefusal = class extends Error {
};
function isEmptyValue(value) {
  if (value === void 0 || value === null || value === "" || value === 0 || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
function textIn2(value) {
  return value === void 0 ? "" : typeof value === "string" ? value : printed(value);
}
function numberIn(value) {
  const number = typeof value === "number" ? value : Number(value ?? 0);
  return Number.isFinite(number) ? Math.trunc(number) : 0;
}
function listIn(value) {
  if (Array.isArray(value)) return value;
  throw new TemplateRefusal("a list is needed");
}
function mapIn(value) {
  if (isObject(value)) return value;
  throw new TemplateRefusal("a mapping is needed");
}
function compared(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  throw new TemplateRefusal("incompatible types for comparison");
}
function isEqual(a, b) {
  const known4 = a ?? null;
  const other = b ?? null;
  if (typeof known4 !== typeof other && known4 !== null && other !== null)
    throw new TemplateRefusal("incompatible types for comparison");
  return known4 === other;
}
function indexed(value, ...steps) {
  return steps.reduce((at, step) => {
    if (isObject(at)) return typeof step === "string" && Object.hasOwn(at, step) ? at[step] : void 0;
    const [list2, index] = [listIn(at), numberIn(step)];
    if (index < 0 || index >= list2.length) throw new TemplateRefusal(`index out of range: ${index}`);
    return list2[index];
  }, value);
}
function formatted(format, ...args) {
  let next3 = 0;
  return format.replace(/%(.)/g, (_, verb) => {
    if (verb === "%") return "%";
    const value = args[next3];
    next3 += 1;
    if (verb === "v") return value === void 0 ? "<nil>" : textIn2(value);
    if (verb === "s" && typeof value === "string") return value;
    if (verb === "d" && typeof value === "number" && Number.isInteger(value)) return String(value);
    if (verb === "q" && typeof value === "string") return JSON.stringify(value);
    throw new TemplateRefusal(`%${verb}`);
  });
}
function normalized(name2) {
  return name2.toLowerCase().replace(/[^-a-z0-9.]/g, "-").slice(0, 253).replace(/^[-.]+|[-.]+$/g, "");
}
function slug(...args) {
  const [name2] = args;
  if (args.length !== 1 || typeof name2 !== "string" || /[^\x20-\x7e]|[&@]/.test(name2))
    throw new TemplateRefusal("slugify");
  const made = name2.toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/-{2,}/g, "-");
  return made.replace(/^[-_]+|[-_]+$/g, "").slice(0, 50).replace(/[-_]+$/, "");
}
function trimmedOf(cut2, text) {
  const letters = [...text];
  const start = letters.findIndex((letter) => !cut2.includes(letter));
  return start < 0 ? "" : letters.slice(start, letters.findLastIndex((letter) => !cut2.includes(letter)) + 1).join("");
}
var cut = (text, length) => length < 0 ? text.slice(length) : text.slice(0, length);
var indent = (width, text) => text.replaceAll(/^/gm, " ".repeat(Math.min(width, 100)));
var parts = (separator, text) => text.split(separator);
var GO_FUNCTIONS = new Map(
  Object.entries({
    not: (value) => isEmptyValue(value),
    eq: (first, ...more) => more.some((one) => isEqual(first, one)),
    ne: (a, b) => !isEqual(a, b),
    lt: (a, b) => compared(a, b) < 0,
    le: (a, b) => compared(a, b) <= 0,
    gt: (a, b) => compared(a, b) > 0,
    ge: (a, b) => compared(a, b) >= 0,
    len: (value) => typeof value === "string" ? Buffer.byteLength(value) : Object.keys(isObject(value) ? value : listIn(value)).length,
    index: indexed,
    printf: (format, ...args) => formatted(textIn2(format), ...args),
    print: (...args) => {
      if (args.every((one) => typeof one === "string")) return args.join("");
      throw new TemplateRefusal("print");
    },
    default: (...args) => args.length < 2 || isEmptyValue(args[1]) ? args[0] : args[1],
    coalesce: (...args) => args.find((one) => !isEmptyValue(one)),
    empty: (value) => isEmptyValue(value),
    ternary: (yes, no, value) => value === true ? yes : no,
    lower: (value) => textIn2(value).toLowerCase(),
    upper: (value) => textIn2(value).toUpperCase(),
    title: (value) => textIn2(value).replace(
      new RegExp("(^|[\\s_-])(\\p{L})", "gu"),
      (_, before2, letter) => before2 + letter.toUpperCase()
    ),
    trim: (value) => textIn2(value).trim(),
    trimAll: (letters, value) => trimmedOf(textIn2(letters), textIn2(value)),
    trimPrefix: (start, value) => textIn2(value).startsWith(textIn2(start)) ? textIn2(value).slice(textIn2(start).length) : value,
    trimSuffix: (end, value) => textIn2(end) !== "" && textIn2(value).endsWith(textIn2(end)) ? textIn2(value).slice(0, -textIn2(end).length) : value,
    replace: (old, by, value) => textIn2(value).replaceAll(textIn2(old), () => textIn2(by)),
    trunc: (length, value) => cut(textIn2(value), numberIn(length)),
    contains: (part2, value) => textIn2(value).includes(textIn2(part2)),
    hasPrefix: (start, value) => textIn2(value).startsWith(textIn2(start)),
    hasSuffix: (end, value) => textIn2(value).endsWith(textIn2(end)),
    cat: (...args) => args.filter((one) => one !== void 0 && one !== null).map(textIn2).join(" "),
    quote: (...args) => args.filter((one) => one !== void 0 && one !== null).map((one) => JSON.stringify(textIn2(one))).join(" "),
    squote: (...args) => args.filter((one) => one !== void 0 && one !== null).map((one) => `'${textIn2(one)}'`).join(" "),
    nospace: (value) => textIn2(value).replaceAll(/\s/g, ""),
    indent: (width, value) => indent(numberIn(width), textIn2(value)),
    nindent: (width, value) => `
${indent(numberIn(width), textIn2(value))}`,
    join: (separator, value) => listIn(value).map(textIn2).join(textIn2(separator)),
    split: (separator, value) => Object.fromEntries(parts(textIn2(separator), textIn2(value)).map((one, at) => [`_${at}`, one])),
    splitList: (separator, value) => parts(textIn2(separator), textIn2(value)),
    toString: (value) => textIn2(value),
    toJson: (value) => JSON.stringify(value ?? null),
    b64enc: (value) => Buffer.from(textIn2(value)).toString("base64"),
    sha256sum: (value) => createHash3("sha256").update(textIn2(value)).digest("hex"),
    list: (...args) => args.map((one) => one ?? null),
    hasKey: (value, key2) => Object.hasOwn(mapIn(value), textIn2(key2)),
    get: (value, key2) => mapIn(value)[textIn2(key2)] ?? "",
    dig: (...args) => args.slice(0, -2).reduce((at, key2) => isObject(at) ? at[textIn2(key2)] : void 0, args.at(-1)) ?? args.at(-2),
    first: (value) => listIn(value)[0],
    last: (value) => listIn(value).at(-1),
    rest: (value) => listIn(value).slice(1),
    initial: (value) => listIn(value).slice(0, -1),
    has: (item, value) => listIn(value).some((one) => one === item),
    add: (...args) => args.reduce((sum, one) => sum + numberIn(one), 0),
    sub: (a, b) => numberIn(a) - numberIn(b),
    mul: (...args) => args.reduce((product, one) => product * numberIn(one), 1),
    int: (value) => numberIn(value),
    atoi: (value) => numberIn(value),
    normalize: (value) => normalized(textIn2(value)),
    slugify: slug
  })
);

// src/render/gitops/go-expression.ts
var TOKEN2 = /\s*("(?:[^"\\\n]|\\.)*"|`[^`]*`|[()|]|\$\w*(?:\.\w+)*|\.(?:\w+(?:\.\w+)*)?|-?\d[\w.]*|[A-Za-z_]\w*(?:\.\w+)*)/y;
var MAX_DEPTH10 = 40;
function goPipeline(text, scope) {
  const tokens = [];
  let at = 0;
  while (at < text.length && text.slice(at).trim() !== "") {
    TOKEN2.lastIndex = at;
    const [whole, token] = TOKEN2.exec(text) ?? [];
    if (whole === void 0 || token === void 0) throw new TemplateRefusal(text.trim());
    tokens.push({ text: token, isGlued: whole.length === token.length });
    at += whole.length;
  }
  const reader2 = { tokens, at: 0 };
  const value = pipelineFrom(reader2, scope, 0);
  if (reader2.at < tokens.length) throw new TemplateRefusal(text.trim());
  return value;
}
function pipelineFrom(reader2, scope, depth) {
  if (depth > MAX_DEPTH10) throw new TemplateRefusal("parentheses, too deep");
  let value = commandFrom(reader2, scope, depth, []);
  while (reader2.tokens[reader2.at]?.text === "|") {
    reader2.at += 1;
    value = commandFrom(reader2, scope, depth, [value]);
  }
  return value;
}
function commandFrom(reader2, scope, depth, piped) {
  const first = reader2.tokens[reader2.at];
  if (first === void 0 || first.text === ")" || first.text === "|") throw new TemplateRefusal("an empty command");
  const isCall = /^[A-Za-z_]/.test(first.text) && !CONSTANTS.has(first.text);
  if (isCall) reader2.at += 1;
  const operands = [];
  for (let next3 = reader2.tokens[reader2.at]; next3 !== void 0 && next3.text !== ")" && next3.text !== "|"; ) {
    operands.push(operandFrom(reader2, scope, depth));
    next3 = reader2.tokens[reader2.at];
  }
  if (isCall) return called(first.text, [...operands, ...piped]);
  if (operands.length !== 1 || piped.length > 0) throw new TemplateRefusal("what isn't a function has arguments");
  return operands[0];
}
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["nil", void 0]
]);
function called(name2, args) {
  if (name2 === "and") return args.find(isEmptyValue) ?? (args.some(isEmptyValue) ? void 0 : args.at(-1));
  if (name2 === "or") return args.find((one) => !isEmptyValue(one)) ?? args.at(-1);
  const known4 = GO_FUNCTIONS.get(name2);
  if (known4 === void 0) throw new TemplateRefusal(`the function \`${name2}\``);
  return known4(...args);
}
function operandFrom(reader2, scope, depth) {
  const token = reader2.tokens[reader2.at];
  if (token === void 0) throw new TemplateRefusal("an empty command");
  reader2.at += 1;
  const { text } = token;
  if (text === "(") {
    const value = pipelineFrom(reader2, scope, depth + 1);
    if (reader2.tokens[reader2.at]?.text !== ")") throw new TemplateRefusal("an unclosed parenthesis");
    reader2.at += 1;
    const next3 = reader2.tokens[reader2.at];
    if (next3 === void 0 || !next3.isGlued || !next3.text.startsWith(".")) return value;
    reader2.at += 1;
    return fieldIn(value, next3.text, scope);
  }
  if (text.startsWith('"')) return unquoted(text);
  if (text.startsWith("`")) return text.slice(1, -1);
  if (text.startsWith(".")) return fieldIn(scope.dot, text, scope);
  if (text.startsWith("$")) {
    const dot = text.indexOf(".");
    const name2 = dot < 0 ? text : text.slice(0, dot);
    if (name2 !== "$" && !scope.variables.has(name2)) throw new TemplateRefusal(`the variable ${name2}`);
    return fieldIn(name2 === "$" ? scope.root : scope.variables.get(name2), dot < 0 ? "." : text.slice(dot), scope);
  }
  if (CONSTANTS.has(text)) return CONSTANTS.get(text);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return called(text, []);
}
function unquoted(text) {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new TemplateRefusal(text);
  }
}
function fieldIn(value, path, { isStrict }) {
  let at = value;
  for (const name2 of path.split(".").filter((step) => step !== "")) {
    if (at !== void 0 && at !== null && !isObject(at))
      throw new TemplateRefusal(`the field .${name2} of what is no mapping`);
    const known4 = isObject(at) && Object.hasOwn(at, name2) ? at[name2] : void 0;
    if (known4 === void 0 && isStrict) throw new TemplateRefusal(`the name ${path}, which is not given,`);
    at = known4;
  }
  return at;
}

// src/render/gitops/go-template.ts
var ACTION = /(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\*(?:[^*]|\*(?!\/))*\*\/|\}(?!\})|[^"`}])*\}\}/y;
var MAX_STEPS = 2e4;
var MAX_TEXT = 1 << 20;
function goTemplate(text, root, isStrict) {
  try {
    const parts3 = partsOf2(text);
    const reader2 = { parts: parts3, at: 0 };
    const nodes = nodesFrom(reader2, 0);
    if (reader2.at < parts3.length) throw new TemplateRefusal("an end without a beginning");
    const run = { steps: 0, size: 0 };
    return { text: executed(nodes, { dot: root, root, variables: /* @__PURE__ */ new Map(), isStrict }, run) };
  } catch (error) {
    if (error instanceof TemplateRefusal) return { refused: error.message };
    throw error;
  }
}
function partsOf2(text) {
  const parts3 = [];
  let at = 0;
  let isTrimming = false;
  const add = (plain3) => {
    parts3.push({ text: isTrimming ? plain3.trimStart() : plain3 });
  };
  for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
    ACTION.lastIndex = open + 2;
    const found = ACTION.exec(text)?.[0];
    if (found === void 0) throw new TemplateRefusal(`the unclosed action ${text.slice(open, open + 40)}`);
    const inner = found.slice(0, -2);
    const plain3 = text.slice(at, open);
    add(/^-\s/.test(inner) ? plain3.trimEnd() : plain3);
    isTrimming = /\s-$/.test(inner);
    parts3.push({
      action: inner.replace(/^-(?=\s)/, "").replace(/(\s)-$/, "$1").trim()
    });
    at = open + 2 + found.length;
  }
  add(text.slice(at));
  return parts3;
}
var BLOCK2 = /^(if|with|range)\s+(?:((?:\$\w+\s*,\s*)?\$\w+)\s*:=\s*)?([\s\S]+)$/;
var SET = /^(\$\w+)\s*:=\s*([\s\S]+)$/;
function nodesFrom(reader2, depth) {
  if (depth > 40) throw new TemplateRefusal("blocks, too deep");
  const nodes = [];
  for (let part2 = reader2.parts[reader2.at]; part2 !== void 0; part2 = reader2.parts[reader2.at]) {
    if ("text" in part2) nodes.push({ kind: "text", text: part2.text });
    else if (/^(?:end$|else\b)/.test(part2.action)) return nodes;
    else if (BLOCK2.test(part2.action)) {
      reader2.at += 1;
      nodes.push(blockFrom(part2.action, reader2, depth));
      continue;
    } else {
      const set = SET.exec(part2.action);
      if (set !== null) nodes.push({ kind: "set", variable: set[1] ?? "", pipeline: set[2] ?? "" });
      else if (!/^\/\*[\s\S]*\*\/$/.test(part2.action)) nodes.push({ kind: "print", pipeline: part2.action });
    }
    reader2.at += 1;
  }
  return nodes;
}
function blockFrom(action, reader2, depth) {
  const [, kind = "if", names2 = "", pipeline = ""] = BLOCK2.exec(action) ?? [];
  const body = nodesFrom(reader2, depth + 1);
  const stop = reader2.parts[reader2.at];
  if (stop === void 0 || !("action" in stop)) throw new TemplateRefusal(`the unclosed block {{ ${action} }}`);
  reader2.at += 1;
  const more = /^else(?:\s+([\s\S]+))?$/.exec(stop.action);
  let otherwise = [];
  if (more?.[1] !== void 0) otherwise = [blockFrom(more[1], reader2, depth + 1)];
  else if (more !== null) {
    otherwise = nodesFrom(reader2, depth + 1);
    const end = reader2.parts[reader2.at];
    if (end === void 0 || !("action" in end) || end.action !== "end")
      throw new TemplateRefusal(`the unclosed block {{ ${action} }}`);
    reader2.at += 1;
  }
  const variables = names2.split(",").map((name2) => name2.trim()).filter((name2) => name2 !== "");
  return { kind, pipeline, variables, body, otherwise };
}
function executed(nodes, outer, run) {
  const variables = new Map(outer.variables);
  const scope = { ...outer, variables };
  let result = "";
  for (const node of nodes) {
    run.steps += 1;
    if (run.steps > MAX_STEPS || run.size > MAX_TEXT) throw new TemplateRefusal("the template grows beyond all bounds");
    if (node.kind === "text") result += node.text;
    else if (node.kind === "print") result += shown2(goPipeline(node.pipeline, scope));
    else if (node.kind === "set") variables.set(node.variable, goPipeline(node.pipeline, scope));
    else result += block(node, scope, run);
    run.size += result.length;
  }
  return result;
}
function block(node, scope, run) {
  const value = goPipeline(node.pipeline, scope);
  const inside2 = (dot, values) => ({
    ...scope,
    dot,
    variables: new Map([
      ...scope.variables,
      ...node.variables.map((name2, at) => [name2, values[at]])
    ])
  });
  if (isEmptyValue(value)) return executed(node.otherwise, scope, run);
  if (node.kind === "if") return executed(node.body, inside2(scope.dot, [value]), run);
  if (node.kind === "with") return executed(node.body, inside2(value, [value]), run);
  return entriesIn2(value).map(([key2, item]) => executed(node.body, inside2(item, node.variables.length > 1 ? [key2, item] : [item]), run)).join("");
}
function entriesIn2(value) {
  if (Array.isArray(value)) return value.map((item, at) => [at, item]);
  if (!isObject(value)) throw new TemplateRefusal("a range over what is neither a list nor a mapping");
  return Object.keys(value).sort().map((key2) => [key2, value[key2]]);
}
function shown2(value) {
  if (value === void 0 || value === null) return NO_VALUE;
  return typeof value === "string" ? value : printed(value);
}
var NO_VALUE = "<no value>";

// src/render/gitops/argo-template.ts
var MAX_DEPTH11 = 40;
var problems = /* @__PURE__ */ new WeakSet();
function isProblem(value) {
  return typeof value === "object" && value !== null && problems.has(value);
}
function fillTemplate(value, parameters, style) {
  let problem2 = null;
  const text = (written4) => {
    if (!written4.includes("{{")) return written4;
    const filled3 = style === "plain" ? plainTemplate(written4, parameters) : goTemplate(written4, parameters, style === "strict");
    if ("text" in filled3) return filled3.text;
    problem2 ??= filled3.refused;
    return written4;
  };
  const fill2 = (item, depth) => {
    if (typeof item === "string") return text(item);
    if (depth > MAX_DEPTH11) return item;
    if (Array.isArray(item)) return item.map((inner) => fill2(inner, depth + 1));
    if (!isObject(item)) return item;
    const filled3 = /* @__PURE__ */ Object.create(null);
    for (const [key2, inner] of Object.entries(item))
      if (inner !== void 0) filled3[text(key2)] = fill2(inner, depth + 1);
    return filled3;
  };
  const result = fill2(value, 0);
  if (problem2 === null) return result;
  const found = { problem: problem2 };
  problems.add(found);
  return found;
}
function plainTemplate(written4, parameters) {
  if (!/\{\{[^\n]*\}\}/.test(written4)) return { text: written4 };
  let [result, at] = ["", 0];
  for (let open = written4.indexOf("{{"); open >= 0; open = written4.indexOf("{{", at)) {
    const close = written4.indexOf("}}", open + 2);
    if (close < 0) return { refused: `the unclosed tag ${written4.slice(open, open + 40)}` };
    const value = parameters[written4.slice(open + 2, close).trim()];
    result += written4.slice(at, open) + (typeof value === "string" ? value : written4.slice(open, close + 2));
    at = close + 2;
  }
  return { text: result + written4.slice(at) };
}

// src/render/gitops/argo-git.ts
var MAX_PARAMETERS = 2e3;
var MAX_FILE4 = 1 << 20;
function fromGit(content, { tree, prefix: start }, style) {
  const directories = listAt(content["directories"]).filter(isObject);
  const files = listAt(content["files"]).filter(isObject);
  if (directories.length + files.length === 0)
    return { ok: false, reason: "the git generator names neither directories nor files" };
  const found = [];
  if (directories.length > 0) {
    for (const { named } of choose(directories, foldersOf2(tree), start, folderPattern))
      found.push({ path: pathParameters(named) });
    return finished(found, content, style);
  }
  for (const { path, named } of choose(files, tree.files, start, filePattern)) {
    const objects = objectsIn2(tree, path);
    if (objects === null)
      return { ok: false, reason: `the file ${named.slice(0, 200)} holds neither a mapping nor a list of mappings` };
    const slash = named.lastIndexOf("/");
    const filename = named.slice(slash + 1);
    const folder = slash < 0 ? "." : named.slice(0, slash);
    const own = { ...pathParameters(folder), filename, filenameNormalized: normalized(filename) };
    for (const object2 of objects) found.push({ ...flatIn(object2, style), path: own });
  }
  return finished(found, content, style);
}
function finished(found, content, style) {
  const prefix = stringAt(content["pathParamPrefix"]) ?? "";
  const values = Object.entries(objectAt(content["values"]));
  const parameters = [];
  for (const { path, ...object2 } of found.slice(0, MAX_PARAMETERS)) {
    const own = { ...object2 };
    if (style === "plain") Object.assign(own, flatPath(objectAt(path), prefix));
    else own[prefix === "" ? "path" : prefix] = prefix === "" ? path : { path };
    const filled3 = {};
    for (const [key2, value] of values) {
      const text = fillTemplate(value ?? "", own, style);
      if (isProblem(text)) return { ok: false, reason: `${text.problem} in its \`values\` can't be filled in here` };
      filled3[key2] = text;
    }
    if (style === "plain") for (const [key2, value] of Object.entries(filled3)) own[`values.${key2}`] = value;
    else if (values.length > 0) own["values"] = filled3;
    parameters.push(own);
  }
  return { ok: true, parameters };
}
function flatIn(object2, style) {
  return style === "plain" ? Object.fromEntries(flattened(object2)) : object2;
}
function pathParameters(path) {
  const segments = path.split("/");
  const basename2 = segments.at(-1) ?? "";
  return { path, basename: basename2, basenameNormalized: normalized(basename2), segments };
}
function flatPath({ path, segments, ...rest }, prefix) {
  const name2 = prefix === "" ? "path" : `${prefix}.path`;
  const flat = { [name2]: path };
  for (const [key2, value] of Object.entries(rest)) flat[`${name2}.${key2}`] = value;
  for (const [index, segment] of listAt(segments).entries()) flat[`${name2}[${index}]`] = segment;
  return flat;
}
function folderPattern(pattern) {
  return goPattern(pattern, "/");
}
function filePattern(pattern) {
  const plain3 = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const takes = goPattern(plain3.replaceAll("[!", "[^"), "");
  return (path) => path === plain3 || path.startsWith(`${plain3}/`) || takes?.(path) === true;
}
function choose(items, paths, prefix, patternOf3) {
  const patterns = items.flatMap((item) => {
    const takes = patternOf3(stringAt(item["path"]) ?? "");
    return takes === null ? [] : [{ takes, isExcluded: item["exclude"] === true }];
  });
  const chosen = (start) => paths.map((path) => ({ path, named: start + path })).filter(({ named }) => {
    const matching = patterns.filter(({ takes }) => takes(named));
    return matching.length > 0 && !matching.some(({ isExcluded }) => isExcluded);
  }).slice(0, MAX_PARAMETERS);
  const fromTop = chosen(prefix);
  return fromTop.length > 0 || prefix === "" ? fromTop : chosen("");
}
function foldersOf2(tree) {
  const folders = /* @__PURE__ */ new Set();
  for (const file of tree.files) {
    for (let slash = file.indexOf("/"); slash >= 0; slash = file.indexOf("/", slash + 1))
      folders.add(file.slice(0, slash));
  }
  return [...folders].filter((folder) => !/(?:^|\/)\./.test(folder)).sort();
}
function objectsIn2(tree, file) {
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_FILE4) return null;
  const parsed4 = parseYaml(new TextDecoder().decode(bytes));
  if (!parsed4.ok) return null;
  const value = parsed4.documents[0]?.value ?? null;
  if (value === null) return [{}];
  if (isObject(value)) return [value];
  return Array.isArray(value) && value.every(isObject) ? value : null;
}

// src/render/gitops/argo-selector.ts
var OPERATORS2 = /* @__PURE__ */ new Set(["In", "NotIn", "Exists", "DoesNotExist"]);
function selectorProblem(selector) {
  const wrong3 = listAt(objectAt(selector)["matchExpressions"]).find(
    (one) => !OPERATORS2.has(textOf(objectAt(one)["operator"]))
  );
  return wrong3 === void 0 ? null : `the selector of a generator has the operator ${textOf(objectAt(wrong3)["operator"])}`;
}
function passes(parameters, selector) {
  if (!isObject(selector)) return true;
  const labels = flattened(parameters);
  const equal = Object.entries(objectAt(selector["matchLabels"])).every(([key2, value]) => labels.get(key2) === value);
  return equal && listAt(selector["matchExpressions"]).filter(isObject).every((one) => holds3(one, labels));
}
function holds3(expression, labels) {
  const own = labels.get(stringAt(expression["key"]) ?? "");
  const values = listAt(expression["values"]).map(textOf);
  switch (expression["operator"]) {
    case "In":
      return own !== void 0 && values.includes(own);
    case "NotIn":
      return own === void 0 || !values.includes(own);
    case "Exists":
      return own !== void 0;
    case "DoesNotExist":
      return own === void 0;
    default:
      return false;
  }
}

// src/render/gitops/argo-generators.ts
var MAX_PARAMETERS2 = 2e3;
var KINDS = ["list", "git", "matrix", "merge"];
var BESIDE = /* @__PURE__ */ new Set(["selector", "template", ...KINDS]);
function generated(generators, files, style) {
  const asked = [];
  for (const generator of listAt(generators).filter(isObject)) {
    for (const kind of kindsOf(generator)) {
      const result = ofKind(generator, kind, { files, style }, {});
      if (!result.ok) return result;
      const template = objectAt(objectAt(generator[kind])["template"]);
      asked.push(...result.parameters.map((parameters) => ({ parameters, template })));
    }
  }
  return { ok: true, asked };
}
function kindsOf(generator) {
  const other = Object.keys(generator).find((key2) => !BESIDE.has(key2) && generator[key2] !== null);
  if (other !== void 0) return [other];
  const known4 = KINDS.filter((kind) => isObject(generator[kind]));
  const wrong3 = KINDS.find((kind) => generator[kind] !== void 0 && generator[kind] !== null);
  return known4.length > 0 ? known4 : [wrong3 ?? "none"];
}
function ofKind(generator, kind, context, outer) {
  const { selector } = generator;
  const wrong3 = selectorProblem(selector);
  if (wrong3 !== null) return { ok: false, reason: wrong3 };
  const all = unselected(generator, kind, context, outer);
  if (!all.ok || selector === void 0) return all;
  return { ok: true, parameters: all.parameters.filter((one) => passes(one, selector)) };
}
function unselected(generator, kind, context, outer) {
  const written4 = generator[kind];
  if (!KINDS.includes(kind) || !isObject(written4))
    return { ok: false, reason: `what the generator \`${kind}\` gives is known in the cluster only` };
  const content = interpolated(written4, outer, context.style);
  if (isProblem(content)) return { ok: false, reason: `${content.problem} in its generators can't be filled in here` };
  if (kind === "list") return listed(content, context.style);
  if (kind === "git") return fromGit(content, context.files, context.style);
  const inner = listAt(content["generators"]).filter(isObject);
  return kind === "merge" ? merged4(inner, content, context) : crossed(inner, context);
}
function interpolated(content, outer, style) {
  if (Object.keys(outer).length === 0) return content;
  const { values, ...rest } = content;
  const filled3 = fillTemplate(rest, outer, style);
  if (isProblem(filled3)) return filled3;
  const early = Object.entries(objectAt(values)).map(([key2, value]) => {
    const text = fillTemplate(value ?? "", outer, style === "plain" ? style : "strict");
    return [key2, isProblem(text) ? value ?? "" : text];
  });
  return { ...objectAt(filled3), ...values === void 0 ? {} : { values: Object.fromEntries(early) } };
}
function listed(content, style) {
  const elements = [];
  for (const element of listAt(content["elements"])) {
    const one = isObject(element) ? style === "plain" ? flatElement(element) : element : null;
    if (one === null) return { ok: false, reason: "an element of its list generator is not a mapping of texts" };
    elements.push(one);
  }
  const yaml = stringAt(content["elementsYaml"]) ?? "";
  const parsed4 = yaml === "" ? null : parseYaml(yaml);
  const more = parsed4 === null ? null : parsed4.ok ? parsed4.documents[0]?.value ?? null : "broken";
  if (more !== null && !(Array.isArray(more) && more.every(isObject)))
    return { ok: false, reason: "the `elementsYaml` of its list generator is no list of mappings" };
  return { ok: true, parameters: [...elements, ...listAt(more).filter(isObject)].slice(0, MAX_PARAMETERS2) };
}
function flatElement(element) {
  const flat = {};
  for (const [key2, value] of Object.entries(element)) {
    const entries = key2 === "values" && isObject(value) ? Object.entries(value) : [];
    if (key2 === "values" ? !isObject(value) : typeof value !== "string") return null;
    if (typeof value === "string") flat[key2] = value;
    for (const [name2, inner] of entries) {
      if (typeof inner !== "string") return null;
      flat[`values.${name2}`] = inner;
    }
  }
  return flat;
}
function ofChild(generator, context, outer) {
  const [kind = "none", ...more] = kindsOf(generator);
  if (more.length > 0) return { ok: false, reason: "an inner generator is of several kinds" };
  return ofKind(generator, kind, context, outer);
}
function crossed(inner, context) {
  const [first, second] = inner;
  if (first === void 0 || second === void 0 || inner.length !== 2)
    return { ok: false, reason: "a matrix takes two generators" };
  const left = ofChild(first, context, {});
  if (!left.ok) return left;
  const pairs = [];
  for (const one of left.parameters) {
    const right = ofChild(second, context, one);
    if (!right.ok) return right;
    for (const other of right.parameters) {
      if (pairs.length >= MAX_PARAMETERS2) break;
      const pair = context.style === "plain" ? combined2(one, other) : overridden(other, one);
      if (typeof pair === "string") return { ok: false, reason: pair };
      pairs.push(pair);
    }
  }
  return { ok: true, parameters: pairs };
}
function combined2(one, other) {
  const all = {};
  for (const [key2, value] of [...Object.entries(one), ...Object.entries(other)]) {
    const text = printed(value ?? null);
    if (all[key2] !== void 0 && all[key2] !== text) return `both generators of a matrix give \`${key2.slice(0, 100)}\``;
    all[key2] = text;
  }
  return all;
}
function merged4(inner, content, context) {
  if (inner.length < 2) return { ok: false, reason: "a merge takes two generators or more" };
  const keys = listAt(content["mergeKeys"]).map(textOf);
  if (keys.length === 0) return { ok: false, reason: "a merge names no `mergeKeys`" };
  const sets = [];
  for (const generator of inner) {
    const result = ofChild(generator, context, {});
    if (!result.ok) return result;
    const byKey2 = new Map(result.parameters.map((one) => [JSON.stringify(keys.map((key2) => one[key2] ?? null)), one]));
    if (byKey2.size < result.parameters.length)
      return { ok: false, reason: `several parameters of a merge have the same ${keys.join(", ").slice(0, 100)}` };
    sets.push(byKey2);
  }
  const [base2 = /* @__PURE__ */ new Map(), ...others] = sets;
  const parameters = [...base2].map(([key2, one]) => {
    let all = one;
    for (const byKey2 of others) {
      const more = byKey2.get(key2) ?? {};
      all = context.style === "plain" ? { ...all, ...more } : overridden(all, more);
    }
    return all;
  });
  return { ok: true, parameters };
}

// src/render/gitops/argo-application.ts
function isArgo({ group, kind }) {
  return group === "argoproj.io" && (kind === "Application" || kind === "ApplicationSet");
}
function argoApplications(by, files) {
  if (by.kind === "Application") return { applications: [application(by, by.value, by.name, by.locate)], problems: [] };
  const spec = objectAt(by.value["spec"]);
  const style = styleOf(spec);
  const result = generated(spec["generators"], files, style);
  const fail = (at, reason) => ({ by, at: by.locate(at, "key"), reason });
  if (!result.ok) return { applications: [], problems: [fail(["spec", "generators"], result.reason)] };
  const applications = /* @__PURE__ */ new Map();
  const problems2 = [];
  for (const { parameters, template: own } of result.asked) {
    const template = completed(own, objectAt(spec["template"]));
    const filled3 = Object.keys(parameters).length === 0 ? template : fillTemplate(template, parameters, style);
    if (isProblem(filled3)) {
      problems2.push(fail(["spec", "template"], `${filled3.problem} in its template can't be filled in here`));
      continue;
    }
    const patch = templatePatch(spec["templatePatch"], parameters, style);
    if (typeof patch === "string") {
      problems2.push(fail(["spec", "templatePatch"], patch));
      continue;
    }
    const value = merged5(objectAt(filled3), patch);
    const open = openField(value);
    if (open !== null) {
      problems2.push(
        fail(["spec", "template"], `its template needs a parameter for \`${open.join(".")}\` that no generator gives`)
      );
      continue;
    }
    const name2 = stringAt(valueAt(value, ["metadata", "name"])) ?? by.name;
    const one = application(by, value, name2, inTemplate(by, value, parameters));
    if (applications.has(name2))
      problems2.push(fail(["spec", "template"], `it makes several Applications of the name ${name2.slice(0, 100)}`));
    else applications.set(name2, one);
  }
  return { applications: [...applications.values()], problems: problems2.slice(0, 1) };
}
function styleOf(spec) {
  if (spec["goTemplate"] !== true) return "plain";
  return stringList(spec["goTemplateOptions"]).includes("missingkey=error") ? "strict" : "go";
}
var DECIDING = [
  ["metadata", "name"],
  ["spec", "destination", "namespace"],
  ["spec", "source", "path"],
  ["spec", "source", "chart"]
];
function openField(value) {
  const sources2 = listAt(valueAt(value, ["spec", "sources"])).map(
    (_, index) => ["spec", "sources", index, "path"]
  );
  return [...DECIDING, ...sources2].find((path) => stringAt(valueAt(value, path))?.includes(NO_VALUE)) ?? null;
}
function inTemplate(by, filled3, parameters) {
  const place = (path, part2, offset) => {
    const way = ["spec", "template", ...path];
    const [own, written4] = [stringAt(valueAt(filled3, path)), stringAt(valueAt(by.value, way))];
    if (offset === void 0 || own === void 0 || written4 === void 0) return by.locate(way, part2);
    return by.locate(way, part2, sameLine(own, offset, written4));
  };
  return (path, part2, offset) => {
    const at = place(path, part2, offset);
    const written4 = stringAt(valueAt(by.value, ["spec", "template", ...path]));
    const isOneLine = written4 !== void 0 && !written4.trimEnd().includes("\n");
    return isOneLine ? rememberSources(at, () => elementPlaces(by, written4, parameters)) : at;
  };
}
function templatePatch(text, parameters, style) {
  if (typeof text !== "string" || text.trim() === "") return {};
  const filled3 = fillTemplate(text, parameters, style);
  if (isProblem(filled3)) return `${filled3.problem.trim()} in its templatePatch can't be filled in here`;
  const parsed4 = parseYaml(textOf(filled3));
  if (!parsed4.ok) return `its templatePatch is no YAML: ${parsed4.failure.reason}`;
  const value = parsed4.documents[0]?.value ?? null;
  return isObject(value) ? value : value === null ? {} : "its templatePatch is no mapping";
}
function merged5(value, patch) {
  const result = { ...value };
  for (const [key2, item] of Object.entries(patch)) {
    const own = result[key2];
    if (item === null || item === void 0) delete result[key2];
    else result[key2] = isObject(item) ? merged5(objectAt(own), item) : item;
  }
  return result;
}
function application(by, value, name2, locate) {
  const spec = objectAt(value["spec"]);
  const destination = objectAt(spec["destination"]);
  const several = listAt(spec["sources"]).flatMap(
    (source, index) => isObject(source) ? [sourceOf5(source, ["spec", "sources", index])] : []
  );
  const server = stringAt(destination["server"]) ?? "";
  return {
    by,
    name: name2,
    namespace: stringAt(destination["namespace"]) || null,
    cluster: clusterOf(stringAt(destination["name"]) ?? "", server),
    sources: several.length > 0 ? several : isObject(spec["source"]) ? [sourceOf5(spec["source"], ["spec", "source"])] : [],
    locate
  };
}
function clusterOf(name2, server) {
  if (name2 !== "") return name2 === "in-cluster" ? "" : name2;
  return /^https:\/\/kubernetes\.default\.svc\b/.test(server) ? "" : server;
}
function sourceOf5(source, at) {
  const path = stringAt(source["path"]);
  const directory = source["directory"];
  return {
    repository: stringAt(source["repoURL"]) ?? "",
    path: path === void 0 ? null : path.replace(/^(?:\.?\/+)+/, "").replace(/^\.$/, "").replace(/\/+$/, ""),
    chart: stringAt(source["chart"]) || null,
    version: textOf(source["targetRevision"] ?? ""),
    reference: stringAt(source["ref"]) ?? "",
    helm: isObject(source["helm"]) ? source["helm"] : null,
    overlay: isObject(source["kustomize"]) ? overlayOf(source["kustomize"]) : null,
    directory: isObject(directory) ? {
      recurse: directory["recurse"] === true,
      include: stringAt(directory["include"]) ?? "",
      exclude: stringAt(directory["exclude"]) ?? ""
    } : null,
    isPlugin: isObject(source["plugin"]),
    at
  };
}
function overlayOf(kustomize) {
  const fields = {};
  for (const field of ["namePrefix", "nameSuffix", "namespace"]) {
    const value = kustomize[field];
    if (typeof value === "string" && value !== "") fields[field] = value;
  }
  for (const field of ["patches", "replicas"]) {
    const items = listAt(kustomize[field]).filter(isObject);
    if (items.length > 0) fields[field] = items;
  }
  const images = stringList(kustomize["images"]).map(imageOf2);
  if (images.length > 0) fields["images"] = images;
  const labels = kustomize["commonLabels"];
  if (isObject(labels)) {
    const withSelectors = kustomize["labelWithoutSelector"] !== true;
    fields["labels"] = [
      {
        pairs: labels,
        includeSelectors: withSelectors,
        ...withSelectors || kustomize["labelIncludeTemplates"] !== true ? {} : { includeTemplates: true }
      }
    ];
  }
  if (isObject(kustomize["commonAnnotations"])) fields["commonAnnotations"] = kustomize["commonAnnotations"];
  return { fields, components: stringList(kustomize["components"]) };
}
function imageOf2(text) {
  const equals = text.indexOf("=");
  const image = equals < 0 ? text : text.slice(equals + 1);
  const digest = image.indexOf("@");
  const colon = image.lastIndexOf(":");
  const hasTag = digest < 0 && colon > image.lastIndexOf("/");
  const name2 = digest >= 0 ? image.slice(0, digest) : hasTag ? image.slice(0, colon) : image;
  return {
    name: equals < 0 ? name2 : text.slice(0, equals),
    newName: name2,
    ...digest >= 0 ? { digest: image.slice(digest + 1) } : hasTag ? { newTag: image.slice(colon + 1) } : {}
  };
}

// src/render/gitops/argo-deployments.ts
var ELSEWHERE = "clone what it names beside the folder that is scanned, or render it elsewhere and pipe the output to `hf-guardrails scan -`";
function argoDeployments(manifest, input) {
  const { applications, problems: problems2 } = argoApplications(manifest, input);
  const found = applications.flatMap((application2) => ofApplication(application2, input));
  for (const { at, reason } of problems2) {
    const label = `${manifest.kind} ${manifest.name}`;
    const base2 = { by: manifest, label, at, origin: "argocd", namespace: null, cluster: null };
    found.push({ ...base2, kind: "none", reason, cure: ELSEWHERE, where: "anywhere" });
  }
  return found;
}
function ofApplication(application2, input) {
  const { by, name: name2, namespace, cluster, sources: sources2, locate } = application2;
  if (sources2.length === 0) {
    const base2 = { by, label: `Application ${name2}`, at: locate(["spec"]), origin: "argocd", namespace };
    return [{ ...base2, cluster: null, kind: "none", reason: "it names no source", cure: ELSEWHERE }];
  }
  return sources2.flatMap((source) => {
    const field = source.chart !== null ? "chart" : "path";
    const base2 = {
      by,
      label: `Application ${name2}`,
      at: locate([...source.at, field]),
      origin: "argocd",
      namespace,
      cluster: cluster === "" ? null : cluster
    };
    const none = (reason) => [{ ...base2, kind: "none", reason, cure: ELSEWHERE }];
    if (source.isPlugin) {
      const folder2 = source.path === null ? null : input.folders.find(source.path);
      const made = none("a config management plugin makes its manifests");
      return folder2 === null ? made : made.map((one) => ({ ...one, where: { folder: folder2 } }));
    }
    if (source.chart !== null) return [{ ...base2, kind: "release", ...releaseOf3(application2, source, null, input) }];
    if (source.path === null) return source.reference === "" ? none("it names neither a path nor a chart") : [];
    const isElsewhere = input.folders.isElsewhere({ kind: "", name: "", address: source.repository });
    const folder = isElsewhere ? null : input.folders.find(source.path);
    if (folder === null)
      return none(`its path ${source.path || "./"} of ${source.repository.slice(0, 200)} is not in the scan`);
    if (source.helm !== null || linkedTree(input.tree).has(joined(folder, "Chart.yaml")))
      return [{ ...base2, kind: "release", ...releaseOf3(application2, source, folder, input) }];
    if (source.overlay !== null || source.directory === null && hasKustomization(input.tree, folder)) {
      const overlay = source.overlay ?? { fields: {}, components: [] };
      const at = [...source.at, "kustomize"];
      return [
        { ...base2, kind: "build", folder, overlay, variables: null, locate: (own) => locate([...at, ...fieldOf3(own)]) }
      ];
    }
    const { recurse = false, include = "", exclude = "" } = source.directory ?? {};
    return [{ ...base2, kind: "plain", folder, recurse, include, exclude }];
  });
}
function fieldOf3(path) {
  if (path[0] === "images") return path.slice(0, 2);
  return path[0] === "labels" ? ["commonLabels", ...path.slice(3)] : path;
}
function releaseOf3(application2, source, folder, input) {
  const { helm } = source;
  const layers = [];
  const missing = [];
  for (const written4 of stringList(helm?.["valueFiles"])) {
    const file = valueFile(written4, application2, folder, input);
    const values = file === null ? null : valuesFromFile(input.source(file));
    if (values !== null) layers.push(values);
    else if (helm?.["ignoreMissingValueFiles"] !== true) missing.push(`values file ${written4}`);
  }
  layers.push(...inlineValues(application2, source, helm));
  const name2 = stringAt(helm?.["releaseName"]) || application2.name;
  return {
    source: {
      chart: {
        name: source.chart ?? folder?.split("/").at(-1) ?? "",
        version: source.version,
        path: folder,
        address: source.repository
      },
      release: name2,
      namespace: stringAt(helm?.["namespace"]) || application2.namespace,
      values: layers,
      missing,
      by: application2.by
    },
    set: listAt(helm?.["parameters"]).flatMap((item, index) => {
      const key2 = isObject(item) ? stringAt(item["name"]) : void 0;
      if (key2 === void 0 || !isObject(item)) return [];
      const at = application2.locate([...source.at, "helm", "parameters", index, "value"]);
      return [{ expression: `${key2}=${textOf(item["value"] ?? "")}`, at }];
    })
  };
}
function inlineValues({ locate }, { at }, helm) {
  const object2 = helm?.["valuesObject"];
  const path = [...at, "helm", "valuesObject"];
  if (isObject(object2))
    return [{ value: object2, locate: (inner, ...more) => locate([...path, ...inner], ...more) }];
  const text = helm?.["values"];
  if (typeof text !== "string" || text === "") return [];
  return [valuesFromText(text, (offset) => locate([...at, "helm", "values"], "value", offset))];
}
function valueFile(written4, application2, folder, input) {
  const view = linkedTree(input.tree);
  const existing = (path) => path !== null && view.has(path) ? view.real(path) : null;
  const named = /^\$([\w-]+)\/(.+)$/.exec(written4);
  if (named !== null) {
    const other = application2.sources.find(({ reference }) => reference === named[1]);
    if (other === void 0 || input.folders.isElsewhere({ kind: "", name: "", address: other.repository }))
      return null;
    return existing(fileFromTop(named[2] ?? "", input));
  }
  if (written4.startsWith("/")) return existing(fileFromTop(written4.slice(1), input));
  return folder === null || written4.includes("://") ? null : existing(joined(folder, written4));
}
function fileFromTop(path, { folders }) {
  const slash = path.lastIndexOf("/");
  const folder = folders.find(slash < 0 ? "" : path.slice(0, slash));
  return folder === null ? null : joined(folder, path.slice(slash + 1));
}

// src/render/gitops/deploy.ts
function emptyDeployed() {
  return {
    documents: [],
    rendered: [],
    notRendered: [],
    covered: /* @__PURE__ */ new Set(),
    releases: [],
    built: /* @__PURE__ */ new Set(),
    entries: /* @__PURE__ */ new Set(),
    starts: [],
    open: [],
    startFiles: /* @__PURE__ */ new Set(),
    roots: [],
    rootIds: /* @__PURE__ */ new Set(),
    clusterFolders: []
  };
}
async function deploy(deployment, place, input, into) {
  const { tree, store, kustomizations, session } = input;
  const { by, label, at, origin } = deployment;
  const { cluster } = place;
  const root = rootId(deployment, cluster, into);
  const namespace = deployment.namespace ?? input.namespaceOf([by.file]);
  if (deployment.kind === "none") {
    const { reason, cure: cure3, where } = deployment;
    if (place.isAside === true && where === void 0) return [];
    if (where === "anywhere") into.open.push(label);
    else if (where !== void 0) into.starts.push(`${where.folder}/`);
    into.notRendered.push({ target: root, label, at, reason, cure: cure3, hides: [], readRaw: false });
    return [];
  }
  into.roots.push({ id: root, by: label, cluster, namespace });
  into.rootIds.add(root);
  if (deployment.kind === "release") {
    const source = { ...deployment.source, namespace: deployment.source.namespace ?? namespace };
    into.releases.push({
      release: { ...deployment, namespace, source },
      ...place,
      joins: by.root === "" ? { file: by.file } : { root: by.root }
    });
    return [];
  }
  const { folder } = deployment;
  into.built.add(folder);
  if (deployment.kind === "plain") {
    const files = plainFiles(deployment, tree);
    const documents2 = plainDocuments(files, store, { root, origin, namespace }, place, [by.file]);
    for (const file of files) into.covered.add(file);
    into.documents.push(...documents2);
    return documents2;
  }
  const target = buildTarget({ ...deployment, namespace }, root, place, tree, kustomizations);
  const listed2 = kustomizations.targetOf(folder) === null ? listManifests(tree, folder) : null;
  for (const inner of listed2?.folders ?? []) into.built.add(inner);
  const rendering = await renderTargets([target], session, store.source);
  into.rendered.push(...rendering.rendered);
  into.notRendered.push(
    ...rendering.notRendered.filter(({ reason }) => !reason.endsWith("kustomization.yaml is empty"))
  );
  if (origin === "flux" && rendering.rendered.length > 0)
    into.notRendered.push(
      ...(listed2?.others ?? []).slice(0, 1).map((file) => refusedFor2(file, listed2?.others ?? [], target))
    );
  for (const file of target.covers) into.covered.add(linkedTree(tree).real(file));
  const documents = rendering.rendered.length > 0 ? rendering.documents : plainDocuments(target.covers, store, { root, origin, namespace }, place, target.inputs, target);
  into.documents.push(...documents);
  return documents;
}
function refusedFor2(file, others, { id, label }) {
  return {
    target: id,
    label,
    at: topOf(file),
    reason: `${file} holds no Kubernetes object, so Flux refuses the folder`,
    cure: "name it in `.sourceignore`, move it away, or list the manifests in a kustomization.yaml",
    hides: [],
    readRaw: false,
    without: others
  };
}
function rootId(deployment, cluster, { rootIds }) {
  const { by, label } = deployment;
  const place = deployment.kind === "build" || deployment.kind === "plain" ? deployment.folder || "." : label;
  const named = `${place} as ${by.namespace === null ? "" : `${by.namespace}/`}${by.name}`;
  const candidates = cluster === null ? [place, named] : [place, `${place} in ${cluster}`, named, `${named} in ${cluster}`];
  return candidates.find((id) => !rootIds.has(id)) ?? `${named} (${rootIds.size})`;
}

// src/render/gitops/flux-kustomization.ts
import { posix as posix3 } from "node:path";

// src/render/gitops/flux-fields.ts
var TARGET = ["group", "version", "kind", "name", "namespace", "labelSelector", "annotationSelector"];
var IMAGE2 = ["name", "newName", "newTag", "digest"];
var METADATA = ["labels", "annotations"];
var REMOTE = /^(?:git::|gh:|ssh:\/\/|https?:\/\/|git@|github\.com[:/]|\/|file:\/\/\/)/i;
function fluxOverlay(spec, isOld) {
  const fields = {};
  const given = { namespace: "targetNamespace", namePrefix: "namePrefix", nameSuffix: "nameSuffix" };
  for (const [field, name2] of Object.entries(given)) {
    const value = stringAt(spec[name2]);
    if (value !== void 0) fields[field] = value;
  }
  const objects = (name2) => listAt(spec[name2]).filter(isObject);
  const lists = {
    patches: objects("patches").map(({ patch, target }) => ({
      ...patch === void 0 ? {} : { patch },
      ...isObject(target) ? { target: picked(target, TARGET) } : {}
    })),
    images: objects("images").map((image) => picked(image, IMAGE2)),
    ...isOld ? {
      patchesStrategicMerge: objects("patchesStrategicMerge").map((patch) => `${JSON.stringify(patch)}
`),
      patchesJson6902: objects("patchesJson6902").map(({ patch, target }) => ({
        patch: JSON.stringify(patch ?? []),
        target: picked(objectAt(target), TARGET)
      }))
    } : {}
  };
  for (const [field, items] of Object.entries(lists)) if (items.length > 0) fields[field] = items;
  const metadata = picked(objectAt(spec["commonMetadata"]), METADATA);
  return {
    fields,
    components: stringList(spec["components"]),
    ...spec["ignoreMissingComponents"] === true ? { isLenient: true } : {},
    ...Object.keys(metadata).length === 0 ? {} : { metadata }
  };
}
function picked(value, names2) {
  return Object.fromEntries(
    names2.flatMap((name2) => {
      const one = value[name2];
      return one === void 0 || one === null ? [] : [[name2, one]];
    })
  );
}
function fluxFieldProblem(spec) {
  const problems2 = [
    ...["path", "targetNamespace", "namePrefix", "nameSuffix"].map((name2) => wrong2(spec, [name2], isText, "no text")),
    ...["patches", "images"].map((name2) => wrong2(spec, [name2], isListOfObjects, "no list of mappings")),
    ...listAt(spec["patches"]).flatMap((_, index) => [
      wrong2(spec, ["patches", index, "patch"], isText, "no text"),
      wrong2(spec, ["patches", index, "target"], isTexts, "no mapping of texts")
    ]),
    ...listAt(spec["images"]).map((_, index) => wrong2(spec, ["images", index], isTexts, "no mapping of texts")),
    wrong2(spec, ["components"], isListOfTexts, "no list of texts"),
    ...stringList(spec["components"]).flatMap(
      (component, index) => REMOTE.test(component) ? [{ path: ["components", index], reason: "must be a relative path" }] : []
    ),
    wrong2(spec, ["commonMetadata"], isObject, "no mapping"),
    ...METADATA.map((name2) => wrong2(spec, ["commonMetadata", name2], isTexts, "no mapping of texts")),
    wrong2(spec, ["postBuild"], isObject, "no mapping"),
    wrong2(spec, ["postBuild", "substitute"], isTexts, "no mapping of texts"),
    wrong2(spec, ["postBuild", "substituteFrom"], isListOfObjects, "no list of mappings"),
    ...listAt(objectAt(spec["postBuild"])["substituteFrom"]).flatMap((item, index) => {
      const path = ["postBuild", "substituteFrom", index];
      const kind = objectAt(item)["kind"];
      if (kind !== "ConfigMap" && kind !== "Secret")
        return [{ path, reason: "names neither a ConfigMap nor a Secret" }];
      return [wrong2(spec, [...path, "name"], (value) => isText(value) && value !== "", "no name")];
    })
  ];
  return problems2.find((problem2) => problem2 !== null) ?? null;
}
function wrong2(spec, path, isRight, what) {
  let value = spec;
  for (const step of path) value = isObject(value) || Array.isArray(value) ? value[step] : void 0;
  if (value === void 0 || value === null || isRight(value)) return null;
  const inner = isObject(value) ? Object.entries(value).find(([, item]) => !isText(item ?? "")) : void 0;
  if (inner === void 0) return { path, reason: `is ${what}` };
  return {
    path: [...path, inner[0]],
    reason: `is no text but ${textOf(inner[1] ?? null).slice(0, 100)}; put it in quotes`
  };
}
function isText(value) {
  return typeof value === "string";
}
function isTexts(value) {
  return isObject(value) && Object.values(value).every((item) => item === null || typeof item === "string");
}
function isListOfTexts(value) {
  return Array.isArray(value) && value.every(isText);
}
function isListOfObjects(value) {
  return Array.isArray(value) && value.every(isObject);
}

// src/render/gitops/flux-kustomization.ts
function isFluxKustomization({ group, kind }) {
  return group === "kustomize.toolkit.fluxcd.io" && kind === "Kustomization";
}
function fluxKustomization(by, find) {
  const spec = objectAt(by.value["spec"]);
  const overlay = fluxOverlay(spec, !by.apiVersion.endsWith("/v1"));
  const variables = variablesOf(by, spec["postBuild"], find);
  return {
    by,
    ...sourceOf6(by, spec, find),
    targetNamespace: stringAt(spec["targetNamespace"]) || null,
    overlay: variables === null ? overlay : withEscapes(overlay),
    variables,
    problem: fluxFieldProblem(spec) ?? variableProblem(variables)
  };
}
function withEscapes({ metadata, ...overlay }) {
  if (metadata === void 0) return overlay;
  const fields = Object.entries(metadata).map(([field, values]) => [
    field,
    Object.fromEntries(
      Object.entries(values).map(([key2, value]) => [key2, textOf(value ?? "").replaceAll("$", "$$$$")])
    )
  ]);
  return { ...overlay, metadata: Object.fromEntries(fields) };
}
function variableProblem(variables) {
  const name2 = variables?.names.find((one) => !/^[_A-Za-z][_A-Za-z0-9]*$/.test(one));
  return name2 === void 0 ? null : { path: ["postBuild"], reason: `has a variable \`${name2.slice(0, 100)}\`, which is no name` };
}
function sourceOf6(by, spec, find) {
  const reference = objectAt(spec["sourceRef"]);
  const kind = stringAt(reference["kind"]) ?? "GitRepository";
  const name2 = stringAt(reference["name"]) ?? "";
  const path = spec["path"] === void 0 ? "" : pathText2(spec["path"]);
  const object2 = find(kind, stringAt(reference["namespace"]) ?? by.namespace, name2);
  const shown3 = kind !== ARTIFACT || object2 === null || path === null ? null : artifactFolder(object2, name2, path);
  if (shown3 === null) return { path, source: { kind, name: name2, address: addressOf(object2) } };
  const origin = find(shown3.kind, shown3.namespace, shown3.name);
  return { path: shown3.path, source: { kind: shown3.kind, name: shown3.name, address: addressOf(origin) } };
}
var ARTIFACT = "ExternalArtifact";
function addressOf(source) {
  return stringAt(valueAt(source?.value, ["spec", "url"])) ?? "";
}
function pathText2(value) {
  const path = stringAt(value);
  if (path === void 0) return null;
  return posix3.normalize(`/${path}`).replace(/^\/+|\/+$/g, "");
}
function variablesOf(by, postBuild, find) {
  if (!isObject(postBuild)) return null;
  const values = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const open = [];
  for (const item of listAt(postBuild["substituteFrom"]).filter(isObject)) {
    const [kind, name2] = [stringAt(item["kind"]) ?? "", stringAt(item["name"]) ?? ""];
    const object2 = find(kind, by.namespace, name2);
    const known4 = object2 === null ? null : heldBy(object2);
    if (known4 === null) {
      if (object2 !== null || item["optional"] !== true) open.push(`${kind} ${name2}`);
      else open.push(`${kind} ${name2} (optional)`);
      continue;
    }
    for (const [key2, { text, path }] of known4) {
      values.set(key2, text);
      if (object2 !== null) places.set(key2, () => object2.locate(path, "value"));
    }
  }
  for (const [key2, value] of Object.entries(objectAt(postBuild["substitute"]))) {
    if (typeof value !== "string") continue;
    values.set(key2, value.replaceAll("\n", ""));
    places.set(key2, () => by.locate(["spec", "postBuild", "substitute", key2], "value"));
  }
  if (values.size === 0 && open.length === 0 && postBuild["substituteStrategy"] !== "Always") return null;
  return {
    lookup: (name2) => values.get(name2) ?? null,
    names: [...values.keys()],
    placeOf: (name2) => places.get(name2)?.() ?? null,
    open
  };
}
function heldBy({ kind, value }) {
  if (isObject(value["sops"]) || kind !== "ConfigMap" && kind !== "Secret") return null;
  const values = /* @__PURE__ */ new Map();
  for (const [field, isEncoded] of [
    ["data", kind === "Secret"],
    ["stringData", false]
  ]) {
    for (const [key2, item] of Object.entries(objectAt(value[field]))) {
      if (typeof item !== "string") continue;
      const text = isEncoded ? Buffer.from(item, "base64").toString("utf8") : item;
      values.set(key2, { text: text.replaceAll("\n", ""), path: [field, key2] });
    }
  }
  return values;
}
function pathOf({ by }) {
  const path = ["spec", "path"];
  return valueAt(by.value, path) === void 0 ? by.locate(["metadata", "name"], "value") : by.locate(path, "value");
}

// src/render/gitops/deploying-objects.ts
var SOURCES4 = /* @__PURE__ */ new Set(["ConfigMap", "Secret", "GitRepository", "OCIRepository", "Bucket", "ArtifactGenerator"]);
function deployersIn(documents, store) {
  return parsed3(
    documents.filter(
      ({ kind, apiVersion, items }) => isDeployer({ kind, group: apiVersion.split("/")[0] ?? "" }) || items !== void 0
    ),
    store
  ).filter(
    (object2) => isDeployer(object2) && (isArgo(object2) || isObject(valueAt(object2.value, ["spec", "sourceRef"])))
  );
}
function sourcesIn(documents, store) {
  return parsed3(
    documents.filter((document) => objectsAt(document).some(({ kind }) => SOURCES4.has(kind))),
    store
  );
}
function isDeployer(object2) {
  return isFluxKustomization(object2) || isArgo(object2);
}
function parsed3(documents, store) {
  const context = { root: "", origin: "raw", namespace: null };
  return documents.flatMap(
    (document) => (document.rendered === void 0 ? store.parse(document, context) : document.rendered.parse()).manifests
  );
}

// src/render/gitops/entries.ts
function entriesOf3(written4, tops, foldersOf3, isPutAway) {
  const byFile = /* @__PURE__ */ new Map();
  for (const object2 of written4) byFile.set(object2.file, [...byFile.get(object2.file) ?? [], object2]);
  const entries = [];
  const covered = /* @__PURE__ */ new Set();
  for (const target of tops) {
    const objects = [...new Set(target.covers)].flatMap((file) => byFile.get(file) ?? []);
    for (const file of target.covers) covered.add(file);
    if (objects.length > 0) entries.push({ target, path: target.at.file, objects });
  }
  for (const [path, objects] of byFile) if (!covered.has(path)) entries.push({ target: null, path, objects });
  const deployers = written4.map((object2) => ({ object: object2, folders: foldersOf3(object2) }));
  const isFirst = ({ path, objects }) => {
    const own = new Set(objects);
    return !deployers.some(
      ({ object: object2, folders }) => !own.has(object2) && folders.some((folder) => isUnder(path, folder))
    );
  };
  const free = entries.filter(isFirst);
  const [first = []] = [free.filter(({ path }) => !isPutAway(path)), free, entries].filter(({ length }) => length > 0);
  return { first, rest: entries.filter((entry3) => !first.includes(entry3)) };
}
function isUnder(file, folder) {
  return folder === "" || file.startsWith(`${folder}/`);
}
function clustersOf(entries) {
  const defining = entries.map(({ path, objects }) => ({
    path,
    identities: objects.flatMap(
      ({ kind, namespace, name: name2 }) => namespace === null || name2.includes("$") ? [] : [`${kind} ${namespace}/${name2}`]
    )
  }));
  const roots = splitRawRoots(defining);
  const clusters = /* @__PURE__ */ new Map();
  if (roots.length < 2) return clusters;
  const identities = new Map(defining.map((entry3) => [entry3.path, entry3.identities]));
  const definers = /* @__PURE__ */ new Map();
  for (const { id, files } of roots) {
    for (const file of files)
      for (const identity of identities.get(file) ?? [])
        definers.set(identity, (definers.get(identity) ?? /* @__PURE__ */ new Set()).add(id));
  }
  const shared = new Set([...definers.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]));
  for (const { id, files } of roots) if (shared.has(id)) for (const file of files) clusters.set(file, id);
  return clusters;
}

// src/render/gitops/flux-deployments.ts
function fluxDeployment(manifest, find, folders) {
  const flux = fluxKustomization(manifest, find);
  const label = `Flux Kustomization ${nameOf7(manifest)}`;
  const base2 = {
    by: manifest,
    label,
    at: pathOf(flux),
    origin: "flux",
    namespace: flux.targetNamespace,
    cluster: remoteCluster(flux)
  };
  const { path } = flux;
  const folder = path === null || folders.isElsewhere(flux.source) ? null : folders.find(path, flux.source);
  if (flux.problem !== null && path !== null) {
    const field = ["spec", ...flux.problem.path];
    return {
      ...base2,
      at: manifest.locate(field, "value"),
      kind: "none",
      reason: `its \`${field.join(".")}\` ${flux.problem.reason}, so Flux refuses it`,
      cure: "correct the field",
      ...folder === null ? {} : { where: { folder } }
    };
  }
  if (folder !== null) {
    const { overlay, variables } = flux;
    return { ...base2, kind: "build", folder, overlay, variables, locate: (own) => manifest.locate(["spec", ...own]) };
  }
  const { kind, name: name2, address: address2 } = flux.source;
  const from = address2 === "" ? "" : ` of ${kind} ${name2} (${address2.slice(0, 200)})`;
  return {
    ...base2,
    kind: "none",
    reason: path === null ? "its path is no text" : /\$\{/.test(path) ? `the value of ${path.slice(0, 200)} in its path is not known in the scan` : `its path ${path || "./"}${from} is not in the scan`,
    ...path === null || path.includes("${") ? { where: "anywhere" } : {},
    cure: "correct the path, scan from the top of the repository, or render it elsewhere and pipe the output to `hf-guardrails scan -`"
  };
}
function remoteCluster({ by }) {
  const config = objectAt(valueAt(by.value, ["spec", "kubeConfig"]));
  const name2 = stringAt(valueAt(config, ["secretRef", "name"])) ?? stringAt(valueAt(config, ["configMapRef", "name"]));
  return name2 ?? null;
}
function nameOf7({ namespace, name: name2 }) {
  return namespace === null ? name2 : `${namespace}/${name2}`;
}

// src/render/gitops/render-deployments.ts
var MAX_DEPLOYMENTS = 5e3;
var NO_FILES = { tree: memoryTree({}), prefix: "" };
async function renderDeployments(input) {
  const { store, kustomizations, session } = input;
  const written4 = deployersIn(store.documents, store);
  const collected = emptyDeployed();
  const sources2 = sourcesIn(store.documents, store);
  const deploymentsOf = reading(input, sources2);
  const beside = besideIn(sources2);
  const foldersOf3 = (object2) => deploymentsOf(object2, beside(treeOf2(object2.file))).flatMap(
    (one) => one.kind === "build" || one.kind === "plain" ? [one.folder] : []
  );
  const followed = /* @__PURE__ */ new Set();
  const open = async ({ target, path, objects: written5 }) => {
    const objects = written5.filter(({ name: name2 }) => !name2.includes("${"));
    const rendering = target === null ? null : await renderTargets([target], session, store.source);
    if (rendering === null || !rendering.rendered.some(({ id }) => id === target?.id))
      return { path, objects, around: beside(treeOf2(path)) };
    const { documents } = rendering;
    return { path, objects: deployersIn(documents, store), around: sourcesIn(documents, store) };
  };
  const follow = async (queue) => {
    for (let next3 = queue.shift(); next3 !== void 0; next3 = queue.shift()) {
      const { object: object2, around, cluster, ...place } = next3;
      if (isKnown(followed, object2, cluster) || followed.size > MAX_DEPLOYMENTS) continue;
      for (const deployment of deploymentsOf(object2, around)) {
        const inner = { ...place, cluster: deployment.cluster ?? cluster };
        const documents = await deploy(deployment, inner, input, collected);
        queue.push(...stepsIn(documents, store, around, inner));
      }
    }
  };
  const start = ({ path, objects, around }, place) => follow(objects.map((object2) => ({ object: object2, around, tree: treeOf2(path), ...place })));
  const { first, rest } = entriesOf3(written4, kustomizations.tops, foldersOf3, input.isPutAway);
  for (const { target } of first) if (target !== null) collected.entries.add(target.id);
  for (const { target, path } of first) {
    if (target === null) collected.starts.push(path);
    else for (const file of target.covers) collected.startFiles.add(linkedTree(input.tree).real(file));
  }
  const opened2 = [];
  for (const entry3 of first) opened2.push(await open(entry3));
  const clusters = clustersOf(opened2);
  collected.clusterFolders.push(...new Set(clusters.values()));
  for (const entry3 of opened2) await start(entry3, { cluster: clusters.get(entry3.path) ?? null });
  for (const entry3 of rest) {
    if (!collected.covered.has(entry3.path)) await start(await open(entry3), { cluster: null, isAside: true });
  }
  return {
    deployed: collected,
    seek: async (documents) => {
      const before2 = { documents: collected.documents.length, releases: collected.releases.length };
      for (const [place, own] of byPlace(documents)) await follow(stepsIn(own, store, [], place));
      return {
        documents: collected.documents.slice(before2.documents),
        releases: collected.releases.slice(before2.releases)
      };
    }
  };
}
function reading({ tree, prefix, folders, store }, sources2) {
  const everywhere = lookupIn(sources2);
  const lookups = /* @__PURE__ */ new Map();
  const findIn = (around) => {
    const known4 = lookups.get(around);
    if (known4 !== void 0) return known4;
    const own = lookupIn(around);
    const find = (kind, namespace, name2) => own(kind, namespace, name2) ?? everywhere(kind, namespace, name2);
    lookups.set(around, find);
    return find;
  };
  return (object2, around) => isFluxKustomization(object2) ? [fluxDeployment(object2, findIn(around), folders)] : argoDeployments(object2, { tree, prefix, folders, source: store.source });
}
function stepsIn(documents, store, around, place) {
  const nested = deployersIn(documents, store);
  if (nested.length === 0) return [];
  const own = sourcesIn(documents, store);
  const inside2 = own.length === 0 ? around : [...own, ...around];
  return nested.map((object2) => ({ object: object2, around: inside2, ...place }));
}
function byPlace(documents) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const document of documents) {
    if (document.rendered === void 0) continue;
    const { cluster = null, tree = document.rendered.context.root, isAside: isAside2 = false } = document.rendered;
    const key2 = `${cluster ?? ""}\0${tree}\0${isAside2}`;
    const group = groups2.get(key2) ?? { place: { cluster, tree, ...isAside2 ? { isAside: isAside2 } : {} }, own: [] };
    groups2.set(key2, group);
    group.own.push(document);
  }
  return new Map([...groups2.values()].map(({ place, own }) => [place, own]));
}
function referencesIn2(store) {
  const find = lookupIn(sourcesIn(store.documents, store));
  return deployersIn(store.documents, store).flatMap((object2) => {
    if (isFluxKustomization(object2)) {
      const { path, source } = fluxKustomization(object2, find);
      return path === null ? [] : [{ path, source }];
    }
    const { applications } = argoApplications(object2, NO_FILES);
    return applications.flatMap(
      (one) => one.sources.flatMap(
        ({ path, repository }) => path === null || path.includes("{{") ? [] : [{ path, source: { kind: "", name: "", address: repository } }]
      )
    );
  });
}
function isKnown(followed, { kind, namespace, name: name2, file }, cluster) {
  const key2 = [cluster ?? "", kind, namespace ?? file, name2].join("\0");
  if (followed.has(key2)) return true;
  followed.add(key2);
  return false;
}

// src/render/gitops/wrapper-charts.ts
function wrappedReleases(placed, folder, input) {
  const chart = valuesFromFile(input.source(joined(folder, "Chart.yaml")))?.value ?? {};
  const defaults = valuesFromFile(input.source(joined(folder, "values.yaml")));
  const { source } = placed.release;
  const layers = [...defaults === null ? [] : [defaults], ...source.values];
  const all = mergeValues(layers)?.value ?? {};
  return listAt(chart["dependencies"]).flatMap((dependency) => {
    const name2 = isObject(dependency) ? stringAt(dependency["name"]) : void 0;
    if (!isObject(dependency) || name2 === void 0 || !input.isKnown(name2) || isOff(dependency, all)) return [];
    const key2 = stringAt(dependency["alias"]) || name2;
    const values = layers.flatMap((layer) => under(layer, key2));
    const address2 = stringAt(dependency["repository"]) ?? "";
    const version = textOf(dependency["version"] ?? "");
    const inner = { ...source, chart: { name: name2, version, path: null, address: address2 }, values };
    return values.length === 0 ? [] : [{ ...placed, release: { ...placed.release, source: inner } }];
  });
}
function releaseOfChart(target, folder, input) {
  const file = joined(folder, "Chart.yaml");
  const ask = target.ask();
  const by = manifestOf(
    { apiVersion: "v2", kind: "Chart", metadata: { name: folder.split("/").at(-1) ?? "chart" } },
    { file, document: 0, path: [], locate: () => topOf(file) },
    { root: "", origin: "helm", namespace: target.namespace }
  );
  if (by === null || ask.engine !== "helm") return null;
  const { label, at, namespace } = target;
  const values = ask.values.flatMap(({ file: own }) => valuesFromFile(input.source(own)) ?? []);
  const source = {
    chart: { name: folder, version: "", path: folder, address: "" },
    release: ask.release,
    namespace,
    values,
    missing: [],
    by
  };
  const release = {
    kind: "release",
    by,
    label,
    at,
    origin: "helm",
    namespace,
    cluster: null,
    source,
    set: []
  };
  return { release, cluster: null, joins: { file: joined(folder, "values.yaml") } };
}
function isOff(dependency, values) {
  const condition = stringAt(dependency["condition"])?.split(",")[0]?.trim() ?? "";
  return condition !== "" && valueAt(values, condition.split(".")) === false;
}
function under(layer, key2) {
  if (!isObject(layer.value[key2])) return [];
  return [{ value: objectAt(layer.value[key2]), locate: (path, ...more) => layer.locate([key2, ...path], ...more) }];
}

// src/render/kustomizations.ts
function planKustomizations(tree, skip, namespaceOf4) {
  const nodes = nodesOf(tree, skip);
  const view = linkedTree(tree);
  const included2 = (node) => (node.content?.resources ?? []).flatMap((path) => {
    const inner2 = nodes.get(path) ?? nodes.get(view.real(`${path}/kustomization.yaml`).replace(/\/[^/]*$/, ""));
    return inner2 === void 0 || inner2 === node ? [] : [inner2];
  });
  const targetOf2 = (node) => {
    const place = node.folder === "" ? "." : node.folder;
    const reached = reach([node], included2);
    const outside2 = [...reached].find(({ content }) => content?.outside != null)?.content?.outside;
    return {
      id: place,
      label: `Kustomization ${place}`,
      at: topOf(node.file),
      origin: "kustomize",
      namespace: namespaceOf4([node.file]),
      ask: () => ({ engine: "kustomize", directory: node.folder }),
      gather: () => gatherKustomization(tree, node.folder),
      inputs: [node.file],
      covers: [...reached].flatMap(({ file, content }) => [
        file,
        ...[...content?.resources ?? [], ...content?.patches ?? []].map(view.real)
      ]),
      hides: [],
      ...outside2 == null ? {} : { cure: `scan the folder that holds ${outside2} too: nothing outside the scanned folder is read` },
      instead: () => included2(node).filter(isBuilt).map(targetOf2)
    };
  };
  const all = [...nodes.values()];
  const inner = new Set(all.flatMap(included2));
  const tops = all.filter((node) => !inner.has(node));
  const known4 = reach(tops, included2);
  for (const node of all) {
    if (known4.has(node)) continue;
    tops.push(node);
    for (const reached of reach([node], included2)) known4.add(reached);
  }
  return {
    tops: tops.filter(isBuilt).map(targetOf2),
    targetOf: (folder) => {
      const node = nodes.get(folder);
      return node === void 0 ? null : targetOf2(node);
    },
    inflated: new Set(all.flatMap(chartsOf2))
  };
}
function isBuilt({ content }) {
  return content?.isComponent !== true;
}
function nodesOf(tree, skip) {
  const nodes = /* @__PURE__ */ new Map();
  for (const file of tree.files) {
    if (!isKustomizationFile(file) || skip(file)) continue;
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    const content = readKustomization(tree, file);
    if (!nodes.has(folder) && content?.isForeign !== true) nodes.set(folder, { folder, file, content });
  }
  return nodes;
}
function reach(from, included2) {
  const reached = /* @__PURE__ */ new Set();
  const open = [...from];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...included2(node));
  }
  return reached;
}
function chartsOf2({ content, folder }) {
  if (content === null) return [];
  const globals2 = content.value["helmGlobals"];
  const home = (isObject(globals2) ? stringAt(globals2["chartHome"]) : void 0) ?? "charts";
  return listAt(content.value["helmCharts"]).flatMap((entry3) => {
    const name2 = isObject(entry3) ? stringAt(entry3["name"]) : void 0;
    const version = isObject(entry3) ? stringAt(entry3["version"]) : void 0;
    if (name2 === void 0) return [];
    return [
      joined(folder, `${home}/${name2}`),
      ...version === void 0 ? [] : [joined(folder, `${home}/${name2}-${version}/${name2}`)]
    ];
  });
}

// src/render/render-tree.ts
async function renderTree(files, store, settings, session) {
  const tree = rememberingTree(files);
  const kustomizations = planKustomizations(tree, settings.skip, settings.namespaceOf);
  const charts = planCharts(tree, settings.skip, settings.namespaceOf, settings.releases);
  const { templates } = charts;
  const written4 = store.documents.filter(({ file }) => !templates.has(file));
  const hasDeployers = written4.flatMap(objectsAt).some(({ apiVersion }) => DEPLOYERS.test(apiVersion)) || tree.files.some((file) => isHelmfile(file));
  if (kustomizations.tops.length + charts.targets.length + templates.size === 0 && !hasDeployers)
    return {
      store,
      rendered: [],
      notRendered: [],
      templates,
      releases: [],
      roots: [],
      clusterFolders: [],
      reach: null
    };
  if (!settings.isOn) {
    const { notRendered } = renderNothing([...kustomizations.tops, ...charts.targets]);
    const left2 = helmReleasesIn(written4, store);
    const nothing = { rendered: [], roots: [], clusterFolders: [], reach: null };
    return { ...nothing, store: withDocuments(store, written4), notRendered, templates, releases: left2 };
  }
  const plain3 = withDocuments(store, written4);
  const folders = foldersIn(tree, settings.prefix, referencesIn2(plain3));
  const { namespaceOf: namespaceOf4, prefix } = settings;
  const deployments = await renderDeployments({
    tree,
    store: plain3,
    kustomizations,
    folders,
    prefix,
    session,
    namespaceOf: namespaceOf4,
    isPutAway: settings.isPutAway
  });
  const { deployed: deployed2 } = deployments;
  const find = chartFinder(tree, folders, settings.mappedChart);
  const installed = /* @__PURE__ */ new Set();
  const renderAll = releaseRounds(deployments, find, session, store, installed);
  const first = await renderAll([...helmReleasesIn(deployed2.documents, store), ...deployed2.releases]);
  const isRoot = ({ chart, id }) => !kustomizations.inflated.has(chart) && (!installed.has(chart) || settings.releases.some(({ name: name2 }) => name2 !== null && id.includes(name2)));
  const leads = charts.targets.filter((target) => isRoot(target) && holdsDeployers(target, store.source));
  const ledBy = await renderTargets(leads, session, store.source);
  const led = await deployments.seek(ledBy.documents);
  const second = await renderAll([...helmReleasesIn(led.documents, store), ...led.releases]);
  const isDeployed = ({ at }) => deployed2.built.has(folderOf(at.file)) || deployed2.covered.has(at.file);
  const tops = kustomizations.tops.filter((top) => !isDeployed(top)).flatMap((top) => apart(top, deployed2, isDeployed));
  const built = await renderTargets(tops, session, store.source, isDeployed);
  const covered = /* @__PURE__ */ new Set([...deployed2.covered, ...built.covered]);
  const left = written4.filter(({ file }) => !covered.has(file));
  const helmfiles = helmfileReleases(plain3, tree);
  const third = await renderAll([...helmReleasesIn([...left, ...built.documents], store), ...helmfiles.releases]);
  const rest = charts.targets.filter((target) => isRoot(target) && !leads.includes(target));
  const own = await renderTargets(rest, session, store.source);
  const wrapper = { source: store.source, isKnown: settings.isKnownChart };
  const failed = new Set(own.notRendered.map(({ target }) => target));
  const wrapped = rest.filter(({ id }) => failed.has(id)).flatMap((target) => {
    const release = releaseOfChart(target, target.chart, wrapper);
    return release === null ? [] : wrappedReleases(release, target.chart, wrapper);
  });
  const parts3 = [deployed2, built, first, second, third, ledBy, own];
  const documents = parts3.flatMap((part2) => part2.documents);
  return {
    store: withDocuments(store, [...left, ...documents]),
    rendered: parts3.flatMap(({ rendered }) => rendered),
    notRendered: [...parts3, helmfiles].flatMap(({ notRendered }) => notRendered),
    templates,
    releases: [
      ...[first, second, third].flatMap((part2) => part2.left.flatMap((placed) => unwrapped(placed, folders, wrapper))),
      ...wrapped
    ],
    roots: deployed2.roots,
    clusterFolders: deployed2.clusterFolders,
    reach: reachOf(deployed2, leads, settings.isPutAway)
  };
}
function holdsDeployers({ hides }, source) {
  return hides.some((file) => MAKES_DEPLOYERS.test(source(file)?.text ?? ""));
}
function apart(top, { entries }, isDeployed) {
  const parts3 = entries.has(top.id) ? top.instead?.() ?? [] : [];
  return parts3.some(isDeployed) ? parts3.filter((part2) => !isDeployed(part2)) : [top];
}
function unwrapped(placed, folders, wrapper) {
  const { path } = placed.release.source.chart;
  const folder = path === null ? null : folders.find(path);
  const inner = folder === null ? [] : wrappedReleases(placed, folder, wrapper);
  return inner.length > 0 ? inner : [placed];
}
var MAKES_DEPLOYERS = /^apiVersion: *["']?(?:argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//m;
var DEPLOYERS = /^(?:kustomize\.toolkit\.fluxcd\.io|argoproj\.io|helm\.toolkit\.fluxcd\.io)\//;

// src/render/gitops/mapped-charts.ts
function mappedChart(chart, charts) {
  const name2 = chart.name.toLowerCase();
  const address2 = plain2(chart.address);
  const full = address2 === "" ? name2 : address2.endsWith(`/${name2}`) || address2 === name2 ? address2 : `${address2}/${name2}`;
  let best = null;
  for (const candidate of charts) {
    const [reference, version] = parts2(candidate.reference);
    if (version !== null && version !== chart.version && version !== `v${chart.version}`) continue;
    if (full !== reference && !full.endsWith(`/${reference}`)) continue;
    const weight = reference.length * 2 + (version === null ? 0 : 1);
    if (best === null || weight > best.weight) best = { chart: candidate, weight };
  }
  return best?.chart ?? null;
}
function parts2(reference) {
  const at = reference.lastIndexOf("@");
  return at <= 0 ? [plain2(reference), null] : [plain2(reference.slice(0, at)), reference.slice(at + 1)];
}
function plain2(address2) {
  return address2.trim().toLowerCase().replace(/^[a-z+]+:\/\//, "").replace(/^[^@/]*@/, "").replace(/\.tgz$/, "").replace(/\/+$/, "");
}

// src/render/gitops/put-away.ts
function putAwayBy({ putAway }) {
  const fits2 = (name2, pattern) => pattern.endsWith("*") ? name2.startsWith(pattern.slice(0, -1)) && name2.length >= pattern.length : name2 === pattern;
  return (file) => {
    const names2 = file.toLowerCase().split("/").slice(0, -1);
    return names2.some((own) => putAway.some(({ name: name2 }) => fits2(own, name2)));
  };
}

// src/render/settings.ts
function renderSettings(config, prefix, skip, charts, known4) {
  const clusters = config.clusters.map(({ namespace, paths }) => ({ namespace, takes: globMatcher(paths, prefix) }));
  return {
    skip,
    prefix,
    isOn: config.render,
    namespaceOf: (inputs) => {
      const stated = clusters.filter(({ takes }) => inputs.some((input) => takes(input)));
      const names2 = new Set(stated.map(({ namespace }) => namespace ?? null));
      return (names2.size === 1 ? [...names2][0] : null) ?? config.namespace;
    },
    releases: config.releases.filter(({ chart }) => chart.startsWith(prefix)).map(({ chart, name: name2, namespace, values }) => ({
      chart: chart.slice(prefix.length).replace(/\/+$/, ""),
      name: name2 ?? null,
      namespace: namespace ?? null,
      values: (values ?? []).map((file) => file.startsWith(prefix) ? file.slice(prefix.length) : file)
    })),
    isKnownChart: (name2) => known4.charts.charts.some(({ names: names2 }) => names2.includes(name2.toLowerCase())),
    isPutAway: putAwayBy(known4.folders),
    mappedChart: (chart) => mappedChart(chart, charts)
  };
}

// src/scan/cluster-settings.ts
function clusterSettings({ config, catalogs, now, intent, repositoryPrefix }, { cilium: cilium2 }) {
  const maxAge = config.rules.get("HF302")?.options["maxAge"] ?? config.rules.get("HF301")?.options["maxAge"];
  const dataLabel = config.rules.get("HF504")?.options["dataLabel"];
  return {
    now,
    maxAgeMs: parseDuration(typeof maxAge === "string" ? maxAge : "P90D") ?? 90 * 864e5,
    isVersionConfigured: cilium2.version !== void 0,
    cilium: ciliumOptions(cilium2),
    dns: cilium2.dns ?? null,
    region: config.hubRegion,
    acceptEncrypted: config.acceptEncrypted,
    huggingface: catalogs,
    stores: catalogs.secretStores,
    rotation: catalogs.rotation,
    rbac: catalogs.rbac,
    identity: catalogs.identity,
    audit: catalogs.audit,
    hubble: cilium2.hubble,
    dataLabel: typeof dataLabel === "string" ? dataLabel : "data-class",
    intent: intentFromRoot(intent ?? null, repositoryPrefix)
  };
}
function ciliumOptions(cilium2) {
  return {
    version: parseCiliumVersion(cilium2.version ?? NEWEST_VERSION).version,
    enforcement: cilium2.enforcement ?? "default",
    l7proxy: cilium2.l7proxy ?? true,
    nonDefaultDeny: cilium2.nonDefaultDeny ?? true,
    nodeSelectorLabels: false
  };
}
var moved3 = /* @__PURE__ */ new WeakMap();
function intentFromRoot(file, prefix) {
  if (file === null) return null;
  const path = pathFromRoot(prefix, file.path);
  const known4 = moved3.get(file);
  if (known4?.path === path) return known4;
  const made = { ...file, path };
  moved3.set(file, made);
  return made;
}

// src/scan/deployed.ts
async function planned(options, tree, session) {
  const { config, catalogs, repositoryPrefix } = options;
  const skip = globMatcher(config.exclude, repositoryPrefix);
  const asWritten = indexTree(tree, skip);
  const rendering = await renderTree(
    tree,
    asWritten,
    renderSettings(config, repositoryPrefix, skip, options.charts ?? [], catalogs),
    session
  );
  const plan = planRoots(rendering.store, config, catalogs.workloadKinds, repositoryPrefix, rendering);
  return { skip, asWritten, rendering, plan };
}
function policiesFrom({ policySources, config }) {
  return (policySources ?? []).flatMap(({ cluster, tree }) => {
    const store = indexTree(tree, () => false);
    const context = { root: policyRoot(cluster), origin: "raw", namespace: config.namespace };
    return store.documents.flatMap((document) => store.parse(document, context).manifests.filter(decidesForOthers));
  });
}
function deployed(options, { rendering, plan }) {
  const { catalogs, config } = options;
  const { store } = rendering;
  const relevant = relevantDocuments(store, catalogs, options.intent ?? null);
  const parse = (document) => plan.contextsOf(document).map((context) => store.parse(document, context));
  const parsed4 = (options.everything === true ? store.documents : relevant).flatMap(parse);
  const sources2 = releaseSources(rendering.releases, plan.contextsOfFile);
  const releases = readReleases(sources2, catalogs.charts);
  const others = [...releases.manifests, ...policiesFrom(options)];
  const isLeft = (manifest) => manifest.origin !== "raw" || options.leftOut?.has(writtenKey(manifest)) !== true;
  const bearing = bearingOf(
    [...relevant.flatMap(parse).flatMap(({ manifests }) => manifests), ...others].filter(isLeft),
    {
      cilium: ciliumOptions(config.cilium),
      huggingface: catalogs,
      stores: catalogs.secretStores,
      servesAll: servesAll(catalogs),
      asksForNamespaces: (options.intent ?? null) !== null
    }
  );
  return {
    manifests: [...parsed4.flatMap(({ manifests }) => manifests), ...others].filter(isLeft),
    parsed: parsed4,
    sources: sources2,
    releases,
    scopes: plan.scopes(options.everyAlternative === true ? anythingBears : bearing)
  };
}

// src/secrets/copies.ts
var EVERYWHERE = { covers: () => "yes", own: true };
function copyAnnotation(manifest, paths, entries) {
  for (const path of paths) {
    for (const match of matchesOf(manifest.value, path)) {
      const annotations = stringMap(match.value);
      for (const entry3 of entries) {
        const value = annotations[entry3.enable];
        if (value === void 0 || entry3.enableValue !== void 0 && value !== entry3.enableValue) continue;
        const textOf5 = (key2) => (key2 === void 0 ? "" : annotations[key2] ?? "").trim();
        return {
          entry: entry3,
          path: [...match.path, entry3.enable],
          list: textOf5(entry3.namespaces),
          selector: textOf5(entry3.selector)
        };
      }
    }
  }
  return null;
}
function copyRange(annotation) {
  if (annotation === null) return null;
  const { list: list2, selector } = annotation;
  const names2 = list2.split(",").flatMap((entry3) => entry3.trim() === "" ? [] : [entry3.trim()]);
  if (names2.length > 0) return { covers: (namespace) => isListed2(namespace, names2), own: true };
  return selector === "" ? EVERYWHERE : { covers: () => "unknown", own: true };
}
function isListed2(namespace, entries) {
  const answers = entries.map((entry3) => {
    if (/^[a-z0-9-]+$/.test(entry3)) return entry3 === namespace ? "yes" : "no";
    const parts3 = entry3.split(/\.\*|\*/);
    if (!parts3.every((part2) => /^[a-z0-9-]*$/.test(part2))) return "unknown";
    const [first = "", last = ""] = [parts3[0], parts3.at(-1)];
    const isMatch = namespace.startsWith(first) && namespace.endsWith(last) && namespace.length >= first.length + last.length;
    return isMatch ? parts3.length === 2 ? "yes" : "unknown" : "no";
  });
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}
function rangeOf({ producer, manifest }, labels) {
  const { namespaces } = producer;
  if (namespaces === void 0) return null;
  const valuesAt = (paths) => (paths ?? []).flatMap((path) => matchesOf(manifest.value, path).map(({ value }) => value));
  const names2 = valuesAt(namespaces.names).flatMap((value) => stringAt(value) ?? []);
  const avoided = valuesAt(namespaces.avoid).flatMap((value) => stringAt(value) ?? []);
  const selectors = valuesAt(namespaces.selectors).filter(isObject);
  if (namespaces.allWithout === true && names2.length === 0 && selectors.length === 0)
    return { covers: (namespace) => opposite(isListed2(namespace, avoided)), own: false };
  return {
    own: false,
    covers: (namespace) => {
      const left = isListed2(namespace, avoided);
      if (left === "yes") return "no";
      const answers = [
        namespaces.patterns === true ? isListed2(namespace, names2) : names2.includes(namespace) ? "yes" : "no",
        ...selectors.map((selector) => isSelected(selector, namespace, labels))
      ];
      const answer = answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
      return answer === "yes" && left === "unknown" ? "unknown" : answer;
    }
  };
}
function opposite(answer) {
  return answer === "unknown" ? answer : answer === "yes" ? "no" : "yes";
}
function isSelected(selector, namespace, labels) {
  const known4 = labels.get(namespace);
  if (known4 !== void 0) return selectsLabels(selector, known4) ? "yes" : "no";
  const name2 = "kubernetes.io/metadata.name";
  const keys = [
    ...Object.keys(stringMap(valueAt(selector, ["matchLabels"]))),
    ...listAt(valueAt(selector, ["matchExpressions"])).map((item) => stringAt(valueAt(item, ["key"])) ?? "")
  ];
  return keys.every((key2) => key2 === name2) ? selectsLabels(selector, { [name2]: namespace }) ? "yes" : "no" : "unknown";
}
function mirrored2(secret, entries) {
  const annotations = stringMap(valueAt(secret.value, ["metadata", "annotations"]));
  const written4 = entries.flatMap(({ mirror }) => mirror === void 0 ? [] : annotations[mirror] ?? [])[0];
  const slash = written4?.indexOf("/") ?? -1;
  if (written4 === void 0 || slash < 1) return null;
  return { namespace: written4.slice(0, slash), name: written4.slice(slash + 1), key: null };
}
function clonesOf(manifest) {
  return generatesOf(manifest).flatMap(({ value }) => {
    if (value["kind"] !== "Secret") return [];
    const source = stringAt(valueAt(value, ["clone", "name"]));
    const name2 = stringAt(value["name"]) ?? source;
    const isData = isObject(value["data"]);
    if (name2 === void 0 || source === void 0 && !isData) return [];
    const from = stringAt(valueAt(value, ["clone", "namespace"])) ?? null;
    return [
      {
        name: name2,
        ...placeOf3(value["namespace"]),
        via: manifest.kind,
        class: isData ? "static-secret" : null,
        copyOf: source === void 0 || isData ? null : { namespace: from, name: source, key: null }
      }
    ];
  });
}
function listedClones(manifests, known4) {
  const lists = manifests.flatMap(
    (manifest) => generatesOf(manifest).flatMap(({ value }) => {
      const list2 = value["cloneList"];
      const isOfSecrets = stringList(valueAt(list2, ["kinds"])).some((kind) => /(?:^|\/)Secret$/.test(kind));
      return isObject(list2) && isOfSecrets ? [{ manifest, list: list2, place: placeOf3(value["namespace"]) }] : [];
    })
  );
  return lists.slice(0, MAX_LISTS).flatMap(({ manifest, list: list2, place }) => {
    const from = stringAt(list2["namespace"]);
    return known4.flatMap(({ name: name2, origin }) => {
      const selector = list2["selector"];
      if (from === void 0 || origin.namespace !== from || origin.copyOf !== null) return [];
      if (selector !== void 0 && !labelsOf(origin).some((labels) => selectsLabels(selector, labels))) return [];
      const copyOf = { namespace: from, name: name2, key: null };
      return [{ name: name2, origin: { manifest, made: null, via: manifest.kind, class: null, copyOf, ...place } }];
    });
  });
}
var MAX_LISTS = 100;
function labelsOf({ manifest, made }) {
  if (made === null) return [stringMap(valueAt(manifest.value, ["metadata", "labels"]))];
  return (made.producer.annotations ?? []).flatMap(
    (path) => matchesOf(manifest.value, path.replace(/annotations$/, "labels")).map(({ value }) => stringMap(value))
  );
}
function generatesOf(manifest) {
  if (manifest.group !== "kyverno.io") return [];
  return ["spec.rules[*].generate", "spec.rules[*].generate.foreach[*]"].flatMap(
    (path) => matchesOf(manifest.value, path).flatMap(
      (match) => isObject(match.value) ? [{ value: match.value, path: match.path }] : []
    )
  );
}
function placeOf3(written4) {
  const namespace = stringAt(written4) ?? null;
  const isComputed = namespace === null || namespace.includes("{{");
  return {
    namespace: isComputed ? null : namespace,
    range: isComputed ? { covers: () => "unknown", own: false } : null
  };
}
function annotatedNames(manifest, entries) {
  if (entries.length === 0) return [];
  return [
    ["metadata", "annotations"],
    ["spec", "template", "metadata", "annotations"]
  ].flatMap((path) => {
    const annotations = valueAt(manifest.value, path);
    if (!isObject(annotations)) return [];
    return entries.flatMap(({ id, trigger, name: name2 }) => {
      const written4 = Object.hasOwn(annotations, trigger) && Object.hasOwn(annotations, name2) ? annotations[name2] : null;
      return typeof written4 === "string" && written4 !== "" ? [{ name: written4, via: id }] : [];
    });
  });
}

// src/secrets/secret-index.ts
var STORE_KINDS = /* @__PURE__ */ new Set(["SecretStore", "ClusterSecretStore", "SecretProviderClass"]);
function createSecretIndex(manifests, catalog) {
  const all = [];
  const stores = /* @__PURE__ */ new Map();
  const producers = producersByKind(catalog);
  const labels = namespaceLabels(manifests);
  const copies = catalog.copies ?? [];
  for (const manifest of manifests) {
    const { namespace, kind } = manifest;
    const add = (name2, origin) => {
      const base2 = { manifest, made: null, via: null, class: null, namespace, range: null, copyOf: null };
      all.push({ name: name2, origin: { ...base2, ...origin } });
    };
    if (STORE_KINDS.has(kind)) {
      push(stores, `${kind}\0${manifest.name}`, manifest);
      push(stores, `${kind}\0${manifest.name}\0${namespace ?? ""}`, manifest);
    }
    if (manifest.group === "" && kind === "Secret") {
      const range = copyRange(copyAnnotation(manifest, ["metadata.annotations"], copies));
      add(manifest.name, { range, copyOf: mirrored2(manifest, copies) });
      continue;
    }
    for (const { name: name2, ...clone2 } of clonesOf(manifest)) add(name2, clone2);
    for (const { name: name2, via } of annotatedNames(manifest, catalog.annotated ?? [])) add(name2, { via, class: "store" });
    for (const made of producedBy(manifest, producers)) {
      const annotation = copyAnnotation(manifest, made.producer.annotations ?? [], copies);
      const range = rangeOf(made, labels) ?? copyRange(annotation);
      add(made.name, { made, via: kind, namespace: made.namespace, range });
    }
  }
  all.push(...listedClones(manifests, all));
  const byName2 = /* @__PURE__ */ new Map();
  const byPlace3 = /* @__PURE__ */ new Map();
  const ranged = /* @__PURE__ */ new Map();
  const bySource = /* @__PURE__ */ new Map();
  for (const { name: name2, origin } of all) {
    const source = origin.copyOf;
    if (source !== null) push(bySource, `${source.namespace ?? ""}\0${source.name}`, { name: name2, origin });
    push(byName2, name2, origin);
    push(byPlace3, `${origin.namespace ?? ""}\0${name2}`, origin);
    if (origin.range !== null) push(ranged, name2, origin);
  }
  return {
    catalog,
    copiesOf: ({ namespace, name: name2 }) => bySource.get(`${namespace ?? ""}\0${name2}`) ?? [],
    store: (kind, name2, namespace) => {
      const found = stores.get(`${kind}\0${name2}`) ?? [];
      if (kind === "ClusterSecretStore") return found[0] ?? null;
      const exact = stores.get(`${kind}\0${name2}\0${namespace ?? ""}`)?.[0];
      if (exact !== void 0) return exact;
      return namespace === null ? found[0] ?? null : stores.get(`${kind}\0${name2}\0`)?.[0] ?? null;
    },
    origins: ({ namespace, name: name2 }, root) => {
      const here = byPlace3.get(`${namespace ?? ""}\0${name2}`) ?? [];
      const exact = here.filter(
        ({ manifest, range }) => (namespace !== null || manifest.root === root) && range?.own !== false
      );
      if (exact.length > 0) return { origins: exact, isGuess: false };
      const reached = namespace === null ? [] : ranged.get(name2) ?? [];
      const copied2 = reached.filter(({ range }) => range?.covers(namespace ?? "") !== "no");
      if (copied2.length > 0)
        return { origins: copied2, isGuess: copied2.some(({ range }) => range?.covers(namespace ?? "") !== "yes") };
      const loose = namespace === null ? byName2.get(name2) ?? [] : byPlace3.get(`\0${name2}`) ?? [];
      return {
        origins: loose.filter(({ range }) => range?.own !== false || namespace === null),
        isGuess: true
      };
    }
  };
}
function namespaceLabels(manifests) {
  return new Map(
    manifests.flatMap(({ group, kind, name: name2, value }) => {
      if (group !== "" || kind !== "Namespace") return [];
      const labels = valueAt(value, ["metadata", "labels"]);
      return [[name2, { ...isObject(labels) ? stringMap(labels) : {}, "kubernetes.io/metadata.name": name2 }]];
    })
  );
}
function storeOf(manifest, index, key2 = null, namespace = manifest.namespace) {
  const reference = storeReferenceOf(manifest, key2);
  return reference === null ? null : index.store(reference.kind, reference.name, namespace);
}
function storeReferenceOf({ value }, key2) {
  const outer = valueAt(value, ["spec", "externalSecretSpec"]);
  const spec = outer ?? value["spec"];
  const own = valueAt(itemOfKey(spec, key2), ["sourceRef", "storeRef"]);
  const reference = own ?? valueAt(spec, ["secretStoreRef"]);
  const name2 = stringAt(valueAt(reference, ["name"]));
  if (name2 === void 0) return null;
  const path = own !== void 0 ? ["spec"] : ["spec", ...outer === void 0 ? [] : ["externalSecretSpec"], "secretStoreRef"];
  return { kind: stringAt(valueAt(reference, ["kind"])) ?? "SecretStore", name: name2, path };
}
function itemOfKey(spec, key2) {
  const data2 = valueAt(spec, ["data"]);
  const from = valueAt(spec, ["dataFrom"]);
  const own = Array.isArray(data2) ? data2.find((item) => isObject(item) && item["secretKey"] === key2) : void 0;
  return own ?? (Array.isArray(from) && from.length === 1 ? from[0] : void 0);
}

// src/secrets/written.ts
function writtenProvenance(secret, key2, catalog) {
  const held = writtenValues(secret, key2);
  const values = held.map(({ value }) => value);
  const cipher = (catalog.ciphers ?? []).find(({ pattern, besides }) => {
    const isCipher = new RegExp(pattern);
    const ofKey = held.filter(
      ({ path, value }) => value !== "" && !(besides !== void 0 && new RegExp(besides).test(String(path.at(-1))))
    );
    return ofKey.length > 0 && ofKey.every(({ value }) => isCipher.test(value));
  });
  if (cipher !== void 0) return { provenance: "encrypted", via: cipher.says };
  const annotations = valueAt(secret.value, ["metadata", "annotations"]);
  const hasPath = isObject(annotations) && Object.hasOwn(annotations, "avp.kubernetes.io/path");
  if (values.some((value) => /<path:[^>]{1,500}>/.test(value) || hasPath && /^<[^<>]{1,200}>$/.test(value)))
    return { provenance: "store", via: "argocd-vault-plugin" };
  const injector = (catalog.injectors ?? []).find(
    ({ inSecrets, pattern }) => inSecrets === true && pattern !== void 0 && values.some((value) => new RegExp(pattern).test(value))
  );
  if (injector !== void 0) return { provenance: "injector", via: injector.id };
  return { provenance: "static-secret", via: null };
}
function writtenValues(secret, key2) {
  return ["stringData", "data"].flatMap((field) => {
    const data2 = secret.value[field];
    if (!isObject(data2)) return [];
    const keys = key2 === null ? Object.keys(data2) : Object.hasOwn(data2, key2) ? [key2] : [];
    return keys.flatMap((name2) => {
      const value = data2[name2];
      if (typeof value !== "string") return [];
      return [{ path: [field, name2], value: field === "data" ? decodeBase64(value) ?? value : value }];
    });
  });
}
var MAX_BASE64 = 4096;
function decodeBase64(value) {
  if (value.length > MAX_BASE64) return null;
  const compact = value.replace(/\s+/g, "").replace(/={1,2}$/, "");
  if (compact === "" || compact.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(compact)) return null;
  return new TextDecoder().decode(Uint8Array.from(atob(compact), (character) => character.charCodeAt(0)));
}

// src/secrets/provenance.ts
var MAX_COPIES = 4;
function provenanceOf(reference, index) {
  const { workload: workload2, pod, confidence } = reference;
  const base2 = {
    via: null,
    producer: null,
    secret: null,
    name: null,
    copyOf: null,
    item: null,
    keyFound: "open",
    confidence
  };
  if (reference.reference === "none") return { ...base2, provenance: "none" };
  if (reference.injector === "hf-oidc") return { ...base2, provenance: "keyless", via: "hf-oidc" };
  if (reference.providerClass !== null) {
    const namespace = workload2.pods[pod]?.namespace ?? workload2.namespace;
    const producer = index.store("SecretProviderClass", reference.providerClass, namespace);
    return { ...base2, provenance: producer === null ? "unknown" : "store", via: "SecretProviderClass", producer };
  }
  if (reference.injector !== null) return { ...base2, provenance: "injector", via: reference.injector };
  if (reference.secret !== null) {
    const found = secretProvenance(reference.secret, workload2.root, confidence, index);
    return isMounted(reference, found) ? found : { ...found, confidence: lower2(found.confidence) };
  }
  if (reference.value === null) return { ...base2, provenance: "unknown" };
  if (/<path:[^>]{1,500}>/.test(reference.value)) return { ...base2, provenance: "store", via: "argocd-vault-plugin" };
  return { ...base2, provenance: isPlaceholder(reference.value) ? "unknown" : "literal" };
}
function isMounted({ workload: workload2, pod }, { producer }) {
  if (producer?.kind !== "SecretProviderClass") return true;
  return (workload2.pods[pod]?.volumes ?? []).some(
    ({ value }) => valueAt(value, ["csi", "volumeAttributes", "secretProviderClass"]) === producer.name
  );
}
function isPlaceholder(value) {
  return /^\s*(?:\$|<|\{\{|%)|\$\{|\$\(|\{\{/.test(value) || /your|insert|replace|change[-_ ]?me|placeholder|example|todo|redacted|dummy|x{4}|\.{3}|\*{3}|[-_ ]here$/i.test(
    value
  ) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
}
function secretProvenance(name2, root, confidence, index, copies = 0) {
  const { origins, isGuess } = index.origins(name2, root);
  const produced = origins.filter(({ via }) => via !== null);
  const plain3 = origins.find(({ via }) => via === null);
  const best = bestOf2(produced, name2.key);
  const isLonely = best?.made?.onlyAdds === true && plain3 === void 0 && produced.length === 1;
  const areSeveral = produced.length > 1 || best !== void 0 && plain3 !== void 0 && best.made?.onlyAdds !== true;
  const base2 = {
    name: name2,
    secret: plain3?.manifest ?? null,
    producer: null,
    copyOf: null,
    item: null,
    confidence: origins.length > 0 && (isGuess || isLonely || areSeveral) ? lower2(confidence) : confidence
  };
  const follow = (source) => {
    const unknown = {
      ...base2,
      provenance: "unknown",
      via: best?.via ?? null,
      keyFound: "open",
      copyOf: source
    };
    if (copies >= MAX_COPIES) return unknown;
    const followed = secretProvenance(source, root, confidence, index, copies + 1);
    if (followed.provenance === "unknown") return { ...unknown, copyOf: followed.copyOf ?? source };
    return {
      ...followed,
      name: name2,
      copyOf: followed.copyOf ?? source,
      confidence: lowest(followed.confidence, base2.confidence)
    };
  };
  const key2 = name2.key;
  if (plain3?.copyOf != null && best === void 0) return follow({ ...plain3.copyOf, key: key2 });
  if (best?.copyOf != null) return follow({ ...best.copyOf, key: key2 });
  const writesOther = best?.made?.keepsOthers === true && plain3 !== void 0 && !best.made.isOpen && key2 !== null && !best.made.keys.includes(key2);
  if (best !== void 0 && !writesOther) {
    const { manifest, made, via } = best;
    const found2 = keyFound(best, key2);
    const item = made?.item ?? null;
    if (made === null)
      return best.class === "static-secret" ? { ...base2, secret: manifest, provenance: "static-secret", via, keyFound: found2 } : { ...base2, provenance: best.class ?? "store", via, producer: manifest, keyFound: found2 };
    const decided = classOf(best, key2, index, name2.namespace);
    if (typeof decided !== "string") return follow({ ...decided });
    if (decided === "static-secret")
      return { ...base2, secret: manifest, provenance: decided, via, item, keyFound: found2 };
    return { ...base2, provenance: decided, via, producer: manifest, item, keyFound: found2 };
  }
  if (plain3 === void 0) return { ...base2, provenance: "unknown", via: null, keyFound: "open" };
  const isOpen2 = key2 === null || !hasKey2(plain3.manifest, key2) && hasUnreadKeys(plain3.manifest.value);
  const found = isOpen2 ? "open" : hasKey2(plain3.manifest, key2) ? "yes" : "no";
  return { ...base2, ...writtenProvenance(plain3.manifest, key2, index.catalog), keyFound: found };
}
function bestOf2(produced, key2) {
  const rank2 = (origin) => ["yes", "open", "no"].indexOf(keyFound(origin, key2)) * 2 + (origin.made?.onlyAdds === true ? 1 : 0);
  return produced.reduce(
    (best, next3) => best === void 0 || rank2(next3) < rank2(best) ? next3 : best,
    void 0
  );
}
function keyFound({ made }, key2) {
  if (key2 === null || made === null) return "open";
  return made.keys.includes(key2) ? "yes" : made.isOpen || made.keepsOthers === true ? "open" : "no";
}
function classOf({ manifest, made }, key2, index, namespace) {
  if (made === null) return "unknown";
  const { producer, item } = made;
  const kinds = (producer.dynamicWhen ?? []).flatMap((path) => matchesOf(manifest.value, path));
  if (kinds.some(({ value }) => (producer.dynamicKinds ?? []).includes(textOf(value)))) return "dynamic";
  const store = producer.target === void 0 ? null : storeOf(manifest, index, key2, manifest.namespace ?? namespace);
  const special = (index.catalog.stores ?? []).find(
    ({ path }) => store !== null && matchesOf(store.value, path).length > 0
  );
  if (store !== null && special?.class === "literal") return "literal";
  if (store !== null && special?.class === "copy") {
    const source = sourceOf7(manifest, key2, store.value, special);
    if (source !== null) return source;
  }
  const isPlain = (producer.plain?.values ?? []).some(
    (path) => matchesIn(manifest.value, path, item).some(
      ({ value, keys }) => (key2 === null || keys.at(-1) === key2) && typeof value === "string" && value !== "" && !value.includes(producer.plain?.unless ?? "")
    )
  );
  if (isPlain) return "static-secret";
  return isEncryptedByName(manifest.value, made) ? "encrypted" : producer.class;
}
function isEncryptedByName(value, { producer, item }) {
  const { encrypted } = producer;
  if (encrypted === void 0) return false;
  const named = new RegExp(encrypted.named, "i");
  const texts3 = encrypted.files.flatMap((path) => matchesIn(value, path, item));
  const isBeside = (producer.assignments ?? []).some((path) => matchesIn(value, path, item).length > 0);
  return !isBeside && texts3.length > 0 && texts3.every((text) => named.test(textOf(text.value)));
}
function sourceOf7(manifest, key2, store, { namespace, elsewhere: elsewhere2 }) {
  const first = (path) => path === void 0 ? void 0 : stringAt(matchesOf(store, path)[0]?.value);
  const server = first(elsewhere2);
  if (server !== void 0 && !/^(?:https?:\/\/)?kubernetes\.default(?:\.svc)?(?:\.|:|\/|$)/.test(server)) return null;
  const item = itemOfKey(valueAt(manifest.value, ["spec", "externalSecretSpec"]) ?? manifest.value["spec"], key2);
  const remote = valueAt(item, ["remoteRef"]) ?? valueAt(item, ["extract"]);
  const name2 = stringAt(valueAt(remote, ["key"]));
  if (name2 === void 0) return null;
  return { namespace: first(namespace) ?? "default", name: name2, key: stringAt(valueAt(remote, ["property"])) ?? key2 };
}
function lower2(confidence) {
  return confidence === "high" ? "medium" : confidence;
}
function lowest(a, b) {
  const order2 = ["low", "medium", "high"];
  return order2[Math.min(order2.indexOf(a), order2.indexOf(b))] ?? "low";
}
function hasKey2(secret, key2) {
  return ["data", "stringData"].some((field) => {
    const data2 = secret.value[field];
    return isObject(data2) && Object.hasOwn(data2, key2);
  });
}

// src/secrets/propagation.ts
function propagationOf(origin, options) {
  const { producer } = origin;
  if (producer === null) return ofWrittenSecret(origin, options);
  const entry3 = options.stores.producers.find(
    ({ groups: groups2, kind }) => kind === producer.kind && groups2.includes(producer.group)
  );
  if (entry3 === void 0) return { refresh: null, refreshDisabled: null };
  const { refresh } = entry3;
  const never = (path, why, at) => ({
    refresh: null,
    refreshDisabled: { why, at: producer.locate(at ?? matchesOf(producer.value, path)[0]?.path ?? []) }
  });
  const policy = refresh?.policy === void 0 ? void 0 : firstString(producer.value, refresh.policy);
  if (refresh?.policy !== void 0 && policy !== void 0 && (refresh.policyDisabled ?? []).includes(policy))
    return never(refresh.policy, `its refresh policy is ${policy}`);
  const pin = pinOf(producer, entry3, origin, options.rotation.floating ?? []);
  if (pin !== null) return never("", pin.why, pin.path);
  if (refresh?.frozen !== void 0 && valueAt(producer.value, refresh.frozen.split(".")) === true)
    return never(refresh.frozen, IMMUTABLE);
  if (entry3.class === "encrypted") return { refresh: null, refreshDisabled: null };
  const paths = [...refresh?.paths ?? [], ...refresh?.path === void 0 ? [] : [refresh.path]];
  const [interval] = paths.flatMap((path) => matchesOf(producer.value, path));
  if (interval !== void 0 && interval.value !== null) {
    const text = textOf(interval.value);
    const ms = intervalOf(text, refresh?.form ?? "go");
    if (ms !== null && ms <= 0) return never("", `its refresh interval is ${text}`, interval.path);
    const isFilledIn = /\{\{|\$\{/.test(text);
    if (ms === null && !isFilledIn)
      return never("", `its refresh interval "${shortened(text, 40)}" is no duration that it takes`, interval.path);
    return { refresh: text, refreshDisabled: null };
  }
  const isNever = refresh?.neverWhen !== void 0 && leadsAnywhere(producer.value, refresh.neverWhen);
  if (isNever && !(refresh?.unless !== void 0 && leadsAnywhere(producer.value, refresh.unless))) {
    const [path = "", value = ""] = refresh.neverWhen?.split("=") ?? [];
    return never(path, `${path} is ${value} and no refresh interval is set`);
  }
  return ofController(producer, refresh?.default ?? null, options.switches);
}
var IMMUTABLE = "the Secret is immutable";
function pinOf(producer, entry3, { name: name2 }, floating) {
  for (const path of entry3.pinned ?? []) {
    const pinned = matchesOf(producer.value, path).find(
      ({ value, path: at }) => value !== null && value !== "" && !floating.includes(textOf(value)) && isOfKey(producer, at, name2?.key ?? null)
    );
    if (pinned !== void 0)
      return { why: `it is pinned to version ${textOf(pinned.value)} of the remote value`, path: pinned.path };
  }
  for (const path of entry3.pinnedIn ?? []) {
    const text = matchesOf(producer.value, path).find(({ value }) => isAllPinned(value, floating));
    if (text !== void 0) return { why: "each of its objects is pinned to a version", path: text.path };
  }
  return null;
}
function intervalOf(text, form) {
  if (form === "go") return parseGoDuration(text);
  if (/^-?\d{1,9}$/.test(text)) return Number(text) * 1e3;
  return parseGoDuration(text) ?? (/^\d{1,6}[dw]$/.test(text) ? parseDuration(text) : null);
}
function ofController(producer, known4, switches) {
  for (const { isOn, entry: entry3 } of switches?.values() ?? []) {
    if (entry3.effect !== "refresh" || !(entry3.groups ?? []).includes(producer.group)) continue;
    if (isOn) return { refresh: entry3.every ?? known4, refreshDisabled: null };
    const at = producer.locate(["metadata", "name"]);
    return { refresh: null, refreshDisabled: { why: `${entry3.flag ?? entry3.values ?? entry3.id} is off`, at } };
  }
  return { refresh: known4, refreshDisabled: null };
}
function isOfKey(producer, path, key2) {
  const item = path.findLastIndex((step) => typeof step === "number");
  const written4 = item < 0 ? void 0 : stringAt(valueAt(producer.value, [...path.slice(0, item + 1), "secretKey"]));
  return key2 === null || written4 === void 0 || written4 === key2;
}
function isAllPinned(text, floating) {
  if (typeof text !== "string") return false;
  const names2 = text.match(/objectName["']?:/g)?.length ?? 0;
  const versions = [...text.matchAll(/objectVersion["']?:[ \t]{0,9}["']?([^\s"',}]{1,200})/g)];
  return names2 > 0 && versions.filter(([, version]) => !floating.includes(version ?? "")).length >= names2;
}
function ofWrittenSecret({ secret, name: name2, provenance }, { rotation }) {
  if (secret === null || secret.kind !== "Secret") return { refresh: null, refreshDisabled: null };
  if (secret.value["immutable"] === true)
    return { refresh: null, refreshDisabled: { why: IMMUTABLE, at: secret.locate(["immutable"]) } };
  const pinned = writtenValues(secret, name2?.key ?? null).find(({ value }) => {
    const version = /<path:[^#>]{1,300}#[^#>]{1,200}#([^#>]{1,100})>/.exec(value)?.[1];
    return provenance === "store" && version !== void 0 && !(rotation.floating ?? []).includes(version);
  });
  if (pinned === void 0) return { refresh: null, refreshDisabled: null };
  return {
    refresh: null,
    refreshDisabled: { why: "it names a version of the remote value", at: secret.locate(pinned.path) }
  };
}

// src/secrets/reload.ts
function reloadOf(reference, origin, options) {
  const { workload: workload2 } = reference;
  const { stores } = options;
  const isHeld = origin.name !== null || reference.providerClass !== null;
  if (!isHeld || !reference.effective) return { reload: null, notReloaded: null };
  if (workload2.shortLived || isInit(reference)) return { reload: "short-lived", notReloaded: null };
  if (reference.reference === "volume" && !reference.subPath) return { reload: "file-mount", notReloaded: null };
  if (!["env", "envFrom", "argument", "volume"].includes(reference.reference))
    return { reload: null, notReloaded: null };
  const restarter = restarterOf(reference, origin, origin.name?.name ?? "", options);
  if (restarter !== null) return { reload: restarter, notReloaded: null };
  if (isHashed(origin, stores)) return { reload: "kustomize-hash", notReloaded: null };
  if (origin.producer !== null && restarts(origin.producer.value, origin, workload2, stores))
    return { reload: "restart-target", notReloaded: null };
  const why = reference.reference === "volume" ? "mounted with subPath" : reference.reference === "argument" ? "from its arguments" : "from its environment";
  return { reload: null, notReloaded: { why } };
}
function isInit({ workload: workload2, pod, container }) {
  const found = workload2.pods[pod]?.containers.find(({ name: name2 }) => name2 === container);
  return found?.type === "init";
}
var RELOADER = "reloader.stakater.com/";
function restarterOf({ workload: workload2, pod }, origin, secret, { rotation, stores, objects, switches }) {
  const own = stringMap(valueAt(workload2.manifest.value, ["metadata", "annotations"]));
  const template = workload2.pods[pod]?.annotations ?? {};
  const held = secretAnnotations(origin, stores);
  const ofReloader = rotation.reload.filter(({ key: key2 }) => key2.includes(RELOADER));
  const places = ofReloader.some(({ key: key2 }) => own[key2] !== void 0) ? [own] : [own, template];
  const isVetoed = held[`${RELOADER}ignore`] === "true" || namesSecret(own[`secrets.exclude.${RELOADER}reload`] ?? "", secret);
  const space = objects?.find("", "Namespace", null, workload2.pods[pod]?.namespace ?? "");
  const holders = {
    workload: own,
    template,
    secret: held,
    namespace: stringMap(valueAt(space?.value, ["metadata", "annotations"]))
  };
  for (const { id, key: key2, value, groups: groups2, match, on, kinds } of rotation.reload) {
    const isReloader = key2.includes(RELOADER);
    if (isReloader && isVetoed || kinds !== void 0 && !kinds.includes(workload2.kind)) continue;
    if (groups2 !== void 0 && !groups2.includes(origin.producer?.group ?? "")) continue;
    if (match !== void 0 && held[match] !== "true") continue;
    const asked = on?.map((one) => holders[one]) ?? (isReloader ? places : [own, template]);
    for (const annotations of asked) {
      const written4 = annotations[key2];
      if (written4 !== void 0 && (value === void 0 ? namesSecret(written4, secret) : written4 === value)) return id;
    }
  }
  for (const { isOn, entry: entry3 } of switches?.values() ?? []) {
    if (!isOn || entry3.effect !== "reload") continue;
    if (entry3.groups !== void 0 && !entry3.groups.includes(origin.producer?.group ?? "")) continue;
    const { unless } = entry3;
    if (unless === void 0 || !isVetoed && own[unless] !== "false" && template[unless] !== "false") return entry3.id;
  }
  const hasChecksum = [own, template].some((all) => Object.keys(all).some((key2) => key2.startsWith("checksum/")));
  const isOfChart = origin.secret?.origin === "helm" && workload2.manifest.origin === "helm";
  return hasChecksum && origin.producer === null && isOfChart && origin.secret?.root === workload2.root ? "helm-checksum" : null;
}
var HASH = /-[2456789bcdfghkmt]{10}$/;
function isHashed({ secret, item }, stores) {
  if (secret?.kind === "Secret" && secret.origin === "kustomize") return HASH.test(secret.name);
  const entry3 = stores.producers.find(({ kind, groups: groups2 }) => kind === secret?.kind && groups2.includes(secret.group));
  if (secret === null || entry3?.hashed === void 0) return false;
  return !entry3.hashed.unless.some((condition) => {
    const [path = "", value] = condition.split("=");
    return matchesIn(secret.value, path, item).some((match) => textOf(match.value) === value);
  });
}
function secretAnnotations(origin, stores) {
  const { producer, secret } = origin;
  const entry3 = stores.producers.find(({ kind, groups: groups2 }) => kind === producer?.kind && groups2.includes(producer.group));
  const all = (entry3?.annotations ?? ["metadata.annotations"]).flatMap(
    (path) => producer === null ? [] : matchesOf(producer.value, path).map(({ value }) => stringMap(value))
  );
  return Object.assign(
    /* @__PURE__ */ Object.create(null),
    ...all,
    secret === null ? {} : stringMap(valueAt(secret.value, ["metadata", "annotations"]))
  );
}
function namesSecret(list2, name2) {
  return list2.split(",").some((entry3) => {
    const pattern = entry3.trim();
    if (pattern === name2) return true;
    if (pattern === "") return false;
    if (!/^[\w.*-]+$/.test(pattern)) return true;
    const parts3 = pattern.split(".*");
    return parts3.length > 1 && name2.startsWith(parts3[0] ?? "") && name2.endsWith(parts3.at(-1) ?? "") && name2.length >= parts3.join("").length;
  });
}
function restarts(producer, origin, workload2, stores) {
  const entry3 = stores.producers.find(({ kind }) => kind === origin.via);
  if (entry3?.restarts === void 0 || valueAt(producer, ["spec", "hmacSecretData"]) === false) return false;
  return matchesOf(producer, `${entry3.restarts}[*]`).some(
    ({ value }) => isObject(value) && value["name"] === workload2.name && value["kind"] === (workload2.kind === "Rollout" ? "argo.Rollout" : workload2.kind)
  );
}

// src/secrets/rotation.ts
function rotationOf(reference, origin, options) {
  const propagation = propagationOf(origin, options);
  const reload = reloadOf(reference, origin, options);
  const base2 = {
    recordedAt: null,
    every: null,
    dueAt: null,
    limit: "",
    problem: null,
    at: null,
    ...propagation,
    ...reload
  };
  if (["none", "dynamic", "keyless", "injector", "literal"].includes(origin.provenance))
    return { ...base2, status: "exempt" };
  const carrier = origin.secret ?? origin.producer;
  const notes = notesOf(reference, origin, options);
  if (carrier === null && !notes.some(({ name: name2 }) => [...options.rotation.rotatedAt, ...options.rotation.expiresAt].includes(name2)))
    return { ...base2, status: "exempt" };
  const find = (names2) => notes.find(({ name: name2, own: own2 }) => own2 && names2.includes(name2)) ?? notes.find(({ name: name2 }) => names2.includes(name2));
  const rotated = find(options.rotation.rotatedAt);
  const every = find(options.rotation.rotateEvery);
  const expires = find(options.rotation.expiresAt);
  const own = carrier?.locate(origin.item === null ? ["metadata", "name"] : [...origin.item, "name"], "key") ?? reference.at;
  const invalid = (note, problem2) => ({
    ...base2,
    status: "invalid",
    problem: problem2,
    at: note.manifest.locate(note.path)
  });
  const period = every === void 0 ? null : parseDuration(every.value);
  if (every !== void 0 && period === null)
    return invalid(every, `"${shortened(every.value, 40)}" is no period; write P90D`);
  if (period !== null && every !== void 0 && period < 36e5)
    return invalid(every, `"${shortened(every.value, 40)}" is less than an hour; minutes or months? Write P90D`);
  const end = expires === void 0 ? null : parseTime(expires.value);
  if (expires !== void 0 && end === null)
    return invalid(expires, `"${shortened(expires.value, 40)}" is no date; write 2026-01-31`);
  const written4 = { ...base2, every: period === null ? null : isoDays(period) };
  if (rotated === void 0) {
    if (end === null)
      return { ...written4, status: "missing", at: every === void 0 ? own : every.manifest.locate(every.path) };
    return {
      ...written4,
      status: end < options.now ? "overdue" : "recorded",
      dueAt: isoDay(end),
      limit: EXPIRES,
      at: expires === void 0 ? own : expires.manifest.locate(expires.path)
    };
  }
  const time = parseTime(rotated.value);
  if (time === null) {
    const why = /\{\{|\$\{/.test(rotated.value) ? "is filled in when the Secret is written: that is no record of a rotation" : "is no date; write 2026-01-31";
    return invalid(rotated, `"${shortened(rotated.value, 40)}" ${why}`);
  }
  if (time > options.now + 864e5) return invalid(rotated, `${rotated.value} lies in the future`);
  const limitMs = Math.min(period ?? Number.POSITIVE_INFINITY, options.maxAgeMs);
  const due = Math.min(time + limitMs, end ?? Number.POSITIVE_INFINITY);
  const limit = end !== null && end <= time + limitMs ? EXPIRES : period !== null && period <= options.maxAgeMs ? `every ${isoDays(period)}` : `at most ${isoDays(options.maxAgeMs)} old`;
  return {
    ...written4,
    status: due < options.now ? "overdue" : "recorded",
    recordedAt: isoDay(time),
    dueAt: isoDay(due),
    limit,
    at: rotated.manifest.locate(rotated.path)
  };
}
var EXPIRES = "it expires then";
function notesOf({ workload: workload2, pod }, origin, options) {
  const places = [];
  const template = workload2.pods[pod]?.path;
  if (origin.secret === null && origin.producer === null && origin.name !== null && template !== void 0)
    return notesAt(
      workload2.manifest,
      valueAt(workload2.manifest.value, [...template, "metadata", "annotations"]),
      [...template, "metadata", "annotations"],
      options
    );
  for (const manifest of [origin.secret, origin.producer]) {
    if (manifest === null) continue;
    const entry3 = options.stores.producers.find(
      ({ groups: groups2, kind }) => kind === manifest.kind && groups2.includes(manifest.group)
    );
    for (const path of entry3?.annotations ?? ["metadata.annotations"]) places.push({ manifest, path });
  }
  return places.flatMap(
    ({ manifest, path }) => matchesIn(manifest.value, path, manifest.kind === "Secret" ? null : origin.item).flatMap(
      (match) => notesAt(manifest, match.value, match.path, options)
    )
  );
}
function notesAt(manifest, annotations, path, { rotation }) {
  if (!isObject(annotations)) return [];
  return Object.entries(annotations).flatMap(([key2, value]) => {
    if (typeof value !== "string") return [];
    const name2 = key2.slice(key2.lastIndexOf("/") + 1).toLowerCase().replaceAll("_", "-");
    const isVague = (rotation.vague ?? []).includes(name2) && parseDuration(value) === null;
    return isVague ? [] : [{ own: key2.startsWith("hf-guardrails/"), name: name2, value, manifest, path: [...path, key2] }];
  });
}

// src/secrets/switches.ts
function readSwitches(manifests, { switches = [] }) {
  const found = /* @__PURE__ */ new Map();
  for (const { kind, value } of manifests) {
    const isRelease = kind === "HelmRelease" || kind === "Application" || kind === "HelmChart";
    const containers = listAt(valueAt(value, ["spec", "template", "spec", "containers"]));
    if (!isRelease && containers.length === 0) continue;
    for (const entry3 of switches) {
      if (found.get(entry3.id)?.isOn === true) continue;
      const isOn = isRelease ? releaseState(value, entry3) : containerState(containers, entry3);
      if (isOn !== null) found.set(entry3.id, { isOn, entry: entry3 });
    }
  }
  return found;
}
function containerState(containers, { images, flag, variable: variable2 }) {
  const own = containers.filter(
    (container) => (stringAt(valueAt(container, ["image"])) ?? "").toLowerCase().includes(images)
  );
  if (own.length === 0) return null;
  return own.some((container) => {
    const words = [...stringList(valueAt(container, ["command"])), ...stringList(valueAt(container, ["args"]))];
    const isFlagged = flag !== void 0 && words.some((word) => word === flag || word === `${flag}=true`);
    const isSet = listAt(valueAt(container, ["env"])).some(
      (item) => variable2 !== void 0 && valueAt(item, ["name"]) === variable2 && textOf(valueAt(item, ["value"])) === "true"
    );
    return isFlagged || isSet;
  });
}
function releaseState(value, { charts = [], values }) {
  const chart = JSON.stringify([
    valueAt(value, ["spec", "chart"]) ?? null,
    valueAt(value, ["spec", "chartRef"]) ?? null,
    valueAt(value, ["spec", "source"]) ?? null,
    valueAt(value, ["spec", "sources"]) ?? null,
    valueAt(value, ["metadata", "name"]) ?? null
  ]).toLowerCase();
  if (!charts.some((name2) => chart.includes(name2)) || values === void 0) return null;
  const isTrue = (at, depth) => {
    if (!isObject(at) || depth > 6) return false;
    return Object.entries(at).some(
      ([key2, inner]) => key2 === values ? inner === true || inner === "true" : isTrue(inner, depth + 1)
    );
  };
  return isTrue(valueAt(value, ["spec"]), 0);
}

// src/cluster/audit-policies.ts
var WRITING = ["create", "update", "patch"];
var READING = ["get", "list", "watch"];
function auditPolicyLeaks(objects, callers) {
  const policies = objects.all("audit.k8s.io", "Policy");
  if (policies.length === 0) return [];
  const secrets = new Map(
    callers.flatMap(({ tokens }) => tokens).flatMap(({ reference, origin }) => reference.effective && origin.name !== null ? [origin.name] : []).map((name2) => [`${name2.namespace ?? ""}/${name2.name}`, name2])
  );
  return policies.flatMap((policy) => {
    const found = /* @__PURE__ */ new Map();
    const rules2 = listAt(policy.value["rules"]).map((rule) => isObject(rule) ? rule : {});
    for (const secret of secrets.values()) {
      for (const verb of [...WRITING, ...READING]) {
        const index = leakingRule(rules2, verb, secret);
        if (index < 0) continue;
        const known4 = found.get(index) ?? { verbs: /* @__PURE__ */ new Set(), secrets: /* @__PURE__ */ new Set() };
        known4.verbs.add(verb);
        known4.secrets.add(secret);
        found.set(index, known4);
      }
    }
    return [...found].map(([index, { verbs, secrets: held }]) => ({
      policy,
      level: stringAt(rules2[index]?.["level"]) ?? "",
      verbs: [...verbs],
      secrets: [...held],
      at: policy.locate(["rules", index, "level"])
    }));
  });
}
function leakingRule(rules2, verb, secret) {
  for (const [index, rule] of rules2.entries()) {
    if (!matches(rule, verb, secret)) continue;
    const level = rule["level"];
    if (level === "RequestResponse" || level === "Request" && WRITING.includes(verb)) return index;
    const isForSome = listAt(rule["users"]).length > 0 || listAt(rule["userGroups"]).length > 0;
    if (!isForSome) return -1;
  }
  return -1;
}
function matches(rule, verb, { namespace, name: name2 }) {
  const verbs = stringList(rule["verbs"]);
  if (verbs.length > 0 && !verbs.includes(verb)) return false;
  const namespaces = stringList(rule["namespaces"]);
  if (namespaces.length > 0 && (namespace === null || !namespaces.includes(namespace))) return false;
  const resources = listAt(rule["resources"]);
  if (resources.length === 0) return listAt(rule["nonResourceURLs"]).length === 0;
  return resources.some((entry3) => {
    if (!isObject(entry3) || (entry3["group"] ?? "") !== "") return false;
    const kinds = stringList(entry3["resources"]);
    const names2 = stringList(entry3["resourceNames"]);
    const isKind = kinds.length === 0 || kinds.includes("secrets") || kinds.includes("*");
    return isKind && (names2.length === 0 || names2.includes(name2));
  });
}

// src/cluster/blank-callers.ts
function blankCallers(quiet, objects, catalog, region2) {
  return quiet.flatMap(({ facts: { workload: workload2 } }) => {
    const { manifest } = workload2;
    const { blanks = [] } = manifest;
    if (blanks.length === 0) return [];
    const value = blanks.reduce(
      (all, { path, written: written4 }) => withText(all, path, heldText(written4)),
      manifest.value
    );
    const filled3 = isObject(value) ? readWorkload({ ...manifest, value }, catalog.workloadKinds) : null;
    const calls = filled3 === null ? [] : readFacts(filled3, objects, catalog, { region: region2 }).calls;
    return calls.length === 0 ? [] : [{ workload: workload2 }];
  });
}

// src/cluster/blanks.ts
function blankObjects(manifests, callers, policies, { telling: telling3 = [] }) {
  const tells = tellingNames(telling3);
  const calling = new Set(callers.map(({ workload: workload2 }) => workload2.manifest));
  const deciding = new Set(policies.map(({ manifest }) => manifest));
  return manifests.flatMap((manifest) => {
    const { blanks = [] } = manifest;
    const isWorkload = calling.has(manifest);
    const counts = (blank2) => {
      if (isName(blank2.path) || deciding.has(manifest)) return !isAside(blank2.path);
      return isWorkload && decidesInPod(blank2, manifest, tells);
    };
    const isOfInterest = isWorkload || deciding.has(manifest) || SECRET_LIKE.test(manifest.kind);
    const own = isOfInterest ? blanks.filter(counts) : [];
    return own.length === 0 ? [] : [{ manifest, blanks: own }];
  });
}
var SECRET_LIKE = /Secret$/;
function tellingNames(telling3) {
  return (name2) => {
    const lower3 = name2.toLowerCase();
    return telling3.some(({ word, at }) => {
      if (at === "part") return lower3.includes(word);
      return at === "end" ? lower3.endsWith(word) : lower3 === word;
    });
  };
}
function isName(path) {
  if (path[0] === "metadata") return path.length === 2 && (path[1] === "name" || path[1] === "namespace");
  return path[0] === "spec" && path[1] === "target" && path[2] === "name";
}
function isAside(path) {
  return path.includes("annotations") || path[0] === "metadata" && path[1] === "labels";
}
function decidesInPod({ path, written: written4, name: variable2 }, manifest, tells) {
  if (isAside(path)) return false;
  const steps = path.map(String);
  const field = steps.at(-1) ?? "";
  const list2 = steps.findLastIndex((step) => LISTS2.has(step));
  if (steps[list2] === "env") {
    const name2 = valueAt(manifest.value, [...path.slice(0, list2 + 2), "name"]);
    return field === "name" || field === "key" || tells(textOf(name2)) || tells(variable2) || tells(written4);
  }
  if (steps[list2] === "args" || steps[list2] === "command") return decidesAsArgument(path, written4, manifest, tells);
  if (/^(?:image|serviceAccountName|serviceAccount|secretName|labels)$/.test(field)) return true;
  return steps.some((step) => DECIDING2.has(step)) || tells(field);
}
var LISTS2 = /* @__PURE__ */ new Set(["env", "args", "command"]);
var DECIDING2 = /* @__PURE__ */ new Set([
  "labels",
  "envFrom",
  "secret",
  "secretRef",
  "secretKeyRef",
  "configMapRef",
  "initContainerImage"
]);
function decidesAsArgument(path, written4, { value }, tells) {
  const index = Number(path.at(-1));
  const own = /^--?[\w-]+(?==)/.exec(written4)?.[0];
  if (own !== void 0) return tells(own);
  const before2 = Number.isInteger(index) && index > 0 ? valueAt(value, [...path.slice(0, -1), index - 1]) : void 0;
  if (typeof before2 !== "string" || !/^--?[\w-]+$/.test(before2)) return true;
  return tells(before2) || before2 === "-c" || before2 === "-lc";
}

// src/cluster/flow-log.ts
function flowLogOf(objects, values, { agents, settings }, configured) {
  const names2 = new Set(agents.map(({ configMap }) => configMap));
  const maps = objects.all("", "ConfigMap").filter(({ name: name2 }) => names2.has(name2));
  const written4 = [
    ...maps.map(
      (map2) => ({
        name: `ConfigMap ${map2.namespace === null ? "" : `${map2.namespace}/`}${map2.name}`,
        of: (id) => {
          const key2 = settings.find((setting) => setting.id === id)?.key ?? "";
          const value = valueAt(map2.value, ["data", key2]);
          const isWhole2 = valueAt(map2.value, ["data", "enable-hubble"]) !== void 0;
          if (value === void 0 && !isWhole2) return "unknown";
          return { value, at: value === void 0 ? null : map2.locate(["data", key2]) };
        }
      })
    ),
    ...values.filter(({ isLoose }) => !isLoose).map((one) => sourceOf8(one, settings))
  ];
  const sources2 = written4.length > 0 ? written4 : values.map((one) => sourceOf8(one, settings));
  if (sources2.length === 0 && configured === void 0) return null;
  const ask = (id) => {
    const answers = sources2.map(
      (source) => meant(
        source.of(id),
        settings.find((setting) => setting.id === id)
      )
    );
    const [first = "unknown"] = answers;
    return answers.every((answer) => JSON.stringify(answer) === JSON.stringify(first)) ? first : "unknown";
  };
  const at = (id) => sources2.flatMap((source) => {
    const found = source.of(id);
    return found === "unknown" || found.at === null ? [] : [found.at];
  })[0] ?? null;
  const stated = (id, own) => {
    if (own !== void 0) return { answer: own ? "yes" : "no", at: null };
    const answer = ask(id);
    return { answer: answer === "unknown" ? "unknown" : answer === true ? "yes" : "no", at: at(id) };
  };
  const exported = stated("hubble-export", configured?.export);
  const dynamic = stated("hubble-export-dynamic", configured?.export);
  return {
    source: configured === void 0 || sources2.length > 0 ? sources2[0]?.name ?? "" : "the configuration",
    enabled: stated("hubble", configured?.enabled),
    exported: either(exported, dynamic),
    redacted: redaction(stated("hubble-redact", configured?.redact), ask),
    leftOut: exported.answer === "yes" && dynamic.answer === "no" ? leftOut(ask, at) : null
  };
}
function meant(found, setting) {
  if (found === "unknown" || setting === void 0) return "unknown";
  const { value } = found;
  if (value === void 0 || value === null) return setting.default;
  if (Array.isArray(setting.default)) return Array.isArray(value) ? listAt(value) : textList(value);
  const text = textOf(value).trim();
  if (text === "true" || text === "false") return text === "true";
  return /^\/[\w./-]+$|^stdout$/.test(text) ? true : text === "" ? false : "unknown";
}
function textList(value) {
  const text = stringAt(value)?.trim();
  if (text === void 0) return "unknown";
  return text.startsWith("{") ? text.split(/(?<=\})\s+(?=\{)/) : text.split(/[\s,]+/).filter((word) => word !== "");
}
function either(first, second) {
  if (first.answer === "yes" || second.answer === "no") return first;
  return second;
}
function redaction(enabled, ask) {
  if (enabled.answer !== "yes") return enabled;
  const [allow, deny] = [ask("hubble-redact-allow"), ask("hubble-redact-deny")];
  if (!Array.isArray(allow) || !Array.isArray(deny)) return { ...enabled, answer: "unknown" };
  const has = (list2) => list2.some((name2) => textOf(name2).toLowerCase() === "authorization");
  const shows = has(allow) || allow.length === 0 && deny.length > 0 && !has(deny);
  return shows ? { ...enabled, answer: "no" } : enabled;
}
var NAMING = ["destination_names", "l7"];
var PASSED = ["FORWARDED", "REDIRECTED", "AUDIT", "TRACED", "TRANSLATED"];
function leftOut(ask, at) {
  const fields = ask("hubble-export-fields");
  const allowed = ask("hubble-export-allow");
  const place = at("hubble-export-fields");
  if (Array.isArray(fields) && fields.length > 0 && place !== null) {
    const named = fields.some((field) => NAMING.some((name2) => field === name2 || textOf(field).startsWith(`${name2}.`)));
    if (!named) return { what: "the names that were called (`destination_names`, `l7`)", at: place };
  }
  const filter = at("hubble-export-allow");
  if (Array.isArray(allowed) && allowed.length > 0 && filter !== null && allowed.every(isOnlyDrops))
    return { what: "every call that was let through", at: filter };
  return null;
}
function isOnlyDrops(filter) {
  const verdicts = /"verdict"\s*:\s*\[([^\]]*)\]/.exec(textOf(filter))?.[1] ?? "";
  return verdicts.includes('"') && !PASSED.some((verdict) => verdicts.includes(verdict));
}
function sourceOf8({ name: name2, layers, isPartial }, settings) {
  const merged6 = mergeValues(layers);
  const last = layers.at(-1);
  return {
    name: name2,
    of: (id) => {
      const path = settings.find((setting) => setting.id === id)?.value.split(".") ?? [];
      const from = isPartial ? last ?? null : merged6;
      const value = from === null ? void 0 : valueAt(from.value, path);
      if (value === void 0 && (isPartial || from === null)) return isPartial ? "unknown" : { value, at: null };
      return { value, at: value === void 0 || from === null ? null : from.locate(path) };
    }
  };
}

// src/cluster/held-secrets.ts
var NAME3 = /(?:^|[-_.])(?:hf|hugging-?_?face)(?:[-_.]|$)/i;
function heldSecrets(manifests, environment) {
  const names2 = new Set(
    environment.tokens.filter(({ file, keyless }) => file !== true && keyless !== true).map(({ name: name2 }) => name2.toLowerCase())
  );
  return manifests.flatMap((secret) => {
    if (secret.group !== "" || secret.kind !== "Secret" || isObject(secret.value["sops"])) return [];
    return ["stringData", "data"].flatMap((field) => {
      const data2 = secret.value[field];
      if (!isObject(data2)) return [];
      return Object.keys(data2).filter(
        (key2) => names2.has(key2.toLowerCase().replaceAll("-", "_")) || NAME3.test(key2) || NAME3.test(secret.name) && /token|key/i.test(key2)
      ).map((key2) => ({ secret, key: key2, at: secret.locate([field, key2], "key") }));
    });
  });
}

// src/kube/rbac.ts
var RANK = { error: 0, warning: 1, note: 2 };
function readersOf(index, secret, consumers = []) {
  const expected = new Set(consumers.map(accountKey));
  const direct = /* @__PURE__ */ new Map();
  const indirect = /* @__PURE__ */ new Map();
  for (const { binding, name: name2, confidence } of [...bindingsFor(index, secret), ...bindingsForCopies(index, secret)]) {
    const reads = binding.grant.reads(name2);
    const around = reads === "no" ? waysAround(binding) : [];
    const isWildcard = binding.isCluster && reads === "wildcard";
    for (const subject2 of binding.subjects) {
      if (isExpected(subject2, expected, index.catalog)) continue;
      const severity = isWildcard || isBroad(subject2, index.catalog) ? "error" : "warning";
      if (reads !== "no")
        direct.set(`${subject2.text}\0${binding.says}`, readerBy(subject2, severity, binding.says, confidence));
      for (const says of around) {
        const key2 = `${subject2.text}\0${says}`;
        indirect.set(key2, readerBy(subject2, "note", `${says} (${binding.says})`, confidence));
      }
    }
  }
  const reading2 = new Set([...direct.values()].map(({ subject: subject2 }) => subject2));
  return [...direct.values(), ...[...indirect.values()].filter(({ subject: subject2 }) => !reading2.has(subject2))].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || byCodeUnits(a.subject, b.subject) || byCodeUnits(a.path, b.path)
  );
}
function readerBy({ text, at }, severity, path, confidence) {
  return {
    subject: text,
    severity,
    path,
    confidence,
    get at() {
      return at();
    }
  };
}
function bindingsFor({ clusterWide, byNamespace }, secret) {
  const { namespace, name: name2 } = secret;
  const bindings = namespace === null ? [...clusterWide, ...[...byNamespace.values()].flat()] : [...clusterWide, ...byNamespace.get(namespace) ?? [], ...byNamespace.get(null) ?? []];
  return bindings.flatMap((binding) => {
    const confidence = reaches(binding, secret);
    return confidence === null ? [] : [{ binding, name: name2, confidence }];
  });
}
var MAX_HELD = 1e3;
function bindingsForCopies({ clusterWide, byNamespace }, secret) {
  return (secret.copies ?? []).flatMap(({ name: name2, covers: covers3 }) => {
    const isOther = name2 !== secret.name;
    const bindings = [...byNamespace].flatMap(
      ([namespace, held]) => namespace !== null && covers3(namespace) && (isOther || namespace !== secret.namespace) ? held : []
    );
    return [...isOther ? clusterWide : [], ...bindings].slice(0, MAX_HELD).map((binding) => ({ binding, name: name2, confidence: binding.isSure ? "high" : "low" }));
  });
}
function reaches(binding, secret) {
  const sure = binding.isSure ? "high" : "low";
  if (binding.isCluster) return sure;
  const { namespace, root } = binding.manifest;
  if (namespace !== null && secret.namespace !== null) return namespace === secret.namespace ? sure : null;
  if (secret.root !== void 0 && secret.root !== root) return null;
  return namespace === secret.namespace ? sure : "low";
}
function waysAround({ isCluster, grant }) {
  return isCluster ? [...grant.ways, ...grant.clusterWays.filter((way) => !grant.ways.includes(way))] : grant.ways;
}
function isBroad(subject2, { broad }) {
  if (subject2.kind === "ServiceAccount") return subject2.name === "default";
  return broad.some(({ kind, name: name2 }) => kind === subject2.kind && name2 === subject2.name) || subject2.kind === "Group" && subject2.name.startsWith("system:serviceaccounts:");
}
function isExpected(subject2, consumers, { operators }) {
  if (subject2.kind !== "ServiceAccount" || subject2.name === "default") return false;
  return consumers.has(accountKey(subject2)) || operators.some(({ accounts }) => accounts.includes(subject2.name));
}
function accountKey({ namespace, name: name2 }) {
  return `${namespace ?? ""}\0${name2}`;
}

// src/kube/rbac-grants.ts
var MAX_COMPARISONS = 3e6;
function grantOfRules(rules2, catalog) {
  const own = readRules(rules2, catalog);
  return {
    reads: (secret) => own.isWildcard ? "wildcard" : own.readsAll || own.names.has(secret) ? "yes" : "no",
    ...waysOf((way) => own.ways.has(way), catalog)
  };
}
function grantsOfClusterRoles(clusterRoles, catalog) {
  const byName2 = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Map();
  for (const role of clusterRoles) {
    push(byName2, role.name, role);
    if (selectorsOf(role) === void 0) own.set(role, readRules(listAt(role.value["rules"]), catalog));
  }
  const spread = spreader(clusterRoles);
  const holders = (has) => spread([...own].flatMap(([role, rules2]) => has(rules2) ? [role] : []));
  const wildcard = holders(({ isWildcard }) => isWildcard);
  const all = holders(({ readsAll }) => readsAll);
  const ways = catalog.indirect.map((_, way) => holders((rules2) => rules2.ways.has(way)));
  const byResourceName = /* @__PURE__ */ new Map();
  for (const [role, { names: names2 }] of own) for (const name2 of names2) push(byResourceName, name2, role);
  const named = /* @__PURE__ */ new Map();
  const holdersOfName = (secret) => {
    const known4 = named.get(secret) ?? spread(byResourceName.get(secret) ?? []);
    named.set(secret, known4);
    return known4;
  };
  return (name2) => {
    const written4 = byName2.get(name2) ?? [];
    const builtin = catalog.builtin.find(({ id }) => id === name2);
    const standard = builtin !== void 0 && written4.every(isReconciled) ? builtin : null;
    const label = standard?.label;
    const roles = label === void 0 ? written4 : [...written4, ...clusterRoles.filter((role) => labelsOf2(role)[label] === "true")];
    const isAmong = (set) => roles.some((role) => set.has(role));
    const isWildcard = isAmong(wildcard) || standard?.wildcard === true;
    const isReader = isAmong(all) || standard?.reads === true;
    return {
      reads: (secret) => isWildcard ? "wildcard" : isReader || isAmong(holdersOfName(secret)) ? "yes" : "no",
      ...waysOf((way) => isAmong(ways[way] ?? /* @__PURE__ */ new Set()), catalog)
    };
  };
}
function spreader(clusterRoles) {
  const aggregated = clusterRoles.filter((role) => selectorsOf(role) !== void 0);
  const selecting2 = /* @__PURE__ */ new Map();
  const using = /* @__PURE__ */ new Map();
  const select = selectorIndex(aggregated.length === 0 ? [] : clusterRoles);
  for (const role of aggregated) {
    for (const selector of listAt(selectorsOf(role))) {
      const id = JSON.stringify(selector);
      if (!using.has(id)) for (const selected of select(selector)) push(selecting2, selected, id);
      push(using, id, role);
    }
  }
  return (from) => {
    const reached = new Set(from);
    const followed = /* @__PURE__ */ new Set();
    for (const role of reached) {
      for (const selector of selecting2.get(role) ?? []) {
        if (followed.has(selector)) continue;
        followed.add(selector);
        for (const user of using.get(selector) ?? []) reached.add(user);
      }
    }
    return reached;
  };
}
function selectorIndex(roles) {
  const labels = new Map(roles.map((role) => [role, labelsOf2(role)]));
  const byLabel = /* @__PURE__ */ new Map();
  for (const [role, own] of labels)
    for (const [key2, value] of Object.entries(own)) push(byLabel, `${key2}=${value}`, role);
  let comparisons = 0;
  return (selector) => {
    const [first] = Object.entries(stringMap(valueAt(selector, ["matchLabels"])));
    const candidates = first === void 0 ? roles : byLabel.get(`${first[0]}=${first[1]}`) ?? [];
    comparisons += candidates.length;
    if (comparisons > MAX_COMPARISONS) return [];
    return candidates.filter((role) => selectsLabels(selector, labels.get(role) ?? {}));
  };
}
function readRules(rules2, catalog) {
  const names2 = /* @__PURE__ */ new Set();
  const ways = /* @__PURE__ */ new Set();
  let isWildcard = false;
  let readsAll = false;
  for (const rule of rules2) {
    if (!isObject(rule)) continue;
    for (const [position, way] of catalog.indirect.entries()) if (allows(rule, way)) ways.add(position);
    if (!readsSecrets(rule, catalog)) continue;
    const limited = stringList(rule["resourceNames"]);
    for (const name2 of limited) names2.add(name2);
    if (limited.length > 0) continue;
    readsAll = true;
    if (stringList(rule["resources"]).includes("*")) isWildcard = true;
  }
  return { isWildcard, readsAll, names: names2, ways };
}
function waysOf(has, { indirect }) {
  const found = indirect.filter((_, way) => has(way));
  const words = (clusterOnly) => [
    ...new Set(found.filter((way) => way.clusterOnly === true === clusterOnly).map(({ says }) => says))
  ];
  return { ways: words(false), clusterWays: words(true) };
}
function readsSecrets(rule, { read: read5 }) {
  return stringList(rule["apiGroups"]).some((group) => read5.groups.includes(group)) && stringList(rule["resources"]).some((resource) => read5.resources.includes(resource)) && stringList(rule["verbs"]).some((verb) => read5.verbs.includes(verb));
}
function allows(rule, { groups: groups2, resources, verbs }) {
  return stringList(rule["apiGroups"]).some((group) => group === "*" || groups2.includes(group)) && stringList(rule["resources"]).some((resource) => resource === "*" || resources.includes(resource)) && stringList(rule["verbs"]).some((verb) => verb === "*" || verbs.includes(verb));
}
function selectorsOf(role) {
  return valueAt(role.value, ["aggregationRule", "clusterRoleSelectors"]);
}
function labelsOf2(role) {
  return stringMap(valueAt(role.value, ["metadata", "labels"]));
}
function isReconciled(role) {
  const annotations = stringMap(valueAt(role.value, ["metadata", "annotations"]));
  return annotations["rbac.authorization.kubernetes.io/autoupdate"] !== "false";
}

// src/kube/rbac-index.ts
var RBAC = "rbac.authorization.k8s.io";
function createRbacIndex(manifests, catalog) {
  const ofGroup = manifests.filter(({ group }) => group === RBAC);
  const grantOfClusterRole = grantsOfClusterRoles(
    ofGroup.filter(({ kind }) => kind === "ClusterRole"),
    catalog
  );
  const roles = /* @__PURE__ */ new Map();
  for (const role of ofGroup.filter(({ kind }) => kind === "Role")) {
    push(roles, role.name, role);
    push(roles, `${role.namespace ?? ""}/${role.name}`, role);
  }
  const clusterWide = [];
  const refused = [];
  const byNamespace = /* @__PURE__ */ new Map();
  for (const manifest of ofGroup) {
    const isCluster = manifest.kind === "ClusterRoleBinding";
    if (!isCluster && manifest.kind !== "RoleBinding") continue;
    const name2 = stringAt(valueAt(manifest.value, ["roleRef", "name"])) ?? "";
    const kind = stringAt(valueAt(manifest.value, ["roleRef", "kind"])) ?? "";
    const { grant, isSure } = kind === "ClusterRole" ? { grant: grantOfClusterRole(name2), isSure: true } : grantOfRole(roles, name2, manifest, catalog);
    const problem2 = isCluster ? refusalOf2(manifest, kind) : null;
    if (problem2 !== null) {
      refused.push({ manifest, grant, ...problem2 });
      continue;
    }
    const subjects = subjectsOf(manifest, isCluster);
    if (subjects === null) continue;
    const place = manifest.namespace === null || isCluster ? "" : `${manifest.namespace}/`;
    const says = `${manifest.kind} ${place}${manifest.name}, ${kind} ${name2}`;
    const binding = { manifest, isCluster, says, grant, isSure, subjects };
    if (isCluster) clusterWide.push(binding);
    else push(byNamespace, manifest.namespace, binding);
  }
  return { clusterWide, byNamespace, refused, catalog };
}
function grantOfRole(roles, name2, binding, catalog) {
  const exact = roles.get(`${binding.namespace ?? ""}/${name2}`) ?? [];
  const loose = exact.length > 0 ? [] : (roles.get(name2) ?? []).filter(
    ({ namespace, root }) => root === binding.root && (namespace === null || binding.namespace === null)
  );
  const rules2 = (exact.length > 0 ? exact : loose).flatMap(({ value }) => listAt(value["rules"]));
  return { grant: grantOfRules(rules2, catalog), isSure: exact.length > 0 };
}
function refusalOf2(manifest, kind) {
  if (kind !== "ClusterRole") return { path: ["roleRef"], reason: `its roleRef is a ${kind || "nothing"}` };
  const index = listAt(manifest.value["subjects"]).findIndex(
    (item) => isObject(item) && item["kind"] === "ServiceAccount" && !stringAt(item["namespace"])
  );
  return index < 0 ? null : { path: ["subjects", index], reason: `subject ${index + 1} is a service account without a namespace` };
}
function subjectsOf(manifest, isCluster) {
  const subjects = [];
  for (const [index, item] of listAt(manifest.value["subjects"]).entries()) {
    if (!isObject(item)) continue;
    const kind = item["kind"];
    const name2 = stringAt(item["name"]) ?? "";
    const given = stringAt(item["namespace"]) || null;
    const written4 = given === UNKNOWN_NAMESPACE ? null : given;
    const at = () => manifest.locate(["subjects", index]);
    if (kind === "ServiceAccount") {
      if (isCluster && given === null) return null;
      subjects.push(accountSubject(written4 ?? manifest.namespace, name2, at));
    } else if (kind === "User" || kind === "Group") {
      const account = kind === "User" ? /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name2) : null;
      if (account !== null) subjects.push(accountSubject(account[1] ?? "", account[2] ?? "", at));
      else subjects.push({ kind, name: name2, namespace: null, text: `${kind} ${name2}`, at });
    }
  }
  return subjects;
}
function accountSubject(namespace, name2, at) {
  const text = `ServiceAccount ${namespace === null ? "" : `${namespace}/`}${name2}`;
  return { kind: "ServiceAccount", name: name2, namespace, text, at };
}

// src/secrets/accounts.ts
var APP_LABELS = [
  "app.kubernetes.io/part-of",
  "app.kubernetes.io/instance",
  "app.kubernetes.io/name",
  "app",
  "k8s-app"
];
function accountSharing(workloads) {
  const byAccount = /* @__PURE__ */ new Map();
  for (const workload2 of workloads) {
    for (const index of workload2.pods.keys()) {
      const key2 = accountOf(workload2, index);
      if (key2 === null) continue;
      byAccount.set(key2, (byAccount.get(key2) ?? /* @__PURE__ */ new Set()).add(workload2));
    }
  }
  return (workload2, index) => {
    const key2 = accountOf(workload2, index);
    const others = key2 === null ? [] : [...byAccount.get(key2) ?? []].filter((other) => other.manifest !== workload2.manifest);
    const own = workload2.pods[index]?.labels ?? {};
    return others.map((other) => ({ workload: other, isOther: isOtherApp(own, other) }));
  };
}
function accountOf({ pods, root }, index) {
  const pod = pods[index];
  if (pod === void 0 || !pod.serviceAccountKnown || pod.serviceAccount === "default") return null;
  if (!/^[a-z0-9.-]+$/.test(pod.serviceAccount)) return null;
  return JSON.stringify([pod.namespace ?? ["unset", root], pod.serviceAccount]);
}
function isOtherApp(own, { pods }) {
  const labels = pods[0]?.labels ?? {};
  const shared = APP_LABELS.filter((label) => own[label] !== void 0 && labels[label] !== void 0);
  if (shared.length === 0) return null;
  return !shared.some((label) => own[label] === labels[label]);
}

// src/secrets/fan-out.ts
function copiesOf(origin, index) {
  const { producer, secret, name: name2 } = origin;
  const source = origin.copyOf ?? name2;
  if (source === null) return [];
  const made = [producer, secret].find((manifest) => manifest !== null && manifest.kind !== "Secret") ?? null;
  const entry3 = made === null ? void 0 : producersByKind(index.catalog).get(`${made.group}/${made.kind}`);
  const places = [
    ...secret === null ? [] : [{ manifest: secret, paths: ["metadata.annotations"] }],
    ...made === null ? [] : [{ manifest: made, paths: entry3?.annotations ?? ["metadata.annotations"] }]
  ];
  const annotated = places.flatMap(({ manifest, paths }) => {
    const annotation = copyAnnotation(manifest, paths, index.catalog.copies ?? []);
    const range = copyRange(annotation);
    if (annotation === null || range === null) return [];
    const { list: list2, selector } = annotation;
    return [
      {
        copier: annotation.entry.says,
        range: list2 !== "" ? `the namespaces ${list2}` : selector !== "" ? `namespaces with ${selector}` : "every namespace",
        name: source.name,
        covers: (namespace) => range.covers(namespace) === "yes",
        at: manifest.locate(annotation.path, "key")
      }
    ];
  });
  const written4 = made === null || entry3?.namespaces === void 0 ? null : writtenCopy(made, entry3.namespaces);
  const named = index.copiesOf(source).map(({ name: copy2, origin: clone2 }) => {
    const { manifest, namespace, via, range } = clone2;
    const own = manifest.namespace === null ? manifest.name : `${manifest.namespace}/${manifest.name}`;
    return {
      copier: `${via ?? "mirror"} ${own}`,
      range: namespace === null ? "the namespaces that its rule chooses" : `namespace ${namespace}`,
      name: copy2,
      covers: (other) => range === null ? other === namespace : range.covers(other) === "yes",
      at: manifest.locate(["metadata", "name"])
    };
  });
  const copies = [...annotated, ...named];
  if (written4 === null) return copies;
  const covers3 = (namespace) => {
    const { origins, isGuess } = index.origins({ namespace, name: source.name, key: null }, "");
    return !isGuess && origins.some(({ manifest }) => manifest === made);
  };
  return [...copies, { ...written4, name: source.name, covers: covers3 }];
}
function writtenCopy(producer, paths) {
  const valuesAt = (list2) => (list2 ?? []).flatMap((path) => matchesOf(producer.value, path).map(({ value }) => value));
  const names2 = valuesAt(paths.names).filter((name2) => typeof name2 === "string");
  const selectors = valuesAt(paths.selectors).filter(isObject);
  const isAll = selectors.some((selector) => Object.keys(selector).length === 0) || paths.allWithout === true && names2.length + selectors.length === 0;
  const isOne = names2.length < 2 && !names2.some((name2) => /[^a-z0-9-]/.test(name2));
  if (!isAll && selectors.length === 0 && isOne) return null;
  const labels = selectors.flatMap((selector) => Object.entries(stringMap(valueAt(selector, ["matchLabels"]))));
  const parts3 = [
    ...names2,
    ...labels.map(([key2, value]) => `those with ${key2}=${value}`),
    ...selectors.some((selector) => listAt(selector["matchExpressions"]).length > 0) ? ["those that a selector chooses"] : []
  ];
  return {
    copier: `${producer.kind} ${producer.name}`,
    range: isAll ? "every namespace" : `the namespaces ${parts3.join(", ")}`,
    at: producer.locate(producer.value["spec"] === void 0 ? ["metadata", "name"] : ["spec"])
  };
}

// src/secrets/identity.ts
function storeAuthenticationOf(origin, index, objects, catalog) {
  const { producer } = origin;
  if (producer === null || origin.provenance !== "store" && origin.provenance !== "dynamic") return null;
  const found = storeOf(producer, index, origin.name?.key, producer.namespace ?? origin.name?.namespace) ?? vaultAuthOf(producer, objects);
  const missing = found === null ? missingStore(producer, origin.name?.key ?? null) : null;
  if (missing !== null) return missing;
  const store = found ?? producer;
  const { namespace } = store;
  const isCluster = store.kind.startsWith("Cluster");
  const base2 = {
    store: `${store.kind} ${namespace === null || isCluster ? "" : `${namespace}/`}${store.name}`,
    servesAll: servesAll2(store),
    at: store.locate(["metadata", "name"])
  };
  const home = store.kind === "VaultAuth" ? producer.namespace ?? namespace : namespace;
  for (const { group, kinds, path, equals, form, says, account } of catalog.storeAuthentication) {
    if (group !== store.group || !kinds.includes(store.kind)) continue;
    const match = matchesOf(store.value, path).find(({ value }) => equals === void 0 || value === equals);
    if (match === void 0) continue;
    const named = account === void 0 ? void 0 : matchesOf(store.value, account)[0]?.value;
    return {
      ...base2,
      form,
      says,
      account: accountText(named, isCluster ? null : home),
      at: store.locate(match.path)
    };
  }
  return { ...base2, form: "unknown", says: "nothing in the manifests says how", account: null };
}
function servesAll2({ kind, value }) {
  if (kind === "ClusterSecretStore") return listAt(valueAt(value, ["spec", "conditions"])).length === 0;
  return kind === "VaultAuth" && listAt(valueAt(value, ["spec", "allowedNamespaces"])).includes("*");
}
function missingStore(producer, key2) {
  const unknown = (store, says, path) => ({
    form: "unknown",
    store,
    says,
    account: null,
    servesAll: false,
    at: producer.locate(path)
  });
  const own = `${producer.kind} ${producer.namespace === null ? "" : `${producer.namespace}/`}${producer.name}`;
  if (producer.group === "secrets.hashicorp.com") {
    const named = stringAt(valueAt(producer.value, ["spec", "vaultAuthRef"]));
    if (named === void 0)
      return unknown(own, "it names no VaultAuth: the default of the operator counts", ["metadata", "name"]);
    return unknown(`VaultAuth ${named}`, "it is not in the scan", ["spec", "vaultAuthRef"]);
  }
  if (producer.group !== "external-secrets.io") return null;
  const reference = storeReferenceOf(producer, key2);
  if (reference === null) return unknown(own, "it names no store", ["metadata", "name"]);
  return unknown(`${reference.kind} ${reference.name}`, "it is not in the scan", reference.path);
}
function vaultAuthOf(producer, objects) {
  const reference = stringAt(valueAt(producer.value, ["spec", "vaultAuthRef"]));
  if (reference === void 0) return null;
  const slash = reference.indexOf("/");
  const namespace = slash < 0 ? producer.namespace : reference.slice(0, slash);
  return objects.find("secrets.hashicorp.com", "VaultAuth", namespace, reference.slice(slash + 1));
}
function accountText(value, namespace) {
  const name2 = stringAt(value) ?? stringAt(valueAt(value, ["name"]));
  if (name2 === void 0) return null;
  const prefix = stringAt(valueAt(value, ["namespace"])) ?? namespace;
  return prefix === null ? name2 : `${prefix}/${name2}`;
}
function identityMarksOf(workload2, podIndex, objects, catalog) {
  const pod = workload2.pods[podIndex];
  if (pod === void 0) return [];
  const account = objects.find("", "ServiceAccount", pod.namespace, pod.serviceAccount);
  const accountAnnotations = stringMap(valueAt(account?.value, ["metadata", "annotations"]));
  const marks = catalog.workloadIdentity.flatMap(({ on, key: key2, podLabel, says }) => {
    if (podLabel !== void 0 && pod.labels[podLabel] !== "true") return [];
    if (on === "pod") {
      const isSet = Object.hasOwn(pod.annotations, key2);
      return isSet ? [{ says, strength: "asserted", at: workload2.manifest.locate([...pod.path, "metadata", "annotations", key2]) }] : [];
    }
    if (account === null || accountAnnotations[key2] === void 0) return [];
    return [{ says, strength: "asserted", at: account.locate(["metadata", "annotations", key2]) }];
  });
  for (const { value, path } of pod.volumes) {
    for (const [position, source] of listAt(valueAt(value, ["projected", "sources"])).entries()) {
      const audience = stringAt(valueAt(source, ["serviceAccountToken", "audience"]));
      if (audience === void 0) continue;
      const at = workload2.manifest.locate([
        ...path,
        "projected",
        "sources",
        position,
        "serviceAccountToken",
        "audience"
      ]);
      marks.push({ says: `a projected token for ${audience}`, strength: "proved", at });
    }
  }
  return marks;
}

// src/secrets/sharing.ts
function createSharing(workloads, manifests) {
  const bySecret2 = /* @__PURE__ */ new Map();
  for (const workload2 of workloads)
    for (const [name2, consumer] of workload2.pods.flatMap((_, pod) => usesOf(workload2, pod)))
      push(bySecret2, name2, consumer);
  const byRemote = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    if (manifest.kind !== "ExternalSecret") continue;
    const name2 = stringAt(valueAt(manifest.value, ["spec", "target", "name"])) ?? manifest.name;
    for (const item of listAt(valueAt(manifest.value, ["spec", "data"]))) {
      const key2 = isObject(item) ? stringAt(item["secretKey"]) ?? null : null;
      const remote = key2 === null ? null : remoteOf(manifest, key2);
      if (remote !== null) push(byRemote, remote, { namespace: manifest.namespace, name: name2, key: key2 });
    }
  }
  return { bySecret: bySecret2, byRemote };
}
function consumersOf(origin, root, sharing, copies = []) {
  if (origin.name === null) return [];
  const { copyOf } = origin;
  const names2 = [
    origin.name,
    ...copyOf === null ? [] : [{ ...copyOf, key: copyOf.key ?? origin.name.key }]
  ];
  const remote = origin.producer === null || origin.name.key === null ? null : remoteOf(origin.producer, origin.name.key);
  if (remote !== null) names2.push(...sharing.byRemote.get(remote) ?? []);
  const key2 = origin.name.key;
  const takes = (consumer, own) => own === null || consumer.key === null || consumer.key === own;
  const found = /* @__PURE__ */ new Set([
    ...names2.flatMap(
      (name2) => (sharing.bySecret.get(name2.name) ?? []).filter(
        (consumer) => consumer.namespace === name2.namespace && (consumer.namespace !== null || consumer.workload.root === root) && takes(consumer, name2.key)
      )
    ),
    ...copies.flatMap(
      ({ name: name2, covers: covers3 }) => (sharing.bySecret.get(name2) ?? []).filter(
        (consumer) => consumer.namespace !== null && covers3(consumer.namespace) && takes(consumer, key2)
      )
    )
  ]);
  return [...found];
}
function remoteOf(manifest, key2) {
  if (manifest.kind !== "ExternalSecret" || valueAt(manifest.value, ["spec", "target", "template"]) !== void 0)
    return null;
  const item = listAt(valueAt(manifest.value, ["spec", "data"])).find(
    (one) => isObject(one) && one["secretKey"] === key2
  );
  const reference = valueAt(item, ["remoteRef"]);
  const store = valueAt(item, ["sourceRef", "storeRef"]) ?? valueAt(manifest.value, ["spec", "secretStoreRef"]);
  if (!isObject(reference) || !isObject(store)) return null;
  const kind = stringAt(store["kind"]) ?? "SecretStore";
  const scope = kind === "ClusterSecretStore" ? "" : `${manifest.namespace ?? ""}`;
  return JSON.stringify([kind, scope, store["name"], reference["key"], reference["property"] ?? null]);
}
function usesOf(workload2, index) {
  const pod = workload2.pods[index];
  if (pod === void 0) return [];
  const isKnown2 = pod.serviceAccountKnown && !/[$<{%]/.test(pod.serviceAccount);
  const serviceAccount = isKnown2 ? pod.serviceAccount : null;
  const prefix = pod.namespace === null ? "" : `${pod.namespace}/`;
  const identity = serviceAccount === null ? `${workload2.kind} ${prefix}${workload2.name}` : `${prefix}${serviceAccount}`;
  const uses = [];
  const add = (reference, field, keys, path) => {
    const name2 = isObject(reference) ? stringAt(reference[field]) : void 0;
    if (name2 === void 0 || name2 === "") return;
    const at = workload2.manifest.locate(path);
    for (const key2 of keys)
      uses.push([name2, { workload: workload2, identity, namespace: pod.namespace, serviceAccount, key: key2, at }]);
  };
  for (const container of pod.containers) {
    for (const [position, item] of listAt(container.value["env"]).entries()) {
      const reference = valueAt(item, ["valueFrom", "secretKeyRef"]);
      const key2 = stringAt(valueAt(reference, ["key"])) ?? null;
      add(reference, "name", [key2], [...container.path, "env", position, "valueFrom", "secretKeyRef"]);
    }
    for (const [position, item] of listAt(container.value["envFrom"]).entries())
      add(valueAt(item, ["secretRef"]), "name", [null], [...container.path, "envFrom", position, "secretRef"]);
  }
  for (const { value, path } of pod.volumes) {
    const secret = value["secret"];
    if (isObject(secret)) add(secret, "secretName", keysOf2(secret), [...path, "secret"]);
    for (const [position, source] of listAt(valueAt(value, ["projected", "sources"])).entries()) {
      const projected = valueAt(source, ["secret"]);
      if (isObject(projected))
        add(projected, "name", keysOf2(projected), [...path, "projected", "sources", position, "secret"]);
    }
  }
  return uses;
}
function keysOf2(volume) {
  const items = listAt(volume["items"]).flatMap((item) => stringAt(valueAt(item, ["key"])) ?? []);
  return items.length > 0 ? items : [null];
}

// src/cluster/identity.ts
function identityFacts(manifests, workloads, index, objects, catalogs) {
  const rbac = createRbacIndex(manifests, catalogs.rbac);
  const sharing = createSharing(workloads, manifests);
  const companionsOf = accountSharing(workloads);
  const copies = oncePerSecret(({ origin }) => copiesOf(origin, index), []);
  const consumers = oncePerSecret(
    (token) => consumersOf(token.origin, token.reference.workload.root, sharing, copies(token)),
    []
  );
  const facts = {
    consumers,
    readers: oncePerSecret((token) => {
      const { name: name2, producer, secret } = token.origin;
      if (name2 === null) return [];
      const root = (secret ?? producer)?.root ?? token.reference.workload.root;
      const accounts = consumers(token).flatMap(
        ({ namespace, serviceAccount }) => serviceAccount === null ? [] : [{ namespace, name: serviceAccount }]
      );
      const { copyOf } = token.origin;
      const source = copyOf === null ? [] : [{ name: copyOf.name, covers: (other) => other === copyOf.namespace }];
      const elsewhere2 = [...source, ...copies(token)];
      return readersOf(rbac, { namespace: name2.namespace, name: name2.name, root, copies: elsewhere2 }, accounts);
    }, []),
    refused: ({ origin }) => {
      const { name: name2 } = origin;
      return name2 === null ? [] : rbac.refused.filter(({ grant }) => grant.reads(name2.name) !== "no");
    },
    copies,
    store: ({ origin }) => storeAuthenticationOf(origin, index, objects, catalogs.identity),
    marks: (workload2, pod) => identityMarksOf(workload2, pod, objects, catalogs.identity)
  };
  return {
    ...facts,
    chain: (token, judged) => {
      const { reference, origin } = token;
      const pod = reference.workload.pods[reference.pod];
      const known4 = {
        reference,
        origin,
        account: pod === void 0 ? null : objects.find("", "ServiceAccount", pod.namespace, pod.serviceAccount),
        companions: companionsOf(reference.workload, reference.pod),
        authentication: facts.store(token),
        marks: facts.marks(reference.workload, reference.pod),
        consumers: facts.consumers(token),
        readers: facts.readers(token),
        copies: facts.copies(token)
      };
      return chainOf(known4, judged);
    }
  };
}
function oncePerSecret(ask, none) {
  const answers = /* @__PURE__ */ new Map();
  return (token) => {
    const { name: name2, producer } = token.origin;
    if (name2 === null) return none;
    const made = producer === null ? "" : `${producer.file} ${producer.document}`;
    const key2 = [name2.namespace, name2.name, name2.key, token.reference.workload.root, made].join("\0");
    const known4 = answers.get(key2);
    if (known4 !== void 0) return known4;
    const answer = ask(token);
    answers.set(key2, answer);
    return answer;
  };
}

// src/cluster/mesh.ts
var GROUP = "networking.istio.io";
function meshGateways(calls, objects) {
  const routes = objects.all(GROUP, "VirtualService").flatMap((manifest) => gatewayOf(manifest));
  return routes.flatMap(({ manifest, hosts, gateway }) => {
    const call = calls.find(({ host, via }) => via === null && hosts.some((pattern) => covers2(pattern, host)));
    if (call === void 0) return [];
    return [
      {
        workload: call.workload,
        container: call.container,
        what: `the mesh's egress gateway ${gateway} (VirtualService ${manifest.name}, ${manifest.file}:${manifest.locate([], "value").line})`,
        consequence: "which policy decides, the pod's or the gateway's, would be known",
        at: call.at
      }
    ];
  });
}
function gatewayOf(manifest) {
  const spec = valueAt(manifest.value, ["spec"]);
  if (!isObject(spec)) return [];
  const hosts = listAt(spec["hosts"]).flatMap((host) => typeof host === "string" ? [host.toLowerCase()] : []);
  const routes = ["http", "tls", "tcp"].flatMap((field) => listAt(spec[field]));
  for (const route of routes.flatMap((item) => isObject(item) ? listAt(item["route"]) : [])) {
    const destination = isObject(route) && isObject(route["destination"]) ? stringAt(route["destination"]["host"]) : void 0;
    if (destination !== void 0 && /egress|\.svc(?:\.|$)/.test(destination) && !hosts.includes(destination))
      return [{ manifest, hosts, gateway: destination }];
  }
  return [];
}
function covers2(pattern, host) {
  return pattern === "*" || pattern === host || pattern.startsWith("*.") && host.endsWith(pattern.slice(1));
}

// src/cluster/other-versions.ts
var DIFFERS = /\*\*|"(?:except|cluster-mesh|kafka|l7proto|serverNames)"/;
function otherEngines(views, world, options, isConfigured, namespaceOf4) {
  if (isConfigured || !views.some(({ manifest }) => DIFFERS.test(JSON.stringify(manifest.value)))) return () => [];
  let made;
  return () => {
    made ??= CILIUM_VERSIONS.toReversed().filter((version) => version !== options.version).map((version) => {
      const policies = views.map(
        (view) => compiledPolicy(view.manifest, namespaceOf4(view), view.policy.id, { ...options, version })
      );
      return { version, engine: createEngine(policies, world, { ...options, version }) };
    });
    return made;
  };
}

// src/cluster/relevance.ts
function namesHuggingFace(view, catalog) {
  return textNamesHuggingFace(view.manifest.value, catalog);
}
function textNamesHuggingFace(value, catalog) {
  const text = JSON.stringify(value ?? null).toLowerCase();
  return catalog.suffixes.some(
    (suffix) => new RegExp(`(?:^|[^a-z0-9-])${suffix.replace(/\./g, "\\.")}(?:[^a-z0-9-]|$)`).test(text)
  );
}

// src/cilium/breadth.ts
function isAllow({ deny, peers, ports }) {
  return !deny && peers !== null && (ports === null || ports.length > 0);
}
function selectsAnyPod({ subject: subject2 }, namespace) {
  const places = subject2.requirements.filter(isOfNamespace);
  const others = subject2.requirements.filter((requirement) => !isOfNamespace(requirement));
  if (namespace !== null) {
    if (others.length > 0) return null;
    return namespace.startsWith("\0") ? "its namespace" : `namespace ${namespace}`;
  }
  if (places.length === 0)
    return others.length === 0 ? "the cluster" : `any namespace that has ${others.map(requirementText2).join(", ")}`;
  if (others.length > 0) return null;
  const names2 = places.flatMap(
    ({ key: key2, operator, values }) => key2 === NAMESPACE_KEY && operator === "In" ? values : []
  );
  return names2.length === places.length && names2.length === 1 ? `namespace ${names2[0] ?? ""}` : `namespaces with ${places.map(requirementText2).join(", ")}`;
}
function isOfNamespace({ key: key2 }) {
  return key2 === NAMESPACE_KEY || key2.startsWith(NAMESPACE_LABELS_PREFIX);
}
function requirementText2({ key: key2, operator, values }) {
  const short5 = key2.startsWith(`${NAMESPACE_LABELS_PREFIX}.`) ? key2.slice(NAMESPACE_LABELS_PREFIX.length + 1) : key2;
  if (operator === "Exists") return short5;
  if (operator === "DoesNotExist") return `no ${short5}`;
  const list2 = values.length === 1 ? values[0] ?? "" : `(${values.join("|")})`;
  return `${short5}${operator === "NotIn" ? "!=" : "="}${list2}`;
}

// src/cluster/selection.ts
function policySelections(views, callers, quiet, { world }, catalog) {
  const opening = views.flatMap((view) => {
    const rules2 = view.policy.valid ? openingRules(view, catalog) : [];
    return rules2.length === 0 ? [] : [{ view, policy: { ...view.policy, rules: rules2 } }];
  });
  const index = indexPolicies(opening.map(({ policy }) => policy));
  const selected = /* @__PURE__ */ new Map();
  for (const { policy } of opening) selected.set(policy.id, { callers: [], others: [] });
  const forEach = (workload2, pods, add) => {
    for (const [position, pod] of workload2.pods.entries()) {
      if (!pods.has(position)) continue;
      const identity = identityOf(pod, pod.namespace ?? UNSET + workload2.root, workload2.manifest.group);
      const subject2 = subjectOf2(identity, world);
      for (const policy of index.candidates(identity.namespace, subject2.labels, subject2.openLabels))
        if (policySelects(policy, identity, subject2) === "yes") add(policy.id);
    }
  };
  for (const caller of callers) {
    const pods = new Set(caller.calls.map(({ call }) => call.pod));
    forEach(caller.workload, pods, (policy) => selected.get(policy)?.callers.push(caller));
  }
  for (const other of quiet) {
    const { facts } = other;
    if (facts.unresolved.length > 0) continue;
    const pods = new Set(facts.workload.pods.keys());
    forEach(facts.workload, pods, (policy) => selected.get(policy)?.others.push(other));
  }
  return opening.map(({ view, policy }) => ({
    view,
    at: placeOf4(view, policy),
    range: policy.rules.map((rule) => selectsAnyPod(rule, policy.namespace)).find((range) => range !== null) ?? null,
    callers: [...new Set(selected.get(policy.id)?.callers)],
    others: [...new Set(selected.get(policy.id)?.others)].map(({ name: name2 }) => name2)
  }));
}
function openingRules({ policy, manifest }, catalog) {
  return policy.rules.filter(
    (rule) => !rule.selectsNodes && rule.egress.some((entry3) => isAllow(entry3) && textNamesHuggingFace(valueAt(manifest.value, entry3.path), catalog))
  );
}
function placeOf4({ manifest }, policy) {
  const widest = policy.rules.find((rule) => selectsAnyPod(rule, policy.namespace) !== null) ?? policy.rules[0];
  return manifest.locate([...widest?.path ?? [], "endpointSelector"], "key");
}

// src/cluster/suggest.ts
var DOWNLOAD_SUFFIXES = ["huggingface.co", "hf.co"];
var MAX_LEVELS = 4;
function nameEntries(hosts, version) {
  const unique2 = [...new Set(hosts)].sort();
  const isDownload = unique2.some((host) => host.endsWith(".xethub.hf.co") || host.endsWith(".cdn.hf.co"));
  if (!isDownload) return unique2.map(entry2);
  const others = unique2.filter(
    (host) => !DOWNLOAD_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
  );
  return [...DOWNLOAD_SUFFIXES.flatMap((suffix) => suffixEntries(suffix, version)), ...others.map(entry2)];
}
function suffixEntries(suffix, version) {
  if (holdsIn("any-depth-patterns", version)) return [`matchName: ${suffix}`, `matchPattern: "**.${suffix}"`];
  const levels = suffix === "hf.co" ? MAX_LEVELS : 1;
  const patterns = Array.from({ length: levels }, (_, level) => `matchPattern: "${"*.".repeat(level + 1)}${suffix}"`);
  return [`matchName: ${suffix}`, ...patterns];
}
function entry2(host) {
  return host.includes("*") ? `matchPattern: "${host}"` : `matchName: ${host}`;
}
function proxyItem({ namespace, labels, port }) {
  const pairs = [["k8s:io.kubernetes.pod.namespace", namespace], ...Object.entries(labels)];
  return `    - toEndpoints:
        - matchLabels:
${pairs.filter(([, value]) => value !== "").map(([key2, value]) => `            ${yamlScalar(key2)}: ${JSON.stringify(value)}`).join("\n")}
      toPorts:
        - ports:
            - port: "${port}"
              protocol: TCP
`;
}
function policyYaml(options) {
  const labels = Object.entries(options.labels).slice(0, 2);
  const selector = options.serviceAccount === "default" && labels.length > 0 ? labels : [["io.cilium.k8s.policy.serviceaccount", options.serviceAccount]];
  const names2 = nameEntries(options.hosts, options.version);
  const list2 = (lines, indent2) => lines.map((name2) => `${indent2}- ${name2}`).join("\n");
  const resolved3 = [...names2, ...[...new Set(options.proxies.map(({ host }) => host))].map(entry2)];
  const ports = [...new Set(options.ports)].map((port) => `            - port: "${port}"
              protocol: TCP`);
  const outside2 = `    - toFQDNs:
${list2(names2, "        ")}
      toPorts:
        - ports:
${ports.join("\n")}
`;
  return `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: ${yamlScalar(options.name)}
${options.namespace === null ? "" : `  namespace: ${yamlScalar(options.namespace)}
`}spec:
  endpointSelector:
    matchLabels:
${selector.map(([key2, value]) => `      ${yamlScalar(key2)}: ${JSON.stringify(value)}`).join("\n")}
  egress:
${options.dns.map((server) => dnsItem(server, list2(resolved3, "              "))).join("")}${names2.length === 0 ? "" : outside2}${options.proxies.map(proxyItem).join("")}`;
}
function lookupsYaml(dns) {
  return dns.map((server) => dnsItem(server, '              - matchPattern: "*"')).join("");
}
function dnsItem(server, rules2) {
  return `${serverPeer(server)}
      toPorts:
        - ports:
            - port: "53"
              protocol: ANY
          rules:
            dns:
${rules2}
`;
}
function serverPeer(server) {
  switch (server.type) {
    case "host":
      return "    - toEntities: [host]";
    case "world":
      return `    - toCIDR: [${server.ip}/${server.ip.includes(":") ? 128 : 32}]`;
    case "pods": {
      const shown3 = "k8s-app" in server.labels ? [["k8s-app", server.labels["k8s-app"]]] : Object.entries(server.labels);
      const labels = shown3.map(([key2, value]) => `            k8s:${key2}: ${yamlScalar(value ?? "")}
`);
      return `    - toEndpoints:
        - matchLabels:
            k8s:io.kubernetes.pod.namespace: ${server.namespace}
${labels.join("").trimEnd()}`;
    }
  }
}

// src/render/gitops/value-containers.ts
var MAX_DEPTH12 = 24;
var MAX_NODES = 2e4;
var ARGUMENTS = /^(?:command|cmd|args|extraArgs|extraCmdArgs|additionalArgs|customArgs|commandArgs|[a-z]+ExtraArgs)$/;
var VARIABLES = /^(?:extra|additional|custom)?env(?:s|vars?|ironment|ironmentVariables)?$/i;
var VARIABLE_NAME = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
var SWITCHES = ["enabled", "enable", "create", "install", "deploy"];
function switchedOn(values) {
  const found = [];
  const visit = (value, path) => {
    if (path.length > MAX_DEPTH12 || found.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    if (!isObject(value) || path.length > 0 && SWITCHES.some((key2) => isOff2(value[key2]))) return;
    found.push({ path, value });
    const waits = isCatalog(value);
    for (const [key2, item] of Object.entries(value)) {
      if (!waits || !isObject(item) || SWITCHES.some((name2) => Object.hasOwn(item, name2))) visit(item, [...path, key2]);
    }
  };
  visit(values, []);
  return found;
}
function isCatalog(value) {
  const entries = Object.values(value).filter(isObject);
  const off = entries.filter((entry3) => SWITCHES.some((key2) => isOff2(entry3[key2]))).length;
  const isOn = entries.some((entry3) => SWITCHES.some((key2) => Object.hasOwn(entry3, key2) && !isOff2(entry3[key2])));
  return off > 2 && !isOn && off * 5 >= entries.length * 4;
}
function isOff2(value) {
  return value === false || value === "false";
}
function valueContainers(values, file) {
  return switchedOn(values.value).flatMap(({ path, value }) => {
    const part2 = containerPart2(path, value, values);
    if (part2 === null) return [];
    const pod = map(
      {
        apiVersion: copy("v1", path),
        kind: copy("Pod", path),
        metadata: map({ name: copy(nameOf8(path, value), path) }, path),
        spec: map({ containers: list([part2], path) }, path)
      },
      path
    );
    const manifest = manifestOf(
      objectOf2(pod),
      {
        file,
        document: 0,
        path: [],
        locate: (inner, which, offset) => {
          const origin = originOf(pod, inner);
          return values.locate(origin.path, origin.at === "key" ? "key" : which, offset);
        }
      },
      { root: file, origin: "helm", namespace: null }
    );
    return manifest === null ? [] : [{ path, value, manifest }];
  });
}
function nameOf8(path, value) {
  return stringAt(value["name"]) ?? String(path.findLast((step) => typeof step === "string") ?? "values");
}
function containerPart2(path, value, values) {
  const resolve = (text) => fill(text, { name: "release", namespace: null, values });
  const args = [];
  const env = [];
  for (const [key2, item] of Object.entries(value)) {
    const at = [...path, key2];
    if (ARGUMENTS.test(key2)) args.push(...argumentParts(item, at, resolve));
    else if (key2 === "vllmConfig" && isObject(item))
      args.push(...argumentParts(item["extraArgs"], [...at, "extraArgs"], resolve));
    else if (VARIABLES.test(key2)) env.push(...variableParts(item, at, resolve));
    else if (VARIABLE_NAME.test(key2)) env.push(...variableParts({ [key2]: item ?? null }, path, resolve));
  }
  const image = imageOf3(value);
  if (args.length + env.length === 0 && image === "") return null;
  return map(
    {
      name: copy(nameOf8(path, value), path),
      image: fromKey(
        image === "" ? "unknown" : resolve(image),
        Object.hasOwn(value, "image") ? [...path, "image"] : path
      ),
      args: args.length === 0 ? void 0 : list(args, path),
      env: env.length === 0 ? void 0 : list(env, path)
    },
    path
  );
}
function imageOf3(value) {
  const image = value["image"];
  if (typeof image === "string") return image;
  const parts3 = isObject(image) ? image : value;
  const repository = stringAt(parts3["repository"]);
  if (repository === void 0 || repository === "" || repository.includes("://")) return "";
  if (!isObject(image) && !["tag", "imageTag", "pullPolicy", "digest"].some((key2) => Object.hasOwn(parts3, key2)))
    return "";
  const registry = stringAt(parts3["registry"]) ?? "";
  const tag = parts3["tag"];
  const name2 = registry === "" ? repository : `${registry}/${repository}`;
  return typeof tag === "string" && tag !== "" ? `${name2}:${tag}` : name2;
}
function argumentParts(value, at, resolve) {
  if (typeof value === "string") return [copy(resolve(value), at)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => {
    if (typeof item === "string" || typeof item === "number") return [copy(resolve(String(item)), [...at, index])];
    return [];
  });
}
function variableParts(value, at, resolve) {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const name2 = isObject(item) ? stringAt(item["name"]) : void 0;
      if (!isObject(item) || name2 === void 0) return [];
      const text = item["value"];
      if (typeof text !== "string") return [copy(item, [...at, index])];
      const own = map(
        { name: copy(name2, [...at, index, "name"]), value: copy(resolve(text), [...at, index, "value"]) },
        [...at, index]
      );
      return [own];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name2, item]) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name2)) return [];
    const here = [...at, name2];
    if (typeof item === "string" || typeof item === "number" || typeof item === "boolean")
      return [map({ name: fromKey(name2, here), value: copy(resolve(String(item)), here) }, here)];
    if (!isObject(item)) return [];
    if (isObject(item["valueFrom"]))
      return [map({ name: fromKey(name2, here), valueFrom: copy(item["valueFrom"], [...here, "valueFrom"]) }, here)];
    if (isObject(item["secretKeyRef"])) return [map({ name: fromKey(name2, here), valueFrom: copy(item, here) }, here)];
    return [];
  });
}

// src/huggingface/values.ts
var MODEL_KEY = /^(?:(?:llm|embeddings?|rerank(?:er|ing)?|base|draft|hf|huggingface|safetyguard|guard|served?|tokenizer|pretrained|adapter|lora|hub)*model(?:id|name|url|uri|path|repo|repository|repoid|nameorpath|source)?|(?:hf|hub|huggingface)(?:repo|repository|id|repoid)|repoid|modelorpath)$/;
var FOR_PEOPLE = /^(?:icon|home|homepage|docs?|documentation|link|website|description|help|logo|about|readme|sources?)$/i;
var ENGINE_KEY = /^(?:vllm|tgi|tei|sglang|llama-?cpp|lmdeploy|text-?generation-?inference|text-?embeddings?-?inference|hugging-?face|modelservice)(?:$|[-_A-Z])|^(?:tei|tgi)rerank|(?:^|[-_])(?:vllm|tgi|tei|sglang)$/i;
var LOADER_KEY = /^(?:requestGPU|vllmConfig|sglangConfig|lmcacheConfig|gpus?|numGPUs?|tensorParallelSize|accelDevice|shmSize|pvcStorage|hf_?token(?:secret)?|hugging_?face_?(?:hub_)?token|authSecretName|dtype|maxModelLen|quantization)$/i;
var HUB_SOURCE = /^(?:hf|hugging-?_?face(?:[-_]?hub)?)$/i;
var REPOSITORY_KEY = /^(?:repo|repository|name|path|id|source|uri)$/i;
var HUB_ADDRESS2 = /^(?:(?:pvc\+)?(?:hf|huggingface):\/\/["']?|(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?[\w.-]+\/[\w.-]+\/(?:resolve|raw|blob)\/)/i;
var REPO_ID3 = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
var PROVIDERS = /^(?:openai\/(?!gpt-oss|whisper|clip)|anthropic\/|azure(?:_ai)?\/|bedrock\/|vertex_ai\/|gemini\/|google\/gemini|groq\/|openrouter\/|ollama(?:_chat)?\/|cohere\/|mistral\/|deepseek\/|xai\/|x-ai\/|together_ai\/|fireworks_ai\/|replicate\/|perplexity\/|nvidia_nim\/|hosted_vllm\/|litellm_proxy\/|library\/)/i;
function valuesCalls(values, file, catalog, region2) {
  const nodes = switchedOn(values.value);
  const images = nodes.map(({ value }) => imageOf3(value)).filter((image) => image !== "");
  const isStandIn = images.some((image) => isSimulator(containerOf2(image), catalog.engines));
  if (isStandIn && !images.some((image) => engineOfImage(containerOf2(image), catalog.engines) !== null)) return [];
  const fields = nodes.flatMap((node) => fieldCalls(node, values, catalog, region2));
  return distinct5([...fields, ...containerCalls(values, file, catalog, region2)]);
}
function containerCalls(values, file, catalog, region2) {
  const objects = indexObjects([]);
  return valueContainers(values, file).flatMap(({ manifest, value }) => {
    const workload2 = readWorkload(manifest, catalog.workloadKinds);
    if (workload2 === null) return [];
    const { calls, tokens } = readFacts(workload2, objects, catalog, { region: region2 });
    const placeholders = tokens.filter(({ secret }) => secret === null).map(({ at }) => at.line);
    const isBare = Object.keys(value).every(
      (key2) => /^(?:image|repository|registry|tag|digest|pullPolicy|imagePullPolicy|enabled|name)$/.test(key2)
    );
    const byModel = /* @__PURE__ */ new Map();
    for (const call of calls) {
      const why = call.evidence[0]?.text ?? "";
      const isOffer = call.model === null && !why.includes("=") && placeholders.includes(call.at.line);
      if (call.purpose === "telemetry" || isOffer || isBare && why.startsWith("image:")) continue;
      const key2 = `${call.model ?? ""}\0${call.at.line}`;
      byModel.set(key2, [...byModel.get(key2) ?? [], call]);
    }
    return [...byModel.values()].flatMap((group) => {
      const first = group[0];
      const why = first?.evidence[0];
      if (first === void 0 || why === void 0) return [];
      const hosts = group.filter(({ required }) => required).map(({ host }) => host);
      const { model, confidence, at } = first;
      return [{ hosts: [...new Set(hosts)], model, confidence, at, evidence: why }];
    });
  });
}
function fieldCalls({ path, value }, values, catalog, region2) {
  const fromHub = Object.values(value).some((item) => typeof item === "string" && HUB_SOURCE.test(item));
  return Object.entries(value).flatMap(([key2, item]) => {
    if (typeof item !== "string" || item.length > 500 || FOR_PEOPLE.test(key2)) return [];
    const text = fill(item, { name: "release", namespace: null, values }).trim();
    const isAddress = HUB_ADDRESS2.test(text);
    const isNamed2 = isModelKey(key2) || fromHub && REPOSITORY_KEY.test(key2);
    const isId = REPO_ID3.test(text) && !PROVIDERS.test(text);
    if (!isAddress && !(isNamed2 && isId && (fromHub || isLoaded(path, value, values, catalog)))) return [];
    const reference = readModel(text.replaceAll(/["']/g, ""), { bare: true });
    if (reference.type === "elsewhere") return [];
    const at = values.locate([...path, key2]);
    return [
      {
        hosts: downloadHosts(catalog.destinations, region2).filter(({ required }) => required).map(({ host }) => host),
        model: reference.type === "hub" ? reference.id : null,
        confidence: isAddress ? "high" : "medium",
        at,
        evidence: evidence(at, `${key2}: ${item}`)
      }
    ];
  });
}
function isModelKey(key2) {
  return MODEL_KEY.test(key2.toLowerCase().replaceAll(/[-_]/g, ""));
}
function isLoaded(path, value, values, catalog) {
  if (Object.entries(value).some(([key2, item]) => /url|host|endpoint|base/i.test(key2) && isAddressOfServer(item)))
    return false;
  const image = imageOf3(value);
  if (image !== "" && engineOfImage(containerOf2(image), catalog.engines) !== null) return true;
  if (Object.keys(value).some((key2) => LOADER_KEY.test(key2))) return true;
  if (path.some((step) => typeof step === "string" && ENGINE_KEY.test(step))) return true;
  const parent = path.length === 0 ? void 0 : valueAt(values.value, path.slice(0, -1));
  return isObject(parent) && engineOfImage(containerOf2(imageOf3(parent)), catalog.engines) !== null;
}
function isAddressOfServer(value) {
  return typeof value === "string" && /^https?:\/\//i.test(value) && !/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)/i.test(value);
}
function containerOf2(image) {
  return { name: "", type: "main", path: [], image, command: [], args: [], value: {} };
}
function distinct5(calls) {
  const kept = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key2 = `${call.model ?? ""}\0${call.hosts.join()}`;
    if (!kept.has(key2)) kept.set(key2, call);
  }
  const all = [...kept.values()];
  const isChosen = all.some(({ evidence: { text } }) => !text.startsWith("image:"));
  const known4 = all.filter(({ evidence: { text } }) => !isChosen || !text.startsWith("image:"));
  const isNamed2 = known4.some(({ model }) => model !== null);
  return known4.filter(({ model, hosts }) => model !== null || !isNamed2 || !hosts.includes("huggingface.co"));
}

// src/cluster/values-calls.ts
function valuesThatCall(unrendered, catalog, region2) {
  const found = /* @__PURE__ */ new Map();
  for (const { root, reason, file, values } of unrendered) {
    const calls = [...valuesCalls(values, file, catalog, region2)].sort((a, b) => order(a.at, b.at, file));
    const first = calls[0];
    if (first !== void 0) found.set(`${root}\0${first.at.file}\0${first.at.line}`, { root, reason, calls });
  }
  return [...found.values()];
}
function order(a, b, file) {
  return Number(a.file !== file) - Number(b.file !== file) || a.line - b.line;
}

// src/cluster/build.ts
function buildCluster(input, settings) {
  const objects = indexObjects(input.manifests, settings.stores);
  const views = input.manifests.filter((manifest) => resemblesPolicy(manifest.apiVersion, manifest.kind) && !isHookOfLater(manifest)).map(
    (manifest, index2) => ({
      manifest,
      policy: compiledPolicy(manifest, namespaceOf3(manifest), String(index2), settings.cilium)
    })
  );
  const world = worldOf(objects, settings.dns);
  const engine = createEngine(
    views.map(({ policy }) => policy),
    world,
    settings.cilium
  );
  const others = otherEngines(
    views,
    world,
    settings.cilium,
    settings.isVersionConfigured,
    ({ manifest }) => namespaceOf3(manifest)
  );
  const byId = new Map(views.map((view) => [view.policy.id, view]));
  const index = createSecretIndex(input.manifests, settings.stores);
  const rotation = { ...settings, objects, switches: readSwitches(input.manifests, settings.rotation) };
  const callers = [];
  const quiet = [];
  const workloads = [];
  for (const manifest of input.manifests) {
    const workload2 = workloadOf(manifest, settings.huggingface);
    if (workload2 === null) continue;
    workloads.push(workload2);
    if (!input.judged.has(manifest.root)) continue;
    const facts = factsOf(workload2, objects, settings.huggingface, settings.region);
    if (facts.calls.length === 0) {
      quiet.push({ name: nameOf9(workload2, input.scope), facts });
      continue;
    }
    callers.push(
      callerOf(workload2, facts, input.scope, engine, others, byId, objects, settings, (reference) => {
        const origin = provenanceOf(reference, index);
        return { reference, origin, rotation: rotationOf(reference, origin, rotation) };
      })
    );
  }
  const selecting2 = new Set(
    callers.flatMap(({ calls }) => calls.flatMap(({ judgement }) => judgement.policies.map(({ policy }) => policy.id)))
  );
  const relevantPolicies = views.filter(
    (view) => selecting2.has(view.policy.id) || namesHuggingFace(view, settings.huggingface.destinations)
  );
  const blankPolicies = views.filter(
    ({ policy, manifest }) => manifest.blanks !== void 0 && (callers.length > 0 || selecting2.has(policy.id))
  );
  const identity = identityFacts(input.manifests, workloads, index, objects, settings);
  const flowLog = flowLogOf(objects, input.agentValues, settings.audit, settings.hubble);
  return Object.freeze({
    scope: input.scope,
    now: settings.now,
    ciliumVersion: settings.cilium.version,
    enforcement: settings.cilium.enforcement,
    flowLog,
    auditPolicies: auditPolicyLeaks(objects, callers),
    visibilityAnnotations: settings.audit.visibilityAnnotations,
    dnsServers: world.dnsServers.map(dnsServerText),
    callers,
    quiet,
    policies: views,
    relevantPolicies,
    selections: policySelections(views, callers, quiet, engine, settings.huggingface.destinations),
    heldSecrets: heldSecrets(
      input.manifests.filter(({ root }) => input.judged.has(root)),
      settings.huggingface.environment
    ).filter(({ secret, key: key2 }) => {
      const name2 = { namespace: secret.namespace, name: secret.name, key: key2 };
      return secretProvenance(name2, secret.root, "high", index).provenance === "static-secret";
    }),
    identity,
    literals: input.literals,
    unparseable: input.unparseable,
    valuesCalls: valuesThatCall(input.unrendered, settings.huggingface, settings.region),
    notRendered: input.notRendered,
    blanks: blankObjects(
      input.manifests.filter(({ root }) => input.judged.has(root)),
      [...callers, ...blankCallers(quiet, objects, settings.huggingface, settings.region)],
      blankPolicies,
      settings.huggingface.environment
    ),
    twice: input.twice,
    acceptEncrypted: settings.acceptEncrypted,
    providerHosts: new Set((settings.huggingface.destinations.providers ?? []).flatMap(({ hosts }) => hosts)),
    intent: settings.intent === null ? null : clusterIntent(settings.intent, {
      ...settings,
      objects,
      engine,
      identity,
      flowLog,
      catalog: settings.huggingface
    }),
    unusedGrants: [],
    suggestLookups: (caller, calls) => lookupsYaml(dnsServersFor(caller, calls) ?? world.dnsServers),
    suggestPolicy: (caller, calls) => suggestion(caller, calls, objects, settings.cilium, world.dnsServers),
    problemPlace: (view, problem2) => view.manifest.locate(problem2.path, "key")
  });
}
function callerOf(workload2, facts, scope, engine, others, byId, objects, settings, tokenFacts) {
  const name2 = nameOf9(workload2, scope);
  const mesh = meshGateways(facts.calls, objects);
  return {
    workload: workload2,
    name: name2,
    facts: mesh.length === 0 ? facts : { ...facts, unresolved: [...facts.unresolved, ...mesh] },
    calls: facts.calls.map((call) => judgeCall(call, engine, others, byId, objects)),
    tokens: facts.tokens.map(tokenFacts),
    reach: (calls, isBlocked) => {
      const byCall = new Map(calls.map((judged) => [judged.call, judged]));
      return downloadReach(
        calls.map(({ call }) => call),
        (call) => {
          const judged = byCall.get(call);
          return judged !== void 0 && isBlocked(judged);
        },
        settings.huggingface.destinations
      );
    }
  };
}
function namespaceOf3(manifest) {
  return manifest.namespace ?? UNSET + manifest.root;
}
function nameOf9(workload2, scope) {
  const at = workload2.manifest.locate([], "value");
  const accounts = [...new Set(workload2.pods.map(({ serviceAccount }) => serviceAccount))];
  return {
    scope,
    namespace: workload2.namespace,
    kind: workload2.kind,
    name: workload2.name,
    serviceAccount: accounts[0] ?? "default",
    file: workload2.manifest.file,
    line: at.line
  };
}
function suggestion(caller, calls, objects, cilium2, servers) {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  const required = calls.filter(({ call }) => call.required || calls.every((other) => !other.call.required));
  const hops = required.map(({ call }) => {
    const [host = call.host, port = String(call.port)] = call.via?.split(":") ?? [];
    const isAsked = call.via !== null || call.purpose === "custom";
    const target = isAsked ? inClusterTarget(host, Number(port), pod?.namespace ?? null, objects) : null;
    return { host, port: Number(port), target };
  });
  const outside2 = hops.filter(({ target }) => target === null);
  const proxies = hops.flatMap(
    ({ host, target }) => target === null ? [] : [{ host, namespace: target.namespace, labels: target.labels ?? {}, port: target.port }]
  );
  return policyYaml({
    name: shortened(`${caller.workload.name || caller.workload.kind.toLowerCase()}-egress`, 63),
    namespace: caller.workload.namespace,
    serviceAccount: pod?.serviceAccountKnown === true ? pod.serviceAccount : "default",
    labels: pod?.labels ?? {},
    hosts: outside2.map(({ host }) => host),
    ports: outside2.map(({ port }) => port),
    proxies: [...new Map(proxies.map((proxy) => [`${proxy.host}:${proxy.port}`, proxy])).values()],
    version: cilium2.version,
    dns: dnsServersFor(caller, calls) ?? servers
  });
}
function dnsServersFor(caller, calls) {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  return pod === void 0 ? null : dnsServersOfPod(caller.workload.manifest, pod.path);
}
function callConfidence(calls) {
  const rank2 = { high: 0, medium: 1, low: 2 };
  return calls.map(({ call }) => call.confidence).sort((a, b) => rank2[a] - rank2[b])[0] ?? "low";
}

// src/cluster/by-roots.ts
function byRoots(manifests) {
  const groups2 = /* @__PURE__ */ new Map();
  manifests.forEach((manifest, index) => {
    const group = groups2.get(manifest.root);
    if (group === void 0) groups2.set(manifest.root, [[index, manifest]]);
    else group.push([index, manifest]);
  });
  return (roots) => [...roots].flatMap((root) => groups2.get(root) ?? []).sort(([a], [b]) => a - b).map(([, manifest]) => manifest);
}

// src/cluster/same-names.ts
var KINDS2 = {
  HelmRelease: /^helm\.toolkit\.fluxcd\.io\//,
  Application: /^argoproj\.io\//,
  ApplicationSet: /^argoproj\.io\//
};
function sameNames(store, plan) {
  const named = store.documents.filter(
    ({ kind, apiVersion, name: name2 }) => KINDS2[kind]?.test(apiVersion) === true && name2 !== ""
  );
  return ({ roots }) => twiceIn(named, store, plan, roots);
}
function twiceIn(named, store, { contextsOf }, roots) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const document of named) {
    const context = contextsOf(document).find(({ root }) => roots.has(root));
    if (context === void 0) continue;
    const namespace = document.namespace || context.namespace || "";
    const object2 = `${document.kind} ${namespace === "" ? "" : `${namespace}/`}${document.name}`;
    groups2.set(object2, [...groups2.get(object2) ?? [], document]);
  }
  return [...groups2].flatMap(([object2, documents]) => {
    if (documents.length < 2) return [];
    const places = /* @__PURE__ */ new Map();
    for (const document of documents) {
      const context = contextsOf(document).find(({ root }) => roots.has(root));
      const manifests = context === void 0 ? [] : store.parse(document, context).manifests;
      const own = manifests.find(({ kind, name: name2 }) => kind === document.kind && name2 === document.name);
      const at = own?.locate(["metadata", "name"]);
      if (at !== void 0) places.set(`${at.file}:${at.line}`, at);
    }
    return places.size < 2 ? [] : [{ object: object2, places: [...places.values()].sort(byPlace2) }];
  });
}
function byPlace2(a, b) {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

// src/finding/covered.ts
var key = ({ file, kind, name: name2 }) => [file, kind, name2].join("\0");
function coveredCallers(head, base2, renamed2) {
  const judged = new Set(head.documents.filter(({ rendered }) => rendered === void 0).map(key));
  const covered = head.asWritten.documents.filter((document) => !judged.has(key(document)));
  if (covered.length === 0) return [];
  const before2 = (document) => ({
    ...document,
    file: renamed2.get(document.file) ?? document.file
  });
  const written4 = new Set(base2.documents.filter(({ rendered }) => rendered === void 0).map(key));
  const candidates = covered.filter((document) => written4.has(key(before2(document))));
  if (candidates.length === 0) return [];
  const callers = new Set(base2.calls().map(({ workload: workload2 }) => key(workload2)));
  const places = new Set(
    head.calls().flatMap(({ workload: workload2, evidence: evidence2 }) => [workload2, ...evidence2].map(({ file }) => file))
  );
  const left = candidates.filter((document) => callers.has(key(before2(document))) && !places.has(document.file));
  const calling = new Set(left.length === 0 ? [] : mayCall(head.asWritten, head.catalogs).map(key));
  const sentences = left.filter((document) => calling.has(key(document))).map(
    ({ file, kind, name: name2 }) => `${file} still holds ${kind} ${name2}, which the base judges as it is written; now a kustomization or chart covers the file and leaves the calls out: what it holds is not judged.`
  );
  return [...new Set(sentences)];
}

// src/finding/lost.ts
function lostInputs(head, base2, renamed2) {
  const readable = new Set(base2.readable);
  const folders = [...readable].map((file) => `${file}/`);
  const wasReadable = (path) => readable.has(path) || folders.some((file) => file.startsWith(`${path}/`));
  const old = (path) => renamed2.get(path) ?? path;
  const lost = grouped(head.unreadable).flatMap(({ name: name2, paths, count }) => {
    const names2 = /* @__PURE__ */ new Set([old(name2), ...paths.map(old)]);
    const known4 = [...names2].find(wasReadable);
    const was = base2.unreadable.filter(
      (one) => names2.has(one.name) || one.paths.some((path) => names2.has(path))
    ).length;
    if (known4 === void 0 || count <= was) return [];
    const there = name2 === known4 || paths.includes(known4) ? "" : ` (${known4} in the base)`;
    return [`${name2}${there} could be read in the base and can't be read now: what it holds is not judged.`];
  });
  return [
    ...lost,
    ...overLimits(head, base2, old),
    ...hidden(head, base2, renamed2),
    ...coveredCallers(head, base2, renamed2)
  ].sort();
}
function overLimits(head, base2, old) {
  const known4 = /* @__PURE__ */ new Set([...base2.files, ...base2.unreadable.map(({ name: name2 }) => name2)]);
  return head.unreadable.flatMap(
    ({ name: name2, overLimit }) => overLimit === void 0 || known4.has(old(name2)) ? [] : [
      `${name2} is new and can't be read (${overLimit}): what it holds is not judged. Split it into smaller documents.`
    ]
  );
}
function hidden(head, base2, renamed2) {
  const present = /* @__PURE__ */ new Set([...head.files, ...renamed2.values(), ...head.unreadable.flatMap(({ paths }) => paths)]);
  const absent = base2.files.filter((file) => !present.has(file));
  if (absent.length === 0) return [];
  const relevant = base2.relevant();
  const gone = absent.filter((file) => relevant.has(file));
  const inBase = new Set(base2.otherFiles);
  const others = head.otherFiles.filter((file) => !inBase.has(file));
  const became = renamedFiles({ ...head, files: others }, { ...base2, files: gone });
  return [...became].map(
    ([now, then]) => `${then} is now ${now}, which no scan reads as a manifest: what it holds is not judged.`
  );
}
function grouped(unreadable) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of unreadable) groups2.set(one.name, { ...one, count: (groups2.get(one.name)?.count ?? 0) + 1 });
  return [...groups2.values()];
}
function relevantFiles(findings, calls) {
  return /* @__PURE__ */ new Set([
    ...findings.map(({ at }) => at.file),
    ...calls.flatMap(
      ({ workload: workload2, evidence: evidence2, policies }) => [workload2, ...evidence2, ...policies].map(({ file }) => file)
    )
  ]);
}

// src/finding/suppress-annotations.ts
var IGNORE_ANNOTATION = "hf-guardrails/ignore";
var HOLDERS = [
  ["metadata"],
  ["spec", "template", "metadata"],
  ["spec", "jobTemplate", "metadata"],
  ["spec", "jobTemplate", "spec", "template", "metadata"]
];
var MAX_ENTRIES = 100;
function suppressionAnnotations(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    for (const holder of HOLDERS) {
      const metadata = valueAt(manifest.value, holder);
      if (!isObject(metadata)) continue;
      const annotations = metadata["annotations"];
      if (!isObject(annotations)) continue;
      for (const { name: name2, entry: entry3, problem: problem2 } of entriesOf4(annotations)) {
        const suppression = annotationOf(manifest, [...holder, "annotations", name2], entry3, problem2);
        const { file, line } = suppression.at;
        const key2 = [file, line, suppression.key].join("\0");
        const known4 = found.get(key2);
        found.set(key2, known4 === void 0 ? suppression : either2(known4, suppression));
      }
    }
  }
  return [...found.values()];
}
function entriesOf4(annotations) {
  return Object.entries(annotations).flatMap(([name2, value]) => {
    if (name2 !== IGNORE_ANNOTATION)
      return isMisspelt(name2) ? [
        {
          name: name2,
          entry: typeof value === "string" ? value : "",
          problem: `\`${name2.slice(0, 60)}\` is not understood; the annotation is \`${IGNORE_ANNOTATION}\``
        }
      ] : [];
    if (typeof value !== "string")
      return [
        {
          name: name2,
          entry: "",
          problem: `the annotation's value is no text; write \`${IGNORE_ANNOTATION}: "HF203 -- reason"\``
        }
      ];
    const entries = value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    return (entries.length === 0 ? [""] : entries.slice(0, MAX_ENTRIES)).map((entry3) => ({
      name: name2,
      entry: entry3,
      problem: null
    }));
  });
}
var NEAR = /^hf[-_]?guard[-_]?rails?[a-z.]{0,20}\/(i[a-z-]{3,14})$/i;
function isMisspelt(name2) {
  const [, verb] = NEAR.exec(name2) ?? [];
  return verb !== void 0 && nearest(verb, ["ignore", "ignore-file", "ignore-object"]) !== void 0;
}
function annotationOf(manifest, path, entry3, problem2) {
  const { kind, namespace, name: name2, file } = manifest;
  const read5 = suppressionText(entry3);
  const content = { ...read5, problem: problem2 ?? read5.problem };
  const whole = manifest.locate([]);
  return {
    kind: "annotation",
    at: manifest.locate(path, "key"),
    ...content,
    file: null,
    isPartial: false,
    covers: ({ workload: workload2, at }) => workload2 !== null && workload2.kind === kind && workload2.name === name2 && workload2.namespace === namespace && workload2.file === file || at.file === whole.file && whole.line <= at.line && at.line <= whole.endLine,
    key: [kind, namespace ?? "", name2, content.rules.join(), content.until ?? "", content.reason].join("\0")
  };
}
function either2(a, b) {
  return { ...a, covers: (finding) => a.covers(finding) || b.covers(finding) };
}

// src/finding/document-lines.ts
var SEPARATOR = /^---(?:\s|$)/;
var MAX_NODE_LINES = 5e3;
function isNeutral(line) {
  return /^[ \t]*(?:#.*)?$/.test(line) || line.startsWith("%") || isControl(line.trim());
}
function isControl(line) {
  if (!line.startsWith("{{") || !line.endsWith("}}")) return false;
  return /^\{\{-?\s*(?:\/\*|(?:if|else|end|with|range|define|block)\b|\$\w+\s*:?=)/.test(line);
}
function documentParts(lines) {
  const starts2 = [0];
  for (const [index, line] of lines.entries()) if (index > 0 && SEPARATOR.test(line)) starts2.push(index);
  return starts2.map((from, at) => {
    const to = starts2[at + 1] ?? lines.length;
    let first = null;
    let inComment = false;
    const identity = [];
    let isObject2 = false;
    for (let index = from; index < to; index += 1) {
      const line = lines[index] ?? "";
      const isEnd = line.includes("*/");
      const wasComment = inComment || /\{\{-?[ \t]*\/\*/.test(line) && !isEnd;
      inComment = wasComment && !isEnd;
      const content = SEPARATOR.test(line) ? line.slice(3).replace(/^[ \t]+#.*$/, "") : line;
      if (!wasComment && first === null && !isNeutral(content)) first = index;
      if (/^["']?apiVersion["']?[ \t]*:/.test(line) || index === first && content.trimStart().startsWith("{"))
        isObject2 = true;
      if (/^["']?kind["']?[ \t]*:|^ {0,8}["']?(?:name|namespace)["']?[ \t]*:/.test(line) && identity.length < 3)
        identity.push(line.trim());
      else if (/^["']?metadata["']?[ \t]*:.*\{/.test(line)) identity.push(line.trim());
    }
    return { from, to, first, isObject: isObject2, identity: identity.join("\0") };
  });
}
function nodeEnd(lines, start, limit) {
  const line = lines[start] ?? "";
  const depth = line.search(/\S/);
  const isItem = /^[ \t]*-(?:[ \t]|$)/.test(line);
  const opensList = !isItem && /:[ \t]*(?:#.*)?$/.test(line);
  let end = start + 1;
  for (let at = start + 1; at < Math.min(limit, start + MAX_NODE_LINES); at += 1) {
    const next3 = lines[at] ?? "";
    if (isNeutral(next3)) continue;
    const deep = next3.search(/\S/);
    const isOwnItem = opensList && deep === depth && /^[ \t]*-(?:[ \t]|$)/.test(next3);
    if (deep <= depth && !isOwnItem) break;
    end = at + 1;
  }
  return end;
}

// src/finding/suppress-near-miss.ts
var NEAR_MARK = /hf[-_ \t]?g|guard-?rails?[ \t]*[:=]/i;
var TOOL = "hf-guardrails";
var VERBS = ["ignore", "ignore-object", "ignore-file"];
var OTHER_VERBS = ["disable", "skip", "suppress", "allow", "accept", "exclude", "nolint"];
var OPENING = /^(hf[ \t]guard[-_]?rails?|[a-z][a-z_-]{6,18})[ \t]*([:=]?)[ \t]*(.*)$/i;
var VERB = /^([a-z]{4,12}(?:-[a-z]{2,12}){0,3})(?![\w-]*\w)(.*)$/i;
var GOES_ON = /^[ \t]*(?:[:=,(]?[ \t]*HF[ -]?\d{3}\b|--|until\b|$)/i;
var IS_COMPLETE = /^[ \t]*(?:[:=,(]?[ \t]*HF[ -]?\d{3}\b[ \t),]*)*(?:--|until\b|$)/i;
function nearMiss(comment) {
  const [, word = "", sign = "", tail = ""] = OPENING.exec(comment.trim()) ?? [];
  if (word === "" || nearest(word.replace(/[ \t]/g, "-"), [TOOL]) === void 0) return null;
  const should = (written5, verb2) => `\`${written5.trim().slice(0, 60)}\` is not understood; write \`${TOOL}: ${verb2} HF203 -- reason\``;
  if (/^HF\d{3}\b/i.test(tail)) return IS_COMPLETE.test(tail) ? should(`${word}${sign} ${tail}`, "ignore") : null;
  const [, verb = "", rest = ""] = VERB.exec(tail) ?? [];
  if (verb === "" || !GOES_ON.test(rest)) return null;
  const written4 = `${word}${sign} ${verb}`;
  if (/^ignore-/i.test(verb) && !VERBS.includes(verb.toLowerCase()))
    return `there is no \`${verb}\`; write \`ignore\` for the line or the node below, \`ignore-object\` or \`ignore-file\``;
  const isSentence = /(?:ed|es|ing|s)$/i.test(verb) || !/HF[ -]?\d{3}/i.test(rest);
  if (isSentence && !IS_COMPLETE.test(rest)) return null;
  const meant2 = nearest(verb, VERBS) ?? (nearest(verb, OTHER_VERBS) === void 0 ? null : "ignore");
  return meant2 === null ? null : should(written4, meant2);
}

// src/finding/suppress-comments.ts
var MAX_COMMENTS = 1e3;
var MARK = "hf-guardrails:";
var COMMENT = /(?:(?:^|[ \t])#|\/\*)[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)(?![\w]|-\w)(.*)$/;
var ANY_COMMENT = /(?:(?:^|[ \t])#|\/\*)(.*)$/;
var INSIDE = /^[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)(?![\w]|-\w)(.*)$/;
function suppressionComments(file, text) {
  if (!NEAR_MARK.test(text)) return [];
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const parts3 = documentParts(lines);
  const found = [];
  let inTemplateComment = false;
  for (const [index, line] of lines.entries()) {
    const match = line.includes(MARK) ? (inTemplateComment ? INSIDE : COMMENT).exec(line) : null;
    const isInside2 = inTemplateComment;
    if (inTemplateComment ? line.includes("*/") : /\{\{-?[ \t]*\/\*/.test(line))
      inTemplateComment = line.lastIndexOf("/*") > line.lastIndexOf("*/");
    if (match === null) {
      const missed = missedAt(file, index, line, isInside2);
      if (missed !== null && found.length < MAX_COMMENTS) found.push(missed);
      continue;
    }
    const [whole, scope = "", rest = ""] = match;
    const column = match.index + 1 + (/^[ \t]/.test(whole) ? whole.search(/[^ \t]/) : 0);
    const endColumn = match.index + 1 + whole.trimEnd().length;
    const at = { file, line: index + 1, column, endLine: index + 1, endColumn };
    const content = suppressionText(rest.split("*/")[0] ?? "");
    if (found.length === MAX_COMMENTS) {
      const problem2 = `the file holds more than ${MAX_COMMENTS} such comments, the rest is not read`;
      found.push(commentOf(at, { ...content, problem: problem2 }, { scope: "line", from: index + 1, to: index + 1, anchor: "" }));
      break;
    }
    const isAlone = isInside2 || /^[ \t]*(?:\{\{-?[ \t]*)?$/.test(line.slice(0, column - 1));
    found.push(commentOf(at, content, coverage(scope, lines, parts3, index, isAlone, isInside2)));
  }
  return found;
}
function missedAt(file, index, line, isInside2) {
  if (!NEAR_MARK.test(line)) return null;
  const match = isInside2 ? /^[ \t]*(.*)$/.exec(line) : ANY_COMMENT.exec(line);
  const text = (match?.[1] ?? "").split("*/")[0]?.trim() ?? "";
  const problem2 = nearMiss(text);
  if (match === null || problem2 === null) return null;
  const column = line.indexOf(text, match.index) + 1;
  const at = { file, line: index + 1, column, endLine: index + 1, endColumn: column + text.length };
  const rules2 = [...new Set(text.match(/\bHF\d{3}\b/g) ?? [])];
  const nowhere = { scope: "line", from: 0, to: 0, anchor: "" };
  return commentOf(at, { rules: rules2, until: null, reason: "", problem: problem2 }, nowhere);
}
function commentOf(at, content, { scope, from, to, anchor }) {
  return {
    kind: "comment",
    at,
    ...content,
    file: at.file,
    isPartial: false,
    covers: (finding) => from <= finding.at.line && finding.at.line <= to,
    key: [scope, anchor, content.rules.join(), content.until ?? "", content.reason].join("\0")
  };
}
function coverage(scope, lines, parts3, index, isAlone, isInside2) {
  const file = { scope: "file", from: 1, to: lines.length, anchor: "" };
  if (scope === "ignore-file") return file;
  const part2 = parts3.find(({ from, to }) => from <= index && index < to);
  if (part2 === void 0) return { scope: "line", from: index + 1, to: index + 1, anchor: "" };
  const object2 = { scope: "object", from: part2.from + 1, to: part2.to, anchor: part2.identity };
  if (scope === "ignore-object") return object2;
  const anchorOf = (line) => `${part2.identity}\0${(lines[line] ?? "").trim()}`;
  if (!isAlone)
    return {
      scope: "line",
      from: index + 1,
      to: index + 1,
      anchor: `${part2.identity}\0${beforeComment(lines[index] ?? "")}`
    };
  if (part2.first === null && part2 === parts3[0] && parts3.length > 1) return file;
  if (part2.first !== null && index < part2.first && part2.isObject) return object2;
  let next3 = index + 1;
  while (isInside2 && next3 < part2.to - 1 && !(lines[next3 - 1] ?? "").includes("*/")) next3 += 1;
  while (next3 < part2.to - 1 && isNeutral(lines[next3] ?? "")) next3 += 1;
  if (next3 >= part2.to) return { scope: "node", from: index + 1, to: index + 1, anchor: part2.identity };
  return { scope: "node", from: index + 1, to: nodeEnd(lines, next3, part2.to), anchor: anchorOf(next3) };
}
function beforeComment(line) {
  const at = line.search(COMMENT);
  return (at < 0 ? line : line.slice(0, at)).trim();
}

// src/render/gitops/agent-values.ts
function agentValues(sources2, store, { agents, settings }) {
  const charts = new Set(agents.flatMap((agent) => agent.charts));
  const releases = sources2.filter(({ chart }) => charts.has(chart.name.toLowerCase())).map(({ by, values, missing }) => {
    const namespace = by.namespace === null ? "" : `${by.namespace}/`;
    return {
      name: `${by.kind} ${namespace}${by.name}`,
      root: by.root,
      file: by.file,
      layers: values,
      isPartial: missing.length > 0,
      isLoose: false
    };
  });
  if (releases.length > 0) return releases;
  const isNamed2 = (file) => /(?:^|[/._-])values(?:[._-][^/]*)?\.ya?ml$/i.test(file) && [...charts].some((name2) => isNamedFor(file, name2));
  const first = settings[0]?.value.split(".")[0] ?? "";
  const folders = new Set(
    store.documents.flatMap(({ file }) => /(?:^|\/)Chart\.yaml$/.test(file) ? [folderOf2(file)] : [])
  );
  return store.documents.filter(
    ({ file, ordinal, kind, rendered }) => ordinal === 0 && kind === "" && rendered === void 0 && isNamed2(file) && !folders.has(folderOf2(file))
  ).flatMap(({ file }) => {
    const values = valuesFromFile(store.source(file));
    if (values === null || !isObject(valueAt(values.value, [first]))) return [];
    return [{ name: file, root: "", file, layers: [values], isPartial: false, isLoose: true }];
  });
}
function isNamedFor(file, chart) {
  return file.toLowerCase().split("/").slice(-4).some(
    (part2) => part2 === chart || part2.startsWith(`${chart}-`) || part2.startsWith(`${chart}.`) || part2.startsWith("values-") && part2.includes(chart)
  );
}
function folderOf2(file) {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

// src/render/gitops/loose-values.ts
var OTHERS = /(?:^|\/)(?:\.[^/]+|tests?|__tests__|testdata|templates|node_modules|crds)\/|(?:^|\/)(?:Chart|kustomization|requirements|helmfile|skaffold|mkdocs|taskfile|questions|renovate|action|galaxy|playbook)(?:[.-][^/]*)?\.ya?ml$|compose[^/]*\.ya?ml$|[_-]test\.ya?ml$/i;
var MAX_LENGTH6 = 1 << 20;
var MAX_DEPTH13 = 12;
var TELLING = /hugging|hf[_.:-]|model|inference/i;
function looseValues(store) {
  const isTelling2 = (text) => TELLING.test(text);
  const charts = new Set(
    store.documents.flatMap(({ file }) => /(?:^|\/)Chart\.yaml$/.test(file) ? [folderOf3(file)] : [])
  );
  const first = /* @__PURE__ */ new Map();
  for (const document of store.documents) if (!first.has(document.file)) first.set(document.file, document);
  const parsed4 = /* @__PURE__ */ new Map();
  const valuesAt = (file) => {
    const known4 = parsed4.get(file);
    if (known4 !== void 0) return known4;
    const document = first.get(file);
    const values = document === void 0 ? null : valuesOf3(store, document);
    parsed4.set(file, values);
    return values;
  };
  return [...first.values()].flatMap((document) => {
    const { file } = document;
    if (document.kind !== "" || document.apiVersion !== "" || OTHERS.test(file) || !/\.ya?ml$/i.test(file)) return [];
    const chart = chartBeside(folderOf3(file), charts);
    const defaults = chart === null ? null : `${chart === "" ? "" : `${chart}/`}values.yaml`;
    const isNamed2 = /values/i.test(file.slice(file.lastIndexOf("/") + 1));
    const isOverlay = defaults !== null && defaults !== file && first.has(defaults);
    if (!isTelling2(store.textOf(document)) && !(isNamed2 && isOverlay && isTelling2(textOf3(store, first.get(defaults)))))
      return [];
    const own = valuesAt(file);
    if (own === null || !(isNamed2 || hasShape2(own.value, 0)) || isCompose(own.value)) return [];
    const base2 = isOverlay && isNamed2 ? valuesAt(defaults) : null;
    const merged6 = base2 === null ? own : mergeValues([base2, own]) ?? own;
    return [
      {
        root: file,
        reason: chart === null ? "no chart of the scan takes these values" : `the chart ${chart || "."} makes nothing of them here`,
        file,
        values: { value: merged6.value, locate: own.locate }
      }
    ];
  });
}
function textOf3(store, document) {
  return document === void 0 ? "" : store.textOf(document);
}
function valuesOf3(store, { file, start, end }) {
  const source = store.source(file);
  if (source === null || end - start > MAX_LENGTH6) return null;
  const parsed4 = parseYaml(source.text.slice(start, end));
  const document = parsed4.ok ? parsed4.documents[0] : void 0;
  const value = document?.value;
  if (document === void 0 || !isObject(value)) return null;
  return {
    value,
    locate: locatorIn(document, source, start)
  };
}
function chartBeside(folder, charts) {
  if (charts.has(folder)) return folder;
  const above = folderOf3(folder);
  return folder !== "" && charts.has(above) ? above : null;
}
function folderOf3(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}
function hasShape2(value, depth) {
  if (depth > MAX_DEPTH13) return false;
  if (Array.isArray(value)) return value.some((item) => hasShape2(item, depth + 1));
  if (!isObject(value)) return false;
  const has = (...keys) => keys.some((key2) => Object.hasOwn(value, key2));
  if (has("repository") && has("tag", "pullPolicy", "registry", "digest")) return true;
  if (has("image") && has("resources", "replicaCount", "replicas", "nodeSelector", "tolerations")) return true;
  return Object.values(value).some((item) => hasShape2(item, depth + 1));
}
function isCompose(value) {
  const services = value["services"];
  return isObject(services) && Object.values(services).some(
    (item) => isObject(item) && (Object.hasOwn(item, "image") || Object.hasOwn(item, "build"))
  );
}

// src/rules/hf2xx.ts
var KINDS3 = {
  user: "A Hugging Face user token",
  oauth: "A Hugging Face OAuth token",
  jwt: "A Hugging Face JWT",
  app: "A Hugging Face app token",
  organisation: "A Hugging Face organisation token"
};
var hf201 = defineRule("HF201", (cluster, report) => {
  for (const literal of cluster.literals) {
    report({
      message: literal.encoded ? "encoded" : "default",
      at: literal.at,
      subject: literal.where,
      data: { kind: KINDS3[literal.kind], place: literal.where }
    });
  }
});
var hf202 = defineRule("HF202", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name: name2 } of usedTokens(cluster)) {
    const { origin } = token;
    const holder = origin.producer ?? origin.secret;
    if (origin.provenance === "encrypted" && !cluster.acceptEncrypted && holder !== null) {
      report({
        message: "encrypted",
        at: holder.locate(origin.item === null ? ["metadata", "name"] : [...origin.item, "name"]),
        workload: name2,
        subject: `Secret ${secretText(token)}`,
        data: { workload: workloadText(name2), secret: secretText(token) }
      });
    }
    if (origin.provenance !== "static-secret" || origin.secret === null || !token.reference.effective) continue;
    const key2 = origin.name?.key ?? null;
    const place = origin.secret.locate(keyPath2(origin), "key");
    const id = `${origin.secret.file}\0${origin.secret.document}\0${origin.item?.join(".") ?? ""}\0${key2 ?? ""}`;
    if (reported.has(id)) continue;
    reported.add(id);
    report({
      message: "default",
      at: place,
      workload: name2,
      confidence: origin.confidence,
      subject: `Secret ${secretText(token)} ${key2 ?? ""}`,
      related: [{ ...token.reference.at, message: `${workloadText(name2)} takes it here` }],
      data: {
        workload: workloadText(name2),
        secret: secretText(token),
        key: key2 === null || origin.keyFound === "no" ? "" : ` (key ${key2})`
      }
    });
  }
  for (const { secret, key: key2, at } of cluster.heldSecrets) {
    const id = `${secret.file}\0${secret.document}\0\0${key2}`;
    if (reported.has(id)) continue;
    reported.add(id);
    const name2 = `${secret.namespace === null ? "" : `${secret.namespace}/`}${secret.name}`;
    report({
      message: "unused",
      at,
      confidence: "medium",
      subject: `Secret ${name2} ${key2}`,
      data: { secret: name2, key: ` (key ${key2})` }
    });
  }
});
function keyPath2({ secret, item, name: name2 }) {
  const key2 = name2?.key ?? null;
  if (secret === null) return [];
  const fields = item === null ? [["stringData"], ["data"]] : [
    [...item, "stringData"],
    [...item, "data"]
  ];
  const field = fields.find((path) => key2 !== null && valueAt(secret.value, [...path, key2]) !== void 0);
  if (field !== void 0 && key2 !== null) return [...field, key2];
  if (item === null) return ["metadata", "name"];
  for (const list2 of ["literals", "files"]) {
    const position = listAt(valueAt(secret.value, [...item, list2])).findIndex(
      (text) => typeof text === "string" && (text.startsWith(`${key2}=`) || text === key2 || text.endsWith(`/${key2}`))
    );
    if (position >= 0) return [...item, list2, position];
  }
  return [...item, "name"];
}
var hf203 = defineRule("HF203", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name: name2 } of usedTokens(cluster)) {
    const { origin, reference } = token;
    if (!reference.effective) continue;
    const workload2 = workloadText(name2);
    const shared = { at: reference.at, workload: name2, confidence: origin.confidence };
    const id = `${secretText(token)}\0${name2.file}\0${name2.name}\0${name2.namespace ?? ""}`;
    if (reported.has(id)) continue;
    if (origin.keyFound === "no" && origin.name?.key !== null && origin.name !== null) {
      reported.add(id);
      report({
        ...shared,
        message: "key",
        subject: `${workload2} ${secretText(token)} ${origin.name.key}`,
        data: {
          workload: workload2,
          secret: secretText(token),
          key: origin.name.key,
          producer: origin.via ?? "the Secret in the scan"
        }
      });
    }
    if (origin.provenance !== "unknown") continue;
    reported.add(id);
    const subject2 = `${workload2} ${secretText(token)}`;
    if (reference.providerClass !== null)
      report({
        ...shared,
        message: "class",
        subject: `${workload2} SecretProviderClass ${reference.providerClass}`,
        data: { workload: workload2, class: reference.providerClass }
      });
    else if (reference.secret === null)
      report({
        ...shared,
        message: "unread",
        subject: subject2,
        data: { workload: workload2, source: reference.variable ?? "a value that is filled in later" }
      });
    else if (origin.copyOf !== null)
      report({
        ...shared,
        message: "copy",
        subject: subject2,
        data: {
          workload: workload2,
          secret: secretText(token),
          source: `${origin.copyOf.namespace === null ? "" : `${origin.copyOf.namespace}/`}${origin.copyOf.name}`,
          copier: origin.via ?? "a copy"
        }
      });
    else
      report({
        ...shared,
        message: reference.optional ? "optional" : "default",
        subject: subject2,
        data: { workload: workload2, secret: secretText(token) }
      });
  }
});
var hf204 = defineRule("HF204", (cluster, report) => {
  for (const caller of cluster.callers) {
    const foreign = caller.calls.filter(
      ({ call }) => call.purpose === "custom" && !call.host.endsWith(".hf.jobs") && call.host !== "s3.hf.co"
    );
    const workload2 = workloadText(caller.name);
    const shared = ({ host, at }) => ({
      at,
      workload: caller.name,
      subject: `${workload2} ${host}`
    });
    const providers = foreign.filter(({ call }) => cluster.providerHosts.has(call.host)).map(({ call }) => call);
    const [provider] = providers;
    if (provider !== void 0) {
      const destinations = listText([...new Set(providers.map(({ host }) => host))]);
      report({ ...shared(provider), message: "provider", data: { workload: workload2, destinations } });
    }
    const other = foreign.find(({ call }) => !cluster.providerHosts.has(call.host))?.call;
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== "none");
    if (other === void 0 || !hasToken || IN_CLUSTER.test(other.host)) continue;
    const data2 = { workload: workload2, destinations: other.host, reason: "a mirror or another provider" };
    report({ ...shared(other), message: "default", data: data2 });
  }
});
var IN_CLUSTER = /^(?:localhost|127\.|[^.]+$)|\.svc(?:\.|$)|\.local$/;
function usedTokens(cluster) {
  return cluster.callers.flatMap((caller) => caller.tokens.map((token) => ({ token, name: caller.name })));
}

// src/rules/hf3xx.ts
function bySecret(cluster) {
  const kept = /* @__PURE__ */ new Map();
  for (const { token, name: name2 } of usedTokens(cluster)) {
    if (!token.reference.effective) continue;
    const { origin, reference } = token;
    const carrier = origin.secret ?? origin.producer;
    if (carrier === null && token.rotation.status === "exempt") continue;
    const { file, document } = carrier ?? { file: secretText(token), document: "" };
    const key2 = `${file}\0${document}\0${origin.item?.join(".") ?? ""}\0${origin.name?.key ?? ""}`;
    const kind = origin.name === null && reference.providerClass !== null ? "SecretProviderClass" : "Secret";
    if (!kept.has(key2)) kept.set(key2, { token, name: name2, secret: `${kind} ${secretText(token)}` });
  }
  return [...kept.values()];
}
var hf301 = defineRule("HF301", (cluster, report) => {
  for (const { token, name: name2, secret } of bySecret(cluster)) {
    const { status, problem: problem2, at, every } = token.rotation;
    if (status !== "missing" && status !== "invalid" || at === null) continue;
    const shared = { at, workload: name2, subject: secret, confidence: token.origin.confidence };
    if (status === "invalid")
      report({ ...shared, message: "invalid", data: { secret, problem: problem2 ?? "it can't be read" } });
    else if (every !== null)
      report({ ...shared, message: "interval", data: { secret, found: `that it is to be rotated every ${every}` } });
    else report({ ...shared, message: "default", data: { secret } });
  }
});
var hf302 = defineRule("HF302", (cluster, report, { options }) => {
  const before2 = typeof options["warnBefore"] === "string" ? parseDuration(options["warnBefore"]) ?? 0 : 0;
  for (const { token, name: name2, secret } of bySecret(cluster)) {
    const { status, recordedAt, dueAt, limit, at } = token.rotation;
    if (at === null || dueAt === null) continue;
    const shared = { at, workload: name2, subject: secret, confidence: token.origin.confidence };
    if (status === "recorded" && Date.parse(`${dueAt}T00:00:00Z`) < cluster.now + before2)
      report({ ...shared, message: "soon", data: { secret, dueAt, limit } });
    else if (status === "overdue" && recordedAt === null)
      report({ ...shared, message: "expired", data: { secret, dueAt } });
    else if (status === "overdue")
      report({ ...shared, message: "default", data: { secret, recordedAt: recordedAt ?? "", dueAt, limit } });
  }
});
var hf303 = defineRule("HF303", (cluster, report) => {
  for (const { token, name: name2, secret } of bySecret(cluster)) {
    const { refreshDisabled } = token.rotation;
    const { producer } = token.origin;
    if (refreshDisabled === null) continue;
    const shared = { at: refreshDisabled.at, workload: name2, subject: secret, confidence: token.origin.confidence };
    const data2 = {
      producer: producer === null ? secret : `${producer.kind} ${producer.name}`,
      reason: refreshDisabled.why,
      secret
    };
    if (producer !== null && token.origin.provenance !== "encrypted") report({ ...shared, message: "default", data: data2 });
    else report({ ...shared, message: "frozen", data: { reason: refreshDisabled.why, secret } });
  }
});
var hf304 = defineRule("HF304", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name: name2 } of usedTokens(cluster)) {
    const { notReloaded } = token.rotation;
    const id = `${workloadText(name2)}\0${name2.file}`;
    const { producer, secret, provenance } = token.origin;
    if (notReloaded === null || provenance === "static-secret" || reported.has(id)) continue;
    if (producer === null && secret === null) continue;
    reported.add(id);
    report({
      message: "default",
      at: token.reference.at,
      workload: name2,
      subject: `${workloadText(name2)} ${secretText(token)}`,
      confidence: token.origin.confidence,
      data: {
        workload: workloadText(name2),
        reason: shadowedFile(cluster, token) ?? notReloaded.why,
        secret: secretText(token)
      }
    });
  }
});
function shadowedFile(cluster, { reference }) {
  if (reference.reference !== "env" && reference.reference !== "envFrom") return null;
  const file = usedTokens(cluster).find(
    ({ token: { reference: other } }) => other.workload === reference.workload && other.pod === reference.pod && other.container === reference.container && other.reference === "volume" && !other.effective
  );
  const { variable: variable2 } = reference;
  return file === void 0 || variable2 === null ? null : `${variable2} wins over the file ${file.token.reference.variable ?? ""}`;
}

// src/rules/hf5xx.ts
var hf501 = defineRule("HF501", (cluster, report) => {
  for (const { caller, intent } of declared(cluster)) {
    const { lacking } = intent.declared(caller);
    const uncovered = lacking.model ?? lacking.activity;
    if (uncovered === null) continue;
    const { calls, intents } = uncovered;
    const models = listText(calls.map(({ call }) => call.model ?? "a model"));
    const shared = findingOf(caller, uncovered, intent, `doesn't cover ${models}`);
    const data2 = { workload: workloadText(caller.name), model: models, intents: namesText2(intents) };
    if (lacking.model !== null) report({ ...shared, message: "default", data: data2 });
    else
      report({
        ...shared,
        message: "activity",
        data: { ...data2, purposes: listText(calls.map(({ call }) => call.purpose)) }
      });
  }
});
var hf502 = defineRule("HF502", (cluster, report) => {
  for (const { caller, intent } of declared(cluster)) {
    const { unnamed } = intent.declared(caller);
    if (unnamed === null) continue;
    const { calls, intents } = unnamed;
    const data2 = { workload: workloadText(caller.name), destinations: hostsText(calls) };
    const shared = findingOf(caller, unnamed, intent, "ended");
    if (intents.length === 0)
      report({
        ...shared,
        message: "default",
        remediation: `Have this intent reviewed and add it to \`intents\` of ${intent.file.path}:
${intentYaml(caller, calls, intent.hosts, new Set(intent.file.intents.map(({ name: name2 }) => name2)))}`,
        data: data2
      });
    else
      report({
        ...shared,
        message: "expired",
        remediation: `If it is still wanted, have it reviewed and set a later day in \`until\` (${placesText(intents, intent)}).`,
        data: { ...data2, intents: namesText2(intents), until: listText(intents.map(({ until: until2 }) => until2 ?? "")) }
      });
  }
});
var hf503 = defineRule("HF503", (cluster, report) => {
  for (const { caller, intent } of declared(cluster)) {
    const uncovered = intent.declared(caller).lacking.host;
    if (uncovered === null) continue;
    report({
      ...findingOf(caller, uncovered, intent, `doesn't cover ${hostsText(uncovered.calls)}`),
      message: "default",
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(uncovered.calls),
        intents: namesText2(uncovered.intents)
      }
    });
  }
});
var hf505 = defineRule("HF505", (cluster, report) => {
  const { intent: file, unusedGrants: unusedGrants2 } = cluster;
  if (file === null) return;
  for (const { intent, entry: entry3, quiet, confidence } of unusedGrants2) {
    const intents = intent.name;
    const related = quiet.slice(0, 5).map((name2) => {
      const { line } = name2;
      return {
        file: name2.file,
        line,
        column: 1,
        endLine: line,
        endColumn: 2,
        message: `${workloadText(name2)} is named and makes no call`
      };
    });
    if (entry3 === null)
      report({
        message: "default",
        at: file.at(intent.line),
        subject: intents,
        related,
        confidence,
        data: { intents }
      });
    else
      report({
        message: "entry",
        at: file.at(entry3.line),
        subject: `${intents} ${entry3.use.join(" ")} ${entry3.at.join(" ")} ${entry3.for ?? ""}`,
        confidence,
        remediation: "Remove the entry, or correct it.",
        data: { intents, use: listText(entry3.use), at: listText(entry3.at) }
      });
  }
});
function declared({ callers, intent }) {
  return intent === null ? [] : callers.map((caller) => ({ caller, intent }));
}
function findingOf(caller, { calls, intents }, intent, says) {
  const [first] = calls;
  const at = first?.call.at ?? caller.workload.manifest.locate([], "value");
  return {
    at,
    workload: caller.name,
    subject: workloadSubject(caller.name),
    confidence: callConfidence(calls),
    related: intents.slice(0, 5).map(({ name: name2, line }) => ({ ...intent.at(line), message: `intent ${name2} ${says}` })),
    remediation: `Call what is covered, or have this reviewed and add it to \`may\` of intent ${intents[0]?.name ?? ""} (${placesText(intents.slice(0, 1), intent)}):
${entriesYaml(calls, intent.hosts, "      ")}`
  };
}
function namesText2(intents) {
  return listText(intents.map(({ name: name2 }) => name2));
}
function placesText(intents, { at }) {
  return listText(
    intents.map(({ line }) => {
      const place = at(line);
      return `${place.file}:${place.line}`;
    })
  );
}

// src/rules/hf903-intent.ts
function reportUndecided(caller, intent, report) {
  const { perhaps, open } = intent.declared(caller);
  const add = ({ calls: calls2, intents }, what) => {
    const [first2] = calls2;
    if (first2 === void 0) return;
    report({
      message: "intent",
      at: first2.call.at,
      workload: caller.name,
      subject: `${workloadSubject(caller.name)} intent ${what}`,
      related: intents.slice(0, 5).map(({ name: name2, line }) => ({ ...intent.at(line), message: `intent ${name2}` })),
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(calls2),
        intents: listText(intents.map(({ name: name2 }) => name2)),
        what
      },
      remediation: UNDECIDED
    });
  };
  const conditions = intent.conditions(caller).filter(({ met: met2 }) => met2.answer === "unknown");
  const [first] = conditions;
  if (first !== void 0) {
    const at = first.calls[0]?.call.at ?? caller.workload.manifest.locate([], "value");
    report({
      message: "condition",
      at,
      workload: caller.name,
      subject: `${workloadSubject(caller.name)} conditions`,
      related: conditions.slice(0, 5).map(({ condition, met: met2 }) => ({
        ...intent.at(condition.line),
        message: `${condition.kind}: ${met2.found}`
      })),
      data: {
        workload: workloadText(caller.name),
        intents: listText(conditions.map((one) => one.intent.name)),
        what: listText(conditions.map(({ condition, met: met2 }) => `${condition.kind} (${met2.found})`))
      }
    });
  }
  if (perhaps !== null) add(perhaps, perhaps.why);
  const computed = new Set(
    caller.facts.unresolved.filter(({ what }) => what.startsWith("model ")).map(({ container }) => container)
  );
  const calls = open.model?.calls.filter(({ call }) => !computed.has(call.container)) ?? [];
  if (open.model !== null) add({ ...open.model, calls }, "the manifests name no model");
  if (open.host !== null) add(open.host, "only the family of the host shows");
}
var UNDECIDED = 'Write what is missing into the manifest. Where any model will do, the intent can say so: `use: ["**"]`.';

// src/rules/unset-namespace.ts
function unsetNamespace({ workload: workload2 }, views) {
  const policies = listText(views.map(policyText));
  const own = workload2.namespace;
  const namespaces = own ?? listText(views.flatMap(({ manifest }) => manifest.namespace ?? []));
  if (own !== null)
    return {
      message: "policy-namespace-unset",
      what: `the namespace of ${policies} isn't set; it would be selected if that is ${own}`,
      policies,
      namespaces,
      remediation: `Name the namespace of ${policies}: \`metadata.namespace\`, or \`namespace\` of its kustomization. If it is another than ${own}, the workload needs a policy of its own.`
    };
  if (namespaces !== "")
    return {
      message: "namespace-unset",
      what: `its namespace isn't set; it would be selected in namespace ${namespaces}`,
      policies,
      namespaces,
      remediation: `Name the namespace of the workload: \`metadata.namespace\`, \`namespace\` of its kustomization, or \`--namespace\`. If it is another than ${namespaces}, the workload needs a policy of its own.`
    };
  return {
    message: "namespaces-unset",
    what: `neither its namespace nor that of ${policies} is set; it would be selected if they are one`,
    policies,
    namespaces,
    remediation: `Name the namespaces of the workload and of ${policies}: \`metadata.namespace\`, or \`namespace\` of their kustomizations.`
  };
}

// src/rules/hf9xx.ts
var hf901 = defineRule("HF901", (cluster, report) => {
  for (const { at, reason, looksLikeManifest } of cluster.unparseable) {
    report({
      message: looksLikeManifest ? "default" : "not-a-manifest",
      at,
      subject: reason,
      data: { file: at.file, reason }
    });
  }
  const refused = /* @__PURE__ */ new Set();
  for (const { token } of usedTokens(cluster)) {
    for (const { manifest, path, reason } of cluster.identity.refused(token)) {
      const id = `${manifest.file}\0${manifest.document}\0${manifest.path.join(".")}`;
      if (refused.has(id)) continue;
      refused.add(id);
      const object2 = `${manifest.kind} ${manifest.name}`;
      report({
        message: "refused",
        at: manifest.locate(path),
        subject: `${object2} ${reason}`,
        data: { object: object2, reason }
      });
    }
  }
});
var hf903 = defineRule("HF903", (cluster, report) => {
  for (const caller of cluster.callers) {
    for (const { what, consequence, at } of caller.facts.unresolved) {
      report({
        message: "default",
        at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} ${what}`,
        data: { workload: workloadText(caller.name), what, consequence }
      });
    }
    if (cluster.intent !== null) reportUndecided(caller, cluster.intent, report);
    const unknown = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === "unknown");
    const elsewhere2 = [...new Set(caller.calls.flatMap((call) => call.elsewhere))];
    const first = telling2(unknown)[0];
    if (first !== void 0) {
      const what = listText(first.judgement.unknownBecause) || "what decides is not in the scan";
      report({
        message: "verdict",
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} verdict`,
        data: { workload: workloadText(caller.name), destinations: hostsText(telling2(unknown)), what }
      });
    } else if (elsewhere2.length > 0) {
      const call = caller.calls.find((judged) => judged.elsewhere.length > 0);
      const { what, remediation } = unsetNamespace(caller, elsewhere2);
      if (call !== void 0)
        report({
          message: "verdict",
          at: call.call.at,
          workload: caller.name,
          subject: `${workloadSubject(caller.name)} namespace`,
          remediation,
          related: policyPlaces(elsewhere2, "would select it"),
          data: { workload: workloadText(caller.name), destinations: hostsText(telling2(caller.calls)), what }
        });
    }
  }
  for (const { manifest, blanks } of cluster.blanks) {
    const [first] = blanks;
    if (first === void 0) continue;
    const object2 = `${manifest.kind} ${manifest.namespace === null ? "" : `${manifest.namespace}/`}${manifest.name}`;
    const variables = listText(blanks.map(({ name: name2 }) => `\`\${${name2}}\``));
    report({
      message: "substitution",
      at: first.at(),
      subject: `${object2} ${variables}`,
      related: blanks.slice(1).map(({ path, written: written4 }) => ({ ...manifest.locate(path), message: written4.slice(0, 200) })),
      data: { object: object2, variables, by: first.by, field: listText(blanks.map(({ path }) => fieldText(path))) },
      remediation: `Give ${variables} a value in \`postBuild\` of ${first.by}, or a default: \`\${${first.name}:=value}\`.`
    });
  }
  for (const { object: object2, places } of cluster.twice) {
    const [first] = places;
    if (first === void 0) continue;
    report({
      message: "twice",
      at: first,
      subject: `${object2} twice`,
      related: places.slice(1).map((place) => ({ ...place, message: `${object2} again` })),
      data: { object: object2, places: listText(places.map(({ file, line }) => `${file}:${line}`)) },
      remediation: "Rename one of them, or take one away."
    });
  }
});
function fieldText(path) {
  return path.map((step, at) => typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`).join("");
}

// src/rules/hf101.ts
var hf101 = defineRule("HF101", (cluster, report) => {
  for (const caller of cluster.callers) {
    const open = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === "default-allow");
    const first = open[0];
    if (first === void 0) continue;
    const calls = telling2(open);
    const elsewhere2 = [...new Set(open.flatMap((call) => call.elsewhere))];
    const hostNetwork = caller.workload.pods[first.call.pod]?.hostNetwork === true;
    const shared = {
      at: (calls[0] ?? first).call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      remediation: `Add this policy:
${cluster.suggestPolicy(caller, calls)}${versionText(open)}`
    };
    const workload2 = workloadText(caller.name);
    const destinations = hostsText(calls);
    if (elsewhere2.length > 0) {
      const { message, policies, namespaces, remediation } = unsetNamespace(caller, elsewhere2);
      const related = policyPlaces(elsewhere2, "would select it");
      const guess = { ...shared, remediation, confidence: "low", related };
      const data2 = { workload: workload2, destinations, policies };
      if (message === "namespaces-unset") report({ ...guess, message, data: data2 });
      else report({ ...guess, message, data: { ...data2, namespaces } });
    } else {
      const why = hostNetwork ? "host-network" : cluster.enforcement === "never" ? "enforcement-never" : "default";
      report({
        ...shared,
        remediation: why === "default" ? shared.remediation : REMEDIATIONS[why],
        message: why,
        confidence: callConfidence(calls),
        data: { workload: workload2, destinations }
      });
    }
  }
});
var REMEDIATIONS = {
  "host-network": "Take the pod off the host network; only a host policy (CiliumClusterwideNetworkPolicy with nodeSelector) restricts it otherwise.",
  "enforcement-never": "Set `policyEnforcementMode: default` in the values of the Cilium chart (`policy-enforcement-mode` of the agent), and `cilium.enforcement` in the configuration here; until then every policy is idle."
};

// src/rules/hf102.ts
var hf102 = defineRule("HF102", (cluster, report) => {
  for (const caller of cluster.callers) {
    const isBlocked = (judged) => judged.judgement.effectiveVerdict === "blocked";
    const worst = worstGroup(caller, isBlocked);
    if (worst === null) continue;
    const blocked = worst.calls.filter(isBlocked);
    const first = blocked[0];
    if (first === void 0) continue;
    const views = selecting(cluster, blocked);
    const conflict = blocked.find(({ judgement }) => judgement.conflict !== null)?.judgement.conflict ?? null;
    report({
      message: conflict !== null ? "conflict" : worst.reach === "cannot-work" ? "default" : worst.reach === "may-fail" ? "may-fail" : "optional",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, "blocks it"),
      remediation: conflict !== null ? conflictRemediation(conflict) : blocked.some(({ judgement }) => judgement.connect.denied) ? "Narrow the deny rule, or take it out: no allow opens what a deny forbids." : `Cover the hosts, for example by
${cluster.suggestPolicy(caller, worst.calls)}${versionText(worst.calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views),
        blocked: missingText(blocked),
        reason: conflict === null ? reasonOf2(blocked, views) : conflictText(
          conflict,
          views.map(({ policy }) => policy)
        )
      }
    });
  }
});
function conflictRemediation(conflict) {
  const correction = conflictCorrection(conflict);
  const agree = "Let the two items agree for this destination and port";
  return correction === null ? `${agree}.` : `${agree}, and write in place of the one that doesn't fit
${correction}`;
}
function missingText(blocked) {
  const required = blocked.filter(({ call }) => call.required);
  if (required.length === 0) return hostsText(blocked);
  const hosts = new Set(required.map(({ call }) => call.host));
  const others = new Set(blocked.map(({ call }) => call.host).filter((host) => !hosts.has(host))).size;
  const proxies = [...new Set(required.flatMap(({ call }) => call.via === null ? [] : [call.via]))];
  const through = proxies.length === 0 ? "" : ` (through ${listText(proxies)})`;
  return `${listText([...hosts], 20)}${others === 0 ? "" : ` (and ${others} not always needed)`}${through}`;
}
var RANK2 = { "cannot-work": 0, "may-fail": 1, "optional-only": 2, fine: 3 };
function worstGroup(caller, isBlocked) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const judged2 of caller.calls) {
    const key2 = `${judged2.call.pod}\0${judged2.call.container}\0${judged2.call.model ?? ""}\0${judged2.call.purpose === "hub-download" ? "" : judged2.call.host}`;
    groups2.set(key2, [...groups2.get(key2) ?? [], judged2]);
  }
  const judged = [...groups2.values()].map((calls) => ({ calls, reach: caller.reach(calls, isBlocked) }));
  const worst = judged.sort((a, b) => RANK2[a.reach] - RANK2[b.reach])[0];
  return worst === void 0 || worst.reach === "fine" ? null : { ...worst, calls: worst.calls };
}
function selecting(cluster, calls) {
  const ids = new Set(
    calls.flatMap(
      ({ judgement }) => judgement.policies.filter(({ selects: selects2 }) => selects2).map(({ policy }) => policy.id)
    )
  );
  return cluster.policies.filter(
    ({ policy }) => ids.has(policy.id) && policy.rules.some(({ egress }) => egress.length > 0)
  );
}
function policiesText(views) {
  return views.length === 0 ? "the enforcement mode `always`" : listText(views.map(policyText), 3);
}
var REFUSALS = {
  auth: "The rule asks for mutual authentication, which no host outside the mesh can give.",
  "l7-http-on-tls": "The rule has HTTP rules on a TLS port without `terminatingTLS`: the proxy can't read the request and refuses it.",
  "l7-dns-parser-on-connect": "The rule has DNS rules on this port, so the DNS proxy takes the connection.",
  sni: "The rule's `serverNames` don't cover it."
};
function reasonOf2(blocked, views) {
  const first = blocked.find((judged) => judged.call.required) ?? blocked[0];
  const call = first?.call;
  const host = call?.via?.split(":")[0] ?? call?.host ?? "";
  if (blocked.some(({ judgement }) => judgement.connect.denied))
    return "A deny rule forbids it, and a deny beats every allow.";
  if (views.length === 0)
    return "In mode `always` what no policy allows is denied, and no policy allows the pod anything.";
  const refusal = REFUSALS[first?.judgement.reason ?? ""];
  if (refusal !== void 0) return refusal;
  for (const view of views) {
    for (const peer of view.policy.rules.flatMap(({ egress }) => egress.flatMap(({ peers }) => peers ?? []))) {
      if (peer.type !== "fqdn") continue;
      const written4 = peer.matchName || peer.matchPattern;
      const domain = written4.replace(/^[*.]+/, "").replace(/\.$/, "").toLowerCase();
      if (domain !== "" && written4 !== host && (host === domain || host.endsWith(`.${domain}`))) {
        return peer.matchName !== "" ? `\`${written4}\` in ${policyText(view)} is that name only, not ${host}.` : `\`${written4}\` in ${policyText(view)} doesn't cover ${host} (a \`*\` never crosses a dot).`;
      }
    }
  }
  return `Nothing in ${policiesText(views)} covers ${host}.`;
}

// src/rules/hf103.ts
var hf103 = defineRule("HF103", (cluster, report) => {
  for (const { caller, calls, first } of broadCallers(cluster, false)) {
    const anyAddress = calls.some(isOpen);
    const views = selecting(cluster, calls);
    report({
      message: anyAddress ? "any-address" : "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, "allows it"),
      remediation: `Replace the broad rule, for example by
${cluster.suggestPolicy(caller, caller.calls)}${versionText(calls)}`,
      data: { workload: workloadText(caller.name), policies: policiesText(views), broad: broadText(calls) }
    });
  }
});
var hf105 = defineRule("HF105", (cluster, report) => {
  for (const { caller, calls, first } of broadCallers(cluster, true)) {
    const views = selecting(cluster, calls);
    report({
      message: calls.some(isOpen) ? "any-address" : "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, "allows it"),
      remediation: `Add a policy that names the hosts:
${cluster.suggestPolicy(caller, caller.calls)}${versionText(calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views),
        destinations: hostsText(telling2(calls)),
        broad: broadText(calls)
      }
    });
  }
});
function broadCallers(cluster, onlyNetworkPolicies) {
  return cluster.callers.flatMap((caller) => {
    const calls = caller.calls.filter(
      ({ judgement }) => judgement.effectiveVerdict === "allowed-broad" && judgement.onlyNetworkPolicies === onlyNetworkPolicies
    );
    const first = telling2(calls)[0];
    return first === void 0 ? [] : [{ caller, calls, first }];
  });
}
function isOpen({ judgement }) {
  return judgement.broad.includes("any-ip") || judgement.broad.includes("other-name-deep");
}
function broadText(calls) {
  const broad = new Set(calls.flatMap(({ judgement }) => judgement.broad));
  const ports = calls.some(({ judgement }) => judgement.allPorts) ? " on every port" : "";
  if (broad.has("any-ip")) return `every address${ports}`;
  if (broad.has("other-name-deep") || broad.has("other-name")) return `every name${ports}`;
  return broad.size > 0 ? `every name of the same top-level domain${ports}` : `addresses, not names${ports}`;
}

// src/rules/hf104.ts
var hf104 = defineRule("HF104", (cluster, report) => {
  for (const caller of cluster.callers) {
    const calls = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === "blocked-dns");
    const first = telling2(calls)[0];
    if (first === void 0) continue;
    const views = selecting(cluster, calls);
    const refused = !first.judgement.dns.allowed;
    const shared = {
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, "restricts it"),
      remediation: `Send its look-ups through the DNS proxy, for example by
${cluster.suggestPolicy(caller, caller.calls)}${versionText(calls)}`
    };
    const data2 = {
      workload: workloadText(caller.name),
      destinations: hostsText(telling2(calls)),
      policies: policiesText(views)
    };
    if (refused) {
      const { dnsLookup } = first.judgement;
      const reason = dnsLookup.denied ? "A deny rule forbids port 53." : dnsLookup.proxy === "dns" ? `The DNS rules of ${policiesText(views)} don't cover ${first.call.host}.` : `Nothing in ${policiesText(views)} allows port 53/UDP to the DNS server (${cluster.dnsServers.join("; ")}).`;
      report({ ...shared, message: "refused", data: { ...data2, reason } });
    } else
      report({
        ...shared,
        message: "default",
        data: { ...data2, reason: "Port 53 is allowed without `rules.dns`, so Cilium never learns the addresses." }
      });
  }
});

// src/rules/hf106.ts
var hf106 = defineRule("HF106", (cluster, report) => {
  for (const view of cluster.relevantPolicies) {
    const { policy } = view;
    const label = `${policy.kind} ${policyText(view)}`;
    const first = policy.errors[0];
    if (first !== void 0) {
      const more = policy.errors.length > 1 ? ` (and ${policy.errors.length - 1} more)` : "";
      const where = first.path.length === 0 ? "" : `\`${pathText(first.path)}\` `;
      report({
        message: "default",
        at: cluster.problemPlace(view, first),
        subject: `${label} invalid`,
        ...first.correction === null ? {} : { remediation: `Write
${first.correction}` },
        data: { policy: label, problem: `${where}${first.message}${more}.` }
      });
    }
    for (const trap of policy.traps) {
      if (SETTLED_BY_VERDICT.has(trap.code)) continue;
      report({
        message: trap.stage === "pruned" ? "pruned" : "trap",
        at: cluster.problemPlace(view, trap),
        subject: `${label} ${trap.code} ${pathText(trap.path)}`,
        ...trap.correction === null ? {} : { remediation: `Write
${trap.correction}` },
        data: { policy: label, problem: trap.message }
      });
    }
  }
});

// src/rules/hf107.ts
var hf107 = defineRule("HF107", (cluster, report) => {
  for (const caller of cluster.callers) {
    const plain3 = caller.calls.filter(({ call }) => call.scheme === "http");
    const first = plain3[0];
    if (first === void 0) continue;
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== "none");
    report({
      message: "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(plain3),
        token: hasToken ? ", its token included" : ""
      }
    });
  }
});

// src/rules/hf401.ts
var hf401 = defineRule("HF401", (cluster, report) => {
  for (const caller of cluster.callers) {
    const used = new Set(caller.calls.map(({ call }) => call.pod));
    const index = caller.workload.pods.findIndex(
      (pod2, position) => used.has(position) && pod2.serviceAccountKnown && pod2.serviceAccount === "default"
    );
    const pod = caller.workload.pods[index];
    if (pod === void 0) continue;
    const { manifest } = caller.workload;
    const path = pod.serviceAccountPath ?? [...pod.path, "spec"];
    report({
      message: "default",
      at: manifest.locate(path, "key"),
      workload: caller.name,
      subject: workloadSubject(caller.name),
      confidence: caller.workload.confidence,
      data: { workload: workloadText(caller.name) }
    });
  }
});

// src/rules/hf402.ts
var hf402 = defineRule("HF402", (cluster, report) => {
  for (const selection of cluster.selections) {
    const { view, at, range, callers, others } = selection;
    if (range === null && (others.length === 0 || callers.length === 0)) continue;
    const policy = `${view.policy.kind} ${policyText(view)}`;
    const narrower = narrowerSelector(selection);
    const shared = {
      at,
      subject: policy,
      ...narrower === null ? {} : { remediation: `Write
${narrower}` },
      related: [
        ...others.slice(0, 10).map(({ file, line, kind, name: name2 }) => ({
          ...at,
          file,
          line,
          column: 1,
          endLine: line,
          endColumn: 2,
          message: `${kind} ${name2} is selected and doesn't call Hugging Face`
        }))
      ]
    };
    if (range !== null) report({ ...shared, message: "everything", data: { policy, range } });
    else
      report({
        ...shared,
        message: "default",
        data: { policy, count: counted(others.length), others: listText(others.map(workloadText)) }
      });
  }
});
function counted(count) {
  return count === 1 ? "1 workload" : `${count} workloads`;
}
function narrowerSelector({ view, callers }) {
  const pods = callers.flatMap(podsOf3);
  const accounts = [...new Set(pods.map(({ serviceAccount }) => serviceAccount))].sort();
  const namespaces = [...new Set(pods.map(({ namespace: namespace2 }) => namespace2))];
  const isKnown2 = pods.every(
    ({ serviceAccount, serviceAccountKnown }) => serviceAccountKnown && /^(?!default$)[a-z0-9.-]+$/.test(serviceAccount)
  );
  if (accounts.length === 0 || !isKnown2) return null;
  const key2 = "io.cilium.k8s.policy.serviceaccount";
  const namespace = namespaces.length === 1 ? namespaces[0] : null;
  const place = view.policy.namespace === null && namespace != null ? `    k8s:io.kubernetes.pod.namespace: ${namespace}
` : "";
  if (accounts.length === 1) return `endpointSelector:
  matchLabels:
${place}    ${key2}: ${accounts[0] ?? ""}
`;
  const labels = place === "" ? "" : `  matchLabels:
${place}`;
  return `endpointSelector:
${labels}  matchExpressions:
    - key: ${key2}
      operator: In
      values: [${accounts.join(", ")}]
`;
}
function podsOf3({ workload: workload2, calls }) {
  const used = new Set(calls.map(({ call }) => call.pod));
  return workload2.pods.filter((_, position) => used.has(position));
}

// src/rules/hf403.ts
var hf403 = defineRule("HF403", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  const copied2 = /* @__PURE__ */ new Set();
  for (const { token, name: name2 } of usedTokens(cluster)) {
    if (!token.reference.effective || token.origin.name === null) continue;
    const secret = secretText(token);
    const shared = { workload: name2, confidence: token.origin.confidence, subject: `Secret ${secret}` };
    for (const copy2 of cluster.identity.copies(token)) {
      const id = `${copy2.at.file}\0${copy2.at.line}\0${copy2.copier}`;
      if (copied2.has(id)) continue;
      copied2.add(id);
      const data2 = { secret, range: copy2.range, copier: copy2.copier, identities: "any pod there" };
      report({ ...shared, message: "copied", at: copy2.at, data: data2 });
    }
    const consumers = cluster.identity.consumers(token).filter(({ serviceAccount }) => serviceAccount !== null);
    const identities = [...new Set(consumers.map(({ identity }) => identity))].sort();
    if (identities.length < 2 || consumers.some((consumer) => reported.has(consumer))) continue;
    for (const consumer of consumers) reported.add(consumer);
    report({
      ...shared,
      message: "default",
      at: token.reference.at,
      related: consumers.filter(({ workload: workload2 }) => workload2 !== token.reference.workload).map(({ workload: workload2, at, identity }) => ({
        ...at,
        message: `${workload2.kind} ${workload2.name} uses it as ${identity}`
      })),
      data: { secret, count: String(identities.length), identities: listText(identities) }
    });
  }
});

// src/rules/hf404.ts
var hf404 = defineRule("HF404", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name: name2 } of usedTokens(cluster)) {
    const secret = secretText(token);
    const id = `${secret}\0${token.reference.workload.root}`;
    if (token.origin.name === null || reported.has(id)) continue;
    reported.add(id);
    const readers = cluster.identity.readers(token);
    const worst = readers[0];
    if (worst === void 0) continue;
    const same2 = readers.filter(({ severity }) => severity === worst.severity);
    const shared = {
      at: worst.at,
      workload: name2,
      confidence: worst.confidence === "low" ? worst.confidence : token.origin.confidence,
      subject: `Secret ${secret}`,
      cause: id,
      related: readers.slice(1, 11).map(({ at, subject: subject2, path }) => ({ ...at, message: `${subject2}: ${path}` }))
    };
    const names2 = listText(same2.map(({ subject: subject2 }) => subject2));
    if (worst.severity === "note") {
      const paths = same2.filter(({ subject: subject2 }) => subject2 === worst.subject).map(({ path }) => path);
      report({ ...shared, message: "indirect", data: { readers: names2, secret, path: listText(paths, 2) } });
    } else {
      const data2 = { readers: names2, secret, workload: workloadText(name2) };
      report({ ...shared, message: worst.severity === "error" ? "broad" : "default", data: data2 });
    }
  }
});

// src/rules/hf405.ts
var STATIC = /* @__PURE__ */ new Set(["literal", "static-secret", "encrypted"]);
var hf405 = defineRule("HF405", (cluster, report) => {
  for (const caller of cluster.callers) {
    const tokens = caller.tokens.filter(({ reference }) => reference.effective);
    const workload2 = workloadText(caller.name);
    const shared = { workload: caller.name, subject: workloadSubject(caller.name) };
    const opened2 = tokens.map((token) => ({ token, store: cluster.identity.store(token) })).find(({ store }) => store?.form === "static");
    if (opened2?.store !== void 0 && opened2.store !== null) {
      const { store, says } = opened2.store;
      report({
        ...shared,
        message: "default",
        at: opened2.token.reference.at,
        related: chainPlaces(cluster.identity.chain(opened2.token, judgedLinks(caller, opened2.token))),
        data: { workload: workload2, store, credential: says }
      });
      continue;
    }
    const held = tokens.find(
      ({ origin, reference }) => STATIC.has(origin.provenance) && cluster.identity.marks(caller.workload, reference.pod).length === 0
    );
    if (held !== void 0)
      report({
        ...shared,
        message: "none",
        at: held.reference.at,
        confidence: held.origin.confidence,
        related: chainPlaces(cluster.identity.chain(held, judgedLinks(caller, held))),
        data: { workload: workload2 }
      });
  }
});
function chainPlaces(chain) {
  return chain.map((link) => ({ ...link.at, message: `${linkNumber(link)} ${link.strength}: ${link.says}` }));
}

// src/rules/hf504.ts
var hf504 = defineRule("HF504", ({ callers, quiet, intent: file }, report) => {
  if (file === null) return;
  for (const caller of callers) {
    const unmet2 = file.conditions(caller).filter(({ met: met2 }) => met2.answer === "no");
    for (const { intent, condition, met: met2, calls } of unmet2) {
      const [first] = calls;
      if (first === void 0) continue;
      const at = met2.at ?? first.call.at;
      report({
        message: "default",
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} ${intent.name} ${condition.kind}`,
        confidence: callConfidence(calls),
        related: [
          ...at === first.call.at ? [] : [{ ...at, message: met2.found }],
          { ...file.at(condition.line), message: `intent ${intent.name} asks for ${textOf4(condition)}` }
        ],
        remediation: `${CURE[condition.kind]} Or have the condition reviewed (${file.file.path}:${condition.line}).`,
        data: {
          workload: workloadText(caller.name),
          destinations: hostsText(calls),
          intents: intent.name,
          condition: textOf4(condition),
          found: met2.found
        }
      });
    }
  }
  for (const { name: name2, facts } of quiet) {
    for (const { intent, condition, met: met2 } of file.offline(facts.workload)) {
      const at = met2.at ?? facts.workload.manifest.locate([], "value");
      report({
        message: "quiet",
        at,
        workload: name2,
        subject: `${workloadSubject(name2)} ${intent.name} ${condition.kind}`,
        confidence: met2.answer === "no" ? "high" : "low",
        related: [{ ...file.at(condition.line), message: `intent ${intent.name} asks for ${textOf4(condition)}` }],
        remediation: CURE[condition.kind],
        data: { workload: workloadText(name2), intents: intent.name, condition: textOf4(condition), found: met2.found }
      });
    }
  }
});
function textOf4(condition) {
  switch (condition.kind) {
    case "token.from":
      return condition.value.join() === "none" ? "it holds no token" : `its token comes from ${listText(condition.value)}`;
    case "token.maxAge":
      return `its token is no older than ${condition.value}`;
    case "token.exclusive":
      return "nobody else gets or reads its token";
    case "token.chain":
      return `every link of its token's chain is ${condition.value === "proved" ? "proved" : "at least asserted"}`;
    case "region":
      return `it stays in ${listText(condition.value)}`;
    case "data":
      return `its data class is ${condition.value}`;
    case "private":
      return "its hosts are private";
    case "offline":
      return "it is offline";
    case "revision":
      return "it names the commit that it downloads";
    case "egressIP":
      return "it leaves through an egress gateway";
    case "audit":
      return `its calls leave a trail at level ${condition.value}`;
  }
}
var CURE = {
  "token.from": "Let an ExternalSecret or another producer of the allowed kinds issue the token.",
  "token.maxAge": "Replace the token and record the day in `hf-guardrails/rotated-at` of its Secret or producer.",
  "token.exclusive": "Give the workload a token of its own, and take away who else can read the Secret.",
  "token.chain": "Mend the link that it names (`hf-guardrails explain workload` lists all).",
  region: "Pin the pods by nodeSelector `topology.kubernetes.io/region`, or call an endpoint of the region.",
  data: "Label the pods, or the namespace, with the data class that was approved.",
  private: "Call a host of the cluster or of a private network.",
  offline: "Set `HF_HUB_OFFLINE=1`, and let no policy open a host of Hugging Face to the pods.",
  revision: "Name the commit (40 hex digits): `--revision COMMIT`.",
  egressIP: 'Add a CiliumEgressGatewayPolicy that selects the pods with destinationCIDRs `["0.0.0.0/0"]`.',
  audit: "Give the policy `rules.dns` (dns), `serverNames` (sni), or `terminatingTLS`, `originatingTLS` and `rules.http` (http)."
};

// src/rules/hf601.ts
var hf601 = defineRule("HF601", (cluster, report, { options }) => {
  const wanted = auditLevel(options["level"]) ?? "dns";
  const { flowLog } = cluster;
  for (const caller of cluster.callers) {
    const made = caller.calls.filter(isMade);
    const [first] = telling2(made);
    if (first === void 0) continue;
    const workload2 = workloadText(caller.name);
    const shared = { at: first.call.at, workload: caller.name, subject: workloadSubject(caller.name) };
    const everything = { workload: workload2, destinations: hostsText(telling2(made)) };
    if (flowLog?.enabled.answer === "no") {
      report({
        ...shared,
        message: "hubble-off",
        confidence: callConfidence([first]),
        related: written3(flowLog.enabled.at, "Hubble is switched off here"),
        remediation: "Switch Hubble on in the values of Cilium:\nhubble:\n  enabled: true\n",
        data: { ...everything, source: flowLog.source }
      });
      continue;
    }
    const unseen = made.filter((judged) => isUnseen(judged, wanted));
    const [example] = telling2(unseen);
    const annotation = annotationOf2(caller, made, wanted, cluster);
    if (annotation !== null) {
      const { key: key2, until: until2, calls, at } = annotation;
      report({
        ...shared,
        message: "annotation",
        confidence: callConfidence(calls),
        related: [{ ...at, message: `${key2} is ignored` }],
        remediation: `Take the annotation away, and let a policy send the look-ups through the DNS proxy:
${cluster.suggestPolicy(caller, calls)}`,
        data: {
          workload: workload2,
          destinations: hostsText(telling2(calls)),
          wanted,
          reason: LACKS[wanted],
          annotation: key2,
          version: next2(until2)
        }
      });
    } else if (example !== void 0) {
      report({
        ...shared,
        at: example.call.at,
        message: "default",
        confidence: callConfidence(telling2(unseen)),
        related: policyPlaces(selecting(cluster, unseen), "allows it"),
        remediation: cure(wanted, caller, unseen, cluster),
        data: { workload: workload2, destinations: hostsText(telling2(unseen)), wanted, reason: LACKS[wanted] }
      });
    } else if (flowLog?.leftOut != null) {
      report({
        ...shared,
        message: "left-out",
        related: written3(flowLog.leftOut.at, "the export is narrowed here"),
        remediation: "Leave `fieldMask` and `allowList` of the export empty, or add what is missing.",
        data: { workload: workload2, what: flowLog.leftOut.what, source: flowLog.source }
      });
    } else if (options["exported"] === true) keeping(flowLog, shared, everything, report);
  }
});
function keeping(flowLog, shared, data2, report) {
  if (flowLog === null || flowLog.exported.answer === "unknown") {
    report({
      ...shared,
      message: "not-assessable",
      remediation: "Scan the values of Cilium too, or say what holds: `cilium: {hubble: {export: true}}` in .hf-guardrails.yaml.",
      data: { workload: data2.workload }
    });
  } else if (flowLog.exported.answer === "no") {
    report({
      ...shared,
      message: "not-exported",
      related: written3(flowLog.exported.at, "the export is switched off here"),
      remediation: "Export the flows in the values of Cilium, and ship the file:\nhubble:\n  export:\n    static:\n      enabled: true\n      filePath: /var/run/cilium/hubble/events.log\n",
      data: { ...data2, source: flowLog.source }
    });
  }
}
function isMade({ judgement: { effectiveVerdict } }) {
  return effectiveVerdict !== "unknown" && !effectiveVerdict.startsWith("blocked");
}
function isUnseen(judged, wanted) {
  const { call, judgement } = judged;
  if (!judgement.enforced || judgement.effectiveVerdict === "default-allow") return false;
  if (judgement.onlyNetworkPolicies && (wanted === "flow" || wanted === "dns")) return false;
  return leavesDirectly(call) && !reachesLevel(judged, wanted);
}
function leavesDirectly({ via, host, purpose }) {
  return via === null && !(purpose === "custom" && /^[^.]+$|\.(?:svc|local|internal)(?:\.|$)/.test(host));
}
function annotationOf2(caller, made, wanted, cluster) {
  for (const { key: key2, until: until2 } of cluster.visibilityAnnotations) {
    const calls = made.filter(({ call, judgement }) => {
      const pod2 = caller.workload.pods[call.pod];
      return pod2 !== void 0 && Object.hasOwn(pod2.annotations, key2) && !judgement.dns.observed && leavesDirectly(call);
    });
    const pod = caller.workload.pods[calls[0]?.call.pod ?? -1];
    if (pod === void 0 || calls.every((judged) => reachesLevel(judged, wanted))) continue;
    return {
      key: key2,
      until: until2,
      calls,
      at: caller.workload.manifest.locate([...pod.path, "metadata", "annotations", key2], "key")
    };
  }
  return null;
}
function next2(version) {
  const [major, minor2] = version.split(".");
  return `${major}.${Number(minor2) + 1}`;
}
function written3(at, message) {
  return at === null ? [] : [{ ...at, message }];
}
function cure(wanted, caller, calls, cluster) {
  switch (wanted) {
    case "flow":
    case "dns":
      return `Let its look-ups pass the DNS proxy: give the rule for port 53 \`rules.dns\`, as in these items of \`egress\`:
${cluster.suggestLookups(caller, calls)}`;
    case "sni":
      return `Name the hosts for TLS beside the port:
      toPorts:
        - ports:
            - port: "443"
              protocol: TCP
          serverNames: [${[...new Set(telling2(calls).map(({ call }) => call.host))].map((host) => JSON.stringify(host)).join(", ")}]
`;
    case "http":
      return "Terminate TLS at the proxy (`terminatingTLS`, `originatingTLS` and `rules.http` of `toPorts`), with `hubble.redact.enabled: true`; or send the calls through a gateway that logs them.";
  }
}

// src/rules/hf602.ts
var hf602 = defineRule("HF602", (cluster, report) => {
  for (const caller of cluster.callers) {
    const workload2 = workloadText(caller.name);
    const seen = inspected(caller);
    const [first] = seen;
    const { flowLog } = cluster;
    if (first !== void 0 && flowLog?.redacted.answer !== "yes" && flowLog?.enabled.answer !== "no") {
      const views = selecting(cluster, seen);
      const redacted = flowLog?.redacted;
      const data2 = { policy: listText(views.map(policyText)), workload: workload2, destinations: hostsText(seen) };
      const shared = {
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} http`,
        related: [...policyPlaces(views, "inspects it"), ...placeOf5(redacted?.at ?? null, "Hubble is set here")],
        remediation: "Hide the headers in the values of Cilium, both lists empty:\nhubble:\n  redact:\n    enabled: true\n"
      };
      if (flowLog !== null && redacted?.answer === "no")
        report({ ...shared, message: "default", data: { ...data2, source: flowLog.source } });
      else report({ ...shared, message: "visibility-unknown", confidence: "medium", data: data2 });
    }
    for (const way of ["printed", "traced", "address", "argument"]) {
      const leaks = caller.facts.leaks.filter((leak2) => leak2.way === way);
      const [leak] = leaks;
      if (leak !== void 0) tell(way, leak, leaks, caller, workload2, report);
    }
  }
  auditPolicies(cluster, report);
});
function inspected(caller) {
  const holders = new Set(
    caller.tokens.filter(({ origin, reference }) => reference.effective && origin.provenance !== "none").map(({ reference }) => `${reference.pod} ${reference.container}`)
  );
  return caller.calls.filter(
    (judged) => judged.call.via === null && judged.call.purpose !== "telemetry" && readsRequests(judged) && holders.has(`${judged.call.pod} ${judged.call.container}`)
  );
}
function tell(way, leak, leaks, caller, workload2, report) {
  const { program, variable: variable2, container } = leak;
  const shared = {
    at: leak.at,
    workload: caller.name,
    subject: `${workloadSubject(caller.name)} ${way}`,
    related: leaks.slice(1).map(({ at, evidence: evidence2 }) => ({ ...at, message: `also: ${evidence2.text}` })),
    remediation: cure2(leak)
  };
  const data2 = { program, variable: variable2, container, workload: workload2 };
  switch (way) {
    case "printed":
      report({ ...shared, message: way, data: { ...data2, says: leak.says === "" ? "prints the token" : leak.says } });
      break;
    case "traced":
      report({ ...shared, message: way, data: { variable: variable2, container, workload: workload2 } });
      break;
    case "address":
    case "argument":
      report({ ...shared, message: way, data: data2 });
      break;
  }
}
function cure2({ way, program, variable: variable2, says }) {
  const value = variable2.startsWith("/") ? `$(cat ${variable2})` : `$${variable2}`;
  if (way === "traced") return `Leave the trace off while the token is read:
set +x
`;
  if (way === "printed" && says === "")
    return `Take the line out; where it must show that there is a token, let it print \`\${${variable2.startsWith("/") ? "HF_TOKEN" : variable2}:+set}\`.`;
  if (says === "prints its whole environment")
    return "Take the line out, or let it print what is needed by name (`printenv PATH`).";
  switch (program) {
    case "curl":
      return `Hand the header over in a file that the shell's own printf writes, without -v:
printf 'header = "Authorization: Bearer %s"\\n' "${value}" | curl -K - -fL https://huggingface.co/…
`;
    case "wget":
      return "Download with `hf download`, which reads HF_TOKEN by itself.";
    case "git":
      return `Let git ask a helper for the token:
git -c credential.helper='!f() { echo username=hf; echo "password=${value}"; }; f' clone https://huggingface.co/ORG/NAME
`;
    case "hf":
    case "huggingface-cli":
      return variable2 === "HF_TOKEN" ? "Leave the argument, and the login with it, out: every client of huggingface_hub reads HF_TOKEN by itself." : "Name the variable HF_TOKEN and leave the argument, and the login with it, out: every client of huggingface_hub reads it by itself.";
    default:
      return "Leave the argument out: every client of huggingface_hub reads HF_TOKEN, or the file that HF_TOKEN_PATH names, by itself.";
  }
}
function auditPolicies(cluster, report) {
  for (const { policy, at, level, verbs, secrets } of cluster.auditPolicies) {
    const name2 = policy.name === "" ? `Audit policy ${policy.file}` : `Audit policy ${policy.name}`;
    const names2 = secrets.map((secret) => `${secret.namespace === null ? "" : `${secret.namespace}/`}${secret.name}`);
    report({
      message: "audit-policy",
      at,
      subject: `${name2} ${level}`,
      remediation: 'Put this rule first, so that of Secrets only the metadata is logged:\n- level: Metadata\n  resources:\n    - group: ""\n      resources: [secrets]\n',
      data: { policy: name2, verbs: listText(verbs, 6), level, secrets: listText(names2) }
    });
  }
}
function placeOf5(at, message) {
  return at === null ? [] : [{ ...at, message }];
}

// src/rules/hf902.ts
var hf902 = defineRule("HF902", (cluster, report) => {
  for (const group of byCause(cluster.notRendered)) {
    const [first, ...more] = group;
    if (first === void 0) continue;
    const { target, at, cure: cure3, readRaw, reason, without: without4 } = first;
    const base2 = {
      at,
      subject: target,
      remediation: `${cure3.charAt(0).toUpperCase()}${cure3.slice(1)}.`,
      related: more.filter((other) => other.at.file !== at.file).map((other) => ({ ...other.at, message: other.label }))
    };
    const root = [first.label, othersText(more)].join("");
    if (without4 !== void 0)
      report({ ...base2, message: "partial", data: { root, reason, missing: listText(without4) } });
    else report({ ...base2, message: readRaw ? "read-raw" : "default", data: { root, reason } });
  }
  const judged = new Set(
    cluster.callers.flatMap(({ calls }) => calls.map(({ call: { at } }) => `${at.file}:${at.line}`))
  );
  for (const { root, reason, calls: all } of cluster.valuesCalls) {
    const calls = all.filter(({ at }) => !judged.has(`${at.file}:${at.line}`));
    const first = calls[0];
    if (first === void 0) continue;
    const models = calls.flatMap(({ model }) => model === null ? [] : [model]);
    report({
      message: "values",
      at: first.at,
      subject: root,
      related: calls.slice(1).map(({ at, evidence: evidence2 }) => ({ ...at, message: evidence2.text })),
      data: {
        root,
        reason,
        destinations: listText(calls.flatMap(({ hosts }) => hosts)),
        models: models.length === 0 ? "" : ` for ${listText(models)}`
      }
    });
  }
});
function byCause(notRendered) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of notRendered) {
    const key2 = causeOf(one);
    const group = groups2.get(key2) ?? [];
    groups2.set(key2, group);
    group.push(one);
  }
  return [...groups2.values()].map((group) => group.toSorted((a, b) => a.reason.length - b.reason.length));
}
function causeOf({ at, reason, cure: cure3, readRaw, without: without4 }) {
  const how = [readRaw, cure3, ...without4 ?? []].join("\0");
  for (const missing of MISSING) {
    const found = missing.exec(reason);
    if (found !== null) return [...found.slice(1), how].join("\0");
  }
  return [at.file, at.line, readRaw || without4 !== void 0 ? cure3 : reason].join("\0");
}
var MISSING = [
  /^(rendering is switched off)/,
  /missing in charts\/ directory: ([^\n]{1,500})$/,
  /HTTP Error: (\S{1,500}): nothing is fetched here/,
  /no chart found at '(?:[^']{0,500}\/)?([^'/]{1,200})', and nothing is pulled here \((repo '[^']{0,500}')\)/
];
function othersText(others) {
  return others.length === 0 ? "" : ` (and with it ${listText(others.map(({ target }) => target))})`;
}

// src/rules/index.ts
var rules = [
  hf101,
  hf102,
  hf103,
  hf104,
  hf105,
  hf106,
  hf107,
  hf201,
  hf202,
  hf203,
  hf204,
  hf301,
  hf302,
  hf303,
  hf304,
  hf401,
  hf402,
  hf403,
  hf404,
  hf405,
  hf501,
  hf502,
  hf503,
  hf504,
  hf505,
  hf601,
  hf602,
  hf901,
  hf902,
  hf903
];

// src/rules/run.ts
var RuleError = class extends Error {
  rule;
  constructor(rule, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`rule ${rule} failed: ${maskTokens(reason).slice(0, 500)}`, { cause });
    this.name = "RuleError";
    this.rule = rule;
  }
};
function runRules(clusters, rules2, settings) {
  const findings = [];
  const failures = [];
  for (const rule of rules2) {
    const setting = settings.get(rule.id);
    if (setting?.level === "off") continue;
    const context = { options: optionsOf(rule.id, setting) };
    const level = setting?.level ?? null;
    const addFrom = (cluster) => {
      let roots = null;
      return (finding) => {
        if (finding.workload !== null)
          roots ??= new Map(cluster.callers.map(({ name: name2, workload: workload2 }) => [name2, workload2.root]));
        const root = finding.workload === null ? void 0 : roots?.get(finding.workload);
        findings.push({ ...finding, ...level === null ? {} : { level }, ...root === void 0 ? {} : { root } });
      };
    };
    try {
      for (const cluster of clusters) rule.run(cluster, addFrom(cluster), context);
    } catch (error) {
      failures.push(new RuleError(rule.id, error));
    }
  }
  return { findings, failures };
}
function optionsOf(id, setting) {
  const defaults = Object.entries(ruleMetadata[id].options).map(
    ([name2, schema]) => [name2, schema.default ?? null]
  );
  return { ...Object.fromEntries(defaults), ...setting?.options };
}

// src/secrets/literals.ts
var MAX_BEFORE = 300;
function tokensIn(source) {
  const token = (encoded) => ({ start, end, kind }) => {
    const at = source.placeOf({ start, end });
    const written4 = source.text.slice(start, end);
    const text = (resolved(written4)?.text ?? written4).replace(/\s+/g, "");
    return { literal: { at, kind, encoded, where: whereOf(source.text, start, at.column) }, text };
  };
  return [...findTokens(source.text).map(token(false)), ...findEncodedTokens(source.text).map(token(true))];
}
function whereOf(text, start, column) {
  const before2 = text.slice(Math.max(start - column + 1, start - MAX_BEFORE), start);
  if (/(?:^|\s)#/.test(before2)) return "a comment";
  const names2 = before2.matchAll(/(?:^|[\s,;"'&?]|(?<!\$)\{)(?:-\s*)?["']?([\w.-]{1,80})\\?["']?\s{0,9}[:=](?!\/\/)/g);
  const name2 = [...names2].at(-1)?.[1];
  if (name2 !== "value") return name2 ?? "the text";
  const variable2 = [
    ...text.slice(Math.max(0, start - MAX_BEFORE), start).matchAll(/\bname\\?["']?:\s*\\?["']?([\w.-]{1,80})/g)
  ];
  return variable2.at(-1)?.[1] ?? name2;
}
function literalsInSecret(secret, written4 = /* @__PURE__ */ new Set()) {
  const data2 = secret.value["data"];
  if (secret.kind !== "Secret" || !isObject(data2)) return [];
  return Object.entries(data2).flatMap(([key2, value]) => {
    if (typeof value !== "string" || value.startsWith("ENC[")) return [];
    const text = decodeBase64(value);
    if (text === null) return [];
    const path = ["data", key2];
    const isKnown2 = ({ start, end }) => secret.origin !== "raw" && (written4.has(value.trim()) || written4.has(text.trim().slice(start, end)));
    const found = [...findTokens(text.trim()), ...findEncodedTokens(text)].filter((token) => !isKnown2(token));
    return found.map(({ kind }) => ({
      at: secret.locate(path),
      kind,
      encoded: true,
      where: `key ${key2} of Secret ${secret.name}`
    }));
  });
}
var NO_TEXT = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|br|7z|rar|tar|jar|war|class|wasm|so|dylib|dll|exe|bin|o|a|pyc|onnx|safetensors|gguf|ggml|pt|pth|ckpt|h5|npy|npz|parquet|arrow|feather|sqlite3?|db|mp[34]|m4a|wav|flac|ogg|mov|avi|mkv|webm|woff2?|ttf|otf|eot|pack|idx)$/i;
var MAX_OTHER_BYTES = 1 << 20;
function literalsOf(tree, store, manifests, skip) {
  const found = [];
  const written4 = /* @__PURE__ */ new Set();
  for (const file of tree.files) {
    if (skip(file)) continue;
    const source = isManifestFile(file) ? store.source(file) : otherText(file, tree);
    if (source === null || !mayHoldToken(source.text)) continue;
    for (const { literal, text } of tokensIn(source)) {
      found.push(literal);
      written4.add(text);
    }
  }
  const held = manifests.flatMap((manifest) => literalsInSecret(manifest, written4));
  const isHeld = ({ at, encoded }) => encoded && held.some((other) => other.at.file === at.file && other.at.line <= at.line && at.endLine <= other.at.endLine);
  return [...found.filter((literal) => !isHeld(literal)), ...held];
}
function otherText(file, tree) {
  if (NO_TEXT.test(file) || (tree.sizeOf?.(file) ?? 0) > MAX_OTHER_BYTES) return null;
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_OTHER_BYTES) return null;
  const text = decodeText(bytes);
  return text.slice(0, 4096).includes("\0") ? null : sourceText(file, text);
}

// src/scan/unused-grants.ts
import { dirname } from "node:path/posix";

// src/cluster/unused-intents.ts
function unusedGrants(clusters) {
  const file = clusters.find(({ intent }) => intent !== null)?.intent?.file;
  if (file === void 0) return [];
  const naming = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set();
  const used = /* @__PURE__ */ new Set();
  const unsettled = /* @__PURE__ */ new Set();
  const quiet = /* @__PURE__ */ new Map();
  for (const { intent, callers, quiet: others } of clusters) {
    if (intent === null) continue;
    for (const caller of callers) {
      const { named, perhaps } = intent.naming(caller.workload);
      for (const one of named) naming.add(one);
      for (const one of perhaps) open.add(one);
      const declared2 = intent.declared(caller);
      for (const { by } of declared2.covered) for (const { entry: entry3 } of by) used.add(entry3);
      for (const missing of Object.values(declared2.lacking))
        for (const one of missing?.intents ?? []) unsettled.add(one);
      for (const missing of [declared2.open.model, declared2.open.host])
        for (const one of missing?.intents ?? []) open.add(one);
    }
    for (const { name: name2, facts } of others)
      for (const one of intent.naming(facts.workload).named) quiet.set(one, [...quiet.get(one) ?? [], name2]);
  }
  const isUnread = clusters.some(
    ({ notRendered, unparseable }) => notRendered.length > 0 || unparseable.some(({ looksLikeManifest }) => looksLikeManifest)
  );
  const confidence = isUnread ? "low" : "high";
  return file.intents.flatMap((intent) => {
    if (open.has(intent)) return [];
    const named = quiet.get(intent) ?? [];
    if (!naming.has(intent)) return isKept2(intent, named) ? [] : [{ intent, entry: null, quiet: named, confidence }];
    if (unsettled.has(intent)) return [];
    return intent.may.flatMap((entry3) => used.has(entry3) ? [] : [{ intent, entry: entry3, quiet: [], confidence }]);
  });
}
function isKept2({ conditions }, quiet) {
  return quiet.length > 0 && conditions.some(({ kind }) => kind === "offline");
}

// src/scan/unused-grants.ts
function withUnusedGrants(clusters, options) {
  const { intent, repositoryPrefix } = options;
  const [first, ...others] = clusters;
  if (intent == null || first === void 0) return clusters;
  const home = dirname(intent.path.replace(/(^|\/)\.hf-guardrails\/[^/]*$/, "$1x"));
  const isScanned = options.isScanned ?? ((path) => `${path}/`.startsWith(repositoryPrefix));
  if (!isScanned(home === "." ? "" : home)) return clusters;
  return [{ ...first, unusedGrants: unusedGrants(clusters) }, ...others];
}

// src/scan/examine.ts
async function examine(options, tree, session) {
  const { config, catalogs, repositoryPrefix } = options;
  const before2 = await planned(options, tree, session);
  const { skip, asWritten, rendering, plan } = before2;
  const { store, rendered, notRendered } = rendering;
  const { manifests, parsed: parsed4, sources: sources2, releases, scopes } = deployed(options, before2);
  const agents = manifests.length === 0 ? [] : agentValues(sources2, store, catalogs.audit);
  const isFor3 = ({ roots }, { isLoose, root, file }) => isLoose ? scopes.length === 1 || plan.contextsOfFile(file).some((context) => roots.has(context.root)) : roots.has(root);
  const used = new Set(store.documents.flatMap((document) => document.rendered?.inputs ?? []));
  const unrendered = [...releases.unrendered, ...looseValues(store).filter(({ file }) => !used.has(file))];
  const unparseable = [...store.unreadable, ...parsed4.flatMap((result) => result.unparseable)];
  const literals = literalsOf(tree, store, manifests, skip);
  const twiceOf = sameNames(store, plan);
  const inRoots = byRoots(manifests);
  const rootsWithAny = new Set(manifests.map(({ root }) => root));
  const isAnyIn = (roots) => [...roots].some((root) => rootsWithAny.has(root));
  const manifestsIn = ({ roots, lending }) => {
    const own = inRoots(roots);
    return lending === void 0 ? own : [...own, ...heldByHand(own, inRoots(lending))];
  };
  const judged = scopes.filter(({ judged: roots }, index) => index === 0 || isAnyIn(roots));
  const alone = judged.map(
    (scope, index) => buildCluster(
      {
        scope: scope.name,
        manifests: manifestsIn(scope),
        judged: scope.judged,
        literals: index === 0 ? literals : [],
        unparseable: index === 0 ? unparseable : [],
        unrendered: index === 0 ? unrendered : [],
        notRendered: index === 0 ? notRendered : [],
        agentValues: agents.filter((values) => isFor3(scope, values)),
        twice: twiceOf(scope)
      },
      clusterSettings(options, scope)
    )
  );
  const clusters = withUnusedGrants(alone, options);
  const { findings, failures } = runRules(clusters, rules, config.rules);
  const settled = settle(withValuesPlaces(findings), repositoryPrefix, judgedIn(clusters));
  const files = [...new Set(asWritten.documents.map(({ file }) => file))];
  const hidden2 = new Set(notRendered.flatMap(({ hides }) => hides));
  const textOf5 = (file) => store.source(file)?.text ?? null;
  return {
    store,
    rendering,
    manifests,
    scopes,
    clusters,
    settled,
    suppressions: [
      ...[.../* @__PURE__ */ new Set([...files, ...settled.map(({ at }) => at.file)])].flatMap(
        (file) => suppressionComments(file, textOf5(file) ?? "")
      ),
      ...suppressionAnnotations(manifests)
    ],
    files,
    textOf: textOf5,
    otherFiles: [...tree.files.filter((file) => !isManifestFile(file)), ...tree.unlisted ?? []],
    asWritten,
    catalogs,
    documents: store.documents,
    calls: () => callRows(clusters),
    relevant: () => relevantFiles(settled, callRows(clusters)),
    readable: [...files.filter((file) => !hidden2.has(file)), ...rendered.map(({ label }) => label)],
    unreadable: [
      ...unreadableFiles(unparseable, () => mayCall(asWritten, catalogs)),
      ...notRendered.map(({ label, hides }) => ({ name: label, paths: hides }))
    ],
    failures: failures.map(({ message }) => maskTokens(message))
  };
}
function unreadableFiles(unparseable, calling) {
  const isMeant = ({ isOverLimit, looksLikeManifest }) => isOverLimit === true && looksLikeManifest;
  const files = new Set(unparseable.some(isMeant) ? calling().map(({ file }) => file) : []);
  const found = unparseable.map((one) => {
    const { file, line } = one.at;
    const limit = isMeant(one) && files.has(file) ? { overLimit: one.reason } : {};
    return [`${file}:${line}`, { name: file, paths: [file], ...limit }];
  });
  return [...new Map(found).values()];
}

// src/scan/rendering.ts
async function withRendering({ rendering }, use) {
  if (rendering !== void 0) return use(rendering);
  const session = openRenderSession();
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

export {
  CILIUM_VERSIONS,
  NEWEST_VERSION,
  holdsIn,
  parseCiliumVersion,
  versionNotes,
  judgedLinks,
  linkNumber,
  callRows,
  callerCount,
  tokenRows,
  findingRow,
  leftOutPolicies,
  leftOutNotes,
  renamedFiles,
  contentNames,
  portsText,
  pathText,
  policyName,
  entryName,
  subjectText,
  peerText,
  yamlDocument,
  conflictText,
  schemaRoots,
  prune,
  resemblesPolicy,
  compilePolicy,
  kindOf2 as kindOf,
  lostInputs,
  shownBy,
  fqdnMatches,
  subjectOf2 as subjectOf,
  enforcesEgress,
  podContext,
  evaluate,
  createEngine,
  indexObjects,
  hostSets,
  worldOf,
  nothingBears,
  decidesForOthers,
  listText,
  hostsText,
  telling2 as telling,
  intentYaml,
  intentName,
  planned,
  policiesFrom,
  deployed,
  examine,
  withRendering
};
