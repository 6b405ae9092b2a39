import { type Lesson, type LessonPicture, type LessonSign, lessons } from "@ilio/care";
import { basisText } from "./basisText.ts";
import { blocks, id, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Every lesson: to whom and where it is shown, its picture, what it says and what that rests on. */
export const lessonsSection = (words: Reviewed): string =>
  blocks(
    "### Lessons",
    "Everybody can read all of them, in this order. *Chosen* ones stand first for the person. At a place, one line names one lesson that was not read yet: *hurt-not-harm* before all others, then one that an answer brings up, then any without such an answer. A picture is `motion/key` of the poses that the app draws. S1 to S22 are the parts of what Ilio is for.",
    table(
      ["id", "belongs to", "chosen when", "named at", "title", "text", "picture", "basis"],
      lessons.map((lesson) => [
        id("L", lesson.key),
        lesson.requirements.join(", "),
        chosenText(lesson),
        lesson.where.join(", "),
        words(`lesson.${lesson.key}`),
        words(`lesson.${lesson.key}.text`),
        pictureText(lesson, words),
        lesson.basis.map(basisText).join("; "),
      ]),
    ),
  );

function chosenText({ forAll, when }: Lesson): string {
  if (forAll) return "always";
  return when === null ? "" : when.map(signText).join(" or ");
}

export function signText(sign: LessonSign): string {
  if ("is" in sign) return `*${sign.item}* ${sign.is.join(" or ")}`;
  return "from" in sign ? `*${sign.item}* from ${sign.from}` : `*${sign.item}* up to ${sign.to}`;
}

function pictureText({ key, picture }: Lesson, words: Reviewed): string {
  const [first, second] = picture;
  const one = `${place(first)} ${words(`lesson.${key}.alt`)}`;
  return second === undefined ? one : `${one} ${place(second)} ${words(`lesson.${key}.alt2`)}`;
}

const place = ({ motion, key, side }: LessonPicture): string =>
  `\`${motion}/${key}\`${side === "left" ? ", mirrored" : ""}:`;
