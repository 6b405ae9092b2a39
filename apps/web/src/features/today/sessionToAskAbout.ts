import { daysBetween } from "@ilio/care";
import type { PersonState } from "@ilio/record";

/** Days after which nobody remembers how the morning after was. own choice: three, so that a weekend lies between. */
const longestAgo = 3;

/** The last session, when it was on a day before and nothing was said of the day after it; null otherwise. */
export function sessionToAskAbout(
  { sessions, nextDays }: Pick<PersonState, "sessions" | "nextDays">,
  now: string,
): PersonState["sessions"][number] | null {
  const last = sessions.at(-1);
  if (last === undefined || nextDays.some(({ session }) => session === last.id)) return null;
  const days = daysBetween(last.at, now);
  return days >= 1 && days <= longestAgo ? last : null;
}
