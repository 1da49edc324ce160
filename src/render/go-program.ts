import './engine/wasm_exec.js';

/** What the Go distribution's wasm_exec.js puts on the global object, as far as it is used here. */
interface GoRuntime {
  env: Record<string, string>;
  exit: (code: number) => void;
  readonly importObject: Record<string, Record<string, (stack: number) => void>>;
  mem: DataView;
  _values: unknown[];
  _inst: { readonly exports: { readonly mem: WebAssembly.Memory } };
  run: (instance: WebAssembly.Instance) => Promise<void>;
}

declare global {
  /** What is used of it: the library of types for Node 20 has only the name. */
  namespace WebAssembly {
    interface Memory {
      readonly buffer: ArrayBuffer;
    }
    interface Instance {
      readonly exports: Readonly<Record<string, unknown>>;
    }
    function compile(bytes: Uint8Array): Promise<Module>;
    function instantiate(module: Module, imports: object): Promise<Instance>;
  }
}

declare const Go: new () => GoRuntime;

/** A running Go program that has registered `render`. */
export interface GoProgram {
  /** Runs one request; throws GoExit where the program ended, any error where it broke. After either it is of no more use. */
  readonly render: (options: string, bytes: Uint8Array) => string;
  /** What it wrote to standard error since the last call. */
  readonly takeWarnings: () => string;
}

/** Functions that the program may call, by name. */
export type Callbacks = Readonly<Record<string, (argument: string) => string>>;

/**
 * Starts a Go program in an own small world: no process, no environment, no files, no network, no clock but the time, and random
 * numbers that are the same in every request, so that output can be repeated.
 */
export async function startGoProgram(
  module: WebAssembly.Module,
  env: Record<string, string>,
  callbacks: Callbacks,
): Promise<GoProgram> {
  let written = '';
  const decoder = new TextDecoder();
  const write = (text: string): void => {
    if (written.length < 100_000) written += text;
  };
  const world = { ...pureGlobals(write), ...callbacks } as Record<string, unknown>;
  const go = new Go();
  go.env = env;
  let exited = false;
  go.exit = () => {
    exited = true;
  };
  const imports = go.importObject['gojs'] ?? {};
  const memory = () => go._inst.exports.mem.buffer;
  imports['runtime.wasmWrite'] = (stack) => {
    const at = stack >>> 0;
    write(decoder.decode(new Uint8Array(memory(), go.mem.getUint32(at + 16, true), go.mem.getInt32(at + 24, true))));
  };
  const random = repeatableRandom();
  imports['runtime.getRandomData'] = (stack) => {
    const at = stack >>> 0;
    random.fill(new Uint8Array(memory(), go.mem.getUint32(at + 8, true), go.mem.getUint32(at + 16, true)));
  };
  confine(go, world);
  const instance = await WebAssembly.instantiate(module, go.importObject);
  void go.run(instance);
  const render = world['render'];
  if (typeof render !== 'function') throw new Error(`the engine did not start: ${written.slice(0, 500)}`);
  return {
    render: (options, bytes) => {
      random.restart();
      const answer: unknown = render(options, bytes);
      if (exited || typeof answer !== 'string') throw new Error(`the engine ended: ${written.slice(0, 500)}`);
      return answer;
    },
    takeWarnings: () => {
      const taken = written;
      written = '';
      return taken;
    },
  };
}

/** Puts `world` in the place of the global object among the values that the program can reach (index 5 by wasm_exec.js). */
function confine(go: GoRuntime, world: object): void {
  let values: unknown[] = [];
  Object.defineProperty(go, '_values', {
    configurable: true,
    get: () => values,
    set: (given: unknown[]) => {
      values = given;
      values[5] = world;
    },
  });
}

function pureGlobals(write: (text: string) => void): object {
  const refused = (...given: unknown[]): void => {
    const callback = given.at(-1);
    if (typeof callback === 'function') callback(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }));
  };
  const decoder = new TextDecoder();
  const calls =
    'chmod chown close fchmod fchown fstat ftruncate lchown link lstat mkdir open read readdir readlink rename rmdir stat symlink truncate unlink utimes fsync';
  return {
    Object,
    Array,
    Uint8Array,
    Error,
    Date,
    process: {
      pid: 1,
      ppid: 0,
      getuid: () => -1,
      getgid: () => -1,
      geteuid: () => -1,
      getegid: () => -1,
      cwd: () => '/',
    },
    path: { resolve: (...parts: string[]) => parts.join('/') },
    fs: {
      ...Object.fromEntries(calls.split(' ').map((name) => [name, refused])),
      constants: { O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_TRUNC: 512, O_APPEND: 1024, O_EXCL: 128, O_DIRECTORY: 65536 },
      write: (
        _file: number,
        bytes: Uint8Array,
        offset: number,
        length: number,
        _position: unknown,
        callback: (error: null, count: number) => void,
      ) => {
        write(decoder.decode(bytes.subarray(offset, offset + length)));
        callback(null, length);
      },
    },
  };
}

/** Not random at all (xorshift32): rendered keys and passwords are never used, and a scan should say the same twice. */
function repeatableRandom(): { fill: (bytes: Uint8Array) => void; restart: () => void } {
  const seed = 0x2545f491;
  let state = seed;
  return {
    restart: () => {
      state = seed;
    },
    fill: (bytes) => {
      for (let index = 0; index < bytes.length; index += 1) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        bytes[index] = state & 0xff;
      }
    },
  };
}
