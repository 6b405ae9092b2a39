import { chance, mulberry32, pick, type Random, whole } from "@ilio/care/mulberry32";
import { type FaultKind, faultsOf } from "./clockFaults.ts";
import { oddMoments, screenOf, zones } from "./zoneLaws.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

interface Stay {
  readonly from: number;
  readonly zone: string;
}

/** Something a person does at a true time that no device knows. */
export interface Moment {
  /** ms since 1970. */
  readonly ms: number;
  /** The telephone is 0, the tablet 1. */
  readonly device: 0 | 1;
  readonly act: "write" | "open" | "maintain" | "carry";
}

/** A device as it is at a moment. */
export interface Screen {
  /** What its clock says, ms since 1970. */
  readonly clock: number;
  readonly zone: string;
  /** What it shows, in the form of `at`. */
  readonly shown: string;
  readonly fault: FaultKind | null;
  /** How far the clock is ahead, ms; below 0 it is behind. */
  readonly off: number;
  /** Off by less than a day. */
  readonly isRight: boolean;
  /** Shows a time before this record was made, and is not followed. */
  readonly isLost: boolean;
}

/** Ten years of a person with two devices, the same for the same seed. */
export interface ClockLife {
  readonly moments: readonly Moment[];
  readonly screenAt: (device: 0 | 1, ms: number) => Screen;
  /** What the clock of a device says, and its zone. */
  readonly clockAt: (device: 0 | 1, ms: number) => Pick<Screen, "clock" | "zone" | "fault">;
  readonly end: number;
}

function staysOf(start: number, end: number, random: Random): readonly Stay[] {
  const stays: Stay[] = [{ from: Number.NEGATIVE_INFINITY, zone: zones[0]! }];
  for (let from = start; from < end; from += whole(random, 3, 40) * dayMs + random() * dayMs) {
    stays.push({ from, zone: chance(random, 0.5) ? zones[0]! : pick(random, [...zones, "UTC"]) });
  }
  return stays;
}

/**
 * A made-up decade: travel (a device takes the new zone hours before or after the landing), odd moments, clocks that go
 * wrong and are set right, housekeeping and copies at any time.
 *
 * @param entries about how many things the person writes
 */
export function clockLife(seed: number, entries: number): ClockLife {
  const random = mulberry32(seed);
  const start = Date.UTC(2026, 10, 22, 8, 40);
  const end = Date.UTC(2036, 10, 22, 8, 40);
  const stays = staysOf(start, end, random);
  const devices = [0, 1].map(() => ({ faults: faultsOf(start, end, random), lag: (random() * 18 - 6) * hourMs }));
  const clockAt: ClockLife["clockAt"] = (device, ms) => {
    const { faults, lag } = devices[device]!;
    const fault = faults.find(({ from, until }) => ms >= from && ms < until);
    const { zone } = stays.findLast(({ from }) => from + lag <= ms)!;
    return { clock: Math.floor(fault?.clockAt(ms) ?? ms), zone, fault: fault?.kind ?? null };
  };
  const screenAt: ClockLife["screenAt"] = (device, ms) => {
    const { clock, zone, fault } = clockAt(device, ms);
    return {
      ...{ clock, zone, fault, shown: screenOf(clock, zone) },
      off: clock - ms,
      isLost: clock < Date.UTC(2026, 10, 1),
      isRight: Math.abs(clock - ms) < dayMs,
    };
  };
  const anyTime = () => start + random() * (end - start);
  const moments: Moment[] = [];
  const add = (act: Moment["act"], ms: number, device: 0 | 1 = chance(random, 0.75) ? 0 : 1): void => {
    if (ms > start && ms < end) moments.push({ ms, device, act });
  };
  const years = Array.from({ length: 11 }, (_, i) => 2026 + i);
  const odd = years.flatMap((year) =>
    zones.flatMap((zone) => oddMoments(year, zone, random).map((ms) => ({ ms, zone }))),
  );
  for (const { ms, zone } of odd) if (stays.findLast(({ from }) => from <= ms)?.zone === zone) add("write", ms);
  for (const { from } of stays) add("write", from + (random() * 24 - 8) * hourMs);
  for (const device of [0, 1] as const) {
    for (const { from, until } of devices[device]!.faults) {
      for (const act of ["write", "maintain", "carry", "open", "write"] as const) {
        if (chance(random, 0.5)) add(act, from + random() * (until - from), device);
      }
      // and once it is set right
      add("write", until + random() * hourMs, device);
    }
  }
  while (moments.length < entries) add("write", anyTime());
  for (let i = 0; i < 60; i++) add("maintain", anyTime());
  for (let i = 0; i < 20; i++) add("open", anyTime());
  for (let i = 0; i < 8; i++) add("carry", anyTime());
  return { moments: moments.sort((a, b) => a.ms - b.ms), clockAt, screenAt, end };
}
