import { lazy } from "react";
import { part } from "./part.ts";

/** Fetches the chunk of the later screens; once, however often it is asked for. */
export const loadLater = () => import("./later.ts");
type Pages = Omit<
  Awaited<ReturnType<typeof loadLater>>,
  "keepRecord" | "showTone" | "startOffline" | "startUpkeep" | "takeUpdate"
>;

const page = <Name extends keyof Pages>(name: Name) => lazy(async () => ({ default: (await part(loadLater))[name] }));

/** A chunk of its own: it brings a model of the whole body, which no other screen needs. */
export const PosturePage = lazy(() => part(() => import("../features/posture/PosturePage.tsx")));

/** Another: it brings what the body model computes of every movement. */
export const MovementPage = lazy(() => part(() => import("../features/movement/MovementPage.tsx")));

/** The session: it brings the player, its sound and its words. */
export const loadSession = () => import("../features/session/SessionPage.tsx");
export const SessionPage = lazy(() => part(loadSession));

/** How the body looks: few choose it, once, and it brings words of its own. */
export const FigurePage = lazy(() => part(() => import("../features/ownFigure/FigurePage.tsx")));

/** Home tests: few people do them, and seldom. */
export const TestsPage = lazy(() => part(() => import("../features/homeTests/TestsPage.tsx")));
export const TestPage = lazy(() => part(() => import("../features/homeTests/TestPage.tsx")));

/** What to read: a chunk of its own, with the words and the list of all lessons. */
export const LessonsPage = lazy(() => part(() => import("../features/outlook/LessonsPage.tsx")));
/** What is said and what is known: few read it, and it brings words of its own. */
export const LearnPages = lazy(() => part(() => import("../features/learn/LearnPages.tsx")));
/** With what only it says: it comes after all questions, and there is time to fetch it. */
export const AnswerPage = lazy(() => part(() => import("../features/assessment/AnswerPage.tsx")));
export const AnswerPrintPage = lazy(() => part(() => import("../features/assessment/print/AnswerPrintPage.tsx")));

/** A chunk of its own: few print, and only once in a while. */
export const PrintPage = lazy(() => part(() => import("../features/plan/print/PrintPage.tsx")));

export const CheckInPage = page("CheckInPage");
export const ConditionsPage = page("ConditionsPage");
export const DataPage = page("DataPage");
export const FitPage = page("FitPage");
export const GoalPage = page("GoalPage");
export const HistoryPage = page("HistoryPage");
export const MapPage = page("MapPage");
export const MassagePage = page("MassagePage");
export const MedicinesPage = page("MedicinesPage");
export const MovementsPage = page("MovementsPage");
export const NotYetPage = page("NotYetPage");
export const OutlookPage = page("OutlookPage");
export const PlanPage = page("PlanPage");
export const PositionPage = page("PositionPage");
export const QuestionPage = page("QuestionPage");
export const SignsItemsPage = page("SignsItemsPage");
export const SignsPage = page("SignsPage");
export const TodayPage = page("TodayPage");
