import type { IdentityCatalog } from '../config/catalog/identity.gen.ts';
import type { RbacCatalog } from '../config/catalog/rbac.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import type { Manifest } from '../input/manifest.ts';
import type { Objects } from '../kube/objects.ts';
import { type Reader, readersOf } from '../kube/rbac.ts';
import { createRbacIndex, type RefusedBinding } from '../kube/rbac-index.ts';
import type { Workload } from '../kube/workload.ts';
import { accountSharing } from '../secrets/accounts.ts';
import { type ChainLink, chainOf } from '../secrets/chain.ts';
import { copiesOf, type SecretCopy } from '../secrets/fan-out.ts';
import {
  type IdentityMark,
  identityMarksOf,
  type StoreAuthentication,
  storeAuthenticationOf,
} from '../secrets/identity.ts';
import type { SecretIndex } from '../secrets/secret-index.ts';
import { type Consumer, consumersOf, createSharing } from '../secrets/sharing.ts';
import type { TokenFacts } from './types.ts';

/** Who can use a token: pods that get it, accounts that RBAC lets read it, copies, and what opens its store. */
export interface IdentityFacts {
  readonly consumers: (token: TokenFacts) => readonly Consumer[];
  /** Readers other than the consumers' own accounts and known operators. */
  readonly readers: (token: TokenFacts) => readonly Reader[];
  /** Bindings that would grant others to read it, if the API server took them. */
  readonly refused: (token: TokenFacts) => readonly RefusedBinding[];
  readonly copies: (token: TokenFacts) => readonly SecretCopy[];
  readonly store: (token: TokenFacts) => StoreAuthentication | null;
  readonly marks: (workload: Workload, pod: number) => readonly IdentityMark[];
  /** From the pod to the model that its calls name, the weakest link first; `judged` are the links of the caller's policies and models. */
  readonly chain: (token: TokenFacts, judged: readonly ChainLink[]) => readonly ChainLink[];
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
  const companionsOf = accountSharing(workloads);
  // Many workloads ask about one Secret: each question is answered once.
  const copies = oncePerSecret(({ origin }): readonly SecretCopy[] => copiesOf(origin, index), []);
  const consumers = oncePerSecret(
    (token): readonly Consumer[] => consumersOf(token.origin, token.reference.workload.root, sharing, copies(token)),
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
      const { copyOf } = token.origin;
      const source =
        copyOf === null ? [] : [{ name: copyOf.name, covers: (other: string) => other === copyOf.namespace }];
      const elsewhere = [...source, ...copies(token)];
      return readersOf(rbac, { namespace: name.namespace, name: name.name, root, copies: elsewhere }, accounts);
    }, []),
    refused: ({ origin }) => {
      const { name } = origin;
      return name === null ? [] : rbac.refused.filter(({ grant }) => grant.reads(name.name) !== 'no');
    },
    copies,
    store: ({ origin }) => storeAuthenticationOf(origin, index, objects, catalogs.identity),
    marks: (workload, pod) => identityMarksOf(workload, pod, objects, catalogs.identity),
  };
  return {
    ...facts,
    chain: (token, judged) => {
      const { reference, origin } = token;
      const pod = reference.workload.pods[reference.pod];
      const known = {
        reference,
        origin,
        account: pod === undefined ? null : objects.find('', 'ServiceAccount', pod.namespace, pod.serviceAccount),
        companions: companionsOf(reference.workload, reference.pod),
        authentication: facts.store(token),
        marks: facts.marks(reference.workload, reference.pod),
        consumers: facts.consumers(token),
        readers: facts.readers(token),
        copies: facts.copies(token),
      };
      return chainOf(known, judged);
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
