/** Our few line drawings, in the colour of the words beside them. They say nothing that a word does not. */

const PATHS = {
  copy: 'M6 6V3.5A1.5 1.5 0 0 1 7.5 2h5A1.5 1.5 0 0 1 14 3.5v5a1.5 1.5 0 0 1-1.5 1.5H10M3.5 6h5A1.5 1.5 0 0 1 10 7.5v5A1.5 1.5 0 0 1 8.5 14h-5A1.5 1.5 0 0 1 2 12.5v-5A1.5 1.5 0 0 1 3.5 6z',
  check: 'M3 8.5 6.5 12 13 4.5',
  down: 'M4 6.5 8 10.5l4-4',
  previous: 'M4 10 8 6l4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  organisation: 'M2.5 13.5h11M4 13V6.5M7 13V6.5M9.5 13V6.5M12 13V6.5M2.5 6 8 2.5 13.5 6z',
  group:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10.8 7.5a1.7 1.7 0 1 0 0-3.4M1.8 13c0-2.2 1.6-3.5 3.7-3.5S9.2 10.8 9.2 13M11 9.6c1.9 0 3.2 1.2 3.2 3.2',
  document: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.7h4',
  media:
    'M2 3.5h9.5v9H3.5A1.5 1.5 0 0 1 2 11zM11.5 6H14v5a1.5 1.5 0 0 1-1.5 1.5M4.5 6.3H9M4.5 8.5H9M4.5 10.5h2.5',
  unnamed: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8zM2.8 13.5C3 11 5 9.7 8 9.7s5 1.3 5.2 3.8',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
