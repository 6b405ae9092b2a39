import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { build, type Plugin } from "vite";

/** Each file of the built folder with a revision, as workbox expects it. Hashed names need none. */
async function precacheList(folder: string): Promise<{ url: string; revision: string | null }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const list = files.sort().map(async (file) => {
    const url = relative(folder, file).replaceAll("\\", "/");
    const hashed = url.startsWith("assets/");
    const revision = hashed
      ? null
      : createHash("sha256")
          .update(await readFile(file))
          .digest("hex")
          .slice(0, 16);
    return { url, revision };
  });
  return Promise.all(list);
}

/**
 * Builds the service worker after the app, with the list of all its files inside.
 * One classic script, because Firefox learned module workers late.
 */
export function offline(workerFile: string): Plugin {
  let outDir = "";
  return {
    name: "ilio-offline",
    apply: "build",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: "warn",
        define: {
          __PRECACHE__: JSON.stringify(await precacheList(outDir)),
          "process.env.NODE_ENV": JSON.stringify("production"),
        },
        build: {
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          rollupOptions: { input: workerFile, output: { format: "iife", entryFileNames: "sw.js" } },
        },
      });
    },
  };
}
