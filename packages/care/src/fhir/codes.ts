/** System of all answer codes. */
export const answerSystem = "urn:ilio:answer";

/** Canonical url of the questionnaire; a response names it, with or without `|version`. */
export const questionnaireUrl = "urn:ilio:questionnaire:first";
export const questionnaireVersion = "1.0.0";
