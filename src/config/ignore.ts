/** One entry of the configuration's `ignore`, with where it is written. */
export interface IgnoreEntry {
  readonly rules: readonly string[];
  /** Globs of files, relative to the top of the repository; none = everywhere. */
  readonly paths: readonly string[];
  /** Patterns of workloads; none = every finding. */
  readonly workloads: readonly string[];
  readonly until: string | null;
  /** '' where the entry gives none: it suppresses nothing then. */
  readonly reason: string;
  /** The configuration file, relative to the top of the repository, and the entry's line. */
  readonly file: string;
  readonly line: number;
}
