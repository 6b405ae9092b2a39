import type { Step } from "@ilio/care";
import type { Words } from "@ilio/words";
import { wordKey } from "../../ui/words.tsx";

/** What a person who does not look needs to hear when a step begins: at a new movement or side also its name. */
export function spoken({ kind, movement, side, cue }: Step, { t }: Words): string {
  const sideText = side === "both" ? [] : [`${t(`side.${side}`)}.`];
  if (kind === "getReady") {
    return [`${t(`movement.${movement}.name`)}.`, ...sideText, t(`movement.${movement}.start`)].join(" ");
  }
  if (kind === "sideSwitch") return [t(wordKey(cue)), ...sideText].join(" ");
  return t(wordKey(cue));
}
