import { compileGlob, compileGlobs, type Globs } from './globs.ts';
import type { Activity, Entry, Intent, IntentFile } from './types.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** A pod as far as an intent can name it. */
export interface Subject {
  /** null where the manifests don't say. */
  readonly namespace: string | null;
  /** null where an operator chooses it. */
  readonly serviceAccount: string | null;
  readonly labels: Readonly<Record<string, string>>;
  /** False where a controller may add labels. */
  readonly labelsComplete: boolean;
}

/** What a call does, as far as an intent can cover it. */
export interface Use {
  /** Repository id; null where it isn't known. */
  readonly model: string | null;
  /** Host name; a pattern (`*.endpoints.huggingface.cloud`) where only a family shows. */
  readonly host: string;
  /** What the call may be for. */
  readonly activities: readonly Activity[];
}

/** Hosts that the shorthands of `at` stand for. */
export type HostSets = Readonly<Record<'hub' | 'inference', readonly string[]>>;

/** One entry's answers about one use. */
interface Covered {
  readonly model: Answer;
  readonly host: Answer;
  readonly activity: Answer;
}

/** Whether intents cover a use. */
export type Cover =
  | { readonly answer: 'yes'; readonly by: readonly { readonly intent: Intent; readonly entry: Entry }[] }
  /** What isn't known decides. */
  | { readonly answer: 'unknown'; readonly missing: 'model' | 'host'; readonly intents: readonly Intent[] }
  /** `lacks` is what no entry that covers the rest covers; both where no entry covers either. */
  | { readonly answer: 'no'; readonly lacks: readonly ('model' | 'host' | 'activity')[] };

/** The intents that name a pod. */
export interface Named {
  readonly intents: readonly Intent[];
  /** Those that might, if more were known of the pod. */
  readonly perhaps: readonly Intent[];
  /** Those that did until a day that is over. */
  readonly ended: readonly Intent[];
}

/** The grants of an intent file, ready for questions. */
export interface Grants {
  readonly file: IntentFile;
  /** `today` is `YYYY-MM-DD`: an intent holds through the day of its `until`. */
  readonly naming: (subject: Subject, today: string) => Named;
  readonly covering: (intents: readonly Intent[], use: Use) => Cover;
}

/** Prepares the grants: those of one namespace are found by its name, globs are compiled when first asked for. */
export function createGrants(file: IntentFile, hosts: HostSets): Grants {
  const byNamespace = new Map<string, Intent[]>();
  for (const intent of file.intents) {
    const own = byNamespace.get(intent.who.namespace);
    if (own === undefined) byNamespace.set(intent.who.namespace, [intent]);
    else own.push(intent);
  }
  const compiled = new Map<Entry, { readonly use: Globs; readonly at: Globs }>();
  const globsOf = (entry: Entry): { readonly use: Globs; readonly at: Globs } => {
    let known = compiled.get(entry);
    if (known === undefined) {
      known = { use: compileGlobs(entry.use), at: compileGlobs(entry.at.flatMap((glob) => expanded(glob, hosts))) };
      compiled.set(entry, known);
    }
    return known;
  };
  return {
    file,
    naming: (subject, today) => {
      const { namespace } = subject;
      const candidates = namespace === null ? file.intents : (byNamespace.get(namespace) ?? []);
      const answers = candidates.map((intent) => ({
        intent,
        answer: names(intent, subject),
        isOver: isOver(intent, today),
      }));
      const those = (wanted: Answer, over: boolean): Intent[] =>
        answers.flatMap(({ intent, answer, isOver: is }) => (answer === wanted && is === over ? [intent] : []));
      return { intents: those('yes', false), perhaps: those('unknown', false), ended: those('yes', true) };
    },
    covering: (intents, use) => coverOf(intents, (entry) => coveredBy(entry, globsOf(entry), use)),
  };
}

/** True where the intent's last day is over. */
function isOver({ until }: Intent, today: string): boolean {
  return until !== null && until < today;
}

function expanded(glob: string, hosts: HostSets): string[] {
  const [removal, plain] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob];
  const set = plain === 'hub' || plain === 'inference' ? hosts[plain] : [plain];
  return set.map((host) => removal + host);
}

/** Whether an intent names a pod. */
function names({ who }: Intent, { namespace, serviceAccount, labels, labelsComplete }: Subject): Answer {
  const answers: Answer[] = [namespace === null ? 'unknown' : namespace === who.namespace ? 'yes' : 'no'];
  if (who.serviceAccount !== null)
    answers.push(serviceAccount === null ? 'unknown' : serviceAccount === who.serviceAccount ? 'yes' : 'no');
  for (const [key, value] of Object.entries(who.labels)) {
    if (Object.hasOwn(labels, key)) answers.push(labels[key] === value ? 'yes' : 'no');
    else answers.push(labelsComplete ? 'no' : 'unknown');
  }
  return weakest(answers);
}

function weakest(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function coveredBy(entry: Entry, { use: models, at }: { readonly use: Globs; readonly at: Globs }, use: Use): Covered {
  return {
    model: use.model === null ? (models.isAnything ? 'yes' : 'unknown') : models.matches(use.model) ? 'yes' : 'no',
    host: hostAnswer(entry, at, use.host),
    activity: entry.for === null || use.activities.includes(entry.for) ? 'yes' : 'no',
  };
}

/** Stands for the part of a host that isn't known: no name that anybody would write. */
const SOME_LABEL = 'x--some--label--x';

function hostAnswer(entry: Entry, at: Globs, host: string): Answer {
  if (!host.includes('*')) return at.matches(host) ? 'yes' : 'no';
  // Of a family of hosts: covered where any of it is, not decided where some of it is.
  if (at.matches(host.replaceAll('*', SOME_LABEL)))
    return entry.at.some((glob) => glob.startsWith('!')) ? 'unknown' : 'yes';
  const isOfFamily = compileGlob(host);
  return entry.at.some((glob) => !glob.startsWith('!') && isOfFamily(glob.replaceAll('*', SOME_LABEL)))
    ? 'unknown'
    : 'no';
}

function coverOf(intents: readonly Intent[], ask: (entry: Entry) => Covered): Cover {
  const answers = intents.flatMap((intent) => intent.may.map((entry) => ({ intent, entry, covered: ask(entry) })));
  const those = (wanted: Answer) =>
    answers.filter(({ covered: { model, host, activity } }) => weakest([model, host, activity]) === wanted);
  const by = those('yes');
  if (by.length > 0) return { answer: 'yes', by };
  const open = those('unknown');
  const [first] = open;
  if (first !== undefined) {
    const missing = open.some(({ covered }) => covered.model === 'unknown') ? 'model' : 'host';
    return { answer: 'unknown', missing, intents: [...new Set(open.map(({ intent }) => intent))] };
  }
  const some = (test: (covered: Covered) => boolean): boolean => answers.some(({ covered }) => test(covered));
  if (some(({ model, host }) => model !== 'no' && host !== 'no')) return { answer: 'no', lacks: ['activity'] };
  const hasModel = some(({ model }) => model !== 'no');
  const hasHost = some(({ host }) => host !== 'no');
  // An entry for the model and another for the host: what was approved for one destination must not go to another.
  const lacks: ('model' | 'host')[] = [
    ...(hasModel ? [] : (['model'] as const)),
    ...(hasHost && !hasModel ? [] : (['host'] as const)),
  ];
  return { answer: 'no', lacks };
}
