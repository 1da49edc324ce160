import { contains, type Prefix, parsePrefix } from './cidr.ts';
import type { CidrSelector, Peer } from './types.ts';

const IPV4_END = 2 ** 32;

/** Ranges of networks of their own, in which no public host lies (RFC 1918, 6598, 3927, 1122). */
const PRIVATE = prefixes('10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 169.254.0.0/16 127.0.0.0/8');
/** What else is never a public host: "this network", protocol assignments, documentation, benchmarks, multicast, reserved (RFC 6890, 5737, 2544, 7526). */
const SPECIAL = prefixes(
  '0.0.0.0/8 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3',
);
const NEVER_PUBLIC = [...PRIVATE, ...SPECIAL];

/** A range of some private network. */
export function isPrivate(range: Prefix): boolean {
  return PRIVATE.some((known) => lies(range, known));
}

/** Whether taking a range out of all addresses leaves every public IPv4 host in. */
export function hidesNoPublicHost(text: string): boolean {
  const range = parsePrefix(text);
  return range !== null && (range.bytes.length !== 4 || NEVER_PUBLIC.some((known) => lies(range, known)));
}

/**
 * Whether ranges cover every public IPv4 address between them: people write "the internet" as all that private networks leave over. An exception
 * counts against its own range only.
 */
export function coversEveryPublicHost(ranges: readonly Pick<CidrSelector, 'cidr' | 'except'>[]): boolean {
  const covered = NEVER_PUBLIC.map(spanOf);
  for (const { cidr, except } of ranges) {
    const range = parsePrefix(cidr);
    if (range === null || range.bytes.length !== 4) continue;
    covered.push(...without(spanOf(range), except.flatMap((text) => parsePrefix(text) ?? []).map(spanOf)));
  }
  let reached = 0;
  for (const [start, end] of covered.sort((a, b) => a[0] - b[0])) {
    if (start > reached) return false;
    reached = Math.max(reached, end);
  }
  return reached >= IPV4_END;
}

/** The peer that stands for a list of ranges where they cover every public host between them; it adds nothing to them. Else none. */
export function publicHostsOf(peers: readonly Peer[]): CidrSelector[] {
  const ranges = peers.filter((peer) => peer.type === 'cidr');
  if (ranges.length < 2 || ranges.some(({ cidr }) => cidr.endsWith('/0')) || !coversEveryPublicHost(ranges)) return [];
  const except = NEVER_PUBLIC.map(({ bytes, length }) => `${bytes.join('.')}/${length}`);
  return [{ type: 'cidr', cidr: '0.0.0.0/0', except, id: 'cidr of every public host' }];
}

type Span = readonly [start: number, end: number];

function spanOf({ bytes, length }: Prefix): Span {
  const size = 2 ** (32 - length);
  const address = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const start = address - (address % size);
  return [start, start + size];
}

function without(span: Span, holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>(
    (rest, [from, to]) =>
      rest.flatMap(([start, end]): Span[] =>
        to <= start || from >= end
          ? [[start, end]]
          : (
              [
                [start, from],
                [to, end],
              ] as Span[]
            ).filter(([a, b]) => a < b),
      ),
    [span],
  );
}

function lies(range: Prefix, within: Prefix): boolean {
  return range.length >= within.length && contains(within, range.bytes);
}

function prefixes(list: string): Prefix[] {
  return list.split(' ').flatMap((text) => parsePrefix(text) ?? []);
}
