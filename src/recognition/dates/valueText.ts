/** A date's value as a person reads and types it: `2025-10-24`, or `2025-10-24/2025-10-27` for a range; '' for none. */
export function valueText({ value = '', endValue }: { readonly value?: string; readonly endValue?: string }): string {
  return endValue === undefined ? value : `${value}/${endValue}`;
}
