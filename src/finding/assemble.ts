import { createHash } from 'node:crypto';
import type { Cluster } from '../cluster/types.ts';
import type { Catalogs } from '../config/catalogs.ts';
import type { Config } from '../config/config.ts';
import { objectsAt } from '../input/glance.ts';
import type { Manifest } from '../input/manifest.ts';
import { maskedValues } from '../input/masked.ts';
import type { IndexedDocument } from '../input/store.ts';
import { version } from '../version.ts';
import type { Report } from './result.ts';
import { callerCount, callRows, findingRow, tokenRows } from './rows.ts';
import type { Finding } from './types.ts';

export interface ReportInput {
  readonly root: string;
  readonly nowText: string | null;
  readonly commit: string | null;
  readonly config: Config;
  readonly catalogs: Catalogs;
  readonly clusters: readonly Cluster[];
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly documents: readonly IndexedDocument[];
  /** Charts and overlays. */
  readonly rendered: number;
  readonly notRendered: number;
  readonly manifests: readonly Manifest[];
}

/** Keys whose texts are paths of files: they must lead there. */
const PATHS: ReadonlySet<string> = new Set(['file', 'fingerprint']);

/** Puts the JSON contract together. Tokens are masked in every text of its rows, names of objects included. */
export function assembleReport(input: ReportInput): Report {
  const visible = input.findings.filter(({ suppressed }) => suppressed === null);
  const count = (level: Finding['level']): number => visible.filter((finding) => finding.level === level).length;
  const workloads = input.documents
    .flatMap(objectsAt)
    .filter(({ apiVersion, kind }) => isWorkload(apiVersion, kind, input.catalogs)).length;
  const calls = callRows(input.clusters);
  const callers = callerCount(input.clusters);
  return {
    schemaVersion: 1,
    tool: { name: 'cilium-hf-guardrails', version },
    root: input.root,
    run: {
      now: input.nowText,
      commit: input.commit,
      base: null,
      configDigest: digest({
        ...input.config,
        rules: [...input.config.rules],
        ignore: input.config.ignore.map(({ line: _, ...entry }) => entry),
        report: null,
        github: null,
      }),
      catalogDigest: digest(input.catalogs),
      ciliumVersion: input.config.cilium.version ?? '1.20',
      switchedOff: input.catalogs.switchedOff ?? [],
    },
    summary: {
      files: input.files,
      documents: input.documents.length,
      workloads: Math.max(workloads, callers),
      callers,
      calls: calls.length,
      findings: { error: count('error'), warning: count('warning'), note: count('note') },
      suppressed: input.findings.length - visible.length,
      rendered: input.rendered,
      notRendered: input.notRendered,
    },
    ...maskedValues({ calls, tokens: tokenRows(input.clusters), findings: input.findings.map(findingRow) }, PATHS),
    fixed: [],
  };
}

const digests = new WeakMap<object, string>();

function digest(value: object): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
  digests.set(value, made);
  return made;
}

function isWorkload(apiVersion: string, kind: string, catalogs: Catalogs): boolean {
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  return catalogs.workloadKinds.kinds.some((entry) => entry.kinds.includes(kind) && entry.groups.includes(group));
}
