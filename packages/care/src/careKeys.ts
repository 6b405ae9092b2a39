import {
  bodyAreas,
  conditionIds,
  emergencyIds,
  feelings,
  followUpIds,
  historyIds,
  outlookIds,
  signIds,
} from "./answers/answers.ts";
import { contradictionIds } from "./answers/contradictionTable.ts";
import { bands, patternIds } from "./assessment/assessmentResult.ts";
import { itemsOf } from "./assessment/pattern.ts";
import { patterns } from "./assessment/patterns/patterns.ts";
import { massageWordKeys } from "./catalogue/massage.ts";
import { groupIds, items } from "./fhir/items.ts";
import { findingOf } from "./homeTests/findings.ts";
import { homeTestPurposes } from "./homeTests/homeTest.ts";
import { homeTests } from "./homeTests/homeTests.ts";
import { testWaits } from "./homeTests/mayTest.ts";
import { lessons, lessonTopics } from "./lessons/lessons.ts";
import { someoneKey } from "./outlook/needsSomeone.ts";
import { movementWordKeys } from "./plan/wordKeys.ts";
import { adviceKeys, ruleIds } from "./triage/rule.ts";
import { exercises, levels } from "./triage/triageResult.ts";

/** Every message key that care can ask the catalogue for, once each. */
export const careKeys = (): readonly string[] => [
  ...new Set([
    ...screenKeys(),
    ...questionKeys(),
    ...mapKeys(),
    ...outlookKeys(),
    ...lessonWordKeys(),
    ...answerKeys(),
    ...resultKeys(),
    ...movementWordKeys,
    ...massageWordKeys,
    ...homeTestKeys(),
  ]),
];

const checkParts = ["ask", "check", "because", "say", "sayUnsure"] as const;
const partsOf = (key: string) => checkParts.map((part) => `${key}.${part}`);

/** Hard signs that have their short row elsewhere, and are checked and said like those of a screen. */
const otherHard = [...followUpIds, "medicine-danger", "red-eye"] as const;

const screenKeys = () => [
  ...emergencyIds.flatMap((id) => [`emergency.${id}`, ...partsOf(`emergency.${id}`)]),
  ...signIds.flatMap((id) => [`sign.${id}`, ...partsOf(`sign.${id}`)]),
  ...otherHard.flatMap((id) => partsOf(`sign.${id}`)),
];

const questionKeys = () => [
  ...items.map(({ text }) => text),
  ...conditionIds.map((id) => `condition.${id}`),
  ...historyIds.flatMap((id) => [`question.${id}.help`, `question.${id}.why`]),
  "questionnaire.title",
  ...groupIds.map((id) => `questionnaire.group.${id}`),
];

/** Names of the areas and feelings of the body map. */
const mapKeys = () => [...bodyAreas.map((area) => `body.${area}`), ...feelings.map((feeling) => `feeling.${feeling}`)];

const outlookKeys = () => [...outlookIds.flatMap((id) => [`outlook.${id}.low`, `outlook.${id}.high`]), someoneKey];

/** Each picture has its words; the second of a pair has its own. */
const lessonWordKeys = () => [
  ...Object.keys(lessonTopics).map((topic) => `lessons.topic.${topic}`),
  ...lessons.flatMap(({ key, picture }) => [
    ...[`lesson.${key}`, `lesson.${key}.text`, `lesson.${key}.alt`],
    ...(picture.length === 2 ? [`lesson.${key}.alt2`] : []),
  ]),
];

/** Answers as a person gave them, those not given, and the age groups that patterns read from a year. */
const answerKeys = () => [
  ...items.flatMap(({ kind, answerText }) => (kind.type === "choice" ? kind.codes.map(answerText) : [])),
  "answer.missing",
  ...patterns
    .flatMap(({ terms }) => terms)
    .flatMap((term) => (term.when === "each" ? Object.keys(term.weights) : []))
    .map((answer) => `answer.${answer}`),
];

const patternKeys = () =>
  patternIds.flatMap((id) => [
    `pattern.${id}`,
    `pattern.${id}.about`,
    ...bands.map((band) => `pattern.${id}.headline.${band}`),
  ]);

/** What a test finds is said only where it finds something. */
const homeTestKeys = () => [
  ...homeTestPurposes.map((purpose) => `homeTests.for.${purpose}`),
  ...testWaits.map((wait) => `homeTests.not.${wait}`),
  ...Object.values(homeTests).flatMap(({ id, cues }) => [
    ...["name", "why", "start"].map((part) => `homeTest.${id}.${part}`),
    ...cues.map((cue) => `homeTest.${id}.phase.${cue}`),
    ...(findingOf(id) === null ? [] : ["yes", "no"].map((said) => `homeTest.${id}.${said}`)),
  ]),
];

const resultKeys = () => [
  ...levels.flatMap((level) => [`level.${level}`, `level.${level}.do`]),
  ...exercises.map((exercise) => `exercise.${exercise}`),
  ...ruleIds.map((id) => `rule.${id}`),
  ...adviceKeys.map((key) => `advice.${key}`),
  ...patternKeys(),
  ...bands.map((band) => `band.${band}`),
  ...patterns.flatMap(itemsOf).map((linkId) => `push.${linkId}`),
  ...contradictionIds.map((id) => `contradiction.${id}`),
];
