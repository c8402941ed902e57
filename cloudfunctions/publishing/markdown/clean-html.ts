import { Marked, type Token } from 'marked'
import sanitize from 'sanitize-html'
import type { LeftOut } from '#core/domain/publishing/reading'

const kept = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'table', 'tr', 'th', 'td', 'pre', 'br'],
  'img',
]

/** Whose inside is no text of anybody's: it goes with them. */
const withInside = [
  ...['script', 'style', 'textarea', 'option', 'select', 'noscript', 'title', 'iframe', 'frameset', 'object', 'embed'],
  ...[
    'applet',
    'svg',
    'math',
    'template',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
    'audio',
    'video',
    'canvas',
    'head',
  ],
]

const parser = new Marked({ gfm: true, breaks: false, async: false })

/** What a token says of itself that will not be there afterwards. */
function leftOutOf(token: Token): LeftOut | null {
  switch (token.type) {
    case 'html':
      return /^\s*<!--[\s\S]*?-->\s*$/.test(token.raw) ? null : 'html'
    case 'def':
      return 'address'
    case 'link':
      return token.href === token.text ? null : 'address'
    case 'table':
      return 'table-shape'
    default:
      return null
  }
}

/** Clean HTML of a few tags without attributes, but for a picture's `src`, which names one of ours, and `alt`. */
export function cleanHtml(markdown: string): { readonly html: string; readonly leftOut: ReadonlySet<LeftOut> } {
  const leftOut = new Set<LeftOut>()
  const tokens = parser.lexer(markdown)
  parser.walkTokens(tokens, (token) => {
    const out = leftOutOf(token)
    if (out) leftOut.add(out)
  })
  const html = sanitize(parser.parser(tokens), {
    allowedTags: kept,
    allowedAttributes: { img: ['src', 'alt'] },
    allowedSchemes: ['picture'],
    allowedSchemesAppliedToAttributes: ['src', 'href'],
    allowProtocolRelative: false,
    nonTextTags: withInside,
    nestingLimit: 24,
    disallowedTagsMode: 'discard',
  })
  return { html, leftOut }
}
