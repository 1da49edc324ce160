import { nearest } from '../config/edit-distance.ts';

/** A text without it holds nothing that is close to an ignore comment. */
export const NEAR_MARK = /hf[-_ \t]?g|guard-?rails?[ \t]*[:=]/i;

const TOOL = 'hf-guardrails';
const VERBS = ['ignore', 'ignore-object', 'ignore-file'];
/** What other tools call it. */
const OTHER_VERBS = ['disable', 'skip', 'suppress', 'allow', 'accept', 'exclude', 'nolint'];
/** A comment that begins with one word, or with the two of `hf guardrails`. */
const OPENING = /^(hf[ \t]guard[-_]?rails?|[a-z][a-z_-]{6,18})[ \t]*([:=]?)[ \t]*(.*)$/i;
const VERB = /^([a-z]{4,12}(?:-[a-z]{2,12}){0,3})(?![\w-]*\w)(.*)$/i;
/** How a suppression goes on: with a rule, a reason, an end; or not at all. */
const GOES_ON = /^[ \t]*(?:[:=,(]?[ \t]*HF[ -]?\d{3}\b|--|until\b|$)/i;
const IS_COMPLETE = /^[ \t]*(?:[:=,(]?[ \t]*HF[ -]?\d{3}\b[ \t),]*)*(?:--|until\b|$)/i;

/**
 * What is wrong with a comment (its text after `#`) that was probably meant to ignore findings and isn't understood; null for any other comment: a
 * sentence that mentions the tool is none.
 */
export function nearMiss(comment: string): string | null {
  const [, word = '', sign = '', tail = ''] = OPENING.exec(comment.trim()) ?? [];
  if (word === '' || nearest(word.replace(/[ \t]/g, '-'), [TOOL]) === undefined) return null;
  const should = (written: string, verb: string): string =>
    `\`${written.trim().slice(0, 60)}\` is not understood; write \`${TOOL}: ${verb} HF203 -- reason\``;
  if (/^HF\d{3}\b/i.test(tail)) return IS_COMPLETE.test(tail) ? should(`${word}${sign} ${tail}`, 'ignore') : null;
  const [, verb = '', rest = ''] = VERB.exec(tail) ?? [];
  if (verb === '' || !GOES_ON.test(rest)) return null;
  const written = `${word}${sign} ${verb}`;
  if (/^ignore-/i.test(verb) && !VERBS.includes(verb.toLowerCase()))
    return `there is no \`${verb}\`; write \`ignore\` for the line or the node below, \`ignore-object\` or \`ignore-file\``;
  const isSentence = /(?:ed|es|ing|s)$/i.test(verb) || !/HF[ -]?\d{3}/i.test(rest);
  if (isSentence && !IS_COMPLETE.test(rest)) return null;
  const meant = nearest(verb, VERBS) ?? (nearest(verb, OTHER_VERBS) === undefined ? null : 'ignore');
  return meant === null ? null : should(written, meant);
}
