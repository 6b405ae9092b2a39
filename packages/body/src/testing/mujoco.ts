import loadMujoco from "@mujoco/mujoco";
import { mjcfOf } from "../mjcf/mjcf.ts";
import { kneeCurves } from "../mjcf/names.ts";
import type { Model } from "../model/model.ts";
import { lumbarLevels } from "../tables/spine.ts";

/** Our exported model, open in the official MuJoCo package. */
export interface Mujoco {
  /** Our coordinates as MuJoCo's joints: it does not work out couplings when it places the bodies. */
  readonly jointsOf: (pose: Float64Array) => Float64Array;
  /** Places the bodies and works out all tendons and their slopes. */
  readonly evaluate: (joints: Float64Array) => void;
  readonly length: (muscle: number) => number;
  /** Moment arms about each of our coordinates, couplings included, m. */
  readonly momentArms: (muscle: number, pose: Float64Array) => readonly number[];
  /** Origin of a body, m, and its axes, rows one after another, where the pelvis stands at its place. */
  readonly placeOf: (body: string) => { readonly position: readonly number[]; readonly rotation: readonly number[] };
  readonly tendons: number;
  readonly bodies: number;
  readonly joints: number;
}

type Curve = readonly number[];
const at = (c: Curve, x: number): number => c.reduceRight((rest, each) => each + x * rest, 0);
const slopeAt = (c: Curve, x: number): number => at(c.map((each, i) => i * each).slice(1), x);

/** A joint that follows one of our coordinates. */
interface Follower {
  readonly joint: number;
  readonly curve: Curve;
}

export async function openMujoco(model: Model): Promise<Mujoco> {
  const mj = await loadMujoco({ print: () => undefined, printErr: (text: string) => console.warn(`MuJoCo: ${text}`) });
  mj.FS.writeFile("/ilio.xml", mjcfOf(model));
  const m = mj.MjModel.mj_loadXML("/ilio.xml");
  if (m === null) throw new Error("MuJoCo: expected to open the exported model, got nothing.");
  const d = new mj.MjData(m);
  const idOf = (kind: "JOINT" | "BODY", name: string): number => {
    const id = mj.mj_name2id(m, mj.mjtObj[`mjOBJ_${kind}`].value, name);
    if (id < 0) throw new Error(`MuJoCo: expected a ${kind} "${name}".`);
    return id;
  };
  const jointId = (name: string): number => idOf("JOINT", name);
  const { coordinates, scale } = model;
  const own = coordinates.map(({ name }) => jointId(name));
  const followers = coordinates.map(({ name }): readonly Follower[] => {
    const lumbar = ["lumbar_extension", "lumbar_bending", "lumbar_rotation"].indexOf(name);
    if (lumbar >= 0)
      return lumbarLevels.map(({ name: level, shares }) => ({
        joint: jointId(`${level}_${["FE", "LB", "AR"][lumbar]}`),
        curve: [0, shares[lumbar]!],
      }));
    if (!name.startsWith("knee_angle_")) return [];
    return kneeCurves(name.slice(-1)).map(({ joint, curve, isLength }) => ({
      joint: jointId(joint),
      curve: curve.map((c) => (isLength ? c * scale : c)),
    }));
  });
  // each access makes a new view
  const [place, column] = [m.jnt_qposadr, m.jnt_dofadr];
  const [rowStart, rowSize, columns] = [m.ten_J_rowadr, m.ten_J_rownnz, m.ten_J_colind];
  const [qpos, lengths, slopes] = [d.qpos, d.ten_length, d.ten_J];
  const row = new Float64Array(m.nv);
  return {
    jointsOf(pose) {
      const joints = new Float64Array(m.nq);
      coordinates.forEach((_, c) => {
        joints[place[own[c]!]!]! += pose[c]!;
        for (const { joint, curve } of followers[c]!) joints[place[joint]!]! += at(curve, pose[c]!);
      });
      return joints;
    },
    evaluate(joints) {
      qpos.set(joints);
      mj.mj_kinematics(m, d);
      mj.mj_comPos(m, d);
      mj.mj_tendon(m, d);
    },
    length: (muscle) => lengths[muscle]!,
    momentArms(muscle, pose) {
      row.fill(0);
      const start = rowStart[muscle]!;
      for (let i = start; i < start + rowSize[muscle]!; i++) row[columns[i]!] = slopes[i]!;
      return coordinates.map((_, c) => {
        const followed = followers[c]!.map(({ joint, curve }) => slopeAt(curve, pose[c]!) * row[column[joint]!]!);
        return -followed.reduce((sum, each) => sum + each, row[column[own[c]!]!]!);
      });
    },
    placeOf(body) {
      const id = idOf("BODY", body);
      return {
        position: [...d.xpos.subarray(3 * id, 3 * id + 3)],
        rotation: [...d.xmat.subarray(9 * id, 9 * id + 9)],
      };
    },
    tendons: m.ntendon,
    bodies: m.nbody,
    joints: m.njnt,
  };
}
