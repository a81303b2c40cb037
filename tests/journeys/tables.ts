// The journeys of the main job, as tables: say and see.

import type { Journey, Setting } from './journey.js';

const nothingLeaks = [/undefined|null\b|NaN|\[object/, /<script/i];

export const journeys = ({ referral, homeLeftOut, town, townMisspelt }: Setting): readonly Journey[] => [
  {
    name: 'a newcomer says hello, asks for help, and finds the open referrals',
    steps: [
      { say: 'hello', see: ['match R-204', 'Nothing here decides'] },
      { say: 'help', see: ['What you can say', 'why not H-310', 'compare 1 and 3', 'within 10 miles'] },
      { say: 'referrals', see: ['open referral', referral], notSee: nothingLeaks },
    ],
  },
  {
    name: 'a placement officer matches a referral, asks why, why not and what differs',
    steps: [
      {
        say: `match ${referral}`,
        see: [referral, /\d+ options/, /£[\d,]+ a week/, 'Who may decide', 'replay'],
        notSee: nothingLeaks,
      },
      {
        say: 'why 2',
        see: ['Why 2', 'Number 2 of', 'Total:', 'of 100', 'The rules in full', 'Children Act 1989'],
        notSee: nothingLeaks,
      },
      {
        say: `why not ${homeLeftOut}`,
        see: [`Why not ${homeLeftOut}`, 'not on the list', 'Not met'],
        notSee: nothingLeaks,
      },
      {
        say: 'compare 1 and 3',
        see: ['Compare 1 and 3', /no real difference|only what differs/i],
        notSee: nothingLeaks,
      },
      { say: 'compare 3 and 1', see: ['Compare 1 and 3'] },
    ],
  },
  {
    name: 'a list is narrowed, narrowed again, and made whole',
    steps: [
      { say: `match ${referral}`, see: [/\d+ options/] },
      { say: 'only in-house', see: [`${referral}, only in-house`] },
      { say: 'within 60 miles', see: ['only in-house, within 60 miles'] },
      { say: 'under £100 a week', see: ['only in-house, within 60 miles, under £100 a week', 'not under £100'] },
      { say: 'everything', see: [referral, /\d+ options/], notSee: ['not under £100', 'only in-house,'] },
      { say: 'everything', see: ['Nothing was narrowed'] },
    ],
  },
  {
    name: 'the next five options keep their numbers',
    steps: [
      { say: `match ${referral}`, see: ['numbers 1 to 5'] },
      { say: 'more', see: ['continued', /\b6\b/] },
      { say: 'list', see: ['numbers 1 to 5'] },
    ],
  },
  {
    name: 'a child described in words is shown as a form, and searched only when it is sent',
    steps: [
      {
        say: `match a 14 year old boy near ${town}, solo, within 10 miles, under £2,000 a week, by 3 December`,
        see: ['Is this right?', 'Nothing is searched until you do', '14', town, '2000', 'the only foster child'],
        notSee: ['Who may decide', 'a week ·'],
      },
      { send: { age1: '25' }, see: ['expected a whole number from 0 to 17'], notSee: ['Who may decide'] },
      {
        send: { age1: '14', withinMiles: '' },
        see: ['The child you described', 'under £2,000 a week', 'described, not on record'],
      },
      { say: 'why 1', see: ['Why 1', 'Total:'] },
    ],
  },
  {
    name: 'brothers and sisters are described as one question',
    steps: [
      {
        say: `match siblings aged 4, 7 and 9 near ${town}, emergency, with a dog allergy`,
        see: ['Child 3', 'Brothers and sisters?', 'dog allergy', 'emergency'],
      },
      { send: {}, see: ['Child 1: choose girl or boy', 'Child 3: choose girl or boy'] },
      {
        send: { sex1: 'female', sex2: 'male', sex3: 'female' },
        see: ['The children you described'],
        notSee: nothingLeaks,
      },
    ],
  },
  {
    name: 'a child in a police cell: a form in one line, searched for tonight',
    steps: [
      {
        say: 'pace 14 boy non-secure court Mon',
        see: [
          'Is this right?',
          '14',
          'PACE',
          'Did the police ask for secure',
          'Court was read as Monday',
          'needed today',
        ],
        notSee: ['Not used', 'Who may decide'],
      },
      {
        send: {},
        see: ['The child you described', 'Searched for: a bed in place of a police cell'],
        notSee: nothingLeaks,
      },
    ],
  },
  {
    name: 'a remand and respite are kinds of search of their own',
    steps: [
      { say: `remand, boy of 16, near ${town}`, see: ['Is this right?', 'a remand', 'needed today', town] },
      { send: {}, see: ['Searched for: a remand'], notSee: nothingLeaks },
      { say: 'respite for a girl of 9', see: ['Is this right?', "a carer's respite"], notSee: ['Not used'] },
      { send: {}, see: ["Searched for: a carer's respite"], notSee: nothingLeaks },
    ],
  },
  {
    name: 'a parent with their baby are searched for together, and adoption is told where it goes',
    steps: [
      {
        say: `match mum (16) and baby girl near ${town}`,
        see: ['Is this right?', 'Child 2', 'a parent with their child', 'A parent of 18 or over'],
        notSee: ['Brothers and sisters?', 'Who may decide'],
      },
      { send: {}, see: ['Searched for: a parent with their child'], notSee: nothingLeaks },
      {
        say: 'adoption for a baby girl',
        see: ['regional adoption agency', 'Nothing was searched'],
        notSee: ['Is this right?'],
      },
    ],
  },
  {
    name: 'a misspelt town is asked about, and words that mean nothing are read back',
    steps: [
      {
        say: `match a girl of 9 near ${townMisspelt} who likes fish`,
        see: [`Did you mean ${town}?`, 'Not used', 'fish'],
      },
      { say: 'no', see: ['Forgotten'] },
      { say: 'yes', see: ['no form waiting'] },
    ],
  },
  {
    name: 'what is not clear gets one question back and nothing is done',
    steps: [
      { say: 'why 2', see: ['Which referral'] },
      { say: `mach ${referral}`, see: ['nothing was done', `match ${referral}`], notSee: ['Who may decide'] },
      { say: referral, see: ['shall I match it'], notSee: ['Who may decide'] },
      { say: homeLeftOut, see: [`why not ${homeLeftOut}`] },
      { say: 'match', see: ['Which referral'] },
      { say: 'match R-999999', see: ['There is no open referral R-999999'] },
      { say: `match ${referral}`, see: [/\d+ options/] },
      { say: 'why', see: ['Why which option'] },
      { say: 'why 99999', see: [/.+/], notSee: nothingLeaks },
      { say: 'why 9999', see: ['There is no number 9999'] },
      { say: 'compare 1', see: ['Compare which two'] },
      { say: 'compare 1, 2 and 3', see: ['Two at a time'] },
      { say: 'compare 2 and 2', see: ['the same as itself'] },
      { say: 'under 10', see: ['within 10 miles', 'under £10 a week'] },
      { say: 'why not H-999999', see: ['There is no home H-999999'] },
      { say: 'vacancys', see: ['nothing was done', 'vacancies'] },
      { say: 'what is the weather', see: ['nothing was done'] },
    ],
  },
  {
    name: 'a manager asks who would go where, and what cannot be kept is left aside and said',
    steps: [
      {
        say: 'allocate',
        see: [
          /\d+ of \d+ children have a place|All \d+ children have a place/,
          'nothing is decided',
          'Who would go where',
        ],
        notSee: nothingLeaks,
      },
      { say: 'who goes where?', see: [`${referral}: H-`, 'How sure this is', 'Data', 'replay'], notSee: nothingLeaks },
      {
        say: `allocate with ${referral} at H-999999`,
        see: [`Left aside: ${referral} at H-999999`, 'there is no home H-999999', 'Who would go where'],
        notSee: nothingLeaks,
      },
      { say: 'allocate with the moon', see: ['nothing was done'], notSee: ['Who would go where'] },
      { say: `allocate ${referral}`, see: ['not done here', `match ${referral}`], notSee: ['Who would go where'] },
    ],
  },
  {
    name: 'what an option would cost the others who wait, and what would change the first place',
    steps: [
      { say: `match ${referral}`, see: [/costs the others|others:|other child/i], notSee: nothingLeaks },
      { say: 'costs', see: [`${referral}: what each option would cost the others`], notSee: nothingLeaks },
      {
        say: 'why 1',
        see: ['What this would cost the others who wait', 'What would change the first place', 'moves no option'],
        notSee: nothingLeaks,
      },
    ],
  },
  {
    name: 'the short boards',
    steps: [
      { say: 'vacancies', see: ['Vacancies on'], notSee: nothingLeaks },
      { say: 'rules', see: ['The rule book', 'Children Act 1989'], notSee: nothingLeaks },
    ],
  },
  {
    name: 'troublesome messages are answered and leave nothing behind',
    steps: [
      { say: 'x'.repeat(5_000), see: ['5,000 characters', 'the most is 2,000'], notSee: ['xxxx'] },
      { say: '', see: ['Nothing was typed'] },
      { say: '\u0000\u0007\u200b', see: ['Nothing was typed'] },
      { say: '\u{1F642}\u{1F642}', see: ['not understood'] },
      { say: '\u202eمن يستطيع رعاية طفل', see: ['not understood'] },
      {
        say: '<script>alert(1)</script> **bold** [x](javascript:1)',
        see: ['nothing was done'],
        notSee: ['<script', 'javascript:'],
      },
      { say: "'; DROP TABLE homes; --", see: ['nothing was done'], notSee: ['DROP'] },
      { say: `match ${referral}\u0000`, see: [/\d+ options/] },
    ],
  },
];
