import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Answers,
  areaIds,
  conditionIds,
  emergencyIds,
  historyIds,
  journey as journeyOf,
  patternIds,
  responseFromAnswers,
  signIds,
} from "@ilio/care";
import canonicalize from "canonicalize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../ilio.ts";
import { testIo } from "../testIo.ts";

const authored = "2026-11-22T09:40:00+01:00";
const all = (ids: readonly string[], answer: string) => Object.fromEntries(ids.map((id) => [id, answer]));
const everyRow = [...emergencyIds, ...signIds, ...conditionIds, "takes-medicine", ...areaIds, ...historyIds];
const well = {
  ...all(everyRow, "no"),
  "birth-year": 1986,
  "front-of-hip-in-stretch": "left",
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "long-sitting": "yes",
} as Answers;
const emergency: Answers = { ...well, "saddle-bladder-bowel": "yes" };
const unsure = { ...all(everyRow, "notSure"), "birth-year": 1986 } as Answers;

let folder: string;
const file = (name: string) => join(folder, name);
const write = (name: string, answers: Answers) =>
  writeFileSync(file(name), JSON.stringify(responseFromAnswers(answers, authored)));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ilio-cli-"));
  mkdirSync(file("folder"));
  write("well.json", well);
  write("emergency.json", emergency);
  write("unsure.json", unsure);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ilio(argv: string[], stdin = "") {
  const io = testIo({ stdin });
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
}

describe("ilio journey --json", () => {
  it.each([
    ["well.json", well],
    ["emergency.json", emergency],
    ["unsure.json", unsure],
  ])("prints for %s what care finds, as canonical JSON and nothing else", async (name, answers) => {
    const { code, out, err } = await ilio(["journey", file(name), "--json"]);
    const { triage, assessment, plan } = journeyOf(answers, authored);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`${canonicalize({ triage, assessment, plan })}\n`);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(["assessment", "plan", "triage"]);
  });

  it("reads standard input as it reads a file", async () => {
    const response = JSON.stringify(responseFromAnswers(well, authored));
    const [fromFile, fromInput] = [
      await ilio(["journey", file("well.json"), "--json"]),
      await ilio(["journey", "-", "--json"], response),
    ];
    expect(fromInput).toEqual(fromFile);
  });

  it.each([
    ["emergency.json", "emergency"],
    ["unsure.json", "urgent"],
  ])("gives no plan for %s", async (name, level) => {
    const { out } = await ilio(["journey", file(name), "--json"]);
    const { triage, plan } = JSON.parse(out) as { triage: { level: string; exercise: string }; plan: unknown };
    expect([triage.level, triage.exercise, plan]).toEqual([level, "stop", null]);
  });

  it.each(["triage", "assess", "plan"])("agrees with ilio %s --json", async (command) => {
    const part = { triage: "triage", assess: "assessment", plan: "plan" }[command] ?? "";
    const whole = JSON.parse((await ilio(["journey", file("well.json"), "--json"])).out) as Record<string, unknown>;
    expect(JSON.parse((await ilio([command, file("well.json"), "--json"])).out)).toEqual(whole[part]);
  });
});

describe("the text", () => {
  it("begins with the call in an emergency and names the answer behind it", async () => {
    const { code, out } = await ilio(["journey", file("emergency.json")]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("Call for help now.");
    expect(out).toMatch(/numb between the legs.*Yes/);
    expect(out).toContain("There is no plan for now.");
  });

  it("shows each movement of the plan with its reason", async () => {
    const { out } = await ilio(["plan", file("well.json")]);
    const { plan } = journeyOf(well, authored);
    expect(plan?.items.length).toBeGreaterThan(0);
    expect(out.match(/\n {2}\S/g)?.length).toBeGreaterThanOrEqual(plan?.items.length ?? 0);
    expect(out).toContain("hold");
  });

  it("says why there is no plan", async () => {
    expect((await ilio(["plan", file("emergency.json")])).out).toContain("Call for help now.");
  });

  it("names each pattern with its band", async () => {
    const { out } = await ilio(["assess", file("well.json")]);
    expect(out.match(/^\S.*: (Fits well|Possible|Does not fit|Cannot tell yet)$/gm)).toHaveLength(patternIds.length);
  });

  it.each(["well.json", "emergency.json", "unsure.json"])(
    "leaves no key and no placeholder in it: %s",
    async (name) => {
      const { out } = await ilio(["journey", file(name)]);
      expect(out).not.toMatch(/[{}]|\b(cli|rule|level|reason|movement|pattern)\.[a-z]/);
    },
  );
});

describe("the examples", () => {
  const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
  const names = readdirSync(examples).filter((name) => name.endsWith(".json"));

  it("are at least six people", () => {
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  it.each(names)("%s can be read, and gives text without keys and placeholders", async (name) => {
    const { code, out, err } = await ilio(["journey", join(examples, name)]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toMatch(/[{}]|\b(cli|rule|level|reason|movement|pattern)\.[a-z]/);
  });
});

describe("input that cannot be read", () => {
  const broken = (change: object) => JSON.stringify({ ...responseFromAnswers(well, authored), ...change });

  it.each([
    ["no JSON", "{", "standard input is not JSON."],
    ["nothing", "", "standard input is not JSON."],
    ["a list", "[]", "standard input: the response: expected a JSON object, got a list."],
    ["another resource", broken({ resourceType: "Patient" }), "resourceType"],
    ["no authored", broken({ authored: undefined }), "authored"],
    ["an unknown linkId", broken({ item: [{ linkId: "who", item: [{ linkId: "shoe-size" }] }] }), "item[0]"],
    ["too much", " ".repeat(1_000_001), "standard input is too large."],
  ])("%s: one line that names the place, exit code 2", async (_, stdin, message) => {
    const { code, out, err } = await ilio(["journey", "-"], stdin);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(message);
  });

  it("names a file that is not there, and a folder", async () => {
    expect(await ilio(["plan", file("none.json")])).toEqual({
      code: 2,
      out: "",
      err: `There is no file ${file("none.json")}.\n`,
    });
    expect(await ilio(["plan", file("folder")])).toEqual({
      code: 2,
      out: "",
      err: `${file("folder")} is a folder, not a file.\n`,
    });
  });
});
