import { buildModel, referencePerson, statureRange } from "@ilio/body";
import { describe, expect, it } from "vitest";
import { motions } from "./data/motions.ts";
import { createLengthReader } from "./facts/muscleLengths.ts";
import { grownCoordinates, grownProps } from "./grown.ts";
import { factMuscles } from "./pose.ts";
import { residualsOf } from "./solve/residuals.ts";
import { createPlacer } from "./solve/solve.ts";
import { allowedMiss, solveMotion } from "./solveMotion.ts";

const reference = buildModel();
const solver = createPlacer(reference);
const solved = motions.map((motion) => ({ motion, poses: [...solveMotion(reference, solver, motion).values()] }));

describe.each(statureRange)("motions of a body of %f m", (stature) => {
  const model = buildModel({ ...referencePerson, stature });
  const { scale } = model;
  const placer = createPlacer(model);

  it("meet floor, things and other parts as those of 1.70 m do", () => {
    const missed = solved.flatMap(({ motion, poses }) =>
      poses.flatMap(({ coordinates, contacts }) => {
        const ground = placer.place(grownCoordinates(coordinates, scale));
        // where along a surface is a place of the room of 1.70 m
        const touching = contacts.map(({ point, on }) => ({ point, on }));
        return residualsOf(touching, grownProps(motion.props, scale), scale).flatMap(({ contact, residuals }) => {
          const most = Math.max(...residuals.map((residual) => Math.abs(residual(ground))));
          return most <= scale * allowedMiss + 1e-9 ? [] : [`${motion.id}, ${contact.point}: ${most}`];
        });
      }),
    );
    expect(missed).toEqual([]);
  });

  it("have lengths that grow with the body, so that shares of a range stay", () => {
    const [read, readGrown] = [createLengthReader(reference), createLengthReader(model)];
    const { coordinates } = solved
      .find(({ motion }) => motion.id === "half-kneeling-hip-flexor-stretch")!
      .poses.at(-1)!;
    for (const muscle of factMuscles) {
      const length = read(coordinates, muscle, "r").length.mean;
      expect(readGrown(grownCoordinates(coordinates, scale), muscle, "r").length.mean).toBeCloseTo(scale * length, 9);
    }
  });
});
