import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Renderer, RendererOptions, RenderFailure, RenderRequest } from './protocol.ts';

/** Starts engines on first use, each in a worker that is ended when it exceeds its deadline or memory. */
export const createRenderer = (options: RendererOptions = {}): Renderer => {
  const folder = options.wasmDirectory ?? dirname(fileURLToPath(import.meta.url));
  return {
    render: async (request) => ({ ok: false, failure: missingEngine(request, folder) }),
    close: async () => {},
  };
};

function missingEngine({ engine }: RenderRequest, folder: string): RenderFailure {
  const file = join(folder, `render-${engine}.wasm.br`);
  return {
    kind: 'engine',
    message: existsSync(file) ? `${file} can't be started` : `${file} is missing`,
    file: null,
    line: null,
    cure: 'install the released package or action, whose dist/ folder holds the engines',
  };
}
