// Searches with a path of their own.

import { shelf } from '../../shelf.js';
import { bedForRegime } from './bed-for-regime.js';
import { familyCentreOnlyForParentAndChild } from './family-centre-only-for-parent-and-child.js';
import { longTermMatchApproval } from './long-term-match.gates.js';
import { longTermMatch } from './long-term-match.js';
import { paceRecord, paceSecure } from './pace.gates.js';
import { pace } from './pace.js';
import { parentAndChildPlan } from './parent-and-child.gates.js';
import { parentAndChild } from './parent-and-child.js';
import { remandDesignation, remandPlan } from './remand.gates.js';
import { remand } from './remand.js';
import { respite } from './respite.js';
import { roomForParentAndChild } from './room-for-parent-and-child.js';
import { fullRegulations } from './short-breaks.gates.js';
import { shortBreaks } from './short-breaks.js';
import { uascSafeguards } from './unaccompanied.gates.js';
import { unaccompanied } from './unaccompanied.js';

export const regimes = shelf({
  at: 'law/regimes',
  rules: [
    familyCentreOnlyForParentAndChild,
    parentAndChild,
    roomForParentAndChild,
    bedForRegime,
    shortBreaks,
    respite,
    remand,
    pace,
    longTermMatch,
    unaccompanied,
  ],
  gates: [
    parentAndChildPlan,
    fullRegulations,
    remandPlan,
    remandDesignation,
    paceRecord,
    paceSecure,
    longTermMatchApproval,
    uascSafeguards,
  ],
});
