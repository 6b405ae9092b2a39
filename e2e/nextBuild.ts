import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../apps/web/dist", import.meta.url));

/** A folder of a host with the built app in it. */
export interface Deployed {
  readonly folder: string;
  /** Puts the next build in its place, as a deployment does. */
  readonly deployNext: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function deploy(): Promise<Deployed> {
  const folder = await mkdtemp(join(tmpdir(), "ilio-host-"));
  await cp(dist, folder, { recursive: true });
  return { folder, deployNext: () => renameScripts(folder), remove: () => rm(folder, { recursive: true }) };
}

/**
 * Makes it another build: every script has another name, as after a change of its text, no old one is left, and the list
 * of the service worker says so. A second build by Vite would take longer and show nothing more.
 */
async function renameScripts(folder: string): Promise<void> {
  const assets = join(folder, "assets");
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  const next = (name: string) => name.replace(/\.js$/, "-next.js");
  const texts = [join(folder, "index.html"), join(folder, "sw.js"), ...scripts.map((name) => join(assets, name))];
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(file, "utf8");
      const named = scripts.reduce((made, name) => made.replaceAll(name, next(name)), text);
      await writeFile(file, named.replace(/(?<=index\.html\W+revision\W+)\w{16}/, "0".repeat(16)));
    }),
  );
  await Promise.all(scripts.map((name) => rename(join(assets, name), join(assets, next(name)))));
}
