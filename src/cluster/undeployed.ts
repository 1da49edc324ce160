import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';
import type { IndexedDocument } from '../input/store.ts';
import type { Reach } from '../render/gitops/reach.ts';
import { identitiesOf } from './raw-roots.ts';

/** What is written in the repository, and what of it objects of Flux and Argo CD deploy. */
export interface Undeployed {
  /** Whether nothing deploys the document. */
  readonly is: (document: IndexedDocument) => boolean;
  /** Files with workloads, policies, Secrets or service accounts that something deploys, and all that aren't put away. */
  readonly deployedFiles: number;
  readonly allFiles: number;
}

/** Least part of the files that must be deployed before the rest counts as deployed by nobody: an application's repository beside a platform's shows less. */
const LEAST = 0.75;

/** Tells what nothing deploys; null where the repository doesn't say. */
export function undeployedIn(
  documents: readonly IndexedDocument[],
  kinds: WorkloadKindsCatalog,
  reach: Reach | null,
): Undeployed | null {
  if (reach === null) return null;
  const { isPutAway } = reach;
  const held = new Map<string, boolean>();
  const holds = (file: string): boolean => {
    const known = held.get(file) ?? (!isPutAway(file) && reach.holds(file));
    held.set(file, known);
    return known;
  };
  const is = ({ file, rendered }: IndexedDocument): boolean => {
    if (rendered === undefined) return !holds(file);
    if (rendered.joins !== undefined) return !holds(rendered.joins);
    if (rendered.tree !== undefined) return rendered.isAside === true;
    return !reach.entries.has(rendered.context.root) || isPutAway(file);
  };
  const deployed = new Set<string>();
  const others = new Set<string>();
  for (const document of documents) {
    if (identitiesOf(document, kinds).length === 0) continue;
    if (!is(document)) deployed.add(document.file);
    else if (!isPutAway(document.file)) others.add(document.file);
  }
  for (const file of deployed) others.delete(file);
  const allFiles = deployed.size + others.size;
  return deployed.size < allFiles * LEAST ? null : { is, deployedFiles: deployed.size, allFiles };
}
