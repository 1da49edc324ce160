import { audit } from '../../src/config/catalog/audit.gen.ts';
import { destinations } from '../../src/config/catalog/destinations.gen.ts';
import { engines } from '../../src/config/catalog/engines.gen.ts';
import { environment } from '../../src/config/catalog/environment.gen.ts';
import { secretStores } from '../../src/config/catalog/secret-stores.gen.ts';
import { workloadKinds } from '../../src/config/catalog/workload-kinds.gen.ts';
import { readFacts } from '../../src/huggingface/calls.ts';
import type { HuggingFaceCatalog } from '../../src/huggingface/catalog.ts';
import type { HuggingFaceFacts } from '../../src/huggingface/types.ts';
import { indexObjects } from '../../src/kube/objects.ts';
import { readWorkload } from '../../src/kube/workloads.ts';
import { manifestsOf } from '../kube/manifests.ts';

export const catalog: HuggingFaceCatalog = {
  audit,
  destinations,
  engines,
  environment,
  secretStores,
  workloadKinds,
};

/** Facts of the first workload in a YAML text; null where there is no workload. */
export function factsIn(text: string, facts: HuggingFaceCatalog = catalog): HuggingFaceFacts | null {
  const manifests = manifestsOf(text);
  const workload = manifests.map((manifest) => readWorkload(manifest, facts.workloadKinds)).find((one) => one !== null);
  if (workload === undefined || workload === null) return null;
  return readFacts(workload, indexObjects(manifests, facts.secretStores), facts, { region: 'us' });
}

/** What a workload calls, in short: `download org/name`, or purpose, host (with port and proxy) and model; the bytes' hosts are left out. */
export function callsIn(text: string, facts: HuggingFaceCatalog = catalog): string[] {
  const calls = factsIn(text, facts)?.calls ?? [];
  return [
    ...new Set(
      calls.flatMap(({ purpose, host, port, scheme, via, model, transports, required }) => {
        if (transports.length > 0 || (purpose === 'hub-download' && !required)) return [];
        const proxy = via === null ? '' : ` via ${via}`;
        if (purpose === 'hub-download') return [`download ${model}${proxy}`];
        const to = port === 443 && scheme === 'https' ? host : `${scheme}://${host}:${port}`;
        return [`${purpose} ${to}${model === null ? '' : ` ${model}`}${proxy}${required ? '' : ' (optional)'}`];
      }),
    ),
  ];
}

/** Why nothing is called: `what: why`. */
export function dismissedIn(text: string): string[] {
  return (factsIn(text)?.dismissed ?? []).map(({ what, why }) => `${what}: ${why}`);
}

/** A Deployment with one container; `container` is the rest of it as YAML flow text, `pod` the rest of the pod spec. */
export function deployment(container: string, pod = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: x, namespace: ml}
spec:
  template:
    metadata: {labels: {app: x}}
    spec: {${pod}${pod === '' ? '' : ', '}containers: [{name: main, ${container}}]}
`;
}

/** A Job whose container runs one shell text. */
export function shellJob(script: string, rest = ''): string {
  const lines = script.split('\n').map((line) => `              ${line}`);
  return `apiVersion: batch/v1
kind: Job
metadata: {name: x, namespace: ml}
spec:
  template:
    spec:
      containers:
        - name: main
          image: python:3.12
${rest}          command: [bash, -c]
          args:
            - |
${lines.join('\n')}
`;
}
