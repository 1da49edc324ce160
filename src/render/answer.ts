import { failureOf } from './failures.ts';
import type { LineOrigin, RenderedText, RenderFailure, RenderOutcome, RenderRequest } from './protocol.ts';

/** An engine's answer as it travels: src/render/engine/wire. */
interface EngineAnswer {
  readonly files?: readonly string[];
  readonly texts?: readonly {
    readonly file: string;
    readonly source?: string;
    readonly text: string;
    readonly origins?: readonly number[];
  }[];
  readonly failure?: {
    readonly kind: RenderFailure['kind'];
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
  };
}

/** Options and the table of files as JSON, and all bytes in one piece. */
export function orderOf(request: RenderRequest): { options: string; bytes: Uint8Array<ArrayBuffer> } {
  const { files, ...options } = request;
  const table = [...files].map(([path, content]) => ({ path, size: content.length }));
  const bytes = new Uint8Array(table.reduce((sum, { size }) => sum + size, 0));
  let at = 0;
  for (const content of files.values()) {
    bytes.set(content, at);
    at += content.length;
  }
  return { options: JSON.stringify({ ...options, files: table }), bytes };
}

/** Reads an engine's answer. */
export function outcomeOf(request: RenderRequest, json: string, warnings: string): RenderOutcome {
  const { failure, texts = [], files = [] } = JSON.parse(json) as EngineAnswer;
  if (failure !== undefined) return { ok: false, failure: failureOf(request, failure) };
  return {
    ok: true,
    texts: texts.map(
      ({ file, source, text, origins = [] }): RenderedText => ({
        file,
        text,
        origins: originsOf(origins, files),
        ...(source === undefined ? {} : { source }),
      }),
    ),
    warnings: warnings.split('\n').filter((line) => line.trim() !== ''),
  };
}

/** Pairs of an index into `files` and a line become origins; a pair without either is unknown. */
function originsOf(pairs: readonly number[], files: readonly string[]): LineOrigin[] {
  const origins: LineOrigin[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const file = files[pairs[at] ?? -1];
    const line = pairs[at + 1] ?? 0;
    origins.push(file === undefined || line === 0 ? null : { file, line });
  }
  return origins;
}
