import type { HomeTest } from "./homeTest.ts";

const slump: HomeTest = {
  id: "slump",
  purpose: "other-source",
  sides: "each",
  cues: ["slump", "straighten", "foot-up"],
  provokes: true,
  measure: null,
  asks: ["able", "where", "known", "eases"],
  like: [],
  notWith: ["pregnant", "recent-birth", "recent-surgery", "hip-replacement", "osteoporosis-or-steroids"],
  stopRules: ["pain-up-two-stays", "leg-tingling", "dizzy"],
  source:
    "own choice: points only; the study of it is small and chose its people (Majlesi 2008), and its figures could not be checked",
};

/** The thigh turned inward, foot outward, sitting on an edge: degrees of the shin from the plumb line. */
const seatedHipRotation: HomeTest = {
  id: "seated-hip-rotation",
  purpose: "other-source",
  sides: "each",
  cues: ["inward", "outward"],
  provokes: true,
  measure: { unit: "degrees", axis: "swing", error: 5 },
  asks: ["where", "known"],
  like: ["figure-4"],
  notWith: ["hip-replacement", "recent-surgery"],
  stopRules: ["pain-up-two-stays", "sharp-front-hip-pinch", "knee-pain"],
  source:
    "Less than 15° inward is a sign in the rules for a sore hip joint (Altman 1991); people without one have about 38° when sitting: Kouyoumdjian 2012, OTSR 98:17-23. own choice: less than 5° is no difference",
};

const squat: HomeTest = {
  id: "squat",
  purpose: "other-source",
  sides: "both",
  cues: ["down", "up"],
  provokes: true,
  measure: null,
  asks: ["able", "where", "known"],
  like: [],
  notWith: ["pregnant", "recent-birth", "recent-surgery", "hip-replacement", "fits-or-bad-balance"],
  stopRules: ["pain-up-two-stays", "knee-pain", "dizzy"],
  source:
    "Pain behind the hip on a squat spoke for a worn hip joint, with a wide margin: Metcalfe 2019, JAMA 322:2323-33. own choice: points, as clinicians watched it",
};

const seatedPiriformis: HomeTest = {
  id: "seated-piriformis",
  purpose: "other-source",
  sides: "each",
  cues: ["lean", "across"],
  provokes: true,
  measure: null,
  asks: ["able", "where", "known"],
  like: ["figure-4"],
  notWith: ["hip-replacement", "recent-surgery"],
  stopRules: ["pain-up-two-stays", "leg-tingling", "knee-pain"],
  source:
    "own choice: points; in people sent for an operation the pair told well (Martin 2014, KSSTA 22:882-888), at home nobody has tried",
};

const standingArch: HomeTest = {
  id: "standing-arch",
  purpose: "other-source",
  sides: "both",
  cues: ["lean", "return"],
  provokes: true,
  measure: null,
  asks: ["able", "where", "known"],
  like: ["prone-hip-extension"],
  notWith: [
    "pregnant",
    "recent-birth",
    "recent-surgery",
    "osteoporosis-or-steroids",
    "slipped-vertebra",
    "fits-or-bad-balance",
  ],
  stopRules: ["pain-up-two-stays", "leg-tingling", "dizzy"],
  source:
    "own choice: one point at most; even done by a clinician it tells next to nothing: Stuber 2014, J Can Chiropr Assoc",
};

/** Could it come from somewhere else: a nerve, the hip joint, the buttock, the small joints of the back? */
export const otherSourceTests: readonly HomeTest[] = [slump, seatedHipRotation, squat, seatedPiriformis, standingArch];
