import type { ConditionRow } from "./cell.ts";
import { allow, bar, change, everyExercise } from "./cells.ts";

const bellyWall = bar("a healing belly wall should not be braced hard");
const sideHold = bar("a side hold hangs the body from the belly wall while that is still healing");

/** The weeks after giving birth. */
export const recentBirth: ConditionRow = {
  "hip-flexor-pandiculation": change("small-range", "joints stay looser for some weeks, so the leg moves less far"),
  "standing-march": change("hold-support", "looser joints and short nights make standing on one leg less sure"),
  "chair-navasana": bellyWall,
  "supta-padangusthasana": bellyWall,
  "isometric-hip-flexion": change(
    "breathe-freely",
    "a light press while breathing out spares belly wall and pelvic floor",
  ),
  "banded-hip-flexion": bar("a pull against a band braces the healing belly wall more than the plain press does"),
  "heel-taps": change("other-knee-bent", "one foot stays down, so the belly wall carries one leg and can close again"),
  "dead-bug": bar("two legs in the air push the middle of the belly wall apart while it closes after birth"),
  "bird-dog-leg": change("small-range", "the belly hangs from its healing wall, so the leg moves little"),
  "bird-dog": bar("arm and leg together brace the healing belly wall from shoulder to hip"),
  "edge-of-bed-stretch": bar(
    "coming up from the edge of a bed is a sit-up, which a healing belly wall should be spared",
  ),
  "half-kneeling-hip-flexor-stretch": change("hold-support", "looser joints and little sleep make balance less sure"),
  "couch-stretch": bar("the strongest pull from knee to belly, on joints that are still looser than usual"),
  "doorway-virabhadrasana-1": bar("a long stance with raised arms stretches a healing belly wall"),
  "figure-4": change("soft-stretch", "looser pelvic joints give way before the muscle does, so the pull stays light"),
  "mini-bridge": change("breathe-freely", "breathing out on the small lift spares the pelvic floor"),
  bridge: change("low-lift-breathing", "lifting low and breathing out spares belly wall and pelvic floor"),
  "bridge-with-block": bar("squeezing the thighs loads the front of the pelvis, which may be sore after birth"),
  "marching-bridge": bar("one-sided load shifts pelvic joints that are still loose after birth"),
  "single-leg-bridge": bellyWall,
  clamshell: allow("on the side with bent knees the buttock works and the belly stays soft"),
  "side-lying-hip-abduction": change("small-range", "a long leg lifted high pulls on the loose front of the pelvis"),
  "prone-hip-extension": bar("lying face down presses on a sore belly, a scar or full breasts"),
  "side-bridge-knees": sideHold,
  "side-bridge": sideHold,
  "constructive-rest-90-90": allow("resting with raised calves asks nothing of belly wall or pelvic floor"),
  "side-lying-rest": allow("lying on the side asks nothing of the belly wall and suits feeding too"),
  "diaphragmatic-breathing": allow("slow breathing is the first exercise that is taught after a birth"),
  "comfortable-walk": change("few-steps", "walking grows step by step after a birth"),
};

/** An operation that is still healing: nothing that counts as exercise. */
export const recentSurgery: ConditionRow = {
  ...everyExercise(bar("nobody here knows what was operated on or how it heals; the surgeon's word comes first")),
  "constructive-rest-90-90": bar("bent hips and raised legs are forbidden after some operations, so the side is left"),
  "side-lying-rest": allow("a position of ease that loads nothing"),
  "diaphragmatic-breathing": change("breathe-freely", "a deep breath may pull at a wound, so it stays easy"),
  "comfortable-walk": change(
    "few-steps",
    "getting up early is usual after operations, but how far is for the surgeon to say",
  ),
};
