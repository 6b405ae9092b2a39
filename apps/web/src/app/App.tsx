import type { PersonRecord } from "@ilio/record";
import type { Words } from "@ilio/words";
import { lazy, Suspense, useEffect } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { AnswerPage } from "../features/assessment/AnswerPage.tsx";
import { QuestionPage } from "../features/assessment/QuestionPage.tsx";
import { CheckInPage } from "../features/checkIn/CheckInPage.tsx";
import { PlanPage } from "../features/plan/PlanPage.tsx";
import { PositionPage } from "../features/relief/PositionPage.tsx";
import { ReliefWhoPage } from "../features/relief/ReliefWhoPage.tsx";
import { StartPage } from "../features/start/StartPage.tsx";
import { TodayPage } from "../features/today/TodayPage.tsx";
import { EmergencyItemsPage } from "../features/triage/EmergencyItemsPage.tsx";
import { EmergencyPage } from "../features/triage/EmergencyPage.tsx";
import { MistakePage } from "../features/triage/MistakePage.tsx";
import { SeenPage } from "../features/triage/SeenPage.tsx";
import { StopPage } from "../features/triage/StopPage.tsx";
import { AgePage } from "../features/who/AgePage.tsx";
import { ConditionsPage } from "../features/who/ConditionsPage.tsx";
import { NotYetPage } from "../features/who/NotYetPage.tsx";
import { YoungPage } from "../features/who/YoungPage.tsx";
import { WordsProvider } from "../ui/words.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { stopOf } from "./gate.ts";
import { ProblemBanner } from "./ProblemBanner.tsx";
import { RecordProvider, usePerson } from "./person.tsx";

const SessionPage = lazy(() => import("../features/session/SessionPage.tsx"));
const DataPage = lazy(() => import("../features/data/DataPage.tsx"));

/** While a stop holds there is nothing else: only being seen, or one answer that was a mistake, leads on. */
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
  if (stopOf(state) !== null) return <Stopped />;
  return (
    <Suspense>
      <Switch>
        <Route path="/check/:door" component={EmergencyPage} />
        <Route path="/check/:door/items" component={EmergencyItemsPage} />
        <Route path="/now/who" component={ReliefWhoPage} />
        <Route path="/now/position/:who" component={PositionPage} />
        <Route path="/find/age" component={AgePage} />
        <Route path="/find/conditions" component={ConditionsPage} />
        {/* The key makes each question a screen of its own. */}
        <Route path="/find/question/:id">{(params) => <QuestionPage key={path} id={params.id} />}</Route>
        <Route path="/young" component={YoungPage} />
        <Route path="/not-yet" component={NotYetPage} />
        <Route path="/seen" component={SeenPage} />
        <Route path="/answer" component={AnswerPage} />
        <Route path="/plan" component={PlanPage} />
        <Route path="/session" component={SessionPage} />
        <Route path="/check-in" component={CheckInPage} />
        <Route path="/data" component={DataPage} />
        <Route>{state.outcome === null ? <StartPage /> : <TodayPage />}</Route>
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
