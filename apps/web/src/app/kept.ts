import type { PersonRecord } from "@ilio/record";

/**
 * What was kept under a key of the device's drafts, or null: nothing there, or nothing that can be used. Rubbish is taken away,
 * so that a page never waits for it; what it stood for is then asked or done anew.
 */
export async function openKept<T>(
  record: PersonRecord,
  key: string,
  isUsable: (value: unknown) => value is T,
): Promise<T | null> {
  const text = await record.draft.get(key);
  if (text === null) return null;
  const value = parsed(text);
  if (isUsable(value)) return value;
  await record.draft.remove(key);
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** An object whose fields of these names are there and of these types. */
export function hasFields(value: unknown, fields: Readonly<Record<string, "number" | "string" | "object">>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const found = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields).every(([name, type]) => typeof found[name] === type && found[name] !== null);
}
