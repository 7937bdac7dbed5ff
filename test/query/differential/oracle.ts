import {
  defaultFieldResolver,
  executeSync,
  getNamedType,
  isLeafType,
  isObjectType,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { z } from 'zod';
import { labelOf, typeOfId } from '../../../src/model/index.ts';
import { schema, type Engine } from '../../../src/query/index.ts';
import { storedAsOf } from './as-of.ts';
import type { Operation } from './operation.ts';
import { Ambiguous } from './paths.ts';
import { Rankings, Unranked } from './ranking.ts';
import { Missing, resolversOver } from './resolvers.ts';
import type { Stored } from './stored.ts';

type Field = GraphQLFieldResolver<unknown, unknown>;

const resolver = z.custom<Field>((value) => typeof value === 'function');
const tables = z.record(z.string(), z.record(z.string(), resolver));
const day = z.object({ asOf: z.string().nullish() }).transform(({ asOf }) => asOf ?? '');
const identified = z.object({ id: z.string() });

/** graphql-js with naive resolvers over everything that a graph stores. */
export class Oracle {
  readonly #stored: Stored;
  /** For each day that was asked about; '' without a day. */
  readonly #resolvers = new Map<string, z.infer<typeof tables>>();

  readonly #rankings = new Rankings();

  constructor(stored: Stored) {
    this.#stored = stored;
  }

  /** Null where several answers are right. What searches score by is asked of the engine. */
  async answer(operation: Operation, engine: Engine): Promise<ExecutionResult | null> {
    for (;;) {
      const answer = this.#execute(operation);
      if (!Array.isArray(answer)) return answer;
      for (const search of answer) await this.#rankings.ask(engine, search);
    }
  }

  /** What an operation is told that reads nothing of the graph. */
  answerAtOnce(operation: Operation): ExecutionResult {
    const answer = this.#execute(operation);
    return Array.isArray(answer) ? {} : (answer ?? {});
  }

  #resolversFor(day: string): z.infer<typeof tables> {
    const stored = this.#stored;
    const known = this.#resolvers.get(day);
    if (known !== undefined) return known;
    const made = tables.parse(
      resolversOver(day === '' ? stored : storedAsOf(stored, day), (args) =>
        this.#rankings.of(args, day),
      ),
    );
    this.#resolvers.set(day, made);
    return made;
  }

  /** Null where several answers are right; or the searches whose scores must be known first. */
  #execute({ document, variables }: Operation): ExecutionResult | Unranked[] | null {
    const ambiguous: Ambiguous[] = [];
    const unranked: Unranked[] = [];
    /** By the response keys of root fields. */
    const days = new Map<string | number, string>();
    const result = executeSync({
      schema,
      document,
      variableValues: variables,
      // graphql-js tells a query's root from nothing by its being an object.
      rootValue: {},
      fieldResolver: (source, args, context, info) => {
        const root = rootOf(info.path);
        if (info.path.prev === undefined) days.set(root, day.parse(args));
        const resolvers = this.#resolversFor(days.get(root) ?? '');
        const own = resolvers[info.parentType.name]?.[info.fieldName];
        try {
          return (own ?? defaultFieldResolver)(source, args, context, info);
        } catch (thrown) {
          if (thrown instanceof Missing) return null;
          if (thrown instanceof Ambiguous) ambiguous.push(thrown);
          if (thrown instanceof Unranked) unranked.push(thrown);
          throw thrown;
        }
      },
      typeResolver: (value) => {
        const type = typeOfId(identified.parse(value).id);
        return type && labelOf(type);
      },
    });
    if (unranked.length > 0) return unranked;
    return ambiguous.length > 0 ? null : result;
  }

  /** Whether there is a resolver for a field, or graphql-js's own does. */
  answers(type: string, field: string): boolean {
    if (type.endsWith('Connection') || type.endsWith('Edge')) return true;
    const found = schema.getType(type);
    if (!isObjectType(found)) return true;
    const leaf = isLeafType(getNamedType(found.getFields()[field]?.type));
    return type === 'PageInfo' || leaf || this.#resolversFor('')[type]?.[field] !== undefined;
  }
}

function rootOf({ key, prev }: GraphQLResolveInfo['path']): string | number {
  return prev === undefined ? key : rootOf(prev);
}
