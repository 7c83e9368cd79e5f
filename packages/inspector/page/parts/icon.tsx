const PATHS: Readonly<Record<string, string>> = {
  requests: 'M4 6h16M4 12h16M4 18h10',
  overview: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
  playground: 'M5 4l14 8-14 8z',
  configuration: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  dark: 'M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5z',
  light:
    'M12 4V2M12 22v-2M4 12H2M22 12h-2M6.3 6.3 4.9 4.9M19.1 19.1l-1.4-1.4M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-4-4',
  close: 'M6 6l12 12M18 6L6 18',
  pause: 'M9 5v14M15 5v14',
  play: 'M7 5l11 7-11 7z',
  export: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  flag: 'M5 21V4M5 5h13l-3 4 3 4H5',
  check: 'M5 13l4 4L19 7',
  brand: 'M5 12h4c4 0 4-5 8-5h2M9 12c4 0 4 5 8 5h2',
}

/** A line drawing of 24 units; always beside words or on a labelled button. */
export function Icon({ name }: { name: string }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name] ?? ''} />
    </svg>
  )
}
