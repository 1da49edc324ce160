import { isObject } from '../finding/json.ts';
import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { Level } from '../finding/types.ts';
import { plain, plainLines } from '../report/escape.ts';
import { counted, remediationSentence, verdictLine } from '../report/words.ts';
import type { Request } from './request.ts';

/** Annotations of one request; the API refuses more. */
const BATCH = 50;
/** Twenty requests; more annotations than these are read by nobody. */
const MAX_ANNOTATIONS = 1000;
const MAX_TITLE = 255;
/** Characters of summary and text, and (in bytes) of a message. */
const MAX_TEXT = 65_535;

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
  const shown = check.findings.slice(0, MAX_ANNOTATIONS);
  const left = check.findings.length - shown.length;
  const notice = left > 0 ? `${counted(left, 'finding')} not annotated here.\n\n` : '';
  const output = {
    title: plain(verdictLine(result)).slice(0, MAX_TITLE),
    summary: (notice + check.summary).slice(0, MAX_TEXT),
  };
  const annotations = shown.map((finding) => annotationOf(finding, result.repositoryPrefix));
  const { data } = await request('POST /repos/{owner}/{repo}/check-runs', {
    name: check.name,
    head_sha: check.headSha,
    status: 'completed',
    conclusion: result.gate.failed || result.failures.length > 0 ? 'failure' : 'success',
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

function annotationOf(finding: FindingRow, prefix: string): object {
  const prose = remediationSentence(finding.remediation);
  const endsHere = finding.endLine === finding.line && finding.endColumn > finding.column;
  return {
    path: prefix + finding.file,
    start_line: finding.line,
    end_line: finding.line,
    ...(endsHere ? { start_column: finding.column, end_column: finding.endColumn } : {}),
    annotation_level: LEVEL[finding.level],
    title: plain(`${finding.rule} ${finding.name}`).slice(0, MAX_TITLE),
    message: [finding.message, prose].flatMap(plainLines).join('\n').trim().slice(0, 16_000) || finding.rule,
  };
}
