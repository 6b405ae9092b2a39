import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import type { Body3DProps } from "./Body3D.tsx";
import { canDraw } from "./canDraw.ts";

interface BodyInPlaceProps extends Omit<Body3DProps, "at"> {
  readonly at: string | undefined;
  /** Whether the picture that comes first is on the screen. */
  readonly isPictureThere: boolean;
}

/** What draws in 3D; when it cannot be fetched, nothing does, and the picture stays. */
const Body3D = lazy<ComponentType<Body3DProps>>(() =>
  import("./Body3D.tsx").catch((error: unknown) => {
    console.warn("The body in 3D cannot be had now.", error);
    return { default: () => null };
  }),
);

/** A body in 3D over the picture that was there first; nothing where it cannot be drawn or fetched. */
export function BodyInPlace({ isPictureThere, at, ...rest }: BodyInPlaceProps) {
  const isTime = useLater(isPictureThere);
  if (!isTime || at === undefined || !canDraw()) return null;
  return (
    <Suspense>
      <Body3D key={rest.poseId + rest.side} at={at} {...rest} />
    </Suspense>
  );
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
