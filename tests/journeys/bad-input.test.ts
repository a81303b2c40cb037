// Messages and forms that no person should send: a clear answer, nothing done, nothing repeated, and never a throw.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { twinHomes } from '#fixtures/trouble/index';
import { type Doors, openDoors } from './doors.js';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(twinHomes(), 'bad input');
});
afterAll(() => doors.store.close());

describe('a message', () => {
  it.each<[string, string, RegExp]>([
    ['of 5,000 characters', 'why '.repeat(1250), /5,000 characters; the most is 2,000/],
    ['of 5,000 characters after a command', `match R-1 ${'please '.repeat(713)}`, /the most is 2,000/],
    ['of emoji only', '\u{1F3E0}\u{1F9D2}', /not understood/],
    ['from right to left', '\u202eمطابقة طفل', /not understood/],
    ['of NUL only', '\u0000\u0000', /Nothing was typed/],
    ['that ends in SQL', "match R-1'; drop table home;--", /not understood/],
    ['with a script for a reference', 'match <script>alert(1)</script>', /Which referral|nothing was done/],
    ['with a reference in other digits', 'match R-٢٠٤', /Which referral|nothing was done|no open referral/],
    ['with a number beyond counting', 'why 99999999999999999999', /which|There is no number|nothing was done/i],
    ['with a number below one', 'why -1', /which|There is no number|nothing was done/i],
    ['that divides', 'compare 1/0 and NaN', /No list has been asked for|Compare which two|nothing was done/],
    ['of markdown', '[match R-1](javascript:alert(1))', /nothing was done|shall I match/],
    ['with half a surrogate pair', 'match R-1 \ud83d', /./],
  ])('%s is answered and not repeated', async (_, words, answer) => {
    const screen = await doors.say(words);
    expect(screen).toMatch(answer);
    expect(screen).not.toMatch(/<script|javascript:|drop table|alert|why why why|please please/i);
  });

  it.each([
    ['many spaces', `   match${' '.repeat(900)}R-1   `],
    ['new lines', 'match\r\n\r\nR-1\n'],
    ['a tab, a NUL and a zero-width space', 'match\tR-1\u0000\u200b'],
    ['capitals and a full stop', 'MATCH r-1.'],
  ])('with %s is still understood', async (_, words) => {
    expect(await doors.say(words)).toContain('2 options');
  });

  it('about more children than a form holds is told so', async () => {
    const ten = 'match siblings aged 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10 near Trowbridge';
    expect(await doors.say(ten)).toContain('only the first 8 are on the form');
    expect(await doors.say(ten.replace(', 8, 9 and 10', ' and 8'))).not.toContain('only the first');
  });

  it('that asks for a table to be dropped leaves the table', async () => {
    expect(await doors.say('match R-1')).toContain('2 options');
  });
});

describe('a form', () => {
  const good = {
    age1: '11',
    sex1: 'female',
    place: 'Trowbridge',
    nearness: 'near',
    onlyInHouse: 'no',
    solo: 'no',
    urgency: 'planned',
    neededBy: '2026-11-27',
  };
  const manyChildren = Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [
      [`age${i + 1}`, '9'],
      [`sex${i + 1}`, 'male'],
    ]).flat(),
  );

  it('that is right is searched', async () => {
    expect(await doors.send(good)).toContain('The child you described');
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an age of 999', { age1: '999' }, /Age of child 1: expected a whole number from 0 to 17/],
    ['an age below nought', { age1: '-1' }, /Age of child 1/],
    ['an age in words', { age1: '<b>ten</b>' }, /Age of child 1/],
    ['half an age', { age1: '9.5' }, /Age of child 1/],
    ['money below nought', { underPounds: '£-5' }, /Pounds a week: expected an amount/],
    ['no money at all', { underPounds: '0' }, /Pounds a week/],
    ['miles without end', { withinMiles: '1e999' }, /Miles: expected a number/],
    ['a day that is in no calendar', { neededBy: '31/02/2026' }, /Needed by: expected a day/],
    ['a day that has gone', { neededBy: '2020-01-01' }, /Needed by: .* not before today/],
    ['a place nobody knows', { place: '<script>alert(1)</script>' }, /not a town or village/],
    ['a choice that was not offered', { solo: '__proto__', urgency: 'constructor' }, /Solo: choose one/],
    ['needs nobody listed', { access: 'wings', animals: 'dragon fear', health: '\u0000' }, /Access needs: expected/],
    ['fifty children', { ...manyChildren, together: 'prefer' }, /from 1 to 8 children/],
    ['nothing in it', Object.fromEntries(Object.keys(good).map((id) => [id, ''])), /Age of child 1/],
    ['5,000 characters in a field', { place: 'x'.repeat(5000) }, /not a town or village/],
  ])('with %s is given back with what was expected', async (_, change, problem) => {
    const screen = await doors.send({ ...good, ...change });
    expect(screen).toMatch(problem);
    expect(screen).not.toContain('Who may decide');
  });
});
