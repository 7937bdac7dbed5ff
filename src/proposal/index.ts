export { candidate, VERDICTS, type Candidate, type Identification } from './identification.ts';
export {
  admit,
  fitsFormat,
  passagesOf,
  proposal,
  ProposalError,
  selectorsOf,
  type Proposal,
  type ProposalDraft,
  type ProposalKind,
} from './proposal.ts';
