import type { Io } from "./io.ts";

/** Outside world of a command in a test: input from a string or a stream, output kept in memory. */
export function testIo({ stdin = "", env = {} }: { stdin?: string | Io["stdin"]; env?: Io["env"] } = {}) {
  const written = { out: "", err: "" };
  return {
    stdin: typeof stdin === "string" ? once(stdin) : stdin,
    stdout: {
      write(text: string, done?: () => void) {
        written.out += text;
        done?.();
      },
    },
    stderr: { write: (text: string) => (written.err += text) },
    env,
    out: () => written.out,
    err: () => written.err,
  };
}

async function* once(text: string) {
  yield text;
}
