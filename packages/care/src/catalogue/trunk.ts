import { sameDoses } from "./dose.ts";
import type { MovementRow } from "./movement.ts";

/** On the back, hips and knees at a right angle: one heel goes down to the floor while the belly keeps the back still. */
export const heelTaps: MovementRow = {
  id: "heel-taps",
  poseId: "heel-taps",
  stage: "strengthen",
  phases: [
    { kind: "isometric", seconds: 3, cue: "tap" },
    { kind: "isometric", seconds: 2, cue: "return" },
  ],
  pauseSeconds: 1,
  sides: "each",
  position: "supine",
  equipment: ["mat"],
  doses: sameDoses({
    sets: 2,
    repetitions: 6,
    holdSeconds: 0,
    restSeconds: 30,
    timesPerDay: 1,
    basis: { ownChoice: "the low end of two to three sets of six to eight a side, as taught; no trial has a dose" },
  }),
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch"],
  cautions: ["belly-gap"],
  easier: null,
  muscles: ["rectus_abdominis", "obliques", "transversus_abdominis", "psoas_major"],
  evidence: { grade: "untested", sources: ["rohlmann2014", "juker1998"] },
  cues: 3,
};

/** The heel goes out instead of down, so the lever is longer. Never both legs at once: that loads the spine far more. */
export const deadBug: MovementRow = {
  ...heelTaps,
  id: "dead-bug",
  poseId: "dead-bug",
  phases: [
    { kind: "isometric", seconds: 3, cue: "reach" },
    { kind: "isometric", seconds: 3, cue: "return" },
  ],
  easier: "heel-taps",
};

/** On hands and knees one leg goes out behind, to the line of the back and no higher. */
export const birdDogLeg: MovementRow = {
  ...heelTaps,
  id: "bird-dog-leg",
  poseId: "bird-dog-leg",
  phases: [
    { kind: "isometric", seconds: 2, cue: "reach" },
    { kind: "isometric", seconds: "hold", cue: "hold" },
    { kind: "isometric", seconds: 2, cue: "return" },
  ],
  pauseSeconds: 2,
  position: "hands-and-knees",
  equipment: ["mat", "knee-pad"],
  doses: sameDoses({
    sets: 1,
    repetitions: 6,
    holdSeconds: 8,
    restSeconds: 20,
    timesPerDay: 1,
    basis: { ownChoice: "the low end of six to eight holds of 8 to 10 s, as taught; no trial has a dose" },
  }),
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "knee-pain", "wrist-pain"],
  cautions: ["sore-wrist", "sore-knee"],
  easier: null,
  muscles: ["multifidus", "erector_spinae", "gluteus_maximus", "gluteus_medius"],
  evidence: { grade: "weak", sources: ["rohlmann2014"] },
};

/** The other arm goes out too: two points of support are left, and the spine carries as much as in walking or more. */
export const birdDog: MovementRow = {
  ...birdDogLeg,
  id: "bird-dog",
  poseId: "bird-dog",
  balance: true,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "knee-pain", "wrist-pain", "shoulder-pain"],
  cautions: ["sore-wrist", "sore-knee", "sore-shoulder"],
  easier: "bird-dog-leg",
};
