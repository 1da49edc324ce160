import type { CallRow, FindingRow, PolicyRow, Report, TokenRow, TrailRow, Verdict } from '../finding/result.ts';
import type { Level, WorkloadName } from '../finding/types.ts';

/** What is known about one link: it holds, a rule reports it (by level), what a rule reports is suppressed, it can't be told, or no rule looks at it. */
export type LinkState = 'holds' | Level | 'suppressed' | 'unknown' | 'not checked';

export interface LinkPlace {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** One link of a caller's chain, with what was read for it. */
export interface Link {
  readonly name: string;
  readonly state: LinkState;
  /** Sentences or names, one a line. */
  readonly facts: readonly string[];
  readonly places: readonly LinkPlace[];
  /** Findings about this link, suppressed ones too. */
  readonly findings: readonly FindingRow[];
}

/** A workload that calls Hugging Face, with every link from its account to its audit trail. */
export interface CallerChain {
  readonly workload: WorkloadName;
  readonly models: readonly string[];
  readonly links: readonly Link[];
  readonly findings: readonly FindingRow[];
}

const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  'allowed-pinned': 'allowed, pinned by name',
  'allowed-broad': 'allowed, with much else',
  blocked: 'blocked',
  'blocked-dns': 'blocked, its name is not looked up through the DNS proxy',
  'default-allow': 'allowed, as any address is: no policy restricts egress',
  'policy-invalid': 'a policy that would decide is invalid',
  unknown: 'unknown, what decides is not in the scan',
};

/** The links that a rule speaks of: its own, else its family's. */
const LINKS_OF_RULE: Readonly<Record<string, readonly string[]>> = {
  HF101: ['policy', 'destination'],
  HF105: ['policy', 'destination'],
  HF106: ['policy'],
  HF401: ['account'],
  HF402: ['policy'],
  HF1: ['destination'],
  HF2: ['token'],
  HF3: ['rotation'],
  HF4: ['readers'],
  HF5: ['intent'],
  HF6: ['audit'],
};

/** The chains of all callers, in the order of the report. `trails` = what is known of their audit trails. */
export function callerChains(report: Report, trails: readonly TrailRow[] = []): CallerChain[] {
  const groups = new Map<string, { readonly calls: CallRow[]; readonly workload: WorkloadName }>();
  for (const call of report.calls) {
    const key = workloadKey(call.workload);
    const group = groups.get(key) ?? { calls: [], workload: call.workload };
    groups.set(key, group);
    group.calls.push(call);
  }
  const tokens = groupedBy(report.tokens, ({ workload }) => workloadKey(workload));
  const findings = groupedBy(report.findings, ({ workload }) => (workload === null ? '' : workloadKey(workload)));
  const trailOf = new Map(trails.map((trail) => [workloadKey(trail.workload), trail]));
  return [...groups].map(([key, { workload, calls }]) =>
    chainOf(workload, calls, tokens.get(key) ?? [], findings.get(key) ?? [], trailOf.get(key)),
  );
}

/** Tells workloads of one report apart. */
export function workloadKey({ scope, namespace, kind, name }: WorkloadName): string {
  return [scope, namespace ?? '', kind, name].join('\0');
}

function chainOf(
  workload: WorkloadName,
  calls: readonly CallRow[],
  uses: readonly TokenRow[],
  findings: readonly FindingRow[],
  trail: TrailRow | undefined,
): CallerChain {
  // A row that says that there is none is no token.
  const tokens = uses.filter(({ provenance }) => provenance !== 'none');
  const link = (
    name: string,
    id: string,
    facts: readonly string[],
    places: readonly LinkPlace[],
    otherwise: LinkState,
  ) => {
    const found = findings.filter(({ rule }) => linksOf(rule).includes(id));
    return {
      name,
      state: worstOf(found) ?? (found.length > 0 ? 'suppressed' : otherwise),
      facts,
      places,
      findings: found,
    };
  };
  const policies = unique(
    calls.flatMap((call) => call.policies),
    policyName,
  );
  const models = [...new Set(calls.flatMap(({ model }) => model ?? []))];
  const isUnknown = calls.some(({ effectiveVerdict }) => effectiveVerdict === 'unknown');
  const own = { file: workload.file, line: workload.line, text: `${workload.kind} ${workload.name}` };
  const links: Link[] = [
    link('Service account', 'account', [workload.serviceAccount], [own], 'holds'),
    link(
      'Cilium policy',
      'policy',
      policies.length === 0 ? ['no policy selects this workload'] : policies.map(policyFact),
      policies.map(({ file, line, kind, name }) => ({ file, line, text: `${kind} ${name}` })),
      isUnknown ? 'unknown' : 'holds',
    ),
    link('Destinations', 'destination', destinationFacts(calls), callPlaces(calls), verdictState(calls)),
    link('Models', 'intent', models.length === 0 ? ['not named in the manifests'] : models, [], 'not checked'),
    link('Token', 'token', tokenFacts(tokens), tokenPlaces(tokens), tokenState(tokens)),
    link('Rotation', 'rotation', rotationFacts(tokens), [], rotationState(tokens)),
    link('Readers of the token', 'readers', [], [], tokens.length === 0 ? 'not checked' : 'holds'),
    link('Audit trail', 'audit', trail?.facts ?? [], trail?.places ?? [], trail?.state ?? 'holds'),
    link('Not decided', 'undecided', [], [], 'holds'),
  ];
  return { workload, models, links: links.filter(isTelling), findings };
}

function linksOf(rule: string): readonly string[] {
  return LINKS_OF_RULE[rule] ?? LINKS_OF_RULE[rule.slice(0, 3)] ?? ['undecided'];
}

/** Links of which nothing was read and nothing is reported are left out. */
function isTelling({ facts, findings }: Link): boolean {
  return facts.length > 0 || findings.length > 0;
}

function worstOf(findings: readonly FindingRow[]): Level | undefined {
  const levels = new Set(findings.filter(({ suppressed }) => suppressed === null).map(({ level }) => level));
  return (['error', 'warning', 'note'] as const).find((level) => levels.has(level));
}

function verdictState(calls: readonly CallRow[]): LinkState {
  const needed = calls.filter(({ required }) => required);
  const verdicts = (needed.length > 0 ? needed : calls).map(({ effectiveVerdict }) => effectiveVerdict);
  if (verdicts.every((verdict) => verdict === 'allowed-pinned')) return 'holds';
  return verdicts.includes('unknown') ? 'unknown' : 'note';
}

function tokenState(tokens: readonly TokenRow[]): LinkState {
  if (tokens.length === 0) return 'not checked';
  return tokens.some(({ provenance }) => provenance === 'unknown') ? 'unknown' : 'holds';
}

function rotationState(tokens: readonly TokenRow[]): LinkState {
  if (tokens.length === 0) return 'not checked';
  const isTold = ({ rotation }: TokenRow): boolean => Object.values(rotation).some((value) => value !== null);
  return tokens.every(isTold) ? 'holds' : 'unknown';
}

function policyName({ kind, namespace, name }: PolicyRow): string {
  return `${kind} ${namespace === null ? '' : `${namespace}/`}${name}`;
}

function policyFact(policy: PolicyRow): string {
  const marks = [policy.valid ? '' : 'invalid', policy.selects ? '' : 'would select it'].filter((mark) => mark !== '');
  return `${policyName(policy)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
}

/** One line per verdict: the hosts that are always needed, then the others. */
function destinationFacts(calls: readonly CallRow[]): string[] {
  const byVerdict = groupedBy(calls, ({ verdict, required }) => `${required ? '0' : '1'}${verdict}`);
  return [...byVerdict]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const hosts = [
        ...new Set(group.map(({ host, port, via }) => `${host}:${port}${via === null ? '' : ` through ${via}`}`)),
      ];
      return [`${VERDICT_TEXT[first.verdict]}${first.required ? '' : ' (not always needed)'}: ${hosts.join(', ')}`];
    });
}

function callPlaces(calls: readonly CallRow[]): LinkPlace[] {
  return unique(
    calls.flatMap(({ evidence }) => evidence),
    placeKey,
  ).map(({ file, line, text }) => ({ file, line, text }));
}

function tokenFacts(tokens: readonly TokenRow[]): string[] {
  if (tokens.length === 0) return ['no token is handed to this workload'];
  return tokens.map(({ container, reference, secret, provenance, via }) => {
    const name =
      secret === null
        ? ''
        : ` from Secret ${secret.namespace === null ? '' : `${secret.namespace}/`}${secret.name}${secret.key === null ? '' : `, key ${secret.key}`}`;
    return `${provenance}${via === null ? '' : ` by ${via}`}: ${reference} of container ${container}${name}`;
  });
}

function tokenPlaces(tokens: readonly TokenRow[]): LinkPlace[] {
  return unique(
    tokens.flatMap(({ evidence }) => evidence),
    placeKey,
  ).map(({ file, line, text }) => ({ file, line, text }));
}

function rotationFacts(tokens: readonly TokenRow[]): string[] {
  const facts = tokens.flatMap(({ rotation: { recordedAt, every, dueAt, refresh, reload } }) => {
    const parts = [
      recordedAt === null ? '' : `rotated on ${recordedAt}`,
      every === null ? '' : `every ${every}`,
      dueAt === null ? '' : `due on ${dueAt}`,
      refresh === null ? '' : `refresh ${refresh}`,
      reload === null ? '' : `reload ${reload}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? ['nothing is recorded'] : [parts.join(', ')];
  });
  return [...new Set(facts)];
}

function placeKey({ file, line, text }: LinkPlace): string {
  return `${file}\0${line}\0${text}`;
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
