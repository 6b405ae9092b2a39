import type { Io } from "./io.ts";

/**
 * Writes, and waits until it is written, so that much output never piles up.
 *
 * @returns whether somebody still reads: a pipe may be closed early, as `head` does; `bin/ilio.mjs` looks after all other faults
 */
export const writeAndWait = (stream: Io["stdout"], text: string): Promise<boolean> =>
  new Promise((resolve) => {
    stream.write(text, (error) => resolve(!error));
  });
