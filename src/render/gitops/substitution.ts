import { parseYaml } from '../../input/yaml.ts';
import type { RenderTarget } from '../targets.ts';
import type { FluxVariables } from './flux-kustomization.ts';
import { substitute } from './substitute.ts';

/** What Flux does to each built object once its variables are known. */
export function substitutionOf({
  lookup,
  open,
  placeOf,
}: FluxVariables): Required<Pick<RenderTarget, 'edit' | 'keep' | 'refuse' | 'placeOf'>> {
  // Where a source of values can't be read, any name may have its value there.
  const isOpen = open.length > 0;
  return {
    placeOf,
    edit: (text) => (isExempt(text) ? text : substitute(text, lookup, isOpen).text),
    keep: (text) => {
      if (isOpen || isExempt(text)) return null;
      const kept = substitute(text, lookup, true);
      return kept.missing.length === 0 ? null : kept.text;
    },
    refuse: (text) => {
      if (!text.includes('$') || isExempt(text)) return null;
      const { text: filled, problem, problemAt = 0 } = substitute(text, lookup, isOpen);
      if (problem !== null)
        return { reason: `variable substitution failed: ${problem}`, part: lineFrom(text, problemAt) };
      if (filled === text) return null;
      const parsed = parseYaml(filled);
      if (parsed.ok) return null;
      const { reason, offset } = parsed.failure;
      const line = filled.slice(0, offset).split('\n').length - 1;
      return {
        reason: `it is no YAML once its variables are filled in: ${reason}`,
        part: text.split('\n')[line]?.trim() ?? '',
      };
    },
  };
}

function lineFrom(text: string, offset: number): string {
  return (
    text
      .slice(offset)
      .split('\n', 1)[0]
      ?.replace(/["']+$/, '') ?? ''
  );
}

/** An object can be left out of the substitution (fluxcd/pkg/kustomize: label or annotation `substitute: disabled`). */
function isExempt(text: string): boolean {
  const metadata = text.includes(DISABLED) ? (/^metadata:\n(?:[ \n].*\n?)*/m.exec(text)?.[0] ?? '') : '';
  let section = '';
  return metadata.split('\n').some((line) => {
    if (/^ {2}\S/.test(line)) section = line.trim();
    return /^(?:labels|annotations):$/.test(section) && line === `    ${DISABLED}`;
  });
}

const DISABLED = 'kustomize.toolkit.fluxcd.io/substitute: disabled';
