import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, homeTestIds, lessons } from "@ilio/care";
import { motionOf } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { faultsOf } from "../packages/figure/src/pictogram/faults.ts";
import { root } from "./repository.ts";

/** A file of pictures, as the built app has it. */
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, "apps/web/dist/figures", `${name}.json`), "utf8"));

const icons = read("icons") as Readonly<Record<string, string>>;

describe("the pictures of the built app", () => {
  it.each([...Object.values(catalogue).map(({ poseId }) => poseId), ...homeTestIds])(
    "show every key of %s, its mistakes, and what stands on paper and in lists, without a fault",
    (poseId) => {
      const { keys, mistakes, picture } = motionOf(poseId);
      const { svg } = read(poseId) as { svg: Readonly<Record<string, string>> };
      const wrong = read(`${poseId}.mistakes`) as readonly { id: string; svg: string; right?: string }[];
      const paper = read(`${poseId}.print`) as readonly string[];
      expect(Object.keys(svg)).toEqual(Object.keys(keys));
      expect(wrong.map(({ id }) => id)).toEqual(mistakes.map(({ id }) => id));
      expect(paper).toHaveLength(picture.ghost === undefined ? 1 : 2);
      const all = [...Object.values(svg), ...wrong.flatMap((each) => [each.svg, each.right ?? []].flat()), ...paper];
      for (const each of [...all, icons[poseId] ?? ""]) expect(faultsOf(each)).toEqual([]);
    },
  );

  it.each(lessons)("show the lesson $key, one or two, and its small one, without a fault", ({ key, picture }) => {
    const svgs = read(`lesson.${key}`) as readonly string[];
    const small = read("lessons") as Readonly<Record<string, string>>;
    expect(svgs).toHaveLength(picture.length);
    for (const each of [...svgs, small[key] ?? ""]) expect(faultsOf(each)).toEqual([]);
  });
});
