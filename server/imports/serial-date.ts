// Spreadsheet serial dates as ISO text. A serial is a civil date and clock time without a zone.
import { dayFromNumber } from "../../shared/period.ts";

/** Days from a serial's zero to 1970-01-01: day 1 is 1900-01-01 and a 29 February 1900 is counted that never was; or day 0 is 1904-01-01. */
const offset1900 = 25_569;
const offset1904 = 24_107;
const secondsADay = 86_400;

/**
 * "YYYY-MM-DD", "YYYY-MM-DDTHH:MM:SS" when the serial has a time of day, or "HH:MM:SS" when its number format shows no date.
 * A serial outside the years 1900 to 9999 comes as the plain number.
 */
export function serialText(serial: number, format: string, epoch1904: boolean): string {
  const seconds = Math.round(serial * secondsADay);
  const shown = format.replace(/"[^"]*"|\\./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (!/[yd]/i.test(shown) && /[hs]/i.test(shown)) return clock(seconds);
  const days = Math.floor(seconds / secondsADay);
  const time = seconds - days * secondsADay;
  const number = days - (epoch1904 ? offset1904 : days < 60 ? offset1900 - 1 : offset1900);
  if (serial < 0 || number > 2_932_896 || (!epoch1904 && (days === 0 || days === 60))) return String(serial);
  const day = dayFromNumber(number);
  return time === 0 ? day : `${day}T${clock(time)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
