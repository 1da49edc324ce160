import type { Catalogs } from '../config/catalogs.ts';
import type { Config } from '../config/config.ts';
import type { IgnoreEntry } from '../config/ignore.ts';
import type { BaselineEntry } from '../finding/baseline.ts';
import type { Tree } from '../input/tree.ts';
import type { IntentFile } from '../intent/types.ts';
import type { RenderSession } from '../render/session.ts';
import type { PulledChart } from '../render/settings.ts';

export interface ScanOptions {
  readonly tree: Tree;
  /** The scanned root as given. */
  readonly root: string;
  /** From the top of the repository to the scanned root: '' or ending in '/'. */
  readonly repositoryPrefix: string;
  readonly config: Config;
  readonly catalogs: Catalogs;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Put into the report only where it was given, so that reports can be repeated. */
  readonly nowText: string | null;
  readonly commit: string | null;
  /** Folders and bundles that are read for policies only, by cluster. */
  readonly policySources?: readonly { readonly cluster: string; readonly tree: Tree }[];
  /** Charts that an earlier step pulled, by the references of the configuration. */
  readonly charts?: readonly PulledChart[];
  /** The revision to compare with; judged with the same settings. */
  readonly base?: {
    readonly revision: string;
    readonly tree: Tree;
    /** Further policy sources as the base has them; default: the head's. */
    readonly policySources?: readonly { readonly cluster: string; readonly tree: Tree }[];
  } | null;
  /** Whose ignore comments hold where there is a base; the head's are those of a change that is still to be judged. */
  readonly trust?: 'base' | 'head';
  /** Who may call what, as declared; none = nothing is judged by intent. */
  readonly intent?: IntentFile | null;
  /** Findings that were accepted before. */
  readonly baseline?: readonly BaselineEntry[];
  /** True where a path from the top of the repository belongs to this scan; default: all under the prefix. */
  readonly isScanned?: (path: string) => boolean;
  /** The `ignore` entries of the working tree's own configuration, where another one applies. */
  readonly ownIgnore?: readonly IgnoreEntry[];
  /** Sentences about settings that don't apply here, for the report. */
  readonly trustNotes?: readonly string[];
  /** Written objects (`writtenKey`) that are deployed no more with what they belong to. */
  readonly leftOut?: ReadonlySet<string>;
  /** Parse every document instead of the relevant ones: slower, and the result is the same. */
  readonly everything?: boolean;
  /** Judge every root once with each alternative of others, also where those can't change an answer: slower, and the result is the same. */
  readonly everyAlternative?: boolean;
  /** Engines that the caller started and closes; without them the scan starts its own where it meets a chart or a kustomization. */
  readonly rendering?: RenderSession;
}
