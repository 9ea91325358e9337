module.exports = {
  testEnvironment: './fetchEnvironment.cjs',
  testTimeout: 30_000,
  // The package is published as ES modules only, and Jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!react-frontier-checkout/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/emptyStyles.cjs' },
};
