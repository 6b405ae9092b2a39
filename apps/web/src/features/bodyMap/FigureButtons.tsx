import type { Feeling } from "@ilio/care";
import { useWords } from "../../ui/words.tsx";
import styles from "./BodyMap.module.css";
import { Figure, isAtRight } from "./Figure.tsx";
import { type Half, type Marks, markOf, toggle } from "./marks.ts";
import { figureHeight, figureWidth, spots, type View } from "./shapes.ts";

interface FigureButtonsProps {
  readonly view: View;
  readonly feeling: Feeling;
  readonly marks: Marks;
  readonly onChange: (marks: Marks) => void;
}

/** From the left of the picture to the right, so that Tab goes as the eye does. */
const halvesIn = (view: View): readonly Half[] => (view === "front" ? ["right", "left"] : ["left", "right"]);

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

/** Where a button lies in the picture. Physical sides: a body is not turned round where one reads from the right. */
function placeOf([x, y, width, height]: readonly [number, number, number, number], right: boolean) {
  const left = right ? figureWidth / 2 + x : figureWidth / 2 - x - width;
  return {
    left: percent(left, figureWidth),
    top: percent(y, figureHeight),
    width: percent(width, figureWidth),
    height: percent(height, figureHeight),
  };
}

/** One side of the body: the picture, and over it a button for each area and half. */
export function FigureButtons({ view, feeling, marks, onChange }: FigureButtonsProps) {
  const { t } = useWords();
  return (
    <div className={styles.view}>
      <p className={styles.from}>{t(`map.${view}`)}</p>
      <div className={styles.halves} aria-hidden="true">
        {halvesIn(view).map((half) => (
          <span key={half}>{t(`side.${half}`)}</span>
        ))}
      </div>
      <div className={styles.body}>
        <Figure view={view} marks={marks} />
        {spots[view].flatMap(({ area, hit, again }) =>
          halvesIn(view).map((half) => (
            <button
              key={`${area}/${half}`}
              type="button"
              className={styles.hit}
              style={placeOf(hit, isAtRight(view, half))}
              aria-label={t("map.spot", { area: t(`body.${area}`), half, feeling: t(`feeling.${feeling}`) })}
              aria-pressed={marks.has(markOf(feeling, area, half))}
              // the same area has its button on the other view
              aria-hidden={again}
              tabIndex={again ? -1 : undefined}
              onClick={() => onChange(toggle(marks, markOf(feeling, area, half)))}
            />
          )),
        )}
      </div>
    </div>
  );
}
