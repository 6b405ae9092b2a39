import { bodyFacts, type MotionFacts } from "@ilio/care/bodyFacts";
import type { Words } from "@ilio/words";
import { ok, problem } from "../io.ts";
import type { Command } from "./command.ts";

/** What the body model computes for one pose, or for all: a few lines each, or JSON. */
export const facts: Command = async (args, _io, words) => {
  const [pose, operand] = args.operands;
  if (operand !== undefined) return problem(words.t("cli.no-operand", { command: "facts", operand }));
  if (pose === undefined) {
    const all = Object.entries(bodyFacts.motions).map(([id, motion]) => factsText(id, motion, words));
    return ok(args.json ? JSON.stringify(bodyFacts, null, 2) : all.join("\n\n"));
  }
  const motion = Object.hasOwn(bodyFacts.motions, pose) ? bodyFacts.motions[pose] : undefined;
  if (motion === undefined) return problem(words.t("cli.facts.unknown", { pose }));
  return ok(args.json ? JSON.stringify(motion, null, 2) : factsText(pose, motion, words));
};

const signed = (percent: number): string => `${percent > 0 ? "+" : ""}${percent} %`;

function factsText(id: string, { kind, keys, phases }: MotionFacts, words: Words): string {
  return [
    `${id} (${kind})`,
    ...Object.entries(keys).map(([key, lengths]) => {
      const strain = (muscle: string): string => signed(lengths[muscle]?.strainPercent[0] ?? Number.NaN);
      return words.t("cli.facts.key", {
        ...{ key, psoas: strain("psoas_major"), iliacus: strain("iliacus") },
        ...{ rectus: strain("rectus_femoris"), hamstrings: strain("hamstrings") },
      });
    }),
    ...phases.map(({ cue, muscle, action, changePercent }) =>
      words.t("cli.facts.phase", { cue, muscle, action, change: signed(changePercent) }),
    ),
  ].join("\n");
}
