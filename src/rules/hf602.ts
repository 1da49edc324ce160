import { readsRequests } from '../cluster/trail.ts';
import type { Caller, Cluster } from '../cluster/types.ts';
import type { RelatedPlace } from '../finding/types.ts';
import { defineRule } from './define.ts';
import { selecting } from './hf102.ts';
import { hostsText, listText, policyPlaces, policyText, workloadSubject, workloadText } from './words.ts';

type Leak = Caller['facts']['leaks'][number];
type Way = Leak['way'];

/** Tokens that get into a log: by HTTP visibility, by an audit policy of the API server, by what a container prints or passes on. */
export const hf602 = defineRule('HF602', (cluster, report) => {
  for (const caller of cluster.callers) {
    const workload = workloadText(caller.name);
    const seen = inspected(caller);
    const [first] = seen;
    const { flowLog } = cluster;
    if (first !== undefined && flowLog?.redacted.answer !== 'yes' && flowLog?.enabled.answer !== 'no') {
      const views = selecting(cluster, seen);
      const redacted = flowLog?.redacted;
      const data = { policy: listText(views.map(policyText)), workload, destinations: hostsText(seen) };
      const shared = {
        at: first.call.at,
        workload: caller.name,
        subject: `${workloadSubject(caller.name)} http`,
        related: [...policyPlaces(views, 'inspects it'), ...placeOf(redacted?.at ?? null, 'Hubble is set here')],
        remediation:
          'Hide the headers in the values of Cilium, both lists empty:\nhubble:\n  redact:\n    enabled: true\n',
      };
      if (flowLog !== null && redacted?.answer === 'no')
        report({ ...shared, message: 'default', data: { ...data, source: flowLog.source } });
      else report({ ...shared, message: 'visibility-unknown', confidence: 'medium', data });
    }
    for (const way of ['printed', 'traced', 'address', 'argument'] as const) {
      const leaks = caller.facts.leaks.filter((leak) => leak.way === way);
      const [leak] = leaks;
      if (leak !== undefined) tell(way, leak, leaks, caller, workload, report);
    }
  }
  auditPolicies(cluster, report);
});

type Hf602 = Parameters<Parameters<typeof defineRule<'HF602'>>[1]>[1];

/** Calls with a token whose requests a policy lets Cilium read. */
function inspected(caller: Caller) {
  const holders = new Set(
    caller.tokens
      .filter(({ origin, reference }) => reference.effective && origin.provenance !== 'none')
      .map(({ reference }) => `${reference.pod} ${reference.container}`),
  );
  return caller.calls.filter(
    (judged) =>
      judged.call.via === null &&
      judged.call.purpose !== 'telemetry' &&
      readsRequests(judged) &&
      holders.has(`${judged.call.pod} ${judged.call.container}`),
  );
}

/** One finding for each way, at its first line. */
function tell(way: Way, leak: Leak, leaks: readonly Leak[], caller: Caller, workload: string, report: Hf602): void {
  const { program, variable, container } = leak;
  const shared = {
    at: leak.at,
    workload: caller.name,
    subject: `${workloadSubject(caller.name)} ${way}`,
    related: leaks.slice(1).map(({ at, evidence }): RelatedPlace => ({ ...at, message: `also: ${evidence.text}` })),
    remediation: cure(leak),
  };
  const data = { program, variable, container, workload };
  switch (way) {
    case 'printed':
      report({ ...shared, message: way, data: { ...data, says: leak.says === '' ? 'prints the token' : leak.says } });
      break;
    case 'traced':
      report({ ...shared, message: way, data: { variable, container, workload } });
      break;
    case 'address':
    case 'argument':
      report({ ...shared, message: way, data });
      break;
  }
}

/** What to write instead. */
function cure({ way, program, variable, says }: Leak): string {
  const value = variable.startsWith('/') ? `$(cat ${variable})` : `$${variable}`;
  if (way === 'traced') return `Leave the trace off while the token is read:\nset +x\n`;
  if (way === 'printed' && says === '')
    return `Take the line out; where it must show that there is a token, let it print \`\${${variable.startsWith('/') ? 'HF_TOKEN' : variable}:+set}\`.`;
  if (says === 'prints its whole environment')
    return 'Take the line out, or let it print what is needed by name (`printenv PATH`).';
  switch (program) {
    case 'curl':
      return `Hand the header over in a file that the shell's own printf writes, without -v:\nprintf 'header = "Authorization: Bearer %s"\\n' "${value}" | curl -K - -fL https://huggingface.co/…\n`;
    case 'wget':
      return 'Download with `hf download`, which reads HF_TOKEN by itself.';
    case 'git':
      return `Let git ask a helper for the token:\ngit -c credential.helper='!f() { echo username=hf; echo "password=${value}"; }; f' clone https://huggingface.co/ORG/NAME\n`;
    case 'hf':
    case 'huggingface-cli':
      return variable === 'HF_TOKEN'
        ? 'Leave the argument, and the login with it, out: every client of huggingface_hub reads HF_TOKEN by itself.'
        : 'Name the variable HF_TOKEN and leave the argument, and the login with it, out: every client of huggingface_hub reads it by itself.';
    default:
      return 'Leave the argument out: every client of huggingface_hub reads HF_TOKEN, or the file that HF_TOKEN_PATH names, by itself.';
  }
}

function auditPolicies(cluster: Cluster, report: Hf602): void {
  for (const { policy, at, level, verbs, secrets } of cluster.auditPolicies) {
    const name = policy.name === '' ? `Audit policy ${policy.file}` : `Audit policy ${policy.name}`;
    const names = secrets.map((secret) => `${secret.namespace === null ? '' : `${secret.namespace}/`}${secret.name}`);
    report({
      message: 'audit-policy',
      at,
      subject: `${name} ${level}`,
      remediation:
        'Put this rule first, so that of Secrets only the metadata is logged:\n- level: Metadata\n  resources:\n    - group: ""\n      resources: [secrets]\n',
      data: { policy: name, verbs: listText(verbs, 6), level, secrets: listText(names) },
    });
  }
}

function placeOf(at: Omit<RelatedPlace, 'message'> | null, message: string): RelatedPlace[] {
  return at === null ? [] : [{ ...at, message }];
}
