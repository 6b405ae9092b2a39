import { hexOf } from "../event/row.ts";
import { type AsidePiece, type Database, write } from "./database.ts";
import type { SetAside } from "./personRecord.ts";
import { readRow } from "./readRow.ts";
import { keyText } from "./rows.ts";
import type { View } from "./view.ts";

/** First words of a file of damaged pieces. */
const format = "ilio-set-aside/1";

/** Problems of a row that only a newer program can read: it is not damaged. */
const ofNewer: ReadonlySet<string> = new Set(["sealed", "unknownCodec"]);

/** What could not be read, as it is told. */
export function asideOf({ damaged, aside }: View): readonly SetAside[] {
  const rows = damaged.map(({ key, problem }) => ({ from: "row", key: keyText(key), problem: problem.type }) as const);
  return [...rows, ...aside].map(({ from, key, problem }) => ({ from, key, problem, isNewer: ofNewer.has(problem) }));
}

/** Everything that could not be read, for someone who may mend it: where it was, what is wrong, and its bytes. */
export async function asideFile(db: Database): Promise<string> {
  const tx = db.transaction(["rows", "aside"]);
  const [pieces, keys, values] = await Promise.all([
    tx.objectStore("aside").getAll(),
    tx.objectStore("rows").getAllKeys(),
    tx.objectStore("rows").getAll(),
  ]);
  const rows = keys.flatMap((key, i): AsidePiece[] => {
    const read = readRow(key, values[i]);
    if (read.ok) return [];
    // what is no bytes at all has none to save
    const bytes = values[i] instanceof Uint8Array ? values[i] : new Uint8Array();
    return [{ from: "row", key: keyText(key), problem: read.error.problem.type, bytes }];
  });
  const texts = [...pieces, ...rows].map((piece) => ({ ...piece, bytes: hexOf(piece.bytes) }));
  return JSON.stringify({ format, pieces: texts }, null, 1);
}

/** Lets the damaged pieces go; what a newer program wrote stays. */
export function removeAside(db: Database): Promise<void> {
  return write(db, ["rows", "aside"], async (tx) => {
    const rows = tx.objectStore("rows");
    const [keys, values] = await Promise.all([rows.getAllKeys(), rows.getAll()]);
    const damaged = keys.filter((key, i) => {
      const read = readRow(key, values[i]);
      return !read.ok && !ofNewer.has(read.error.problem.type);
    });
    await Promise.all([tx.objectStore("aside").clear(), ...damaged.map((key) => rows.delete(key))]);
  });
}
