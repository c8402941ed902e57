import type { Block } from '../reading/article'

/** What Markdown would take for a mark of its own. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/(https?):\/\//g, '$1\\://')
    .replace(/www\./g, 'www\\.')
    .replace(/@/g, '\\@')

function written(block: Block, bullet: string): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'note':
      return `> ${escaped(block.text)}`
    case 'list':
      return block.items.map((item) => `${bullet} ${escaped(item)}`).join('\n')
    case 'picture':
      return `![${escaped(block.alt)}](picture:${block.file})`
  }
}

/** Blocks as somebody would have typed them: read again they are the same blocks. */
export function markdownOf(blocks: readonly Block[]): string {
  // Two lists one after the other would be read as one, were it not for another bullet.
  return blocks.map((block, at) => written(block, at % 2 === 0 ? '-' : '*')).join('\n\n')
}
