/** What a model reference says about where the model comes from. */
export type ModelReference =
  | { readonly type: 'hub'; readonly id: string | null; readonly isDataset: boolean }
  /** Not fetched from Hugging Face; `why` says from where. */
  | { readonly type: 'elsewhere'; readonly why: string }
  /** A variable or template that nothing resolves. */
  | { readonly type: 'unknown'; readonly text: string };

const HUB_PREFIX = /^(?:(?:pvc\+)?hf:\/\/|huggingface:\/\/|(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/)/i;
const REPO_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
const LEGACY_ID = /^[A-Za-z0-9][\w.-]{0,95}$/;
/** Why a value that is neither an id nor an address leads nowhere. */
export const NO_ID = 'no Hugging Face id';
const UNRESOLVED = /\$[({A-Za-z_]|\{\{/;
/** A hole that somebody fills before the file is applied: `MODEL_ID`, `V_MODEL_REPO`. */
const PLACEHOLDER = /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|MODEL|REPO)$/;
/** What stands before the id of something that is no model. */
const COLLECTIONS = new Set(['datasets', 'buckets']);
const OTHER_SCHEMES: Readonly<Record<string, string>> = {
  pvc: 'a PersistentVolumeClaim',
  s3: 'an S3 bucket',
  gs: 'a GCS bucket',
  gcs: 'a GCS bucket',
  oci: 'an OCI image',
  'oci+native': 'an OCI image',
  'oci+fetch': 'an OCI image',
  modelscope: 'ModelScope',
  ms: 'ModelScope',
  ngc: "NVIDIA's NGC",
  ollama: "Ollama's registry",
  file: 'a local path',
  tos: 'a TOS bucket',
  obs: 'an OBS bucket',
  oss: 'an OSS bucket',
  azureml: 'Azure ML',
  abfs: 'Azure storage',
  hdfs: 'HDFS',
  webhdfs: 'HDFS',
  kaggle: 'Kaggle',
  docker: 'an image',
  http: 'a URL',
  https: 'a URL',
};

/** Reads a model reference. `bare` = in this place an id without a scheme is a Hugging Face id; `singleSegment` = one without an organisation too. */
export function readModel(
  raw: string,
  rules: { readonly bare: boolean; readonly singleSegment?: boolean },
): ModelReference {
  const text = raw.trim().replace(/^["']|["']$/g, '');
  if (text === '') return { type: 'elsewhere', why: 'no value' };
  const prefix = HUB_PREFIX.exec(text);
  if (prefix !== null) return hubId(text.slice(prefix[0].length));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined) return { type: 'elsewhere', why: OTHER_SCHEMES[scheme] ?? `${scheme}://` };
  if (/^(?:\/|\.{1,2}(?:\/|$)|~)/.test(text)) return { type: 'elsewhere', why: `the local path ${text}` };
  if (UNRESOLVED.test(text) || /^<.*>$/.test(text) || PLACEHOLDER.test(text)) return { type: 'unknown', text };
  const id = text.replace(/[:@][\w.-]*$/, '');
  if (!rules.bare) return { type: 'elsewhere', why: 'no Hugging Face address' };
  if (REPO_ID.test(id) && !id.includes('..') && !/\.(?:gguf|bin|safetensors|pt|onnx|json|yaml|engine|plan)$/i.test(id))
    return { type: 'hub', id, isDataset: false };
  if (rules.singleSegment === true && LEGACY_ID.test(id) && !/^\d+$/.test(id))
    return { type: 'hub', id, isDataset: false };
  return { type: 'elsewhere', why: NO_ID };
}

/** The id in what follows a hub address: `datasets/org/name/resolve/…`, `org/name:rev`, `org/name/tree/main`. */
export function hubId(rest: string): ModelReference {
  const parts = rest.replace(/^\/+/, '').split(/[?#]/)[0]?.split('/') ?? [];
  const collection = COLLECTIONS.has(parts[0] ?? '') ? (parts[0] ?? null) : null;
  const isDataset = collection === 'datasets';
  const own =
    collection !== null || parts[0] === 'spaces' || parts[0] === 'api' || parts[0] === 'models'
      ? parts.slice(1)
      : parts;
  const organisation = own[0] ?? '';
  const name = (own[1] ?? '').replace(/\.git$/, '').replace(/[:@][\w.-]*$/, '');
  const id = `${organisation}/${name}`;
  // A variable in the file's part leaves the repository known.
  if (UNRESOLVED.test(own.slice(0, 2).join('/'))) return { type: 'unknown', text: rest };
  if (REPO_ID.test(id)) return { type: 'hub', id: collection === null ? id : `${collection}/${id}`, isDataset };
  return { type: 'hub', id: LEGACY_ID.test(organisation) && own.length === 1 ? organisation : null, isDataset };
}
