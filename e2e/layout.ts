import type { Page } from "playwright-core";

/** Least side of what is pressed, CSS px: WCAG 2.5.5. */
export const smallestTarget = 44;

/** What is wider than the screen: the width to scroll to, in px beyond it. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is smaller than a finger. Links inside a sentence are left out, as WCAG does. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const pressable = "a, button, select, summary, textarea, label:has(input), input:not([type=range])";
    const inDialog = document.querySelector("dialog[open]") ?? document.body;
    const small: string[] = [];
    for (const element of inDialog.querySelectorAll<HTMLElement>(pressable)) {
      const inLabel = element.tagName === "INPUT" && element.closest("label") !== null;
      const inSentence = element.tagName === "A" && element.closest("p") !== null && !element.classList.contains("btn");
      const { width, height } = element.getBoundingClientRect();
      if (inLabel || inSentence || width === 0 || height === 0) continue;
      // Half a pixel less comes from rounding at odd zoom, not from the design.
      if (width < least - 0.5 || height < least - 0.5) {
        const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
        small.push(`${element.tagName.toLowerCase()} "${name}" ${width.toFixed(0)}×${height.toFixed(0)}`);
      }
    }
    return small;
  }, smallestTarget);
