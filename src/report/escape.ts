// Every text that comes from a scanned file passes one of these before it reaches a medium.

/** CSI and OSC sequences whole, so that stripping the escape character leaves no remains like `[31m`. */
const ANSI =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g;
/** Characters that reorder or hide text: bidirectional controls, zero-width characters, tags. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Half of a surrogate pair, which no UTF-8 encoder can write, and what stands for bytes that are no UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\uffff/g;
/** Breaks what GitHub would turn into a mention, a reference or a link, and can't be seen. */
const BREAK = '\u200b';

/** One line without control, ANSI, bidirectional and invisible characters; runs of control characters become one space. */
export function plain(text: string): string {
  return text.replace(ANSI, '').replace(CONTROL, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');
}

/** As `plain`, keeping line ends: for texts that are shown as a block. */
export function plainLines(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).map(plain);
}

/** Message of a workflow command. */
export function forCommandMessage(text: string): string {
  return plainLines(text).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** Value of a workflow command's property. */
export function forCommandProperty(text: string): string {
  return plain(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of log that the runner can't take for a command (`::set-output`, `##[group]`), wherever it starts. */
export function forLog(text: string): string {
  const line = plain(text);
  return /^\s*(?:::|##\[)/.test(line) ? `| ${line}` : line;
}

export function forHtml(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text that shows as it is in Markdown, in a table cell too: no markup, HTML, link, mention or reference comes of it. */
export function forMarkdown(text: string): string {
  return plain(text)
    .replace(/[&<>"'|`*_~[\]\\{}!$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\s*)([-+=>#]|\d+[.)])/, (_, space: string, mark: string) => `${space}${BREAK}${mark}`)
    .replaceAll('@', `@${BREAK}`)
    .replace(/(?<!&)#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
    .replaceAll('://', `:${BREAK}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${BREAK}.`);
}

/** A code span with a fence longer than any run of backticks inside; stands in a table cell too when `inTable`. */
export function codeSpan(text: string, inTable = false): string {
  const content = plain(text).trim();
  if (content === '') return '';
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = longest > 0 ? ` ${content} ` : content;
  // In a table `\|` is a bar before anything else is read; a backslash before it would undo that.
  return fence + (inTable ? padded.replace(/\\+(?=\|)/g, '').replaceAll('|', '\\|') : padded) + fence;
}

/** Prose of ours with names in it: `…` pairs become code spans, the rest is shown as it is. */
export function proseMarkdown(text: string, inTable = false): string {
  return text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part, inTable) : forMarkdown(part)))
    .join('');
}

/** A fenced block that its content can't close. */
export function codeBlock(text: string, language: string): string {
  const lines = plainLinesKeepingIndent(text);
  const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

function plainLinesKeepingIndent(text: string): string[] {
  return plainLines(text.replaceAll('\t', '  '));
}

/** Text of a Mermaid node in quotes: everything outside a small alphabet becomes a character code. */
export function forMermaid(text: string): string {
  return [...plain(text)]
    .map((character) => (/[A-Za-z0-9 ./:*_-]/.test(character) ? character : `#${character.codePointAt(0)};`))
    .join('');
}

/** A path as a relative URI reference. */
export function forUri(path: string): string {
  const encoded = path
    .replace(LONE_SURROGATE, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  // A colon in the first segment would make it a scheme; encodeURIComponent has taken care of it.
  return encoded;
}

/** JSON whose every character is visible in a terminal: controls and bidirectional characters become \u escapes. */
export function visibleJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
