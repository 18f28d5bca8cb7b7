import type { PlannedDate } from '../contract/submission.ts';
import { dayAt, plusDays, timeOf } from './days.ts';

/** The longest line of the format, in bytes. */
const LINE = 75;

/** Writes dates as an iCalendar file (RFC 5545): whole days, with a reminder on the day before. */
export function calendarOf(dates: readonly PlannedDate[], name: string, today: string): string {
  if (dates.length === 0) return '';
  const stamp = `${compact(today)}T000000Z`;
  const events = dates.flatMap(({ title, note, from, to }) => {
    const end = timeOf(to);
    if (timeOf(from) === undefined || end === undefined) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${compact(from)}-${identifier(`${name} ${title}`)}@connector-preflight`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // The end is the first day after.
      `DTEND;VALUE=DATE:${compact(dayAt(plusDays(end, 1)))}`,
      `SUMMARY:${escaped(`${title}: ${name}`)}`,
      `DESCRIPTION:${escaped(note)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:-P1D',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Connector Preflight//Submission//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Letters and digits that tell events of one day apart. */
function identifier(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .slice(0, 100) || 'event'
  );
}

/** Writes a text as a value: what ends a value or a line is escaped, other controls are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line where it has too many bytes. Never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let room = LINE;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      parts.push('');
      // A line that continues another begins with a space.
      room = LINE - 1;
    }
    parts[parts.length - 1] += character;
    room -= size;
  }
  return parts.join('\r\n ');
}
