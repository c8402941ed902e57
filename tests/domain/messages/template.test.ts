import { describe, expect, it } from 'vitest'
import { messageSettings, messageTemplates } from '#core/content/sample/messages'
import { checkQuiet, checkTemplates, faultIn, filledIn, type Template } from '#core/domain/messages/template'
import { mondayAt } from '../../support/makers'

const one = (name: string, words: string | null): Template[] => [
  { occasion: 'changed', templateId: 't', fields: [{ name, words }] },
]

const timeField = [{ name: 'time1', words: null }]

describe('what goes into a template', () => {
  it.each([
    ['thing1', '字'.repeat(20), '字'.repeat(21)],
    ['phrase2', '五个汉字啊', '六个汉字啊啊'],
    ['phrase2', '有变动', 'changed'],
    ['character_string3', 'A-1', '甲1'],
    ['thing1', '好', '   '],
    ['thing1', '好', '两\n行'],
  ])('%s may be %s, not %s', (name, good, bad) => {
    expect(checkTemplates(one(name, good))).toMatchObject({ ok: true })
    expect(checkTemplates(one(name, bad))).toEqual({ ok: false, refusal: 'words-unfit' })
  })

  it.each([
    '心理咨询提醒',
    '你的测评结果',
    '情绪辅导',
    '失眠小组',
    '危机回访',
    '离婚的事',
    '婚姻课',
    '戒酒小组',
    '谈心时间到了',
    '倾听员在等你',
    '康宁医院',
    '轻生干预',
    '疏导室',
  ])('says nothing of what it is about: %s', (words) => {
    expect(checkTemplates(one('thing1', words))).toEqual({ ok: false, refusal: 'words-tell' })
  })

  it('is the time in a field for times alone, of kinds we have something for, each field and template once', () => {
    expect(checkTemplates(one('time1', null))).toMatchObject({ ok: true })
    expect(checkTemplates(one('thing1', null))).toEqual({ ok: false, refusal: 'field-unknown' })
    expect(checkTemplates(one('time1', '明天'))).toEqual({ ok: false, refusal: 'field-unknown' })
    expect(checkTemplates(one('amount1', '1元'))).toEqual({ ok: false, refusal: 'field-unknown' })
    const twice = { occasion: 'changed', templateId: 't', fields: [...timeField, ...timeField] }
    expect(checkTemplates([twice as Template])).toEqual({ ok: false, refusal: 'field-twice' })
    expect(checkTemplates([...one('time1', null), ...one('time1', null)])).toEqual({
      ok: false,
      refusal: 'template-twice',
    })
  })

  it('is something', () => {
    expect(faultIn([{ occasion: 'changed', templateId: 't', fields: [] }])).toEqual({
      ...{ refusal: 'field-unknown', at: 0, field: null },
    })
  })

  it('is sent in an hour of the day at least', () => {
    expect(checkQuiet({ from: 0, until: 1440 })).toEqual({ ok: false, refusal: 'quiet-all-day' })
    expect(checkQuiet({ from: 0, until: 1381 })).toEqual({ ok: false, refusal: 'quiet-all-day' })
    expect(checkQuiet({ from: 600, until: 541 })).toEqual({ ok: false, refusal: 'quiet-all-day' })
    expect(checkQuiet({ from: 0, until: 1380 })).toMatchObject({ ok: true })
    expect(checkQuiet({ from: 600, until: 540 })).toMatchObject({ ok: true })
    expect(checkQuiet({ from: 600, until: 600 })).toMatchObject({ ok: true })
  })

  it('says with which template and which field something is wrong', () => {
    const [first, second, third] = messageSettings.templates
    if (!first || !second || !third) throw new Error('the sample has three templates')
    const fields = [...timeField, { name: 'thing2', words: '咨询' }]
    expect(faultIn([first, { ...second, fields }])).toEqual({ refusal: 'words-tell', at: 1, field: 1 })
    expect(faultIn([first, { ...second, fields: [...fields, ...timeField] }])).toEqual({
      ...{ refusal: 'field-twice', at: 1, field: 2 },
    })
    expect(faultIn([first, second, { ...third, templateId: second.templateId }])).toEqual({
      ...{ refusal: 'template-twice', at: 2, field: null },
    })
    expect(faultIn(messageSettings.templates)).toBeNull()
  })

  it('of the sample world has a value for each field', () => {
    expect(checkTemplates(messageSettings.templates)).toMatchObject({ ok: true })
    for (const template of messageSettings.templates) {
      const about = {
        start: mondayAt(9, 5),
        until: mondayAt(8),
        news: { kind: 'moved', movedTo: mondayAt(33) },
      } as const
      const filled = filledIn(template, about)
      const { fields } = messageTemplates[template.templateId as keyof typeof messageTemplates]
      expect(Object.keys(filled)).toEqual(fields)
      expect(filled.time2).toEqual({ value: '2026年11月23日 09:05' })
      expect(Object.values(filled).every(({ value }) => value !== '')).toBe(true)
    }
  })

  it('is filled with what became of it, until when it is kept, its own words, or when it begins', () => {
    const fields: Template['fields'] = [
      { name: 'phrase1', words: null, says: 'news' },
      { name: 'thing2', words: null, says: 'news' },
      { name: 'time3', words: null, says: 'until' },
      { name: 'thing4', words: '请看' },
      { name: 'date5', words: null },
    ]
    const template = { occasion: 'place-offered', templateId: 't', fields } as const
    const filled = (about: Parameters<typeof filledIn>[1]) =>
      Object.entries(filledIn(template, about)).map(([name, { value }]) => [name, value])
    const start = mondayAt(9, 5)
    expect(filled({ start, until: mondayAt(8), news: { kind: 'cancelled', movedTo: null } })).toEqual([
      ['phrase1', '取消了'],
      ['thing2', '这个时间取消了，可以另约'],
      ['time3', '2026年11月23日 08:00'],
      ['thing4', '请看'],
      ['date5', '2026年11月23日 09:05'],
    ])
    expect(filled({ start, until: null, news: null }).slice(0, 3)).toEqual([
      ['phrase1', ''],
      ['thing2', ''],
      ['time3', '2026年11月23日 09:05'],
    ])
  })

  it('says what became of it, and until when, only where there is something to say', () => {
    const fault = (name: string, says: 'news' | 'until', occasion: Template['occasion']) =>
      faultIn([{ occasion, templateId: 't', fields: [{ name, words: null, says }] }])
    const unknown = { refusal: 'field-unknown', at: 0, field: 0 }
    for (const name of ['phrase1', 'thing12']) {
      for (const occasion of ['changed', 'place-offered', 'place-moved'] as const)
        expect(fault(name, 'news', occasion)).toBeNull()
      for (const occasion of ['day-before', 'hour-before'] as const)
        expect(fault(name, 'news', occasion)).toEqual(unknown)
    }
    for (const name of ['time1', 'character_string1', 'phrase', 'thing123', 'Thing1', 'thing1x'])
      expect(fault(name, 'news', 'changed'), name).toEqual(unknown)
    for (const name of ['time1', 'date2']) {
      expect(fault(name, 'until', 'place-offered')).toBeNull()
      expect(fault(name, 'until', 'changed')).toEqual(unknown)
    }
    expect(fault('thing1', 'until', 'place-offered')).toEqual(unknown)
  })

  it.each([
    ...['心理', '咨询', '倾诉', '倾听', '谈心', '辅导', '疏导', '抑郁', '焦虑', '情绪', '失眠', '自杀', '自伤', '轻生'],
    ...['危机', '测评', '自评', '量表', '诊断', '治疗', '精神', '康宁', '病', '家暴', '婚姻', '离婚', '戒酒'],
    ...['Counsel', 'PSYCH'],
  ])('names nothing that tells: %s', (word) => {
    expect(checkTemplates(one('thing1', `去${word}吧`))).toEqual({ ok: false, refusal: 'words-tell' })
  })

  it('has words of these lengths and letters', () => {
    const fits = (name: string, words: string) => checkTemplates(one(name, words)).ok
    expect([fits('thing1', '😀'.repeat(20)), fits('thing1', '😀'.repeat(21))]).toEqual([true, false])
    expect([fits('phrase1', '一'), fits('phrase1', '一二三四五'), fits('phrase1', '一 二')]).toEqual([
      true,
      true,
      false,
    ])
    expect([fits('character_string1', '!'.repeat(32)), fits('character_string1', '~'.repeat(33))]).toEqual([
      true,
      false,
    ])
    expect([fits('character_string1', 'a b'), fits('thing1', '一\r二'), fits('constructor1', '一')]).toEqual([
      ...[false, false, false],
    ])
  })
})
