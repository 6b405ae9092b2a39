/** A place where we doubt our own choice, for a reviewer: the lines that it stands on, and what we ask. */
export interface OpenQuestion {
  readonly ids: readonly string[];
  readonly asks: string;
}

/** What waits for a clinician before all else, most serious first. A test holds each id to a line of the document. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    ids: ["S.medicine-danger", "T.medicines.1"],
    asks: "One row joins black stools, sleepiness and slow breath, and is urgent. Its words send slow breath to the emergency call. Should the whole row be an emergency?",
  },
  {
    ids: ["S.both-legs-or-giving-way", "S.foot-drags", "T.motor-loss.1"],
    asks: "A leg that gives way is an emergency, a foot that drags is urgent. Is the line between the two in the right place?",
  },
  {
    ids: ["S.groin-when-hopping", "T.stress-fracture.1", "T.thin-bones.1"],
    asks: "The row asks for more running than before. A tired bone without more load (thin bones, steroids, alcohol, sickle cells) is only soon, by thin bones, or named in the way to check. Is that enough?",
  },
  {
    ids: ["T.malignancy.4", "S.constant-pain"],
    asks: "Pain that grows and finds no ease, below 50 and with no other sign: soon and gentle. Would you see it sooner?",
  },
  {
    ids: ["T.bleeding-risk.1"],
    asks: "A blood thinner beside a groin or thigh that is sore, but not newly: two weeks, gentle, no stretch. Is two weeks too long?",
  },
  {
    ids: ["T.aneurysm.2", "D.beating-belly.1"],
    asks: "A known bulge that a doctor has cleared stays soon and gentle for as long as it is there, and no hip is stretched. Right for a small one that is watched?",
  },
  {
    ids: ["T.vertebral-fracture.2", "S.small-fall", "S.age-from-65"],
    asks: "A small fall, or one sore spot on the spine, alone and below 65: soon and gentle. A lift counts only with thin bones or from 65. Is 65 right for both sexes?",
  },
  {
    ids: ["T.inflammatory.2", "H.began-before-40"],
    asks: "Skin or bowel illness, an inflamed eye in the past and the family are not asked, and a start from 40 to 45 does not count. How many would be missed?",
  },
  {
    ids: ["T.medicines.2", "T.medicines.3"],
    asks: "Each opioid, sedative and muscle relaxant is a question for the pharmacist this week. Steroids or age beside an anti-inflammatory are not. Low-dose aspirin counts as one. What would you change?",
  },
  {
    ids: ["V.not-gentle", "T.leg-pain.1", "E.1", "D.below-knee.1"],
    asks: "Pain below the knee keeps a plan at ease, breathing and walks, also after someone has looked, and without an end. When should more begin?",
  },
  {
    ids: ["T.pregnancy.1", "W.pregnant", "W.late-pregnancy", "W.recent-birth"],
    asks: "Every pregnancy is soon and gentle until someone has looked; nothing is done flat on the back from week 16. Most cells of these rows are cautious. Which would you free?",
  },
  {
    ids: ["W.hip-replacement"],
    asks: "Ilio knows neither the operation nor its date beyond three months, so one row serves all. Are the straight-leg lift and the side leg lift right in it?",
  },
  {
    ids: ["W.slipped-vertebra"],
    asks: "The stretch over the edge of a bed is barred, although the held knee keeps the back flat. Too careful?",
  },
  {
    ids: ["W.fits-or-bad-balance", "W.osteoporosis-or-steroids"],
    asks: "Movements on the floor are allowed. Getting down and up again is where falls happen, and only the question about the floor covers it. Enough?",
  },
  {
    ids: ["M.chair-navasana", "E.3"],
    asks: "A sore hip joint gets the lean back in a chair, with the hips near a right angle and a stop rule for a pinch. Would you leave it out?",
  },
  {
    ids: ["E.4", "E.7"],
    asks: "The facet pattern, for which no test is good, comes before the inflammatory one. Does that order suit?",
  },
  {
    ids: ["P.hip-flexor-stiff", "P.hip-flexor-weak", "P.non-specific"],
    asks: "All points are ours. Which item would you weigh in another way, and which one is missing?",
  },
  {
    ids: ["C.through-the-belly", "C.tramadol-for-a-pull", "C.stretch-after-a-painkiller"],
    asks: "Three pages say that an advice can do harm. Are the words strong enough, and could any of them keep someone from a medicine that was prescribed?",
  },
  {
    ids: ["C.only-leg-to-spine-muscle", "C.gluteus-powerful", "C.runs-reflexes"],
    asks: "Some plain anatomy rests on secondary pages, as no textbook was at hand. Is any of it wrong, or said too surely?",
  },
  {
    ids: ["A.both-legs-said-no", "T.leg-pain.1"],
    asks: "Both legs are marked below the knee, and new pain in both legs was denied: Ilio asks once more and stays gentle. Should it stop until that is answered?",
  },
];
