import { callConfidence } from '../cluster/build.ts';
import type { FlowLog } from '../cluster/flow-log.ts';
import { auditLevel, LACKS, reachesLevel } from '../cluster/trail.ts';
import type { Caller, Cluster, JudgedCall } from '../cluster/types.ts';
import type { RelatedPlace } from '../finding/types.ts';
import type { AuditLevel } from '../intent/types.ts';
import { defineRule } from './define.ts';
import { selecting } from './hf102.ts';
import { hostsText, policyPlaces, telling, workloadSubject, workloadText } from './words.ts';

/** Callers of whose calls nobody could tell afterwards, as far as the scan shows it: what isn't there is no reproach. */
export const hf601 = defineRule('HF601', (cluster, report, { options }) => {
  const wanted = auditLevel(options['level']) ?? 'dns';
  const { flowLog } = cluster;
  for (const caller of cluster.callers) {
    const made = caller.calls.filter(isMade);
    const [first] = telling(made);
    if (first === undefined) continue;
    const workload = workloadText(caller.name);
    const shared = { at: first.call.at, workload: caller.name, subject: workloadSubject(caller.name) };
    const everything = { workload, destinations: hostsText(telling(made)) };
    if (flowLog?.enabled.answer === 'no') {
      report({
        ...shared,
        message: 'hubble-off',
        confidence: callConfidence([first]),
        related: written(flowLog.enabled.at, 'Hubble is switched off here'),
        remediation: 'Switch Hubble on in the values of Cilium:\nhubble:\n  enabled: true\n',
        data: { ...everything, source: flowLog.source },
      });
      continue;
    }
    const unseen = made.filter((judged) => isUnseen(judged, wanted));
    const [example] = telling(unseen);
    const annotation = annotationOf(caller, made, wanted, cluster);
    if (annotation !== null) {
      const { key, until, calls, at } = annotation;
      report({
        ...shared,
        message: 'annotation',
        confidence: callConfidence(calls),
        related: [{ ...at, message: `${key} is ignored` }],
        remediation: `Take the annotation away, and let a policy send the look-ups through the DNS proxy:\n${cluster.suggestPolicy(caller, calls)}`,
        data: {
          workload,
          destinations: hostsText(telling(calls)),
          wanted,
          reason: LACKS[wanted],
          annotation: key,
          version: next(until),
        },
      });
    } else if (example !== undefined) {
      report({
        ...shared,
        at: example.call.at,
        message: 'default',
        confidence: callConfidence(telling(unseen)),
        related: policyPlaces(selecting(cluster, unseen), 'allows it'),
        remediation: cure(wanted, caller, unseen, cluster),
        data: { workload, destinations: hostsText(telling(unseen)), wanted, reason: LACKS[wanted] },
      });
    } else if (flowLog?.leftOut != null) {
      report({
        ...shared,
        message: 'left-out',
        related: written(flowLog.leftOut.at, 'the export is narrowed here'),
        remediation: 'Leave `fieldMask` and `allowList` of the export empty, or add what is missing.',
        data: { workload, what: flowLog.leftOut.what, source: flowLog.source },
      });
    } else if (options['exported'] === true) keeping(flowLog, shared, everything, report);
  }
});

type Hf601 = Parameters<Parameters<typeof defineRule<'HF601'>>[1]>[1];
type Shared = Pick<Parameters<Hf601>[0], 'at' | 'subject'> & { readonly workload: Caller['name'] };

/** Where the option asks that flows are kept: that they aren't, or that nothing says so. */
function keeping(
  flowLog: FlowLog | null,
  shared: Shared,
  data: { readonly workload: string; readonly destinations: string },
  report: Hf601,
): void {
  if (flowLog === null || flowLog.exported.answer === 'unknown') {
    report({
      ...shared,
      message: 'not-assessable',
      remediation:
        'Scan the values of Cilium too, or say what holds: `cilium: {hubble: {export: true}}` in .hf-guardrails.yaml.',
      data: { workload: data.workload },
    });
  } else if (flowLog.exported.answer === 'no') {
    report({
      ...shared,
      message: 'not-exported',
      related: written(flowLog.exported.at, 'the export is switched off here'),
      remediation:
        'Export the flows in the values of Cilium, and ship the file:\nhubble:\n  export:\n    static:\n      enabled: true\n      filePath: /var/run/cilium/hubble/events.log\n',
      data: { ...data, source: flowLog.source },
    });
  }
}

/** Calls that happen: what is blocked makes none, of what is unknown nothing can be said. */
function isMade({ judgement: { effectiveVerdict } }: JudgedCall): boolean {
  return effectiveVerdict !== 'unknown' && !effectiveVerdict.startsWith('blocked');
}

/**
 * Calls that a policy lets through and that leave less than the level asks for. Open egress is HF101, which says what to write; so is HF105 for
 * names, which no NetworkPolicy shows. What a proxy or a pod of the cluster carries on is theirs to record.
 */
function isUnseen(judged: JudgedCall, wanted: AuditLevel): boolean {
  const { call, judgement } = judged;
  if (!judgement.enforced || judgement.effectiveVerdict === 'default-allow') return false;
  if (judgement.onlyNetworkPolicies && (wanted === 'flow' || wanted === 'dns')) return false;
  return leavesDirectly(call) && !reachesLevel(judged, wanted);
}

function leavesDirectly({ via, host, purpose }: JudgedCall['call']): boolean {
  return via === null && !(purpose === 'custom' && /^[^.]+$|\.(?:svc|local|internal)(?:\.|$)/.test(host));
}

/** An annotation of a pod by which people believe that its calls are seen, where they aren't. */
function annotationOf(caller: Caller, made: readonly JudgedCall[], wanted: AuditLevel, cluster: Cluster) {
  for (const { key, until } of cluster.visibilityAnnotations) {
    const calls = made.filter(({ call, judgement }) => {
      const pod = caller.workload.pods[call.pod];
      return (
        pod !== undefined && Object.hasOwn(pod.annotations, key) && !judgement.dns.observed && leavesDirectly(call)
      );
    });
    const pod = caller.workload.pods[calls[0]?.call.pod ?? -1];
    if (pod === undefined || calls.every((judged) => reachesLevel(judged, wanted))) continue;
    return {
      key,
      until,
      calls,
      at: caller.workload.manifest.locate([...pod.path, 'metadata', 'annotations', key], 'key'),
    };
  }
  return null;
}

function next(version: string): string {
  const [major, minor] = version.split('.');
  return `${major}.${Number(minor) + 1}`;
}

function written(at: RelatedPlace | FlowLog['enabled']['at'], message: string): RelatedPlace[] {
  return at === null ? [] : [{ ...at, message }];
}

function cure(wanted: AuditLevel, caller: Caller, calls: readonly JudgedCall[], cluster: Cluster): string {
  switch (wanted) {
    case 'flow':
    case 'dns':
      return `Let its look-ups pass the DNS proxy: give the rule for port 53 \`rules.dns\`, as in these items of \`egress\`:\n${cluster.suggestLookups(caller, calls)}`;
    case 'sni':
      return `Name the hosts for TLS beside the port:\n      toPorts:\n        - ports:\n            - port: "443"\n              protocol: TCP\n          serverNames: [${[...new Set(telling(calls).map(({ call }) => call.host))].map((host) => JSON.stringify(host)).join(', ')}]\n`;
    case 'http':
      return 'Terminate TLS at the proxy (`terminatingTLS`, `originatingTLS` and `rules.http` of `toPorts`), with `hubble.redact.enabled: true`; or send the calls through a gateway that logs them.';
  }
}
