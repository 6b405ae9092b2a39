import type { CSSProperties } from "react";
import styles from "./BodyFigure.module.css";
import { headRadius } from "./shapes.ts";
import type { SideView, Spot } from "./sideView.ts";

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
      {limbs.map((limb) => (
        <polyline key={limb.name} points={pointsOf(limb.line)} strokeWidth={limb.width + more} />
      ))}
    </g>
  );
}

interface BodyFigureProps {
  readonly view: SideView;
  /** Change of the psoas' length against standing, as a fraction of it. */
  readonly strain: number;
  readonly text: string;
}

/** A person from the side with the psoas in colour: amber where it is longer than in standing, indigo where shorter. */
export function BodyFigure({ view, strain, text }: BodyFigureProps) {
  const way = strain < 0 ? "shorter" : "longer";
  const share = { "--share": `${Math.min(100, (100 * Math.abs(strain)) / fullStrain[way])}%` } as CSSProperties;
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
        {view.bones.map(({ name, line }) => (
          <polyline key={name} points={pointsOf(line)} />
        ))}
        <polygon points={pointsOf(view.pelvis)} />
        {view.vertebrae.map(({ name, line }) => (
          <polygon key={name} points={pointsOf(line)} />
        ))}
        <circle cx={view.hip[0]} cy={view.hip[1]} r={23} />
      </g>
      <g className={`${styles.psoas} ${styles[way]}`} style={share}>
        {view.psoas.map(({ name, line }) => (
          <polyline key={name} points={pointsOf(line)} />
        ))}
      </g>
    </svg>
  );
}
