import type { ConditionRow } from "./cell.ts";
import { allow, bar, barFrom, change, changeFrom, rowOf } from "./cells.ts";

const bentPast90 = bar("hip angle over 90 degrees, which is often forbidden with a new hip");
const behindBody = barFrom("lewis2007");

/** An artificial hip: no angle over 90 degrees, none behind the body, no one-sided load. */
export const hipReplacement: ConditionRow = rowOf(allow("the hip stays in its middle range"), {
  "hip-flexor-pandiculation": change("small-range", "the hip stays well inside its middle range"),
  "supta-padangusthasana": change("low-lift", "a low lift keeps the hip far from 90 degrees"),
  "chair-navasana": bentPast90,
  "half-kneeling-hip-flexor-stretch": behindBody,
  "doorway-virabhadrasana-1": behindBody,
  bridge: change("hips-level", "the lift ends when the hip is straight, never behind the body"),
  "bridge-with-block": bar("squeezing the thighs draws the leg inward, which is often forbidden with a new hip"),
  "single-leg-bridge": bar("the whole load on one hip"),
  "constructive-rest-90-90": bar("at 90 degrees the hip has no margin, and getting into it goes past"),
  "side-lying-rest": change(
    "other-hip-down",
    "the new hip lies on top, and the pillow stops the leg from crossing over",
  ),
});

/** Thin bones, or long use of steroids: no rounding of the back, no falls. */
export const osteoporosis: ConditionRow = rowOf(allow("the spine stays as it is and nothing can fall"), {
  "supta-padangusthasana": change("other-knee-bent", "a bent knee halves the pull on the spine"),
  "chair-navasana": change("spine-neutral", "a rounded back under load is what thin vertebrae bear worst"),
  "half-kneeling-hip-flexor-stretch": change("hold-support", "a fall is the danger"),
  "doorway-virabhadrasana-1": bar("a fall is the danger, and raised arms arch the back"),
  bridge: changeFrom("rohlmann2014", "low-lift"),
  "bridge-with-block": changeFrom("rohlmann2014", "low-lift"),
  "single-leg-bridge": barFrom("rohlmann2014"),
  "comfortable-walk": change("walk-with-support", "a fall is the danger"),
});

const arching = bar("stretching into extension arches the low back, which moves a slipped vertebra forward");

/** A known slipped vertebra: no end-range extension, little shear. */
export const slippedVertebra: ConditionRow = rowOf(allow("the low back stays supported or easy"), {
  "hip-flexor-pandiculation": change("small-range", "the leg stops before the back arches"),
  "supta-padangusthasana": changeFrom("bogduk1992", "other-knee-bent"),
  "chair-navasana": change("lean-less", "less lean means less shear in the low back"),
  "half-kneeling-hip-flexor-stretch": arching,
  "doorway-virabhadrasana-1": arching,
  bridge: change("hips-level", "the lift ends in a straight line, before the back arches"),
  "bridge-with-block": change("hips-level", "the lift ends in a straight line, before the back arches"),
  "single-leg-bridge": bar("one-sided load twists the low back"),
});
