import { expect } from "vitest";
import { type Exported, exportedIn } from "../inspect.ts";
import { day, maintained, monthStart, type Work } from "./work.ts";

/** The copy of before, with these events erased and nothing else changed. */
function expectErased(before: string, after: string, ids: readonly string[]): void {
  const erased = (event: Exported) => ({ ...event, e: 2, payload: null });
  expect(exportedIn(after)).toEqual(
    exportedIn(before).map((event) => (ids.includes(event.id) ? erased(event) : event)),
  );
}

/** Housekeeping 30 days after entries were deleted: in sealed months, with an edit in the month after, and a fresh one. */
export const erasingDeleted: Work = async ({ opened, month }) => {
  const due = await opened.evaluate(
    async ({ record, clock }, { months, end, msOfDay }) => {
      const payload = { nrs: 4, areas: [], effort: "easy", note: "in my own words" } as const;
      const write = async (replaces?: string) =>
        (await record.append("check-in/2", payload, replaces === undefined ? {} : { replaces })).id;
      const ids: string[] = [];
      let last = await write();
      for (const start of months) {
        clock.ms = start;
        await write();
        ids.push(last, await write(last));
        last = await write();
      }
      clock.ms = end;
      await record.maintain();
      ids.push(await write());
      await Promise.all(ids.map((entry) => record.append("tombstone/1", { entry, state: "deleted" })));
      clock.ms = end + recordPage.undoDays * msOfDay;
      return ids;
    },
    { months: [0, 1, 2].map((i) => monthStart(month + i)), end: monthStart(month + 3), msOfDay: day },
  );
  return {
    run: () =>
      opened.evaluate(({ record }) => {
        void began();
        return record.maintain();
      }),
    async check(trial) {
      const { before, after } = trial;
      const gone = exportedIn(after).filter(({ e, id }) => e === 2 && due.includes(id));
      const earlier = exportedIn(before).filter(({ e }) => e === 2);
      expectErased(
        before,
        after,
        [...earlier, ...gone].map(({ id }) => id),
      );
      expectErased(before, await maintained(trial), [...earlier.map(({ id }) => id), ...due]);
    },
  };
};
