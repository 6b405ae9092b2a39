import { useRef } from "react";

/**
 * The action, but a call while one is under way is ignored: two quick taps store one entry. A ref and not state, because
 * the second tap may come before the next drawing. A rejection reaches the caller, and the action may then run again.
 */
export function useOnce<A extends unknown[]>(action: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  const underWay = useRef(false);
  return async (...args) => {
    if (underWay.current) return;
    underWay.current = true;
    try {
      await action(...args);
    } finally {
      underWay.current = false;
    }
  };
}
