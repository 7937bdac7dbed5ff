export { candidate, VERDICTS, type Candidate, type Identification } from './identification.ts';
export {
  admit,
  passagesOf,
  proposal,
  ProposalError,
  selectorsOf,
  type Proposal,
  type ProposalDraft,
  type ProposalKind,
} from './proposal.ts';
