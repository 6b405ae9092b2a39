import { catalogue, type MovementId, movementIds, type PhaseKind, type Step } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { phaseWord } from "./phaseWord.ts";

const step = (movement: MovementId, phase: PhaseKind | null, cue: string): Step => ({
  ...{ kind: phase === null ? "getReady" : "phase", movement, movementIndex: 0, side: "both" },
  ...{ set: 1, sets: 1, repetition: 1, repetitions: 1, phase, seconds: 5, cue: `movement.${movement}.phase.${cue}` },
});

describe("the word of a phase", () => {
  it("calls only the hold a stretch, not the way into it and out of it", () => {
    const words = catalogue["half-kneeling-hip-flexor-stretch"].phases.map(({ kind, cue }) =>
      phaseWord(step("half-kneeling-hip-flexor-stretch", kind, cue)),
    );
    expect(words).toEqual(["phase.move", "phase.passive", "phase.move"]);
  });

  it("calls nothing in a position of ease a stretch", () => {
    const easy = movementIds.filter((id) => !catalogue[id].counted);
    expect(easy.length).toBeGreaterThan(1);
    const words = easy.flatMap((id) => catalogue[id].phases.map(({ kind, cue }) => phaseWord(step(id, kind, cue))));
    expect(words).not.toContain("phase.passive");
  });

  it("is the work of the muscle elsewhere, and none outside a phase", () => {
    expect(phaseWord(step("bridge", "eccentric", "lower"))).toBe("phase.eccentric");
    expect(phaseWord(step("bridge", null, "lower"))).toBeNull();
  });
});
