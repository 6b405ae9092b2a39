import {
  areaIds,
  conditionIds,
  emergencyIds,
  findingIds,
  followUpIds,
  historyIds,
  type LinkId,
  medicineIds,
  outlookIds,
  seenAfterCodes,
  seenByCodes,
  sideCodes,
  sideIds,
  signIds,
} from "../answers/answers.ts";
import { lastPregnancyWeek } from "../who/isLatePregnancy.ts";

export const groupIds = [
  "emergency",
  "signs",
  "who",
  "medicines",
  "map",
  "history",
  "tests",
  "outlook",
  "seen",
] as const;
export type GroupId = (typeof groupIds)[number];

/** How one question is answered. */
export type ItemKind =
  | { readonly type: "choice"; readonly codes: readonly string[] }
  | { readonly type: "integer"; readonly min: number; readonly max: number }
  | { readonly type: "date" };

export interface Item {
  readonly linkId: LinkId;
  readonly group: GroupId;
  readonly kind: ItemKind;
  /** Message key of the question. */
  readonly text: string;
  /** Message key of an answer, by its code. */
  readonly answerText: (code: string) => string;
  /** Needed for any result but "still to ask". */
  readonly required: boolean;
}

const yesNo: ItemKind = { type: "choice", codes: ["yes", "no", "notSure"] };
const side: ItemKind = { type: "choice", codes: sideCodes };
const zeroToTen: ItemKind = { type: "integer", min: 0, max: 10 };

const item = (group: GroupId, linkId: LinkId, kind: ItemKind, more: Partial<Item> = {}): Item => ({
  linkId,
  group,
  kind,
  text: `question.${linkId}`,
  answerText: (code) => `answer.${code}`,
  required: false,
  ...more,
});

const who: readonly Item[] = [
  // a response is held to narrower bounds, counted from its own year
  item("who", "birth-year", { type: "integer", min: 1800, max: 9999 }, { required: true }),
  // asked when this year minus the year of birth is 18; enableWhen cannot subtract, so the app decides
  item("who", "is-18", yesNo),
  ...conditionIds.map((id) => item("who", id, yesNo, { text: `condition.${id}`, required: true })),
  item("who", "pregnancy-week", { type: "integer", min: 0, max: lastPregnancyWeek }),
  ...followUpIds.map((id) => item("who", id, yesNo)),
  item("who", "takes-medicine", yesNo, { required: true }),
];

const isSide = (id: LinkId): boolean => sideIds.some((each) => each === id);

/** Every question, in the order it is asked. */
export const items: readonly Item[] = [
  ...emergencyIds.map((id) => item("emergency", id, yesNo, { text: `emergency.${id}.ask`, required: true })),
  ...signIds.map((id) => item("signs", id, yesNo, { text: `sign.${id}.ask`, required: true })),
  ...who,
  ...medicineIds.map((id) => item("medicines", id, yesNo, { text: `medicine.${id}` })),
  ...areaIds.map((id) => item("map", id, side, { text: `area.${id}` })),
  ...historyIds.map((id) => item("history", id, isSide(id) ? side : yesNo)),
  ...findingIds.map((id) => item("tests", id, side, { text: `push.${id}` })),
  ...outlookIds.map((id) => item("outlook", id, zeroToTen, { text: `outlook.${id}` })),
  item("seen", "seen-on", { type: "date" }),
  item("seen", "seen-by", { type: "choice", codes: seenByCodes }, { answerText: (code) => `seen.by.${code}` }),
  item("seen", "seen-exercise", yesNo),
  item("seen", "seen-after", { type: "choice", codes: seenAfterCodes }, { answerText: (code) => `seen.after.${code}` }),
  item("seen", "seen-recorded-on", { type: "date" }),
];

export const itemsByLinkId: ReadonlyMap<string, Item> = new Map(items.map((each) => [each.linkId, each]));
