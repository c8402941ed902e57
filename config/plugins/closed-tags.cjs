/**
 * webpack, for the weapp build: Taro has its templates made smaller by html-minifier, which takes the end of `<input>`
 * away, as HTML has none. WXML is no HTML: a tag that is not closed swallows what follows.
 */
const { readFile, writeFile } = require('node:fs/promises')
const { join } = require('node:path')

/** Each stands there twice, for an input with the focus and one without, and nobody here asks for any of them. */
const unasked =
  / (?:safe-password-[a-z-]+|password|auto-fill|cursor-color|always-embed|hold-keyboard|selection-start|selection-end|confirm-hold|bindnicknamereview|bindkeyboardheightchange)="[^"]*"/g
const open = /<input((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/g

module.exports = class ClosedTags {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('closed-tags', async ({ outputOptions }) => {
      const file = join(outputOptions.path, 'base.wxml')
      const text = await readFile(file, 'utf8')
      const closed = text.replace(open, (_, attributes) => `<input${attributes.replace(unasked, '')}/>`)
      if (closed !== text) await writeFile(file, closed)
    })
  }
}
