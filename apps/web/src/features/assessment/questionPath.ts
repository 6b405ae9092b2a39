import {
  areaIds,
  conditionIds,
  emergencyIds,
  followUpIds,
  type LinkId,
  medicineIds,
  type OpenQuestion,
  outlookIds,
  signIds,
} from "@ilio/care";

const screens: readonly (readonly [path: string, ids: readonly string[]])[] = [
  ["/check/plan/items", emergencyIds],
  ["/find/signs/items", signIds],
  ["/find/age", ["birth-year", "is-18"]],
  ["/find/conditions", [...conditionIds, ...followUpIds, "takes-medicine", "pregnancy-week"]],
  ["/find/medicines", medicineIds],
  ["/find/map", [...areaIds, "body-map"]],
  ["/find/outlook", outlookIds],
];

/** The screen on which a question is answered; where rows can be ticked, the one that knows "not sure". */
export const questionPath = (id: LinkId | OpenQuestion): string =>
  screens.find(([, ids]) => ids.includes(id))?.[0] ?? `/find/question/${id}`;
