import type { HuggingFaceCatalog } from './catalog.ts';
import { hostsIn, isHuggingFace } from './hosts.ts';
import { hostMention, type Mention } from './mention.ts';
import { readModel } from './models.ts';
import { evidence, placeAt, type Surface, type Text } from './surface.ts';

const MAX_SCRIPT = 500_000;
const cache = new Map<string, RegExp>();

/** Calls that a container's shell texts and mounted files make: command-line downloads, library calls, addresses in code. Comments are passed over. */
export function scriptMentions(surface: Surface, catalog: HuggingFaceCatalog): Mention[] {
  const mentions: Mention[] = [];
  for (const text of surface.scripts) {
    const source = text.text.length > MAX_SCRIPT ? text.text.slice(0, MAX_SCRIPT) : text.text;
    let offset = 0;
    for (const line of source.split('\n')) {
      if (!/^\s*(?:#|\/\/)/.test(line)) mentions.push(...lineMentions(line, offset, text, catalog));
      offset += line.length + 1;
    }
  }
  return mentions;
}

function lineMentions(line: string, offset: number, text: Text, catalog: HuggingFaceCatalog): Mention[] {
  if (line.length > 20_000) return [];
  const mentions: Mention[] = [];
  for (const script of catalog.engines.scripts) {
    const match = patternOf(script.pattern).exec(line);
    if (match === null) continue;
    const at = placeAt(text, offset + match.index);
    const reference = match[1] === undefined ? null : readModel(match[1], { bare: true, singleSegment: true });
    if (reference?.type === 'elsewhere') continue;
    const id = reference?.type === 'hub' ? reference.id : null;
    const model = id !== null && script.id === 'load-dataset' ? `datasets/${id}` : id;
    if (script.id === 'snapshot-download-variable' && mentions.length > 0) continue;
    mentions.push({ kind: 'download', model, at, evidence: [evidence(at, line)], confidence: 'high' });
  }
  if (text.kind === 'file') {
    for (const mention of hostsIn(line)) {
      if (!mention.isUrl || !isHuggingFace(mention.host, catalog.destinations)) continue;
      mentions.push(...hostMention(mention, catalog, placeAt(text, offset + mention.offset), line, false));
    }
  }
  return mentions;
}

function patternOf(pattern: string): RegExp {
  let compiled = cache.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(pattern);
    cache.set(pattern, compiled);
  }
  return compiled;
}
