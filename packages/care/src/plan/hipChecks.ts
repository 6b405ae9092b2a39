import type { Answers } from "../answers/answers.ts";
import type { Assessment, PatternId } from "../assessment/assessmentResult.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import type { Movement } from "../catalogue/movement.ts";
import { legsSpeakAgainstStretch } from "./emphasis.ts";
import type { Plan } from "./planResult.ts";
import type { Check } from "./violation.ts";

// Checks of where a plan takes a hip or a joint. They read answers and bands themselves and not the table of limits, so
// that a gap in the table is found here.

const isMaybe = (answer: string | undefined): boolean => answer === "yes" || answer === "notSure";

const atLeastPossible = ({ patterns }: Assessment, ids: readonly PatternId[]): boolean =>
  patterns.some(({ pattern, leaning }) => ids.includes(pattern) && (leaning === "possible" || leaning === "fitsWell"));

const those = ({ items }: Plan, is: (row: Movement) => boolean, why: string): readonly string[] =>
  items.filter(({ movement }) => is(catalogue[movement])).map(({ movement }) => `${movement} ${why}`);

const endsBehind = ({ endRangeHipExtension, hipFlexorStretch }: Movement): boolean =>
  endRangeHipExtension || hipFlexorStretch;

/** What may be a pocket of pus or a bleed in the psoas, or a bulge of the aorta. */
const psoasSigns = ["hip-stays-bent", "beating-belly", "bleeding-signs", "blood-thinner-groin-thigh"] as const;
const hasPsoasSign = (answers: Answers): boolean => psoasSigns.some((id) => isMaybe(answers[id]));

export const psoasStop: Check = (plan, { answers }) =>
  hasPsoasSign(answers) ? those(plan, endsBehind, "takes a hip behind the body, and a sign of the psoas is there") : [];

export const direction: Check = (plan, { assessment }) =>
  atLeastPossible(assessment, ["stenosis", "facet"])
    ? those(
        plan,
        (row) => row.endRangeHipExtension && row.lumbarExtension,
        "arches the low back at the end of the hip's range",
      )
    : [];

export const endRangeWithNerveSigns: Check = (plan, { answers, assessment }) =>
  isMaybe(answers["below-knee"]) || atLeastPossible(assessment, ["nerve-root"])
    ? those(plan, ({ endRange }) => endRange, "holds a joint at its end, and a nerve may be sore")
    : [];

export const stretchDespiteLegs: Check = (plan, { answers }) =>
  legsSpeakAgainstStretch(answers)
    ? those(plan, ({ hipFlexorStretch }) => hipFlexorStretch, "stretches a hip, and the answers speak against it")
    : [];
