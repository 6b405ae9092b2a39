import { flareHours, isFlare } from "@ilio/care";
import { authoredOf, type PersonState } from "@ilio/record";

const hour = 3_600_000;
const instantOf = (at: string): number => Date.parse(authoredOf(at));

/**
 * True when the pain ratings show a flare whose first rating lies after `at`. A flare that goes on counts anew every two
 * days, because only the last two days of it are looked at.
 */
export function hasFlaredSince({ checkIns, beforeSessions }: PersonState, at: string, now: string): boolean {
  const ratings = [...checkIns, ...beforeSessions];
  if (!isFlare(ratings, now)) return false;
  const end = instantOf(now);
  const ages = ratings
    .map((rating) => end - instantOf(rating.at))
    .filter((age) => age >= 0 && age <= flareHours * hour);
  return end - Math.max(...ages) > instantOf(at);
}
