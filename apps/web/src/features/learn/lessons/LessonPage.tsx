import { type LessonKey, lessonAfter, lessonOf } from "@ilio/care";
import { Link } from "wouter";
import { usePerson } from "../../../app/person.tsx";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { StepBar } from "../../../ui/Bar.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SourceList } from "../../movement/SourceList.tsx";
import { useBack } from "../../movement/within.ts";
import { LessonBody } from "./LessonBody.tsx";
import styles from "./LessonPage.module.css";
import { LessonRoads } from "./LessonRoads.tsx";

/** A lesson by its key in the address: one idea with its picture, where it leads, and what it rests on. */
export function LessonPage({ id }: { readonly id: string }) {
  const lesson = lessonOf(id);
  return lesson === undefined ? <NoSuch /> : <OneLesson lesson={lesson.key} />;
}

function NoSuch() {
  const { t } = useWordsWith("lessons");
  return (
    <Page
      headline={t("lessonPage.none")}
      lead={t("lessonPage.none.lead")}
      bar={<StepBar onBack={useBack("/lessons")} />}
    >
      <p className={styles.links}>
        <Link href="/lessons">{t("lessons.all")}</Link>
      </p>
    </Page>
  );
}

function OneLesson({ lesson }: { readonly lesson: LessonKey }) {
  const { t } = useWordsWith("lessons");
  const { answers } = usePerson();
  const next = lessonAfter(lesson, answers);
  const sources = lessonOf(lesson)!.basis.flatMap((basis) => ("source" in basis ? [basis.source] : []));
  return (
    <Page headline={t(`lesson.${lesson}`)} bar={<StepBar onBack={useBack("/lessons")} />}>
      <LessonBody lesson={lesson}>
        <div className={styles.links}>
          <LessonRoads lesson={lesson} />
          {next !== null && (
            // In the place of this one, so that back leads to where the first was opened.
            <Link href={`/learn/lesson/${next}`} replace state={history.state as object | null}>
              {t("lessonPage.next", { title: t(`lesson.${next}`) })}
            </Link>
          )}
          <Link href="/lessons">{t("lessons.all")}</Link>
        </div>
        {sources.length > 0 && (
          <details className={styles.sources}>
            <summary className="unfold">{t("lessonPage.sources")}</summary>
            <SourceList keys={sources} />
          </details>
        )}
      </LessonBody>
    </Page>
  );
}
