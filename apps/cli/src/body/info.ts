import { bodyNames, type Model } from "@ilio/body";
import type { Words } from "@ilio/words";
import type { Command } from "../commands/command.ts";
import { ok } from "../io.ts";
import { readModel } from "./readModel.ts";

/** What the model holds: how many of each kind, or their names as JSON. */
export const info: Command = async (args, _io, words) => {
  const model = await readModel(args, words);
  if (!model.ok) return model;
  return ok(args.json ? JSON.stringify(lists(model.value), null, 2) : infoText(model.value, words));
};

/** Ranges in rad; of `pelvis_tx`, `_ty` and `_tz` in m. */
const lists = ({ person, coordinates, muscles, surfaces }: Model) => ({
  person,
  bodies: bodyNames,
  coordinates: coordinates.map(({ name, range }) => ({ name, range })),
  muscles: muscles.map(({ name, group }) => ({ name, group })),
  surfaces: surfaces.map(({ name, type, body }) => ({ name, type, body: bodyNames[body] })),
});

function infoText({ person, coordinates, muscles, surfaces }: Model, words: Words): string {
  const { stature, mass, sex } = person;
  const counts = { bodies: bodyNames.length, coordinates: coordinates.length, surfaces: surfaces.length };
  const groups = [...new Set(muscles.map(({ group }) => group))];
  return [
    words.t("cli.body.person", { stature: String(stature), mass: String(mass), sex }),
    words.t("cli.body.counts", { ...counts, muscles: muscles.length }),
    ...groups.map((name) => `  ${name} ${muscles.filter(({ group }) => group === name).length}`),
  ].join("\n");
}
