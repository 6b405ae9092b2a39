import { problem } from "../io.ts";
import { body } from "./body.ts";
import { catalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { decade } from "./decade.ts";
import { facts } from "./facts.ts";
import { figure } from "./figure.ts";
import { assess, journey, plan, triage } from "./journey.ts";
import { questionnaire } from "./questionnaire.ts";
import { rules } from "./rules.ts";
import { serve } from "./serve.ts";
import { simulate } from "./simulate.ts";

/** A command that is called alone: `simulate 5000` would else quietly walk another number of people. */
const alone =
  (command: Command): Command =>
  async (args, io, words) => {
    const [operand] = args.operands;
    if (operand === undefined) return command(args, io, words);
    return problem(words.t("cli.no-operand", { command: args.command ?? "", operand }));
  };

/** Commands by their name on the command line. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    questionnaire: alone(questionnaire),
    triage,
    assess,
    plan,
    journey,
    catalogue: alone(catalogue),
    rules: alone(rules),
    simulate: alone(simulate),
    decade: alone(decade),
    body,
    facts,
    figure,
    serve: alone(serve),
  }),
);
