import { flexionAngles, gait2392, myolegs, type PublishedArms, rajagopal2016 } from "./fixtures/publishedArms.ts";
import { once, Posed } from "./posed.ts";
import { mm } from "./table.ts";

/** One muscle's arm of hip flexion against that of one published model, mm. */
export interface CurveDifference {
  readonly muscle: string;
  readonly model: "MyoLegs" | "Rajagopal 2016" | "gait2392";
  readonly rms: number;
  readonly largest: number;
}

const published: Readonly<Record<CurveDifference["model"], PublishedArms>> = {
  MyoLegs: myolegs,
  "Rajagopal 2016": rajagopal2016,
  gait2392,
};

/** The fascicles of psoas share their path over the hip, so one stands for all. */
const ours = (muscle: string): string => (muscle === "psoas_r" ? "Ps_L3_TP_r" : muscle);

export const curveDifferences = once((): readonly CurveDifference[] => {
  const posed = new Posed();
  return Object.entries(published).flatMap(([model, arms]) =>
    Object.entries(arms).map(([muscle, values]) => {
      const differences = flexionAngles.map(
        (angle, i) => mm(posed.pose({ hip_flexion_r: angle }).arm(ours(muscle), "hip_flexion_r")) - values[i]!,
      );
      const squares = differences.reduce((total, difference) => total + difference * difference, 0);
      return {
        ...{ muscle, model: model as CurveDifference["model"] },
        rms: Math.sqrt(squares / differences.length),
        largest: Math.max(...differences.map(Math.abs)),
      };
    }),
  );
});
