import type {
  Catalogue,
  Expression,
  Field,
  FilterField,
  Hop,
  LinkedField,
  Noun,
  Origin,
  Path,
  Read,
  Statement,
  Template,
} from '../catalogue/index.ts';

/** Catalogues for a day, by the catalogue and the parameter of the day. */
const known = new WeakMap<Catalogue, Map<string, Catalogue>>();

/**
 * The catalogue in which only those claims are found that may hold on a day, and only those links that one of them
 * states. Nothing else of planning and writing statements knows of days.
 * @param day the parameter as it stands in the text of statements: `$asOf0`
 */
export function asOf(catalogue: Catalogue, day: string): Catalogue {
  const ofCatalogue = known.get(catalogue) ?? new Map<string, Catalogue>();
  known.set(catalogue, ofCatalogue);
  const found = ofCatalogue.get(day) ?? new OfDay(catalogue, day).catalogue();
  ofCatalogue.set(day, found);
  return found;
}

class OfDay {
  readonly #catalogue: Catalogue;
  readonly #day: string;
  readonly #linkTypes: ReadonlySet<string>;

  constructor(catalogue: Catalogue, day: string) {
    this.#catalogue = catalogue;
    this.#day = day;
    this.#linkTypes = new Set(catalogue.validity.linkTypes);
  }

  catalogue(): Catalogue {
    const { fields, nouns } = this.#catalogue;
    return {
      ...this.#catalogue,
      fields: mapped(fields, (field) => this.#field(field)),
      nouns: mapped(nouns, (noun) => this.#noun(noun)),
    };
  }

  #field(field: Field): Field {
    switch (field.kind) {
      case 'embedded':
        return field;
      case 'scalar':
      case 'derived':
        return { ...field, read: this.#read(field.read) };
      case 'link':
      case 'list':
      case 'connection':
        return { ...field, origin: this.#origin(field) };
      default:
        return field satisfies never;
    }
  }

  #origin({ origin, type, kind }: LinkedField): Origin {
    const day = this.#day;
    // What names one claim leads to it, whenever it holds: it was found by what did hold.
    const isClaim = type === CLAIM && (kind !== 'link' || origin.kind === 'label');
    switch (origin.kind) {
      case 'label':
        return { ...origin, day, ...(isClaim ? { where: this.#ofClaim(ITEM, 0) } : {}) };
      case 'node':
        return { ...origin, day, where: this.#ofClaim(ITEM, 0) };
      case 'path':
        return { ...origin, path: this.#path(origin.asOf ?? origin.path, isClaim), day };
      case 'statement': {
        const { variants, asOf: own = origin.statement } = origin;
        const statement = this.#statement(own);
        if (variants === undefined) return { ...origin, statement, day };
        const others = variants.map((each) => ({
          ...each,
          statement: this.#statement(each.statement),
        }));
        return { ...origin, statement, variants: others, day };
      }
      default:
        return origin satisfies never;
    }
  }

  #noun(noun: Noun): Noun {
    if (noun.filter === null) return noun;
    return { ...noun, filter: mapped(noun.filter, (field) => this.#filterField(field)) };
  }

  #filterField(field: FilterField): FilterField {
    if (field.kind !== 'link' && field.kind !== 'links') return field;
    return { ...field, path: this.#path(field.path, field.noun === CLAIM) };
  }

  /** A path along links that hold; to claims, if they are its items, that hold. */
  #path(path: Path, toClaims: boolean): Path {
    const links: string[] = [];
    const chains = path.chains.map(({ start, hops }) => ({
      start,
      hops: hops.map((hop) => {
        if (!this.#isLink(hop)) return hop;
        const variable = hop.variable ?? `held${links.length}`;
        links.push(variable);
        return { ...hop, variable };
      }),
    }));
    const conditions = links.map((link, at) => this.#ofLink(link, at));
    if (toClaims && path.node !== null) conditions.push(this.#ofClaim(path.node, links.length));
    const where = path.where === null ? [] : [this.#filled(path.where)];
    return {
      ...path,
      chains,
      where: conjunction([...where, ...conditions]),
      order: path.order.map((key) => ({ ...key, text: this.#claimsOf(links, key.text) })),
    };
  }

  #isLink({ types }: Hop): boolean {
    return types.length > 0 && types.every((type) => this.#linkTypes.has(type));
  }

  #statement(statement: Statement): Statement {
    return { ...statement, text: this.#filled(statement.text) };
  }

  #read(read: Read): Read {
    return read.kind === 'property' ? read : this.#expression(read);
  }

  #expression(expression: Expression): Expression {
    const text = this.#claimsOf([expression.parent], this.#filled(expression.text));
    return { ...expression, text };
  }

  /** Reads of the claims behind links read those alone that hold. */
  #claimsOf(links: readonly string[], text: Template): Template {
    return text.flatMap((part, at): Template => {
      const before = at === 0 ? undefined : text[at - 1];
      const isOfLink =
        typeof before === 'object' && 'variable' in before && links.includes(before.variable);
      if (typeof part === 'object' && 'variable' in part && links.includes(part.variable)) {
        const next = text[at + 1];
        if (typeof next !== 'string' || !OF_CLAIMS.test(next)) return [part];
        const each = `claim${at}`;
        const claim = { variable: `of${at}` };
        return [
          ...['[', { variable: each }, ' IN ', part, '.claims WHERE EXISTS { MATCH (', claim],
          ...[
            ':Claim {id: ',
            { variable: each },
            '}) WHERE ',
            ...this.#ofClaim(claim.variable, at),
          ],
          '}]',
        ];
      }
      if (typeof part !== 'string' || !isOfLink) return [part];
      return [part.replace(OF_CLAIMS, '')];
    });
  }

  #ofClaim(claim: string, number: number): Template {
    return this.#condition(this.#catalogue.validity.claim, { claim }, number);
  }

  #ofLink(link: string, number: number): Template {
    return this.#condition(this.#catalogue.validity.link, { link }, number);
  }

  /** A condition on a variable; its other variables get names of their own, since they may stand beside equal ones. */
  #condition(
    condition: Template,
    given: Readonly<Record<string, string>>,
    number: number,
  ): Template {
    return this.#filled(condition).map((part) =>
      typeof part === 'object' && 'variable' in part
        ? { variable: given[part.variable] ?? `${part.variable}${number}` }
        : part,
    );
  }

  #filled(text: Template): Template {
    return text.map((part) =>
      typeof part === 'object' && 'parameter' in part && part.parameter === 'asOf'
        ? this.#day
        : part,
    );
  }
}

const CLAIM = 'Claim';

/** The variable of an item in a condition that is not part of a path. */
const ITEM = 'item';

const OF_CLAIMS = /^\.claims\b/;

function conjunction(conditions: readonly Template[]): Template | null {
  const [first, ...others] = conditions;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return conditions.flatMap((each, at) => [at === 0 ? '(' : ' AND (', ...each, ')']);
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
