/** What a command may touch: handed in, so that tests need no process. */
export interface Shell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True where `out` is a terminal. */
  readonly isTerminal: boolean;
  /** True where `err` is a terminal: progress is shown only there. */
  readonly isErrorTerminal: boolean;
  readonly columns: number;
  readonly readStdin: () => string;
}

/** Exit codes of every command. */
export const EXIT = { passed: 0, failed: 1, usage: 2, nothing: 3, internal: 4 } as const;

/** Whether to colour, as the user's environment and the stream ask for it (NO_COLOR, FORCE_COLOR). */
export function wantsColour(shell: Shell, choice: 'auto' | 'always' | 'never' = 'auto'): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((shell.env['NO_COLOR'] ?? '') !== '') return false;
  const force = shell.env['FORCE_COLOR'];
  if (force !== undefined && force !== '' && force !== '0') return true;
  return shell.isTerminal && shell.env['TERM'] !== 'dumb';
}
