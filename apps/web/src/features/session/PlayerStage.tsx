import { catalogue, type Step } from "@ilio/care";
import { useEffect, useRef } from "react";
import { useWords, wordKey } from "../../ui/words.tsx";
import { MovementPicture } from "../figure/MovementPicture.tsx";
import styles from "./PlayerScreen.module.css";
import { StopWhen } from "./StopWhen.tsx";
import { detailOf, spoken } from "./spoken.ts";
import type { usePlayer } from "./usePlayer.ts";

interface PlayerStageProps {
  readonly player: ReturnType<typeof usePlayer>;
  /** What is changed in this movement for the person. */
  readonly changes: readonly string[];
}

const isOnTheWay = ({ kind }: Step) => kind === "getDown" || kind === "getReady" || kind === "getUp";

/** A phase is shown where it ends; its cue is the last part of its words' key. */
const shownIn = ({ kind, cue }: Step): { readonly cue?: string } =>
  kind === "phase" ? { cue: cue.slice(cue.lastIndexOf(".") + 1) } : {};

/** What to do now: one cue, one clock, whose side it is, and when to stop. */
export function PlayerStage({ player, changes }: PlayerStageProps) {
  const words = useWords();
  const { t } = words;
  const { step, secondsLeft } = player.view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const detail = detailOf(step);
  return (
    <main className={styles.stage}>
      <p className={styles.name}>{t(`movement.${step.movement}.name`)}</p>
      <output className="hidden-visually">{player.started && spoken(step, words)}</output>
      <h1 ref={heading} tabIndex={-1} className={styles.cue}>
        {t(wordKey(step.cue))}
      </h1>
      <div className={styles.clock}>
        <p role="timer" aria-label={t("session.left", { seconds: secondsLeft })}>
          {secondsLeft}
        </p>
        <div className={styles.where}>
          {step.side !== "both" && <p className={styles.side}>{t(`side.${step.side}`)}</p>}
          {step.phase !== null && <p>{t(`phase.${step.phase}`)}</p>}
          {step.repetitions > 1 && <p>{t("session.repetition", { n: step.repetition, total: step.repetitions })}</p>}
          {step.sets > 1 && <p>{t("session.set", { n: step.set, total: step.sets })}</p>}
        </div>
        <div className={styles.picture}>
          <MovementPicture poseId={catalogue[step.movement].poseId} {...shownIn(step)} side={step.side} />
        </div>
      </div>
      <div className={styles.feel}>
        {detail !== null && <p>{t(detail)}</p>}
        {step.kind !== "getUp" && changes.map((change) => <p key={change}>{t(wordKey(`change.${change}`))}</p>)}
        {step.kind === "getReady" &&
          catalogue[step.movement].cautions.map((caution) => <p key={caution}>{t(`caution.${caution}`)}</p>)}
        {isOnTheWay(step) && <p>{t("session.takeTime")}</p>}
        <StopWhen movement={step.movement} />
      </div>
    </main>
  );
}
