import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumArgs, chromiumPath } from "./browser.ts";

/** A browser as a person has it: a process group of its own, and a profile on disk. */
export interface ChromiumProcess {
  readonly page: Page;
  /** SIGKILL to the whole group, as a crash or a lost battery ends it; nothing once it has ended. */
  readonly kill: () => void;
  /** Resolves when it has ended and all that it said has been heard. */
  readonly gone: Promise<unknown>;
}

/** Starts Chromium on a profile folder and opens one page. */
export async function startChromium(profile: string): Promise<ChromiumProcess> {
  const args = [
    ...chromiumArgs,
    "--headless",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "about:blank",
  ];
  const child = spawn(chromiumPath(), args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const { pid } = child;
  if (pid === undefined) throw new Error("startChromium: expected a process, got none.");
  // "exit" is that of the program alone, which may be a script that starts another one; this waits for all that it started
  const ended = once(child, "close");
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`startChromium: expected an address, got "${said.trim()}"`)));
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const gone = Promise.all([ended, new Promise((resolve) => browser.once("disconnected", resolve))]);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error("startChromium: expected the profile's own context, got none.");
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? (await context.newPage());
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, "SIGKILL");
  };
  return { page, kill, gone };
}
