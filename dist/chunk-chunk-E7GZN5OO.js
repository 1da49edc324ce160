import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ruleMetadata
} from "./chunk-chunk-7VNZ3MBL.js";
import {
  MAX_FILE_BYTES,
  MAX_YAML_DEPTH,
  braceExpand,
  byCodeUnits,
  diskTree,
  isInside,
  isObject,
  listAt,
  memoryTree,
  movedTree,
  readFirstDocument,
  require_dist,
  stringAt,
  subTree,
  tooDeepAt
} from "./chunk-chunk-LCSOLHMW.js";
import {
  maskTokens
} from "./chunk-chunk-7G3LFRYU.js";
import {
  failureOf
} from "./chunk-chunk-IWWM63LD.js";
import {
  ConfigurationError,
  describeConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import {
  nearest
} from "./chunk-chunk-7L5LYMMV.js";
import {
  __commonJS,
  __toESM
} from "./chunk-chunk-PHNUEGBI.js";

// ../../main/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../main/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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

// ../../main/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "../../main/node_modules/fast-deep-equal/index.js"(exports, module) {
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

// ../../main/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "../../main/node_modules/ajv/dist/runtime/equal.js"(exports) {
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

// src/finding/stable-subject.ts
var CONTENT_HASH = /-[ghkmtbcdf2456789]{10}(?![\w-])/g;
function withoutHashes(subject) {
  return subject.replace(CONTENT_HASH, "");
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
    subject: withoutHashes(maskTokens(finding.subject)),
    related: finding.related.map((place) => ({ ...place, message: maskTokens(place.message) }))
  };
}
function deduplicated(findings) {
  const kept = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = [finding.rule, finding.at.file, finding.at.line, finding.subject].join("\0");
    const known = kept.get(key);
    const own = finding.root === void 0 ? [] : [finding.root];
    if (known === void 0) kept.set(key, { finding, roots: new Set(own) });
    else if (known.finding.message === finding.message && byWeight(finding, known.finding) >= 0)
      kept.set(key, { finding: withRelated(known.finding, finding), roots: /* @__PURE__ */ new Set([...known.roots, ...own]) });
    else if (byWeight(finding, known.finding) < 0)
      kept.set(key, {
        finding: known.finding.message === finding.message ? withRelated(finding, known.finding) : finding,
        roots: new Set(known.finding.message === finding.message ? [...known.roots, ...own] : own)
      });
  }
  return [...kept.values()].map(
    ({ finding, roots }) => roots.size < 2 ? finding : { ...finding, message: `${finding.message} The same in ${named([...roots])}.` }
  );
}
var MAX_NAMED = 8;
function withRelated(finding, same) {
  const textOf = ({ file, line, message }) => [file, line, message].join("\0");
  const known = new Set(finding.related.map(textOf));
  const more = same.related.filter((place) => !known.has(textOf(place)));
  if (more.length === 0 || finding.related.length >= MAX_NAMED) return finding;
  return { ...finding, related: [...finding.related, ...more].slice(0, Math.max(MAX_NAMED, finding.related.length)) };
}
function named(roots) {
  const sorted = [...roots].sort(byCodeUnits);
  const shown = sorted.slice(0, MAX_NAMED);
  const rest = sorted.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
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
  return findings.map((entry, index) => {
    if (!isObject(entry) || typeof entry["fingerprint"] !== "string")
      return fail(`entry ${index + 1} has no fingerprint`, ["findings", index]);
    const { fingerprint, rule, level, file: at, message, content } = entry;
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
  const accepted = new Map(baseline.map((entry) => [entry.fingerprint, entry]));
  const moved2 = /* @__PURE__ */ new Map();
  for (const entry of baseline) {
    if (present.has(entry.fingerprint) || entry.content === "") continue;
    const same = moved2.get(entry.content);
    if (same === void 0) moved2.set(entry.content, [entry]);
    else same.push(entry);
  }
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    let entry = accepted.get(finding.fingerprint);
    if (entry === void 0 && moved2.size > 0) {
      entry = moved2.get(contentName(finding))?.shift();
      if (entry !== void 0) used.add(entry);
    }
    if (entry === void 0 || finding.suppressed !== null) return finding;
    if (entry.level !== null && !isAtLeast(entry.level, finding.level)) return finding;
    return { ...finding, suppressed: { kind: "baseline", reason: "accepted in the baseline" } };
  });
  return {
    findings: marked,
    stale: baseline.filter((entry) => !present.has(entry.fingerprint) && !used.has(entry))
  };
}

// src/render/named-paths.ts
import { posix } from "node:path";
var KUSTOMIZATION_FILES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function joined(folder, name) {
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
      current = moved(current, link[0], link[1]);
    }
    return current;
  };
  const under2 = (folder, hops) => {
    const start = folderBehind(folder, links);
    const found = all.filter((file) => isAtOrUnder(file, start)).map((file) => moved(file, start, folder));
    for (const [from, to] of hops < MAX_HOPS ? links : []) {
      if (!isAtOrUnder(from, start) || isAtOrUnder(start, to)) continue;
      const shown = moved(from, start, folder);
      for (const file of under2(to, hops + 1)) {
        if (found.length >= MAX_FILES) return found;
        found.push(moved(file, to, shown));
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
    current = moved(current, link[0], link[1]);
  }
  return current;
}
function isAtOrUnder(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function moved(path, from, to) {
  const rest = from === "" ? path : path.slice(from.length + 1);
  return to === "" ? rest : rest === "" ? to : `${to}/${rest}`;
}

// src/render/local-dependencies.ts
var MAX_ENTRIES = 2e4;
var COST = 40;
var MAX_SIZE = 1 << 20;
var ANY_VERSION = /* @__PURE__ */ new Set(["", "*", "x", "x.x.x", ">0", ">=0", ">=0.0.0", ">0.0.0", ">=0.0.0-0", ">0.0.0-0"]);
function localDependencies(tree, view, chart) {
  return collected(tree, view, chart, [], { left: MAX_ENTRIES });
}
function collected(tree, view, chart, above, budget) {
  const found = /* @__PURE__ */ new Map();
  const inside = chart === "" ? "charts/" : `${chart}/charts/`;
  const present = view.under(inside.slice(0, -1)).map((path) => path.slice(inside.length));
  for (const dependency of dependenciesOf(tree, view, chart)) {
    const name = stringAt(dependency["name"]);
    const repository = stringAt(dependency["repository"]);
    if (name === void 0 || !repository?.startsWith("file://") || !/^[\w.-]+$/.test(name) || /^\.+$/.test(name))
      continue;
    if (present.some((path) => path.startsWith(`${name}/`) || path.startsWith(`${name}-`))) continue;
    const folder = joined(chart, repository.slice("file://".length));
    const isOutside = folder.split("/")[0] === ".." || folder === chart || chart.startsWith(`${folder}/`);
    budget.left -= COST;
    if (isOutside || above.includes(folder) || budget.left <= 0) continue;
    if (!meets(dependency["version"], chartYaml(tree, view, folder)["version"])) continue;
    const files = view.under(folder).map((path) => [path.slice(folder.length + 1), path]);
    for (const [rest, path] of [...files, ...collected(tree, view, folder, [...above, chart], budget)]) {
      budget.left -= 1;
      found.set(`charts/${name}/${rest}`, path);
    }
  }
  return found;
}
function dependenciesOf(tree, view, chart) {
  const listed = [chartYaml(tree, view, chart), read(tree, view, joined(chart, "requirements.yaml"))];
  return listed.flatMap((value) => listAt(value["dependencies"]).filter(isObject));
}
function chartYaml(tree, view, folder) {
  return read(tree, view, joined(folder, "Chart.yaml"));
}
function read(tree, view, path) {
  const bytes = view.has(path) ? tree.read(view.real(path)) : null;
  if (!(bytes instanceof Uint8Array) || bytes.length > MAX_SIZE) return {};
  const document = readFirstDocument(new TextDecoder().decode(bytes));
  return "value" in document && isObject(document.value) ? document.value : {};
}
function meets(range, version) {
  if (typeof version !== "string") return false;
  const wanted = typeof range === "string" ? range.replace(/\s+/g, "") : "";
  return ANY_VERSION.has(wanted) || wanted.replace(/^[=^~v]+/, "") === version.replace(/^v/, "");
}

// src/render/gather.ts
var MAX_BYTES = 128 << 20;
var MAX_FILES2 = 2e4;
var MAX_NAMING_BYTES = 1 << 20;
function gatherChart(tree, chart, built = true) {
  const view = linkedTree(tree);
  const vendored = built ? localDependencies(tree, view, chart) : /* @__PURE__ */ new Map();
  const moved2 = new Map([...vendored].map(([path, real]) => [joined(chart, path), real]));
  return collect(tree, [...view.under(chart), ...moved2.keys()], chart, moved2);
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
    const named3 = namedBy(tree, file);
    folders.push(...named3.folders);
    for (const path of named3.files) addFile(path);
  };
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    if (seen.has(folder) || !view.hasFolder(folder)) continue;
    seen.add(folder);
    for (const name of KUSTOMIZATION_FILES) addFile(joined(folder, name));
    if (folder !== directory || view.has(joined(folder, "Chart.yaml"))) {
      const inside = view.under(folder);
      if (hasChart(folder, inside)) for (const file of inside) wanted.add(file);
    }
  }
  return collect(tree, [...wanted].sort(), directory);
}
var named2 = /* @__PURE__ */ new WeakMap();
function namedBy(tree, file) {
  const known = named2.get(tree) ?? /* @__PURE__ */ new Map();
  named2.set(tree, known);
  const found = known.get(file) ?? readNamed(tree, file);
  known.set(file, found);
  return found;
}
function readNamed(tree, file) {
  const view = linkedTree(tree);
  const content = tree.read(view.real(file));
  if (!(content instanceof Uint8Array) || content.length > MAX_NAMING_BYTES) return { files: [], folders: [] };
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const text = new TextDecoder().decode(content);
  const installs = /helmChart/i.test(text);
  const namesFolders = installs || KUSTOMIZATION_FILES.includes(file.slice(file.lastIndexOf("/") + 1));
  const files = /* @__PURE__ */ new Set();
  const folders = new Set(installs ? [joined(folder, "charts")] : []);
  for (const name of namesIn(text)) {
    const path = joined(folder, name);
    if (path === folder || path.startsWith("..")) continue;
    if (view.has(path)) files.add(path);
    else if (namesFolders && view.hasFolder(path)) folders.add(path);
  }
  return { files: [...files], folders: [...folders] };
}
function collect(tree, paths, root, moved2 = /* @__PURE__ */ new Map()) {
  const view = linkedTree(tree);
  const refused = new Map(tree.refused.map(({ path, reason }) => [path, reason]));
  const files = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Map();
  let bytes = 0;
  for (const path of paths) {
    const real = view.real(moved2.get(path) ?? path);
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

// src/render/session.ts
import { createHash as createHash2 } from "node:crypto";
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
      renderer ??= import("./chunk-renderer-SFBIW7LB.js").then(({ createRenderer }) => createRenderer(options));
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
  const hash = createHash2("sha256").update(JSON.stringify(options));
  for (const [path, content] of files) hash.update(`\0${path}\0${content.length}\0`).update(content);
  return hash.digest("base64");
}

// src/input/writable.ts
import { lstatSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
function writablePath(top, path) {
  const realTop = realpathSync(top);
  const full = resolve(realTop, path);
  if (full === realTop || !isInside(realTop, full)) return null;
  const steps = relative(realTop, full).split(sep);
  if (steps.some((step) => step.toLowerCase() === ".git")) return null;
  for (const [index] of steps.entries()) {
    const part = join(realTop, ...steps.slice(0, index + 1));
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() === true) return null;
  }
  return full;
}

// src/commands/paths.ts
import { sep as sep2 } from "node:path";
function slashed(path) {
  return sep2 === "/" ? path : path.replaceAll(sep2, "/");
}

// src/config/validators.gen.mjs
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var configValidator = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:cilium-hf-guardrails:config:1", "title": "ConfigFile", "description": "Configuration of hf-guardrails: .hf-guardrails.yaml in the scanned folder, else further up to the top of the repository. Flags and action inputs win over it, it wins over the files that it extends, they over the defaults.", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1, "default": 1, "description": "Version of this format." }, "extends": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }], "description": "Further configuration files that this one builds on, relative to this file: in this repository or checked out beside it. Later ones win over earlier ones, this file over all. Mappings merge by key; exclude, ignore and rotation.synonyms add up; clusters merge by name; other lists are replaced.", "examples": ["../platform/hf-guardrails.yaml", ["base.yaml", "team.yaml"]] }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Folders or files to scan where none is given (PATH, input path), relative to the top of the repository. Default: the working directory.", "examples": [["k8s", "charts"]] }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of files not to scan, relative to the top of the repository (minimatch, dot files included).", "default": [], "examples": [["charts/vendor", "**/testdata/**"]] }, "failOn": { "enum": ["error", "warning", "note", "never"], "default": "error", "description": "Lowest level of a finding that fails the gate.", "examples": ["warning"] }, "minConfidence": { "enum": ["high", "medium", "low"], "default": "medium", "description": "Lowest confidence of a finding that fails the gate.", "examples": ["high"] }, "unknown": { "enum": ["report", "fail"], "default": "report", "description": "fail: what could not be read or resolved (HF901, HF902, HF903) fails the gate too.", "examples": ["fail"] }, "gate": { "enum": ["new", "all"], "description": "new: only findings that the base revision doesn't have fail the gate. Default: new in pull requests, else all.", "examples": ["all"] }, "base": { "type": "string", "minLength": 1, "description": "Revision to compare with where none is given: a branch, tag or commit of this clone. In pull requests and merge queues the action takes theirs.", "examples": ["origin/main"] }, "trust": { "enum": ["base", "head"], "default": "base", "description": "base: with a base, configuration, intent, catalogs, baseline and suppressions count as the base has them; what the head changes in them applies after the merge. head: they count as the head has them. Read from the base itself." }, "baseline": { "type": "string", "minLength": 1, "description": "File of accepted findings, relative to the top of the repository. Default: .hf-guardrails/baseline.json at the scanned folder, else further up.", "examples": ["ci/hf-guardrails-baseline.json"] }, "intent": { "type": "string", "minLength": 1, "description": "File of declared intent (who may call which model on which host, provided what), relative to the top of the repository. Default: .hf-guardrails/intent.yaml at the scanned folder, else further up; without one nothing is judged by intent.", "examples": ["platform/hf-intent.yaml"] }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace of objects that name none and whose root sets none.", "examples": ["ml"] }, "now": { "type": "string", "minLength": 10, "description": "Judge the age of tokens and the end of suppressions by this day instead of today, so that a scan can be repeated.", "examples": ["2026-01-31"] }, "rules": { "type": "object", "propertyNames": { "pattern": "^HF\\d{3}$" }, "additionalProperties": { "$ref": "#/definitions/ruleSetting" }, "description": "Settings by rule id.", "examples": [{ "HF405": { "level": "off" }, "HF302": { "level": "warning", "options": { "maxAge": "P30D" } } }] }, "ignore": { "type": "array", "items": { "$ref": "#/definitions/ignore" }, "default": [], "description": "Findings that are accepted, each entry with a reason. One that is unused, past its end or without reason suppresses nothing and is reported (HF904)." }, "cilium": { "$ref": "#/definitions/cilium" }, "hub": { "type": "object", "additionalProperties": false, "properties": { "region": { "enum": ["us", "eu", "any"], "default": "us", "description": "Storage region of the repositories that are downloaded: decides which hosts a download needs." } }, "description": "The Hugging Face Hub as the workloads use it." }, "rotation": { "type": "object", "additionalProperties": false, "properties": { "synonyms": { "type": "object", "additionalProperties": false, "properties": { "rotatedAt": { "$ref": "#/definitions/names" }, "rotateEvery": { "$ref": "#/definitions/names" }, "expiresAt": { "$ref": "#/definitions/names" } }, "description": "More annotation names (the part after the slash) that record rotation.", "examples": [{ "rotatedAt": ["last-rotated"] }] } }, "description": "How the rotation of tokens is recorded here." }, "secrets": { "type": "object", "additionalProperties": false, "properties": { "acceptEncrypted": { "type": "boolean", "default": true, "description": "Accept encrypted Secrets in the repository (SealedSecret, SOPS) as managed." } }, "description": "What counts as a managed Secret." }, "render": { "type": "boolean", "default": true, "description": "Render charts and overlays with the embedded engines." }, "charts": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "description": "Remote chart reference → folder or .tgz that an earlier step pulled.", "default": {}, "examples": [{ "oci://registry.example.com/charts/tgi:1.2.0": "vendor/tgi" }] }, "releases": { "type": "array", "items": { "$ref": "#/definitions/release" }, "description": "Charts of this repository with the values they are installed with, beside those that are found: default values and values-ENVIRONMENT.yaml." }, "clusters": { "type": "array", "items": { "$ref": "#/definitions/cluster" }, "description": "The clusters that this repository deploys to. Without it all roots share one cluster.", "default": [] }, "report": { "type": "object", "additionalProperties": false, "description": "What is reported, and where.", "properties": { "format": { "enum": ["text", "json", "sarif", "markdown", "html", "github", "gitlab"], "default": "text", "description": "What the command line prints." }, "output": { "type": "object", "additionalProperties": false, "description": "Files to write as well, by format, relative to the top of the repository and inside it. The action always writes SARIF and JSON; this says where.", "examples": [{ "sarif": "hf-guardrails.sarif" }], "properties": { "text": { "type": "string", "minLength": 1, "description": "File of the text report." }, "json": { "type": "string", "minLength": 1, "description": "File of the json report." }, "sarif": { "type": "string", "minLength": 1, "description": "File of the sarif report." }, "markdown": { "type": "string", "minLength": 1, "description": "File of the markdown report." }, "html": { "type": "string", "minLength": 1, "description": "File of the html report." }, "github": { "type": "string", "minLength": 1, "description": "File of the github report." }, "gitlab": { "type": "string", "minLength": 1, "description": "File of the gitlab report." } } }, "showSuppressed": { "type": "boolean", "default": false, "description": "Show suppressed findings in the text too." }, "full": { "type": "boolean", "default": false, "description": "Repeat remediations in the text, however many findings there are." }, "color": { "enum": ["auto", "always", "never"], "default": "auto", "description": "When to colour the text. NO_COLOR is obeyed with auto." }, "debug": { "type": "boolean", "default": false, "description": "Say on stderr what is done and how long it takes." } } }, "github": { "type": "object", "additionalProperties": false, "description": "What the GitHub Action shows where.", "properties": { "annotations": { "enum": ["new", "changed", "all", "none"], "default": "new", "description": "Which findings are annotated in the diff, worst first: new (those that the base does not have; all where nothing was compared), changed (those on changed lines too), all or none." }, "comment": { "enum": ["never", "on-failure", "always"], "default": "never", "description": "One comment in the pull request that is kept up to date. Needs pull-requests: write." }, "checkRun": { "type": "boolean", "default": false, "description": "Add a check run with up to 1,000 annotations. Needs checks: write." }, "uploadSarif": { "type": "boolean", "default": false, "description": "Upload the SARIF report to code scanning. Needs security-events: write." }, "category": { "type": "string", "minLength": 1, "default": "scan", "description": "Name that tells several uses in one repository apart, in code scanning, comment and check run." } } } }, "definitions": { "names": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true, "description": "Names of annotations, the part after the slash." }, "ruleSetting": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["error", "warning", "note", "off"], "description": "Level of every finding of this rule; off switches it off.", "examples": ["warning"] }, "options": { "type": "object", "description": "Options of the rule: see its page.", "examples": [{ "maxAge": "P30D" }] } } }, "ignore": { "type": "object", "additionalProperties": false, "required": ["rules"], "description": "Accepts the findings of some rules, in some files, of some workloads: what an entry leaves out doesn't narrow it.", "properties": { "rules": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^HF\\d{3}$" }, "description": "Ids of the rules; others are never hidden.", "examples": [["HF203"]] }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Globs of the files that findings are in, relative to the top of the repository.", "examples": [["charts/vendor/**"]] }, "workloads": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Workloads that findings speak of: name, namespace/name or Kind/namespace/name; * stands for any characters.", "examples": [["ml/tgi", "Deployment/ml/*"]] }, "until": { "type": "string", "minLength": 1, "description": "Last day on which it holds.", "examples": ["2027-01-31"] }, "reason": { "type": "string", "description": "Why this is accepted, in words a reviewer accepts. Without it the entry suppresses nothing (HF904).", "examples": ["moves to the store with the next release"] } } }, "cilium": { "type": "object", "additionalProperties": false, "properties": { "version": { "type": "string", "pattern": "^v?1\\.\\d+(\\.\\d+)?$", "description": "Version of Cilium in the cluster. Default: the newest known.", "examples": ["1.19"] }, "enforcement": { "enum": ["default", "always", "never"], "default": "default", "description": "policy-enforcement-mode of the agent." }, "l7proxy": { "type": "boolean", "default": true, "description": "enable-l7-proxy of the agent." }, "nonDefaultDeny": { "type": "boolean", "default": true, "description": "enable-non-default-deny-policies of the agent." }, "dns": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dnsServer" }, "description": "The DNS servers that pods ask. Default: recognised from the repository, else kube-dns in kube-system.", "examples": [[{ "namespace": "kube-system", "labels": { "k8s-app": "kube-dns" } }]] } }, "description": "How Cilium is set in the cluster." }, "dnsServer": { "type": "object", "additionalProperties": false, "properties": { "namespace": { "type": "string", "minLength": 1, "description": "Namespace of its pods." }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Labels of its pods.", "examples": [{ "k8s-app": "kube-dns" }] }, "entity": { "enum": ["host", "world"], "description": "host: on the node's own address (host network); world: outside the cluster." }, "ip": { "type": "string", "minLength": 1, "description": "Its address.", "examples": ["169.254.20.10"] } }, "description": "A DNS server by its pods (namespace and labels), as an entity, or by its address." }, "release": { "type": "object", "additionalProperties": false, "required": ["chart"], "properties": { "chart": { "type": "string", "minLength": 1, "description": "Folder of the chart or packed chart (.tgz), relative to the top of the repository." }, "name": { "type": "string", "minLength": 1, "maxLength": 53, "description": "Name of the release. Default: the chart's name." }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace that it is installed in." }, "values": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Values files, relative to the top of the repository; a later one wins." } } }, "cluster": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "minLength": 1, "description": "Name of the cluster, as the report uses it.", "examples": ["prod"] }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Globs of files that are deployed to this cluster, relative to the top of the repository.", "examples": [["clusters/prod/**", "base/**"]] }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace of objects that name none." }, "cilium": { "$ref": "#/definitions/cilium" }, "policySources": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Folders or bundles that are read for policies only: a platform repository checked out beside, or a file written by `hf-guardrails policies export`.", "examples": [["../platform/policies"]] } }, "description": "One cluster: which files are deployed to it, and how its Cilium is set." } } };
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
    if (data.baseline !== void 0) {
      let data13 = data.baseline;
      if (typeof data13 === "string") {
        if (func3(data13) < 1) {
          const err23 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.intent !== void 0) {
      let data14 = data.intent;
      if (typeof data14 === "string") {
        if (func3(data14) < 1) {
          const err25 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data15 = data.namespace;
      if (typeof data15 === "string") {
        if (func3(data15) < 1) {
          const err27 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data16 = data.now;
      if (typeof data16 === "string") {
        if (func3(data16) < 10) {
          const err29 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data17 = data.rules;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key1 in data17) {
          const _errs36 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err31 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^HF\\d{3}$" }, message: 'must match pattern "^HF\\d{3}$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          var valid9 = _errs36 === errors;
          if (!valid9) {
            const err32 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        for (const key2 in data17) {
          let data18 = data17[key2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key3 in data18) {
              if (!(key3 === "level" || key3 === "options")) {
                const err33 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSetting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data18.level !== void 0) {
              let data19 = data18.level;
              if (!(data19 === "error" || data19 === "warning" || data19 === "note" || data19 === "off")) {
                const err34 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/definitions/ruleSetting/properties/level/enum", keyword: "enum", params: { allowedValues: schema12.properties.level.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data18.options !== void 0) {
              let data20 = data18.options;
              if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                const err35 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/definitions/ruleSetting/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSetting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data21 = data.ignore;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data22 = data21[i4];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.rules === void 0) {
              const err38 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/definitions/ignore/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key4 in data22) {
              if (!(key4 === "rules" || key4 === "paths" || key4 === "workloads" || key4 === "until" || key4 === "reason")) {
                const err39 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/definitions/ignore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data22.rules !== void 0) {
              let data23 = data22.rules;
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  const err40 = { instancePath: instancePath + "/ignore/" + i4 + "/rules", schemaPath: "#/definitions/ignore/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                const len4 = data23.length;
                for (let i5 = 0; i5 < len4; i5++) {
                  let data24 = data23[i5];
                  if (typeof data24 === "string") {
                    if (!pattern0.test(data24)) {
                      const err41 = { instancePath: instancePath + "/ignore/" + i4 + "/rules/" + i5, schemaPath: "#/definitions/ignore/properties/rules/items/pattern", keyword: "pattern", params: { pattern: "^HF\\d{3}$" }, message: 'must match pattern "^HF\\d{3}$"' };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/ignore/" + i4 + "/rules/" + i5, schemaPath: "#/definitions/ignore/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                let i6 = data23.length;
                let j1;
                if (i6 > 1) {
                  const indices1 = {};
                  for (; i6--; ) {
                    let item1 = data23[i6];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err43 = { instancePath: instancePath + "/ignore/" + i4 + "/rules", schemaPath: "#/definitions/ignore/properties/rules/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i6;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/ignore/" + i4 + "/rules", schemaPath: "#/definitions/ignore/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data22.paths !== void 0) {
              let data25 = data22.paths;
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  const err45 = { instancePath: instancePath + "/ignore/" + i4 + "/paths", schemaPath: "#/definitions/ignore/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                const len5 = data25.length;
                for (let i7 = 0; i7 < len5; i7++) {
                  let data26 = data25[i7];
                  if (typeof data26 === "string") {
                    if (func3(data26) < 1) {
                      const err46 = { instancePath: instancePath + "/ignore/" + i4 + "/paths/" + i7, schemaPath: "#/definitions/ignore/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/ignore/" + i4 + "/paths/" + i7, schemaPath: "#/definitions/ignore/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/ignore/" + i4 + "/paths", schemaPath: "#/definitions/ignore/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data22.workloads !== void 0) {
              let data27 = data22.workloads;
              if (Array.isArray(data27)) {
                if (data27.length < 1) {
                  const err49 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads", schemaPath: "#/definitions/ignore/properties/workloads/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                const len6 = data27.length;
                for (let i8 = 0; i8 < len6; i8++) {
                  let data28 = data27[i8];
                  if (typeof data28 === "string") {
                    if (func3(data28) < 1) {
                      const err50 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads/" + i8, schemaPath: "#/definitions/ignore/properties/workloads/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads/" + i8, schemaPath: "#/definitions/ignore/properties/workloads/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/ignore/" + i4 + "/workloads", schemaPath: "#/definitions/ignore/properties/workloads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data22.until !== void 0) {
              let data29 = data22.until;
              if (typeof data29 === "string") {
                if (func3(data29) < 1) {
                  const err53 = { instancePath: instancePath + "/ignore/" + i4 + "/until", schemaPath: "#/definitions/ignore/properties/until/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/ignore/" + i4 + "/until", schemaPath: "#/definitions/ignore/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data22.reason !== void 0) {
              if (typeof data22.reason !== "string") {
                const err55 = { instancePath: instancePath + "/ignore/" + i4 + "/reason", schemaPath: "#/definitions/ignore/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/ignore/" + i4, schemaPath: "#/definitions/ignore/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
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
      let data32 = data.hub;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key5 in data32) {
          if (!(key5 === "region")) {
            const err58 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data32.region !== void 0) {
          let data33 = data32.region;
          if (!(data33 === "us" || data33 === "eu" || data33 === "any")) {
            const err59 = { instancePath: instancePath + "/hub/region", schemaPath: "#/properties/hub/properties/region/enum", keyword: "enum", params: { allowedValues: schema11.properties.hub.properties.region.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data34 = data.rotation;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key6 in data34) {
          if (!(key6 === "synonyms")) {
            const err61 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data34.synonyms !== void 0) {
          let data35 = data34.synonyms;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key7 in data35) {
              if (!(key7 === "rotatedAt" || key7 === "rotateEvery" || key7 === "expiresAt")) {
                const err62 = { instancePath: instancePath + "/rotation/synonyms", schemaPath: "#/properties/rotation/properties/synonyms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data35.rotatedAt !== void 0) {
              let data36 = data35.rotatedAt;
              if (Array.isArray(data36)) {
                const len7 = data36.length;
                for (let i9 = 0; i9 < len7; i9++) {
                  let data37 = data36[i9];
                  if (typeof data37 === "string") {
                    if (func3(data37) < 1) {
                      const err63 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt/" + i9, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt/" + i9, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                let i10 = data36.length;
                let j2;
                if (i10 > 1) {
                  const indices2 = {};
                  for (; i10--; ) {
                    let item2 = data36[i10];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err65 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i10 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i10;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data35.rotateEvery !== void 0) {
              let data38 = data35.rotateEvery;
              if (Array.isArray(data38)) {
                const len8 = data38.length;
                for (let i11 = 0; i11 < len8; i11++) {
                  let data39 = data38[i11];
                  if (typeof data39 === "string") {
                    if (func3(data39) < 1) {
                      const err67 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery/" + i11, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery/" + i11, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                let i12 = data38.length;
                let j3;
                if (i12 > 1) {
                  const indices3 = {};
                  for (; i12--; ) {
                    let item3 = data38[i12];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j3 = indices3[item3];
                      const err69 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i12 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i12;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data35.expiresAt !== void 0) {
              let data40 = data35.expiresAt;
              if (Array.isArray(data40)) {
                const len9 = data40.length;
                for (let i13 = 0; i13 < len9; i13++) {
                  let data41 = data40[i13];
                  if (typeof data41 === "string") {
                    if (func3(data41) < 1) {
                      const err71 = { instancePath: instancePath + "/rotation/synonyms/expiresAt/" + i13, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  } else {
                    const err72 = { instancePath: instancePath + "/rotation/synonyms/expiresAt/" + i13, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                let i14 = data40.length;
                let j4;
                if (i14 > 1) {
                  const indices4 = {};
                  for (; i14--; ) {
                    let item4 = data40[i14];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j4 = indices4[item4];
                      const err73 = { instancePath: instancePath + "/rotation/synonyms/expiresAt", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i14 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i14;
                  }
                }
              } else {
                const err74 = { instancePath: instancePath + "/rotation/synonyms/expiresAt", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/rotation/synonyms", schemaPath: "#/properties/rotation/properties/synonyms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data42 = data.secrets;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(key8 === "acceptEncrypted")) {
            const err77 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data42.acceptEncrypted !== void 0) {
          if (typeof data42.acceptEncrypted !== "boolean") {
            const err78 = { instancePath: instancePath + "/secrets/acceptEncrypted", schemaPath: "#/properties/secrets/properties/acceptEncrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.render !== void 0) {
      if (typeof data.render !== "boolean") {
        const err80 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data45 = data.charts;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key9 in data45) {
          let data46 = data45[key9];
          if (typeof data46 === "string") {
            if (func3(data46) < 1) {
              const err81 = { instancePath: instancePath + "/charts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/charts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.releases !== void 0) {
      let data47 = data.releases;
      if (Array.isArray(data47)) {
        const len10 = data47.length;
        for (let i15 = 0; i15 < len10; i15++) {
          let data48 = data47[i15];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.chart === void 0) {
              const err84 = { instancePath: instancePath + "/releases/" + i15, schemaPath: "#/definitions/release/required", keyword: "required", params: { missingProperty: "chart" }, message: "must have required property 'chart'" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            for (const key10 in data48) {
              if (!(key10 === "chart" || key10 === "name" || key10 === "namespace" || key10 === "values")) {
                const err85 = { instancePath: instancePath + "/releases/" + i15, schemaPath: "#/definitions/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data48.chart !== void 0) {
              let data49 = data48.chart;
              if (typeof data49 === "string") {
                if (func3(data49) < 1) {
                  const err86 = { instancePath: instancePath + "/releases/" + i15 + "/chart", schemaPath: "#/definitions/release/properties/chart/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else {
                const err87 = { instancePath: instancePath + "/releases/" + i15 + "/chart", schemaPath: "#/definitions/release/properties/chart/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data48.name !== void 0) {
              let data50 = data48.name;
              if (typeof data50 === "string") {
                if (func3(data50) > 53) {
                  const err88 = { instancePath: instancePath + "/releases/" + i15 + "/name", schemaPath: "#/definitions/release/properties/name/maxLength", keyword: "maxLength", params: { limit: 53 }, message: "must NOT have more than 53 characters" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (func3(data50) < 1) {
                  const err89 = { instancePath: instancePath + "/releases/" + i15 + "/name", schemaPath: "#/definitions/release/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/releases/" + i15 + "/name", schemaPath: "#/definitions/release/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data48.namespace !== void 0) {
              let data51 = data48.namespace;
              if (typeof data51 === "string") {
                if (func3(data51) < 1) {
                  const err91 = { instancePath: instancePath + "/releases/" + i15 + "/namespace", schemaPath: "#/definitions/release/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/releases/" + i15 + "/namespace", schemaPath: "#/definitions/release/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data48.values !== void 0) {
              let data52 = data48.values;
              if (Array.isArray(data52)) {
                const len11 = data52.length;
                for (let i16 = 0; i16 < len11; i16++) {
                  let data53 = data52[i16];
                  if (typeof data53 === "string") {
                    if (func3(data53) < 1) {
                      const err93 = { instancePath: instancePath + "/releases/" + i15 + "/values/" + i16, schemaPath: "#/definitions/release/properties/values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/releases/" + i15 + "/values/" + i16, schemaPath: "#/definitions/release/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/releases/" + i15 + "/values", schemaPath: "#/definitions/release/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/releases/" + i15, schemaPath: "#/definitions/release/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data54 = data.clusters;
      if (Array.isArray(data54)) {
        const len12 = data54.length;
        for (let i17 = 0; i17 < len12; i17++) {
          if (!validate13(data54[i17], { instancePath: instancePath + "/clusters/" + i17, parentData: data54, parentDataProperty: i17, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.report !== void 0) {
      let data56 = data.report;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const key11 in data56) {
          if (!(key11 === "format" || key11 === "output" || key11 === "showSuppressed" || key11 === "full" || key11 === "color" || key11 === "debug")) {
            const err99 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data56.format !== void 0) {
          let data57 = data56.format;
          if (!(data57 === "text" || data57 === "json" || data57 === "sarif" || data57 === "markdown" || data57 === "html" || data57 === "github" || data57 === "gitlab")) {
            const err100 = { instancePath: instancePath + "/report/format", schemaPath: "#/properties/report/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.report.properties.format.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data56.output !== void 0) {
          let data58 = data56.output;
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key12 in data58) {
              if (!(key12 === "text" || key12 === "json" || key12 === "sarif" || key12 === "markdown" || key12 === "html" || key12 === "github" || key12 === "gitlab")) {
                const err101 = { instancePath: instancePath + "/report/output", schemaPath: "#/properties/report/properties/output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data58.text !== void 0) {
              let data59 = data58.text;
              if (typeof data59 === "string") {
                if (func3(data59) < 1) {
                  const err102 = { instancePath: instancePath + "/report/output/text", schemaPath: "#/properties/report/properties/output/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/report/output/text", schemaPath: "#/properties/report/properties/output/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data58.json !== void 0) {
              let data60 = data58.json;
              if (typeof data60 === "string") {
                if (func3(data60) < 1) {
                  const err104 = { instancePath: instancePath + "/report/output/json", schemaPath: "#/properties/report/properties/output/properties/json/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              } else {
                const err105 = { instancePath: instancePath + "/report/output/json", schemaPath: "#/properties/report/properties/output/properties/json/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data58.sarif !== void 0) {
              let data61 = data58.sarif;
              if (typeof data61 === "string") {
                if (func3(data61) < 1) {
                  const err106 = { instancePath: instancePath + "/report/output/sarif", schemaPath: "#/properties/report/properties/output/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = { instancePath: instancePath + "/report/output/sarif", schemaPath: "#/properties/report/properties/output/properties/sarif/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data58.markdown !== void 0) {
              let data62 = data58.markdown;
              if (typeof data62 === "string") {
                if (func3(data62) < 1) {
                  const err108 = { instancePath: instancePath + "/report/output/markdown", schemaPath: "#/properties/report/properties/output/properties/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/report/output/markdown", schemaPath: "#/properties/report/properties/output/properties/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data58.html !== void 0) {
              let data63 = data58.html;
              if (typeof data63 === "string") {
                if (func3(data63) < 1) {
                  const err110 = { instancePath: instancePath + "/report/output/html", schemaPath: "#/properties/report/properties/output/properties/html/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/report/output/html", schemaPath: "#/properties/report/properties/output/properties/html/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data58.github !== void 0) {
              let data64 = data58.github;
              if (typeof data64 === "string") {
                if (func3(data64) < 1) {
                  const err112 = { instancePath: instancePath + "/report/output/github", schemaPath: "#/properties/report/properties/output/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              } else {
                const err113 = { instancePath: instancePath + "/report/output/github", schemaPath: "#/properties/report/properties/output/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data58.gitlab !== void 0) {
              let data65 = data58.gitlab;
              if (typeof data65 === "string") {
                if (func3(data65) < 1) {
                  const err114 = { instancePath: instancePath + "/report/output/gitlab", schemaPath: "#/properties/report/properties/output/properties/gitlab/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/report/output/gitlab", schemaPath: "#/properties/report/properties/output/properties/gitlab/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
          } else {
            const err116 = { instancePath: instancePath + "/report/output", schemaPath: "#/properties/report/properties/output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data56.showSuppressed !== void 0) {
          if (typeof data56.showSuppressed !== "boolean") {
            const err117 = { instancePath: instancePath + "/report/showSuppressed", schemaPath: "#/properties/report/properties/showSuppressed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data56.full !== void 0) {
          if (typeof data56.full !== "boolean") {
            const err118 = { instancePath: instancePath + "/report/full", schemaPath: "#/properties/report/properties/full/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data56.color !== void 0) {
          let data68 = data56.color;
          if (!(data68 === "auto" || data68 === "always" || data68 === "never")) {
            const err119 = { instancePath: instancePath + "/report/color", schemaPath: "#/properties/report/properties/color/enum", keyword: "enum", params: { allowedValues: schema11.properties.report.properties.color.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data56.debug !== void 0) {
          if (typeof data56.debug !== "boolean") {
            const err120 = { instancePath: instancePath + "/report/debug", schemaPath: "#/properties/report/properties/debug/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
      } else {
        const err121 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data70 = data.github;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        for (const key13 in data70) {
          if (!(key13 === "annotations" || key13 === "comment" || key13 === "checkRun" || key13 === "uploadSarif" || key13 === "category")) {
            const err122 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data70.annotations !== void 0) {
          let data71 = data70.annotations;
          if (!(data71 === "new" || data71 === "changed" || data71 === "all" || data71 === "none")) {
            const err123 = { instancePath: instancePath + "/github/annotations", schemaPath: "#/properties/github/properties/annotations/enum", keyword: "enum", params: { allowedValues: schema11.properties.github.properties.annotations.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data70.comment !== void 0) {
          let data72 = data70.comment;
          if (!(data72 === "never" || data72 === "on-failure" || data72 === "always")) {
            const err124 = { instancePath: instancePath + "/github/comment", schemaPath: "#/properties/github/properties/comment/enum", keyword: "enum", params: { allowedValues: schema11.properties.github.properties.comment.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data70.checkRun !== void 0) {
          if (typeof data70.checkRun !== "boolean") {
            const err125 = { instancePath: instancePath + "/github/checkRun", schemaPath: "#/properties/github/properties/checkRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
        if (data70.uploadSarif !== void 0) {
          if (typeof data70.uploadSarif !== "boolean") {
            const err126 = { instancePath: instancePath + "/github/uploadSarif", schemaPath: "#/properties/github/properties/uploadSarif/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data70.category !== void 0) {
          let data75 = data70.category;
          if (typeof data75 === "string") {
            if (func3(data75) < 1) {
              const err127 = { instancePath: instancePath + "/github/category", schemaPath: "#/properties/github/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          } else {
            const err128 = { instancePath: instancePath + "/github/category", schemaPath: "#/properties/github/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
  } else {
    const err130 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err130];
    } else {
      vErrors.push(err130);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var catalogValidator = validate16;
var schema21 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Catalog entries added by a user (.hf-guardrails/catalog/*.yaml)", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "disable": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true, "description": "ids of built-in entries to switch off; each is reported like a suppression" }, "charts": { "title": "ChartsCatalog", "type": "object", "additionalProperties": false, "properties": { "charts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "names", "versions", "source"], "properties": { "id": { "type": "string" }, "names": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "the chart's name, or the last part of its OCI address" }, "source": { "type": "string" }, "versions": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["shape", "labels", "naming", "serviceAccount", "keys"], "properties": { "below": { "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+$", "description": "first version for which this no longer holds" }, "shape": { "enum": ["flat", "controllers"], "description": "flat: one workload whose main container stands at the top; controllers: a map of workloads" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels of resulting pods; {name}, {release} and {controller} are filled in" }, "naming": { "type": "object", "additionalProperties": false, "required": ["controllers", "others", "networkPolicies"], "properties": { "controllers": { "$ref": "#/definitions/charts-naming" }, "others": { "$ref": "#/definitions/charts-naming" }, "networkPolicies": { "$ref": "#/definitions/charts-naming" } } }, "serviceAccount": { "enum": ["single", "map"], "description": "single: {create, name}; map: service accounts by identifier" }, "keys": { "type": "object", "additionalProperties": false, "required": ["initContainers", "persistence", "configMaps", "secrets"], "properties": { "controller": { "$ref": "#/definitions/charts-key" }, "controllers": { "$ref": "#/definitions/charts-key" }, "containers": { "$ref": "#/definitions/charts-key" }, "initContainers": { "$ref": "#/definitions/charts-key" }, "sidecars": { "type": "array", "items": { "$ref": "#/definitions/charts-key" } }, "pod": { "$ref": "#/definitions/charts-key" }, "podDefaults": { "$ref": "#/definitions/charts-key" }, "podLabels": { "$ref": "#/definitions/charts-key" }, "podAnnotations": { "$ref": "#/definitions/charts-key" }, "containerDefaults": { "$ref": "#/definitions/charts-key" }, "persistence": { "$ref": "#/definitions/charts-key" }, "configMaps": { "$ref": "#/definitions/charts-key" }, "secrets": { "$ref": "#/definitions/charts-key" }, "networkPolicies": { "$ref": "#/definitions/charts-key" }, "rawResources": { "$ref": "#/definitions/charts-key" } } } } } } } } } } }, "destinations": { "title": "DestinationsCatalog", "type": "object", "additionalProperties": false, "properties": { "suffixes": { "type": "array", "items": { "type": "string" }, "description": "domains that belong to Hugging Face" }, "hosts": { "type": "array", "items": { "$ref": "#/definitions/destinations-host" } }, "transports": { "type": "array", "items": { "$ref": "#/definitions/destinations-transport" } }, "providers": { "type": "array", "items": { "$ref": "#/definitions/destinations-provider" } }, "mirrors": { "type": "array", "items": { "$ref": "#/definitions/destinations-mirror" } } } }, "engines": { "title": "EnginesCatalog", "type": "object", "additionalProperties": false, "properties": { "engines": { "type": "array", "items": { "$ref": "#/definitions/engines-engine" } }, "simulators": { "type": "array", "items": { "$ref": "#/definitions/engines-simulator" } }, "scripts": { "type": "array", "items": { "$ref": "#/definitions/engines-script" } } } }, "environment": { "title": "EnvironmentCatalog", "type": "object", "additionalProperties": false, "properties": { "tokens": { "type": "array", "items": { "$ref": "#/definitions/environment-token" } }, "endpoints": { "type": "array", "items": { "$ref": "#/definitions/environment-variable" } }, "offline": { "type": "array", "items": { "$ref": "#/definitions/environment-offline" } }, "elsewhere": { "type": "array", "items": { "$ref": "#/definitions/environment-elsewhere" } } } }, "identity": { "title": "IdentityCatalog", "type": "object", "additionalProperties": false, "properties": { "storeAuthentication": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "group", "kinds", "path", "form", "says", "source"], "properties": { "id": { "type": "string" }, "group": { "type": "string" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "path": { "type": "string" }, "equals": { "type": "string", "description": "value that the path must have" }, "form": { "enum": ["workload", "controller", "static"] }, "says": { "type": "string" }, "account": { "type": "string", "description": "path of the service account: its name, or a mapping with name and namespace" }, "source": { "type": "string" } } } }, "workloadIdentity": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "on", "key", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string" }, "on": { "enum": ["serviceAccount", "pod"] }, "key": { "type": "string", "description": "annotation" }, "podLabel": { "type": "string", "description": 'label that the pod must have at "true" as well' }, "source": { "type": "string" } } } } } }, "rbac": { "title": "RbacCatalog", "type": "object", "additionalProperties": false, "properties": { "read": { "type": "object", "additionalProperties": false, "required": ["groups", "resources", "verbs"], "properties": { "groups": { "$ref": "#/definitions/rbac-names" }, "resources": { "$ref": "#/definitions/rbac-names" }, "verbs": { "$ref": "#/definitions/rbac-names" } } }, "indirect": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "groups", "resources", "verbs", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string", "description": "what the subject can do, after its name" }, "groups": { "$ref": "#/definitions/rbac-names" }, "resources": { "$ref": "#/definitions/rbac-names" }, "verbs": { "$ref": "#/definitions/rbac-names" }, "clusterOnly": { "type": "boolean", "description": "the resource has no namespace: only a ClusterRoleBinding grants it" }, "source": { "type": "string" } } } }, "builtin": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "reads", "wildcard", "source"], "properties": { "id": { "type": "string", "description": "name of the ClusterRole" }, "reads": { "type": "boolean" }, "wildcard": { "type": "boolean" }, "label": { "type": "string", "description": 'ClusterRoles with this label at "true" are added to it' }, "source": { "type": "string" } } } }, "broad": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "name", "source"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["Group", "User"] }, "name": { "type": "string" }, "source": { "type": "string" } } } }, "operators": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "accounts", "source"], "properties": { "id": { "type": "string" }, "accounts": { "$ref": "#/definitions/rbac-names" }, "source": { "type": "string" } } } } } }, "rotation": { "title": "RotationCatalog", "type": "object", "additionalProperties": false, "properties": { "rotatedAt": { "$ref": "#/definitions/rotation-names" }, "rotateEvery": { "$ref": "#/definitions/rotation-names" }, "expiresAt": { "$ref": "#/definitions/rotation-names" }, "vague": { "type": "array", "items": { "type": "string" }, "description": "names of rotateEvery whose value need not be a period" }, "floating": { "type": "array", "items": { "type": "string" }, "description": "versions that are none: they follow the store" }, "switches": { "type": "array", "description": "settings of a controller that hold for every workload", "items": { "type": "object", "additionalProperties": false, "required": ["id", "effect", "images", "source"], "properties": { "id": { "type": "string" }, "effect": { "enum": ["reload", "refresh"] }, "flag": { "type": "string", "description": "argument of the controller, alone or =true" }, "variable": { "type": "string", "description": "variable of the controller with the value true" }, "values": { "type": "string", "description": "name of a value of its chart that is true" }, "images": { "type": "string", "description": "what the name of the controller's image contains" }, "charts": { "type": "array", "items": { "type": "string" }, "description": "what the name of its chart or release contains" }, "unless": { "type": "string", "description": "annotation of a workload that opts out, with the value false" }, "groups": { "type": "array", "items": { "type": "string" }, "description": "API groups of the producers that it is for; absent = any" }, "every": { "type": "string", "description": "how often it looks" }, "source": { "type": "string" } } } }, "reload": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "key", "source"], "properties": { "id": { "type": "string" }, "key": { "type": "string", "description": "annotation of the workload or its pod template" }, "value": { "type": "string", "description": "value it must have; absent = a comma list of regular expressions on Secret names" }, "match": { "type": "string", "description": "annotation that the Secret must have as well, with the value true" }, "groups": { "type": "array", "items": { "type": "string" }, "description": "API groups of the producers whose Secrets it follows; absent = any" }, "on": { "type": "array", "items": { "enum": ["workload", "template", "secret", "namespace"] }, "description": "whose annotation it is; absent = the workload's or its pod template's" }, "kinds": { "type": "array", "items": { "type": "string" }, "description": "kinds of workloads that it restarts; absent = any" }, "source": { "type": "string" } } } } } }, "secretStores": { "title": "SecretStoresCatalog", "type": "object", "additionalProperties": false, "properties": { "producers": { "type": "array", "items": { "$ref": "#/definitions/secret-stores-producer" } }, "annotated": { "type": "array", "description": "operators that make a Secret for a workload with both annotations", "items": { "type": "object", "additionalProperties": false, "required": ["id", "trigger", "name", "source"], "properties": { "id": { "type": "string" }, "trigger": { "type": "string" }, "name": { "type": "string", "description": "annotation that names the Secret" }, "source": { "type": "string" } } } }, "stores": { "type": "array", "description": "stores that keep nothing themselves", "items": { "type": "object", "additionalProperties": false, "required": ["id", "path", "class", "source"], "properties": { "id": { "type": "string" }, "path": { "type": "string" }, "class": { "enum": ["literal", "copy"] }, "namespace": { "type": "string", "description": "path of the namespace that it reads from" }, "elsewhere": { "type": "string", "description": "path of another cluster's address" }, "source": { "type": "string" } } } }, "copies": { "type": "array", "description": "annotations that copy a Secret into other namespaces", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "enable", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string" }, "enable": { "type": "string", "description": "annotation that switches it on" }, "enableValue": { "type": "string", "description": "value it must have; absent = any" }, "namespaces": { "type": "string", "description": "annotation with the comma list of namespaces; empty or absent = all, unless there is a selector" }, "selector": { "type": "string", "description": "annotation with a label selector of namespaces" }, "mirror": { "type": "string", "description": "annotation of a copy that names its source, namespace/name" }, "source": { "type": "string" } } } }, "injectors": { "type": "array", "description": "what puts a value into a pod without a Secret", "items": { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "pattern": { "type": "string", "description": "regular expression of values that it replaces" }, "inSecrets": { "type": "boolean", "description": "it replaces them in what comes from a Secret, too" }, "trigger": { "type": "string", "description": "annotation that switches it on" }, "prefix": { "type": "string", "description": "annotations that say what it injects" }, "folder": { "type": "string", "description": "where it puts files" }, "folderFrom": { "type": "string", "description": "annotation that names another folder" }, "source": { "type": "string" } } } } } }, "workloadKinds": { "title": "WorkloadKindsCatalog", "type": "object", "additionalProperties": false, "properties": { "kinds": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-kind" } } } } }, "definitions": { "charts-key": { "type": "string", "minLength": 1 }, "charts-naming": { "enum": ["never", "always", "several", "several-distinct", "unless-main"], "description": "when the identifier is appended to the release's name; several-distinct: not where the name ends with it already" }, "destinations-host": { "type": "object", "additionalProperties": false, "required": ["id", "host", "purpose", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string", "description": "exact name, or *.suffix for every name below it" }, "purpose": { "enum": ["hub-api", "hub-download", "inference-router", "inference-endpoint", "space", "dataset-viewer", "telemetry", "custom"] }, "download": { "enum": ["us", "eu", "legacy"], "description": "part of a download: needed for repositories stored in that region, or only by old clients" }, "source": { "type": "string" } } }, "destinations-transport": { "type": "object", "additionalProperties": false, "required": ["id", "anyOf", "source"], "properties": { "id": { "type": "string" }, "anyOf": { "type": "array", "items": { "type": "array", "items": { "type": "string" } }, "description": "sets of hosts; the bytes come when every host of one set can be reached (the hub host besides)" }, "source": { "type": "string" } } }, "destinations-provider": { "type": "object", "additionalProperties": false, "required": ["id", "hosts", "source"], "properties": { "id": { "type": "string" }, "hosts": { "type": "array", "items": { "type": "string" } }, "skipsLookUp": { "type": "boolean", "description": "the client asks the hub for nothing before it calls" }, "source": { "type": "string" } } }, "destinations-mirror": { "type": "object", "additionalProperties": false, "required": ["id", "host", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string" }, "source": { "type": "string" } } }, "engines-engine": { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "words that start it, as written: `vllm serve`" }, "positional": { "type": "boolean", "description": "the first word after the command that is no flag is the model" }, "onlyHub": { "type": "boolean", "description": "whatever it fetches comes from Hugging Face, also where the model can't be read" }, "entrypoint": { "type": "boolean", "description": "its images start it: without a command, the arguments are those that follow the command" }, "flags": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "array", "items": { "type": "string" } }, "variablesUnless": { "type": "object", "additionalProperties": { "type": "string" }, "description": "variables that name the model of another service when the variable at their side is set" }, "tokenFlags": { "type": "array", "items": { "type": "string" } }, "ignoresOffline": { "type": "boolean", "description": "HF_HUB_OFFLINE has no effect on it" }, "singleSegment": { "type": "boolean", "description": "a model id without an organisation is a Hugging Face id too" }, "prefixed": { "type": "boolean", "description": "only ids that start with hf.co/ or huggingface.co/ are Hugging Face's" }, "keys": { "type": "array", "items": { "type": "string" }, "description": "`key=value` words after its command that name a model, by their keys" }, "when": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "description": "variables of which each must hold one of these words (letter case aside): else its image runs another engine" }, "default": { "type": "string", "description": "model that is fetched when none is named" }, "defaultHost": { "type": "string", "description": "host that is called when no variable names another" }, "defaultUnless": { "type": "array", "items": { "type": "string" }, "description": "variables that, when set to anything, leave the default alone" }, "source": { "type": "string" } } }, "engines-simulator": { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "words": { "type": "array", "items": { "type": "string" }, "description": "words of the image's own name, between its hyphens" }, "source": { "type": "string" } } }, "engines-script": { "type": "object", "additionalProperties": false, "required": ["id", "pattern", "source"], "properties": { "id": { "type": "string" }, "words": { "type": "array", "items": { "type": "string" }, "description": "lower-case texts of which a line must hold one" }, "pattern": { "type": "string", "description": "linear regular expression over a script's line; group 1 is the model as written, group 2 a variable that holds it" }, "purpose": { "enum": ["hub-api", "inference-router"], "description": "what is called, where it is no download" }, "model": { "type": "string", "description": "the model, where the pattern can't show it" }, "dataset": { "type": "boolean" }, "singleSegment": { "type": "boolean" }, "engines": { "type": "array", "items": { "type": "string" }, "description": "ids of the engines in whose containers the pattern counts; absent: everywhere" }, "unsure": { "type": "boolean", "description": "a call only where something else of the container points to Hugging Face" }, "unless": { "type": "string", "description": "text that must not stand on the line or the four lines after it" }, "source": { "type": "string" } } }, "environment-token": { "type": "object", "additionalProperties": false, "required": ["id", "name", "rank", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "rank": { "type": "integer", "description": "order of precedence: the lowest that is set counts" }, "file": { "type": "boolean", "description": "the value is the path of a file that holds the token" }, "defaultHost": { "type": "string", "description": "host that a program calls which is given this variable and nothing else; absent: it downloads from the hub" }, "keyless": { "type": "boolean", "description": "no long-lived token: an identity is exchanged" }, "source": { "type": "string" } } }, "environment-variable": { "type": "object", "additionalProperties": false, "required": ["id", "name", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "source": { "type": "string" } } }, "environment-offline": { "type": "object", "additionalProperties": false, "required": ["id", "name", "values", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" }, "description": "values that switch calls off, in lower case" }, "unless": { "type": "string", "description": "variable that takes precedence when it is set" }, "engines": { "type": "array", "items": { "type": "string" }, "description": "ids of the engines that obey it; absent: all programs with Hugging Face's Python libraries" }, "source": { "type": "string" } } }, "environment-elsewhere": { "type": "object", "additionalProperties": false, "required": ["id", "name", "values", "from", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" }, "description": "values with which models come from another place, in lower case" }, "from": { "type": "string", "description": "that place, as a noun" }, "source": { "type": "string" } } }, "rbac-names": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "rotation-names": { "type": "array", "items": { "type": "string" }, "description": "annotation names, the part after the last slash, lower case, - for _" }, "secret-stores-paths": { "type": "array", "items": { "type": "string" } }, "secret-stores-producer": { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kind", "class", "name", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "kind": { "type": "string" }, "class": { "enum": ["store", "dynamic", "encrypted", "static-secret"] }, "name": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's name, the first that leads anywhere counts; all of its matches" }, "namespace": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's namespace; one in the same list item as the name counts first" }, "namespaces": { "type": "object", "additionalProperties": false, "description": "writes the Secret into several namespaces", "properties": { "names": { "$ref": "#/definitions/secret-stores-paths", "description": "names" }, "selectors": { "$ref": "#/definitions/secret-stores-paths", "description": "label selectors on Namespaces" }, "avoid": { "$ref": "#/definitions/secret-stores-paths", "description": "names that it leaves out" }, "patterns": { "type": "boolean", "description": "the names are patterns" }, "allWithout": { "type": "boolean", "description": "without any of these it writes everywhere" } } }, "skipWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value, or a path that leads anywhere: then no Secret is written" }, "onlyAddsWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value: then it only writes into a Secret that something else made" }, "createsWhen": { "type": "string", "description": "path=value without which it only writes into a Secret that something else made" }, "target": { "type": "string", "description": "path of an object with template and creationPolicy as external-secrets has them" }, "keys": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the keys it writes; a path that ends in .* names the members of a mapping" }, "openKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these (path or path=value) leads anywhere, it may write other keys too; * = always" }, "closedBy": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, it writes no other keys after all" }, "knownKeys": { "type": "array", "description": "entries of the open lists whose only key is known by their kind", "items": { "type": "object", "additionalProperties": false, "required": ["path", "value", "key"], "properties": { "path": { "type": "string" }, "value": { "type": "string" }, "key": { "type": "string" } } } }, "assignments": { "$ref": "#/definitions/secret-stores-paths", "description": "texts KEY=value" }, "files": { "$ref": "#/definitions/secret-stores-paths", "description": "texts key=path, or paths whose base name is the key" }, "plain": { "type": "object", "additionalProperties": false, "required": ["values", "unless"], "description": "values of an encrypted producer that are plain text after all, unless they contain a text", "properties": { "values": { "$ref": "#/definitions/secret-stores-paths", "description": "a path that ends in .* names the members of a mapping" }, "unless": { "type": "string" } } }, "annotations": { "$ref": "#/definitions/secret-stores-paths", "description": "annotations that may record rotation" }, "dynamicWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "paths that make it mint the value on demand" }, "dynamicKinds": { "type": "array", "items": { "type": "string" } }, "pinned": { "$ref": "#/definitions/secret-stores-paths", "description": "a value here pins one version of the remote value" }, "pinnedIn": { "$ref": "#/definitions/secret-stores-paths", "description": "a YAML text whose objects may each carry an objectVersion" }, "refresh": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "default": { "type": "string" }, "policy": { "type": "string" }, "policyDisabled": { "type": "array", "items": { "type": "string" } }, "frozen": { "type": "string" }, "neverWhen": { "type": "string", "description": "path=value under which it never follows" }, "paths": { "$ref": "#/definitions/secret-stores-paths", "description": "newer places of the same setting: they win" }, "form": { "enum": ["go", "seconds"], "description": "how the interval is written: a Go duration, or a number of seconds (a Go duration, or one of days or weeks, too)" }, "unless": { "type": "string", "description": "path=value under which it follows after all" } } }, "hashed": { "type": "object", "additionalProperties": false, "required": ["unless"], "description": "the Secret's name carries a hash of its content: its consumers change with it", "properties": { "unless": { "$ref": "#/definitions/secret-stores-paths" } } }, "restarts": { "type": "string", "description": "path of a list of workloads that it restarts" }, "source": { "type": "string" } } }, "workload-kinds-kind": { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kinds", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "API groups; '' is the core group" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "shortLived": { "type": "boolean", "description": "its pods run to an end" }, "pods": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-pod" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-model" } }, "claims": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-claim" }, "description": "objects of other kinds whose models the pods of this one fetch" }, "tokens": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-token" } }, "configs": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that hold YAML with further models" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that are command lines, run in the first pod" }, "source": { "type": "string" } } }, "workload-kinds-pod": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "a.b.c; [*] each item of a list; .* each member of a mapping; '' the object itself" }, "shape": { "enum": ["template", "spec", "container", "fields"], "description": "what stands there: a pod template (metadata, spec), a pod spec, one container, or fields that an operator makes a container of" }, "role": { "type": "string", "description": "tells several pods of one workload apart; {key} is the matched member or the item's name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels that the controller adds; {name} is the object's name, {key} the last matched member or item, {key:lower} the same in lower case" }, "labelsFrom": { "type": "array", "items": { "type": "string" }, "description": "paths from the object to labels that the controller copies to the pods" }, "annotationsFrom": { "type": "array", "items": { "type": "string" }, "description": "paths from the object to annotations that the controller copies to the pods" }, "complete": { "type": "boolean", "description": "template and these labels are all labels there are" }, "serviceAccount": { "type": "string", "description": "path of the service account's name from the object, where it is not in the pod spec" }, "defaultAccount": { "type": "boolean", "description": "the controller names no service account: the pods run as the namespace's default" }, "namespace": { "type": "string", "description": "namespace of the pods, where it is not the object's" }, "containers": { "type": "array", "items": { "type": "string" }, "description": "paths from the pod spec to further containers" }, "environment": { "type": "array", "items": { "type": "string" }, "description": "paths from the object (with a leading ../ from what holds the pod) to variables that the controller adds to the containers that `containers` or `fields` describe" }, "unless": { "type": "string", "description": "path from the object that must lead nowhere" } } }, "workload-kinds-model": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "bare": { "type": "boolean", "description": "an id without a scheme (org/name) is a Hugging Face id" }, "organisation": { "type": "boolean", "description": "such an id has an organisation; without, it is a file's name or the operator's own" }, "dataset": { "type": "boolean" }, "prefix": { "type": "string", "description": "path of the value that stands before the id (a namespace of the hub)" }, "when": { "type": "string", "description": "path=value that must hold" }, "where": { "type": "string", "description": "path=value that must hold of the mapping in which the model stands" }, "role": { "type": "string" } } }, "workload-kinds-claim": { "type": "object", "additionalProperties": false, "required": ["path", "group", "kind"], "properties": { "path": { "type": "string", "description": "path of the other object's name" }, "group": { "type": "string" }, "kind": { "type": "string" } } }, "workload-kinds-token": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "path of the Secret's name" }, "key": { "type": "string", "description": "path of the key, or the key itself with a leading =" }, "optional": { "type": "boolean" }, "onlyCaller": { "type": "boolean", "description": "a Hugging Face token only where something else shows a call" } } } } };
var schema22 = { "enum": ["never", "always", "several", "several-distinct", "unless-main"], "description": "when the identifier is appended to the release's name; several-distinct: not where the name ends with it already" };
var schema40 = { "type": "object", "additionalProperties": false, "required": ["id", "host", "purpose", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string", "description": "exact name, or *.suffix for every name below it" }, "purpose": { "enum": ["hub-api", "hub-download", "inference-router", "inference-endpoint", "space", "dataset-viewer", "telemetry", "custom"] }, "download": { "enum": ["us", "eu", "legacy"], "description": "part of a download: needed for repositories stored in that region, or only by old clients" }, "source": { "type": "string" } } };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "words that start it, as written: `vllm serve`" }, "positional": { "type": "boolean", "description": "the first word after the command that is no flag is the model" }, "onlyHub": { "type": "boolean", "description": "whatever it fetches comes from Hugging Face, also where the model can't be read" }, "entrypoint": { "type": "boolean", "description": "its images start it: without a command, the arguments are those that follow the command" }, "flags": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "array", "items": { "type": "string" } }, "variablesUnless": { "type": "object", "additionalProperties": { "type": "string" }, "description": "variables that name the model of another service when the variable at their side is set" }, "tokenFlags": { "type": "array", "items": { "type": "string" } }, "ignoresOffline": { "type": "boolean", "description": "HF_HUB_OFFLINE has no effect on it" }, "singleSegment": { "type": "boolean", "description": "a model id without an organisation is a Hugging Face id too" }, "prefixed": { "type": "boolean", "description": "only ids that start with hf.co/ or huggingface.co/ are Hugging Face's" }, "keys": { "type": "array", "items": { "type": "string" }, "description": "`key=value` words after its command that name a model, by their keys" }, "when": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "description": "variables of which each must hold one of these words (letter case aside): else its image runs another engine" }, "default": { "type": "string", "description": "model that is fetched when none is named" }, "defaultHost": { "type": "string", "description": "host that is called when no variable names another" }, "defaultUnless": { "type": "array", "items": { "type": "string" }, "description": "variables that, when set to anything, leave the default alone" }, "source": { "type": "string" } } };
var schema46 = { "type": "object", "additionalProperties": false, "required": ["id", "pattern", "source"], "properties": { "id": { "type": "string" }, "words": { "type": "array", "items": { "type": "string" }, "description": "lower-case texts of which a line must hold one" }, "pattern": { "type": "string", "description": "linear regular expression over a script's line; group 1 is the model as written, group 2 a variable that holds it" }, "purpose": { "enum": ["hub-api", "inference-router"], "description": "what is called, where it is no download" }, "model": { "type": "string", "description": "the model, where the pattern can't show it" }, "dataset": { "type": "boolean" }, "singleSegment": { "type": "boolean" }, "engines": { "type": "array", "items": { "type": "string" }, "description": "ids of the engines in whose containers the pattern counts; absent: everywhere" }, "unsure": { "type": "boolean", "description": "a call only where something else of the container points to Hugging Face" }, "unless": { "type": "string", "description": "text that must not stand on the line or the four lines after it" }, "source": { "type": "string" } } };
var pattern3 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
var schema61 = { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kind", "class", "name", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "kind": { "type": "string" }, "class": { "enum": ["store", "dynamic", "encrypted", "static-secret"] }, "name": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's name, the first that leads anywhere counts; all of its matches" }, "namespace": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's namespace; one in the same list item as the name counts first" }, "namespaces": { "type": "object", "additionalProperties": false, "description": "writes the Secret into several namespaces", "properties": { "names": { "$ref": "#/definitions/secret-stores-paths", "description": "names" }, "selectors": { "$ref": "#/definitions/secret-stores-paths", "description": "label selectors on Namespaces" }, "avoid": { "$ref": "#/definitions/secret-stores-paths", "description": "names that it leaves out" }, "patterns": { "type": "boolean", "description": "the names are patterns" }, "allWithout": { "type": "boolean", "description": "without any of these it writes everywhere" } } }, "skipWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value, or a path that leads anywhere: then no Secret is written" }, "onlyAddsWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "path=value: then it only writes into a Secret that something else made" }, "createsWhen": { "type": "string", "description": "path=value without which it only writes into a Secret that something else made" }, "target": { "type": "string", "description": "path of an object with template and creationPolicy as external-secrets has them" }, "keys": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the keys it writes; a path that ends in .* names the members of a mapping" }, "openKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these (path or path=value) leads anywhere, it may write other keys too; * = always" }, "closedBy": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, it writes no other keys after all" }, "knownKeys": { "type": "array", "description": "entries of the open lists whose only key is known by their kind", "items": { "type": "object", "additionalProperties": false, "required": ["path", "value", "key"], "properties": { "path": { "type": "string" }, "value": { "type": "string" }, "key": { "type": "string" } } } }, "assignments": { "$ref": "#/definitions/secret-stores-paths", "description": "texts KEY=value" }, "files": { "$ref": "#/definitions/secret-stores-paths", "description": "texts key=path, or paths whose base name is the key" }, "plain": { "type": "object", "additionalProperties": false, "required": ["values", "unless"], "description": "values of an encrypted producer that are plain text after all, unless they contain a text", "properties": { "values": { "$ref": "#/definitions/secret-stores-paths", "description": "a path that ends in .* names the members of a mapping" }, "unless": { "type": "string" } } }, "annotations": { "$ref": "#/definitions/secret-stores-paths", "description": "annotations that may record rotation" }, "dynamicWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "paths that make it mint the value on demand" }, "dynamicKinds": { "type": "array", "items": { "type": "string" } }, "pinned": { "$ref": "#/definitions/secret-stores-paths", "description": "a value here pins one version of the remote value" }, "pinnedIn": { "$ref": "#/definitions/secret-stores-paths", "description": "a YAML text whose objects may each carry an objectVersion" }, "refresh": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "default": { "type": "string" }, "policy": { "type": "string" }, "policyDisabled": { "type": "array", "items": { "type": "string" } }, "frozen": { "type": "string" }, "neverWhen": { "type": "string", "description": "path=value under which it never follows" }, "paths": { "$ref": "#/definitions/secret-stores-paths", "description": "newer places of the same setting: they win" }, "form": { "enum": ["go", "seconds"], "description": "how the interval is written: a Go duration, or a number of seconds (a Go duration, or one of days or weeks, too)" }, "unless": { "type": "string", "description": "path=value under which it follows after all" } } }, "hashed": { "type": "object", "additionalProperties": false, "required": ["unless"], "description": "the Secret's name carries a hash of its content: its consumers change with it", "properties": { "unless": { "$ref": "#/definitions/secret-stores-paths" } } }, "restarts": { "type": "string", "description": "path of a list of workloads that it restarts" }, "source": { "type": "string" } } };
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
      if (!func2.call(schema61.properties, key0)) {
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
        const err12 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema61.properties.class.enum }, message: "must be equal to one of the allowed values" };
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
          if (!func2.call(schema61.properties.refresh.properties, key4)) {
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
            const err79 = { instancePath: instancePath + "/refresh/form", schemaPath: "#/properties/refresh/properties/form/enum", keyword: "enum", params: { allowedValues: schema61.properties.refresh.properties.form.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.hashed !== void 0) {
      let data65 = data.hashed;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        if (data65.unless === void 0) {
          const err82 = { instancePath: instancePath + "/hashed", schemaPath: "#/properties/hashed/required", keyword: "required", params: { missingProperty: "unless" }, message: "must have required property 'unless'" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        for (const key5 in data65) {
          if (!(key5 === "unless")) {
            const err83 = { instancePath: instancePath + "/hashed", schemaPath: "#/properties/hashed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data65.unless !== void 0) {
          let data66 = data65.unless;
          if (Array.isArray(data66)) {
            const len22 = data66.length;
            for (let i22 = 0; i22 < len22; i22++) {
              if (typeof data66[i22] !== "string") {
                const err84 = { instancePath: instancePath + "/hashed/unless/" + i22, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/hashed/unless", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/hashed", schemaPath: "#/properties/hashed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.restarts !== void 0) {
      if (typeof data.restarts !== "string") {
        const err87 = { instancePath: instancePath + "/restarts", schemaPath: "#/properties/restarts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err88 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema81 = { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kinds", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "API groups; '' is the core group" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "shortLived": { "type": "boolean", "description": "its pods run to an end" }, "pods": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-pod" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-model" } }, "claims": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-claim" }, "description": "objects of other kinds whose models the pods of this one fetch" }, "tokens": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-token" } }, "configs": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that hold YAML with further models" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that are command lines, run in the first pod" }, "source": { "type": "string" } } };
var schema82 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "a.b.c; [*] each item of a list; .* each member of a mapping; '' the object itself" }, "shape": { "enum": ["template", "spec", "container", "fields"], "description": "what stands there: a pod template (metadata, spec), a pod spec, one container, or fields that an operator makes a container of" }, "role": { "type": "string", "description": "tells several pods of one workload apart; {key} is the matched member or the item's name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels that the controller adds; {name} is the object's name, {key} the last matched member or item, {key:lower} the same in lower case" }, "labelsFrom": { "type": "array", "items": { "type": "string" }, "description": "paths from the object to labels that the controller copies to the pods" }, "annotationsFrom": { "type": "array", "items": { "type": "string" }, "description": "paths from the object to annotations that the controller copies to the pods" }, "complete": { "type": "boolean", "description": "template and these labels are all labels there are" }, "serviceAccount": { "type": "string", "description": "path of the service account's name from the object, where it is not in the pod spec" }, "defaultAccount": { "type": "boolean", "description": "the controller names no service account: the pods run as the namespace's default" }, "namespace": { "type": "string", "description": "namespace of the pods, where it is not the object's" }, "containers": { "type": "array", "items": { "type": "string" }, "description": "paths from the pod spec to further containers" }, "environment": { "type": "array", "items": { "type": "string" }, "description": "paths from the object (with a leading ../ from what holds the pod) to variables that the controller adds to the containers that `containers` or `fields` describe" }, "unless": { "type": "string", "description": "path from the object that must lead nowhere" } } };
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
      if (!func2.call(schema81.properties, key0)) {
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
              if (!func2.call(schema82.properties, key1)) {
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
                const err16 = { instancePath: instancePath + "/pods/" + i2 + "/shape", schemaPath: "#/definitions/workload-kinds-pod/properties/shape/enum", keyword: "enum", params: { allowedValues: schema82.properties.shape.enum }, message: "must be equal to one of the allowed values" };
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
            if (data7.labelsFrom !== void 0) {
              let data13 = data7.labelsFrom;
              if (Array.isArray(data13)) {
                const len3 = data13.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data13[i3] !== "string") {
                    const err20 = { instancePath: instancePath + "/pods/" + i2 + "/labelsFrom/" + i3, schemaPath: "#/definitions/workload-kinds-pod/properties/labelsFrom/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/pods/" + i2 + "/labelsFrom", schemaPath: "#/definitions/workload-kinds-pod/properties/labelsFrom/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.annotationsFrom !== void 0) {
              let data15 = data7.annotationsFrom;
              if (Array.isArray(data15)) {
                const len4 = data15.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data15[i4] !== "string") {
                    const err22 = { instancePath: instancePath + "/pods/" + i2 + "/annotationsFrom/" + i4, schemaPath: "#/definitions/workload-kinds-pod/properties/annotationsFrom/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/pods/" + i2 + "/annotationsFrom", schemaPath: "#/definitions/workload-kinds-pod/properties/annotationsFrom/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.complete !== void 0) {
              if (typeof data7.complete !== "boolean") {
                const err24 = { instancePath: instancePath + "/pods/" + i2 + "/complete", schemaPath: "#/definitions/workload-kinds-pod/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.serviceAccount !== void 0) {
              if (typeof data7.serviceAccount !== "string") {
                const err25 = { instancePath: instancePath + "/pods/" + i2 + "/serviceAccount", schemaPath: "#/definitions/workload-kinds-pod/properties/serviceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.defaultAccount !== void 0) {
              if (typeof data7.defaultAccount !== "boolean") {
                const err26 = { instancePath: instancePath + "/pods/" + i2 + "/defaultAccount", schemaPath: "#/definitions/workload-kinds-pod/properties/defaultAccount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.namespace !== void 0) {
              if (typeof data7.namespace !== "string") {
                const err27 = { instancePath: instancePath + "/pods/" + i2 + "/namespace", schemaPath: "#/definitions/workload-kinds-pod/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.containers !== void 0) {
              let data21 = data7.containers;
              if (Array.isArray(data21)) {
                const len5 = data21.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data21[i5] !== "string") {
                    const err28 = { instancePath: instancePath + "/pods/" + i2 + "/containers/" + i5, schemaPath: "#/definitions/workload-kinds-pod/properties/containers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/pods/" + i2 + "/containers", schemaPath: "#/definitions/workload-kinds-pod/properties/containers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data7.environment !== void 0) {
              let data23 = data7.environment;
              if (Array.isArray(data23)) {
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (typeof data23[i6] !== "string") {
                    const err30 = { instancePath: instancePath + "/pods/" + i2 + "/environment/" + i6, schemaPath: "#/definitions/workload-kinds-pod/properties/environment/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              } else {
                const err31 = { instancePath: instancePath + "/pods/" + i2 + "/environment", schemaPath: "#/definitions/workload-kinds-pod/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data7.unless !== void 0) {
              if (typeof data7.unless !== "string") {
                const err32 = { instancePath: instancePath + "/pods/" + i2 + "/unless", schemaPath: "#/definitions/workload-kinds-pod/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/pods/" + i2, schemaPath: "#/definitions/workload-kinds-pod/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/pods", schemaPath: "#/properties/pods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data26 = data.models;
      if (Array.isArray(data26)) {
        const len7 = data26.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data27 = data26[i7];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.path === void 0) {
              const err35 = { instancePath: instancePath + "/models/" + i7, schemaPath: "#/definitions/workload-kinds-model/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key3 in data27) {
              if (!(key3 === "path" || key3 === "bare" || key3 === "organisation" || key3 === "dataset" || key3 === "prefix" || key3 === "when" || key3 === "where" || key3 === "role")) {
                const err36 = { instancePath: instancePath + "/models/" + i7, schemaPath: "#/definitions/workload-kinds-model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data27.path !== void 0) {
              if (typeof data27.path !== "string") {
                const err37 = { instancePath: instancePath + "/models/" + i7 + "/path", schemaPath: "#/definitions/workload-kinds-model/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data27.bare !== void 0) {
              if (typeof data27.bare !== "boolean") {
                const err38 = { instancePath: instancePath + "/models/" + i7 + "/bare", schemaPath: "#/definitions/workload-kinds-model/properties/bare/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data27.organisation !== void 0) {
              if (typeof data27.organisation !== "boolean") {
                const err39 = { instancePath: instancePath + "/models/" + i7 + "/organisation", schemaPath: "#/definitions/workload-kinds-model/properties/organisation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data27.dataset !== void 0) {
              if (typeof data27.dataset !== "boolean") {
                const err40 = { instancePath: instancePath + "/models/" + i7 + "/dataset", schemaPath: "#/definitions/workload-kinds-model/properties/dataset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data27.prefix !== void 0) {
              if (typeof data27.prefix !== "string") {
                const err41 = { instancePath: instancePath + "/models/" + i7 + "/prefix", schemaPath: "#/definitions/workload-kinds-model/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data27.when !== void 0) {
              if (typeof data27.when !== "string") {
                const err42 = { instancePath: instancePath + "/models/" + i7 + "/when", schemaPath: "#/definitions/workload-kinds-model/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data27.where !== void 0) {
              if (typeof data27.where !== "string") {
                const err43 = { instancePath: instancePath + "/models/" + i7 + "/where", schemaPath: "#/definitions/workload-kinds-model/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data27.role !== void 0) {
              if (typeof data27.role !== "string") {
                const err44 = { instancePath: instancePath + "/models/" + i7 + "/role", schemaPath: "#/definitions/workload-kinds-model/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/models/" + i7, schemaPath: "#/definitions/workload-kinds-model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data36 = data.claims;
      if (Array.isArray(data36)) {
        const len8 = data36.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data37 = data36[i8];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.path === void 0) {
              const err47 = { instancePath: instancePath + "/claims/" + i8, schemaPath: "#/definitions/workload-kinds-claim/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data37.group === void 0) {
              const err48 = { instancePath: instancePath + "/claims/" + i8, schemaPath: "#/definitions/workload-kinds-claim/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data37.kind === void 0) {
              const err49 = { instancePath: instancePath + "/claims/" + i8, schemaPath: "#/definitions/workload-kinds-claim/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            for (const key4 in data37) {
              if (!(key4 === "path" || key4 === "group" || key4 === "kind")) {
                const err50 = { instancePath: instancePath + "/claims/" + i8, schemaPath: "#/definitions/workload-kinds-claim/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data37.path !== void 0) {
              if (typeof data37.path !== "string") {
                const err51 = { instancePath: instancePath + "/claims/" + i8 + "/path", schemaPath: "#/definitions/workload-kinds-claim/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data37.group !== void 0) {
              if (typeof data37.group !== "string") {
                const err52 = { instancePath: instancePath + "/claims/" + i8 + "/group", schemaPath: "#/definitions/workload-kinds-claim/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data37.kind !== void 0) {
              if (typeof data37.kind !== "string") {
                const err53 = { instancePath: instancePath + "/claims/" + i8 + "/kind", schemaPath: "#/definitions/workload-kinds-claim/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/claims/" + i8, schemaPath: "#/definitions/workload-kinds-claim/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data41 = data.tokens;
      if (Array.isArray(data41)) {
        const len9 = data41.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data42 = data41[i9];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.name === void 0) {
              const err56 = { instancePath: instancePath + "/tokens/" + i9, schemaPath: "#/definitions/workload-kinds-token/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key5 in data42) {
              if (!(key5 === "name" || key5 === "key" || key5 === "optional" || key5 === "onlyCaller")) {
                const err57 = { instancePath: instancePath + "/tokens/" + i9, schemaPath: "#/definitions/workload-kinds-token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data42.name !== void 0) {
              if (typeof data42.name !== "string") {
                const err58 = { instancePath: instancePath + "/tokens/" + i9 + "/name", schemaPath: "#/definitions/workload-kinds-token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data42.key !== void 0) {
              if (typeof data42.key !== "string") {
                const err59 = { instancePath: instancePath + "/tokens/" + i9 + "/key", schemaPath: "#/definitions/workload-kinds-token/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data42.optional !== void 0) {
              if (typeof data42.optional !== "boolean") {
                const err60 = { instancePath: instancePath + "/tokens/" + i9 + "/optional", schemaPath: "#/definitions/workload-kinds-token/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data42.onlyCaller !== void 0) {
              if (typeof data42.onlyCaller !== "boolean") {
                const err61 = { instancePath: instancePath + "/tokens/" + i9 + "/onlyCaller", schemaPath: "#/definitions/workload-kinds-token/properties/onlyCaller/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/tokens/" + i9, schemaPath: "#/definitions/workload-kinds-token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.configs !== void 0) {
      let data47 = data.configs;
      if (Array.isArray(data47)) {
        const len10 = data47.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data47[i10] !== "string") {
            const err64 = { instancePath: instancePath + "/configs/" + i10, schemaPath: "#/properties/configs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/configs", schemaPath: "#/properties/configs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.commands !== void 0) {
      let data49 = data.commands;
      if (Array.isArray(data49)) {
        const len11 = data49.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data49[i11] !== "string") {
            const err66 = { instancePath: instancePath + "/commands/" + i11, schemaPath: "#/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err68 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
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
                if (data69.onlyHub !== void 0) {
                  if (typeof data69.onlyHub !== "boolean") {
                    const err138 = { instancePath: instancePath + "/engines/engines/" + i14 + "/onlyHub", schemaPath: "#/definitions/engines-engine/properties/onlyHub/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data69.entrypoint !== void 0) {
                  if (typeof data69.entrypoint !== "boolean") {
                    const err139 = { instancePath: instancePath + "/engines/engines/" + i14 + "/entrypoint", schemaPath: "#/definitions/engines-engine/properties/entrypoint/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data69.flags !== void 0) {
                  let data78 = data69.flags;
                  if (Array.isArray(data78)) {
                    const len16 = data78.length;
                    for (let i17 = 0; i17 < len16; i17++) {
                      if (typeof data78[i17] !== "string") {
                        const err140 = { instancePath: instancePath + "/engines/engines/" + i14 + "/flags/" + i17, schemaPath: "#/definitions/engines-engine/properties/flags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err141 = { instancePath: instancePath + "/engines/engines/" + i14 + "/flags", schemaPath: "#/definitions/engines-engine/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data69.variables !== void 0) {
                  let data80 = data69.variables;
                  if (Array.isArray(data80)) {
                    const len17 = data80.length;
                    for (let i18 = 0; i18 < len17; i18++) {
                      if (typeof data80[i18] !== "string") {
                        const err142 = { instancePath: instancePath + "/engines/engines/" + i14 + "/variables/" + i18, schemaPath: "#/definitions/engines-engine/properties/variables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/engines/engines/" + i14 + "/variables", schemaPath: "#/definitions/engines-engine/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
                if (data69.variablesUnless !== void 0) {
                  let data82 = data69.variablesUnless;
                  if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                    for (const key14 in data82) {
                      if (typeof data82[key14] !== "string") {
                        const err144 = { instancePath: instancePath + "/engines/engines/" + i14 + "/variablesUnless/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/engines-engine/properties/variablesUnless/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err145 = { instancePath: instancePath + "/engines/engines/" + i14 + "/variablesUnless", schemaPath: "#/definitions/engines-engine/properties/variablesUnless/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
                if (data69.tokenFlags !== void 0) {
                  let data84 = data69.tokenFlags;
                  if (Array.isArray(data84)) {
                    const len18 = data84.length;
                    for (let i19 = 0; i19 < len18; i19++) {
                      if (typeof data84[i19] !== "string") {
                        const err146 = { instancePath: instancePath + "/engines/engines/" + i14 + "/tokenFlags/" + i19, schemaPath: "#/definitions/engines-engine/properties/tokenFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/engines/engines/" + i14 + "/tokenFlags", schemaPath: "#/definitions/engines-engine/properties/tokenFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data69.ignoresOffline !== void 0) {
                  if (typeof data69.ignoresOffline !== "boolean") {
                    const err148 = { instancePath: instancePath + "/engines/engines/" + i14 + "/ignoresOffline", schemaPath: "#/definitions/engines-engine/properties/ignoresOffline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
                if (data69.singleSegment !== void 0) {
                  if (typeof data69.singleSegment !== "boolean") {
                    const err149 = { instancePath: instancePath + "/engines/engines/" + i14 + "/singleSegment", schemaPath: "#/definitions/engines-engine/properties/singleSegment/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
                if (data69.prefixed !== void 0) {
                  if (typeof data69.prefixed !== "boolean") {
                    const err150 = { instancePath: instancePath + "/engines/engines/" + i14 + "/prefixed", schemaPath: "#/definitions/engines-engine/properties/prefixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data69.keys !== void 0) {
                  let data89 = data69.keys;
                  if (Array.isArray(data89)) {
                    const len19 = data89.length;
                    for (let i20 = 0; i20 < len19; i20++) {
                      if (typeof data89[i20] !== "string") {
                        const err151 = { instancePath: instancePath + "/engines/engines/" + i14 + "/keys/" + i20, schemaPath: "#/definitions/engines-engine/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/engines/engines/" + i14 + "/keys", schemaPath: "#/definitions/engines-engine/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data69.when !== void 0) {
                  let data91 = data69.when;
                  if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                    for (const key15 in data91) {
                      let data92 = data91[key15];
                      if (Array.isArray(data92)) {
                        if (data92.length < 1) {
                          const err153 = { instancePath: instancePath + "/engines/engines/" + i14 + "/when/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/engines-engine/properties/when/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err153];
                          } else {
                            vErrors.push(err153);
                          }
                          errors++;
                        }
                        const len20 = data92.length;
                        for (let i21 = 0; i21 < len20; i21++) {
                          if (typeof data92[i21] !== "string") {
                            const err154 = { instancePath: instancePath + "/engines/engines/" + i14 + "/when/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i21, schemaPath: "#/definitions/engines-engine/properties/when/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err154];
                            } else {
                              vErrors.push(err154);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err155 = { instancePath: instancePath + "/engines/engines/" + i14 + "/when/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/engines-engine/properties/when/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err155];
                        } else {
                          vErrors.push(err155);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err156 = { instancePath: instancePath + "/engines/engines/" + i14 + "/when", schemaPath: "#/definitions/engines-engine/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
                if (data69.default !== void 0) {
                  if (typeof data69.default !== "string") {
                    const err157 = { instancePath: instancePath + "/engines/engines/" + i14 + "/default", schemaPath: "#/definitions/engines-engine/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
                if (data69.defaultHost !== void 0) {
                  if (typeof data69.defaultHost !== "string") {
                    const err158 = { instancePath: instancePath + "/engines/engines/" + i14 + "/defaultHost", schemaPath: "#/definitions/engines-engine/properties/defaultHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
                if (data69.defaultUnless !== void 0) {
                  let data96 = data69.defaultUnless;
                  if (Array.isArray(data96)) {
                    const len21 = data96.length;
                    for (let i22 = 0; i22 < len21; i22++) {
                      if (typeof data96[i22] !== "string") {
                        const err159 = { instancePath: instancePath + "/engines/engines/" + i14 + "/defaultUnless/" + i22, schemaPath: "#/definitions/engines-engine/properties/defaultUnless/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err160 = { instancePath: instancePath + "/engines/engines/" + i14 + "/defaultUnless", schemaPath: "#/definitions/engines-engine/properties/defaultUnless/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
                if (data69.source !== void 0) {
                  if (typeof data69.source !== "string") {
                    const err161 = { instancePath: instancePath + "/engines/engines/" + i14 + "/source", schemaPath: "#/definitions/engines-engine/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              } else {
                const err162 = { instancePath: instancePath + "/engines/engines/" + i14, schemaPath: "#/definitions/engines-engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/engines/engines", schemaPath: "#/properties/engines/properties/engines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data67.simulators !== void 0) {
          let data99 = data67.simulators;
          if (Array.isArray(data99)) {
            const len22 = data99.length;
            for (let i23 = 0; i23 < len22; i23++) {
              let data100 = data99[i23];
              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                if (data100.id === void 0) {
                  const err164 = { instancePath: instancePath + "/engines/simulators/" + i23, schemaPath: "#/definitions/engines-simulator/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
                if (data100.source === void 0) {
                  const err165 = { instancePath: instancePath + "/engines/simulators/" + i23, schemaPath: "#/definitions/engines-simulator/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
                for (const key16 in data100) {
                  if (!(key16 === "id" || key16 === "images" || key16 === "words" || key16 === "source")) {
                    const err166 = { instancePath: instancePath + "/engines/simulators/" + i23, schemaPath: "#/definitions/engines-simulator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
                if (data100.id !== void 0) {
                  if (typeof data100.id !== "string") {
                    const err167 = { instancePath: instancePath + "/engines/simulators/" + i23 + "/id", schemaPath: "#/definitions/engines-simulator/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                if (data100.images !== void 0) {
                  let data102 = data100.images;
                  if (Array.isArray(data102)) {
                    const len23 = data102.length;
                    for (let i24 = 0; i24 < len23; i24++) {
                      if (typeof data102[i24] !== "string") {
                        const err168 = { instancePath: instancePath + "/engines/simulators/" + i23 + "/images/" + i24, schemaPath: "#/definitions/engines-simulator/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err169 = { instancePath: instancePath + "/engines/simulators/" + i23 + "/images", schemaPath: "#/definitions/engines-simulator/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data100.words !== void 0) {
                  let data104 = data100.words;
                  if (Array.isArray(data104)) {
                    const len24 = data104.length;
                    for (let i25 = 0; i25 < len24; i25++) {
                      if (typeof data104[i25] !== "string") {
                        const err170 = { instancePath: instancePath + "/engines/simulators/" + i23 + "/words/" + i25, schemaPath: "#/definitions/engines-simulator/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err170];
                        } else {
                          vErrors.push(err170);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err171 = { instancePath: instancePath + "/engines/simulators/" + i23 + "/words", schemaPath: "#/definitions/engines-simulator/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                if (data100.source !== void 0) {
                  if (typeof data100.source !== "string") {
                    const err172 = { instancePath: instancePath + "/engines/simulators/" + i23 + "/source", schemaPath: "#/definitions/engines-simulator/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
              } else {
                const err173 = { instancePath: instancePath + "/engines/simulators/" + i23, schemaPath: "#/definitions/engines-simulator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
          } else {
            const err174 = { instancePath: instancePath + "/engines/simulators", schemaPath: "#/properties/engines/properties/simulators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data67.scripts !== void 0) {
          let data107 = data67.scripts;
          if (Array.isArray(data107)) {
            const len25 = data107.length;
            for (let i26 = 0; i26 < len25; i26++) {
              let data108 = data107[i26];
              if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                if (data108.id === void 0) {
                  const err175 = { instancePath: instancePath + "/engines/scripts/" + i26, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
                if (data108.pattern === void 0) {
                  const err176 = { instancePath: instancePath + "/engines/scripts/" + i26, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
                if (data108.source === void 0) {
                  const err177 = { instancePath: instancePath + "/engines/scripts/" + i26, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
                for (const key17 in data108) {
                  if (!func2.call(schema46.properties, key17)) {
                    const err178 = { instancePath: instancePath + "/engines/scripts/" + i26, schemaPath: "#/definitions/engines-script/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
                if (data108.id !== void 0) {
                  if (typeof data108.id !== "string") {
                    const err179 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/id", schemaPath: "#/definitions/engines-script/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
                if (data108.words !== void 0) {
                  let data110 = data108.words;
                  if (Array.isArray(data110)) {
                    const len26 = data110.length;
                    for (let i27 = 0; i27 < len26; i27++) {
                      if (typeof data110[i27] !== "string") {
                        const err180 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/words/" + i27, schemaPath: "#/definitions/engines-script/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err180];
                        } else {
                          vErrors.push(err180);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err181 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/words", schemaPath: "#/definitions/engines-script/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data108.pattern !== void 0) {
                  if (typeof data108.pattern !== "string") {
                    const err182 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/pattern", schemaPath: "#/definitions/engines-script/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
                if (data108.purpose !== void 0) {
                  let data113 = data108.purpose;
                  if (!(data113 === "hub-api" || data113 === "inference-router")) {
                    const err183 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/purpose", schemaPath: "#/definitions/engines-script/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema46.properties.purpose.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
                if (data108.model !== void 0) {
                  if (typeof data108.model !== "string") {
                    const err184 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/model", schemaPath: "#/definitions/engines-script/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
                if (data108.dataset !== void 0) {
                  if (typeof data108.dataset !== "boolean") {
                    const err185 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/dataset", schemaPath: "#/definitions/engines-script/properties/dataset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                }
                if (data108.singleSegment !== void 0) {
                  if (typeof data108.singleSegment !== "boolean") {
                    const err186 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/singleSegment", schemaPath: "#/definitions/engines-script/properties/singleSegment/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                }
                if (data108.engines !== void 0) {
                  let data117 = data108.engines;
                  if (Array.isArray(data117)) {
                    const len27 = data117.length;
                    for (let i28 = 0; i28 < len27; i28++) {
                      if (typeof data117[i28] !== "string") {
                        const err187 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/engines/" + i28, schemaPath: "#/definitions/engines-script/properties/engines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err187];
                        } else {
                          vErrors.push(err187);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err188 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/engines", schemaPath: "#/definitions/engines-script/properties/engines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data108.unsure !== void 0) {
                  if (typeof data108.unsure !== "boolean") {
                    const err189 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/unsure", schemaPath: "#/definitions/engines-script/properties/unsure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err189];
                    } else {
                      vErrors.push(err189);
                    }
                    errors++;
                  }
                }
                if (data108.unless !== void 0) {
                  if (typeof data108.unless !== "string") {
                    const err190 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/unless", schemaPath: "#/definitions/engines-script/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
                if (data108.source !== void 0) {
                  if (typeof data108.source !== "string") {
                    const err191 = { instancePath: instancePath + "/engines/scripts/" + i26 + "/source", schemaPath: "#/definitions/engines-script/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
              } else {
                const err192 = { instancePath: instancePath + "/engines/scripts/" + i26, schemaPath: "#/definitions/engines-script/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
          } else {
            const err193 = { instancePath: instancePath + "/engines/scripts", schemaPath: "#/properties/engines/properties/scripts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
      } else {
        const err194 = { instancePath: instancePath + "/engines", schemaPath: "#/properties/engines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err194];
        } else {
          vErrors.push(err194);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data122 = data.environment;
      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
        for (const key18 in data122) {
          if (!(key18 === "tokens" || key18 === "endpoints" || key18 === "offline" || key18 === "elsewhere")) {
            const err195 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data122.tokens !== void 0) {
          let data123 = data122.tokens;
          if (Array.isArray(data123)) {
            const len28 = data123.length;
            for (let i29 = 0; i29 < len28; i29++) {
              let data124 = data123[i29];
              if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                if (data124.id === void 0) {
                  const err196 = { instancePath: instancePath + "/environment/tokens/" + i29, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err196];
                  } else {
                    vErrors.push(err196);
                  }
                  errors++;
                }
                if (data124.name === void 0) {
                  const err197 = { instancePath: instancePath + "/environment/tokens/" + i29, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
                if (data124.rank === void 0) {
                  const err198 = { instancePath: instancePath + "/environment/tokens/" + i29, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
                if (data124.source === void 0) {
                  const err199 = { instancePath: instancePath + "/environment/tokens/" + i29, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
                for (const key19 in data124) {
                  if (!(key19 === "id" || key19 === "name" || key19 === "rank" || key19 === "file" || key19 === "defaultHost" || key19 === "keyless" || key19 === "source")) {
                    const err200 = { instancePath: instancePath + "/environment/tokens/" + i29, schemaPath: "#/definitions/environment-token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
                if (data124.id !== void 0) {
                  if (typeof data124.id !== "string") {
                    const err201 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/id", schemaPath: "#/definitions/environment-token/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err201];
                    } else {
                      vErrors.push(err201);
                    }
                    errors++;
                  }
                }
                if (data124.name !== void 0) {
                  if (typeof data124.name !== "string") {
                    const err202 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/name", schemaPath: "#/definitions/environment-token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                }
                if (data124.rank !== void 0) {
                  let data127 = data124.rank;
                  if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                    const err203 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/rank", schemaPath: "#/definitions/environment-token/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
                if (data124.file !== void 0) {
                  if (typeof data124.file !== "boolean") {
                    const err204 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/file", schemaPath: "#/definitions/environment-token/properties/file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err204];
                    } else {
                      vErrors.push(err204);
                    }
                    errors++;
                  }
                }
                if (data124.defaultHost !== void 0) {
                  if (typeof data124.defaultHost !== "string") {
                    const err205 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/defaultHost", schemaPath: "#/definitions/environment-token/properties/defaultHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                }
                if (data124.keyless !== void 0) {
                  if (typeof data124.keyless !== "boolean") {
                    const err206 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/keyless", schemaPath: "#/definitions/environment-token/properties/keyless/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
                if (data124.source !== void 0) {
                  if (typeof data124.source !== "string") {
                    const err207 = { instancePath: instancePath + "/environment/tokens/" + i29 + "/source", schemaPath: "#/definitions/environment-token/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                }
              } else {
                const err208 = { instancePath: instancePath + "/environment/tokens/" + i29, schemaPath: "#/definitions/environment-token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
            }
          } else {
            const err209 = { instancePath: instancePath + "/environment/tokens", schemaPath: "#/properties/environment/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
        }
        if (data122.endpoints !== void 0) {
          let data132 = data122.endpoints;
          if (Array.isArray(data132)) {
            const len29 = data132.length;
            for (let i30 = 0; i30 < len29; i30++) {
              let data133 = data132[i30];
              if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                if (data133.id === void 0) {
                  const err210 = { instancePath: instancePath + "/environment/endpoints/" + i30, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
                if (data133.name === void 0) {
                  const err211 = { instancePath: instancePath + "/environment/endpoints/" + i30, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
                if (data133.source === void 0) {
                  const err212 = { instancePath: instancePath + "/environment/endpoints/" + i30, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
                for (const key20 in data133) {
                  if (!(key20 === "id" || key20 === "name" || key20 === "source")) {
                    const err213 = { instancePath: instancePath + "/environment/endpoints/" + i30, schemaPath: "#/definitions/environment-variable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err213];
                    } else {
                      vErrors.push(err213);
                    }
                    errors++;
                  }
                }
                if (data133.id !== void 0) {
                  if (typeof data133.id !== "string") {
                    const err214 = { instancePath: instancePath + "/environment/endpoints/" + i30 + "/id", schemaPath: "#/definitions/environment-variable/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                }
                if (data133.name !== void 0) {
                  if (typeof data133.name !== "string") {
                    const err215 = { instancePath: instancePath + "/environment/endpoints/" + i30 + "/name", schemaPath: "#/definitions/environment-variable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
                if (data133.source !== void 0) {
                  if (typeof data133.source !== "string") {
                    const err216 = { instancePath: instancePath + "/environment/endpoints/" + i30 + "/source", schemaPath: "#/definitions/environment-variable/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err216];
                    } else {
                      vErrors.push(err216);
                    }
                    errors++;
                  }
                }
              } else {
                const err217 = { instancePath: instancePath + "/environment/endpoints/" + i30, schemaPath: "#/definitions/environment-variable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
          } else {
            const err218 = { instancePath: instancePath + "/environment/endpoints", schemaPath: "#/properties/environment/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
        }
        if (data122.offline !== void 0) {
          let data137 = data122.offline;
          if (Array.isArray(data137)) {
            const len30 = data137.length;
            for (let i31 = 0; i31 < len30; i31++) {
              let data138 = data137[i31];
              if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                if (data138.id === void 0) {
                  const err219 = { instancePath: instancePath + "/environment/offline/" + i31, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
                if (data138.name === void 0) {
                  const err220 = { instancePath: instancePath + "/environment/offline/" + i31, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
                if (data138.values === void 0) {
                  const err221 = { instancePath: instancePath + "/environment/offline/" + i31, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                  if (vErrors === null) {
                    vErrors = [err221];
                  } else {
                    vErrors.push(err221);
                  }
                  errors++;
                }
                if (data138.source === void 0) {
                  const err222 = { instancePath: instancePath + "/environment/offline/" + i31, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
                for (const key21 in data138) {
                  if (!(key21 === "id" || key21 === "name" || key21 === "values" || key21 === "unless" || key21 === "engines" || key21 === "source")) {
                    const err223 = { instancePath: instancePath + "/environment/offline/" + i31, schemaPath: "#/definitions/environment-offline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                }
                if (data138.id !== void 0) {
                  if (typeof data138.id !== "string") {
                    const err224 = { instancePath: instancePath + "/environment/offline/" + i31 + "/id", schemaPath: "#/definitions/environment-offline/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                }
                if (data138.name !== void 0) {
                  if (typeof data138.name !== "string") {
                    const err225 = { instancePath: instancePath + "/environment/offline/" + i31 + "/name", schemaPath: "#/definitions/environment-offline/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                }
                if (data138.values !== void 0) {
                  let data141 = data138.values;
                  if (Array.isArray(data141)) {
                    const len31 = data141.length;
                    for (let i32 = 0; i32 < len31; i32++) {
                      if (typeof data141[i32] !== "string") {
                        const err226 = { instancePath: instancePath + "/environment/offline/" + i31 + "/values/" + i32, schemaPath: "#/definitions/environment-offline/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err226];
                        } else {
                          vErrors.push(err226);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err227 = { instancePath: instancePath + "/environment/offline/" + i31 + "/values", schemaPath: "#/definitions/environment-offline/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                }
                if (data138.unless !== void 0) {
                  if (typeof data138.unless !== "string") {
                    const err228 = { instancePath: instancePath + "/environment/offline/" + i31 + "/unless", schemaPath: "#/definitions/environment-offline/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err228];
                    } else {
                      vErrors.push(err228);
                    }
                    errors++;
                  }
                }
                if (data138.engines !== void 0) {
                  let data144 = data138.engines;
                  if (Array.isArray(data144)) {
                    const len32 = data144.length;
                    for (let i33 = 0; i33 < len32; i33++) {
                      if (typeof data144[i33] !== "string") {
                        const err229 = { instancePath: instancePath + "/environment/offline/" + i31 + "/engines/" + i33, schemaPath: "#/definitions/environment-offline/properties/engines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err229];
                        } else {
                          vErrors.push(err229);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err230 = { instancePath: instancePath + "/environment/offline/" + i31 + "/engines", schemaPath: "#/definitions/environment-offline/properties/engines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
                if (data138.source !== void 0) {
                  if (typeof data138.source !== "string") {
                    const err231 = { instancePath: instancePath + "/environment/offline/" + i31 + "/source", schemaPath: "#/definitions/environment-offline/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
              } else {
                const err232 = { instancePath: instancePath + "/environment/offline/" + i31, schemaPath: "#/definitions/environment-offline/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
          } else {
            const err233 = { instancePath: instancePath + "/environment/offline", schemaPath: "#/properties/environment/properties/offline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        if (data122.elsewhere !== void 0) {
          let data147 = data122.elsewhere;
          if (Array.isArray(data147)) {
            const len33 = data147.length;
            for (let i34 = 0; i34 < len33; i34++) {
              let data148 = data147[i34];
              if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                if (data148.id === void 0) {
                  const err234 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
                if (data148.name === void 0) {
                  const err235 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
                if (data148.values === void 0) {
                  const err236 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                if (data148.from === void 0) {
                  const err237 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
                if (data148.source === void 0) {
                  const err238 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
                for (const key22 in data148) {
                  if (!(key22 === "id" || key22 === "name" || key22 === "values" || key22 === "from" || key22 === "source")) {
                    const err239 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                }
                if (data148.id !== void 0) {
                  if (typeof data148.id !== "string") {
                    const err240 = { instancePath: instancePath + "/environment/elsewhere/" + i34 + "/id", schemaPath: "#/definitions/environment-elsewhere/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err240];
                    } else {
                      vErrors.push(err240);
                    }
                    errors++;
                  }
                }
                if (data148.name !== void 0) {
                  if (typeof data148.name !== "string") {
                    const err241 = { instancePath: instancePath + "/environment/elsewhere/" + i34 + "/name", schemaPath: "#/definitions/environment-elsewhere/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                }
                if (data148.values !== void 0) {
                  let data151 = data148.values;
                  if (Array.isArray(data151)) {
                    const len34 = data151.length;
                    for (let i35 = 0; i35 < len34; i35++) {
                      if (typeof data151[i35] !== "string") {
                        const err242 = { instancePath: instancePath + "/environment/elsewhere/" + i34 + "/values/" + i35, schemaPath: "#/definitions/environment-elsewhere/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err242];
                        } else {
                          vErrors.push(err242);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err243 = { instancePath: instancePath + "/environment/elsewhere/" + i34 + "/values", schemaPath: "#/definitions/environment-elsewhere/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err243];
                    } else {
                      vErrors.push(err243);
                    }
                    errors++;
                  }
                }
                if (data148.from !== void 0) {
                  if (typeof data148.from !== "string") {
                    const err244 = { instancePath: instancePath + "/environment/elsewhere/" + i34 + "/from", schemaPath: "#/definitions/environment-elsewhere/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err244];
                    } else {
                      vErrors.push(err244);
                    }
                    errors++;
                  }
                }
                if (data148.source !== void 0) {
                  if (typeof data148.source !== "string") {
                    const err245 = { instancePath: instancePath + "/environment/elsewhere/" + i34 + "/source", schemaPath: "#/definitions/environment-elsewhere/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err245];
                    } else {
                      vErrors.push(err245);
                    }
                    errors++;
                  }
                }
              } else {
                const err246 = { instancePath: instancePath + "/environment/elsewhere/" + i34, schemaPath: "#/definitions/environment-elsewhere/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
          } else {
            const err247 = { instancePath: instancePath + "/environment/elsewhere", schemaPath: "#/properties/environment/properties/elsewhere/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
      } else {
        const err248 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err248];
        } else {
          vErrors.push(err248);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      let data155 = data.identity;
      if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
        for (const key23 in data155) {
          if (!(key23 === "storeAuthentication" || key23 === "workloadIdentity")) {
            const err249 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data155.storeAuthentication !== void 0) {
          let data156 = data155.storeAuthentication;
          if (Array.isArray(data156)) {
            const len35 = data156.length;
            for (let i36 = 0; i36 < len35; i36++) {
              let data157 = data156[i36];
              if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                if (data157.id === void 0) {
                  const err250 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
                if (data157.group === void 0) {
                  const err251 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'" };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
                if (data157.kinds === void 0) {
                  const err252 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'" };
                  if (vErrors === null) {
                    vErrors = [err252];
                  } else {
                    vErrors.push(err252);
                  }
                  errors++;
                }
                if (data157.path === void 0) {
                  const err253 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
                if (data157.form === void 0) {
                  const err254 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'" };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
                if (data157.says === void 0) {
                  const err255 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                }
                if (data157.source === void 0) {
                  const err256 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err256];
                  } else {
                    vErrors.push(err256);
                  }
                  errors++;
                }
                for (const key24 in data157) {
                  if (!func2.call(schema21.properties.identity.properties.storeAuthentication.items.properties, key24)) {
                    const err257 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
                if (data157.id !== void 0) {
                  if (typeof data157.id !== "string") {
                    const err258 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/id", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
                if (data157.group !== void 0) {
                  if (typeof data157.group !== "string") {
                    const err259 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/group", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
                if (data157.kinds !== void 0) {
                  let data160 = data157.kinds;
                  if (Array.isArray(data160)) {
                    if (data160.length < 1) {
                      const err260 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/kinds", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err260];
                      } else {
                        vErrors.push(err260);
                      }
                      errors++;
                    }
                    const len36 = data160.length;
                    for (let i37 = 0; i37 < len36; i37++) {
                      if (typeof data160[i37] !== "string") {
                        const err261 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/kinds/" + i37, schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err261];
                        } else {
                          vErrors.push(err261);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err262 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/kinds", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                }
                if (data157.path !== void 0) {
                  if (typeof data157.path !== "string") {
                    const err263 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/path", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                }
                if (data157.equals !== void 0) {
                  if (typeof data157.equals !== "string") {
                    const err264 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/equals", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                }
                if (data157.form !== void 0) {
                  let data164 = data157.form;
                  if (!(data164 === "workload" || data164 === "controller" || data164 === "static")) {
                    const err265 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/form", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/form/enum", keyword: "enum", params: { allowedValues: schema21.properties.identity.properties.storeAuthentication.items.properties.form.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                }
                if (data157.says !== void 0) {
                  if (typeof data157.says !== "string") {
                    const err266 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/says", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                }
                if (data157.account !== void 0) {
                  if (typeof data157.account !== "string") {
                    const err267 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/account", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err267];
                    } else {
                      vErrors.push(err267);
                    }
                    errors++;
                  }
                }
                if (data157.source !== void 0) {
                  if (typeof data157.source !== "string") {
                    const err268 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36 + "/source", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
              } else {
                const err269 = { instancePath: instancePath + "/identity/storeAuthentication/" + i36, schemaPath: "#/properties/identity/properties/storeAuthentication/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
          } else {
            const err270 = { instancePath: instancePath + "/identity/storeAuthentication", schemaPath: "#/properties/identity/properties/storeAuthentication/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
        }
        if (data155.workloadIdentity !== void 0) {
          let data168 = data155.workloadIdentity;
          if (Array.isArray(data168)) {
            const len37 = data168.length;
            for (let i38 = 0; i38 < len37; i38++) {
              let data169 = data168[i38];
              if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                if (data169.id === void 0) {
                  const err271 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                if (data169.says === void 0) {
                  const err272 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err272];
                  } else {
                    vErrors.push(err272);
                  }
                  errors++;
                }
                if (data169.on === void 0) {
                  const err273 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
                if (data169.key === void 0) {
                  const err274 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
                if (data169.source === void 0) {
                  const err275 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
                for (const key25 in data169) {
                  if (!(key25 === "id" || key25 === "says" || key25 === "on" || key25 === "key" || key25 === "podLabel" || key25 === "source")) {
                    const err276 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  }
                }
                if (data169.id !== void 0) {
                  if (typeof data169.id !== "string") {
                    const err277 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38 + "/id", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
                if (data169.says !== void 0) {
                  if (typeof data169.says !== "string") {
                    const err278 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38 + "/says", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
                if (data169.on !== void 0) {
                  let data172 = data169.on;
                  if (!(data172 === "serviceAccount" || data172 === "pod")) {
                    const err279 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38 + "/on", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema21.properties.identity.properties.workloadIdentity.items.properties.on.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err279];
                    } else {
                      vErrors.push(err279);
                    }
                    errors++;
                  }
                }
                if (data169.key !== void 0) {
                  if (typeof data169.key !== "string") {
                    const err280 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38 + "/key", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                }
                if (data169.podLabel !== void 0) {
                  if (typeof data169.podLabel !== "string") {
                    const err281 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38 + "/podLabel", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/podLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
                if (data169.source !== void 0) {
                  if (typeof data169.source !== "string") {
                    const err282 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38 + "/source", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err282];
                    } else {
                      vErrors.push(err282);
                    }
                    errors++;
                  }
                }
              } else {
                const err283 = { instancePath: instancePath + "/identity/workloadIdentity/" + i38, schemaPath: "#/properties/identity/properties/workloadIdentity/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
            }
          } else {
            const err284 = { instancePath: instancePath + "/identity/workloadIdentity", schemaPath: "#/properties/identity/properties/workloadIdentity/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
        }
      } else {
        const err285 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err285];
        } else {
          vErrors.push(err285);
        }
        errors++;
      }
    }
    if (data.rbac !== void 0) {
      let data176 = data.rbac;
      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
        for (const key26 in data176) {
          if (!(key26 === "read" || key26 === "indirect" || key26 === "builtin" || key26 === "broad" || key26 === "operators")) {
            const err286 = { instancePath: instancePath + "/rbac", schemaPath: "#/properties/rbac/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        }
        if (data176.read !== void 0) {
          let data177 = data176.read;
          if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
            if (data177.groups === void 0) {
              const err287 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
            if (data177.resources === void 0) {
              const err288 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
            if (data177.verbs === void 0) {
              const err289 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "verbs" }, message: "must have required property 'verbs'" };
              if (vErrors === null) {
                vErrors = [err289];
              } else {
                vErrors.push(err289);
              }
              errors++;
            }
            for (const key27 in data177) {
              if (!(key27 === "groups" || key27 === "resources" || key27 === "verbs")) {
                const err290 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err290];
                } else {
                  vErrors.push(err290);
                }
                errors++;
              }
            }
            if (data177.groups !== void 0) {
              let data178 = data177.groups;
              if (Array.isArray(data178)) {
                if (data178.length < 1) {
                  const err291 = { instancePath: instancePath + "/rbac/read/groups", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err291];
                  } else {
                    vErrors.push(err291);
                  }
                  errors++;
                }
                const len38 = data178.length;
                for (let i39 = 0; i39 < len38; i39++) {
                  if (typeof data178[i39] !== "string") {
                    const err292 = { instancePath: instancePath + "/rbac/read/groups/" + i39, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err292];
                    } else {
                      vErrors.push(err292);
                    }
                    errors++;
                  }
                }
              } else {
                const err293 = { instancePath: instancePath + "/rbac/read/groups", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data177.resources !== void 0) {
              let data180 = data177.resources;
              if (Array.isArray(data180)) {
                if (data180.length < 1) {
                  const err294 = { instancePath: instancePath + "/rbac/read/resources", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err294];
                  } else {
                    vErrors.push(err294);
                  }
                  errors++;
                }
                const len39 = data180.length;
                for (let i40 = 0; i40 < len39; i40++) {
                  if (typeof data180[i40] !== "string") {
                    const err295 = { instancePath: instancePath + "/rbac/read/resources/" + i40, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                }
              } else {
                const err296 = { instancePath: instancePath + "/rbac/read/resources", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
            if (data177.verbs !== void 0) {
              let data182 = data177.verbs;
              if (Array.isArray(data182)) {
                if (data182.length < 1) {
                  const err297 = { instancePath: instancePath + "/rbac/read/verbs", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
                const len40 = data182.length;
                for (let i41 = 0; i41 < len40; i41++) {
                  if (typeof data182[i41] !== "string") {
                    const err298 = { instancePath: instancePath + "/rbac/read/verbs/" + i41, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                }
              } else {
                const err299 = { instancePath: instancePath + "/rbac/read/verbs", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
            }
          } else {
            const err300 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
        }
        if (data176.indirect !== void 0) {
          let data184 = data176.indirect;
          if (Array.isArray(data184)) {
            const len41 = data184.length;
            for (let i42 = 0; i42 < len41; i42++) {
              let data185 = data184[i42];
              if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                if (data185.id === void 0) {
                  const err301 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
                if (data185.says === void 0) {
                  const err302 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err302];
                  } else {
                    vErrors.push(err302);
                  }
                  errors++;
                }
                if (data185.groups === void 0) {
                  const err303 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
                if (data185.resources === void 0) {
                  const err304 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
                  if (vErrors === null) {
                    vErrors = [err304];
                  } else {
                    vErrors.push(err304);
                  }
                  errors++;
                }
                if (data185.verbs === void 0) {
                  const err305 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "verbs" }, message: "must have required property 'verbs'" };
                  if (vErrors === null) {
                    vErrors = [err305];
                  } else {
                    vErrors.push(err305);
                  }
                  errors++;
                }
                if (data185.source === void 0) {
                  const err306 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err306];
                  } else {
                    vErrors.push(err306);
                  }
                  errors++;
                }
                for (const key28 in data185) {
                  if (!(key28 === "id" || key28 === "says" || key28 === "groups" || key28 === "resources" || key28 === "verbs" || key28 === "clusterOnly" || key28 === "source")) {
                    const err307 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err307];
                    } else {
                      vErrors.push(err307);
                    }
                    errors++;
                  }
                }
                if (data185.id !== void 0) {
                  if (typeof data185.id !== "string") {
                    const err308 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/id", schemaPath: "#/properties/rbac/properties/indirect/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
                if (data185.says !== void 0) {
                  if (typeof data185.says !== "string") {
                    const err309 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/says", schemaPath: "#/properties/rbac/properties/indirect/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err309];
                    } else {
                      vErrors.push(err309);
                    }
                    errors++;
                  }
                }
                if (data185.groups !== void 0) {
                  let data188 = data185.groups;
                  if (Array.isArray(data188)) {
                    if (data188.length < 1) {
                      const err310 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/groups", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err310];
                      } else {
                        vErrors.push(err310);
                      }
                      errors++;
                    }
                    const len42 = data188.length;
                    for (let i43 = 0; i43 < len42; i43++) {
                      if (typeof data188[i43] !== "string") {
                        const err311 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/groups/" + i43, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err311];
                        } else {
                          vErrors.push(err311);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err312 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/groups", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err312];
                    } else {
                      vErrors.push(err312);
                    }
                    errors++;
                  }
                }
                if (data185.resources !== void 0) {
                  let data190 = data185.resources;
                  if (Array.isArray(data190)) {
                    if (data190.length < 1) {
                      const err313 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/resources", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                    const len43 = data190.length;
                    for (let i44 = 0; i44 < len43; i44++) {
                      if (typeof data190[i44] !== "string") {
                        const err314 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/resources/" + i44, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err314];
                        } else {
                          vErrors.push(err314);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err315 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/resources", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err315];
                    } else {
                      vErrors.push(err315);
                    }
                    errors++;
                  }
                }
                if (data185.verbs !== void 0) {
                  let data192 = data185.verbs;
                  if (Array.isArray(data192)) {
                    if (data192.length < 1) {
                      const err316 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/verbs", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err316];
                      } else {
                        vErrors.push(err316);
                      }
                      errors++;
                    }
                    const len44 = data192.length;
                    for (let i45 = 0; i45 < len44; i45++) {
                      if (typeof data192[i45] !== "string") {
                        const err317 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/verbs/" + i45, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err317];
                        } else {
                          vErrors.push(err317);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err318 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/verbs", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                }
                if (data185.clusterOnly !== void 0) {
                  if (typeof data185.clusterOnly !== "boolean") {
                    const err319 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/clusterOnly", schemaPath: "#/properties/rbac/properties/indirect/items/properties/clusterOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err319];
                    } else {
                      vErrors.push(err319);
                    }
                    errors++;
                  }
                }
                if (data185.source !== void 0) {
                  if (typeof data185.source !== "string") {
                    const err320 = { instancePath: instancePath + "/rbac/indirect/" + i42 + "/source", schemaPath: "#/properties/rbac/properties/indirect/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err320];
                    } else {
                      vErrors.push(err320);
                    }
                    errors++;
                  }
                }
              } else {
                const err321 = { instancePath: instancePath + "/rbac/indirect/" + i42, schemaPath: "#/properties/rbac/properties/indirect/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err321];
                } else {
                  vErrors.push(err321);
                }
                errors++;
              }
            }
          } else {
            const err322 = { instancePath: instancePath + "/rbac/indirect", schemaPath: "#/properties/rbac/properties/indirect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
        }
        if (data176.builtin !== void 0) {
          let data196 = data176.builtin;
          if (Array.isArray(data196)) {
            const len45 = data196.length;
            for (let i46 = 0; i46 < len45; i46++) {
              let data197 = data196[i46];
              if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                if (data197.id === void 0) {
                  const err323 = { instancePath: instancePath + "/rbac/builtin/" + i46, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err323];
                  } else {
                    vErrors.push(err323);
                  }
                  errors++;
                }
                if (data197.reads === void 0) {
                  const err324 = { instancePath: instancePath + "/rbac/builtin/" + i46, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'" };
                  if (vErrors === null) {
                    vErrors = [err324];
                  } else {
                    vErrors.push(err324);
                  }
                  errors++;
                }
                if (data197.wildcard === void 0) {
                  const err325 = { instancePath: instancePath + "/rbac/builtin/" + i46, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "wildcard" }, message: "must have required property 'wildcard'" };
                  if (vErrors === null) {
                    vErrors = [err325];
                  } else {
                    vErrors.push(err325);
                  }
                  errors++;
                }
                if (data197.source === void 0) {
                  const err326 = { instancePath: instancePath + "/rbac/builtin/" + i46, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err326];
                  } else {
                    vErrors.push(err326);
                  }
                  errors++;
                }
                for (const key29 in data197) {
                  if (!(key29 === "id" || key29 === "reads" || key29 === "wildcard" || key29 === "label" || key29 === "source")) {
                    const err327 = { instancePath: instancePath + "/rbac/builtin/" + i46, schemaPath: "#/properties/rbac/properties/builtin/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err327];
                    } else {
                      vErrors.push(err327);
                    }
                    errors++;
                  }
                }
                if (data197.id !== void 0) {
                  if (typeof data197.id !== "string") {
                    const err328 = { instancePath: instancePath + "/rbac/builtin/" + i46 + "/id", schemaPath: "#/properties/rbac/properties/builtin/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                }
                if (data197.reads !== void 0) {
                  if (typeof data197.reads !== "boolean") {
                    const err329 = { instancePath: instancePath + "/rbac/builtin/" + i46 + "/reads", schemaPath: "#/properties/rbac/properties/builtin/items/properties/reads/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                }
                if (data197.wildcard !== void 0) {
                  if (typeof data197.wildcard !== "boolean") {
                    const err330 = { instancePath: instancePath + "/rbac/builtin/" + i46 + "/wildcard", schemaPath: "#/properties/rbac/properties/builtin/items/properties/wildcard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err330];
                    } else {
                      vErrors.push(err330);
                    }
                    errors++;
                  }
                }
                if (data197.label !== void 0) {
                  if (typeof data197.label !== "string") {
                    const err331 = { instancePath: instancePath + "/rbac/builtin/" + i46 + "/label", schemaPath: "#/properties/rbac/properties/builtin/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err331];
                    } else {
                      vErrors.push(err331);
                    }
                    errors++;
                  }
                }
                if (data197.source !== void 0) {
                  if (typeof data197.source !== "string") {
                    const err332 = { instancePath: instancePath + "/rbac/builtin/" + i46 + "/source", schemaPath: "#/properties/rbac/properties/builtin/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err332];
                    } else {
                      vErrors.push(err332);
                    }
                    errors++;
                  }
                }
              } else {
                const err333 = { instancePath: instancePath + "/rbac/builtin/" + i46, schemaPath: "#/properties/rbac/properties/builtin/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err333];
                } else {
                  vErrors.push(err333);
                }
                errors++;
              }
            }
          } else {
            const err334 = { instancePath: instancePath + "/rbac/builtin", schemaPath: "#/properties/rbac/properties/builtin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err334];
            } else {
              vErrors.push(err334);
            }
            errors++;
          }
        }
        if (data176.broad !== void 0) {
          let data203 = data176.broad;
          if (Array.isArray(data203)) {
            const len46 = data203.length;
            for (let i47 = 0; i47 < len46; i47++) {
              let data204 = data203[i47];
              if (data204 && typeof data204 == "object" && !Array.isArray(data204)) {
                if (data204.id === void 0) {
                  const err335 = { instancePath: instancePath + "/rbac/broad/" + i47, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err335];
                  } else {
                    vErrors.push(err335);
                  }
                  errors++;
                }
                if (data204.kind === void 0) {
                  const err336 = { instancePath: instancePath + "/rbac/broad/" + i47, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err336];
                  } else {
                    vErrors.push(err336);
                  }
                  errors++;
                }
                if (data204.name === void 0) {
                  const err337 = { instancePath: instancePath + "/rbac/broad/" + i47, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
                if (data204.source === void 0) {
                  const err338 = { instancePath: instancePath + "/rbac/broad/" + i47, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err338];
                  } else {
                    vErrors.push(err338);
                  }
                  errors++;
                }
                for (const key30 in data204) {
                  if (!(key30 === "id" || key30 === "kind" || key30 === "name" || key30 === "source")) {
                    const err339 = { instancePath: instancePath + "/rbac/broad/" + i47, schemaPath: "#/properties/rbac/properties/broad/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err339];
                    } else {
                      vErrors.push(err339);
                    }
                    errors++;
                  }
                }
                if (data204.id !== void 0) {
                  if (typeof data204.id !== "string") {
                    const err340 = { instancePath: instancePath + "/rbac/broad/" + i47 + "/id", schemaPath: "#/properties/rbac/properties/broad/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                }
                if (data204.kind !== void 0) {
                  let data206 = data204.kind;
                  if (!(data206 === "Group" || data206 === "User")) {
                    const err341 = { instancePath: instancePath + "/rbac/broad/" + i47 + "/kind", schemaPath: "#/properties/rbac/properties/broad/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.rbac.properties.broad.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err341];
                    } else {
                      vErrors.push(err341);
                    }
                    errors++;
                  }
                }
                if (data204.name !== void 0) {
                  if (typeof data204.name !== "string") {
                    const err342 = { instancePath: instancePath + "/rbac/broad/" + i47 + "/name", schemaPath: "#/properties/rbac/properties/broad/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err342];
                    } else {
                      vErrors.push(err342);
                    }
                    errors++;
                  }
                }
                if (data204.source !== void 0) {
                  if (typeof data204.source !== "string") {
                    const err343 = { instancePath: instancePath + "/rbac/broad/" + i47 + "/source", schemaPath: "#/properties/rbac/properties/broad/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err343];
                    } else {
                      vErrors.push(err343);
                    }
                    errors++;
                  }
                }
              } else {
                const err344 = { instancePath: instancePath + "/rbac/broad/" + i47, schemaPath: "#/properties/rbac/properties/broad/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err344];
                } else {
                  vErrors.push(err344);
                }
                errors++;
              }
            }
          } else {
            const err345 = { instancePath: instancePath + "/rbac/broad", schemaPath: "#/properties/rbac/properties/broad/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
        }
        if (data176.operators !== void 0) {
          let data209 = data176.operators;
          if (Array.isArray(data209)) {
            const len47 = data209.length;
            for (let i48 = 0; i48 < len47; i48++) {
              let data210 = data209[i48];
              if (data210 && typeof data210 == "object" && !Array.isArray(data210)) {
                if (data210.id === void 0) {
                  const err346 = { instancePath: instancePath + "/rbac/operators/" + i48, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
                if (data210.accounts === void 0) {
                  const err347 = { instancePath: instancePath + "/rbac/operators/" + i48, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
                  if (vErrors === null) {
                    vErrors = [err347];
                  } else {
                    vErrors.push(err347);
                  }
                  errors++;
                }
                if (data210.source === void 0) {
                  const err348 = { instancePath: instancePath + "/rbac/operators/" + i48, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err348];
                  } else {
                    vErrors.push(err348);
                  }
                  errors++;
                }
                for (const key31 in data210) {
                  if (!(key31 === "id" || key31 === "accounts" || key31 === "source")) {
                    const err349 = { instancePath: instancePath + "/rbac/operators/" + i48, schemaPath: "#/properties/rbac/properties/operators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                }
                if (data210.id !== void 0) {
                  if (typeof data210.id !== "string") {
                    const err350 = { instancePath: instancePath + "/rbac/operators/" + i48 + "/id", schemaPath: "#/properties/rbac/properties/operators/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err350];
                    } else {
                      vErrors.push(err350);
                    }
                    errors++;
                  }
                }
                if (data210.accounts !== void 0) {
                  let data212 = data210.accounts;
                  if (Array.isArray(data212)) {
                    if (data212.length < 1) {
                      const err351 = { instancePath: instancePath + "/rbac/operators/" + i48 + "/accounts", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err351];
                      } else {
                        vErrors.push(err351);
                      }
                      errors++;
                    }
                    const len48 = data212.length;
                    for (let i49 = 0; i49 < len48; i49++) {
                      if (typeof data212[i49] !== "string") {
                        const err352 = { instancePath: instancePath + "/rbac/operators/" + i48 + "/accounts/" + i49, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err352];
                        } else {
                          vErrors.push(err352);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err353 = { instancePath: instancePath + "/rbac/operators/" + i48 + "/accounts", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                }
                if (data210.source !== void 0) {
                  if (typeof data210.source !== "string") {
                    const err354 = { instancePath: instancePath + "/rbac/operators/" + i48 + "/source", schemaPath: "#/properties/rbac/properties/operators/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err354];
                    } else {
                      vErrors.push(err354);
                    }
                    errors++;
                  }
                }
              } else {
                const err355 = { instancePath: instancePath + "/rbac/operators/" + i48, schemaPath: "#/properties/rbac/properties/operators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
            }
          } else {
            const err356 = { instancePath: instancePath + "/rbac/operators", schemaPath: "#/properties/rbac/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err356];
            } else {
              vErrors.push(err356);
            }
            errors++;
          }
        }
      } else {
        const err357 = { instancePath: instancePath + "/rbac", schemaPath: "#/properties/rbac/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err357];
        } else {
          vErrors.push(err357);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data215 = data.rotation;
      if (data215 && typeof data215 == "object" && !Array.isArray(data215)) {
        for (const key32 in data215) {
          if (!(key32 === "rotatedAt" || key32 === "rotateEvery" || key32 === "expiresAt" || key32 === "vague" || key32 === "floating" || key32 === "switches" || key32 === "reload")) {
            const err358 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          }
        }
        if (data215.rotatedAt !== void 0) {
          let data216 = data215.rotatedAt;
          if (Array.isArray(data216)) {
            const len49 = data216.length;
            for (let i50 = 0; i50 < len49; i50++) {
              if (typeof data216[i50] !== "string") {
                const err359 = { instancePath: instancePath + "/rotation/rotatedAt/" + i50, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err359];
                } else {
                  vErrors.push(err359);
                }
                errors++;
              }
            }
          } else {
            const err360 = { instancePath: instancePath + "/rotation/rotatedAt", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
        }
        if (data215.rotateEvery !== void 0) {
          let data218 = data215.rotateEvery;
          if (Array.isArray(data218)) {
            const len50 = data218.length;
            for (let i51 = 0; i51 < len50; i51++) {
              if (typeof data218[i51] !== "string") {
                const err361 = { instancePath: instancePath + "/rotation/rotateEvery/" + i51, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err361];
                } else {
                  vErrors.push(err361);
                }
                errors++;
              }
            }
          } else {
            const err362 = { instancePath: instancePath + "/rotation/rotateEvery", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err362];
            } else {
              vErrors.push(err362);
            }
            errors++;
          }
        }
        if (data215.expiresAt !== void 0) {
          let data220 = data215.expiresAt;
          if (Array.isArray(data220)) {
            const len51 = data220.length;
            for (let i52 = 0; i52 < len51; i52++) {
              if (typeof data220[i52] !== "string") {
                const err363 = { instancePath: instancePath + "/rotation/expiresAt/" + i52, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
            }
          } else {
            const err364 = { instancePath: instancePath + "/rotation/expiresAt", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err364];
            } else {
              vErrors.push(err364);
            }
            errors++;
          }
        }
        if (data215.vague !== void 0) {
          let data222 = data215.vague;
          if (Array.isArray(data222)) {
            const len52 = data222.length;
            for (let i53 = 0; i53 < len52; i53++) {
              if (typeof data222[i53] !== "string") {
                const err365 = { instancePath: instancePath + "/rotation/vague/" + i53, schemaPath: "#/properties/rotation/properties/vague/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err365];
                } else {
                  vErrors.push(err365);
                }
                errors++;
              }
            }
          } else {
            const err366 = { instancePath: instancePath + "/rotation/vague", schemaPath: "#/properties/rotation/properties/vague/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err366];
            } else {
              vErrors.push(err366);
            }
            errors++;
          }
        }
        if (data215.floating !== void 0) {
          let data224 = data215.floating;
          if (Array.isArray(data224)) {
            const len53 = data224.length;
            for (let i54 = 0; i54 < len53; i54++) {
              if (typeof data224[i54] !== "string") {
                const err367 = { instancePath: instancePath + "/rotation/floating/" + i54, schemaPath: "#/properties/rotation/properties/floating/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err367];
                } else {
                  vErrors.push(err367);
                }
                errors++;
              }
            }
          } else {
            const err368 = { instancePath: instancePath + "/rotation/floating", schemaPath: "#/properties/rotation/properties/floating/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err368];
            } else {
              vErrors.push(err368);
            }
            errors++;
          }
        }
        if (data215.switches !== void 0) {
          let data226 = data215.switches;
          if (Array.isArray(data226)) {
            const len54 = data226.length;
            for (let i55 = 0; i55 < len54; i55++) {
              let data227 = data226[i55];
              if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
                if (data227.id === void 0) {
                  const err369 = { instancePath: instancePath + "/rotation/switches/" + i55, schemaPath: "#/properties/rotation/properties/switches/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err369];
                  } else {
                    vErrors.push(err369);
                  }
                  errors++;
                }
                if (data227.effect === void 0) {
                  const err370 = { instancePath: instancePath + "/rotation/switches/" + i55, schemaPath: "#/properties/rotation/properties/switches/items/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                  if (vErrors === null) {
                    vErrors = [err370];
                  } else {
                    vErrors.push(err370);
                  }
                  errors++;
                }
                if (data227.images === void 0) {
                  const err371 = { instancePath: instancePath + "/rotation/switches/" + i55, schemaPath: "#/properties/rotation/properties/switches/items/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property 'images'" };
                  if (vErrors === null) {
                    vErrors = [err371];
                  } else {
                    vErrors.push(err371);
                  }
                  errors++;
                }
                if (data227.source === void 0) {
                  const err372 = { instancePath: instancePath + "/rotation/switches/" + i55, schemaPath: "#/properties/rotation/properties/switches/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err372];
                  } else {
                    vErrors.push(err372);
                  }
                  errors++;
                }
                for (const key33 in data227) {
                  if (!func2.call(schema21.properties.rotation.properties.switches.items.properties, key33)) {
                    const err373 = { instancePath: instancePath + "/rotation/switches/" + i55, schemaPath: "#/properties/rotation/properties/switches/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err373];
                    } else {
                      vErrors.push(err373);
                    }
                    errors++;
                  }
                }
                if (data227.id !== void 0) {
                  if (typeof data227.id !== "string") {
                    const err374 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/id", schemaPath: "#/properties/rotation/properties/switches/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err374];
                    } else {
                      vErrors.push(err374);
                    }
                    errors++;
                  }
                }
                if (data227.effect !== void 0) {
                  let data229 = data227.effect;
                  if (!(data229 === "reload" || data229 === "refresh")) {
                    const err375 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/effect", schemaPath: "#/properties/rotation/properties/switches/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema21.properties.rotation.properties.switches.items.properties.effect.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err375];
                    } else {
                      vErrors.push(err375);
                    }
                    errors++;
                  }
                }
                if (data227.flag !== void 0) {
                  if (typeof data227.flag !== "string") {
                    const err376 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/flag", schemaPath: "#/properties/rotation/properties/switches/items/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err376];
                    } else {
                      vErrors.push(err376);
                    }
                    errors++;
                  }
                }
                if (data227.variable !== void 0) {
                  if (typeof data227.variable !== "string") {
                    const err377 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/variable", schemaPath: "#/properties/rotation/properties/switches/items/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err377];
                    } else {
                      vErrors.push(err377);
                    }
                    errors++;
                  }
                }
                if (data227.values !== void 0) {
                  if (typeof data227.values !== "string") {
                    const err378 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/values", schemaPath: "#/properties/rotation/properties/switches/items/properties/values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err378];
                    } else {
                      vErrors.push(err378);
                    }
                    errors++;
                  }
                }
                if (data227.images !== void 0) {
                  if (typeof data227.images !== "string") {
                    const err379 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/images", schemaPath: "#/properties/rotation/properties/switches/items/properties/images/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err379];
                    } else {
                      vErrors.push(err379);
                    }
                    errors++;
                  }
                }
                if (data227.charts !== void 0) {
                  let data234 = data227.charts;
                  if (Array.isArray(data234)) {
                    const len55 = data234.length;
                    for (let i56 = 0; i56 < len55; i56++) {
                      if (typeof data234[i56] !== "string") {
                        const err380 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/charts/" + i56, schemaPath: "#/properties/rotation/properties/switches/items/properties/charts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err380];
                        } else {
                          vErrors.push(err380);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err381 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/charts", schemaPath: "#/properties/rotation/properties/switches/items/properties/charts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err381];
                    } else {
                      vErrors.push(err381);
                    }
                    errors++;
                  }
                }
                if (data227.unless !== void 0) {
                  if (typeof data227.unless !== "string") {
                    const err382 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/unless", schemaPath: "#/properties/rotation/properties/switches/items/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err382];
                    } else {
                      vErrors.push(err382);
                    }
                    errors++;
                  }
                }
                if (data227.groups !== void 0) {
                  let data237 = data227.groups;
                  if (Array.isArray(data237)) {
                    const len56 = data237.length;
                    for (let i57 = 0; i57 < len56; i57++) {
                      if (typeof data237[i57] !== "string") {
                        const err383 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/groups/" + i57, schemaPath: "#/properties/rotation/properties/switches/items/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err383];
                        } else {
                          vErrors.push(err383);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err384 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/groups", schemaPath: "#/properties/rotation/properties/switches/items/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                }
                if (data227.every !== void 0) {
                  if (typeof data227.every !== "string") {
                    const err385 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/every", schemaPath: "#/properties/rotation/properties/switches/items/properties/every/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err385];
                    } else {
                      vErrors.push(err385);
                    }
                    errors++;
                  }
                }
                if (data227.source !== void 0) {
                  if (typeof data227.source !== "string") {
                    const err386 = { instancePath: instancePath + "/rotation/switches/" + i55 + "/source", schemaPath: "#/properties/rotation/properties/switches/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err386];
                    } else {
                      vErrors.push(err386);
                    }
                    errors++;
                  }
                }
              } else {
                const err387 = { instancePath: instancePath + "/rotation/switches/" + i55, schemaPath: "#/properties/rotation/properties/switches/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
            }
          } else {
            const err388 = { instancePath: instancePath + "/rotation/switches", schemaPath: "#/properties/rotation/properties/switches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err388];
            } else {
              vErrors.push(err388);
            }
            errors++;
          }
        }
        if (data215.reload !== void 0) {
          let data241 = data215.reload;
          if (Array.isArray(data241)) {
            const len57 = data241.length;
            for (let i58 = 0; i58 < len57; i58++) {
              let data242 = data241[i58];
              if (data242 && typeof data242 == "object" && !Array.isArray(data242)) {
                if (data242.id === void 0) {
                  const err389 = { instancePath: instancePath + "/rotation/reload/" + i58, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err389];
                  } else {
                    vErrors.push(err389);
                  }
                  errors++;
                }
                if (data242.key === void 0) {
                  const err390 = { instancePath: instancePath + "/rotation/reload/" + i58, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                  if (vErrors === null) {
                    vErrors = [err390];
                  } else {
                    vErrors.push(err390);
                  }
                  errors++;
                }
                if (data242.source === void 0) {
                  const err391 = { instancePath: instancePath + "/rotation/reload/" + i58, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err391];
                  } else {
                    vErrors.push(err391);
                  }
                  errors++;
                }
                for (const key34 in data242) {
                  if (!(key34 === "id" || key34 === "key" || key34 === "value" || key34 === "match" || key34 === "groups" || key34 === "on" || key34 === "kinds" || key34 === "source")) {
                    const err392 = { instancePath: instancePath + "/rotation/reload/" + i58, schemaPath: "#/properties/rotation/properties/reload/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err392];
                    } else {
                      vErrors.push(err392);
                    }
                    errors++;
                  }
                }
                if (data242.id !== void 0) {
                  if (typeof data242.id !== "string") {
                    const err393 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/id", schemaPath: "#/properties/rotation/properties/reload/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err393];
                    } else {
                      vErrors.push(err393);
                    }
                    errors++;
                  }
                }
                if (data242.key !== void 0) {
                  if (typeof data242.key !== "string") {
                    const err394 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/key", schemaPath: "#/properties/rotation/properties/reload/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err394];
                    } else {
                      vErrors.push(err394);
                    }
                    errors++;
                  }
                }
                if (data242.value !== void 0) {
                  if (typeof data242.value !== "string") {
                    const err395 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/value", schemaPath: "#/properties/rotation/properties/reload/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err395];
                    } else {
                      vErrors.push(err395);
                    }
                    errors++;
                  }
                }
                if (data242.match !== void 0) {
                  if (typeof data242.match !== "string") {
                    const err396 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/match", schemaPath: "#/properties/rotation/properties/reload/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err396];
                    } else {
                      vErrors.push(err396);
                    }
                    errors++;
                  }
                }
                if (data242.groups !== void 0) {
                  let data247 = data242.groups;
                  if (Array.isArray(data247)) {
                    const len58 = data247.length;
                    for (let i59 = 0; i59 < len58; i59++) {
                      if (typeof data247[i59] !== "string") {
                        const err397 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/groups/" + i59, schemaPath: "#/properties/rotation/properties/reload/items/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err397];
                        } else {
                          vErrors.push(err397);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err398 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/groups", schemaPath: "#/properties/rotation/properties/reload/items/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                }
                if (data242.on !== void 0) {
                  let data249 = data242.on;
                  if (Array.isArray(data249)) {
                    const len59 = data249.length;
                    for (let i60 = 0; i60 < len59; i60++) {
                      let data250 = data249[i60];
                      if (!(data250 === "workload" || data250 === "template" || data250 === "secret" || data250 === "namespace")) {
                        const err399 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/on/" + i60, schemaPath: "#/properties/rotation/properties/reload/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.rotation.properties.reload.items.properties.on.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err399];
                        } else {
                          vErrors.push(err399);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err400 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/on", schemaPath: "#/properties/rotation/properties/reload/items/properties/on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err400];
                    } else {
                      vErrors.push(err400);
                    }
                    errors++;
                  }
                }
                if (data242.kinds !== void 0) {
                  let data251 = data242.kinds;
                  if (Array.isArray(data251)) {
                    const len60 = data251.length;
                    for (let i61 = 0; i61 < len60; i61++) {
                      if (typeof data251[i61] !== "string") {
                        const err401 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/kinds/" + i61, schemaPath: "#/properties/rotation/properties/reload/items/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err401];
                        } else {
                          vErrors.push(err401);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err402 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/kinds", schemaPath: "#/properties/rotation/properties/reload/items/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err402];
                    } else {
                      vErrors.push(err402);
                    }
                    errors++;
                  }
                }
                if (data242.source !== void 0) {
                  if (typeof data242.source !== "string") {
                    const err403 = { instancePath: instancePath + "/rotation/reload/" + i58 + "/source", schemaPath: "#/properties/rotation/properties/reload/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                }
              } else {
                const err404 = { instancePath: instancePath + "/rotation/reload/" + i58, schemaPath: "#/properties/rotation/properties/reload/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err404];
                } else {
                  vErrors.push(err404);
                }
                errors++;
              }
            }
          } else {
            const err405 = { instancePath: instancePath + "/rotation/reload", schemaPath: "#/properties/rotation/properties/reload/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err405];
            } else {
              vErrors.push(err405);
            }
            errors++;
          }
        }
      } else {
        const err406 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err406];
        } else {
          vErrors.push(err406);
        }
        errors++;
      }
    }
    if (data.secretStores !== void 0) {
      let data254 = data.secretStores;
      if (data254 && typeof data254 == "object" && !Array.isArray(data254)) {
        for (const key35 in data254) {
          if (!(key35 === "producers" || key35 === "annotated" || key35 === "stores" || key35 === "copies" || key35 === "injectors")) {
            const err407 = { instancePath: instancePath + "/secretStores", schemaPath: "#/properties/secretStores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err407];
            } else {
              vErrors.push(err407);
            }
            errors++;
          }
        }
        if (data254.producers !== void 0) {
          let data255 = data254.producers;
          if (Array.isArray(data255)) {
            const len61 = data255.length;
            for (let i62 = 0; i62 < len61; i62++) {
              if (!validate17(data255[i62], { instancePath: instancePath + "/secretStores/producers/" + i62, parentData: data255, parentDataProperty: i62, rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err408 = { instancePath: instancePath + "/secretStores/producers", schemaPath: "#/properties/secretStores/properties/producers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err408];
            } else {
              vErrors.push(err408);
            }
            errors++;
          }
        }
        if (data254.annotated !== void 0) {
          let data257 = data254.annotated;
          if (Array.isArray(data257)) {
            const len62 = data257.length;
            for (let i63 = 0; i63 < len62; i63++) {
              let data258 = data257[i63];
              if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
                if (data258.id === void 0) {
                  const err409 = { instancePath: instancePath + "/secretStores/annotated/" + i63, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err409];
                  } else {
                    vErrors.push(err409);
                  }
                  errors++;
                }
                if (data258.trigger === void 0) {
                  const err410 = { instancePath: instancePath + "/secretStores/annotated/" + i63, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "trigger" }, message: "must have required property 'trigger'" };
                  if (vErrors === null) {
                    vErrors = [err410];
                  } else {
                    vErrors.push(err410);
                  }
                  errors++;
                }
                if (data258.name === void 0) {
                  const err411 = { instancePath: instancePath + "/secretStores/annotated/" + i63, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err411];
                  } else {
                    vErrors.push(err411);
                  }
                  errors++;
                }
                if (data258.source === void 0) {
                  const err412 = { instancePath: instancePath + "/secretStores/annotated/" + i63, schemaPath: "#/properties/secretStores/properties/annotated/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err412];
                  } else {
                    vErrors.push(err412);
                  }
                  errors++;
                }
                for (const key36 in data258) {
                  if (!(key36 === "id" || key36 === "trigger" || key36 === "name" || key36 === "source")) {
                    const err413 = { instancePath: instancePath + "/secretStores/annotated/" + i63, schemaPath: "#/properties/secretStores/properties/annotated/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err413];
                    } else {
                      vErrors.push(err413);
                    }
                    errors++;
                  }
                }
                if (data258.id !== void 0) {
                  if (typeof data258.id !== "string") {
                    const err414 = { instancePath: instancePath + "/secretStores/annotated/" + i63 + "/id", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err414];
                    } else {
                      vErrors.push(err414);
                    }
                    errors++;
                  }
                }
                if (data258.trigger !== void 0) {
                  if (typeof data258.trigger !== "string") {
                    const err415 = { instancePath: instancePath + "/secretStores/annotated/" + i63 + "/trigger", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err415];
                    } else {
                      vErrors.push(err415);
                    }
                    errors++;
                  }
                }
                if (data258.name !== void 0) {
                  if (typeof data258.name !== "string") {
                    const err416 = { instancePath: instancePath + "/secretStores/annotated/" + i63 + "/name", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err416];
                    } else {
                      vErrors.push(err416);
                    }
                    errors++;
                  }
                }
                if (data258.source !== void 0) {
                  if (typeof data258.source !== "string") {
                    const err417 = { instancePath: instancePath + "/secretStores/annotated/" + i63 + "/source", schemaPath: "#/properties/secretStores/properties/annotated/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err417];
                    } else {
                      vErrors.push(err417);
                    }
                    errors++;
                  }
                }
              } else {
                const err418 = { instancePath: instancePath + "/secretStores/annotated/" + i63, schemaPath: "#/properties/secretStores/properties/annotated/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err418];
                } else {
                  vErrors.push(err418);
                }
                errors++;
              }
            }
          } else {
            const err419 = { instancePath: instancePath + "/secretStores/annotated", schemaPath: "#/properties/secretStores/properties/annotated/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err419];
            } else {
              vErrors.push(err419);
            }
            errors++;
          }
        }
        if (data254.stores !== void 0) {
          let data263 = data254.stores;
          if (Array.isArray(data263)) {
            const len63 = data263.length;
            for (let i64 = 0; i64 < len63; i64++) {
              let data264 = data263[i64];
              if (data264 && typeof data264 == "object" && !Array.isArray(data264)) {
                if (data264.id === void 0) {
                  const err420 = { instancePath: instancePath + "/secretStores/stores/" + i64, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err420];
                  } else {
                    vErrors.push(err420);
                  }
                  errors++;
                }
                if (data264.path === void 0) {
                  const err421 = { instancePath: instancePath + "/secretStores/stores/" + i64, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err421];
                  } else {
                    vErrors.push(err421);
                  }
                  errors++;
                }
                if (data264.class === void 0) {
                  const err422 = { instancePath: instancePath + "/secretStores/stores/" + i64, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'" };
                  if (vErrors === null) {
                    vErrors = [err422];
                  } else {
                    vErrors.push(err422);
                  }
                  errors++;
                }
                if (data264.source === void 0) {
                  const err423 = { instancePath: instancePath + "/secretStores/stores/" + i64, schemaPath: "#/properties/secretStores/properties/stores/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err423];
                  } else {
                    vErrors.push(err423);
                  }
                  errors++;
                }
                for (const key37 in data264) {
                  if (!(key37 === "id" || key37 === "path" || key37 === "class" || key37 === "namespace" || key37 === "elsewhere" || key37 === "source")) {
                    const err424 = { instancePath: instancePath + "/secretStores/stores/" + i64, schemaPath: "#/properties/secretStores/properties/stores/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err424];
                    } else {
                      vErrors.push(err424);
                    }
                    errors++;
                  }
                }
                if (data264.id !== void 0) {
                  if (typeof data264.id !== "string") {
                    const err425 = { instancePath: instancePath + "/secretStores/stores/" + i64 + "/id", schemaPath: "#/properties/secretStores/properties/stores/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err425];
                    } else {
                      vErrors.push(err425);
                    }
                    errors++;
                  }
                }
                if (data264.path !== void 0) {
                  if (typeof data264.path !== "string") {
                    const err426 = { instancePath: instancePath + "/secretStores/stores/" + i64 + "/path", schemaPath: "#/properties/secretStores/properties/stores/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err426];
                    } else {
                      vErrors.push(err426);
                    }
                    errors++;
                  }
                }
                if (data264.class !== void 0) {
                  let data267 = data264.class;
                  if (!(data267 === "literal" || data267 === "copy")) {
                    const err427 = { instancePath: instancePath + "/secretStores/stores/" + i64 + "/class", schemaPath: "#/properties/secretStores/properties/stores/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema21.properties.secretStores.properties.stores.items.properties.class.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err427];
                    } else {
                      vErrors.push(err427);
                    }
                    errors++;
                  }
                }
                if (data264.namespace !== void 0) {
                  if (typeof data264.namespace !== "string") {
                    const err428 = { instancePath: instancePath + "/secretStores/stores/" + i64 + "/namespace", schemaPath: "#/properties/secretStores/properties/stores/items/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err428];
                    } else {
                      vErrors.push(err428);
                    }
                    errors++;
                  }
                }
                if (data264.elsewhere !== void 0) {
                  if (typeof data264.elsewhere !== "string") {
                    const err429 = { instancePath: instancePath + "/secretStores/stores/" + i64 + "/elsewhere", schemaPath: "#/properties/secretStores/properties/stores/items/properties/elsewhere/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err429];
                    } else {
                      vErrors.push(err429);
                    }
                    errors++;
                  }
                }
                if (data264.source !== void 0) {
                  if (typeof data264.source !== "string") {
                    const err430 = { instancePath: instancePath + "/secretStores/stores/" + i64 + "/source", schemaPath: "#/properties/secretStores/properties/stores/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err430];
                    } else {
                      vErrors.push(err430);
                    }
                    errors++;
                  }
                }
              } else {
                const err431 = { instancePath: instancePath + "/secretStores/stores/" + i64, schemaPath: "#/properties/secretStores/properties/stores/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err431];
                } else {
                  vErrors.push(err431);
                }
                errors++;
              }
            }
          } else {
            const err432 = { instancePath: instancePath + "/secretStores/stores", schemaPath: "#/properties/secretStores/properties/stores/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err432];
            } else {
              vErrors.push(err432);
            }
            errors++;
          }
        }
        if (data254.copies !== void 0) {
          let data271 = data254.copies;
          if (Array.isArray(data271)) {
            const len64 = data271.length;
            for (let i65 = 0; i65 < len64; i65++) {
              let data272 = data271[i65];
              if (data272 && typeof data272 == "object" && !Array.isArray(data272)) {
                if (data272.id === void 0) {
                  const err433 = { instancePath: instancePath + "/secretStores/copies/" + i65, schemaPath: "#/properties/secretStores/properties/copies/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err433];
                  } else {
                    vErrors.push(err433);
                  }
                  errors++;
                }
                if (data272.says === void 0) {
                  const err434 = { instancePath: instancePath + "/secretStores/copies/" + i65, schemaPath: "#/properties/secretStores/properties/copies/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err434];
                  } else {
                    vErrors.push(err434);
                  }
                  errors++;
                }
                if (data272.enable === void 0) {
                  const err435 = { instancePath: instancePath + "/secretStores/copies/" + i65, schemaPath: "#/properties/secretStores/properties/copies/items/required", keyword: "required", params: { missingProperty: "enable" }, message: "must have required property 'enable'" };
                  if (vErrors === null) {
                    vErrors = [err435];
                  } else {
                    vErrors.push(err435);
                  }
                  errors++;
                }
                if (data272.source === void 0) {
                  const err436 = { instancePath: instancePath + "/secretStores/copies/" + i65, schemaPath: "#/properties/secretStores/properties/copies/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
                for (const key38 in data272) {
                  if (!(key38 === "id" || key38 === "says" || key38 === "enable" || key38 === "enableValue" || key38 === "namespaces" || key38 === "selector" || key38 === "mirror" || key38 === "source")) {
                    const err437 = { instancePath: instancePath + "/secretStores/copies/" + i65, schemaPath: "#/properties/secretStores/properties/copies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err437];
                    } else {
                      vErrors.push(err437);
                    }
                    errors++;
                  }
                }
                if (data272.id !== void 0) {
                  if (typeof data272.id !== "string") {
                    const err438 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/id", schemaPath: "#/properties/secretStores/properties/copies/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err438];
                    } else {
                      vErrors.push(err438);
                    }
                    errors++;
                  }
                }
                if (data272.says !== void 0) {
                  if (typeof data272.says !== "string") {
                    const err439 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/says", schemaPath: "#/properties/secretStores/properties/copies/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err439];
                    } else {
                      vErrors.push(err439);
                    }
                    errors++;
                  }
                }
                if (data272.enable !== void 0) {
                  if (typeof data272.enable !== "string") {
                    const err440 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/enable", schemaPath: "#/properties/secretStores/properties/copies/items/properties/enable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err440];
                    } else {
                      vErrors.push(err440);
                    }
                    errors++;
                  }
                }
                if (data272.enableValue !== void 0) {
                  if (typeof data272.enableValue !== "string") {
                    const err441 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/enableValue", schemaPath: "#/properties/secretStores/properties/copies/items/properties/enableValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err441];
                    } else {
                      vErrors.push(err441);
                    }
                    errors++;
                  }
                }
                if (data272.namespaces !== void 0) {
                  if (typeof data272.namespaces !== "string") {
                    const err442 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/namespaces", schemaPath: "#/properties/secretStores/properties/copies/items/properties/namespaces/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err442];
                    } else {
                      vErrors.push(err442);
                    }
                    errors++;
                  }
                }
                if (data272.selector !== void 0) {
                  if (typeof data272.selector !== "string") {
                    const err443 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/selector", schemaPath: "#/properties/secretStores/properties/copies/items/properties/selector/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err443];
                    } else {
                      vErrors.push(err443);
                    }
                    errors++;
                  }
                }
                if (data272.mirror !== void 0) {
                  if (typeof data272.mirror !== "string") {
                    const err444 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/mirror", schemaPath: "#/properties/secretStores/properties/copies/items/properties/mirror/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err444];
                    } else {
                      vErrors.push(err444);
                    }
                    errors++;
                  }
                }
                if (data272.source !== void 0) {
                  if (typeof data272.source !== "string") {
                    const err445 = { instancePath: instancePath + "/secretStores/copies/" + i65 + "/source", schemaPath: "#/properties/secretStores/properties/copies/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err445];
                    } else {
                      vErrors.push(err445);
                    }
                    errors++;
                  }
                }
              } else {
                const err446 = { instancePath: instancePath + "/secretStores/copies/" + i65, schemaPath: "#/properties/secretStores/properties/copies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err446];
                } else {
                  vErrors.push(err446);
                }
                errors++;
              }
            }
          } else {
            const err447 = { instancePath: instancePath + "/secretStores/copies", schemaPath: "#/properties/secretStores/properties/copies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err447];
            } else {
              vErrors.push(err447);
            }
            errors++;
          }
        }
        if (data254.injectors !== void 0) {
          let data281 = data254.injectors;
          if (Array.isArray(data281)) {
            const len65 = data281.length;
            for (let i66 = 0; i66 < len65; i66++) {
              let data282 = data281[i66];
              if (data282 && typeof data282 == "object" && !Array.isArray(data282)) {
                if (data282.id === void 0) {
                  const err448 = { instancePath: instancePath + "/secretStores/injectors/" + i66, schemaPath: "#/properties/secretStores/properties/injectors/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err448];
                  } else {
                    vErrors.push(err448);
                  }
                  errors++;
                }
                if (data282.source === void 0) {
                  const err449 = { instancePath: instancePath + "/secretStores/injectors/" + i66, schemaPath: "#/properties/secretStores/properties/injectors/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err449];
                  } else {
                    vErrors.push(err449);
                  }
                  errors++;
                }
                for (const key39 in data282) {
                  if (!(key39 === "id" || key39 === "pattern" || key39 === "inSecrets" || key39 === "trigger" || key39 === "prefix" || key39 === "folder" || key39 === "folderFrom" || key39 === "source")) {
                    const err450 = { instancePath: instancePath + "/secretStores/injectors/" + i66, schemaPath: "#/properties/secretStores/properties/injectors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err450];
                    } else {
                      vErrors.push(err450);
                    }
                    errors++;
                  }
                }
                if (data282.id !== void 0) {
                  if (typeof data282.id !== "string") {
                    const err451 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/id", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err451];
                    } else {
                      vErrors.push(err451);
                    }
                    errors++;
                  }
                }
                if (data282.pattern !== void 0) {
                  if (typeof data282.pattern !== "string") {
                    const err452 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/pattern", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err452];
                    } else {
                      vErrors.push(err452);
                    }
                    errors++;
                  }
                }
                if (data282.inSecrets !== void 0) {
                  if (typeof data282.inSecrets !== "boolean") {
                    const err453 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/inSecrets", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/inSecrets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err453];
                    } else {
                      vErrors.push(err453);
                    }
                    errors++;
                  }
                }
                if (data282.trigger !== void 0) {
                  if (typeof data282.trigger !== "string") {
                    const err454 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/trigger", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err454];
                    } else {
                      vErrors.push(err454);
                    }
                    errors++;
                  }
                }
                if (data282.prefix !== void 0) {
                  if (typeof data282.prefix !== "string") {
                    const err455 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/prefix", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err455];
                    } else {
                      vErrors.push(err455);
                    }
                    errors++;
                  }
                }
                if (data282.folder !== void 0) {
                  if (typeof data282.folder !== "string") {
                    const err456 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/folder", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err456];
                    } else {
                      vErrors.push(err456);
                    }
                    errors++;
                  }
                }
                if (data282.folderFrom !== void 0) {
                  if (typeof data282.folderFrom !== "string") {
                    const err457 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/folderFrom", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/folderFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err457];
                    } else {
                      vErrors.push(err457);
                    }
                    errors++;
                  }
                }
                if (data282.source !== void 0) {
                  if (typeof data282.source !== "string") {
                    const err458 = { instancePath: instancePath + "/secretStores/injectors/" + i66 + "/source", schemaPath: "#/properties/secretStores/properties/injectors/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err458];
                    } else {
                      vErrors.push(err458);
                    }
                    errors++;
                  }
                }
              } else {
                const err459 = { instancePath: instancePath + "/secretStores/injectors/" + i66, schemaPath: "#/properties/secretStores/properties/injectors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err459];
                } else {
                  vErrors.push(err459);
                }
                errors++;
              }
            }
          } else {
            const err460 = { instancePath: instancePath + "/secretStores/injectors", schemaPath: "#/properties/secretStores/properties/injectors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err460];
            } else {
              vErrors.push(err460);
            }
            errors++;
          }
        }
      } else {
        const err461 = { instancePath: instancePath + "/secretStores", schemaPath: "#/properties/secretStores/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err461];
        } else {
          vErrors.push(err461);
        }
        errors++;
      }
    }
    if (data.workloadKinds !== void 0) {
      let data291 = data.workloadKinds;
      if (data291 && typeof data291 == "object" && !Array.isArray(data291)) {
        for (const key40 in data291) {
          if (!(key40 === "kinds")) {
            const err462 = { instancePath: instancePath + "/workloadKinds", schemaPath: "#/properties/workloadKinds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err462];
            } else {
              vErrors.push(err462);
            }
            errors++;
          }
        }
        if (data291.kinds !== void 0) {
          let data292 = data291.kinds;
          if (Array.isArray(data292)) {
            const len66 = data292.length;
            for (let i67 = 0; i67 < len66; i67++) {
              if (!validate19(data292[i67], { instancePath: instancePath + "/workloadKinds/kinds/" + i67, parentData: data292, parentDataProperty: i67, rootData })) {
                vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err463 = { instancePath: instancePath + "/workloadKinds/kinds", schemaPath: "#/properties/workloadKinds/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err463];
            } else {
              vErrors.push(err463);
            }
            errors++;
          }
        }
      } else {
        const err464 = { instancePath: instancePath + "/workloadKinds", schemaPath: "#/properties/workloadKinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err464];
        } else {
          vErrors.push(err464);
        }
        errors++;
      }
    }
  } else {
    const err465 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err465];
    } else {
      vErrors.push(err465);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var intentValidator = validate21;
var schema87 = { "type": "object", "additionalProperties": false, "properties": { "token": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["keyless", "dynamic", "store", "encrypted", "none"] } }, "maxAge": { "type": "string", "pattern": "^P(?:\\d+[DWMY])+$" }, "exclusive": { "type": "boolean", "description": "no other identity may consume or read it" }, "chain": { "enum": ["asserted", "proved"], "description": "weakest link allowed in the identity chain" } } }, "region": { "$ref": "#/definitions/globs" }, "data": { "type": "string", "minLength": 1, "description": "value required of the data-class label" }, "private": { "type": "boolean", "description": "only in-cluster or private endpoints: no public HF host" }, "offline": { "type": "boolean", "description": "HF_HUB_OFFLINE=1 and no egress to any HF host" }, "revision": { "enum": ["any", "pinned"] }, "egressIP": { "type": "boolean", "description": "a CiliumEgressGatewayPolicy must select the identity" }, "audit": { "enum": ["flow", "dns", "sni", "http"] } } };
var func0 = import_equal.default.default ?? import_equal.default;
var pattern4 = new RegExp("^P(?:\\d+[DWMY])+$", "u");
var pattern5 = new RegExp("^!?[^\\s]+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "token" || key0 === "region" || key0 === "data" || key0 === "private" || key0 === "offline" || key0 === "revision" || key0 === "egressIP" || key0 === "audit")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "from" || key1 === "maxAge" || key1 === "exclusive" || key1 === "chain")) {
            const err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.from !== void 0) {
          let data1 = data0.from;
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err2 = { instancePath: instancePath + "/token/from", schemaPath: "#/properties/token/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (!(data2 === "keyless" || data2 === "dynamic" || data2 === "store" || data2 === "encrypted" || data2 === "none")) {
                const err3 = { instancePath: instancePath + "/token/from/" + i0, schemaPath: "#/properties/token/properties/from/items/enum", keyword: "enum", params: { allowedValues: schema87.properties.token.properties.from.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            let i1 = data1.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data1[i1], data1[j0])) {
                    const err4 = { instancePath: instancePath + "/token/from", schemaPath: "#/properties/token/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/token/from", schemaPath: "#/properties/token/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.maxAge !== void 0) {
          let data3 = data0.maxAge;
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err6 = { instancePath: instancePath + "/token/maxAge", schemaPath: "#/properties/token/properties/maxAge/pattern", keyword: "pattern", params: { pattern: "^P(?:\\d+[DWMY])+$" }, message: 'must match pattern "^P(?:\\d+[DWMY])+$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/token/maxAge", schemaPath: "#/properties/token/properties/maxAge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.exclusive !== void 0) {
          if (typeof data0.exclusive !== "boolean") {
            const err8 = { instancePath: instancePath + "/token/exclusive", schemaPath: "#/properties/token/properties/exclusive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.chain !== void 0) {
          let data5 = data0.chain;
          if (!(data5 === "asserted" || data5 === "proved")) {
            const err9 = { instancePath: instancePath + "/token/chain", schemaPath: "#/properties/token/properties/chain/enum", keyword: "enum", params: { allowedValues: schema87.properties.token.properties.chain.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data6 = data.region;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err11 = { instancePath: instancePath + "/region", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (func3(data7) > 200) {
              const err12 = { instancePath: instancePath + "/region/" + i2, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func3(data7) < 1) {
              const err13 = { instancePath: instancePath + "/region/" + i2, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern5.test(data7)) {
              const err14 = { instancePath: instancePath + "/region/" + i2, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^!?[^\\s]+$" }, message: 'must match pattern "^!?[^\\s]+$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/region/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i3 = data6.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data6[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err16 = { instancePath: instancePath + "/region", schemaPath: "#/definitions/globs/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/region", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data8 = data.data;
      if (typeof data8 === "string") {
        if (func3(data8) < 1) {
          const err18 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.private !== void 0) {
      if (typeof data.private !== "boolean") {
        const err20 = { instancePath: instancePath + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.offline !== void 0) {
      if (typeof data.offline !== "boolean") {
        const err21 = { instancePath: instancePath + "/offline", schemaPath: "#/properties/offline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.revision !== void 0) {
      let data11 = data.revision;
      if (!(data11 === "any" || data11 === "pinned")) {
        const err22 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/enum", keyword: "enum", params: { allowedValues: schema87.properties.revision.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.egressIP !== void 0) {
      if (typeof data.egressIP !== "boolean") {
        const err23 = { instancePath: instancePath + "/egressIP", schemaPath: "#/properties/egressIP/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.audit !== void 0) {
      let data13 = data.audit;
      if (!(data13 === "flow" || data13 === "dns" || data13 === "sni" || data13 === "http")) {
        const err24 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/enum", keyword: "enum", params: { allowedValues: schema87.properties.audit.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$", "u");
var formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
var schema90 = { "type": "object", "additionalProperties": false, "required": ["use", "at"], "properties": { "use": { "$ref": "#/definitions/globs", "description": "repo ids: org/name; datasets/… and spaces/… as on the Hub" }, "at": { "$ref": "#/definitions/globs", "description": "hosts; the shorthands hub and inference expand to the tool's host sets" }, "for": { "enum": ["download", "inference", "train", "upload"] } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.use === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "use" }, message: "must have required property 'use'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "use" || key0 === "at" || key0 === "for")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.use !== void 0) {
      let data0 = data.use;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/use", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) > 200) {
              const err4 = { instancePath: instancePath + "/use/" + i0, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func3(data1) < 1) {
              const err5 = { instancePath: instancePath + "/use/" + i0, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err6 = { instancePath: instancePath + "/use/" + i0, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^!?[^\\s]+$" }, message: 'must match pattern "^!?[^\\s]+$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/use/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err8 = { instancePath: instancePath + "/use", schemaPath: "#/definitions/globs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/use", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/at", schemaPath: "#/definitions/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func3(data3) > 200) {
              const err11 = { instancePath: instancePath + "/at/" + i2, schemaPath: "#/definitions/globs/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func3(data3) < 1) {
              const err12 = { instancePath: instancePath + "/at/" + i2, schemaPath: "#/definitions/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern5.test(data3)) {
              const err13 = { instancePath: instancePath + "/at/" + i2, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^!?[^\\s]+$" }, message: 'must match pattern "^!?[^\\s]+$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/at/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err15 = { instancePath: instancePath + "/at", schemaPath: "#/definitions/globs/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/at", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data4 = data.for;
      if (!(data4 === "download" || data4 === "inference" || data4 === "train" || data4 === "upload")) {
        const err17 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/enum", keyword: "enum", params: { allowedValues: schema90.properties.for.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.who === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "who" }, message: "must have required property 'who'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.may === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "may" }, message: "must have required property 'may'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "why" || key0 === "owner" || key0 === "until" || key0 === "who" || key0 === "may" || key0 === "provided")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data1 = data.why;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          const err10 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.who !== void 0) {
      let data4 = data.who;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.serviceAccount === void 0) {
          const err12 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/anyOf/0/required", keyword: "required", params: { missingProperty: "serviceAccount" }, message: "must have required property 'serviceAccount'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs14 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.labels === void 0) {
            const err13 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/anyOf/1/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        var _valid0 = _errs14 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.namespace === void 0) {
          const err15 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "namespace" || key1 === "serviceAccount" || key1 === "labels")) {
            const err16 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.namespace !== void 0) {
          let data5 = data4.namespace;
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err17 = { instancePath: instancePath + "/who/namespace", schemaPath: "#/properties/who/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/who/namespace", schemaPath: "#/properties/who/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.serviceAccount !== void 0) {
          let data6 = data4.serviceAccount;
          const _errs20 = errors;
          const _errs21 = errors;
          if ("default" !== data6) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid3 = _errs21 === errors;
          if (valid3) {
            const err20 = { instancePath: instancePath + "/who/serviceAccount", schemaPath: "#/properties/who/properties/serviceAccount/not", keyword: "not", params: {}, message: "must NOT be valid" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs20;
            if (vErrors !== null) {
              if (_errs20) {
                vErrors.length = _errs20;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err21 = { instancePath: instancePath + "/who/serviceAccount", schemaPath: "#/properties/who/properties/serviceAccount/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/who/serviceAccount", schemaPath: "#/properties/who/properties/serviceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.labels !== void 0) {
          let data7 = data4.labels;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (Object.keys(data7).length < 1) {
              const err23 = { instancePath: instancePath + "/who/labels", schemaPath: "#/properties/who/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (typeof data7[key2] !== "string") {
                const err24 = { instancePath: instancePath + "/who/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/who/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/who/labels", schemaPath: "#/properties/who/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.may !== void 0) {
      let data9 = data.may;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err27 = { instancePath: instancePath + "/may", schemaPath: "#/properties/may/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data9[i0], { instancePath: instancePath + "/may/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/may", schemaPath: "#/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.provided !== void 0) {
      if (!validate22(data.provided, { instancePath: instancePath + "/provided", parentData: data, parentDataProperty: "provided", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.intents === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intents" }, message: "must have required property 'intents'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "provided" || key0 === "intents")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.provided !== void 0) {
      if (!validate22(data.provided, { instancePath: instancePath + "/provided", parentData: data, parentDataProperty: "provided", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.intents !== void 0) {
      let data2 = data.intents;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/intents", schemaPath: "#/properties/intents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data2[i0], { instancePath: instancePath + "/intents/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/intents", schemaPath: "#/properties/intents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/config/yaml-file.ts
var import_yaml3 = __toESM(require_dist(), 1);
function readValidated(file, text, validate, code, keys = {}, advice = () => void 0) {
  const deep = tooDeepAt(text);
  if (deep >= 0) {
    throw new ConfigurationError("config-syntax", `nested more than ${MAX_YAML_DEPTH} levels deep`, {
      file,
      line: text.slice(0, deep).split("\n").length
    });
  }
  const counter = new import_yaml3.LineCounter();
  const document = (0, import_yaml3.parseDocument)(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
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
      const child = (0, import_yaml3.isMap)(node) ? node.items.find((pair) => (0, import_yaml3.isScalar)(pair.key) && String(pair.key.value) === step) : void 0;
      if ((0, import_yaml3.isMap)(node) && child !== void 0) {
        const pair = child;
        offset = (0, import_yaml3.isNode)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
        node = pair.value;
      } else if ((0, import_yaml3.isNode)(node) && "get" in node && typeof node.get === "function") {
        node = node.get(Number(step), true);
        if ((0, import_yaml3.isNode)(node)) offset = node.range?.[0] ?? offset;
      }
    }
    return counter.linePos(offset).line;
  };
  const value = document.toJS({ maxAliasCount: 1e3 }) ?? {};
  if (!validate(value)) {
    const [first, ...more] = problemsOf(validate.errors ?? [], lineOf, keys, advice);
    if (first !== void 0) {
      const others = more.map(({ line, message }) => `${file}:${line}: ${message}`);
      throw new ConfigurationError(code, first.message, { file, line: first.line }, others);
    }
  }
  return { value, lineOf };
}
function problemsOf(errors, lineOf, keys, advice) {
  const found = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const extra = error.keyword === "additionalProperties" ? `/${String(error.params["additionalProperty"])}` : "";
    const place = error.instancePath + extra;
    if (found.has(place)) continue;
    const message = advice(error, shapeOf(error.instancePath)) ?? describeViolation(error, keys);
    found.set(place, { line: lineOf(place), message });
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}
function shapeOf(pointer) {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
function unescapePointer(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function describeViolation(error, keys = {}) {
  const where = error.instancePath === "" ? "the file" : `\`${error.instancePath.slice(1).replaceAll("/", ".")}\``;
  switch (error.keyword) {
    case "additionalProperties":
      return `unknown key \`${String(error.params["additionalProperty"])}\` in ${where}${keyHint(String(error.params["additionalProperty"]), keys[shapeOf(error.instancePath)] ?? keys[error.schemaPath] ?? [])}`;
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

// src/intent/globs.ts
var compiled = /* @__PURE__ */ new Map();
var KEPT = 1e4;
function compileGlob(glob) {
  const known = compiled.get(glob);
  if (known !== void 0) return known;
  const alternatives = braceExpand(glob, { braceExpandMax: 100 }).map(segmentsOf);
  const matches = (text) => {
    const segments = text.split("/");
    return alternatives.some((wanted) => sequence(wanted, segments, isCrossing, (one, segment) => fits(one, segment)));
  };
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(glob, matches);
  return matches;
}
var isCrossing = (segment) => segment === null;
function segmentsOf(glob) {
  const segments = glob.split("/").map(segmentOf).filter((segment, index, all) => segment !== null || all[index - 1] !== null);
  return segments.length > 1 && segments.at(-1) === null ? [...segments, [null]] : segments;
}
function segmentOf(text) {
  if (text === "**") return null;
  const units = [];
  for (const part of text.match(/\*+|\?|\[[^\]]+\]|[\s\S]/gu) ?? []) {
    if (part.startsWith("*")) units.push(null);
    else if (part === "?") units.push(() => true);
    else if (part.length > 2 && part.startsWith("[")) units.push(classOf(part.slice(1, -1)));
    else units.push((character) => character === part);
  }
  return units;
}
function classOf(text) {
  const isNegative = /^[!^]/.test(text);
  const ranges = [...(isNegative ? text.slice(1) : text).matchAll(/([\s\S])-([\s\S])|[\s\S]/gu)];
  const holds = (character) => ranges.some(
    ([whole, from, to]) => from === void 0 || to === void 0 ? whole === character : from <= character && character <= to
  );
  return (character) => holds(character) !== isNegative;
}
function fits(segment, text) {
  if (segment === null) return true;
  if (text === "" && segment.length > 0) return false;
  return sequence(
    segment,
    [...text],
    (unit) => unit === null,
    (unit, character) => unit?.(character) ?? true
  );
}
function sequence(wanted, items, isStar, isOne) {
  let [at, own, star, kept] = [0, 0, -1, 0];
  while (at < items.length) {
    const one = wanted[own];
    if (own < wanted.length && isStar(one)) {
      star = own;
      kept = at;
      own += 1;
    } else if (own < wanted.length && isOne(one, items[at])) {
      own += 1;
      at += 1;
    } else if (star >= 0) {
      own = star + 1;
      kept += 1;
      at = kept;
    } else return false;
  }
  while (own < wanted.length && isStar(wanted[own])) own += 1;
  return own === wanted.length;
}

// src/intent/conditions.ts
function conditionsOf(provided, lineOf) {
  const { token = {}, region, data, revision, audit } = provided;
  const found = [
    token.from === void 0 ? null : { kind: "token.from", value: token.from, line: lineOf("token/from") },
    token.maxAge === void 0 ? null : { kind: "token.maxAge", value: token.maxAge, line: lineOf("token/maxAge") },
    token.exclusive === true ? { kind: "token.exclusive", line: lineOf("token/exclusive") } : null,
    token.chain === void 0 ? null : { kind: "token.chain", value: token.chain, line: lineOf("token/chain") },
    region === void 0 ? null : { kind: "region", value: region, line: lineOf("region") },
    data === void 0 ? null : { kind: "data", value: data, line: lineOf("data") },
    provided.private === true ? { kind: "private", line: lineOf("private") } : null,
    provided.offline === true ? { kind: "offline", line: lineOf("offline") } : null,
    revision === "pinned" ? { kind: "revision", line: lineOf("revision") } : null,
    provided.egressIP === true ? { kind: "egressIP", line: lineOf("egressIP") } : null,
    audit === void 0 ? null : { kind: "audit", value: audit, line: lineOf("audit") }
  ];
  return found.filter((one) => one !== null);
}
function tightened(common, own) {
  const contradictions = [];
  const ownByKind = new Map(own.map((condition) => [condition.kind, condition]));
  const commonKinds = new Set(common.map(({ kind }) => kind));
  const both = common.map((condition) => {
    const other = ownByKind.get(condition.kind);
    if (other === void 0) return condition;
    const tight = tighter(condition, other);
    if (tight !== null) return tight;
    contradictions.push({ kind: condition.kind, line: other.line, other: condition.line });
    return condition;
  });
  return { conditions: [...both, ...own.filter(({ kind }) => !commonKinds.has(kind))], contradictions };
}
var LEVELS = ["flow", "dns", "sni", "http"];
function tighter(a, b) {
  switch (a.kind) {
    case "token.from": {
      const value = b.kind === a.kind ? a.value.filter((origin) => b.value.includes(origin)) : [];
      return value.length === 0 ? null : { ...a, value, line: b.line };
    }
    case "region": {
      const value = b.kind === a.kind ? commonRegions(a.value, b.value) : [];
      return value.some((glob) => !glob.startsWith("!")) ? { ...a, value, line: b.line } : null;
    }
    case "data":
      return b.kind === a.kind && a.value === b.value ? b : null;
    case "token.maxAge":
      return b.kind === a.kind && daysOf(b.value) < daysOf(a.value) ? b : a;
    case "token.chain":
      return b.kind === a.kind && b.value === "proved" ? b : a;
    case "audit":
      return b.kind === a.kind && isAbove(b.value, a.value) ? b : a;
    default:
      return a;
  }
}
function isAbove(a, b) {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b);
}
function commonRegions(a, b) {
  const isRemoval = (glob) => glob.startsWith("!");
  const covered = (globs, by) => {
    const matchers = by.filter((glob) => !isRemoval(glob)).map(compileGlob);
    return globs.filter((glob) => !isRemoval(glob) && matchers.some((matches) => matches(glob)));
  };
  return [.../* @__PURE__ */ new Set([...covered(a, b), ...covered(b, a), ...a.filter(isRemoval), ...b.filter(isRemoval)])];
}
var UNIT_DAYS = { D: 1, W: 7, M: 30, Y: 365 };
function daysOf(duration) {
  return [...duration.matchAll(/(\d+)([DWMY])/g)].reduce(
    (days, [, amount, unit]) => days + Number(amount) * (UNIT_DAYS[unit ?? ""] ?? 0),
    0
  );
}

// src/intent/intent-keys.gen.ts
var INTENT_KEYS = {
  "": [
    "version",
    "provided",
    "intents"
  ],
  "/provided": [
    "token",
    "region",
    "data",
    "private",
    "offline",
    "revision",
    "egressIP",
    "audit"
  ],
  "/provided/token": [
    "from",
    "maxAge",
    "exclusive",
    "chain"
  ],
  "/intents/*": [
    "name",
    "why",
    "owner",
    "until",
    "who",
    "may",
    "provided"
  ],
  "/intents/*/who": [
    "namespace",
    "serviceAccount",
    "labels"
  ],
  "/intents/*/may/*": [
    "use",
    "at",
    "for"
  ],
  "/intents/*/provided": [
    "token",
    "region",
    "data",
    "private",
    "offline",
    "revision",
    "egressIP",
    "audit"
  ],
  "/intents/*/provided/token": [
    "from",
    "maxAge",
    "exclusive",
    "chain"
  ]
};

// src/intent/intent-file.ts
function parseIntent(file, text) {
  const { value, lineOf } = readValidated(file, text, intentValidator, "intent-invalid", INTENT_KEYS, adviceFor);
  const written = value;
  const problems = [];
  const common = conditionsOf(written.provided ?? {}, (key) => lineOf(`/provided/${key}`));
  const lines = /* @__PURE__ */ new Map();
  const intents = written.intents.map(({ name, until, who, may, provided }, index) => {
    const place = `/intents/${index}`;
    const line = lineOf(`${place}/name`);
    const first = lines.get(name);
    if (first === void 0) lines.set(name, line);
    else
      problems.push({ line, message: `a second intent ${name} (the first is in line ${first}): give it another name` });
    if (until !== void 0 && !isDay(until))
      problems.push({ line: lineOf(`${place}/until`), message: `until: ${until} is no day of the calendar` });
    const own = conditionsOf(provided ?? {}, (key) => lineOf(`${place}/provided/${key}`));
    const { conditions, contradictions } = tightened(common, own);
    problems.push(...contradictions.map((one) => contradictionProblem(name, one)));
    const entries = may.map((entry, at) => {
      const entryPlace = `${place}/may/${at}`;
      for (const key of ["use", "at"]) {
        if (entry[key].every((glob) => glob.startsWith("!")))
          problems.push({
            line: lineOf(`${entryPlace}/${key}`),
            message: `${key}: only \`!\` entries, so it covers nothing; name what is covered too, such as "${key === "use" ? "org/*" : "hub"}"`
          });
      }
      return { use: entry.use, at: entry.at.map(lowerCase), for: entry.for ?? null, line: lineOf(entryPlace) };
    });
    return {
      name,
      until: until ?? null,
      who: { namespace: who.namespace, serviceAccount: who.serviceAccount ?? null, labels: who.labels ?? {} },
      may: entries,
      conditions,
      line
    };
  });
  const [worst, ...more] = problems.sort((a, b) => a.line - b.line);
  if (worst !== void 0) {
    const others = more.map(({ line, message }) => `${file}:${line}: ${message}`);
    throw new ConfigurationError("intent-invalid", worst.message, { file, line: worst.line }, others);
  }
  return { path: file, intents };
}
function lowerCase(glob) {
  return glob.toLowerCase();
}
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
function contradictionProblem(name, { kind, line, other }) {
  return {
    line,
    message: `intent ${name}: ${kind} has nothing in common with line ${other}, so nothing can meet both; an intent can only tighten what the file asks for`
  };
}
function adviceFor({ keyword, instancePath, params }, place) {
  const where = `\`${instancePath.slice(1).replaceAll("/", ".")}\``;
  if (place.endsWith("/who") && (keyword === "anyOf" || keyword === "required" && params["missingProperty"] !== "namespace"))
    return `${where} lacks \`serviceAccount\` or \`labels\`: a whole namespace is nobody`;
  if (keyword === "not")
    return `${where}: pods without an account of their own share \`default\`; give the workload one, or name it by \`labels\``;
  if (place.endsWith("/until")) return `${where} must be a day such as 2027-06-30`;
  if (place.endsWith("/maxAge") && keyword === "pattern")
    return `${where} must be an ISO 8601 duration of days, weeks, months or years, such as P30D`;
  if (place.endsWith("/name") && keyword === "pattern")
    return `${where} must be at most 32 lower-case letters, digits and dashes, so that a policy can carry it as \`spec.log.value\``;
  if (keyword === "pattern") return `${where} must not hold white space`;
  if (keyword === "minItems") return `${where} is empty: name at least one`;
  if (keyword === "type" && params["type"] === "array")
    return `${where} must be a list${place.endsWith("/at") ? ", such as [hub]" : place.endsWith("/use") ? ', such as ["org/*"]' : ""}`;
  return void 0;
}

// src/commands/settings.ts
import { existsSync as existsSync3, readdirSync, readFileSync } from "node:fs";
import { isAbsolute as isAbsolute2, join as join4 } from "node:path";
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
        "vllm serve"
      ],
      "positional": true,
      "entrypoint": true,
      "flags": [
        "--model",
        "--tokenizer",
        "--hf-config-path",
        "--speculative-model",
        "--speculative-config",
        "--speculative-config.model",
        "--lora-modules"
      ],
      "variables": [],
      "singleSegment": true,
      "source": "vllm-project/vllm@051f9b87 docs/deployment/k8s.md"
    },
    {
      "id": "vllm-bench",
      "commands": [
        "vllm bench"
      ],
      "flags": [
        "--model",
        "--tokenizer",
        "--dataset-path"
      ],
      "source": "vllm-project/vllm@051f9b87 docs/cli/bench: the client loads the model's tokenizer"
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
        "--speculative-config.model",
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
        "trtllm-serve serve",
        "trtllm-llmapi-launch trtllm-serve",
        "trtllm-serve",
        "trtllm-bench"
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
        "litgpt download",
        "huggingface_hub.commands.huggingface_cli download",
        "huggingface_hub.cli.hf download"
      ],
      "positional": true,
      "onlyHub": true,
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
      "id": "lm-eval",
      "commands": [
        "lm_eval run",
        "lm-eval run",
        "lm_eval",
        "lm-eval"
      ],
      "flags": [
        "--model-args"
      ],
      "singleSegment": true,
      "source": "EleutherAI/lm-evaluation-harness docs/interface.md: pretrained= and tokenizer= in --model_args"
    },
    {
      "id": "guidellm",
      "images": [
        "guidellm"
      ],
      "commands": [
        "guidellm"
      ],
      "flags": [
        "--processor"
      ],
      "variables": [
        "GUIDELLM_PROCESSOR"
      ],
      "source": "vllm-project/guidellm README: the processor is a tokenizer of the hub"
    },
    {
      "id": "aphrodite",
      "images": [
        "aphrodite-openai",
        "aphrodite-engine"
      ],
      "commands": [
        "aphrodite run"
      ],
      "positional": true,
      "entrypoint": true,
      "flags": [
        "--model",
        "--tokenizer",
        "--lora-modules"
      ],
      "singleSegment": true,
      "source": "aphrodite-engine/aphrodite-engine README"
    },
    {
      "id": "tabby",
      "images": [
        "tabbyml/tabby"
      ],
      "commands": [
        "tabby serve"
      ],
      "flags": [
        "--model",
        "--chat-model"
      ],
      "singleSegment": true,
      "source": "TabbyML/registry-tabby models.json: every model's addresses are the hub's"
    },
    {
      "id": "lorax",
      "images": [
        "predibase/lorax"
      ],
      "commands": [
        "lorax-launcher"
      ],
      "flags": [
        "--model-id",
        "--adapter-id"
      ],
      "variables": [
        "MODEL_ID",
        "ADAPTER_ID"
      ],
      "singleSegment": true,
      "source": "predibase/lorax launcher/src/main.rs: arguments and variables are TGI's"
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
      "id": "subgen",
      "images": [
        "mccloud/subgen"
      ],
      "variables": [
        "WHISPER_MODEL"
      ],
      "singleSegment": true,
      "default": "Systran/faster-whisper-medium",
      "source": "McCloudS/subgen README: transcribes with faster-whisper, WHISPER_MODEL is medium unless set"
    },
    {
      "id": "whisper-asr-webservice",
      "images": [
        "onerahmet/openai-whisper-asr-webservice",
        "openai-whisper-asr-webservice",
        "whisper-asr-webservice"
      ],
      "when": {
        "ASR_ENGINE": [
          "faster_whisper",
          "whisperx"
        ]
      },
      "variables": [
        "ASR_MODEL"
      ],
      "singleSegment": true,
      "default": "Systran/faster-whisper-base",
      "source": "ahmetoner/whisper-asr-webservice README: ASR_ENGINE is openai_whisper unless set, whose models come from elsewhere; ASR_MODEL is base"
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
      "variablesUnless": {
        "RAG_EMBEDDING_MODEL": "RAG_EMBEDDING_ENGINE",
        "RAG_RERANKING_MODEL": "RAG_RERANKING_ENGINE"
      },
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
      "id": "weaviate",
      "images": [
        "semitechnologies/weaviate",
        "weaviate/weaviate"
      ],
      "when": {
        "ENABLE_MODULES": [
          "text2vec-huggingface"
        ]
      },
      "defaultHost": "router.huggingface.co",
      "source": "docs.weaviate.io model-providers/huggingface/embeddings: the module asks Hugging Face's inference service for vectors, with a key of the server's or of the request's"
    },
    {
      "id": "ray-serve",
      "commands": [
        "serve run"
      ],
      "keys": [
        "model",
        "model_id",
        "model_name",
        "model_path",
        "model_source",
        "hf_model",
        "hf_model_id",
        "model_name_or_path",
        "pretrained_model_name_or_path",
        "tokenizer"
      ],
      "source": "ray-project/ray doc/source/serve/advanced-guides/app-builder-guide.md: key=value words after the import path are the builder's arguments"
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
      "id": "stand-in",
      "words": [
        "sim",
        "simulator",
        "mock",
        "mocker",
        "fake",
        "stub"
      ],
      "source": "words of image names in vllm-project/aibrix, volcano-sh/kthena and vllm-project/semantic-router: vllm-mock, sglang-inference-sim, dynamo-mocker-vllm"
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
        "hf auth",
        "hf repo",
        "hf tag",
        "hf bucket",
        "hf endpoint",
        "hf jobs"
      ],
      "purpose": "hub-api",
      "pattern": "(?:huggingface-cli|\\bhf\\s+auth)\\s+(?:login|whoami)|(?:huggingface-cli|\\bhf)\\s+(?:whoami|repos?|tag|buckets?|endpoints|jobs)\\s+(?!download\\b)[a-z]|huggingface_hub\\.(?:interpreter_|notebook_)?login\\(",
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
      "id": "hub-address",
      "words": [
        "hf://"
      ],
      "pattern": "(?:^|[\\s\"'`(=,\\[])((?:hf|HF)://[A-Za-z0-9][\\w./@-]*)",
      "source": "huggingface/huggingface_hub@ee0a4510 docs/source/en/guides/hf_file_system.md: addresses that pandas, DuckDB and others open"
    },
    {
      "id": "caikit-bootstrap",
      "words": [
        ".bootstrap("
      ],
      "pattern": `\\.bootstrap\\(\\s*["']([\\w.-]+/[\\w.-]+)["']`,
      "source": "opendatahub-io/caikit-tgis-serving test/kserve/setup.yaml: caikit_nlp's modules load a base model of the hub"
    },
    {
      "id": "training-config",
      "words": [
        "base_model",
        "model_name_or_path",
        "dataset_name"
      ],
      "pattern": `^\\s*(?:-\\s+)?["']?(?:base_model|model_name_or_path|pretrained_model_name_or_path|tokenizer_name_or_path)["']?\\s*[:=]\\s*["']?([A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*)`,
      "source": "axolotl-ai-cloud/axolotl docs/config-reference; hiyouga/LLaMA-Factory examples; huggingface/trl docs, ModelConfig"
    },
    {
      "id": "engine-config",
      "words": [
        "model"
      ],
      "engines": [
        "vllm",
        "vllm-server",
        "sglang",
        "trtllm",
        "lmdeploy"
      ],
      "pattern": `^\\s*[{,]?\\s*["']?(?:model|model[-_]path|model[-_]tag|tokenizer)["']?\\s*:\\s*["']?([A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*)`,
      "source": "vllm-project/vllm@051f9b87 docs/configuration/serve_args.md (--config); triton-inference-server/vllm_backend README (model.json)"
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
    },
    {
      "id": "weaviate-key",
      "name": "HUGGINGFACE_APIKEY",
      "rank": 4,
      "defaultHost": "router.huggingface.co",
      "source": "weaviate/weaviate modules/text2vec-huggingface: a key for the inference service, nothing is downloaded"
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
  ],
  "elsewhere": [
    {
      "id": "vllm-modelscope",
      "name": "VLLM_USE_MODELSCOPE",
      "values": [
        "1",
        "true"
      ],
      "from": "ModelScope",
      "source": "vllm-project/vllm vllm/envs.py"
    },
    {
      "id": "sglang-modelscope",
      "name": "SGLANG_USE_MODELSCOPE",
      "values": [
        "1",
        "true"
      ],
      "from": "ModelScope",
      "source": "sgl-project/sglang docs, ModelScope"
    },
    {
      "id": "lmdeploy-modelscope",
      "name": "LMDEPLOY_USE_MODELSCOPE",
      "values": [
        "1",
        "true"
      ],
      "from": "ModelScope",
      "source": "InternLM/lmdeploy lmdeploy/utils.py"
    },
    {
      "id": "xinference-source",
      "name": "XINFERENCE_MODEL_SRC",
      "values": [
        "modelscope",
        "csghub",
        "openmind_hub"
      ],
      "from": "another hub",
      "source": "xorbitsai/inference doc, model sources"
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
        "escalate"
      ],
      "clusterOnly": true,
      "source": "kubernetes/website@037ed19f rbac-good-practices Escalate verb"
    },
    {
      "id": "bind-cluster-roles",
      "says": "can give itself a role that reads it",
      "groups": [
        "rbac.authorization.k8s.io"
      ],
      "resources": [
        "clusterroles"
      ],
      "verbs": [
        "bind"
      ],
      "source": "kubernetes/website@037ed19f rbac-good-practices Bind verb; kubernetes pkg/registry/rbac/escalation_check.go BindingAuthorized asks in the namespace of the new RoleBinding"
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
  "vague": [
    "rotation-policy",
    "rotation-schedule",
    "rotation"
  ],
  "floating": [
    "latest",
    "AWSCURRENT",
    "0"
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
      "groups": [
        "secrets-store.csi.x-k8s.io"
      ],
      "source": "stakater/Reloader@655a2b38"
    },
    {
      "id": "wave",
      "key": "wave.pusher.com/update-on-config-change",
      "value": "true",
      "on": [
        "workload"
      ],
      "kinds": [
        "Deployment",
        "StatefulSet",
        "DaemonSet"
      ],
      "source": "wave-k8s/wave@b4e8d70c pkg/core/types.go"
    },
    {
      "id": "onepassword",
      "key": "operator.1password.io/auto-restart",
      "value": "true",
      "on": [
        "workload",
        "secret",
        "namespace"
      ],
      "groups": [
        "onepassword.com"
      ],
      "source": "1Password/onepassword-operator@9c3b1b94 USAGEGUIDE.md"
    },
    {
      "id": "doppler",
      "key": "secrets.doppler.com/reload",
      "value": "true",
      "on": [
        "workload"
      ],
      "kinds": [
        "Deployment"
      ],
      "groups": [
        "secrets.doppler.com"
      ],
      "source": "DopplerHQ/kubernetes-operator@bdec485f README.md"
    },
    {
      "id": "infisical",
      "key": "secrets.infisical.com/auto-reload",
      "value": "true",
      "on": [
        "workload"
      ],
      "kinds": [
        "Deployment"
      ],
      "groups": [
        "secrets.infisical.com"
      ],
      "source": "Infisical/kubernetes-operator@8a8a6c7b"
    }
  ],
  "switches": [
    {
      "id": "reloader-all",
      "effect": "reload",
      "flag": "--auto-reload-all",
      "values": "autoReloadAll",
      "images": "stakater/reloader",
      "charts": [
        "reloader"
      ],
      "unless": "reloader.stakater.com/auto",
      "source": "stakater/Reloader@655a2b38 internal/pkg/options/flags.go"
    },
    {
      "id": "onepassword-all",
      "effect": "reload",
      "variable": "AUTO_RESTART",
      "values": "autoRestart",
      "images": "1password/onepassword-operator",
      "charts": [
        "onepassword",
        "1password"
      ],
      "groups": [
        "onepassword.com"
      ],
      "source": "1Password/onepassword-operator@9c3b1b94 USAGEGUIDE.md"
    },
    {
      "id": "csi-rotation",
      "effect": "refresh",
      "flag": "--enable-secret-rotation",
      "values": "enableSecretRotation",
      "images": "csi-secrets-store/driver",
      "charts": [
        "secrets-store-csi-driver"
      ],
      "groups": [
        "secrets-store.csi.x-k8s.io"
      ],
      "every": "2m",
      "source": "kubernetes-sigs/secrets-store-csi-driver@0aad886f cmd/secrets-store-csi-driver/main.go"
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
      "hashed": {
        "unless": [
          "generatorOptions.disableNameSuffixHash=true",
          "secretGenerator[*].options.disableNameSuffixHash=true"
        ]
      },
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
  "copies": [
    {
      "id": "reflector",
      "says": "Reflector",
      "enable": "reflector.v1.k8s.emberstack.com/reflection-auto-enabled",
      "enableValue": "true",
      "namespaces": "reflector.v1.k8s.emberstack.com/reflection-auto-namespaces",
      "selector": "reflector.v1.k8s.emberstack.com/reflection-auto-namespaces-selector",
      "mirror": "reflector.v1.k8s.emberstack.com/reflects",
      "source": "emberstack/kubernetes-reflector@d1106013 README.md"
    },
    {
      "id": "config-syncer",
      "says": "config-syncer",
      "enable": "kubed.appscode.com/sync",
      "selector": "kubed.appscode.com/sync",
      "source": "config-syncer documentation, synchronize Secret across namespaces"
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
          "labelsFrom": [
            "spec.podMetadata.labels"
          ],
          "annotationsFrom": [
            "spec.podMetadata.annotations"
          ],
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
          "labelsFrom": [
            "spec.workflowSpec.podMetadata.labels"
          ],
          "annotationsFrom": [
            "spec.workflowSpec.podMetadata.annotations"
          ],
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
          "labelsFrom": [
            "metadata.labels"
          ],
          "annotationsFrom": [
            "metadata.annotations"
          ],
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
            "component": "transformer",
            "app": "isvc.{name}-transformer"
          },
          "labelsFrom": [
            "metadata.labels"
          ],
          "annotationsFrom": [
            "metadata.annotations"
          ]
        },
        {
          "path": "spec.explainer",
          "shape": "spec",
          "role": "explainer",
          "labels": {
            "serving.kserve.io/inferenceservice": "{name}",
            "component": "explainer",
            "app": "isvc.{name}-explainer"
          },
          "labelsFrom": [
            "metadata.labels"
          ],
          "annotationsFrom": [
            "metadata.annotations"
          ]
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
        },
        {
          "path": "spec.transformer.storageUris[*].uri",
          "role": "transformer"
        },
        {
          "path": "spec.explainer.storageUris[*].uri",
          "role": "explainer"
        }
      ],
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1beta1; labels: pkg/controller/v1beta1/inferenceservice/components/predictor.go buildObjectMeta (the object's own labels are copied)"
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
          },
          "labelsFrom": [
            "spec.labels"
          ]
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
          },
          "labelsFrom": [
            "spec.labels"
          ]
        },
        {
          "path": "spec.worker",
          "shape": "spec",
          "role": "worker",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "app.kubernetes.io/component": "llminferenceservice-workload-worker"
          },
          "labelsFrom": [
            "spec.labels"
          ]
        },
        {
          "path": "spec.prefill.template",
          "shape": "spec",
          "role": "prefill",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "kserve.io/component": "workload",
            "llm-d.ai/role": "prefill"
          },
          "labelsFrom": [
            "spec.prefill.labels"
          ]
        },
        {
          "path": "spec.prefill.worker",
          "shape": "spec",
          "role": "prefill-worker",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "app.kubernetes.io/component": "llminferenceservice-workload-worker-prefill"
          },
          "labelsFrom": [
            "spec.prefill.labels"
          ]
        },
        {
          "path": "spec.router.scheduler.template",
          "shape": "spec",
          "role": "scheduler",
          "labels": {
            "app.kubernetes.io/name": "{name}",
            "app.kubernetes.io/part-of": "llminferenceservice",
            "app.kubernetes.io/component": "llminferenceservice-router-scheduler"
          },
          "labelsFrom": [
            "spec.router.scheduler.labels"
          ]
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
      "source": "kserve/kserve@aaac4e29 pkg/apis/serving/v1alpha1, v1alpha2; labels: pkg/controller/v1alpha2/llmisvc/workload_single_node.go, workload_multi_node.go, pkg/constants"
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
            "ray.io/group": "headgroup",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.rayClusterConfig.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/group": "{key}",
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
            "ray.io/group": "headgroup",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/cluster": "{name}",
            "ray.io/node-type": "worker",
            "ray.io/group": "{key}",
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
            "ray.io/group": "headgroup",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.rayClusterSpec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/group": "{key}",
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
            "ray.io/node-type": "head",
            "ray.io/group": "headgroup",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.jobTemplate.rayClusterSpec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/group": "{key}",
            "ray.io/is-ray-node": "yes"
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
            "jobset.sigs.k8s.io/jobset-name": "{name}",
            "jobset.sigs.k8s.io/replicatedjob-name": "{key}"
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
          "role": "trainer",
          "labels": {
            "jobset.sigs.k8s.io/jobset-name": "{name}",
            "jobset.sigs.k8s.io/replicatedjob-name": "node"
          }
        },
        {
          "path": "spec.initializer.model",
          "shape": "container",
          "role": "model-initializer",
          "labels": {
            "jobset.sigs.k8s.io/jobset-name": "{name}",
            "jobset.sigs.k8s.io/replicatedjob-name": "model-initializer"
          }
        },
        {
          "path": "spec.initializer.dataset",
          "shape": "container",
          "role": "dataset-initializer",
          "labels": {
            "jobset.sigs.k8s.io/jobset-name": "{name}",
            "jobset.sigs.k8s.io/replicatedjob-name": "dataset-initializer"
          }
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
          "role": "{key}",
          "labels": {
            "training.kubeflow.org/job-name": "{name}",
            "training.kubeflow.org/replica-type": "{key:lower}"
          }
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
      "claims": [
        {
          "path": "spec.modelClaims.models[*].name",
          "group": "llmaz.io",
          "kind": "OpenModel"
        }
      ],
      "source": "InftyAI/llmaz api/inference/v1alpha1; pkg/controller_helper/modelsource: an init container of the pods fetches the claimed models"
    },
    {
      "id": "llmaz-playground",
      "groups": [
        "inference.llmaz.io"
      ],
      "kinds": [
        "Playground"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "environment": [
            "spec.backendRuntimeConfig.envs"
          ]
        }
      ],
      "claims": [
        {
          "path": "spec.modelClaim.modelName",
          "group": "llmaz.io",
          "kind": "OpenModel"
        },
        {
          "path": "spec.modelClaims.models[*].name",
          "group": "llmaz.io",
          "kind": "OpenModel"
        }
      ],
      "source": "InftyAI/llmaz api/inference/v1alpha1/playground_types.go"
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
            "ray.io/group": "headgroup",
            "ray.io/is-ray-node": "yes"
          }
        },
        {
          "path": "spec.template.spec.workerGroupSpecs[*].template",
          "role": "worker/{key}",
          "labels": {
            "ray.io/node-type": "worker",
            "ray.io/group": "{key}",
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
          "labels": {
            "nvidia.com/dynamo-graph-deployment-name": "{name}",
            "nvidia.com/dynamo-component": "{key}"
          },
          "containers": [
            "mainContainer"
          ],
          "environment": [
            "spec.envs",
            "../envs"
          ]
        },
        {
          "path": "spec.extraPodSpec",
          "shape": "spec",
          "labels": {
            "nvidia.com/dynamo-component": "{name}"
          },
          "containers": [
            "mainContainer"
          ],
          "environment": [
            "../envs"
          ]
        },
        {
          "path": "spec.components[*].podTemplate",
          "role": "{key}",
          "labels": {
            "nvidia.com/dynamo-graph-deployment-name": "{name}",
            "nvidia.com/dynamo-component": "{key}"
          }
        }
      ],
      "tokens": [
        {
          "name": "spec.services.*.envFromSecret"
        },
        {
          "name": "spec.envFromSecret"
        }
      ],
      "source": "ai-dynamo/dynamo deploy/operator api/v1alpha1 (envs of the graph and of a service go to its main container), examples/backends/*/deploy/v1beta1; labels: the operator docs"
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
        },
        {
          "path": "spec.predictors[*].graph.parameters[*].value",
          "where": "name=pretrained_model",
          "bare": true
        },
        {
          "path": "spec.predictors[*].graph.parameters[*].value",
          "where": "name=pretrained_tokenizer",
          "bare": true
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
        },
        {
          "path": "spec.parameters[*].value",
          "where": "name=pretrained_model",
          "bare": true
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
            "volcano.sh/job-name": "{name}",
            "volcano.sh/task-spec": "{key}"
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
          "role": "{key}",
          "labels": {
            "modelserving.volcano.sh/name": "{name}",
            "modelserving.volcano.sh/role": "{key}"
          }
        },
        {
          "path": "spec.template.roles[*].workerTemplate",
          "role": "{key}/worker",
          "labels": {
            "modelserving.volcano.sh/name": "{name}",
            "modelserving.volcano.sh/role": "{key}"
          }
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
          "path": "spec.source",
          "bare": true,
          "organisation": true
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
            "app": "{name}",
            "inference.llmkube.dev/service": "{name}"
          },
          "labelsFrom": [
            "spec.podLabels"
          ]
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
    },
    {
      "id": "ome-model",
      "groups": [
        "ome.io"
      ],
      "kinds": [
        "BaseModel",
        "ClusterBaseModel",
        "FineTunedWeight"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields",
          "namespace": "ome",
          "labels": {
            "app.kubernetes.io/component": "ome-model-agent-daemonset"
          }
        }
      ],
      "models": [
        {
          "path": "spec.storage.storageUri"
        }
      ],
      "source": "sgl-project/ome config/models; charts/ome-resources/templates/model-agent-daemonset: an agent on every node fetches the models"
    },
    {
      "id": "ome-inference",
      "groups": [
        "ome.io"
      ],
      "kinds": [
        "InferenceService"
      ],
      "pods": [
        {
          "path": "spec.engine",
          "shape": "spec",
          "role": "engine"
        },
        {
          "path": "spec.decoder",
          "shape": "spec",
          "role": "decoder"
        },
        {
          "path": "spec.router",
          "shape": "spec",
          "role": "router"
        },
        {
          "path": "spec.predictor",
          "shape": "spec",
          "role": "predictor"
        }
      ],
      "source": "sgl-project/ome pkg/apis/ome/v1beta1/inference_service.go"
    },
    {
      "id": "ome-runtime",
      "groups": [
        "ome.io"
      ],
      "kinds": [
        "ServingRuntime",
        "ClusterServingRuntime"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "spec"
        },
        {
          "path": "spec.engineConfig",
          "shape": "fields",
          "role": "engine"
        },
        {
          "path": "spec.engineConfig.runner",
          "shape": "container",
          "role": "engine"
        },
        {
          "path": "spec.decoderConfig.runner",
          "shape": "container",
          "role": "decoder"
        }
      ],
      "source": "sgl-project/ome config/runtimes"
    },
    {
      "id": "ome-benchmark",
      "groups": [
        "ome.io"
      ],
      "kinds": [
        "BenchmarkJob"
      ],
      "shortLived": true,
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "tokens": [
        {
          "name": "spec.huggingFaceSecretReference.name"
        }
      ],
      "source": "sgl-project/ome config/samples/benchmark"
    },
    {
      "id": "kaiwo",
      "groups": [
        "kaiwo.silogen.ai"
      ],
      "kinds": [
        "KaiwoJob",
        "KaiwoService"
      ],
      "pods": [
        {
          "path": "spec.job.spec.template"
        },
        {
          "path": "spec.deployment.spec.template"
        },
        {
          "path": "spec.rayCluster.spec.headGroupSpec.template",
          "role": "head"
        },
        {
          "path": "spec.rayCluster.spec.workerGroupSpecs[*].template",
          "role": "worker/{key}"
        },
        {
          "path": "spec.rayJob.spec.rayClusterSpec.headGroupSpec.template",
          "role": "head"
        },
        {
          "path": "spec.rayJob.spec.rayClusterSpec.workerGroupSpecs[*].template",
          "role": "worker/{key}"
        },
        {
          "path": "spec.rayService.spec.rayClusterConfig.headGroupSpec.template",
          "role": "head"
        },
        {
          "path": "spec.rayService.spec.rayClusterConfig.workerGroupSpecs[*].template",
          "role": "worker/{key}"
        },
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.storage.huggingFace.preCacheRepos[*].repoId",
          "bare": true
        }
      ],
      "commands": [
        "spec.entrypoint"
      ],
      "source": "silogen/kaiwo config/samples; apis/kaiwo/v1alpha1"
    },
    {
      "id": "substratus-model",
      "groups": [
        "substratus.ai"
      ],
      "kinds": [
        "Model",
        "Dataset",
        "Notebook",
        "Server"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "models": [
        {
          "path": "spec.params.name",
          "bare": true,
          "organisation": true,
          "when": "spec.image=substratusai/model-loader-huggingface"
        },
        {
          "path": "spec.params.urls"
        }
      ],
      "source": "substratusai/substratus examples: the loader's image fetches params.name"
    },
    {
      "id": "semantic-router",
      "groups": [
        "vllm.ai"
      ],
      "kinds": [
        "SemanticRouter"
      ],
      "pods": [
        {
          "path": "spec",
          "shape": "fields"
        }
      ],
      "source": "vllm-project/semantic-router deploy/operator/config/samples"
    }
  ]
};

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
  for (const [section, list] of PATTERNS) {
    const entries = catalog.sections[section]?.[list];
    for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
      if (entry.pattern === void 0 || isPattern(entry.pattern)) continue;
      throw new ConfigurationError(
        "catalog-invalid",
        "the pattern is no regular expression (escape `(`, `[`, `*`, `+`, `?` that stand for themselves)",
        { file, line: lineOf(`/${section}/${list}/${index}/pattern`) }
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
    Object.values(builtInCatalogs).flatMap((catalog) => listsOf(catalog).flatMap(([, list]) => list.map(idOf)))
  );
}
function similarId(id) {
  const [near] = [...builtInIds()].filter((known) => known !== "" && (known.includes(id) || id.includes(known))).sort();
  return near === void 0 ? " (rules/catalog lists them)" : ` (did you mean ${near}?)`;
}
function mergeCatalogs(base, added) {
  if (added.length === 0) return base;
  const disabled = new Set(added.flatMap(({ disable }) => disable));
  const merged2 = Object.entries(base).map(([section, catalog]) => {
    const lists = listsOf(catalog).map(([name, list]) => {
      const more = added.flatMap(({ sections }) => sections[section]?.[name] ?? []);
      return [name, [...more, ...list.filter((item) => !disabled.has(idOf(item)))]];
    });
    return [section, { ...catalog, ...Object.fromEntries(lists) }];
  });
  const switchedOff = added.flatMap(({ file, disable }) => disable.map((id) => ({ id, file })));
  return { ...Object.fromEntries(merged2), switchedOff };
}
function listsOf(catalog) {
  return Object.entries(catalog).flatMap(
    ([name, list]) => Array.isArray(list) ? [[name, list]] : []
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
    "baseline",
    "intent",
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
    "full",
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
var CONFIG_DEFAULTS = {
  "version": 1,
  "exclude": [],
  "failOn": "error",
  "minConfidence": "medium",
  "unknown": "report",
  "trust": "base",
  "ignore": [],
  "cilium": {
    "enforcement": "default",
    "l7proxy": true,
    "nonDefaultDeny": true
  },
  "hub": {
    "region": "us"
  },
  "secrets": {
    "acceptEncrypted": true
  },
  "render": true,
  "charts": {},
  "clusters": [],
  "report": {
    "format": "text",
    "showSuppressed": false,
    "full": false,
    "color": "auto",
    "debug": false
  },
  "github": {
    "annotations": "new",
    "comment": "never",
    "checkRun": false,
    "uploadSarif": false,
    "category": "scan"
  }
};
var CONFIG_LEAVES = [
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
  "baseline",
  "intent",
  "namespace",
  "now",
  "rules",
  "ignore",
  "cilium.version",
  "cilium.enforcement",
  "cilium.l7proxy",
  "cilium.nonDefaultDeny",
  "cilium.dns",
  "hub.region",
  "rotation.synonyms.rotatedAt",
  "rotation.synonyms.rotateEvery",
  "rotation.synonyms.expiresAt",
  "secrets.acceptEncrypted",
  "render",
  "charts",
  "releases",
  "clusters",
  "report.format",
  "report.output.text",
  "report.output.json",
  "report.output.sarif",
  "report.output.markdown",
  "report.output.html",
  "report.output.github",
  "report.output.gitlab",
  "report.showSuppressed",
  "report.full",
  "report.color",
  "report.debug",
  "github.annotations",
  "github.comment",
  "github.checkRun",
  "github.uploadSarif",
  "github.category"
];

// src/config/config.ts
function parseConfigLayer(file, text) {
  const { value, lineOf } = readValidated(file, text, configValidator, "config-invalid", CONFIG_KEYS);
  return { path: file, content: value, lineOf };
}
function effectiveConfig(file, overrides = {}) {
  const content = file?.content ?? {};
  const { report, github } = content;
  const rules = /* @__PURE__ */ new Map();
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    rules.set(id, { level: setting.level ?? null, options: setting.options ?? {} });
  }
  for (const [id, level] of overrides.rules ?? []) rules.set(id, { level, options: rules.get(id)?.options ?? {} });
  const version = overrides.ciliumVersion ?? content.cilium?.version;
  const synonyms = content.rotation?.synonyms;
  return {
    paths: content.paths ?? [],
    base: content.base ?? null,
    trust: overrides.trust ?? content.trust ?? "base",
    baseline: overrides.baseline ?? content.baseline ?? null,
    intent: overrides.intent ?? content.intent ?? null,
    now: content.now ?? null,
    exclude: [...content.exclude ?? [], ...overrides.exclude ?? []],
    failOn: overrides.failOn ?? content.failOn ?? "error",
    minConfidence: overrides.minConfidence ?? content.minConfidence ?? "medium",
    unknown: overrides.unknown ?? content.unknown ?? "report",
    gate: overrides.gate ?? content.gate ?? null,
    namespace: overrides.namespace ?? content.namespace ?? null,
    rules,
    ignore: ignoreEntries(file),
    cilium: { ...content.cilium, ...version === void 0 ? {} : { version } },
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
      full: report?.full ?? false,
      color: report?.color,
      debug: report?.debug ?? false
    },
    github: {
      annotations: github?.annotations ?? "new",
      comment: github?.comment ?? "never",
      checkRun: github?.checkRun ?? false,
      uploadSarif: github?.uploadSarif ?? false,
      category: github?.category ?? "scan"
    },
    file: file?.path ?? null
  };
}
function ignoreEntries(source) {
  return (source?.content.ignore ?? []).map(({ rules, paths, workloads, until, reason }, index) => ({
    rules,
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
    content = merged(content, own, { layer, origins, from: "", to: "" });
  }
  return { path: last.path, content, origins };
}
function merged(below, value, step) {
  if (isObject(value)) {
    note(step);
    const result = isObject(below) ? { ...below } : {};
    if (below !== void 0 && !isObject(below)) forget(step);
    for (const [key, child] of Object.entries(value)) {
      if (child !== void 0) result[key] = merged(result[key], child, stepInto(step, key, key));
    }
    return result;
  }
  const kept = Array.isArray(below) && Array.isArray(value) ? below : [];
  if (Array.isArray(value) && step.to === "/clusters") return byName(kept, value, step);
  const start = ADDED.has(step.to) || step.to.startsWith(ADDED_UNDER) ? kept : [];
  if (below !== void 0 && start.length === 0) forget(step);
  note(step);
  if (!Array.isArray(value)) return value;
  const added = value.map(
    (item, index) => merged(void 0, item, stepInto(step, String(index), String(start.length + index)))
  );
  return [...start, ...added];
}
function byName(below, value, step) {
  note(step);
  const result = [...below];
  for (const [index, item] of value.entries()) {
    const name = isObject(item) ? item["name"] : void 0;
    const known = result.findIndex((one) => isObject(one) && one["name"] === name);
    const at = known < 0 ? result.length : known;
    result[at] = merged(void 0, item, stepInto(step, String(index), String(at)));
  }
  return result;
}
function stepInto(step, from, to) {
  return { ...step, from: `${step.from}/${escaped(from)}`, to: `${step.to}/${escaped(to)}` };
}
function note({ layer, origins, from, to }) {
  origins.set(to, layer.originOf?.(from) ?? { file: layer.path, line: layer.lineOf(from) });
}
function forget({ origins, to }) {
  for (const pointer of origins.keys()) if (pointer.startsWith(`${to}/`)) origins.delete(pointer);
}
function escaped(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/commands/foreign.ts
import { existsSync as existsSync2 } from "node:fs";
import { isAbsolute, join as join3 } from "node:path";

// src/input/git.ts
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join as join2, resolve as resolve2 } from "node:path";

// src/input/git-links.ts
import { posix as posix2 } from "node:path";
var MAX_HOPS2 = 40;
function followLinks(links, files) {
  const known = new Set(files);
  const folders = /* @__PURE__ */ new Set(["", ...files.flatMap(foldersOf2)]);
  const found = { files: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() };
  const refused = [];
  for (const path of links.keys()) {
    const target = follow(path, links);
    if (target === null) refused.push({ path, reason: "symbolic link that leads out of the scanned tree" });
    else if (known.has(target)) found.files.set(path, target);
    else if (folders.has(target)) found.folders.set(path, target);
    else refused.push({ path, reason: "not readable: broken link" });
  }
  return { ...found, refused };
}
function follow(path, links) {
  let rest = path.split("/");
  let done = "";
  for (let hops = 0; rest.length > 0; ) {
    const [step = "", ...more] = rest;
    const here = done === "" ? step : `${done}/${step}`;
    const target = links.get(here);
    if (target === void 0) {
      [done, rest] = [here, more];
      continue;
    }
    hops += 1;
    const next = posix2.normalize(`${done === "" ? "." : done}/${target}/${more.join("/")}`).replace(/\/+$/, "");
    if (hops > MAX_HOPS2 || target.startsWith("/") || next === ".." || next.startsWith("../")) return null;
    [done, rest] = ["", next === "." ? [] : next.split("/")];
  }
  return done;
}
function foldersOf2(file) {
  const found = [];
  for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) found.push(file.slice(0, end));
  return found;
}

// src/input/git.ts
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
  const commit = commitId(folder, revision);
  if (commit === null) return { reason: `revision ${revision} is not in this clone (fetch-depth: 0 brings it)` };
  const listing = git(folder, ["ls-tree", "-r", "-l", "-z", commit]);
  if (listing === null) return { reason: `the files of revision ${revision} can't be listed` };
  const entries = listing.toString("utf8").split("\0").flatMap(blobOf);
  const blobs = entries.filter(({ isLink }) => !isLink).sort((a, b) => byCodeUnits(a.path, b.path));
  const links = linksOf(
    folder,
    entries.filter(({ isLink }) => isLink),
    blobs
  );
  const real = (path) => links.files.get(path) ?? path;
  const places = new Map(blobs.map(({ path }, index) => [path, index]));
  let cache = /* @__PURE__ */ new Map();
  return {
    files: [...blobs.map(({ path }) => path), ...links.files.keys()].sort(byCodeUnits),
    refused: links.refused,
    folderLinks: links.folders,
    fileLinks: links.files,
    sizeOf: (path) => blobs[places.get(real(path)) ?? -1]?.size ?? 0,
    read: (link) => {
      const path = real(link);
      const place = places.get(path);
      const blob = place === void 0 ? void 0 : blobs[place];
      if (place === void 0 || blob === void 0) return { reason: "no such file" };
      if (blob.size > MAX_FILE_BYTES) return { reason: `file of ${blob.size >> 20} MiB, over the limit` };
      if (!cache.has(path)) cache = contents(folder, blobs.slice(place, place + BATCH));
      return cache.get(path) ?? { reason: "can't be read from git" };
    }
  };
}
function commitId(folder, revision) {
  const found = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return found === null ? null : found.toString("utf8").trim();
}
function mergeBase(folder, revision) {
  const found = git(folder, ["merge-base", "--end-of-options", "HEAD", revision]);
  return found === null ? null : found.toString("utf8").trim() || null;
}
function blobOf(entry) {
  const match = /^(100644|100755|100664|120000) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(entry);
  return match?.[2] === void 0 || match[4] === void 0 ? [] : [{ id: match[2], size: Number(match[3]), path: match[4], isLink: match[1] === "120000" }];
}
function linksOf(folder, links, blobs) {
  const decoder = new TextDecoder();
  const targets = links.length === 0 ? /* @__PURE__ */ new Map() : contents(folder, links);
  return followLinks(
    new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    blobs.map(({ path }) => path)
  );
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
  const isInside2 = workspace !== void 0 && workspace !== "" && `${folder}/`.startsWith(`${resolve2(workspace)}/`);
  return isInside2 ? ["-c", `safe.directory=${folder}`] : [];
}
function unreadOf(folder) {
  const listing = git(folder, ["ls-tree", "-r", "-z", "HEAD"])?.toString("utf8") ?? "";
  const entries = listing.split("\0").map((entry) => {
    const tab = entry.indexOf("	");
    return { mode: entry.slice(0, 6), path: entry.slice(tab + 1) };
  });
  const isPruned = (path) => path.startsWith("node_modules/") || path.includes("/node_modules/");
  return {
    pruned: entries.flatMap(({ path }) => isPruned(path) && /\.(?:ya?ml|json)$/i.test(path) ? [path] : []),
    submodules: entries.flatMap(
      ({ mode, path }) => mode === "160000" && !existsSync(join2(folder, path, ".git")) ? [path] : []
    )
  };
}

// src/commands/foreign.ts
function originOf(top, path, revision, tree) {
  if (path.startsWith("../") || isAbsolute(path)) return "disk";
  const parts = path.split("/").slice(0, -1);
  const folder = parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((one) => existsSync2(join3(top, one, ".git")));
  if (folder === void 0 || tree.files.some((file) => file.startsWith(`${folder}/`))) return "own";
  const inside = join3(top, folder);
  const before = submoduleCommit(top, revision, folder);
  if (before === null) return submoduleCommit(top, "HEAD", folder) === null ? "disk" : "own";
  if (before === commitId(inside, "HEAD")) return "disk";
  const found = gitTree(inside, before);
  if (!("reason" in found)) return { tree: found, path: path.slice(folder.length + 1) };
  throw new ConfigurationError(
    "config-moved",
    `this change moves the submodule ${folder}, and its clone does not hold commit ${before.slice(0, 12)}, where the base's settings are: check the submodule out with its history`,
    { file: path.replace(/\/\.$/, "") }
  );
}
function submoduleCommit(top, revision, folder) {
  const listed = git(top, ["ls-tree", "-z", "--full-tree", revision, "--", folder])?.toString("utf8") ?? "";
  return /^160000 commit ([0-9a-f]+)\t/.exec(listed)?.[1] ?? null;
}

// src/commands/settings.ts
var CONFIG_NAMES = [".hf-guardrails.yaml", ".hf-guardrails.yml"];
var BASELINE_FILE = ".hf-guardrails/baseline.json";
var INTENT_FILE = ".hf-guardrails/intent.yaml";
var CATALOG_FOLDER = ".hf-guardrails/catalog";
function diskSettings(top) {
  return {
    isComplete: true,
    read: (path) => {
      if (!existsSync3(join4(top, path))) return null;
      try {
        return readFileSync(join4(top, path), "utf8");
      } catch {
        throw new ConfigurationError("config-unreadable", "the file can't be read", { file: path });
      }
    },
    list: (folder) => {
      try {
        return readdirSync(join4(top, folder)).sort();
      } catch {
        return [];
      }
    }
  };
}
function treeSettings(tree, top, revision) {
  const disk = diskSettings(top);
  return {
    isComplete: false,
    read: (path) => {
      const origin = originOf(top, path, revision, tree);
      if (origin === "disk") return disk.read(path);
      const bytes = origin === "own" ? tree.read(path) : origin.tree.read(origin.path);
      return bytes instanceof Uint8Array ? new TextDecoder("utf-8").decode(bytes) : null;
    },
    list: (folder) => tree.files.filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes("/")).map((path) => path.slice(folder.length + 1))
  };
}
function readSettings(source, folder, named3, overrides, isOptional = false) {
  const texts = /* @__PURE__ */ new Map();
  const take = (path2) => {
    const text = source.read(path2);
    if (text !== null) texts.set(path2, text);
    return text;
  };
  const folders = foldersUp(folder);
  const candidates = named3 === null ? folders.flatMap((one) => CONFIG_NAMES.map((name) => under(one, name))) : [named3];
  const path = candidates.find((one) => take(one) !== null);
  if (named3 !== null && path === void 0)
    throw new ConfigurationError("config-unreadable", "the configuration file can't be read", { file: named3 });
  const layers = path === void 0 ? null : mergeLayers(layersOf(path, take, []));
  const catalogs = folders.map((one) => under(one, CATALOG_FOLDER)).find((one) => source.list(one).length > 0);
  const added = (catalogs === void 0 ? [] : source.list(catalogs)).filter((name) => /\.ya?ml$/.test(name)).flatMap((name) => {
    const path2 = `${catalogs}/${name}`;
    const text = take(path2);
    return text === null ? [] : [parseCatalogFile(path2, text)];
  });
  const config = effectiveConfig(layers, overrides);
  const baseline = (config.baseline === null ? folders.map((one) => under(one, BASELINE_FILE)) : [config.baseline]).map((path2) => ({ path: path2, text: take(path2) })).find(({ text }) => text !== null);
  if (config.baseline !== null && baseline === void 0 && source.isComplete && !isOptional)
    throw new ConfigurationError(
      "baseline-invalid",
      "there is no such baseline (`hf-guardrails baseline create --file FILE` writes one)",
      { file: config.baseline }
    );
  return {
    config,
    layers,
    catalogs: mergeCatalogs(builtInCatalogs, added),
    baseline: baseline?.text == null ? null : { path: baseline.path, text: baseline.text },
    intent: intentOf(source, folders, config.intent, take),
    texts
  };
}
function intentOf(source, folders, named3, take) {
  if (named3 !== null && source.isComplete && source.read(named3) === null)
    throw new ConfigurationError(
      "intent-invalid",
      "there is no such intent file (`hf-guardrails init --intent` writes one)",
      {
        file: named3
      }
    );
  const found = folders.map((one) => under(one, INTENT_FILE));
  for (const path of named3 === null ? found : [named3, ...found]) {
    const text = take(path);
    if (text !== null) return parseIntent(path, text);
  }
  return null;
}
var MAX_EXTENDED = 20;
function layersOf(path, take, above) {
  const text = take(path);
  if (text === null) return [];
  const layer = parsedConfig(path, text);
  const { extends: named3 = [] } = layer.content;
  const chain = [...above, path];
  return [
    ...[named3].flat().flatMap((name) => {
      const file = normalize(join4(dirname(path), name));
      const fail = (message) => {
        throw new ConfigurationError("config-unreadable", message, { file: path, line: layer.lineOf("/extends") });
      };
      if (isAbsolute2(name)) return fail(`extends: ${name} is absolute; write a path relative to this file`);
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
import { existsSync as existsSync5, statSync as statSync2 } from "node:fs";
import { dirname as dirname3, relative as relative3, resolve as resolve4, sep as sep3 } from "node:path";
import { normalize as normalize2 } from "node:path/posix";

// src/commands/pulled-charts.ts
import { existsSync as existsSync4, statSync } from "node:fs";
import { dirname as dirname2, relative as relative2, resolve as resolve3 } from "node:path";
function pulledCharts({ charts: charts2 }, top, root, layers) {
  const found = [];
  for (const [reference, path] of Object.entries(charts2)) {
    const full = resolve3(top, path);
    const where = layers?.origins.get(pointerTo(reference)) ?? {};
    if (!existsSync4(full))
      throw new ConfigurationError(
        "path-missing",
        `charts: ${path} is not there; pull ${reference} to it before the scan (\`helm pull\`), or take the entry out`,
        where
      );
    const isFolder = statSync(full).isDirectory();
    if (isFolder ? !existsSync4(resolve3(full, "Chart.yaml")) : !full.endsWith(".tgz"))
      throw new ConfigurationError(
        "path-missing",
        `charts: ${path} is no chart; name a folder with a Chart.yaml, or a .tgz file`,
        where
      );
    const inside = slashed(relative2(root, full));
    if (inside !== "" && !inside.startsWith("../"))
      found.push({ reference, tree: diskTree(root, [inside]), path: inside });
    else if (isFolder) found.push({ reference, tree: diskTree(full, [""]), path: "" });
    else {
      const name = slashed(relative2(dirname2(full), full));
      found.push({ reference, tree: diskTree(dirname2(full), [name]), path: name });
    }
  }
  return found;
}
function pointerTo(reference) {
  return `/charts/${reference.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

// src/commands/context.ts
function openContext(request) {
  const { cwd, configFile = null, withoutBaseline = false } = request;
  const given = request.paths.length > 0 ? absolutePaths(cwd, request.paths) : [resolve4(cwd)];
  const top = repositoryTop(commonFolder(given)) ?? commonFolder(given);
  const named3 = configFile === null ? null : slashed(relative3(top, resolve4(cwd, configFile)));
  const overrides = atTop(request.overrides ?? {}, cwd, top);
  const settingsFor = (root2) => readSettings(diskSettings(top), slashed(relative3(top, root2)), named3, overrides, withoutBaseline);
  const first = settingsFor(commonFolder(given));
  const fromConfig = request.paths.length === 0 && first.config.paths.length > 0;
  const absolute = fromConfig ? absolutePaths(top, first.config.paths) : given;
  const root = commonFolder(absolute);
  const folder = slashed(relative3(top, root));
  if (folder === ".." || folder.startsWith("../"))
    throw new ConfigurationError("path-missing", `paths: ${first.config.paths.join(", ")} lead out of the repository`);
  const prefix = folder === "" ? "" : `${folder}/`;
  const starts = absolute.map((path) => slashed(relative3(root, path)));
  const head = fromConfig && named3 === null ? settingsFor(root) : first;
  const opened = (settings2, rest) => {
    const pulled = pulledCharts(settings2.config, top, root, settings2.layers);
    return {
      root,
      top,
      tree: request.given ?? headTree(root, starts, rest.base?.tree ?? null),
      repositoryPrefix: prefix,
      isScanned: (path) => request.given?.files.some((file) => prefix + file === path) ?? starts.some((start) => isUnder(path, prefix + start)),
      config: withOutputs(settings2.config, top),
      layers: settings2.layers,
      catalogs: settings2.catalogs,
      intent: settings2.intent,
      baseline: withoutBaseline || settings2.baseline === null ? [] : parseBaseline(settings2.baseline.path, settings2.baseline.text),
      settingsFiles: [...settings2.texts.keys()],
      baselineFile: settings2.baseline?.path ?? null,
      ownIgnore: head.config.ignore,
      ...rest,
      charts: pulled,
      policySources: policySources(settings2.config, (source) => policySource(source, top, root, rest.base !== null))
    };
  };
  const revision = request.revision === void 0 ? head.config.base : request.revision;
  if (revision === null) return opened(head, { base: null, trust: "base", trustNotes: [] });
  const whole = gitTree(top, revision);
  if ("reason" in whole) {
    const note2 = `Nothing was compared: ${whole.reason}. Every finding counts, and the settings are those of the working tree.`;
    return opened(head, { base: null, trust: "base", trustNotes: [note2] });
  }
  const fork = mergeBase(top, revision);
  const common = fork === null || fork === commitId(top, revision) ? whole : gitTree(top, fork);
  const then = "reason" in common ? whole : common;
  const base = { revision, tree: subTree(then, prefix, starts), policySources: [] };
  if (head.baseline !== null && !withoutBaseline) parseBaseline(head.baseline.path, head.baseline.text);
  const { settings, notes } = request.trust === "head" ? { settings: head, notes: [] } : trustedSettings(treeSettings(whole, top, revision), folder, named3, overrides, head);
  const before = policySources(settings.config, (source) => {
    const path = normalize2(source).replace(/\/+$/, "");
    const origin = originOf(top, `${path}/.`, "reason" in common || fork === null ? revision : fork, then);
    if (origin === "disk") return policySource(source, top, root, true);
    const up = "../".repeat(prefix.split("/").length - 1);
    if (origin === "own") return movedTree(subTree(then, "", [path === "." ? "" : path]), up);
    const start = origin.path.replace(/\/?\.$/, "");
    return movedTree(
      subTree(origin.tree, "", [start]),
      `${up}${path.slice(0, path.length - start.length)}`.replace(/\/?$/, "/")
    );
  });
  return opened(settings, {
    base: { ...base, policySources: before },
    trust: request.trust ?? settings.config.trust,
    trustNotes: notes
  });
}
function atTop(overrides, cwd, top) {
  const { baseline, intent } = overrides;
  const moved2 = (path) => slashed(relative3(top, resolve4(cwd, path)));
  return {
    ...overrides,
    ...baseline === void 0 ? {} : { baseline: moved2(baseline) },
    ...intent === void 0 ? {} : { intent: moved2(intent) }
  };
}
function headTree(root, starts, base) {
  const tree = diskTree(root, starts);
  if (base === null) return tree;
  const { pruned, submodules } = unreadOf(root);
  const isStarted = (path) => starts.some((start) => isUnder(path, start));
  const replaced = submodules.filter(
    (path) => isStarted(path) && base.files.some((file) => file.startsWith(`${path}/`))
  );
  return {
    ...tree,
    unlisted: pruned.filter(isStarted),
    refused: [...tree.refused, ...replaced.map((path) => ({ path, reason: "a submodule that is not checked out" }))]
  };
}
function policySources(config, open) {
  return config.clusters.flatMap(
    ({ name, policySources: sources = [] }) => sources.map((source) => ({ cluster: name, tree: open(source) }))
  );
}
function withOutputs(config, top) {
  const output = Object.entries(config.report.output).map(([format, name]) => {
    const path = writablePath(top, name);
    if (path !== null) return [format, path];
    const message = `report.output.${format}: ${name}: write a path inside the repository, not through a link`;
    throw new ConfigurationError("config-invalid", message, config.file === null ? {} : { file: config.file });
  });
  return { ...config, report: { ...config.report, output: Object.fromEntries(output) } };
}
function absolutePaths(cwd, paths) {
  return paths.map((path) => {
    const full = resolve4(cwd, path);
    if (!existsSync5(full))
      throw new ConfigurationError("path-missing", `no such path: ${path} (give a folder or file that exists)`);
    const stats = statSync2(full);
    if (!stats.isDirectory() && !stats.isFile())
      throw new ConfigurationError(
        "path-missing",
        `${path} is no file or folder (pipe manifests to \`hf-guardrails scan -\`)`
      );
    return full;
  });
}
function isUnder(path, start) {
  const folder = start.replace(/\/$/, "");
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function policySource(source, top, root, mayBeGone) {
  const full = resolve4(top, source);
  if (!existsSync5(full) && mayBeGone) return memoryTree({});
  if (!existsSync5(full)) {
    throw new ConfigurationError(
      "path-missing",
      `policySources: no such path: ${source} (relative to the top of the repository)`
    );
  }
  const folder = statSync2(full).isDirectory() ? full : dirname3(full);
  const tree = diskTree(folder, [slashed(relative3(folder, full))]);
  return movedTree(tree, `${slashed(relative3(root, folder)) || "."}/`);
}
function trustedSettings(source, folder, named3, overrides, head) {
  let base;
  try {
    base = readSettings(source, folder, named3 !== null && source.read(named3) === null ? null : named3, overrides);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.code === "config-moved") throw error;
    const note2 = `The base's configuration is wrong (${describeConfigurationError(error)}): this revision's applies.`;
    return { settings: head, notes: [note2] };
  }
  if (base.config.trust === "head")
    return { settings: { ...head, config: { ...head.config, trust: "head" } }, notes: [] };
  const changed = [.../* @__PURE__ */ new Set([...base.texts.keys(), ...head.texts.keys()])].filter((path) => base.texts.get(path) !== head.texts.get(path)).sort();
  return {
    settings: base,
    notes: changed.map((path) => `${path} differs from the base: the base's applies here, this one after the merge.`)
  };
}
function repositoryTop(from) {
  for (let folder = from; ; folder = dirname3(folder)) {
    if (existsSync5(resolve4(folder, ".git"))) return folder;
    if (dirname3(folder) === folder) return null;
  }
}
function commonFolder(paths) {
  const folders = paths.map((path) => statSync2(path).isDirectory() ? path : dirname3(path));
  let common = folders[0] ?? ".";
  for (const folder of folders)
    while (folder !== common && !folder.startsWith(common.endsWith(sep3) ? common : common + sep3))
      common = dirname3(common);
  return common;
}

export {
  repositoryPath,
  isAtLeast,
  isAsSureAs,
  settle,
  parseBaseline,
  baselineEntry,
  renderBaseline,
  applyBaseline,
  KUSTOMIZATION_FILES,
  joined,
  linkedTree,
  gatherChart,
  gatherKustomization,
  openRenderSession,
  GIT_ENVIRONMENT,
  git,
  ownedByOthers,
  writablePath,
  slashed,
  CONFIG_DEFAULTS,
  CONFIG_LEAVES,
  mergeLayers,
  parseIntent,
  BASELINE_FILE,
  parsedConfig,
  openContext,
  repositoryTop
};
