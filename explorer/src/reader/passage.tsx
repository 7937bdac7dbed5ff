import { Navigate, useParams } from '@tanstack/react-router';
import { PassageByIdDocument, useAsk } from '../api/index.ts';
import { idOf, passageAddress } from '../facts/address.ts';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Missing } from '../ui/missing.tsx';

/** `/passages/<key>`: leads to the passage in its document. */
export function PassagePage() {
  const { key } = useParams({ from: '/passages/$key' });
  const id = idOf('passages', key);
  const { data, error } = useAsk(PassageByIdDocument, { id });
  if (error && !data) return <Failure error={error} />;
  if (!data) return <Loading what="the passage" />;
  if (data.node?.__typename !== 'Passage') return <Missing what="passage" id={id} />;
  return <Navigate {...passageAddress(data.node)} replace />;
}
