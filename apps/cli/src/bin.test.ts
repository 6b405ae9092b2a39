import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../bin/ilio.mjs", import.meta.url));

function start(script: string, ...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const closed = once(child, "close").then(([code]) => ({ code: code as number | null, out, err }));
  return { child, closed };
}

describe("the program ilio, as it is built", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("serves the app until %s and ends with exit code 0", async (signal) => {
    const { child, closed } = start(bin, "serve", "--port", "0");
    const [line] = await once(child.stdout, "data");
    const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? "";
    // the loopback address itself: some systems look for localhost at ::1 first
    const page = await fetch(url.replace("localhost", "127.0.0.1"));
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    child.kill(signal);
    expect(await closed).toMatchObject({ code: 0, err: "" });
  });

  it("says what to run while the bundle is missing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ilio-bin-"));
    mkdirSync(join(folder, "bin"));
    copyFileSync(bin, join(folder, "bin", "ilio.mjs"));
    const { closed } = start(join(folder, "bin", "ilio.mjs"), "--version");
    expect(await closed).toEqual({ code: 1, out: "", err: "Run npm run build first.\n" });
    rmSync(folder, { recursive: true });
  });
});
