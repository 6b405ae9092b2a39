import { type BodyArea, bodyAreas, type Feeling } from "@ilio/care";
import { useWords } from "../../ui/words.tsx";
import styles from "./AreaList.module.css";
import { type Half, type Marks, markOf, sideOf, toggle, toggleBoth } from "./marks.ts";

interface AreaListProps {
  readonly feeling: Feeling;
  readonly marks: Marks;
  readonly onChange: (marks: Marks) => void;
}

const halves = ["left", "right"] as const satisfies readonly Half[];

/** The body map in words: each area with left, right and both. */
export function AreaList({ feeling, marks, onChange }: AreaListProps) {
  const { t } = useWords();
  const chip = (area: BodyArea, side: Half | "both", pressed: boolean, act: () => void) => (
    <button
      key={side}
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      aria-label={t("map.spot", { area: t(`body.${area}`), half: side, feeling: t(`feeling.${feeling}`) })}
      onClick={act}
    >
      {t(`side.${side}`)}
    </button>
  );
  return (
    <ul className={styles.list}>
      {bodyAreas.map((area) => {
        const side = sideOf(marks, feeling, area);
        return (
          <li key={area}>
            <span>{t(`body.${area}`)}</span>
            <span className={styles.chips}>
              {halves.map((half) =>
                chip(area, half, side === half || side === "both", () =>
                  onChange(toggle(marks, markOf(feeling, area, half))),
                ),
              )}
              {chip(area, "both", side === "both", () => onChange(toggleBoth(marks, feeling, area)))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
