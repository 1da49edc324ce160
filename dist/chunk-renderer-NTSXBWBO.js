import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  brokenKind,
  failureOf,
  processCpuMs
} from "./chunk-chunk-YOCOY6JA.js";
import {
  engineFile
} from "./chunk-chunk-ZSBGLYXX.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/render/renderer.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

// src/render/answer.ts
function orderOf(request) {
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
function outcomeOf(request, json, warnings) {
  const { failure, texts = [], files = [] } = JSON.parse(json);
  if (failure !== void 0) return { ok: false, failure: failureOf(request, failure) };
  return {
    ok: true,
    texts: texts.map(
      ({ file, source, text, origins = [] }) => ({
        file,
        text,
        origins: originsOf(origins, files),
        ...source === void 0 ? {} : { source }
      })
    ),
    warnings: warnings.split("\n").filter((line) => line.trim() !== "")
  };
}
function originsOf(pairs, files) {
  const origins = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const file = files[pairs[at] ?? -1];
    const line = pairs[at + 1] ?? 0;
    origins.push(file === void 0 || line === 0 ? null : { file, line });
  }
  return origins;
}

// src/render/renderer.ts
var DEADLINE_MS = 2e4;
var START_DEADLINE_MS = 6e4;
var PATIENCE = 6;
var MEMORY_MB = 1024;
var MAX_INPUT_BYTES = 128 << 20;
var MAX_VALUES_CHARACTERS = 8 << 20;
var STACK_MB = 64;
var WORKER = "render-worker.js";
var createRenderer = (options = {}) => {
  const settings = {
    folder: options.wasmDirectory ?? programFolder(),
    memoryMb: options.memoryMb ?? MEMORY_MB
  };
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  let worker = null;
  let last = Promise.resolve();
  const end = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const renderOne = async (request) => {
    const refused = refusal(request, settings.folder);
    if (refused !== null) return refused;
    worker ??= startWorker(settings);
    const result = await ask(worker, request, deadlineMs);
    if (!result.usable) await end();
    return result.outcome;
  };
  return {
    render: (request) => {
      const next = last.then(() => renderOne(request)).catch((error) => failed(request, "engine", String(error)));
      last = next;
      return next;
    },
    close: async () => {
      await last;
      await end();
    }
  };
};
function programFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [here, join(here, "../dist"), join(here, "../../dist")];
  return folders.find((folder) => existsSync(join(folder, WORKER))) ?? here;
}
function refusal(request, folder) {
  for (const file of [join(folder, engineFile(request.engine)), join(programFolder(), WORKER)]) {
    if (existsSync(file)) continue;
    return {
      ok: false,
      failure: {
        ...failureOf(request, { kind: "engine", message: `${file} is missing` }),
        cure: "install the released package or action, whose dist/ folder holds the engines"
      }
    };
  }
  let size = 0;
  for (const content of request.files.values()) size += content.length;
  if (size > MAX_INPUT_BYTES)
    return failed(
      request,
      "refused",
      `the files to render have ${size >> 20} MiB; the limit is ${MAX_INPUT_BYTES >> 20} MiB`
    );
  const large = request.engine === "helm" ? request.values.find(({ text }) => text.length > MAX_VALUES_CHARACTERS) : void 0;
  if (large === void 0) return null;
  const message = `the values file has ${large.text.length >> 20} MiB; the limit is ${MAX_VALUES_CHARACTERS >> 20} MiB`;
  return { ok: false, failure: failureOf(request, { kind: "refused", message, file: large.file }) };
}
function startWorker(settings) {
  const worker = new Worker(join(programFolder(), WORKER), {
    workerData: settings,
    env: {},
    argv: [],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: STACK_MB }
  });
  worker.unref();
  worker.on("error", () => {
  });
  return worker;
}
function ask(worker, request, deadlineMs) {
  return new Promise((resolve) => {
    const finish = (outcome, usable) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      resolve({ outcome, usable });
    };
    let began = { cpuMs: processCpuMs(), at: performance.now() };
    const tooLate = () => {
      const leftMs = deadlineMs - (processCpuMs() - began.cpuMs);
      if (leftMs > 1 && performance.now() - began.at < deadlineMs * PATIENCE) timer = setTimeout(tooLate, leftMs);
      else finish(failed(request, "deadline", `not rendered within ${(deadlineMs / 1e3).toFixed(0)} s`), false);
    };
    const broke = (message) => finish(failed(request, brokenKind(message), message), false);
    const onMessage = (reply) => {
      if (reply.kind === "started") {
        clearTimeout(timer);
        began = { cpuMs: processCpuMs(), at: performance.now() };
        timer = setTimeout(tooLate, deadlineMs);
      } else if (reply.kind === "answer") finish(outcomeOf(request, reply.answer, reply.warnings), true);
      else broke(reply.message);
    };
    const onError = (error) => broke(`${error.code ?? ""} ${error.message}`.trim());
    const onExit = (code) => broke(`the engine ended with ${code}`);
    let timer = setTimeout(tooLate, START_DEADLINE_MS);
    worker.ref();
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    const order = { engine: request.engine, ...orderOf(request) };
    worker.postMessage(order, [order.bytes.buffer]);
  });
}
function failed(request, kind, message) {
  return { ok: false, failure: failureOf(request, { kind, message }) };
}
export {
  createRenderer
};
