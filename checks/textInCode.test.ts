import { describe, expect, it } from "vitest";
import { files, isTest } from "./repository.ts";
import { lineOf, nodesOf } from "./syntax.ts";
import { textIn } from "./textInCode.ts";

it("no component holds text for a person; all of it lies in the catalogue", () => {
  const components = files("apps/web/src", /\.tsx$/).filter((path) => !isTest(path));
  expect(components.length).toBeGreaterThan(0);
  const found = components.flatMap((path) =>
    nodesOf(path).flatMap((node) => {
      const text = textIn(node);
      return text === null ? [] : [`${path}:${lineOf(path, node.start)}: ${text}`];
    }),
  );
  expect(found).toEqual([]);
});

const found = (code: string) => nodesOf("sample.tsx", code).flatMap((node) => textIn(node) ?? []);

describe("textIn", () => {
  it.each([
    "<p>Hello</p>",
    '<p>{yes ? "Hello" : t("key")}</p>',
    '<p>{yes && "Hello"}</p>',
    '<button aria-label="Hello" />',
    '<Page headline="Hello" />',
    '<Page headline={t("key")} lead={`Hello`} />',
    '<Sheet title={yes ? t("key") : "Hello"} />',
    '<StepBar progress={{ share: 1, label: "Hello" }} />',
    '<ThreeWayList rows={ids.map((id) => ({ id, text: "Hello" }))} />',
    '<Choice options={[{ value: "no", label: t("key"), help: "Hello" }]} />',
  ])("finds Hello in %s", (code) => {
    expect(found(code)).toContain("Hello");
  });

  it.each([
    "<p>{t('key')} · 3</p>",
    '<Page headline={t("key")} size="hero" lead={t(yes ? "key" : "other")} headingId="age" />',
    '<Choice name="theme" labelledBy="theme" form="chips" options={[{ value: "dark", label: t("key") }]} />',
    'const width: "text" = "text"; <Page text={width} />',
  ])("finds nothing in %s", (code) => {
    expect(found(code)).toEqual([]);
  });
});
