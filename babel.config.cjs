/** Taro looks for this file by name; `.cjs` because the package is of type module. */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // The oldest engines a WeChat with the privacy check of app.config.ts (base library 2.32.3) runs on.
        targets: { ios: '12.2', chrome: '78' },
      },
    ],
  ],
  overrides: [{ test: /[\\/]core[\\/]contracts[\\/]/, plugins: ['./config/plugins/light-contracts.cjs'] }],
}
