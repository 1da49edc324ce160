import type { DocumentStore, IndexedDocument } from '../input/store.ts';
import { KUSTOMIZATION_FILES } from '../render/named-paths.ts';
import type { Judged } from './covered.ts';
import type { PolicyRow } from './result.ts';

/** A revision as far as it shows which documents are deployed together. */
export interface Deployed extends Pick<Judged, 'calls'> {
  readonly store: Pick<DocumentStore, 'documents'>;
}

type Named = Pick<PolicyRow, 'kind' | 'name' | 'file'>;

/** Names a written object among those of `leftOutPolicies`. */
export const writtenKey = ({ file, kind, name }: Named): string => [file, kind, name].join('\0');

/**
 * Policies that stand in the head as they are written while the workload that they select is rendered, and that the base deploys together with it: a
 * kustomization was taken out of, or was made without, what its folder holds. Whoever applies it gets the workload without them. By `writtenKey`.
 */
export function leftOutPolicies(head: Deployed, base: Deployed): Map<string, PolicyRow> {
  const rows = head.calls();
  const found = new Map<string, PolicyRow>();
  if (rows.length === 0 || head.store.documents.every(({ rendered }) => rendered === undefined)) return found;
  const now = byKey(head.store.documents);
  const then = byKey(base.store.documents);
  for (const { workload, policies } of rows) {
    const places = now(workload).flatMap(({ rendered }) => (rendered === undefined ? [] : [rendered]));
    if (places.length === 0) continue;
    for (const policy of policies) {
      const documents = now(policy);
      const isWritten = documents.length > 0 && documents.every(({ rendered }) => rendered === undefined);
      if (!policy.selects || !isWritten || found.has(writtenKey(policy))) continue;
      const roots = new Set(then(workload).map(rootOf));
      const isBeside = places.some(({ inputs }) => inputs.some((file) => isOver(file, policy.file)));
      // In a file that the base hasn't it may have been moved to where others deploy it.
      const isMoved = then(policy).length === 0;
      const before = isMoved ? base.store.documents.filter((document) => isSame(document, policy)) : then(policy);
      const together = before.map(rootOf).filter((root) => roots.has(root));
      if (together.some((root) => isBeside || (root !== WRITTEN && !isMoved))) found.set(writtenKey(policy), policy);
    }
  }
  return found;
}

/** What a report says of each. */
export function leftOutNotes(policies: ReadonlyMap<string, PolicyRow>): string[] {
  return [...policies.values()].map(
    ({ file, kind, name }) =>
      `${file} still holds ${kind} ${name}, which this change takes out of what is deployed with the workload: it does not count. Name the file in the kustomization.`,
  );
}

const WRITTEN = '';

function rootOf({ rendered }: IndexedDocument): string {
  return rendered?.context.root ?? WRITTEN;
}

function isSame({ kind, name }: IndexedDocument, policy: PolicyRow): boolean {
  return kind === policy.kind && name === policy.name;
}

/** Whether a file is a kustomization at or above the folder of another. */
function isOver(kustomization: string, file: string): boolean {
  const slash = kustomization.lastIndexOf('/') + 1;
  return KUSTOMIZATION_FILES.includes(kustomization.slice(slash)) && file.startsWith(kustomization.slice(0, slash));
}

function byKey(documents: readonly IndexedDocument[]): (named: Named) => readonly IndexedDocument[] {
  const groups = new Map<string, IndexedDocument[]>();
  for (const document of documents) {
    const group = groups.get(writtenKey(document));
    if (group === undefined) groups.set(writtenKey(document), [document]);
    else group.push(document);
  }
  return (named) => groups.get(writtenKey(named)) ?? [];
}
