import type { Place } from '../finding/types.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Reader } from '../kube/rbac.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { Companion } from './accounts.ts';
import type { SecretCopy } from './fan-out.ts';
import type { IdentityMark, StoreAuthentication } from './identity.ts';
import type { Consumer } from './sharing.ts';
import type { TokenProvenance } from './types.ts';

export type Strength = 'proved' | 'asserted' | 'unknown' | 'broken';

/** Links in their order from the pod to the model. */
const LINKS = ['account', 'identity', 'store', 'secret', 'exclusive', 'policy', 'model'] as const;

/** One link between a pod and the token's use: what the manifests show of it, and where. */
export interface ChainLink {
  readonly link: (typeof LINKS)[number];
  readonly strength: Strength;
  readonly says: string;
  readonly at: Place;
}

/** What is known around one token. */
export interface ChainFacts {
  readonly reference: TokenReference;
  readonly origin: TokenProvenance;
  /** The pod's ServiceAccount object, where it is in the scan. */
  readonly account: Manifest | null;
  /** Who else runs as it. */
  readonly companions: readonly Companion[];
  readonly authentication: StoreAuthentication | null;
  readonly marks: readonly IdentityMark[];
  readonly consumers: readonly Consumer[];
  readonly readers: readonly Reader[];
  readonly copies: readonly SecretCopy[];
}

const ORDER: readonly Strength[] = ['broken', 'unknown', 'asserted', 'proved'];

/** `L1` (the pod's service account) to `L7` (the model). */
export function linkNumber({ link }: ChainLink): string {
  return `L${LINKS.indexOf(link) + 1}`;
}

/** Links from the pod to the Secret, and those that the caller judged (policy, model); the weakest first, since a chain is as strong as that. */
export function chainOf(facts: ChainFacts, judged: readonly ChainLink[] = []): readonly ChainLink[] {
  const links = [accountLink(facts), identityLink(facts), storeLink(facts), secretLink(facts), exclusiveLink(facts)];
  return [...links, ...judged].sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
}

function accountLink({ reference, account, companions }: ChainFacts): ChainLink {
  const pod = reference.workload.pods[reference.pod];
  const { manifest } = reference.workload;
  const at = account?.locate(['metadata', 'name']) ?? manifest.locate(pod?.serviceAccountPath ?? pod?.path ?? []);
  const link = (strength: Strength, says: string): ChainLink => ({ link: 'account', strength, says, at });
  if (pod === undefined || !pod.serviceAccountKnown) return link('unknown', 'an operator chooses the service account');
  if (pod.serviceAccount === 'default') return link('broken', 'the service account is default');
  if (account === null) return link('unknown', `ServiceAccount ${pod.serviceAccount} is not in the scan`);
  const other =
    companions.find(({ isOther }) => isOther === true) ?? companions.find(({ isOther }) => isOther === null);
  if (other !== undefined)
    return link(
      other.isOther === true ? 'broken' : 'asserted',
      `ServiceAccount ${pod.serviceAccount} is ${other.workload.kind} ${other.workload.name}'s, too`,
    );
  return link('proved', `the pod runs as ServiceAccount ${pod.serviceAccount}`);
}

/** Absence breaks nothing: EKS Pod Identity and GKE direct principals leave no mark. */
function identityLink({ reference, marks, origin }: ChainFacts): ChainLink {
  const { at } = reference;
  if (origin.provenance === 'keyless')
    return { link: 'identity', strength: 'asserted', says: 'it exchanges an OIDC token', at };
  const [mark] = [...marks].sort((a, b) => ORDER.indexOf(b.strength) - ORDER.indexOf(a.strength));
  if (mark === undefined) return { link: 'identity', strength: 'unknown', says: 'no mark of a workload identity', at };
  return { link: 'identity', strength: mark.strength, says: mark.says, at: mark.at };
}

function storeLink({ reference, origin, authentication }: ChainFacts): ChainLink {
  const at = authentication?.at ?? origin.producer?.locate([]) ?? origin.secret?.locate([]) ?? reference.at;
  const link = (strength: Strength, says: string): ChainLink => ({ link: 'store', strength, says, at });
  if (origin.provenance === 'keyless') return link('proved', 'there is no stored token');
  if (origin.provenance === 'injector') return link('asserted', `${origin.via ?? 'an injector'} puts it into the pod`);
  if (origin.provenance === 'unknown' || origin.provenance === 'none')
    return link('unknown', 'nothing in the scan issues it');
  if (authentication === null) return link('broken', 'no store issues it');
  const { form, says, account } = authentication;
  if (authentication.servesAll) return link('broken', `${authentication.store} serves every namespace`);
  if (form === 'static' || form === 'controller')
    return link('broken', `${authentication.store} is opened with ${says}`);
  if (form === 'unknown') return link('unknown', `${authentication.store}: ${says}`);
  const pod = reference.workload.pods[reference.pod];
  const isOwn = account !== null && account === `${pod?.namespace ?? ''}/${pod?.serviceAccount ?? ''}`;
  if (isOwn) return link('proved', `${authentication.store} knows the pod's own account`);
  return link(
    'asserted',
    `${authentication.store} knows ${account === null ? 'an identity' : `ServiceAccount ${account}`}`,
  );
}

function secretLink({ reference, origin }: ChainFacts): ChainLink {
  const at =
    origin.producer?.locate(['metadata', 'name']) ?? origin.secret?.locate(['metadata', 'name']) ?? reference.at;
  const link = (strength: Strength, says: string): ChainLink => ({ link: 'secret', strength, says, at });
  if (origin.name === null)
    return ['keyless', 'injector'].includes(origin.provenance)
      ? link('proved', 'no Secret stands between')
      : link('unknown', 'the token comes from no Secret that is known');
  if (origin.provenance === 'unknown') return link('unknown', `nothing in the scan makes Secret ${origin.name.name}`);
  const key = origin.name.key === null ? 'its keys' : `key ${origin.name.key}`;
  if (origin.keyFound === 'no') return link('broken', `${key} of Secret ${origin.name.name} is not written`);
  if (origin.keyFound === 'open' || origin.confidence !== 'high')
    return link('asserted', `${key} of Secret ${origin.name.name} can be written`);
  return link('proved', `${key} of Secret ${origin.name.name} is written`);
}

function exclusiveLink({ reference, consumers, readers, copies }: ChainFacts): ChainLink {
  const others = new Set(consumers.map(({ identity }) => identity));
  const link = (strength: Strength, says: string, at: Place): ChainLink => ({ link: 'exclusive', strength, says, at });
  if (others.size > 1)
    return link('broken', `${others.size} identities get the token`, consumers[0]?.at ?? reference.at);
  const [copy] = copies;
  if (copy !== undefined) return link('broken', `${copy.copier} copies it to ${copy.range}`, copy.at);
  const [reader] = [...readers].sort((a, b) => Number(a.severity === 'note') - Number(b.severity === 'note'));
  if (reader !== undefined)
    return link(reader.severity === 'note' ? 'asserted' : 'broken', `${reader.subject} can read it`, reader.at);
  return link('proved', 'nobody else in the scan gets it', reference.at);
}
