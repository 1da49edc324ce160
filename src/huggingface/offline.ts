import type { EnvironmentCatalog } from '../config/catalog/environment.gen.ts';
import type { Environment, Variable } from './variables.ts';

/**
 * The variable that switches a download off, or null. `obeys` is an engine's id, `hub` for Hugging Face's Python libraries, null for a
 * program that knows no such variable. An engine that entries name obeys those only. `"0"` is not offline; a variable that takes precedence
 * and is set decides alone.
 */
export function offlineVariable(
  environment: Environment,
  catalog: EnvironmentCatalog,
  obeys: string | null,
): Variable | null {
  if (obeys === null) return null;
  const own = catalog.offline.filter(({ engines }) => engines?.includes(obeys) === true);
  const entries = own.length > 0 ? own : catalog.offline.filter(({ engines }) => engines === undefined);
  for (const entry of entries) {
    const variable = environment.variables.get(entry.name);
    if (variable?.value === undefined || variable.value === null) continue;
    const first = entry.unless === undefined ? undefined : environment.variables.get(entry.unless)?.value;
    if (first !== undefined && first !== null && first !== '') continue;
    if (entry.values.includes(variable.value.trim().toLowerCase())) return variable;
  }
  return null;
}
