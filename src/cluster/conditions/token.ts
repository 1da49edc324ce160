import { parseDuration } from '../../secrets/duration.ts';
import type { Provenance } from '../../secrets/types.ts';
import { judgedLinks } from '../links.ts';
import type { TokenFacts } from '../types.ts';
import { type Asked, type Judge, type Met, met, undecided, unmet, worstOf } from './types.ts';

/** Origins as an intent names them. What an injector puts into the pod it takes from a store. */
const ORIGIN: Readonly<Partial<Record<Provenance, string>>> = {
  keyless: 'keyless',
  dynamic: 'dynamic',
  store: 'store',
  injector: 'store',
  encrypted: 'encrypted',
};

/** Where the token comes from. A workload that holds none meets what is asked of tokens. */
export const tokenFrom: Judge<'token.from'> = ({ value }, asked) =>
  worstOf(
    tokensOf(asked).map((token): Met => {
      const { provenance } = token.origin;
      const { at } = token.reference;
      if (provenance === 'unknown') return undecided(`where ${nameOf(token)} comes from is not in the scan`, at);
      const origin = ORIGIN[provenance];
      return value.some((one) => one === origin) ? met() : unmet(`${nameOf(token)} is of provenance ${provenance}`, at);
    }),
  );

/** How old the token is, by its record. */
export const tokenMaxAge: Judge<'token.maxAge'> = ({ value }, asked, { now }) =>
  worstOf(
    tokensOf(asked).map((token): Met => {
      const { status, recordedAt, at, problem } = token.rotation;
      if (status === 'exempt') return met();
      const place = at ?? token.reference.at;
      if (recordedAt === null)
        return undecided(`${problem ?? 'nothing records'} when ${nameOf(token)} was replaced`, place);
      const limit = parseDuration(value) ?? 0;
      return Date.parse(recordedAt) + limit < now
        ? unmet(`${nameOf(token)} was replaced on ${recordedAt}`, place)
        : met();
    }),
  );

/** That no other identity gets the token or can read it. */
export const tokenExclusive: Judge<'token.exclusive'> = (_, asked, { identity }) =>
  worstOf(
    tokensOf(asked).map((token): Met => {
      const link = identity.chain(token, []).find((one) => one.link === 'exclusive');
      return link?.strength === 'broken' ? unmet(`of ${nameOf(token)}, ${link.says}`, link.at) : met();
    }),
  );

/** The weakest link from the pod to the model. */
export const tokenChain: Judge<'token.chain'> = ({ value }, asked, { identity }) =>
  worstOf(
    tokensOf(asked).map((token): Met => {
      const [weakest] = identity.chain(token, judgedLinks(asked.caller, token));
      if (weakest === undefined) return met();
      const { strength, link, says, at } = weakest;
      if (strength === 'unknown') return undecided(`link ${link} of its chain is unknown: ${says}`, at);
      const holds = strength === 'proved' || (strength === 'asserted' && value === 'asserted');
      return holds ? met() : unmet(`link ${link} of its chain is ${strength}: ${says}`, at);
    }),
  );

/** Tokens that the call's container uses, else those of its pod. */
function tokensOf({ caller, judged: { call } }: Asked): readonly TokenFacts[] {
  const held = caller.tokens.filter(
    ({ reference, origin }) => reference.effective && origin.provenance !== 'none' && reference.pod === call.pod,
  );
  const own = held.filter(({ reference }) => reference.container === call.container);
  return own.length > 0 ? own : held;
}

function nameOf({ origin, reference }: TokenFacts): string {
  const name = origin.name ?? reference.secret;
  if (name === null) return `the token of ${reference.variable ?? reference.container}`;
  return `the token of Secret ${name.namespace === null ? '' : `${name.namespace}/`}${name.name}`;
}
