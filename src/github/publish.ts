import type { ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { renderComment } from '../report/comment.ts';
import { byChange } from '../report/order.ts';
import { renderSummary } from '../report/summary.ts';
import { createCheckRun } from './check-run.ts';
import type { RunContext } from './context.ts';
import { deskCommand } from './desk-command.ts';
import type { Inputs } from './inputs.ts';
import type { Request, Sleep } from './request.ts';
import { commentMarker, keepComment } from './sticky-comment.ts';
import { attempt } from './surfaces.ts';
import { uploadSarif } from './upload-sarif.ts';

/** Bytes of a check run's summary: its limit of 65,535 characters less the room for a notice. */
const MAX_CHECK_SUMMARY_BYTES = 65_000;

/** What a run has to show and with what. */
export interface Showing {
  readonly result: ScanResult;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly rules: readonly RuleMetadata[];
  readonly sarif: string;
  readonly startedAt: string;
}

/** The surfaces that need the API: comment, check run, code scanning. Each is asked for by an input and fails by itself. */
export async function publish(
  { result, inputs, context, rules, sarif, startedAt }: Showing,
  request: () => Promise<Request>,
  sleep: Sleep,
  warn: (text: string) => void,
): Promise<void> {
  const { isReadOnly, pullNumber, headSha, sha, ref, blobUrl, runUrl } = context;
  const mustBeSaid = result.gate.failed || result.failures.length > 0;
  if (inputs.comment !== 'never' && pullNumber !== null) {
    await attempt({ what: 'The comment', permission: 'pull-requests: write', isReadOnly }, warn, async () => {
      const marker = commentMarker(inputs.category);
      const isClean = byChange(result).own.length === 0 && result.trustNotes.length === 0;
      await keepComment(await request(), pullNumber, {
        marker,
        body: renderComment(result, { marker, blobUrl, runUrl, command: deskCommand(inputs, result) }),
        create: mustBeSaid || (inputs.comment === 'always' && !isClean),
      });
    });
  }
  if (inputs.checkRun) {
    await attempt({ what: 'The check run', permission: 'checks: write', isReadOnly }, warn, async () => {
      if (headSha === null) throw new Error('the runner does not name the commit');
      await createCheckRun(await request(), result, {
        name: `hf-guardrails (${inputs.category})`,
        headSha,
        summary: renderSummary(result, { blobUrl, rules, maxBytes: MAX_CHECK_SUMMARY_BYTES }),
        findings: byChange(result).own,
      });
    });
  }
  if (inputs.uploadSarif && context.event === 'merge_group') {
    warn('SARIF is not uploaded from a merge queue: its ref is gone before code scanning has looked at it.');
  } else if (inputs.uploadSarif) {
    await attempt(
      { what: 'The upload to code scanning', permission: 'security-events: write', isReadOnly },
      warn,
      async () => {
        if (sha === null || ref === null) throw new Error('the runner does not name commit and ref');
        const problem = await uploadSarif(await request(), { sarif, commit: sha, ref, startedAt }, sleep);
        if (problem !== null) throw new Error(problem);
      },
    );
  }
}
