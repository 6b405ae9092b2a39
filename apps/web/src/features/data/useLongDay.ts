import { useWords } from "../../ui/words.tsx";

/** A day as the person reads it, with its year: a copy may be old. Noon keeps it from sliding across midnight. */
export function useLongDay(): (day: string) => string {
  const { locale } = useWords();
  return (day) =>
    new Date(`${day}T12:00:00`).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });
}
