import { describeImportProblem, maxFileSize, type PersonRecord } from "@ilio/record";
import type { WordKey } from "@ilio/words";

/** A sentence to show. */
export interface Said {
  readonly key: WordKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Takes the entries of a file that a person chose, and returns what to say about it.
 *
 * @throws StoreError when the entries cannot be stored
 */
export async function bringBack(record: PersonRecord, file: File): Promise<readonly Said[]> {
  if (file.size > maxFileSize) {
    return [describeImportProblem({ type: "tooLarge", path: "file", size: file.size, limit: maxFileSize })];
  }
  const text = await textOf(file);
  if (text === null) return [{ key: "data.cannotRead" }];
  const result = await record.importFile(text);
  if (!result.ok) return [describeImportProblem(result.error)];
  const { unknownKept: count, ...values } = result.value;
  const brought: Said = { key: "data.brought", values };
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
