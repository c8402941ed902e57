import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardsFor } from '#core/content/guidance/cards-for'
import { guidanceCards as cards } from '#core/content/guidance/index'
import { readingMinutes, wordsOf } from '#core/domain/reading/guidance-card'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

type Card = (typeof cards)[number]

const textOf = (card: Card) => card.parts.map(wordsOf).join('\n')
const lengthOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
const part = (card: Card, kind: string) => card.parts.find((one) => one.kind === kind)
const textIn = (card: Card, kind: string) => {
  const found = part(card, kind)
  return found ? wordsOf(found) : ''
}

/** Disease words beyond those of ./words, which a parent would carry home. */
const diseaseWords =
  /孤独症|自闭|多动症|抽动|妥瑞|口吃症|阅读困难|厌食症|智力低下|发育迟缓|焦虑|创伤|成瘾|网瘾|强迫症|社恐|叛逆期/g

/** Whoever tells of a wish to die or of self-injury. */
const dying =
  /不想活|不活了|想死|不如死|活着没意思|没脸活|想过死|不在了|提到死|划痕|伤害自己|弄伤自己|伤自己|割腕|寻死|轻生|自残/
const later = /这周|一周内|过几天|几天后|等预约|约一位|约咨询师|约学校|心理老师|心理门诊/
const today =
  '今天就要管，别等明天。一步不离地陪着，打 12356，问清要不要马上去医院；没人接，就直接去急诊。伤得重、吞了药或别的东西，打 120，去急诊；孩子正要伤害自己，打 110。'
const todayForOneself =
  '今天就告诉身边的人，别一个人待着，打 12356；没人接，请人陪你去急诊。已经伤到自己、吞了药或别的东西，打 120，去急诊；快要伤害自己了，打 110。'
/** The one card about whoever reads it. */
const forOneself = 'g27'

/** Words that lay it on whoever reads. */
const blame = /是你的错误|你太|溺爱|不负责任|失败的父母|原生家庭/g

describe('the guidance cards', () => {
  it('are at least forty, each in a file of its own, with an id that says nothing of the subject', () => {
    expect(cards.length).toBeGreaterThanOrEqual(40)
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
    for (const { id } of cards) expect(id).toMatch(/^g\d\d$/)
    const files = readdirSync('core/content/guidance').filter((name) => name.endsWith('.ts'))
    expect(files.filter((name) => !['index.ts', 'cards-for.ts'].includes(name))).toHaveLength(cards.length)
  })

  it('leave no month from birth to eighteen with fewer than five', () => {
    for (let month = 0; month < 18 * 12; month++) expect(cardsFor(month).length, `${month}`).toBeGreaterThanOrEqual(5)
    expect(cardsFor(18 * 12)).toEqual([])
    expect(cardsFor(-1)).toEqual([])
  })

  it('copy no run of twelve characters from each other; names of offices are long, so of where to go no run of twenty-four', () => {
    const seen = new Map<string, string>()
    const shared: string[] = []
    for (const card of cards) {
      for (const one of card.parts) {
        // What is to be said in one and the same way is said in one and the same way.
        const text = wordsOf(one).replace(today, '').replace(todayForOneself, '')
        const length = one.kind === 'seek' || one.kind === 'help' ? 24 : 12
        for (let at = 0; at + length <= text.length; at++) {
          const run = text.slice(at, at + length)
          const other = seen.get(run)
          if (other !== undefined && other !== card.id) shared.push(`${other} ${card.id}: ${run}`)
          seen.set(run, card.id)
        }
      }
    }
    expect(shared).toEqual([])
  })

  it('begin each with a scene of its own, and no two are built alike', () => {
    expect(new Set(cards.map((card) => textIn(card, 'scene').slice(0, 4))).size).toBe(cards.length)
    const sentences = (text: string) => text.split(/[。？]/).length
    const shapes = cards.map((card) => card.parts.map((one) => `${one.kind}${sentences(wordsOf(one))}`).join(' '))
    const twice = shapes.filter((shape, at) => shapes.indexOf(shape) !== at)
    expect(twice).toEqual([])
  })

  it('are not told in one and the same order', () => {
    const orders = cards.map((card) => card.parts.map(({ kind }) => kind).join(' '))
    for (const order of new Set(orders)) {
      expect(orders.filter((one) => one === order).length, order).toBeLessThanOrEqual(cards.length / 5)
    }
  })

  it('give no small thing, no stairs and no hopping to an age that is not named beside it', () => {
    const steps = cards
      .filter(({ signs, months }) => signs.length > 0 && months.from < 36)
      .flatMap(({ id, parts }) =>
        parts.flatMap((part) => (part.kind === 'week' ? part.steps : [])).map((step) => [id, step]),
      )
    const risky = steps.filter(([, step]) => /跳房子|单脚|串珠|毛豆|瓶盖|楼梯/.test(step ?? ''))
    expect(risky.length).toBeGreaterThan(2)
    expect(risky.filter(([, step]) => !/^(满三岁的|满一岁的|还走不稳的|走稳了的)：/.test(step ?? ''))).toEqual([])
    expect(steps.filter(([, step]) => /毛豆|串珠|馒头屑/.test(step ?? '') && !/有人看着/.test(step ?? ''))).toEqual([])
  })

  it('put help first where somebody may be in danger, and only there', () => {
    for (const card of cards) {
      expect(card.parts[0]?.kind, card.id).toBe(card.urgent ? 'help' : 'scene')
      if (card.urgent) expect(textIn(card, 'help')).toMatch(/110|120/)
    }
    expect(cards.filter(({ urgent }) => urgent).map(({ title }) => title)).toEqual([
      '袖口里的血',
      '他说：我不在了你们会轻松点',
      '她说：叔叔让我别告诉你',
      '“有人说要发给全班”',
    ])
  })

  it('say one and the same thing to do wherever a child speaks of dying or hurts itself', () => {
    const speaking = cards.filter((card) => dying.test(textOf(card)) && card.id !== forOneself)
    expect(speaking.length).toBeGreaterThan(12)
    expect(speaking.filter((card) => !textOf(card).includes(today)).map(({ id }) => id)).toEqual([])
  })

  it('tell a parent who wishes to die the same as the card of their own, and never to sit with themselves', () => {
    const speaking = cards.filter((card) => dying.test(textOf(card)) && !textOf(card).includes(today))
    expect(speaking.map(({ id }) => id)).toEqual([forOneself])
    expect(textOf(speaking[0] as Card)).toContain(todayForOneself)
  })

  it('put no later day and no appointment in a sentence that tells of it', () => {
    const sentences = cards.flatMap((card) =>
      textOf(card)
        .split(/[。\n]/)
        .filter((sentence) => dying.test(sentence))
        .map((sentence) => `${card.id} ${sentence}`),
    )
    expect(sentences.length).toBeGreaterThan(12)
    expect(sentences.filter((sentence) => later.test(sentence))).toEqual([])
    expect('g59 身上有划痕，这周内去医院的心理门诊').toMatch(later)
  })

  it('ask for help at once also where a child has harmed itself, without a day in between', () => {
    const [harm] = cards.filter(({ id }) => id === 'g59')
    expect(textOf(harm as Card)).not.toMatch(/这周|过几天|等预约/)
    expect(textOf(harm as Card)).toMatch(/他说“有”，一步也别离开，今天就去急诊/)
  })
})

describe.each(cards.map((card) => [card.id, card] as const))('guidance card %s', (_, card) => {
  it('is 200 to 450 characters long and read in two minutes', () => {
    const length = lengthOf(textOf(card))
    expect(length).toBeGreaterThanOrEqual(200)
    expect(length).toBeLessThanOrEqual(450)
    expect(readingMinutes(card)).toBe(length > 300 ? 2 : 1)
  })

  it('tells a scene, what it may mean, three things for the week, what to say, what not, and whom to see', () => {
    const kinds = card.parts.map(({ kind }) => kind).filter((kind) => kind !== 'help')
    expect([...kinds].sort()).toEqual(['avoid', 'meaning', 'say', 'scene', 'seek', 'week'])
    for (const one of card.parts) {
      if (one.kind === 'week') expect(one.steps.filter((step) => lengthOf(step) >= 8)).toHaveLength(3)
      else expect(one.text.trim()).not.toBe('')
    }
    expect(textIn(card, 'say')).toMatch(/“.+”/)
    expect(textIn(card, 'seek')).toMatch(
      /妇幼保健院|儿科|儿童保健|心理老师|心理门诊|咨询师|班主任|急诊|医院|12356|12355|110/,
    )
  })

  it('names no illness, blames nobody, keeps its voice down, knows no number but the hotlines', () => {
    const { sources: _sources, ...ours } = card
    const texts = textsIn(ours)
    expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
    expect(texts.flatMap((text) => text.match(diseaseWords) ?? [])).toEqual([])
    expect(texts.flatMap((text) => text.match(blame) ?? [])).toEqual([])
    expect(texts.flatMap(toneFaultsIn)).toEqual([])
    expect(texts.flatMap(unknownNumbersIn)).toEqual([])
  })

  it('names two sources or more with their addresses, an author and a role, and no review nobody made', () => {
    expect(card.sources.length).toBeGreaterThanOrEqual(2)
    for (const { title, publisher, url } of card.sources) {
      expect(title.length).toBeGreaterThan(4)
      expect(publisher).not.toBe('')
      expect(new URL(url).protocol).toMatch(/^https?:$/)
    }
    expect(card.author).toEqual({ name: '心邻内容组', role: '科普编写，不是医生' })
    expect(card.review).toBeNull()
  })

  it('is for a stretch of months between birth and eighteen', () => {
    const { from, to } = card.months
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThan(18 * 12)
  })
})
