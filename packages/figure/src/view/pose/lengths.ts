import type { FactMuscle } from "@ilio/poses";
import { type Poser, packedSheet } from "./poser.ts";
import { percentOf } from "./tones.ts";

/** How much each muscle of a side works, 0 to 1. */
export type Work = (muscle: FactMuscle, side: "r" | "l") => number;

/** Of a muscle of one side. */
export interface Length {
  readonly muscle: FactMuscle;
  readonly side: "r" | "l";
  /** Against standing, in per cent of its range over all poses: 0 as long, positive longer. */
  readonly percent: number;
  readonly works: boolean;
}

/** Says how much each sheet works. */
export function setWork({ plan, sheets }: Poser, work: Work): void {
  for (let i = 0; i < plan.sheets.length; i++) {
    const { muscle, side } = plan.sheets[i]!;
    sheets[packedSheet * i + 1] = work(muscle, side);
  }
}

/** How long each drawn muscle is in the pose of now, one line for each muscle and side. */
export const lengthsOf = ({ plan, sheets, tones }: Poser): readonly Length[] =>
  plan.sheets.flatMap(({ muscle, side }, i, all): readonly Length[] => {
    if (all.findIndex((other) => other.muscle === muscle && other.side === side) !== i) return [];
    const [tone, work] = [sheets[packedSheet * i]!, sheets[packedSheet * i + 1]!];
    return [{ muscle, side, percent: percentOf(tones, i, tone), works: work > 0 }];
  });
