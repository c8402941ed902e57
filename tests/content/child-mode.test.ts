import { describe, expect, it } from 'vitest'
import { childMode } from '#core/content/child-mode'
import { hotlines } from '#core/content/hotlines'
import { sentencesOf, tooLongIn } from '../support/reading-level'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

const texts = textsIn(childMode)

describe('the words of child mode', () => {
  it('come in sentences of fifteen characters at most', () => {
    expect(texts.flatMap(sentencesOf).length).toBeGreaterThan(50)
    expect(texts.flatMap((text) => tooLongIn(text, 15))).toEqual([])
  })

  it('put no label on a child, keep their voice down and know no number but the hotlines', () => {
    expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
    expect(texts.flatMap(toneFaultsIn)).toEqual([])
    expect(texts.flatMap(unknownNumbersIn)).toEqual([])
  })

  it('promise before the first question that one may skip, may stop, and that nothing is scored or kept', () => {
    const lines = childMode.before.lines.join('')
    for (const words of ['没有对错', '跳过', '都能停', '不打分', '不记下来']) expect(lines).toContain(words)
  })

  it('say nothing about the answer when they are kind, and repeat themselves in no row', () => {
    expect(childMode.kind.length).toBeGreaterThanOrEqual(4)
    expect(new Set(childMode.kind).size).toBe(childMode.kind.length)
    for (const words of childMode.kind) expect(words).not.toMatch(/应该|加油|坚强|别想|为什么/)
  })

  it('never sound as if somebody had read an answer or been told: nobody has, and a child would wait', () => {
    expect(texts.filter((text) => /告诉我|说出来|没有人在后面/.test(text))).toEqual([])
  })

  it('offer no silence to whoever has just said that it is hard', () => {
    expect(childMode.after.afterHard.join('')).toMatch(/现在就找大人.*我很难受，请你陪我.*再找一个/)
    expect(childMode.after.afterHard.join('')).not.toMatch(/不说|不想说/)
  })

  it('say how to leave nothing behind where what was chosen shows again', () => {
    expect(childMode.crisis.leaveText).toContain('下一页还会看到')
    expect(childMode.crisis.leaveText).toContain(childMode.crisis.wipeLabel)
  })
})

describe('the crisis card in a child’s words', () => {
  const words = textsIn(childMode.crisis).join('')

  it('calls 12355, 12356 and 110, which are lines that were checked, and 120 in its words', () => {
    expect(childMode.lines).toEqual(['12355', '12356', '110'])
    const known = hotlines.map(({ number }) => number)
    for (const number of childMode.lines) expect(known).toContain(number)
    expect(words).toContain('120')
  })

  it('says to tell a grown-up one trusts, what to say, and to ask another when the first did not hear', () => {
    expect(words).toContain('告诉')
    expect(words).toContain('你信任的大人')
    expect(words).toContain('我很难受，请你陪我')
    expect(words).toContain('再找一个')
    expect(words).toContain('不是你的错')
  })

  it('says first that nobody knows yet, and of no list of people that one of them must be good', () => {
    expect(childMode.crisis.lead).toMatch(/^还没有人知道，要你去说。/)
    expect(words).toContain('谁让你害怕，就别找谁')
    expect(words).not.toMatch(/爸妈|有人的地方/)
  })

  it('names each danger by itself: three of them in one row read as three steps', () => {
    expect(childMode.crisis.danger.split('。').filter((one) => one !== '')).toEqual([
      '伤得很重，打 120',
      '药吃多了、吃错了，打 120',
      '吞了不能吃的，打 120',
      '有人伤害你，打 110',
    ])
  })

  it('says of each line what it is for, where its own name would be a counter in a shop', () => {
    expect(childMode.lineNames).toEqual({
      '12355': '专帮小孩的，可以打',
      '12356': '心里难受，谁都可以打',
      '110': '有人伤害你，就打',
    })
    expect(Object.keys(childMode.lineNames).sort()).toEqual([...childMode.lines].sort())
    expect(childMode.hours).toBe('没人接，就再打一次')
  })

  it('has help of its own behind it, without drink and poison as the page for grown-ups has them', () => {
    const help = textsIn(childMode.help).join('')
    for (const said of ['先过这十分钟', '先离开，再打 110', '12110', '12355', '这不是你的错'])
      expect(help).toContain(said)
    expect(help).not.toMatch(/酒|毒|农药|刀/)
  })

  it('claims no review nobody made', () => {
    expect(childMode.reviewed).toBeNull()
    expect(childMode.crisis.notReviewed).toMatch(/^给大人：.*还没/)
  })
})
