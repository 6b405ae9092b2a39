import type { Answers, LessonKey, LessonPlace } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import type { Words } from "@ilio/words";
import { Suspense, useEffect, useState } from "react";
import { Link } from "wouter";
import { usePerson, useRecord } from "../../../app/person.tsx";
import { useWords } from "../../../ui/words.tsx";
import { within } from "../../movement/within.ts";
import styles from "./LessonLine.module.css";

type Parts = typeof import("./lineParts.ts");

/** What the line says, with what it needs to open. */
interface Named {
  readonly lesson: LessonKey;
  readonly text: string;
  readonly Opened: Parts["LessonSheet"];
}

interface LessonLineProps {
  readonly place: LessonPlace;
  /** Opens over the page instead of leaving it: what was begun there stays. */
  readonly over?: boolean;
}

/**
 * One line that names the lesson for this place: its room while it is on its way, nothing when all were read or it cannot be
 * had now. No page waits for it or depends on it. Where exercise waits until someone has looked, pages leave it out: lessons
 * speak of moving.
 */
export function LessonLine({ place, over = false }: LessonLineProps) {
  const words = useWords();
  const record = useRecord();
  const { answers } = usePerson();
  const [named, setNamed] = useState<Named | null>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let wanted = true;
    nameOne(place, answers, record, words).then(
      (found) => wanted && setNamed(found),
      (error: unknown) => {
        console.warn(`No lesson for ${place} now.`, error);
        if (wanted) setNamed(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [place, answers, record, words]);
  if (named === null) return null;
  if (named === undefined) return <div className={styles.line} />;
  const { lesson, text, Opened } = named;
  if (!over)
    return (
      <p className={styles.line}>
        <Link href={`/learn/lesson/${lesson}`} state={within}>
          {text}
        </Link>
      </p>
    );
  return (
    <div className={styles.line}>
      <button type="button" onClick={() => setOpen(true)}>
        {text}
      </button>
      {open && (
        <Suspense>
          <Opened lesson={lesson} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

async function nameOne(
  place: LessonPlace,
  answers: Answers,
  record: PersonRecord,
  words: Words,
): Promise<Named | null> {
  const { lessonAt, LessonSheet, readLessons } = await import("./lineParts.ts");
  const lesson = lessonAt(place, answers, await readLessons(record));
  if (lesson === null) return null;
  const { t } = await words.withPart("lessons");
  return { lesson, text: t("lessonLine", { title: t(`lesson.${lesson}`) }), Opened: LessonSheet };
}
