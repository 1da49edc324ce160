import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { orderOf, outcomeOf } from './answer.ts';
import { engineFile } from './engines.ts';
import { brokenKind, failureOf } from './failures.ts';
import type { Renderer, RendererOptions, RenderFailure, RenderOutcome, RenderRequest } from './protocol.ts';
import { processCpuMs } from './used-time.ts';
import type { WorkerOrder, WorkerReply, WorkerSettings } from './worker-messages.ts';

const DEADLINE_MS = 20_000;
const START_DEADLINE_MS = 60_000;
/** On a busy machine an engine may wait this many times longer than it works. */
const PATIENCE = 6;
const MEMORY_MB = 1024;
const MAX_INPUT_BYTES = 128 << 20;
/** Far more than a values file has; reading it would take the whole deadline. */
const MAX_VALUES_CHARACTERS = 8 << 20;
/** Deep recursion in a template is recursion of WebAssembly calls. */
const STACK_MB = 64;
const WORKER = 'render-worker.js';

/** Starts engines on first use, in a worker that is ended when it exceeds its deadline or memory, and then replaced. */
export const createRenderer = (options: RendererOptions = {}): Renderer => {
  const settings: WorkerSettings = {
    folder: options.wasmDirectory ?? programFolder(),
    memoryMb: options.memoryMb ?? MEMORY_MB,
  };
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const renderOne = async (request: RenderRequest): Promise<RenderOutcome> => {
    const refused = refusal(request, settings.folder);
    if (refused !== null) return refused;
    worker ??= startWorker(settings);
    const result = await ask(worker, request, deadlineMs);
    if (!result.usable) await end();
    return result.outcome;
  };
  return {
    render: (request) => {
      const next = last.then(() => renderOne(request)).catch((error) => failed(request, 'engine', String(error)));
      last = next;
      return next;
    },
    close: async () => {
      await last;
      await end();
    },
  };
};

/** The folder of the engines: that of the bundle; for the sources and the scripts beside them, the bundle's. */
function programFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [here, join(here, '../dist'), join(here, '../../dist')];
  return folders.find((folder) => existsSync(join(folder, WORKER))) ?? here;
}

function refusal(request: RenderRequest, folder: string): RenderOutcome | null {
  for (const file of [join(folder, engineFile(request.engine)), join(programFolder(), WORKER)]) {
    if (existsSync(file)) continue;
    return {
      ok: false,
      failure: {
        ...failureOf(request, { kind: 'engine', message: `${file} is missing` }),
        cure: 'install the released package or action, whose dist/ folder holds the engines',
      },
    };
  }
  let size = 0;
  for (const content of request.files.values()) size += content.length;
  if (size > MAX_INPUT_BYTES)
    return failed(
      request,
      'refused',
      `the files to render have ${size >> 20} MiB; the limit is ${MAX_INPUT_BYTES >> 20} MiB`,
    );
  const large =
    request.engine === 'helm' ? request.values.find(({ text }) => text.length > MAX_VALUES_CHARACTERS) : undefined;
  if (large === undefined) return null;
  const message = `the values file has ${large.text.length >> 20} MiB; the limit is ${MAX_VALUES_CHARACTERS >> 20} MiB`;
  return { ok: false, failure: failureOf(request, { kind: 'refused', message, file: large.file }) };
}

function startWorker(settings: WorkerSettings): Worker {
  const worker = new Worker(join(programFolder(), WORKER), {
    workerData: settings,
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: STACK_MB },
  });
  // An idle worker must not keep the program alive, nor its end end it.
  worker.unref();
  worker.on('error', () => {});
  return worker;
}

/** Sends one request and waits for its answer, the worker's end, or the deadline. */
function ask(
  worker: Worker,
  request: RenderRequest,
  deadlineMs: number,
): Promise<{ outcome: RenderOutcome; usable: boolean }> {
  return new Promise((resolve) => {
    const finish = (outcome: RenderOutcome, usable: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      resolve({ outcome, usable });
    };
    let began = { cpuMs: processCpuMs(), at: performance.now() };
    const tooLate = (): void => {
      const leftMs = deadlineMs - (processCpuMs() - began.cpuMs);
      if (leftMs > 1 && performance.now() - began.at < deadlineMs * PATIENCE) timer = setTimeout(tooLate, leftMs);
      else finish(failed(request, 'deadline', `not rendered within ${(deadlineMs / 1000).toFixed(0)} s`), false);
    };
    const broke = (message: string): void => finish(failed(request, brokenKind(message), message), false);
    const onMessage = (reply: WorkerReply): void => {
      if (reply.kind === 'started') {
        clearTimeout(timer);
        began = { cpuMs: processCpuMs(), at: performance.now() };
        timer = setTimeout(tooLate, deadlineMs);
      } else if (reply.kind === 'answer') finish(outcomeOf(request, reply.answer, reply.warnings), true);
      else broke(reply.message);
    };
    const onError = (error: Error & { readonly code?: string }): void =>
      broke(`${error.code ?? ''} ${error.message}`.trim());
    const onExit = (code: number): void => broke(`the engine ended with ${code}`);
    let timer = setTimeout(tooLate, START_DEADLINE_MS);
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    const order: WorkerOrder = { engine: request.engine, ...orderOf(request) };
    worker.postMessage(order, [order.bytes.buffer as ArrayBuffer]);
  });
}

function failed(request: RenderRequest, kind: RenderFailure['kind'], message: string): RenderOutcome {
  return { ok: false, failure: failureOf(request, { kind, message }) };
}
