import { stringify } from 'yaml';
import type { EffectiveConfig } from '../config/effective.ts';
import { isObject, type Json } from '../finding/json.ts';

const COLUMN = 44;

/** An effective configuration as YAML that can be used again, each value with where it comes from. */
export function configYaml({ config, origins, unset }: EffectiveConfig): string {
  const lines: string[] = [];
  const from = (pointer: string): string => origins[pointer] ?? 'default';
  const add = (text: string, pointer: string): void => {
    lines.push(`${text.padEnd(COLUMN)} # ${from(pointer)}`);
  };
  const write = (value: Json | undefined, pointer: string, head: string, indent: string): void => {
    if (isObject(value) && Object.keys(value).length > 0) {
      lines.push(`${indent}${head}`);
      for (const [key, child] of Object.entries(value))
        write(child, `${pointer}/${escaped(key)}`, `${scalar(key)}:`, `${indent}  `);
    } else if (Array.isArray(value) && value.length > 0) {
      lines.push(`${indent}${head}`);
      for (const [index, item] of value.entries()) {
        const at = `${pointer}/${index}`;
        // An entry that is a mapping stands on one line: its parts come from one place.
        add(`${indent}  - ${isObject(item) ? flow(item) : scalar(item)}`, at);
      }
    } else
      add(`${indent}${head} ${isObject(value) || Array.isArray(value) ? flow(value) : scalar(value ?? null)}`, pointer);
  };
  for (const [key, value] of Object.entries(config)) write(value, `/${escaped(key)}`, `${scalar(key)}:`, '');
  if (unset.length > 0) lines.push('', `# Not set: ${unset.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function scalar(value: Json): string {
  return stringify(value, { lineWidth: 0, version: '1.2' }).trimEnd().split('\n').length === 1
    ? stringify(value, { lineWidth: 0 }).trimEnd()
    : JSON.stringify(value);
}

function flow(value: Json): string {
  return JSON.stringify(value);
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
