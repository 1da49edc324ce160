import type { DestinationsCatalog } from '../config/catalog/destinations.gen.ts';
import type { Purpose } from './types.ts';

/** A host found in a text. */
export interface HostMention {
  readonly host: string;
  readonly port: number;
  readonly scheme: 'https' | 'http' | 'ssh';
  /** What follows the host: `/org/name/resolve/main/x`. */
  readonly path: string;
  readonly text: string;
  readonly offset: number;
  /** True where the host stands in a URL or a git address, false for a bare name. */
  readonly isUrl: boolean;
}

const URL_PATTERN =
  /\b(https?):\/\/(?:[^\s/@"'<>]{0,200}@)?([A-Za-z0-9.*_-]{1,255})(?::(\d{1,5}))?([^\s"'<>)\]},;]{0,500})/g;
const GIT_PATTERN = /\bgit@(hf\.co|huggingface\.co):([^\s"']{1,300})/g;
const BARE_PATTERN =
  /(?<![\w./@:-])((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){0,6}(?:huggingface\.co|hf\.co|hf\.space|endpoints\.huggingface\.cloud))\.?(?::(\d{1,5}))?(\/[^\s"'<>)\]},;]{0,500})?(?![\w.-])/gi;

/** Every host of Hugging Face's domains and every URL in a text. Linear in the text. */
export function hostsIn(text: string): HostMention[] {
  const found: HostMention[] = [];
  for (const match of text.matchAll(URL_PATTERN)) {
    const scheme = match[1] === 'http' ? 'http' : 'https';
    const port = match[3] === undefined ? (scheme === 'http' ? 80 : 443) : Number(match[3]);
    found.push({
      host: trimmed(match[2] ?? ''),
      port,
      scheme,
      path: match[4] ?? '',
      text: match[0],
      offset: match.index,
      isUrl: true,
    });
  }
  for (const match of text.matchAll(GIT_PATTERN)) {
    found.push({
      host: (match[1] ?? '').toLowerCase(),
      port: 22,
      scheme: 'ssh',
      path: `/${match[2] ?? ''}`,
      text: match[0],
      offset: match.index,
      isUrl: true,
    });
  }
  for (const match of text.matchAll(BARE_PATTERN)) {
    if (found.some((other) => match.index >= other.offset && match.index < other.offset + other.text.length)) continue;
    found.push({
      host: trimmed(match[1] ?? ''),
      port: Number(match[2] ?? 443),
      scheme: 'https',
      path: match[3] ?? '',
      text: match[0],
      offset: match.index,
      isUrl: false,
    });
  }
  return found;
}

function trimmed(host: string): string {
  return host.toLowerCase().replace(/\.+$/, '');
}

/** True where the host belongs to Hugging Face. */
export function isHuggingFace(host: string, catalog: DestinationsCatalog): boolean {
  return catalog.suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}

/** True where the catalog names the host, or its family: a user's entry may stand for a host of anybody's. */
export function isListed(host: string, catalog: DestinationsCatalog): boolean {
  return catalog.hosts.some(
    (entry) => entry.host === host || (entry.host.startsWith('*.') && host.endsWith(entry.host.slice(1))),
  );
}

/** A host that only looks like Hugging Face's: it carries the name, but under another domain. */
export function isLookAlike(host: string, catalog: DestinationsCatalog): boolean {
  return (
    NAME.test(host) &&
    host.includes('.') &&
    !isHuggingFace(host, catalog) &&
    !isListed(host, catalog) &&
    !/\.(?:svc|local|internal|cluster\.local|(?:sslip|nip|xip)\.io)$|\.svc\.|^(?:localhost|[a-z0-9-]+)$/.test(host)
  );
}

const NAME = /hugging-?face|(?:^|[.-])hf(?:[.-]|$)/;

/** A look-alike whose own domain carries the name (`huggingface-models.io`, `huggingface.co.example.net`), not just a service's name in front of it. */
export function isDisguise(host: string): boolean {
  const labels = host.split('.');
  const isShort = (labels.at(-2) ?? '').length <= 3 && labels.length > 2;
  return (
    NAME.test(labels.slice(isShort ? -3 : -2).join('.')) ||
    /(?:^|\.)(?:huggingface|hf)\.(?:co|space|cloud)(?:\.|-)/.test(host)
  );
}

/** What a host is for: the catalog's exact entry, else its family's. */
export function purposeOf(host: string, catalog: DestinationsCatalog): Purpose {
  const exact = catalog.hosts.find((entry) => entry.host === host);
  if (exact !== undefined) return exact.purpose;
  const family = catalog.hosts.find((entry) => entry.host.startsWith('*.') && host.endsWith(entry.host.slice(1)));
  return family?.purpose ?? 'custom';
}
