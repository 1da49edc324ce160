/** A parsed prefix: address bytes (4 or 16) and length. */
export interface Prefix {
  readonly bytes: readonly number[];
  readonly length: number;
}

/** An address as Go's net/netip reads it: no leading zeros in IPv4, no zone; null where it is none. */
export function parseAddress(text: string): readonly number[] | null {
  if (text.length > 45) return null;
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** `address/length` as Go's netip.ParsePrefix reads it; null where it is none. */
export function parsePrefix(text: string): Prefix | null {
  const slash = text.lastIndexOf('/');
  if (slash < 0) return null;
  const bytes = parseAddress(text.slice(0, slash));
  const digits = text.slice(slash + 1);
  if (bytes === null || !/^(?:0|[1-9]\d{0,2})$/.test(digits)) return null;
  const length = Number(digits);
  return length <= bytes.length * 8 ? { bytes, length } : null;
}

/** True where the address (same family) lies in the prefix. */
export function contains(prefix: Prefix, address: readonly number[]): boolean {
  if (prefix.bytes.length !== address.length) return false;
  for (let bit = 0; bit < prefix.length; bit += 8) {
    const left = Math.min(8, prefix.length - bit);
    const mask = (0xff << (8 - left)) & 0xff;
    const index = bit >> 3;
    if (((prefix.bytes[index] ?? 0) & mask) !== ((address[index] ?? 0) & mask)) return false;
  }
  return true;
}

function parseIpv4(text: string): number[] | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  const bytes: number[] = [];
  for (const part of parts) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    bytes.push(Number(part));
  }
  return bytes;
}

function parseIpv6(text: string): number[] | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = groups(halves[0] ?? '');
  const tail = halves.length === 2 ? groups(halves[1] ?? '') : [];
  if (head === null || tail === null) return null;
  if (halves.length === 1) return head.length === 16 ? head : null;
  const missing = 16 - head.length - tail.length;
  return missing < 2 ? null : [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function groups(text: string): number[] | null {
  if (text === '') return [];
  const bytes: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes('.')) {
      const embedded = parseIpv4(part);
      if (embedded === null) return null;
      bytes.push(...embedded);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return null;
      const value = Number.parseInt(part, 16);
      bytes.push(value >> 8, value & 0xff);
    }
  }
  return bytes.length <= 16 ? bytes : null;
}
