import type { RenderFailure, RenderRequest } from './protocol.ts';

const PIPE = 'or render it elsewhere and pipe the output to `hf-guardrails scan -`';

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
    line: line === undefined || line === 0 ? dependencyLine(request, file, message) : line,
    cure: CURES[request.engine][kind],
  };
}

/** The line of Chart.yaml that names the first dependency that Helm misses. */
function dependencyLine(request: RenderRequest, file: string | undefined, message: string): number | null {
  const missing = /missing in charts\/ directory: ([^,\s]+)/.exec(message)?.[1];
  const content = file === undefined ? undefined : request.files.get(file);
  if (missing === undefined || content === undefined) return null;
  const lines = new TextDecoder().decode(content).split('\n');
  const index = lines.findIndex((line) => /\bname:[ \t]*["']?([\w.-]+)/.exec(line)?.[1] === missing);
  return index < 0 ? null : index + 1;
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
