import { catalogue, conditionTable, flags, latePregnancy, movementIds, otherRules, signRules } from "@ilio/care";
import { id } from "./markdown.ts";

const mark = "own choice";
const isOwn = (basis: string | undefined): basis is string => basis?.includes(mark) === true;
/** What we chose, without what the source says before it. */
const chosen = (basis: string): string => basis.slice(basis.indexOf(mark) + mark.length).replace(/^[:\s]+/, "");

/** Our own choices about who needs care and how soon, each beside its id. */
export const triageChoices = (): readonly string[] => [
  ...flags.flatMap(({ key, basis }) => (isOwn(basis) ? [`${id("S", key)} ${chosen(basis)}`] : [])),
  ...signRules.flatMap(({ id: rule, source, outcomes }) => [
    ...(isOwn(source) ? [`${id("T", rule)} ${chosen(source)}`] : []),
    ...outcomes.flatMap(({ basis }, i) => (isOwn(basis) ? [`${id("T", rule, i + 1)} ${chosen(basis)}`] : [])),
  ]),
  ...otherRules.flatMap(({ id: rule, source }) => (isOwn(source) ? [`${id("T", rule)} ${chosen(source)}`] : [])),
];

/** How many cells of the table of conditions are our own choice, of how many. */
export function cellCount(): { readonly own: number; readonly all: number } {
  const cells = [...Object.values(conditionTable), latePregnancy].flatMap((row) => Object.values(row));
  return { own: cells.filter(({ basis }) => "ownChoice" in basis).length, all: cells.length };
}

/** The same for the doses from which plans start. */
export function doseCount(): { readonly own: number; readonly all: number } {
  const doses = movementIds.map((movement) => catalogue[movement].doses.evidence);
  return { own: doses.filter(({ basis }) => "ownChoice" in basis).length, all: doses.length };
}
