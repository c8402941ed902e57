/**
 * PostCSS: `lucide(phone)` becomes that icon as a data URI, to be used as a mask. No request, no icon font, and the
 * colour is the text's own. A name that lucide does not have fails the build.
 */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const icons = join(require.resolve('lucide-static/package.json'), '../icons')

function dataUri(name) {
  const svg = readFileSync(join(icons, `${name}.svg`), 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s*class="[^"]*"/, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()
  return `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`
}

const plugin = () => ({
  postcssPlugin: 'lucide-icons',
  Declaration(declaration) {
    if (!declaration.value.includes('lucide(')) return
    declaration.value = declaration.value.replace(/lucide\("?([\w-]+)"?\)/g, (_, name) => dataUri(name))
  },
})
plugin.postcss = true

module.exports = plugin
