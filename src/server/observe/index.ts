export { observeRequests } from './observe-requests.ts';
export { recordOperation } from './record-operation.ts';
export { RequestReading } from './request-reading.ts';
export type { RequestRecord } from './request-record.ts';
