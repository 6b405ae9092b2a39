import type { SideDose } from "@ilio/care";
import type { Words } from "@ilio/words";

/** Seconds up to two minutes; then minutes. */
const holdText = (seconds: number, { t }: Words): string =>
  seconds < 120
    ? t("dose.seconds", { seconds })
    : t("dose.minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });

/** How much, for one side. @param held whether a phase lasts as long as the dose says */
export function doseText({ side, sets, repetitions, holdSeconds }: SideDose, held: boolean, words: Words): string {
  const form = held && repetitions === 1 ? "dose.hold" : "dose.repeat";
  return words.t(form, { side, sets, repetitions, hold: holdText(holdSeconds, words) });
}

/** How much for all sides, said once where it is the same for both. */
export function dosesText(doses: readonly SideDose[], held: boolean, words: Words): string {
  const plain = new Set(doses.map((dose) => doseText({ ...dose, side: "both" }, held, words)));
  const [only] = plain;
  if (plain.size === 1 && only !== undefined && doses.length > 1) return words.t("print.eachSide", { dose: only });
  return doses.map((dose) => doseText(dose, held, words)).join(" · ");
}
