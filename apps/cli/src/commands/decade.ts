import { decade as decadeOf } from "@ilio/record/decade";
import { ok, problem } from "../io.ts";
import { wholeNumber } from "../wholeNumber.ts";
import type { Command } from "./command.ts";

/** Ten years of 50 a day. */
const defaultEvents = 182_500;
/** own choice: a day at least, and no more than fits into a file that a record takes. */
const [fewestEvents, mostEvents] = [50, 300_000] as const;

/** A made-up record that ends now, as the file that the app brings back. */
export const decade: Command = async (args, _io, words) => {
  const events = wholeNumber(args.events ?? String(defaultEvents));
  const seed = wholeNumber(args.seed ?? "1");
  if (events === null || events < fewestEvents || events > mostEvents) {
    const range = { least: String(fewestEvents), most: String(mostEvents) };
    return problem(words.t("cli.decade.bad-events", { ...range, events: args.events ?? "" }));
  }
  if (seed === null) return problem(words.t("cli.bad-seed", { seed: args.seed ?? "" }));
  return ok(decadeOf({ seed, events, now: Date.now() }));
};
