import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildModel, coordinates, type Stretch } from "@ilio/body";
import { describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import type { Io } from "../io.ts";
import { testIo } from "../testIo.ts";
import type { Reading } from "./readings.ts";

interface Answer {
  readonly name?: string;
  readonly muscles: Readonly<Record<string, Reading>>;
  readonly stretch?: Readonly<Record<string, Stretch>>;
}

async function evaluateLines(stdin: string, ...options: string[]) {
  const io = testIo({ stdin });
  const code = await run(["body", "evaluate", ...options], io);
  const lines = io.out().split("\n").slice(0, -1);
  return { code, answers: lines.map((text) => JSON.parse(text) as Answer), err: io.err() };
}

async function evaluate(stdin: string, ...options: string[]) {
  const { code, answers, err } = await evaluateLines(stdin, ...options);
  expect([code, err]).toEqual([0, ""]);
  return answers;
}

const line = (coordinates: object) => `${JSON.stringify({ coordinates })}\n`;
const names = buildModel().muscles.map(({ name }) => name);

describe("ilio body evaluate", () => {
  it("gives every muscle in standing its length, no strain, and arms about what it crosses alone", async () => {
    const [standing] = await evaluate(line({}));
    const readings = Object.entries(standing!.muscles);
    expect(readings.map(([name]) => name)).toEqual(names);
    expect(readings.filter(([, { strain }]) => strain !== 0)).toEqual([]);
    const psoas = readings.filter(([name]) => name.startsWith("Ps_")).map(([, { length }]) => length);
    expect(psoas).toHaveLength(22);
    expect(Math.min(...psoas)).toBeGreaterThan(0.24);
    expect(Math.max(...psoas)).toBeLessThan(0.39);
    const arms = standing!.muscles.iliacus_r!.momentArms;
    expect(Object.keys(arms)).toEqual(["hip_flexion_r", "hip_adduction_r", "hip_rotation_r"]);
  });

  it("gives strain as the change from standing, and only the muscles asked for", async () => {
    const [standing, bent] = await evaluate(line({}) + line({ hip_flexion_r: 1 }), "--muscles", "Ps_L1_VB_r, piri_l");
    const [before, after] = [standing?.muscles.Ps_L1_VB_r, bent?.muscles.Ps_L1_VB_r];
    expect(before?.length).toBeCloseTo(0.378977, 4);
    expect(after?.length).toBeLessThan(0.36);
    expect(after?.strain).toBe((after!.length - before!.length) / before!.length);
    expect(Object.keys(bent?.muscles ?? {})).toEqual(["Ps_L1_VB_r", "piri_l"]);
    expect(bent?.muscles.piri_l).toEqual(standing?.muscles.piri_l);
  });

  it("tells on request how far hip muscles are stretched, on each side by itself", async () => {
    const [standing, lunge] = await evaluate(
      line({}) + line({ hip_flexion_r: -0.35 }),
      "--stretch",
      "--muscles",
      "piri_r",
    );
    expect(Object.keys(standing?.stretch ?? {})).toHaveLength(20);
    // worked out from the source's own path in standing
    expect(standing?.stretch?.psoas_r?.fiberLength).toBeCloseTo(1.019, 3);
    expect(lunge?.stretch?.psoas_r?.passive).toBeGreaterThan(standing!.stretch!.psoas_r!.passive);
    expect(lunge?.stretch?.psoas_l).toEqual(standing?.stretch?.psoas_l);
    expect((await evaluate(line({})))[0]?.stretch).toBeUndefined();
  });

  it("gives moment arms that are −dL/dq between two of its own lines", async () => {
    const step = 1e-5;
    const pose = { hip_flexion_r: 0.8, lumbar_extension: -0.3, knee_angle_r: 0.5 };
    for (const coordinate of ["hip_flexion_r", "lumbar_extension", "knee_angle_r"] as const) {
      const moved = (change: number) => line({ ...pose, [coordinate]: pose[coordinate] + change });
      const [here, less, more] = await evaluate(line(pose) + moved(-step) + moved(step));
      const errors = Object.entries(here!.muscles).map(([name, { momentArms }]) => {
        const slope = (more!.muscles[name]!.length - less!.muscles[name]!.length) / (2 * step);
        return Math.abs((momentArms[coordinate] ?? 0) + slope);
      });
      expect(errors).toHaveLength(names.length);
      expect(Math.max(...errors)).toBeLessThan(1e-8);
    }
  });

  it("answers each of the example poses under its name", async () => {
    const path = fileURLToPath(new URL("../../../../examples/poses.jsonl", import.meta.url));
    const answers = await evaluate(readFileSync(path, "utf8"), "--muscles", "Ps_L2_TP_r");
    expect(answers.map(({ name }) => name)).toContain("sitting");
    expect(answers.map(({ name }) => name)).toHaveLength(5);
  });

  it("answers a thousand lines, each before it asks for the next", async () => {
    const written: number[] = [];
    async function* poses() {
      for (let i = 0; i < 1000; i++) {
        yield line({ hip_flexion_r: i / 500 });
        written.push(io.out().length);
      }
    }
    const io: ReturnType<typeof testIo> = testIo({ stdin: poses() });
    expect(await run(["body", "evaluate", "--muscles", "piri_r"], io)).toBe(0);
    expect(written.filter((length, i) => length > (written[i - 1] ?? 0))).toHaveLength(1000);
    expect(io.out().split("\n")).toHaveLength(1001);
  });

  it("stops when nobody reads on, as after `head`", async () => {
    let asked = 0;
    const endless = (async function* () {
      while (true) {
        asked++;
        yield line({});
      }
    })();
    const write: Io["stdout"]["write"] = (_, written) => written?.(asked < 3 ? null : new Error("EPIPE"));
    expect(await run(["body", "evaluate"], { ...testIo({ stdin: endless }), stdout: { write } })).toBe(0);
    expect(asked).toBe(3);
  });

  it("skips empty lines, and takes Windows' ends of lines and a last line without one", async () => {
    expect(await evaluate(`\n  \n${line({}).trim()}\r\n\r\n${line({}).trim()}`, "--muscles", "piri_r")).toHaveLength(2);
    expect(await evaluate("")).toEqual([]);
  });

  it("warns once of each coordinate out of its range, and answers all the same", async () => {
    const [least, greatest] = coordinates.find(({ name }) => name === "hip_flexion_r")!.range;
    const poses = [greatest, greatest + 1e-9, least - 1, least].map((hip_flexion_r) => line({ hip_flexion_r }));
    const { code, answers, err } = await evaluateLines(`${poses.join("")}${line({ knee_angle_l: -0.1 })}`);
    expect([code, answers.length]).toEqual([0, 5]);
    const [hip = "", knee = "", ...others] = err.trim().split("\n");
    expect(hip).toContain(
      `Line 2: hip_flexion_r is ${greatest + 1e-9}, but the model is meant for ${least} to ${greatest}.`,
    );
    expect(knee).toContain("Line 5: knee_angle_l is -0.1");
    expect(others).toEqual([]);
  });

  it.each([
    ['{"coordinates":{"hip":1}}', 'Line 2: body: expected a coordinate of the model, got "hip".'],
    ['{"coordinates":{"__proto__":1}}', 'Line 2: body: expected a coordinate of the model, got "__proto__".'],
    [
      '{"coordinates":{"knee_angle_r":1e999}}',
      "Line 2: body: expected a finite number for knee_angle_r, got Infinity.",
    ],
    ['{"coordinates":{"knee_angle_r":"0.3"}}', 'Line 2: expected a number for knee_angle_r, got "0.3".'],
    ['{"coordinates":{"knee_angle_r":null}}', "Line 2: expected a number for knee_angle_r, got null."],
    ['{"coordinates":{', "Line 2 is not JSON."],
    ["{}", "Line 2 holds no pose."],
    ["[]", "Line 2 holds no pose."],
    ["null", "Line 2 holds no pose."],
    ['{"coordinates":[0.3]}', "Line 2 holds no pose."],
    ['{"coordinates":{},"name":5}', "Line 2 holds no pose."],
    ['{"coordinates":{},"muscles":["piri_r"]}', "Line 2 holds no pose."],
  ])("keeps what it answered and refuses the line %s", async (text, message) => {
    const { code, answers, err } = await evaluateLines(`${line({})}${text}\n${line({})}`, "--muscles", "piri_r");
    expect([code, answers.length]).toEqual([2, 1]);
    expect(err).toContain(message);
  });

  it("takes a line of 100,000 characters and refuses a longer one", async () => {
    const [longest, tooLong] = [100_000, 100_001].map((length) => line({}).trim().padEnd(length));
    const { code, answers, err } = await evaluateLines(`${longest}\n${tooLong}`, "--muscles", "piri_r");
    expect([code, answers.length, err]).toEqual([2, 1, "Line 2 is too long. Expected 100000 characters at most.\n"]);
  });

  it("never prints a length that is not a number", async () => {
    const { code, answers, err } = await evaluateLines(line({ knee_angle_r: 1e200 }));
    expect([code, answers]).toEqual([2, []]);
    expect(err).toContain("Line 1: the numbers are too large for the model.");
  });
});
