import { isObject, type Json, type JsonObject } from '../../finding/json.ts';

/** Words that YAML reads as something else than a text. */
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n|~|[-+.\d].*)$/i;

/**
 * A kustomization as text: one entry of a list on each line, and the charts that it installs field by field, so that what isn't here can be commented
 * out. All else is JSON, which YAML is, too.
 */
export function kustomizationText(fields: JsonObject): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length === 0) return [`${key}: ${written(value)}`];
    return [`${key}:`, ...value.flatMap((item: Json) => (key === 'helmCharts' ? entry(item) : [`- ${written(item)}`]))];
  });
  return `${lines.join('\n')}\n`;
}

function entry(item: Json): string[] {
  const fields = isObject(item) ? Object.entries(item) : [];
  if (fields.length === 0) return [`- ${written(item)}`];
  return fields.map(([key, value], index) => `${index === 0 ? '-' : ' '} ${key}: ${written(value ?? null)}`);
}

function written(value: Json): string {
  return typeof value === 'string' && /^[\w./-]+$/.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value);
}
