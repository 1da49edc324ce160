/** Where a token may come from, as the intent file names it. */
export type TokenOrigin = 'keyless' | 'dynamic' | 'store' | 'encrypted' | 'none';
/** What a model is used for. */
export type Activity = 'download' | 'inference' | 'train' | 'upload';
/** What a trail of calls shows, weakest first. */
export type AuditLevel = 'flow' | 'dns' | 'sni' | 'http';

/** Whom an intent names: pods of one namespace with this service account, with all of these labels, or both. */
export interface Who {
  readonly namespace: string;
  readonly serviceAccount: string | null;
  readonly labels: Readonly<Record<string, string>>;
}

/** One entry of `may`. */
export interface Entry {
  /** Globs of repository ids. */
  readonly use: readonly string[];
  /** Globs of hosts, and the shorthands `hub` and `inference`. */
  readonly at: readonly string[];
  /** null = for whatever. */
  readonly for: Activity | null;
  readonly line: number;
}

/** What must hold beside `may`; each with the line that asks for it. */
export type Condition = { readonly line: number } & (
  | { readonly kind: 'token.from'; readonly value: readonly TokenOrigin[] }
  /** ISO 8601 duration. */
  | { readonly kind: 'token.maxAge'; readonly value: string }
  | { readonly kind: 'token.exclusive' }
  | { readonly kind: 'token.chain'; readonly value: 'asserted' | 'proved' }
  | { readonly kind: 'region'; readonly value: readonly string[] }
  | { readonly kind: 'data'; readonly value: string }
  | { readonly kind: 'private' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'revision' }
  | { readonly kind: 'egressIP' }
  | { readonly kind: 'audit'; readonly value: AuditLevel }
);

/** One grant: who may use what, provided what. */
export interface Intent {
  readonly name: string;
  /** Last day on which it holds, `YYYY-MM-DD`; null = no end. */
  readonly until: string | null;
  readonly who: Who;
  readonly may: readonly Entry[];
  /** The file's own conditions and this intent's, tightened. */
  readonly conditions: readonly Condition[];
  /** Line of its name. */
  readonly line: number;
}

/** A validated intent file. */
export interface IntentFile {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly intents: readonly Intent[];
}
