import { type Reading, readingFrom, takes, zeroFrom } from "./reading.ts";
import { newestOf, steadiness, type Timed } from "./steady.ts";

type Done = Extract<Reading, { ok: true }>;

/** Where the person is: on the way to a zero, on the way to a take, or at the end. */
export type Stage =
  | { readonly type: "level"; readonly waits: boolean; readonly notLevel: boolean }
  | { readonly type: "take"; readonly waits: boolean; readonly taken: readonly number[]; readonly zeroDeg: number }
  | { readonly type: "done"; readonly reading: Done; readonly zeroDeg: number };

/** `waits`: it was tapped, and the angle is taken as soon as it is held. */
export interface Flow {
  readonly stage: Stage;
  /** The newest angles, as the phone gives them. */
  readonly newest: readonly Timed[];
  /** The phone is held so that it does not tell the angle. */
  readonly untold: boolean;
  /** How often in a row three takes were too far apart. */
  readonly shaky: number;
}

export type Step =
  | { readonly type: "tap" }
  /** A new angle, or none when the phone does not tell it. */
  | { readonly type: "angle"; readonly t: number; readonly deg: number | null }
  /** Nobody looks: what was seen until now is not part of a hold. */
  | { readonly type: "away" }
  | { readonly type: "again" };

export const start: Flow = {
  stage: { type: "level", waits: false, notLevel: false },
  newest: [],
  untold: false,
  shaky: 0,
};

/** One step of a measurement: a zero, three takes, and their mean, or three more when they were too far apart. */
export function next(flow: Flow, step: Step): Flow {
  const { stage } = flow;
  switch (step.type) {
    case "tap":
      if (stage.type === "done") return flow;
      return {
        ...flow,
        stage: { ...stage, waits: true, ...(stage.type === "level" && { notLevel: false }) },
        newest: [],
      };
    case "away":
      return { ...flow, newest: [], untold: false };
    case "again":
      return stage.type === "done" ? { ...flow, stage: takeFrom(stage.zeroDeg), newest: [], shaky: 0 } : flow;
    case "angle": {
      const newest = step.deg === null ? [] : newestOf([...flow.newest, { t: step.t, deg: step.deg }]);
      const seen = { ...flow, newest, untold: step.deg === null };
      const held = steadiness(newest);
      return held.type === "still" ? taken(seen, held.meanDeg) : seen;
    }
  }
}

/** What a held angle brings, when it was waited for. */
function taken(flow: Flow, meanDeg: number): Flow {
  const { stage } = flow;
  if (stage.type === "done" || !stage.waits) return flow;
  if (stage.type === "level") {
    const zero = zeroFrom(meanDeg);
    return { ...flow, stage: zero.ok ? takeFrom(zero.zeroDeg) : { type: "level", waits: false, notLevel: true } };
  }
  const all = [...stage.taken, meanDeg];
  if (all.length < takes) return { ...flow, stage: { ...stage, waits: false, taken: all } };
  const reading = readingFrom(all, stage.zeroDeg);
  if (!reading.ok) return { ...flow, stage: takeFrom(stage.zeroDeg), shaky: flow.shaky + 1 };
  return { ...flow, stage: { type: "done", reading, zeroDeg: stage.zeroDeg }, shaky: 0 };
}

const takeFrom = (zeroDeg: number): Stage => ({ type: "take", waits: false, taken: [], zeroDeg });

/** The angle to show now: against the zero once there is one; null when the phone does not tell it. */
export function shownDeg({ stage, newest }: Flow): number | null {
  const last = newest.at(-1);
  if (stage.type === "done") return stage.reading.meanDeg;
  if (last === undefined) return null;
  return stage.type === "take" ? last.deg - stage.zeroDeg : last.deg;
}
