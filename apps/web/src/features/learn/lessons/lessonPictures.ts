import { fileOf } from "../../figure/pictures.ts";

/** The one or two pictures of a lesson, cut to one frame; null when they cannot be had now. */
export const lessonPictures = (key: string): Promise<readonly string[] | null> => fileOf(`lesson.${key}`);

/** A small picture of every lesson, by its key. */
export const lessonIcons = (): Promise<Readonly<Record<string, string>> | null> => fileOf("lessons");

/** own choice: a body that lies is at least this much wider than high, and too small beside another on a phone. */
const flatFrom = 1.5;

/** Is it a flat picture? False while there is none. */
export function isFlat(svg: string | undefined): boolean {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg ?? "") ?? [];
  return Number(width) / Number(height) >= flatFrom;
}
