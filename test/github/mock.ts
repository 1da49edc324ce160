import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';

/** A request as the mock took it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly status: number;
}

export interface MockComment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

export interface Mock {
  readonly url: string;
  readonly seen: Seen[];
  readonly comments: MockComment[];
  /** SARIF texts as uploaded. */
  readonly uploads: string[];
  /** Files of the pull request. */
  readonly files: { filename: string; patch?: string }[];
  /** Answers of the next requests whose `METHOD path` matches, instead of the usual ones. */
  readonly refusals: {
    readonly match: RegExp;
    readonly status: number;
    times: number;
    readonly headers?: Record<string, string>;
    readonly message?: string;
  }[];
  /** Answers to looks at an upload, in order; the last one stays. */
  readonly processing: object[];
  readonly close: () => Promise<void>;
}

interface Operation {
  readonly parameters?: readonly {
    readonly $ref?: string;
    readonly name?: string;
    readonly in?: string;
    readonly schema?: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

const api: Api = JSON.parse(readFileSync(new URL('./github-openapi.min.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'github', components: api.components });

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly template: string;
  readonly validate: ValidateFunction | null;
}

/** Paths and bodies as GitHub's own description of its API has them. */
const routes: readonly Route[] = Object.entries(api.paths).flatMap(([template, operations]) =>
  Object.entries(operations).map(([method, operation]) => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    return {
      method: method.toUpperCase(),
      template,
      pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`),
      validate: schema === undefined ? null : ajv.compile(absolute(schema)),
    };
  }),
);

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
}

/** GitHub on the loopback interface: refuses what the real one refuses, keeps comments, unpacks SARIF. */
export async function startMock(): Promise<Mock> {
  const mock = {
    seen: [] as Seen[],
    comments: [] as MockComment[],
    uploads: [] as string[],
    files: [] as Mock['files'],
    refusals: [] as Mock['refusals'],
    processing: [{ processing_status: 'complete' }] as object[],
  };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    // An enterprise server has its API under this path.
    const url = new URL((request.url ?? '/').replace(/^\/api\/v3\//, '/'), 'http://mock');
    const method = request.method ?? 'GET';
    const { status, data, headers } = answer(method, url, body, mock);
    mock.seen.push({ method, path: url.pathname, body, status });
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(data));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...mock,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers?: Record<string, string>;
}

function answer(method: string, url: URL, body: Record<string, unknown>, mock: Omit<Mock, 'url' | 'close'>): Answer {
  const refusal = mock.refusals.find(({ match, times }) => times > 0 && match.test(`${method} ${url.pathname}`));
  if (refusal !== undefined) {
    refusal.times -= 1;
    return {
      status: refusal.status,
      data: { message: refusal.message ?? `refused with ${refusal.status}` },
      ...(refusal.headers ? { headers: refusal.headers } : {}),
    };
  }
  const route = routes.find((one) => one.method === method && one.pattern.test(url.pathname));
  if (route === undefined) return { status: 404, data: { message: 'Not Found' } };
  if (route.validate !== null && !route.validate(body)) {
    return { status: 422, data: { message: `Invalid request: ${ajv.errorsText(route.validate.errors)}` } };
  }
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const paged = <T>(items: readonly T[]): T[] => items.slice((page - 1) * size, page * size);
  const id = Number(url.pathname.split('/').at(-1));
  switch (`${method} ${route.template}`) {
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return { status: 200, data: paged(mock.comments) };
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      const comment = { id: mock.comments.length + 1, body: String(body['body']), user: { type: 'Bot' } };
      if (comment.body.length > 65_536) return { status: 422, data: { message: 'Body is too long' } };
      mock.comments.push(comment);
      return { status: 201, data: comment };
    }
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      const comment = mock.comments.find((one) => one.id === id);
      if (comment === undefined) return { status: 404, data: { message: 'Not Found' } };
      comment.body = String(body['body']);
      return { status: 200, data: comment };
    }
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files':
      return { status: 200, data: paged(mock.files) };
    case 'POST /repos/{owner}/{repo}/code-scanning/sarifs':
      return uploaded(body, mock.uploads);
    case 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}':
      return { status: 200, data: mock.processing.length > 1 ? mock.processing.shift() : mock.processing[0] };
    default:
      return { status: method === 'POST' ? 201 : 200, data: { id: 7 } };
  }
}

function uploaded(body: Record<string, unknown>, uploads: string[]): Answer {
  try {
    uploads.push(gunzipSync(Buffer.from(String(body['sarif']), 'base64')).toString('utf8'));
    return { status: 202, data: { id: 'upload-1' } };
  } catch {
    return { status: 422, data: { message: 'sarif is not gzip in base64' } };
  }
}
