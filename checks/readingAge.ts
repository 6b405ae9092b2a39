/** Reading age 12. */
export const highestGrade = 7;

/** Words of the field that a reader meets anyway, at the doctor's or in the app's own names. */
export const fieldTerms = new Set([
  "ambulance",
  "bladder",
  "emergency",
  "exercise",
  "exercises",
  "hospital",
  "medicine",
  "medicines",
  "movement",
  "movements",
  "operation",
  "osteoporosis",
  "physiotherapist",
  "pregnancy",
  "pregnant",
  "psoas",
  "steroids",
  "vertebra",
]);
