import { repositoryPath } from '../finding/paths.ts';
import type { FindingRow } from '../finding/result.ts';
import { renderGithub } from '../report/github.ts';
import { isOfThisChange } from '../report/order.ts';
import { renderSummary } from '../report/summary.ts';
import { changedLines, isChanged } from './changed-lines.ts';
import type { Inputs } from './inputs.ts';
import { publish, type Showing } from './publish.ts';
import type { OpenRequest, Sleep } from './request.ts';
import { attempt } from './surfaces.ts';

/** What showing needs of the outside world. */
export interface Outlets {
  readonly print: (line: string) => void;
  readonly appendSummary: (markdown: string) => void;
  readonly sleep: Sleep;
  readonly request: OpenRequest;
  readonly warn: (text: string) => void;
  /** What was warned of so far: it takes part in the runner's limit of annotations. */
  readonly warnings: readonly string[];
}

/** Shows the result everywhere it was asked for: annotations, job summary, then what needs the API. Each fails by itself. */
export async function show(showing: Showing, outlets: Outlets): Promise<void> {
  const { result, inputs, context } = showing;
  const { print, warn, warnings, request, sleep } = outlets;
  const isShown = await shownFindings(showing, request, warn);
  const taken = { warning: warnings.length + surfacesAskedFor(inputs) };
  for (const line of renderGithub(result, { isShown, taken }).trimEnd().split('\n')) print(line);
  await attempt({ what: 'The job summary', permission: null, isReadOnly: context.isReadOnly }, warn, async () => {
    outlets.appendSummary(renderSummary(result, { blobUrl: context.blobUrl, rules: showing.rules }));
  });
  await publish(showing, request, sleep, warn);
}

async function shownFindings(
  { result, inputs: { annotations }, context }: Showing,
  request: OpenRequest,
  warn: (text: string) => void,
): Promise<(finding: FindingRow) => boolean> {
  if (annotations === 'all') return () => true;
  if (annotations === 'none') return () => false;
  const { pullNumber, isReadOnly } = context;
  const isOwn = (finding: FindingRow): boolean => isOfThisChange(finding, result);
  if (annotations === 'new' || pullNumber === null) return isOwn;
  const what = 'The list of changed lines (findings are annotated as with `annotations: new`)';
  let isShown = isOwn;
  await attempt({ what, permission: 'pull-requests: read', isReadOnly }, warn, async () => {
    const changed = await changedLines(await request(), pullNumber);
    if (changed === null) return;
    isShown = (finding) =>
      finding.new === true || isChanged(changed, repositoryPath(result.repositoryPrefix, finding.file), finding.line);
  });
  return isShown;
}

/** Each may still end in one warning, which is not to be the one that the runner drops. */
function surfacesAskedFor({ comment, checkRun, uploadSarif }: Inputs): number {
  return [comment !== 'never', checkRun, uploadSarif].filter(Boolean).length;
}
