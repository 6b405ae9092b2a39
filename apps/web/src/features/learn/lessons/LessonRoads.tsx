import { catalogue, type LessonKey, lessonOf, movementIds } from "@ilio/care";
import { Link } from "wouter";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { within } from "../../movement/within.ts";

/** Where a lesson leads: to the movement in its picture, to the page on massage, or to the signs. */
export function LessonRoads({ lesson }: { readonly lesson: LessonKey }) {
  const { t } = useWordsWith("lessons");
  const { picture, where } = lessonOf(lesson)!;
  const shown = new Set(picture.map(({ motion }) => motion));
  return (
    <>
      {lesson === "get-help" && <Link href="/check/now">{t("lessonPage.signs")}</Link>}
      {where.includes("massage") && <Link href="/massage">{t("lessonPage.massage")}</Link>}
      {movementIds
        .filter((id) => shown.has(catalogue[id].poseId))
        .map((id) => (
          <Link key={id} href={`/movements/${id}`} state={within}>
            {t("lessonPage.movement", { name: t(`movement.${id}.name`) })}
          </Link>
        ))}
    </>
  );
}
