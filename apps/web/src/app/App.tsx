import type { PersonRecord } from "@ilio/record";
import type { Words } from "@ilio/words";
import { Suspense, useEffect } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { ReliefWhoPage } from "../features/relief/ReliefWhoPage.tsx";
import { StartPage } from "../features/start/StartPage.tsx";
import { EmergencyItemsPage, EmergencyPage } from "../features/triage/EmergencyPage.tsx";
import { MistakePage } from "../features/triage/MistakePage.tsx";
import { SeenPage } from "../features/triage/SeenPage.tsx";
import { StopPage } from "../features/triage/StopPage.tsx";
import { AgePage } from "../features/who/AgePage.tsx";
import { YoungPage } from "../features/who/YoungPage.tsx";
import { WordsProvider } from "../ui/words.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { stopOf } from "./gate.ts";
import * as later from "./lazyPages.ts";
import { now } from "./now.ts";
import { ProblemBanner } from "./ProblemBanner.tsx";
import { RecordProvider, usePerson } from "./person.tsx";

/** While a stop holds there is nothing else: only being seen, or an answer that was a mistake, leads on. */
function Stopped() {
  return (
    <Switch>
      <Route path="/seen" component={SeenPage} />
      <Route path="/mistake/:id" component={MistakePage} />
      <Route>
        <StopPage />
      </Route>
    </Switch>
  );
}

/** Light or dark as the person chose; otherwise as the device says. */
function useTheme(theme: string | undefined): void {
  useEffect(() => {
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}

function Screens() {
  const state = usePerson();
  useTheme(state.settings.theme);
  const [path] = useLocation();
  if (stopOf(state, now()) !== null) return <Stopped />;
  return (
    <Suspense>
      <Switch>
        <Route path="/check/:door" component={EmergencyPage} />
        <Route path="/check/:door/items" component={EmergencyItemsPage} />
        <Route path="/now/who" component={ReliefWhoPage} />
        <Route path="/now/position/:who" component={later.PositionPage} />
        <Route path="/find/age" component={AgePage} />
        <Route path="/find/signs" component={later.SignsPage} />
        <Route path="/find/signs/items" component={later.SignsItemsPage} />
        <Route path="/find/conditions" component={later.ConditionsPage} />
        <Route path="/find/medicines" component={later.MedicinesPage} />
        <Route path="/find/map" component={later.MapPage} />
        <Route path="/find/outlook" component={later.OutlookPage} />
        {/* The key makes each question a screen of its own. */}
        <Route path="/find/question/:id">{(params) => <later.QuestionPage key={path} id={params.id} />}</Route>
        <Route path="/young" component={YoungPage} />
        <Route path="/not-yet" component={later.NotYetPage} />
        <Route path="/seen" component={SeenPage} />
        <Route path="/answer" component={later.AnswerPage} />
        <Route path="/answer/print" component={later.AnswerPrintPage} />
        <Route path="/lessons" component={later.LessonsPage} />
        <Route path="/tests" component={later.TestsPage} />
        <Route path="/tests/:id">{(params) => <later.TestPage key={path} id={params.id} />}</Route>
        <Route path="/goal" component={later.GoalPage} />
        <Route path="/plan" component={later.PlanPage} />
        <Route path="/plan/fit" component={later.FitPage} />
        {/* What it shows stands behind a `?`, so that it can be sent as a link. */}
        <Route path={/^\/body(?:\?.*)?$/} component={later.PosturePage} />
        <Route path="/learn/*?" component={later.LearnPages} />
        <Route path="/movements" component={later.MovementsPage} />
        {/* The key makes each movement a screen of its own. */}
        <Route path="/movements/:id">{(params) => <later.MovementPage key={path} id={params.id} />}</Route>
        <Route path="/plan/print" component={later.PrintPage} />
        <Route path="/massage" component={later.MassagePage} />
        <Route path="/session">
          <later.SessionPage />
        </Route>
        <Route path="/session/:alone">{({ alone }) => <later.SessionPage alone={alone} />}</Route>
        <Route path="/check-in" component={later.CheckInPage} />
        <Route path="/data" component={later.DataPage} />
        <Route path="/figure" component={later.FigurePage} />
        <Route path="/history" component={later.HistoryPage} />
        <Route>{state.outcome === null ? <StartPage /> : <later.TodayPage />}</Route>
      </Switch>
    </Suspense>
  );
}

export function App({ record, words }: { readonly record: PersonRecord; readonly words: Words }) {
  return (
    <WordsProvider words={words}>
      <RecordProvider record={record}>
        <ErrorBoundary>
          <ProblemBanner />
          <Router hook={useHashLocation}>
            <Screens />
          </Router>
        </ErrorBoundary>
      </RecordProvider>
    </WordsProvider>
  );
}
