import { sameDoses } from "./dose.ts";
import type { MovementRow, SourcedDose } from "./movement.ts";

/** Five minutes: the low end of 5 to 15, so that it fits into a session. */
const fiveMinutes: SourcedDose = {
  sets: 1,
  repetitions: 1,
  holdSeconds: 300,
  restSeconds: 0,
  timesPerDay: 1,
  basis: { ownChoice: "low end of the 5 to 15 min that are taught; nobody has tested how long is best" },
};

/** On the back, calves on a chair: hips and knees at a right angle. */
export const constructiveRest: MovementRow = {
  id: "constructive-rest-90-90",
  poseId: "constructive-rest-90-90",
  stage: "rest",
  phases: [{ kind: "passive", seconds: "hold", cue: "rest" }],
  pauseSeconds: 0,
  sides: "both",
  position: "supine",
  equipment: ["mat", "chair"],
  doses: sameDoses(fiveMinutes),
  counted: false,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "dizzy"],
  cautions: [],
  easier: "side-lying-rest",
  muscles: ["psoas_major", "iliacus"],
  evidence: { grade: "ownChoice", sources: ["wilke1999"] },
  cues: 2,
};

/** On one side, a pillow between the knees: the position of ease that no condition bars. */
export const sideLyingRest: MovementRow = {
  ...constructiveRest,
  id: "side-lying-rest",
  poseId: "side-lying-rest",
  position: "side-lying",
  equipment: ["mat", "pillow"],
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling"],
  easier: null,
  evidence: { grade: "weak", sources: ["saini2025", "cary2019", "wilke1999"] },
};

/** Five breaths a minute, in whatever position the person rests; the breath is never held. */
export const diaphragmaticBreathing: MovementRow = {
  id: "diaphragmatic-breathing",
  poseId: "supported-sitting",
  stage: "rest",
  phases: [
    { kind: "concentric", seconds: 5, cue: "in" },
    { kind: "passive", seconds: 7, cue: "out" },
  ],
  pauseSeconds: 0,
  sides: "both",
  position: "sitting",
  equipment: ["chair"],
  doses: sameDoses({
    sets: 1,
    repetitions: 25,
    holdSeconds: 0,
    restSeconds: 0,
    timesPerDay: 1,
    basis: {
      ownChoice: "five breaths a minute, the middle of 4 to 6, for five minutes: trials differ too much to pick one",
    },
  }),
  counted: false,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "dizzy"],
  cautions: [],
  easier: null,
  muscles: ["diaphragm"],
  evidence: { grade: "weak", sources: ["jbmr2023"] },
  cues: 3,
};

/** Not part of a session: a plan says how long and how often beside its items. */
export const comfortableWalk: MovementRow = {
  id: "comfortable-walk",
  poseId: "walk",
  stage: "warm-up",
  phases: [{ kind: "concentric", seconds: "hold", cue: "walk" }],
  pauseSeconds: 0,
  sides: "both",
  position: "walking",
  equipment: [],
  doses: {
    articles: {
      ...fiveMinutes,
      timesPerDay: 3,
      basis: {
        ownChoice: "the articles say to stand up and walk through the day, without numbers; five minutes, three times",
      },
    },
    evidence: {
      ...fiveMinutes,
      holdSeconds: 600,
      basis: {
        ownChoice: "the walking trial starts where it is comfortable and grows to 30 min; ten minutes as a first step",
      },
    },
  },
  counted: false,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: true,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "dizzy"],
  cautions: [],
  easier: null,
  muscles: ["psoas_major", "iliacus", "gluteus_maximus", "quadriceps"],
  evidence: { grade: "mixed", sources: ["pocovi2024"] },
  cues: 2,
};
