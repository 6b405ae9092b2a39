import { textOfBytes } from "../event/bytes.ts";
import { bytesOfRow, checkTextOfRow } from "../event/row.ts";
import type { EntryText } from "../transfer/format.ts";
import { breather } from "./breathe.ts";
import type { Database } from "./database.ts";
import { compareKeys, keyOf, readRow } from "./readRow.ts";
import { type Held, readSegments } from "./segments.ts";

/**
 * The events that can be read, sealed and fresh, in no order.
 *
 * @param since first month of segments, YYYY-MM; what is fresh is always there
 */
export async function readHeld(db: Database, since = ""): Promise<readonly Held[]> {
  for (;;) {
    const tx = db.transaction(["rows", "segments"]);
    const [rowKeys, values, keys] = await Promise.all([
      tx.objectStore("rows").getAllKeys(),
      tx.objectStore("rows").getAll(),
      tx.objectStore("segments").getAllKeys(),
    ]);
    const segments = await readSegments(
      db,
      keys.filter(([month]) => month >= since),
      breather(),
    );
    // they have changed meanwhile: from the beginning
    if (segments === null) continue;
    const fresh = rowKeys.flatMap((key, i): Held[] => {
      const read = readRow(key, values[i]);
      return read.ok ? [{ stored: read.value, row: values[i]! }] : [];
    });
    return [...segments.flatMap(({ held }) => held), ...fresh];
  }
}

/** Every event that can be read, exactly as stored and in the order of their keys: the same for each way they came. */
export async function readEntries(db: Database): Promise<readonly EntryText[]> {
  const held = [...(await readHeld(db))];
  return held
    .sort((a, b) => compareKeys(keyOf(a.stored), keyOf(b.stored)))
    .map(({ row }) => {
      const bytes = bytesOfRow(row);
      if (!bytes.ok) throw new Error(`readEntries: expected a row that can be read, got "${bytes.error.type}".`);
      return { check: checkTextOfRow(row), text: textOfBytes(bytes.value) };
    });
}
