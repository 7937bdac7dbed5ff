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
export { candidatesToStore, candidateTexts, type StoredCandidates } from './stored-candidates.ts';
export {
  positionKey,
  PROPOSAL_STATES,
  storedProposal,
  type ProposalState,
  type StoredProposal,
} from './stored-proposal.ts';
export {
  cutsOf,
  exportedDecision,
  exportedProposals,
  toExport,
  toStore,
  type ExportedDecision,
  type ExportedProposals,
} from './exported.ts';
export { itemOf, storedAnnotation } from './item.ts';
