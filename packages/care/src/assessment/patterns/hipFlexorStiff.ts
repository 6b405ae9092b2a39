import type { Pattern } from "../pattern.ts";

/**
 * A stiff hip flexor may take part in the pain.
 *
 * Own points rule: no ratio is published for it, and none for the psoas as a source of back pain. Straightening the
 * hip provokes and bending it eases (3), but only together: each alone is common in other back pain. A pull at the
 * front of the hip in a stretch (2). Sitting long and moving little (1) goes with a stiffer hip. Each sign of another
 * source takes 2: below the knee; legs that limit walking and are eased by sitting; the groin, by itself, because
 * without a measure of rotation the hip joint cannot be told apart (the cautious end); the buttock on sitting; one
 * side below the belt.
 *
 * The back-flat Thomas test: a thigh that stays above level twice, or a difference of 8° between the sides (4). A thigh
 * that hangs level or below on both sides speaks against it (−2), more weakly than the other way round, because a pelvis
 * that tips lets a stiff hip pass.
 *
 * Never above possible before that test was done; the questions alone reach 6.
 */
export const hipFlexorStiff: Pattern = {
  pattern: "hip-flexor-stiff",
  method: "points",
  terms: [
    { when: "each", linkId: "front-of-hip-in-stretch", weights: { left: 2, right: 2, both: 2, no: 0 } },
    { when: "all", linkIds: ["worse-upright", "eased-hips-bent"], weight: 3 },
    { when: "each", linkId: "long-sitting", weights: { yes: 1, no: 0 } },
    { when: "each", linkId: "thigh-stays-up", weights: { left: 4, right: 4, both: 4, no: -2 } },
    { when: "each", linkId: "below-knee", weights: { yes: -2, no: 0 } },
    { when: "all", linkIds: ["walking-limit", "sitting-eases-legs"], weight: -2 },
    { when: "each", linkId: "groin-bending-or-stairs", weights: { yes: -2, no: 0 } },
    { when: "each", linkId: "buttock-when-sitting", weights: { yes: -2, no: 0 } },
    { when: "each", linkId: "one-side-below-belt", weights: { yes: -2, no: 0 } },
  ],
  possibleFrom: 3,
  fitsWellFrom: 8,
  ceiling: "fitsWell",
  liftedBy: ["thigh-stays-up"],
  source:
    "own choice: points for clinician review; sitting and a stiffer hip: Musculoskelet Sci Pract 2021;51:102282 (6.1° less extension); a pelvis that tips hides a stiff hip: Vigotsky 2016, PeerJ 4:e2325",
};
