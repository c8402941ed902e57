import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SassString, type Value } from 'sass'

const lucide = join(
  createRequire(join(process.cwd(), 'package.json')).resolve('lucide-static/package.json'),
  '../icons',
)

/** A lucide icon as a data URI for a CSS mask: no request, no font, and the colour is the text's own. */
function icon(name: string): string {
  const svg = readFileSync(join(lucide, `${name}.svg`), 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s*class="[^"]*"/, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()
  return `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`
}

/** Sass functions for `sassOptions.functions`. An unknown name fails the build. */
export const iconFunctions = {
  'lucide($name)': ([name]: Value[]) => new SassString(icon(name?.assertString('name').text ?? ''), { quotes: false }),
}
