import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import {
  isObject,
  listAt,
  stringAt,
  valueAt
} from "./chunk-chunk-UUIXYFOY.js";
import {
  codeBlock,
  codeSpan,
  counted,
  forCommandMessage,
  forCommandProperty,
  forHtml,
  forLog,
  forMarkdown,
  forMermaid,
  forUri,
  lookedAt,
  plain,
  proseMarkdown,
  remediationParts,
  remediationSentence,
  ruleMetadata,
  verdictLine,
  visible,
  visibleJson,
  workloadTitle,
  worstFirst
} from "./chunk-chunk-GBWCIWJE.js";
import {
  findTokens,
  maskTokens
} from "./chunk-chunk-RVJ7YOFM.js";
import {
  ConfigurationError
} from "./chunk-chunk-AKZ6CGRA.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-chunk-PHNUEGBI.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar3(node) || isCollection2(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode2;
    exports.isPair = isPair;
    exports.isScalar = isScalar3;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix2] = parts;
            this.tags[handle] = prefix2;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix2 = this.tags[handle];
        if (prefix2) {
          try {
            return prefix2 + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix2] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix2))
            return handle + escapeTagName(tag.substring(prefix2.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix2] of tagEntries) {
          if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
            lines.push(`%TAG ${handle} ${prefix2}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix2, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix2}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix2) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix2, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match2 = tags.filter((t) => t.tag === tagName);
        const tagObj = match2.find((t) => !t.format) ?? match2[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value) {
      let v = value;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next2 = text[i + 1];
            if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match2 = tags.filter((t) => t.tag === item.tag);
        if (match2.length > 0)
          return match2.find((t) => t.format === item.format) ?? match2[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match2 = tags.filter((t) => t.identify?.(obj));
        if (match2.length > 1) {
          const testMatch = match2.filter((t) => t.test);
          if (testMatch.length > 0)
            match2 = testMatch;
        }
        tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix2 + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair2;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match2 = str.match(timestamp.test);
        if (!match2)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match2.map(Number);
        const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match2[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
        onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep4, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep4) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep4 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep4, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep4 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep4 + cb;
              sep4 = "";
              break;
            }
            case "newline":
              if (comment)
                sep4 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep4, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep4 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep4 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep4, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep4 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep4)
                for (const st of sep4) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep4 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep4 === " ")
            sep4 = "\n";
          else if (!prevMoreIndented && sep4 === "\n")
            sep4 = "\n\n";
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep4 === "\n")
            value += "\n";
          else
            sep4 = "\n";
        } else {
          value += sep4 + content;
          sep4 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match2 = line.exec(source);
      if (!match2)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match2[1].replace(trimEnd, "");
      let sep4 = " ";
      let pos = line.lastIndex;
      while (match2 = line.exec(source)) {
        const lm = match2[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep4 === "\n")
            res += sep4;
          else
            sep4 = "\n";
        } else {
          res += sep4 + lm;
          sep4 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match2 = last.exec(source);
      return res + sep4 + (match2?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next2 = source[++i];
          const cc = escapeCodes[next2];
          if (cc)
            res += cc;
          else if (next2 === "\n") {
            next2 = source[i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source[++i + 1];
          } else if (next2 === "\r" && source[i + 1] === "\n") {
            next2 = source[++i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source[++i + 1];
          } else if (next2 === "x" || next2 === "u" || next2 === "U") {
            const length = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next2 = source[i + 1];
          while (next2 === " " || next2 === "	")
            next2 = source[++i + 1];
          if (next2 !== "\n" && !(next2 === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep4, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep4)
        for (const st of sep4)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path2) => {
      const parent = visit.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor) {
      let ctrl = visitor(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = (token) => !!token && "items" in token;
    var isScalar3 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar3;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next2 = this.next ?? "stream";
        while (next2 && (incomplete || this.hasChars(1)))
          next2 = yield* this.parseNext(next2);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next2 = this.buffer[indent + offset + 1];
            if (next2 === "\n" || !next2 && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next2) {
        switch (next2) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next2 = this.charAt(1);
            if (this.flowKey || isEmpty(next2) || next2 === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next2 = this.buffer[i2 + 1];
              if (!next2 && !this.atEnd)
                return this.setNext("block-scalar");
              if (next2 === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next2 = this.buffer[i + 1];
            if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next2 = this.buffer[i + 1];
            if (ch === "\r") {
              if (next2 === "\n") {
                i += 1;
                ch = "\n";
                next2 = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep4;
          if (scalar.end) {
            sep4 = scalar.end;
            sep4.push(this.sourceToken);
            delete scalar.end;
          } else
            sep4 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep4 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep4 = it.sep;
                  sep4.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep4 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep4 = fc.end.splice(1, fc.end.length);
            sep4.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep4 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments2;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

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
    const [years, months, weeks, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
    return ((years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0)) * DAY + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1e3;
  }
  const word = WORDS[value.toLowerCase()];
  if (word !== void 0) return word * DAY;
  const plain2 = /^(\d{1,6})(?:[- ]?([a-z]{1,6}))?$/i.exec(value);
  if (plain2 !== null) {
    const unit = plain2[2]?.toLowerCase();
    const days = unit === void 0 ? 1 : UNIT_DAYS[unit];
    if (days !== void 0) return Number(plain2[1]) * days * DAY;
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

// src/cilium/labels.ts
var NAMESPACE_KEY = "io.kubernetes.pod.namespace";
var NAMESPACE_LABELS_PREFIX = "io.cilium.k8s.namespace.labels";
var SERVICE_ACCOUNT_KEY = "io.cilium.k8s.policy.serviceaccount";
var CLUSTER_KEY = "io.cilium.k8s.policy.cluster";
var CLUSTER_NAME = "default";
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
  for (const [key, value] of Object.entries(pod.labels)) if (!key.startsWith("io.cilium.k8s.")) all.set(key, value);
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
  if (colon < 0) return { source: "any", key: beforeEquals(text) };
  const source = text.slice(0, colon);
  return { source: source === "" ? "any" : source, key: beforeEquals(text.slice(colon + 1)) };
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
var OPERATORS = /* @__PURE__ */ new Set(["In", "NotIn", "Exists", "DoesNotExist"]);
function requirementsOf(value, readKey) {
  if (!isObject(value)) return [];
  const requirements = [];
  if (isObject(value["matchLabels"])) {
    for (const [key, wanted] of Object.entries(value["matchLabels"])) {
      if (typeof wanted === "string") requirements.push({ ...readKey(key), operator: "In", values: [wanted] });
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
function selectorProblems(value, path2, extendKey) {
  if (!isObject(value)) return [];
  const problems = [];
  const add = (inner, message) => {
    problems.push({ code: "selector", path: [...path2, ...inner], stage: "sanitize", message, correction: null });
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
  const name = parts.at(-1) ?? "";
  if (parts.length > 2) add(`"${key.slice(0, 60)}" has more than one slash`);
  else if (parts.length === 2 && ((parts[0] ?? "").length > 253 || !DNS_SUBDOMAIN.test(parts[0] ?? "")))
    add(`"${(parts[0] ?? "").slice(0, 60)}" is no valid prefix of a label key`);
  else if (name === "" || name.length > 63 || !NAME_PART.test(name))
    add(`"${name.slice(0, 70)}" is no valid label key`);
}

// src/cilium/ports.ts
var NO_L7 = { kind: "none", dns: [], serverNames: [], terminatesTls: false, httpWildcard: false };
var ANY_PROTOCOLS = ["TCP", "UDP", "SCTP"];
function isServiceName(text) {
  return text.length > 0 && text.length <= 15 && /[a-zA-Z]/.test(text) && /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(text);
}
function parsePort(text) {
  const match2 = /^(0[xX]|0[oO]|0[bB]|0)?([0-9a-fA-F_]*)$/.exec(text);
  if (match2 === null || text.length > 30) return null;
  const prefix2 = (match2[1] ?? "").toLowerCase();
  let digits = match2[2] ?? "";
  if (prefix2 === "0" && digits === "") return 0;
  const base = prefix2 === "0x" ? 16 : prefix2 === "0b" ? 2 : prefix2 === "" ? 10 : 8;
  if (digits.includes("_")) {
    if (prefix2 === "" || !/^_?[0-9a-f]+(?:_[0-9a-f]+)*$/i.test(digits)) return null;
    digits = digits.replaceAll("_", "");
  }
  const allowed = base === 16 ? /^[0-9a-f]+$/i : base === 10 ? /^[0-9]+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
  if (!allowed.test(digits)) return null;
  const value = Number.parseInt(digits, base);
  return value <= 65535 ? value : null;
}
function coversPort(match2, port, protocol, named) {
  if (match2.protocol !== "ANY" && match2.protocol !== protocol) return false;
  if (match2.portName !== "") {
    const resolved2 = named(match2.portName, protocol);
    return resolved2 !== 0 && (match2.endPort > resolved2 ? port >= resolved2 && port <= match2.endPort : port === resolved2);
  }
  if (match2.port === 0 && (match2.endPort === 0 || match2.endPort === 65535)) return true;
  return match2.endPort > match2.port ? port >= match2.port && port <= match2.endPort : port === match2.port;
}
function portMatchesOf(toPorts, icmps) {
  const isIcmp = listAt(icmps).length > 0;
  if (listAt(toPorts).length === 0) return isIcmp ? [] : null;
  const matches = [];
  for (const rule of listAt(toPorts)) {
    if (!isObject(rule)) continue;
    for (const item of listAt(rule["ports"])) {
      if (!isObject(item)) continue;
      const written = stringAt(item["port"]) ?? "";
      const isName = isServiceName(written);
      const protocol = (stringAt(item["protocol"]) ?? "ANY").toUpperCase();
      const endPort = typeof item["endPort"] === "number" ? item["endPort"] : 0;
      const port = isName ? 0 : parsePort(written) ?? 0;
      for (const each of protocol === "ANY" || protocol === "" ? ANY_PROTOCOLS : [protocol]) {
        matches.push({
          port,
          portName: isName ? written.toLowerCase() : "",
          endPort,
          protocol: each,
          l7: l7Of(rule, each)
        });
      }
    }
  }
  return matches;
}
function l7Of(rule, protocol) {
  const rules2 = isObject(rule["rules"]) ? rule["rules"] : {};
  const dns = listAt(rules2["dns"]).map(fqdnSelectorOf);
  const http = listAt(rules2["http"]);
  const serverNames = listAt(rule["serverNames"]).filter((name) => typeof name === "string");
  const terminatesTls = isObject(rule["terminatingTLS"]);
  const base = {
    ...NO_L7,
    dns,
    serverNames,
    terminatesTls,
    httpWildcard: http.some((item) => isObject(item) && Object.keys(item).length === 0)
  };
  if (isObject(rule["listener"])) return { ...base, kind: "listener" };
  if (dns.length > 0) return { ...base, kind: "dns" };
  if (protocol === "TCP") {
    if (http.length > 0) return { ...base, kind: "http" };
    if (listAt(rules2["kafka"]).length > 0) return { ...base, kind: "kafka" };
    if ((stringAt(rules2["l7proto"]) ?? "") !== "") return { ...base, kind: "proxylib" };
  }
  return {
    ...base,
    kind: terminatesTls || isObject(rule["originatingTLS"]) || serverNames.length > 0 ? "tls" : "none"
  };
}
function fqdnSelectorOf(item) {
  const value = isObject(item) ? item : {};
  return { matchName: stringAt(value["matchName"]) ?? "", matchPattern: stringAt(value["matchPattern"]) ?? "" };
}
var ALL_PORTS = { port: 0, portName: "", endPort: 0, protocol: "ANY", l7: NO_L7 };

// src/cilium/compile-rule.ts
function compileCiliumRule(spec, path2, namespace, options) {
  const subject = subjectOf(spec["endpointSelector"], namespace);
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
        peers: peersOf(item, namespace, matchesInit, section === "egress"),
        ports: portMatchesOf(item["toPorts"], item["icmps"]),
        authenticated: isObject(item["authentication"]) && item["authentication"]["mode"] !== "disabled",
        path: [...path2, section, index]
      }
    ] : []
  );
  return {
    subject,
    selectsNodes: isObject(spec["nodeSelector"]),
    egress: [...entries("egress"), ...entries("egressDeny")],
    path: path2
  };
}
function subjectOf(value, namespace) {
  const written = requirementsOf(value, ciliumKey);
  if (namespace === null) return labelSelector(written);
  const labels = isObject(value) && isObject(value["matchLabels"]) ? Object.keys(value["matchLabels"]).length : 0;
  const kept = written.filter((requirement, index) => index >= labels || !isNamespaceKey(requirement));
  return labelSelector([...kept, namespaceRequirement(namespace)]);
}
function isNamespaceKey({ source, key }) {
  return source === "k8s" && key === NAMESPACE_KEY;
}
function namespaceRequirement(namespace) {
  return { source: "k8s", key: NAMESPACE_KEY, operator: "In", values: [namespace] };
}
function peersOf(item, namespace, matchesInit, allowsNames) {
  for (const field of ["toEndpoints", "toNodes", "toEntities", "toCIDR", "toCIDRSet"]) {
    const list = item[field];
    if (Array.isArray(list) && list.length === 0) return null;
  }
  return [
    ...listAt(item["toEndpoints"]).map((selector) => endpointPeer(selector, namespace, matchesInit)),
    ...listAt(item["toNodes"]).map(nodePeer),
    ...listAt(item["toEntities"]).flatMap(entityPeers),
    ...listAt(item["toCIDR"]).flatMap((cidr) => typeof cidr === "string" ? [cidrPeer(cidr, [])] : []),
    ...listAt(item["toCIDRSet"]).flatMap(cidrSetPeers),
    ...listAt(item["toServices"]).flatMap((service) => servicePeer(service, namespace)),
    ...listAt(item["toGroups"]).map(
      (group) => ({ type: "opaque", what: "toGroups", id: `group ${JSON.stringify(group)}` })
    ),
    ...allowsNames ? listAt(item["toFQDNs"]).map(fqdnPeer) : []
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
  const isAboutPods = ({ source, key }) => (source === "k8s" || source === "any") && key === NAMESPACE_KEY;
  if (!requirements.some(isAboutPods)) {
    const namesNamespaceLabels = requirements.some(
      ({ source, key }) => (source === "k8s" || source === "any") && key.startsWith(NAMESPACE_LABELS_PREFIX)
    );
    if (namespace === null) {
      if (!matchesInit) added2.push({ source: "k8s", key: NAMESPACE_KEY, operator: "Exists", values: [] });
    } else if (!namesNamespaceLabels) added2.push(namespaceRequirement(namespace));
  }
  if (!requirements.some(({ source, key }) => (source === "k8s" || source === "any") && key === CLUSTER_KEY)) {
    added2.push({ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] });
  }
  return labelSelector([...requirements, ...added2]);
}
var reserved = (name) => labelSelector([{ source: "reserved", key: name, operator: "In", values: [""] }]);
var CLUSTER_ENTITY = [
  ...["host", "remote-node", "init", "ingress", "health", "unmanaged", "kube-apiserver"].map(reserved),
  labelSelector([{ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] }])
];
function entityPeers(entity) {
  switch (entity) {
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
      return typeof entity === "string" ? [reserved(entity)] : [];
  }
}
function cidrPeer(cidr, except) {
  return { type: "cidr", cidr, except, id: `cidr ${cidr} except ${[...except].sort().join(",")}` };
}
function cidrSetPeers(item) {
  if (!isObject(item)) return [];
  const except = listAt(item["except"]).filter((value) => typeof value === "string");
  const cidr = stringAt(item["cidr"]);
  if (cidr !== void 0 && cidr !== "") return [cidrPeer(cidr, except)];
  const group = stringAt(item["cidrGroupRef"]);
  if (group !== void 0 && group !== "")
    return [{ type: "cidrGroup", name: group, labels: null, except, id: `group ${group} except ${except.join(",")}` }];
  if (!isObject(item["cidrGroupSelector"])) return [];
  const labels = selectorOf(item["cidrGroupSelector"], kubernetesKey);
  return [{ type: "cidrGroup", name: null, labels, except, id: `groups ${labels.id} except ${except.join(",")}` }];
}
function servicePeer(item, namespace) {
  if (!isObject(item)) return [];
  const byName = isObject(item["k8sService"]) ? item["k8sService"] : null;
  const bySelector = isObject(item["k8sServiceSelector"]) ? item["k8sServiceSelector"] : null;
  const chosen = byName ?? bySelector;
  if (chosen === null) return [];
  const own = stringAt(chosen["namespace"]) ?? "";
  const peer = {
    namespace: own === "" ? namespace : own,
    name: byName === null ? null : stringAt(byName["serviceName"]) ?? "",
    selector: byName === null ? selectorOf(bySelector?.["selector"], kubernetesKey) : null
  };
  return [{ type: "service", ...peer, id: `service ${peer.namespace}/${peer.name ?? peer.selector?.id}` }];
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
function contains(prefix2, address) {
  if (prefix2.bytes.length !== address.length) return false;
  for (let bit = 0; bit < prefix2.length; bit += 8) {
    const left = Math.min(8, prefix2.length - bit);
    const mask = 255 << 8 - left & 255;
    const index = bit >> 3;
    if (((prefix2.bytes[index] ?? 0) & mask) !== ((address[index] ?? 0) & mask)) return false;
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

// src/cilium/network-policy.ts
function compileNetworkPolicy(value, namespace) {
  const spec = isObject(value["spec"]) ? value["spec"] : {};
  const errors = [];
  const add = (path2, message) => {
    errors.push({ code: "network-policy", path: ["spec", ...path2], stage: "schema", message, correction: null });
  };
  const subject = labelSelector([
    ...requirementsOf(spec["podSelector"], kubernetesKey).filter(({ key }) => key !== NAMESPACE_KEY),
    inNamespace(namespace)
  ]);
  errors.push(...selectorProblems(spec["podSelector"], ["spec", "podSelector"], (key) => key));
  const egress = listAt(spec["egress"]).flatMap(
    (item, index) => isObject(item) ? entriesOf(item, index, namespace, add) : []
  );
  const types = listAt(spec["policyTypes"]);
  if (egress.length === 0 && types.includes("Egress")) egress.push({ ...EMPTY, path: ["spec", "policyTypes"] });
  return { rules: [{ subject, selectsNodes: false, egress, path: ["spec"] }], errors, unknownFields: [] };
}
var EMPTY = {
  deny: false,
  defaultDeny: true,
  peers: null,
  ports: null,
  authenticated: false,
  path: ["spec"]
};
function entriesOf(item, index, namespace, add) {
  const path2 = ["spec", "egress", index];
  const listed = listAt(item["ports"]);
  const ports = listed.length === 0 ? null : listed.flatMap(
    (port, position) => portsOf(port, (message) => add(["egress", index, "ports", position], message))
  );
  const to = listAt(item["to"]);
  if (to.length === 0) return [{ ...EMPTY, peers: [labelSelector([])], ports: ports ?? null, path: path2 }];
  return to.map((peer, position) => {
    const peers = isObject(peer) ? peersOf2(peer, namespace, (inner, message) => add(["egress", index, "to", position, ...inner], message)) : [];
    return { ...EMPTY, peers: peers.length === 0 ? null : peers, ports, path: [...path2, "to", position] };
  });
}
function inNamespace(namespace) {
  return { source: "k8s", key: NAMESPACE_KEY, operator: "In", values: [namespace] };
}
function peersOf2(peer, namespace, add) {
  const peers = [];
  const hasNamespaces = isObject(peer["namespaceSelector"]);
  if (hasNamespaces || isObject(peer["podSelector"])) {
    const pods = requirementsOf(peer["podSelector"], kubernetesKey);
    const cluster = pods.some(({ key }) => key === CLUSTER_KEY) ? [] : [{ source: "k8s", key: CLUSTER_KEY, operator: "In", values: [CLUSTER_NAME] }];
    peers.push(
      labelSelector([
        ...pods,
        ...cluster,
        ...hasNamespaces ? namespaceRequirements(peer["namespaceSelector"]) : [inNamespace(namespace)]
      ])
    );
  }
  if (isObject(peer["ipBlock"])) {
    const cidr = stringAt(peer["ipBlock"]["cidr"]) ?? "";
    const except = listAt(peer["ipBlock"]["except"]).filter((value) => typeof value === "string");
    for (const block of [cidr, ...except])
      if (parsePrefix(block) === null) add(["ipBlock"], `"${block.slice(0, 60)}" is no CIDR`);
    if (peers.length > 0) add(["ipBlock"], "ipBlock can't stand beside podSelector or namespaceSelector");
    peers.push(cidrPeer(cidr, except));
  }
  return peers;
}
function namespaceRequirements(selector) {
  const written = requirementsOf(selector, kubernetesKey).map((requirement) => ({
    ...requirement,
    key: `${NAMESPACE_LABELS_PREFIX}.${requirement.key}`
  }));
  return written.length > 0 ? written : [{ source: "k8s", key: NAMESPACE_KEY, operator: "Exists", values: [] }];
}
function portsOf(item, add) {
  if (!isObject(item)) return [];
  const protocol = stringAt(item["protocol"])?.toUpperCase() ?? "TCP";
  const port = item["port"];
  const endPort = typeof item["endPort"] === "number" ? item["endPort"] : 0;
  if (port === void 0 || port === null) return [{ ...ALL_PORTS, protocol }];
  if (typeof port === "string" && isServiceName(port))
    return [{ ...ALL_PORTS, portName: port.toLowerCase(), endPort, protocol }];
  const number = typeof port === "number" ? port : parsePort(String(port));
  if (number === null || !Number.isInteger(number) || number < 0 || number > 65535) {
    add(`"${String(port).slice(0, 40)}" is no port`);
    return [];
  }
  return [{ ...ALL_PORTS, port: number, endPort, protocol }];
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
function sanitizePort(port, hasDnsRules, add) {
  const written = stringAt(port["port"]) ?? "";
  if (written === "") {
    add(["port"], "no port");
    return false;
  }
  if (isServiceName(written)) return false;
  const protocol = stringAt(port["protocol"]) ?? "";
  if (written !== "0" && (protocol === "VRRP" || protocol === "IGMP"))
    add(["port"], `protocol ${protocol} has no ports`);
  const number = parsePort(written);
  if (number === null) {
    add(["port"], `"${written.slice(0, 40)}" is no port: write one number (a range takes endPort) or a port name`);
    return false;
  }
  const endPort = typeof port["endPort"] === "number" ? port["endPort"] : 0;
  if (hasDnsRules && endPort > number) add(["endPort"], "DNS rules allow no port range");
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
function sanitizeRule(spec, path2, options) {
  const problems = [];
  const add = (inner, message, correction) => {
    problems.push({
      code: "sanitize",
      path: [...path2, ...inner],
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
  for (const field of ["endpointSelector", "nodeSelector"]) {
    problems.push(...selectorProblems(spec[field], [...path2, field], extendedKey));
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
          problems.push(...selectorProblems(selector, [...path2, ...at, field, position], extendedKey));
      }
    }
  }
  return problems;
}
function extendedKey(key) {
  const { source, key: name } = parseKey(key);
  return `${source}.${name}`;
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
function sanitizePeers(item, prefix2, add, options) {
  for (const [index, cidr] of listAt(item[`${prefix2}CIDR`]).entries()) {
    if (typeof cidr === "string" && parsePrefix(cidr) === null && parseAddress(cidr) === null)
      add([`${prefix2}CIDR`, index], `"${cidr.slice(0, 60)}" is no CIDR`);
  }
  for (const [index, set] of listAt(item[`${prefix2}CIDRSet`]).entries()) {
    if (isObject(set))
      sanitizeCidrSet(set, (inner, message) => add([`${prefix2}CIDRSet`, index, ...inner], message), options);
  }
  for (const [index, entity] of listAt(item[`${prefix2}Entities`]).entries()) {
    const isKnown = typeof entity === "string" && (ENTITIES.has(entity) || options.version === "1.20" && entity === "cluster-mesh");
    if (!isKnown) add([`${prefix2}Entities`, index], `"${String(entity).slice(0, 60)}" is no entity`);
  }
}
function sanitizeCidrSet(set, add, options) {
  const cidr = stringAt(set["cidr"]) ?? "";
  const chosen = [cidr !== "", (stringAt(set["cidrGroupRef"]) ?? "") !== "", isObject(set["cidrGroupSelector"])].filter(
    Boolean
  ).length;
  if (chosen !== 1) add([], "needs exactly one of cidr, cidrGroupRef, cidrGroupSelector");
  if (cidr === "") return;
  const prefix2 = parsePrefix(cidr);
  if (prefix2 === null) {
    add(["cidr"], `"${cidr.slice(0, 60)}" is no CIDR (address/length)`);
    return;
  }
  for (const [index, except] of listAt(set["except"]).entries()) {
    const inner = typeof except === "string" ? parsePrefix(except) : null;
    if (inner === null) add(["except", index], `"${String(except).slice(0, 60)}" is no CIDR`);
    else if (!contains(prefix2, inner.bytes)) add(["except", index], `${String(except)} lies outside ${cidr}`);
    else if (options.version === "1.20" && inner.length < prefix2.length)
      add(["except", index], `${String(except)} is wider than ${cidr}`);
  }
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
  const linear2 = Object.hasOwn(LINEAR, pattern) ? LINEAR[pattern] : void 0;
  if (linear2 !== void 0) return linear2(text);
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
function schemaAt(index) {
  return schemas[index] ?? NOTHING;
}
function prune(value, schemaIndex) {
  const unknown = [];
  const visit = (at, index, path2) => {
    const schema = schemaAt(index);
    if (Array.isArray(at)) {
      const { items } = schema;
      return items === void 0 ? at : at.map((item, position) => visit(item, items, [...path2, position]));
    }
    if (!isObject(at)) return at;
    const kept = /* @__PURE__ */ Object.create(null);
    for (const [key, child] of Object.entries(at)) {
      if (child === void 0) continue;
      const inner = schema.properties !== void 0 && Object.hasOwn(schema.properties, key) ? schema.properties[key] : void 0;
      const childIndex = inner ?? (typeof schema.additionalProperties === "number" ? schema.additionalProperties : void 0);
      const isRootField = path2.length === 0 && (key === "apiVersion" || key === "kind" || key === "metadata");
      if (childIndex === void 0 && !isRootField && schema["x-kubernetes-preserve-unknown-fields"] !== true && schema.additionalProperties !== true) {
        unknown.push([...path2, key]);
        continue;
      }
      if (child === null && (childIndex === void 0 || schemaAt(childIndex).nullable !== true)) continue;
      kept[key] = childIndex === void 0 || isRootField ? child : visit(child, childIndex, [...path2, key]);
    }
    return kept;
  };
  return { value: visit(value, schemaIndex, []), unknown };
}
function validate(value, schemaIndex) {
  const problems = [];
  check(value, schemaIndex, [], (path2, message) => {
    if (problems.length < MAX_PROBLEMS)
      problems.push({ code: "schema", path: path2, stage: "schema", message, correction: null });
  });
  return problems;
}
function check(value, index, path2, add) {
  const schema = schemaAt(index);
  if (value === null) {
    if (schema.nullable !== true) add(path2, `must be ${article(schema.type ?? "object")}, not null`);
    return;
  }
  if (!hasType(value, schema)) {
    add(path2, `must be ${article(schema.type ?? "value")}, not ${describe(value)}`);
    return;
  }
  if (schema.enum !== void 0 && !schema.enum.includes(value))
    add(path2, `"${short(value)}" is none of ${schema.enum.map(String).join(", ")}`);
  if (typeof value === "string") checkString(value, schema, path2, add);
  else if (typeof value === "number") checkNumber(value, schema, path2, add);
  else if (Array.isArray(value)) checkList(value, schema, path2, add);
  else if (isObject(value)) checkObject(value, schema, path2, add);
  checkCombinations(value, schema, path2, add);
}
function checkString(value, schema, path2, add) {
  const length = [...value.slice(0, 1e5)].length;
  if (schema.maxLength !== void 0 && length > schema.maxLength)
    add(path2, `is ${length} characters long, at most ${schema.maxLength} are allowed`);
  else if (schema.minLength !== void 0 && length < schema.minLength)
    add(path2, `must have at least ${schema.minLength} characters`);
  else if (schema.pattern !== void 0 && !matchesPattern(schema.pattern, value))
    add(path2, `"${short(value)}" doesn't match ${schema.pattern}`);
  else if (schema.format === "cidr" && parsePrefix(value) === null)
    add(path2, `"${short(value)}" is no CIDR (address/length)`);
}
function checkNumber(value, schema, path2, add) {
  if (schema.minimum !== void 0 && value < schema.minimum) add(path2, `${value} is below ${schema.minimum}`);
  if (schema.maximum !== void 0 && value > schema.maximum) add(path2, `${value} is above ${schema.maximum}`);
  if (schema.format === "int32" && (value > 2147483647 || value < -2147483648))
    add(path2, `${value} is no 32-bit number`);
}
function checkList(value, schema, path2, add) {
  if (schema.maxItems !== void 0 && value.length > schema.maxItems)
    add(path2, `has ${value.length} items, at most ${schema.maxItems} are allowed`);
  if (schema.minItems !== void 0 && value.length < schema.minItems)
    add(path2, `must have at least ${schema.minItems} items`);
  if (schema.items !== void 0)
    for (const [position, item] of value.entries()) check(item, schema.items, [...path2, position], add);
}
function checkObject(value, schema, path2, add) {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) add(path2, `lacks \`${name}\``);
  }
  const count = Object.keys(value).length;
  if (schema.minProperties !== void 0 && count < schema.minProperties)
    add(path2, `must have at least ${schema.minProperties} fields`);
  if (schema.maxProperties !== void 0 && count > schema.maxProperties)
    add(path2, `must have at most ${schema.maxProperties} fields`);
  for (const [key, child] of Object.entries(value)) {
    if (child === void 0) continue;
    const inner = schema.properties !== void 0 && Object.hasOwn(schema.properties, key) ? schema.properties[key] : void 0;
    const index = inner ?? (typeof schema.additionalProperties === "number" ? schema.additionalProperties : void 0);
    if (index !== void 0) check(child, index, [...path2, key], add);
  }
}
function checkCombinations(value, schema, path2, add) {
  const holds3 = (index) => {
    let valid = true;
    check(value, index, path2, () => {
      valid = false;
    });
    return valid;
  };
  if (schema.oneOf !== void 0) {
    const matching = schema.oneOf.filter(holds3).length;
    if (matching !== 1) add(path2, `must have ${matching === 0 ? "one" : "only one"} of ${alternatives(schema.oneOf)}`);
  }
  if (schema.anyOf !== void 0 && !schema.anyOf.some(holds3))
    add(path2, `must have one of ${alternatives(schema.anyOf)}`);
  if (schema.allOf !== void 0) for (const index of schema.allOf) check(value, index, path2, add);
  if (schema.not !== void 0 && holds3(schema.not)) add(path2, "has a combination of fields that is not allowed");
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
  return typeof value === "string" ? `the string "${short(value)}"` : `the ${typeof value} ${String(value)}`;
}
function article(type) {
  if (type === "object") return "a mapping";
  if (type === "array") return "a list";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function short(value) {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/cilium/traps.ts
function trapsOf(_written, _enforced, _unknown, _options) {
  return [];
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
function pathText(path2) {
  return path2.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
}
function compilePolicy(input, options) {
  const value = isObject(input.value) ? input.value : {};
  const apiVersion = stringAt(value["apiVersion"]) ?? "";
  const kind = stringAt(value["kind"]) ?? "";
  const name = stringAt(valueAt(value, ["metadata", "name"])) ?? "";
  const known = policyKind(apiVersion, kind);
  const base = { id: input.id, kind, name, unknownFields: [], traps: [], rules: [] };
  if (known === null) {
    const problem = problemAt(
      "kind",
      [],
      "schema",
      isObject(input.value) ? `Kubernetes knows no policy kind ${apiVersion} ${kind}` : "is no Kubernetes object"
    );
    return { ...base, namespace: null, valid: false, errors: [problem] };
  }
  const own = stringAt(valueAt(value, ["metadata", "namespace"]));
  const namespace = known === "CiliumClusterwideNetworkPolicy" ? null : own !== void 0 && own !== "" ? own : input.defaultNamespace ?? "default";
  const nameProblem = name === "" ? [problemAt("name", ["metadata", "name"], "sanitize", "the policy has no name")] : [];
  if (known === "NetworkPolicy") {
    const { rules: rules2, errors: errors2, unknownFields: unknownFields2 } = compileNetworkPolicy(value, namespace ?? "default");
    return {
      ...base,
      namespace,
      valid: errors2.length + nameProblem.length === 0,
      errors: [...nameProblem, ...errors2],
      unknownFields: unknownFields2,
      rules: rules2
    };
  }
  const schema = schemaRoots[options.version][known];
  const { value: pruned, unknown } = prune(value, schema);
  const body = isObject(pruned) ? pruned : {};
  const schemaErrors = validate(body, schema);
  const errors = schemaErrors.length > 0 ? schemaErrors : [...nameProblem, ...sanitizeAll(body, known, options)];
  const unknownFields = unknown.map(pathText).sort();
  return {
    ...base,
    namespace,
    valid: errors.length === 0,
    errors,
    unknownFields,
    traps: trapsOf(value, body, unknown, options),
    rules: specsOf(body).map(({ spec, path: path2 }) => compileCiliumRule(spec, path2, namespace, options))
  };
}
function specsOf(body) {
  const found = [];
  if (isObject(body["spec"])) found.push({ spec: body["spec"], path: ["spec"] });
  for (const [index, spec] of listAt(body["specs"]).entries())
    if (isObject(spec)) found.push({ spec, path: ["specs", index] });
  return found;
}
function sanitizeAll(body, kind, options) {
  if (!isObject(body["spec"]) && !Array.isArray(body["specs"]))
    return [problemAt("empty", [], "sanitize", "has neither spec nor specs")];
  return specsOf(body).flatMap(({ spec, path: path2 }) => {
    const problems = sanitizeRule(spec, path2, options);
    if (kind === "CiliumNetworkPolicy" && isObject(spec["nodeSelector"])) {
      problems.push(
        problemAt(
          "node-selector",
          [...path2, "nodeSelector"],
          "sanitize",
          "a CiliumNetworkPolicy can't select nodes; a CiliumClusterwideNetworkPolicy can"
        )
      );
    }
    return problems;
  });
}
function problemAt(code, path2, stage, message) {
  return { code, path: path2, stage, message, correction: null };
}

// src/cilium/filters.ts
var PROXY_PRIORITY = {
  http: 101,
  kafka: 106,
  proxylib: 111,
  tls: 116,
  dns: 121,
  listener: 126,
  none: 1e3
};
function buildFilters(entries, defaultDeny) {
  const filters = /* @__PURE__ */ new Map();
  const add = (match2, peer, entry2) => {
    const key = `${match2.portName === "" ? match2.port : match2.portName}/${match2.endPort}/${match2.protocol}`;
    let filter2 = filters.get(key);
    if (filter2 === void 0) {
      filter2 = { match: match2, peers: /* @__PURE__ */ new Map() };
      filters.set(key, filter2);
    }
    const wildcard = peer === null || peer.type === "labels" && peer.requirements.length === 0;
    const id = wildcard ? "" : peer.id;
    const incoming = policyOf(wildcard ? null : peer, match2.l7, entry2, defaultDeny);
    const existing = filter2.peers.get(id);
    if (existing === void 0) filter2.peers.set(id, incoming);
    else mergeInto(existing, incoming);
  };
  for (const entry2 of entries) {
    if (entry2.peers === null) continue;
    if (entry2.ports === null) {
      for (const peer of entry2.peers) add(ALL_PORTS, peer, entry2);
      continue;
    }
    for (const match2 of entry2.ports) {
      if (entry2.peers.length === 0) add(match2, null, entry2);
      for (const peer of entry2.peers) add(match2, peer, entry2);
    }
  }
  return [...filters.values()];
}
function policyOf(peer, l7, entry2, defaultDeny) {
  return {
    peer,
    deny: entry2.deny,
    authenticated: entry2.authenticated,
    l7,
    l7Wildcard: !defaultDeny && hasL7Rules(l7),
    entries: [entry2]
  };
}
function hasL7Rules(l7) {
  return l7.kind === "dns" || l7.kind === "http" || l7.kind === "kafka" || l7.kind === "proxylib";
}
function mergeInto(existing, incoming) {
  existing.entries.push(...incoming.entries);
  if (existing.deny) return;
  if (incoming.deny) {
    existing.deny = true;
    return;
  }
  existing.authenticated ||= incoming.authenticated;
  if (hasL7Rules(existing.l7) !== hasL7Rules(incoming.l7)) existing.l7Wildcard = true;
  existing.l7Wildcard ||= incoming.l7Wildcard;
  const stronger = PROXY_PRIORITY[incoming.l7.kind] < PROXY_PRIORITY[existing.l7.kind] ? incoming.l7 : existing.l7;
  existing.l7 = {
    kind: stronger.kind,
    dns: [...existing.l7.dns, ...incoming.l7.dns],
    serverNames: [...existing.l7.serverNames, ...incoming.l7.serverNames],
    terminatesTls: existing.l7.terminatesTls || incoming.l7.terminatesTls,
    httpWildcard: existing.l7.httpWildcard || incoming.l7.httpWildcard
  };
}
function lookup(filters, port, protocol, matches, named) {
  const applicable = [];
  for (const filter2 of filters) {
    if (!coversPort(filter2.match, port, protocol, named)) continue;
    for (const policy of filter2.peers.values())
      if (policy.peer === null || matches(policy.peer)) applicable.push(policy);
  }
  const denied = applicable.some(({ deny }) => deny);
  const allows = applicable.filter(({ deny }) => !deny);
  let proxy = "none";
  for (const { l7 } of allows) if (PROXY_PRIORITY[l7.kind] < PROXY_PRIORITY[proxy]) proxy = l7.kind;
  return { allowed: !denied && allows.length > 0, denied, proxy, applicable };
}

// src/cilium/fqdn.ts
var LABEL = "[-a-zA-Z0-9_]";
var EVERY_NAME = new RegExp(`(?:^(?:${LABEL}+[.])+$)|(?:^[.]$)`);
var CACHE_LIMIT = 1e4;
var cache = /* @__PURE__ */ new Map();
function normalizeName(name) {
  const lower2 = name.toLowerCase();
  return lower2.endsWith(".") ? lower2 : `${lower2}.`;
}
function fqdnMatches(selector, name, version2) {
  const asked = normalizeName(name);
  if (selector.matchName !== "") return normalizeName(selector.matchName) === asked;
  return matcherOf(selector.matchPattern, version2)(asked);
}
function isEveryName(pattern, version2) {
  return pattern === "*." || version2 !== "1.18" && pattern === "**.";
}
function matcherOf(pattern, version2) {
  const key = `${version2 === "1.18" ? "old" : "new"} ${pattern}`;
  const known = cache.get(key);
  if (known !== void 0) return known;
  const matcher = compile(normalizeName(pattern), version2);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, matcher);
  return matcher;
}
function compile(pattern, version2) {
  if (isEveryName(pattern, version2)) return (name) => EVERY_NAME.test(name);
  const anyDepth = version2 !== "1.18" && /^\*{2,}\./.test(pattern);
  const rest = anyDepth ? pattern.replace(/^\*{2,}\./, "") : pattern;
  const labels = rest.split(".");
  return (name) => {
    const asked = name.split(".");
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

// src/cilium/sni.ts
function serverNameMatches(pattern, name, version2) {
  return fqdnMatches({ matchName: "", matchPattern: pattern }, name, version2 === "1.18" ? "1.19" : version2);
}

// src/cilium/world.ts
function peerMatches(peer, target, world, version2) {
  switch (peer.type) {
    case "labels":
      return selectorMatches(peer, target);
    case "fqdn":
      return target.name !== null && fqdnMatches(peer, target.name, version2) ? "yes" : "no";
    case "cidr":
      return cidrMatches(peer, target, world);
    case "cidrGroup":
      return groupMatches(peer, target, world);
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
    const open = isNamespaceLabel ? target.openNamespaceLabels : target.openLabels && requirement.source !== "reserved";
    const isPresent = target.labels.some(
      ({ source, key }) => key === requirement.key && (requirement.source === "any" || requirement.source === source)
    );
    if (open && !isPresent) result = "unknown";
    else if (!holds(requirement, target.labels)) return "no";
  }
  return result;
}
function cidrMatches(peer, target, world) {
  if (target.ip === void 0) return "no";
  const prefix2 = parsePrefix(peer.cidr) ?? hostPrefix(peer.cidr);
  if (prefix2 === null) return "no";
  if (target.ip === null) {
    if (prefix2.bytes.length !== 4) return "no";
    if (isPrivate(prefix2.bytes, prefix2.length)) return "no";
    if (prefix2.length > 0) return world.isPartial ? "unknown" : "no";
    return peer.except.every((except) => isPrivateText(except)) ? "yes" : world.isPartial ? "unknown" : "yes";
  }
  const address = parseAddress(target.ip);
  if (address === null || !contains(prefix2, address)) return "no";
  return peer.except.some((except) => {
    const inner = parsePrefix(except);
    return inner !== null && contains(inner, address);
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
  return PRIVATE.some((range2) => length >= range2.length && contains(range2, bytes));
}
function isPrivateText(text) {
  const prefix2 = parsePrefix(text);
  return prefix2 !== null && (prefix2.bytes.length !== 4 || isPrivate(prefix2.bytes, prefix2.length));
}
function groupMatches(peer, target, world) {
  if (target.ip === void 0) return "no";
  const selector = peer.labels;
  const groups2 = world.cidrGroups.filter(
    (group) => peer.name !== null ? group.name === peer.name : selector?.requirements.every(
      (requirement) => holds(
        requirement,
        Object.entries(group.labels).map(([key, value]) => ({ source: "k8s", key, value }))
      )
    )
  );
  if (groups2.length === 0) return world.isPartial && peer.name !== null ? "unknown" : "no";
  let result = "no";
  for (const cidr of groups2.flatMap(({ cidrs }) => cidrs)) {
    const match2 = cidrMatches({ type: "cidr", cidr, except: peer.except, id: "" }, target, world);
    if (match2 === "yes") return "yes";
    if (match2 === "unknown") result = "unknown";
  }
  return result;
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

// src/cilium/verdict.ts
var FOREIGN_IP = "198.51.100.77";
var DEFAULT_IP = "203.0.113.10";
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
    openNamespaceLabels: namespaceLabels === null && world.isPartial
  };
}
function policySelects(policy, pod, subject) {
  if (pod.hostNetwork) return "no";
  let result = "no";
  for (const rule of policy.rules) {
    if (rule.selectsNodes) continue;
    const match2 = selectorMatches(rule.subject, subject);
    if (match2 === "yes") return "yes";
    if (match2 === "unknown") result = "unknown";
  }
  return result;
}
function podContext(pod, policies, world, options, assume) {
  const subject = subjectOf2(pod, world);
  const selecting2 = [];
  const entries = [];
  for (const policy of pod.hostNetwork ? [] : policies) {
    const selects = policySelects(policy, pod, subject);
    if (selects === "no") continue;
    selecting2.push({ policy, selects });
    if (!policy.valid) continue;
    for (const rule of policy.rules) {
      if (rule.selectsNodes) continue;
      const match2 = selectorMatches(rule.subject, subject);
      if (match2 === "yes" || match2 === "unknown" && assume.subject)
        entries.push(...rule.egress.map((entry2) => withServices(entry2, world)));
    }
  }
  const isOff = pod.hostNetwork || options.enforcement === "never";
  const hasDefaultDeny = options.enforcement === "always" || entries.some(({ defaultDeny }) => defaultDeny);
  const enforced = !isOff && hasDefaultDeny;
  return { pod, selecting: selecting2, enforced, allows: !enforced, filters: isOff ? [] : buildFilters(entries, hasDefaultDeny) };
}
function withServices(entry2, world) {
  if (entry2.peers === null || !entry2.peers.some(({ type }) => type === "service" || type === "opaque")) return entry2;
  const peers = entry2.peers.flatMap((peer) => {
    if (peer.type === "service")
      return resolveService(peer, world) ?? (world.isPartial ? [{ type: "opaque", what: `Service ${peer.namespace ?? "*"}/${peer.name ?? "by selector"}`, id: peer.id }] : []);
    return peer.type === "opaque" && !world.isPartial ? [] : [peer];
  });
  return { ...entry2, peers };
}
function worldTarget(ip, name) {
  return {
    labels: [{ source: "reserved", key: "world", value: "" }],
    openNamespaceLabels: false,
    openLabels: false,
    name,
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
function evaluate(context, destination, world, options, assume, doubts) {
  const named = (name, protocol) => world.namedPorts.get(`${protocol.toLowerCase()}/${name}`) ?? 0;
  const ask = (target, port, protocol) => lookup(
    context.filters,
    port,
    protocol,
    (peer) => {
      const match2 = peerMatches(peer, target, world, options.version);
      if (match2 === "unknown") doubts.add(peer);
      return match2 === "yes" || match2 === "unknown" && assume.allow;
    },
    named
  );
  const connects = (target, port, serverName, protocol = destination.protocol) => {
    const found = ask(target, port, protocol);
    if (context.allows && !found.denied && found.proxy === "none") return { ok: true, why: "", found };
    if (found.denied || !found.allowed && !context.allows)
      return { ok: false, why: found.denied ? "denied" : "not-allowed", found };
    const why = proxyRefuses(found, serverName, options);
    return { ok: why === "", why, found };
  };
  const ip = destination.ips?.[0] ?? (world.isPartial ? null : DEFAULT_IP);
  const own = destination.endpoint === void 0 ? worldTarget(ip, destination.host) : podTarget(destination.endpoint.namespace, destination.endpoint.labels, world);
  const withName = connects(own, destination.port, destination.host);
  const withoutName = connects({ ...own, name: null }, destination.port, destination.host);
  const dnsResults = world.dnsServers.map((server) => dnsOf(server));
  function dnsOf(server) {
    const target = dnsTarget(server, world);
    const over = (protocol) => {
      const found = ask(target, 53, protocol);
      if (!found.allowed && (found.denied || !context.allows)) return { allowed: false, observed: false, found };
      if (found.proxy === "none") return { allowed: true, observed: false, found };
      const allowed = dnsProxyAllows(context, target, protocol, destination.host, world, options, assume, named);
      return { allowed, observed: allowed, found };
    };
    return { udp: over("UDP"), tcp: over("TCP") };
  }
  const dns = {
    allowed: dnsResults.every(({ udp }) => udp.allowed),
    observed: dnsResults.every(({ udp }) => udp.observed),
    allowedTCP: dnsResults.every(({ tcp: tcp2 }) => tcp2.allowed)
  };
  const probe = (name) => connects(worldTarget(name === null ? FOREIGN_IP : probeIp(ip), name), destination.port, name).ok;
  const tld = normalizedLabels(destination.host).at(-1) ?? "example";
  const probes = [
    ["any-ip", () => probe(null)],
    ["other-name", () => probe("unrelated-probe.example")],
    ["other-name-deep", () => probe("a.b.unrelated-probe.example")],
    ["same-tld", () => probe(`unrelated-probe.${tld}`)],
    ["same-tld-deep", () => probe(`a.b.unrelated-probe.${tld}`)]
  ];
  const probed = withName.ok && !context.pod.hostNetwork;
  const broad = probed ? probes.filter(([, test]) => test()).map(([name]) => name) : [];
  const lookalike = probed && probe(`evil${normalizedLabels(destination.host).slice(-2).join(".")}`);
  const allPorts = withName.ok && [22, 64999].every((port) => connects(own, port, destination.host, "TCP").ok);
  const tcp = { ifNameKnown: withName.ok, withoutName: withoutName.ok };
  const [verdict, reason] = decide({ enforced: context.enforced, dns, tcp, broad, why: withName.why });
  const first = dnsResults[0]?.udp.found ?? withName.found;
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
    dnsLookup: first
  };
}
function probeIp(ip) {
  return ip === null ? null : FOREIGN_IP;
}
function normalizedLabels(host) {
  return host.toLowerCase().replace(/\.$/, "").split(".");
}
function proxyRefuses(found, serverName, options) {
  const allows = found.applicable.filter(({ deny }) => !deny);
  if (allows.length > 0 && allows.every(({ authenticated }) => authenticated)) return "auth";
  if (found.proxy === "dns") return "l7-dns-parser-on-connect";
  if (found.proxy === "http" && !allows.some(({ l7 }) => l7.kind === "http" && l7.terminatesTls))
    return "l7-http-on-tls";
  if (found.proxy === "tls" || found.proxy === "http") {
    const passes = allows.some(
      ({ l7 }) => l7.serverNames.length === 0 || serverName !== null && l7.serverNames.some((name) => serverNameMatches(name, serverName, options.version))
    );
    if (!passes) return "sni";
  }
  return "";
}
function dnsProxyAllows(context, target, protocol, name, world, options, assume, named) {
  for (const { match: match2, peers } of context.filters) {
    const port = match2.portName === "" ? match2.port : named(match2.portName, protocol);
    if (port !== 53 || match2.endPort !== 0 || match2.protocol !== protocol) continue;
    for (const { peer, deny, l7, l7Wildcard } of peers.values()) {
      if (deny) continue;
      const matched = peer === null ? "yes" : peerMatches(peer, target, world, options.version);
      if (matched === "no" || matched === "unknown" && !assume.allow) continue;
      if (l7.kind !== "dns" || l7Wildcard || l7.dns.some((selector) => fqdnMatches(selector, name, options.version)))
        return true;
    }
  }
  return false;
}
function decide({ enforced, dns, tcp, broad, why }) {
  if (!tcp.ifNameKnown) return ["blocked", why];
  if (!enforced) return dns.allowed ? ["default-allow", ""] : ["blocked-dns", "dns-not-allowed"];
  if (!dns.allowed) return ["blocked-dns", "dns-not-allowed"];
  if (!dns.observed && !tcp.withoutName) return ["blocked-dns", "dns-not-observed"];
  if (tcp.withoutName) return ["allowed-broad", "no-name-needed"];
  return broad.length > 0 ? ["allowed-broad", "pattern"] : ["allowed-pinned", ""];
}

// src/cilium/scenario.ts
function parseCiliumVersion(text) {
  const match2 = /^v?1\.(\d+)/.exec(text);
  const minor = match2?.[1] === void 0 ? 20 : Number(match2[1]);
  if (minor < 18)
    return { version: "1.18", note: `Cilium ${text} is answered as 1.18, the oldest version that is known exactly` };
  if (minor > 20)
    return { version: "1.20", note: `Cilium ${text} is answered as 1.20, the newest version that is known exactly` };
  return { version: minor === 18 ? "1.18" : minor === 19 ? "1.19" : "1.20", note: null };
}

// src/cilium/engine.ts
var PESSIMIST = { allow: false, deny: true, subject: true };
var ASSUMPTIONS = [
  PESSIMIST,
  { allow: true, deny: false, subject: true },
  { allow: true, deny: false, subject: false },
  { allow: false, deny: false, subject: false }
];
function createEngine(policies, world, options) {
  const byNamespace = /* @__PURE__ */ new Map();
  const everywhere = [];
  for (const policy of policies) {
    const namespaces = subjectNamespaces(policy);
    if (namespaces === null) everywhere.push(policy);
    else
      for (const namespace of namespaces) byNamespace.set(namespace, [...byNamespace.get(namespace) ?? [], policy]);
  }
  const contexts = /* @__PURE__ */ new Map();
  const judgements = /* @__PURE__ */ new Map();
  const candidates = (pod) => [...everywhere, ...byNamespace.get(pod.namespace) ?? []];
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
        context = ASSUMPTIONS.map((assume) => podContext(pod, candidates(pod), world, options, assume));
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
  return JSON.stringify([pod.namespace, pod.serviceAccount, pod.hostNetwork, pod.labelsComplete, labels]);
}
function subjectNamespaces(policy) {
  const namespaces = /* @__PURE__ */ new Set();
  for (const { subject } of policy.rules) {
    const named = subject.requirements.find(
      ({ source, key, operator }) => source === "k8s" && key === NAMESPACE_KEY && operator === "In"
    );
    if (named === void 0) return null;
    for (const value of named.values) namespaces.add(value);
  }
  return namespaces;
}
function judgeWith(contexts, destination, world, options) {
  const doubts = /* @__PURE__ */ new Set();
  const results = contexts.map(
    (context2, index) => evaluate(context2, destination, world, options, ASSUMPTIONS[index] ?? PESSIMIST, doubts)
  );
  const [context] = contexts;
  const certain = results.at(-1) ?? results[0];
  if (context === void 0 || certain === void 0) throw new Error("no evaluation");
  const effective = results.every(({ verdict }) => verdict === certain.verdict) ? certain.verdict : "unknown";
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
    unknownBecause: effective === "unknown" ? [...unsure.map(({ policy }) => `whether ${policy.name} selects it`), ...[...doubts].map(describePeer)] : []
  };
}
function describePeer(peer) {
  switch (peer.type) {
    case "cidr":
      return `whether the host lies in ${peer.cidr}`;
    case "cidrGroup":
      return `CiliumCIDRGroup ${peer.name ?? "by labels"}`;
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
  for (const step of steps) found = found.flatMap((match2) => next(match2, step));
  return found;
}
function next(match2, step) {
  const { value, path: path2, keys } = match2;
  if (step === "[*]") {
    if (!Array.isArray(value)) return [];
    return value.map((item, index) => ({
      path: [...path2, index],
      value: item,
      keys: [...keys, nameOf(item) ?? String(index)]
    }));
  }
  if (!isObject(value)) return [];
  if (step === "*") {
    return Object.entries(value).flatMap(
      ([key, child2]) => child2 === void 0 ? [] : [{ path: [...path2, key], value: child2, keys: [...keys, key] }]
    );
  }
  const child = Object.hasOwn(value, step) ? value[step] : void 0;
  return child === void 0 ? [] : [{ path: [...path2, step], value: child, keys }];
}
function nameOf(item) {
  return isObject(item) ? stringAt(item["name"]) ?? stringAt(item["groupName"]) : void 0;
}
function firstString(value, expression) {
  for (const match2 of matchesOf(value, expression))
    if (typeof match2.value === "string" && match2.value !== "") return match2.value;
  return void 0;
}

// src/input/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH = 200;
var MAX_ALIAS_EXPANSIONS = 1e4;
var DASH_RUN = new RegExp(`(?:- ){${MAX_DEPTH}}`);
var NOT_IN_KUBERNETES = new Set(
  ["timestamp", "binary", "omap", "pairs", "set"].map((name) => `tag:yaml.org,2002:${name}`)
);
var zeroOctal = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (text) => {
    const digits = text.replaceAll("_", "");
    const negative = digits.startsWith("-");
    const magnitude = Number.parseInt(digits.replace(/^[-+]?0o/, ""), 8);
    return negative ? -magnitude : magnitude;
  }
};
function kubernetesTags(tags) {
  const kept = tags.filter((entry2) => {
    const { tag, format } = entry2;
    return format !== "TIME" && !NOT_IN_KUBERNETES.has(tag ?? "");
  });
  return [zeroOctal, ...kept];
}
function tooDeepAt(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if ((code === 93 || code === 125) && depth > 0) depth -= 1;
  }
  return text.search(DASH_RUN);
}
function parseYaml(text) {
  const deep = tooDeepAt(text);
  if (deep >= 0) return fail(`nested more than ${MAX_DEPTH} levels deep`, deep);
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text, {
      version: "1.1",
      customTags: kubernetesTags,
      uniqueKeys: false,
      strict: true,
      logLevel: "silent",
      prettyErrors: false
    });
    if (!Array.isArray(parsed)) return { ok: true, documents: [] };
    const documents = [];
    for (const document of parsed) {
      const error = document.errors[0];
      if (error !== void 0) return fail(plainMessage(error.message), error.pos[0]);
      const value = document.toJS({ maxAliasCount: MAX_ALIAS_EXPANSIONS });
      documents.push({ value: value ?? null, rangeOf: (path2, part) => rangeOf(document, path2, part) });
    }
    return { ok: true, documents };
  } catch (error) {
    return fail(error instanceof Error ? plainMessage(error.message) : "unreadable", 0);
  }
}
function fail(reason, offset) {
  return { ok: false, failure: { reason, offset } };
}
function plainMessage(message) {
  if (/alias count/i.test(message)) return "aliases expand to too many nodes";
  if (/call stack/i.test(message)) return "nested too deeply";
  return message.split("\n")[0]?.trim() ?? message;
}
function rangeOf(document, path2, part) {
  let node = document.contents;
  let range2 = nodeRange(node) ?? { start: 0, end: 0 };
  for (const [depth, step] of path2.entries()) {
    const found = childOf(document, node, step);
    if (found === null) return range2;
    const last = depth === path2.length - 1;
    const keyRange = found.key === null ? null : nodeRange(found.key);
    const valueRange = nodeRange(found.value);
    range2 = (last && part === "key" ? keyRange ?? valueRange : valueRange ?? keyRange) ?? range2;
    node = found.value;
  }
  return range2;
}
function childOf(document, parent, step) {
  const node = resolved(document, parent);
  if ((0, import_yaml.isSeq)(node)) {
    const item = typeof step === "number" ? node.items[step] : void 0;
    return item === void 0 ? null : { key: null, value: item };
  }
  if (!(0, import_yaml.isMap)(node)) return null;
  let merged2 = null;
  let own = null;
  for (const pair2 of node.items) {
    if (!(0, import_yaml.isScalar)(pair2.key)) continue;
    const isMerge = pair2.key.source === "<<";
    if (!isMerge && String(pair2.key.value) === String(step)) own = { key: pair2.key, value: pair2.value };
    else if (isMerge && merged2 === null) merged2 = mergedChild(document, pair2.value, step);
  }
  return own ?? merged2;
}
function mergedChild(document, source, step) {
  const node = resolved(document, source);
  if ((0, import_yaml.isSeq)(node)) {
    for (const item of node.items) {
      const found = childOf(document, item, step);
      if (found !== null) return found;
    }
    return null;
  }
  return (0, import_yaml.isMap)(node) ? childOf(document, node, step) : null;
}
function resolved(document, node) {
  return (0, import_yaml.isAlias)(node) ? node.resolve(document) ?? null : node;
}
function nodeRange(node) {
  const range2 = node?.range;
  if (range2 === void 0 || range2 === null) return null;
  return { start: range2[0], end: (0, import_yaml.isCollection)(node) ? range2[1] : Math.max(range2[1], range2[0]) };
}

// src/input/manifests.ts
var MAX_DOCUMENT_LENGTH = 1 << 20;
function readManifests(source, start, end, ordinal, context) {
  const text = source.text.slice(start, end);
  const failAt = (offset, reason) => {
    const { line, column } = source.positionAt(start + offset);
    const at = { file: source.file, line, column, endLine: line, endColumn: column + 1 };
    return { manifests: [], unparseable: [{ at, reason, looksLikeManifest: looksLikeManifest(text) }] };
  };
  if (text.length > MAX_DOCUMENT_LENGTH)
    return failAt(0, `document of ${Math.ceil(text.length / 1024)} KiB, over the limit of 1024 KiB`);
  if (text.includes("\0")) return failAt(text.indexOf("\0"), "binary content");
  const parsed = parseYaml(text);
  if (!parsed.ok) return failAt(parsed.failure.offset, parsed.failure.reason);
  const manifests = parsed.documents.flatMap((document) => objectsOf(document, source, start, ordinal, context));
  return { manifests, unparseable: [] };
}
function looksLikeManifest(text) {
  return /^\s{0,40}["']?apiVersion["']?:/m.test(text) && /^\s{0,40}["']?kind["']?:/m.test(text);
}
function objectsOf(document, source, start, ordinal, context) {
  const found = [];
  const visit = (value, path2, depth) => {
    if (!isObject(value)) return;
    const items = value["items"];
    const kind = stringAt(value["kind"]);
    if (kind?.endsWith("List") && Array.isArray(items) && depth < 3) {
      for (const [index, item] of items.entries()) visit(item, [...path2, "items", index], depth + 1);
      return;
    }
    const locate = (inner, part = "value") => {
      const range2 = document.rangeOf([...path2, ...inner], part);
      return source.placeOf({ start: start + range2.start, end: start + range2.end });
    };
    const manifest = manifestOf(value, { file: source.file, document: ordinal, path: path2, locate }, context);
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
  const pods = entry2 === void 0 ? genericPods(manifest) : (entry2.pods ?? []).flatMap((pod) => podsOf(manifest, pod));
  if (pods.length === 0) return null;
  return {
    manifest,
    kind: manifest.kind,
    name: manifest.name,
    namespace: pods[0]?.namespace ?? manifest.namespace,
    root: manifest.root,
    catalogId: entry2?.id ?? null,
    confidence: entry2 === void 0 ? "low" : "high",
    shortLived: entry2?.shortLived === true,
    pods
  };
}
function podsOf(manifest, entry2) {
  return matchesOf(manifest.value, entry2.path).flatMap(({ path: path2, value, keys }) => {
    if (!isObject(value)) return [];
    const shape = entry2.shape ?? "template";
    const specPath = shape === "template" ? [...path2, "spec"] : path2;
    const spec = shape === "template" ? value["spec"] : value;
    if (!isObject(spec)) return [];
    const metadata = isObject(value["metadata"]) ? value["metadata"] : {};
    const own = manifest.value === value && shape !== "template" ? {} : metadata;
    const accountPath = accountPathOf(manifest.value, entry2, spec, specPath);
    return [
      {
        role: (entry2.role ?? "").replace("{key}", keys.join("/")),
        path: path2,
        namespace: entry2.namespace ?? manifest.namespace,
        labels: {
          ...added(entry2, manifest.name),
          ...stringMap(shape === "template" || shape === "spec" ? own["labels"] ?? spec["labels"] : void 0)
        },
        labelsComplete: entry2.complete === true,
        annotations: stringMap(own["annotations"]),
        serviceAccount: (accountPath === null ? void 0 : stringAt(valueAt(manifest.value, accountPath))) || "default",
        serviceAccountPath: accountPath,
        serviceAccountKnown: shape === "template" || accountPath !== null || shape === "spec" && entry2.complete === true,
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
function accountPathOf(object, entry2, spec, specPath) {
  for (const field of ["serviceAccountName", "serviceAccount"]) {
    const value = stringAt(spec[field]);
    if (value !== void 0 && value !== "") return [...specPath, field];
  }
  if (entry2.serviceAccount === void 0 || firstString(object, entry2.serviceAccount) === void 0) return null;
  return matchesOf(object, entry2.serviceAccount)[0]?.path ?? null;
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
    for (const { path: path2, value } of matchesOf(spec, expression)) {
      if (isObject(value))
        containers.push(containerOf(value, [...specPath, ...path2], "main", expression.split(".")[0] ?? expression));
    }
  }
  return containers;
}
function containerOf(value, path2, type, fallback) {
  const image = stringAt(value["image"]) ?? imageOf(value["image"]);
  const command = value["command"];
  const args = value["args"];
  return {
    name: stringAt(value["name"]) ?? fallback,
    type,
    path: path2,
    image,
    command: typeof command === "string" ? [command] : stringList(command),
    args: typeof args === "string" ? [args] : stringList(args),
    value
  };
}
function imageOf(value) {
  if (!isObject(value)) return "";
  return [stringAt(value["registry"]), stringAt(value["repository"]) ?? stringAt(value["name"])].filter((part) => part !== void 0).join("/");
}
function volumesOf(spec, specPath) {
  return listAt(spec["volumes"]).flatMap(
    (value, index) => isObject(value) ? [{ name: stringAt(value["name"]) ?? "", path: [...specPath, "volumes", index], value }] : []
  );
}
function genericPods(manifest) {
  if (NOT_WORKLOADS.has(manifest.kind)) return [];
  const pods = [];
  const visit = (value, path2, depth) => {
    if (depth > GENERIC_DEPTH || pods.length >= 20) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path2, index], depth + 1);
      return;
    }
    if (!isObject(value)) return;
    if (listAt(value["containers"]).some((item) => isObject(item) && typeof item["image"] === "string")) {
      const isTemplate = path2.at(-1) === "spec" && path2.length > 1;
      const at = isTemplate ? path2.slice(0, -1) : path2;
      const entry2 = { path: "", shape: isTemplate ? "template" : "spec" };
      const local = { ...manifest, value: isTemplate ? valueAt(manifest.value, at) : value };
      pods.push(...podsOf(local, entry2).map((pod) => moved(pod, at, isTemplate)));
      return;
    }
    for (const [key, child] of Object.entries(value)) if (child !== void 0) visit(child, [...path2, key], depth + 1);
  };
  visit(manifest.value, [], 0);
  return pods;
}
function moved(pod, base, isTemplate) {
  const move = (path2) => [...base, ...path2];
  return {
    ...pod,
    role: base.filter((step) => step !== "spec" && step !== "template").join("/"),
    path: move(pod.path),
    serviceAccountPath: pod.serviceAccountPath === null ? null : move(pod.serviceAccountPath),
    serviceAccountKnown: isTemplate,
    containers: pod.containers.map((container) => ({ ...container, path: move(container.path) })),
    volumes: pod.volumes.map((volume) => ({ ...volume, path: move(volume.path) }))
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

// src/huggingface/engines.ts
var GENERIC_FLAGS = new Set(
  "--model --model-id --model_id --model-path --model_path --model-name-or-path --model_name_or_path --pretrained-model --pretrained_model_name_or_path --hf-repo --hf-model --repo-id --repo_id --hf_model_id --tokenizer".split(
    " "
  )
);
function engineOfImage(container, catalog) {
  const image = container.image.split("@")[0]?.replace(/:[^/:]*$/, "") ?? "";
  if (image === "") return null;
  return catalog.engines.find(
    (engine) => (engine.images ?? []).some(
      (part) => part.includes("/") ? `/${image}`.includes(part) : image.split("/").at(-1) === part
    )
  ) ?? null;
}
function engineOfCommand(words, catalog) {
  for (const engine of catalog.engines) {
    for (const command of engine.commands ?? []) {
      const parts = command.split(" ");
      for (let at = 0; at + parts.length <= words.length && at < 12; at += 1) {
        if (parts.every((part, index) => isProgram(words[at + index] ?? "", part)))
          return { engine, next: at + parts.length };
      }
    }
  }
  return null;
}
function isProgram(word, program) {
  return word === program || word.endsWith(`/${program}`);
}
function modelWords(command, imageEngine, catalog) {
  const started = engineOfCommand(command.words, catalog);
  const engine = started?.engine ?? imageEngine;
  const flags = new Set(engine?.flags ?? []);
  const found = [];
  for (const [index, word] of command.words.entries()) {
    const equals = word.startsWith("-") ? word.indexOf("=") : -1;
    const flag = equals > 0 ? word.slice(0, equals) : word;
    if (!flags.has(flag) && !(engine === null && GENERIC_FLAGS.has(flag))) continue;
    const text = equals > 0 ? word.slice(equals + 1) : command.words[index + 1];
    if (text === void 0 || equals < 0 && text.startsWith("-")) continue;
    found.push({ engine, text, flag, command, index: equals > 0 ? index : index + 1 });
  }
  if (started?.engine.positional === true) {
    const index = command.words.findIndex(
      (word, at) => at >= started.next && !word.startsWith("-") && !(command.words[at - 1] ?? "").startsWith("-")
    );
    const text = command.words[index];
    if (index >= 0 && text !== void 0)
      found.push({ engine: started.engine, text, flag: (started.engine.commands ?? [])[0] ?? "", command, index });
  }
  return found;
}

// src/huggingface/hosts.ts
var URL_PATTERN = /\b(https?):\/\/(?:[^\s/@"'<>]{0,200}@)?([A-Za-z0-9.*_-]{1,255})(?::(\d{1,5}))?([^\s"'<>)\]},;]{0,500})/g;
var GIT_PATTERN = /\bgit@(hf\.co|huggingface\.co):([^\s"']{1,300})/g;
var BARE_PATTERN = /(?<![\w./@:-])((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){0,6}(?:huggingface\.co|hf\.co|hf\.space|endpoints\.huggingface\.cloud))(?::(\d{1,5}))?(\/[^\s"'<>)\]},;]{0,500})?(?![\w.-])/gi;
function hostsIn(text) {
  const found = [];
  for (const match2 of text.matchAll(URL_PATTERN)) {
    const scheme = match2[1] === "http" ? "http" : "https";
    const port = match2[3] === void 0 ? scheme === "http" ? 80 : 443 : Number(match2[3]);
    found.push({
      host: trimmed(match2[2] ?? ""),
      port,
      scheme,
      path: match2[4] ?? "",
      text: match2[0],
      offset: match2.index,
      isUrl: true
    });
  }
  for (const match2 of text.matchAll(GIT_PATTERN)) {
    found.push({
      host: (match2[1] ?? "").toLowerCase(),
      port: 22,
      scheme: "ssh",
      path: `/${match2[2] ?? ""}`,
      text: match2[0],
      offset: match2.index,
      isUrl: true
    });
  }
  for (const match2 of text.matchAll(BARE_PATTERN)) {
    if (found.some((other) => match2.index >= other.offset && match2.index < other.offset + other.text.length)) continue;
    found.push({
      host: trimmed(match2[1] ?? ""),
      port: Number(match2[2] ?? 443),
      scheme: "https",
      path: match2[3] ?? "",
      text: match2[0],
      offset: match2.index,
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
function isLookAlike(host, catalog) {
  return /hugging-?face|(?:^|[.-])hf(?:[.-]|$)/.test(host) && host.includes(".") && !isHuggingFace(host, catalog) && !/\.(?:svc|local|internal|cluster\.local)$|\.svc\.|^(?:localhost|[a-z0-9-]+)$/.test(host);
}
function purposeOf(host, catalog) {
  const exact = catalog.hosts.find((entry2) => entry2.host === host);
  if (exact !== void 0) return exact.purpose;
  const family = catalog.hosts.find((entry2) => entry2.host.startsWith("*.") && host.endsWith(entry2.host.slice(1)));
  return family?.purpose ?? "custom";
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
  const prefix2 = HUB_PREFIX.exec(text);
  if (prefix2 !== null) return hubId(text.slice(prefix2[0].length));
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
  const isDataset = parts[0] === "datasets";
  const own = isDataset || parts[0] === "spaces" || parts[0] === "api" || parts[0] === "models" ? parts.slice(1) : parts;
  const organisation = own[0] ?? "";
  const name = (own[1] ?? "").replace(/\.git$/, "").replace(/[:@][\w.-]*$/, "");
  const id = `${organisation}/${name}`;
  if (/\$[({A-Za-z_]|\{\{/.test(rest)) return { type: "unknown", text: rest };
  if (REPO_ID.test(id)) return { type: "hub", id: isDataset ? `datasets/${id}` : id, isDataset };
  return { type: "hub", id: LEGACY_ID.test(organisation) && own.length === 1 ? organisation : null, isDataset };
}

// src/huggingface/shell.ts
var LIMIT = 2e5;
function shellCommands(text) {
  const source = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const commands = [];
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
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === "\\") {
      if (source.charAt(at + 1) === "\n") at += 2;
      else {
        if (start < 0) start = at;
        parts.push(source.charAt(at + 1));
        at += 2;
      }
    } else if (character === "'" || character === '"') {
      if (start < 0) start = at;
      const end = closingQuote(source, at);
      parts.push(source.slice(at + 1, end));
      at = end + 1;
    } else if (character === "$" && (source.charAt(at + 1) === "{" || source.charAt(at + 1) === "(")) {
      if (start < 0) start = at;
      const close = source.indexOf(source.charAt(at + 1) === "{" ? "}" : ")", at);
      const end = close < 0 ? source.length : close + 1;
      parts.push(source.slice(at, end));
      at = end;
    } else if (character === "#" && start < 0) {
      const end = source.indexOf("\n", at);
      at = end < 0 ? source.length : end;
    } else if (character === "\n" || character === ";" || character === "|" || character === "&" || character === "(" || character === ")") {
      endCommand();
      at += 1;
    } else if (character === " " || character === "	" || character === "\r") {
      endWord();
      at += 1;
    } else {
      if (start < 0) start = at;
      let end = at + 1;
      while (end < source.length && !/[\s\\'"$;|&()]/.test(source.charAt(end))) end += 1;
      parts.push(source.slice(at, end));
      at = end;
    }
  }
  endCommand();
  return commands;
}
function closingQuote(text, open) {
  const quote = text.charAt(open);
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== quote) at += quote === '"' && text.charAt(at) === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}
function shellTextIndex(words) {
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (!/(?:^|\/)(?:ba|da|z|a|k)?sh$/.test(words[index] ?? "")) continue;
    for (let flag = index + 1; flag < words.length && (words[flag] ?? "").startsWith("-"); flag += 1) {
      if (/^-[a-z]*c[a-z]*$/.test(words[flag] ?? "")) return flag + 1 < words.length ? flag + 1 : -1;
      if (words[flag] === "-o" || words[flag] === "-O") flag += 1;
    }
  }
  return -1;
}

// src/huggingface/variables.ts
function environmentOf(container, manifest, namespace, objects) {
  const variables = /* @__PURE__ */ new Map();
  const secrets = [];
  const missing = [];
  for (const [index, source] of listAt(container.value["envFrom"]).entries()) {
    if (!isObject(source)) continue;
    const path2 = [...container.path, "envFrom", index];
    const prefix2 = stringAt(source["prefix"]) ?? "";
    const secret = isObject(source["secretRef"]) ? source["secretRef"] : null;
    const secretName = stringAt(secret?.["name"]);
    if (secret !== null && secretName !== void 0)
      secrets.push({ name: secretName, prefix: prefix2, optional: secret["optional"] === true, path: path2 });
    const reference = isObject(source["configMapRef"]) ? source["configMapRef"] : null;
    const name = stringAt(reference?.["name"]);
    if (reference === null || name === void 0) continue;
    const configMap = objects.find("", "ConfigMap", namespace, name);
    if (configMap === null) missing.push({ name, path: path2, optional: reference["optional"] === true });
    else
      for (const [key, value] of Object.entries(stringMap(configMap.value["data"]))) {
        variables.set(prefix2 + key, {
          name: prefix2 + key,
          value,
          secret: null,
          configMap: { name, key },
          manifest: configMap,
          path: ["data", key]
        });
      }
  }
  for (const { name, value, path: path2 } of envItems(container)) {
    const variable = variableOf(name, value, path2, manifest, namespace, objects);
    if (variable.configMap !== null && variable.value === null)
      missing.push({ name: variable.configMap.name, path: path2, optional: false });
    const expanded = variable.value === null ? null : expand(variable.value, variables);
    variables.set(name, { ...variable, value: expanded });
  }
  return { variables, secrets, missing };
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
function variableOf(name, item, path2, manifest, namespace, objects) {
  const base = { name, secret: null, configMap: null, manifest, path: path2 };
  const from = isObject(item["valueFrom"]) ? item["valueFrom"] : item;
  const secret = isObject(from["secretKeyRef"]) ? from["secretKeyRef"] : null;
  if (secret !== null) {
    return {
      ...base,
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
    const configMap = objects.find("", "ConfigMap", namespace, mapName);
    const value2 = configMap === null ? void 0 : stringAt(valueAt(configMap.value, ["data", key]));
    if (configMap !== null && value2 !== void 0)
      return { ...base, value: value2, configMap: { name: mapName, key }, manifest: configMap, path: ["data", key] };
    return { ...base, value: null, configMap: { name: mapName, key } };
  }
  const value = item["value"];
  if (isObject(item["valueFrom"])) return { ...base, value: null };
  return {
    ...base,
    value: value === void 0 || value === null ? "" : typeof value === "object" ? null : String(value),
    path: [...path2, ...Object.hasOwn(item, "value") ? ["value"] : []]
  };
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
    (whole, braced, fallback, plain2) => {
      const variable = variables.get(braced ?? plain2 ?? "");
      if (variable?.value !== void 0 && variable.value !== null && variable.value !== "") return variable.value;
      return variable === void 0 && fallback !== void 0 ? fallback : whole;
    }
  );
}

// src/huggingface/surface.ts
var MAX_EVIDENCE = 160;
function surfaceOf(workload, podIndex, pod, container, objects) {
  const { manifest } = workload;
  const environment2 = environmentOf(container, manifest, pod.namespace, objects);
  const words = ["command", "args"].flatMap((field) => {
    const value = container.value[field];
    if (typeof value === "string") return [{ text: value, path: [...container.path, field] }];
    return listAt(value).flatMap(
      (item, index) => typeof item === "string" || typeof item === "number" ? [{ text: String(item), path: [...container.path, field, index] }] : []
    );
  });
  const texts = words.map(
    ({ text, path: path2 }) => ({ text: expand(text, environment2.variables), manifest, path: path2, kind: "word" })
  );
  const source = container.value["source"];
  if (typeof source === "string")
    texts.push({ text: source, manifest, path: [...container.path, "source"], kind: "shell" });
  const commands = [];
  const scripts = [];
  const shellAt = shellTextIndex(texts.map(({ text }) => text));
  const whole = texts.filter(
    (text, index) => index !== shellAt && !(text.text.includes("\n") || text.text.includes(" ") && texts.length === 1)
  );
  if (whole.length > 0)
    commands.push({ words: whole.map(({ text }) => text), texts: whole, offsets: whole.map(() => 0) });
  for (const [index, text] of texts.entries()) {
    const isShell = index === shellAt || text.kind === "shell" || text.text.includes("\n") || text.text.includes(" ") && texts.length === 1 || shellAt < 0 && / /.test(text.text) && /\s(?:serve|download|pull|run|-m|--model)\b/.test(text.text);
    if (!isShell) continue;
    const shell = { ...text, text: expandShell(text.text, environment2.variables), kind: "shell" };
    scripts.push(shell);
    for (const command of shellCommands(shell.text)) {
      commands.push({
        words: command.map((word) => word.text),
        texts: command.map(() => shell),
        offsets: command.map(({ offset }) => offset)
      });
    }
  }
  for (const file of mountedFiles(container, pod, objects)) {
    scripts.push(file);
    if (/\.(?:sh|bash)$/.test(String(file.path.at(-1))) || file.text.startsWith("#!/")) {
      const text = expandShell(file.text, environment2.variables);
      for (const command of shellCommands(text))
        commands.push({
          words: command.map((word) => word.text),
          texts: command.map(() => ({ ...file, text })),
          offsets: command.map(({ offset }) => offset)
        });
    }
  }
  return { workload, pod, podIndex, container, environment: environment2, commands, scripts };
}
function mountedFiles(container, pod, objects) {
  const mounted = new Set(
    listAt(container.value["volumeMounts"]).flatMap((mount) => isObject(mount) ? [stringAt(mount["name"])] : [])
  );
  return pod.volumes.flatMap((volume) => {
    if (!mounted.has(volume.name)) return [];
    const sources = [
      volume.value,
      ...listAt(isObject(volume.value["projected"]) ? volume.value["projected"]["sources"] : void 0)
    ];
    return sources.flatMap((source) => {
      const reference = isObject(source) && isObject(source["configMap"]) ? source["configMap"] : null;
      const name = stringAt(reference?.["name"]);
      const configMap = name === void 0 ? null : objects.find("", "ConfigMap", pod.namespace, name);
      if (configMap === null) return [];
      return Object.entries(stringMap(configMap.value["data"])).map(
        ([key, text]) => ({ text, manifest: configMap, path: ["data", key], kind: "file" })
      );
    });
  });
}
function placeAt(text, offset) {
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

// src/huggingface/mention.ts
var PAGE_FOR_PEOPLE = /^\/(?:settings|docs|blog|join|login|pricing|spaces\/?$|models\/?$|front|avatars)/;
function hostMention(mention, catalog, at, words, isEndpoint) {
  const { destinations: destinations2 } = catalog;
  if (!isHuggingFace(mention.host, destinations2)) {
    const provider = (destinations2.providers ?? []).some(({ hosts }) => hosts.includes(mention.host));
    const mirror = (destinations2.mirrors ?? []).some(({ host }) => host === mention.host);
    return mirror || provider && /HF_|HUGGING/i.test(words) || mention.isUrl && isLookAlike(mention.host, destinations2) ? [hostCall(mention, "custom", null, at, words, "medium")] : [];
  }
  const purpose = purposeOf(mention.host, destinations2);
  if (purpose !== "hub-api" || mention.scheme === "ssh")
    return [hostCall(mention, mention.scheme === "ssh" ? "hub-api" : purpose, modelInPath(mention), at, words, "high")];
  if (PAGE_FOR_PEOPLE.test(mention.path)) return [];
  const reference = hubId(mention.path);
  const isRepository = reference.type === "hub" && reference.id !== null && mention.path.replace(/^\//, "").includes("/");
  if (isRepository || isEndpoint)
    return [
      {
        kind: "download",
        model: reference.type === "hub" ? reference.id : null,
        at,
        evidence: [evidence(at, words)],
        confidence: "high"
      }
    ];
  return [hostCall(mention, "hub-api", null, at, words, mention.isUrl ? "high" : "medium")];
}
function modelInPath(mention) {
  const match2 = /\/models\/([\w.-]+\/[\w.-]+)/.exec(mention.path);
  return match2?.[1] ?? null;
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

// src/huggingface/offline.ts
function offlineVariable(environment2, catalog) {
  for (const entry2 of catalog.offline) {
    const variable = environment2.variables.get(entry2.name);
    if (variable?.value === void 0 || variable.value === null) continue;
    const first = entry2.unless === void 0 ? void 0 : environment2.variables.get(entry2.unless)?.value;
    if (first !== void 0 && first !== null && first !== "") continue;
    if (entry2.values.includes(variable.value.trim().toLowerCase())) return variable;
  }
  return null;
}

// src/huggingface/scripts.ts
var MAX_SCRIPT = 5e5;
var cache2 = /* @__PURE__ */ new Map();
function scriptMentions(surface, catalog) {
  const mentions2 = [];
  for (const text of surface.scripts) {
    const source = text.text.length > MAX_SCRIPT ? text.text.slice(0, MAX_SCRIPT) : text.text;
    let offset = 0;
    for (const line of source.split("\n")) {
      if (!/^\s*(?:#|\/\/)/.test(line)) mentions2.push(...lineMentions(line, offset, text, catalog));
      offset += line.length + 1;
    }
  }
  return mentions2;
}
function lineMentions(line, offset, text, catalog) {
  if (line.length > 2e4) return [];
  const mentions2 = [];
  for (const script of catalog.engines.scripts) {
    const match2 = patternOf(script.pattern).exec(line);
    if (match2 === null) continue;
    const at = placeAt(text, offset + match2.index);
    const reference = match2[1] === void 0 ? null : readModel(match2[1], { bare: true, singleSegment: true });
    if (reference?.type === "elsewhere") continue;
    const id = reference?.type === "hub" ? reference.id : null;
    const model = id !== null && script.id === "load-dataset" ? `datasets/${id}` : id;
    if (script.id === "snapshot-download-variable" && mentions2.length > 0) continue;
    mentions2.push({ kind: "download", model, at, evidence: [evidence(at, line)], confidence: "high" });
  }
  if (text.kind === "file") {
    for (const mention of hostsIn(line)) {
      if (!mention.isUrl || !isHuggingFace(mention.host, catalog.destinations)) continue;
      mentions2.push(...hostMention(mention, catalog, placeAt(text, offset + mention.offset), line, false));
    }
  }
  return mentions2;
}
function patternOf(pattern) {
  let compiled2 = cache2.get(pattern);
  if (compiled2 === void 0) {
    compiled2 = new RegExp(pattern);
    cache2.set(pattern, compiled2);
  }
  return compiled2;
}

// src/huggingface/mentions.ts
var NOT_CALLED = /(?:ORIGINS?|CORS|REFERER|ISSUER|DOCS?|HOMEPAGE|ICON|LOGO|LINK|BANNER|NO_PROXY|ALLOWED_HOSTS|BLOCKLIST|WHITELIST|ALLOWLIST)$|^NO_PROXY$/i;
var MODEL_VARIABLE = /^(?:HF_|HUGGINGFACE_|HUGGING_FACE_)(?:MODEL|REPO|MODEL_ID|MODEL_NAME|REPO_ID|MODEL_REPO|DATASET)(?:_ID|_NAME)?$/;
var MODEL_WITH_TOKEN = /(?:^|_)(?:MODEL|MODEL_ID|MODEL_NAME|MODEL_PATH|REPO_ID|MODEL_NAME_OR_PATH)$/;
function containerMentions(surface, catalog, fields) {
  const mentions2 = [...fields];
  const dismissed = [];
  const unknown = [];
  const { container, environment: environment2 } = surface;
  const locate = surface.workload.manifest.locate;
  const imageEngine = engineOfImage(container, catalog.engines);
  const hasToken = catalog.environment.tokens.some(
    ({ name }) => (environment2.variables.get(name)?.value ?? "secret") !== "" && environment2.variables.has(name)
  );
  let named = false;
  const model = (text, at, words, engine2, bare, confidence) => {
    const reference = readModel(text, { bare, singleSegment: engine2?.singleSegment === true });
    named = true;
    if (reference.type === "hub" && (engine2?.prefixed !== true || /hf\.co|huggingface\.co/.test(text))) {
      mentions2.push({ kind: "download", model: reference.id, at, evidence: [evidence(at, words)], confidence });
    } else if (reference.type === "unknown") {
      if (hasToken || engine2 !== null) {
        unknown.push({ what: `model ${reference.text}`, consequence: "the model would be known", at });
        if (hasToken)
          mentions2.push({ kind: "download", model: null, at, evidence: [evidence(at, words)], confidence: "medium" });
      }
    } else if (reference.type === "elsewhere" && engine2?.prefixed !== true)
      dismissed.push({ what: words, why: `the model comes from ${reference.why}`, at });
  };
  for (const command of surface.commands) {
    for (const word of modelWords(command, imageEngine, catalog.engines)) {
      const text = command.texts[word.index];
      if (text === void 0) continue;
      const at = placeAt(text, command.offsets[word.index] ?? 0);
      if (word.engine === null && !hasToken) continue;
      model(
        word.text,
        at,
        word.flag.startsWith("-") ? `${word.flag} ${word.text}` : `${word.flag} ${word.text}`,
        word.engine,
        true,
        word.engine === null ? "medium" : "high"
      );
    }
  }
  for (const variable of environment2.variables.values()) {
    if (variable.value === null || variable.value === "") continue;
    const engine2 = imageEngine ?? startedEngine(surface, catalog);
    const isOwn = (engine2?.variables ?? []).includes(variable.name);
    if (!isOwn && !MODEL_VARIABLE.test(variable.name) && !(hasToken && MODEL_WITH_TOKEN.test(variable.name))) continue;
    const at = variable.manifest.locate(variable.path);
    if (isOwn || /^[\w.-]+\/[\w.-]+$|:\/\/|hf\.co/.test(variable.value))
      model(
        variable.value,
        at,
        `${variable.name}=${variable.value}`,
        isOwn ? engine2 : null,
        true,
        isOwn ? "high" : "medium"
      );
    else if (/^(?:\/|s3:|gs:)/.test(variable.value))
      dismissed.push({ what: variable.name, why: `the model comes from ${variable.value}`, at });
  }
  for (const variable of environment2.variables.values()) {
    if (variable.value === null || NOT_CALLED.test(variable.name) || catalog.environment.tokens.some(({ name }) => name === variable.name))
      continue;
    const isEndpoint = catalog.environment.endpoints.some(({ name }) => name === variable.name);
    for (const mention of hostsIn(variable.value)) {
      const at = variable.manifest.locate(variable.path);
      const words = `${variable.name}=${variable.value}`;
      if (isEndpoint && !isHuggingFace(mention.host, catalog.destinations)) {
        mentions2.push(hostCall(mention, "custom", null, at, words, "high"));
        continue;
      }
      if (!mention.isUrl && !isEndpoint && !/URL|HOST|ENDPOINT|BASE|API|SERVER|ADDR/i.test(variable.name)) continue;
      mentions2.push(...hostMention(mention, catalog, at, words, isEndpoint));
    }
  }
  for (const command of surface.commands) {
    const program = command.words[0]?.split("/").at(-1) ?? "";
    for (const [index, word] of command.words.entries()) {
      if (["echo", "printf", "#"].includes(program)) continue;
      const text = command.texts[index];
      if (text === void 0 || text.kind === "file") continue;
      for (const mention of hostsIn(word)) {
        if (!mention.isUrl && !(mention.path !== "" && mention.path.length > 1)) continue;
        if (!mention.isUrl && engineOfCommand(command.words, catalog.engines) !== null) continue;
        mentions2.push(
          ...hostMention(
            mention,
            catalog,
            placeAt(text, command.offsets[index] ?? 0),
            command.words.slice(Math.max(0, index - 2), index + 1).join(" "),
            false
          )
        );
      }
    }
  }
  mentions2.push(...scriptMentions(surface, catalog));
  const served = mentions2.find(
    (mention) => mention.kind === "host" && (mention.purpose === "inference-router" || mention.purpose === "inference-endpoint")
  );
  if (served !== void 0 && imageEngine === null) {
    const asked = mentions2.find(
      (mention) => mention.kind === "download" && mention.confidence === "medium" && mention.model !== null
    );
    const kept = mentions2.filter((mention) => mention.kind !== "download" || mention.confidence !== "medium");
    mentions2.splice(
      0,
      mentions2.length,
      ...kept.map(
        (mention) => mention === served && asked !== void 0 ? { ...mention, model: asked.model, evidence: [...mention.evidence, ...asked.evidence] } : mention
      )
    );
  }
  const engine = imageEngine;
  if (!named && mentions2.length === 0 && engine?.default !== void 0 && container.type !== "init") {
    const at = locate([...container.path, "image"]);
    mentions2.push({
      kind: "download",
      model: engine.default,
      at,
      evidence: [evidence(at, `image: ${container.image}`)],
      confidence: "medium"
    });
  }
  const offline = offlineVariable(environment2, catalog.environment);
  if (offline !== null && engine?.ignoresOffline !== true && !(engine?.id === "tgi" && offline.value !== "1")) {
    const at = offline.manifest.locate(offline.path);
    const stopped = mentions2.filter(({ kind }) => kind === "download");
    if (stopped.length > 0 || named || hasToken)
      dismissed.push({ what: "downloads", why: `offline: ${offline.name}=${offline.value}`, at });
    return { mentions: mentions2.filter(({ kind }) => kind !== "download"), dismissed, unknown };
  }
  return { mentions: telemetry(mentions2, engine, surface), dismissed, unknown };
}
function startedEngine(surface, catalog) {
  for (const command of surface.commands) {
    const started = engineOfCommand(command.words, catalog.engines);
    if (started !== null) return started.engine;
  }
  return null;
}
function telemetry(mentions2, engine, surface) {
  if (engine?.id !== "tgi" || mentions2.length === 0) return mentions2;
  const words = surface.commands.flatMap((command) => command.words);
  const isOff = words.some(
    (word, index) => word === "--usage-stats=off" || word === "--usage-stats" && words[index + 1] === "off"
  ) || surface.environment.variables.get("USAGE_STATS")?.value === "off";
  if (isOff) return mentions2;
  const at = surface.workload.manifest.locate([...surface.container.path, "image"]);
  return [
    ...mentions2,
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

// src/huggingface/proxy.ts
function proxyFor(host, scheme, environment2) {
  const read = (name) => environment2.variables.get(name)?.value ?? environment2.variables.get(name.toUpperCase())?.value ?? "";
  const proxy = read(scheme === "https" ? "https_proxy" : "http_proxy") || read("all_proxy");
  if (proxy === "" || /\$[({]|\{\{/.test(proxy)) return null;
  const excluded = read("no_proxy").split(",").map(
    (entry2) => entry2.trim().toLowerCase().replace(/^\*?\./, "")
  ).filter((entry2) => entry2 !== "");
  if (excluded.some((entry2) => entry2 === "*" || host === entry2 || host.endsWith(`.${entry2}`))) return null;
  const match2 = /^(?:(https?):\/\/)?(?:[^@/]*@)?([A-Za-z0-9.-]{1,255})(?::(\d{1,5}))?/.exec(proxy);
  if (match2?.[2] === void 0) return null;
  return `${match2[2].toLowerCase()}:${match2[3] ?? (match2[1] === "https" ? "443" : "80")}`;
}

// src/huggingface/tokens.ts
var INJECTED = [
  { id: "bank-vaults", pattern: /^(?:>>)?vault:/ },
  { id: "berglas", pattern: /^(?:berglas|sm):\/\// },
  { id: "akv2k8s-env", pattern: /^[A-Za-z0-9-]+@azurekeyvault(?:\?.*)?$/ },
  { id: "akeyless", pattern: /^akeyless:\// },
  { id: "argocd-vault-plugin", pattern: /^<path:[^>]+>$/ }
];
var AGENTS = [
  { id: "vault-agent", trigger: "vault.hashicorp.com/agent-inject" },
  { id: "akeyless", trigger: "akeyless/enabled" },
  { id: "infisical-agent", trigger: "org.infisical.com/inject" }
];
function tokenReferences(surface, objects, catalog, mentions2) {
  const found = [
    ...fromVariables(surface, catalog, mentions2),
    ...fromWholeSecrets(surface, objects, catalog),
    ...fromArguments(surface, catalog),
    ...fromFields(surface, catalog),
    ...fromServiceAccount(surface, objects)
  ];
  if (found.length === 0) found.push(...fromAnnotations(surface));
  if (found.length === 0) {
    const at = surface.workload.manifest.locate(surface.container.path);
    found.push({ ...blank(surface, "none", at, "no token"), rank: 99 });
  }
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.map(({ rank, ...reference }) => ({ ...reference, effective: rank === best }));
}
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
function fromVariables(surface, catalog, mentions2) {
  const found = [];
  for (const entry2 of catalog.environment.tokens) {
    const variable = surface.environment.variables.get(entry2.name);
    if (variable === void 0 || variable.value === "") continue;
    if (entry2.file === true) {
      if (variable.value !== null) found.push(...fromFile(variable.value, surface, variable, entry2.rank));
    } else if (entry2.keyless === true)
      found.push({
        ...blank(surface, "env", placeOf(variable), entry2.name),
        variable: entry2.name,
        injector: "hf-oidc",
        rank: entry2.rank
      });
    else found.push(ofVariable(surface, variable, entry2.rank));
  }
  const router = mentions2.some(
    (mention) => mention.kind === "host" && (mention.purpose === "inference-router" || mention.purpose === "inference-endpoint")
  );
  if (router && found.length === 0) {
    for (const name of ["OPENAI_API_KEY", "API_KEY", "LLM_API_KEY"]) {
      const variable = surface.environment.variables.get(name);
      if (variable !== void 0 && variable.value !== "") found.push(ofVariable(surface, variable, 5));
    }
  }
  const home = surface.environment.variables.get("HF_HOME")?.value;
  if (found.length === 0 && home !== void 0 && home !== null)
    found.push(...fromFile(`${home.replace(/\/$/, "")}/token`, surface, null, 6));
  return found;
}
function placeOf(variable) {
  return variable.manifest.locate(variable.path);
}
function ofVariable(surface, variable, rank) {
  const namespace = surface.pod.namespace;
  const base = {
    ...blank(
      surface,
      "env",
      placeOf(variable),
      variable.secret === null ? variable.name : `${variable.name} from Secret ${variable.secret.name}/${variable.secret.key}`
    ),
    variable: variable.name,
    rank
  };
  if (variable.secret !== null)
    return {
      ...base,
      secret: { namespace, name: variable.secret.name, key: variable.secret.key || null },
      optional: variable.secret.optional
    };
  const injector = INJECTED.find(({ pattern }) => variable.value !== null && pattern.test(variable.value))?.id ?? null;
  const configMap = variable.configMap === null ? null : { namespace, ...variable.configMap };
  return {
    ...base,
    configMap,
    value: variable.value,
    injector,
    reference: configMap !== null && variable.configMap?.key !== null ? "env" : base.reference
  };
}
function fromFile(file, surface, variable, rank) {
  const mounts = listAt(surface.container.value["volumeMounts"]).flatMap(
    (mount, index) => isObject(mount) ? [{ mount, index }] : []
  );
  const covering = mounts.map(({ mount, index }) => ({
    path: stringAt(mount["mountPath"])?.replace(/\/$/, "") ?? "",
    subPath: stringAt(mount["subPath"]),
    name: stringAt(mount["name"]) ?? "",
    index
  })).filter(({ path: path2 }) => path2 !== "" && (file === path2 || file.startsWith(`${path2}/`))).sort((a, b) => b.path.length - a.path.length)[0];
  const at = variable === null ? surface.workload.manifest.locate([...surface.container.path, "volumeMounts", covering?.index ?? 0]) : placeOf(variable);
  const base = { ...blank(surface, "file", at, `token file ${file}`), variable: file, rank };
  if (covering === void 0) return variable === null ? [] : [{ ...base, confidence: "medium" }];
  const volume = surface.pod.volumes.find(({ name }) => name === covering.name);
  const value = volume?.value ?? {};
  const key = covering.subPath ?? file.slice(covering.path.length + 1);
  const namespace = surface.pod.namespace;
  const shared = { ...base, reference: "volume", subPath: covering.subPath !== void 0 };
  const sources = [value, ...listAt(isObject(value["projected"]) ? value["projected"]["sources"] : void 0)];
  for (const source of sources) {
    const secret = isObject(source) && isObject(source["secret"]) ? source["secret"] : null;
    const name = stringAt(secret?.["secretName"]) ?? stringAt(secret?.["name"]);
    if (secret !== null && name !== void 0)
      return [
        {
          ...shared,
          secret: { namespace, name, key: keyOfItem(secret, key) || null },
          optional: secret["optional"] === true
        }
      ];
  }
  const csi = isObject(value["csi"]) ? value["csi"] : null;
  const providerClass = isObject(csi?.["volumeAttributes"]) ? stringAt(csi["volumeAttributes"]["secretProviderClass"]) : void 0;
  if (providerClass !== void 0) return [{ ...shared, providerClass, injector: "csi-mount" }];
  return variable === null ? [] : [{ ...shared, confidence: "medium" }];
}
function keyOfItem(secret, file) {
  for (const item of Array.isArray(secret["items"]) ? secret["items"] : [])
    if (isObject(item) && item["path"] === file) return stringAt(item["key"]) ?? file;
  return file;
}
function fromWholeSecrets(surface, objects, catalog) {
  const found = [];
  for (const { name, prefix: prefix2, optional, path: path2 } of surface.environment.secrets) {
    const manifest = objects.find("", "Secret", surface.pod.namespace, name);
    const external = objects.all("external-secrets.io", "ExternalSecret").find((candidate) => (firstString(candidate.value, "spec.target.name") ?? candidate.name) === name);
    const keys = /* @__PURE__ */ new Set([
      ...Object.keys(isObject(manifest?.value["data"]) ? manifest.value["data"] : {}),
      ...Object.keys(isObject(manifest?.value["stringData"]) ? manifest.value["stringData"] : {}),
      ...external === void 0 ? [] : [
        ...matchesOf(external.value, "spec.data[*].secretKey").map(({ value }) => String(value)),
        ...matchesOf(external.value, "spec.target.template.data.*").flatMap(({ keys: names }) => names)
      ]
    ]);
    const at = surface.workload.manifest.locate(path2);
    const entry2 = catalog.environment.tokens.find(
      (token) => token.name.startsWith(prefix2) && keys.has(token.name.slice(prefix2.length))
    );
    const base = { ...blank(surface, "envFrom", at, `envFrom Secret ${name}`), optional };
    if (entry2 !== void 0)
      found.push({
        ...base,
        variable: entry2.name,
        secret: { namespace: surface.pod.namespace, name, key: entry2.name.slice(prefix2.length) },
        rank: entry2.rank
      });
    else if (keys.size === 0 && /(?:^|[-_.])(?:hf|hugging-?face)(?:[-_.]|$)/i.test(name))
      found.push({
        ...base,
        secret: { namespace: surface.pod.namespace, name, key: null },
        confidence: "low",
        rank: 7
      });
  }
  return found;
}
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
        const variable = surface.environment.variables.get(name);
        if (variable !== void 0) found.push({ ...ofVariable(surface, variable, 0.5), reference: "argument" });
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
function fromFields(surface, catalog) {
  const { manifest } = surface.workload;
  const entry2 = kindEntry(manifest, catalog.workloadKinds);
  return (entry2?.tokens ?? []).flatMap(
    (token) => matchesOf(manifest.value, token.name).flatMap(({ path: path2, value }) => {
      if (typeof value !== "string" || value === "") return [];
      const key = token.key === void 0 ? null : token.key.startsWith("=") ? token.key.slice(1) : firstString(manifest.value, token.key) ?? null;
      return [
        {
          ...blank(surface, "field", manifest.locate(path2), `${token.name}: ${value}`),
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
    if (account === null || name === void 0 || !/hf|hugging/i.test(name)) return [];
    return [
      {
        ...blank(
          surface,
          "serviceAccount",
          account.locate(["secrets", index]),
          `ServiceAccount ${account.name} lists Secret ${name}`
        ),
        secret: { namespace: surface.pod.namespace, name, key: "HF_TOKEN" },
        confidence: "medium",
        rank: 3
      }
    ];
  });
}
function fromAnnotations(surface) {
  const { annotations } = surface.pod;
  const agent = AGENTS.find(({ trigger }) => annotations[trigger] === "true");
  const named = Object.entries(annotations).find(
    ([key, value]) => /hf|hugging/i.test(`${key} ${value}`) && key.includes("secret")
  );
  if (agent === void 0 || named === void 0) return [];
  const at = surface.workload.manifest.locate([...surface.pod.path, "metadata", "annotations", named[0]]);
  return [
    {
      ...blank(surface, "annotation", at, named[0]),
      injector: agent.id,
      variable: named[0],
      confidence: "medium",
      rank: 3
    }
  ];
}

// src/huggingface/calls.ts
function readFacts(workload, objects, catalog, options) {
  const calls = [];
  const unresolved = [];
  const dismissed = [];
  const tokens = [];
  const surfaces = workload.pods.flatMap(
    (pod, index) => pod.containers.map((container) => surfaceOf(workload, index, pod, container, objects))
  );
  const fields = fieldMentions(workload, catalog);
  for (const surface of surfaces) {
    const own = fields.filter((field) => field.podIndex === surface.podIndex).flatMap(({ mentions: mentions3 }) => mentions3);
    const isFirst = surfaces.find(({ podIndex }) => podIndex === surface.podIndex) === surface;
    const found = containerMentions(surface, catalog, isFirst ? own : []);
    const references = tokenReferences(surface, objects, catalog, found.mentions);
    const mentions2 = withTokenOnly(found.mentions, found.dismissed.length > 0, references, surface);
    for (const mention of mentions2) calls.push(...callsOf(mention, surface, catalog, options));
    if (mentions2.length > 0 || references.some(({ reference }) => reference !== "none")) tokens.push(...references);
    dismissed.push(...found.dismissed);
    for (const { what, consequence, at } of found.unknown)
      unresolved.push({ workload, container: surface.container.name, what, consequence, at });
    if (mentions2.length > 0) {
      for (const { name, path: path2, optional } of surface.environment.missing) {
        if (!optional)
          unresolved.push({
            workload,
            container: surface.container.name,
            what: `ConfigMap ${workload.namespace ?? "(no namespace)"}/${name}`,
            consequence: "its variables would be known",
            at: workload.manifest.locate(path2)
          });
      }
    }
  }
  const callers = calls.length > 0;
  return {
    workload,
    calls: distinct(calls),
    tokens: callers ? tokens : [],
    unresolved: callers ? unresolved : [],
    dismissed
  };
}
function fieldMentions(workload, catalog) {
  const { manifest } = workload;
  const entry2 = kindEntry(manifest, catalog.workloadKinds);
  const found = [];
  for (const model of entry2?.models ?? []) {
    if (model.when !== void 0 && !holds2(manifest.value, model.when)) continue;
    for (const { path: path2, value } of matchesOf(manifest.value, model.path)) {
      if (typeof value !== "string" || value === "") continue;
      const prefix2 = model.prefix === void 0 ? void 0 : firstString(manifest.value, model.prefix);
      const written = prefix2 === void 0 ? value : `${prefix2}/${value}`;
      const reference = readModel(written, { bare: model.bare === true, singleSegment: model.bare === true });
      if (reference.type !== "hub") continue;
      const at = manifest.locate(path2);
      const roleIndex = model.role === void 0 ? 0 : workload.pods.findIndex(({ role }) => role === model.role);
      found.push({
        podIndex: Math.max(0, roleIndex),
        mentions: [
          {
            kind: "download",
            model: model.dataset === true && reference.id !== null ? `datasets/${reference.id}` : reference.id,
            at,
            evidence: [evidence(at, `${model.path}: ${written}`)],
            confidence: "high"
          }
        ]
      });
    }
  }
  for (const config of entry2?.configs ?? []) {
    for (const { path: path2, value } of matchesOf(manifest.value, config)) {
      if (typeof value !== "string") continue;
      const at = manifest.locate(path2);
      for (const match2 of value.matchAll(
        /(?:^|[\s{,"'])(?:model_source|model_id|model|MODEL_ID|MODEL|model_name_or_path)["']?:[ \t]*["']?([\w./:-]{3,200})/g
      )) {
        const reference = readModel(match2[1] ?? "", { bare: true });
        if (reference.type !== "hub") continue;
        const lines = value.slice(0, match2.index + 1).split("\n").length;
        const place = {
          ...at,
          line: Math.min(at.line + lines, at.endLine),
          endLine: Math.min(at.line + lines, at.endLine)
        };
        workload.pods.forEach((_, podIndex) => {
          found.push({
            podIndex,
            mentions: [
              {
                kind: "download",
                model: reference.id,
                at: place,
                evidence: [evidence(place, match2[0])],
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
function holds2(value, condition) {
  const [path2 = "", wanted = ""] = condition.split("=");
  return (firstString(value, path2) ?? "").toLowerCase() === wanted.toLowerCase() || wanted === "Huggingface" && valueAt(value, path2.split(".")) === void 0 && isObject(value);
}
function withTokenOnly(mentions2, isDismissed, references, surface) {
  if (mentions2.length > 0 || isDismissed) return mentions2;
  const reference = references.find(
    (candidate) => candidate.effective && candidate.reference !== "none" && candidate.confidence !== "low"
  );
  if (reference === void 0 || surface.container.type === "sidecar") return mentions2;
  return [{ kind: "download", model: null, at: reference.at, evidence: reference.evidence, confidence: "medium" }];
}
function callsOf(mention, surface, catalog, options) {
  const base = {
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
    return downloadHosts(catalog.destinations, options.region).map(({ host: host2, purpose: purpose2, required, transports }) => ({
      ...base,
      host: host2 === "huggingface.co" ? mention.hub ?? host2 : host2,
      purpose: host2 === "huggingface.co" && mention.hub !== void 0 ? "custom" : purpose2,
      port: 443,
      scheme: "https",
      via: via(host2, "https"),
      required,
      transports
    }));
  }
  const { host, port, scheme, purpose } = mention;
  return [
    {
      ...base,
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
function lower(a, b) {
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

// src/kube/objects.ts
function indexObjects(manifests) {
  const byKind = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    push(byKind, `${manifest.group}/${manifest.kind}`, manifest);
    push(byName, `${manifest.group}/${manifest.kind}/${manifest.name}`, manifest);
  }
  const find = (group, kind, namespace, name) => {
    const candidates = byName.get(`${group}/${kind}/${name}`) ?? [];
    const exact = candidates.find((manifest) => manifest.namespace === namespace);
    if (exact !== void 0) return exact;
    const loose = candidates.filter((manifest) => namespace === null || manifest.namespace === null);
    return loose.length === 1 ? loose[0] ?? null : null;
  };
  return {
    manifests,
    find,
    all: (group, kind) => byKind.get(`${group}/${kind}`) ?? [],
    namespaceLabels: (name) => {
      const found = (byName.get(`/Namespace/${name}`) ?? [])[0];
      if (found === void 0) return null;
      const labels = valueAt(found.value, ["metadata", "labels"]);
      return isObject(labels) ? stringMap(labels) : {};
    }
  };
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// src/secrets/provenance.ts
function createSecretIndex(manifests, catalog) {
  const byName = /* @__PURE__ */ new Map();
  const add = (name, origin) => {
    const list = byName.get(name);
    if (list === void 0) byName.set(name, [origin]);
    else list.push(origin);
  };
  for (const manifest of manifests) {
    if (manifest.group === "" && manifest.kind === "Secret") {
      add(manifest.name, {
        manifest,
        producer: null,
        namespace: manifest.namespace,
        anyNamespace: isReflected(manifest)
      });
      continue;
    }
    const producer = catalog.producers.find(
      ({ groups: groups2, kind }) => kind === manifest.kind && groups2.includes(manifest.group)
    );
    if (producer === void 0) continue;
    for (const name of namesOf(manifest, producer)) {
      const written = (producer.namespace ?? []).flatMap((path2) => matchesOf(manifest.value, path2)).map(({ value }) => stringAt(value))[0];
      add(name, {
        manifest,
        producer,
        namespace: written ?? manifest.namespace,
        anyNamespace: producer.everyNamespace === true
      });
    }
  }
  return { byName, manifests };
}
function isReflected(manifest) {
  const annotations = valueAt(manifest.value, ["metadata", "annotations"]);
  return isObject(annotations) && (annotations["reflector.v1.k8s.emberstack.com/reflection-auto-enabled"] === "true" || Object.hasOwn(annotations, "kubed.appscode.com/sync"));
}
function namesOf(manifest, producer) {
  for (const path2 of producer.name) {
    const names = matchesOf(manifest.value, path2).flatMap(
      ({ value }) => typeof value === "string" && value !== "" ? [value] : []
    );
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
function provenanceOf(reference, index) {
  const base = {
    via: null,
    producer: null,
    secret: null,
    name: null,
    keyFound: "open",
    confidence: reference.confidence
  };
  if (reference.reference === "none") return { ...base, provenance: "none" };
  if (reference.injector === "hf-oidc") return { ...base, provenance: "keyless", via: "hf-oidc" };
  if (reference.injector !== null) {
    const providerClass = reference.providerClass === null ? null : index.manifests.find(
      (manifest) => manifest.kind === "SecretProviderClass" && manifest.name === reference.providerClass
    ) ?? null;
    if (reference.providerClass !== null)
      return {
        ...base,
        provenance: providerClass === null ? "unknown" : "store",
        via: "SecretProviderClass",
        producer: providerClass
      };
    return { ...base, provenance: "injector", via: reference.injector };
  }
  if (reference.secret !== null) return ofSecret(reference.secret, reference, index);
  if (reference.value !== null) return { ...base, provenance: isPlaceholder(reference.value) ? "unknown" : "literal" };
  return { ...base, provenance: "unknown" };
}
function isPlaceholder(value) {
  return /^\s*(?:\$|<|\{\{|%)|\$\{|\$\(/.test(value);
}
function ofSecret(name, reference, index) {
  const all = index.byName.get(name.name) ?? [];
  const exact = all.filter((origin) => origin.namespace === name.namespace || origin.anyNamespace);
  const loose = all.filter((origin) => origin.namespace === null || name.namespace === null);
  const origins = exact.length > 0 ? exact : loose;
  const confidence = exact.length > 0 || origins.length === 0 ? reference.confidence : "medium";
  const produced = origins.find(({ producer }) => producer !== null);
  const plain2 = origins.find(({ producer }) => producer === null);
  const base = { name, secret: plain2?.manifest ?? null, confidence };
  if (produced?.producer !== void 0 && produced.producer !== null) {
    const { manifest: manifest2, producer } = produced;
    return {
      ...base,
      provenance: classOf(manifest2, producer, index),
      via: manifest2.kind,
      producer: manifest2,
      keyFound: keyFound(manifest2, producer, name.key)
    };
  }
  if (plain2 === void 0) return { ...base, provenance: "unknown", via: null, producer: null, keyFound: "open" };
  const { manifest } = plain2;
  const sops = isObject(manifest.value["sops"]) && stringAt(valueAt(manifest.value, ["sops", "mac"])) !== void 0;
  const argo = /<path:[^>]+>/.test(JSON.stringify(manifest.value["stringData"] ?? manifest.value["data"] ?? ""));
  const provenance = sops ? "encrypted" : argo ? "store" : "static-secret";
  return {
    ...base,
    provenance,
    via: sops ? "SOPS" : argo ? "argocd-vault-plugin" : null,
    producer: null,
    keyFound: name.key === null ? "open" : hasKey(manifest, name.key) ? "yes" : "no"
  };
}
function hasKey(secret, key) {
  return ["data", "stringData"].some((field) => {
    const data = secret.value[field];
    return isObject(data) && Object.hasOwn(data, key);
  });
}
function classOf(manifest, producer, index) {
  const kinds = (producer.dynamicWhen ?? []).flatMap((path2) => matchesOf(manifest.value, path2)).map(({ value }) => String(value));
  if (kinds.some((kind) => (producer.dynamicKinds ?? []).includes(kind))) return "dynamic";
  const store = storeOf(manifest, index);
  if (store !== null && isObject(valueAt(store.value, ["spec", "provider", "fake"]))) return "literal";
  return producer.class;
}
function storeOf(manifest, index) {
  const reference = valueAt(manifest.value, ["spec", "secretStoreRef"]) ?? valueAt(manifest.value, ["spec", "externalSecretSpec", "secretStoreRef"]);
  const name = isObject(reference) ? stringAt(reference["name"]) : void 0;
  const kind = isObject(reference) ? stringAt(reference["kind"]) ?? "SecretStore" : "SecretStore";
  if (name === void 0) return null;
  return index.manifests.find(
    (store) => store.kind === kind && store.name === name && (kind === "ClusterSecretStore" || store.namespace === manifest.namespace || store.namespace === null)
  ) ?? null;
}
function keyFound(manifest, producer, key) {
  if (key === null) return "open";
  const namesAt = (paths) => paths.flatMap(
    (path2) => matchesOf(manifest.value, path2).map(
      ({ value, keys }) => path2.endsWith(".*") ? keys.at(-1) ?? "" : String(value)
    )
  );
  const template = namesAt(producer.templateKeys ?? []);
  const merges = valueAt(manifest.value, ["spec", "target", "template", "mergePolicy"]) === "Merge" || /Merge/.test(String(valueAt(manifest.value, ["spec", "target", "creationPolicy"]) ?? ""));
  if (template.length > 0 && !merges) return template.includes(key) ? "yes" : "no";
  if (namesAt(producer.keys ?? []).includes(key)) return "yes";
  const isOpen2 = merges || (producer.openKeys ?? []).some((path2) => path2 === "*" || matchesOf(manifest.value, path2).length > 0) || valueAt(manifest.value, ["spec", "target", "template", "templateFrom"]) !== void 0;
  return isOpen2 ? "open" : "no";
}

// src/secrets/reload.ts
function reloadOf(reference, origin, rotation2, stores) {
  const { workload } = reference;
  if (origin.name === null || !reference.effective) return { reload: null, notReloaded: null };
  if (workload.shortLived) return { reload: "short-lived", notReloaded: null };
  if (reference.reference === "volume" && !reference.subPath) return { reload: "file-mount", notReloaded: null };
  if (!["env", "envFrom", "argument", "volume"].includes(reference.reference))
    return { reload: null, notReloaded: null };
  const own = stringMap(valueAt(workload.manifest.value, ["metadata", "annotations"]));
  const pod = workload.pods[reference.pod]?.annotations ?? {};
  for (const annotations of [own, pod]) {
    for (const { id, key, value } of rotation2.reload) {
      const written = annotations[key];
      if (written === void 0) continue;
      if (value !== void 0 ? written === value : namesSecret(written, origin.name.name))
        return { reload: id, notReloaded: null };
    }
    if (Object.keys(annotations).some((key) => key.startsWith("checksum/")))
      return { reload: "helm-checksum", notReloaded: null };
  }
  if (origin.producer !== null && restarts(origin.producer.value, origin, workload.name, stores))
    return { reload: "restart-target", notReloaded: null };
  const why = reference.reference === "volume" ? "mounted with subPath" : reference.reference === "argument" ? "from its arguments" : "from its environment";
  return { reload: null, notReloaded: { why } };
}
function namesSecret(list, name) {
  return list.split(",").some((entry2) => {
    const pattern = entry2.trim();
    if (pattern === name) return true;
    if (!/^[\w.*-]+$/.test(pattern)) return false;
    const parts = pattern.split(".*");
    return parts.length > 1 && name.startsWith(parts[0] ?? "") && name.endsWith(parts.at(-1) ?? "") && name.length >= parts.join("").length;
  });
}
function restarts(producer, origin, workload, stores) {
  const entry2 = stores.producers.find(({ kind }) => kind === origin.via);
  if (entry2?.restarts === void 0 || valueAt(producer, ["spec", "hmacSecretData"]) === false) return false;
  return matchesOf(producer, `${entry2.restarts}[*]`).some(({ value }) => isObject(value) && value["name"] === workload);
}

// src/secrets/rotation.ts
function rotationOf(reference, origin, options) {
  const propagation = propagationOf(origin, options);
  const reload = reloadOf(reference, origin, options.rotation, options.stores);
  const base = {
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
    return { ...base, status: "exempt" };
  const carrier = origin.secret ?? origin.producer;
  if (carrier === null) return { ...base, status: "exempt" };
  const notes = notesOf(origin, options);
  const find = (names) => notes.find(({ name }) => names.includes(name));
  const rotated = find(options.rotation.rotatedAt);
  const every = find(options.rotation.rotateEvery);
  const expires = find(options.rotation.expiresAt);
  const own = carrier.locate(["metadata", "name"], "key");
  const invalid = (note, problem) => ({
    ...base,
    status: "invalid",
    problem,
    at: note.manifest.locate(note.path)
  });
  const period = every === void 0 ? null : parseDuration(every.value);
  if (every !== void 0 && period === null)
    return invalid(every, `"${every.value.slice(0, 40)}" is no period; write P90D`);
  if (period !== null && every !== void 0 && period < 36e5)
    return invalid(every, `"${every.value}" is less than an hour; minutes or months? Write P90D`);
  const end = expires === void 0 ? null : parseTime(expires.value);
  if (expires !== void 0 && end === null)
    return invalid(expires, `"${expires.value.slice(0, 40)}" is no date; write 2026-01-31`);
  const written = { ...base, every: period === null ? null : isoDays(period) };
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
  if (origin.secret !== null) places.push({ manifest: origin.secret, path: "metadata.annotations" });
  const { producer } = origin;
  if (producer !== null) {
    const entry2 = options.stores.producers.find(
      ({ groups: groups2, kind }) => kind === producer.kind && groups2.includes(producer.group)
    );
    for (const path2 of entry2?.annotations ?? ["metadata.annotations"]) places.push({ manifest: producer, path: path2 });
  }
  return places.flatMap(
    ({ manifest, path: path2 }) => matchesOf(manifest.value, path2).flatMap(
      (match2) => isObject(match2.value) ? Object.entries(match2.value).flatMap(
        ([key, value]) => typeof value === "string" ? [
          {
            name: key.slice(key.lastIndexOf("/") + 1).toLowerCase().replaceAll("_", "-"),
            value,
            manifest,
            path: [...match2.path, key]
          }
        ] : []
      ) : []
    )
  );
}
function propagationOf(origin, options) {
  const { producer } = origin;
  if (producer === null) return { refresh: null, refreshDisabled: null };
  const entry2 = options.stores.producers.find(
    ({ groups: groups2, kind }) => kind === producer.kind && groups2.includes(producer.group)
  );
  const refresh = entry2?.refresh;
  if (entry2 === void 0 || entry2.class === "encrypted") return { refresh: null, refreshDisabled: null };
  const never = (path2, why) => ({
    refresh: null,
    refreshDisabled: { why, at: producer.locate(matchesOf(producer.value, path2)[0]?.path ?? []) }
  });
  const policy = refresh?.policy === void 0 ? void 0 : firstString(producer.value, refresh.policy);
  if (refresh?.policy !== void 0 && policy !== void 0 && (refresh.policyDisabled ?? []).includes(policy))
    return never(refresh.policy, `its refresh policy is ${policy}`);
  for (const path2 of entry2.pinned ?? []) {
    const pinned = matchesOf(producer.value, path2).find(
      ({ value: value2 }) => value2 !== null && value2 !== "" && value2 !== "latest"
    );
    if (pinned !== void 0) return never(path2, `it is pinned to version ${String(pinned.value)} of the remote value`);
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

// src/cluster/judge.ts
var UNSET = "\0unset ";
function judgeCall(call, engine, byId) {
  const pod = call.workload.pods[call.pod];
  if (pod === void 0) throw new Error(`call without a pod: ${call.host}`);
  const namespace = pod.namespace ?? UNSET + call.workload.root;
  const destination = destinationOf(call);
  const judgement = engine.judge(identityOf(pod, namespace), destination);
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
function destinationOf(call) {
  if (call.via !== null) {
    const [host = "", port] = call.via.split(":");
    const service = /^([a-z0-9-]+)\.([a-z0-9-]+)(?:\.svc(?:\.cluster\.local)?)?$/.exec(host);
    const inCluster = host.endsWith(".svc") || host.endsWith(".svc.cluster.local");
    return {
      host,
      port: Number(port ?? 443),
      protocol: "TCP",
      ...inCluster && service?.[2] !== void 0 ? { endpoint: { namespace: service[2], labels: { app: service[1] ?? "" } } } : {}
    };
  }
  return { host: call.host, port: call.port, protocol: "TCP" };
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

// src/cluster/relevance.ts
function namesHuggingFace(view, catalog) {
  const text = JSON.stringify(view.manifest.value).toLowerCase();
  return catalog.suffixes.some(
    (suffix) => new RegExp(`(?:^|[^a-z0-9-])${suffix.replace(/\./g, "\\.")}(?:[^a-z0-9-]|$)`).test(text)
  );
}

// src/cluster/suggest.ts
var DOWNLOAD_SUFFIXES = ["huggingface.co", "hf.co"];
function nameEntries(hosts, version2) {
  const unique = [...new Set(hosts)].sort();
  const isDownload = unique.some((host) => host.endsWith(".xethub.hf.co") || host.endsWith(".cdn.hf.co"));
  if (isDownload && version2 !== "1.18") {
    const others = unique.filter(
      (host) => !DOWNLOAD_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
    );
    return [
      ...DOWNLOAD_SUFFIXES.flatMap((suffix) => [`matchName: ${suffix}`, `matchPattern: "**.${suffix}"`]),
      ...others.map(entry)
    ];
  }
  return unique.map(entry);
}
function entry(host) {
  return host.includes("*") ? `matchPattern: "${host}"` : `matchName: ${host}`;
}
function policyYaml(options) {
  const selector = options.serviceAccount === "default" ? Object.entries(options.labels).slice(0, 2) : [["io.cilium.k8s.policy.serviceaccount", options.serviceAccount]];
  const names = nameEntries(options.hosts, options.version);
  const list = (indent) => names.map((name) => `${indent}- ${name}`).join("\n");
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
${list("              ")}
    - toFQDNs:
${list("        ")}
      toPorts:
        - ports:
${[...new Set(options.ports)].map((port) => `            - port: "${port}"
              protocol: TCP`).join("\n")}
`;
}

// src/cluster/world.ts
var KUBE_DNS = { type: "pods", namespace: "kube-system", labels: { "k8s-app": "kube-dns" } };
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
    dnsServers: dns === null ? [KUBE_DNS] : dns.map(serverOf),
    namedPorts: new Map(IMPLIED_PORTS),
    isPartial: true
  };
}
function serverOf(setting) {
  if (setting.entity === "host") return { type: "host" };
  if (setting.entity === "world") return { type: "world", ip: stringAt(setting.ip) ?? "203.0.113.53" };
  return {
    type: "pods",
    namespace: setting.namespace ?? "kube-system",
    labels: setting.labels ?? { "k8s-app": "kube-dns" }
  };
}

// src/cluster/build.ts
function buildCluster(input, settings) {
  const objects = indexObjects(input.manifests);
  const views = input.manifests.filter(
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
    views.map(({ policy }) => policy),
    world,
    settings.cilium
  );
  const byId = new Map(views.map((view) => [view.policy.id, view]));
  const index = createSecretIndex(input.manifests, settings.stores);
  const callers = [];
  const others = [];
  for (const manifest of input.manifests) {
    if (!input.judged.has(manifest.root)) continue;
    const workload = readWorkload(manifest, settings.huggingface.workloadKinds);
    if (workload === null) continue;
    const facts = readFacts(workload, objects, settings.huggingface, { region: settings.region });
    if (facts.calls.length === 0) {
      others.push(workload);
      continue;
    }
    callers.push(
      callerOf(workload, facts, input.scope, engine, byId, settings, (reference) => {
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
    policies: views,
    relevantPolicies: views.filter(
      (view) => selecting2.has(view.policy.id) || namesHuggingFace(view, settings.huggingface.destinations)
    ),
    heldSecrets: heldSecrets(
      input.manifests.filter(({ root }) => input.judged.has(root)),
      settings.huggingface.environment
    ),
    literals: input.literals,
    unparseable: input.unparseable,
    acceptEncrypted: settings.acceptEncrypted,
    suggestPolicy: (caller, calls) => suggestion(caller, calls, settings.cilium),
    problemPlace: (view, problem) => view.manifest.locate(problem.path, "key")
  });
}
function callerOf(workload, facts, scope, engine, byId, settings, tokenFacts) {
  const name = nameOf2(workload, scope);
  return {
    workload,
    name,
    facts,
    calls: facts.calls.map((call) => judgeCall(call, engine, byId)),
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
function nameOf2(workload, scope) {
  const at = workload.manifest.locate([], "value");
  const accounts = [...new Set(workload.pods.map(({ serviceAccount }) => serviceAccount))];
  return {
    scope,
    namespace: workload.namespace,
    kind: workload.kind,
    name: workload.name,
    serviceAccount: accounts[0] ?? "default",
    file: workload.manifest.file,
    line: at.line
  };
}
function suggestion(caller, calls, cilium) {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  const required = calls.filter(({ call }) => call.required || calls.every((other) => !other.call.required));
  return policyYaml({
    name: `${caller.workload.name || caller.workload.kind.toLowerCase()}-egress`.slice(0, 63),
    namespace: caller.workload.namespace,
    serviceAccount: pod?.serviceAccountKnown === true ? pod.serviceAccount : "default",
    labels: pod?.labels ?? {},
    hosts: required.map(({ call }) => call.via === null ? call.host : call.via.split(":")[0] ?? call.host),
    ports: required.map(({ call }) => call.via === null ? call.port : Number(call.via.split(":")[1] ?? 443)),
    version: cilium.version
  });
}
function callConfidence(calls) {
  const rank = { high: 0, medium: 1, low: 2 };
  return calls.map(({ call }) => call.confidence).sort((a, b) => rank[a] - rank[b])[0] ?? "low";
}

// src/input/tree.ts
var MAX_FILE_BYTES = 256 << 20;
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/kube/roots.ts
function splitRawRoots(files) {
  const sorted = [...files].sort((a, b) => byCodeUnits(a.path, b.path));
  return splitFolder("", sorted);
}
function splitFolder(folder, files) {
  if (files.length === 0) return [];
  const id = folder === "" ? "." : folder;
  if (files.length === 1 || !hasDuplicate(files)) return [{ id, files: files.map(({ path: path2 }) => path2) }];
  const direct = [];
  const inner = /* @__PURE__ */ new Map();
  for (const file of files) {
    const rest = folder === "" ? file.path : file.path.slice(folder.length + 1);
    const slash = rest.indexOf("/");
    if (slash < 0) direct.push(file);
    else {
      const child = folder === "" ? rest.slice(0, slash) : `${folder}/${rest.slice(0, slash)}`;
      const list = inner.get(child);
      if (list === void 0) inner.set(child, [file]);
      else list.push(file);
    }
  }
  const roots = [];
  if (direct.length > 0 && !hasDuplicate(direct))
    roots.push({ id: `${folder === "" ? "" : `${folder}/`}*`, files: direct.map(({ path: path2 }) => path2) });
  else for (const file of direct) roots.push({ id: file.path, files: [file.path] });
  for (const [child, members] of inner) roots.push(...splitFolder(child, members));
  return roots;
}
function hasDuplicate(files) {
  const seen = /* @__PURE__ */ new Map();
  for (const { path: path2, identities } of files) {
    for (const identity of identities) {
      const other = seen.get(identity);
      if (other !== void 0 && other !== path2) return true;
      seen.set(identity, path2);
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
    if (document.name !== "" && clashes(document, kinds)) {
      identities.push(
        `${document.kind}.${document.apiVersion.split("/")[0] ?? ""} ${document.namespace}/${document.name}`
      );
    }
  }
  const files = [...byFile].map(([path2, identities]) => ({ path: path2, identities }));
  const rootOf = /* @__PURE__ */ new Map();
  const members = splitRawRoots(files).map(({ id, files: own }) => {
    for (const file of own) rootOf.set(file, id);
    return { id, identities: new Set(own.flatMap((file) => byFile.get(file) ?? [])) };
  });
  return { members, rootOf: (file) => rootOf.get(file) ?? "." };
}
function clashes({ apiVersion, kind }, kinds) {
  if (kind === "Secret" || kind === "ServiceAccount" || isPolicyKind(apiVersion, kind)) return true;
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
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
    for (const identity of identities) {
      const list = definers.get(identity);
      if (list === void 0) definers.set(identity, [id]);
      else list.push(id);
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

// src/huggingface/needles.ts
function needles(catalog) {
  const texts = /* @__PURE__ */ new Set([
    "huggingface",
    "hugging_face",
    "hf://",
    "hf.co",
    "hf_",
    "--hf-",
    "snapshot_download",
    "from_pretrained",
    "load_dataset"
  ]);
  for (const { name } of [...catalog.environment.tokens, ...catalog.environment.endpoints])
    texts.add(name.toLowerCase());
  for (const suffix of catalog.destinations.suffixes) texts.add(suffix);
  for (const engine of catalog.engines.engines) {
    for (const image of engine.images ?? []) texts.add(image.toLowerCase().replace(/^\//, ""));
    for (const command of engine.commands ?? []) texts.add((command.split(" ")[0] ?? command).toLowerCase());
    for (const variable of engine.variables ?? []) texts.add(variable.toLowerCase());
  }
  for (const kind of catalog.workloadKinds.kinds) {
    if ((kind.models ?? []).length + (kind.tokens ?? []).length === 0) continue;
    for (const group of kind.groups) if (group !== "") texts.add(group);
  }
  return [...texts].filter((text) => text.length > 2);
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
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding"
]);
var ENCODED_TOKENS = ["aGZf", "YXBpX29yZ1"];
function relevantDocuments(store, catalogs) {
  const own = new RegExp(
    needles({ ...catalogs, environment: catalogs.environment }).map(escaped).join("|"),
    "i"
  );
  const callers = /* @__PURE__ */ new Set();
  const policies = /* @__PURE__ */ new Set();
  for (const document of store.documents) {
    if (document.kind === "CustomResourceDefinition") continue;
    if (isPolicyDocument(document)) policies.add(document);
    const text = store.textOf(document);
    if (own.test(text) || ENCODED_TOKENS.some((start) => text.includes(start))) callers.add(document);
  }
  if (callers.size === 0) return [];
  const producers = new Set(catalogs.secretStores.producers.map(({ kind }) => kind));
  const configMaps = new Set([...callers].filter(({ kind }) => kind === "ConfigMap").map(({ name }) => name));
  return store.documents.filter((document) => {
    if (callers.has(document) || policies.has(document)) return true;
    if (document.kind === "CustomResourceDefinition") return false;
    if (JOINED.has(document.kind) || producers.has(document.kind) || document.kind === "List") return true;
    return configMaps.size > 0 && mentions(store.textOf(document), configMaps);
  });
}
function isPolicyDocument({ apiVersion, kind }) {
  return isPolicyKind(apiVersion, kind) || /^Cilium(?:Clusterwide)?NetworkPolicy/i.test(kind) || kind === "NetworkPolicy";
}
function mentions(text, names) {
  if (!/configMap/i.test(text)) return false;
  for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/g)) if (names.has(word)) return true;
  return false;
}
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/finding/assemble.ts
import { createHash } from "node:crypto";

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
    const views = new Map(cluster.policies.map((view) => [view.policy.id, view]));
    for (const caller of cluster.callers) {
      for (const judged of caller.calls) {
        const row = callRow(caller, judged, views);
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
    policies: judgement.policies.flatMap(({ policy, selects }) => {
      const view = views.get(policy.id);
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
function placeKey({ workload, container }) {
  return [workload.file, workload.line, workload.kind, workload.namespace ?? "", workload.name, container].join("\0");
}
function byWorkload(a, b) {
  return byCodeUnits(a.workload.file, b.workload.file) || a.workload.line - b.workload.line || byCodeUnits(a.workload.name, b.workload.name) || byCodeUnits(a.container, b.container);
}
function findingRow(finding) {
  const { rule, level, confidence, message, remediation, workload, at, related, fingerprint, suppressed } = finding;
  return {
    rule,
    name: nameOf3(rule),
    level,
    confidence,
    message,
    remediation,
    workload,
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
function nameOf3(rule) {
  return NAMES.get(rule) ?? rule;
}

// src/finding/assemble.ts
function assembleReport(input) {
  const visible2 = input.findings.filter(({ suppressed }) => suppressed === null);
  const count = (level) => visible2.filter((finding) => finding.level === level).length;
  const workloads = input.documents.filter(
    ({ apiVersion, kind }) => isWorkload(apiVersion, kind, input.catalogs)
  ).length;
  const calls = callRows(input.clusters);
  const callers = new Set(
    calls.map(({ workload }) => `${workload.file}:${workload.line} ${workload.kind}/${workload.name}`)
  ).size;
  return {
    schemaVersion: 1,
    tool: { name: "cilium-hf-guardrails", version },
    root: input.root,
    run: {
      now: input.nowText,
      commit: input.commit,
      base: null,
      configDigest: digest({ ...input.config, rules: [...input.config.rules], origins: null }),
      catalogDigest: digest(input.catalogs),
      ciliumVersion: input.config.cilium.version ?? "1.20"
    },
    summary: {
      files: input.files,
      documents: input.documents.length,
      workloads: Math.max(workloads, callers),
      callers,
      calls: calls.length,
      findings: { error: count("error"), warning: count("warning"), note: count("note") },
      suppressed: input.findings.length - visible2.length,
      rendered: 0,
      notRendered: 0
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
  const made = createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
  digests.set(value, made);
  return made;
}
function isWorkload(apiVersion, kind, catalogs) {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  return catalogs.workloadKinds.kinds.some((entry2) => entry2.kinds.includes(kind) && entry2.groups.includes(group));
}

// src/finding/fingerprint.ts
import { createHash as createHash2 } from "node:crypto";
function fingerprintOf(finding, prefix2, occurrence) {
  const parts = [finding.rule, prefix2 + finding.at.file, finding.subject, String(occurrence)];
  return createHash2("sha256").update(parts.join("\0")).digest("hex").slice(0, 24);
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
function settle(raw, prefix2) {
  const counts = /* @__PURE__ */ new Map();
  return deduplicated(raw.map(masked)).sort(byPlace).map((finding) => {
    const key = [finding.rule, finding.at.file, finding.subject].join("\0");
    const occurrence = counts.get(key) ?? 0;
    counts.set(key, occurrence + 1);
    return { ...finding, fingerprint: fingerprintOf(finding, prefix2, occurrence), suppressed: null, new: null };
  });
}

// src/finding/gate.ts
function gateOf(findings, settings, lost = []) {
  const { failOn, mode } = settings;
  const failing = findings.filter((finding) => fails(finding, settings)).length;
  const reasons = mode === "new" && failOn !== "never" ? lost.map((input) => `${input} could be read in the base and can't be read now: what it holds is not judged.`) : [];
  return { failed: failing > 0 || reasons.length > 0, mode, failOn, failing, reasons };
}
var UNKNOWN = /* @__PURE__ */ new Set(["HF901", "HF902", "HF903"]);
function fails(finding, { failOn, minConfidence, unknown, mode }) {
  if (failOn === "never" || finding.suppressed !== null) return false;
  if (mode === "new" && finding.new === false) return false;
  if (unknown === "fail" && UNKNOWN.has(finding.rule)) return true;
  return isAtLeast(finding.level, failOn) && isAsSureAs(finding.confidence, minConfidence);
}

// src/rules/define.ts
function defineRule(id, check2) {
  return {
    id,
    run: (cluster, add, context) => check2(cluster, (report) => add(findingOf(id, report)), context)
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

// src/finding/suppress-comments.ts
var MAX_COMMENTS = 1e3;
var MARK = "hf-guardrails:";
var COMMENT = /(?:#|\/\*)[ \t]*hf-guardrails:[ \t]*(ignore(?:-object|-file)?)\b(.*)$/;
var RULES = /^[ \t]*(HF\d{3}(?:[ \t]*,[ \t]*HF\d{3}|[ \t]+HF\d{3})*)/;
var UNTIL = /^until=(\d{4}-\d{2}-\d{2})$/;
function suppressionComments(file, text) {
  if (!text.includes(MARK)) return [];
  const lines = text.split("\n");
  const comments = [];
  for (const [index, line] of lines.entries()) {
    const match2 = line.includes(MARK) ? COMMENT.exec(line.replace(/\r$/, "")) : null;
    if (match2 === null) continue;
    const [whole, scope = "", rest = ""] = match2;
    const number = index + 1;
    const column = match2.index + 1;
    const at = { file, line: number, column, endLine: number, endColumn: column + whole.length };
    if (comments.length === MAX_COMMENTS) {
      const problem = `the file holds more than ${MAX_COMMENTS} such comments, the rest is not read`;
      comments.push({ at, ...contentOf(rest), problem, from: number, to: number });
      break;
    }
    const isAlone = /^[ \t]*(?:\{\{-?[ \t]*)?$/.test(line.slice(0, match2.index));
    comments.push({ at, ...contentOf(rest), ...coverage(scope, lines, index, isAlone) });
  }
  return comments;
}
function contentOf(rest) {
  const dashes = rest.indexOf("--");
  const head = (dashes < 0 ? rest : rest.slice(0, dashes)).replace(/\*\/.*$/, "");
  const reason = dashes < 0 ? "" : rest.slice(dashes + 2).replace(/\*\/.*$/, "").trim();
  const listed = RULES.exec(head);
  const rules2 = listed?.[1]?.match(/HF\d{3}/g) ?? [];
  const tail = head.slice(listed?.[0].length ?? 0).trim();
  const until = UNTIL.exec(tail)?.[1] ?? null;
  const problem = rules2.length === 0 ? "it names no rule" : tail !== "" && (until === null || Number.isNaN(Date.parse(until))) ? `\`${tail.slice(0, 60)}\` is not of the form until=2027-01-31` : reason === "" ? "it has no reason after `--`" : null;
  return { rules: rules2, until, reason, problem };
}
function coverage(scope, lines, index, isAlone) {
  const isSeparator = (line) => line !== void 0 && /^---(?:\s|$)/.test(line);
  if (scope === "ignore-file") return { from: 1, to: lines.length };
  if (scope === "ignore-object") {
    let from = index;
    while (from > 0 && !isSeparator(lines[from])) from -= 1;
    let to = index + 1;
    while (to < lines.length && !isSeparator(lines[to])) to += 1;
    return { from: from + 1, to };
  }
  if (!isAlone) return { from: index + 1, to: index + 1 };
  let next2 = index + 1;
  while (next2 < lines.length - 1 && /^[ \t]*(?:#|\r?$)/.test(lines[next2] ?? "")) next2 += 1;
  return { from: index + 1, to: next2 + 1 };
}
function suppressByComments(findings, comments, today) {
  const byFile = /* @__PURE__ */ new Map();
  for (const comment of comments) byFile.set(comment.at.file, [...byFile.get(comment.at.file) ?? [], comment]);
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    const covering = (byFile.get(finding.at.file) ?? []).filter((comment) => covers(comment, finding));
    for (const comment of covering) used.add(comment);
    const holding = covering.find((comment) => comment.problem === null && !isExpired(comment, today));
    if (holding === void 0 || finding.suppressed !== null) return finding;
    return { ...finding, suppressed: { kind: "comment", reason: holding.reason } };
  });
  const stale = comments.flatMap((comment) => {
    const problem = comment.problem ?? (isExpired(comment, today) ? `it ended on ${comment.until}` : used.has(comment) ? null : "there is no such finding");
    return problem === null ? [] : [staleFinding(comment, problem)];
  });
  return { findings: marked, stale };
}
function covers(comment, finding) {
  return comment.rules.includes(finding.rule) && comment.from <= finding.at.line && finding.at.line <= comment.to;
}
function isExpired(comment, today) {
  return today !== null && comment.until !== null && comment.until < today;
}
function staleFinding(comment, problem) {
  const { messages, levels, confidence, remediation } = ruleMetadata.HF904;
  const rules2 = comment.rules.length === 0 ? "no rule" : comment.rules.join(", ");
  return {
    rule: "HF904",
    level: levels.default,
    confidence,
    message: fillIn(messages.default, { rules: rules2, problem }),
    remediation,
    workload: null,
    at: comment.at,
    related: [],
    subject: `comment ${rules2}`
  };
}

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked2, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked2);
  const unmatched = r !== void 0 && masked2.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked2, budget) {
  budget.remaining -= masked2.length;
  const open = [];
  for (let i = 0; i < masked2.length; i++) {
    const c = masked2.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked2.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked2.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand2(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked2 = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked2, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked2 = maskUnmatchedOpens(masked2, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked2 = masked2.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked2 = masked2.slice(0, m.end) + escClose + masked2.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next3 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next3;
          if (!m.post.length)
            break;
          str = m.post;
          masked2 = masked2.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next2 = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next2;
    if (!m.post.length)
      break;
    str = m.post;
    masked2 = masked2.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i);
  });
  return pairs;
};
var build = (toks, pairs, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close = pairs.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile2 = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next2) => items2.reduceRight((next3, it) => item(it, next3), next2);
  const item = (it, next2) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next: next2 };
      case "any":
      case "star":
        return { t: it.t, id: id++, next: next2 };
      case "class":
        return { t: "class", id: id++, re: it.re, next: next2 };
    }
    const alts = (next3) => it.alts.map((a) => seq(a, next3));
    switch (it.type) {
      case "@":
        return split(alts(next2));
      case "?":
        return split([next2, ...alts(next2)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next: next2 };
    }
    const after = split([]);
    const entry2 = split(alts(after));
    after.out.push(next2, entry2);
    return it.type === "*" ? after : entry2;
  };
  const start = seq(items, MATCH);
  return [start, id];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run, i, top) {
    for (const r of state.runs) {
      if (r.neg === run.neg && sameState(r.state, run.state))
        return;
    }
    state.runs.push(run);
    if (!run.state.match) {
      this.add(state, run.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next2 = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next2, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next2, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next2, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next2, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run of state.runs) {
        if (run.state.dead) {
          this.addRun(next2, run, i + 1, top);
          continue;
        }
        const sub = this.step(run.state, c, i, false);
        this.addRun(next2, { t: "run", neg: run.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next2);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key = stateKey(state);
    const found = this.#states.get(key);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key, d);
    this.#size += key.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found = code < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile2(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache3 = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key = options ? optionsKey(options) : 0;
  let mm = cache3.get(key)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache3;
    cache3 = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache3.get(key);
  if (!byPattern)
    cache3.set(key, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand2(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list = list.filter((f) => mm.match(f));
  if (mm.options.nonull && !list.length) {
    list.push(pattern);
  }
  return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close !== -1)
        i = close;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep4) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep4))
        return true;
    }
    const s = nextSep(f, k, sep4);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep4))
      k++;
  }
  return false;
};
var isSep = (c, sep4) => sep4 === "/" ? c === 47 : sep4 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep4) => {
  if (sep4 !== "both")
    return f.indexOf(sep4, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep4) => sep4 !== "both" ? f.lastIndexOf(sep4, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part of pattern) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged2 = true;
    while (merged2) {
      merged2 = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups2 = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key = pre[k] * R + suf[k + 1];
          const g = groups2.get(key);
          if (g)
            g.push(i);
          else
            groups2.set(key, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups2.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged2 = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key = pre[k] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key = suf[k + 1] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep4 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep4);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep4))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep4) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep4)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep4))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep4);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep4) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep4))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep4); e !== -1; e = nextSep(f, s, sep4)) {
      let next2 = e + 1;
      while (next2 < f.length && isSep(f.charCodeAt(next2), sep4))
        next2++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next2, f.length, dot, sep4))
        return "yes";
      if (head || dotPortion(f, s, next2, dot, sep4))
        return "no";
      s = next2;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next2 = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next2 !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key = parts.join("/");
      if (keys.has(key))
        return false;
      keys.add(key);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved2, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved2) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved2[fh].toLowerCase() === host.toLowerCase() && resolved2[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved2;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key))
        return false;
      tried.add(key);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved2 = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved2, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved2, pattern, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/input/split.ts
var SEPARATOR = /^---(?=[ \t\r\n]|$)/gm;
var TOP_KIND = /^kind:[ \t]*["']?([A-Za-z0-9]+)/m;
var TOP_VERSION = /^apiVersion:[ \t]*["']?([A-Za-z0-9./-]+)/m;
function splitDocuments(text) {
  const starts = [0];
  for (const match2 of text.matchAll(SEPARATOR)) if (match2.index > 0) starts.push(match2.index);
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
function glanceMetadata(text) {
  const found = { name: "", namespace: "" };
  const start = /^metadata:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (start === null) return found;
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
    const match2 = /^(name|namespace):[ \t]*["']?([^\s"'#]+)/.exec(line.slice(depth));
    if (match2?.[1] === "name") found.name = match2[2] ?? "";
    else if (match2?.[1] === "namespace") found.namespace = match2[2] ?? "";
  }
  return found;
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
  const placeOf2 = (range2) => {
    const start = positionAt(range2.start);
    let last = Math.max(range2.start, range2.end);
    while (last > range2.start && /\s/.test(text.charAt(last - 1))) last -= 1;
    const end = positionAt(last);
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  return { file, text, positionAt, placeOf: placeOf2, line };
}

// src/input/store.ts
var MANIFEST_FILE = /\.(?:ya?ml|json)$/i;
var KEEP_BYTES = 64 << 20;
function isManifestFile(path2) {
  return MANIFEST_FILE.test(path2);
}
function globMatcher(globs, prefix2 = "") {
  const patterns = globs.flatMap((glob) => [glob, `${glob.replace(/\/+$/, "")}/**`]);
  return (path2) => patterns.some((pattern) => minimatch(prefix2 + path2, pattern, { dot: true, nocomment: true }));
}
function indexTree(tree, skip) {
  const documents = [];
  const unreadable = tree.refused.filter(({ path: path2 }) => !skip(path2)).map(({ path: path2, reason }) => ({ at: topOf(path2), reason, looksLikeManifest: isManifestFile(path2) }));
  const decoder = new TextDecoder("utf-8");
  let kept = 0;
  let fileCount = 0;
  const sources = /* @__PURE__ */ new Map();
  const load = (file) => {
    const bytes = tree.read(file);
    return bytes instanceof Uint8Array ? sourceText(file, decoder.decode(bytes)) : bytes;
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
  for (const file of tree.files) {
    if (!isManifestFile(file) || skip(file)) continue;
    fileCount += 1;
    const loaded = load(file);
    if ("reason" in loaded) {
      unreadable.push({ at: topOf(file), reason: loaded.reason, looksLikeManifest: true });
      continue;
    }
    for (const [ordinal, part] of splitDocuments(loaded.text).entries()) documents.push({ file, ordinal, ...part });
    if (kept + loaded.text.length < KEEP_BYTES) {
      kept += loaded.text.length;
      sources.set(file, loaded);
    }
  }
  const parsed = /* @__PURE__ */ new Map();
  return {
    documents,
    fileCount,
    unreadable,
    source,
    textOf: (document) => source(document.file)?.text.slice(document.start, document.end) ?? "",
    parse: (document, context) => {
      const key = `${context.root}\0${context.namespace ?? ""}\0${document.file}\0${document.ordinal}`;
      let result = parsed.get(key);
      if (result === void 0) {
        const text = source(document.file);
        result = text === null ? { manifests: [], unparseable: [] } : readManifests(text, document.start, document.end, document.ordinal, context);
        parsed.set(key, result);
      }
      return result;
    }
  };
}
function topOf(file) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
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
function policyPlaces(views, message) {
  return views.map((view) => ({
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
  for (const literal2 of cluster.literals) {
    report({
      message: literal2.encoded ? "encoded" : "default",
      at: literal2.at,
      subject: literal2.where,
      data: { kind: KINDS[literal2.kind], place: literal2.where }
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
    const place = origin.secret.locate(keyPath(origin.secret.value, key), "key");
    const id = `${origin.secret.file}\0${origin.secret.document}\0${key ?? ""}`;
    if (reported.has(id)) continue;
    reported.add(id);
    report({
      message: "default",
      at: place,
      workload: name,
      confidence: origin.confidence,
      subject: `Secret ${secretText(token)} ${key ?? ""}`,
      related: [{ ...token.reference.at, message: `${workloadText(name)} takes it here` }],
      data: { workload: workloadText(name), secret: secretText(token), key: key === null ? "" : ` (key ${key})` }
    });
  }
  for (const { secret, key, at } of cluster.heldSecrets) {
    const id = `${secret.file}\0${secret.document}\0${key}`;
    if (reported.has(id) || isProduced(cluster, secret.name)) continue;
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
function isProduced(cluster, name) {
  return usedTokens(cluster).some(({ token }) => token.origin.name?.name === name && token.origin.producer !== null);
}
function keyPath(value, key) {
  if (key === null) return ["metadata", "name"];
  for (const field of ["stringData", "data"]) {
    const data = value[field];
    if (typeof data === "object" && data !== null && Object.hasOwn(data, key)) return [field, key];
  }
  return ["metadata", "name"];
}
var hf203 = defineRule("HF203", (cluster, report) => {
  const reported = /* @__PURE__ */ new Set();
  for (const { token, name } of usedTokens(cluster)) {
    const { origin, reference } = token;
    if (!reference.effective) continue;
    const workload = workloadText(name);
    const shared = { at: reference.at, workload: name, confidence: origin.confidence };
    const id = `${secretText(token)}\0${name.file}\0${name.name}\0${name.namespace ?? ""}`;
    if (reported.has(id)) continue;
    if (origin.keyFound === "no" && origin.name?.key !== null && origin.name !== null) {
      reported.add(id);
      report({
        ...shared,
        message: "key",
        subject: `${workload} ${secretText(token)} ${origin.name.key}`,
        data: {
          workload,
          secret: secretText(token),
          key: origin.name.key,
          producer: origin.via ?? "the Secret in the scan"
        }
      });
    }
    if (origin.provenance !== "unknown") continue;
    reported.add(id);
    const subject = `${workload} ${secretText(token)}`;
    if (reference.secret === null)
      report({
        ...shared,
        message: "unread",
        subject,
        data: { workload, source: reference.variable ?? "a value that is filled in later" }
      });
    else
      report({
        ...shared,
        message: reference.optional ? "optional" : "default",
        subject,
        data: { workload, secret: secretText(token) }
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
    if (refreshDisabled === null || token.origin.producer === null) continue;
    report({
      message: "default",
      at: refreshDisabled.at,
      workload: name,
      subject: secret,
      data: {
        producer: `${token.origin.producer.kind} ${token.origin.producer.name}`,
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
  for (const { at, reason, looksLikeManifest: looksLikeManifest2 } of cluster.unparseable) {
    report({
      message: looksLikeManifest2 ? "default" : "not-a-manifest",
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
    const workload = workloadText(caller.name);
    const destinations2 = hostsText(calls);
    if (elsewhere2.length > 0) {
      report({
        ...shared,
        message: "namespace-unset",
        confidence: "low",
        related: policyPlaces(elsewhere2, "would select it"),
        data: { workload, destinations: destinations2, policies: listText(elsewhere2.map(policyText)) }
      });
    } else {
      const remediation = hostNetwork ? "Take the pod off the host network; only a host policy (CiliumClusterwideNetworkPolicy with nodeSelector) restricts it otherwise." : shared.remediation;
      report({
        ...shared,
        remediation,
        message: hostNetwork ? "host-network" : "default",
        confidence: callConfidence(calls),
        data: { workload, destinations: destinations2 }
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
    const views = selecting(cluster, blocked);
    report({
      message: worst.reach === "cannot-work" ? "default" : worst.reach === "may-fail" ? "may-fail" : "optional",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, "blocks it"),
      remediation: `Cover the hosts, for example by
${cluster.suggestPolicy(caller, worst.calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views),
        blocked: hostsText(blocked),
        reason: reasonOf(blocked, views)
      }
    });
  }
});
var RANK = { "cannot-work": 0, "may-fail": 1, "optional-only": 2, fine: 3 };
function worstGroup(caller, isBlocked) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const judged2 of caller.calls) {
    const key = `${judged2.call.pod}\0${judged2.call.container}\0${judged2.call.model ?? ""}\0${judged2.call.purpose === "hub-download" ? "" : judged2.call.host}`;
    groups2.set(key, [...groups2.get(key) ?? [], judged2]);
  }
  const judged = [...groups2.values()].map((calls) => ({ calls, reach: caller.reach(calls, isBlocked) }));
  const worst = judged.sort((a, b) => RANK[a.reach] - RANK[b.reach])[0];
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
function policiesText(views) {
  return views.length === 0 ? "the enforcement mode" : listText(views.map(policyText), 3);
}
function reasonOf(blocked, views) {
  const host = blocked.find(({ call }) => call.required)?.call.host ?? blocked[0]?.call.host ?? "";
  if (blocked.some(({ judgement }) => judgement.connect.denied))
    return "A deny rule forbids it, and a deny beats every allow.";
  for (const view of views) {
    for (const peer of view.policy.rules.flatMap(({ egress }) => egress.flatMap(({ peers }) => peers ?? []))) {
      if (peer.type !== "fqdn") continue;
      const written = peer.matchName || peer.matchPattern;
      const domain = written.replace(/^[*.]+/, "").replace(/\.$/, "").toLowerCase();
      if (domain !== "" && written !== host && (host === domain || host.endsWith(`.${domain}`))) {
        return peer.matchName !== "" ? `\`${written}\` in ${policyText(view)} is that name only, not ${host}.` : `\`${written}\` in ${policyText(view)} doesn't cover ${host} (a \`*\` never crosses a dot).`;
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
${cluster.suggestPolicy(caller, caller.calls)}`,
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
${cluster.suggestPolicy(caller, caller.calls)}`,
      data: {
        workload: workloadText(caller.name),
        policies: policiesText(views),
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
    const views = selecting(cluster, calls);
    const refused = !first.judgement.dns.allowed;
    const shared = {
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      related: policyPlaces(views, "restricts it"),
      remediation: `Send its look-ups through the DNS proxy, for example by
${cluster.suggestPolicy(caller, caller.calls)}`
    };
    const data = {
      workload: workloadText(caller.name),
      destinations: hostsText(telling(calls)),
      policies: policiesText(views)
    };
    if (refused) {
      const { dnsLookup } = first.judgement;
      const reason = dnsLookup.denied ? "A deny rule forbids port 53." : dnsLookup.proxy === "dns" ? `The DNS rules of ${policiesText(views)} don't cover ${first.call.host}.` : `Nothing in ${policiesText(views)} allows port 53/UDP to the pods of the DNS server (k8s-app: kube-dns in kube-system).`;
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
    const plain2 = caller.calls.filter(({ call }) => call.scheme === "http");
    const first = plain2[0];
    if (first === void 0) continue;
    const hasToken = caller.tokens.some(({ origin }) => origin.provenance !== "none");
    report({
      message: "default",
      at: first.call.at,
      workload: caller.name,
      subject: workloadSubject(caller.name),
      data: {
        workload: workloadText(caller.name),
        destinations: hostsText(plain2),
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
    const path2 = pod.serviceAccountPath ?? [...pod.path, "spec"];
    report({
      message: "default",
      at: manifest.locate(path2, "key"),
      workload: caller.name,
      subject: workloadSubject(caller.name),
      confidence: caller.workload.confidence,
      data: { workload: workloadText(caller.name) }
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
  hf901,
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
  const defaults2 = Object.entries(ruleMetadata[id].options).map(
    ([name, schema]) => [name, schema.default ?? null]
  );
  return { ...Object.fromEntries(defaults2), ...setting?.options };
}

// src/secrets/literals.ts
var MAX_BASE64 = 4096;
function literalsInText(source) {
  return findTokens(source.text).map(({ start, end, kind }) => {
    const at = source.placeOf({ start, end });
    const line = source.line(at.line);
    const comment = line.indexOf("#");
    const where = comment >= 0 && comment < at.column - 1 && /(?:^|\s)$/.test(line.slice(0, comment)) ? "a comment" : /^\s*(?:-\s*)?["']?([\w.-]{1,80})["']?\s*[:=]/.exec(line)?.[1] ?? "the text";
    return { at, kind, encoded: false, where };
  });
}
function literalsInSecret(secret) {
  const data = secret.value["data"];
  if (secret.kind !== "Secret" || !isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (typeof value !== "string" || value.length > MAX_BASE64 || value.startsWith("ENC[")) return [];
    const text = decoded(value);
    if (text === null) return [];
    const path2 = ["data", key];
    return findTokens(text.trim()).map(({ kind }) => ({
      at: secret.locate(path2),
      kind,
      encoded: true,
      where: `key ${key} of Secret ${secret.name}`
    }));
  });
}
function decoded(value) {
  const compact = value.replace(/\s+/g, "");
  if (compact === "" || compact.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return null;
  return new TextDecoder().decode(
    Uint8Array.from(
      atob(compact.padEnd(Math.ceil(compact.length / 4) * 4, "=")),
      (character) => character.charCodeAt(0)
    )
  );
}
var OTHER_TEXT = /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.(?:env|properties|toml|ini|conf)$/i;
function literalsOf(tree, store, manifests, skip) {
  const found = [];
  for (const file of tree.files) {
    if (skip(file) || !(isManifestFile(file) || OTHER_TEXT.test(file))) continue;
    const source = store.source(file);
    if (source !== null && /hf_|api_org_/.test(source.text)) found.push(...literalsInText(source));
  }
  for (const manifest of manifests) found.push(...literalsInSecret(manifest));
  return found;
}

// src/scan.ts
function scan(options) {
  const { config, catalogs, repositoryPrefix, tree } = options;
  const skip = globMatcher(config.exclude, repositoryPrefix);
  const store = indexTree(tree, skip);
  const roots = rawRootsOf(store.documents, catalogs.workloadKinds);
  const documents = options.everything === true ? store.documents : relevantDocuments(store, catalogs);
  const parsed = documents.map(
    (document) => store.parse(document, { root: roots.rootOf(document.file), origin: "raw", namespace: config.namespace })
  );
  const manifests = parsed.flatMap((result) => result.manifests);
  const unparseable = [...store.unreadable, ...parsed.flatMap((result) => result.unparseable)];
  const literals = literalsOf(tree, store, manifests, skip);
  const settings = settingsOf(options);
  const clusters = inferScopes(roots.members).map(
    (scope, index) => buildCluster(
      {
        scope: scope.name,
        manifests: manifests.filter(({ root }) => scope.roots.has(root)),
        judged: scope.judged,
        literals: index === 0 ? literals : [],
        unparseable: index === 0 ? unparseable : []
      },
      settings
    )
  );
  const { findings: raw, failures } = runRules(clusters, rules, config.rules);
  const settled = settle(raw, repositoryPrefix);
  const files = new Set(settled.map(({ at }) => at.file));
  const sources = /* @__PURE__ */ new Map();
  for (const { at, related } of settled)
    for (const { file } of [at, ...related]) sources.set(file, store.source(file)?.text ?? "");
  const comments = store.documents.flatMap(
    ({ file, ordinal }) => ordinal === 0 && (files.has(file) || store.source(file)?.text.includes("hf-guardrails:")) ? suppressionComments(file, store.source(file)?.text ?? "") : []
  );
  const suppressed = suppressByComments(settled, comments, new Date(options.now).toISOString().slice(0, 10));
  const findings = [...suppressed.findings, ...settle(suppressed.stale, repositoryPrefix)];
  const gate = gateOf(findings, {
    failOn: config.failOn,
    minConfidence: config.minConfidence,
    unknown: config.unknown,
    mode: config.gate ?? "all"
  });
  return {
    report: assembleReport({
      ...options,
      clusters,
      findings,
      files: store.fileCount,
      documents: store.documents,
      manifests
    }),
    gate,
    repositoryPrefix,
    sources,
    trustNotes: [],
    failures: failures.map(({ message }) => message)
  };
}
function settingsOf({ config, catalogs, now }) {
  const maxAge = config.rules.get("HF302")?.options["maxAge"] ?? config.rules.get("HF301")?.options["maxAge"];
  return {
    now,
    maxAgeMs: parseDuration(typeof maxAge === "string" ? maxAge : "P90D") ?? 90 * 864e5,
    cilium: {
      version: parseCiliumVersion(config.cilium.version ?? "1.20").version,
      enforcement: config.cilium.enforcement ?? "default",
      l7proxy: config.cilium.l7proxy ?? true,
      nonDefaultDeny: config.cilium.nonDefaultDeny ?? true,
      nodeSelectorLabels: false
    },
    dns: config.cilium.dns ?? null,
    region: config.hubRegion,
    acceptEncrypted: config.acceptEncrypted,
    huggingface: catalogs,
    stores: catalogs.secretStores,
    rotation: catalogs.rotation
  };
}

// src/commands/context.ts
import { existsSync, readdirSync as readdirSync2, readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { dirname, join as join2, relative, resolve, sep as sep3 } from "node:path";

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
      "id": "together",
      "hosts": [
        "api.together.xyz"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/together.py"
    },
    {
      "id": "fireworks-ai",
      "hosts": [
        "api.fireworks.ai"
      ],
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/inference/_providers/fireworks_ai.py"
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
        "/vllm"
      ],
      "commands": [
        "vllm serve",
        "vllm.entrypoints.openai.api_server",
        "vllm.entrypoints.api_server"
      ],
      "positional": true,
      "flags": [
        "--model",
        "--tokenizer",
        "--hf-config-path",
        "--speculative-model"
      ],
      "variables": [],
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
        "text-generation-launcher"
      ],
      "flags": [
        "--model-id"
      ],
      "variables": [
        "MODEL_ID"
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
        "huggingface-text-embeddings-inference"
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
        "--draft-model-path"
      ],
      "singleSegment": true,
      "source": "kubernetes-sigs/lws@060ab4da docs/examples/sglang"
    },
    {
      "id": "llamacpp",
      "images": [
        "ggml-org/llama.cpp",
        "ggerganov/llama.cpp"
      ],
      "commands": [
        "llama-server",
        "llama-cli"
      ],
      "flags": [
        "-hf",
        "-hfr",
        "--hf-repo",
        "-mu",
        "--model-url"
      ],
      "variables": [
        "LLAMA_ARG_HF_REPO",
        "LLAMA_ARG_MODEL_URL"
      ],
      "tokenFlags": [
        "-hft",
        "--hf-token"
      ],
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
      "source": "huggingface/hub-docs@242f4a1e docs/hub/ollama.md"
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
        "--model_id",
        "--tokenizer_id"
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
        "--model"
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
      "source": "open-webui/open-webui backend/open_webui/env.py"
    },
    {
      "id": "aibrix-runtime",
      "images": [
        "aibrix/runtime"
      ],
      "source": "vllm-project/aibrix@e3e10f9e"
    },
    {
      "id": "storage-initializer",
      "images": [
        "kserve/storage-initializer",
        "huggingface/downloader"
      ],
      "source": "kserve/kserve@aaac4e29 python/storage-initializer"
    }
  ],
  "scripts": [
    {
      "id": "cli-download",
      "pattern": `(?:huggingface-cli|\\bhf)\\s+(?:repo\\s+)?download\\s+(?:--\\S+\\s+)*["']?([\\w$({][^\\s"'\\\\;|&]*)`,
      "source": "huggingface/huggingface_hub@ee0a4510 docs/source/en/guides/cli.md"
    },
    {
      "id": "cli-login",
      "pattern": "(?:huggingface-cli|\\bhf\\s+auth)\\s+login",
      "source": "huggingface/huggingface_hub@ee0a4510 docs/source/en/guides/cli.md"
    },
    {
      "id": "snapshot-download",
      "pattern": `snapshot_download\\(\\s*(?:repo_id\\s*=\\s*)?["']([^"']+)["']`,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/_snapshot_download.py"
    },
    {
      "id": "snapshot-download-variable",
      "pattern": "(?:snapshot_download|hf_hub_download)\\(",
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/_snapshot_download.py"
    },
    {
      "id": "hub-download",
      "pattern": `hf_hub_download\\(\\s*(?:repo_id\\s*=\\s*)?["']([^"']+)["']`,
      "source": "huggingface/huggingface_hub@ee0a4510 src/huggingface_hub/file_download.py"
    },
    {
      "id": "from-pretrained",
      "pattern": `from_pretrained\\(\\s*["']([\\w.-]+/[\\w.-]+)["']`,
      "source": "huggingface/transformers from_pretrained"
    },
    {
      "id": "load-dataset",
      "pattern": `load_dataset\\(\\s*["']([\\w.-]+(?:/[\\w.-]+)?)["']`,
      "source": "huggingface/datasets load_dataset"
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
        "true"
      ],
      "source": "ggml-org/llama.cpp@00dc8057 tools/server/README.md"
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
      "source": "1Password/onepassword-operator@9c3b1b94 USAGEGUIDE.md"
    },
    {
      "id": "doppler",
      "key": "secrets.doppler.com/reload",
      "value": "true",
      "source": "DopplerHQ/kubernetes-operator@bdec485f README.md"
    },
    {
      "id": "infisical",
      "key": "secrets.infisical.com/auto-reload",
      "value": "true",
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
        "spec.data[*].secretKey",
        "spec.target.template.data.*"
      ],
      "openKeys": [
        "spec.dataFrom"
      ],
      "templateKeys": [
        "spec.target.template.data.*"
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
        "spec.data[*].remoteRef.version"
      ],
      "refresh": {
        "path": "spec.refreshInterval",
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
      "everyNamespace": true,
      "keys": [
        "spec.externalSecretSpec.data[*].secretKey",
        "spec.externalSecretSpec.target.template.data.*"
      ],
      "openKeys": [
        "spec.externalSecretSpec.dataFrom"
      ],
      "annotations": [
        "spec.externalSecretMetadata.annotations",
        "spec.externalSecretSpec.target.template.metadata.annotations"
      ],
      "refresh": {
        "path": "spec.externalSecretSpec.refreshInterval",
        "default": "1h0m0s",
        "policy": "spec.externalSecretSpec.refreshPolicy",
        "policyDisabled": [
          "CreatedOnce",
          "OnChange"
        ]
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
        "default": "60s",
        "neverWhen": "spec.hmacSecretData=false"
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
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.destination.annotations"
      ],
      "refresh": {
        "path": "spec.refreshAfter",
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
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.destination.annotations"
      ],
      "refresh": {
        "path": "spec.refreshAfter",
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
      "annotations": [
        "metadata.annotations",
        "spec.template.metadata.annotations"
      ],
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
        "spec.secretTemplates[*].stringData.*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.secretTemplates[*].annotations"
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
        "spec.processors.*"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.managedSecret.annotations"
      ],
      "refresh": {
        "path": "spec.resyncSeconds",
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
        "spec.managedSecretReference.secretNamespace"
      ],
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations"
      ],
      "refresh": {
        "path": "spec.resyncInterval",
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
      "openKeys": [
        "*"
      ],
      "annotations": [
        "metadata.annotations",
        "spec.targets[*].metadata.annotations"
      ],
      "refresh": {
        "path": "spec.syncOptions.refreshInterval"
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
        "*"
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
          "role": "scheduler"
        },
        {
          "path": "spec.router.scheduler.tokenizer.template",
          "shape": "spec",
          "role": "tokenizer",
          "labels": {
            "app.kubernetes.io/name": "{name}",
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
        }
      ],
      "models": [
        {
          "path": "inference.preset.name",
          "bare": true
        }
      ],
      "tokens": [
        {
          "name": "inference.preset.presetOptions.modelAccessSecret",
          "key": "=HF_TOKEN",
          "optional": true
        }
      ],
      "source": "kaito-project/kaito@056b8280 api/v1beta1/workspace_types.go"
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
          "serviceAccount": "spec.serviceAccountName"
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
        "ModelAdapter"
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
      "source": "vllm-project/aibrix@e3e10f9e api/model/v1alpha1/modeladapter_types.go"
    },
    {
      "id": "aibrix-stormservice",
      "groups": [
        "orchestration.aibrix.ai"
      ],
      "kinds": [
        "StormService",
        "RayClusterFleet"
      ],
      "pods": [
        {
          "path": "spec.template.spec.roles[*].template",
          "role": "{key}"
        },
        {
          "path": "spec.template.spec.headGroupSpec.template",
          "role": "head"
        },
        {
          "path": "spec.template.spec.workerGroupSpecs[*].template",
          "role": "worker/{key}"
        }
      ],
      "source": "vllm-project/aibrix@e3e10f9e api/orchestration/v1alpha1"
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
      "source": "defilantech/LLMKube api/v1alpha1/inferenceservice_types.go"
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
    }
  ]
};

// src/config/validators.gen.mjs
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var configValidator = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "ConfigFile", "description": "Configuration of hf-guardrails (.hf-guardrails.yaml at the scanned root, else further up to the top of the repository)", "type": "object", "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of this format." }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of files not to scan, relative to the top of the repository (minimatch, dot files included)." }, "failOn": { "enum": ["error", "warning", "note", "never"], "default": "error", "description": "Lowest level of a finding that fails the gate." }, "minConfidence": { "enum": ["high", "medium", "low"], "default": "medium", "description": "Lowest confidence of a finding that fails the gate." }, "unknown": { "enum": ["report", "fail"], "default": "report", "description": "fail: what could not be read or resolved (HF901, HF902, HF903) fails the gate too." }, "gate": { "enum": ["new", "all"], "description": "new: only findings that the base revision doesn't have fail the gate. Default: new in pull requests, else all." }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace of objects that name none and whose root sets none." }, "rules": { "type": "object", "propertyNames": { "pattern": "^HF\\d{3}$" }, "additionalProperties": { "$ref": "#/definitions/ruleSetting" }, "description": "Settings by rule id." }, "cilium": { "$ref": "#/definitions/cilium" }, "hub": { "type": "object", "additionalProperties": false, "properties": { "region": { "enum": ["us", "eu", "any"], "default": "us", "description": "Storage region of the repositories that are downloaded: decides which hosts a download needs." } } }, "rotation": { "type": "object", "additionalProperties": false, "properties": { "synonyms": { "type": "object", "additionalProperties": false, "properties": { "rotatedAt": { "$ref": "#/definitions/names" }, "rotateEvery": { "$ref": "#/definitions/names" }, "expiresAt": { "$ref": "#/definitions/names" } }, "description": "More annotation names (the part after the slash) that record rotation." } } }, "secrets": { "type": "object", "additionalProperties": false, "properties": { "acceptEncrypted": { "type": "boolean", "default": true, "description": "Accept encrypted Secrets in the repository (SealedSecret, SOPS) as managed." } } }, "render": { "type": "boolean", "default": true, "description": "Render charts and overlays with the embedded engines." }, "charts": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "description": "Remote chart reference → folder or .tgz that an earlier step pulled." }, "clusters": { "type": "array", "items": { "$ref": "#/definitions/cluster" }, "description": "The clusters that this repository deploys to. Without it all roots share one cluster." } }, "definitions": { "names": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "ruleSetting": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["error", "warning", "note", "off"], "description": "Level of every finding of this rule; off switches it off." }, "options": { "type": "object", "description": "Options of the rule: see its page." } } }, "cilium": { "type": "object", "additionalProperties": false, "properties": { "version": { "type": "string", "pattern": "^v?1\\.\\d+(\\.\\d+)?$", "description": "Version of Cilium in the cluster. Default: the newest known." }, "enforcement": { "enum": ["default", "always", "never"], "default": "default", "description": "policy-enforcement-mode of the agent." }, "l7proxy": { "type": "boolean", "default": true, "description": "enable-l7-proxy of the agent." }, "nonDefaultDeny": { "type": "boolean", "default": true, "description": "enable-non-default-deny-policies of the agent." }, "dns": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dnsServer" }, "description": "The DNS servers that pods ask. Default: recognised from the repository, else kube-dns in kube-system." } } }, "dnsServer": { "type": "object", "additionalProperties": false, "properties": { "namespace": { "type": "string", "minLength": 1 }, "labels": { "type": "object", "additionalProperties": { "type": "string" } }, "entity": { "enum": ["host", "world"], "description": "host: on the node's own address (host network); world: outside the cluster." }, "ip": { "type": "string", "minLength": 1 } } }, "cluster": { "type": "object", "additionalProperties": false, "required": ["name", "paths"], "properties": { "name": { "type": "string", "minLength": 1 }, "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Globs of files that are deployed to this cluster, relative to the top of the repository." }, "namespace": { "type": "string", "minLength": 1, "description": "Namespace of objects that name none." }, "cilium": { "$ref": "#/definitions/cilium" }, "policySources": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Folders or bundles that are read for policies only: a platform repository checked out beside, or a file written by `hf-guardrails policies export`." } } } } };
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["error", "warning", "note", "off"], "description": "Level of every finding of this rule; off switches it off." }, "options": { "type": "object", "description": "Options of the rule: see its page." } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern0 = new RegExp("^HF\\d{3}$", "u");
var schema13 = { "type": "object", "additionalProperties": false, "properties": { "version": { "type": "string", "pattern": "^v?1\\.\\d+(\\.\\d+)?$", "description": "Version of Cilium in the cluster. Default: the newest known." }, "enforcement": { "enum": ["default", "always", "never"], "default": "default", "description": "policy-enforcement-mode of the agent." }, "l7proxy": { "type": "boolean", "default": true, "description": "enable-l7-proxy of the agent." }, "nonDefaultDeny": { "type": "boolean", "default": true, "description": "enable-non-default-deny-policies of the agent." }, "dns": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/dnsServer" }, "description": "The DNS servers that pods ask. Default: recognised from the repository, else kube-dns in kube-system." } } };
var schema14 = { "type": "object", "additionalProperties": false, "properties": { "namespace": { "type": "string", "minLength": 1 }, "labels": { "type": "object", "additionalProperties": { "type": "string" } }, "entity": { "enum": ["host", "world"], "description": "host: on the node's own address (host network); world: outside the cluster." }, "ip": { "type": "string", "minLength": 1 } } };
var pattern1 = new RegExp("^v?1\\.\\d+(\\.\\d+)?$", "u");
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
        if (!pattern1.test(data0)) {
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
        const err3 = { instancePath: instancePath + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema13.properties.enforcement.enum }, message: "must be equal to one of the allowed values" };
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
                const err12 = { instancePath: instancePath + "/dns/" + i0 + "/entity", schemaPath: "#/definitions/dnsServer/properties/entity/enum", keyword: "enum", params: { allowedValues: schema14.properties.entity.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.exclude !== void 0) {
      let data1 = data.exclude;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) < 1) {
              const err2 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/exclude/" + i0, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data3 = data.failOn;
      if (!(data3 === "error" || data3 === "warning" || data3 === "note" || data3 === "never")) {
        const err5 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.minConfidence !== void 0) {
      let data4 = data.minConfidence;
      if (!(data4 === "high" || data4 === "medium" || data4 === "low")) {
        const err6 = { instancePath: instancePath + "/minConfidence", schemaPath: "#/properties/minConfidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.minConfidence.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data5 = data.unknown;
      if (!(data5 === "report" || data5 === "fail")) {
        const err7 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema11.properties.unknown.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.gate !== void 0) {
      let data6 = data.gate;
      if (!(data6 === "new" || data6 === "all")) {
        const err8 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data7 = data.namespace;
      if (typeof data7 === "string") {
        if (func3(data7) < 1) {
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
    if (data.rules !== void 0) {
      let data8 = data.rules;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs15 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^HF\\d{3}$" }, message: 'must match pattern "^HF\\d{3}$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var valid3 = _errs15 === errors;
          if (!valid3) {
            const err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key2 in data8) {
          let data9 = data8[key2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key3 in data9) {
              if (!(key3 === "level" || key3 === "options")) {
                const err13 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSetting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data9.level !== void 0) {
              let data10 = data9.level;
              if (!(data10 === "error" || data10 === "warning" || data10 === "note" || data10 === "off")) {
                const err14 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/definitions/ruleSetting/properties/level/enum", keyword: "enum", params: { allowedValues: schema12.properties.level.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data9.options !== void 0) {
              let data11 = data9.options;
              if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                const err15 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/definitions/ruleSetting/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ruleSetting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
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
      let data13 = data.hub;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key4 in data13) {
          if (!(key4 === "region")) {
            const err18 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data13.region !== void 0) {
          let data14 = data13.region;
          if (!(data14 === "us" || data14 === "eu" || data14 === "any")) {
            const err19 = { instancePath: instancePath + "/hub/region", schemaPath: "#/properties/hub/properties/region/enum", keyword: "enum", params: { allowedValues: schema11.properties.hub.properties.region.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data15 = data.rotation;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key5 in data15) {
          if (!(key5 === "synonyms")) {
            const err21 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data15.synonyms !== void 0) {
          let data16 = data15.synonyms;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key6 in data16) {
              if (!(key6 === "rotatedAt" || key6 === "rotateEvery" || key6 === "expiresAt")) {
                const err22 = { instancePath: instancePath + "/rotation/synonyms", schemaPath: "#/properties/rotation/properties/synonyms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data16.rotatedAt !== void 0) {
              let data17 = data16.rotatedAt;
              if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data18 = data17[i1];
                  if (typeof data18 === "string") {
                    if (func3(data18) < 1) {
                      const err23 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt/" + i1, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt/" + i1, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                let i2 = data17.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data17[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err25 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/rotation/synonyms/rotatedAt", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data16.rotateEvery !== void 0) {
              let data19 = data16.rotateEvery;
              if (Array.isArray(data19)) {
                const len2 = data19.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data20 = data19[i3];
                  if (typeof data20 === "string") {
                    if (func3(data20) < 1) {
                      const err27 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery/" + i3, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery/" + i3, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                let i4 = data19.length;
                let j1;
                if (i4 > 1) {
                  const indices1 = {};
                  for (; i4--; ) {
                    let item1 = data19[i4];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err29 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i4;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/rotation/synonyms/rotateEvery", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data16.expiresAt !== void 0) {
              let data21 = data16.expiresAt;
              if (Array.isArray(data21)) {
                const len3 = data21.length;
                for (let i5 = 0; i5 < len3; i5++) {
                  let data22 = data21[i5];
                  if (typeof data22 === "string") {
                    if (func3(data22) < 1) {
                      const err31 = { instancePath: instancePath + "/rotation/synonyms/expiresAt/" + i5, schemaPath: "#/definitions/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/rotation/synonyms/expiresAt/" + i5, schemaPath: "#/definitions/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                let i6 = data21.length;
                let j2;
                if (i6 > 1) {
                  const indices2 = {};
                  for (; i6--; ) {
                    let item2 = data21[i6];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err33 = { instancePath: instancePath + "/rotation/synonyms/expiresAt", schemaPath: "#/definitions/names/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i6;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/rotation/synonyms/expiresAt", schemaPath: "#/definitions/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/rotation/synonyms", schemaPath: "#/properties/rotation/properties/synonyms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data23 = data.secrets;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key7 in data23) {
          if (!(key7 === "acceptEncrypted")) {
            const err37 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data23.acceptEncrypted !== void 0) {
          if (typeof data23.acceptEncrypted !== "boolean") {
            const err38 = { instancePath: instancePath + "/secrets/acceptEncrypted", schemaPath: "#/properties/secrets/properties/acceptEncrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.render !== void 0) {
      if (typeof data.render !== "boolean") {
        const err40 = { instancePath: instancePath + "/render", schemaPath: "#/properties/render/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data26 = data.charts;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key8 in data26) {
          let data27 = data26[key8];
          if (typeof data27 === "string") {
            if (func3(data27) < 1) {
              const err41 = { instancePath: instancePath + "/charts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/charts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/charts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data28 = data.clusters;
      if (Array.isArray(data28)) {
        const len4 = data28.length;
        for (let i7 = 0; i7 < len4; i7++) {
          if (!validate13(data28[i7], { instancePath: instancePath + "/clusters/" + i7, parentData: data28, parentDataProperty: i7, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var catalogValidator = validate16;
var schema19 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Catalog entries added by a user (.hf-guardrails/catalog/*.yaml)", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "disable": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true, "description": "ids of built-in entries to switch off; each is reported like a suppression" }, "destinations": { "title": "DestinationsCatalog", "type": "object", "additionalProperties": false, "properties": { "suffixes": { "type": "array", "items": { "type": "string" }, "description": "domains that belong to Hugging Face" }, "hosts": { "type": "array", "items": { "$ref": "#/definitions/destinations-host" } }, "transports": { "type": "array", "items": { "$ref": "#/definitions/destinations-transport" } }, "providers": { "type": "array", "items": { "$ref": "#/definitions/destinations-provider" } }, "mirrors": { "type": "array", "items": { "$ref": "#/definitions/destinations-mirror" } } } }, "engines": { "title": "EnginesCatalog", "type": "object", "additionalProperties": false, "properties": { "engines": { "type": "array", "items": { "$ref": "#/definitions/engines-engine" } }, "scripts": { "type": "array", "items": { "$ref": "#/definitions/engines-script" } } } }, "environment": { "title": "EnvironmentCatalog", "type": "object", "additionalProperties": false, "properties": { "tokens": { "type": "array", "items": { "$ref": "#/definitions/environment-token" } }, "endpoints": { "type": "array", "items": { "$ref": "#/definitions/environment-variable" } }, "offline": { "type": "array", "items": { "$ref": "#/definitions/environment-offline" } } } }, "identity": { "title": "IdentityCatalog", "type": "object", "additionalProperties": false, "properties": { "storeAuthentication": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "group", "kinds", "path", "form", "says", "source"], "properties": { "id": { "type": "string" }, "group": { "type": "string" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "path": { "type": "string" }, "equals": { "type": "string", "description": "value that the path must have" }, "form": { "enum": ["workload", "controller", "static"] }, "says": { "type": "string" }, "account": { "type": "string", "description": "path of the service account: its name, or a mapping with name and namespace" }, "source": { "type": "string" } } } }, "workloadIdentity": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "on", "key", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string" }, "on": { "enum": ["serviceAccount", "pod"] }, "key": { "type": "string", "description": "annotation" }, "podLabel": { "type": "string", "description": 'label that the pod must have at "true" as well' }, "source": { "type": "string" } } } }, "copies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "enable", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string" }, "enable": { "type": "string", "description": "annotation that switches it on" }, "enableValue": { "type": "string", "description": "value it must have; absent = any" }, "namespaces": { "type": "string", "description": "annotation with the comma list of namespaces; empty or absent = all, unless there is a selector" }, "selector": { "type": "string", "description": "annotation with a label selector of namespaces" }, "source": { "type": "string" } } } } } }, "rbac": { "title": "RbacCatalog", "type": "object", "additionalProperties": false, "properties": { "read": { "type": "object", "additionalProperties": false, "required": ["groups", "resources", "verbs"], "properties": { "groups": { "$ref": "#/definitions/rbac-names" }, "resources": { "$ref": "#/definitions/rbac-names" }, "verbs": { "$ref": "#/definitions/rbac-names" } } }, "indirect": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "says", "groups", "resources", "verbs", "source"], "properties": { "id": { "type": "string" }, "says": { "type": "string", "description": "what the subject can do, after its name" }, "groups": { "$ref": "#/definitions/rbac-names" }, "resources": { "$ref": "#/definitions/rbac-names" }, "verbs": { "$ref": "#/definitions/rbac-names" }, "clusterOnly": { "type": "boolean", "description": "the resource has no namespace: only a ClusterRoleBinding grants it" }, "source": { "type": "string" } } } }, "builtin": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "reads", "wildcard", "source"], "properties": { "id": { "type": "string", "description": "name of the ClusterRole" }, "reads": { "type": "boolean" }, "wildcard": { "type": "boolean" }, "label": { "type": "string", "description": 'ClusterRoles with this label at "true" are added to it' }, "source": { "type": "string" } } } }, "broad": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "name", "source"], "properties": { "id": { "type": "string" }, "kind": { "enum": ["Group", "User"] }, "name": { "type": "string" }, "source": { "type": "string" } } } }, "operators": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "accounts", "source"], "properties": { "id": { "type": "string" }, "accounts": { "$ref": "#/definitions/rbac-names" }, "source": { "type": "string" } } } } } }, "rotation": { "title": "RotationCatalog", "type": "object", "additionalProperties": false, "properties": { "rotatedAt": { "$ref": "#/definitions/rotation-names" }, "rotateEvery": { "$ref": "#/definitions/rotation-names" }, "expiresAt": { "$ref": "#/definitions/rotation-names" }, "reload": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "key", "source"], "properties": { "id": { "type": "string" }, "key": { "type": "string", "description": "annotation of the workload or its pod template" }, "value": { "type": "string", "description": "value it must have; absent = a comma list of regular expressions on Secret names" }, "source": { "type": "string" } } } } } }, "secretStores": { "title": "SecretStoresCatalog", "type": "object", "additionalProperties": false, "properties": { "producers": { "type": "array", "items": { "$ref": "#/definitions/secret-stores-producer" } } } }, "workloadKinds": { "title": "WorkloadKindsCatalog", "type": "object", "additionalProperties": false, "properties": { "kinds": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-kind" } } } } }, "definitions": { "destinations-host": { "type": "object", "additionalProperties": false, "required": ["id", "host", "purpose", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string", "description": "exact name, or *.suffix for every name below it" }, "purpose": { "enum": ["hub-api", "hub-download", "inference-router", "inference-endpoint", "space", "dataset-viewer", "telemetry", "custom"] }, "download": { "enum": ["us", "eu", "legacy"], "description": "part of a download: needed for repositories stored in that region, or only by old clients" }, "source": { "type": "string" } } }, "destinations-transport": { "type": "object", "additionalProperties": false, "required": ["id", "anyOf", "source"], "properties": { "id": { "type": "string" }, "anyOf": { "type": "array", "items": { "type": "array", "items": { "type": "string" } }, "description": "sets of hosts; the bytes come when every host of one set can be reached (the hub host besides)" }, "source": { "type": "string" } } }, "destinations-provider": { "type": "object", "additionalProperties": false, "required": ["id", "hosts", "source"], "properties": { "id": { "type": "string" }, "hosts": { "type": "array", "items": { "type": "string" } }, "source": { "type": "string" } } }, "destinations-mirror": { "type": "object", "additionalProperties": false, "required": ["id", "host", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string" }, "source": { "type": "string" } } }, "engines-engine": { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "words that start it, as written: `vllm serve`" }, "positional": { "type": "boolean", "description": "the first word after the command that is no flag is the model" }, "flags": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "array", "items": { "type": "string" } }, "tokenFlags": { "type": "array", "items": { "type": "string" } }, "ignoresOffline": { "type": "boolean", "description": "HF_HUB_OFFLINE has no effect on it" }, "singleSegment": { "type": "boolean", "description": "a model id without an organisation is a Hugging Face id too" }, "prefixed": { "type": "boolean", "description": "only ids that start with hf.co/ or huggingface.co/ are Hugging Face's" }, "default": { "type": "string", "description": "model that is fetched when none is named" }, "source": { "type": "string" } } }, "engines-script": { "type": "object", "additionalProperties": false, "required": ["id", "pattern", "source"], "properties": { "id": { "type": "string" }, "pattern": { "type": "string", "description": "linear regular expression over a script's line; group 1, if any, is the model" }, "source": { "type": "string" } } }, "environment-token": { "type": "object", "additionalProperties": false, "required": ["id", "name", "rank", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "rank": { "type": "integer", "description": "order of precedence: the lowest that is set counts" }, "file": { "type": "boolean", "description": "the value is the path of a file that holds the token" }, "keyless": { "type": "boolean", "description": "no long-lived token: an identity is exchanged" }, "source": { "type": "string" } } }, "environment-variable": { "type": "object", "additionalProperties": false, "required": ["id", "name", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "source": { "type": "string" } } }, "environment-offline": { "type": "object", "additionalProperties": false, "required": ["id", "name", "values", "source"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" }, "description": "values that switch calls off, in lower case" }, "unless": { "type": "string", "description": "variable that takes precedence when it is set" }, "source": { "type": "string" } } }, "rbac-names": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "rotation-names": { "type": "array", "items": { "type": "string" }, "description": "annotation names, the part after the last slash, lower case, - for _" }, "secret-stores-paths": { "type": "array", "items": { "type": "string" } }, "secret-stores-producer": { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kind", "class", "name", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "kind": { "type": "string" }, "class": { "enum": ["store", "dynamic", "encrypted"] }, "name": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's name, the first that leads anywhere counts; all of its matches" }, "namespace": { "$ref": "#/definitions/secret-stores-paths" }, "everyNamespace": { "type": "boolean", "description": "writes the Secret into several namespaces" }, "keys": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the keys it writes; a path that ends in .* names the members of a mapping" }, "openKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, it may write other keys too; * = always" }, "templateKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, only these keys exist" }, "annotations": { "$ref": "#/definitions/secret-stores-paths", "description": "annotations that may record rotation" }, "dynamicWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "paths that make it mint the value on demand" }, "dynamicKinds": { "type": "array", "items": { "type": "string" } }, "pinned": { "$ref": "#/definitions/secret-stores-paths", "description": "a value here pins one version of the remote value" }, "refresh": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "default": { "type": "string" }, "policy": { "type": "string" }, "policyDisabled": { "type": "array", "items": { "type": "string" } }, "frozen": { "type": "string" }, "never": { "type": "string", "description": "why it never follows the store" }, "neverWhen": { "type": "string", "description": "path=value under which it never follows" } } }, "restarts": { "type": "string", "description": "path of a list of workloads that it restarts" }, "source": { "type": "string" } } }, "workload-kinds-kind": { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kinds", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "API groups; '' is the core group" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "shortLived": { "type": "boolean", "description": "its pods run to an end" }, "pods": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-pod" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-model" } }, "tokens": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-token" } }, "configs": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that hold YAML with further models" }, "source": { "type": "string" } } }, "workload-kinds-pod": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "a.b.c; [*] each item of a list; .* each member of a mapping; '' the object itself" }, "shape": { "enum": ["template", "spec", "container", "fields"], "description": "what stands there: a pod template (metadata, spec), a pod spec, one container, or fields that an operator makes a container of" }, "role": { "type": "string", "description": "tells several pods of one workload apart; {key} is the matched member or the item's name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels that the controller adds; {name} is the object's name" }, "complete": { "type": "boolean", "description": "template and these labels are all labels there are" }, "serviceAccount": { "type": "string", "description": "path of the service account's name from the object, where it is not in the pod spec" }, "namespace": { "type": "string", "description": "namespace of the pods, where it is not the object's" }, "containers": { "type": "array", "items": { "type": "string" }, "description": "paths from the pod spec to further containers" } } }, "workload-kinds-model": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string" }, "bare": { "type": "boolean", "description": "an id without a scheme (org/name) is a Hugging Face id" }, "dataset": { "type": "boolean" }, "prefix": { "type": "string", "description": "path of the value that stands before the id (a namespace of the hub)" }, "when": { "type": "string", "description": "path=value that must hold" }, "role": { "type": "string" } } }, "workload-kinds-token": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "description": "path of the Secret's name" }, "key": { "type": "string", "description": "path of the key, or the key itself with a leading =" }, "optional": { "type": "boolean" } } } } };
var schema20 = { "type": "object", "additionalProperties": false, "required": ["id", "host", "purpose", "source"], "properties": { "id": { "type": "string" }, "host": { "type": "string", "description": "exact name, or *.suffix for every name below it" }, "purpose": { "enum": ["hub-api", "hub-download", "inference-router", "inference-endpoint", "space", "dataset-viewer", "telemetry", "custom"] }, "download": { "enum": ["us", "eu", "legacy"], "description": "part of a download: needed for repositories stored in that region, or only by old clients" }, "source": { "type": "string" } } };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["id", "source"], "properties": { "id": { "type": "string" }, "images": { "type": "array", "items": { "type": "string" }, "description": "parts of the image reference without its tag" }, "commands": { "type": "array", "items": { "type": "string" }, "description": "words that start it, as written: `vllm serve`" }, "positional": { "type": "boolean", "description": "the first word after the command that is no flag is the model" }, "flags": { "type": "array", "items": { "type": "string" } }, "variables": { "type": "array", "items": { "type": "string" } }, "tokenFlags": { "type": "array", "items": { "type": "string" } }, "ignoresOffline": { "type": "boolean", "description": "HF_HUB_OFFLINE has no effect on it" }, "singleSegment": { "type": "boolean", "description": "a model id without an organisation is a Hugging Face id too" }, "prefixed": { "type": "boolean", "description": "only ids that start with hf.co/ or huggingface.co/ are Hugging Face's" }, "default": { "type": "string", "description": "model that is fetched when none is named" }, "source": { "type": "string" } } };
var schema39 = { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kind", "class", "name", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "kind": { "type": "string" }, "class": { "enum": ["store", "dynamic", "encrypted"] }, "name": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the Secret's name, the first that leads anywhere counts; all of its matches" }, "namespace": { "$ref": "#/definitions/secret-stores-paths" }, "everyNamespace": { "type": "boolean", "description": "writes the Secret into several namespaces" }, "keys": { "$ref": "#/definitions/secret-stores-paths", "description": "paths of the keys it writes; a path that ends in .* names the members of a mapping" }, "openKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, it may write other keys too; * = always" }, "templateKeys": { "$ref": "#/definitions/secret-stores-paths", "description": "where one of these leads anywhere, only these keys exist" }, "annotations": { "$ref": "#/definitions/secret-stores-paths", "description": "annotations that may record rotation" }, "dynamicWhen": { "$ref": "#/definitions/secret-stores-paths", "description": "paths that make it mint the value on demand" }, "dynamicKinds": { "type": "array", "items": { "type": "string" } }, "pinned": { "$ref": "#/definitions/secret-stores-paths", "description": "a value here pins one version of the remote value" }, "refresh": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "default": { "type": "string" }, "policy": { "type": "string" }, "policyDisabled": { "type": "array", "items": { "type": "string" } }, "frozen": { "type": "string" }, "never": { "type": "string", "description": "why it never follows the store" }, "neverWhen": { "type": "string", "description": "path=value under which it never follows" } } }, "restarts": { "type": "string", "description": "path of a list of workloads that it restarts" }, "source": { "type": "string" } } };
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
      if (!func2.call(schema39.properties, key0)) {
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
      if (!(data4 === "store" || data4 === "dynamic" || data4 === "encrypted")) {
        const err12 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema39.properties.class.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.everyNamespace !== void 0) {
      if (typeof data.everyNamespace !== "boolean") {
        const err17 = { instancePath: instancePath + "/everyNamespace", schemaPath: "#/properties/everyNamespace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data10 = data.keys;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data10[i3] !== "string") {
            const err18 = { instancePath: instancePath + "/keys/" + i3, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/keys", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.openKeys !== void 0) {
      let data12 = data.openKeys;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data12[i4] !== "string") {
            const err20 = { instancePath: instancePath + "/openKeys/" + i4, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/openKeys", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.templateKeys !== void 0) {
      let data14 = data.templateKeys;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data14[i5] !== "string") {
            const err22 = { instancePath: instancePath + "/templateKeys/" + i5, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/templateKeys", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      let data16 = data.annotations;
      if (Array.isArray(data16)) {
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data16[i6] !== "string") {
            const err24 = { instancePath: instancePath + "/annotations/" + i6, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/annotations", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.dynamicWhen !== void 0) {
      let data18 = data.dynamicWhen;
      if (Array.isArray(data18)) {
        const len7 = data18.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data18[i7] !== "string") {
            const err26 = { instancePath: instancePath + "/dynamicWhen/" + i7, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/dynamicWhen", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.dynamicKinds !== void 0) {
      let data20 = data.dynamicKinds;
      if (Array.isArray(data20)) {
        const len8 = data20.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data20[i8] !== "string") {
            const err28 = { instancePath: instancePath + "/dynamicKinds/" + i8, schemaPath: "#/properties/dynamicKinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/dynamicKinds", schemaPath: "#/properties/dynamicKinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.pinned !== void 0) {
      let data22 = data.pinned;
      if (Array.isArray(data22)) {
        const len9 = data22.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data22[i9] !== "string") {
            const err30 = { instancePath: instancePath + "/pinned/" + i9, schemaPath: "#/definitions/secret-stores-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/pinned", schemaPath: "#/definitions/secret-stores-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.refresh !== void 0) {
      let data24 = data.refresh;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key1 in data24) {
          if (!(key1 === "path" || key1 === "default" || key1 === "policy" || key1 === "policyDisabled" || key1 === "frozen" || key1 === "never" || key1 === "neverWhen")) {
            const err32 = { instancePath: instancePath + "/refresh", schemaPath: "#/properties/refresh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data24.path !== void 0) {
          if (typeof data24.path !== "string") {
            const err33 = { instancePath: instancePath + "/refresh/path", schemaPath: "#/properties/refresh/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data24.default !== void 0) {
          if (typeof data24.default !== "string") {
            const err34 = { instancePath: instancePath + "/refresh/default", schemaPath: "#/properties/refresh/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data24.policy !== void 0) {
          if (typeof data24.policy !== "string") {
            const err35 = { instancePath: instancePath + "/refresh/policy", schemaPath: "#/properties/refresh/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data24.policyDisabled !== void 0) {
          let data28 = data24.policyDisabled;
          if (Array.isArray(data28)) {
            const len10 = data28.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (typeof data28[i10] !== "string") {
                const err36 = { instancePath: instancePath + "/refresh/policyDisabled/" + i10, schemaPath: "#/properties/refresh/properties/policyDisabled/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/refresh/policyDisabled", schemaPath: "#/properties/refresh/properties/policyDisabled/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data24.frozen !== void 0) {
          if (typeof data24.frozen !== "string") {
            const err38 = { instancePath: instancePath + "/refresh/frozen", schemaPath: "#/properties/refresh/properties/frozen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data24.never !== void 0) {
          if (typeof data24.never !== "string") {
            const err39 = { instancePath: instancePath + "/refresh/never", schemaPath: "#/properties/refresh/properties/never/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data24.neverWhen !== void 0) {
          if (typeof data24.neverWhen !== "string") {
            const err40 = { instancePath: instancePath + "/refresh/neverWhen", schemaPath: "#/properties/refresh/properties/neverWhen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/refresh", schemaPath: "#/properties/refresh/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.restarts !== void 0) {
      if (typeof data.restarts !== "string") {
        const err42 = { instancePath: instancePath + "/restarts", schemaPath: "#/properties/restarts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err43 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "object", "additionalProperties": false, "required": ["id", "groups", "kinds", "source"], "properties": { "id": { "type": "string" }, "groups": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "API groups; '' is the core group" }, "kinds": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "shortLived": { "type": "boolean", "description": "its pods run to an end" }, "pods": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-pod" } }, "models": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-model" } }, "tokens": { "type": "array", "items": { "$ref": "#/definitions/workload-kinds-token" } }, "configs": { "type": "array", "items": { "type": "string" }, "description": "paths of strings that hold YAML with further models" }, "source": { "type": "string" } } };
var schema49 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "a.b.c; [*] each item of a list; .* each member of a mapping; '' the object itself" }, "shape": { "enum": ["template", "spec", "container", "fields"], "description": "what stands there: a pod template (metadata, spec), a pod spec, one container, or fields that an operator makes a container of" }, "role": { "type": "string", "description": "tells several pods of one workload apart; {key} is the matched member or the item's name" }, "labels": { "type": "object", "additionalProperties": { "type": "string" }, "description": "labels that the controller adds; {name} is the object's name" }, "complete": { "type": "boolean", "description": "template and these labels are all labels there are" }, "serviceAccount": { "type": "string", "description": "path of the service account's name from the object, where it is not in the pod spec" }, "namespace": { "type": "string", "description": "namespace of the pods, where it is not the object's" }, "containers": { "type": "array", "items": { "type": "string" }, "description": "paths from the pod spec to further containers" } } };
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
      if (!func2.call(schema48.properties, key0)) {
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
              if (!(key1 === "path" || key1 === "shape" || key1 === "role" || key1 === "labels" || key1 === "complete" || key1 === "serviceAccount" || key1 === "namespace" || key1 === "containers")) {
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
                const err16 = { instancePath: instancePath + "/pods/" + i2 + "/shape", schemaPath: "#/definitions/workload-kinds-pod/properties/shape/enum", keyword: "enum", params: { allowedValues: schema49.properties.shape.enum }, message: "must be equal to one of the allowed values" };
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
            if (data7.namespace !== void 0) {
              if (typeof data7.namespace !== "string") {
                const err22 = { instancePath: instancePath + "/pods/" + i2 + "/namespace", schemaPath: "#/definitions/workload-kinds-pod/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.containers !== void 0) {
              let data16 = data7.containers;
              if (Array.isArray(data16)) {
                const len3 = data16.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data16[i3] !== "string") {
                    const err23 = { instancePath: instancePath + "/pods/" + i2 + "/containers/" + i3, schemaPath: "#/definitions/workload-kinds-pod/properties/containers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/pods/" + i2 + "/containers", schemaPath: "#/definitions/workload-kinds-pod/properties/containers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/pods/" + i2, schemaPath: "#/definitions/workload-kinds-pod/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/pods", schemaPath: "#/properties/pods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data18 = data.models;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data19 = data18[i4];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.path === void 0) {
              const err27 = { instancePath: instancePath + "/models/" + i4, schemaPath: "#/definitions/workload-kinds-model/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key3 in data19) {
              if (!(key3 === "path" || key3 === "bare" || key3 === "dataset" || key3 === "prefix" || key3 === "when" || key3 === "role")) {
                const err28 = { instancePath: instancePath + "/models/" + i4, schemaPath: "#/definitions/workload-kinds-model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data19.path !== void 0) {
              if (typeof data19.path !== "string") {
                const err29 = { instancePath: instancePath + "/models/" + i4 + "/path", schemaPath: "#/definitions/workload-kinds-model/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data19.bare !== void 0) {
              if (typeof data19.bare !== "boolean") {
                const err30 = { instancePath: instancePath + "/models/" + i4 + "/bare", schemaPath: "#/definitions/workload-kinds-model/properties/bare/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data19.dataset !== void 0) {
              if (typeof data19.dataset !== "boolean") {
                const err31 = { instancePath: instancePath + "/models/" + i4 + "/dataset", schemaPath: "#/definitions/workload-kinds-model/properties/dataset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data19.prefix !== void 0) {
              if (typeof data19.prefix !== "string") {
                const err32 = { instancePath: instancePath + "/models/" + i4 + "/prefix", schemaPath: "#/definitions/workload-kinds-model/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data19.when !== void 0) {
              if (typeof data19.when !== "string") {
                const err33 = { instancePath: instancePath + "/models/" + i4 + "/when", schemaPath: "#/definitions/workload-kinds-model/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data19.role !== void 0) {
              if (typeof data19.role !== "string") {
                const err34 = { instancePath: instancePath + "/models/" + i4 + "/role", schemaPath: "#/definitions/workload-kinds-model/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/models/" + i4, schemaPath: "#/definitions/workload-kinds-model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data26 = data.tokens;
      if (Array.isArray(data26)) {
        const len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data27 = data26[i5];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.name === void 0) {
              const err37 = { instancePath: instancePath + "/tokens/" + i5, schemaPath: "#/definitions/workload-kinds-token/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key4 in data27) {
              if (!(key4 === "name" || key4 === "key" || key4 === "optional")) {
                const err38 = { instancePath: instancePath + "/tokens/" + i5, schemaPath: "#/definitions/workload-kinds-token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data27.name !== void 0) {
              if (typeof data27.name !== "string") {
                const err39 = { instancePath: instancePath + "/tokens/" + i5 + "/name", schemaPath: "#/definitions/workload-kinds-token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data27.key !== void 0) {
              if (typeof data27.key !== "string") {
                const err40 = { instancePath: instancePath + "/tokens/" + i5 + "/key", schemaPath: "#/definitions/workload-kinds-token/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data27.optional !== void 0) {
              if (typeof data27.optional !== "boolean") {
                const err41 = { instancePath: instancePath + "/tokens/" + i5 + "/optional", schemaPath: "#/definitions/workload-kinds-token/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/tokens/" + i5, schemaPath: "#/definitions/workload-kinds-token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.configs !== void 0) {
      let data31 = data.configs;
      if (Array.isArray(data31)) {
        const len6 = data31.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data31[i6] !== "string") {
            const err44 = { instancePath: instancePath + "/configs/" + i6, schemaPath: "#/properties/configs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/configs", schemaPath: "#/properties/configs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err46 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
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
      if (!func2.call(schema19.properties, key0)) {
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
    if (data.destinations !== void 0) {
      let data3 = data.destinations;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "suffixes" || key1 === "hosts" || key1 === "transports" || key1 === "providers" || key1 === "mirrors")) {
            const err7 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.suffixes !== void 0) {
          let data4 = data3.suffixes;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i2 = 0; i2 < len1; i2++) {
              if (typeof data4[i2] !== "string") {
                const err8 = { instancePath: instancePath + "/destinations/suffixes/" + i2, schemaPath: "#/properties/destinations/properties/suffixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/destinations/suffixes", schemaPath: "#/properties/destinations/properties/suffixes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.hosts !== void 0) {
          let data6 = data3.hosts;
          if (Array.isArray(data6)) {
            const len2 = data6.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data7 = data6[i3];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id === void 0) {
                  const err10 = { instancePath: instancePath + "/destinations/hosts/" + i3, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data7.host === void 0) {
                  const err11 = { instancePath: instancePath + "/destinations/hosts/" + i3, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data7.purpose === void 0) {
                  const err12 = { instancePath: instancePath + "/destinations/hosts/" + i3, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (data7.source === void 0) {
                  const err13 = { instancePath: instancePath + "/destinations/hosts/" + i3, schemaPath: "#/definitions/destinations-host/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                for (const key2 in data7) {
                  if (!(key2 === "id" || key2 === "host" || key2 === "purpose" || key2 === "download" || key2 === "source")) {
                    const err14 = { instancePath: instancePath + "/destinations/hosts/" + i3, schemaPath: "#/definitions/destinations-host/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data7.id !== void 0) {
                  if (typeof data7.id !== "string") {
                    const err15 = { instancePath: instancePath + "/destinations/hosts/" + i3 + "/id", schemaPath: "#/definitions/destinations-host/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data7.host !== void 0) {
                  if (typeof data7.host !== "string") {
                    const err16 = { instancePath: instancePath + "/destinations/hosts/" + i3 + "/host", schemaPath: "#/definitions/destinations-host/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data7.purpose !== void 0) {
                  let data10 = data7.purpose;
                  if (!(data10 === "hub-api" || data10 === "hub-download" || data10 === "inference-router" || data10 === "inference-endpoint" || data10 === "space" || data10 === "dataset-viewer" || data10 === "telemetry" || data10 === "custom")) {
                    const err17 = { instancePath: instancePath + "/destinations/hosts/" + i3 + "/purpose", schemaPath: "#/definitions/destinations-host/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema20.properties.purpose.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data7.download !== void 0) {
                  let data11 = data7.download;
                  if (!(data11 === "us" || data11 === "eu" || data11 === "legacy")) {
                    const err18 = { instancePath: instancePath + "/destinations/hosts/" + i3 + "/download", schemaPath: "#/definitions/destinations-host/properties/download/enum", keyword: "enum", params: { allowedValues: schema20.properties.download.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data7.source !== void 0) {
                  if (typeof data7.source !== "string") {
                    const err19 = { instancePath: instancePath + "/destinations/hosts/" + i3 + "/source", schemaPath: "#/definitions/destinations-host/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/destinations/hosts/" + i3, schemaPath: "#/definitions/destinations-host/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/destinations/hosts", schemaPath: "#/properties/destinations/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.transports !== void 0) {
          let data13 = data3.transports;
          if (Array.isArray(data13)) {
            const len3 = data13.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data14 = data13[i4];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.id === void 0) {
                  const err22 = { instancePath: instancePath + "/destinations/transports/" + i4, schemaPath: "#/definitions/destinations-transport/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data14.anyOf === void 0) {
                  const err23 = { instancePath: instancePath + "/destinations/transports/" + i4, schemaPath: "#/definitions/destinations-transport/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data14.source === void 0) {
                  const err24 = { instancePath: instancePath + "/destinations/transports/" + i4, schemaPath: "#/definitions/destinations-transport/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                for (const key3 in data14) {
                  if (!(key3 === "id" || key3 === "anyOf" || key3 === "source")) {
                    const err25 = { instancePath: instancePath + "/destinations/transports/" + i4, schemaPath: "#/definitions/destinations-transport/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data14.id !== void 0) {
                  if (typeof data14.id !== "string") {
                    const err26 = { instancePath: instancePath + "/destinations/transports/" + i4 + "/id", schemaPath: "#/definitions/destinations-transport/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data14.anyOf !== void 0) {
                  let data16 = data14.anyOf;
                  if (Array.isArray(data16)) {
                    const len4 = data16.length;
                    for (let i5 = 0; i5 < len4; i5++) {
                      let data17 = data16[i5];
                      if (Array.isArray(data17)) {
                        const len5 = data17.length;
                        for (let i6 = 0; i6 < len5; i6++) {
                          if (typeof data17[i6] !== "string") {
                            const err27 = { instancePath: instancePath + "/destinations/transports/" + i4 + "/anyOf/" + i5 + "/" + i6, schemaPath: "#/definitions/destinations-transport/properties/anyOf/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err27];
                            } else {
                              vErrors.push(err27);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err28 = { instancePath: instancePath + "/destinations/transports/" + i4 + "/anyOf/" + i5, schemaPath: "#/definitions/destinations-transport/properties/anyOf/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/destinations/transports/" + i4 + "/anyOf", schemaPath: "#/definitions/destinations-transport/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data14.source !== void 0) {
                  if (typeof data14.source !== "string") {
                    const err30 = { instancePath: instancePath + "/destinations/transports/" + i4 + "/source", schemaPath: "#/definitions/destinations-transport/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              } else {
                const err31 = { instancePath: instancePath + "/destinations/transports/" + i4, schemaPath: "#/definitions/destinations-transport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/destinations/transports", schemaPath: "#/properties/destinations/properties/transports/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data3.providers !== void 0) {
          let data20 = data3.providers;
          if (Array.isArray(data20)) {
            const len6 = data20.length;
            for (let i7 = 0; i7 < len6; i7++) {
              let data21 = data20[i7];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.id === void 0) {
                  const err33 = { instancePath: instancePath + "/destinations/providers/" + i7, schemaPath: "#/definitions/destinations-provider/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data21.hosts === void 0) {
                  const err34 = { instancePath: instancePath + "/destinations/providers/" + i7, schemaPath: "#/definitions/destinations-provider/required", keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property 'hosts'" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data21.source === void 0) {
                  const err35 = { instancePath: instancePath + "/destinations/providers/" + i7, schemaPath: "#/definitions/destinations-provider/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                for (const key4 in data21) {
                  if (!(key4 === "id" || key4 === "hosts" || key4 === "source")) {
                    const err36 = { instancePath: instancePath + "/destinations/providers/" + i7, schemaPath: "#/definitions/destinations-provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data21.id !== void 0) {
                  if (typeof data21.id !== "string") {
                    const err37 = { instancePath: instancePath + "/destinations/providers/" + i7 + "/id", schemaPath: "#/definitions/destinations-provider/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data21.hosts !== void 0) {
                  let data23 = data21.hosts;
                  if (Array.isArray(data23)) {
                    const len7 = data23.length;
                    for (let i8 = 0; i8 < len7; i8++) {
                      if (typeof data23[i8] !== "string") {
                        const err38 = { instancePath: instancePath + "/destinations/providers/" + i7 + "/hosts/" + i8, schemaPath: "#/definitions/destinations-provider/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/destinations/providers/" + i7 + "/hosts", schemaPath: "#/definitions/destinations-provider/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data21.source !== void 0) {
                  if (typeof data21.source !== "string") {
                    const err40 = { instancePath: instancePath + "/destinations/providers/" + i7 + "/source", schemaPath: "#/definitions/destinations-provider/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/destinations/providers/" + i7, schemaPath: "#/definitions/destinations-provider/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/destinations/providers", schemaPath: "#/properties/destinations/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data3.mirrors !== void 0) {
          let data26 = data3.mirrors;
          if (Array.isArray(data26)) {
            const len8 = data26.length;
            for (let i9 = 0; i9 < len8; i9++) {
              let data27 = data26[i9];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.id === void 0) {
                  const err43 = { instancePath: instancePath + "/destinations/mirrors/" + i9, schemaPath: "#/definitions/destinations-mirror/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data27.host === void 0) {
                  const err44 = { instancePath: instancePath + "/destinations/mirrors/" + i9, schemaPath: "#/definitions/destinations-mirror/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (data27.source === void 0) {
                  const err45 = { instancePath: instancePath + "/destinations/mirrors/" + i9, schemaPath: "#/definitions/destinations-mirror/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                for (const key5 in data27) {
                  if (!(key5 === "id" || key5 === "host" || key5 === "source")) {
                    const err46 = { instancePath: instancePath + "/destinations/mirrors/" + i9, schemaPath: "#/definitions/destinations-mirror/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data27.id !== void 0) {
                  if (typeof data27.id !== "string") {
                    const err47 = { instancePath: instancePath + "/destinations/mirrors/" + i9 + "/id", schemaPath: "#/definitions/destinations-mirror/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data27.host !== void 0) {
                  if (typeof data27.host !== "string") {
                    const err48 = { instancePath: instancePath + "/destinations/mirrors/" + i9 + "/host", schemaPath: "#/definitions/destinations-mirror/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data27.source !== void 0) {
                  if (typeof data27.source !== "string") {
                    const err49 = { instancePath: instancePath + "/destinations/mirrors/" + i9 + "/source", schemaPath: "#/definitions/destinations-mirror/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/destinations/mirrors/" + i9, schemaPath: "#/definitions/destinations-mirror/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/destinations/mirrors", schemaPath: "#/properties/destinations/properties/mirrors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.engines !== void 0) {
      let data31 = data.engines;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key6 in data31) {
          if (!(key6 === "engines" || key6 === "scripts")) {
            const err53 = { instancePath: instancePath + "/engines", schemaPath: "#/properties/engines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data31.engines !== void 0) {
          let data32 = data31.engines;
          if (Array.isArray(data32)) {
            const len9 = data32.length;
            for (let i10 = 0; i10 < len9; i10++) {
              let data33 = data32[i10];
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (data33.id === void 0) {
                  const err54 = { instancePath: instancePath + "/engines/engines/" + i10, schemaPath: "#/definitions/engines-engine/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data33.source === void 0) {
                  const err55 = { instancePath: instancePath + "/engines/engines/" + i10, schemaPath: "#/definitions/engines-engine/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                for (const key7 in data33) {
                  if (!func2.call(schema24.properties, key7)) {
                    const err56 = { instancePath: instancePath + "/engines/engines/" + i10, schemaPath: "#/definitions/engines-engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data33.id !== void 0) {
                  if (typeof data33.id !== "string") {
                    const err57 = { instancePath: instancePath + "/engines/engines/" + i10 + "/id", schemaPath: "#/definitions/engines-engine/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data33.images !== void 0) {
                  let data35 = data33.images;
                  if (Array.isArray(data35)) {
                    const len10 = data35.length;
                    for (let i11 = 0; i11 < len10; i11++) {
                      if (typeof data35[i11] !== "string") {
                        const err58 = { instancePath: instancePath + "/engines/engines/" + i10 + "/images/" + i11, schemaPath: "#/definitions/engines-engine/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/engines/engines/" + i10 + "/images", schemaPath: "#/definitions/engines-engine/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data33.commands !== void 0) {
                  let data37 = data33.commands;
                  if (Array.isArray(data37)) {
                    const len11 = data37.length;
                    for (let i12 = 0; i12 < len11; i12++) {
                      if (typeof data37[i12] !== "string") {
                        const err60 = { instancePath: instancePath + "/engines/engines/" + i10 + "/commands/" + i12, schemaPath: "#/definitions/engines-engine/properties/commands/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/engines/engines/" + i10 + "/commands", schemaPath: "#/definitions/engines-engine/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data33.positional !== void 0) {
                  if (typeof data33.positional !== "boolean") {
                    const err62 = { instancePath: instancePath + "/engines/engines/" + i10 + "/positional", schemaPath: "#/definitions/engines-engine/properties/positional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data33.flags !== void 0) {
                  let data40 = data33.flags;
                  if (Array.isArray(data40)) {
                    const len12 = data40.length;
                    for (let i13 = 0; i13 < len12; i13++) {
                      if (typeof data40[i13] !== "string") {
                        const err63 = { instancePath: instancePath + "/engines/engines/" + i10 + "/flags/" + i13, schemaPath: "#/definitions/engines-engine/properties/flags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/engines/engines/" + i10 + "/flags", schemaPath: "#/definitions/engines-engine/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data33.variables !== void 0) {
                  let data42 = data33.variables;
                  if (Array.isArray(data42)) {
                    const len13 = data42.length;
                    for (let i14 = 0; i14 < len13; i14++) {
                      if (typeof data42[i14] !== "string") {
                        const err65 = { instancePath: instancePath + "/engines/engines/" + i10 + "/variables/" + i14, schemaPath: "#/definitions/engines-engine/properties/variables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/engines/engines/" + i10 + "/variables", schemaPath: "#/definitions/engines-engine/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data33.tokenFlags !== void 0) {
                  let data44 = data33.tokenFlags;
                  if (Array.isArray(data44)) {
                    const len14 = data44.length;
                    for (let i15 = 0; i15 < len14; i15++) {
                      if (typeof data44[i15] !== "string") {
                        const err67 = { instancePath: instancePath + "/engines/engines/" + i10 + "/tokenFlags/" + i15, schemaPath: "#/definitions/engines-engine/properties/tokenFlags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err67];
                        } else {
                          vErrors.push(err67);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/engines/engines/" + i10 + "/tokenFlags", schemaPath: "#/definitions/engines-engine/properties/tokenFlags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data33.ignoresOffline !== void 0) {
                  if (typeof data33.ignoresOffline !== "boolean") {
                    const err69 = { instancePath: instancePath + "/engines/engines/" + i10 + "/ignoresOffline", schemaPath: "#/definitions/engines-engine/properties/ignoresOffline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                if (data33.singleSegment !== void 0) {
                  if (typeof data33.singleSegment !== "boolean") {
                    const err70 = { instancePath: instancePath + "/engines/engines/" + i10 + "/singleSegment", schemaPath: "#/definitions/engines-engine/properties/singleSegment/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (data33.prefixed !== void 0) {
                  if (typeof data33.prefixed !== "boolean") {
                    const err71 = { instancePath: instancePath + "/engines/engines/" + i10 + "/prefixed", schemaPath: "#/definitions/engines-engine/properties/prefixed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data33.default !== void 0) {
                  if (typeof data33.default !== "string") {
                    const err72 = { instancePath: instancePath + "/engines/engines/" + i10 + "/default", schemaPath: "#/definitions/engines-engine/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data33.source !== void 0) {
                  if (typeof data33.source !== "string") {
                    const err73 = { instancePath: instancePath + "/engines/engines/" + i10 + "/source", schemaPath: "#/definitions/engines-engine/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
              } else {
                const err74 = { instancePath: instancePath + "/engines/engines/" + i10, schemaPath: "#/definitions/engines-engine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/engines/engines", schemaPath: "#/properties/engines/properties/engines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data31.scripts !== void 0) {
          let data51 = data31.scripts;
          if (Array.isArray(data51)) {
            const len15 = data51.length;
            for (let i16 = 0; i16 < len15; i16++) {
              let data52 = data51[i16];
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (data52.id === void 0) {
                  const err76 = { instancePath: instancePath + "/engines/scripts/" + i16, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                if (data52.pattern === void 0) {
                  const err77 = { instancePath: instancePath + "/engines/scripts/" + i16, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (data52.source === void 0) {
                  const err78 = { instancePath: instancePath + "/engines/scripts/" + i16, schemaPath: "#/definitions/engines-script/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                for (const key8 in data52) {
                  if (!(key8 === "id" || key8 === "pattern" || key8 === "source")) {
                    const err79 = { instancePath: instancePath + "/engines/scripts/" + i16, schemaPath: "#/definitions/engines-script/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data52.id !== void 0) {
                  if (typeof data52.id !== "string") {
                    const err80 = { instancePath: instancePath + "/engines/scripts/" + i16 + "/id", schemaPath: "#/definitions/engines-script/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data52.pattern !== void 0) {
                  if (typeof data52.pattern !== "string") {
                    const err81 = { instancePath: instancePath + "/engines/scripts/" + i16 + "/pattern", schemaPath: "#/definitions/engines-script/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data52.source !== void 0) {
                  if (typeof data52.source !== "string") {
                    const err82 = { instancePath: instancePath + "/engines/scripts/" + i16 + "/source", schemaPath: "#/definitions/engines-script/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
              } else {
                const err83 = { instancePath: instancePath + "/engines/scripts/" + i16, schemaPath: "#/definitions/engines-script/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/engines/scripts", schemaPath: "#/properties/engines/properties/scripts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/engines", schemaPath: "#/properties/engines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data56 = data.environment;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const key9 in data56) {
          if (!(key9 === "tokens" || key9 === "endpoints" || key9 === "offline")) {
            const err86 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data56.tokens !== void 0) {
          let data57 = data56.tokens;
          if (Array.isArray(data57)) {
            const len16 = data57.length;
            for (let i17 = 0; i17 < len16; i17++) {
              let data58 = data57[i17];
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (data58.id === void 0) {
                  const err87 = { instancePath: instancePath + "/environment/tokens/" + i17, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (data58.name === void 0) {
                  const err88 = { instancePath: instancePath + "/environment/tokens/" + i17, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data58.rank === void 0) {
                  const err89 = { instancePath: instancePath + "/environment/tokens/" + i17, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (data58.source === void 0) {
                  const err90 = { instancePath: instancePath + "/environment/tokens/" + i17, schemaPath: "#/definitions/environment-token/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                for (const key10 in data58) {
                  if (!(key10 === "id" || key10 === "name" || key10 === "rank" || key10 === "file" || key10 === "keyless" || key10 === "source")) {
                    const err91 = { instancePath: instancePath + "/environment/tokens/" + i17, schemaPath: "#/definitions/environment-token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data58.id !== void 0) {
                  if (typeof data58.id !== "string") {
                    const err92 = { instancePath: instancePath + "/environment/tokens/" + i17 + "/id", schemaPath: "#/definitions/environment-token/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
                if (data58.name !== void 0) {
                  if (typeof data58.name !== "string") {
                    const err93 = { instancePath: instancePath + "/environment/tokens/" + i17 + "/name", schemaPath: "#/definitions/environment-token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data58.rank !== void 0) {
                  let data61 = data58.rank;
                  if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                    const err94 = { instancePath: instancePath + "/environment/tokens/" + i17 + "/rank", schemaPath: "#/definitions/environment-token/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data58.file !== void 0) {
                  if (typeof data58.file !== "boolean") {
                    const err95 = { instancePath: instancePath + "/environment/tokens/" + i17 + "/file", schemaPath: "#/definitions/environment-token/properties/file/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data58.keyless !== void 0) {
                  if (typeof data58.keyless !== "boolean") {
                    const err96 = { instancePath: instancePath + "/environment/tokens/" + i17 + "/keyless", schemaPath: "#/definitions/environment-token/properties/keyless/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data58.source !== void 0) {
                  if (typeof data58.source !== "string") {
                    const err97 = { instancePath: instancePath + "/environment/tokens/" + i17 + "/source", schemaPath: "#/definitions/environment-token/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
              } else {
                const err98 = { instancePath: instancePath + "/environment/tokens/" + i17, schemaPath: "#/definitions/environment-token/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/environment/tokens", schemaPath: "#/properties/environment/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data56.endpoints !== void 0) {
          let data65 = data56.endpoints;
          if (Array.isArray(data65)) {
            const len17 = data65.length;
            for (let i18 = 0; i18 < len17; i18++) {
              let data66 = data65[i18];
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.id === void 0) {
                  const err100 = { instancePath: instancePath + "/environment/endpoints/" + i18, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                if (data66.name === void 0) {
                  const err101 = { instancePath: instancePath + "/environment/endpoints/" + i18, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (data66.source === void 0) {
                  const err102 = { instancePath: instancePath + "/environment/endpoints/" + i18, schemaPath: "#/definitions/environment-variable/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
                for (const key11 in data66) {
                  if (!(key11 === "id" || key11 === "name" || key11 === "source")) {
                    const err103 = { instancePath: instancePath + "/environment/endpoints/" + i18, schemaPath: "#/definitions/environment-variable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                }
                if (data66.id !== void 0) {
                  if (typeof data66.id !== "string") {
                    const err104 = { instancePath: instancePath + "/environment/endpoints/" + i18 + "/id", schemaPath: "#/definitions/environment-variable/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
                if (data66.name !== void 0) {
                  if (typeof data66.name !== "string") {
                    const err105 = { instancePath: instancePath + "/environment/endpoints/" + i18 + "/name", schemaPath: "#/definitions/environment-variable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                }
                if (data66.source !== void 0) {
                  if (typeof data66.source !== "string") {
                    const err106 = { instancePath: instancePath + "/environment/endpoints/" + i18 + "/source", schemaPath: "#/definitions/environment-variable/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
              } else {
                const err107 = { instancePath: instancePath + "/environment/endpoints/" + i18, schemaPath: "#/definitions/environment-variable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/environment/endpoints", schemaPath: "#/properties/environment/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data56.offline !== void 0) {
          let data70 = data56.offline;
          if (Array.isArray(data70)) {
            const len18 = data70.length;
            for (let i19 = 0; i19 < len18; i19++) {
              let data71 = data70[i19];
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                if (data71.id === void 0) {
                  const err109 = { instancePath: instancePath + "/environment/offline/" + i19, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                if (data71.name === void 0) {
                  const err110 = { instancePath: instancePath + "/environment/offline/" + i19, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (data71.values === void 0) {
                  const err111 = { instancePath: instancePath + "/environment/offline/" + i19, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
                if (data71.source === void 0) {
                  const err112 = { instancePath: instancePath + "/environment/offline/" + i19, schemaPath: "#/definitions/environment-offline/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                for (const key12 in data71) {
                  if (!(key12 === "id" || key12 === "name" || key12 === "values" || key12 === "unless" || key12 === "source")) {
                    const err113 = { instancePath: instancePath + "/environment/offline/" + i19, schemaPath: "#/definitions/environment-offline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                if (data71.id !== void 0) {
                  if (typeof data71.id !== "string") {
                    const err114 = { instancePath: instancePath + "/environment/offline/" + i19 + "/id", schemaPath: "#/definitions/environment-offline/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                if (data71.name !== void 0) {
                  if (typeof data71.name !== "string") {
                    const err115 = { instancePath: instancePath + "/environment/offline/" + i19 + "/name", schemaPath: "#/definitions/environment-offline/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                }
                if (data71.values !== void 0) {
                  let data74 = data71.values;
                  if (Array.isArray(data74)) {
                    const len19 = data74.length;
                    for (let i20 = 0; i20 < len19; i20++) {
                      if (typeof data74[i20] !== "string") {
                        const err116 = { instancePath: instancePath + "/environment/offline/" + i19 + "/values/" + i20, schemaPath: "#/definitions/environment-offline/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err117 = { instancePath: instancePath + "/environment/offline/" + i19 + "/values", schemaPath: "#/definitions/environment-offline/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                }
                if (data71.unless !== void 0) {
                  if (typeof data71.unless !== "string") {
                    const err118 = { instancePath: instancePath + "/environment/offline/" + i19 + "/unless", schemaPath: "#/definitions/environment-offline/properties/unless/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                }
                if (data71.source !== void 0) {
                  if (typeof data71.source !== "string") {
                    const err119 = { instancePath: instancePath + "/environment/offline/" + i19 + "/source", schemaPath: "#/definitions/environment-offline/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = { instancePath: instancePath + "/environment/offline/" + i19, schemaPath: "#/definitions/environment-offline/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
          } else {
            const err121 = { instancePath: instancePath + "/environment/offline", schemaPath: "#/properties/environment/properties/offline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
      } else {
        const err122 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      let data78 = data.identity;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key13 in data78) {
          if (!(key13 === "storeAuthentication" || key13 === "workloadIdentity" || key13 === "copies")) {
            const err123 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data78.storeAuthentication !== void 0) {
          let data79 = data78.storeAuthentication;
          if (Array.isArray(data79)) {
            const len20 = data79.length;
            for (let i21 = 0; i21 < len20; i21++) {
              let data80 = data79[i21];
              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                if (data80.id === void 0) {
                  const err124 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                if (data80.group === void 0) {
                  const err125 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'" };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                if (data80.kinds === void 0) {
                  const err126 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                if (data80.path === void 0) {
                  const err127 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                if (data80.form === void 0) {
                  const err128 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'" };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
                if (data80.says === void 0) {
                  const err129 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (data80.source === void 0) {
                  const err130 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                for (const key14 in data80) {
                  if (!func2.call(schema19.properties.identity.properties.storeAuthentication.items.properties, key14)) {
                    const err131 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
                if (data80.id !== void 0) {
                  if (typeof data80.id !== "string") {
                    const err132 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/id", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                if (data80.group !== void 0) {
                  if (typeof data80.group !== "string") {
                    const err133 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/group", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  }
                }
                if (data80.kinds !== void 0) {
                  let data83 = data80.kinds;
                  if (Array.isArray(data83)) {
                    if (data83.length < 1) {
                      const err134 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/kinds", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                    const len21 = data83.length;
                    for (let i22 = 0; i22 < len21; i22++) {
                      if (typeof data83[i22] !== "string") {
                        const err135 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/kinds/" + i22, schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err135];
                        } else {
                          vErrors.push(err135);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err136 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/kinds", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data80.path !== void 0) {
                  if (typeof data80.path !== "string") {
                    const err137 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/path", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                }
                if (data80.equals !== void 0) {
                  if (typeof data80.equals !== "string") {
                    const err138 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/equals", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data80.form !== void 0) {
                  let data87 = data80.form;
                  if (!(data87 === "workload" || data87 === "controller" || data87 === "static")) {
                    const err139 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/form", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/form/enum", keyword: "enum", params: { allowedValues: schema19.properties.identity.properties.storeAuthentication.items.properties.form.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data80.says !== void 0) {
                  if (typeof data80.says !== "string") {
                    const err140 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/says", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data80.account !== void 0) {
                  if (typeof data80.account !== "string") {
                    const err141 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/account", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data80.source !== void 0) {
                  if (typeof data80.source !== "string") {
                    const err142 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21 + "/source", schemaPath: "#/properties/identity/properties/storeAuthentication/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
              } else {
                const err143 = { instancePath: instancePath + "/identity/storeAuthentication/" + i21, schemaPath: "#/properties/identity/properties/storeAuthentication/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          } else {
            const err144 = { instancePath: instancePath + "/identity/storeAuthentication", schemaPath: "#/properties/identity/properties/storeAuthentication/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data78.workloadIdentity !== void 0) {
          let data91 = data78.workloadIdentity;
          if (Array.isArray(data91)) {
            const len22 = data91.length;
            for (let i23 = 0; i23 < len22; i23++) {
              let data92 = data91[i23];
              if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                if (data92.id === void 0) {
                  const err145 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                if (data92.says === void 0) {
                  const err146 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                if (data92.on === void 0) {
                  const err147 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
                if (data92.key === void 0) {
                  const err148 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                if (data92.source === void 0) {
                  const err149 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                for (const key15 in data92) {
                  if (!(key15 === "id" || key15 === "says" || key15 === "on" || key15 === "key" || key15 === "podLabel" || key15 === "source")) {
                    const err150 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data92.id !== void 0) {
                  if (typeof data92.id !== "string") {
                    const err151 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23 + "/id", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data92.says !== void 0) {
                  if (typeof data92.says !== "string") {
                    const err152 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23 + "/says", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data92.on !== void 0) {
                  let data95 = data92.on;
                  if (!(data95 === "serviceAccount" || data95 === "pod")) {
                    const err153 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23 + "/on", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema19.properties.identity.properties.workloadIdentity.items.properties.on.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data92.key !== void 0) {
                  if (typeof data92.key !== "string") {
                    const err154 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23 + "/key", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data92.podLabel !== void 0) {
                  if (typeof data92.podLabel !== "string") {
                    const err155 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23 + "/podLabel", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/podLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
                if (data92.source !== void 0) {
                  if (typeof data92.source !== "string") {
                    const err156 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23 + "/source", schemaPath: "#/properties/identity/properties/workloadIdentity/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
              } else {
                const err157 = { instancePath: instancePath + "/identity/workloadIdentity/" + i23, schemaPath: "#/properties/identity/properties/workloadIdentity/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
          } else {
            const err158 = { instancePath: instancePath + "/identity/workloadIdentity", schemaPath: "#/properties/identity/properties/workloadIdentity/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data78.copies !== void 0) {
          let data99 = data78.copies;
          if (Array.isArray(data99)) {
            const len23 = data99.length;
            for (let i24 = 0; i24 < len23; i24++) {
              let data100 = data99[i24];
              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                if (data100.id === void 0) {
                  const err159 = { instancePath: instancePath + "/identity/copies/" + i24, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
                if (data100.says === void 0) {
                  const err160 = { instancePath: instancePath + "/identity/copies/" + i24, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
                if (data100.enable === void 0) {
                  const err161 = { instancePath: instancePath + "/identity/copies/" + i24, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "enable" }, message: "must have required property 'enable'" };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                if (data100.source === void 0) {
                  const err162 = { instancePath: instancePath + "/identity/copies/" + i24, schemaPath: "#/properties/identity/properties/copies/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
                for (const key16 in data100) {
                  if (!(key16 === "id" || key16 === "says" || key16 === "enable" || key16 === "enableValue" || key16 === "namespaces" || key16 === "selector" || key16 === "source")) {
                    const err163 = { instancePath: instancePath + "/identity/copies/" + i24, schemaPath: "#/properties/identity/properties/copies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                }
                if (data100.id !== void 0) {
                  if (typeof data100.id !== "string") {
                    const err164 = { instancePath: instancePath + "/identity/copies/" + i24 + "/id", schemaPath: "#/properties/identity/properties/copies/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                }
                if (data100.says !== void 0) {
                  if (typeof data100.says !== "string") {
                    const err165 = { instancePath: instancePath + "/identity/copies/" + i24 + "/says", schemaPath: "#/properties/identity/properties/copies/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                }
                if (data100.enable !== void 0) {
                  if (typeof data100.enable !== "string") {
                    const err166 = { instancePath: instancePath + "/identity/copies/" + i24 + "/enable", schemaPath: "#/properties/identity/properties/copies/items/properties/enable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
                if (data100.enableValue !== void 0) {
                  if (typeof data100.enableValue !== "string") {
                    const err167 = { instancePath: instancePath + "/identity/copies/" + i24 + "/enableValue", schemaPath: "#/properties/identity/properties/copies/items/properties/enableValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                if (data100.namespaces !== void 0) {
                  if (typeof data100.namespaces !== "string") {
                    const err168 = { instancePath: instancePath + "/identity/copies/" + i24 + "/namespaces", schemaPath: "#/properties/identity/properties/copies/items/properties/namespaces/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                }
                if (data100.selector !== void 0) {
                  if (typeof data100.selector !== "string") {
                    const err169 = { instancePath: instancePath + "/identity/copies/" + i24 + "/selector", schemaPath: "#/properties/identity/properties/copies/items/properties/selector/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data100.source !== void 0) {
                  if (typeof data100.source !== "string") {
                    const err170 = { instancePath: instancePath + "/identity/copies/" + i24 + "/source", schemaPath: "#/properties/identity/properties/copies/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                }
              } else {
                const err171 = { instancePath: instancePath + "/identity/copies/" + i24, schemaPath: "#/properties/identity/properties/copies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
          } else {
            const err172 = { instancePath: instancePath + "/identity/copies", schemaPath: "#/properties/identity/properties/copies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
      } else {
        const err173 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
    }
    if (data.rbac !== void 0) {
      let data108 = data.rbac;
      if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
        for (const key17 in data108) {
          if (!(key17 === "read" || key17 === "indirect" || key17 === "builtin" || key17 === "broad" || key17 === "operators")) {
            const err174 = { instancePath: instancePath + "/rbac", schemaPath: "#/properties/rbac/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data108.read !== void 0) {
          let data109 = data108.read;
          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
            if (data109.groups === void 0) {
              const err175 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            if (data109.resources === void 0) {
              const err176 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
            if (data109.verbs === void 0) {
              const err177 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/required", keyword: "required", params: { missingProperty: "verbs" }, message: "must have required property 'verbs'" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            for (const key18 in data109) {
              if (!(key18 === "groups" || key18 === "resources" || key18 === "verbs")) {
                const err178 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data109.groups !== void 0) {
              let data110 = data109.groups;
              if (Array.isArray(data110)) {
                if (data110.length < 1) {
                  const err179 = { instancePath: instancePath + "/rbac/read/groups", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
                const len24 = data110.length;
                for (let i25 = 0; i25 < len24; i25++) {
                  if (typeof data110[i25] !== "string") {
                    const err180 = { instancePath: instancePath + "/rbac/read/groups/" + i25, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                }
              } else {
                const err181 = { instancePath: instancePath + "/rbac/read/groups", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data109.resources !== void 0) {
              let data112 = data109.resources;
              if (Array.isArray(data112)) {
                if (data112.length < 1) {
                  const err182 = { instancePath: instancePath + "/rbac/read/resources", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
                const len25 = data112.length;
                for (let i26 = 0; i26 < len25; i26++) {
                  if (typeof data112[i26] !== "string") {
                    const err183 = { instancePath: instancePath + "/rbac/read/resources/" + i26, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
              } else {
                const err184 = { instancePath: instancePath + "/rbac/read/resources", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data109.verbs !== void 0) {
              let data114 = data109.verbs;
              if (Array.isArray(data114)) {
                if (data114.length < 1) {
                  const err185 = { instancePath: instancePath + "/rbac/read/verbs", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
                const len26 = data114.length;
                for (let i27 = 0; i27 < len26; i27++) {
                  if (typeof data114[i27] !== "string") {
                    const err186 = { instancePath: instancePath + "/rbac/read/verbs/" + i27, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                }
              } else {
                const err187 = { instancePath: instancePath + "/rbac/read/verbs", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
          } else {
            const err188 = { instancePath: instancePath + "/rbac/read", schemaPath: "#/properties/rbac/properties/read/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
        }
        if (data108.indirect !== void 0) {
          let data116 = data108.indirect;
          if (Array.isArray(data116)) {
            const len27 = data116.length;
            for (let i28 = 0; i28 < len27; i28++) {
              let data117 = data116[i28];
              if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                if (data117.id === void 0) {
                  const err189 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
                if (data117.says === void 0) {
                  const err190 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'" };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
                if (data117.groups === void 0) {
                  const err191 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'" };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
                if (data117.resources === void 0) {
                  const err192 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property 'resources'" };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
                if (data117.verbs === void 0) {
                  const err193 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "verbs" }, message: "must have required property 'verbs'" };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
                if (data117.source === void 0) {
                  const err194 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                for (const key19 in data117) {
                  if (!(key19 === "id" || key19 === "says" || key19 === "groups" || key19 === "resources" || key19 === "verbs" || key19 === "clusterOnly" || key19 === "source")) {
                    const err195 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err195];
                    } else {
                      vErrors.push(err195);
                    }
                    errors++;
                  }
                }
                if (data117.id !== void 0) {
                  if (typeof data117.id !== "string") {
                    const err196 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/id", schemaPath: "#/properties/rbac/properties/indirect/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                if (data117.says !== void 0) {
                  if (typeof data117.says !== "string") {
                    const err197 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/says", schemaPath: "#/properties/rbac/properties/indirect/items/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                if (data117.groups !== void 0) {
                  let data120 = data117.groups;
                  if (Array.isArray(data120)) {
                    if (data120.length < 1) {
                      const err198 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/groups", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                    const len28 = data120.length;
                    for (let i29 = 0; i29 < len28; i29++) {
                      if (typeof data120[i29] !== "string") {
                        const err199 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/groups/" + i29, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err199];
                        } else {
                          vErrors.push(err199);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err200 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/groups", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
                if (data117.resources !== void 0) {
                  let data122 = data117.resources;
                  if (Array.isArray(data122)) {
                    if (data122.length < 1) {
                      const err201 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/resources", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                    const len29 = data122.length;
                    for (let i30 = 0; i30 < len29; i30++) {
                      if (typeof data122[i30] !== "string") {
                        const err202 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/resources/" + i30, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err202];
                        } else {
                          vErrors.push(err202);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err203 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/resources", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
                if (data117.verbs !== void 0) {
                  let data124 = data117.verbs;
                  if (Array.isArray(data124)) {
                    if (data124.length < 1) {
                      const err204 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/verbs", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                    }
                    const len30 = data124.length;
                    for (let i31 = 0; i31 < len30; i31++) {
                      if (typeof data124[i31] !== "string") {
                        const err205 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/verbs/" + i31, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err205];
                        } else {
                          vErrors.push(err205);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err206 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/verbs", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
                if (data117.clusterOnly !== void 0) {
                  if (typeof data117.clusterOnly !== "boolean") {
                    const err207 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/clusterOnly", schemaPath: "#/properties/rbac/properties/indirect/items/properties/clusterOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                }
                if (data117.source !== void 0) {
                  if (typeof data117.source !== "string") {
                    const err208 = { instancePath: instancePath + "/rbac/indirect/" + i28 + "/source", schemaPath: "#/properties/rbac/properties/indirect/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
              } else {
                const err209 = { instancePath: instancePath + "/rbac/indirect/" + i28, schemaPath: "#/properties/rbac/properties/indirect/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
          } else {
            const err210 = { instancePath: instancePath + "/rbac/indirect", schemaPath: "#/properties/rbac/properties/indirect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data108.builtin !== void 0) {
          let data128 = data108.builtin;
          if (Array.isArray(data128)) {
            const len31 = data128.length;
            for (let i32 = 0; i32 < len31; i32++) {
              let data129 = data128[i32];
              if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                if (data129.id === void 0) {
                  const err211 = { instancePath: instancePath + "/rbac/builtin/" + i32, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
                if (data129.reads === void 0) {
                  const err212 = { instancePath: instancePath + "/rbac/builtin/" + i32, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'" };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
                if (data129.wildcard === void 0) {
                  const err213 = { instancePath: instancePath + "/rbac/builtin/" + i32, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "wildcard" }, message: "must have required property 'wildcard'" };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
                if (data129.source === void 0) {
                  const err214 = { instancePath: instancePath + "/rbac/builtin/" + i32, schemaPath: "#/properties/rbac/properties/builtin/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
                for (const key20 in data129) {
                  if (!(key20 === "id" || key20 === "reads" || key20 === "wildcard" || key20 === "label" || key20 === "source")) {
                    const err215 = { instancePath: instancePath + "/rbac/builtin/" + i32, schemaPath: "#/properties/rbac/properties/builtin/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
                if (data129.id !== void 0) {
                  if (typeof data129.id !== "string") {
                    const err216 = { instancePath: instancePath + "/rbac/builtin/" + i32 + "/id", schemaPath: "#/properties/rbac/properties/builtin/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err216];
                    } else {
                      vErrors.push(err216);
                    }
                    errors++;
                  }
                }
                if (data129.reads !== void 0) {
                  if (typeof data129.reads !== "boolean") {
                    const err217 = { instancePath: instancePath + "/rbac/builtin/" + i32 + "/reads", schemaPath: "#/properties/rbac/properties/builtin/items/properties/reads/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err217];
                    } else {
                      vErrors.push(err217);
                    }
                    errors++;
                  }
                }
                if (data129.wildcard !== void 0) {
                  if (typeof data129.wildcard !== "boolean") {
                    const err218 = { instancePath: instancePath + "/rbac/builtin/" + i32 + "/wildcard", schemaPath: "#/properties/rbac/properties/builtin/items/properties/wildcard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
                if (data129.label !== void 0) {
                  if (typeof data129.label !== "string") {
                    const err219 = { instancePath: instancePath + "/rbac/builtin/" + i32 + "/label", schemaPath: "#/properties/rbac/properties/builtin/items/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err219];
                    } else {
                      vErrors.push(err219);
                    }
                    errors++;
                  }
                }
                if (data129.source !== void 0) {
                  if (typeof data129.source !== "string") {
                    const err220 = { instancePath: instancePath + "/rbac/builtin/" + i32 + "/source", schemaPath: "#/properties/rbac/properties/builtin/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                }
              } else {
                const err221 = { instancePath: instancePath + "/rbac/builtin/" + i32, schemaPath: "#/properties/rbac/properties/builtin/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
          } else {
            const err222 = { instancePath: instancePath + "/rbac/builtin", schemaPath: "#/properties/rbac/properties/builtin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
        if (data108.broad !== void 0) {
          let data135 = data108.broad;
          if (Array.isArray(data135)) {
            const len32 = data135.length;
            for (let i33 = 0; i33 < len32; i33++) {
              let data136 = data135[i33];
              if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                if (data136.id === void 0) {
                  const err223 = { instancePath: instancePath + "/rbac/broad/" + i33, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                if (data136.kind === void 0) {
                  const err224 = { instancePath: instancePath + "/rbac/broad/" + i33, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
                if (data136.name === void 0) {
                  const err225 = { instancePath: instancePath + "/rbac/broad/" + i33, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
                if (data136.source === void 0) {
                  const err226 = { instancePath: instancePath + "/rbac/broad/" + i33, schemaPath: "#/properties/rbac/properties/broad/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
                for (const key21 in data136) {
                  if (!(key21 === "id" || key21 === "kind" || key21 === "name" || key21 === "source")) {
                    const err227 = { instancePath: instancePath + "/rbac/broad/" + i33, schemaPath: "#/properties/rbac/properties/broad/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                }
                if (data136.id !== void 0) {
                  if (typeof data136.id !== "string") {
                    const err228 = { instancePath: instancePath + "/rbac/broad/" + i33 + "/id", schemaPath: "#/properties/rbac/properties/broad/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err228];
                    } else {
                      vErrors.push(err228);
                    }
                    errors++;
                  }
                }
                if (data136.kind !== void 0) {
                  let data138 = data136.kind;
                  if (!(data138 === "Group" || data138 === "User")) {
                    const err229 = { instancePath: instancePath + "/rbac/broad/" + i33 + "/kind", schemaPath: "#/properties/rbac/properties/broad/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.rbac.properties.broad.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                }
                if (data136.name !== void 0) {
                  if (typeof data136.name !== "string") {
                    const err230 = { instancePath: instancePath + "/rbac/broad/" + i33 + "/name", schemaPath: "#/properties/rbac/properties/broad/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
                if (data136.source !== void 0) {
                  if (typeof data136.source !== "string") {
                    const err231 = { instancePath: instancePath + "/rbac/broad/" + i33 + "/source", schemaPath: "#/properties/rbac/properties/broad/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
              } else {
                const err232 = { instancePath: instancePath + "/rbac/broad/" + i33, schemaPath: "#/properties/rbac/properties/broad/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
          } else {
            const err233 = { instancePath: instancePath + "/rbac/broad", schemaPath: "#/properties/rbac/properties/broad/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        if (data108.operators !== void 0) {
          let data141 = data108.operators;
          if (Array.isArray(data141)) {
            const len33 = data141.length;
            for (let i34 = 0; i34 < len33; i34++) {
              let data142 = data141[i34];
              if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
                if (data142.id === void 0) {
                  const err234 = { instancePath: instancePath + "/rbac/operators/" + i34, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
                if (data142.accounts === void 0) {
                  const err235 = { instancePath: instancePath + "/rbac/operators/" + i34, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
                if (data142.source === void 0) {
                  const err236 = { instancePath: instancePath + "/rbac/operators/" + i34, schemaPath: "#/properties/rbac/properties/operators/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                for (const key22 in data142) {
                  if (!(key22 === "id" || key22 === "accounts" || key22 === "source")) {
                    const err237 = { instancePath: instancePath + "/rbac/operators/" + i34, schemaPath: "#/properties/rbac/properties/operators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err237];
                    } else {
                      vErrors.push(err237);
                    }
                    errors++;
                  }
                }
                if (data142.id !== void 0) {
                  if (typeof data142.id !== "string") {
                    const err238 = { instancePath: instancePath + "/rbac/operators/" + i34 + "/id", schemaPath: "#/properties/rbac/properties/operators/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                }
                if (data142.accounts !== void 0) {
                  let data144 = data142.accounts;
                  if (Array.isArray(data144)) {
                    if (data144.length < 1) {
                      const err239 = { instancePath: instancePath + "/rbac/operators/" + i34 + "/accounts", schemaPath: "#/definitions/rbac-names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                    const len34 = data144.length;
                    for (let i35 = 0; i35 < len34; i35++) {
                      if (typeof data144[i35] !== "string") {
                        const err240 = { instancePath: instancePath + "/rbac/operators/" + i34 + "/accounts/" + i35, schemaPath: "#/definitions/rbac-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err240];
                        } else {
                          vErrors.push(err240);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err241 = { instancePath: instancePath + "/rbac/operators/" + i34 + "/accounts", schemaPath: "#/definitions/rbac-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                }
                if (data142.source !== void 0) {
                  if (typeof data142.source !== "string") {
                    const err242 = { instancePath: instancePath + "/rbac/operators/" + i34 + "/source", schemaPath: "#/properties/rbac/properties/operators/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                }
              } else {
                const err243 = { instancePath: instancePath + "/rbac/operators/" + i34, schemaPath: "#/properties/rbac/properties/operators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
          } else {
            const err244 = { instancePath: instancePath + "/rbac/operators", schemaPath: "#/properties/rbac/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        }
      } else {
        const err245 = { instancePath: instancePath + "/rbac", schemaPath: "#/properties/rbac/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err245];
        } else {
          vErrors.push(err245);
        }
        errors++;
      }
    }
    if (data.rotation !== void 0) {
      let data147 = data.rotation;
      if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
        for (const key23 in data147) {
          if (!(key23 === "rotatedAt" || key23 === "rotateEvery" || key23 === "expiresAt" || key23 === "reload")) {
            const err246 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
        }
        if (data147.rotatedAt !== void 0) {
          let data148 = data147.rotatedAt;
          if (Array.isArray(data148)) {
            const len35 = data148.length;
            for (let i36 = 0; i36 < len35; i36++) {
              if (typeof data148[i36] !== "string") {
                const err247 = { instancePath: instancePath + "/rotation/rotatedAt/" + i36, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
          } else {
            const err248 = { instancePath: instancePath + "/rotation/rotatedAt", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
        }
        if (data147.rotateEvery !== void 0) {
          let data150 = data147.rotateEvery;
          if (Array.isArray(data150)) {
            const len36 = data150.length;
            for (let i37 = 0; i37 < len36; i37++) {
              if (typeof data150[i37] !== "string") {
                const err249 = { instancePath: instancePath + "/rotation/rotateEvery/" + i37, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
          } else {
            const err250 = { instancePath: instancePath + "/rotation/rotateEvery", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
        if (data147.expiresAt !== void 0) {
          let data152 = data147.expiresAt;
          if (Array.isArray(data152)) {
            const len37 = data152.length;
            for (let i38 = 0; i38 < len37; i38++) {
              if (typeof data152[i38] !== "string") {
                const err251 = { instancePath: instancePath + "/rotation/expiresAt/" + i38, schemaPath: "#/definitions/rotation-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
          } else {
            const err252 = { instancePath: instancePath + "/rotation/expiresAt", schemaPath: "#/definitions/rotation-names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data147.reload !== void 0) {
          let data154 = data147.reload;
          if (Array.isArray(data154)) {
            const len38 = data154.length;
            for (let i39 = 0; i39 < len38; i39++) {
              let data155 = data154[i39];
              if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                if (data155.id === void 0) {
                  const err253 = { instancePath: instancePath + "/rotation/reload/" + i39, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
                if (data155.key === void 0) {
                  const err254 = { instancePath: instancePath + "/rotation/reload/" + i39, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors++;
                }
                if (data155.source === void 0) {
                  const err255 = { instancePath: instancePath + "/rotation/reload/" + i39, schemaPath: "#/properties/rotation/properties/reload/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                }
                for (const key24 in data155) {
                  if (!(key24 === "id" || key24 === "key" || key24 === "value" || key24 === "source")) {
                    const err256 = { instancePath: instancePath + "/rotation/reload/" + i39, schemaPath: "#/properties/rotation/properties/reload/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                }
                if (data155.id !== void 0) {
                  if (typeof data155.id !== "string") {
                    const err257 = { instancePath: instancePath + "/rotation/reload/" + i39 + "/id", schemaPath: "#/properties/rotation/properties/reload/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
                if (data155.key !== void 0) {
                  if (typeof data155.key !== "string") {
                    const err258 = { instancePath: instancePath + "/rotation/reload/" + i39 + "/key", schemaPath: "#/properties/rotation/properties/reload/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err258];
                    } else {
                      vErrors.push(err258);
                    }
                    errors++;
                  }
                }
                if (data155.value !== void 0) {
                  if (typeof data155.value !== "string") {
                    const err259 = { instancePath: instancePath + "/rotation/reload/" + i39 + "/value", schemaPath: "#/properties/rotation/properties/reload/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
                if (data155.source !== void 0) {
                  if (typeof data155.source !== "string") {
                    const err260 = { instancePath: instancePath + "/rotation/reload/" + i39 + "/source", schemaPath: "#/properties/rotation/properties/reload/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                }
              } else {
                const err261 = { instancePath: instancePath + "/rotation/reload/" + i39, schemaPath: "#/properties/rotation/properties/reload/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
          } else {
            const err262 = { instancePath: instancePath + "/rotation/reload", schemaPath: "#/properties/rotation/properties/reload/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
      } else {
        const err263 = { instancePath: instancePath + "/rotation", schemaPath: "#/properties/rotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err263];
        } else {
          vErrors.push(err263);
        }
        errors++;
      }
    }
    if (data.secretStores !== void 0) {
      let data160 = data.secretStores;
      if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
        for (const key25 in data160) {
          if (!(key25 === "producers")) {
            const err264 = { instancePath: instancePath + "/secretStores", schemaPath: "#/properties/secretStores/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data160.producers !== void 0) {
          let data161 = data160.producers;
          if (Array.isArray(data161)) {
            const len39 = data161.length;
            for (let i40 = 0; i40 < len39; i40++) {
              if (!validate17(data161[i40], { instancePath: instancePath + "/secretStores/producers/" + i40, parentData: data161, parentDataProperty: i40, rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err265 = { instancePath: instancePath + "/secretStores/producers", schemaPath: "#/properties/secretStores/properties/producers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
        }
      } else {
        const err266 = { instancePath: instancePath + "/secretStores", schemaPath: "#/properties/secretStores/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err266];
        } else {
          vErrors.push(err266);
        }
        errors++;
      }
    }
    if (data.workloadKinds !== void 0) {
      let data163 = data.workloadKinds;
      if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
        for (const key26 in data163) {
          if (!(key26 === "kinds")) {
            const err267 = { instancePath: instancePath + "/workloadKinds", schemaPath: "#/properties/workloadKinds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
        }
        if (data163.kinds !== void 0) {
          let data164 = data163.kinds;
          if (Array.isArray(data164)) {
            const len40 = data164.length;
            for (let i41 = 0; i41 < len40; i41++) {
              if (!validate19(data164[i41], { instancePath: instancePath + "/workloadKinds/kinds/" + i41, parentData: data164, parentDataProperty: i41, rootData })) {
                vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err268 = { instancePath: instancePath + "/workloadKinds/kinds", schemaPath: "#/properties/workloadKinds/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
      } else {
        const err269 = { instancePath: instancePath + "/workloadKinds", schemaPath: "#/properties/workloadKinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      }
    }
  } else {
    const err270 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err270];
    } else {
      vErrors.push(err270);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var func0 = import_equal.default.default ?? import_equal.default;
var pattern2 = new RegExp("^P(?:\\d+[DWMY])+$", "u");
var pattern3 = new RegExp("^!?[^\\s]+$", "u");
var pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$", "u");

// src/config/yaml-file.ts
var import_yaml3 = __toESM(require_dist(), 1);
function readValidated(file, text, validate2, code) {
  const counter = new import_yaml3.LineCounter();
  const document = (0, import_yaml3.parseDocument)(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
  const syntax = document.errors[0];
  if (syntax !== void 0) {
    throw new ConfigurationError("config-syntax", syntax.message.split("\n")[0] ?? "not YAML", {
      file,
      line: counter.linePos(syntax.pos[0]).line
    });
  }
  const lineOf2 = (pointer) => {
    let offset = 0;
    let node = document.contents;
    for (const step of pointer.split("/").slice(1).map(unescapePointer)) {
      const child = (0, import_yaml3.isMap)(node) ? node.items.find((pair2) => (0, import_yaml3.isScalar)(pair2.key) && String(pair2.key.value) === step) : void 0;
      if ((0, import_yaml3.isMap)(node) && child !== void 0) {
        const pair2 = child;
        offset = (0, import_yaml3.isNode)(pair2.key) ? pair2.key.range?.[0] ?? offset : offset;
        node = pair2.value;
      } else if ((0, import_yaml3.isNode)(node) && "get" in node && typeof node.get === "function") {
        node = node.get(Number(step), true);
        if ((0, import_yaml3.isNode)(node)) offset = node.range?.[0] ?? offset;
      }
    }
    return counter.linePos(offset).line;
  };
  const value = document.toJS({ maxAliasCount: 1e3 }) ?? {};
  if (!validate2(value)) {
    const errors = validate2.errors ?? [];
    const worst = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
    if (worst !== void 0) {
      const at = worst.keyword === "additionalProperties" ? `${worst.instancePath}/${String(worst.params["additionalProperty"])}` : worst.instancePath;
      throw new ConfigurationError(code, describeViolation(worst), { file, line: lineOf2(at) });
    }
  }
  return { value, lineOf: lineOf2 };
}
function unescapePointer(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function describeViolation(error) {
  const where = error.instancePath === "" ? "the file" : `\`${error.instancePath.slice(1).replaceAll("/", ".")}\``;
  switch (error.keyword) {
    case "additionalProperties":
      return `unknown key \`${String(error.params["additionalProperty"])}\` in ${where}`;
    case "enum":
      return `${where} must be one of ${error.params["allowedValues"].map(String).join(", ")}`;
    case "type":
      return `${where} must be of type ${String(error.params["type"])}`;
    case "required":
      return `${where} lacks the key \`${String(error.params["missingProperty"])}\``;
    case "propertyNames":
      return `\`${String(error.params["propertyName"])}\` is no valid key of ${where}`;
    default:
      return `${where} ${error.message ?? "is invalid"}`;
  }
}

// src/config/catalogs.ts
var builtInCatalogs = { destinations, engines, environment, rotation, secretStores, workloadKinds };
function parseCatalogFile(file, text) {
  const value = readValidated(file, text, catalogValidator, "catalog-invalid").value;
  const { version: _, disable, ...sections } = value;
  return { file, sections, disable: disable ?? [] };
}
function mergeCatalogs(base, added2) {
  if (added2.length === 0) return base;
  const disabled = new Set(added2.flatMap(({ disable }) => disable));
  const merged2 = Object.entries(base).map(([section, catalog]) => {
    const lists = Object.entries(catalog).map(([name, list]) => {
      if (!Array.isArray(list)) return [name, list];
      const more = added2.flatMap(({ sections }) => sections[section]?.[name] ?? []);
      return [name, [...more, ...list.filter((item) => !disabled.has(idOf(item)))]];
    });
    return [section, Object.fromEntries(lists)];
  });
  return Object.fromEntries(merged2);
}
function idOf(item) {
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
}

// src/config/config.ts
function parseConfigFile(file, text) {
  return readValidated(file, text, configValidator, "config-invalid").value;
}
function effectiveConfig(file, overrides = {}) {
  const content = file?.content ?? {};
  const origins = /* @__PURE__ */ new Map();
  const pick = (key, flag, written, fallback) => {
    origins.set(key, flag !== void 0 ? "flag" : written !== void 0 ? "file" : "default");
    return flag ?? written ?? fallback;
  };
  const rules2 = /* @__PURE__ */ new Map();
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    rules2.set(id, { level: setting.level ?? null, options: setting.options ?? {} });
  }
  for (const [id, level] of overrides.rules ?? []) rules2.set(id, { level, options: rules2.get(id)?.options ?? {} });
  const version2 = pick("cilium.version", overrides.ciliumVersion, content.cilium?.version, void 0);
  const synonyms = content.rotation?.synonyms;
  return {
    exclude: [...content.exclude ?? [], ...overrides.exclude ?? []],
    failOn: pick("failOn", overrides.failOn, content.failOn, "error"),
    minConfidence: pick("minConfidence", overrides.minConfidence, content.minConfidence, "medium"),
    unknown: pick("unknown", overrides.unknown, content.unknown, "report"),
    gate: pick("gate", overrides.gate, content.gate, null),
    namespace: pick("namespace", overrides.namespace, content.namespace, null),
    rules: rules2,
    cilium: { ...content.cilium, ...version2 === void 0 ? {} : { version: version2 } },
    hubRegion: pick("hub.region", void 0, content.hub?.region, "us"),
    rotationSynonyms: {
      rotatedAt: synonyms?.rotatedAt ?? [],
      rotateEvery: synonyms?.rotateEvery ?? [],
      expiresAt: synonyms?.expiresAt ?? []
    },
    acceptEncrypted: pick("secrets.acceptEncrypted", void 0, content.secrets?.acceptEncrypted, true),
    render: pick("render", overrides.render, content.render, true),
    charts: content.charts ?? {},
    clusters: content.clusters ?? [],
    file: file?.path ?? null,
    origins
  };
}

// src/input/disk.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep as sep2 } from "node:path";
var PRUNED = /* @__PURE__ */ new Set([".git", "node_modules"]);
var MAX_FOLDER_DEPTH = 100;
function diskTree(top, starts = [""]) {
  const realTop = realpathSync(top);
  const files = /* @__PURE__ */ new Set();
  const refused = [];
  const visit = (path2, depth) => {
    if (depth > MAX_FOLDER_DEPTH) {
      refused.push({ path: path2, reason: `folders nested more than ${MAX_FOLDER_DEPTH} deep` });
      return;
    }
    let entries;
    try {
      entries = listFolder(join(realTop, path2));
    } catch (error) {
      refused.push({ path: path2, reason: reasonOf2(error) });
      return;
    }
    for (const entry2 of entries) {
      const inner = path2 === "" ? entry2.name : `${path2}/${entry2.name}`;
      if (entry2.isDirectory()) {
        if (!PRUNED.has(entry2.name)) visit(inner, depth + 1);
      } else if (entry2.isFile()) files.add(inner);
      else if (entry2.isSymbolicLink()) addLink(inner);
    }
  };
  const addLink = (path2) => {
    try {
      const target = realpathSync(join(realTop, path2));
      if (!isInside(realTop, target))
        refused.push({ path: path2, reason: "symbolic link that leads out of the scanned tree" });
      else if (statSync(target).isFile()) files.add(path2);
    } catch (error) {
      refused.push({ path: path2, reason: reasonOf2(error) });
    }
  };
  for (const start of starts) {
    if (start !== "" && statSync(join(realTop, start)).isFile()) addLink(start);
    else visit(start, 0);
  }
  return {
    files: [...files].sort(byCodeUnits),
    refused: refused.sort((a, b) => byCodeUnits(a.path, b.path)),
    read: (path2) => readInside(realTop, path2)
  };
}
function listFolder(folder) {
  return readdirSync(folder, { withFileTypes: true });
}
function readInside(realTop, path2) {
  try {
    const absolute = realpathSync(join(realTop, path2));
    if (!isInside(realTop, absolute)) return { reason: "leads out of the scanned tree" };
    const { size } = statSync(absolute);
    if (size > MAX_FILE_BYTES)
      return { reason: `file of ${size >> 20} MiB, over the limit of ${MAX_FILE_BYTES >> 20} MiB` };
    return readFileSync(absolute);
  } catch (error) {
    return { reason: reasonOf2(error) };
  }
}
function isInside(folder, path2) {
  return path2 === folder || path2.startsWith(folder.endsWith(sep2) ? folder : folder + sep2);
}
function reasonOf2(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "not readable: permission denied";
    case "ENOENT":
      return "not readable: broken link";
    case "ELOOP":
      return "not readable: links in a circle";
    default:
      return `not readable: ${code === "" ? "unknown error" : code}`;
  }
}

// src/commands/context.ts
var CONFIG_NAMES = [".hf-guardrails.yaml", ".hf-guardrails.yml"];
function openContext(cwd, paths, overrides, configFile) {
  const absolute = (paths.length === 0 ? ["."] : paths).map((path2) => {
    const full = resolve(cwd, path2);
    if (!existsSync(full))
      throw new ConfigurationError("path-missing", `no such path: ${path2} (give a folder or file that exists)`);
    return full;
  });
  const root = commonFolder(absolute);
  const top = repositoryTop(root) ?? root;
  const prefix2 = slashed(relative(top, root));
  const starts = absolute.map((path2) => slashed(relative(root, path2)));
  const found = configFile === null ? findUpwards(root, top, CONFIG_NAMES) : resolve(cwd, configFile);
  const config = effectiveConfig(found === null ? null : readConfig(found, top), overrides);
  return {
    root,
    tree: diskTree(root, starts),
    repositoryPrefix: prefix2 === "" ? "" : `${prefix2}/`,
    config,
    catalogs: readCatalogs(root, top)
  };
}
function readConfig(file, top) {
  const shown = slashed(relative(top, file));
  let text;
  try {
    text = readFileSync2(file, "utf8");
  } catch {
    throw new ConfigurationError("config-unreadable", "the configuration file can't be read", { file: shown });
  }
  const content = parseConfigFile(shown, text);
  for (const [id, setting] of Object.entries(content.rules ?? {})) {
    const known = ruleMetadata;
    const rule = Object.hasOwn(known, id) ? known[id] : void 0;
    if (rule === void 0)
      throw new ConfigurationError("rule-unknown", `there is no rule ${id} (\`hf-guardrails rules\` lists them)`, {
        file: shown,
        line: lineOf(text, id)
      });
    for (const option of Object.keys(setting.options ?? {})) {
      if (!Object.hasOwn(rule.options, option)) {
        const names = Object.keys(rule.options);
        throw new ConfigurationError(
          "rule-option",
          `rule ${id} has no option ${option}${names.length === 0 ? "" : ` (it has ${names.join(", ")})`}`,
          { file: shown, line: lineOf(text, option) }
        );
      }
    }
  }
  return { path: shown, content };
}
function lineOf(text, word) {
  const index = text.split("\n").findIndex((line) => line.includes(word));
  return Math.max(1, index + 1);
}
function readCatalogs(root, top) {
  const folder = findUpwards(root, top, [".hf-guardrails/catalog"]);
  if (folder === null || !statSync2(folder).isDirectory()) return builtInCatalogs;
  const files = readdirSync2(folder).filter((name) => /\.ya?ml$/.test(name)).sort();
  return mergeCatalogs(
    builtInCatalogs,
    files.map(
      (name) => parseCatalogFile(slashed(relative(top, join2(folder, name))), readFileSync2(join2(folder, name), "utf8"))
    )
  );
}
function findUpwards(from, top, names) {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const name of names) if (existsSync(join2(folder, name))) return join2(folder, name);
    if (folder === top || dirname(folder) === folder) return null;
  }
}
function repositoryTop(from) {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join2(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
function commonFolder(paths) {
  const folders = paths.map((path2) => statSync2(path2).isDirectory() ? path2 : dirname(path2));
  let common = folders[0] ?? ".";
  for (const folder of folders)
    while (folder !== common && !folder.startsWith(common.endsWith(sep3) ? common : common + sep3))
      common = dirname(common);
  return common;
}
function slashed(path2) {
  return sep3 === "/" ? path2 : path2.replaceAll(sep3, "/");
}

// src/report/github.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 4096;
var COMMAND = { error: "error", warning: "warning", note: "notice" };
function annotated(result, options = {}) {
  const { isFirst, isShown } = options;
  const shown = worstFirst(visible(result.report.findings)).filter((finding) => isShown?.(finding) ?? true);
  if (isFirst === void 0) return shown;
  return ["error", "warning", "note"].flatMap((level) => {
    const group = shown.filter((finding) => finding.level === level);
    return [...group.filter(isFirst), ...group.filter((finding) => !isFirst(finding))];
  });
}
function renderGithub(result, options = {}) {
  const findings = annotated(result, options);
  const lines = [];
  const left = [];
  for (const level of ["error", "warning", "note"]) {
    const group = findings.filter((finding) => finding.level === level);
    lines.push(...group.slice(0, MAX_ANNOTATIONS_PER_LEVEL).map((finding) => commandOf(finding, result)));
    const more = group.length - MAX_ANNOTATIONS_PER_LEVEL;
    if (more > 0) left.push(counted(more, level));
  }
  if (left.length > 0) {
    lines.push(
      `Not annotated: ${left.join(", ")}. GitHub shows ${MAX_ANNOTATIONS_PER_LEVEL} of each level of one step; the report holds all.`
    );
  }
  for (const failure of result.failures) lines.push(`::error title=hf-guardrails::${forCommandMessage(failure)}`);
  for (const note of [...result.trustNotes, ...result.gate.reasons]) lines.push(forLog(note));
  lines.push(forLog(lookedAt(result)), forLog(verdictLine(result)));
  return `${lines.join("\n")}
`;
}
function commandOf(finding, result) {
  const prose = remediationSentence(finding.remediation);
  const text = [finding.message, prose].filter((part) => part !== "").join("\n");
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  const properties = [
    ["file", result.repositoryPrefix + finding.file],
    ["line", finding.line],
    ["endLine", finding.line],
    ["col", finding.column],
    ...endsHere ? [["endColumn", finding.endColumn]] : [],
    ["title", `${finding.rule} ${finding.name}`]
  ];
  const written = properties.map(([name, value]) => `${name}=${forCommandProperty(String(value))}`).join(",");
  return `::${COMMAND[finding.level]} ${written}::${forCommandMessage(text.slice(0, MAX_MESSAGE))}`;
}

// src/report/json.ts
function renderJson(result) {
  return `${visibleJson(JSON.stringify(result.report, null, 2))}
`;
}

// src/report/line-hash.ts
var BLOCK = 100;
var TAB = 9;
var SPACE = 32;
var LF = 10;
var CR = 13;
var END = 65535;
function lineHashes(text) {
  const units = significantUnits(text);
  const counts = /* @__PURE__ */ new Map();
  return units.starts.map((start) => {
    const hash = hashFrom(units.codes, start);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}
function significantUnits(text) {
  const codes = new Uint16Array(text.length + 1);
  const starts = [0];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === LF && text.charCodeAt(at - 1) === CR) continue;
    const isLineEnd = code === LF || code === CR;
    codes[length] = isLineEnd ? LF : code;
    length += 1;
    if (isLineEnd) starts.push(length);
  }
  codes[length] = END;
  return { codes: codes.subarray(0, length + 1), starts };
}
function hashFrom(codes, start) {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + BLOCK; at += 1) {
    const product = low * 37 + (codes[at] ?? 0);
    high = Math.imul(high, 37) + Math.floor(product / 4294967296) >>> 0;
    low = product >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/report/sarif-flow.ts
var MAX_STEPS = 12;
function threadFlow(finding, calls, prefix2) {
  const steps = /* @__PURE__ */ new Map();
  const add = (file, line, text) => {
    const key = `${file}:${line}`;
    if (steps.size >= MAX_STEPS || steps.has(key)) return;
    steps.set(key, {
      location: {
        physicalLocation: {
          artifactLocation: { uri: forUri(prefix2 + file) },
          region: { startLine: Math.max(1, line) }
        },
        message: { text: plain(text) || "see here" }
      }
    });
  };
  const { workload } = finding;
  add(finding.file, finding.line, finding.message);
  if (workload !== null && FLOWING.test(finding.rule)) {
    for (const call of calls) {
      if (!isSame(call, workload)) continue;
      const [first] = call.evidence;
      if (first !== void 0) add(first.file, first.line, `calls ${call.host}:${call.port}`);
      for (const policy of call.policies) add(policy.file, policy.line, `${policy.kind} ${policy.name} selects it`);
    }
  }
  for (const related of finding.related) add(related.file, related.line, related.message);
  return [...steps.values()];
}
var FLOWING = /^HF[156]/;
function isSame({ workload }, other) {
  return workload.name === other.name && workload.kind === other.kind && workload.namespace === other.namespace && workload.scope === other.scope;
}

// src/report/sarif-rule.ts
var MAX_TAGS = 10;
var PROBLEM_SEVERITY = { error: "error", warning: "warning", note: "recommendation" };
var PRECISION = { high: "very-high", medium: "medium", low: "low" };
function ruleDescriptor(rule, homepage) {
  const isSecurity = Number(rule.securitySeverity) > 0;
  const controls = Object.entries(rule.controls).map(([framework, ids]) => `${framework} ${ids.join(", ")}`);
  return {
    id: rule.id,
    name: pascalCase(rule.name),
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}`.slice(0, 1024) },
    ...homepage === void 0 ? {} : { helpUri: `${homepage}/blob/main/rules/${rule.id}.md` },
    help: {
      text: `${rule.why}

${rule.remediation}`,
      markdown: [
        `# ${rule.id} ${rule.name}`,
        rule.summary,
        `## Why it matters

${rule.why}`,
        `## Remediation

${rule.remediation}`,
        ...controls.length === 0 ? [] : [`## Controls

${controls.map((text) => `- ${text}`).join("\n")}`]
      ].join("\n\n")
    },
    defaultConfiguration: { level: rule.levels.default },
    properties: {
      tags: [...isSecurity ? ["security"] : [], "kubernetes", "cilium", "hugging-face", rule.family].slice(
        0,
        MAX_TAGS
      ),
      precision: PRECISION[rule.confidence],
      "problem.severity": PROBLEM_SEVERITY[rule.levels.default],
      ...isSecurity ? { "security-severity": rule.securitySeverity } : {}
    }
  };
}
function pascalCase(name) {
  return name.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}

// src/report/sarif.ts
var MAX_SARIF_RESULTS = 25e3;
var SARIF_LEVEL = {
  error: "error",
  warning: "warning",
  note: "note"
};
function renderSarif(result, options) {
  const all = visible(result.report.findings);
  const shown = all.length > MAX_SARIF_RESULTS ? worstFirst(all).slice(0, MAX_SARIF_RESULTS) : all;
  const ruleIndex = new Map(options.rules.map((rule, index) => [rule.id, index]));
  const hashes = hashReader(result);
  const { tool } = result.report;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "hf-guardrails",
            fullName: tool.name,
            semanticVersion: tool.version,
            ...options.homepage === void 0 ? {} : { informationUri: options.homepage },
            rules: options.rules.map((rule) => ruleDescriptor(rule, options.homepage))
          }
        },
        automationDetails: { id: `cilium-hf-guardrails/${forUri(options.category ?? "scan")}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: [
              ...result.failures.map((text) => ({ level: "error", message: { text: plain(text) } })),
              ...shown.length < all.length ? [{ level: "warning", message: { text: cutNotice(shown.length, all.length) } }] : []
            ]
          }
        ],
        results: shown.map((finding) => resultOf(finding, result, ruleIndex, hashes))
      }
    ]
  };
  return `${JSON.stringify(log)}
`;
}
function cutNotice(shown, all) {
  return `${all - shown} of ${all} findings are left out, the mildest: code scanning takes ${MAX_SARIF_RESULTS} of one run.`;
}
function resultOf(finding, result, ruleIndex, hashOf) {
  const { repositoryPrefix: prefix2 } = result;
  const index = ruleIndex.get(finding.rule);
  const hash = hashOf(finding.file, finding.line);
  const flow = threadFlow(finding, result.report.calls, prefix2);
  const prose = remediationSentence(finding.remediation);
  const links = finding.related.map(
    ({ file, line, message }, id) => `See ${forMessage(message)} ([${forMessage(file)}:${line}](${id})).`
  );
  const text = [forMessage(sentence(finding.message)), ...links, forMessage(prose)].filter((part) => part !== "");
  return {
    ruleId: finding.rule,
    ...index === void 0 ? {} : { ruleIndex: index },
    level: SARIF_LEVEL[finding.level],
    message: { text: text.join(" ") },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: forUri(prefix2 + finding.file) }, region: regionOf(finding) },
        ...finding.workload === null ? {} : {
          logicalLocations: [
            {
              name: plain(finding.workload.name),
              fullyQualifiedName: plain(
                [finding.workload.namespace ?? "", finding.workload.kind, finding.workload.name].join("/")
              ),
              kind: "resource"
            }
          ]
        }
      }
    ],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      message: { text: plain(related.message) },
      physicalLocation: {
        artifactLocation: { uri: forUri(prefix2 + related.file) },
        region: { startLine: Math.max(1, related.line) }
      }
    })),
    ...flow.length < 2 ? {} : { codeFlows: [{ threadFlows: [{ locations: flow }] }] },
    partialFingerprints: {
      ...hash === void 0 ? {} : { primaryLocationLineHash: hash },
      "hfGuardrails/v1": finding.fingerprint
    },
    properties: { precision: PRECISION2[finding.confidence], ...finding.new === null ? {} : { new: finding.new } }
  };
}
var PRECISION2 = { high: "very-high", medium: "medium", low: "low" };
function regionOf(finding) {
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  return {
    startLine: finding.line,
    startColumn: finding.column,
    endLine: finding.line,
    endColumn: endsHere ? finding.endColumn : finding.column + 1
  };
}
function sentence(text) {
  const line = plain(text).trim();
  return line === "" || /[.!?]$/.test(line) ? line : `${line}.`;
}
function forMessage(text) {
  return plain(text).replace(/[[\]\\]/g, (character) => `\\${character}`);
}
function hashReader(result) {
  const known = /* @__PURE__ */ new Map();
  return (file, line) => {
    const text = result.sources.get(file);
    if (text === void 0) return void 0;
    const hashes = known.get(file) ?? lineHashes(text);
    known.set(file, hashes);
    return hashes[line - 1];
  };
}

// src/report/graph.ts
var MAX_WORKLOADS = 12;
var MAX_HOSTS = 6;
var EDGE = {
  "allowed-pinned": "-->|pinned|",
  "allowed-broad": "-->|too broad|",
  blocked: "-.-x|blocked|",
  "blocked-dns": "-.-x|no DNS rule|",
  "default-allow": "==>|unrestricted|",
  "policy-invalid": "==>|policy invalid|",
  unknown: "-.->|unknown|"
};
function mermaidGraph(calls, findings) {
  const concerned = new Set(findings.flatMap(({ workload }) => workload === null ? [] : [keyOf2(workload)]));
  const shown = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const key = keyOf2(call.workload);
    if (!concerned.has(key) || !shown.has(key) && shown.size >= MAX_WORKLOADS) continue;
    shown.set(key, [...shown.get(key) ?? [], call]);
  }
  if (shown.size === 0) return "";
  const ids = /* @__PURE__ */ new Map();
  const nodes = [];
  const node = (kind, label, open, close) => {
    const key = `${kind}\0${label}`;
    const known = ids.get(key);
    if (known !== void 0) return known;
    const id = `${kind}${ids.size}`;
    ids.set(key, id);
    nodes.push(`  ${id}${open}"${label.split("\n").map(forMermaid).join("<br/>")}"${close}`);
    return id;
  };
  const edges = /* @__PURE__ */ new Set();
  for (const group of shown.values()) {
    for (const { from, policy, host, verdict } of linesOf(group)) {
      const workload = node("w", from, "[", "]");
      const destination = node("h", host, "(", ")");
      if (policy === null) edges.add(`  ${workload} ${EDGE[verdict]} ${destination}`);
      else {
        const through = node("p", policy, "{{", "}}");
        edges.add(`  ${workload} --- ${through}`);
        edges.add(`  ${through} ${EDGE[verdict]} ${destination}`);
      }
    }
  }
  return ["flowchart LR", ...nodes, ...edges].join("\n");
}
function linesOf(calls) {
  const groups2 = /* @__PURE__ */ new Map();
  const required = calls.filter((call) => call.required);
  for (const call of required.length > 0 ? required : calls) {
    const key = `${call.verdict}\0${policyOf2(call) ?? ""}`;
    const group = groups2.get(key) ?? { call, hosts: /* @__PURE__ */ new Set() };
    group.hosts.add(plain(call.port === 443 ? call.host : `${call.host}:${call.port}`));
    groups2.set(key, group);
  }
  return [...groups2.values()].map(({ call, hosts }) => ({
    from: plain(workloadTitle(call.workload)),
    policy: policyOf2(call),
    host: [...hosts].slice(0, MAX_HOSTS).join("\n") + (hosts.size > MAX_HOSTS ? `
and ${hosts.size - MAX_HOSTS} more` : ""),
    verdict: call.verdict
  }));
}
function policyOf2(call) {
  const names = call.policies.map(({ kind, name }) => plain(`${kind} ${name}`));
  return names.length === 0 ? null : names.slice(0, 3).join("\n") + (names.length > 3 ? `
and ${names.length - 3} more` : "");
}
function keyOf2({ scope, namespace, kind, name }) {
  return [scope, namespace ?? "", kind, name].join("\0");
}

// src/report/markdown.ts
var ICON = { error: "❌", warning: "⚠️", note: "ℹ️" };
function placeMarkdown(finding, result, blob, inTable = false) {
  const path2 = result.repositoryPrefix + finding.file;
  const label = codeSpan(`${path2}:${finding.line}`, inTable);
  if (blob === null) return label;
  return `[${label}](${blob}/${linkPath(path2)}#L${finding.line})`;
}
function linkPath(path2) {
  return forUri(path2).replace(/[()!'*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function findingRow2(finding, result, blob) {
  const workload = finding.workload === null ? "" : codeSpan(workloadTitle(finding.workload), true);
  const rule = `${finding.rule} ${forMarkdown(finding.name)}${finding.new === true ? " **new**" : ""}`;
  const cells = [
    `${ICON[finding.level]} ${finding.level}`,
    rule,
    workload,
    `${proseMarkdown(finding.message, true)}<br>${placeMarkdown(finding, result, blob, true)}`
  ];
  return `| ${cells.join(" | ")} |`;
}
var TABLE_HEAD = "| Level | Rule | Workload | Finding |\n|---|---|---|---|";
function findingDetails(finding, result, blob) {
  const { prose, block } = remediationParts(finding.remediation);
  const title = `${ICON[finding.level]} ${finding.rule} ${forHtml(finding.name)}: ${finding.workload === null ? forHtml(finding.file) : forHtml(workloadTitle(finding.workload))}`;
  return [
    `<details><summary>${title.replaceAll("@", "@​")}</summary>`,
    "",
    `${proseMarkdown(finding.message)} ${placeMarkdown(finding, result, blob)}`,
    ...finding.related.map(
      (related) => `- ${proseMarkdown(related.message)}: ${placeMarkdown({ ...finding, ...related }, result, blob)}`
    ),
    ...prose === "" ? [] : ["", `**Remediation:** ${proseMarkdown(prose)}`],
    ...block === "" ? [] : ["", codeBlock(block, "yaml")],
    "",
    "</details>"
  ].join("\n");
}
function richestThatFits(texts, maxBytes) {
  let last = "";
  for (const text of texts) {
    if (Buffer.byteLength(text) <= maxBytes) return text;
    last = text;
  }
  return Buffer.from(last).subarray(0, maxBytes).toString("utf8").replace(/\ufffd+$/, "");
}

// src/report/summary.ts
var MAX_SUMMARY_BYTES = 1e6;
function renderSummary(result, options = {}) {
  const blob = options.blobUrl ?? null;
  const findings = worstFirst(visible(result.report.findings));
  function* attempts() {
    const graph = mermaidGraph(result.report.calls, findings);
    yield pageOf(result, findings, findings.length, 100, graph, blob);
    for (let rows = 1e3; rows >= 1; rows = Math.floor(rows / 4)) {
      if (rows < findings.length) yield pageOf(result, findings, rows, Math.min(rows, 20), graph, blob);
    }
    yield pageOf(result, findings, 0, 0, "", blob);
  }
  return richestThatFits(attempts(), options.maxBytes ?? MAX_SUMMARY_BYTES);
}
function pageOf(result, findings, rows, details, graph, blob) {
  const { summary, fixed: fixed2 } = result.report;
  const { error, warning, note } = summary.findings;
  const parts = [
    `## ${result.gate.failed ? "❌" : "✅"} ${forMarkdown(verdictLine(result))}`,
    `| Errors | Warnings | Notes | Suppressed | Fixed |
|---:|---:|---:|---:|---:|
| ${error} | ${warning} | ${note} | ${summary.suppressed} | ${fixed2.length} |`,
    ...headNotes(result)
  ];
  const shown = findings.slice(0, rows);
  if (shown.length > 0) {
    parts.push([TABLE_HEAD, ...shown.map((finding) => findingRow2(finding, result, blob))].join("\n"));
  }
  if (shown.length < findings.length) {
    parts.push(
      `${counted(findings.length - shown.length, "finding")} of ${findings.length} left out here, the mildest: the JSON and SARIF reports hold all.`
    );
  }
  if (graph !== "") parts.push("### Who calls what, through which policy", codeBlock(graph, "mermaid"));
  const folded = findings.slice(0, details);
  if (folded.length > 0) {
    parts.push("### How to mend it", ...folded.map((finding) => findingDetails(finding, result, blob)));
  }
  parts.push(forMarkdown(lookedAt(result)));
  return `${parts.join("\n\n")}
`;
}
function headNotes(result) {
  const notes = [
    ...result.failures.map((text) => `**Our own failure:** ${forMarkdown(text)}`),
    ...[...result.gate.reasons, ...result.trustNotes].map((text) => forMarkdown(text))
  ];
  return notes.length === 0 ? [] : [
    notes.slice(0, 50).map((text) => `> ${text}`).join("\n>\n")
  ];
}

export {
  renderGithub,
  renderJson,
  renderSarif,
  findingRow2 as findingRow,
  TABLE_HEAD,
  findingDetails,
  richestThatFits,
  renderSummary,
  headNotes,
  parseTime,
  scan,
  openContext,
  slashed
};
