import { addedTime } from "./addedTime.ts";
import { leftFor, markedAs, replaced } from "./leftMovement.ts";
import { endOf, type Run, settled, type Wait } from "./run.ts";
import type { Step } from "./step.ts";
import { repeated, wentOn } from "./wentOn.ts";
import { wentBack } from "./wentTo.ts";

/** All that can happen to a session beside the passing of time. */
export type Press =
  | { readonly type: "goOn" | "skip" | "back" | "repeat" | "addTime" | "leaveHurt" | "markHurt" }
  | { readonly type: "wait"; readonly why: Wait }
  /** Other steps take the place of the rest of this movement; `because` of a wish, or as it hurt. */
  | { readonly type: "replace"; readonly steps: readonly Step[]; readonly because: "swapped" | "hurt" };

/** A session after a press at clock reading `now`. It never moves on by itself here, and never past its end. */
export function pressed(run: Run, press: Press, now: number): Run {
  const at = settled(run, now);
  if (at.positionMs >= endOf(at)) return at;
  switch (press.type) {
    case "goOn":
      return wentOn(at, now);
    case "wait":
      return at.runningSince === null ? at : { ...at, runningSince: null, waits: press.why };
    case "skip":
      return leftFor(at, now, "skipped");
    case "leaveHurt":
      return leftFor(at, now, "hurt");
    case "markHurt":
      return markedAs(at, now, "hurt");
    case "back":
      return wentBack(at, now);
    case "repeat":
      return repeated(at, now);
    case "addTime":
      return addedTime(at, now);
    case "replace":
      return replaced(at, press.steps, press.because, now);
  }
}
