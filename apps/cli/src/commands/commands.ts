import { catalogue } from "./catalogue.ts";
import type { Command } from "./command.ts";
import { assess, journey, plan, triage } from "./journey.ts";
import { questionnaire } from "./questionnaire.ts";
import { serve } from "./serve.ts";

/** Commands by their name on the command line. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ questionnaire, triage, assess, plan, journey, catalogue, serve }),
);
