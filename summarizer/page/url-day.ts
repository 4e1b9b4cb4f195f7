/** The day in a story's address. */
import { monthOf } from './words/months';

const URL_DAYS = [
  /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_.-]|$)/,
  /[/_.-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/,
  /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//,
];

/** @returns YYYY-MM-DD; null where the address names none */
export function dayOfUrl(url: string): string | null {
  for (const pattern of URL_DAYS) {
    const hit = pattern.exec(url.toLowerCase());
    if (!hit?.[1] || !hit[2] || !hit[3]) continue;
    const month = /\d/.test(hit[2]) ? Number(hit[2]) : (monthOf(hit[2]) ?? 0);
    const day = Number(hit[3]);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      return `${hit[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    }
  }
  return null;
}
