import { limitWordKey, type Plan, type PlanItem, type SideDose } from "@ilio/care";
import type { Words } from "@ilio/words";
import { wordsOf } from "../questionTexts.ts";

/** The plan in the order it is done, each choice with its reason; what to do instead when there is none. */
export function planText(plan: Plan | null, words: Words): string {
  if (plan === null) return words.t("cli.plan.none");
  const { walk } = plan;
  return [
    words.t(`emphasis.${plan.emphasis}`),
    words.t("cli.plan.week", { count: plan.sessionsPerWeek }),
    ...(plan.gentleUntil === null ? [] : [words.t("cli.plan.gentle-until", { day: plan.gentleUntil })]),
    "",
    ...plan.items.flatMap((item) => itemLines(item, words)),
    words.t("cli.plan.walk", { minutes: walk.minutes, times: walk.timesPerDay }),
    `  ${wordsOf(words)(`reason.${walk.reason}`)}`,
    ...walk.changes.map(({ change }) => `  ${wordsOf(words)(`change.${change}`)}`),
    ...plan.barred.map(({ movement, because }) =>
      words.t("cli.plan.barred", {
        movement: words.t(`movement.${movement}.name`),
        condition: words.t(limitWordKey(because)),
      }),
    ),
  ].join("\n");
}

function itemLines(item: PlanItem, words: Words): readonly string[] {
  return [
    `${words.t(`stage.${item.stage}`)}: ${words.t(`movement.${item.movement}.name`)}`,
    `  ${wordsOf(words)(`reason.${item.reason}`)}`,
    ...item.changes.map(({ change }) => `  ${wordsOf(words)(`change.${change}`)}`),
    ...item.usual.map((dose) => `  ${doseText(dose, words)}`),
  ];
}

function doseText({ side, sets, repetitions, holdSeconds }: SideDose, words: Words): string {
  const dose = words.t("cli.plan.dose", { sets, repetitions, holdSeconds });
  return side === "both" ? dose : `${words.t(`side.${side}`)}: ${dose}`;
}
