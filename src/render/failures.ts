import type { RenderFailure, RenderRequest } from './protocol.ts';

/** The way out that is always there. */
export const PIPE = 'or render it elsewhere and pipe the output to `hf-guardrails scan -`';

const CURES: Readonly<Record<RenderRequest['engine'], Readonly<Record<RenderFailure['kind'], string>>>> = {
  helm: {
    template: 'correct the template or the values it needs; `helm template` says the same',
    values: 'correct the values, or name a values file that fits the chart',
    dependency: `run \`helm dependency build\` and commit charts/, ${PIPE}`,
    remote: `commit what is fetched into the repository, ${PIPE}`,
    plugin: `take the plugin out, ${PIPE}`,
    deadline: `make the chart cheaper to render, ${PIPE}`,
    memory: `make the chart cheaper to render, ${PIPE}`,
    refused: `correct the chart, ${PIPE}`,
    engine: `report it, ${PIPE}`,
  },
  kustomize: {
    template: 'correct the kustomization; `kustomize build` says the same',
    values: 'correct the values that `helmCharts` gives to the chart',
    dependency: `commit the chart (and its charts/) into the repository, ${PIPE}`,
    remote: `commit the remote resource or chart into the repository, ${PIPE}`,
    plugin: `replace the plugin or function by built-in fields, ${PIPE}`,
    deadline: `make the kustomization cheaper to build, ${PIPE}`,
    memory: `make the kustomization cheaper to build, ${PIPE}`,
    refused: `correct the kustomization or its charts, ${PIPE}`,
    engine: `report it, ${PIPE}`,
  },
};

/** A failure with its cure; the message becomes one paragraph of at most 2,000 characters. */
export function failureOf(
  request: RenderRequest,
  { kind, message, file, line }: { kind: RenderFailure['kind']; message: string; file?: string; line?: number },
): RenderFailure {
  return {
    kind,
    message: oneParagraph(message),
    file: file === undefined || file === '' ? null : file,
    line: line === undefined || line === 0 ? missingLine(request, file, message) : line,
    cure: CURES[request.engine][kind],
  };
}

/** How the engines name what a file asks for and isn't there, and how that file spells it. */
const MISSING: readonly { readonly says: RegExp; readonly asks: (line: string, name: string) => boolean }[] = [
  {
    says: /missing in charts\/ directory: ([^,\s]+)/,
    asks: (line, name) => /\bname:[ \t]*["']?([\w.-]+)/.exec(line)?.[1] === name,
  },
  {
    says: /(?:env source files|file sources): \[([^\],\s]{1,500})/,
    asks: (line, name) => !line.trimStart().startsWith('#') && line.includes(name),
  },
];

/** The line of a Chart.yaml or kustomization that names the first thing that is missing. */
function missingLine(request: RenderRequest, file: string | undefined, message: string): number | null {
  const content = file === undefined ? undefined : request.files.get(file);
  if (content === undefined) return null;
  for (const { says, asks } of MISSING) {
    const name = says.exec(message)?.[1];
    if (name === undefined) continue;
    const index = new TextDecoder()
      .decode(content)
      .split('\n')
      .findIndex((line) => asks(line, name));
    if (index >= 0) return index + 1;
  }
  return null;
}

function oneParagraph(message: string): string {
  const text = message
    .replace(/^Error: /, '')
    .replace(/\n\ngoroutine \d+ [\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= 2000 ? text : `${text.slice(0, 1000)} … ${text.slice(-990)}`;
}

/** What an engine's own end says about its reason. */
export function brokenKind(message: string): 'memory' | 'refused' | 'engine' {
  if (/out of memory|cannot allocate|ERR_WORKER_OUT_OF_MEMORY|memory limit|Array buffer allocation/i.test(message))
    return 'memory';
  if (/call stack|stack overflow|stack exceeds/i.test(message)) return 'refused';
  return 'engine';
}
