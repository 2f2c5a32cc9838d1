/** The value of a decimal digit: each script has its ten in a row, the mathematical digits five rows without a gap. */
function digitOf(digit: string): string {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++;
  return String(value % 10);
}

/** The digits of all scripts as `0` to `9`. */
export const withLatinDigits = (text: string): string => text.replace(/\p{Nd}/gu, digitOf);
