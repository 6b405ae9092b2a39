import { useEffect, useState } from "react";

/** Whether this tab runs the session: two tabs cannot run one. Where the platform has no locks, it does. */
export function useSessionLock(): "asking" | "mine" | "elsewhere" {
  const [state, setState] = useState<"asking" | "mine" | "elsewhere">("locks" in navigator ? "asking" : "mine");
  useEffect(() => {
    if (!("locks" in navigator)) return;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks.request("ilio-session", { ifAvailable: true }, async (lock) => {
      setState(lock === null ? "elsewhere" : "mine");
      if (lock !== null) await held;
    });
    return release;
  }, []);
  return state;
}
