import type { PersonState } from "@ilio/record";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** An event as it is exported; `e: 2` when its payload was erased. */
export interface Exported {
  readonly e: number;
  readonly id: string;
  readonly device: string;
  readonly n: number;
  readonly type: string;
  readonly replaces?: string;
  readonly payload: Readonly<Record<string, unknown>> | null;
}

export const exportedIn = (copy: string): readonly Exported[] =>
  (JSON.parse(copy) as { events: { event: Exported }[] }).events.map(({ event }) => event);

export interface Inspected {
  readonly count: number;
  readonly setAside: readonly unknown[];
  readonly state: PersonState;
  /** An event that stands in a row and in a segment comes twice. */
  readonly copy: string;
  /** The same of an empty record into which the copy was imported. */
  readonly imported: { readonly added: number; readonly state: PersonState; readonly copy: string };
}

/** Opens the record of the page's origin as after a start, and looks at all of it. */
export const inspect = (page: Page, ms: number): Promise<Inspected> =>
  page.evaluate(async (now) => {
    const other = "ilio-elsewhere";
    const { record } = await recordPage.openSeeded({ seed: 0, ms: now });
    const empty = await recordPage.openSeeded({ seed: 1, ms: now, name: other });
    const copy = await record.exportFile();
    const result = await empty.record.importFile(copy);
    if (!result.ok) throw new Error(`import: ${result.error.type} at ${result.error.path}`);
    const imported = {
      added: result.value.added,
      state: empty.record.state(),
      copy: await empty.record.exportFile(),
    };
    const found = { count: record.count(), setAside: record.setAside.list(), state: record.state(), copy, imported };
    record.close();
    empty.record.close();
    indexedDB.deleteDatabase(other);
    return found;
  }, ms);

/** What holds of every record, whatever was going on when it was last closed. */
export function expectSound({ count, setAside, state, copy, imported }: Inspected): void {
  expect(setAside).toEqual([]);
  const events = exportedIn(copy);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.length).toBe(count);
  for (const numbers of numbersByDevice(events)) expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  // an empty record takes the copy, and then shows and exports the same
  expect(imported).toEqual({ added: count, state, copy });
}

/** The numbers that each device has given its events, sorted. */
function numbersByDevice(events: readonly Exported[]): readonly number[][] {
  const numbers = new Map<string, number[]>();
  for (const { device, n } of events) numbers.set(device, [...(numbers.get(device) ?? []), n]);
  return [...numbers.values()].map((own) => own.sort((a, b) => a - b));
}
