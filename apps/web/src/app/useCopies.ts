import { useEffect, useState } from "react";
import { type Copies, freshEntries, isDue, readCopies, subscribeCopies } from "./copies.ts";
import { isAllowed } from "./copiesFile.ts";
import { useRecord } from "./person.tsx";

export interface CopiesNow extends Copies {
  /** Entries that are in no copy. */
  readonly fresh: number;
  readonly isDue: boolean;
  /** May the chosen file be written without asking? False without one. */
  readonly isAllowed: boolean;
}

/** What this device knows of its copies, read again when that or the record changes; null until it is read. */
export function useCopies(): CopiesNow | null {
  const record = useRecord();
  const [copies, setCopies] = useState<CopiesNow | null>(null);
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<void> => {
      const now = await readCopies(record);
      const allowed = now.file !== null && (await isAllowed(now.file.handle));
      const next = { ...now, fresh: freshEntries(now, record), isDue: isDue(now, record), isAllowed: allowed };
      if (!isLeft) setCopies(next);
    };
    const readAgain = () => void read();
    readAgain();
    const ends = [record.subscribe(readAgain), subscribeCopies(readAgain)];
    return () => {
      isLeft = true;
      for (const end of ends) end();
    };
  }, [record]);
  return copies;
}
