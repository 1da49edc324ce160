import { relative } from 'node:path';
import { explain } from '../cilium/explain.ts';
import { parseCiliumVersion } from '../cilium/versions.ts';
import { judgedLinks } from '../cluster/links.ts';
import type { Caller, Cluster, JudgedCall, TokenFacts } from '../cluster/types.ts';
import { ConfigurationError } from '../config/errors.ts';
import { callRows, tokenRows } from '../finding/rows.ts';
import { trailRow } from '../finding/trails.ts';
import type { Place, WorkloadName } from '../finding/types.ts';
import type { HuggingFaceFacts } from '../huggingface/types.ts';
import { maskedValues } from '../input/masked.ts';
import { maskTokens } from '../input/token.ts';
import { visibleJson } from '../report/escape.ts';
import { wrapped } from '../report/lines.ts';
import { counted, workloadTitle } from '../report/words.ts';
import { clustersOf } from '../scan/questions.ts';
import { linkNumber } from '../secrets/chain.ts';
import { openContext } from './context.ts';
import { intentLines } from './explain-intent.ts';
import { slashed } from './paths.ts';
import type { Shell } from './shell.ts';

/** A line of the explanation. */
export type Line = readonly [indent: number, text: string];

/** Runs `hf-guardrails explain workload NAME [PATH…]`; returns the exit code. Throws ConfigurationError for a name that nothing has. */
export async function explainWorkload(
  args: readonly string[],
  shell: Shell,
  format: 'text' | 'json' = 'text',
): Promise<number> {
  const [name, ...paths] = args;
  if (name === undefined)
    throw new ConfigurationError('flag-value', 'explain workload: name one, such as tgi, ml/tgi or Deployment/tgi');
  const context = openContext({ cwd: shell.cwd, paths, revision: null });
  const root = slashed(relative(shell.cwd, context.root)) || '.';
  const clusters = await clustersOf({ ...context, root, now: Date.now(), nowText: null, commit: null });
  if (format === 'json') return showJson(name, clusters, shell);
  const sections = clusters.flatMap((cluster) => [
    ...cluster.callers.filter((caller) => isNamed(caller.name, name)).map((caller) => callerLines(caller, cluster)),
    ...cluster.quiet.filter((quiet) => isNamed(quiet.name, name)).map((quiet) => quietLines(quiet.name, quiet.facts)),
  ]);
  if (sections.length === 0) throw new ConfigurationError('flag-value', missingText(name, clusters));
  const text = sections.map((lines) =>
    lines.flatMap(([indent, line]) => shown(line, shell.columns, indent)).join('\n'),
  );
  shell.out(`${[...new Set(text)].join('\n\n')}\n`);
  return 0;
}

/** The report's rows of one workload. */
function showJson(name: string, clusters: readonly Cluster[], shell: Shell): number {
  const isMeant = ({ workload }: { readonly workload: WorkloadName }): boolean => isNamed(workload, name);
  const calls = callRows(clusters).filter(isMeant);
  const tokens = tokenRows(clusters).filter(isMeant);
  const isQuiet = clusters.some(({ quiet }) => quiet.some((other) => isNamed(other.name, name)));
  if (calls.length === 0 && !isQuiet) throw new ConfigurationError('flag-value', missingText(name, clusters));
  shell.out(`${visibleJson(JSON.stringify(maskedValues({ calls, tokens }, new Set(['file'])), null, 2))}\n`);
  return 0;
}

function shown(text: string, columns: number, indent: number): string[] {
  return wrapped(maskTokens(text), Math.min(columns, 100), indent);
}

function isNamed(workload: WorkloadName, name: string): boolean {
  const { kind, namespace } = workload;
  const forms = [workload.name, `${namespace ?? ''}/${workload.name}`, `${kind}/${workload.name}`];
  return [...forms, `${kind}/${namespace ?? ''}/${workload.name}`].some(
    (form) => form.toLowerCase() === name.toLowerCase(),
  );
}

function missingText(name: string, clusters: readonly Cluster[]): string {
  const known = clusters.flatMap(({ callers }) => callers.map((caller) => workloadTitle(caller.name)));
  const some = [...new Set(known)].slice(0, 5).join(', ');
  return `explain workload: no workload ${name.slice(0, 80)} in the scan${some === '' ? '' : `; callers are ${some}`}`;
}

function title(name: WorkloadName): Line {
  return [0, `${workloadTitle(name)} (${name.file}:${name.line}, service account ${name.serviceAccount})`];
}

function callerLines(caller: Caller, cluster: Cluster): Line[] {
  const used = caller.tokens.filter(({ reference }) => reference.effective);
  return [
    title(caller.name),
    [2, `Calls (scope ${cluster.scope}, Cilium ${cluster.ciliumVersion}):`],
    ...byVerdict(caller.calls).flatMap((calls) => callLines(calls, cluster)),
    ...used.flatMap((token) => tokenLines(token, caller, cluster)),
    ...trailLines(caller, cluster),
    ...intentLines(caller, cluster),
    ...otherLines(caller.facts),
  ];
}

function quietLines(name: WorkloadName, facts: HuggingFaceFacts): Line[] {
  const other = otherLines(facts);
  const nothing: Line[] = other.length === 0 ? [[4, 'Nothing in it names Hugging Face, a model or a token.']] : [];
  return [title(name), [2, 'No call to Hugging Face.'], ...nothing, ...other];
}

/** Calls that Cilium answers alike, told once. */
function byVerdict(calls: readonly JudgedCall[]): JudgedCall[][] {
  const groups = new Map<string, JudgedCall[]>();
  for (const judged of calls) {
    const key = `${judged.judgement.verdict} ${judged.call.required} ${judged.call.purpose} ${judged.call.model}`;
    groups.set(key, [...(groups.get(key) ?? []), judged]);
  }
  return [...groups.values()];
}

function callLines(group: readonly JudgedCall[], { ciliumVersion, enforcement }: Cluster): Line[] {
  const [first] = group;
  if (first === undefined) return [];
  const { call, judgement } = first;
  const hosts = [...new Set(group.map((judged) => `${judged.call.host}:${judged.call.port}`))].join(', ');
  const model = call.model === null ? '' : `, model ${call.model}`;
  const asked = call.via?.split(':')[0] ?? call.host;
  const need = call.required ? '' : ', not always needed';
  return [
    [4, `${hosts}: ${judgement.verdict} (${call.purpose}${model}${need}; confidence ${call.confidence})`],
    ...call.evidence.map(({ text, ...place }): Line => [6, `because of ${at(place)} ${text}`]),
    ...explain(judgement, asked, { version: parseCiliumVersion(ciliumVersion).version, enforcement }).map(
      (sentence): Line => [6, sentence],
    ),
  ];
}

function tokenLines(token: TokenFacts, caller: Caller, cluster: Cluster): Line[] {
  const { origin, reference, rotation } = token;
  if (origin.provenance === 'none') return [[2, 'Token: none.']];
  const { name, via } = origin;
  const source =
    name === null
      ? (reference.variable ?? reference.reference)
      : `Secret ${name.namespace === null ? '' : `${name.namespace}/`}${name.name}${name.key === null ? '' : `, key ${name.key}`}`;
  const rotated =
    rotation.recordedAt === null ? rotation.status : `rotated ${rotation.recordedAt}, due ${rotation.dueAt}`;
  return [
    [2, `Token: ${source} (${at(reference.at)}):`],
    [4, `Provenance ${origin.provenance}${via === null ? '' : ` through ${via}`}; confidence ${origin.confidence}.`],
    [
      4,
      `Rotation record: ${rotated}. Propagation: ${rotation.refresh ?? rotation.refreshDisabled?.why ?? 'none'}. Reload: ${rotation.reload ?? 'none'}.`,
    ],
    [4, 'Chain from the pod to the model, the weakest link first:'],
    ...cluster.identity
      .chain(token, judgedLinks(caller, token))
      .map((link): Line => [6, `${linkNumber(link)} ${link.strength} ${link.link}: ${link.says} (${at(link.at)})`]),
  ];
}

/** What an auditor could follow, and lines by which the token leaves the workload. */
function trailLines(caller: Caller, { flowLog }: Cluster): Line[] {
  const { facts, places } = trailRow(caller, flowLog);
  return [
    [2, 'Audit trail:'],
    ...facts.map((fact): Line => [4, fact]),
    ...places.map(({ file, line, text }): Line => [6, `${text}: ${file}:${line}`]),
    ...caller.facts.leaks.map(
      ({ way, variable, container, at: place }): Line => [
        4,
        `Token ${way === 'argument' || way === 'address' ? 'passed on' : way} in container ${container}: ${variable} (${at(place)})`,
      ],
    ),
  ];
}

/** What was looked at and is no call, and what could not be read. */
function otherLines({ dismissed, unresolved }: HuggingFaceFacts): Line[] {
  return [
    ...(dismissed.length === 0 ? [] : [[2, `Not counted (${counted(dismissed.length, 'mention')}):`] as const]),
    ...dismissed.map(({ what, why, at: place }): Line => [4, `${what}: ${why} (${at(place)})`]),
    ...(unresolved.length === 0 ? [] : [[2, 'Not known:'] as const]),
    ...unresolved.map(({ what, consequence, at: place }): Line => [4, `${what}: ${consequence} (${at(place)})`]),
  ];
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}
