import { describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";

async function facts(...operands: string[]) {
  const io = testIo();
  return { code: await run(["facts", ...operands], io), stdout: io.out(), stderr: io.err() };
}

describe("ilio facts", () => {
  it("tells of one pose what its muscles do", async () => {
    const { code, stdout } = await facts("bridge");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^bridge \(movement\)\n {2}start: psoas -\d/);
    expect(stdout).toMatch(/lift: gluteus_maximus -\d+(\.\d)? % of its range, concentric/);
  });

  it("prints one or all as JSON", async () => {
    const one = JSON.parse((await facts("bridge", "--json")).stdout);
    const all = JSON.parse((await facts("--json")).stdout);
    expect(all.motions.bridge).toEqual(one);
    expect(Object.keys(one.keys)).toEqual(["start", "end"]);
  });

  it("refuses a pose that there is not, and more than one", async () => {
    const unknown = await facts("handstand");
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('There is no pose "handstand"');
    expect((await facts("toString")).stderr).toContain('no pose "toString"');
    expect((await facts("bridge", "walk")).stderr).toContain('"walk"');
  });
});
