import { describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";

async function figure(...operands: string[]) {
  const io = testIo();
  return { code: await run(["figure", ...operands], io), stdout: io.out(), stderr: io.err() };
}

describe("ilio figure", () => {
  it("prints the pictogram of a pose, or of one of its keys in a theme and for a side", async () => {
    const pictures = [
      await figure("bridge", "--svg"),
      await figure("bridge/start", "--svg", "--theme", "print", "--side", "left"),
    ];
    for (const { code, stdout } of pictures) {
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /^<svg [^>]*viewBox="0 0 240 240"[^>]*><title[^>]*>bridge, (start|end)<\/title>.*<\/svg>\n?$/s,
      );
    }
    expect(pictures[0]?.stdout).not.toBe(pictures[1]?.stdout);
  }, 60_000);

  it("lists every pose with its keys", async () => {
    const rows = JSON.parse((await figure("--list", "--json")).stdout) as readonly { id: string; keys: string[] }[];
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.find(({ id }) => id === "bridge")?.keys).toEqual(["start", "end"]);
    expect((await figure("--list")).stdout).toContain("bridge (movement): start, end");
  });

  it.each([
    [[], "Name a pose"],
    [["bridge"], "Name a pose"],
    [["handstand", "--svg"], 'There is no pose "handstand"'],
    [["bridge/top", "--svg"], "bridge has start, end"],
    [["bridge", "--svg", "--theme", "neon"], 'card, print or icon, not "neon"'],
    [["bridge", "--svg", "--side", "up"], 'right or left, not "up"'],
    [["bridge", "walk", "--svg"], '"walk"'],
  ])("refuses %j", async (operands, message) => {
    const { code, stdout, stderr } = await figure(...operands);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
