import type { Confidence, Evidence, Place } from '../finding/types.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { type HostMention, isHuggingFace, isListed, isLookAlike, purposeOf } from './hosts.ts';
import { hubId } from './models.ts';
import { evidence } from './text.ts';
import type { Purpose } from './types.ts';

const PAGE_FOR_PEOPLE = /^\/(?:settings|docs|blog|join|login|pricing|spaces\/?$|models\/?$|front|avatars)/;

/** What the hub serves that is no repository. */
const SERVICE_PATH = /^\/(?:api|cli|oauth|\.well-known)\//;

/** One reason to believe that a container calls Hugging Face. */
export type Mention = DownloadMention | HostCall;

export interface DownloadMention {
  readonly kind: 'download';
  readonly model: string | null;
  /** What can switch it off: `hub` = Hugging Face's Python libraries, an engine's id, null = nothing (curl, git). */
  readonly obeys: string | null;
  /** Only the hub's own address says so (HF_ENDPOINT). */
  readonly isEndpoint?: boolean;
  /** The host that HF_ENDPOINT puts in the place of huggingface.co; `alone`: it serves the bytes too. */
  readonly hub?: Mirror;
  readonly at: Place;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
}

/** The host in the place of huggingface.co, and where the manifest says so. */
export interface Mirror {
  readonly host: string;
  readonly port: number;
  readonly scheme: 'https' | 'http';
  readonly alone: boolean;
  readonly evidence: Evidence;
}

export interface HostCall {
  readonly kind: 'host';
  readonly host: string;
  readonly port: number;
  readonly scheme: HostMention['scheme'];
  readonly purpose: Purpose;
  readonly model: string | null;
  readonly required?: boolean;
  readonly at: Place;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
}

/** A host as a call: a repository's address is a download of it, everything else is what the host is for. */
export function hostMention(
  mention: HostMention,
  catalog: HuggingFaceCatalog,
  at: Place,
  words: string,
  isEndpoint: boolean,
): Mention[] {
  const { destinations } = catalog;
  if (!isHuggingFace(mention.host, destinations) && !isListed(mention.host, destinations)) {
    const provider = (destinations.providers ?? []).some(({ hosts }) => hosts.includes(mention.host));
    const mirror = (destinations.mirrors ?? []).some(({ host }) => host === mention.host);
    return mirror ||
      (provider && /HF_|HUGGING/i.test(words)) ||
      (mention.isUrl && isLookAlike(mention.host, destinations))
      ? [hostCall(mention, 'custom', null, at, words, 'medium')]
      : [];
  }
  const purpose = purposeOf(mention.host, destinations);
  if (purpose !== 'hub-api' || mention.scheme === 'ssh')
    return [hostCall(mention, mention.scheme === 'ssh' ? 'hub-api' : purpose, modelInPath(mention), at, words, 'high')];
  if (PAGE_FOR_PEOPLE.test(mention.path)) return [];
  if (SERVICE_PATH.test(mention.path)) return [hostCall(mention, 'hub-api', modelInPath(mention), at, words, 'high')];
  const reference = hubId(mention.path);
  const isRepository =
    reference.type === 'hub' && reference.id !== null && mention.path.replace(/^\//, '').includes('/');
  if (isRepository || isEndpoint)
    return [
      {
        kind: 'download',
        model: reference.type === 'hub' ? reference.id : null,
        obeys: isEndpoint ? 'hub' : null,
        isEndpoint,
        at,
        evidence: [evidence(at, words)],
        confidence: 'high',
      },
    ];
  return [hostCall(mention, 'hub-api', null, at, words, mention.isUrl ? 'high' : 'medium')];
}

function modelInPath(mention: HostMention): string | null {
  const match = /\/models\/([\w.-]+\/[\w.-]+)/.exec(mention.path);
  return match?.[1] ?? null;
}

export function hostCall(
  mention: HostMention,
  purpose: Purpose,
  model: string | null,
  at: Place,
  words: string,
  confidence: Confidence,
): HostCall {
  return {
    kind: 'host',
    host: mention.host,
    port: mention.port,
    scheme: mention.scheme,
    purpose,
    model,
    at,
    evidence: [evidence(at, words)],
    confidence,
  };
}
