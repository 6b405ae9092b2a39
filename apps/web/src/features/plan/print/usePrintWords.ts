import { useWordsWith } from "../../../app/useWordsWith.ts";

/** The app's words, those of a plan on paper, and those of each phase. */
export const usePrintWords = () => useWordsWith("print", "phases");
