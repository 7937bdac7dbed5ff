/** What sentences are made of. */
export const FIRST = ['Ada', 'Ben', 'Cleo', 'Dario', 'Elif', 'Femi', 'Gita', 'Hugo'] as const;
export const LAST = ['Example', 'Sample', 'Instance', 'Specimen', 'Model', 'Pattern'] as const;
export const UNITS = ['person', 'visa', 'case', 'permit', 'dollar', 'day'] as const;
export const MEASURES = [
  'visas issued',
  'applications received',
  'cases pending',
  'permits revoked',
  'appointments made',
  'days waited',
  'arrivals counted',
  'grants paid',
] as const;
export const REMARKS = [
  'we have never seen a year like it, and we will see another before long',
  'the figures are what they are, and nobody here has reason to doubt them',
  'it took longer than it should have, and the reasons are well known by now',
  'what was promised was done, whatever one may read about it elsewhere',
] as const;
export const OFFICES = ['Director', 'Deputy Director', 'Commissioner', 'Spokesperson'] as const;
