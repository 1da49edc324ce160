import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Report } from '../../src/finding/result.ts';
import { openRenderSession } from '../../src/render/session.ts';
import { cases, filesOf, scanFiles } from '../rules/cases.ts';

const rendering = openRenderSession();
afterAll(() => rendering.close());

/** Names that mean something to Kubernetes, and words of fields and messages. */
const KEPT = /^(?:default|kube-.*|external-secrets|edit|view|admin|cluster-admin|token|main|dns|deny|vault)$/;
const HINT = /hf|hugging|token|key|secret/i;

/** Names and namespaces of the objects of a case, with the names that they get: in another order than before. */
function newNames(files: Record<string, string>): Map<string, string> {
  const names = new Set<string>();
  for (const [file, text] of Object.entries(files)) {
    if (!/\.ya?ml$/.test(file) || /\{\{/.test(text)) continue;
    for (const document of parseAllDocuments(text)) {
      const metadata = document.toJS()?.metadata ?? {};
      for (const name of [metadata.name, metadata.namespace])
        if (typeof name === 'string' && /^[a-z0-9-]+$/.test(name) && !KEPT.test(name)) names.add(name);
    }
  }
  const sorted = [...names].sort().reverse();
  return new Map(sorted.map((name, index) => [name, HINT.test(name) ? `n${index}-${name}` : `n${index}`]));
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/(?<![\w.-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-]|\.[a-z])/g, (word) => names.get(word) ?? word);
}

/** What a report says, in no order; a hash that kustomize appends depends on the name. */
function said({ findings, calls, tokens }: Report, names: ReadonlyMap<string, string>): string[] {
  const rows = [
    ...findings.map(({ rule, level, confidence, file, line, message }) => [
      rule,
      level,
      confidence,
      file,
      line,
      message,
    ]),
    ...calls.map(({ workload, host, verdict, effectiveVerdict }) => [workload.name, host, verdict, effectiveVerdict]),
    ...tokens.map(({ workload, secret, provenance, via, rotation }) => [
      workload.name,
      secret,
      provenance,
      via,
      rotation,
    ]),
  ];
  const words = (text: string): string =>
    text
      .split(/[\s,"[\]]+|\.(?=[\s"])/)
      .sort()
      .join(' ');
  return rows
    .map((row) => words(renamed(JSON.stringify(row), names).replace(/-[2456789bcdfghkmt]{10}\b/g, '-#')))
    .sort();
}

describe('names mean nothing: renamed consistently, a repository gets the same findings', () => {
  const some = cases.filter(({ id }) => /^HF[1234]/.test(id));
  it.each(some)('$id $kind/$name', async (fixture) => {
    const files = filesOf(fixture);
    const names = newNames(files);
    const before = await scanFiles(files, { rendering });
    const changed = Object.entries(files).map(([file, text]) => [file, renamed(text, names)] as const);
    const after = await scanFiles(Object.fromEntries(changed), { rendering });
    expect(said(after.report, new Map())).toEqual(said(before.report, names));
  });
});
