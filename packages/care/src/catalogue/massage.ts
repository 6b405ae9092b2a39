import type { ConditionId, SignId } from "../answers/answers.ts";
import type { Grade } from "./movement.ts";
import type { Basis, SourceKey } from "./sources.ts";

/** How to get ready. Worded as `massage.prepare.<key>`. */
export const massagePreparations = [
  "licensed",
  "not-after-meal",
  "back-and-hips",
  "say-stop",
  "not-own-belly",
] as const;

/** What to tell the therapist. Worded as `massage.tell.<key>`. */
export const massageTellings = ["where-it-hurts", "medicines"] as const;

/** What Ilio does not ask about, and a doctor should hear first. Worded as `massage.doctor.<key>`. */
export const massageDoctorFirst = [
  "bowel-illness",
  "kidney-stone",
  "coil-pain",
  "lump",
  "bleeding-illness",
  "years-of-smoking",
] as const;

/**
 * Age from which age alone asks for a doctor's word, years. @source own choice: the age from which men are looked at for
 * a widened main artery, for everyone, as Ilio does not ask for the sex
 */
export const massageAskFrom = 65;

/** An answer that asks for a doctor's word before a massage. */
export interface MassageContraindication {
  readonly key: ConditionId | SignId | "age-from-65";
  readonly basis: Basis;
}

const because = (key: MassageContraindication["key"], ownChoice: string): MassageContraindication => ({
  key,
  basis: { ownChoice },
});

/**
 * A massage by a licensed therapist, as an offer beside the plan and never a part of it.
 *
 * The founding articles have it done through the belly. Aorta, bowel, ureter and nerves lie under that pressure, so Ilio
 * offers back and hips, teaches nobody to press into their own belly, and sends these people to a doctor first.
 */
export const massage = {
  /** As the articles have it: once a month to once a week. No study says how often is best. */
  timesPerMonth: { from: 1, to: 4, basis: { source: "articlePsoasDysfunction" } },
  evidence: { grade: "weak", sources: ["who2023", "articlePsoasDysfunction"] },
  contraindications: [
    because("beating-belly", "pressure on a main artery that may be widened is dangerous"),
    because("age-from-65", "a widened main artery is commoner from here on, and Ilio asks for neither sex nor smoking"),
    because("blood-thinner", "deep pressure can start a bleeding in the muscle"),
    because("pregnant", "it needs someone trained for it, and no pressure on belly or legs"),
    because("recent-birth", "belly wall, pelvis and blood clotting need some weeks to be as before"),
    because("recent-surgery", "a healing wound must not be pulled or pressed"),
    because("hernia", "pressure on the belly can push more into the gap"),
    because("fever-or-sweats", "an infection is looked at first, and a massage can wait"),
    because("infection-risk", "an infection deep in the back begins quietly in people who catch one easily"),
    because("bad-belly-pain", "belly pain is looked at first"),
    because("side-pain-or-blood-in-urine", "this may be a kidney stone or an infection of the kidney"),
    because("hip-stays-bent", "this may be an infection or a bleeding in the muscle that would be pressed"),
    because("one-leg-swollen", "rubbing a leg with a clot in it may loosen the clot"),
    because("osteoporosis-or-steroids", "thin bones and thin skin bear less pressure"),
  ],
} as const satisfies {
  readonly timesPerMonth: { readonly from: number; readonly to: number; readonly basis: Basis };
  readonly evidence: { readonly grade: Grade; readonly sources: readonly SourceKey[] };
  readonly contraindications: readonly MassageContraindication[];
};

/** Every message key of the offer; what asks for a doctor is named by the words of its question. */
export const massageWordKeys: readonly string[] = [
  "massage.name",
  "massage.about",
  "massage.dose",
  "massage.tellThem",
  "massage.doctorFirst",
  "massage.age-from-65",
  ...["yes", "askFirst", "no"].map((offered) => `massage.offered.${offered}`),
  ...massagePreparations.map((key) => `massage.prepare.${key}`),
  ...massageTellings.map((key) => `massage.tell.${key}`),
  ...massageDoctorFirst.map((key) => `massage.doctor.${key}`),
];
