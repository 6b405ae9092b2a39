import { extentOf, type Other, signsOf } from "@ilio/figure/view";
import { eased, type FactMuscle, type Mistake, type Motion, poseAt, solveMistake, solveMotion } from "@ilio/poses";
import type { BodyStage } from "./bodyStage.ts";

/** A motion with its keys solved for the body of a stage. */
export interface StagedMotion {
  readonly stage: BodyStage;
  readonly motion: Motion;
  /** Takes the stage, with its room; to be called before it stands anywhere. */
  readonly enter: () => void;
  /** Stands in a key, with its signs, and with a mistake or where it came from beside it. */
  readonly stand: (key: string, mistake?: Mistake) => void;
  /** Stands on the way between two keys. @param share of the time, 0 to 1 */
  readonly between: (from: string, to: string, share: number) => void;
}

/** Solves a motion for a stage, which is not changed by it. It takes some tens of milliseconds. @throws PoseError when a key cannot be solved */
export function stageMotion(stage: BodyStage, motion: Motion): StagedMotion {
  const { model, placer, figure } = stage;
  const solved = solveMotion(model, placer, motion);
  const keys = [...solved.values()].map(({ coordinates }) => coordinates);
  const { props, bands, targets, activation, feel, picture } = motion;
  const room = { props, targets, extent: extentOf(figure, placer, keys), ...(bands && { bands }) };
  const workAt = (key: string, muscle: FactMuscle): number => activation?.[key]?.[muscle] ?? 0;
  // the frame before, from which the next one is solved in a step or two
  let before: { readonly way: string; readonly coordinates: Float64Array } | null = null;
  const ghostOf = (key: string): Other | null =>
    key === picture.key && picture.ghost !== undefined
      ? { kind: "ghost", coordinates: solved.get(picture.ghost)!.coordinates }
      : null;
  const wrong = (key: string, mistake: Mistake): Other => ({
    kind: "mistake",
    coordinates: solveMistake(model, placer, motion, mistake, solved.get(key)!).coordinates,
  });
  let shown = "";
  return {
    stage,
    motion,
    enter() {
      before = null;
      shown = "";
      stage.enter(room);
    },
    stand(key, mistake) {
      before = null;
      stage.pose(solved.get(key)!.coordinates, (muscle) => workAt(key, muscle));
      const next = `${key} ${mistake?.id}`;
      if (next === shown) return;
      shown = next;
      const { contacts } = solved.get(key)!;
      if (mistake === undefined) stage.sign(signsOf(motion, key, solved), ghostOf(key));
      else stage.sign({ contacts }, wrong(key, mistake));
    },
    between(from, to, share) {
      const way = `${from} ${to}`;
      const start = before?.way === way ? before.coordinates : undefined;
      if (start === undefined) {
        shown = "";
        stage.sign(feel === undefined ? {} : { feel }, null);
      }
      const { coordinates } = poseAt(model, placer, { motion, from, to, solved }, share, start);
      before = { way, coordinates };
      const t = eased(share);
      stage.pose(coordinates, (muscle) => (1 - t) * workAt(from, muscle) + t * workAt(to, muscle));
    },
  };
}
