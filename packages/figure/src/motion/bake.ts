import { buildModel, type Model } from "@ilio/body";
import {
  createLengthReader,
  createPlacer,
  type FactMuscle,
  type Facts,
  factsOf,
  type Mistake,
  type Motion,
  mirrored,
  motionOf,
  motions,
  type Placer,
  type SolvedPose,
  solveMistake,
  solveMotion,
} from "@ilio/poses";
import type { ThemeName } from "../pictogram/themes.ts";
import type { Build } from "../skin/builds.ts";
import { createFigure, type Figure } from "../skin/figure.ts";
import { type ChangeOf, drawKey, drawMistake, pictureOf, type ToldSide } from "./picture.ts";

export { faultsOf } from "../pictogram/faults.ts";

/** What draws pictures of motions, with all that is worked out once for many. */
export interface Studio {
  readonly model: Model;
  readonly figure: Figure;
  readonly placer: Placer;
  readonly ranges: Facts["ranges"];
}

/** @param ranges of the muscles over all poses; worked out when they are not given, which takes as long as some pictures */
export function createStudio(build: Build = "slim", ranges?: Facts["ranges"]): Studio {
  const model = buildModel();
  return {
    ...{ model, figure: createFigure(model, build), placer: createPlacer(model) },
    ranges: ranges ?? factsOf(model, motions).ranges,
  };
}

/** A picture in one theme. */
export interface Picture {
  readonly motion: string;
  readonly key: string;
  readonly theme: ThemeName;
  readonly svg: string;
}

/** Which pictures of a motion: by default of the right side, and of all its keys. */
export interface Wanted {
  readonly themes: readonly ThemeName[];
  readonly side?: ToldSide;
  readonly key?: string;
}

/** @throws RangeError when there is no motion of this id, or no such key */
export function picturesOf(studio: Studio, id: string, { themes, side = "r", key }: Wanted): readonly Picture[] {
  const motion = side === "r" ? motionOf(id) : mirrored(motionOf(id));
  const { model, figure, placer } = studio;
  const solved = solveMotion(model, placer, motion);
  return (key === undefined ? [...solved.keys()] : [key]).flatMap((each) => {
    const drawn = drawKey(figure, placer, motion, each, solved, side, changesIn(studio, solved.get(each)));
    return themes.map((theme) => ({
      motion: id,
      key: each,
      theme,
      svg: pictureOf(drawn, theme, titleOf(motion, each)),
    }));
  });
}

/** What a mistake looks like, in one theme. */
export interface MistakePicture {
  readonly motion: string;
  readonly mistake: string;
  readonly svg: string;
  /** What is right, from where the mistake is seen; none where that is the motion's own view. */
  readonly right?: string;
}

/** The common mistakes of a motion, of the right side. @throws RangeError when there is no motion of this id */
export function mistakesOf(studio: Studio, id: string, theme: ThemeName): readonly MistakePicture[] {
  const motion = motionOf(id);
  const { model, figure, placer } = studio;
  const solved = solveMotion(model, placer, motion);
  return motion.mistakes.map((mistake) => {
    const key = solved.get(mistake.key);
    if (key === undefined) throw new RangeError(`figure: expected a key of ${id}, got "${mistake.key}".`);
    const pose = solveMistake(model, placer, motion, mistake, key);
    const draw = (of: Mistake, how: SolvedPose): string =>
      pictureOf(
        drawMistake(figure, placer, motion, of, how, "r", changesIn(studio, how)),
        theme,
        titleOf(motion, of.id),
      );
    const svg = draw({ ...mistake, id: `not-${mistake.id}` }, pose);
    const right = mistake.view && draw({ ...mistake, id: `for-${mistake.id}` }, key);
    return { motion: id, mistake: mistake.id, svg, ...(right !== undefined && { right }) };
  });
}

/** Spoken only where no words of the page stand beside the picture. */
const titleOf = ({ id }: Motion, name: string): string => `${id}, ${name}`.replaceAll("-", " ");

function changesIn({ model, ranges }: Studio, pose: SolvedPose | undefined): ChangeOf {
  const read = createLengthReader(model);
  const standing = new Float64Array(model.coordinates.length);
  const coordinates = pose?.coordinates ?? standing;
  return (muscle: FactMuscle, side) => {
    const change = read(coordinates, muscle, side).length.mean - read(standing, muscle, side).length.mean;
    return (100_000 * change) / (ranges[muscle].longestMm - ranges[muscle].shortestMm);
  };
}
