/**
 * The patterns of Cilium's CRDs as linear tests. Go's engine is linear on all of them; some, written as they are, take exponential time here.
 * Each entry accepts exactly the same strings as its pattern.
 */
const LINEAR: Readonly<Record<string, (text: string) => boolean>> = {
  '^([-a-zA-Z0-9_]+[.]?)+$': (text) => isDotted(text, /^[-a-zA-Z0-9_]+$/),
  '^([-a-zA-Z0-9_*]+[.]?)+$': (text) => isDotted(text, /^[-a-zA-Z0-9_*]+$/),
  '^(\\*?\\*\\.)?([-a-zA-Z0-9_]+\\.?)+$': (text) => isDotted(text.replace(/^\*?\*\./, ''), /^[-a-zA-Z0-9_]+$/),
  '^(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[0-9]{1,4})|([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$':
    (text) => /^[0-9]/.test(text) || endsLikeServiceName(text),
  '^\\PC*$': (text) => /^\P{C}*$/u.test(text),
};

const compiled = new Map<string, RegExp>();

/** True where `text` satisfies a pattern of the CRDs. */
export function matchesPattern(pattern: string, text: string): boolean {
  const linear = Object.hasOwn(LINEAR, pattern) ? LINEAR[pattern] : undefined;
  if (linear !== undefined) return linear(text);
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern);
    compiled.set(pattern, expression);
  }
  return expression.test(text);
}

/** Labels joined by single dots, a dot at the end allowed. */
function isDotted(text: string, label: RegExp): boolean {
  const body = text.endsWith('.') ? text.slice(0, -1) : text;
  return body.split('.').every((part) => label.test(part));
}

/** True where a tail of the text is letters and digits with single dashes between them, at least one letter among them. */
function endsLikeServiceName(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (/[a-zA-Z]/.test(character)) return true;
    if (character === '-' ? !/[a-zA-Z0-9]/.test(text.charAt(at + 1)) : !/[0-9]/.test(character)) return false;
  }
  return false;
}
