import type { EventType, Json, Payloads } from "./payloads.ts";

/** The envelope; its canonical JSON (RFC 8785) in UTF-8 is what is stored, exported and later sealed. */
export interface Event<T extends EventType = EventType> {
  /** Envelope version. */
  readonly e: 1;
  /** 16 random bytes, base64url. */
  readonly id: string;
  /** The device that wrote it: 16 random bytes, base64url. */
  readonly device: string;
  /** The device's own counter, from 1, without gaps. */
  readonly n: number;
  /** Hybrid logical clock, see `hlc.ts`: when it was recorded. */
  readonly hlc: string;
  /** When it happened, as the person's clock showed it: 2026-11-22T09:40+01:00[Europe/Berlin]. */
  readonly at: string;
  readonly type: T;
  /** Id of the event that this one replaces. */
  readonly replaces?: string;
  readonly payload: Payloads[T];
}

/** Any event at all, also of a type or version this program does not know: kept, shown as unknown, never dropped. */
export interface UnknownEvent {
  readonly e: number;
  readonly id: string;
  readonly device: string;
  readonly n: number;
  readonly hlc: string;
  readonly at: string;
  readonly type: string;
  readonly replaces?: string;
  readonly payload: Json;
}

/** An event of one of the known types; narrow it by `type`. */
export type AnyEvent = { [T in EventType]: Event<T> }[EventType];
