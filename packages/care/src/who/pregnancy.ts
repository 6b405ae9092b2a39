import type { Cell, ConditionRow } from "./cell.ts";
import { allow, bar, change } from "./cells.ts";

const flatOnBack = bar(
  "flat on the back the womb presses on the large vein from about mid-pregnancy; the cautious end",
);
const freeBreath = change("breathe-freely", "holding the breath raises blood pressure and the pressure in the belly");

/** What holds in all of pregnancy. */
const sameAllAlong = {
  "standing-march": change(
    "hold-support",
    "the centre of weight shifts, so standing on one leg needs a hand on something",
  ),
  "chair-navasana": change("lean-less", "leaning far back strains the belly wall as it stretches"),
  "isometric-hip-flexion": change(
    "breathe-freely",
    "a press with a held breath raises the pressure in the belly, a breath out lowers it",
  ),
  "dead-bug": bar("two legs in the air push the middle of the belly wall apart, which widens in pregnancy anyway"),
  "half-kneeling-hip-flexor-stretch": change(
    "hold-support",
    "joints are looser and balance shifts, so a hand stays on something steady",
  ),
  "couch-stretch": bar("the strongest pull on the front of a pelvis whose joints are looser"),
  "doorway-virabhadrasana-1": bar(
    "a long stance with raised arms asks too much of balance when the centre of weight shifts",
  ),
  "bridge-with-block": bar("squeezing the thighs loads the front of the pelvis, which is often sore in pregnancy"),
  "marching-bridge": bar("stepping with the hips up shifts the looser joints of the pelvis against each other"),
  "single-leg-bridge": bar("one-sided load on the back of the pelvis, where pain in pregnancy is common"),
  "side-lying-hip-abduction": change("small-range", "a long leg lifted high pulls on the looser front of the pelvis"),
  "side-bridge": bar("a hard hold of the whole side strains the belly wall as it stretches"),
  "diaphragmatic-breathing": freeBreath,
  "comfortable-walk": change("talk-while-walking", "breath is needed sooner in pregnancy; talking is a simple check"),
} as const satisfies Readonly<Record<string, Cell>>;

/** Before week 16. */
export const earlyPregnancy: ConditionRow = {
  ...sameAllAlong,
  "hip-flexor-pandiculation": change("small-range", "joints are looser, so the leg moves less far"),
  "supta-padangusthasana": change("other-knee-bent", "a bent knee takes strain from the belly wall"),
  "banded-hip-flexion": change(
    "breathe-freely",
    "a pull against a band invites a held breath, which presses on the belly",
  ),
  "heel-taps": change("other-knee-bent", "one foot stays down, so the belly wall carries one leg at a time"),
  "bird-dog-leg": allow("on hands and knees the back is relieved, and one leg moves while three points carry"),
  "bird-dog": change("breathe-freely", "on two points the belly braces, and the breath must go on all the same"),
  "edge-of-bed-stretch": change("soft-stretch", "joints are looser, so the leg hangs only to the first light pull"),
  "figure-4": change("soft-stretch", "looser pelvic joints give way before the muscle does, so the pull is light"),
  "mini-bridge": freeBreath,
  bridge: freeBreath,
  clamshell: allow("lying on the side with bent knees suits pregnancy, and the buttock helps the pelvis"),
  "prone-hip-extension": change(
    "small-range",
    "face down is fine until the belly grows, but a high leg arches the back",
  ),
  "side-bridge-knees": change("breathe-freely", "a side hold braces the belly, and the breath must go on all the same"),
  "constructive-rest-90-90": change("turn-on-side", "lying on the back may make one faint; turning over ends it"),
  "side-lying-rest": allow("lying on the side suits all of pregnancy"),
};

/** From week 16, or when the week is not known: not flat on the back, over an edge or face down, and no held breath. */
export const latePregnancy: ConditionRow = {
  ...sameAllAlong,
  "hip-flexor-pandiculation": flatOnBack,
  "supta-padangusthasana": flatOnBack,
  "banded-hip-flexion": flatOnBack,
  "heel-taps": flatOnBack,
  "bird-dog-leg": change(
    "small-range",
    "the belly draws the low back down, so the leg rises less and the back stays long",
  ),
  "bird-dog": bar("two points carry a heavy belly, and keeping the back still takes a held breath"),
  "edge-of-bed-stretch": bar("it is flat on the back, and coming up from the edge of a bed is a sit-up"),
  "figure-4": flatOnBack,
  "mini-bridge": flatOnBack,
  bridge: flatOnBack,
  clamshell: change("pillow-under-belly", "the belly needs support, or it turns the trunk forward as the knee opens"),
  "prone-hip-extension": bar("nobody lies face down on a belly that has grown"),
  "side-bridge-knees": bar("a side hold with the weight of the belly strains its wall and invites a held breath"),
  "constructive-rest-90-90": flatOnBack,
  "side-lying-rest": change("pillow-under-belly", "the belly needs something to lie on"),
};
