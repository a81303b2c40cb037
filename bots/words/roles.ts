// Who may say yes, or must do a thing by a day, in words.

import type { Role } from '#src/services/index';

export const roleWords: Readonly<Record<Role, string>> = {
  'social-worker': "the child's social worker",
  'supervising-social-worker': "the carer's supervising social worker",
  'team-manager': 'the team manager',
  'service-manager': 'the service manager',
  'head-of-service': 'the head of service',
  'nominated-officer': 'the nominated officer',
  director: "the director of children's services",
  'fostering-manager': 'the fostering manager',
  'fostering-panel': 'the fostering panel and decision maker',
  'registered-manager': 'the registered manager',
  provider: 'the provider',
  commissioning: 'the commissioning team',
  'host-authority': 'the authority where the carer lives',
  'other-authority': 'the other authority with a child there',
  'responsible-authorities': 'each authority with a child there',
  'independent-reviewing-officer': 'the independent reviewing officer',
  'virtual-school': 'the virtual school head',
  health: 'the health team',
  legal: 'legal services',
  court: 'the court',
};

/** For the one line of an option, where there is no room for the whole name. */
export const shortRoleWords: Readonly<Record<Role, string>> = {
  ...roleWords,
  'supervising-social-worker': 'the supervising social worker',
  director: 'the director',
  'fostering-panel': 'the fostering panel',
  'host-authority': "the carer's own authority",
  'other-authority': 'the other authority',
  'responsible-authorities': 'the other authorities',
  'independent-reviewing-officer': 'the reviewing officer',
};
