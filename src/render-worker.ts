import { parentPort, workerData } from 'node:worker_threads';
import { createEngines } from './render/engines.ts';
import type { WorkerOrder, WorkerReply, WorkerSettings } from './render/worker-messages.ts';

const { folder, memoryMb } = workerData as WorkerSettings;
const engines = createEngines(folder, memoryMb);

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', async ({ engine, options, bytes }: WorkerOrder) => {
  try {
    await engines.start(engine, bytes);
    reply({ kind: 'started' });
    reply({ kind: 'answer', ...engines.run(engine, options, bytes) });
  } catch (error) {
    reply({ kind: 'broken', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
