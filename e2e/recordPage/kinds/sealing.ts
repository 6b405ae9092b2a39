import { expect } from "vitest";
import { maintained, monthStart, type Work } from "./work.ts";

/** Housekeeping after four months, beside all that was left unsealed before. */
export const sealing: Work = async ({ opened, month }) => {
  await opened.evaluate(
    async ({ record, clock }, { months, end }) => {
      for (const start of months) {
        clock.ms = start;
        const payload = { nrs: 4, areas: [], effort: "easy" } as const;
        await Promise.all(Array.from({ length: 8 }, () => record.append("check-in/2", payload)));
      }
      clock.ms = end;
    },
    { months: [0, 1, 2, 3].map((i) => monthStart(month + i)), end: monthStart(month + 4) },
  );
  return {
    run: () =>
      opened.evaluate(({ record }) => {
        void began();
        return record.maintain();
      }),
    async check(after) {
      // where an event stands does not show in the copy
      expect(after.after).toBe(after.before);
      expect(await maintained(after)).toBe(after.before);
    },
  };
};
