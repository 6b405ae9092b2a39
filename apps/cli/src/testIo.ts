import type { Io } from "./io.ts";

/** Outside world of a command in a test: input from a string, output kept in memory. */
export function testIo({ stdin = "", env = {} }: { stdin?: string; env?: Io["env"] } = {}) {
  const written = { out: "", err: "" };
  return {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.err += text) },
    env,
    out: () => written.out,
    err: () => written.err,
  };
}
