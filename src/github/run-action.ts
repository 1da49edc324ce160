import { ConfigurationError, describeConfigurationError } from '../config/errors.ts';
import { exitCodeOf } from '../finding/exit-code.ts';
import type { Json } from '../finding/json.ts';
import type { FindingRow, ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { forCommandMessage, forCommandProperty } from '../report/escape.ts';
import { renderGithub } from '../report/github.ts';
import { renderJson } from '../report/json.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderSummary } from '../report/summary.ts';
import { version } from '../version.ts';
import { changedLines, isChanged } from './changed-lines.ts';
import { type Env, type RunContext, runContext, unsafeReason } from './context.ts';
import { type Inputs, readInputs, unknownInputs } from './inputs.ts';
import { publish, type Showing } from './publish.ts';
import type { Request, Sleep } from './request.ts';
import { attempt } from './surfaces.ts';

/** What the action asks of a scan. */
export interface ScanRequest {
  readonly inputs: Inputs;
  /** Revision to compare with, or null. */
  readonly base: string | null;
  readonly commit: string | null;
  /** Day of the run, `YYYY-MM-DD`: ages of tokens are judged by it. */
  readonly now: string;
}

/** Everything of the outside world; tests hand in their own. */
export interface ActionDependencies {
  readonly env: Env;
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  /** Parsed event payload, or null where there is none. */
  readonly payload: Json;
  /** The commit of the working tree that holds each path, or null where it can't be told. */
  readonly checkedOut: (paths: readonly string[]) => readonly (string | null)[];
  readonly scan: (request: ScanRequest) => Promise<ScanResult>;
  readonly rules: readonly RuleMetadata[];
  /** Prints a line to the log, where the runner looks for commands. */
  readonly print: (line: string) => void;
  /** Hides a text in the log from now on. */
  readonly hide: (secret: string) => void;
  readonly appendSummary: (markdown: string) => void;
  /** Writes a report to the path asked for, else to the runner's temporary folder; returns where it stands. Throws where neither can be written. */
  readonly writeReport: (asked: string | null, name: string, content: string, warn: (text: string) => void) => string;
  readonly openRequest: (context: RunContext, token: string, sleep: Sleep) => Promise<Request>;
  readonly sleep: Sleep;
  readonly now: () => Date;
}

/** Runs the action and returns its exit code. Never throws; what happens to the reports never changes the verdict. */
export async function runAction(deps: ActionDependencies): Promise<number> {
  const warn = (text: string): void => deps.print(`::warning title=hf-guardrails::${forCommandMessage(text)}`);
  try {
    return await gatedRun(deps, warn);
  } catch (error) {
    return failed(error, deps, warn);
  }
}

async function gatedRun(deps: ActionDependencies, warn: (text: string) => void): Promise<number> {
  const inputs = readInputs(deps.input);
  if (inputs.token !== null) deps.hide(inputs.token);
  for (const id of inputs.rules.keys()) {
    if (!deps.rules.some((rule) => rule.id === id))
      throw new ConfigurationError('rule-unknown', `input rules: there is no rule ${id}`);
  }
  for (const name of unknownInputs(deps.env))
    warn(`Input ${name} is not known: it changes nothing. action.yml lists the inputs.`);
  const context = runContext(deps.env, deps.payload);
  const unsafe = unsafeReason(context, deps.checkedOut(inputs.paths));
  if (unsafe !== null) throw new ConfigurationError('unsafe-event', unsafe);
  const started = deps.now().toISOString();
  const result = await deps.scan({
    inputs,
    base: inputs.base ?? context.baseSha,
    commit: context.sha,
    now: started.slice(0, 10),
  });
  const code = exitCodeOf(result);
  const files = writeFiles(deps, result, inputs, context, warn);
  await report(deps, { result, inputs, context, sarif: files.sarif, startedAt: started }, warn);
  writeOutputs(deps, result, code, files, warn);
  return code;
}

function writeFiles(
  deps: ActionDependencies,
  result: ScanResult,
  inputs: Inputs,
  context: RunContext,
  warn: (text: string) => void,
) {
  const sarif = renderSarif(result, {
    rules: deps.rules,
    category: inputs.category,
    ...(context.homepage === null ? {} : { homepage: context.homepage }),
  });
  const stem = `hf-guardrails-${inputs.category.replace(/[^A-Za-z0-9_.-]+/g, '-')}`;
  const write = (asked: string | null, name: string, content: string): string => {
    try {
      return deps.writeReport(asked, name, content, warn);
    } catch (error) {
      warn(`${name} could not be written: ${messageOf(error)}`);
      return '';
    }
  };
  return {
    sarif,
    sarifFile: write(inputs.sarifFile, `${stem}.sarif`, sarif),
    reportFile: write(inputs.reportFile, `${stem}.json`, renderJson(result)),
  };
}

async function report(deps: ActionDependencies, showing: Showing, warn: (text: string) => void): Promise<void> {
  const { result, inputs, context } = showing;
  const { fromFork } = context;
  const request = lazyRequest(deps, showing);
  let isShown = (_: FindingRow): boolean => inputs.annotations !== 'none';
  if (inputs.annotations === 'changed' && context.pullNumber !== null) {
    const pull = context.pullNumber;
    await attempt(
      { what: 'The list of changed lines (every finding is annotated)', permission: 'pull-requests: read', fromFork },
      warn,
      async () => {
        const changed = await changedLines(await request(), pull);
        if (changed !== null) {
          isShown = (finding) =>
            finding.new === true || isChanged(changed, result.repositoryPrefix + finding.file, finding.line);
        }
      },
    );
  }
  for (const line of renderGithub(result, { isShown }).trimEnd().split('\n')) deps.print(line);
  await attempt({ what: 'The job summary', permission: null, fromFork }, warn, async () => {
    deps.appendSummary(renderSummary(result, { blobUrl: context.blobUrl }));
  });
  await publish(showing, request, deps.sleep, warn);
}

/** Opens the connection at the first use and once. */
function lazyRequest(deps: ActionDependencies, { inputs, context }: Showing): () => Promise<Request> {
  let opened: Promise<Request> | undefined;
  return async () => {
    if (inputs.token === null) throw new Error('input token is empty');
    if (context.owner === '' || context.repo === '') throw new Error('the runner does not name the repository');
    opened ??= deps.openRequest(context, inputs.token, deps.sleep);
    return opened;
  };
}

const CONCLUSION = { 0: 'passed', 1: 'failed', 3: 'nothing-to-scan', 4: 'error' } as const;

function writeOutputs(
  deps: ActionDependencies,
  { report: { summary, findings } }: ScanResult,
  code: keyof typeof CONCLUSION,
  files: { readonly sarifFile: string; readonly reportFile: string },
  warn: (text: string) => void,
): void {
  const { error, warning, note } = summary.findings;
  const fresh = findings.filter((finding) => finding.suppressed === null && finding.new === true).length;
  writeAll(deps, warn, [
    ['conclusion', CONCLUSION[code]],
    ['findings', String(error + warning + note)],
    ['new-findings', String(fresh)],
    ['errors', String(error)],
    ['warnings', String(warning)],
    ['notes', String(note)],
    ['sarif-file', files.sarifFile],
    ['report-file', files.reportFile],
  ]);
}

function writeAll(
  deps: ActionDependencies,
  warn: (text: string) => void,
  outputs: readonly (readonly [string, string])[],
): void {
  try {
    for (const [name, value] of outputs) deps.output(name, value);
  } catch (error) {
    warn(`The step's outputs could not be written: ${messageOf(error)}`);
  }
}

function failed(error: unknown, deps: ActionDependencies, warn: (text: string) => void): number {
  const isUsage = error instanceof ConfigurationError;
  const text = isUsage
    ? describeConfigurationError(error)
    : `Internal error in hf-guardrails ${version}: ${messageOf(error)}`;
  const place =
    isUsage && error.file !== null
      ? `file=${forCommandProperty(error.file)},${error.line === null ? '' : `line=${error.line},`}`
      : '';
  deps.print(`::error ${place}title=hf-guardrails::${forCommandMessage(text)}`);
  writeAll(deps, warn, [['conclusion', 'error']]);
  return isUsage ? 2 : 4;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
