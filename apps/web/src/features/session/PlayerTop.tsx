import { Icon } from "../../ui/Icon.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./PlayerScreen.module.css";
import { Segments } from "./Segments.tsx";
import type { usePlayer } from "./usePlayer.ts";

interface PlayerTopProps {
  readonly player: ReturnType<typeof usePlayer>;
  readonly onClose: () => void;
}

/** How far the session is, the way out, and the voice. */
export function PlayerTop({ player, onClose }: PlayerTopProps) {
  const { t } = useWords();
  const { steps, view, voice } = player;
  const moves = [...new Set(steps.map(({ movementIndex }) => movementIndex))];
  const move = moves.indexOf(view.step.movementIndex) + 1;
  return (
    <header className={styles.top}>
      <Segments steps={steps} moves={moves} index={view.index} />
      <div className={styles.bar}>
        <button type="button" className="btn" onClick={onClose} aria-label={t("session.close")}>
          <Icon name="close" />
        </button>
        <span className="note">{t("session.move", { n: move, total: moves.length })}</span>
        <button
          type="button"
          className="btn"
          aria-pressed={voice}
          onClick={player.toggleVoice}
          aria-label={t("session.voice")}
        >
          <Icon name={voice ? "voice" : "mute"} />
        </button>
      </div>
    </header>
  );
}
