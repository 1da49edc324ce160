import type { RenderRequest } from './protocol.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly folder: string;
  readonly memoryMb: number;
}

/** One request to a worker: the options and the table of files as JSON, the files' bytes in one piece. */
export interface WorkerOrder {
  readonly engine: RenderRequest['engine'];
  readonly options: string;
  readonly bytes: Uint8Array;
}

/** `started` precedes the answer: from then on the deadline counts. After `broken` the worker is of no more use. */
export type WorkerReply =
  | { readonly kind: 'started' }
  | { readonly kind: 'answer'; readonly answer: string; readonly warnings: string }
  | { readonly kind: 'broken'; readonly message: string };
