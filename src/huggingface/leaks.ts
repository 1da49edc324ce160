import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import type { Evidence, Place } from '../finding/types.ts';
import type { TokenReference } from '../kube/token-reference.ts';
import type { HuggingFaceCatalog } from './catalog.ts';
import { type FoundLeak, inAddress, LEAK_WAYS, repeatOf, type TokenNames } from './leak-signs.ts';
import { readLeakingShell } from './leaks-shell.ts';
import type { Surface } from './surface.ts';
import { evidence, placeAt, type Text } from './text.ts';

/** A line by which a container puts its token where others read it. */
export interface Leak extends Pick<FoundLeak, 'way' | 'variable' | 'program' | 'says'> {
  readonly pod: number;
  readonly container: string;
  readonly at: Place;
  readonly evidence: Evidence;
}

/**
 * Where a container gives its token away: in arguments that Kubernetes or a shell fills in, in what its shell prints or traces. A token that is
 * written out is none of it: that it stands in the repository is what has to be told.
 */
export function leaksOf(surface: Surface, references: readonly TokenReference[], catalog: HuggingFaceCatalog): Leak[] {
  const names = namesOf(references, catalog);
  if (names.variables.size + names.files.size === 0) return [];
  const { line, shells } = surface.written();
  const leak = (text: Text, { offset, shown, ...found }: FoundLeak): Leak => {
    const at = placeAt(text, offset);
    return { ...found, pod: surface.podIndex, container: surface.container.name, at, evidence: evidence(at, shown) };
  };
  return worstOfLines([
    ...filledIn(line, surface, names, catalog.audit).map(({ text, found }) => leak(text, found)),
    ...shells.flatMap(({ text, isTraced }) =>
      readLeakingShell(text.text, isTraced, names, catalog.audit).map((found) => leak(text, found)),
    ),
  ]);
}

const IN_ENVIRONMENT: ReadonlySet<string> = new Set(['env', 'envFrom', 'argument']);

function namesOf(references: readonly TokenReference[], { environment }: HuggingFaceCatalog): TokenNames {
  const held = references.filter(({ reference, injector }) => reference !== 'none' && injector !== 'hf-oidc');
  const isFile = ({ variable }: TokenReference): boolean => variable?.startsWith('/') === true;
  const variables = held.filter((one) => !isFile(one) && IN_ENVIRONMENT.has(one.reference));
  const settable = environment.tokens
    .filter(({ file, keyless }) => file !== true && keyless !== true)
    .map(({ name }) => name);
  // An argument is a variable that nothing here sets: its image, its runtime or who applies it does.
  const isOpen = held.some(
    ({ reference, variable, value }) => reference === 'argument' && (variable ?? value) === null,
  );
  return {
    variables: new Set([...variables.flatMap(({ variable }) => variable ?? []), ...(isOpen ? settable : [])]),
    settable: new Set(settable),
    files: new Set(held.filter(isFile).flatMap(({ variable }) => variable ?? [])),
  };
}

/** Words into which Kubernetes puts the value of a variable: `$(HF_TOKEN)`, but not `$$(HF_TOKEN)`. */
function filledIn(
  words: readonly Text[],
  { container }: Surface,
  names: TokenNames,
  catalog: AuditCatalog,
): { readonly text: Text; readonly found: FoundLeak }[] {
  const texts = words.map(({ text }) => text);
  const first = texts[0] ?? '';
  const program = first.startsWith('-') || container.command.length === 0 ? 'the entry point' : basename(first);
  return words.flatMap((text, index) => {
    const match = [...text.text.matchAll(/\$(\$|\(([^()$]{1,256})\))/g)].find(
      ([, , name]) => name !== undefined && names.variables.has(name),
    );
    const variable = match?.[2];
    if (match === undefined || variable === undefined) return [];
    const repeats = repeatOf(texts, index, container.image, catalog);
    const isFlag = texts[index - 1]?.startsWith('-') === true;
    const found: FoundLeak = {
      way: repeats !== undefined ? 'printed' : inAddress(text.text, match[0]) ? 'address' : 'argument',
      variable,
      program: repeats?.command ?? program,
      says: repeats?.says ?? '',
      offset: match.index,
      shown: text.text.length > 200 ? match[0] : `${isFlag ? `${texts[index - 1]} ` : ''}${text.text}`,
    };
    return [{ text, found }];
  });
}

function basename(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** One a line: the way by which most can read the token. */
function worstOfLines(leaks: readonly Leak[]): Leak[] {
  const kept = new Map<string, Leak>();
  for (const leak of leaks) {
    const key = `${leak.at.file}:${leak.at.line}`;
    const known = kept.get(key);
    if (known === undefined || LEAK_WAYS.indexOf(leak.way) < LEAK_WAYS.indexOf(known.way)) kept.set(key, leak);
  }
  return [...kept.values()];
}
