import { expect } from "vitest";
import type { Exported } from "../inspect.ts";
import { addedTo, day, monthStart, type Work } from "./work.ts";

/** Events over four months, several at a time. */
export const writing: Work = async ({ opened, name, month }) => ({
  run: () =>
    opened.evaluate(
      async ({ record, clock }, { noteOf, start, step }) => {
        void began();
        let next = 0;
        const write = async () => {
          while (next < 60) {
            const i = next++;
            clock.ms = start + i * step;
            const note = `${noteOf}, ${i}`;
            await record.append("check-in/2", { nrs: i % 11, areas: [], effort: "easy", note });
            void acknowledge(note);
          }
        };
        await Promise.all([write(), write(), write(), write()]);
      },
      { noteOf: name, start: monthStart(month), step: 2 * day },
    ),
  async check({ before, after, acknowledged }) {
    const notes = addedTo(before, after).map((text) => (JSON.parse(text) as Exported).payload?.note);
    expect(notes).toEqual(expect.arrayContaining([...acknowledged]));
    expect(new Set(notes).size).toBe(notes.length);
  },
});
