import { once, Posed, range } from "./posed.ts";
import { mm } from "./table.ts";

/** Smallest and largest arm of hip flexion, mm, over a grid of poses. */
export interface ArmSpan {
  readonly muscle: string;
  readonly poses: string;
  readonly least: number;
  readonly greatest: number;
}

const flexion = range(-30, 120, 10);

/** The fascicles of psoas share their path over the hip, so one stands for all eleven. */
export const hipFlexors = ["Ps_L1_VB_r", "iliacus_r"] as const;

/** Arms of hip flexion over a grid of poses. */
function armSpans(
  names: readonly string[],
  poses: string,
  grid: Readonly<Record<"adduction" | "rotation" | "knee", readonly number[]>>,
): readonly ArmSpan[] {
  const posed = new Posed();
  const arms = names.map((): number[] => []);
  for (const hip_flexion_r of flexion)
    for (const hip_adduction_r of grid.adduction)
      for (const hip_rotation_r of grid.rotation)
        for (const knee_angle_r of grid.knee) {
          posed.pose({ hip_flexion_r, hip_adduction_r, hip_rotation_r, knee_angle_r });
          for (const [i, muscle] of names.entries()) arms[i]!.push(mm(posed.arm(muscle, "hip_flexion_r")));
        }
  return names.map((muscle, i) => ({ muscle, poses, least: Math.min(...arms[i]!), greatest: Math.max(...arms[i]!) }));
}

/** Flexor arms in the sagittal plane, within the range that they are made for, and at the end of what the coordinates allow. */
export const hipFlexorSpans = once(() => {
  const rotation = range(-40, 40, 20);
  const knee = [0];
  return {
    sagittal: armSpans(hipFlexors, "flexion −30 to 120", { adduction: [0], rotation: [0], knee }),
    whole: armSpans(hipFlexors, "and adduction ±30, rotation ±40", { adduction: range(-30, 30, 15), rotation, knee }),
    abducted: armSpans(hipFlexors, "and abduction 45, rotation ±40", { adduction: [-45], rotation, knee }),
  };
});

/** Hip flexion, deg, at which the flexor arm is largest, in the sagittal plane. */
export const peakFlexion = once((): readonly { readonly muscle: string; readonly angle: number }[] => {
  const posed = new Posed();
  return hipFlexors.map((muscle) => {
    const arms = range(60, 120, 1).map((angle) => ({
      angle,
      arm: posed.pose({ hip_flexion_r: angle }).arm(muscle, "hip_flexion_r"),
    }));
    return { muscle, angle: arms.reduce((best, each) => (each.arm > best.arm ? each : best)).angle };
  });
});

/** Muscles over hip and knee that flex or extend the hip in every pose. */
export const kneeMuscles = ["recfem_r", "semimem_r", "semiten_r", "bflh_r"] as const;

export const kneeMuscleSpans = once(() =>
  armSpans(kneeMuscles, "and adduction ±30, rotation ±40, knee 0, 60, 120", {
    ...{ adduction: [-30, 0, 30], rotation: [-40, 0, 40], knee: [0, 60, 120] },
  }),
);

/** Rotation arm of piriformis, mm, at angles of hip flexion. */
export const piriformisRotation = once((): readonly { readonly angle: number; readonly arm: number }[] => {
  const posed = new Posed();
  return [0, 45, 90].map((angle) => ({
    angle,
    arm: mm(posed.pose({ hip_flexion_r: angle }).arm("piri_r", "hip_rotation_r")),
  }));
});

export const levels = ["L5_S1", "L4_L5", "L3_L4", "L2_L3", "L1_L2"] as const;

/** Extension arms of a muscle at the five levels, mm, from below to above. */
export const levelArms = (posed: Posed, muscle: string): readonly number[] =>
  levels.map((level) => mm(posed.arm(muscle, `${level}_FE`)));

export interface LevelRow {
  readonly muscle: string;
  readonly lumbarExtension: number;
  readonly arms: readonly number[];
}

/** Fascicles of psoas in lordosis and as the back bends. */
export const psoasLevels = once((): readonly LevelRow[] => {
  const posed = new Posed();
  return ["Ps_L1_VB_r", "Ps_L1_TP_r", "Ps_L1_L2_IVD_r", "Ps_L3_TP_r", "Ps_L5_VB_r"].flatMap((muscle) =>
    [20, 0, -30, -45].map((lumbarExtension) => ({
      ...{ muscle, lumbarExtension },
      arms: levelArms(posed.pose({ lumbar_extension: lumbarExtension }), muscle),
    })),
  );
});
