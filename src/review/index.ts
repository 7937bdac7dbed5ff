export { ReviewError, type ReviewErrorCode } from './errors.ts';
export { annotate, type Addition } from './annotate.ts';
export { decide, MOST_PROPOSALS, type Choice, type Decided } from './decide.ts';
export { chooseCandidate, editProposal, type CandidateChoice, type Edit } from './edit-proposal.ts';
export { mergeEntities, unmergeEntities, type Merging } from './merge-entities.ts';
export { mutationsOn } from './mutations.ts';
export { storeProposals, type StoredRun } from './store-proposals.ts';
export { proposedBy, readProposals, readText, type TextOfDocument } from './stored-proposal.ts';
export type { ProposalState, StoredProposal } from '../proposal/index.ts';
