import type { Step } from "@ilio/care";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./Phases.module.css";
import { phaseWord } from "./phaseWord.ts";

interface PhasesProps {
  readonly steps: readonly Step[];
  readonly index: number;
}

const isOfRepetition = (a: Step, b: Step): boolean =>
  a.kind === "phase" &&
  a.movementIndex === b.movementIndex &&
  a.side === b.side &&
  a.set === b.set &&
  a.repetition === b.repetition;

/** The parts of this repetition for what they are, each as long as it lasts: tighten 3 s, let out 8 s, rest 4 s. */
export function Phases({ steps, index }: PhasesProps) {
  const { t } = useSessionWords();
  const here = steps[index];
  const own = here === undefined ? [] : steps.filter((step) => isOfRepetition(step, here));
  if (here === undefined || own.length < 2) return null;
  return (
    <ol className={styles.phases} aria-label={t("session.phases")}>
      {own.map((step) => {
        const isNow = step === here;
        const word = phaseWord(step);
        return (
          <li
            key={`${step.cue}/${steps.indexOf(step)}`}
            aria-current={isNow ? "step" : undefined}
            className={isNow ? styles.now : undefined}
            style={{ flexGrow: Math.max(4, step.seconds) }}
          >
            <i aria-hidden="true" />
            {word !== null && <b>{t(word)}</b>} <span>{t("session.seconds", { seconds: step.seconds })}</span>
          </li>
        );
      })}
    </ol>
  );
}
