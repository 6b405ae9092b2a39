import { type Journey, journey as journeyOf } from "@ilio/care";
import type { Words } from "@ilio/words";
import canonicalize from "canonicalize";
import { type Io, ok, type Result } from "../io.ts";
import { readResponse } from "../readResponse.ts";
import { assessmentText } from "../text/assessmentText.ts";
import { planText } from "../text/planText.ts";
import { triageText } from "../text/triageText.ts";
import type { Command } from "./command.ts";

type Part = (journey: Journey, words: Words) => string;

/** A command that reads answers and shows one part of what follows from them, as text or as canonical JSON. */
const about =
  (part: (journey: Journey) => unknown, text: Part): Command =>
  async (args, io: Io, words): Promise<Result<string>> => {
    const response = await readResponse(args, io, words);
    if (!response.ok) return response;
    const { answers, authored } = response.value;
    const whole = journeyOf(answers, authored);
    return ok(args.json ? canonicalJson(part(whole)) : text(whole, words));
  };

const textOfTriage: Part = ({ triage }, words) => triageText(triage, words);
const textOfAssessment: Part = ({ assessment }, words) => assessmentText(assessment, words);
/** Without a plan, what triage says is the answer. */
const textOfPlan: Part = ({ triage, plan }, words) =>
  plan === null ? `${planText(plan, words)}\n\n${triageText(triage, words)}` : planText(plan, words);

export const triage = about(({ triage }) => triage, textOfTriage);
export const assess = about(({ assessment }) => assessment, textOfAssessment);
export const plan = about(({ plan }) => plan, textOfPlan);
export const journey = about(
  ({ triage, assessment, plan }) => ({ triage, assessment, plan }),
  ({ triage, assessment, plan }, words) =>
    [triageText(triage, words), assessmentText(assessment, words), planText(plan, words)].join("\n\n"),
);

/** RFC 8785, so that two programs that agree print the same bytes. */
function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("canonicalJson: expected a JSON value, got undefined.");
  return text;
}
