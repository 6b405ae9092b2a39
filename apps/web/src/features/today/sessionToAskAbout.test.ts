import { describe, expect, it } from "vitest";
import { sessionToAskAbout } from "./sessionToAskAbout.ts";

const session = (id: string, day: string) => ({
  ...{
    id,
    at: `${day}T20:00+01:00[Europe/Berlin]`,
    session: "usual" as const,
    seconds: 60,
    finished: true,
    movements: [],
  },
});
const now = "2026-11-22T08:00+01:00[Europe/Berlin]";
const asked = (days: readonly string[], said: readonly string[] = []) =>
  sessionToAskAbout(
    {
      sessions: days.map((day) => session(day, day)),
      nextDays: said.map((id) => ({ id: `n-${id}`, at: now, session: id, felt: "same" as const })),
    },
    now,
  )?.id ?? null;

describe("the day after a session", () => {
  it.each([
    [["2026-11-22"], null],
    [["2026-11-21"], "2026-11-21"],
    [["2026-11-19"], "2026-11-19"],
    [["2026-11-18"], null],
    [["2026-11-20", "2026-11-22"], null],
    [[], null],
  ])("with sessions on %j asks about %s", (days, expected) => {
    expect(asked(days)).toBe(expected);
  });

  it("is asked about once", () => {
    expect(asked(["2026-11-21"], ["2026-11-21"])).toBeNull();
  });
});
