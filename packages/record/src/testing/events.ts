import type { AnyEvent } from "../event/event.ts";
import type { EventType, Payloads } from "../event/payloads.ts";
import type { StoredEvent } from "../event/validate.ts";
import { idOf } from "./samples.ts";

export type Fact = { [T in EventType]: { readonly type: T; readonly payload: Payloads[T] } }[EventType];

interface Wanted {
  readonly hlc?: string;
  readonly device?: number;
  readonly n?: number;
  /** Makes the id; from device and n when not given. */
  readonly seed?: number;
  readonly at?: string;
  readonly replaces?: string;
  readonly fact?: Fact;
}

/** A known event as the record holds it. */
export function eventOf(wanted: Wanted): StoredEvent {
  const { device = 1, n = 1, seed = device * 1000 + n, replaces } = wanted;
  const { type, payload } = wanted.fact ?? { type: "safety-line/1", payload: { answer: "no" } };
  const event = {
    e: 1,
    id: idOf(seed),
    device: idOf(device),
    n,
    hlc: wanted.hlc ?? `2026-11-22T08:40:00.000Z-${n.toString(16).padStart(4, "0")}`,
    at: wanted.at ?? "2026-11-22T09:40+01:00[Europe/Berlin]",
    ...(replaces === undefined ? {} : { replaces }),
    type,
    payload,
  };
  // type and payload come from one Fact
  return { kind: "known", event: event as AnyEvent };
}

/** The first event is the earliest: n, and with it the hlc, counts up. */
export const line = (...facts: readonly Fact[]): StoredEvent[] => facts.map((fact, i) => eventOf({ n: i + 1, fact }));
