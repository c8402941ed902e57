/**
 * webpack, for the weapp build, over the WXML that Taro writes for every program alike.
 *
 * What nobody here asks for is left out (unused-in-wxml.json, 22 KB of the main package, since each level has its own
 * copy); tests/lean-templates.test.ts fails where a source begins to. Names stay as they are, so the runtime's table fits.
 *
 * And Taro has its templates made smaller by html-minifier, which takes the end of `<input>` away, as HTML has none. WXML
 * is no HTML: a tag that is not closed swallows what follows.
 */
const { readFile, writeFile } = require('node:fs/promises')
const { join } = require('node:path')
const { tags, attributes } = require('./unused-in-wxml.json')

const template = '<template name='
const unasked = new RegExp(` (?:${attributes.join('|')})="[^"]*"`, 'g')
const openTag = /<[a-z-]+(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/g
const openInput = /^<input\b(.*[^/])>$/

const isUnused = (piece) => tags.some((tag) => piece.includes(`><${tag} `))
const lean = (tag) => tag.replace(unasked, '').replace(openInput, '<input$1/>')

const leaner = (wxml) =>
  wxml
    .split(template)
    .filter((piece) => !isUnused(piece))
    .join(template)
    .replace(openTag, lean)

module.exports = class LeanTemplates {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('lean-templates', async ({ outputOptions }) => {
      const file = join(outputOptions.path, 'base.wxml')
      const text = await readFile(file, 'utf8')
      const made = leaner(text)
      if (made !== text) await writeFile(file, made)
    })
  }
}
