import { type Feeling, feelings } from "@ilio/care";
import { useId } from "react";
import styles from "./Figure.module.css";
import { type Half, type Marks, markOf } from "./marks.ts";
import { contour, figureHeight, figureWidth, folds, spots, type View } from "./shapes.ts";

interface FigureProps {
  readonly view: View;
  readonly marks: Marks;
}

const halves = ["left", "right"] as const;

/** True when the half is drawn at the right of the picture: seen from behind the person's right is there. */
export const isAtRight = (view: View, half: Half): boolean => (view === "back") === (half === "right");

interface FeltProps {
  readonly path: string;
  readonly feeling: Feeling;
  readonly dots: string;
}

/** Pain is a full field, tingling a field of dots: both can be seen in one place, and without colour. */
function Felt({ path, feeling, dots }: FeltProps) {
  return <path d={path} className={styles[feeling]} fill={feeling === "pain" ? undefined : `url(#${dots})`} />;
}

/** The body from one side with what was marked. Only a picture: its words stand beside it. */
export function Figure({ view, marks }: FigureProps) {
  const dots = useId();
  return (
    <svg
      className={styles.figure}
      viewBox={`${-figureWidth / 2} 0 ${figureWidth} ${figureHeight}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={dots} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1.8" className={styles.dot} />
          <circle cx="5.500" cy="5.500" r="1.8" className={styles.dot} />
        </pattern>
      </defs>
      {halves.map((half) => (
        <g key={half} transform={isAtRight(view, half) ? undefined : "scale(-1 1)"}>
          <path d={`M-0.5 0 L${contour} H-0.5 Z`} className={styles.skin} />
          <path d={`M${contour}`} className={styles.contour} />
          {folds[view].map((fold) => (
            <path key={fold} d={fold} className={styles.fold} />
          ))}
          {spots[view].map(({ area, path }) => (
            <g key={area}>
              <path d={path} className={styles.spot} />
              {feelings
                .filter((feeling) => marks.has(markOf(feeling, area, half)))
                .map((feeling) => (
                  <Felt key={feeling} path={path} feeling={feeling} dots={dots} />
                ))}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
