import { now } from "../../app/now.ts";
import { useWords } from "../../ui/words.tsx";

/** A day as a headline: "Sunday, 22 November", with the year where it is not this one. Noon keeps it from sliding across midnight. */
export function useLongDay(): (day: string) => string {
  const { locale } = useWords();
  const thisYear = now().slice(0, 4);
  return (day) => {
    const date = new Date(`${day}T12:00:00`);
    const year = day.startsWith(thisYear) ? undefined : "numeric";
    return date.toLocaleDateString(locale, { weekday: "long", day: "numeric", month: "long", year });
  };
}

/** A month, YYYY-MM, as "November 2026". */
export function useMonth(): (month: string) => string {
  const { locale } = useWords();
  return (month) => new Date(`${month}-15T12:00:00`).toLocaleDateString(locale, { month: "long", year: "numeric" });
}
