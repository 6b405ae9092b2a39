import { catalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { assess, journey, plan, triage } from "./journey.ts";
import { questionnaire } from "./questionnaire.ts";
import { rules } from "./rules.ts";
import { serve } from "./serve.ts";
import { simulate } from "./simulate.ts";

/** Commands by their name on the command line. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ questionnaire, triage, assess, plan, journey, catalogue, rules, simulate, serve }),
);
