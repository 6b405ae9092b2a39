import { bodyFacts } from "@ilio/care/bodyFacts";
import { createStudio, picturesOf, type ThemeName } from "@ilio/figure";
import { type Motion, motions } from "@ilio/poses";
import type { Words } from "@ilio/words";
import type { Arguments } from "../arguments.ts";
import { ok, problem, type Result } from "../io.ts";
import type { Command } from "./command.ts";

/** Prints a pictogram as SVG, or lists what there is. A pose is named `bridge`, or with its key, `bridge/start`. */
export const figure: Command = async (args, _io, words) => {
  if (args.list) return args.operands.length > 0 ? tooMany(args.operands[0]!, words) : ok(listOf(args.json));
  const [name, operand] = args.operands;
  if (name === undefined || !args.svg) return problem(words.t("cli.figure.which"));
  if (operand !== undefined) return tooMany(operand, words);
  const wanted = wantedOf(name, args, words);
  if (!wanted.ok) return wanted;
  const { motion, key, theme, side } = wanted.value;
  const studio = createStudio("slim", bodyFacts.ranges as Parameters<typeof createStudio>[1]);
  const [picture] = picturesOf(studio, motion.id, { themes: [theme], side, key });
  return picture === undefined ? problem(words.t("cli.figure.which")) : ok(picture.svg);
};

const tooMany = (operand: string, words: Words): Result<never> =>
  problem(words.t("cli.no-operand", { command: "figure", operand }));

interface WantedPicture {
  readonly motion: Motion;
  readonly key: string;
  readonly theme: ThemeName;
  readonly side: "r" | "l";
}

const themes: readonly ThemeName[] = ["card", "print", "icon"];

function wantedOf(name: string, args: Arguments, words: Words): Result<WantedPicture> {
  const [id, key] = name.split("/");
  const motion = motions.find((each) => each.id === id);
  if (motion === undefined) return problem(words.t("cli.figure.unknown", { pose: name }));
  const chosen = key ?? motion.picture.key;
  if (!Object.hasOwn(motion.keys, chosen)) {
    return problem(words.t("cli.figure.unknown-key", { pose: motion.id, keys: Object.keys(motion.keys).join(", ") }));
  }
  const theme = themes.find((each) => each === (args.theme ?? "card"));
  if (theme === undefined) return problem(words.t("cli.figure.theme", { theme: args.theme ?? "" }));
  const side = args.side ?? "right";
  if (side !== "right" && side !== "left") return problem(words.t("cli.figure.side", { side }));
  return ok({ motion, key: chosen, theme, side: side === "right" ? "r" : "l" });
}

function listOf(asJson: boolean): string {
  const rows = motions.map(({ id, kind, keys, picture }) => ({
    id,
    kind,
    keys: Object.keys(keys),
    picture: picture.key,
  }));
  if (asJson) return JSON.stringify(rows, null, 2);
  return rows.map(({ id, kind, keys }) => `${id} (${kind}): ${keys.join(", ")}`).join("\n");
}
