import type { Io } from "./io.ts";

/**
 * The lines of a stream as they arrive, without their ends; never holds more than a chunk and a line.
 *
 * A line of more than `longest` characters is the last one, and only its beginning may be there.
 */
export async function* readLines(stream: Io["stdin"], longest: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
    if (rest.length > longest) break;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
