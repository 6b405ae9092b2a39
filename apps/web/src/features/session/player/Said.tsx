import { catalogue, type Step } from "@ilio/care";
import { useEffect, useRef } from "react";
import { changesFor } from "../../../app/changes.ts";
import { usePerson } from "../../../app/person.tsx";
import { wordKey } from "../../../ui/words.tsx";
import { useSessionWords } from "../sessionWords.ts";
import { liveText } from "./liveText.ts";
import styles from "./PlayerScreen.module.css";
import { SideBadge } from "./SideBadge.tsx";
import type { Player } from "./usePlayer.ts";

const isOnTheWay = ({ kind }: Step) => kind === "getDown" || kind === "getUp";

/** The one thing to do now, large; whose side it is; and one line below. What is heard always stands here too. */
export function Said({
  player,
  changes,
}: {
  readonly player: Player;
  readonly changes: readonly string[] | undefined;
}) {
  const words = useSessionWords();
  const { t } = words;
  const state = usePerson();
  const { step } = player.view;
  const { cue, line } = player.shown;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // An easier movement that was put in is not in the draft.
  const own = changes ?? changesFor(step.movement, state);
  return (
    <div className={styles.said}>
      <div className={styles.name}>
        <p data-move>{t(`movement.${step.movement}.name`)}</p>
        <SideBadge side={step.side} />
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.cue}>
        {t(wordKey(cue))}
      </h1>
      <div className={styles.lines}>
        {line !== null && <p>{t(wordKey(line))}</p>}
        {step.kind !== "getUp" && own.map((change) => <p key={change}>{t(wordKey(`change.${change}`))}</p>)}
        {step.kind === "setUp" &&
          catalogue[step.movement].cautions.map((caution) => (
            <p key={caution} className="note">
              {t(`caution.${caution}`)}
            </p>
          ))}
        {isOnTheWay(step) && <p className="note">{t("session.takeTime")}</p>}
      </div>
      <output className="hidden-visually">{liveText(player, own, words)}</output>
    </div>
  );
}
