/** Calls the listener each time the page comes to the foreground. Returns what ends it. */
export function onSeen(listener: () => void): () => void {
  const look = () => {
    if (document.visibilityState === "visible") listener();
  };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}

/** The same, but only when at least `leastMs` have passed since the last call, or since now. */
export function whenSeenAgain(leastMs: number, listener: () => void): () => void {
  let last = Date.now();
  return onSeen(() => {
    const now = Date.now();
    // a clock that was set back must not keep it waiting for what it was ahead
    if (Math.abs(now - last) < leastMs) return;
    last = now;
    listener();
  });
}
