import type { NodeType } from '../../src/model/index.ts';

/** How many nodes of each kind the graph has, and which ones are exceptional. */
export interface Shape {
  readonly seed: number;
  readonly statistics: number;
  readonly quotes: number;
  readonly people: number;
  readonly documents: number;
  readonly programs: number;
  readonly agencies: number;
  /** Said a quarter of all quotes. */
  readonly busyPerson: string;
  /** Said 50. */
  readonly quietPerson: string;
  /** Reported a quarter of all statistics. */
  readonly busyAgency: string;
  /** More statistics and quotes are about it than about any other. */
  readonly busyProgram: string;
  /** Neither large nor small, with ten programs. */
  readonly middleAgency: string;
  /** One of few figures. */
  readonly middleProgram: string;
  /** Half a percent of the statistics are above it. */
  readonly highValue: string;
}

export const BUSY = 0;
export const QUIET = 1;

/** The quantities are spread evenly over this many orders of magnitude. */
export const MAGNITUDES = 8;

/** @param size how many statistics there are, and as many quotes; at least 1,000. */
export function shapeOf(size: number, seed: number): Shape {
  const agencies = Math.max(5, Math.round(size / 1000));
  return {
    seed,
    statistics: size,
    quotes: size,
    people: Math.max(100, Math.round(size / 10)),
    documents: Math.max(100, Math.round(size / 10)),
    programs: agencies * 10,
    agencies,
    busyPerson: idOf('person', BUSY),
    quietPerson: idOf('person', QUIET),
    busyAgency: idOf('agency', BUSY),
    busyProgram: idOf('program', BUSY),
    middleAgency: idOf('agency', Math.floor(agencies / 2)),
    middleProgram: idOf('program', Math.floor((agencies * 10) / 2)),
    highValue: String(Math.round(10 ** (MAGNITUDES * 0.995))),
  };
}

/** Ids whose order as text is that of their numbers. */
export function idOf(type: NodeType, number: number): string {
  return `${type}:${String(number).padStart(7, '0')}`;
}
