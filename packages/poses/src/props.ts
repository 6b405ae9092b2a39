/** A box in the room: where its middle is and how far it reaches, m. x forward, y up, z right. */
export interface Prop {
  readonly name: PropName;
  readonly center: readonly [x: number, y: number, z: number];
  readonly size: readonly [x: number, y: number, z: number];
}

export const propNames = [
  "mat",
  "seat",
  "backrest",
  "desk",
  "bed",
  "block",
  "pad",
  "step",
  "pillow",
  "wall",
  "doorpost",
  "farDoorpost",
  "slope",
  "nextStep",
  "saddle",
  "saddleNose",
  "handlebar",
  "pedal",
  "farPedal",
] as const;
export type PropName = (typeof propNames)[number];

const faces = ["top", "front", "back", "right", "left", "bottom"] as const;
export type Face = (typeof faces)[number];

/** The floor, or a face of a prop: `seat.top`. `front` looks forward, `right` to the right. */
export type SupportName = "floor" | `${PropName}.${Face}`;

/** A plane that a point of the body can rest on: normal · place = offset, with the normal away from what bears. */
export interface Support {
  readonly normal: readonly [number, number, number];
  readonly offset: number;
}

const axes = { top: 1, bottom: 1, front: 0, back: 0, right: 2, left: 2 } as const;
const signs = { top: 1, bottom: -1, front: 1, back: -1, right: 1, left: -1 } as const;

const isFace = (text: string | undefined): text is Face => faces.some((face) => face === text);

/** Whether a contact's `on` names a surface; else it names a point of the body. */
export const isSupport = (name: string): name is SupportName => name === "floor" || name.includes(".");

/** @throws RangeError when there is no such prop or face in the room */
export function supportOf(name: SupportName, props: readonly Prop[]): Support {
  if (name === "floor") return { normal: [0, 1, 0], offset: 0 };
  const [propName, face] = name.split(".");
  const prop = props.find((each) => each.name === propName);
  if (prop === undefined || !isFace(face)) {
    const there = props.map((each) => each.name).join(", ");
    throw new RangeError(`support: expected the floor or a face of one of [${there}], got "${name}".`);
  }
  const axis = axes[face];
  const sign = signs[face];
  const normal: [number, number, number] = [0, 0, 0];
  normal[axis] = sign;
  return { normal, offset: sign * prop.center[axis] + prop.size[axis] / 2 };
}
