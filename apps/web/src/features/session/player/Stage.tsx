import { useMemo } from "react";
import { useSessionWords } from "../sessionWords.ts";
import { Body } from "./Body.tsx";
import { bodyOf } from "./bodyOf.ts";
import { Phases } from "./Phases.tsx";
import styles from "./PlayerScreen.module.css";
import { phaseWord } from "./phaseWord.ts";
import { RingTimer } from "./RingTimer.tsx";
import { stepClockOf } from "./stepClock.ts";
import type { Player } from "./usePlayer.ts";

/** The body, large, with the ring of seconds and the parts of the movement. */
export function Stage({ player }: { readonly player: Player }) {
  const { t } = useSessionWords();
  const { view, run, shown } = player;
  const { step, secondsLeft, progress, isGettingReady } = view;
  const acted = useMemo(() => bodyOf(step), [step]);
  const isReady = isGettingReady || step.kind === "getReady" || step.kind === "setUp";
  const isInMove = step.kind === "phase" || step.kind === "betweenRepetitions" || step.kind === "betweenSets";
  const form = isReady ? "ready" : step.kind === "phase" && step.phase !== "rest" ? "work" : "rest";
  const breath = shown.breath === "breath.in" || shown.breath === "breath.out" ? t(shown.breath) : null;
  const phase = phaseWord(step);
  const word = isReady ? t("session.ready") : (breath ?? (phase === null ? null : t(phase)));
  return (
    <div className={styles.stage}>
      <div className={styles.body}>
        <Body acted={acted} clock={stepClockOf(player)} />
      </div>
      <div className={styles.clock}>
        <RingTimer
          secondsLeft={secondsLeft}
          progress={isGettingReady ? 0 : progress}
          form={form}
          label={t("session.left", { seconds: secondsLeft })}
          word={word}
        />
        <div className={styles.where}>
          {isInMove && step.repetitions > 1 && (
            <p>{t("session.repetition", { n: step.repetition, total: step.repetitions })}</p>
          )}
          {isInMove && step.sets > 1 && <p>{t("session.set", { n: step.set, total: step.sets })}</p>}
        </div>
      </div>
      <Phases steps={run.steps} index={view.index} />
    </div>
  );
}
