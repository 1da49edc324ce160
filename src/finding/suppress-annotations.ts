import { nearest } from '../config/edit-distance.ts';
import type { Manifest } from '../input/manifest.ts';
import { isObject, type JsonObject, type Path, valueAt } from './json.ts';
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
      const annotations = metadata['annotations'];
      if (!isObject(annotations)) continue;
      for (const { name, entry, problem } of entriesOf(annotations)) {
        const suppression = annotationOf(manifest, [...holder, 'annotations', name], entry, problem);
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

interface Entry {
  readonly name: string;
  readonly entry: string;
  /** Why it is none, where that shows before its text is read. */
  readonly problem: string | null;
}

function entriesOf(annotations: JsonObject): Entry[] {
  return Object.entries(annotations).flatMap(([name, value]): Entry[] => {
    if (name !== IGNORE_ANNOTATION)
      return isMisspelt(name)
        ? [
            {
              name,
              entry: typeof value === 'string' ? value : '',
              problem: `\`${name.slice(0, 60)}\` is not understood; the annotation is \`${IGNORE_ANNOTATION}\``,
            },
          ]
        : [];
    if (typeof value !== 'string')
      return [
        {
          name,
          entry: '',
          problem: `the annotation's value is no text; write \`${IGNORE_ANNOTATION}: "HF203 -- reason"\``,
        },
      ];
    const entries = value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return (entries.length === 0 ? [''] : entries.slice(0, MAX_ENTRIES)).map((entry) => ({
      name,
      entry,
      problem: null,
    }));
  });
}

const NEAR = /^hf[-_]?guard[-_]?rails?[a-z.]{0,20}\/(i[a-z-]{3,14})$/i;

/** A key that was probably meant to be ours: `hf-guardrails/ignroe`, `hf-guardrails.io/ignore`, `hf-guardrail/ignore`. */
function isMisspelt(name: string): boolean {
  const [, verb] = NEAR.exec(name) ?? [];
  return verb !== undefined && nearest(verb, ['ignore', 'ignore-file', 'ignore-object']) !== undefined;
}

function annotationOf(manifest: Manifest, path: Path, entry: string, problem: string | null): Suppression {
  const { kind, namespace, name, file } = manifest;
  const read = suppressionText(entry);
  const content = { ...read, problem: problem ?? read.problem };
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
