import { judgedLinks } from '../cluster/links.ts';
import type { RelatedPlace } from '../finding/types.ts';
import { type ChainLink, linkNumber } from '../secrets/chain.ts';
import { defineRule } from './define.ts';
import { workloadSubject, workloadText } from './words.ts';

const STATIC = new Set(['literal', 'static-secret', 'encrypted']);

/** Callers whose token's store is opened with a static credential, or that hold a static token and show no identity at all. */
export const hf405 = defineRule('HF405', (cluster, report) => {
  for (const caller of cluster.callers) {
    const tokens = caller.tokens.filter(({ reference }) => reference.effective);
    const workload = workloadText(caller.name);
    const shared = { workload: caller.name, subject: workloadSubject(caller.name) };
    const opened = tokens
      .map((token) => ({ token, store: cluster.identity.store(token) }))
      .find(({ store }) => store?.form === 'static');
    if (opened?.store !== undefined && opened.store !== null) {
      const { store, says } = opened.store;
      report({
        ...shared,
        message: 'default',
        at: opened.token.reference.at,
        related: chainPlaces(cluster.identity.chain(opened.token, judgedLinks(caller, opened.token))),
        data: { workload, store, credential: says },
      });
      continue;
    }
    const held = tokens.find(
      ({ origin, reference }) =>
        STATIC.has(origin.provenance) && cluster.identity.marks(caller.workload, reference.pod).length === 0,
    );
    if (held !== undefined)
      report({
        ...shared,
        message: 'none',
        at: held.reference.at,
        confidence: held.origin.confidence,
        related: chainPlaces(cluster.identity.chain(held, judgedLinks(caller, held))),
        data: { workload },
      });
  }
});

/** The chain from the pod to the model, link by link, the weakest first. */
function chainPlaces(chain: readonly ChainLink[]): RelatedPlace[] {
  return chain.map((link) => ({ ...link.at, message: `${linkNumber(link)} ${link.strength}: ${link.says}` }));
}
