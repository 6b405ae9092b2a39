import { type RefObject, useEffect, useState } from "react";

/** own choice: nine tenths of a row, so that a hair of it under the mat does not hold the reader up */
const seenShare = 0.9;

/**
 * True once every `[data-row]` in the list has been on screen, above what covers the foot of it.
 * Rows that were are marked `data-seen`, so that a page can lead to one that was not.
 */
export function useAllSeen(list: RefObject<HTMLElement | null>): boolean {
  const [allSeen, setAllSeen] = useState(false);
  useEffect(() => {
    const unseen = new Set<Element>(list.current?.querySelectorAll("[data-row]"));
    const covers = [...document.querySelectorAll<HTMLElement>("[data-covers]")];
    let observer: IntersectionObserver | undefined;
    const watch = () => {
      observer?.disconnect();
      observer = new IntersectionObserver(
        (entries) => {
          for (const { intersectionRatio, target } of entries) {
            if (intersectionRatio < seenShare) continue;
            target.setAttribute("data-seen", "");
            unseen.delete(target);
          }
          if (unseen.size === 0) setAllSeen(true);
        },
        { threshold: seenShare, rootMargin: `0px 0px -${coveredHeight(covers)}px 0px` },
      );
      for (const row of unseen) observer.observe(row);
    };
    // The mat grows with its words, and a margin cannot be changed later; the first call comes at once.
    const sizes = new ResizeObserver(watch);
    for (const element of [document.documentElement, ...covers]) sizes.observe(element);
    return () => {
      sizes.disconnect();
      observer?.disconnect();
    };
  }, [list]);
  return allSeen;
}

/** Height that the sticky mat and the tabs take from the foot of the screen, px. */
function coveredHeight(covers: readonly HTMLElement[]): number {
  const heights = covers.map((element) => {
    const { position, bottom } = getComputedStyle(element);
    return position === "sticky" ? element.offsetHeight + Number.parseFloat(bottom) : 0;
  });
  return Math.ceil(Math.max(0, ...heights));
}
