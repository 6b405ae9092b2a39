import { buildModel, type Model } from "../body.ts";
import { spansOf } from "../model/spans.ts";
import { once, Posed } from "./posed.ts";
import { levelArms } from "./signs.ts";

/** Extension arms of one erector fascicle at the five levels, mm, with its guide and as a straight line. */
export interface GuideRow {
  readonly muscle: string;
  readonly lumbarExtension: number;
  readonly guided: readonly number[];
  readonly straight: readonly number[];
}

/** Poses in which the guides are shown: standing, bent fully forward, bent fully back. */
export const guidePoses = [0, -60, 20] as const;

const isGuide = (model: Model, surface: number): boolean => /^(IL|LTpL)_/.test(model.surfaces[surface]!.name);

/** The model with every erector guide taken away. */
function withoutGuides(model: Model): Model {
  const muscles = model.muscles.map((muscle) => ({
    ...muscle,
    path: muscle.path.filter((element) => "body" in element || !isGuide(model, element.surface)),
  }));
  return { ...model, muscles, spans: spansOf(muscles, model.surfaces) };
}

export const guideRows = once((): readonly GuideRow[] => {
  const model = buildModel();
  const guided = new Posed(model);
  const straight = new Posed(withoutGuides(model));
  const names = model.muscles
    .filter(({ path }) => path.some((element) => "surface" in element && isGuide(model, element.surface)))
    .map(({ name }) => name)
    .filter((name) => name.endsWith("_r"));
  return names.flatMap((muscle) =>
    guidePoses.map((angle) => ({
      ...{ muscle, lumbarExtension: angle },
      guided: levelArms(guided.pose({ lumbar_extension: angle }), muscle),
      straight: levelArms(straight.pose({ lumbar_extension: angle }), muscle),
    })),
  );
});

export interface LostArm {
  readonly muscle: string;
  /** Largest share of its standing arm that a level loses at 60 degrees of flexion, in per cent. */
  readonly lost: number;
}

/** Erector fascicles whose arm shrinks by more than a fifth in full flexion, the most first. */
export const lostArms = once((): readonly LostArm[] => {
  const posed = new Posed();
  const erectors = posed.model.muscles.filter(
    ({ name, group }) => name.endsWith("_r") && /^(iliocostalis|longissimus)/.test(group),
  );
  return erectors
    .map(({ name }) => {
      const standing = levelArms(posed.pose({}), name);
      const bent = levelArms(posed.pose({ lumbar_extension: -60 }), name);
      const lost = standing.map((arm, i) => (arm === 0 ? 0 : 100 * (1 - bent[i]! / arm)));
      return { muscle: name, lost: Math.max(...lost) };
    })
    .filter(({ lost }) => lost > 20)
    .toSorted((a, b) => b.lost - a.lost);
});
