import { describe, expect, it } from 'vitest'
import { inboxKinds } from '#core/domain/inbox/entry'
import { dayKinds } from '#core/domain/inbox/of-days'
import { newsWords } from '#core/domain/messages/news'
import { keeperOccasions } from '#core/domain/messages/occasion'
import { checkTemplates } from '#core/domain/messages/template'
import { mondayAt } from '../../support/makers'

describe('what a message says became of it', () => {
  it.each(
    [...inboxKinds, ...dayKinds].flatMap((kind) => [null, mondayAt(23, 59)].map((movedTo) => ({ kind, movedTo }))),
  )('fits WeChat’s fields and says nothing of what it is about: %j', (news) => {
    const { phrase, thing } = newsWords(news)
    const fields = [
      { name: 'phrase1', words: phrase },
      { name: 'thing2', words: thing },
    ]
    expect(checkTemplates([{ occasion: 'changed', templateId: 'one', fields }])).toEqual({ ok: true, value: null })
  })

  it('says to when, and is another for each thing a keeper is told of', () => {
    expect(newsWords({ kind: 'moved', movedTo: mondayAt(14, 30) }).thing).toBe('改到11月23日 14:30')
    const said = keeperOccasions.map((kind) => newsWords({ kind, movedTo: null }).thing)
    expect(new Set(said).size).toBe(said.length)
  })

  it.each([
    ['cancelled', '取消了', '这个时间取消了，可以另约'],
    ['moved', '改时间了', '改了时间，请打开看看'],
    ['substituted', '有变动', '时间没有变，人换了，请打开看看'],
    ['choose', '请选一选', '安排有变动，请打开选怎么办'],
    ['substitute-asked', '还没有定', '在另外安排，定了再告诉你'],
    ['approved', '约上了', '你想约的这个时间，约上了'],
    ['declined', '没有约成', '你想约的这个时间，没有约成'],
    ['lapsed', '没有约成', '这个时间没有等到回复，没有约成'],
    ['place-offered', '轮到你了', '有一个时间给你留着，请打开答复'],
    ['place-booked', '有人约了', '有人约了这个时间'],
    ['place-asked', '等你答复', '有人想约这个时间，等你答复'],
    ['place-cancelled', '取消了', '这个时间取消了'],
    ['place-moved', '改时间了', '这个时间空出来了，换到别处'],
    ['looked', '有变动', '有变动，请打开看看'],
  ] as const)('of %s is %s, or %s; and to when', (kind, phrase, thing) => {
    expect(newsWords({ kind, movedTo: null })).toEqual({ phrase, thing })
    expect(newsWords({ kind, movedTo: mondayAt(9, 5) })).toEqual({ phrase, thing: '改到11月23日 09:05' })
  })
})
