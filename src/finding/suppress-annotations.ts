import type { Manifest } from '../input/manifest.ts';
import { stringMap } from '../input/manifests.ts';
import { isObject, type Path, valueAt } from './json.ts';
import { type Suppression, suppressionText } from './suppressions.ts';

/** The annotation by which an object asks for its findings to be accepted: `HF203 until=2027-01-31 -- reason`, several on lines of their own. */
export const IGNORE_ANNOTATION = 'hf-guardrails/ignore';

/** Where it may stand: on the object, or on the template of its pods (where some charts alone let one add annotations). */
const HOLDERS: readonly Path[] = [
  ['metadata'],
  ['spec', 'template', 'metadata'],
  ['spec', 'jobTemplate', 'metadata'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata'],
];
const MAX_ENTRIES = 100;

/** All ignore annotations of the objects. One covers what is said of the workload, and what is said at a line of the object. */
export function suppressionAnnotations(manifests: readonly Manifest[]): Suppression[] {
  const found = new Map<string, Suppression>();
  for (const manifest of manifests) {
    for (const holder of HOLDERS) {
      const metadata = valueAt(manifest.value, holder);
      if (!isObject(metadata)) continue;
      const text = stringMap(metadata['annotations'])[IGNORE_ANNOTATION];
      if (text === undefined) continue;
      for (const entry of entriesOf(text)) {
        const suppression = annotationOf(manifest, [...holder, 'annotations', IGNORE_ANNOTATION], entry);
        const { file, line } = suppression.at;
        // Several roots may hold one and the same object.
        const key = [file, line, suppression.key].join('\0');
        const known = found.get(key);
        found.set(key, known === undefined ? suppression : either(known, suppression));
      }
    }
  }
  return [...found.values()];
}

function entriesOf(text: string): string[] {
  const entries = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return entries.length === 0 ? [''] : entries.slice(0, MAX_ENTRIES);
}

function annotationOf(manifest: Manifest, path: Path, entry: string): Suppression {
  const { kind, namespace, name, file } = manifest;
  const content = suppressionText(entry);
  const whole = manifest.locate([]);
  return {
    kind: 'annotation',
    at: manifest.locate(path, 'key'),
    ...content,
    file: null,
    isPartial: false,
    covers: ({ workload, at }) =>
      (workload !== null &&
        workload.kind === kind &&
        workload.name === name &&
        workload.namespace === namespace &&
        workload.file === file) ||
      (at.file === whole.file && whole.line <= at.line && at.line <= whole.endLine),
    key: [kind, namespace ?? '', name, content.rules.join(), content.until ?? '', content.reason].join('\0'),
  };
}

function either(a: Suppression, b: Suppression): Suppression {
  return { ...a, covers: (finding) => a.covers(finding) || b.covers(finding) };
}
