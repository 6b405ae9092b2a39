import { emptyState, type PersonState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { areFirstSessionsDone, hurtLastTime } from "./firstSession.ts";

type Outcome = PersonState["sessions"][number]["movements"][number]["outcome"];
const movements = ["bridge", "chair-navasana", "half-kneeling-hip-flexor-stretch", "constructive-rest-90-90"];

const once = { firstSessions: 1 };

const after = (outcomes: readonly Outcome[], session: "first" | "usual" | "gentle" = "first"): PersonState => ({
  ...emptyState,
  sessions: [
    {
      at: "2026-11-22T09:40+01:00[Europe/Berlin]",
      id: "one",
      session,
      seconds: 60,
      finished: true,
      movements: outcomes.map((outcome, i) => ({ movement: movements[i]!, side: "both", seconds: 10, outcome })),
    },
  ],
});

describe("the first session", () => {
  it.each([
    [["done", "done", "done", "done"], true],
    [["done", "done", "skipped", "skipped"], true],
    [["done", "skipped", "skipped", "skipped"], false],
    [["skipped", "skipped", "skipped", "skipped"], false],
    [["done", "done", "done", "hurt"], false],
  ] as const)("with %j counts as done: %s", (outcomes, isDone) => {
    expect(areFirstSessionsDone(after(outcomes), once)).toBe(isDone);
  });

  it("is not a gentle one, and not none", () => {
    expect(areFirstSessionsDone(after(["done", "done"], "gentle"), once)).toBe(false);
    expect(areFirstSessionsDone(emptyState, once)).toBe(false);
  });

  it("is more than one where the plan starts more gently", () => {
    const tried = after(["done", "done"]).sessions;
    const skipped = after(["skipped", "done", "hurt"]).sessions;
    const two = { firstSessions: 2 };
    expect(areFirstSessionsDone({ sessions: tried }, two)).toBe(false);
    expect(areFirstSessionsDone({ sessions: [...tried, ...skipped] }, two)).toBe(false);
    expect(areFirstSessionsDone({ sessions: [...tried, ...skipped, ...tried] }, two)).toBe(true);
  });
});

describe("what hurt last time", () => {
  it("is left out next time, also when a gentle session lies between", () => {
    const hurt = after(["done", "hurt"]);
    expect([...hurtLastTime(hurt)]).toEqual(["chair-navasana"]);
    const gentle = after(["done"], "gentle").sessions;
    expect([...hurtLastTime({ ...hurt, sessions: [...hurt.sessions, ...gentle] })]).toEqual(["chair-navasana"]);
  });

  it("is tried again after a session without it", () => {
    const sessions = [...after(["done", "hurt"]).sessions, ...after(["done"]).sessions];
    expect(hurtLastTime({ ...emptyState, sessions }).size).toBe(0);
  });
});
