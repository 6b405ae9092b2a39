import { type Answers, type AreaId, areaIds, type BodyArea, bodyAreas, type Feeling, feelings } from "@ilio/care";
import type { FeltArea as StoredArea } from "@ilio/record";

/** A half of the body, as the person feels it. */
export type Half = "left" | "right";

/** One tap on the map: what is felt, where, on which half. */
export type Mark = `${AreaId}/${Half}`;
export type Marks = ReadonlySet<Mark>;

/** An area that is felt. The record stores its name as text, so that it can read what a newer map wrote. */
export type FeltArea = StoredArea & { readonly area: BodyArea };

export const noMarks: Marks = new Set<Mark>();
const halves = ["left", "right"] as const;

export const markOf = (feeling: Feeling, area: BodyArea, half: Half): Mark => `${feeling}-${area}/${half}`;

/** The side that the marks give an area, or null when neither half is marked. */
export function sideOf(marks: Marks, feeling: Feeling, area: BodyArea): FeltArea["side"] | null {
  const [left, right] = halves.map((half) => marks.has(markOf(feeling, area, half)));
  if (left && right) return "both";
  return left ? "left" : right ? "right" : null;
}

export function toggle(marks: Marks, mark: Mark): Marks {
  const next = new Set(marks);
  if (!next.delete(mark)) next.add(mark);
  return next;
}

/** Marks both halves of an area, or clears it where both were marked. */
export function toggleBoth(marks: Marks, feeling: Feeling, area: BodyArea): Marks {
  const clears = sideOf(marks, feeling, area) === "both";
  const next = new Set(marks);
  for (const half of halves) {
    if (clears) next.delete(markOf(feeling, area, half));
    else next.add(markOf(feeling, area, half));
  }
  return next;
}

/** All that is felt: pain before tingling, from the top of the body to the foot. */
export const feltAreas = (marks: Marks): readonly FeltArea[] =>
  feelings.flatMap((feeling) =>
    bodyAreas.flatMap((area) => {
      const side = sideOf(marks, feeling, area);
      return side === null ? [] : [{ area, side, feeling }];
    }),
  );

/** Marks of areas that were felt. One that this map does not know, from a newer program, is left out. */
export const marksOfAreas = (areas: readonly StoredArea[]): Marks =>
  new Set(
    areas.flatMap(({ area: name, side, feeling }) => {
      const area = bodyAreas.find((known) => known === name);
      if (area === undefined) return [];
      return halves.filter((half) => side === half || side === "both").map((half) => markOf(feeling, area, half));
    }),
  );

/**
 * Every area of the map answered. The whole map is one question, on screen at once, so what was not marked is a "no":
 * the page says so before it is saved.
 */
export function answersOfMarks(marks: Marks): Answers {
  const felt = new Map(feltAreas(marks).map(({ area, side, feeling }) => [`${feeling}-${area}`, side]));
  return Object.fromEntries(areaIds.map((id) => [id, felt.get(id) ?? "no"]));
}

/** The marks that answers stand for. A "not sure", which only a file can hold, marks nothing. */
export const marksOfAnswers = (answers: Answers): Marks =>
  marksOfAreas(
    feelings.flatMap((feeling) =>
      bodyAreas.flatMap((area) => {
        const side = answers[`${feeling}-${area}`];
        return side === "left" || side === "right" || side === "both" ? [{ area, side, feeling }] : [];
      }),
    ),
  );
