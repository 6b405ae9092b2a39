import { type LessonKey, lessonOf } from "@ilio/care";
import type { PartKey } from "@ilio/words";
import { type ReactNode, useEffect } from "react";
import { useRecord } from "../../../app/person.tsx";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { Still } from "../../figure/Still.tsx";
import { useFetched } from "../../figure/useFetched.ts";
import styles from "./LessonBody.module.css";
import { isFlat, lessonPictures } from "./lessonPictures.ts";
import { markRead } from "./readLessons.ts";

/** A key that care put together; a repository test holds that there is one for each picture. */
const ownKey = (key: string) => key as PartKey<"lessons">;

interface LessonBodyProps {
  readonly lesson: LessonKey;
  /** What stands below the text. */
  readonly children?: ReactNode;
}

/** The picture and the text of a lesson. To see it counts as having read it. */
export function LessonBody({ lesson, children }: LessonBodyProps) {
  const { t } = useWordsWith("lessons");
  const record = useRecord();
  useEffect(() => {
    void markRead(record, lesson);
  }, [record, lesson]);
  return (
    <div className={styles.lesson}>
      <Pictures lesson={lesson} />
      <div className={styles.text}>
        <p>{t(`lesson.${lesson}.text`)}</p>
        {children}
      </div>
    </div>
  );
}

/** One picture, or two to compare; only those have their words on the screen. */
function Pictures({ lesson }: { readonly lesson: LessonKey }) {
  const { t } = useWordsWith("lessons");
  const drawn = useFetched(lesson, lessonPictures);
  const pictures = lessonOf(lesson)?.picture ?? [];
  if (drawn === null) return null;
  const isPair = pictures.length === 2;
  return (
    <div className={isPair ? `${styles.pair} ${isFlat(drawn?.[0]) ? styles.flat : ""}` : styles.picture}>
      {pictures.map(({ motion, key, side }, i) => (
        <figure key={`${motion}.${key}`}>
          <Still svg={drawn?.[i]} side={side} />
          <figcaption className={isPair ? undefined : "hidden-visually"}>
            {t(i === 0 ? `lesson.${lesson}.alt` : ownKey(`lesson.${lesson}.alt2`))}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
