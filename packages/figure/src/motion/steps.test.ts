import { motionOf } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps.ts";

const shown = (id: string) => stepsOf(motionOf(id)).map(({ key, cues }) => [key, ...cues].join(" "));

describe("the stills of a motion", () => {
  it("go from where the first phase begins to where each phase ends, and stay for what is held", () => {
    expect(shown("bridge")).toEqual(["start", "end lift hold", "start lower"]);
  });

  it("follow the phases, in whatever order the keys are solved", () => {
    expect(Object.keys(motionOf("chair-navasana").keys)[0]).toBe("end");
    expect(shown("chair-navasana")).toEqual(["start", "end lean hold", "start return"]);
  });

  it("say a cue once that takes several keys to show", () => {
    expect(shown("marching-bridge")).toEqual(["start", "up lift", "march march", "end lower", "start"]);
  });

  it("begin with keys that no phase tells of", () => {
    expect(shown("walk")).toEqual(["strike", "midStance", "pushOff", "lifts walk", "swings"]);
    expect(shown("supported-sitting")).toEqual(["start"]);
  });

  it("leave out what only shows how else a test may come out", () => {
    expect(Object.keys(motionOf("thomas-back-flat").keys)).toContain("worse");
    expect(shown("thomas-back-flat")).toEqual(["start", "rolling roll", "rolled", "end lower hang"]);
  });

  it("are one where nothing moves", () => {
    expect(shown("isometric-hip-flexion")).toEqual(["start press soften"]);
  });
});
