import type { Answer, Answers, MedicineId } from "../answers/answers.ts";

/** What hides pain: `strong` medicines dull warning and balance too, a `painkiller` takes the edge off. */
export const maskingLevels = ["strong", "painkiller", "none"] as const;
export type Masking = (typeof maskingLevels)[number];

const strong = ["opioid", "sedative", "muscle-relaxant"] as const satisfies readonly MedicineId[];
const painkiller = ["anti-inflammatory", "other-painkiller"] as const satisfies readonly MedicineId[];

/** own choice: the upper end of the 4 to 6 hours for which a usual dose works. */
export const maskingHours = 6;

/** own choice: slow-release pills are taken every 12 hours, so they work that long. A patch works as long as it is worn. */
export const maskingHoursLongActing = 12;

/**
 * The strongest masking medicine that a person takes, or may take: whether to ask before a session, and what a yes
 * means. Who takes a strong one and another painkiller is asked once, and both count as strong.
 *
 * own choice: only a "no" rules a medicine out. "notSure" and a row not answered count as taken; "no" to the question
 * that opens the list answers the whole list.
 */
export function maskingToAsk(answers: Answers): Masking {
  if (answers["takes-medicine"] === "no") return "none";
  const mayTake = (id: MedicineId) => answers[id] !== "no";
  if (strong.some(mayTake)) return "strong";
  return painkiller.some(mayTake) ? "painkiller" : "none";
}

/**
 * What masks pain in this session, from the answer to: taken within `maskingHours`, or `maskingHoursLongActing`?
 * Not sure counts as yes.
 */
export const maskingNow = (toAsk: Masking, taken: Answer): Masking => (taken === "no" ? "none" : toAsk);
