import { type Simulation, simulate as simulateOf } from "@ilio/care";
import type { Words } from "@ilio/words";
import { ok, problem } from "../io.ts";
import { wholeNumber } from "../wholeNumber.ts";
import type { Command } from "./command.ts";

/** own choice: so many that a rule that is rarely met is met, and still done within a few seconds. */
const defaultPeople = 1000;
const mostPeople = 1_000_000;

/** Random but plausible people through triage, bands and plan: how many land where, and every rule that was broken. */
export const simulate: Command = async (args, _io, words) => {
  const people = wholeNumber(args.people ?? String(defaultPeople));
  const seed = wholeNumber(args.seed ?? "1");
  if (people === null || people < 1 || people > mostPeople) {
    return problem(words.t("cli.simulate.bad-people", { most: String(mostPeople), people: args.people ?? "" }));
  }
  if (seed === null) return problem(words.t("cli.bad-seed", { seed: args.seed ?? "" }));
  const simulation = simulateOf(people, seed);
  return ok(args.json ? JSON.stringify(simulation, null, 2) : simulationText(simulation, words));
};

function simulationText({ people, seed, violations, levels, exercises, bands, emphases }: Simulation, words: Words) {
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([key, n]) => `${key} ${n}`)
      .join(", ");
  return [
    words.t("cli.simulate.people", { people: String(people), seed: String(seed), violations: violations.length }),
    ...violations.map(({ person, rule, detail }) => `  ${person}: ${rule}: ${detail}`),
    counts(levels),
    counts(exercises),
    counts(emphases),
    ...Object.entries(bands).map(([pattern, of]) => `${pattern}: ${counts(of)}`),
  ].join("\n");
}
