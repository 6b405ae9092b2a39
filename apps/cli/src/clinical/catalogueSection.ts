import {
  catalogue,
  type Movement,
  movementIds,
  type Phase,
  type SourcedDose,
  sources,
  stages,
  stopRuleKeys,
} from "@ilio/care";
import { basisText } from "./basisText.ts";
import { blocks, id, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Every movement, in the order of a session. */
export function catalogueSection(words: Reviewed): string {
  const ordered = stages.flatMap((stage) => movementIds.filter((movement) => catalogue[movement].stage === stage));
  return blocks(
    "## 3. Movements",
    "Two doses each: *articles* as the founding articles say, *evidence* as research or common teaching has it; plans start from the second. Sit-ups, double leg raises and pressing on one's own belly are left out on purpose.",
    "### Stop rules, worded once",
    table(
      ["id", "words"],
      stopRuleKeys.map((key) => [id("X", key), words(`stopRule.${key}`)]),
    ),
    ...ordered.map((movement) => movementText(catalogue[movement], words)),
  );
}

function movementText(movement: Movement, words: Reviewed): string {
  const { id: key, stage, position, muscles, evidence, doses, easier, harder, equipment } = movement;
  const name = (part: string) => words(`movement.${key}.${part}`);
  return blocks(
    `### ${name("name")}`,
    table(
      [id("M", key), ""],
      [
        ["stage, position", `${words(`stage.${stage}`)}, ${words(`position.${position}`)}`],
        ["things needed", equipment.map((each) => words(`equipment.${each}`)).join(", ")],
        ["what for", name("purpose")],
        ["start", name("start")],
        ["phases (main muscle)", movement.phases.map(phaseText).join("; ")],
        ["said while moving", movement.phases.map(({ cue }) => name(`phase.${cue}`)).join(" / ")],
        ["end", name("end")],
        ["felt", name("feel")],
        ["cues", Array.from({ length: movement.cues }, (_, i) => name(`cue.${i + 1}`)).join(" / ")],
        ["muscles, main one first", muscles.join(", ")],
        ["dose, evidence", doseText(doses.evidence)],
        ["dose, articles", doseText(doses.articles)],
        ["easier, harder", `${easier ?? "none"}; ${harder.length === 0 ? "none" : harder.join(", ")}`],
        ["properties", properties(movement)],
        ["cautions", movement.cautions.map((each) => words(`caution.${each}`)).join(" ")],
        ["stop rules", movement.stopRules.join(", ")],
        [
          "evidence",
          `${words(`evidence.${evidence.grade}`)} ${evidence.sources.map((each) => sources[each].citation).join("; ")}`,
        ],
      ],
    ),
  );
}

const phaseText = ({ kind, seconds }: Phase): string =>
  `${kind} ${seconds === "hold" ? "for the hold" : `${seconds} s`}`;

const doseText = ({ sets, repetitions, holdSeconds, restSeconds, timesPerDay, basis }: SourcedDose): string =>
  `${sets} × ${repetitions}, hold ${holdSeconds} s, rest ${restSeconds} s, ${timesPerDay} a day. ${basisText(basis)}`;

const flagFields = ["hipFlexorStretch", "endRangeHipExtension", "lumbarExtension", "endRange", "balance"] as const;

const properties = (movement: Movement): string =>
  [...flagFields.filter((field) => movement[field]), ...(movement.counted ? ["counts toward four"] : [])].join(", ");
