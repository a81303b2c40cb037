// Contact, living with a parent, and who may know where the child lives.

import { shelf } from '../../../shelf.js';
import { notices } from './address-withheld.gates.js';
import { addressWithheld } from './address-withheld.js';
import { contactOrders } from './contact-orders.js';
import { placementWithParentsApproval, placementWithParentsAtOnce } from './placement-with-parents.gates.js';
import { placementWithParents } from './placement-with-parents.js';

export const family = shelf({
  at: 'law/before/family',
  rules: [contactOrders, placementWithParents, addressWithheld],
  gates: [placementWithParentsApproval, placementWithParentsAtOnce, notices],
});
