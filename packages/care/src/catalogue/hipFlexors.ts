import { sameDoses } from "./dose.ts";
import type { MovementRow } from "./movement.ts";

/** Sitting, the hand presses down on the thigh and the thigh presses up: nothing moves, so a sore hip bears it first. */
export const isometricHipFlexion: MovementRow = {
  id: "isometric-hip-flexion",
  poseId: "isometric-hip-flexion",
  stage: "contraction",
  phases: [
    { kind: "isometric", seconds: "hold", cue: "press" },
    { kind: "rest", seconds: 3, cue: "soften" },
  ],
  pauseSeconds: 0,
  sides: "each",
  position: "sitting",
  equipment: ["chair"],
  doses: sameDoses({
    sets: 1,
    repetitions: 5,
    holdSeconds: 6,
    restSeconds: 20,
    timesPerDay: 1,
    basis: { ownChoice: "the light hold of the boat on a chair, five times 6 s: no trial has a dose for it" },
  }),
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch"],
  cautions: ["front-hip-pinch"],
  easier: null,
  muscles: ["psoas_major", "iliacus", "rectus_femoris"],
  evidence: { grade: "untested", sources: ["juker1998", "jiroumaru2014"] },
  cues: 3,
};

/** Standing with a hand on something, one knee rises to hip height: above 60 degrees the psoas and iliacus do more. */
export const standingMarch: MovementRow = {
  ...isometricHipFlexion,
  id: "standing-march",
  poseId: "standing-march",
  stage: "strengthen",
  phases: [
    { kind: "concentric", seconds: 2, cue: "lift" },
    { kind: "eccentric", seconds: 2, cue: "lower" },
  ],
  pauseSeconds: 1,
  position: "standing",
  equipment: ["chair"],
  doses: sameDoses({
    sets: 2,
    repetitions: 10,
    holdSeconds: 0,
    restSeconds: 20,
    timesPerDay: 1,
    basis: { ownChoice: "the low end of two to three sets of 10 to 15, as the leg is the only load" },
  }),
  balance: true,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch", "dizzy"],
  cautions: ["fresh-groin-strain", "front-hip-pinch"],
  easier: "isometric-hip-flexion",
  muscles: ["psoas_major", "iliacus", "rectus_femoris", "gluteus_medius"],
  evidence: { grade: "weak", sources: ["jiroumaru2014"] },
};

/** On the back with a band round both feet, one knee comes up against it: no balance is needed, and the back is held. */
export const bandedHipFlexion: MovementRow = {
  ...isometricHipFlexion,
  id: "banded-hip-flexion",
  poseId: "banded-hip-flexion",
  stage: "strengthen",
  phases: [
    { kind: "concentric", seconds: 2, cue: "draw" },
    { kind: "eccentric", seconds: 3, cue: "yield" },
  ],
  pauseSeconds: 1,
  position: "supine",
  equipment: ["mat", "band"],
  doses: sameDoses({
    sets: 2,
    repetitions: 8,
    holdSeconds: 0,
    restSeconds: 30,
    timesPerDay: 1,
    basis: { source: "acsm2009" },
  }),
  cautions: ["fresh-groin-strain", "front-hip-pinch", "belly-gap"],
  easier: "standing-march",
  muscles: ["psoas_major", "iliacus", "rectus_femoris", "tensor_fasciae_latae"],
  evidence: { grade: "weak", sources: ["juker1998", "acsm2009"] },
};
