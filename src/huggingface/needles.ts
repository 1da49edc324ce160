import type { HuggingFaceCatalog } from './catalog.ts';

/** Texts of which a document must hold at least one (letter case aside) to call Hugging Face by itself. */
export function needles(catalog: HuggingFaceCatalog): string[] {
  const texts = new Set([
    'huggingface',
    'hugging_face',
    'hf://',
    'hf.co',
    'hf_',
    '--hf-',
    '--model',
    '--tokenizer',
    '--pretrained',
    '--base-model',
    '--base_model',
    '--dataset',
    '--repo-id',
    '--processor',
    'pretrained_model',
    'inferenceclient(',
  ]);
  for (const script of catalog.engines.scripts)
    if (script.engines === undefined) for (const word of script.words ?? []) texts.add(word);
  for (const { name } of [...catalog.environment.tokens, ...catalog.environment.endpoints])
    texts.add(name.toLowerCase());
  for (const suffix of catalog.destinations.suffixes) texts.add(suffix);
  for (const { host } of catalog.destinations.hosts) texts.add(host.replace(/^\*\./, '').toLowerCase());
  for (const { host } of catalog.destinations.mirrors ?? []) texts.add(host.toLowerCase());
  for (const engine of catalog.engines.engines) {
    for (const image of engine.images ?? []) texts.add(image.toLowerCase().replace(/^\//, ''));
    for (const command of engine.commands ?? []) texts.add((command.split(' ')[0] ?? command).toLowerCase());
    for (const variable of engine.variables ?? []) texts.add(variable.toLowerCase());
  }
  for (const kind of catalog.workloadKinds.kinds) {
    if (kind.models === undefined && kind.tokens === undefined && kind.claims === undefined) continue;
    for (const group of kind.groups) if (group !== '') texts.add(group);
  }
  return [...texts].filter((text) => text.length > 2);
}
