import { type DatedTest, measured } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./ThighAngles.module.css";

const reach = 90;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The end of a thigh that hangs from the hip at the left of the picture; above the level is up. */
const knee = (angle: number): readonly [x: number, y: number] => [
  14 + reach * Math.cos(radians(angle)),
  60 - reach * Math.sin(radians(angle)),
];

/** Both thighs as they hung, each against the level. The numbers stand in words below. */
export function ThighAngles({ result }: { readonly result: DatedTest }) {
  const { t } = useWordsWith("homeTest");
  const sides = result.tries.flatMap((tried) => {
    const angle = measured(tried);
    return angle === null || tried.side === "both" ? [] : [{ side: tried.side, angle }];
  });
  if (sides.length === 0) return null;
  return (
    <div className={styles.angles} aria-hidden="true">
      {sides.map(({ side, angle }) => {
        const [x, y] = knee(angle);
        return (
          <figure key={side}>
            <svg viewBox="0 16 116 96" aria-hidden="true">
              <line x1={14} y1={60} x2={14 + reach} y2={60} className={styles.level} />
              <line x1={14} y1={60} x2={x} y2={y} className={styles.thigh} />
              <line x1={x} y1={y} x2={x - 3} y2={y + 30} className={styles.shin} />
              <circle cx={14} cy={60} r={8} className={styles.hip} />
              <circle cx={x} cy={y} r={5} className={styles.hip} />
            </svg>
            <figcaption>{t(`homeTests.doing.${side}`)}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
