import type { Place } from '../finding/types.ts';
import type { ChainLink, Strength } from '../secrets/chain.ts';
import type { Caller, JudgedCall, TokenFacts } from './types.ts';

type Verdict = JudgedCall['judgement']['effectiveVerdict'];

const STRENGTH: Readonly<Record<Verdict, Strength>> = {
  'default-allow': 'broken',
  'policy-invalid': 'broken',
  'blocked-dns': 'broken',
  blocked: 'broken',
  'allowed-broad': 'broken',
  unknown: 'unknown',
  'allowed-pinned': 'proved',
};
const SAYS: Readonly<Record<Verdict, string>> = {
  'default-allow': 'no policy restricts where the pod sends it',
  'policy-invalid': 'the policy that would restrict it is invalid',
  'blocked-dns': 'the policy lets no name be looked up',
  blocked: 'the policy blocks the call',
  'allowed-broad': 'the policy allows more than Hugging Face',
  unknown: 'what decides about the call is not in the scan',
  'allowed-pinned': 'a policy pins the call',
};

/** The links from a token's pod on: the policy that pins its calls, and the models that they name. A chain is as strong as the weakest call. */
export function judgedLinks(caller: Caller, { reference }: TokenFacts): ChainLink[] {
  const own = caller.calls.filter(({ call }) => call.pod === reference.pod && call.container === reference.container);
  const calls = own.length > 0 ? own : caller.calls.filter(({ call }) => call.pod === reference.pod);
  const required = calls.filter(({ call }) => call.required);
  const judged = required.length > 0 ? required : calls;
  const [first] = [...judged].sort((a, b) => rankOf(a) - rankOf(b));
  if (first === undefined) return [];
  const { judgement, call } = first;
  const verdict = judgement.effectiveVerdict;
  const policy: ChainLink = {
    link: 'policy',
    strength: STRENGTH[verdict],
    says: `${SAYS[verdict]} (${call.host}:${call.port})`,
    at: call.at,
  };
  return [policy, modelLink(judged, call.at)];
}

function rankOf({ judgement }: JudgedCall): number {
  return Object.keys(STRENGTH).indexOf(judgement.effectiveVerdict);
}

function modelLink(calls: readonly JudgedCall[], at: Place): ChainLink {
  const unnamed = calls.find(({ call }) => call.model === null);
  const models = [...new Set(calls.flatMap(({ call }) => call.model ?? []))].sort();
  const unsure = calls.find(({ call }) => call.confidence === 'low');
  const link = (strength: Strength, says: string, place: Place): ChainLink => ({
    link: 'model',
    strength,
    says,
    at: place,
  });
  if (unnamed !== undefined) return link('unknown', `which model ${unnamed.call.host} is asked for`, unnamed.call.at);
  const names = `${models.slice(0, 3).join(', ')}${models.length > 3 ? ` and ${models.length - 3} more` : ''}`;
  return unsure === undefined
    ? link('proved', `the manifests name the model: ${names}`, at)
    : link('asserted', `the manifests likely name the model: ${names}`, unsure.call.at);
}
