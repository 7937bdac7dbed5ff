export { catalogueOf } from './catalogue.ts';
export { printCatalogue } from './print-catalogue.ts';
export { printStatements } from './print-statements.ts';
