import { bodyNumber } from "@ilio/body";
import { Color, ColorManagement, Group, PerspectiveCamera, Scene, WebGLRenderer } from "three";
import type { Vec3 } from "../../field/rows.ts";
import { unpackMesh } from "../mesh/unpackMesh.ts";
import { createPoser, packedSheet, poseBody } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { percentOf } from "../pose/tones.ts";
import type { BodyView, BodyViewOptions, Length } from "./bodyViewTypes.ts";
import { createBones } from "./bonePart.ts";
import type { Colours } from "./colours.ts";
import { drawFlat } from "./drawFlat.ts";
import { createFloor } from "./floorPart.ts";
import { type LayerName, showSheets } from "./layers.ts";
import { createMuscles } from "./musclePart.ts";
import { lensDeg, type Sight, sightOf } from "./orbit.ts";
import { createProps } from "./propPart.ts";
import { createShared, paint } from "./shared.ts";
import { createSkin } from "./skinPart.ts";
import { createStraps } from "./strapPart.ts";

/** Lets the page do what it has to between two parts of the work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes all that a body needs, in parts, so that the page does not stand still meanwhile.
 *
 * @throws Error when the canvas has no WebGL 2; RangeError when the bytes are not those of a body
 */
export async function createBodyView({
  canvas,
  figure,
  placer,
  ranges,
  mesh,
  colours,
}: BodyViewOptions): Promise<BodyView> {
  // our shaders give colours as they are on the screen
  ColorManagement.enabled = false;
  const renderer = new WebGLRenderer({
    canvas,
    antialias: true,
    alpha: false,
    stencil: true,
    powerPreference: "low-power",
  });
  await pause();
  const body = unpackMesh(mesh, figure.skin, setNamesOf(figure.skin));
  await pause();
  const poser = createPoser(figure, placer, ranges);
  const shared = createShared(poser, colours);
  await pause();
  const scene = new Scene();
  const camera = new PerspectiveCamera(lensDeg, 1, 0.3, 30);
  const skin = createSkin(figure, poser, body.skin, shared);
  await pause();
  const bones = createBones(body.bones, shared);
  await pause();
  const muscles = createMuscles(poser, shared);
  await pause();
  const floor = createFloor(shared);
  const props = createProps(shared);
  const straps = createStraps(shared);
  const inside = new Group();
  inside.add(...bones.meshes, muscles);
  scene.add(floor, inside, straps.mesh, ...props.meshes, ...skin.meshes);
  const own = { layer: "window" as LayerName, sight: null as Sight | null, azimuth: 0 };
  const { uniforms } = shared;

  function repaint(next: Colours): void {
    paint(shared, next);
    renderer.setClearColor(new Color(next.ground), 1);
  }
  function seeMiddle(): void {
    const p = 3 * bodyNumber("pelvis");
    const { positions: X, rotations: R } = placer.ground;
    const { scale } = figure.model;
    const r = 9 * bodyNumber("pelvis");
    const middle = uniforms.uMiddle!.value as { set(x: number, y: number, z: number, w: number): void };
    const [x, y] = [-0.088 * scale, 0.03 * scale];
    middle.set(
      X[p]! + R[r]! * x + R[r + 1]! * y,
      X[p + 1]! + R[r + 3]! * x + R[r + 4]! * y,
      X[p + 2]! + R[r + 6]! * x + R[r + 7]! * y,
      scale,
    );
    ghostHip();
  }
  /** The hip bone of the near side, when one looks from that side. */
  function ghostHip(): void {
    if (own.sight === null) return;
    const r = 9 * bodyNumber("pelvis");
    const R = placer.ground.rotations;
    const { eye, at } = own.sight;
    const toSide =
      (R[r + 2]! * (eye[0] - at[0]) + R[r + 5]! * (eye[1] - at[1]) + R[r + 8]! * (eye[2] - at[2])) / own.sight.away;
    const isWanted = own.layer !== "bones" && Math.abs(toSide) > 0.42;
    bones.setGhost(isWanted ? (toSide > 0 ? "r" : "l") : null);
  }
  repaint(colours);
  await renderer.compileAsync(scene, camera);
  return {
    pose(coordinates, work) {
      poseBody(poser, coordinates);
      for (let i = 0; i < poser.plan.sheets.length; i++) {
        const { muscle, side } = poser.plan.sheets[i]!;
        poser.sheets[packedSheet * i + 1] = work(muscle, side);
      }
      const balls = uniforms.uBalls!.value as { set(x: number, y: number, z: number, w: number): void }[];
      for (let i = 0; i < balls.length; i++) {
        const o = 4 * i;
        balls[i]!.set(poser.shadows[o]!, poser.shadows[o + 1]!, poser.shadows[o + 2]!, poser.shadows[o + 3]!);
      }
      for (const texture of shared.textures) texture.needsUpdate = true;
      straps.place(placer.ground, figure.model.scale);
      seeMiddle();
    },
    setRoom(things, bands = []) {
      props.show(things);
      straps.show(bands);
    },
    setLayer(layer, targets) {
      own.layer = layer;
      showSheets(poser, layer, targets);
      inside.visible = layer !== "closed";
      uniforms.uWindow!.value = layer === "closed" ? 0 : layer === "window" ? 1 : 2;
      skin.setAllGlass(layer !== "closed" && layer !== "window");
      muscles.visible = layer !== "bones";
      for (const texture of shared.textures) texture.needsUpdate = true;
      ghostHip();
    },
    look(orbit, extent) {
      const p = 3 * bodyNumber("pelvis");
      const X = placer.ground.positions;
      const sight = sightOf(orbit, extent, camera.aspect, [X[p]!, X[p + 1]!, X[p + 2]!] as Vec3);
      own.sight = sight;
      camera.position.set(...sight.eye);
      camera.lookAt(...sight.at);
      // the floor begins before the body
      camera.near = 0.3;
      camera.far = sight.away + 8;
      camera.updateProjectionMatrix();
      camera.updateMatrixWorld();
      floor.rotation.y = (orbit.azimuthDeg * Math.PI) / 180;
      floor.position.set((extent.low[0] + extent.high[0]) / 2, 0, (extent.low[2] + extent.high[2]) / 2);
      uniforms.uEye!.value = sight.eye;
      props.lookFrom(sight.eye);
      ghostHip();
    },
    paint: repaint,
    resize(width, height, ratio) {
      renderer.setPixelRatio(ratio);
      renderer.setSize(width, height, false);
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
    },
    draw: () => renderer.render(scene, camera),
    drawMask: (mask) =>
      drawFlat(renderer, scene, camera, shared, mask, [
        ...(mask === "room" ? [straps.mesh] : [floor, straps.mesh]),
        ...(mask === "skin" || mask === "room" ? [inside] : []),
        ...(mask === "bones" ? skin.meshes : []),
        ...(mask === "all" || mask === "room" ? [] : props.meshes),
      ]),
    info: () => ({
      ...{ triangles: renderer.info.render.triangles, calls: renderer.info.render.calls },
      ...{ geometries: renderer.info.memory.geometries, textures: renderer.info.memory.textures },
      programs: renderer.info.programs?.length ?? 0,
    }),
    lengths: () =>
      poser.plan.sheets.flatMap(({ muscle, side }, i, all): readonly Length[] => {
        if (all.findIndex((other) => other.muscle === muscle && other.side === side) !== i) return [];
        const [tone, work] = [poser.sheets[packedSheet * i]!, poser.sheets[packedSheet * i + 1]!];
        return [{ muscle, side, percent: percentOf(poser.tones, i, tone), works: work > 0 }];
      }),
    dispose() {
      scene.traverse((part) => {
        const mesh = part as { geometry?: { dispose(): void }; material?: { dispose(): void } | { dispose(): void }[] };
        mesh.geometry?.dispose();
        for (const material of [mesh.material ?? []].flat()) material.dispose();
      });
      for (const texture of shared.textures) texture.dispose();
      renderer.dispose();
      // a device keeps few of them at a time
      renderer.forceContextLoss();
    },
  };
}
