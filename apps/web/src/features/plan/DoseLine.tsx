import type { SideDose } from "@ilio/care";
import { useWords } from "../../ui/words.tsx";
import { doseText } from "./doseText.ts";

/** How much, for one side. */
export function DoseLine({ dose, held }: { readonly dose: SideDose; readonly held: boolean }) {
  return <li>{doseText(dose, held, useWords())}</li>;
}
