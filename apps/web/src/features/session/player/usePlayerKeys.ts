import { useEffect, useEffectEvent } from "react";

interface KeyActions {
  readonly space: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly swap: () => void;
  readonly sound: () => void;
  readonly help: () => void;
}

/** Controls that use keys themselves: theirs come first. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("button, input, select, textarea, summary, a") !== null;

/** Space pauses, arrows move, S swaps, V opens the sound, ? says so; not while `isHeld`. */
export function usePlayerKeys(actions: KeyActions, isHeld: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isHeld || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const { space, back, next, swap, sound, help } = actions;
    if (event.key === " ") {
      if (takesKeys(event.target)) return;
      event.preventDefault();
      space();
      return;
    }
    if (event.target instanceof HTMLInputElement) return;
    const byKey: Readonly<Record<string, () => void>> = {
      ArrowRight: next,
      ArrowLeft: back,
      s: swap,
      v: sound,
      "?": help,
    };
    byKey[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
