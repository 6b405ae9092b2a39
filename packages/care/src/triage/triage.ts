import { type Answers, emergencyIds } from "../answers/answers.ts";
import { civilDay } from "../answers/civilDay.ts";
import { bleedingRisk } from "./bleedingRisk.rule.ts";
import { caudaEquinaOrBothLegs } from "./caudaEquina.rule.ts";
import { coldLeg } from "./coldLeg.rule.ts";
import { conditionsAsked } from "./conditionsAsked.rule.ts";
import { fracture } from "./fracture.rule.ts";
import { heartLimit } from "./heartLimit.rule.ts";
import { heartLungAorta } from "./heartLungAorta.rule.ts";
import { infection } from "./infection.rule.ts";
import { legPain } from "./legPain.rule.ts";
import { newlyCleared } from "./newlyCleared.rule.ts";
import { notCleared } from "./notCleared.rule.ts";
import { pregnancy } from "./pregnancy.rule.ts";
import { pregnancyEmergency } from "./pregnancyEmergency.rule.ts";
import { psoasHaematoma } from "./psoasHaematoma.rule.ts";
import { recentBirthOrSurgery } from "./recentBirthOrSurgery.rule.ts";
import { bySeverity, strictestExercise, worstLevel } from "./severity.ts";
import { thinBones } from "./thinBones.rule.ts";
import type { Because, RuleResult, Triage } from "./triageResult.ts";
import { under18 } from "./under18.rule.ts";

const emergencyRules = [
  caudaEquinaOrBothLegs,
  infection,
  heartLungAorta,
  fracture,
  psoasHaematoma,
  pregnancyEmergency,
  coldLeg,
];
const otherRules = [
  under18,
  notCleared,
  pregnancy,
  recentBirthOrSurgery,
  thinBones,
  heartLimit,
  bleedingRisk,
  legPain,
  newlyCleared,
  conditionsAsked,
];

/**
 * How soon a person needs care, and, apart from it, what they may do: the worst level and the strictest exercise of
 * all rules. Reasons stand most serious first.
 *
 * @param authored day or time of the answers; ages and the gentle week are counted from it, never from the clock
 * @throws RangeError when `authored`, a day, the year of birth or an answer cannot be read
 */
export function triage(answers: Answers, authored: string): Triage {
  civilDay(authored);
  return join([...emergencyRules, ...otherRules].map((rule) => rule(answers, authored)));
}

/** Only the rows of the emergency screen, for the way to quick relief. @throws RangeError when an answer cannot be read */
export function emergencyTriage(answers: Answers): Triage {
  return join(emergencyRules.map((rule) => rule(answers)));
}

function join(results: readonly RuleResult[]): Triage {
  const because = results.toSorted(bySeverity).flatMap((result) => result.because);
  return {
    level: worstLevel(results.map((result) => result.level)),
    exercise: strictestExercise(results.map((result) => result.exercise)),
    because: because.some(isEmergency) ? because.filter((reason) => reason.answer !== "missing") : because,
  };
}

/** Once a row is yes, what was not asked no longer matters and would bury the reason; it stays missing in the answers. */
function isEmergency({ linkId, answer }: Because): boolean {
  return answer === "yes" && (emergencyIds as readonly string[]).includes(linkId);
}
