/**
 * webpack: writes the licences of all packages in the build beside it, or into it where it is served to browsers. What
 * WeChat uploads stays as small as it is.
 */
const { writeFile } = require('node:fs/promises')
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '../..')

/** Modules may hold others: those that were put together into one, and files behind loaders. */
function* filesIn(modules) {
  for (const one of modules) {
    const file = one.resource ?? one.rootModule?.resource
    if (typeof file === 'string') yield file
    if (one.modules) yield* filesIn(one.modules)
  }
}

module.exports = class Notices {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('notices', async ({ modules, outputOptions }) => {
      const { noticesOf } = await import('../notices.mjs')
      const { path } = outputOptions
      const file = process.env.TARO_ENV === 'weapp' ? `${path}-NOTICES.txt` : join(path, 'NOTICES.txt')
      await writeFile(file, noticesOf(filesIn(modules), root))
    })
  }
}
