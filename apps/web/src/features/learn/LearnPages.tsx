import { Route, Switch } from "wouter";
import { ClaimPage } from "./ClaimPage.tsx";
import { LearnPage } from "./LearnPage.tsx";
import { LessonPage } from "./lessons/LessonPage.tsx";

/** All that lies under `/learn`: one chunk, so that the first screen knows of one address only. */
export default function LearnPages() {
  return (
    <Switch>
      {/* The key makes each claim and each lesson a screen of its own. */}
      <Route path="/learn/claim/:id">{({ id }) => <ClaimPage key={id} id={id} />}</Route>
      <Route path="/learn/lesson/:id">{({ id }) => <LessonPage key={id} id={id} />}</Route>
      <Route>
        <LearnPage />
      </Route>
    </Switch>
  );
}
