import type { ConditionId } from "../answers/answers.ts";
import { bloodThinner } from "./bloodThinner.ts";
import { hipReplacement, osteoporosis, slippedVertebra } from "./bones.ts";
import type { ConditionRow } from "./cell.ts";
import { fitsOrBadBalance, heartOrBloodPressure } from "./circulation.ts";
import { recentBirth, recentSurgery } from "./healing.ts";
import { hernia } from "./hernia.ts";
import { earlyPregnancy } from "./pregnancy.ts";

/** Condition × movement. The row of pregnancy is that before week 16; from then on `latePregnancy` stands for it. */
export const conditionTable: Readonly<Record<ConditionId, ConditionRow>> = {
  pregnant: earlyPregnancy,
  "recent-birth": recentBirth,
  "recent-surgery": recentSurgery,
  "hip-replacement": hipReplacement,
  "osteoporosis-or-steroids": osteoporosis,
  "slipped-vertebra": slippedVertebra,
  "blood-thinner": bloodThinner,
  hernia,
  "heart-or-blood-pressure": heartOrBloodPressure,
  "fits-or-bad-balance": fitsOrBadBalance,
};
