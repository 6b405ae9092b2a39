import type { CheckInV2, Dated } from "@ilio/record";
import { useDay } from "../../ui/useDay.ts";
import { useWords } from "../../ui/words.tsx";
import { marksOfAreas } from "../bodyMap/marks.ts";
import { useFeltWords } from "../bodyMap/useFeltWords.ts";

/** One check-in: when, how much, where, and the note. Older ones named one place and no side. */
export function CheckIn({ checkIn }: { readonly checkIn: Dated<CheckInV2> }) {
  const { t } = useWords();
  const felt = useFeltWords()(marksOfAreas(checkIn.areas));
  const { at, nrs, note, site } = checkIn;
  const date = useDay()(at.slice(0, 10));
  return (
    <li>
      <span>
        <time dateTime={at.slice(0, 10)}>{t("today.when", { date, time: at.slice(11, 16) })}</time>
        {felt !== "" && <small>{felt}</small>}
        {note !== undefined && <small>{note}</small>}
      </span>
      <b>{site === undefined ? t("today.nrsOnly", { nrs }) : t("today.nrs", { nrs, site: t(`site.${site}`) })}</b>
    </li>
  );
}
