import type { PersonRecord } from "@ilio/record";
import { freshEntries, noteFile, noteSaved, readCopies, today } from "./copies.ts";
import { isFileDue } from "./copiesDue.ts";
import {
  allow,
  chooseFile,
  digestHeld,
  digestOf,
  type FileProblem,
  isAllowed,
  type KeptFile,
  writeBytes,
} from "./copiesFile.ts";
import { now } from "./now.ts";

/** One at a time, over all tabs. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request("ilio-copy", work);

/** Lets the person choose a file, writes it, and keeps it up to date from now on. Returns what went wrong. */
export async function keepInFile(record: PersonRecord, name: string): Promise<FileProblem | null | "noneChosen"> {
  const handle = await chooseFile(name);
  if (handle === null) return "noneChosen";
  return inTurn(async () => {
    const held = await digestHeld(handle);
    // whatever is in it may go: the browser asked before it let an older file be chosen
    const ours = held.ok ? [held.value] : [];
    return update(record, { handle, wrote: null, ours, problem: null });
  });
}

/** Ilio writes it no more; the file stays as it is. */
export const stopFile = (record: PersonRecord): Promise<void> => inTurn(() => noteFile(record, null));

/** Writes the file again in answer to a tap, so the browser may ask for its permission. Returns what went wrong. */
export async function writeAgain(record: PersonRecord): Promise<FileProblem | null> {
  const { file } = await readCopies(record);
  if (file === null) return "gone";
  const allowed = await allow(file.handle);
  return inTurn(() => (allowed ? update(record, file) : failed(record, file, "notAllowed")));
}

/** Writes the file when that is due and the browser allows it without asking. */
export async function writeIfDue(record: PersonRecord): Promise<void> {
  // most people keep no such file, and some browsers know no locks
  if ((await readCopies(record)).file === null) return;
  await inTurn(async () => {
    const copies = await readCopies(record);
    const { file } = copies;
    if (file === null) return;
    const wrote = file.wrote?.slice(0, 10) ?? null;
    const times = { wrote, hasProblem: file.problem !== null, fresh: freshEntries(copies, record) };
    if (isFileDue(times, today()) && (await isAllowed(file.handle))) await update(record, file);
  });
}

async function failed(record: PersonRecord, file: KeptFile, problem: FileProblem): Promise<FileProblem> {
  await noteFile(record, { ...file, problem });
  return problem;
}

const emptyBytes = new Uint8Array();

/** Brings the file up to date, unless another program has written into it. Returns what went wrong. */
async function update(record: PersonRecord, file: KeptFile): Promise<FileProblem | null> {
  const { handle } = file;
  // counted first: what is stored meanwhile may be in it or not, and is then written once more
  const count = record.count();
  const bytes = new TextEncoder().encode(await record.exportFile());
  const [digest, held] = [await digestOf(bytes), await digestHeld(handle)];
  if (!held.ok) return failed(record, file, held.error);
  // the same entries give the same bytes, so an unchanged record is not written again
  if (held.value !== digest) {
    const isOurs = file.ours.includes(held.value) || held.value === (await digestOf(emptyBytes));
    if (!isOurs) return failed(record, file, "changed");
    // noted before: when the device dies in between, the file is still known as ours
    const before = { ...file, ours: [held.value, digest] };
    await noteFile(record, before);
    const problem = await writeBytes(handle, bytes);
    if (problem !== null) return failed(record, before, problem);
  }
  await noteSaved(record, count);
  await noteFile(record, { handle, wrote: now(), ours: [digest], problem: null });
  return null;
}
