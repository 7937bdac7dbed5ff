import type { Modality } from '../api/index.ts';
import { MODALITY_WORDS } from './words.ts';

/** Marks what is not simply asserted. */
export function ModalityTag({ modality }: { modality: Modality }) {
  if (modality === 'ASSERTED') return null;
  return <span className={`tag ${modality.toLowerCase()}`}>{MODALITY_WORDS[modality]}</span>;
}
