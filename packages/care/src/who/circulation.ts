import type { ConditionRow } from "./cell.ts";
import { allow, bar, change } from "./cells.ts";

const breath = change("breathe-freely", "holding the breath in a held position raises blood pressure");
const moving = change("breathe-freely", "breathing out on the effort keeps the pressure from rising with it");
const lowHead = change(
  "low-lift-breathing",
  "the head lies lower than the hips, so the lift is low and the breath flows",
);
const flat = change("head-raised", "a weak heart bears lying flat badly");

/** A heart or blood pressure that limits what a person may do: no held breath, no long hard hold, head not low. */
export const heartOrBloodPressure: ConditionRow = {
  "hip-flexor-pandiculation": moving,
  "standing-march": moving,
  "chair-navasana": breath,
  "supta-padangusthasana": breath,
  "isometric-hip-flexion": change(
    "breathe-freely",
    "a steady press raises the pressure most, so it stays light and is breathed through",
  ),
  "banded-hip-flexion": change(
    "breathe-freely",
    "a pull against a band invites a held breath, which raises blood pressure",
  ),
  "heel-taps": moving,
  "dead-bug": breath,
  "bird-dog-leg": breath,
  "bird-dog": breath,
  "edge-of-bed-stretch": change(
    "head-raised",
    "a minute flat on the back is long for a weak heart, and a low head makes dizzy",
  ),
  "half-kneeling-hip-flexor-stretch": breath,
  "couch-stretch": change(
    "breathe-freely",
    "a strong stretch is often met with a held breath, which raises blood pressure",
  ),
  "doorway-virabhadrasana-1": bar("standing still with the arms overhead raises blood pressure"),
  "figure-4": flat,
  "mini-bridge": lowHead,
  bridge: lowHead,
  "bridge-with-block": lowHead,
  "marching-bridge": bar("the hips stay up, higher than the head, through many steps without a rest"),
  "single-leg-bridge": bar("the hardest hold, with the head lower than the hips"),
  clamshell: allow("one small muscle works while the body lies at rest, and nothing is held"),
  "side-lying-hip-abduction": moving,
  "prone-hip-extension": change(
    "breathe-freely",
    "lying face down makes each breath harder, so the breath sets the pace",
  ),
  "side-bridge-knees": change(
    "breathe-freely",
    "a side hold makes the belly hard, and the breath must go on all the same",
  ),
  "side-bridge": bar("a hard hold of the whole body drives blood pressure up, and the knees bear the milder one"),
  "constructive-rest-90-90": flat,
  "side-lying-rest": flat,
  "diaphragmatic-breathing": change(
    "breathe-freely",
    "slow breathing has no pauses here, as a held breath raises blood pressure",
  ),
  "comfortable-walk": change("talk-while-walking", "talking is a simple check that it is not too much"),
};

const lying = allow("it is done lying down, from where nobody falls");

/** Fits, or bad balance: nothing to fall from, and nothing that holds a foot when one has to step. */
export const fitsOrBadBalance: ConditionRow = {
  "hip-flexor-pandiculation": lying,
  "standing-march": change(
    "hold-support",
    "standing on one leg trains balance only as long as a hand prevents the fall",
  ),
  "chair-navasana": change("chair-with-arms", "arms and a wall stop a fall from the chair"),
  "supta-padangusthasana": lying,
  "isometric-hip-flexion": change(
    "chair-with-arms",
    "one hand presses on the thigh, so the chair itself has to hold the person",
  ),
  "banded-hip-flexion": allow("the back lies on the floor, and the band comes off before getting up"),
  "heel-taps": lying,
  "dead-bug": lying,
  "bird-dog-leg": allow("three points carry the body, close to the floor"),
  "bird-dog": change("small-range", "on two points the body sways, so arm and leg stay near the floor"),
  "edge-of-bed-stretch": bar("lying half over the edge of a bed, a fit or a dizzy spell ends on the floor"),
  "half-kneeling-hip-flexor-stretch": change("hold-support", "the way down and up is where falls happen"),
  "couch-stretch": bar("the back foot is held up, so no quick step can save the balance"),
  "doorway-virabhadrasana-1": bar("a long narrow stance with raised arms"),
  "figure-4": lying,
  "mini-bridge": lying,
  bridge: allow("shoulders and both feet stay on the floor"),
  "bridge-with-block": allow("the block is between the thighs, and shoulders and feet stay down"),
  "marching-bridge": change("low-lift", "with one foot up the pelvis tips, and from half the height that does no harm"),
  "single-leg-bridge": bar("the narrowest support of the bridges, and the plain one does the same work"),
  clamshell: lying,
  "side-lying-hip-abduction": allow("it is done on the side, with the lower leg bent to keep from rolling"),
  "prone-hip-extension": allow("face down on the floor nothing can tip"),
  "side-bridge-knees": allow("forearm and knees are a broad base, a hand's breadth above the floor"),
  "side-bridge": bar("one forearm and the edge of one foot are the narrowest base of all on the floor"),
  "constructive-rest-90-90": lying,
  "side-lying-rest": lying,
  "diaphragmatic-breathing": allow("it is done sitting back in a chair, at rest"),
  "comfortable-walk": change("walk-with-support", "level ground and company or a stick"),
};
