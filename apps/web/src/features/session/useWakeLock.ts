import { useEffect } from "react";

/** Keeps the screen on while `on`, where the platform can; taken again when the page comes back. */
export function useWakeLock(on: boolean): void {
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
      } catch (problem) {
        // Low battery or the person's own setting: the session goes on, the screen may sleep.
        console.info("wake lock: not given,", problem);
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
}
