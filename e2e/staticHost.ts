import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { Server } from "./server.ts";

const dist = fileURLToPath(new URL("../apps/web/dist", import.meta.url));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The file of a folder that an address names, or null: what is not in it does not exist. */
async function fileAt(address: string, under: string, folder: string): Promise<{ body: Buffer; type: string } | null> {
  const { pathname } = new URL(address, "http://localhost");
  const path = normalize(pathname.slice(under.length) || "index.html");
  if (!pathname.startsWith(under) || path.startsWith("..")) return null;
  const body = await readFile(join(folder, path)).catch(() => null);
  return body === null ? null : { body, type: types[extname(path)] ?? "text/plain" };
}

/** Any static host: a folder, the built app's when none is given, under a path; no headers but the type. */
export async function startStaticHost(under: string, folder: string = dist): Promise<Server> {
  const server = createServer((request, response) => {
    void fileAt(request.url ?? "/", under, folder).then((file) => {
      response.writeHead(file === null ? 404 : 200, { "Content-Type": file?.type ?? "text/plain" });
      response.end(file?.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
