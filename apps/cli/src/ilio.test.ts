import { movementIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { commands } from "./commands/commands.ts";
import { run } from "./ilio.ts";
import { testIo } from "./testIo.ts";

async function ilio(...argv: string[]) {
  const io = testIo();
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
}

describe("ilio", () => {
  it.each([["--help"], ["-h"], ["help"], ["serve", "--help"]])("explains itself with %s", async (...argv) => {
    const { code, out, err } = await ilio(...argv);
    expect([code, err]).toEqual([0, ""]);
    for (const command of commands.keys()) expect(out).toContain(`ilio ${command}`);
  });

  it("prints its version", async () => {
    expect(await ilio("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  it("shows its help on stderr when nothing is asked", async () => {
    const { code, out, err } = await ilio();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("ilio journey FILE");
  });

  it.each([
    [["cure"], 'There is no command "cure". Run ilio --help to see them all.\n'],
    [["constructor"], 'There is no command "constructor". Run ilio --help to see them all.\n'],
    [["plan", "--fast"], "There is no option --fast. Run ilio --help to see them all.\n"],
    [["simulate", "5000"], 'ilio simulate takes no "5000". Run ilio --help to see how it is called.\n'],
    [["triage"], "Name one file: ilio triage FILE, or - for standard input.\n"],
    [["triage", "a.json", "b.json"], "Name one file: ilio triage FILE, or - for standard input.\n"],
  ])("answers %j with one line and exit code 2", async (argv, message) => {
    expect(await ilio(...argv)).toEqual({ code: 2, out: "", err: message });
  });

  it.each([[["--port"]], [["--port", "-1"]], [["--json=yes"]]])(
    "names an option that cannot be read: %j",
    async (options) => {
      const { code, err } = await ilio("serve", ...options);
      expect(code).toBe(2);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).toContain("An option cannot be read");
    },
  );
});

describe("ilio questionnaire", () => {
  it("prints a FHIR Questionnaire with a text for every question", async () => {
    const { code, out } = await ilio("questionnaire");
    const { resourceType, item } = JSON.parse(out) as fhir4.Questionnaire;
    expect([code, resourceType]).toEqual([0, "Questionnaire"]);
    const questions = (item ?? []).flatMap((group) => group.item ?? []);
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter(({ text }) => !text)).toEqual([]);
  });
});

describe("ilio catalogue", () => {
  it("prints every movement by its name, and whole rows as JSON", async () => {
    const [text, json] = [await ilio("catalogue"), await ilio("catalogue", "--json")];
    const rows = JSON.parse(json.out) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(movementIds);
    for (const { id } of rows) expect(text.out).toContain(`(${id})`);
  });
});
