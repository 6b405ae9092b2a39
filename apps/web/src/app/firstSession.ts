import type { PersonState } from "@ilio/record";

/** True once a session of the plan was done to its end; a gentle one does not count, it tries nothing out. */
export const isFirstSessionDone = ({ sessions }: PersonState): boolean =>
  sessions.some(({ finished, session }) => finished && session !== "gentle");
