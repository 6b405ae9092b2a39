// What a line about a lesson needs once it is there: fetched after the page, so that no screen waits for it.
export { lessonAt } from "@ilio/care";
export { LessonSheet } from "./LessonSheet.tsx";
export { readLessons } from "./readLessons.ts";
