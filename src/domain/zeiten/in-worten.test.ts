import { describe, expect, it } from 'vitest';
import { zeitenInWorten } from './in-worten.ts';
import { parseZeiten } from './parse-zeiten.ts';
import { wochenplan } from './wochenplan.ts';

function read(text: string): Parameters<typeof wochenplan>[0] {
  const gelesen = parseZeiten(text);
  if (!gelesen.ok) throw new Error(`${text}: ${gelesen.satz}`);
  return gelesen.zeiten;
}

describe('zeitenInWorten', () => {
  it.each([
    ['Mo-Fr 09:00-12:00,14:00-17:00', ['Montag bis Freitag 9 bis 12 Uhr und 14 bis 17 Uhr']],
    ['Tu,Th 09:30-12:00', ['Dienstag und Donnerstag 9:30 bis 12 Uhr']],
    ['Mo-Su 08:00-17:00', ['täglich 8 bis 17 Uhr']],
    ['24/7', ['täglich rund um die Uhr']],
    ['off', ['geschlossen']],
    ['PH off', ['an Feiertagen geschlossen']],
    ['PH,SH off', ['an Feiertagen und in den Schulferien geschlossen']],
    ['Mo 09:00+', ['Montag ab 9 Uhr, Ende offen']],
    ['Mo 09:00-12:00+', ['Montag 9 bis mindestens 12 Uhr, Ende offen']],
    ['Fr,Sa 20:00-02:00', ['Freitag und Samstag 20 bis 2 Uhr am Folgetag']],
    ['"nach Vereinbarung"', ['nach Vereinbarung']],
    ['unknown', ['Zeiten nicht bekannt']],
    ['We[1] 15:00-17:00', ['jeden 1. Mittwoch im Monat 15 bis 17 Uhr']],
    ['Sa[1,3] 15:00-17:00', ['jeden 1. und 3. Samstag im Monat 15 bis 17 Uhr']],
    ['Fr[-1] 15:00-17:00', ['jeden letzten Freitag im Monat 15 bis 17 Uhr']],
    ['week 01-53/2 Tu 10:00-12:00', ['in ungeraden Kalenderwochen Dienstag 10 bis 12 Uhr']],
    ['week 02-52/2 Tu 10:00-12:00', ['in geraden Kalenderwochen Dienstag 10 bis 12 Uhr']],
    ['week 10-20 Tu 10:00-12:00', ['in den Kalenderwochen 10 bis 20 Dienstag 10 bis 12 Uhr']],
    ['2026 Oct 12-24 off', ['vom 12. bis 24. Oktober 2026 geschlossen']],
    ['2026 Dec 23-2027 Jan 06 off', ['vom 23. Dezember 2026 bis 6. Januar 2027 geschlossen']],
    ['Dec 24,31 off', ['am 24. Dezember und am 31. Dezember geschlossen']],
    ['Apr-Sep Mo 09:00-18:00', ['von April bis September Montag 9 bis 18 Uhr']],
    ['2026 Mo 09:00-18:00', ['im Jahr 2026 Montag 9 bis 18 Uhr']],
    ['SH Mo-Fr 10:00-14:00', ['in den Schulferien Montag bis Freitag 10 bis 14 Uhr']],
    ['Mo-We,Fr 10:00-14:00', ['Montag bis Mittwoch und Freitag 10 bis 14 Uhr']],
    ['Mo 10:00-12:00 open "nur Frauen"', ['Montag 10 bis 12 Uhr (nur Frauen)']],
    ['Mo 10:00-12:00 "nach Anmeldung"', ['Montag 10 bis 12 Uhr, nach Anmeldung']],
    ['Mo-Fr,PH 10:00-12:00', ['Montag bis Freitag 10 bis 12 Uhr', 'an Feiertagen 10 bis 12 Uhr']],
    [
      'Mo-Fr 09:00-12:00 || "nach Vereinbarung"',
      ['Montag bis Freitag 9 bis 12 Uhr', 'sonst nach Vereinbarung'],
    ],
    // The outcome is told, not the rules.
    [
      'Mo-Fr 09:00-12:00; We off; Th 14:00-16:00; PH off',
      [
        'Montag, Dienstag und Freitag 9 bis 12 Uhr',
        'Donnerstag 14 bis 16 Uhr',
        'Mittwoch geschlossen',
        'an Feiertagen geschlossen',
      ],
    ],
    [
      'Mo-Sa 14:00-20:00, Mo,We 10:00-12:00',
      [
        'Montag und Mittwoch 10 bis 12 Uhr und 14 bis 20 Uhr',
        'Dienstag und Donnerstag bis Samstag 14 bis 20 Uhr',
      ],
    ],
    [
      'We 09:00-12:00; We[1] 15:00-17:00',
      ['Mittwoch 9 bis 12 Uhr', 'jeden 1. Mittwoch im Monat stattdessen 15 bis 17 Uhr'],
    ],
    [
      'We 09:00-12:00, We[1] 15:00-17:00',
      ['Mittwoch 9 bis 12 Uhr', 'jeden 1. Mittwoch im Monat zusätzlich 15 bis 17 Uhr'],
    ],
  ])('says %s as %j', (text, zeilen) => {
    expect(zeitenInWorten(read(text))).toEqual(zeilen);
  });
});

describe('wochenplan', () => {
  it('lays out the regular week and tells the rest in words', () => {
    const plan = wochenplan(
      read('Mo,Tu 09:00-12:00,14:00-16:00+; Fr 20:00-02:00; We[1] 15:00-17:00; PH off'),
    );
    expect(plan.tage).toEqual([
      [
        { von: 540, bis: 720, offenesEnde: false },
        { von: 840, bis: 960, offenesEnde: true },
      ],
      [
        { von: 540, bis: 720, offenesEnde: false },
        { von: 840, bis: 960, offenesEnde: true },
      ],
      [],
      [],
      [{ von: 1200, bis: 1560, offenesEnde: false }],
      [],
      [],
    ]);
    expect(plan.zusaetze).toEqual([
      'jeden 1. Mittwoch im Monat 15 bis 17 Uhr',
      'an Feiertagen geschlossen',
    ]);
  });

  it('keeps a night from Sunday to Monday on the Sunday', () => {
    const { tage } = wochenplan(read('Su 22:00-06:00'));
    expect(tage.map((spannen) => spannen.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(tage[6]).toEqual([{ von: 1320, bis: 1800, offenesEnde: false }]);
  });

  it('ends a night at midnight where the next day has its own rule, as the syntax has it', () => {
    const { tage } = wochenplan(read('Fr 20:00-02:00; Sa 10:00-12:00'));
    expect(tage[4]).toEqual([{ von: 1200, bis: 1440, offenesEnde: false }]);
    expect(tage[5]).toEqual([{ von: 600, bis: 720, offenesEnde: false }]);
  });

  it('holds only certain times', () => {
    const plan = wochenplan(read('Mo 10:00-12:00 "nach Anmeldung" || "nach Vereinbarung"'));
    expect(plan.tage.flat()).toEqual([]);
    expect(plan.zusaetze).toEqual([
      'Montag 10 bis 12 Uhr, nach Anmeldung',
      'sonst nach Vereinbarung',
    ]);
  });
});
