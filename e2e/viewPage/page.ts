import { buildModel } from "@ilio/body";
import {
  type BodyView,
  type Build,
  createBodyView,
  createFigure,
  extentOf,
  type LayerName,
  type Mark,
  type Mask,
  type Orbit,
  type Other,
  signsOf,
  type Tone,
} from "@ilio/figure/view";
import {
  createPlacer,
  type Facts,
  type Motion,
  mirrored,
  motionOf,
  motions,
  poseAt,
  type SolvedPose,
  solveMistake,
  solveMotion,
} from "@ilio/poses";
import facts from "../../packages/care/facts.json";
import { eatenBy } from "./eaten.ts";

const model = buildModel();
const placer = createPlacer(model);
const ranges = facts.ranges as Facts["ranges"];

const light = { ground: "#f4f0ea", mat: "#b4c5b9", short: "#4a56cf", rest: "#b83a34", long: "#b8660b", isDark: false };
const dark = { ground: "#1c1815", mat: "#33443c", short: "#8d97f5", rest: "#ea736a", long: "#efa03c", isDark: true };

/** What a page shows of a body. */
export interface Shown {
  readonly motion: string;
  readonly key: string;
  readonly orbit: Orbit;
  readonly layer?: LayerName;
  readonly isDark?: boolean;
  readonly side?: "r" | "l";
  readonly tone?: Tone;
  /** Whether the signs of the key are drawn. */
  readonly hasSigns?: boolean;
  /** A key whose ghost is shown, or the id of a mistake. */
  readonly ghost?: string;
  readonly mistake?: string;
  readonly breath?: number;
  readonly pulse?: number;
  readonly ratio?: number;
}

/** What the tests ask of a body on a page of its own. */
export interface ViewPage {
  open(width: number, height: number, build?: Build): Promise<void>;
  show(shown: Shown): void;
  /** @returns what is shown, as the address of a picture */
  picture(shown: Shown): string;
  /** Counts of red, green, blue and yellow pixels; of bones, those that no pixel of the skin lies behind. */
  mask(): { readonly bones: number; readonly psoas: number; readonly skin: number; readonly pokes: number };
  /** Pixels of the skin that its room takes away though nothing stands before it there: of a body that sinks into what it lies on. */
  eaten(shown: Shown): number;
  /** Draws a way from key to key. @returns ms of each frame of the processor alone */
  play(motion: string, from: string, to: string, frames: number): readonly number[];
  /** Solves the keys of every motion. @returns ms of each, the first one of them when no code is compiled yet */
  solving(): readonly number[];
  /** Draws two frames in one go. @returns whether it is behind before them, at once after them */
  behind(): readonly [boolean, boolean];
  isBehind(): boolean;
  marks(): readonly Mark[];
  /** Takes the other body away. @returns how many pixels that changed, inside of the body and elsewhere */
  withoutOther(): { readonly inside: number; readonly outside: number };
  pixel(x: number, y: number): readonly number[];
  flat(): void;
  info(): ReturnType<BodyView["info"]>;
  lose(): Promise<void>;
  /** @returns what is left of it */
  close(): ReturnType<BodyView["info"]>;
}

let view: BodyView | null = null;
let size = { width: 1, height: 1 };
const canvas = (): HTMLCanvasElement => document.querySelector("canvas")!;

function pixelsOf(mask: Mask | "picture"): Uint8Array {
  if (mask === "picture") view!.draw();
  else view!.drawMask(mask);
  const gl = canvas().getContext("webgl2")!;
  const out = new Uint8Array(4 * gl.drawingBufferWidth * gl.drawingBufferHeight);
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, out);
  return out;
}

const figureOf = (build: Build) => createFigure(model, build);
let figure = figureOf("slim");

function motionFor({ motion, side }: Pick<Shown, "motion" | "side">): Motion {
  return side === "l" ? mirrored(motionOf(motion)) : motionOf(motion);
}

function otherOf(
  motion: Motion,
  solved: ReadonlyMap<string, SolvedPose>,
  { ghost, mistake: id }: Pick<Shown, "ghost" | "mistake">,
): Other | null {
  if (ghost !== undefined) return { kind: "ghost", coordinates: solved.get(ghost)!.coordinates };
  const mistake = motion.mistakes.find((each) => each.id === id);
  if (mistake === undefined) return null;
  const key = solved.get(mistake.key)!;
  return { kind: "mistake", coordinates: solveMistake(model, placer, motion, mistake, key).coordinates };
}

function solvedFor(motion: Motion) {
  const solved = solveMotion(model, placer, motion);
  const poses = [...solved.values()].map(({ coordinates }) => coordinates);
  return { solved, extent: extentOf(figure, placer, poses) };
}

const page: ViewPage = {
  async open(width, height, build = "slim") {
    const answer = await fetch("body.mesh");
    const packed = answer.body!.pipeThrough(new DecompressionStream("gzip"));
    const mesh = new Uint8Array(await new Response(packed).arrayBuffer());
    canvas().replaceWith(document.createElement("canvas"));
    figure = figureOf(build);
    size = { width, height };
    canvas().style.cssText = `width:${width}px;height:${height}px;display:block`;
    document.body.style.margin = "0";
    view = await createBodyView({ canvas: canvas(), figure, placer, ranges, mesh, colours: light });
    view.resize(width, height, 1);
  },
  show({ motion: id, key, orbit, layer = "window", isDark = false, side, tone, ...more }) {
    const motion = motionFor({ motion: id, ...(side && { side }) });
    const { solved, extent } = solvedFor(motion);
    view!.paint({ ...(isDark ? dark : light), tone });
    view!.setRoom(motion.props, motion.bands);
    view!.setLayer(layer, motion.targets);
    view!.pose(solved.get(key)!.coordinates, (muscle) => motion.activation?.[key]?.[muscle] ?? 0);
    view!.setSigns(more.hasSigns ? signsOf(motion, key, solved) : {});
    view!.setOther(otherOf(motion, solved, more));
    view!.setBreath(more.breath ?? 0);
    view!.setPulse(more.pulse ?? 0);
    view!.resize(size.width, size.height, more.ratio ?? 1);
    view!.look(orbit, extent);
    view!.draw();
  },
  picture(shown) {
    this.show(shown);
    return canvas().toDataURL();
  },
  mask() {
    const [skin, bones, all] = [pixelsOf("skin"), pixelsOf("bones"), pixelsOf("all")];
    const out = { bones: 0, psoas: 0, skin: 0, pokes: 0 };
    for (let i = 0; i < skin.length; i += 4) {
      const isSkin = skin[i + 2]! > 128;
      if (isSkin) out.skin++;
      if (bones[i]! > 128 && bones[i + 1]! < 128) {
        out.bones++;
        if (!isSkin) out.pokes++;
      }
      if (all[i + 1]! > 100 && all[i]! < 100) out.psoas++;
    }
    return out;
  },
  eaten(shown) {
    this.show(shown);
    const motion = motionFor(shown);
    const { solved, extent } = solvedFor(motion);
    const room = { props: motion.props, coordinates: solved.get(shown.key)!.coordinates };
    const isEaten = eatenBy(figure, placer, room, { orbit: shown.orbit, extent });
    const [alone, inRoom] = [pixelsOf("skin"), pixelsOf("room")];
    let count = 0;
    for (let i = 0; i < alone.length; i += 4) {
      if (alone[i + 2]! < 128 || inRoom[i + 2]! >= 128) continue;
      const [x, y] = [(i / 4) % size.width, Math.floor(i / 4 / size.width)];
      if (isEaten((2 * (x + 0.5)) / size.width - 1, (2 * (y + 0.5)) / size.height - 1)) count++;
    }
    return count;
  },
  play(id, from, to, frames) {
    const motion = motionOf(id);
    const solved = solveMotion(model, placer, motion);
    let before: Float64Array | undefined;
    return Array.from({ length: frames }, (_, i) => {
      const started = performance.now();
      before = poseAt(model, placer, { motion, from, to, solved }, i / (frames - 1), before).coordinates;
      view!.pose(before, () => 0);
      const spent = performance.now() - started;
      view!.draw();
      return spent;
    });
  },
  solving: () =>
    motions.map((motion) => {
      const started = performance.now();
      solvedFor(motion);
      return performance.now() - started;
    }),
  behind() {
    const before = view!.isBehind();
    view!.draw();
    view!.draw();
    return [before, view!.isBehind()];
  },
  isBehind: () => view!.isBehind(),
  marks: () => view!.marks(),
  withoutOther() {
    const [skin, shown] = [pixelsOf("skin"), pixelsOf("picture")];
    view!.setOther(null);
    const bare = pixelsOf("picture");
    const out = { inside: 0, outside: 0 };
    for (let i = 0; i < skin.length; i += 4)
      if ([0, 1, 2].some((k) => shown[i + k] !== bare[i + k])) {
        // at its edge a pixel is the body's in part
        if (skin[i + 2] === 255) out.inside++;
        else out.outside++;
      }
    return out;
  },
  pixel(x, y) {
    view!.draw();
    const gl = canvas().getContext("webgl2")!;
    const out = new Uint8Array(4);
    gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, out);
    return [...out];
  },
  flat: () => view!.drawMask("all"),
  info: () => view!.info(),
  async lose() {
    const gl = canvas().getContext("webgl2")!;
    const extension = gl.getExtension("WEBGL_lose_context")!;
    const lost = new Promise((resolve) => canvas().addEventListener("webglcontextlost", resolve, { once: true }));
    extension.loseContext();
    await lost;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const back = new Promise((resolve) => canvas().addEventListener("webglcontextrestored", resolve, { once: true }));
    extension.restoreContext();
    await back;
  },
  close() {
    view!.dispose();
    return view!.info();
  },
};

Object.assign(globalThis, { page });
