import { compileGlob } from './globs.ts';
import type { AuditLevel, Condition, TokenOrigin } from './types.ts';

/** `provided` as it is written. */
export interface Provided {
  readonly token?: {
    readonly from?: readonly TokenOrigin[];
    readonly maxAge?: string;
    readonly exclusive?: boolean;
    readonly chain?: 'asserted' | 'proved';
  };
  readonly region?: readonly string[];
  readonly data?: string;
  readonly private?: boolean;
  readonly offline?: boolean;
  readonly revision?: 'any' | 'pinned';
  readonly egressIP?: boolean;
  readonly audit?: AuditLevel;
}

/** Two conditions of one kind that nothing can meet together. */
export interface Contradiction {
  readonly kind: Condition['kind'];
  readonly line: number;
  readonly other: number;
}

/** The conditions that a `provided` asks for; `lineOf` leads from a key of it, such as `token/from`, to its line. */
export function conditionsOf(provided: Provided, lineOf: (key: string) => number): Condition[] {
  const { token = {}, region, data, revision, audit } = provided;
  const found: (Condition | null)[] = [
    token.from === undefined ? null : { kind: 'token.from', value: token.from, line: lineOf('token/from') },
    token.maxAge === undefined ? null : { kind: 'token.maxAge', value: token.maxAge, line: lineOf('token/maxAge') },
    token.exclusive === true ? { kind: 'token.exclusive', line: lineOf('token/exclusive') } : null,
    token.chain === undefined ? null : { kind: 'token.chain', value: token.chain, line: lineOf('token/chain') },
    region === undefined ? null : { kind: 'region', value: region, line: lineOf('region') },
    data === undefined ? null : { kind: 'data', value: data, line: lineOf('data') },
    provided.private === true ? { kind: 'private', line: lineOf('private') } : null,
    provided.offline === true ? { kind: 'offline', line: lineOf('offline') } : null,
    revision === 'pinned' ? { kind: 'revision', line: lineOf('revision') } : null,
    provided.egressIP === true ? { kind: 'egressIP', line: lineOf('egressIP') } : null,
    audit === undefined ? null : { kind: 'audit', value: audit, line: lineOf('audit') },
  ];
  return found.filter((one) => one !== null);
}

/** The file's conditions tightened by an intent's own: an intent can only ask for more. */
export function tightened(
  common: readonly Condition[],
  own: readonly Condition[],
): { readonly conditions: readonly Condition[]; readonly contradictions: readonly Contradiction[] } {
  const contradictions: Contradiction[] = [];
  const ownByKind = new Map(own.map((condition) => [condition.kind, condition]));
  const commonKinds = new Set(common.map(({ kind }) => kind));
  const both = common.map((condition) => {
    const other = ownByKind.get(condition.kind);
    if (other === undefined) return condition;
    const tight = tighter(condition, other);
    if (tight !== null) return tight;
    contradictions.push({ kind: condition.kind, line: other.line, other: condition.line });
    return condition;
  });
  return { conditions: [...both, ...own.filter(({ kind }) => !commonKinds.has(kind))], contradictions };
}

const LEVELS: readonly AuditLevel[] = ['flow', 'dns', 'sni', 'http'];

/** What asks for as much as both of one kind; null where nothing does. The line is that of the condition that decides. */
function tighter(a: Condition, b: Condition): Condition | null {
  switch (a.kind) {
    case 'token.from': {
      const value = b.kind === a.kind ? a.value.filter((origin) => b.value.includes(origin)) : [];
      return value.length === 0 ? null : { ...a, value, line: b.line };
    }
    case 'region': {
      const value = b.kind === a.kind ? commonRegions(a.value, b.value) : [];
      return value.some((glob) => !glob.startsWith('!')) ? { ...a, value, line: b.line } : null;
    }
    case 'data':
      return b.kind === a.kind && a.value === b.value ? b : null;
    case 'token.maxAge':
      return b.kind === a.kind && daysOf(b.value) < daysOf(a.value) ? b : a;
    case 'token.chain':
      return b.kind === a.kind && b.value === 'proved' ? b : a;
    case 'audit':
      return b.kind === a.kind && isAbove(b.value, a.value) ? b : a;
    default:
      return a;
  }
}

/** True where a trail of level `a` shows more than one of level `b`. */
export function isAbove(a: AuditLevel, b: AuditLevel): boolean {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b);
}

/** Globs of one list that the other list covers, from both sides; what either removes stays removed. */
function commonRegions(a: readonly string[], b: readonly string[]): string[] {
  const isRemoval = (glob: string): boolean => glob.startsWith('!');
  const covered = (globs: readonly string[], by: readonly string[]): string[] => {
    const matchers = by.filter((glob) => !isRemoval(glob)).map(compileGlob);
    return globs.filter((glob) => !isRemoval(glob) && matchers.some((matches) => matches(glob)));
  };
  return [...new Set([...covered(a, b), ...covered(b, a), ...a.filter(isRemoval), ...b.filter(isRemoval)])];
}

const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };

/** Days of a duration as the schema lets it pass: `P90D`, `P1Y6M`. */
function daysOf(duration: string): number {
  return [...duration.matchAll(/(\d+)([DWMY])/g)].reduce(
    (days, [, amount, unit]) => days + Number(amount) * (UNIT_DAYS[unit ?? ''] ?? 0),
    0,
  );
}
