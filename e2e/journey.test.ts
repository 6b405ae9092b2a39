import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ofType, saveAnswers, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import { ilio } from "./server.ts";
import * as at from "./steps.ts";

const app = inBrowser();

async function journeyOf(answers: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ilio-journey-"));
  try {
    const file = join(folder, "answers.json");
    await writeFile(file, answers);
    const { stdout } = await promisify(execFile)(process.execPath, [ilio, "journey", file, "--json"]);
    return stdout.trimEnd();
  } finally {
    await rm(folder, { recursive: true });
  }
}

const sciatica: at.History = {
  "worse-upright": "no",
  "eased-hips-bent": "notSure",
  "front-of-hip-in-stretch": "no",
  "long-sitting": "yes",
  "below-knee": "yes",
  "cough-or-sneeze": "yes",
  "walking-limit": "no",
  "groin-bending-or-stairs": "notSure",
};

describe("the answers saved for a clinician", () => {
  it.each([
    ["a stiff left front of the hip", at.stiffLeftHip, 1985],
    ["pain below the knee", sciatica, 1949],
  ])("give the command line the same triage, bands and plan, byte for byte: %s", async (_, history, year) => {
    const page = await app.visit();
    await at.walkToAnswer(page, history, year);
    const outcome = ofType(await saveCopy(page), "outcome/1").at(-1);
    // An event lies in its file as canonical JSON, so its parsed payload is written back in the same bytes.
    const told = JSON.stringify(outcome?.payload);
    expect(await saveCopy(page)).toContain(told);
    expect(await journeyOf(await saveAnswers(page))).toBe(told);
  });
});
