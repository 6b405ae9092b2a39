import type { Locator, Page } from "playwright-core";

export const heading = (page: Page, text: string): Locator =>
  page.getByRole("heading", { level: 1, name: text, exact: true });
export const button = (page: Page, text: string): Locator => page.getByRole("button", { name: text, exact: true });
export const link = (page: Page, text: string): Locator => page.getByRole("link", { name: text, exact: true });

/** The text that a person can see there. */
export const shown = (page: Page, place = "main"): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: textContent also has what is hidden
  page.locator(place).innerText();

/** The answer with this label to the question with this heading. */
export const answerTo = (page: Page, question: string, label: string): Locator =>
  page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name: label, exact: true });

export const timer = (page: Page): Locator => page.getByRole("timer");

/** Opens the first page of the app; `path` is an address behind the `#`. */
export async function open(page: Page, url: string, path = "/"): Promise<void> {
  await page.goto(`${url}/#${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Goes to another address of the app without loading it anew, and waits until the app has noticed. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (location.hash === `#${hash}`) return;
    await new Promise<void>((resolve) => {
      // the app has listened for longer, so it hears of it first
      addEventListener("hashchange", () => resolve(), { once: true });
      location.hash = hash;
    });
  }, path);
}
