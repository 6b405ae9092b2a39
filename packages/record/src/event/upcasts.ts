import type { EventType, Json } from "./payloads.ts";

/** One step from an old form to the next. */
export interface Upcast {
  readonly to: EventType;
  readonly payload: (old: Json) => Json;
}
export type Upcasts = Readonly<Record<string, Upcast>>;

/** Old type → next type, one small step each. Only what is read changes; the stored bytes stay as they were written. */
export const upcasts: Upcasts = {};
