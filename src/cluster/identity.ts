import type { IdentityCatalog } from '../config/catalog/identity.gen.ts';
import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Objects } from '../kube/objects.ts';
import { type Reader, readersOf } from '../kube/rbac.ts';
import { createRbacIndex } from '../kube/rbac-index.ts';
import type { Workload } from '../kube/workload.ts';
import { type ChainLink, chainOf } from '../secrets/chain.ts';
import {
  copyOf,
  type IdentityMark,
  identityMarksOf,
  type SecretCopy,
  type StoreAuthentication,
  storeAuthenticationOf,
} from '../secrets/identity.ts';
import { type SecretIndex, storeOf } from '../secrets/secret-index.ts';
import { type Consumer, consumersOf, createSharing } from '../secrets/sharing.ts';
import type { TokenFacts } from './types.ts';

/** Who can use a token: pods that get it, accounts that RBAC lets read it, copies, and what opens its store. */
export interface IdentityFacts {
  readonly consumers: (token: TokenFacts) => readonly Consumer[];
  /** Readers other than the consumers' own accounts and known operators. */
  readonly readers: (token: TokenFacts) => readonly Reader[];
  readonly copy: (token: TokenFacts) => SecretCopy | null;
  readonly store: (token: TokenFacts) => StoreAuthentication | null;
  readonly marks: (workload: Workload, pod: number) => readonly IdentityMark[];
  /** From the pod to its Secret, the weakest link first. */
  readonly chain: (token: TokenFacts) => readonly ChainLink[];
}

/** Joins RBAC, pods and stores of one scope. */
export function identityFacts(
  manifests: readonly Manifest[],
  workloads: readonly Workload[],
  index: SecretIndex,
  objects: Objects,
  catalogs: {
    readonly rbac: RbacCatalog;
    readonly identity: IdentityCatalog;
    readonly stores: SecretStoresCatalog;
  },
): IdentityFacts {
  const rbac = createRbacIndex(manifests, catalogs.rbac);
  const sharing = createSharing(workloads, manifests);
  // Many workloads ask about one Secret: each question is answered once.
  const consumers = oncePerSecret(
    ({ origin, reference }): readonly Consumer[] => consumersOf(origin, reference.workload.root, sharing),
    [],
  );
  const facts: Omit<IdentityFacts, 'chain'> = {
    consumers,
    readers: oncePerSecret((token): readonly Reader[] => {
      const { name, producer, secret } = token.origin;
      if (name === null) return [];
      const root = (secret ?? producer)?.root ?? token.reference.workload.root;
      const accounts = consumers(token).flatMap(({ namespace, serviceAccount }) =>
        serviceAccount === null ? [] : [{ namespace, name: serviceAccount }],
      );
      return readersOf(rbac, { namespace: name.namespace, name: name.name, root }, accounts);
    }, []),
    copy: ({ origin }) => {
      const entry = catalogs.stores.producers.find(
        ({ groups, kind }) => kind === origin.producer?.kind && groups.includes(origin.producer.group),
      );
      return copyOf(origin, entry?.annotations ?? ['metadata.annotations'], catalogs.identity);
    },
    store: ({ origin }) => storeAuthenticationOf(origin, index, objects, catalogs.identity),
    marks: (workload, pod) => identityMarksOf(workload, pod, objects, catalogs.identity),
  };
  return {
    ...facts,
    chain: (token) => {
      const { reference, origin } = token;
      const pod = reference.workload.pods[reference.pod];
      return chainOf({
        reference,
        origin,
        account: pod === undefined ? null : objects.find('', 'ServiceAccount', pod.namespace, pod.serviceAccount),
        store: origin.producer === null ? null : storeOf(origin.producer, index, origin.name?.key),
        authentication: facts.store(token),
        marks: facts.marks(reference.workload, reference.pod),
        consumers: facts.consumers(token),
        readers: facts.readers(token),
        copy: facts.copy(token),
      });
    },
  };
}

/** Answers a question about a token once for each key of a Secret; `none` where the token has no Secret. */
function oncePerSecret<Answer>(ask: (token: TokenFacts) => Answer, none: Answer): (token: TokenFacts) => Answer {
  const answers = new Map<string, Answer>();
  return (token) => {
    const { name, producer } = token.origin;
    if (name === null) return none;
    const made = producer === null ? '' : `${producer.file} ${producer.document}`;
    const key = [name.namespace, name.name, name.key, token.reference.workload.root, made].join('\0');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(token);
    answers.set(key, answer);
    return answer;
  };
}
