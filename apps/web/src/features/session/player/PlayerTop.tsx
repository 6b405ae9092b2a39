import { movesOf } from "@ilio/care";
import { Icon } from "../../../ui/Icon.tsx";
import { useSessionWords } from "../sessionWords.ts";
import { NextUp } from "./NextUp.tsx";
import styles from "./PlayerScreen.module.css";
import { Segments } from "./Segments.tsx";
import type { Player } from "./usePlayer.ts";

interface PlayerTopProps {
  readonly player: Player;
  readonly onClose: () => void;
  readonly onSound: () => void;
}

/** How far the session is, the way out, and the sound. */
export function PlayerTop({ player, onClose, onSound }: PlayerTopProps) {
  const { t } = useSessionWords();
  const { run, view, settings } = player;
  const moves = movesOf(run.steps);
  const move = moves.indexOf(view.step.movementIndex) + 1;
  return (
    <header className={styles.top}>
      <Segments steps={run.steps} moves={moves} index={view.index} />
      <div className={styles.bar}>
        <button type="button" className="btn" onClick={onClose} aria-label={t("session.close")}>
          <Icon name="close" />
        </button>
        <p className={`note ${styles.move}`}>
          {t("session.move", { n: move, total: moves.length })}
          <NextUp player={player} className={styles.nextAbove} />
        </p>
        <button type="button" className="btn" onClick={onSound} aria-label={t("sound.headline")}>
          <Icon name={settings.level === "silent" ? "mute" : "voice"} />
        </button>
      </div>
    </header>
  );
}
