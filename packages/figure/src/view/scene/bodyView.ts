import type { Prop } from "@ilio/poses";
import { Color, ColorManagement, Group, PerspectiveCamera, Scene, Vector3, type Vector4, WebGLRenderer } from "three";
import { unpackMesh } from "../mesh/unpackMesh.ts";
import { lengthsOf, setWork } from "../pose/lengths.ts";
import { breathe, createPoser, poseBody } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { aim } from "./aim.ts";
import type { BodyView, BodyViewOptions } from "./bodyViewTypes.ts";
import { createBones } from "./bonePart.ts";
import type { Colours } from "./colours.ts";
import { drawFlat } from "./drawFlat.ts";
import { castShadows, createFloor, floorHeight } from "./floorPart.ts";
import { createInFlight } from "./inFlight.ts";
import { type LayerName, showSheets } from "./layers.ts";
import { giveBack, infoOf } from "./memory.ts";
import { nearHip, placeMiddle, placeOfPelvis } from "./middle.ts";
import { createMuscles } from "./musclePart.ts";
import { lensDeg, type Sight } from "./orbit.ts";
import { createProps } from "./propPart.ts";
import { createShared, paint } from "./shared.ts";
import { createSigns } from "./signsPart.ts";
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
  const signs = createSigns(poser, body.coarse, shared);
  inside.add(...bones.meshes, muscles);
  scene.add(floor, inside, straps.mesh, ...props.meshes, ...skin.meshes, signs.group);
  const own = { layer: "window" as LayerName, sight: null as Sight | null, props: [] as readonly Prop[] };
  const { uniforms } = shared;
  const inFlight = createInFlight(renderer.getContext() as WebGL2RenderingContext);

  function repaint(next: Colours): void {
    paint(shared, next);
    signs.paint(next);
    renderer.setClearColor(new Color(next.ground), 1);
  }
  function ghostHip(): void {
    const isWanted = own.sight !== null && own.layer !== "bones";
    bones.setGhost(isWanted ? nearHip(placer.ground, own.sight!) : null);
  }
  /** All that goes with the body. */
  function follow(): void {
    straps.place(placer.ground, figure.model.scale);
    placeMiddle(placer.ground, figure.model.scale, uniforms.uMiddle!.value as Vector4);
    signs.place(placer.ground, own.props);
    ghostHip();
  }
  function refill(): void {
    for (const texture of shared.textures) texture.needsUpdate = true;
  }
  repaint(colours);
  await renderer.compileAsync(scene, camera);
  // what waits for the graphics card at the first use of a shader, one by one
  for (const program of renderer.info.programs ?? []) {
    program.getUniforms();
    await pause();
  }
  return {
    pose(coordinates, work) {
      poseBody(poser, coordinates);
      setWork(poser, work);
      castShadows(shared, poser.shadows);
      refill();
      follow();
    },
    setBreath(share) {
      breathe(poser, share);
      refill();
    },
    setSigns(wanted) {
      signs.set(wanted);
      signs.place(placer.place(poser.now.coordinates), own.props);
    },
    setOther: (other) => signs.setOther(other),
    setPulse: (share) => signs.setPulse(share),
    marks: () => signs.marks(camera),
    setRoom(things, bands = []) {
      own.props = things;
      // they may bear on what is no longer there
      signs.set({});
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
      refill();
      ghostHip();
    },
    look(orbit, extent, free = 0) {
      const pelvis = placeOfPelvis(placer.ground);
      own.sight = aim(camera, orbit, extent, pelvis, free);
      floor.rotation.y = (orbit.azimuthDeg * Math.PI) / 180;
      const [x, z] = [0, 2].map((k) => (extent.low[k]! + extent.high[k]!) / 2) as [number, number];
      floor.position.set(x, floorHeight(own.props), z);
      uniforms.uEye!.value = own.sight.eye;
      props.lookFrom(own.sight.eye);
      ghostHip();
    },
    project(place) {
      const { x, y } = new Vector3(...place).project(camera);
      return [(1 + x) / 2, (1 - y) / 2];
    },
    paint: repaint,
    resize(width, height, ratio) {
      // both at once: each change of a canvas waits until all that was drawn on it is done
      renderer.setDrawingBufferSize(width, height, ratio);
      signs.resize(width, height, ratio);
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
    },
    draw() {
      renderer.render(scene, camera);
      inFlight.add();
    },
    isBehind: () => inFlight.isFull(),
    drawMask: (mask) =>
      drawFlat(renderer, scene, camera, shared, mask, [
        ...(mask === "room" ? [straps.mesh, signs.group] : [floor, straps.mesh, signs.group]),
        ...(mask === "skin" || mask === "room" ? [inside] : []),
        ...(mask === "bones" ? skin.meshes : []),
        ...(mask === "all" || mask === "room" ? [] : props.meshes),
      ]),
    info: () => infoOf(renderer),
    lengths: () => lengthsOf(poser),
    dispose: () => giveBack(renderer, scene, [...shared.textures, ...signs.textures]),
  };
}
