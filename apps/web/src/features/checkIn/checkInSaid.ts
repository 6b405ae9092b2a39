import { bodyAreas } from "@ilio/care";
import type { CheckInV2 } from "@ilio/record";
import { feltAreas, type Marks, marksOfAreas, noMarks } from "../bodyMap/marks.ts";

/** A check-in while it is being said. */
export interface CheckInSaid {
  /** NRS 0–10; null until it is set. */
  readonly nrs: number | null;
  readonly marks: Marks;
  readonly effort: CheckInV2["effort"] | undefined;
  readonly note: string;
}

export const nothingSaid: CheckInSaid = { nrs: null, marks: noMarks, effort: undefined, note: "" };

/** A stored check-in, to be changed. */
export const saidIn = ({ nrs, areas, effort, note = "" }: CheckInV2): CheckInSaid => ({
  nrs,
  marks: marksOfAreas(areas),
  effort,
  note,
});

const isOnMap = ({ area }: CheckInV2["areas"][number]): boolean => bodyAreas.some((known) => known === area);

/**
 * What is stored; null while the pain is not set. Of the check-in that it changes stays what this form does not show: an
 * area that only a newer map knows, the place of an earlier form.
 */
export function checkInOf(
  { nrs, marks, effort = "noSession", note }: CheckInSaid,
  before?: CheckInV2,
): CheckInV2 | null {
  if (nrs === null) return null;
  const unseen = before?.areas.filter((area) => !isOnMap(area)) ?? [];
  const trimmed = note.trim();
  return {
    nrs,
    areas: [...feltAreas(marks), ...unseen],
    ...(before?.site === undefined ? {} : { site: before.site }),
    effort,
    ...(trimmed === "" ? {} : { note: trimmed }),
  };
}
