import type { EnvironmentCatalog } from '../config/catalog/environment.gen.ts';
import type { Environment, Variable } from './variables.ts';

/** The variable that switches calls off, or null. `"0"` is not offline; a variable that takes precedence and is set decides alone. */
export function offlineVariable(environment: Environment, catalog: EnvironmentCatalog): Variable | null {
  for (const entry of catalog.offline) {
    const variable = environment.variables.get(entry.name);
    if (variable?.value === undefined || variable.value === null) continue;
    const first = entry.unless === undefined ? undefined : environment.variables.get(entry.unless)?.value;
    if (first !== undefined && first !== null && first !== '') continue;
    if (entry.values.includes(variable.value.trim().toLowerCase())) return variable;
  }
  return null;
}
