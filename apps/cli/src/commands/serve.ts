import { existsSync } from "node:fs";
import type { Words } from "@ilio/words";
import type { Arguments } from "../arguments.ts";
import { builtApp } from "../builtApp.ts";
import { type Io, ok, problem, type Result } from "../io.ts";
import { startServer } from "../serve/server.ts";
import { readSite } from "../serve/site.ts";

const defaultPort = 4180;
/** Only this machine, unless the person says otherwise. */
const defaultHost = "127.0.0.1";

/** Serves the built app until SIGINT or SIGTERM. */
export async function serve(args: Arguments, io: Io, words: Words): Promise<Result<string>> {
  const port = readPort(args.port ?? io.env.PORT ?? String(defaultPort));
  if (port === null) return problem(words.t("cli.serve.bad-port", { port: args.port ?? io.env.PORT ?? "" }));
  if (!existsSync(builtApp)) return problem(words.t("cli.serve.not-built"), 1);
  const host = args.host ?? io.env.HOST ?? defaultHost;
  try {
    const server = await startServer(readSite(builtApp), host, port);
    io.stdout.write(`${words.t("cli.serve.ready", { url: server.url })}\n`);
    await endSignal();
    await server.close();
    return ok("");
  } catch (error) {
    return problem(describeListenError(error, host, port, words), 1);
  }
}

/** A TCP port, 0 to 65535; null for anything else. */
export function readPort(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : null;
}

const endSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
  });

function describeListenError(error: unknown, host: string, port: number, words: Words): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return words.t("cli.serve.port-taken", { port: String(port), other: String(port + 1) });
  if (code === "EACCES") return words.t("cli.serve.port-refused", { port: String(port) });
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return words.t("cli.serve.bad-host", { host });
  throw error;
}
