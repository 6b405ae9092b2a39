// The screens behind the emergency rows and what runs behind all of them, in one chunk: it is fetched while the person
// reads the first screen.
export { QuestionPage } from "../features/assessment/QuestionPage.tsx";
export { default as MapPage } from "../features/bodyMap/MapPage.tsx";
export { CheckInPage } from "../features/checkIn/CheckInPage.tsx";
export { default as DataPage } from "../features/data/DataPage.tsx";
export { default as GoalPage } from "../features/goal/GoalPage.tsx";
export { default as HistoryPage } from "../features/history/HistoryPage.tsx";
export { default as MassagePage } from "../features/massage/MassagePage.tsx";
export { default as MovementsPage } from "../features/movement/MovementsPage.tsx";
export { default as OutlookPage } from "../features/outlook/OutlookPage.tsx";
export { default as FitPage } from "../features/plan/FitPage.tsx";
export { PlanPage } from "../features/plan/PlanPage.tsx";
export { PositionPage } from "../features/relief/PositionPage.tsx";
export { TodayPage } from "../features/today/TodayPage.tsx";
export { SignsItemsPage, SignsPage } from "../features/triage/SignsPage.tsx";
export { ConditionsPage } from "../features/who/ConditionsPage.tsx";
export { MedicinesPage } from "../features/who/MedicinesPage.tsx";
export { NotYetPage } from "../features/who/NotYetPage.tsx";
export { keepRecord } from "./keepRecord.ts";
export { startOffline } from "./offline.ts";
export { showTone } from "./showTone.ts";
export { takeUpdate } from "./update.ts";
export { startUpkeep } from "./upkeep.ts";
