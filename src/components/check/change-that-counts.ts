import type { CheckData } from '~/schemas/check.ts';

type MeasurementError = NonNullable<CheckData['error']>;

/** How large a change must be, in words and the unit of the check: "about 2 to 6 degrees, ...". */
export function changeThatCounts({ least, most, unit }: MeasurementError): string {
  return most
    ? `about ${least} to ${most} ${unit}, depending on the method`
    : `about ${least} ${unit}`;
}
