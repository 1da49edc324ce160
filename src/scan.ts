import { versionNotes } from './cilium/versions.ts';
import type { Catalogs } from './config/catalogs.ts';
import { assembleReport } from './finding/assemble.ts';
import { baselineEntry } from './finding/baseline.ts';
import { gateOf } from './finding/gate.ts';
import { leftOutNotes, leftOutPolicies } from './finding/left-out-policies.ts';
import { removedPolicies, withRemovals } from './finding/removed-policies.ts';
import { contentNames } from './finding/renames.ts';
import type { PolicyRow, ScanResult } from './finding/result.ts';
import { judgeRevisions } from './finding/revisions.ts';
import { configSuppressions } from './finding/suppress-config.ts';
import { trailRows } from './finding/trails.ts';
import type { Finding } from './finding/types.ts';
import type { DocumentStore } from './input/store.ts';
import { maskTokens } from './input/token.ts';
import type { RenderSession } from './render/session.ts';
import { examine } from './scan/examine.ts';
import type { ScanOptions } from './scan/options.ts';
import { withRendering } from './scan/rendering.ts';

/** One scan, from files to a settled result. The only place that knows the order of the steps. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { config, repositoryPrefix } = options;
  const { head, base, leftOut } = await withRendering(options, (session) => revisions(options, session));
  const isScanned = options.isScanned ?? ((path: string) => path.startsWith(repositoryPrefix));
  const scope = { prefix: repositoryPrefix, isScanned, file: config.file };
  const judged = judgeRevisions(head, base, {
    prefix: repositoryPrefix,
    today: new Date(options.now).toISOString().slice(0, 10),
    baseline: options.baseline ?? [],
    isScanned,
    configured: configSuppressions(config.ignore, scope),
    own: configSuppressions(options.ownIgnore ?? config.ignore, scope),
    trust: options.trust ?? config.trust,
  });
  const { fixed, notes, lost } = judged;
  const removed = base === null ? [] : removedPolicies(judged.findings, head, base);
  const findings = withRemovals(judged.findings, removed);
  const mode = config.gate ?? (base === null ? 'all' : 'new');
  const gate = gateOf(findings, { ...config, mode }, lost);
  const { store, manifests, clusters, failures, rendering } = head;
  const counts = {
    files: store.fileCount,
    documents: store.documents,
    rendered: rendering.rendered.length,
    notRendered: rendering.notRendered.length,
  };
  const report = assembleReport({ ...options, ...counts, clusters, findings, manifests });
  return {
    report: { ...report, run: { ...report.run, base: options.base?.revision ?? null }, fixed },
    gate,
    repositoryPrefix,
    sources: sourcesOf(findings, store),
    trustNotes: [
      ...(options.trustNotes ?? []),
      ...versionNotes([config, ...config.clusters].map(({ cilium }) => cilium?.version)),
      ...switchedOffNotes(options.catalogs),
      ...leftOutNotes(leftOut),
      ...notes,
    ].map(maskTokens),
    trails: trailRows(clusters),
    removed,
    settings: { github: config.github, output: config.report.output },
    staleBaseline: judged.stale,
    acceptable: () => {
      const contentName = contentNames(head);
      return findings
        .filter(({ suppressed }) => suppressed === null || suppressed.kind === 'baseline')
        .map((finding) => baselineEntry(finding, repositoryPrefix, contentName(finding)));
    },
    failures,
  };
}

/** Head and base; the head anew where the change leaves policies behind that the base deploys: they stop to count. */
async function revisions(options: ScanOptions, session: RenderSession) {
  const head = await examine(options, options.tree, session);
  if (options.base == null) return { head, base: null, leftOut: new Map<string, PolicyRow>() };
  const base = await examine(atBase(options, options.base), options.base.tree, session);
  const leftOut = leftOutPolicies(head, base);
  if (leftOut.size === 0) return { head, base, leftOut };
  return {
    head: await examine({ ...options, leftOut: new Set(leftOut.keys()) }, options.tree, session),
    base,
    leftOut,
  };
}

/** The same question about the base. */
function atBase(options: ScanOptions, { policySources }: NonNullable<ScanOptions['base']>): ScanOptions {
  return policySources === undefined ? options : { ...options, policySources };
}

function switchedOffNotes({ switchedOff = [] }: Catalogs): string[] {
  const files = [...new Set(switchedOff.map(({ file }) => file))];
  return files.map((file) => {
    const ids = switchedOff.filter((entry) => entry.file === file).map(({ id }) => id);
    return `${file} switches off ${ids.length === 1 ? 'a built-in catalog entry' : 'built-in catalog entries'}: ${ids.join(', ')}.`;
  });
}

function sourcesOf(findings: readonly Finding[], store: DocumentStore): Map<string, string> {
  const files = new Set(findings.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]));
  return new Map([...files].map((file) => [file, store.source(file)?.text ?? '']));
}
