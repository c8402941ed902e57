import { describe, expect, it } from 'vitest'
import { doors } from '#core/content/articles/doors'
import { articles } from '#core/content/articles/index'
import { article as shape } from '#core/contracts/content'
import { MOST_DAYS_UNREAD, textsIn } from '#core/domain/reading/article'

const textOf = (blocks: (typeof articles)[number]['blocks']) => blocks.flatMap(textsIn).join('')

/** Chinese characters alone: marks and digits do not lengthen a text. */
const lengthOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** Characters, from and to. */
const [LEAST, MOST] = [600, 1200]

/** How people say it, and what it looks like; a word that many other things are said with is none. */
const wishToDie =
  /不想活|活着没意思|想死|想到死|说到死|提到死|不如死|没脸活|我死了|死了就|死了算|死了好|一起走|跟他去|跟着去|跟着他|去找他|没有我|我不在|不在了|伤害自己|伤了自己|伤自己|累赘|后事|撑不下去|楼顶、河边/
/** What is done about it, before anything else. */
const atOnce =
  /今天|今晚|当天|马上|现在就|别等|不用等|不要等|别让|不要让|[别不][^，。]*一个人|打给|守着|陪着|120|110|12356|12355/

/** Whether such a wish is met in the same sentence or in the next one. */
const isMetAtOnce = (text: string): boolean => {
  const sentences = text.split('。')
  return sentences.some((one, at) => wishToDie.test(one) && atOnce.test(`${one}${sentences[at + 1] ?? ''}`))
}

describe('the articles', () => {
  it('are at least sixty', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60)
  })

  it('stand in the order of their ids, which say nothing of the subject', () => {
    const ids = articles.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const id of ids) expect(id).toMatch(/^a\d\d$/)
  })

  it('speak to everyone, and to parents, teenagers, elders and caregivers in particular', () => {
    expect(new Set(articles.map(({ audience }) => audience))).toEqual(
      new Set(['everyone', 'parents', 'teenagers', 'elders', 'caregivers']),
    )
  })

  it('have titles and summaries nobody takes for another’s', () => {
    for (const words of [articles.map(({ title }) => title), articles.map(({ summary }) => summary)]) {
      expect(words).toEqual([...new Set(words)])
    }
  })

  it('show in a list nothing that whoever looks over a shoulder should know', () => {
    const heavy =
      /不想活|自杀|想死|轻生|去世|亲人|老伴走|孩子先走|失独|动手打|家暴|伤害|精神科|精神病|戒毒|高墙|流产|小产|抑郁|焦虑/
    for (const { id, title, summary } of articles) expect(`${title} ${summary}`, id).not.toMatch(heavy)
  })

  it('are read again a few a week: no day comes on which a shelf empties', () => {
    const dueOn = (day: string) => articles.filter(({ reviewBy }) => reviewBy === day).length
    for (const { reviewBy } of articles) expect(dueOn(reviewBy)).toBeLessThanOrEqual(2)
  })

  it('are built each in its own way: no two of the same blocks in the same order', () => {
    const built = articles.map(({ id, blocks }) => ({
      id,
      way: blocks.map((block) => `${block.kind}${block.kind === 'list' ? block.items.length : ''}`).join(' '),
    }))
    const alike = built.filter(({ id, way }) => built.some((other) => other.id !== id && other.way === way))
    expect(alike.map(({ id }) => id)).toEqual([])
  })

  it('begin each in a scene of its own: few with the hour on the clock', () => {
    const openings = articles.map(({ blocks: [first] }) => (first ? (textsIn(first)[0] ?? '') : ''))
    expect(new Set(openings.map((text) => text.slice(0, 6))).size).toBe(articles.length)
    const byTheClock = /^(?:早上|晚上|夜里|凌晨|下午|第一单，)?[一二两三四五六七八九十]+点/
    expect(openings.filter((text) => byTheClock.test(text)).length).toBeLessThanOrEqual(6)
  })
})

describe.each(articles.map((article) => [article.id, article] as const))('article %s', (_, article) => {
  it('leaves through the contract whole, but for the words it is found by', () => {
    const { words, ...told } = article
    expect(shape.parse(article)).toEqual(told)
    expect(words.length).toBeGreaterThanOrEqual(5)
    expect(words).toEqual([...new Set(words)])
  })

  it('says who wrote it and who did not, and when it is read again: within half a year', () => {
    expect(article.author).not.toBe('')
    expect(article.authorRole).toMatch(/不是医生/)
    expect(article.reviewBy > article.updatedOn).toBe(true)
    expect(Date.parse(article.reviewBy) - Date.parse(article.updatedOn)).toBeLessThanOrEqual(
      MOST_DAYS_UNREAD * 86_400_000,
    )
  })

  it('is as long as a short read may be, at 300 characters a minute', () => {
    const length = lengthOf(textOf(article.blocks))
    expect(length).toBeGreaterThanOrEqual(LEAST)
    expect(length).toBeLessThanOrEqual(MOST)
    expect(article.minutes).toBe(Math.ceil(length / 300))
  })

  it('names at least two sources, by publisher, with a proper address where there is one', () => {
    expect(article.sources.length).toBeGreaterThanOrEqual(2)
    for (const { title, publisher, url } of article.sources) {
      expect(title.length).toBeGreaterThan(4)
      expect(publisher).not.toBe('')
      if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/)
    }
  })

  it('opens in its scene, under no heading', () => {
    expect(article.blocks[0]?.kind).toBe('paragraph')
  })

  it('claims no review nobody made', () => {
    expect(article.review).toBeNull()
  })

  it('says when to ask for help, and ends with where', () => {
    const headings = article.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings.at(-1)).toMatch(/找人帮忙|去看看|不要再等|等不到/)
    const last = article.blocks.at(-1)
    expect(last?.kind).toBe('note')
    for (const number of ['12356', '120', '110']) expect(textOf(last ? [last] : [])).toContain(number)
  })

  it('has no empty block and no heading without text under it', () => {
    for (const [at, block] of article.blocks.entries()) {
      expect(textsIn(block).every((text) => text.trim() !== '')).toBe(true)
      if (block.kind === 'heading') expect(article.blocks[at + 1]?.kind).toMatch(/paragraph|list/)
    }
  })
})

describe.each(articles.map((article) => [article.id, article] as const))('article %s', (_, { blocks }) => {
  it('gives something to try today, before it comes to asking for help', () => {
    const lastHeading = blocks.map(({ kind }) => kind).lastIndexOf('heading')
    expect(textOf(blocks.slice(0, lastHeading))).toMatch(/今天|今晚/)
  })

  it('says in its last part what does not wait', () => {
    const lastHeading = blocks.map(({ kind }) => kind).lastIndexOf('heading')
    expect(textOf(blocks.slice(lastHeading, -1))).toMatch(/120|110|不用等|别等|当天|马上|现在就|今天就|今晚/)
  })

  it('where it sends somebody to talk, meets a wish to die in the same breath with what is done at once', () => {
    const end = textOf(blocks.slice(blocks.map(({ kind }) => kind).lastIndexOf('heading'), -1))
    if (/心理门诊|咨询师|心理老师/.test(end)) expect(isMetAtOnce(end), end).toBe(true)
  })

  it('calls an ambulance for whoever cannot be woken, is in a fit or turns blue', () => {
    const sentences = blocks.flatMap(textsIn).flatMap((text) => text.split('。'))
    expect(sentences.filter((one) => /叫不醒|抽搐|抽起来|脸色发青/.test(one) && !one.includes('120'))).toEqual([])
  })
})

describe('the articles for those from twelve to eighteen', () => {
  const theirs = articles.filter(({ audience }) => audience === 'teenagers')

  it('are at least six, behind one door of their own', () => {
    expect(theirs.length).toBeGreaterThanOrEqual(6)
    const door = doors.find(({ title }) => title === '十几岁，心里有事')
    const audiences = door?.articles.map((id) => articles.find((one) => one.id === id)?.audience)
    expect(new Set(audiences)).toEqual(new Set(['teenagers']))
  })

  it.each(theirs.map(({ id, blocks }) => [id, blocks] as const))(
    '%s leads to a grown-up, and says what to do tonight with a wish to die',
    (_, blocks) => {
      const lastHeading = blocks.map(({ kind }) => kind).lastIndexOf('heading')
      const end = textOf(blocks.slice(lastHeading, -1))
      expect(textOf(blocks)).toMatch(/12355|110/)
      expect(end).toMatch(/大人|家里人|班主任|老师/)
      expect(end).toMatch(/不想活|活着没意思|不在了|念头|写的是你自己|伤害自己/)
    },
  )

  it('promise nobody to keep a secret that a life hangs on', () => {
    const secret = theirs.find(({ title }) => title.includes('别告诉别人'))
    expect(textOf(secret?.blocks ?? [])).toMatch(/这件事我守不住，也不该守/)
  })
})

describe('what is said twice', () => {
  /** Han characters of each text of an article, its last note aside, which is the same in all. */
  const plain = articles.map(({ id, blocks }) => ({
    id,
    texts: blocks
      .slice(0, -1)
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(textsIn)
      .map((text) => text.replace(/[^\p{Script=Han}\d]/gu, '')),
  }))
  const stretch = 12
  /** What is said of danger is said the same wherever it fits. */
  const danger = /110|120|1235\d|12338|告诉一个人|一个人待着|说给一个人听/

  it.each(plain.map((one) => [one.id, one] as const))('%s lends no stretch of words to another', (id, { texts }) => {
    const others = plain.filter((one) => one.id > id).map((one) => ({ id: one.id, whole: one.texts.join('|') }))
    const twice = texts.flatMap((text) =>
      Array.from({ length: Math.max(0, text.length - stretch + 1) }, (_, at) => text.slice(at, at + stretch))
        .filter((words) => !danger.test(words))
        .flatMap((words) => others.filter(({ whole }) => whole.includes(words)).map((other) => `${other.id} ${words}`)),
    )
    expect(twice).toEqual([])
  })
})
