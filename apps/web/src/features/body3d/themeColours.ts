import { isTone } from "@ilio/figure/look";
import type { Colours } from "@ilio/figure/view";

/** The page's tokens as they are now, with the tone that the person has chosen. */
export function themeColours(): Colours {
  const { tone } = document.documentElement.dataset;
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ ground: token("ground"), mat: token("mat"), short: token("short"), rest: token("rest"), long: token("long") },
    isDark: style.colorScheme === "dark",
    tone: isTone(tone) ? tone : undefined,
  };
}

/** Calls when the theme or the tone changes, by the person or by the device. @returns what ends it */
export function onTheme(changed: () => void): () => void {
  const device = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(changed);
  device.addEventListener("change", changed);
  chosen.observe(document.documentElement, { attributeFilter: ["data-theme", "data-tone"] });
  return () => {
    device.removeEventListener("change", changed);
    chosen.disconnect();
  };
}
