// Replies as the conversation would give them: for looking at, and for tests of how they are drawn.

import type { Item, Reply } from '#bots/replies/reply';

const option = (number: string, head: string, line: string, details: readonly string[], muted = false): Item => ({
  number,
  head,
  line,
  details,
  muted,
  actions: [
    { label: `Why ${number}`, says: `why ${number}` },
    ...(number === '1' ? [] : [{ label: `Compare with 1`, says: `compare 1 and ${number}` }]),
  ],
});

/** Five options, what was assumed, and what comes next: the answer a newcomer sees first. */
export const matchReply: Reply = {
  summary: 'Five options for the referral you asked about, of 23 that are possible.',
  blocks: [
    { kind: 'heading', text: 'R-204: five options of 23' },
    {
      kind: 'text',
      text: 'Girl, 14 · needed by Friday 27 November 2026 · near Trowbridge · school kept if possible',
      tone: 'quiet',
    },
    { kind: 'text', text: 'One question would change this list: may she share a bedroom?', tone: 'warning' },
    {
      kind: 'list',
      title: 'Meets every essential',
      items: [
        option(
          '1',
          'H-310 · connected person: aunt · Melksham',
          '4.8 miles · school kept · £412 a week · 84.50 points',
          [
            'First because family comes first among homes that meet the essentials (Children Act 1989, s22C(7)(a)).',
            'Needs approval as a temporary foster carer before she moves (reg 24): the nominated officer, today if urgent.',
            'Weakest on: no training yet in managing self-harm.',
            'Facts last confirmed 12 November 2026 by the supervising social worker.',
          ],
        ),
        option('2', 'H-127 · in-house foster · Trowbridge', '1.2 miles · school kept · £654 a week · 88.25 points', [
          'Approved for 2, aged 5 to 17; one place free now.',
          'Weakest on: a dog in the house, and she is wary of dogs. Ask her.',
        ]),
        option('3', 'H-088 · in-house foster · Westbury', '6.1 miles · school kept · £654 a week · 85.00 points', [
          'No real difference from option 2.',
        ]),
        option('4', 'H-402 · IFA: Larkrise Fostering · Frome', '8.0 miles · 35 minutes to school · £1,104 a week', [
          'An offer dated 19 November 2026, open until 26 November.',
        ]),
        option(
          '5',
          "H-519 · children's home: Beacon Lodge · Chippenham",
          '12.4 miles · change of school likely · £5,230 a week',
          ['A matching conversation with the home is needed before this can be confirmed.'],
          true,
        ),
      ],
    },
    {
      kind: 'actions',
      actions: [
        { label: 'More', says: 'more', style: 'primary' },
        { label: 'Only in-house', says: 'only in-house' },
        { label: 'Within 10 miles', says: 'within 10 miles' },
        { label: 'Compare 1 and 2', says: 'compare 1 and 2' },
      ],
    },
    {
      kind: 'more',
      label: 'What was assumed, and what was not looked at',
      blocks: [
        { kind: 'text', text: 'Not looked at: providers that have not made an offer (14 to ask).' },
        {
          kind: 'facts',
          facts: [
            { name: 'Rule book', value: '2026-11 (36 rules in force)' },
            { name: 'Policy', value: 'synthshire-2026-1: child 40, stability 25, locality 25, cost 10' },
            { name: 'Replay', value: 'a81f3c0d' },
          ],
        },
      ],
    },
  ],
};

/** A child described in words, echoed as a form to confirm before it is used. */
export const formReply: Reply = {
  summary: 'Please check what was understood before it is used.',
  blocks: [
    { kind: 'text', text: 'This is what was understood. Change what is wrong, then search.' },
    {
      kind: 'form',
      title: 'A search in words',
      submits: 'search',
      submitLabel: 'Search with this',
      fields: [
        { id: 'age', label: 'Age in years', value: '14', kind: 'number', required: true },
        {
          id: 'sex',
          label: 'Sex',
          value: 'male',
          kind: 'choice',
          choices: [
            { value: 'male', label: 'Boy' },
            { value: 'female', label: 'Girl' },
          ],
        },
        { id: 'near', label: 'Near', value: 'Trowbridge', kind: 'text' },
        { id: 'by', label: 'Needed by', value: '2026-11-27', kind: 'date' },
        { id: 'limit', label: 'Weekly cost under, in pounds', value: 'about 2,000', kind: 'number' },
      ],
    },
    { kind: 'actions', actions: [{ label: 'Start again', says: 'help' }] },
  ],
};

export const vacanciesReply: Reply = {
  summary: 'Vacancies by type of home.',
  blocks: [
    { kind: 'heading', text: 'Vacancies as at 20 November 2026' },
    {
      kind: 'table',
      head: ['Type', 'Homes', 'Places', 'Filled', 'On hold', 'For one', 'For two', 'For three siblings'],
      rows: [
        ['In-house foster', '212', '371', '329', '6', '31', '12', '3'],
        ['Independent fostering agency', '148', '260', '241', '0', '15', '6', '1'],
        ["In-house children's home", '5', '18', '16', '1', '1', '0', '0'],
      ],
    },
  ],
};

export const compareReply: Reply = {
  summary: 'What differs between two options.',
  blocks: [
    { kind: 'heading', text: '2 rather than 3, because' },
    {
      kind: 'table',
      head: ['What differs', '2: H-127', '3: H-088'],
      rows: [
        ['Straight-line miles', '1.2', '6.1'],
        ['Pets', 'a dog: ask her', 'none'],
      ],
    },
  ],
};

export const plainReply = (words: string): Reply => ({
  summary: 'One question back.',
  blocks: [
    { kind: 'text', text: `"${words}" was not understood. Did you mean one of these?` },
    {
      kind: 'actions',
      actions: [
        { label: 'match R-204', says: 'match R-204' },
        { label: 'help', says: 'help' },
      ],
    },
  ],
});

/** Names that try to be something else: markup, markdown, and text that runs the other way. */
export const nastyName = '<img src=x onerror=alert(1)> **Bold** [link](http://evil.example) \u202etxet gnorw עברית';
export const nastyReply: Reply = {
  summary: nastyName,
  blocks: [
    { kind: 'heading', text: nastyName },
    { kind: 'text', text: nastyName },
    { kind: 'facts', facts: [{ name: nastyName, value: nastyName }] },
    {
      kind: 'list',
      title: nastyName,
      items: [
        {
          number: '1',
          head: nastyName,
          line: nastyName,
          details: [nastyName],
          muted: false,
          actions: [{ label: nastyName, says: nastyName }],
        },
      ],
    },
    { kind: 'table', title: nastyName, head: [nastyName, 'b'], rows: [[nastyName, '2.4 miles']] },
    {
      kind: 'form',
      title: nastyName,
      submits: 'search',
      submitLabel: nastyName,
      fields: [{ id: 'near', label: nastyName, value: nastyName, kind: 'text', required: true }],
    },
    { kind: 'more', label: nastyName, blocks: [{ kind: 'text', text: nastyName }] },
  ],
};
