import { adviceKeys, type Condition, type FlagKey, levels, otherRules, type SignRule, signRules } from "@ilio/care";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";
import { signsTables } from "./signsTables.ts";

/** Every sign, every rule and what follows from it. */
export function triageSection(words: Reviewed): string {
  return blocks(
    "## 1. Triage: what needs care first",
    "Each rule reads signs and says two separate things: how soon care is needed (*level*) and what it does to exercise. The worst level and the strictest exercise of all rules hold. Within a rule, too, the worst outcome that holds counts. *Not sure* on a hard sign is urgent and stops exercise; on a weak one it counts for exercise only. Nothing is ever taken away by one sign more.",
    list([
      "An urgent finding that a doctor has seen and cleared for exercise counts as soon and gentle. What is only soon, once any health worker has cleared it (a doctor, where the table says so), holds nothing back any more; the table in part 2 still does. An emergency is never cleared by an answer. (own choice)",
      "A sign that is new or has become surer since that visit ends the clearance.",
    ]),
    "### Levels and advice, as a person reads them",
    table(
      ["level", "words", "what is said beside the advice"],
      levels.map((level) => [level, words(`level.${level}`), words(`level.${level}.do`)]),
    ),
    table(
      ["advice", "words"],
      adviceKeys.map((key) => [key, words(`advice.${key}`)]),
    ),
    signsTables(words),
    "### Rules over signs",
    ...signRules.map((rule) => ruleText(rule, words)),
    "### Other rules",
    table(
      ["id", "what it does", "basis", "as a person reads it"],
      otherRules.map(({ id: rule, says, source }) => [id("T", rule), says, source, words(`rule.${rule}`)]),
    ),
  );
}

function ruleText({ id: rule, row, source, outcomes }: SignRule, words: Reviewed): string {
  return blocks(
    `#### ${rule}`,
    list([
      row === null ? "A rule of our own." : `Red flag: ${row}.`,
      `A person reads: “${words(`rule.${rule}`)}”`,
      `Basis: ${source}.`,
    ]),
    table(
      ["id", "when", "level", "exercise", "advice", "cleared by", "note"],
      outcomes.map(({ when, level, exercise, advice, onlyDoctor, basis }, i) => [
        id("T", rule, i + 1),
        conditionText(when),
        level,
        exercise,
        advice ?? "",
        level === "emergency" ? "nobody" : level === "urgent" || onlyDoctor ? "a doctor" : "any health worker",
        basis ?? "",
      ]),
    ),
  );
}

const joined = (parts: readonly Condition[], between: string): string => parts.map(inBrackets).join(between);
const inBrackets = (part: Condition): string => (typeof part === "string" ? keyText(part) : `(${conditionText(part)})`);
const keyText = (key: FlagKey): string => `*${key}*`;

/** A condition in words: signs by their id, joined by and, or, at least. */
export function conditionText(condition: Condition): string {
  if (typeof condition === "string") return keyText(condition);
  if ("all" in condition) return joined(condition.all, " and ");
  if ("any" in condition) return joined(condition.any, " or ");
  return `at least ${condition.atLeast} of ${joined(condition.of, ", ")}`;
}
