import type { Drawn, Job } from "./job.ts";

export type Slot = Job["slot"];
/** What there is to draw; how coarse is the drawer's to say. */
export type Wanted = Omit<Job, "coarser">;

/** A picture that is there. */
export interface Picture {
  readonly key: string;
  /** The inside of an SVG. */
  readonly svg: string;
}

export interface Drawer {
  /** Asks for a picture; of those asked for, only the latest of a slot is drawn. */
  readonly want: (wanted: Wanted) => void;
  /** The latest picture of a slot, also while the next one is under way. */
  readonly picture: (slot: Slot) => Picture | undefined;
  readonly hasFailed: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** What a drawer needs of a worker. */
export type DrawWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Coarse while a hand moves, fine once it rests. own choices: half as fine takes a third of the time; ms of rest. */
const coarse = 2;
export const restMs = 250;
/** Pictures that are kept, so that going back and forth between two postures draws nothing. own choice. */
const mostKept = 24;

/** Draws in a worker, one picture at a time. @param start throws when there can be no worker */
export function createDrawer(start: () => DrawWorker): Drawer {
  const listeners = new Set<() => void>();
  const pictures = new Map<Slot, Picture>();
  const finest = new Map<string, string>();
  const waiting = new Map<Slot, Job>();
  const latest = new Map<Slot, string>();
  const resting = new Map<Slot, ReturnType<typeof setTimeout>>();
  let current: Job | undefined;
  let worker: DrawWorker | undefined;
  let failed = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }
  function fail(error: unknown): void {
    console.warn("The figure cannot be drawn.", error);
    failed = true;
    worker?.terminate();
    tell();
  }
  function next(): void {
    if (failed || current !== undefined) return;
    const [job] = waiting.values();
    if (job === undefined) return;
    waiting.delete(job.slot);
    current = job;
    try {
      worker ??= begin();
      worker.postMessage(job);
    } catch (error) {
      fail(error);
    }
  }
  function begin(): DrawWorker {
    const begun = start();
    begun.onmessage = ({ data }: MessageEvent<Drawn>) => take(data);
    begun.onerror = (event) => fail(event);
    return begun;
  }
  function take(drawn: Drawn): void {
    const job = current!;
    current = undefined;
    if (!drawn.ok) {
      fail(drawn.error);
      return;
    }
    // not over one that was kept and is shown already
    if (waiting.has(job.slot) || latest.get(job.slot) === job.key)
      pictures.set(job.slot, { key: job.key, svg: drawn.svg });
    if (job.coarser === 1) keep(job, drawn.svg);
    else if (latest.get(job.slot) === job.key) refineLater(job);
    tell();
    next();
  }
  function keep({ slot, key }: Job, svg: string): void {
    finest.set(`${slot} ${key}`, svg);
    for (const oldest of finest.keys()) {
      if (finest.size <= mostKept) break;
      finest.delete(oldest);
    }
  }
  function refineLater(job: Job): void {
    clearTimeout(resting.get(job.slot));
    const refine = (): void => {
      waiting.set(job.slot, { ...job, coarser: 1 });
      next();
    };
    resting.set(job.slot, setTimeout(refine, restMs));
  }
  return {
    want(wanted) {
      latest.set(wanted.slot, wanted.key);
      clearTimeout(resting.get(wanted.slot));
      const known = finest.get(`${wanted.slot} ${wanted.key}`);
      if (known === undefined) {
        waiting.set(wanted.slot, { ...wanted, coarser: coarse });
        next();
        return;
      }
      waiting.delete(wanted.slot);
      pictures.set(wanted.slot, { key: wanted.key, svg: known });
      tell();
    },
    picture: (slot) => pictures.get(slot),
    hasFailed: () => failed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const timer of resting.values()) clearTimeout(timer);
      waiting.clear();
      worker?.terminate();
      worker = undefined;
      current = undefined;
    },
  };
}
