/** One value of this page that components watch with `useSyncExternalStore`. */
export interface Watched<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls the listener after each change. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function watched<T>(value: T): Watched<T> {
  let current = value;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(next) {
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
