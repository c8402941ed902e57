import { seen } from './cleaned'

/** What a text is made of, before it is fitted to what a page can lay out. */
export type Part =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string }

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Once and in one go: what was written as `&amp;lt;` is the four characters `&lt;`, and no mark. */
const decoded = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (one) => entities[one] ?? one)

/** One line; between Chinese characters the end of a line was no blank. */
const oneLine = (text: string): string =>
  seen(decoded(text))
    .trim()
    .replace(/([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])\s*\n\s*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g, '$1')
    .replace(/\s+/g, ' ')

const tags = /<(\/?)([a-z0-9]+)((?:\s+[a-z]+="[^"]*")*)\s*\/?>|([^<]+)/g
const attribute = (attributes: string, name: string): string =>
  decoded(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')

/** Reads what the sanitiser wrote: a few tags it closed itself, texts with four entities, nothing else. */
export function gathered(html: string): Part[] {
  const parts: Part[] = []
  let [text, cells, quotes, lists] = ['', [] as string[], 0, 0]
  let items: string[] = []
  let pictures: Part[] = []

  function endText(kind: 'heading' | 'paragraph'): void {
    const line = oneLine(text)
    text = ''
    if (line !== '' && lists > 0) items.push(line)
    else if (line !== '') {
      endList()
      parts.push({ kind: quotes > 0 && kind === 'paragraph' ? 'note' : kind, text: line })
    }
    if (pictures.length > 0) endList()
    parts.push(...pictures)
    pictures = []
  }
  function endList(): void {
    if (items.length > 0) parts.push({ kind: 'items', items })
    items = []
  }

  for (const [, closes, tag = '', attributes = '', words] of html.matchAll(tags)) {
    const ends = closes === '/'
    if (words !== undefined) text += words
    else if (tag === 'br') text += '\n'
    else if (tag === 'img') {
      pictures.push({ kind: 'picture', src: attribute(attributes, 'src'), alt: oneLine(attribute(attributes, 'alt')) })
    } else if (tag === 'td' || tag === 'th') {
      if (ends) cells.push(oneLine(text))
      text = ''
    } else if (tag === 'tr') {
      if (ends) {
        const row = cells.filter((cell) => cell !== '').join('；')
        if (row !== '') items.push(row)
      }
      cells = []
    } else {
      endText(ends && /^h[1-6]$/.test(tag) ? 'heading' : 'paragraph')
      if (tag === 'blockquote') quotes += ends ? -1 : 1
      if (tag === 'ul' || tag === 'ol') lists += ends ? -1 : 1
      if ((tag === 'ul' || tag === 'ol' || tag === 'table') && lists === 0) endList()
    }
  }
  endText('paragraph')
  endList()
  return parts
}
