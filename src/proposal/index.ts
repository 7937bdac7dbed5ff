export {
  admit,
  CONFIDENCE_BASES,
  proposal,
  ProposalError,
  selectorsOf,
  type ConfidenceBasis,
  type Proposal,
  type ProposalDraft,
  type ProposalKind,
} from './proposal.ts';
