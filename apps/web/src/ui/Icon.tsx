const paths = {
  back: "M14.5 5.5 8 12l6.5 6.500",
  on: "M9.500 5.500 16 12l-6.500 6.500",
  hurt: "M13 3 6 13h5l-1 8 8-11h-5.500z",
  play: "M8 5.500v13l10.500-6.500z",
  pause: "M8.500 6v12M15.500 6v12",
  skip: "M6 6v12l8-6zM17.500 6v12",
  close: "M6 6l12 12M18 6 6 18",
  voice: "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4.500 4.500 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11",
  mute: "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM16 9.500l5 5M21 9.500l-5 5",
  check: "M5 12.500l4.500 4.500L19 7.500",
  phone:
    "M6.600 3.800 9.300 3.500l1.700 4.200-2 1.600a12 12 0 0 0 5.700 5.700l1.600-2 4.200 1.700-.3 2.700c-.1 1.200-1.100 2-2.300 2C10.400 19 4.900 13.500 4.600 6.100c0-1.200.8-2.200 2-2.300z",
  today: "M3 19h18M6.500 19a5.500 5.500 0 0 1 11 0M12 5v4M4.600 9.600l2.300 2.300M19.400 9.600l-2.300 2.300",
  plan: "M4 7h3M4 12h3M4 17h3M10.500 7H20M10.500 12H20M10.500 17H20",
  answer: "M4 6h10M4 12h16M4 18h7",
  data: "M5 4.500h14v15H5zM9 9h6M9 13h6",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; it never stands alone, so it is hidden from screen readers. */
export function Icon({ name, flips = false }: { readonly name: IconName; readonly flips?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={flips ? "icon flips" : "icon"}>
      <path d={paths[name]} />
    </svg>
  );
}
