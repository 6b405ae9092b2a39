import type { Page } from "playwright-core";
import { expect } from "vitest";
import { copyOf, recordedElsewhere } from "../copies.ts";
import { exportedIn } from "../inspect.ts";
import { monthStart, type Work } from "./work.ts";

const written = { draft: "half-done", local: { folder: "copies" } };
const nothing = {
  ...{ draft: null, local: undefined },
  // the time of it
  counts: { rows: 0, segments: 0, meta: 1, checkpoint: 0, aside: 0, drafts: 0, local: 0 },
};

/** What is stored beside the events, and how many values in each store. */
const besideEvents = (page: Page, ms: number) =>
  page.evaluate(async (now) => {
    const { record } = await recordPage.openSeeded({ seed: now, ms: now });
    const [draft, local] = await Promise.all([record.draft.get("session"), record.local.get("copy")]);
    record.close();
    return { draft, local, counts: await recordPage.counts() };
  }, ms);

/** *Erase everything*, of a record with closed months, fresh events, a draft and what belongs to this device. */
export const erasingAll: Work = async ({ opened, name, month }) => {
  const times = Array.from({ length: 100 }, (_, n) => monthStart(month) + n);
  await opened.evaluate(
    async ({ record, clock }, { text, end, draft, local }) => {
      clock.ms = end;
      await record.importFile(text, { evenErased: true });
      await record.append("goal/1", { text: "walk", score: 4 });
      await Promise.all([record.draft.set("session", draft), record.local.set("copy", local)]);
    },
    { text: copyOf(recordedElsewhere(name, times)), end: monthStart(month + 1), ...written },
  );
  return {
    run: () =>
      opened.evaluate(({ record }) => {
        void began();
        return record.erase();
      }),
    async check({ page, before, after, now }) {
      const found = await besideEvents(page, now);
      if (exportedIn(after).length === 0) expect(found).toEqual(nothing);
      else {
        expect(after).toBe(before);
        expect(found).toMatchObject(written);
      }
      const result = await page.evaluate(
        async ({ text, ms }) => {
          const { record } = await recordPage.openSeeded({ seed: ms, ms });
          await record.erase();
          const imported = await record.importFile(text);
          record.close();
          return imported;
        },
        { text: before, ms: now },
      );
      // only what was written after is brought back without asking
      const leftErased = exportedIn(before).length;
      expect(result).toEqual({ ok: true, value: { added: 0, alreadyThere: 0, unknownKept: 0, leftErased } });
    },
  };
};
