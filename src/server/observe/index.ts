export { observeRequests } from './observe-requests.ts';
export { RequestReading, RequestRecord } from './request-record.ts';
