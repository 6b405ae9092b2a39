import { type RefObject, useEffect, useRef, useState } from "react";
import type { Orientation } from "./tilt.ts";

/** What the hook needs of a window. */
export interface OrientationPage {
  readonly isSecureContext: boolean;
  readonly DeviceOrientationEvent?: object;
  readonly document: { readonly hidden: boolean };
  addEventListener(type: "deviceorientation", listener: (event: Orientation) => void): void;
  removeEventListener(type: "deviceorientation", listener: (event: Orientation) => void): void;
}

/**
 * - `ready`: a tap starts it; `askFirst`: a tap makes the phone ask the person
 * - `asking`: the person is being asked; `waiting`: no sample came yet; `on`: the newest sample is there
 * - `denied`: the person said no; `absent`: the device, or a page that came by an open line, has no such sensor
 */
export type OrientationStatus = "ready" | "askFirst" | "asking" | "waiting" | "on" | "denied" | "absent";

/** own choice: sensors that exist send their first sample within a tenth of this. */
export const silenceMs = 2000;

interface UsedOrientation {
  readonly status: OrientationStatus;
  /** The newest sample with numbers. It holds until the next: Chromium sends none for a change of less than 0.1°. */
  readonly newest: RefObject<Orientation | null>;
  /** Must be called by a tap, as iOS wants it. */
  readonly start: () => Promise<void>;
}

/** The phone's orientation from the first tap on, while the page is in view. */
export function useOrientation(page: OrientationPage): UsedOrientation {
  const [status, setStatus] = useState(() => statusAtFirst(page));
  const newest = useRef<Orientation | null>(null);
  const listens = status === "waiting" || status === "on";

  useEffect(() => {
    if (!listens) return;
    const hear = ({ beta, gamma }: Orientation) => {
      if (page.document.hidden || beta === null || gamma === null) return;
      newest.current = { beta, gamma };
      setStatus("on");
    };
    page.addEventListener("deviceorientation", hear);
    return () => page.removeEventListener("deviceorientation", hear);
  }, [listens, page]);

  useEffect(() => {
    if (status !== "waiting") return;
    // In a page out of view samples are not heard, so their absence says nothing.
    const timer = setInterval(() => {
      if (!page.document.hidden) setStatus("absent");
    }, silenceMs);
    return () => clearInterval(timer);
  }, [status, page]);

  const start = async () => {
    if (status !== "ready" && status !== "askFirst") return;
    if (status === "askFirst") setStatus("asking");
    setStatus((await isAllowed(page)) ? "waiting" : "denied");
  };
  return { status, newest, start };
}

function statusAtFirst(page: OrientationPage): OrientationStatus {
  if (!page.isSecureContext || page.DeviceOrientationEvent === undefined) return "absent";
  return asks(page.DeviceOrientationEvent) ? "askFirst" : "ready";
}

/** iOS alone has the person asked, by a method that no DOM type knows. */
const asks = (event: object | undefined): event is { readonly requestPermission: () => Promise<string> } =>
  event !== undefined && "requestPermission" in event && typeof event.requestPermission === "function";

async function isAllowed({ DeviceOrientationEvent }: OrientationPage): Promise<boolean> {
  if (!asks(DeviceOrientationEvent)) return true;
  try {
    return (await DeviceOrientationEvent.requestPermission()) === "granted";
  } catch (problem) {
    console.info("orientation: not given,", problem);
    return false;
  }
}
