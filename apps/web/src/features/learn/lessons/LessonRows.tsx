import type { LessonKey } from "@ilio/care";
import { Link } from "wouter";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { Still } from "../../figure/Still.tsx";
import { useFetched } from "../../figure/useFetched.ts";
import { within } from "../../movement/within.ts";
import styles from "./LessonList.module.css";
import { lessonIcons } from "./lessonPictures.ts";

/** Lessons as rows: a small picture and the title. */
export function LessonRows({ keys }: { readonly keys: readonly LessonKey[] }) {
  const { t } = useWordsWith("lessons");
  const pictures = useFetched("lessons", lessonIcons);
  return (
    <ul className={styles.rows}>
      {keys.map((key) => (
        <li key={key}>
          <Link href={`/learn/lesson/${key}`} state={within} className={styles.row}>
            <span className={styles.icon}>
              <Still svg={pictures?.[key]} />
            </span>
            <b>{t(`lesson.${key}`)}</b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
