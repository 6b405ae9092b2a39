import { firstSevereFrom } from "../answers/isAsked.ts";
import type { SignRule } from "./rule.ts";

/**
 * The first severe back pain of someone from 55: looked at within days or weeks, as a weak sign.
 *
 * @source Gloucestershire back pain red flags: first onset over 55
 */
export const firstSevere: SignRule = {
  id: "first-severe",
  row: "under 18, or first severe pain after 55",
  source: "Gloucestershire back pain red flags (first onset over 55); own choice: from 55, and gentle until then",
  outcomes: [
    {
      when: { all: ["first-severe", `age-from-${firstSevereFrom}`] },
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
    },
  ],
};
