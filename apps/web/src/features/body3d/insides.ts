import { useSyncExternalStore } from "react";

const key = "ilio.insides";
const listeners = new Set<() => void>();

/** Whether the person wants to see inside of bodies. Kept on this device alone: it is about its screen, not about the person. */
export function wantsInsides(): boolean {
  try {
    return localStorage.getItem(key) !== "hidden";
  } catch {
    return true;
  }
}

export function keepInsides(wanted: boolean): void {
  try {
    localStorage.setItem(key, wanted ? "shown" : "hidden");
  } catch (error) {
    // a browser that keeps nothing shows them again next time
    console.warn("The choice cannot be kept.", error);
  }
  for (const changed of listeners) changed();
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The choice, as it is now in all bodies on the page. */
export const useInsides = (): boolean => useSyncExternalStore(listen, wantsInsides);
