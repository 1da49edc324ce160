import type { Place } from '../finding/types.ts';
import { withNamespace } from '../input/glance.ts';
import type { Locate, Manifest } from '../input/manifest.ts';
import { readManifests } from '../input/manifests.ts';
import { splitDocuments } from '../input/split.ts';
import type { IndexedDocument } from '../input/store.ts';
import { type SourceText, sourceText } from '../input/text.ts';
import type { Range } from '../input/yaml.ts';
import { withBlanks } from './blanks.ts';
import { type ChartLayers, valuesOfTemplate } from './chart-values.ts';
import { locateInBase } from './kustomize-places.ts';
import type { LineOrigin, RenderedText, RenderRequest } from './protocol.ts';
import { type RenderTarget, UNKNOWN_NAMESPACE } from './targets.ts';
import { inKnownNamespace } from './unknown-namespace.ts';
import { rememberSpot, type SpotChart, type SpotLine } from './values-places.ts';
import { rememberFilled } from './variable-places.ts';

/** By what a target was rendered. */
export interface RenderedBy {
  readonly engine: RenderRequest['engine'];
  /** Files that stand elsewhere in the tree than among those of the rendering. */
  readonly linked: ReadonlyMap<string, string>;
  /** Paths of the rendering's files. */
  readonly paths: readonly string[];
  /** What charts made of which kustomize built something else. */
  readonly inflated?: () => readonly Manifest[];
}

/** A rendered text; `kept` = the same with variables that nothing defines as they are written. */
export interface MadeText extends RenderedText {
  readonly kept?: string;
}

/** Files in which charts define named templates. */
const HELPERS = /\.tpl$|(?:^|\/)templates\/(?:.*\/)?_[^/]*$/;

/** The documents of one rendered target; each finds its way back to the lines that made it. */
export function renderedDocuments(
  target: RenderTarget,
  { texts, engine, linked, paths, inflated }: RenderedBy & { readonly texts: readonly MadeText[] },
  written: (file: string) => SourceText | null,
): IndexedDocument[] {
  const real = (file: string): string => linked.get(file) ?? file;
  const { edit } = target;
  const source = edit === undefined ? written : edited(written, edit);
  const template = target.outside ?? source;
  const inChart = target.outside ?? written;
  const open =
    target.keep === undefined ? source : edited(written, (text) => target.keep?.(text) ?? edit?.(text) ?? text);
  const edits = once(() => target.edits?.(source) ?? []);
  const locateBuilt = (manifest: Manifest, file: string): Locate => {
    const locate = locateInBase(manifest, file, target.at, source, target.covers, edits(), inflated);
    const { placeOf } = target;
    if (edit === undefined || placeOf === undefined) return locate;
    return (...asked) => rememberFilled(locate(...asked), { written, fill: edit, placeOf });
  };
  const layers = once(() => target.values?.(written) ?? null);
  const helpers = once(() => paths.filter((path) => HELPERS.test(path)).flatMap((path) => inChart(real(path)) ?? []));
  return texts
    .map((text) => ({
      ...text,
      text: edit?.(text.text) ?? text.text,
      kept: text.kept ?? target.keep?.(text.text) ?? null,
    }))
    .flatMap((text, ordinal) =>
      splitDocuments(text.text).map((part, index): IndexedDocument => {
        const file =
          text.file === '' || target.outside !== undefined || source(real(text.file)) === null
            ? target.at.file
            : real(text.file);
        const origins = text.origins.map((origin) => (origin === null ? null : { ...origin, file: real(origin.file) }));
        const chart = target.values === undefined ? null : { values: valuesOf(layers, text, real, inChart), helpers };
        const view = renderedSource(file, text.text, origins, target.at, template, chart);
        const root = target.joins !== undefined && 'root' in target.joins ? target.joins.root : target.id;
        const context = { root, origin: target.origin, namespace: target.namespace };
        return {
          ...withNamespace(part, (own) => namespaceOf(own, target)),
          file,
          ordinal,
          rendered: {
            text: text.text,
            context,
            inputs: target.inputs,
            ...(target.cluster == null ? {} : { cluster: target.cluster }),
            ...(target.tree === undefined ? {} : { tree: target.tree }),
            ...(target.isAside === true ? { isAside: true } : {}),
            ...(target.joins !== undefined && 'file' in target.joins ? { joins: target.joins.file } : {}),
            parse: () => {
              const read = withBlanks(
                readManifests(view, part.start, part.end, ordinal, context),
                text.kept,
                index,
                target.open?.by ?? target.label,
                (kept) => locateInBase(kept, file, target.at, open, target.covers),
              );
              const isUnknown = text.text.includes(UNKNOWN_NAMESPACE);
              const manifests = read.manifests.map((manifest) => ({
                ...(isUnknown ? inKnownNamespace(manifest, target.namespace) : manifest),
                ...blanksAtValues(manifest, target),
                locate: engine === 'kustomize' ? locateBuilt(manifest, file) : manifest.locate,
              }));
              return { ...read, manifests };
            },
          },
        };
      }),
    );
}

/** Variables of a chart's values stand in the values. */
function blanksAtValues({ blanks, locate }: Manifest, { open }: RenderTarget): Pick<Manifest, 'blanks'> {
  if (blanks === undefined || open === undefined) return {};
  return { blanks: blanks.map((blank) => ({ ...blank, at: () => open.placeOf(blank.name) ?? locate(blank.path) })) };
}

function valuesOf(
  layers: () => ChartLayers | null,
  { source = '', file }: RenderedText,
  real: (file: string) => string,
  written: (file: string) => SourceText | null,
): SpotChart['values'] {
  return once(() => {
    const known = layers();
    return known === null ? null : valuesOfTemplate(known, source, file, (path) => written(real(path)));
  });
}

/** Files as they read after the change that keeps their lines: what was rendered is found again in them. */
function edited(
  source: (file: string) => SourceText | null,
  edit: (text: string) => string,
): (file: string) => SourceText | null {
  const known = new Map<string, SourceText | null>();
  return (file) => {
    let text = known.get(file);
    if (text === undefined) {
      const written = source(file);
      const changed = written === null ? '' : edit(written.text);
      text = written === null || changed === written.text ? written : sourceText(file, changed);
      known.set(file, text);
    }
    return text;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function namespaceOf(written: string, target: RenderTarget): string {
  return written === '' || written === UNKNOWN_NAMESPACE ? (target.namespace ?? '') : written;
}

/** As many lines of a mapping are looked at for the value of which a finding speaks. */
const MAX_SPOT_LINES = 20;

/** Rendered text whose places are those of the lines that made it; where a line isn't known, `unknown`. */
function renderedSource(
  file: string,
  text: string,
  origins: readonly LineOrigin[],
  unknown: Place,
  source: (file: string) => SourceText | null,
  chart: SpotChart | null,
): SourceText {
  const plain = sourceText(file, text);
  return {
    ...plain,
    placeOf: (range) => {
      const { line } = plain.positionAt(range.start);
      const origin = origins[line - 1] ?? null;
      const written = origin === null ? null : source(origin.file);
      if (origin === null || written === null) return unknown;
      const own = textIn(text, range);
      // Nobody can open a file that isn't part of the tree.
      const place = written.file === '' ? { ...unknown } : placeInLine(written, origin.line, own);
      if (chart === null) return place;
      const last = Math.min(plain.placeOf(range).endLine, line + MAX_SPOT_LINES - 1);
      const lines = (): SpotLine[] =>
        Array.from({ length: last - line + 1 }, (_, index) => line + index).flatMap((one) => {
          const made = origins[one - 1] ?? null;
          const template = made === null ? null : source(made.file);
          return made === null || template === null ? [] : [{ text: plain.line(one), template, at: made.line }];
        });
      return rememberSpot(place, { text: own, lines, chart });
    },
  };
}

/** The place of a text in a line of a file: its own where the line has it once, else the whole line without its white space. */
export function placeInLine(file: SourceText, line: number, text: string): Place {
  const written = file.line(line);
  const at = text === '' ? -1 : written.indexOf(text);
  const isOnce = at >= 0 && written.indexOf(text, at + 1) < 0;
  const start = isOnce ? at : Math.max(0, written.search(/\S/));
  const end = isOnce ? at + text.length : written.trimEnd().length;
  return { file: file.file, line, column: start + 1, endLine: line, endColumn: Math.max(end, start) + 1 };
}

function textIn(text: string, { start, end }: Range): string {
  const first = text.slice(start, end).split('\n', 1)[0] ?? '';
  return first.trim();
}
