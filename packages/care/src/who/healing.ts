import type { ConditionRow } from "./cell.ts";
import { allow, bar, change, changeFrom, rowOf } from "./cells.ts";

const bellyWall = bar("a healing belly wall should not be braced hard");

/** The weeks after giving birth. */
export const recentBirth: ConditionRow = rowOf(
  allow("resting and breathing ask nothing of the belly wall or pelvic floor"),
  {
    "hip-flexor-pandiculation": change("small-range", "joints stay looser for some weeks, so the leg moves less far"),
    "supta-padangusthasana": bellyWall,
    "chair-navasana": bellyWall,
    "half-kneeling-hip-flexor-stretch": change("hold-support", "looser joints and little sleep make balance less sure"),
    "doorway-virabhadrasana-1": bar("a long stance with raised arms stretches a healing belly wall"),
    bridge: change("low-lift-breathing", "lifting low and breathing out spares belly wall and pelvic floor"),
    "bridge-with-block": bar("squeezing the thighs loads the front of the pelvis, which may be sore after birth"),
    "single-leg-bridge": bellyWall,
    "comfortable-walk": change("few-steps", "walking grows step by step after a birth"),
  },
);

const untilCleared = bar("nobody here knows what was operated on or how it heals; the surgeon's word comes first");

/** An operation that is still healing: nothing that counts as exercise. */
export const recentSurgery: ConditionRow = rowOf(untilCleared, {
  "side-lying-rest": allow("a position of ease that loads nothing"),
  "diaphragmatic-breathing": change("breathe-freely", "a deep breath may pull at a wound, so it stays easy"),
  "comfortable-walk": change(
    "few-steps",
    "getting up early is usual after operations, but how far is for the surgeon to say",
  ),
});

const pressure = bar("bracing the belly hard presses on a weak place in its wall");

export const hernia: ConditionRow = rowOf(allow("it raises the pressure in the belly very little"), {
  "hip-flexor-pandiculation": change("breathe-freely", "breathing out keeps the pressure in the belly low"),
  "supta-padangusthasana": pressure,
  "chair-navasana": pressure,
  "half-kneeling-hip-flexor-stretch": change("soft-stretch", "a strong stretch pulls at the groin"),
  "doorway-virabhadrasana-1": bar("raised arms and a long stance stretch the belly wall from end to end"),
  bridge: change("low-lift-breathing", "lifting low and breathing out keeps the pressure in the belly low"),
  "bridge-with-block": bar("squeezing the thighs braces belly and groin"),
  "single-leg-bridge": pressure,
});

const bruise = change("watch-for-bruise", "muscle bleeds more easily, and the sign of it must be known");

export const bloodThinner: ConditionRow = rowOf(bruise, {
  "half-kneeling-hip-flexor-stretch": changeFrom("groinPain2002", "soft-stretch"),
  "doorway-virabhadrasana-1": bar("a fall matters more on a blood thinner, and kneeling does the same work lower down"),
  "constructive-rest-90-90": allow("rest loads no muscle"),
  "side-lying-rest": allow("rest loads no muscle"),
  "diaphragmatic-breathing": allow("breathing loads no muscle that bleeds"),
  "comfortable-walk": allow("an easy walk is everyday life"),
});
