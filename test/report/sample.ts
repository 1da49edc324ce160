import type { CallRow, FindingRow, Gate, Report, ScanResult } from '../../src/finding/result.ts';
import type { WorkloadName } from '../../src/finding/types.ts';

export const embedder: WorkloadName = {
  scope: 'default',
  namespace: 'payments',
  kind: 'Deployment',
  name: 'fraud-embedder',
  serviceAccount: 'fraud-embedder',
  file: 'services/fraud-embedder/deployment.yaml',
  line: 1,
};

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: fraud-embedder
  namespace: payments
spec:
  template:
    spec:
      containers:
        - name: embedder
          args: ["--model-id", "BAAI/bge-large-en-v1.5", "--port", "8080"]
`;

const token = `apiVersion: v1
kind: Secret
metadata:
  name: fraud-embedder-hf
stringData:
  token: a-value-of-some-length
`;

export function finding(changes: Partial<FindingRow> = {}): FindingRow {
  return {
    rule: 'HF101',
    name: 'egress-policy-missing',
    level: 'error',
    confidence: 'high',
    message:
      'Deployment payments/fraud-embedder calls huggingface.co and us.aws.cdn.hf.co, and no Cilium policy restricts its egress: it may reach any address.',
    remediation:
      'Add a CiliumNetworkPolicy that selects this workload.\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: fraud-embedder-egress',
    workload: embedder,
    file: embedder.file,
    line: 11,
    column: 18,
    endLine: 11,
    endColumn: 30,
    related: [],
    fingerprint: 'f00d'.repeat(6),
    suppressed: null,
    new: null,
    ...changes,
  };
}

export const secretFinding: FindingRow = finding({
  rule: 'HF202',
  name: 'token-static-secret',
  message: 'Secret payments/fraud-embedder-hf holds a token that nothing issues or rotates.',
  remediation: 'Let an ExternalSecret issue it.',
  file: 'services/fraud-embedder/secret.yaml',
  line: 6,
  column: 3,
  endLine: 6,
  endColumn: 8,
  related: [{ file: embedder.file, line: 1, message: 'Deployment payments/fraud-embedder reads it' }],
  fingerprint: 'beef'.repeat(6),
});

export const noteFinding: FindingRow = finding({
  rule: 'HF405',
  name: 'workload-identity-missing',
  level: 'note',
  confidence: 'medium',
  message: 'Deployment payments/fraud-embedder uses a shared user token.',
  remediation: 'Exchange the service account token.',
  fingerprint: 'cafe'.repeat(6),
});

export const suppressedFinding: FindingRow = finding({
  rule: 'HF601',
  name: 'audit-visibility-missing',
  level: 'warning',
  message: 'Suppressed text that must not show.',
  fingerprint: 'dead'.repeat(6),
  suppressed: { kind: 'config', reason: 'reviewed in March' },
});

export const call: CallRow = {
  workload: embedder,
  container: 'embedder',
  purpose: 'hub-download',
  host: 'huggingface.co',
  port: 443,
  protocol: 'TCP',
  scheme: 'https',
  via: null,
  required: true,
  model: 'BAAI/bge-large-en-v1.5',
  verdict: 'default-allow',
  effectiveVerdict: 'default-allow',
  policies: [],
  evidence: [{ file: embedder.file, line: 11, column: 18, text: '--model-id BAAI/bge-large-en-v1.5' }],
};

export function gate(changes: Partial<Gate> = {}): Gate {
  return { failed: true, mode: 'all', failOn: 'error', failing: 2, reasons: [], ...changes };
}

/** A result whose summary agrees with its findings. */
export function scanResult(
  changes: { readonly report?: Partial<Report> } & Partial<Omit<ScanResult, 'report'>> = {},
): ScanResult {
  const findings = changes.report?.findings ?? [finding(), secretFinding, noteFinding, suppressedFinding];
  const shown = findings.filter(({ suppressed }) => suppressed === null);
  const count = (level: string): number => shown.filter((one) => one.level === level).length;
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'cilium-hf-guardrails', version: '0.1.0' },
    root: 'examples/payments',
    run: {
      now: '2026-11-24',
      commit: 'a'.repeat(40),
      base: null,
      configDigest: '1'.repeat(64),
      catalogDigest: '2'.repeat(64),
      ciliumVersion: '1.19',
      switchedOff: [],
    },
    summary: {
      files: 14,
      documents: 20,
      workloads: 3,
      callers: 3,
      calls: 1,
      findings: { error: count('error'), warning: count('warning'), note: count('note') },
      suppressed: findings.length - shown.length,
      rendered: 0,
      notRendered: 0,
    },
    calls: [call],
    tokens: [
      {
        workload: embedder,
        container: 'embedder',
        reference: 'env',
        secret: { namespace: 'payments', name: 'fraud-embedder-hf', key: 'token' },
        provenance: 'static-secret',
        via: null,
        rotation: { recordedAt: null, every: null, dueAt: null, refresh: null, reload: null },
        chain: [],
        evidence: [{ file: embedder.file, line: 10, column: 11, text: 'secretKeyRef: fraud-embedder-hf' }],
      },
    ],
    findings,
    fixed: [],
    ...changes.report,
  };
  return {
    gate: gate(),
    repositoryPrefix: 'examples/payments/',
    sources: new Map([
      [embedder.file, deployment],
      [secretFinding.file, token],
    ]),
    acceptable: () => [],
    settings: {
      github: { annotations: 'new', comment: 'never', checkRun: false, uploadSarif: false, category: 'scan' },
      output: {},
    },
    staleBaseline: [],
    trustNotes: [],
    trails: [
      {
        workload: embedder,
        state: 'note',
        facts: ['a flow shows addresses, and no policy that allowed them: huggingface.co', 'Hubble records flows'],
        places: [{ file: 'platform/cilium-values.yaml', line: 3, text: 'Hubble' }],
      },
    ],
    removed: [],
    failures: [],
    ...changes,
    report,
  };
}

/** A scan that looked at manifests and found nothing wrong. */
export function cleanResult(): ScanResult {
  return scanResult({ report: { findings: [] }, gate: gate({ failed: false, failing: 0 }) });
}

/** Text that tries to leave its medium: each piece is harmless only when it is escaped. */
export const HOSTILE = [
  'a\n::set-output name=x::y',
  '##[error]no',
  '%0A::error::x',
  '\u001b[31mred\u001b[0m\u009b2J\u001b]8;;http://evil.example\u0007link',
  'left\u202eright\u2066\u200b',
  '<img src=x onerror=alert(1)><!-- -->',
  '`code` ``` fence',
  '@team/all #12 GH-3 owner/repo#4',
  '[link](javascript:alert(1)) ![x](http://evil.example/y.png) https://evil.example www.evil.example',
  'a | b \\| c',
  '\u0000\u0007\u0085\u2028',
  '__proto__ "quoted" \'single\'',
  '%0D%0A::add-mask::a',
  '<!-- cilium-hf-guardrails:scan -->',
  '</summary></details></sub>\n\n# big',
  '```\n</details>\n```mermaid\nflowchart LR\n  a --> b',
  '\\` \\[a](b) \\',
  '$(id) ${{ github.token }} {{ .Values.x }}',
  '<https://evil.example> someone@evil.example mailto:a@evil.example',
  '**bold** _it_ ~~gone~~ > quote - [ ] task',
  '"] --> x["<b>y',
  '&lt;img&gt; &#64;team &amp;',
  'x'.repeat(300),
] as const;
