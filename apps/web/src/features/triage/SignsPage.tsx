import { useLocation } from "wouter";
import { OneByOnePage } from "./OneByOnePage.tsx";
import { signScreen } from "./screens.ts";
import { TickPage } from "./TickPage.tsx";
import { useAfterRows } from "./useAfterRows.ts";
import { useSaveRows } from "./useSaveRows.ts";

/** The second screen of signs, only on the way to a plan. */
export function SignsPage() {
  const [, go] = useLocation();
  const saving = useSaveRows(signScreen, useAfterRows("plan"));
  return <TickPage screen={signScreen} saving={saving} onBack={() => go("/find/age")} items="/find/signs/items" />;
}

/** Its rows one by one. */
export function SignsItemsPage() {
  const [, go] = useLocation();
  const saving = useSaveRows(signScreen, useAfterRows("plan"));
  return <OneByOnePage screen={signScreen} saving={saving} onBack={() => go("/find/signs")} />;
}
