import { maskTokens } from './token.ts';

/**
 * The same value with every token in its texts masked, at any depth; what stands under one of the `kept` keys stays (paths must lead to their file).
 * Equal texts are looked at once.
 */
export function maskedValues<T>(value: T, kept: ReadonlySet<string>): T {
  const known = new Map<string, string>();
  const masked = (text: string): string => {
    const found = known.get(text) ?? maskTokens(text);
    known.set(text, found);
    return found;
  };
  const visit = (inner: unknown): unknown => {
    if (typeof inner === 'string') return masked(inner);
    if (Array.isArray(inner)) return inner.map(visit);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, kept.has(key) ? item : visit(item)]));
  };
  return visit(value) as T;
}
