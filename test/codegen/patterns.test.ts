import { expect, test } from 'vitest';
import { patterns, properties, storedAsRelationship } from '../../src/generated/cypher.ts';
import { generated } from './small-project.ts';

test('a path names what it leads to, and its relationship', () => {
  expect(patterns['Agency.people']).toEqual({
    kind: 'path',
    parent: 'agency',
    node: 'person',
    edge: 'position',
    text: '(«agency»:Agency)<-[«position»:HELD]-(«person»)',
    where: null,
    orderBy: null,
  });
});

test('a path has its condition and order apart, without their keywords', () => {
  expect(generated()).toContain(
    JSON.stringify({
      kind: 'path',
      parent: 'person',
      node: 'agency',
      edge: 'link',
      text: '(«person»:Person)-[«link»:HELD]->(«agency»)',
      where: "«agency».id <> 'agency: person'",
      orderBy: 'size(«link».claims) DESC, «agency».id',
    }),
  );
});

test('a type stored as a relationship is the edge, and starts from it', () => {
  expect(patterns['Person.positions']).toMatchObject({
    parent: 'person',
    node: null,
    edge: 'position',
  });
  expect(patterns['Position.person']).toMatchObject({
    parent: 'position',
    node: 'person',
    edge: null,
  });
  expect(storedAsRelationship).toEqual({
    Position: 'HELD',
    Mention: 'MENTIONS',
    Rendering: 'RENDERED_IN',
  });
});

test('several fields share a pattern, whose parent the header names', () => {
  expect(patterns['Position.claims']).toMatchObject({
    parent: 'link',
    node: 'claim',
    edge: null,
    text: '(«claim»:Claim)',
    where: '«claim».id IN «link».claims',
  });
  expect(patterns['LinkedReferentEdge.claims']).toEqual(patterns['Position.claims']);
});

test('another path starts where the first does', () => {
  expect(patterns['Person.quotes by DATE']).toMatchObject({
    parent: 'person',
    node: 'quote',
    text: '(«quote»:Quote {speaker: «person».id})',
  });
});

test('keys of maps, properties, functions and texts are no variables', () => {
  expect(patterns['Entity.neighbours']).toMatchObject({
    kind: 'statement',
    parent: 'entity',
    node: 'group',
    map: true,
  });
  expect(patterns['Entity.neighbours']).toHaveProperty(
    'text',
    expect.stringContaining(
      'RETURN {entity: «entity».id, relationship: «relationship», direction: «direction», count: «count»} AS «group»',
    ),
  );
  expect(patterns['PositionOrderField.TITLE']).toEqual({
    kind: 'expression',
    parent: 'position',
    text: '«position».sortTitle',
  });
});

test('an object can stand on its parent', () => {
  expect(patterns['Statistic.period']).toEqual({ kind: 'embedded', parent: 'statistic' });
});

test('the model is there to look up, with what may be absent', () => {
  expect(properties['HELD']).toEqual([
    { name: 'id', optional: false },
    { name: 'title', optional: true },
    { name: 'status', optional: false },
    { name: 'from', optional: true },
    { name: 'to', optional: true },
    { name: 'sortFrom', optional: false },
    { name: 'sortTitle', optional: false },
    { name: 'claims', optional: false },
  ]);
  expect(properties['Passage']).toContainEqual({ name: 'exact', optional: false });
});

test('what one of several nodes of a label lacks may be absent', () => {
  expect(properties['Referent']).toContainEqual({ name: 'id', optional: false });
  expect(properties['Referent']).toContainEqual({ name: 'name', optional: true });
  expect(properties['Referent']).toContainEqual({ name: 'sortDate', optional: true });
});
