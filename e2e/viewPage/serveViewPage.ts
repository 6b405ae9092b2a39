import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Server } from "../server.ts";
import { startStaticHost } from "../staticHost.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds and serves a page that has the 3D body and nothing else; see `page.ts`. The meshes are baked with the app. */
export async function serveViewPage(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), "ilio-view-page-"));
  await build({
    root: here("."),
    configFile: false,
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  await copyFile(here("../../.ilio/meshes/body.mesh"), join(folder, "body.mesh"));
  const { url, stop } = await startStaticHost("/", folder);
  return {
    url,
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
