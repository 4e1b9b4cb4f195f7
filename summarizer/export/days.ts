/** Days in a written brief. */

/** Day of an ISO time as the page states it, in its own zone: no clock or zone of ours moves it. */
export function writtenDay(iso: string | null, locale: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0];
  if (!day) return '';
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
