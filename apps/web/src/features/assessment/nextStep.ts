import type { HomeTestId, LinkId, OpenQuestion, PatternResult, RuleResult, Triage } from "@ilio/care";

/** The one thing that helps most now. */
export type NextStep =
  | { readonly kind: "doubt"; readonly asked: LinkId }
  | { readonly kind: "someone" }
  | { readonly kind: "question"; readonly asked: OpenQuestion }
  | { readonly kind: "test"; readonly test: HomeTestId }
  | { readonly kind: "plan" | "planOn" | "planGentle" };

interface Known {
  readonly triage: Pick<Triage, "level" | "exercise">;
  readonly rules: readonly RuleResult[];
  readonly best: Pick<PatternResult, "band">;
  /** Open questions that can move what fits best. */
  readonly open: readonly OpenQuestion[];
  /** Home tests that speak to it and were not done; none while tests wait. */
  readonly tests: readonly HomeTestId[];
  readonly hasTrained: boolean;
}

/**
 * What to do next. own choice: what keeps a person safe comes first; then what a cannot tell waits for; then relief, so the
 * first session comes before any home test.
 */
export function nextStepOf({ triage, rules, best, open, tests, hasTrained }: Known): NextStep {
  if (triage.exercise === "stop") {
    const waits = rules.filter(({ exercise }) => exercise === "stop").flatMap(({ because }) => because);
    const unsure = waits.find(({ answer }) => answer === "notSure");
    return unsure === undefined ? { kind: "someone" } : { kind: "doubt", asked: unsure.linkId };
  }
  if (triage.level !== "none") return { kind: "someone" };
  const [question] = open;
  if (best.band === "cannotTell" && question !== undefined) return { kind: "question", asked: question };
  if (triage.exercise === "gentle") return { kind: hasTrained ? "planOn" : "planGentle" };
  if (!hasTrained) return { kind: "plan" };
  const [test] = tests;
  return test === undefined ? { kind: "planOn" } : { kind: "test", test };
}
