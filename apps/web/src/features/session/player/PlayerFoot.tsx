import { Icon } from "../../../ui/Icon.tsx";
import { useSessionWords } from "../sessionWords.ts";
import { NextUp } from "./NextUp.tsx";
import styles from "./PlayerScreen.module.css";
import type { Player } from "./usePlayer.ts";

interface PlayerFootProps {
  readonly player: Player;
  readonly onMore: () => void;
  readonly onHurts: () => void;
}

/** Under the thumb: what comes next, back, pause, on; the rest behind one button; and "It hurts", always. */
export function PlayerFoot({ player, onMore, onHurts }: PlayerFootProps) {
  const { t } = useSessionWords();
  const { view, isStarted, press, toggle } = player;
  const { isRunning } = view;
  return (
    <footer className={styles.foot}>
      <div className={styles.mat}>
        <NextUp player={player} className={styles.next} />
        <div className={styles.controls}>
          <button type="button" className="btn" onClick={() => press({ type: "back" })} aria-label={t("session.back")}>
            <span className={styles.mirrored}>
              <Icon name="skip" />
            </span>
          </button>
          <button type="button" className="btn btn-main" onClick={toggle}>
            <Icon name={isRunning ? "pause" : "play"} />
            {t(isRunning ? "session.pause" : isStarted ? "session.goOn" : "session.start")}
          </button>
          <button type="button" className="btn" onClick={() => press({ type: "skip" })} aria-label={t("session.skip")}>
            <Icon name="skip" />
          </button>
        </div>
      </div>
      <div className={styles.under}>
        <button type="button" className="btn btn-second" onClick={onMore} aria-haspopup="dialog">
          {t("session.more")}
        </button>
        <button type="button" className="btn btn-hurt" onClick={onHurts}>
          <Icon name="hurt" />
          {t("session.hurts")}
        </button>
      </div>
    </footer>
  );
}
