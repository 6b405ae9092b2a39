import type { MovementRow } from "./movement.ts";

/** A slow contract-and-release lying down. It ends with the leg flat (hip at 0), so it is no stretch. */
export const hipFlexorPandiculation: MovementRow = {
  id: "hip-flexor-pandiculation",
  poseId: "hip-flexor-pandiculation",
  stage: "warm-up",
  phases: [
    { kind: "concentric", seconds: "hold", cue: "contract" },
    { kind: "eccentric", seconds: 8, cue: "yield" },
    { kind: "rest", seconds: 4, cue: "rest" },
  ],
  pauseSeconds: 0,
  sides: "each",
  position: "supine",
  equipment: ["mat"],
  doses: {
    articles: {
      sets: 1,
      repetitions: 5,
      holdSeconds: 5,
      restSeconds: 10,
      timesPerDay: 1,
      basis: {
        ownChoice: "the article names the movement and its three parts but no numbers; the evidence dose is used",
      },
    },
    evidence: {
      sets: 1,
      repetitions: 5,
      holdSeconds: 5,
      restSeconds: 10,
      timesPerDay: 1,
      basis: {
        ownChoice:
          "5 s of work, 8 s of release and five slow turns: the low end of what is taught; no trial has a dose",
      },
    },
  },
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch"],
  cautions: [],
  easier: null,
  muscles: ["psoas_major", "iliacus", "rectus_femoris"],
  evidence: { grade: "weak", sources: ["huang2022", "articlePsoasPain"] },
  cues: 3,
};
