/** What a command may touch of the outside; `process` fits, and so do plain buffers in a test. */
export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** `written` is called once the text has left, or cannot. */
  readonly stdout: { write(text: string, written?: (error?: Error | null) => void): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 done, 1 failed on this machine, 2 the person asked for something that cannot be read or done. */
export type ExitCode = 0 | 1 | 2;

/** Why a command could not do what was asked, in words for a person. */
export interface Problem {
  readonly message: string;
  readonly exitCode: 1 | 2;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const problem = (message: string, exitCode: 1 | 2 = 2): Result<never> => ({
  ok: false,
  error: { message, exitCode },
});
