import type { CiliumVersion } from './types.ts';
import { holdsIn } from './versions.ts';

/** One entry of `toFQDNs` or `rules.dns`. */
export interface FqdnSelector {
  readonly matchName: string;
  readonly matchPattern: string;
}

const LABEL = '[-a-zA-Z0-9_]';
const EVERY_NAME = new RegExp(`(?:^(?:${LABEL}+[.])+$)|(?:^[.]$)`);
const CACHE_LIMIT = 10_000;
const cache = new Map<string, (name: string) => boolean>();

/** Lower case with a dot at the end: the form in which Cilium compares names. */
export function normalizeName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower : `${lower}.`;
}

/** Whether a name that a pod asks for is covered by the selector (Cilium pkg/fqdn/matchpattern, pkg/policy/api/fqdn.go). */
export function fqdnMatches(selector: FqdnSelector, name: string, version: CiliumVersion): boolean {
  const asked = normalizeName(name);
  if (selector.matchName !== '') return normalizeName(selector.matchName) === asked;
  return matcherOf(selector.matchPattern, version)(asked);
}

function isEveryName(pattern: string, version: CiliumVersion): boolean {
  if (holdsIn('only-star-is-every-name', version)) return pattern === '*';
  const normalized = normalizeName(pattern);
  return normalized === '*.' || (normalized === '**.' && holdsIn('any-depth-patterns', version));
}

function matcherOf(pattern: string, version: CiliumVersion): (name: string) => boolean {
  const key = `${version === '1.18' ? 'old' : 'new'} ${pattern}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const matcher = isEveryName(pattern, version)
    ? (name: string): boolean => EVERY_NAME.test(name)
    : compile(normalizeName(pattern), version);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, matcher);
  return matcher;
}

/** `pattern` is normalised. From 1.19 on, two or more stars and a dot at the start are one or more whole labels (cilium#43420); elsewhere a run of stars is one star. */
function compile(pattern: string, version: CiliumVersion): (name: string) => boolean {
  const anyDepth = /^\*{2,}\./.test(pattern) && holdsIn('any-depth-patterns', version);
  const rest = anyDepth ? pattern.replace(/^\*{2,}\./, '') : pattern;
  const labels = rest.split('.');
  return (name) => {
    const asked = name.split('.');
    const extra = asked.length - labels.length;
    if (anyDepth ? extra < 1 : extra !== 0) return false;
    for (let index = 0; index < extra; index += 1) if (!isLabel(asked[index] ?? '')) return false;
    return labels.every((label, index) => labelMatches(label, asked[extra + index] ?? ''));
  };
}

function isLabel(text: string): boolean {
  return /^[-a-zA-Z0-9_]+$/.test(text);
}

/** Glob within one label, linear: stars never cross a dot. */
function labelMatches(pattern: string, label: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  if (parts.length === 1) return label === first;
  const last = parts.at(-1) ?? '';
  if (!/^[-a-zA-Z0-9_]*$/.test(label)) return false;
  if (label.length < first.length + last.length || !label.startsWith(first) || !label.endsWith(last)) return false;
  let at = first.length;
  const end = label.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = label.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
