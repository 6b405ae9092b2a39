import {
  computeGround,
  computeKinematics,
  coordinateNumber,
  createGroundFrames,
  createState,
  type GroundFrames,
  type Model,
} from "@ilio/body";

/** Degrees. own choice: arms and legs so far apart that no limb melts into another part, and no farther. */
const bind = { arm_add: -40, hip_adduction: -9, elbow_flex: 12 } as const;

/** The bodies in the pose in which the meshes are made, in the room; the pelvis stays at its origin. */
export function bindFrames(model: Model): GroundFrames {
  const state = createState(model);
  for (const [name, degrees] of Object.entries(bind))
    for (const side of ["r", "l"]) state.coordinates[coordinateNumber(`${name}_${side}`)] = (degrees * Math.PI) / 180;
  computeKinematics(model, state);
  const ground = createGroundFrames(state);
  computeGround(state, ground);
  return ground;
}
