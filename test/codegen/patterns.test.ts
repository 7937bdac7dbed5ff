import { expect, test } from 'vitest';
import { catalogueOf } from '../../codegen/emit/index.ts';
import { ownProject } from '../../codegen/files.ts';
import { smallProject } from './small-project.ts';

const { context, validity } = ownProject();
const { entries, stored } = context;
const patternOf = (name: string) => entries.get(name)?.pattern;

test('a path names what it leads to, and its relationship', () => {
  expect(patternOf('Agency.people')).toEqual({
    kind: 'path',
    parent: 'agency',
    atRoot: false,
    item: 'node',
    node: 'person',
    edge: 'position',
    chains: [
      {
        start: { variable: 'agency', labels: [['Agency']], properties: [] },
        hops: [
          {
            variable: 'position',
            types: ['HELD'],
            properties: [],
            direction: 'in',
            to: { variable: 'person', labels: [], properties: [] },
          },
        ],
      },
    ],
    where: null,
    order: [],
  });
});

test('a path has its condition and order apart, without their keywords', () => {
  expect(smallProject().context.entries.get('Person.offices')?.pattern).toMatchObject({
    where: [{ variable: 'agency' }, ".id <> 'agency: person'"],
    order: [
      { text: ['size(', { variable: 'link' }, '.claims)'], descending: true },
      { text: [{ variable: 'agency' }, '.id'], descending: false },
    ],
  });
});

test('a type stored as a relationship is the edge, and starts from it', () => {
  expect(patternOf('Person.positions')).toMatchObject({
    parent: 'person',
    item: 'edge',
    node: null,
    edge: 'position',
  });
  expect(patternOf('Position.person')).toMatchObject({
    parent: 'position',
    node: 'person',
    edge: null,
  });
  expect(Object.fromEntries(stored)).toEqual({
    Position: 'HELD',
    Mention: 'MENTIONS',
    Rendering: 'RENDERED_IN',
  });
});

test('several fields share a pattern, whose parent the header names', () => {
  expect(patternOf('Position.claims')).toMatchObject({
    parent: 'link',
    node: 'claim',
    edge: null,
    where: [{ variable: 'claim' }, '.id IN ', { variable: 'link' }, '.claims'],
  });
  expect(patternOf('LinkedReferentEdge.claims')).toEqual(patternOf('Position.claims'));
});

test('another path starts where the first does', () => {
  expect(patternOf('Person.quotes by DATE')).toMatchObject({
    parent: 'person',
    node: 'quote',
    chains: [
      {
        start: { properties: [{ name: 'speaker', value: [{ variable: 'person' }, '.id'] }] },
        hops: [],
      },
    ],
  });
});

test('keys of maps, properties, functions and texts are no variables', () => {
  expect(patternOf('Entity.neighbours')).toMatchObject({
    kind: 'statement',
    parent: 'entity',
    node: 'group',
    map: true,
  });
  expect(patternOf('Entity.neighbours')).toHaveProperty(
    'text',
    expect.arrayContaining([
      ' DESC RETURN {entity: ',
      { variable: 'entity' },
      '.id, relationship: ',
      '} AS ',
      { variable: 'group' },
    ]),
  );
  expect(patternOf('PositionOrderField.TITLE')).toEqual({
    kind: 'expression',
    parent: 'position',
    text: [{ variable: 'position' }, '.sortTitle'],
    property: 'sortTitle',
  });
});

test('an object can stand on its parent', () => {
  expect(patternOf('Statistic.period')).toEqual({ kind: 'embedded', parent: 'statistic' });
});

test('the model tells what may be absent', () => {
  const { relationships, labels } = context.model;
  expect([...(relationships.get('HELD') ?? [])]).toEqual([
    ['id', false],
    ['title', true],
    ['status', false],
    ['from', true],
    ['to', true],
    ['sortFrom', false],
    ['sortTitle', false],
    ['claims', false],
  ]);
  expect(labels.get('Passage')?.get('exact')).toBe(false);
});

test('what one of several nodes of a label lacks may be absent', () => {
  const referent = context.model.labels.get('Referent');
  expect(['id', 'name', 'sortDate'].map((name) => referent?.get(name))).toEqual([
    false,
    true,
    true,
  ]);
});

test('an argument that stays a parameter is no part of what plans depend on', () => {
  const { fields } = catalogueOf(context, validity);
  expect(fields['Query.path']).toMatchObject({
    origin: { statement: { literals: [] } },
    arguments: {
      maxHops: { role: 'value', key: null, range: { min: 1, max: 8 } },
      maxPaths: { role: 'limit', key: null, range: { min: 1, max: 10 } },
      from: { role: 'id', key: 'presence', range: null },
    },
  });
});

test('a filter knows the index that holds what it asks for in order', () => {
  const { nouns } = catalogueOf(context, validity);
  expect(nouns['Quote']?.filter?.['speaker']).toMatchObject({
    kind: 'link',
    noun: 'Speaker',
    back: { DATE: { label: 'Quote', property: 'speaker' } },
  });
  expect(nouns['Quote']?.filter?.['date']).toMatchObject({ sortKey: 'sortDate', seek: 'sortDate' });
});
