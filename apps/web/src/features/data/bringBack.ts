import { describeImportProblem, type ImportSummary, maxFileSize, type PersonRecord } from "@ilio/record";
import type { WordKey } from "@ilio/words";

/** A sentence to show. */
export interface Said {
  readonly key: WordKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Brought {
  readonly said: readonly Said[];
  /** What of the file was left out, for everything was erased here after it. */
  readonly erased: ErasedEntries | null;
}

export interface ErasedEntries {
  readonly count: number;
  /** Brings them back all the same. @throws StoreError when they cannot be stored */
  readonly bring: () => Promise<readonly Said[]>;
}

/**
 * Takes the entries of a file that a person chose, and returns what to say about it.
 *
 * @throws StoreError when the entries cannot be stored
 */
export async function bringBack(record: PersonRecord, file: File): Promise<Brought> {
  if (file.size > maxFileSize) {
    return told(describeImportProblem({ type: "tooLarge", path: "file", size: file.size, limit: maxFileSize }));
  }
  const text = await textOf(file);
  if (text === null) return told({ key: "data.cannotRead" });
  const result = await record.importFile(text);
  if (!result.ok) return told(describeImportProblem(result.error));
  const { added, alreadyThere, leftErased } = result.value;
  if (leftErased === 0) return { said: saidOf(result.value), erased: null };
  const bring = async (): Promise<readonly Said[]> => {
    const again = await record.importFile(text, { evenErased: true });
    return again.ok ? saidOf(again.value) : [describeImportProblem(again.error)];
  };
  return { said: added + alreadyThere === 0 ? [] : saidOf(result.value), erased: { count: leftErased, bring } };
}

const told = (said: Said): Brought => ({ said: [said], erased: null });

function saidOf({ added, alreadyThere, unknownKept: count }: ImportSummary): readonly Said[] {
  const brought: Said = { key: "data.brought", values: { added, alreadyThere } };
  return count === 0 ? [brought] : [brought, { key: "data.unknownKept", values: { count } }];
}

/** Null when the file went away or is locked since it was chosen. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch (problem) {
    console.warn(`bringBack: expected to read "${file.name}", got`, problem);
    return null;
  }
}
