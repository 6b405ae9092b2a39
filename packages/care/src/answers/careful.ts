import type { Answers, LinkId } from "./answers.ts";

/** Where something was found or said, a no beside it that would free a person counts as this instead. */
const rows: readonly (readonly [said: LinkId, no: LinkId, instead: "yes" | "notSure" | "both"])[] = [
  // the question is asked no more once the map shows nothing below the knee
  ["leg-worse-than-back", "below-knee", "notSure"],
  ["standing-arch", "worse-arching", "yes"],
  ["pressed-lift-front-of-hip", "front-of-hip-lifting-knee", "both"],
];

const isThere = (answer: unknown): boolean => answer !== undefined && answer !== "no" && answer !== "notSure";

/**
 * The answers as triage and limits read them where two contradict each other: the safer one holds until the person has said
 * which is closer, and also where they say that both are right (own choice). Most pairs need nothing here: both answers are
 * kept, a rule counts its sign from whichever raised it, and no rule knows a _not_. Only a no that frees is replaced, so
 * nothing gets milder. Bands read what was said, and not this.
 *
 * @param answers with what the map says filled in
 */
export function withCareful(answers: Answers): Answers {
  const held = rows.filter(([said, no]) => isThere(answers[said]) && answers[no] === "no");
  return held.length === 0
    ? answers
    : { ...answers, ...Object.fromEntries(held.map(([, no, instead]) => [no, instead])) };
}
