import type { Orbit } from "@ilio/figure/view";
import { NearIcon } from "../../body3d/NearIcon.tsx";
import { TurnIcon } from "../../body3d/TurnIcon.tsx";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./LiveBody.module.css";

/** Degrees at a press. own choice: six presses once round, and no view is far. */
const turn = 60;
const near = 2.4;

/** What dragging does too: look from another side, and come closer. */
export function TurnButtons({ orbit, onOrbit }: { readonly orbit: Orbit; readonly onOrbit: (orbit: Orbit) => void }) {
  const { t } = useSessionWords();
  const isNear = orbit.zoom > 1.2;
  return (
    <div className={styles.turns}>
      <button
        type="button"
        className="btn"
        aria-label={t(isNear ? "session.body.away" : "session.body.closer")}
        onClick={() => onOrbit({ ...orbit, zoom: isNear ? 1 : near })}
      >
        <NearIcon isNear={isNear} />
      </button>
      <button
        type="button"
        className="btn"
        aria-label={t("session.body.turn")}
        onClick={() => onOrbit({ ...orbit, azimuthDeg: orbit.azimuthDeg + turn })}
      >
        <TurnIcon to="right" />
      </button>
    </div>
  );
}
