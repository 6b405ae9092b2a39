import { buildModel, coordinates } from "@ilio/body";
import { describe, expect, it } from "vitest";
import { disagreements } from "../facts/disagreements.ts";
import { factsOf } from "../facts/facts.ts";
import { mirrored, mirroredCoordinates } from "../mirror.ts";
import { poseAt } from "../poseAt.ts";
import { isSupport, supportOf } from "../props.ts";
import { placeOfPoint } from "../solve/residuals.ts";
import { createPlacer } from "../solve/solve.ts";
import { type SolvedPose, solveMistake, solveMotion } from "../solveMotion.ts";
import { motions } from "./motions.ts";

const model = buildModel();
const placer = createPlacer(model);
const names = coordinates.map(({ name }) => name);
const solved = new Map(motions.map((motion) => [motion, solveMotion(model, placer, motion)]));

/** The case with the largest value, for the log, and all that are too large. */
function worst(what: string, cases: readonly { readonly name: string; readonly value: number }[], most: number) {
  const largest = cases.reduce((a, b) => (b.value > a.value ? b : a), { name: "none", value: 0 });
  console.log(`${what}: at most ${largest.value.toPrecision(3)} (${largest.name}), of ${cases.length}`);
  return cases.filter(({ value }) => !(value <= most));
}

const outOfRange = (q: Float64Array): number =>
  Math.max(
    0,
    ...coordinates.map(({ range: [least, greatest] }, c) => {
      const value = q[c]!;
      return Number.isFinite(value) ? Math.max(least - value, value - greatest) : Number.POSITIVE_INFINITY;
    }),
  );

const keysOf = (): readonly { readonly name: string; readonly pose: SolvedPose }[] =>
  [...solved].flatMap(([motion, keys]) => [...keys].map(([key, pose]) => ({ name: `${motion.id}/${key}`, pose })));

describe("the poses", () => {
  it("are sixty or more, each with a name of its own", () => {
    expect(new Set(motions.map(({ id }) => id)).size).toBe(motions.length);
    expect(keysOf().length).toBeGreaterThanOrEqual(60);
  });

  it("meet their contacts within a millimetre and their joints' ranges, at the keys", () => {
    expect(
      worst(
        "missed, m",
        keysOf().map(({ name, pose }) => ({ name, value: pose.missed })),
        0.001,
      ),
    ).toEqual([]);
    const range = keysOf().map(({ name, pose }) => ({ name, value: outOfRange(pose.coordinates) }));
    expect(worst("out of range, rad", range, 1e-9)).toEqual([]);
  });

  it("rest on what is there, not on the air beside it", () => {
    const cases = [...solved].flatMap(([motion, keys]) =>
      [...keys].flatMap(([key, { coordinates: q, contacts }]) => {
        const ground = placer.place(q);
        return contacts.flatMap(({ point, on }) => {
          if (!isSupport(on) || on === "floor") return [];
          const { center, size } = motion.props.find(({ name }) => on.startsWith(`${name}.`))!;
          const across = supportOf(on, motion.props).normal.map((each) => each === 0);
          const place = placeOfPoint(ground, point, model.scale);
          const beyond = place.map((value, k) => (across[k] ? Math.abs(value - center[k]!) - size[k]! / 2 : 0));
          return [{ name: `${point} on ${on}, ${motion.id}/${key}`, value: Math.max(0, ...beyond) }];
        });
      }),
    );
    expect(cases.length).toBeGreaterThan(300);
    expect(worst("beside what it rests on, m", cases, 0.01)).toEqual([]);
  });

  it("meet them at every twentieth of every phase", () => {
    const frames = [...solved].flatMap(([motion, keys]) =>
      motion.phases.flatMap(({ cue, from, to }) => {
        let before: Float64Array | undefined;
        return Array.from({ length: 21 }, (_, i) => {
          const solution = poseAt(model, placer, { motion, from, to, solved: keys }, i / 20, before);
          before = solution.coordinates;
          return { name: `${motion.id}, ${cue} at ${5 * i} %`, solution };
        });
      }),
    );
    const missed = frames.map(({ name, solution }) => ({ name, value: Math.max(0, ...solution.missed) }));
    expect(worst("missed on the way, m", missed, 0.001)).toEqual([]);
    const range = frames.map(({ name, solution }) => ({ name, value: outOfRange(solution.coordinates) }));
    expect(worst("out of range on the way, rad", range, 1e-9)).toEqual([]);
  });

  it("have the same mistakes twice at most, each of which can be stood in", () => {
    const mistakes = motions.flatMap((motion) => {
      expect(new Set(motion.mistakes.map(({ id }) => id)).size).toBe(motion.mistakes.length);
      return motion.mistakes.map((mistake) => {
        const key = solved.get(motion)!.get(mistake.key)!;
        return {
          name: `${motion.id}, ${mistake.id}`,
          value: solveMistake(model, placer, motion, mistake, key).missed,
        };
      });
    });
    expect(worst("missed in mistakes, m", mistakes, 0.001)).toEqual([]);
  });

  it("are mirror images on the other side", () => {
    const differences = [...solved].flatMap(([motion, keys]) =>
      [...solveMotion(model, placer, mirrored(motion))].map(([key, { coordinates: q }]) => {
        const back = mirroredCoordinates(q, names);
        const right = keys.get(key)!.coordinates;
        return { name: `${motion.id}/${key}`, value: Math.max(...back.map((value, c) => Math.abs(value - right[c]!))) };
      }),
    );
    expect(worst("left against right, rad or m", differences, 1e-6)).toEqual([]);
  });

  it("name two common mistakes for each movement and home test", () => {
    const wrong = motions.filter(
      ({ kind, mistakes }) => (kind === "movement" || kind === "homeTest") && mistakes.length !== 2,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("agree in every phase with what the body computes", () => {
    expect(disagreements(factsOf(model, motions))).toEqual([]);
  });
});
