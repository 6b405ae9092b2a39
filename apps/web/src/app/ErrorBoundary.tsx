import { Component, type ReactNode } from "react";
import { Page } from "../ui/Page.tsx";
import { useWords } from "../ui/words.tsx";

function BrokenPage() {
  const { t } = useWords();
  return (
    <Page
      headline={t("problem.headline")}
      lead={t("problem.kept")}
      mat={
        <a className="btn btn-main" href="./">
          {t("relief.toStart")}
        </a>
      }
    />
  );
}

/** A screen that cannot be drawn: says so, and leads back to the start. What is stored is not touched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
