import { saidInStep, standAt } from "@ilio/care";
import { wordKey } from "../../../ui/words.tsx";
import type { SessionWords } from "../sessionWords.ts";
import { isRead } from "../sound/soundSettings.ts";
import { cueText } from "./spoken.ts";
import type { Player } from "./usePlayer.ts";

/**
 * What a screen reader is given to say: the same words as Ilio's voice has, when they are due, and that it waits. The last
 * three seconds are tones, as numbers would talk over the words. Empty while Ilio speaks itself.
 *
 * @param changes keys of what is changed for this person in the movement; said once, with how to begin
 */
export function liveText(
  { view, run, now, settings, isStarted }: Pick<Player, "view" | "run" | "now" | "settings" | "isStarted">,
  changes: readonly string[],
  words: Pick<SessionWords, "t">,
): string {
  const { t } = words;
  if (!isStarted || settings.speaker === "ilio") return "";
  if (view.isDone) return t("session.over");
  if (!view.isRunning) return t(run.waits === null || run.waits === "person" ? "session.paused" : waitKey(run.waits));
  if (view.isGettingReady) return t("session.getReady");
  const cue = saidInStep(run, standAt(run, now).positionMs).findLast(
    ({ kind, voicedFrom }) => kind !== "count" && isRead(settings, voicedFrom),
  );
  if (cue === undefined) return "";
  const own = view.step.kind === "setUp" ? changes.map((change) => t(wordKey(`change.${change}`))) : [];
  return [cueText(cue, run.steps, words), ...own].join(" ");
}

/** Key of the words for a wait that the person did not ask for; a sheet that is open speaks for itself. */
const waitKey = (waits: "hidden" | "slept" | "left" | "hurts") =>
  waits === "hurts" ? "session.paused" : (`session.waits.${waits}` as const);
