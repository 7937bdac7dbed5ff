export { addUp, type Addend, type Sum, type SumRefusal } from './add-up.ts';
export { compareQuantities, type Comparison, type Quantity, type Verdict } from './compare.ts';
export { checkDerivation, type Derivation, type DerivationVerdict } from './derivation.ts';
export type { Figure } from './figure.ts';
