import { isNothingScanned } from '../finding/exit-code.ts';
import { isObject } from '../finding/json.ts';
import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { plain, plainLines } from '../report/escape.ts';
import { type Annotation, annotationsOf } from '../report/github.ts';
import { counted, verdictLine } from '../report/words.ts';
import type { Request } from './request.ts';

/** Annotations of one request; the API refuses more. */
const BATCH = 50;
/** Twenty requests; more annotations than these are read by nobody. */
const MAX_ANNOTATIONS = 1000;
const MAX_TITLE = 255;
/** Characters of a summary. */
const MAX_TEXT = 65_535;
/** Characters of a message: its limit is 64 KB, and a character takes four bytes at most. */
const MAX_MESSAGE = 16_000;

const LEVEL: Readonly<Record<Level, 'failure' | 'warning' | 'notice'>> = {
  error: 'failure',
  warning: 'warning',
  note: 'notice',
};

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** In the order in which they are to be shown. */
  readonly findings: readonly FindingRow[];
}

/** Creates a completed check run and appends its annotations in batches. Returns how many were left out. */
export async function createCheckRun(request: Request, result: ScanResult, check: CheckRun): Promise<number> {
  const all = annotationsOf(check.findings, result);
  const left = Math.max(0, all.length - MAX_ANNOTATIONS);
  const notice = left > 0 ? `${counted(left, 'finding')} not annotated here.\n\n` : '';
  const output = {
    title: plain(verdictLine(result)).slice(0, MAX_TITLE),
    summary: (notice + check.summary).slice(0, MAX_TEXT),
  };
  const annotations = all.slice(0, MAX_ANNOTATIONS).map(annotationOf);
  const { data } = await request('POST /repos/{owner}/{repo}/check-runs', {
    name: check.name,
    head_sha: check.headSha,
    status: 'completed',
    conclusion: conclusionOf(result),
    output: { ...output, annotations: annotations.slice(0, BATCH) },
  });
  const id: unknown = isObject(data) ? data['id'] : undefined;
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: id,
      output: { ...output, annotations: annotations.slice(from, from + BATCH) },
    });
  }
  return left;
}

function conclusionOf(result: ScanResult): 'failure' | 'success' | 'neutral' {
  if (result.gate.failed || result.failures.length > 0) return 'failure';
  return isNothingScanned(result) ? 'neutral' : 'success';
}

function annotationOf({ level, path, line, columns, title, message }: Annotation): object {
  return {
    path: plain(path),
    start_line: line,
    end_line: line,
    ...(columns === null ? {} : { start_column: columns[0], end_column: columns[1] }),
    annotation_level: LEVEL[level],
    title: plain(title).slice(0, MAX_TITLE),
    message: plainLines(message).join('\n').trim().slice(0, MAX_MESSAGE) || title,
  };
}
