import { fileOf } from "../../figure/pictures.ts";

/** The one or two pictures of a lesson, cut to one frame; null when they cannot be had now. */
export const lessonPictures = (key: string): Promise<readonly string[] | null> => fileOf(`lesson.${key}`);

/** A small picture of every lesson, by its key. */
export const lessonIcons = (): Promise<Readonly<Record<string, string>> | null> => fileOf("lessons");
