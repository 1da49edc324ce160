import type { AuditCatalog } from '../config/catalog/audit.gen.ts';
import type { DestinationsCatalog } from '../config/catalog/destinations.gen.ts';
import type { EnginesCatalog } from '../config/catalog/engines.gen.ts';
import type { EnvironmentCatalog } from '../config/catalog/environment.gen.ts';
import type { SecretStoresCatalog } from '../config/catalog/secret-stores.gen.ts';
import type { WorkloadKindsCatalog } from '../config/catalog/workload-kinds.gen.ts';

/** The facts about Hugging Face that reading needs. */
export interface HuggingFaceCatalog {
  readonly audit: AuditCatalog;
  readonly destinations: DestinationsCatalog;
  readonly engines: EnginesCatalog;
  readonly environment: EnvironmentCatalog;
  readonly secretStores: SecretStoresCatalog;
  readonly workloadKinds: WorkloadKindsCatalog;
}
