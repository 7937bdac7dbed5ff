export type { Authority, Entry, Header, Role, Term } from './authority.ts';
export { AuthorityError, type AuthorityErrorCode } from './errors.ts';
export {
  addAuthority,
  addedAuthorities,
  availableAuthorities,
  readAuthorities,
  removeAuthority,
  stateOfAuthorities,
} from './library.ts';
