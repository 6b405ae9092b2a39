import type { Answers, LinkId } from "../answers/answers.ts";
import { isRuledOut } from "../answers/isRuledOut.ts";
import type { Level } from "./triageResult.ts";

/** How soon someone should be seen when a sign comes up. */
export type WatchLevel = Exclude<Level, "none">;

interface Watched {
  readonly sign: LinkId;
  /** Only of someone in whom this is not ruled out. */
  readonly with?: LinkId;
}

/**
 * What to watch for after an answer, by how soon someone should be seen. own choice: the few that a sore back turns into and
 * that a person can notice alone; the screens of signs ask for all. A test holds each to the level that triage gives it.
 */
const watched: Readonly<Record<WatchLevel, readonly Watched[]>> = {
  emergency: [
    { sign: "saddle-bladder-bowel" },
    { sign: "both-legs-or-giving-way" },
    { sign: "fever-and-ill" },
    { sign: "chest-breath-faint-tearing" },
    { sign: "blood-thinner-groin-thigh", with: "blood-thinner" },
    { sign: "pregnant-bleeding-fluid-pains", with: "pregnant" },
  ],
  urgent: [{ sign: "foot-drags" }, { sign: "fever-or-sweats" }, { sign: "one-leg-swollen" }],
  soon: [{ sign: "below-knee" }, { sign: "walking-limit" }, { sign: "not-improving" }],
};

/** Signs to watch for, by level; what the person has said yes to already is no news and is left out. */
export function watchFor(answers: Answers): Readonly<Record<WatchLevel, readonly LinkId[]>> {
  const shown = (rows: readonly Watched[]): readonly LinkId[] =>
    rows
      .filter(({ sign, with: condition }) => answers[sign] !== "yes" && (!condition || !isRuledOut(condition, answers)))
      .map(({ sign }) => sign);
  return { emergency: shown(watched.emergency), urgent: shown(watched.urgent), soon: shown(watched.soon) };
}
