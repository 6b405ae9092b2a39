import type { Plan } from "@ilio/care";
import type { PersonState } from "@ilio/record";

type Session = PersonState["sessions"][number];

/** own choice: half of its parts done and nothing hurt, so that a session that was skipped through tried nothing out. */
function wasTried({ session, movements }: Session): boolean {
  const done = movements.filter(({ outcome }) => outcome === "done").length;
  return session !== "gentle" && done * 2 >= movements.length && movements.every(({ outcome }) => outcome !== "hurt");
}

/** True once as many sessions of the plan as it starts with at half dose were really tried; gentle ones do not count. */
export const areFirstSessionsDone = (
  { sessions }: Pick<PersonState, "sessions">,
  { firstSessions }: Pick<Plan, "firstSessions">,
): boolean => sessions.filter(wasTried).length >= firstSessions;

/** Movements that hurt in the last session of the plan: the next one leaves them out. */
export function hurtLastTime({ sessions }: Pick<PersonState, "sessions">): ReadonlySet<string> {
  const last = sessions.findLast(({ session }) => session !== "gentle");
  const hurt = last?.movements.filter(({ outcome }) => outcome === "hurt").map(({ movement }) => movement);
  return new Set(hurt);
}
