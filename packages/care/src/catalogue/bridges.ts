import { sameDoses } from "./dose.ts";
import type { MovementRow, SourcedDose } from "./movement.ts";

/** The article asks for one squeeze of 10 s, once or twice a day. */
const articleSqueeze: SourcedDose = {
  sets: 1,
  repetitions: 1,
  holdSeconds: 10,
  restSeconds: 20,
  timesPerDay: 2,
  basis: { source: "articlePsoasDysfunction" },
};

/** Two sets in the range of 8 to 12 for beginners; the hold of 3 s is inside the 2 to 5 s that studies use. */
const strengthDose: SourcedDose = {
  sets: 2,
  repetitions: 8,
  holdSeconds: 3,
  restSeconds: 30,
  timesPerDay: 1,
  basis: { source: "acsm2009" },
};

/** The hips rise to a straight line (0) and no further: strength for the buttocks, not a stretch of the psoas. */
export const bridge: MovementRow = {
  id: "bridge",
  poseId: "bridge",
  stage: "strengthen",
  phases: [
    { kind: "concentric", seconds: 2, cue: "lift" },
    { kind: "isometric", seconds: "hold", cue: "hold" },
    { kind: "eccentric", seconds: 3, cue: "lower" },
  ],
  pauseSeconds: 2,
  sides: "both",
  position: "supine",
  equipment: ["mat"],
  doses: { articles: articleSqueeze, evidence: strengthDose },
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "dizzy", "cramp"],
  cautions: ["sore-neck"],
  easier: "mini-bridge",
  muscles: ["gluteus_maximus", "hamstrings"],
  evidence: { grade: "mixed", sources: ["macadam2019", "kang2016", "rohlmann2014", "acsm2009"] },
  cues: 3,
};

/** A bridge with something soft held between the thighs, just above the knees: it adds the inner thighs. */
export const bridgeWithBlock: MovementRow = {
  ...bridge,
  id: "bridge-with-block",
  poseId: "bridge-with-block",
  phases: [
    { kind: "concentric", seconds: 2, cue: "lift" },
    { kind: "isometric", seconds: "hold", cue: "squeeze" },
    { kind: "eccentric", seconds: 3, cue: "lower" },
  ],
  equipment: ["mat", "block"],
  doses: {
    articles: {
      ...articleSqueeze,
      basis: { ownChoice: "the article gives no time for this form; that of its plain bridge is used" },
    },
    evidence: {
      ...strengthDose,
      basis: { ownChoice: "no trial has a dose for the block; the low end of the plain bridge, two sets of eight" },
    },
  },
  cautions: ["sore-neck", "fresh-groin-strain", "sore-front-pelvis"],
  easier: "bridge",
  muscles: ["gluteus_maximus", "adductors", "hamstrings"],
  evidence: { grade: "untested", sources: ["kang2016", "articlePsoasDysfunction"] },
};

/** One foot on the floor: the heaviest bridge for the buttock. */
export const singleLegBridge: MovementRow = {
  ...bridge,
  id: "single-leg-bridge",
  poseId: "single-leg-bridge",
  sides: "each",
  doses: {
    articles: articleSqueeze,
    evidence: {
      sets: 2,
      repetitions: 6,
      holdSeconds: 2,
      restSeconds: 30,
      timesPerDay: 1,
      basis: {
        ownChoice: "twice the load of the plain bridge on one side, so six instead of eight and 2 s instead of 3 s",
      },
    },
  },
  cautions: ["sore-neck", "sore-back-pelvis"],
  easier: "marching-bridge",
  muscles: ["gluteus_maximus", "gluteus_medius", "hamstrings"],
  evidence: { grade: "mixed", sources: ["macadam2019", "lehecka2017", "articlePsoasDysfunction"] },
};

/** Half the height: for a first try, or a day on which more is too much. */
export const miniBridge: MovementRow = {
  ...bridge,
  id: "mini-bridge",
  poseId: "mini-bridge",
  doses: sameDoses({
    sets: 1,
    repetitions: 8,
    holdSeconds: 2,
    restSeconds: 30,
    timesPerDay: 1,
    basis: { ownChoice: "one set instead of two and the shortest hold of the plain bridge, as a way into it" },
  }),
  easier: null,
  evidence: { grade: "untested", sources: ["rohlmann2014", "macadam2019"] },
};

/** In the plain bridge one foot leaves the floor for a moment: the step before a whole bridge on one leg. */
export const marchingBridge: MovementRow = {
  ...bridge,
  id: "marching-bridge",
  poseId: "marching-bridge",
  phases: [
    { kind: "concentric", seconds: 2, cue: "lift" },
    { kind: "isometric", seconds: "hold", cue: "march" },
    { kind: "eccentric", seconds: 3, cue: "lower" },
  ],
  sides: "each",
  doses: sameDoses({
    sets: 2,
    repetitions: 6,
    holdSeconds: 2,
    restSeconds: 30,
    timesPerDay: 1,
    basis: { ownChoice: "between the plain bridge and the one on one leg: the six and the 2 s of the latter" },
  }),
  cautions: ["sore-neck", "sore-back-pelvis"],
  easier: "bridge",
  muscles: ["gluteus_maximus", "gluteus_medius", "hamstrings", "obliques"],
  evidence: { grade: "untested", sources: ["lehecka2017", "rohlmann2014"] },
};
