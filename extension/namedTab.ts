/**
 * `popup.html?tab=7` is the popup in a tab of its own, of any size: for pictures of it, and for trying it out.
 * @returns the tab it is about; null in the popup proper, which is about the tab under it
 */
export function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : null;
}
