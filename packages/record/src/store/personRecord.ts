import type { Event } from "../event/event.ts";
import type { EventType, Payloads } from "../event/payloads.ts";
import type { StoredEvent } from "../event/validate.ts";
import type { PersonState } from "../projection/personState.ts";
import type { Result } from "../result.ts";
import type { ImportProblem } from "../transfer/importProblem.ts";
import type { AppendOptions } from "./append.ts";
import type { ImportOptions, ImportSummary } from "./importEvents.ts";

/** Something stored that could not be read. */
export interface SetAside {
  readonly from: "row" | "segment";
  /** Key of the row or segment. */
  readonly key: string;
  readonly problem: string;
  /** Not damaged: only a newer program can read it. */
  readonly isNewer: boolean;
}

/** One person's record on this device. What can fail while storing rejects with `StoreError`. */
export interface PersonRecord {
  /**
   * Stores an event. Resolves only when it is on disk (durability "strict"): acknowledged means stored.
   *
   * @throws TypeError naming the place when the payload or an option is not as its type says; nothing is stored then
   */
  append<T extends EventType>(type: T, payload: Payloads[T], options?: AppendOptions): Promise<Event<T>>;
  /** The same object until something changes, as `useSyncExternalStore` needs it. */
  readonly state: () => PersonState;
  /** How many events can be read. */
  readonly count: () => number;
  /** Calls the listener after each change, also one made in another tab. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * The events that can be read, in order.
   *
   * @param since first month of UTC, YYYY-MM, in which they were recorded; without it all of them, which may take a while
   */
  read(since?: string): Promise<readonly StoredEvent[]>;
  /**
   * The whole record as the text of a file: canonical JSON with each event in exactly its stored bytes. The same events
   * give the same bytes, on every device and at every time.
   */
  exportFile(): Promise<string>;
  /** Takes the events of an exported file that are not here yet: all or, on a problem, none. */
  importFile(text: string, options?: ImportOptions): Promise<Result<ImportSummary, ImportProblem>>;
  /**
   * Housekeeping, for idle time: seals closed months, joins what belongs to one month, erases what was deleted 30 days
   * ago, sets aside what is damaged. Does nothing when there is nothing to do or another tab is at it.
   */
  maintain(): Promise<void>;
  /** Half-done things, such as a running session. Not part of the record, not exported, erased with it. */
  readonly draft: {
    get(key: string): Promise<string | null>;
    set(key: string, text: string): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** What belongs to this device alone, such as where its copy is saved. Not exported, erased with the record. */
  readonly local: {
    get(key: string): Promise<unknown>;
    /** @param value anything that can be cloned, so also a file handle */
    set(key: string, value: unknown): Promise<void>;
    remove(key: string): Promise<void>;
  };
  /** Entries that could not be read. They are not exported with the rest. */
  readonly setAside: {
    readonly list: () => readonly SetAside[];
    /** They and what is wrong with them, as the text of a file of its own. */
    save(): Promise<string>;
    /** Lets them go, but for those that only a newer program can read. */
    remove(): Promise<void>;
  };
  /**
   * Takes away everything: events, drafts and this device's name. Only the time of it stays, so that an older copy is not
   * brought back without asking.
   */
  erase(): Promise<void>;
  close(): void;
}
