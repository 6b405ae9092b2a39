/** System of all answer codes. */
export const answerSystem = "urn:ilio:answer";

/** Canonical url of the questionnaire; a response names it, with or without `|version`. */
export const questionnaireUrl = "urn:ilio:questionnaire:first";
export const questionnaireVersion = "2.1.0";

/** Versions whose responses can be read: what an older one did not ask counts as not answered. */
export const readableVersions = ["1.0.0", "2.0.0", questionnaireVersion] as const;
