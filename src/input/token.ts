import { base64Runs, maskEncoded } from './encoded-token.ts';
import { resolved, wrappedBase64 } from './spelling.ts';
import { maskedRanges } from './token-shape.ts';

/** The text with every token, plain, with escapes, or inside base64 (wrapped, too), cut to its prefix: `hf_****`. Placeholders that look like one are cut too. */
export function maskTokens(text: string): string {
  const plain = maskResolved(maskWrapped(text));
  const masked = withoutCuts(plain, maskedRanges(plain));
  return withoutCuts(masked, encodedCuts(masked));
}

/** Where base64 is cut. */
function encodedCuts(text: string): { readonly start: number; readonly end: number }[] {
  return base64Runs(text).flatMap(({ start, end, run }) => {
    const masked = maskEncoded(run);
    return masked === run ? [] : [{ start: start + masked.length - 4, end }];
  });
}

/** A token whose escapes a reader would resolve. */
function maskResolved(text: string): string {
  const other = resolved(text);
  if (other === null) return text;
  return withoutCuts(
    text,
    [...maskedRanges(other.text), ...encodedCuts(other.text)].map(({ start, end }) => ({
      start: other.offsetOf(start),
      end: other.offsetOf(end),
    })),
  );
}

/** Base64 over several lines: from the token on, to its end. */
function maskWrapped(text: string): string {
  return withoutCuts(
    text,
    wrappedBase64(text).flatMap(({ start, end, run }) => {
      const masked = maskEncoded(run);
      if (masked === run) return [];
      let at = start;
      for (let left = masked.length - 4; left > 0; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1;
      return [{ start: at, end }];
    }),
  );
}

function withoutCuts(text: string, cuts: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start < end) continue;
    parts.push(text.slice(end, cut.start), '****');
    end = cut.end;
  }
  return end === 0 ? text : `${parts.join('')}${text.slice(end)}`;
}

/** A text cut to a length for a message, masked first: half a token would not be recognised. */
export function shortened(text: string, length: number): string {
  return maskTokens(text.slice(0, length + 400)).slice(0, length);
}
