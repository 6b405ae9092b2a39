import type { Model } from "./model/model.ts";
import { musclesOf, surfacesOf } from "./model/muscles.ts";
import { skeletonOf } from "./model/skeleton.ts";
import { spansOf } from "./model/spans.ts";
import { expectPerson, type Person, referencePerson } from "./person.ts";
import { coordinates } from "./tables/coordinates.ts";

/**
 * The model of one person. All lengths grow with the stature, in the same shape: what is smooth and outside of bone in one is so
 * in all.
 *
 * @throws RangeError when the person is none that the model is meant for
 */
export function buildModel(person: Person = referencePerson): Model {
  expectPerson(person);
  const scale = person.stature / referencePerson.stature;
  const muscles = musclesOf(scale);
  const surfaces = surfacesOf(scale);
  return {
    ...{ person, scale, coordinates, muscles, surfaces },
    skeleton: skeletonOf(scale),
    spans: spansOf(muscles, surfaces),
  };
}
