/** Files handed to an engine: path relative to the render root (`/`-separated) → bytes. */
export type RenderFiles = ReadonlyMap<string, Uint8Array>;

/** Asks for what `helm template` prints. */
export interface HelmRequest {
  readonly engine: 'helm';
  /** Folder or `.tgz` path inside `files`; '' = the render root itself. */
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
  /** Values files in order: a later one wins. */
  readonly values: readonly { readonly file: string; readonly text: string }[];
  /** `--set` expressions, after all values files. */
  readonly set?: readonly string[];
  readonly kubeVersion?: string;
  readonly apiVersions?: readonly string[];
  /** Render `crds/` too, first; left out otherwise, as `helm template` does. */
  readonly includeCrds?: boolean;
  readonly files: RenderFiles;
}

/** Asks for what `kustomize build` prints. */
export interface KustomizeRequest {
  readonly engine: 'kustomize';
  /** Folder of the kustomization inside `files`; '' = the render root itself. */
  readonly directory: string;
  readonly files: RenderFiles;
}

export type RenderRequest = HelmRequest | KustomizeRequest;

/** Where one output line comes from; null = not known. `file` = a path as in `files`. */
export type LineOrigin = { readonly file: string; readonly line: number } | null;

/** One rendered document, in the order of `helm template` (CRDs first) or `kustomize build`. */
export interface RenderedText {
  /** Template (for a packed sub-chart: the archive), or the resource's file of origin; '' where that isn't known. */
  readonly file: string;
  /** helm: the name that the engine gives the template, as in its `# Source:` comments. */
  readonly source?: string;
  readonly text: string;
  /** Per line of `text` (index 0 = line 1); may be shorter than the text. */
  readonly origins: readonly LineOrigin[];
}

export interface RenderFailure {
  readonly kind:
    | 'template'
    | 'values'
    | 'dependency'
    | 'remote'
    | 'plugin'
    | 'deadline'
    | 'memory'
    | 'refused'
    | 'engine';
  /** The engine's own words, one paragraph. */
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  /** What to do about it, imperative. */
  readonly cure: string;
}

export type RenderOutcome =
  | { readonly ok: true; readonly texts: readonly RenderedText[]; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly failure: RenderFailure };

/** Engines are started on first use, shared by further requests, and ended by `close`. */
export interface Renderer {
  /** Never rejects: whatever goes wrong is a failure. Requests are answered one after the other. */
  readonly render: (request: RenderRequest) => Promise<RenderOutcome>;
  readonly close: () => Promise<void>;
}

export interface RendererOptions {
  /** Per request, 20 s unless given. */
  readonly deadlineMs?: number;
  /** Bound of one engine's memory, 1024 MB unless given. */
  readonly memoryMb?: number;
  /** Folder of `render-helm.wasm.br` and `render-kustomize.wasm.br`; found beside the program unless given. */
  readonly wasmDirectory?: string;
}
