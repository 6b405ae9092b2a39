import { chance, pick, type Random, whole } from "@ilio/care/mulberry32";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What the clock of a device does for a while. Those of days and more are wrong enough to be noticed in the order. */
export type FaultKind =
  | "minutes"
  | "hours"
  | "drift"
  | "lost1970"
  | "lost2020"
  | "daysBack"
  | "monthsBack"
  | "daysAhead"
  | "yearsAhead";

export interface Fault {
  readonly kind: FaultKind;
  readonly from: number;
  readonly until: number;
  /** What the clock says at a true time. */
  readonly clockAt: (ms: number) => number;
  /** How far it is off, ms; of a lost clock 0, for it is not followed. */
  readonly off: number;
}

/** own choice: what a person may not notice at once. */
const fewDays = 14;

function faultOf(kind: FaultKind, from: number, random: Random): Fault {
  const between = (low: number, high: number): number => low + random() * (high - low);
  const sign = chance(random, 0.5) ? 1 : -1;
  const by = (off: number, lasts: number): Fault => ({
    ...{ kind, from, off, until: from + lasts },
    clockAt: (ms) => ms + off,
  });
  const sitting = between(0.1, 3) * dayMs;
  switch (kind) {
    case "minutes":
      return by(sign * between(1, 50) * minuteMs, between(10, 60) * dayMs);
    case "hours":
      return by(sign * between(1, 20) * hourMs, between(1, 20) * dayMs);
    case "drift": {
      const lasts = between(30, 60) * dayMs;
      const clockAt = (ms: number) => ms + sign * 2 * hourMs * ((ms - from) / lasts);
      return { kind, from, until: from + lasts, clockAt, off: sign * 2 * hourMs };
    }
    case "lost1970":
    case "lost2020": {
      const begin = kind === "lost1970" ? 0 : Date.UTC(2020, 0, 1);
      return { kind, from, until: from + sitting, clockAt: (ms) => begin + ms - from, off: 0 };
    }
    case "daysBack":
      return by(-between(1.2, fewDays) * dayMs, sitting);
    case "monthsBack":
      return by(-between(20, 300) * dayMs, sitting);
    case "daysAhead":
      return by(between(1.2, fewDays) * dayMs, sitting);
    case "yearsAhead":
      return by(between(0.2, 9) * 365 * dayMs, sitting);
  }
}

export const faultKinds: readonly FaultKind[] = [
  ...(["minutes", "hours", "drift", "lost1970", "lost2020"] as const),
  ...(["daysBack", "monthsBack", "daysAhead", "yearsAhead"] as const),
];

/** The first year is without, so that there is something to be set back to. */
export function faultsOf(start: number, end: number, random: Random): readonly Fault[] {
  const faults: Fault[] = [];
  for (let from = start + 365 * dayMs; ; ) {
    const fault = faultOf(pick(random, faultKinds), from, random);
    if (fault.until + 90 * dayMs > end) return faults;
    faults.push(fault);
    from = fault.until + whole(random, 40, 200) * dayMs;
  }
}
