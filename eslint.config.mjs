import tseslint from 'typescript-eslint'

const clock = [
  { object: 'Date', property: 'now', message: 'The same input gives the same bytes: no clock.' },
  { object: 'performance', property: 'now', message: 'The same input gives the same bytes: no clock.' },
  {
    object: 'Math',
    property: 'random',
    message: 'The same input gives the same bytes: take a seed and write it down.',
  },
]
const today = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
  message: 'The same input gives the same bytes: no clock.',
}
const localTime = {
  selector:
    'CallExpression[callee.property.name=/^(get|set)(Date|Day|FullYear|Hours|Minutes|Month)$|^toLocale(Date|Time)String$/]',
  message: 'Days pass through no time zone: use src/util/day.ts or the UTC methods.',
}
const platform = ['process', 'Buffer', 'global', 'window', 'document', 'fetch', 'XMLHttpRequest', 'console'].map(
  name => ({ name, message: 'The core runs everywhere and touches nothing outside.' }),
)

export default tseslint.config(
  { ignores: ['dist/', 'report/', 'coverage/', 'docs/', 'test/hosts/work/', 'examples/framework/'] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers and words go into messages as they are; `never` is what is left when a caller gets past the types.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // With noUncheckedIndexedAccess an index that a loop has proved still needs its `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Text is spread by code point to count or scan it, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Sees an enum in every `keyof Row`; there are none here.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Tables and columns are interfaces; which class stands behind one is nobody's business.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Callers without TypeScript exist: a check the types call needless is how a wrong argument gets its message.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A type parameter used once may be what a caller writes down: `plain<string>('id')`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-properties': ['error', ...clock],
      'no-restricted-syntax': ['error', today, localTime],
    },
  },
  {
    // Whatever a browser page, a worker or a notebook may load. src/node.ts and src/render.ts are for Node.
    files: ['src/**'],
    ignores: ['src/node.ts', 'src/node/**', 'src/render.ts', 'src/render/**'],
    rules: {
      'no-restricted-globals': ['error', ...platform],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'Only node and render.' }] }],
    },
  },
  {
    // A page's own entry may ask for the page.
    files: ['src/dom/**'],
    rules: { 'no-restricted-globals': ['error', ...platform.filter(({ name }) => name !== 'document')] },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
)
