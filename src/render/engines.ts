import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type GoProgram, startGoProgram } from './go-program.ts';
import type { RenderRequest } from './protocol.ts';

/** Name of the compressed engine of a request, in the folder of the engines. */
export function engineFile(engine: RenderRequest['engine']): string {
  return `render-${engine}.wasm.br`;
}

/** The engines of one worker, each started when it is first needed. */
export interface Engines {
  /** Starts what `bytes` need; after it `run` is synchronous. */
  readonly start: (engine: RenderRequest['engine'], bytes: Uint8Array) => Promise<void>;
  /** Gives the engine's answer as JSON, and what it warned of. Throws where the engine broke. */
  readonly run: (
    engine: RenderRequest['engine'],
    options: string,
    bytes: Uint8Array,
  ) => { answer: string; warnings: string };
}

/** Makes engines from the files of `folder`, none of which may use more than `memoryMb`. */
export function createEngines(folder: string, memoryMb: number): Engines {
  const running = new Map<RenderRequest['engine'], GoProgram>();
  let current: { readonly options: string; readonly bytes: Uint8Array } = { options: '{}', bytes: new Uint8Array() };
  const start = async (engine: RenderRequest['engine']): Promise<void> => {
    if (running.has(engine)) return;
    const wasm = limitMemory(brotliDecompressSync(readFileSync(join(folder, engineFile(engine)))), memoryMb);
    const env = { GOMEMLIMIT: `${Math.floor(memoryMb * 0.8)}MiB` };
    const module = await WebAssembly.compile(new Uint8Array(wasm));
    running.set(engine, await startGoProgram(module, env, { inflate }));
  };
  const program = (engine: RenderRequest['engine']): GoProgram => {
    const found = running.get(engine);
    if (found === undefined) throw new Error(`the ${engine} engine is not started`);
    return found;
  };
  /** What kustomize calls for `helmCharts`: the same files, other options. */
  const inflate = (options: string): string => {
    const { files } = JSON.parse(current.options) as { files: unknown };
    return program('helm').render(JSON.stringify({ ...JSON.parse(options), files, plain: true }), current.bytes);
  };
  return {
    start: async (engine, bytes) => {
      await start(engine);
      if (engine === 'kustomize' && mentionsCharts(bytes)) await start('helm');
    },
    run: (engine, options, bytes) => {
      current = { options, bytes };
      const answer = program(engine).render(options, bytes);
      return { answer, warnings: [...running.values()].map((one) => one.takeWarnings()).join('') };
    },
  };
}

function mentionsCharts(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return content.includes('helmChart') || content.includes('HelmChart');
}

const MEMORY_SECTION = 5;
const PAGES_PER_MB = 16;

/**
 * Writes an upper limit into the memory section of a module (WebAssembly core specification, binary format, memory section), so that
 * a program that wants more memory ends instead of taking the machine's.
 */
export function limitMemory(wasm: Uint8Array, memoryMb: number): Uint8Array {
  for (let at = 8; at < wasm.length; ) {
    const [size, body] = readNumber(wasm, at + 1);
    if (wasm[at] === MEMORY_SECTION) {
      const [count, flagsAt] = readNumber(wasm, body);
      const [minimum] = readNumber(wasm, flagsAt + 1);
      if (count !== 1) break;
      const limits = [1, 1, ...numberBytes(minimum), ...numberBytes(Math.max(minimum, memoryMb * PAGES_PER_MB))];
      return Buffer.concat([
        wasm.subarray(0, at),
        Buffer.from([MEMORY_SECTION, ...numberBytes(limits.length), ...limits]),
        wasm.subarray(body + size),
      ]);
    }
    at = body + size;
  }
  throw new Error('the engine has no memory of its own');
}

/** An unsigned LEB128 number and the offset behind it. */
function readNumber(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from, factor = 1; ; at += 1, factor *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return [value, at + 1];
  }
}

function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 0x80);
  }
}
