import { Component, type ReactNode, useEffect } from "react";
import { Page } from "../ui/Page.tsx";
import { useWords } from "../ui/words.tsx";

/** Stands outside the router: its links are plain, and another address leaves it. */
function BrokenPage({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useWords();
  useEffect(() => {
    window.addEventListener("hashchange", onLeave);
    return () => window.removeEventListener("hashchange", onLeave);
  }, [onLeave]);
  return (
    <Page
      headline={t("problem.headline")}
      lead={t("problem.kept")}
      mat={
        <>
          <a className="btn btn-main" href="./">
            {t("relief.toStart")}
          </a>
          <a className="btn btn-ground" href="#/data">
            {t("tab.data")}
          </a>
        </>
      }
    >
      <p>{t("cannotOpen.emergency")}</p>
    </Page>
  );
}

/** A screen that cannot be drawn: says so, and leads on to other screens. What is stored is not touched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }
  readonly #mend = () => this.setState({ broken: false });
  override render(): ReactNode {
    return this.state.broken ? <BrokenPage onLeave={this.#mend} /> : this.props.children;
  }
}
