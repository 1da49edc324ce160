import type { DestinationsCatalog } from '../config/catalog/destinations.gen.ts';
import type { Place } from '../finding/types.ts';
import type { Call, Purpose } from '../huggingface/types.ts';
import { type Cover, createGrants, type Grants, type HostSets, type Subject } from '../intent/cover.ts';
import type { Activity, Entry, Intent, IntentFile } from '../intent/types.ts';
import type { Pod, Workload } from '../kube/workload.ts';
import { type JudgedCondition, judgeConditions, judgeOffline } from './conditions/judge.ts';
import type { ConditionFacts } from './conditions/types.ts';
import type { Caller, JudgedCall } from './types.ts';

/** What a purpose may be part of. A host that isn't known for one purpose fits them all. */
const ACTIVITIES: Readonly<Record<Purpose, readonly Activity[]>> = {
  // The inference clients ask the hub for a model's providers.
  'hub-api': ['download', 'inference', 'train', 'upload'],
  'hub-download': ['download', 'train', 'upload'],
  'inference-router': ['inference'],
  'inference-endpoint': ['inference'],
  space: ['inference'],
  'dataset-viewer': ['download', 'train'],
  telemetry: ['download', 'inference', 'train', 'upload'],
  custom: ['download', 'inference', 'train', 'upload'],
};

/** A call and the grants that cover it. */
export interface CoveredCall {
  readonly judged: JudgedCall;
  readonly by: readonly { readonly intent: Intent; readonly entry: Entry }[];
}

/** What the intents of a caller's pods lack for some of its calls. */
export interface UncoveredCalls {
  readonly calls: readonly JudgedCall[];
  /** Those that name the caller. */
  readonly intents: readonly Intent[];
}

/** A caller seen from the declared intent. Only the calls that it can't do without are judged, all where none is such. */
export interface DeclaredCaller {
  readonly covered: readonly CoveredCall[];
  /** No intent names the pods; `intents` are those that did until a day that is over. */
  readonly unnamed: UncoveredCalls | null;
  /** Whether an intent names the pods isn't known. */
  readonly perhaps: (UncoveredCalls & { readonly why: string }) | null;
  /** What no entry covers, by what it lacks. */
  readonly lacking: Readonly<Record<'model' | 'host' | 'activity', UncoveredCalls | null>>;
  /** Calls of which something decides that isn't known. */
  readonly open: Readonly<Record<'model' | 'host', UncoveredCalls | null>>;
}

/** The declared intent of one scope. */
export interface ClusterIntent {
  /** Its path as seen from the scanned root. */
  readonly file: IntentFile;
  readonly declared: (caller: Caller) => DeclaredCaller;
  /** Conditions of the intents that cover the caller's calls which don't hold or can't be judged. */
  readonly conditions: (caller: Caller) => readonly JudgedCondition[];
  /** The same of a workload that makes no call and is to be offline. */
  readonly offline: (workload: Workload) => readonly Omit<JudgedCondition, 'calls'>[];
  /** Intents that name a pod of the workload, or might. */
  readonly naming: (workload: Workload) => { readonly named: readonly Intent[]; readonly perhaps: readonly Intent[] };
  /** A line of the intent file. */
  readonly at: (line: number) => Place;
  /** The host sets that the shorthands of `at` stand for. */
  readonly hosts: HostSets;
}

/** Joins an intent file with one scope. */
export function clusterIntent(file: IntentFile, facts: ConditionFacts): ClusterIntent {
  const { now } = facts;
  const catalog = facts.catalog.destinations;
  const hosts = hostSets(catalog);
  const grants = grantsOf(file, catalog, hosts);
  const today = new Date(now).toISOString().slice(0, 10);
  const known = new WeakMap<Caller, DeclaredCaller>();
  const judged = new WeakMap<Caller, readonly JudgedCondition[]>();
  const declared = (caller: Caller): DeclaredCaller => {
    const found = known.get(caller) ?? declaredCaller(caller.workload, telling(caller.calls), grants, today);
    known.set(caller, found);
    return found;
  };
  const naming: ClusterIntent['naming'] = (workload) => {
    const found = workload.pods.map((pod) => grants.naming(subjectOf(pod), today));
    return {
      named: distinct(found.flatMap(({ intents }) => intents)),
      perhaps: distinct(found.flatMap(({ perhaps }) => perhaps)),
    };
  };
  return {
    file,
    hosts,
    at: (line) => ({ file: file.path, line, column: 1, endLine: line, endColumn: 1 }),
    declared,
    conditions: (caller) => {
      const found = judged.get(caller) ?? judgeConditions(caller, declared(caller).covered, facts);
      judged.set(caller, found);
      return found;
    },
    offline: (workload) => judgeOffline(workload, naming(workload).named, facts),
    naming,
  };
}

const prepared = new WeakMap<IntentFile, { readonly catalog: DestinationsCatalog; readonly grants: Grants }>();

/** The grants of a file, prepared once for all scopes. */
function grantsOf(file: IntentFile, catalog: DestinationsCatalog, hosts: HostSets): Grants {
  const known = prepared.get(file);
  if (known?.catalog === catalog) return known.grants;
  const grants = createGrants(file, hosts);
  prepared.set(file, { catalog, grants });
  return grants;
}

/** The host sets of a catalog: `hub` = what serves repositories; `inference` = what answers prompts. */
export function hostSets({ hosts }: DestinationsCatalog): HostSets {
  const of = (...purposes: readonly Purpose[]): string[] =>
    hosts
      .filter(({ id, purpose }) => purposes.includes(purpose) && (purpose !== 'hub-api' || !id.startsWith('endpoints')))
      .map(({ host }) => host);
  return {
    hub: of('hub-api', 'hub-download', 'dataset-viewer'),
    inference: of('inference-router', 'inference-endpoint'),
  };
}

/** Required calls, or all where none is. */
function telling(calls: readonly JudgedCall[]): readonly JudgedCall[] {
  const required = calls.filter(({ call }) => call.required);
  return required.length > 0 ? required : calls;
}

/** A pod as intents name it. */
function subjectOf(pod: Pod): Subject {
  return {
    namespace: pod.namespace,
    serviceAccount: pod.serviceAccountKnown ? pod.serviceAccount : null,
    labels: pod.labels,
    labelsComplete: pod.labelsComplete,
  };
}

function declaredCaller(
  workload: Workload,
  calls: readonly JudgedCall[],
  grants: Grants,
  today: string,
): DeclaredCaller {
  const covered: CoveredCall[] = [];
  const groups = new Map<string, { calls: JudgedCall[]; intents: Intent[] }>();
  const add = (group: string, judged: JudgedCall, intents: readonly Intent[]): void => {
    const known = groups.get(group) ?? { calls: [], intents: [] };
    known.calls.push(judged);
    known.intents.push(...intents);
    groups.set(group, known);
  };
  const subjects = workload.pods.map(subjectOf);
  const named = subjects.map((subject) => grants.naming(subject, today));
  let why = '';
  for (const judged of calls) {
    const { call } = judged;
    const found = named[call.pod];
    const subject = subjects[call.pod];
    if (found === undefined || subject === undefined) continue;
    const { intents, perhaps, ended } = found;
    const cover = grants.covering(intents, useOf(call));
    if (cover.answer === 'yes') covered.push({ judged, by: cover.by });
    else if (perhaps.length > 0 && (intents.length === 0 || grants.covering(perhaps, useOf(call)).answer !== 'no')) {
      why ||= whyPerhaps(subject);
      add('perhaps', judged, perhaps);
    } else if (intents.length === 0) add('unnamed', judged, ended);
    else addUncovered(judged, intents, cover, add);
  }
  const group = (name: string): UncoveredCalls | null => {
    const known = groups.get(name);
    return known === undefined ? null : { calls: known.calls, intents: distinct(known.intents) };
  };
  const perhaps = group('perhaps');
  return {
    covered,
    unnamed: group('unnamed'),
    perhaps: perhaps === null ? null : { ...perhaps, why },
    lacking: { model: group('model'), host: group('host'), activity: group('activity') },
    open: { model: group('open model'), host: group('open host') },
  };
}

function addUncovered(
  judged: JudgedCall,
  intents: readonly Intent[],
  cover: Exclude<Cover, { answer: 'yes' }>,
  add: (group: string, judged: JudgedCall, intents: readonly Intent[]) => void,
): void {
  if (cover.answer === 'unknown') add(`open ${cover.missing}`, judged, cover.intents);
  else for (const lack of cover.lacks) add(lack, judged, intents);
}

function useOf({ model, host, purpose }: Call) {
  return { model, host, activities: ACTIVITIES[purpose] };
}

function whyPerhaps({ namespace, serviceAccount }: Subject): string {
  if (namespace === null) return "its namespace isn't set";
  return serviceAccount === null
    ? 'an operator chooses its service account'
    : 'a controller may add labels to its pods';
}

function distinct(intents: readonly Intent[]): Intent[] {
  return [...new Set(intents)].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
