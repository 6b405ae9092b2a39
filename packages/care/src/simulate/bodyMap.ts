import { bodyAreas, feelings, type SideAnswer } from "../answers/answers.ts";
import { chance, pick, type Random } from "./mulberry32.ts";
import { nerveTinglingShare, type Story, storyAreas, strayAreaShare } from "./rates.ts";
import type { Share } from "./wrongness.ts";

/** Stories in which a nerve may tingle. */
const withNerve: readonly Story[] = ["nerve", "narrow-canal"];

/**
 * The whole body map of a person, or nothing where they left it out. One story is felt on one side, a narrow canal on
 * both.
 */
export function bodyMap(
  random: Random,
  story: Story,
  manner: { readonly notSure: number; readonly open: number },
  share: Share,
): Readonly<Record<string, SideAnswer>> {
  if (chance(random, manner.open)) return {};
  const side: SideAnswer = story === "narrow-canal" ? "both" : pick(random, ["left", "right"] as const);
  const doubt = (answer: SideAnswer): SideAnswer => (chance(random, manner.notSure / 4) ? "notSure" : answer);
  const hurting = new Set(
    bodyAreas.filter((area) => chance(random, area === "back" ? 0.95 : share(storyAreas[story][area], strayAreaShare))),
  );
  return Object.fromEntries(
    feelings.flatMap((feeling) =>
      bodyAreas.map((area): [string, SideAnswer] => {
        const tingles = withNerve.includes(story) && hurting.has(area) && area !== "back";
        const felt =
          feeling === "pain" ? hurting.has(area) : chance(random, tingles ? nerveTinglingShare : strayAreaShare / 2);
        return [`${feeling}-${area}`, doubt(felt ? (area === "back" ? "both" : side) : "no")];
      }),
    ),
  );
}
