import { responseFromAnswers } from "@ilio/care";
import { authoredOf, type PersonState } from "@ilio/record";

/** The answers as a FHIR R4 QuestionnaireResponse, for a clinician's system or `ilio journey`. */
export function answersFile({ answers, authored }: PersonState): string {
  if (authored === null) throw new Error("answersFile: expected at least one answer, got none.");
  return `${JSON.stringify(responseFromAnswers(answers, authoredOf(authored)), null, 2)}\n`;
}

/** own choice: some browsers read the file only after the click, and a big copy on a slow device takes a while. */
const keptForMs = 60_000;

/** Hands a file to the person through the browser's own download. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptForMs);
}
