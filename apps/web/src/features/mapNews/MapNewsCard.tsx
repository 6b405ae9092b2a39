import { dayOf } from "@ilio/record";
import { useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { useNotes } from "../../app/noted.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { useDay } from "../../ui/useDay.ts";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { useFeltWords } from "../bodyMap/useFeltWords.ts";
import { within } from "../movement/within.ts";
import styles from "./MapNewsCard.module.css";
import { mapNewsOf } from "./mapNews.ts";

/**
 * The diary shows another map than the answers: shall we look again? Nothing is weighed anew before a yes. Taken over, it is
 * saved as the page of the map saves it; kept as it is, it is not asked about this check-in again.
 */
export function MapNewsCard() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const day = useDay();
  const felt = useFeltWords();
  const [, go] = useLocation();
  const { notes, add } = useNotes("map-kept");
  const news = mapNewsOf(state, now());
  const take = useOnce(async () => {
    if (news === null) return;
    await saveAnswers(record, "map", news.map);
    go(nextStop(record.state(), now()), { state: within });
  });
  if (news === null || notes === null || notes.includes(news.id)) return null;
  return (
    <section className={styles.news}>
      <h2>{t("mapNews.headline")}</h2>
      <p>{t("mapNews.lead", { day: day(dayOf(news.at)) })}</p>
      <p className={styles.felt}>{felt(news.marks)}</p>
      <div className={styles.ways}>
        <button type="button" className="btn btn-second" onClick={take}>
          {t("mapNews.take")}
        </button>
        <button type="button" className="btn btn-plain" onClick={() => void add([news.id])}>
          {t("mapNews.keep")}
        </button>
      </div>
    </section>
  );
}
