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
})
