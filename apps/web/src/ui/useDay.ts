import { now } from "../app/now.ts";
import { useWords } from "./words.tsx";

/** A day as the person reads it. Noon keeps it from sliding across midnight. */
export function useDay(): (day: string) => string {
  const { locale } = useWords();
  return (day) =>
    new Date(`${day}T12:00:00`).toLocaleDateString(locale, { weekday: "short", day: "numeric", month: "short" });
}

/** A day with its month in words and its year, where it may be long ago. */
export function useDatedDay(): (day: string) => string {
  const { locale } = useWords();
  return (day) =>
    new Date(`${day}T12:00:00`).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });
}

/** A day as a headline: "Sunday, 22 November", with the year where it is not this one. */
export function useDayHeadline(): (day: string) => string {
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
