import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Server } from "../server.ts";
import { startStaticHost } from "../staticHost.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Builds and serves a page that has the record, on the browser's own IndexedDB, and nothing else; see `page.ts`. */
export async function serveRecordPage(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), "ilio-record-page-"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  const { url, stop } = await startStaticHost("/", folder);
  return {
    url,
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
