import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../config/edit-distance.ts';
import { ConfigurationError } from '../config/errors.ts';

/** One flag of a command; the table is where help and parsing both come from. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** Name of the value in the help; absent = a switch. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface CommandHelp {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly notes?: string;
}

export interface ParsedFlags {
  readonly positionals: readonly string[];
  /** Last value of a flag; undefined where it wasn't given. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  readonly isOn: (name: string) => boolean;
}

/**
 * Parses a command's arguments.
 * @throws ConfigurationError for an unknown flag (naming the nearest) or a value outside the choices.
 */
export function parseFlags(command: CommandHelp, args: readonly string[]): ParsedFlags {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const flag of command.flags) {
    options[flag.name] = {
      type: flag.value === undefined ? 'boolean' : 'string',
      multiple: flag.value !== undefined,
      ...(flag.short === undefined ? {} : { short: flag.short }),
    };
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ConfigurationError('flag-unknown', flagProblem(command, error));
  }
  const given: Readonly<Record<string, unknown>> = parsed.values;
  const values = (name: string): string[] => {
    const found = given[name];
    return Array.isArray(found) ? found.map(String) : typeof found === 'string' ? [found] : [];
  };
  for (const flag of command.flags) {
    for (const value of values(flag.name)) {
      if (flag.choices !== undefined && !flag.choices.includes(value)) {
        throw new ConfigurationError('flag-value', `--${flag.name} ${value}: choose one of ${flag.choices.join(', ')}`);
      }
    }
  }
  return {
    positionals: parsed.positionals,
    value: (name) => values(name).at(-1),
    values,
    isOn: (name) => given[name] === true,
  };
}

function flagProblem(command: CommandHelp, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
  if (unknown === undefined) return missingValue(command, message) ?? message.split('. ')[0] ?? message;
  const near = nearest(unknown, [...command.flags.map((flag) => `--${flag.name}`), '--help']);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return `unknown flag ${unknown}${hint} (\`hf-guardrails ${command.name} --help\` lists them)`;
}

function missingValue(command: CommandHelp, message: string): string | undefined {
  const name = /'(?:-\w, )?--([\w-]+) <value>' argument/.exec(message)?.[1];
  const flag = command.flags.find((known) => known.name === name);
  if (flag === undefined) return undefined;
  return `--${flag.name} needs a value: ${flag.choices === undefined ? (flag.value ?? 'a text') : `one of ${flag.choices.join(', ')}`}`;
}

const WIDTH = 80;
/** Where the explanations of flags start. */
const TEXT_AT = 32;

/** The help text of a command, 80 columns wide. */
export function helpText(command: CommandHelp): string {
  const rows = [...command.flags, { name: 'help', short: 'h', help: 'Show this help.' } satisfies Flag].map(
    (flag: Flag) => {
      const left = `  ${flag.short === undefined ? '    ' : `-${flag.short}, `}--${flag.name}${flag.value === undefined ? '' : ` ${flag.value}`}`;
      const text = folded(explained(flag), TEXT_AT);
      return left.length > TEXT_AT - 2 ? `${left}\n${text}` : left.padEnd(TEXT_AT) + text.trimStart();
    },
  );
  const notes = (command.notes ?? '').split('\n').map((line) => folded(line, 0));
  return [
    folded(command.summary, 0),
    '',
    folded(`Usage: hf-guardrails ${command.usage}`, 0),
    '',
    'Flags:',
    ...rows,
    ...(command.notes === undefined ? [] : ['', ...notes]),
    '',
  ].join('\n');
}

/** What a flag's help says, with the values to choose from where it doesn't name them. */
function explained({ help, choices }: Flag): string {
  if (choices === undefined || choices.every((choice) => help.includes(choice))) return help;
  return `${help} One of ${choices.join(', ')}.`;
}

function folded(text: string, by: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && by + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part) => ' '.repeat(by) + part).join('\n');
}
