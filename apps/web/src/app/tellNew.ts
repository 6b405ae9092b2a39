import type { PersonRecord } from "@ilio/record";

/**
 * The person says that something is new, worse, or that they fell. It is kept as a yes to the safety line: emergency rows
 * and signs are asked again, and a week stays gentle.
 */
export async function tellNew(record: PersonRecord): Promise<void> {
  await record.append("safety-line/1", { answer: "yes" });
}
