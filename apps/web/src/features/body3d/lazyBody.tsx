import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { canDraw } from "./canDraw.ts";

/** What draws in 3D, fetched when it is first shown; when it cannot be had, nothing is drawn, and the picture stays. */
export const lazyBody = <P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>) =>
  lazy<ComponentType<P>>(() =>
    load().catch((error: unknown) => {
      console.warn("The body in 3D cannot be had now.", error);
      return { default: () => null };
    }),
  );

interface InPlaceProps {
  /** Whether the picture that comes first is on the screen. */
  readonly isPictureThere: boolean;
  readonly children: ReactNode;
}

/** A body in 3D over the picture that was there first; nothing where it cannot be drawn. */
export function InPlace({ isPictureThere, children }: InPlaceProps) {
  const isTime = useLater(isPictureThere);
  return isTime && canDraw() ? <Suspense>{children}</Suspense> : null;
}

/** True once something has been true and the page was drawn with it: before the next frame but one. */
function useLater(isTrue: boolean): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (!isTrue) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setLater(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isTrue]);
  return isLater;
}
