import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What GitHub makes of a Markdown text, HTML let through as it lets through what its sanitizer allows. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Elements that our own texts use, each with the attributes that it may have. */
const OWN: Readonly<Record<string, RegExp>> = {
  h2: /^$/,
  h3: /^$/,
  p: /^$/,
  br: /^\/?$/,
  strong: /^$/,
  sub: /^$/,
  code: /^(class="language-(?:yaml|mermaid)")?$/,
  pre: /^$/,
  table: /^$/,
  thead: /^$/,
  tbody: /^$/,
  tr: /^$/,
  th: /^(align="right")?$/,
  td: /^(align="right")?$/,
  details: /^(?:open)?$/,
  summary: /^$/,
  ul: /^$/,
  li: /^$/,
  blockquote: /^$/,
  a: /^href="https:\/\/github\.com\/o\/r\/(?:blob\/c{40}\/[^"]*#L\d+|actions\/runs\/5)"$/,
};

/** Elements, links, mentions and references in the rendered page that aren't ours; none, where nothing escaped. */
export function intruders(html: string): string[] {
  const found: string[] = [];
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([a-z!][a-z0-9-]*)([^>]*)>?/gi)) {
    const allowed = OWN[name.toLowerCase()];
    if (tag.startsWith('</') ? allowed === undefined : allowed?.test(attributes.trim()) !== true) found.push(tag);
  }
  // GitHub looks for mentions and references in text outside code and links.
  const text = html
    .replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  found.push(...(text.match(/(?:^|[^\w`/])@[a-z0-9][\w-]*(?:\/[\w-]+)?/gi) ?? []));
  found.push(...(text.match(/(?:^|[^\w&])(?:#|GH-|[\w-]+\/[\w.-]+#)\d+\b/gi) ?? []));
  found.push(...(text.match(/https?:\/\/\w|www\.\w/gi) ?? []));
  found.push(...(text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g) ?? []));
  return found;
}
