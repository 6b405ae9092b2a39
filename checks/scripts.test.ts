import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../scripts/chromium.mjs";
import { requireNode } from "../scripts/nodeVersion.mjs";
import { sentenceFor } from "../scripts/sentence.mjs";

describe("requireNode", () => {
  it.each(["18.20.4", "20.19.9"])("refuses Node %s in one sentence", (version) => {
    expect(() => requireNode(version)).toThrow(`Ilio needs Node 20.20 or newer; this is Node ${version}.`);
  });

  it.each(["20.20.0", "20.21.0", "22.0.0"])("takes Node %s", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });
});

describe("findChromium", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ilio-chromium-"));
    mkdirSync(join(folder, "browsers", "chromium-1200", "chrome-linux"), { recursive: true });
    for (const name of ["chromium", "browsers/chromium-1200/chrome-linux/chrome"]) {
      writeFileSync(join(folder, name), "");
      chmodSync(join(folder, name), 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("takes CHROMIUM_PATH before anything else", () => {
    const CHROMIUM_PATH = join(folder, "browsers/chromium-1200/chrome-linux/chrome");
    expect(findChromium({ CHROMIUM_PATH, PATH: folder })).toBe(CHROMIUM_PATH);
  });

  it("says so when CHROMIUM_PATH names no file, and looks no further", () => {
    expect(() => findChromium({ CHROMIUM_PATH: join(folder, "none"), PATH: folder })).toThrow(
      "CHROMIUM_PATH names no file",
    );
  });

  it("finds a usual name on the PATH, and before it a browser without windows", () => {
    expect(findChromium({ PATH: folder })).toBe(join(folder, "chromium"));
    const shell = join(folder, "chromium-headless-shell");
    writeFileSync(shell, "");
    expect(findChromium({ PATH: folder })).toBe(shell);
  });
});

describe("sentenceFor", () => {
  it.each([
    ["npm error code ENOSPC", "The disk is full."],
    ["getaddrinfo EAI_AGAIN", "could not be fetched"],
    ["EACCES: permission denied", "cannot be written to"],
  ])("knows %j", (output, sentence) => {
    expect(sentenceFor(output, "?")).toContain(sentence);
  });

  it("keeps the other sentence for what it does not know", () => {
    expect(sentenceFor("odd", "It broke.")).toBe("It broke.");
  });
});
