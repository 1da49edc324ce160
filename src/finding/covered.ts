import { mayCall } from '../cluster/select.ts';
import type { Catalogs } from '../config/catalogs.ts';
import type { DocumentStore } from '../input/store.ts';
import type { CallRow } from './result.ts';

/** A document as a glance shows it. */
interface Glanced {
  readonly file: string;
  readonly kind: string;
  readonly name: string;
}

/** One revision's documents: all that stand in its files, and which of them are judged (rendered ones come with what they are rendered from). */
export interface Judged {
  readonly asWritten: Pick<DocumentStore, 'documents' | 'textOf'>;
  readonly catalogs: Catalogs;
  readonly documents: readonly (Glanced & { readonly rendered?: object | undefined })[];
  readonly calls: () => readonly CallRow[];
}

const key = ({ file, kind, name }: Glanced): string => [file, kind, name].join('\0');

/**
 * Callers that the base judged as they are written, and that the head's files still hold while nothing of them is judged any more, in sentences: a
 * kustomization or a chart of the head covers the file and leaves the caller out. Whoever applies the file itself still deploys it.
 */
export function coveredCallers(head: Judged, base: Judged, renamed: ReadonlyMap<string, string>): string[] {
  const judged = new Set(head.documents.filter(({ rendered }) => rendered === undefined).map(key));
  const covered = head.asWritten.documents.filter((document) => !judged.has(key(document)));
  if (covered.length === 0) return [];
  const before = (document: Glanced): Glanced => ({
    ...document,
    file: renamed.get(document.file) ?? document.file,
  });
  const written = new Set(base.documents.filter(({ rendered }) => rendered === undefined).map(key));
  const candidates = covered.filter((document) => written.has(key(before(document))));
  if (candidates.length === 0) return [];
  const callers = new Set(base.calls().map(({ workload }) => key(workload)));
  const places = new Set(
    head.calls().flatMap(({ workload, evidence }) => [workload, ...evidence].map(({ file }) => file)),
  );
  const left = candidates.filter((document) => callers.has(key(before(document))) && !places.has(document.file));
  const calling = new Set(left.length === 0 ? [] : mayCall(head.asWritten, head.catalogs).map(key));
  const sentences = left
    .filter((document) => calling.has(key(document)))
    .map(
      ({ file, kind, name }) =>
        `${file} still holds ${kind} ${name}, which the base judges as it is written; now a kustomization or chart covers the file and leaves the calls out: what it holds is not judged.`,
    );
  return [...new Set(sentences)];
}
