import { mjcfOf } from "@ilio/body";
import type { Command } from "../commands/command.ts";
import { ok, problem } from "../io.ts";
import { readModel } from "./readModel.ts";

/** Prints the model as a file for another program. */
export const exportModel: Command = async (args, _io, words) => {
  if (!args.mjcf) return problem(words.t("cli.body.which-format"));
  const model = await readModel(args, words);
  return model.ok ? ok(mjcfOf(model.value)) : model;
};
