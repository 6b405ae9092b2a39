import { expect } from "vitest";
import { copyOf, recordedElsewhere } from "../copies.ts";
import { addedTo, day, monthStart, type Work } from "./work.ts";

/** A full month comes as a segment, one with little and the running one as rows. */
const counts: readonly (readonly [month: number, count: number])[] = [
  [1, 70],
  [2, 10],
  [4, 20],
];

/** The import of another device's copy into a record that holds events of the same months. */
export const importing: Work = async ({ opened, name, month }) => {
  const times = counts.flatMap(([i, count]) => Array.from({ length: count }, (_, n) => monthStart(month + i) + n));
  const events = recordedElsewhere(name, times);
  const file = copyOf(events);
  await opened.evaluate(
    async ({ record, clock }, { months, end }) => {
      for (const start of months) {
        clock.ms = start;
        await record.append("goal/1", { text: "walk", score: 4 });
      }
      clock.ms = end;
    },
    { months: [1, 2, 4].map((i) => monthStart(month + i)), end: monthStart(month + 4) + day },
  );
  return {
    run: () =>
      opened.evaluate(async ({ record }, text) => {
        void began();
        const result = await record.importFile(text, { evenErased: true });
        if (!result.ok) throw new Error(`import: ${result.error.type} at ${result.error.path}`);
      }, file),
    async check({ page, before, after, now }) {
      const added = addedTo(before, after);
      expect([[], events.map(({ text }) => text).sort()]).toContainEqual([...added].sort());
      const again = await page.evaluate(
        async ({ text, ms }) => {
          const { record } = await recordPage.openSeeded({ seed: ms, ms });
          const result = await record.importFile(text, { evenErased: true });
          record.close();
          return result;
        },
        { text: file, ms: now },
      );
      const missing = events.length - added.length;
      const summary = { added: missing, alreadyThere: added.length, unknownKept: 0, leftErased: 0 };
      expect(again).toEqual({ ok: true, value: summary });
    },
  };
};
