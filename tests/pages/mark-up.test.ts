import { describe, expect, it } from 'vitest'
import { marked, nextLine, type Writing, withParagraph } from '../../src/community/piece/mark-up'

/** `|` is the cursor; what is between two of them is chosen. */
const at = (drawn: string): Writing => {
  const [before = '', chosen = '', after] = drawn.split('|')
  const until = after === undefined ? before.length : before.length + chosen.length
  return { text: drawn.replaceAll('|', ''), from: before.length, until }
}
const drawn = ({ text, from, until }: Writing) =>
  from === until
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, until)}|${text.slice(until)}`

describe('the signs a button puts before lines', () => {
  it.each([
    ['heading', '|', '## |'],
    ['heading', '小标|题', '## 小标|题'],
    ['heading', '## 小标|题', '小标|题'],
    ['heading', '第一行\n第|二行\n第三行', '第一行\n## 第|二行\n第三行'],
    ['heading', '- 一|条', '## 一|条'],
    ['list', '|第一\n\n第二|\n第三', '|- 第一\n\n- 第二|\n第三'],
    ['list', '|- 第一\n- 第二|', '|第一\n第二|'],
    ['list', '|* 第一\n- 第二|', '|第一\n第二|'],
    ['heading', '### 小标|题', '小标|题'],
    ['list', '|第一\n|第二', '- 第一|\n第二'],
    ['note', '1. 说|明', '> 说|明'],
    ['note', '#井号不是标|题', '> #井号不是标|题'],
  ] as const)('%s on %j', (mark, before, after) => {
    expect(drawn(marked(at(before), mark))).toBe(after)
  })

  it.each(['一|行', '|一\n二|', '## 一\n- 二|'])('taken twice they are as at the beginning: %j', (before) => {
    const [once] = [marked(at(before), 'note')]
    expect(marked(once, 'note').text.replace(/^(## |- )/gm, '')).toBe(at(before).text.replace(/^(## |- )/gm, ''))
  })
})

describe('a picture put in', () => {
  it.each([
    ['', '图|\n'],
    ['前面|的话', '前面的话\n\n图|\n'],
    ['前面|\n后面', '前面\n\n图|\n\n后面'],
    ['前面\n\n|\n\n后面', '前面\n\n图|\n\n后面'],
  ])('stands alone: at %j', (before, after) => {
    expect(drawn(withParagraph(at(before), '图'))).toBe(after)
  })
})

describe('a new line', () => {
  it.each([
    ['- 第一|', '- 第一\n- |'],
    ['- 第|一', '- 第\n- |一'],
    ['> 说明|', '> 说明\n> |'],
    ['* 第一|', '* 第一\n* |'],
    ['* |', '|'],
    ['- 第一\n- |', '- 第一\n|'],
  ])('goes on within a list or a note, and out of an empty one: %j', (before, after) => {
    const next = nextLine(at(before))
    expect(next && drawn(next)).toBe(after)
  })

  it.each(['一句话|', '- |第|一', '|- 第一'])('is left to the field otherwise: %j', (before) => {
    expect(nextLine(at(before))).toBeNull()
  })
})
