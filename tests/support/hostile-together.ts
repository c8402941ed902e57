import { blocksOf } from '../../cloudfunctions/publishing/markdown/blocks-of'
import { hostile } from './hostile-markdown'

/** As it may be typed and published: so many characters, and no more blocks. */
const most = { characters: 10_000, blocks: 50 }
/** It raises a question of the checklist, which is asked elsewhere. */
const asked = '太\u200b脆\u2060弱'

/**
 * Every hostile text that can be published, in as few pieces as hold them: a text joins others only where each of them
 * reads as it does alone, so what one swallows hides no other. `pictures`: those that were brought, by their ids.
 */
export function hostileTogether(pictures: ReadonlyMap<string, { readonly width: number; readonly height: number }>) {
  const read = (markdown: string) => blocksOf(markdown, pictures)
  const mayStand = ({ markdown }: { readonly markdown: string }) =>
    markdown !== asked && read(markdown).blocks.length > 0 && read(markdown).faults.length === 0
  const texts: string[] = []
  let left = hostile.filter(mayStand).map(({ markdown }) => markdown)
  while (left.length > 0) {
    const [first = '', ...others] = left
    let text = first
    left = others.filter((one) => {
      const joined = `${text}\n\n${one}`
      const blocks = [...read(text).blocks, ...read(one).blocks]
      const fits = joined.length <= most.characters && blocks.length <= most.blocks
      if (!fits || JSON.stringify(read(joined).blocks) !== JSON.stringify(blocks)) return true
      text = joined
      return false
    })
    texts.push(text)
  }
  return texts.map((markdown) => ({ markdown, blocks: read(markdown).blocks }))
}
