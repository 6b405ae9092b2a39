import { blocks, list } from "./markdown.ts";
import { openQuestions } from "./openQuestions.ts";
import { cellCount, doseCount, triageChoices } from "./ownChoices.ts";

/** What a reviewer with an hour should read: what we doubt, and what nobody but us has decided. */
export function reviewFirstSection(): string {
  const cells = cellCount();
  const doses = doseCount();
  return blocks(
    "## What waits for you first",
    "### Where we doubt ourselves",
    list(openQuestions.map(({ ids, asks }) => `${ids.map((each) => `\`${each}\``).join(", ")}: ${asks}`)),
    "### Our own choices in triage",
    "They decide who is seen how soon, so they come before all others. Each stands again at its rule.",
    list(triageChoices()),
    "### Our own choices elsewhere",
    list([
      `Who may do what (part 2): ${cells.own} of ${cells.all} cells. Where one leans on a study, the study is named after it; none of them tested these people.`,
      `Doses (part 3): ${doses.own} of the ${doses.all} that plans start from.`,
      "Patterns (part 4): all points, and the bounds of every band. The ratios are published.",
      "Outlook and plan (parts 5 and 6): every bound, the order of the aims, and what each aim holds.",
    ]),
  );
}
