import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** `ilio`, as a person starts it. */
export const ilio: string = fileURLToPath(new URL("../apps/cli/bin/ilio.mjs", import.meta.url));

export interface Server {
  readonly url: string;
  /** Ends this server alone; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts the bundled server on a free port and waits until it prints its address. */
export async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, [ilio, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  const gone = once(child, "exit");
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`startServer: expected an address, got "${said.trim()}"`)));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
  };
  return { url, stop };
}
