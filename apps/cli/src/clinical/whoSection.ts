import {
  type Cell,
  type ConditionRow,
  conditionIds,
  conditionTable,
  directionRules,
  latePregnancy,
  latePregnancyFromWeek,
  type MovementId,
  maskingHours,
  maskingHoursLongActing,
  maskingLevels,
  movementIds,
  type Selector,
  type Trigger,
  verdicts,
} from "@ilio/care";
import { basisText } from "./basisText.ts";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Conditions, directions and masking medicines: what each does to which movement. */
export function whoSection(words: Reviewed): string {
  const rows: readonly (readonly [string, string, ConditionRow])[] = [
    ...conditionIds.map(
      (condition) => [condition, words(`condition.${condition}`), conditionTable[condition]] as const,
    ),
    ["late-pregnancy", `Pregnant from week ${latePregnancyFromWeek}, or the week is not known`, latePregnancy],
  ];
  return blocks(
    "## 2. Who may do what",
    "*Allow*: as it is. *Change*: with the words beside it. *Bar*: left out, and the nearest easier movement that is allowed takes its place. Only a *no* frees a person of a condition; *not sure* and no answer count as yes. The row of pregnancy is that before the late weeks. Quote a cell as the id beside it and the movement, such as `W.hernia.dead-bug`.",
    ...rows.map(([key, text, row]) => blocks(`### ${key}`, `Asked as: “${text}”`, rowTable(key, row, words))),
    "### Signs, patterns and answers that bar a direction",
    "These hold beside every condition, also after a doctor has cleared exercise.",
    table(
      ["id", "when", "which movements", "verdict", "words of the change", "basis"],
      directionRules.flatMap(({ source, when, cells }) =>
        cells.map(({ which, cell }, i) => [
          id("D", source, i + 1),
          triggerText(when),
          selectorText(which, words),
          cell.verdict,
          changeText(cell, words),
          basisText(cell.basis),
        ]),
      ),
    ),
    "### Medicines that hide pain",
    "Asked before each session of a person who takes such a medicine, or may.",
    list([
      `A usual dose counts for ${maskingHours} hours, a slow-acting one for ${maskingHoursLongActing}, a patch for as long as it is on. Not sure counts as taken. (own choice)`,
      `Some sedatives, such as diazepam, work for longer than ${maskingHoursLongActing} hours. Who takes one each night is asked about ${maskingHoursLongActing} hours all the same; the stop rules still hold.`,
      "Opioid, sedative or muscle relaxant: no end-range stretch, no balance movement, no harder variant.",
      "Other painkiller: easy range only.",
      ...maskingLevels
        .filter((level) => level !== "none")
        .map((level) => `A person reads (${level}): “${words(`session.masked.${level}`)}”`),
    ]),
  );
}

/** Movements with the same verdict for the same reason stand in one line, strictest first. */
function rowTable(key: string, row: ConditionRow, words: Reviewed): string {
  const sameAs = (movement: MovementId) => JSON.stringify(row[movement]);
  const lines = movementIds
    .filter((movement, i) => movementIds.findIndex((other) => sameAs(other) === sameAs(movement)) === i)
    .map((first) => ({ movements: movementIds.filter((other) => sameAs(other) === sameAs(first)), cell: row[first] }));
  return table(
    ["id", "verdict", "movements", "words of the change", "basis"],
    lines
      .toSorted((a, b) => verdicts.indexOf(b.cell.verdict) - verdicts.indexOf(a.cell.verdict))
      .map(({ movements, cell }) => [
        id("W", key),
        cell.verdict,
        movements.map((movement) => words(`movement.${movement}.name`)).join(", "),
        changeText(cell, words),
        basisText(cell.basis),
      ]),
  );
}

const changeText = (cell: Cell, words: Reviewed): string =>
  cell.verdict === "change" ? words(`change.${cell.change}`) : "";

const triggerText = (when: Trigger): string =>
  "pattern" in when ? `pattern *${when.pattern}* possible or fits well` : `*${when.linkId}* anything but no`;

function selectorText(which: Selector, words: Reviewed): string {
  if ("movements" in which) return which.movements.map((movement) => words(`movement.${movement}.name`)).join(", ");
  return "every" in which ? `each with ${which.every.join(" and ")}` : `each with ${which.some.join(" or ")}`;
}
