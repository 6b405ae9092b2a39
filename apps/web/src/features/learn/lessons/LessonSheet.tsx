import type { LessonKey } from "@ilio/care";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { LessonBody } from "./LessonBody.tsx";

/** A lesson over a page on which something was begun. */
export function LessonSheet({ lesson, onClose }: { readonly lesson: LessonKey; readonly onClose: () => void }) {
  const { t } = useWordsWith("lessons");
  return (
    <Sheet title={t(`lesson.${lesson}`)} onClose={onClose}>
      <LessonBody lesson={lesson} />
    </Sheet>
  );
}
