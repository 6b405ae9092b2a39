import { useWordsWith } from "../../app/useWordsWith.ts";

/** The app's words and those of a session. */
export const useSessionWords = () => useWordsWith("session");
export type SessionWords = ReturnType<typeof useSessionWords>;
