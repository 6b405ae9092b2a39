import type { Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { mat } from "../parts.ts";
import { shinPillow } from "../postures/lying.ts";
import { backOnBed, bedPillow, beforeBed, sideOnBed, sitting, wideBed } from "./bedPoses.ts";
import {
  chairBeside,
  floorPillow,
  halfKneelingWithHand,
  handOnChair,
  handsAndKnees,
  prone,
  sideLying,
  standing,
  supine,
} from "./floorPoses.ts";

/** A way down whose steps are its keys; the way up is the same in reverse. */
const transfer = (
  id: string,
  picture: string,
  props: readonly Prop[],
  keys: Readonly<Record<string, Pose>>,
): Motion => ({
  id,
  kind: "transfer",
  props,
  view: "right",
  targets: [],
  keys,
  phases: [],
  arrows: [],
  mistakes: [],
  picture: { key: picture },
});

const toHalfKneeling = { standing, hand: handOnChair, kneeling: halfKneelingWithHand };
const toHandsAndKnees = { ...toHalfKneeling, fours: handsAndKnees };
const toSide = { ...toHandsAndKnees, side: sideLying };
/** own choice: wide enough for every way to lie that follows. */
const wideMat: Prop = { ...mat, size: [2.2, 0.01, 0.9] };
const room = [wideMat, chairBeside];

/** Ways down to the floor and onto a bed. */
export const transfers: readonly Motion[] = [
  transfer("down-to-half-kneeling", "kneeling", room, toHalfKneeling),
  transfer("down-to-hands-and-knees", "fours", room, toHandsAndKnees),
  transfer("down-to-side-lying", "side", [...room, floorPillow], toSide),
  transfer("down-to-floor-supine", "back", [...room, floorPillow], { ...toSide, back: supine }),
  transfer("down-to-prone", "front", [...room, shinPillow], { ...toHandsAndKnees, front: prone }),
  {
    ...transfer("onto-bed", "side", [wideBed, bedPillow], {
      standing: beforeBed,
      sitting,
      side: sideOnBed,
      back: backOnBed,
    }),
    view: "frontAbove",
  },
];
