import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { messageSettings } from '#core/content/sample/messages'
import { bookedOccasions } from '#core/domain/messages/occasion'
import { checkTemplates } from '#core/domain/messages/template'
import { lookAt } from '../../src/cloud/look'
import { differing } from '../../src/manager/messages/differing'
import {
  carriedOn,
  emptyField,
  formOf,
  type MessagesForm,
  settingsIn,
  type WrittenTemplate,
} from '../../src/manager/messages/form'

const { revision, quiet } = messageSettings
const templates = messageSettings.templates.map((one) => ({ ...one, fields: [...one.fields] }))
const form = formOf({ revision, quiet, templates })
const withChanged = (part: Partial<WrittenTemplate>): MessagesForm => ({
  ...form,
  templates: { ...form.templates, changed: { ...form.templates.changed, ...part } },
})
const fields = form.templates.changed.fields

describe('what stands in the fields of the templates', () => {
  it('is stored as it was read when nothing is changed, without the blanks at its ends', () => {
    expect(settingsIn(form)).toEqual({ quiet, templates })
    const blanks = fields.map((one) => ({ ...one, name: ` ${one.name} `, words: ` ${one.words} ` }))
    expect(settingsIn(withChanged({ templateId: ' sample-changed ', fields: blanks }))).toEqual({ quiet, templates })
  })

  it('leaves out a kind of which nothing is written, and takes the whole day for the hours', () => {
    const none = { ...withChanged({ templateId: ' ', fields: [] }), from: '0：00', until: '24:00' }
    expect(settingsIn(none)).toEqual({
      quiet: { from: 0, until: 1440 },
      templates: templates.filter(({ occasion }) => occasion !== 'changed'),
    })
  })

  it.each([
    ['an hour that is none', { ...form, from: '24:01' }, { of: 'from' }, 'minute'],
    ['no hour', { ...form, until: '' }, { of: 'until' }, 'minute'],
    ['fields without an id', withChanged({ templateId: '' }), { of: 'changed', part: 'id' }, 'id-missing'],
    ['an id with a blank', withChanged({ templateId: 'a b' }), { of: 'changed', part: 'id' }, 'id-unfit'],
    ['65 signs', withChanged({ templateId: 'a'.repeat(65) }), { of: 'changed', part: 'id' }, 'id-unfit'],
    ['an id without fields', withChanged({ fields: [] }), { of: 'changed', part: 'add' }, 'no-fields'],
    [
      'a name as it is copied whole',
      withChanged({ fields: [{ ...emptyField, name: '{{thing1.DATA}}', words: '好' }] }),
      { of: 'changed', part: 'name', field: 0 },
      'name-unfit',
    ],
    ['another’s id', withChanged({ templateId: 'sample-day-before' }), { of: 'changed', part: 'id' }, 'template-twice'],
    [
      'a field twice',
      withChanged({ fields: [...fields, ...fields.slice(0, 1)] }),
      { of: 'changed', part: 'name', field: 3 },
      'field-twice',
    ],
    [
      'what happened in a field for a time',
      withChanged({ fields: [{ name: 'time2', words: '', carries: 'news' }] }),
      { of: 'changed', part: 'name', field: 0 },
      'field-unknown',
    ],
    [
      'until when, where nothing is kept',
      withChanged({ fields: [{ name: 'time2', words: '', carries: 'until' }] }),
      { of: 'changed', part: 'name', field: 0 },
      'field-unknown',
    ],
    [
      'a time in a field for words',
      withChanged({ fields: [{ name: 'thing1', words: '', carries: 'time' }] }),
      { of: 'changed', part: 'name', field: 0 },
      'field-unknown',
    ],
    [
      'no words',
      withChanged({ fields: [...fields, { name: 'thing4', words: ' ', carries: 'words' }] }),
      { of: 'changed', part: 'words', field: 3 },
      'words-unfit',
    ],
    [
      'words that tell',
      withChanged({ fields: [{ name: 'thing1', words: '咨询变动', carries: 'words' }] }),
      { of: 'changed', part: 'words', field: 0 },
      'words-tell',
    ],
  ] as const)('says where it is: %s', (_, written, where, what) => {
    expect(settingsIn(written)).toEqual({ where, what })
  })

  it('offers what happened where something did, and until when where a place is kept', () => {
    expect(carriedOn('day-before')).toEqual(['words', 'time'])
    expect(carriedOn('changed')).toEqual(['words', 'time', 'news'])
    expect(carriedOn('place-offered')).toEqual(['words', 'time', 'news', 'until'])
  })

  it('takes an id of 64 signs', () => {
    expect(settingsIn(withChanged({ templateId: 'a'.repeat(64) }))).toMatchObject({ quiet })
  })

  it('names what is stored otherwise, and nothing else', () => {
    expect(differing(form, form)).toEqual([])
    expect(differing({ ...withChanged({ templateId: 'x' }), from: '22:00' }, form)).toEqual([
      '21:30 到 08:00 不发',
      '时间有变动：sample-changed，phrase1 “有变动”，time2 约好的时间，thing3 发生了什么',
    ])
  })
})

describe('a program of before, which knows of three occasions', () => {
  const field = z.object({ name: z.string(), words: z.nullable(z.string()) })
  const one = z.object({ occasion: z.enum(bookedOccasions), templateId: z.string(), fields: z.array(field) })
  const hours = z.object({ from: z.number(), until: z.number() })
  const settings = z.object({
    ...{ revision: z.number(), quiet: hours, templates: z.array(one).check(z.maxLength(3)) },
  })
  const answer = z.object({ settings, mayChange: z.boolean() })
  const read = (some: typeof templates) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const looked = lookAt(answer, { settings: { revision, quiet, templates: some }, mayChange: true })
    said.mockRestore()
    return looked
  }

  it('shows none where there are others, so that it cannot save without them', () => {
    expect(read(templates)).toBeNull()
    expect(read(templates.slice(3, 4))).toBeNull()
    expect(read(templates.slice(0, 2))?.settings.templates).toHaveLength(2)
  })

  it('is refused where it would save a field without what the field says', () => {
    const three = read(templates.slice(0, 3))?.settings.templates ?? []
    expect(three).toHaveLength(3)
    expect(checkTemplates(three)).toEqual({ ok: false, refusal: 'field-unknown' })
  })
})
