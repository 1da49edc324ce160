import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_FILE_BYTES,
  NAMESPACE_KEY,
  NAMESPACE_LABELS_PREFIX,
  SETTLED_BY_VERDICT,
  byCodeUnits,
  compilePolicy,
  createEngine,
  diskTree,
  firstString,
  globMatcher,
  indexObjects,
  indexPolicies,
  indexTree,
  isManifestFile,
  isObject,
  isPolicyKind,
  listAt,
  manifestOf,
  matchesIn,
  matchesOf,
  movedTree,
  objectAt,
  parseCiliumVersion,
  parseYaml,
  pathText,
  policySelects,
  producedBy,
  producersByKind,
  readFirstDocument,
  readManifests,
  require_dist,
  sourceText,
  splitDocuments,
  stringAt,
  stringList,
  stringMap,
  subTree,
  subjectOf,
  topOf,
  valueAt,
  withDocuments,
  worldOf
} from "./chunk-chunk-DKH5LNXJ.js";
import {
  ruleMetadata
} from "./chunk-chunk-24ZZKMKN.js";
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import {
  findEncodedTokens,
  findTokens,
  maskTokens,
  mayHoldEncodedToken
} from "./chunk-chunk-ZR5FIKFV.js";
import {
  failureOf
} from "./chunk-chunk-BXLYHTBJ.js";
import {
  ConfigurationError,
  describeConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import {
  nearest
} from "./chunk-chunk-7L5LYMMV.js";
import {
  __commonJS,
  __toESM
} from "./chunk-chunk-PHNUEGBI.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// src/finding/baseline.ts
var import_yaml = __toESM(require_dist(), 1);

// src/finding/paths.ts
function repositoryPath(prefix, file) {
  if (!file.startsWith("../")) return prefix + file;
  const steps = [];
  for (const step of (prefix + file).split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

// src/finding/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf(finding, prefix, occurrence) {
  const parts = [finding.rule, prefix + finding.at.file, finding.subject, String(occurrence)];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 24);
}

// src/finding/settle.ts
var LEVEL_RANK = { error: 0, warning: 1, note: 2 };
var CONFIDENCE_RANK = { high: 0, medium: 1, low: 2 };
function isAtLeast(level, threshold) {
  return LEVEL_RANK[level] <= LEVEL_RANK[threshold];
}
function isAsSureAs(confidence, threshold) {
  return CONFIDENCE_RANK[confidence] <= CONFIDENCE_RANK[threshold];
}
function byWeight(a, b) {
  return LEVEL_RANK[a.level] - LEVEL_RANK[b.level] || CONFIDENCE_RANK[a.confidence] - CONFIDENCE_RANK[b.confidence] || byPlace(a, b);
}
function byPlace(a, b) {
  return byCodeUnits(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.subject, b.subject) || byCodeUnits(a.message, b.message);
}
function masked(finding) {
  return {
    ...finding,
    message: maskTokens(finding.message),
    remediation: maskTokens(finding.remediation),
    subject: maskTokens(finding.subject),
    related: finding.related.map((place) => ({ ...place, message: maskTokens(place.message) }))
  };
}
function deduplicated(findings) {
  const kept = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = [finding.rule, finding.at.file, finding.at.line, finding.subject].join("\0");
    const known = kept.get(key);
    if (known === void 0 || byWeight(finding, known) < 0) kept.set(key, finding);
  }
  return [...kept.values()];
}
function settle(raw, prefix) {
  const counts = /* @__PURE__ */ new Map();
  return deduplicated(raw.map(masked)).sort(byPlace).map((finding) => {
    const key = [finding.rule, finding.at.file, finding.subject].join("\0");
    const occurrence = counts.get(key) ?? 0;
    counts.set(key, occurrence + 1);
    return { ...finding, fingerprint: fingerprintOf(finding, prefix, occurrence), suppressed: null, new: null };
  });
}

// src/finding/baseline.ts
var VERSION = 1;
var ADVICE = "write it anew with `hf-guardrails baseline create --grow`";
function parseBaseline(file, text) {
  const fail = (message, path) => {
    throw new ConfigurationError("baseline-invalid", `${message}; ${ADVICE}`, { file, line: lineAt(text, path) });
  };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return fail("no JSON", []);
  }
  if (!isObject(value)) return fail("no baseline: it holds no mapping", []);
  if (value["version"] !== VERSION) {
    const found = value["version"] === void 0 ? "no version" : `version ${JSON.stringify(value["version"])}`;
    return fail(`a baseline of ${found}; this hf-guardrails reads version ${VERSION}`, ["version"]);
  }
  const findings = value["findings"];
  if (!Array.isArray(findings)) return fail("no baseline: `findings` is no list", ["findings"]);
  return findings.map((entry2, index) => {
    if (!isObject(entry2) || typeof entry2["fingerprint"] !== "string")
      return fail(`entry ${index + 1} has no fingerprint`, ["findings", index]);
    const { fingerprint, rule, level, file: at, message, content } = entry2;
    return {
      fingerprint,
      rule: String(rule ?? ""),
      level: level === "error" || level === "warning" || level === "note" ? level : null,
      file: String(at ?? ""),
      message: String(message ?? ""),
      content: String(content ?? "")
    };
  });
}
function lineAt(text, path) {
  const counter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
  const syntax = document.errors[0];
  if (path.length === 0 && syntax !== void 0) return counter.linePos(syntax.pos[0]).line;
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = isObject(node) ? node.range : void 0;
    if (Array.isArray(range)) return counter.linePos(Number(range[0])).line;
  }
  return 1;
}
function baselineEntry({ fingerprint, rule, level, at, message }, prefix, content) {
  return { fingerprint, rule, level, file: repositoryPath(prefix, at.file), message, content };
}
function renderBaseline(entries) {
  const lines = [...entries].sort((a, b) => byCodeUnits(keyOf(a), keyOf(b))).map(
    ({ fingerprint, rule, level, file, message, content }) => `    ${JSON.stringify({ fingerprint, rule, ...level === null ? {} : { level }, file, message, ...content === "" ? {} : { content } })}`
  );
  return `{
  "version": ${VERSION},
  "findings": [${lines.length === 0 ? "" : `
${lines.join(",\n")}
  `}]
}
`;
}
function keyOf({ file, rule, fingerprint }) {
  return [file, rule, fingerprint].join("\0");
}
function applyBaseline(findings, baseline, contentName) {
  if (baseline.length === 0) return { findings, stale: [] };
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const accepted = new Map(baseline.map((entry2) => [entry2.fingerprint, entry2]));
  const moved3 = /* @__PURE__ */ new Map();
  for (const entry2 of baseline) {
    if (present.has(entry2.fingerprint) || entry2.content === "") continue;
    const same = moved3.get(entry2.content);
    if (same === void 0) moved3.set(entry2.content, [entry2]);
    else same.push(entry2);
  }
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    let entry2 = accepted.get(finding.fingerprint);
    if (entry2 === void 0 && moved3.size > 0) {
      entry2 = moved3.get(contentName(finding))?.shift();
      if (entry2 !== void 0) used.add(entry2);
    }
    if (entry2 === void 0 || finding.suppressed !== null) return finding;
    if (entry2.level !== null && !isAtLeast(entry2.level, finding.level)) return finding;
    return { ...finding, suppressed: { kind: "baseline", reason: "accepted in the baseline" } };
  });
  return {
    findings: marked,
    stale: baseline.filter((entry2) => !present.has(entry2.fingerprint) && !used.has(entry2))
  };
}

// src/huggingface/downloads.ts
function downloadHosts(catalog, region) {
  const hosts = [{ host: "huggingface.co", purpose: "hub-download", required: true, transports: [] }];
  for (const entry2 of catalog.hosts) {
    if (entry2.download === void 0) continue;
    const isRegion = entry2.download === region || region === "any" && entry2.download !== "legacy" || region === "eu" && entry2.download === "us" && !/-us|xethub\.hf/.test(entry2.host);
    const transports = catalog.transports.filter(({ anyOf }) => anyOf.some((set) => set.includes(entry2.host))).map(({ id }) => id);
    hosts.push({ host: entry2.host, purpose: "hub-download", required: isRegion, transports });
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

// src/secrets/copies.ts
var REFLECTOR = "reflector.v1.k8s.emberstack.com/";
var CONFIG_SYNCER = "kubed.appscode.com/sync";
var EVERYWHERE = { covers: () => "yes", own: true };
function copyRange(manifest, paths) {
  for (const path of paths) {
    for (const { value } of matchesOf(manifest.value, path)) {
      const annotations = stringMap(value);
      const syncer = annotations[CONFIG_SYNCER];
      if (syncer !== void 0) return syncer === "" ? EVERYWHERE : { covers: () => "unknown", own: true };
      if (annotations[`${REFLECTOR}reflection-auto-enabled`] !== "true") continue;
      const names = (annotations[`${REFLECTOR}reflection-auto-namespaces`] ?? "").split(",").flatMap((entry2) => entry2.trim() === "" ? [] : [entry2.trim()]);
      if (names.length > 0) return { covers: (namespace) => isListed(namespace, names), own: true };
      const hasSelector = annotations[`${REFLECTOR}reflection-auto-namespaces-selector`] !== void 0;
      return hasSelector ? { covers: () => "unknown", own: true } : EVERYWHERE;
    }
  }
  return null;
}
function isListed(namespace, entries) {
  const answers = entries.map((entry2) => {
    if (/^[a-z0-9-]+$/.test(entry2)) return entry2 === namespace ? "yes" : "no";
    const parts = entry2.split(/\.\*|\*/);
    if (!parts.every((part2) => /^[a-z0-9-]*$/.test(part2))) return "unknown";
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    const isMatch = namespace.startsWith(first) && namespace.endsWith(last) && namespace.length >= first.length + last.length;
    return isMatch ? parts.length === 2 ? "yes" : "unknown" : "no";
  });
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}
function rangeOf({ producer, manifest }, labels) {
  const { namespaces } = producer;
  if (namespaces === void 0) return null;
  const valuesAt = (paths) => (paths ?? []).flatMap((path) => matchesOf(manifest.value, path).map(({ value }) => value));
  const names = valuesAt(namespaces.names).flatMap((value) => stringAt(value) ?? []);
  const avoided = valuesAt(namespaces.avoid).flatMap((value) => stringAt(value) ?? []);
  const selectors = valuesAt(namespaces.selectors).filter(isObject);
  if (namespaces.allWithout === true && names.length === 0 && selectors.length === 0)
    return { covers: (namespace) => opposite(isListed(namespace, avoided)), own: false };
  return {
    own: false,
    covers: (namespace) => {
      const left = isListed(namespace, avoided);
      if (left === "yes") return "no";
      const answers = [
        namespaces.patterns === true ? isListed(namespace, names) : names.includes(namespace) ? "yes" : "no",
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
  const known = labels.get(namespace);
  if (known !== void 0) return selectsLabels(selector, known) ? "yes" : "no";
  const name = "kubernetes.io/metadata.name";
  const keys = [
    ...Object.keys(stringMap(valueAt(selector, ["matchLabels"]))),
    ...listAt(valueAt(selector, ["matchExpressions"])).map((item) => stringAt(valueAt(item, ["key"])) ?? "")
  ];
  return keys.every((key) => key === name) ? selectsLabels(selector, { [name]: namespace }) ? "yes" : "no" : "unknown";
}
function mirrored(secret) {
  const written = stringMap(valueAt(secret.value, ["metadata", "annotations"]))[`${REFLECTOR}reflects`];
  const slash = written?.indexOf("/") ?? -1;
  if (written === void 0 || slash < 1) return null;
  return { namespace: written.slice(0, slash), name: written.slice(slash + 1), key: null };
}
function clonesOf(manifest) {
  return generatesOf(manifest).flatMap(({ value }) => {
    if (value["kind"] !== "Secret") return [];
    const source = stringAt(valueAt(value, ["clone", "name"]));
    const name = stringAt(value["name"]) ?? source;
    const isData = isObject(value["data"]);
    if (name === void 0 || source === void 0 && !isData) return [];
    const from = stringAt(valueAt(value, ["clone", "namespace"])) ?? null;
    return [
      {
        name,
        ...placeOf(value["namespace"]),
        via: manifest.kind,
        class: isData ? "static-secret" : null,
        copyOf: source === void 0 || isData ? null : { namespace: from, name: source, key: null }
      }
    ];
  });
}
function listedClones(manifests, known) {
  const lists = manifests.flatMap(
    (manifest) => generatesOf(manifest).flatMap(({ value }) => {
      const list2 = value["cloneList"];
      const isOfSecrets = stringList(valueAt(list2, ["kinds"])).some((kind) => /(?:^|\/)Secret$/.test(kind));
      return isObject(list2) && isOfSecrets ? [{ manifest, list: list2, place: placeOf(value["namespace"]) }] : [];
    })
  );
  return lists.slice(0, MAX_LISTS).flatMap(({ manifest, list: list2, place }) => {
    const from = stringAt(list2["namespace"]);
    return known.flatMap(({ name, origin }) => {
      const selector = list2["selector"];
      if (from === void 0 || origin.namespace !== from || origin.copyOf !== null) return [];
      if (selector !== void 0 && !labelsOf(origin).some((labels) => selectsLabels(selector, labels))) return [];
      const copyOf2 = { namespace: from, name, key: null };
      return [{ name, origin: { manifest, made: null, via: manifest.kind, class: null, copyOf: copyOf2, ...place } }];
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
function placeOf(written) {
  const namespace = stringAt(written) ?? null;
  const isComputed = namespace === null || namespace.includes("{{");
  return { namespace: isComputed ? null : namespace, range: isComputed ? { ...EVERYWHERE, own: false } : null };
}
function annotatedNames(manifest, entries) {
  if (entries.length === 0) return [];
  return [
    ["metadata", "annotations"],
    ["spec", "template", "metadata", "annotations"]
  ].flatMap((path) => {
    const annotations = valueAt(manifest.value, path);
    if (!isObject(annotations)) return [];
    return entries.flatMap(({ id, trigger, name }) => {
      const written = Object.hasOwn(annotations, trigger) && Object.hasOwn(annotations, name) ? annotations[name] : null;
      return typeof written === "string" && written !== "" ? [{ name: written, via: id }] : [];
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
  for (const manifest of manifests) {
    const { namespace, kind } = manifest;
    const add = (name, origin) => {
      const base2 = { manifest, made: null, via: null, class: null, namespace, range: null, copyOf: null };
      all.push({ name, origin: { ...base2, ...origin } });
    };
    if (STORE_KINDS.has(kind)) {
      push(stores, `${kind}\0${manifest.name}`, manifest);
      push(stores, `${kind}\0${manifest.name}\0${namespace ?? ""}`, manifest);
    }
    if (manifest.group === "" && kind === "Secret") {
      add(manifest.name, { range: copyRange(manifest, ["metadata.annotations"]), copyOf: mirrored(manifest) });
      continue;
    }
    for (const { name, ...clone } of clonesOf(manifest)) add(name, clone);
    for (const { name, via } of annotatedNames(manifest, catalog.annotated ?? [])) add(name, { via, class: "store" });
    for (const made of producedBy(manifest, producers)) {
      const range = rangeOf(made, labels) ?? copyRange(manifest, made.producer.annotations ?? []);
      add(made.name, { made, via: kind, namespace: made.namespace, range });
    }
  }
  all.push(...listedClones(manifests, all));
  const byName2 = /* @__PURE__ */ new Map();
  const byPlace2 = /* @__PURE__ */ new Map();
  const ranged = /* @__PURE__ */ new Map();
  for (const { name, origin } of all) {
    push(byName2, name, origin);
    push(byPlace2, `${origin.namespace ?? ""}\0${name}`, origin);
    if (origin.range !== null) push(ranged, name, origin);
  }
  return {
    catalog,
    clones: all.flatMap(({ origin }) => origin.copyOf === null ? [] : [origin]),
    store: (kind, name, namespace) => {
      const found = stores.get(`${kind}\0${name}`) ?? [];
      if (kind === "ClusterSecretStore") return found[0] ?? null;
      const exact = stores.get(`${kind}\0${name}\0${namespace ?? ""}`)?.[0];
      if (exact !== void 0) return exact;
      return namespace === null ? found[0] ?? null : stores.get(`${kind}\0${name}\0`)?.[0] ?? null;
    },
    origins: ({ namespace, name }, root) => {
      const here = byPlace2.get(`${namespace ?? ""}\0${name}`) ?? [];
      const exact = here.filter(
        ({ manifest, range }) => (namespace !== null || manifest.root === root) && range?.own !== false
      );
      if (exact.length > 0) return { origins: exact, isGuess: false };
      const reached = namespace === null ? [] : ranged.get(name) ?? [];
      const copied = reached.filter(({ range }) => range?.covers(namespace ?? "") !== "no");
      if (copied.length > 0)
        return { origins: copied, isGuess: copied.some(({ range }) => range?.covers(namespace ?? "") !== "yes") };
      const loose = namespace === null ? byName2.get(name) ?? [] : byPlace2.get(`\0${name}`) ?? [];
      return {
        origins: loose.filter(({ range }) => range?.own !== false || namespace === null),
        isGuess: true
      };
    }
  };
}
function namespaceLabels(manifests) {
  return new Map(
    manifests.flatMap(({ group, kind, name, value }) => {
      if (group !== "" || kind !== "Namespace") return [];
      const labels = valueAt(value, ["metadata", "labels"]);
      return [[name, { ...isObject(labels) ? stringMap(labels) : {}, "kubernetes.io/metadata.name": name }]];
    })
  );
}
function storeOf(manifest, index, key = null, namespace = manifest.namespace) {
  const spec = valueAt(manifest.value, ["spec", "externalSecretSpec"]) ?? manifest.value["spec"];
  const item = itemOfKey(spec, key);
  const reference = valueAt(item, ["sourceRef", "storeRef"]) ?? valueAt(spec, ["secretStoreRef"]);
  const name = stringAt(valueAt(reference, ["name"]));
  if (name === void 0) return null;
  return index.store(stringAt(valueAt(reference, ["kind"])) ?? "SecretStore", name, namespace);
}
function itemOfKey(spec, key) {
  const data = valueAt(spec, ["data"]);
  const from = valueAt(spec, ["dataFrom"]);
  const own = Array.isArray(data) ? data.find((item) => isObject(item) && item["secretKey"] === key) : void 0;
  return own ?? (Array.isArray(from) && from.length === 1 ? from[0] : void 0);
}
function push(map2, key, value) {
  const list2 = map2.get(key);
  if (list2 === void 0) map2.set(key, [value]);
  else list2.push(value);
}

// src/secrets/written.ts
var CIPHER = /^ENC\[AES256_GCM,data:/;
function writtenProvenance(secret, key, catalog) {
  const values = writtenValues(secret, key).map(({ value }) => value);
  const isSops = stringAt(valueAt(secret.value, ["sops", "mac"])) !== void 0;
  if (isSops && values.length > 0 && values.every((value) => value === "" || CIPHER.test(value)))
    return { provenance: "encrypted", via: "SOPS" };
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
function writtenValues(secret, key) {
  return ["stringData", "data"].flatMap((field) => {
    const data = secret.value[field];
    if (!isObject(data)) return [];
    const keys = key === null ? Object.keys(data) : Object.hasOwn(data, key) ? [key] : [];
    return keys.flatMap((name) => {
      const value = data[name];
      if (typeof value !== "string") return [];
      return [{ path: [field, name], value: field === "data" ? decodeBase64(value) ?? value : value }];
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
    return isMounted(reference, found) ? found : { ...found, confidence: lower(found.confidence) };
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
function secretProvenance(name, root, confidence, index, copies = 0) {
  const { origins, isGuess } = index.origins(name, root);
  const produced = origins.filter(({ via }) => via !== null);
  const plain = origins.find(({ via }) => via === null);
  const best = bestOf(produced, name.key);
  const isLonely = best?.made?.onlyAdds === true && plain === void 0 && produced.length === 1;
  const areSeveral = produced.length > 1 || best !== void 0 && plain !== void 0 && best.made?.onlyAdds !== true;
  const base2 = {
    name,
    secret: plain?.manifest ?? null,
    producer: null,
    copyOf: null,
    item: null,
    confidence: origins.length > 0 && (isGuess || isLonely || areSeveral) ? lower(confidence) : confidence
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
    return { ...followed, name, copyOf: source, confidence: lowest(followed.confidence, base2.confidence) };
  };
  const key = name.key;
  if (plain?.copyOf != null && best === void 0) return follow({ ...plain.copyOf, key });
  if (best?.copyOf != null) return follow({ ...best.copyOf, key });
  const writesOther = best?.made?.keepsOthers === true && plain !== void 0 && !best.made.isOpen && key !== null && !best.made.keys.includes(key);
  if (best !== void 0 && !writesOther) {
    const { manifest, made, via } = best;
    const found2 = keyFound(best, key);
    const item = made?.item ?? null;
    if (made === null)
      return best.class === "static-secret" ? { ...base2, secret: manifest, provenance: "static-secret", via, keyFound: found2 } : { ...base2, provenance: best.class ?? "store", via, producer: manifest, keyFound: found2 };
    const decided = classOf(best, key, index, name.namespace);
    if (typeof decided !== "string") return follow({ ...decided });
    if (decided === "static-secret")
      return { ...base2, secret: manifest, provenance: decided, via, item, keyFound: found2 };
    return { ...base2, provenance: decided, via, producer: manifest, item, keyFound: found2 };
  }
  if (plain === void 0) return { ...base2, provenance: "unknown", via: null, keyFound: "open" };
  const found = key === null ? "open" : hasKey(plain.manifest, key) ? "yes" : "no";
  return { ...base2, ...writtenProvenance(plain.manifest, key, index.catalog), keyFound: found };
}
function bestOf(produced, key) {
  const rank = (origin) => ["yes", "open", "no"].indexOf(keyFound(origin, key)) * 2 + (origin.made?.onlyAdds === true ? 1 : 0);
  return produced.reduce(
    (best, next) => best === void 0 || rank(next) < rank(best) ? next : best,
    void 0
  );
}
function keyFound({ made }, key) {
  if (key === null || made === null) return "open";
  return made.keys.includes(key) ? "yes" : made.isOpen || made.keepsOthers === true ? "open" : "no";
}
function classOf({ manifest, made }, key, index, namespace) {
  if (made === null) return "unknown";
  const { producer, item } = made;
  const kinds = (producer.dynamicWhen ?? []).flatMap((path) => matchesOf(manifest.value, path));
  if (kinds.some(({ value }) => (producer.dynamicKinds ?? []).includes(String(value)))) return "dynamic";
  const store = producer.target === void 0 ? null : storeOf(manifest, index, key, manifest.namespace ?? namespace);
  const special = (index.catalog.stores ?? []).find(
    ({ path }) => store !== null && matchesOf(store.value, path).length > 0
  );
  if (store !== null && special?.class === "literal") return "literal";
  if (store !== null && special?.class === "copy") {
    const source = sourceOf(manifest, key, store.value, special);
    if (source !== null) return source;
  }
  const isPlain = (producer.plain?.values ?? []).some(
    (path) => matchesIn(manifest.value, path, item).some(
      ({ value, keys }) => (key === null || keys.at(-1) === key) && typeof value === "string" && value !== "" && !value.includes(producer.plain?.unless ?? "")
    )
  );
  return isPlain ? "static-secret" : producer.class;
}
function sourceOf(manifest, key, store, { namespace, elsewhere: elsewhere2 }) {
  const first = (path) => path === void 0 ? void 0 : stringAt(matchesOf(store, path)[0]?.value);
  const server = first(elsewhere2);
  if (server !== void 0 && !/^(?:https?:\/\/)?kubernetes\.default(?:\.svc)?(?:\.|:|\/|$)/.test(server)) return null;
  const item = itemOfKey(valueAt(manifest.value, ["spec", "externalSecretSpec"]) ?? manifest.value["spec"], key);
  const remote = valueAt(item, ["remoteRef"]) ?? valueAt(item, ["extract"]);
  const name = stringAt(valueAt(remote, ["key"]));
  if (name === void 0) return null;
  return { namespace: first(namespace) ?? "default", name, key: stringAt(valueAt(remote, ["property"])) ?? key };
}
function lower(confidence) {
  return confidence === "high" ? "medium" : confidence;
}
function lowest(a, b) {
  const order2 = ["low", "medium", "high"];
  return order2[Math.min(order2.indexOf(a), order2.indexOf(b))] ?? "low";
}
function hasKey(secret, key) {
  return ["data", "stringData"].some((field) => {
    const data = secret.value[field];
    return isObject(data) && Object.hasOwn(data, key);
  });
}

// src/secrets/duration.ts
var DAY = 864e5;
var WORDS = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
  annually: 365
};
var UNIT_DAYS = {
  d: 1,
  day: 1,
  days: 1,
  w: 7,
  week: 7,
  weeks: 7,
  mo: 30,
  month: 30,
  months: 30,
  y: 365,
  year: 365,
  years: 365
};
function parseDuration(text) {
  const value = text.trim();
  const iso = /^P(?=\d|T\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.exec(
    value
  );
  if (iso !== null) {
    const [years, months, weeks, days, hours, minutes, seconds] = iso.slice(1).map((part2) => Number(part2 ?? 0));
    return ((years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0)) * DAY + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1e3;
  }
  const word = WORDS[value.toLowerCase()];
  if (word !== void 0) return word * DAY;
  const plain = /^(\d{1,6})(?:[- ]?([a-z]{1,6}))?$/i.exec(value);
  if (plain !== null) {
    const unit = plain[2]?.toLowerCase();
    const days = unit === void 0 ? 1 : UNIT_DAYS[unit];
    if (days !== void 0) return Number(plain[1]) * days * DAY;
  }
  return parseGoDuration(value);
}
function parseGoDuration(text) {
  if (/^[-+]?0$/.test(text)) return 0;
  if (!/^[-+]?(?:\d{1,12}(?:\.\d{1,9})?(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return null;
  const units = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 36e5
  };
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g))
    total += Number(amount) * (units[unit ?? ""] ?? 0);
  return text.startsWith("-") ? -total : total;
}
function parseTime(text) {
  const value = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[-+]\d{2}:\d{2})?)?$/.test(value))
    return null;
  const time = Date.parse(value.length > 10 ? value.replace(" ", "T") : `${value}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}
function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}
function isoDays(ms) {
  return `P${Math.round(ms / DAY)}D`;
}

// src/secrets/propagation.ts
function propagationOf(origin, stores) {
  const { producer } = origin;
  if (producer === null) return ofRenderedSecret(origin);
  const entry2 = stores.producers.find(({ groups, kind }) => kind === producer.kind && groups.includes(producer.group));
  const refresh = entry2?.refresh;
  if (entry2 === void 0 || entry2.class === "encrypted") return { refresh: null, refreshDisabled: null };
  const never = (path, why, at) => ({
    refresh: null,
    refreshDisabled: { why, at: producer.locate(at ?? matchesOf(producer.value, path)[0]?.path ?? []) }
  });
  const policy = refresh?.policy === void 0 ? void 0 : firstString(producer.value, refresh.policy);
  if (refresh?.policy !== void 0 && policy !== void 0 && (refresh.policyDisabled ?? []).includes(policy))
    return never(refresh.policy, `its refresh policy is ${policy}`);
  for (const path of entry2.pinned ?? []) {
    const pinned = matchesOf(producer.value, path).find(
      (match) => match.value !== null && match.value !== "" && match.value !== "latest" && isOfKey(producer, match.path, origin.name?.key ?? null)
    );
    if (pinned !== void 0)
      return never(path, `it is pinned to version ${String(pinned.value)} of the remote value`, pinned.path);
  }
  for (const path of entry2.pinnedIn ?? []) {
    const text = matchesOf(producer.value, path).find(({ value: value2 }) => isAllPinned(value2));
    if (text !== void 0) return never(path, "each of its objects is pinned to a version", text.path);
  }
  if (refresh?.frozen !== void 0 && valueAt(producer.value, refresh.frozen.split(".")) === true)
    return never(refresh.frozen, "the Secret is immutable");
  const written = refresh?.path === void 0 ? void 0 : matchesOf(producer.value, refresh.path)[0]?.value;
  if (written !== void 0 && refresh?.path !== void 0) {
    const ms = typeof written === "number" ? written * 1e3 : parseGoDuration(String(written));
    if (ms !== null && ms <= 0) return never(refresh.path, `its refresh interval is ${String(written)}`);
    return { refresh: String(written), refreshDisabled: null };
  }
  const [condition, value] = (refresh?.neverWhen ?? "").split("=");
  if (condition !== void 0 && condition !== "" && String(valueAt(producer.value, condition.split("."))) === value && valueAt(producer.value, ["spec", "syncConfig", "instantUpdates"]) !== true) {
    return never(condition, `${condition} is ${value} and no refresh interval is set`);
  }
  return { refresh: refresh?.default ?? null, refreshDisabled: null };
}
function isOfKey(producer, path, key) {
  const item = path.findLastIndex((step) => typeof step === "number");
  const written = item < 0 ? void 0 : stringAt(valueAt(producer.value, [...path.slice(0, item + 1), "secretKey"]));
  return key === null || written === void 0 || written === key;
}
function isAllPinned(text) {
  if (typeof text !== "string") return false;
  const names = text.match(/objectName["']?:/g)?.length ?? 0;
  const versions = text.match(/objectVersion["']?:[ \t]{0,9}["']?[^\s"',}]/g)?.length ?? 0;
  return names > 0 && versions >= names;
}
function ofRenderedSecret({ provenance, secret, name }) {
  if (provenance !== "store" || secret === null) return { refresh: null, refreshDisabled: null };
  const key = name?.key ?? null;
  if (secret.value["immutable"] === true)
    return { refresh: null, refreshDisabled: { why: "the Secret is immutable", at: secret.locate(["immutable"]) } };
  const pinned = writtenValues(secret, key).find(
    ({ value }) => /<path:[^#>]{1,300}#[^#>]{1,200}#[^#>]{1,100}>/.test(value)
  );
  if (pinned === void 0) return { refresh: null, refreshDisabled: null };
  return {
    refresh: null,
    refreshDisabled: { why: "it names a version of the remote value", at: secret.locate(pinned.path) }
  };
}

// src/secrets/reload.ts
function reloadOf(reference, origin, rotation2, stores) {
  const { workload: workload2 } = reference;
  if (origin.name === null || !reference.effective) return { reload: null, notReloaded: null };
  if (workload2.shortLived) return { reload: "short-lived", notReloaded: null };
  if (reference.reference === "volume" && !reference.subPath) return { reload: "file-mount", notReloaded: null };
  if (!["env", "envFrom", "argument", "volume"].includes(reference.reference))
    return { reload: null, notReloaded: null };
  const restarter = restarterOf(reference, origin, origin.name.name, rotation2, stores);
  if (restarter !== null) return { reload: restarter, notReloaded: null };
  if (origin.producer !== null && restarts(origin.producer.value, origin, workload2, stores))
    return { reload: "restart-target", notReloaded: null };
  const why = reference.reference === "volume" ? "mounted with subPath" : reference.reference === "argument" ? "from its arguments" : "from its environment";
  return { reload: null, notReloaded: { why } };
}
var RELOADER = "reloader.stakater.com/";
function restarterOf({ workload: workload2, pod }, origin, secret, rotation2, stores) {
  const own = stringMap(valueAt(workload2.manifest.value, ["metadata", "annotations"]));
  const template = workload2.pods[pod]?.annotations ?? {};
  const held = secretAnnotations(origin, stores);
  const ofReloader = rotation2.reload.filter(({ key }) => key.includes(RELOADER));
  const places = ofReloader.some(({ key }) => own[key] !== void 0) ? [own] : [own, template];
  const isVetoed = held[`${RELOADER}ignore`] === "true" || namesSecret(own[`secrets.exclude.${RELOADER}reload`] ?? "", secret);
  for (const { id, key, value, groups, match } of rotation2.reload) {
    const isReloader = key.includes(RELOADER);
    if (isReloader && isVetoed) continue;
    if (groups !== void 0 && !groups.includes(origin.producer?.group ?? "")) continue;
    if (match !== void 0 && held[match] !== "true") continue;
    for (const annotations of isReloader ? places : [own, template, held]) {
      const written = annotations[key];
      if (written !== void 0 && (value === void 0 ? namesSecret(written, secret) : written === value)) return id;
    }
  }
  const hasChecksum = [own, template].some((all) => Object.keys(all).some((key) => key.startsWith("checksum/")));
  return hasChecksum && origin.producer === null && origin.secret?.root === workload2.root ? "helm-checksum" : null;
}
function secretAnnotations(origin, stores) {
  const { producer, secret } = origin;
  const entry2 = stores.producers.find(({ kind, groups }) => kind === producer?.kind && groups.includes(producer.group));
  const all = (entry2?.annotations ?? ["metadata.annotations"]).flatMap(
    (path) => producer === null ? [] : matchesOf(producer.value, path).map(({ value }) => stringMap(value))
  );
  return Object.assign(
    /* @__PURE__ */ Object.create(null),
    ...all,
    secret === null ? {} : stringMap(valueAt(secret.value, ["metadata", "annotations"]))
  );
}
function namesSecret(list2, name) {
  return list2.split(",").some((entry2) => {
    const pattern = entry2.trim();
    if (pattern === name) return true;
    if (pattern === "") return false;
    if (!/^[\w.*-]+$/.test(pattern)) return true;
    const parts = pattern.split(".*");
    return parts.length > 1 && name.startsWith(parts[0] ?? "") && name.endsWith(parts.at(-1) ?? "") && name.length >= parts.join("").length;
  });
}
function restarts(producer, origin, workload2, stores) {
  const entry2 = stores.producers.find(({ kind }) => kind === origin.via);
  if (entry2?.restarts === void 0 || valueAt(producer, ["spec", "hmacSecretData"]) === false) return false;
  return matchesOf(producer, `${entry2.restarts}[*]`).some(
    ({ value }) => isObject(value) && value["name"] === workload2.name && value["kind"] === (workload2.kind === "Rollout" ? "argo.Rollout" : workload2.kind)
  );
}

// src/secrets/rotation.ts
function rotationOf(reference, origin, options) {
  const propagation = propagationOf(origin, options.stores);
  const reload = reloadOf(reference, origin, options.rotation, options.stores);
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
  if (carrier === null) return { ...base2, status: "exempt" };
  const notes = notesOf(origin, options);
  const find = (names) => notes.find(({ name, own: own2 }) => own2 && names.includes(name)) ?? notes.find(({ name }) => names.includes(name));
  const rotated = find(options.rotation.rotatedAt);
  const every = find(options.rotation.rotateEvery);
  const expires = find(options.rotation.expiresAt);
  const own = carrier.locate(["metadata", "name"], "key");
  const invalid = (note2, problem) => ({
    ...base2,
    status: "invalid",
    problem,
    at: note2.manifest.locate(note2.path)
  });
  const period = every === void 0 ? null : parseDuration(every.value);
  if (every !== void 0 && period === null)
    return invalid(every, `"${every.value.slice(0, 40)}" is no period; write P90D`);
  if (period !== null && every !== void 0 && period < 36e5)
    return invalid(every, `"${every.value}" is less than an hour; minutes or months? Write P90D`);
  const end = expires === void 0 ? null : parseTime(expires.value);
  if (expires !== void 0 && end === null)
    return invalid(expires, `"${expires.value.slice(0, 40)}" is no date; write 2026-01-31`);
  const written = { ...base2, every: period === null ? null : isoDays(period) };
  if (rotated === void 0) {
    if (end === null)
      return { ...written, status: "missing", at: every === void 0 ? own : every.manifest.locate(every.path) };
    return {
      ...written,
      status: end < options.now ? "overdue" : "recorded",
      dueAt: isoDay(end),
      limit: "it expires then",
      at: expires === void 0 ? own : expires.manifest.locate(expires.path)
    };
  }
  const time = parseTime(rotated.value);
  if (time === null) {
    const why = /\{\{/.test(rotated.value) ? "it is a template, which stamps the time of the sync" : "is no date; write 2026-01-31";
    return invalid(rotated, `"${rotated.value.slice(0, 40)}" ${why}`);
  }
  if (time > options.now + 864e5) return invalid(rotated, `${rotated.value} lies in the future`);
  const limitMs = Math.min(period ?? Number.POSITIVE_INFINITY, options.maxAgeMs);
  const due = Math.min(time + limitMs, end ?? Number.POSITIVE_INFINITY);
  const limit = period !== null && period <= options.maxAgeMs ? `every ${isoDays(period)}` : `at most ${isoDays(options.maxAgeMs)} old`;
  return {
    ...written,
    status: due < options.now ? "overdue" : "recorded",
    recordedAt: isoDay(time),
    dueAt: isoDay(due),
    limit,
    at: rotated.manifest.locate(rotated.path)
  };
}
function notesOf(origin, options) {
  const places = [];
  for (const manifest of [origin.secret, origin.producer]) {
    if (manifest === null) continue;
    const entry2 = options.stores.producers.find(
      ({ groups, kind }) => kind === manifest.kind && groups.includes(manifest.group)
    );
    for (const path of entry2?.annotations ?? ["metadata.annotations"]) places.push({ manifest, path });
  }
  return places.flatMap(
    ({ manifest, path }) => matchesOf(manifest.value, path).flatMap(
      (match) => isObject(match.value) ? Object.entries(match.value).flatMap(
        ([key, value]) => typeof value === "string" ? [
          {
            own: key.startsWith("hf-guardrails/"),
            name: key.slice(key.lastIndexOf("/") + 1).toLowerCase().replaceAll("_", "-"),
            value,
            manifest,
            path: [...match.path, key]
          }
        ] : []
      ) : []
    )
  );
}

// src/kube/workloads.ts
var GENERIC_DEPTH = 12;
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
function kindEntry(manifest, kinds) {
  return kinds.kinds.find((entry2) => entry2.groups.includes(manifest.group) && entry2.kinds.includes(manifest.kind));
}
function readWorkload(manifest, kinds) {
  const entry2 = kindEntry(manifest, kinds);
  const described = (entry2?.pods ?? []).flatMap((pod) => podsOf(manifest, pod));
  const pods = described.length > 0 ? described : genericPods(manifest);
  if (pods.length === 0) return null;
  const isGeneric = described.length === 0;
  return {
    manifest,
    kind: manifest.kind,
    name: manifest.name,
    namespace: pods[0]?.namespace ?? manifest.namespace,
    root: manifest.root,
    catalogId: isGeneric ? null : entry2?.id ?? null,
    confidence: isGeneric ? "low" : "high",
    shortLived: entry2?.shortLived === true,
    pods
  };
}
function podsOf(manifest, entry2) {
  if (entry2.unless !== void 0 && matchesOf(manifest.value, entry2.unless).length > 0) return [];
  return matchesOf(manifest.value, entry2.path).flatMap(({ path, value, keys }) => {
    if (!isObject(value)) return [];
    const shape = entry2.shape ?? "template";
    const specPath = shape === "template" ? [...path, "spec"] : path;
    const spec = shape === "template" ? value["spec"] : value;
    if (!isObject(spec)) return [];
    const metadata = isObject(value["metadata"]) ? value["metadata"] : {};
    const own = manifest.value === value && shape !== "template" ? {} : metadata;
    const accountPath = accountPathOf(manifest.value, entry2, spec, specPath);
    return [
      {
        role: (entry2.role ?? "").replace("{key}", keys.join("/")),
        path,
        namespace: entry2.namespace ?? manifest.namespace,
        labels: {
          ...added(entry2, manifest.name),
          ...stringMap(shape === "template" || shape === "spec" ? own["labels"] ?? spec["labels"] : void 0)
        },
        labelsComplete: entry2.complete === true,
        annotations: stringMap(own["annotations"]),
        serviceAccount: (accountPath === null ? void 0 : stringAt(valueAt(manifest.value, accountPath))) || "default",
        serviceAccountPath: accountPath,
        serviceAccountKnown: shape === "template" || accountPath !== null || entry2.defaultAccount === true || shape === "spec" && entry2.complete === true,
        hostNetwork: spec["hostNetwork"] === true,
        containers: containersOf(spec, specPath, shape, entry2.containers ?? [], manifest.name),
        volumes: volumesOf(spec, specPath)
      }
    ];
  });
}
function added(entry2, name) {
  return Object.fromEntries(
    Object.entries(entry2.labels ?? {}).map(([key, value]) => [key, value.replace("{name}", name)])
  );
}
function accountPathOf(object2, entry2, spec, specPath) {
  for (const field of ["serviceAccountName", "serviceAccount"]) {
    const value = stringAt(spec[field]);
    if (value !== void 0 && value !== "") return [...specPath, field];
  }
  if (entry2.serviceAccount === void 0 || firstString(object2, entry2.serviceAccount) === void 0) return null;
  return matchesOf(object2, entry2.serviceAccount)[0]?.path ?? null;
}
function containersOf(spec, specPath, shape, extra, name) {
  if (shape === "container" || shape === "fields") return [containerOf(spec, specPath, "field", name)];
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
        containers.push(containerOf(value, [...specPath, ...path], "main", expression.split(".")[0] ?? expression));
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
      const entry2 = { path: "", shape: isTemplate2 ? "template" : "spec" };
      const local = { ...manifest, value: isTemplate2 ? valueAt(manifest.value, at) : value };
      pods.push(...podsOf(local, entry2).map((pod) => moved(pod, at, isTemplate2)));
      return;
    }
    for (const [key, child] of Object.entries(value)) if (child !== void 0) visit(child, [...path, key], depth + 1);
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

// src/huggingface/models.ts
var HUB_PREFIX = /^(?:(?:pvc\+)?hf:\/\/|huggingface:\/\/|(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/)/i;
var REPO_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
var LEGACY_ID = /^[A-Za-z0-9][\w.-]{0,95}$/;
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
  if (/\$[({A-Za-z_]|\{\{|^<.*>$/.test(text)) return { type: "unknown", text };
  const prefix = HUB_PREFIX.exec(text);
  if (prefix !== null) return hubId(text.slice(prefix[0].length));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== void 0) return { type: "elsewhere", why: OTHER_SCHEMES[scheme] ?? `${scheme}://` };
  if (/^(?:\/|\.{1,2}(?:\/|$)|~)/.test(text)) return { type: "elsewhere", why: `the local path ${text}` };
  const id = text.replace(/[:@][\w.-]*$/, "");
  if (!rules2.bare) return { type: "elsewhere", why: "no Hugging Face address" };
  if (REPO_ID.test(id) && !id.includes("..") && !/\.(?:gguf|bin|safetensors|pt|onnx|json|yaml|engine|plan)$/i.test(id))
    return { type: "hub", id, isDataset: false };
  if (rules2.singleSegment === true && LEGACY_ID.test(id) && !/^\d+$/.test(id))
    return { type: "hub", id, isDataset: false };
  return { type: "elsewhere", why: `"${text.slice(0, 60)}", which is no Hugging Face id` };
}
function hubId(rest) {
  const parts = rest.replace(/^\/+/, "").split(/[?#]/)[0]?.split("/") ?? [];
  const isDataset2 = parts[0] === "datasets";
  const own = isDataset2 || parts[0] === "spaces" || parts[0] === "api" || parts[0] === "models" ? parts.slice(1) : parts;
  const organisation = own[0] ?? "";
  const name = (own[1] ?? "").replace(/\.git$/, "").replace(/[:@][\w.-]*$/, "");
  const id = `${organisation}/${name}`;
  if (/\$[({A-Za-z_]|\{\{/.test(rest)) return { type: "unknown", text: rest };
  if (REPO_ID.test(id)) return { type: "hub", id: isDataset2 ? `datasets/${id}` : id, isDataset: isDataset2 };
  return { type: "hub", id: LEGACY_ID.test(organisation) && own.length === 1 ? organisation : null, isDataset: isDataset2 };
}

// src/huggingface/text.ts
var MAX_EVIDENCE = 160;
function placeAt(text, offset) {
  if (text.within !== void 0) {
    const { within, ...rest } = text;
    return placeAt({ ...rest, text: within.text }, within.offset + offset);
  }
  const at = text.manifest.locate(text.path);
  if (at.endLine === at.line || !text.text.includes("\n")) return at;
  const line = at.line + 1 + countLines(text.text, offset);
  return line > at.endLine ? at : { ...at, line, column: 1, endLine: line, endColumn: 1 };
}
function countLines(text, offset) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
function evidence(at, words) {
  const line = words.replace(/\s+/g, " ").trim();
  return { ...at, text: line.length > MAX_EVIDENCE ? `${line.slice(0, MAX_EVIDENCE - 1)}…` : line };
}

// src/huggingface/fields.ts
function fieldMentions(workload2, catalog) {
  const { manifest } = workload2;
  const entry2 = kindEntry(manifest, catalog.workloadKinds);
  const found = [];
  for (const model of entry2?.models ?? []) {
    if (model.when !== void 0 && !holds(manifest.value, model.when)) continue;
    for (const { path, value } of matchesOf(manifest.value, model.path)) {
      if (typeof value !== "string" || value === "") continue;
      const prefix = model.prefix === void 0 ? void 0 : firstString(manifest.value, model.prefix);
      const written = prefix === void 0 ? value : `${prefix}/${value}`;
      const reference = readModel(written, { bare: model.bare === true, singleSegment: model.bare === true });
      if (reference.type !== "hub") continue;
      const at = manifest.locate(path);
      const roleIndex = model.role === void 0 ? 0 : workload2.pods.findIndex(({ role }) => role === model.role);
      found.push({
        podIndex: Math.max(0, roleIndex),
        mentions: [
          {
            kind: "download",
            model: model.dataset === true && reference.id !== null ? `datasets/${reference.id}` : reference.id,
            obeys: workload2.pods[Math.max(0, roleIndex)]?.containers[0]?.type === "field" ? "hub" : null,
            at,
            evidence: [evidence(at, `${model.path}: ${written}`)],
            confidence: "high"
          }
        ]
      });
    }
  }
  for (const config of entry2?.configs ?? []) {
    for (const { path, value } of matchesOf(manifest.value, config)) {
      if (typeof value !== "string") continue;
      const at = manifest.locate(path);
      for (const match of value.matchAll(
        /(?:^|[\s{,"'])(?:model_source|model_id|model|MODEL_ID|MODEL|model_name_or_path)["']?:[ \t]*["']?([\w./:-]{3,200})/g
      )) {
        const reference = readModel(match[1] ?? "", { bare: true });
        if (reference.type !== "hub") continue;
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
function holds(value, condition) {
  const [path = "", wanted = ""] = condition.split("=");
  return (firstString(value, path) ?? "").toLowerCase() === wanted.toLowerCase() || wanted === "Huggingface" && valueAt(value, path.split(".")) === void 0 && isObject(value);
}
function commandPaths(workload2, catalog) {
  const entry2 = kindEntry(workload2.manifest, catalog.workloadKinds);
  return (entry2?.commands ?? []).flatMap((path) => matchesOf(workload2.manifest.value, path).map((match) => match.path));
}

// src/huggingface/defaults.ts
function defaultMentions(surface, engine) {
  if (engine === null || surface.container.type === "init") return [];
  const isSet = (name) => {
    const variable2 = surface.environment.variables.get(name);
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
  const isOff2 = words.some(
    (word, index) => word === "--usage-stats=off" || word === "--usage-stats" && words[index + 1] === "off"
  );
  return !isOff2 && surface.environment.variables.get("USAGE_STATS")?.value !== "off";
}
function imagePlace({ workload: workload2, container }) {
  return workload2.manifest.locate([...container.path, "image"]);
}

// src/huggingface/engines.ts
var GENERIC_FLAGS = new Set(
  "--model --model-id --model-path --model-name-or-path --pretrained-model --pretrained-model-name-or-path --hf-repo --hf-model --repo-id --hf-model-id --tokenizer --tokenizer-path --tokenizer-name --tokenizer-name-or-path --processor".split(
    " "
  )
);
var TELLING_FLAGS = new Set(
  "--model-id --model-name-or-path --pretrained-model-name-or-path --hf-repo --hf-model --hf-model-id --tokenizer --tokenizer-path --tokenizer-name --tokenizer-name-or-path".split(
    " "
  )
);
var REPO_ID2 = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
var MAX_START = 12;
function isTelling(flag) {
  return TELLING_FLAGS.has(flag);
}
function engineOfImage(container, catalog) {
  const image = nameOf(container.image);
  const byImage = enginesByImage.get(catalog) ?? /* @__PURE__ */ new Map();
  enginesByImage.set(catalog, byImage);
  let engine = byImage.get(image);
  if (engine === void 0) {
    const isKnown = image !== "" && !isSimulator(container, catalog);
    engine = isKnown ? catalog.engines.find(({ images = [] }) => images.some((part2) => isImage(image, part2))) ?? null : null;
    byImage.set(image, engine);
  }
  return engine;
}
var enginesByImage = /* @__PURE__ */ new WeakMap();
function isSimulator(container, catalog) {
  const image = nameOf(container.image);
  return (catalog.simulators ?? []).some(
    ({ images }) => images.some((part2) => isImage(image, part2) || (image.split("/").at(-1) ?? "").startsWith(part2))
  );
}
function nameOf(image) {
  return image.split("@")[0]?.replace(/:[^/:]*$/, "") ?? "";
}
function isImage(image, part2) {
  if (part2.includes("/")) return `/${image}`.includes(part2);
  const last = image.split("/").at(-1) ?? "";
  return last === part2 || part2.length > 9 && last.startsWith(part2);
}
var starts = /* @__PURE__ */ new WeakMap();
function startsOf(catalog) {
  let index = starts.get(catalog);
  if (index === void 0) {
    index = /* @__PURE__ */ new Map();
    for (const engine of catalog.engines) {
      for (const command of engine.commands ?? []) {
        const parts = command.split(" ");
        index.set(parts[0] ?? "", [...index.get(parts[0] ?? "") ?? [], { engine, parts }]);
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
    for (const { engine, parts } of index.get(word) ?? index.get(word.split("/").at(-1) ?? "") ?? []) {
      if (parts.every((part2, step) => step === 0 || words[at + step] === part2))
        return { engine, next: at + parts.length, command: parts.join(" ") };
    }
  }
  return null;
}
function modelWords(command, imageEngine, catalog) {
  const started = engineOfCommand(command.words, catalog);
  const engine = started?.engine ?? imageEngine;
  const flags = new Set(engine?.flags ?? []);
  const found = [];
  for (const [index, word] of command.words.entries()) {
    if (!word.startsWith("-")) continue;
    const equals = word.indexOf("=");
    const flag = (equals > 0 ? word.slice(0, equals) : word).replaceAll("_", "-");
    if (!flags.has(flag) && !(engine === null && GENERIC_FLAGS.has(flag))) continue;
    const text = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
    if (text === void 0 || equals < 0 && text.startsWith("-")) continue;
    for (const value of valuesOf(flag, text))
      found.push({ engine, text: value, flag, command, index: equals > 0 ? index : index + 1 });
  }
  if (started?.engine.positional === true) {
    const index = positional(command.words, started.next, found.length > 0);
    const text = command.words[index];
    if (index >= 0 && text !== void 0)
      found.push({ engine: started.engine, text, flag: started.command, command, index });
  }
  return found;
}
function valuesOf(flag, text) {
  if (flag === "--lora-modules" || flag === "--lora-paths") return [text.slice(text.indexOf("=") + 1)];
  if (!/^\{\s*"/.test(text)) return [text];
  const model = /"(?:model|path)"\s*:\s*"([^"]{1,300})"/.exec(text)?.[1];
  return model === void 0 ? [] : [model];
}
function positional(words, next, isNamed) {
  const isFlag = (at) => /^-[^=]*$/.test(words[at] ?? "");
  const plain = words.findIndex((word, at) => at >= next && !word.startsWith("-") && (at === next || !isFlag(at - 1)));
  if (plain >= 0 || isNamed) return plain;
  return words.findIndex(
    (word, at) => at > next && REPO_ID2.test(word) && !/name|model|token|path|id|lora|adapter|dir/.test(words[at - 1] ?? "")
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
function isListed2(host, catalog) {
  return catalog.hosts.some(
    (entry2) => entry2.host === host || entry2.host.startsWith("*.") && host.endsWith(entry2.host.slice(1))
  );
}
function isLookAlike(host, catalog) {
  return /hugging-?face|(?:^|[.-])hf(?:[.-]|$)/.test(host) && host.includes(".") && !isHuggingFace(host, catalog) && !isListed2(host, catalog) && !/\.(?:svc|local|internal|cluster\.local)$|\.svc\.|^(?:localhost|[a-z0-9-]+)$/.test(host);
}
function purposeOf(host, catalog) {
  const exact = catalog.hosts.find((entry2) => entry2.host === host);
  if (exact !== void 0) return exact.purpose;
  const family = catalog.hosts.find((entry2) => entry2.host.startsWith("*.") && host.endsWith(entry2.host.slice(1)));
  return family?.purpose ?? "custom";
}

// src/huggingface/mention.ts
var PAGE_FOR_PEOPLE = /^\/(?:settings|docs|blog|join|login|pricing|spaces\/?$|models\/?$|front|avatars)/;
var SERVICE_PATH = /^\/(?:api|cli|oauth|\.well-known)\//;
function hostMention(mention, catalog, at, words, isEndpoint) {
  const { destinations: destinations2 } = catalog;
  if (!isHuggingFace(mention.host, destinations2) && !isListed2(mention.host, destinations2)) {
    const provider = (destinations2.providers ?? []).some(({ hosts }) => hosts.includes(mention.host));
    const mirror = (destinations2.mirrors ?? []).some(({ host }) => host === mention.host);
    return mirror || provider && /HF_|HUGGING/i.test(words) || mention.isUrl && isLookAlike(mention.host, destinations2) ? [hostCall(mention, "custom", null, at, words, "medium")] : [];
  }
  const purpose = purposeOf(mention.host, destinations2);
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
var SPEAKS = /* @__PURE__ */ new Set(["echo", "printf", "#", "log", "info"]);
function mirrorOf(surface, catalog) {
  for (const { name } of catalog.environment.endpoints) {
    const variable2 = surface.environment.variables.get(name);
    const value = variable2?.value ?? variable2?.plain ?? "";
    const mention = hostsIn(value)[0];
    if (variable2 !== void 0 && mention !== void 0 && name === "HF_ENDPOINT" && !isHuggingFace(mention.host, catalog.destinations))
      return { ...mention, variable: variable2 };
  }
  return null;
}
function hostMentions(surface, catalog) {
  return [...fromVariables(surface, catalog), ...fromCommands(surface, catalog), ...fromAnnotations(surface, catalog)];
}
function fromVariables(surface, catalog) {
  const tokens = new Set(catalog.environment.tokens.map(({ name }) => name));
  const endpoints = new Set(catalog.environment.endpoints.map(({ name }) => name));
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
  if (isHuggingFace(host, catalog.destinations) || !isListed2(host, catalog.destinations)) return [];
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
  return Object.entries(annotations).flatMap(([key, value]) => {
    if (!SOURCE_ANNOTATION.test(key) || /description|docs?$/i.test(key)) return [];
    return hostsIn(value).flatMap(
      (mention) => mention.isUrl && isHuggingFace(mention.host, catalog.destinations) ? hostMention(
        mention,
        catalog,
        surface.workload.manifest.locate([...path, "metadata", "annotations", key]),
        `${key}: ${value}`,
        false
      ).map((found) => ({ ...found, confidence: "low" })) : []
    );
  });
}

// src/huggingface/model-mentions.ts
var MODEL_VARIABLE = /^(?:HF_|HUGGINGFACE_|HUGGING_FACE_)(?:MODEL|REPO|MODEL_ID|MODEL_NAME|REPO_ID|MODEL_REPO|DATASET)(?:_ID|_NAME)?$|PRETRAINED_MODEL(?:_NAME)?(?:_OR_PATH)?$/;
var MODEL_WITH_HUB = /(?:^|_)(?:MODEL|REPO)(?:_|$)/;
var HUB_ADDRESS = /^(?:(?:pvc\+)?(?:hf|huggingface):\/\/|hf:(?=[\w.-]+\/[\w.-]+$)|(?:https?:\/\/)?(?:www\.)?(?:hf\.co|huggingface\.co)\/(?!docs\/|blog\/|spaces\/|settings\/)[\w.-]+\/[\w.-])/i;
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
    const reference = readModel(text.replace(/^hf:(?!\/\/)/i, "hf://"), {
      bare: true,
      singleSegment: engine?.singleSegment === true
    });
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
      dismissed.push({ what: words, why: `the model comes from ${reference.why}`, at });
    else if (hasToken || engine !== null) {
      unknown.push({ what: `model ${reference.text}`, consequence: "the model would be known", at });
      if (hasToken)
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
function fromFlags(surface, catalog, imageEngine, usesHub) {
  const found = [];
  for (const command of surface.commands) {
    const words = modelWords(command, imageEngine, catalog.engines);
    const taken2 = new Set(words.map(({ index }) => index));
    for (const word of words) {
      const text = command.texts[word.index];
      if (text === void 0) continue;
      const isKnown = word.engine !== null || usesHub || HUB_ADDRESS.test(word.text);
      if (!isKnown && !(isTelling(word.flag) && /^[\w.-]+\/[\w.-]+$/.test(word.text))) continue;
      found.push({
        text: isDataset(command.words) && /^[\w.-]+\/[\w.-]+$/.test(word.text) ? `hf://datasets/${word.text}` : word.text,
        at: placeAt(text, command.offsets[word.index] ?? 0),
        words: `${word.flag} ${word.text}`,
        engine: word.engine,
        confidence: word.engine === null ? "medium" : "high"
      });
    }
    for (const [index, word] of command.words.entries()) {
      const value = word.startsWith("-") && word.includes("=") ? word.slice(word.indexOf("=") + 1) : word;
      const text = command.texts[index];
      if (text === void 0 || taken2.has(index) || !/^(?:pvc\+)?(?:hf|huggingface):\/\//i.test(value)) continue;
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
    const isOwn = (engine?.variables ?? []).includes(variable2.name);
    const isAddress = HUB_ADDRESS.test(value) && !value.startsWith("http");
    const isNamed = MODEL_VARIABLE.test(variable2.name) || usesHub && MODEL_WITH_HUB.test(variable2.name);
    if (!isOwn && !isAddress && !isNamed) return [];
    if (!isOwn && !isAddress && !/^[\w.-]+\/[\w.-]+$|:\/\/|hf\.co|^[/.~]/.test(value)) return [];
    const words = variable2.secret === null ? `${variable2.name}=${value}` : `${variable2.name} from Secret ${variable2.secret.name}`;
    const texts2 = isOwn && value.includes(",") ? value.split(",") : [value];
    return texts2.map((text) => ({
      text,
      at: variable2.manifest.locate(variable2.path),
      words,
      engine: isOwn ? engine : null,
      confidence: isOwn || isAddress ? "high" : "medium"
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

// src/huggingface/offline.ts
function offlineVariable(environment2, catalog, obeys) {
  if (obeys === null) return null;
  const own = catalog.offline.filter(({ engines: engines2 }) => engines2?.includes(obeys) === true);
  const entries = own.length > 0 ? own : catalog.offline.filter(({ engines: engines2 }) => engines2 === void 0);
  for (const entry2 of entries) {
    const variable2 = environment2.variables.get(entry2.name);
    if (variable2?.value === void 0 || variable2.value === null) continue;
    const first = entry2.unless === void 0 ? void 0 : environment2.variables.get(entry2.unless)?.value;
    if (first !== void 0 && first !== null && first !== "") continue;
    if (entry2.values.includes(variable2.value.trim().toLowerCase())) return variable2;
  }
  return null;
}

// src/huggingface/inference-client.ts
function inferenceMentions(call, at, words, catalog) {
  const found = /\b(?:Async)?InferenceClient\(([^)]{0,500})/.exec(call);
  if (found === null) return [];
  const options = found[1] ?? "";
  const model = /(?:^|model\s*=\s*)["']([\w.-]+\/[\w.-]+)["']/.exec(options)?.[1] ?? null;
  const named = /provider\s*=\s*["']([\w-]+)["']/.exec(options)?.[1];
  const provider = catalog.destinations.providers?.find(({ id }) => id === named);
  const key = /(?:api_key|token)\s*=\s*([^,]{1,200})/.exec(options)?.[1];
  const host = (name, purpose, required) => ({
    kind: "host",
    host: name,
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
  if (provider !== void 0 && key !== void 0 && !/hf_|HF_|HUGGING/i.test(key)) {
    return [
      ...provider.hosts.map((name) => host(name, "custom", true)),
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
var cache = /* @__PURE__ */ new Map();
function scriptMentions(surface, catalog, usesHub) {
  const mentions2 = [];
  for (const text of surface.scripts) {
    const source = text.text.length > MAX_SCRIPT ? text.text.slice(0, MAX_SCRIPT) : text.text;
    const names = valuesIn(source, surface);
    for (const line of linesOf(source)) {
      const found = catalog.engines.scripts.flatMap((script) => read(script, line, text, names, usesHub));
      const known = found.some((mention) => mention.model !== null);
      mentions2.push(...found.filter((mention) => !known || mention.model !== null));
      mentions2.push(...inferenceMentions(line.call, placeAt(text, line.offset), line.text, catalog));
      if (text.kind !== "file") continue;
      for (const mention of hostsIn(line.text)) {
        if (!mention.isUrl || !isHuggingFace(mention.host, catalog.destinations)) continue;
        mentions2.push(...hostMention(mention, catalog, placeAt(text, line.offset + mention.offset), line.text, false));
      }
    }
  }
  return mentions2;
}
function linesOf(source) {
  const texts2 = source.split("\n");
  const lines = [];
  let offset = 0;
  for (const [index, text] of texts2.entries()) {
    if (!/^\s*(?:#|\/\/)/.test(text) && text.length <= MAX_LINE) {
      const after = texts2.slice(index, index + 5).join("\n").slice(0, MAX_CALL + text.length);
      lines.push({ text, offset, after, call: /\(\s*$/.test(text) ? after.replace(/\s*\n\s*/g, "") : text });
    }
    offset += text.length + 1;
  }
  return lines;
}
function read(script, line, text, names, usesHub) {
  const lower3 = line.text.toLowerCase();
  if (script.words !== void 0 && !script.words.some((word) => lower3.includes(word))) return [];
  const match = patternOf(script.pattern).exec(line.call);
  if (match === null || script.unless !== void 0 && line.after.includes(script.unless)) return [];
  const at = placeAt(text, line.offset + Math.min(match.index, line.text.length));
  const written = match[1] || (match[2] === void 0 ? void 0 : names.get(match[2]));
  const rules2 = { bare: true, singleSegment: script.singleSegment === true || /[-\d]/.test(written ?? "") };
  const reference = written === void 0 || written === "" ? null : readModel(written, rules2);
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
function valuesIn(source, surface) {
  const values = /* @__PURE__ */ new Map();
  for (const match of source.matchAll(
    /^[ \t]*([A-Za-z_]\w{0,80})[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*f?["']([^"'\n]{1,200})["']/gm
  ))
    values.set(match[1] ?? "", match[2] ?? "");
  for (const match of source.matchAll(
    /^[ \t]*([A-Za-z_]\w{0,80})[ \t]*=[ \t]*os\.(?:environ(?:\.get)?|getenv)[[(]["'](\w{1,80})["'](?:,[ \t]*["']([^"'\n]{1,200})["'])?/gm
  )) {
    const value = surface.environment.variables.get(match[2] ?? "")?.value ?? match[3];
    if (value !== void 0 && value !== null) values.set(match[1] ?? "", value);
  }
  return values;
}
function patternOf(pattern) {
  let compiled = cache.get(pattern);
  if (compiled === void 0) {
    compiled = new RegExp(pattern);
    cache.set(pattern, compiled);
  }
  return compiled;
}

// src/huggingface/mentions.ts
var HUB_VARIABLE = /^(?:HF_|HUGGINGFACE|HUGGING_FACE|TRANSFORMERS_CACHE$|SENTENCE_TRANSFORMERS_HOME$)/;
function containerMentions(surface, catalog, fields) {
  const { container, environment: environment2 } = surface;
  if (isPatch(surface)) {
    const at = surface.workload.manifest.locate(container.path);
    return {
      mentions: [],
      dismissed: [{ what: `container ${container.name}`, why: "it has no image: a patch", at }],
      unknown: []
    };
  }
  const imageEngine = engineOfImage(container, catalog.engines);
  const hasToken = catalog.environment.tokens.some(
    ({ name }) => environment2.variables.has(name) && (environment2.variables.get(name)?.value ?? "secret") !== ""
  );
  const usesHub = hasToken || surface.hints.length > 0 || [...environment2.variables.keys()].some((name) => HUB_VARIABLE.test(name));
  const models = modelMentions(surface, catalog, imageEngine, usesHub, hasToken);
  const own = withoutClients(
    [...fields, ...models.mentions, ...hostMentions(surface, catalog), ...scriptMentions(surface, catalog, usesHub)],
    imageEngine
  );
  const found = !models.named && own.length === 0 ? defaultMentions(surface, imageEngine) : own;
  const dismissed = [...models.dismissed];
  const mentions2 = mirrored2(found, surface, catalog).filter((mention) => {
    const offline = mention.kind === "download" ? offlineOf(mention.obeys, surface, catalog, imageEngine) : null;
    if (offline !== null && !dismissed.some(({ what, at }) => what === "downloads" && at.line === offline.at.line))
      dismissed.push({ what: "downloads", ...offline });
    return offline === null;
  });
  if (mentions2.length > 0) mentions2.push(...telemetryMentions(surface, imageEngine));
  else {
    const quiet = quietTelemetry(surface, imageEngine);
    if (quiet !== null) dismissed.push(quiet);
    const offline = hasToken ? offlineOf(imageEngine?.id ?? "hub", surface, catalog, imageEngine) : null;
    if (offline !== null && !dismissed.some(({ what }) => what === "downloads"))
      dismissed.push({ what: "downloads", ...offline });
  }
  return { mentions: mentions2, dismissed, unknown: models.unknown };
}
function isPatch({ workload: workload2, container }) {
  return workload2.confidence === "high" && container.image === "" && container.type !== "field" && TEMPLATED.has(workload2.catalogId ?? "");
}
var OWN_REGISTRIES = /* @__PURE__ */ new Set(["ollama", "localai", "ramalama"]);
var TEMPLATED = /* @__PURE__ */ new Set(["pod", "deployment", "replication-controller", "job", "cron-job"]);
function offlineOf(obeys, surface, catalog, imageEngine) {
  const reader = obeys === "hub" && imageEngine !== null ? imageEngine.id : obeys;
  const engine = catalog.engines.engines.find(({ id }) => id === reader);
  const isOwn = catalog.environment.offline.some(({ engines: engines2 }) => engines2?.includes(reader ?? "") === true);
  if (engine?.ignoresOffline === true && !isOwn) return null;
  const variable2 = offlineVariable(surface.environment, catalog.environment, reader);
  if (variable2 === null) return null;
  return { why: `offline: ${variable2.name}=${variable2.value}`, at: variable2.manifest.locate(variable2.path) };
}
function withoutClients(mentions2, imageEngine) {
  const served = mentions2.find(
    (mention) => mention.kind === "host" && (mention.purpose === "inference-router" || mention.purpose === "inference-endpoint")
  );
  if (served === void 0 || imageEngine !== null) return mentions2;
  const isAsked = (mention) => mention.kind === "download" && mention.confidence === "medium";
  const asked = mentions2.find((mention) => isAsked(mention) && mention.model !== null);
  return mentions2.filter((mention) => !isAsked(mention)).map(
    (mention) => mention === served && asked !== void 0 ? { ...mention, model: mention.model ?? asked.model, evidence: [...mention.evidence, ...asked.evidence] } : mention
  );
}
function mirrored2(mentions2, surface, catalog) {
  const mirror = mirrorOf(surface, catalog);
  const isNamed = mentions2.some(
    (mention) => mention.kind === "download" && mention.obeys !== null && mention.model !== null
  );
  if (mirror === null)
    return mentions2.filter((mention) => !isNamed || mention.kind !== "download" || mention.isEndpoint !== true);
  const alone = !(catalog.destinations.mirrors ?? []).some(({ host }) => host === mirror.host);
  const scheme = mirror.scheme === "http" ? "http" : "https";
  const { name, value, manifest, path } = mirror.variable;
  const words = evidence(manifest.locate(path), value === null ? name : `${name}=${value}`);
  const hub = { host: mirror.host, port: mirror.port, scheme, alone, evidence: words };
  const moved3 = mentions2.map(
    (mention) => mention.kind === "download" && mention.obeys !== null && !OWN_REGISTRIES.has(mention.obeys) ? { ...mention, hub } : mention
  );
  const isMoved = moved3.some((mention) => mention.kind === "download" && mention.hub !== void 0);
  return moved3.filter(
    (mention) => !isMoved || mention.kind !== "host" || mention.host !== mirror.host || mention.purpose !== "custom"
  );
}

// src/huggingface/proxy.ts
function proxyFor(host, scheme, environment2) {
  const read2 = (name) => environment2.variables.get(name)?.value ?? environment2.variables.get(name.toUpperCase())?.value ?? "";
  const proxy = read2(scheme === "https" ? "https_proxy" : "http_proxy") || read2("all_proxy");
  if (proxy === "" || /\$[({]|\{\{/.test(proxy)) return null;
  const excluded = read2("no_proxy").split(",").map(
    (entry2) => entry2.trim().toLowerCase().replace(/^\*?\./, "")
  ).filter((entry2) => entry2 !== "");
  if (excluded.some((entry2) => entry2 === "*" || host === entry2 || host.endsWith(`.${entry2}`))) return null;
  const match = /^(?:(https?):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]{1,255})(?::(\d{1,5}))?/.exec(proxy);
  if (match?.[2] === void 0) return null;
  return `${match[2].toLowerCase()}:${match[3] ?? (match[1] === "https" ? "443" : "80")}`;
}

// src/huggingface/shell.ts
var LIMIT = 2e5;
var SHELL = /^(?:ba|da|z|a|k)?sh$/;
var MAX_DEPTH = 3;
function readShell(text, depth = 0) {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const commands = [];
  const documents = [];
  let pending = [];
  let words = [];
  let parts = [];
  let start = -1;
  const endWord = () => {
    if (start >= 0) words.push({ text: parts.join(""), offset: start });
    parts = [];
    start = -1;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  const readDocuments = (from) => {
    let at2 = from;
    for (const { delimiter, reader } of pending) {
      const end = endOfDocument(source, at2, delimiter);
      documents.push({ start: at2, end: end.body, reader });
      if (SHELL.test(reader) && depth < MAX_DEPTH) {
        const inner = readShell(source.slice(at2, end.body), depth + 1);
        const base2 = at2;
        for (const command of inner.commands)
          commands.push(command.map((word) => ({ text: word.text, offset: word.offset + base2 })));
      }
      at2 = end.next;
    }
    pending = [];
    return at2;
  };
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const next = source.charAt(at + 1);
    if (character === "\\") {
      if (next !== "\n") {
        if (start < 0) start = at;
        parts.push(next);
      }
      at += 2;
    } else if (character === "'" || character === '"') {
      if (start < 0) start = at;
      const end = closingQuote(source, at);
      parts.push(source.slice(at + 1, end));
      at = end + 1;
    } else if (character === "$" && (next === "{" || next === "(")) {
      if (start < 0) start = at;
      const close = source.indexOf(next === "{" ? "}" : ")", at);
      const end = close < 0 ? source.length : close + 1;
      parts.push(source.slice(at, end));
      at = end;
    } else if (character === "#" && start < 0) {
      const end = source.indexOf("\n", at);
      at = end < 0 ? source.length : end;
    } else if (character === "<" && next === "<" && source.charAt(at + 2) !== "<") {
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
      endCommand();
      at = readDocuments(at + 1);
    } else if (";|&()".includes(character)) {
      endCommand();
      at += 1;
    } else if (character === " " || character === "	" || character === "\r") {
      endWord();
      at += 1;
    } else {
      if (start < 0) start = at;
      let end = at + 1;
      while (character === "<" && source.charAt(end) === "<") end += 1;
      while (end < source.length && !/[\s\\'"$;|&()<]/.test(source.charAt(end))) end += 1;
      parts.push(source.slice(at, end));
      at = end;
    }
  }
  endCommand();
  return { commands, documents };
}
function closingQuote(text, open) {
  const quote = text.charAt(open);
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== quote) at += quote === '"' && text.charAt(at) === "\\" ? 2 : 1;
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

// src/huggingface/variables.ts
function environmentOf(container, manifest, namespace, objects) {
  const variables = /* @__PURE__ */ new Map();
  const secrets = [];
  const missing = [];
  const plain = [];
  for (const [index, source] of listAt(container.value["envFrom"]).entries()) {
    if (!isObject(source)) continue;
    const path = [...container.path, "envFrom", index];
    const prefix = stringAt(source["prefix"]) ?? "";
    const secret = isObject(source["secretRef"]) ? source["secretRef"] : null;
    const secretName = stringAt(secret?.["name"]);
    if (secret !== null && secretName !== void 0) {
      secrets.push({ name: secretName, prefix, optional: secret["optional"] === true, path });
      plain.push(...addressesOf(secretName, prefix, namespace, objects));
    }
    const reference = isObject(source["configMapRef"]) ? source["configMapRef"] : null;
    const name = stringAt(reference?.["name"]);
    if (reference === null || name === void 0) continue;
    const configMap = objects.find("", "ConfigMap", namespace, name, manifest.file);
    if (configMap === null) missing.push({ name, path, optional: reference["optional"] === true });
    else
      for (const [key, value] of Object.entries(stringMap(configMap.value["data"]))) {
        variables.set(prefix + key, {
          name: prefix + key,
          value,
          secret: null,
          plain: null,
          configMap: { name, key },
          manifest: configMap,
          path: ["data", key]
        });
      }
  }
  for (const { name, value, path } of envItems(container)) {
    const variable2 = variableOf(name, value, path, manifest, namespace, objects);
    if (variable2.configMap !== null && variable2.value === null)
      missing.push({ name: variable2.configMap.name, path, optional: false });
    const expanded = variable2.value === null ? null : expand(variable2.value, variables);
    variables.set(name, { ...variable2, value: expanded });
  }
  return { variables, plain, secrets, missing };
}
function envItems(container) {
  const env = container.value["env"];
  if (isObject(env)) {
    return Object.entries(env).map(([name, value]) => ({
      name,
      value: isObject(value) ? value : { value: value ?? null },
      path: [...container.path, "env", name]
    }));
  }
  return listAt(env).flatMap((item, index) => {
    const name = isObject(item) ? stringAt(item["name"]) : void 0;
    return isObject(item) && name !== void 0 ? [{ name, value: item, path: [...container.path, "env", index] }] : [];
  });
}
function variableOf(name, item, path, manifest, namespace, objects) {
  const base2 = { name, secret: null, configMap: null, plain: null, manifest, path };
  const from = isObject(item["valueFrom"]) ? item["valueFrom"] : item;
  const secret = isObject(from["secretKeyRef"]) ? from["secretKeyRef"] : null;
  if (secret !== null) {
    const address = addressAt(stringAt(secret["name"]) ?? "", stringAt(secret["key"]) ?? "", namespace, objects);
    return {
      ...base2,
      ...address,
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
    const key = stringAt(reference["key"]) ?? "";
    const configMap = objects.find("", "ConfigMap", namespace, mapName, manifest.file);
    const value2 = configMap === null ? void 0 : stringAt(valueAt(configMap.value, ["data", key]));
    if (configMap !== null && value2 !== void 0)
      return { ...base2, value: value2, configMap: { name: mapName, key }, manifest: configMap, path: ["data", key] };
    return { ...base2, value: null, configMap: { name: mapName, key } };
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
function addressAt(name, key, namespace, objects) {
  const secret = objects.find("", "Secret", namespace, name);
  if (secret === null) return null;
  const written = stringAt(valueAt(secret.value, ["stringData", key]));
  const encoded = stringAt(valueAt(secret.value, ["data", key]));
  const text = (written ?? (encoded === void 0 ? void 0 : decoded(encoded)))?.trim();
  if (text === void 0 || !ADDRESS.test(text)) return null;
  return { plain: text, manifest: secret, path: [written === void 0 ? "data" : "stringData", key] };
}
function addressesOf(name, prefix, namespace, objects) {
  const secret = objects.find("", "Secret", namespace, name);
  if (secret === null) return [];
  const keys = new Set(
    ["data", "stringData"].flatMap((field) => Object.keys(isObject(secret.value[field]) ? secret.value[field] : {}))
  );
  return [...keys].flatMap((key) => {
    const address = addressAt(name, key, namespace, objects);
    const base2 = { name: prefix + key, value: null, configMap: null, secret: { name, key, optional: false } };
    return address === null ? [] : [{ ...base2, ...address }];
  });
}
function decoded(text) {
  if (text.length > 2e3 || !/^[A-Za-z0-9+/=\s]*$/.test(text)) return void 0;
  const plain = Buffer.from(text, "base64").toString("latin1");
  return /^[\x20-\x7e\n]*$/.test(plain) ? plain : void 0;
}
function expand(text, variables) {
  return text.replace(/\$(\$|\(([^()$]{1,256})\))/g, (whole, dollar, name) => {
    if (dollar === "$") return "$";
    const value = name === void 0 ? void 0 : variables.get(name)?.value;
    return value ?? whole;
  });
}
function expandShell(text, variables) {
  return text.replace(
    /\$(?:\{([A-Za-z_]\w{0,255})(?::?-([^{}]{0,500}))?\}|([A-Za-z_]\w{0,255}))/g,
    (whole, braced, fallback, plain) => {
      const variable2 = variables.get(braced ?? plain ?? "");
      if (variable2?.value !== void 0 && variable2.value !== null && variable2.value !== "") return variable2.value;
      return variable2 === void 0 && fallback !== void 0 ? fallback : whole;
    }
  );
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
function runOf(container, manifest, known, more, files) {
  const commands = [];
  const scripts = [];
  const variables = new Map(known);
  const shell = (text, depth) => {
    for (const { name, value } of assignments(readShell(text.text).commands)) {
      const same = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
      const other = same === void 0 ? void 0 : variables.get(same);
      const expanded2 = expandShell(value, variables);
      if (other !== void 0) variables.set(name, { ...other, name });
      else if (!/[$`]/.test(expanded2) || /^\$\([^$`]*\)$/.test(expanded2) || !/TOKEN|KEY|SECRET/.test(name))
        variables.set(name, { ...NO_SOURCE, name, value: expanded2, manifest: text.manifest, path: text.path });
    }
    const expanded = { ...text, text: expandShell(text.text, variables) };
    const { commands: split, documents } = readShell(expanded.text);
    for (const command of split) {
      const words = command.map((word) => word.text);
      commands.push({
        words,
        texts: command.map(() => expanded),
        offsets: command.map(({ offset }) => offset)
      });
      const nested = shellTextIndex(words);
      const inner = command[nested];
      if (inner !== void 0 && depth < MAX_NESTED)
        shell({ ...expanded, text: inner.text, within: part(expanded, inner.offset) }, depth + 1);
    }
    const hidden2 = documents.filter(({ reader }) => HANDS_ON.has(reader));
    scripts.push({ ...expanded, text: without(expanded.text, hidden2) });
    for (const { start, end, reader } of documents) {
      if (!HANDS_ON.has(reader))
        scripts.push({
          ...expanded,
          kind: "file",
          text: expanded.text.slice(start, end),
          within: part(expanded, start)
        });
    }
  };
  const line = (path, value) => {
    const texts2 = ["command", "args"].flatMap((field) => wordsAt(value[field], [...path, field]));
    const expanded = texts2.map((word) => ({ ...word, manifest, kind: "word", text: expand(word.text, known) }));
    const words = expanded.map(({ text }) => text);
    const shellAt = shellTextIndex(words);
    const codeAt = codeIndex(words);
    const isShell = (text, index) => index === shellAt || index !== codeAt && (text.includes("\n") || text.includes(" ") && texts2.length === 1 || shellAt < 0 && / /.test(text) && /\s(?:serve|download|pull|run|-m|--model)\b/.test(text));
    const whole = expanded.filter(({ text }, index) => !isShell(text, index));
    if (whole.length > 0)
      commands.push({ words: whole.map(({ text }) => text), texts: whole, offsets: whole.map(() => 0) });
    for (const [index, text] of expanded.entries()) {
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
    if (/\.(?:sh|bash)$/.test(String(file.path.at(-1))) || /^#!\s*\/(?:usr\/)?bin\/(?:env\s+)?\w*sh\b/.test(file.text))
      shell(file, 0);
    else scripts.push(file);
  }
  return { commands, scripts, variables };
}
function wordsAt(value, path) {
  if (typeof value === "string") return [{ text: value, path }];
  return listAt(value).flatMap(
    (item, index) => typeof item === "string" || typeof item === "number" ? [{ text: String(item), path: [...path, index] }] : []
  );
}
function part(text, offset) {
  return text.within === void 0 ? { text: text.text, offset } : { text: text.within.text, offset: text.within.offset + offset };
}
function without(text, parts) {
  return parts.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, " ") + rest.slice(end),
    text
  );
}

// src/huggingface/surface.ts
var ACCELERATOR = /^(?:nvidia\.com\/|amd\.com\/gpu|gpu\.intel\.com\/|habana\.ai\/|google\.com\/tpu|cloud-tpus\.google\.com\/|aws\.amazon\.com\/neuron|huawei\.com\/|rebellions\.ai\/)/;
var SECRET_NAME = /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i;
function surfaceOf(workload2, podIndex, pod, container, objects, more = []) {
  const { manifest } = workload2;
  const environment2 = environmentOf(container, manifest, pod.namespace, objects);
  const files = mountedFiles(container, pod, objects, manifest.file);
  const run = runOf(container, manifest, environment2.variables, more, files);
  return {
    workload: workload2,
    pod,
    podIndex,
    container,
    environment: { ...environment2, variables: run.variables },
    commands: run.commands,
    scripts: run.scripts,
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
    return isObject(amounts) && Object.keys(amounts).some((name) => ACCELERATOR.test(name));
  });
}
function mountsSecret(container, pod) {
  const mounted = new Set(
    listAt(container.value["volumeMounts"]).flatMap((mount2) => isObject(mount2) ? [stringAt(mount2["name"])] : [])
  );
  return pod.volumes.some(({ name, value }) => {
    if (!mounted.has(name)) return false;
    const sources = [value, ...listAt(isObject(value["projected"]) ? value["projected"]["sources"] : void 0)];
    return sources.some((source) => {
      const secret = isObject(source) && isObject(source["secret"]) ? source["secret"] : null;
      return SECRET_NAME.test(stringAt(secret?.["secretName"]) ?? stringAt(secret?.["name"]) ?? "");
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
    const sources = [
      volume.value,
      ...listAt(isObject(volume.value["projected"]) ? volume.value["projected"]["sources"] : void 0)
    ];
    return sources.flatMap((source) => {
      const reference = isObject(source) && isObject(source["configMap"]) ? source["configMap"] : null;
      const name = stringAt(reference?.["name"]);
      const configMap = name === void 0 ? null : objects.find("", "ConfigMap", pod.namespace, name, asks);
      if (configMap === null) return [];
      const paths = new Map(
        listAt(reference?.["items"]).flatMap(
          (item) => isObject(item) ? [[stringAt(item["key"]), stringAt(item["path"])]] : []
        )
      );
      return Object.entries(stringMap(configMap.value["data"])).flatMap(([key, text]) => {
        const file = paths.size === 0 ? key : paths.get(key);
        const isMounted2 = file !== void 0 && (whole || subPaths.has(file) || subPaths.has(key));
        return isMounted2 && !isPage(file, text) ? [{ text, manifest: configMap, path: ["data", key], kind: "file" }] : [];
      });
    });
  });
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
  const entry2 = kindEntry(manifest, catalog.workloadKinds);
  return (entry2?.tokens ?? []).flatMap(
    (token) => matchesOf(manifest.value, token.name).flatMap(({ path, value }) => {
      if (typeof value !== "string" || value === "" || token.onlyCaller === true && mentions2.length === 0) return [];
      const key = token.key === void 0 ? null : token.key.startsWith("=") ? token.key.slice(1) : firstString(manifest.value, token.key) ?? null;
      return [
        {
          ...blank(surface, "field", manifest.locate(path), `${token.name}: ${value}`),
          secret: { namespace: surface.pod.namespace, name: value, key },
          optional: token.optional === true,
          rank: 2
        }
      ];
    })
  );
}
function fromServiceAccount(surface, objects) {
  if (surface.workload.manifest.group !== "serving.kserve.io" || !surface.pod.serviceAccountKnown) return [];
  const account = objects.find("", "ServiceAccount", surface.pod.namespace, surface.pod.serviceAccount);
  return listAt(account?.value["secrets"]).flatMap((item, index) => {
    const name = isObject(item) ? stringAt(item["name"]) : void 0;
    if (account === null || name === void 0) return [];
    const { keys, isOpen: isOpen2 } = objects.secretKeys(surface.pod.namespace, name);
    const isSure = keys.includes("HF_TOKEN");
    if (!isSure && (!/hf|hugging/i.test(name) || keys.length > 0 && !isOpen2)) return [];
    return [
      {
        ...blank(
          surface,
          "serviceAccount",
          account.locate(["secrets", index]),
          `ServiceAccount ${account.name} lists Secret ${name}`
        ),
        secret: { namespace: surface.pod.namespace, name, key: "HF_TOKEN" },
        confidence: isSure ? "high" : "medium",
        rank: 3
      }
    ];
  });
}

// src/huggingface/token-files.ts
var DEFAULT_HOME = /\/(?:\.cache\/huggingface|\.huggingface)$/;
function fromFile(file, surface, variable2, rank, catalog) {
  const at = variable2.manifest.locate(variable2.path);
  const base2 = { ...blank(surface, "file", at, `token file ${file}`), variable: file, rank };
  const mount2 = mountOf(file, surface);
  if (mount2 !== null) {
    const found = ofMount(mount2, file, surface, base2);
    return [found ?? { ...base2, reference: "volume", confidence: "medium" }];
  }
  const injector = injectorOfFile(file, surface, catalog);
  return [injector === null ? { ...base2, confidence: "medium" } : { ...base2, reference: "annotation", injector }];
}
function fromDefaultFile(surface, rank) {
  const { variables } = surface.environment;
  const settingOf = (name) => variables.get(name)?.value?.replace(/\/$/, "") || null;
  const cache2 = settingOf("XDG_CACHE_HOME");
  const home = settingOf("HF_HOME") ?? (cache2 === null ? null : `${cache2}/huggingface`);
  const files = home !== null ? [`${home}/token`] : mountsOf(surface).flatMap(({ path }) => {
    const folder = path.replace(/\/token$/, "");
    return DEFAULT_HOME.test(folder) ? [`${folder}/token`] : [];
  });
  for (const file of files) {
    const mount2 = mountOf(file, surface);
    if (mount2 === null) continue;
    const at = surface.workload.manifest.locate(mount2.at);
    const base2 = { ...blank(surface, "file", at, `token file ${file}`), variable: file, rank };
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
    const name = stringAt(valueAt(mount2, ["name"]));
    const volume = pod.volumes.find((one) => one.name === name)?.value;
    if (path === "" || volume === void 0) return [];
    const subPath = stringAt(valueAt(mount2, ["subPath"]));
    return [{ path, subPath, volume, at: [...container.path, "volumeMounts", index] }];
  });
}
function ofMount({ path, subPath, volume }, file, surface, base2) {
  const inner = subPath ?? file.slice(path.length + 1);
  const namespace = surface.pod.namespace;
  const shared = { ...base2, reference: "volume", subPath: subPath !== void 0 };
  const sources = [volume, ...listAt(valueAt(volume, ["projected", "sources"]))];
  const secrets = sources.flatMap((source) => {
    const secret = valueAt(source, ["secret"]);
    const name = stringAt(valueAt(secret, ["secretName"])) ?? stringAt(valueAt(secret, ["name"]));
    return isObject(secret) && name !== void 0 ? [{ secret, name, key: keyOf2(secret, inner) }] : [];
  });
  const held = secrets.find(({ key }) => key.isSure) ?? secrets.find(({ key }) => key.name !== null) ?? secrets[0];
  if (held !== void 0) {
    const key = held.key.name ?? inner;
    const isGuess = secrets.length > 1 && !held.key.isSure;
    return {
      ...shared,
      secret: { namespace, name: held.name, key: key === "" ? null : key },
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
function injectorOfFile(file, { pod }, { secretStores: secretStores2 }) {
  const injector = (secretStores2.injectors ?? []).find(({ trigger, folder, folderFrom }) => {
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
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.map(({ rank, ...reference }) => ({ ...reference, effective: rank === best }));
}
function fromVariables3(surface, catalog, mentions2) {
  const found = [];
  for (const entry2 of catalog.environment.tokens) {
    const variable2 = surface.environment.variables.get(entry2.name);
    if (variable2 === void 0 || variable2.value === "") continue;
    if (entry2.file === true) {
      if (variable2.value !== null) found.push(...fromFile(variable2.value, surface, variable2, entry2.rank, catalog));
    } else if (entry2.keyless === true)
      found.push({
        ...blank(surface, "env", placeOf2(variable2), entry2.name),
        variable: entry2.name,
        injector: "hf-oidc",
        rank: entry2.rank
      });
    else found.push(ofVariable(surface, variable2, entry2.rank, catalog));
  }
  const router = mentions2.some(
    (mention) => mention.kind === "host" && (mention.purpose === "inference-router" || mention.purpose === "inference-endpoint")
  );
  if (router && found.length === 0) {
    for (const name of ["OPENAI_API_KEY", "API_KEY", "LLM_API_KEY"]) {
      const variable2 = surface.environment.variables.get(name);
      if (variable2 !== void 0 && variable2.value !== "") found.push(ofVariable(surface, variable2, 5, catalog));
    }
  }
  return found;
}
function placeOf2(variable2) {
  return variable2.manifest.locate(variable2.path);
}
var OTHER_VARIABLE = /^\$\(([A-Za-z_][\w.-]*)\)$/;
var FILE_VALUE = /^["']?\$\((?:cat +|< *)["']?(\/[\w./-]{1,300})["']?\)["']?$/;
function ofVariable(surface, variable2, rank, catalog) {
  const namespace = surface.pod.namespace;
  const value = variable2.value;
  const source = surface.environment.variables.get(OTHER_VARIABLE.exec(value ?? "")?.[1] ?? "") ?? variable2;
  const { secret } = source;
  const words = secret === null ? variable2.name : `${variable2.name} from Secret ${secret.name}/${secret.key}`;
  const base2 = { ...blank(surface, "env", placeOf2(variable2), words), variable: variable2.name, rank };
  if (secret !== null)
    return {
      ...base2,
      secret: { namespace, name: secret.name, key: secret.key || null },
      optional: secret.optional
    };
  const file = FILE_VALUE.exec(value ?? "")?.[1];
  const [held] = file === void 0 ? [] : fromFile(file, surface, variable2, rank, catalog);
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
  for (const { name, prefix, optional, path } of surface.environment.secrets) {
    const { keys, isOpen: isOpen2 } = objects.secretKeys(namespace, name);
    const base2 = {
      ...blank(surface, "envFrom", surface.workload.manifest.locate(path), `envFrom Secret ${name}`),
      optional
    };
    const held = catalog.environment.tokens.filter(
      (token) => token.name.startsWith(prefix) && keys.includes(token.name.slice(prefix.length))
    );
    for (const { name: variable2, rank } of held) {
      const isOwn = surface.environment.variables.get(variable2)?.path.includes("env") === true;
      if (!isOwn)
        found.set(variable2, {
          ...base2,
          variable: variable2,
          secret: { namespace, name, key: variable2.slice(prefix.length) },
          rank
        });
    }
    if (held.length === 0 && (isOpen2 || keys.length === 0) && HUGGING_FACE.test(name))
      found.set(`\0${name}`, { ...base2, secret: { namespace, name, key: null }, confidence: "low", rank: 7 });
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
      const name = /^\$\(?\{?([A-Za-z_]\w*)/.exec(value)?.[1];
      if (name !== void 0 && surface.environment.variables.has(name)) {
        const variable2 = surface.environment.variables.get(name);
        if (variable2 !== void 0)
          found.push({ ...ofVariable(surface, variable2, 0.5, catalog), reference: "argument" });
        continue;
      }
      found.push({
        ...blank(surface, "argument", placeAt(text, command.offsets[index] ?? 0), `${flag} …`),
        value: name === void 0 ? value : null,
        rank: 0.5
      });
    }
  }
  return found;
}
function fromAnnotations2(surface, { secretStores: secretStores2 }) {
  const { annotations } = surface.pod;
  for (const { id, trigger, prefix } of secretStores2.injectors ?? []) {
    if (trigger === void 0 || prefix === void 0 || annotations[trigger] !== "true") continue;
    const named = Object.entries(annotations).find(
      ([key, value]) => key.startsWith(prefix) && /(?:^|[^a-z])(?:hf|hugging-?_?face)/i.test(`${key} ${value}`)
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
function readFacts(workload2, objects, catalog, options) {
  const calls = [];
  const unresolved = [];
  const dismissed = [];
  const tokens = [];
  const commands = commandPaths(workload2, catalog);
  const surfaces = workload2.pods.flatMap(
    (pod, index) => pod.containers.map(
      (container, order2) => surfaceOf(workload2, index, pod, container, objects, index + order2 === 0 ? commands : [])
    )
  );
  const fields = fieldMentions(workload2, catalog);
  const read2 = surfaces.map((surface) => {
    const own = fields.filter((field) => field.podIndex === surface.podIndex).flatMap(({ mentions: mentions2 }) => mentions2);
    const isFirst = surfaces.find(({ podIndex }) => podIndex === surface.podIndex) === surface;
    const found = containerMentions(surface, catalog, isFirst ? own : []);
    return { surface, found, references: tokenReferences(surface, objects, catalog, found.mentions) };
  });
  const isElsewhere = read2.some(({ found }) => found.dismissed.length > 0);
  for (const { surface, found, references } of read2) {
    const mentions2 = withTokenOnly(found.mentions, isElsewhere, references, surface);
    for (const mention of mentions2) calls.push(...callsOf(mention, surface, catalog, options));
    if (mentions2.length > 0 || references.some(({ reference }) => reference !== "none")) tokens.push(...references);
    dismissed.push(...found.dismissed);
    for (const { what, consequence, at } of found.unknown)
      unresolved.push({ workload: workload2, container: surface.container.name, what, consequence, at });
    if (mentions2.length === 0) continue;
    for (const { name, path, optional } of surface.environment.missing) {
      if (optional) continue;
      unresolved.push({
        workload: workload2,
        container: surface.container.name,
        what: `ConfigMap ${workload2.namespace ?? "(no namespace)"}/${name}`,
        consequence: "its variables would be known",
        at: workload2.manifest.locate(path)
      });
    }
  }
  const callers = calls.length > 0;
  return {
    workload: workload2,
    calls: distinct(calls),
    tokens: callers ? tokens : [],
    unresolved: callers ? unresolved : [],
    dismissed
  };
}
function withTokenOnly(mentions2, isDismissed, references, surface) {
  if (mentions2.length > 0 || isDismissed) return mentions2;
  const reference = references.find(
    (candidate) => candidate.effective && candidate.reference !== "none" && candidate.confidence !== "low"
  );
  if (reference === void 0 || surface.container.type === "sidecar") return mentions2;
  return [
    {
      kind: "download",
      model: null,
      obeys: "hub",
      at: reference.at,
      evidence: reference.evidence,
      confidence: "medium"
    }
  ];
}
function callsOf(mention, surface, catalog, options) {
  const base2 = {
    workload: surface.workload,
    pod: surface.podIndex,
    container: surface.container.name,
    model: mention.model,
    confidence: lower2(mention.confidence, surface.workload.confidence),
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
function lower2(a, b) {
  const rank = { high: 0, medium: 1, low: 2 };
  return rank[a] >= rank[b] ? a : b;
}
function distinct(calls) {
  const kept = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key = [call.pod, call.container, call.purpose, call.host, call.port, call.model ?? ""].join("\0");
    const known = kept.get(key);
    if (known === void 0) kept.set(key, call);
    else
      kept.set(key, {
        ...known,
        required: known.required || call.required,
        evidence: merged(known.evidence, call.evidence)
      });
  }
  return [...kept.values()];
}
function merged(first, second) {
  const same = (a, b) => a.file === b.file && a.line === b.line && a.column === b.column;
  return [...first, ...second.filter((item) => !first.some((other) => same(item, other)))].slice(0, 10);
}

// src/cluster/facts.ts
var memories = /* @__PURE__ */ new WeakMap();
function workloadOf(manifest, catalog) {
  const { workloads } = memoryOf(catalog);
  const known = workloads.get(manifest);
  if (known !== void 0) return known.workload;
  const workload2 = readWorkload(manifest, catalog.workloadKinds);
  workloads.set(manifest, { workload: workload2 });
  return workload2;
}
function factsOf(workload2, objects, catalog, region) {
  const { facts: memory } = memoryOf(catalog);
  const before = memory.get(workload2.manifest) ?? [];
  const known = before.find((entry2) => entry2.region === region && entry2.holds(objects));
  if (known !== void 0) return known.facts;
  const checks = [];
  const facts = readFacts(workload2, recorded(objects, checks), catalog, { region });
  const holds2 = (other) => checks.every((check) => check(other));
  memory.set(workload2.manifest, [...before, { region, holds: holds2, facts }]);
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

// src/cluster/held-secrets.ts
var NAME = /(?:^|[-_.])(?:hf|hugging-?_?face)(?:[-_.]|$)/i;
function heldSecrets(manifests, environment2) {
  const names = new Set(
    environment2.tokens.filter(({ file, keyless }) => file !== true && keyless !== true).map(({ name }) => name.toLowerCase())
  );
  return manifests.flatMap((secret) => {
    if (secret.group !== "" || secret.kind !== "Secret" || isObject(secret.value["sops"])) return [];
    return ["stringData", "data"].flatMap((field) => {
      const data = secret.value[field];
      if (!isObject(data)) return [];
      return Object.keys(data).filter(
        (key) => names.has(key.toLowerCase().replaceAll("-", "_")) || NAME.test(key) || NAME.test(secret.name) && /token|key/i.test(key)
      ).map((key) => ({ secret, key, at: secret.locate([field, key], "key") }));
    });
  });
}

// src/kube/rbac.ts
var RANK = { error: 0, warning: 1, note: 2 };
function readersOf(index, secret, consumers = []) {
  const expected = new Set(consumers.map(accountKey));
  const direct = /* @__PURE__ */ new Map();
  const indirect = /* @__PURE__ */ new Map();
  for (const binding of bindingsFor(index, secret)) {
    const confidence = reaches(binding, secret);
    if (confidence === null) continue;
    const reads = binding.grant.reads(secret.name);
    const around = reads === "no" ? waysAround(binding) : [];
    const isWildcard = binding.isCluster && reads === "wildcard";
    for (const subject of binding.subjects) {
      if (isExpected(subject, expected, index.catalog)) continue;
      const severity = isWildcard || isBroad(subject, index.catalog) ? "error" : "warning";
      if (reads !== "no")
        direct.set(`${subject.text}\0${binding.says}`, readerBy(subject, severity, binding.says, confidence));
      for (const says of around) {
        const key = `${subject.text}\0${says}`;
        indirect.set(key, readerBy(subject, "note", `${says} (${binding.says})`, confidence));
      }
    }
  }
  const reading = new Set([...direct.values()].map(({ subject }) => subject));
  return [...direct.values(), ...[...indirect.values()].filter(({ subject }) => !reading.has(subject))].sort(
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
function bindingsFor({ clusterWide, byNamespace }, { namespace }) {
  if (namespace === null) return [...clusterWide, ...[...byNamespace.values()].flat()];
  return [...clusterWide, ...byNamespace.get(namespace) ?? [], ...byNamespace.get(null) ?? []];
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
function isBroad(subject, { broad }) {
  if (subject.kind === "ServiceAccount") return subject.name === "default";
  return broad.some(({ kind, name }) => kind === subject.kind && name === subject.name) || subject.kind === "Group" && subject.name.startsWith("system:serviceaccounts:");
}
function isExpected(subject, consumers, { operators }) {
  if (subject.kind !== "ServiceAccount" || subject.name === "default") return false;
  return consumers.has(accountKey(subject)) || operators.some(({ accounts }) => accounts.includes(subject.name));
}
function accountKey({ namespace, name }) {
  return `${namespace ?? ""}\0${name}`;
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
    push2(byName2, role.name, role);
    if (selectorsOf(role) === void 0) own.set(role, readRules(listAt(role.value["rules"]), catalog));
  }
  const spread = spreader(clusterRoles);
  const holders = (has) => spread([...own].flatMap(([role, rules2]) => has(rules2) ? [role] : []));
  const wildcard2 = holders(({ isWildcard }) => isWildcard);
  const all = holders(({ readsAll }) => readsAll);
  const ways = catalog.indirect.map((_, way) => holders((rules2) => rules2.ways.has(way)));
  const byResourceName = /* @__PURE__ */ new Map();
  for (const [role, { names }] of own) for (const name of names) push2(byResourceName, name, role);
  const named = /* @__PURE__ */ new Map();
  const holdersOfName = (secret) => {
    const known = named.get(secret) ?? spread(byResourceName.get(secret) ?? []);
    named.set(secret, known);
    return known;
  };
  return (name) => {
    const written = byName2.get(name) ?? [];
    const builtin = catalog.builtin.find(({ id }) => id === name);
    const standard = builtin !== void 0 && written.every(isReconciled) ? builtin : null;
    const label = standard?.label;
    const roles = label === void 0 ? written : [...written, ...clusterRoles.filter((role) => labelsOf2(role)[label] === "true")];
    const isAmong = (set) => roles.some((role) => set.has(role));
    const isWildcard = isAmong(wildcard2) || standard?.wildcard === true;
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
      if (!using.has(id)) for (const selected of select(selector)) push2(selecting2, selected, id);
      push2(using, id, role);
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
    for (const [key, value] of Object.entries(own)) push2(byLabel, `${key}=${value}`, role);
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
  const names = /* @__PURE__ */ new Set();
  const ways = /* @__PURE__ */ new Set();
  let isWildcard = false;
  let readsAll = false;
  for (const rule of rules2) {
    if (!isObject(rule)) continue;
    for (const [position, way] of catalog.indirect.entries()) if (allows(rule, way)) ways.add(position);
    if (!readsSecrets(rule, catalog)) continue;
    const limited = stringList(rule["resourceNames"]);
    for (const name of limited) names.add(name);
    if (limited.length > 0) continue;
    readsAll = true;
    if (stringList(rule["resources"]).includes("*")) isWildcard = true;
  }
  return { isWildcard, readsAll, names, ways };
}
function waysOf(has, { indirect }) {
  const found = indirect.filter((_, way) => has(way));
  const words = (clusterOnly) => [
    ...new Set(found.filter((way) => way.clusterOnly === true === clusterOnly).map(({ says }) => says))
  ];
  return { ways: words(false), clusterWays: words(true) };
}
function readsSecrets(rule, { read: read2 }) {
  return stringList(rule["apiGroups"]).some((group) => read2.groups.includes(group)) && stringList(rule["resources"]).some((resource) => read2.resources.includes(resource)) && stringList(rule["verbs"]).some((verb) => read2.verbs.includes(verb));
}
function allows(rule, { groups, resources, verbs }) {
  return stringList(rule["apiGroups"]).some((group) => group === "*" || groups.includes(group)) && stringList(rule["resources"]).some((resource) => resource === "*" || resources.includes(resource)) && stringList(rule["verbs"]).some((verb) => verb === "*" || verbs.includes(verb));
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
function push2(map2, key, value) {
  const list2 = map2.get(key);
  if (list2 === void 0) map2.set(key, [value]);
  else list2.push(value);
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
    push3(roles, role.name, role);
    push3(roles, `${role.namespace ?? ""}/${role.name}`, role);
  }
  const clusterWide = [];
  const byNamespace = /* @__PURE__ */ new Map();
  for (const manifest of ofGroup) {
    const isCluster = manifest.kind === "ClusterRoleBinding";
    if (!isCluster && manifest.kind !== "RoleBinding") continue;
    const name = stringAt(valueAt(manifest.value, ["roleRef", "name"])) ?? "";
    const kind = stringAt(valueAt(manifest.value, ["roleRef", "kind"])) ?? "";
    const subjects = subjectsOf(manifest, isCluster);
    if (subjects === null || isCluster && kind !== "ClusterRole") continue;
    const { grant, isSure } = kind === "ClusterRole" ? { grant: grantOfClusterRole(name), isSure: true } : grantOfRole(roles, name, manifest, catalog);
    const place = manifest.namespace === null || isCluster ? "" : `${manifest.namespace}/`;
    const says = `${manifest.kind} ${place}${manifest.name}, ${kind} ${name}`;
    const binding = { manifest, isCluster, says, grant, isSure, subjects };
    if (isCluster) clusterWide.push(binding);
    else push3(byNamespace, manifest.namespace, binding);
  }
  return { clusterWide, byNamespace, catalog };
}
function grantOfRole(roles, name, binding, catalog) {
  const exact = roles.get(`${binding.namespace ?? ""}/${name}`) ?? [];
  const loose = exact.length > 0 ? [] : (roles.get(name) ?? []).filter(
    ({ namespace, root }) => root === binding.root && (namespace === null || binding.namespace === null)
  );
  const rules2 = (exact.length > 0 ? exact : loose).flatMap(({ value }) => listAt(value["rules"]));
  return { grant: grantOfRules(rules2, catalog), isSure: exact.length > 0 };
}
function subjectsOf(manifest, isCluster) {
  const subjects = [];
  for (const [index, item] of listAt(manifest.value["subjects"]).entries()) {
    if (!isObject(item)) continue;
    const kind = item["kind"];
    const name = stringAt(item["name"]) ?? "";
    const written = stringAt(item["namespace"]) || null;
    const at = () => manifest.locate(["subjects", index]);
    if (kind === "ServiceAccount") {
      if (isCluster && written === null) return null;
      subjects.push(accountSubject(written ?? manifest.namespace, name, at));
    } else if (kind === "User" || kind === "Group") {
      const account = kind === "User" ? /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) : null;
      if (account !== null) subjects.push(accountSubject(account[1] ?? "", account[2] ?? "", at));
      else subjects.push({ kind, name, namespace: null, text: `${kind} ${name}`, at });
    }
  }
  return subjects;
}
function accountSubject(namespace, name, at) {
  const text = `ServiceAccount ${namespace === null ? "" : `${namespace}/`}${name}`;
  return { kind: "ServiceAccount", name, namespace, text, at };
}
function push3(map2, key, value) {
  const list2 = map2.get(key);
  if (list2 === void 0) map2.set(key, [value]);
  else list2.push(value);
}

// src/secrets/chain.ts
var ORDER = ["broken", "unknown", "asserted", "proved"];
function chainOf(facts, judged = []) {
  const links = [accountLink(facts), identityLink(facts), storeLink(facts), secretLink(facts), exclusiveLink(facts)];
  return [...links, ...judged].sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
}
function accountLink({ reference, account }) {
  const pod = reference.workload.pods[reference.pod];
  const { manifest } = reference.workload;
  const at = account?.locate(["metadata", "name"]) ?? manifest.locate(pod?.serviceAccountPath ?? pod?.path ?? []);
  const link = (strength, says) => ({ link: "account", strength, says, at });
  if (pod === void 0 || !pod.serviceAccountKnown) return link("unknown", "an operator chooses the service account");
  if (pod.serviceAccount === "default") return link("broken", "the service account is default");
  if (account === null) return link("unknown", `ServiceAccount ${pod.serviceAccount} is not in the scan`);
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
function storeLink({ reference, origin, store, authentication }) {
  const at = authentication?.at ?? origin.producer?.locate([]) ?? origin.secret?.locate([]) ?? reference.at;
  const link = (strength, says2) => ({ link: "store", strength, says: says2, at });
  if (origin.provenance === "keyless") return link("proved", "there is no stored token");
  if (origin.provenance === "injector") return link("asserted", `${origin.via ?? "an injector"} puts it into the pod`);
  if (origin.provenance === "unknown" || origin.provenance === "none")
    return link("unknown", "nothing in the scan issues it");
  if (authentication === null) return link("broken", "no store issues it");
  const { form, says, account } = authentication;
  if (store?.kind === "ClusterSecretStore" && listAt(valueAt(store.value, ["spec", "conditions"])).length === 0)
    return link("broken", `${authentication.store} serves every namespace`);
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
  const key = origin.name.key === null ? "its keys" : `key ${origin.name.key}`;
  if (origin.keyFound === "no") return link("broken", `${key} of Secret ${origin.name.name} is not written`);
  if (origin.keyFound === "open" || origin.confidence !== "high")
    return link("asserted", `${key} of Secret ${origin.name.name} can be written`);
  return link("proved", `${key} of Secret ${origin.name.name} is written`);
}
function exclusiveLink({ reference, consumers, readers, copy: copy2 }) {
  const others = new Set(consumers.map(({ identity: identity2 }) => identity2));
  const link = (strength, says, at) => ({ link: "exclusive", strength, says, at });
  if (others.size > 1)
    return link("broken", `${others.size} identities get the token`, consumers[0]?.at ?? reference.at);
  if (copy2 !== null) return link("broken", `${copy2.copier} copies it to ${copy2.range}`, copy2.at);
  const [reader] = [...readers].sort((a, b) => Number(a.severity === "note") - Number(b.severity === "note"));
  if (reader !== void 0)
    return link(reader.severity === "note" ? "asserted" : "broken", `${reader.subject} can read it`, reader.at);
  return link("proved", "nobody else in the scan gets it", reference.at);
}

// src/secrets/identity.ts
function storeAuthenticationOf(origin, index, objects, catalog) {
  const { producer } = origin;
  if (producer === null || origin.provenance !== "store" && origin.provenance !== "dynamic") return null;
  const store = storeOf(producer, index, origin.name?.key, producer.namespace ?? origin.name?.namespace) ?? vaultAuthOf(producer, objects) ?? producer;
  const { namespace } = store;
  const isCluster = store.kind.startsWith("Cluster");
  const base2 = {
    store: `${store.kind} ${namespace === null || isCluster ? "" : `${namespace}/`}${store.name}`,
    at: store.locate(["metadata", "name"])
  };
  for (const { group, kinds, path, equals, form, says, account } of catalog.storeAuthentication) {
    if (group !== store.group || !kinds.includes(store.kind)) continue;
    const match = matchesOf(store.value, path).find(({ value }) => equals === void 0 || value === equals);
    if (match === void 0) continue;
    const named = account === void 0 ? void 0 : matchesOf(store.value, account)[0]?.value;
    return {
      ...base2,
      form,
      says,
      account: accountText(named, isCluster ? null : namespace),
      at: store.locate(match.path)
    };
  }
  return { ...base2, form: "unknown", says: "nothing in the manifests says how", account: null };
}
function vaultAuthOf(producer, objects) {
  const reference = stringAt(valueAt(producer.value, ["spec", "vaultAuthRef"]));
  if (reference === void 0) return null;
  const slash = reference.indexOf("/");
  const namespace = slash < 0 ? producer.namespace : reference.slice(0, slash);
  return objects.find("secrets.hashicorp.com", "VaultAuth", namespace, reference.slice(slash + 1));
}
function accountText(value, namespace) {
  const name = stringAt(value) ?? stringAt(valueAt(value, ["name"]));
  if (name === void 0) return null;
  const prefix = stringAt(valueAt(value, ["namespace"])) ?? namespace;
  return prefix === null ? name : `${prefix}/${name}`;
}
function identityMarksOf(workload2, podIndex, objects, catalog) {
  const pod = workload2.pods[podIndex];
  if (pod === void 0) return [];
  const account = objects.find("", "ServiceAccount", pod.namespace, pod.serviceAccount);
  const accountAnnotations = stringMap(valueAt(account?.value, ["metadata", "annotations"]));
  const marks = catalog.workloadIdentity.flatMap(({ on, key, podLabel, says }) => {
    if (podLabel !== void 0 && pod.labels[podLabel] !== "true") return [];
    if (on === "pod") {
      const isSet = Object.hasOwn(pod.annotations, key);
      return isSet ? [{ says, strength: "asserted", at: workload2.manifest.locate([...pod.path, "metadata", "annotations", key]) }] : [];
    }
    if (account === null || accountAnnotations[key] === void 0) return [];
    return [{ says, strength: "asserted", at: account.locate(["metadata", "annotations", key]) }];
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
function copyOf(origin, annotationPaths, catalog) {
  const { producer, secret } = origin;
  if (producer?.kind === "ClusterExternalSecret") return clusterCopy(producer);
  const places = [
    ...secret === null ? [] : [{ manifest: secret, path: "metadata.annotations" }],
    ...producer === null ? [] : annotationPaths.map((path) => ({ manifest: producer, path }))
  ];
  for (const { manifest, path } of places) {
    for (const match of matchesOf(manifest.value, path)) {
      const annotations = stringMap(match.value);
      const copy2 = catalog.copies.find(({ enable, enableValue }) => {
        const value = annotations[enable];
        return value !== void 0 && (enableValue === void 0 || value === enableValue);
      });
      if (copy2 === void 0) continue;
      const selector = copy2.selector === void 0 ? "" : annotations[copy2.selector] ?? "";
      const list2 = copy2.namespaces === void 0 ? "" : annotations[copy2.namespaces] ?? "";
      const range = list2 !== "" ? `the namespaces ${list2}` : selector !== "" ? `namespaces with ${selector}` : "every namespace";
      return { copier: copy2.says, range, at: manifest.locate([...match.path, copy2.enable], "key") };
    }
  }
  return null;
}
function clusterCopy(producer) {
  const spec = producer.value["spec"];
  const names = listAt(valueAt(spec, ["namespaces"])).filter((name) => typeof name === "string");
  const selectors = [...listAt(valueAt(spec, ["namespaceSelectors"])), valueAt(spec, ["namespaceSelector"])].filter(
    isObject
  );
  if (selectors.length === 0 && names.length < 2) return null;
  const labels = selectors.flatMap((selector) => Object.entries(stringMap(selector["matchLabels"])));
  const isAll = selectors.some((selector) => Object.keys(selector).length === 0);
  const parts = [
    ...names,
    ...labels.map(([key, value]) => `those with ${key}=${value}`),
    ...selectors.length > 0 && labels.length === 0 ? ["those that a selector chooses"] : []
  ];
  const range = isAll ? "every namespace" : `the namespaces ${parts.join(", ")}`;
  return { copier: `ClusterExternalSecret ${producer.name}`, range, at: producer.locate(["spec"]) };
}

// src/secrets/sharing.ts
function createSharing(workloads, manifests) {
  const bySecret2 = /* @__PURE__ */ new Map();
  for (const workload2 of workloads)
    for (const [name, consumer] of workload2.pods.flatMap((_, pod) => usesOf(workload2, pod)))
      push4(bySecret2, name, consumer);
  const byRemote = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    if (manifest.kind !== "ExternalSecret") continue;
    const name = stringAt(valueAt(manifest.value, ["spec", "target", "name"])) ?? manifest.name;
    for (const item of listAt(valueAt(manifest.value, ["spec", "data"]))) {
      const key = isObject(item) ? stringAt(item["secretKey"]) ?? null : null;
      const remote = key === null ? null : remoteOf(manifest, key);
      if (remote !== null) push4(byRemote, remote, { namespace: manifest.namespace, name, key });
    }
  }
  return { bySecret: bySecret2, byRemote };
}
function consumersOf(origin, root, sharing) {
  if (origin.name === null) return [];
  const names = [origin.name];
  const remote = origin.producer === null || origin.name.key === null ? null : remoteOf(origin.producer, origin.name.key);
  if (remote !== null) names.push(...sharing.byRemote.get(remote) ?? []);
  const everywhere = origin.producer?.kind === "ClusterExternalSecret";
  const found = new Set(
    names.flatMap(
      ({ namespace, name, key }) => (sharing.bySecret.get(name) ?? []).filter(
        (consumer) => (everywhere || consumer.namespace === namespace) && (consumer.namespace !== null || consumer.workload.root === root) && (key === null || consumer.key === null || consumer.key === key)
      )
    )
  );
  return [...found];
}
function remoteOf(manifest, key) {
  if (manifest.kind !== "ExternalSecret" || valueAt(manifest.value, ["spec", "target", "template"]) !== void 0)
    return null;
  const item = listAt(valueAt(manifest.value, ["spec", "data"])).find(
    (one) => isObject(one) && one["secretKey"] === key
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
  const isKnown = pod.serviceAccountKnown && !/[$<{%]/.test(pod.serviceAccount);
  const serviceAccount = isKnown ? pod.serviceAccount : null;
  const prefix = pod.namespace === null ? "" : `${pod.namespace}/`;
  const identity2 = serviceAccount === null ? `${workload2.kind} ${prefix}${workload2.name}` : `${prefix}${serviceAccount}`;
  const uses = [];
  const add = (reference, field, keys, path) => {
    const name = isObject(reference) ? stringAt(reference[field]) : void 0;
    if (name === void 0 || name === "") return;
    const at = workload2.manifest.locate(path);
    for (const key of keys)
      uses.push([name, { workload: workload2, identity: identity2, namespace: pod.namespace, serviceAccount, key, at }]);
  };
  for (const container of pod.containers) {
    for (const [position, item] of listAt(container.value["env"]).entries()) {
      const reference = valueAt(item, ["valueFrom", "secretKeyRef"]);
      const key = stringAt(valueAt(reference, ["key"])) ?? null;
      add(reference, "name", [key], [...container.path, "env", position, "valueFrom", "secretKeyRef"]);
    }
    for (const [position, item] of listAt(container.value["envFrom"]).entries())
      add(valueAt(item, ["secretRef"]), "name", [null], [...container.path, "envFrom", position, "secretRef"]);
  }
  for (const { value, path } of pod.volumes) {
    const secret = value["secret"];
    if (isObject(secret)) add(secret, "secretName", keysOf(secret), [...path, "secret"]);
    for (const [position, source] of listAt(valueAt(value, ["projected", "sources"])).entries()) {
      const projected = valueAt(source, ["secret"]);
      if (isObject(projected))
        add(projected, "name", keysOf(projected), [...path, "projected", "sources", position, "secret"]);
    }
  }
  return uses;
}
function keysOf(volume) {
  const items = listAt(volume["items"]).flatMap((item) => stringAt(valueAt(item, ["key"])) ?? []);
  return items.length > 0 ? items : [null];
}
function push4(map2, key, value) {
  const list2 = map2.get(key);
  if (list2 === void 0) map2.set(key, [value]);
  else list2.push(value);
}

// src/cluster/identity.ts
function identityFacts(manifests, workloads, index, objects, catalogs) {
  const rbac2 = createRbacIndex(manifests, catalogs.rbac);
  const sharing = createSharing(workloads, manifests);
  const consumers = oncePerSecret(
    ({ origin, reference }) => consumersOf(origin, reference.workload.root, sharing),
    []
  );
  const facts = {
    consumers,
    readers: oncePerSecret((token) => {
      const { name, producer, secret } = token.origin;
      if (name === null) return [];
      const root = (secret ?? producer)?.root ?? token.reference.workload.root;
      const accounts = consumers(token).flatMap(
        ({ namespace, serviceAccount }) => serviceAccount === null ? [] : [{ namespace, name: serviceAccount }]
      );
      return readersOf(rbac2, { namespace: name.namespace, name: name.name, root }, accounts);
    }, []),
    copy: ({ origin }) => {
      const entry2 = catalogs.stores.producers.find(
        ({ groups, kind }) => kind === origin.producer?.kind && groups.includes(origin.producer.group)
      );
      return copyOf(origin, entry2?.annotations ?? ["metadata.annotations"], catalogs.identity);
    },
    store: ({ origin }) => storeAuthenticationOf(origin, index, objects, catalogs.identity),
    marks: (workload2, pod) => identityMarksOf(workload2, pod, objects, catalogs.identity)
  };
  return {
    ...facts,
    chain: (token) => {
      const { reference, origin } = token;
      const pod = reference.workload.pods[reference.pod];
      return chainOf({
        reference,
        origin,
        account: pod === void 0 ? null : objects.find("", "ServiceAccount", pod.namespace, pod.serviceAccount),
        store: origin.producer === null ? null : storeOf(origin.producer, index, origin.name?.key),
        authentication: facts.store(token),
        marks: facts.marks(reference.workload, reference.pod),
        consumers: facts.consumers(token),
        readers: facts.readers(token),
        copy: facts.copy(token)
      });
    }
  };
}
function oncePerSecret(ask, none) {
  const answers = /* @__PURE__ */ new Map();
  return (token) => {
    const { name, producer } = token.origin;
    if (name === null) return none;
    const made = producer === null ? "" : `${producer.file} ${producer.document}`;
    const key = [name.namespace, name.name, name.key, token.reference.workload.root, made].join("\0");
    const known = answers.get(key);
    if (known !== void 0) return known;
    const answer = ask(token);
    answers.set(key, answer);
    return answer;
  };
}

// src/cluster/in-cluster.ts
function inClusterTarget(host, port, namespace, objects) {
  const match = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(\.svc(?:\.[a-z0-9.-]+)?)?)?$/.exec(host.replace(/\.$/, ""));
  const name = match?.[1];
  if (match === null || name === void 0) return null;
  const other = match[2] ?? namespace ?? "";
  const service = objects.find("", "Service", match[2] ?? namespace, name);
  if (service === null) {
    const isSure = match[3] !== void 0 || match[2] === void 0;
    return isSure && host !== "localhost" ? { namespace: other, name, labels: null, port } : null;
  }
  const selector = valueAt(service.value, ["spec", "selector"]);
  const labels = isObject(selector) ? stringMap(selector) : null;
  const own = listAt(valueAt(service.value, ["spec", "ports"])).find((item) => isObject(item) && item["port"] === port);
  const target = isObject(own) ? own["targetPort"] : void 0;
  return {
    namespace: service.namespace ?? other,
    name,
    labels: labels === null || Object.keys(labels).length === 0 ? null : labels,
    port: typeof target === "number" ? target : Number(stringAt(target) ?? Number.NaN) || port
  };
}

// src/cluster/judge.ts
var UNSET = "\0unset ";
function judgeCall(call, engine, byId, objects) {
  const pod = call.workload.pods[call.pod];
  if (pod === void 0) throw new Error(`call without a pod: ${call.host}`);
  const namespace = pod.namespace ?? UNSET + call.workload.root;
  const { destination, unknown } = destinationOf(call, pod.namespace, objects);
  const judgement = certain(byLabels(engine.judge(identityOf(pod, namespace), destination), destination), unknown);
  return {
    call,
    judgement,
    elsewhere: judgement.effectiveVerdict === "default-allow" && !pod.hostNetwork ? elsewhere(pod, namespace, judgement, destination, engine, byId) : []
  };
}
function identityOf(pod, namespace) {
  return {
    namespace,
    labels: pod.labels,
    labelsComplete: pod.labelsComplete,
    serviceAccount: pod.serviceAccount,
    hostNetwork: pod.hostNetwork
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
function elsewhere(pod, namespace, judgement, destination, engine, byId) {
  const selecting2 = new Set(judgement.policies.map(({ policy }) => policy.id));
  const found = [];
  const namespaces = /* @__PURE__ */ new Set();
  for (const policy of engine.policies) {
    if (policy.namespace === null || policy.namespace === namespace || !policy.valid) continue;
    const isOpen2 = pod.namespace === null ? !policy.namespace.startsWith(UNSET) : policy.namespace.startsWith(UNSET);
    if (isOpen2) namespaces.add(policy.namespace);
  }
  for (const other of namespaces) {
    for (const { policy, selects } of engine.judge(identityOf(pod, other), destination).policies) {
      const view = byId.get(policy.id);
      const restricts = policy.rules.some(({ egress }) => egress.length > 0);
      if (selects && restricts && !selecting2.has(policy.id) && policy.namespace === other && view !== void 0)
        found.push(view);
    }
  }
  return found;
}

// src/cluster/mesh.ts
var GROUP = "networking.istio.io";
function meshGateways(calls, objects) {
  const routes = objects.all(GROUP, "VirtualService").flatMap((manifest) => gatewayOf(manifest));
  return routes.flatMap(({ manifest, hosts, gateway }) => {
    const call = calls.find(({ host, via }) => via === null && hosts.some((pattern) => covers(pattern, host)));
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
function covers(pattern, host) {
  return pattern === "*" || pattern === host || pattern.startsWith("*.") && host.endsWith(pattern.slice(1));
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
function selectsAnyPod({ subject }, namespace) {
  const places = subject.requirements.filter(isOfNamespace);
  const others = subject.requirements.filter((requirement) => !isOfNamespace(requirement));
  if (namespace !== null) {
    if (others.length > 0) return null;
    return namespace.startsWith("\0") ? "its namespace" : `namespace ${namespace}`;
  }
  if (places.length === 0)
    return others.length === 0 ? "the cluster" : `any namespace that has ${others.map(requirementText).join(", ")}`;
  if (others.length > 0) return null;
  const names = places.flatMap(
    ({ key, operator, values }) => key === NAMESPACE_KEY && operator === "In" ? values : []
  );
  return names.length === places.length && names.length === 1 ? `namespace ${names[0] ?? ""}` : `namespaces with ${places.map(requirementText).join(", ")}`;
}
function isOfNamespace({ key }) {
  return key === NAMESPACE_KEY || key.startsWith(NAMESPACE_LABELS_PREFIX);
}
function requirementText({ key, operator, values }) {
  const short2 = key.startsWith(`${NAMESPACE_LABELS_PREFIX}.`) ? key.slice(NAMESPACE_LABELS_PREFIX.length + 1) : key;
  if (operator === "Exists") return short2;
  if (operator === "DoesNotExist") return `no ${short2}`;
  const list2 = values.length === 1 ? values[0] ?? "" : `(${values.join("|")})`;
  return `${short2}${operator === "NotIn" ? "!=" : "="}${list2}`;
}

// src/cluster/selection.ts
function policySelections(views2, callers, quiet, { world }, catalog) {
  const opening = views2.flatMap((view) => {
    const rules2 = view.policy.valid ? openingRules(view, catalog) : [];
    return rules2.length === 0 ? [] : [{ view, policy: { ...view.policy, rules: rules2 } }];
  });
  const index = indexPolicies(opening.map(({ policy }) => policy));
  const selected = /* @__PURE__ */ new Map();
  for (const { policy } of opening) selected.set(policy.id, { callers: [], others: [] });
  const forEach = (workload2, pods, add) => {
    for (const [position, pod] of workload2.pods.entries()) {
      if (!pods.has(position)) continue;
      const identity2 = identityOf(pod, pod.namespace ?? UNSET + workload2.root);
      const subject = subjectOf(identity2, world);
      for (const policy of index.candidates(identity2.namespace, subject.labels, subject.openLabels))
        if (policySelects(policy, identity2, subject) === "yes") add(policy.id);
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
    at: placeOf3(view, policy),
    range: policy.rules.map((rule) => selectsAnyPod(rule, policy.namespace)).find((range) => range !== null) ?? null,
    callers: [...new Set(selected.get(policy.id)?.callers)],
    others: [...new Set(selected.get(policy.id)?.others)].map(({ name }) => name)
  }));
}
function openingRules({ policy, manifest }, catalog) {
  return policy.rules.filter(
    (rule) => !rule.selectsNodes && rule.egress.some((entry2) => isAllow(entry2) && textNamesHuggingFace(valueAt(manifest.value, entry2.path), catalog))
  );
}
function placeOf3({ manifest }, policy) {
  const widest = policy.rules.find((rule) => selectsAnyPod(rule, policy.namespace) !== null) ?? policy.rules[0];
  return manifest.locate([...widest?.path ?? [], "endpointSelector"], "key");
}

// src/cluster/suggest.ts
var DOWNLOAD_SUFFIXES = ["huggingface.co", "hf.co"];
var MAX_LEVELS = 4;
function nameEntries(hosts, version2) {
  const unique = [...new Set(hosts)].sort();
  const isDownload = unique.some((host) => host.endsWith(".xethub.hf.co") || host.endsWith(".cdn.hf.co"));
  if (!isDownload) return unique.map(entry);
  const others = unique.filter(
    (host) => !DOWNLOAD_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
  );
  return [...DOWNLOAD_SUFFIXES.flatMap((suffix) => suffixEntries(suffix, version2)), ...others.map(entry)];
}
function suffixEntries(suffix, version2) {
  if (version2 !== "1.18") return [`matchName: ${suffix}`, `matchPattern: "**.${suffix}"`];
  const levels = suffix === "hf.co" ? MAX_LEVELS : 1;
  const patterns = Array.from({ length: levels }, (_, level) => `matchPattern: "${"*.".repeat(level + 1)}${suffix}"`);
  return [`matchName: ${suffix}`, ...patterns];
}
function entry(host) {
  return host.includes("*") ? `matchPattern: "${host}"` : `matchName: ${host}`;
}
function proxyItem({ namespace, labels, port }) {
  const pairs = [["k8s:io.kubernetes.pod.namespace", namespace], ...Object.entries(labels)];
  return `    - toEndpoints:
        - matchLabels:
${pairs.filter(([, value]) => value !== "").map(([key, value]) => `            ${key}: ${JSON.stringify(value)}`).join("\n")}
      toPorts:
        - ports:
            - port: "${port}"
              protocol: TCP
`;
}
function policyYaml(options) {
  const selector = options.serviceAccount === "default" ? Object.entries(options.labels).slice(0, 2) : [["io.cilium.k8s.policy.serviceaccount", options.serviceAccount]];
  const names = nameEntries(options.hosts, options.version);
  const list2 = (lines, indent) => lines.map((name) => `${indent}- ${name}`).join("\n");
  const resolved = [...names, ...[...new Set(options.proxies.map(({ host }) => host))].map(entry)];
  const ports = [...new Set(options.ports)].map((port) => `            - port: "${port}"
              protocol: TCP`);
  const outside = `    - toFQDNs:
${list2(names, "        ")}
      toPorts:
        - ports:
${ports.join("\n")}
`;
  return `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: ${options.name}
${options.namespace === null ? "" : `  namespace: ${options.namespace}
`}spec:
  endpointSelector:
    matchLabels:
${selector.map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`).join("\n")}
  egress:
    - toEndpoints:
        - matchLabels:
            k8s:io.kubernetes.pod.namespace: kube-system
            k8s:k8s-app: kube-dns
      toPorts:
        - ports:
            - port: "53"
              protocol: ANY
          rules:
            dns:
${list2(resolved, "              ")}
${names.length === 0 ? "" : outside}${options.proxies.map(proxyItem).join("")}`;
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
  for (const [key, part2] of Object.entries(entries)) if (part2 !== void 0) kept.set(key, part2);
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
  for (const [key, entry2] of part2.entries) object2[key] = jsonOf(entry2);
  return object2;
}
function objectOf(part2) {
  const value = jsonOf(part2);
  return isObject(value) ? value : {};
}
function originOf(part2, path) {
  let here = part2;
  for (const [depth, step] of path.entries()) {
    if (here.kind === "copy")
      return { path: [...here.from, ...here.at === "key" ? [] : path.slice(depth)], at: here.at };
    const next = here.kind === "list" ? here.items[Number(step)] : here.entries.get(String(step));
    if (next === void 0) break;
    here = next;
  }
  return { path: here.from, at: here.kind === "copy" ? here.at : "value" };
}

// src/render/gitops/known-charts/release.ts
function releaseOf(values, name, namespace, version2) {
  const global = objectAt(values.value["global"]);
  const release = { values, name, namespace, version: version2, label: name, fullName: name };
  const label = short(fill(stringAt(global["nameOverride"]) || name, release));
  const full = stringAt(global["fullnameOverride"]) || stringAt(values.value["fullnameOverride"]);
  const derived = name.includes(label) ? name : `${name}-${label}`;
  return { ...release, label, fullName: short(full === void 0 || full === "" ? derived : fill(full, release)) };
}
function short(text) {
  return text.slice(0, 63).replace(/-$/, "");
}
function entriesOf(release, key, byDefault = true) {
  if (key === void 0) return [];
  const at = key.split(".");
  return entriesAt(valueAt(release.values.value, at), at, byDefault);
}
function entriesAt(value, at, byDefault = true) {
  return Object.entries(objectAt(value)).flatMap(
    ([id, entry2]) => isObject(entry2) && (entry2["enabled"] ?? byDefault) !== false ? [{ id, at: [...at, id], value: entry2 }] : []
  );
}
function resourceName(release, naming, { id, value }, count) {
  const { fullName } = release;
  const renamed = stringAt(value["forceRename"]);
  if (renamed !== void 0 && renamed !== "") return fill(renamed, release).toLowerCase();
  const override = stringAt(value["nameOverride"]);
  const several = count > 1 || valueAt(release.values.value, ["global", "alwaysAppendIdentifierToResourceName"]) === true;
  let name = fullName;
  if (override !== void 0 && override !== "") name = joined(fullName, fill(override, release));
  else if (naming === "always" || naming === "several" && several) name = joined(fullName, id);
  else if (naming === "unless-main" && id !== "main") name = `${fullName}-${id}`;
  else if (naming === "several-distinct" && several && !fullName.endsWith(`-${id}`)) name = joined(fullName, id);
  const prefix = fill(stringAt(value["prefix"]) ?? "", release);
  const suffix = fill(stringAt(value["suffix"]) ?? "", release);
  if (prefix !== "" && prefix !== name) name = `${prefix}-${name}`;
  if (suffix !== "" && !name.endsWith(`-${suffix}`)) name = `${name}-${suffix}`;
  return name.toLowerCase();
}
function joined(name, more) {
  return name === more ? name : `${name}-${more}`;
}
function definedName(release, kind, id) {
  const entries = entriesOf(release, release.version.keys[kind], release.version.shape !== "flat");
  const entry2 = entries.find((candidate) => candidate.id === id);
  return entry2 === void 0 ? void 0 : resourceName(release, release.version.naming.others, entry2, entries.length);
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
  for (const [key, item] of Object.entries(value)) if (item !== void 0) object2[key] = filled(item, release);
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

// src/render/gitops/value-containers.ts
var MAX_DEPTH2 = 24;
var MAX_NODES = 2e4;
var ARGUMENTS = /^(?:command|cmd|args|extraArgs|extraCmdArgs|additionalArgs|customArgs|commandArgs|[a-z]+ExtraArgs)$/;
var VARIABLES = /^(?:extra|additional|custom)?env(?:s|vars?|ironment|ironmentVariables)?$/i;
var VARIABLE_NAME = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
var SWITCHES = ["enabled", "enable", "create", "install", "deploy"];
function switchedOn(values) {
  const found = [];
  const visit = (value, path) => {
    if (path.length > MAX_DEPTH2 || found.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    if (!isObject(value) || path.length > 0 && SWITCHES.some((key) => isOff(value[key]))) return;
    found.push({ path, value });
    const waits = isCatalog(value);
    for (const [key, item] of Object.entries(value)) {
      if (!waits || !isObject(item) || SWITCHES.some((name) => Object.hasOwn(item, name))) visit(item, [...path, key]);
    }
  };
  visit(values, []);
  return found;
}
function isCatalog(value) {
  const entries = Object.values(value).filter(isObject);
  const off = entries.filter((entry2) => SWITCHES.some((key) => isOff(entry2[key]))).length;
  const isOn = entries.some((entry2) => SWITCHES.some((key) => Object.hasOwn(entry2, key) && !isOff(entry2[key])));
  return off > 2 && !isOn && off * 5 >= entries.length * 4;
}
function isOff(value) {
  return value === false || value === "false";
}
function valueContainers(values, file) {
  return switchedOn(values.value).flatMap(({ path, value }) => {
    const part2 = containerPart(path, value, values);
    if (part2 === null) return [];
    const pod = map(
      {
        apiVersion: copy("v1", path),
        kind: copy("Pod", path),
        metadata: map({ name: copy(nameOf2(path, value), path) }, path),
        spec: map({ containers: list([part2], path) }, path)
      },
      path
    );
    const manifest = manifestOf(
      objectOf(pod),
      {
        file,
        document: 0,
        path: [],
        locate: (inner, which) => {
          const origin = originOf(pod, inner);
          return values.locate(origin.path, origin.at === "key" ? "key" : which);
        }
      },
      { root: file, origin: "helm", namespace: null }
    );
    return manifest === null ? [] : [{ path, value, manifest }];
  });
}
function nameOf2(path, value) {
  return stringAt(value["name"]) ?? String(path.findLast((step) => typeof step === "string") ?? "values");
}
function containerPart(path, value, values) {
  const resolve3 = (text) => fill(text, { name: "release", namespace: null, values });
  const args = [];
  const env = [];
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    if (ARGUMENTS.test(key)) args.push(...argumentParts(item, at, resolve3));
    else if (key === "vllmConfig" && isObject(item))
      args.push(...argumentParts(item["extraArgs"], [...at, "extraArgs"], resolve3));
    else if (VARIABLES.test(key)) env.push(...variableParts(item, at, resolve3));
    else if (VARIABLE_NAME.test(key)) env.push(...variableParts({ [key]: item ?? null }, path, resolve3));
  }
  const image = imageOf2(value);
  if (args.length + env.length === 0 && image === "") return null;
  return map(
    {
      name: copy(nameOf2(path, value), path),
      image: fromKey(
        image === "" ? "unknown" : resolve3(image),
        Object.hasOwn(value, "image") ? [...path, "image"] : path
      ),
      args: args.length === 0 ? void 0 : list(args, path),
      env: env.length === 0 ? void 0 : list(env, path)
    },
    path
  );
}
function imageOf2(value) {
  const image = value["image"];
  if (typeof image === "string") return image;
  const parts = isObject(image) ? image : value;
  const repository = stringAt(parts["repository"]);
  if (repository === void 0 || repository === "" || repository.includes("://")) return "";
  if (!isObject(image) && !["tag", "imageTag", "pullPolicy", "digest"].some((key) => Object.hasOwn(parts, key)))
    return "";
  const registry = stringAt(parts["registry"]) ?? "";
  const tag = parts["tag"];
  const name = registry === "" ? repository : `${registry}/${repository}`;
  return typeof tag === "string" && tag !== "" ? `${name}:${tag}` : name;
}
function argumentParts(value, at, resolve3) {
  if (typeof value === "string") return [copy(resolve3(value), at)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => {
    if (typeof item === "string" || typeof item === "number") return [copy(resolve3(String(item)), [...at, index])];
    return [];
  });
}
function variableParts(value, at, resolve3) {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const name = isObject(item) ? stringAt(item["name"]) : void 0;
      if (!isObject(item) || name === void 0) return [];
      const text = item["value"];
      if (typeof text !== "string") return [copy(item, [...at, index])];
      const own = map(
        { name: copy(name, [...at, index, "name"]), value: copy(resolve3(text), [...at, index, "value"]) },
        [...at, index]
      );
      return [own];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [];
    const here = [...at, name];
    if (typeof item === "string" || typeof item === "number" || typeof item === "boolean")
      return [map({ name: fromKey(name, here), value: copy(resolve3(String(item)), here) }, here)];
    if (!isObject(item)) return [];
    if (isObject(item["valueFrom"]))
      return [map({ name: fromKey(name, here), valueFrom: copy(item["valueFrom"], [...here, "valueFrom"]) }, here)];
    if (isObject(item["secretKeyRef"])) return [map({ name: fromKey(name, here), valueFrom: copy(item, here) }, here)];
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
function valuesCalls(values, file, catalog, region) {
  const nodes = switchedOn(values.value);
  const images = nodes.map(({ value }) => imageOf2(value)).filter((image) => image !== "");
  const isStandIn = images.some((image) => isSimulator(containerOf2(image), catalog.engines));
  if (isStandIn && !images.some((image) => engineOfImage(containerOf2(image), catalog.engines) !== null)) return [];
  const fields = nodes.flatMap((node) => fieldCalls(node, values, catalog, region));
  return distinct2([...fields, ...containerCalls(values, file, catalog, region)]);
}
function containerCalls(values, file, catalog, region) {
  const objects = indexObjects([]);
  return valueContainers(values, file).flatMap(({ manifest, value }) => {
    const workload2 = readWorkload(manifest, catalog.workloadKinds);
    if (workload2 === null) return [];
    const { calls, tokens } = readFacts(workload2, objects, catalog, { region });
    const placeholders = tokens.filter(({ secret }) => secret === null).map(({ at }) => at.line);
    const isBare = Object.keys(value).every(
      (key) => /^(?:image|repository|registry|tag|digest|pullPolicy|imagePullPolicy|enabled|name)$/.test(key)
    );
    const byModel = /* @__PURE__ */ new Map();
    for (const call of calls) {
      const why = call.evidence[0]?.text ?? "";
      const isOffer = call.model === null && !why.includes("=") && placeholders.includes(call.at.line);
      if (call.purpose === "telemetry" || isOffer || isBare && why.startsWith("image:")) continue;
      const key = `${call.model ?? ""}\0${call.at.line}`;
      byModel.set(key, [...byModel.get(key) ?? [], call]);
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
function fieldCalls({ path, value }, values, catalog, region) {
  const fromHub = Object.values(value).some((item) => typeof item === "string" && HUB_SOURCE.test(item));
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item !== "string" || item.length > 500 || FOR_PEOPLE.test(key)) return [];
    const text = fill(item, { name: "release", namespace: null, values }).trim();
    const isAddress = HUB_ADDRESS2.test(text);
    const isNamed = isModelKey(key) || fromHub && REPOSITORY_KEY.test(key);
    const isId = REPO_ID3.test(text) && !PROVIDERS.test(text);
    if (!isAddress && !(isNamed && isId && (fromHub || isLoaded(path, value, values, catalog)))) return [];
    const reference = readModel(text.replaceAll(/["']/g, ""), { bare: true });
    if (reference.type === "elsewhere") return [];
    const at = values.locate([...path, key]);
    return [
      {
        hosts: downloadHosts(catalog.destinations, region).filter(({ required }) => required).map(({ host }) => host),
        model: reference.type === "hub" ? reference.id : null,
        confidence: isAddress ? "high" : "medium",
        at,
        evidence: evidence(at, `${key}: ${item}`)
      }
    ];
  });
}
function isModelKey(key) {
  return MODEL_KEY.test(key.toLowerCase().replaceAll(/[-_]/g, ""));
}
function isLoaded(path, value, values, catalog) {
  if (Object.entries(value).some(([key, item]) => /url|host|endpoint|base/i.test(key) && isAddressOfServer(item)))
    return false;
  const image = imageOf2(value);
  if (image !== "" && engineOfImage(containerOf2(image), catalog.engines) !== null) return true;
  if (Object.keys(value).some((key) => LOADER_KEY.test(key))) return true;
  if (path.some((step) => typeof step === "string" && ENGINE_KEY.test(step))) return true;
  const parent = path.length === 0 ? void 0 : valueAt(values.value, path.slice(0, -1));
  return isObject(parent) && engineOfImage(containerOf2(imageOf2(parent)), catalog.engines) !== null;
}
function isAddressOfServer(value) {
  return typeof value === "string" && /^https?:\/\//i.test(value) && !/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)/i.test(value);
}
function containerOf2(image) {
  return { name: "", type: "main", path: [], image, command: [], args: [], value: {} };
}
function distinct2(calls) {
  const kept = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key = `${call.model ?? ""}\0${call.hosts.join()}`;
    if (!kept.has(key)) kept.set(key, call);
  }
  const all = [...kept.values()];
  const isChosen = all.some(({ evidence: { text } }) => !text.startsWith("image:"));
  const known = all.filter(({ evidence: { text } }) => !isChosen || !text.startsWith("image:"));
  const isNamed = known.some(({ model }) => model !== null);
  return known.filter(({ model, hosts }) => model !== null || !isNamed || !hosts.includes("huggingface.co"));
}

// src/cluster/values-calls.ts
function valuesThatCall(unrendered, catalog, region) {
  const found = /* @__PURE__ */ new Map();
  for (const { root, reason, file, values } of unrendered) {
    const calls = [...valuesCalls(values, file, catalog, region)].sort((a, b) => order(a.at, b.at, file));
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
  const views2 = input.manifests.filter(
    ({ apiVersion, kind }) => isPolicyKind(apiVersion, kind) || apiVersion.startsWith("cilium.io/") && /^Cilium(?:Clusterwide)?NetworkPolicy$/i.test(kind)
  ).map(
    (manifest, index2) => ({
      manifest,
      policy: compilePolicy(
        { value: manifest.value, defaultNamespace: manifest.namespace ?? UNSET + manifest.root, id: String(index2) },
        settings.cilium
      )
    })
  );
  const world = worldOf(objects, settings.dns);
  const engine = createEngine(
    views2.map(({ policy }) => policy),
    world,
    settings.cilium
  );
  const byId = new Map(views2.map((view) => [view.policy.id, view]));
  const index = createSecretIndex(input.manifests, settings.stores);
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
      quiet.push({ name: nameOf3(workload2, input.scope), facts });
      continue;
    }
    callers.push(
      callerOf(workload2, facts, input.scope, engine, byId, objects, settings, (reference) => {
        const origin = provenanceOf(reference, index);
        return { reference, origin, rotation: rotationOf(reference, origin, settings) };
      })
    );
  }
  const selecting2 = new Set(
    callers.flatMap(({ calls }) => calls.flatMap(({ judgement }) => judgement.policies.map(({ policy }) => policy.id)))
  );
  return Object.freeze({
    scope: input.scope,
    now: settings.now,
    ciliumVersion: settings.cilium.version,
    callers,
    quiet,
    policies: views2,
    relevantPolicies: views2.filter(
      (view) => selecting2.has(view.policy.id) || namesHuggingFace(view, settings.huggingface.destinations)
    ),
    selections: policySelections(views2, callers, quiet, engine, settings.huggingface.destinations),
    heldSecrets: heldSecrets(
      input.manifests.filter(({ root }) => input.judged.has(root)),
      settings.huggingface.environment
    ).filter(({ secret, key }) => {
      const name = { namespace: secret.namespace, name: secret.name, key };
      return secretProvenance(name, secret.root, "high", index).provenance === "static-secret";
    }),
    identity: identityFacts(input.manifests, workloads, index, objects, settings),
    literals: input.literals,
    unparseable: input.unparseable,
    valuesCalls: valuesThatCall(input.unrendered, settings.huggingface, settings.region),
    notRendered: input.notRendered,
    acceptEncrypted: settings.acceptEncrypted,
    suggestPolicy: (caller, calls) => suggestion(caller, calls, objects, settings.cilium),
    problemPlace: (view, problem) => view.manifest.locate(problem.path, "key")
  });
}
function callerOf(workload2, facts, scope, engine, byId, objects, settings, tokenFacts) {
  const name = nameOf3(workload2, scope);
  const mesh = meshGateways(facts.calls, objects);
  return {
    workload: workload2,
    name,
    facts: mesh.length === 0 ? facts : { ...facts, unresolved: [...facts.unresolved, ...mesh] },
    calls: facts.calls.map((call) => judgeCall(call, engine, byId, objects)),
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
function nameOf3(workload2, scope) {
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
function suggestion(caller, calls, objects, cilium) {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  const required = calls.filter(({ call }) => call.required || calls.every((other) => !other.call.required));
  const hops = required.map(({ call }) => {
    const [host = call.host, port = String(call.port)] = call.via?.split(":") ?? [];
    const isAsked = call.via !== null || call.purpose === "custom";
    const target = isAsked ? inClusterTarget(host, Number(port), pod?.namespace ?? null, objects) : null;
    return { host, port: Number(port), target };
  });
  const outside = hops.filter(({ target }) => target === null);
  const proxies = hops.flatMap(
    ({ host, target }) => target === null ? [] : [{ host, namespace: target.namespace, labels: target.labels ?? {}, port: target.port }]
  );
  return policyYaml({
    name: `${caller.workload.name || caller.workload.kind.toLowerCase()}-egress`.slice(0, 63),
    namespace: caller.workload.namespace,
    serviceAccount: pod?.serviceAccountKnown === true ? pod.serviceAccount : "default",
    labels: pod?.labels ?? {},
    hosts: outside.map(({ host }) => host),
    ports: outside.map(({ port }) => port),
    proxies: [...new Map(proxies.map((proxy) => [`${proxy.host}:${proxy.port}`, proxy])).values()],
    version: cilium.version
  });
}
function callConfidence(calls) {
  const rank = { high: 0, medium: 1, low: 2 };
  return calls.map(({ call }) => call.confidence).sort((a, b) => rank[a] - rank[b])[0] ?? "low";
}

// src/kube/roots.ts
function splitRawRoots(files) {
  const sorted = [...files].sort((a, b) => byCodeUnits(a.path, b.path));
  return splitFolder("", sorted);
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
    for (const identity2 of identities) {
      const other = seen.get(identity2);
      if (other !== void 0 && other !== path) return true;
      seen.set(identity2, path);
    }
  }
  return false;
}

// src/cluster/raw-roots.ts
function rawRootsOf(documents, kinds) {
  const byFile = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const identities = byFile.get(document.file) ?? [];
    byFile.set(document.file, identities);
    identities.push(...identitiesOf(document, kinds));
  }
  const files = [...byFile].map(([path, identities]) => ({ path, identities }));
  const rootOf = /* @__PURE__ */ new Map();
  const members = splitRawRoots(files).map(({ id, files: own }) => {
    for (const file of own) rootOf.set(file, id);
    return { id, identities: new Set(own.flatMap((file) => byFile.get(file) ?? [])) };
  });
  return { members, rootOf: (file) => rootOf.get(file) ?? "." };
}
function renderedRootsOf(documents, kinds) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const document of documents) {
    if (document.rendered === void 0) continue;
    const { root } = document.rendered.context;
    const identities = byRoot.get(root) ?? /* @__PURE__ */ new Set();
    byRoot.set(root, identities);
    for (const identity2 of identitiesOf(document, kinds)) identities.add(identity2);
  }
  return [...byRoot].map(([id, identities]) => ({ id, identities }));
}
function identitiesOf(document, kinds) {
  if (document.name === "" || !clashes(document, kinds)) return [];
  return [`${document.kind}.${document.apiVersion.split("/")[0] ?? ""} ${document.namespace}/${document.name}`];
}
function clashes({ apiVersion, kind }, kinds) {
  if (kind === "Secret" || kind === "ServiceAccount" || isPolicyKind(apiVersion, kind)) return true;
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  if (group === "helm.toolkit.fluxcd.io" && kind === "HelmRelease") return true;
  return kinds.kinds.some((entry2) => entry2.kinds.includes(kind) && entry2.groups.includes(group));
}

// src/cluster/scopes.ts
var MAX_ALTERNATIVES = 32;
function inferScopes(members) {
  const clashes2 = clashTable(members);
  const all = members.map(({ id }) => id);
  const byRoots = /* @__PURE__ */ new Map();
  const add = (name, roots, judged) => {
    const sorted = [...roots].sort(byCodeUnits);
    const key = sorted.join("\0");
    const known = byRoots.get(key);
    if (known === void 0) byRoots.set(key, { name, roots: new Set(sorted), judged: /* @__PURE__ */ new Set([judged]) });
    else known.judged.add(judged);
  };
  for (const id of all) {
    const own = clashes2.get(id) ?? /* @__PURE__ */ new Set();
    const compatible = all.filter((other) => other !== id && !own.has(other));
    const isContested = (other) => [...clashes2.get(other) ?? []].some((third) => third !== id && !own.has(third));
    const contested = compatible.filter(isContested);
    const isSettled = new Set(contested);
    const settled = compatible.filter((other) => !isSettled.has(other));
    if (contested.length === 0) add(own.size === 0 ? "default" : id, [id, ...settled], id);
    for (const alternative of contested.slice(0, MAX_ALTERNATIVES)) {
      const together = [id, ...settled, alternative];
      for (const other of contested) {
        if (other !== alternative && !together.some((member) => clashes2.get(member)?.has(other))) together.push(other);
      }
      add(alternative, together, id);
    }
  }
  return [...byRoots.values()];
}
function clashTable(members) {
  const definers = /* @__PURE__ */ new Map();
  for (const { id, identities } of members) {
    for (const identity2 of identities) {
      const list2 = definers.get(identity2);
      if (list2 === void 0) definers.set(identity2, [id]);
      else list2.push(id);
    }
  }
  const clashes2 = /* @__PURE__ */ new Map();
  for (const ids of definers.values()) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const set = clashes2.get(id) ?? /* @__PURE__ */ new Set();
      for (const other of ids) if (other !== id) set.add(other);
      clashes2.set(id, set);
    }
  }
  return clashes2;
}

// src/cluster/plan.ts
function policyRoot(cluster) {
  return `policies of ${cluster}`;
}
function planScopes(store, config, kinds, prefix) {
  const clusters = config.clusters.map((cluster) => ({ cluster, takes: globMatcher(cluster.paths, prefix) }));
  const filesOf = ({ file, rendered }) => rendered?.inputs ?? [file];
  const isTaken = (document) => clusters.some(({ takes }) => filesOf(document).some((file) => takes(file)));
  const free = clusters.length === 0 ? store.documents : store.documents.filter((document) => !isTaken(document));
  const inferred = rawRootsOf(free.filter(isWritten), kinds);
  const stated = clusters.flatMap(({ cluster, takes }) => {
    const own = store.documents.filter((document) => filesOf(document).some((file) => takes(file)));
    const root = clusterRoot(cluster.name);
    const written = new Set(own.filter(isWritten).flatMap((document) => identitiesOf(document, kinds)));
    const scopes2 = inferScopes([{ id: root, identities: written }, ...renderedRootsOf(own, kinds)]);
    return scopes2.map(({ name, roots, judged }) => ({
      name: scopes2.length === 1 ? cluster.name : `${cluster.name}: ${name === root ? "plain manifests" : name}`,
      roots: /* @__PURE__ */ new Set([...roots, policyRoot(cluster.name)]),
      judged,
      cilium: { ...config.cilium, ...cluster.cilium }
    }));
  });
  const members = [...inferred.members, ...renderedRootsOf(free, kinds)];
  const scopes = [...stated, ...inferScopes(members).map((scope) => ({ ...scope, cilium: config.cilium }))];
  const nothing = { name: "default", roots: /* @__PURE__ */ new Set(), judged: /* @__PURE__ */ new Set(), cilium: config.cilium };
  return {
    scopes: scopes.length === 0 ? [nothing] : scopes,
    contextsOf: ({ file, rendered }) => {
      if (rendered !== void 0) return [rendered.context];
      const own = clusters.filter(({ takes }) => takes(file)).map(
        ({ cluster }) => ({
          root: clusterRoot(cluster.name),
          origin: "raw",
          namespace: cluster.namespace ?? config.namespace
        })
      );
      return own.length > 0 ? own : [{ root: inferred.rootOf(file), origin: "raw", namespace: config.namespace }];
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

// src/huggingface/needles.ts
function needles(catalog) {
  const texts2 = /* @__PURE__ */ new Set([
    "huggingface",
    "hugging_face",
    "hf://",
    "hf.co",
    "hf_",
    "--hf-",
    "--model",
    "--tokenizer",
    "--pretrained",
    "pretrained_model",
    "inferenceclient("
  ]);
  for (const script of catalog.engines.scripts) for (const word of script.words ?? []) texts2.add(word);
  for (const { name } of [...catalog.environment.tokens, ...catalog.environment.endpoints])
    texts2.add(name.toLowerCase());
  for (const suffix of catalog.destinations.suffixes) texts2.add(suffix);
  for (const { host } of catalog.destinations.hosts) texts2.add(host.replace(/^\*\./, "").toLowerCase());
  for (const { host } of catalog.destinations.mirrors ?? []) texts2.add(host.toLowerCase());
  for (const engine of catalog.engines.engines) {
    for (const image of engine.images ?? []) texts2.add(image.toLowerCase().replace(/^\//, ""));
    for (const command of engine.commands ?? []) texts2.add((command.split(" ")[0] ?? command).toLowerCase());
    for (const variable2 of engine.variables ?? []) texts2.add(variable2.toLowerCase());
  }
  for (const kind of catalog.workloadKinds.kinds) {
    if ((kind.models ?? []).length + (kind.tokens ?? []).length === 0) continue;
    for (const group of kind.groups) if (group !== "") texts2.add(group);
  }
  return [...texts2].filter((text) => text.length > 2);
}

// src/cluster/select.ts
var JOINED = /* @__PURE__ */ new Set([
  "ConfigMap",
  "Secret",
  "ServiceAccount",
  "Namespace",
  "Service",
  "CiliumCIDRGroup",
  "SecretStore",
  "ClusterSecretStore",
  "VaultAuth",
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding"
]);
var SOURCES = /* @__PURE__ */ new Set(["OCIRepository", "HelmRepository", "GitRepository", "Bucket", "HelmChart"]);
var COMMON = new Set(
  "apiVersion kind metadata name namespace spec specs labels matchLabels app kubernetes io k8s-app port ports protocol TCP UDP ANY 53 80 443 true false v2 description".split(
    " "
  )
);
var VALUES = /model|repo|hf[_.-]|hugging/i;
var HIDING = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n)|!!binary/i;
var ENCODED_ADDRESSES = ["aHR0cHM6Ly", "aHR0cDovL", "aGY6Ly", "aHVnZ2luZ2ZhY2"];
function relevantDocuments(store, catalogs) {
  const own = new RegExp(
    needles({ ...catalogs, environment: catalogs.environment }).map(escaped).join("|"),
    "i"
  );
  const callers = /* @__PURE__ */ new Set();
  const policies = /* @__PURE__ */ new Set();
  const releases = /* @__PURE__ */ new Set();
  for (const document of store.documents) {
    if (document.kind === "CustomResourceDefinition") continue;
    const text = store.textOf(document);
    if (isPolicyDocument(document) || mayMakePolicies(document, text)) policies.add(document);
    if (document.kind === "HelmRelease" && VALUES.test(text)) releases.add(document);
    const isSecret = document.kind === "Secret";
    const holds2 = isSecret && (mayHoldEncodedToken(text) || ENCODED_ADDRESSES.some((start) => text.includes(start)));
    if (holds2 || own.test(text) || HIDING.test(text)) callers.add(document);
  }
  const ignoring = new Set(
    store.documents.filter((document) => store.textOf(document).includes("hf-guardrails/ignore"))
  );
  if (callers.size + releases.size === 0) return [...ignoring];
  const producers = new Set(catalogs.secretStores.producers.map(({ kind }) => kind));
  const makesSecrets = (text) => (catalogs.secretStores.annotated ?? []).some(({ trigger }) => text.includes(trigger));
  const hasReleases = releases.size > 0 || [...callers, ...policies].some(({ kind }) => kind === "HelmRelease");
  const configMaps = new Set([...callers].filter(({ kind }) => kind === "ConfigMap").map(({ name }) => name));
  const secrets = new Set(
    [...callers].flatMap((document) => [
      ...document.kind === "Secret" ? [document.name] : [],
      ...secretsOf(store.textOf(document))
    ])
  );
  const selected = selectedWords([...callers].filter((document) => policies.has(document)).map(store.textOf));
  return store.documents.filter((document) => {
    if ([callers, policies, releases, ignoring].some((kept) => kept.has(document))) return true;
    if (document.kind === "CustomResourceDefinition") return false;
    if (JOINED.has(document.kind) || producers.has(document.kind) || document.kind === "List") return true;
    if (document.apiVersion.startsWith("kyverno.io/") && /generate["']?:/.test(store.textOf(document))) return true;
    if (hasReleases && SOURCES.has(document.kind)) return true;
    const text = store.textOf(document);
    return selected === null || selected.size > 0 && /labels|serviceAccount/.test(text) && mentions(text, selected) || configMaps.size > 0 && /configMap/i.test(text) && mentions(text, configMaps) || secrets.size > 0 && (/secret/i.test(text) || makesSecrets(text)) && mentions(text, secrets);
  });
}
function isPolicyDocument({ apiVersion, kind }) {
  return isPolicyKind(apiVersion, kind) || /^Cilium(?:Clusterwide)?NetworkPolicy/i.test(kind) || kind === "NetworkPolicy";
}
function mayMakePolicies({ kind }, text) {
  return kind === "HelmRelease" && /networkpolic|rawResources/i.test(text);
}
function mentions(text, names) {
  if (names.has("")) return true;
  for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/g)) if (names.has(word)) return true;
  return false;
}
function secretsOf(text) {
  return [...text.matchAll(/secret(?:KeyRef|Ref|Name)?["']?:/gi)].flatMap(({ index }) => {
    const name = /(?:secretName|name)["']?:[ \t]{0,20}["']?([A-Za-z0-9][\w.-]{0,252})/.exec(
      text.slice(index, index + 200)
    );
    return name?.[1] === void 0 ? [] : [name[1]];
  });
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

// src/finding/assemble.ts
import { createHash as createHash2 } from "node:crypto";

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
function callRows(clusters) {
  const rows = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    const views2 = new Map(cluster.policies.map((view) => [view.policy.id, view]));
    for (const caller of cluster.callers) {
      for (const judged of caller.calls) {
        const row = callRow(caller, judged, views2);
        const key = [placeKey(row), row.purpose, row.host, row.port, row.model ?? ""].join("\0");
        const known = rows.get(key);
        if (known === void 0 || BADNESS.indexOf(row.verdict) < BADNESS.indexOf(known.verdict)) rows.set(key, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) => byWorkload(a, b) || byCodeUnits(a.purpose, b.purpose) || byCodeUnits(a.host, b.host) || a.port - b.port || byCodeUnits(a.model ?? "", b.model ?? "")
  );
}
function callRow(caller, { call, judgement }, views2) {
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
    policies: judgement.policies.flatMap(({ policy, selects }) => {
      const view = views2.get(policy.id);
      return view === void 0 ? [] : [policyRow(view, selects)];
    }),
    evidence: call.evidence.map(evidenceRow)
  };
}
function policyRow({ policy, manifest }, selects) {
  const { kind, name, valid } = policy;
  const { file, line } = manifest.locate([], "value");
  return { kind, namespace: manifest.namespace, name, file, line, valid, selects };
}
function tokenRows(clusters) {
  const rows = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    for (const caller of cluster.callers) {
      for (const facts of caller.tokens) {
        const row = tokenRow(caller, facts);
        const { line, column } = facts.reference.at;
        const key = [placeKey(row), row.reference, facts.reference.variable ?? "", line, column].join("\0");
        if (!rows.has(key)) rows.set(key, row);
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) => byWorkload(a, b) || byCodeUnits(a.reference, b.reference) || byCodeUnits(a.secret?.name ?? "", b.secret?.name ?? "")
  );
}
function tokenRow(caller, { reference, origin, rotation: rotation2 }) {
  const { recordedAt, every, dueAt, refresh, reload } = rotation2;
  const name = origin.name ?? reference.secret;
  return {
    workload: caller.name,
    container: reference.container,
    reference: reference.reference,
    secret: name === null ? null : { namespace: name.namespace, name: name.name, key: name.key },
    provenance: origin.provenance,
    via: origin.via,
    rotation: { recordedAt, every, dueAt, refresh, reload },
    evidence: reference.evidence.map(evidenceRow)
  };
}
function evidenceRow({ file, line, column, text }) {
  return { file, line, column, text: maskTokens(text) };
}
function placeKey({ workload: workload2, container }) {
  return [workload2.file, workload2.line, workload2.kind, workload2.namespace ?? "", workload2.name, container].join("\0");
}
function byWorkload(a, b) {
  return byCodeUnits(a.workload.file, b.workload.file) || a.workload.line - b.workload.line || byCodeUnits(a.workload.name, b.workload.name) || byCodeUnits(a.container, b.container);
}
function findingRow(finding) {
  const { rule, level, confidence, message, remediation, workload: workload2, at, related, fingerprint, suppressed } = finding;
  return {
    rule,
    name: nameOf4(rule),
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
var NAMES = new Map(Object.values(ruleMetadata).map(({ id, name }) => [id, name]));
function nameOf4(rule) {
  return NAMES.get(rule) ?? rule;
}

// src/finding/assemble.ts
function assembleReport(input) {
  const visible = input.findings.filter(({ suppressed }) => suppressed === null);
  const count = (level) => visible.filter((finding) => finding.level === level).length;
  const workloads = input.documents.filter(
    ({ apiVersion, kind }) => isWorkload(apiVersion, kind, input.catalogs)
  ).length;
  const calls = callRows(input.clusters);
  const callers = new Set(
    calls.map(({ workload: workload2 }) => `${workload2.file}:${workload2.line} ${workload2.kind}/${workload2.name}`)
  ).size;
  return {
    schemaVersion: 1,
    tool: { name: "cilium-hf-guardrails", version },
    root: input.root,
    run: {
      now: input.nowText,
      commit: input.commit,
      base: null,
      configDigest: digest({
        ...input.config,
        rules: [...input.config.rules],
        ignore: input.config.ignore.map(({ line: _, ...entry2 }) => entry2),
        report: null,
        github: null
      }),
      catalogDigest: digest(input.catalogs),
      ciliumVersion: input.config.cilium.version ?? "1.20",
      switchedOff: input.catalogs.switchedOff ?? []
    },
    summary: {
      files: input.files,
      documents: input.documents.length,
      workloads: Math.max(workloads, callers),
      callers,
      calls: calls.length,
      findings: { error: count("error"), warning: count("warning"), note: count("note") },
      suppressed: input.findings.length - visible.length,
      rendered: input.rendered,
      notRendered: input.notRendered
    },
    calls,
    tokens: tokenRows(input.clusters),
    findings: input.findings.map(findingRow),
    fixed: []
  };
}
var digests = /* @__PURE__ */ new WeakMap();
function digest(value) {
  const known = digests.get(value);
  if (known !== void 0) return known;
  const made = createHash2("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
  digests.set(value, made);
  return made;
}
function isWorkload(apiVersion, kind, catalogs) {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  return catalogs.workloadKinds.kinds.some((entry2) => entry2.kinds.includes(kind) && entry2.groups.includes(group));
}

// src/finding/gate.ts
function gateOf(findings, settings, lost = []) {
  const { failOn, mode } = settings;
  const failing = findings.filter((finding) => fails(finding, settings)).length;
  const reasons = mode === "new" && failOn !== "never" ? [...lost] : [];
  return { failed: failing > 0 || reasons.length > 0, mode, failOn, failing, reasons };
}
var UNKNOWN = /* @__PURE__ */ new Set(["HF901", "HF902", "HF903"]);
function fails(finding, { failOn, minConfidence, unknown, mode }) {
  if (failOn === "never" || finding.suppressed !== null) return false;
  if (mode === "new" && finding.new === false) return false;
  if (unknown === "fail" && UNKNOWN.has(finding.rule)) return true;
  return isAtLeast(finding.level, failOn) && isAsSureAs(finding.confidence, minConfidence);
}

// src/finding/renames.ts
import { createHash as createHash3 } from "node:crypto";
var SIMILAR = 0.5;
var MAX_PAIRS = 1e4;
var MAX_LENGTH = 1 << 20;
function contentLines(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("---"));
}
function renamedFiles(head, base2) {
  const inBase = new Set(base2.files);
  const inHead = new Set(head.files);
  const added2 = withLines(head, inBase);
  const gone = withLines(base2, inHead);
  const renamed = /* @__PURE__ */ new Map();
  const taken2 = /* @__PURE__ */ new Set();
  const take = (to, from) => {
    if (renamed.has(to) || taken2.has(from)) return;
    renamed.set(to, from);
    taken2.add(from);
  };
  const equal = new Map(
    gone.filter(({ lines }) => lines.length > 0).map(({ file, lines }) => [lines.join("\n"), file])
  );
  for (const { file, lines } of added2) {
    const from = equal.get(lines.join("\n"));
    if (from !== void 0) take(file, from);
  }
  if (added2.length * gone.length > MAX_PAIRS) return renamed;
  const pairs = added2.flatMap(
    (to) => gone.map((from) => ({ to: to.file, from: from.file, share: similarity(to.lines, from.lines) }))
  );
  pairs.sort((a, b) => b.share - a.share || byCodeUnits(a.to, b.to) || byCodeUnits(a.from, b.from));
  for (const { to, from, share } of pairs) if (share >= SIMILAR) take(to, from);
  return renamed;
}
function withLines({ files, textOf: textOf3 }, others) {
  return files.filter((file) => !others.has(file)).map((file) => ({ file, lines: contentLines(textOf3(file) ?? "") })).filter(({ lines }) => lines.length > 0);
}
function similarity(a, b) {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) / longer < SIMILAR || longer > MAX_LENGTH) return 0;
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
function contentNames(texts2) {
  const files = /* @__PURE__ */ new Map();
  return ({ rule, subject, at }) => {
    let documents = files.get(at.file);
    if (documents === void 0) {
      documents = documentsOf(texts2.textOf(at.file) ?? "");
      files.set(at.file, documents);
    }
    const text = documents.find(({ last }) => at.line <= last)?.text ?? "";
    return createHash3("sha256").update([rule, subject, text].join("\0")).digest("hex").slice(0, 24);
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

// src/finding/lost.ts
function lostInputs(head, base2, renamed) {
  const before = counted(base2.unreadable);
  const lost = [...counted(head.unreadable)].flatMap(([path, count]) => {
    const old = renamed.get(path) ?? path;
    const was = before.get(old) ?? 0;
    const isKnown = base2.readable.some((file) => file === old || file.startsWith(`${old}/`));
    if (!isKnown || count <= was) return [];
    return [
      old === path ? `${path} could be read in the base and can't be read now: what it holds is not judged.` : `${path} (${old} in the base) could be read there and can't be read now: what it holds is not judged.`
    ];
  });
  return [...lost, ...hidden(head, base2, renamed)].sort();
}
function hidden(head, base2, renamed) {
  const present = /* @__PURE__ */ new Set([...head.files, ...renamed.values(), ...head.unreadable]);
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
function counted(paths) {
  const counts = /* @__PURE__ */ new Map();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}
function relevantFiles(findings, calls) {
  return /* @__PURE__ */ new Set([
    ...findings.map(({ at }) => at.file),
    ...calls.flatMap(
      ({ workload: workload2, evidence: evidence2, policies }) => [workload2, ...evidence2, ...policies].map(({ file }) => file)
    )
  ]);
}

// src/finding/removed-policies.ts
function removedPolicies(findings, head, base2) {
  const fresh = findings.filter(({ rule, workload: workload2, suppressed, new: isNew }) => {
    return isNew === true && suppressed === null && workload2 !== null && rule.startsWith("HF1");
  });
  if (fresh.length === 0) return [];
  const before = selectingBy(callRows(base2.clusters));
  const after = selectingBy(callRows(head.clusters));
  const removals = /* @__PURE__ */ new Map();
  for (const finding of fresh) {
    if (finding.workload === null) continue;
    const left = after.get(workloadKey(finding.workload));
    for (const [key, policy] of before.get(workloadKey(finding.workload)) ?? []) {
      if (left?.has(key) === true) continue;
      const removal = removals.get(key) ?? { policy, findings: [] };
      removal.findings.push(finding);
      removals.set(key, removal);
    }
  }
  return [...removals].map(([key, removal]) => {
    return { ...removedPolicy(removal), ...placeIn(removal.policy, keptPlace(key, removal.policy, head), head, base2) };
  });
}
function withRemovals(findings, removed) {
  const byFinding = /* @__PURE__ */ new Map();
  for (const { file, line, message, fingerprints } of removed) {
    const place = { file, line, column: 1, endLine: line, endColumn: 1, message };
    for (const id of fingerprints) byFinding.set(id, [...byFinding.get(id) ?? [], place]);
  }
  return findings.map((finding) => {
    const places = byFinding.get(finding.fingerprint);
    return places === void 0 ? finding : { ...finding, related: [...finding.related, ...places] };
  });
}
function removedPolicy({
  policy,
  findings
}) {
  const workloads = new Map(
    findings.flatMap(({ workload: workload2 }) => workload2 === null ? [] : [[workloadKey(workload2), workload2]])
  );
  return {
    kind: policy.kind,
    namespace: policy.namespace,
    name: policy.name,
    workloads: [...workloads.values()],
    fingerprints: findings.map(({ fingerprint }) => fingerprint)
  };
}
function keptPlace(key, policy, { manifests, store }) {
  const kept = manifests.find((manifest) => policyKey(manifest) === key);
  if (kept !== void 0) return kept.locate(["metadata", "name"]);
  const seen = store.documents.find(
    ({ kind, name, namespace }) => kind === policy.kind && name === policy.name && (namespace === "" || namespace === (policy.namespace ?? ""))
  );
  if (seen === void 0) return null;
  const made = seen.rendered?.parse().manifests[0];
  if (made !== void 0) return made.locate(["metadata", "name"]);
  return { file: seen.file, line: store.source(seen.file)?.positionAt(seen.start).line ?? 1 };
}
function placeIn(policy, kept, head, base2) {
  const title = `${policy.kind} ${policy.namespace === null ? "" : `${policy.namespace}/`}${policy.name}`;
  if (kept !== null) {
    const { file, line: line2 } = kept;
    return {
      file,
      line: line2,
      isDeleted: false,
      isFileGone: false,
      message: `${title} selected it in the base and doesn't any more`
    };
  }
  const now = head.store.source(policy.file);
  const then = base2.store.source(policy.file);
  const line = now === null || then === null ? policy.line : lineNow(then.text, now.text, policy.line);
  const isFileGone = now === null;
  const where = isFileGone ? "with its file" : "here";
  return {
    file: policy.file,
    line,
    isDeleted: true,
    isFileGone,
    message: `${title} selected it in the base and is deleted ${where}`
  };
}
function lineNow(before, after, line) {
  const old = before.split("\n");
  const now = after.split("\n");
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < old.length - same && tail < now.length - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  if (line <= same) return line;
  if (line > old.length - tail) return line + now.length - old.length;
  return Math.max(1, Math.min(same + 1, after.endsWith("\n") ? now.length - 1 : now.length));
}
function selectingBy(calls) {
  const found = /* @__PURE__ */ new Map();
  for (const { workload: workload2, policies } of calls) {
    const known = found.get(workloadKey(workload2)) ?? /* @__PURE__ */ new Map();
    for (const policy of policies) if (policy.selects) known.set(policyKey(policy), policy);
    found.set(workloadKey(workload2), known);
  }
  return found;
}
function workloadKey({ kind, namespace, name }) {
  return [kind, namespace ?? "", name].join("\0");
}
function policyKey({ kind, namespace, name }) {
  return [kind, namespace ?? "", name].join("\0");
}

// src/finding/compare.ts
function compared(head, base2, { renamed, headName, baseName }) {
  const here = new Set(head.map(({ fingerprint }) => fingerprint));
  const there = new Map(base2.map((finding) => [finding.fingerprint, finding]));
  const left = new Set(base2.filter(({ fingerprint }) => !here.has(fingerprint)));
  const matched = new Map(head.map((finding) => [finding, there.get(finding.fingerprint)]));
  const pair = (headKey, baseKey) => {
    if (left.size === 0) return;
    const pool = /* @__PURE__ */ new Map();
    for (const finding of left) {
      const key = baseKey(finding);
      const same = pool.get(key);
      if (same === void 0) pool.set(key, [finding]);
      else same.push(finding);
    }
    for (const finding of head) {
      if (matched.get(finding) !== void 0) continue;
      const match = pool.get(headKey(finding))?.shift();
      if (match === void 0) continue;
      matched.set(finding, match);
      left.delete(match);
    }
  };
  const inFile = ({ rule, subject }, file) => [rule, subject, file].join("\0");
  pair(
    (finding) => inFile(finding, renamed.get(finding.at.file) ?? "\0"),
    (finding) => inFile(finding, finding.at.file)
  );
  pair(headName, baseName);
  return {
    findings: head.map((finding) => {
      const before = matched.get(finding);
      return { ...finding, new: before === void 0 || isWorse(finding, before) };
    }),
    fixed: [...left].filter((finding) => finding.suppressed === null).map(({ fingerprint, message }) => ({ fingerprint, message }))
  };
}
function isWorse(now, before) {
  return !isAtLeast(before.level, now.level) || before.confidence === "low" && isAsSureAs(now.confidence, "medium");
}

// src/rules/define.ts
function defineRule(id, check) {
  return {
    id,
    run: (cluster, add, context) => check(cluster, (report) => add(findingOf(id, report)), context)
  };
}
function findingOf(id, report) {
  const metadata = ruleMetadata[id];
  const message = String(report.message);
  return {
    rule: id,
    level: levelOf(metadata, message),
    confidence: report.confidence ?? metadata.confidence,
    message: fillIn(metadata.messages[message] ?? message, report.data),
    remediation: report.remediation ?? metadata.remediation,
    workload: report.workload ?? null,
    at: report.at,
    related: report.related ?? [],
    subject: report.subject
  };
}
function levelOf(metadata, message) {
  return Object.hasOwn(metadata.levels, message) ? metadata.levels[message] ?? metadata.levels.default : metadata.levels.default;
}
function fillIn(template, data) {
  return template.replace(
    /\{([A-Za-z]+)\}/g,
    (whole, name) => Object.hasOwn(data, name) ? data[name] ?? whole : whole
  );
}

// src/finding/suppressions.ts
var RULES = /^[ \t]*(HF\d{3}(?:[ \t]*,[ \t]*HF\d{3}|[ \t]+HF\d{3})*)/;
var UNTIL = /^until=(\d{4}-\d{2}-\d{2})$/;
function suppressionText(text) {
  const dashes = text.indexOf("--");
  const head = dashes < 0 ? text : text.slice(0, dashes);
  const reason = dashes < 0 ? "" : text.slice(dashes + 2).trim();
  const listed = RULES.exec(head);
  const rules2 = [...new Set(listed?.[1]?.match(/HF\d{3}/g) ?? [])];
  const tail = head.slice(listed?.[0].length ?? 0).trim();
  const until = UNTIL.exec(tail)?.[1] ?? null;
  const problem = tail !== "" && rules2.length > 0 && (until === null || !isDay(until)) ? `\`${tail.slice(0, 60)}\` is not of the form until=2027-01-31` : null;
  return { rules: rules2, until, reason, problem: problem ?? problemOf(rules2, reason, "after `--`") };
}
function problemOf(rules2, reason, where) {
  if (rules2.length === 0) return "it names no rule";
  const unknown = rules2.find((rule) => !Object.hasOwn(ruleMetadata, rule));
  if (unknown !== void 0) return `there is no rule ${unknown}`;
  return reason.trim() === "" ? `it has no reason ${where}` : null;
}
function isDay(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
function suppress(findings, suppressions, today) {
  const inFile = grouped(suppressions.filter(({ file }) => file !== null));
  const anywhere = grouped(suppressions.filter(({ file }) => file === null));
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    const candidates = [
      ...inFile.get(`${finding.at.file}\0${finding.rule}`) ?? [],
      ...anywhere.get(`\0${finding.rule}`) ?? []
    ];
    const covering = candidates.filter(({ covers: covers2 }) => covers2(finding));
    for (const suppression of covering) used.add(suppression);
    const holding = covering.find(({ problem, until }) => problem === null && !isOver(until, today));
    if (holding === void 0 || finding.suppressed !== null) return finding;
    return { ...finding, suppressed: { kind: holding.kind, reason: holding.reason } };
  });
  const stale = suppressions.flatMap((suppression) => {
    const problem = suppression.problem ?? (isOver(suppression.until, today) ? `it ended on ${suppression.until}` : used.has(suppression) ? null : "there is no such finding");
    return problem === null ? [] : [staleFinding(suppression, problem)];
  });
  return { findings: marked, stale };
}
function grouped(suppressions) {
  const groups = /* @__PURE__ */ new Map();
  for (const suppression of suppressions) {
    for (const rule of suppression.rules) {
      const key = `${suppression.file ?? ""}\0${rule}`;
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [suppression]);
      else group.push(suppression);
    }
  }
  return groups;
}
function isOver(until, today) {
  return today !== null && until !== null && until < today;
}
function staleFinding({ kind, at, rules: listed }, problem) {
  const { messages, levels, confidence, remediation } = ruleMetadata.HF904;
  const rules2 = listed.length === 0 ? "no rule" : listed.join(", ");
  return {
    rule: "HF904",
    level: levels.default,
    confidence,
    message: fillIn(messages.default, { rules: rules2, problem }),
    remediation,
    workload: null,
    at,
    related: [],
    subject: `${kind} ${rules2}`
  };
}
function trustedSuppressions(head, base2, renamed = /* @__PURE__ */ new Map()) {
  const keyOf3 = ({ at, kind, key }, file = at.file) => [kind, file, key].join("\0");
  const known = /* @__PURE__ */ new Map();
  for (const suppression of base2) known.set(keyOf3(suppression), (known.get(keyOf3(suppression)) ?? 0) + 1);
  const trusted = [];
  const added2 = [];
  for (const suppression of head) {
    const key = keyOf3(suppression, renamed.get(suppression.at.file));
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    (left > 0 ? trusted : added2).push(suppression);
  }
  return { trusted, added: added2 };
}

// src/finding/revisions.ts
function judgeRevisions(head, base2, settings) {
  const { prefix, today, baseline, isScanned, configured, own, trust } = settings;
  const headName = contentNames(head);
  const all = suppress(head.settled, [...head.suppressions, ...own], today);
  const stale = settle(all.stale, prefix);
  const ownStale = (entries) => entries.filter(({ file }) => isScanned(file));
  if (base2 === null) {
    const { findings, stale: gone } = applyBaseline([...all.findings, ...stale], baseline, headName);
    const left2 = ownStale(gone);
    return { findings, fixed: [], notes: baselineNotes(left2), lost: [], stale: left2 };
  }
  const baseName = contentNames(base2);
  const renamed = renamedFiles(head, base2);
  const { trusted, added: added2 } = trust === "base" ? trustedSuppressions(head.suppressions, base2.suppressions, renamed) : { trusted: head.suppressions, added: [] };
  const marked = suppress(head.settled, [...trusted, ...configured], today).findings;
  const accepted = applyBaseline([...marked, ...stale], baseline, headName);
  const before = suppress(base2.settled, [...base2.suppressions, ...configured], today);
  const known = applyBaseline([...before.findings, ...settle(before.stale, prefix)], baseline, baseName).findings;
  const left = ownStale(accepted.stale);
  return {
    ...compared(accepted.findings, known, { renamed, headName, baseName }),
    notes: [...added2.map((one) => addedNote(one, prefix)), ...baselineNotes(left)],
    lost: lostInputs(head, base2, renamed),
    stale: left
  };
}
function addedNote({ kind, at, rules: rules2 }, prefix) {
  const listed = rules2.length === 0 ? "no rule" : rules2.join(", ");
  return `${repositoryPath(prefix, at.file)}:${at.line} adds an ignore ${kind} (${listed}): it applies after the merge.`;
}
function baselineNotes({ length }) {
  if (length === 0) return [];
  const entries = length === 1 ? "1 entry of the baseline matches" : `${length} entries of the baseline match`;
  return [`${entries} no finding any more: \`hf-guardrails baseline prune\` takes them out.`];
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
      const text = stringMap(metadata["annotations"])[IGNORE_ANNOTATION];
      if (text === void 0) continue;
      for (const entry2 of entriesOf2(text)) {
        const suppression = annotationOf(manifest, [...holder, "annotations", IGNORE_ANNOTATION], entry2);
        const { file, line } = suppression.at;
        const key = [file, line, suppression.key].join("\0");
        const known = found.get(key);
        found.set(key, known === void 0 ? suppression : either(known, suppression));
      }
    }
  }
  return [...found.values()];
}
function entriesOf2(text) {
  const entries = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return entries.length === 0 ? [""] : entries.slice(0, MAX_ENTRIES);
}
function annotationOf(manifest, path, entry2) {
  const { kind, namespace, name, file } = manifest;
  const content = suppressionText(entry2);
  const whole = manifest.locate([]);
  return {
    kind: "annotation",
    at: manifest.locate(path, "key"),
    ...content,
    file: null,
    covers: ({ workload: workload2, at }) => workload2 !== null && workload2.kind === kind && workload2.name === name && workload2.namespace === namespace && workload2.file === file || at.file === whole.file && whole.line <= at.line && at.line <= whole.endLine,
    key: [kind, namespace ?? "", name, content.rules.join(), content.until ?? "", content.reason].join("\0")
  };
}
function either(a, b) {
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
    const identity2 = [];
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
      if (/^["']?kind["']?[ \t]*:|^ {0,8}["']?(?:name|namespace)["']?[ \t]*:/.test(line) && identity2.length < 3)
        identity2.push(line.trim());
      else if (/^["']?metadata["']?[ \t]*:.*\{/.test(line)) identity2.push(line.trim());
    }
    return { from, to, first, isObject: isObject2, identity: identity2.join("\0") };
  });
}
function nodeEnd(lines, start, limit) {
  const line = lines[start] ?? "";
  const depth = line.search(/\S/);
  const isItem = /^[ \t]*-(?:[ \t]|$)/.test(line);
  const opensList = !isItem && /:[ \t]*(?:#.*)?$/.test(line);
  let end = start + 1;
  for (let at = start + 1; at < Math.min(limit, start + MAX_NODE_LINES); at += 1) {
    const next = lines[at] ?? "";
    if (isNeutral(next)) continue;
    const deep = next.search(/\S/);
    const isOwnItem = opensList && deep === depth && /^[ \t]*-(?:[ \t]|$)/.test(next);
    if (deep <= depth && !isOwnItem) break;
    end = at + 1;
  }
  return end;
}

// src/finding/suppress-comments.ts
var MAX_COMMENTS = 1e3;
var MARK = "hf-guardrails:";
var COMMENT = /(?:(?:^|[ \t])#|\/\*)[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)\b(.*)$/;
var INSIDE = /^[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)\b(.*)$/;
function suppressionComments(file, text) {
  if (!text.includes(MARK)) return [];
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const parts = documentParts(lines);
  const found = [];
  let inTemplateComment = false;
  for (const [index, line] of lines.entries()) {
    const match = line.includes(MARK) ? (inTemplateComment ? INSIDE : COMMENT).exec(line) : null;
    const isInside = inTemplateComment;
    if (inTemplateComment ? line.includes("*/") : /\{\{-?[ \t]*\/\*/.test(line))
      inTemplateComment = line.lastIndexOf("/*") > line.lastIndexOf("*/");
    if (match === null) continue;
    const [whole, scope = "", rest = ""] = match;
    const column = match.index + 1 + (/^[ \t]/.test(whole) ? whole.search(/[^ \t]/) : 0);
    const endColumn = match.index + 1 + whole.trimEnd().length;
    const at = { file, line: index + 1, column, endLine: index + 1, endColumn };
    const content = suppressionText(rest.split("*/")[0] ?? "");
    if (found.length === MAX_COMMENTS) {
      const problem = `the file holds more than ${MAX_COMMENTS} such comments, the rest is not read`;
      found.push(commentOf(at, { ...content, problem }, { scope: "line", from: index + 1, to: index + 1, anchor: "" }));
      break;
    }
    const isAlone = isInside || /^[ \t]*(?:\{\{-?[ \t]*)?$/.test(line.slice(0, column - 1));
    found.push(commentOf(at, content, coverage(scope, lines, parts, index, isAlone, isInside)));
  }
  return found;
}
function commentOf(at, content, { scope, from, to, anchor }) {
  return {
    kind: "comment",
    at,
    ...content,
    file: at.file,
    covers: (finding) => from <= finding.at.line && finding.at.line <= to,
    key: [scope, anchor, content.rules.join(), content.until ?? "", content.reason].join("\0")
  };
}
function coverage(scope, lines, parts, index, isAlone, isInside) {
  const file = { scope: "file", from: 1, to: lines.length, anchor: "" };
  if (scope === "ignore-file") return file;
  const part2 = parts.find(({ from, to }) => from <= index && index < to);
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
  if (part2.first === null && part2 === parts[0] && parts.length > 1) return file;
  if (part2.first !== null && index < part2.first && part2.isObject) return object2;
  let next = index + 1;
  while (isInside && next < part2.to - 1 && !(lines[next - 1] ?? "").includes("*/")) next += 1;
  while (next < part2.to - 1 && isNeutral(lines[next] ?? "")) next += 1;
  if (next >= part2.to) return { scope: "node", from: index + 1, to: index + 1, anchor: part2.identity };
  return { scope: "node", from: index + 1, to: nodeEnd(lines, next, part2.to), anchor: anchorOf(next) };
}
function beforeComment(line) {
  const at = line.search(COMMENT);
  return (at < 0 ? line : line.slice(0, at)).trim();
}

// src/finding/suppress-config.ts
function configSuppressions(entries, prefix) {
  return entries.map(({ rules: rules2, paths, workloads, until, reason, file, line }) => {
    const inPaths = paths.length === 0 ? () => true : globMatcher(paths, prefix);
    const isWorkload2 = workloads.length === 0 ? () => true : workloadMatcher(workloads);
    return {
      kind: "config",
      at: { file: fromRoot(file, prefix), line, column: 1, endLine: line, endColumn: 1 },
      rules: rules2,
      until,
      reason,
      problem: problemOf(rules2, reason, "under `reason`") ?? (until !== null && !isDay(until) ? `\`until: ${until.slice(0, 40)}\` is no day like 2027-01-31` : null),
      file: null,
      covers: (finding) => inPaths(finding.at.file) && isWorkload2(finding),
      key: [rules2.join(), paths.join(), workloads.join(), until ?? "", reason].join("\0")
    };
  });
}
function workloadMatcher(patterns) {
  const matchers = patterns.map((pattern) => {
    const parts = pattern.split("/").map(wildcard);
    const [name, namespace, kind] = [...parts].reverse();
    return (workload2) => (name?.(workload2.name) ?? false) && (namespace?.(workload2.namespace ?? "") ?? true) && (kind?.(workload2.kind) ?? true);
  });
  return ({ workload: workload2 }) => workload2 !== null && matchers.some((matches) => matches(workload2));
}
function wildcard(pattern) {
  const [first = "", ...pieces] = pattern.split("*");
  const last = pieces.pop();
  if (last === void 0) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
}
function fromRoot(file, prefix) {
  if (file.startsWith(prefix)) return file.slice(prefix.length);
  return "../".repeat(prefix.split("/").length - 1) + file;
}

// src/render/gitops/sourced-values.ts
var MAX_DEPTH3 = 64;
function mergeValues(layers) {
  const first = layers[0];
  if (first === void 0) return null;
  if (layers.length === 1) return first;
  const value = layers.slice(1).reduce((merged4, layer) => mergeObjects(merged4, layer.value, 0), first.value);
  return {
    value,
    locate: (path, part2) => {
      for (let length = path.length; length > 0; length -= 1) {
        const known = path.slice(0, length);
        const layer = layers.findLast(({ value: own }) => valueAt(own, known) !== void 0);
        if (layer !== void 0) return layer.locate(path, part2);
      }
      return (layers.at(-1) ?? first).locate(path, part2);
    }
  };
}
function mergeObjects(base2, over, depth) {
  const merged4 = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of Object.entries(base2)) if (value !== void 0) merged4[key] = value;
  for (const [key, value] of Object.entries(over)) {
    const known = merged4[key];
    if (value === null || value === void 0) delete merged4[key];
    else
      merged4[key] = isObject(known) && isObject(value) && depth < MAX_DEPTH3 ? mergeObjects(known, value, depth + 1) : value;
  }
  return merged4;
}
function valuesFromText(text, at, lines) {
  const parsed2 = parseYaml(text);
  const document = parsed2.ok ? parsed2.documents[0] : void 0;
  const value = document?.value;
  if (document === void 0 || !isObject(value)) return { value: {}, locate: () => at };
  const source = sourceText(at.file, text);
  const isBlock = lines && at.endLine > at.line;
  return {
    value,
    locate: (path, part2 = "value") => {
      if (!isBlock) return at;
      const place = source.placeOf(document.rangeOf(path, part2));
      return { file: at.file, line: at.line + place.line, column: 1, endLine: at.line + place.endLine, endColumn: 1 };
    }
  };
}
var MAX_STEPS = 32;
function setPath(path, text) {
  const steps = stepsOf(path).slice(0, MAX_STEPS);
  const scalar = text === "true" ? true : text === "false" ? false : text === "null" ? null : numeric(text);
  const built = steps.reduceRight((inner, step) => {
    if (typeof step === "number") return [...Array.from({ length: Math.min(step, 100) }, () => null), inner];
    return Object.assign(/* @__PURE__ */ Object.create(null), { [step]: inner });
  }, scalar);
  return isObject(built) ? built : {};
}
function numeric(text) {
  return /^(?:0|-?[1-9]\d{0,15})$/.test(text) ? Number(text) : text;
}
function stepsOf(path) {
  const steps = [];
  let word = "";
  for (let at = 0; at < path.length; at += 1) {
    const letter = path[at] ?? "";
    if (letter === "\\") {
      at += 1;
      word += path[at] ?? "";
    } else if (letter === "." || letter === "[") {
      if (word !== "") steps.push(word);
      word = "";
    } else if (letter === "]") {
      steps.push(Number.parseInt(word, 10) || 0);
      word = "";
    } else word += letter;
  }
  if (word !== "") steps.push(word);
  return steps;
}

// src/render/gitops/loose-values.ts
var OTHERS = /(?:^|\/)(?:\.[^/]+|tests?|__tests__|testdata|templates|node_modules|crds)\/|(?:^|\/)(?:Chart|kustomization|requirements|helmfile|skaffold|mkdocs|taskfile|questions|renovate|action|galaxy|playbook)(?:[.-][^/]*)?\.ya?ml$|compose[^/]*\.ya?ml$|[_-]test\.ya?ml$/i;
var MAX_LENGTH2 = 1 << 20;
var MAX_DEPTH4 = 12;
var TELLING = /hugging|hf[_.:-]|model|inference/i;
function looseValues(store) {
  const isTelling2 = (text) => TELLING.test(text);
  const charts2 = new Set(
    store.documents.flatMap(({ file }) => /(?:^|\/)Chart\.yaml$/.test(file) ? [folderOf(file)] : [])
  );
  const first = /* @__PURE__ */ new Map();
  for (const document of store.documents) if (!first.has(document.file)) first.set(document.file, document);
  const parsed2 = /* @__PURE__ */ new Map();
  const valuesAt = (file) => {
    const known = parsed2.get(file);
    if (known !== void 0) return known;
    const document = first.get(file);
    const values = document === void 0 ? null : valuesOf2(store, document);
    parsed2.set(file, values);
    return values;
  };
  return [...first.values()].flatMap((document) => {
    const { file } = document;
    if (document.kind !== "" || document.apiVersion !== "" || OTHERS.test(file) || !/\.ya?ml$/i.test(file)) return [];
    const chart = chartBeside(folderOf(file), charts2);
    const defaults = chart === null ? null : `${chart === "" ? "" : `${chart}/`}values.yaml`;
    const isNamed = /values/i.test(file.slice(file.lastIndexOf("/") + 1));
    const isOverlay = defaults !== null && defaults !== file && first.has(defaults);
    if (!isTelling2(store.textOf(document)) && !(isNamed && isOverlay && isTelling2(textOf(store, first.get(defaults)))))
      return [];
    const own = valuesAt(file);
    if (own === null || !(isNamed || hasShape(own.value, 0)) || isCompose(own.value)) return [];
    const base2 = isOverlay && isNamed ? valuesAt(defaults) : null;
    const merged4 = base2 === null ? own : mergeValues([base2, own]) ?? own;
    return [
      {
        root: file,
        reason: chart === null ? "no chart of the scan takes these values" : `the chart ${chart || "."} makes nothing of them here`,
        file,
        values: { value: merged4.value, locate: own.locate }
      }
    ];
  });
}
function textOf(store, document) {
  return document === void 0 ? "" : store.textOf(document);
}
function valuesOf2(store, { file, start, end }) {
  const source = store.source(file);
  if (source === null || end - start > MAX_LENGTH2) return null;
  const parsed2 = parseYaml(source.text.slice(start, end));
  const document = parsed2.ok ? parsed2.documents[0] : void 0;
  const value = document?.value;
  if (document === void 0 || !isObject(value)) return null;
  return {
    value,
    locate: (path, part2 = "value") => {
      const range = document.rangeOf(path, part2);
      return source.placeOf({ start: start + range.start, end: start + range.end });
    }
  };
}
function chartBeside(folder, charts2) {
  if (charts2.has(folder)) return folder;
  const above = folderOf(folder);
  return folder !== "" && charts2.has(above) ? above : null;
}
function folderOf(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}
function hasShape(value, depth) {
  if (depth > MAX_DEPTH4) return false;
  if (Array.isArray(value)) return value.some((item) => hasShape(item, depth + 1));
  if (!isObject(value)) return false;
  const has = (...keys) => keys.some((key) => Object.hasOwn(value, key));
  if (has("repository") && has("tag", "pullPolicy", "registry", "digest")) return true;
  if (has("image") && has("resources", "replicaCount", "replicas", "nodeSelector", "tolerations")) return true;
  return Object.values(value).some((item) => hasShape(item, depth + 1));
}
function isCompose(value) {
  const services = value["services"];
  return isObject(services) && Object.values(services).some(
    (item) => isObject(item) && (Object.hasOwn(item, "image") || Object.hasOwn(item, "build"))
  );
}

// src/render/gitops/helm-release.ts
import { createHash as createHash4 } from "node:crypto";
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
  const name = given || shortened(target === null ? manifest.name : `${target}-${manifest.name}`);
  const missing = [];
  const layers = listAt(spec["valuesFrom"]).flatMap((item, index) => {
    if (!isObject(item)) return [];
    const found = referenced(manifest, item, index, find);
    if (found === null) missing.push(`${stringAt(item["kind"]) ?? "object"} ${stringAt(item["name"]) ?? ""}`);
    return found ?? [];
  });
  const inline = spec["values"];
  const own = {
    value: isObject(inline) ? inline : {},
    locate: (path, part2) => isObject(inline) ? manifest.locate(["spec", "values", ...path], part2) : manifest.locate([], "value")
  };
  return {
    chart,
    release: name,
    namespace: target ?? manifest.namespace,
    values: [...layers, own],
    missing,
    by: manifest
  };
}
function shortened(name) {
  if (name.length <= MAX_NAME) return name;
  return `${name.slice(0, 40)}-${createHash4("sha256").update(name).digest("hex").slice(0, 12)}`;
}
function chartOf(manifest, spec, find) {
  const reference = objectAt(spec["chartRef"]);
  const kind = stringAt(reference["kind"]);
  const name = stringAt(reference["name"]);
  if (kind !== void 0 && name !== void 0) {
    const source = find(kind, stringAt(reference["namespace"]) ?? manifest.namespace, name);
    if (kind === "HelmChart" && source !== null) return chartSpec(source, objectAt(source.value["spec"]), find);
    return source === null ? { name, version: "", path: null, address: "" } : ociChart(source, name);
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
    address: stringAt(valueAt(source?.value, ["spec", "url"])) ?? ""
  };
}
function ociChart(source, fallback) {
  const address = stringAt(valueAt(source.value, ["spec", "url"])) ?? "";
  const ref = objectAt(valueAt(source.value, ["spec", "ref"]));
  return {
    name: lastPart(address) || fallback,
    version: stringAt(ref["tag"]) ?? stringAt(ref["semver"]) ?? "",
    path: null,
    address
  };
}
function lastPart(path) {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? path;
}
function referenced(manifest, item, index, find) {
  const kind = stringAt(item["kind"]) ?? "";
  const object2 = find(kind, manifest.namespace, stringAt(item["name"]) ?? "");
  const key = stringAt(item["valuesKey"]) || "values.yaml";
  const held = ["data", "stringData"].find((field) => valueAt(object2?.value, [field, key]) !== void 0);
  const raw = object2 === null || held === void 0 ? void 0 : stringAt(valueAt(object2.value, [held, key]));
  if (object2 === null || held === void 0 || raw === void 0) return item["optional"] === true ? [] : null;
  const text = kind === "Secret" && held === "data" ? Buffer.from(raw, "base64").toString("utf8") : raw;
  const at = object2.locate([held, key], "value");
  const target = stringAt(item["targetPath"]);
  if (target !== void 0 && target !== "") {
    const value = setPath(target, text.trim());
    return [{ value, locate: () => manifest.locate(["spec", "valuesFrom", index, "targetPath"], "value") }];
  }
  return [valuesFromText(text, at, text === raw)];
}

// src/render/gitops/known-charts/containers.ts
var TAKEN_OVER = ["workingDir", "restartPolicy", "lifecycle", "securityContext"];
function containerPart2(release, source) {
  const field = (key) => fieldOf(release, source, key);
  const name = stringAt(source.value["nameOverride"]) || source.name;
  const entries = {
    name: fromKey(fill(name, release), source.at),
    image: imagePart(field("image")),
    command: asList(field("command")),
    args: asList(field("args")),
    env: envPart(release, field("env")),
    envFrom: envFromPart(release, field("envFrom")),
    volumeMounts: source.mounts.length === 0 ? field("volumeMounts") : list(source.mounts, source.at)
  };
  for (const key of TAKEN_OVER) entries[key] = field(key);
  return map(entries, source.at);
}
function fieldOf(release, { at, value, defaults, merge }, key) {
  const own = value[key];
  const other = defaults?.value[key];
  if (merge && isObject(own) && isObject(other) && defaults !== null) {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, item] of Object.entries(other))
      if (item !== void 0) entries.set(name, copy(filled(item, release), [...defaults.at, key, name]));
    for (const [name, item] of Object.entries(own))
      if (item !== void 0) entries.set(name, copy(filled(item, release), [...at, key, name]));
    return mapOf(entries, [...at, key]);
  }
  if (own !== void 0 && !isEmpty(own)) return copy(filled(own, release), [...at, key]);
  return other === void 0 || isEmpty(other) || defaults === null ? void 0 : copy(filled(other, release), [...defaults.at, key]);
}
function asList(part2) {
  return part2?.kind === "copy" && typeof part2.value === "string" ? list([part2], part2.from) : part2;
}
function entriesOfPart(part2) {
  if (part2.kind === "map")
    return [...part2.entries].flatMap(
      ([key, entry2]) => entry2.kind === "copy" ? [[key, entry2.value, entry2.from]] : []
    );
  if (part2.kind !== "copy" || !isObject(part2.value)) return [];
  return Object.entries(part2.value).flatMap(
    ([key, value]) => value === void 0 ? [] : [[key, value, [...part2.from, key]]]
  );
}
function imagePart(part2) {
  if (part2 === void 0 || part2.kind === "copy" && typeof part2.value === "string") return part2;
  const fields = new Map(entriesOfPart(part2).map(([key, value, from]) => [key, { value, from }]));
  const repository = fields.get("repository");
  if (typeof repository?.value !== "string") return void 0;
  const tag = fields.get("tag")?.value;
  const digest2 = fields.get("digest")?.value;
  const suffix = (isEmpty(tag) ? "" : `:${String(tag)}`) + (typeof digest2 === "string" && digest2 !== "" ? `@${digest2}` : "");
  return copy(repository.value + suffix, repository.from);
}
function envPart(release, part2) {
  if (part2 === void 0) return void 0;
  if (part2.kind === "copy" && Array.isArray(part2.value)) {
    const items2 = listAt(part2.value).flatMap((item, index) => {
      const name = stringAt(objectAt(item)["name"]);
      return name === void 0 || !isObject(item) ? [] : [variable(release, name, item, [...part2.from, index])];
    });
    return list(items2, part2.from);
  }
  const items = entriesOfPart(part2).map(([name, value, from]) => variable(release, name, value, from));
  return list(items, part2.kind === "list" ? [] : part2.from);
}
function variable(release, name, value, from) {
  const key = fromKey(name, from);
  if (!isObject(value)) return map({ name: key, value: copy(asText(value), from) }, from);
  if (value["value"] !== void 0)
    return map({ name: key, value: copy(asText(value["value"]), [...from, "value"]) }, from);
  const nested = value["valueFrom"];
  const reference = isObject(nested) ? nested : value;
  const at = isObject(nested) ? [...from, "valueFrom"] : from;
  return map({ name: key, valueFrom: copy(resolvedReference(release, reference), at) }, from);
}
function asText(value) {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
function resolvedReference(release, reference) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const [kind, value] of Object.entries(reference)) {
    if (value === void 0 || kind === "name" || kind === "dependsOn") continue;
    const id = stringAt(objectAt(value)["identifier"]);
    const known = id === void 0 ? void 0 : definedName(release, kind === "secretKeyRef" ? "secrets" : "configMaps", id);
    result[kind] = known === void 0 ? value : { ...objectAt(value), name: known };
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
    for (const [key, kind] of [
      ["configMap", "configMaps"],
      ["secret", "secrets"]
    ]) {
      const plain = stringAt(item[key]);
      const reference = objectAt(item[`${key}Ref`]);
      const id = plain ?? stringAt(reference["identifier"]);
      const name = (id === void 0 ? void 0 : definedName(release, kind, id)) ?? plain ?? stringAt(reference["name"]);
      if (name === void 0) continue;
      const at = plain === void 0 ? [...from, `${key}Ref`] : [...from, key];
      const optional = reference["optional"];
      entries[`${key}Ref`] = map(
        {
          name: copy(name, plain === void 0 && id === void 0 ? [...at, "name"] : at),
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
  return persistence(release).flatMap((entry2) => {
    const global = !isEmpty(entry2.value["globalMounts"]);
    const advanced = objectAt(entry2.value["advancedMounts"]);
    const mine = !isEmpty(advanced[controller]);
    if (!global && !mine && !isEmpty(advanced)) return [];
    return [volumePart(release, entry2)];
  });
}
function mountParts(release, controller, container) {
  return persistence(release).flatMap((entry2) => {
    const { id, at, value } = entry2;
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
function mount(release, name, path, subPath, from) {
  return map(
    {
      name: fromKey(name, from),
      mountPath: copy(fill(path, release), from),
      subPath: typeof subPath === "string" ? copy(subPath, from) : void 0
    },
    from
  );
}
function persistence(release) {
  return entriesOf(release, release.version.keys.persistence, release.version.shape !== "flat");
}
function volumePart(release, entry2) {
  const { id, at, value } = entry2;
  const name = fromKey(id, at);
  const type = stringAt(value["type"]) ?? "persistentVolumeClaim";
  const items = value["items"];
  const itemsPart = items === void 0 || isEmpty(items) ? void 0 : copy(items, [...at, "items"]);
  const kind = type === "configMap" ? "configMaps" : type === "secret" ? "secrets" : null;
  if (kind !== null) {
    const id2 = stringAt(value["identifier"]);
    const known = id2 === void 0 ? void 0 : definedName(release, kind, id2);
    const given = stringAt(value["name"]);
    const object2 = copy(given === void 0 ? known ?? "" : fill(given, release), [
      ...at,
      given === void 0 ? "identifier" : "name"
    ]);
    const source = kind === "secrets" ? { secretName: object2 } : { name: object2 };
    return map({ name, [type]: map({ ...source, items: itemsPart }, at) }, at);
  }
  if (type === "custom") {
    const spec = Object.entries(objectAt(value["volumeSpec"])).flatMap(
      ([key, item]) => item === void 0 || key === "name" ? [] : [[key, copy(filled(item, release), [...at, "volumeSpec", key])]]
    );
    return map({ ...Object.fromEntries(spec), name }, at);
  }
  if (type === "emptyDir" || type === "hostPath" || type === "nfs") return map({ name, [type]: copy({}, at) }, at);
  const claim = stringAt(value["existingClaim"]);
  return map(
    {
      name,
      persistentVolumeClaim: map(
        {
          claimName: claim === void 0 || claim === "" ? fromKey(resourceName(release, release.version.naming.others, entry2, 2), at) : copy(fill(claim, release), [...at, "existingClaim"])
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
function controllerPod(release, controller, controllers2) {
  const { keys } = release.version;
  const podAt = [...controller.at, keys.pod ?? "pod"];
  const defaultsAt = (keys.podDefaults ?? "defaultPodOptions").split(".");
  const options = Object.fromEntries(
    POD_OPTIONS.map((key) => [key, podOption(release, [...podAt, key], [...defaultsAt, key])])
  );
  const containers = (key, init2) => entriesAt(key === void 0 ? void 0 : controller.value[key], [...controller.at, key ?? ""], true).map(
    (entry2) => containerPart2(release, sourceOf2(release, controller, entry2, init2))
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
        controllers2 > 0 ? controller.at : []
      )
    },
    controller.at
  );
}
function sourceOf2(release, controller, entry2, init) {
  const key = release.version.keys.containerDefaults ?? "defaultContainerOptions";
  const defaults = controller.value[key];
  const applies = isObject(defaults) && !(init && controller.value["applyDefaultContainerOptionsToInitContainers"] === false);
  return {
    name: entry2.id,
    at: entry2.at,
    value: entry2.value,
    defaults: applies ? { at: [...controller.at, key], value: defaults } : null,
    merge: controller.value["defaultContainerOptionsStrategy"] === "merge",
    mounts: mountParts(release, controller.id, entry2.id)
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
  for (const [key, item] of Object.entries(objectAt(value)))
    if (typeof item === "string") entries.set(key, copy(fill(item, release), [...at, key]));
}
function labelsPart(release, controller, paths, from) {
  const entries = /* @__PURE__ */ new Map();
  if (valueAt(release.values.value, ["global", "propagateGlobalMetadataToPods"]) === true)
    addTexts(entries, release, valueAt(release.values.value, ["global", "labels"]), ["global", "labels"]);
  for (const [key, value] of Object.entries(chartLabels(release, controller))) entries.set(key, fromKey(value, from));
  for (const path of paths) addTexts(entries, release, valueAt(release.values.value, path), path);
  return mapOf(entries, from);
}
function chartLabels({ version: version2, label, name }, controller) {
  return Object.fromEntries(
    Object.entries(version2.labels).map(([key, text]) => [
      key,
      text.replace(
        /\{(name|release|controller)\}/g,
        (_, word) => word === "name" ? label : word === "release" ? name : controller
      )
    ])
  );
}
function accountPart(release, controller) {
  const own = objectAt(controller.value["serviceAccount"]);
  const at = [...controller.at, "serviceAccount"];
  const given = stringAt(own["name"]);
  if (given !== void 0 && given !== "") return copy(fill(given, release), [...at, "name"]);
  const id = stringAt(own["identifier"]);
  if (release.version.serviceAccount === "map") {
    const accounts = accountsOf(release);
    const account = id === void 0 ? accounts.length === 1 ? accounts[0] : void 0 : accounts.find((entry2) => entry2.id === id);
    if (account === void 0) return void 0;
    return fromKey(
      accountName(release, account, accounts.length),
      id === void 0 ? account.at : [...at, "identifier"]
    );
  }
  if (id !== void 0 && id !== "default") {
    const account = accountsOf(release).find((entry2) => entry2.id === id);
    return account === void 0 ? void 0 : fromKey(accountName(release, account, 2), [...at, "identifier"]);
  }
  return singleAccount(release);
}
function singleAccount(release) {
  const account = objectAt(release.values.value["serviceAccount"]);
  const name = taken(release, ["serviceAccount", "name"]);
  if (name !== void 0) return name;
  return account["create"] === true ? fromKey(release.fullName, ["serviceAccount", "create"]) : void 0;
}
function accountsOf(release) {
  if (release.version.serviceAccount === "map") return entriesOf(release, "serviceAccount");
  return entriesOf(release, "serviceAccount.extraServiceAccounts").filter(({ value }) => value["create"] !== false);
}
function accountName(release, entry2, count) {
  const given = stringAt(entry2.value["name"]);
  if (release.version.serviceAccount === "single")
    return given === void 0 || given === "" ? `${release.fullName}-${entry2.id}` : given;
  return resourceName(release, release.version.naming.others, entry2, count);
}
function flatPod(release) {
  const { keys } = release.version;
  const values = release.values.value;
  const source = (name, at, value, mounts) => ({
    name,
    at,
    value,
    defaults: null,
    merge: false,
    mounts
  });
  const extra = (key) => entriesAt(values[key], [key], true).map(
    (entry2) => containerPart2(release, source(stringAt(entry2.value["name"]) ?? entry2.id, entry2.at, entry2.value, []))
  );
  const init = extra(keys.initContainers);
  const main = containerPart2(release, source(release.fullName, [], values, mountParts(release, "main", "main")));
  const options = Object.fromEntries(POD_OPTIONS.map((key) => [key, podOption(release, [key], [key])]));
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

// src/render/gitops/known-charts/objects.ts
var WORKLOADS = {
  deployment: ["apps/v1", "Deployment"],
  statefulset: ["apps/v1", "StatefulSet"],
  daemonset: ["apps/v1", "DaemonSet"],
  cronjob: ["batch/v1", "CronJob"],
  job: ["batch/v1", "Job"]
};
function releaseObjects(release) {
  return [
    ...release.version.shape === "flat" ? flatWorkload(release) : controllers(release),
    ...configs(release, "configMaps"),
    ...configs(release, "secrets"),
    ...serviceAccounts(release),
    ...networkPolicies(release),
    ...rawResources(release)
  ];
}
function controllers(release) {
  const entries = entriesOf(release, release.version.keys.controllers);
  return entries.flatMap((entry2) => {
    const name = resourceName(release, release.version.naming.controllers, entry2, entries.length);
    return workload(release, entry2, name, controllerPod(release, entry2, entries.length));
  });
}
function flatWorkload(release) {
  const at = (release.version.keys.controller ?? "controller").split(".");
  const value = objectAt(valueAt(release.values.value, at));
  if (value["enabled"] === false) return [];
  return workload(release, { id: "main", at: [], value }, release.fullName, flatPod(release));
}
function workload(release, { id, at, value }, name, pod) {
  const [apiVersion, kind] = WORKLOADS[stringAt(value["type"]) ?? "deployment"] ?? [];
  if (apiVersion === void 0 || kind === void 0) return [];
  const spec = kind === "CronJob" ? { jobTemplate: map({ spec: map({ template: pod }, at) }, at) } : { template: pod };
  const replicas = value["replicas"];
  return [
    object(release, apiVersion, kind, name, at, {
      labels: texts(chartLabels(release, id), at, value["labels"], [...at, "labels"], release),
      annotations: texts({}, at, value["annotations"], [...at, "annotations"], release),
      spec: map(
        { replicas: typeof replicas === "number" ? copy(replicas, [...at, "replicas"]) : void 0, ...spec },
        at
      )
    })
  ];
}
function object(release, apiVersion, kind, name, at, { labels, annotations, ...rest }) {
  return map(
    {
      apiVersion: fromKey(apiVersion, at),
      kind: fromKey(kind, at),
      metadata: map(
        {
          name: fromKey(name, at),
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
  const entries = new Map(Object.entries(own).map(([key, value]) => [key, fromKey(value, from)]));
  for (const [key, value] of Object.entries(objectAt(given)))
    if (typeof value === "string") entries.set(key, copy(filled(value, release), [...at, key]));
  return entries.size === 0 ? void 0 : mapOf(entries, at);
}
function configs(release, key) {
  const entries = entriesOf(release, release.version.keys[key], release.version.shape !== "flat");
  return entries.map((entry2) => {
    const { at, value } = entry2;
    const name = resourceName(release, release.version.naming.others, entry2, entries.length);
    const fields = Object.fromEntries(
      ["data", "stringData", "type"].map((field) => {
        const held = value[field];
        return [field, held === void 0 || isEmpty(held) ? void 0 : copy(filled(held, release), [...at, field])];
      })
    );
    return object(release, "v1", key === "secrets" ? "Secret" : "ConfigMap", name, at, {
      ...fields,
      labels: texts({}, at, value["labels"], [...at, "labels"], release),
      annotations: texts({}, at, value["annotations"], [...at, "annotations"], release)
    });
  });
}
function serviceAccounts(release) {
  const accounts = accountsOf(release);
  const named = accounts.map((entry2) => ({ ...entry2, name: accountName(release, entry2, accounts.length) }));
  const single = objectAt(release.values.value["serviceAccount"]);
  if (release.version.serviceAccount === "single" && single["create"] === true) {
    const name = stringAt(single["name"]) || release.fullName;
    named.push({ id: "default", at: ["serviceAccount"], value: single, name });
  }
  return named.map(
    ({ at, value, name }) => object(release, "v1", "ServiceAccount", name, at, {
      labels: texts({}, at, value["labels"], [...at, "labels"], release),
      annotations: texts({}, at, value["annotations"], [...at, "annotations"], release)
    })
  );
}
function networkPolicies(release) {
  const entries = entriesOf(release, release.version.keys.networkPolicies);
  const all = entriesOf(release, release.version.keys.controllers);
  return entries.map((entry2) => {
    const { at, value } = entry2;
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
      resourceName(release, release.version.naming.networkPolicies, entry2, entries.length),
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
  const entries = entriesOf(release, release.version.keys.rawResources);
  return entries.flatMap((entry2) => {
    const { at, value } = entry2;
    const apiVersion = stringAt(value["apiVersion"]);
    const kind = stringAt(value["kind"]);
    if (apiVersion === void 0 || kind === void 0) return [];
    const body = objectAt(value["spec"]);
    const fields = Object.entries(body).flatMap(
      ([key, held]) => held === void 0 || ["apiVersion", "kind", "metadata"].includes(key) ? [] : [[key, copy(filled(held, release), [...at, "spec", key])]]
    );
    const name = resourceName(release, release.version.naming.others, entry2, entries.length);
    return [
      object(release, apiVersion, kind, name, at, {
        ...Object.fromEntries(fields),
        labels: texts({}, at, value["labels"], [...at, "labels"], release),
        annotations: texts({}, at, value["annotations"], [...at, "annotations"], release)
      })
    ];
  });
}
function hasShape2({ values, version: version2 }) {
  if (version2.shape === "controllers")
    return isObject(valueAt(values.value, (version2.keys.controllers ?? "").split(".")));
  return isObject(values.value["image"]) || isObject(values.value["controller"]);
}

// src/render/gitops/lookup.ts
function lookupIn(manifests) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const key = `${manifest.kind}/${manifest.name}`;
    const known = byName2.get(key);
    if (known === void 0) byName2.set(key, [manifest]);
    else known.push(manifest);
  }
  return (kind, namespace, name) => {
    const candidates = byName2.get(`${kind}/${name}`) ?? [];
    const exact = candidates.find((manifest) => manifest.namespace === namespace);
    const loose = candidates.filter((manifest) => manifest.namespace === null || namespace === null);
    return exact ?? loose[0] ?? (candidates.length === 1 ? candidates[0] ?? null : null);
  };
}
function lookupByRoot(manifests) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const known = byRoot.get(manifest.root);
    if (known === void 0) byRoot.set(manifest.root, [manifest]);
    else known.push(manifest);
  }
  const everywhere = lookupIn(manifests);
  const finders = /* @__PURE__ */ new Map();
  return (root) => {
    const known = finders.get(root);
    if (known !== void 0) return known;
    const own = lookupIn(byRoot.get(root) ?? []);
    const find = (kind, namespace, name) => own(kind, namespace, name) ?? everywhere(kind, namespace, name);
    finders.set(root, find);
    return find;
  };
}

// src/render/gitops/release-manifests.ts
function readReleases(manifests, catalog) {
  const releases = manifests.filter(isHelmRelease);
  const found = [];
  const unrendered = [];
  const find = lookupByRoot(manifests);
  for (const manifest of releases) {
    const source = helmRelease(manifest, find(manifest.root));
    if (source === null) continue;
    const made = knownRelease(source, catalog);
    found.push(...made);
    const values = made.length === 0 ? mergeValues(source.values) : null;
    if (values !== null) unrendered.push(unrenderedRelease(source, values));
  }
  return { manifests: found, unrendered };
}
function unrenderedRelease({ by, chart }, values) {
  const namespace = by.namespace === null ? "" : `${by.namespace}/`;
  const from = chart.address === "" ? "" : ` (${chart.address.slice(0, 200)})`;
  return {
    root: `${by.kind} ${namespace}${by.name}`,
    reason: `its chart ${chart.path ?? chart.name}${from} is not in the scan`,
    file: by.file,
    values
  };
}
function knownRelease(source, catalog) {
  const values = mergeValues(source.values);
  if (values === null) return [];
  for (const version2 of versionsFor(source.chart, catalog)) {
    const release = releaseOf(values, source.release, source.namespace, version2);
    if (hasShape2(release)) return releaseObjects(release).flatMap((part2) => manifestsOf(part2, release, source));
  }
  return [];
}
function manifestsOf(part2, { values }, { by, namespace }) {
  const manifest = manifestOf(
    objectOf(part2),
    {
      file: by.file,
      document: by.document,
      path: by.path,
      locate: (path, which) => {
        const origin = originOf(part2, path);
        return values.locate(origin.path, origin.at === "key" ? "key" : which);
      }
    },
    { root: by.root, origin: "flux", namespace }
  );
  return manifest === null ? [] : [{ ...manifest, file: manifest.locate([], "value").file }];
}
function versionsFor(chart, { charts: charts2 }) {
  const name = chart.name.toLowerCase();
  const versions = charts2.find(({ names }) => names.includes(name))?.versions ?? [];
  const version2 = /\d+(?:\.\d+){0,2}/.exec(chart.version)?.[0];
  if (version2 === void 0) return versions.toReversed();
  const fit = versions.find(({ below }) => below === void 0 || compareVersions(version2, below) < 0);
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

// src/render/linked-tree.ts
var MAX_HOPS = 8;
var MAX_FILES = 5e4;
var views = /* @__PURE__ */ new WeakMap();
function linkedTree(tree) {
  const view = views.get(tree) ?? viewOf(tree);
  views.set(tree, view);
  return view;
}
function viewOf(tree) {
  const links = [...tree.folderLinks ?? []];
  const all = [...tree.files, ...tree.refused.map(({ path }) => path)];
  const known = new Set(all);
  const folders = /* @__PURE__ */ new Set(["", ...all.flatMap(foldersOf)]);
  const real = (path) => {
    let current = path;
    for (let hop = 0; hop < MAX_HOPS && !known.has(current); hop += 1) {
      const link = links.find(([from]) => current.startsWith(`${from}/`));
      if (link === void 0) return current;
      current = moved2(current, link[0], link[1]);
    }
    return current;
  };
  const under2 = (folder, hops) => {
    const start = folderBehind(folder, links);
    const found = all.filter((file) => isAtOrUnder(file, start)).map((file) => moved2(file, start, folder));
    for (const [from, to] of hops < MAX_HOPS ? links : []) {
      if (!isAtOrUnder(from, start) || isAtOrUnder(start, to)) continue;
      const shown = moved2(from, start, folder);
      for (const file of under2(to, hops + 1)) {
        if (found.length >= MAX_FILES) return found;
        found.push(moved2(file, to, shown));
      }
    }
    return found;
  };
  return {
    real,
    has: (path) => known.has(real(path)),
    hasFolder: (path) => folders.has(folderBehind(path, links)),
    under: (folder) => [...new Set(under2(folder, 0))].sort()
  };
}
function foldersOf(file) {
  const folders = [];
  for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) folders.push(file.slice(0, end));
  return folders;
}
function folderBehind(folder, links) {
  let current = folder;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const link = links.find(([from]) => current === from || current.startsWith(`${from}/`));
    if (link === void 0) return current;
    current = moved2(current, link[0], link[1]);
  }
  return current;
}
function isAtOrUnder(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function moved2(path, from, to) {
  const rest = from === "" ? path : path.slice(from.length + 1);
  return to === "" ? rest : rest === "" ? to : `${to}/${rest}`;
}

// src/render/named-paths.ts
import { posix } from "node:path";
var KUSTOMIZATION_FILES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function joined2(folder, name) {
  const path = posix.normalize(`${folder === "" ? "." : folder}/${name}`).replace(/\/$/, "");
  return path === "." ? "" : path;
}
function hasChart(folder, files) {
  const from = folder === "" ? 0 : folder.length + 1;
  return files.some((file) => /^(?:[^/]+\/){0,2}Chart\.yaml$/.test(file.slice(from)));
}
function namesIn(text) {
  const names = /* @__PURE__ */ new Set();
  for (const line of text.split("\n")) {
    if (line.length > 4e3) continue;
    const value = line.replace(/^[\s-]*(?:[\w.]+:\s)?/, "").trim();
    names.add(value.replace(/^["']|["']$/g, ""));
    for (const word of line.split(/[\s"',[\]{}]+/)) {
      names.add(word);
      const equals = word.indexOf("=");
      if (equals >= 0) names.add(word.slice(equals + 1));
    }
  }
  for (const name of names) if (name === "" || name.includes("://") || name.startsWith("/")) names.delete(name);
  return names;
}

// src/render/gather.ts
var MAX_BYTES = 128 << 20;
var MAX_FILES2 = 2e4;
var MAX_NAMING_BYTES = 1 << 20;
function gatherChart(tree, chart) {
  return collect(tree, linkedTree(tree).under(chart), chart);
}
function gatherKustomization(tree, directory) {
  const view = linkedTree(tree);
  const wanted = /* @__PURE__ */ new Set();
  const folders = [directory];
  const seen = /* @__PURE__ */ new Set();
  const addFile = (file) => {
    if (wanted.has(file) || !view.has(file)) return;
    wanted.add(file);
    if (/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(file)) addNamed(file);
  };
  const addNamed = (file) => {
    const content = tree.read(view.real(file));
    if (!(content instanceof Uint8Array) || content.length > MAX_NAMING_BYTES) return;
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    const isRoot = KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf("/") + 1));
    const text = new TextDecoder().decode(content);
    if (/helmChart/i.test(text)) folders.push(joined2(folder, "charts"));
    for (const name of namesIn(text)) {
      const path = joined2(folder, name);
      if (path === folder || path.startsWith("..")) continue;
      if (view.has(path)) addFile(path);
      else if (isRoot || /helmChart/i.test(text)) folders.push(path);
    }
  };
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    if (seen.has(folder) || !view.hasFolder(folder)) continue;
    seen.add(folder);
    for (const name of KUSTOMIZATION_FILES) addFile(joined2(folder, name));
    if (folder !== directory || view.has(joined2(folder, "Chart.yaml"))) {
      const inside = view.under(folder);
      if (hasChart(folder, inside)) for (const file of inside) wanted.add(file);
    }
  }
  return collect(tree, [...wanted].sort(), directory);
}
function collect(tree, paths, root) {
  const view = linkedTree(tree);
  const refused = new Map(tree.refused.map(({ path, reason }) => [path, reason]));
  const files = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Map();
  let bytes = 0;
  for (const path of paths) {
    const real = view.real(path);
    const reason = refused.get(real);
    if (reason !== void 0) return { ok: false, reason, file: real };
    const content = tree.read(real);
    if (!(content instanceof Uint8Array)) return { ok: false, reason: content.reason, file: real };
    bytes += content.length;
    if (bytes > MAX_BYTES || files.size >= MAX_FILES2) {
      return { ok: false, reason: `more than ${MAX_BYTES >> 20} MiB or ${MAX_FILES2} files to render from`, file: root };
    }
    files.set(path, content);
    if (real !== path) linked.set(path, real);
  }
  return { ok: true, files, linked };
}

// src/render/targets.ts
var UNKNOWN_NAMESPACE = "release-namespace";

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
function planCharts(tree, skip, namespaceOf2, stated = []) {
  const folders = chartFolders(tree, skip);
  const templates = /* @__PURE__ */ new Set();
  const targets = [];
  const packed = /* @__PURE__ */ new Map();
  const gatherOnce = (chart) => {
    const known = packed.get(chart);
    if (known !== void 0) return known;
    const made = once(() => gatherChart(tree, chart));
    packed.set(chart, made);
    return made;
  };
  for (const folder of folders) {
    const chart = describe(tree, folder);
    const prefix = folder === "" ? "" : `${folder}/`;
    const own = tree.files.filter((file) => file.startsWith(prefix));
    const hidden2 = own.filter(
      (file) => TEMPLATES.test(file.slice(prefix.length)) && (!chart.isLibrary || isTemplate(tree, file))
    );
    for (const file of hidden2) templates.add(file);
    if (chart.isLibrary) continue;
    const named = stated.filter((release) => release.chart === folder);
    const files = own.map((file) => file.slice(prefix.length)).filter((file) => isEnvironment(file));
    const sets = [[], ...files.sort(byCodeUnits).map((file) => [`${prefix}${file}`])];
    const described = { folder, name: chart.name, namespaceOf: namespaceOf2, gather: gatherOnce(folder), templates: hidden2 };
    for (const values of sets)
      targets.push(targetOf(tree, described, { chart: folder, name: null, namespace: null, values }));
    for (const release of named) targets.push(targetOf(tree, described, release));
  }
  for (const release of stated) {
    if (folders.includes(release.chart)) continue;
    const gather = gatherOnce(release.chart);
    const chart = { folder: release.chart, name: lastPart2(release.chart), namespaceOf: namespaceOf2, gather, templates: [] };
    targets.push(targetOf(tree, chart, release));
  }
  const unique = new Map(targets.map((target) => [target.id, target]));
  return { targets: [...unique.values()], templates };
}
function targetOf(tree, chart, release) {
  const place = chart.folder === "" ? "." : chart.folder;
  const main = chart.folder.endsWith(".tgz") ? chart.folder : `${chart.folder === "" ? "" : `${chart.folder}/`}Chart.yaml`;
  const defaults = main.endsWith("Chart.yaml") ? [main.replace(/Chart\.yaml$/, "values.yaml")] : [];
  const inputs = [main, ...defaults, ...release.values];
  const namespace = release.namespace ?? chart.namespaceOf(inputs);
  const name = release.name ?? releaseName(chart.name);
  const stated = release.name === null && release.namespace === null ? [] : [`${namespace ?? ""}/${name}`];
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
      release: name,
      namespace: namespace ?? UNKNOWN_NAMESPACE,
      values: release.values.map((file) => ({ file, text: textOf2(tree, file) })),
      apiVersions: CILIUM_APIS
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
    const isInside = kept.some((outer) => {
      const prefix = outer === "" ? "" : `${outer}/`;
      return folder !== outer && folder.startsWith(prefix) && TEMPLATES.test(folder.slice(prefix.length));
    });
    if (!isInside) kept.push(folder);
  }
  return kept;
}
function describe(tree, folder) {
  const file = folder === "" ? "Chart.yaml" : `${folder}/Chart.yaml`;
  const bytes = tree.read(file);
  const read2 = bytes instanceof Uint8Array && bytes.length < MAX_CHART_YAML ? readFirstDocument(new TextDecoder().decode(bytes)) : null;
  const value = read2 !== null && "value" in read2 && isObject(read2.value) ? read2.value : {};
  return { name: stringAt(value["name"]) ?? lastPart2(folder), isLibrary: value["type"] === "library" };
}
function isTemplate(tree, file) {
  const bytes = tree.read(file);
  return !(bytes instanceof Uint8Array) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("{{");
}
function isEnvironment(name) {
  const middle = VALUES2.exec(name)?.[1];
  return middle !== void 0 && !name.includes("/") && !NO_ENVIRONMENT.test(middle);
}
function releaseName(chart) {
  const name = chart.toLowerCase().replace(/[^a-z0-9-]+/g, "-").slice(0, 53).replace(/^-+|-+$/g, "");
  return name === "" ? "release-name" : name;
}
function textOf2(tree, file) {
  const bytes = tree.read(file);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : "";
}
function lastPart2(path) {
  return path.replace(/\.tgz$/, "").split("/").at(-1) ?? path;
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
  const parsed2 = parseYaml(text);
  const document = parsed2.ok ? parsed2.documents[0] : void 0;
  if (document === void 0 || !isObject(document.value)) return null;
  const value = document.value;
  const folder = folderOf2(file);
  const paths = (entries) => entries.flatMap((entry2) => {
    const name = stringAt(entry2);
    if (name === void 0 || name.includes("\n") || name.includes("://")) return [];
    const path = joined2(folder, name);
    return path === ".." || path.startsWith("../") ? [] : [path];
  });
  return {
    folder,
    file,
    text,
    document,
    value,
    isComponent: value["kind"] === "Component",
    resources: paths(RESOURCES.flatMap((field) => listAt(value[field]))),
    patches: paths([
      ...PATHS.flatMap((field) => listAt(value[field])),
      ...PATH_ENTRIES.flatMap(
        (field) => listAt(value[field]).map((entry2) => isObject(entry2) ? entry2["path"] : void 0)
      )
    ])
  };
}
function isForeign(tree, file) {
  const read2 = readKustomization(tree, file);
  const apiVersion = stringAt(read2?.value["apiVersion"]);
  return apiVersion !== void 0 && !apiVersion.startsWith("kustomize.config.k8s.io/");
}
function isKustomizationFile(path) {
  return KUSTOMIZATION_FILES.includes(path.slice(path.lastIndexOf("/") + 1));
}
function folderOf2(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/render/kustomizations.ts
function planKustomizations(tree, skip, namespaceOf2) {
  const nodes = nodesOf(tree, skip);
  const view = linkedTree(tree);
  const included = (node) => (node.content?.resources ?? []).flatMap((path) => {
    const inner2 = nodes.get(path) ?? nodes.get(view.real(`${path}/kustomization.yaml`).replace(/\/[^/]*$/, ""));
    return inner2 === void 0 || inner2 === node ? [] : [inner2];
  });
  const targetOf2 = (node) => {
    const place = node.folder === "" ? "." : node.folder;
    const reached = reach([node], included);
    return {
      id: place,
      label: `Kustomization ${place}`,
      at: topOf(node.file),
      origin: "kustomize",
      namespace: namespaceOf2([node.file]),
      ask: () => ({ engine: "kustomize", directory: node.folder }),
      gather: () => gatherKustomization(tree, node.folder),
      inputs: [node.file],
      covers: [...reached].flatMap(({ file, content }) => [
        file,
        ...[...content?.resources ?? [], ...content?.patches ?? []].map(view.real)
      ]),
      hides: [],
      instead: () => included(node).filter(isBuilt).map(targetOf2)
    };
  };
  const all = [...nodes.values()];
  const inner = new Set(all.flatMap(included));
  const tops = all.filter((node) => !inner.has(node));
  const known = reach(tops, included);
  for (const node of all) {
    if (known.has(node)) continue;
    tops.push(node);
    for (const reached of reach([node], included)) known.add(reached);
  }
  return {
    tops: tops.filter(isBuilt).map(targetOf2),
    targetOf: (folder) => {
      const node = nodes.get(folder);
      return node === void 0 ? null : targetOf2(node);
    },
    inflated: new Set(all.flatMap(chartsOf))
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
    if (nodes.has(folder) || isForeign(tree, file)) continue;
    nodes.set(folder, { folder, file, content: readKustomization(tree, file) });
  }
  return nodes;
}
function reach(from, included) {
  const reached = /* @__PURE__ */ new Set();
  const open = [...from];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...included(node));
  }
  return reached;
}
function chartsOf({ content, folder }) {
  if (content === null) return [];
  const globals = content.value["helmGlobals"];
  const home = (isObject(globals) ? stringAt(globals["chartHome"]) : void 0) ?? "charts";
  return listAt(content.value["helmCharts"]).flatMap((entry2) => {
    const name = isObject(entry2) ? stringAt(entry2["name"]) : void 0;
    const version2 = isObject(entry2) ? stringAt(entry2["version"]) : void 0;
    if (name === void 0) return [];
    return [
      joined2(folder, `${home}/${name}`),
      ...version2 === void 0 ? [] : [joined2(folder, `${home}/${name}-${version2}/${name}`)]
    ];
  });
}

// src/render/kustomize-places.ts
function locateInBase(built, file, unknown, source) {
  let base2;
  return (path, part2) => {
    if (base2 === void 0) base2 = baseOf(built, file, source);
    if (base2 === null) return unknown;
    const way = wayInto(built.value, base2.value, path);
    return way === null ? unknown : base2.locate(way, way.length < path.length ? "value" : part2);
  };
}
var parsed = /* @__PURE__ */ new WeakMap();
function objectsIn(text) {
  const known = parsed.get(text);
  if (known !== void 0) return known;
  const context = { root: "", origin: "raw", namespace: null };
  const objects = splitDocuments(text.text).flatMap(
    ({ start, end }, ordinal) => readManifests(text, start, end, ordinal, context).manifests
  );
  parsed.set(text, objects);
  return objects;
}
function baseOf(built, file, source) {
  const text = source(file);
  if (text === null) return null;
  const same = objectsIn(text).filter(({ kind, group }) => kind === built.kind && group === built.group);
  const exact = same.filter(({ name }) => name === built.name);
  const close = exact.length > 0 ? exact : same.filter(({ name }) => name !== "" && built.name.includes(name));
  const narrowed = close.length > 1 ? close.filter(({ namespace }) => namespace === built.namespace) : close;
  return narrowed.length === 1 ? narrowed[0] ?? null : null;
}
function wayInto(built, base2, path) {
  const way = [];
  let [here, there] = [built, base2];
  for (const step of path) {
    const inner = valueAt(here, [step]);
    if (inner === void 0) break;
    const other = typeof step === "number" && Array.isArray(there) ? sameItem(inner, there, step) : step;
    if (other === null) return null;
    const found = valueAt(there, [other]);
    if (found === void 0) return null;
    way.push(other);
    [here, there] = [inner, found];
  }
  const isLeaf = here === null || typeof here !== "object";
  return isLeaf && here !== there ? null : way;
}
function sameItem(item, items, index) {
  const name = isObject(item) ? stringAt(item["name"]) : void 0;
  const isSame = (other) => name !== void 0 ? isObject(other) && other["name"] === name : JSON.stringify(other) === JSON.stringify(item);
  if (isSame(items[index])) return index;
  const found = items.findIndex(isSame);
  return found < 0 ? null : found;
}

// src/render/rendered-documents.ts
function renderedDocuments(target, texts2, linked, source) {
  const real = (file) => linked.get(file) ?? file;
  return texts2.flatMap(
    (text, ordinal) => splitDocuments(text.text).map((part2) => {
      const file = text.file === "" || source(real(text.file)) === null ? target.at.file : real(text.file);
      const origins = text.origins.map((origin) => origin === null ? null : { ...origin, file: real(origin.file) });
      const view = renderedSource(file, text.text, origins, target.at, source);
      const context = { root: target.id, origin: target.origin, namespace: target.namespace };
      return {
        ...part2,
        file,
        ordinal,
        namespace: namespaceOf(part2.namespace, target),
        rendered: {
          text: text.text,
          context,
          inputs: target.inputs,
          parse: () => {
            const read2 = readManifests(view, part2.start, part2.end, ordinal, context);
            const manifests = read2.manifests.map((manifest) => ({
              ...manifest,
              namespace: manifest.namespace === UNKNOWN_NAMESPACE ? target.namespace : manifest.namespace,
              locate: target.origin === "kustomize" ? locateInBase(manifest, file, target.at, source) : manifest.locate
            }));
            return { ...read2, manifests };
          }
        }
      };
    })
  );
}
function namespaceOf(written, target) {
  return written === "" || written === UNKNOWN_NAMESPACE ? target.namespace ?? "" : written;
}
function renderedSource(file, text, origins, unknown, source) {
  const plain = sourceText(file, text);
  return {
    ...plain,
    placeOf: (range) => {
      const origin = origins[plain.positionAt(range.start).line - 1] ?? null;
      const written = origin === null ? null : source(origin.file);
      return origin === null || written === null ? unknown : placeInLine(written, origin.line, textIn(text, range));
    }
  };
}
function placeInLine(file, line, text) {
  const written = file.line(line);
  const at = text === "" ? -1 : written.indexOf(text);
  const isOnce = at >= 0 && written.indexOf(text, at + 1) < 0;
  const start = isOnce ? at : Math.max(0, written.search(/\S/));
  const end = isOnce ? at + text.length : written.trimEnd().length;
  return { file: file.file, line, column: start + 1, endLine: line, endColumn: Math.max(end, start) + 1 };
}
function textIn(text, { start, end }) {
  const first = text.slice(start, end).split("\n", 1)[0] ?? "";
  return first.trim();
}

// src/render/render-targets.ts
async function renderTargets(targets, session, source) {
  const documents = [];
  const rendered = [];
  const notRendered = [];
  const covered = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  let round = targets;
  while (round.length > 0) {
    const next = [];
    for (const target of round) {
      if (seen.has(target.id) || target.inputs.some((file) => isKustomizationFile(file) && covered.has(file))) continue;
      seen.add(target.id);
      const outcome = await renderOne(target, session);
      if (!outcome.ok) {
        notRendered.push(notRenderedOf(target, outcome));
        next.push(...target.instead?.() ?? []);
        continue;
      }
      rendered.push(target);
      for (const file of target.covers) covered.add(file);
      documents.push(...renderedDocuments(target, outcome.texts, outcome.linked, source));
    }
    round = next;
  }
  return { documents, rendered, notRendered, covered };
}
function renderNothing(targets) {
  const reason = "rendering is switched off (`render: false` in the configuration)";
  const cure = "take `render: false` out of the configuration, or render elsewhere and pipe the output to `hf-guardrails scan -`";
  const notRendered = targets.map((target) => ({ ...base(target), at: target.at, reason, cure }));
  return { documents: [], rendered: [], notRendered, covered: /* @__PURE__ */ new Set() };
}
async function renderOne(target, session) {
  const gathered = target.gather();
  if (!gathered.ok) {
    const cure2 = `put what is needed inside the scanned folder, or render it elsewhere and pipe the output to \`hf-guardrails scan -\``;
    return { ok: false, reason: `${gathered.file}: ${gathered.reason}`, cure: cure2, at: topOf(gathered.file) };
  }
  const request = { ...target.ask(), files: gathered.files };
  const outcome = await session.render(request);
  if (outcome.ok) return { ...outcome, linked: gathered.linked };
  const { message, cure, file, line } = outcome.failure;
  const real = file === null ? null : gathered.linked.get(file) ?? file;
  const isFile = real !== null && gathered.files.has(file ?? "");
  const at = isFile && real !== null ? { ...topOf(real), line: line ?? 1, endLine: line ?? 1 } : null;
  return { ok: false, reason: message, cure, at };
}
function notRenderedOf(target, outcome) {
  return { ...base(target), at: outcome.at ?? target.at, reason: outcome.reason, cure: outcome.cure };
}
function base(target) {
  return { target: target.id, label: target.label, hides: target.hides, readRaw: target.origin === "kustomize" };
}

// src/render/render-tree.ts
async function renderTree(tree, store, settings, session) {
  const kustomizations = planKustomizations(tree, settings.skip, settings.namespaceOf);
  const charts2 = planCharts(tree, settings.skip, settings.namespaceOf, settings.releases);
  const targets = [
    ...kustomizations.tops,
    ...charts2.targets.filter(({ chart }) => !kustomizations.inflated.has(chart))
  ];
  if (targets.length === 0 && charts2.templates.size === 0)
    return { store, rendered: [], notRendered: [], templates: charts2.templates };
  const { documents, rendered, notRendered, covered } = settings.isOn ? await renderTargets(targets, session, store.source) : renderNothing(targets);
  const written = store.documents.filter(({ file }) => !covered.has(file) && !charts2.templates.has(file));
  return {
    store: withDocuments(store, [...written, ...documents]),
    rendered,
    notRendered,
    templates: charts2.templates
  };
}

// src/render/session.ts
import { createHash as createHash5 } from "node:crypto";
var TOTAL_MS = 18e4;
function openRenderSession(options = {}) {
  const totalMs = options.totalMs ?? TOTAL_MS;
  const answers = /* @__PURE__ */ new Map();
  let renderer = null;
  let usedMs = 0;
  return {
    render: async (request) => {
      const key = digestOf(request);
      const known = answers.get(key);
      if (known !== void 0) return known;
      if (usedMs >= totalMs) {
        const message = `everything rendered before took ${Math.round(totalMs / 1e3)} s together, which is the limit of one scan`;
        return { ok: false, failure: failureOf(request, { kind: "deadline", message }) };
      }
      renderer ??= import("./chunk-renderer-YJ5YNXZO.js").then(({ createRenderer }) => createRenderer(options));
      const started = performance.now();
      const outcome = await (await renderer).render(request);
      usedMs += performance.now() - started;
      answers.set(key, outcome);
      return outcome;
    },
    close: async () => {
      if (renderer !== null) await (await renderer).close();
    }
  };
}
function digestOf({ files, ...options }) {
  const hash = createHash5("sha256").update(JSON.stringify(options));
  for (const [path, content] of files) hash.update(`\0${path}\0${content.length}\0`).update(content);
  return hash.digest("base64");
}

// src/rules/words.ts
function workloadText(name) {
  return `${name.kind} ${name.namespace === null ? "" : `${name.namespace}/`}${name.name}`;
}
function workloadSubject(name) {
  return workloadText(name);
}
function listText(items, limit = 4) {
  const unique = [...new Set(items)];
  if (unique.length <= limit)
    return unique.length < 2 ? unique[0] ?? "" : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1) ?? ""}`;
  return `${unique.slice(0, limit).join(", ")} and ${unique.length - limit} more`;
}
function hostsText(calls) {
  const sorted = [...calls].sort((a, b) => Number(b.call.required) - Number(a.call.required));
  return listText(sorted.map(({ call }) => call.via === null ? call.host : `${call.host} (through ${call.via})`));
}
function policyText({ policy }) {
  const namespace = policy.namespace === null || policy.namespace.startsWith("\0") ? "" : `${policy.namespace}/`;
  return `${namespace}${policy.name}`;
}
function policyPlaces(views2, message) {
  return views2.map((view) => ({
    ...view.manifest.locate(["metadata", "name"]),
    message: `${policyText(view)} ${message}`
  }));
}
function secretText({ origin, reference }) {
  const name = origin.name ?? reference.secret;
  if (name === null) return reference.providerClass ?? reference.variable ?? "its source";
  return `${name.namespace === null ? "" : `${name.namespace}/`}${name.name}`;
}
function telling(calls) {
  const required = calls.filter(({ call }) => call.required);
  return required.length > 0 ? required : calls;
}

// src/rules/hf2xx.ts
var KINDS = {
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
      data: { kind: KINDS[literal.kind], place: literal.where }
    });
  }
});
var hf202 = defineRule("HF202", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name } of usedTokens(cluster)) {
    const { origin } = token;
    if (origin.provenance === "encrypted" && !cluster.acceptEncrypted && origin.producer !== null) {
      report({
        message: "encrypted",
        at: origin.producer.locate(["metadata", "name"]),
        workload: name,
        subject: `Secret ${secretText(token)}`,
        data: { workload: workloadText(name), secret: secretText(token) }
      });
    }
    if (origin.provenance !== "static-secret" || origin.secret === null || !token.reference.effective) continue;
    const key = origin.name?.key ?? null;
    const place = origin.secret.locate(keyPath(origin), "key");
    const id = `${origin.secret.file}\0${origin.secret.document}\0${origin.item?.join(".") ?? ""}\0${key ?? ""}`;
    if (reported.has(id)) continue;
    reported.add(id);
    report({
      message: "default",
      at: place,
      workload: name,
      confidence: origin.confidence,
      subject: `Secret ${secretText(token)} ${key ?? ""}`,
      related: [{ ...token.reference.at, message: `${workloadText(name)} takes it here` }],
      data: {
        workload: workloadText(name),
        secret: secretText(token),
        key: key === null || origin.keyFound === "no" ? "" : ` (key ${key})`
      }
    });
  }
  for (const { secret, key, at } of cluster.heldSecrets) {
    const id = `${secret.file}\0${secret.document}\0\0${key}`;
    if (reported.has(id)) continue;
    reported.add(id);
    const name = `${secret.namespace === null ? "" : `${secret.namespace}/`}${secret.name}`;
    report({
      message: "unused",
      at,
      confidence: "medium",
      subject: `Secret ${name} ${key}`,
      data: { secret: name, key: ` (key ${key})` }
    });
  }
});
function keyPath({ secret, item, name }) {
  const key = name?.key ?? null;
  if (secret === null) return [];
  const fields = item === null ? [["stringData"], ["data"]] : [
    [...item, "stringData"],
    [...item, "data"]
  ];
  const field = fields.find((path) => key !== null && valueAt(secret.value, [...path, key]) !== void 0);
  if (field !== void 0 && key !== null) return [...field, key];
  if (item === null) return ["metadata", "name"];
  for (const list2 of ["literals", "files"]) {
    const position = listAt(valueAt(secret.value, [...item, list2])).findIndex(
      (text) => typeof text === "string" && (text.startsWith(`${key}=`) || text === key || text.endsWith(`/${key}`))
    );
    if (position >= 0) return [...item, list2, position];
  }
  return [...item, "name"];
}
var hf203 = defineRule("HF203", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name } of usedTokens(cluster)) {
    const { origin, reference } = token;
    if (!reference.effective) continue;
    const workload2 = workloadText(name);
    const shared = { at: reference.at, workload: name, confidence: origin.confidence };
    const id = `${secretText(token)}\0${name.file}\0${name.name}\0${name.namespace ?? ""}`;
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
    const subject = `${workload2} ${secretText(token)}`;
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
        subject,
        data: { workload: workload2, source: reference.variable ?? "a value that is filled in later" }
      });
    else if (origin.copyOf !== null)
      report({
        ...shared,
        message: "copy",
        subject,
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
        subject,
        data: { workload: workload2, secret: secretText(token) }
      });
  }
});
var hf204 = defineRule("HF204", (cluster, report) => {
  for (const caller of cluster.callers) {
    const foreign = caller.calls.filter(
      ({ call }) => call.purpose === "custom" && !call.host.endsWith(".hf.jobs") && call.host !== "s3.hf.co"
    );
    const first = foreign[0];
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== "none");
    if (first === void 0 || !hasToken || /^(?:localhost|127\.|[^.]+$)|\.svc(?:\.|$)|\.local$/.test(first.call.host))
      continue;
    report({
      message: "default",
      at: first.call.at,
      workload: caller.name,
      subject: `${workloadText(caller.name)} ${first.call.host}`,
      data: {
        workload: workloadText(caller.name),
        destinations: first.call.host,
        reason: "a mirror or another provider"
      }
    });
  }
});
function usedTokens(cluster) {
  return cluster.callers.flatMap((caller) => caller.tokens.map((token) => ({ token, name: caller.name })));
}

// src/rules/hf3xx.ts
function bySecret(cluster) {
  const kept = /* @__PURE__ */ new Map();
  for (const { token, name } of usedTokens(cluster)) {
    if (!token.reference.effective) continue;
    const carrier = token.origin.secret ?? token.origin.producer;
    if (carrier === null) continue;
    const key = `${carrier.file}\0${carrier.document}\0${token.origin.name?.key ?? ""}`;
    if (!kept.has(key)) kept.set(key, { token, name, secret: `Secret ${secretText(token)}` });
  }
  return [...kept.values()];
}
var hf301 = defineRule("HF301", (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { status, problem, at, every } = token.rotation;
    if (status !== "missing" && status !== "invalid" || at === null) continue;
    const shared = { at, workload: name, subject: secret, confidence: token.origin.confidence };
    if (status === "invalid")
      report({ ...shared, message: "invalid", data: { secret, problem: problem ?? "it can't be read" } });
    else if (every !== null)
      report({ ...shared, message: "interval", data: { secret, found: `that it is to be rotated every ${every}` } });
    else report({ ...shared, message: "default", data: { secret } });
  }
});
var hf302 = defineRule("HF302", (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { status, recordedAt, dueAt, limit, at } = token.rotation;
    if (status !== "overdue" || at === null || dueAt === null) continue;
    report({
      message: "default",
      at,
      workload: name,
      subject: secret,
      confidence: token.origin.confidence,
      data: { secret, recordedAt: recordedAt ?? "an unknown day", dueAt, limit }
    });
  }
});
var hf303 = defineRule("HF303", (cluster, report) => {
  for (const { token, name, secret } of bySecret(cluster)) {
    const { refreshDisabled } = token.rotation;
    const { producer } = token.origin;
    if (refreshDisabled === null) continue;
    report({
      message: "default",
      at: refreshDisabled.at,
      workload: name,
      subject: secret,
      data: {
        producer: producer === null ? secret : `${producer.kind} ${producer.name}`,
        reason: refreshDisabled.why,
        secret: secretText(token)
      }
    });
  }
});
var hf304 = defineRule("HF304", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name } of usedTokens(cluster)) {
    const { notReloaded } = token.rotation;
    const id = `${workloadText(name)}\0${name.file}`;
    if (notReloaded === null || token.origin.producer === null || token.origin.provenance === "encrypted" || reported.has(id))
      continue;
    reported.add(id);
    report({
      message: "default",
      at: token.reference.at,
      workload: name,
      subject: `${workloadText(name)} ${secretText(token)}`,
      data: { workload: workloadText(name), reason: notReloaded.why, secret: secretText(token) }
    });
  }
});

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
    const unknown = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === "unknown");
    const elsewhere2 = [...new Set(caller.calls.flatMap((call) => call.elsewhere))];
    const first = telling(unknown)[0];
    if (first !== void 0) {
      const what = listText(first.judgement.unknownBecause) || "what decides is not in the scan";
      report({
        message: "verdict",
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} verdict`,
        data: { workload: workloadText(caller.name), destinations: hostsText(telling(unknown)), what }
      });
    } else if (elsewhere2.length > 0) {
      const call = caller.calls.find((judged) => judged.elsewhere.length > 0);
      const what = `its namespace isn't set; it would be selected in namespace ${listText(
        elsewhere2.map(({ policy }) => policy.namespace ?? "").filter((name) => !name.startsWith("\0")).map((name) => name || "of the policy")
      )}`;
      if (call !== void 0)
        report({
          message: "verdict",
          at: call.call.at,
          workload: caller.name,
          subject: `${workloadSubject(caller.name)} namespace`,
          data: { workload: workloadText(caller.name), destinations: hostsText(telling(caller.calls)), what }
        });
    }
  }
});

// src/rules/hf101.ts
var hf101 = defineRule("HF101", (cluster, report) => {
  for (const caller of cluster.callers) {
    const open = caller.calls.filter(({ judgement }) => judgement.effectiveVerdict === "default-allow");
    const first = open[0];
    if (first === void 0) continue;
    const calls = telling(open);
    const elsewhere2 = [...new Set(open.flatMap((call) => call.elsewhere))];
    const hostNetwork = caller.workload.pods[first.call.pod]?.hostNetwork === true;
    const shared = {
      at: (calls[0] ?? first).call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      remediation: `Add this policy:
${cluster.suggestPolicy(caller, calls)}`
    };
    const workload2 = workloadText(caller.name);
    const destinations2 = hostsText(calls);
    if (elsewhere2.length > 0) {
      report({
        ...shared,
        message: "namespace-unset",
        confidence: "low",
        related: policyPlaces(elsewhere2, "would select it"),
        data: { workload: workload2, destinations: destinations2, policies: listText(elsewhere2.map(policyText)) }
      });
    } else {
      const remediation = hostNetwork ? "Take the pod off the host network; only a host policy (CiliumClusterwideNetworkPolicy with nodeSelector) restricts it otherwise." : shared.remediation;
      report({
        ...shared,
        remediation,
        message: hostNetwork ? "host-network" : "default",
        confidence: callConfidence(calls),
        data: { workload: workload2, destinations: destinations2 }
      });
    }
  }
});

// src/rules/hf102.ts
var hf102 = defineRule("HF102", (cluster, report) => {
  for (const caller of cluster.callers) {
    const isBlocked = (judged) => judged.judgement.effectiveVerdict === "blocked";
    const worst = worstGroup(caller, isBlocked);
    if (worst === null) continue;
    const blocked = worst.calls.filter(isBlocked);
    const first = blocked[0];
    if (first === void 0) continue;
    const views2 = selecting(cluster, blocked);
    report({
      message: worst.reach === "cannot-work" ? "default" : worst.reach === "may-fail" ? "may-fail" : "optional",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views2, "blocks it"),
      remediation: `Cover the hosts, for example by
${cluster.suggestPolicy(caller, worst.calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views2),
        blocked: missingText(blocked),
        reason: reasonOf(blocked, views2)
      }
    });
  }
});
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
  const groups = /* @__PURE__ */ new Map();
  for (const judged2 of caller.calls) {
    const key = `${judged2.call.pod}\0${judged2.call.container}\0${judged2.call.model ?? ""}\0${judged2.call.purpose === "hub-download" ? "" : judged2.call.host}`;
    groups.set(key, [...groups.get(key) ?? [], judged2]);
  }
  const judged = [...groups.values()].map((calls) => ({ calls, reach: caller.reach(calls, isBlocked) }));
  const worst = judged.sort((a, b) => RANK2[a.reach] - RANK2[b.reach])[0];
  return worst === void 0 || worst.reach === "fine" ? null : { ...worst, calls: worst.calls };
}
function selecting(cluster, calls) {
  const ids = new Set(
    calls.flatMap(
      ({ judgement }) => judgement.policies.filter(({ selects }) => selects).map(({ policy }) => policy.id)
    )
  );
  return cluster.policies.filter(
    ({ policy }) => ids.has(policy.id) && policy.rules.some(({ egress }) => egress.length > 0)
  );
}
function policiesText(views2) {
  return views2.length === 0 ? "the enforcement mode" : listText(views2.map(policyText), 3);
}
function reasonOf(blocked, views2) {
  const call = (blocked.find((judged) => judged.call.required) ?? blocked[0])?.call;
  const host = call?.via?.split(":")[0] ?? call?.host ?? "";
  if (blocked.some(({ judgement }) => judgement.connect.denied))
    return "A deny rule forbids it, and a deny beats every allow.";
  for (const view of views2) {
    for (const peer of view.policy.rules.flatMap(({ egress }) => egress.flatMap(({ peers }) => peers ?? []))) {
      if (peer.type !== "fqdn") continue;
      const written = peer.matchName || peer.matchPattern;
      const domain = written.replace(/^[*.]+/, "").replace(/\.$/, "").toLowerCase();
      if (domain !== "" && written !== host && (host === domain || host.endsWith(`.${domain}`))) {
        return peer.matchName !== "" ? `\`${written}\` in ${policyText(view)} is that name only, not ${host}.` : `\`${written}\` in ${policyText(view)} doesn't cover ${host} (a \`*\` never crosses a dot).`;
      }
    }
  }
  return `Nothing in ${policiesText(views2)} covers ${host}.`;
}

// src/rules/hf103.ts
var hf103 = defineRule("HF103", (cluster, report) => {
  for (const { caller, calls, first } of broadCallers(cluster, false)) {
    const anyAddress = calls.some(isOpen);
    const views2 = selecting(cluster, calls);
    report({
      message: anyAddress ? "any-address" : "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views2, "allows it"),
      remediation: `Replace the broad rule, for example by
${cluster.suggestPolicy(caller, caller.calls)}`,
      data: { workload: workloadText(caller.name), policies: policiesText(views2), broad: broadText(calls) }
    });
  }
});
var hf105 = defineRule("HF105", (cluster, report) => {
  for (const { caller, calls, first } of broadCallers(cluster, true)) {
    const views2 = selecting(cluster, calls);
    report({
      message: calls.some(isOpen) ? "any-address" : "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views2, "allows it"),
      remediation: `Add a policy that names the hosts:
${cluster.suggestPolicy(caller, caller.calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views2),
        destinations: hostsText(telling(calls)),
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
    const first = telling(calls)[0];
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
    const first = telling(calls)[0];
    if (first === void 0) continue;
    const views2 = selecting(cluster, calls);
    const refused = !first.judgement.dns.allowed;
    const shared = {
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views2, "restricts it"),
      remediation: `Send its look-ups through the DNS proxy, for example by
${cluster.suggestPolicy(caller, caller.calls)}`
    };
    const data = {
      workload: workloadText(caller.name),
      destinations: hostsText(telling(calls)),
      policies: policiesText(views2)
    };
    if (refused) {
      const { dnsLookup } = first.judgement;
      const reason = dnsLookup.denied ? "A deny rule forbids port 53." : dnsLookup.proxy === "dns" ? `The DNS rules of ${policiesText(views2)} don't cover ${first.call.host}.` : `Nothing in ${policiesText(views2)} allows port 53/UDP to the pods of the DNS server (k8s-app: kube-dns in kube-system).`;
      report({ ...shared, message: "refused", data: { ...data, reason } });
    } else
      report({
        ...shared,
        message: "default",
        data: { ...data, reason: "Port 53 is allowed without `rules.dns`, so Cilium never learns the addresses." }
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
    const plain = caller.calls.filter(({ call }) => call.scheme === "http");
    const first = plain[0];
    if (first === void 0) continue;
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== "none");
    report({
      message: "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(plain),
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
        ...others.slice(0, 10).map(({ file, line, kind, name }) => ({
          ...at,
          file,
          line,
          column: 1,
          endLine: line,
          endColumn: 2,
          message: `${kind} ${name} is selected and doesn't call Hugging Face`
        }))
      ]
    };
    if (range !== null) report({ ...shared, message: "everything", data: { policy, range } });
    else
      report({
        ...shared,
        message: "default",
        data: { policy, count: counted2(others.length), others: listText(others.map(workloadText)) }
      });
  }
});
function counted2(count) {
  return count === 1 ? "1 workload" : `${count} workloads`;
}
function narrowerSelector({ view, callers }) {
  const pods = callers.flatMap(podsOf2);
  const accounts = [...new Set(pods.map(({ serviceAccount }) => serviceAccount))].sort();
  const namespaces = [...new Set(pods.map(({ namespace: namespace2 }) => namespace2))];
  const isKnown = pods.every(
    ({ serviceAccount, serviceAccountKnown }) => serviceAccountKnown && /^(?!default$)[a-z0-9.-]+$/.test(serviceAccount)
  );
  if (accounts.length === 0 || !isKnown) return null;
  const key = "io.cilium.k8s.policy.serviceaccount";
  const namespace = namespaces.length === 1 ? namespaces[0] : null;
  const place = view.policy.namespace === null && namespace != null ? `    k8s:io.kubernetes.pod.namespace: ${namespace}
` : "";
  if (accounts.length === 1) return `endpointSelector:
  matchLabels:
${place}    ${key}: ${accounts[0] ?? ""}
`;
  const labels = place === "" ? "" : `  matchLabels:
${place}`;
  return `endpointSelector:
${labels}  matchExpressions:
    - key: ${key}
      operator: In
      values: [${accounts.join(", ")}]
`;
}
function podsOf2({ workload: workload2, calls }) {
  const used = new Set(calls.map(({ call }) => call.pod));
  return workload2.pods.filter((_, position) => used.has(position));
}

// src/rules/hf403.ts
var hf403 = defineRule("HF403", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  const copied = /* @__PURE__ */ new Set();
  for (const { token, name } of usedTokens(cluster)) {
    if (!token.reference.effective || token.origin.name === null) continue;
    const secret = secretText(token);
    const shared = { workload: name, confidence: token.origin.confidence, subject: `Secret ${secret}` };
    const copy2 = cluster.identity.copy(token);
    if (copy2 !== null && !copied.has(secret)) {
      copied.add(secret);
      const data = { secret, range: copy2.range, copier: copy2.copier, identities: "any pod there" };
      report({ ...shared, message: "copied", at: copy2.at, data });
    }
    const consumers = cluster.identity.consumers(token).filter(({ serviceAccount }) => serviceAccount !== null);
    const identities = [...new Set(consumers.map(({ identity: identity2 }) => identity2))].sort();
    if (identities.length < 2 || consumers.some((consumer) => reported.has(consumer))) continue;
    for (const consumer of consumers) reported.add(consumer);
    report({
      ...shared,
      message: "default",
      at: token.reference.at,
      related: consumers.filter(({ workload: workload2 }) => workload2 !== token.reference.workload).map(({ workload: workload2, at, identity: identity2 }) => ({
        ...at,
        message: `${workload2.kind} ${workload2.name} uses it as ${identity2}`
      })),
      data: { secret, count: String(identities.length), identities: listText(identities) }
    });
  }
});

// src/rules/hf404.ts
var hf404 = defineRule("HF404", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name } of usedTokens(cluster)) {
    const secret = secretText(token);
    const id = `${secret}\0${token.reference.workload.root}`;
    if (token.origin.name === null || reported.has(id)) continue;
    reported.add(id);
    const readers = cluster.identity.readers(token);
    const worst = readers[0];
    if (worst === void 0) continue;
    const same = readers.filter(({ severity }) => severity === worst.severity);
    const shared = {
      at: worst.at,
      workload: name,
      confidence: worst.confidence === "low" ? worst.confidence : token.origin.confidence,
      subject: `Secret ${secret}`,
      related: readers.slice(1, 11).map(({ at, subject, path }) => ({ ...at, message: `${subject}: ${path}` }))
    };
    const names = listText(same.map(({ subject }) => subject));
    if (worst.severity === "note") {
      const paths = same.filter(({ subject }) => subject === worst.subject).map(({ path }) => path);
      report({ ...shared, message: "indirect", data: { readers: names, secret, path: listText(paths, 2) } });
    } else {
      const data = { readers: names, secret, workload: workloadText(name) };
      report({ ...shared, message: worst.severity === "error" ? "broad" : "default", data });
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
    const opened = tokens.map((token) => ({ token, store: cluster.identity.store(token) })).find(({ store }) => store?.form === "static");
    if (opened?.store !== void 0 && opened.store !== null) {
      const { store, says } = opened.store;
      report({
        ...shared,
        message: "default",
        at: opened.token.reference.at,
        related: chainPlaces(cluster.identity.chain(opened.token)),
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
        related: chainPlaces(cluster.identity.chain(held)),
        data: { workload: workload2 }
      });
  }
});
function chainPlaces(chain) {
  return chain.map(({ strength, says, at }) => ({ ...at, message: `${strength}: ${says}` }));
}

// src/rules/hf902.ts
var hf902 = defineRule("HF902", (cluster, report) => {
  for (const { target, label, at, reason, cure, readRaw } of cluster.notRendered) {
    const remediation = `${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`;
    report({
      message: readRaw ? "read-raw" : "default",
      at,
      subject: target,
      remediation,
      data: { root: label, reason }
    });
  }
  for (const { root, reason, calls } of cluster.valuesCalls) {
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
  hf901,
  hf902,
  hf903
];

// src/rules/run.ts
var RuleError = class extends Error {
  rule;
  constructor(rule, cause) {
    super(`rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
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
    const add = (finding) => {
      findings.push(level === null ? finding : { ...finding, level });
    };
    try {
      for (const cluster of clusters) rule.run(cluster, add, context);
    } catch (error) {
      failures.push(new RuleError(rule.id, error));
    }
  }
  return { findings, failures };
}
function optionsOf(id, setting) {
  const defaults = Object.entries(ruleMetadata[id].options).map(
    ([name, schema]) => [name, schema.default ?? null]
  );
  return { ...Object.fromEntries(defaults), ...setting?.options };
}

// src/secrets/literals.ts
var MAX_BEFORE = 300;
function literalsInText(source) {
  const literal = (encoded) => ({ start, end, kind }) => {
    const at = source.placeOf({ start, end });
    return { at, kind, encoded, where: whereOf(source.text, start, at.column) };
  };
  return [...findTokens(source.text).map(literal(false)), ...findEncodedTokens(source.text).map(literal(true))];
}
function whereOf(text, start, column) {
  const before = text.slice(Math.max(start - column + 1, start - MAX_BEFORE), start);
  if (/(?:^|\s)#/.test(before)) return "a comment";
  const names = before.matchAll(/(?:^|[\s,;"'&?]|(?<!\$)\{)(?:-\s*)?["']?([\w.-]{1,80})["']?\s{0,9}[:=](?!\/\/)/g);
  const name = [...names].at(-1)?.[1];
  if (name !== "value") return name ?? "the text";
  const variable2 = [
    ...text.slice(Math.max(0, start - MAX_BEFORE), start).matchAll(/\bname["']?:\s*["']?([\w.-]{1,80})/g)
  ];
  return variable2.at(-1)?.[1] ?? name;
}
function literalsInSecret(secret, written = /* @__PURE__ */ new Set()) {
  const data = secret.value["data"];
  if (secret.kind !== "Secret" || !isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (typeof value !== "string" || value.startsWith("ENC[")) return [];
    const text = decodeBase64(value);
    if (text === null) return [];
    const path = ["data", key];
    const isKnown = ({ start, end }) => secret.origin !== "raw" && (written.has(value.trim()) || written.has(text.trim().slice(start, end)));
    const found = [...findTokens(text.trim()), ...findEncodedTokens(text)].filter((token) => !isKnown(token));
    return found.map(({ kind }) => ({
      at: secret.locate(path),
      kind,
      encoded: true,
      where: `key ${key} of Secret ${secret.name}`
    }));
  });
}
var NO_TEXT = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|br|7z|rar|tar|jar|war|class|wasm|so|dylib|dll|exe|bin|o|a|pyc|onnx|safetensors|gguf|ggml|pt|pth|ckpt|h5|npy|npz|parquet|arrow|feather|sqlite3?|db|mp[34]|m4a|wav|flac|ogg|mov|avi|mkv|webm|woff2?|ttf|otf|eot|pack|idx)$/i;
var MAX_OTHER_BYTES = 1 << 20;
var PREFIX = /hf_|api_org_/;
function literalsOf(tree, store, manifests, skip) {
  const found = [];
  const written = /* @__PURE__ */ new Set();
  for (const file of tree.files) {
    if (skip(file)) continue;
    const source = isManifestFile(file) ? store.source(file) : otherText(file, tree);
    if (source === null || !(PREFIX.test(source.text) || mayHoldEncodedToken(source.text))) continue;
    found.push(...literalsInText(source));
    for (const { start, end } of [...findTokens(source.text), ...findEncodedTokens(source.text)])
      written.add(source.text.slice(start, end));
  }
  const held = manifests.flatMap((manifest) => literalsInSecret(manifest, written));
  const isHeld = ({ at, encoded }) => encoded && held.some((other) => other.at.file === at.file && other.at.line <= at.line && at.endLine <= other.at.endLine);
  return [...found.filter((literal) => !isHeld(literal)), ...held];
}
function otherText(file, tree) {
  if (NO_TEXT.test(file) || (tree.sizeOf?.(file) ?? 0) > MAX_OTHER_BYTES) return null;
  const bytes = tree.read(file);
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_OTHER_BYTES || bytes.subarray(0, 4096).includes(0))
    return null;
  return sourceText(file, new TextDecoder("utf-8").decode(bytes));
}

// src/scan.ts
async function scan(options) {
  const { config, repositoryPrefix } = options;
  const { head, base: base2 } = await withRendering(options, async (session) => ({
    head: await examine(options, options.tree, session),
    base: options.base == null ? null : await examine(options, options.base.tree, session)
  }));
  const judged = judgeRevisions(head, base2, {
    prefix: repositoryPrefix,
    today: new Date(options.now).toISOString().slice(0, 10),
    baseline: options.baseline ?? [],
    isScanned: options.isScanned ?? ((path) => path.startsWith(repositoryPrefix)),
    configured: configSuppressions(config.ignore, repositoryPrefix),
    own: configSuppressions(options.ownIgnore ?? config.ignore, repositoryPrefix),
    trust: options.trust ?? config.trust
  });
  const { fixed, notes, lost } = judged;
  const removed = base2 === null ? [] : removedPolicies(judged.findings, head, base2);
  const findings = withRemovals(judged.findings, removed);
  const mode = config.gate ?? (base2 === null ? "all" : "new");
  const gate = gateOf(findings, { ...config, mode }, lost);
  const { store, manifests, clusters, failures, rendering } = head;
  const counts = {
    files: store.fileCount,
    documents: store.documents,
    rendered: rendering.rendered.length,
    notRendered: rendering.notRendered.length
  };
  const report = assembleReport({ ...options, ...counts, clusters, findings, manifests });
  return {
    report: { ...report, run: { ...report.run, base: options.base?.revision ?? null }, fixed },
    gate,
    repositoryPrefix,
    sources: sourcesOf(findings, store),
    trustNotes: [...options.trustNotes ?? [], ...switchedOffNotes(options.catalogs), ...notes],
    removed,
    staleBaseline: judged.stale,
    acceptable: () => {
      const contentName = contentNames(head);
      return findings.filter(({ suppressed }) => suppressed === null || suppressed.kind === "baseline").map((finding) => baselineEntry(finding, repositoryPrefix, contentName(finding)));
    },
    failures
  };
}
async function clustersOf(options) {
  return withRendering(
    options,
    async (session) => (await examine({ ...options, everything: true }, options.tree, session)).clusters
  );
}
async function withRendering({ rendering }, use) {
  if (rendering !== void 0) return use(rendering);
  const session = openRenderSession();
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
async function examine(options, tree, session) {
  const { config, catalogs, repositoryPrefix } = options;
  const skip = globMatcher(config.exclude, repositoryPrefix);
  const asWritten = indexTree(tree, skip);
  const rendering = await renderTree(tree, asWritten, renderSettings(config, repositoryPrefix, skip), session);
  const { store, rendered, notRendered, templates } = rendering;
  const plan = planScopes(store, config, catalogs.workloadKinds, repositoryPrefix);
  const documents = options.everything === true ? store.documents : relevantDocuments(store, catalogs);
  const parsed2 = documents.flatMap(
    (document) => plan.contextsOf(document).map((context) => store.parse(document, context))
  );
  const written = parsed2.flatMap((result) => result.manifests);
  const releases = readReleases(written, catalogs.charts);
  const manifests = [...written, ...releases.manifests, ...policiesFrom(options)];
  const used = new Set(rendered.flatMap(({ inputs }) => inputs));
  const unrendered = [...releases.unrendered, ...looseValues(store).filter(({ file }) => !used.has(file))];
  const unparseable = [...store.unreadable, ...parsed2.flatMap((result) => result.unparseable)];
  const literals = literalsOf(tree, store, manifests, skip);
  const clusters = plan.scopes.map(
    (scope, index) => buildCluster(
      {
        scope: scope.name,
        manifests: manifests.filter(({ root }) => scope.roots.has(root)),
        judged: scope.judged,
        literals: index === 0 ? literals : [],
        unparseable: index === 0 ? unparseable : [],
        unrendered: index === 0 ? unrendered : [],
        notRendered: index === 0 ? notRendered : []
      },
      settingsOf(options, scope)
    )
  );
  const { findings, failures } = runRules(clusters, rules, config.rules);
  const settled = settle(findings, repositoryPrefix);
  const files = [...new Set(asWritten.documents.map(({ file }) => file))];
  const textOf3 = (file) => store.source(file)?.text ?? null;
  return {
    store,
    rendering,
    manifests,
    clusters,
    settled,
    suppressions: [
      ...[.../* @__PURE__ */ new Set([...files, ...settled.map(({ at }) => at.file)])].flatMap(
        (file) => suppressionComments(file, textOf3(file) ?? "")
      ),
      ...suppressionAnnotations(manifests)
    ],
    files,
    textOf: textOf3,
    otherFiles: tree.files.filter((file) => !isManifestFile(file)),
    relevant: () => relevantFiles(settled, callRows(clusters)),
    readable: [...files.filter((file) => !templates.has(file)), ...rendered.map(({ label }) => label)],
    unreadable: [
      ...new Map(unparseable.map(({ at }) => [`${at.file}:${at.line}`, at.file])).values(),
      ...new Set(notRendered.flatMap(({ label, hides }) => [label, ...hides]))
    ],
    failures: failures.map(({ message }) => message)
  };
}
function renderSettings(config, prefix, skip) {
  const clusters = config.clusters.map(({ namespace, paths }) => ({ namespace, takes: globMatcher(paths, prefix) }));
  return {
    skip,
    isOn: config.render,
    namespaceOf: (inputs) => {
      const stated = clusters.filter(({ takes }) => inputs.some((input) => takes(input)));
      const names = new Set(stated.map(({ namespace }) => namespace ?? null));
      return (names.size === 1 ? [...names][0] : null) ?? config.namespace;
    },
    releases: config.releases.filter(({ chart }) => chart.startsWith(prefix)).map(({ chart, name, namespace, values }) => ({
      chart: chart.slice(prefix.length).replace(/\/+$/, ""),
      name: name ?? null,
      namespace: namespace ?? null,
      values: (values ?? []).map((file) => file.startsWith(prefix) ? file.slice(prefix.length) : file)
    }))
  };
}
function switchedOffNotes({ switchedOff = [] }) {
  const files = [...new Set(switchedOff.map(({ file }) => file))];
  return files.map((file) => {
    const ids = switchedOff.filter((entry2) => entry2.file === file).map(({ id }) => id);
    return `${file} switches off ${ids.length === 1 ? "a built-in catalog entry" : "built-in catalog entries"}: ${ids.join(", ")}.`;
  });
}
function sourcesOf(findings, store) {
  const files = new Set(findings.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]));
  return new Map([...files].map((file) => [file, store.source(file)?.text ?? ""]));
}
function policiesFrom({ policySources, config }) {
  return (policySources ?? []).flatMap(({ cluster, tree }) => {
    const store = indexTree(tree, () => false);
    const context = { root: policyRoot(cluster), origin: "raw", namespace: config.namespace };
    return store.documents.flatMap((document) => store.parse(document, context).manifests.filter(decidesForOthers));
  });
}
function settingsOf({ config, catalogs, now }, { cilium }) {
  const maxAge = config.rules.get("HF302")?.options["maxAge"] ?? config.rules.get("HF301")?.options["maxAge"];
  return {
    now,
    maxAgeMs: parseDuration(typeof maxAge === "string" ? maxAge : "P90D") ?? 90 * 864e5,
    cilium: {
      version: parseCiliumVersion(cilium.version ?? "1.20").version,
      enforcement: cilium.enforcement ?? "default",
      l7proxy: cilium.l7proxy ?? true,
      nonDefaultDeny: cilium.nonDefaultDeny ?? true,
      nodeSelectorLabels: false
    },
    dns: cilium.dns ?? null,
    region: config.hubRegion,
    acceptEncrypted: config.acceptEncrypted,
    huggingface: catalogs,
    stores: catalogs.secretStores,
    rotation: catalogs.rotation,
    rbac: catalogs.rbac,
    identity: catalogs.identity
  };
}

// src/commands/settings.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { dirname, normalize } from "node:path/posix";

// src/config/catalog/charts.gen.ts
var charts = {
  "charts": [
    {
      "id": "app-template",
      "names": [
        "app-template"
      ],
      "source": "bjw-s-labs/helm-charts charts/library/common, tags up to common-4.1.1, and charts/other/app-template",
      "versions": [
        {
          "below": "2.0.0",
          "shape": "flat",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/instance": "{release}"
          },
          "naming": {
            "controllers": "never",
            "others": "always",
            "networkPolicies": "several"
          },
          "serviceAccount": "single",
          "keys": {
            "controller": "controller",
            "initContainers": "initContainers",
            "sidecars": [
              "sidecars",
              "additionalContainers"
            ],
            "podLabels": "podLabels",
            "podAnnotations": "podAnnotations",
            "persistence": "persistence",
            "configMaps": "configMaps",
            "secrets": "secrets"
          }
        },
        {
          "below": "3.0.0",
          "shape": "controllers",
          "labels": {
            "app.kubernetes.io/component": "{controller}",
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/instance": "{release}"
          },
          "naming": {
            "controllers": "unless-main",
            "others": "unless-main",
            "networkPolicies": "unless-main"
          },
          "serviceAccount": "single",
          "keys": {
            "controllers": "controllers",
            "containers": "containers",
            "initContainers": "initContainers",
            "pod": "pod",
            "podDefaults": "defaultPodOptions",
            "containerDefaults": "defaultContainerOptions",
            "persistence": "persistence",
            "configMaps": "configMaps",
            "secrets": "secrets",
            "networkPolicies": "networkpolicies",
            "rawResources": "rawResources"
          }
        },
        {
          "below": "4.0.0",
          "shape": "controllers",
          "labels": {
            "app.kubernetes.io/component": "{controller}",
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/instance": "{release}"
          },
          "naming": {
            "controllers": "several",
            "others": "always",
            "networkPolicies": "several"
          },
          "serviceAccount": "single",
          "keys": {
            "controllers": "controllers",
            "containers": "containers",
            "initContainers": "initContainers",
            "pod": "pod",
            "podDefaults": "defaultPodOptions",
            "containerDefaults": "defaultContainerOptions",
            "persistence": "persistence",
            "configMaps": "configMaps",
            "secrets": "secrets",
            "networkPolicies": "networkpolicies",
            "rawResources": "rawResources"
          }
        },
        {
          "shape": "controllers",
          "labels": {
            "app.kubernetes.io/controller": "{controller}",
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/instance": "{release}"
          },
          "naming": {
            "controllers": "several-distinct",
            "others": "several-distinct",
            "networkPolicies": "several-distinct"
          },
          "serviceAccount": "map",
          "keys": {
            "controllers": "controllers",
            "containers": "containers",
            "initContainers": "initContainers",
            "pod": "pod",
            "podDefaults": "defaultPodOptions",
            "containerDefaults": "defaultContainerOptions",
            "persistence": "persistence",
            "configMaps": "configMaps",
            "secrets": "secrets",
            "networkPolicies": "networkpolicies",
            "rawResources": "rawResources"
          }
        }
      ]
    }
  ]
};

// src/config/catalog/destinations.gen.ts
var destinations = {
  "suffixes": [
    "huggingface.co",
    "hf.co",
    "hf.space",
    "huggingface.cloud",
    "hf.jobs"
  ],
  "hosts": [
    {
      "id": "hub",
      "host": "huggingface.co",
      "purpose": "hub-api",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "hub-short",
      "host": "hf.co",
      "purpose": "hub-api",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py HF_URL_HOSTS"
    },
    {
      "id": "hub-staging",
      "host": "hub-ci.huggingface.co",
      "purpose": "hub-api",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "xet-cas-us",
      "host": "cas-server.xethub.hf.co",
      "purpose": "hub-download",
      "download": "us",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "xet-transfer-us",
      "host": "transfer.xethub.hf.co",
      "purpose": "hub-download",
      "download": "us",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "cdn-aws",
      "host": "us.aws.cdn.hf.co",
      "purpose": "hub-download",
      "download": "us",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "cdn-gcp",
      "host": "us.gcp.cdn.hf.co",
      "purpose": "hub-download",
      "download": "us",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "lfs-us",
      "host": "cdn-lfs-us-1.hf.co",
      "purpose": "hub-download",
      "download": "us",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "xet-cas-eu",
      "host": "cas-server.xethub-eu.hf.co",
      "purpose": "hub-download",
      "download": "eu",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "xet-transfer-eu",
      "host": "transfer.xethub-eu.hf.co",
      "purpose": "hub-download",
      "download": "eu",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "lfs-eu",
      "host": "cdn-lfs-eu-1.hf.co",
      "purpose": "hub-download",
      "download": "eu",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "bridge-us",
      "host": "cas-bridge.xethub.hf.co",
      "purpose": "hub-download",
      "download": "legacy",
      "source": "huggingface/hub-docs@68cf2ff8 docs/hub/models-downloading.md (first version of the list)"
    },
    {
      "id": "lfs-old",
      "host": "cdn-lfs.hf.co",
      "purpose": "hub-download",
      "download": "legacy",
      "source": "huggingface/hub-docs@68cf2ff8 docs/hub/models-downloading.md (first version of the list)"
    },
    {
      "id": "lfs-oldest",
      "host": "cdn-lfs.huggingface.co",
      "purpose": "hub-download",
      "download": "legacy",
      "source": "huggingface/hub-docs@68cf2ff8 docs/hub/models-downloading.md (first version of the list)"
    },
    {
      "id": "lfs-oldest-us",
      "host": "cdn-lfs-us-1.huggingface.co",
      "purpose": "hub-download",
      "download": "legacy",
      "source": "huggingface/hub-docs@68cf2ff8 docs/hub/models-downloading.md (first version of the list)"
    },
    {
      "id": "router",
      "host": "router.huggingface.co",
      "purpose": "inference-router",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "router-old",
      "host": "api-inference.huggingface.co",
      "purpose": "inference-router",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py HF_INFERENCE_ENDPOINT"
    },
    {
      "id": "endpoints",
      "host": "*.endpoints.huggingface.cloud",
      "purpose": "inference-endpoint",
      "source": "huggingface/huggingface_hub@ee0a4510; huggingface/hf-endpoints-documentation@6b7307ab"
    },
    {
      "id": "endpoints-api",
      "host": "api.endpoints.huggingface.cloud",
      "purpose": "hub-api",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "endpoints-ui",
      "host": "endpoints.huggingface.co",
      "purpose": "hub-api",
      "source": "huggingface/huggingface_hub@ee0a4510"
    },
    {
      "id": "spaces",
      "host": "*.hf.space",
      "purpose": "space",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/spaces-embed.md"
    },
    {
      "id": "jobs",
      "host": "*.hf.jobs",
      "purpose": "custom",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/jobs"
    },
    {
      "id": "datasets-server",
      "host": "datasets-server.huggingface.co",
      "purpose": "dataset-viewer",
      "source": "huggingface/huggingface_hub@ee0a4510"
    },
    {
      "id": "s3",
      "host": "s3.hf.co",
      "purpose": "custom",
      "source": "huggingface/hub-docs@242f4a1e docs/hub/storage-buckets"
    }
  ],
  "transports": [
    {
      "id": "xet",
      "anyOf": [
        [
          "cas-server.xethub.hf.co",
          "transfer.xethub.hf.co"
        ],
        [
          "cas-server.xethub-eu.hf.co",
          "transfer.xethub-eu.hf.co"
        ]
      ],
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "cdn",
      "anyOf": [
        [
          "us.aws.cdn.hf.co"
        ],
        [
          "us.gcp.cdn.hf.co"
        ]
      ],
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    },
    {
      "id": "lfs",
      "anyOf": [
        [
          "cdn-lfs-us-1.hf.co"
        ],
        [
          "cdn-lfs-eu-1.hf.co"
        ]
      ],
      "source": "huggingface/hub-docs@242f4a1e docs/hub/models-downloading.md"
    }
  ],
  "providers": [
    {
      "id": "baseten",
      "hosts": [
        "inference.baseten.co"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/baseten.py"
    },
    {
      "id": "cerebras",
      "hosts": [
        "api.cerebras.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/cerebras.py"
    },
    {
      "id": "cohere",
      "hosts": [
        "api.cohere.com"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/cohere.py"
    },
    {
      "id": "deepinfra",
      "hosts": [
        "api.deepinfra.com"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/deepinfra.py"
    },
    {
      "id": "fal-ai",
      "hosts": [
        "fal.run",
        "queue.fal.run"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/fal_ai.py"
    },
    {
      "id": "featherless-ai",
      "hosts": [
        "api.featherless.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/featherless_ai.py"
    },
    {
      "id": "fireworks-ai",
      "hosts": [
        "api.fireworks.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/fireworks_ai.py"
    },
    {
      "id": "groq",
      "hosts": [
        "api.groq.com"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/groq.py"
    },
    {
      "id": "novita",
      "hosts": [
        "api.novita.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/novita.py"
    },
    {
      "id": "nscale",
      "hosts": [
        "inference.api.nscale.com"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/nscale.py"
    },
    {
      "id": "openai",
      "hosts": [
        "api.openai.com"
      ],
      "skipsLookUp": true,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/openai.py"
    },
    {
      "id": "ovhcloud",
      "hosts": [
        "oai.endpoints.kepler.ai.cloud.ovh.net"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/ovhcloud.py"
    },
    {
      "id": "publicai",
      "hosts": [
        "api.publicai.co"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/publicai.py"
    },
    {
      "id": "replicate",
      "hosts": [
        "api.replicate.com"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/replicate.py"
    },
    {
      "id": "scaleway",
      "hosts": [
        "api.scaleway.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/scaleway.py"
    },
    {
      "id": "together",
      "hosts": [
        "api.together.xyz"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/together.py"
    },
    {
      "id": "wavespeed",
      "hosts": [
        "api.wavespeed.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/wavespeed.py"
    },
    {
      "id": "zai-org",
      "hosts": [
        "api.z.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/zai_org.py"
    }
  ],
  "mirrors": [
    {
      "id": "hf-mirror",
      "host": "hf-mirror.com",
      "source": "public reports; set through HF_ENDPOINT"
    }
  ]
};

// src/config/catalog/engines.gen.ts
var engines = {
  "engines": [
    {
      "id": "vllm",
      "images": [
        "vllm/vllm-openai",
        "vllm/vllm-tpu",
        "vllm/vllm-cpu",
        "rocm/vllm",
        "nvidia/vllm",
        "lmcache/vllm-openai",
        "vllm-openai",
        "vllm-serve",
        "pytorch-vllm-serve",
        "/vllm"
      ],
      "commands": [
        "vllm serve",
        "vllm bench"
      ],
      "positional": true,
      "flags": [
        "--model",
        "--tokenizer",
        "--hf-config-path",
        "--speculative-model",
        "--speculative-config",
        "--lora-modules"
      ],
      "variables": [],
      "singleSegment": true,
      "source": "vllm-project/vllm@051f9b87 docs/deployment/k8s.md"
    },
    {
      "id": "vllm-server",
      "commands": [
        "vllm.entrypoints.openai.api_server",
        "vllm.entrypoints.api_server",
        "vllm.entrypoints.grpc_server"
      ],
      "flags": [
        "--model",
        "--tokenizer",
        "--hf-config-path",
        "--speculative-model",
        "--speculative-config",
        "--lora-modules"
      ],
      "singleSegment": true,
      "source": "vllm-project/vllm@051f9b87 docs/deployment/k8s.md"
    },
    {
      "id": "tgi",
      "images": [
        "huggingface/text-generation-inference",
        "huggingface-text-generation-inference",
        "tgi"
      ],
      "commands": [
        "text-generation-launcher",
        "text-generation-server download-weights"
      ],
      "positional": true,
      "flags": [
        "--model-id",
        "--tokenizer-config-path"
      ],
      "variables": [
        "MODEL_ID",
        "LORA_ADAPTERS"
      ],
      "tokenFlags": [],
      "singleSegment": true,
      "default": "bigscience/bloom-560m",
      "source": "huggingface/text-generation-inference@db931fcf launcher/src/main.rs"
    },
    {
      "id": "tei",
      "images": [
        "huggingface/text-embeddings-inference",
        "huggingface-text-embeddings-inference",
        "huggingface/tei-gaudi",
        "text-embeddings-inference"
      ],
      "commands": [
        "text-embeddings-router"
      ],
      "flags": [
        "--model-id"
      ],
      "variables": [
        "MODEL_ID"
      ],
      "tokenFlags": [
        "--hf-token",
        "--hf-api-token"
      ],
      "ignoresOffline": true,
      "singleSegment": true,
      "default": "BAAI/bge-large-en-v1.5",
      "source": "huggingface/text-embeddings-inference@0d124dc9 router/src/main.rs"
    },
    {
      "id": "sglang",
      "images": [
        "lmsysorg/sglang",
        "/sglang"
      ],
      "commands": [
        "sglang.launch_server",
        "sglang serve"
      ],
      "flags": [
        "--model-path",
        "--model",
        "--tokenizer-path",
        "--draft-model-path",
        "--speculative-draft-model-path",
        "--lora-paths"
      ],
      "singleSegment": true,
      "source": "kubernetes-sigs/lws@060ab4da docs/examples/sglang"
    },
    {
      "id": "llamacpp",
      "images": [
        "ggml-org/llama.cpp",
        "ggerganov/llama.cpp",
        "llama.cpp",
        "llama-cpp",
        "llama-cpp-python",
        "llama-swap"
      ],
      "commands": [
        "llama-server",
        "llama-cli",
        "llama_cpp.server",
        "llama serve"
      ],
      "flags": [
        "-hf",
        "-hfr",
        "--hf-repo",
        "-hfd",
        "-hfrd",
        "--hf-repo-draft",
        "-hfv",
        "-hfrv",
        "--hf-repo-v",
        "-mu",
        "--model-url",
        "--hf-model-repo-id"
      ],
      "variables": [
        "LLAMA_ARG_HF_REPO",
        "LLAMA_ARG_HF_REPO_V",
        "LLAMA_ARG_MODEL_URL",
        "HF_MODEL_REPO_ID"
      ],
      "tokenFlags": [
        "-hft",
        "--hf-token"
      ],
      "ignoresOffline": true,
      "source": "ggml-org/llama.cpp@00dc8057 tools/server/README.md"
    },
    {
      "id": "ollama",
      "images": [
        "ollama/ollama"
      ],
      "commands": [
        "ollama pull",
        "ollama run"
      ],
      "positional": true,
      "prefixed": true,
      "ignoresOffline": true,
      "source": "huggingface/hub-docs@242f4a1e docs/hub/ollama.md"
    },
    {
      "id": "localai",
      "images": [
        "localai/localai",
        "go-skynet/local-ai"
      ],
      "commands": [
        "local-ai run",
        "local-ai models install"
      ],
      "positional": true,
      "prefixed": true,
      "ignoresOffline": true,
      "variables": [
        "PRELOAD_MODELS",
        "MODELS"
      ],
      "source": "mudler/LocalAI docs: models from huggingface:// addresses"
    },
    {
      "id": "ramalama",
      "commands": [
        "ramalama serve",
        "ramalama pull",
        "ramalama run"
      ],
      "positional": true,
      "prefixed": true,
      "ignoresOffline": true,
      "source": "containers/ramalama docs: transports huggingface:// and hf://"
    },
    {
      "id": "huggingfaceserver",
      "images": [
        "kserve/huggingfaceserver"
      ],
      "commands": [
        "python -m huggingfaceserver",
        "huggingfaceserver"
      ],
      "flags": [
        "--model-id",
        "--tokenizer-id"
      ],
      "source": "kserve/kserve@aaac4e29 python/huggingfaceserver"
    },
    {
      "id": "lmdeploy",
      "images": [
        "openmmlab/lmdeploy"
      ],
      "commands": [
        "lmdeploy serve api_server"
      ],
      "positional": true,
      "flags": [
        "--model-path"
      ],
      "source": "InternLM/lmdeploy docs; not re-read"
    },
    {
      "id": "trtllm",
      "images": [
        "tritonserver",
        "tensorrt-llm"
      ],
      "commands": [
        "trtllm-serve",
        "trtllm-llmapi-launch trtllm-serve"
      ],
      "positional": true,
      "flags": [
        "--model",
        "--tokenizer"
      ],
      "source": "NVIDIA/TensorRT-LLM docs/source/commands/trtllm-serve.rst"
    },
    {
      "id": "dynamo",
      "images": [
        "nvidia/ai-dynamo"
      ],
      "commands": [
        "dynamo.vllm",
        "dynamo.sglang",
        "dynamo.trtllm",
        "dynamo run"
      ],
      "flags": [
        "--model",
        "--model-path",
        "--served-model-name-source"
      ],
      "singleSegment": true,
      "source": "ai-dynamo/dynamo examples"
    },
    {
      "id": "infinity",
      "images": [
        "michaelf34/infinity"
      ],
      "commands": [
        "infinity_emb"
      ],
      "flags": [
        "--model-id"
      ],
      "variables": [
        "INFINITY_MODEL_ID"
      ],
      "source": "michaelfeil/infinity README"
    },
    {
      "id": "djl",
      "images": [
        "djl-serving",
        "djl-inference"
      ],
      "variables": [
        "HF_MODEL_ID",
        "OPTION_MODEL_ID"
      ],
      "source": "deepjavalibrary/djl-serving docs: option.model_id and its variable"
    },
    {
      "id": "inference-toolkit",
      "images": [
        "huggingface-pytorch-inference",
        "huggingface-inference-toolkit",
        "huggingface/inference-pytorch"
      ],
      "variables": [
        "HF_MODEL_ID"
      ],
      "source": "huggingface/huggingface-inference-toolkit README"
    },
    {
      "id": "jetstream",
      "images": [
        "jetstream-pytorch-server"
      ],
      "flags": [
        "--model-id",
        "--tokenizer-path"
      ],
      "source": "AI-Hypercomputer/jetstream-pytorch README; GoogleCloudPlatform/kubernetes-engine-samples ai-ml/llm-serving-tpus-jetstream"
    },
    {
      "id": "jetstream-checkpoint",
      "images": [
        "inference-checkpoint"
      ],
      "flags": [
        "-m"
      ],
      "source": "GoogleCloudPlatform/kubernetes-engine-samples ai-ml/llm-serving-tpus-jetstream: -m names the repository that -h=True fetches"
    },
    {
      "id": "kthena-downloader",
      "images": [
        "volcano-sh/downloader"
      ],
      "flags": [
        "--source"
      ],
      "source": "volcano-sh/kthena python/kthena/downloader: a source without a scheme is a Hugging Face id"
    },
    {
      "id": "deepsparse",
      "images": [
        "neuralmagic/deepsparse",
        "deepsparse"
      ],
      "commands": [
        "deepsparse.server"
      ],
      "flags": [
        "--model-path",
        "--model"
      ],
      "prefixed": true,
      "source": "neuralmagic/deepsparse docs: stubs that start with hf:"
    },
    {
      "id": "hf-cli",
      "images": [
        "huggingface/downloader"
      ],
      "commands": [
        "huggingface-cli download",
        "hf download",
        "huggingface-cli upload",
        "hf upload",
        "transformers-cli download",
        "tune download",
        "litgpt download"
      ],
      "positional": true,
      "flags": [],
      "tokenFlags": [
        "--token",
        "--hf-token"
      ],
      "singleSegment": true,
      "source": "huggingface/huggingface_hub@ee0a4510 docs/source/en/guides/cli.md"
    },
    {
      "id": "optimum",
      "commands": [
        "optimum-cli export"
      ],
      "flags": [
        "--model",
        "-m"
      ],
      "singleSegment": true,
      "source": "huggingface/optimum docs, optimum-cli export"
    },
    {
      "id": "xdit",
      "commands": [
        "xfuser"
      ],
      "flags": [
        "--model"
      ],
      "source": "xdit-project/xDiT README"
    },
    {
      "id": "faster-whisper",
      "images": [
        "rhasspy/wyoming-whisper",
        "linuxserver/faster-whisper",
        "wyoming-faster-whisper",
        "speaches-ai/speaches",
        "fedirz/faster-whisper-server"
      ],
      "flags": [
        "--model"
      ],
      "variables": [
        "WHISPER_MODEL",
        "WHISPER__MODEL"
      ],
      "singleSegment": true,
      "default": "Systran/faster-whisper-base",
      "source": "rhasspy/wyoming-faster-whisper README: models come from the Hugging Face hub"
    },
    {
      "id": "piper",
      "images": [
        "rhasspy/wyoming-piper"
      ],
      "flags": [
        "--voice"
      ],
      "singleSegment": true,
      "default": "rhasspy/piper-voices",
      "source": "rhasspy/wyoming-piper wyoming_piper/download.py URL_FORMAT"
    },
    {
      "id": "immich-ml",
      "images": [
        "immich-machine-learning"
      ],
      "variables": [
        "MACHINE_LEARNING_PRELOAD__CLIP__TEXTUAL",
        "MACHINE_LEARNING_PRELOAD__CLIP__VISUAL",
        "MACHINE_LEARNING_PRELOAD__FACIAL_RECOGNITION__DETECTION"
      ],
      "default": "immich-app/ViT-B-32__openai",
      "source": "immich-app/immich machine-learning/immich_ml/models/base.py snapshot_download"
    },
    {
      "id": "open-webui",
      "images": [
        "open-webui/open-webui"
      ],
      "variables": [
        "RAG_EMBEDDING_MODEL",
        "RAG_RERANKING_MODEL"
      ],
      "singleSegment": true,
      "default": "sentence-transformers/all-MiniLM-L6-v2",
      "defaultUnless": [
        "RAG_EMBEDDING_ENGINE",
        "OFFLINE_MODE"
      ],
      "source": "open-webui/open-webui backend/open_webui/env.py; with an embedding engine of its own or in offline mode nothing is fetched"
    },
    {
      "id": "chat-ui",
      "images": [
        "huggingface/chat-ui",
        "huggingface/chat-ui-db"
      ],
      "defaultHost": "router.huggingface.co",
      "defaultUnless": [
        "OPENAI_BASE_URL"
      ],
      "source": "huggingface/chat-ui@c100c162 .env: OPENAI_BASE_URL"
    },
    {
      "id": "aibrix-runtime",
      "images": [
        "aibrix/runtime"
      ],
      "commands": [
        "aibrix_download"
      ],
      "flags": [
        "--model-uri"
      ],
      "source": "vllm-project/aibrix@e3e10f9e"
    },
    {
      "id": "storage-initializer",
      "images": [
        "kserve/storage-initializer",
        "kserve-storage-initializer",
        "storage-initializer"
      ],
      "source": "kserve/kserve@aaac4e29 python/storage-initializer: its arguments are addresses and folders"
    }
  ],
  "simulators": [
    {
      "id": "inference-sim",
      "images": [
        "llm-d-inference-sim",
        "inference-sim"
      ],
      "source": "llm-d/llm-d-inference-sim README"
    },
    {
      "id": "aibrix-mock",
      "images": [
        "vllm-mock",
        "vllm-simulator"
      ],
      "source": "vllm-project/aibrix@e3e10f9e development/app"
    },
    {
      "id": "dynamo-mocker",
      "images": [
        "dynamo-mocker"
      ],
      "source": "volcano-sh/kthena examples/kthena-router"
    }
  ],
  "scripts": [
    {
      "id": "cli-download",
      "words": [
        "huggingface-cli",
        "hf download",
        "hf repo"
      ],
      "pattern": `(?:huggingface-cli|\\bhf)\\s+(?:repo\\s+)?download\\s+(?:--\\S+\\s+)*["']?([\\w$({][^\\s"'\\\\;|&]*)`,
      "source": "huggingface/huggingface_hub@ee0a4510 docs/source/en/guides/cli.md"
    },
    {
      "id": "cli-login",
      "words": [
        "huggingface",
        "hf auth"
      ],
      "purpose": "hub-api",
      "pattern": "(?:huggingface-cli|\\bhf\\s+auth)\\s+login|huggingface_hub\\.(?:interpreter_|notebook_)?login\\(",
      "source": "huggingface/huggingface_hub@ee0a4510 docs/source/en/guides/cli.md"
    },
    {
      "id": "llama-server-repo",
      "words": [
        "llama-server",
        "llama-cli"
      ],
      "pattern": `llama-(?:server|cli)\\s[^#\\n]{0,500}?\\s(?:-hf|-hfr|--hf-repo)[ =]["']?([\\w.-]+/[\\w.:-]+)`,
      "source": "ggml-org/llama.cpp@00dc8057 tools/server/README.md"
    },
    {
      "id": "whisper-cpp",
      "words": [
        "download-ggml-model"
      ],
      "pattern": "download-ggml-model(?:\\.sh)?\\s+[\\w.-]+",
      "model": "ggerganov/whisper.cpp",
      "source": "ggml-org/whisper.cpp models/download-ggml-model.sh"
    },
    {
      "id": "snapshot-download",
      "words": [
        "snapshot_download"
      ],
      "pattern": `snapshot_download\\(\\s*(?:repo_id\\s*=\\s*)?(?:f?["']([^"']+)["']|([A-Za-z_][\\w.]*))?`,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/_snapshot_download.py"
    },
    {
      "id": "hub-download",
      "words": [
        "hf_hub_download",
        "hf_hub_url"
      ],
      "pattern": `hf_hub_(?:download|url)\\(\\s*(?:repo_id\\s*=\\s*)?(?:f?["']([^"']+)["']|([A-Za-z_][\\w.]*))?`,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/file_download.py"
    },
    {
      "id": "hub-api",
      "words": [
        "hfapi(",
        "hffilesystem"
      ],
      "purpose": "hub-api",
      "pattern": "\\b(?:HfApi|HfFileSystem)\\(",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/hf_api.py"
    },
    {
      "id": "from-pretrained",
      "words": [
        "from_pretrained"
      ],
      "pattern": `from_pretrained\\(\\s*(?:pretrained_model_name_or_path\\s*=\\s*)?f?["']([^"']+)["']`,
      "source": "huggingface/transformers from_pretrained"
    },
    {
      "id": "from-pretrained-variable",
      "words": [
        "from_pretrained"
      ],
      "unsure": true,
      "pattern": "from_pretrained\\(()\\s*(?:pretrained_model_name_or_path\\s*=\\s*)?([A-Za-z_][\\w.]*)",
      "source": "huggingface/transformers from_pretrained"
    },
    {
      "id": "pipeline",
      "words": [
        "pipeline("
      ],
      "pattern": `\\bpipeline\\([^)]{0,200}?\\bmodel\\s*=\\s*["']([\\w.-]+/[\\w.-]+)["']`,
      "source": "huggingface/transformers pipelines"
    },
    {
      "id": "pipeline-task",
      "words": [
        "pipeline("
      ],
      "pattern": `\\bpipeline\\(\\s*(?:task\\s*=\\s*)?["'](?:audio|automatic|depth|document|feature|fill|image|mask|ner|object|question|sentiment|summarization|table|text|text2text|token|translation|video|visual|zero)[\\w-]*["']\\s*(?:,\\s*["']([\\w.-]+/[\\w.-]+)["'])?`,
      "source": "huggingface/transformers pipelines: a task without a model fetches the task's default"
    },
    {
      "id": "sentence-transformer",
      "words": [
        "sentencetransformer",
        "crossencoder"
      ],
      "pattern": `(?:SentenceTransformer|CrossEncoder)\\(\\s*["']([\\w.-]+(?:/[\\w.-]+)?)["']`,
      "singleSegment": true,
      "source": "UKPLab/sentence-transformers SentenceTransformer"
    },
    {
      "id": "langchain-embeddings",
      "words": [
        "huggingface"
      ],
      "pattern": `HuggingFace\\w*(?:Embeddings|Embedding)\\([^)]{0,200}?model(?:_name)?\\s*=\\s*["']([\\w.-]+/[\\w.-]+)["']`,
      "source": "langchain-ai/langchain libs/partners/huggingface"
    },
    {
      "id": "vllm-python",
      "words": [
        "llm("
      ],
      "pattern": `\\bLLM\\(\\s*(?:model\\s*=\\s*)?["']([\\w.-]+/[\\w.-]+)["']`,
      "source": "vllm-project/vllm docs, offline inference"
    },
    {
      "id": "whisper-model",
      "words": [
        "whispermodel("
      ],
      "pattern": `\\bWhisperModel\\(\\s*["']([\\w./-]+)["']`,
      "singleSegment": true,
      "source": "SYSTRAN/faster-whisper README"
    },
    {
      "id": "load-dataset",
      "words": [
        "load_dataset"
      ],
      "dataset": true,
      "singleSegment": true,
      "pattern": `\\bload_dataset\\(\\s*(?:path\\s*=\\s*)?["']([\\w.-]+(?:/[\\w.-]+)?)["']`,
      "source": "huggingface/datasets load_dataset"
    },
    {
      "id": "pretrained-argument",
      "words": [
        "pretrained"
      ],
      "pattern": `\\bpretrained(?:_model_name_or_path)?["']?\\s*[=:]\\s*["']?([\\w.-]+/[\\w.-]+)`,
      "source": "EleutherAI/lm-evaluation-harness --model_args; kubernetes-sigs/inference-perf tokenizer configuration"
    },
    {
      "id": "litellm-provider",
      "words": [
        "huggingface/"
      ],
      "purpose": "inference-router",
      "unless": "api_base",
      "pattern": `\\bmodel["']?\\s*[:=]\\s*["']?huggingface/(?:[\\w-]+/)?([\\w.-]+/[\\w.-]+)`,
      "source": "BerriAI/litellm docs, provider huggingface"
    }
  ]
};

// src/config/catalog/environment.gen.ts
var environment = {
  "tokens": [
    {
      "id": "oidc-resource",
      "name": "HF_OIDC_RESOURCE",
      "rank": 0,
      "keyless": true,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/utils/_auth.py"
    },
    {
      "id": "hf-token",
      "name": "HF_TOKEN",
      "rank": 1,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/utils/_auth.py"
    },
    {
      "id": "hub-token",
      "name": "HUGGING_FACE_HUB_TOKEN",
      "rank": 2,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/utils/_auth.py"
    },
    {
      "id": "token-path",
      "name": "HF_TOKEN_PATH",
      "rank": 3,
      "file": true,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "api-token",
      "name": "HF_API_TOKEN",
      "rank": 2,
      "source": "huggingface/text-generation-inference@db931fcf launcher/src/main.rs"
    },
    {
      "id": "langchain",
      "name": "HUGGINGFACEHUB_API_TOKEN",
      "rank": 2,
      "source": "opea-project/GenAIInfra@9200b371 helm-charts/common"
    },
    {
      "id": "hub-token-joined",
      "name": "HUGGINGFACE_HUB_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "token-plain",
      "name": "HUGGINGFACE_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "token-spaced",
      "name": "HUGGING_FACE_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "api-key",
      "name": "HF_API_KEY",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "api-key-long",
      "name": "HUGGINGFACE_API_KEY",
      "rank": 4,
      "source": "seen in public manifests; read by LiteLLM"
    },
    {
      "id": "api-token-long",
      "name": "HUGGINGFACE_API_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "auth-token",
      "name": "HF_AUTH_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "user-access-token",
      "name": "HF_USER_ACCESS_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    },
    {
      "id": "write-token",
      "name": "HF_WRITE_TOKEN",
      "rank": 4,
      "source": "seen in public manifests; no official reader found"
    }
  ],
  "endpoints": [
    {
      "id": "endpoint",
      "name": "HF_ENDPOINT",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "inference-endpoint",
      "name": "HF_INFERENCE_ENDPOINT",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    }
  ],
  "offline": [
    {
      "id": "tgi-offline",
      "name": "HF_HUB_OFFLINE",
      "values": [
        "1"
      ],
      "engines": [
        "tgi"
      ],
      "source": "huggingface/text-generation-inference@db931fcf router/src/server.rs: the router takes only 1"
    },
    {
      "id": "hub-offline",
      "name": "HF_HUB_OFFLINE",
      "values": [
        "1",
        "on",
        "yes",
        "true"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "transformers-offline",
      "name": "TRANSFORMERS_OFFLINE",
      "values": [
        "1",
        "on",
        "yes",
        "true"
      ],
      "unless": "HF_HUB_OFFLINE",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/constants.py"
    },
    {
      "id": "llama-offline",
      "name": "LLAMA_ARG_OFFLINE",
      "values": [
        "1",
        "on",
        "yes",
        "true",
        "enabled"
      ],
      "engines": [
        "llamacpp"
      ],
      "source": "ggml-org/llama.cpp@00dc8057 tools/server/README.md"
    }
  ]
};

// src/config/catalog/identity.gen.ts
var identity = {
  "storeAuthentication": [
    {
      "id": "eso-aws-auth-jwt-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.aws.auth.jwt.serviceAccountRef",
      "form": "workload",
      "says": "an AWS role of the service account",
      "account": "spec.provider.aws.auth.jwt.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-aws-auth-secretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.aws.auth.secretRef",
      "form": "static",
      "says": "AWS access keys in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-aws-default",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.aws",
      "form": "controller",
      "says": "the operator's own AWS identity",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-gcpsm-auth-workloadidentity-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.gcpsm.auth.workloadIdentity.serviceAccountRef",
      "form": "workload",
      "says": "GKE workload identity",
      "account": "spec.provider.gcpsm.auth.workloadIdentity.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-gcpsm-auth-workloadidentityfederation-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.gcpsm.auth.workloadIdentityFederation.serviceAccountRef",
      "form": "workload",
      "says": "GCP workload identity federation",
      "account": "spec.provider.gcpsm.auth.workloadIdentityFederation.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-gcpsm-auth-secretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.gcpsm.auth.secretRef",
      "form": "static",
      "says": "a GCP service account key in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-gcpsm-default",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.gcpsm",
      "form": "controller",
      "says": "the operator's own GCP identity",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-azurekv-authtype-workloadidentity",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.azurekv.authType",
      "equals": "WorkloadIdentity",
      "form": "workload",
      "says": "Azure workload identity",
      "account": "spec.provider.azurekv.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-azurekv-authtype-managedidentity",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.azurekv.authType",
      "equals": "ManagedIdentity",
      "form": "controller",
      "says": "the operator's managed identity",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-azurekv-default",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.azurekv",
      "form": "static",
      "says": "an Azure service principal, the default",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-tokensecretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.tokenSecretRef",
      "form": "static",
      "says": "a Vault token in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-approle",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.appRole",
      "form": "static",
      "says": "a Vault AppRole with its secret id in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-ldap",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.ldap",
      "form": "static",
      "says": "an LDAP password in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-userpass",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.userPass",
      "form": "static",
      "says": "a Vault password in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-cert",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.cert",
      "form": "static",
      "says": "a client certificate in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-iam-secretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.iam.secretRef",
      "form": "static",
      "says": "AWS access keys in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-gcp-secretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.gcp.secretRef",
      "form": "static",
      "says": "a GCP service account key in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-kubernetes-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.kubernetes.serviceAccountRef",
      "form": "workload",
      "says": "Vault's Kubernetes authentication",
      "account": "spec.provider.vault.auth.kubernetes.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-jwt-kubernetesserviceaccounttoken",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.jwt.kubernetesServiceAccountToken",
      "form": "workload",
      "says": "Vault's JWT authentication",
      "account": "spec.provider.vault.auth.jwt.kubernetesServiceAccountToken.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-iam-jwt-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.iam.jwt.serviceAccountRef",
      "form": "workload",
      "says": "an AWS role of the service account",
      "account": "spec.provider.vault.auth.iam.jwt.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-gcp-workloadidentity",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.gcp.workloadIdentity",
      "form": "workload",
      "says": "GKE workload identity",
      "account": "spec.provider.vault.auth.gcp.workloadIdentity.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-vault-auth-gcp-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.vault.auth.gcp.serviceAccountRef",
      "form": "workload",
      "says": "GKE workload identity",
      "account": "spec.provider.vault.auth.gcp.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-akeyless-authsecretref-kubernetesauth-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.akeyless.authSecretRef.kubernetesAuth.serviceAccountRef",
      "form": "workload",
      "says": "Akeyless Kubernetes authentication",
      "account": "spec.provider.akeyless.authSecretRef.kubernetesAuth.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-akeyless-authsecretref-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.akeyless.authSecretRef.serviceAccountRef",
      "form": "workload",
      "says": "Akeyless Kubernetes authentication",
      "account": "spec.provider.akeyless.authSecretRef.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-akeyless-authsecretref-secretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.akeyless.authSecretRef.secretRef",
      "form": "static",
      "says": "an Akeyless access key in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-doppler-auth-oidcconfig-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.doppler.auth.oidcConfig.serviceAccountRef",
      "form": "workload",
      "says": "Doppler OIDC",
      "account": "spec.provider.doppler.auth.oidcConfig.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-doppler-auth-secretref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.doppler.auth.secretRef",
      "form": "static",
      "says": "a Doppler token in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-conjur-auth-jwt-serviceaccountref",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.conjur.auth.jwt.serviceAccountRef",
      "form": "workload",
      "says": "Conjur JWT authentication",
      "account": "spec.provider.conjur.auth.jwt.serviceAccountRef",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-conjur-auth-apikey",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.conjur.auth.apikey",
      "form": "static",
      "says": "a Conjur API key in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-onepassword-auth",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.onepassword.auth",
      "form": "static",
      "says": "a 1Password Connect token in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-onepasswordsdk-auth",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.onepasswordSDK.auth",
      "form": "static",
      "says": "a 1Password service account token in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-bitwardensecretsmanager-auth",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.bitwardensecretsmanager.auth",
      "form": "static",
      "says": "a Bitwarden access token in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-infisical-auth-universalauthcredentials",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.infisical.auth.universalAuthCredentials",
      "form": "static",
      "says": "Infisical universal authentication with its client secret in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-kubernetes-auth-serviceaccount",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.kubernetes.auth.serviceAccount",
      "form": "workload",
      "says": "a service account token",
      "account": "spec.provider.kubernetes.auth.serviceAccount",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "eso-webhook-secrets",
      "group": "external-secrets.io",
      "kinds": [
        "SecretStore",
        "ClusterSecretStore"
      ],
      "path": "spec.provider.webhook.secrets",
      "form": "static",
      "says": "a credential in a Secret",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_*_types.go"
    },
    {
      "id": "vso-approle-secretref",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.appRole.secretRef",
      "form": "static",
      "says": "a Vault AppRole with its secret id in a Secret",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "vso-jwt-secretref",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.jwt.secretRef",
      "form": "static",
      "says": "a JWT in a Secret",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "vso-aws-secretref",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.aws.secretRef",
      "form": "static",
      "says": "AWS access keys in a Secret",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "vso-kubernetes-serviceaccount",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.kubernetes.serviceAccount",
      "form": "workload",
      "says": "Vault's Kubernetes authentication",
      "account": "spec.kubernetes.serviceAccount",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "vso-jwt-serviceaccount",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.jwt.serviceAccount",
      "form": "workload",
      "says": "Vault's JWT authentication",
      "account": "spec.jwt.serviceAccount",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "vso-aws-irsaserviceaccount",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.aws.irsaServiceAccount",
      "form": "workload",
      "says": "an AWS role of the service account",
      "account": "spec.aws.irsaServiceAccount",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "vso-gcp-workloadidentityserviceaccount",
      "group": "secrets.hashicorp.com",
      "kinds": [
        "VaultAuth"
      ],
      "path": "spec.gcp.workloadIdentityServiceAccount",
      "form": "workload",
      "says": "GKE workload identity",
      "account": "spec.gcp.workloadIdentityServiceAccount",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultauth_types.go"
    },
    {
      "id": "doppler-identity",
      "group": "secrets.doppler.com",
      "kinds": [
        "DopplerSecret"
      ],
      "path": "spec.identity",
      "form": "workload",
      "says": "a Doppler service account identity",
      "source": "DopplerHQ/kubernetes-operator@bdec485f api/v1alpha1/dopplersecret_types.go"
    },
    {
      "id": "doppler-token",
      "group": "secrets.doppler.com",
      "kinds": [
        "DopplerSecret"
      ],
      "path": "spec.tokenSecret.name",
      "form": "static",
      "says": "a Doppler token in a Secret",
      "source": "DopplerHQ/kubernetes-operator@bdec485f api/v1alpha1/dopplersecret_types.go"
    },
    {
      "id": "bitwarden-token",
      "group": "k8s.bitwarden.com",
      "kinds": [
        "BitwardenSecret"
      ],
      "path": "spec.authToken.secretName",
      "form": "static",
      "says": "a Bitwarden access token in a Secret",
      "source": "bitwarden/sm-kubernetes@0ead1717 api/v1/bitwardensecret_types.go"
    },
    {
      "id": "secret-sync",
      "group": "secret-sync.x-k8s.io",
      "kinds": [
        "SecretSync"
      ],
      "path": "spec.serviceAccountName",
      "form": "workload",
      "says": "the service account",
      "account": "spec.serviceAccountName",
      "source": "kubernetes-sigs/secrets-store-sync-controller@3186f135 api/v1alpha1/secretsync_types.go"
    }
  ],
  "workloadIdentity": [
    {
      "id": "irsa",
      "says": "an AWS role",
      "on": "serviceAccount",
      "key": "eks.amazonaws.com/role-arn",
      "source": "external-secrets/external-secrets@cc5bfbc2 pkg/provider/aws/auth"
    },
    {
      "id": "gke",
      "says": "a GCP service account",
      "on": "serviceAccount",
      "key": "iam.gke.io/gcp-service-account",
      "source": "external-secrets/external-secrets@cc5bfbc2 providers/v1/gcp"
    },
    {
      "id": "azure",
      "says": "an Azure managed identity",
      "on": "serviceAccount",
      "key": "azure.workload.identity/client-id",
      "podLabel": "azure.workload.identity/use",
      "source": "Azure/azure-workload-identity@04d01a2f pkg/webhook/consts.go"
    },
    {
      "id": "vault-agent",
      "says": "a Vault role",
      "on": "pod",
      "key": "vault.hashicorp.com/role",
      "source": "hashicorp/vault-k8s@fbc5b1f0 agent-inject/agent/annotations.go"
    }
  ],
  "copies": [
    {
      "id": "reflector",
      "says": "Reflector",
      "enable": "reflector.v1.k8s.emberstack.com/reflection-auto-enabled",
      "enableValue": "true",
      "namespaces": "reflector.v1.k8s.emberstack.com/reflection-auto-namespaces",
      "selector": "reflector.v1.k8s.emberstack.com/reflection-auto-namespaces-selector",
      "source": "emberstack/kubernetes-reflector@d1106013 README.md"
    },
    {
      "id": "config-syncer",
      "says": "config-syncer",
      "enable": "kubed.appscode.com/sync",
      "selector": "kubed.appscode.com/sync",
      "source": "config-syncer documentation, synchronize Secret across namespaces"
    }
  ]
};

// src/config/catalog/rbac.gen.ts
var rbac = {
  "read": {
    "groups": [
      "",
      "*"
    ],
    "resources": [
      "secrets",
      "*"
    ],
    "verbs": [
      "get",
      "list",
      "watch",
      "*"
    ]
  },
  "indirect": [
    {
      "id": "create-pods",
      "says": "can create pods that mount it",
      "groups": [
        ""
      ],
      "resources": [
        "pods",
        "replicationcontrollers"
      ],
      "verbs": [
        "create",
        "update",
        "patch"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Workload creation"
    },
    {
      "id": "create-workloads",
      "says": "can create workloads that mount it",
      "groups": [
        "apps"
      ],
      "resources": [
        "deployments",
        "statefulsets",
        "daemonsets",
        "replicasets"
      ],
      "verbs": [
        "create",
        "update",
        "patch"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Workload creation"
    },
    {
      "id": "create-jobs",
      "says": "can create jobs that mount it",
      "groups": [
        "batch"
      ],
      "resources": [
        "jobs",
        "cronjobs"
      ],
      "verbs": [
        "create",
        "update",
        "patch"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Workload creation"
    },
    {
      "id": "pod-exec",
      "says": "can run commands in pods that have it",
      "groups": [
        ""
      ],
      "resources": [
        "pods/exec",
        "pods/attach",
        "pods/ephemeralcontainers"
      ],
      "verbs": [
        "create",
        "get"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices"
    },
    {
      "id": "token-mint",
      "says": "can take tokens of service accounts that read it",
      "groups": [
        ""
      ],
      "resources": [
        "serviceaccounts/token"
      ],
      "verbs": [
        "create"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Token request"
    },
    {
      "id": "impersonate-accounts",
      "says": "can act as service accounts that read it",
      "groups": [
        ""
      ],
      "resources": [
        "serviceaccounts"
      ],
      "verbs": [
        "impersonate"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Impersonate verb"
    },
    {
      "id": "impersonate-users",
      "says": "can act as users that read it",
      "groups": [
        ""
      ],
      "resources": [
        "users",
        "groups"
      ],
      "verbs": [
        "impersonate"
      ],
      "clusterOnly": true,
      "source": "kubernetes/website@037ed19f rbac-good-practices Impersonate verb"
    },
    {
      "id": "escalate-roles",
      "says": "can give itself a role that reads it",
      "groups": [
        "rbac.authorization.k8s.io"
      ],
      "resources": [
        "roles"
      ],
      "verbs": [
        "escalate",
        "bind"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Escalate verb, Bind verb"
    },
    {
      "id": "escalate-cluster-roles",
      "says": "can give itself a role that reads it",
      "groups": [
        "rbac.authorization.k8s.io"
      ],
      "resources": [
        "clusterroles"
      ],
      "verbs": [
        "escalate",
        "bind"
      ],
      "clusterOnly": true,
      "source": "kubernetes/website@037ed19f rbac-good-practices Escalate verb, Bind verb"
    },
    {
      "id": "node-proxy",
      "says": "can reach the kubelet of every node",
      "groups": [
        ""
      ],
      "resources": [
        "nodes/proxy"
      ],
      "verbs": [
        "get",
        "create"
      ],
      "clusterOnly": true,
      "source": "kubernetes/website@037ed19f rbac-good-practices Access to proxy subresource of Nodes"
    }
  ],
  "builtin": [
    {
      "id": "cluster-admin",
      "reads": true,
      "wildcard": true,
      "source": "kubernetes/website@027eb97e rbac User-facing roles"
    },
    {
      "id": "admin",
      "reads": true,
      "wildcard": false,
      "source": "kubernetes/website@027eb97e rbac User-facing roles"
    },
    {
      "id": "edit",
      "reads": true,
      "wildcard": false,
      "source": "kubernetes/website@027eb97e rbac User-facing roles"
    },
    {
      "id": "view",
      "reads": false,
      "wildcard": false,
      "label": "rbac.authorization.k8s.io/aggregate-to-view",
      "source": "kubernetes/website@027eb97e rbac User-facing roles"
    }
  ],
  "broad": [
    {
      "id": "authenticated",
      "kind": "Group",
      "name": "system:authenticated",
      "source": "kubernetes/website@037ed19f rbac-good-practices"
    },
    {
      "id": "unauthenticated",
      "kind": "Group",
      "name": "system:unauthenticated",
      "source": "kubernetes/website@037ed19f rbac-good-practices"
    },
    {
      "id": "serviceaccounts",
      "kind": "Group",
      "name": "system:serviceaccounts",
      "source": "kubernetes/website@027eb97e rbac Service account permissions"
    },
    {
      "id": "anonymous",
      "kind": "User",
      "name": "system:anonymous",
      "source": "kubernetes/website@037ed19f rbac-good-practices"
    }
  ],
  "operators": [
    {
      "id": "external-secrets",
      "accounts": [
        "external-secrets",
        "external-secrets-cert-controller"
      ],
      "source": "external-secrets/external-secrets@cc5bfbc2 deploy/charts/external-secrets"
    },
    {
      "id": "vault-secrets-operator",
      "accounts": [
        "vault-secrets-operator-controller-manager"
      ],
      "source": "hashicorp/vault-secrets-operator@9b840a5a chart"
    },
    {
      "id": "sealed-secrets",
      "accounts": [
        "sealed-secrets-controller",
        "sealed-secrets"
      ],
      "source": "bitnami-labs/sealed-secrets@86671a88 helm/sealed-secrets"
    },
    {
      "id": "secrets-store-csi-driver",
      "accounts": [
        "secrets-store-csi-driver"
      ],
      "source": "kubernetes-sigs/secrets-store-csi-driver@0aad886f manifest_staging/charts"
    },
    {
      "id": "reflector",
      "accounts": [
        "reflector"
      ],
      "source": "emberstack/kubernetes-reflector@d1106013 src/helm"
    },
    {
      "id": "reloader",
      "accounts": [
        "reloader",
        "reloader-reloader"
      ],
      "source": "stakater/Reloader@655a2b38 deployments"
    },
    {
      "id": "onepassword",
      "accounts": [
        "onepassword-connect-operator"
      ],
      "source": "1Password/onepassword-operator@9c3b1b94 config"
    },
    {
      "id": "doppler",
      "accounts": [
        "doppler-operator-controller-manager"
      ],
      "source": "DopplerHQ/kubernetes-operator@bdec485f config"
    }
  ]
};

// src/config/catalog/rotation.gen.ts
var rotation = {
  "rotatedAt": [
    "rotated-at",
    "last-rotated",
    "last-rotation",
    "last-rotated-at",
    "lastrotated",
    "rotation-date",
    "rotated"
  ],
  "rotateEvery": [
    "rotate-every",
    "rotation-interval",
    "rotation-period",
    "rotation-policy",
    "rotation-schedule",
    "rotate-after",
    "rotation-days",
    "rotation"
  ],
  "expiresAt": [
    "expires-at",
    "expires",
    "expiry",
    "expiration",
    "next-rotation",
    "rotate-by"
  ],
  "reload": [
    {
      "id": "reloader-auto",
      "key": "reloader.stakater.com/auto",
      "value": "true",
      "source": "stakater/Reloader@655a2b38 pkg/common/common.go ShouldReload"
    },
    {
      "id": "reloader-secret-auto",
      "key": "secret.reloader.stakater.com/auto",
      "value": "true",
      "source": "stakater/Reloader@655a2b38 pkg/common/common.go ShouldReload"
    },
    {
      "id": "reloader-named",
      "key": "secret.reloader.stakater.com/reload",
      "source": "stakater/Reloader@655a2b38 pkg/common/common.go ShouldReload"
    },
    {
      "id": "reloader-search",
      "key": "reloader.stakater.com/search",
      "value": "true",
      "match": "reloader.stakater.com/match",
      "source": "stakater/Reloader@655a2b38 pkg/common/common.go ShouldReload"
    },
    {
      "id": "reloader-csi",
      "key": "secretproviderclass.reloader.stakater.com/auto",
      "value": "true",
      "source": "stakater/Reloader@655a2b38"
    },
    {
      "id": "wave",
      "key": "wave.pusher.com/update-on-config-change",
      "value": "true",
      "source": "wave-k8s/wave@b4e8d70c pkg/core/types.go"
    },
    {
      "id": "onepassword",
      "key": "operator.1password.io/auto-restart",
      "value": "true",
      "groups": [
        "onepassword.com"
      ],
      "source": "1Password/onepassword-operator@9c3b1b94 USAGEGUIDE.md"
    },
    {
      "id": "doppler",
      "key": "secrets.doppler.com/reload",
      "value": "true",
      "groups": [
        "secrets.doppler.com"
      ],
      "source": "DopplerHQ/kubernetes-operator@bdec485f README.md"
    },
    {
      "id": "infisical",
      "key": "secrets.infisical.com/auto-reload",
      "value": "true",
      "groups": [
        "secrets.infisical.com"
      ],
      "source": "Infisical/kubernetes-operator@8a8a6c7b"
    }
  ]
};

// src/config/catalog/secret-stores.gen.ts
var secretStores = {
  "producers": [
    {
      "id": "external-secret",
      "groups": [
        "external-secrets.io"
      ],
      "kind": "ExternalSecret",
      "class": "store",
      "name": [
        "spec.target.name",
        "metadata.name"
      ],
      "keys": [
        "spec.data[*].secretKey"
      ],
      "target": "spec.target",
      "skipWhen": [
        "spec.target.creationPolicy=None",
        "spec.target.manifest"
      ],
      "onlyAddsWhen": [
        "spec.target.creationPolicy=Merge"
      ],
      "openKeys": [
        "spec.dataFrom"
      ],
      "knownKeys": [
        {
          "path": "spec.dataFrom[*].sourceRef.generatorRef.kind",
          "value": "Password",
          "key": "password"
        },
        {
          "path": "spec.dataFrom[*].sourceRef.generatorRef.kind",
          "value": "UUID",
          "key": "uuid"
        }
      ],
      "annotations": [
        "metadata.annotations",
        "spec.target.template.metadata.annotations"
      ],
      "dynamicWhen": [
        "spec.dataFrom[*].sourceRef.generatorRef.kind"
      ],
      "dynamicKinds": [
        "VaultDynamicSecret",
        "STSSessionToken",
        "GithubAccessToken",
        "Webhook"
      ],
      "pinned": [
        "spec.data[*].remoteRef.version",
        "spec.dataFrom[*].extract.version"
      ],
      "refresh": {
        "path": "spec.refreshInterval",
        "form": "go",
        "default": "1h0m0s",
        "policy": "spec.refreshPolicy",
        "policyDisabled": [
          "CreatedOnce",
          "OnChange"
        ],
        "frozen": "spec.target.immutable"
      },
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/externalsecret_types.go"
    },
    {
      "id": "cluster-external-secret",
      "groups": [
        "external-secrets.io"
      ],
      "kind": "ClusterExternalSecret",
      "class": "store",
      "name": [
        "spec.externalSecretSpec.target.name",
        "spec.externalSecretName",
        "metadata.name"
      ],
      "namespaces": {
        "names": [
          "spec.namespaces[*]"
        ],
        "selectors": [
          "spec.namespaceSelectors[*]",
          "spec.namespaceSelector"
        ]
      },
      "keys": [
        "spec.externalSecretSpec.data[*].secretKey"
      ],
      "target": "spec.externalSecretSpec.target",
      "skipWhen": [
        "spec.externalSecretSpec.target.creationPolicy=None",
        "spec.externalSecretSpec.target.manifest"
      ],
      "onlyAddsWhen": [
        "spec.externalSecretSpec.target.creationPolicy=Merge"
      ],
      "openKeys": [
        "spec.externalSecretSpec.dataFrom"
      ],
      "knownKeys": [
        {
          "path": "spec.externalSecretSpec.dataFrom[*].sourceRef.generatorRef.kind",
          "value": "Password",
          "key": "password"
        },
        {
          "path": "spec.externalSecretSpec.dataFrom[*].sourceRef.generatorRef.kind",
          "value": "UUID",
          "key": "uuid"
        }
      ],
      "annotations": [
        "spec.externalSecretMetadata.annotations",
        "spec.externalSecretSpec.target.template.metadata.annotations"
      ],
      "dynamicWhen": [
        "spec.externalSecretSpec.dataFrom[*].sourceRef.generatorRef.kind"
      ],
      "dynamicKinds": [
        "VaultDynamicSecret",
        "STSSessionToken",
        "GithubAccessToken",
        "Webhook"
      ],
      "pinned": [
        "spec.externalSecretSpec.data[*].remoteRef.version",
        "spec.externalSecretSpec.dataFrom[*].extract.version"
      ],
      "refresh": {
        "path": "spec.externalSecretSpec.refreshInterval",
        "form": "go",
        "default": "1h0m0s",
        "policy": "spec.externalSecretSpec.refreshPolicy",
        "policyDisabled": [
          "CreatedOnce",
          "OnChange"
        ],
        "frozen": "spec.externalSecretSpec.target.immutable"
      },
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/clusterexternalsecret_types.go"
    },
    {
      "id": "vault-static-secret",
      "groups": [
        "secrets.hashicorp.com"
      ],
      "kind": "VaultStaticSecret",
      "class": "store",
      "name": [
        "spec.destination.name"
      ],
      "createsWhen": "spec.destination.create=true",
      "keys": [
        "spec.destination.transformation.templates.*"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.destination.annotations"
      ],
      "pinned": [
        "spec.version"
      ],
      "refresh": {
        "path": "spec.refreshAfter",
        "form": "go",
        "default": "60s",
        "neverWhen": "spec.hmacSecretData=false",
        "unless": "spec.syncConfig.instantUpdates=true"
      },
      "restarts": "spec.rolloutRestartTargets",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultstaticsecret_types.go"
    },
    {
      "id": "vault-dynamic-secret",
      "groups": [
        "secrets.hashicorp.com"
      ],
      "kind": "VaultDynamicSecret",
      "class": "dynamic",
      "name": [
        "spec.destination.name"
      ],
      "createsWhen": "spec.destination.create=true",
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.destination.annotations"
      ],
      "refresh": {
        "path": "spec.refreshAfter",
        "form": "go",
        "default": "lease"
      },
      "restarts": "spec.rolloutRestartTargets",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/vaultdynamicsecret_types.go"
    },
    {
      "id": "hcp-vault-secrets-app",
      "groups": [
        "secrets.hashicorp.com"
      ],
      "kind": "HCPVaultSecretsApp",
      "class": "store",
      "name": [
        "spec.destination.name"
      ],
      "createsWhen": "spec.destination.create=true",
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.destination.annotations"
      ],
      "refresh": {
        "path": "spec.refreshAfter",
        "form": "go",
        "default": "600s"
      },
      "restarts": "spec.rolloutRestartTargets",
      "source": "hashicorp/vault-secrets-operator@9b840a5a api/v1beta1/hcpvaultsecretsapp_types.go"
    },
    {
      "id": "sealed-secret",
      "groups": [
        "bitnami.com"
      ],
      "kind": "SealedSecret",
      "class": "encrypted",
      "name": [
        "metadata.name"
      ],
      "keys": [
        "spec.encryptedData.*",
        "spec.template.data.*"
      ],
      "plain": {
        "values": [
          "spec.template.data.*"
        ],
        "unless": "{{"
      },
      "annotations": [
        "metadata.annotations",
        "spec.template.metadata.annotations"
      ],
      "refresh": {
        "frozen": "spec.template.immutable"
      },
      "source": "bitnami-labs/sealed-secrets@86671a88 pkg/apis/sealedsecrets/v1alpha1/types.go"
    },
    {
      "id": "sops-secret",
      "groups": [
        "isindir.github.com"
      ],
      "kind": "SopsSecret",
      "class": "encrypted",
      "name": [
        "spec.secretTemplates[*].name",
        "spec.secret_templates[*].name"
      ],
      "keys": [
        "spec.secretTemplates[*].data.*",
        "spec.secretTemplates[*].stringData.*",
        "spec.secret_templates[*].data.*",
        "spec.secret_templates[*].stringData.*"
      ],
      "plain": {
        "values": [
          "spec.secretTemplates[*].data.*",
          "spec.secretTemplates[*].stringData.*",
          "spec.secret_templates[*].data.*",
          "spec.secret_templates[*].stringData.*"
        ],
        "unless": "ENC[AES256_GCM,"
      },
      "annotations": [
        "metadata.annotations",
        "spec.secretTemplates[*].annotations",
        "spec.secret_templates[*].annotations"
      ],
      "source": "isindir/sops-secrets-operator@2cfc1e0a api/v1alpha3/sopssecret_types.go"
    },
    {
      "id": "secret-provider-class",
      "groups": [
        "secrets-store.csi.x-k8s.io"
      ],
      "kind": "SecretProviderClass",
      "class": "store",
      "name": [
        "spec.secretObjects[*].secretName"
      ],
      "keys": [
        "spec.secretObjects[*].data[*].key"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.secretObjects[*].annotations"
      ],
      "pinnedIn": [
        "spec.parameters.objects"
      ],
      "refresh": {
        "default": "driver"
      },
      "source": "kubernetes-sigs/secrets-store-csi-driver@0aad886f apis/v1/secretproviderclass_types.go"
    },
    {
      "id": "secret-sync",
      "groups": [
        "secret-sync.x-k8s.io",
        "secret-sync.gke.io"
      ],
      "kind": "SecretSync",
      "class": "store",
      "name": [
        "metadata.name"
      ],
      "keys": [
        "spec.secretObject.data[*].targetKey"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.secretObject.annotations"
      ],
      "refresh": {
        "default": "12h"
      },
      "source": "kubernetes-sigs/secrets-store-sync-controller@3186f135 api/v1alpha1/secretsync_types.go"
    },
    {
      "id": "onepassword-item",
      "groups": [
        "onepassword.com"
      ],
      "kind": "OnePasswordItem",
      "class": "store",
      "name": [
        "metadata.name"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations"
      ],
      "refresh": {
        "default": "600s"
      },
      "source": "1Password/onepassword-operator@9c3b1b94 api/v1/onepassworditem_types.go"
    },
    {
      "id": "doppler-secret",
      "groups": [
        "secrets.doppler.com"
      ],
      "kind": "DopplerSecret",
      "class": "store",
      "name": [
        "spec.managedSecret.name"
      ],
      "namespace": [
        "spec.managedSecret.namespace"
      ],
      "keys": [
        "spec.secrets[*]",
        "spec.processors.*.asName"
      ],
      "openKeys": [
        "*"
      ],
      "closedBy": [
        "spec.secrets"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.managedSecret.annotations"
      ],
      "refresh": {
        "path": "spec.resyncSeconds",
        "form": "seconds",
        "default": "60s"
      },
      "source": "DopplerHQ/kubernetes-operator@bdec485f api/v1alpha1/dopplersecret_types.go"
    },
    {
      "id": "infisical-secret",
      "groups": [
        "secrets.infisical.com"
      ],
      "kind": "InfisicalSecret",
      "class": "store",
      "name": [
        "spec.managedSecretReference.secretName",
        "spec.managedKubeSecretReferences[*].secretName"
      ],
      "namespace": [
        "spec.managedSecretReference.secretNamespace",
        "spec.managedKubeSecretReferences[*].secretNamespace"
      ],
      "keys": [
        "spec.managedSecretReference.template.data.*",
        "spec.managedKubeSecretReferences[*].template.data.*"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations"
      ],
      "refresh": {
        "path": "spec.resyncInterval",
        "paths": [
          "spec.syncConfig.resyncInterval"
        ],
        "form": "seconds",
        "default": "60s"
      },
      "source": "Infisical/kubernetes-operator@8a8a6c7b api/v1alpha1/infisicalsecret_types.go"
    },
    {
      "id": "infisical-static-secret",
      "groups": [
        "secrets.infisical.com"
      ],
      "kind": "InfisicalStaticSecret",
      "class": "store",
      "name": [
        "spec.targets[*].name"
      ],
      "namespace": [
        "spec.targets[*].namespace"
      ],
      "keys": [
        "spec.targets[*].template.data.*"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.targets[*].metadata.annotations"
      ],
      "refresh": {
        "path": "spec.syncOptions.refreshInterval",
        "form": "go"
      },
      "source": "Infisical/kubernetes-operator@8a8a6c7b api/v1beta1/infisicalstaticsecret_types.go"
    },
    {
      "id": "infisical-dynamic-secret",
      "groups": [
        "secrets.infisical.com"
      ],
      "kind": "InfisicalDynamicSecret",
      "class": "dynamic",
      "name": [
        "spec.managedSecretReference.secretName"
      ],
      "namespace": [
        "spec.managedSecretReference.secretNamespace"
      ],
      "openKeys": [
        "*"
      ],
      "refresh": {
        "path": "spec.leaseTTL",
        "default": "lease"
      },
      "source": "Infisical/kubernetes-operator@8a8a6c7b api/v1alpha1/infisicaldynamicsecret_types.go"
    },
    {
      "id": "bitwarden-secret",
      "groups": [
        "k8s.bitwarden.com"
      ],
      "kind": "BitwardenSecret",
      "class": "store",
      "name": [
        "spec.secretName"
      ],
      "keys": [
        "spec.map[*].secretKeyName"
      ],
      "openKeys": [
        "spec.onlyMappedSecrets=false"
      ],
      "annotations": [
        "metadata.annotations"
      ],
      "refresh": {
        "default": "300s"
      },
      "source": "bitwarden/sm-kubernetes@0ead1717 api/v1/bitwardensecret_types.go"
    },
    {
      "id": "akv2k8s",
      "groups": [
        "spv.no"
      ],
      "kind": "AzureKeyVaultSecret",
      "class": "store",
      "name": [
        "spec.output.secret.name"
      ],
      "keys": [
        "spec.output.secret.dataKey"
      ],
      "annotations": [
        "metadata.annotations"
      ],
      "pinned": [
        "spec.vault.object.version"
      ],
      "source": "SparebankenVest/azure-key-vault-to-kubernetes@4d59110a pkg/k8s/apis/azurekeyvault/v2beta1/types.go"
    },
    {
      "id": "kustomize-secret-generator",
      "groups": [
        "kustomize.config.k8s.io"
      ],
      "kind": "Kustomization",
      "class": "static-secret",
      "name": [
        "secretGenerator[*].name"
      ],
      "namespace": [
        "secretGenerator[*].namespace",
        "namespace"
      ],
      "assignments": [
        "secretGenerator[*].literals[*]"
      ],
      "files": [
        "secretGenerator[*].files[*]"
      ],
      "openKeys": [
        "secretGenerator[*].envs",
        "secretGenerator[*].env"
      ],
      "annotations": [
        "secretGenerator[*].options.annotations",
        "generatorOptions.annotations"
      ],
      "source": "kubernetes-sigs/kustomize@12f9e639 api/types/secretargs.go"
    },
    {
      "id": "ksops",
      "groups": [
        "viaduct.ai"
      ],
      "kind": "ksops",
      "class": "encrypted",
      "name": [
        "secretFrom[*].metadata.name"
      ],
      "namespace": [
        "secretFrom[*].metadata.namespace"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "secretFrom[*].metadata.annotations"
      ],
      "source": "viaduct-ai/kustomize-sops@d9442dc3 ksops.go"
    },
    {
      "id": "cluster-secret",
      "groups": [
        "clustersecret.io"
      ],
      "kind": "ClusterSecret",
      "class": "static-secret",
      "name": [
        "metadata.name"
      ],
      "namespaces": {
        "names": [
          "matchNamespace[*]"
        ],
        "avoid": [
          "avoidNamespaces[*]"
        ],
        "patterns": true,
        "allWithout": true
      },
      "keys": [
        "data.*"
      ],
      "annotations": [
        "metadata.annotations"
      ],
      "source": "zakkg3/ClusterSecret README.md, charts/cluster-secret/README.md"
    }
  ],
  "stores": [
    {
      "id": "fake",
      "path": "spec.provider.fake",
      "class": "literal",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_fake_types.go"
    },
    {
      "id": "kubernetes",
      "path": "spec.provider.kubernetes",
      "class": "copy",
      "namespace": "spec.provider.kubernetes.remoteNamespace",
      "elsewhere": "spec.provider.kubernetes.server.url",
      "source": "external-secrets/external-secrets@cc5bfbc2 apis/externalsecrets/v1/secretstore_kubernetes_types.go"
    }
  ],
  "injectors": [
    {
      "id": "bank-vaults",
      "pattern": "^(?:>>)?vault:",
      "inSecrets": true,
      "source": "bank-vaults/vault-secrets-webhook@e0f9160d pkg/common/common.go"
    },
    {
      "id": "berglas",
      "pattern": "^(?:berglas|sm)://",
      "source": "GoogleCloudPlatform/berglas@40c3bcc0 doc/reference-syntax.md"
    },
    {
      "id": "akv2k8s-env",
      "pattern": "^[A-Za-z0-9-]+@azurekeyvault(?:\\?.*)?$",
      "source": "SparebankenVest/azure-key-vault-to-kubernetes@4d59110a cmd/azure-keyvault-env/environment.go"
    },
    {
      "id": "onepassword-injector",
      "pattern": "^op://",
      "source": "developer.1password.com/docs/k8s/injector"
    },
    {
      "id": "vault-agent",
      "trigger": "vault.hashicorp.com/agent-inject",
      "prefix": "vault.hashicorp.com/agent-inject",
      "folder": "/vault/secrets",
      "folderFrom": "vault.hashicorp.com/secret-volume-path",
      "source": "hashicorp/vault-k8s@fbc5b1f0 agent-inject/agent/annotations.go"
    },
    {
      "id": "akeyless",
      "pattern": "^akeyless:/",
      "trigger": "akeyless/enabled",
      "prefix": "akeyless/",
      "folder": "/akeyless/secrets",
      "source": "docs.akeyless.io/docs/how-to-provision-secret-to-your-k8s"
    },
    {
      "id": "infisical-agent",
      "trigger": "org.infisical.com/inject",
      "prefix": "org.infisical.com/",
      "source": "infisical.com/docs/self-hosting/helm-charts/agent-injector"
    }
  ],
  "annotated": [
    {
      "id": "onepassword-annotation",
      "trigger": "operator.1password.io/item-path",
      "name": "operator.1password.io/item-name",
      "source": "1Password/onepassword-operator@9c3b1b94 pkg/onepassword/annotations.go"
    }
  ]
};

// src/config/catalog/workload-kinds.gen.ts
var workloadKinds = {
  "kinds": [
    {
      "id": "pod",
      "groups": [
        ""
      ],
      "kinds": [
        "Pod"
      ],
      "pods": [
        {
          "path": "",
          "complete": true
        }
      ],
      "source": "kubernetes/api core/v1"
    },
    {
      "id": "deployment",
      "groups": [
        "apps",
        "extensions"
      ],
      "kinds": [
        "Deployment",
        "StatefulSet",
        "DaemonSet",
        "ReplicaSet"
      ],
      "pods": [
        {
          "path": "spec.template",
          "complete": true
        }
      ],
      "source": "kubernetes/api apps/v1"
    },
    {
      "id": "replication-controller",
      "groups": [
        ""
      ],
      "kinds": [
        "ReplicationController"
      ],
      "pods": [
        {
          "path": "spec.template",
          "complete": true
        }
      ],
      "source": "kubernetes/api core/v1"
    },
    {
      "id": "job",
      "groups": [
        "batch"
      ],
      "kinds": [
        "Job"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.template",
          "labels": {
            "batch.kubernetes.io/job-name": "{name}",
            "job-name": "{name}"
          },
          "complete": true
        }
      ],
      "source": "kubernetes/api batch/v1"
    },
    {
      "id": "cron-job",
      "groups": [
        "batch"
      ],
      "kinds": [
        "CronJob"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.jobTemplate.spec.template",
          "complete": false
        }
      ],
      "source": "kubernetes/api batch/v1"
    },
    {
      "id": "deployment-config",
      "groups": [
        "apps.openshift.io"
      ],
      "kinds": [
        "DeploymentConfig"
      ],
      "pods": [
        {
          "path": "spec.template"
        }
      ],
      "source": "openshift/api apps/v1"
    },
    {
      "id": "argo-rollout",
      "groups": [
        "argoproj.io"
      ],
      "kinds": [
        "Rollout"
      ],
      "pods": [
        {
          "path": "spec.template",
          "complete": false
        }
      ],
      "source": "argoproj/argo-rollouts pkg/apis/rollouts/v1alpha1/types.go"
    },
    {
      "id": "argo-workflow",
      "groups": [
        "argoproj.io"
      ],
      "kinds": [
        "Workflow",
        "WorkflowTemplate",
        "ClusterWorkflowTemplate"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.templates[*]",
          "shape": "spec",
          "role": "{key}",
          "serviceAccount": "spec.serviceAccountName",
          "containers": [
            "container",
            "script",
            "containerSet.containers[*]"
          ]
        }
      ],
      "source": "argoproj/argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go"
    },
    {
      "id": "argo-cron-workflow",
      "groups": [
        "argoproj.io"
      ],
      "kinds": [
        "CronWorkflow"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.workflowSpec.templates[*]",
          "shape": "spec",
          "role": "{key}",
          "serviceAccount": "spec.workflowSpec.serviceAccountName",
          "containers": [
            "container",
            "script",
            "containerSet.containers[*]"
          ]
        }
      ],
      "source": "argoproj/argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go"
    },
    {
      "id": "knative-service",
      "groups": [
        "serving.knative.dev"
      ],
      "kinds": [
        "Service",
        "Configuration"
      ],
      "pods": [
        {
          "path": "spec.template",
          "labels": {
            "serving.knative.dev/service": "{name}"
          }
        }
      ],
      "source": "knative/serving pkg/apis/serving/v1/revision_types.go"
    },
    {
      "id": "kserve-inference-service",
      "groups": [
        "serving.kserve.io"
      ],
      "kinds": [
        "InferenceService"
      ],
      "pods": [
        {
          "path": "spec.predictor",
          "shape": "spec",
          "role": "predictor",
          "labels": {
            "serving.kserve.io/inferenceservice": "{name}",
            "component": "predictor",
            "app": "isvc.{name}-predictor"
          },
          "containers": [
            "model",
            "tensorflow",
            "pytorch",
            "huggingface",
            "triton",
            "onnx",
            "sklearn",
            "xgboost"
          ]
        },
        {
          "path": "spec.transformer",
          "shape": "spec",
          "role": "transformer",
          "labels": {
            "serving.kserve.io/inferenceservice": "{name}",
            "component": "transformer"
          }
        },
        {
          "path": "spec.explainer",
          "shape": "spec",
          "role": "explainer",
          "labels": {
            "serving.kserve.io/inferenceservice": "{name}",
            "component": "explainer"
          }
        },
        {
          "path": "spec.predictor.workerSpec",
          "shape": "spec",
          "role": "worker",
          "labels": {
            "serving.kserve.io/inferenceservice": "{name}"
          }
        }
      ],
      "models": [
        {
          "path": "spec.predictor.model.storageUri"
        },
        {
          "path": "spec.predictor.storageUris[*].uri"
        },
        {
          "path": "spec.predictor.*.storageUri"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1beta1"
    },
    {
      "id": "kserve-llm-inference-service",
      "groups": [
        "serving.kserve.io"
      ],
      "kinds": [
        "LLMInferenceService",
        "LLMInferenceServiceConfig"
      ],
      "pods": [
        {
          "path": "spec.template",
          "shape": "spec",
          "role": "workload",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "kserve.io/component": "workload"
          }
        },
        {
          "path": "spec",
          "shape": "fields",
          "unless": "spec.template",
          "role": "workload",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "kserve.io/component": "workload"
          }
        },
        {
          "path": "spec.worker",
          "shape": "spec",
          "role": "worker",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice"
          }
        },
        {
          "path": "spec.prefill.template",
          "shape": "spec",
          "role": "prefill",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice"
          }
        },
        {
          "path": "spec.prefill.worker",
          "shape": "spec",
          "role": "prefill-worker",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice"
          }
        },
        {
          "path": "spec.router.scheduler.template",
          "shape": "spec",
          "role": "scheduler",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice"
          }
        },
        {
          "path": "spec.router.scheduler.tokenizer.template",
          "shape": "spec",
          "role": "tokenizer",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "app.kubernetes.io/component": "tokenizer"
          }
        }
      ],
      "models": [
        {
          "path": "spec.model.uri"
        },
        {
          "path": "spec.model.lora.adapters[*].uri"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1alpha1, v1alpha2"
    },
    {
      "id": "kserve-serving-runtime",
      "groups": [
        "serving.kserve.io"
      ],
      "kinds": [
        "ServingRuntime",
        "ClusterServingRuntime"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "spec"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1alpha1/servingruntime_types.go"
    },
    {
      "id": "kserve-storage-container",
      "groups": [
        "serving.kserve.io"
      ],
      "kinds": [
        "ClusterStorageContainer"
      ],
      "pods": [
        {
          "path": "spec.container",
          "shape": "container"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1alpha1/storage_container_types.go"
    },
    {
      "id": "kserve-inference-graph",
      "groups": [
        "serving.kserve.io"
      ],
      "kinds": [
        "InferenceGraph"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1alpha1/inference_graph.go"
    },
    {
      "id": "kserve-local-model-cache",
      "groups": [
        "serving.kserve.io"
      ],
      "kinds": [
        "LocalModelCache",
        "LocalModelNamespaceCache"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "serviceAccount": "spec.serviceAccountName",
          "namespace": "kserve-localmodel-jobs"
        }
      ],
      "models": [
        {
          "path": "spec.sourceModelUri"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1alpha1/local_model_cache_types.go"
    },
    {
      "id": "ray-service",
      "groups": [
        "ray.io"
      ],
      "kinds": [
        "RayService"
      ],
      "pods": [
        {
          "path": "spec.rayClusterConfig.headGroupSpec.template",
          "role": "head",
          "labels": {
            "ray.io/node-type": "head",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.rayClusterConfig.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/is-ray-node": "yes"
          }
        }
      ],
      "configs": [
        "spec.serveConfigV2"
      ],
      "source": "ray-project/kuberay@feeaf72f ray-operator/apis/ray/v1/rayservice_types.go"
    },
    {
      "id": "ray-cluster",
      "groups": [
        "ray.io"
      ],
      "kinds": [
        "RayCluster"
      ],
      "pods": [
        {
          "path": "spec.headGroupSpec.template",
          "role": "head",
          "labels": {
            "ray.io/cluster": "{name}",
            "ray.io/node-type": "head",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/cluster": "{name}",
            "ray.io/node-type": "worker",
            "ray.io/is-ray-node": "yes"
          }
        }
      ],
      "source": "ray-project/kuberay@feeaf72f ray-operator/apis/ray/v1/raycluster_types.go"
    },
    {
      "id": "ray-job",
      "groups": [
        "ray.io"
      ],
      "kinds": [
        "RayJob"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.rayClusterSpec.headGroupSpec.template",
          "role": "head",
          "labels": {
            "ray.io/node-type": "head",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.rayClusterSpec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.submitterPodTemplate",
          "role": "submitter"
        }
      ],
      "configs": [
        "spec.runtimeEnvYAML"
      ],
      "commands": [
        "spec.entrypoint"
      ],
      "source": "ray-project/kuberay@feeaf72f ray-operator/apis/ray/v1/rayjob_types.go"
    },
    {
      "id": "ray-cron-job",
      "groups": [
        "ray.io"
      ],
      "kinds": [
        "RayCronJob"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.jobTemplate.rayClusterSpec.headGroupSpec.template",
          "role": "head",
          "labels": {
            "ray.io/node-type": "head"
          }
        },
        {
          "path": "spec.jobTemplate.rayClusterSpec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker"
          }
        }
      ],
      "configs": [
        "spec.jobTemplate.runtimeEnvYAML"
      ],
      "commands": [
        "spec.jobTemplate.entrypoint"
      ],
      "source": "ray-project/kuberay@feeaf72f ray-operator/apis/ray/v1"
    },
    {
      "id": "leader-worker-set",
      "groups": [
        "leaderworkerset.x-k8s.io"
      ],
      "kinds": [
        "LeaderWorkerSet"
      ],
      "pods": [
        {
          "path": "spec.leaderWorkerTemplate.leaderTemplate",
          "role": "leader",
          "labels": {
            "leaderworkerset.sigs.k8s.io/name": "{name}"
          }
        },
        {
          "path": "spec.leaderWorkerTemplate.workerTemplate",
          "role": "worker",
          "labels": {
            "leaderworkerset.sigs.k8s.io/name": "{name}"
          }
        }
      ],
      "source": "kubernetes-sigs/lws@060ab4da api/leaderworkerset/v1/leaderworkerset_types.go"
    },
    {
      "id": "job-set",
      "groups": [
        "jobset.x-k8s.io"
      ],
      "kinds": [
        "JobSet"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.replicatedJobs[*].template.spec.template",
          "role": "{key}",
          "labels": {
            "jobset.sigs.k8s.io/jobset-name": "{name}"
          }
        }
      ],
      "source": "kubernetes-sigs/jobset@08dfbdfd api/jobset/v1alpha2/jobset_types.go"
    },
    {
      "id": "train-job",
      "groups": [
        "trainer.kubeflow.org"
      ],
      "kinds": [
        "TrainJob"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.trainer",
          "shape": "container",
          "role": "trainer"
        },
        {
          "path": "spec.initializer.model",
          "shape": "container",
          "role": "model-initializer"
        },
        {
          "path": "spec.initializer.dataset",
          "shape": "container",
          "role": "dataset-initializer"
        }
      ],
      "models": [
        {
          "path": "spec.initializer.model.storageUri",
          "role": "model-initializer"
        },
        {
          "path": "spec.initializer.dataset.storageUri",
          "dataset": true,
          "role": "dataset-initializer"
        }
      ],
      "tokens": [
        {
          "name": "spec.initializer.model.secretRef.name"
        },
        {
          "name": "spec.initializer.dataset.secretRef.name"
        }
      ],
      "source": "kubeflow/trainer pkg/apis/trainer/v1alpha1/trainjob_types.go"
    },
    {
      "id": "training-runtime",
      "groups": [
        "trainer.kubeflow.org"
      ],
      "kinds": [
        "TrainingRuntime",
        "ClusterTrainingRuntime"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.template.spec.replicatedJobs[*].template.spec.template",
          "role": "{key}"
        }
      ],
      "source": "kubeflow/trainer pkg/apis/trainer/v1alpha1/trainingruntime_types.go"
    },
    {
      "id": "training-job",
      "groups": [
        "kubeflow.org"
      ],
      "kinds": [
        "PyTorchJob",
        "TFJob",
        "MPIJob",
        "XGBoostJob",
        "JAXJob",
        "PaddleJob"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.*.*.template",
          "role": "{key}"
        }
      ],
      "source": "kubeflow/training-operator pkg/apis/kubeflow.org/v1"
    },
    {
      "id": "notebook",
      "groups": [
        "kubeflow.org"
      ],
      "kinds": [
        "Notebook"
      ],
      "pods": [
        {
          "path": "spec.template",
          "labels": {
            "notebook-name": "{name}"
          }
        }
      ],
      "source": "kubeflow/notebooks components/notebook-controller/api"
    },
    {
      "id": "kubeai-model",
      "groups": [
        "kubeai.org"
      ],
      "kinds": [
        "Model"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "labels": {
            "app": "model",
            "model": "{name}",
            "app.kubernetes.io/managed-by": "kubeai"
          },
          "complete": false
        }
      ],
      "models": [
        {
          "path": "spec.url"
        },
        {
          "path": "spec.adapters[*].url"
        }
      ],
      "source": "kubeai-project/kubeai@f442a2cd api/k8s/v1/model_types.go"
    },
    {
      "id": "kaito-workspace",
      "groups": [
        "kaito.sh"
      ],
      "kinds": [
        "Workspace"
      ],
      "pods": [
        {
          "path": "inference.template",
          "labels": {
            "kaito.sh/workspace": "{name}"
          }
        },
        {
          "path": "inference.preset",
          "shape": "fields",
          "labels": {
            "kaito.sh/workspace": "{name}"
          }
        },
        {
          "path": "tuning",
          "shape": "fields",
          "role": "tuning",
          "labels": {
            "kaito.sh/workspace": "{name}"
          }
        }
      ],
      "models": [
        {
          "path": "inference.preset.name",
          "bare": true
        },
        {
          "path": "tuning.preset.name",
          "bare": true,
          "role": "tuning"
        },
        {
          "path": "tuning.input.urls[*]",
          "role": "tuning"
        }
      ],
      "tokens": [
        {
          "name": "inference.preset.presetOptions.modelAccessSecret",
          "key": "=HF_TOKEN",
          "optional": true
        },
        {
          "name": "tuning.preset.presetOptions.modelAccessSecret",
          "key": "=HF_TOKEN",
          "optional": true
        }
      ],
      "source": "kaito-project/kaito@056b8280 api/v1beta1/workspace_types.go"
    },
    {
      "id": "kaito-rag-engine",
      "groups": [
        "kaito.sh"
      ],
      "kinds": [
        "RAGEngine"
      ],
      "pods": [
        {
          "path": "spec.embedding.local",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.embedding.local.modelID",
          "bare": true
        }
      ],
      "tokens": [
        {
          "name": "spec.embedding.local.modelAccessSecret",
          "key": "=HF_TOKEN",
          "optional": true
        }
      ],
      "source": "kaito-project/kaito api/v1beta1/ragengine_types.go"
    },
    {
      "id": "kaito-multi-role",
      "groups": [
        "kaito.sh"
      ],
      "kinds": [
        "MultiRoleInference"
      ],
      "pods": [
        {
          "path": "spec.model",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.model.name",
          "bare": true
        }
      ],
      "tokens": [
        {
          "name": "spec.model.modelAccessSecret",
          "key": "=HF_TOKEN",
          "optional": true
        }
      ],
      "source": "kaito-project/kaito api/v1alpha1/multiroleinference_types.go"
    },
    {
      "id": "kaito-model-mirror",
      "groups": [
        "kaito.sh"
      ],
      "kinds": [
        "ModelMirror"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.source",
          "shape": "fields",
          "serviceAccount": "spec.storage.serviceAccountName"
        }
      ],
      "models": [
        {
          "path": "spec.source.modelID",
          "bare": true,
          "when": "spec.source.registry=huggingface"
        }
      ],
      "tokens": [
        {
          "name": "spec.source.accessSecret.name",
          "key": "=HF_TOKEN"
        }
      ],
      "source": "kaito-project/kaito api/v1alpha1/modelmirror_types.go"
    },
    {
      "id": "kubeairunway-model",
      "groups": [
        "kubeairunway.ai"
      ],
      "kinds": [
        "ModelDeployment"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.model.id",
          "bare": true,
          "when": "spec.model.source=huggingface"
        }
      ],
      "source": "kaito-project/kubeairunway docs/crd-reference.md"
    },
    {
      "id": "kaito-inference-set",
      "groups": [
        "kaito.sh"
      ],
      "kinds": [
        "InferenceSet"
      ],
      "pods": [
        {
          "path": "spec.template.inference.preset",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.template.inference.preset.name",
          "bare": true
        }
      ],
      "tokens": [
        {
          "name": "spec.template.inference.preset.presetOptions.modelAccessSecret",
          "key": "=HF_TOKEN",
          "optional": true
        }
      ],
      "source": "kaito-project/kaito@056b8280 api/v1alpha1/inferenceset_types.go"
    },
    {
      "id": "llmaz-open-model",
      "groups": [
        "llmaz.io"
      ],
      "kinds": [
        "OpenModel"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.source.modelHub.modelID",
          "bare": true,
          "when": "spec.source.modelHub.name=Huggingface"
        },
        {
          "path": "spec.source.uri"
        }
      ],
      "source": "InftyAI/llmaz api/core/v1alpha1/model_types.go"
    },
    {
      "id": "llmaz-inference",
      "groups": [
        "inference.llmaz.io"
      ],
      "kinds": [
        "Service",
        "Playground",
        "BackendRuntime"
      ],
      "pods": [
        {
          "path": "spec.workloadTemplate.leaderTemplate",
          "role": "leader"
        },
        {
          "path": "spec.workloadTemplate.workerTemplate",
          "role": "worker"
        }
      ],
      "source": "InftyAI/llmaz api/inference/v1alpha1"
    },
    {
      "id": "vllm-runtime",
      "groups": [
        "production-stack.vllm.ai"
      ],
      "kinds": [
        "VLLMRuntime"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "labels": {
            "app": "{name}"
          },
          "defaultAccount": true
        }
      ],
      "models": [
        {
          "path": "spec.model.modelURL",
          "bare": true
        }
      ],
      "tokens": [
        {
          "name": "spec.hfTokenSecret.name",
          "key": "spec.hfTokenName"
        },
        {
          "name": "spec.model.hfTokenSecret.name",
          "key": "spec.model.hfTokenName"
        },
        {
          "name": "spec.model.hfTokenSecret.hfTokenSecretName",
          "key": "spec.model.hfTokenSecret.hfTokenKeyName"
        }
      ],
      "source": "vllm-project/production-stack@a6c01db0 operator/api/v1alpha1/vllmruntime_types.go"
    },
    {
      "id": "vllm-lora",
      "groups": [
        "production-stack.vllm.ai"
      ],
      "kinds": [
        "LoraAdapter"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.adapterSource.repository",
          "bare": true,
          "when": "spec.adapterSource.type=huggingface"
        }
      ],
      "tokens": [
        {
          "name": "spec.adapterSource.credentialsSecretRef.name",
          "key": "spec.adapterSource.credentialsSecretRef.key"
        }
      ],
      "source": "vllm-project/production-stack@a6c01db0 operator/api/v1alpha1/loraadapter_types.go"
    },
    {
      "id": "aibrix-adapter",
      "groups": [
        "model.aibrix.ai"
      ],
      "kinds": [
        "ModelAdapter",
        "ModelClaim"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "complete": false
        }
      ],
      "models": [
        {
          "path": "spec.artifactURL"
        }
      ],
      "source": "vllm-project/aibrix@e3e10f9e api/model/v1alpha1/modeladapter_types.go, modelclaim_types.go"
    },
    {
      "id": "aibrix-stormservice",
      "groups": [
        "orchestration.aibrix.ai"
      ],
      "kinds": [
        "StormService",
        "RayClusterFleet",
        "RayClusterReplicaSet"
      ],
      "pods": [
        {
          "path": "spec.template.spec.roles[*].template",
          "role": "{key}",
          "labels": {
            "storm-service-name": "{name}"
          }
        },
        {
          "path": "spec.template.spec.headGroupSpec.template",
          "role": "head",
          "labels": {
            "ray.io/node-type": "head",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.template.spec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/is-ray-node": "yes"
          }
        }
      ],
      "source": "vllm-project/aibrix@e3e10f9e api/orchestration/v1alpha1"
    },
    {
      "id": "aibrix-roleset",
      "groups": [
        "orchestration.aibrix.ai"
      ],
      "kinds": [
        "RoleSet"
      ],
      "pods": [
        {
          "path": "spec.roles[*].template",
          "role": "{key}"
        }
      ],
      "source": "vllm-project/aibrix api/orchestration/v1alpha1/roleset_types.go"
    },
    {
      "id": "aibrix-podset",
      "groups": [
        "orchestration.aibrix.ai"
      ],
      "kinds": [
        "PodSet"
      ],
      "pods": [
        {
          "path": "spec.template"
        }
      ],
      "source": "vllm-project/aibrix api/orchestration/v1alpha1/podset_types.go"
    },
    {
      "id": "nim-cache",
      "groups": [
        "apps.nvidia.com"
      ],
      "kinds": [
        "NIMCache"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "labels": {
            "app": "k8s-nim-operator",
            "app.kubernetes.io/managed-by": "k8s-nim-operator"
          }
        }
      ],
      "models": [
        {
          "path": "spec.source.hf.modelName",
          "bare": true,
          "prefix": "spec.source.hf.namespace"
        },
        {
          "path": "spec.source.hf.datasetName",
          "bare": true,
          "dataset": true,
          "prefix": "spec.source.hf.namespace"
        }
      ],
      "tokens": [
        {
          "name": "spec.source.hf.authSecret",
          "key": "=HF_TOKEN"
        }
      ],
      "source": "NVIDIA/k8s-nim-operator@f63f74d7 api/apps/v1alpha1/nimcache_types.go"
    },
    {
      "id": "nim-service",
      "groups": [
        "apps.nvidia.com"
      ],
      "kinds": [
        "NIMService"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "labels": {
            "app": "{name}",
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/instance": "{name}"
          }
        }
      ],
      "tokens": [
        {
          "name": "spec.authSecret",
          "key": "=HF_TOKEN",
          "onlyCaller": true
        }
      ],
      "source": "NVIDIA/k8s-nim-operator@f63f74d7 api/apps/v1alpha1/nimservice_types.go"
    },
    {
      "id": "nim-pipeline",
      "groups": [
        "apps.nvidia.com"
      ],
      "kinds": [
        "NIMPipeline"
      ],
      "pods": [
        {
          "path": "spec.services[*].spec",
          "shape": "fields",
          "role": "{key}"
        }
      ],
      "source": "NVIDIA/k8s-nim-operator@f63f74d7 api/apps/v1alpha1/nimpipeline_types.go"
    },
    {
      "id": "dynamo-graph",
      "groups": [
        "nvidia.com"
      ],
      "kinds": [
        "DynamoGraphDeployment",
        "DynamoComponentDeployment"
      ],
      "pods": [
        {
          "path": "spec.services.*.extraPodSpec",
          "shape": "spec",
          "role": "{key}",
          "containers": [
            "mainContainer"
          ]
        }
      ],
      "tokens": [
        {
          "name": "spec.services.*.envFromSecret"
        }
      ],
      "source": "ai-dynamo/dynamo deploy/operator api/v1alpha1"
    },
    {
      "id": "seldon-deployment",
      "groups": [
        "machinelearning.seldon.io"
      ],
      "kinds": [
        "SeldonDeployment"
      ],
      "pods": [
        {
          "path": "spec.predictors[*].componentSpecs[*]",
          "role": "{key}"
        },
        {
          "path": "spec.predictors[*]",
          "shape": "fields",
          "role": "{key}",
          "unless": "spec.predictors[*].componentSpecs"
        }
      ],
      "models": [
        {
          "path": "spec.predictors[*].graph.modelUri"
        }
      ],
      "source": "SeldonIO/seldon-core operator/apis/machinelearning.seldon.io/v1"
    },
    {
      "id": "seldon-model",
      "groups": [
        "mlops.seldon.io"
      ],
      "kinds": [
        "Model"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.storageUri"
        }
      ],
      "source": "SeldonIO/seldon-core operator/apis/mlops/v1alpha1/model_types.go"
    },
    {
      "id": "bento-deployment",
      "groups": [
        "serving.yatai.ai"
      ],
      "kinds": [
        "BentoDeployment"
      ],
      "pods": [
        {
          "path": "spec.extraPodSpec",
          "shape": "spec"
        },
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "source": "bentoml/yatai-deployment apis/serving/v2alpha1"
    },
    {
      "id": "volcano-job",
      "groups": [
        "batch.volcano.sh"
      ],
      "kinds": [
        "Job"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.tasks[*].template",
          "role": "{key}",
          "labels": {
            "volcano.sh/job-name": "{name}"
          }
        }
      ],
      "source": "volcano-sh/apis pkg/apis/batch/v1alpha1/job.go"
    },
    {
      "id": "kthena-model-booster",
      "groups": [
        "workload.serving.volcano.sh"
      ],
      "kinds": [
        "ModelBooster",
        "ModelServing"
      ],
      "pods": [
        {
          "path": "spec.backends[*]",
          "shape": "fields",
          "role": "{key}"
        },
        {
          "path": "spec.template.roles[*].entryTemplate",
          "role": "{key}"
        },
        {
          "path": "spec.template.roles[*].workerTemplate",
          "role": "{key}/worker"
        },
        {
          "path": "spec.backend",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.backends[*].modelURI"
        },
        {
          "path": "spec.backend.modelURI"
        }
      ],
      "source": "volcano-sh/kthena@3cc05728 pkg/apis/workload/v1alpha1"
    },
    {
      "id": "llmkube-model",
      "groups": [
        "inference.llmkube.dev"
      ],
      "kinds": [
        "Model"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.source"
        }
      ],
      "source": "defilantech/LLMKube api/v1alpha1/model_types.go"
    },
    {
      "id": "llmkube-inference",
      "groups": [
        "inference.llmkube.dev"
      ],
      "kinds": [
        "InferenceService"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "labels": {
            "app": "{name}"
          }
        }
      ],
      "tokens": [
        {
          "name": "spec.vllmConfig.hfTokenSecretRef.name",
          "key": "spec.vllmConfig.hfTokenSecretRef.key"
        },
        {
          "name": "spec.tgiConfig.hfTokenSecretRef.name",
          "key": "spec.tgiConfig.hfTokenSecretRef.key"
        },
        {
          "name": "spec.sglangConfig.hfTokenSecretRef.name",
          "key": "spec.sglangConfig.hfTokenSecretRef.key"
        }
      ],
      "source": "defilantech/LLMKube api/v1alpha1/inferenceservice_types.go: the Model names the source, the vLLM, TGI and SGLang runtimes take a token of their own"
    },
    {
      "id": "nemo-customizer",
      "groups": [
        "apps.nvidia.com"
      ],
      "kinds": [
        "NemoCustomizer"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [],
      "tokens": [
        {
          "name": "spec.modelDownloadJobs.hfSecret.name",
          "key": "spec.modelDownloadJobs.hfSecret.key"
        },
        {
          "name": "spec.training.modelDownloader.hfSecret"
        }
      ],
      "source": "NVIDIA/k8s-nim-operator@f63f74d7 api/apps/v1alpha1/nemo_customizer_types.go"
    },
    {
      "id": "dynamo-model",
      "groups": [
        "nvidia.com"
      ],
      "kinds": [
        "DynamoModel"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "complete": false
        }
      ],
      "models": [
        {
          "path": "spec.source.uri"
        }
      ],
      "source": "ai-dynamo/dynamo docs, DynamoModel guide"
    },
    {
      "id": "ollama-operator-model",
      "groups": [
        "ollama.ayaka.io"
      ],
      "kinds": [
        "Model"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.image"
        }
      ],
      "source": "nekomeowww/ollama-operator config/samples: an image hf.co/org/name is fetched by Ollama from Hugging Face"
    },
    {
      "id": "llama-stack",
      "groups": [
        "llamastack.io"
      ],
      "kinds": [
        "LlamaStackDistribution"
      ],
      "pods": [
        {
          "path": "spec.server.containerSpec",
          "shape": "container",
          "labels": {
            "app": "llama-stack",
            "app.kubernetes.io/instance": "{name}"
          }
        }
      ],
      "source": "llamastack/llama-stack-k8s-operator docs/api-overview.md"
    },
    {
      "id": "tekton-task",
      "groups": [
        "tekton.dev"
      ],
      "kinds": [
        "Task",
        "ClusterTask"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec",
          "shape": "spec",
          "containers": [
            "steps[*]",
            "sidecars[*]"
          ]
        }
      ],
      "source": "tektoncd/pipeline pkg/apis/pipeline/v1/task_types.go"
    },
    {
      "id": "tekton-task-run",
      "groups": [
        "tekton.dev"
      ],
      "kinds": [
        "TaskRun"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec.taskSpec",
          "shape": "spec",
          "serviceAccount": "spec.serviceAccountName",
          "containers": [
            "steps[*]",
            "sidecars[*]"
          ]
        }
      ],
      "source": "tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go"
    },
    {
      "id": "opea-connector",
      "groups": [
        "gmc.opea.io"
      ],
      "kinds": [
        "GMConnector"
      ],
      "pods": [
        {
          "path": "spec.nodes.*.steps[*].internalService",
          "shape": "fields",
          "role": "{key}"
        }
      ],
      "models": [
        {
          "path": "spec.nodes.*.steps[*].internalService.config.MODEL_ID",
          "bare": true
        }
      ],
      "source": "opea-project/GenAIInfra@9200b371 microservices-connector/api/v1alpha3/gmconnector_types.go"
    }
  ]
};

// src/config/validators.gen.mjs
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var configValidator = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:cilium-hf-guardrails:config:1", "title": "ConfigFile", "description": "Configuration of hf-guardrails: .hf-guardrails.yaml in the scanned folder, else further up to the top of the repository. Flags and action inputs win over it, it wins over the files that it extends, they over the defaults.", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1, "default": 1, "description": "Version of this format." }, "extends": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }], "description": "Further configuration files that this one builds on, relative to this file: in this repository or checked out beside it. Later ones win over earlier ones, this file over all. Mappings merge by key; exclude, ignore and rotation.synonyms add up; clusters merge by name; other lists are replaced.", "examples": ["../platform/hf-guardrails.yaml", ["base.yaml", "team.yaml"]] }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Folders or files to scan where none is given (PATH, input path), relative to the top of the repository. Default: the working directory.", "examples": [["k8s", "charts"]] }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of files not to scan, relative to the top of the repository (minimatch, dot files included).", "default": [], "examples": [["charts/vendor", "**/testdata/**"]] }, "failOn": { "enum": ["error", "warning", "note", "never"], "default": "error", "description": "Lowest level of a finding that fails the gate.", "examples": ["warning"] }, "minConfidence": { "enum": ["high", "medium", "low"], "default": "medium", "description": "Lowest confidence of a finding that fails the gate.", "examples": ["high"] }, "unknown": { "enum": ["report", "fail"], "default": "report", "description": "fail: what could not be read or resolved (HF901, HF902, HF903) fails the gate too.", "examples": ["fail"] }, "gate": { "enum": ["new", "all"], "description": "new: only findings that the base revision doesn't have fail the gate. Default: new in pull requests, else all.", "examples": ["all"] }, "base": { "type": "string", "minLength": 1, "description": "Revision to compare with where none is given: a branch, tag or commit of this clone. In pull requests and merge queues the action takes theirs.", "examples": ["origin/main"] }, "trust": { "enum": ["base", "head"], "default": "base", "description": "base: with a base, configuration, catalogs, baseline and suppressions count as the base has them; what the head changes in them applies after the merge. head: they count as the head has them. Read from the base itself." }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace of objects that name none and whose root sets none.", "examples": ["ml"] }, "now": { "type": "string", "minLength": 10, "description": "Judge the age of tokens and the end of suppressions by this day instead of today, so that a scan can be repeated.", "examples": ["2026-01-31"] }, "rules": { "type": "object", "propertyNames": { "pattern": "^HF\\d{3}$" }, "additionalProperties": { "$ref": "#/definitions/ruleSetting" }, "description": "Settings by rule id.", "examples": [{ "HF405": { "level": "off" }, "HF302": { "level": "warning", "options": { "maxAge": "P30D" } } }] }, "ignore": { "type": "array", "items": { "$ref": "#/definitions/ignore" }, "default": [], "description": "Findings that are accepted, each entry with a reason. One that is unused, past its end or without reason suppresses nothing and is reported (HF904)." }, "cilium": { "$ref": "#/definitions/cilium" }, "hub": { "type": "object", "additionalProperties": false, "properties": { "region": { "enum": ["us", "eu", "any"], "default": "us", "description": "Storage region of the repositories that are downloaded: decides which hosts a download needs." } }, "description": "The Hugging Face Hub as the workloads use it." }, "rotation": { "type": "object", "additionalProperties": false, "properties": { "synonyms": { "type": "object", "additionalProperties": false, "properties": { "rotatedAt": { "$ref": "#/definitions/names" }, "rotateEvery": { "$ref": "#/definitions/names" }, "expiresAt": { "$ref": "#/definitions/names" } }, "description": "More annotation names (the part after the slash) that record rotation.", "examples": [{ "rotatedAt": ["last-rotated"] }] } }, "description": "How the rotation of tokens is recorded here." }, "secrets": { "type": "object", "additionalProperties": false, "properties": { "acceptEncrypted": { "type": "boolean", "default": true, "description": "Accept encrypted Secrets in the repository (SealedSecret, SOPS) as managed." } }, "description": "What counts as a managed Secret." }, "render": { "type": "boolean", "default": true, "description": "Render charts and overlays with the embedded engines." }, "charts": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "description": "Remote chart reference → folder or .tgz that an earlier step pulled.", "default": {}, "examples": [{ "oci://registry.example.com/charts/tgi:1.2.0": "vendor/tgi" }] }, "releases": { "type": "array", "items": { "$ref": "#/definitions/release" }, "description": "Charts of this repository with the values they are installed with, beside those that are found: default values and values-ENVIRONMENT.yaml." }, "clusters": { "type": "array", "items": { "$ref": "#/definitions/cluster" }, "description": "The clusters that this repository deploys to. Without it all roots share one cluster.", "default": [] }, "report": { "type": "object", "additionalProperties": false, "description": "What is reported, and where.", "properties": { "format": { "enum": ["text", "json", "sarif", "markdown", "html", "github", "gitlab"], "default": "text", "description": "What the command line prints." }, "output": { "type": "object", "additionalProperties": false, "description": "Files to write as well, by format, relative to the top of the repository and inside it. The action always writes SARIF and JSON; this says where.", "examples": [{ "sarif": "hf-guardrails.sarif" }], "properties": { "text": { "type": "string", "minLength": 1, "description": "File of the text report." }, "json": { "type": "string", "minLength": 1, "description": "File of the json report." }, "sarif": { "type": "string", "minLength": 1, "description": "File of the sarif report." }, "markdown": { "type": "string", "minLength": 1, "description": "File of the markdown report." }, "html": { "type": "string", "minLength": 1, "description": "File of the html report." }, "github": { "type": "string", "minLength": 1, "description": "File of the github report." }, "gitlab": { "type": "string", "minLength": 1, "description": "File of the gitlab report." } } }, "showSuppressed": { "type": "boolean", "default": false, "description": "Show suppressed findings in the text too." }, "color": { "enum": ["auto", "always", "never"], "default": "auto", "description": "When to colour the text. NO_COLOR is obeyed with auto." }, "debug": { "type": "boolean", "default": false, "description": "Say on stderr what is done and how long it takes." } } }, "github": { "type": "object", "additionalProperties": false, "description": "What the GitHub Action shows where.", "properties": { "annotations": { "enum": ["changed", "all", "none"], "default": "all", "description": "Which findings are annotated in the diff: all (worst first), changed (new ones and those on changed lines) or none." }, "comment": { "enum": ["never", "on-failure", "always"], "default": "never", "description": "One comment in the pull request that is kept up to date. Needs pull-requests: write." }, "checkRun": { "type": "boolean", "default": false, "description": "Add a check run with up to 1,000 annotations. Needs checks: write." }, "uploadSarif": { "type": "boolean", "default": false, "description": "Upload the SARIF report to code scanning. Needs security-events: write." }, "category": { "type": "string", "minLength": 1, "default": "scan", "description": "Name that tells several uses in one repository apart, in code scanning, comment and check run." } } } }, "definitions": { "names": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "ruleSetting": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["error", "warning", "note", "off"], "description": "Level of every finding of this rule; off switches it off.", "examples": ["warning"] }, "options": { "type": "object", "description": "Options of the rule: see its page.", "examples": [{ "maxAge": "P30D" }] } } }, "ignore": { "type": "object", "additionalProperties": false, "required": ["rules"], "description": "Accepts the findings of some rules, in some files, of some workloads: what an entry leaves out doesn't narrow it.", "properties": { "rules": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^HF\\d{3}$" }, "description": "Ids of the rules; others are never hidden.", "examples": [["HF203"]] }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Globs of the files that findings are in, relative to the top of the repository.", "examples": [["charts/vendor/**"]] }, "workloads": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Workloads that findings speak of: name, namespace/name or Kind/namespace/name; * stands for any characters.", "examples": [["ml/tgi", "Deployment/ml/*"]] }, "until": { "type": "string", "minLength": 1, "description": "Last day on which it holds.", "examples": ["2027-01-31"] }, "reason": { "type": "string", "description": "Why this is accepted, in words a reviewer accepts. Without it the entry suppresses nothing (HF904).", "examples": ["moves to the store with the next release"] } } }, "cilium": { "type": "object", "additionalProperties": false, "properties": { "version": { "type": "string", "pattern": "^v?1\\.\\d+(\\.\\d+)?$", "description": "Version of Cilium in the cluster. Default: the newest known.", "examples": ["1.19"] }, "enforcement": { "enum": ["default", "always", "never"], "default": "default", "description": "policy-enforcement-mode of the agent." }, "l7proxy": { "type": "boolean", "default": true, "description": "enable-l7-proxy of the agent." }, "nonDefaultDeny": { "type": "boolean", "default": true, "description": "enable-non-default-deny-policies of the agent." }, "dns": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dnsServer" }, "description": "The DNS servers that pods ask. Default: recognised from the repository, else kube-dns in kube-system.", "examples": [[{ "namespace": "kube-system", "labels": { "k8s-app": "kube-dns" } }]] } }, "description": "How Cilium is set in the cluster." }, "dnsServer": { "type": "object", "additionalProperties": false, "properties": { "namespace": { "type": "string", "minLength": 1, "description": "Namespace of its pods." }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Labels of its pods.", "examples": [{ "k8s-app": "kube-dns" }] }, "entity": { "enum": ["host", "world"], "description": "host: on the node's own address (host network); world: outside the cluster." }, "ip": { "type": "string", "minLength": 1, "description": "Its address.", "examples": ["169.254.20.10"] } }, "description": "A DNS server by its pods (namespace and labels), as an entity, or by its address." }, "release": { "type": "object", "additionalProperties": false, "required": ["chart"], "properties": { "chart": { "type": "string", "minLength": 1, "description": "Folder of the chart or packed chart (.tgz), relative to the top of the repository." }, "name": { "type": "string", "minLength": 1, "maxLength": 53, "description": "Name of the release. Default: the chart's name." }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace that it is installed in." }, "values": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Values files, relative to the top of the repository; a later one wins." } } }, "cluster": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "minLength": 1, "description": "Name of the cluster, as the report uses it.", "examples": ["prod"] }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Globs of files that are deployed to this cluster, relative to the top of the repository.", "examples": [["clusters/prod/**", "base/**"]] }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace of objects that name none." }, "cilium": { "$ref": "#/definitions/cilium" }, "policySources": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Folders or bundles that are read for policies only: a platform repository checked out beside, or a file written by `hf-guardrails policies export`.", "examples": [["../platform/policies"]] } }, "description": "One cluster: which files are deployed to it, and how its Cilium is set." } } };
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["error", "warning", "note", "off"], "description": "Level of every finding of this rule; off switches it off.", "examples": ["warning"] }, "options": { "type": "object", "description": "Options of the rule: see its page.", "examples": [{ "maxAge": "P30D" }] } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern0 = new RegExp("^HF\\d{3}$", "u");
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "version": { "type": "string", "pattern": "^v?1\\.\\d+(\\.\\d+)?$", "description": "Version of Cilium in the cluster. Default: the newest known.", "examples": ["1.19"] }, "enforcement": { "enum": ["default", "always", "never"], "default": "default", "description": "policy-enforcement-mode of the agent." }, "l7proxy": { "type": "boolean", "default": true, "description": "enable-l7-proxy of the agent." }, "nonDefaultDeny": { "type": "boolean", "default": true, "description": "enable-non-default-deny-policies of the agent." }, "dns": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dnsServer" }, "description": "The DNS servers that pods ask. Default: recognised from the repository, else kube-dns in kube-system.", "examples": [[{ "namespace": "kube-system", "labels": { "k8s-app": "kube-dns" } }]] } }, "description": "How Cilium is set in the cluster." };
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "namespace": { "type": "string", "minLength": 1, "description": "Namespace of its pods." }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Labels of its pods.", "examples": [{ "k8s-app": "kube-dns" }] }, "entity": { "enum": ["host", "world"], "description": "host: on the node's own address (host network); world: outside the cluster." }, "ip": { "type": "string", "minLength": 1, "description": "Its address.", "examples": ["169.254.20.10"] } }, "description": "A DNS server by its pods (namespace and labels), as an entity, or by its address." };
var pattern2 = new RegExp("^v?1\\.\\d+(\\.\\d+)?$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "enforcement" || key0 === "l7proxy" || key0 === "nonDefaultDeny" || key0 === "dns")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^v?1\\.\\d+(\\.\\d+)?$" }, message: 'must match pattern "^v?1\\.\\d+(\\.\\d+)?$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.enforcement !== void 0) {
      let data1 = data.enforcement;
      if (!(data1 === "default" || data1 === "always" || data1 === "never")) {
        const err3 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema14.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.l7proxy !== void 0) {
      if (typeof data.l7proxy !== "boolean") {
        const err4 = { instancePath: instancePath + "/l7proxy", schemaPath: "#/properties/l7proxy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.nonDefaultDeny !== void 0) {
      if (typeof data.nonDefaultDeny !== "boolean") {
        const err5 = { instancePath: instancePath + "/nonDefaultDeny", schemaPath: "#/properties/nonDefaultDeny/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.dns !== void 0) {
      let data4 = data.dns;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
              if (!(key1 === "namespace" || key1 === "labels" || key1 === "entity" || key1 === "ip")) {
                const err7 = { instancePath: instancePath + "/dns/" + i0, schemaPath: "#/definitions/dnsServer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data5.namespace !== void 0) {
              let data6 = data5.namespace;
              if (typeof data6 === "string") {
                if (func3(data6) < 1) {
                  const err8 = { instancePath: instancePath + "/dns/" + i0 + "/namespace", schemaPath: "#/definitions/dnsServer/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/dns/" + i0 + "/namespace", schemaPath: "#/definitions/dnsServer/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data5.labels !== void 0) {
              let data7 = data5.labels;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key2 in data7) {
                  if (typeof data7[key2] !== "string") {
                    const err10 = { instancePath: instancePath + "/dns/" + i0 + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/dnsServer/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/dns/" + i0 + "/labels", schemaPath: "#/definitions/dnsServer/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.entity !== void 0) {
              let data9 = data5.entity;
              if (!(data9 === "host" || data9 === "world")) {
                const err12 = { instancePath: instancePath + "/dns/" + i0 + "/entity", schemaPath: "#/definitions/dnsServer/properties/entity/enum", keyword: "enum", params: { allowedValues: schema15.properties.entity.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data5.ip !== void 0) {
              let data10 = data5.ip;
              if (typeof data10 === "string") {
                if (func3(data10) < 1) {
                  const err13 = { instancePath: instancePath + "/dns/" + i0 + "/ip", schemaPath: "#/definitions/dnsServer/properties/ip/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/dns/" + i0 + "/ip", schemaPath: "#/definitions/dnsServer/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/dns/" + i0, schemaPath: "#/definitions/dnsServer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paths === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "paths" || key0 === "namespace" || key0 === "cilium" || key0 === "policySources")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data1 = data.paths;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err6 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data3 = data.namespace;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err9 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.cilium !== void 0) {
      if (!validate11(data.cilium, { instancePath: instancePath + "/cilium", parentData: data, parentDataProperty: "cilium", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.policySources !== void 0) {
      let data5 = data.policySources;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err11 = { instancePath: instancePath + "/policySources/" + i1, schemaPath: "#/properties/policySources/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/policySources/" + i1, schemaPath: "#/properties/policySources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/policySources", schemaPath: "#/properties/policySources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (func3(data2) < 1) {
                const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          let i1 = data1.length;
          let j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        } else {
          const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.paths !== void 0) {
      let data3 = data.paths;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (typeof data4 === "string") {
            if (func3(data4) < 1) {
              const err10 = { instancePath: instancePath + "/paths/" + i2, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/paths/" + i2, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data5 = data.exclude;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data6 = data5[i3];
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err13 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data7 = data.failOn;
      if (!(data7 === "error" || data7 === "warning" || data7 === "note" || data7 === "never")) {
        const err16 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.minConfidence !== void 0) {
      let data8 = data.minConfidence;
      if (!(data8 === "high" || data8 === "medium" || data8 === "low")) {
        const err17 = { instancePath: instancePath + "/minConfidence", schemaPath: "#/properties/minConfidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.minConfidence.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data9 = data.unknown;
      if (!(data9 === "report" || data9 === "fail")) {
        const err18 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.gate !== void 0) {
      let data10 = data.gate;
      if (!(data10 === "new" || data10 === "all")) {
        const err19 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data11 = data.base;
      if (typeof data11 === "string") {
        if (func3(data11) < 1) {
          const err20 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.trust !== void 0) {
      let data12 = data.trust;
      if (!(data12 === "base" || data12 === "head")) {
        const err22 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: { allowedValues: schema11.properties.trust.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data13 = data.namespace;
      if (typeof data13 === "string") {
        if (func3(data13) < 1) {
          const err23 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data14 = data.now;
      if (typeof data14 === "string") {
        if (func3(data14) < 10) {
          const err25 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data15 = data.rules;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key1 in data15) {
          const _errs32 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err27 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^HF\\d{3}$" }, message: 'must match pattern "^HF\\d{3}$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          var valid9 = _errs32 === errors;
          if (!valid9) {
            const err28 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        for (const key2 in data15) {
          let data16 = data15[key2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key3 in data16) {
              if (!(key3 === "level" || key3 === "options")) {
                const err29 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSetting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data16.level !== void 0) {
              let data17 = data16.level;
              if (!(data17 === "error" || data17 === "warning" || data17 === "note" || data17 === "off")) {
                const err30 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/definitions/ruleSetting/properties/level/enum", keyword: "enum", params: { allowedValues: schema12.properties.level.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data16.options !== void 0) {
              let data18 = data16.options;
              if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
                const err31 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/definitions/ruleSetting/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSetting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data19 = data.ignore;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.rules === void 0) {
              const err34 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/definitions/ignore/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key4 in data20) {
              if (!(key4 === "rules" || key4 === "paths" || key4 === "workloads" || key4 === "until" || key4 === "reason")) {
                const err35 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/definitions/ignore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data20.rules !== void 0) {
              let data21 = data20.rules;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  const err36 = { instancePath: instancePath + "/ignore/" + i4 + "/rules", schemaPath: "#/definitions/ignore/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                const len4 = data21.length;
                for (let i5 = 0; i5 < len4; i5++) {
                  let data22 = data21[i5];
                  if (typeof data22 === "string") {
                    if (!pattern0.test(data22)) {
                      const err37 = { instancePath: instancePath + "/ignore/" + i4 + "/rules/" + i5, schemaPath: "#/definitions/ignore/properties/rules/items/pattern", keyword: "pattern", params: { pattern: "^HF\\d{3}$" }, message: 'must match pattern "^HF\\d{3}$"' };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/ignore/" + i4 + "/rules/" + i5, schemaPath: "#/definitions/ignore/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                let i6 = data21.length;
                let j1;
                if (i6 > 1) {
                  const indices1 = {};
                  for (; i6--; ) {
                    let item1 = data21[i6];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err39 = { instancePath: instancePath + "/ignore/" + i4 + "/rules", schemaPath: "#/definitions/ignore/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i6;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/ignore/" + i4 + "/rules", schemaPath: "#/definitions/ignore/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data20.paths !== void 0) {
              let data23 = data20.paths;
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  const err41 = { instancePath: instancePath + "/ignore/" + i4 + "/paths", schemaPath: "#/definitions/ignore/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                const len5 = data23.length;
                for (let i7 = 0; i7 < len5; i7++) {
                  let data24 = data23[i7];
                  if (typeof data24 === "string") {
                    if (func3(data24) < 1) {
                      const err42 = { instancePath: instancePath + "/ignore/" + i4 + "/paths/" + i7, schemaPath: "#/definitions/ignore/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/ignore/" + i4 + "/paths/" + i7, schemaPath: "#/definitions/ignore/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/ignore/" + i4 + "/paths", schemaPath: "#/definitions/ignore/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data20.workloads !== void 0) {
              let data25 = data20.workloads;
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  const err45 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads", schemaPath: "#/definitions/ignore/properties/workloads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                const len6 = data25.length;
                for (let i8 = 0; i8 < len6; i8++) {
                  let data26 = data25[i8];
                  if (typeof data26 === "string") {
                    if (func3(data26) < 1) {
                      const err46 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads/" + i8, schemaPath: "#/definitions/ignore/properties/workloads/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads/" + i8, schemaPath: "#/definitions/ignore/properties/workloads/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads", schemaPath: "#/definitions/ignore/properties/workloads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data20.until !== void 0) {
              let data27 = data20.until;
              if (typeof data27 === "string") {
                if (func3(data27) < 1) {
                  const err49 = { instancePath: instancePath + "/ignore/" + i4 + "/until", schemaPath: "#/definitions/ignore/properties/until/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/ignore/" + i4 + "/until", schemaPath: "#/definitions/ignore/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data20.reason !== void 0) {
              if (typeof data20.reason !== "string") {
                const err51 = { instancePath: instancePath + "/ignore/" + i4 + "/reason", schemaPath: "#/definitions/ignore/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/definitions/ignore/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.cilium !== void 0) {
      if (!validate11(data.cilium, { instancePath: instancePath + "/cilium", parentData: data, parentDataProperty: "cilium", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.hub !== void 0) {
      let data30 = data.hub;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key5 in data30) {
          if (!(key5 === "region")) {
            const err54 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data30.region !== void 0) {
          let data31 = data30.region;
          if (!(data31 === "us" || data31 === "eu" || data31 === "any")) {
            const err55 = { instancePath: instancePath + "/hub/region", schemaPath: "#/properties/hub/properties/region/enum", keyword: "enum", params: { allowedValues: schema11.properties.hub.properties.region.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data32 = data.rotation;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key6 in data32) {
          if (!(key6 === "synonyms")) {
            const err57 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data32.synonyms !== void 0) {
          let data33 = data32.synonyms;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key7 in data33) {
              if (!(key7 === "rotatedAt" || key7 === "rotateEvery" || key7 === "expiresAt")) {
                const err58 = { instancePath: instancePath + "/rotation/synonyms", schemaPath: "#/properties/rotation/properties/synonyms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data33.rotatedAt !== void 0) {
              let data34 = data33.rotatedAt;
              if (Array.isArray(data34)) {
                const len7 = data34.length;
                for (let i9 = 0; i9 < len7; i9++) {
                  let data35 = data34[i9];
                  if (typeof data35 === "string") {
                    if (func3(data35) < 1) {
                      const err59 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt/" + i9, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  } else {
                    const err60 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt/" + i9, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                let i10 = data34.length;
                let j2;
                if (i10 > 1) {
                  const indices2 = {};
                  for (; i10--; ) {
                    let item2 = data34[i10];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err61 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i10 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i10;
                  }
                }
              } else {
                const err62 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data33.rotateEvery !== void 0) {
              let data36 = data33.rotateEvery;
              if (Array.isArray(data36)) {
                const len8 = data36.length;
                for (let i11 = 0; i11 < len8; i11++) {
                  let data37 = data36[i11];
                  if (typeof data37 === "string") {
                    if (func3(data37) < 1) {
                      const err63 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery/" + i11, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery/" + i11, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                let i12 = data36.length;
                let j3;
                if (i12 > 1) {
                  const indices3 = {};
                  for (; i12--; ) {
                    let item3 = data36[i12];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j3 = indices3[item3];
                      const err65 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i12 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i12;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data33.expiresAt !== void 0) {
              let data38 = data33.expiresAt;
              if (Array.isArray(data38)) {
                const len9 = data38.length;
                for (let i13 = 0; i13 < len9; i13++) {
                  let data39 = data38[i13];
                  if (typeof data39 === "string") {
                    if (func3(data39) < 1) {
                      const err67 = { instancePath: instancePath + "/rotation/synonyms/expiresAt/" + i13, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/rotation/synonyms/expiresAt/" + i13, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                let i14 = data38.length;
                let j4;
                if (i14 > 1) {
                  const indices4 = {};
                  for (; i14--; ) {
                    let item4 = data38[i14];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j4 = indices4[item4];
                      const err69 = { instancePath: instancePath + "/rotation/synonyms/expiresAt", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i14 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i14;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/rotation/synonyms/expiresAt", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/rotation/synonyms", schemaPath: "#/properties/rotation/properties/synonyms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data40 = data.secrets;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key8 in data40) {
          if (!(key8 === "acceptEncrypted")) {
            const err73 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data40.acceptEncrypted !== void 0) {
          if (typeof data40.acceptEncrypted !== "boolean") {
            const err74 = { instancePath: instancePath + "/secrets/acceptEncrypted", schemaPath: "#/properties/secrets/properties/acceptEncrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.render !== void 0) {
      if (typeof data.render !== "boolean") {
        const err76 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data43 = data.charts;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key9 in data43) {
          let data44 = data43[key9];
          if (typeof data44 === "string") {
            if (func3(data44) < 1) {
              const err77 = { instancePath: instancePath + "/charts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          } else {
            const err78 = { instancePath: instancePath + "/charts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.releases !== void 0) {
      let data45 = data.releases;
      if (Array.isArray(data45)) {
        const len10 = data45.length;
        for (let i15 = 0; i15 < len10; i15++) {
          let data46 = data45[i15];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.chart === void 0) {
              const err80 = { instancePath: instancePath + "/releases/" + i15, schemaPath: "#/definitions/release/required", keyword: "required", params: { missingProperty: "chart" }, message: "must have required property 'chart'" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key10 in data46) {
              if (!(key10 === "chart" || key10 === "name" || key10 === "namespace" || key10 === "values")) {
                const err81 = { instancePath: instancePath + "/releases/" + i15, schemaPath: "#/definitions/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data46.chart !== void 0) {
              let data47 = data46.chart;
              if (typeof data47 === "string") {
                if (func3(data47) < 1) {
                  const err82 = { instancePath: instancePath + "/releases/" + i15 + "/chart", schemaPath: "#/definitions/release/properties/chart/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/releases/" + i15 + "/chart", schemaPath: "#/definitions/release/properties/chart/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data46.name !== void 0) {
              let data48 = data46.name;
              if (typeof data48 === "string") {
                if (func3(data48) > 53) {
                  const err84 = { instancePath: instancePath + "/releases/" + i15 + "/name", schemaPath: "#/definitions/release/properties/name/maxLength", keyword: "maxLength", params: { limit: 53 }, message: "must NOT have more than 53 characters" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (func3(data48) < 1) {
                  const err85 = { instancePath: instancePath + "/releases/" + i15 + "/name", schemaPath: "#/definitions/release/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/releases/" + i15 + "/name", schemaPath: "#/definitions/release/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data46.namespace !== void 0) {
              let data49 = data46.namespace;
              if (typeof data49 === "string") {
                if (func3(data49) < 1) {
                  const err87 = { instancePath: instancePath + "/releases/" + i15 + "/namespace", schemaPath: "#/definitions/release/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/releases/" + i15 + "/namespace", schemaPath: "#/definitions/release/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data46.values !== void 0) {
              let data50 = data46.values;
              if (Array.isArray(data50)) {
                const len11 = data50.length;
                for (let i16 = 0; i16 < len11; i16++) {
                  let data51 = data50[i16];
                  if (typeof data51 === "string") {
                    if (func3(data51) < 1) {
                      const err89 = { instancePath: instancePath + "/releases/" + i15 + "/values/" + i16, schemaPath: "#/definitions/release/properties/values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/releases/" + i15 + "/values/" + i16, schemaPath: "#/definitions/release/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              } else {
                const err91 = { instancePath: instancePath + "/releases/" + i15 + "/values", schemaPath: "#/definitions/release/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/releases/" + i15, schemaPath: "#/definitions/release/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data52 = data.clusters;
      if (Array.isArray(data52)) {
        const len12 = data52.length;
        for (let i17 = 0; i17 < len12; i17++) {
          if (!validate13(data52[i17], { instancePath: instancePath + "/clusters/" + i17, parentData: data52, parentDataProperty: i17, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.report !== void 0) {
      let data54 = data.report;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key11 in data54) {
          if (!(key11 === "format" || key11 === "output" || key11 === "showSuppressed" || key11 === "color" || key11 === "debug")) {
            const err95 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data54.format !== void 0) {
          let data55 = data54.format;
          if (!(data55 === "text" || data55 === "json" || data55 === "sarif" || data55 === "markdown" || data55 === "html" || data55 === "github" || data55 === "gitlab")) {
            const err96 = { instancePath: instancePath + "/report/format", schemaPath: "#/properties/report/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.report.properties.format.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data54.output !== void 0) {
          let data56 = data54.output;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (const key12 in data56) {
              if (!(key12 === "text" || key12 === "json" || key12 === "sarif" || key12 === "markdown" || key12 === "html" || key12 === "github" || key12 === "gitlab")) {
                const err97 = { instancePath: instancePath + "/report/output", schemaPath: "#/properties/report/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data56.text !== void 0) {
              let data57 = data56.text;
              if (typeof data57 === "string") {
                if (func3(data57) < 1) {
                  const err98 = { instancePath: instancePath + "/report/output/text", schemaPath: "#/properties/report/properties/output/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/report/output/text", schemaPath: "#/properties/report/properties/output/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data56.json !== void 0) {
              let data58 = data56.json;
              if (typeof data58 === "string") {
                if (func3(data58) < 1) {
                  const err100 = { instancePath: instancePath + "/report/output/json", schemaPath: "#/properties/report/properties/output/properties/json/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/report/output/json", schemaPath: "#/properties/report/properties/output/properties/json/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data56.sarif !== void 0) {
              let data59 = data56.sarif;
              if (typeof data59 === "string") {
                if (func3(data59) < 1) {
                  const err102 = { instancePath: instancePath + "/report/output/sarif", schemaPath: "#/properties/report/properties/output/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/report/output/sarif", schemaPath: "#/properties/report/properties/output/properties/sarif/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data56.markdown !== void 0) {
              let data60 = data56.markdown;
              if (typeof data60 === "string") {
                if (func3(data60) < 1) {
                  const err104 = { instancePath: instancePath + "/report/output/markdown", schemaPath: "#/properties/report/properties/output/properties/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              } else {
                const err105 = { instancePath: instancePath + "/report/output/markdown", schemaPath: "#/properties/report/properties/output/properties/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data56.html !== void 0) {
              let data61 = data56.html;
              if (typeof data61 === "string") {
                if (func3(data61) < 1) {
                  const err106 = { instancePath: instancePath + "/report/output/html", schemaPath: "#/properties/report/properties/output/properties/html/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = { instancePath: instancePath + "/report/output/html", schemaPath: "#/properties/report/properties/output/properties/html/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data56.github !== void 0) {
              let data62 = data56.github;
              if (typeof data62 === "string") {
                if (func3(data62) < 1) {
                  const err108 = { instancePath: instancePath + "/report/output/github", schemaPath: "#/properties/report/properties/output/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/report/output/github", schemaPath: "#/properties/report/properties/output/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data56.gitlab !== void 0) {
              let data63 = data56.gitlab;
              if (typeof data63 === "string") {
                if (func3(data63) < 1) {
                  const err110 = { instancePath: instancePath + "/report/output/gitlab", schemaPath: "#/properties/report/properties/output/properties/gitlab/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/report/output/gitlab", schemaPath: "#/properties/report/properties/output/properties/gitlab/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/report/output", schemaPath: "#/properties/report/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data54.showSuppressed !== void 0) {
          if (typeof data54.showSuppressed !== "boolean") {
            const err113 = { instancePath: instancePath + "/report/showSuppressed", schemaPath: "#/properties/report/properties/showSuppressed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data54.color !== void 0) {
          let data65 = data54.color;
          if (!(data65 === "auto" || data65 === "always" || data65 === "never")) {
            const err114 = { instancePath: instancePath + "/report/color", schemaPath: "#/properties/report/properties/color/enum", keyword: "enum", params: { allowedValues: schema11.properties.report.properties.color.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data54.debug !== void 0) {
          if (typeof data54.debug !== "boolean") {
            const err115 = { instancePath: instancePath + "/report/debug", schemaPath: "#/properties/report/properties/debug/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data67 = data.github;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (const key13 in data67) {
          if (!(key13 === "annotations" || key13 === "comment" || key13 === "checkRun" || key13 === "uploadSarif" || key13 === "category")) {
            const err117 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data67.annotations !== void 0) {
          let data68 = data67.annotations;
          if (!(data68 === "changed" || data68 === "all" || data68 === "none")) {
            const err118 = { instancePath: instancePath + "/github/annotations", schemaPath: "#/properties/github/properties/annotations/enum", keyword: "enum", params: { allowedValues: schema11.properties.github.properties.annotations.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data67.comment !== void 0) {
          let data69 = data67.comment;
          if (!(data69 === "never" || data69 === "on-failure" || data69 === "always")) {
            const err119 = { instancePath: instancePath + "/github/comment", schemaPath: "#/properties/github/properties/comment/enum", keyword: "enum", params: { allowedValues: schema11.properties.github.properties.comment.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data67.checkRun !== void 0) {
          if (typeof data67.checkRun !== "boolean") {
            const err120 = { instancePath: instancePath + "/github/checkRun", schemaPath: "#/properties/github/properties/checkRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data67.uploadSarif !== void 0) {
          if (typeof data67.uploadSarif !== "boolean") {
            const err121 = { instancePath: instancePath + "/github/uploadSarif", schemaPath: "#/properties/github/properties/uploadSarif/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data67.category !== void 0) {
          let data72 = data67.category;
          if (typeof data72 === "string") {
            if (func3(data72) < 1) {
              const err122 = { instancePath: instancePath + "/github/category", schemaPath: "#/properties/github/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          } else {
            const err123 = { instancePath: instancePath + "/github/category", schemaPath: "#/properties/github/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
  } else {
    const err125 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err125];
    } else {
      vErrors.push(err125);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var catalogValidator = validate16;
var schema21 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Catalog entries added by a user (.hf-guardrails/catalog/*.yaml)", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "disable": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true, "description": "ids of built-in entries to switch off; each is reported like a suppression" }, "charts": { "title": "ChartsCatalog", "type": "object", "additionalProperties": false, "properties": { "charts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "names", "versions", "source"], "properties": { "id": { "type": "string" }, "names": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "the chart's name, or the last part of its OCI address" }, "source": { "type": "string" }, "versions": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["shape", "labels", "naming", "serviceAccount", "keys"], "properties": { "below": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+$", "description": "first version for which this no longer holds" }, "shape": { "enum": ["flat", "controllers"], "description": "flat: one workload whose main container stands at the top; controllers: a map of workloads" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels of resulting pods; {name}, {release} and {controller} are filled in" }, "naming": { "type": "object", "additionalProperties": false, "required": ["controllers", "others", "networkPolicies"], "properties": { "controllers": { "$ref": "#/definitions/charts-naming" }, "others": { "$ref": "#/definitions/charts-naming" }, "networkPolicies": { "$ref": "#/definitions/charts-naming" } } }, "serviceAccount": { "enum": ["single", "map"], "description": "single: {create, name}; map: service accounts by identifier" }, "keys": { "type": "object", "additionalProperties": false, "required": ["initContainers", "persistence", "configMaps", "secrets"], "properties": { "controller": { "$ref": "#/definitions/charts-key" }, "controllers": { "$ref": "#/definitions/charts-key" }, "containers": { "$ref": "#/definitions/charts-key" }, "initContainers": { "$ref": "#/definitions/charts-key" }, "sidecars": { "type": "array", "items": { "$ref": "#/definitions/charts-key" } }, "pod": { "$ref": "#/definitions/charts-key" }, "podDefaults": { "$ref": "#/definitions/charts-key" }, "podLabels": { "$ref": "#/definitions/charts-key" }, "podAnnotations": { "$ref": "#/definitions/charts-key" }, "containerDefaults": { "$ref": "#/definitions/charts-key" }, "persistence": { "$ref": "#/definitions/charts-key" }, "configMaps": { "$ref": "#/definitions/charts-key" }, "secrets": { "$ref": "#/definitions/charts-key" }, "networkPolicies": { "$ref": "#/definitions/charts-key" }, "rawResources": { "$ref": "#/definitions/charts-key" } } } } } } } } } } }, "destinations": { "title": "DestinationsCatalog", "type": "object", "additionalProperties": false, "properties": { "suffixes": { "type": "array", "items": { "type": "string" }, "description": "domains that belong to Hugging Face" }, "hosts": { "type": "array", "items": { "$ref": "#/definitions/destinations-host" } }, "transports": { "type": "array", "items": { "$ref": "#/definitions/destinations-transport" } }, "providers": { "type": "array", "items": { "$ref": "#/definitions/destinations-provider" } }, "mirrors": { "type": "array", "items": { "$ref": "#/definitions/destinations-mirror" } } } }, "engines": { "title": "EnginesCatalog", "type": "object", "additionalProperties": false, "properties": { "engines": { "type": "array", "items": { "$ref": "#/definitions/engines-engine" } }, "simulators": { "type": "array", "items": { "$ref": "#/definitions/engines-simulator" } }, "scripts": { "type": "array", "items": { "$ref": "#/definitions/engines-script" } } } }, "environment": { "title": "EnvironmentCatalog", "type": "object", "additionalProperties": false, "properties": { "tokens": { "type": "array", "items": { "$ref": "#/definitions/environment-token" } }, "endpoints": { "type": "array", "items": { "$ref": "#/definitions/environment-variable" } }, "offline": { "type": "array", "items": { "$ref": "#/definitions/environment-offline" } } } }, "identity": { "title": "IdentityCatalog", "type": "object", "additionalProperties": false, "properties": { "storeAuthentication": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "group", "kinds", "path", "form", "says", "source"], "properties": { "id": { "type": "string" }, "group": { "type": "string" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "path": { "type": "string" }, "equals": { "type": "string", "description": "value that the path must have" }, "form": { "enum": ["workload", "controller", "static"] }, "says": { "type": "string" }, "account": { "type": "string", "description": "path of the service account: its name, or a mapping with name and namespace" }, "source": { "type": "string" } } } }, "workloadIdentity": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "on", "key", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string" }, "on": { "enum": ["serviceAccount", "pod"] }, "key": { "type": "string", "description": "annotation" }, "podLabel": { "type": "string", "description": 'label that the pod must have at "true" as well' }, "source": { "type": "string" } } } }, "copies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "enable", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string" }, "enable": { "type": "string", "description": "annotation that switches it on" }, "enableValue": { "type": "string", "description": "value it must have; absent = any" }, "namespaces": { "type": "string", "description": "annotation with the comma list of namespaces; empty or absent = all, unless there is a selector" }, "selector": { "type": "string", "description": "annotation with a label selector of namespaces" }, "source": { "type": "string" } } } } } }, "rbac": { "title": "RbacCatalog", "type": "object", "additionalProperties": false, "properties": { "read": { "type": "object", "additionalProperties": false, "required": ["groups", "resources", "verbs"], "properties": { "groups": { "$ref": "#/definitions/rbac-names" }, "resources": { "$ref": "#/definitions/rbac-names" }, "verbs": { "$ref": "#/definitions/rbac-names" } } }, "indirect": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "groups", "resources", "verbs", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string", "description": "what the subject can do, after its name" }, "groups": { "$ref": "#/definitions/rbac-names" }, "resources": { "$ref": "#/definitions/rbac-names" }, "verbs": { "$ref": "#/definitions/rbac-names" }, "clusterOnly": { "type": "boolean", "description": "the resource has no namespace: only a ClusterRoleBinding grants it" }, "source": { "type": "string" } } } }, "builtin": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "reads", "wildcard", "source"], "properties": { "id": { "type": "string", "description": "name of the ClusterRole" }, "reads": { "type": "boolean" }, "wildcard": { "type": "boolean" }, "label": { "type": "string", "description": 'ClusterRoles with this label at "true" are added to it' }, "source": { "type": "string" } } } }, "broad": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "name", "source"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["Group", "User"] }, "name": { "type": "string" }, "source": { "type": "string" } } } }, "operators": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "accounts", "source"], "properties": { "id": { "type": "string" }, "accounts": { "$ref": "#/definitions/rbac-names" }, "source": { "type": "string" } } } } } }, "rotation": { "title": "RotationCatalog", "type": "object", "additionalProperties": false, "properties": { "rotatedAt": { "$ref": "#/definitions/rotation-names" }, "rotateEvery": { "$ref": "#/definitions/rotation-names" }, "expiresAt": { "$ref": "#/definitions/rotation-names" }, "reload": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "key", "source"], "properties": { "id": { "type": "string" }, "key": { "type": "string", "description": "annotation of the workload or its pod template" }, "value": { "type": "string", "description": "value it must have; absent = a comma list of regular expressions on Secret names" }, "match": { "type": "string", "description": "annotation that the Secret must have as well, with the value true" }, "groups": { "type": "array", "items": { "type": "string" }, "description": "API groups of the producers whose Secrets it follows; absent = any" }, "source": { "type": "string" } } } } } }, "secretStores": { "title": "SecretStoresCatalog", "type": "object", "additionalProperties": false, "properties": { "producers": { "type": "array", "items": { "$ref": "#/definitions/secret-stores-producer" } }, "annotated": { "type": "array", "description": "operators that make a Secret for a workload with both annotations", "items": { "type": "object", "additionalProperties": false, "required": ["id", "trigger", "name", "source"], "properties": { "id": { "type": "string" }, "trigger": { "type": "string" }, "name": { "type": "string", "description": "annotation that names the Secret" }, "source": { "type": "string" } } } }, "stores": { "type": "array", "description": "stores that keep nothing themselves", "items": { "type": "object", "additionalProperties": false, "required": ["id", "path", "class", "source"], "properties": { "id": { "type": "string" }, "path": { "type": "string" }, "class": { "enum": ["literal", "copy"] }, "namespace": { "type": "string", "description": "path of the namespace that it reads from" }, "elsewhere": { "type": "string", "description": "path of another cluster's address" }, "source": { "type": "string" } } } }, "injectors": { "type": "array", "description": "what puts a value into a pod without a Secret", "items": { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "pattern": { "type": "string", "description": "regular expression of values that it replaces" }, "inSecrets": { "type": "boolean", "description": "it replaces them in what comes from a Secret, too" }, "trigger": { "type": "string", "description": "annotation that switches it on" }, "prefix": { "type": "string", "description": "annotations that say what it injects" }, "folder": { "type": "string", "description": "where it puts files" }, "folderFrom": { "type": "string", "description": "annotation that names another folder" }, "source": { "type": "string" } } } } } }, "workloadKinds": { "title": "WorkloadKindsCatalog", "type": "object", "additionalProperties": false, "properties": { "kinds": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-kind" } } } } }, "definitions": { "charts-key": { "type": "string", "minLength": 1 }, "charts-naming": { "enum": ["never", "always", "several", "several-distinct", "unless-main"], "description": "when the identifier is appended to the release's name; several-distinct: not where the name ends with it already" }, "destinations-host": { "type": "object", "additionalProperties": false, "required": ["id", "host", "purpose", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string", "description": "exact name, or *.suffix for every name below it" }, "purpose": { "enum": ["hub-api", "hub-download", "inference-router", "inference-endpoint", "space", "dataset-viewer", "telemetry", "custom"] }, "download": { "enum": ["us", "eu", "legacy"], "description": "part of a download: needed for repositories stored in that region, or only by old clients" }, "source": { "type": "string" } } }, "destinations-transport": { "type": "object", "additionalProperties": false, "required": ["id", "anyOf", "source"], "properties": { "id": { "type": "string" }, "anyOf": { "type": "array", "items": { "type": "array", "items": { "type": "string" } }, "description": "sets of hosts; the bytes come when every host of one set can be reached (the hub host besides)" }, "source": { "type": "string" } } }, "destinations-provider": { "type": "object", "additionalProperties": false, "required": ["id", "hosts", "source"], "properties": { "id": { "type": "string" }, "hosts": { "type": "array", "items": { "type": "string" } }, "skipsLookUp": { "type": "boolean", "description": "the client asks the hub for nothing before it calls" }, "source": { "type": "string" } } }, "destinations-mirror": { "type": "object", "additionalProperties": false, "required": ["id", "host", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string" }, "source": { "type": "string" } } }, "engines-engine": { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "words that start it, as written: `vllm serve`" }, "positional": { "type": "boolean", "description": "the first word after the command that is no flag is the model" }, "flags": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "array", "items": { "type": "string" } }, "tokenFlags": { "type": "array", "items": { "type": "string" } }, "ignoresOffline": { "type": "boolean", "description": "HF_HUB_OFFLINE has no effect on it" }, "singleSegment": { "type": "boolean", "description": "a model id without an organisation is a Hugging Face id too" }, "prefixed": { "type": "boolean", "description": "only ids that start with hf.co/ or huggingface.co/ are Hugging Face's" }, "default": { "type": "string", "description": "model that is fetched when none is named" }, "defaultHost": { "type": "string", "description": "host that is called when no variable names another" }, "defaultUnless": { "type": "array", "items": { "type": "string" }, "description": "variables that, when set to anything, leave the default alone" }, "source": { "type": "string" } } }, "engines-simulator": { "type": "object", "additionalProperties": false, "required": ["id", "images", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" } }, "source": { "type": "string" } } }, "engines-script": { "type": "object", "additionalProperties": false, "required": ["id", "pattern", "source"], "properties": { "id": { "type": "string" }, "words": { "type": "array", "items": { "type": "string" }, "description": "lower-case texts of which a line must hold one" }, "pattern": { "type": "string", "description": "linear regular expression over a script's line; group 1 is the model as written, group 2 a variable that holds it" }, "purpose": { "enum": ["hub-api", "inference-router"], "description": "what is called, where it is no download" }, "model": { "type": "string", "description": "the model, where the pattern can't show it" }, "dataset": { "type": "boolean" }, "singleSegment": { "type": "boolean" }, "unsure": { "type": "boolean", "description": "a call only where something else of the container points to Hugging Face" }, "unless": { "type": "string", "description": "text that must not stand on the line or the four lines after it" }, "source": { "type": "string" } } }, "environment-token": { "type": "object", "additionalProperties": false, "required": ["id", "name", "rank", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "rank": { "type": "integer", "description": "order of precedence: the lowest that is set counts" }, "file": { "type": "boolean", "description": "the value is the path of a file that holds the token" }, "keyless": { "type": "boolean", "description": "no long-lived token: an identity is exchanged" }, "source": { "type": "string" } } }, "environment-variable": { "type": "object", "additionalProperties": false, "required": ["id", "name", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "source": { "type": "string" } } }, "environment-offline": { "type": "object", "additionalProperties": false, "required": ["id", "name", "values", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" }, "description": "values that switch calls off, in lower case" }, "unless": { "type": "string", "description": "variable that takes precedence when it is set" }, "engines": { "type": "array", "items": { "type": "string" }, "description": "ids of the engines that obey it; absent: all programs with Hugging Face's Python libraries" }, "source": { "type": "string" } } }, "rbac-names": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "rotation-names": { "type": "array", "items": { "type": "string" }, "description": "annotation names, the part after the last slash, lower case, - for _" }, "secret-stores-paths": { "type": "array", "items": { "type": "string" } }, "secret-stores-producer": { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kind", "class", "name", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "kind": { "type": "string" }, "class": { "enum": ["store", "dynamic", "encrypted", "static-secret"] }, "name": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's name, the first that leads anywhere counts; all of its matches" }, "namespace": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's namespace; one in the same list item as the name counts first" }, "namespaces": { "type": "object", "additionalProperties": false, "description": "writes the Secret into several namespaces", "properties": { "names": { "$ref": "#/definitions/secret-stores-paths", "description": "names" }, "selectors": { "$ref": "#/definitions/secret-stores-paths", "description": "label selectors on Namespaces" }, "avoid": { "$ref": "#/definitions/secret-stores-paths", "description": "names that it leaves out" }, "patterns": { "type": "boolean", "description": "the names are patterns" }, "allWithout": { "type": "boolean", "description": "without any of these it writes everywhere" } } }, "skipWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value, or a path that leads anywhere: then no Secret is written" }, "onlyAddsWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value: then it only writes into a Secret that something else made" }, "createsWhen": { "type": "string", "description": "path=value without which it only writes into a Secret that something else made" }, "target": { "type": "string", "description": "path of an object with template and creationPolicy as external-secrets has them" }, "keys": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the keys it writes; a path that ends in .* names the members of a mapping" }, "openKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these (path or path=value) leads anywhere, it may write other keys too; * = always" }, "closedBy": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, it writes no other keys after all" }, "knownKeys": { "type": "array", "description": "entries of the open lists whose only key is known by their kind", "items": { "type": "object", "additionalProperties": false, "required": ["path", "value", "key"], "properties": { "path": { "type": "string" }, "value": { "type": "string" }, "key": { "type": "string" } } } }, "assignments": { "$ref": "#/definitions/secret-stores-paths", "description": "texts KEY=value" }, "files": { "$ref": "#/definitions/secret-stores-paths", "description": "texts key=path, or paths whose base name is the key" }, "plain": { "type": "object", "additionalProperties": false, "required": ["values", "unless"], "description": "values of an encrypted producer that are plain text after all, unless they contain a text", "properties": { "values": { "$ref": "#/definitions/secret-stores-paths", "description": "a path that ends in .* names the members of a mapping" }, "unless": { "type": "string" } } }, "annotations": { "$ref": "#/definitions/secret-stores-paths", "description": "annotations that may record rotation" }, "dynamicWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "paths that make it mint the value on demand" }, "dynamicKinds": { "type": "array", "items": { "type": "string" } }, "pinned": { "$ref": "#/definitions/secret-stores-paths", "description": "a value here pins one version of the remote value" }, "pinnedIn": { "$ref": "#/definitions/secret-stores-paths", "description": "a YAML text whose objects may each carry an objectVersion" }, "refresh": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "default": { "type": "string" }, "policy": { "type": "string" }, "policyDisabled": { "type": "array", "items": { "type": "string" } }, "frozen": { "type": "string" }, "neverWhen": { "type": "string", "description": "path=value under which it never follows" }, "paths": { "$ref": "#/definitions/secret-stores-paths", "description": "newer places of the same setting: they win" }, "form": { "enum": ["go", "seconds"], "description": "how the interval is written: a Go duration, or a number of seconds (a Go duration, or one of days or weeks, too)" }, "unless": { "type": "string", "description": "path=value under which it follows after all" } } }, "restarts": { "type": "string", "description": "path of a list of workloads that it restarts" }, "source": { "type": "string" } } }, "workload-kinds-kind": { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kinds", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "API groups; '' is the core group" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "shortLived": { "type": "boolean", "description": "its pods run to an end" }, "pods": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-pod" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-model" } }, "tokens": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-token" } }, "configs": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that hold YAML with further models" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that are command lines, run in the first pod" }, "source": { "type": "string" } } }, "workload-kinds-pod": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "a.b.c; [*] each item of a list; .* each member of a mapping; '' the object itself" }, "shape": { "enum": ["template", "spec", "container", "fields"], "description": "what stands there: a pod template (metadata, spec), a pod spec, one container, or fields that an operator makes a container of" }, "role": { "type": "string", "description": "tells several pods of one workload apart; {key} is the matched member or the item's name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels that the controller adds; {name} is the object's name" }, "complete": { "type": "boolean", "description": "template and these labels are all labels there are" }, "serviceAccount": { "type": "string", "description": "path of the service account's name from the object, where it is not in the pod spec" }, "defaultAccount": { "type": "boolean", "description": "the controller names no service account: the pods run as the namespace's default" }, "namespace": { "type": "string", "description": "namespace of the pods, where it is not the object's" }, "containers": { "type": "array", "items": { "type": "string" }, "description": "paths from the pod spec to further containers" }, "unless": { "type": "string", "description": "path from the object that must lead nowhere" } } }, "workload-kinds-model": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "bare": { "type": "boolean", "description": "an id without a scheme (org/name) is a Hugging Face id" }, "dataset": { "type": "boolean" }, "prefix": { "type": "string", "description": "path of the value that stands before the id (a namespace of the hub)" }, "when": { "type": "string", "description": "path=value that must hold" }, "role": { "type": "string" } } }, "workload-kinds-token": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "path of the Secret's name" }, "key": { "type": "string", "description": "path of the key, or the key itself with a leading =" }, "optional": { "type": "boolean" }, "onlyCaller": { "type": "boolean", "description": "a Hugging Face token only where something else shows a call" } } } } };
var schema22 = { "enum": ["never", "always", "several", "several-distinct", "unless-main"], "description": "when the identifier is appended to the release's name; several-distinct: not where the name ends with it already" };
var schema40 = { "type": "object", "additionalProperties": false, "required": ["id", "host", "purpose", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string", "description": "exact name, or *.suffix for every name below it" }, "purpose": { "enum": ["hub-api", "hub-download", "inference-router", "inference-endpoint", "space", "dataset-viewer", "telemetry", "custom"] }, "download": { "enum": ["us", "eu", "legacy"], "description": "part of a download: needed for repositories stored in that region, or only by old clients" }, "source": { "type": "string" } } };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "words that start it, as written: `vllm serve`" }, "positional": { "type": "boolean", "description": "the first word after the command that is no flag is the model" }, "flags": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "array", "items": { "type": "string" } }, "tokenFlags": { "type": "array", "items": { "type": "string" } }, "ignoresOffline": { "type": "boolean", "description": "HF_HUB_OFFLINE has no effect on it" }, "singleSegment": { "type": "boolean", "description": "a model id without an organisation is a Hugging Face id too" }, "prefixed": { "type": "boolean", "description": "only ids that start with hf.co/ or huggingface.co/ are Hugging Face's" }, "default": { "type": "string", "description": "model that is fetched when none is named" }, "defaultHost": { "type": "string", "description": "host that is called when no variable names another" }, "defaultUnless": { "type": "array", "items": { "type": "string" }, "description": "variables that, when set to anything, leave the default alone" }, "source": { "type": "string" } } };
var schema46 = { "type": "object", "additionalProperties": false, "required": ["id", "pattern", "source"], "properties": { "id": { "type": "string" }, "words": { "type": "array", "items": { "type": "string" }, "description": "lower-case texts of which a line must hold one" }, "pattern": { "type": "string", "description": "linear regular expression over a script's line; group 1 is the model as written, group 2 a variable that holds it" }, "purpose": { "enum": ["hub-api", "inference-router"], "description": "what is called, where it is no download" }, "model": { "type": "string", "description": "the model, where the pattern can't show it" }, "dataset": { "type": "boolean" }, "singleSegment": { "type": "boolean" }, "unsure": { "type": "boolean", "description": "a call only where something else of the container points to Hugging Face" }, "unless": { "type": "string", "description": "text that must not stand on the line or the four lines after it" }, "source": { "type": "string" } } };
var pattern3 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
var schema60 = { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kind", "class", "name", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "kind": { "type": "string" }, "class": { "enum": ["store", "dynamic", "encrypted", "static-secret"] }, "name": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's name, the first that leads anywhere counts; all of its matches" }, "namespace": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's namespace; one in the same list item as the name counts first" }, "namespaces": { "type": "object", "additionalProperties": false, "description": "writes the Secret into several namespaces", "properties": { "names": { "$ref": "#/definitions/secret-stores-paths", "description": "names" }, "selectors": { "$ref": "#/definitions/secret-stores-paths", "description": "label selectors on Namespaces" }, "avoid": { "$ref": "#/definitions/secret-stores-paths", "description": "names that it leaves out" }, "patterns": { "type": "boolean", "description": "the names are patterns" }, "allWithout": { "type": "boolean", "description": "without any of these it writes everywhere" } } }, "skipWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value, or a path that leads anywhere: then no Secret is written" }, "onlyAddsWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value: then it only writes into a Secret that something else made" }, "createsWhen": { "type": "string", "description": "path=value without which it only writes into a Secret that something else made" }, "target": { "type": "string", "description": "path of an object with template and creationPolicy as external-secrets has them" }, "keys": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the keys it writes; a path that ends in .* names the members of a mapping" }, "openKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these (path or path=value) leads anywhere, it may write other keys too; * = always" }, "closedBy": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, it writes no other keys after all" }, "knownKeys": { "type": "array", "description": "entries of the open lists whose only key is known by their kind", "items": { "type": "object", "additionalProperties": false, "required": ["path", "value", "key"], "properties": { "path": { "type": "string" }, "value": { "type": "string" }, "key": { "type": "string" } } } }, "assignments": { "$ref": "#/definitions/secret-stores-paths", "description": "texts KEY=value" }, "files": { "$ref": "#/definitions/secret-stores-paths", "description": "texts key=path, or paths whose base name is the key" }, "plain": { "type": "object", "additionalProperties": false, "required": ["values", "unless"], "description": "values of an encrypted producer that are plain text after all, unless they contain a text", "properties": { "values": { "$ref": "#/definitions/secret-stores-paths", "description": "a path that ends in .* names the members of a mapping" }, "unless": { "type": "string" } } }, "annotations": { "$ref": "#/definitions/secret-stores-paths", "description": "annotations that may record rotation" }, "dynamicWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "paths that make it mint the value on demand" }, "dynamicKinds": { "type": "array", "items": { "type": "string" } }, "pinned": { "$ref": "#/definitions/secret-stores-paths", "description": "a value here pins one version of the remote value" }, "pinnedIn": { "$ref": "#/definitions/secret-stores-paths", "description": "a YAML text whose objects may each carry an objectVersion" }, "refresh": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "default": { "type": "string" }, "policy": { "type": "string" }, "policyDisabled": { "type": "array", "items": { "type": "string" } }, "frozen": { "type": "string" }, "neverWhen": { "type": "string", "description": "path=value under which it never follows" }, "paths": { "$ref": "#/definitions/secret-stores-paths", "description": "newer places of the same setting: they win" }, "form": { "enum": ["go", "seconds"], "description": "how the interval is written: a Go duration, or a number of seconds (a Go duration, or one of days or weeks, too)" }, "unless": { "type": "string", "description": "path=value under which it follows after all" } } }, "restarts": { "type": "string", "description": "path of a list of workloads that it restarts" }, "source": { "type": "string" } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.groups === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.class === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema60.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      let data4 = data.class;
      if (!(data4 === "store" || data4 === "dynamic" || data4 === "encrypted" || data4 === "static-secret")) {
        const err12 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema60.properties.class.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data5 = data.name;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== "string") {
            const err13 = { instancePath: instancePath + "/name/" + i1, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data7 = data.namespace;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            const err15 = { instancePath: instancePath + "/namespace/" + i2, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/namespace", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.namespaces !== void 0) {
      let data9 = data.namespaces;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "names" || key1 === "selectors" || key1 === "avoid" || key1 === "patterns" || key1 === "allWithout")) {
            const err17 = { instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data9.names !== void 0) {
          let data10 = data9.names;
          if (Array.isArray(data10)) {
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data10[i3] !== "string") {
                const err18 = { instancePath: instancePath + "/namespaces/names/" + i3, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/namespaces/names", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.selectors !== void 0) {
          let data12 = data9.selectors;
          if (Array.isArray(data12)) {
            const len4 = data12.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data12[i4] !== "string") {
                const err20 = { instancePath: instancePath + "/namespaces/selectors/" + i4, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/namespaces/selectors", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.avoid !== void 0) {
          let data14 = data9.avoid;
          if (Array.isArray(data14)) {
            const len5 = data14.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data14[i5] !== "string") {
                const err22 = { instancePath: instancePath + "/namespaces/avoid/" + i5, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/namespaces/avoid", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data9.patterns !== void 0) {
          if (typeof data9.patterns !== "boolean") {
            const err24 = { instancePath: instancePath + "/namespaces/patterns", schemaPath: "#/properties/namespaces/properties/patterns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data9.allWithout !== void 0) {
          if (typeof data9.allWithout !== "boolean") {
            const err25 = { instancePath: instancePath + "/namespaces/allWithout", schemaPath: "#/properties/namespaces/properties/allWithout/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.skipWhen !== void 0) {
      let data18 = data.skipWhen;
      if (Array.isArray(data18)) {
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data18[i6] !== "string") {
            const err27 = { instancePath: instancePath + "/skipWhen/" + i6, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/skipWhen", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.onlyAddsWhen !== void 0) {
      let data20 = data.onlyAddsWhen;
      if (Array.isArray(data20)) {
        const len7 = data20.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data20[i7] !== "string") {
            const err29 = { instancePath: instancePath + "/onlyAddsWhen/" + i7, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/onlyAddsWhen", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.createsWhen !== void 0) {
      if (typeof data.createsWhen !== "string") {
        const err31 = { instancePath: instancePath + "/createsWhen", schemaPath: "#/properties/createsWhen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        const err32 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data24 = data.keys;
      if (Array.isArray(data24)) {
        const len8 = data24.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data24[i8] !== "string") {
            const err33 = { instancePath: instancePath + "/keys/" + i8, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/keys", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.openKeys !== void 0) {
      let data26 = data.openKeys;
      if (Array.isArray(data26)) {
        const len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data26[i9] !== "string") {
            const err35 = { instancePath: instancePath + "/openKeys/" + i9, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/openKeys", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.closedBy !== void 0) {
      let data28 = data.closedBy;
      if (Array.isArray(data28)) {
        const len10 = data28.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data28[i10] !== "string") {
            const err37 = { instancePath: instancePath + "/closedBy/" + i10, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/closedBy", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.knownKeys !== void 0) {
      let data30 = data.knownKeys;
      if (Array.isArray(data30)) {
        const len11 = data30.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data31 = data30[i11];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.path === void 0) {
              const err39 = { instancePath: instancePath + "/knownKeys/" + i11, schemaPath: "#/properties/knownKeys/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data31.value === void 0) {
              const err40 = { instancePath: instancePath + "/knownKeys/" + i11, schemaPath: "#/properties/knownKeys/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data31.key === void 0) {
              const err41 = { instancePath: instancePath + "/knownKeys/" + i11, schemaPath: "#/properties/knownKeys/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key2 in data31) {
              if (!(key2 === "path" || key2 === "value" || key2 === "key")) {
                const err42 = { instancePath: instancePath + "/knownKeys/" + i11, schemaPath: "#/properties/knownKeys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data31.path !== void 0) {
              if (typeof data31.path !== "string") {
                const err43 = { instancePath: instancePath + "/knownKeys/" + i11 + "/path", schemaPath: "#/properties/knownKeys/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data31.value !== void 0) {
              if (typeof data31.value !== "string") {
                const err44 = { instancePath: instancePath + "/knownKeys/" + i11 + "/value", schemaPath: "#/properties/knownKeys/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data31.key !== void 0) {
              if (typeof data31.key !== "string") {
                const err45 = { instancePath: instancePath + "/knownKeys/" + i11 + "/key", schemaPath: "#/properties/knownKeys/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/knownKeys/" + i11, schemaPath: "#/properties/knownKeys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/knownKeys", schemaPath: "#/properties/knownKeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.assignments !== void 0) {
      let data35 = data.assignments;
      if (Array.isArray(data35)) {
        const len12 = data35.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data35[i12] !== "string") {
            const err48 = { instancePath: instancePath + "/assignments/" + i12, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/assignments", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data37 = data.files;
      if (Array.isArray(data37)) {
        const len13 = data37.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data37[i13] !== "string") {
            const err50 = { instancePath: instancePath + "/files/" + i13, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.plain !== void 0) {
      let data39 = data.plain;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.values === void 0) {
          const err52 = { instancePath: instancePath + "/plain", schemaPath: "#/properties/plain/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data39.unless === void 0) {
          const err53 = { instancePath: instancePath + "/plain", schemaPath: "#/properties/plain/required", keyword: "required", params: { missingProperty: "unless" }, message: "must have required property 'unless'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key3 in data39) {
          if (!(key3 === "values" || key3 === "unless")) {
            const err54 = { instancePath: instancePath + "/plain", schemaPath: "#/properties/plain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data39.values !== void 0) {
          let data40 = data39.values;
          if (Array.isArray(data40)) {
            const len14 = data40.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data40[i14] !== "string") {
                const err55 = { instancePath: instancePath + "/plain/values/" + i14, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/plain/values", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data39.unless !== void 0) {
          if (typeof data39.unless !== "string") {
            const err57 = { instancePath: instancePath + "/plain/unless", schemaPath: "#/properties/plain/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/plain", schemaPath: "#/properties/plain/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      let data43 = data.annotations;
      if (Array.isArray(data43)) {
        const len15 = data43.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (typeof data43[i15] !== "string") {
            const err59 = { instancePath: instancePath + "/annotations/" + i15, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/annotations", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.dynamicWhen !== void 0) {
      let data45 = data.dynamicWhen;
      if (Array.isArray(data45)) {
        const len16 = data45.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (typeof data45[i16] !== "string") {
            const err61 = { instancePath: instancePath + "/dynamicWhen/" + i16, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/dynamicWhen", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.dynamicKinds !== void 0) {
      let data47 = data.dynamicKinds;
      if (Array.isArray(data47)) {
        const len17 = data47.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (typeof data47[i17] !== "string") {
            const err63 = { instancePath: instancePath + "/dynamicKinds/" + i17, schemaPath: "#/properties/dynamicKinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/dynamicKinds", schemaPath: "#/properties/dynamicKinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.pinned !== void 0) {
      let data49 = data.pinned;
      if (Array.isArray(data49)) {
        const len18 = data49.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (typeof data49[i18] !== "string") {
            const err65 = { instancePath: instancePath + "/pinned/" + i18, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/pinned", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.pinnedIn !== void 0) {
      let data51 = data.pinnedIn;
      if (Array.isArray(data51)) {
        const len19 = data51.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (typeof data51[i19] !== "string") {
            const err67 = { instancePath: instancePath + "/pinnedIn/" + i19, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/pinnedIn", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.refresh !== void 0) {
      let data53 = data.refresh;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (const key4 in data53) {
          if (!func2.call(schema60.properties.refresh.properties, key4)) {
            const err69 = { instancePath: instancePath + "/refresh", schemaPath: "#/properties/refresh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data53.path !== void 0) {
          if (typeof data53.path !== "string") {
            const err70 = { instancePath: instancePath + "/refresh/path", schemaPath: "#/properties/refresh/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data53.default !== void 0) {
          if (typeof data53.default !== "string") {
            const err71 = { instancePath: instancePath + "/refresh/default", schemaPath: "#/properties/refresh/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data53.policy !== void 0) {
          if (typeof data53.policy !== "string") {
            const err72 = { instancePath: instancePath + "/refresh/policy", schemaPath: "#/properties/refresh/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data53.policyDisabled !== void 0) {
          let data57 = data53.policyDisabled;
          if (Array.isArray(data57)) {
            const len20 = data57.length;
            for (let i20 = 0; i20 < len20; i20++) {
              if (typeof data57[i20] !== "string") {
                const err73 = { instancePath: instancePath + "/refresh/policyDisabled/" + i20, schemaPath: "#/properties/refresh/properties/policyDisabled/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/refresh/policyDisabled", schemaPath: "#/properties/refresh/properties/policyDisabled/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data53.frozen !== void 0) {
          if (typeof data53.frozen !== "string") {
            const err75 = { instancePath: instancePath + "/refresh/frozen", schemaPath: "#/properties/refresh/properties/frozen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data53.neverWhen !== void 0) {
          if (typeof data53.neverWhen !== "string") {
            const err76 = { instancePath: instancePath + "/refresh/neverWhen", schemaPath: "#/properties/refresh/properties/neverWhen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data53.paths !== void 0) {
          let data61 = data53.paths;
          if (Array.isArray(data61)) {
            const len21 = data61.length;
            for (let i21 = 0; i21 < len21; i21++) {
              if (typeof data61[i21] !== "string") {
                const err77 = { instancePath: instancePath + "/refresh/paths/" + i21, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/refresh/paths", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data53.form !== void 0) {
          let data63 = data53.form;
          if (!(data63 === "go" || data63 === "seconds")) {
            const err79 = { instancePath: instancePath + "/refresh/form", schemaPath: "#/properties/refresh/properties/form/enum", keyword: "enum", params: { allowedValues: schema60.properties.refresh.properties.form.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data53.unless !== void 0) {
          if (typeof data53.unless !== "string") {
            const err80 = { instancePath: instancePath + "/refresh/unless", schemaPath: "#/properties/refresh/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/refresh", schemaPath: "#/properties/refresh/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.restarts !== void 0) {
      if (typeof data.restarts !== "string") {
        const err82 = { instancePath: instancePath + "/restarts", schemaPath: "#/properties/restarts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err83 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema79 = { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kinds", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "API groups; '' is the core group" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "shortLived": { "type": "boolean", "description": "its pods run to an end" }, "pods": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-pod" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-model" } }, "tokens": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-token" } }, "configs": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that hold YAML with further models" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that are command lines, run in the first pod" }, "source": { "type": "string" } } };
var schema80 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "a.b.c; [*] each item of a list; .* each member of a mapping; '' the object itself" }, "shape": { "enum": ["template", "spec", "container", "fields"], "description": "what stands there: a pod template (metadata, spec), a pod spec, one container, or fields that an operator makes a container of" }, "role": { "type": "string", "description": "tells several pods of one workload apart; {key} is the matched member or the item's name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels that the controller adds; {name} is the object's name" }, "complete": { "type": "boolean", "description": "template and these labels are all labels there are" }, "serviceAccount": { "type": "string", "description": "path of the service account's name from the object, where it is not in the pod spec" }, "defaultAccount": { "type": "boolean", "description": "the controller names no service account: the pods run as the namespace's default" }, "namespace": { "type": "string", "description": "namespace of the pods, where it is not the object's" }, "containers": { "type": "array", "items": { "type": "string" }, "description": "paths from the pod spec to further containers" }, "unless": { "type": "string", "description": "path from the object that must lead nowhere" } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.groups === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kinds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema79.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data3 = data.kinds;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data3[i1] !== "string") {
            const err10 = { instancePath: instancePath + "/kinds/" + i1, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.shortLived !== void 0) {
      if (typeof data.shortLived !== "boolean") {
        const err12 = { instancePath: instancePath + "/shortLived", schemaPath: "#/properties/shortLived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.pods !== void 0) {
      let data6 = data.pods;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.path === void 0) {
              const err13 = { instancePath: instancePath + "/pods/" + i2, schemaPath: "#/definitions/workload-kinds-pod/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!func2.call(schema80.properties, key1)) {
                const err14 = { instancePath: instancePath + "/pods/" + i2, schemaPath: "#/definitions/workload-kinds-pod/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data7.path !== void 0) {
              if (typeof data7.path !== "string") {
                const err15 = { instancePath: instancePath + "/pods/" + i2 + "/path", schemaPath: "#/definitions/workload-kinds-pod/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data7.shape !== void 0) {
              let data9 = data7.shape;
              if (!(data9 === "template" || data9 === "spec" || data9 === "container" || data9 === "fields")) {
                const err16 = { instancePath: instancePath + "/pods/" + i2 + "/shape", schemaPath: "#/definitions/workload-kinds-pod/properties/shape/enum", keyword: "enum", params: { allowedValues: schema80.properties.shape.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.role !== void 0) {
              if (typeof data7.role !== "string") {
                const err17 = { instancePath: instancePath + "/pods/" + i2 + "/role", schemaPath: "#/definitions/workload-kinds-pod/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.labels !== void 0) {
              let data11 = data7.labels;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key2 in data11) {
                  if (typeof data11[key2] !== "string") {
                    const err18 = { instancePath: instancePath + "/pods/" + i2 + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/workload-kinds-pod/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/pods/" + i2 + "/labels", schemaPath: "#/definitions/workload-kinds-pod/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.complete !== void 0) {
              if (typeof data7.complete !== "boolean") {
                const err20 = { instancePath: instancePath + "/pods/" + i2 + "/complete", schemaPath: "#/definitions/workload-kinds-pod/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.serviceAccount !== void 0) {
              if (typeof data7.serviceAccount !== "string") {
                const err21 = { instancePath: instancePath + "/pods/" + i2 + "/serviceAccount", schemaPath: "#/definitions/workload-kinds-pod/properties/serviceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.defaultAccount !== void 0) {
              if (typeof data7.defaultAccount !== "boolean") {
                const err22 = { instancePath: instancePath + "/pods/" + i2 + "/defaultAccount", schemaPath: "#/definitions/workload-kinds-pod/properties/defaultAccount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.namespace !== void 0) {
              if (typeof data7.namespace !== "string") {
                const err23 = { instancePath: instancePath + "/pods/" + i2 + "/namespace", schemaPath: "#/definitions/workload-kinds-pod/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.containers !== void 0) {
              let data17 = data7.containers;
              if (Array.isArray(data17)) {
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data17[i3] !== "string") {
                    const err24 = { instancePath: instancePath + "/pods/" + i2 + "/containers/" + i3, schemaPath: "#/definitions/workload-kinds-pod/properties/containers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/pods/" + i2 + "/containers", schemaPath: "#/definitions/workload-kinds-pod/properties/containers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.unless !== void 0) {
              if (typeof data7.unless !== "string") {
                const err26 = { instancePath: instancePath + "/pods/" + i2 + "/unless", schemaPath: "#/definitions/workload-kinds-pod/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/pods/" + i2, schemaPath: "#/definitions/workload-kinds-pod/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/pods", schemaPath: "#/properties/pods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data20 = data.models;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data21 = data20[i4];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.path === void 0) {
              const err29 = { instancePath: instancePath + "/models/" + i4, schemaPath: "#/definitions/workload-kinds-model/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key3 in data21) {
              if (!(key3 === "path" || key3 === "bare" || key3 === "dataset" || key3 === "prefix" || key3 === "when" || key3 === "role")) {
                const err30 = { instancePath: instancePath + "/models/" + i4, schemaPath: "#/definitions/workload-kinds-model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data21.path !== void 0) {
              if (typeof data21.path !== "string") {
                const err31 = { instancePath: instancePath + "/models/" + i4 + "/path", schemaPath: "#/definitions/workload-kinds-model/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data21.bare !== void 0) {
              if (typeof data21.bare !== "boolean") {
                const err32 = { instancePath: instancePath + "/models/" + i4 + "/bare", schemaPath: "#/definitions/workload-kinds-model/properties/bare/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data21.dataset !== void 0) {
              if (typeof data21.dataset !== "boolean") {
                const err33 = { instancePath: instancePath + "/models/" + i4 + "/dataset", schemaPath: "#/definitions/workload-kinds-model/properties/dataset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data21.prefix !== void 0) {
              if (typeof data21.prefix !== "string") {
                const err34 = { instancePath: instancePath + "/models/" + i4 + "/prefix", schemaPath: "#/definitions/workload-kinds-model/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data21.when !== void 0) {
              if (typeof data21.when !== "string") {
                const err35 = { instancePath: instancePath + "/models/" + i4 + "/when", schemaPath: "#/definitions/workload-kinds-model/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data21.role !== void 0) {
              if (typeof data21.role !== "string") {
                const err36 = { instancePath: instancePath + "/models/" + i4 + "/role", schemaPath: "#/definitions/workload-kinds-model/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/models/" + i4, schemaPath: "#/definitions/workload-kinds-model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data28 = data.tokens;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data29 = data28[i5];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.name === void 0) {
              const err39 = { instancePath: instancePath + "/tokens/" + i5, schemaPath: "#/definitions/workload-kinds-token/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key4 in data29) {
              if (!(key4 === "name" || key4 === "key" || key4 === "optional" || key4 === "onlyCaller")) {
                const err40 = { instancePath: instancePath + "/tokens/" + i5, schemaPath: "#/definitions/workload-kinds-token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data29.name !== void 0) {
              if (typeof data29.name !== "string") {
                const err41 = { instancePath: instancePath + "/tokens/" + i5 + "/name", schemaPath: "#/definitions/workload-kinds-token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data29.key !== void 0) {
              if (typeof data29.key !== "string") {
                const err42 = { instancePath: instancePath + "/tokens/" + i5 + "/key", schemaPath: "#/definitions/workload-kinds-token/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data29.optional !== void 0) {
              if (typeof data29.optional !== "boolean") {
                const err43 = { instancePath: instancePath + "/tokens/" + i5 + "/optional", schemaPath: "#/definitions/workload-kinds-token/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data29.onlyCaller !== void 0) {
              if (typeof data29.onlyCaller !== "boolean") {
                const err44 = { instancePath: instancePath + "/tokens/" + i5 + "/onlyCaller", schemaPath: "#/definitions/workload-kinds-token/properties/onlyCaller/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/tokens/" + i5, schemaPath: "#/definitions/workload-kinds-token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.configs !== void 0) {
      let data34 = data.configs;
      if (Array.isArray(data34)) {
        const len6 = data34.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data34[i6] !== "string") {
            const err47 = { instancePath: instancePath + "/configs/" + i6, schemaPath: "#/properties/configs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/configs", schemaPath: "#/properties/configs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.commands !== void 0) {
      let data36 = data.commands;
      if (Array.isArray(data36)) {
        const len7 = data36.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data36[i7] !== "string") {
            const err49 = { instancePath: instancePath + "/commands/" + i7, schemaPath: "#/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err51 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema21.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.disable !== void 0) {
      let data1 = data.disable;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err3 = { instancePath: instancePath + "/disable/" + i0, schemaPath: "#/properties/disable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/disable/" + i0, schemaPath: "#/properties/disable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err5 = { instancePath: instancePath + "/disable", schemaPath: "#/properties/disable/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data3 = data.charts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "charts")) {
            const err7 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.charts !== void 0) {
          let data4 = data3.charts;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data5 = data4[i2];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.id === void 0) {
                  const err8 = { instancePath: instancePath + "/charts/charts/" + i2, schemaPath: "#/properties/charts/properties/charts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data5.names === void 0) {
                  const err9 = { instancePath: instancePath + "/charts/charts/" + i2, schemaPath: "#/properties/charts/properties/charts/items/required", keyword: "required", params: { missingProperty: "names" }, message: "must have required property 'names'" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data5.versions === void 0) {
                  const err10 = { instancePath: instancePath + "/charts/charts/" + i2, schemaPath: "#/properties/charts/properties/charts/items/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data5.source === void 0) {
                  const err11 = { instancePath: instancePath + "/charts/charts/" + i2, schemaPath: "#/properties/charts/properties/charts/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                for (const key2 in data5) {
                  if (!(key2 === "id" || key2 === "names" || key2 === "source" || key2 === "versions")) {
                    const err12 = { instancePath: instancePath + "/charts/charts/" + i2, schemaPath: "#/properties/charts/properties/charts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data5.id !== void 0) {
                  if (typeof data5.id !== "string") {
                    const err13 = { instancePath: instancePath + "/charts/charts/" + i2 + "/id", schemaPath: "#/properties/charts/properties/charts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data5.names !== void 0) {
                  let data7 = data5.names;
                  if (Array.isArray(data7)) {
                    if (data7.length < 1) {
                      const err14 = { instancePath: instancePath + "/charts/charts/" + i2 + "/names", schemaPath: "#/properties/charts/properties/charts/items/properties/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    const len2 = data7.length;
                    for (let i3 = 0; i3 < len2; i3++) {
                      if (typeof data7[i3] !== "string") {
                        const err15 = { instancePath: instancePath + "/charts/charts/" + i2 + "/names/" + i3, schemaPath: "#/properties/charts/properties/charts/items/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/charts/charts/" + i2 + "/names", schemaPath: "#/properties/charts/properties/charts/items/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data5.source !== void 0) {
                  if (typeof data5.source !== "string") {
                    const err17 = { instancePath: instancePath + "/charts/charts/" + i2 + "/source", schemaPath: "#/properties/charts/properties/charts/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data5.versions !== void 0) {
                  let data10 = data5.versions;
                  if (Array.isArray(data10)) {
                    if (data10.length < 1) {
                      const err18 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    const len3 = data10.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                      let data11 = data10[i4];
                      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.shape === void 0) {
                          const err19 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "shape" }, message: "must have required property 'shape'" };
                          if (vErrors === null) {
                            vErrors = [err19];
                          } else {
                            vErrors.push(err19);
                          }
                          errors++;
                        }
                        if (data11.labels === void 0) {
                          const err20 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
                          if (vErrors === null) {
                            vErrors = [err20];
                          } else {
                            vErrors.push(err20);
                          }
                          errors++;
                        }
                        if (data11.naming === void 0) {
                          const err21 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "naming" }, message: "must have required property 'naming'" };
                          if (vErrors === null) {
                            vErrors = [err21];
                          } else {
                            vErrors.push(err21);
                          }
                          errors++;
                        }
                        if (data11.serviceAccount === void 0) {
                          const err22 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "serviceAccount" }, message: "must have required property 'serviceAccount'" };
                          if (vErrors === null) {
                            vErrors = [err22];
                          } else {
                            vErrors.push(err22);
                          }
                          errors++;
                        }
                        if (data11.keys === void 0) {
                          const err23 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'" };
                          if (vErrors === null) {
                            vErrors = [err23];
                          } else {
                            vErrors.push(err23);
                          }
                          errors++;
                        }
                        for (const key3 in data11) {
                          if (!(key3 === "below" || key3 === "shape" || key3 === "labels" || key3 === "naming" || key3 === "serviceAccount" || key3 === "keys")) {
                            const err24 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err24];
                            } else {
                              vErrors.push(err24);
                            }
                            errors++;
                          }
                        }
                        if (data11.below !== void 0) {
                          let data12 = data11.below;
                          if (typeof data12 === "string") {
                            if (!pattern3.test(data12)) {
                              const err25 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/below", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/below/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+$"' };
                              if (vErrors === null) {
                                vErrors = [err25];
                              } else {
                                vErrors.push(err25);
                              }
                              errors++;
                            }
                          } else {
                            const err26 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/below", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/below/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err26];
                            } else {
                              vErrors.push(err26);
                            }
                            errors++;
                          }
                        }
                        if (data11.shape !== void 0) {
                          let data13 = data11.shape;
                          if (!(data13 === "flat" || data13 === "controllers")) {
                            const err27 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/shape", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/shape/enum", keyword: "enum", params: { allowedValues: schema21.properties.charts.properties.charts.items.properties.versions.items.properties.shape.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err27];
                            } else {
                              vErrors.push(err27);
                            }
                            errors++;
                          }
                        }
                        if (data11.labels !== void 0) {
                          let data14 = data11.labels;
                          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                            for (const key4 in data14) {
                              if (typeof data14[key4] !== "string") {
                                const err28 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err28];
                                } else {
                                  vErrors.push(err28);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err29 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/labels", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err29];
                            } else {
                              vErrors.push(err29);
                            }
                            errors++;
                          }
                        }
                        if (data11.naming !== void 0) {
                          let data16 = data11.naming;
                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            if (data16.controllers === void 0) {
                              const err30 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/naming/required", keyword: "required", params: { missingProperty: "controllers" }, message: "must have required property 'controllers'" };
                              if (vErrors === null) {
                                vErrors = [err30];
                              } else {
                                vErrors.push(err30);
                              }
                              errors++;
                            }
                            if (data16.others === void 0) {
                              const err31 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/naming/required", keyword: "required", params: { missingProperty: "others" }, message: "must have required property 'others'" };
                              if (vErrors === null) {
                                vErrors = [err31];
                              } else {
                                vErrors.push(err31);
                              }
                              errors++;
                            }
                            if (data16.networkPolicies === void 0) {
                              const err32 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/naming/required", keyword: "required", params: { missingProperty: "networkPolicies" }, message: "must have required property 'networkPolicies'" };
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            }
                            for (const key5 in data16) {
                              if (!(key5 === "controllers" || key5 === "others" || key5 === "networkPolicies")) {
                                const err33 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/naming/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err33];
                                } else {
                                  vErrors.push(err33);
                                }
                                errors++;
                              }
                            }
                            if (data16.controllers !== void 0) {
                              let data17 = data16.controllers;
                              if (!(data17 === "never" || data17 === "always" || data17 === "several" || data17 === "several-distinct" || data17 === "unless-main")) {
                                const err34 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming/controllers", schemaPath: "#/definitions/charts-naming/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err34];
                                } else {
                                  vErrors.push(err34);
                                }
                                errors++;
                              }
                            }
                            if (data16.others !== void 0) {
                              let data18 = data16.others;
                              if (!(data18 === "never" || data18 === "always" || data18 === "several" || data18 === "several-distinct" || data18 === "unless-main")) {
                                const err35 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming/others", schemaPath: "#/definitions/charts-naming/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err35];
                                } else {
                                  vErrors.push(err35);
                                }
                                errors++;
                              }
                            }
                            if (data16.networkPolicies !== void 0) {
                              let data19 = data16.networkPolicies;
                              if (!(data19 === "never" || data19 === "always" || data19 === "several" || data19 === "several-distinct" || data19 === "unless-main")) {
                                const err36 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming/networkPolicies", schemaPath: "#/definitions/charts-naming/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err36];
                                } else {
                                  vErrors.push(err36);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err37 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/naming", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/naming/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err37];
                            } else {
                              vErrors.push(err37);
                            }
                            errors++;
                          }
                        }
                        if (data11.serviceAccount !== void 0) {
                          let data20 = data11.serviceAccount;
                          if (!(data20 === "single" || data20 === "map")) {
                            const err38 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/serviceAccount", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/serviceAccount/enum", keyword: "enum", params: { allowedValues: schema21.properties.charts.properties.charts.items.properties.versions.items.properties.serviceAccount.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err38];
                            } else {
                              vErrors.push(err38);
                            }
                            errors++;
                          }
                        }
                        if (data11.keys !== void 0) {
                          let data21 = data11.keys;
                          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                            if (data21.initContainers === void 0) {
                              const err39 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/required", keyword: "required", params: { missingProperty: "initContainers" }, message: "must have required property 'initContainers'" };
                              if (vErrors === null) {
                                vErrors = [err39];
                              } else {
                                vErrors.push(err39);
                              }
                              errors++;
                            }
                            if (data21.persistence === void 0) {
                              const err40 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/required", keyword: "required", params: { missingProperty: "persistence" }, message: "must have required property 'persistence'" };
                              if (vErrors === null) {
                                vErrors = [err40];
                              } else {
                                vErrors.push(err40);
                              }
                              errors++;
                            }
                            if (data21.configMaps === void 0) {
                              const err41 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/required", keyword: "required", params: { missingProperty: "configMaps" }, message: "must have required property 'configMaps'" };
                              if (vErrors === null) {
                                vErrors = [err41];
                              } else {
                                vErrors.push(err41);
                              }
                              errors++;
                            }
                            if (data21.secrets === void 0) {
                              const err42 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/required", keyword: "required", params: { missingProperty: "secrets" }, message: "must have required property 'secrets'" };
                              if (vErrors === null) {
                                vErrors = [err42];
                              } else {
                                vErrors.push(err42);
                              }
                              errors++;
                            }
                            for (const key6 in data21) {
                              if (!func2.call(schema21.properties.charts.properties.charts.items.properties.versions.items.properties.keys.properties, key6)) {
                                const err43 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err43];
                                } else {
                                  vErrors.push(err43);
                                }
                                errors++;
                              }
                            }
                            if (data21.controller !== void 0) {
                              let data22 = data21.controller;
                              if (typeof data22 === "string") {
                                if (func3(data22) < 1) {
                                  const err44 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/controller", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err44];
                                  } else {
                                    vErrors.push(err44);
                                  }
                                  errors++;
                                }
                              } else {
                                const err45 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/controller", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err45];
                                } else {
                                  vErrors.push(err45);
                                }
                                errors++;
                              }
                            }
                            if (data21.controllers !== void 0) {
                              let data23 = data21.controllers;
                              if (typeof data23 === "string") {
                                if (func3(data23) < 1) {
                                  const err46 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/controllers", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err46];
                                  } else {
                                    vErrors.push(err46);
                                  }
                                  errors++;
                                }
                              } else {
                                const err47 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/controllers", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err47];
                                } else {
                                  vErrors.push(err47);
                                }
                                errors++;
                              }
                            }
                            if (data21.containers !== void 0) {
                              let data24 = data21.containers;
                              if (typeof data24 === "string") {
                                if (func3(data24) < 1) {
                                  const err48 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/containers", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err48];
                                  } else {
                                    vErrors.push(err48);
                                  }
                                  errors++;
                                }
                              } else {
                                const err49 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/containers", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err49];
                                } else {
                                  vErrors.push(err49);
                                }
                                errors++;
                              }
                            }
                            if (data21.initContainers !== void 0) {
                              let data25 = data21.initContainers;
                              if (typeof data25 === "string") {
                                if (func3(data25) < 1) {
                                  const err50 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/initContainers", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err50];
                                  } else {
                                    vErrors.push(err50);
                                  }
                                  errors++;
                                }
                              } else {
                                const err51 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/initContainers", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err51];
                                } else {
                                  vErrors.push(err51);
                                }
                                errors++;
                              }
                            }
                            if (data21.sidecars !== void 0) {
                              let data26 = data21.sidecars;
                              if (Array.isArray(data26)) {
                                const len4 = data26.length;
                                for (let i5 = 0; i5 < len4; i5++) {
                                  let data27 = data26[i5];
                                  if (typeof data27 === "string") {
                                    if (func3(data27) < 1) {
                                      const err52 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/sidecars/" + i5, schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      if (vErrors === null) {
                                        vErrors = [err52];
                                      } else {
                                        vErrors.push(err52);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err53 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/sidecars/" + i5, schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err53];
                                    } else {
                                      vErrors.push(err53);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err54 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/sidecars", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/properties/sidecars/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                  vErrors = [err54];
                                } else {
                                  vErrors.push(err54);
                                }
                                errors++;
                              }
                            }
                            if (data21.pod !== void 0) {
                              let data28 = data21.pod;
                              if (typeof data28 === "string") {
                                if (func3(data28) < 1) {
                                  const err55 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/pod", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err55];
                                  } else {
                                    vErrors.push(err55);
                                  }
                                  errors++;
                                }
                              } else {
                                const err56 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/pod", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err56];
                                } else {
                                  vErrors.push(err56);
                                }
                                errors++;
                              }
                            }
                            if (data21.podDefaults !== void 0) {
                              let data29 = data21.podDefaults;
                              if (typeof data29 === "string") {
                                if (func3(data29) < 1) {
                                  const err57 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/podDefaults", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err57];
                                  } else {
                                    vErrors.push(err57);
                                  }
                                  errors++;
                                }
                              } else {
                                const err58 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/podDefaults", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err58];
                                } else {
                                  vErrors.push(err58);
                                }
                                errors++;
                              }
                            }
                            if (data21.podLabels !== void 0) {
                              let data30 = data21.podLabels;
                              if (typeof data30 === "string") {
                                if (func3(data30) < 1) {
                                  const err59 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/podLabels", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err59];
                                  } else {
                                    vErrors.push(err59);
                                  }
                                  errors++;
                                }
                              } else {
                                const err60 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/podLabels", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err60];
                                } else {
                                  vErrors.push(err60);
                                }
                                errors++;
                              }
                            }
                            if (data21.podAnnotations !== void 0) {
                              let data31 = data21.podAnnotations;
                              if (typeof data31 === "string") {
                                if (func3(data31) < 1) {
                                  const err61 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/podAnnotations", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err61];
                                  } else {
                                    vErrors.push(err61);
                                  }
                                  errors++;
                                }
                              } else {
                                const err62 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/podAnnotations", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err62];
                                } else {
                                  vErrors.push(err62);
                                }
                                errors++;
                              }
                            }
                            if (data21.containerDefaults !== void 0) {
                              let data32 = data21.containerDefaults;
                              if (typeof data32 === "string") {
                                if (func3(data32) < 1) {
                                  const err63 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/containerDefaults", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err63];
                                  } else {
                                    vErrors.push(err63);
                                  }
                                  errors++;
                                }
                              } else {
                                const err64 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/containerDefaults", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err64];
                                } else {
                                  vErrors.push(err64);
                                }
                                errors++;
                              }
                            }
                            if (data21.persistence !== void 0) {
                              let data33 = data21.persistence;
                              if (typeof data33 === "string") {
                                if (func3(data33) < 1) {
                                  const err65 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/persistence", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err65];
                                  } else {
                                    vErrors.push(err65);
                                  }
                                  errors++;
                                }
                              } else {
                                const err66 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/persistence", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err66];
                                } else {
                                  vErrors.push(err66);
                                }
                                errors++;
                              }
                            }
                            if (data21.configMaps !== void 0) {
                              let data34 = data21.configMaps;
                              if (typeof data34 === "string") {
                                if (func3(data34) < 1) {
                                  const err67 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/configMaps", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err67];
                                  } else {
                                    vErrors.push(err67);
                                  }
                                  errors++;
                                }
                              } else {
                                const err68 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/configMaps", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err68];
                                } else {
                                  vErrors.push(err68);
                                }
                                errors++;
                              }
                            }
                            if (data21.secrets !== void 0) {
                              let data35 = data21.secrets;
                              if (typeof data35 === "string") {
                                if (func3(data35) < 1) {
                                  const err69 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/secrets", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err69];
                                  } else {
                                    vErrors.push(err69);
                                  }
                                  errors++;
                                }
                              } else {
                                const err70 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/secrets", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err70];
                                } else {
                                  vErrors.push(err70);
                                }
                                errors++;
                              }
                            }
                            if (data21.networkPolicies !== void 0) {
                              let data36 = data21.networkPolicies;
                              if (typeof data36 === "string") {
                                if (func3(data36) < 1) {
                                  const err71 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/networkPolicies", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err71];
                                  } else {
                                    vErrors.push(err71);
                                  }
                                  errors++;
                                }
                              } else {
                                const err72 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/networkPolicies", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err72];
                                } else {
                                  vErrors.push(err72);
                                }
                                errors++;
                              }
                            }
                            if (data21.rawResources !== void 0) {
                              let data37 = data21.rawResources;
                              if (typeof data37 === "string") {
                                if (func3(data37) < 1) {
                                  const err73 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/rawResources", schemaPath: "#/definitions/charts-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err73];
                                  } else {
                                    vErrors.push(err73);
                                  }
                                  errors++;
                                }
                              } else {
                                const err74 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys/rawResources", schemaPath: "#/definitions/charts-key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err74];
                                } else {
                                  vErrors.push(err74);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err75 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4 + "/keys", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/properties/keys/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err75];
                            } else {
                              vErrors.push(err75);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err76 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions/" + i4, schemaPath: "#/properties/charts/properties/charts/items/properties/versions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err77 = { instancePath: instancePath + "/charts/charts/" + i2 + "/versions", schemaPath: "#/properties/charts/properties/charts/items/properties/versions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/charts/charts/" + i2, schemaPath: "#/properties/charts/properties/charts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/charts/charts", schemaPath: "#/properties/charts/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data38 = data.destinations;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key7 in data38) {
          if (!(key7 === "suffixes" || key7 === "hosts" || key7 === "transports" || key7 === "providers" || key7 === "mirrors")) {
            const err81 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data38.suffixes !== void 0) {
          let data39 = data38.suffixes;
          if (Array.isArray(data39)) {
            const len5 = data39.length;
            for (let i6 = 0; i6 < len5; i6++) {
              if (typeof data39[i6] !== "string") {
                const err82 = { instancePath: instancePath + "/destinations/suffixes/" + i6, schemaPath: "#/properties/destinations/properties/suffixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/destinations/suffixes", schemaPath: "#/properties/destinations/properties/suffixes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data38.hosts !== void 0) {
          let data41 = data38.hosts;
          if (Array.isArray(data41)) {
            const len6 = data41.length;
            for (let i7 = 0; i7 < len6; i7++) {
              let data42 = data41[i7];
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.id === void 0) {
                  const err84 = { instancePath: instancePath + "/destinations/hosts/" + i7, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (data42.host === void 0) {
                  const err85 = { instancePath: instancePath + "/destinations/hosts/" + i7, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (data42.purpose === void 0) {
                  const err86 = { instancePath: instancePath + "/destinations/hosts/" + i7, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
                if (data42.source === void 0) {
                  const err87 = { instancePath: instancePath + "/destinations/hosts/" + i7, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                for (const key8 in data42) {
                  if (!(key8 === "id" || key8 === "host" || key8 === "purpose" || key8 === "download" || key8 === "source")) {
                    const err88 = { instancePath: instancePath + "/destinations/hosts/" + i7, schemaPath: "#/definitions/destinations-host/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data42.id !== void 0) {
                  if (typeof data42.id !== "string") {
                    const err89 = { instancePath: instancePath + "/destinations/hosts/" + i7 + "/id", schemaPath: "#/definitions/destinations-host/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                if (data42.host !== void 0) {
                  if (typeof data42.host !== "string") {
                    const err90 = { instancePath: instancePath + "/destinations/hosts/" + i7 + "/host", schemaPath: "#/definitions/destinations-host/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data42.purpose !== void 0) {
                  let data45 = data42.purpose;
                  if (!(data45 === "hub-api" || data45 === "hub-download" || data45 === "inference-router" || data45 === "inference-endpoint" || data45 === "space" || data45 === "dataset-viewer" || data45 === "telemetry" || data45 === "custom")) {
                    const err91 = { instancePath: instancePath + "/destinations/hosts/" + i7 + "/purpose", schemaPath: "#/definitions/destinations-host/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema40.properties.purpose.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data42.download !== void 0) {
                  let data46 = data42.download;
                  if (!(data46 === "us" || data46 === "eu" || data46 === "legacy")) {
                    const err92 = { instancePath: instancePath + "/destinations/hosts/" + i7 + "/download", schemaPath: "#/definitions/destinations-host/properties/download/enum", keyword: "enum", params: { allowedValues: schema40.properties.download.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data42.source !== void 0) {
                  if (typeof data42.source !== "string") {
                    const err93 = { instancePath: instancePath + "/destinations/hosts/" + i7 + "/source", schemaPath: "#/definitions/destinations-host/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
              } else {
                const err94 = { instancePath: instancePath + "/destinations/hosts/" + i7, schemaPath: "#/definitions/destinations-host/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
          } else {
            const err95 = { instancePath: instancePath + "/destinations/hosts", schemaPath: "#/properties/destinations/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data38.transports !== void 0) {
          let data48 = data38.transports;
          if (Array.isArray(data48)) {
            const len7 = data48.length;
            for (let i8 = 0; i8 < len7; i8++) {
              let data49 = data48[i8];
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                if (data49.id === void 0) {
                  const err96 = { instancePath: instancePath + "/destinations/transports/" + i8, schemaPath: "#/definitions/destinations-transport/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (data49.anyOf === void 0) {
                  const err97 = { instancePath: instancePath + "/destinations/transports/" + i8, schemaPath: "#/definitions/destinations-transport/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (data49.source === void 0) {
                  const err98 = { instancePath: instancePath + "/destinations/transports/" + i8, schemaPath: "#/definitions/destinations-transport/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                for (const key9 in data49) {
                  if (!(key9 === "id" || key9 === "anyOf" || key9 === "source")) {
                    const err99 = { instancePath: instancePath + "/destinations/transports/" + i8, schemaPath: "#/definitions/destinations-transport/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                }
                if (data49.id !== void 0) {
                  if (typeof data49.id !== "string") {
                    const err100 = { instancePath: instancePath + "/destinations/transports/" + i8 + "/id", schemaPath: "#/definitions/destinations-transport/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                if (data49.anyOf !== void 0) {
                  let data51 = data49.anyOf;
                  if (Array.isArray(data51)) {
                    const len8 = data51.length;
                    for (let i9 = 0; i9 < len8; i9++) {
                      let data52 = data51[i9];
                      if (Array.isArray(data52)) {
                        const len9 = data52.length;
                        for (let i10 = 0; i10 < len9; i10++) {
                          if (typeof data52[i10] !== "string") {
                            const err101 = { instancePath: instancePath + "/destinations/transports/" + i8 + "/anyOf/" + i9 + "/" + i10, schemaPath: "#/definitions/destinations-transport/properties/anyOf/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err101];
                            } else {
                              vErrors.push(err101);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err102 = { instancePath: instancePath + "/destinations/transports/" + i8 + "/anyOf/" + i9, schemaPath: "#/definitions/destinations-transport/properties/anyOf/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err103 = { instancePath: instancePath + "/destinations/transports/" + i8 + "/anyOf", schemaPath: "#/definitions/destinations-transport/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                }
                if (data49.source !== void 0) {
                  if (typeof data49.source !== "string") {
                    const err104 = { instancePath: instancePath + "/destinations/transports/" + i8 + "/source", schemaPath: "#/definitions/destinations-transport/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = { instancePath: instancePath + "/destinations/transports/" + i8, schemaPath: "#/definitions/destinations-transport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/destinations/transports", schemaPath: "#/properties/destinations/properties/transports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data38.providers !== void 0) {
          let data55 = data38.providers;
          if (Array.isArray(data55)) {
            const len10 = data55.length;
            for (let i11 = 0; i11 < len10; i11++) {
              let data56 = data55[i11];
              if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                if (data56.id === void 0) {
                  const err107 = { instancePath: instancePath + "/destinations/providers/" + i11, schemaPath: "#/definitions/destinations-provider/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (data56.hosts === void 0) {
                  const err108 = { instancePath: instancePath + "/destinations/providers/" + i11, schemaPath: "#/definitions/destinations-provider/required", keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property 'hosts'" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
                if (data56.source === void 0) {
                  const err109 = { instancePath: instancePath + "/destinations/providers/" + i11, schemaPath: "#/definitions/destinations-provider/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                for (const key10 in data56) {
                  if (!(key10 === "id" || key10 === "hosts" || key10 === "skipsLookUp" || key10 === "source")) {
                    const err110 = { instancePath: instancePath + "/destinations/providers/" + i11, schemaPath: "#/definitions/destinations-provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
                if (data56.id !== void 0) {
                  if (typeof data56.id !== "string") {
                    const err111 = { instancePath: instancePath + "/destinations/providers/" + i11 + "/id", schemaPath: "#/definitions/destinations-provider/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
                if (data56.hosts !== void 0) {
                  let data58 = data56.hosts;
                  if (Array.isArray(data58)) {
                    const len11 = data58.length;
                    for (let i12 = 0; i12 < len11; i12++) {
                      if (typeof data58[i12] !== "string") {
                        const err112 = { instancePath: instancePath + "/destinations/providers/" + i11 + "/hosts/" + i12, schemaPath: "#/definitions/destinations-provider/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/destinations/providers/" + i11 + "/hosts", schemaPath: "#/definitions/destinations-provider/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                if (data56.skipsLookUp !== void 0) {
                  if (typeof data56.skipsLookUp !== "boolean") {
                    const err114 = { instancePath: instancePath + "/destinations/providers/" + i11 + "/skipsLookUp", schemaPath: "#/definitions/destinations-provider/properties/skipsLookUp/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                if (data56.source !== void 0) {
                  if (typeof data56.source !== "string") {
                    const err115 = { instancePath: instancePath + "/destinations/providers/" + i11 + "/source", schemaPath: "#/definitions/destinations-provider/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                }
              } else {
                const err116 = { instancePath: instancePath + "/destinations/providers/" + i11, schemaPath: "#/definitions/destinations-provider/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
          } else {
            const err117 = { instancePath: instancePath + "/destinations/providers", schemaPath: "#/properties/destinations/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data38.mirrors !== void 0) {
          let data62 = data38.mirrors;
          if (Array.isArray(data62)) {
            const len12 = data62.length;
            for (let i13 = 0; i13 < len12; i13++) {
              let data63 = data62[i13];
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                if (data63.id === void 0) {
                  const err118 = { instancePath: instancePath + "/destinations/mirrors/" + i13, schemaPath: "#/definitions/destinations-mirror/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                if (data63.host === void 0) {
                  const err119 = { instancePath: instancePath + "/destinations/mirrors/" + i13, schemaPath: "#/definitions/destinations-mirror/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (data63.source === void 0) {
                  const err120 = { instancePath: instancePath + "/destinations/mirrors/" + i13, schemaPath: "#/definitions/destinations-mirror/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                for (const key11 in data63) {
                  if (!(key11 === "id" || key11 === "host" || key11 === "source")) {
                    const err121 = { instancePath: instancePath + "/destinations/mirrors/" + i13, schemaPath: "#/definitions/destinations-mirror/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data63.id !== void 0) {
                  if (typeof data63.id !== "string") {
                    const err122 = { instancePath: instancePath + "/destinations/mirrors/" + i13 + "/id", schemaPath: "#/definitions/destinations-mirror/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data63.host !== void 0) {
                  if (typeof data63.host !== "string") {
                    const err123 = { instancePath: instancePath + "/destinations/mirrors/" + i13 + "/host", schemaPath: "#/definitions/destinations-mirror/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
                if (data63.source !== void 0) {
                  if (typeof data63.source !== "string") {
                    const err124 = { instancePath: instancePath + "/destinations/mirrors/" + i13 + "/source", schemaPath: "#/definitions/destinations-mirror/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
              } else {
                const err125 = { instancePath: instancePath + "/destinations/mirrors/" + i13, schemaPath: "#/definitions/destinations-mirror/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
          } else {
            const err126 = { instancePath: instancePath + "/destinations/mirrors", schemaPath: "#/properties/destinations/properties/mirrors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.engines !== void 0) {
      let data67 = data.engines;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (const key12 in data67) {
          if (!(key12 === "engines" || key12 === "simulators" || key12 === "scripts")) {
            const err128 = { instancePath: instancePath + "/engines", schemaPath: "#/properties/engines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data67.engines !== void 0) {
          let data68 = data67.engines;
          if (Array.isArray(data68)) {
            const len13 = data68.length;
            for (let i14 = 0; i14 < len13; i14++) {
              let data69 = data68[i14];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (data69.id === void 0) {
                  const err129 = { instancePath: instancePath + "/engines/engines/" + i14, schemaPath: "#/definitions/engines-engine/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (data69.source === void 0) {
                  const err130 = { instancePath: instancePath + "/engines/engines/" + i14, schemaPath: "#/definitions/engines-engine/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                for (const key13 in data69) {
                  if (!func2.call(schema44.properties, key13)) {
                    const err131 = { instancePath: instancePath + "/engines/engines/" + i14, schemaPath: "#/definitions/engines-engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
                if (data69.id !== void 0) {
                  if (typeof data69.id !== "string") {
                    const err132 = { instancePath: instancePath + "/engines/engines/" + i14 + "/id", schemaPath: "#/definitions/engines-engine/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                if (data69.images !== void 0) {
                  let data71 = data69.images;
                  if (Array.isArray(data71)) {
                    const len14 = data71.length;
                    for (let i15 = 0; i15 < len14; i15++) {
                      if (typeof data71[i15] !== "string") {
                        const err133 = { instancePath: instancePath + "/engines/engines/" + i14 + "/images/" + i15, schemaPath: "#/definitions/engines-engine/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err133];
                        } else {
                          vErrors.push(err133);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err134 = { instancePath: instancePath + "/engines/engines/" + i14 + "/images", schemaPath: "#/definitions/engines-engine/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
                if (data69.commands !== void 0) {
                  let data73 = data69.commands;
                  if (Array.isArray(data73)) {
                    const len15 = data73.length;
                    for (let i16 = 0; i16 < len15; i16++) {
                      if (typeof data73[i16] !== "string") {
                        const err135 = { instancePath: instancePath + "/engines/engines/" + i14 + "/commands/" + i16, schemaPath: "#/definitions/engines-engine/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err135];
                        } else {
                          vErrors.push(err135);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err136 = { instancePath: instancePath + "/engines/engines/" + i14 + "/commands", schemaPath: "#/definitions/engines-engine/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data69.positional !== void 0) {
                  if (typeof data69.positional !== "boolean") {
                    const err137 = { instancePath: instancePath + "/engines/engines/" + i14 + "/positional", schemaPath: "#/definitions/engines-engine/properties/positional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                }
                if (data69.flags !== void 0) {
                  let data76 = data69.flags;
                  if (Array.isArray(data76)) {
                    const len16 = data76.length;
                    for (let i17 = 0; i17 < len16; i17++) {
                      if (typeof data76[i17] !== "string") {
                        const err138 = { instancePath: instancePath + "/engines/engines/" + i14 + "/flags/" + i17, schemaPath: "#/definitions/engines-engine/properties/flags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err139 = { instancePath: instancePath + "/engines/engines/" + i14 + "/flags", schemaPath: "#/definitions/engines-engine/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data69.variables !== void 0) {
                  let data78 = data69.variables;
                  if (Array.isArray(data78)) {
                    const len17 = data78.length;
                    for (let i18 = 0; i18 < len17; i18++) {
                      if (typeof data78[i18] !== "string") {
                        const err140 = { instancePath: instancePath + "/engines/engines/" + i14 + "/variables/" + i18, schemaPath: "#/definitions/engines-engine/properties/variables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err141 = { instancePath: instancePath + "/engines/engines/" + i14 + "/variables", schemaPath: "#/definitions/engines-engine/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data69.tokenFlags !== void 0) {
                  let data80 = data69.tokenFlags;
                  if (Array.isArray(data80)) {
                    const len18 = data80.length;
                    for (let i19 = 0; i19 < len18; i19++) {
                      if (typeof data80[i19] !== "string") {
                        const err142 = { instancePath: instancePath + "/engines/engines/" + i14 + "/tokenFlags/" + i19, schemaPath: "#/definitions/engines-engine/properties/tokenFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/engines/engines/" + i14 + "/tokenFlags", schemaPath: "#/definitions/engines-engine/properties/tokenFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
                if (data69.ignoresOffline !== void 0) {
                  if (typeof data69.ignoresOffline !== "boolean") {
                    const err144 = { instancePath: instancePath + "/engines/engines/" + i14 + "/ignoresOffline", schemaPath: "#/definitions/engines-engine/properties/ignoresOffline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
                if (data69.singleSegment !== void 0) {
                  if (typeof data69.singleSegment !== "boolean") {
                    const err145 = { instancePath: instancePath + "/engines/engines/" + i14 + "/singleSegment", schemaPath: "#/definitions/engines-engine/properties/singleSegment/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
                if (data69.prefixed !== void 0) {
                  if (typeof data69.prefixed !== "boolean") {
                    const err146 = { instancePath: instancePath + "/engines/engines/" + i14 + "/prefixed", schemaPath: "#/definitions/engines-engine/properties/prefixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
                if (data69.default !== void 0) {
                  if (typeof data69.default !== "string") {
                    const err147 = { instancePath: instancePath + "/engines/engines/" + i14 + "/default", schemaPath: "#/definitions/engines-engine/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data69.defaultHost !== void 0) {
                  if (typeof data69.defaultHost !== "string") {
                    const err148 = { instancePath: instancePath + "/engines/engines/" + i14 + "/defaultHost", schemaPath: "#/definitions/engines-engine/properties/defaultHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
                if (data69.defaultUnless !== void 0) {
                  let data87 = data69.defaultUnless;
                  if (Array.isArray(data87)) {
                    const len19 = data87.length;
                    for (let i20 = 0; i20 < len19; i20++) {
                      if (typeof data87[i20] !== "string") {
                        const err149 = { instancePath: instancePath + "/engines/engines/" + i14 + "/defaultUnless/" + i20, schemaPath: "#/definitions/engines-engine/properties/defaultUnless/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err150 = { instancePath: instancePath + "/engines/engines/" + i14 + "/defaultUnless", schemaPath: "#/definitions/engines-engine/properties/defaultUnless/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data69.source !== void 0) {
                  if (typeof data69.source !== "string") {
                    const err151 = { instancePath: instancePath + "/engines/engines/" + i14 + "/source", schemaPath: "#/definitions/engines-engine/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
              } else {
                const err152 = { instancePath: instancePath + "/engines/engines/" + i14, schemaPath: "#/definitions/engines-engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
          } else {
            const err153 = { instancePath: instancePath + "/engines/engines", schemaPath: "#/properties/engines/properties/engines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data67.simulators !== void 0) {
          let data90 = data67.simulators;
          if (Array.isArray(data90)) {
            const len20 = data90.length;
            for (let i21 = 0; i21 < len20; i21++) {
              let data91 = data90[i21];
              if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                if (data91.id === void 0) {
                  const err154 = { instancePath: instancePath + "/engines/simulators/" + i21, schemaPath: "#/definitions/engines-simulator/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
                if (data91.images === void 0) {
                  const err155 = { instancePath: instancePath + "/engines/simulators/" + i21, schemaPath: "#/definitions/engines-simulator/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property 'images'" };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
                if (data91.source === void 0) {
                  const err156 = { instancePath: instancePath + "/engines/simulators/" + i21, schemaPath: "#/definitions/engines-simulator/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
                for (const key14 in data91) {
                  if (!(key14 === "id" || key14 === "images" || key14 === "source")) {
                    const err157 = { instancePath: instancePath + "/engines/simulators/" + i21, schemaPath: "#/definitions/engines-simulator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
                if (data91.id !== void 0) {
                  if (typeof data91.id !== "string") {
                    const err158 = { instancePath: instancePath + "/engines/simulators/" + i21 + "/id", schemaPath: "#/definitions/engines-simulator/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
                if (data91.images !== void 0) {
                  let data93 = data91.images;
                  if (Array.isArray(data93)) {
                    const len21 = data93.length;
                    for (let i22 = 0; i22 < len21; i22++) {
                      if (typeof data93[i22] !== "string") {
                        const err159 = { instancePath: instancePath + "/engines/simulators/" + i21 + "/images/" + i22, schemaPath: "#/definitions/engines-simulator/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err160 = { instancePath: instancePath + "/engines/simulators/" + i21 + "/images", schemaPath: "#/definitions/engines-simulator/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
                if (data91.source !== void 0) {
                  if (typeof data91.source !== "string") {
                    const err161 = { instancePath: instancePath + "/engines/simulators/" + i21 + "/source", schemaPath: "#/definitions/engines-simulator/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              } else {
                const err162 = { instancePath: instancePath + "/engines/simulators/" + i21, schemaPath: "#/definitions/engines-simulator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/engines/simulators", schemaPath: "#/properties/engines/properties/simulators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data67.scripts !== void 0) {
          let data96 = data67.scripts;
          if (Array.isArray(data96)) {
            const len22 = data96.length;
            for (let i23 = 0; i23 < len22; i23++) {
              let data97 = data96[i23];
              if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                if (data97.id === void 0) {
                  const err164 = { instancePath: instancePath + "/engines/scripts/" + i23, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
                if (data97.pattern === void 0) {
                  const err165 = { instancePath: instancePath + "/engines/scripts/" + i23, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
                if (data97.source === void 0) {
                  const err166 = { instancePath: instancePath + "/engines/scripts/" + i23, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
                for (const key15 in data97) {
                  if (!func2.call(schema46.properties, key15)) {
                    const err167 = { instancePath: instancePath + "/engines/scripts/" + i23, schemaPath: "#/definitions/engines-script/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                if (data97.id !== void 0) {
                  if (typeof data97.id !== "string") {
                    const err168 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/id", schemaPath: "#/definitions/engines-script/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                }
                if (data97.words !== void 0) {
                  let data99 = data97.words;
                  if (Array.isArray(data99)) {
                    const len23 = data99.length;
                    for (let i24 = 0; i24 < len23; i24++) {
                      if (typeof data99[i24] !== "string") {
                        const err169 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/words/" + i24, schemaPath: "#/definitions/engines-script/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err169];
                        } else {
                          vErrors.push(err169);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err170 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/words", schemaPath: "#/definitions/engines-script/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                }
                if (data97.pattern !== void 0) {
                  if (typeof data97.pattern !== "string") {
                    const err171 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/pattern", schemaPath: "#/definitions/engines-script/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                if (data97.purpose !== void 0) {
                  let data102 = data97.purpose;
                  if (!(data102 === "hub-api" || data102 === "inference-router")) {
                    const err172 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/purpose", schemaPath: "#/definitions/engines-script/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema46.properties.purpose.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
                if (data97.model !== void 0) {
                  if (typeof data97.model !== "string") {
                    const err173 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/model", schemaPath: "#/definitions/engines-script/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                }
                if (data97.dataset !== void 0) {
                  if (typeof data97.dataset !== "boolean") {
                    const err174 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/dataset", schemaPath: "#/definitions/engines-script/properties/dataset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data97.singleSegment !== void 0) {
                  if (typeof data97.singleSegment !== "boolean") {
                    const err175 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/singleSegment", schemaPath: "#/definitions/engines-script/properties/singleSegment/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                }
                if (data97.unsure !== void 0) {
                  if (typeof data97.unsure !== "boolean") {
                    const err176 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/unsure", schemaPath: "#/definitions/engines-script/properties/unsure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data97.unless !== void 0) {
                  if (typeof data97.unless !== "string") {
                    const err177 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/unless", schemaPath: "#/definitions/engines-script/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                }
                if (data97.source !== void 0) {
                  if (typeof data97.source !== "string") {
                    const err178 = { instancePath: instancePath + "/engines/scripts/" + i23 + "/source", schemaPath: "#/definitions/engines-script/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
              } else {
                const err179 = { instancePath: instancePath + "/engines/scripts/" + i23, schemaPath: "#/definitions/engines-script/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
          } else {
            const err180 = { instancePath: instancePath + "/engines/scripts", schemaPath: "#/properties/engines/properties/scripts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
      } else {
        const err181 = { instancePath: instancePath + "/engines", schemaPath: "#/properties/engines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err181];
        } else {
          vErrors.push(err181);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data109 = data.environment;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (const key16 in data109) {
          if (!(key16 === "tokens" || key16 === "endpoints" || key16 === "offline")) {
            const err182 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
        if (data109.tokens !== void 0) {
          let data110 = data109.tokens;
          if (Array.isArray(data110)) {
            const len24 = data110.length;
            for (let i25 = 0; i25 < len24; i25++) {
              let data111 = data110[i25];
              if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                if (data111.id === void 0) {
                  const err183 = { instancePath: instancePath + "/environment/tokens/" + i25, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
                if (data111.name === void 0) {
                  const err184 = { instancePath: instancePath + "/environment/tokens/" + i25, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors++;
                }
                if (data111.rank === void 0) {
                  const err185 = { instancePath: instancePath + "/environment/tokens/" + i25, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                if (data111.source === void 0) {
                  const err186 = { instancePath: instancePath + "/environment/tokens/" + i25, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                for (const key17 in data111) {
                  if (!(key17 === "id" || key17 === "name" || key17 === "rank" || key17 === "file" || key17 === "keyless" || key17 === "source")) {
                    const err187 = { instancePath: instancePath + "/environment/tokens/" + i25, schemaPath: "#/definitions/environment-token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                }
                if (data111.id !== void 0) {
                  if (typeof data111.id !== "string") {
                    const err188 = { instancePath: instancePath + "/environment/tokens/" + i25 + "/id", schemaPath: "#/definitions/environment-token/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data111.name !== void 0) {
                  if (typeof data111.name !== "string") {
                    const err189 = { instancePath: instancePath + "/environment/tokens/" + i25 + "/name", schemaPath: "#/definitions/environment-token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                }
                if (data111.rank !== void 0) {
                  let data114 = data111.rank;
                  if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                    const err190 = { instancePath: instancePath + "/environment/tokens/" + i25 + "/rank", schemaPath: "#/definitions/environment-token/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
                if (data111.file !== void 0) {
                  if (typeof data111.file !== "boolean") {
                    const err191 = { instancePath: instancePath + "/environment/tokens/" + i25 + "/file", schemaPath: "#/definitions/environment-token/properties/file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
                if (data111.keyless !== void 0) {
                  if (typeof data111.keyless !== "boolean") {
                    const err192 = { instancePath: instancePath + "/environment/tokens/" + i25 + "/keyless", schemaPath: "#/definitions/environment-token/properties/keyless/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                }
                if (data111.source !== void 0) {
                  if (typeof data111.source !== "string") {
                    const err193 = { instancePath: instancePath + "/environment/tokens/" + i25 + "/source", schemaPath: "#/definitions/environment-token/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
              } else {
                const err194 = { instancePath: instancePath + "/environment/tokens/" + i25, schemaPath: "#/definitions/environment-token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
          } else {
            const err195 = { instancePath: instancePath + "/environment/tokens", schemaPath: "#/properties/environment/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data109.endpoints !== void 0) {
          let data118 = data109.endpoints;
          if (Array.isArray(data118)) {
            const len25 = data118.length;
            for (let i26 = 0; i26 < len25; i26++) {
              let data119 = data118[i26];
              if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                if (data119.id === void 0) {
                  const err196 = { instancePath: instancePath + "/environment/endpoints/" + i26, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
                if (data119.name === void 0) {
                  const err197 = { instancePath: instancePath + "/environment/endpoints/" + i26, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
                if (data119.source === void 0) {
                  const err198 = { instancePath: instancePath + "/environment/endpoints/" + i26, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
                for (const key18 in data119) {
                  if (!(key18 === "id" || key18 === "name" || key18 === "source")) {
                    const err199 = { instancePath: instancePath + "/environment/endpoints/" + i26, schemaPath: "#/definitions/environment-variable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data119.id !== void 0) {
                  if (typeof data119.id !== "string") {
                    const err200 = { instancePath: instancePath + "/environment/endpoints/" + i26 + "/id", schemaPath: "#/definitions/environment-variable/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
                if (data119.name !== void 0) {
                  if (typeof data119.name !== "string") {
                    const err201 = { instancePath: instancePath + "/environment/endpoints/" + i26 + "/name", schemaPath: "#/definitions/environment-variable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err201];
                    } else {
                      vErrors.push(err201);
                    }
                    errors++;
                  }
                }
                if (data119.source !== void 0) {
                  if (typeof data119.source !== "string") {
                    const err202 = { instancePath: instancePath + "/environment/endpoints/" + i26 + "/source", schemaPath: "#/definitions/environment-variable/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                }
              } else {
                const err203 = { instancePath: instancePath + "/environment/endpoints/" + i26, schemaPath: "#/definitions/environment-variable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
          } else {
            const err204 = { instancePath: instancePath + "/environment/endpoints", schemaPath: "#/properties/environment/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
        }
        if (data109.offline !== void 0) {
          let data123 = data109.offline;
          if (Array.isArray(data123)) {
            const len26 = data123.length;
            for (let i27 = 0; i27 < len26; i27++) {
              let data124 = data123[i27];
              if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                if (data124.id === void 0) {
                  const err205 = { instancePath: instancePath + "/environment/offline/" + i27, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
                if (data124.name === void 0) {
                  const err206 = { instancePath: instancePath + "/environment/offline/" + i27, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
                if (data124.values === void 0) {
                  const err207 = { instancePath: instancePath + "/environment/offline/" + i27, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
                if (data124.source === void 0) {
                  const err208 = { instancePath: instancePath + "/environment/offline/" + i27, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err208];
                  } else {
                    vErrors.push(err208);
                  }
                  errors++;
                }
                for (const key19 in data124) {
                  if (!(key19 === "id" || key19 === "name" || key19 === "values" || key19 === "unless" || key19 === "engines" || key19 === "source")) {
                    const err209 = { instancePath: instancePath + "/environment/offline/" + i27, schemaPath: "#/definitions/environment-offline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
                if (data124.id !== void 0) {
                  if (typeof data124.id !== "string") {
                    const err210 = { instancePath: instancePath + "/environment/offline/" + i27 + "/id", schemaPath: "#/definitions/environment-offline/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                if (data124.name !== void 0) {
                  if (typeof data124.name !== "string") {
                    const err211 = { instancePath: instancePath + "/environment/offline/" + i27 + "/name", schemaPath: "#/definitions/environment-offline/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                }
                if (data124.values !== void 0) {
                  let data127 = data124.values;
                  if (Array.isArray(data127)) {
                    const len27 = data127.length;
                    for (let i28 = 0; i28 < len27; i28++) {
                      if (typeof data127[i28] !== "string") {
                        const err212 = { instancePath: instancePath + "/environment/offline/" + i27 + "/values/" + i28, schemaPath: "#/definitions/environment-offline/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err212];
                        } else {
                          vErrors.push(err212);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err213 = { instancePath: instancePath + "/environment/offline/" + i27 + "/values", schemaPath: "#/definitions/environment-offline/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err213];
                    } else {
                      vErrors.push(err213);
                    }
                    errors++;
                  }
                }
                if (data124.unless !== void 0) {
                  if (typeof data124.unless !== "string") {
                    const err214 = { instancePath: instancePath + "/environment/offline/" + i27 + "/unless", schemaPath: "#/definitions/environment-offline/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                }
                if (data124.engines !== void 0) {
                  let data130 = data124.engines;
                  if (Array.isArray(data130)) {
                    const len28 = data130.length;
                    for (let i29 = 0; i29 < len28; i29++) {
                      if (typeof data130[i29] !== "string") {
                        const err215 = { instancePath: instancePath + "/environment/offline/" + i27 + "/engines/" + i29, schemaPath: "#/definitions/environment-offline/properties/engines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err215];
                        } else {
                          vErrors.push(err215);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err216 = { instancePath: instancePath + "/environment/offline/" + i27 + "/engines", schemaPath: "#/definitions/environment-offline/properties/engines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err216];
                    } else {
                      vErrors.push(err216);
                    }
                    errors++;
                  }
                }
                if (data124.source !== void 0) {
                  if (typeof data124.source !== "string") {
                    const err217 = { instancePath: instancePath + "/environment/offline/" + i27 + "/source", schemaPath: "#/definitions/environment-offline/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err217];
                    } else {
                      vErrors.push(err217);
                    }
                    errors++;
                  }
                }
              } else {
                const err218 = { instancePath: instancePath + "/environment/offline/" + i27, schemaPath: "#/definitions/environment-offline/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
          } else {
            const err219 = { instancePath: instancePath + "/environment/offline", schemaPath: "#/properties/environment/properties/offline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
      } else {
        const err220 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err220];
        } else {
          vErrors.push(err220);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      let data133 = data.identity;
      if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
        for (const key20 in data133) {
          if (!(key20 === "storeAuthentication" || key20 === "workloadIdentity" || key20 === "copies")) {
            const err221 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
        }
        if (data133.storeAuthentication !== void 0) {
          let data134 = data133.storeAuthentication;
          if (Array.isArray(data134)) {
            const len29 = data134.length;
            for (let i30 = 0; i30 < len29; i30++) {
              let data135 = data134[i30];
              if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                if (data135.id === void 0) {
                  const err222 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
                if (data135.group === void 0) {
                  const err223 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'" };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                if (data135.kinds === void 0) {
                  const err224 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'" };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
                if (data135.path === void 0) {
                  const err225 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
                if (data135.form === void 0) {
                  const err226 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
                if (data135.says === void 0) {
                  const err227 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
                if (data135.source === void 0) {
                  const err228 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
                for (const key21 in data135) {
                  if (!func2.call(schema21.properties.identity.properties.storeAuthentication.items.properties, key21)) {
                    const err229 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                }
                if (data135.id !== void 0) {
                  if (typeof data135.id !== "string") {
                    const err230 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/id", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
                if (data135.group !== void 0) {
                  if (typeof data135.group !== "string") {
                    const err231 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/group", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
                if (data135.kinds !== void 0) {
                  let data138 = data135.kinds;
                  if (Array.isArray(data138)) {
                    if (data138.length < 1) {
                      const err232 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/kinds", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err232];
                      } else {
                        vErrors.push(err232);
                      }
                      errors++;
                    }
                    const len30 = data138.length;
                    for (let i31 = 0; i31 < len30; i31++) {
                      if (typeof data138[i31] !== "string") {
                        const err233 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/kinds/" + i31, schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err233];
                        } else {
                          vErrors.push(err233);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err234 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/kinds", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err234];
                    } else {
                      vErrors.push(err234);
                    }
                    errors++;
                  }
                }
                if (data135.path !== void 0) {
                  if (typeof data135.path !== "string") {
                    const err235 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/path", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
                if (data135.equals !== void 0) {
                  if (typeof data135.equals !== "string") {
                    const err236 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/equals", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err236];
                    } else {
                      vErrors.push(err236);
                    }
                    errors++;
                  }
                }
                if (data135.form !== void 0) {
                  let data142 = data135.form;
                  if (!(data142 === "workload" || data142 === "controller" || data142 === "static")) {
                    const err237 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/form", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/form/enum", keyword: "enum", params: { allowedValues: schema21.properties.identity.properties.storeAuthentication.items.properties.form.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err237];
                    } else {
                      vErrors.push(err237);
                    }
                    errors++;
                  }
                }
                if (data135.says !== void 0) {
                  if (typeof data135.says !== "string") {
                    const err238 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/says", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                }
                if (data135.account !== void 0) {
                  if (typeof data135.account !== "string") {
                    const err239 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/account", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                }
                if (data135.source !== void 0) {
                  if (typeof data135.source !== "string") {
                    const err240 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30 + "/source", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err240];
                    } else {
                      vErrors.push(err240);
                    }
                    errors++;
                  }
                }
              } else {
                const err241 = { instancePath: instancePath + "/identity/storeAuthentication/" + i30, schemaPath: "#/properties/identity/properties/storeAuthentication/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
          } else {
            const err242 = { instancePath: instancePath + "/identity/storeAuthentication", schemaPath: "#/properties/identity/properties/storeAuthentication/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data133.workloadIdentity !== void 0) {
          let data146 = data133.workloadIdentity;
          if (Array.isArray(data146)) {
            const len31 = data146.length;
            for (let i32 = 0; i32 < len31; i32++) {
              let data147 = data146[i32];
              if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                if (data147.id === void 0) {
                  const err243 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
                if (data147.says === void 0) {
                  const err244 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
                if (data147.on === void 0) {
                  const err245 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
                if (data147.key === void 0) {
                  const err246 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
                if (data147.source === void 0) {
                  const err247 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err247];
                  } else {
                    vErrors.push(err247);
                  }
                  errors++;
                }
                for (const key22 in data147) {
                  if (!(key22 === "id" || key22 === "says" || key22 === "on" || key22 === "key" || key22 === "podLabel" || key22 === "source")) {
                    const err248 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                }
                if (data147.id !== void 0) {
                  if (typeof data147.id !== "string") {
                    const err249 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32 + "/id", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                }
                if (data147.says !== void 0) {
                  if (typeof data147.says !== "string") {
                    const err250 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32 + "/says", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err250];
                    } else {
                      vErrors.push(err250);
                    }
                    errors++;
                  }
                }
                if (data147.on !== void 0) {
                  let data150 = data147.on;
                  if (!(data150 === "serviceAccount" || data150 === "pod")) {
                    const err251 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32 + "/on", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema21.properties.identity.properties.workloadIdentity.items.properties.on.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                }
                if (data147.key !== void 0) {
                  if (typeof data147.key !== "string") {
                    const err252 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32 + "/key", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors++;
                  }
                }
                if (data147.podLabel !== void 0) {
                  if (typeof data147.podLabel !== "string") {
                    const err253 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32 + "/podLabel", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/podLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err253];
                    } else {
                      vErrors.push(err253);
                    }
                    errors++;
                  }
                }
                if (data147.source !== void 0) {
                  if (typeof data147.source !== "string") {
                    const err254 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32 + "/source", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
              } else {
                const err255 = { instancePath: instancePath + "/identity/workloadIdentity/" + i32, schemaPath: "#/properties/identity/properties/workloadIdentity/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
          } else {
            const err256 = { instancePath: instancePath + "/identity/workloadIdentity", schemaPath: "#/properties/identity/properties/workloadIdentity/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
        }
        if (data133.copies !== void 0) {
          let data154 = data133.copies;
          if (Array.isArray(data154)) {
            const len32 = data154.length;
            for (let i33 = 0; i33 < len32; i33++) {
              let data155 = data154[i33];
              if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                if (data155.id === void 0) {
                  const err257 = { instancePath: instancePath + "/identity/copies/" + i33, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
                if (data155.says === void 0) {
                  const err258 = { instancePath: instancePath + "/identity/copies/" + i33, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err258];
                  } else {
                    vErrors.push(err258);
                  }
                  errors++;
                }
                if (data155.enable === void 0) {
                  const err259 = { instancePath: instancePath + "/identity/copies/" + i33, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "enable" }, message: "must have required property 'enable'" };
                  if (vErrors === null) {
                    vErrors = [err259];
                  } else {
                    vErrors.push(err259);
                  }
                  errors++;
                }
                if (data155.source === void 0) {
                  const err260 = { instancePath: instancePath + "/identity/copies/" + i33, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err260];
                  } else {
                    vErrors.push(err260);
                  }
                  errors++;
                }
                for (const key23 in data155) {
                  if (!(key23 === "id" || key23 === "says" || key23 === "enable" || key23 === "enableValue" || key23 === "namespaces" || key23 === "selector" || key23 === "source")) {
                    const err261 = { instancePath: instancePath + "/identity/copies/" + i33, schemaPath: "#/properties/identity/properties/copies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  }
                }
                if (data155.id !== void 0) {
                  if (typeof data155.id !== "string") {
                    const err262 = { instancePath: instancePath + "/identity/copies/" + i33 + "/id", schemaPath: "#/properties/identity/properties/copies/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                }
                if (data155.says !== void 0) {
                  if (typeof data155.says !== "string") {
                    const err263 = { instancePath: instancePath + "/identity/copies/" + i33 + "/says", schemaPath: "#/properties/identity/properties/copies/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                }
                if (data155.enable !== void 0) {
                  if (typeof data155.enable !== "string") {
                    const err264 = { instancePath: instancePath + "/identity/copies/" + i33 + "/enable", schemaPath: "#/properties/identity/properties/copies/items/properties/enable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                }
                if (data155.enableValue !== void 0) {
                  if (typeof data155.enableValue !== "string") {
                    const err265 = { instancePath: instancePath + "/identity/copies/" + i33 + "/enableValue", schemaPath: "#/properties/identity/properties/copies/items/properties/enableValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                }
                if (data155.namespaces !== void 0) {
                  if (typeof data155.namespaces !== "string") {
                    const err266 = { instancePath: instancePath + "/identity/copies/" + i33 + "/namespaces", schemaPath: "#/properties/identity/properties/copies/items/properties/namespaces/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                }
                if (data155.selector !== void 0) {
                  if (typeof data155.selector !== "string") {
                    const err267 = { instancePath: instancePath + "/identity/copies/" + i33 + "/selector", schemaPath: "#/properties/identity/properties/copies/items/properties/selector/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err267];
                    } else {
                      vErrors.push(err267);
                    }
                    errors++;
                  }
                }
                if (data155.source !== void 0) {
                  if (typeof data155.source !== "string") {
                    const err268 = { instancePath: instancePath + "/identity/copies/" + i33 + "/source", schemaPath: "#/properties/identity/properties/copies/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
              } else {
                const err269 = { instancePath: instancePath + "/identity/copies/" + i33, schemaPath: "#/properties/identity/properties/copies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
          } else {
            const err270 = { instancePath: instancePath + "/identity/copies", schemaPath: "#/properties/identity/properties/copies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
        }
      } else {
        const err271 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err271];
        } else {
          vErrors.push(err271);
        }
        errors++;
      }
    }
    if (data.rbac !== void 0) {
      let data163 = data.rbac;
      if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
        for (const key24 in data163) {
          if (!(key24 === "read" || key24 === "indirect" || key24 === "builtin" || key24 === "broad" || key24 === "operators")) {
            const err272 = { instancePath: instancePath + "/rbac", schemaPath: "#/properties/rbac/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
        }
        if (data163.read !== void 0) {
          let data164 = data163.read;
          if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
            if (data164.groups === void 0) {
              const err273 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
            if (data164.resources === void 0) {
              const err274 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
            }
            if (data164.verbs === void 0) {
              const err275 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "verbs" }, message: "must have required property 'verbs'" };
              if (vErrors === null) {
                vErrors = [err275];
              } else {
                vErrors.push(err275);
              }
              errors++;
            }
            for (const key25 in data164) {
              if (!(key25 === "groups" || key25 === "resources" || key25 === "verbs")) {
                const err276 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              }
            }
            if (data164.groups !== void 0) {
              let data165 = data164.groups;
              if (Array.isArray(data165)) {
                if (data165.length < 1) {
                  const err277 = { instancePath: instancePath + "/rbac/read/groups", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
                const len33 = data165.length;
                for (let i34 = 0; i34 < len33; i34++) {
                  if (typeof data165[i34] !== "string") {
                    const err278 = { instancePath: instancePath + "/rbac/read/groups/" + i34, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
              } else {
                const err279 = { instancePath: instancePath + "/rbac/read/groups", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
            }
            if (data164.resources !== void 0) {
              let data167 = data164.resources;
              if (Array.isArray(data167)) {
                if (data167.length < 1) {
                  const err280 = { instancePath: instancePath + "/rbac/read/resources", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
                const len34 = data167.length;
                for (let i35 = 0; i35 < len34; i35++) {
                  if (typeof data167[i35] !== "string") {
                    const err281 = { instancePath: instancePath + "/rbac/read/resources/" + i35, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
              } else {
                const err282 = { instancePath: instancePath + "/rbac/read/resources", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err282];
                } else {
                  vErrors.push(err282);
                }
                errors++;
              }
            }
            if (data164.verbs !== void 0) {
              let data169 = data164.verbs;
              if (Array.isArray(data169)) {
                if (data169.length < 1) {
                  const err283 = { instancePath: instancePath + "/rbac/read/verbs", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err283];
                  } else {
                    vErrors.push(err283);
                  }
                  errors++;
                }
                const len35 = data169.length;
                for (let i36 = 0; i36 < len35; i36++) {
                  if (typeof data169[i36] !== "string") {
                    const err284 = { instancePath: instancePath + "/rbac/read/verbs/" + i36, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err284];
                    } else {
                      vErrors.push(err284);
                    }
                    errors++;
                  }
                }
              } else {
                const err285 = { instancePath: instancePath + "/rbac/read/verbs", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
            }
          } else {
            const err286 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        }
        if (data163.indirect !== void 0) {
          let data171 = data163.indirect;
          if (Array.isArray(data171)) {
            const len36 = data171.length;
            for (let i37 = 0; i37 < len36; i37++) {
              let data172 = data171[i37];
              if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
                if (data172.id === void 0) {
                  const err287 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err287];
                  } else {
                    vErrors.push(err287);
                  }
                  errors++;
                }
                if (data172.says === void 0) {
                  const err288 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err288];
                  } else {
                    vErrors.push(err288);
                  }
                  errors++;
                }
                if (data172.groups === void 0) {
                  const err289 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
                  if (vErrors === null) {
                    vErrors = [err289];
                  } else {
                    vErrors.push(err289);
                  }
                  errors++;
                }
                if (data172.resources === void 0) {
                  const err290 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
                if (data172.verbs === void 0) {
                  const err291 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "verbs" }, message: "must have required property 'verbs'" };
                  if (vErrors === null) {
                    vErrors = [err291];
                  } else {
                    vErrors.push(err291);
                  }
                  errors++;
                }
                if (data172.source === void 0) {
                  const err292 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err292];
                  } else {
                    vErrors.push(err292);
                  }
                  errors++;
                }
                for (const key26 in data172) {
                  if (!(key26 === "id" || key26 === "says" || key26 === "groups" || key26 === "resources" || key26 === "verbs" || key26 === "clusterOnly" || key26 === "source")) {
                    const err293 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err293];
                    } else {
                      vErrors.push(err293);
                    }
                    errors++;
                  }
                }
                if (data172.id !== void 0) {
                  if (typeof data172.id !== "string") {
                    const err294 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/id", schemaPath: "#/properties/rbac/properties/indirect/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err294];
                    } else {
                      vErrors.push(err294);
                    }
                    errors++;
                  }
                }
                if (data172.says !== void 0) {
                  if (typeof data172.says !== "string") {
                    const err295 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/says", schemaPath: "#/properties/rbac/properties/indirect/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                }
                if (data172.groups !== void 0) {
                  let data175 = data172.groups;
                  if (Array.isArray(data175)) {
                    if (data175.length < 1) {
                      const err296 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/groups", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err296];
                      } else {
                        vErrors.push(err296);
                      }
                      errors++;
                    }
                    const len37 = data175.length;
                    for (let i38 = 0; i38 < len37; i38++) {
                      if (typeof data175[i38] !== "string") {
                        const err297 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/groups/" + i38, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err297];
                        } else {
                          vErrors.push(err297);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err298 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/groups", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                }
                if (data172.resources !== void 0) {
                  let data177 = data172.resources;
                  if (Array.isArray(data177)) {
                    if (data177.length < 1) {
                      const err299 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/resources", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err299];
                      } else {
                        vErrors.push(err299);
                      }
                      errors++;
                    }
                    const len38 = data177.length;
                    for (let i39 = 0; i39 < len38; i39++) {
                      if (typeof data177[i39] !== "string") {
                        const err300 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/resources/" + i39, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err300];
                        } else {
                          vErrors.push(err300);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err301 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/resources", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err301];
                    } else {
                      vErrors.push(err301);
                    }
                    errors++;
                  }
                }
                if (data172.verbs !== void 0) {
                  let data179 = data172.verbs;
                  if (Array.isArray(data179)) {
                    if (data179.length < 1) {
                      const err302 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/verbs", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err302];
                      } else {
                        vErrors.push(err302);
                      }
                      errors++;
                    }
                    const len39 = data179.length;
                    for (let i40 = 0; i40 < len39; i40++) {
                      if (typeof data179[i40] !== "string") {
                        const err303 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/verbs/" + i40, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err303];
                        } else {
                          vErrors.push(err303);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err304 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/verbs", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err304];
                    } else {
                      vErrors.push(err304);
                    }
                    errors++;
                  }
                }
                if (data172.clusterOnly !== void 0) {
                  if (typeof data172.clusterOnly !== "boolean") {
                    const err305 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/clusterOnly", schemaPath: "#/properties/rbac/properties/indirect/items/properties/clusterOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                }
                if (data172.source !== void 0) {
                  if (typeof data172.source !== "string") {
                    const err306 = { instancePath: instancePath + "/rbac/indirect/" + i37 + "/source", schemaPath: "#/properties/rbac/properties/indirect/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err306];
                    } else {
                      vErrors.push(err306);
                    }
                    errors++;
                  }
                }
              } else {
                const err307 = { instancePath: instancePath + "/rbac/indirect/" + i37, schemaPath: "#/properties/rbac/properties/indirect/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
            }
          } else {
            const err308 = { instancePath: instancePath + "/rbac/indirect", schemaPath: "#/properties/rbac/properties/indirect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err308];
            } else {
              vErrors.push(err308);
            }
            errors++;
          }
        }
        if (data163.builtin !== void 0) {
          let data183 = data163.builtin;
          if (Array.isArray(data183)) {
            const len40 = data183.length;
            for (let i41 = 0; i41 < len40; i41++) {
              let data184 = data183[i41];
              if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
                if (data184.id === void 0) {
                  const err309 = { instancePath: instancePath + "/rbac/builtin/" + i41, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
                if (data184.reads === void 0) {
                  const err310 = { instancePath: instancePath + "/rbac/builtin/" + i41, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'" };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
                if (data184.wildcard === void 0) {
                  const err311 = { instancePath: instancePath + "/rbac/builtin/" + i41, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "wildcard" }, message: "must have required property 'wildcard'" };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
                if (data184.source === void 0) {
                  const err312 = { instancePath: instancePath + "/rbac/builtin/" + i41, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err312];
                  } else {
                    vErrors.push(err312);
                  }
                  errors++;
                }
                for (const key27 in data184) {
                  if (!(key27 === "id" || key27 === "reads" || key27 === "wildcard" || key27 === "label" || key27 === "source")) {
                    const err313 = { instancePath: instancePath + "/rbac/builtin/" + i41, schemaPath: "#/properties/rbac/properties/builtin/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err313];
                    } else {
                      vErrors.push(err313);
                    }
                    errors++;
                  }
                }
                if (data184.id !== void 0) {
                  if (typeof data184.id !== "string") {
                    const err314 = { instancePath: instancePath + "/rbac/builtin/" + i41 + "/id", schemaPath: "#/properties/rbac/properties/builtin/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                }
                if (data184.reads !== void 0) {
                  if (typeof data184.reads !== "boolean") {
                    const err315 = { instancePath: instancePath + "/rbac/builtin/" + i41 + "/reads", schemaPath: "#/properties/rbac/properties/builtin/items/properties/reads/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err315];
                    } else {
                      vErrors.push(err315);
                    }
                    errors++;
                  }
                }
                if (data184.wildcard !== void 0) {
                  if (typeof data184.wildcard !== "boolean") {
                    const err316 = { instancePath: instancePath + "/rbac/builtin/" + i41 + "/wildcard", schemaPath: "#/properties/rbac/properties/builtin/items/properties/wildcard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err316];
                    } else {
                      vErrors.push(err316);
                    }
                    errors++;
                  }
                }
                if (data184.label !== void 0) {
                  if (typeof data184.label !== "string") {
                    const err317 = { instancePath: instancePath + "/rbac/builtin/" + i41 + "/label", schemaPath: "#/properties/rbac/properties/builtin/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                }
                if (data184.source !== void 0) {
                  if (typeof data184.source !== "string") {
                    const err318 = { instancePath: instancePath + "/rbac/builtin/" + i41 + "/source", schemaPath: "#/properties/rbac/properties/builtin/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                }
              } else {
                const err319 = { instancePath: instancePath + "/rbac/builtin/" + i41, schemaPath: "#/properties/rbac/properties/builtin/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err319];
                } else {
                  vErrors.push(err319);
                }
                errors++;
              }
            }
          } else {
            const err320 = { instancePath: instancePath + "/rbac/builtin", schemaPath: "#/properties/rbac/properties/builtin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
        }
        if (data163.broad !== void 0) {
          let data190 = data163.broad;
          if (Array.isArray(data190)) {
            const len41 = data190.length;
            for (let i42 = 0; i42 < len41; i42++) {
              let data191 = data190[i42];
              if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                if (data191.id === void 0) {
                  const err321 = { instancePath: instancePath + "/rbac/broad/" + i42, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
                if (data191.kind === void 0) {
                  const err322 = { instancePath: instancePath + "/rbac/broad/" + i42, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err322];
                  } else {
                    vErrors.push(err322);
                  }
                  errors++;
                }
                if (data191.name === void 0) {
                  const err323 = { instancePath: instancePath + "/rbac/broad/" + i42, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err323];
                  } else {
                    vErrors.push(err323);
                  }
                  errors++;
                }
                if (data191.source === void 0) {
                  const err324 = { instancePath: instancePath + "/rbac/broad/" + i42, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
                for (const key28 in data191) {
                  if (!(key28 === "id" || key28 === "kind" || key28 === "name" || key28 === "source")) {
                    const err325 = { instancePath: instancePath + "/rbac/broad/" + i42, schemaPath: "#/properties/rbac/properties/broad/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err325];
                    } else {
                      vErrors.push(err325);
                    }
                    errors++;
                  }
                }
                if (data191.id !== void 0) {
                  if (typeof data191.id !== "string") {
                    const err326 = { instancePath: instancePath + "/rbac/broad/" + i42 + "/id", schemaPath: "#/properties/rbac/properties/broad/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
                if (data191.kind !== void 0) {
                  let data193 = data191.kind;
                  if (!(data193 === "Group" || data193 === "User")) {
                    const err327 = { instancePath: instancePath + "/rbac/broad/" + i42 + "/kind", schemaPath: "#/properties/rbac/properties/broad/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.rbac.properties.broad.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err327];
                    } else {
                      vErrors.push(err327);
                    }
                    errors++;
                  }
                }
                if (data191.name !== void 0) {
                  if (typeof data191.name !== "string") {
                    const err328 = { instancePath: instancePath + "/rbac/broad/" + i42 + "/name", schemaPath: "#/properties/rbac/properties/broad/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                }
                if (data191.source !== void 0) {
                  if (typeof data191.source !== "string") {
                    const err329 = { instancePath: instancePath + "/rbac/broad/" + i42 + "/source", schemaPath: "#/properties/rbac/properties/broad/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                }
              } else {
                const err330 = { instancePath: instancePath + "/rbac/broad/" + i42, schemaPath: "#/properties/rbac/properties/broad/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err330];
                } else {
                  vErrors.push(err330);
                }
                errors++;
              }
            }
          } else {
            const err331 = { instancePath: instancePath + "/rbac/broad", schemaPath: "#/properties/rbac/properties/broad/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
        }
        if (data163.operators !== void 0) {
          let data196 = data163.operators;
          if (Array.isArray(data196)) {
            const len42 = data196.length;
            for (let i43 = 0; i43 < len42; i43++) {
              let data197 = data196[i43];
              if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                if (data197.id === void 0) {
                  const err332 = { instancePath: instancePath + "/rbac/operators/" + i43, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err332];
                  } else {
                    vErrors.push(err332);
                  }
                  errors++;
                }
                if (data197.accounts === void 0) {
                  const err333 = { instancePath: instancePath + "/rbac/operators/" + i43, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
                  if (vErrors === null) {
                    vErrors = [err333];
                  } else {
                    vErrors.push(err333);
                  }
                  errors++;
                }
                if (data197.source === void 0) {
                  const err334 = { instancePath: instancePath + "/rbac/operators/" + i43, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err334];
                  } else {
                    vErrors.push(err334);
                  }
                  errors++;
                }
                for (const key29 in data197) {
                  if (!(key29 === "id" || key29 === "accounts" || key29 === "source")) {
                    const err335 = { instancePath: instancePath + "/rbac/operators/" + i43, schemaPath: "#/properties/rbac/properties/operators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err335];
                    } else {
                      vErrors.push(err335);
                    }
                    errors++;
                  }
                }
                if (data197.id !== void 0) {
                  if (typeof data197.id !== "string") {
                    const err336 = { instancePath: instancePath + "/rbac/operators/" + i43 + "/id", schemaPath: "#/properties/rbac/properties/operators/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err336];
                    } else {
                      vErrors.push(err336);
                    }
                    errors++;
                  }
                }
                if (data197.accounts !== void 0) {
                  let data199 = data197.accounts;
                  if (Array.isArray(data199)) {
                    if (data199.length < 1) {
                      const err337 = { instancePath: instancePath + "/rbac/operators/" + i43 + "/accounts", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err337];
                      } else {
                        vErrors.push(err337);
                      }
                      errors++;
                    }
                    const len43 = data199.length;
                    for (let i44 = 0; i44 < len43; i44++) {
                      if (typeof data199[i44] !== "string") {
                        const err338 = { instancePath: instancePath + "/rbac/operators/" + i43 + "/accounts/" + i44, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err338];
                        } else {
                          vErrors.push(err338);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err339 = { instancePath: instancePath + "/rbac/operators/" + i43 + "/accounts", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err339];
                    } else {
                      vErrors.push(err339);
                    }
                    errors++;
                  }
                }
                if (data197.source !== void 0) {
                  if (typeof data197.source !== "string") {
                    const err340 = { instancePath: instancePath + "/rbac/operators/" + i43 + "/source", schemaPath: "#/properties/rbac/properties/operators/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                }
              } else {
                const err341 = { instancePath: instancePath + "/rbac/operators/" + i43, schemaPath: "#/properties/rbac/properties/operators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err341];
                } else {
                  vErrors.push(err341);
                }
                errors++;
              }
            }
          } else {
            const err342 = { instancePath: instancePath + "/rbac/operators", schemaPath: "#/properties/rbac/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err342];
            } else {
              vErrors.push(err342);
            }
            errors++;
          }
        }
      } else {
        const err343 = { instancePath: instancePath + "/rbac", schemaPath: "#/properties/rbac/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err343];
        } else {
          vErrors.push(err343);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data202 = data.rotation;
      if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
        for (const key30 in data202) {
          if (!(key30 === "rotatedAt" || key30 === "rotateEvery" || key30 === "expiresAt" || key30 === "reload")) {
            const err344 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err344];
            } else {
              vErrors.push(err344);
            }
            errors++;
          }
        }
        if (data202.rotatedAt !== void 0) {
          let data203 = data202.rotatedAt;
          if (Array.isArray(data203)) {
            const len44 = data203.length;
            for (let i45 = 0; i45 < len44; i45++) {
              if (typeof data203[i45] !== "string") {
                const err345 = { instancePath: instancePath + "/rotation/rotatedAt/" + i45, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err345];
                } else {
                  vErrors.push(err345);
                }
                errors++;
              }
            }
          } else {
            const err346 = { instancePath: instancePath + "/rotation/rotatedAt", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err346];
            } else {
              vErrors.push(err346);
            }
            errors++;
          }
        }
        if (data202.rotateEvery !== void 0) {
          let data205 = data202.rotateEvery;
          if (Array.isArray(data205)) {
            const len45 = data205.length;
            for (let i46 = 0; i46 < len45; i46++) {
              if (typeof data205[i46] !== "string") {
                const err347 = { instancePath: instancePath + "/rotation/rotateEvery/" + i46, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            }
          } else {
            const err348 = { instancePath: instancePath + "/rotation/rotateEvery", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err348];
            } else {
              vErrors.push(err348);
            }
            errors++;
          }
        }
        if (data202.expiresAt !== void 0) {
          let data207 = data202.expiresAt;
          if (Array.isArray(data207)) {
            const len46 = data207.length;
            for (let i47 = 0; i47 < len46; i47++) {
              if (typeof data207[i47] !== "string") {
                const err349 = { instancePath: instancePath + "/rotation/expiresAt/" + i47, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err349];
                } else {
                  vErrors.push(err349);
                }
                errors++;
              }
            }
          } else {
            const err350 = { instancePath: instancePath + "/rotation/expiresAt", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
        }
        if (data202.reload !== void 0) {
          let data209 = data202.reload;
          if (Array.isArray(data209)) {
            const len47 = data209.length;
            for (let i48 = 0; i48 < len47; i48++) {
              let data210 = data209[i48];
              if (data210 && typeof data210 == "object" && !Array.isArray(data210)) {
                if (data210.id === void 0) {
                  const err351 = { instancePath: instancePath + "/rotation/reload/" + i48, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err351];
                  } else {
                    vErrors.push(err351);
                  }
                  errors++;
                }
                if (data210.key === void 0) {
                  const err352 = { instancePath: instancePath + "/rotation/reload/" + i48, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                  if (vErrors === null) {
                    vErrors = [err352];
                  } else {
                    vErrors.push(err352);
                  }
                  errors++;
                }
                if (data210.source === void 0) {
                  const err353 = { instancePath: instancePath + "/rotation/reload/" + i48, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err353];
                  } else {
                    vErrors.push(err353);
                  }
                  errors++;
                }
                for (const key31 in data210) {
                  if (!(key31 === "id" || key31 === "key" || key31 === "value" || key31 === "match" || key31 === "groups" || key31 === "source")) {
                    const err354 = { instancePath: instancePath + "/rotation/reload/" + i48, schemaPath: "#/properties/rotation/properties/reload/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err354];
                    } else {
                      vErrors.push(err354);
                    }
                    errors++;
                  }
                }
                if (data210.id !== void 0) {
                  if (typeof data210.id !== "string") {
                    const err355 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/id", schemaPath: "#/properties/rotation/properties/reload/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err355];
                    } else {
                      vErrors.push(err355);
                    }
                    errors++;
                  }
                }
                if (data210.key !== void 0) {
                  if (typeof data210.key !== "string") {
                    const err356 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/key", schemaPath: "#/properties/rotation/properties/reload/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err356];
                    } else {
                      vErrors.push(err356);
                    }
                    errors++;
                  }
                }
                if (data210.value !== void 0) {
                  if (typeof data210.value !== "string") {
                    const err357 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/value", schemaPath: "#/properties/rotation/properties/reload/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err357];
                    } else {
                      vErrors.push(err357);
                    }
                    errors++;
                  }
                }
                if (data210.match !== void 0) {
                  if (typeof data210.match !== "string") {
                    const err358 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/match", schemaPath: "#/properties/rotation/properties/reload/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                }
                if (data210.groups !== void 0) {
                  let data215 = data210.groups;
                  if (Array.isArray(data215)) {
                    const len48 = data215.length;
                    for (let i49 = 0; i49 < len48; i49++) {
                      if (typeof data215[i49] !== "string") {
                        const err359 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/groups/" + i49, schemaPath: "#/properties/rotation/properties/reload/items/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err359];
                        } else {
                          vErrors.push(err359);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err360 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/groups", schemaPath: "#/properties/rotation/properties/reload/items/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err360];
                    } else {
                      vErrors.push(err360);
                    }
                    errors++;
                  }
                }
                if (data210.source !== void 0) {
                  if (typeof data210.source !== "string") {
                    const err361 = { instancePath: instancePath + "/rotation/reload/" + i48 + "/source", schemaPath: "#/properties/rotation/properties/reload/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err361];
                    } else {
                      vErrors.push(err361);
                    }
                    errors++;
                  }
                }
              } else {
                const err362 = { instancePath: instancePath + "/rotation/reload/" + i48, schemaPath: "#/properties/rotation/properties/reload/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err362];
                } else {
                  vErrors.push(err362);
                }
                errors++;
              }
            }
          } else {
            const err363 = { instancePath: instancePath + "/rotation/reload", schemaPath: "#/properties/rotation/properties/reload/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err363];
            } else {
              vErrors.push(err363);
            }
            errors++;
          }
        }
      } else {
        const err364 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err364];
        } else {
          vErrors.push(err364);
        }
        errors++;
      }
    }
    if (data.secretStores !== void 0) {
      let data218 = data.secretStores;
      if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
        for (const key32 in data218) {
          if (!(key32 === "producers" || key32 === "annotated" || key32 === "stores" || key32 === "injectors")) {
            const err365 = { instancePath: instancePath + "/secretStores", schemaPath: "#/properties/secretStores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err365];
            } else {
              vErrors.push(err365);
            }
            errors++;
          }
        }
        if (data218.producers !== void 0) {
          let data219 = data218.producers;
          if (Array.isArray(data219)) {
            const len49 = data219.length;
            for (let i50 = 0; i50 < len49; i50++) {
              if (!validate17(data219[i50], { instancePath: instancePath + "/secretStores/producers/" + i50, parentData: data219, parentDataProperty: i50, rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err366 = { instancePath: instancePath + "/secretStores/producers", schemaPath: "#/properties/secretStores/properties/producers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err366];
            } else {
              vErrors.push(err366);
            }
            errors++;
          }
        }
        if (data218.annotated !== void 0) {
          let data221 = data218.annotated;
          if (Array.isArray(data221)) {
            const len50 = data221.length;
            for (let i51 = 0; i51 < len50; i51++) {
              let data222 = data221[i51];
              if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
                if (data222.id === void 0) {
                  const err367 = { instancePath: instancePath + "/secretStores/annotated/" + i51, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err367];
                  } else {
                    vErrors.push(err367);
                  }
                  errors++;
                }
                if (data222.trigger === void 0) {
                  const err368 = { instancePath: instancePath + "/secretStores/annotated/" + i51, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "trigger" }, message: "must have required property 'trigger'" };
                  if (vErrors === null) {
                    vErrors = [err368];
                  } else {
                    vErrors.push(err368);
                  }
                  errors++;
                }
                if (data222.name === void 0) {
                  const err369 = { instancePath: instancePath + "/secretStores/annotated/" + i51, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err369];
                  } else {
                    vErrors.push(err369);
                  }
                  errors++;
                }
                if (data222.source === void 0) {
                  const err370 = { instancePath: instancePath + "/secretStores/annotated/" + i51, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err370];
                  } else {
                    vErrors.push(err370);
                  }
                  errors++;
                }
                for (const key33 in data222) {
                  if (!(key33 === "id" || key33 === "trigger" || key33 === "name" || key33 === "source")) {
                    const err371 = { instancePath: instancePath + "/secretStores/annotated/" + i51, schemaPath: "#/properties/secretStores/properties/annotated/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err371];
                    } else {
                      vErrors.push(err371);
                    }
                    errors++;
                  }
                }
                if (data222.id !== void 0) {
                  if (typeof data222.id !== "string") {
                    const err372 = { instancePath: instancePath + "/secretStores/annotated/" + i51 + "/id", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err372];
                    } else {
                      vErrors.push(err372);
                    }
                    errors++;
                  }
                }
                if (data222.trigger !== void 0) {
                  if (typeof data222.trigger !== "string") {
                    const err373 = { instancePath: instancePath + "/secretStores/annotated/" + i51 + "/trigger", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err373];
                    } else {
                      vErrors.push(err373);
                    }
                    errors++;
                  }
                }
                if (data222.name !== void 0) {
                  if (typeof data222.name !== "string") {
                    const err374 = { instancePath: instancePath + "/secretStores/annotated/" + i51 + "/name", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err374];
                    } else {
                      vErrors.push(err374);
                    }
                    errors++;
                  }
                }
                if (data222.source !== void 0) {
                  if (typeof data222.source !== "string") {
                    const err375 = { instancePath: instancePath + "/secretStores/annotated/" + i51 + "/source", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err375];
                    } else {
                      vErrors.push(err375);
                    }
                    errors++;
                  }
                }
              } else {
                const err376 = { instancePath: instancePath + "/secretStores/annotated/" + i51, schemaPath: "#/properties/secretStores/properties/annotated/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err376];
                } else {
                  vErrors.push(err376);
                }
                errors++;
              }
            }
          } else {
            const err377 = { instancePath: instancePath + "/secretStores/annotated", schemaPath: "#/properties/secretStores/properties/annotated/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err377];
            } else {
              vErrors.push(err377);
            }
            errors++;
          }
        }
        if (data218.stores !== void 0) {
          let data227 = data218.stores;
          if (Array.isArray(data227)) {
            const len51 = data227.length;
            for (let i52 = 0; i52 < len51; i52++) {
              let data228 = data227[i52];
              if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
                if (data228.id === void 0) {
                  const err378 = { instancePath: instancePath + "/secretStores/stores/" + i52, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err378];
                  } else {
                    vErrors.push(err378);
                  }
                  errors++;
                }
                if (data228.path === void 0) {
                  const err379 = { instancePath: instancePath + "/secretStores/stores/" + i52, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err379];
                  } else {
                    vErrors.push(err379);
                  }
                  errors++;
                }
                if (data228.class === void 0) {
                  const err380 = { instancePath: instancePath + "/secretStores/stores/" + i52, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'" };
                  if (vErrors === null) {
                    vErrors = [err380];
                  } else {
                    vErrors.push(err380);
                  }
                  errors++;
                }
                if (data228.source === void 0) {
                  const err381 = { instancePath: instancePath + "/secretStores/stores/" + i52, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err381];
                  } else {
                    vErrors.push(err381);
                  }
                  errors++;
                }
                for (const key34 in data228) {
                  if (!(key34 === "id" || key34 === "path" || key34 === "class" || key34 === "namespace" || key34 === "elsewhere" || key34 === "source")) {
                    const err382 = { instancePath: instancePath + "/secretStores/stores/" + i52, schemaPath: "#/properties/secretStores/properties/stores/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err382];
                    } else {
                      vErrors.push(err382);
                    }
                    errors++;
                  }
                }
                if (data228.id !== void 0) {
                  if (typeof data228.id !== "string") {
                    const err383 = { instancePath: instancePath + "/secretStores/stores/" + i52 + "/id", schemaPath: "#/properties/secretStores/properties/stores/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err383];
                    } else {
                      vErrors.push(err383);
                    }
                    errors++;
                  }
                }
                if (data228.path !== void 0) {
                  if (typeof data228.path !== "string") {
                    const err384 = { instancePath: instancePath + "/secretStores/stores/" + i52 + "/path", schemaPath: "#/properties/secretStores/properties/stores/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                }
                if (data228.class !== void 0) {
                  let data231 = data228.class;
                  if (!(data231 === "literal" || data231 === "copy")) {
                    const err385 = { instancePath: instancePath + "/secretStores/stores/" + i52 + "/class", schemaPath: "#/properties/secretStores/properties/stores/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema21.properties.secretStores.properties.stores.items.properties.class.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err385];
                    } else {
                      vErrors.push(err385);
                    }
                    errors++;
                  }
                }
                if (data228.namespace !== void 0) {
                  if (typeof data228.namespace !== "string") {
                    const err386 = { instancePath: instancePath + "/secretStores/stores/" + i52 + "/namespace", schemaPath: "#/properties/secretStores/properties/stores/items/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err386];
                    } else {
                      vErrors.push(err386);
                    }
                    errors++;
                  }
                }
                if (data228.elsewhere !== void 0) {
                  if (typeof data228.elsewhere !== "string") {
                    const err387 = { instancePath: instancePath + "/secretStores/stores/" + i52 + "/elsewhere", schemaPath: "#/properties/secretStores/properties/stores/items/properties/elsewhere/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err387];
                    } else {
                      vErrors.push(err387);
                    }
                    errors++;
                  }
                }
                if (data228.source !== void 0) {
                  if (typeof data228.source !== "string") {
                    const err388 = { instancePath: instancePath + "/secretStores/stores/" + i52 + "/source", schemaPath: "#/properties/secretStores/properties/stores/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err388];
                    } else {
                      vErrors.push(err388);
                    }
                    errors++;
                  }
                }
              } else {
                const err389 = { instancePath: instancePath + "/secretStores/stores/" + i52, schemaPath: "#/properties/secretStores/properties/stores/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err389];
                } else {
                  vErrors.push(err389);
                }
                errors++;
              }
            }
          } else {
            const err390 = { instancePath: instancePath + "/secretStores/stores", schemaPath: "#/properties/secretStores/properties/stores/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err390];
            } else {
              vErrors.push(err390);
            }
            errors++;
          }
        }
        if (data218.injectors !== void 0) {
          let data235 = data218.injectors;
          if (Array.isArray(data235)) {
            const len52 = data235.length;
            for (let i53 = 0; i53 < len52; i53++) {
              let data236 = data235[i53];
              if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
                if (data236.id === void 0) {
                  const err391 = { instancePath: instancePath + "/secretStores/injectors/" + i53, schemaPath: "#/properties/secretStores/properties/injectors/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err391];
                  } else {
                    vErrors.push(err391);
                  }
                  errors++;
                }
                if (data236.source === void 0) {
                  const err392 = { instancePath: instancePath + "/secretStores/injectors/" + i53, schemaPath: "#/properties/secretStores/properties/injectors/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err392];
                  } else {
                    vErrors.push(err392);
                  }
                  errors++;
                }
                for (const key35 in data236) {
                  if (!(key35 === "id" || key35 === "pattern" || key35 === "inSecrets" || key35 === "trigger" || key35 === "prefix" || key35 === "folder" || key35 === "folderFrom" || key35 === "source")) {
                    const err393 = { instancePath: instancePath + "/secretStores/injectors/" + i53, schemaPath: "#/properties/secretStores/properties/injectors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err393];
                    } else {
                      vErrors.push(err393);
                    }
                    errors++;
                  }
                }
                if (data236.id !== void 0) {
                  if (typeof data236.id !== "string") {
                    const err394 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/id", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err394];
                    } else {
                      vErrors.push(err394);
                    }
                    errors++;
                  }
                }
                if (data236.pattern !== void 0) {
                  if (typeof data236.pattern !== "string") {
                    const err395 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/pattern", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err395];
                    } else {
                      vErrors.push(err395);
                    }
                    errors++;
                  }
                }
                if (data236.inSecrets !== void 0) {
                  if (typeof data236.inSecrets !== "boolean") {
                    const err396 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/inSecrets", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/inSecrets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err396];
                    } else {
                      vErrors.push(err396);
                    }
                    errors++;
                  }
                }
                if (data236.trigger !== void 0) {
                  if (typeof data236.trigger !== "string") {
                    const err397 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/trigger", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err397];
                    } else {
                      vErrors.push(err397);
                    }
                    errors++;
                  }
                }
                if (data236.prefix !== void 0) {
                  if (typeof data236.prefix !== "string") {
                    const err398 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/prefix", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                }
                if (data236.folder !== void 0) {
                  if (typeof data236.folder !== "string") {
                    const err399 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/folder", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err399];
                    } else {
                      vErrors.push(err399);
                    }
                    errors++;
                  }
                }
                if (data236.folderFrom !== void 0) {
                  if (typeof data236.folderFrom !== "string") {
                    const err400 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/folderFrom", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/folderFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err400];
                    } else {
                      vErrors.push(err400);
                    }
                    errors++;
                  }
                }
                if (data236.source !== void 0) {
                  if (typeof data236.source !== "string") {
                    const err401 = { instancePath: instancePath + "/secretStores/injectors/" + i53 + "/source", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err401];
                    } else {
                      vErrors.push(err401);
                    }
                    errors++;
                  }
                }
              } else {
                const err402 = { instancePath: instancePath + "/secretStores/injectors/" + i53, schemaPath: "#/properties/secretStores/properties/injectors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err402];
                } else {
                  vErrors.push(err402);
                }
                errors++;
              }
            }
          } else {
            const err403 = { instancePath: instancePath + "/secretStores/injectors", schemaPath: "#/properties/secretStores/properties/injectors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err403];
            } else {
              vErrors.push(err403);
            }
            errors++;
          }
        }
      } else {
        const err404 = { instancePath: instancePath + "/secretStores", schemaPath: "#/properties/secretStores/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err404];
        } else {
          vErrors.push(err404);
        }
        errors++;
      }
    }
    if (data.workloadKinds !== void 0) {
      let data245 = data.workloadKinds;
      if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
        for (const key36 in data245) {
          if (!(key36 === "kinds")) {
            const err405 = { instancePath: instancePath + "/workloadKinds", schemaPath: "#/properties/workloadKinds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err405];
            } else {
              vErrors.push(err405);
            }
            errors++;
          }
        }
        if (data245.kinds !== void 0) {
          let data246 = data245.kinds;
          if (Array.isArray(data246)) {
            const len53 = data246.length;
            for (let i54 = 0; i54 < len53; i54++) {
              if (!validate19(data246[i54], { instancePath: instancePath + "/workloadKinds/kinds/" + i54, parentData: data246, parentDataProperty: i54, rootData })) {
                vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err406 = { instancePath: instancePath + "/workloadKinds/kinds", schemaPath: "#/properties/workloadKinds/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err406];
            } else {
              vErrors.push(err406);
            }
            errors++;
          }
        }
      } else {
        const err407 = { instancePath: instancePath + "/workloadKinds", schemaPath: "#/properties/workloadKinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err407];
        } else {
          vErrors.push(err407);
        }
        errors++;
      }
    }
  } else {
    const err408 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err408];
    } else {
      vErrors.push(err408);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var func0 = import_equal.default.default ?? import_equal.default;
var pattern4 = new RegExp("^P(?:\\d+[DWMY])+$", "u");
var pattern5 = new RegExp("^!?[^\\s]+$", "u");
var pattern6 = new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$", "u");

// src/config/yaml-file.ts
var import_yaml6 = __toESM(require_dist(), 1);
function readValidated(file, text, validate, code, keys = {}) {
  const counter = new import_yaml6.LineCounter();
  const document = (0, import_yaml6.parseDocument)(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
  const syntax = document.errors[0];
  if (syntax !== void 0) {
    throw new ConfigurationError("config-syntax", syntax.message.split("\n")[0] ?? "not YAML", {
      file,
      line: counter.linePos(syntax.pos[0]).line
    });
  }
  const lineOf = (pointer) => {
    let offset = 0;
    let node = document.contents;
    for (const step of pointer.split("/").slice(1).map(unescapePointer)) {
      const child = (0, import_yaml6.isMap)(node) ? node.items.find((pair) => (0, import_yaml6.isScalar)(pair.key) && String(pair.key.value) === step) : void 0;
      if ((0, import_yaml6.isMap)(node) && child !== void 0) {
        const pair = child;
        offset = (0, import_yaml6.isNode)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
        node = pair.value;
      } else if ((0, import_yaml6.isNode)(node) && "get" in node && typeof node.get === "function") {
        node = node.get(Number(step), true);
        if ((0, import_yaml6.isNode)(node)) offset = node.range?.[0] ?? offset;
      }
    }
    return counter.linePos(offset).line;
  };
  const value = document.toJS({ maxAliasCount: 1e3 }) ?? {};
  if (!validate(value)) {
    const errors = validate.errors ?? [];
    const worst = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
    if (worst !== void 0) {
      const at = worst.keyword === "additionalProperties" ? `${worst.instancePath}/${String(worst.params["additionalProperty"])}` : worst.instancePath;
      throw new ConfigurationError(code, describeViolation(worst, keys), { file, line: lineOf(at) });
    }
  }
  return { value, lineOf };
}
function unescapePointer(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function describeViolation(error, keys = {}) {
  const where = error.instancePath === "" ? "the file" : `\`${error.instancePath.slice(1).replaceAll("/", ".")}\``;
  switch (error.keyword) {
    case "additionalProperties":
      return `unknown key \`${String(error.params["additionalProperty"])}\` in ${where}${keyHint(String(error.params["additionalProperty"]), keys[error.schemaPath] ?? [])}`;
    case "enum":
      return `${where} must be one of ${error.params["allowedValues"].map(String).join(", ")}`;
    case "type":
      return `${where} must be of type ${String(error.params["type"])}`;
    case "required":
      return `${where} lacks the key \`${String(error.params["missingProperty"])}\``;
    case "const":
      return `${where} must be ${String(error.params["allowedValue"])}`;
    case "propertyNames":
      return `\`${String(error.params["propertyName"])}\` is no valid key of ${where}`;
    default:
      return `${where} ${error.message ?? "is invalid"}`;
  }
}
function keyHint(written, known) {
  if (known.length === 0) return "";
  const near = nearest(written, known);
  return near === void 0 ? `; it may hold ${known.join(", ")}` : `; did you mean \`${near}\`?`;
}

// src/config/catalogs.ts
var builtInCatalogs = {
  charts,
  destinations,
  engines,
  environment,
  identity,
  rbac,
  rotation,
  secretStores,
  workloadKinds
};
function parseCatalogFile(file, text) {
  const { value, lineOf } = readValidated(file, text, catalogValidator, "catalog-invalid");
  const { version: _, disable, ...sections } = value;
  const catalog = { file, sections, disable: disable ?? [] };
  for (const [index, id] of catalog.disable.entries()) {
    if (builtInIds().has(id)) continue;
    throw new ConfigurationError("catalog-invalid", `no built-in entry has the id ${id.slice(0, 80)}${similarId(id)}`, {
      file,
      line: lineOf(`/disable/${index}`)
    });
  }
  for (const [section, list2] of PATTERNS) {
    const entries = catalog.sections[section]?.[list2];
    for (const [index, entry2] of (Array.isArray(entries) ? entries : []).entries()) {
      if (entry2.pattern === void 0 || isPattern(entry2.pattern)) continue;
      throw new ConfigurationError(
        "catalog-invalid",
        "the pattern is no regular expression (escape `(`, `[`, `*`, `+`, `?` that stand for themselves)",
        { file, line: lineOf(`/${section}/${list2}/${index}/pattern`) }
      );
    }
  }
  return catalog;
}
var PATTERNS = [
  ["engines", "scripts"],
  ["secretStores", "injectors"]
];
function isPattern(text) {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
function builtInIds() {
  return new Set(
    Object.values(builtInCatalogs).flatMap((catalog) => listsOf(catalog).flatMap(([, list2]) => list2.map(idOf)))
  );
}
function similarId(id) {
  const [near] = [...builtInIds()].filter((known) => known !== "" && (known.includes(id) || id.includes(known))).sort();
  return near === void 0 ? " (rules/catalog lists them)" : ` (did you mean ${near}?)`;
}
function mergeCatalogs(base2, added2) {
  if (added2.length === 0) return base2;
  const disabled = new Set(added2.flatMap(({ disable }) => disable));
  const merged4 = Object.entries(base2).map(([section, catalog]) => {
    const lists = listsOf(catalog).map(([name, list2]) => {
      const more = added2.flatMap(({ sections }) => sections[section]?.[name] ?? []);
      return [name, [...more, ...list2.filter((item) => !disabled.has(idOf(item)))]];
    });
    return [section, { ...catalog, ...Object.fromEntries(lists) }];
  });
  const switchedOff = added2.flatMap(({ file, disable }) => disable.map((id) => ({ id, file })));
  return { ...Object.fromEntries(merged4), switchedOff };
}
function listsOf(catalog) {
  return Object.entries(catalog).flatMap(
    ([name, list2]) => Array.isArray(list2) ? [[name, list2]] : []
  );
}
function idOf(item) {
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
}

// src/config/config-keys.gen.ts
var CONFIG_KEYS = {
  "#/additionalProperties": [
    "version",
    "extends",
    "paths",
    "exclude",
    "failOn",
    "minConfidence",
    "unknown",
    "gate",
    "base",
    "trust",
    "namespace",
    "now",
    "rules",
    "ignore",
    "cilium",
    "hub",
    "rotation",
    "secrets",
    "render",
    "charts",
    "releases",
    "clusters",
    "report",
    "github"
  ],
  "#/properties/hub/additionalProperties": [
    "region"
  ],
  "#/properties/rotation/additionalProperties": [
    "synonyms"
  ],
  "#/properties/rotation/properties/synonyms/additionalProperties": [
    "rotatedAt",
    "rotateEvery",
    "expiresAt"
  ],
  "#/properties/secrets/additionalProperties": [
    "acceptEncrypted"
  ],
  "#/properties/report/additionalProperties": [
    "format",
    "output",
    "showSuppressed",
    "color",
    "debug"
  ],
  "#/properties/report/properties/output/additionalProperties": [
    "text",
    "json",
    "sarif",
    "markdown",
    "html",
    "github",
    "gitlab"
  ],
  "#/properties/github/additionalProperties": [
    "annotations",
    "comment",
    "checkRun",
    "uploadSarif",
    "category"
  ],
  "#/definitions/ruleSetting/additionalProperties": [
    "level",
    "options"
  ],
  "#/definitions/ignore/additionalProperties": [
    "rules",
    "paths",
    "workloads",
    "until",
    "reason"
  ],
  "#/definitions/cilium/additionalProperties": [
    "version",
    "enforcement",
    "l7proxy",
    "nonDefaultDeny",
    "dns"
  ],
  "#/definitions/dnsServer/additionalProperties": [
    "namespace",
    "labels",
    "entity",
    "ip"
  ],
  "#/definitions/release/additionalProperties": [
    "chart",
    "name",
    "namespace",
    "values"
  ],
  "#/definitions/cluster/additionalProperties": [
    "name",
    "paths",
    "namespace",
    "cilium",
    "policySources"
  ]
};

// src/config/config.ts
function parseConfigLayer(file, text) {
  const { value, lineOf } = readValidated(file, text, configValidator, "config-invalid", CONFIG_KEYS);
  return { path: file, content: value, lineOf };
}
function effectiveConfig(file, overrides = {}) {
  const content = file?.content ?? {};
  const { report, github } = content;
  const rules2 = /* @__PURE__ */ new Map();
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    rules2.set(id, { level: setting.level ?? null, options: setting.options ?? {} });
  }
  for (const [id, level] of overrides.rules ?? []) rules2.set(id, { level, options: rules2.get(id)?.options ?? {} });
  const version2 = overrides.ciliumVersion ?? content.cilium?.version;
  const synonyms = content.rotation?.synonyms;
  return {
    paths: content.paths ?? [],
    base: content.base ?? null,
    trust: overrides.trust ?? content.trust ?? "base",
    now: content.now ?? null,
    exclude: [...content.exclude ?? [], ...overrides.exclude ?? []],
    failOn: overrides.failOn ?? content.failOn ?? "error",
    minConfidence: overrides.minConfidence ?? content.minConfidence ?? "medium",
    unknown: overrides.unknown ?? content.unknown ?? "report",
    gate: overrides.gate ?? content.gate ?? null,
    namespace: overrides.namespace ?? content.namespace ?? null,
    rules: rules2,
    ignore: ignoreEntries(file),
    cilium: { ...content.cilium, ...version2 === void 0 ? {} : { version: version2 } },
    hubRegion: content.hub?.region ?? "us",
    rotationSynonyms: {
      rotatedAt: synonyms?.rotatedAt ?? [],
      rotateEvery: synonyms?.rotateEvery ?? [],
      expiresAt: synonyms?.expiresAt ?? []
    },
    acceptEncrypted: content.secrets?.acceptEncrypted ?? true,
    render: overrides.render ?? content.render ?? true,
    charts: content.charts ?? {},
    releases: content.releases ?? [],
    clusters: content.clusters ?? [],
    report: {
      format: report?.format,
      output: report?.output ?? {},
      showSuppressed: report?.showSuppressed ?? false,
      color: report?.color,
      debug: report?.debug ?? false
    },
    github: {
      annotations: github?.annotations ?? "all",
      comment: github?.comment ?? "never",
      checkRun: github?.checkRun ?? false,
      uploadSarif: github?.uploadSarif ?? false,
      category: github?.category ?? "scan"
    },
    file: file?.path ?? null
  };
}
function ignoreEntries(source) {
  return (source?.content.ignore ?? []).map(({ rules: rules2, paths, workloads, until, reason }, index) => ({
    rules: rules2,
    paths: paths ?? [],
    workloads: workloads ?? [],
    until: until ?? null,
    reason: reason ?? "",
    ...source?.origins?.get(`/ignore/${index}`) ?? { file: source?.path ?? "", line: 1 }
  }));
}

// src/config/layers.ts
var ADDED = /* @__PURE__ */ new Set(["/exclude", "/ignore"]);
var ADDED_UNDER = "/rotation/synonyms/";
function mergeLayers(layers) {
  const last = layers.at(-1);
  if (last === void 0) return null;
  const origins = /* @__PURE__ */ new Map();
  let content = {};
  for (const layer of layers) {
    const { extends: _, ...own } = layer.content;
    content = merged3(content, own, { layer, origins, from: "", to: "" });
  }
  return { path: last.path, content, origins };
}
function merged3(below, value, step) {
  if (isObject(value)) {
    note(step);
    const result = isObject(below) ? { ...below } : {};
    if (below !== void 0 && !isObject(below)) forget(step);
    for (const [key, child] of Object.entries(value)) {
      if (child !== void 0) result[key] = merged3(result[key], child, stepInto(step, key, key));
    }
    return result;
  }
  const kept = Array.isArray(below) && Array.isArray(value) ? below : [];
  if (Array.isArray(value) && step.to === "/clusters") return byName(kept, value, step);
  const start = ADDED.has(step.to) || step.to.startsWith(ADDED_UNDER) ? kept : [];
  if (below !== void 0 && start.length === 0) forget(step);
  note(step);
  if (!Array.isArray(value)) return value;
  const added2 = value.map(
    (item, index) => merged3(void 0, item, stepInto(step, String(index), String(start.length + index)))
  );
  return [...start, ...added2];
}
function byName(below, value, step) {
  note(step);
  const result = [...below];
  for (const [index, item] of value.entries()) {
    const name = isObject(item) ? item["name"] : void 0;
    const known = result.findIndex((one) => isObject(one) && one["name"] === name);
    const at = known < 0 ? result.length : known;
    result[at] = merged3(void 0, item, stepInto(step, String(index), String(at)));
  }
  return result;
}
function stepInto(step, from, to) {
  return { ...step, from: `${step.from}/${escaped2(from)}`, to: `${step.to}/${escaped2(to)}` };
}
function note({ layer, origins, from, to }) {
  origins.set(to, { file: layer.path, line: layer.lineOf(from) });
}
function forget({ origins, to }) {
  for (const pointer of origins.keys()) if (pointer.startsWith(`${to}/`)) origins.delete(pointer);
}
function escaped2(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/commands/settings.ts
var CONFIG_NAMES = [".hf-guardrails.yaml", ".hf-guardrails.yml"];
var BASELINE_FILE = ".hf-guardrails/baseline.json";
var CATALOG_FOLDER = ".hf-guardrails/catalog";
function diskSettings(top) {
  return {
    read: (path) => {
      if (!existsSync(join(top, path))) return null;
      try {
        return readFileSync(join(top, path), "utf8");
      } catch {
        throw new ConfigurationError("config-unreadable", "the configuration file can't be read", { file: path });
      }
    },
    list: (folder) => {
      try {
        return readdirSync(join(top, folder)).sort();
      } catch {
        return [];
      }
    }
  };
}
function treeSettings(tree, top) {
  const disk = diskSettings(top);
  return {
    read: (path) => {
      if (isForeign2(top, path)) return disk.read(path);
      const bytes = tree.read(path);
      return bytes instanceof Uint8Array ? new TextDecoder("utf-8").decode(bytes) : null;
    },
    list: (folder) => tree.files.filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes("/")).map((path) => path.slice(folder.length + 1))
  };
}
function isForeign2(top, path) {
  if (path.startsWith("../") || isAbsolute(path)) return true;
  const parts = path.split("/").slice(0, -1);
  return parts.some((_, index) => existsSync(join(top, ...parts.slice(0, index + 1), ".git")));
}
function readSettings(source, folder, named, overrides) {
  const texts2 = /* @__PURE__ */ new Map();
  const take = (path2) => {
    const text = source.read(path2);
    if (text !== null) texts2.set(path2, text);
    return text;
  };
  const folders = foldersUp(folder);
  const candidates = named === null ? folders.flatMap((one) => CONFIG_NAMES.map((name) => under(one, name))) : [named];
  const path = candidates.find((one) => take(one) !== null);
  if (named !== null && path === void 0)
    throw new ConfigurationError("config-unreadable", "the configuration file can't be read", { file: named });
  const layers = path === void 0 ? null : mergeLayers(layersOf(path, take, []));
  const catalogs = folders.map((one) => under(one, CATALOG_FOLDER)).find((one) => source.list(one).length > 0);
  const added2 = (catalogs === void 0 ? [] : source.list(catalogs)).filter((name) => /\.ya?ml$/.test(name)).flatMap((name) => {
    const path2 = `${catalogs}/${name}`;
    const text = take(path2);
    return text === null ? [] : [parseCatalogFile(path2, text)];
  });
  const baseline = folders.map((one) => under(one, BASELINE_FILE)).map((path2) => ({ path: path2, text: take(path2) })).find(({ text }) => text !== null);
  return {
    config: effectiveConfig(layers, overrides),
    layers,
    catalogs: mergeCatalogs(builtInCatalogs, added2),
    baseline: baseline?.text == null ? null : { path: baseline.path, text: baseline.text },
    texts: texts2
  };
}
var MAX_EXTENDED = 20;
function layersOf(path, take, above) {
  const text = take(path);
  if (text === null) return [];
  const layer = parsedConfig(path, text);
  const { extends: named = [] } = layer.content;
  const chain = [...above, path];
  return [
    ...[named].flat().flatMap((name) => {
      const file = normalize(join(dirname(path), name));
      const fail = (message) => {
        throw new ConfigurationError("config-unreadable", message, { file: path, line: layer.lineOf("/extends") });
      };
      if (isAbsolute(name)) return fail(`extends: ${name} is absolute; write a path relative to this file`);
      if (chain.includes(file)) return fail(`extends: ${[...chain, file].join(" extends ")}: leave one of them out`);
      if (chain.length >= MAX_EXTENDED) return fail(`extends: more than ${MAX_EXTENDED} files one above the other`);
      if (take(file) === null)
        return fail(
          `extends: there is no file ${file} (the path is relative to this file; check it out before the scan)`
        );
      return layersOf(file, take, chain);
    }),
    layer
  ];
}
function foldersUp(folder) {
  const parts = folder === "" ? [] : folder.split("/");
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}
function under(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function parsedConfig(file, text) {
  const layer = parseConfigLayer(file, text);
  for (const [id, setting] of Object.entries(layer.content.rules ?? {})) {
    const known = ruleMetadata;
    const rule = Object.hasOwn(known, id) ? known[id] : void 0;
    if (rule === void 0)
      throw new ConfigurationError("rule-unknown", `there is no rule ${id} (\`hf-guardrails rules\` lists them)`, {
        file,
        line: layer.lineOf(`/rules/${id}`)
      });
    for (const option of Object.keys(setting.options ?? {})) {
      if (Object.hasOwn(rule.options, option)) continue;
      const names = Object.keys(rule.options);
      throw new ConfigurationError(
        "rule-option",
        `rule ${id} has no option ${option}${names.length === 0 ? "" : ` (it has ${names.join(", ")})`}`,
        { file, line: layer.lineOf(`/rules/${id}/options/${option}`) }
      );
    }
  }
  return layer;
}

// src/commands/context.ts
import { existsSync as existsSync2, statSync } from "node:fs";
import { dirname as dirname2, relative, resolve as resolve2, sep } from "node:path";

// src/input/git.ts
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
var BATCH = 256;
var MAX_OUTPUT = 1 << 30;
var TIMEOUT_MS = 6e4;
var GIT_ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C"
};
function gitTree(folder, revision) {
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === null) return { reason: `revision ${revision} is not in this clone (fetch-depth: 0 brings it)` };
  const listing = git(folder, ["ls-tree", "-r", "-l", "-z", commit.toString("utf8").trim()]);
  if (listing === null) return { reason: `the files of revision ${revision} can't be listed` };
  const blobs = listing.toString("utf8").split("\0").flatMap(blobOf).sort((a, b) => byCodeUnits(a.path, b.path));
  const places = new Map(blobs.map(({ path }, index) => [path, index]));
  let cache2 = /* @__PURE__ */ new Map();
  return {
    files: blobs.map(({ path }) => path),
    refused: [],
    sizeOf: (path) => blobs[places.get(path) ?? -1]?.size ?? 0,
    read: (path) => {
      const place = places.get(path);
      const blob = place === void 0 ? void 0 : blobs[place];
      if (place === void 0 || blob === void 0) return { reason: "no such file" };
      if (blob.size > MAX_FILE_BYTES) return { reason: `file of ${blob.size >> 20} MiB, over the limit` };
      if (!cache2.has(path)) cache2 = contents(folder, blobs.slice(place, place + BATCH));
      return cache2.get(path) ?? { reason: "can't be read from git" };
    }
  };
}
function blobOf(entry2) {
  const match = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry2);
  return match?.[1] === void 0 || match[3] === void 0 ? [] : [{ id: match[1], size: Number(match[2]), path: match[3] }];
}
function contents(folder, blobs) {
  const found = /* @__PURE__ */ new Map();
  const wanted = blobs.filter(({ size }) => size <= MAX_FILE_BYTES);
  const output = git(folder, ["cat-file", "--batch"], wanted.map(({ id }) => `${id}
`).join(""));
  let at = 0;
  for (const { path } of wanted) {
    const end = output?.indexOf(10, at) ?? -1;
    if (output === null || end < 0) break;
    const size = / blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
    at = end + 1;
    if (size === void 0) continue;
    found.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
function git(folder, args, input = "") {
  const run = spawnSync("git", ["-c", "protocol.allow=never", ...ownedByOthers(folder), ...args], {
    cwd: folder,
    input,
    env: { ...process.env, ...GIT_ENVIRONMENT },
    maxBuffer: MAX_OUTPUT,
    timeout: TIMEOUT_MS
  });
  return run.status === 0 ? run.stdout : null;
}
function ownedByOthers(folder) {
  const workspace = process.env["GITHUB_WORKSPACE"];
  const isInside = workspace !== void 0 && workspace !== "" && `${folder}/`.startsWith(`${resolve(workspace)}/`);
  return isInside ? ["-c", `safe.directory=${folder}`] : [];
}

// src/commands/context.ts
function openContext(request) {
  const { cwd, overrides = {}, configFile = null, withoutBaseline = false } = request;
  const given = request.paths.length > 0 ? absolutePaths(cwd, request.paths) : [resolve2(cwd)];
  const top = repositoryTop(commonFolder(given)) ?? commonFolder(given);
  const named = configFile === null ? null : slashed(relative(top, resolve2(cwd, configFile)));
  const settingsFor = (root2) => readSettings(diskSettings(top), slashed(relative(top, root2)), named, overrides);
  const first = settingsFor(commonFolder(given));
  const fromConfig = request.paths.length === 0 && first.config.paths.length > 0;
  const absolute = fromConfig ? absolutePaths(top, first.config.paths) : given;
  const root = commonFolder(absolute);
  const folder = slashed(relative(top, root));
  if (folder === ".." || folder.startsWith("../"))
    throw new ConfigurationError("path-missing", `paths: ${first.config.paths.join(", ")} lead out of the repository`);
  const prefix = folder === "" ? "" : `${folder}/`;
  const starts2 = absolute.map((path) => slashed(relative(root, path)));
  const head = fromConfig && named === null ? settingsFor(root) : first;
  const opened = (settings2, rest) => ({
    root,
    top,
    tree: diskTree(root, starts2),
    repositoryPrefix: prefix,
    isScanned: (path) => starts2.some((start) => isUnder(path, prefix + start)),
    config: settings2.config,
    layers: settings2.layers,
    catalogs: settings2.catalogs,
    baseline: withoutBaseline || settings2.baseline === null ? [] : parseBaseline(settings2.baseline.path, settings2.baseline.text),
    baselineFile: settings2.baseline?.path ?? null,
    ownIgnore: head.config.ignore,
    ...rest,
    policySources: settings2.config.clusters.flatMap(
      (cluster) => (cluster.policySources ?? []).map((source) => ({ cluster: cluster.name, tree: policySource(source, top, root) }))
    )
  });
  const revision = request.revision === void 0 ? head.config.base : request.revision;
  if (revision === null) return opened(head, { base: null, trust: "base", trustNotes: [] });
  const whole = gitTree(top, revision);
  if ("reason" in whole) {
    const note2 = `Nothing was compared: ${whole.reason}. Every finding counts, and the settings are those of the working tree.`;
    return opened(head, { base: null, trust: "base", trustNotes: [note2] });
  }
  const base2 = { revision, tree: subTree(whole, prefix, starts2) };
  if (head.baseline !== null && !withoutBaseline) parseBaseline(head.baseline.path, head.baseline.text);
  if (request.trust === "head") return opened(head, { base: base2, trust: "head", trustNotes: [] });
  const { settings, notes } = trustedSettings(treeSettings(whole, top), folder, named, overrides, head);
  return opened(settings, { base: base2, trust: settings.config.trust, trustNotes: notes });
}
function absolutePaths(cwd, paths) {
  return paths.map((path) => {
    const full = resolve2(cwd, path);
    if (!existsSync2(full))
      throw new ConfigurationError("path-missing", `no such path: ${path} (give a folder or file that exists)`);
    const stats = statSync(full);
    if (!stats.isDirectory() && !stats.isFile())
      throw new ConfigurationError(
        "path-missing",
        `${path} is no file or folder (write what a pipe gives into a file first)`
      );
    return full;
  });
}
function isUnder(path, start) {
  const folder = start.replace(/\/$/, "");
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function policySource(source, top, root) {
  const full = resolve2(top, source);
  if (!existsSync2(full)) {
    throw new ConfigurationError(
      "path-missing",
      `policySources: no such path: ${source} (relative to the top of the repository)`
    );
  }
  const folder = statSync(full).isDirectory() ? full : dirname2(full);
  const tree = diskTree(folder, [slashed(relative(folder, full))]);
  return movedTree(tree, `${slashed(relative(root, folder)) || "."}/`);
}
function trustedSettings(source, folder, named, overrides, head) {
  let base2;
  try {
    base2 = readSettings(source, folder, named !== null && source.read(named) === null ? null : named, overrides);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const note2 = `The base's configuration is wrong (${describeConfigurationError(error)}): this revision's applies.`;
    return { settings: head, notes: [note2] };
  }
  if (base2.config.trust === "head")
    return { settings: { ...head, config: { ...head.config, trust: "head" } }, notes: [] };
  const changed = [.../* @__PURE__ */ new Set([...base2.texts.keys(), ...head.texts.keys()])].filter((path) => base2.texts.get(path) !== head.texts.get(path)).sort();
  return {
    settings: base2,
    notes: changed.map((path) => `${path} differs from the base: the base's applies here, this one after the merge.`)
  };
}
function repositoryTop(from) {
  for (let folder = from; ; folder = dirname2(folder)) {
    if (existsSync2(resolve2(folder, ".git"))) return folder;
    if (dirname2(folder) === folder) return null;
  }
}
function commonFolder(paths) {
  const folders = paths.map((path) => statSync(path).isDirectory() ? path : dirname2(path));
  let common = folders[0] ?? ".";
  for (const folder of folders)
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname2(common);
  return common;
}
function slashed(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

export {
  repositoryPath,
  parseTime,
  parseBaseline,
  renderBaseline,
  scan,
  clustersOf,
  GIT_ENVIRONMENT,
  git,
  ownedByOthers,
  BASELINE_FILE,
  openContext,
  slashed
};
