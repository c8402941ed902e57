import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { askedReader } from '#core/domain/publishing/needs-professional'
import { findUnsafe, unsafeKinds } from '#core/domain/publishing/unsafe'
import { textsIn } from '#core/domain/reading/article'

const hits = (...blocks: string[]) => findUnsafe({ title: '', summary: '', blocks })

describe('a sentence is asked about', () => {
  it.each([
    ['method', 'method-act', '他后来去跳河了。', '跳河'],
    ['method', 'method-act', '他后来去跳 河了。', '跳河'],
    ['method', 'method-means', '家里的安眠药有一整瓶。', '安眠药有一整瓶'],
    ['method', 'method-place', '站在天台边，他想一跃而下。', '天台边，他想一跃'],
    ['method', 'method-last-words', '桌上留着遗书。', '遗书'],
    ['glorifying', 'glory-release', '他终于解脱了。', '终于解脱'],
    ['glorifying', 'glory-praise', '她用生命证明了爱。', '用生命证明'],
    ['glorifying', 'glory-success', '有人自杀未遂。', '自杀未遂'],
    ['blame', 'blame-person', '他只是一时想不开。', '想不开'],
    ['blame', 'blame-family', '孩子这样，都怪妈妈。', '都怪妈妈'],
    ['blame', 'blame-illness', '别跟神经病计较。', '神经病'],
    ['blame', 'blame-one-cause', '因为一次考试他就自杀了。', '因为一次考试他就自杀'],
    ['promise-of-cure', 'cure-promise', '这样做一定能治好。', '一定能治好'],
    ['promise-of-cure', 'cure-quick', '7天见效。', '7天见效'],
    ['promise-of-cure', 'cure-wonder', '一个祖传的法子。', '祖传'],
    ['promise-of-cure', 'cure-instead', '练好了就不用吃药。', '不用吃药'],
  ])('of %s by %s: %s', (kind, rule, sentence, found) => {
    expect(hits(sentence)).toEqual([{ kind, rule, found, sentence: sentence.replace(/\s/g, ''), where: 'text' }])
  })

  it.each([
    '睡前可以泡泡脚，听一段轻的音乐。',
    '安眠药由医生来定，不自己加量。',
    '坚持几周还不见好，就去看看。',
    '不是谁的错，也不是你不够坚强。',
    '心里难受的时候，拨 12356，有人听你说。',
    '去河边走走，看看水。',
  ])('and not: %s', (sentence) => {
    expect(hits(sentence)).toEqual([])
  })

  it('once a rule, in title, summary and text, in their order', () => {
    const found = findUnsafe({
      title: '彻底告别失眠',
      summary: '神奇的办法。',
      blocks: ['特效。特效。特效！', '特效。'],
    })
    expect(found.map(({ where, rule, sentence }) => [where, rule, sentence])).toEqual([
      ['title', 'cure-quick', '彻底告别失眠'],
      ['summary', 'cure-wonder', '神奇的办法。'],
      ['text', 'cure-wonder', '特效。'],
      ['text', 'cure-wonder', '特效！'],
    ])
  })

  it('is named by its first two hundred characters', () => {
    expect(hits(`${'长'.repeat(300)}特效`)).toMatchObject([{ sentence: '长'.repeat(200), found: '特效' }])
  })

  it('has a rule of each kind, and takes a moment for a text that is made to be hard', () => {
    const begun = performance.now()
    for (const word of ['因为', '安眠药', '天台', '一定', '都怪他', '1', '另一个世界', '勇敢'])
      hits(word.repeat(Math.floor(10_000 / word.length)))
    expect(performance.now() - begun).toBeLessThan(2000)
    const all = hits('跳河。', '想不开。', '特效。', '殉情。').map(({ kind }) => kind)
    expect(new Set(all)).toEqual(new Set(unsafeKinds))
  })

  it('of the articles of the program few are, so that a question is looked at', () => {
    const asked = articles.filter(
      ({ title, summary, blocks }) => findUnsafe({ title, summary, blocks: blocks.flatMap(textsIn) }).length > 0,
    )
    expect(asked.length / articles.length).toBeLessThan(0.4)
  })
})

describe('who has to read it', () => {
  const none = { aboutIllness: false, hits: 0 }
  const reader = (text: string, said = none) => askedReader({ title: '', summary: '', blocks: [text] }, said)

  it.each([
    ['失眠了三个月。', 'professional'],
    ['失 眠了三个月。', 'professional'],
    ['他不想活了。', 'professional'],
    ['家暴不是家务事。', 'professional'],
    ['刚去世的人。', 'professional'],
    ['药物要听医生的。', 'professional'],
    ['下楼坐十分钟。', 'second-editor'],
    ['和邻居打个招呼。', 'second-editor'],
  ])('%s: %s', (text, who) => {
    expect(reader(text)).toBe(who)
  })

  it('a professional wherever its writer says so, or a question was raised', () => {
    expect(reader('下楼坐十分钟。', { aboutIllness: true, hits: 0 })).toBe('professional')
    expect(reader('下楼坐十分钟。', { aboutIllness: false, hits: 1 })).toBe('professional')
  })
})
