import { hipNorms, type Thigh } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { forPlace, picturesOf } from "../figure/pictures.ts";
import still from "../figure/Still.module.css";
import { useFetched } from "../figure/useFetched.ts";
import styles from "./HipFigure.module.css";
import { along, hipIn, labelled, viewBox, wedge } from "./hipLines.ts";
import { signed } from "./hipWords.ts";

/** The drawn figure of the test with the person's own thighs as lines over it. Only a picture: its words stand beside it. */
export function HipFigure({ thighs }: { readonly thighs: readonly Thigh[] }) {
  const { t } = useWordsWith("answer");
  const pictures = useFetched("thomas-back-flat", picturesOf);
  const svg = pictures?.svg.end;
  const hip = hipIn(svg);
  const lines = labelled(thighs, hip);
  return (
    <div className={styles.figure} aria-hidden="true">
      {svg !== undefined && (
        <div
          className={`${still.picture} ${styles.body}`}
          // Our own drawing, baked when the app was built.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds no text of anyone else
          dangerouslySetInnerHTML={{ __html: forPlace(svg, "hips").replace(/viewBox="[^"]*"/, `viewBox="${viewBox}"`) }}
        />
      )}
      <svg className={styles.lines} viewBox={viewBox} aria-hidden="true" focusable="false">
        <path className={styles.field} d={wedge(hip, hipNorms.control.degrees, hipNorms.athletes.degrees)} />
        <path className={styles.level} d={along(hip, 0)} />
        {lines.map(({ side, degrees, label }) => (
          <g key={side} className={styles[side]}>
            <path className={styles.halo} d={along(hip, degrees)} />
            <path className={styles.thigh} d={along(hip, degrees)} />
            <text x={label.x} y={label.y}>
              {t(`hips.${side}`, { angle: signed(degrees) })}
            </text>
          </g>
        ))}
        <circle className={styles.hip} cx={hip.x} cy={hip.y} r={4} />
      </svg>
    </div>
  );
}
