import { type Movement, movementIds, catalogue as movements } from "@ilio/care";
import type { Words } from "@ilio/words";
import { ok } from "../io.ts";
import type { Command } from "./command.ts";

/** Prints every movement: a few lines each, or the whole rows as JSON. */
export const catalogue: Command = async (args, _io, words) => {
  const rows = movementIds.map((id) => movements[id]);
  return ok(args.json ? JSON.stringify(rows, null, 2) : rows.map((row) => movementText(row, words)).join("\n\n"));
};

function movementText(movement: Movement, words: Words): string {
  const { id, stage, doses, evidence } = movement;
  const { sets, repetitions, holdSeconds } = doses.evidence;
  return [
    `${words.t(`movement.${id}.name`)} (${id})`,
    `  ${words.t(`stage.${stage}`)} · ${words.t("cli.plan.dose", { sets, repetitions, holdSeconds })}`,
    `  ${words.t(`movement.${id}.purpose`)}`,
    `  ${words.t(`evidence.${evidence.grade}`)} ${evidence.sources.join(", ")}`,
  ].join("\n");
}
