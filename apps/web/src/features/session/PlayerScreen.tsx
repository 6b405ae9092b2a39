import { useState } from "react";
import { useLocation } from "wouter";
import { changesFor } from "../../app/changes.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useWords } from "../../ui/words.tsx";
import type { SessionDraft } from "./draft.ts";
import { HurtSheet } from "./HurtSheet.tsx";
import { PlayerControls } from "./PlayerControls.tsx";
import styles from "./PlayerScreen.module.css";
import { PlayerStage } from "./PlayerStage.tsx";
import { PlayerTop } from "./PlayerTop.tsx";
import { usePlayer } from "./usePlayer.ts";
import { useWakeLock } from "./useWakeLock.ts";

/** The session. Space pauses, arrows move; "It hurts" is always there. */
export function PlayerScreen({ draft }: { readonly draft: SessionDraft }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const state = usePerson();
  const [hurts, setHurts] = useState(false);
  const player = usePlayer(draft, hurts, () => go("/check-in"));
  const { step, running } = player.view;
  useWakeLock(running);

  const openHurt = () => {
    player.pause();
    setHurts(true);
  };
  const stop = async (why?: "hurt") => {
    await player.finish(why);
    go("/check-in");
  };
  // An easier movement that was put in is not in the draft.
  const changes = draft.changes[step.movement] ?? changesFor(step.movement, state);
  return (
    <div className={styles.player}>
      <PlayerTop player={player} onClose={() => stop()} />
      <PlayerStage player={player} changes={changes} />
      <footer className={styles.foot}>
        <PlayerControls player={player} />
        <div className={styles.hurt}>
          <button type="button" className="btn btn-hurt" onClick={openHurt}>
            <Icon name="hurt" />
            {t("session.hurts")}
          </button>
        </div>
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
