import { bodyNumber, type GroundFrames } from "@ilio/body";
import { type BodyPoint, bodyPoint } from "../points.ts";
import type { Contact } from "../pose.ts";
import { isSupport, type Prop, supportOf } from "../props.ts";

type Vec3 = readonly [number, number, number];

/** How far a contact is from being met, in one direction, m. */
export type Residual = (ground: GroundFrames) => number;

/** A contact with its residuals, so that one that is not met can be named. */
export interface ContactResiduals {
  readonly contact: Contact;
  readonly residuals: readonly Residual[];
}

/** Where a point of the body's frame is in the room, one axis of it, m. */
function placed({ positions: X, rotations: R }: GroundFrames, body: number, [x, y, z]: Vec3, axis: number): number {
  const row = 9 * body + 3 * axis;
  return X[3 * body + axis]! + R[row]! * x + R[row + 1]! * y + R[row + 2]! * z;
}

/** Middle of a point's ball in the room, m. */
export function placeOfPoint(ground: GroundFrames, name: string, scale: number): Vec3 {
  const { body, center } = bodyPoint(name);
  const local = scaled(center, scale);
  const number = bodyNumber(body);
  return [placed(ground, number, local, 0), placed(ground, number, local, 1), placed(ground, number, local, 2)];
}

const scaled = ([x, y, z]: Vec3, scale: number): Vec3 => [x * scale, y * scale, z * scale];

/**
 * @param scale of the model
 * @throws RangeError when a contact names nothing that exists
 */
export function residualsOf(contacts: readonly Contact[], props: readonly Prop[], scale: number) {
  return contacts.map((contact): ContactResiduals => {
    const point = bodyPoint(contact.point);
    const residuals = isSupport(contact.on)
      ? onSurface(contact, point, props, scale)
      : onBody(point, bodyPoint(contact.on), scale);
    return { contact, residuals };
  });
}

function onSurface(contact: Contact, point: BodyPoint, props: readonly Prop[], scale: number): readonly Residual[] {
  if (!isSupport(contact.on)) return [];
  const { normal, offset } = supportOf(contact.on, props);
  const body = bodyNumber(point.body);
  const local = scaled(point.center, scale);
  const axis = normal.findIndex((each) => each !== 0);
  const sign = normal[axis]!;
  const { x, y, z } = contact.at ?? {};
  const along = [x, y, z].flatMap((wanted, other): readonly Residual[] =>
    wanted === undefined || other === axis ? [] : [(ground) => placed(ground, body, local, other) - wanted],
  );
  return [(ground) => sign * placed(ground, body, local, axis) - offset - scale * point.radius, ...along];
}

/** Two balls side by side, the second point's way out between their middles. */
function onBody(point: BodyPoint, other: BodyPoint, scale: number): readonly Residual[] {
  const body = bodyNumber(point.body);
  const otherBody = bodyNumber(other.body);
  const local = scaled(point.center, scale);
  const reach = scale * (point.radius + other.radius);
  const [x, y, z] = scaled(other.center, scale);
  const [u, v, w] = other.outward;
  const target: Vec3 = [x + reach * u, y + reach * v, z + reach * w];
  return [0, 1, 2].map(
    (axis): Residual =>
      (ground) =>
        placed(ground, body, local, axis) - placed(ground, otherBody, target, axis),
  );
}
