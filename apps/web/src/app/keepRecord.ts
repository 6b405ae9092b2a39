import type { PersonRecord } from "@ilio/record";
import { noteFirstEntry } from "./copies.ts";
import { writeIfDue } from "./copiesWrite.ts";
import { askToPersist } from "./persistence.ts";
import { startAnew } from "./startAnew.ts";

/**
 * What guards the record while the app is open: the browser is asked to keep it, the chosen file is kept up to date, and
 * a page that still shows what another tab has erased goes. What fails here becomes the page's unhandled rejection, and
 * is said there.
 */
export function keepRecord(record: PersonRecord): void {
  let count = record.count();
  const look = async (): Promise<void> => {
    await noteFirstEntry(record);
    await askToPersist(record);
  };
  record.subscribe(() => {
    const before = count;
    count = record.count();
    if (before > 0 && count === 0) startAnew();
    else void look();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void writeIfDue(record);
  });
  void look();
  void writeIfDue(record);
}
