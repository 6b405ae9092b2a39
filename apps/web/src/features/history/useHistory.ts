import { type Entry, entriesOf, recentSince, systemClock } from "@ilio/record";
import { useEffect, useState } from "react";
import { useRecord } from "../../app/person.tsx";
import { newestDayFirst } from "./entries.ts";

export interface History {
  /** The newest day first, deleted ones included; null before the first reading. */
  readonly entries: readonly Entry[] | null;
  /** False while only those of the last 13 months are here. */
  readonly isWhole: boolean;
  readonly state: "reading" | "read" | "couldNot";
  /** Reads the older ones too, or tries again. */
  readonly readAll: () => void;
}

interface Read {
  readonly entries: readonly Entry[];
  readonly isWhole: boolean;
}

/** What was recorded, and again whenever the record changes, also in another tab. Ten years take a while, so the last 13 months come first. */
export function useHistory(): History {
  const record = useRecord();
  const [read, setRead] = useState<Read | null>(null);
  const [wanted, setWanted] = useState({ all: false });
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const since = wanted.all ? undefined : recentSince(systemClock.now()).slice(0, 7);
    let isOpen = true;
    let isUnderWay = false;
    let isBehind = false;
    const readOnce = async () => {
      const events = await record.read(since);
      const isWhole = since === undefined || events.length === record.count();
      if (isOpen) setRead({ entries: newestDayFirst(entriesOf(events, isWhole)), isWhole });
    };
    // Many changes at once, such as a copy brought back, are read together.
    const refresh = async () => {
      isBehind = true;
      if (isUnderWay) return;
      isUnderWay = true;
      try {
        while (isBehind && isOpen) {
          isBehind = false;
          await readOnce();
        }
        setHasFailed(false);
      } catch (problem) {
        // said on the page, with a way to try again
        console.warn("history: expected to read the entries, got", problem);
        setHasFailed(true);
      } finally {
        isUnderWay = false;
      }
    };
    void refresh();
    const stop = record.subscribe(() => void refresh());
    return () => {
      isOpen = false;
      stop();
    };
  }, [record, wanted]);

  const { entries = null, isWhole = false } = read ?? {};
  const isReading = entries === null || (wanted.all && !isWhole);
  return {
    entries,
    isWhole,
    state: hasFailed ? "couldNot" : isReading ? "reading" : "read",
    readAll: () => setWanted({ all: true }),
  };
}
