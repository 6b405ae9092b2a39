import { type RefObject, useEffect, useState } from "react";

/** True once every direct child of the list has been wholly on screen. */
export function useAllSeen(list: RefObject<HTMLElement | null>): boolean {
  const [allSeen, setAllSeen] = useState(false);
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll("[data-row]") ?? [])];
    const unseen = new Set<Element>(rows);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) unseen.delete(target);
        if (unseen.size === 0) setAllSeen(true);
      },
      // own choice: nine tenths, so that a row under the sticky mat does not count as read
      { threshold: 0.9, rootMargin: "0px 0px -96px 0px" },
    );
    for (const row of rows) observer.observe(row);
    return () => observer.disconnect();
  }, [list]);
  return allSeen;
}
