import { isObject, type Json, listAt, stringAt, valueAt } from '../../finding/json.ts';
import { stringList, stringMap } from '../../input/manifests.ts';
import { compileGlobs } from '../../intent/globs.ts';
import { selectsLabels } from '../../kube/label-selector.ts';
import type { Pod } from '../../kube/workload.ts';
import { type Asked, type Judge, type Met, met, undecided, unmet, worstOf } from './types.ts';

const REGION_LABELS = ['topology.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/region'];

/** Where prompts are answered (inference), else where the pod runs. */
export const region: Judge<'region'> = ({ value }, asked) => {
  const globs = compileGlobs(value);
  const { call } = asked.judged;
  const isIn = (regions: readonly string[], says: (region: string) => string): Met =>
    worstOf(regions.map((one) => (globs.matches(one) ? met() : unmet(says(one), call.at))));
  if (call.purpose === 'inference-endpoint') {
    const parts = call.host.split('.');
    const host = parts.length >= 6 ? parts.at(-5) : undefined;
    if (host === undefined || host.includes('*'))
      return undecided(`the region of ${call.host} doesn't show in its name`, call.at);
    return isIn([host], (one) => `${call.host} is in ${one}`);
  }
  if (call.purpose === 'inference-router' || call.purpose === 'space')
    return undecided(`where ${call.host} answers is not known`, call.at);
  const regions = regionsOf(asked);
  if (regions === null) return undecided(`nothing says in which region its pods run (${REGION_LABELS[0]})`, call.at);
  return isIn(regions, (one) => `its pods may run in ${one}`);
};

/** Regions of the nodes that the pod can run on; null where nothing narrows them. */
function regionsOf({ caller, pod }: Asked): readonly string[] | null {
  const spec = specOf(caller.workload.manifest.value, pod);
  for (const label of REGION_LABELS) {
    const wanted = stringAt(valueAt(spec, ['nodeSelector', label]));
    if (wanted !== undefined) return [wanted];
  }
  const required = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];
  const terms = listAt(valueAt(spec, required)).map((term) =>
    listAt(valueAt(term, ['matchExpressions'])).find(
      (expression) =>
        isObject(expression) &&
        REGION_LABELS.includes(stringAt(expression['key']) ?? '') &&
        expression['operator'] === 'In',
    ),
  );
  // A pod fits where any of the terms does: one that names no region leaves it open.
  if (terms.length === 0 || terms.includes(undefined)) return null;
  return terms.flatMap((expression) => stringList(isObject(expression) ? expression['values'] : undefined));
}

function specOf(value: Json, { path }: Pod): Json | undefined {
  return valueAt(value, [...path, 'spec']) ?? valueAt(value, path);
}

/** The label that says what data the workload handles: its pod's, else its namespace's. */
export const data: Judge<'data'> = ({ value }, { pod, caller }, { dataLabel, objects }) => {
  const at = caller.workload.manifest.locate([...pod.path, 'metadata', 'labels']);
  const namespaceLabels = pod.namespace === null ? null : objects.namespaceLabels(pod.namespace);
  const own = Object.hasOwn(pod.labels, dataLabel) ? pod.labels[dataLabel] : undefined;
  const found =
    own ??
    (namespaceLabels !== null && Object.hasOwn(namespaceLabels, dataLabel) ? namespaceLabels[dataLabel] : undefined);
  if (found !== undefined) return found === value ? met() : unmet(`label ${dataLabel} is ${found}`, at);
  if (namespaceLabels === null)
    return undecided(`its pods have no label ${dataLabel}, and the labels of its namespace are not in the scan`, at);
  if (!pod.labelsComplete) return undecided(`a controller may add label ${dataLabel} to its pods`, at);
  return unmet(`neither its pods nor its namespace have label ${dataLabel}`, at);
};

/** A CiliumEgressGatewayPolicy that selects the pod for every address: names are not its business. */
export const egressIP: Judge<'egressIP'> = (_, { pod, caller }, { objects }) => {
  const { namespace } = pod;
  if (namespace === null) return undecided("its namespace isn't set");
  const namespaceLabels = objects.namespaceLabels(namespace);
  const answers = objects.all('cilium.io', 'CiliumEgressGatewayPolicy').map((policy): Met => {
    const name = `CiliumEgressGatewayPolicy ${policy.name}`;
    const at = policy.locate(['metadata', 'name']);
    const selects = listAt(valueAt(policy.value, ['spec', 'selectors'])).map((selector): Met => {
      const pods = isObject(selector) ? selector['podSelector'] : undefined;
      const namespaces = isObject(selector) ? selector['namespaceSelector'] : undefined;
      if (pods === undefined && namespaces === undefined) return unmet('');
      if (pods !== undefined && !selectsLabels(pods, identityLabels(pod, namespace)))
        return pod.labelsComplete ? unmet('') : undecided('a controller may add labels to its pods', at);
      if (namespaces === undefined) return met();
      if (selectsLabels(namespaces, { ...namespaceLabels, 'kubernetes.io/metadata.name': namespace })) return met();
      return namespaceLabels === null ? undecided(`${name} asks for labels of namespace ${namespace}`, at) : unmet('');
    });
    const best =
      selects.find(({ answer }) => answer === 'yes') ?? selects.find(({ answer }) => answer === 'unknown') ?? unmet('');
    if (best.answer !== 'yes') return best;
    const cidrs = stringList(valueAt(policy.value, ['spec', 'destinationCIDRs']));
    return cidrs.includes('0.0.0.0/0')
      ? met()
      : undecided(`whether the hosts lie in the destinationCIDRs of ${name}`, at);
  });
  return (
    answers.find(({ answer }) => answer === 'yes') ??
    answers.find(({ answer }) => answer === 'unknown') ??
    unmet('no CiliumEgressGatewayPolicy selects its pods', caller.workload.manifest.locate([], 'value'))
  );
};

/** Labels by which Cilium's selectors know a pod, with and without the source in front. */
function identityLabels({ labels, serviceAccount }: Pod, namespace: string): Record<string, string> {
  const own = {
    ...stringMap(labels),
    'io.kubernetes.pod.namespace': namespace,
    'io.cilium.k8s.policy.serviceaccount': serviceAccount,
  };
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => ['', 'k8s:', 'any:'].map((source) => [source + key, value])),
  );
}
