import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  clustersOf
} from "./chunk-chunk-O34RQH3I.js";
import {
  nowOf
} from "./chunk-chunk-BE5DWVXI.js";
import {
  EXIT
} from "./chunk-chunk-L5IAJN6S.js";
import {
  scan
} from "./chunk-chunk-WRRIECAH.js";
import "./chunk-chunk-IJTX6O4O.js";
import {
  counted
} from "./chunk-chunk-CJ5UIO6N.js";
import {
  hostSets,
  intentName,
  intentYaml,
  telling
} from "./chunk-chunk-MSYGNRDT.js";
import {
  BASELINE_FILE,
  INTENT_FILE,
  openContext,
  renderBaseline,
  slashed,
  writablePath
} from "./chunk-chunk-B3SWOOOU.js";
import "./chunk-chunk-YXT3USG5.js";
import {
  version
} from "./chunk-chunk-3YBZLOXN.js";
import {
  maskTokens
} from "./chunk-chunk-OGKSDIJW.js";
import "./chunk-chunk-YOCOY6JA.js";
import {
  parseFlags
} from "./chunk-chunk-LBTFEDJ6.js";
import {
  ConfigurationError
} from "./chunk-chunk-M7P5J5CG.js";
import "./chunk-chunk-7L5LYMMV.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/commands/init.ts
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

// src/commands/init-config.ts
var CONFIG_TEMPLATE = `# Configuration of hf-guardrails. All keys, with their defaults: docs/configuration.md; the effective ones: \`hf-guardrails config print\`.
# In editors: the JSON Schema is rules/schema/config.schema.json of the package cilium-hf-guardrails.
version: 1

# Folders to scan where none is given, from the top of the repository. Default: all of it.
# paths: [k8s]

# Files not to scan.
# exclude: ["**/testdata/**"]

# Lowest level (error, warning, note, never) and confidence (high, medium, low) of a finding that fails the gate.
failOn: error
minConfidence: medium

# With fail, what could not be read, rendered or resolved fails the gate, too.
unknown: report

# Namespace of objects that name none.
# namespace: default

# How Cilium is set in the cluster. An older version understands less.
# cilium: {version: "1.19", enforcement: default}

# Storage region of the repositories on the Hub (us, eu, any): decides which hosts a download needs.
# hub: {region: us}

# Level and options of rules; off switches one off. \`hf-guardrails rules\` lists them.
# rules: {HF405: {level: "off"}, HF302: {options: {maxAge: P30D}}}

# Accepted findings, each with a reason and better an end. Elsewhere: a comment or annotation (docs/suppressions.md).
# ignore: [{rules: [HF203], workloads: [ml/tgi], until: "2027-01-31", reason: moves to the store with the next release}]

# File of declared intent (who may call which model). Default: .hf-guardrails/intent.yaml; \`hf-guardrails init --intent\` writes a first one (docs/intent.md).
# intent: platform/hf-intent.yaml

# Several clusters: which files are deployed to which.
# clusters: [{name: prod, paths: ["clusters/prod/**"]}, {name: dev, paths: ["clusters/dev/**"]}]

# A shared configuration that is checked out beside or inside this repository.
# extends: ../platform/hf-guardrails.yaml

# What the GitHub Action shows besides annotations and job summary.
# github: {comment: on-failure, checkRun: false}
`;

// src/commands/init-intent.ts
var HEAD = `# Who may call which model of Hugging Face, on which host, for what: docs/intent.md of cilium-hf-guardrails.
# A call that nothing here covers is a finding. Made from what the manifests call today: say for each why, and take out what is not wanted.
version: 1

# What must hold for all of them; an intent can only ask for more.
# provided:
#   token: {from: [store, dynamic, keyless], maxAge: P90D, exclusive: true}
#   audit: dns

intents:
`;
async function intentFileText(context) {
  const now = nowOf(void 0, context.config.now);
  const clusters = await clustersOf({ ...context, root: ".", now: now.time, nowText: now.text, commit: null });
  const hosts = hostSets(context.catalogs.destinations);
  const taken = /* @__PURE__ */ new Set();
  const written = /* @__PURE__ */ new Map();
  for (const { callers } of clusters) {
    for (const caller of callers) {
      const plain = intentYaml(caller, telling(caller.calls), hosts, /* @__PURE__ */ new Set());
      const [, ...rest] = plain.split("\n");
      const key = rest.join("\n");
      if (written.has(key)) continue;
      written.set(key, intentYaml(caller, telling(caller.calls), hosts, taken));
      taken.add(intentName(caller.workload.name || caller.workload.kind, taken));
    }
  }
  return written.size === 0 ? null : maskTokens(`${HEAD}${[...written.values()].join("\n")}`);
}

// src/commands/init-workflow.gen.ts
var WORKFLOW_TEMPLATE = "# Gate for pull requests with nothing but read access: annotations and job summary. What `hf-guardrails init` writes.\nname: Hugging Face egress\n\non:\n  pull_request:\n  push:\n    branches: [main]\n\npermissions: {}\n\nconcurrency:\n  group: hf-guardrails-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  scan:\n    name: Guardrails\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read # check out\n    steps:\n      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0\n        with:\n          persist-credentials: false\n          fetch-depth: 2 # the merge commit and its first parent, with which it is compared\n      # Pin to a commit: replace OWNER and the commit by those of the release that you read.\n      - uses: OWNER/cilium-hf-guardrails@0000000000000000000000000000000000000000 # v0.1.0\n";

// src/commands/init.ts
var CONFIG_FILE = ".hf-guardrails.yaml";
var WORKFLOW_FILE = ".github/workflows/hf-guardrails.yml";
var initCommand = {
  name: "init",
  usage: "init [PATH…] [flags]",
  summary: `Writes a commented ${CONFIG_FILE} and a workflow with least permissions. Asks nothing and overwrites nothing.`,
  flags: [
    { name: "baseline", help: "Accept the findings of today in a baseline, too." },
    { name: "intent", help: "Declare the calls of today as intent, for review, too." },
    {
      name: "action",
      value: "OWNER/REPOSITORY@COMMIT",
      help: "The action that the workflow uses, pinned to a commit. Default: a placeholder to replace."
    },
    { name: "dry-run", help: "Say what would be written, and write nothing." },
    { name: "stdout", help: "Print the files instead of writing them." }
  ],
  notes: "With PATHs the configuration scans those; without, the whole repository."
};
async function initialise(args, shell) {
  const flags = parseFlags(initCommand, args);
  const context = openContext({ cwd: shell.cwd, paths: flags.positionals, revision: null });
  const { top } = context;
  const paths = flags.positionals.map((path) => slashed(relative(top, resolve(shell.cwd, path)))).filter(Boolean);
  const files = [
    { path: CONFIG_FILE, text: configText(paths) },
    { path: WORKFLOW_FILE, text: workflowText(flags) }
  ];
  if (flags.isOn("stdout")) {
    shell.out(files.map(({ path, text }) => `# ${path}
${text}`).join("\n"));
    return EXIT.passed;
  }
  const isDry = flags.isOn("dry-run");
  for (const file of files) shell.err(`${writeNew(top, file, isDry)}
`);
  if (flags.isOn("intent")) shell.err(await declareIntent(context, isDry));
  await offerBaseline(context, flags.isOn("baseline"), isDry, shell);
  return EXIT.passed;
}
function writeNew(top, { path, text }, isDry) {
  const full = writablePath(top, path);
  if (full === null || existsSync(full)) return `exists, left as it is: ${path}`;
  if (isDry) return `would write ${path}`;
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError("flag-value", `${path} can't be written: ${reason}`);
  }
  return `wrote ${path}`;
}
async function declareIntent(context, isDry) {
  if (context.intent !== null) return `exists, left as it is: ${context.intent.path}
`;
  const text = await intentFileText(context);
  if (text === null) return "no workload calls Hugging Face: no intent is needed\n";
  return `${writeNew(context.top, { path: INTENT_FILE, text }, isDry)}: have it reviewed
`;
}
async function offerBaseline(context, isAsked, isDry, shell) {
  const now = nowOf(void 0, context.config.now);
  const result = await scan({ ...context, root: ".", now: now.time, nowText: now.text, commit: null });
  const open = result.report.findings.filter(({ suppressed }) => suppressed === null).length;
  if (open === 0) {
    shell.err("no findings today: no baseline is needed\n");
    return;
  }
  if (!isAsked) {
    shell.err(
      `${counted(open, "finding")} today; \`hf-guardrails baseline create\` accepts them, so that only later ones fail
`
    );
    return;
  }
  const file = { path: BASELINE_FILE, text: renderBaseline(result.acceptable()) };
  const exists = context.baselineFile !== null;
  shell.err(exists ? `exists, left as it is: ${context.baselineFile}
` : `${writeNew(context.top, file, isDry)}
`);
}
function configText(paths) {
  const list = `[${paths.map((path) => JSON.stringify(path)).join(", ")}]`;
  return paths.length === 0 ? CONFIG_TEMPLATE : CONFIG_TEMPLATE.replace(/^# paths: .*$/m, `paths: ${list}`);
}
function workflowText(flags) {
  const given = flags.value("action");
  if (given === void 0) return WORKFLOW_TEMPLATE;
  if (!/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(given))
    throw new ConfigurationError(
      "flag-value",
      `--action ${given.slice(0, 80)}: write OWNER/REPOSITORY@COMMIT with the 40 digits of a commit`
    );
  return WORKFLOW_TEMPLATE.replace(/^ *# Pin to a commit.*\n/m, "").replace(
    /uses: OWNER\/.*$/m,
    `uses: ${given} # v${version}`
  );
}
export {
  initCommand,
  initialise
};
