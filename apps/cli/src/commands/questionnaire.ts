import { questionnaire as questionnaireOf } from "@ilio/care";
import { ok } from "../io.ts";
import { wordsOf } from "../questionTexts.ts";
import type { Command } from "./command.ts";

/** Prints every question as a FHIR Questionnaire. */
export const questionnaire: Command = async (_args, _io, words) =>
  ok(JSON.stringify(questionnaireOf(wordsOf(words)), null, 2));
