import type { SideDose } from "@ilio/care";
import type { Words } from "@ilio/words";
import { useWords } from "../../ui/words.tsx";

/** Seconds up to two minutes; then minutes. */
const holdText = (seconds: number, { t }: Words): string =>
  seconds < 120
    ? t("dose.seconds", { seconds })
    : t("dose.minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });

/** How much, for one side. */
export function DoseLine({ dose, held }: { readonly dose: SideDose; readonly held: boolean }) {
  const words = useWords();
  const { side, sets, repetitions, holdSeconds } = dose;
  const form = held && repetitions === 1 ? "dose.hold" : "dose.repeat";
  return <li>{words.t(form, { side, sets, repetitions, hold: holdText(holdSeconds, words) })}</li>;
}
