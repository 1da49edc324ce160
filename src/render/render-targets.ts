import type { Place } from '../finding/types.ts';
import { type IndexedDocument, topOf } from '../input/store.ts';
import type { SourceText } from '../input/text.ts';
import { withoutSchemas } from './crd-schemas.ts';
import { PIPE } from './failures.ts';
import type { Gathered } from './gather.ts';
import { inflatedObjects } from './inflated-charts.ts';
import { isKustomizationFile } from './kustomization-file.ts';
import { withoutMissing } from './partial-build.ts';
import type { RenderedText, RenderFiles, RenderOutcome, RenderRequest } from './protocol.ts';
import { type MadeText, type RenderedBy, renderedDocuments } from './rendered-documents.ts';
import type { RenderSession } from './session.ts';
import type { NotRendered, OpenValues, RenderTarget } from './targets.ts';

/** What came of the targets of one revision. */
export interface Rendering {
  /** Rendered documents; each says to which root it belongs. */
  readonly documents: readonly IndexedDocument[];
  /** Targets that were rendered, in the order in which they were. */
  readonly rendered: readonly RenderTarget[];
  readonly notRendered: readonly NotRendered[];
  /** Files that rendered targets include, which therefore are no manifests of their own. */
  readonly covered: ReadonlySet<string>;
}

/**
 * Renders targets one after the other. What can't be rendered is told; for a kustomization those that it includes are tried instead, and its files
 * are then read as they are written. `source` gives files of the tree, for the places of rendered lines; `isElsewhere` = what is rendered by another
 * way already.
 */
export async function renderTargets(
  targets: readonly RenderTarget[],
  session: RenderSession,
  source: (file: string) => SourceText | null,
  isElsewhere: (target: RenderTarget) => boolean = () => false,
): Promise<Rendering> {
  const documents: IndexedDocument[] = [];
  const rendered: RenderTarget[] = [];
  const notRendered: NotRendered[] = [];
  const covered = new Set<string>();
  const seen = new Set<string>();
  let round = targets;
  while (round.length > 0) {
    const next: RenderTarget[] = [];
    for (const target of round) {
      if (seen.has(target.id) || target.inputs.some((file) => isKustomizationFile(file) && covered.has(file))) continue;
      seen.add(target.id);
      const outcome = await renderOne(target, session, source);
      if (!outcome.ok) {
        notRendered.push(notRenderedOf(target, outcome));
        next.push(...(target.instead?.() ?? []).filter((part) => !isElsewhere(part)));
        continue;
      }
      rendered.push(target);
      if (outcome.partial !== undefined)
        notRendered.push({ ...notRenderedOf(target, outcome.partial), hides: [], without: outcome.partial.without });
      for (const file of target.covers) covered.add(file);
      documents.push(...renderedDocuments(target, outcome, source));
    }
    round = next;
  }
  return { documents, rendered, notRendered, covered };
}

/** The answer where rendering is switched off: nothing is rendered, and that is said. */
export function renderNothing(targets: readonly RenderTarget[]): Rendering {
  const reason = 'rendering is switched off (`render: false` in the configuration)';
  const cure =
    'take `render: false` out of the configuration, or render elsewhere and pipe the output to `hf-guardrails scan -`';
  const notRendered = targets.map((target): NotRendered => ({ ...base(target), at: target.at, reason, cure }));
  return { documents: [], rendered: [], notRendered, covered: new Set() };
}

type Source = (file: string) => SourceText | null;

type Outcome =
  | (Extract<RenderOutcome, { readonly ok: true }> &
      RenderedBy & { readonly partial?: Failed & { readonly without: readonly string[] } })
  | Failed;

interface Failed {
  readonly ok: false;
  readonly reason: string;
  readonly cure: string;
  readonly at: Place | null;
  /** True where a template or the values made the engine refuse. */
  readonly isOfValues?: boolean;
}

async function renderOne(target: RenderTarget, session: RenderSession, source: Source): Promise<Outcome> {
  const gathered = target.gather();
  if (!gathered.ok) {
    const cure = `put what is needed inside the scanned folder, or render it elsewhere and pipe the output to \`hf-guardrails scan -\``;
    return { ok: false, reason: `${gathered.file}: ${gathered.reason}`, cure, at: topOf(gathered.file) };
  }
  const ask = target.ask();
  const files = ask.engine === 'kustomize' ? withoutSchemas(gathered.files) : gathered.files;
  const request: RenderRequest = { ...ask, files };
  const outcome = await session.render(request);
  if (outcome.ok) {
    const refused = refusalOf(target, outcome.texts, gathered, source);
    if (refused !== null) return refused;
    const texts =
      target.open === undefined ? outcome.texts : await withOpen(outcome.texts, target.open, gathered.files, session);
    const { engine } = request;
    const inflated =
      engine === 'kustomize' ? await inflatedObjects(target, gathered, outcome.texts, session, source) : null;
    const paths = [...gathered.files.keys()];
    return { ...outcome, texts, engine, linked: gathered.linked, paths, ...(inflated === null ? {} : { inflated }) };
  }
  const { kind, message, cure, file, line } = outcome.failure;
  const real = file === null ? null : (gathered.linked.get(file) ?? file);
  const isFile =
    real !== null && target.outside === undefined && gathered.files.has(file ?? '') && file !== gathered.made;
  const isOwn = await buildsBare(target, request, session);
  const at = isFile && real !== null && !isOwn ? { ...topOf(real), line: line ?? 1, endLine: line ?? 1 } : null;
  const failed: Failed = { ok: false, reason: message, cure, at, isOfValues: kind === 'template' || kind === 'values' };
  const rest = request.engine === 'kustomize' ? withoutMissing(files) : null;
  if (rest === null) return failed;
  const again = await session.render({ ...request, files: rest.files });
  if (!again.ok) return failed;
  const refused = refusalOf(target, again.texts, gathered, source);
  if (refused !== null) return refused;
  return {
    ...again,
    engine: request.engine,
    linked: gathered.linked,
    paths: [...rest.files.keys()],
    partial: {
      ...failed,
      ...(rest.unread.length === 0
        ? {}
        : { cure: `put ${rest.unread[0]} there before the scan, or an example of it, ${PIPE}` }),
      without: rest.missing,
    },
  };
}

/** What the last change to the documents says of the first of them that it can't be made to. */
function refusalOf(
  { refuse }: RenderTarget,
  texts: readonly RenderedText[],
  { linked }: Extract<Gathered, { readonly ok: true }>,
  source: Source,
): Failed | null {
  if (refuse === undefined) return null;
  for (const { file, text } of texts) {
    const refused = refuse(text);
    if (refused === null) continue;
    const [, kind = 'object'] = /^kind: (\S+)/m.exec(text) ?? [];
    const [, name = ''] = /^ {2}name: (\S+)/m.exec(text) ?? [];
    const written = source(linked.get(file) ?? file);
    const lines =
      written?.text.split('\n').flatMap((one, index) => (one.includes(refused.part) ? [index + 1] : [])) ?? [];
    const line = lines.length === 1 ? (lines[0] ?? 1) : 1;
    return {
      ok: false,
      reason: `${kind} ${name}: ${refused.reason}`,
      cure: 'correct the expression or the value of the variable',
      at: written === null ? null : { ...topOf(written.file), line, endLine: line },
    };
  }
  return null;
}

/** Whether what failed can be built without what the deploying object changes. */
async function buildsBare(target: RenderTarget, request: RenderRequest, session: RenderSession): Promise<boolean> {
  const bare = target.bare?.();
  return bare?.ok === true && (await session.render({ ...request, files: bare.files })).ok;
}

/** Each text with what it is made of variables that nothing defines; as it is where the chart makes something else of them. */
async function withOpen(
  texts: readonly RenderedText[],
  { ask }: OpenValues,
  files: RenderFiles,
  session: RenderSession,
): Promise<readonly MadeText[]> {
  const open = await session.render({ ...ask(), files });
  if (!open.ok || open.texts.length !== texts.length) return texts;
  return texts.map((text, index): MadeText => {
    const other = open.texts[index];
    return other === undefined || other.source !== text.source || other.text === text.text
      ? text
      : { ...text, kept: other.text };
  });
}

function notRenderedOf(target: RenderTarget, outcome: Failed): NotRendered {
  const at = outcome.at ?? target.at;
  const unknown = outcome.isOfValues === true ? (target.unknownValues?.() ?? null) : null;
  if (unknown === null) return { ...base(target), at, reason: outcome.reason, cure: target.cure ?? outcome.cure };
  return { ...base(target), at: target.at, reason: `${unknown.reason} (${outcome.reason})`, cure: unknown.cure };
}

function base(target: RenderTarget) {
  return {
    target: target.id,
    label: target.label,
    hides: target.hides,
    readRaw: target.origin === 'kustomize' || (target.origin !== 'helm' && target.covers.length > 0),
  };
}
