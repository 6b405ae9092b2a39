import type { ConditionRow } from "./cell.ts";
import { allow, bar, change, rowOf } from "./cells.ts";

const breath = change("breathe-freely", "holding the breath in a held position raises blood pressure");
const lowHead = change(
  "low-lift-breathing",
  "the head lies lower than the hips, so the lift is low and the breath flows",
);

export const heartOrBloodPressure: ConditionRow = rowOf(breath, {
  "doorway-virabhadrasana-1": bar("standing still with the arms overhead raises blood pressure"),
  bridge: lowHead,
  "bridge-with-block": lowHead,
  "single-leg-bridge": bar("the hardest hold, with the head lower than the hips"),
  "constructive-rest-90-90": change("head-raised", "a weak heart bears lying flat badly"),
  "side-lying-rest": change("head-raised", "a weak heart bears lying flat badly"),
  "comfortable-walk": change("talk-while-walking", "talking is a simple check that it is not too much"),
});

export const fitsOrBadBalance: ConditionRow = rowOf(allow("it is done lying down or in a chair"), {
  "chair-navasana": change("chair-with-arms", "arms and a wall stop a fall from the chair"),
  "half-kneeling-hip-flexor-stretch": change("hold-support", "the way down and up is where falls happen"),
  "doorway-virabhadrasana-1": bar("a long narrow stance with raised arms"),
  "single-leg-bridge": bar("the narrowest support of the bridges, and the plain one does the same work"),
  "comfortable-walk": change("walk-with-support", "level ground and company or a stick"),
});
