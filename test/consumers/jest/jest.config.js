module.exports = {
  testEnvironment: './fetchEnvironment.js',
  // The package is published as ES modules only, and Jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!react-frontier-checkout/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/emptyStyles.js' },
};
