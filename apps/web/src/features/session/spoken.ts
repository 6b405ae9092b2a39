import type { Step } from "@ilio/care";
import type { WordKey, Words } from "@ilio/words";
import { wordKey } from "../../ui/words.tsx";

/** What stands below the cue: how to begin, what to feel, or how to leave the movement before getting up. */
export function detailOf({ kind, movement, cue }: Step): WordKey | null {
  if (kind === "getDown") return null;
  if (kind === "getReady") return `movement.${movement}.start`;
  if (kind !== "getUp") return `movement.${movement}.feel`;
  const end: WordKey = `movement.${movement}.end`;
  return cue === end ? null : end;
}

/** What a person who does not look needs to hear when a step begins: at a new movement or side also its name. */
export function spoken(step: Step, { t }: Words): string {
  const { kind, movement, side, cue } = step;
  const sideText = side === "both" ? [] : [`${t(`side.${side}`)}.`];
  if (kind === "getReady") {
    return [`${t(`movement.${movement}.name`)}.`, ...sideText, t(`movement.${movement}.start`)].join(" ");
  }
  if (kind === "sideSwitch") return [t(wordKey(cue)), ...sideText].join(" ");
  const end = kind === "getUp" ? detailOf(step) : null;
  return [...(end === null ? [] : [t(end)]), t(wordKey(cue))].join(" ");
}
