import { describe, expect, it } from "vitest";
import { readLines } from "./readLines.ts";

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

async function linesOf(stream: AsyncIterable<string | Uint8Array>, longest: number) {
  const lines: string[] = [];
  for await (const line of readLines(stream, longest)) lines.push(line);
  return lines;
}

describe("readLines", () => {
  it("joins lines and letters that were cut between two chunks", async () => {
    const bytes = new TextEncoder().encode("hüfte\n\nknie");
    const cuts = Array.from(bytes, (_, i) => [bytes.slice(0, i), bytes.slice(i)]);
    for (const parts of cuts) expect(await linesOf(chunks(...parts), 9)).toEqual(["hüfte", "", "knie"]);
    expect(await linesOf(chunks("a\nb", "c\n"), 9)).toEqual(["a", "bc"]);
    expect(await linesOf(chunks(), 9)).toEqual([]);
  });

  it("stops at a line that does not end", async () => {
    let asked = 0;
    const endless = (async function* () {
      while (true) {
        asked++;
        yield "xxxx";
      }
    })();
    expect(await linesOf(endless, 8)).toEqual(["xxxxxxxxxxxx"]);
    expect(asked).toBe(3);
  });
});
