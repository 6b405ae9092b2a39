import { ageSpan } from "../answers/age.ts";
import { type Answer, type Answers, conditionIds } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import { triage } from "../triage/triage.ts";
import { type MassageContraindication, massage, massageAskFrom } from "./massage.ts";

/** A contraindication that is there, or that nobody can rule out yet. */
export interface MassageReason {
  readonly key: MassageContraindication["key"];
  readonly answer: Exclude<Answer, "no"> | "missing";
}

export interface MassageOffer {
  /** "no" while triage stops exercise; "askFirst": a doctor's or midwife's word comes first. */
  readonly offered: "yes" | "askFirst" | "no";
  readonly because: readonly MassageReason[];
}

/** The message key that names a contraindication to a person. */
export function massageReasonKey(key: MassageContraindication["key"]): string {
  if (key === "age-from-65") return "massage.age-from-65";
  return (conditionIds as readonly string[]).includes(key) ? `condition.${key}` : `sign.${key}`;
}

/** Is the person 65 or over? "notSure" in the year in which it depends on the birthday. */
function isFrom65(answers: Answers, authored: string): Answer | "missing" {
  const span = ageSpan(answers, authored);
  if (span === null) return "missing";
  if (span.youngest >= massageAskFrom) return "yes";
  return span.oldest >= massageAskFrom ? "notSure" : "no";
}

/**
 * May a massage be offered? Not sure and not answered count as yes, because neither is ever no.
 *
 * @param authored day or time of the answers; the age is counted from it
 * @throws RangeError as `triage` does
 */
export function massageOffer(answers: Answers, authored: string): MassageOffer {
  const because = massage.contraindications.flatMap(({ key }): readonly MassageReason[] => {
    const answer = key === "age-from-65" ? isFrom65(answers, authored) : readAnswer(answers, key);
    return answer === "no" ? [] : [{ key, answer }];
  });
  if (triage(answers, authored).exercise === "stop") return { offered: "no", because };
  return { offered: because.length === 0 ? "yes" : "askFirst", because };
}
