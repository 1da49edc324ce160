import { yamlScalar } from '../cilium/yaml-text.ts';
import type { HostSets } from '../intent/cover.ts';
import type { Caller, JudgedCall } from './types.ts';

const NAME_LENGTH = 32;

/** An item of `may` for each purpose of the calls, as YAML that can be pasted: exactly their models and hosts. */
export function entriesYaml(calls: readonly JudgedCall[], hosts: HostSets, indent: string): string {
  const groups = new Map<string, JudgedCall[]>();
  for (const judged of calls) {
    const activity = activityOf(judged);
    groups.set(activity, [...(groups.get(activity) ?? []), judged]);
  }
  // What the hub is asked beside a download or an inference belongs to it.
  const own = [...groups].filter(([activity]) => activity !== '');
  const beside = groups.get('') ?? [];
  const entries =
    own.length === 1 ? own.map(([activity, some]) => [activity, [...some, ...beside]] as const) : [...groups];
  return entries.map(([activity, some]) => `${indent}- ${entryYaml(activity, some, hosts)}\n`).join('');
}

function entryYaml(activity: string, calls: readonly JudgedCall[], hosts: HostSets): string {
  const models = [...new Set(calls.map(({ call }) => call.model ?? '**'))].sort();
  const downloads = calls.some(({ call }) => call.purpose === 'hub-download');
  const asked = calls.map(({ call }) => (downloads && hosts.hub.includes(call.host) ? 'hub' : call.host));
  const list = (items: readonly string[]): string => `[${items.map(yamlScalar).join(', ')}]`;
  const use = models.includes('**') ? ['**'] : models;
  return `{use: ${list(use)}, at: ${list([...new Set(asked)].sort())}${activity === '' ? '' : `, for: ${activity}`}}`;
}

function activityOf({ call: { purpose } }: JudgedCall): string {
  if (purpose === 'hub-download' || purpose === 'dataset-viewer') return 'download';
  return purpose.startsWith('inference') || purpose === 'space' ? 'inference' : '';
}

/** An intent for a caller, as YAML that can be pasted under `intents`. `taken` are names that it can't have. */
export function intentYaml(
  caller: Caller,
  calls: readonly JudgedCall[],
  hosts: HostSets,
  taken: ReadonlySet<string>,
): string {
  const pod = caller.workload.pods[calls[0]?.call.pod ?? 0];
  const labels = Object.entries(pod?.labels ?? {}).slice(0, 2);
  const isOwnAccount = pod?.serviceAccountKnown === true && pod.serviceAccount !== 'default';
  const named =
    isOwnAccount || labels.length === 0
      ? `serviceAccount: ${isOwnAccount ? yamlScalar(pod.serviceAccount) : 'ITS-OWN-ACCOUNT'}`
      : `labels: {${labels.map(([key, value]) => `${yamlScalar(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
  return `  - name: ${intentName(caller.workload.name || caller.workload.kind, taken)}
    why: WHAT-FOR
    who: {namespace: ${pod?.namespace == null ? 'ITS-NAMESPACE' : yamlScalar(pod.namespace)}, ${named}}
    may:
${entriesYaml(calls, hosts, '      ')}`;
}

/** A name that the schema takes and nothing else has. */
export function intentName(text: string, taken: ReadonlySet<string>): string {
  const plain =
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, NAME_LENGTH)
      .replace(/^-+|-+$/g, '') || 'intent';
  for (let count = 2, name = plain; ; count += 1) {
    if (!taken.has(name)) return name;
    const suffix = `-${count}`;
    name = `${plain.slice(0, NAME_LENGTH - suffix.length)}${suffix}`;
  }
}
