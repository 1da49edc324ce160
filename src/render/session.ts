import { createHash } from 'node:crypto';
import { failureOf } from './failures.ts';
import type { Renderer, RendererOptions, RenderOutcome, RenderRequest } from './protocol.ts';
import { processCpuMs } from './used-time.ts';

/** Renders for a whole scan: engines start with the first request, equal requests are answered once, and all together have a time of their own. */
export interface RenderSession {
  /** Never rejects. */
  readonly render: (request: RenderRequest) => Promise<RenderOutcome>;
  readonly close: () => Promise<void>;
}

export interface SessionOptions extends RendererOptions {
  /** Time for all requests together, 180 s unless given; what comes later isn't rendered. */
  readonly totalMs?: number;
}

const TOTAL_MS = 180_000;

/** Opens a session; nothing is loaded before the first request. */
export function openRenderSession(options: SessionOptions = {}): RenderSession {
  const totalMs = options.totalMs ?? TOTAL_MS;
  const answers = new Map<string, RenderOutcome>();
  let renderer: Promise<Renderer> | null = null;
  let usedMs = 0;
  return {
    render: async (request) => {
      const key = digestOf(request);
      const known = answers.get(key);
      if (known !== undefined) return known;
      if (usedMs >= totalMs) {
        const message = `everything rendered before took ${Math.round(totalMs / 1000)} s together, which is the limit of one scan`;
        return { ok: false, failure: failureOf(request, { kind: 'deadline', message }) };
      }
      renderer ??= import('./renderer.ts').then(({ createRenderer }) => createRenderer(options));
      const started = processCpuMs();
      const outcome = await (await renderer).render(request);
      usedMs += processCpuMs() - started;
      answers.set(key, outcome);
      return outcome;
    },
    close: async () => {
      if (renderer !== null) await (await renderer).close();
    },
  };
}

function digestOf({ files, ...options }: RenderRequest): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const [path, content] of files) hash.update(`\0${path}\0${content.length}\0`).update(content);
  return hash.digest('base64');
}
