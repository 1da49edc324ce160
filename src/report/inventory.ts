import type { CallRow, Report, TokenRow, Verdict } from '../finding/result.ts';
import type { WorkloadName } from '../finding/types.ts';
import { plain, visibleJson } from './escape.ts';
import { counted, workloadTitle } from './words.ts';

export const INVENTORY_FORMATS = ['text', 'json', 'csv'] as const;
export type InventoryFormat = (typeof INVENTORY_FORMATS)[number];

/** One use of Hugging Face: a workload, what it calls for, and one model (null where the manifests name none). */
export interface InventoryRow {
  readonly workload: WorkloadName;
  readonly purpose: string;
  readonly model: string | null;
  /** Hosts that the use needs; all where none is certain to be. Sorted. */
  readonly hosts: readonly string[];
  /** The worst of its calls. */
  readonly verdict: Verdict;
  readonly token: {
    readonly provenance: string;
    readonly via: string | null;
    /** `ml/hf-token, key token` */
    readonly secret: string | null;
    readonly recordedAt: string | null;
    readonly dueAt: string | null;
  };
}

const WORST_FIRST: readonly Verdict[] = [
  'policy-invalid',
  'default-allow',
  'blocked',
  'blocked-dns',
  'unknown',
  'allowed-broad',
  'allowed-pinned',
];
/** Weakest first: what is shown where containers of one workload differ. */
const WEAKEST_FIRST = ['literal', 'static-secret', 'unknown', 'encrypted', 'injector', 'store', 'dynamic', 'keyless'];

/** Who uses which model of Hugging Face, in the order of the report. */
export function inventoryOf(report: Pick<Report, 'calls' | 'tokens'>): InventoryRow[] {
  const uses = new Map<string, CallRow[]>();
  for (const call of report.calls) {
    if (call.purpose === 'telemetry') continue;
    const key = JSON.stringify([identityOf(call.workload), call.purpose, call.model]);
    uses.set(key, [...(uses.get(key) ?? []), call]);
  }
  return [...uses.values()].flatMap((calls): InventoryRow[] => {
    const [first] = calls;
    if (first === undefined) return [];
    const needed = calls.filter(({ required }) => required);
    const counted = needed.length > 0 ? needed : calls;
    const verdicts = new Set(counted.map(({ verdict }) => verdict));
    return [
      {
        workload: first.workload,
        purpose: first.purpose,
        model: first.model,
        hosts: [...new Set(counted.map(({ host, port }) => (port === 443 ? host : `${host}:${port}`)))].sort(),
        verdict: WORST_FIRST.find((verdict) => verdicts.has(verdict)) ?? first.verdict,
        token: tokenOf(report.tokens.filter(({ workload }) => identityOf(workload) === identityOf(first.workload))),
      },
    ];
  });
}

function identityOf({ scope, namespace, kind, name, file }: WorkloadName): string {
  return JSON.stringify([scope, namespace, kind, name, file]);
}

function tokenOf(tokens: readonly TokenRow[]): InventoryRow['token'] {
  const rank = ({ provenance }: TokenRow): number => {
    const at = WEAKEST_FIRST.indexOf(provenance);
    return at < 0 ? WEAKEST_FIRST.length : at;
  };
  const token = [...tokens].sort((a, b) => rank(a) - rank(b))[0];
  if (token === undefined) return { provenance: 'none', via: null, secret: null, recordedAt: null, dueAt: null };
  const { secret, rotation } = token;
  const namespace = secret?.namespace ?? null;
  return {
    provenance: token.provenance,
    via: token.via,
    secret:
      secret === null
        ? null
        : `${namespace === null ? '' : `${namespace}/`}${secret.name}${secret.key === null ? '' : `, key ${secret.key}`}`,
    recordedAt: rotation.recordedAt,
    dueAt: rotation.dueAt,
  };
}

/** The inventory in one of its formats. */
export function renderInventory(format: InventoryFormat, rows: readonly InventoryRow[]): string {
  switch (format) {
    case 'json':
      return `${visibleJson(JSON.stringify({ schemaVersion: 1, uses: rows }, null, 2))}\n`;
    case 'csv':
      return csv(rows);
    case 'text':
      return text(rows);
  }
}

function text(rows: readonly InventoryRow[]): string {
  if (rows.length === 0) return 'No workload uses Hugging Face.\n';
  const lines = rows.map(({ workload, purpose, model, hosts, verdict, token }) =>
    [
      `${workloadTitle(workload)}, service account ${workload.serviceAccount} (${workload.file}:${workload.line})`,
      `  ${purpose}: ${model ?? 'no model named'}`,
      `  hosts:  ${hosts.join(', ')}; ${verdict}`,
      `  token:  ${token.provenance}${token.secret === null ? '' : ` (${token.secret})`}${token.dueAt === null ? '' : `, rotation due ${token.dueAt}`}`,
    ]
      .map(plain)
      .join('\n'),
  );
  const workloads = new Set(rows.map(({ workload }) => identityOf(workload))).size;
  return `${lines.join('\n\n')}\n\n${counted(workloads, 'workload')}, ${counted(rows.length, 'use')}\n`;
}

const COLUMNS = [
  'scope',
  'namespace',
  'kind',
  'name',
  'serviceAccount',
  'purpose',
  'model',
  'hosts',
  'verdict',
  'provenance',
  'via',
  'secret',
  'rotatedAt',
  'rotationDueAt',
  'file',
  'line',
];

/** RFC 4180: comma, CRLF, quotes where needed; a cell that a spreadsheet would run as a formula gets an apostrophe. */
function csv(rows: readonly InventoryRow[]): string {
  const cells = rows.map(({ workload, purpose, model, hosts, verdict, token }) => [
    workload.scope,
    workload.namespace ?? '',
    workload.kind,
    workload.name,
    workload.serviceAccount,
    purpose,
    model ?? '',
    hosts.join(' '),
    verdict,
    token.provenance,
    token.via ?? '',
    token.secret ?? '',
    token.recordedAt ?? '',
    token.dueAt ?? '',
    workload.file,
    String(workload.line),
  ]);
  return [COLUMNS, ...cells].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const shown = plain(value);
  const safe = /^[\s]*[=+\-@|]/.test(shown) ? `'${shown}` : shown;
  return /[",;\s']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
