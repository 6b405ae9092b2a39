import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { build } from "vite";

const entry = fileURLToPath(new URL("page.ts", import.meta.url));

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, target: "es2022", lib: { entry, formats: ["iife"], name: "unused" } },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output[0];
  if (chunk?.type !== "chunk") throw new Error("bench: expected one script, got none.");
  return chunk.code;
}

/** An empty page of the app's own origin, so of its database, with `page.ts` in it. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${url}/bench`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto(`${url}/bench`);
  await page.addScriptTag({ content: await script() });
  return page;
}

/** Lets the page's processor work `rate` times slower while `work` runs. */
export async function slowed<T>(page: Page, rate: number, work: () => Promise<T>): Promise<T> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  try {
    return await work();
  } finally {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await devtools.detach();
  }
}
