/**
 * webpack, for the weapp build: what is data and was laid out for whoever reads the source weighs as little as it can in the
 * main package, where every byte has its place.
 */
const { readFile, writeFile } = require('node:fs/promises')
const { join } = require('node:path')

const files = ['theme.json', 'sitemap.json']

module.exports = class CloseJson {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('close-json', async ({ outputOptions }) => {
      for (const name of files) {
        const file = join(outputOptions.path, name)
        const text = await readFile(file, 'utf8')
        const made = JSON.stringify(JSON.parse(text))
        if (made !== text) await writeFile(file, made)
      }
    })
  }
}
