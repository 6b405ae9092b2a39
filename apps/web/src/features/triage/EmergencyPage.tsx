import { useLocation } from "wouter";
import { OneByOnePage } from "./OneByOnePage.tsx";
import { emergencyScreen } from "./screens.ts";
import { TickPage } from "./TickPage.tsx";
import { type Door, useAfterRows } from "./useAfterRows.ts";
import { useSaveRows } from "./useSaveRows.ts";

interface EmergencyPageProps {
  readonly params: { readonly door: Door };
}

/** The emergency screen behind both doors. */
export function EmergencyPage({ params: { door } }: EmergencyPageProps) {
  const [, go] = useLocation();
  const saving = useSaveRows(emergencyScreen, useAfterRows(door));
  return <TickPage screen={emergencyScreen} saving={saving} onBack={() => go("/")} items={`/check/${door}/items`} />;
}

/** Its rows one by one. */
export function EmergencyItemsPage({ params: { door } }: EmergencyPageProps) {
  const [, go] = useLocation();
  const saving = useSaveRows(emergencyScreen, useAfterRows(door));
  return <OneByOnePage screen={emergencyScreen} saving={saving} onBack={() => go(`/check/${door}`)} />;
}
