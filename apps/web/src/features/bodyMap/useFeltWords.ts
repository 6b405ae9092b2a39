import { feelings } from "@ilio/care";
import { useWords } from "../../ui/words.tsx";
import { feltAreas, type Marks } from "./marks.ts";

/** What was marked, in words: "Pain: calf left, foot left. Tingling: foot left." Empty when nothing was. */
export function useFeltWords(): (marks: Marks) => string {
  const { t } = useWords();
  return (marks) =>
    feelings
      .flatMap((feeling) => {
        const places = feltAreas(marks)
          .filter((felt) => felt.feeling === feeling)
          .map(({ area, side }) => t("map.place", { area: t(`body.${area}`), side }));
        return places.length === 0
          ? []
          : [t("map.felt", { feeling: t(`feeling.${feeling}`), places: places.join(", ") })];
      })
      .join(" ");
}
