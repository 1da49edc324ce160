import type { RemovedPolicy, ScanResult } from '../../src/finding/result.ts';
import type { RuleMetadata } from '../../src/finding/rule-metadata.ts';
import { call, embedder, finding, gate, noteFinding, scanResult, secretFinding, suppressedFinding } from './sample.ts';

export const base = 'b'.repeat(40);

const chat = {
  ...embedder,
  name: 'support-chat',
  serviceAccount: 'support-chat',
  file: 'services/support-chat/app.yaml',
};
const policy = {
  kind: 'CiliumNetworkPolicy',
  namespace: 'payments',
  name: 'support-chat-egress',
  file: 'net/chat.yaml',
  line: 1,
  valid: true,
  selects: true,
};

export const removed: RemovedPolicy = {
  kind: 'CiliumNetworkPolicy',
  namespace: 'payments',
  name: 'fraud-embedder-egress',
  file: 'net/policies.yaml',
  line: 14,
  isDeleted: true,
  isFileGone: false,
  message: 'CiliumNetworkPolicy payments/fraud-embedder-egress selected it in the base and is deleted here',
  workloads: [embedder],
  fingerprints: ['f00d'.repeat(6)],
};

/** What a pull request looks like that deletes a policy, mends one thing, and leaves old findings alone. */
export function pullResult(): ScanResult {
  const findings = [
    finding({
      new: true,
      related: [{ file: removed.file, line: removed.line, message: removed.message }],
    }),
    finding({
      rule: 'HF104',
      name: 'egress-dns-rule-missing',
      message:
        'CiliumNetworkPolicy payments/support-chat-egress names huggingface.co, and no DNS rule lets Cilium see the look-up.',
      remediation: 'Add `rules.dns` to the rule for kube-dns:\nrules:\n  dns:\n    - matchPattern: "*"',
      workload: chat,
      file: policy.file,
      line: 9,
      column: 5,
      endLine: 9,
      endColumn: 12,
      confidence: 'medium',
      fingerprint: 'abcd'.repeat(6),
      new: true,
    }),
    { ...secretFinding, new: false },
    { ...noteFinding, new: false },
    { ...suppressedFinding, new: false },
  ];
  return scanResult({
    report: {
      run: { ...scanResult().report.run, base },
      findings,
      calls: [
        call,
        { ...call, host: 'us.aws.cdn.hf.co' },
        {
          ...call,
          workload: chat,
          verdict: 'blocked-dns',
          effectiveVerdict: 'blocked-dns',
          policies: [policy],
          model: null,
        },
      ],
      fixed: [{ fingerprint: '1234'.repeat(6), message: 'Job payments/import holds a token as a literal.' }],
    },
    gate: gate({
      mode: 'new',
      reasons: ["charts/api/values.yaml could be read in the base and can't be read now: what it holds is not judged."],
    }),
    trustNotes: [
      ".hf-guardrails.yaml differs from the base: the base's applies here, this one after the merge.",
      'examples/payments/net/chat.yaml:3 adds an ignore comment (HF104): it applies after the merge.',
    ],
    removed: [removed],
  });
}

/** A rule of our own making, so that the texts of the real ones can change without touching golden files. */
export const sampleRules: readonly RuleMetadata[] = [
  'HF101 egress-policy-missing',
  'HF104 egress-dns-rule-missing',
  'HF202 token-static-secret',
  'HF405 workload-identity-missing',
].map((text) => {
  const [id = '', name = ''] = text.split(' ');
  return {
    id,
    name,
    family: 'egress',
    levels: { default: 'error' },
    confidence: 'high',
    securitySeverity: '7.5',
    since: '0.1.0',
    summary: `Summary of ${id}.`,
    messages: { default: '{workload}' },
    why: 'Why it matters.',
    remediation: 'What to change.',
    controls: { 'NIST SP 800-53': ['AC-4'] },
    options: {},
  };
});

/** Every text of a result that a scanned repository decides on. */
const TAINTED = new Set([
  'message',
  'remediation',
  'file',
  'name',
  'namespace',
  'kind',
  'serviceAccount',
  'scope',
  'host',
  'model',
  'via',
  'container',
  'text',
  'reason',
  'root',
  'repositoryPrefix',
  'trustNotes',
  'reasons',
  'failures',
]);

/** The sample with the text before, in and after everything that comes from a scanned repository. */
export function tainted(text: string): ScanResult {
  const walk = (value: unknown, isTainted: boolean): unknown => {
    if (typeof value === 'string') return isTainted ? `${text}${value.slice(0, 40)} ${text} x${text}` : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, isTainted));
    if (value === null || typeof value !== 'object' || value instanceof Map) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, walk(item, isTainted || TAINTED.has(key))]),
    );
  };
  const { report, ...rest } = pullResult();
  const { tool, ...others } = report;
  const result = walk({ ...rest, failures: ['broken'], report: others }, false) as ScanResult;
  return { ...result, report: { ...result.report, tool } };
}
