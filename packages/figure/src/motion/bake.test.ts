import { createPlacer, type Facts, mirrored, motionOf, motions, solveMotion } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { isFree, silhouetteOf } from "../pictogram/labels.ts";
import { createStudio, mistakesOf, picturesOf } from "./bake.ts";
import { motionMarks } from "./marks.ts";
import { drawKey } from "./picture.ts";
import { bandsOf, roomOf } from "./room.ts";

const everywhere = new Proxy({} as Facts["ranges"], { get: () => ({ shortestMm: 100, longestMm: 200 }) });
const studio = createStudio("slim", everywhere);
const { model, figure } = studio;
const placer = createPlacer(model);

describe("pictures of motions", () => {
  it("are mirror images on the other side", () => {
    const right = motionOf("half-kneeling-hip-flexor-stretch");
    const left = mirrored(right);
    const [r, l] = [right, left].map((motion, i) =>
      drawKey(figure, placer, motion, "end", solveMotion(model, placer, motion), i === 0 ? "r" : "l", () => 0),
    );
    const spanOf = (drawing: typeof r): readonly number[] => {
      const points = drawn(drawing).outline.flat();
      const us = points.map(([u]) => u);
      const vs = points.map(([, v]) => v);
      return [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)];
    };
    const drawn = (each: typeof r) => {
      if (each === undefined) throw new Error("expected a drawing");
      return each.drawing;
    };
    const [least = 0, greatest = 0, low = 0, high = 0] = spanOf(r);
    const mirroredSpan = [-greatest, -least, low, high];
    // half a cell of the raster that outlines are taken from
    for (const [i, value] of spanOf(l).entries()) expect(Math.abs(value - mirroredSpan[i]!)).toBeLessThan(0.0016);
  }, 60_000);

  it("come in every theme asked for, with ids of their own", () => {
    const pictures = picturesOf(studio, "standing", { themes: ["card", "print", "icon"] });
    expect(pictures.map(({ theme }) => theme)).toEqual(["card", "print", "icon"]);
    const ids = pictures.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }, 60_000);

  it("refuse a motion or a key that there is not", () => {
    expect(() => picturesOf(studio, "handstand", { themes: ["card"] })).toThrow('got "handstand"');
    expect(() => picturesOf(studio, "bridge", { themes: ["card"], key: "top" })).toThrow('a key of bridge, got "top"');
  });

  it("have marks where the motion says so: an arc, contacts on what bears, an arrow from the key before", () => {
    const bridge = motionOf("bridge");
    const solved = solveMotion(model, placer, bridge);
    const { arcs = [], contacts = [], arrows = [] } = motionMarks(model, placer, bridge, "end", solved);
    // 2 degrees are too few to be seen
    expect(arcs).toEqual([]);
    expect(arrows).toHaveLength(1);
    // all of them on the mat, 10 mm thick
    expect(contacts.every(([, y]) => Math.abs(y - 0.01) < 0.001)).toBe(true);
    expect(contacts).toHaveLength(bridge.keys.end!.contacts.length);
    expect(motionMarks(model, placer, bridge, "start", solved)).toMatchObject({ arcs: [], arrows: [] });
  });

  it("sweep their arcs as far as the number on them says", () => {
    const swept = motions.flatMap((motion) => {
      const { arc } = motion;
      if (arc === undefined) return [];
      const marks = motionMarks(model, placer, motion, arc.key, solveMotion(model, placer, motion));
      return (marks.arcs ?? []).map(({ center, from, to, label }) => {
        const way = (end: readonly number[]): number[] => end.map((value, k) => value - center[k]!);
        const [a, b] = [way(from), way(to)];
        const dot = a.reduce((sum, value, k) => sum + value * b[k]!, 0);
        const angle = (Math.acos(dot / (Math.hypot(...a) * Math.hypot(...b))) * 180) / Math.PI;
        return { id: motion.id, off: Math.abs(angle - Number.parseInt(label, 10)) };
      });
    });
    expect(swept.length).toBeGreaterThan(5);
    // a leg that is also a little apart sweeps a little more
    expect(swept.filter(({ off }) => !(off < 3))).toEqual([]);
  });

  it("can draw the arc and the room of every motion", () => {
    for (const motion of motions) {
      const solved = solveMotion(model, placer, motion);
      for (const key of solved.keys()) expect(() => motionMarks(model, placer, motion, key, solved)).not.toThrow();
      expect(roomOf(motion.props)).toHaveLength(motion.props.length);
    }
  });

  it("show each mistake of a motion on the same card, without marks, with ids of its own", () => {
    const mistakes = mistakesOf(studio, "chair-navasana", "card");
    expect(mistakes.map(({ mistake }) => mistake)).toEqual(["back-sags", "head-forward"]);
    const [key] = picturesOf(studio, "chair-navasana", { themes: ["card"], key: "end" });
    expect(key?.svg).toContain("<text");
    for (const { svg } of mistakes) {
      expect(svg).not.toContain("<text");
      expect(svg.length).toBeLessThan(40_000);
    }
    const svgs = [key?.svg ?? "", ...mistakes.map(({ svg }) => svg)];
    const ids = svgs.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => mistakesOf(studio, "handstand", "card")).toThrow('got "handstand"');
  }, 60_000);

  it("have a bicycle with two wheels on the floor, and a hill without steps", () => {
    const tubes = roomOf(motionOf("cycling").props).flatMap((prop) => ("tubes" in prop ? (prop.tubes ?? []) : []));
    const lowest = tubes.map((line) => Math.min(...line.map(([, y]) => y)));
    expect(lowest.filter((y) => Math.abs(y) < 1e-9)).toHaveLength(2);
    const hill = roomOf(motionOf("steep-hill").props).flatMap((prop) => (prop.kind === "ground" ? prop.points : []));
    const heights = hill.map(([, y]) => y);
    expect(hill).toHaveLength(4);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it("have an elastic band round both feet, on either side", () => {
    for (const motion of [motionOf("banded-hip-flexion"), mirrored(motionOf("banded-hip-flexion"))]) {
      const end = solveMotion(model, placer, motion).get("end");
      if (end === undefined) throw new Error("expected a key");
      const [band] = bandsOf(motion, placer.place(end.coordinates), model.scale);
      const points = band?.kind === "strap" ? band.points : [];
      expect(points).toHaveLength(5);
      expect(points[4]).toEqual(points[0]);
      expect(Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y))).toBeGreaterThan(0.2);
    }
  });

  it("stand a chair on its four legs", () => {
    const [chair] = roomOf([{ name: "seat", center: [0, 0.41, 0], size: [0.44, 0.04, 0.46] }]);
    const legs = chair?.kind === "furniture" ? (chair.posts ?? []) : [];
    expect(legs.map(([from, to]) => [from[1], to[1]])).toEqual([
      ...Array.from({ length: 4 }, () => [0, expect.closeTo(0.39, 9)]),
    ]);
  });

  it("hold a backrest with two posts from its seat", () => {
    const [, backrest] = roomOf([
      { name: "seat", center: [0, 0.41, 0], size: [0.44, 0.04, 0.46] },
      { name: "backrest", center: [-0.24, 0.72, 0], size: [0.03, 0.4, 0.42] },
    ]);
    const posts = backrest?.kind === "furniture" ? (backrest.posts ?? []) : [];
    expect(posts.map(([from, to]) => [from[1], to[1]])).toEqual([
      ...Array.from({ length: 2 }, () => [expect.closeTo(0.39, 9), expect.closeTo(0.52, 9)]),
    ]);
  });
});

describe("isFree", () => {
  it("knows a silhouette from its ground", () => {
    const motion = motionOf("standing");
    const { drawing } = drawKey(figure, placer, motion, "held", solveMotion(model, placer, motion), "r", () => 0);
    const silhouette = silhouetteOf(drawing.raster, { scale: 100, x0: 120, y0: 220 });
    expect(isFree(silhouette, { x: 0, y: 0, width: 20, height: 20 })).toBe(true);
    expect(isFree(silhouette, { x: 100, y: 100, width: 40, height: 40 })).toBe(false);
  });
});
