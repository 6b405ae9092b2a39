import { useWordsWith } from "../../app/useWordsWith.ts";

/** The app's words, those of a session, and those of each phase. */
export const useSessionWords = () => useWordsWith("session", "phases");
export type SessionWords = ReturnType<typeof useSessionWords>;
