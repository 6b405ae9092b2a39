import { Route, Switch } from "wouter";
import { ClaimPage } from "./ClaimPage.tsx";
import { LearnPage } from "./LearnPage.tsx";

/** All that lies under `/learn`: one chunk, so that the first screen knows of one address only. */
export default function LearnPages() {
  return (
    <Switch>
      {/* The key makes each claim a screen of its own. */}
      <Route path="/learn/claim/:id">{({ id }) => <ClaimPage key={id} id={id} />}</Route>
      <Route>
        <LearnPage />
      </Route>
    </Switch>
  );
}
