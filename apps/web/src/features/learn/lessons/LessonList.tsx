import { type LessonTopic, lessonTopics } from "@ilio/care";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import styles from "./LessonList.module.css";
import { LessonRows } from "./LessonRows.tsx";

const topics = Object.keys(lessonTopics) as readonly LessonTopic[];

/** All lessons, by topics: a section for a page of a chunk of its own, since it waits for its words. */
export function LessonList() {
  const { t } = useWordsWith("lessons");
  return (
    <section className={styles.all} aria-labelledby="all-lessons">
      <h2 id="all-lessons">{t("lessons.all")}</h2>
      <div className={styles.topics}>
        {topics.map((topic) => (
          <section key={topic} aria-labelledby={`lessons-${topic}`}>
            <h3 id={`lessons-${topic}`}>{t(`lessons.topic.${topic}`)}</h3>
            <LessonRows keys={lessonTopics[topic].map(({ key }) => key)} />
          </section>
        ))}
      </div>
    </section>
  );
}
