import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import type { Confidence, Place } from '../finding/types.ts';
import { byCodeUnits } from '../input/tree.ts';
import type { AccountName, Binding, RbacIndex, Subject } from './rbac-index.ts';

/** Somebody whom RBAC lets read a Secret, and by which binding. */
export interface Reader {
  /** `ServiceAccount ml/ci`, `Group system:authenticated`. */
  readonly subject: string;
  /** error = anybody or any pod, or a cluster-wide wildcard; warning = any other reader; note = a way around. */
  readonly severity: 'error' | 'warning' | 'note';
  /** The grant in words: `RoleBinding ml/ci, ClusterRole edit`; for a way around what the subject can do. */
  readonly path: string;
  /** The subject's line in the binding. */
  readonly at: Place;
  /** low where the binding's, its role's or the Secret's namespace is unset. */
  readonly confidence: Confidence;
}

/** A Secret, and the root that deploys it where that is known. */
export interface ReadableSecret {
  readonly namespace: string | null;
  readonly name: string;
  readonly root?: string;
  /** Copies of it elsewhere. */
  readonly copies?: readonly { readonly name: string; readonly covers: (namespace: string) => boolean }[];
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

/**
 * Everybody who can read a Secret, the worst first, without `consumers` and known operators. One reader per subject and grant; ways around a read
 * only for subjects that can't read it. Kubernetes RBAC: rbac/v1 rules, resourceNames and the `metadata.name` field selector (1.35).
 */
export function readersOf(
  index: RbacIndex,
  secret: ReadableSecret,
  consumers: readonly AccountName[] = [],
): readonly Reader[] {
  const expected = new Set(consumers.map(accountKey));
  const direct = new Map<string, Reader>();
  const indirect = new Map<string, Reader>();
  for (const { binding, name, confidence } of [...bindingsFor(index, secret), ...bindingsForCopies(index, secret)]) {
    const reads = binding.grant.reads(name);
    const around = reads === 'no' ? waysAround(binding) : [];
    const isWildcard = binding.isCluster && reads === 'wildcard';
    for (const subject of binding.subjects) {
      if (isExpected(subject, expected, index.catalog)) continue;
      const severity = isWildcard || isBroad(subject, index.catalog) ? 'error' : 'warning';
      if (reads !== 'no')
        direct.set(`${subject.text}\0${binding.says}`, readerBy(subject, severity, binding.says, confidence));
      for (const says of around) {
        const key = `${subject.text}\0${says}`;
        indirect.set(key, readerBy(subject, 'note', `${says} (${binding.says})`, confidence));
      }
    }
  }
  const reading = new Set([...direct.values()].map(({ subject }) => subject));
  return [...direct.values(), ...[...indirect.values()].filter(({ subject }) => !reading.has(subject))].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || byCodeUnits(a.subject, b.subject) || byCodeUnits(a.path, b.path),
  );
}

/** Its place is looked up only where it is asked for: a Secret can have thousands of readers. */
function readerBy({ text, at }: Subject, severity: Reader['severity'], path: string, confidence: Confidence): Reader {
  return {
    subject: text,
    severity,
    path,
    confidence,
    get at() {
      return at();
    },
  };
}

/** A binding that holds where a Secret, or a copy of it by the name, stands. */
interface Held {
  readonly binding: Binding;
  readonly name: string;
  readonly confidence: Confidence;
}

/** Bindings that may hold in the Secret's namespace; any RoleBinding may where that is unset. */
function bindingsFor({ clusterWide, byNamespace }: RbacIndex, secret: ReadableSecret): Held[] {
  const { namespace, name } = secret;
  const bindings =
    namespace === null
      ? [...clusterWide, ...[...byNamespace.values()].flat()]
      : [...clusterWide, ...(byNamespace.get(namespace) ?? []), ...(byNamespace.get(null) ?? [])];
  return bindings.flatMap((binding) => {
    const confidence = reaches(binding, secret);
    return confidence === null ? [] : [{ binding, name, confidence }];
  });
}

/** A Secret that is copied everywhere has readers everywhere: a finding needs a few. */
const MAX_HELD = 1000;

/** Bindings that hold where copies are sure to stand. */
function bindingsForCopies({ clusterWide, byNamespace }: RbacIndex, secret: ReadableSecret): Held[] {
  return (secret.copies ?? []).flatMap(({ name, covers }) => {
    const isOther = name !== secret.name;
    const bindings = [...byNamespace].flatMap(([namespace, held]) =>
      namespace !== null && covers(namespace) && (isOther || namespace !== secret.namespace) ? held : [],
    );
    return [...(isOther ? clusterWide : []), ...bindings]
      .slice(0, MAX_HELD)
      .map((binding): Held => ({ binding, name, confidence: binding.isSure ? 'high' : 'low' }));
  });
}

/** Whether a binding holds in the Secret's namespace; null = no. An unset namespace may be any within the same root. */
function reaches(binding: Binding, secret: ReadableSecret): Confidence | null {
  const sure = binding.isSure ? 'high' : 'low';
  if (binding.isCluster) return sure;
  const { namespace, root } = binding.manifest;
  if (namespace !== null && secret.namespace !== null) return namespace === secret.namespace ? sure : null;
  if (secret.root !== undefined && secret.root !== root) return null;
  return namespace === secret.namespace ? sure : 'low';
}

function waysAround({ isCluster, grant }: Binding): readonly string[] {
  return isCluster ? [...grant.ways, ...grant.clusterWays.filter((way) => !grant.ways.includes(way))] : grant.ways;
}

function isBroad(subject: Subject, { broad }: RbacCatalog): boolean {
  if (subject.kind === 'ServiceAccount') return subject.name === 'default';
  return (
    broad.some(({ kind, name }) => kind === subject.kind && name === subject.name) ||
    (subject.kind === 'Group' && subject.name.startsWith('system:serviceaccounts:'))
  );
}

function isExpected(subject: Subject, consumers: ReadonlySet<string>, { operators }: RbacCatalog): boolean {
  if (subject.kind !== 'ServiceAccount' || subject.name === 'default') return false;
  return consumers.has(accountKey(subject)) || operators.some(({ accounts }) => accounts.includes(subject.name));
}

function accountKey({ namespace, name }: AccountName): string {
  return `${namespace ?? ''}\0${name}`;
}
