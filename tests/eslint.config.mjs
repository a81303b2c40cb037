import ts from 'typescript-eslint';

// Only the two promise rules: a floating promise in a bot is a lost answer. Everything else is Biome's.
export default [
  {
    files: ['{src,solver,bots,fixtures,tests}/**/*.ts'],
    languageOptions: { parser: ts.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
];
