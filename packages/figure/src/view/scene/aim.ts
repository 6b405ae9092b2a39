import type { PerspectiveCamera } from "three";
import type { Vec3 } from "../../field/rows.ts";
import { asideFor } from "./aside.ts";
import { type Extent, type Orbit, type Sight, sightOf } from "./orbit.ts";

/** m: nearer than the floor begins; and how far one sees behind the body. */
const nearest = 0.3;
const behindBody = 8;

/**
 * Turns the camera so that an extent is seen whole.
 *
 * @param about what is looked at when one comes nearer, m
 * @param free see `BodyView.look`
 */
export function aim(camera: PerspectiveCamera, orbit: Orbit, extent: Extent, about: Vec3, free: number): Sight {
  const sight = sightOf(orbit, extent, camera.aspect, about);
  camera.position.set(...sight.eye);
  camera.lookAt(...sight.at);
  camera.near = nearest;
  camera.far = sight.away + behindBody;
  const { aspect } = camera;
  // the part of a wider picture in which the body stands further right; this updates the projection too
  camera.setViewOffset(aspect, 1, -aspect * asideFor(sight.size, free), 0, aspect, 1);
  camera.updateMatrixWorld();
  return sight;
}
