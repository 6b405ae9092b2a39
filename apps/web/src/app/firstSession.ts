import type { Plan } from "@ilio/care";
import type { PersonState } from "@ilio/record";

type Session = PersonState["sessions"][number];

/** own choice: half of its parts done and nothing hurt, so that a session that was skipped through tried nothing out. */
function wasTried({ session, movements: all, alone }: Session): boolean {
  if (alone === true) return false;
  // what was swapped stands there again as what took its place
  const movements = all.filter(({ outcome }) => outcome !== "swapped");
  const done = movements.filter(({ outcome }) => outcome === "done").length;
  return session !== "gentle" && done * 2 >= movements.length && movements.every(({ outcome }) => outcome !== "hurt");
}

/** True once as many sessions of the plan as it starts with at half dose were really tried; gentle ones do not count. */
export const areFirstSessionsDone = (
  { sessions }: Pick<PersonState, "sessions">,
  { firstSessions }: Pick<Plan, "firstSessions">,
): boolean => sessions.filter(wasTried).length >= firstSessions;

/** Movements that hurt in the last session of the plan, or tried alone since then: the next one leaves them out. */
export function hurtLastTime({ sessions }: Pick<PersonState, "sessions">): ReadonlySet<string> {
  const last = sessions.findLastIndex(({ session, alone }) => session !== "gentle" && alone !== true);
  const since = sessions.slice(Math.max(0, last)).filter(({ session }) => session !== "gentle");
  const hurt = since.flatMap(({ movements }) => movements.filter(({ outcome }) => outcome === "hurt"));
  return new Set(hurt.map(({ movement }) => movement));
}
