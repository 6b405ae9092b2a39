/** A glass that looks closer, or from farther away. */
export function NearIcon({ isNear }: { readonly isNear: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path
        d={`M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13M15.500 15.500 20 20M7.500 10.500h6${isNear ? "" : "M10.500 7.500v6"}`}
      />
    </svg>
  );
}
