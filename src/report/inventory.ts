import type { CallRow, Report, TokenRow, Verdict } from '../finding/result.ts';
import type { WorkloadName } from '../finding/types.ts';
import { plain, visibleJson } from './escape.ts';
import { counted, workloadTitle } from './words.ts';

export const INVENTORY_FORMATS = ['text', 'json', 'csv'] as const;
export type InventoryFormat = (typeof INVENTORY_FORMATS)[number];

/**
 * One use of Hugging Face: a container of a workload, what it calls for, one model (null where the manifests name none), one token. A container
 * that only holds a token has no purpose, host and verdict.
 */
export interface InventoryRow {
  readonly workload: WorkloadName;
  readonly container: string;
  readonly purpose: string | null;
  readonly model: string | null;
  /** Hosts that the use needs; all where none is certain to be. Sorted. */
  readonly hosts: readonly string[];
  /** The worst of its calls. */
  readonly verdict: Verdict | null;
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
const NO_TOKEN: InventoryRow['token'] = { provenance: 'none', via: null, secret: null, recordedAt: null, dueAt: null };

/** Who uses which model of Hugging Face with which token, in the order of the report. */
export function inventoryOf(report: Pick<Report, 'calls' | 'tokens'>): InventoryRow[] {
  const uses = new Map<string, CallRow[]>();
  for (const call of report.calls) {
    if (call.purpose === 'telemetry') continue;
    const key = JSON.stringify([identityOf(call.workload), call.container, call.purpose, call.model]);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, [call]);
    else known.push(call);
  }
  const tokens = new Map<string, InventoryRow['token'][]>();
  for (const row of report.tokens) {
    const key = JSON.stringify([identityOf(row.workload), row.container]);
    tokens.set(key, [...(tokens.get(key) ?? []), tokenOf(row)]);
  }
  const rows = [...uses.values()].flatMap((calls): InventoryRow[] => {
    const [first] = calls;
    if (first === undefined) return [];
    const needed = calls.filter(({ required }) => required);
    const counted = needed.length > 0 ? needed : calls;
    const verdicts = new Set(counted.map(({ verdict }) => verdict));
    const own = tokens.get(JSON.stringify([identityOf(first.workload), first.container])) ?? [];
    const distinct = [...new Map(own.map((token) => [JSON.stringify(token), token])).values()];
    return (distinct.length === 0 ? [NO_TOKEN] : distinct).map((token) => ({
      workload: first.workload,
      container: first.container,
      purpose: first.purpose,
      model: first.model,
      hosts: [...new Set(counted.map(({ host, port }) => (port === 443 ? host : `${host}:${port}`)))].sort(),
      verdict: WORST_FIRST.find((verdict) => verdicts.has(verdict)) ?? first.verdict,
      token,
    }));
  });
  return [...rows, ...holders(report.tokens, rows)];
}

/** Containers that are given a token and show no call: who else holds it. */
function holders(tokens: readonly TokenRow[], callers: readonly InventoryRow[]): InventoryRow[] {
  const calling = new Set(callers.map(({ workload, container }) => JSON.stringify([identityOf(workload), container])));
  const found = new Map<string, InventoryRow>();
  for (const row of tokens) {
    const key = JSON.stringify([identityOf(row.workload), row.container]);
    if (row.provenance === 'none' || calling.has(key)) continue;
    const { workload, container } = row;
    const token = tokenOf(row);
    const held = { workload, container, purpose: null, model: null, hosts: [], verdict: null, token };
    found.set(`${key}${JSON.stringify(token)}`, held);
  }
  return [...found.values()];
}

function identityOf({ scope, namespace, kind, name, file }: WorkloadName): string {
  return JSON.stringify([scope, namespace, kind, name, file]);
}

function tokenOf({ provenance, via, secret, rotation }: TokenRow): InventoryRow['token'] {
  const namespace = secret?.namespace ?? null;
  const key = secret === null || secret.key === null ? '' : `, key ${secret.key}`;
  return {
    provenance,
    via,
    secret: secret === null ? null : `${namespace === null ? '' : `${namespace}/`}${secret.name}${key}`,
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
  const isOneScope = new Set(rows.map(({ workload }) => workload.scope)).size === 1;
  const lines = rows.map(({ workload, container, purpose, model, hosts, verdict, token }) =>
    [
      `${workloadTitle(workload)}, container ${container}, service account ${workload.serviceAccount} (${workload.file}:${workload.line}${isOneScope ? '' : ` in ${workload.scope}`})`,
      ...(purpose === null
        ? ['  no call: it only holds the token']
        : [`  ${purpose}: ${model ?? 'no model named'}`, `  hosts:  ${hosts.join(', ')}; ${verdict}`]),
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
  'container',
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
  const cells = rows.map(({ workload, container, purpose, model, hosts, verdict, token }) => [
    workload.scope,
    workload.namespace ?? '',
    workload.kind,
    workload.name,
    workload.serviceAccount,
    container,
    purpose ?? '',
    model ?? '',
    hosts.join(' '),
    verdict ?? '',
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
  const safe = /^\s*[=+\-@|%＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",;\s']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
