import { signRules, violationRules } from "@ilio/care";
import type { Words } from "@ilio/words";
import { catalogueSection } from "./catalogueSection.ts";
import { blocks, list } from "./markdown.ts";
import { massageSection } from "./massageSection.ts";
import { outlookSection } from "./outlookSection.ts";
import { patternsSection } from "./patternsSection.ts";
import { planSection } from "./planSection.ts";
import { reviewedWords } from "./reviewed.ts";
import { sourcesSection } from "./sourcesSection.ts";
import { triageSection } from "./triageSection.ts";
import { whoSection } from "./whoSection.ts";

/**
 * Every rule, question, number and source of care in one Markdown document, in English, for a clinician who reads no
 * code. It is printed from the tables that the app runs on, and every line has a stable id.
 */
export function clinicalDocument(words: Words): string {
  const reviewed = reviewedWords(words);
  return `${blocks(
    "# What Ilio decides, for clinical review",
    "This document is printed from the tables that the app runs on (`npx ilio rules`). Do not edit it by hand. Every line has a stable id in `code letters`: quote it when you object.",
    list([
      "No clinician has reviewed it yet. Whatever says *own choice* is ours and waits for you first.",
      "Ilio is for adults with low-back pain, at home, on their own. It is not certified or cleared as a medical device and gives no diagnosis.",
      `${signRules.length} rules over signs, ${violationRules.length} rules that every plan keeps.`,
      "Ids: S sign, T triage outcome, W who × what, D direction, M movement, X stop rule, H history question, P pattern, O outlook, L lesson, E aim of a plan, V rule of a plan, Q source.",
      "*Yes*, *no* and *not sure* are three different answers, and so is none. None is never a no.",
    ]),
    triageSection(reviewed),
    whoSection(reviewed),
    catalogueSection(reviewed),
    massageSection(reviewed),
    patternsSection(reviewed),
    outlookSection(reviewed),
    planSection(reviewed),
    sourcesSection(),
  )}\n`;
}
