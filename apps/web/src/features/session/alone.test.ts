import { movementIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { now } from "../../app/now.ts";
import { planOf } from "../../app/usePlan.ts";
import { personWithPlan } from "../../app/withPlan.fixture.ts";
import { mayTry, withAlone } from "./alone.ts";
import { todaysSession } from "./todaysSession.ts";

const state = personWithPlan();
const made = planOf(state, now())!;
const today = (nrs: number, masking: "none" | "strong" = "none") =>
  todaysSession({ state, made, nrs, masking, now: now() });

describe("a movement tried alone", () => {
  it("is the only one, at half its dose, and does not count as a session of the plan", () => {
    const tried = withAlone(today(3), "clamshell", made);
    expect(tried).toMatchObject({ session: "first", alone: true });
    expect(tried.items.map(({ movement }) => movement)).toEqual(["clamshell"]);
  });

  it("is not one that today forbids: strong pain, a strong medicine, what hurt", () => {
    expect(withAlone(today(8), "clamshell", made)).toEqual(today(8));
    expect(withAlone(today(3, "strong"), "couch-stretch", made)).toEqual(today(3, "strong"));
    const sore = { ...today(3), hurt: ["clamshell" as const] };
    expect(withAlone(sore, "clamshell", made)).toBe(sore);
  });

  it("may be a position of ease on any day", () => {
    expect(withAlone(today(8), "side-lying-rest", made)).toMatchObject({ session: "gentle", alone: true });
  });

  it("is never the walk, which has no session", () => {
    expect(movementIds.filter((id) => !mayTry(id, made))).toContain("comfortable-walk");
  });

  it("is today's session when no movement is named", () => {
    expect(withAlone(today(3), undefined, made)).toEqual(today(3));
  });
});
