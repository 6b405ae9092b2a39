import { buildModel, type Model } from "@ilio/body";
import {
  type BodyView,
  createBodyView,
  createFigure,
  type Extent,
  type Figure,
  type LayerName,
  type Length,
  type Mark,
  type Orbit,
  type Other,
  type Ranges,
  type Signs,
  type Work,
  within,
} from "@ilio/figure/view";
import { createPlacer, type FactMuscle, grownCoordinates, grownProps, type Placer, type Prop } from "@ilio/poses";
import { type FigureChoice, personOf } from "./figureChoice.ts";
import { meshOfBody } from "./meshOfBody.ts";
import { isLeast, nextRatio } from "./ratio.ts";
import { themeColours } from "./themeColours.ts";

type Vec3 = readonly [number, number, number];

/** Lets the page do what it has to between two parts of the work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Where a body is: what stands there, what is lit, and how much of the room is to be seen. */
export interface Room {
  readonly props: readonly Prop[];
  readonly bands?: readonly (readonly string[])[];
  readonly targets: readonly FactMuscle[];
  readonly extent: Extent;
}

/**
 * A body on a canvas. It draws only when something changes; who moves it says how. All that is said to it is of the body of
 * 1.70 m: with the person's stature the body and its room grow alike.
 */
export interface BodyStage {
  readonly model: Model;
  readonly placer: Placer;
  readonly figure: Figure;
  readonly enter: (room: Room) => void;
  readonly pose: (coordinates: Float64Array, work: Work) => void;
  /** What is said about the pose besides the body; entering a room takes it away. */
  readonly sign: (signs: Signs, other: Other | null) => void;
  /** @param breath 0 out, 1 in. @param pulse of the ring where it is felt, 0 to 1; 0: it stands still */
  readonly breathe: (breath: number, pulse: number) => void;
  /** Calls after each drawing with what the page is to say in words, and where. @returns what ends it */
  readonly onDrawn: (say: (marks: readonly Mark[]) => void) => () => void;
  /** Whether frames take so long, even with few pixels, that nothing should move that need not. */
  readonly isSlow: () => boolean;
  /** Calls `step` with the time before each frame, until it says that all stands still. null ends it. */
  readonly animate: (step: ((now: number) => boolean) | null) => void;
  readonly see: (orbit: Orbit) => void;
  readonly show: (layer: LayerName) => void;
  /** Where a place of the room, m, is in the box: shares of its width and height from the top left. */
  readonly project: BodyView["project"];
  /** How long the muscles are now. */
  readonly lengths: () => readonly Length[];
  readonly repaint: () => void;
  readonly resize: () => void;
  readonly dispose: () => void;
}

/**
 * ms of standing still until all pixels come: to change their number waits for all that was drawn before. own choice: longer than
 * between two parts of a move, shorter than one looks for fine lines.
 */
const restMs = 600;

export interface BodyStageOptions {
  readonly canvas: HTMLCanvasElement;
  /** What the canvas fills. */
  readonly box: HTMLElement;
  readonly ranges: Ranges;
  readonly choice: Pick<FigureChoice, "build" | "statureCm">;
  /** Share of the width, from the left, that something else stands in above; see `BodyView.look`. */
  readonly free: number;
}

/** @throws Error when the body cannot be fetched, or the canvas has no WebGL */
export async function createBodyStage({ canvas, box, ranges, choice, free }: BodyStageOptions): Promise<BodyStage> {
  const mesh = await meshOfBody();
  const model = buildModel();
  await pause();
  const placer = createPlacer(model);
  const figure = createFigure(model, choice.build);
  await pause();
  const own = buildModel(personOf(choice));
  const body = { figure: createFigure(own, choice.build), placer: createPlacer(own) };
  await pause();
  const view = await createBodyView({ canvas, ...body, ranges, mesh, colours: themeColours() });
  await pause();
  return { model, placer, figure, ...drawnOn(view, { box, free, scale: own.scale }) };
}

interface DrawnOn extends Pick<BodyStageOptions, "box" | "free"> {
  readonly scale: number;
}

function drawnOn(view: BodyView, { box, free, scale }: DrawnOn): Omit<BodyStage, "model" | "placer" | "figure"> {
  const grown = (place: Vec3): Vec3 => [scale * place[0], scale * place[1], scale * place[2]];
  const full = Math.min(2, devicePixelRatio);
  // while it moves, and now
  let ratio = full;
  let pixels = full;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let orbit: Orbit = { azimuthDeg: 0, elevationDeg: 7, zoom: 1 };
  let room: Room | null = null;
  let layer: LayerName = "window";
  let step: ((now: number) => boolean) | null = null;
  let frame = 0;
  let last = 0;
  let fitted = "";
  const listeners = new Set<(marks: readonly Mark[]) => void>();

  function request(): void {
    frame ||= requestAnimationFrame(draw);
  }
  function draw(now: number): void {
    frame = 0;
    if (room === null) return;
    if (view.isBehind()) {
      request();
      return;
    }
    if (step !== null) move(step, now);
    fit();
    view.look(orbit, room.extent, free);
    view.draw();
    if (listeners.size === 0) return;
    const marks = view.marks();
    for (const say of listeners) say(marks);
  }
  function move(by: (now: number) => boolean, now: number): void {
    if (last > 0) ratio = nextRatio(ratio, now - last);
    last = now;
    if (by(now)) {
      clearTimeout(resting);
      resting = undefined;
      pixels = ratio;
      request();
    } else stop();
  }
  function stop(): void {
    step = null;
    last = 0;
    // what stands still may take its time
    if (pixels === full) return;
    resting ??= setTimeout(() => {
      resting = undefined;
      pixels = full;
      request();
    }, restMs);
  }
  function fit(): void {
    const { width, height } = box.getBoundingClientRect();
    const wanted = `${width} ${height} ${pixels}`;
    if (width === 0 || height === 0 || wanted === fitted) return;
    fitted = wanted;
    view.resize(width, height, pixels);
  }
  return {
    enter(next) {
      const { low, high } = next.extent;
      room = { ...next, extent: { low: grown(low), high: grown(high) } };
      view.setRoom(grownProps(next.props, scale), next.bands);
      view.setLayer(layer, next.targets);
      request();
    },
    pose(coordinates, work) {
      view.pose(grownCoordinates(coordinates, scale), work);
      request();
    },
    sign(signs, other) {
      view.setSigns(signs);
      view.setOther(other && { ...other, coordinates: grownCoordinates(other.coordinates, scale) });
      request();
    },
    breathe(breath, pulse) {
      view.setBreath(breath);
      view.setPulse(pulse);
      request();
    },
    onDrawn(say) {
      listeners.add(say);
      request();
      return () => listeners.delete(say);
    },
    isSlow: () => isLeast(ratio),
    animate(next) {
      step = next;
      last = 0;
      if (next === null) stop();
      else request();
    },
    see(next) {
      orbit = within(next);
      request();
    },
    show(next) {
      layer = next;
      view.setLayer(layer, room?.targets ?? []);
      request();
    },
    project(place) {
      fit();
      if (room !== null) view.look(orbit, room.extent, free);
      return view.project(grown(place));
    },
    lengths: () => view.lengths(),
    repaint() {
      view.paint(themeColours());
      request();
    },
    resize: request,
    dispose() {
      clearTimeout(resting);
      cancelAnimationFrame(frame);
      frame = 1;
      view.dispose();
    },
  };
}
