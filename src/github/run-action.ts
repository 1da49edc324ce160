import { ConfigurationError, describeConfigurationError } from '../config/errors.ts';
import { exitCodeOf } from '../finding/exit-code.ts';
import type { Json } from '../finding/json.ts';
import type { ScanResult } from '../finding/result.ts';
import type { RuleMetadata } from '../finding/rule-metadata.ts';
import { maskTokens } from '../input/token.ts';
import { forCommandMessage, forCommandProperty, forLog, proseMarkdown } from '../report/escape.ts';
import { renderJson } from '../report/json.ts';
import { renderSarif } from '../report/sarif.ts';
import { version } from '../version.ts';
import { type Base, mergeBaseOf, resolveBase } from './base.ts';
import type { Clone } from './clone.ts';
import { type Env, type NestedClone, type RunContext, runContext, unsafeReason } from './context.ts';
import { type GivenInputs, type Inputs, readInputs, unknownInputs, withConfiguration } from './inputs.ts';
import { lazyRequest, type OpenRequest, type Request, type Sleep } from './request.ts';
import { show } from './show.ts';

/** What the action asks of a scan. */
export interface ScanRequest {
  readonly inputs: GivenInputs;
  readonly base: Base;
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
  /** The clones below the paths. */
  readonly nested: (paths: readonly string[]) => readonly NestedClone[];
  /** The clone that holds the first path. */
  readonly clone: (paths: readonly string[], context: RunContext) => Clone;
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
  const warnings: string[] = [];
  const warn = (text: string): void => {
    warnings.push(text);
    deps.print(`::warning title=hf-guardrails::${forCommandMessage(text)}`);
  };
  try {
    return await gatedRun(deps, warn, warnings);
  } catch (error) {
    return failed(error, deps, warn);
  }
}

async function gatedRun(
  deps: ActionDependencies,
  warn: (text: string) => void,
  warnings: readonly string[],
): Promise<number> {
  const given = readInputs(deps.input);
  if (given.token !== null) deps.hide(given.token);
  for (const id of given.rules.keys()) {
    if (!deps.rules.some((rule) => rule.id === id))
      throw new ConfigurationError('rule-unknown', `input rules: there is no rule ${id}`);
  }
  for (const name of unknownInputs(deps.env))
    warn(`Input ${name} is not known: it changes nothing. action.yml lists the inputs.`);
  const context = runContext(deps.env, deps.payload);
  const unsafe = unsafeReason(context, deps.checkedOut(foldersOf(given)), () => deps.nested(foldersOf(given)));
  if (unsafe !== null) throw new ConfigurationError('unsafe-event', unsafe);
  const request = lazyRequest(deps.openRequest, given, context, deps.sleep);
  const base = await baseOf(deps, given, context, request, warn);
  const started = deps.now().toISOString();
  const scanned = await deps.scan({ inputs: given, base, commit: context.sha, now: started.slice(0, 10) });
  const result = base.isMissing ? { ...scanned, trustNotes: [base.note, ...scanned.trustNotes] } : scanned;
  const inputs = withConfiguration(given, result.settings);
  const code = exitCodeOf(result);
  const files = writeFiles(deps, result, inputs, context, warn);
  await show(
    { result, inputs, context, rules: deps.rules, sarif: files.sarif, startedAt: started },
    { ...deps, request, warn, warnings },
  );
  writeOutputs(deps, result, code, files, warn);
  return code;
}

function foldersOf({ paths }: GivenInputs): readonly string[] {
  return paths.length === 0 ? ['.'] : paths;
}

async function baseOf(
  deps: ActionDependencies,
  inputs: GivenInputs,
  context: RunContext,
  request: OpenRequest,
  warn: (text: string) => void,
): Promise<Base> {
  const base = await resolveBase({
    context,
    asked: inputs.base,
    clone: deps.clone(foldersOf(inputs), context),
    token: inputs.token,
    mergeBase: async (from, to) => (inputs.token === null ? null : mergeBaseOf(await request(), from, to)),
  });
  if (base.isMissing) warn(base.note);
  else deps.print(forLog(base.note));
  return base;
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
  const text = maskTokens(
    isUsage ? describeConfigurationError(error) : `Internal error in hf-guardrails ${version}: ${messageOf(error)}`,
  );
  const place =
    isUsage && error.file !== null
      ? `file=${forCommandProperty(error.file)},${error.line === null ? '' : `line=${error.line},`}`
      : '';
  deps.print(`::error ${place}title=hf-guardrails::${forCommandMessage(text)}`);
  try {
    deps.appendSummary(`## ❌ ${isUsage ? 'Not scanned' : 'Our own failure'}\n\n${proseMarkdown(text)}\n`);
  } catch (problem) {
    warn(`The job summary is left out: ${messageOf(problem)}`);
  }
  writeAll(deps, warn, [['conclusion', 'error']]);
  return isUsage ? 2 : 4;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
