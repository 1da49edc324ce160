import type { Container } from '../kube/workload.ts';
import type { Call } from './types.ts';
import type { Environment } from './variables.ts';

/** Revisions that a container names for its downloads, as written. */
export interface NamedRevisions {
  readonly revisions: readonly string[];
  /** True where the model is an argument of a program, so that a revision would be one too. */
  readonly isArgument: boolean;
}

const ARGUMENT = /(?:^|\s)--(?:model[-_])?revision[=\s]+["']?([^\s"']+)/g;
const CODE = /\brevision\s*=\s*["']([^"']{1,100})["']/g;
const VARIABLE = /^(?:[A-Z0-9]+_)*REVISION$/;

/** Reads `--revision x`, `REVISION=x`, `org/name@x`, `org/name:x`, `…/resolve/x/…` and `revision="x"`. Linear in the texts. */
export function revisionsOf(call: Call, container: Container, environment: Environment): NamedRevisions {
  const line = [...container.command, ...container.args].join(' ');
  const found: string[] = [];
  for (const pattern of [ARGUMENT, CODE]) for (const [, text] of line.matchAll(pattern)) found.push(text ?? '');
  for (const [name, { value }] of environment.variables)
    if (VARIABLE.test(name) && value !== null && value !== undefined && value !== '') found.push(value);
  const { model } = call;
  const texts = [line, ...call.evidence.map(({ text }) => text)];
  if (model !== null) {
    for (const text of texts) {
      for (let at = text.indexOf(model); at >= 0; at = text.indexOf(model, at + 1)) {
        const after = /^(?:[@:]|\/(?:resolve|tree|raw|blob)\/)([\w.-]{1,100})/.exec(
          text.slice(at + model.length, at + model.length + 120),
        );
        if (after?.[1] !== undefined) found.push(after[1]);
      }
    }
  }
  return { revisions: [...new Set(found)], isArgument: model !== null && line.includes(model) };
}
