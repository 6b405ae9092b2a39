import { useEffect, useState } from "react";

/** Keeps the screen on while `on`; taken again when the page comes back. @returns false where the platform does not do it */
export function useWakeLock(on: boolean): boolean {
  const [isKept, setIsKept] = useState("wakeLock" in navigator);
  useEffect(() => {
    if (!on || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const take = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const taken = await navigator.wakeLock.request("screen");
        if (over) await taken.release();
        else lock = taken;
        setIsKept(true);
      } catch (problem) {
        // Low battery or the person's own setting: the session goes on, the screen may sleep.
        console.info("wake lock: not given,", problem);
        setIsKept(false);
      }
    };
    const onVisible = () => void take();
    onVisible();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, [on]);
  return isKept;
}
