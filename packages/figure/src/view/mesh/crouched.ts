import {
  computeGround,
  computeKinematics,
  coordinateNumber,
  createGroundFrames,
  createState,
  type GroundFrames,
  type Model,
} from "@ilio/body";

/** Degrees. own choice: all that bends far in some movement is bent, so that a simpler skin keeps enough triangles there. */
const bent: Readonly<Record<string, number>> = {
  ...{ lumbar_extension: -40, lumbar_bending: 15, neck_extension: -30 },
  ...{ hip_flexion: 95, knee_angle: 100, ankle_angle: 20, mtp_angle: 25 },
  ...{ arm_flex: 80, arm_add: -40, elbow_flex: 90, wrist_flex: 30 },
};

/** The bodies crouched. */
export function crouched(model: Model): GroundFrames {
  const state = createState(model);
  for (const [name, degrees] of Object.entries(bent)) {
    const names = model.coordinates.some((each) => each.name === name) ? [name] : [`${name}_r`, `${name}_l`];
    for (const each of names) state.coordinates[coordinateNumber(each)] = (degrees * Math.PI) / 180;
  }
  computeKinematics(model, state);
  const ground = createGroundFrames(state);
  computeGround(state, ground);
  return ground;
}
