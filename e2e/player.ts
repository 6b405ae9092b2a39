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
