import type { GroundFrames } from "@ilio/body";
import type { Prop } from "@ilio/poses";
import { type Camera, type DataTexture, Group, Vector3 } from "three";
import type { Vec3 } from "../../field/rows.ts";
import type { SkinMesh } from "../mesh/bodyMesh.ts";
import type { Poser } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { createArc, placeOfNumber } from "./arcPart.ts";
import type { Colours } from "./colours.ts";
import { createDots } from "./dotsPart.ts";
import { createFeel } from "./feelPart.ts";
import { createOther, type Other } from "./otherPart.ts";
import type { Shared } from "./shared.ts";
import { type Mark, noSigns, type PlacedSigns, placeSigns, type Signs } from "./signs.ts";
import { createSignUniforms, paintSigns } from "./signUniforms.ts";

/** All that is drawn about the body and is not the body. */
export interface SignsPart {
  readonly group: Group;
  readonly textures: readonly DataTexture[];
  set(signs: Signs): void;
  setOther(other: Other | null): void;
  setPulse(share: number): void;
  /** Puts them where the body is now. */
  place(ground: GroundFrames, props: readonly Prop[]): void;
  marks(camera: Camera): readonly Mark[];
  paint(colours: Colours): void;
  resize(width: number, height: number, ratio: number): void;
}

export function createSigns(poser: Poser, coarse: SkinMesh, shared: Shared): SignsPart {
  const uniforms = createSignUniforms();
  const other = createOther(poser, coarse, shared, uniforms);
  const [arc, dots, feel] = [createArc(uniforms), createDots(uniforms), createFeel(poser, shared, uniforms)];
  const group = new Group();
  group.add(...other.meshes, arc.mesh, dots.mesh, feel.mesh);
  const { skin, model } = poser.figure;
  const setNames = setNamesOf(skin);
  let wanted: Signs = {};
  let placed: PlacedSigns = noSigns;
  const inPicture = (place: Vec3, camera: Camera): { x: number; y: number } => {
    const { x, y } = new Vector3(...place).project(camera);
    const view = uniforms.uView.value;
    return { x: ((x + 1) / 2) * view.x, y: ((1 - y) / 2) * view.y };
  };
  return {
    ...{ group, textures: other.textures, setOther: (shown) => other.show(shown) },
    set(signs) {
      wanted = signs;
    },
    setPulse(share) {
      if (!(share >= 0 && share <= 1)) throw new RangeError(`view: expected a pulse from 0 to 1, got ${share}.`);
      feel.pulse(share);
    },
    place(ground, props) {
      placed = placeSigns(wanted, poser, ground, props, setNames);
      arc.place(placed.arc, model.scale);
      dots.place(placed.dots);
      feel.place(placed.feel);
    },
    marks(camera) {
      const marks: Mark[] = [];
      if (placed.arc !== null)
        marks.push({
          ...{ kind: "arc", degrees: placed.arc.degrees, isFacing: true },
          ...inPicture(placeOfNumber(placed.arc, model.scale), camera),
        });
      if (placed.feel !== null) {
        const { place, out } = placed.feel;
        const toEye = camera.position.clone().sub(new Vector3(...place));
        const isFacing = toEye.dot(new Vector3(...out)) > 0;
        marks.push({ kind: "feel", isFacing, ...inPicture(place, camera) });
      }
      return marks;
    },
    paint: (colours) => paintSigns(uniforms, colours),
    resize(width, height, ratio) {
      uniforms.uView.value.set(width, height);
      uniforms.uPixels.value = ratio;
    },
  };
}
