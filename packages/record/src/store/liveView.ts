import type { AnyEvent, Event } from "../event/event.ts";
import type { StoredEvent } from "../event/validate.ts";
import { ok } from "../result.ts";
import type { RecordClock } from "./clock.ts";
import type { Database } from "./database.ts";
import { keyText, type Rows, readChanges } from "./rows.ts";
import { stored } from "./storeProblem.ts";
import { emptyView, type View, viewOf, viewWith } from "./view.ts";

/** The rows of the database in memory, with the view of them and those who watch it. */
export class LiveView {
  #current: View = emptyView;
  #reading: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;
  #isClosed = false;
  readonly #db: Database;
  readonly #rows: Rows;
  readonly #clock: RecordClock;
  readonly #listeners = new Set<() => void>();

  constructor(db: Database, rows: Rows, clock: RecordClock) {
    this.#db = db;
    this.#rows = rows;
    this.#clock = clock;
    if (rows.size > 0) this.#current = this.#viewOfRows();
  }

  get current(): View {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#listeners.clear();
  }

  /** Adds an event that this tab has stored, unless a refresh was quicker. */
  take(event: Event): void {
    const key = keyText([event.hlc, event.device, event.n, event.id]);
    if (this.#rows.has(key)) return;
    const written: StoredEvent = { kind: "known", event: event as AnyEvent };
    this.#rows.set(key, ok(written));
    this.#show(viewWith(this.#current, written, this.#clock.now()));
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
    const { added, gone } = await readChanges(this.#db, this.#rows);
    if (added.size === 0 && gone.length === 0) return;
    for (const key of gone) this.#rows.delete(key);
    for (const [key, row] of added) this.#rows.set(key, row);
    this.#show(this.#rows.size === 0 ? emptyView : this.#viewOfRows());
  }

  #viewOfRows(): View {
    return viewOf(this.#rows.values(), this.#clock.now());
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
