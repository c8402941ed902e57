/** Taro looks for this file by name; `.cjs` because the package is of type module. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
}
