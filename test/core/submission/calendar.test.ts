import { describe, expect, it } from 'vitest';
import type { PlannedDate } from '../../../src/core/contract/submission.ts';
import { calendarOf } from '../../../src/core/submission/calendar.ts';

const date: PlannedDate = {
  title: 'Expect the answer',
  note: 'Within two weeks.',
  from: '2026-12-05',
  to: '2026-12-12',
};

const bytes = (line: string) => new TextEncoder().encode(line).length;

/** Undoes what readers of the format undo. */
const textOf = (calendar: string, name: string) =>
  new RegExp(`^${name}:(.*)$`, 'm')
    .exec(calendar.replaceAll('\r\n ', '').replaceAll('\r\n', '\n'))?.[1]
    ?.replaceAll('\\n', '\n')
    .replace(/\\([\\;,])/g, '$1');

describe('a calendar file', () => {
  it('has an event of whole days for each date, and ends on the day after', () => {
    const lines = calendarOf([date], 'Harbor Tides', '2026-11-28').split('\r\n');
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Connector Preflight//Submission//EN',
      'BEGIN:VEVENT',
      'UID:20261205-harbor-tides-expect-the-answer@connector-preflight',
      'DTSTAMP:20261128T000000Z',
      'DTSTART;VALUE=DATE:20261205',
      'DTEND;VALUE=DATE:20261213',
      'SUMMARY:Expect the answer: Harbor Tides',
      'DESCRIPTION:Within two weeks.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Expect the answer',
      'TRIGGER:-P1D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is empty without dates', () => {
    expect(calendarOf([], 'Harbor Tides', '2026-11-28')).toBe('');
  });

  it('escapes what would end a value or a line', () => {
    const name = 'A; B, C \\ D\r\nEND:VCALENDAR\u0007';
    const calendar = calendarOf([date], name, '2026-11-28');
    expect(calendar).toContain('A\\; B\\, C \\\\ D\\nEND:VCALENDAR');
    expect(calendar.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(textOf(calendar, 'SUMMARY')).toBe('Expect the answer: A; B, C \\ D\nEND:VCALENDAR');
  });

  it.each(['é', '日', '😀', 'a'])('folds lines after 75 bytes, never inside %s', (letter) => {
    const name = letter.repeat(200);
    const calendar = calendarOf([date], name, '2026-11-28');
    for (const line of calendar.split('\r\n')) {
      expect(bytes(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(textOf(calendar, 'SUMMARY')).toBe(`Expect the answer: ${name}`);
  });
});
