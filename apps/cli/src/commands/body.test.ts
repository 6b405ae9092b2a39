import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildModel, coordinates, mjcfOf, type Person } from "@ilio/body";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";

async function body(...argv: string[]) {
  const io = testIo({ stdin: '{"coordinates":{"hip_flexion_l":1}}' });
  const code = await run(["body", ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

const model = buildModel();
const names = model.muscles.map(({ name }) => name);
const small: Person = { stature: 1.5, mass: 50, sex: "female" };

let folder: string;
const personFile = (person: unknown) => {
  const path = join(folder, "person.json");
  writeFileSync(path, JSON.stringify(person));
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ilio-body-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("ilio body info", () => {
  it("prints the person and how much the model holds", async () => {
    const { code, out, err } = await body("info");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("A body of 1.7 m and 75 kg, male\n");
    expect(out).toContain(
      `${coordinates.length} coordinates, ${model.surfaces.length} surfaces, ${names.length} muscles`,
    );
    const inGroups = [...out.matchAll(/^ {2}\w+ (\d+)$/gm)].map(([, count]) => Number(count));
    expect(inGroups.reduce((sum, count) => sum + count, 0)).toBe(names.length);
  });

  it("lists everything by name as JSON, for the person asked for", async () => {
    const { out } = await body("info", "--json", "--person", personFile(small));
    const lists = JSON.parse(out) as Record<string, { name: string; group?: string; range?: number[] }[]>;
    expect(lists.person).toEqual(small);
    expect(lists.bodies).toHaveLength(28);
    expect(lists.muscles).toContainEqual({ name: "Ps_L1_VB_r", group: "psoas" });
    expect(lists.muscles?.map(({ name }) => name)).toEqual(names);
    expect(lists.coordinates).toEqual(coordinates);
    expect(lists.surfaces).toHaveLength(model.surfaces.length);
  });
});

describe("ilio body evaluate --person", () => {
  it("fits the body: in the same shape, lengths grow with the stature", async () => {
    const lengthIn = ({ out }: { out: string }) => Number(/"iliacus_l":{"length":([\d.]+)/.exec(out)?.[1]);
    const [own, reference] = [await body("evaluate", "--person", personFile(small)), await body("evaluate")];
    expect(lengthIn(own) / lengthIn(reference)).toBeCloseTo(1.5 / 1.7, 12);
  });
});

describe("ilio body export --mjcf", () => {
  it("prints the file of the model, for the person asked for", async () => {
    expect(await body("export", "--mjcf")).toEqual({ code: 0, out: mjcfOf(model), err: "" });
    const { out } = await body("export", "--mjcf", "--person", personFile(small));
    expect(out).toBe(mjcfOf(buildModel(small)));
  });
});

describe("ilio body", () => {
  it.each([
    [[], "Say what you want of the body: ilio body info"],
    [["cure"], "Say what you want of the body: ilio body info"],
    [["info", "all"], 'ilio body info takes no "all".'],
    [["export"], "Name a format: ilio body export --mjcf."],
    [["evaluate", "--muscles", "piri_r,psoas"], 'expected a muscle such as Ps_L1_VB_r, got "psoas".'],
    [["evaluate", "--muscles", ""], 'got "".'],
    [["info", "--person", "nobody.json"], "There is no file nobody.json."],
  ])("refuses %j", async (argv, message) => {
    const { code, out, err } = await body(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it.each([
    [{ ...small, stature: 150 }, "expected stature in m from 1.3 to 2.2, got 150."],
    [{ ...small, mass: 29 }, "expected mass in kg from 30 to 250, got 29."],
    [{ ...small, sex: "other" }, 'expected sex "female" or "male", got "other".'],
    [{ ...small, stature: "1.5" }, 'holds no person. Expected metres, kilograms, and female or male: {"stature":1.7,'],
    [{ ...small, age: 40 }, "holds no person."],
    [{ stature: 1.5, mass: 50 }, "holds no person."],
    [null, "holds no person."],
  ])("refuses the person %j", async (person, message) => {
    const path = personFile(person);
    for (const argv of [["info"], ["evaluate"], ["export", "--mjcf"]]) {
      const { code, out, err } = await body(...argv, "--person", path);
      expect([code, out]).toEqual([2, ""]);
      expect(err.startsWith(path)).toBe(true);
      expect(err).toContain(message);
    }
  });
});
