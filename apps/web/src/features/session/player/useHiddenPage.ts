import { useEffect, useEffectEvent } from "react";

/** A hidden page waits, unless `mayGoOn` says that the session is heard all the same. */
export function useHiddenPage(wait: () => void, mayGoOn: () => boolean): void {
  const onHide = useEffectEvent(() => {
    if (document.visibilityState === "hidden" && !mayGoOn()) wait();
  });
  useEffect(() => {
    document.addEventListener("visibilitychange", onHide);
    return () => document.removeEventListener("visibilitychange", onHide);
  }, []);
}
