import type { DestinationsCatalog } from '../config/catalog/destinations.gen.ts';
import type { Json } from '../finding/json.ts';
import type { PolicyView } from './types.ts';

/** Whether a policy's text names a host of Hugging Face. */
export function namesHuggingFace(view: PolicyView, catalog: DestinationsCatalog): boolean {
  return textNamesHuggingFace(view.manifest.value, catalog);
}

/** Whether a value names a host of Hugging Face anywhere. */
export function textNamesHuggingFace(value: Json | undefined, catalog: DestinationsCatalog): boolean {
  const text = JSON.stringify(value ?? null).toLowerCase();
  return catalog.suffixes.some((suffix) =>
    new RegExp(`(?:^|[^a-z0-9-])${suffix.replace(/\./g, '\\.')}(?:[^a-z0-9-]|$)`).test(text),
  );
}
