import type { Site } from '../plan/index.ts';

/** How a parameter gets its value from the arguments of the field that it stands for. */
export interface Parameter {
  readonly name: string;
  readonly site: Site;
  readonly value: (args: Readonly<Record<string, unknown>>) => unknown;
}

/**
 * Names variables and parameters in the order in which they are written, so that the same selection
 * gives the same text whatever it was called.
 */
export class Writer {
  readonly parameters: Parameter[] = [];
  #names = 0;

  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  parameter(site: Site, value: Parameter['value']): string {
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, site, value });
    return `$${name}`;
  }
}
