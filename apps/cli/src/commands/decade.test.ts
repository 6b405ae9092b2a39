import { describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";

async function decade(...options: string[]) {
  const io = testIo();
  const code = await run(["decade", ...options], io);
  return { code, out: io.out(), err: io.err() };
}

describe("ilio decade", () => {
  it("prints a record of as many events as asked for that ends now", async () => {
    const before = new Date().toISOString();
    const { code, out, err } = await decade("--events", "120", "--seed", "7");
    expect([code, err]).toEqual([0, ""]);
    const { format, events } = JSON.parse(out) as { format: string; events: { event: { hlc: string } }[] };
    expect([format, events.length]).toEqual(["ilio-record/2", 120]);
    const last = events.at(-1)!.event.hlc.slice(0, 24);
    expect(last >= before && last <= new Date().toISOString()).toBe(true);
  });

  it.each([
    [["--events", "49"], 'from 50 to 300000, not "49"'],
    [["--events", "300001"], 'not "300001"'],
    [["--events", "many"], 'not "many"'],
    [["--seed", "1.5"], 'A seed is a whole number of nine digits at most, not "1.5"'],
  ])("refuses %j", async (options, message) => {
    const { code, out, err } = await decade(...options);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
