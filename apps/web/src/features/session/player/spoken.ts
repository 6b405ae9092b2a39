import type { Cue, Step } from "@ilio/care";
import type { WordKey } from "@ilio/words";
import { wordKey } from "../../../ui/words.tsx";
import type { SessionWords } from "../sessionWords.ts";

/** What stands below the cue: how to begin, what to feel, or how to leave the movement before getting up. */
export function detailOf({ kind, movement, cue }: Step): WordKey | null {
  if (kind === "getDown") return null;
  if (kind === "setUp" || kind === "getReady" || kind === "sideSwitch") return `movement.${movement}.start`;
  if (kind !== "getUp") return `movement.${movement}.feel`;
  const end: WordKey = `movement.${movement}.end`;
  return cue === end ? null : end;
}

/** What a person who does not look needs to hear when a step begins: at a new movement or side also its name. */
export function spoken(step: Step, { t }: Pick<SessionWords, "t">): string {
  const { kind, movement, side, cue } = step;
  const sideText = side === "both" ? [] : [`${t(`side.${side}`)}.`];
  if (kind === "setUp") return [`${t(`movement.${movement}.name`)}.`, ...sideText, t(wordKey(cue))].join(" ");
  if (kind === "sideSwitch") return [t(wordKey(cue)), ...sideText].join(" ");
  const end = kind === "getUp" ? detailOf(step) : null;
  return [...(end === null ? [] : [t(end)]), t(wordKey(cue))].join(" ");
}

/** A cue as a voice or a screen reader says it. */
export function cueText(cue: Cue, steps: readonly Step[], words: Pick<SessionWords, "t">): string {
  const step = steps[cue.step];
  if (cue.kind === "count") return cue.key;
  return cue.kind === "step" && step?.cue === cue.key ? spoken(step, words) : words.t(wordKey(cue.key));
}
