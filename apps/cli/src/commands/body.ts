import { evaluateLines } from "../body/evaluateLines.ts";
import { exportModel } from "../body/exportModel.ts";
import { info } from "../body/info.ts";
import { problem } from "../io.ts";
import type { Command } from "./command.ts";

const parts: ReadonlyMap<string, Command> = new Map(
  Object.entries({ info, evaluate: evaluateLines, export: exportModel }),
);

/** The musculoskeletal model: what it holds, what follows from poses, and its file for other programs. */
export const body: Command = async (args, io, words) => {
  const [name = "", operand] = args.operands;
  const part = parts.get(name);
  if (part === undefined) return problem(words.t("cli.body.which"));
  if (operand !== undefined) return problem(words.t("cli.no-operand", { command: `body ${name}`, operand }));
  return part(args, io, words);
};
