/** An arrow round to one side, beside words for those who hear; not among the icons of the first screen, which has none. */
export function TurnIcon({ to }: { readonly to: "left" | "right" }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d={to === "left" ? "M5 9a7.5 7.5 0 1 1-.5 6M4.500 4v5h5" : "M19 9a7.5 7.5 0 1 0 .5 6M19.500 4v5h-5"} />
    </svg>
  );
}
