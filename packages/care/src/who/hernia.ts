import type { ConditionRow } from "./cell.ts";
import { allow, bar, change } from "./cells.ts";

const pressure = bar("bracing the belly hard presses on a weak place in its wall");
const breatheOut = change("breathe-freely", "breathing out keeps the pressure in the belly low");

/** A hernia in the belly or groin: no hard bracing, no strong pull at the groin. */
export const hernia: ConditionRow = {
  "hip-flexor-pandiculation": breatheOut,
  "standing-march": allow("a bent knee lifted in standing presses on the belly no more than a step up does"),
  "chair-navasana": pressure,
  "supta-padangusthasana": pressure,
  "isometric-hip-flexion": change(
    "breathe-freely",
    "the press stays light, and breathing out keeps the belly from pushing",
  ),
  "banded-hip-flexion": bar("pulling a knee up against a band strains the groin, where many hernias are"),
  "heel-taps": change("other-knee-bent", "with one foot down the belly need not brace hard"),
  "dead-bug": pressure,
  "bird-dog-leg": change(
    "breathe-freely",
    "on hands and knees the belly hangs into its wall, and breathing out relieves it",
  ),
  "bird-dog": bar("arm and leg together need a hard brace while the belly hangs into its weak wall"),
  "edge-of-bed-stretch": bar("it pulls at the groin, and coming up from it is a sit-up"),
  "half-kneeling-hip-flexor-stretch": change("soft-stretch", "a strong stretch pulls at the groin"),
  "couch-stretch": bar("the strongest pull of all at the front of the hip reaches the groin and the lower belly"),
  "doorway-virabhadrasana-1": bar("raised arms and a long stance stretch the belly wall from end to end"),
  "figure-4": allow("the pull is at the buttock, and the belly stays soft"),
  "mini-bridge": change("breathe-freely", "the lift is small, and breathing out keeps it from pushing on the wall"),
  bridge: change("low-lift-breathing", "lifting low and breathing out keeps the pressure in the belly low"),
  "bridge-with-block": bar("squeezing the thighs braces belly and groin"),
  "marching-bridge": bar("lifting a foot with the hips up braces the belly on one side, step after step"),
  "single-leg-bridge": pressure,
  clamshell: allow("on the side the buttock works alone, and the belly stays soft"),
  "side-lying-hip-abduction": change(
    "breathe-freely",
    "the side of the belly helps a little, so the breath goes out on the lift",
  ),
  "prone-hip-extension": bar("lying face down presses on the hernia itself"),
  "side-bridge-knees": pressure,
  "side-bridge": pressure,
  "constructive-rest-90-90": allow("lying with raised calves lets the belly sink back"),
  "side-lying-rest": allow("lying on the side raises no pressure in the belly"),
  "diaphragmatic-breathing": allow("slow breathing raises the pressure in the belly very little"),
  "comfortable-walk": allow("an easy walk raises the pressure in the belly very little"),
};
