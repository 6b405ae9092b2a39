import type { Entry, PersonState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { personWithPlan } from "../../app/withPlan.fixture.ts";
import { holdOf } from "./hold.ts";

const now = "2026-11-22T09:40+01:00[Europe/Berlin]";
const earlier = "2026-11-21T09:40+01:00[Europe/Berlin]";
const later = "2026-11-22T09:39+01:00[Europe/Berlin]";
const checked: Partial<PersonState> = { emergencyAt: earlier, signsAt: earlier };

function entry(type: string, payload: unknown, at = later): Entry {
  const event = { e: 1, id: "one", device: "device", n: 1, hlc: "2026-11-22T08:39:00.000Z-0000", at, type, payload };
  // written as the record would give it
  return {
    id: "one",
    stored: { kind: "known", event },
    recorded: event.hlc,
    isEdited: false,
    deleted: null,
  } as unknown as Entry;
}
const hold = (of: Entry, more: Partial<PersonState> = {}) => holdOf(of, personWithPlan({ ...checked, ...more }), now);

const tingling = { movement: "half-kneeling-hip-flexor-stretch", where: "tingling", nrs: 3, next: "stopped" } as const;
const session = (outcome: "done" | "hurt", kind: "usual" | "gentle" = "usual") =>
  ({
    session: kind,
    seconds: 300,
    finished: true,
    movements: [{ movement: "bridge", side: "both", seconds: 60, outcome }],
  }) as const;
const dated = <T extends object>(payload: T, id = "one") => ({ ...payload, id, at: later });

describe("what holds an entry", () => {
  it("is nothing for a check-in, a goal or a rest", () => {
    expect(hold(entry("check-in/2", { nrs: 3, areas: [], effort: "noSession" }))).toBeNull();
    expect(hold(entry("goal/1", { text: "Walk", score: 3 }))).toBeNull();
    expect(hold(entry("relief/1", { who: "none", position: null }))).toBeNull();
  });

  it("is its kind, for what keeps a person safe", () => {
    for (const type of [
      "answers/2",
      "outcome/1",
      "seen/2",
      "safety-line/1",
      "flare/1",
      "setting/1",
      "preferences/1",
      "figure/1",
    ]) {
      expect(hold(entry(type, {}))).toBe("kept");
    }
  });

  it("is a stretch that tingled, until both screens of signs were answered after it", () => {
    expect(hold(entry("hurt/1", tingling))).toBe("nerve");
    expect(hold(entry("hurt/1", tingling), { emergencyAt: now })).toBe("nerve");
    expect(hold(entry("hurt/1", tingling), { emergencyAt: now, signsAt: now })).toBeNull();
    // an older one that still holds is not freed by a newer one
    expect(hold(entry("hurt/1", tingling), { hurts: [dated(tingling), dated(tingling, "two")] })).toBe("nerve");
    expect(hold(entry("hurt/1", { ...tingling, where: "back" }))).toBeNull();
    expect(hold(entry("hurt/1", { ...tingling, movement: "bridge" }))).toBeNull();
  });

  it("is what hurt in the last session of the plan, for the next one leaves it out", () => {
    const hurt = session("hurt");
    expect(hold(entry("session/2", hurt), { sessions: [dated(hurt)] })).toBe("hurt");
    expect(hold(entry("session/2", hurt), { sessions: [dated(hurt), dated(session("done", "gentle"), "two")] })).toBe(
      "hurt",
    );
    expect(hold(entry("session/2", hurt), { sessions: [dated(hurt), dated(session("done"), "two")] })).toBeNull();
    expect(hold(entry("session/2", session("done")), { sessions: [dated(session("done"))] })).toBeNull();
  });

  it("is today, for what was said before today's session", () => {
    const before = { nrs: 3, session: "usual" };
    expect(hold(entry("before-session/2", before))).toBe("today");
    expect(hold(entry("before-session/2", before, earlier))).toBeNull();
  });
});
