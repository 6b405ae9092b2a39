import type { DueCue } from "@ilio/care";
import type { Page } from "playwright-core";

/** A cue as the page gave it: when it was due, when it came, by the page's own clock, ms. */
export interface GivenCue extends Pick<DueCue, "kind" | "key" | "dueAt"> {
  readonly at: number;
}

/** Writes down every cue that the page gives from now on. */
export const listenToCues = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const given: unknown[] = [];
    Object.assign(globalThis, { givenCues: given });
    addEventListener("ilio:cue", (event) => {
      const { kind, key, dueAt } = (event as CustomEvent<DueCue>).detail;
      given.push({ kind, key, dueAt, at: performance.now() });
    });
  });

export const cuesGiven = (page: Page): Promise<readonly GivenCue[]> =>
  page.evaluate(() => (globalThis as unknown as { givenCues: GivenCue[] }).givenCues);

/** Writes down what the page calls the psoas from now on, each time that changes: as long as in standing, shorter or longer. */
export const listenToLengths = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { toldLengths: told });
    const read = (): void => {
      const way = document.querySelector<HTMLElement>("[data-way]")?.dataset.way;
      if (way !== undefined && way !== told.at(-1)) told.push(way);
    };
    read();
    new MutationObserver(read).observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["data-way"],
    });
  });

export const lengthsTold = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { toldLengths: string[] }).toldLengths);
