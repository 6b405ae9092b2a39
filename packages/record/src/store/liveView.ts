import type { AnyEvent, Event } from "../event/event.ts";
import { latestKnownHlc, parseHlc } from "../event/hlc.ts";
import type { StoredEvent } from "../event/validate.ts";
import { checkpointOf, emptyCheckpoint } from "../projection/checkpoint.ts";
import type { Reader } from "../projection/order.ts";
import { undoMs } from "../projection/undo.ts";
import { ok } from "../result.ts";
import { breather } from "./breathe.ts";
import type { RecordClock } from "./clock.ts";
import type { Database, SegmentKey } from "./database.ts";
import { closedBefore, monthOf } from "./months.ts";
import { keyOf } from "./readRow.ts";
import { keepCheckpoint, keyText, type Rows, readStored, type Stored } from "./rows.ts";
import { readSegments, segmentText } from "./segments.ts";
import { stored } from "./storeProblem.ts";
import { emptyView, type Sealed, type View, viewOf, viewWith } from "./view.ts";

const textOf = (keys: readonly SegmentKey[]): string => keys.map(segmentText).join();

/** The fresh rows of the database in memory, with the view of the record and those who watch it. */
export class LiveView {
  #current: View = emptyView;
  #rows: Rows = new Map();
  #segmentKeys: readonly SegmentKey[] = [];
  /** A segment could not be read whole. */
  #hasDamage = false;
  #sealed: Sealed;
  #early: Reader["early"] = new Set();
  /** A row was taken that the view could not be told of at once. */
  #isBehind = false;
  #reading: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;
  #isClosed = false;
  readonly #db: Database;
  readonly #clock: RecordClock;
  readonly #program: string;
  readonly #listeners = new Set<() => void>();

  private constructor(db: Database, clock: RecordClock, program: string) {
    this.#db = db;
    this.#clock = clock;
    this.#program = program;
    this.#sealed = { checkpoint: emptyCheckpoint(clock.now()), events: null };
  }

  /** @param program names the program's version: a checkpoint of another one is not trusted */
  static async open(db: Database, clock: RecordClock, program: string): Promise<LiveView> {
    const view = new LiveView(db, clock, program);
    await view.#read();
    return view;
  }

  get current(): View {
    return this.#current;
  }

  get reader(): Reader {
    return { now: this.#clock.now(), early: this.#early };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#listeners.clear();
  }

  /** Is there anything for `maintain` to do? Looks at what is in memory only. */
  needsMaintenance(): boolean {
    const { now, early } = this.reader;
    const fresh = [...this.#rows.values()].flatMap((row) => (row.ok ? [row.value.event] : []));
    const closed = closedBefore(now);
    const latest = latestKnownHlc(now);
    const months = this.#segmentKeys.map(([month]) => month);
    return (
      this.#hasDamage ||
      this.#sealed.checkpoint === null ||
      new Set(months).size < months.length ||
      fresh.some(({ hlc }) => closed !== null && monthOf(hlc) < closed) ||
      fresh.some(({ id, hlc }) => latest !== null && hlc > latest && !early.has(id)) ||
      [...fresh.filter(({ type }) => type === "tombstone/1"), ...this.#sealed.checkpoint.pending].some(
        ({ hlc }) => parseHlc(hlc)!.ms + undoMs <= now,
      )
    );
  }

  /** Adds an event that this tab has stored, unless a refresh was quicker. */
  async take(event: Event): Promise<void> {
    const written: StoredEvent = { kind: "known", event: event as AnyEvent };
    const key = keyText(keyOf(written));
    if (this.#rows.has(key)) return;
    this.#rows.set(key, ok(written));
    const { aside } = this.#current;
    const view =
      viewWith(this.#current, written, this.#clock.now()) ??
      viewOf(this.#sealed, this.#rows.values(), aside, this.reader);
    if (view !== null) return this.#show(view);
    this.#isBehind = true;
    await this.refresh();
  }

  /** Reads what has changed in the database. Calls that come while one waits to begin share it. */
  refresh(): Promise<void> {
    if (this.#waiting !== null) return this.#waiting;
    const next = this.#reading.then(async () => {
      this.#waiting = null;
      if (!this.#isClosed) await stored(() => this.#read());
    });
    this.#waiting = next;
    // a read that failed is told to its callers; the next one begins all the same
    this.#reading = next.catch(() => undefined);
    return next;
  }

  async #read(): Promise<void> {
    // the segments may be joined by another tab while they are read: then from the beginning
    while (!(await this.#tryRead()));
  }

  async #tryRead(): Promise<boolean> {
    // taken before the transaction begins: a row we store meanwhile is not in it, and must not count as gone
    const before = new Map(this.#rows);
    const found = await readStored(this.#db, this.#program, before);
    for (const [key, row] of this.#rows) if (!before.has(key)) found.rows.set(key, found.rows.get(key) ?? row);
    if (this.#isAsBefore(found)) return true;
    this.#rows = found.rows;
    this.#early = found.early;
    const known = this.#sealedOf(found);
    const quick = known === null ? null : this.#viewOn(known, found);
    const sealed = quick === null ? await this.#readSealed(found) : known;
    const view = quick ?? (sealed === null ? null : this.#viewOn(sealed, found));
    if (sealed === null || view === null) return false;
    this.#sealed = sealed;
    this.#segmentKeys = found.segments;
    this.#isBehind = false;
    this.#show(view);
    return true;
  }

  #isAsBefore(found: Stored): boolean {
    return (
      !this.#isBehind &&
      textOf(found.segments) === textOf(this.#segmentKeys) &&
      found.aside.length === this.#current.aside.length &&
      found.rows.size === this.#rows.size &&
      found.early.size === this.#early.size &&
      [...found.rows].every(([key, row]) => this.#rows.get(key) === row)
    );
  }

  /** What is known of the sealed events without reading them; null when nothing is. */
  #sealedOf(found: Stored): Sealed | null {
    if (textOf(found.segments) === textOf(this.#segmentKeys)) return this.#sealed;
    const checkpoint = found.segments.length === 0 ? emptyCheckpoint(this.#clock.now()) : found.checkpoint;
    return checkpoint === null ? null : { checkpoint, events: null };
  }

  /** Reads every sealed event, and keeps what they come to for the next time; null when they have changed meanwhile. */
  async #readSealed({ segments }: Stored): Promise<Sealed | null> {
    const read = await readSegments(this.#db, segments, breather());
    if (read === null) return null;
    this.#hasDamage = read.some(({ damaged }) => damaged.length > 0);
    const events = read.flatMap(({ held }) => held.map((each) => each.stored));
    const fresh = [...this.#rows.values()].flatMap((row) => (row.ok ? [row.value] : []));
    const checkpoint = checkpointOf(events, fresh, this.reader);
    if (checkpoint === null) return { checkpoint, events };
    await keepCheckpoint(this.#db, this.#program, segments, checkpoint);
    return { checkpoint, events: null };
  }

  #viewOn(sealed: Sealed, { segments, aside }: Pick<Stored, "segments" | "aside">): View | null {
    const isEmpty = this.#rows.size === 0 && segments.length === 0 && aside.length === 0;
    return isEmpty ? emptyView : viewOf(sealed, this.#rows.values(), aside, this.reader);
  }

  #show(view: View): void {
    this.#current = view;
    // one by one in their own task, so that a listener that throws is reported and harms nobody else
    for (const listener of this.#listeners) {
      queueMicrotask(() => {
        if (this.#listeners.has(listener)) listener();
      });
    }
  }
}
