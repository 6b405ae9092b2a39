import type { Page } from "playwright-core";

/** What was asked of the network, and what the browser complained about. */
export interface Overheard {
  readonly requests: string[];
  readonly problems: string[];
}

/** Listens to every request of the profile, its service worker's too, and to all that the browser complains about. */
export async function listen(page: Page): Promise<Overheard> {
  const heard: Overheard = { requests: [], problems: [] };
  page.context().on("request", (request) => heard.requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.problems.push(message.text());
  });
  page.on("pageerror", (error) => heard.problems.push(error.message));
  await page.exposeFunction("overhear", (text: string) => heard.problems.push(text));
  await page.addInitScript(() => {
    const { overhear } = globalThis as unknown as { overhear: (text: string) => Promise<void> };
    document.addEventListener("securitypolicyviolation", (event) => {
      void overhear(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return heard;
}

const originOf = (url: string): string => new URL(url.replace(/^blob:/, "")).origin;

/** Every origin that was asked for anything, each once. */
export const originsOf = ({ requests }: Overheard): readonly string[] => [...new Set(requests.map(originOf))];
