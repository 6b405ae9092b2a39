import type { PerspectiveCamera } from "three";
import type { Vec3 } from "../../field/rows.ts";
import { type Extent, type Orbit, type Sight, sightOf } from "./orbit.ts";

/** m: nearer than the floor begins; and how far one sees behind the body. */
const nearest = 0.3;
const behindBody = 8;

/** Turns the camera so that an extent is seen whole. @param about what is looked at when one comes nearer, m */
export function aim(camera: PerspectiveCamera, orbit: Orbit, extent: Extent, about: Vec3): Sight {
  const sight = sightOf(orbit, extent, camera.aspect, about);
  camera.position.set(...sight.eye);
  camera.lookAt(...sight.at);
  camera.near = nearest;
  camera.far = sight.away + behindBody;
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
  return sight;
}
