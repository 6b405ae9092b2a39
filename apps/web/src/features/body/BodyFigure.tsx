import type { CSSProperties } from "react";
import styles from "./BodyFigure.module.css";
import type { Posture } from "./posture.ts";
import { psoasNow } from "./psoasNow.ts";
import { headRadius } from "./shapes.ts";
import { type SideView, type Spot, sideView } from "./sideView.ts";

/** mm of the picture: in every posture of the sliders the body stays inside. */
export const frame = { left: -640, right: 960, top: -1740, bottom: 6 } as const;

/** own choice: the change of length at which the colour is full. */
const fullStrain = { longer: 0.04, shorter: 0.16 } as const;

const pointsOf = (line: readonly Spot[]): string => line.join(" ");

function Outline({
  view: { limbs, head },
  name,
  more,
}: {
  readonly view: SideView;
  readonly name: string;
  readonly more: number;
}) {
  return (
    <g className={name}>
      <circle cx={head[0]} cy={head[1]} r={1000 * headRadius + more / 2} />
      {limbs.map(({ line, width }, i) => (
        // The limbs never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
        <polyline key={i} points={pointsOf(line)} strokeWidth={width + more} />
      ))}
    </g>
  );
}

/** A person from the side with the psoas in colour: amber where it is longer than in standing, indigo where shorter. */
export function BodyFigure({ posture, text }: { readonly posture: Posture; readonly text: string }) {
  const view = sideView(posture);
  const { mean } = psoasNow(posture).strain;
  const way = mean < 0 ? "shorter" : "longer";
  const share = { "--share": `${Math.min(100, (100 * Math.abs(mean)) / fullStrain[way])}%` } as CSSProperties;
  const { left, right, top, bottom } = frame;
  return (
    <svg
      role="img"
      preserveAspectRatio="xMidYMax"
      aria-label={text}
      className={styles.figure}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
    >
      <Outline view={view} name={styles.contour ?? ""} more={10} />
      <Outline view={view} name={styles.skin ?? ""} more={0} />
      <g className={styles.bone}>
        {view.bones.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <polyline key={i} points={pointsOf(line)} />
        ))}
        <polygon points={pointsOf(view.pelvis)} />
        {view.vertebrae.map((rim, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <polygon key={i} points={pointsOf(rim)} />
        ))}
        <circle cx={view.hip[0]} cy={view.hip[1]} r={23} />
      </g>
      <g className={`${styles.psoas} ${styles[way]}`} style={share}>
        {view.psoas.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <polyline key={i} points={pointsOf(line)} />
        ))}
      </g>
    </svg>
  );
}
