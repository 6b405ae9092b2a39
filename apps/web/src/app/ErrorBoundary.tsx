import { Component, type ReactNode, useEffect } from "react";
import { Page } from "../ui/Page.tsx";
import { useWords } from "../ui/words.tsx";
import { MissingPart } from "./part.ts";

interface BrokenPageProps {
  readonly isMissing: boolean;
  readonly onLeave: () => void;
}

/** Stands outside the router: its links are plain, and another address leaves it. */
function BrokenPage({ isMissing, onLeave }: BrokenPageProps) {
  const { t } = useWords();
  useEffect(() => {
    window.addEventListener("hashchange", onLeave);
    return () => window.removeEventListener("hashchange", onLeave);
  }, [onLeave]);
  return (
    <Page
      headline={t(isMissing ? "problem.missing.headline" : "problem.headline")}
      lead={t(isMissing ? "problem.missing.do" : "problem.kept")}
      mat={
        isMissing ? (
          <button type="button" className="btn btn-main" onClick={() => location.reload()}>
            {t("problem.reload")}
          </button>
        ) : (
          <>
            <a className="btn btn-main" href="./">
              {t("relief.toStart")}
            </a>
            <a className="btn btn-ground" href="#/data">
              {t("tab.data")}
            </a>
          </>
        )
      }
    >
      <p>{t("cannotOpen.emergency")}</p>
    </Page>
  );
}

interface State {
  readonly broken: "no" | "yes" | "missing";
}

/**
 * A screen that cannot be drawn: says so, and leads on to other screens. Where a part of the program is not there, as an
 * older page may find after an update, only loading it anew helps. What is stored is not touched.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: "no" };
  static getDerivedStateFromError(problem: unknown): State {
    return { broken: problem instanceof MissingPart ? "missing" : "yes" };
  }
  readonly #mend = () => this.setState({ broken: "no" });
  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === "no") return this.props.children;
    return <BrokenPage isMissing={broken === "missing"} onLeave={this.#mend} />;
  }
}
