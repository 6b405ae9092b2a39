/**
 * What a `deviceorientation` event says, in degrees. The phone's frame: x to the right of the screen, y to its top end, z
 * out of it. Null where the device has no such sensor.
 */
export interface Orientation {
  /** About x, −180 to 180. */
  readonly beta: number | null;
  /** About y, −90 to 90. */
  readonly gamma: number | null;
}

/** Which angle of the phone is read: its long axis against the level, or its turn about the line out of the screen. */
export type Axis = "tilt" | "swing";

/** The direction straight up, of length 1, in the phone's frame. */
interface Up {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** own choice: nearer to lying flat than this, gravity hardly shows how the phone is turned, and noise shows instead. */
const flatDeg = 30;

/**
 * Where up is, in the phone's frame, or null when the sample holds no finite numbers: they are never taken for 0. The
 * alpha of the event turns the phone about this very direction, so it is not needed.
 *
 * @source W3C Device Orientation and Motion: R = Rz(alpha) Rx(beta) Ry(gamma) leads from the phone to the earth, whose z
 *   points up. Up in the phone is the last row of R.
 */
function upInPhone({ beta, gamma }: Orientation): Up | null {
  if (beta === null || gamma === null || !Number.isFinite(beta) || !Number.isFinite(gamma)) return null;
  const [b, g] = [radians(beta), radians(gamma)];
  return { x: -Math.cos(b) * Math.sin(g), y: Math.sin(b), z: Math.cos(b) * Math.cos(g) };
}

/**
 * Angle between the phone's long axis and the level, degrees, −90 to 90: + when the top end is higher. However the phone
 * is rolled about that axis, it is the same. Null when the sample holds no numbers.
 */
export function tiltDeg(sample: Orientation): number | null {
  const up = upInPhone(sample);
  return up === null ? null : degrees(Math.atan2(up.y, Math.hypot(up.x, up.z)));
}

/**
 * Turn of the phone about its z axis away from upright, degrees, −90 to 90: + counterclockwise as seen by who looks at
 * the screen, so the upper end goes to the left of the screen. Either end may be up. Null when the sample holds no
 * numbers, or the phone lies flatter than `flatDeg`.
 */
export function swingDeg(sample: Orientation): number | null {
  const up = upInPhone(sample);
  if (up === null || Math.hypot(up.x, up.y) < Math.sin(radians(flatDeg))) return null;
  const turned = degrees(Math.atan2(up.x, up.y));
  return Math.abs(turned) <= 90 ? turned : turned - Math.sign(turned) * 180;
}

/** The angle of the axis, in degrees, or null when the sample does not tell it. */
export const angleDeg = (axis: Axis, sample: Orientation): number | null =>
  axis === "tilt" ? tiltDeg(sample) : swingDeg(sample);
