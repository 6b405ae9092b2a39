import { signRules, violationRules } from "@ilio/care";
import type { Words } from "@ilio/words";
import { catalogueSection } from "./catalogueSection.ts";
import { claimsSection } from "./claimsSection.ts";
import { contradictionsSection } from "./contradictionsSection.ts";
import { homeTestsSection } from "./homeTestsSection.ts";
import { blocks, index, list } from "./markdown.ts";
import { massageSection } from "./massageSection.ts";
import { outlookSection } from "./outlookSection.ts";
import { patternsSection } from "./patternsSection.ts";
import { planSection } from "./planSection.ts";
import { reviewedWords } from "./reviewed.ts";
import { reviewFirstSection } from "./reviewFirstSection.ts";
import { sourcesSection } from "./sourcesSection.ts";
import { triageSection } from "./triageSection.ts";
import { whoSection } from "./whoSection.ts";

/**
 * Every rule, question, number and source of care in one Markdown document, in English, for a clinician who reads no
 * code. It is printed from the tables that the app runs on, and every line has a stable id.
 */
export function clinicalDocument(words: Words): string {
  const reviewed = reviewedWords(words);
  const parts = blocks(
    reviewFirstSection(),
    triageSection(reviewed),
    whoSection(reviewed),
    catalogueSection(reviewed),
    massageSection(reviewed),
    patternsSection(reviewed),
    homeTestsSection(reviewed),
    contradictionsSection(reviewed),
    outlookSection(reviewed),
    planSection(reviewed),
    claimsSection(reviewed),
    sourcesSection(),
  );
  return `${blocks(
    "# What Ilio decides, for clinical review",
    "This document is printed from the tables that the app runs on (`npx ilio rules`). Do not edit it by hand. No clinician has reviewed it yet.",
    "Ilio is for adults with low-back pain, at home, on their own. It is not certified or cleared as a medical device and gives no diagnosis.",
    index(parts),
    "## How to read it",
    list([
      "Every line has a stable id in `code letters`: quote it when you object. S sign, T triage outcome, W who × what, D direction, M movement, X stop rule, H history question, P pattern, B home test, A answers that pull apart, O outlook, L lesson, E aim of a plan, V rule of a plan, C statement of the articles, Q source.",
      "*Own choice* is ours and has no source. *Own choice (after …)* leans on a study that asked something else. Everything else names its source.",
      "Words in *italics* inside a rule are ids of signs (S) or of history questions (H).",
      "Texts in a column “as told” or “as a person reads it” are what the app shows. They are for a reading age of twelve.",
      "*Yes*, *no* and *not sure* are three different answers, and so is none. None is never a no.",
      "A person meets the parts in this order: emergency signs, more signs, conditions and medicines (parts 1 and 2), where it hurts and how (part 4), how they are (part 5), the plan (part 6), and each movement (part 3).",
      `${signRules.length} rules over signs, ${violationRules.length} rules that every plan keeps.`,
    ]),
    parts,
  )}\n`;
}
