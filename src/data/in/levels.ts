/** P-codes tell their level by their digits, two for each: AF06, AF0602. Ids of another form are districts. */
export function levelOfCode(code: string): number {
  const digits = /^[A-Z]{2,3}(\d*)$/.exec(code)?.[1];
  return digits === undefined ? 2 : Math.ceil(digits.length / 2);
}
