import type { Random } from "./mulberry32.ts";

/** In which way a generator is wrong on purpose. */
export interface Wrongness {
  /** Factor on how common each named story is. */
  readonly baseRates: number;
  /** Factor on how much more common a yes is in a story than without it, never below as common. */
  readonly ratios: number;
  /** How far all answers of one person lean the same way: standard deviation, on the logit of a yes. */
  readonly together: number;
  /** Share of answers that are given at random: yes, no or not sure. */
  readonly careless: number;
}

export const asDesigned: Wrongness = { baseRates: 1, ratios: 1, together: 0, careless: 0 };

/** How likely a yes is: as in the story, or as in anyone where the story says nothing of it. */
export type Share = (inStory: number | undefined, inAnyone: number) => number;

const logit = (share: number): number => Math.log(share / (1 - share));
const fromLogit = (value: number): number => 1 / (1 + Math.exp(-value));

/** A normal number, by Box and Muller. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The shares of one person. */
export function shareOf(random: Random, { ratios, together }: Wrongness): Share {
  const lean = together === 0 ? 0 : together * normal(random);
  return (inStory, inAnyone) => {
    const share = inStory === undefined ? inAnyone : Math.max(Math.min(inStory, inAnyone), inStory * ratios);
    return lean === 0 ? share : fromLogit(logit(share) + lean);
  };
}
