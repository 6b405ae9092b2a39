import { bodyNumber, type GroundFrames } from "@ilio/body";
import type { Bar } from "../field/bars.ts";
import { turnField } from "../field/place.ts";
import { castRaster } from "../outline/castRaster.ts";
import { areaOf, contoursOf, type Line } from "../outline/contours.ts";
import { creasesIn } from "../outline/creases.ts";
import type { Raster } from "../outline/raster.ts";
import { softened, softenedAlong } from "../outline/smooth.ts";
import { stepLines } from "../outline/steps.ts";
import { axesOf, type View } from "../outline/view.ts";
import { type Figure, poseSkin } from "../skin/figure.ts";
import { faceLines } from "./face.ts";
import { type RegionName, regionsOf } from "./garments.ts";
import { drawInside, type Inside, type Look } from "./inside.ts";
import { restPlace } from "./rest.ts";

/** A body as drawn: plain lines in the plane of the picture, m, right and up. The floor is where v = 0 if the view is level. */
export interface Drawing {
  readonly view: View;
  readonly axes: readonly number[];
  /** Closed lines round the whole body; holes, as between arm and trunk, run with the clock. */
  readonly outline: readonly Line[];
  /** Closed lines of one colour each; what is past the outline is to be cut off. */
  readonly regions: Readonly<Record<RegionName, readonly Line[]>>;
  /** Where one part stands before another: open lines with the nearer part on the left. */
  readonly steps: readonly Line[];
  readonly face: readonly Line[];
  /** What is seen through the window; null without one. */
  readonly inside: Inside | null;
  /** What the lines were taken from: for labels, and for what stands before what. */
  readonly raster: Raster;
  /** What the numbers of the raster's bars mean. */
  readonly skin: readonly Bar[];
}

/** own choice: a 530th of the body's height; finer gave the same lines, coarser lost the fingers. */
const fineCell = 0.0032;
const leastArea = 8e-5;

/**
 * Draws a posed body.
 *
 * @param ground of the pose: all bodies placed (`computeKinematics`, `computeGround`)
 * @param look what to show inside of the body; null shows nothing
 * @param coarser how many times coarser than the finest picture: 2 takes about a third of the time, for one that follows a hand
 */
export function drawBody(
  figure: Figure,
  ground: GroundFrames,
  view: View,
  look: Look | null = null,
  coarser = 1,
): Drawing {
  const axes = axesOf(view);
  const field = turnField(poseSkin(figure, ground), axes);
  const kinds = kindsOf(figure);
  const raster = castRaster(field, coarser * fineCell, kinds, restPlace(figure, ground, axes));
  const outline = contoursOf(raster, raster.edge)
    .filter((line) => Math.abs(areaOf(line)) > leastArea)
    .map(softenedAlong);
  return {
    ...{ view, axes, outline, raster, skin: figure.skin },
    regions: regionsOf(raster, figure.skin, farSide(ground, axes)),
    steps: stepLines(raster, isOneSurface(figure), creasesIn(raster, limbsOf(figure), isApart(figure))).map((line) =>
      softened(line, false, 4),
    ),
    face: faceLines(figure, ground, axes, raster),
    inside: look ? drawInside(figure, ground, axes, look, coarser) : null,
  };
}

/**
 * Hair, ears and face are one: the only line within the head is that of the jaw before the neck. So are the fingers of a hand: their
 * lines would lie so close that they made it black.
 */
function isOneSurface({ skin }: Figure): (a: number, b: number) => boolean {
  const wholes = skin.map(({ part, side, sets }) => {
    if ((part === "head" || part === "hair") && !sets.includes("trunk")) return "head";
    return part === "hand" ? `hand${side}` : "";
  });
  return (a, b) => wholes[a] !== "" && wholes[a] === wholes[b];
}

/** Which limb each bar is of: lines run between them. Neck and trunk are one. */
const limbsOf = ({ skin }: Figure): readonly string[] =>
  skin.map(({ part, side, sets }) => {
    if (part === "leg" || part === "foot") return `leg${side}`;
    if (part === "arm" || part === "hand") return `arm${side}`;
    return part === "trunk" || sets.includes("trunk") ? "trunk" : "head";
  });

/** Bars that share no set never flow together. */
const isApart =
  ({ skin }: Figure) =>
  (a: number, b: number): boolean =>
    !skin[a]!.sets.some((name) => skin[b]!.sets.includes(name));

const kindsOf = ({ skin }: Figure): readonly string[] => skin.map(({ part, side }) => part + side);

/** Limbs of the side that is turned away. own choice: from 6 cm between the two hips, or shoulders, on. */
function farSide({ positions: X }: GroundFrames, axes: readonly number[]): (bar: Bar) => boolean {
  const depth = (name: string): number => {
    const i = 3 * bodyNumber(name);
    return axes[6]! * X[i]! + axes[7]! * X[i + 1]! + axes[8]! * X[i + 2]!;
  };
  const leg = depth("femur_r") - depth("femur_l");
  const arm = depth("humerus_r") - depth("humerus_l");
  const least = 0.06;
  const isAway = ({ side }: Bar, difference: number): boolean =>
    (side === "l" && difference > least) || (side === "r" && difference < -least);
  return (bar) => {
    if (bar.part === "leg" || bar.part === "foot") return isAway(bar, leg);
    return (bar.part === "arm" || bar.part === "hand") && isAway(bar, arm);
  };
}
