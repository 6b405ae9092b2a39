import type { Event } from "../event/event.ts";
import type { EventType, Payloads } from "../event/payloads.ts";
import type { StoredEvent } from "../event/validate.ts";
import type { PersonState } from "../projection/personState.ts";
import type { Result } from "../result.ts";
import type { ImportProblem } from "../transfer/importProblem.ts";
import type { AppendOptions } from "./append.ts";
import type { ImportSummary } from "./importEvents.ts";
import type { DamagedRow } from "./readRow.ts";

/** One person's record on this device. What can fail while storing rejects with `StoreError`. */
export interface PersonRecord {
  /**
   * Stores an event. Resolves only when it is on disk (durability "strict"): acknowledged means stored.
   *
   * @throws TypeError naming the place when the payload or an option is not as its type says; nothing is stored then
   */
  append<T extends EventType>(type: T, payload: Payloads[T], options?: AppendOptions): Promise<Event<T>>;
  /** All events that can be read, in order. The same list until something changes. */
  readonly events: () => readonly StoredEvent[];
  /** The same object until something changes, as `useSyncExternalStore` needs it. */
  readonly state: () => PersonState;
  /** Calls the listener after each change, also one made in another tab. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The whole record as the text of a file: canonical JSON with each event in exactly its stored bytes. */
  exportFile(): Promise<string>;
  /** Takes the events of an exported file that are not here yet: all or, on a problem, none. */
  importFile(text: string): Promise<Result<ImportSummary, ImportProblem>>;
  /** Half-done things, such as a running session. Not part of the record, not exported, erased with it. */
  readonly draft: {
    get(key: string): Promise<string | null>;
    set(key: string, text: string): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** Takes away everything: events, drafts and this device's name. */
  erase(): Promise<void>;
  close(): void;
  /** Rows that could not be read: set aside, left as they are, and not exported. */
  readonly damaged: readonly DamagedRow[];
}
