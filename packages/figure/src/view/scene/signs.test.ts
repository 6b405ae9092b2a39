import { bodyNumber, buildModel } from "@ilio/body";
import { bodyPoint, createPlacer, type Facts, isSupport, mirrored, motions, solveMotion, supportOf } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { motionMarks } from "../../motion/marks.ts";
import { posedSkin } from "../../skin/distance.ts";
import { createFigure } from "../../skin/figure.ts";
import { createPoser, poseBody } from "../pose/poser.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { mostDots } from "./signShaders.ts";
import { placeSigns, signsOf } from "./signs.ts";

const model = buildModel();
const placer = createPlacer(model);
const anyRange = new Proxy({} as Facts["ranges"], { get: () => ({ shortestMm: 50, longestMm: 400 }) });
const stands = motions
  .filter(({ kind }) => kind === "movement" || kind === "homeTest")
  .flatMap((motion, i) => {
    const told = i % 2 === 0 ? motion : mirrored(motion);
    const solved = solveMotion(model, placer, told);
    return [...solved].map(([key, pose]) => ({ motion: told, key, solved, pose }));
  });

function placed(build: "slim" | "broad", { motion, key, solved, pose }: (typeof stands)[number]) {
  const figure = createFigure(model, build);
  const poser = createPoser(figure, placer, anyRange);
  poseBody(poser, pose.coordinates);
  const signs = signsOf(motion, key, solved);
  return { figure, ...placeSigns(signs, poser, placer.ground, motion.props, setNamesOf(figure.skin)) };
}

describe("the signs of a pose", () => {
  it("tell the angles, and put the contacts, of the pictures", () => {
    let arcs = 0;
    for (const stand of stands) {
      const { arc, dots } = placed("slim", stand);
      const marks = motionMarks(model, placer, stand.motion, stand.key, stand.solved);
      expect(arc === null ? [] : [`${arc.degrees}°`]).toEqual(marks.arcs!.map(({ label }) => label));
      expect(dots).toEqual(marks.contacts);
      expect(dots.length).toBeLessThanOrEqual(mostDots);
      if (arc !== null) arcs++;
    }
    expect(arcs).toBeGreaterThan(8);
  });

  it("have a dot on each surface that is touched, within a millimetre", () => {
    let touched = 0;
    for (const stand of stands) {
      const { dots } = placed("slim", stand);
      const supports = stand.pose.contacts.flatMap(({ on }) =>
        isSupport(on) ? [supportOf(on, stand.motion.props)] : [],
      );
      expect(dots.length).toBe(supports.length);
      dots.forEach((dot, i) => {
        const { normal, offset } = supports[i]!;
        expect(Math.abs(normal[0] * dot[0] + normal[1] * dot[1] + normal[2] * dot[2] - offset)).toBeLessThan(0.001);
        touched++;
      });
    }
    expect(touched).toBeGreaterThan(100);
  });

  it.each(["slim", "broad"] as const)("have what is felt on the skin of a %s body, near its point", (build) => {
    let felt = 0;
    const inFold: string[] = [];
    for (const stand of stands) {
      const { figure, feel } = placed(build, stand);
      if (feel === null) continue;
      const ground = placer.place(stand.pose.coordinates);
      const skin = posedSkin(figure, ground);
      expect(Math.abs(skin.distance(feel.place))).toBeLessThan(0.001);
      const beyond = feel.place.map((value, k) => value + 0.02 * feel.out[k]!) as unknown as typeof feel.place;
      if (skin.distance(beyond) < 0.005) inFold.push(`${stand.motion.id}/${stand.key} ${stand.motion.feel}`);
      expect(
        [...feel.bars].some((bar) => figure.skin[bar]!.body === bodyNumber(bodyPoint(stand.motion.feel!).body)),
      ).toBe(true);
      felt++;
    }
    // a hand lies on the belly there
    expect(inFold.filter((name) => !name.startsWith("supported-sitting"))).toEqual([]);
    expect(felt).toBeGreaterThan(40);
  });

  it("refuse a key that the motion lacks", () => {
    const { motion, solved } = stands[0]!;
    expect(() => signsOf(motion, "none", solved)).toThrow("expected a key");
  });
});
