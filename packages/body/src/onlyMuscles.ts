import type { Model, Muscle } from "./model/model.ts";
import { spansOf } from "./model/spans.ts";

/** The same body with fewer muscles: a page that shows one need not work out all. Muscles are numbered anew. */
export function onlyMuscles(model: Model, isWanted: (muscle: Muscle) => boolean): Model {
  const muscles = model.muscles.filter(isWanted);
  return { ...model, muscles, spans: spansOf(muscles, model.surfaces) };
}
