import { LineCounter, parseDocument } from 'yaml';
import { ConfigurationError } from '../config/errors.ts';
import { stringList } from '../input/manifests.ts';
import { byCodeUnits } from '../input/tree.ts';
import { isObject, textOf } from './json.ts';
import { repositoryPath } from './paths.ts';
import { isAtLeast } from './settle.ts';
import { isWider } from './spread.ts';
import type { Finding, Level } from './types.ts';

/** A finding that was accepted before; rule, file and message are for the reader of the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Relative to the top of the repository. */
  readonly file: string;
  readonly message: string;
  /** What was accepted: it doesn't cover a finding that got worse since. null in entries that say nothing of it. */
  readonly level: Level | null;
  /** Names rule, subject and document, so that the entry holds when the file is renamed; '' in entries that say nothing of it. */
  readonly content: string;
  /** The clusters in which it was accepted; absent where there was one only, or in entries that say nothing of it: then any. */
  readonly scopes?: readonly string[];
}

/** The only version of the format so far. */
const VERSION = 1;
const ADVICE = 'write it anew with `hf-guardrails baseline create --grow`';

/**
 * Reads a baseline file.
 * @throws ConfigurationError for anything that is no baseline, with its line: ignoring it would fail every gate, accepting parts of it would hide findings.
 */
export function parseBaseline(file: string, text: string): BaselineEntry[] {
  const fail = (message: string, path: readonly (string | number)[]): never => {
    throw new ConfigurationError('baseline-invalid', `${message}; ${ADVICE}`, { file, line: lineAt(text, path) });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('no JSON', []);
  }
  if (!isObject(value)) return fail('no baseline: it holds no mapping', []);
  if (value['version'] !== VERSION) {
    const found = value['version'] === undefined ? 'no version' : `version ${JSON.stringify(value['version'])}`;
    return fail(`a baseline of ${found}; this hf-guardrails reads version ${VERSION}`, ['version']);
  }
  const findings: unknown = value['findings'];
  if (!Array.isArray(findings)) return fail('no baseline: `findings` is no list', ['findings']);
  return findings.map((entry: unknown, index) => {
    if (!isObject(entry) || typeof entry['fingerprint'] !== 'string')
      return fail(`entry ${index + 1} has no fingerprint`, ['findings', index]);
    const { fingerprint, rule, level, file: at, message, content, scopes } = entry;
    return {
      fingerprint,
      rule: textOf(rule ?? ''),
      level: level === 'error' || level === 'warning' || level === 'note' ? level : null,
      file: textOf(at ?? ''),
      message: textOf(message ?? ''),
      content: textOf(content ?? ''),
      ...(Array.isArray(scopes) ? { scopes: stringList(scopes) } : {}),
    };
  });
}

/** Line of a syntax error, else of the value at `path`, else of what holds it. JSON is YAML, whose parser knows places. */
function lineAt(text: string, path: readonly (string | number)[]): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const syntax = document.errors[0];
  if (path.length === 0 && syntax !== undefined) return counter.linePos(syntax.pos[0]).line;
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = isObject(node) ? (node as { readonly range?: unknown }).range : undefined;
    if (Array.isArray(range)) return counter.linePos(Number(range[0])).line;
  }
  return 1;
}

/** The entry that accepts a finding. `prefix` leads from the top of the repository to the scanned root. */
export function baselineEntry(
  { fingerprint, rule, level, at, message, spread }: Finding,
  prefix: string,
  content: string,
): BaselineEntry {
  const entry = { fingerprint, rule, level, file: repositoryPath(prefix, at.file), message, content };
  if (spread === undefined || new Set(spread.judged.map(({ scope }) => scope)).size < 2) return entry;
  return { ...entry, scopes: [...new Set(spread.held.map(({ scope }) => scope))].sort(byCodeUnits) };
}

/** The text of a baseline: one entry to a line, sorted so that changes can be read. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort((a, b) => byCodeUnits(keyOf(a), keyOf(b)))
    .map(
      ({ level, content, scopes, fingerprint, rule, file, message }) =>
        `    ${JSON.stringify({ fingerprint, rule, ...(level === null ? {} : { level }), file, message, ...(content === '' ? {} : { content }), ...(scopes === undefined ? {} : { scopes }) })}`,
    );
  return `{\n  "version": ${VERSION},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

function keyOf({ file, rule, fingerprint }: BaselineEntry): string {
  return [file, rule, fingerprint].join('\0');
}

export interface Baselined {
  readonly findings: readonly Finding[];
  /** Entries that match nothing any more: a baseline only shrinks. */
  readonly stale: readonly BaselineEntry[];
}

/**
 * Marks the findings that the baseline accepts: by fingerprint, and those that no entry names by the content of their document, once for each entry
 * whose own file has the finding no more. `contentName` as in `contentNames`.
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: readonly BaselineEntry[],
  contentName: (finding: Finding) => string,
): Baselined {
  if (baseline.length === 0) return { findings, stale: [] };
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const accepted = new Map(baseline.map((entry) => [entry.fingerprint, entry]));
  const moved = new Map<string, BaselineEntry[]>();
  for (const entry of baseline) {
    if (present.has(entry.fingerprint) || entry.content === '') continue;
    const same = moved.get(entry.content);
    if (same === undefined) moved.set(entry.content, [entry]);
    else same.push(entry);
  }
  const used = new Set<BaselineEntry>();
  const marked = findings.map((finding): Finding => {
    let entry = accepted.get(finding.fingerprint);
    if (entry === undefined && moved.size > 0) {
      entry = moved.get(contentName(finding))?.shift();
      if (entry !== undefined) used.add(entry);
    }
    if (entry === undefined || finding.suppressed !== null) return finding;
    if (entry.level !== null && !isAtLeast(entry.level, finding.level)) return finding;
    const before = (entry.scopes ?? []).map((scope) => ({ scope, root: '' }));
    if (entry.scopes !== undefined && isWider(finding, { spread: { held: before, judged: [] } })) return finding;
    return { ...finding, suppressed: { kind: 'baseline', reason: 'accepted in the baseline' } };
  });
  return {
    findings: marked,
    stale: baseline.filter((entry) => !present.has(entry.fingerprint) && !used.has(entry)),
  };
}
