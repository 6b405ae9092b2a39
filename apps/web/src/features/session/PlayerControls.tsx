import { Icon } from "../../ui/Icon.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./PlayerScreen.module.css";
import type { usePlayer } from "./usePlayer.ts";

/** Back, start or pause, and on to the next movement. */
export function PlayerControls({ player }: { readonly player: ReturnType<typeof usePlayer> }) {
  const { t } = useWords();
  const { running } = player.view;
  return (
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
  );
}
