/** The rules of the CPR office for a personal number: ten digits, day month year sequence. */

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Replacement numbers, for those without a number of their own, have 60 added to the day. */
const replacementDays = 60;

/** Whether the first six digits are a date in the century that the seventh digit tells. */
export function hasCprDate(digits: string): boolean {
  const { day, month, year } = dateOf(digits);
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + leapDay;
}

/** Numbers of this day are known to break modulus 11: it is given to those whose birthday nobody knows. */
export function isFirstOfJanuary(digits: string): boolean {
  const { day, month } = dateOf(digits);
  return day === 1 && month === 1;
}

/** Whether the last digit is the check digit of the others. Numbers given since October 2007 need not have one. */
export function holdsModulus11(digits: string): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

function dateOf(digits: string): { day: number; month: number; year: number } {
  const day = Number(digits.slice(0, 2));
  return { day: day > replacementDays ? day - replacementDays : day, month: Number(digits.slice(2, 4)), year: yearOf(digits) };
}

/** The year of the date, with the century that the seventh digit tells: 1858 to 2057. */
export function yearOf(digits: string): number {
  const year = Number(digits.slice(4, 6));
  return centuryOf(Number(digits[6]), year) + year;
}

function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
