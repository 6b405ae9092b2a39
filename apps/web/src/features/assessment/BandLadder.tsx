import type { PatternResult } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./BandLadder.module.css";

const rungs = ["doesNotFit", "possible", "fitsWell"] as const;

/** Where on the line a score lies, 0 to 1: the three bands are each a third, so that the words stand under them. */
export function placeOnLine(score: number, { possibleFrom, fitsWellFrom }: PatternResult): number {
  const band = fitsWellFrom - possibleFrom;
  const place = (1 + (score - possibleFrom) / band) / 3;
  return Math.min(0.98, Math.max(0.02, place));
}

/** Doubt drawn: the point is the score, the band around it what open questions, or better figures, could make of it. */
export function BandLadder({ result }: { readonly result: PatternResult }) {
  const { t } = useWordsWith("answer");
  const { range, interval, openBy } = result;
  const known = openBy === null;
  const low = placeOnLine(Math.min(range[0], interval[0]), result);
  const high = placeOnLine(Math.max(range[1], interval[1]), result);
  const percent = (place: number) => `${(place * 100).toFixed(1)}%`;
  return (
    <div className={styles.ladder}>
      <div className={known ? styles.line : `${styles.line} ${styles.unknown}`} aria-hidden="true">
        <i className={styles.tick} />
        <i className={styles.tick} />
        {high > low && (
          <i className={styles.range} style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
        )}
        {known && (
          <i className={styles.point} style={{ insetInlineStart: percent(placeOnLine(result.score, result)) }} />
        )}
      </div>
      <div className={styles.words}>
        {rungs.map((band) => (
          <span key={band} className={band === result.band ? styles.here : undefined}>
            {t(`band.${band}`)}
          </span>
        ))}
      </div>
      {!known && <p>{t(`answer.cannotTell.${openBy}`)}</p>}
    </div>
  );
}
