import { ok, problem, type Result } from "../io.ts";

/** What `work` returns; a RangeError, by which the model says what it expected, becomes a problem that begins with its place. */
export function orRefused<T>(place: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof RangeError) return problem(`${place}: ${error.message}`);
    throw error;
  }
}
