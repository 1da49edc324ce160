/** A scalar as Kubernetes' decoder types it, or why it refuses the document. */
export type ResolvedScalar = { readonly value: string | number | boolean | null } | { readonly refused: string };

const CORE = 'tag:yaml.org,2002:';

/** Spellings with a meaning of their own, all others are numbers or strings (`resolveMapList`). */
const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...cased('y', 'yes', 'on', 'true').map((word) => [word, true] as const),
  ...cased('n', 'no', 'off', 'false').map((word) => [word, false] as const),
  ...['', '~', ...cased('null')].map((word) => [word, null] as const),
  ...cased('.nan')
    .concat('.NaN')
    .map((word) => [word, Number.NaN] as const),
  ...cased('.inf').flatMap((word) => [
    [word, Number.POSITIVE_INFINITY] as const,
    [`+${word}`, Number.POSITIVE_INFINITY] as const,
    [`-${word}`, Number.NEGATIVE_INFINITY] as const,
  ]),
]);

const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const FLOAT_FROM_POINT = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;
/** Integers outside these bounds are read as floats: int64 below, uint64 above. */
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 64n - 1n;

/**
 * Types a scalar as `resolve` of go.yaml.in/yaml/v2 2.4 does, which Kubernetes reads manifests with (sigs.k8s.io/yaml 1.6): YAML 1.1 words and numbers,
 * but no base-60 numbers, and timestamps stay text. `tag` is the full tag, '' where none is written; `isPlain` = neither quoted nor a block.
 */
export function resolveScalar(text: string, tag: string, isPlain: boolean): ResolvedScalar {
  if (tag === '' && !isPlain) return { value: text };
  switch (tag) {
    case '':
      return { value: plainValue(text) };
    case `${CORE}bool`:
    case `${CORE}int`:
    case `${CORE}float`:
    case `${CORE}null`: {
      const wanted = tag.slice(CORE.length);
      const value = plainValue(text);
      const kind = kindOf(value);
      const fits = kind === wanted || (kind === 'int' && wanted === 'float');
      return fits ? { value } : { refused: `the tag !!${wanted} on a text that isn't one` };
    }
    case `${CORE}binary`: {
      const bytes = Buffer.from(text.replace(/[\r\n]/g, ''), 'base64');
      return { value: bytes.toString('utf8') };
    }
    default:
      return { value: text };
  }
}

/** How a scalar names a key of a JSON object; undefined where no key can be made of it (null, integers over int64). */
export function keyText(value: string | number | boolean | null): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'number') return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Number.isInteger(value) ? BigInt(value).toString() : floatKey(value);
}

function cased(...words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const first = word.startsWith('.') ? 1 : 0;
    return [
      ...new Set([
        word,
        word.slice(0, first) + word.charAt(first).toUpperCase() + word.slice(first + 1),
        word.toUpperCase(),
      ]),
    ];
  });
}

function kindOf(value: string | number | boolean | null): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  return Number.isInteger(value) ? 'int' : 'float';
}

function plainValue(text: string): string | number | boolean | null {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  if (first === 0x2e) return FLOAT_FROM_POINT.test(text) ? finite(text, text) : text;
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d;
  if (!isNumeric) return text;
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const integer = INTEGER.exec(digits);
  if (integer !== null) {
    const value = integerOf(integer);
    if (value !== null) return value;
  }
  return FLOAT.test(digits) ? finite(digits, text) : text;
}

function integerOf([, sign, hex, binary, octal, decimal]: RegExpExecArray): number | null {
  const magnitude = BigInt(
    hex !== undefined
      ? `0x${hex}`
      : binary !== undefined
        ? `0b${binary}`
        : octal !== undefined
          ? `0o${octal}`
          : (decimal ?? '0'),
  );
  const value = sign === '-' ? -magnitude : magnitude;
  return value < LOWEST || (value > HIGHEST && sign === '') || (sign === '+' && value >= 2n ** 63n)
    ? null
    : Number(value);
}

function finite(digits: string, text: string): number | string {
  const value = Number(digits);
  return Number.isFinite(value) ? value : text;
}

/** As Go formats a float key: the shortest text that gives the same 32-bit float. */
function floatKey(value: number): string {
  const single = Math.fround(value);
  let shortest = value;
  for (let digits = 1; digits <= 9; digits += 1) {
    shortest = Number(single.toPrecision(digits));
    if (Math.fround(shortest) === single) break;
  }
  const exponent = Number(shortest.toExponential().split('e')[1]);
  if (exponent >= -4 && exponent < 6) return String(shortest);
  return shortest.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
}
