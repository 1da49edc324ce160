import type { Verdict } from '../../cilium/verdict.ts';
import { isHuggingFace } from '../../huggingface/hosts.ts';
import { offlineVariable } from '../../huggingface/offline.ts';
import { revisionsOf } from '../../huggingface/revisions.ts';
import { environmentOf } from '../../huggingface/variables.ts';
import type { Container, Pod, Workload } from '../../kube/workload.ts';
import { inClusterTarget } from '../in-cluster.ts';
import { identityOf, UNSET } from '../judge.ts';
import { LACKS, reachesLevel } from '../trail.ts';
import { type ConditionFacts, type Judge, type Met, met, undecided, unmet, worstOf } from './types.ts';

const PRIVATE_ADDRESS =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$/;
const PRIVATE_NAME = /^(?:localhost|[a-z0-9-]+)$|\.(?:svc|local|internal|lan|corp|home\.arpa)$|\.svc\./;

/** Only hosts of the cluster or of private networks. */
export const isPrivate: Judge<'private'> = (_, { judged: { call }, pod }, { catalog, objects }) => {
  const { host, port, at } = call;
  if (isHuggingFace(host, catalog.destinations)) return unmet(`${host} is a public host of Hugging Face`, at);
  if (PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host)) return met();
  if (inClusterTarget(host, port, pod.namespace, objects) !== null) return met();
  const isProvider = (catalog.destinations.providers ?? []).some(({ hosts }) => hosts.includes(host));
  return isProvider
    ? unmet(`${host} is a public provider`, at)
    : undecided(`whether ${host} is private doesn't show in its name`, at);
};

const REACHES: ReadonlySet<Verdict> = new Set(['allowed-pinned', 'allowed-broad', 'default-allow', 'policy-invalid']);

/** The switch is set, and no policy lets the pod reach a host of Hugging Face. */
export const offline: Judge<'offline'> = (_, { pod, judged: { call }, caller }, facts) => {
  const container = pod.containers.find(({ name }) => name === call.container);
  if (container === undefined) return undecided('its container is not in the manifest', call.at);
  return offlineIn(caller.workload, pod, [container], facts);
};

/** The same of containers that make no call: the switch is set in one of them. */
export function offlineIn(workload: Workload, pod: Pod, containers: readonly Container[], facts: ConditionFacts): Met {
  const { manifest, root } = workload;
  const { engine, catalog, objects } = facts;
  const at = manifest.locate(containers[0]?.path ?? pod.path, 'value');
  const isSet = containers.some((container) => {
    const environment = environmentOf(container, manifest, pod.namespace, objects);
    return offlineVariable(environment, catalog.environment, 'hub') !== null;
  });
  if (!isSet) return unmet(`no container of it sets HF_HUB_OFFLINE=1`, at);
  const identity = identityOf(pod, pod.namespace ?? UNSET + root, manifest.group, manifest);
  return worstOf(
    catalog.destinations.hosts
      .filter(({ host }) => !host.includes('*'))
      .map(({ host }): Met => {
        const verdict = engine.judge(identity, { host, port: 443, protocol: 'TCP' }).effectiveVerdict;
        if (REACHES.has(verdict)) return unmet(`its egress is open to ${host}`, at);
        return verdict === 'unknown' ? undecided(`whether it can reach ${host} is not known`, at) : met();
      }),
  );
}

const COMMIT = /^[0-9a-f]{40}$/;

/** Downloads name a commit. */
export const revision: Judge<'revision'> = (_, { judged: { call }, pod, caller }, { objects }) => {
  if (call.purpose !== 'hub-download') return met();
  const container = pod.containers.find(({ name }) => name === call.container);
  if (container === undefined) return undecided('which revision it downloads is not in the manifest', call.at);
  const environment = environmentOf(container, caller.workload.manifest, pod.namespace, objects);
  const { revisions, isArgument } = revisionsOf(call, container, environment);
  const loose = revisions.find((text) => !COMMIT.test(text));
  const what = call.model ?? 'what it downloads';
  if (loose !== undefined && /[${]/.test(loose))
    return undecided(`revision ${loose.slice(0, 60)} is not resolved`, call.at);
  if (loose !== undefined) return unmet(`revision ${loose.slice(0, 60)} of ${what} is no commit`, call.at);
  if (revisions.length > 0) return met();
  return isArgument
    ? unmet(`no revision of ${what} is named`, call.at)
    : undecided(`which revision of ${what} the program downloads is not in the manifest`, call.at);
};

/** What a flow of the call shows, by the policies that allow it; nothing where Hubble is switched off. */
export const audit: Judge<'audit'> = ({ value }, { judged }, { flowLog }) => {
  const { call, judgement } = judged;
  if (judgement.effectiveVerdict === 'unknown') return undecided('which policies allow the call is not known', call.at);
  // What is blocked leaves a flow that says so, and no call.
  if (judgement.effectiveVerdict.startsWith('blocked')) return met();
  if (flowLog?.enabled.answer === 'no')
    return unmet(`Hubble is switched off in ${flowLog.source}, so no flow is recorded`, flowLog.enabled.at ?? call.at);
  if (!judgement.enforced) return unmet(LACKS.flow, call.at);
  return reachesLevel(judged, value) ? met() : unmet(LACKS[value], call.at);
};
