import { useWords } from "./words.tsx";

/** A day as the person reads it. Noon keeps it from sliding across midnight. */
export function useDay(): (day: string) => string {
  const { locale } = useWords();
  return (day) =>
    new Date(`${day}T12:00:00`).toLocaleDateString(locale, { weekday: "short", day: "numeric", month: "short" });
}
