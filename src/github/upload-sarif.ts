import { gzipSync } from 'node:zlib';
import { isObject, stringAt } from '../finding/json.ts';
import { plain } from '../report/escape.ts';
import { type Request, type Sleep, statusOf } from './request.ts';

/** The API takes 10 MB of compressed SARIF. */
const MAX_COMPRESSED_BYTES = 10_000_000;
/** Waits between looks at the processing; GitHub is done within seconds for files of ours. */
const WAITS_MS = [2_000, 3_000, 5_000, 10_000, 15_000, 25_000] as const;

export interface SarifUpload {
  readonly sarif: string;
  readonly commit: string;
  readonly ref: string;
  readonly startedAt: string;
}

/** Uploads to code scanning and waits until it is processed: an accepted upload may still be refused later. Returns what went wrong, or null. */
export async function uploadSarif(request: Request, upload: SarifUpload, sleep: Sleep): Promise<string | null> {
  const compressed = gzipSync(upload.sarif);
  if (compressed.length > MAX_COMPRESSED_BYTES) {
    return `the SARIF file has ${compressed.length} bytes compressed; code scanning takes ${MAX_COMPRESSED_BYTES}`;
  }
  const { data } = await request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    commit_sha: upload.commit,
    ref: upload.ref,
    sarif: compressed.toString('base64'),
    started_at: upload.startedAt,
    tool_name: 'hf-guardrails',
  });
  const id = isObject(data) ? stringAt(data['id']) : undefined;
  if (id === undefined) return 'the upload was accepted without an id: it can not be followed';
  for (const wait of WAITS_MS) {
    await sleep(wait);
    const state = await stateOf(request, id);
    if (state instanceof Error) return `it was accepted, and its processing can't be followed: ${state.message}`;
    if (!isObject(state)) continue;
    if (state['processing_status'] === 'complete') return null;
    if (state['processing_status'] === 'failed') {
      const errors: unknown = state['errors'];
      return `code scanning refused the file: ${plain(Array.isArray(errors) ? errors.join('; ') : 'no reason given')}`;
    }
  }
  return 'code scanning has not finished processing the file yet; its result is not known';
}

/** What became of an upload; null right after it, where the server doesn't know it yet. */
async function stateOf(request: Request, id: string): Promise<unknown> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', { sarif_id: id });
    return data;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    return error instanceof Error ? error : new Error(String(error));
  }
}
