import { describe, expect, it } from "vitest";
import { newFactory, openTest, testClock } from "../testing/openTest.ts";
import type { PersonRecord } from "./personRecord.ts";

const dayMs = 24 * 60 * 60 * 1000;
const start = Date.UTC(2027, 2, 1, 8);
const theme = (record: PersonRecord, value: string) => record.append("setting/1", { key: "theme", value });
const shown = (record: PersonRecord) => record.state().settings.theme;
const carry = async (from: PersonRecord, to: PersonRecord) =>
  expect(await to.importFile(await from.exportFile())).toMatchObject({ ok: true });

async function device(ms = start, seed = 0) {
  const clock = testClock(ms);
  // names of their own
  clock.random(seed);
  const indexedDB = newFactory();
  const open = () => openTest({ indexedDB, clock });
  return { clock, open, record: await open() };
}

describe("a clock that was wrong", () => {
  it("of 1970 keeps what is said, on the day that it showed", async () => {
    const { record } = await device(0);
    expect((await theme(record, "dark")).at).toBe("1970-01-01T01:00+01:00[Europe/Berlin]");
    expect(shown(record)).toBe("dark");
  });

  it("of a new device does not put what is said on it before all that came from another", async () => {
    const old = await device();
    await theme(old.record, "light");
    for (const lost of [0, Date.UTC(2020, 0, 1)]) {
      const fresh = await device(lost, 7);
      await carry(old.record, fresh.record);
      await theme(fresh.record, "dark");
      expect(shown(fresh.record)).toBe("dark");
      fresh.clock.ms = start + dayMs;
      expect(shown(await fresh.open())).toBe("dark");
    }
  });

  it("by years, and set right: what is said next follows the right clock", async () => {
    const { clock, record } = await device(start + 3000 * dayMs);
    await theme(record, "dark");
    clock.ms = start;
    expect((await theme(record, "light")).hlc).toBe("2027-03-01T08:00:00.000Z-0000");
    expect(shown(record)).toBe("light");
  });

  it("by years shows the last months again when it is set right", async () => {
    const { clock, record, open } = await device();
    const answer = { answer: "no" } as const;
    const first = await record.append("safety-line/1", answer);
    clock.ms = start + 3000 * dayMs;
    await record.append("safety-line/1", answer);
    clock.ms = start + dayMs;
    await record.append("safety-line/1", answer);
    await record.append("safety-line/1", answer);
    expect(record.state().safetyLines.map(({ id }) => id)).toContain(first.id);
    expect((await open()).state()).toEqual(record.state());
  });

  it("set back for a day mixes up nothing that was said before it, whatever is done meanwhile", async () => {
    const [one, other] = [await device(), await device(start, 7)];
    const say = async (by: typeof one, day: number, value: string) => {
      for (const { clock } of [one, other]) clock.ms = start + day * dayMs;
      await theme(by.record, value);
    };
    await say(one, 1, "first");
    await say(one, 20, "second");
    await say(other, 25, "third");
    await say(one, 30, "fourth");
    await say(one, 31, "fifth");
    one.clock.ms = start - 60 * dayMs;
    await theme(one.record, "set back");
    expect(shown(one.record)).toBe("set back");
    await carry(other.record, one.record);
    await one.record.maintain();
    for (const { clock } of [one, other]) clock.ms = start + 33 * dayMs;
    await carry(one.record, other.record);
    for (const { open } of [one, other]) {
      const read = await (await open()).read();
      const values = read.map(({ event }) => (event.payload as { value: string }).value);
      expect(values).toEqual(["first", "second", "third", "fourth", "fifth", "set back"]);
    }
  });

  it("by days is noted, and stays where it was when its time has come", async () => {
    const [one, other] = [await device(start + 20 * dayMs), await device(start, 7)];
    await theme(one.record, "ahead");
    await carry(one.record, other.record);
    await other.record.maintain();
    await theme(other.record, "after it");
    expect(shown(other.record)).toBe("after it");
    other.clock.ms = start + 40 * dayMs;
    expect(shown(await other.open())).toBe("after it");
  });

  it("and never seen so by a device that comes later is taken for what it says: the next word decides", async () => {
    const [one, other] = [await device(start + 20 * dayMs), await device(start, 7)];
    await theme(one.record, "ahead");
    await theme(other.record, "after it");
    other.clock.ms = start + 40 * dayMs;
    await carry(one.record, other.record);
    expect(shown(other.record)).toBe("ahead");
    await theme(other.record, "now");
    expect(shown(other.record)).toBe("now");
  });
});
