import { describe, expect, it } from "vitest";
import { allNo, authored } from "../answers/answers.fixture.ts";
import type { Answers } from "../answers/answers.ts";
import { triage } from "./triage.ts";
import { watchFor } from "./watchFor.ts";

const everyone: Answers = { ...allNo, "blood-thinner": "notSure", pregnant: "notSure" };
const rows = Object.entries(watchFor(everyone)).flatMap(([level, signs]) =>
  signs.map((sign) => [sign, level] as const),
);

describe("what to watch for", () => {
  it.each(rows)("%s is as soon as triage says: %s", (sign, level) => {
    expect(triage({ ...allNo, [sign]: "yes" } as Answers, authored).level).toBe(level);
  });

  it("names a sign of a condition only where that is not ruled out, and nothing that is known", () => {
    expect(watchFor(allNo).emergency).not.toContain("blood-thinner-groin-thigh");
    expect(watchFor({ ...allNo, "blood-thinner": "yes" }).emergency).toContain("blood-thinner-groin-thigh");
    expect(watchFor({ ...allNo, "below-knee": "yes" }).soon).not.toContain("below-knee");
  });
});
