import type { HomeTest } from "./homeTest.ts";

const heelWalk: HomeTest = {
  id: "heel-walk",
  purpose: "safety",
  sides: "both",
  cues: ["step"],
  provokes: false,
  measure: null,
  asks: ["gaveWay"],
  like: ["comfortable-walk"],
  notWith: ["recent-surgery", "fits-or-bad-balance"],
  stopRules: ["dizzy"],
  source:
    "A foot that cannot be held up may be a nerve that loses strength: usual practice. own choice: whoever cannot is asked whether it is new, and what is new or unsure counts as a foot that drags",
};

/** Walking on the heels, and on the toes: is a nerve of the leg losing strength? */
export const safetyTests: readonly HomeTest[] = [heelWalk, { ...heelWalk, id: "toe-walk" }];
