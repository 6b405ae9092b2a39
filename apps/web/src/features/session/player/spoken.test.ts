// @vitest-environment jsdom
import type { Step } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { words as app } from "../../../app/inApp.fixture.tsx";
import { detailOf, spoken } from "./spoken.ts";

const words = await (await app.withPart("session")).withPart("phases");
const { t } = words;

const place = {
  movement: "bridge",
  movementIndex: 0,
  side: "both",
  set: 1,
  sets: 1,
  repetition: 1,
  repetitions: 1,
} as const;
const step = (kind: Step["kind"], cue: string): Step => ({ ...place, kind, phase: null, seconds: 15, cue });
const say = (kind: Step["kind"], cue: string) => spoken(step(kind, cue), words);

describe("on the way to the floor and up again", () => {
  it("says only how to get down", () => {
    expect(detailOf(step("getDown", "position.supine.down"))).toBeNull();
    expect(say("getDown", "position.supine.down")).toBe(t("position.supine.down"));
  });

  it("says how to leave the movement, and then how to get up", () => {
    expect(detailOf(step("getUp", "position.supine.up"))).toBe("movement.bridge.end");
    expect(say("getUp", "position.supine.up")).toBe(`${t("movement.bridge.end")} ${t("position.supine.up")}`);
  });

  it("says a movement's own end once", () => {
    expect(detailOf(step("getUp", "movement.bridge.end"))).toBeNull();
    expect(say("getUp", "movement.bridge.end")).toBe(t("movement.bridge.end"));
  });

  it("shows how to begin, and then what to feel", () => {
    expect(detailOf(step("getReady", "session.getReady"))).toBe("movement.bridge.start");
    expect(detailOf(step("phase", "movement.bridge.phase.lift"))).toBe("movement.bridge.feel");
  });
});
