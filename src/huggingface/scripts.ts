import type { EnginesCatalog } from '../config/catalog/engines.gen.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { hostsIn, isHuggingFace } from './hosts.ts';
import { inferenceMentions } from './inference-client.ts';
import { hostMention, type Mention } from './mention.ts';
import { readModel } from './models.ts';
import type { Surface } from './surface.ts';
import { evidence, placeAt, type Text } from './text.ts';

type Script = EnginesCatalog['scripts'][number];

const MAX_SCRIPT = 500_000;
const MAX_LINE = 20_000;
const MAX_CALL = 600;
const cache = new Map<string, RegExp>();

/** A line of a script that is no comment, with what the call that begins on it may need of the following lines. */
interface Line {
  readonly text: string;
  readonly call: string;
  readonly after: string;
  readonly offset: number;
}

/** Calls that a container's shell texts, code and mounted files make: command-line downloads, library calls, addresses in code. Comments are passed over. */
export function scriptMentions(
  surface: Surface,
  catalog: HuggingFaceCatalog,
  usesHub: boolean,
  engines: ReadonlySet<string>,
): Mention[] {
  const mentions: Mention[] = [];
  const patterns = catalog.engines.scripts.filter(
    (script) => script.engines === undefined || script.engines.some((id) => engines.has(id)),
  );
  for (const text of surface.scripts) {
    const whole = text.text.length > MAX_SCRIPT ? text.text.slice(0, MAX_SCRIPT) : text.text;
    const source = text.kind === 'secret' ? whole : withVariables(whole, surface);
    const names = valuesIn(source);
    for (const line of linesOf(source)) {
      const found = patterns.flatMap((script) => read(script, line, text, names, usesHub));
      const known = found.some((mention) => mention.model !== null);
      mentions.push(...found.filter((mention) => !known || mention.model !== null));
      mentions.push(...inferenceMentions(line.call, placeAt(text, line.offset), line.text, catalog));
      if (text.kind !== 'file' && text.kind !== 'secret') continue;
      for (const mention of hostsIn(line.text)) {
        if (!mention.isUrl || !isHuggingFace(mention.host, catalog.destinations)) continue;
        mentions.push(...hostMention(mention, catalog, placeAt(text, line.offset + mention.offset), line.text, false));
      }
    }
  }
  return mentions;
}

function linesOf(source: string): Line[] {
  const texts = source.split('\n');
  const lines: Line[] = [];
  let offset = 0;
  for (const [index, text] of texts.entries()) {
    if (!/^\s*(?:#|\/\/)/.test(text) && text.length <= MAX_LINE) {
      const after = texts
        .slice(index, index + 5)
        .join('\n')
        .slice(0, MAX_CALL + text.length);
      lines.push({ text, offset, after, call: /\(\s*$/.test(text) ? after.replace(/\s*\n\s*/g, '') : text });
    }
    offset += text.length + 1;
  }
  return lines;
}

function read(script: Script, line: Line, text: Text, names: ReadonlyMap<string, string>, usesHub: boolean): Mention[] {
  const lower = line.text.toLowerCase();
  if (script.words !== undefined && !script.words.some((word) => lower.includes(word))) return [];
  const match = patternOf(script.pattern).exec(line.call);
  if (match === null || (script.unless !== undefined && line.after.includes(script.unless))) return [];
  const at = placeAt(text, line.offset + Math.min(match.index, line.text.length));
  const written = match[1] || (match[2] === undefined ? undefined : names.get(match[2]));
  const rules = { bare: true, singleSegment: script.singleSegment === true || /[-\d]/.test(written ?? '') };
  const reference = written === undefined || written === '' ? null : readModel(written, rules);
  if (reference?.type === 'elsewhere') return [];
  if (script.unsure === true && reference === null && !usesHub) return [];
  const id = script.model ?? (reference?.type === 'hub' ? reference.id : null);
  const model = id !== null && script.dataset === true && !id.startsWith('datasets/') ? `datasets/${id}` : id;
  const base = { model, at, evidence: [evidence(at, line.text)] };
  const confidence = script.unsure === true && model === null ? 'medium' : 'high';
  if (script.purpose === undefined) return [{ ...base, kind: 'download', obeys: 'hub', confidence }];
  const host = script.purpose === 'hub-api' ? 'huggingface.co' : 'router.huggingface.co';
  return [{ ...base, kind: 'host', host, port: 443, scheme: 'https', purpose: script.purpose, confidence }];
}

/** The script with the variables that it reads in Python replaced by their values, as far as they are known; lines stay where they are. */
function withVariables(source: string, surface: Surface): string {
  if (!source.includes('environ') && !source.includes('getenv')) return source;
  return source.replace(
    /\bos\.(?:environ(?:\.get)?|getenv)[[(]\s{0,20}["'](\w{1,80})["']\s{0,20}(?:,\s{0,20}["']([^"'\n]{1,200})["']\s{0,20})?[\])]/g,
    (whole, name: string, fallback: string | undefined) => {
      const value = surface.environment.variables.get(name)?.value ?? fallback;
      return value === undefined || /["'\n\\]/.test(value) ? whole : `"${value}"`;
    },
  );
}

/** Names that a script sets to a text: `model_id = "org/name"`. */
function valuesIn(source: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const match of source.matchAll(
    /^[ \t]*([A-Za-z_]\w{0,80})[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*f?["']([^"'\n]{1,200})["']/gm,
  ))
    values.set(match[1] ?? '', match[2] ?? '');
  return values;
}

function patternOf(pattern: string): RegExp {
  let compiled = cache.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(pattern);
    cache.set(pattern, compiled);
  }
  return compiled;
}
