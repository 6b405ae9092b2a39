import { useEffect, useState } from "react";
import { onSeen } from "../../app/onSeen.ts";
import { sessionLock } from "../../app/sessionLock.ts";

/**
 * Whether this tab runs the session: two tabs cannot run one. One that came second asks again when the person comes back
 * to it. Where the platform has no locks, each tab runs it.
 */
export function useSessionLock(): "asking" | "mine" | "elsewhere" {
  const [state, setState] = useState<"asking" | "mine" | "elsewhere">("locks" in navigator ? "asking" : "mine");
  useEffect(() => {
    if (!("locks" in navigator)) return;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isAsked = false;
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      void navigator.locks.request(sessionLock, { ifAvailable: true }, async (lock) => {
        setState(lock === null ? "elsewhere" : "mine");
        if (lock === null) isAsked = false;
        else await held;
      });
    };
    ask();
    const forget = onSeen(ask);
    return () => {
      forget();
      release();
    };
  }, []);
  return state;
}
