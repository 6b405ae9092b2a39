import { buildModel } from "@ilio/body";
import { createBodyView, createFigure, extentOf, type Length, type Ranges } from "@ilio/figure/view";
import { createPlacer, type Motion, poseAt, solveMotion } from "@ilio/poses";
import { meshOfBody } from "./meshOfBody.ts";
import { type Stage, staged } from "./stage.ts";
import { themeColours } from "./themeColours.ts";

/** Lets the page do what it has to between two parts of the work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface StageOptions {
  readonly canvas: HTMLCanvasElement;
  /** What the canvas fills. */
  readonly box: HTMLElement;
  readonly motion: Motion;
  readonly ranges: Ranges;
  /** Called when a key is reached, with how long the muscles are there. */
  readonly onReached: (lengths: readonly Length[]) => void;
}

/** @throws Error when the body cannot be fetched, or the canvas has no WebGL */
export async function createStage({ canvas, box, motion, ranges, onReached }: StageOptions): Promise<Stage> {
  const mesh = await meshOfBody();
  const model = buildModel();
  await pause();
  const placer = createPlacer(model);
  const figure = createFigure(model, "slim");
  await pause();
  const solved = solveMotion(model, placer, motion);
  await pause();
  const view = await createBodyView({ canvas, figure, placer, ranges, mesh, colours: themeColours() });
  await pause();
  const keys = [...solved.values()].map(({ coordinates }) => coordinates);
  const extent = extentOf(figure, placer, keys);
  view.setRoom(motion.props, motion.bands);
  return staged(view, box, motion, extent, onReached, {
    at: (key) => solved.get(key)!.coordinates,
    between: (from, to, share, before) =>
      poseAt(model, placer, { motion, from, to, solved }, share, before).coordinates,
  });
}
