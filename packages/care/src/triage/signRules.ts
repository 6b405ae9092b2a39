import { afterBirth } from "./afterBirth.rule.ts";
import { aneurysm } from "./aneurysm.rule.ts";
import { bellyOrPelvis } from "./bellyOrPelvis.rule.ts";
import { bleedingRisk } from "./bleedingRisk.rule.ts";
import { caudaEquinaOrBothLegs } from "./caudaEquinaOrBothLegs.rule.ts";
import { childHip } from "./childHip.rule.ts";
import { coldLeg } from "./coldLeg.rule.ts";
import { cordCompression } from "./cordCompression.rule.ts";
import { firstSevere } from "./firstSevere.rule.ts";
import { fracture } from "./fracture.rule.ts";
import { heartLimit } from "./heartLimit.rule.ts";
import { heartLungAorta } from "./heartLungAorta.rule.ts";
import { infection } from "./infection.rule.ts";
import { inflammatory } from "./inflammatory.rule.ts";
import { irritable } from "./irritable.rule.ts";
import { kidney } from "./kidney.rule.ts";
import { legArtery } from "./legArtery.rule.ts";
import { legPain } from "./legPain.rule.ts";
import { malignancy } from "./malignancy.rule.ts";
import { medicines } from "./medicines.rule.ts";
import { meralgia } from "./meralgia.rule.ts";
import { motorLoss } from "./motorLoss.rule.ts";
import { notImproving } from "./notImproving.rule.ts";
import { pregnancy } from "./pregnancy.rule.ts";
import { pregnancyEmergency } from "./pregnancyEmergency.rule.ts";
import { psoasAbscess } from "./psoasAbscess.rule.ts";
import { psoasHaematoma } from "./psoasHaematoma.rule.ts";
import { recentBirthOrSurgery } from "./recentBirthOrSurgery.rule.ts";
import type { SignRule } from "./rule.ts";
import { shingles } from "./shingles.rule.ts";
import { stressFracture } from "./stressFracture.rule.ts";
import { thinBones } from "./thinBones.rule.ts";
import { vein } from "./vein.rule.ts";
import { vertebralFracture } from "./vertebralFracture.rule.ts";

/** Every rule that reads signs. */
export const signRules: readonly SignRule[] = [
  caudaEquinaOrBothLegs,
  motorLoss,
  cordCompression,
  malignancy,
  vertebralFracture,
  thinBones,
  infection,
  psoasAbscess,
  psoasHaematoma,
  bleedingRisk,
  aneurysm,
  heartLungAorta,
  kidney,
  bellyOrPelvis,
  fracture,
  stressFracture,
  childHip,
  inflammatory,
  pregnancyEmergency,
  pregnancy,
  afterBirth,
  recentBirthOrSurgery,
  vein,
  shingles,
  coldLeg,
  legArtery,
  meralgia,
  firstSevere,
  notImproving,
  medicines,
  legPain,
  heartLimit,
  irritable,
];
