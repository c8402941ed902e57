import type { LeftOut, TextFault } from '#core/domain/publishing/reading'
import type { Block } from '#core/domain/reading/article'
import { cleanHtml } from './clean-html'
import { cleaned } from './cleaned'
import { gathered, type Part } from './gathered'

/** As the contract of an article has it (core/contracts/shapes/block.ts). */
const LONGEST = { heading: 60, text: 1000, item: 200 }
const MOST_ITEMS = 20
const MOST_BLOCKS = 50
const MOST_ITEMS_IN_ALL = 200

export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface Read {
  readonly blocks: readonly Block[]
  readonly faults: readonly TextFault[]
  readonly leftOut: readonly LeftOut[]
}

/** In pieces no longer than `most`, each up to the end of a sentence where there is one, and of no half character. */
function pieces(text: string, most: number): string[] {
  const cut: string[] = []
  let rest = text
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const end = Math.max(...['。', '！', '？', '；', '. '].map((mark) => head.lastIndexOf(mark)))
    const half = /[\ud800-\udbff]$/.test(head) ? most - 1 : most
    const at = end > most / 2 ? end + 1 : half
    cut.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return rest === '' ? cut : [...cut, rest]
}

/** A list as lists of a size, and an item that is none any more as a paragraph between them. */
function listsOf(items: readonly string[]): Block[] {
  const blocks: Block[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'list', items: open })
    open = []
  }
  for (const item of items) {
    if (item.length > LONGEST.item) {
      close()
      blocks.push(...pieces(item, LONGEST.text).map((text): Block => ({ kind: 'paragraph', text })))
      continue
    }
    if (open.length === MOST_ITEMS) close()
    open.push(item)
  }
  close()
  return blocks
}

/** Up to the list that has one item too many for a text; the same where there is none. */
function withinItems(blocks: readonly Block[]): readonly Block[] {
  let items = 0
  const at = blocks.findIndex((block) => {
    items += block.kind === 'list' ? block.items.length : 0
    return items > MOST_ITEMS_IN_ALL
  })
  return at < 0 ? blocks : blocks.slice(0, at)
}

/** What is known of the pictures somebody brought, by id. */
export type KnownPictures = ReadonlyMap<string, PictureSize>

/** Ids a text names, at most twelve: what is beyond is as unknown as one that nobody brought. */
export const picturesNamed = (markdown: string): string[] =>
  [...new Set([...markdown.matchAll(/picture:([A-Za-z0-9_-]{1,64})/g)].map(([, id]) => id ?? ''))].slice(0, 12)

/** Blocks as readers are given them, whatever was typed: in bounded time and size, and never HTML. */
export function blocksOf(markdown: string, pictures: KnownPictures): Read {
  const { text, hadHidden, wasDeep } = cleaned(markdown)
  const { html, leftOut } = cleanHtml(text)
  const out = new Set<LeftOut>(leftOut)
  const faults = new Set<TextFault>()
  if (hadHidden) out.add('hidden-characters')
  if (wasDeep) out.add('depth')

  function blocksOfPart(part: Part): Block[] {
    if (part.kind === 'items') return listsOf(part.items)
    if (part.kind !== 'picture') {
      const kind = part.kind === 'heading' && part.text.length > LONGEST.heading ? 'paragraph' : part.kind
      return pieces(part.text, LONGEST.text).map((one): Block => ({ kind, text: one }))
    }
    const file = /^picture:([A-Za-z0-9_-]{1,64})$/.exec(part.src)?.[1]
    const size = file === undefined ? undefined : pictures.get(file)
    if (file === undefined) out.add('picture')
    else if (!size) faults.add('picture-unknown')
    else if (part.alt === '' || part.alt.length > LONGEST.item) faults.add('picture-without-words')
    else return [{ kind: 'picture', alt: part.alt, file, width: size.width, height: size.height }]
    return []
  }

  const whole = gathered(html).flatMap(blocksOfPart)
  const all = withinItems(whole)
  if (all.length > MOST_BLOCKS || all !== whole) {
    faults.add('too-long')
    out.add('too-much')
  }
  if (!all.some(({ kind }) => kind !== 'picture')) faults.add('no-text')
  return { blocks: all.slice(0, MOST_BLOCKS), faults: [...faults], leftOut: [...out] }
}
