import type { Manifest } from '../../src/input/manifest.ts';
import { readManifests } from '../../src/input/manifests.ts';
import { sourceText } from '../../src/input/text.ts';

/** The objects of a YAML text, as a scan of one root would read them. */
export function manifestsOf(text: string, root = 'k8s', namespace: string | null = null): Manifest[] {
  const source = sourceText(`${root}/all.yaml`, text);
  let start = 0;
  return text.split(/^---$/m).flatMap((part, ordinal) => {
    const { manifests, unparseable } = readManifests(source, start, start + part.length, ordinal, {
      root,
      origin: 'raw',
      namespace,
    });
    if (unparseable.length > 0) throw new Error(`fixture: ${unparseable[0]?.reason}`);
    start += part.length + 3;
    return [...manifests];
  });
}
