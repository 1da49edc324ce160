import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createEngines
} from "./chunk-chunk-ZSBGLYXX.js";
import "./chunk-chunk-PHNUEGBI.js";

// src/render-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var { folder, memoryMb } = workerData;
var engines = createEngines(folder, memoryMb);
function reply(message) {
  parentPort?.postMessage(message);
}
parentPort?.on("message", async ({ engine, options, bytes }) => {
  try {
    await engines.start(engine, bytes);
    reply({ kind: "started" });
    reply({ kind: "answer", ...engines.run(engine, options, bytes) });
  } catch (error) {
    reply({ kind: "broken", message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
