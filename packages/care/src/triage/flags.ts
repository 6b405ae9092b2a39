import type { Flag } from "./rule.ts";

/**
 * What each sign weighs. Most single signs have poor published accuracy, so a hard one that is there is acted on, and one
 * that is not there proves nothing. A test holds this table to the outcomes of the rules.
 *
 * @source Finucane 2020, red flag framework, doi:10.2519/jospt.2020.9971
 */
export const flags: readonly Flag[] = [
  { key: "saddle-bladder-bowel", weight: "hard" },
  {
    key: "both-legs-or-giving-way",
    weight: "hard",
    basis:
      "own choice: one leg that gives way alone is urgent, but the row cannot tell it from both legs, so the more serious holds",
  },
  { key: "foot-drags", weight: "hard" },
  {
    key: "unsteady-or-band",
    weight: "hard",
    basis:
      "own choice: urgent by itself, because the row joins unsteadiness, which is a sign of the cord, with band pain",
  },
  { key: "fever-and-ill", weight: "hard" },
  {
    key: "fever-or-sweats",
    weight: "hard",
    basis: "own choice: fever with a painful back is looked at the same day, also when one does not feel very ill",
  },
  { key: "blood-thinner-groin-thigh", weight: "hard" },
  {
    key: "bleeding-signs",
    weight: "hard",
    basis: "own choice: the emergency row again, asked of everyone who says later that they take a blood thinner",
  },
  {
    key: "beating-belly",
    weight: "hard",
    basis: "own choice: urgent by itself at any age, because the row joins a known bulge and a beat that one feels",
  },
  {
    key: "bad-belly-pain",
    weight: "hard",
    basis: "own choice: an emergency by itself, because its causes cannot be told apart at home",
  },
  { key: "chest-breath-faint-tearing", weight: "hard" },
  {
    key: "side-pain-or-blood-in-urine",
    weight: "hard",
    basis: "own choice: urgent also without a fever, because the row joins waves of pain and blood",
  },
  {
    key: "hard-fall-or-cannot-stand",
    weight: "hard",
    basis: "own choice: a hard fall after which one can stand is urgent, but the row cannot tell the two",
  },
  {
    key: "groin-when-hopping",
    weight: "hard",
    basis:
      "own choice: the row names more running than before, because groin pain at a step alone is most often the joint",
  },
  { key: "red-eye", weight: "hard" },
  { key: "pregnant-bleeding-fluid-pains", weight: "hard" },
  { key: "after-birth-signs", weight: "hard" },
  { key: "one-leg-swollen", weight: "hard" },
  { key: "burning-rash", weight: "hard" },
  { key: "leg-cold-white", weight: "hard" },
  {
    key: "medicine-danger",
    weight: "hard",
    basis:
      "own choice: urgent, because the row joins black stools and sleepiness; its words send slow breath to the call",
  },
  {
    key: "cancer-history",
    weight: "weak",
    basis:
      "own choice: the strongest single sign of cancer in the spine, yet two of three who have it do not have that",
  },
  {
    key: "constant-pain",
    weight: "weak",
    basis: "own choice: very common in a sore back, so alone it is only looked at within days or weeks",
  },
  { key: "weight-loss", weight: "weak" },
  { key: "age-from-50", weight: "weak" },
  {
    key: "small-fall",
    weight: "weak",
    basis: "own choice: a heavy lift counts only with thin bones or from 65, because most sore backs begin with one",
  },
  { key: "spine-spot", weight: "weak" },
  { key: "osteoporosis-or-steroids", weight: "weak" },
  {
    key: "age-from-65",
    weight: "weak",
    basis: "own choice: 65 for everyone; the source has 70, and 65 for women, and Ilio does not ask for the sex",
  },
  {
    key: "infection-risk",
    weight: "weak",
    basis: "own choice: says nothing alone, because diabetes is common and an infection of the spine is not",
  },
  {
    key: "hip-stays-bent",
    weight: "weak",
    basis:
      "own choice: weak alone, because a stiff hip joint does it too; until a doctor has looked, no hip is stretched",
  },
  { key: "blood-thinner", weight: "weak" },
  { key: "groin-bending-or-stairs", weight: "weak" },
  { key: "front-of-hip-in-stretch", weight: "weak" },
  { key: "front-of-hip-lifting-knee", weight: "weak" },
  { key: "pain-groin", weight: "weak" },
  { key: "pain-front-thigh", weight: "weak" },
  { key: "tingling-front-thigh", weight: "weak" },
  { key: "pregnant", weight: "weak" },
  { key: "age-from-60", weight: "weak" },
  { key: "age-under-18", weight: "weak" },
  { key: "over-three-months", weight: "weak" },
  { key: "began-before-40", weight: "weak" },
  { key: "gradual-start", weight: "weak" },
  { key: "better-moving", weight: "weak" },
  { key: "no-better-resting", weight: "weak" },
  { key: "wakes-second-half", weight: "weak" },
  { key: "recent-birth", weight: "weak" },
  { key: "recent-surgery", weight: "weak" },
  { key: "walking-limit", weight: "weak" },
  { key: "standing-still-eases-legs", weight: "weak" },
  { key: "tingling-outer-thigh", weight: "weak" },
  { key: "first-severe", weight: "weak" },
  { key: "age-from-55", weight: "weak" },
  { key: "not-improving", weight: "weak" },
  { key: "opioid", weight: "weak" },
  { key: "sedative", weight: "weak" },
  { key: "muscle-relaxant", weight: "weak" },
  { key: "anti-inflammatory", weight: "weak" },
  { key: "antidepressant", weight: "weak" },
  { key: "kidney-or-ulcer", weight: "weak" },
  { key: "below-knee", weight: "weak" },
  { key: "heart-or-blood-pressure", weight: "weak" },
  { key: "leg-worse-than-back", weight: "weak" },
  { key: "slow-to-ease", weight: "weak" },
];
