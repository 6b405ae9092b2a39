import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./MovementPage.module.css";

type OneSide = "left" | "right";
const sides = ["left", "right"] as const;

interface SideSwitchProps {
  readonly side: OneSide;
  readonly onChange: (side: OneSide) => void;
}

/** Which side the pictures show, of a movement that is done for one side after the other. */
export function SideSwitch({ side, onChange }: SideSwitchProps) {
  const { t } = useWordsWith("movement");
  return (
    <fieldset className={styles.sides} aria-label={t("movementPage.side")}>
      {sides.map((each) => (
        <button
          key={each}
          type="button"
          className="btn btn-second"
          aria-pressed={each === side}
          onClick={() => onChange(each)}
        >
          {t(`movementPage.side.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
