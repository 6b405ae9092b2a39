import { latestKnownHlc } from "../event/hlc.ts";
import { newId } from "../event/id.ts";
import { encodeSegment } from "../event/segment.ts";
import { agrees, type Envelope, type Reader } from "../projection/order.ts";
import type { Breathe } from "./breathe.ts";
import type { RecordClock } from "./clock.ts";
import { type Database, readMeta, write, writeMeta } from "./database.ts";
import { compareKeys, keyOf, readRow } from "./readRow.ts";
import { type Held, readSegments } from "./segments.ts";
import { type HeldRow, type Step, stepsOf, type Whole } from "./upkeep.ts";

/** Reads everything; null when the segments change meanwhile. */
async function readWhole(db: Database, breathe: Breathe): Promise<Whole | null> {
  const tx = db.transaction(["rows", "segments", "meta"]);
  const rowStore = tx.objectStore("rows");
  const [keys, values, segmentKeys, heard = {}, device] = await Promise.all([
    rowStore.getAllKeys(),
    rowStore.getAll(),
    tx.objectStore("segments").getAllKeys(),
    readMeta(tx.objectStore("meta"), "heard"),
    readMeta(tx.objectStore("meta"), "device"),
  ]);
  const rows = keys.flatMap((key, i): HeldRow[] => {
    const read = readRow(key, values[i]);
    return read.ok ? [{ key, stored: read.value, row: values[i]! }] : [];
  });
  const segments = await readSegments(db, segmentKeys, breathe);
  return segments === null ? null : { segments, rows, heard, device: device?.device ?? null };
}

/**
 * Our own fresh events that are more than a day ahead: from now on their time is unknown, also when the clock has caught up.
 * Those of others were judged when they came. Noted once our clock can be believed: it may have been set back.
 */
function earlyIn({ rows, segments, device }: Whole, early: Reader["early"], now: number): readonly string[] {
  const latest = latestKnownHlc(now);
  const isAhead = ({ id, hlc }: Envelope): boolean => latest !== null && hlc > latest && !early.has(id);
  const fresh = rows.map(({ stored }) => stored.event).filter((event) => event.device === device);
  if (!fresh.some(isAhead)) return [];
  const sealed = segments.flatMap(({ held }) => held.map(({ stored }) => stored.event));
  const own = [...sealed.filter((event) => event.device === device), ...fresh];
  return agrees(own, { now, early }) ? fresh.filter(isAhead).map(({ id }) => id) : [];
}

/** Does one step in one transaction; false when another tab has changed what it stands on. */
function takeStep(db: Database, step: Step, id: string): Promise<boolean> {
  // put together before the transaction, which would not wait for it
  const { sealed } = step;
  const segment = sealed === null ? null : encodeSegment(inKeyOrder(sealed.held).map(({ row }) => row));
  return write(db, ["rows", "segments", "aside"], async (tx) => {
    const [rows, segments, aside] = [tx.objectStore("rows"), tx.objectStore("segments"), tx.objectStore("aside")];
    const there = await Promise.all([
      ...step.segments.map((key) => segments.getKey(key)),
      ...[...step.rows, ...step.rewritten.map(({ key }) => key)].map((key) => rows.getKey(key)),
    ]);
    if (there.includes(undefined)) return false;
    await Promise.all([
      ...step.segments.map((key) => segments.delete(key)),
      ...step.rows.map((key) => rows.delete(key)),
      ...step.rewritten.map(({ key, row }) => rows.put(row, key)),
      ...step.aside.map((piece) => aside.add(piece)),
      ...(sealed === null || segment === null ? [] : [segments.put(segment, [sealed.month, id])]),
    ]);
    return true;
  });
}

const inKeyOrder = (held: readonly Held[]): readonly Held[] =>
  [...held].sort((a, b) => compareKeys(keyOf(a.stored), keyOf(b.stored)));

/**
 * Seals closed months, joins the parts of one month, erases what is due and sets aside what is damaged. Each month in a
 * transaction of its own, so that it can end at any moment and go on the next time.
 *
 * @returns true when something was changed
 */
export async function maintain(
  db: Database,
  clock: RecordClock,
  early: Reader["early"],
  breathe: Breathe,
): Promise<boolean> {
  const whole = await readWhole(db, breathe);
  if (whole === null) return false;
  const reader = { now: clock.now(), early: new Set([...early, ...earlyIn(whole, early, clock.now())]) };
  let hasChanged = reader.early.size > early.size;
  if (hasChanged) await write(db, ["meta"], (tx) => writeMeta(tx, "early", [...reader.early]));
  const steps = stepsOf(whole, reader);
  for (const step of steps) {
    if (!(await takeStep(db, step, newId(clock.random)))) return true;
    hasChanged = true;
    await breathe();
  }
  return hasChanged;
}
