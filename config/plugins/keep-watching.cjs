/**
 * webpack: builds again whenever a source changes, instead of ending after the first build, and tells the process that
 * started it: `{ began: true }`, then `{ built: true }`, or `{ faults: string[] }` when nothing was written. Ends with it.
 * Taro's own watch mode is left aside: on the web it starts a server of its own, and it builds another program than a
 * release does.
 */
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '../..')

module.exports = (chain) => {
  // It ends the process when a build fails.
  chain.plugins.delete('webpackbar')
  chain.plugin('keepWatching').use(KeepWatching)
  // So that only the very first start takes as long as a whole build.
  chain.cache({
    type: 'filesystem',
    cacheDirectory: join(root, '.cache/watch'),
    name: process.env.XINLIN_H5 ?? process.env.TARO_ENV,
    version: process.env.XINLIN_CLOUD_ENV ?? '',
    buildDependencies: { config: [join(root, 'config/index.ts'), join(root, 'babel.config.cjs'), __filename] },
  })
}

class KeepWatching {
  apply(compiler) {
    const tell = (news) => process.send?.(news)
    // Taro's own word at the end of a build, which ends the process when it failed.
    compiler.hooks.done.intercept({ register: (tap) => (tap.name === 'taroDone' ? { ...tap, fn() {} } : tap) })
    compiler.hooks.watchRun.tap('keepWatching', () => tell({ began: true }))
    compiler.run = () =>
      compiler.watch({ aggregateTimeout: 50 }, (error, stats) => {
        if (error) return tell({ faults: [String(error)] })
        const { errors } = stats.toJson({ all: false, errors: true })
        const faults = errors.map(({ moduleName, message }) => `${moduleName ?? ''}\n${message}`.trim())
        tell(faults.length > 0 ? { faults } : { built: true })
      })
    process.once('disconnect', () => process.exit(0))
  }
}
