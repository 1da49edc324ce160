import { type AuditCatalog, audit } from './catalog/audit.gen.ts';
import { type ChartsCatalog, charts } from './catalog/charts.gen.ts';
import { type DestinationsCatalog, destinations } from './catalog/destinations.gen.ts';
import { type EnginesCatalog, engines } from './catalog/engines.gen.ts';
import { type EnvironmentCatalog, environment } from './catalog/environment.gen.ts';
import { type FoldersCatalog, folders } from './catalog/folders.gen.ts';
import { type IdentityCatalog, identity } from './catalog/identity.gen.ts';
import { type RbacCatalog, rbac } from './catalog/rbac.gen.ts';
import { type RotationCatalog, rotation } from './catalog/rotation.gen.ts';
import { type SecretStoresCatalog, secretStores } from './catalog/secret-stores.gen.ts';
import { type WorkloadKindsCatalog, workloadKinds } from './catalog/workload-kinds.gen.ts';
import { ConfigurationError } from './errors.ts';
import { catalogValidator } from './validators.gen.mjs';
import { readValidated } from './yaml-file.ts';

/** All facts about the world that the scan knows, built in and added. */
export interface Catalogs {
  readonly audit: AuditCatalog;
  readonly charts: ChartsCatalog;
  readonly destinations: DestinationsCatalog;
  readonly engines: EnginesCatalog;
  readonly environment: EnvironmentCatalog;
  readonly folders: FoldersCatalog;
  readonly identity: IdentityCatalog;
  readonly rbac: RbacCatalog;
  readonly rotation: RotationCatalog;
  readonly secretStores: SecretStoresCatalog;
  readonly workloadKinds: WorkloadKindsCatalog;
  /** Built-in entries that a user switched off, and where: reported like suppressions. */
  readonly switchedOff?: readonly { readonly id: string; readonly file: string }[];
}

export const builtInCatalogs: Catalogs = {
  audit,
  charts,
  destinations,
  engines,
  environment,
  folders,
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
 * @throws ConfigurationError with file and line: for what the schema refuses, an id that no built-in entry has, a pattern that is none.
 */
export function parseCatalogFile(file: string, text: string): UserCatalog {
  const { value, lineOf } = readValidated(file, text, catalogValidator, 'catalog-invalid');
  const { version: _, disable, ...sections } = value as Readonly<Record<string, unknown>>;
  const catalog = { file, sections: sections as UserCatalog['sections'], disable: (disable ?? []) as string[] };
  for (const [index, id] of catalog.disable.entries()) {
    if (builtInIds().has(id)) continue;
    throw new ConfigurationError('catalog-invalid', `no built-in entry has the id ${id.slice(0, 80)}${similarId(id)}`, {
      file,
      line: lineOf(`/disable/${index}`),
    });
  }
  for (const [section, list] of PATTERNS) {
    const entries = catalog.sections[section]?.[list];
    for (const [index, entry] of (Array.isArray(entries) ? (entries as { pattern?: string }[]) : []).entries()) {
      if (entry.pattern === undefined || isPattern(entry.pattern)) continue;
      throw new ConfigurationError(
        'catalog-invalid',
        'the pattern is no regular expression (escape `(`, `[`, `*`, `+`, `?` that stand for themselves)',
        { file, line: lineOf(`/${section}/${list}/${index}/pattern`) },
      );
    }
  }
  return catalog;
}

/** Lists whose entries carry a regular expression. */
const PATTERNS = [
  ['engines', 'scripts'],
  ['secretStores', 'injectors'],
] as const;

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

function builtInIds(): ReadonlySet<string> {
  return new Set(
    Object.values(builtInCatalogs).flatMap((catalog) => listsOf(catalog).flatMap(([, list]) => list.map(idOf))),
  );
}

function similarId(id: string): string {
  const [near] = [...builtInIds()].filter((known) => known !== '' && (known.includes(id) || id.includes(known))).sort();
  return near === undefined ? ' (rules/catalog lists them)' : ` (did you mean ${near}?)`;
}

/** The built-in facts with a user's entries added (in front: they win) and the switched-off ones left out. */
export function mergeCatalogs(base: Catalogs, added: readonly UserCatalog[]): Catalogs {
  if (added.length === 0) return base;
  const disabled = new Set(added.flatMap(({ disable }) => disable));
  const merged = Object.entries(base).map(([section, catalog]) => {
    const lists = listsOf(catalog).map(([name, list]) => {
      const more = added.flatMap(({ sections }) => (sections[section]?.[name] ?? []) as unknown[]);
      return [name, [...more, ...list.filter((item) => !disabled.has(idOf(item)))]] as const;
    });
    return [section, { ...catalog, ...Object.fromEntries(lists) }] as const;
  });
  const switchedOff = added.flatMap(({ file, disable }) => disable.map((id) => ({ id, file })));
  return { ...(Object.fromEntries(merged) as unknown as Catalogs), switchedOff };
}

function listsOf(catalog: object): [string, readonly unknown[]][] {
  return Object.entries(catalog).flatMap(([name, list]): [string, readonly unknown[]][] =>
    Array.isArray(list) ? [[name, list]] : [],
  );
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}
