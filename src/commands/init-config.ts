/** The commented configuration that `hf-guardrails init` writes: every line that starts with `# key:` is one to take the comment from. */
export const CONFIG_TEMPLATE = `# Configuration of hf-guardrails. All keys, with their defaults: docs/configuration.md; the effective ones: \`hf-guardrails config print\`.
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
