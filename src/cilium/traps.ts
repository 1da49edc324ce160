import { isObject, type Json, type JsonObject, listAt, type Path } from '../finding/json.ts';
import { pathText } from './path-text.ts';
import { itemTraps } from './traps-items.ts';
import { prunedTraps } from './traps-pruned.ts';
import { ruleTraps } from './traps-rules.ts';
import { selectorTraps } from './traps-selectors.ts';
import type { CiliumOptions, PolicyProblem } from './types.ts';

/** What a search for traps looks at: one `spec` as written and as the API server keeps it. */
export interface TrapScope {
  readonly written: JsonObject;
  readonly enforced: JsonObject;
  readonly path: Path;
  /** null for cluster-wide policies. */
  readonly namespace: string | null;
  readonly options: CiliumOptions;
}

export interface TrapItem {
  readonly section: 'egress' | 'egressDeny';
  readonly index: number;
  readonly written: JsonObject;
  readonly enforced: JsonObject;
  readonly path: Path;
}

/**
 * Traps that say what a policy does alone: another policy may make good for them, so that the verdict decides whether they matter
 * (default deny, observed look-ups, a wider rule beside the names).
 */
export const SETTLED_BY_VERDICT: ReadonlySet<string> = new Set([
  'dns-unobserved',
  'no-default-deny',
  'names-pointless',
]);

/** Accepted by Cilium, but not what it seems to say. `unknown` = the paths that were pruned; for valid policies only. */
export function trapsOf(
  written: JsonObject,
  enforced: JsonObject,
  unknown: readonly Path[],
  namespace: string | null,
  options: CiliumOptions,
): PolicyProblem[] {
  const pruned = prunedTraps(written, enforced, unknown, options);
  const told = new Set(pruned.map(({ path }) => JSON.stringify(path.slice(0, -1))));
  const others = specsOf(written, enforced).flatMap(({ path, ...spec }) => {
    const scope: TrapScope = { ...spec, path, namespace, options };
    return [
      ...selectorTraps(scope),
      ...itemsOf(scope).flatMap((item) => (told.has(JSON.stringify(item.path)) ? [] : itemTraps(item, scope))),
      ...ruleTraps(scope, itemsOf(scope)),
    ];
  });
  return [...pruned, ...others].map((problem) =>
    /^[a-z]/.test(problem.message)
      ? { ...problem, message: `\`${pathText(problem.path)}\` ${problem.message}` }
      : problem,
  );
}

function specsOf(
  written: JsonObject,
  enforced: JsonObject,
): { path: Path; written: JsonObject; enforced: JsonObject }[] {
  const found = [];
  if (isObject(enforced['spec']) && isObject(written['spec']))
    found.push({ path: ['spec'], written: written['spec'], enforced: enforced['spec'] });
  for (const [index, spec] of listAt(enforced['specs']).entries()) {
    const original: Json | undefined = listAt(written['specs'])[index];
    if (isObject(spec) && isObject(original)) found.push({ path: ['specs', index], written: original, enforced: spec });
  }
  return found;
}

function itemsOf({ written, enforced, path }: TrapScope): TrapItem[] {
  return (['egress', 'egressDeny'] as const).flatMap((section) =>
    listAt(enforced[section]).flatMap((item, index): TrapItem[] => {
      const original: Json | undefined = listAt(written[section])[index];
      return isObject(item) && isObject(original)
        ? [{ section, index, written: original, enforced: item, path: [...path, section, index] }]
        : [];
    }),
  );
}
