import { isEnumType } from 'graphql';
import { complaint } from '../cypher/index.ts';
import type { Ground } from './ground.ts';
import { placeOf } from './schema-place.ts';

/** Every value that can be ordered by has an expression for its key. */
export function checkOrderings({ schema, entries }: Ground): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('OrderField'))
    .flatMap((order) =>
      order.getValues().flatMap((value) => {
        const name = `${order.name}.${value.name}`;
        if (entries.get(name)?.pattern.kind === 'expression') return [];
        return [
          complaint(
            placeOf(value),
            `${name} has no expression: write one in cypher/ under "// ${name}".`,
          ),
        ];
      }),
    );
}
