import { useWordsWith } from "../../app/useWordsWith.ts";

/** The app's words and those of all entries. */
export const useHistoryWords = () => useWordsWith("history");
