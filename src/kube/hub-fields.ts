import { isObject, type Json, type JsonObject, listAt, type Path } from '../finding/json.ts';

/** A field of an object that says that something of Hugging Face's is used: a repository, variables with a token, or a Secret with one. */
export interface HubField {
  readonly type: 'model' | 'dataset' | 'token' | 'secret';
  readonly path: Path;
  /** Address or id, as `hf://org/name`; the name of a Secret; '' for variables. */
  readonly address: string;
}

const MAX_DEPTH = 12;
const MAX_FIELDS = 50;
/** `hf://org/name`, or the address of a file in a repository: what only a download has. */
const ADDRESS = /^(?:pvc\+)?(?:hf|huggingface):\/\/[\w.-]+\/[\w.-]/i;
const FILE_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?[\w.-]+\/[\w.-]+\/(?:resolve|raw)\//i;
const ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/;
/** Fields in which a repository's id stands. */
const ID_FIELD = /^(?:repo|repository|model|dataset)?(?:_?id|_?name)?$|^(?:repo|repository|model|dataset|path|uri)$/i;
/** A member of that name holds what is the hub's; a member with that value says that its neighbours are. */
const HUB = /^(?:hf|hugging[-_ ]?face)(?:[-_ ]?hub)?$/i;
/** An image of a program that fetches from the hub says the same of them. */
const IMAGE =
  /(?:^|\/)(?:huggingface\/|[\w.-]{0,100}(?:hugging-?face|text-(?:embeddings|generation)-inference|vllm|sglang)[\w.-]{0,100}(?:[:@]|$))/i;
const HUB_FIELD = /^(?:source|provider|registry|hub|type|backend|origin|kind|modelSource|modelRegistry)$/i;
const TOKEN = /^(?:HF|HUGGING_?FACE)(?:_?HUB)?_(?:API_)?TOKEN$/;
/** `hfTokenSecretRef: {name}`, `huggingFaceSecretReference: {name}`, `hf_token_secret: name`. */
const SECRET_FIELD = /^(?:hf|hugging_?face)_?(?:token|hub)?_?(?:token)?_?secret_?(?:ref|reference|name|key_?ref)?$/i;
const SECRET_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
/** What is written for people, said by the cluster, or lists what is possible. */
const PASSED_OVER = new Set([
  'metadata',
  'status',
  'description',
  'docs',
  'documentation',
  'homepage',
  'supportedUriFormats',
  'examples',
]);

/** The fields of an object of an unknown kind that point to Hugging Face, in the order of the text; at most 50. Linear in the object. */
export function hubFields(object: JsonObject): HubField[] {
  const found: HubField[] = [];
  const visit = (value: Json, path: Path, isHub: boolean, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_FIELDS) return;
    if (typeof value === 'string') {
      if (ADDRESS.test(value) || FILE_ADDRESS.test(value)) found.push({ type: 'model', path, address: value });
      else if (isHub && ID.test(value) && ID_FIELD.test(String(path.at(-1))))
        found.push({
          type: /dataset/i.test(String(path.at(-1))) ? 'dataset' : 'model',
          path,
          address: `hf://${value}`,
        });
      return;
    }
    if (Array.isArray(value)) {
      if (isTokenList(path, value)) found.push({ type: 'token', path, address: '' });
      for (const [index, item] of value.entries()) visit(item, [...path, index], isHub, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const own = Object.entries(value).some(
      ([key, member]) =>
        typeof member === 'string' &&
        ((HUB_FIELD.test(key) && HUB.test(member)) || (key === 'image' && IMAGE.test(member))),
    );
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined || PASSED_OVER.has(key)) continue;
      const secret = SECRET_FIELD.test(key) ? secretIn(member, [...path, key]) : null;
      if (secret !== null) found.push(secret);
      const isNear = own || HUB.test(key) || (isHub && (typeof member === 'string' || Array.isArray(member)));
      visit(member, [...path, key], isNear, depth + 1);
    }
  };
  visit(object, [], false, 0);
  return found;
}

function secretIn(member: Json, path: Path): HubField | null {
  const name = isObject(member) ? member['name'] : member;
  if (typeof name !== 'string' || !SECRET_NAME.test(name)) return null;
  return { type: 'secret', path: isObject(member) ? [...path, 'name'] : path, address: name };
}

function isTokenList(path: Path, value: readonly Json[]): boolean {
  return (
    path.at(-1) === 'env' &&
    listAt(value as Json).some((item) => isObject(item) && typeof item['name'] === 'string' && TOKEN.test(item['name']))
  );
}
