import { createState, evaluateMuscles, type Model, muscleNumber, type State, setCoordinates } from "@ilio/body";
import type { Words } from "@ilio/words";
import type { Command } from "../commands/command.ts";
import { type Io, ok, problem, type Result } from "../io.ts";
import { readLines } from "../readLines.ts";
import { writeAndWait } from "../writeAndWait.ts";
import { orRefused } from "./orRefused.ts";
import { outOfRange } from "./outOfRange.ts";
import { readingsOf } from "./readings.ts";
import { readModel } from "./readModel.ts";
import { readPose } from "./readPose.ts";
import { stretchesOf } from "./stretches.ts";

/** own choice: every coordinate with all its digits takes 3 kB; a line of thirty times that is a mistake or a trap. */
const longestLine = 100_000;

/** Prints what follows from each pose on standard input, line by line as they arrive, up to the first that cannot be read. */
export const evaluateLines: Command = async (args, io, words) => {
  const model = await readModel(args, words);
  if (!model.ok) return model;
  const muscles = musclesNamed(args.muscles, model.value);
  if (!muscles.ok) return muscles;
  const read = readerOf(model.value, muscles.value, args.stretch);
  const answer = answerer(model.value, read, io, words);
  let number = 0;
  for await (const text of readLines(io.stdin, longestLine)) {
    number++;
    if (text.trim() === "") continue;
    const answered = answer(text, String(number));
    if (!answered.ok) return answered;
    if (!(await writeAndWait(io.stdout, answered.value))) break;
  }
  return ok("");
};

/** Numbers of the muscles in a list such as `iliacus_r,Ps_L1_VB_r`; of all when there is none. */
const musclesNamed = (list: string | undefined, model: Model): Result<readonly number[]> =>
  list === undefined
    ? ok([...model.muscles.keys()])
    : orRefused("--muscles", () => list.split(",").map((name) => muscleNumber(model, name.trim())));

/** What of a pose is printed. */
function readerOf(model: Model, muscles: readonly number[], withStretch: boolean): (state: State) => object {
  const readings = readingsOf(model, muscles);
  if (!withStretch) return (state) => ({ muscles: readings(state) });
  const stretches = stretchesOf(model);
  return (state) => ({ muscles: readings(state), stretch: stretches(state) });
}

/** Answers one line after another; each coordinate is warned about once. */
function answerer(model: Model, read: (state: State) => object, io: Io, words: Words) {
  const state = createState(model);
  const warned = new Set<string>();
  return (text: string, line: string): Result<string> => {
    if (text.length > longestLine) {
      return problem(words.t("cli.body.line-too-long", { line, longest: String(longestLine) }));
    }
    const pose = readPose(text, line, words);
    if (!pose.ok) return pose;
    const { coordinates, ...name } = pose.value;
    const set = orRefused(words.t("cli.body.line", { line }), () => setCoordinates(state, coordinates));
    if (!set.ok) return set;
    for (const { coordinate, ...values } of outOfRange(model, coordinates)) {
      if (!warned.has(coordinate))
        io.stderr.write(`${words.t("cli.body.out-of-range", { line, coordinate, ...values })}\n`);
      warned.add(coordinate);
    }
    evaluateMuscles(model, state);
    if (!state.lengths.every(Number.isFinite) || !state.momentArms.every(Number.isFinite)) {
      return problem(words.t("cli.body.no-answer", { line }));
    }
    return ok(`${JSON.stringify({ ...name, ...read(state) })}\n`);
  };
}
