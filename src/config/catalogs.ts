import { type ChartsCatalog, charts } from './catalog/charts.gen.ts';
import { type DestinationsCatalog, destinations } from './catalog/destinations.gen.ts';
import { type EnginesCatalog, engines } from './catalog/engines.gen.ts';
import { type EnvironmentCatalog, environment } from './catalog/environment.gen.ts';
import { type IdentityCatalog, identity } from './catalog/identity.gen.ts';
import { type RbacCatalog, rbac } from './catalog/rbac.gen.ts';
import { type RotationCatalog, rotation } from './catalog/rotation.gen.ts';
import { type SecretStoresCatalog, secretStores } from './catalog/secret-stores.gen.ts';
import { type WorkloadKindsCatalog, workloadKinds } from './catalog/workload-kinds.gen.ts';
import { catalogValidator } from './validators.gen.mjs';
import { readValidated } from './yaml-file.ts';

/** All facts about the world that the scan knows, built in and added. */
export interface Catalogs {
  readonly charts: ChartsCatalog;
  readonly destinations: DestinationsCatalog;
  readonly engines: EnginesCatalog;
  readonly environment: EnvironmentCatalog;
  readonly identity: IdentityCatalog;
  readonly rbac: RbacCatalog;
  readonly rotation: RotationCatalog;
  readonly secretStores: SecretStoresCatalog;
  readonly workloadKinds: WorkloadKindsCatalog;
}

export const builtInCatalogs: Catalogs = {
  charts,
  destinations,
  engines,
  environment,
  identity,
  rbac,
  rotation,
  secretStores,
  workloadKinds,
};

/** A catalog file of a user: entries to add by section, ids to switch off. */
export interface UserCatalog {
  readonly file: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly disable: readonly string[];
}

/**
 * Parses a file of `.hf-guardrails/catalog/`.
 * @throws ConfigurationError with file and line.
 */
export function parseCatalogFile(file: string, text: string): UserCatalog {
  const value = readValidated(file, text, catalogValidator, 'catalog-invalid').value as Readonly<
    Record<string, unknown>
  >;
  const { version: _, disable, ...sections } = value;
  return { file, sections: sections as UserCatalog['sections'], disable: (disable ?? []) as string[] };
}

/** The built-in facts with a user's entries added (in front: they win) and the switched-off ones left out. */
export function mergeCatalogs(base: Catalogs, added: readonly UserCatalog[]): Catalogs {
  if (added.length === 0) return base;
  const disabled = new Set(added.flatMap(({ disable }) => disable));
  const merged = Object.entries(base).map(([section, catalog]) => {
    const lists = Object.entries(catalog as Record<string, unknown>).map(([name, list]) => {
      if (!Array.isArray(list)) return [name, list] as const;
      const more = added.flatMap(({ sections }) => (sections[section]?.[name] ?? []) as unknown[]);
      return [name, [...more, ...(list as unknown[]).filter((item) => !disabled.has(idOf(item)))]] as const;
    });
    return [section, Object.fromEntries(lists)] as const;
  });
  return Object.fromEntries(merged) as unknown as Catalogs;
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}
