import { catalogue, type Step } from "@ilio/care";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { changesFor } from "../../app/changes.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useWords, wordKey } from "../../ui/words.tsx";
import type { SessionDraft } from "./draft.ts";
import { HurtSheet } from "./HurtSheet.tsx";
import styles from "./PlayerScreen.module.css";
import { Segments } from "./Segments.tsx";
import { StopWhen } from "./StopWhen.tsx";
import { detailOf, spoken } from "./spoken.ts";
import { usePlayer } from "./usePlayer.ts";
import { useWakeLock } from "./useWakeLock.ts";

const isOnTheWay = ({ kind }: Step) => kind === "getDown" || kind === "getReady" || kind === "getUp";

/** The session: one cue, one clock, whose side it is. Space pauses, arrows move. */
export function PlayerScreen({ draft }: { readonly draft: SessionDraft }) {
  const words = useWords();
  const { t } = words;
  const record = useRecord();
  const [, go] = useLocation();
  const state = usePerson();
  const [hurts, setHurts] = useState(false);
  const player = usePlayer(draft, hurts, () => go("/check-in"));
  const { step, secondsLeft, running } = player.view;
  useWakeLock(running);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const moves = [...new Set(player.steps.map(({ movementIndex }) => movementIndex))];
  const move = moves.indexOf(step.movementIndex) + 1;
  const openHurt = () => {
    player.pause();
    setHurts(true);
  };
  const stop = async (why?: "hurt") => {
    await player.finish(why);
    go("/check-in");
  };
  // An easier movement that was put in is not in the draft. A draft of an older version names no changes.
  const changes = draft.changes?.[step.movement] ?? changesFor(step.movement, state);
  const name = t(`movement.${step.movement}.name`);
  const detail = detailOf(step);
  return (
    <div className={styles.player}>
      <header className={styles.top}>
        <Segments steps={player.steps} moves={moves} index={player.view.index} />
        <div className={styles.bar}>
          <button type="button" className="btn" onClick={() => stop()} aria-label={t("session.close")}>
            <Icon name="close" />
          </button>
          <span className="note">{t("session.move", { n: move, total: moves.length })}</span>
          <button
            type="button"
            className="btn"
            aria-pressed={player.voice}
            onClick={player.toggleVoice}
            aria-label={t("session.voice")}
          >
            <Icon name={player.voice ? "voice" : "mute"} />
          </button>
        </div>
      </header>
      <main className={styles.stage}>
        <p className={styles.name}>{name}</p>
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
      <div className={styles.mat}>
        <div className={styles.controls}>
          <button type="button" className="btn" onClick={player.back} aria-label={t("session.back")}>
            <span className={styles.mirrored}>
              <Icon name="skip" />
            </span>
          </button>
          <button type="button" className="btn btn-main" onClick={player.toggle}>
            <Icon name={running ? "pause" : "play"} />
            {t(running ? "session.pause" : player.started ? "session.goOn" : "session.start")}
          </button>
          <button type="button" className="btn" onClick={player.skip} aria-label={t("session.skip")}>
            <Icon name="skip" />
          </button>
        </div>
      </div>
      <footer className={styles.foot}>
        <button type="button" className="btn btn-hurt" onClick={openHurt}>
          <Icon name="hurt" />
          {t("session.hurts")}
        </button>
      </footer>
      {hurts && (
        <HurtSheet
          movement={step.movement}
          next={player.steps.find(({ movementIndex }) => movementIndex > step.movementIndex)?.movement}
          onClose={() => setHurts(false)}
          onEasier={(steps) => {
            player.replace(steps);
            setHurts(false);
          }}
          onSkip={() => {
            player.leaveHurt();
            setHurts(false);
          }}
          onStop={() => stop("hurt")}
          onEmergency={async () => {
            await player.finish("hurt");
            await record.append("safety-line/1", { answer: "notSure" });
            go("/check/plan/items");
          }}
        />
      )}
    </div>
  );
}
