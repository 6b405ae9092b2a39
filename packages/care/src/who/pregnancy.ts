import type { Cell, ConditionRow } from "./cell.ts";
import { allow, bar, change, rowOf } from "./cells.ts";

const flatOnBack = bar(
  "flat on the back the womb presses on the large vein from about mid-pregnancy; the cautious end",
);
const freeBreath = change("breathe-freely", "holding the breath raises blood pressure and the pressure in the belly");
const support = change("hold-support", "joints are looser and balance shifts, so a hand stays on something steady");
const raisedArms = bar("a long stance with raised arms asks too much of balance when the centre of weight shifts");
const oneLegBridge = bar("one-sided load on the back of the pelvis, where pain in pregnancy is common");
const squeeze = bar("squeezing the thighs loads the front of the pelvis, which is often sore in pregnancy");

const sameAllAlong = {
  "half-kneeling-hip-flexor-stretch": support,
  "doorway-virabhadrasana-1": raisedArms,
  "chair-navasana": change("lean-less", "leaning far back strains the belly wall as it stretches"),
  "bridge-with-block": squeeze,
  "single-leg-bridge": oneLegBridge,
  "diaphragmatic-breathing": freeBreath,
  "comfortable-walk": change("talk-while-walking", "breath is needed sooner in pregnancy; talking is a simple check"),
} as const satisfies Readonly<Record<string, Cell>>;

/** Before week 16. */
export const earlyPregnancy: ConditionRow = rowOf(allow("lying on the side suits all of pregnancy"), {
  ...sameAllAlong,
  "hip-flexor-pandiculation": change("small-range", "joints are looser, so the leg moves less far"),
  "supta-padangusthasana": change("other-knee-bent", "a bent knee takes strain from the belly wall"),
  bridge: freeBreath,
  "constructive-rest-90-90": change("turn-on-side", "lying on the back may make one faint; turning over ends it"),
});

/** From week 16, or when the week is not known. */
export const latePregnancy: ConditionRow = rowOf(flatOnBack, {
  ...sameAllAlong,
  "side-lying-rest": change("pillow-under-belly", "the belly needs something to lie on"),
});
