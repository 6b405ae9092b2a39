import { describe, expect, it } from "vitest";
import { drawBody, isFree, lowestSkin, type PictogramOptions, pictogram, posedSkin, silhouetteOf } from "./figure.ts";
import { drawMuscle } from "./muscles/drawMuscles.ts";
import { layersOf } from "./muscles/layers.ts";
import { muscleNames, strandsOf } from "./muscles/strands.ts";
import { areaOf } from "./outline/contours.ts";
import { axesOf, views } from "./outline/view.ts";
import { fitOf } from "./pictogram/fit.ts";
import { placeLabel } from "./pictogram/labels.ts";
import { posed } from "./testing/posed.ts";
import { testPoses } from "./testing/poses.ts";

const pose = (name: string) => {
  const found = testPoses.find((one) => one.name === name);
  if (!found) throw new Error(`expected a test pose, got ${name}`);
  return found;
};
const kneeling = pose("half-kneeling");
const { figure, ground } = posed(kneeling);
const drawing = drawBody(figure, ground, kneeling.view, kneeling.look ?? null);
const draw = (more: Partial<PictogramOptions> = {}): string =>
  pictogram(drawing, {
    ...{ theme: "card", title: 'Half-kneeling <"stretch">', idPrefix: "half-kneeling" },
    ...(kneeling.marks ? { marks: kneeling.marks(figure, ground) } : {}),
    ...more,
  });

describe("skin", () => {
  const standing = posed(pose("standing front"));
  const skin = posedSkin(standing.figure, standing.ground);

  it("has a slope of about one, and no place without a number", () => {
    for (let i = 0; i < 200; i++) {
      const t = i * 2.399963;
      const from = [0.6 * Math.cos(t), 0.1 + 0.0075 * i, 0.6 * Math.sin(t)] as const;
      const hit = skin.along(from, [-Math.cos(t), 0, -Math.sin(t)], 1.2);
      if (!hit) continue;
      expect(Math.abs(skin.distance(hit))).toBeLessThan(1e-4);
      const n = skin.normal(hit);
      const out = skin.distance([hit[0] + 0.002 * n[0], hit[1] + 0.002 * n[1], hit[2] + 0.002 * n[2]]);
      expect(out).toBeGreaterThan(0.001);
      expect(out).toBeLessThan(0.003);
    }
  });

  it("is the same on the left and on the right", () => {
    for (let i = 0; i < 300; i++) {
      const [x, y, z] = [0.25 * Math.sin(i), (i / 300) * 1.7, 0.3 * Math.cos(1.7 * i)] as const;
      expect(skin.distance([x, y, z])).toBeCloseTo(skin.distance([x, y, -z]), 9);
    }
  });

  it("stands on the floor", () => {
    const heel = lowestSkin(standing.figure, standing.ground, [-0.1, 0, 0.1], 0.15);
    expect(Math.abs(heel?.[1] ?? 1)).toBeLessThan(0.012);
  });
});

describe("outline", () => {
  it("is closed, and one line goes round the whole body", () => {
    const round = drawing.outline.filter((line) => areaOf(line) > 0.01);
    expect(round).toHaveLength(1);
    for (const line of drawing.outline) for (const [u, v] of line) expect(Number.isFinite(u + v)).toBe(true);
  });

  it("and all regions come back to where they began", () => {
    for (const line of [...drawing.outline, ...Object.values(drawing.regions).flat()]) {
      const [a, b] = [line[0], line[line.length - 1]];
      expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 9), (a?.[1] ?? 0) - (b?.[1] ?? 9))).toBeLessThan(0.008);
    }
  });

  it("is as high as the person in standing", () => {
    const { figure: person, ground: room } = posed(pose("standing"));
    const heights = drawBody(person, room, views.right)
      .outline.flat()
      .map(([, v]) => v);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(1.68);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1.74);
  });

  it("shows the figure mirrored from the left", () => {
    const side = posed(pose("standing front"));
    const width = (azimuthDeg: number): number => {
      const us = drawBody(side.figure, side.ground, { azimuthDeg, elevationDeg: 0 })
        .outline.flat()
        .map(([u]) => u);
      return Math.max(...us) - Math.min(...us);
    };
    expect(width(0)).toBeCloseTo(width(180), 2);
  });
});

describe("muscles", () => {
  it.each(muscleNames)("%s is drawn along its own path", (name) => {
    const strands = strandsOf(figure, ground, layersOf(figure, ground), name, "r");
    const muscle = drawMuscle(strands, axesOf(views.right), name, "r");
    expect(muscle.lines.length).toBeGreaterThan(0);
    expect(muscle.fibres.flat(2).every(Number.isFinite)).toBe(true);
  });
});

describe("pictogram", () => {
  it("has unique ids, all with the prefix", () => {
    const ids = [...draw().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id?.startsWith("half-kneeling-"))).toBe(true);
  });

  it.each(["card", "print", "icon"] as const)("of theme %s is small, titled, and carries no style", (theme) => {
    const svg = draw({ theme });
    expect(svg.length).toBeLessThan(40_000);
    expect(svg).toContain("Half-kneeling &lt;&quot;stretch&quot;&gt;</title>");
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/<style|style=|NaN|Infinity|undefined/);
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(8);
  });

  it("of theme icon shows nothing inside", () => {
    expect(draw({ theme: "icon" })).not.toMatch(/mask|--fig-bone|<text/);
  });

  it("stands where it is told to, for pictures of one scale", () => {
    const place = (x0: number) =>
      /<path id="[^"]+" d="M([\d.]+) /.exec(draw({ fit: { scale: 120, x0, y0: 226 } }))?.[1];
    expect(Number(place(110)) - Number(place(100))).toBeCloseTo(10, 1);
  });

  it("is the same body when it is drawn coarser", () => {
    const heights = [1, 2].map((coarser) => {
      const points = drawBody(figure, ground, views.right, null, coarser).outline.flat();
      return Math.max(...points.map(([, v]) => v)) - Math.min(...points.map(([, v]) => v));
    });
    expect(heights[1]).toBeCloseTo(heights[0]!, 1);
  });

  it("refuses a prefix that is no id", () => {
    expect(() => draw({ idPrefix: "1 2" })).toThrow(/expected an id/);
  });
});

describe("labels", () => {
  it("never lie on the body or on each other", () => {
    const fit = fitOf(drawing, [], true);
    const silhouette = silhouetteOf(drawing.raster, fit);
    const taken = [];
    for (const wish of [
      [120, 120],
      [118, 118],
      [0, 0],
      [240, 240],
    ] as const) {
      const box = placeLabel(silhouette, taken, wish, "164°", 11);
      expect(isFree(silhouette, box)).toBe(true);
      for (const other of taken)
        expect(
          box.x < other.x + other.width &&
            other.x < box.x + box.width &&
            box.y < other.y + other.height &&
            other.y < box.y + box.height,
        ).toBe(false);
      taken.push(box);
    }
  });

  it("are refused when there is no room", () => {
    expect(() => placeLabel(new Uint8Array(240 * 240).fill(1), [], [120, 120], "1°", 11)).toThrow(/room for the label/);
  });
});
