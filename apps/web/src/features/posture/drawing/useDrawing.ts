import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";
import { createDrawer, type Drawer, type DrawWorker, type Picture, type Slot, type Wanted } from "./drawer.ts";

const startWorker = (): DrawWorker => new Worker(new URL("./draw.worker.ts", import.meta.url), { type: "module" });

/** A drawer that lives as long as the page. */
export function useDrawer(): Drawer {
  const [drawer] = useState(() => createDrawer(startWorker));
  useEffect(() => drawer.close, [drawer]);
  return drawer;
}

export const DrawerContext = createContext<Drawer | null>(null);

/**
 * The latest picture of a slot; asks for the one that is wanted.
 *
 * @param wanted the same object as long as it is the same picture; null: none now, and the last one stays
 */
export function useDrawing(wanted: Wanted | null, slot: Slot): Picture | undefined {
  const drawer = use(DrawerContext)!;
  useEffect(() => {
    if (wanted !== null) drawer.want(wanted);
  }, [drawer, wanted]);
  return useSyncExternalStore(drawer.subscribe, () => drawer.picture(slot));
}

export const useHasFailed = (drawer: Drawer): boolean => useSyncExternalStore(drawer.subscribe, drawer.hasFailed);
