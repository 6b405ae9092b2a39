import { civilNow, isAt } from "../event/at.ts";
import { bytesOfText, canonicalText } from "../event/bytes.ts";
import { describeValue } from "../event/check.ts";
import type { Event } from "../event/event.ts";
import { nextHlc } from "../event/hlc.ts";
import { isId, newId } from "../event/id.ts";
import { isKnownType, payloadChecks } from "../event/payloadChecks.ts";
import type { EventType, Payloads } from "../event/payloads.ts";
import { encodeRow } from "../event/row.ts";
import { maxEntrySize } from "../transfer/readEntry.ts";
import type { RecordClock } from "./clock.ts";
import { type Database, readDevice, type Writing, write, writeMeta, writeRow } from "./database.ts";
import { stored } from "./storeProblem.ts";

/** UTF-16 units: what a file takes, less ample room for the envelope and the check. */
const maxPayloadSize = maxEntrySize - 2000;

export interface AppendOptions {
  /** When it happened, if not now. */
  readonly at?: string;
  /** Id of the event that this one replaces. */
  readonly replaces?: string;
}

/** What the caller says; the rest of the envelope is taken in the transaction. */
export interface Fact<T extends EventType> {
  readonly type: T;
  readonly payload: Payloads[T];
  readonly at: string;
  readonly replaces?: string;
}

/**
 * What is about to be stored, checked and frozen from later changes by the caller.
 *
 * @throws TypeError naming the place that is not as its type says
 */
export function factOf<T extends EventType>(
  type: T,
  payload: Payloads[T],
  { at, replaces }: AppendOptions,
  clock: RecordClock,
): Fact<T> {
  if (!isKnownType(type)) throw new TypeError(`append: expected a known type, got ${describeValue(type)}.`);
  const found = payloadChecks[type](payload, "payload");
  if (found !== null) throw new TypeError(`append: expected ${found.expected} at ${found.path}, got ${found.got}.`);
  if (at !== undefined && !isAt(at)) {
    throw new TypeError(
      `append: expected the form 2026-11-22T09:40+01:00[Europe/Berlin] at at, got ${describeValue(at)}.`,
    );
  }
  if (replaces !== undefined && !isId(replaces)) {
    throw new TypeError(`append: expected the id of an event at replaces, got ${describeValue(replaces)}.`);
  }
  const text = canonicalText(payload, "payload");
  // a file refuses longer entries, and what cannot be exported must not be stored
  if (text.length > maxPayloadSize) {
    throw new TypeError(`append: expected at most ${maxPayloadSize} characters at payload, got ${text.length}.`);
  }
  return {
    type,
    payload: JSON.parse(text) as Payloads[T],
    at: at ?? civilNow(clock.now(), clock.zone()),
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/**
 * Stores one event and returns it once the device says that it is on disk. Device, n and hlc are read and written in the
 * transaction that stores the event, so two tabs cannot share an n and a failed write leaves no gap.
 */
export function storeFact<T extends EventType>(db: Database, clock: RecordClock, fact: Fact<T>): Promise<Event<T>> {
  const id = newId(clock.random);
  const fresh = newId(clock.random);
  const work = async (tx: Writing): Promise<Event<T>> => {
    const before = await readDevice(tx);
    const device = before.device ?? fresh;
    const n = before.n + 1;
    const hlc = nextHlc(before.hlc, clock.now());
    const event: Event<T> = { e: 1, id, device, n, hlc, ...fact };
    const row = encodeRow(bytesOfText(canonicalText(event, "event")));
    await Promise.all([writeRow(tx, [hlc, device, n, id], row), writeMeta(tx, "device", { device, n, hlc })]);
    return event;
  };
  return stored(() => write(db, ["rows", "meta"], work));
}
