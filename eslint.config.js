import js from '@eslint/js';
import ts from 'typescript-eslint';
import graphql from '@graphql-eslint/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import rooms from './eslint.rooms.ts';

const environment = 'Only src/config.ts reads the environment.';

export default ts.config(
  {
    ignores: [
      '**/dist/',
      'src/generated/',
      'examples/*/generated/',
      'test/query/differential/generated/',
      'explorer/src/api/generated/',
      'node_modules/',
      '.footnote/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { rooms },
    rules: {
      'rooms/walls': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Overflows the stack on types of graphql-js.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: environment },
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, message: environment })) },
      ],
    },
  },
  {
    files: [
      'src/config.ts',
      'test/**/*.ts',
      'bench/**/*.ts',
      'eval/**/*.ts',
      '*.config.ts',
      'explorer/*.config.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['explorer/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    rules: {
      // What a view does not draw in a way of its own, it draws like everything else.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Speaks to React's compiler, which does not compile this.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // What schema/ expands to.
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/relay-edge-types': [
        'error',
        // Positions, mentions and renderings are relationships with properties: edges lead to them, no id of ours does.
        { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false, withEdgeSuffix: true },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/unique-enum-value-names': 'off',
    },
  },
);
